import { useState } from 'react';
import { useTranslation } from 'react-i18next';

/** Why an act was not done, with the part of the input that caused it. */
export interface Refusal {
  message: string;
  path?: readonly string[] | null;
}

/** An act under way or done: what was refused, and at which field. */
export interface Acting {
  /** Does an act that gives what was refused; tells whether it was done. A lost connection counts as a refusal. */
  run: (act: () => Promise<readonly Refusal[] | undefined>) => Promise<boolean>;
  isBusy: boolean;
  refusals: readonly Refusal[];
  /** What was refused because of one field of the input. */
  faultsOf: (field: string) => string[];
  /** What was refused for another reason than these fields. */
  faultsBeside: (...fields: string[]) => string[];
  /** Forgets what was refused, as when the reader begins anew. */
  forget: () => void;
}

/** Does acts one at a time and keeps what the API refused, until the next. */
export function useAct(): Acting {
  const { t } = useTranslation();
  const [refusals, setRefusals] = useState<readonly Refusal[]>([]);
  const [isBusy, setBusy] = useState(false);
  // Some paths begin at the argument, some within it.
  const isAt = ({ path }: Refusal, field: string) => path?.find((step) => step !== 'input') === field;
  const messages = (some: readonly Refusal[]) => [...new Set(some.map(({ message }) => message))];
  return {
    run: async (act) => {
      setBusy(true);
      try {
        const refused = (await act()) ?? [];
        setRefusals(refused);
        return refused.length === 0;
      } catch {
        setRefusals([{ message: t('state.failedText') }]);
        return false;
      } finally {
        setBusy(false);
      }
    },
    isBusy,
    refusals,
    faultsOf: (field) => messages(refusals.filter((refusal) => isAt(refusal, field))),
    faultsBeside: (...fields) => messages(refusals.filter((refusal) => !fields.some((field) => isAt(refusal, field)))),
    forget: () => setRefusals([]),
  };
}
