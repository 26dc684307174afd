import { isThereIn, type Problem, SLOTS } from './problem.js';

/** Slots of one period of the week: three hours. */
const PERIOD = 12;
/** Periods in one word; two words hold a week. */
const HALF = 28;

/**
 * The periods of three hours in which a provider is there at some time, a bit each, in two words. Who lacks a period that a
 * timetable needs is not there for it: that tells most providers and timetables apart without a look at the slots.
 */
export function periodsOpen(problem: Problem, provider: number): [number, number] {
  const words: [number, number] = [0, 0];
  for (let t = 0; t < SLOTS; t++) if (isThereIn(problem, provider, t)) enter(words, t);
  return words;
}

/** The periods that the blocks of a timetable touch when it is served alone, as `periodsOpen` tells them. */
export function periodsNeeded({ blkFirst, blkStart, blkEnd }: Problem, option: number): [number, number] {
  const words: [number, number] = [0, 0];
  for (let b = blkFirst[option]; b < blkFirst[option + 1]; b++)
    for (let t = blkStart[b]; t < blkEnd[b]; t++) enter(words, t);
  return words;
}

function enter(words: [number, number], slot: number): void {
  const period = Math.floor(slot / PERIOD);
  words[Math.floor(period / HALF)] |= 1 << (period % HALF);
}
