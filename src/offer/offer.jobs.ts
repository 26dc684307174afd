declare module '../jobs/job-map.js' {
  interface JobMap {
    /** Let a proposed offer expire once its deadline has passed. */
    'offer.expire': { offerId: string };
    /** Let a no count, if it was not taken back meanwhile: the offer falls. */
    'proposal.decline': { proposalId: string };
    /** An offer fell because somebody said no or nothing: propose it anew to the rest, or match them again. */
    'offer.fallen': { offerId: string };
    /**
     * Tell the parties of an offer that it was proposed to them, that everyone has accepted, that it fell, or, those who
     * have no part in what came in its place, that it was replaced.
     */
    'offer.stepped': { offerId: string; step: 'proposed' | 'confirmed' | 'fallen' | 'replaced' };
    /** Everyone has accepted: make the agreement. */
    'offer.confirmed': { offerId: string };
  }
}

export {};
