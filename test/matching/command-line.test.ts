import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { type Plan } from '../../src/matching/index.js';
import { makeInstance } from '../bench/make-instance.js';
import { twoBuildings, twoBuildingsPlan } from './two-buildings.js';

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'match-'));
afterAll(() => fs.rmSync(folder, { recursive: true }));

const inFolder = (name: string): string => path.join(folder, name);

function write(name: string, content: unknown): string {
  fs.writeFileSync(inFolder(name), typeof content === 'string' ? content : JSON.stringify(content));
  return name;
}

/** Runs the built command line in the folder. */
function run(...args: string[]): { status: number | null; out: string; err: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [path.resolve('dist/cli.js'), ...args], {
    cwd: folder,
    encoding: 'utf8',
  });
  return { status, out: stdout, err: stderr };
}

const city = write('city.json', makeInstance({ city: 'rhodense', requests: 60, providers: 20, seed: 5 }));
const town = write('town.json', twoBuildings());
const plan = write('plan.json', twoBuildingsPlan());

describe('match', () => {
  it('writes a plan that the check finds feasible, and sums it up', () => {
    const matched = run(city, '--out', 'city-plan.json');
    expect(matched).toMatchObject({ status: 0, err: '' });
    for (const word of ['served', 'shared', 'hours', 'saved', 'welfare', 'time']) expect(matched.out).toContain(word);
    const checked = run('check', city, 'city-plan.json');
    expect(checked).toMatchObject({ status: 0, err: '' });
    expect(checked.out).toMatch(/^feasible\n/);
  });

  it('writes the same bytes for the same seed, on standard output too', () => {
    run(city, '--out', 'first.json', '--seed', '7', '--quiet');
    run(city, '--out', 'second.json', '--seed', '7', '--quiet', '--threads', '1');
    const { out } = run(city, '--seed', '7', '--quiet');
    expect(fs.readFileSync(inFolder('second.json'), 'utf8')).toBe(fs.readFileSync(inFolder('first.json'), 'utf8'));
    expect(out).toBe(fs.readFileSync(inFolder('first.json'), 'utf8'));
  });

  it('writes the prices that prove the bound when asked, and confirms them', () => {
    expect(run(city, '--out', 'proved.json', '--proof').status).toBe(0);
    expect(run('check', city, 'proved.json', '--proof')).toMatchObject({ status: 0, err: '' });
    const proved = JSON.parse(fs.readFileSync(inFolder('proved.json'), 'utf8')) as { bound: number };
    const overdone = write('overdone.json', { ...proved, bound: proved.bound - 1 });
    const { status, out } = run('check', city, overdone, '--proof');
    expect(status).toBe(1);
    expect(out).toContain(
      `NOT PROVED: the prices add up to ${proved.bound}, more than the bound of ${proved.bound - 1}\n`,
    );
    expect(run('check', city, 'proved.json', '--proof').out).toMatch(
      /^proved: no plan is worth more than .+ over all offers/m,
    );
  });

  it('is silent with --quiet', () => {
    expect(run(city, '--out', 'quiet.json', '--quiet')).toEqual({ status: 0, out: '', err: '' });
  });

  it('stops in time with a plan that can hold', () => {
    expect(run(city, '--out', 'hasty.json', '--effort', 'best', '--seconds', '0').status).toBe(0);
    expect(run('check', city, 'hasty.json').status).toBe(0);
  });

  it('replaces an older plan, and leaves it alone when the instance is malformed', () => {
    write('kept.json', 'older');
    expect(run(write('broken.json', '{'), '--out', 'kept.json').status).toBe(2);
    expect(fs.readFileSync(inFolder('kept.json'), 'utf8')).toBe('older');
    expect(run(city, '--out', 'kept.json').status).toBe(0);
    expect(run('check', city, 'kept.json').status).toBe(0);
  });

  it('follows a link and leaves a device what it is', () => {
    write('linked.json', 'older');
    fs.symlinkSync('linked.json', inFolder('link.json'));
    expect(run(city, '--out', 'link.json', '--quiet').status).toBe(0);
    expect(fs.lstatSync(inFolder('link.json')).isSymbolicLink()).toBe(true);
    expect(run('check', city, 'linked.json').status).toBe(0);
    expect(run(city, '--out', '/dev/null', '--quiet').status).toBe(0);
    expect(fs.statSync('/dev/null').isCharacterDevice()).toBe(true);
  });

  it('explains itself', () => {
    expect(run('--help')).toMatchObject({ status: 0, err: '' });
    expect(run('--help').out).toContain('--seconds N');
  });
});

