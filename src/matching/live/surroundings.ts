import { metres, TERRITORY } from '../problem.js';
import { type GrowingProblem } from './growing-problem.js';
import { PointGrid } from './point-grid.js';

/** Who and what is near: providers and requests by service and place, and the rooms of each service. */
export class Surroundings {
  readonly #growing: GrowingProblem;
  readonly #providers = new PointGrid();
  readonly #requests = new PointGrid();
  readonly #rooms: number[][];
  /** Metres of the longest reach of a provider, and of the longest walk of a household, so far. */
  #farthestReach = 0;
  #farthestWalk = 0;

  constructor(growing: GrowingProblem) {
    this.#growing = growing;
    const { problem: q } = growing;
    this.#rooms = Array.from({ length: q.services }, (_, s) =>
      Array.from({ length: q.rooms }, (_, room) => room).filter((room) => q.roomSuits[room * q.services + s] === 1),
    );
    for (let p = 0; p < q.providers; p++) this.addProvider(p);
    for (let r = 0; r < q.requests; r++) this.addRequest(r);
  }

  addProvider(p: number): void {
    const q = this.#growing.problem;
    this.#farthestReach = Math.max(this.#farthestReach, q.maxTravel[p]);
    for (let s = 0; s < q.services; s++)
      if (q.capacity[p * q.services + s] > 0) this.#providers.add(s, p, q.providerX[p], q.providerY[p]);
  }

  /** Takes a provider out of all services, before its rates change or it goes. */
  removeProvider(p: number): void {
    const { services } = this.#growing.problem;
    for (let s = 0; s < services; s++) this.#providers.remove(s, p);
  }

  addRequest(r: number): void {
    const q = this.#growing.problem;
    if (q.sharing[r] === TERRITORY) this.#farthestWalk = Math.max(this.#farthestWalk, q.maxWalk[r]);
    this.#requests.add(q.service[r], r, q.placeX[q.place[r]], q.placeY[q.place[r]]);
  }

  removeRequest(r: number): void {
    this.#requests.remove(this.#growing.problem.service[r], r);
  }

  /** Calls back for each provider with a rate for the service who travels as far as the place. */
  forEachProvider(service: number, place: number, visit: (provider: number, way: number) => void): void {
    const { maxTravel, placeX, placeY } = this.#growing.problem;
    this.#providers.forEachNear(service, placeX[place], placeY[place], this.#farthestReach, (p, way) => {
      if (way <= maxTravel[p]) visit(p, way);
    });
  }

  /** Calls back for each request of the service whose home is within the radius of a place. */
  forEachRequest(service: number, place: number, radius: number, visit: (request: number, way: number) => void): void {
    const { placeX, placeY } = this.#growing.problem;
    this.#requests.forEachNear(service, placeX[place], placeY[place], radius, visit);
  }

  /** Calls back for each request of the service whose home is within the provider's reach. */
  forEachRequestInReach(provider: number, service: number, visit: (request: number) => void): void {
    const { providerX, providerY, maxTravel } = this.#growing.problem;
    this.#requests.forEachNear(service, providerX[provider], providerY[provider], maxTravel[provider], visit);
  }

  /** Calls back for each request of the service that could come to where the provider works, on foot from farther away. */
  forEachRequestAround(provider: number, service: number, visit: (request: number) => void): void {
    const { providerX, providerY, maxTravel } = this.#growing.problem;
    const radius = maxTravel[provider] + this.#farthestWalk;
    this.#requests.forEachNear(service, providerX[provider], providerY[provider], radius, visit);
  }

  /** Calls back for each provider with a rate for the service who travels at least to within `walk` metres of the place. */
  forEachProviderAround(service: number, place: number, walk: number, visit: (provider: number) => void): void {
    const { maxTravel, placeX, placeY } = this.#growing.problem;
    this.#providers.forEachNear(service, placeX[place], placeY[place], this.#farthestReach + walk, (p, way) => {
      if (way <= maxTravel[p] + walk) visit(p);
    });
  }

  /** Metres around a home within which lie the homes of all with whom its household could share. */
  sharingRadius(r: number): number {
    const q = this.#growing.problem;
    const far = q.sharing[r] === TERRITORY;
    if (q.isGroup[q.service[r]] === 0) return far ? q.roundRadius : 0;
    // Others may walk to the venue too; to a household that shares in its building alone, they come.
    return (far ? q.maxWalk[r] : 0) + this.#farthestWalk;
  }

  /** Rooms that suit the service within the walk of the household. */
  roomsFor(r: number): number[] {
    const q = this.#growing.problem;
    const home = q.place[r];
    const walk = q.sharing[r] === TERRITORY ? q.maxWalk[r] : 0;
    return this.#rooms[q.service[r]].filter((room) => {
      const at = q.roomPlace[room];
      return at === home || metres(q.placeX[at], q.placeY[at], q.placeX[home], q.placeY[home]) <= walk;
    });
  }
}
