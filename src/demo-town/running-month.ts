import { type DataSource, type EntityManager } from 'typeorm';
import { AgreementEntity, AgreementTermsEntity } from '../agreement/agreement.entity.js';
import '../agreement/agreement.jobs.js';
import { PLANNED_DAYS, planSessions } from '../agreement/agreement.rules.js';
import { AttendanceEntity, SessionEntity } from '../agreement/session.entity.js';
import { addDays, type LocalDate, mondayOf, romeTimeOf } from '../calendar/index.js';
import { CareRequestEntity } from '../care-request/care-request.entity.js';
import { HolidayRule, SchoolRule } from '../care-request/dated-request.rules.js';
import { enqueue } from '../jobs/enqueue.js';
import { type Instance, match, type Offer as PlannedOffer } from '../matching/index.js';
import { draftsOf } from '../matching-round/draft.rules.js';
import { MatchingPolicyEntity, UnmetRequestEntity } from '../matching-round/matching-round.entity.js';
import { unmetFinder } from '../matching-round/unmet.rules.js';
import { CapacityService } from '../matching-round/capacity.service.js';
import { HeldOfferService } from '../matching-round/held-offer.service.js';
import { planInOwnNames } from '../matching-round/opened-days.rules.js';
import { SnapshotService } from '../matching-round/snapshot.service.js';
import { EngagementService } from '../offer/engagement.service.js';
import { ExtraHoursService } from '../offer/extra-hours.service.js';
import { OfferEntity, OfferMemberEntity } from '../offer/offer.entity.js';
import '../offer/offer.jobs.js';
import { Answer, DeclineReason, OfferLevel, OfferState } from '../offer/offer.rules.js';
import { ProposalEntity } from '../offer/proposal.entity.js';
import { Chance } from './chance.js';
import { addAskedProvider, addServedFamily, readPersonas, recordMandates } from './month-people.js';
import { type Happened, whatHappened } from './past-sessions.js';
import { addUpRound } from './round-figures.js';
import { subsidise } from './subsidised-month.js';

const SEED = 0xca1e;
/** Weeks for which the services of the demo have been running. */
const WEEKS = 4;
const DAY_MS = 86_400_000;
const HOUR_MS = 3_600_000;
/** Hours for an answer, as every platform begins with. */
const ANSWER_HOURS = 48;

/** How many services run, and how many offers wait for answers, besides those of the personas. */
const ACTIVE = 10;
const PROPOSED = 4;
/** How many offers wait for the answer of somebody whom the desk calls. */
const CALLS = 2;
/** How many services of elderly people run in the operator's territory. */
const VISITS = 3;

/** What becomes of a planned offer in the demo. */
type Part = 'active' | 'proposed' | 'declined';

/**
 * Gives the demo town a running month: services that began four weeks ago, with past and future sessions, hours to
 * confirm and a dispute; proposals that wait for answers, some of people whom the desk calls; one that was declined; a fund, and the month before closed. The engine makes the offers, as it
 * would in a round. The coordinator's pilot building is left to a visitor, who starts a round there. Leaves a town that has an agreement as it is.
 */
export async function runMonth(database: DataSource, now: Date): Promise<'running' | 'already running'> {
  return database.transaction(async (manager) => {
    await manager.query(`LOCK TABLE agreement IN EXCLUSIVE MODE`);
    if (await manager.existsBy(AgreementEntity, {})) return 'already running';
    const personas = await readPersonas(manager);
    const [{ id: roundId }] = await manager.query(
      `INSERT INTO matching_round (scope, state, progress, created_at, completed_at)
       VALUES ('town', 'completed', 1, $1, $1) RETURNING id`,
      [new Date(now.getTime() - (WEEKS * 7 + 5) * DAY_MS)],
    );
    const engagements = new EngagementService();
    const stage = {
      roundId,
      now,
      chance: new Chance(SEED),
      waits: personas.request,
      snapshots: new SnapshotService(
        database,
        new CapacityService(),
        engagements,
        new ExtraHoursService(),
        new HeldOfferService(),
      ),
    };
    const serves = ({ members }: PlannedOffer) => members.some(({ request }) => request === personas.request);
    await perform(manager, stage, `h.building_id = $1`, [personas.pilot], (offers) =>
      offers.filter(serves).map((offer) => [offer, 'proposed']),
    );
    // One neighbourhood is enough to look at, and the engine is done with it in a second or two.
    await perform(
      manager,
      stage,
      `h.building_id <> $1 AND b.territory_id = (SELECT territory_id FROM provider WHERE id = $2)`,
      [personas.pilot, personas.provider],
      (offers) => castOf(offers, personas.provider),
    );
    await perform(
      manager,
      stage,
      `h.building_id <> $1 AND b.territory_id = (SELECT territory_id FROM persona WHERE id = $2)
       AND r.service_type_id = (SELECT id FROM service_type WHERE code = 'elder-care')
       AND NOT EXISTS (SELECT FROM role_assignment a WHERE a.household_id = h.id)`,
      [personas.pilot, personas.operator],
      (offers) => offers.slice(0, CALLS + VISITS).map((offer, at) => [offer, at < CALLS ? 'proposed' : 'active']),
    );
    await addUpRound(manager, roundId);
    await recordMandates(manager, personas.operator, now);
    const served = await addServedFamily(manager, personas.provider);
    await addAskedProvider(manager);
    await subsidise(manager, romeTimeOf(now.toISOString()).date, served);
    // Last, so that nothing above is another for it: whoever acts as the second family finds an answer, too.
    await lookAt(manager, stage, personas.next);
    return 'running';
  });
}

