import { BadRequestException, Controller, Get, Query, Req, Res, UnauthorizedException } from '@nestjs/common';
import { type Request, type Response } from 'express';
import { AccountService } from '../account/account.service.js';
import { requestContext } from '../graphql/request-context.js';
import { personDataPage } from './person-data.rules.js';
import { PersonDataService } from './person-data.service.js';

/** Hands people a copy of their data: what a browser downloads. */
@Controller('my-data')
export class PersonDataController {
  constructor(
    private readonly accounts: AccountService,
    private readonly data: PersonDataService,
  ) {}

  /** `?format=json` for machines, `?format=html` to read. */
  @Get()
  async download(@Query('format') format: unknown, @Req() request: Request, @Res() response: Response): Promise<void> {
    const context = requestContext({ req: request });
    const actor = await this.accounts.findActor(context);
    if (!actor) throw new UnauthorizedException('Sign in first.');
    if (format !== 'json' && format !== 'html') throw new BadRequestException('Expected format=json or format=html.');
    const data = await this.data.export(actor);
    response
      .setHeader('cache-control', 'no-store')
      .setHeader('content-disposition', `attachment; filename="welfare-di-tutti.${format}"`)
      .type(format)
      .send(format === 'json' ? JSON.stringify(data, null, 2) : personDataPage(data, context.language));
  }
}
