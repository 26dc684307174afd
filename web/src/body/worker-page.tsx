import { useQuery } from '@apollo/client/react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { graphql } from '../gql/gql.js';
import { Help, type Term } from '../ui/help.js';
import { Icon } from '../ui/icon.js';
import { Page } from '../ui/page.js';
import { EmptyState, FailedState, Skeleton } from '../ui/states.js';
import { Ways } from '../ui/ways.js';
import { WorkerVoice } from '../work/voice.js';
import type { Work } from '../work/work-page.js';
import { useBodies } from './body.js';
import './body.css';

const WORKER = graphql(`
  query BodyWorker($id: ID!) {
    provider(id: $id) {
      ...OwnProvider
    }
  }
`);

const PARTS = ['', 'earnings', 'papers', 'rates', 'availability'] as const;

/** What a page of one worker knows, and reading it again after a change that does not answer with it. */
export interface WorkerWork extends Work {
  onChanged: () => void;
}

interface WorkerPageProps {
  /** What the page is about, of the worker who is named. */
  title: (name: string) => string;
  lead?: (name: string) => string;
  terms?: readonly Term[];
  /** Stands instead of the ways to the parts of the worker, as the way back from a single thing. */
  above?: ReactNode;
  children: (work: WorkerWork) => ReactNode;
}

/** A page about one worker of the reader's body: the ways to its parts, and the content once it is known. */
export function WorkerPage({ title, lead, terms, above, children }: WorkerPageProps) {
  const { t } = useTranslation();
  const { workerId = '' } = useParams();
  const { bodies, kinds, error: noBodies, refetch: askBodies } = useBodies();
  const isOwn = bodies?.some(({ workers }) => workers.some(({ id }) => id === workerId));
  const { data, error, refetch } = useQuery(WORKER, {
    variables: { id: workerId },
    skip: !isOwn,
    fetchPolicy: 'cache-and-network',
  });
  const worker = isOwn ? data?.provider : null;
  const failed = noBodies && !bodies ? noBodies : error && !data ? error : null;
  const name = worker?.displayName ?? '';
  return (
    <Page
      title={worker ? title(name) : t('body.title')}
      lead={worker && lead?.(name)}
      help={worker && terms && <Help terms={terms} />}
      above={
        (worker && above) ?? (
          <>
            <Link to="/body" className="wdt-back">
              <Icon name="arrow-left" size="sm" /> {t('body.back')}
            </Link>
            {worker && (
              <Ways
                label={t('body.parts', { name })}
                ways={PARTS.map((part) => ({
                  to: part === '' ? `/body/${workerId}` : `/body/${workerId}/${part}`,
                  name: t(`body.part.${part === '' ? 'overview' : part}`),
                }))}
              />
            )}
          </>
        )
      }
    >
      {failed && <FailedState error={failed} onRetry={() => void (noBodies ? askBodies() : refetch())} />}
      {!worker && !failed && isOwn !== false && <Skeleton rows={3} height="6rem" />}
      {isOwn === false && (
        <EmptyState icon="user" title={t('body.missingTitle')}>
          <p>{t('body.missingText')}</p>
          <Link className="btn btn-primary" to="/body">
            {t('body.back')}
          </Link>
        </EmptyState>
      )}
      {worker && (
        <WorkerVoice value="they">{children({ provider: worker, kinds, onChanged: () => void refetch() })}</WorkerVoice>
      )}
    </Page>
  );
}
