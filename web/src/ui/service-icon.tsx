import type { ReactNode } from 'react';

/** Line drawings on a 24 × 24 field for the kinds of service; another kind gets two people. */
const DRAWINGS: Record<string, ReactNode> = {
  babysitting: (
    <>
      <circle cx="12" cy="13" r="8" />
      <path d="M12 5c0-2 2.6-2.6 3-.8M9 12v.6M15 12v.6M9 16c1.8 1.6 4.2 1.6 6 0" />
    </>
  ),
  'elder-care': <path d="M12 20S4 15 4 9.500A4.3 4.3 0 0 1 12 7.300a4.3 4.3 0 0 1 8 2.200C20 15 12 20 12 20z" />,
  'after-school': (
    <path d="M12 6.500C10 5 7 4.5 3.5 5v13c3.5-.5 6.5 0 8.5 1.5 2-1.5 5-2 8.5-1.500V5C17 4.5 14 5 12 6.500zm0 0v13" />
  ),
  'dog-sitting': (
    <>
      <ellipse cx="6" cy="11" rx="1.7" ry="2.3" />
      <ellipse cx="10" cy="6.5" rx="1.7" ry="2.4" />
      <ellipse cx="14.5" cy="6.5" rx="1.7" ry="2.4" />
      <ellipse cx="18.3" cy="11" rx="1.7" ry="2.3" />
      <path d="M12 11.500c-2.5 0-5 3-5 5.2 0 3 3.2 1.8 5 1.800s5 1.2 5-1.800c0-2.2-2.5-5.2-5-5.200z" />
    </>
  ),
  'home-help': <path d="M4 11.5 12 5l8 6.500M6 10v9.500h12V10M12 12v4.500M9.7 14.300h4.6" />,
  transport: (
    <>
      <path d="M3.5 16.500v-4l2-5.500h11l3 5.5 1 .7v3.300h-2.300M5.5 16.500H3.500m11.7 0H8.800M4.5 12h14.5" />
      <circle cx="7.2" cy="17" r="1.7" />
      <circle cx="16.7" cy="17" r="1.7" />
    </>
  ),
};

const TWO_PEOPLE = (
  <>
    <circle cx="8.5" cy="8" r="3" />
    <circle cx="16.5" cy="9" r="2.4" />
    <path d="M3 19c.3-3.5 2.5-5.5 5.5-5.500S13.7 15.5 14 19M14.5 14.300c3-1 6 .8 6.5 4.7" />
  </>
);

/** The drawing of a kind of service in its colour; decoration, always beside the service's name. */
export function ServiceIcon({ code }: { code: string }) {
  return (
    <span className="wdt-service-icon" data-service={code} aria-hidden="true">
      <svg viewBox="0 0 24 24" focusable="false">
        {DRAWINGS[code] ?? TWO_PEOPLE}
      </svg>
    </span>
  );
}
