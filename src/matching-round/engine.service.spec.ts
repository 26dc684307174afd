import { makeInstance } from '../../test/bench/make-instance.js';
import { match, type Plan } from '../matching/index.js';
import { EngineService } from './engine.service.js';

const instance = makeInstance({ city: 'milano', requests: 20, providers: 6 });
const engine = new EngineService();
const run = (given = instance, signal = new AbortController().signal): Promise<Plan> =>
  engine.match(given, { seed: 1, effort: 'quick', onProgress: () => undefined, signal });

afterAll(() => engine.onApplicationShutdown());

it('makes the same plans in a thread that is kept as the engine makes by itself', async () => {
  const plan = match(instance, { effort: 'quick' });
  expect(await run()).toEqual(plan);
  expect(await run()).toEqual(plan);
});

it('goes on after a run that was stopped and after one that failed', async () => {
  const stopped = new AbortController();
  const plan = run(instance, stopped.signal);
  stopped.abort(new Error('nobody needs it any more'));
  await expect(plan).rejects.toThrow('nobody needs it any more');
  await expect(run({ ...instance, requests: [{ ...instance.requests[0], place: 'nowhere' }] })).rejects.toThrow();
  expect((await run()).welfare).toBeGreaterThan(0);
});

it('ends its thread although a run begins just then', async () => {
  await run();
  const ended = engine.onApplicationShutdown();
  expect((await run()).welfare).toBeGreaterThan(0);
  await ended;
});
