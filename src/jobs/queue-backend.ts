import { createPostgresBackend, createPostgresRelayBackend, type Processor, Queue, Relay, Worker } from 'bullmq';
import { type Configuration } from '../config/configuration.js';

/** The schema of the database that holds the queues when they live in PostgreSQL. */
export const queueSchema = 'bullmq';

/** The prefix of every key that the queues write when they live in Redis. */
const prefix = 'welfare';

/** How patient the queues are; tests are less so. */
export interface QueueTiming {
  /** Milliseconds that a worker may go without a sign of life before its job is given to another. */
  lockDurationMs: number;
  /** Milliseconds between two looks for jobs whose worker has gone. */
  stalledIntervalMs: number;
}

/** Builds the parts of BullMQ on the datastore that the configuration names: the same code on PostgreSQL and on Redis. */
export interface QueueBackend {
  kind: 'postgres' | 'redis';
  newQueue(name: string): Queue;
  newWorker(name: string, process: Processor, concurrency: number, timing: QueueTiming): Worker;
  newRelay(): Relay;
}

type Settings = Pick<Configuration, 'DATABASE_URL' | 'REDIS_URL'>;

/** A job that lost its worker is given to the next one; only the outbox decides when to give it up. */
const workerOptions = (concurrency: number, { lockDurationMs, stalledIntervalMs }: QueueTiming) => ({
  concurrency,
  lockDuration: lockDurationMs,
  stalledInterval: stalledIntervalMs,
  maxStalledCount: 1000,
  runRetryDelay: 1000,
});

/** Chooses Redis (or Valkey) when `REDIS_URL` is set, else PostgreSQL. */
export function queueBackend({ DATABASE_URL, REDIS_URL }: Settings): QueueBackend {
  return REDIS_URL ? onRedis(REDIS_URL) : onPostgres(DATABASE_URL);
}

/** BullMQ's classes carry their datastore in their type, though they behave alike. */
const asCommon = <T>(part: unknown) => part as T;

function onPostgres(connectionString: string): QueueBackend {
  const connection = (max: number) => ({
    connectionString,
    schema: queueSchema,
    max,
    application_name: 'welfare-di-tutti queue',
  });
  return {
    kind: 'postgres',
    newQueue: (name) => asCommon<Queue>(new Queue(name, { connection: connection(2) }, createPostgresBackend)),
    newWorker: (name, process, concurrency, timing) =>
      asCommon<Worker>(
        new Worker(
          name,
          process,
          { connection: connection(Math.min(concurrency, 6) + 1), ...workerOptions(concurrency, timing) },
          createPostgresBackend,
        ),
      ),
    newRelay: () =>
      asCommon<Relay>(new Relay({ connection: connection(2), namespace: prefix, backend: createPostgresRelayBackend })),
  };
}

function onRedis(url: string): QueueBackend {
  // A worker waits for Redis as long as it takes; whoever adds a job learns at once that it is away.
  const patient = { url, maxRetriesPerRequest: null };
  const prompt = { url, maxRetriesPerRequest: 1, enableOfflineQueue: false, commandTimeout: 10_000 };
  return {
    kind: 'redis',
    newQueue: (name) => new Queue(name, { connection: prompt, prefix }),
    newWorker: (name, process, concurrency, timing) =>
      new Worker(name, process, { connection: patient, prefix, ...workerOptions(concurrency, timing) }),
    newRelay: () => new Relay({ connection: patient, namespace: prefix, prefix }),
  };
}
