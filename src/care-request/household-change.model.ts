import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { IsInt, IsNotEmpty, IsOptional, IsUUID, Max, MaxLength, Min } from 'class-validator';
import { PayloadOf } from '../graphql/payload.js';
import { Refusal, UserError } from '../graphql/user-error.js';
import { CareRecipient, Household } from '../household/household.model.js';

@InputType({ description: 'What is right of somebody to care for.' })
export class ChangeCareRecipientInput {
  @Field(() => ID, { description: 'Who it is.' })
  @IsUUID()
  careRecipientId: string;

  @Field({ description: 'First name, at most 60 characters.' })
  @IsNotEmpty()
  @MaxLength(60)
  firstName: string;

  @Field(() => Int, { nullable: true, description: 'Year of birth, where age matters; never the day.' })
  @IsOptional()
  @IsInt()
  @Min(1900)
  @Max(2200)
  birthYear?: number | null;
}

@InputType({ description: 'Whom no care is asked for any more.' })
export class RemoveCareRecipientInput {
  @Field(() => ID, { description: 'Who it is.' })
  @IsUUID()
  careRecipientId: string;
}

@InputType({ description: 'What is right of a household.' })
export class ChangeHouseholdInput {
  @Field(() => ID, { description: 'The household.' })
  @IsUUID()
  householdId: string;

  @Field({ description: 'How it is called on screen, at most 60 characters; no family name is needed.' })
  @IsNotEmpty()
  @MaxLength(60)
  displayName: string;

  @Field(() => ID, { description: 'The building of its home.' })
  @IsUUID()
  buildingId: string;
}

@ObjectType({ description: 'Who is cared for, or why nothing was changed.' })
export class ChangeCareRecipientPayload extends PayloadOf('careRecipient', () => CareRecipient, 'Who is cared for.') {}

@ObjectType({ description: 'The household without them, or why nobody was removed.' })
export class RemoveCareRecipientPayload extends PayloadOf('household', () => Household, 'The household.') {}

@ObjectType({ description: 'The household, or why nothing was changed.' })
export class ChangeHouseholdPayload extends PayloadOf('household', () => Household, 'The household.') {}

/** A request or an agreement stands on somebody. */
@Refusal('A request or an agreement is for somebody, who cannot be removed as long as it stands.')
export class CareRecipientAskedFor extends UserError {
  @Field({ description: 'The request that stands.' })
  readonly careRequestId: string;

  constructor(careRequestId: string) {
    super(
      {
        it: 'C’è una richiesta o un servizio per questa persona: ritira la richiesta, o lascia il servizio, e poi togli la persona.',
        en: 'There is a request or a service for this person: withdraw the request, or leave the service, then remove the person.',
      },
      ['careRecipientId'],
    );
    this.careRequestId = careRequestId;
  }
}

/** Somebody is looked for, or comes, to the old home. */
@Refusal('A household moves only while none of its requests is open or in an offer.')
export class HouseholdHasRequests extends UserError {
  @Field({ description: 'One of the requests that stand.' })
  readonly careRequestId: string;

  constructor(careRequestId: string) {
    super(
      {
        it: 'Prima di cambiare indirizzo metti in pausa o ritira le richieste aperte, e lascia i servizi in corso.',
        en: 'Before you change the address, pause or withdraw the open requests, and leave the running services.',
      },
      ['buildingId'],
    );
    this.careRequestId = careRequestId;
  }
}
