declare module '../jobs/job-map.js' {
  interface JobMap {
    /** Mail one person what one notification says. */
    'notification.mail': { notificationId: string };
  }
}

export {};
