/** The one door of the matching engine. */
export * from './format/instance.js';
export * from './format/plan.js';
export { checkPlan } from './check/check-plan.js';
export { type Fault, type FaultName, type Report, type Statistics } from './check/plan-report.js';
export { type Discontent, listDiscontent } from './check/coalitions.js';
export { checkProof, type ProofCheck, type ProofReport } from './check/check-proof.js';
export { judgeHere, type JudgeWeeks, WeekJudge, type WeekVerdict } from './check/week-judge.js';
export { parseInstance } from './format/parse-instance.js';
export { parsePlan } from './format/parse-plan.js';
export { Malformed } from './format/reader.js';
export { getRule, type Rule, type RuleName, RULES } from './format/rules.js';
export {
  type DistrictJob,
  districtsHere,
  type JobWatch,
  planDistrict,
  type StartDistricts,
} from './city/district-jobs.js';
export { type Refined } from './refine/refine.js';
export { match } from './match.js';
export { matchVast } from './city/vast-match.js';
export { type Effort, type MatchOptions, type Progress } from './match-options.js';
export { AuctionShard, type ShardSetup } from './city/auction-shard.js';
export { askShard, type ShardMethod, type Shards, startHere, type StartShards } from './city/shards.js';
export { type AskedOffer, offerPricer, type PricedOffer } from './offers/price-offer.js';
export { Adviser, type Advice, type AdvisedChange, type Placement } from './advice/adviser.js';
export { type Change } from './advice/changes.js';
export { type Stop } from './explain/candidacy.js';
export { type LiveAnswer, type LiveEvent, type LiveOptions } from './live/live-event.js';
export { LivePlan } from './live/live-plan.js';
export { type Departure, Explainer, type MemberReason, type OfferReason } from './explain/explain-offer.js';
export { type PricedPart, pricedParts } from './advice/priced-parts.js';
export { type HourWorth, type RoomWorth, typicalProvider, worthOfHours, worthOfRooms } from './advice/shadow-prices.js';
export { type Addition, type Effect, effectsOf, whatIf } from './advice/what-if.js';
