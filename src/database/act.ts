import { AsyncLocalStorage } from 'node:async_hooks';

/** One act that somebody asks for, from its arrival to its answer. */
export interface Act {
  /** The name of the operation, as the API calls it. */
  readonly operation: string;
  /** The caller's name for this intent, or null where the caller gave none. */
  readonly key: string | null;
  /** Tells two inputs apart. */
  readonly inputHash: string;
  /** Who acts, once that is known. */
  actor: string | null;
  /** Transactions begun so far. */
  transactions: number;
}

const acts = new AsyncLocalStorage<Act>();

/** Runs the work as part of an act: whatever it awaits belongs to the act too. */
export const duringAct = <T>(act: Act, work: () => T): T => acts.run(act, work);

/** The act under way, or nothing outside of any. */
export const findAct = (): Act | undefined => acts.getStore();

/** Says who acts, as soon as the caller has been recognised; a key is worth nothing before. */
export function nameActor(id: string): void {
  const act = acts.getStore();
  if (act) act.actor = id;
}
