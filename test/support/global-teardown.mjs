// Stops the PostgreSQL of the run and removes its data.
import fs from 'node:fs';

export default async function tearDown() {
  const { server, folder } = globalThis.__postgres;
  await server.stop();
  fs.rmSync(folder, { recursive: true, force: true });
}
