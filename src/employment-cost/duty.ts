import { type CareForm } from './household-cost.js';
import { type SourceKey, type Standing } from './source.js';

/** Something that a form of care obliges the household, or the body, to do. */
export interface Duty {
  readonly key: string;
  readonly forms: readonly CareForm[];
  readonly bears: 'household' | 'body';
  /** True where it holds only for work with minors. */
  readonly onlyWithMinors: boolean;
  readonly it: string;
  readonly en: string;
  readonly source: SourceKey;
  readonly standing: Standing;
}

type Text = readonly [it: string, en: string];

const duty = (
  key: string,
  form: CareForm,
  bears: Duty['bears'],
  [it, en]: Text,
  source: SourceKey,
  standing: Standing,
  onlyWithMinors = false,
): Duty => ({ key, forms: [form], bears, it, en, source, standing, onlyWithMinors });

/** The duties of each form of care. */
export const DUTIES: readonly Duty[] = [
  duty(
    'letter-of-hire',
    'domestic-contract',
    'household',
    [
      'Firmare una lettera di assunzione con livello, orario e paga.',
      'Sign a letter of hire with level, hours and pay.',
    ],
    'two-contracts',
    'verified',
  ),
  duty(
    'inps-hiring-notice',
    'domestic-contract',
    'household',
    [
      'Comunicare l’assunzione all’INPS entro le 24 del giorno prima dell’inizio.',
      'Notify INPS of the hiring by midnight of the day before work starts.',
    ],
    'hiring-notice',
    'verified',
  ),
  duty(
    'quarterly-contributions',
    'domestic-contract',
    'household',
    [
      'Versare i contributi ogni tre mesi: dall’1 al 10 aprile, luglio, ottobre e gennaio.',
      'Pay contributions every three months: 1 to 10 April, July, October and January.',
    ],
    'contribution-deadlines',
    'verified',
  ),
  duty(
    'minimum-wage',
    'domestic-contract',
    'household',
    [
      'Pagare almeno il minimo del livello, anche per le ore condivise.',
      'Pay at least the minimum of the level, for shared hours too.',
    ],
    'ccnl-2025',
    'verified',
  ),
  duty(
    'deferred-pay',
    'domestic-contract',
    'household',
    [
      'Accantonare tredicesima, ferie e TFR: fanno parte del costo vero.',
      'Set aside thirteenth month, holidays and severance: they are part of the true cost.',
    ],
    'paid-holidays',
    'verified',
  ),
  duty(
    'certificate-not-due',
    'domestic-contract',
    'household',
    [
      'Il certificato per il lavoro con i minori non è obbligatorio per le famiglie.',
      'The certificate for work with minors is not compulsory for households.',
    ],
    'anti-paedophilia',
    'verified',
    true,
  ),
  duty(
    'body-employs',
    'body-invoice',
    'body',
    [
      'L’ente assume e assicura chi lavora; la famiglia paga solo la fattura.',
      'The body employs and insures the worker; the household only pays the invoice.',
    ],
    'condominium',
    'derived',
  ),
  duty(
    'body-certificate',
    'body-invoice',
    'body',
    [
      'L’ente chiede il certificato penale per il lavoro con i minori prima di assumere (sanzione da 10.000 a 15.000 euro).',
      'The body obtains the criminal record certificate for work with minors before hiring (fine of 10,000 to 15,000 euro).',
    ],
    'anti-paedophilia',
    'verified',
    true,
  ),
  duty(
    'libretto-limits',
    'libretto-famiglia',
    'household',
    [
      'Restare nei limiti dell’anno: per famiglia, per chi lavora, per la coppia, e 280 ore.',
      'Stay within the year’s limits: per household, per worker, per pair, and 280 hours.',
    ],
    'libretto',
    'verified',
  ),
  duty(
    'libretto-registration',
    'libretto-famiglia',
    'household',
    [
      'Registrarsi sul sito dell’INPS e comunicare le ore dopo il lavoro.',
      'Register on INPS’s site and report the hours after the work.',
    ],
    'hiring-notice',
    'unverified',
  ),
  duty(
    'volunteer-unpaid',
    'volunteer',
    'household',
    [
      'Nessun compenso: solo rimborsi di spese vere, tramite l’associazione.',
      'No pay: only true expenses refunded, through the association.',
    ],
    'volunteer-code',
    'unverified',
  ),
  duty(
    'volunteer-insurance',
    'volunteer',
    'body',
    [
      'L’associazione assicura il volontario contro infortuni, malattie e danni a terzi.',
      'The association insures the volunteer against accidents, illness and liability.',
    ],
    'volunteer-code',
    'unverified',
  ),
  duty(
    'volunteer-certificate',
    'volunteer',
    'body',
    [
      'L’associazione chiede il certificato penale per il volontariato organizzato con i minori.',
      'The association obtains the criminal record certificate for organised volunteering with minors.',
    ],
    'anti-paedophilia',
    'verified',
    true,
  ),
];

/** The duties of a form, with or without minors among those cared for. */
export function dutiesOf(form: CareForm, withMinors: boolean): readonly Duty[] {
  return DUTIES.filter((each) => each.forms.includes(form) && (withMinors || !each.onlyWithMinors));
}
