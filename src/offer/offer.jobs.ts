declare module '../jobs/job-map.js' {
  interface JobMap {
    /** Let a proposed offer expire once its deadline has passed. */
    'offer.expire': { offerId: string };
    /** An offer fell because somebody said no or nothing: propose it anew to the rest, or match them again. */
    'offer.fallen': { offerId: string };
    /** Tell the parties of an offer that it was proposed to them, that everyone has accepted, or that it fell. */
    'offer.stepped': { offerId: string; step: 'proposed' | 'confirmed' | 'fallen' };
    /** Everyone has accepted: make the agreement. */
    'offer.confirmed': { offerId: string };
  }
}

export {};
