/**
 * Loaded before a server that runs with `--expose-gc`, this lets it sweep its memory when it is asked to, so that what is in
 * use can be read; by a signal that nothing else heeds.
 */
process.on('SIGWINCH', () => globalThis.gc?.());
