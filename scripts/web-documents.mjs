// Reads the graphql(`…`) documents of the web client's sources, and puts them into the code in place of the call: so each page
// carries its own operations, and the start page none of the others'.
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { addTypenameToDocument } from '@apollo/client/utilities';
import { parse, print, visit } from 'graphql';

const SOURCES = path.resolve(import.meta.dirname, '../web/src');
const CALL = /\bgraphql\(\s*(?:\/\* GraphQL \*\/\s*)?`([^`]*)`,?\s*\)/g;

/** Every document of the sources, with the file that it stands in, in the order of their names. */
export function readDocuments() {
  return fs
    .readdirSync(SOURCES, { recursive: true })
    .filter((name) => /\.tsx?$/.test(name) && !name.startsWith(`gql${path.sep}`))
    .sort()
    .flatMap((name) => {
      const location = path.join(SOURCES, name);
      const found = fs.readFileSync(location, 'utf8').matchAll(CALL);
      return [...found].map(([, rawSDL]) => ({ location, rawSDL, document: parse(rawSDL) }));
    });
}

/** Every fragment of the sources by its name. */
function readFragments() {
  const documents = readDocuments().map(({ rawSDL }) => parse(rawSDL, { noLocation: true }));
  const fragments = documents.flatMap(({ definitions }) =>
    definitions.filter(({ kind }) => kind === 'FragmentDefinition'),
  );
  return new Map(fragments.map((fragment) => [fragment.name.value, fragment]));
}

/** The syntax tree of a document, with every fragment that it spreads, near or far. */
export function documentOf(source, fragments) {
  const definitions = [...parse(source, { noLocation: true }).definitions];
  for (const definition of definitions)
    visit(definition, {
      FragmentSpread({ name: { value } }) {
        const fragment = fragments.get(value);
        if (!fragment) throw new Error(`No document defines the fragment ${value}, which is spread.`);
        if (!definitions.includes(fragment)) definitions.push(fragment);
      },
    });
  return { kind: 'Document', definitions };
}

/** Every operation as the client sends it, by the SHA-256 of its text: the documents that a server trusts. */
export function trustedDocuments() {
  const fragments = readFragments();
  const operations = readDocuments().filter(({ document }) =>
    document.definitions.some(({ kind }) => kind === 'OperationDefinition'),
  );
  const texts = operations.map(({ rawSDL }) => print(addTypenameToDocument(documentOf(rawSDL, fragments))));
  return Object.fromEntries(texts.map((text) => [createHash('sha256').update(text).digest('hex'), text]));
}

/** Vite's plugin that puts the documents in the place of their calls, and lists them beside the client for the server. */
export function inlineDocuments() {
  let fragments = new Map();
  return {
    name: 'inline-documents',
    enforce: 'pre',
    buildStart() {
      fragments = readFragments();
    },
    handleHotUpdate() {
      fragments = readFragments();
    },
    generateBundle() {
      const source = JSON.stringify(trustedDocuments());
      this.emitFile({ type: 'asset', fileName: 'documents.json', source });
    },
    transform(code, id) {
      if (!id.startsWith(SOURCES) || !code.includes('graphql(`') || id.includes(`${path.sep}gql${path.sep}`))
        return null;
      const inlined = code
        .replace(CALL, (_call, source) => JSON.stringify(documentOf(source, fragments)))
        .replace(/^import \{ graphql \} from '[./]*gql\/gql\.js';$/m, '');
      return { code: inlined, map: null };
    },
  };
}
