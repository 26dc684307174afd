declare module '../jobs/job-map.js' {
  interface JobMap {
    /** Remind of papers that end soon, note those that have ended, and promise the same for tomorrow. */
    'vetting.watch-papers': { day: string };
  }
}

export {};
