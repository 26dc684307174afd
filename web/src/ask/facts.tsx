import { useTranslation } from 'react-i18next';
import { useFormat } from '../i18n/format.js';
import { addDays } from '../i18n/rome.js';
import type { HolidayRule, SchoolRule } from '../gql/graphql.js';
import { useSkillName } from '../i18n/skill-name.js';
import type { DraftDate } from './draft.js';

/** Says one session on one day: the weekday, the date and the hours. */
export function useSessionOnDay(): (one: DraftDate) => string {
  const format = useFormat();
  // Noon in UTC is the same day in Italy.
  return ({ date, startSlot, endSlot }) =>
    `${format.day(`${date}T12:00:00Z`)} ${format.time(startSlot)}\u2060–\u2060${format.time(endSlot)}`;
}

/** The single days of a request, one a line. */
export function SingleDays({ dates }: { dates: readonly DraftDate[] }) {
  const sessionOn = useSessionOnDay();
  return (
    <ul className="wdt-when">
      {dates.map((one) => (
        <li key={`${one.date} ${one.startSlot}`}>{sessionOn(one)}</li>
      ))}
    </ul>
  );
}

interface SpanProps {
  /** The first day; empty or null: as soon as somebody is found. */
  startsOn: string | null;
  /** The day after the last one; null: without an end. */
  endsBefore: string | null;
}

/** From when until when a weekly request is for, in a sentence. */
export function Span({ startsOn, endsBefore }: SpanProps) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <p>
      {startsOn ? t('times.from', { date: format.date(startsOn) }) : t('times.atOnce')}{' '}
      {endsBefore ? t('times.until', { date: format.date(addDays(endsBefore, -1)) }) : t('times.noEnd')}
    </p>
  );
}

interface HolidayFactsProps {
  onHolidays: HolidayRule;
  onSchoolClosures: SchoolRule;
}

/** What a weekly request does on public holidays and on days without school, in a sentence each; school days as usual go without saying. */
export function HolidayFacts({ onHolidays, onSchoolClosures }: HolidayFactsProps) {
  const { t } = useTranslation();
  return (
    <p>
      {t(`times.holidays.${onHolidays}`)} {onSchoolClosures !== 'KEEP' && t(`times.school.${onSchoolClosures}`)}
    </p>
  );
}

/** What whoever comes must be able to do. */
export function SkillList({ skills }: { skills: readonly string[] }) {
  const nameOf = useSkillName();
  return (
    <ul className="wdt-skills">
      {skills.map((skill) => (
        <li key={skill} className="wdt-tag">
          {nameOf(skill)}
        </li>
      ))}
    </ul>
  );
}

interface SharingFactsProps {
  sharing: 'NONE' | 'BUILDING' | 'TERRITORY';
  maxWalkMetres: number;
  hostUnits: number;
}

/** How far a household would walk and whether its home can host, where it shares. */
export function SharingFacts({ sharing, maxWalkMetres, hostUnits }: SharingFactsProps) {
  const { t } = useTranslation();
  const format = useFormat();
  if (sharing === 'NONE') return null;
  return (
    <>
      {sharing === 'TERRITORY' && <p>{t('times.walk', { metres: format.number(maxWalkMetres) })}</p>}
      <p>{hostUnits > 0 ? t('times.host', { count: hostUnits }) : t('times.hostNone')}</p>
    </>
  );
}
