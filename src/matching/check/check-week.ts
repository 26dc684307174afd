/**
 * Shows that no week of one provider is worth more than a proof says.
 *
 * Let every slot of the week cost y and no offer earn more than its slots cost. Then a week is worth the sum of all y (the
 * root) less the price of each slot that it leaves empty, less what its offers earn below the prices of their slots.
 * Hours that a week leaves below the limit lose the price of presence each. So a week worth more than `most` loses less
 * than root − most in all: only offers that by themselves lose less can be in it, and a search that settles the dearest
 * slot first, by one of the offers over it or by leaving it empty, soon has lost too much.
 */
import { travelSlots } from './measure.js';
import { TooLarge, type WeekOffer } from './offer-judge.js';

const WEEK = 672;

/** Branches of one week looked at before the search is given up. */
const MOST_BRANCHES = 2_000_000;
/** Branches after which a week is not an easy one: from then on each is looked at more closely. */
const EASY = 2000;

/** A provider's time as a proof prices it. */
export interface PricedWeek {
  /** Cents by slot, without the price of presence. */
  readonly slots: Float64Array;
  /** Cents per slot of presence. */
  readonly presence: number;
  /** Slots of presence at most. */
  readonly maxWeek: number;
}

/** What an offer earns above the prices of its slots. */
export function earns({ value, presence, blocks }: WeekOffer, week: PricedWeek): number {
  let time = presence * week.presence;
  for (const { start, end } of blocks) for (let t = start; t < end; t++) time += week.slots[t];
  return value - time;
}

/** What a full week earns at the prices. */
export function rootOf({ slots, presence, maxWeek }: PricedWeek): number {
  return slots.reduce((sum, price) => sum + price, presence * maxWeek);
}

/** A choice among the offers that is worth more than `most`, or null; none of them may earn more than its time costs. */
export function findBetterWeek(
  offers: readonly WeekOffer[],
  week: PricedWeek,
  most: number,
  metresPerSlot: number,
): readonly WeekOffer[] | null {
  return new WeekSearch(offers, week, rootOf(week) - most, metresPerSlot).run();
}

class WeekSearch {
  private readonly offers: readonly WeekOffer[];
  private readonly losses: readonly number[];
  /** For each slot, the positions of the offers over it, those that lose least first. */
  private readonly over: number[][] = Array.from({ length: WEEK }, () => []);
  /** Slots that cost something, the dearest first. */
  private readonly order: readonly number[];
  private readonly taken = new Uint8Array(WEEK);
  private readonly chosen: WeekOffer[] = [];
  private better: readonly WeekOffer[] = [];
  private branches = 0;

  constructor(
    offers: readonly WeekOffer[],
    private readonly week: PricedWeek,
    private readonly budget: number,
    private readonly metresPerSlot: number,
  ) {
    const priced = offers.map((offer) => ({ offer, loss: -earns(offer, week) })).filter(({ loss }) => loss < budget);
    priced.sort((a, b) => a.loss - b.loss);
    this.offers = priced.map(({ offer }) => offer);
    this.losses = priced.map(({ loss }) => loss);
    this.offers.forEach(({ blocks }, i) => {
      for (const { start, end } of blocks) for (let t = start; t < end; t++) this.over[t].push(i);
    });
    const slots = Array.from({ length: WEEK }, (_, t) => t).filter((t) => week.slots[t] > 0);
    this.order = slots.sort((a, b) => week.slots[b] - week.slots[a] || a - b);
  }

  run(): readonly WeekOffer[] | null {
    return this.settle(0, 0, 0) ? this.better : null;
  }

  /** What the free slots from a position in the order on cost over which no offer fits any more: they stay empty. */
  private lostAhead(from: number, loss: number, hours: number): number {
    let lost = 0;
    for (let k = from; k < this.order.length && loss + lost < this.budget; k++) {
      const slot = this.order[k];
      if (this.taken[slot] === 0 && !this.isOpen(slot, loss, hours)) lost += this.week.slots[slot];
    }
    return lost;
  }

  /** Whether some offer over a slot still fits, and loses no more than may be lost. */
  private isOpen(slot: number, loss: number, hours: number): boolean {
    for (const i of this.over[slot]) {
      if (loss + this.losses[i] >= this.budget) return false;
      if (hours + this.offers[i].presence <= this.week.maxWeek && this.fits(this.offers[i])) return true;
    }
    return false;
  }

  /** Settles the slots from a position in the order on; true as soon as a week loses less than the budget. */
  private settle(from: number, loss: number, hours: number): boolean {
    if (loss >= this.budget) return false;
    if (++this.branches > MOST_BRANCHES) throw new TooLarge(`more than ${MOST_BRANCHES} weeks to look at`);
    let position = from;
    while (position < this.order.length && this.taken[this.order[position]] !== 0) position++;
    if (position === this.order.length) return this.fill(0, loss, hours);
    if (this.branches > EASY && loss + this.lostAhead(position, loss, hours) >= this.budget) return false;
    const slot = this.order[position];
    for (const i of this.over[slot]) {
      const offer = this.offers[i];
      if (loss + this.losses[i] >= this.budget) break;
      if (hours + offer.presence > this.week.maxWeek || !this.fits(offer)) continue;
      this.mark(offer, 1);
      this.chosen.push(offer);
      const found = this.settle(position + 1, loss + this.losses[i], hours + offer.presence);
      this.chosen.pop();
      this.mark(offer, -1);
      if (found) return true;
    }
    this.taken[slot]++;
    const found = this.settle(position + 1, loss + this.week.slots[slot], hours);
    this.taken[slot]--;
    return found;
  }

  /** Adds offers over free slots only, which are worth something while presence has a price. */
  private fill(from: number, loss: number, hours: number): boolean {
    if (loss + (this.week.maxWeek - hours) * this.week.presence < this.budget) {
      this.better = [...this.chosen];
      return true;
    }
    if (this.week.presence === 0) return false;
    for (let i = from; i < this.offers.length; i++) {
      const offer = this.offers[i];
      if (loss + this.losses[i] >= this.budget) return false;
      if (hours + offer.presence > this.week.maxWeek || !this.fits(offer)) continue;
      if (++this.branches > MOST_BRANCHES) throw new TooLarge(`more than ${MOST_BRANCHES} weeks to look at`);
      this.mark(offer, 1);
      this.chosen.push(offer);
      const found = this.fill(i + 1, loss + this.losses[i], hours + offer.presence);
      this.chosen.pop();
      this.mark(offer, -1);
      if (found) return true;
    }
    return false;
  }

  private mark({ blocks }: WeekOffer, change: number): void {
    for (const { start, end } of blocks) for (let t = start; t < end; t++) this.taken[t] += change;
  }

  /** Whether an offer can be in one week with those chosen: time, the way between them, and no request twice. */
  private fits(offer: WeekOffer): boolean {
    for (const { start, end } of offer.blocks) for (let t = start; t < end; t++) if (this.taken[t] !== 0) return false;
    return this.chosen.every((other) => {
      if (other.askers.some((asker) => offer.askers.includes(asker))) return false;
      return offer.blocks.every((a) =>
        other.blocks.every((b) =>
          a.end <= b.start
            ? b.start - a.end >= travelSlots(a.to, b.from, this.metresPerSlot)
            : a.start - b.end >= travelSlots(b.to, a.from, this.metresPerSlot),
        ),
      );
    });
  }
}
