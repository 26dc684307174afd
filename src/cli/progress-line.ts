/** One line on the terminal that is rewritten as the engine gets on. */
import { type WriteStream } from 'node:tty';
import { type Progress } from '../matching/index.js';
import { euros, percent } from './summary.js';

/** Milliseconds between two rewritings: faster cannot be read. */
const PAUSE = 100;

/** A progress line on a stream; it shows nothing when the stream is no terminal or `wanted` is false. */
export function progressLine(
  stream: WriteStream | NodeJS.WriteStream,
  wanted: boolean,
): { show(progress: Progress): void; clear(): void } {
  if (!wanted || stream.isTTY !== true) return { show: () => undefined, clear: () => undefined };
  let shownAt = -Infinity;
  return {
    show({ stage, fraction, welfare, bound }) {
      const now = performance.now();
      if (now - shownAt < PAUSE) return;
      shownAt = now;
      const gap =
        bound === undefined || bound <= 0 ? '' : `, at most ${percent((bound - welfare) / bound)} below the best`;
      const text = `${stage} ${String(Math.floor(100 * fraction)).padStart(3)} %, welfare ${euros(welfare)}${gap}`;
      stream.write(`\r${text.slice(0, (stream.columns ?? 80) - 1)}\u001b[K`);
    },
    clear() {
      if (shownAt > -Infinity) stream.write('\r\u001b[K');
    },
  };
}
