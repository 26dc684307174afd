import { deviceOf, FISCAL_NUMBER, identityOf, ownPath } from './sign-in.rules.js';

describe('the path to return to', () => {
  it.each(['/', '/town', '/town?building=1#offers', '/a/b'])('is %s as asked for', (path) => {
    expect(ownPath(path)).toBe(path);
  });

  it.each([
    '//evil.example',
    '/\\evil.example',
    '\\\\evil.example',
    'https://evil.example',
    'javascript:alert(1)',
    '/\t/evil.example',
    '/.//evil.example',
    '/x/..//evil.example',
    'town',
    '',
    undefined,
    ['/town'],
  ])('is never another site (%j)', (path) => {
    expect(ownPath(path)).toBe('/');
  });
});

describe('an identity', () => {
  it('is known by its fiscal number whichever provider it comes by, else by its subject', () => {
    expect(identityOf({ sub: 'a', given_name: ' Ada ', family_name: 'Rossi', [FISCAL_NUMBER]: 'tinit-x' })).toEqual({
      name: 'Ada Rossi',
      key: 'fiscal-number:TINIT-X',
    });
    expect(identityOf({ sub: 'fiscal-number:TINIT-X' })).toEqual({ name: null, key: 'subject:fiscal-number:TINIT-X' });
  });
});

describe('a device', () => {
  it.each([
    ['Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) Version/18.0 Mobile/15E148 Safari/604.1', 'Safari, iOS'],
    ['Mozilla/5.0 (Windows NT 10.0; Win64; x64) Chrome/140.0 Safari/537.36 Edg/140.0', 'Edge, Windows'],
    ['curl/8.0', '?'],
    [undefined, '?'],
  ])('is two words out of %s', (agent, words) => {
    expect(deviceOf(agent)).toBe(words);
  });
});
