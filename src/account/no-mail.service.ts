import { Logger } from '@nestjs/common';
import { MailCarrier } from './mail-carrier.service.js';

/** Sends nothing: for a platform that has no mail server yet, where people read what is new when they sign in. */
export class NoMailService extends MailCarrier {
  private readonly log = new Logger(NoMailService.name);

  carry(): Promise<void> {
    this.log.warn('A mail was not sent: set SMTP_URL and MAIL_FROM to send mail');
    return Promise.resolve();
  }
}
