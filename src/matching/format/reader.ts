/**
 * Reading unknown data: every value is taken together with the spot where it stands, so that a refusal can name it.
 *
 * A spot costs one small object per JSON object or list; the spot of a single field is only spelt out when it is refused.
 * That keeps the validation of a whole city's instance well under a second.
 */

/** Input that is not what its format says; the message names the place, what was expected and what was found, in one line. */
export class Malformed extends Error {
  constructor(
    /** Path from the top of the document, such as `requests[3] ("r4").budget`. */
    readonly place: string,
    readonly expected: string,
    readonly found: string,
  ) {
    super(`${place}: expected ${expected}, found ${found}`);
    this.name = 'Malformed';
  }
}

/** An object of the document, before its fields are known. */
export type Fields = Readonly<Record<string, unknown>>;

/** Where a value stands in its document. */
export class Spot {
  /** The id of the object that stands here, once it has been read: paths show it beside the index. */
  id: string | undefined;

  constructor(
    readonly parent: Spot | null,
    readonly key: string | number,
  ) {}

  toString(): string {
    const above = this.parent?.toString() ?? '';
    const own = typeof this.key === 'number' ? `[${this.key}]` : above === '' ? this.key : `.${this.key}`;
    return above + own + (this.id === undefined ? '' : ` (${quote(this.id)})`);
  }
}

/** The spot of a whole document. */
export function documentSpot(): Spot {
  return new Spot(null, '');
}

/** The bounds of a whole number. */
export interface Range {
  readonly min: number;
  readonly max: number;
  /** The number must be a multiple of this; 1 if absent. */
  readonly step?: number;
  /** What the number counts, for the message: `slots`, `cents per hour`. */
  readonly unit?: string;
}

/** Refuses the value under `key` of the object or list at `spot`. */
export function refuse(spot: Spot, key: string | number, expected: string, found: string): never {
  throw new Malformed(new Spot(spot, key).toString(), expected, found);
}

/** Takes a value as an object. */
export function objectAt(owner: unknown, key: string | number, spot: Spot): Fields {
  const value = (owner as Fields)[key];
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    refuse(spot, key, 'an object', describe(value));
  }
  return value as Fields;
}

/** Takes a value as a list. */
export function listAt(owner: unknown, key: string | number, spot: Spot): readonly unknown[] {
  const value = (owner as Fields)[key];
  if (!Array.isArray(value)) refuse(spot, key, 'a list', describe(value));
  return value;
}

/** Takes a value as a whole number within a range. */
export function integerAt(owner: unknown, key: string | number, spot: Spot, range: Range): number {
  const value = (owner as Fields)[key];
  const step = range.step ?? 1;
  if (
    typeof value !== 'number' ||
    !Number.isInteger(value) ||
    value < range.min ||
    value > range.max ||
    (step > 1 && value % step !== 0)
  ) {
    const kind = step > 1 ? `a multiple of ${step}` : 'a whole number';
    const unit = range.unit === undefined ? '' : ` ${range.unit}`;
    refuse(spot, key, `${kind} from ${range.min} to ${range.max}${unit}`, describe(value));
  }
  return value as number;
}

/** Takes a value as a text that is not empty. */
export function textAt(owner: unknown, key: string | number, spot: Spot): string {
  const value = (owner as Fields)[key];
  if (typeof value !== 'string' || value === '') refuse(spot, key, 'a text that is not empty', describe(value));
  return value as string;
}

/** Takes a value as one of a few words. */
export function wordAt(owner: unknown, key: string | number, spot: Spot, words: readonly string[]): string {
  const value = (owner as Fields)[key];
  if (typeof value !== 'string' || !words.includes(value)) {
    refuse(spot, key, words.map(quote).join(' or '), describe(value));
  }
  return value as string;
}

/** Takes a value as the id of one of the items already read; `what` names their kind in the message. */
export function referenceAt(
  owner: unknown,
  key: string | number,
  spot: Spot,
  known: ReadonlySet<string>,
  what: string,
): string {
  const value = (owner as Fields)[key];
  if (typeof value !== 'string' || !known.has(value)) refuse(spot, key, `the id of a known ${what}`, describe(value));
  return value as string;
}

/** Reads a list of objects that each have an `id` of their own, and returns their ids. */
export function identifiedListAt(
  owner: Fields,
  key: string,
  spot: Spot,
  read: (item: Fields, spot: Spot, index: number) => void,
): ReadonlySet<string> {
  const items = listAt(owner, key, spot);
  const listSpot = new Spot(spot, key);
  const ids = new Set<string>();
  for (let index = 0; index < items.length; index++) {
    const item = objectAt(items, index, listSpot);
    const itemSpot = new Spot(listSpot, index);
    const id = textAt(item, 'id', itemSpot);
    if (ids.has(id)) refuse(itemSpot, 'id', `an id of its own within ${key}`, `${quote(id)} a second time`);
    ids.add(id);
    itemSpot.id = id;
    read(item, itemSpot, index);
  }
  return ids;
}

/** A value as a message shows it: short, on one line. */
export function describe(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (value === null) return 'null';
  if (typeof value === 'string') return quote(value);
  if (typeof value === 'number') {
    return Number.isFinite(value) ? String(value) : `${value}, which is no number that can be counted with`;
  }
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : `a list of ${value.length}`;
  return typeof value === 'object' ? 'an object' : `${typeof value} ${String(value)}`;
}

/** A text between quotation marks, control characters escaped, cut after 60 characters. */
export function quote(text: string): string {
  return JSON.stringify(text.length > 60 ? `${text.slice(0, 60)}…` : text);
}
