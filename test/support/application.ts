import { type INestApplication, type Type } from '@nestjs/common';
import { Test } from '@nestjs/testing';
import { DataSource } from 'typeorm';
import { prepareApi } from '../../src/api.js';
import { AppModule } from '../../src/app.module.js';
import { accessPolicy } from '../../src/account/access-policy.rules.js';
import { type AccessPolicy } from '../../src/account/access.rules.js';
import { ACCESS_POLICY } from '../../src/account/access.service.js';
import { SignInMethod } from '../../src/account/sign-in.rules.js';
import { SignInService } from '../../src/account/sign-in.service.js';
import { readConfiguration } from '../../src/config/configuration.js';
import { freshDatabase, type TestDatabase } from './database.js';

/** Quick to notice, so that tests wait for nothing but the work itself; a worker that a busy machine keeps waiting is not taken for a lost one. */
const IMPATIENT = { pollMs: 200, sweepMs: 300, graceMs: 1000, lockDurationMs: 20_000, stalledIntervalMs: 5000 };

/** What the API answered. */
export interface Answer<Data> {
  status: number;
  data: Data | null;
  errors?: { message: string; path?: (string | number)[]; extensions: { code: string; [more: string]: unknown } }[];
}

/** The whole application on a database of its own, running its jobs itself. */
export interface TestApplication {
  nest: INestApplication;
  database: DataSource;
  databaseUrl: string;
  /** Where it listens, without a slash at the end. */
  address: string;
  /** Sends one operation and gives the whole answer, as the persona if one is named. */
  ask<Data>(
    document: string,
    variables?: object,
    options?: { persona?: string; language?: string },
  ): Promise<Answer<Data>>;
  /** Sends one operation and gives its data; an answer with errors fails the test. */
  query<Data>(document: string, variables?: object, options?: { persona?: string; language?: string }): Promise<Data>;
  /** The header by which a client shows that the persona is signed in on it. */
  cookieOf(persona: string): Promise<string>;
  close(): Promise<void>;
}

/** Starts the application on a fresh clone of the migrated database, or on the one given; `more` adds modules that only a test has; without `consume` its jobs wait for another process. */
export async function startApplication({
  clone: given,
  environment = {},
  more = [],
  consume = true,
  policy = {},
}: {
  clone?: TestDatabase;
  environment?: Record<string, string>;
  more?: Type[];
  consume?: boolean;
  policy?: AccessPolicy;
} = {}): Promise<TestApplication> {
  const clone = given ?? (await freshDatabase());
  const configuration = readConfiguration({ DATABASE_URL: clone.url, DEMO: 'on', LOG_LEVEL: 'warn', ...environment });
  const inForce: Record<string, AccessPolicy[string]> = { ...accessPolicy };
  for (const [type, rules] of Object.entries(policy)) inForce[type] = { ...inForce[type], ...rules };
  const testing = await Test.createTestingModule({
    imports: [AppModule.forRoot(configuration, { consume, timing: IMPATIENT }), ...more],
  })
    .overrideProvider(ACCESS_POLICY)
    .useValue(inForce)
    .compile();
  const nest = testing.createNestApplication({
    logger: process.env.TEST_LOG ? ['log', 'warn', 'error'] : false,
    bodyParser: false,
  });
  prepareApi(nest);
  await nest.listen(0, '127.0.0.1');
  const address = `http://127.0.0.1:${(nest.getHttpServer().address() as { port: number }).port}`;

  const signIns = nest.get(SignInService);
  const tokens = new Map<string, Promise<string>>();
  /** Signs a person in once, by the same door as a browser's; the token stands for the cookie. */
  const tokenOf = (personId: string): Promise<string> => {
    const known = tokens.get(personId);
    if (known) return known;
    const opened = signIns
      .open(nest.get(DataSource).manager, personId, SignInMethod.OPENID_CONNECT, 'test')
      .then(({ token }) => token);
    tokens.set(personId, opened);
    return opened;
  };

  const cookieOf = async (persona: string) => `sign-in=${await tokenOf(persona)}`;

  const ask: TestApplication['ask'] = async (query, variables = {}, { persona, language } = {}) => {
    const response = await fetch(`${address}/graphql`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        ...(persona && { cookie: await cookieOf(persona) }),
        ...(language && { 'accept-language': language }),
      },
      body: JSON.stringify({ query, variables }),
    });
    return { status: response.status, ...((await response.json()) as Omit<Answer<never>, 'status'>) };
  };

  return {
    nest,
    database: nest.get(DataSource),
    databaseUrl: clone.url,
    address,
    ask,
    cookieOf,
    async query<Data>(document: string, variables?: object, options?: { persona?: string; language?: string }) {
      const { data, errors } = await ask<Data>(document, variables, options);
      if (errors || data === null) throw new Error(`The API answered with errors: ${JSON.stringify(errors)}`);
      return data;
    },
    async close() {
      await nest.close();
      await clone.drop();
    },
  };
}
