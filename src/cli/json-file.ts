/** JSON files in and out: a file is read whole or refused in one line, and written whole or not at all. */
import fs from 'node:fs';
import path from 'node:path';
import { Malformed } from '../matching/index.js';

/** Bytes; five times a whole city of 50,000 requests and 10,000 providers. Larger files are refused before they are read. */
export const LARGEST_FILE = 128 * 1024 * 1024;

const megabytes = (bytes: number): string => `${(bytes / 1024 / 1024).toFixed(0)} MB`;

/** Reads a JSON file; `Malformed` names the file when it is missing, too large or no JSON. */
export function readJson(file: string): unknown {
  let text: string;
  try {
    const { size } = fs.statSync(file);
    if (size > LARGEST_FILE) {
      throw new Malformed(file, `a file of at most ${megabytes(LARGEST_FILE)}`, megabytes(size));
    }
    text = fs.readFileSync(file, 'utf8');
  } catch (error) {
    if (error instanceof Malformed) throw error;
    throw new Malformed(file, 'a file that can be read', reasonOf(error));
  }
  try {
    return JSON.parse(text.startsWith('\uFEFF') ? text.slice(1) : text);
  } catch (error) {
    throw new Malformed(file, 'JSON', syntaxFault(text, reasonOf(error)));
  }
}

/** Reads a JSON file and takes it through `parse`, whose refusals then name the file too. */
export function readJsonAs<T>(file: string, parse: (value: unknown) => T): T {
  const value = readJson(file);
  try {
    return parse(value);
  } catch (error) {
    if (!(error instanceof Malformed)) throw error;
    throw new Malformed(`${file}: ${error.place}`, error.expected, error.found);
  }
}

/**
 * Writes text to a file through a temporary one beside it, so that nobody ever sees half of it.
 * A link is followed; a device or a pipe is written to directly, since it must not be replaced.
 */
export function writeWhole(file: string, text: string): void {
  let temporary: string | null = null;
  try {
    const found = fs.statSync(file, { throwIfNoEntry: false });
    if (found !== undefined && !found.isFile()) {
      fs.writeFileSync(file, text);
      return;
    }
    const target = found === undefined ? file : fs.realpathSync(file);
    temporary = path.join(path.dirname(target), `.${path.basename(target)}.${process.pid}.tmp`);
    fs.writeFileSync(temporary, text);
    fs.renameSync(temporary, target);
  } catch (error) {
    if (temporary !== null) fs.rmSync(temporary, { force: true });
    throw new Malformed(file, 'a file that can be written', reasonOf(error));
  }
}

/** Refuses an output file that could not be written, before any work is done for it. */
export function expectWritable(file: string): void {
  const folder = path.dirname(file);
  try {
    fs.accessSync(folder, fs.constants.W_OK);
  } catch (error) {
    throw new Malformed(file, 'a file in a folder that can be written to', reasonOf(error));
  }
  if (fs.statSync(file, { throwIfNoEntry: false })?.isDirectory()) throw new Malformed(file, 'a file', 'a folder');
}

/** What went wrong, on one line. */
function reasonOf(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return message.replace(/\s+/g, ' ');
}

/** The parser's complaint with line and column, where it gives a position. */
function syntaxFault(text: string, reason: string): string {
  if (text.trim() === '') return 'nothing (the file is empty)';
  const position = /at position (\d+)/.exec(reason)?.[1];
  if (position === undefined) {
    return reason.startsWith('Unexpected end') ? `the end of the text after ${text.length} characters` : reason;
  }
  const before = text.slice(0, Number(position));
  const line = before.split('\n').length;
  const column = before.length - before.lastIndexOf('\n');
  return `${reason.replace(/ \(line .*\)$/, '')} (line ${line}, column ${column})`;
}
