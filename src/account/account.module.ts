import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { PersonaEntity } from './account.entity.js';
import { AccountResolver } from './account.resolver.js';
import { AccountService } from './account.service.js';

/** Who signs in and acts. */
@Module({
  imports: [TypeOrmModule.forFeature([PersonaEntity])],
  providers: [AccountService, AccountResolver],
  exports: [AccountService],
})
export class AccountModule {}
