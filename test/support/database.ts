import { randomUUID } from 'node:crypto';
import pg from 'pg';

/** A database of a test file's own, migrated and empty. */
export interface TestDatabase {
  url: string;
  drop(): Promise<void>;
}

const server = () => {
  const url = process.env.TEST_DATABASE_SERVER;
  if (!url) throw new Error('This suite needs a database: give its project the globalSetup in jest.config.mjs');
  return url;
};

/** Runs statements as the owner of the test server. */
async function administer(statement: string): Promise<void> {
  const client = new pg.Client(server());
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}

/** Clones the migrated template, about 0.2 s; by its log, since copying files would first write down what all other databases have in memory (1 to 2 s while tests run). */
export async function freshDatabase(): Promise<TestDatabase> {
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  await administer(`CREATE DATABASE ${name} TEMPLATE template_migrated`);
  const url = new URL(server());
  url.pathname = `/${name}`;
  return { url: url.href, drop: () => administer(`DROP DATABASE ${name} WITH (FORCE)`) };
}
