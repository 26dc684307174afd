// Preloaded by Node into every process that runs tests. Threads run what the build has made.
import { register } from 'node:module';
import { isMainThread } from 'node:worker_threads';

if (isMainThread) register('./typescript.mjs', import.meta.url);
// Whoever runs the tests may be killed; nobody waits for this one's answer then.
if (process.connected) process.once('disconnect', () => process.exit());
