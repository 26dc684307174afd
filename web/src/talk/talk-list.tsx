import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useFormat } from '../i18n/format.js';
import { useHouseholds } from '../session/page-household.js';
import { Icon } from '../ui/icon.js';
import '../work/work.css';
import { ownHouseholdIn, type TalkLine } from './talk.js';

/** Who else takes part in a conversation, in words. */
export function useNames() {
  const { t } = useTranslation();
  const format = useFormat();
  return (parties: TalkLine['parties']) =>
    format.list(
      parties.filter(({ isOwn }) => !isOwn).map(({ kind, name }) => (kind === 'DESK' ? t('talk.desk') : name)),
    );
}

/** Conversations, each with who takes part, when the last word was written, and how much is new. */
export function TalkList({ talks }: { talks: readonly TalkLine[] }) {
  const { t } = useTranslation();
  const format = useFormat();
  const namesOf = useNames();
  const hasSeveral = useHouseholds().length > 1;
  return (
    <ul className="wdt-requests wdt-narrow">
      {talks.map(({ id, kind, unread, lastWrittenAt, parties }) => (
        <li key={id} className={unread > 0 ? 'wdt-inbox-new' : undefined} data-testid="conversation">
          <Link to={`/messages/${id}`}>
            <Icon name="mail" />
            <span>
              <strong>{namesOf(parties) || t('talk.desk')}</strong>
              <span className="wdt-small">
                {t(kind === 'DESK' ? 'talk.withDesk' : 'talk.aboutOffer')} · {format.dateTime(lastWrittenAt)}
                {hasSeveral && ownHouseholdIn(parties) && ` · ${ownHouseholdIn(parties)!.name}`}
              </span>
            </span>
            {unread > 0 && <span className="wdt-tag">{t('talk.unread', { count: unread })}</span>}
          </Link>
        </li>
      ))}
    </ul>
  );
}
