import { useEffect } from 'react';
import { useLocation } from 'react-router';

/** Leads to the part of the page that the address names, once that part is there: what came later than its address. */
export function useAnchor(isThere: boolean): void {
  const { hash } = useLocation();
  useEffect(() => {
    const part = isThere && hash.length > 1 ? document.getElementById(decodeURIComponent(hash.slice(1))) : null;
    if (!part) return;
    part.tabIndex = -1;
    part.focus({ preventScroll: true });
    part.scrollIntoView({ block: 'center' });
  }, [isThere, hash]);
}
