// Writes docs/processing-register.md from src/privacy/data-classification.rules.ts.
import fs from 'node:fs';
import path from 'node:path';
import { ensureInstalled } from './install.mjs';

ensureInstalled();
const { buildIfStale } = await import('./build.mjs');
buildIfStale();
const { dataClassification } = await import('../dist/privacy/data-classification.rules.js');
const { processingRegister } = await import('../dist/privacy/processing-register.rules.js');
fs.writeFileSync(
  path.resolve(import.meta.dirname, '../docs/processing-register.md'),
  processingRegister(dataClassification),
);
