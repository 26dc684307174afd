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
import { Notice } from '../ui/notice.js';
import { VisitCard } from './visit-card.js';
import { useVisits } from './visits.js';
import { useVoice } from './voice.js';
import type { Work } from './work-page.js';

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

/** What stands in the hours of a day that is not away whole, until they are typed. */
const MORNING = { from: '09:00', to: '13:00' } as const;

/** Days that one absence may have at most on this page; a longer one is spoken about with the desk. */
const MOST_DAYS = 60;

/** The time that somebody says to be away, as the form has it. */
interface Away {
  /** YYYY-MM-DD. */
  from: string;
  /** YYYY-MM-DD, the last day. */
  to: string;
  /** Times of the clock on a single day, null for whole days. */
  hours: { from: string; to: string } | null;
}

const isDay = (day: string) => /^\d{4}-\d{2}-\d{2}$/.test(day);
const lengthOf = ({ from, to }: Away) => (isDay(from) && isDay(to) ? daysBetween(from, to) + 1 : 0);

/** What is wrong with a time away: the key of its sentence, or null. */
function faultOf(away: Away): 'order' | 'tooLong' | 'hours' | null {
  const days = lengthOf(away);
  if (days < 1) return 'order';
  if (days > MOST_DAYS) return 'tooLong';
  return away.hours && away.hours.to <= away.hours.from ? 'hours' : null;
}

/** From which instant until which a time away lasts. */
const instantsOf = ({ from, to, hours }: Away) => ({
  startsAt: romeInstant(from, hours?.from ?? '00:00').toISOString(),
  endsAt: (hours ? romeInstant(from, hours.to) : romeInstant(addDays(to, 1), '00:00')).toISOString(),
});

/** The visits that an absence would leave without anybody. */
function Concerned({ provider, away }: Pick<Work, 'provider'> & { away: Away }) {
  const { t } = useTranslation();
  const { visits } = useVisits(away.from, lengthOf(away), provider.id);
  const { startsAt, endsAt } = instantsOf(away);
  const planned =
    visits?.filter(
      (visit) =>
        visit.state === 'PLANNED' &&
        Date.parse(visit.startsAt) < Date.parse(endsAt) &&
        Date.parse(visit.endsAt) > Date.parse(startsAt),
    ) ?? [];
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

interface TimesProps {
  away: Away;
  /** What is wrong, once it was tried to send. */
  fault: ReturnType<typeof faultOf>;
  onChange: (away: Away) => void;
}

/** The first and the last day; on a single day its hours too, where it is not the whole day. */
function Times({ away, fault, onChange }: TimesProps) {
  const { t } = useTranslation();
  const { from, to, hours } = away;
  const messages = fault ? [t(`work.absence.${fault}`)] : [];
  const day = (name: 'from' | 'to', min: string) => (
    <Field label={t(`work.absence.${name}`)} faults={name === 'to' && fault !== 'hours' ? messages : []}>
      {(control) => (
        <input
          {...control}
          className="form-control"
          type="date"
          min={min}
          value={away[name]}
          onChange={({ target }) => {
            const next = { ...away, [name]: target.value };
            if (name === 'from' && target.value > to) next.to = target.value;
            onChange({ ...next, hours: next.from === next.to ? hours : null });
          }}
        />
      )}
    </Field>
  );
  return (
    <>
      <div className="wdt-two">
        {day('from', romeDay(new Date()))}
        {day('to', from)}
      </div>
      {from === to && (
        <label className="wdt-check">
          <input
            type="checkbox"
            checked={hours === null}
            onChange={({ target }) => onChange({ ...away, hours: target.checked ? null : { ...MORNING } })}
          />
          <span>{t('work.absence.allDay')}</span>
        </label>
      )}
      {hours && (
        <div className="wdt-two">
          {(['from', 'to'] as const).map((name) => (
            <Field
              key={name}
              label={t(`work.absence.${name}Hour`)}
              faults={name === 'to' && fault === 'hours' ? messages : []}
            >
              {(control) => (
                <input
                  {...control}
                  className="form-control"
                  type="time"
                  step={900}
                  value={hours[name]}
                  onChange={({ target }) => onChange({ ...away, hours: { ...hours, [name]: target.value } })}
                />
              )}
            </Field>
          ))}
        </div>
      )}
    </>
  );
}

/** Saying when somebody cannot come, so that substitutes are asked at once; who reads the own visits sees which ones it concerns. */
export function AbsenceForm({ provider }: Pick<Work, 'provider'>) {
  const { t } = useTranslation();
  const voice = useVoice();
  const format = useFormat();
  const client = useApolloClient();
  const act = useAct();
  const [report] = useMutation(REPORT);
  const [search] = useSearchParams();
  const first = search.get('from') ?? romeDay(new Date());
  const nothing: Away = { from: first, to: first, hours: null };
  const [away, setAway] = useState(nothing);
  const [tried, setTried] = useState(false);
  const [isReported, setReported] = useState(false);
  const fault = faultOf(away);

  async function send() {
    setTried(true);
    if (fault) return;
    const input = { providerId: provider.id, ...instantsOf(away) };
    const done = await act.run(async () => (await report({ variables: { input } })).data?.reportAbsence.userErrors);
    if (!done) return;
    setReported(true);
    await client.refetchQueries({ include: ['Absences', 'Visits'] });
  }

  if (isReported)
    return (
      <>
        <Notice tone="success" title={t(`work.absence.doneTitle.${voice}`)} announced>
          <p>{t('work.absence.done', { days: format.dates(away.from, away.to) })}</p>
        </Notice>
        <p className="wdt-actions">
          {voice === 'you' && (
            <Link className="btn btn-primary" to={`/work/week?from=${away.from}`}>
              {t('work.today.week')}
            </Link>
          )}
          <button
            type="button"
            className="btn btn-outline-primary"
            onClick={() => {
              setAway(nothing);
              setTried(false);
              setReported(false);
            }}
          >
            {t('work.absence.again')}
          </button>
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
      <Times away={away} fault={tried ? fault : null} onChange={setAway} />
      {!fault && voice === 'you' && <Concerned provider={provider} away={away} />}
      <p className="wdt-actions wdt-form-end">
        <button type="submit" className="btn btn-primary" disabled={act.isBusy}>
          {t(`work.absence.send.${voice}`)}
        </button>
      </p>
    </form>
  );
}
