declare module '../jobs/job-map.js' {
  interface JobMap {
    /** Whether a provider is vetted for its services may have changed: whoever holds its sessions looks anew. */
    'provider.standing-changed': { providerId: string };
  }
}

export {};
