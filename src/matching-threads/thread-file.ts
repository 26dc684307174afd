import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** A thread's compiled file; where the sources run as they are, it is the one that the build has put into dist. */
export function threadFile(name: 'shard' | 'district' | 'week'): string {
  const files = [`./${name}.thread.js`, `../../dist/matching-threads/${name}.thread.js`];
  const found = files.map((file) => fileURLToPath(new URL(file, import.meta.url))).find((file) => existsSync(file));
  if (found === undefined) throw new Error(`Expected one of ${files.join(', ')}, found neither; run npm run build.`);
  return found;
}
