import {
  type BeforeApplicationShutdown,
  Inject,
  Injectable,
  Logger,
  type OnApplicationBootstrap,
} from '@nestjs/common';
import { DiscoveryService, Reflector } from '@nestjs/core';
import { type Queue, type Worker } from 'bullmq';
import { DataSource } from 'typeorm';
import { Configuration } from '../config/configuration.js';
import { DailyPromises } from './daily-promises.js';
import { type Handling, HANDLES, type JobHandler } from './handles.js';
import { JobRunner } from './job-runner.js';
import { OutboxRelay, type RelayTiming } from './outbox.relay.js';
import { type QueueBackend, type QueueTiming } from './queue-backend.js';

/** Whether this process runs jobs, and how patient it is. */
export interface JobsOptions {
  consume: boolean;
  timing: RelayTiming & QueueTiming;
}

/** The token of the queues' datastore. */
export const QUEUE_BACKEND = Symbol('queue backend');

/** The token of the options that the module was made with. */
export const JOBS_OPTIONS = Symbol('jobs options');

/** How many jobs of a lane one worker runs side by side. */
const CONCURRENCY: Record<Handling['lane'], number> = { prompt: 8, engine: 1 };

/** Runs the jobs that the features handle: from the outbox, through the queue, to their handlers. */
@Injectable()
export class JobsService implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly log = new Logger(JobsService.name);
  private readonly workers: Worker[] = [];
  private readonly queues = new Map<string, Queue>();
  private relay?: OutboxRelay;
  private daily?: DailyPromises;

  constructor(
    private readonly configuration: Configuration,
    private readonly database: DataSource,
    private readonly discovery: DiscoveryService,
    private readonly reflector: Reflector,
    @Inject(QUEUE_BACKEND) private readonly backend: QueueBackend,
    @Inject(JOBS_OPTIONS) private readonly options: JobsOptions,
  ) {}

  /** Starts to work, once every module stands. */
  onApplicationBootstrap(): void {
    if (!this.options.consume) return;
    const handlers = this.handlers();
    const runner = new JobRunner(this.database, this.options.timing.lockDurationMs / 2);
    for (const lane of Object.keys(CONCURRENCY) as Handling['lane'][]) {
      const queue = this.backend.newQueue(lane);
      const worker = this.backend.newWorker(
        lane,
        async (job) => {
          const found = handlers.get(job.name);
          if (!found) throw new Error(`No handler for ${job.name} in this process: it is left to a newer one`);
          await runner.run(job, found.handling, found.handler);
        },
        CONCURRENCY[lane],
        this.options.timing,
      );
      // Without a listener a lost connection would end the process; BullMQ connects again by itself.
      const complain = (error: Error) => this.log.warn(`Queue ${lane}: ${error.message}`);
      queue.on('error', complain);
      worker.on('error', complain);
      worker.on('failed', (job, error) => this.log.warn(`${job?.name} ${job?.id} failed: ${error.message}`));
      this.queues.set(lane, queue);
      this.workers.push(worker);
    }
    const handlings = new Map([...handlers].map(([name, { handling }]) => [name, handling]));
    this.relay = new OutboxRelay(
      this.database,
      this.configuration.DATABASE_URL,
      handlings,
      this.queues,
      this.options.timing,
    );
    this.relay.start();
    this.daily = new DailyPromises(
      this.database,
      [...handlings.values()].filter(({ daily }) => daily).map(({ name }) => name),
    );
    this.daily.start();
    this.log.log(`Running jobs on ${this.backend.kind}: ${[...handlings.keys()].join(', ')}`);
  }

  /** Takes no new job, and waits for those under way. */
  async beforeApplicationShutdown(): Promise<void> {
    this.daily?.stop();
    await this.relay?.stop();
    await Promise.all(this.workers.map((worker) => worker.close()));
    await Promise.all([...this.queues.values()].map((queue) => queue.close()));
  }

  private handlers(): Map<string, { handling: Handling; handler: JobHandler<never> }> {
    const found = new Map<string, { handling: Handling; handler: JobHandler<never> }>();
    for (const { instance, metatype } of this.discovery.getProviders()) {
      const handling = metatype && this.reflector.get<Handling | undefined>(HANDLES, metatype);
      if (!handling || !instance) continue;
      const other = found.get(handling.name)?.handler;
      if (other && other !== instance)
        throw new Error(`${handling.name} has two handlers, ${other.constructor.name} and ${metatype.name}: keep one`);
      found.set(handling.name, { handling, handler: instance as JobHandler<never> });
    }
    return found;
  }
}
