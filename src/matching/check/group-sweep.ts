/**
 * Finds every group of one provider that earns more than a given amount above the prices of a proof.
 *
 * A slot of care with k units costs (base − extra) / 4 once, whoever is there, and extra / 4 for each unit. At most U units
 * ever share a slot, so of the first part, and of the slot's price, a member with u units bears at least u / U; and a group
 * has at most n members, so each bears at least 1 / n. What a member brings, less its own extra and either share, is the
 * most that it can add to any group: its ceiling. Ceilings of one kind add up, gaps and minimum blocks only cost more. So
 * whoever cannot bring enough together with the best of those whom it could meet is in no group, and `MeetingSearch` looks
 * at the others.
 */
import { Crowd } from './crowd.js';
import { Greatest } from './greatest.js';
import { distance } from './measure.js';
import { type MeetingPlaces } from './meeting-places.js';
import { MeetingSearch } from './meeting-search.js';
import { type Candidate, type OfferJudge } from './offer-judge.js';
import { type Choice } from './proof-tables.js';

/** The search for the groups, and the singles, of one service. */
export class GroupSweep {
  constructor(
    private readonly judge: OfferJudge,
    private readonly meetings: MeetingPlaces,
  ) {}

  /** Hands every offer that could earn enough to the judge. */
  run(): void {
    const { provider, tables } = this.judge;
    const { largest, longestWalk } = this.meetings;
    // Both ways are rounded to metres, and so is their sum.
    const candidates = this.judge.candidates(longestWalk + 1, (asker) => this.fullest(asker));
    for (const candidate of candidates)
      if (distance(provider, candidate.choice.home) <= provider.maxTravel) this.judge.judgeSingle(candidate);
    if (tables.service.maxHouseholds < 2) return;
    const sharing = candidates.filter(({ choice: { asker, request } }) => request.units <= largest[asker]);
    const promising = this.promising(sharing);
    if (promising.length < 2) return;
    const ways = this.waysToVenues();
    const crowd = this.promising(promising.filter(({ choice }) => this.leastWay(choice, ways) < Infinity));
    if (crowd.length > 1) new MeetingSearch(this.judge, this.meetings, new Crowd(crowd, this.judge), ways).run();
  }

  /** Units that are ever with a provider together with a request: its own, where it cannot share. */
  private fullest(asker: number): number {
    return Math.max(this.judge.all.units[asker], Math.min(this.meetings.largest[asker], this.judge.rate.capacity));
  }

  /**
   * Those who could bring enough together with the best others, one household after the other. First come those who would
   * bring most if they paid for nothing but their own extra: those after them can add little to any group.
   */
  private promising(candidates: readonly Candidate[]): Candidate[] {
    const { rate, tables, least } = this.judge;
    const { maxHouseholds } = tables.service;
    const ceilings = candidates.map((candidate) => {
      const { choice, worth } = candidate;
      const { units } = choice.request;
      const gain = (candidate.ceiling = worth - (choice.slots * units * rate.extra) / 4);
      const once = (choice.slots * (rate.base - rate.extra)) / 4 + this.judge.priceOf(choice);
      const fullest = this.fullest(choice.asker);
      return [gain - (once * units) / fullest, gain - once / Math.min(maxHouseholds, fullest)];
    });
    const best = [0, 1].map((kind) => {
      const greatest = new Greatest(maxHouseholds);
      greatest.clear(maxHouseholds);
      candidates.forEach(({ choice }, i) => greatest.add(choice.asker, ceilings[i][kind]));
      return greatest;
    });
    const kept: Candidate[] = [];
    const most = new Map<number, number>();
    candidates.forEach((candidate, i) => {
      const { asker } = candidate.choice;
      const together = best.map((greatest, kind) => greatest.with(asker, ceilings[i][kind], maxHouseholds - 1));
      if (Math.min(...together) <= least) return;
      kept.push(candidate);
      most.set(asker, Math.max(most.get(asker) ?? -Infinity, candidate.ceiling));
    });
    return kept.sort(
      (a, b) =>
        most.get(b.choice.asker)! - most.get(a.choice.asker)! ||
        a.choice.asker - b.choice.asker ||
        b.ceiling - a.ceiling,
    );
  }

  /** Cents that the way to each venue costs; infinite where it is out of reach. */
  private waysToVenues(): Float64Array {
    const { provider } = this.judge;
    const ways = new Float64Array(this.meetings.venues.length).fill(Infinity);
    this.meetings.nearVenues.near(provider, provider.maxTravel, (venue) => {
      ways[venue] = this.judge.commute(this.meetings.venues[venue].place);
    });
    return ways;
  }

  private leastWay(choice: Choice, ways: Float64Array): number {
    let least = Infinity;
    for (const venue of this.meetings.of(choice).venues) least = Math.min(least, ways[venue]);
    return least;
  }
}
