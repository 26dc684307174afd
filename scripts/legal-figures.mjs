// Writes docs/legal-figures.md from the tables of src/employment-cost/.
import fs from 'node:fs';
import path from 'node:path';
import { ensureInstalled } from './install.mjs';

ensureInstalled();
const { buildIfStale } = await import('./build.mjs');
buildIfStale();
const { legalFiguresPage } = await import('../dist/employment-cost/index.js');
fs.writeFileSync(path.resolve(import.meta.dirname, '../docs/legal-figures.md'), legalFiguresPage());
