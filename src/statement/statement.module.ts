import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AccountModule } from '../account/account.module.js';
import { AgreementModule } from '../agreement/agreement.module.js';
import { HouseholdModule } from '../household/household.module.js';
import { ProviderModule } from '../provider/provider.module.js';
import { ServiceTypeModule } from '../service-type/service-type.module.js';
import { SubsidyModule } from '../subsidy/subsidy.module.js';
import { ClosingService } from './closing.service.js';
import { ComparisonResolver } from './comparison.resolver.js';
import { ComparisonService } from './comparison.service.js';
import { DebtPositionWriter, PagoPaDebtPosition } from './debt-position.service.js';
import { DrawingService } from './drawing.service.js';
import { ExportResolver } from './export.resolver.js';
import { ExportService } from './export.service.js';
import { LedgerEntryEntity, LedgerPostingEntity } from './ledger.entity.js';
import { LedgerLoader } from './ledger.loader.js';
import { LedgerEntryResolver, LedgerOfFundResolver, LedgerResolver, PaidByFundResolver } from './ledger.resolver.js';
import { LedgerService } from './ledger.service.js';
import { LibrettoDeclarationEntity } from './libretto.entity.js';
import { LibrettoResolver } from './libretto.resolver.js';
import { LibrettoService } from './libretto.service.js';
import { RunningMonthResolver, RunningPartResolver } from './running-month.resolver.js';
import { RunningMonthService } from './running-month.service.js';
import {
  HouseholdStatementEntity,
  LineCorrectionEntity,
  MonthClosingEntity,
  ProviderStatementEntity,
  StatementLineEntity,
} from './statement.entity.js';
import { StatementLoader } from './statement.loader.js';
import { AgreementMadeProcessor, CloseMonthProcessor } from './statement.processor.js';
import {
  EarningLineResolver,
  HouseholdStatementResolver,
  ProviderStatementResolver,
  StatementLineResolver,
} from './statement.resolver.js';
import { StatementService } from './statement.service.js';

/** Monthly statements of households and providers, to the cent. */
@Module({
  imports: [
    TypeOrmModule.forFeature([
      MonthClosingEntity,
      HouseholdStatementEntity,
      ProviderStatementEntity,
      StatementLineEntity,
      LineCorrectionEntity,
      LedgerPostingEntity,
      LedgerEntryEntity,
      LibrettoDeclarationEntity,
    ]),
    AccountModule,
    AgreementModule,
    HouseholdModule,
    ProviderModule,
    ServiceTypeModule,
    SubsidyModule,
  ],
  providers: [
    ClosingService,
    DrawingService,
    LedgerService,
    LedgerLoader,
    StatementService,
    StatementLoader,
    RunningMonthService,
    ComparisonService,
    LibrettoService,
    LibrettoResolver,
    ExportService,
    { provide: DebtPositionWriter, useClass: PagoPaDebtPosition },
    ComparisonResolver,
    ExportResolver,
    CloseMonthProcessor,
    AgreementMadeProcessor,
    HouseholdStatementResolver,
    StatementLineResolver,
    ProviderStatementResolver,
    EarningLineResolver,
    RunningMonthResolver,
    RunningPartResolver,
    LedgerResolver,
    LedgerEntryResolver,
    LedgerOfFundResolver,
    PaidByFundResolver,
  ],
})
export class StatementModule {}
