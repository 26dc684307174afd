import { useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAct } from '../api/act.js';
import { useFormat } from '../i18n/format.js';
import { Confirm } from '../ui/confirm.js';
import { Faults } from '../ui/faults.js';
import { Icon } from '../ui/icon.js';
import { FailedState, Skeleton } from '../ui/states.js';
import { subscribing, useFeeds, type Feed, type FeedOwner } from './feed.js';
import './feed.css';

/** A new address, shown this once: to copy, or to open in the calendar of this device. */
function NewAddress({ url }: { url: string }) {
  const { t } = useTranslation();
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [isCopied, setCopied] = useState(false);
  async function copy() {
    // Selected first: where the browser keeps its clipboard to itself, the reader copies by hand.
    field.current?.select();
    await navigator.clipboard.writeText(url);
    setCopied(true);
  }
  return (
    <div className="wdt-feed-new" role="group" aria-labelledby={`${id}-title`}>
      <p id={`${id}-title`} role="alert">
        <strong>{t('feed.newTitle')}</strong> {t('feed.newText')}
      </p>
      <label htmlFor={id}>{t('feed.address')}</label>
      <input
        ref={field}
        id={id}
        className="form-control"
        readOnly
        value={url}
        onFocus={({ target }) => target.select()}
      />
      <p className="wdt-actions">
        <button type="button" className="btn btn-primary btn-sm" onClick={() => void copy().catch(() => undefined)}>
          {t('feed.copy')}
        </button>
        <a className="btn btn-outline-primary btn-sm" href={subscribing(url)}>
          {t('feed.open')}
        </a>
        <span className="wdt-small" role="status">
          {isCopied && t('feed.copied')}
        </span>
      </p>
    </div>
  );
}

interface FeedLineProps {
  feed: Feed;
  isBusy: boolean;
  onRenew: () => void;
  onEnd: () => void;
}

/** An address that works: since when, when it was last read, and replacing or ending it, each after a question. */
function FeedLine({ feed, isBusy, onRenew, onEnd }: FeedLineProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const [asked, setAsked] = useState<'renew' | 'end' | null>(null);
  const read = feed.lastReadAt ? t('feed.read', { when: format.ago(feed.lastReadAt) }) : t('feed.unread');
  const since = t('feed.since', { when: format.dateTime(feed.createdAt) });
  return (
    <li data-testid="calendar-feed">
      <span>
        <strong>{since}</strong> <span className="wdt-small">{read}</span>
      </span>
      <span className="wdt-document-acts">
        {(['renew', 'end'] as const)
          .filter((act) => asked === null || asked === act)
          .map((act) => (
            <Confirm
              key={act}
              isOpen={asked === act}
              onOpen={(isOpen) => setAsked(isOpen ? act : null)}
              open={
                <>
                  {t(`feed.${act}`)}
                  <span className="visually-hidden">: {since}</span>
                </>
              }
              text={t(`feed.confirm.${act}`)}
              yes={t(`feed.yes.${act}`)}
              no={t('feed.keep')}
              isBusy={isBusy}
              onYes={() => {
                setAsked(null);
                (act === 'renew' ? onRenew : onEnd)();
              }}
            />
          ))}
      </span>
    </li>
  );
}

/** Reading sessions in one's own calendar: addresses for its program, to make, copy, replace and end. */
export function FeedPanel({ owner }: { owner: FeedOwner }) {
  const { t } = useTranslation();
  const act = useAct();
  const { feeds, error, refetch, create, revoke } = useFeeds(owner);
  const [url, setUrl] = useState<string | null>(null);
  const make = async () => {
    const payload = await create();
    setUrl(payload?.created?.url ?? null);
    return payload?.userErrors;
  };
  const end = async (id: string) => {
    setUrl(null);
    return revoke(id);
  };
  // The old one ends first: where the new one is refused, whoever must not read it any more is out already.
  const replace = async (id: string) => {
    const refused = (await end(id)) ?? [];
    return refused.length > 0 ? refused : make();
  };
  return (
    <section className="wdt-card wdt-feed" aria-labelledby="feed">
      <h2 id="feed">
        <Icon name="clock" size="sm" /> {t('feed.title')}
      </h2>
      <p>{t('feed.text')}</p>
      <Faults messages={act.faultsBeside()} />
      {!feeds && !error && <Skeleton rows={1} height="3rem" />}
      {!feeds && error && <FailedState error={error} onRetry={() => void refetch()} />}
      {url && <NewAddress url={url} />}
      {feeds && feeds.length > 0 && (
        <ul className="wdt-documents">
          {feeds.map((feed) => (
            <FeedLine
              key={feed.id}
              feed={feed}
              isBusy={act.isBusy}
              onRenew={() => void act.run(() => replace(feed.id))}
              onEnd={() => void act.run(() => end(feed.id))}
            />
          ))}
        </ul>
      )}
      {feeds && (
        <button
          type="button"
          className="btn btn-outline-primary btn-sm"
          disabled={act.isBusy}
          onClick={() => void act.run(make)}
        >
          {feeds.length === 0 ? t('feed.make') : t('feed.another')}
        </button>
      )}
      <details className="wdt-details">
        <summary>{t('feed.helpTitle')}</summary>
        <p>{t('feed.help')}</p>
      </details>
    </section>
  );
}
