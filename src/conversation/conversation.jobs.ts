declare module '../jobs/job-map.js' {
  interface JobMap {
    /** Somebody has written: tell the others. */
    'conversation.written': { messageId: string };
  }
}

export {};
