// Generates the web client's typed operations (web/src/gql) from schema.graphql and the graphql(`…`) documents in web/src.
import fs from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { preset } from '@graphql-codegen/client-preset';
import { codegen } from '@graphql-codegen/core';
import { buildASTSchema, parse, printSchema } from 'graphql';
import { format, resolveConfig } from 'prettier';
import { readDocuments } from './web-documents.mjs';

const root = path.resolve(import.meta.dirname, '..');
const OUTPUT = path.join(root, 'web/src/gql');

/** The generated files: path from the project's root to content, formatted as the rest of the project. */
export async function generate() {
  const schemaAst = buildASTSchema(parse(fs.readFileSync(path.join(root, 'schema.graphql'), 'utf8')));
  const documents = readDocuments();
  const sections = await preset.buildGeneratesSection({
    baseOutputDir: `${OUTPUT}/`,
    presetConfig: { fragmentMasking: false },
    schema: parse(printSchema(schemaAst)),
    schemaAst,
    documents,
    config: {
      scalars: { DateTime: 'string', LocalDate: 'string', LocalTime: 'string', ID: 'string' },
      useTypeImports: true,
      enumsAsTypes: true,
      strictScalars: true,
    },
    plugins: [],
    pluginMap: {},
    pluginContext: {},
  });
  const options = await resolveConfig(path.join(root, 'package.json'));
  const files = new Map();
  for (const section of sections) {
    const content = await codegen({ ...section, documents: section.documents ?? documents });
    files.set(path.relative(root, section.filename), await format(content, { ...options, parser: 'typescript' }));
  }
  return files;
}

/** The generated files whose committed content differs, as paths from the project's root. */
export async function findDrift() {
  const files = await generate();
  const committed = (file) =>
    fs.existsSync(path.join(root, file)) ? fs.readFileSync(path.join(root, file), 'utf8') : '';
  return [...files].filter(([file, content]) => committed(file) !== content).map(([file]) => file);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const files = await generate();
  fs.mkdirSync(OUTPUT, { recursive: true });
  for (const [file, content] of files) fs.writeFileSync(path.join(root, file), content);
}
