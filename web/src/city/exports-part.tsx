import { useLazyQuery } from '@apollo/client/react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAct } from '../api/act.js';
import { graphql } from '../gql/gql.js';
import { useFormat } from '../i18n/format.js';
import { monthsBefore, romeDay } from '../i18n/rome.js';
import { saveFile } from '../ui/csv.js';
import { Faults } from '../ui/faults.js';
import { SelectField } from '../ui/form.js';
import { Icon } from '../ui/icon.js';

const ROUNDS = graphql(`
  query RoundsExport($month: String!) {
    file: roundsExport(month: $month)
  }
`);

const LEDGER = graphql(`
  query LedgerExport($month: String!) {
    file: ledgerExport(month: $month)
  }
`);

/** Months before this one of which files can be taken. */
const MONTHS = 24;

const FILES = [
  { name: 'rounds', query: ROUNDS },
  { name: 'ledger', query: LEDGER },
] as const;

/** One file: what is in it, and the button that saves it. */
function ExportCard({ name, query, month }: (typeof FILES)[number] & { month: string }) {
  const { t } = useTranslation();
  const act = useAct();
  const [ask] = useLazyQuery(query, { fetchPolicy: 'no-cache' });
  const save = () =>
    act.run(async () => {
      const { data, error } = await ask({ variables: { month } });
      if (!data) throw error ?? new Error(`Expected the file of ${name} of a month, found none.`);
      saveFile(`${t(`city.exports.file.${name}`)}-${month}.csv`, data.file);
      return [];
    });
  return (
    <li className="wdt-card">
      <h2>{t(`city.exports.title.${name}`)}</h2>
      <p className="wdt-measure">{t(`city.exports.text.${name}`)}</p>
      <Faults messages={act.refusals.map(({ message }) => message)} />
      <button type="button" className="btn btn-primary" disabled={act.isBusy} onClick={() => void save()}>
        <Icon name="download" size="sm" /> {t('city.saveCsv')}
        <span className="visually-hidden">: {t(`city.exports.title.${name}`)}</span>
      </button>
    </li>
  );
}

/** The files that the city takes out for a month; each time is noted. */
export function ExportsPart() {
  const { t } = useTranslation();
  const format = useFormat();
  const [today] = useState(() => romeDay(new Date()));
  const months = [today.slice(0, 7), ...monthsBefore(today, MONTHS)];
  const [month, setMonth] = useState(months[1] ?? months[0]!);
  return (
    <>
      <p className="wdt-measure">{t('city.exports.lead')}</p>
      <div className="wdt-narrow">
        <SelectField label={t('city.month')} value={month} onChange={({ target }) => setMonth(target.value)}>
          {months.map((one) => (
            <option key={one} value={one}>
              {format.month(one)}
            </option>
          ))}
        </SelectField>
      </div>
      <ul className="wdt-card-list">
        {FILES.map((file) => (
          <ExportCard key={file.name} {...file} month={month} />
        ))}
      </ul>
    </>
  );
}
