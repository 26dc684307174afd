/** The weeks of one provider that are worth nearly as much as its best, as a week solver comes upon them. */
export class WeekList {
  /** Cents below the best week down to which weeks are listed. */
  readonly #depth: number;
  /** Most weeks kept. */
  readonly #most: number;
  #weeks: ListedWeek[] = [];
  #least = 0;

  constructor(depth: number, most: number) {
    this.#depth = depth;
    this.#most = most;
  }

  /** Forgets all. */
  clear(): void {
    this.#weeks = [];
    this.#least = 0;
  }

  /** Cents; weeks worth this or less are not listed, `best` being the value of the best week found so far. */
  floor(best: number): number {
    return Math.max(best - this.#depth - 1, this.#least, 0);
  }

  /** Lists a week worth more than the floor; once there are twice too many, only the better half stays. */
  add(value: number, offers: number[]): void {
    this.#weeks.push({ value, offers });
    if (this.#weeks.length >= 2 * this.#most) this.#cut();
  }

  #cut(): void {
    this.#weeks.sort((a, b) => b.value - a.value);
    if (this.#weeks.length <= this.#most) return;
    this.#least = this.#weeks[this.#most].value;
    this.#weeks = this.#weeks.slice(0, this.#most).filter(({ value }) => value > this.#least);
  }

  /** The weeks worth more than the floor below `best`, the best first. */
  take(best: number): readonly ListedWeek[] {
    this.#cut();
    return this.#weeks.filter(({ value }) => value > this.floor(best));
  }
}

/** One week: what it is worth in cents, and its offers by their position in the list that the solver was given. */
export interface ListedWeek {
  readonly value: number;
  readonly offers: number[];
}
