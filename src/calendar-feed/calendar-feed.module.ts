import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AccountModule } from '../account/account.module.js';
import { CalendarFeedController } from './calendar-feed.controller.js';
import { CalendarFeedEntity } from './calendar-feed.entity.js';
import { CalendarFeedResolver } from './calendar-feed.resolver.js';
import { CalendarFeedService } from './calendar-feed.service.js';

/** Feeds for the calendar programs of households and providers. */
@Module({
  imports: [TypeOrmModule.forFeature([CalendarFeedEntity]), AccountModule],
  controllers: [CalendarFeedController],
  providers: [CalendarFeedService, CalendarFeedResolver],
})
export class CalendarFeedModule {}
