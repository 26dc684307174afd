import { type Instance, type Place, type Provider, type Request, type Room } from '../format/instance.js';
import { compile, Tags } from '../problem/compile.js';
import { type Problem, WEEK_WORDS } from '../problem/problem.js';

type Column = Int32Array | Uint32Array | Uint8Array | Float64Array;
type Mutable = { -readonly [K in keyof Problem]: Problem[K] };
type ColumnName = { [K in keyof Problem]: Problem[K] extends Column ? K : never }[keyof Problem];

/** Columns with one entry per place, request or option. */
const PLACE: readonly ColumnName[] = ['placeX', 'placeY'];
const PROVIDER: readonly ColumnName[] = ['providerX', 'providerY', 'maxTravel', 'maxWeek', 'minBlock', 'quality'];
const RATE: readonly ColumnName[] = ['capacity', 'base', 'extra'];
const REQUEST: readonly ColumnName[] = [
  'service',
  'units',
  'ageMin',
  'ageMax',
  'sharing',
  'maxWalk',
  'hostUnits',
  'budget',
];
const OPTION: readonly ColumnName[] = ['optSlots', 'optWorth', 'optPresence'];

/**
 * A compiled problem to which places, providers and requests can be added one by one, and in which a provider can change.
 *
 * What is added is compiled as a small instance of its own that numbers tags alike, and its rows are copied to the end of
 * each column; columns double when they are full, so adding costs the same whatever the size of the city. Nothing is ever
 * renumbered: a request that is gone keeps its rows, and only requests added last can be taken off again.
 */
export class GrowingProblem {
  /** The columns; they may be longer than what is in use. */
  readonly problem: Problem;
  /** By number, as the problem counts them; requests and providers that are gone included. */
  readonly requests: Request[];
  readonly providers: Provider[];
  readonly places: Place[];
  readonly rooms: readonly Room[];
  readonly requestAt = new Map<string, number>();
  readonly providerAt = new Map<string, number>();
  readonly roomAt: ReadonlyMap<string, number>;
  readonly #instance: Instance;
  readonly #tags = new Tags();
  readonly #q: Mutable;
  readonly #placeAt: Map<string, number>;

  constructor(instance: Instance) {
    this.#instance = instance;
    this.problem = this.#q = compile(instance, this.#tags);
    // Room for others is made at once, so that the first who comes need not wait while every column is copied.
    for (const [name, column] of Object.entries(this.problem) as [ColumnName, unknown][])
      if (ArrayBuffer.isView(column)) this.#room(name, this.#q[name].length + 1);
    this.requests = [...instance.requests];
    this.providers = [...instance.providers];
    this.places = [...instance.places];
    this.rooms = instance.rooms;
    instance.requests.forEach(({ id }, r) => this.requestAt.set(id, r));
    instance.providers.forEach(({ id }, p) => this.providerAt.set(id, p));
    this.roomAt = new Map(instance.rooms.map(({ id }, room) => [id, room]));
    this.#placeAt = new Map(instance.places.map(({ id }, place) => [id, place]));
  }

