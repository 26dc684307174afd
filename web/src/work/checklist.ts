import type { StepState } from '../ui/step-list.js';
import { isToHandIn, papersOf } from './paper.js';
import type { OwnProvider, PaperKind } from './work.js';

/** What leads from the first visit to being vetted, in order. */
export const STEPS = ['rates', 'papers', 'availability', 'submit', 'checks', 'interview'] as const;

/** One step on the way to being vetted. */
export type Step = (typeof STEPS)[number];

type Applicant = Pick<
  OwnProvider,
  'application' | 'rates' | 'availability' | 'missingPapers' | 'credentials' | 'documents'
>;

/** The steps that the applicant fills in before the office looks at anything. */
const FILLED_IN = ['rates', 'papers', 'availability'] as const satisfies readonly Step[];

/** Whether there is nothing left to fill in. */
function isComplete(provider: Applicant, kinds: ReadonlyMap<string, PaperKind>, today: string): boolean {
  return FILLED_IN.every((step) => stateOf(provider, step, kinds, today) === 'done');
}

/** How far one step has come; `today` is YYYY-MM-DD. */
export function stateOf(
  provider: Applicant,
  step: Step,
  kinds: ReadonlyMap<string, PaperKind>,
  today: string,
): StepState {
  const state = provider.application?.state;
  const reached = ['CHECKS', 'INTERVIEW', 'VETTED'].indexOf(state ?? '');
  switch (step) {
    case 'rates':
      return provider.rates.length > 0 ? 'done' : 'todo';
    case 'papers':
      if (provider.rates.length === 0) return 'later';
      return papersOf(provider, kinds, today).some(isToHandIn) ? 'todo' : 'done';
    case 'availability':
      return provider.availability.length > 0 ? 'done' : 'todo';
    case 'submit':
      return reached >= 0 ? 'done' : isComplete(provider, kinds, today) ? 'todo' : 'later';
    case 'checks':
      return reached > 0 ? 'done' : reached === 0 ? 'office' : 'later';
    case 'interview':
      return reached > 1 ? 'done' : reached === 1 ? 'office' : 'later';
  }
}
