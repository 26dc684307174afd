import { useEffect, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

interface PageProps {
  /** The page's one heading, also the title of the browser's tab. */
  title: string;
  lead?: ReactNode;
  /** Explains the words of the page, under the lead. */
  help?: ReactNode;
  /** Stands above the heading: where the page is in the whole. */
  above?: ReactNode;
  /** Set where the page stands within a wider band that already keeps the margins. */
  inBand?: boolean;
  children: ReactNode;
}

/**
 * Leads back to the heading of the page, as after an act at its end that changes what is said at its beginning, and asks anew
 * what is said there. The focus goes at once: who reads on by keyboard must not lose it to the heading later.
 */
export function backToTitle(refetch: () => Promise<unknown>): void {
  document.getElementById('page-title')?.focus();
  void refetch();
}

/** A page: its heading, which names the tab and takes the focus after navigation, a lead, and the content. */
export function Page({ title, lead, help, above, inBand = false, children }: PageProps) {
  const { t } = useTranslation();
  useEffect(() => {
    document.title = `${title} · ${t('product.name')}`;
  }, [title, t]);
  return (
    <div className={inBand ? 'wdt-page' : 'container wdt-page'}>
      {above}
      <h1 className="wdt-title" tabIndex={-1} id="page-title">
        {title}
      </h1>
      {lead && <p className="wdt-lead">{lead}</p>}
      {help}
      {children}
    </div>
  );
}
