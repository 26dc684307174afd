import { Inject, Injectable } from '@nestjs/common';
import DataLoader from 'dataloader';
import { DataSource, type ObjectLiteral, type SelectQueryBuilder } from 'typeorm';
import { Forbidden, NotFound, Unauthenticated } from '../graphql/faults.js';
import { FieldGuard, type FieldPlace } from '../graphql/field-guard.js';
import { loaderOf, type RequestContext } from '../graphql/request-context.js';
import { accessScopes } from './access-scope.rules.js';
import {
  type AccessPolicy,
  asksNothing,
  type Belonging,
  decide,
  reachOf,
  ruleFor,
  type Verdict,
} from './access.rules.js';
import { AccountService } from './account.service.js';

/** The token of the access policy in force. */
export const ACCESS_POLICY = Symbol('access policy');

/** The columns of a scope's statement, by what a record belongs to. */
const COLUMNS = {
  personId: 'person_id',
  householdId: 'household_id',
  providerId: 'provider_id',
  bodyId: 'body_id',
  buildingId: 'building_id',
  territoryId: 'territory_id',
} as const satisfies Record<keyof Belonging, string>;

/** Narrows a list to what somebody may see of it: `visible.narrow(query)`; `column` is where the query names the record. */
export interface Visibility {
  narrow<Entity extends ObjectLiteral>(
    query: SelectQueryBuilder<Entity>,
    column?: keyof Entity & string,
  ): SelectQueryBuilder<Entity>;
}

/** Holds the access policy against every field that is asked for, and every list. */
@Injectable()
export class AccessService extends FieldGuard {
  /** The rule at each place of the schema, found once: the guard asks with the same place each time. */
  private readonly rules = new WeakMap<FieldPlace, object>();
  private readonly rulesByType = new Map<string, Map<unknown, object>>();

  constructor(
    private readonly database: DataSource,
    private readonly accounts: AccountService,
    @Inject(ACCESS_POLICY) private readonly policy: AccessPolicy,
  ) {
    super();
  }

  isOpen({ type, field }: FieldPlace): boolean {
    const rule = ruleFor(this.policy, type, field);
    return rule !== null && asksNothing(rule);
  }

  /** Fields of a record that the same rule is for have one verdict: a page of records asks once for each, not once per field. */
  check(context: RequestContext, place: FieldPlace, parent: unknown): void | Promise<void> {
    const id = accessScopes[place.type] ? String((parent as { id: string }).id) : null;
    const verdicts = verdictsOf(context, this.ruleAt(place));
    const known = verdicts.get(id);
    if (typeof known === 'string') return this.answer(known, place, id);
    const pending = known ?? this.verdict(context, place, id);
    if (!known) {
      verdicts.set(id, pending);
      void pending.then(
        (verdict) => verdicts.set(id, verdict),
        () => verdicts.delete(id),
      );
    }
    return pending.then((verdict) => this.answer(verdict, place, id));
  }

  /** Decides about a field of a record, or of a type without records of its own (id null). */
  async verdict(context: RequestContext, place: FieldPlace, id: string | null): Promise<Verdict> {
    const actor = await this.accounts.findReader(context);
    // Nothing is read for somebody whom no role could let in.
    const belongings = id === null || actor === null ? null : await this.belongings(context, place.type).load(id);
    return decide(this.policy, place, actor, belongings);
  }

  /** What the caller may see of a list of records of a type: those whose `id` they may read. */
  async visible(context: RequestContext, type: string): Promise<Visibility> {
    const actor = await this.accounts.getActor(context);
    const rule = ruleFor(this.policy, type, 'id');
    const statement = accessScopes[type];
    if (!rule || !statement) throw new Error(`${type} has no rule for its id, or no scope: list both to narrow a list`);
    const { everything, over } = reachOf(rule, actor);
    if (asksNothing(rule) || everything) return { narrow: (query) => query };
    const held = Object.entries(over).filter(([, ids]) => ids.length > 0) as [keyof Belonging, string[]][];
    return {
      narrow: (query, column = 'id') => {
        if (held.length === 0) return query.andWhere('FALSE');
        const conditions = held.map(([what]) => `visible.${COLUMNS[what]} IN (:...visible_${what})`);
        return query.andWhere(
          `${query.alias}.${column} IN (SELECT visible.id FROM (${statement}) visible WHERE ${conditions.join(' OR ')})`,
          Object.fromEntries(held.map(([what, ids]) => [`visible_${what}`, ids])),
        );
      },
    };
  }

  /** What records of a type belong to, all of one moment in one statement. */
  private belongings(context: RequestContext, type: string): DataLoader<string, Belonging[]> {
    return loaderOf(context, `what a ${type} belongs to`, () => {
      return new DataLoader<string, Belonging[]>(async (ids) => {
        const rows: Record<string, string>[] = await this.database.query(
          `SELECT * FROM (${accessScopes[type]}) belonging WHERE id = ANY($1)`,
          [[...ids]],
        );
        const found = new Map<string, Belonging[]>(ids.map((id) => [id, []]));
        for (const row of rows)
          found
            .get(row.id)!
            .push(Object.fromEntries(Object.entries(COLUMNS).map(([what, column]) => [what, row[column] ?? null])));
        return ids.map((id) => found.get(id)!);
      });
    });
  }

  /** The rule at a place, the same object for all fields of a type that it is for. */
  private ruleAt(place: FieldPlace): object {
    const known = this.rules.get(place);
    if (known) return known;
    const rule = ruleFor(this.policy, place.type, place.field);
    const ofType = this.rulesByType.get(place.type) ?? new Map<unknown, object>();
    this.rulesByType.set(place.type, ofType);
    const found = ofType.get(rule) ?? { type: place.type, rule };
    ofType.set(rule, found);
    this.rules.set(place, found);
    return found;
  }

  private answer(verdict: Verdict, { type, field }: FieldPlace, id: string | null): void {
    if (verdict === 'unauthenticated') throw new Unauthenticated();
    if (verdict === 'not-found') throw new NotFound(type, id ?? '');
    if (verdict === 'forbidden') throw new Forbidden(`use ${type}.${field}`);
  }
}

/** By a record's id (null where there is none): the verdict, or that it is being reached. */
type Verdicts = Map<string | null, Verdict | Promise<Verdict>>;

/** The verdicts of this request by a rule so far; they go with the loaders, so each event of a subscription is decided anew. */
function verdictsOf(context: RequestContext, rule: object): Verdicts {
  const known = context.loaders.get(rule) as Verdicts | undefined;
  if (known) return known;
  const verdicts: Verdicts = new Map();
  context.loaders.set(rule, verdicts);
  return verdicts;
}
