import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { IsEmail, IsUUID, Length } from 'class-validator';
import { PayloadOf } from '../graphql/payload.js';
import { Body, Provider } from './provider.model.js';

@InputType({ description: 'An accredited body, with whoever is to manage it.' })
export class RegisterBodyInput {
  @Field({ description: 'Its name, 2 to 120 characters.' })
  @Length(2, 120)
  name: string;

  @Field(() => ID, { description: 'The territory in which it has its seat.' })
  @IsUUID()
  territoryId: string;

  @Field({ description: 'The address to which the invitation to manage it is mailed.' })
  @IsEmail()
  managerEmail: string;
}

@ObjectType({ description: 'The body, or why it was not registered.' })
export class RegisterBodyPayload extends PayloadOf('body', () => Body, 'The body.') {}

@InputType({ description: 'Which worker leaves its body.' })
export class ReleaseWorkerInput {
  @Field(() => ID, { description: 'The worker.' })
  @IsUUID()
  providerId: string;
}

@ObjectType({ description: 'The worker, or why it was not let go.' })
export class ReleaseWorkerPayload extends PayloadOf('provider', () => Provider, 'The worker, without a body.') {}
