/** The yardstick that any matching engine should beat: take the offer of greatest welfare that still fits, again and again. */
import { type Instance, type Plan } from '../../src/matching/index.js';
import { travel, type ValuedOffer } from '../matching/oracle/enumerate-offers.js';

/** Chooses greedily among offers. */
export function chooseGreedily(instance: Instance, offers: readonly ValuedOffer[]): Plan {
  const week = new Map(instance.providers.map(({ id, maxWeek }) => [id, maxWeek]));
  const served = new Set<string>();
  const chosen = new Map<string, ValuedOffer[]>();
  const rooms = new Map<string, ValuedOffer[]>();
  const plan: ValuedOffer[] = [];
  for (const candidate of [...offers].sort((a, b) => b.welfare - a.welfare)) {
    const { offer, blocks } = candidate;
    const presence = blocks.reduce((sum, { start, end }) => sum + end - start, 0);
    const own = chosen.get(offer.provider) ?? [];
    const room = offer.venue !== null && 'room' in offer.venue ? offer.venue.room : null;
    const inRoom = room === null ? [] : (rooms.get(room) ?? []);
    if (presence > week.get(offer.provider)! || offer.members.some(({ request }) => served.has(request))) continue;
    if (own.some((other) => clash(other, candidate, instance.policy.metresPerSlot))) continue;
    if (inRoom.some((other) => clash(other, candidate, Infinity))) continue;
    week.set(offer.provider, week.get(offer.provider)! - presence);
    for (const { request } of offer.members) served.add(request);
    chosen.set(offer.provider, [...own, candidate]);
    if (room !== null) rooms.set(room, [...inRoom, candidate]);
    plan.push(candidate);
  }
  return {
    format: 'shared-care-plan/1',
    instance: instance.name,
    offers: plan.map(({ offer }) => offer),
    welfare: plan.reduce((sum, { welfare }) => sum + welfare, 0),
  };
}

function clash(one: ValuedOffer, other: ValuedOffer, metresPerSlot: number): boolean {
  return one.blocks.some((a) =>
    other.blocks.some(
      (b) =>
        a.start < b.end + travel(b.to, a.from, metresPerSlot) && b.start < a.end + travel(a.to, b.from, metresPerSlot),
    ),
  );
}
