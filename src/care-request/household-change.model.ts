import { Field, ID, InputType, ObjectType, PickType } from '@nestjs/graphql';
import { IsUUID } from 'class-validator';
import { PayloadOf } from '../graphql/payload.js';
import { Refusal, UserError } from '../graphql/user-error.js';
import { CareRecipient, Household } from '../household/household.model.js';
import { CareRecipientInput, RegisterHouseholdInput } from '../household/register-household.model.js';

@InputType({ description: 'What is right of somebody to care for.' })
export class ChangeCareRecipientInput extends PickType(CareRecipientInput, ['firstName', 'birthYear']) {
  @Field(() => ID, { description: 'Who it is.' })
  @IsUUID()
  careRecipientId: string;
}

@InputType({ description: 'Whom no care is asked for any more.' })
export class RemoveCareRecipientInput {
  @Field(() => ID, { description: 'Who it is.' })
  @IsUUID()
  careRecipientId: string;
}

@InputType({ description: 'What is right of a household.' })
export class ChangeHouseholdInput extends PickType(RegisterHouseholdInput, ['displayName', 'buildingId']) {
  @Field(() => ID, { description: 'The household.' })
  @IsUUID()
  householdId: string;
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
