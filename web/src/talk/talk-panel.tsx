import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAct } from '../api/act.js';
import type { ConversationAboutInput } from '../gql/graphql.js';
import { useFormat } from '../i18n/format.js';
import { clearSent } from '../ui/clear-sent.js';
import { Faults } from '../ui/faults.js';
import { Field } from '../ui/field.js';
import { FailedState, Skeleton } from '../ui/states.js';
import { useUnsaved } from '../ui/unsaved.js';
import { useTalk, useTalkActs, useTalkOfOffer, type TalkOfReader } from './talk.js';
import './talk.css';

const MOST = 2000;

/** The words of a conversation, the first on top, each with who wrote it and when. */
function Words({ talk }: { talk: TalkOfReader }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { markRead } = useTalkActs();
  const seen = useRef(0);
  const end = useRef<HTMLLIElement>(null);
  const messages = talk.messages.edges.map(({ node }) => node).toReversed();
  const { id, lastNumber, unread } = talk;
  useEffect(() => {
    if (unread === 0 || seen.current >= lastNumber) return;
    seen.current = lastNumber;
    // What could not be noted now is noted with the next word, or at the next visit.
    void markRead(id, lastNumber).catch(() => undefined);
  });
  useEffect(() => {
    const list = end.current?.parentElement;
    if (list) list.scrollTop = list.scrollHeight;
  }, [lastNumber]);
  const alike = new Set(talk.parties.map(({ name }) => name).filter((name, at, all) => all.indexOf(name) !== at));
  return (
    <ol className="wdt-words" aria-label={t('talk.words')} tabIndex={0}>
      {messages.map(({ id: messageId, text, writtenAt, number, author }) => (
        <li key={messageId} data-own={author.isOwn || undefined} ref={number === lastNumber ? end : undefined}>
          <span className="wdt-words-who">
            {author.isOwn ? t('talk.you') : author.name}
            {!author.isOwn && alike.has(author.name) && ` (${author.number})`} · {format.dateTime(writtenAt)}
          </span>
          <p>{text}</p>
          {author.isOwn && talk.parties.some((party) => !party.isOwn && party.readThrough >= number) && (
            <span className="wdt-small">{t('talk.read')}</span>
          )}
        </li>
      ))}
    </ol>
  );
}

interface ComposerProps {
  about: ConversationAboutInput;
  label: string;
  hidesContacts: boolean;
  onWritten: () => Promise<unknown>;
}

/** Writing a message. */
function Composer({ about, label, hidesContacts, onWritten }: ComposerProps) {
  const { t } = useTranslation();
  const act = useAct();
  const { write } = useTalkActs();
  const [text, setText] = useState('');
  const [isEmpty, setEmpty] = useState(false);
  useUnsaved(text.trim() !== '');
  const send = async () => {
    setEmpty(text.trim() === '');
    if (text.trim() === '') return;
    if (!(await act.run(() => write(about, text.trim())))) return;
    setText(clearSent(text));
    await onWritten();
  };
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <Faults messages={act.faultsBeside('text')} />
      <Field
        label={label}
        hint={hidesContacts ? t('talk.hidden') : undefined}
        faults={isEmpty ? [t('talk.empty')] : act.faultsOf('text')}
      >
        {(control) => (
          <textarea
            {...control}
            className="form-control"
            rows={3}
            maxLength={MOST}
            value={text}
            onChange={({ target }) => setText(target.value)}
          />
        )}
      </Field>
      <button type="submit" className="btn btn-primary btn-sm" disabled={act.isBusy}>
        {t('talk.send')}
      </button>
    </form>
  );
}

interface TalkPanelProps {
  /** The conversation; null while nobody has written. */
  talkId: string | null;
  about: ConversationAboutInput;
  /** The words above the field. */
  label: string;
  onBegun: () => Promise<unknown>;
}

/** A conversation, live, and writing in it; or the first word of one. */
export function TalkPanel({ talkId, about, label, onBegun }: TalkPanelProps) {
  const { t } = useTranslation();
  const { talk, error, refetch } = useTalk(talkId);
  if (talkId !== null && !talk)
    return error ? <FailedState error={error} onRetry={() => void refetch()} /> : <Skeleton rows={2} />;
  return (
    <div data-testid="talk">
      {talk && <Words talk={talk} />}
      {talk && !talk.open ? (
        <p className="wdt-small">{t('talk.closed')}</p>
      ) : (
        <Composer
          about={about}
          label={label}
          hidesContacts={talk?.contactsHidden ?? false}
          onWritten={talkId === null ? onBegun : refetch}
        />
      )}
    </div>
  );
}

/** The conversation about an offer, folded away until it is wanted or has begun. */
export function TalkOfOffer({ offerId }: { offerId: string }) {
  const { t } = useTranslation();
  const { talkId, refetch } = useTalkOfOffer(offerId);
  const [isOpen, setOpen] = useState(false);
  return (
    <section className="wdt-section wdt-narrow" aria-labelledby="talk">
      <h2 id="talk">{t('talk.ofOffer')}</h2>
      {talkId === null && !isOpen ? (
        <button type="button" className="btn btn-outline-primary btn-sm" onClick={() => setOpen(true)}>
          {t('talk.ask')}
        </button>
      ) : (
        <TalkPanel talkId={talkId} about={{ offerId }} label={t('talk.question')} onBegun={refetch} />
      )}
    </section>
  );
}
