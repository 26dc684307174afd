import { Injectable, Logger } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { CareRequestEntity } from '../care-request/care-request.entity.js';
import { CareRequestState } from '../care-request/care-request.rules.js';
import { enqueue } from '../jobs/enqueue.js';
import { type RunningJob } from '../jobs/handles.js';
import { type Effort, type Instance, type Plan, type Progress } from '../matching/index.js';
import { DraftService, type FoundPlan } from './draft.service.js';
import { EngineService } from './engine.service.js';
import { MatchingRoundEntity } from './matching-round.entity.js';
import './matching-round.jobs.js';
import { nextRoundState, RoundScope, RoundStage, RoundState } from './matching-round.rules.js';
import { planInOwnNames } from './opened-days.rules.js';
import { ProgressService } from './progress.service.js';
import { gainOf, guarded, rearrangement } from './rearrangement.rules.js';
import { type Snapshot, SnapshotService } from './snapshot.service.js';

/** Which part of the bar each stage of the engine fills. */
const BAR: Readonly<Record<Progress['stage'], readonly [from: number, to: number]>> = {
  candidates: [0.05, 0.25],
  prices: [0.25, 0.6],
  search: [0.6, 0.95],
};
/** The plan of a round that has nothing to find. */
const emptyPlan = ({ name }: Instance): Plan => ({
  format: 'shared-care-plan/1',
  instance: name,
  offers: [],
  welfare: 0,
});
/** Milliseconds between two pieces of news: an eye needs no more, and each is a statement and a message. */
const NEWS_MS = 200;

/** Runs a matching round: load, match, store. */
@Injectable()
export class RoundRunService {
  private readonly log = new Logger(RoundRunService.name);

  constructor(
    private readonly database: DataSource,
    private readonly snapshots: SnapshotService,
    private readonly engine: EngineService,
    private readonly drafts: DraftService,
    private readonly progress: ProgressService,
  ) {}

  /**
   * Starts a round for one open request, unless one is queued. One that runs already may have read what has changed since,
   * so another follows it.
   */
  async startFor(careRequestId: string, job: RunningJob): Promise<void> {
    await job.once(async (manager) => {
      const request = await manager.findOne(CareRequestEntity, {
        where: { id: careRequestId },
        lock: { mode: 'pessimistic_write' },
      });
      const queued = { careRequestId, state: RoundState.QUEUED };
      if (request?.state !== CareRequestState.OPEN || (await manager.existsBy(MatchingRoundEntity, queued))) return;
      const { id } = await manager.save(
        manager.create(MatchingRoundEntity, { scope: RoundScope.REQUEST, byItself: true, ...queued }),
      );
      await enqueue(manager, 'matching-round.run', { roundId: id });
    });
  }

  /**
   * Runs a round to its end. Killed anywhere before the end it has stored nothing, and runs again from the start; so it does
   * where the engine's thread dies, which this rejects with.
   */
  async run(roundId: string, job: RunningJob): Promise<void> {
    const round = await this.begin(roundId);
    if (!round) return;
    await this.progress.tell(roundId);
    const snapshot = await this.snapshots.load(round);
    const found = await this.find(round, snapshot, job.signal);
    // A round that was cancelled meanwhile is left as it is.
    await job.once(async (manager) => {
      if (found) await this.drafts.complete(manager, roundId, found);
    });
    await this.progress.tell(roundId);
  }

  /** Ends a round that was tried as often as its job allows. */
  async giveUp(manager: EntityManager, roundId: string): Promise<void> {
    await this.drafts.fail(manager, roundId);
    await enqueue(manager, 'matching-round.given-up', { roundId });
  }

