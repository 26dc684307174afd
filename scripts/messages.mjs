// Checks the web client's message catalogues (web/src/messages, one folder for each area) against its sources: every key that the sources name is in every
// catalogue, every key of a catalogue is named by a source, and all catalogues hold the same keys with the same placeholders.
import fs from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import ts from 'typescript';

const PLURAL = /_(zero|one|two|few|many|other)$/;

/** Flattens a catalogue: 'offer.count_one' to its text. */
function flatten(node, prefix = '') {
  return Object.entries(node).flatMap(([name, value]) =>
    typeof value === 'string' ? [[`${prefix}${name}`, value]] : flatten(value, `${prefix}${name}.`),
  );
}

/** What one argument of t(…) can name, as patterns: literals are exact, each hole of a template is one part of a key. */
function patternsOf(node) {
  if (ts.isStringLiteralLike(node)) return [escape(node.text)];
  if (ts.isTemplateExpression(node))
    return [escape(node.head.text) + node.templateSpans.map(({ literal }) => `[^.]+${escape(literal.text)}`).join('')];
  if (ts.isConditionalExpression(node)) return [...patternsOf(node.whenTrue), ...patternsOf(node.whenFalse)];
  if (ts.isParenthesizedExpression(node)) return patternsOf(node.expression);
  return [];
}

const escape = (text) => text.replaceAll('.', '\\.');

/** The keys named in one source: as patterns with their place, and the calls whose key cannot be read. */
function readSource(file, text) {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX);
  const named = [];
  const visit = (node) => {
    if (ts.isCallExpression(node) && ts.isIdentifier(node.expression) && node.expression.text === 't') {
      const { line } = source.getLineAndCharacterOfPosition(node.getStart());
      const patterns = node.arguments[0] ? patternsOf(node.arguments[0]) : [];
      named.push({ place: `${file}:${line + 1}`, patterns });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return named;
}

/** Every fault of the catalogues, one sentence each; none when they are in order. `catalogues` and `sources` map names to text. */
export function findMessageFaults(catalogues, sources) {
  const texts = new Map([...catalogues].map(([name, text]) => [name, new Map(flatten(JSON.parse(text)))]));
  const faults = [];
  const used = new Set();
  const named = [...sources].flatMap(([file, text]) => readSource(file, text));
  for (const { place, patterns } of named) {
    if (patterns.length === 0)
      faults.push(`${place}: the key of t(…) cannot be read: write it as a literal, a template or a choice of these.`);
    for (const pattern of patterns) {
      const expression = new RegExp(`^${pattern}$`);
      for (const [catalogue, messages] of texts) {
        const keys = [...messages.keys()].filter(
          (key) => expression.test(key) || expression.test(key.replace(PLURAL, '')),
        );
        if (keys.length === 0)
          faults.push(`${place}: ${catalogue} has no message for ${pattern.replaceAll('\\', '')}.`);
        keys.forEach((key) => used.add(key));
      }
    }
  }
  const placeholders = (text) =>
    [...text.matchAll(/{{(\w+)}}/g)]
      .map(([, name]) => name)
      .sort()
      .join();
  const all = new Set([...texts.values()].flatMap((messages) => [...messages.keys()]));
  for (const key of all) {
    for (const [catalogue, messages] of texts) if (!messages.has(key)) faults.push(`${catalogue}: ${key} is missing.`);
    if (!used.has(key)) faults.push(`${key} is used by no source: remove it from every catalogue.`);
    const variants = new Set([...texts.values()].filter((m) => m.has(key)).map((m) => placeholders(m.get(key))));
    if (variants.size > 1) faults.push(`${key} has other placeholders in one catalogue than in another.`);
  }
  return faults;
}

/** One catalogue for each language, of all the files that are called by it: `it.json` for every `it.json`. */
function joinByLanguage(texts) {
  const joined = new Map();
  for (const [name, text] of texts) {
    const language = path.basename(name);
    const parts = joined.get(language) ?? {};
    for (const [area, messages] of Object.entries(JSON.parse(text))) {
      if (area in parts) throw new Error(`${name}: ${area} is in another ${language} too: keep it in one of them.`);
      parts[area] = messages;
    }
    joined.set(language, parts);
  }
  return new Map([...joined].map(([language, parts]) => [language, JSON.stringify(parts)]));
}

/** The faults of the project's own catalogues. */
export function checkMessages() {
  const folder = path.resolve(import.meta.dirname, '../web/src');
  const read = (names) => new Map(names.map((name) => [name, fs.readFileSync(path.join(folder, name), 'utf8')]));
  const names = fs.readdirSync(folder, { recursive: true });
  return findMessageFaults(
    joinByLanguage(read(names.filter((name) => name.startsWith('messages') && name.endsWith('.json')))),
    read(names.filter((name) => /\.tsx?$/.test(name) && !name.startsWith('gql'))),
  );
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const faults = checkMessages();
  faults.forEach((fault) => console.error(fault));
  process.exit(faults.length > 0 ? 1 : 0);
}
