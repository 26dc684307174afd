import type { OwnSession } from '../calendar/calendar.js';
import { ownPart } from '../calendar/calendar.js';
import { isWaiting, type OwnProposal } from '../proposal/proposal.js';
import { isSought, type OwnRequest } from '../request/request.js';
import type { StepState } from '../ui/step-list.js';

/** What leads a household from its first visit to its first confirmed hours, in order. */
export const FIRST_STEPS = ['ask', 'answer', 'agree', 'meet', 'confirm'] as const;

/** One of the first steps. */
export type FirstStep = (typeof FIRST_STEPS)[number];

/** What is known of a household's way so far. */
export interface WaySoFar {
  requests: readonly OwnRequest[];
  proposals: readonly OwnProposal[];
  sessions: readonly OwnSession[];
}

/** How far a household has come with a step, and where it is taken. */
export interface TakenStep {
  step: FirstStep;
  state: StepState;
  to?: string;
  /** That nobody can come as it was asked: the step is to change that. */
  isUnmet?: boolean;
}

const PAST = ['ATTENDED', 'CONFIRMED', 'DISPUTED', 'CANCELLED_LATE', 'NOT_GIVEN'];

/** How far a household has come with each of the first steps. */
export function firstStepsOf({ requests, proposals, sessions }: WaySoFar): TakenStep[] {
  const live = requests.filter(({ state }) => state !== 'WITHDRAWN');
  const waiting = proposals.find(isWaiting);
  const agreed = proposals.some(({ offer }) => offer.state === 'CONFIRMED' || offer.state === 'ACTIVE');
  const said = agreed || proposals.some(({ answer, offer }) => answer === 'ACCEPTED' && offer.state === 'PROPOSED');
  const unmet = live.find((request) => request.state === 'OPEN' && !isSought(request));
  const parts = sessions.map((session) => ownPart(session)?.state ?? '');
  const met = parts.some((state) => PAST.includes(state));
  const asked = live.length > 0;
  return [
    { step: 'ask', state: asked ? 'done' : 'todo', to: asked ? undefined : '/ask' },
    said
      ? { step: 'answer', state: 'done' }
      : waiting
        ? { step: 'answer', state: 'todo', to: `/proposals/${waiting.id}` }
        : unmet
          ? { step: 'answer', state: 'todo', to: `/requests/${unmet.id}`, isUnmet: true }
          : { step: 'answer', state: asked ? 'office' : 'later' },
    { step: 'agree', state: agreed ? 'done' : said ? 'office' : 'later' },
    met
      ? { step: 'meet', state: 'done' }
      : agreed
        ? { step: 'meet', state: 'todo', to: '/calendar' }
        : { step: 'meet', state: 'later' },
    parts.includes('CONFIRMED')
      ? { step: 'confirm', state: 'done' }
      : parts.includes('ATTENDED')
        ? { step: 'confirm', state: 'todo', to: '/calendar' }
        : { step: 'confirm', state: 'later' },
  ];
}
