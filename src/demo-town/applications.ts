import { CredentialOutcome } from '../provider/provider.rules.js';
import { type ApplicationEntity, type VettingEventEntity } from '../vetting/application.entity.js';
import { ApplicationState, VettingEventKind } from '../vetting/application.rules.js';
import { type Carer } from './carers.js';
import { type CountedIds } from './chance.js';

const DAY_MS = 86_400_000;
/** How many days before the day of the demo those applied about whom the office has decided. */
const DECIDED_DAYS_AGO = 400;
/** How many days before it the others applied: one after the other, the last of them so long ago. */
const WAITING_DAYS_AGO = { first: 3, step: 4 };

/**
 * The application of every carer with its history. Who failed a check was refused; of those with a paper that has ended,
 * every second one is still on the way through the office, so that its queue is not empty.
 */
export function drawApplications(
  ids: CountedIds,
  carers: readonly Carer[],
  officerId: string,
  now: Date,
): { applications: ApplicationEntity[]; vettingEvents: VettingEventEntity[] } {
  const today = now.toISOString().slice(0, 10);
  const daysAgo = (days: number) => new Date(now.getTime() - days * DAY_MS);
  const decidedAt = daysAgo(DECIDED_DAYS_AGO);
  const onTheWay = [ApplicationState.CHECKS, ApplicationState.INTERVIEW, ApplicationState.DOCUMENTS];
  let ended = 0;
  let waiting = 0;
  const stateOf = ({ credentials }: Carer): ApplicationState => {
    if (credentials.some(({ outcome }) => outcome === CredentialOutcome.FAILED)) return ApplicationState.REFUSED;
    if (!credentials.some(({ expiresOn }) => expiresOn !== null && expiresOn < today)) return ApplicationState.VETTED;
    ended += 1;
    return ended % 2 === 0 ? onTheWay[(ended / 2 - 1) % onTheWay.length] : ApplicationState.VETTED;
  };
  const applications = carers.map((carer): ApplicationEntity => {
    const state = stateOf(carer);
    const decided = state === ApplicationState.VETTED || state === ApplicationState.REFUSED;
    return {
      id: ids.next(),
      providerId: carer.provider.id,
      state,
      appliedAt: decided ? decidedAt : daysAgo(WAITING_DAYS_AGO.first + WAITING_DAYS_AGO.step * waiting++),
      decidedAt: decided ? decidedAt : null,
      decidedBy: decided ? officerId : null,
      reason: state === ApplicationState.REFUSED ? 'Un controllo ha avuto esito negativo (simulato).' : null,
    };
  });
  const blank = {
    actorId: officerId,
    fromState: null,
    toState: null,
    credentialId: null,
    daysLeft: null,
    reason: null,
  };
  const decisions = applications
    .filter((application) => application.decidedAt !== null)
    .map(({ providerId, state, reason }) => ({
      ...blank,
      id: ids.next(),
      providerId,
      kind: VettingEventKind.APPLICATION,
      at: decidedAt,
      fromState: ApplicationState.INTERVIEW,
      toState: state,
      reason,
    }));
  const checks = carers.flatMap(({ credentials }) =>
    credentials.map(({ id, providerId, checkedAt }) => ({
      ...blank,
      id: ids.next(),
      providerId,
      kind: VettingEventKind.CHECK,
      at: checkedAt,
      credentialId: id,
    })),
  );
  return { applications, vettingEvents: [...decisions, ...checks] };
}
