/** A mail to one address, in plain text and perhaps in HTML that says the same. */
export interface Mail {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly html?: string;
  /** Further lines of its head, by name. */
  readonly headers?: Readonly<Record<string, string>>;
}

/** Whoever carries mail out of the house; the carrier that is provided decides how. */
export abstract class MailCarrier {
  /** Hands a mail over; resolves when it is on its way, rejects when it could not be. */
  abstract carry(mail: Mail): Promise<void>;
}
