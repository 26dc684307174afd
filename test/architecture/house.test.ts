import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { breaches, type SourceFile } from './house.js';

const root = path.resolve(import.meta.dirname, '../..');

/** Every source of the project, those of the folders that are there. */
function sources(...folders: string[]): SourceFile[] {
  return folders.flatMap((folder) => {
    const names = readdirSync(path.join(root, folder), { recursive: true }) as string[];
    return names
      .filter((name) => /\.(ts|tsx|mjs)$/.test(name) && !name.startsWith('gql/'))
      .map((name) => ({
        path: `${folder}/${name.replaceAll(path.sep, '/')}`,
        text: readFileSync(path.join(root, folder, name), 'utf8'),
      }));
  });
}

const exists = (folder: string) => readdirSync(root).includes(folder);

describe('the house', () => {
  it('keeps its rules', () => {
    const folders = ['src', 'test', 'scripts', ...(exists('web') ? ['web/src'] : [])];
    expect(breaches(sources(...folders))).toEqual([]);
  });

  it('provokes every refusal in a test', () => {
    const refusals = sources('src').flatMap(({ text }) =>
      [...text.matchAll(/^@Refusal\([^@]*?\)\nexport class (\w+)/gm)].map(([, name]) => name),
    );
    expect(refusals.length).toBeGreaterThan(50);
    const told = sources('test')
      .filter(({ path: at }) => at.endsWith('.test.ts'))
      .map(({ text }) => text)
      .join('\n');
    expect(refusals.filter((name) => !new RegExp(`'${name}'`).test(told))).toEqual([]);
  });

  it.each<[string, SourceFile]>([
    ['a folder without a noun', { path: 'test/utils/money.ts', text: '' }],
    ['a folder inside a feature', { path: 'src/offer/entities/offer.entity.ts', text: '' }],
    ['a suffix of its own', { path: 'src/offer/offer.helper.ts', text: '' }],
    ['a file that is too long', { path: 'src/offer/offer.service.ts', text: '\n'.repeat(401) }],
    [
      'a class that needs too much',
      {
        path: 'src/offer/offer.service.ts',
        text: `class A { constructor(${Array.from({ length: 8 }, (_, i) => `@Inject(X) private readonly a${i}: A`).join(', ')}) {} }`,
      },
    ],
    ['a reader of the environment', { path: 'src/offer/offer.service.ts', text: 'process.env.PORT' }],
    ['unfinished work', { path: 'src/offer/offer.service.ts', text: `// ${'TO'}DO later` }],
    ['a test left out', { path: 'test/story/x.test.ts', text: `it.${'skip'}('…')` }],
  ])('notices %s', (_, file) => {
    expect(breaches([file])).toHaveLength(1);
  });
});

describe('the migrations', () => {
  it('are all in the list, oldest first', () => {
    const folder = path.join(root, 'src/database/migrations');
    const files = readdirSync(folder)
      .filter((name) => name !== 'index.ts')
      .sort();
    const list = readFileSync(path.join(folder, 'index.ts'), 'utf8');
    const imported = [...list.matchAll(/from '\.\/(.+)\.js'/g)].map(([, name]) => `${name}.ts`);
    const classes = [...list.matchAll(/import \{ (\w+) \}/g)].map(([, name]) => name);
    expect(imported).toEqual(files);
    expect(classes.map((name) => list.lastIndexOf(name))).toEqual(
      classes.map((name) => list.lastIndexOf(name)).toSorted((a, b) => a - b),
    );
    expect(classes.every((name) => list.lastIndexOf(name) > list.indexOf('export const migrations'))).toBe(true);
  });
});
