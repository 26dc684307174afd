import { mkdir, open, readFile, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { DocumentStorage } from './document-storage.service.js';

/** Keeps files in a folder of this machine, readable by this user alone. */
export class DiskStorage extends DocumentStorage {
  private readonly folder: string;

  constructor(folder: string) {
    super();
    this.folder = path.resolve(folder);
  }

  async put(name: string, bytes: Buffer): Promise<void> {
    const file = this.pathOf(name);
    await mkdir(this.folder, { recursive: true, mode: 0o700 });
    // Written aside and synced first: a file is there whole or not at all.
    const aside = `${file}.part`;
    const handle = await open(aside, 'w', 0o600);
    try {
      await handle.writeFile(bytes);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(aside, file);
  }

  async get(name: string): Promise<Buffer | null> {
    try {
      return await readFile(this.pathOf(name));
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
      throw error;
    }
  }

  async delete(name: string): Promise<void> {
    await rm(this.pathOf(name), { force: true });
  }

  private pathOf(name: string): string {
    if (!/^[0-9a-f-]{36}$/.test(name)) throw new RangeError(`A document is stored under its id, found "${name}".`);
    return path.join(this.folder, name);
  }
}
