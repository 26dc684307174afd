declare module '../jobs/job-map.js' {
  interface JobMap {
    /** An agreement has been made of a confirmed offer. */
    'agreement.made': { agreementId: string };
    /** Keep an agreement true to its dates: begin it, plan its sessions ahead, close what is past, end it. Daily. */
    'agreement.tend': { agreementId: string };
    /** Look for somebody who can give the sessions that an agreement's provider cannot. */
    'agreement.substitute': { agreementId: string };
    /** The provider of a session cannot come: its households are to know. */
    'session.uncovered': { sessionId: string };
    /** A substitute has said yes. */
    'session.covered': { sessionId: string };
    /** The provider who could not come to a session comes after all: its households are to know. */
    'session.returned': { sessionId: string };
    /** A household does not come to a session that somebody was to give: who gives it is to know. */
    'session.cancelled': { sessionId: string };
    /** The desk has said how many minutes of a disputed session count: both sides are to know. */
    'attendance.settled': { attendanceId: string };
    /** A household says that something was wrong with a session: who gave it is to know. */
    'attendance.disputed': { attendanceId: string };
    /** Providers are asked to give a session in the place of another. */
    'session.substitutes-asked': { sessionId: string };
    /** Somebody gives the session by now, or nobody comes to it: whoever was asked to stand in is to know. */
    'session.substitutes-lapsed': { sessionId: string };
    /** A household has joined, left or stayed in a service that goes on: the others and the provider are to know. */
    'agreement.changed': { changeId: string };
  }
}

export {};
