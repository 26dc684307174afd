import {
  Controller,
  Get,
  Header,
  NotFoundException,
  Param,
  ParseUUIDPipe,
  Req,
  UnauthorizedException,
} from '@nestjs/common';
import { type Request } from 'express';
import { mayActForHousehold } from '../account/account.rules.js';
import { AccountService } from '../account/account.service.js';
import { requestContext } from '../graphql/request-context.js';
import { RequestSummaryService } from './request-summary.service.js';
import { summaryPage } from './request-summary.rules.js';

/** Prints what a household has asked for: the paper that a citizen takes home from the desk. */
@Controller('care-requests')
export class CareRequestController {
  constructor(
    private readonly accounts: AccountService,
    private readonly summaries: RequestSummaryService,
  ) {}

  /** One page in the language of whoever prints, or in the one that `?language=` names. */
  @Get(':id/summary')
  @Header('content-type', 'text/html; charset=utf-8')
  @Header('cache-control', 'no-store')
  async summary(@Param('id', ParseUUIDPipe) id: string, @Req() request: Request): Promise<string> {
    const context = requestContext({ req: request });
    const actor = await this.accounts.findActor(context);
    if (!actor) throw new UnauthorizedException('Sign in first.');
    const found = await this.summaries.find(id);
    // Whoever may not act for the household does not learn that there is such a request.
    if (!found || !mayActForHousehold(actor, found.owner))
      throw new NotFoundException('There is no such care request.');
    const { language: asked } = request.query;
    const language = asked === 'it' || asked === 'en' ? asked : context.language;
    return summaryPage(found.summaryIn(language), language);
  }
}
