import { Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Role } from './account.rules.js';

registerEnumType(Role, {
  name: 'Role',
  description: 'What somebody comes to the platform as.',
  valuesMap: {
    HOUSEHOLD: { description: 'Asks for care for the own household.' },
    PROVIDER: { description: 'Gives care.' },
    BUILDING_COORDINATOR: { description: 'Gets shared services going in one building.' },
    PLATFORM_OPERATOR: { description: 'Serves the people of one territory.' },
    VETTING_OFFICER: { description: 'Checks the papers of providers.' },
    CITY_ADMINISTRATOR: { description: 'Steers the platform for the city.' },
  },
});

/** Somebody to act as in the demo. */
@ObjectType({ description: 'A simulated person that a visitor of the demo may act as.' })
export class Persona {
  @Field(() => ID, { description: 'UUIDv7.' }) id: string;
  @Field({ description: 'First name.' }) name: string;
  @Field(() => Role, { description: 'What it comes as.' }) role: Role;
  @Field(() => ID, { nullable: true, description: 'The household that it belongs to.' }) householdId: string | null;
  @Field(() => ID, { nullable: true, description: 'The building that it lives in or coordinates.' })
  buildingId: string | null;
  @Field(() => ID, { nullable: true, description: 'The provider that it is.' }) providerId: string | null;
  @Field(() => ID, { nullable: true, description: 'The territory that it lives in or serves.' })
  territoryId: string | null;
}

/** Who is signed in. */
@ObjectType({ description: 'Who is signed in.' })
export class Viewer {
  @Field(() => Persona, { description: 'The persona that the visitor acts as.' }) persona: Persona;
}
