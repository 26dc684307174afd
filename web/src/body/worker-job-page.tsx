import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { useFormat } from '../i18n/format.js';
import { Icon } from '../ui/icon.js';
import { isOpen, useJobs } from '../work/job.js';
import { JobContent, useJobTitle } from '../work/job-page.js';
import { WorkerPage } from './worker-page.js';

/** One job that is proposed to a worker, which the manager of the body answers for the worker. */
export function WorkerJobPage() {
  const { t } = useTranslation();
  const format = useFormat();
  const titleOf = useJobTitle();
  const { workerId = '', proposalId = '' } = useParams();
  const { jobs } = useJobs(workerId);
  const job = jobs?.find(({ id }) => id === proposalId);
  const isAsked = job && isOpen(job) && job.answerBy;
  return (
    <WorkerPage
      title={() => titleOf(job)}
      lead={(name) =>
        [t('body.actFor', { name }), isAsked && t('proposal.answerBy', { when: format.dateTime(isAsked) })]
          .filter(Boolean)
          .join(' ')
      }
      terms={['proposal', 'extraRate', 'gross']}
      above={
        <Link className="wdt-back" to={`/body/${workerId}`}>
          <Icon name="arrow-left" size="sm" /> {t('body.job.title')}
        </Link>
      }
    >
      {({ provider }) => <JobContent provider={provider} id={proposalId} />}
    </WorkerPage>
  );
}
