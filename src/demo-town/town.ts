import { type PersonaEntity } from '../account/account.entity.js';
import { Role } from '../account/account.rules.js';
import { onDays, slotAt } from '../calendar/index.js';
import { type MatchingPolicyEntity } from '../matching-round/matching-round.entity.js';
import { type BodyEntity } from '../provider/body.entity.js';
import {
  type BuildingEntity,
  type HubEntity,
  type RoomEntity,
  type RoomServiceEntity,
  type TerritoryEntity,
} from '../territory/territory.entity.js';
import { drawApplications } from './applications.js';
import { type Carer, drawCarer } from './carers.js';
import { Chance, CountedIds } from './chance.js';
import { drawCooperative } from './cooperative.js';
import { drawElderlyNeighbours } from './elderly-neighbours.js';
import { drawHome, familyDog, type Home } from './homes.js';
import { type Neighbourhood, NEIGHBOURHOODS } from './milan.js';
import { demoServices } from './services.js';

/** Rows of an entity, without what the entity computes. */
export type Row<Entity> = Omit<Entity, 'position' | 'centre' | 'gap'>;

/** The demo town as rows. */
export interface Town
  extends
    Pick<ReturnType<typeof demoServices>, 'serviceTypes' | 'requiredCredentials'>,
    ReturnType<typeof drawApplications> {
  readonly policy: MatchingPolicyEntity;
  readonly territories: Row<TerritoryEntity>[];
  readonly hubs: Row<HubEntity>[];
  readonly buildings: Row<BuildingEntity>[];
  readonly rooms: RoomEntity[];
  readonly roomServices: RoomServiceEntity[];
  readonly homes: Home[];
  readonly bodies: BodyEntity[];
  readonly carers: Carer[];
  readonly personas: PersonaEntity[];
}

const SEED = 0x5eed;
const HOUSEHOLDS = 350;
const PROVIDERS = 90;
/** Two streets of each neighbourhood have a pilot building, where four times as many households take part. */
const PILOTS_PER_TERRITORY = 2;
const PILOT_WEIGHT = 4;

/** Draws the demo town as of a day; the same day gives the same town, and ids never change. */
export function drawTown(now: Date): Town {
  const chance = new Chance(SEED);
  const ids = new CountedIds();
  const services = demoServices(ids);
  const { idOf } = services;
  const territories: Row<TerritoryEntity>[] = [];
  const hubs: Row<HubEntity>[] = [];
  const buildings: Row<BuildingEntity>[] = [];
  const rooms: RoomEntity[] = [];
  for (const place of NEIGHBOURHOODS) {
    const territory = territoryOf(place, ids);
    const hub = {
      id: ids.next(),
      territoryId: territory.id,
      name: `Casa di quartiere ${place.name}`,
      phone: null,
      address: `${place.streets[0][0]} 1`,
      openings: [...onDays([0, 1, 2, 3, 4], slotAt(0, 9), 16), ...onDays([1, 3], slotAt(0, 14), 16)],
      lat: place.centre[0],
      lon: place.centre[1],
    };
    territories.push(territory);
    hubs.push(hub);
    const weekdays = [0, 1, 2, 3, 4];
    const hubHours = onDays(weekdays, slotAt(0, 8), 46);
    rooms.push(
      { id: ids.next(), buildingId: null, hubId: hub.id, name: 'Sala grande', capacity: 14, openings: hubHours },
      { id: ids.next(), buildingId: null, hubId: hub.id, name: 'Sala studio', capacity: 10, openings: hubHours },
    );
    place.streets.forEach(([street, lat, lon], index) => {
      const pilot = index < PILOTS_PER_TERRITORY;
      const id = ids.next();
      const address = `${street} ${chance.between(1, 60)}`;
      buildings.push({
        id,
        territoryId: territory.id,
        address,
        lat,
        lon,
        registerCode: null,
        pilot,
        reviewsOffers: pilot,
      });
      if (pilot)
        rooms.push({
          id: ids.next(),
          buildingId: id,
          hubId: null,
          name: 'Sala comune',
          capacity: chance.between(6, 10),
          openings: onDays([...weekdays, 5], slotAt(0, 8), 48),
        });
    });
  }
  const doors = buildings.flatMap((building) =>
    new Array<Row<BuildingEntity>>(building.pilot ? PILOT_WEIGHT : 1).fill(building),
  );
  const homes = Array.from({ length: HOUSEHOLDS }, (_, index) => {
    const { id, pilot } = index < buildings.length ? buildings[index] : chance.one(doors);
    return drawHome(chance, ids, { buildingId: id, pilot }, idOf, now);
  });
  const carers = Array.from({ length: PROVIDERS }, () => {
    const { lat, lon, territoryId } = chance.one(buildings);
    const aside = () => chance.between(-40, 40) / 10_000;
    return drawCarer(chance, ids, { lat: lat + aside(), lon: lon + aside(), territoryId }, idOf, now);
  });
  const personas = personasOf(ids, territories, buildings, homes, carers);
  const officer = personas.find(({ role }) => role === Role.VETTING_OFFICER)!;
  const applications = drawApplications(ids, carers, officer.id, now);
  // Drawn last, so that all other ids stay as they were before these neighbours moved in.
  const elderly = { buildingId: buildings[0].id, serviceTypeId: idOf['elder-care'] };
  homes.push(...drawElderlyNeighbours(ids, elderly, now));
  const family = homes.find(({ household }) => household.id === personas[0].householdId)!;
  family.recipients.push(familyDog(ids, family.household.id));
  const { bodies, manager, carers: working } = drawCooperative(ids, { territoryId: territories[0].id, carers }, now);
  return {
    ...services,
    ...applications,
    policy: {
      id: 1,
      maxGapSlots: 2,
      metresPerSlot: 2500,
      roundRadiusMetres: 800,
      commuteCentsPerKm: 60,
      walkCentsPerKm: 60,
    },
    territories,
    hubs,
    buildings,
    rooms,
    roomServices: rooms.flatMap(({ id, hubId }) =>
      (hubId
        ? (['babysitting', 'after-school', 'dog-sitting'] as const)
        : (['babysitting', 'after-school'] as const)
      ).map((code) => ({ roomId: id, serviceTypeId: idOf[code] })),
    ),
    homes,
    bodies,
    carers: working,
    personas: [...personas, manager],
  };
}

