/** What another system can be told of. */
export enum WebhookEvent {
  OFFER_PROPOSED = 'offer.proposed',
  OFFER_CONFIRMED = 'offer.confirmed',
  OFFER_ACTIVE = 'offer.active',
  OFFER_ENDED = 'offer.ended',
  OFFER_DECLINED = 'offer.declined',
  OFFER_EXPIRED = 'offer.expired',
  OFFER_WITHDRAWN = 'offer.withdrawn',
  AGREEMENT_MADE = 'agreement.made',
  AGREEMENT_ENDS = 'agreement.ends',
  AGREEMENT_JOINED = 'agreement.joined',
  AGREEMENT_LEFT = 'agreement.left',
}

/** What a system is told: which kind of thing happened when, and to what. Ids alone: it reads the rest with its token. */
export interface WebhookMessage {
  readonly event: WebhookEvent;
  readonly at: Date;
  readonly subjectId: string;
}

/** The body of a message, the same text each time that it is sent. */
export function bodyOf({ event, at, subjectId }: WebhookMessage): string {
  const key = event.startsWith('offer.') ? 'offerId' : 'agreementId';
  return JSON.stringify({ type: event, timestamp: at.toISOString(), data: { [key]: subjectId } });
}

/** What is signed: the id and the second of the sending belong to it, so that no message can be sent again later or as another. */
export const signedText = (id: string, seconds: number, body: string): string => `${id}.${seconds}.${body}`;

/** Where a webhook may be: over https, without a name and password, at a name or address that the network will check. */
export function isWebhookAddress(text: string, allowsThisMachine: boolean): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, username, password, hostname } = new URL(text);
  if (username || password) return false;
  return protocol === 'https:' || (allowsThisMachine && protocol === 'http:' && hostname === '127.0.0.1');
}
