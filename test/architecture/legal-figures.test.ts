import { readFileSync } from 'node:fs';
import pg from 'pg';
import {
  DEFAULT_POLICY,
  figuresOf,
  type KeptFigure,
  legalFigures,
  legalFiguresPage,
  policyOf,
  SOURCES,
  tablesOf,
} from '../../src/employment-cost/index.js';
import { freshDatabase } from '../support/database.js';

describe('a new city', () => {
  it('begins with every published figure, its dates and its source, and nothing else', async () => {
    const clone = await freshDatabase();
    const client = new pg.Client(clone.url);
    await client.connect();
    const { rows } = await client.query(
      `SELECT kind, figure, valid_from::text AS "validFrom", valid_until::text AS "validUntil", amount, standing,
              json_build_object('title', source, 'url', url) AS source FROM legal_figure`,
    );
    await client.end();
    await clone.drop();
    const inOrder = (figures: readonly KeptFigure[]) =>
      figures.map((each) => JSON.stringify(each, Object.keys(each).concat('title', 'url').sort())).sort();
    expect(inOrder(rows)).toEqual(inOrder(figuresOf()));
    expect(tablesOf(rows)).toEqual(DEFAULT_POLICY.tables);
    expect(policyOf(rows, '2026-11-22')).toMatchObject({
      childUnderSixPerHour: DEFAULT_POLICY.childUnderSixPerHour,
      librettoMonthsSinceEmployment: { value: 6, standing: 'unverified' },
    });
  });
});

describe('the published list of legal figures', () => {
  it('is what the tables say (else run: node scripts/legal-figures.mjs)', () => {
    expect(readFileSync('docs/legal-figures.md', 'utf8')).toBe(legalFiguresPage());
  });

  it('names a known source for every figure, and no source that nothing uses', () => {
    const used = new Set(legalFigures().map(({ source }) => source));
    expect(Object.entries(SOURCES).flatMap(([key, source]) => (used.has(source) ? [] : [key]))).toEqual([]);
  });

  it('marks as unverified what the policy leaves to the city', () => {
    const unverified = legalFigures().filter(({ standing }) => standing === 'unverified');
    expect(unverified.length).toBeGreaterThan(5);
    expect(DEFAULT_POLICY.childUnderSixPerHour?.standing).toBe('unverified');
  });
});
