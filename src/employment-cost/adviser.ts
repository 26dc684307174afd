import { type Duty, dutiesOf } from './duty.js';
import { type CareForm } from './household-cost.js';
import { type LibrettoBooking, librettoRefusals, type LibrettoRefusal } from './libretto-famiglia.js';
import { LIVE_OUT_MOST_WEEKLY_MINUTES } from './domestic-contract.js';
import { DEFAULT_POLICY, type EmploymentPolicy } from './policy.js';
import { type SourceKey } from './source.js';

/** What the adviser is asked about. */
export interface CareSituation {
  /** Who gives the care: a worker on their own, a body's worker, or a volunteer of an association. */
  readonly givenBy: 'worker' | 'body' | 'volunteer';
  /** Households that share the care; one where it is not shared. */
  readonly households: number;
  /** Minutes a week for which this household would be the employer. */
  readonly weeklyMinutes: number;
  /** False for a week-after-week timetable, which is no occasional work. */
  readonly occasional: boolean;
  readonly withMinors: boolean;
  /** The whole planned booking as vouchers would pay it, with the year's counters. */
  readonly booking: LibrettoBooking;
}

/** Why a form was set aside. */
export type SetAsideBy =
  | 'GIVEN_BY_A_BODY'
  | 'GIVEN_BY_A_WORKER'
  | 'GIVEN_FREELY'
  | 'REGULAR_WORK'
  | 'SHARED_WORK'
  | 'MORE_THAN_FORTY_HOURS'
  | LibrettoRefusal['code'];

/** What the adviser answers: the form that fits, why not the others, and what the form obliges to. */
export interface Advice {
  /** Null where no form fits: the hours must be split between two workers. */
  readonly form: CareForm | null;
  readonly duties: readonly Duty[];
  readonly setAside: readonly { readonly form: CareForm; readonly by: readonly SetAsideBy[] }[];
  readonly notes: readonly AdviceNote[];
}

/** A sentence that goes with an advice. */
export interface AdviceNote {
  readonly key: 'each-family-employs' | 'condominium-cannot-hire' | 'dearer-under-24-hours';
  readonly it: string;
  readonly en: string;
  readonly source: SourceKey;
}

const SHARED_NOTES: readonly AdviceNote[] = [
  {
    key: 'each-family-employs',
    it: 'Ogni famiglia assume per la sua parte delle ore: il contratto domestico non prevede un’assunzione in comune.',
    en: 'Each family employs for its part of the hours: the domestic agreement knows no joint hiring.',
    source: 'two-contracts',
  },
  {
    key: 'condominium-cannot-hire',
    it: 'Il condominio non può essere datore di lavoro domestico.',
    en: 'A condominium cannot be a domestic employer.',
    source: 'condominium',
  },
  {
    key: 'dearer-under-24-hours',
    it: 'Sotto le 24 ore a settimana con ciascuna famiglia i contributi di un’ora costano di più.',
    en: 'Under 24 hours a week with each family, the contributions of an hour cost more.',
    source: 'inps-2026',
  },
];

type Objections = (situation: CareSituation, policy: EmploymentPolicy) => readonly SetAsideBy[];

const unlessGivenBy =
  (who: CareSituation['givenBy']): Objections =>
  ({ givenBy }) => {
    if (givenBy === who) return [];
    return [givenBy === 'body' ? 'GIVEN_BY_A_BODY' : givenBy === 'worker' ? 'GIVEN_BY_A_WORKER' : 'GIVEN_FREELY'];
  };

/** The forms in the order in which they are preferred, each with what speaks against it. */
const FORMS: readonly (readonly [CareForm, Objections])[] = [
  ['volunteer', unlessGivenBy('volunteer')],
  ['body-invoice', unlessGivenBy('body')],
  [
    'libretto-famiglia',
    (situation, policy) => [
      ...unlessGivenBy('worker')(situation, policy),
      ...(situation.occasional ? [] : (['REGULAR_WORK'] as const)),
      ...(situation.households > 1 ? (['SHARED_WORK'] as const) : []),
      ...librettoRefusals(situation.booking, policy).map((refusal) => refusal.code),
    ],
  ],
  [
    'domestic-contract',
    (situation, policy) => [
      ...unlessGivenBy('worker')(situation, policy),
      ...(situation.weeklyMinutes > LIVE_OUT_MOST_WEEKLY_MINUTES ? (['MORE_THAN_FORTY_HOURS'] as const) : []),
    ],
  ],
];

/** Names the form of contract that fits a situation, what spoke against the others, and the form's duties. */
export function adviseForm(situation: CareSituation, policy: EmploymentPolicy = DEFAULT_POLICY): Advice {
  const weighed = FORMS.map(([form, objections]) => ({ form, by: objections(situation, policy) }));
  const form = weighed.find(({ by }) => by.length === 0)?.form ?? null;
  return {
    form,
    duties: form ? dutiesOf(form, situation.withMinors) : [],
    setAside: weighed.filter(({ by }) => by.length > 0),
    notes: form === 'domestic-contract' && situation.households > 1 ? SHARED_NOTES : [],
  };
}
