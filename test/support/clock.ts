/** The Node options by which a process believes that it is earlier or later than it is: nothing that counts may hang on its clock. */
export const clockOff = (ms: number): string =>
  `--import=data:text/javascript,${encodeURIComponent(`
    const True = Date;
    globalThis.Date = class extends True {
      constructor(...parts) { if (parts.length > 0) super(...parts); else super(True.now() + ${ms}); }
      static now() { return True.now() + ${ms}; }
    };`)}`;
