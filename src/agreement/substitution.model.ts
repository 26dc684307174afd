import { Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { IsDate, IsUUID } from 'class-validator';
import { PayloadOf } from '../graphql/payload.js';
import { SubstitutionState } from './substitution.rules.js';

registerEnumType(SubstitutionState, {
  name: 'SubstitutionState',
  description: 'Where the asking of a substitute stands.',
  valuesMap: {
    PROPOSED: { description: 'Waiting for the answer.' },
    ACCEPTED: { description: 'This provider gives the session.' },
    DECLINED: { description: 'This provider does not.' },
    LAPSED: { description: 'Somebody else was faster, or it is no longer needed.' },
  },
});

/** That a provider is asked to give a session in the place of another. */
@ObjectType({ description: 'That a provider is asked to give a session in the place of another.' })
export class Substitution {
  @Field(() => ID, { description: 'UUIDv7.' }) id: string;
  @Field(() => SubstitutionState, { description: 'Where it stands.' }) state: SubstitutionState;
  @Field(() => Int, { description: 'Cents that the substitute earns by it.' }) priceCents: number;
}

/** A time in which a provider cannot come. */
@ObjectType({ description: 'A time in which a provider cannot come.' })
export class ProviderAbsence {
  @Field(() => ID, { description: 'UUIDv7.' }) id: string;
  @Field({ description: 'From when.' }) startsAt: Date;
  @Field({ description: 'Until when.' }) endsAt: Date;
}

@InputType({ description: 'Who cannot come, and when.' })
export class ReportAbsenceInput {
  @Field(() => ID, { description: 'The provider.' })
  @IsUUID()
  providerId: string;

  @Field({ description: 'From when.' })
  @IsDate()
  startsAt: Date;

  @Field({ description: 'Until when.' })
  @IsDate()
  endsAt: Date;
}

@InputType({ description: 'Which absence is taken back.' })
export class WithdrawAbsenceInput {
  @Field(() => ID, { description: 'Its id.' })
  @IsUUID()
  absenceId: string;
}

@InputType({ description: 'Which substitution is answered.' })
export class SubstitutionInput {
  @Field(() => ID, { description: 'Its id.' })
  @IsUUID()
  substitutionId: string;
}

@ObjectType({ description: 'The absence, or why it was not noted.' })
export class ReportAbsencePayload extends PayloadOf('absence', () => ProviderAbsence, 'The absence.') {}

@ObjectType({ description: 'The substitution, or why it was not answered.' })
export class SubstitutionPayload extends PayloadOf('substitution', () => Substitution, 'The substitution.') {}
