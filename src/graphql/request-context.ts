import type DataLoader from 'dataloader';

/** What a resolver may know about the request that it answers. */
export interface RequestContext {
  /** The language of every sentence in the answer. */
  language: 'it' | 'en';
  /** Whom the caller says to be (header `x-persona`, or `persona` in a subscription's connection parameters). */
  persona: string | null;
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

/** Makes the context of a request over HTTP, or of a subscription's connection. */
export function requestContext(source: { req?: { headers?: Headers }; connectionParams?: Headers }): RequestContext {
  const headers = source.req?.headers ?? {};
  const parameters = source.connectionParams ?? {};
  return {
    language: languageOf(parameters.language ?? headers['accept-language']),
    persona: text(parameters.persona) ?? text(headers['x-persona']),
    loaders: new Map(),
  };
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
