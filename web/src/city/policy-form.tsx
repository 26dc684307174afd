import { useState, type ReactNode } from 'react';
import { useForm, type DefaultValues, type FieldValues, type UseFormReturn } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { Confirm } from '../ui/confirm.js';
import { Faults } from '../ui/faults.js';
import { placeRefusals } from '../ui/form.js';
import { Notice } from '../ui/notice.js';

interface PolicyFormProps<Values extends FieldValues> {
  /** What is set by it, in a few words. */
  title: string;
  values: DefaultValues<Values>;
  /** Sets it; gives what was refused. */
  act: (values: Values) => Promise<readonly { message: string; path: string[] | null }[]>;
  /** What will hold from when, in a sentence, to say yes to before it is set; null where there is nothing to say yes to. */
  confirm: (values: Values) => string | null;
  /** What becomes of it afterwards, said beside that; by default that it can be taken back until its day. */
  afterwards?: string;
  children: (form: UseFormReturn<Values>) => ReactNode;
}

/** One thing that the city can set: closed until it is wanted; refusals stand at their fields, and what was set is said. */
export function PolicyForm<Values extends FieldValues>({
  title,
  values,
  act,
  confirm,
  afterwards,
  children,
}: PolicyFormProps<Values>) {
  const { t } = useTranslation();
  const form = useForm<Values>({ defaultValues: values });
  const [faults, setFaults] = useState<string[]>([]);
  const [isSet, setDone] = useState(false);
  const [asked, setAsked] = useState<string | null>(null);
  const send = form.handleSubmit(async (typed) => {
    setAsked(null);
    setDone(false);
    try {
      const refusals = await act(typed);
      setFaults(placeRefusals(form, refusals));
      setDone(refusals.length === 0);
    } catch {
      setFaults([t('state.failedText')]);
    }
  });
  const ask = form.handleSubmit((typed) => {
    setDone(false);
    const sentence = confirm(typed);
    setAsked(sentence);
    return sentence === null ? send() : undefined;
  });
  return (
    <details className="wdt-details wdt-policy-form">
      <summary>{title}</summary>
      <form className="wdt-form" noValidate onChange={() => setAsked(null)} onSubmit={(event) => void ask(event)}>
        {isSet && (
          <Notice tone="success" announced>
            <p>{t('city.policy.set')}</p>
          </Notice>
        )}
        <Faults messages={faults} />
        {children(form)}
        {asked === null ? (
          <button type="submit" className="btn btn-primary" disabled={form.formState.isSubmitting}>
            {t('city.policy.save')}
          </button>
        ) : (
          <Confirm
            isOpen
            onOpen={() => setAsked(null)}
            open={t('city.policy.save')}
            text={
              <>
                {asked} {afterwards ?? t('city.policy.replaces')}
              </>
            }
            yes={t('city.policy.saveYes')}
            no={t('layout.no')}
            isBusy={form.formState.isSubmitting}
            onYes={() => void send()}
          />
        )}
      </form>
    </details>
  );
}
