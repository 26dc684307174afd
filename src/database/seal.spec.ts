import { randomBytes } from 'node:crypto';
import { Configuration } from '../config/configuration.js';
import { Seal } from './seal.service.js';

const key = () => randomBytes(32).toString('base64');
const sealWith = (SEAL_KEYS?: string, DEMO = false) =>
  new Seal(Object.assign(new Configuration(), { SEAL_KEYS, DEMO }));

describe('the seal', () => {
  const [old, young] = [`old:${key()}`, `young:${key()}`];

  it('opens what it sealed, never twice the same, and not in another row', () => {
    const seal = sealWith(old);
    const [first, second] = [seal.seal('a', 'Allergia alle noci'), seal.seal('a', 'Allergia alle noci')];
    expect(first.sealed.equals(second.sealed)).toBe(false);
    expect(first.sealed.includes('noci')).toBe(false);
    expect(seal.open('a', first)).toBe('Allergia alle noci');
    expect(() => seal.open('b', first)).toThrow();
    first.sealed[first.sealed.length - 1] ^= 1;
    expect(() => seal.open('a', first)).toThrow();
  });

  it('goes on opening what an older key sealed, as long as that key is there', () => {
    const sealed = sealWith(old).seal('a', 'testo');
    const both = sealWith(`${young},${old}`);
    expect(both.current).toBe('young');
    expect(both.open('a', sealed)).toBe('testo');
    expect(() => sealWith(young).open('a', sealed)).toThrow('SEAL_KEYS');
  });

  it('seals nothing without a key, but in the demo', () => {
    expect(sealWith().current).toBeNull();
    expect(() => sealWith().seal('a', 'testo')).toThrow('SEAL_KEYS');
    expect(sealWith(undefined, true).current).toBe('demo');
  });
});
