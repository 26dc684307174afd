import { Controller, Get, Param, Req, Res } from '@nestjs/common';
import { type Request, type Response } from 'express';
import { AccountService } from '../account/account.service.js';
import { requestContext } from '../graphql/request-context.js';
import { PrintService } from './print.service.js';

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
    const actor = await this.accounts.findActor(requestContext({ req: request, res: response }));
    if (!actor) {
      response.status(401).json({ code: 'UNAUTHENTICATED', message: 'Sign in first.' });
      return;
    }
    const sheet = await this.prints.print(actor.id, token);
    if (!sheet) {
      const message = 'This address was used, is too old, or is not yours: ask for a new one.';
      response.status(404).json({ code: 'NOT_FOUND', message });
      return;
    }
    response
      .setHeader('content-type', 'application/pdf')
      .setHeader('content-disposition', `inline; filename="${sheet.name}"`)
      .setHeader('x-content-type-options', 'nosniff')
      .end(sheet.content);
  }
}