function territoryOf({ code, name, families, centre, outline }: Neighbourhood, ids: CountedIds): Row<TerritoryEntity> {
  const boundary = outline.map(([lat, lon]) => ({ lat, lon }));
  return { id: ids.next(), code, name, families, lat: centre[0], lon: centre[1], boundary, reviewsOffers: true };
}

/** One persona of every role but the manager of a body, and a second household: bound to the first rows that fit, so that they never move. */
function personasOf(
  ids: CountedIds,
  territories: readonly Row<TerritoryEntity>[],
  buildings: readonly Row<BuildingEntity>[],
  homes: readonly Home[],
  carers: readonly Carer[],
): PersonaEntity[] {
  const pilot = buildings[0];
  const unbound = { householdId: null, buildingId: null, providerId: null, bodyId: null, territoryId: null };
  const member = ({ household }: Home): PersonaEntity => ({
    ...unbound,
    id: ids.next(),
    name: household.displayName.split(' e ')[0],
    role: Role.HOUSEHOLD,
    householdId: household.id,
    buildingId: household.buildingId,
    territoryId: buildings.find(({ id }) => id === household.buildingId)!.territoryId,
  });
  const { provider } = carers[0];
  const inPilot = homes.filter(({ household }) => household.buildingId === pilot.id);
  const child = inPilot.find(({ request, recipients }) => request.sharing !== 'none' && recipients[0].kind === 'child');
  const elder = homes.find(
    ({ household, recipients }) => household.buildingId !== pilot.id && recipients[0].kind === 'adult',
  );
  return [
    ...[child ?? inPilot[0], elder ?? homes[1]].map(member),
    {
      ...unbound,
      id: ids.next(),
      name: provider.displayName,
      role: Role.PROVIDER,
      providerId: provider.id,
      territoryId: provider.territoryId,
    },
    {
      ...unbound,
      id: ids.next(),
      name: 'Ornella',
      role: Role.BUILDING_COORDINATOR,
      buildingId: pilot.id,
      territoryId: pilot.territoryId,
    },
    { ...unbound, id: ids.next(), name: 'Davide', role: Role.PLATFORM_OPERATOR, territoryId: territories[0].id },
    { ...unbound, id: ids.next(), name: 'Ilaria', role: Role.VETTING_OFFICER },
    { ...unbound, id: ids.next(), name: 'Tommaso', role: Role.CITY_ADMINISTRATOR },
  ];
}
