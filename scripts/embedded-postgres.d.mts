/** Finds a port on 127.0.0.1 that nobody listens on. */
export function freePort(): Promise<number>;

/** A PostgreSQL that runs. */
export interface RunningPostgres {
  readonly pid: number;
  readonly port: number;
  /** Resolves when the server has ended, wanted or not. */
  readonly ended: Promise<unknown>;
  url(database?: string): string;
  stop(): Promise<void>;
}

/** Starts PostgreSQL on the data in a folder. */
export function startPostgres(options: {
  folder: string;
  fast?: boolean;
  port?: number;
  empty?: boolean;
}): Promise<RunningPostgres>;