describe('malformed input', () => {
  const malformed: [string, string, RegExp][] = [
    [
      'a missing field',
      JSON.stringify({ ...twoBuildings(), rooms: undefined }),
      /: rooms: expected a list, found nothing$/,
    ],
    ['NaN', '{"format":"shared-care/1","policy":NaN}', /: expected JSON, found /],
    ['a truncated file', JSON.stringify(twoBuildings()).slice(0, 900), /: expected JSON, found /],
    ['a file cut in a list', '[1,', /: expected JSON, found the end of the text after 3 characters$/],
    ['an empty file', '', /: expected JSON, found nothing \(the file is empty\)$/],
    [
      'a number beyond all bounds',
      JSON.stringify(twoBuildings()).replace('"units":1', '"units":1e999'),
      /requests\[0\] \("a"\)\.units: expected .*, found Infinity/,
    ],
    [
      'a plan in place of an instance',
      JSON.stringify(twoBuildingsPlan()),
      /: format: expected "shared-care\/1", found "shared-care-plan\/1"$/,
    ],
    ['deep nesting', '['.repeat(100_000), /: expected JSON, found /],
  ];

  it.each(malformed)('is refused in one line: %s', (_, content, line) => {
    const { status, out, err } = run(write('malformed.json', content), '--out', 'never.json');
    expect({ status, out }).toEqual({ status: 2, out: '' });
    expect(err).toMatch(/^malformed\.json: [^\n]+\n$/);
    expect(err.trimEnd()).toMatch(line);
    expect(fs.existsSync(inFolder('never.json'))).toBe(false);
  });

  it('is refused before it is read when it is far too large', () => {
    write('large.json', '');
    fs.truncateSync(inFolder('large.json'), 200 * 1024 * 1024);
    const { status, err } = run('large.json');
    expect(status).toBe(2);
    expect(err).toBe('large.json: expected a file of at most 128 MB, found 200 MB\n');
  });

  it.each([
    [['nowhere.json'], /^nowhere\.json: expected a file that can be read, found ENOENT/],
    [
      [city, '--out', 'no/such/folder.json'],
      /^no\/such\/folder\.json: expected a file in a folder that can be written to, found ENOENT/,
    ],
    [[city, '--out', city], /^--out: expected a file other than the instance/],
    [[], /^expected one INSTANCE\.json, found 0 file names; --help/],
    [[city, '--best'], /^Unknown option '--best'/],
    [[city, '--seed', '-1'], /--seed/],
    [[city, '--seed', '1.5'], /^--seed: expected a whole number from 0 to 4294967295, found "1.5"/],
    [[city, '--effort', 'more'], /^--effort: expected quick, normal, best, found "more"/],
    [[city, '--seconds', 'ten'], /^--seconds: expected a number from 0 to 1000000, found "ten"/],
    [['check', city], /^check: expected INSTANCE\.json PLAN\.json, found 1 file names/],
    [['check', town, city], /city\.json: format: expected "shared-care-plan\/1"/],
  ])('is refused on the command line: %j', (args, line) => {
    const { status, out, err } = run(...args);
    expect({ status, out, lines: err.split('\n').length }).toEqual({ status: 2, out: '', lines: 2 });
    expect(err).toMatch(line);
  });

  it('leaves no temporary files behind', () => {
    expect(fs.readdirSync(folder).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });
});

describe('check', () => {
  it('exits 1 and names offer, rule and figures when a plan has faults', () => {
    const spoilt = twoBuildingsPlan();
    spoilt.offers[0].members[0].price = 1400;
    const { status, out } = run('check', town, write('spoilt.json', spoilt));
    expect(status).toBe(1);
    expect(out).toContain('offer 0: exact-price: the offer costs 2600, the prices add up to 2700\n');
    expect(out).toContain('NOT FEASIBLE: 3 faults\n');
  });

  it('reports as JSON', () => {
    const { status, out } = run('check', town, plan, '--json');
    expect(status).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ feasible: true, welfare: 9928, faults: [] });
  });

  it('notes a plan made for another instance', () => {
    const other = write('other.json', { ...twoBuildingsPlan(), instance: 'three buildings' });
    expect(run('check', town, other).out).toMatch(/^note: the plan says that it is for "three buildings"/);
  });
});

describe('match advise', () => {
  it('says where one more carer would help most', () => {
    const { status, out, err } = run('advise', city);
    expect({ status, err }).toEqual({ status: 0, err: '' });
    expect(out).toMatch(/^plan worth .* a week; what one more hour a week would add:\n 1\. /);
    expect(out).toMatch(/one more carer: .* € a week, \d+ more households?\n/);
    expect(out.match(/one more carer/g)!.length).toBeLessThanOrEqual(10);
  });

  it('reads a plan that carries its proof, and answers as data when asked', () => {
    run(city, '--out', 'with-proof.json', '--proof', '--quiet');
    const { status, out } = run('advise', city, 'with-proof.json', '--json');
    expect(status).toBe(0);
    const { hours } = JSON.parse(out) as { hours: { cents: number[]; oneMoreCarer: { welfare: number } }[] };
    expect(hours[0].cents).toHaveLength(168);
    for (const { oneMoreCarer } of hours) expect(oneMoreCarer.welfare).toBeGreaterThanOrEqual(0);
  });

  it('refuses a plan without one, and a command line that it does not understand', () => {
    run(city, '--out', 'without.json', '--quiet');
    expect(run('advise', city, 'without.json')).toMatchObject({
      status: 2,
      out: '',
      err: 'without.json: expected a plan of this instance with its proof (match --proof), found none\n',
    });
    const proved = JSON.parse(fs.readFileSync(inFolder('with-proof.json'), 'utf8')) as Required<Plan>;
    const providers = proved.proof.providers.map((week) => ({ ...week, most: 0 }));
    const timeless = write('timeless.json', { ...proved, proof: { ...proved.proof, providers } });
    expect(run('advise', city, timeless)).toMatchObject({ status: 2, err: expect.stringContaining('prices of time') });
    expect(run('advise')).toMatchObject({ status: 2, err: expect.stringContaining('expected INSTANCE.json') });
    expect(run('advise', 'missing.json')).toMatchObject({ status: 2, err: expect.stringContaining('missing.json') });
  });
});
