/** The mark of subscriptions: what one that waits for news takes of the API's memory. */
import path from 'node:path';
import { WebSocket } from 'ws';
import { type Bench } from './run-api.js';
import { Server } from './server.js';

/** Subscriptions that are held at once, each on a connection of its own. */
const MANY = 10_000;
/** Those that warm the server up, and go again. */
const FEW = 200;
/** Connections that are opened at the same time. */
const AT_ONCE = 20;
const MARK_KB = 30;

/** Opens a connection on which somebody who is signed in waits for news; resolves with its first answer. */
function subscribe(address: string, cookie: string): Promise<WebSocket> {
  return new Promise((resolve, reject) => {
    const socket = new WebSocket(`${address.replace('http', 'ws')}/graphql`, 'graphql-transport-ws', {
      headers: { cookie },
    });
    const send = (message: object) => socket.send(JSON.stringify(message));
    socket.on('error', reject);
    socket.on('open', () => send({ type: 'connection_init' }));
    socket.on('message', (data: Buffer) => {
      const { type, payload } = JSON.parse(data.toString()) as { type: string; payload?: { data?: object } };
      if (type === 'connection_ack')
        send({ id: '1', type: 'subscribe', payload: { query: 'subscription { newsChanged { unread } }' } });
      else if (type === 'next' && payload?.data) resolve(socket);
      else if (type === 'ping') send({ type: 'pong' });
      else reject(new Error(`No news to wait for: ${data.toString()}`));
    });
  });
}

async function subscribeMany(many: number, address: string, cookie: string): Promise<WebSocket[]> {
  const sockets: WebSocket[] = [];
  while (sockets.length < many)
    sockets.push(...(await Promise.all(Array.from({ length: AT_ONCE }, () => subscribe(address, cookie)))));
  return sockets;
}

/** Measures, and gives the section of the page. */
export async function measureSubscriptions(
  { root, freePort }: Bench,
  environment: Record<string, string>,
  cookie: string,
): Promise<string> {
  process.stderr.write('subscriptions\n');
  const dist = (name: string) => path.join(root, 'dist', name);
  const hook = `--import=${dist('bench/test/bench/sweep-on-signal.js')}`;
  const server = await Server.start(dist('main.js'), await freePort(), environment, ['--expose-gc', hook]);
  for (const socket of await subscribeMany(FEW, server.address, cookie)) socket.terminate();
  const before = await server.residentBytes();
  const sockets = await subscribeMany(MANY, server.address, cookie);
  const after = await server.residentBytes();
  for (const socket of sockets) socket.terminate();
  await server.stop();
  const kilobytes = (after - before) / MANY / 1000;
  return `## Subscriptions

What the API's process holds of memory for each of ${MANY.toLocaleString('en')} subscriptions that wait for news, each on a WebSocket of its own by somebody
who is signed in, swept before and after.

| subscriptions | memory before | with them | for each | mark, at most |
| --- | --- | --- | --- | --- |
| ${MANY.toLocaleString('en')} | ${(before / 1e6).toFixed(0)} MB | ${(after / 1e6).toFixed(0)} MB | ${kilobytes.toFixed(1)} kB | ${MARK_KB} kB |
`;
}
