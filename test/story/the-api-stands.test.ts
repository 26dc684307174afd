import { Module } from '@nestjs/common';
import { Args, Field, ID, Mutation, ObjectType, Query, Resolver } from '@nestjs/graphql';
import { PayloadOf, settle } from '../../src/graphql/payload.js';
import { Refusal, Refused, UserError } from '../../src/graphql/user-error.js';
import { startApplication, type TestApplication } from '../support/application.js';

@ObjectType({ description: 'A door, to knock on.' })
class Door {
  @Field(() => ID, { description: 'Its number.' })
  readonly id: string;

  @Field(() => Door, { description: 'The next one.' })
  get next(): Door {
    return this;
  }
}

@Refusal('Nobody is at home behind that door.')
class NobodyHome extends UserError {
  @Field(() => ID, { description: 'The door.' })
  readonly doorId: string;

  constructor(doorId: string) {
    super({ it: 'Non c’è nessuno in casa.', en: 'Nobody is at home.' }, ['doorId']);
    this.doorId = doorId;
  }
}

@ObjectType({ description: 'What came of knocking.' })
class KnockPayload extends PayloadOf('door', () => Door, 'The door.') {}

@Resolver(() => Door)
class DoorResolver {
  @Query(() => Door, { description: 'A door.' })
  door(@Args('id', { type: () => ID }) id: string): Door {
    if (id === 'fault') throw new Error('SELECT secret FROM /var/lib');
    return Object.assign(new Door(), { id });
  }

  @Mutation(() => KnockPayload, { description: 'Knocks.' })
  knock(@Args('id', { type: () => ID }) id: string): Promise<KnockPayload> {
    return settle(
      'door',
      id === '1' ? Promise.resolve(this.door(id)) : Promise.reject(new Refused([new NobodyHome(id)])),
    );
  }
}

@Module({ providers: [DoorResolver] })
class DoorModule {}

let app: TestApplication;
beforeAll(
  async () =>
    (app = await startApplication({
      more: [DoorModule],
      policy: { Query: { door: ['anyone'] }, Mutation: { knock: ['anyone'] }, Door: { 'id next': ['reached'] } },
    })),
);
afterAll(() => app.close());

describe('an act', () => {
  const KNOCK =
    'mutation ($id: ID!) { knock(id: $id) { door { id } userErrors { __typename message path ... on NobodyHome { doorId } } } }';

  it('answers with its subject', async () => {
    expect(await app.query(KNOCK, { id: '1' })).toEqual({ knock: { door: { id: '1' }, userErrors: [] } });
  });

  it('answers with its refusals, in the language of the caller', async () => {
    const refusal = { __typename: 'NobodyHome', path: ['doorId'], doorId: '2' };
    expect(await app.query(KNOCK, { id: '2' }, { language: 'en-GB,en;q=0.9' })).toEqual({
      knock: { door: null, userErrors: [{ ...refusal, message: 'Nobody is at home.' }] },
    });
    expect(await app.query(KNOCK, { id: '2' })).toEqual({
      knock: { door: null, userErrors: [{ ...refusal, message: 'Non c’è nessuno in casa.' }] },
    });
  });
});

describe('a fault', () => {
  it('reaches the caller as a number, without its cause', async () => {
    const { errors } = await app.ask('{ door(id: "fault") { id } }');
    expect(errors).toMatchObject([
      { path: ['door'], extensions: { code: 'INTERNAL_SERVER_ERROR', id: expect.any(String) } },
    ]);
    expect(JSON.stringify(errors)).not.toMatch(/secret|var|stack/);
  });
});

describe('an operation', () => {
  const nested = (depth: number) => `${'{ next '.repeat(depth - 2)}{ id }${' }'.repeat(depth - 2)}`;
  const aliased = (n: number) => `{ ${Array.from({ length: n }, (_, i) => `a${i}: __typename`).join(' ')} }`;
  const decorated = (n: number) => `{ ${'... @include(if: true) { __typename } '.repeat(n)} }`;

  it.each([
    ['depth', `{ door(id: "1") ${nested(10)} }`, `{ door(id: "1") ${nested(11)} }`],
    ['aliases', aliased(15), aliased(16)],
    ['directives', decorated(5), decorated(6)],
  ])('passes at the limit of %s and is refused one over it', async (what, at, over) => {
    expect(await app.ask(at)).not.toHaveProperty('errors');
    const { status, errors } = await app.ask(over);
    expect({ status, errors }).toMatchObject({
      status: 400,
      errors: [{ extensions: { code: 'GRAPHQL_VALIDATION_FAILED', limit: what } }],
    });
  });

  it('is refused beyond 1,000 tokens, beyond 100 kB, as one of a batch, or without the means against forgery', async () => {
    expect((await app.ask(`{ ${'__typename '.repeat(999)} }`)).status).toBe(400);
    const send = (body: string, headers: Record<string, string>) =>
      fetch(`${app.address}/graphql`, { method: 'POST', headers, body });
    const json = { 'content-type': 'application/json' };
    expect(
      (await send(JSON.stringify({ query: '{ __typename }', variables: { x: 'x'.repeat(100_000) } }), json)).status,
    ).toBe(413);
    expect((await send('[{"query":"{ __typename }"}]', json)).status).toBe(400);
    expect((await send('{"query":"{ __typename }"}', { 'content-type': 'text/plain' })).status).toBe(400);
  });

  it('learns no names that it did not know', async () => {
    const { errors } = await app.ask('{ dor(id: "1") { id } }');
    expect(errors?.[0].message).toBe('Cannot query field "dor" on type "Query".');
  });
});

describe('health', () => {
  it('is good when the database answers with the tables of this version', async () => {
    const ready = await fetch(`${app.address}/health/ready`);
    expect([ready.status, await ready.json()]).toEqual([200, { status: 'ok', database: 'ok', queue: 'ok' }]);
    expect((await fetch(`${app.address}/health/live`)).status).toBe(200);
  });
});
