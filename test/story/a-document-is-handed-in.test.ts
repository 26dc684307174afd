import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { deflateSync } from 'node:zlib';
import { SignInMethod } from '../../src/account/sign-in.rules.js';
import { SignInService } from '../../src/account/sign-in.service.js';
import { DOCUMENT_LIMITS } from '../../src/vetting/document.rules.js';
import { ObjectStorage } from '../../src/vetting/object-storage.service.js';
import { eventually } from '../support/eventually.js';
import { startTown, type TownApplication } from '../support/town.js';

const UPLOAD = `mutation ($input: RequestDocumentUploadInput!) { requestDocumentUpload(input: $input) {
  address { url expiresAt } userErrors { __typename path } } }`;
const READ = `mutation ($input: RequestDocumentInput!) { requestDocument(input: $input) { address { url } userErrors { __typename } } }`;
const DELETE = `mutation ($input: DeleteDocumentInput!) { deleteDocument(input: $input) {
  provider { documents { id } } userErrors { __typename } } }`;
const DOCUMENTS = `query ($id: ID!) { provider(id: $id) { documents { id kind mediaType bytes }
  vettingHistory { kind by reason } } }`;

const PDF = Buffer.from('%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n');

/** A PNG of one colour, as large as it says. */
function png(width: number, height: number): Buffer {
  const crc = (bytes: Buffer) => {
    let value = ~0;
    for (const byte of bytes) {
      value ^= byte;
      for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
    }
    return ~value >>> 0;
  };
  const chunk = (type: string, data: Buffer) => {
    const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
    const frame = Buffer.alloc(8);
    frame.writeUInt32BE(data.length, 0);
    frame.writeUInt32BE(crc(body), 4);
    return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)]);
  };
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header[8] = 1;
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(Buffer.alloc(64))),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

let app: TownApplication;
let folder: string;
let provider: { id: string; providerId: string };
let officer: string;
beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'welfare-documents-'));
  app = await startTown({ environment: { DOCUMENT_FOLDER: folder } });
  const { id, providerId } = app.persona('PROVIDER');
  provider = { id, providerId: providerId! };
  officer = app.persona('VETTING_OFFICER').id;
});
afterAll(async () => {
  await app.close();
  rmSync(folder, { recursive: true, force: true });
});

async function cookieOf(person: string): Promise<string> {
  const { token } = await app.nest
    .get(SignInService)
    .open(app.database.manager, person, SignInMethod.OPENID_CONNECT, 'test');
  return `sign-in=${token}`;
}

async function uploadAddress(kind = 'first-aid'): Promise<string> {
  const { requestDocumentUpload } = await app.query<{ requestDocumentUpload: { address: { url: string } } }>(
    UPLOAD,
    { input: { providerId: provider.providerId, kind } },
    { persona: provider.id },
  );
  return requestDocumentUpload.address.url;
}

async function put(url: string, body: Buffer, type = 'application/pdf', person: string | null = provider.id) {
  const response = await fetch(`${app.address}${url}`, {
    method: 'PUT',
    headers: { 'content-type': type, ...(person && { cookie: await cookieOf(person) }) },
    body: new Uint8Array(body),
  });
  return { status: response.status, body: (await response.json()) as { code?: string; documentId?: string } };
}

async function get(url: string, person: string) {
  const response = await fetch(`${app.address}${url}`, { headers: { cookie: await cookieOf(person) } });
  return { status: response.status, headers: response.headers, body: Buffer.from(await response.arrayBuffer()) };
}

const readAddress = async (documentId: string, persona: string) =>
  (await app.query<{ requestDocument: { address: { url: string } } }>(READ, { input: { documentId } }, { persona }))
    .requestDocument.address.url;

