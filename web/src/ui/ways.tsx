import { useEffect, useRef } from 'react';
import { NavLink, useLocation } from 'react-router';

interface WaysProps {
  /** What the pages have in common, for screen readers. */
  label: string;
  ways: readonly { to: string; name: string }[];
}

/** The ways between pages that belong together, in one line. */
export function Ways({ label, ways }: WaysProps) {
  const nav = useRef<HTMLElement>(null);
  const { pathname } = useLocation();
  // On a phone the line is wider than the window: the way that is taken must be seen.
  useEffect(() => {
    const taken = nav.current?.querySelector<HTMLElement>('[aria-current="page"]');
    if (nav.current && taken) nav.current.scrollLeft = taken.offsetLeft - nav.current.offsetLeft - 24;
  }, [pathname]);
  return (
    <nav ref={nav} className="wdt-places" aria-label={label}>
      {ways.map(({ to, name }) => (
        <NavLink key={to} to={to} end>
          {name}
        </NavLink>
      ))}
    </nav>
  );
}
