import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AccountModule } from '../account/account.module.js';
import { LegalFigureEntity } from './legal-figure.entity.js';
import { LegalFigureLoader } from './legal-figure.loader.js';
import { LegalFigureResolver } from './legal-figure.resolver.js';
import { LegalFigureService } from './legal-figure.service.js';

/** The figures of the law by date. */
@Module({
  imports: [TypeOrmModule.forFeature([LegalFigureEntity]), AccountModule],
  providers: [LegalFigureService, LegalFigureLoader, LegalFigureResolver],
  exports: [LegalFigureLoader],
})
export class LegalFigureModule {}
