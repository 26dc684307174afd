import { parse } from 'graphql';
import { documentOf } from '../../scripts/web-documents.mjs';

const fragmentsOf = (source: string) =>
  new Map(
    parse(source).definitions.flatMap((definition) =>
      definition.kind === 'FragmentDefinition' ? [[definition.name.value, definition] as const] : [],
    ),
  );

it('carries with a document every fragment that it spreads, near or far, once', () => {
  const fragments = fragmentsOf(
    'fragment A on Person { ...B } fragment B on Person { name } fragment C on Person { id }',
  );
  const { definitions } = documentOf('query Q { viewer { ...A ...B } }', fragments);
  expect(definitions.map((definition) => 'name' in definition && definition.name?.value)).toEqual(['Q', 'A', 'B']);
});

it('names a fragment that nothing defines', () => {
  expect(() => documentOf('query Q { viewer { ...Missing } }', new Map())).toThrow('Missing');
});

it('tells a fragment from an operation that is called alike', () => {
  const { definitions } = documentOf(
    'query Talk { viewer { ...Talk } }',
    fragmentsOf('fragment Talk on Person { id }'),
  );
  expect(definitions.map(({ kind }) => kind)).toEqual(['OperationDefinition', 'FragmentDefinition']);
});
