import { readFileSync } from 'node:fs';
import {
  DEFAULT_POLICY,
  legalFigures,
  legalFiguresPage,
  SOURCES,
  type SourceKey,
} from '../../src/employment-cost/index.js';

describe('the published list of legal figures', () => {
  it('is what the tables say (else run: node scripts/legal-figures.mjs)', () => {
    expect(readFileSync('docs/legal-figures.md', 'utf8')).toBe(legalFiguresPage());
  });

  it('names a known source for every figure, and no source that nothing uses', () => {
    const used = new Set<SourceKey>(legalFigures().map(({ source }) => source));
    expect(Object.keys(SOURCES).filter((key) => !used.has(key as SourceKey))).toEqual([]);
  });

  it('marks as unverified what the policy leaves to the city', () => {
    const unverified = legalFigures().filter(({ standing }) => standing === 'unverified');
    expect(unverified.length).toBeGreaterThan(5);
    expect(DEFAULT_POLICY.childUnderSixPerHour?.standing).toBe('unverified');
  });
});
