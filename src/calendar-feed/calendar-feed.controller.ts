import { Controller, Get, Query, Res } from '@nestjs/common';
import { type Response } from 'express';
import { CalendarFeedService } from './calendar-feed.service.js';

/** Where calendar programs read; the secret is in the query, which no log keeps. */
@Controller('calendar.ics')
export class CalendarFeedController {
  constructor(private readonly feeds: CalendarFeedService) {}

  /** Gives the calendar behind a secret. */
  @Get()
  async read(@Query('key') key: unknown, @Res() response: Response): Promise<void> {
    response.setHeader('referrer-policy', 'no-referrer').setHeader('x-robots-tag', 'noindex');
    const calendar = typeof key === 'string' ? await this.feeds.read(key) : null;
    if (calendar === null) {
      response.status(404).setHeader('cache-control', 'no-store').type('text/plain').end('There is no such calendar.');
      return;
    }
    if (calendar === 'too often') {
      response.status(429).setHeader('retry-after', '3600').type('text/plain').end('Read it again in an hour.');
      return;
    }
    response
      .setHeader('content-type', 'text/calendar; charset=utf-8')
      .setHeader('content-disposition', 'inline; filename="welfare-di-tutti.ics"')
      .setHeader('cache-control', 'private, max-age=300')
      .end(calendar);
  }
}