describe('a document', () => {
  it('is handed in, read by the office with a trace, and deleted with its file', async () => {
    const { status, body } = await put(await uploadAddress(), PDF);
    expect(status).toBe(201);
    const url = await readAddress(body.documentId!, officer);
    const read = await get(url, officer);
    expect(read.status).toBe(200);
    expect(read.body.equals(PDF)).toBe(true);
    expect(read.headers.get('content-disposition')).toBe('attachment; filename="first-aid.pdf"');
    expect(read.headers.get('content-security-policy')).toBe("default-src 'none'; sandbox");
    expect(read.headers.get('x-content-type-options')).toBe('nosniff');
    const seen = await app.query<{ provider: { documents: object[]; vettingHistory: object[] } }>(
      DOCUMENTS,
      { id: provider.providerId },
      { persona: provider.id },
    );
    expect(seen.provider.documents).toMatchObject([
      { kind: 'first-aid', mediaType: 'application/pdf', bytes: PDF.length },
    ]);
    const [{ name }] = await app.rows<{ name: string }>('SELECT name FROM person WHERE id = $1', [officer]);
    expect(seen.provider.vettingHistory.slice(0, 2)).toMatchObject([
      { kind: 'DOCUMENT', by: name, reason: 'read' },
      { kind: 'DOCUMENT', reason: 'handed-in' },
    ]);
    expect(readdirSync(folder)).toEqual([body.documentId]);
    const gone = await app.query<{ deleteDocument: object }>(
      DELETE,
      { input: { documentId: body.documentId } },
      { persona: provider.id },
    );
    expect(gone.deleteDocument).toMatchObject({ provider: { documents: [] } });
    await eventually('the file deleted', () => readdirSync(folder).length === 0);
  });

  it('is one of so many that somebody keeps here at most', async () => {
    await app.rows(
      `INSERT INTO document (provider_id, kind, media_type, bytes, sha256, uploaded_by)
       SELECT $1, 'first-aid', 'application/pdf', 1, sha256(''), $2 FROM generate_series(1, $3)`,
      [provider.providerId, provider.id, DOCUMENT_LIMITS.perProvider],
    );
    const ask = () =>
      app.query<{ requestDocumentUpload: { address: object | null; userErrors: object[] } }>(
        UPLOAD,
        { input: { providerId: provider.providerId, kind: 'first-aid' } },
        { persona: provider.id },
      );
    expect((await ask()).requestDocumentUpload).toMatchObject({
      address: null,
      userErrors: [{ __typename: 'TooManyDocuments' }],
    });
    await app.rows(`UPDATE document SET deleted_at = now() WHERE provider_id = $1 AND deleted_at IS NULL`, [
      provider.providerId,
    ]);
    expect((await ask()).requestDocumentUpload.userErrors).toEqual([]);
  });

  it('goes in and out by addresses that work once, for the person who asked alone', async () => {
    const url = await uploadAddress();
    expect((await put(url, PDF, undefined, null)).status).toBe(401);
    expect((await put(url, PDF, undefined, officer)).status).toBe(404);
    const { body } = await put(url, PDF);
    expect((await put(url, PDF)).status).toBe(404);
    const reading = await readAddress(body.documentId!, officer);
    expect((await get(reading, provider.id)).status).toBe(404);
    const answers = await Promise.all([get(reading, officer), get(reading, officer), get(reading, officer)]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 404, 404]);
    const late = await uploadAddress();
    await app.rows(`UPDATE document_ticket SET expires_at = now() - interval '1 second' WHERE used_at IS NULL`);
    expect((await put(late, PDF)).status).toBe(404);
    for (const role of ['HOUSEHOLD', 'BUILDING_COORDINATOR']) {
      const { errors } = await app.ask(
        READ,
        { input: { documentId: body.documentId } },
        { persona: app.persona(role).id },
      );
      expect(errors?.[0].extensions.code).toMatch(/NOT_FOUND|FORBIDDEN/);
    }
  });

  it('that is forged, cut off, alive, huge or of another kind is refused, and leaves no file', async () => {
    const before = readdirSync(folder).length;
    const url = await uploadAddress();
    const cases: [Buffer, string, number, string][] = [
      [Buffer.from('MZ this is a program'), 'application/pdf', 422, 'NOT_WHAT_IT_SAYS'],
      [PDF, 'image/png', 422, 'NOT_WHAT_IT_SAYS'],
      [PDF.subarray(0, 20), 'application/pdf', 422, 'INCOMPLETE'],
      [Buffer.from('%PDF-1.7 /Launch %%EOF'), 'application/pdf', 422, 'ACTIVE_CONTENT'],
      [png(60_000, 60_000), 'image/png', 422, 'TOO_MANY_PIXELS'],
      [Buffer.from('<html></html>'), 'text/html', 415, 'MEDIA_TYPE'],
    ];
    for (const [body, type, status, code] of cases)
      expect(await put(url, body, type)).toMatchObject({ status, body: { code } });
    expect((await put(url, Buffer.alloc(10_000_001))).status).toBe(413);
    expect(readdirSync(folder)).toHaveLength(before);
    expect((await put(url, png(600, 800), 'image/png')).status).toBe(201);
  });

  it('of a criminal record is never taken, by the code nor by the database', async () => {
    const input = { providerId: provider.providerId, kind: 'criminal-record' };
    const { requestDocumentUpload } = await app.query<{ requestDocumentUpload: object }>(
      UPLOAD,
      { input },
      { persona: provider.id },
    );
    expect(requestDocumentUpload).toMatchObject({
      address: null,
      userErrors: [{ __typename: 'DocumentNeverKept', path: ['kind'] }],
    });
    await expect(
      app.rows(
        `INSERT INTO document (provider_id, kind, media_type, bytes, sha256, uploaded_by)
         VALUES ($1, 'criminal-record', 'application/pdf', 1, '', $2)`,
        [provider.providerId, provider.id],
      ),
    ).rejects.toMatchObject({ constraint: 'document_is_of_a_kind_that_is_kept' });
  });
});

describe('a bucket', () => {
  let server: Server;
  const files = new Map<string, Buffer>();
  let unsigned = 0;
  beforeAll(
    () =>
      new Promise<void>((resolve) => {
        server = createServer((request, response) => {
          if (!/^AWS4-HMAC-SHA256 Credential=key\/\d{8}\/eu-south-1\/s3\//.test(request.headers.authorization ?? ''))
            unsigned++;
          const parts: Buffer[] = [];
          request.on('data', (part: Buffer) => parts.push(part));
          request.on('end', () => {
            const name = request.url!;
            if (request.method === 'PUT') files.set(name, Buffer.concat(parts));
            if (request.method === 'DELETE') files.delete(name);
            const found = files.get(name);
            response
              .writeHead(request.method === 'GET' && !found ? 404 : 200)
              .end(request.method === 'GET' ? found : '');
          });
        }).listen(0, '127.0.0.1', resolve);
      }),
  );
  afterAll(() => new Promise((resolve) => server.close(resolve)));

  it('keeps files by signed requests', async () => {
    const { port } = server.address() as AddressInfo;
    const url = `http://127.0.0.1:${port}/papers/`;
    const bucket = new ObjectStorage({ url, region: 'eu-south-1', keyId: 'key', secret: 'secret' });
    await bucket.put('a', PDF);
    expect([...files.keys()]).toEqual(['/papers/a']);
    expect((await bucket.get('a'))?.equals(PDF)).toBe(true);
    await bucket.delete('a');
    expect(await bucket.get('a')).toBeNull();
    expect(unsigned).toBe(0);
  });
});
