/**
 * How carefully a column is to be treated. `link`: an id of a row here; `public`: anybody may see it; `operation`: how
 * the platform works; `personal`: about a person; `financial`: what a person pays or earns; `special`: about health
 * (art. 9 GDPR); `secret`: what opens a door, kept as a digest or sealed.
 */
export type DataClass = 'link' | 'public' | 'operation' | 'personal' | 'financial' | 'special' | 'secret';

/** Why data is kept. */
export type Purpose =
  'place' | 'policy' | 'account' | 'care' | 'agreement' | 'conversation' | 'vetting' | 'matching' | 'running' | 'proof';

/** One table: its columns by class, why it is kept, whose it is, what erasure does to it. */
export interface KeptData {
  readonly purpose: Purpose;
  readonly columns: Readonly<Partial<Record<DataClass, string>>>;
  /** The condition that finds a person's own rows; `who` has `person`, `households`, `providers` and `email`. */
  readonly whose?: string;
  /** `keep`: law or proof needs it, and it names nobody; `blank`: the row stays without what says who it was. */
  readonly erasure?: 'delete' | 'keep' | { readonly blank: string };
}

/** Every column of a table, in the order in which it is listed. */
export const columnsOf = ({ columns }: KeptData): string[] =>
  Object.values(columns).flatMap((words) => words.split(/\s+/));
