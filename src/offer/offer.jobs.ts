declare module '../jobs/job-map.js' {
  interface JobMap {
    /** Let a proposed offer expire once its deadline has passed. */
    'offer.expire': { offerId: string };
    /** An offer fell because somebody said no or nothing: propose it anew to the rest, or match them again. */
    'offer.fallen': { offerId: string };
    /** Everyone has accepted: make the agreement. */
    'offer.confirmed': { offerId: string };
  }
}

export {};