/** An offer and what becomes of it. */
type Played = [offer: PlannedOffer, part: Part];

/** What is the same for all that is played. */
type Stage = Pick<Scene, 'roundId' | 'now' | 'chance' | 'waits'> & { readonly snapshots: SnapshotService };

/** Lets the engine match the open requests of some homes, and plays the parts that are chosen of its offers. */
async function perform(
  manager: EntityManager,
  { snapshots, ...stage }: Stage,
  where: string,
  parameters: readonly unknown[],
  choose: (offers: readonly PlannedOffer[]) => Played[],
): Promise<void> {
  const requests: { id: string }[] = await manager.query(
    `SELECT r.id FROM care_request r JOIN household h ON h.id = r.household_id JOIN building b ON b.id = h.building_id
     WHERE r.state = 'open' AND ${where} ORDER BY r.id`,
    [...parameters],
  );
  const ids = requests.map(({ id }) => id);
  const instance = await snapshots.loadAround(manager, ids, []);
  const { offers } = planInOwnNames(match(instance, { seed: 1, effort: 'quick' }));
  for (const [planned, part] of choose(offers)) await play(manager, { ...stage, instance, planned, part });
}

/** Looks at one request as a round around it does: what is found is proposed, and where nothing is, why is kept. */
async function lookAt(
  manager: EntityManager,
  { snapshots, ...stage }: Omit<Stage, 'roundId'>,
  request: string,
): Promise<void> {
  const [{ id: roundId }] = await manager.query(
    `INSERT INTO matching_round (scope, by_itself, care_request_id, state, progress, created_at, completed_at, offer_count)
     VALUES ('request', true, $1, 'completed', 1, $2, $2, 0) RETURNING id`,
    [request, stage.now],
  );
  const instance = await snapshots.loadAround(manager, [request], []);
  const [planned] = planInOwnNames(match(instance, { seed: 1, effort: 'quick' })).offers;
  if (planned) {
    await play(manager, { ...stage, roundId, instance, planned, part: 'proposed' });
    return;
  }
  const whyUnmet = unmetFinder(instance);
  const unmet = instance.requests.filter(({ id }) => id === request);
  await manager.insert(
    UnmetRequestEntity,
    unmet.map((each) => ({ roundId, careRequestId: each.id, ...whyUnmet(each) })),
  );
}

/** Chooses what becomes of which offer; the provider whom a visitor may act as has work, and more is proposed to it. */
function castOf(offers: readonly PlannedOffer[], provider: string): Played[] {
  const cast = new Map<PlannedOffer, Part>();
  const take = (part: Part, most: number, suits: (offer: PlannedOffer) => boolean) => {
    for (const offer of offers.filter((each) => !cast.has(each) && suits(each)).slice(0, most)) cast.set(offer, part);
  };
  const shared = ({ members }: PlannedOffer) => members.length > 1;
  const own = (offer: PlannedOffer) => offer.provider === provider;
  take('active', 2, own);
  take('proposed', 1, own);
  take('declined', 1, shared);
  take('active', Math.ceil(ACTIVE / 2), shared);
  take('proposed', Math.ceil(PROPOSED / 2), shared);
  take('active', Math.floor(ACTIVE / 2), () => true);
  take('proposed', Math.floor(PROPOSED / 2), () => true);
  return [...cast];
}

/** One offer of the demo and what becomes of it. */
interface Scene {
  readonly roundId: string;
  readonly instance: Instance;
  readonly planned: PlannedOffer;
  readonly part: Part;
  /** The request whose family has not answered yet, because a visitor will. */
  readonly waits: string;
  readonly now: Date;
  readonly chance: Chance;
}

