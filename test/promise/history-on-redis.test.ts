import { redisIsHere } from '../support/redis.js';
import { promisesAreKeptUnderFaults } from './under-faults.js';

if (redisIsHere()) promisesAreKeptUnderFaults({ onRedis: true });
else
  it('needs a Redis, and none is here: the promises were NOT tested on Redis', () => {
    const sentence = 'Install redis-server, or set REDIS_TEST_URL, to test the promises on Redis.';
    if (process.env.CI) throw new Error(sentence);
    process.stderr.write(`\n*** ${sentence} ***\n\n`);
  });
