declare module '../jobs/job-map.js' {
  interface JobMap {
    /** Close a month (`YYYY-MM`): state it for every household and provider. */
    'statement.close-month': { month: string };
  }
}

export {};
