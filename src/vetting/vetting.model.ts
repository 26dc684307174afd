import { Field, GraphQLISODateTime, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { ApplicantStep, ApplicationState, OfficeStep, VettingEventKind } from './application.rules.js';

registerEnumType(ApplicationState, {
  name: 'ApplicationState',
  description: 'Where an application to give care stands.',
  valuesMap: {
    DOCUMENTS: { description: 'Whoever applies gathers papers.' },
    CHECKS: { description: 'The office checks the papers.' },
    INTERVIEW: { description: 'The office meets whoever applies.' },
    VETTED: { description: 'Accepted: work is possible while the papers hold.' },
    REFUSED: { description: 'Refused, with a reason; an appeal is possible for a while.' },
    APPEALED: { description: 'Another officer looks at the refusal.' },
    CLOSED: { description: 'The appeal was rejected.' },
    WITHDRAWN: { description: 'Whoever applied has withdrawn.' },
  },
});

registerEnumType(ApplicantStep, {
  name: 'ApplicantStep',
  description: 'What whoever applies can do.',
  valuesMap: {
    SUBMIT: { description: 'Hand the papers to the office.' },
    APPEAL: { description: 'Ask for another look at a refusal; needs a reason.' },
    WITHDRAW: { description: 'Apply no more, or stop giving care.' },
  },
});

registerEnumType(OfficeStep, {
  name: 'OfficeStep',
  description: 'What the vetting office can do.',
  valuesMap: {
    ASK_FOR_DOCUMENTS: { description: 'Send back for more papers; needs a reason.' },
    INVITE: { description: 'Invite to the interview.' },
    VET: { description: 'Accept; every paper of one service at least must hold.' },
    REFUSE: { description: 'Refuse; needs a reason.' },
    GRANT_APPEAL: { description: 'Look at the papers again; by another officer than the one who refused.' },
    REJECT_APPEAL: { description: 'Keep to the refusal; by another officer; needs a reason.' },
  },
});

registerEnumType(VettingEventKind, {
  name: 'VettingEventKind',
  description: 'What an entry of the history tells of.',
  valuesMap: {
    APPLICATION: { description: 'A step of the application.' },
    CHECK: { description: 'A paper was checked.' },
    REVOCATION: { description: 'A check was found wrong.' },
    SUSPENSION: { description: 'The provider was suspended.' },
    REINSTATEMENT: { description: 'The suspension was ended.' },
    REMINDER: { description: 'A paper ends soon.' },
    EXPIRY: { description: 'A paper has ended.' },
    RATE: { description: 'The legal minimum has overtaken a rate.' },
    DOCUMENT: { description: 'A document was handed in, read or deleted.' },
  },
});

/** A kind of paper. */
@ObjectType({ description: 'A kind of paper that the city knows, with the rules for checking it.' })
export class CredentialKind {
  @Field({ description: 'The stable word for it in data: `first-aid`.' }) code: string;
  @Field({ description: 'Its name in the language of the caller.' }) name: string;
  @Field(() => String, { nullable: true, description: 'What is particular about checking it, with its source.' })
  rule: string | null;
  @Field({ description: 'False where only the outcome may be kept, never the paper.' }) keepsDocument: boolean;
  @Field(() => Int, { nullable: true, description: 'How old it may be on the day of its check, in months.' })
  freshMonths: number | null;
  @Field(() => Int, { nullable: true, description: 'After how many months it is checked anew at the latest.' })
  holdsMonths: number | null;
}

/** An application. */
@ObjectType({ description: 'That somebody applies to give care, and how the office has decided.' })
export class Application {
  @Field(() => ID, { description: 'UUIDv7.' }) id: string;
  @Field(() => ApplicationState, { description: 'Where it stands.' }) state: ApplicationState;
  @Field(() => GraphQLISODateTime, { description: 'When it was begun.' }) appliedAt: Date;
  @Field(() => GraphQLISODateTime, { nullable: true, description: 'When it was last accepted or refused.' })
  decidedAt: Date | null;
  @Field(() => String, { nullable: true, description: 'Why it was refused or sent back.' }) reason: string | null;
}

/** A suspension that holds. */
@ObjectType({ description: 'That a provider is suspended.' })
export class Suspension {
  @Field({ description: 'Why.' }) reason: string;
  @Field(() => GraphQLISODateTime, { description: 'Since when.' }) suspendedAt: Date;
}

/** An entry of the history. */
@ObjectType({ description: 'One entry of the history of a provider: who did what, when, about which paper.' })
export class VettingEvent {
  @Field(() => ID, { description: 'UUIDv7.' }) id: string;
  @Field(() => VettingEventKind, { description: 'What it tells of.' }) kind: VettingEventKind;
  @Field(() => GraphQLISODateTime, { description: 'When.' }) at: Date;
  @Field(() => ApplicationState, { nullable: true, description: 'Where the application stood before the step.' })
  fromState: ApplicationState | null;
  @Field(() => ApplicationState, { nullable: true, description: 'Where it stood after it.' })
  toState: ApplicationState | null;
  @Field(() => Int, { nullable: true, description: 'Of a reminder: how many days before the last one it was due.' })
  daysLeft: number | null;
  @Field(() => String, { nullable: true, description: 'Why, in the words of who did it.' }) reason: string | null;
}

/** That a service asks for a kind of paper over some dates. */
@ObjectType({ description: 'That a service asks for a kind of paper from one day until another.' })
export class CredentialRule {
  @Field({ description: 'One of `credentialKinds`.' }) kind: string;
  @Field({ description: 'The first day on which it is asked for, YYYY-MM-DD.' }) validFrom: string;
  @Field(() => String, { nullable: true, description: 'The first day on which it no longer is; null for no end.' })
  validUntil: string | null;
}
