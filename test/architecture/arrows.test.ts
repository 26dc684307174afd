import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '../..');
const cruiser = path.join(root, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
const folders: string[] = [];

/** Runs the check on a house that has these files and no others; gives each breach as "rule: file". */
function breaches(files: Record<string, string>): string[] {
  const house = mkdtempSync(path.join(tmpdir(), 'welfare-arrows-'));
  folders.push(house);
  for (const name of ['.dependency-cruiser.cjs', 'tsconfig.json', 'package.json'])
    cpSync(path.join(root, name), path.join(house, name));
  symlinkSync(path.join(root, 'node_modules'), path.join(house, 'node_modules'));
  for (const folder of ['src', 'web/src']) mkdirSync(path.join(house, folder), { recursive: true });
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(house, name)), { recursive: true });
    writeFileSync(path.join(house, name), text);
  }
  const { stdout, stderr } = spawnSync(process.execPath, [cruiser, '--output-type', 'json', 'src', 'web'], {
    cwd: house,
    encoding: 'utf8',
    maxBuffer: 1e8,
  });
  if (!stdout) throw new Error(`dependency-cruiser gave no answer: ${stderr}`);
  const { summary } = JSON.parse(stdout) as { summary: { violations: { from: string; rule: { name: string } }[] } };
  return [...new Set(summary.violations.map(({ from, rule }) => `${rule.name}: ${from}`))].sort();
}

afterAll(() => folders.forEach((folder) => rmSync(folder, { recursive: true })));

/** A file that uses the files, and can be used. */
const using = (...files: string[]) =>
  `${files.map((file, i) => `import { value as value${i} } from '${file}';\nexport const use${i} = value${i};\n`).join('')}export const value = 1;\n`;

const GOOD = {
  'src/matching/index.ts': using('./city/search.js', './check/check-plan.js'),
  'src/matching/city/search.ts': using('../format/plan.js', '../weeks/week.js'),
  'src/matching/weeks/week.ts': using('../format/plan.js'),
  'src/matching/check/check-plan.ts': using('../format/plan.js'),
  'src/matching/format/plan.ts': using(),
  'src/calendar/index.ts': using('fraction.js'),
  'src/jobs/enqueue.ts': using('typeorm'),
  'src/offer/offer.rules.ts': using('../matching/index.js', '../calendar/index.js'),
  'src/offer/offer.service.ts': using('./offer.rules.js', '../jobs/enqueue.js', '../household/household.service.js'),
  'src/household/household.service.ts': using('typeorm'),
  'src/matching-round/matching-round.processor.ts': using('../offer/offer.service.js'),
  'src/matching-round/matching-round.module.ts': using('./matching-round.processor.js'),
  'src/cli.ts': using('./matching/index.js'),
  'web/src/main.ts': using('react'),
};

describe('the arrows', () => {
  it('let a good house stand', () => {
    expect(breaches(GOOD)).toEqual([]);
  });

  it('catch each planted breach, and nothing else', () => {
    const bad = {
      'src/matching/reads-files.ts': using('node:fs'),
      'src/matching/uses-framework.ts': using('@nestjs/common'),
      'src/matching/weeks/looks-up.ts': using('../city/search.js'),
      'src/matching/check/believes.ts': using('../weeks/week.js'),
      'src/matching/live/asks-check.ts': using('../check/check-plan.js'),
      'src/calendar/uses-feature.ts': using('../offer/offer.service.js'),
      'src/offer/inner.service.ts': using('../matching/city/search.js'),
      'src/worker.ts': using('./matching/city/search.js'),
      'src/offer/impure.rules.ts': using('typeorm'),
      'src/offer/wiring.service.ts': using('../matching-round/matching-round.processor.js'),
      'src/jobs/knows-feature.ts': using('../offer/offer.rules.js'),
      'src/household/looks-down.service.ts': using('../offer/offer.rules.js'),
      'src/household/a.service.ts': using('./b.service.js'),
      'src/household/b.service.ts': using('./a.service.js'),
      'src/household/gone.service.ts': using('./nowhere.js'),
      'web/src/uses-server.ts': using('../../src/offer/offer.rules.js'),
    };
    expect(breaches({ ...GOOD, ...bad })).toEqual(
      [
        'pure-stays-pure: src/matching/reads-files.ts',
        'pure-stays-pure: src/matching/uses-framework.ts',
        'engine-weeks-looks-up: src/matching/weeks/looks-up.ts',
        'check-stands-alone: src/matching/check/believes.ts',
        'engine-live-looks-up: src/matching/live/asks-check.ts',
        'pure-stays-pure: src/calendar/uses-feature.ts',
        'one-door: src/offer/inner.service.ts',
        'one-door-for-processes: src/worker.ts',
        'rules-are-pure: src/offer/impure.rules.ts',
        'offer-looks-up: src/offer/wiring.service.ts',
        'only-modules-wire: src/offer/wiring.service.ts',
        'ground-knows-no-feature: src/jobs/knows-feature.ts',
        'household-looks-up: src/household/looks-down.service.ts',
        'no-cycles: src/household/a.service.ts',
        'everything-resolves: src/household/gone.service.ts',
        'web-and-server-apart: web/src/uses-server.ts',
      ].sort(),
    );
  });
});
