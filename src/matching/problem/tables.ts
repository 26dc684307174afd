import { listRounds, type RoundGraph } from '../problem/round-graph.js';
import { type Problem } from './problem.js';
import { RequestGrid } from './singles.js';
import { listVenues, type Venues } from './venues.js';

/** What does not depend on prices: who lives where, who could meet where, which visits can follow each other. */
export interface Tables {
  readonly problem: Problem;
  readonly grid: RequestGrid;
  readonly venues: Venues;
  readonly rounds: RoundGraph;
}

/** Builds the tables of a problem. */
export function makeTables(problem: Problem): Tables {
  const grid = new RequestGrid(problem);
  return { problem, grid, venues: listVenues(problem, grid), rounds: listRounds(problem, grid) };
}
