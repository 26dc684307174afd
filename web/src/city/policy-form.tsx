import { useState, type ReactNode } from 'react';
import { useForm, type DefaultValues, type FieldValues, type UseFormReturn } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { Faults } from '../ui/faults.js';
import { placeRefusals } from '../ui/form.js';
import { Notice } from '../ui/notice.js';

interface PolicyFormProps<Values extends FieldValues> {
  /** What is set by it, in a few words. */
  title: string;
  values: DefaultValues<Values>;
  /** Sets it; gives what was refused. */
  act: (values: Values) => Promise<readonly { message: string; path: string[] | null }[]>;
  children: (form: UseFormReturn<Values>) => ReactNode;
}

/** One thing that the city can set: closed until it is wanted; refusals stand at their fields, and what was set is said. */
export function PolicyForm<Values extends FieldValues>({ title, values, act, children }: PolicyFormProps<Values>) {
  const { t } = useTranslation();
  const form = useForm<Values>({ defaultValues: values });
  const [faults, setFaults] = useState<string[]>([]);
  const [isSet, setDone] = useState(false);
  const send = form.handleSubmit(async (typed) => {
    setDone(false);
    try {
      const refusals = await act(typed);
      setFaults(placeRefusals(form, refusals));
      setDone(refusals.length === 0);
    } catch {
      setFaults([t('state.failedText')]);
    }
  });
  return (
    <details className="wdt-details wdt-policy-form">
      <summary>{title}</summary>
      <form className="wdt-form" noValidate onSubmit={(event) => void send(event)}>
        {isSet && (
          <Notice tone="success" announced>
            <p>{t('city.policy.set')}</p>
          </Notice>
        )}
        <Faults messages={faults} />
        {children(form)}
        <button type="submit" className="btn btn-primary" disabled={form.formState.isSubmitting}>
          {t('city.policy.save')}
        </button>
      </form>
    </details>
  );
}
