import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { LocalMailEntity } from './local-mail.entity.js';
import { type Mail, MailCarrier } from './mail-carrier.service.js';

/** Keeps mail in the database instead of sending it. */
@Injectable()
export class LocalMailService extends MailCarrier {
  constructor(private readonly database: DataSource) {
    super();
  }

  async carry({ to, subject, text, html }: Mail): Promise<void> {
    await this.database.getRepository(LocalMailEntity).insert({ recipient: to, subject, text, html: html ?? null });
  }
}
