/**
 * Finds every round of one provider that earns more than a given amount above the prices of a proof.
 *
 * In a round nobody shares a slot: each visit bears its slots whole, and the way to the first home of a day is shared by
 * at most as many members as a round may have. Rounds are grown along the visits that can follow one another, each set
 * once. A round that falls apart into blocks without a common member is left out: it is worth exactly what its parts are
 * worth as offers of their own, and takes the same time.
 */
import { Greatest } from './greatest.js';
import { distance } from './measure.js';
import { type Candidate, type OfferJudge } from './offer-judge.js';

/** The search for the rounds, and the singles, of one service. */
export class RoundSweep {
  constructor(private readonly judge: OfferJudge) {}

  /** Hands every offer that could earn enough to the judge. */
  run(): void {
    const { roundRadius, commuteCentsPerKm } = this.judge.all.instance.policy;
    const { overnight, service } = this.judge.tables;
    const { maxHouseholds } = service;
    const byChoice = new Map<number, Candidate>();
    for (const candidate of this.judge.candidates(0, (asker) => this.judge.all.units[asker])) {
      const { choice } = candidate;
      this.judge.judgeSingle(candidate);
      if (choice.request.sharing === 'none' || maxHouseholds === 1) continue;
      const way = overnight ? 0 : Math.max(0, distance(this.judge.provider, choice.home) - roundRadius - 2);
      const perDay = Math.floor((way * commuteCentsPerKm) / 1000) / maxHouseholds;
      candidate.ceiling = candidate.worth - this.judge.visitCost(choice) - perDay * choice.days.length;
      byChoice.set(choice.index, candidate);
    }
    const bestOf = new Map<number, number>();
    for (const { choice, ceiling } of byChoice.values())
      bestOf.set(choice.asker, Math.max(bestOf.get(choice.asker) ?? 0, ceiling));
    const best = new Greatest(maxHouseholds);
    for (const candidate of byChoice.values()) {
      best.clear(maxHouseholds - 1);
      for (const other of this.judge.tables.companions.get(candidate.choice.asker)!)
        best.add(other, bestOf.get(other) ?? 0);
      if (candidate.ceiling + best.sum(maxHouseholds - 1) <= this.judge.least) continue;
      const next = this.followersOf(candidate, byChoice, candidate);
      /** The most that so many further members can add. */
      const most = Array.from({ length: maxHouseholds }, (_, n) => best.sum(n));
      this.growRound([candidate], candidate.ceiling, next, [], byChoice, most);
    }
  }

  /** The candidates that could follow one and come after `first` in the order of choices. */
  private followersOf(candidate: Candidate, byChoice: ReadonlyMap<number, Candidate>, first: Candidate): Candidate[] {
    return (this.judge.tables.followers.get(candidate.choice.index) ?? []).flatMap(({ index }) => {
      const follower = index > first.choice.index ? byChoice.get(index) : undefined;
      return follower === undefined ? [] : [follower];
    });
  }

  /** Adds to a connected round, each set once: a follower that was passed over stays out further down. */
  private growRound(
    members: Candidate[],
    sum: number,
    next: readonly Candidate[],
    passed: readonly Candidate[],
    byChoice: ReadonlyMap<number, Candidate>,
    most: readonly number[],
  ): void {
    const left = this.judge.tables.service.maxHouseholds - members.length;
    if (left === 0) return;
    const out = [...passed];
    const queue = [...next];
    while (queue.length > 0) {
      const candidate = queue.shift()!;
      if (sum + candidate.ceiling + most[left - 1] > this.judge.least && this.mayVisit(candidate, members)) {
        this.judge.count();
        members.push(candidate);
        if (sum + candidate.ceiling > this.judge.least) this.judge.judge(members, null);
        const known = new Set([...members, ...queue, ...out]);
        const further = this.followersOf(candidate, byChoice, members[0]).filter((follower) => !known.has(follower));
        this.growRound(members, sum + candidate.ceiling, [...queue, ...further], out, byChoice, most);
        members.pop();
      }
      out.push(candidate);
    }
  }

  private mayVisit({ choice }: Candidate, members: readonly Candidate[]): boolean {
    const { metresPerSlot } = this.judge.all.instance.policy;
    return members.every(({ choice: other }) => {
      if (other.asker === choice.asker || !this.judge.all.mayShareRound(other.asker, choice.asker)) return false;
      const way = Math.ceil(distance(other.home, choice.home) / metresPerSlot);
      for (let a = 0; a < choice.sessions.length; a += 2) {
        for (let b = 0; b < other.sessions.length; b += 2) {
          const before = choice.sessions[a] - other.sessions[b + 1];
          const after = other.sessions[b] - choice.sessions[a + 1];
          if (Math.max(before, after) < way) return false;
        }
      }
      return true;
    });
  }
}
