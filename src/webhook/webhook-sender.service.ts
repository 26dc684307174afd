import { createHmac } from 'node:crypto';
import { lookup } from 'node:dns';
import { request as requestPlain } from 'node:http';
import { request as requestSecure } from 'node:https';
import { BlockList, isIP, type LookupFunction } from 'node:net';
import { Injectable } from '@nestjs/common';
import { Configuration } from '../config/configuration.js';
import { bodyOf, signedText, type WebhookMessage } from './webhook.rules.js';

/** A message to one address. */
export interface SignedMessage extends WebhookMessage {
  /** The same each time that it is sent, so that the receiver knows a repetition. */
  readonly id: string;
  readonly url: string;
  readonly secret: string;
}

/** Milliseconds that the other system may take to answer. */
const PATIENCE_MS = 10_000;

/** Networks that no webhook may reach: this machine, the local network, and what routers keep to themselves. */
const INNER = new BlockList();
for (const [network, prefix] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['224.0.0.0', 3],
] as const)
  INNER.addSubnet(network, prefix, 'ipv4');
for (const [network, prefix] of [
  ['::', 127],
  ['64:ff9b::', 96],
  ['fc00::', 7],
  ['fe80::', 10],
  ['ff00::', 8],
] as const)
  INNER.addSubnet(network, prefix, 'ipv6');

/** Whether an address lies in a network that a request from outside must not be led into. */
export const isInner = (address: string): boolean => INNER.check(address, isIP(address) === 6 ? 'ipv6' : 'ipv4');

/** Resolves a name as always, and refuses it where it leads inside: the address that is checked is the one that is used. */
const lookupOutside: LookupFunction = (hostname, options, done) => {
  lookup(hostname, { ...options, all: true }, (error, found) => {
    if (error) return done(error, '', 0);
    const inner = found.find(({ address }) => isInner(address));
    if (inner) return done(new Error(`a webhook must not lead to ${inner.address}`), '', 0);
    if (options.all) return done(null, found);
    return done(null, found[0].address, found[0].family);
  });
};

/** Sends signed messages to other systems. */
@Injectable()
export class WebhookSenderService {
  constructor(private readonly configuration: Configuration) {}

  /**
   * Sends a message once and gives the status of the answer. Signed as in Standard Webhooks 1.0: HMAC-SHA256 of id, second
   * and body, in base64. Redirections are not followed. Rejects where no answer comes in time.
   */
  send({ id, url, secret, ...message }: SignedMessage): Promise<number> {
    const address = new URL(url);
    const plain = address.protocol === 'http:' && this.configuration.DEMO;
    const host = address.hostname.replace(/^\[|\]$/g, '');
    if (!plain && (address.protocol !== 'https:' || (isIP(host) && isInner(host))))
      return Promise.reject(new Error('a webhook must be reached over https and outside'));
    const body = bodyOf(message);
    const seconds = Math.floor(Date.now() / 1000);
    const key = Buffer.from(secret.replace(/^whsec_/, ''), 'base64');
    const signature = createHmac('sha256', key)
      .update(signedText(id, seconds, body))
      .digest('base64');
    return new Promise((resolve, reject) => {
      const sent = (plain ? requestPlain : requestSecure)(
        address,
        {
          method: 'POST',
          ...(!plain && { lookup: lookupOutside }),
          signal: AbortSignal.timeout(PATIENCE_MS),
          headers: {
            'content-type': 'application/json',
            'content-length': Buffer.byteLength(body),
            'user-agent': 'welfare-di-tutti',
            'webhook-id': id,
            'webhook-timestamp': String(seconds),
            'webhook-signature': `v1,${signature}`,
          },
        },
        (answer) => {
          resolve(answer.statusCode!);
          // What it says is of no interest, however long it would be.
          answer.destroy();
        },
      );
      sent.on('error', reject);
      sent.end(body);
    });
  }
}
