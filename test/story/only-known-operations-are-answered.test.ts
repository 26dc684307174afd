import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createClient } from 'graphql-ws';
import WebSocket from 'ws';
import { startApplication, type TestApplication } from '../support/application.js';

const KNOWN = '{ town { name } }';
const HASH = createHash('sha256').update(KNOWN).digest('hex');
const OWN = '{ town { simulated } }';

let app: TestApplication;
let root: string;
beforeAll(async () => {
  root = mkdtempSync(path.join(tmpdir(), 'welfare-web-root-'));
  writeFileSync(path.join(root, 'index.html'), '<!doctype html>');
  writeFileSync(path.join(root, 'documents.json'), JSON.stringify({ [HASH]: KNOWN }));
  app = await startApplication({ environment: { WEB_ROOT: root, TRUSTED_DOCUMENTS: 'on' } });
});
afterAll(async () => {
  await app.close();
  rmSync(root, { recursive: true, force: true });
});

async function post(body: object, headers: Record<string, string> = {}) {
  const response = await fetch(`${app.address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });
  return {
    status: response.status,
    body: (await response.json()) as { data?: object; errors?: { extensions: { code: string } }[] },
  };
}

describe('a server that trusts its own documents', () => {
  it('answers a known operation by its hash alone, and by its text', async () => {
    const answer = { status: 200, body: { data: { town: { name: 'Milano' } } } };
    expect(await post({ extensions: { persistedQuery: { version: 1, sha256Hash: HASH } } })).toEqual(answer);
    expect(await post({ query: KNOWN })).toEqual(answer);
  });

  it('refuses any other, whatever hash it names', async () => {
    for (const body of [
      { query: OWN },
      { query: OWN, extensions: { persistedQuery: { version: 1, sha256Hash: HASH } } },
      { extensions: { persistedQuery: { version: 1, sha256Hash: '0'.repeat(64) } } },
    ]) {
      const { status, body: answer } = await post(body);
      expect([status, answer.errors?.[0].extensions.code, answer.data]).toEqual([
        400,
        'DOCUMENT_NOT_TRUSTED',
        undefined,
      ]);
    }
  });

  it('lets another system ask in its own words', async () => {
    const { body } = await post({ query: OWN }, { authorization: 'Bearer wdt_unknown' });
    expect(body.data).toEqual({ town: { simulated: true } });
  });

  it('refuses an unknown subscription', async () => {
    const client = createClient({
      url: `${app.address.replace('http', 'ws')}/graphql`,
      webSocketImpl: WebSocket,
      retryAttempts: 0,
    });
    const watching = client.iterate({
      query: 'subscription { matchingRoundProgressed(roundId: "00000000-0000-7000-8000-000000000000") { id } }',
    });
    await expect(watching.next()).rejects.toMatchObject([{ extensions: { code: 'DOCUMENT_NOT_TRUSTED' } }]);
    await client.dispose();
  });
});
