import { lazy, Suspense, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Outlet, ScrollRestoration, useLocation, useNavigation, type Location } from 'react-router';
import { useUnknownViewer } from '../session/viewer.js';
import { Page } from '../ui/page.js';
import { FailedState } from '../ui/states.js';
import { useOnline } from '../ui/use-online.js';
import { Footer } from './footer.js';
import { Header } from './header.js';
import { OfflineNotice } from './offline-notice.js';
import { isOpenPage } from './places.js';

/** Not needed to read a page, only once something is done on it. */
const PageKeeper = lazy(async () => ({ default: (await import('./page-keeper.js')).PageKeeper }));

/** Moves the focus to the new page's heading after navigation, so that keyboard and screen reader start there; where the address names a part that is there, it stays with that. */
function useFocusOnNavigation(): void {
  const { pathname, hash } = useLocation();
  const last = useRef(pathname);
  useEffect(() => {
    if (last.current === pathname) return;
    last.current = pathname;
    if (hash.length > 1 && document.activeElement?.id === decodeURIComponent(hash.slice(1))) return;
    document.getElementById('page-title')?.focus({ preventScroll: true });
  }, [pathname, hash]);
}

/** The page itself; where nobody can say who reads it, and that decides what it shows, only why, and asking again. */
function Content() {
  const { t } = useTranslation();
  const { pathname } = useLocation();
  const unknown = useUnknownViewer();
  const isOnline = useOnline();
  if (!unknown || isOpenPage(pathname)) return <Outlet />;
  return (
    <Page title={t(isOnline ? 'state.failedTitle' : 'state.waitsTitle')}>
      <FailedState error={unknown.error} onRetry={unknown.askAgain} />
    </Page>
  );
}

/** By what a page knows how far it was read: its place in the history, or its path where it was opened anew, which has none. */
const placeOf = ({ key, pathname }: Location) => (key === 'default' ? pathname : key);

/** What every page has around it: skip link, header, notice of a lost connection, footer. */
export function Layout() {
  const { t } = useTranslation();
  const navigation = useNavigation();
  useFocusOnNavigation();
  return (
    <div className="wdt-frame">
      <a className="wdt-skip" href="#content">
        {t('layout.skip')}
      </a>
      <Header />
      <OfflineNotice />
      <main id="content" tabIndex={-1} aria-busy={navigation.state === 'loading'}>
        <Content />
      </main>
      <Footer />
      <Suspense>
        <PageKeeper />
      </Suspense>
      <ScrollRestoration getKey={placeOf} />
    </div>
  );
}
