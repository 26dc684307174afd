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
    /** Providers are asked to give a session in the place of another. */
    'session.substitutes-asked': { sessionId: string };
  }
}

export {};
