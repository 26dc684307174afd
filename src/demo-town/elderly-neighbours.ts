import { onDays, slotAt } from '../calendar/index.js';
import { CareRequestState, Sharing } from '../care-request/care-request.rules.js';
import { CareRecipientKind } from '../service-type/service-type.rules.js';
import { type CountedIds } from './chance.js';
import { everyWeek, type Home } from './homes.js';

/** Who lives in the building: a first name, an age, and the hours of the morning that suit, the first liked best. */
const NEIGHBOURS: readonly { readonly name: string; readonly age: number; readonly hours: readonly number[] }[] = [
  { name: 'Egidio', age: 84, hours: [8, 9, 10] },
  { name: 'Elvira', age: 79, hours: [9, 8, 10, 11] },
  { name: 'Ines', age: 88, hours: [8, 9, 10, 11] },
  { name: 'Olga', age: 81, hours: [10, 8, 9, 11, 12] },
  { name: 'Renato', age: 77, hours: [11, 9, 10, 12] },
  { name: 'Teresa', age: 86, hours: [10, 8, 9, 11, 12] },
  { name: 'Umberto', age: 90, hours: [9, 10, 11] },
];
/** Monday, Wednesday and Friday. */
const DAYS = [0, 2, 4];
const SLOTS_PER_HOUR = 4;
const BUDGET_CENTS_PER_HOUR = 1800;
/** What another hour than the best is worth less, in cents per hour and hour away. */
const PENALTY = 40;

/**
 * The elderly people of one building who live alone and each need an hour on the same mornings: one carer could go from
 * door to door. So many that the hours of their need may be told.
 */
export function drawElderlyNeighbours(
  ids: CountedIds,
  place: { readonly buildingId: string; readonly serviceTypeId: string },
  now: Date,
): Home[] {
  return NEIGHBOURS.map(({ name, age, hours }): Home => {
    const [householdId, recipientId, requestId] = [ids.next(), ids.next(), ids.next()];
    return {
      household: { id: householdId, buildingId: place.buildingId, displayName: name, phone: null, simulated: true },
      recipients: [
        {
          id: recipientId,
          householdId,
          kind: CareRecipientKind.ADULT,
          firstName: name,
          birthYear: now.getUTCFullYear() - age,
          removedAt: null,
        },
      ],
      request: {
        id: requestId,
        householdId,
        serviceTypeId: place.serviceTypeId,
        state: CareRequestState.OPEN,
        sharing: Sharing.BUILDING,
        maxWalkMetres: 0,
        hostUnits: 0,
        budgetCentsPerHour: BUDGET_CENTS_PER_HOUR,
        priority: 100,
        requiredSkills: [],
        preferredSkills: [],
        traits: [],
        avoidedTraits: [],
        ...everyWeek,
        mandateId: null,
        revision: 1,
        publishedAt: now,
        withdrawnAt: null,
      },
      links: [{ careRequestId: requestId, careRecipientId: recipientId }],
      options: hours.map((hour, position) => ({
        careRequestId: requestId,
        position,
        sessions: onDays(DAYS, slotAt(0, hour), SLOTS_PER_HOUR),
        penaltyCentsPerHour: PENALTY * Math.abs(hour - hours[0]),
      })),
    };
  });
}
