import { createCipheriv, createDecipheriv, createHash, randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Configuration } from '../config/configuration.js';

const CIPHER = 'aes-256-gcm';
const NONCE_BYTES = 12;
const TAG_BYTES = 16;

/** A text as it is kept. */
export interface SealedText {
  readonly keyId: string;
  /** Nonce, tag, text. */
  readonly sealed: Buffer;
}

/** Seals and opens what must not lie in the database in plain, with the configured keys: AES-256-GCM, bound to the row, the newest key first. */
@Injectable()
export class Seal {
  private readonly keys: ReadonlyMap<string, Buffer>;

  constructor({ SEAL_KEYS, DEMO }: Configuration) {
    // The demo holds nobody's data: a key that everybody can read here lets it show what a platform with real keys does.
    const demo = DEMO ? `demo:${createHash('sha256').update('simulated notes').digest('base64')}` : '';
    const pairs = (SEAL_KEYS ?? demo).split(',').filter(Boolean);
    this.keys = new Map(
      pairs.map((pair) => {
        const colon = pair.indexOf(':');
        return [pair.slice(0, colon), Buffer.from(pair.slice(colon + 1), 'base64')];
      }),
    );
  }

  /** The name of the key that seals; null where the platform has none, and takes nothing that must be sealed. */
  get current(): string | null {
    return this.keys.keys().next().value ?? null;
  }

  /** Whether what a key has sealed can be opened here. */
  knows(keyId: string): boolean {
    return this.keys.has(keyId);
  }

  /** Seals a text for one row: copied into another row it does not open. */
  seal(rowId: string, text: string): SealedText {
    const keyId = this.current;
    if (keyId === null) throw new Error('Nothing can be sealed: expected a key in SEAL_KEYS, found none.');
    const nonce = randomBytes(NONCE_BYTES);
    const cipher = createCipheriv(CIPHER, this.keys.get(keyId)!, nonce).setAAD(Buffer.from(rowId));
    const body = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
    return { keyId, sealed: Buffer.concat([nonce, cipher.getAuthTag(), body]) };
  }

  /** Opens a text; fails where it was changed, moved to another row, or sealed with a key that is not configured. */
  open(rowId: string, { keyId, sealed }: SealedText): string {
    const key = this.keys.get(keyId);
    if (!key)
      throw new Error(`${rowId} is sealed with the key "${keyId}": put that key back into SEAL_KEYS, after the first.`);
    const nonce = sealed.subarray(0, NONCE_BYTES);
    const decipher = createDecipheriv(CIPHER, key, nonce, { authTagLength: TAG_BYTES })
      .setAAD(Buffer.from(rowId))
      .setAuthTag(sealed.subarray(NONCE_BYTES, NONCE_BYTES + TAG_BYTES));
    return Buffer.concat([decipher.update(sealed.subarray(NONCE_BYTES + TAG_BYTES)), decipher.final()]).toString(
      'utf8',
    );
  }
}
