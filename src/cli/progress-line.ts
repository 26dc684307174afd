/** One line on the terminal that is rewritten as work gets on. */
import { type WriteStream } from 'node:tty';

/** Milliseconds between two rewritings: faster cannot be read. */
const PAUSE = 100;

/** A progress line on a stream; it shows nothing when the stream is no terminal or `wanted` is false. */
export function progressLine<T>(
  stream: WriteStream | NodeJS.WriteStream,
  wanted: boolean,
  describe: (progress: T) => string,
): { show(progress: T): void; clear(): void } {
  if (!wanted || stream.isTTY !== true) return { show: () => undefined, clear: () => undefined };
  let shownAt = -Infinity;
  return {
    show(progress) {
      const now = performance.now();
      if (now - shownAt < PAUSE) return;
      shownAt = now;
      stream.write(`\r${describe(progress).slice(0, (stream.columns ?? 80) - 1)}\u001b[K`);
    },
    clear() {
      if (shownAt > -Infinity) stream.write('\r\u001b[K');
    },
  };
}
