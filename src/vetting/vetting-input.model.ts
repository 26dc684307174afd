import { Field, Float, ID, InputType, ObjectType } from '@nestjs/graphql';
import {
  ArrayMaxSize,
  IsBoolean,
  IsEnum,
  IsISO8601,
  IsLatitude,
  IsLongitude,
  IsOptional,
  IsString,
  IsUUID,
  Length,
  Matches,
  MaxLength,
} from 'class-validator';
import { PayloadOf } from '../graphql/payload.js';
import { Provider } from '../provider/provider.model.js';
import { CredentialOutcome } from '../provider/provider.rules.js';
import { WithdrawServiceRuleInput } from '../service-type/service-value.model.js';
import { ServiceType } from '../service-type/service-type.model.js';
import { ApplicantStep, OfficeStep } from './application.rules.js';
import { Application } from './vetting.model.js';

/** A day as text. */
const DAY = /^\d{4}-\d{2}-\d{2}$/;

@InputType({ description: 'Who applies to give care.' })
export class ApplyToGiveCareInput {
  @Field({ description: 'How to be called on screen, 1 to 80 characters.' })
  @Length(1, 80)
  displayName: string;

  @Field(() => ID, { description: 'Where they live.' })
  @IsUUID()
  territoryId: string;

  @Field(() => Float, { description: 'Where their journeys begin: degrees north.' })
  @IsLatitude()
  lat: number;

  @Field(() => Float, { description: 'Where their journeys begin: degrees east.' })
  @IsLongitude()
  lon: number;

  @Field(() => Boolean, { defaultValue: false, description: 'Whether they need a residence permit to work.' })
  @IsBoolean()
  needsResidencePermit: boolean;

  @Field(() => ID, { nullable: true, description: 'The body whose worker it is: for its manager only.' })
  @IsOptional()
  @IsUUID()
  bodyId?: string | null;
}

@ObjectType({ description: 'The application, or why there is none.' })
export class ApplyToGiveCarePayload extends PayloadOf('application', () => Application, 'The application.') {}

@InputType({ description: 'A step of whoever applies.' })
export class AdvanceApplicationInput {
  @Field(() => ID, { description: 'Which application.' })
  @IsUUID()
  applicationId: string;

  @Field(() => ApplicantStep, { description: 'Which step.' })
  @IsEnum(ApplicantStep)
  step: ApplicantStep;

  @Field(() => String, { nullable: true, description: 'Why; an appeal needs it. At most 2000 characters.' })
  @IsOptional()
  @MaxLength(2000)
  reason?: string | null;
}

@ObjectType({ description: 'The application after the step, or why it was not taken.' })
export class AdvanceApplicationPayload extends PayloadOf('application', () => Application, 'The application.') {}

@InputType({ description: 'A step of the vetting office.' })
export class DecideApplicationInput {
  @Field(() => ID, { description: 'Which application.' })
  @IsUUID()
  applicationId: string;

  @Field(() => OfficeStep, { description: 'Which step.' })
  @IsEnum(OfficeStep)
  step: OfficeStep;

  @Field(() => String, { nullable: true, description: 'Why, for whoever applies. At most 2000 characters.' })
  @IsOptional()
  @MaxLength(2000)
  reason?: string | null;
}

@ObjectType({ description: 'The application after the step, or why it was not taken.' })
export class DecideApplicationPayload extends PayloadOf('application', () => Application, 'The application.') {}

@InputType({
  description: 'What the office has found about a paper; of a criminal record this and nothing more is kept.',
})
export class CheckCredentialInput {
  @Field(() => ID, { description: 'Whose paper.' })
  @IsUUID()
  providerId: string;

  @Field({ description: 'One of `credentialKinds`.' })
  @MaxLength(41)
  kind: string;

  @Field(() => CredentialOutcome, { description: 'What the check found.' })
  @IsEnum(CredentialOutcome)
  outcome: CredentialOutcome;

