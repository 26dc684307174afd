import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { LegalFigureKind } from '../gql/graphql.js';
import { useFormat } from '../i18n/format.js';
import { addDays, romeDay } from '../i18n/rome.js';
import { ChoiceBar } from '../ui/choice-bar.js';
import { Notice } from '../ui/notice.js';
import { FailedState, Skeleton } from '../ui/states.js';
import { TakeBack } from './dated-rule.js';
import { Days } from './days.js';
import { useAmount, useFigureName } from './figure-words.js';
import { LawForm } from './law-form.js';
import { figuresOf, tablesOf, useLaw, type LegalFigure, type NamedFigure } from './law.js';

const KINDS = [
  'MINIMUM_WAGES',
  'INPS_CONTRIBUTIONS',
  'LIBRETTO_FAMIGLIA',
  'TAX_RELIEF',
  'BODIES_AND_VOLUNTEERS',
] as const satisfies readonly LegalFigureKind[];
/** Days before the first day without a figure on which the city is told: the new tables are published around the turn of the year. */
const WARNED_DAYS = 90;

interface TablesProps {
  figures: readonly LegalFigure[];
  /** Takes back what begins on a day; without it nothing can be taken back. */
  onTakeBack?: (day: string, figures: string[]) => Promise<readonly { message: string }[]>;
}

/** Figures by their days and source; how far one is to be trusted stands beside it where nothing states it. */
function Tables({ figures, onTakeBack }: TablesProps) {
  const { t } = useTranslation();
  const nameOf = useFigureName();
  const amountIn = useAmount();
  return tablesOf(figures).map(({ key, source, url, figures: held, ...days }) => (
    <div key={key} className="wdt-law-table">
      <p>
        <strong>
          <Days {...days} />
        </strong>{' '}
        <span className="wdt-small">{url ? <a href={url}>{source}</a> : source}</span>
      </p>
      {onTakeBack && (
        <div className="wdt-dated">
          <TakeBack
            day={days.validFrom}
            isBeginning
            about={source}
            onTakeBack={(day) =>
              onTakeBack(
                day,
                held.map(({ figure }) => figure),
              )
            }
          />
        </div>
      )}
      <ul>
        {held.map(({ id, figure, amount, unit, standing }) => (
          <li key={id} data-testid="legal-figure">
            <span>
              {nameOf(figure)}{' '}
              {standing !== 'VERIFIED' && <span className="wdt-tag">{t(`city.law.standing.${standing}`)}</span>}
            </span>
            <strong>{amountIn(amount, unit)}</strong>
          </li>
        ))}
      </ul>
    </div>
  ));
}

/** Says from which day some figures are not known, while there is still time to set them. */
function SoonUnknown({ figures, today }: { figures: readonly NamedFigure[]; today: string }) {
  const { t } = useTranslation();
  const format = useFormat();
  const soon = figures.filter(({ knownUntil }) => knownUntil !== null && knownUntil <= addDays(today, WARNED_DAYS));
  const first = soon.map(({ knownUntil }) => knownUntil!).sort()[0];
  if (!first) return null;
  const count = soon.filter(({ knownUntil }) => knownUntil === first).length;
  return (
    <Notice tone="warning" title={t('city.law.soonTitle', { count, date: format.date(first) })}>
      <p>{t('city.law.soonText')}</p>
    </Notice>
  );
}

/** The figures of the law that care is reckoned with: what holds, what is to come, and setting them by date with their source. */
export function LawPart() {
  const { t } = useTranslation();
  const { figures, error, refetch, set, takeBack } = useLaw();
  const nameOf = useFigureName();
  const format = useFormat();
  const [kind, setKind] = useState<LegalFigureKind>(KINDS[0]);
  const today = romeDay(new Date());
  if (!figures) return error ? <FailedState error={error} onRetry={() => void refetch()} /> : <Skeleton rows={4} />;
  const shown = figuresOf(figures, kind, today);
  const toCome = shown.flatMap((each) => each.toCome);
  const unknown = shown.filter(({ inForce }) => inForce === null);
  return (
    <>
      <p className="wdt-measure">{t('city.law.text')}</p>
      <ChoiceBar
        legend={t('city.law.kinds')}
        value={kind}
        onChange={setKind}
        choices={KINDS.map((value) => ({ value, label: t(`city.law.kind.${value}`) }))}
      />
      <section className="wdt-section" aria-labelledby="in-force">
        <h2 id="in-force">{t('city.law.inForce', { kind: t(`city.law.kind.${kind}`) })}</h2>
        <SoonUnknown figures={shown} today={today} />
        <Tables figures={shown.flatMap(({ inForce }) => inForce ?? [])} />
        {unknown.length > 0 && (
          <p>{t('city.law.unknown', { figures: format.list(unknown.map(({ figure }) => nameOf(figure))) })}</p>
        )}
      </section>
      <section className="wdt-section" aria-labelledby="to-come" data-testid="law-to-come">
        <h2 id="to-come">{t('city.law.toCome')}</h2>
        {toCome.length === 0 && <p>{t('city.law.noneToCome')}</p>}
        <Tables figures={toCome} onTakeBack={(day, names) => takeBack({ kind, day, figures: names })} />
        <LawForm key={kind} kind={kind} figures={shown} onSet={set} />
      </section>
    </>
  );
}
