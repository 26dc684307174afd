import { columnsFrom, MILAN_COLUMNS } from '../../src/territory/address-register.rules.js';
import { importAddresses, type ImportOptions } from '../../src/territory/address-register.service.js';
import { startTown, type TownApplication } from '../support/town.js';

let app: TownApplication;
let nil: string;
beforeAll(async () => {
  app = await startTown({ consume: false });
  [{ code: nil }] = await app.rows<{ code: string }>(`SELECT code FROM territory ORDER BY code LIMIT 1`);
});
afterAll(() => app.close());

const take = (file: string | Uint8Array, more: Partial<ImportOptions> = {}) =>
  importAddresses(app.database, typeof file === 'string' ? Buffer.from(file) : file, {
    columns: MILAN_COLUMNS,
    skipUnknown: false,
    dryRun: false,
    ...more,
  });
const search = async (text: string) =>
  (
    await app.query<{ buildings: { edges: { node: { address: string } }[] } }>(
      `query ($text: String) { buildings(search: $text, first: 100) { edges { node { address } } } }`,
      { text },
    )
  ).buildings.edges.map(({ node }) => node.address);
const taken = async () =>
  (await app.rows<{ n: number }>(`SELECT count(*)::int AS n FROM building WHERE register_code IS NOT NULL`))[0].n;
const HEADER = 'id,tipo_via,via,civico,municipio,id_nil,lat,lon';
const milan = () =>
  `${HEADER}\n1,Via,ZANZIBAR DEI MILLE,1,1,${nil},45.46066,9.187648\n2,Via,ZANZIBAR DEI MILLE,3/A,1,${nil},45.46067,9.187649\n`;

it('a dry run says what would happen and changes nothing', async () => {
  expect(await take(milan(), { dryRun: true })).toMatchObject({ rows: 2, added: 2, changed: 0, faults: [] });
  expect(await taken()).toBe(0);
});

it('the addresses of Milan come in once, and are found as they are written', async () => {
  expect(await take(milan())).toMatchObject({ added: 2, changed: 0, unchanged: 0 });
  expect(await take(milan())).toMatchObject({ added: 0, changed: 0, unchanged: 2 });
  expect(await search('mille zanz')).toEqual(['Via Zanzibar dei Mille 1', 'Via Zanzibar dei Mille 3/A']);
  expect(await take(milan().replace(',1,1,', ',1/B,1,'))).toMatchObject({ added: 0, changed: 1, unchanged: 1 });
  expect(await search('zanzibar 1/B')).toEqual(['Via Zanzibar dei Mille 1/B']);
  expect(await taken()).toBe(2);
});

it('a file with a fault anywhere changes nothing, and says every line and column', async () => {
  const more = Array.from({ length: 100 }, (_, at) => `n${at},Via,NUOVA,${at},1,${nil},45.5,9.2`).join('\n');
  const { faults, added } = await take(
    `${HEADER}\n${more}\nx,Via,NUOVA,7,1,${nil},45.5,est\ny,Via,NUOVA,8,1,none,45.5,9.2\n`,
  );
  expect(added).toBe(0);
  expect(faults).toEqual([
    { line: 102, column: 'lon', what: 'expected degrees from -180 to 180, found "est"' },
    { line: 103, column: 'id_nil', what: 'expected the code of a territory, found "none"' },
  ]);
  expect((await take('street\nVia Roma\n')).faults[0]).toMatchObject({ line: 1, column: 'id' });
  expect((await take(`${HEADER}\n1,Via,"open\n`)).faults).toMatchObject([{ column: null }]);
  expect((await take(`${HEADER}\n1,Via\n`)).faults).toMatchObject([{ line: 2, column: null }]);
  expect(await taken()).toBe(2);
});

it('other files come in by a mapping: semicolons, Windows-1252, a mark before UTF-8, the territory by position', async () => {
  const [{ lat, lon }] = await app.rows<{ lat: number; lon: number }>(
    `SELECT lat, lon FROM territory WHERE code = $1`,
    [nil],
  );
  const columns = columnsFrom(['code=CHIAVE', 'street=STRADA', 'number=NUM', 'territory=', 'lat=Y', 'lon=X']);
  const comma = (degrees: number) => String(degrees).replace('.', ',');
  const file = (key: string) =>
    `CHIAVE;STRADA;NUM;Y;X\r\n${key};"Via Zanzibar; Libertà";5;${comma(lat)};${comma(lon)}\r\n`;
  expect(await take(Buffer.from(file('w'), 'latin1'), { columns })).toMatchObject({ added: 1, faults: [] });
  expect(await take(`\u{feff}${file('u')}`, { columns })).toMatchObject({ added: 1, faults: [] });
  expect(await search('zanzibar libertà')).toEqual(['Via Zanzibar; Libertà 5', 'Via Zanzibar; Libertà 5']);
});

it('addresses of territories that are not served are left out where that is asked for', async () => {
  const elsewhere = `${HEADER}\nz1,Via,ALTROVE,1,1,none,45.5,9.2\nz2,Via,ALTROVE,2,1,${nil},45.5,9.2\n`;
  expect(await take(elsewhere, { skipUnknown: true })).toMatchObject({ added: 1, skipped: 1, faults: [] });
});
