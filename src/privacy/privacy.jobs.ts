declare module '../jobs/job-map.js' {
  interface JobMap {
    /** Delete what has been kept for as long as its rule says. */
    'privacy.retain': { day: string };
    /** Seal anew what another key than the newest has sealed. */
    'seal.renew': { day: string };
  }
}

export {};
