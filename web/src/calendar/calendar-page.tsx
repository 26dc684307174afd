import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { PageHousehold } from '../session/page-household.js';
import { useViewer } from '../session/viewer.js';
import { Help } from '../ui/help.js';
import { Page } from '../ui/page.js';
import './calendar.css';
import { CalendarList } from './calendar-list.js';
import { CalendarMonth } from './calendar-month.js';
import { ViewWays } from './calendar-ways.js';
import { CalendarWeek } from './calendar-week.js';
import { FeedPanel } from './feed-panel.js';
import { dayIn, type CalendarView } from './span.js';

const viewIn = (asked: string | null): CalendarView => (asked === 'week' || asked === 'month' ? asked : 'list');

/** The household's sessions as a list, by week or by month; the view and its day stand in the address. */
export function CalendarPage() {
  const { t } = useTranslation();
  const viewer = useViewer();
  const [search] = useSearchParams();
  const view = viewIn(search.get('view'));
  const day = dayIn(search.get('from')) ?? undefined;
  return (
    <Page
      title={t('calendar.title')}
      lead={t('calendar.lead')}
      help={<Help terms={['code', 'confirming', 'cancelling']} />}
    >
      <PageHousehold householdId={viewer?.householdId ?? null} />
      <ViewWays view={view} day={day} />
      {view === 'list' && <CalendarList />}
      {view === 'week' && <CalendarWeek day={day} />}
      {view === 'month' && <CalendarMonth day={day} />}
      {viewer?.householdId && <FeedPanel owner={{ householdId: viewer.householdId }} />}
    </Page>
  );
}
