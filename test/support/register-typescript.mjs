// Preloaded by Node into every process that runs tests. Threads run what the build has made.
import { register } from 'node:module';
import { isMainThread } from 'node:worker_threads';

if (isMainThread) register('./typescript.mjs', import.meta.url);
// Whoever runs the tests may be killed; nobody waits for this one's answer then.
if (process.connected) process.once('disconnect', () => process.exit());

/*
 * jest-light-runner tells a project's configuration to all of its processes when the first one asks, and to each only once:
 * one that has not come to ask by then would wait for ever. What comes early is kept here until it asks. Nothing is read
 * before somebody listens, for it would be lost to them.
 */
if (process.connected) {
  const { send } = process;
  let told;
  const listen = (event) => {
    if (event !== 'message') return;
    process.off('newListener', listen);
    process.on('message', (message) => {
      if (message?.type === 'jest-light-runner-worker-data') told = message;
    });
  };
  process.on('newListener', listen);
  process.send = (message, ...more) =>
    message === 'jest-light-runner-get-worker-data' && told
      ? process.emit('message', told)
      : send.call(process, message, ...more);
}
