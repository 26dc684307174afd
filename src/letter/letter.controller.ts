import { Controller, Get, Param, Req, Res } from '@nestjs/common';
import { type Request, type Response } from 'express';
import { AccountService } from '../account/account.service.js';
import { requestContext } from '../graphql/request-context.js';
import { showPlainPage } from '../operation/plain-page.js';
import { type Language } from '../service-type/service-type.rules.js';
import { PrintService } from './print.service.js';

const WORDS = {
  it: {
    title: 'Il foglio non è più qui',
    used: 'Ogni foglio si apre una volta sola, entro pochi minuti. Torna alla pagina da cui sei partito e chiedilo di nuovo.',
    signIn: 'Per aprire un foglio bisogna essere entrati.',
  },
  en: {
    title: 'The sheet is here no more',
    used: 'Each sheet opens once, within some minutes. Go back to the page that you came from and ask for it anew.',
    signIn: 'To open a sheet you must have come in.',
  },
} as const;

/** Where sheets come out: by a ticket, once, for the person that it was given to, who is signed in. */
@Controller('prints')
export class LetterController {
  constructor(
    private readonly accounts: AccountService,
    private readonly prints: PrintService,
  ) {}

  /** Gives the sheet as a PDF to look at and print. */
  @Get(':token')
  async print(@Param('token') token: string, @Req() request: Request, @Res() response: Response): Promise<void> {
    response.setHeader('cache-control', 'no-store').setHeader('referrer-policy', 'no-referrer');
    const context = requestContext({ req: request, res: response });
    const actor = await this.accounts.findActor(context);
    if (!actor) return this.explain(response, 401, context.language);
    const sheet = await this.prints.print(actor.id, token);
    if (!sheet) return this.explain(response, 404, context.language);
    response
      .setHeader('content-type', 'application/pdf')
      .setHeader('content-disposition', `inline; filename="${sheet.name}"`)
      .setHeader('x-content-type-options', 'nosniff')
      .end(sheet.content);
  }

  /** Says why there is no sheet: whoever opens the window again must not be left with a line of code. */
  private explain(response: Response, status: 401 | 404, language: Language): void {
    const { title, signIn, used } = WORDS[language];
    showPlainPage(response, { status, language, title, body: `<p>${status === 401 ? signIn : used}</p>` });
  }
}
