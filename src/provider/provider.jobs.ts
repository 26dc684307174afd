declare module '../jobs/job-map.js' {
  interface JobMap {
    /** Whether a provider is vetted for its services may have changed: whoever holds its sessions looks anew. */
    'provider.standing-changed': { providerId: string };
    /** A provider may be able to serve more than before: the open requests near it are looked at again. */
    'provider.can-do-more': { providerId: string };
    /** The least pay of a service has changed today: rates below it count no more. */
    'provider.minimum-changed': { serviceTypeId: string };
  }
}

export {};
