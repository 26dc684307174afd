import { readFileSync } from 'node:fs';
import path from 'node:path';
import { buildSchema, getNamedType, type GraphQLSchema, isObjectType } from 'graphql';

const SCHEMA = path.resolve(import.meta.dirname, '../../schema.graphql');

/** Names of fields that count people or what they ask for. */
const COUNTS =
  /(?:^|[a-z])(households?|families|neighbours|people|persons|recipients|members|requests|offers|offerCount)(AtLeast|Count|Served|Sharing|Alone|ByTerritory)?$/i;

/** Numbers with such a name that anybody may read, and why. */
const EXEMPT: Readonly<Record<string, string>> = {
  'AdvisedPlacement.households': 'who asks would be one of them: a party to be',
  'JoinableAgreement.households': 'who asks would be one of them: a party to be',
  'Territory.families': 'all families of the quarter by the census, open data',
};

/** Fields of a contract that count people or requests as a plain number. */
function plainCounts(schema: GraphQLSchema): string[] {
  return Object.values(schema.getTypeMap())
    .filter(isObjectType)
    .flatMap((type) =>
      Object.values(type.getFields())
        .filter((field) => COUNTS.test(field.name) && ['Int', 'Float'].includes(getNamedType(field.type).name))
        .map((field) => `${type.name}.${field.name}`),
    )
    .sort();
}

describe('counts of people in the contract', () => {
  it('are told by the one rule that gives nobody away, but for those that are known to concern nobody else', () => {
    const schema = buildSchema(readFileSync(SCHEMA, 'utf8'));
    expect(plainCounts(schema)).toEqual(Object.keys(EXEMPT));
    const told = Object.values(schema.getTypeMap())
      .filter(isObjectType)
      .flatMap((type) => Object.values(type.getFields()))
      .filter((field) => getNamedType(field.type).name === 'ToldCount');
    expect(told.length).toBeGreaterThanOrEqual(14);
  });

  it('are found where one is a plain number', () => {
    const planted = buildSchema(`
      type Query { building: Building }
      type Building { households: Int openRequests: Int! unmetHouseholds: Float householdsServed: Int offerCount: Int
        neighboursAtLeast: Int rooms: Int requests: [Building!] }`);
    expect(plainCounts(planted)).toEqual([
      'Building.households',
      'Building.householdsServed',
      'Building.neighboursAtLeast',
      'Building.offerCount',
      'Building.openRequests',
      'Building.unmetHouseholds',
    ]);
  });
});
