/**
 * Every job by its name, with the payload that it carries: ids, never people's data.
 * A feature adds its own in `<feature>.jobs.ts`:
 * `declare module '../jobs/job-map.js' { interface JobMap { 'matching-round.run': { roundId: string } } }`
 */
export interface JobMap {}

/** The name of a job that some feature has declared. */
export type JobName = keyof JobMap & string;
