declare module '../jobs/job-map.js' {
  interface JobMap {
    /** Remind of papers that end soon, note those that have ended, and stop rates that the law has overtaken. */
    'vetting.watch-papers': { day: string };
    /** Delete the file of a document that was deleted. */
    'vetting.delete-file': { documentId: string };
    /** Tell whoever keeps a provider what an entry of its history says. */
    'vetting.tell-keepers': { eventId: string };
    /** Whoever keeps a provider was mailed what an entry of its history says: their pages are to say it too. */
    'vetting.told': { eventId: string };
  }
}

export {};