async function play(manager: EntityManager, scene: Scene): Promise<void> {
  const { roundId, instance, planned, part, waits, now, chance } = scene;
  const [{ members, ...fields }] = draftsOf(instance, [planned]);
  const offer = manager.create(OfferEntity, { ...fields, roundId, state: OfferState.DRAFTED, live: true });
  await manager.insert(OfferEntity, offer);
  await manager.insert(
    OfferMemberEntity,
    members.map((member) => ({ ...member, offerId: offer.id, live: true })),
  );
  const requestIds = members.map(({ careRequestId }) => careRequestId);
  await manager.query(`UPDATE care_request SET state = 'offered' WHERE id = ANY($1)`, [requestIds]);
  const began = new Date(now.getTime() - (WEEKS * 7 + 4) * DAY_MS);
  const proposed = part === 'active' ? began : new Date(now.getTime() - 18 * HOUR_MS);
  await manager.query(`UPDATE offer SET state = 'proposed', answer_by = $2 WHERE id = $1`, [
    offer.id,
    new Date(proposed.getTime() + ANSWER_HOURS * HOUR_MS),
  ]);
  const answers = members.map(({ careRequestId }, i) => {
    const given = part === 'active' || (i > 0 && careRequestId !== waits && chance.happens(0.5));
    return { careRequestId, ...(given ? accepted(proposed) : { answer: Answer.WAITING }) };
  });
  const ofProvider = part === 'active' ? accepted(proposed) : { answer: Answer.WAITING };
  if (part === 'declined')
    Object.assign(answers[0], { ...accepted(proposed), answer: Answer.DECLINED, reason: DeclineReason.TIMES });
  await manager.insert(ProposalEntity, [
    { offerId: offer.id, providerId: offer.providerId, ...ofProvider },
    ...answers.map((answer) => ({ ...answer, offerId: offer.id })),
  ]);
  if (part === 'proposed')
    await enqueue(manager, 'offer.expire', { offerId: offer.id }, { delayMs: (ANSWER_HOURS - 18) * HOUR_MS });
  if (part === 'declined') await fall(manager, offer, requestIds);
  if (part === 'active') {
    await manager.query(`UPDATE offer SET state = 'confirmed' WHERE id = $1`, [offer.id]);
    await manager.query(`UPDATE offer SET state = 'active' WHERE id = $1`, [offer.id]);
    await manager.query(`UPDATE offer_event SET at = $2 WHERE offer_id = $1`, [offer.id, began]);
    await carryOut(manager, offer, scene);
  }
}

/** A yes that was given a few hours after the question. */
const accepted = (proposed: Date) => ({
  answer: Answer.ACCEPTED,
  answeredAt: new Date(proposed.getTime() + 3 * HOUR_MS),
});

async function fall(manager: EntityManager, offer: OfferEntity, requestIds: readonly string[]): Promise<void> {
  await manager.query(`UPDATE offer SET state = 'declined', live = false WHERE id = $1`, [offer.id]);
  await manager.query(`UPDATE proposal SET answer = 'lapsed' WHERE offer_id = $1 AND answer = 'waiting'`, [offer.id]);
  await manager.query(`UPDATE care_request SET state = 'open' WHERE id = ANY($1)`, [requestIds]);
  // What follows happens as it would in the town: the rest are asked anew, or matched again.
  if (offer.level !== OfferLevel.SINGLE) await enqueue(manager, 'offer.fallen', { offerId: offer.id });
}

/** Makes the agreement, and four weeks of sessions on either side of today. */
async function carryOut(manager: EntityManager, offer: OfferEntity, { now, chance }: Scene): Promise<void> {
  const today: LocalDate = romeTimeOf(now.toISOString()).date;
  const startsOn = addDays(mondayOf(today), -7 * WEEKS);
  const until = addDays(today, PLANNED_DAYS);
  const agreement = await manager.save(
    manager.create(AgreementEntity, {
      offerId: offer.id,
      providerId: offer.providerId,
      serviceTypeId: offer.serviceTypeId,
      roomId: offer.roomId,
      startsOn,
      plannedUntil: until,
      createdAt: new Date(now.getTime() - (WEEKS * 7 + 3) * DAY_MS),
    }),
  );
  const members = await manager.findBy(OfferMemberEntity, { offerId: offer.id });
  const terms = [];
  for (const { careRequestId, sessions, priceCents, aloneCents } of members) {
    const { householdId } = await manager.findOneByOrFail(CareRequestEntity, { id: careRequestId });
    const rules = { onHolidays: HolidayRule.SKIP, onSchoolClosures: SchoolRule.KEEP };
    const price = { weeklyPriceCents: priceCents, aloneCents };
    terms.push({
      agreementId: agreement.id,
      careRequestId,
      householdId,
      fromOn: startsOn,
      untilOn: null,
      sessions,
      ...rules,
      ...price,
    });
  }
  await manager.insert(AgreementTermsEntity, terms);
  const { maxGapSlots } = await manager.findOneByOrFail(MatchingPolicyEntity, { id: 1 });
  const planned = planSessions(
    terms.map((each) => ({ ...each, dates: null })),
    { from: startsOn, until },
    maxGapSlots,
  );
  for (const { attendances, ...session } of planned) {
    const happened: Happened = whatHappened(session, attendances, now, chance);
    const code = String(chance.between(0, 999_999)).padStart(6, '0');
    const row = manager.create(SessionEntity, {
      ...session,
      ...happened.session,
      agreementId: agreement.id,
      providerId: offer.providerId,
      roomId: offer.roomId,
      startsAt: new Date(session.startsAt),
      endsAt: new Date(session.endsAt),
      code,
    });
    await manager.insert(SessionEntity, row);
    await manager.insert(
      AttendanceEntity,
      attendances.map((attendance, i) => ({
        ...attendance,
        ...happened.attendances[i],
        sessionId: row.id,
        agreementId: agreement.id,
      })),
    );
  }
  await enqueue(manager, 'agreement.tend', { agreementId: agreement.id });
}
