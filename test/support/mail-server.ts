import { createServer, type Server } from 'node:net';

/** A mail as it came over the wire. */
export interface ReceivedMail {
  readonly from: string;
  readonly to: string[];
  /** Headers and body, as they were sent. */
  readonly raw: string;
}

/** A mail server that takes everything, on a free port of this machine. */
export interface TestMailServer {
  readonly url: string;
  readonly received: ReceivedMail[];
  stop(): Promise<void>;
}

/** Starts a mail server that speaks as much SMTP (RFC 5321) as a mail needs; it refuses the address `unknown@…`. */
export async function startMailServer(): Promise<TestMailServer> {
  const received: ReceivedMail[] = [];
  const server: Server = createServer((socket) => {
    let pending = '';
    let envelope = { from: '', to: [] as string[] };
    let lines: string[] | null = null;
    const say = (answer: string) => socket.write(`${answer}\r\n`);
    const take = (line: string) => {
      if (lines) {
        if (line !== '.') return lines.push(line.replace(/^\./, ''));
        received.push({ ...envelope, raw: lines.join('\r\n') });
        envelope = { from: '', to: [] };
        lines = null;
        return say('250 taken');
      }
      const [, address = ''] = /<(.*?)>/.exec(line) ?? [];
      if (/^MAIL/i.test(line)) envelope.from = address;
      if (/^RCPT/i.test(line)) {
        if (address.startsWith('unknown@')) return say('550 nobody of that name');
        envelope.to.push(address);
      }
      if (/^DATA/i.test(line)) {
        lines = [];
        return say('354 go on');
      }
      if (/^QUIT/i.test(line)) return socket.end('221 bye\r\n');
      return say('250 well');
    };
    socket.setEncoding('utf8').on('data', (part: string) => {
      const parts = (pending + part).split('\r\n');
      pending = parts.pop()!;
      parts.forEach(take);
    });
    socket.on('error', () => socket.destroy());
    say('220 test');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as { port: number };
  return {
    url: `smtp://127.0.0.1:${port}`,
    received,
    stop: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
