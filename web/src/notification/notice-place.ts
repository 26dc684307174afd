import { anchorOf as anchorOfSession } from '../calendar/calendar.js';
import type { NotificationsQuery } from '../gql/graphql.js';
import { romeDay } from '../i18n/rome.js';
import { useOwnProposals } from '../proposal/proposal.js';
import { chooseRole, keyOf, useSignedIn, type HeldRole, type Viewer } from '../session/viewer.js';
import { useAllJobs, type Job } from '../work/job.js';
import { anchorOf as anchorOfVisit } from '../work/visits.js';

/** One thing that the reader was told. */
export type Notice = NotificationsQuery['notifications']['edges'][number]['node'];

/** Where a session stands in the week of whoever attends it, or of whoever gives it. */
function weekPath(id: string, startsAt: string | null, isAttended: boolean): string {
  const from = `from=${romeDay(startsAt ?? new Date())}`;
  return isAttended
    ? `/calendar?view=week&${from}#${anchorOfSession({ id })}`
    : `/work/week?${from}#${anchorOfVisit({ id })}`;
}

/** The role in which somebody reads a page of theirs; undefined where the one they work in will do. */
function roleFor(viewer: Viewer, path: string, householdId: string | null): HeldRole | undefined {
  const isFit = (held: Pick<HeldRole, 'role' | 'householdId'>) => {
    if (householdId) return held.householdId === householdId;
    if (path.startsWith('/work')) return held.role === 'PROVIDER';
    return path.startsWith('/body') ? held.role === 'BODY_MANAGER' : true;
  };
  if (viewer.roles.some((held) => keyOf(held) === viewer.roleKey && isFit(held))) return undefined;
  return viewer.roles.find(isFit);
}

/** Where notices lead, each to what it is about; whoever follows one works from then on in the role that it is for. */
export function useNoticePlace() {
  const viewer = useSignedIn();
  const { proposals } = useOwnProposals();
  const { jobs } = useAllJobs();
  const gives = viewer?.roles.some(({ role }) => role === 'PROVIDER');
  const isOwn = ({ offer }: Job) => viewer?.roles.some(({ providerId }) => providerId === offer.provider.id);
  const pathOf = (notice: Notice): string => {
    const { kind, offerId, agreementId, conversationId, sessionId, sessionStartsAt, householdId } = notice;
    if (kind === 'DRAFTS') return '/drafts';
    if (kind === 'VETTING') return gives ? '/work' : '/body';
    if (conversationId) return `/messages/${conversationId}`;
    if (kind === 'CORRECTED') return householdId !== null || !gives ? '/household/statements' : '/work/earnings';
    // Where two households of theirs attend the same session, the notice names neither.
    if (sessionId) return weekPath(sessionId, sessionStartsAt, householdId !== null || !gives);
    const proposal = proposals?.find(({ offer }) => offer.id === offerId);
    const job = householdId ? undefined : jobs?.find(({ offer }) => offer.id === offerId);
    const jobPath = job && (isOwn(job) ? `/work/jobs/${job.id}` : `/body/${job.offer.provider.id}/jobs/${job.id}`);
    if (agreementId) return jobPath ?? `/household/documents/${agreementId}`;
    return proposal ? `/proposals/${proposal.id}` : (jobPath ?? '/requests');
  };
  return {
    pathOf,
    /** Takes the role on in which a notice is read. */
    follow: (notice: Notice) => {
      const role = viewer && roleFor(viewer, pathOf(notice), notice.householdId);
      if (role) chooseRole(role);
    },
  };
}
