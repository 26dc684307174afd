import { type PersonaEntity } from '../account/account.entity.js';
import { Role } from '../account/account.rules.js';
import { type BodyEntity } from '../provider/body.entity.js';
import { type Carer, dateAfter } from './carers.js';
import { type CountedIds } from './chance.js';

/** How many carers of the neighbourhood work for the body. */
const WORKERS = 5;
/** In how many days the first-aid paper of its first worker ends: soon enough to be named, late enough to work on. */
const ENDS_IN_DAYS = 45;
const ENDING_KIND = 'first-aid';

/** An accredited body of a neighbourhood, its manager as a persona, and the carers again: some of them are its workers now. */
export function drawCooperative(
  ids: CountedIds,
  { territoryId, carers }: { readonly territoryId: string; readonly carers: readonly Carer[] },
  now: Date,
): { bodies: BodyEntity[]; manager: PersonaEntity; carers: Carer[] } {
  const body = { id: ids.next(), name: 'Cooperativa La Corte (simulata)', territoryId, simulated: true };
  // The first carer is a persona, who works on her own account.
  const workers = carers.filter(({ provider }, index) => index > 0 && provider.territoryId === territoryId);
  const chosen = workers.slice(0, WORKERS);
  const ending = chosen.find(({ credentials }) =>
    credentials.every(({ expiresOn }) => expiresOn === null || expiresOn > dateAfter(now, ENDS_IN_DAYS)),
  );
  const asWorker = (carer: Carer): Carer => ({
    ...carer,
    provider: { ...carer.provider, position: carer.provider.position, bodyId: body.id },
    credentials: carer.credentials.map((paper) =>
      carer === ending && paper.kind === ENDING_KIND ? { ...paper, expiresOn: dateAfter(now, ENDS_IN_DAYS) } : paper,
    ),
  });
  return {
    bodies: [body],
    manager: {
      id: ids.next(),
      name: 'Marta',
      role: Role.BODY_MANAGER,
      householdId: null,
      buildingId: null,
      providerId: null,
      bodyId: body.id,
      territoryId,
    },
    carers: carers.map((carer) => (chosen.includes(carer) ? asWorker(carer) : carer)),
  };
}
