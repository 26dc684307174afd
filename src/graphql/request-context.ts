import { type CookieOptions } from 'express';
import type DataLoader from 'dataloader';

/** What a resolver may know about the request that it answers. */
export interface RequestContext {
  /** The language of every sentence in the answer. */
  language: 'it' | 'en';
  /** What the caller shows to say who they are: the token of a browser's cookie, or a bearer token. */
  credentials: { signIn: string | null; bearer: string | null };
  /** Where the request comes from. */
  client: { address: string; userAgent: string };
  /** Makes the caller's browser keep a token (null: forget it); does nothing on a subscription's connection. */
  keepSignIn(opened: { token: string; expiresAt: Date } | null): void;
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

/** The cookie in which a browser keeps its sign-in; over https under a name that no other site or path can set. */
const cookieName = (secure: boolean) => (secure ? '__Host-sign-in' : 'sign-in');

/** What a request over HTTP, or a subscription's connection, brings along. */
export interface ContextSource {
  req?: { headers?: Headers; secure?: boolean; ip?: string };
  res?: { cookie?(name: string, value: string, options: CookieOptions): unknown };
  connectionParams?: Headers;
  extra?: { request?: { headers?: Headers; socket?: { remoteAddress?: string } } };
}

/** Makes the context of a request over HTTP, or of a subscription's connection. */
export function requestContext({ req, res, connectionParams, extra }: ContextSource): RequestContext {
  const headers = req?.headers ?? extra?.request?.headers ?? {};
  const parameters = connectionParams ?? {};
  const secure = req?.secure ?? false;
  const authorization = text(parameters.authorization) ?? text(headers.authorization);
  return {
    language: languageOf(parameters.language ?? headers['accept-language']),
    credentials: {
      signIn: cookieOf(headers.cookie, cookieName(true)) ?? cookieOf(headers.cookie, cookieName(false)),
      bearer: /^Bearer ([\w.~+/-]+=*)$/i.exec(authorization ?? '')?.[1] ?? null,
    },
    client: {
      address: req?.ip ?? extra?.request?.socket?.remoteAddress ?? '',
      userAgent: text(headers['user-agent']) ?? '',
    },
    keepSignIn: (opened) =>
      void res?.cookie?.(cookieName(secure), opened?.token ?? '', {
        httpOnly: true,
        sameSite: 'lax',
        secure,
        expires: opened?.expiresAt ?? new Date(0),
      }),
    loaders: new Map(),
  };
}

/** The value of one cookie among those that a browser sends; our tokens need no decoding. */
export function cookieOf(header: unknown, name: string): string | null {
  const pair = (text(header) ?? '').split('; ').find((cookie) => cookie.startsWith(`${name}=`));
  return text(pair?.slice(name.length + 1));
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
