import { Injectable } from '@nestjs/common';
import { type EntityManager, In, IsNull } from 'typeorm';
import { type LocalDate, normalise, type SlotInterval } from '../calendar/index.js';
import { type UserError } from '../graphql/user-error.js';
import { CareRecipientEntity } from '../household/household.entity.js';
import { recipientsOfToday } from '../service-type/service-recipients.service.js';
import { ServiceTypeEntity } from '../service-type/service-type.entity.js';
import { CareRecipientKind } from '../service-type/service-type.rules.js';
import {
  CareRequestDateEntity,
  CareRequestEntity,
  CareRequestRecipientEntity,
  TimetableOptionEntity,
} from './care-request.entity.js';
import { Sharing, timetableFaults } from './care-request.rules.js';
import { type DatedNeed, datesFaults, HolidayRule, rangeOf, SchoolRule, weekOf } from './dated-request.rules.js';
import { CareRecipientNotOfHousehold, ServiceDoesNotSuit, TimetableNotValid } from './refusals.model.js';
import { DatesNotValid } from './request-life.model.js';
import { unsuited } from './suits.rules.js';

/** For whom, when and how a household asks. */
export interface CareRequestContent {
  readonly careRecipientIds: readonly string[];
  readonly sharing: Sharing;
  readonly maxWalkMetres: number;
  readonly hostUnits: number;
  readonly budgetCentsPerHour: number;
  readonly requiredSkills: readonly string[];
  readonly options: readonly { readonly sessions: readonly SlotInterval[]; readonly penaltyCentsPerHour: number }[];
  readonly dates: readonly DatedNeed[];
  readonly startsOn?: LocalDate | null;
  readonly endsBefore?: LocalDate | null;
  readonly onHolidays: HolidayRule;
  readonly onSchoolClosures: SchoolRule;
}

/** Checks, reads and writes what a request asks for: its row with everything that hangs on it. */
@Injectable()
export class CareRequestContentService {
  /** Why a household cannot ask like this; a draft may still lack its times. */
  async faults(
    manager: EntityManager,
    { householdId, serviceTypeId }: { readonly householdId: string; readonly serviceTypeId: string },
    content: CareRequestContent,
    draft = false,
  ): Promise<UserError[]> {
    const service = await manager.findOneBy(ServiceTypeEntity, { id: serviceTypeId });
    // A service that is not there is refused elsewhere.
    const caresFor = service ? await recipientsOfToday(manager, service) : Object.values(CareRecipientKind);
    const recipients = await manager.findBy(CareRecipientEntity, {
      id: In([...content.careRecipientIds]),
      removedAt: IsNull(),
    });
    const named = recipients.filter((one) => one.householdId === householdId);
    const own = new Set(named.map(({ id }) => id));
    const [{ today }] = await manager.query(`SELECT (now() AT TIME ZONE 'Europe/Rome')::date::text AS today`);
    const { options, dates } = content;
    const withoutTimes = options.length === 0 && dates.length === 0;
    const times = dates.length > 0 || (draft && withoutTimes) ? [] : timetableFaults(options);
    return [
      ...content.careRecipientIds.flatMap((id, i) => (own.has(id) ? [] : [new CareRecipientNotOfHousehold(id, i)])),
      ...unsuited(named, { caresFor }).map(
        ({ id }) => new ServiceDoesNotSuit(id, content.careRecipientIds.indexOf(id), caresFor),
      ),
      ...times.map((fault) => new TimetableNotValid(fault)),
      ...datesFaults(content, options.length > 0, today).map((fault) => new DatesNotValid(fault)),
    ];
  }

  /** The columns that the content decides; a request for single days lies between the Mondays around them. */
  columnsOf(content: CareRequestContent) {
    const { sharing, dates } = content;
    const span = dates.length > 0 ? rangeOf(dates) : null;
    return {
      sharing,
      maxWalkMetres: sharing === Sharing.TERRITORY ? content.maxWalkMetres : 0,
      hostUnits: sharing === Sharing.NONE ? 0 : content.hostUnits,
      budgetCentsPerHour: content.budgetCentsPerHour,
      requiredSkills: [...content.requiredSkills],
      startsOn: span?.from ?? content.startsOn ?? null,
      endsBefore: span?.until ?? content.endsBefore ?? null,
      onHolidays: content.onHolidays,
      onSchoolClosures: content.onSchoolClosures,
    };
  }

  /** Writes what hangs on a request, in place of what hung on it before. */
  async write(manager: EntityManager, careRequestId: string, content: CareRequestContent): Promise<void> {
    const { careRecipientIds, options, dates } = content;
    for (const entity of [CareRequestRecipientEntity, TimetableOptionEntity, CareRequestDateEntity])
      await manager.delete(entity, { careRequestId });
    await manager.insert(
      CareRequestRecipientEntity,
      careRecipientIds.map((careRecipientId) => ({ careRequestId, careRecipientId })),
    );
    const weekly = dates.length > 0 ? [{ sessions: weekOf(dates), penaltyCentsPerHour: 0 }] : options;
    await manager.insert(
      TimetableOptionEntity,
      weekly.map(({ sessions, penaltyCentsPerHour }, position) => ({
        careRequestId,
        position,
        sessions: normalise(sessions),
        penaltyCentsPerHour,
      })),
    );
    await manager.insert(
      CareRequestDateEntity,
      dates.map(({ date, startSlot, endSlot }) => ({ careRequestId, date, startSlot, endSlot })),
    );
  }

  /** What a request asks for now, in the form in which it is asked. */
  async read(manager: EntityManager, request: CareRequestEntity): Promise<CareRequestContent> {
    const careRequestId = request.id;
    const recipients = await manager.findBy(CareRequestRecipientEntity, { careRequestId });
    const dates = await manager.find(CareRequestDateEntity, {
      where: { careRequestId },
      order: { date: 'ASC', startSlot: 'ASC' },
    });
    const options = await manager.find(TimetableOptionEntity, { where: { careRequestId }, order: { position: 'ASC' } });
    return {
      careRecipientIds: recipients.map(({ careRecipientId }) => careRecipientId).sort(),
      sharing: request.sharing,
      maxWalkMetres: request.maxWalkMetres,
      hostUnits: request.hostUnits,
      budgetCentsPerHour: request.budgetCentsPerHour,
      requiredSkills: request.requiredSkills,
      options: dates.length > 0 ? [] : options,
      dates,
      startsOn: dates.length > 0 ? null : request.startsOn,
      endsBefore: dates.length > 0 ? null : request.endsBefore,
      onHolidays: request.onHolidays,
      onSchoolClosures: request.onSchoolClosures,
    };
  }
}
