import { useMutation } from '@apollo/client/react';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAct } from '../api/act.js';
import { graphql } from '../gql/gql.js';
import { useFormat } from '../i18n/format.js';
import { ConfirmedAct } from '../ui/confirm.js';
import { Faults } from '../ui/faults.js';
import { Icon } from '../ui/icon.js';
import { ProgressBar } from '../ui/progress-bar.js';
import type { Paper } from './paper.js';
import { ACCEPTED, useUpload } from './upload.js';
import { useVoice } from './voice.js';
import type { PaperKind } from './work.js';

const DELETE = graphql(`
  mutation DeleteDocument($input: DeleteDocumentInput!) {
    deleteDocument(input: $input) {
      provider {
        id
        documents {
          id
        }
      }
      userErrors {
        message
        path
      }
    }
  }
`);

const READ = graphql(`
  mutation ReadOwnDocument($input: RequestDocumentInput!) {
    requestDocument(input: $input) {
      address {
        url
      }
      userErrors {
        message
        path
      }
    }
  }
`);

/** The files that were handed in for a paper, each with a way to read it again and to take it back. */
function HandedIn({ documents, onChanged }: { documents: Paper['documents']; onChanged: () => void }) {
  const { t } = useTranslation();
  const format = useFormat();
  const act = useAct();
  const [remove] = useMutation(DELETE);
  const [read] = useMutation(READ);
  if (documents.length === 0) return null;
  return (
    <>
      <Faults messages={act.faultsBeside()} />
      <ul className="wdt-documents">
        {documents.map(({ id, bytes, uploadedAt }) => {
          const when = format.dateTime(uploadedAt);
          return (
            <li key={id}>
              <span>
                {t('work.papers.file', { when })}{' '}
                <span className="wdt-small">{t('work.papers.size', { size: format.number(bytes / 1000) })}</span>
              </span>
              <span className="wdt-document-acts">
                <button
                  type="button"
                  className="wdt-link-button"
                  aria-label={t('work.papers.openOf', { when })}
                  onClick={() =>
                    void act.run(async () => {
                      const { data } = await read({ variables: { input: { documentId: id } } });
                      const address = data?.requestDocument.address;
                      if (address) window.location.assign(address.url);
                      return data?.requestDocument.userErrors;
                    })
                  }
                >
                  {t('work.papers.open')}
                </button>
                <ConfirmedAct
                  open={t('work.papers.remove')}
                  openLabel={t('work.papers.removeOf', { when })}
                  text={t('work.papers.removeText')}
                  yes={t('work.papers.removeNow')}
                  no={t('layout.no')}
                  isBusy={act.isBusy}
                  onYes={() =>
                    void act
                      .run(
                        async () =>
                          (await remove({ variables: { input: { documentId: id } } })).data?.deleteDocument.userErrors,
                      )
                      .then((done) => done && onChanged())
                  }
                />
              </span>
            </li>
          );
        })}
      </ul>
    </>
  );
}

interface UploadProps {
  kind: string;
  name: string;
  providerId: string;
  onHandedIn: () => void;
}

/** Choosing a file and handing it in, with how much of it has gone. */
export function UploadForm({ kind, name, providerId, onHandedIn }: UploadProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const id = useId();
  const { share, faults, handIn } = useUpload(providerId, onHandedIn);
  const [isDone, setDone] = useState(false);
  return (
    <div className="wdt-upload">
      <label htmlFor={id} className="btn btn-outline-primary btn-sm">
        <Icon name="upload" size="sm" /> {t('work.papers.handIn')}
        <span className="visually-hidden"> {name}</span>
      </label>
      <input
        id={id}
        type="file"
        className="visually-hidden"
        accept={ACCEPTED.join(',')}
        aria-describedby={`${id}-hint ${id}-faults`}
        disabled={share !== null}
        onChange={async ({ target }) => {
          const [file] = target.files ?? [];
          if (!file) return;
          setDone(false);
          await handIn(kind, file);
          target.value = '';
          setDone(true);
        }}
      />
      <span className="wdt-small" id={`${id}-hint`}>
        {t('work.papers.accepted')}
      </span>
      {share !== null && (
        <ProgressBar label={t('work.papers.sending')} value={share} valueText={format.percent(share)} />
      )}
      <p className="wdt-field-error" id={`${id}-faults`} role="alert">
        {faults.join(' ')}
      </p>
      <p className="visually-hidden" role="status">
        {isDone && faults.length === 0 && share === null && t('work.papers.handedIn')}
      </p>
    </div>
  );
}

interface PaperCardProps {
  paper: Paper;
  kind: PaperKind | undefined;
  providerId: string;
  onChanged: () => void;
}

/** One kind of paper: whether it holds and until when, what was handed in, and handing in a new one. */
export function PaperCard({ paper, kind, providerId, onChanged }: PaperCardProps) {
  const { t } = useTranslation();
  const voice = useVoice();
  const format = useFormat();
  const { standing, credential, isKept, isRequired, documents, daysLeft } = paper;
  const name = kind?.name ?? paper.kind;
  const needsFile = isKept && (standing !== 'valid' || documents.length > 0);
  return (
    <li className="wdt-card wdt-paper" data-standing={standing} data-testid="paper">
      <div className="wdt-card-head">
        <h3>{name}</h3>
        <span className="wdt-tag" data-standing={standing}>
          {t(`work.papers.standing.${standing}`)}
        </span>
      </div>
      {!isRequired && <p className="wdt-small">{t(`work.papers.notRequired.${voice}`)}</p>}
      {credential && (
        <p>
          {credential.outcome === 'PASSED'
            ? t('proposal.badge', { issuer: credential.issuer, date: format.date(credential.issuedOn) })
            : t('work.papers.failed', { date: format.dateTime(credential.checkedAt) })}{' '}
          {credential.expiresOn &&
            t(daysLeft !== null && daysLeft < 0 ? 'work.papers.ended' : 'proposal.badgeUntil', {
              date: format.date(credential.expiresOn),
            })}
          {daysLeft !== null && daysLeft >= 0 && standing === 'expiring' && (
            <strong> {t('work.papers.daysLeft', { count: daysLeft })}</strong>
          )}
        </p>
      )}
      {kind?.rule && <p className="wdt-small">{kind.rule}</p>}
      {!isKept && standing !== 'valid' && <p>{t(`work.papers.bring.${voice}`)}</p>}
      {kind?.freshMonths && standing !== 'valid' && (
        <p className="wdt-small">{t(`work.papers.fresh.${voice}`, { count: kind.freshMonths })}</p>
      )}
      <HandedIn documents={documents} onChanged={onChanged} />
      {needsFile && <UploadForm kind={paper.kind} name={name} providerId={providerId} onHandedIn={onChanged} />}
    </li>
  );
}
