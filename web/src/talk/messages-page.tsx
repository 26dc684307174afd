import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { PageHousehold } from '../session/page-household.js';
import { useSignedIn } from '../session/viewer.js';
import { Icon } from '../ui/icon.js';
import { Help } from '../ui/help.js';
import { Page } from '../ui/page.js';
import { EmptyState, FailedState, Skeleton } from '../ui/states.js';
import { DeskInbox } from './desk-inbox.js';
import { TalkList, useNames } from './talk-list.js';
import { TalkPanel } from './talk-panel.js';
import { ownHouseholdIn, useInbox, useTalk, type TalkOfReader } from './talk.js';

function SignInFirst() {
  const { t } = useTranslation();
  return (
    <EmptyState icon="user" title={t('household.signInTitle')}>
      <p>{t('state.signInText')}</p>
      <Link className="btn btn-primary" to="/enter?to=/messages">
        {t('enter.enter')}
      </Link>
    </EmptyState>
  );
}

/** The messages of whoever reads: at a desk, those who wait for it; for anybody else, their own. */
export function MessagesPage() {
  const viewer = useSignedIn();
  return viewer?.role === 'PLATFORM_OPERATOR' ? <DeskInbox /> : <OwnInbox />;
}

/** Every conversation of the reader, the latest word first, and writing to the desk. */
function OwnInbox() {
  const { t } = useTranslation();
  const { talks, data, error, refetch } = useInbox();
  const viewer = data?.viewer;
  const about = viewer?.household
    ? { householdId: viewer.household.id }
    : viewer?.provider
      ? { providerId: viewer.provider.id }
      : null;
  const deskTalk = viewer?.household?.conversation ?? viewer?.provider?.conversation ?? null;
  const isSignedOut = error !== undefined && !data;
  return (
    <Page title={t('talk.title')} lead={t('talk.lead')} help={<Help terms={['parties', 'contacts', 'desk']} />}>
      {!data && !error && <Skeleton rows={3} />}
      {isSignedOut && <FailedState error={error} onRetry={() => void refetch()} />}
      {data && !viewer && <SignInFirst />}
      {viewer && talks?.length === 0 && (
        <EmptyState icon="mail" title={t('talk.noneTitle')}>
          <p>{t('talk.noneText')}</p>
        </EmptyState>
      )}
      {viewer && talks && <TalkList talks={talks} />}
      {about && !deskTalk && (
        <section className="wdt-section wdt-narrow" aria-labelledby="desk">
          <h2 id="desk">{t('talk.toDesk')}</h2>
          <TalkPanel talkId={null} about={about} label={t('talk.toDeskLabel')} onBegun={refetch} />
        </section>
      )}
    </Page>
  );
}

/** What a further word of a conversation is about: the same as the others. */
function aboutOf({ offerId, householdId, providerId }: TalkOfReader) {
  if (offerId) return { offerId };
  return householdId ? { householdId } : { providerId };
}

/** One conversation, at an address of its own. */
export function ConversationPage() {
  const { t } = useTranslation();
  const { conversationId = '' } = useParams();
  const namesOf = useNames();
  const { talk, error, data, refetch } = useTalk(conversationId);
  return (
    <Page
      title={talk ? namesOf(talk.parties) || t('talk.desk') : t('talk.one')}
      above={
        <Link className="wdt-back" to="/messages">
          <Icon name="arrow-left" size="sm" /> {t('talk.title')}
        </Link>
      }
    >
      {!data && !error && <Skeleton rows={3} />}
      {!data && error && <FailedState error={error} onRetry={() => void refetch()} />}
      {data && !talk && (
        <EmptyState icon="search" title={t('talk.missingTitle')}>
          <p>{t('talk.missingText')}</p>
        </EmptyState>
      )}
      {talk && (
        <div className="wdt-narrow">
          <PageHousehold householdId={ownHouseholdIn(talk.parties)?.ownHouseholdId ?? null} />
          <TalkPanel talkId={talk.id} about={aboutOf(talk)} label={t('talk.answer')} onBegun={refetch} />
        </div>
      )}
    </Page>
  );
}
