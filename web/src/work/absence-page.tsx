import { useApolloClient, useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { useAct } from '../api/act.js';
import { graphql } from '../gql/gql.js';
import { useFormat } from '../i18n/format.js';
import { addDays, daysBetween, romeDay, romeInstant } from '../i18n/rome.js';
import { Faults } from '../ui/faults.js';
import { Field } from '../ui/field.js';
import { Icon } from '../ui/icon.js';
import { Notice } from '../ui/notice.js';
import { VisitCard } from './visit-card.js';
import { useVisits } from './visits.js';
import { WorkPage, type Work } from './work-page.js';

const REPORT = graphql(`
  mutation ReportAbsence($input: ReportAbsenceInput!) {
    reportAbsence(input: $input) {
      absence {
        id
        startsAt
        endsAt
      }
      userErrors {
        message
        path
      }
    }
  }
`);

/** Days that one absence may have at most on this page; a longer one is spoken about with the desk. */
const MOST_DAYS = 60;

/** The visits that an absence would leave without anybody. */
function Concerned({ provider, from, days }: Pick<Work, 'provider'> & { from: string; days: number }) {
  const { t } = useTranslation();
  const { visits } = useVisits(from, days, provider.id);
  const planned = visits?.filter(({ state }) => state === 'PLANNED') ?? [];
  if (!visits) return null;
  return (
    <>
      <p role="status">{t('work.absence.concerned', { count: planned.length })}</p>
      <ul className="wdt-visits">
        {planned.map((visit) => (
          <VisitCard key={visit.id} visit={visit} showsDay />
        ))}
      </ul>
    </>
  );
}

function AbsenceForm({ provider }: Pick<Work, 'provider'>) {
  const { t } = useTranslation();
  const format = useFormat();
  const client = useApolloClient();
  const act = useAct();
  const [report] = useMutation(REPORT);
  const [search] = useSearchParams();
  const today = romeDay(new Date());
  const [from, setFrom] = useState(search.get('from') ?? today);
  const [to, setTo] = useState(search.get('from') ?? today);
  const [tried, setTried] = useState(false);
  const [reported, setReported] = useState<{ from: string; to: string } | null>(null);
  const isDay = (day: string) => /^\d{4}-\d{2}-\d{2}$/.test(day);
  const days = isDay(from) && isDay(to) ? daysBetween(from, to) + 1 : 0;
  const fault = days < 1 ? t('work.absence.order') : days > MOST_DAYS ? t('work.absence.tooLong') : null;

  async function send() {
    setTried(true);
    if (fault) return;
    const input = {
      providerId: provider.id,
      startsAt: romeInstant(from, '00:00').toISOString(),
      endsAt: romeInstant(addDays(to, 1), '00:00').toISOString(),
    };
    const done = await act.run(async () => (await report({ variables: { input } })).data?.reportAbsence.userErrors);
    if (!done) return;
    setReported({ from, to });
    await client.refetchQueries({ include: ['Visits'] });
  }

  if (reported)
    return (
      <>
        <Notice tone="success" title={t('work.absence.doneTitle')} announced>
          <p>{t('work.absence.done', { from: format.date(reported.from), to: format.date(reported.to) })}</p>
        </Notice>
        <p className="wdt-actions">
          <Link className="btn btn-primary" to={`/work/week?from=${reported.from}`}>
            {t('work.today.week')}
          </Link>
        </p>
      </>
    );
  return (
    <form
      className="wdt-narrow"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <Faults messages={act.faultsBeside()} />
      <div className="wdt-two">
        <Field label={t('work.absence.from')}>
          {(control) => (
            <input
              {...control}
              className="form-control"
              type="date"
              min={today}
              value={from}
              onChange={({ target }) => {
                setFrom(target.value);
                if (target.value > to) setTo(target.value);
              }}
            />
          )}
        </Field>
        <Field label={t('work.absence.to')} faults={tried && fault ? [fault] : []}>
          {(control) => (
            <input
              {...control}
              className="form-control"
              type="date"
              min={from}
              value={to}
              onChange={({ target }) => setTo(target.value)}
            />
          )}
        </Field>
      </div>
      {!fault && <Concerned provider={provider} from={from} days={days} />}
      <p className="wdt-actions wdt-form-end">
        <button type="submit" className="btn btn-primary" disabled={act.isBusy}>
          {t('work.absence.send')}
        </button>
      </p>
    </form>
  );
}

/** Saying when one cannot come: which visits it concerns, and that substitutes are asked at once. */
export function AbsencePage() {
  const { t } = useTranslation();
  return (
    <WorkPage
      title={t('work.absence.title')}
      lead={t('work.absence.lead')}
      above={
        <Link className="wdt-back" to="/work">
          <Icon name="arrow-left" size="sm" /> {t('work.place.today')}
        </Link>
      }
    >
      {({ provider }) => <AbsenceForm provider={provider} />}
    </WorkPage>
  );
}
