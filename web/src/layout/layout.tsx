import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Outlet, ScrollRestoration, useLocation, useNavigation } from 'react-router';
import { Footer } from './footer.js';
import { Header } from './header.js';
import { OfflineNotice } from './offline-notice.js';

/** Moves the focus to the new page's heading after navigation, so that keyboard and screen reader start there. */
function useFocusOnNavigation(): void {
  const { pathname } = useLocation();
  const last = useRef(pathname);
  useEffect(() => {
    if (last.current === pathname) return;
    last.current = pathname;
    document.getElementById('page-title')?.focus({ preventScroll: true });
  }, [pathname]);
}

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
        <Outlet />
      </main>
      <Footer />
      <ScrollRestoration />
    </div>
  );
}
