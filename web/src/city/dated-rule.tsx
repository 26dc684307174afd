import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useAct } from '../api/act.js';
import { useFormat } from '../i18n/format.js';
import { ConfirmedAct } from '../ui/confirm.js';
import { Faults } from '../ui/faults.js';
import { Days } from './days.js';

/** The days of a rule. */
interface Dated {
  validFrom: string;
  validUntil: string | null;
}

/** The day of a change that has not come: on which a rule begins, or ends with none after it. Null where nothing is ahead. */
export function dayAhead(rule: Dated, all: readonly Dated[], today: string): string | null {
  if (rule.validFrom > today) return rule.validFrom;
  const { validUntil } = rule;
  return validUntil !== null && validUntil > today && all.every(({ validFrom }) => validFrom !== validUntil)
    ? validUntil
    : null;
}

interface TakeBackProps {
  /** The day of the change that is taken back, YYYY-MM-DD. */
  day: string;
  /** Whether something would begin on that day; else it would end. */
  isBeginning: boolean;
  /** What it is about, for those who hear the button alone. */
  about: string;
  /** Takes it back; gives what was refused. */
  onTakeBack: (day: string) => Promise<readonly { message: string }[]>;
}

/** A button by which a change that has not come does not come, once that was said and confirmed. */
export function TakeBack({ day, isBeginning, about, onTakeBack }: TakeBackProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const act = useAct();
  const open = isBeginning ? t('city.policy.takeBack') : t('city.policy.goOn');
  return (
    <>
      <ConfirmedAct
        open={open}
        openLabel={`${open}: ${about}`}
        text={
          isBeginning
            ? t('city.policy.takeBackText', { day: format.date(day) })
            : t('city.policy.goOnText', { day: format.date(day) })
        }
        yes={isBeginning ? t('city.policy.takeBackYes') : t('city.policy.goOnYes')}
        no={t('layout.no')}
        isBusy={act.isBusy}
        onYes={() => void act.run(() => onTakeBack(day))}
      />
      <Faults messages={act.refusals.map(({ message }) => message)} />
    </>
  );
}

interface DatedRuleProps extends Pick<TakeBackProps, 'about' | 'onTakeBack'> {
  rule: Dated;
  /** All rules about the same; none where only what begins can be taken back. */
  all: readonly Dated[] | null;
  /** YYYY-MM-DD. */
  today: string;
  /** What holds; its days come after it. */
  children?: ReactNode;
}

/** What holds over some dates; what has not come yet says so, and is taken back by one button. */
export function DatedRule({ rule, all, today, about, onTakeBack, children }: DatedRuleProps) {
  const { t } = useTranslation();
  const isBeginning = rule.validFrom > today;
  const day = isBeginning || all ? dayAhead(rule, all ?? [], today) : null;
  const isOver = rule.validUntil !== null && rule.validUntil <= today;
  return (
    <div className={isOver ? 'wdt-dated wdt-dated-over' : 'wdt-dated'}>
      {children}{' '}
      <span className="wdt-small">
        <Days {...rule} />
      </span>
      {isBeginning && (
        <>
          {' '}
          <span className="wdt-tag">{t('city.policy.ahead')}</span>
        </>
      )}
      {day && (
        <>
          {' '}
          <TakeBack day={day} isBeginning={isBeginning} about={about} onTakeBack={onTakeBack} />
        </>
      )}
    </div>
  );
}
