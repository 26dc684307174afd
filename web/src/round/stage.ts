import type { RoundProgress } from './round.js';

const STAGES = ['load', 'singles', 'candidates', 'prices', 'search', 'bound', 'store'] as const;

/** The name of a round's stage among those that the page has words for; another stage is told as plain work. */
export function stageKey({
  state,
  stage,
}: Pick<RoundProgress, 'state' | 'stage'>): 'queued' | 'working' | (typeof STAGES)[number] {
  if (state === 'QUEUED') return 'queued';
  return STAGES.find((known) => stage?.startsWith(known)) ?? 'working';
}
