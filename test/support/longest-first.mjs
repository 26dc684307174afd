import fs from 'node:fs';
import TestSequencer from '@jest/test-sequencer';

/** The projects by how long their files take. */
const PROJECTS = ['web', 'start', 'jobs', 'matching', 'promise', 'race', 'story', 'architecture', 'pure'];
/** Files that take more than a minute whatever their size. */
const LONG = ['every-page.test.ts', 'engine.test.ts'];

/**
 * Begins with what takes longest, so that no long file is left at the end for one process alone: as Jest remembers the
 * durations, and by project and size on a machine where it has none yet.
 */
export default class LongestFirst extends TestSequencer {
  sort(tests) {
    const rank = ({ path, context, duration }) => [
      duration ?? 0,
      Number(LONG.some((name) => path.endsWith(name))),
      -PROJECTS.indexOf(context.config.displayName.name),
      fs.statSync(path).size,
    ];
    const ranks = new Map(super.sort(tests).map((test) => [test, rank(test)]));
    return [...ranks.keys()].sort((a, b) => {
      const [x, y] = [ranks.get(a), ranks.get(b)];
      const at = x.findIndex((value, i) => value !== y[i]);
      return at < 0 ? 0 : y[at] - x[at];
    });
  }
}
