import { type CookieOptions } from 'express';
import type DataLoader from 'dataloader';

/** What a resolver may know about the request that it answers. */
export interface RequestContext {
  /** The language of every sentence in the answer. */
  language: 'it' | 'en';
  /** Whom the caller says to be: header `x-persona`, `persona` among a subscription's parameters, or the cookie. */
  persona: string | null;
  /** Makes the caller's browser say so from now on (null: no longer); does nothing on a subscription's connection. */
  rememberPersona(id: string | null): void;
  /** Loaders made for this request, by the function that made them. */
  loaders: Map<unknown, unknown>;
}

type Headers = Record<string, unknown>;

const text = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null);

/** The first language of the list that the platform speaks; Italian when there is none. */
export function languageOf(acceptLanguage: unknown): RequestContext['language'] {
  const asked = (text(acceptLanguage) ?? '').toLowerCase().split(',');
  return (
    (asked.map((range) => range.trim().slice(0, 2)).find((tag) => tag === 'it' || tag === 'en') as 'it' | 'en') ?? 'it'
  );
}

/** The cookie in which a browser keeps whom its user acts as. */
const PERSONA_COOKIE = 'persona';

/** What a request over HTTP, or a subscription's connection, brings along. */
export interface ContextSource {
  req?: { headers?: Headers; secure?: boolean };
  res?: { cookie?(name: string, value: string, options: CookieOptions): unknown };
  connectionParams?: Headers;
  extra?: { request?: { headers?: Headers } };
}

/** Makes the context of a request over HTTP, or of a subscription's connection. */
export function requestContext({ req, res, connectionParams, extra }: ContextSource): RequestContext {
  const headers = req?.headers ?? extra?.request?.headers ?? {};
  const parameters = connectionParams ?? {};
  return {
    language: languageOf(parameters.language ?? headers['accept-language']),
    persona: text(parameters.persona) ?? text(headers['x-persona']) ?? personaOfCookie(headers.cookie),
    rememberPersona: (id) => void res?.cookie?.(PERSONA_COOKIE, id ?? '', cookieOptions(id, req?.secure ?? false)),
    loaders: new Map(),
  };
}

/** A month for somebody; gone at once for nobody. Express writes the header. */
const cookieOptions = (id: string | null, secure: boolean): CookieOptions => ({
  httpOnly: true,
  sameSite: 'lax',
  secure,
  maxAge: id === null ? 0 : 30 * 24 * 60 * 60 * 1000,
});

/** The persona's id among the cookies that a browser sends; ids need no decoding. */
function personaOfCookie(header: unknown): string | null {
  const pair = (text(header) ?? '').split('; ').find((cookie) => cookie.startsWith(`${PERSONA_COOKIE}=`));
  return text(pair?.slice(PERSONA_COOKIE.length + 1));
}

/** Gives the request its one loader of a kind, made at the first call: `loaderOf(context, this, () => new DataLoader(…))`. */
export function loaderOf<Key, Value>(
  context: RequestContext,
  kind: unknown,
  make: () => DataLoader<Key, Value>,
): DataLoader<Key, Value> {
  const known = context.loaders.get(kind);
  if (known) return known as DataLoader<Key, Value>;
  const loader = make();
  context.loaders.set(kind, loader);
  return loader;
}
