declare module '../jobs/job-map.js' {
  interface JobMap {
    /** Mail one person what one notification says, now. */
    'notification.mail': { notificationId: string };
    /** Mail one person what was gathered for them while it had to wait. */
    'notification.digest': { personId: string };
  }
}

export {};
