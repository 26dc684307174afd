import { type Level } from './minimum-wage.js';
import { type SourceKey, type Standing } from './source.js';

/** A kind of domestic work as the collective agreement tells it apart. */
export interface Classification {
  readonly work: string;
  readonly level: Level;
  readonly source: SourceKey;
  readonly standing: Standing;
}

const agreed = (work: string, level: Level): Classification => ({
  work,
  level,
  source: 'classification',
  standing: 'verified',
});

/**
 * Which level each kind of work belongs to (article 9, after September 2020).
 *
 * Baby-sitters have one level, BS, whatever the child's age. Accompanied transport is not named by the agreement and is
 * set beside company to adults, as a default of the policy.
 */
export const CLASSIFICATIONS: Readonly<Record<string, Classification>> = {
  'dog-sitting': agreed('Assistant to domestic animals, and nothing else', 'A'),
  company: agreed('Mere company to self-sufficient adults, no other work', 'AS'),
  'home-help': agreed('Several kinds of domestic work together', 'B'),
  babysitting: agreed('Assistant to children, with their meals and the cleaning of their home', 'BS'),
  'after-school': agreed('Assistant to children at home after school', 'BS'),
  'elder-care-self-sufficient': agreed('Assistant to self-sufficient people', 'BS'),
  cooking: agreed('Cook', 'C'),
  'elder-care': agreed('Assistant to non-self-sufficient people, not trained', 'CS'),
  'elder-care-trained': agreed('Assistant to non-self-sufficient people, trained', 'DS'),
  educator: agreed('Trained educator of people with disability or learning disorders', 'DS'),
  'accompanied-transport': {
    work: 'Going with an adult to appointments',
    level: 'AS',
    source: 'project-default',
    standing: 'unverified',
  },
};

/** The classification of a kind of work; an unknown one is an error that lists the known. */
export function classificationOf(work: string): Classification {
  const found = Object.hasOwn(CLASSIFICATIONS, work) ? CLASSIFICATIONS[work] : undefined;
  if (!found) {
    throw new RangeError(
      `No classification for the work "${work}". Known: ${Object.keys(CLASSIFICATIONS).join(', ')}; map the service to one.`,
    );
  }
  return found;
}
