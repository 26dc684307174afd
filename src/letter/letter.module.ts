import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AccountModule } from '../account/account.module.js';
import { HouseholdModule } from '../household/household.module.js';
import { OfferModule } from '../offer/offer.module.js';
import { ChangeLetterEntity } from './change-letter.entity.js';
import { ChangeLetterResolver } from './change-letter.resolver.js';
import { ChangeLetterService } from './change-letter.service.js';
import { LetterController } from './letter.controller.js';
import { LetterEntity, PrintTicketEntity } from './letter.entity.js';
import { LetterLoader } from './letter.loader.js';
import { LetterResolver } from './letter.resolver.js';
import { PdfService } from './pdf.service.js';
import { PhoneAnswerService } from './phone-answer.service.js';
import { PrintService } from './print.service.js';

/** Paper: letters that are answered by phone, letters about who joins and leaves, posters that invite a building. */
@Module({
  imports: [
    TypeOrmModule.forFeature([LetterEntity, ChangeLetterEntity, PrintTicketEntity]),
    AccountModule,
    HouseholdModule,
    OfferModule,
  ],
  controllers: [LetterController],
  providers: [
    PrintService,
    ChangeLetterService,
    ChangeLetterResolver,
    PdfService,
    PhoneAnswerService,
    LetterLoader,
    LetterResolver,
  ],
})
export class LetterModule {}
