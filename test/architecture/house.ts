/** A source file: its path from the project's root, and its text. */
export interface SourceFile {
  path: string;
  text: string;
}

const GROUND = ['config', 'database', 'graphql', 'jobs', 'operation'];
const PACKAGES = ['matching', 'calendar', 'employment-cost', 'matching-threads', 'cli', 'demo-town'];
const SUFFIXES = [
  'module',
  'entity',
  'model',
  'resolver',
  'loader',
  'controller',
  'service',
  'rules',
  'jobs',
  'processor',
  'thread',
  'spec',
];
const FORBIDDEN_FOLDERS = /(^|\/)(common|utils?|helpers?|shared|dtos?)\//;
const MAX_LINES = 400;
const MAX_INJECTED = 7;

/** What is wrong with the house: a sentence for each breach of its rules, with the file. */
export function breaches(files: readonly SourceFile[]): string[] {
  return files.flatMap((file) => [
    ...ofFolder(file),
    ...ofSuffix(file),
    ...ofSize(file),
    ...ofEnvironment(file),
    ...ofWords(file),
  ]);
}

function ofFolder({ path }: SourceFile): string[] {
  return FORBIDDEN_FOLDERS.test(path)
    ? [`${path}: a folder is named after a noun of the domain, not ${FORBIDDEN_FOLDERS.exec(path)?.[2]}`]
    : [];
}

function ofSuffix({ path }: SourceFile): string[] {
  const [top, feature, name, ...deeper] = path.split('/');
  if (top !== 'src' || !name || GROUND.includes(feature) || PACKAGES.includes(feature)) return [];
  if (deeper.length > 0) return [`${path}: a feature's folder is flat`];
  const [, suffix] = name.split('.').slice(0, -1);
  return SUFFIXES.includes(suffix)
    ? []
    : [`${path}: a feature's files end in one of ${SUFFIXES.join(', ')}, not "${suffix ?? ''}"`];
}

function ofSize({ path, text }: SourceFile): string[] {
  const lines = text.split('\n').length - 1;
  const found = lines > MAX_LINES ? [`${path}: ${lines} lines, at most ${MAX_LINES}: two nouns live in one place`] : [];
  for (const [, parameters] of text.matchAll(/\bconstructor\(([^()]*(?:\([^()]*\)[^()]*)*)\)/g)) {
    const injected = parameters.match(/\b(private|protected|public) readonly \w+[?]?:/g)?.length ?? 0;
    if (injected > MAX_INJECTED) found.push(`${path}: ${injected} injected dependencies, at most ${MAX_INJECTED}`);
  }
  return found;
}

function ofEnvironment({ path, text }: SourceFile): string[] {
  const reads = /\bprocess\.env\b/.test(text);
  return reads && path.startsWith('src/') && !path.startsWith('src/config/')
    ? [`${path}: only src/config/ reads the environment`]
    : [];
}

function ofWords({ path, text }: SourceFile): string[] {
  // Written in two parts, or this file would find itself.
  const unfinished = new RegExp(
    `\\b(${'TO'}DO|${'FIX'}ME|${'X'}XX)\\b|eslint-${'disable'}|\\b(it|test|describe)\\.(${'only'}|skip)\\b`,
  );
  const found = unfinished.exec(text);
  return found ? [`${path}: "${found[0]}" is unfinished work: finish it, or leave it out`] : [];
}
