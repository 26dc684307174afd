import { useMutation, useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAct } from '../api/act.js';
import { graphql } from '../gql/gql.js';
import type { CareNoteKind } from '../gql/graphql.js';
import { useFormat } from '../i18n/format.js';
import { clearSent } from '../ui/clear-sent.js';
import { ConfirmedAct } from '../ui/confirm.js';
import { Faults } from '../ui/faults.js';
import { Field } from '../ui/field.js';
import { FailedState, Skeleton } from '../ui/states.js';
import { useUnsaved } from '../ui/unsaved.js';
import { ConsentBox, useConsent } from './consent.js';
import { HouseholdPage } from './household-page.js';
import type { OwnHousehold } from './household.js';

const NOTES = graphql(`
  query CareNotes($careRecipientId: ID!) {
    careNotes(careRecipientId: $careRecipientId) {
      id
      kind
      text
      writtenAt
    }
  }
`);

const WRITE = graphql(`
  mutation WriteCareNote($input: WriteCareNoteInput!) {
    writeCareNote(input: $input) {
      careNote {
        id
      }
      userErrors {
        message
        path
      }
    }
  }
`);

const REMOVE = graphql(`
  mutation RemoveCareNote($input: RemoveCareNoteInput!) {
    removeCareNote(input: $input) {
      careNote {
        id
      }
      userErrors {
        message
        path
      }
    }
  }
`);

const KINDS = ['PRACTICAL', 'DIET', 'HEALTH'] as const;
const MOST = 2000;

interface WriteFormProps {
  careRecipientId: string;
  name: string;
  onWritten: () => void;
}

/** Writing a note; those on diet and health need a consent, which is asked for here. */
function WriteForm({ careRecipientId, name, householdId, onWritten }: WriteFormProps & { householdId: string }) {
  const { t } = useTranslation();
  const act = useAct();
  const mayKeep = useConsent('CARE_NOTES');
  const [write] = useMutation(WRITE);
  const [kind, setKind] = useState<CareNoteKind>('PRACTICAL');
  const [text, setText] = useState('');
  const [tried, setTried] = useState(false);
  useUnsaved(text.trim() !== '');
  const needsConsent = kind !== 'PRACTICAL' && !mayKeep;
  const send = async () => {
    setTried(true);
    if (text.trim() === '' || needsConsent) return;
    const input = { careRecipientId, kind, text: text.trim() };
    const done = await act.run(async () => (await write({ variables: { input } })).data?.writeCareNote.userErrors);
    if (!done) return;
    setText(clearSent(text));
    setTried(false);
    onWritten();
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
      <Field label={t('household.notes.kind')}>
        {(control) => (
          <select
            {...control}
            className="form-select"
            value={kind}
            onChange={({ target }) => setKind(target.value as CareNoteKind)}
          >
            {KINDS.map((one) => (
              <option key={one} value={one}>
                {t(`household.notes.kinds.${one}`)}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Field
        label={t('household.notes.text', { name })}
        hint={t('household.notes.hint')}
        faults={tried && text.trim() === '' ? [t('household.notes.fault')] : act.faultsOf('text')}
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
      {needsConsent && (
        <>
          <ConsentBox householdId={householdId} purpose="CARE_NOTES" />
          <p className="wdt-field-error" role="alert">
            {tried && t('household.notes.consentFault')}
          </p>
        </>
      )}
      <button type="submit" className="btn btn-primary btn-sm" disabled={act.isBusy}>
        {t('household.notes.save')}
      </button>
    </form>
  );
}

/** The notes on the care of one person, opened only when asked for: each opening is noted. */
function NotesOf({
  recipient,
  householdId,
}: {
  recipient: OwnHousehold['careRecipients'][number];
  householdId: string;
}) {
  const { t } = useTranslation();
  const format = useFormat();
  const act = useAct();
  const [isOpen, setOpen] = useState(false);
  const [remove] = useMutation(REMOVE);
  const { data, error, refetch } = useQuery(NOTES, {
    variables: { careRecipientId: recipient.id },
    skip: !isOpen,
    fetchPolicy: 'network-only',
  });
  const titleId = `notes-${recipient.id}`;
  return (
    <section className="wdt-card" aria-labelledby={titleId} data-testid="notes">
      <h2 id={titleId}>{recipient.firstName}</h2>
      {!isOpen && (
        <button type="button" className="btn btn-outline-primary btn-sm" onClick={() => setOpen(true)}>
          {t('household.notes.open')}
          <span className="visually-hidden"> {recipient.firstName}</span>
        </button>
      )}
      {isOpen && !data && !error && <Skeleton rows={1} />}
      {isOpen && !data && error && <FailedState error={error} onRetry={() => void refetch()} />}
      {isOpen && data && (
        <>
          <Faults messages={act.faultsBeside()} />
          {data.careNotes.length === 0 && <p>{t('household.notes.empty')}</p>}
          <ul className="wdt-documents">
            {data.careNotes.map(({ id, kind, text, writtenAt }) => (
              <li key={id}>
                <span>
                  <strong>{t(`household.notes.kinds.${kind}`)}</strong>
                  <br />
                  {text}
                  <br />
                  <span className="wdt-small">{format.dateTime(writtenAt)}</span>
                </span>
                <ConfirmedAct
                  open={t('household.notes.remove')}
                  openLabel={t('household.notes.removeOf', { text: text.slice(0, 40) })}
                  text={t('household.notes.removeText')}
                  yes={t('household.notes.removeNow')}
                  no={t('layout.no')}
                  isBusy={act.isBusy}
                  onYes={() =>
                    void act
                      .run(
                        async () =>
                          (await remove({ variables: { input: { careNoteId: id } } })).data?.removeCareNote.userErrors,
                      )
                      .then((done) => (done ? void refetch() : undefined))
                  }
                />
              </li>
            ))}
          </ul>
          <WriteForm
            careRecipientId={recipient.id}
            name={recipient.firstName}
            householdId={householdId}
            onWritten={() => void refetch()}
          />
        </>
      )}
    </section>
  );
}

/** What those who give the care should know, sealed: only the household and the provider of a confirmed service read it. */
export function NotesPage() {
  const { t } = useTranslation();
  return (
    <HouseholdPage title={t('household.notes.title')} lead={t('household.notes.lead')} terms={['sealed']}>
      {({ id, careRecipients }) => (
        <div className="wdt-cards-two">
          {careRecipients.map((recipient) => (
            <NotesOf key={recipient.id} recipient={recipient} householdId={id} />
          ))}
        </div>
      )}
    </HouseholdPage>
  );
}
