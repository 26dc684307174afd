import { useTranslation } from 'react-i18next';
import './help.css';

/** A word of the pages that not everybody knows. */
export type Term =
  | 'sharing'
  | 'alonePrice'
  | 'hosting'
  | 'proposal'
  | 'vetted'
  | 'ifOneLeaves'
  | 'openRequest'
  | 'code'
  | 'confirming'
  | 'cancelling'
  | 'statement'
  | 'isee'
  | 'band'
  | 'sealed'
  | 'delegate'
  | 'mandate'
  | 'consent'
  | 'agreement'
  | 'application'
  | 'criminalRecord'
  | 'legalMinimum'
  | 'extraRate'
  | 'gross'
  | 'substitution'
  | 'week'
  | 'parties'
  | 'contacts'
  | 'desk'
  | 'notice'
  | 'quietHours'
  | 'household'
  | 'recipient'
  | 'way'
  | 'leastVisit'
  | 'checkedSkill'
  | 'leaving'
  | 'coordinator';

/** Explains the words of a page in their place: closed until somebody wants to know, and always under the lead. */
export function Help({ terms }: { terms: readonly Term[] }) {
  const { t } = useTranslation();
  return (
    <details className="wdt-help wdt-no-print">
      <summary>{t('help.summary')}</summary>
      <dl>
        {terms.map((term) => (
          <div key={term}>
            <dt>{t(`help.term.${term}.name`)}</dt>
            <dd>{t(`help.term.${term}.text`)}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
