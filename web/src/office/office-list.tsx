import { useTranslation } from 'react-i18next';
import { useAct } from '../api/act.js';
import { useFormat } from '../i18n/format.js';
import { lastDayBefore, romeDay } from '../i18n/rome.js';
import { ConfirmedAct } from '../ui/confirm.js';
import { Faults } from '../ui/faults.js';
import { useEndOffice, type Office, type OfficeRole } from './office.js';

interface OfficeLineProps {
  office: Office;
  over: string | null;
  isBusy: boolean;
  onEnd: () => void;
}

function OfficeLine({ office, over, isBusy, onEnd }: OfficeLineProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const { own, name, email, validFrom, validUntil, mayEnd } = office;
  const who = name ?? email ?? t('offices.nameless');
  const from = format.date(romeDay(validFrom));
  const term = validUntil
    ? t('offices.between', { from, until: format.date(lastDayBefore(validUntil)) })
    : t('offices.since', { from });
  return (
    <li data-testid="office">
      <span>
        <strong>{who}</strong> {own && t('offices.you')}
        {over && <span className="wdt-small">{over}</span>}
        <span className="wdt-small">{term}</span>
      </span>
      {mayEnd && (
        <ConfirmedAct
          open={
            <>
              {t('offices.end')} <span className="visually-hidden">{who}</span>
            </>
          }
          openClass="btn btn-outline-danger btn-sm"
          text={t('offices.endText', { who })}
          yes={t('offices.endNow')}
          no={t('layout.no')}
          isBusy={isBusy}
          onYes={onEnd}
        />
      )}
    </li>
  );
}

interface OfficeListProps {
  /** The kinds to show, in their order; each with whoever has it, or that nobody does. */
  roles: readonly OfficeRole[];
  offices: readonly Office[];
  /** Says what a role is over, where the page does not say it already. */
  overOf: (office: Office) => string | null;
}

/** Who has which role, over what and until when; what the reader may take back can be taken back here. */
export function OfficeList({ roles, offices, overOf }: OfficeListProps) {
  const { t } = useTranslation();
  const act = useAct();
  const end = useEndOffice();
  return (
    <>
      <Faults messages={act.faultsBeside()} />
      {roles.map((role) => {
        const held = offices.filter((office) => office.role === role);
        return (
          <section key={role} aria-labelledby={`office-${role}`}>
            <h3 id={`office-${role}`}>{t(`role.${role}`)}</h3>
            {held.length === 0 && <p>{t('offices.none')}</p>}
            <ul className="wdt-lines">
              {held.map((office) => (
                <OfficeLine
                  key={office.id}
                  office={office}
                  over={overOf(office)}
                  isBusy={act.isBusy}
                  onEnd={() => void act.run(() => end(office.id))}
                />
              ))}
            </ul>
          </section>
        );
      })}
    </>
  );
}
