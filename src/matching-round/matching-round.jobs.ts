declare module '../jobs/job-map.js' {
  interface JobMap {
    /** Run a matching round: load its problem, find a plan, draft its offers. */
    'matching-round.run': { roundId: string };
    /** Tell whoever reviews them that a round has left drafts. */
    'matching-round.drafted': { roundId: string };
  }
}

export {};