  @Field({ description: 'Who issued it, 1 to 120 characters.' })
  @Length(1, 120)
  issuer: string;

  @Field({ description: 'The date of issue, YYYY-MM-DD.' })
  @Matches(DAY, { message: 'issuedOn must be a day as YYYY-MM-DD' })
  @IsISO8601({ strict: true })
  issuedOn: string;

  @Field(() => String, { nullable: true, description: 'Its last day, YYYY-MM-DD; left out where it has none.' })
  @IsOptional()
  @Matches(DAY, { message: 'expiresOn must be a day as YYYY-MM-DD' })
  @IsISO8601({ strict: true })
  expiresOn?: string | null;

  @Field(() => [String], { defaultValue: [], description: 'Skills that the paper shows: `cert:first-aid`.' })
  @ArrayMaxSize(10)
  @IsString({ each: true })
  @Matches(/^[a-z]+:[a-z][a-z-]{0,40}$/, { each: true, message: 'showsSkills must be tags such as cert:first-aid' })
  showsSkills: string[];
}

@ObjectType({ description: 'The provider with its papers, or why the check was not kept.' })
export class CheckCredentialPayload extends PayloadOf('provider', () => Provider, 'The provider.') {}

@InputType({ description: 'A check that was wrong.' })
export class RevokeCredentialInput {
  @Field(() => ID, { description: 'Which check.' })
  @IsUUID()
  credentialId: string;

  @Field({ description: 'What was wrong, 1 to 2000 characters.' })
  @Length(1, 2000)
  reason: string;
}

@ObjectType({ description: 'The provider without that paper, or why it stays.' })
export class RevokeCredentialPayload extends PayloadOf('provider', () => Provider, 'The provider.') {}

@InputType({ description: 'Who is to be stopped, and why.' })
export class SuspendProviderInput {
  @Field(() => ID, { description: 'Whom.' })
  @IsUUID()
  providerId: string;

  @Field({ description: 'Why, 1 to 2000 characters.' })
  @Length(1, 2000)
  reason: string;
}

@ObjectType({ description: 'The provider, suspended, or why not.' })
export class SuspendProviderPayload extends PayloadOf('provider', () => Provider, 'The provider.') {}

@InputType({ description: 'Whose suspension ends, and why.' })
export class ReinstateProviderInput {
  @Field(() => ID, { description: 'Whose.' })
  @IsUUID()
  providerId: string;

  @Field({ description: 'Why, 1 to 2000 characters.' })
  @Length(1, 2000)
  reason: string;
}

@ObjectType({ description: 'The provider, no longer suspended, or why not.' })
export class ReinstateProviderPayload extends PayloadOf('provider', () => Provider, 'The provider.') {}

@InputType({ description: 'That a service asks for a kind of paper from a day on, or no longer.' })
export class RequireCredentialInput {
  @Field(() => ID, { description: 'Which service.' })
  @IsUUID()
  serviceTypeId: string;

  @Field({ description: 'One of `credentialKinds`.' })
  @MaxLength(41)
  kind: string;

  @Field({ description: 'The first day on which the rule holds, YYYY-MM-DD; today or later.' })
  @Matches(DAY, { message: 'from must be a day as YYYY-MM-DD' })
  @IsISO8601({ strict: true })
  from: string;

  @Field({ description: 'True: it is asked for; false: it is not.' })
  @IsBoolean()
  required: boolean;
}

@ObjectType({ description: 'The service with what it asks for, or why the rule was not changed.' })
export class RequireCredentialPayload extends PayloadOf('serviceType', () => ServiceType, 'The service.') {}

@InputType({ description: 'That a service begins or ceases to ask for a kind of paper on a day, and is not to.' })
export class WithdrawRequiredCredentialInput extends WithdrawServiceRuleInput {
  @Field({ description: 'One of `credentialKinds`.' })
  @MaxLength(41)
  kind: string;
}
