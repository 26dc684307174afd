import { AwsClient } from 'aws4fetch';
import { DocumentStorage } from './document-storage.service.js';

/** Where a bucket is, and how it lets us in. */
export interface BucketAccess {
  /** The address of the bucket: `https://s3.example.org/documents`. */
  readonly url: string;
  readonly region: string;
  readonly keyId: string;
  readonly secret: string;
}

/** Keeps files in a bucket of any storage that speaks S3, by signed requests (Signature Version 4). */
export class ObjectStorage extends DocumentStorage {
  private readonly client: AwsClient;

  constructor(private readonly access: BucketAccess) {
    super();
    const { keyId: accessKeyId, secret: secretAccessKey, region } = access;
    this.client = new AwsClient({ accessKeyId, secretAccessKey, region, service: 's3', retries: 3 });
  }

  async put(name: string, bytes: Buffer): Promise<void> {
    await this.request(name, { method: 'PUT', body: new Uint8Array(bytes) });
  }

  async get(name: string): Promise<Buffer | null> {
    const response = await this.request(name, { method: 'GET' });
    return response ? Buffer.from(await response.arrayBuffer()) : null;
  }

  async delete(name: string): Promise<void> {
    await this.request(name, { method: 'DELETE' });
  }

  /** Sends a signed request; null where the storage has no such file. */
  private async request(
    name: string,
    init: { method: string; body?: Uint8Array<ArrayBuffer> },
  ): Promise<Response | null> {
    const response = await this.client.fetch(`${this.access.url.replace(/\/$/, '')}/${name}`, init);
    if (response.status === 404 && init.method !== 'PUT') return null;
    if (!response.ok) throw new Error(`The storage of documents answered ${response.status} to ${init.method}.`);
    return response;
  }
}
