import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Sharing } from '../care-request/care-request.rules.js';
import { TimetableOption } from '../care-request/care-request.model.js';
import { CareRequestDate } from '../care-request/care-request-event.model.js';
import { HolidayRule, SchoolRule } from '../care-request/dated-request.rules.js';
import { SlotInterval } from '../territory/territory.model.js';
import { AdvisedChangeKind, AdviceStop } from './advice.rules.js';

registerEnumType(AdviceStop, {
  name: 'AdviceStop',
  description: 'What stops a provider from serving a request alone.',
  valuesMap: {
    REACH: { description: 'The home is farther than it travels.' },
    REQUIREMENTS: { description: 'It lacks a skill that the household requires.' },
    PROVIDER_CAPACITY: { description: 'It cannot care for so many at once.' },
    AVAILABILITY: { description: 'It does not work at the times asked for.' },
    WEEK_LIMIT: { description: 'It would work more hours than it wants to.' },
    BUDGET: { description: 'It asks more than the household would pay.' },
    WORTH: { description: 'The way there and the price outweigh what the care is worth.' },
    PROVIDER_CLASH: { description: 'Its hours have gone to others.' },
  },
});
registerEnumType(AdvisedChangeKind, {
  name: 'AdvisedChangeKind',
  description: 'What a household would change.',
  valuesMap: {
    SHIFT: { description: 'Sessions earlier or later: `day`, `shiftMinutes`.' },
    OTHER_DAY: { description: 'A session on another day: `day`, `toDay`.' },
    WALK: { description: 'A longer walk: `maxWalkMetres`.' },
    BUDGET: { description: 'A higher limit: `budgetCentsPerHour`.' },
    SHARING: { description: 'Sharing farther: `sharing`, `maxWalkMetres`.' },
    HOSTING: { description: 'Hosting: `hostUnits`.' },
  },
});

/** How many providers one rule stops. */
@ObjectType({ description: 'How many providers are stopped, and by what.' })
export class StoppedProviders {
  @Field(() => AdviceStop, { description: 'What stops them.' }) stop: AdviceStop;
  @Field(() => Int, { description: 'How many of the providers of the service.' }) providers: number;
}

/** How a request could be served. */
@ObjectType({ description: 'How a request could be served now, told without saying who else is in it.' })
export class AdvisedPlacement {
  readonly providerId: string;
  @Field(() => Int, { description: 'How many households there would be, this one included.' }) households: number;
  @Field(() => ID, {
    nullable: true,
    description: 'The service that it would join, for `joinAgreement`; null where a new offer would be made.',
  })
  agreementId: string | null;
  @Field(() => Int, { description: 'Cents per week that the household would pay.' }) priceCents: number;
  @Field(() => Int, { description: 'Cents per week that it would pay the same provider alone.' }) aloneCents: number;
  @Field(() => Int, { description: 'Metres to walk, 0 at home.' }) walkMetres: number;
  @Field({ description: 'Whether the care would be given at the own home.' }) atHome: boolean;
  @Field(() => [SlotInterval], { description: 'The timetable that the household would have.' })
  sessions: SlotInterval[];
}

/** The whole content of a request, as `changeCareRequest` takes it. */
@ObjectType({
  description: 'The whole content of a request after a change, field by field as `changeCareRequest` takes it.',
})
export class AdvisedContent {
  @Field(() => [ID], { description: 'Whom it is for.' }) careRecipientIds: string[];
  @Field(() => Sharing, { description: 'How far the household would share.' }) sharing: Sharing;
  @Field(() => Int, { description: 'Metres to walk at most.' }) maxWalkMetres: number;
  @Field(() => Int, { description: 'Units that the home would host in all.' }) hostUnits: number;
  @Field(() => Int, { description: 'Cents per hour to pay at most.' }) budgetCentsPerHour: number;
  @Field(() => [String], { description: 'Skills that the provider must have.' }) requiredSkills: string[];
  @Field(() => [TimetableOption], { description: 'Weekly timetables that suit.' }) options: TimetableOption[];
  @Field(() => [CareRequestDate], { description: 'Single days.' }) dates: CareRequestDate[];
  @Field(() => String, { nullable: true, description: 'The first day.' }) startsOn: string | null;
  @Field(() => String, { nullable: true, description: 'The day after the last one.' }) endsBefore: string | null;
  @Field(() => HolidayRule, { description: 'What to do on public holidays.' }) onHolidays: HolidayRule;
  @Field(() => SchoolRule, { description: 'What to do on days without school.' }) onSchoolClosures: SchoolRule;
}

/** A change with which a request could be served. */
@ObjectType({ description: 'A change with which a request could be served at once, without loss to anybody.' })
export class AdvisedChange {
  @Field(() => AdvisedChangeKind, { description: 'What would change; it says which of the following are given.' })
  kind: AdvisedChangeKind;
  @Field(() => Int, { nullable: true, description: 'The timetable that is moved, by its position.' })
  optionPosition: number | null;
  @Field(() => Int, { nullable: true, description: 'The day whose session moves, 0 is Monday; null: every day.' })
  day: number | null;
  @Field(() => Int, { nullable: true, description: 'The day that it moves to, 0 is Monday.' }) toDay: number | null;
  @Field(() => Int, { nullable: true, description: 'Minutes later; earlier if negative.' })
  shiftMinutes: number | null;
  @Field(() => Int, { nullable: true, description: 'Metres to walk at most, at least so many.' })
  maxWalkMetres: number | null;
  @Field(() => Int, { nullable: true, description: 'Cents per hour to pay at most, at least so many.' })
  budgetCentsPerHour: number | null;
  @Field(() => Sharing, { nullable: true, description: 'How far to share.' }) sharing: Sharing | null;
  @Field(() => Int, { nullable: true, description: 'Units to host in all, the own included.' })
  hostUnits: number | null;
  @Field(() => AdvisedContent, { description: 'The request as it would be: send it with `changeCareRequest`.' })
  content: AdvisedContent;
  @Field(() => AdvisedPlacement, { description: 'Where it would be served, and at what price.' })
  placement: AdvisedPlacement;
}

/** Why a request is not served, and what would help. */
@ObjectType({
  description: 'Why an open request is not served now, and the smallest changes that would turn it into a yes.',
})
export class CareAdvice {
  @Field(() => ID, { description: 'The request.' }) careRequestId: string;
  @Field(() => Int, { description: 'The version that the advice is for: send it with `changeCareRequest`.' })
  revision: number;
  @Field(() => Int, { description: 'Vetted providers of the service.' }) providers: number;
  @Field(() => [StoppedProviders], { description: 'What stops them, each counted once, in the order of trying.' })
  stopped: StoppedProviders[];
  @Field({
    description: 'True where somebody could come but for hours that have gone to others; false where a rule decides.',
  })
  scarce: boolean;
  @Field(() => AdvisedPlacement, {
    nullable: true,
    description: 'Where it could be served without any change: an offer may come, or a service can be joined.',
  })
  asItIs: AdvisedPlacement | null;
  @Field(() => Int, { description: 'Days of notice with which a household leaves a service that it joins.' })
  leavingNoticeDays: number;
  @Field(() => [AdvisedChange], { description: 'The smallest first; empty where none helps, or none is needed.' })
  changes: AdvisedChange[];
}
