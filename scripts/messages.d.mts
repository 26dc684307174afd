/** Every fault of the catalogues, one sentence each; none when they are in order. Both map a file's name to its text. */
export function findMessageFaults(catalogues: Map<string, string>, sources: Map<string, string>): string[];

/** The faults of the project's own catalogues. */
export function checkMessages(): string[];
