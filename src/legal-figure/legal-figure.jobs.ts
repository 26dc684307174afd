declare module '../jobs/job-map.js' {
  interface JobMap {
    /** A minimum wage that holds from today has changed. */
    'legal-figure.wage-changed': { figureId: string };
  }
}

export {};