  /**
   * The plan for a round's problem, or null where the round was cancelled; for one request, what serves it best: beside all
   * that stands, or with offers around it arranged anew so that nobody in them comes off worse.
   */
  private async find(
    { id, careRequestId }: MatchingRoundEntity,
    { instance, replaceable, around }: Snapshot,
    signal: AbortSignal,
  ): Promise<FoundPlan | null> {
    // A round before this one may have served the request, as a neighbour of another: nothing is left to find then.
    if (careRequestId !== null && !instance.requests.some(({ id: each }) => each === careRequestId))
      return { instance, plan: emptyPlan(instance), replaceable, anew: null };
    // One request has few ways to be served, and somebody waits for them.
    const effort = careRequestId === null ? 'normal' : 'quick';
    const plan = await this.match(id, instance, effort, signal);
    if (!plan || careRequestId === null) return plan && { instance, plan, replaceable, anew: null };
    const own = plan.offers.filter(({ members }) => members.some(({ request }) => request === careRequestId));
    const beside: FoundPlan = { instance, plan: { ...plan, offers: own }, replaceable, anew: null };
    const wider = around && (await this.match(id, guarded(around.instance, around.held), effort, signal));
    const anew = wider && rearrangement(careRequestId, wider, around.held, around.instance);
    if (!anew || anew.replaced.length === 0) return beside;
    const gain = gainOf({ offers: own, replaced: [], kept: [] }, instance);
    if (gainOf(anew, around.instance) <= gain) return beside;
    return { instance: around.instance, plan: { ...wider, offers: anew.offers }, replaceable, anew };
  }

  private async begin(roundId: string): Promise<MatchingRoundEntity | null> {
    const rounds = this.database.getRepository(MatchingRoundEntity);
    const round = await rounds.findOneBy({ id: roundId });
    const state = round && nextRoundState(round.state, 'start');
    if (!state) return null;
    await rounds.update(
      { id: roundId, state: round.state },
      { state, stage: RoundStage.LOADING, progress: 0, completedAt: null },
    );
    return round;
  }

  /** The plan, or null when the round was cancelled meanwhile; rejects when the engine has made none. */
  private async match(roundId: string, instance: Instance, effort: Effort, signal: AbortSignal): Promise<Plan | null> {
    const cancelled = new AbortController();
    const news = new News(async (progress) => {
      if (!(await this.write(roundId, progress))) cancelled.abort();
    });
    try {
      const plan = await this.engine.match(instance, {
        seed: 1,
        effort,
        signal: AbortSignal.any([signal, cancelled.signal]),
        onProgress: (progress) => news.take(progress),
      });
      return planInOwnNames(plan);
    } catch (error) {
      signal.throwIfAborted();
      if (cancelled.signal.aborted) return null;
      this.log.error(`Round ${roundId}: the engine made no plan: ${error instanceof Error ? error.stack : error}`);
      throw error;
    } finally {
      await news.end();
    }
  }

  /** Writes how far a round is; false where it runs no more, because it was cancelled. */
  private async write(roundId: string, { stage, fraction, welfare, bound }: Progress): Promise<boolean> {
    const [from, to] = BAR[stage];
    const done = from + (to - from) * Math.min(1, Math.max(0, fraction));
    const proved = bound !== undefined && bound >= welfare;
    const [, running] = await this.database.query(
      `UPDATE matching_round SET stage = $2, progress = greatest(progress, $3::real), welfare_cents = $4, bound_cents = $5
       WHERE id = $1 AND state = 'running'`,
      [roundId, stage, done, Math.round(welfare), proved ? Math.round(bound) : null],
    );
    await this.progress.tell(roundId);
    return running > 0;
  }
}

/** Passes on the newest progress now and then, one at a time: what comes faster than it can be told is left out. */
class News {
  private newest: Progress | null = null;
  private telling: Promise<void> | null = null;

  constructor(private readonly tell: (progress: Progress) => Promise<void>) {}

  take(progress: Progress): void {
    this.newest = progress;
    this.telling ??= this.tellAll();
  }

  /** Resolves once nothing is being told; whatever is left is not worth telling any more. */
  async end(): Promise<void> {
    this.newest = null;
    await this.telling;
  }

  private async tellAll(): Promise<void> {
    while (this.newest) {
      const progress = this.newest;
      this.newest = null;
      // News that get lost do no harm: the end of the round is told by the round itself.
      await this.tell(progress).catch(() => undefined);
      await new Promise((resolve) => setTimeout(resolve, NEWS_MS));
    }
    this.telling = null;
  }
}
