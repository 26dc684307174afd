import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AccountModule } from '../account/account.module.js';
import { HouseholdModule } from '../household/household.module.js';
import { OfferModule } from '../offer/offer.module.js';
import { LetterController } from './letter.controller.js';
import { LetterEntity, PrintTicketEntity } from './letter.entity.js';
import { LetterLoader } from './letter.loader.js';
import { LetterResolver } from './letter.resolver.js';
import { PdfService } from './pdf.service.js';
import { PhoneAnswerService } from './phone-answer.service.js';
import { PrintService } from './print.service.js';

/** Paper: letters that are answered by phone, posters that invite a building. */
@Module({
  imports: [TypeOrmModule.forFeature([LetterEntity, PrintTicketEntity]), AccountModule, HouseholdModule, OfferModule],
  controllers: [LetterController],
  providers: [PrintService, PdfService, PhoneAnswerService, LetterLoader, LetterResolver],
})
export class LetterModule {}