  /** The instance as it stands, those that are gone included: the numbers of its lists are those of the problem. */
  get instance(): Instance {
    const { requests, providers, places } = this;
    return { ...this.#instance, places, providers, requests };
  }

  /** Adds a place unless it is known; one that is known stays where it is. */
  addPlace(place: Place): void {
    if (this.#placeAt.has(place.id)) return;
    const q = this.#q;
    const tiny = this.#compile({ places: [place] });
    for (const name of PLACE) this.#copy(name, q.places, tiny[name], 1, 1);
    this.#placeAt.set(place.id, q.places++);
    this.places.push(place);
  }

  /** Adds requests and returns the number of the first; a request of an id that is known replaces it under a new number. */
  addRequests(requests: readonly Request[]): number {
    const q = this.#q;
    const first = q.requests;
    const n = requests.length;
    const places = [...new Set(requests.map(({ place }) => place))].map((id) => this.places[this.#place(id)]);
    const tiny = this.#compile({ places, requests });
    for (const name of REQUEST) this.#copy(name, first, tiny[name], n, 1);
    this.#copy('requires', first, tiny.requires, n, q.skillWords);
    for (const name of ['has', 'avoids'] as const) this.#copy(name, first, tiny[name], n, q.traitWords);
    this.#room('place', first + n);
    requests.forEach(({ place }, i) => (q.place[first + i] = this.#place(place)));
    this.#runs(tiny, 'preferFirst', first, n, ['preferTag', 'preferValue']);
    for (const name of OPTION) this.#copy(name, q.options, tiny[name], tiny.options, 1);
    this.#copy('optMask', q.options, tiny.optMask, tiny.options, WEEK_WORDS);
    this.#room('optRequest', q.options + tiny.options);
    for (let o = 0; o < tiny.options; o++) q.optRequest[q.options + o] = first + tiny.optRequest[o];
    this.#runs(tiny, 'sesFirst', q.options, tiny.options, ['sesStart', 'sesEnd']);
    this.#runs(tiny, 'blkFirst', q.options, tiny.options, ['blkStart', 'blkEnd']);
    this.#runs(tiny, 'optFirst', first, n, []);
    q.options += tiny.options;
    q.requests += n;
    requests.forEach((request, i) => this.requestAt.set(request.id, first + i));
    this.requests.push(...requests);
    return first;
  }

  /** Takes the requests from number `first` on off again. */
  dropRequests(first: number): void {
    const q = this.#q;
    for (const { id } of this.requests.splice(first)) this.requestAt.delete(id);
    q.options = q.optFirst[first];
    q.requests = first;
  }

  /** Adds a provider, or puts one of the same id in the place of what it was; returns its number. */
  putProvider(provider: Provider): number {
    const q = this.#q;
    const at = this.providerAt.get(provider.id) ?? q.providers;
    const tiny = this.#compile({ providers: [provider] });
    for (const name of PROVIDER) this.#copy(name, at, tiny[name], 1, 1);
    this.#copy('available', at, tiny.available, 1, WEEK_WORDS);
    for (const name of RATE) this.#copy(name, at, tiny[name], 1, q.services);
    this.#copy('skills', at, tiny.skills, 1, q.skillWords);
    q.providers = Math.max(q.providers, at + 1);
    this.providerAt.set(provider.id, at);
    this.providers[at] = provider;
    return at;
  }

  #place(id: string): number {
    const at = this.#placeAt.get(id);
    if (at === undefined) throw new Error(`expected the id of a place in the instance, found ${JSON.stringify(id)}`);
    return at;
  }

  #compile(parts: Partial<Instance>): Problem {
    const nothing = { places: [], rooms: [], providers: [], requests: [] };
    const tiny = compile({ ...this.#instance, ...nothing, ...parts }, this.#tags);
    const q = this.#q;
    if (tiny.skillWords > q.skillWords) {
      q.skills = widened(q.skills, q.providers, q.skillWords, tiny.skillWords);
      q.requires = widened(q.requires, q.requests, q.skillWords, tiny.skillWords);
      q.skillWords = tiny.skillWords;
    }
    if (tiny.traitWords > q.traitWords) {
      for (const name of ['has', 'avoids'] as const)
        q[name] = widened(q[name], q.requests, q.traitWords, tiny.traitWords);
      q.traitWords = tiny.traitWords;
    }
    return tiny;
  }

  /** Makes a column at least `length` long. */
  #room(name: ColumnName, length: number): void {
    const old = this.#q[name];
    if (old.length >= length) return;
    const Kind = old.constructor as new (n: number) => typeof old;
    const longer = new Kind(Math.max(2 * old.length, length, 64));
    longer.set(old);
    // Each column keeps its kind of array, which the compiler cannot see through the name.
    (this.#q as Record<ColumnName, Column>)[name] = longer;
  }

  /** Copies the first `n` rows of a small problem's column to row `at`. */
  #copy(name: ColumnName, at: number, rows: Column, n: number, width: number): void {
    this.#room(name, (at + n) * width);
    this.#q[name].set(rows.subarray(0, n * width), at * width);
  }

  /** Appends `n` runs: the column that delimits them from row `at` on, and the columns that they are runs of. */
  #runs(
    tiny: Problem,
    name: 'preferFirst' | 'optFirst' | 'sesFirst' | 'blkFirst',
    at: number,
    n: number,
    columns: readonly ColumnName[],
  ): void {
    this.#room(name, at + n + 1);
    const starts = this.#q[name];
    const first = tiny[name];
    for (let i = 1; i <= n; i++) starts[at + i] = starts[at] + first[i];
    for (const each of columns) this.#copy(each, starts[at], tiny[each], first[n], 1);
  }
}

/** Bit sets of `from` words laid out anew with `to` words each. */
function widened(sets: Uint32Array, rows: number, from: number, to: number): Uint32Array {
  const wider = new Uint32Array(rows * to);
  for (let i = 0; i < rows; i++) wider.set(sets.subarray(i * from, (i + 1) * from), i * to);
  return wider;
}
