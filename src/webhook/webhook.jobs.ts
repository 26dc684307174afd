declare module '../jobs/job-map.js' {
  interface JobMap {
    /** Another system is to be told of one event. Promised by the database in the transaction of the event. */
    'webhook.deliver': { deliveryId: string };
  }
}

export {};
