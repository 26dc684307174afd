import { Controller, Get, Param, ParseUUIDPipe, Req, Res } from '@nestjs/common';
import { type Request, type Response } from 'express';
import { DataSource } from 'typeorm';
import { writtenMoment } from '../calendar/index.js';
import { Configuration } from '../config/configuration.js';
import { languageOf } from '../graphql/request-context.js';
import { LocalMailEntity } from './local-mail.entity.js';

/** Mails that are listed: the newest. */
const SHOWN = 50;

const WORDS = {
  it: {
    title: 'La posta della demo',
    intro: 'Qui finisce la posta che la demo avrebbe spedito. Le persone sono simulate: nessuna mail esce di qui.',
    none: 'Non è ancora partita nessuna mail.',
    to: 'Per',
    look: 'Guarda come appare',
    home: 'Torna alla demo',
  },
  en: {
    title: 'The mail of the demo',
    intro: 'Here is what the demo would have sent. Its people are simulated: no mail leaves this place.',
    none: 'No mail has left yet.',
    to: 'To',
    look: 'See how it looks',
    home: 'Back to the demo',
  },
} as const;

const escaped = (text: string) => text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** Shows the mail that the demo keeps for itself; outside the demo there is no such page. */
@Controller('demo/mail')
export class DemoMailController {
  constructor(
    private readonly database: DataSource,
    private readonly configuration: Configuration,
  ) {}

  /** Lists the newest mails with their words. */
  @Get()
  async list(@Req() request: Request, @Res() response: Response): Promise<void> {
    if (!this.configuration.DEMO) return this.missing(response);
    const language = languageOf(request.headers['accept-language']);
    const words = WORDS[language];
    const mails = await this.database.getRepository(LocalMailEntity).find({ order: { id: 'DESC' }, take: SHOWN });
    const item = ({ id, recipient, subject, text, html, createdAt }: LocalMailEntity) => `<article>
<h2>${escaped(subject)}</h2>
<p>${words.to}: ${escaped(recipient)} · <time datetime="${createdAt.toISOString()}">${writtenMoment(createdAt.toISOString(), language)}</time></p>
<pre>${escaped(text)}</pre>
${html === null ? '' : `<p><a href="/demo/mail/${id}">${words.look}</a></p>`}
</article>`;
    this.page(
      response,
      `<!doctype html>
<html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>${words.title} – Welfare di Tutti</title>
<style>
body { margin: 0; font: 18px/1.5 sans-serif; color: #17324d; background: #f5f6f7 }
main { max-width: 44em; margin: 0 auto; padding: 1.5em 1em } h1 { font-size: 1.7em }
article { margin: 0 0 1em; padding: 1em 1.25em; background: #fff; border-left: 6px solid #0059b3 }
h2 { margin: 0; font-size: 1.15em } article p { margin: .25em 0; color: #435a70 }
pre { margin: .75em 0 0; white-space: pre-wrap; overflow-wrap: anywhere; font: inherit } a { color: #0059b3 }
</style></head>
<body><main><h1>${words.title}</h1><p>${words.intro}</p>
${mails.length === 0 ? `<p>${words.none}</p>` : mails.map(item).join('\n')}
<p><a href="/">${words.home}</a></p></main></body></html>
`,
    );
  }

  /** Shows one mail as a mail program would, with nothing in it allowed to run. */
  @Get(':id')
  async show(@Param('id', ParseUUIDPipe) id: string, @Res() response: Response): Promise<void> {
    const mail = this.configuration.DEMO ? await this.database.getRepository(LocalMailEntity).findOneBy({ id }) : null;
    if (!mail?.html) return this.missing(response);
    response.setHeader(
      'content-security-policy',
      "default-src 'none'; style-src 'unsafe-inline'; sandbox allow-popups",
    );
    this.page(response, mail.html);
  }

  private page(response: Response, html: string): void {
    response.setHeader('cache-control', 'no-store').type('html').end(html);
  }

  private missing(response: Response): void {
    response.status(404).json({ code: 'NOT_FOUND', message: 'There is no such page.' });
  }
}
