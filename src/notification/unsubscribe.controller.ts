import { Controller, Get, Post, Query, Res } from '@nestjs/common';
import { type Response } from 'express';
import { showPlainPage } from '../operation/plain-page.js';
import { type Language } from '../service-type/service-type.rules.js';
import { DeliveryService } from './delivery.service.js';

const UUID = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i;

const WORDS = {
  it: {
    title: 'Disattiva le mail',
    ask: 'Non ti manderemo più mail. Fa eccezione ciò che riguarda un incontro di oggi o di domani.',
    button: 'Disattiva le mail',
    done: 'Fatto: non ti manderemo più mail. Puoi riattivarle quando vuoi dalle tue impostazioni.',
    unknown: 'Questo collegamento non vale. Entra e cambia le tue impostazioni.',
  },
  en: {
    title: 'Stop the mails',
    ask: 'We shall send you no more mail, but for what befalls a session of today or tomorrow.',
    button: 'Stop the mails',
    done: 'Done: we send you no more mail. You can have it again at any time in your settings.',
    unknown: 'This link does not hold. Come in and change your settings.',
  },
} as const;

/** Where mail is stopped: a mail program posts at once; a link shows a page with a button, for programs that look ahead. */
@Controller('unsubscribe')
export class UnsubscribeController {
  constructor(private readonly delivery: DeliveryService) {}

  /** Asks whether mail is to stop. */
  @Get()
  async ask(@Query('key') key: unknown, @Res() response: Response): Promise<void> {
    const language = isKey(key) ? await this.delivery.languageOfKey(key) : null;
    const words = WORDS[language ?? 'it'];
    const button = `<form method="post" action="/unsubscribe?key=${String(key)}"><button>${words.button}</button></form>`;
    this.show(response, language, language ? `<p>${words.ask}</p>${button}` : `<p>${words.unknown}</p>`);
  }

  /** Stops mail: by the button of the page, or by the one click of a mail program (RFC 8058). */
  @Post()
  async stop(@Query('key') key: unknown, @Res() response: Response): Promise<void> {
    const language = isKey(key) ? await this.delivery.unsubscribe(key) : null;
    const words = WORDS[language ?? 'it'];
    this.show(response, language, `<p>${language ? words.done : words.unknown}</p>`);
  }

  private show(response: Response, language: Language | null, body: string): void {
    showPlainPage(response, {
      status: language === null ? 404 : 200,
      language: language ?? 'it',
      title: WORDS[language ?? 'it'].title,
      body,
    });
  }
}

const isKey = (key: unknown): key is string => typeof key === 'string' && UUID.test(key);
