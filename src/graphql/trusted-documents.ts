import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { type NextFunction, type Request, type Response } from 'express';
import { GraphQLError } from 'graphql';
import { type Configuration } from '../config/configuration.js';

/** What a server that trusts only known documents says to any other. */
const NOT_TRUSTED =
  'This server answers the documents of its own web client, and systems with a token: see the documentation.';

const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex');

/** The operations of the built web client by their hash, and whether people may send no other. */
export interface TrustedDocuments {
  readonly texts: ReadonlyMap<string, string>;
  readonly only: boolean;
}

/**
 * Reads the documents that the build of the web client has listed. Only they are answered where `TRUSTED_DOCUMENTS` says
 * so: by default where the web client is served, except in the demo.
 */
export function readTrustedDocuments({
  WEB_ROOT,
  DEMO,
  TRUSTED_DOCUMENTS,
}: Pick<Configuration, 'WEB_ROOT' | 'DEMO' | 'TRUSTED_DOCUMENTS'>): TrustedDocuments {
  const only = TRUSTED_DOCUMENTS ?? (WEB_ROOT !== undefined && !DEMO);
  if (!WEB_ROOT) return { texts: new Map(), only };
  const listed: Record<string, string> = JSON.parse(readFileSync(path.join(WEB_ROOT, 'documents.json'), 'utf8'));
  return { texts: new Map(Object.entries(listed)), only };
}

interface Asked {
  query?: unknown;
  extensions?: { persistedQuery?: { sha256Hash?: unknown } };
}

/**
 * Puts the text in the place of a known hash, and refuses what is not known where only known documents are answered.
 * Another system, which names itself by its token, may ask in its own words: its allowance bounds it.
 */
export function trustDocuments({ texts, only }: TrustedDocuments) {
  return (request: Request, response: Response, next: NextFunction): void => {
    const body = request.body as Asked | undefined;
    if (request.method !== 'POST' || typeof body !== 'object' || body === null) return next();
    const known = texts.get(String(body.extensions?.persistedQuery?.sha256Hash ?? ''));
    if (known !== undefined && body.query === undefined) {
      body.query = known;
      delete body.extensions!.persistedQuery;
    }
    const isOpen = !only || request.headers.authorization?.startsWith('Bearer ') === true;
    if (isOpen || (typeof body.query === 'string' && texts.has(hashOf(body.query)))) return next();
    response.status(400).json({ errors: [{ message: NOT_TRUSTED, extensions: { code: 'DOCUMENT_NOT_TRUSTED' } }] });
  };
}

/** The same for an operation over a web socket: what is wrong with it, or nothing. */
export function refuseUntrusted({ texts, only }: TrustedDocuments, query: string): readonly GraphQLError[] | undefined {
  if (!only || texts.has(hashOf(query))) return undefined;
  return [new GraphQLError(NOT_TRUSTED, { extensions: { code: 'DOCUMENT_NOT_TRUSTED' } })];
}
