/** The one door of the matching engine. */
export * from './instance.js';
export * from './plan.js';
export { type Fault, type FaultName, checkPlan, type Report, type Statistics } from './check/check-plan.js';
export { type Discontent, listDiscontent } from './check/coalitions.js';
export { checkProof, type ProofReport } from './check/check-proof.js';
export { parseInstance } from './parse-instance.js';
export { parsePlan } from './parse-plan.js';
export { Malformed } from './reader.js';
export { getRule, type Rule, type RuleName, RULES } from './rules.js';
export { match, type MatchOptions, type Progress } from './match.js';
export { type AskedOffer, offerPricer, type PricedOffer } from './price-offer.js';
export { Adviser, type Advice, type AdvisedChange, type Placement } from './advice/adviser.js';
export { type Change } from './advice/changes.js';
export { type Stop } from './explain/candidacy.js';
export { type LiveAnswer, type LiveEvent, type LiveOptions, LivePlan } from './live/live-plan.js';
export { type Departure, Explainer, type MemberReason, type OfferReason } from './explain/explain-offer.js';
export { type HourWorth, type RoomWorth, typicalProvider, worthOfHours, worthOfRooms } from './advice/shadow-prices.js';
export { type Addition, type Effect, effectsOf, whatIf } from './advice/what-if.js';
