declare module '../jobs/job-map.js' {
  interface JobMap {
    /** Look for an offer for one open request, among the open ones around it. */
    'care-request.match': { careRequestId: string };
    /** Rank every standing request by the rules of the day. */
    'care-request.rank': { day: string };
  }
}

export {};
