/** Where the files of documents lie: outside the web root, under names that only we give. */
export abstract class DocumentStorage {
  /** Keeps a file under a name; rejects when it could not be kept whole. */
  abstract put(name: string, bytes: Buffer): Promise<void>;

  /** The file under a name, or null where there is none. */
  abstract get(name: string): Promise<Buffer | null>;

  /** Deletes the file under a name; deleting what is not there is no fault. */
  abstract delete(name: string): Promise<void>;
}
