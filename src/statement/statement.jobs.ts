declare module '../jobs/job-map.js' {
  interface JobMap {
    /** Close a month (`YYYY-MM`): state it for every household and provider. */
    'statement.close-month': { month: string };
    /** The desk has put a line right: who pays and who earns by it are to know. */
    'statement.line-corrected': { attendanceId: string };
  }
}

export {};
