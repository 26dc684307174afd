import { Controller, ForbiddenException, Get, Header, Req, UnauthorizedException } from '@nestjs/common';
import { type Request } from 'express';
import { DataSource } from 'typeorm';
import { listHeld, Role } from '../account/account.rules.js';
import { AccountService } from '../account/account.service.js';
import { intMultirange } from '../database/int-multirange.js';
import { requestContext } from '../graphql/request-context.js';
import { mandateSheet } from './mandate-text.rules.js';

/** Prints the text by which somebody lets the desk act for their household. */
@Controller('mandates')
export class MandateController {
  constructor(
    private readonly accounts: AccountService,
    private readonly database: DataSource,
  ) {}

  /** One page for the desk of whoever prints, in their language or in the one that `?language=` names. */
  @Get('text')
  @Header('content-type', 'text/html; charset=utf-8')
  async text(@Req() request: Request): Promise<string> {
    const context = requestContext({ req: request });
    const actor = await this.accounts.findActor(context);
    if (!actor) throw new UnauthorizedException('Sign in first.');
    const [territoryId] = listHeld(actor, Role.PLATFORM_OPERATOR);
    if (territoryId === undefined) throw new ForbiddenException('For the desk of a neighbourhood.');
    const [hub] = await this.database.query(
      `SELECT name, address, openings::text AS openings FROM hub WHERE territory_id = $1`,
      [territoryId],
    );
    const { language: asked } = request.query;
    const language = asked === 'it' || asked === 'en' ? asked : context.language;
    const desk = {
      hub: hub?.name ?? null,
      hubAddress: hub?.address ?? null,
      hubOpenings: intMultirange.from(hub?.openings ?? null) ?? [],
    };
    return mandateSheet(desk, language);
  }
}
