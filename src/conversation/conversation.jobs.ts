declare module '../jobs/job-map.js' {
  interface JobMap {
    /** Somebody has written: tell the others. */
    'conversation.written': { messageId: string };
    /** Somebody has read: what was told of the conversation is no news any more. */
    'conversation.read': { conversationId: string; personId: string };
  }
}

export {};
