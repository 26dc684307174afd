/** How somebody has shown who they are. */
export enum SignInMethod {
  OPENID_CONNECT = 'openid_connect',
  MAILED_CODE = 'mailed_code',
}

/** How long a sign-in holds, and how often one may try. */
export const SIGN_IN_LIMITS = {
  /** Hours without a request after which it ends. */
  idleHours: 12,
  /** Hours after which it ends however busy it was. */
  absoluteHours: 7 * 24,
  /** Minutes within which a mailed code must be typed. */
  codeMinutes: 10,
  /** Wrong codes after which a mailed code is worthless; the database checks the same number. */
  codeTries: 5,
  /** Minutes that a visit to the identity provider may take. */
  attemptMinutes: 15,
  /** Codes that one address may ask for within an hour. */
  codesPerAddressPerHour: 5,
  /** Codes that one client may ask for within an hour: a desk or a library signs in many people. */
  codesPerClientPerHour: 60,
  /** Codes that one client may try within an hour, right or wrong. */
  triesPerClientPerHour: 120,
} as const;

/**
 * The path of our own site that a visitor asked to return to, or `/`: never another site, however the address is
 * dressed up (`//host`, `/\host`, control characters that browsers drop).
 */
export function ownPath(asked: unknown): string {
  if (typeof asked !== 'string' || !/^\/[\x21-\x7e]*$/.test(asked) || /^\/[/\\]/.test(asked)) return '/';
  const url = new URL(asked, 'https://own.invalid');
  return url.origin === 'https://own.invalid' && !url.pathname.startsWith('//')
    ? `${url.pathname}${url.search}${url.hash}`
    : '/';
}

/** An address in the one spelling that it is kept in. */
export const normalAddress = (email: string): string => email.trim().toLowerCase();

const BROWSERS: readonly (readonly [RegExp, string])[] = [
  [/\bEdg(e|A|iOS)?\//, 'Edge'],
  [/\bFirefox\/|\bFxiOS\//, 'Firefox'],
  [/\b(Chrome|CriOS|Chromium)\//, 'Chrome'],
  [/\bSafari\//, 'Safari'],
];
const SYSTEMS: readonly (readonly [RegExp, string])[] = [
  [/\bAndroid\b/, 'Android'],
  [/\b(iPhone|iPad)\b/, 'iOS'],
  [/\bWindows\b/, 'Windows'],
  [/\bMac OS X\b/, 'macOS'],
  [/\bLinux\b/, 'Linux'],
];

/** Browser and system in two words out of a User-Agent header, and nothing else of it. */
export function deviceOf(userAgent: string | undefined): string {
  const known = (list: typeof BROWSERS) => list.find(([pattern]) => pattern.test(userAgent ?? ''))?.[1];
  return [known(BROWSERS), known(SYSTEMS)].filter(Boolean).join(', ') || '?';
}

/** What an identity provider says about somebody, in the words of SPID and CIE. */
export interface IdentityClaims {
  readonly sub: string;
  readonly [claim: string]: unknown;
}

/** The claim that carries the fiscal number, `TINIT-` and the code, in the profile of SPID and CIE over OpenID Connect. */
export const FISCAL_NUMBER = 'https://attributes.eid.gov.it/fiscal_number';

/** What is kept of an identity: a name to be called by, and the key to know the person again, whichever provider they come by. */
export function identityOf(claims: IdentityClaims): { name: string | null; key: string } {
  const text = (claim: string) => (typeof claims[claim] === 'string' ? (claims[claim] as string).trim() : '');
  const name = [text('given_name'), text('family_name')].filter(Boolean).join(' ');
  const fiscalNumber = text(FISCAL_NUMBER).toUpperCase();
  return { name: name || null, key: fiscalNumber ? `fiscal-number:${fiscalNumber}` : `subject:${claims.sub}` };
}
