import { redisIsHere, startRedis, type TestRedis } from '../support/redis.js';
import { jobsKeepTheirPromises } from './conformance.js';

let redis: TestRedis;

if (redisIsHere())
  describe('jobs on Redis', () => {
    beforeAll(async () => (redis = await startRedis()));
    afterAll(() => redis.stop());
    jobsKeepTheirPromises(() => ({ REDIS_URL: redis.url, lose: () => redis.flush(), kill: () => redis.kill() }));
  });
else
  it('needs a Redis, and none is here: the jobs were NOT tested on Redis', () => {
    const sentence = 'Install redis-server, or set REDIS_TEST_URL, to test the jobs on Redis.';
    if (process.env.CI) throw new Error(sentence);
    process.stderr.write(`\n*** ${sentence} ***\n\n`);
  });
