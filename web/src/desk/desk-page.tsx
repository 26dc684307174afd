import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useDraftCount } from '../draft/draft.js';
import { useFormat } from '../i18n/format.js';
import { Icon } from '../ui/icon.js';
import { Page } from '../ui/page.js';
import { CallList } from './call-list.js';
import './desk.css';
import { AtDesk } from './at-desk.js';
import { DisputeList } from './dispute-list.js';
import { LetterList } from './letter-list.js';
import { UnmatchedList } from './unmatched-list.js';
import { VisitCodes } from './visit-codes.js';

/** Where a desk goes from here: somebody in person, the drafts, the map, the rounds. */
function Ways({ territoryId }: { territoryId: string }) {
  const { t } = useTranslation();
  const format = useFormat();
  const drafts = useDraftCount(territoryId);
  const ways = [
    { to: '/desk/assist', icon: 'user', title: t('desk.assist'), text: t('desk.assistText') },
    { to: '/desk/families', icon: 'search', title: t('desk.family.find'), text: t('desk.family.wayText') },
    {
      to: '/desk/drafts',
      icon: 'inbox',
      title: t('draft.title'),
      text: drafts === null ? ' ' : t('draft.waiting', { count: drafts, formatted: format.number(drafts) }),
    },
    {
      to: '/desk/statements',
      icon: 'pencil',
      title: t('desk.correction.title'),
      text: t('desk.correction.wayText'),
    },
    { to: `/town?territory=${territoryId}`, icon: 'map-marker', title: t('desk.map'), text: t('desk.mapText') },
    { to: '/rounds', icon: 'search', title: t('desk.rounds'), text: t('desk.roundsText') },
  ] as const;
  return (
    <ul className="wdt-desk-ways">
      {ways.map(({ to, icon, title, text }) => (
        <li key={to}>
          <Link className="wdt-card" to={to}>
            <Icon name={icon} />
            <strong>{title}</strong>
            <span className="wdt-small">{text}</span>
          </Link>
        </li>
      ))}
    </ul>
  );
}

/** The desk of a territory: who comes in person, who waits for an answer, what did not match, what is disputed. */
export function DeskPage() {
  const { t } = useTranslation();
  return (
    <AtDesk title={t('desk.title')}>
      {({ id, name }) => (
        <Page title={t('desk.title')} lead={t('desk.lead', { territory: name })}>
          <Ways territoryId={id} />
          <CallList />
          <LetterList />
          <UnmatchedList key={id} territoryId={id} />
          <DisputeList />
          <VisitCodes />
        </Page>
      )}
    </AtDesk>
  );
}
