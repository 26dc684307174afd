declare module '../jobs/job-map.js' {
  interface JobMap {
    /** Run a matching round: load its problem, find a plan, draft its offers. */
    'matching-round.run': { roundId: string };
    /** Look again at what is open near providers whose long absence ends. Daily. */
    'matching-round.absences-end': { day: string };
    /** A round was given up: whoever follows it is to know. */
    'matching-round.given-up': { roundId: string };
    /** Tell whoever reviews them that a round has left drafts. */
    'matching-round.drafted': { roundId: string };
  }
}

export {};
