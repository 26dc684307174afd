import { type EntityManager } from 'typeorm';
import { addDays, type LocalDate, monthRange } from '../calendar/index.js';
import { SUBSIDY_PRESETS, UNLIMITED } from '../employment-cost/index.js';
import { enqueue } from '../jobs/enqueue.js';
import { LedgerEntryEntity, LedgerPostingEntity } from '../statement/ledger.entity.js';
import { endowment, LedgerAccount, PostingKind } from '../statement/ledger.rules.js';
import { MonthClosingEntity } from '../statement/statement.entity.js';
import '../statement/statement.jobs.js';
import {
  IseeDeclarationEntity,
  SubsidyBandEntity,
  SubsidyFundEntity,
  SubsidyRuleEntity,
} from '../subsidy/subsidy.entity.js';
import { CeilingPeriod, lastDayOfIsee } from '../subsidy/subsidy.rules.js';

/** What the simulated city puts into its fund. */
const ENDOWED_CENTS = 2_500_000;

/**
 * Opens a simulated fund for shared care, lets one household declare an ISEE in the lowest band, and closes the month
 * before today's, so that there are statements with a subsidy and a ledger to look at.
 */
export async function subsidise(manager: EntityManager, today: LocalDate, householdId: string): Promise<void> {
  const lastMonth = addDays(`${today.slice(0, 7)}-01`, -1).slice(0, 7);
  const { from } = monthRange(lastMonth);
  const [{ id: city }] = await manager.query(
    `SELECT person_id AS id FROM role_assignment WHERE role = 'city_administrator' ORDER BY id LIMIT 1`,
  );
  const fund = manager.create(SubsidyFundEntity, {
    name: 'Fondo simulato per la cura condivisa',
    opensOn: from,
    closesOn: `${Number(today.slice(0, 4)) + 2}-01-01`,
  });
  const { id: fundId } = await manager.save(fund);
  const { bands } = SUBSIDY_PRESETS.find(({ key }) => key === 'simulated-shared-care')!;
  const rule = await manager.save(
    manager.create(SubsidyRuleEntity, { fundId, validFrom: from, ceilingPer: CeilingPeriod.MONTH }),
  );
  await manager.insert(
    SubsidyBandEntity,
    bands.map(({ iseeUpToCents, percent, mostPerHouseholdCents }, position) => ({
      ruleId: rule.id,
      position,
      iseeUpToCents,
      percent,
      mostCents: mostPerHouseholdCents === UNLIMITED ? null : mostPerHouseholdCents,
    })),
  );
  const posting = await manager.save(
    manager.create(LedgerPostingEntity, { kind: PostingKind.ENDOWMENT, reason: 'Dotazione simulata', postedBy: city }),
  );
  await manager.insert(
    LedgerEntryEntity,
    endowment(fundId, ENDOWED_CENTS).map(({ account, accountId, cents }) => ({
      postingId: posting.id,
      account,
      cents,
      fundId: account === LedgerAccount.FUND ? accountId : null,
    })),
  );
  const [{ person_id: declaredBy }] = await manager.query(
    `SELECT person_id FROM role_assignment WHERE household_id = $1 AND role = 'household' LIMIT 1`,
    [householdId],
  );
  await manager.insert(IseeDeclarationEntity, {
    householdId,
    iseeUpToCents: bands[0].iseeUpToCents,
    validFrom: from,
    validUntil: addDays(lastDayOfIsee(today), 1),
    declaredBy,
  });
  await manager.insert(MonthClosingEntity, { month: lastMonth });
  await enqueue(manager, 'statement.close-month', { month: lastMonth });
}
