import { Injectable } from '@nestjs/common';
import { type EntityManager, In } from 'typeorm';
import { type SlotInterval } from '../calendar/index.js';
import { enqueue } from '../jobs/enqueue.js';
import { type Instance, offerPricer, type Venue } from '../matching/index.js';
import { SnapshotService } from '../matching-round/snapshot.service.js';
import { extraHours } from '../offer/extra-hours.rules.js';
import { ExtraHoursService } from '../offer/extra-hours.service.js';
import { OfferEntity } from '../offer/offer.entity.js';
import { OfferService } from '../offer/offer.service.js';
import { AgreementEntity, AgreementTermsEntity } from './agreement.entity.js';
import './agreement.jobs.js';
import { daysOfSession } from './extra-opening.rules.js';
import { AttendanceEntity, SessionEntity } from './session.entity.js';
import { AttendanceState, SessionState } from './session.rules.js';
import { SubstitutionEntity } from './substitution.entity.js';
import { agreedForSession, ASKED_AT_ONCE, SubstitutionState, weeklySlots } from './substitution.rules.js';

/** Minutes of a slot. */
const SLOT_MINUTES = 15;

/** Searches somebody who can give the sessions that a provider cannot. */
@Injectable()
export class SubstituteSearchService {
  constructor(
    private readonly offers: OfferService,
    private readonly snapshots: SnapshotService,
    private readonly openings: ExtraHoursService,
  ) {}

  /**
   * Asks the engine, for every uncovered session of an agreement that nobody is asked for, which vetted providers could
   * give it, and proposes it to the best. The households pay what they had agreed to pay, so only those are asked whose
   * own rates do not come to more.
   */
  async search(manager: EntityManager, agreementId: string): Promise<void> {
    await this.offers.lockLiveOffers(manager);
    const agreement = await manager.findOneByOrFail(AgreementEntity, { id: agreementId });
    const offer = await manager.findOneByOrFail(OfferEntity, { id: agreement.offerId });
    const sessions: { id: string }[] = await manager.query(
      `SELECT s.id FROM session s WHERE s.agreement_id = $1 AND s.state = $2 AND s.starts_at > clock_timestamp()
         AND NOT EXISTS (SELECT FROM substitution u WHERE u.session_id = s.id AND u.state IN ($3, $4)) ORDER BY s.starts_at`,
      [agreementId, SessionState.UNCOVERED, SubstitutionState.PROPOSED, SubstitutionState.ACCEPTED],
    );
    for (const { id } of sessions)
      await this.propose(manager, offer, await manager.findOneByOrFail(SessionEntity, { id }));
  }

  private async propose(manager: EntityManager, offer: OfferEntity, session: SessionEntity): Promise<void> {
    const attending = await manager.findBy(AttendanceEntity, {
      sessionId: session.id,
      state: AttendanceState.PLANNED,
    });
    if (attending.length === 0) return;
    const instance = await this.instance(manager, offer, session, attending);
    const priceCents = await this.agreed(manager, session, attending);
    const price = offerPricer(instance);
    const members = instance.requests.map(({ id }) => ({ request: id, option: 0 }));
    const free = await this.free(manager, session);
    const able = instance.providers
      .filter(({ id }) => free.has(id))
      .flatMap(({ id }) => price({ provider: id, venue: venueOf(instance, offer, session), members }) ?? [])
      .filter(({ offer: priced }) => priced.members.reduce((sum, member) => sum + member.price, 0) <= priceCents)
      .sort((a, b) => b.welfare - a.welfare || (a.offer.provider < b.offer.provider ? -1 : 1))
      .slice(0, ASKED_AT_ONCE);
    if (able.length === 0) return;
    await manager.insert(
      SubstitutionEntity,
      able.map(({ offer: { provider } }) => ({
        sessionId: session.id,
        providerId: provider,
        state: SubstitutionState.PROPOSED,
        priceCents,
      })),
    );
    await enqueue(manager, 'session.substitutes-asked', { sessionId: session.id });
  }

  /** The problem of this one session: those who attend it, at its very hours, among all providers. */
  private async instance(
    manager: EntityManager,
    offer: OfferEntity,
    session: SessionEntity,
    attending: readonly AttendanceEntity[],
  ): Promise<Instance> {
    const ids = [...new Set(attending.map(({ careRequestId }) => careRequestId))];
    const extra = await this.extraHours(manager, session);
    const around = await this.snapshots.loadWeek(manager, ids, [offer.id], extra);
    return {
      ...around,
      requests: around.requests.map((request) => ({
        ...request,
        options: [
          {
            sessions: attending
              .filter(({ careRequestId }) => careRequestId === request.id)
              .flatMap(weeklySlots)
              .sort(([a], [b]) => a - b),
            penalty: 0,
          },
        ],
      })),
    };
  }

  /** The hours in which providers can come on the days of a session beside their weeks. */
  private async extraHours(manager: EntityManager, session: SessionEntity): Promise<Map<string, SlotInterval[]>> {
    const days = daysOfSession(session);
    const openings = await this.openings.load(manager, days[0], days.at(-1)!);
    return new Map([...openings].map(([providerId, own]) => [providerId, extraHours(own, days)]));
  }

  /** What the households had agreed to pay for the session together, in cents. */
  private async agreed(
    manager: EntityManager,
    session: SessionEntity,
    attending: readonly AttendanceEntity[],
  ): Promise<number> {
    const terms = await manager.findBy(AgreementTermsEntity, {
      agreementId: session.agreementId,
      careRequestId: In(attending.map(({ careRequestId }) => careRequestId)),
    });
    return attending.reduce((sum, { careRequestId, minutes }) => {
      const held = terms.find(
        (each) =>
          each.careRequestId === careRequestId &&
          each.fromOn <= session.date &&
          (each.untilOn === null || each.untilOn > session.date),
      );
      if (!held) return sum;
      const weekly = held.sessions.reduce((slots, { start, end }) => slots + end - start, 0) * SLOT_MINUTES;
      return sum + agreedForSession(held.weeklyPriceCents, minutes, weekly);
    }, 0);
  }

  /** Providers who have nothing else at the session's time, are not absent, and have not been asked for it. */
  private async free(manager: EntityManager, session: SessionEntity): Promise<Set<string>> {
    const rows: { id: string }[] = await manager.query(
      `SELECT p.id FROM provider p WHERE p.id <> $1
         AND NOT EXISTS (SELECT FROM substitution u WHERE u.session_id = $2 AND u.provider_id = p.id)
         AND NOT EXISTS (SELECT FROM provider_absence a
                         WHERE a.provider_id = p.id AND a.starts_at < $4 AND a.ends_at > $3)
         AND NOT EXISTS (SELECT FROM session s WHERE s.provider_id = p.id AND s.starts_at < $4 AND s.ends_at > $3
                         AND s.state IN ('planned', 'under_way', 'given'))`,
      [session.providerId, session.id, session.startsAt, session.endsAt],
    );
    return new Set(rows.map(({ id }) => id));
  }
}

/** Where the session is given: as agreed, or at the home of the only one who attends it. */
function venueOf(instance: Instance, offer: OfferEntity, session: SessionEntity): Venue {
  if (instance.services.find(({ id }) => id === offer.serviceTypeId)?.mode !== 'group') return null;
  if (instance.requests.length === 1) return { home: instance.requests[0].id };
  if (session.roomId) return { room: session.roomId };
  return { home: offer.hostCareRequestId! };
}
