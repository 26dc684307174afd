import { retention } from './retention.rules.js';
import { columnsOf, type DataClass, type KeptData, type Purpose } from './kept-data.rules.js';

/** Why data is kept, on which ground, for how long. */
export interface PurposeFacts {
  readonly why: string;
  readonly ground: string;
  readonly kept: string;
}

/**
 * The purposes. Legal grounds and times are this project's reading of arts. 6, 9 and 17 GDPR and art. 2-sexies of the
 * Codice privacy for a municipal operator; no law names the times, so the controller confirms or changes them.
 */
export const purposes: Readonly<Record<Purpose, PurposeFacts>> = {
  place: { why: 'Where care can be given', ground: 'no personal data', kept: 'while the place takes part' },
  policy: { why: 'The rules that the city sets', ground: 'no personal data', kept: 'for good, by date' },
  account: {
    why: 'To know who signs in',
    ground: 'art. 6(1)(e) GDPR; the operator of SPID asks for a register of sign-ins',
    kept: 'while the account stands; ended sign-ins 24 months, codes one day',
  },
  care: {
    why: 'To find care for a household',
    ground:
      'art. 6(1)(e), for health art. 9(2)(g) GDPR with art. 2-sexies Codice privacy; notes on health art. 9(2)(a)',
    kept: 'while the household takes part; requests that found nobody 12 months after they were withdrawn',
  },
  agreement: {
    why: 'To give, confirm and pay the care that was agreed',
    ground: 'art. 6(1)(b) and (c) GDPR',
    kept: '10 years (arts. 2220 and 2946 c.c.), after an erasure without a name; absences 12 months after they end, extra hours 30 days after the last day',
  },
  conversation: {
    why: 'So that those who share care, and the desk, can speak with each other',
    ground: 'art. 6(1)(b) and (e) GDPR',
    kept: '24 months after the last message; blank at once after an erasure',
  },
  vetting: {
    why: 'To let only the right people in',
    ground: 'art. 6(1)(c) GDPR; outcomes of criminal records art. 10 GDPR, never the document',
    kept: 'while the provider takes part and 10 years after, without a name after an erasure',
  },
  matching: { why: 'To match requests fairly', ground: 'art. 6(1)(e) GDPR', kept: '12 months' },
  running: { why: 'To run the platform', ground: 'art. 6(1)(f) GDPR', kept: '30 days' },
  proof: {
    why: 'To show who decided or looked at what',
    ground: 'arts. 5(2) and 32 GDPR',
    kept: '60 months; consents and mandates 10 years; without a name after an erasure',
  },
};

const CLASSES: readonly DataClass[] = ['link', 'public', 'operation', 'personal', 'financial', 'special', 'secret'];

const erasureWords = ({ erasure, whose }: KeptData): string => {
  if (whose === undefined) return 'nobody’s';
  if (erasure === 'delete') return 'deleted';
  return erasure === 'keep' ? 'kept, names nobody' : 'kept without what says who it was';
};

/** The processing register (art. 30 GDPR) as Markdown. */
export function processingRegister(classification: Readonly<Record<string, KeptData>>): string {
  const lines = [
    '# Processing register',
    '',
    'Written by `node scripts/processing-register.mjs` from `src/privacy/data-classification.rules.ts`; a test holds that file against the database. Grounds and times are proposals that the controller confirms.',
    '',
  ];
  for (const [purpose, { why, ground, kept }] of Object.entries(purposes)) {
    const tables = Object.entries(classification).filter(([, data]) => data.purpose === purpose);
    if (tables.length === 0) continue;
    lines.push(`## ${why}`, '', `- Ground: ${ground}`, `- Kept: ${kept}`, '');
    for (const [table, data] of tables) {
      const classes = CLASSES.flatMap((name) => (data.columns[name] ? [`${name}: ${words(data.columns[name])}`] : []));
      lines.push(`- \`${table}\` (${columnsOf(data).length} columns; on erasure: ${erasureWords(data)})`);
      lines.push(...classes.map((each) => `  - ${each}`));
    }
    lines.push('');
  }
  lines.push('## What is deleted by itself', '', 'Every day, by `src/privacy/retention.rules.ts`.', '');
  for (const { table, keptFor, what } of retention) lines.push(`- \`${table}\`: ${what}, after ${keptFor}`);
  return `${lines.join('\n').trimEnd()}\n`;
}

const words = (columns: string) =>
  columns
    .split(/\s+/)
    .map((column) => `\`${column}\``)
    .join(', ');
