import { Controller, Get, Post, Query, Res } from '@nestjs/common';
import { type Response } from 'express';
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
    const { title } = WORDS[language ?? 'it'];
    response
      .status(language === null ? 404 : 200)
      .setHeader('cache-control', 'no-store')
      .setHeader('referrer-policy', 'no-referrer')
      .setHeader('x-robots-tag', 'noindex')
      .type('html').end(`<!doctype html>
<html lang="${language ?? 'it'}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>${title} – Welfare di Tutti</title>
<style>
body { margin: 0; font: 20px/1.5 sans-serif; color: #17324d; background: #f5f6f7 }
main { max-width: 32em; margin: 2em auto; padding: 1em 1.5em; background: #fff; border-top: 6px solid #0059b3 }
h1 { font-size: 1.4em } button { font: inherit; font-weight: bold; padding: .5em 1em; border: 0; border-radius: 4px; color: #fff; background: #0059b3 }
button:focus-visible { outline: 3px solid #17324d; outline-offset: 3px }
</style></head>
<body><main><h1>${title}</h1>${body}<p><a href="/">Welfare di Tutti</a></p></main></body></html>
`);
  }
}

const isKey = (key: unknown): key is string => typeof key === 'string' && UUID.test(key);
