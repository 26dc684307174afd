declare module '../jobs/job-map.js' {
  interface JobMap {
    /** Whether a provider is vetted for its services may have changed: whoever holds its sessions looks anew. */
    'provider.standing-changed': { providerId: string };
    /** The least pay of a service has changed today: rates below it count no more. */
    'provider.minimum-changed': { serviceTypeId: string };
  }
}

export {};
