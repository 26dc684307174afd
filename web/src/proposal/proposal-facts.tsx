import { useTranslation } from 'react-i18next';
import { useFormat } from '../i18n/format.js';
import { Icon } from '../ui/icon.js';
import { Notice } from '../ui/notice.js';
import type { OwnProposal } from './proposal.js';

/** Who gives the care, with each paper: what was checked, by whom, when, and until when it holds. */
export function ProviderFacts({
  provider,
  kinds,
}: {
  provider: OwnProposal['offer']['provider'];
  kinds: Map<string, string>;
}) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <>
      <p className="wdt-offer-provider">
        <span className="wdt-avatar" aria-hidden="true">
          {provider.displayName.slice(0, 1)}
        </span>
        <strong>{provider.displayName}</strong>
      </p>
      <ul className="wdt-badges">
        {provider.badges.map(({ id, kind, issuer, issuedOn, expiresOn, valid }) => (
          <li key={id} data-valid={valid}>
            <Icon name={valid ? 'check-circle' : 'warning-circle'} size="sm" />
            <span>
              <strong>{kinds.get(kind) ?? kind}</strong>
              <span className="wdt-small">
                {t('proposal.badge', { issuer, date: format.date(issuedOn) })}
                {expiresOn && ` ${t('proposal.badgeUntil', { date: format.date(expiresOn) })}`}
              </span>
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}

/** The days on which somebody or the room is known to be missing; `away` says it of a provider that cannot come. */
export function GapFacts({
  gaps,
  away,
}: {
  gaps: OwnProposal['gaps'];
  away: (told: { count: number; days: string }) => string;
}) {
  const { t } = useTranslation();
  const format = useFormat();
  const told = (wanted: OwnProposal['gaps'][number]['cause'], sentence: typeof away) => {
    const days = gaps.filter(({ cause }) => cause === wanted).map(({ date }) => format.date(date));
    return days.length > 0 && <p>{sentence({ count: days.length, days: format.list(days) })}</p>;
  };
  if (gaps.length === 0) return null;
  return (
    <Notice tone="info">
      {told('PROVIDER_AWAY', away)}
      {told('ROOM_TAKEN', ({ count, days }) => t('proposal.gapRoom', { count, days }))}
    </Notice>
  );
}

/** Who else takes part, as far as it may be known, and what the household would pay if one of them left. */
export function SharingFacts({ proposal }: { proposal: OwnProposal }) {
  const { t } = useTranslation();
  const format = useFormat();
  if (proposal.neighbours.length === 0) return <p>{t('proposal.aloneText')}</p>;
  return (
    <>
      <ul className="wdt-plain-list">
        {proposal.neighbours.map((neighbour, index) => (
          <li key={index}>{neighbour}</li>
        ))}
      </ul>
      {proposal.offer.state === 'PROPOSED' && <p className="wdt-small">{t('proposal.namesLater')}</p>}
      {proposal.ifOneLeaves.length > 0 && (
        <>
          <h3>{t('proposal.leavesTitle')}</h3>
          <ul className="wdt-plain-list">
            {proposal.ifOneLeaves.map(({ leaver, priceCents }, index) => (
              <li key={index}>
                {priceCents === null
                  ? t('proposal.leavesEnds', { leaver })
                  : t('proposal.leaves', { leaver, price: format.euros(priceCents) })}
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
