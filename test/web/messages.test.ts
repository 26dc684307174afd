import { checkMessages, findMessageFaults } from '../../scripts/messages.mjs';

const faultsOf = (it: object, en: object, source: string) =>
  findMessageFaults(
    new Map([
      ['it.json', JSON.stringify(it)],
      ['en.json', JSON.stringify(en)],
    ]),
    new Map([['page.tsx', source]]),
  );

it('finds nothing to say about the catalogues of the project', () => {
  expect(checkMessages()).toEqual([]);
});

it('finds a key that a catalogue lacks, one that no source uses, and other placeholders', () => {
  expect(faultsOf({ a: 'A' }, {}, "t('a')")).toContain('en.json: a is missing.');
  expect(faultsOf({ a: 'A', b: 'B' }, { a: 'A', b: 'B' }, "t('a')")).toEqual([
    'b is used by no source: remove it from every catalogue.',
  ]);
  expect(faultsOf({ a: '{{x}}' }, { a: '{{y}}' }, "t('a')")).toEqual([
    'a has other placeholders in one catalogue than in another.',
  ]);
  expect(faultsOf({}, {}, "t('a.b')")).toContain('page.tsx:1: it.json has no message for a.b.');
});

it('follows plurals, templates and choices, and refuses a key that it cannot read', () => {
  const messages = { n_one: 'one', n_other: 'many', kind: { x: 'X', y: 'Y' }, yes: 'Y', no: 'N' };
  const source = "t('n', { count }); t(`kind.${kind}`); t(ok ? 'yes' : 'no')";
  expect(faultsOf(messages, messages, source)).toEqual([]);
  expect(faultsOf({}, {}, 't(key)')[0]).toContain('cannot be read');
});
