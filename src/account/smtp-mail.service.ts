import { type OnApplicationShutdown } from '@nestjs/common';
import { createTransport } from 'nodemailer';
import { type Mail, MailCarrier } from './mail-carrier.service.js';

/** Milliseconds that a mail server may take for each step; a job that fails is tried again. */
const PATIENCE_MS = 15_000;

/** Hands mail over to a mail server by SMTP. */
export class SmtpMailService extends MailCarrier implements OnApplicationShutdown {
  private readonly transport;

  constructor(url: string, from: string) {
    super();
    this.transport = createTransport(
      { url, connectionTimeout: PATIENCE_MS, greetingTimeout: PATIENCE_MS, socketTimeout: PATIENCE_MS },
      // No out-of-office answers to what a machine has written (RFC 3834).
      { from, headers: { 'Auto-Submitted': 'auto-generated' }, disableFileAccess: true, disableUrlAccess: true },
    );
  }

  async carry({ to, subject, text, html, headers }: Mail): Promise<void> {
    // As an object, an address cannot be read as several.
    await this.transport.sendMail({ to: { name: '', address: to }, subject, text, html, headers });
  }

  onApplicationShutdown(): void {
    this.transport.close();
  }
}
