declare module '../jobs/job-map.js' {
  interface JobMap {
    /** Run a matching round: load its problem, find a plan, draft its offers. */
    'matching-round.run': { roundId: string };
  }
}

export {};
