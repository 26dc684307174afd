/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** Which invitation to accept. */
export type AcceptInvitationInput = {
  /** Its code, however it is typed, 16 to 40 characters. */
  code: string;
};

/** Which proposal to accept. */
export type AcceptProposalInput = {
  /** Its id. */
  proposalId: string;
};

/** Somebody more whom a household may ask care for. */
export type AddCareRecipientInput = {
  /** Year of birth, where age matters; never the day. */
  birthYear?: number | null | undefined;
  /** First name, at most 60 characters. */
  firstName: string;
  /** The household. */
  householdId: string;
  /** A child, an adult or a dog. */
  kind: CareRecipientKind;
};

/** A step of whoever applies. */
export type AdvanceApplicationInput = {
  /** Which application. */
  applicationId: string;
  /** Why; an appeal needs it. At most 2000 characters. */
  reason?: string | null | undefined;
  /** Which step. */
  step: ApplicantStep;
};

/** What stops a provider from serving a request alone. */
export type AdviceStop =
  /** It does not work at the times asked for. */
  | 'AVAILABILITY'
  /** It asks more than the household would pay. */
  | 'BUDGET'
  /** It cannot care for so many at once. */
  | 'PROVIDER_CAPACITY'
  /** Its hours have gone to others. */
  | 'PROVIDER_CLASH'
  /** The home is farther than it travels. */
  | 'REACH'
  /** It lacks a skill that the household requires. */
  | 'REQUIREMENTS'
  /** It would work more hours than it wants to. */
  | 'WEEK_LIMIT'
  /** The way there and the price outweigh what the care is worth. */
  | 'WORTH';

/** What a household would change. */
export type AdvisedChangeKind =
  /** A higher limit: `budgetCentsPerHour`. */
  | 'BUDGET'
  /** Hosting: `hostUnits`. */
  | 'HOSTING'
  /** A session on another day: `day`, `toDay`. */
  | 'OTHER_DAY'
  /** Sharing farther: `sharing`, `maxWalkMetres`. */
  | 'SHARING'
  /** Sessions earlier or later: `day`, `shiftMinutes`. */
  | 'SHIFT'
  /** A longer walk: `maxWalkMetres`. */
  | 'WALK';

/** What a party has said to a proposal. */
export type Answer =
  /** Yes. */
  | 'ACCEPTED'
  /** No. */
  | 'DECLINED'
  /** It did not answer in time, or is not asked any more. */
  | 'LAPSED'
  /** Nothing yet. */
  | 'WAITING';

/** What a household has answered on the phone or at the desk. */
export type AnswerByPhoneInput = {
  /** Yes or no. */
  answer: PhoneAnswer;
  /** The eight digits on the letter, with or without a space. */
  code: string;
  /** Why not, where it said so. */
  reason?: DeclineReason | null | undefined;
};

/** What whoever applies can do. */
export type ApplicantStep =
  /** Ask for another look at a refusal; needs a reason. */
  | 'APPEAL'
  /** Hand the papers to the office. */
  | 'SUBMIT'
  /** Apply no more, or stop giving care. */
  | 'WITHDRAW';

/** Where an application to give care stands. */
export type ApplicationState =
  /** Another officer looks at the refusal. */
  | 'APPEALED'
  /** The office checks the papers. */
  | 'CHECKS'
  /** The appeal was rejected. */
  | 'CLOSED'
  /** Whoever applies gathers papers. */
  | 'DOCUMENTS'
  /** The office meets whoever applies. */
  | 'INTERVIEW'
  /** Refused, with a reason; an appeal is possible for a while. */
  | 'REFUSED'
  /** Accepted: work is possible while the papers hold. */
  | 'VETTED'
  /** Whoever applied has withdrawn. */
  | 'WITHDRAWN';

/** Who applies to give care. */
export type ApplyToGiveCareInput = {
  /** The body whose worker it is: for its manager only. */
  bodyId?: string | null | undefined;
  /** How to be called on screen, 1 to 80 characters. */
  displayName: string;
  /** Where their journeys begin: degrees north. */
  lat: number;
  /** Where their journeys begin: degrees east. */
  lon: number;
  /** Whether they need a residence permit to work. */
  needsResidencePermit?: boolean;
  /** Where they live. */
  territoryId: string;
};

/** Where one household's part in a session stands. */
export type AttendanceState =
  /** Given, waiting for the household to confirm the hours. */
  | 'ATTENDED'
  /** Cancelled with notice: nothing is owed. */
  | 'CANCELLED_IN_TIME'
  /** Cancelled without notice. */
  | 'CANCELLED_LATE'
  /** The hours are confirmed. */
  | 'CONFIRMED'
  /** The household says that something was wrong; the desk decides. */
  | 'DISPUTED'
  /** The provider did not come. */
  | 'NOT_GIVEN'
  /** Still to come. */
  | 'PLANNED';

/** Which room is to be booked, and when. */
export type BookRoomInput = {
  /** Until before when, on the same day in Rome, within the hours at which the room is open. */
  endsAt: string;
  /** What for, 1 to 80 characters; no names. */
  purpose: string;
  /** The room. */
  roomId: string;
  /** From when, in the future. */
  startsAt: string;
};

/** A household's part in a session. */
export type CancelAttendanceInput = {
  /** Its id. */
  attendanceId: string;
};

/** Which round to stop. */
export type CancelMatchingRoundInput = {
  /** The round. */
  roundId: string;
};

/** Which booking is given back. */
export type CancelRoomBookingInput = {
  /** Its id. */
  roomBookingId: string;
};

/** What a note on care is about. */
export type CareNoteKind =
  /** What may be eaten: needs a consent. */
  | 'DIET'
  /** Health: needs a consent. */
  | 'HEALTH'
  /** Habits, keys, where things are. */
  | 'PRACTICAL';

/** What a household thinks of asking for. */
export type CareProspectInput = {
  /** The household. */
  householdId: string;
  /** The kind of care. */
  serviceTypeId: string;
  /** When, every week; empty: at any time. */
  sessions?: Array<SlotIntervalInput>;
  /** How many it is for, 1 … 6. */
  units?: number;
};

/** Who is cared for, with the least that matching needs. */
export type CareRecipientInput = {
  /** Year of birth, where age matters; never the day. */
  birthYear?: number | null | undefined;
  /** First name, at most 60 characters. */
  firstName: string;
  /** A child, an adult or a dog. */
  kind: CareRecipientKind;
};

/** Who or what is cared for. */
export type CareRecipientKind =
  /** An elderly or disabled person, or another adult. */
  | 'ADULT'
  /** A child. */
  | 'CHILD'
  /** A dog. */
  | 'DOG';

/** A session on one day. */
export type CareRequestDateInput = {
  /** The day, YYYY-MM-DD. */
  date: string;
  /** Until before this quarter, 1 … 96. */
  endSlot: number;
  /** Quarters of an hour after midnight, 0 … 95. */
  startSlot: number;
};

/** Where a care request stands. */
export type CareRequestState =
  /** Kept by the household, and not yet published. */
  | 'DRAFT'
  /** In an offer that is drafted, proposed, confirmed or active. */
  | 'OFFERED'
  /** Published, and in no offer. */
  | 'OPEN'
  /** Set aside by the household for a while: nobody is looked for. */
  | 'PAUSED'
  /** Taken back by the household. */
  | 'WITHDRAWN';

/** The period in which what a fund pays one household at most is counted. */
export type CeilingPeriod =
  /** Each month. */
  | 'MONTH'
  /** Each calendar year. */
  | 'YEAR';

/** What a household asks for, as its next version. */
export type ChangeCareRequestInput = {
  /** Cents per hour to pay at most, a multiple of 4. */
  budgetCentsPerHour: number;
  /** Whom it is for: care recipients of the household. */
  careRecipientIds: Array<string>;
  /** Which request. */
  careRequestId: string;
  /** Single days instead of a weekly timetable, 31 at most. */
  dates?: Array<CareRequestDateInput>;
  /** The day after the last one, YYYY-MM-DD; absent: until further notice. */
  endsBefore?: string | null | undefined;
  /** True once the household knows that the proposal before it ends by this change. */
  endsProposal?: boolean;
  /** Children, dogs or persons that the home can host in all, 0 … 20; 0: it cannot host. */
  hostUnits?: number;
  /** Metres to walk to another home or a room at most, 0 … 5000. */
  maxWalkMetres?: number;
  /** What to do on public holidays. */
  onHolidays?: HolidayRule;
  /** What to do on days without school. */
  onSchoolClosures?: SchoolRule;
  /** Weekly timetables that suit, the best first, all of the same length; none where `dates` are given. */
  options?: Array<TimetableOptionInput>;
  /** Skills that the provider must have. */
  requiredSkills?: Array<string>;
  /** The version that the change was made on: `careRequest.revision`. */
  revision: number;
  /** How far the household is ready to share. */
  sharing: Sharing;
  /** The first day, YYYY-MM-DD; absent: as soon as somebody is found. */
  startsOn?: string | null | undefined;
};

/** What the office has found about a paper; of a criminal record this and nothing more is kept. */
export type CheckCredentialInput = {
  /** Its last day, YYYY-MM-DD; left out where it has none. */
  expiresOn?: string | null | undefined;
  /** The date of issue, YYYY-MM-DD. */
  issuedOn: string;
  /** Who issued it, 1 to 120 characters. */
  issuer: string;
  /** One of `credentialKinds`. */
  kind: string;
  /** What the check found. */
  outcome: CredentialOutcome;
  /** Whose paper. */
  providerId: string;
  /** Skills that the paper shows: `cert:first-aid`. */
  showsSkills?: Array<string>;
};

/** A session and the code that a household shows for it. */
export type CheckInInput = {
  /** Six digits. */
  code: string;
  /** The session. */
  sessionId: string;
};

/** Hours to confirm. */
export type ConfirmHoursInput = {
  /** The household's part in the session. */
  attendanceId: string;
  /** Minutes that were given, where they were not those planned. */
  minutes?: number | null | undefined;
};

/** What is agreed to. */
export type ConsentInput = {
  /** The household that it is about. */
  householdId: string;
  /** To which use. */
  purpose: ConsentPurpose;
};

/** What a person may agree to beyond what the service itself needs. */
export type ConsentPurpose =
  /** Notes on health and diet, for those who give the care. */
  | 'CARE_NOTES'
  /** Use for research, without names. */
  | 'RESEARCH'
  /** Social facts that raise the priority of a request. */
  | 'SOCIAL_FACTS';

/** What a conversation is about: exactly one of these. */
export type ConversationAboutInput = {
  /** A household, which speaks with its desk. */
  householdId?: string | null | undefined;
  /** An offer that was proposed to the caller, or an agreement’s offer. */
  offerId?: string | null | undefined;
  /** A provider, which speaks with its desk. */
  providerId?: string | null | undefined;
};

/** What a conversation is about. */
export type ConversationKind =
  /** Anything: between one household or provider and the desk of its territory. */
  | 'DESK'
  /** An offer, and the agreement that it becomes: between its parties. */
  | 'OFFER';

/** What a check of a paper found. */
export type CredentialOutcome =
  /** The paper is not good. */
  | 'FAILED'
  /** The paper is good. */
  | 'PASSED';

/** A step of the vetting office. */
export type DecideApplicationInput = {
  /** Which application. */
  applicationId: string;
  /** Why, for whoever applies. At most 2000 characters. */
  reason?: string | null | undefined;
  /** Which step. */
  step: OfficeStep;
};

/** What a household declares of its income. */
export type DeclareIseeInput = {
  /** The last day on which its attestation holds, YYYY-MM-DD. */
  holdsUntil: string;
  /** The household. */
  householdId: string;
  /** The ISEE in cents; only the band in which it lies is kept. */
  iseeCents: number;
};

/** Which proposal to decline, and why. */
export type DeclineProposalInput = {
  /** Its id. */
  proposalId: string;
  /** Why; helps to find something better. */
  reason?: DeclineReason | null | undefined;
};

/** Why a party declined. */
export type DeclineReason =
  /** The household no longer needs care: its request is withdrawn. */
  | 'NO_LONGER_NEEDED'
  /** Something else. */
  | 'OTHER'
  /** The place does not suit. */
  | 'PLACE'
  /** It costs too much, or earns too little. */
  | 'PRICE'
  /** The household would like another provider. */
  | 'PROVIDER'
  /** The party would rather not share, or not with these. */
  | 'SHARING'
  /** The times do not suit. */
  | 'TIMES';

/** Which document to delete. */
export type DeleteDocumentInput = {
  /** Which document. */
  documentId: string;
};

/** Hours to dispute. */
export type DisputeHoursInput = {
  /** The household's part in the session. */
  attendanceId: string;
  /** What was wrong, 1 to 1000 characters. */
  reason: string;
};

/** Whose token to end. */
export type EndIntegratorInput = {
  /** The system. */
  integratorId: string;
};

/** Which role to end. */
export type EndRoleInput = {
  /** The role as it was given. */
  roleAssignmentId: string;
};

/** Which sign-in to end. */
export type EndSignInInput = {
  /** One of `viewer.signIns`. */
  signInId: string;
};

/** That somebody wants the own data erased. */
export type EraseMyDataInput = {
  /** Must be true: nothing brings the data back. */
  forGood: boolean;
};

/** Why a session would be without its provider or its room. */
export type GapCause =
  /** The provider cannot come: somebody else is searched. */
  | 'PROVIDER_AWAY'
  /** Somebody has booked the room. */
  | 'ROOM_TAKEN';

/** Another system that is to read. */
export type GrantIntegratorInput = {
  /** For how many days, 1 to 366. */
  days: number;
  /** Which system it is, 3 to 100 characters. */
  name: string;
  /** What it may read. */
  scopes: Array<IntegratorScope>;
};

/** A role to give to somebody. */
export type GrantRoleInput = {
  /** The address of somebody who has come in with it before. */
  email: string;
  /** What it is over: a household, provider, body, building or territory, as the role needs. */
  overId?: string | null | undefined;
  /** Which role. */
  role: Role;
  /** When it begins; now if absent. */
  validFrom?: string | null | undefined;
  /** When it ends; a mandate needs an end. */
  validUntil?: string | null | undefined;
};

/** What a weekly request does on public holidays, those of Italy and the patron of the town. */
export type HolidayRule =
  /** Care is wanted on them too. */
  | 'KEEP'
  /** No care is wanted on them. */
  | 'SKIP';

/** What another system may read, beyond what everybody may. */
export type IntegratorScope =
  /** Providers as families see them, with their badges. */
  | 'PROVIDERS'
  /** Matching rounds and their figures. */
  | 'ROUNDS';

/** Which household joins which agreement. */
export type JoinAgreementInput = {
  /** The agreement. */
  agreementId: string;
  /** The open request that it would serve. */
  careRequestId: string;
};

/** Why a line is on a statement. */
export type LineKind =
  /** Care that was given, for the minutes that were confirmed. */
  | 'CARE'
  /** A session that the household cancelled without notice. */
  | 'LATE_CANCELLATION'
  /** An earlier line that was wrong, taken back whole. */
  | 'REVERSAL';

/** How a mandate was given at the desk. */
export type MandateForm =
  /** On paper; the desk keeps the paper. */
  | 'SIGNED'
  /** Before the operator, who has read the text out. */
  | 'SPOKEN';

/** A mandate that a citizen gives at the desk. */
export type MandateInput = {
  /** The day after its last one, YYYY-MM-DD, at most 3 years from now. */
  endsBefore: string;
  /** How it was given. */
  form: MandateForm;
  /** Name and family name of the citizen who gives it. */
  givenBy: string;
  /** That the operator has seen an identity document; no number of it is kept. */
  identityChecked: boolean;
};

/** How far a conversation was read. */
export type MarkConversationReadInput = {
  /** The conversation. */
  conversationId: string;
  /** The number of the last message that was seen. */
  throughNumber: number;
};

/** Which notification was read. */
export type MarkNotificationReadInput = {
  /** Its id. */
  notificationId: string;
};

/** How widely an offer is shared. */
export type OfferLevel =
  /** Households of one building. */
  | 'BUILDING'
  /** One household. */
  | 'SINGLE'
  /** Households of several buildings. */
  | 'TERRITORY';

/** Where an offer stands in its life. */
export type OfferState =
  /** A running service. */
  | 'ACTIVE'
  /** Accepted by everyone. */
  | 'CONFIRMED'
  /** Somebody said no. */
  | 'DECLINED'
  /** Made by a matching round, not yet shown to its parties. */
  | 'DRAFTED'
  /** It has run its course. */
  | 'ENDED'
  /** Not everyone answered in time. */
  | 'EXPIRED'
  /** Waiting for the answers of its provider and households. */
  | 'PROPOSED'
  /** Taken back, or replaced by a newer round. */
  | 'WITHDRAWN';

/** What the vetting office can do. */
export type OfficeStep =
  /** Send back for more papers; needs a reason. */
  | 'ASK_FOR_DOCUMENTS'
  /** Look at the papers again; by another officer than the one who refused. */
  | 'GRANT_APPEAL'
  /** Invite to the interview. */
  | 'INVITE'
  /** Refuse; needs a reason. */
  | 'REFUSE'
  /** Keep to the refusal; by another officer; needs a reason. */
  | 'REJECT_APPEAL'
  /** Accept; every paper of one service at least must hold. */
  | 'VET';

/** What somebody is in a conversation. */
export type PartyKind =
  /** The desk of the territory. */
  | 'DESK'
  /** A household. */
  | 'HOUSEHOLD'
  /** The provider. */
  | 'PROVIDER';

/** What a household says on the phone. */
export type PhoneAnswer =
  /** Yes. */
  | 'ACCEPT'
  /** No. */
  | 'DECLINE';

/** What a household asks for. */
export type PublishCareRequestInput = {
  /** Cents per hour to pay at most, a multiple of 4. */
  budgetCentsPerHour: number;
  /** Whom it is for: care recipients of the household. */
  careRecipientIds: Array<string>;
  /** Single days instead of a weekly timetable, 31 at most. */
  dates?: Array<CareRequestDateInput>;
  /** The day after the last one, YYYY-MM-DD; absent: until further notice. */
  endsBefore?: string | null | undefined;
  /** Children, dogs or persons that the home can host in all, 0 … 20; 0: it cannot host. */
  hostUnits?: number;
  /** The household that asks. */
  householdId: string;
  /** Metres to walk to another home or a room at most, 0 … 5000. */
  maxWalkMetres?: number;
  /** What to do on public holidays. */
  onHolidays?: HolidayRule;
  /** What to do on days without school. */
  onSchoolClosures?: SchoolRule;
  /** Weekly timetables that suit, the best first, all of the same length; none where `dates` are given. */
  options?: Array<TimetableOptionInput>;
  /** Skills that the provider must have. */
  requiredSkills?: Array<string>;
  /** The kind of care. */
  serviceTypeId: string;
  /** How far the household is ready to share. */
  sharing: Sharing;
  /** The first day, YYYY-MM-DD; absent: as soon as somebody is found. */
  startsOn?: string | null | undefined;
};

/** A mandate of a household that takes part already. */
export type RecordMandateInput = {
  /** The day after its last one, YYYY-MM-DD, at most 3 years from now. */
  endsBefore: string;
  /** How it was given. */
  form: MandateForm;
  /** Name and family name of the citizen who gives it. */
  givenBy: string;
  /** The household. */
  householdId: string;
  /** That the operator has seen an identity document; no number of it is kept. */
  identityChecked: boolean;
};

/** A household that takes part from now on. */
export type RegisterHouseholdInput = {
  /** The building of its home. */
  buildingId: string;
  /** Whom it may ask care for. */
  careRecipients: Array<CareRecipientInput>;
  /** How it is called on screen, at most 60 characters; no family name is needed. */
  displayName: string;
  /** By which an operator registers a citizen who has come in person; absent where somebody registers their own. */
  mandate?: MandateInput | null | undefined;
};

/** Whose suspension ends, and why. */
export type ReinstateProviderInput = {
  /** Whose. */
  providerId: string;
  /** Why, 1 to 2000 characters. */
  reason: string;
};

/** Which drafted offers to propose. */
export type ReleaseOffersInput = {
  /** Their ids, 1 to 250. */
  offerIds: Array<string>;
};

/** Which note to remove. */
export type RemoveCareNoteInput = {
  /** The note. */
  careNoteId: string;
};

/** A rate to take off the list. */
export type RemoveRateInput = {
  /** Whose rate. */
  providerId: string;
  /** For which service. */
  serviceTypeId: string;
};

/** Who cannot come, and when. */
export type ReportAbsenceInput = {
  /** Until when. */
  endsAt: string;
  /** The provider. */
  providerId: string;
  /** From when. */
  startsAt: string;
};

/** Which document to read. */
export type RequestDocumentInput = {
  /** Which document. */
  documentId: string;
};

/** What is to be handed in. */
export type RequestDocumentUploadInput = {
  /** One of `credentialKinds` whose document may be kept. */
  kind: string;
  /** Whose paper. */
  providerId: string;
};

/** Which proposal is to be printed as a letter. */
export type RequestLetterInput = {
  /** The language of the sheet: `it` or `en`. */
  language?: string;
  /** A proposal to a household that waits for its answer. */
  proposalId: string;
};

/** For which building a poster is to be printed. */
export type RequestPosterInput = {
  /** The building where it will hang. */
  buildingId: string;
  /** The language of the sheet: `it` or `en`. */
  language?: string;
};

/** Where to mail a code to. */
export type RequestSignInCodeInput = {
  /** The address. */
  email: string;
};

/** Which job to try again. */
export type RetryJobInput = {
  /** A job that was given up. */
  jobId: string;
};

/** A check that was wrong. */
export type RevokeCredentialInput = {
  /** Which check. */
  credentialId: string;
  /** What was wrong, 1 to 2000 characters. */
  reason: string;
};

/** Which household takes its mandates back. */
export type RevokeMandateInput = {
  /** The household. */
  householdId: string;
};

/** What somebody comes to the platform as. */
export type Role =
  /** Manages an accredited body and its workers. */
  | 'BODY_MANAGER'
  /** Gets shared services going in one building. */
  | 'BUILDING_COORDINATOR'
  /** Steers the platform for the city. */
  | 'CITY_ADMINISTRATOR'
  /** A relative who acts for a household, by a mandate with an end. */
  | 'DELEGATE'
  /** Asks for care for the own household. */
  | 'HOUSEHOLD'
  /** Serves the people of one territory. */
  | 'PLATFORM_OPERATOR'
  /** Gives care. */
  | 'PROVIDER'
  /** Checks the papers of providers. */
  | 'VETTING_OFFICER';

/** Over which requests a round runs. */
export type RoundScope =
  /** The requests of a building. */
  | 'BUILDING'
  /** One newly published request, among the open ones around it. */
  | 'REQUEST'
  /** The requests of a territory. */
  | 'TERRITORY'
  /** All requests. */
  | 'TOWN';

/** Where a round stands. */
export type RoundState =
  /** It was stopped. */
  | 'CANCELLED'
  /** Its offers are drafted. */
  | 'COMPLETED'
  /** It ended without offers. */
  | 'FAILED'
  /** Waiting for a worker. */
  | 'QUEUED'
  /** The engine is at work. */
  | 'RUNNING';

/** What a weekly request does on days on which the schools are closed. */
export type SchoolRule =
  /** Care is wanted on them too. */
  | 'KEEP'
  /** Care is wanted on them alone. */
  | 'ONLY'
  /** No care is wanted on them. */
  | 'SKIP';

/** How a service can be shared. */
export type ServiceMode =
  /** Those cared for come together at one venue. */
  | 'GROUP'
  /** The provider goes from door to door. */
  | 'ROUND';

/** Where a session stands. */
export type SessionState =
  /** Nobody comes: every household has cancelled. */
  | 'CANCELLED'
  /** The provider has checked out. */
  | 'GIVEN'
  /** It has passed without anybody checking in. */
  | 'NOT_GIVEN'
  /** Still to come. */
  | 'PLANNED'
  /** The provider cannot come, and a substitute is looked for. */
  | 'UNCOVERED'
  /** The provider has checked in. */
  | 'UNDER_WAY';

/** What a provider asks for a service. */
export type SetRateInput = {
  /** Cents per hour for the first one present, a multiple of 4. */
  baseCentsPerHour: number;
  /** Children, dogs or persons at once, 1 … 30. */
  capacity: number;
  /** Cents per hour for each further one present, a multiple of 4. */
  extraCentsPerHour: number;
  /** Who asks. */
  providerId: string;
  /** For which service. */
  serviceTypeId: string;
};

/** What an hour of a service is worth from a day on. */
export type SetServiceValueInput = {
  /** From which day on, today or later, YYYY-MM-DD. */
  from: string;
  /** Cents of welfare per hour, 4 to 100,000, in whole cents per quarter of an hour. */
  hourValueCents: number;
  /** The service. */
  serviceTypeId: string;
};

/** How a dispute is settled. */
export type SettleDisputeInput = {
  /** The household's part in the session. */
  attendanceId: string;
  /** Minutes that count. */
  minutes: number;
};

/** How far a household is ready to share. */
export type Sharing =
  /** With neighbours of the same building. */
  | 'BUILDING'
  /** Not at all. */
  | 'NONE'
  /** With households around the territory. */
  | 'TERRITORY';

/** How somebody has shown who they are. */
export type SignInMethod =
  /** By a code that was mailed to their address. */
  | 'MAILED_CODE'
  /** By the identity provider: SPID or CIE, or the one of the demo. */
  | 'OPENID_CONNECT';

/** The code that came by mail. */
export type SignInWithCodeInput = {
  /** Its six digits. */
  code: string;
  /** The address that it was mailed to. */
  email: string;
};

/** A half-open run of the local week in quarters of an hour. */
export type SlotIntervalInput = {
  /** The slot after the last one, 1 … 672. */
  end: number;
  /** The first slot, 0 … 671. */
  start: number;
};

/** A social fact that a household may declare; the rules of the city say which raise the priority. */
export type SocialFact =
  /** A recognised disability of who is cared for. */
  | 'DISABILITY'
  /** An elderly person who lives alone. */
  | 'LIVES_ALONE'
  /** An income indicator (ISEE) in the lowest band. */
  | 'LOW_INCOME'
  /** A recognised lack of self-sufficiency of who is cared for. */
  | 'NOT_SELF_SUFFICIENT'
  /** A small child without a place at a nursery. */
  | 'NO_NURSERY_PLACE'
  /** One parent alone with children. */
  | 'SINGLE_PARENT';

/** Over what a round is to run. */
export type StartMatchingRoundInput = {
  /** The building, for that scope only. */
  buildingId?: string | null | undefined;
  /** A building, a territory or the town. */
  scope: RoundScope;
  /** The territory, for that scope only. */
  territoryId?: string | null | undefined;
};

/** Which substitution is answered. */
export type SubstitutionInput = {
  /** Its id. */
  substitutionId: string;
};

/** Where the asking of a substitute stands. */
export type SubstitutionState =
  /** This provider gives the session. */
  | 'ACCEPTED'
  /** This provider does not. */
  | 'DECLINED'
  /** Somebody else was faster, or it is no longer needed. */
  | 'LAPSED'
  /** Waiting for the answer. */
  | 'PROPOSED';

/** Who is to be stopped, and why. */
export type SuspendProviderInput = {
  /** Whom. */
  providerId: string;
  /** Why, 1 to 2000 characters. */
  reason: string;
};

/** One weekly timetable that suits the household. */
export type TimetableOptionInput = {
  /** By how many cents per hour it suits less than the first; a multiple of 4. */
  penaltyCentsPerHour?: number;
  /** Its sessions. */
  sessions: Array<SlotIntervalInput>;
};

/** What changes of a profile; what is left out stays. */
export type UpdateProviderInput = {
  /** When it can work, every week. */
  availability?: Array<SlotIntervalInput> | null | undefined;
  /** How it is called on screen, 1 to 80 characters. */
  displayName?: string | null | undefined;
  /** Metres that it travels at most to a place served, 0 … 50,000. */
  maxTravelMetres?: number | null | undefined;
  /** Quarters of an hour that it works in a week at most, 0 … 672. */
  maxWeekSlots?: number | null | undefined;
  /** Quarters of an hour that are paid at least for each time that it comes, 0 … 96. */
  minBlockSlots?: number | null | undefined;
  /** Whose profile. */
  providerId: string;
  /** All that it says of itself: `lang:en`, `does:cooking`. What a paper has shown stays without being named. */
  skills?: Array<string> | null | undefined;
  /** Whether it works on public holidays. */
  worksOnHolidays?: boolean | null | undefined;
};

/** What an entry of the history tells of. */
export type VettingEventKind =
  /** A step of the application. */
  | 'APPLICATION'
  /** A paper was checked. */
  | 'CHECK'
  /** A document was handed in, read or deleted. */
  | 'DOCUMENT'
  /** A paper has ended. */
  | 'EXPIRY'
  /** The legal minimum has overtaken a rate. */
  | 'RATE'
  /** The suspension was ended. */
  | 'REINSTATEMENT'
  /** A paper ends soon. */
  | 'REMINDER'
  /** A check was found wrong. */
  | 'REVOCATION'
  /** The provider was suspended. */
  | 'SUSPENSION';

/** Which request to withdraw. */
export type WithdrawCareRequestInput = {
  /** Its id. */
  careRequestId: string;
};

/** A household. */
export type WithdrawIseeInput = {
  /** The household. */
  householdId: string;
};

/** Which offer to take back. */
export type WithdrawOfferInput = {
  /** Its id. */
  offerId: string;
};

/** A note to write. */
export type WriteCareNoteInput = {
  /** On whose care. */
  careRecipientId: string;
  /** What it is about. */
  kind: CareNoteKind;
  /** What it says, at most 2000 characters. */
  text: string;
};

/** What to write, and about what. */
export type WriteMessageInput = {
  /** About what; the first message opens the conversation. */
  about: ConversationAboutInput;
  /** Plain text of 1 to 2000 characters. */
  text: string;
};

export type AccountQueryVariables = Exact<{ [key: string]: never }>;

export type AccountQuery = {
  viewer: {
    id: string;
    name: string | null;
    email: string | null;
    household: { id: string } | null;
    signIns: Array<{ id: string; method: SignInMethod; device: string; createdAt: string; lastSeenAt: string }>;
  } | null;
};

export type EndSignInMutationVariables = Exact<{
  input: EndSignInInput;
}>;

export type EndSignInMutation = { endSignIn: { ended: boolean } };

export type SignOutEverywhereMutationVariables = Exact<{ [key: string]: never }>;

export type SignOutEverywhereMutation = { signOutEverywhere: { ended: number } };

export type EraseMyDataMutationVariables = Exact<{
  input: EraseMyDataInput;
}>;

export type EraseMyDataMutation = {
  eraseMyData: {
    erasure: { erasedAt: string } | null;
    userErrors: Array<
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
    >;
  };
};

export type FindBuildingsQueryVariables = Exact<{
  search: string;
}>;

export type FindBuildingsQuery = {
  buildings: {
    totalCount: number;
    edges: Array<{
      node: {
        id: string;
        address: string;
        position: { lat: number; lon: number };
        territory: { id: string; name: string };
      };
    }>;
  };
};

export type AskQueryVariables = Exact<{ [key: string]: never }>;

export type AskQuery = {
  viewer: {
    id: string;
    household: {
      id: string;
      displayName: string;
      building: { id: string; address: string };
      careRecipients: Array<{ id: string; firstName: string; kind: CareRecipientKind; birthYear: number | null }>;
    } | null;
  } | null;
  serviceTypes: Array<{ id: string; code: string; name: string; mode: ServiceMode }>;
};

export type AskedForQueryVariables = Exact<{
  id: string;
}>;

export type AskedForQuery = {
  household: {
    id: string;
    displayName: string;
    building: { id: string; address: string };
    careRecipients: Array<{ id: string; firstName: string; kind: CareRecipientKind; birthYear: number | null }>;
  } | null;
};

export type ProspectQueryVariables = Exact<{
  input: CareProspectInput;
}>;

export type ProspectQuery = {
  careProspect: {
    freeProviders: number;
    buildingNeighboursAtLeast: number | null;
    territoryNeighboursAtLeast: number | null;
    alone: { lowest: number; middle: number } | null;
    sharedByTwo: { lowest: number; middle: number } | null;
  };
};

export type PublishCareRequestMutationVariables = Exact<{
  input: PublishCareRequestInput;
}>;

export type PublishCareRequestMutation = {
  publishCareRequest: {
    careRequest: { id: string } | null;
    userErrors: Array<
      | { __typename: 'AbsenceOver'; message: string; path: Array<string> | null }
      | { __typename: 'AlreadyApplied'; message: string; path: Array<string> | null }
      | { __typename: 'AlreadyRequested'; careRequestId: string; message: string; path: Array<string> | null }
      | { __typename: 'AlreadyRevoked'; message: string; path: Array<string> | null }
      | { __typename: 'AnswerTooLate'; message: string; path: Array<string> | null }
      | { __typename: 'AppealNeedsAnother'; message: string; path: Array<string> | null }
      | { __typename: 'AppealTooLate'; message: string; path: Array<string> | null }
      | { __typename: 'ApplicationNotThere'; message: string; path: Array<string> | null }
      | { __typename: 'AttendanceNotOpen'; message: string; path: Array<string> | null }
      | { __typename: 'AvailabilityNotValid'; message: string; path: Array<string> | null }
      | { __typename: 'BandsDoNotClimb'; message: string; path: Array<string> | null }
      | { __typename: 'BookingOver'; message: string; path: Array<string> | null }
      | { __typename: 'CareNoteNeedsConsent'; message: string; path: Array<string> | null }
      | { __typename: 'CareNotesSwitchedOff'; message: string; path: Array<string> | null }
      | { __typename: 'CareRecipientNotOfHousehold'; message: string; path: Array<string> | null }
      | { __typename: 'CareRequestChangedMeanwhile'; message: string; path: Array<string> | null }
      | { __typename: 'CareRequestIsAgreed'; message: string; path: Array<string> | null }
      | { __typename: 'CareRequestNotThere'; message: string; path: Array<string> | null }
      | { __typename: 'CareRequestNotWithdrawable'; message: string; path: Array<string> | null }
      | { __typename: 'ChangeEndsProposal'; message: string; path: Array<string> | null }
      | { __typename: 'CodeNotAccepted'; message: string; path: Array<string> | null }
      | { __typename: 'CodeNotRight'; message: string; path: Array<string> | null }
      | { __typename: 'ConsentNotThere'; message: string; path: Array<string> | null }
      | { __typename: 'ContactsHidden'; message: string; path: Array<string> | null }
      | { __typename: 'ConversationClosed'; message: string; path: Array<string> | null }
      | { __typename: 'CredentialKindUnknown'; message: string; path: Array<string> | null }
      | { __typename: 'DatesNotValid'; message: string; path: Array<string> | null }
      | { __typename: 'DayNotPossible'; message: string; path: Array<string> | null }
      | { __typename: 'DocumentNeverKept'; message: string; path: Array<string> | null }
      | { __typename: 'ErasureWaitsForAgreements'; message: string; path: Array<string> | null }
      | { __typename: 'ExtraRateAboveRate'; message: string; path: Array<string> | null }
      | { __typename: 'FactsNeedConsent'; message: string; path: Array<string> | null }
      | { __typename: 'FundCannotHold'; message: string; path: Array<string> | null }
      | { __typename: 'FundOverlaps'; message: string; path: Array<string> | null }
      | { __typename: 'InvitationNotValid'; message: string; path: Array<string> | null }
      | { __typename: 'LaterMonthClosed'; message: string; path: Array<string> | null }
      | { __typename: 'LetterCodeUnknown'; message: string; path: Array<string> | null }
      | { __typename: 'LineCorrectedAlready'; message: string; path: Array<string> | null }
      | { __typename: 'MandateMissing'; message: string; path: Array<string> | null }
      | { __typename: 'MandateNeedsAnEnd'; message: string; path: Array<string> | null }
      | { __typename: 'MandateNotValid'; message: string; path: Array<string> | null }
      | { __typename: 'MessageEmpty'; message: string; path: Array<string> | null }
      | { __typename: 'MinutesNotPlausible'; message: string; path: Array<string> | null }
      | { __typename: 'MonthNotOver'; message: string; path: Array<string> | null }
      | { __typename: 'NoIseeDeclared'; message: string; path: Array<string> | null }
      | { __typename: 'NoPlaceLeft'; message: string; path: Array<string> | null }
      | { __typename: 'NotAMember'; message: string; path: Array<string> | null }
      | { __typename: 'NotInTime'; message: string; path: Array<string> | null }
      | { __typename: 'OfferNotOpen'; message: string; path: Array<string> | null }
      | { __typename: 'PaperDatesNotValid'; message: string; path: Array<string> | null }
      | { __typename: 'PapersMissing'; message: string; path: Array<string> | null }
      | { __typename: 'PersonNotKnown'; message: string; path: Array<string> | null }
      | { __typename: 'PlaceUnknown'; message: string; path: Array<string> | null }
      | { __typename: 'PolicyAsItIs'; message: string; path: Array<string> | null }
      | { __typename: 'ProposalAlreadyAnswered'; message: string; path: Array<string> | null }
      | { __typename: 'ProviderNotVetted'; message: string; path: Array<string> | null }
      | { __typename: 'RateUnderLegalMinimum'; message: string; path: Array<string> | null }
      | { __typename: 'ReasonMissing'; message: string; path: Array<string> | null }
      | { __typename: 'ReversalNotCorrected'; message: string; path: Array<string> | null }
      | { __typename: 'RoleAlreadyHeld'; message: string; path: Array<string> | null }
      | { __typename: 'RoleNeedsItsScope'; message: string; path: Array<string> | null }
      | { __typename: 'RoomClosed'; message: string; path: Array<string> | null }
      | { __typename: 'RoomTaken'; message: string; path: Array<string> | null }
      | { __typename: 'RoundHasEnded'; message: string; path: Array<string> | null }
      | { __typename: 'ScopeNotClear'; message: string; path: Array<string> | null }
      | { __typename: 'ServiceNotClassified'; message: string; path: Array<string> | null }
      | { __typename: 'ServiceTypeUnknown'; message: string; path: Array<string> | null }
      | { __typename: 'SessionNotOpen'; message: string; path: Array<string> | null }
      | { __typename: 'SkillNeedsPaper'; message: string; path: Array<string> | null }
      | { __typename: 'SubstitutionTaken'; message: string; path: Array<string> | null }
      | { __typename: 'SuspensionAsItIs'; message: string; path: Array<string> | null }
      | { __typename: 'TimeTaken'; message: string; path: Array<string> | null }
      | { __typename: 'TimetableNotValid'; message: string; path: Array<string> | null }
      | { __typename: 'TooManyCalendarFeeds'; message: string; path: Array<string> | null }
      | { __typename: 'TooManyDocuments'; message: string; path: Array<string> | null }
      | { __typename: 'TooManyMinutes'; message: string; path: Array<string> | null }
      | { __typename: 'TooManyTries'; message: string; path: Array<string> | null }
      | { __typename: 'WebhookAddressNotAllowed'; message: string; path: Array<string> | null }
      | { __typename: 'WorkerHasServices'; message: string; path: Array<string> | null }
    >;
  };
};

export type ChangeCareRequestMutationVariables = Exact<{
  input: ChangeCareRequestInput;
}>;

export type ChangeCareRequestMutation = {
  changeCareRequest: {
    careRequest: {
      id: string;
      state: CareRequestState;
      sharing: Sharing;
      maxWalkMetres: number;
      hostUnits: number;
      budgetCentsPerHour: number;
      publishedAt: string | null;
      revision: number;
      requiredSkills: Array<string>;
      startsOn: string | null;
      endsBefore: string | null;
      onHolidays: HolidayRule;
      onSchoolClosures: SchoolRule;
      unmetReason: string | null;
      dates: Array<{ date: string }>;
      serviceType: { id: string; code: string; name: string };
      careRecipients: Array<{ id: string; firstName: string }>;
      options: Array<{
        position: number;
        penaltyCentsPerHour: number;
        sessions: Array<{ start: number; end: number }>;
      }>;
      offer: { id: string; state: OfferState; level: OfferLevel } | null;
    } | null;
    userErrors: Array<
      | { __typename: 'AbsenceOver'; message: string; path: Array<string> | null }
      | { __typename: 'AlreadyApplied'; message: string; path: Array<string> | null }
      | { __typename: 'AlreadyRequested'; message: string; path: Array<string> | null }
      | { __typename: 'AlreadyRevoked'; message: string; path: Array<string> | null }
      | { __typename: 'AnswerTooLate'; message: string; path: Array<string> | null }
      | { __typename: 'AppealNeedsAnother'; message: string; path: Array<string> | null }
      | { __typename: 'AppealTooLate'; message: string; path: Array<string> | null }
      | { __typename: 'ApplicationNotThere'; message: string; path: Array<string> | null }
      | { __typename: 'AttendanceNotOpen'; message: string; path: Array<string> | null }
      | { __typename: 'AvailabilityNotValid'; message: string; path: Array<string> | null }
      | { __typename: 'BandsDoNotClimb'; message: string; path: Array<string> | null }
      | { __typename: 'BookingOver'; message: string; path: Array<string> | null }
      | { __typename: 'CareNoteNeedsConsent'; message: string; path: Array<string> | null }
      | { __typename: 'CareNotesSwitchedOff'; message: string; path: Array<string> | null }
      | { __typename: 'CareRecipientNotOfHousehold'; message: string; path: Array<string> | null }
      | { __typename: 'CareRequestChangedMeanwhile'; message: string; path: Array<string> | null }
      | { __typename: 'CareRequestIsAgreed'; message: string; path: Array<string> | null }
      | { __typename: 'CareRequestNotThere'; message: string; path: Array<string> | null }
      | { __typename: 'CareRequestNotWithdrawable'; message: string; path: Array<string> | null }
      | { __typename: 'ChangeEndsProposal'; message: string; path: Array<string> | null }
      | { __typename: 'CodeNotAccepted'; message: string; path: Array<string> | null }
      | { __typename: 'CodeNotRight'; message: string; path: Array<string> | null }
      | { __typename: 'ConsentNotThere'; message: string; path: Array<string> | null }
      | { __typename: 'ContactsHidden'; message: string; path: Array<string> | null }
      | { __typename: 'ConversationClosed'; message: string; path: Array<string> | null }
      | { __typename: 'CredentialKindUnknown'; message: string; path: Array<string> | null }
      | { __typename: 'DatesNotValid'; message: string; path: Array<string> | null }
      | { __typename: 'DayNotPossible'; message: string; path: Array<string> | null }
      | { __typename: 'DocumentNeverKept'; message: string; path: Array<string> | null }
      | { __typename: 'ErasureWaitsForAgreements'; message: string; path: Array<string> | null }
      | { __typename: 'ExtraRateAboveRate'; message: string; path: Array<string> | null }
      | { __typename: 'FactsNeedConsent'; message: string; path: Array<string> | null }
      | { __typename: 'FundCannotHold'; message: string; path: Array<string> | null }
      | { __typename: 'FundOverlaps'; message: string; path: Array<string> | null }
      | { __typename: 'InvitationNotValid'; message: string; path: Array<string> | null }
      | { __typename: 'LaterMonthClosed'; message: string; path: Array<string> | null }
      | { __typename: 'LetterCodeUnknown'; message: string; path: Array<string> | null }
      | { __typename: 'LineCorrectedAlready'; message: string; path: Array<string> | null }
      | { __typename: 'MandateMissing'; message: string; path: Array<string> | null }
      | { __typename: 'MandateNeedsAnEnd'; message: string; path: Array<string> | null }
      | { __typename: 'MandateNotValid'; message: string; path: Array<string> | null }
      | { __typename: 'MessageEmpty'; message: string; path: Array<string> | null }
      | { __typename: 'MinutesNotPlausible'; message: string; path: Array<string> | null }
      | { __typename: 'MonthNotOver'; message: string; path: Array<string> | null }
      | { __typename: 'NoIseeDeclared'; message: string; path: Array<string> | null }
      | { __typename: 'NoPlaceLeft'; message: string; path: Array<string> | null }
      | { __typename: 'NotAMember'; message: string; path: Array<string> | null }
      | { __typename: 'NotInTime'; message: string; path: Array<string> | null }
      | { __typename: 'OfferNotOpen'; message: string; path: Array<string> | null }
      | { __typename: 'PaperDatesNotValid'; message: string; path: Array<string> | null }
      | { __typename: 'PapersMissing'; message: string; path: Array<string> | null }
      | { __typename: 'PersonNotKnown'; message: string; path: Array<string> | null }
      | { __typename: 'PlaceUnknown'; message: string; path: Array<string> | null }
      | { __typename: 'PolicyAsItIs'; message: string; path: Array<string> | null }
      | { __typename: 'ProposalAlreadyAnswered'; message: string; path: Array<string> | null }
      | { __typename: 'ProviderNotVetted'; message: string; path: Array<string> | null }
      | { __typename: 'RateUnderLegalMinimum'; message: string; path: Array<string> | null }
      | { __typename: 'ReasonMissing'; message: string; path: Array<string> | null }
      | { __typename: 'ReversalNotCorrected'; message: string; path: Array<string> | null }
      | { __typename: 'RoleAlreadyHeld'; message: string; path: Array<string> | null }
      | { __typename: 'RoleNeedsItsScope'; message: string; path: Array<string> | null }
      | { __typename: 'RoomClosed'; message: string; path: Array<string> | null }
      | { __typename: 'RoomTaken'; message: string; path: Array<string> | null }
      | { __typename: 'RoundHasEnded'; message: string; path: Array<string> | null }
      | { __typename: 'ScopeNotClear'; message: string; path: Array<string> | null }
      | { __typename: 'ServiceNotClassified'; message: string; path: Array<string> | null }
      | { __typename: 'ServiceTypeUnknown'; message: string; path: Array<string> | null }
      | { __typename: 'SessionNotOpen'; message: string; path: Array<string> | null }
      | { __typename: 'SkillNeedsPaper'; message: string; path: Array<string> | null }
      | { __typename: 'SubstitutionTaken'; message: string; path: Array<string> | null }
      | { __typename: 'SuspensionAsItIs'; message: string; path: Array<string> | null }
      | { __typename: 'TimeTaken'; message: string; path: Array<string> | null }
      | { __typename: 'TimetableNotValid'; message: string; path: Array<string> | null }
      | { __typename: 'TooManyCalendarFeeds'; message: string; path: Array<string> | null }
      | { __typename: 'TooManyDocuments'; message: string; path: Array<string> | null }
      | { __typename: 'TooManyMinutes'; message: string; path: Array<string> | null }
      | { __typename: 'TooManyTries'; message: string; path: Array<string> | null }
      | { __typename: 'WebhookAddressNotAllowed'; message: string; path: Array<string> | null }
      | { __typename: 'WorkerHasServices'; message: string; path: Array<string> | null }
    >;
  };
};

export type BuildingDeskQueryVariables = Exact<{
  id: string;
}>;

export type BuildingDeskQuery = {
  building: {
    id: string;
    address: string;
    households: number;
    territory: { id: string; name: string };
    needs: Array<{
      openRequests: number;
      shareableRequests: number;
      serviceType: { id: string; code: string; name: string };
    }>;
    rooms: Array<{
      id: string;
      name: string;
      capacity: number;
      openings: Array<{ start: number; end: number }>;
      serviceTypes: Array<{ id: string; name: string }>;
    }>;
  } | null;
  matchingRounds: {
    edges: Array<{
      node: {
        id: string;
        state: RoundState;
        createdAt: string;
        stage: string | null;
        progress: number;
        gap: number | null;
        openRequests: number | null;
        servedRequests: number | null;
        sharedRequests: number | null;
        offerCount: number | null;
        savedCentsPerWeek: number | null;
        completedAt: string | null;
      };
    }>;
  };
};

export type BuildingDraftsQueryVariables = Exact<{
  id: string;
  after?: string | null | undefined;
}>;

export type BuildingDraftsQuery = {
  offers: {
    totalCount: number;
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
    edges: Array<{
      node: {
        id: string;
        level: OfferLevel;
        state: OfferState;
        reason: string;
        savedCents: number;
        hoursPerWeek: number;
        provider: { id: string; displayName: string; vetted: boolean };
        serviceType: { id: string; code: string; name: string };
        venue: { label: string };
        blocks: Array<{ start: number; end: number }>;
        members: Array<{
          displayName: string;
          priceCents: number;
          aloneCents: number;
          reason: string;
          building: { id: string; address: string } | null;
          sessions: Array<{ start: number; end: number }>;
        }>;
      };
    }>;
  };
};

export type ServiceFieldsFragment = {
  id: string;
  level: OfferLevel;
  state: OfferState;
  hoursPerWeek: number;
  savedCents: number;
  answerBy: string | null;
  acceptances: number;
  provider: { id: string; displayName: string };
  serviceType: { id: string; code: string; name: string };
  blocks: Array<{ start: number; end: number }>;
  members: Array<{ displayName: string }>;
};

export type BuildingServicesQueryVariables = Exact<{
  id: string;
}>;

export type BuildingServicesQuery = {
  waiting: {
    edges: Array<{
      node: {
        id: string;
        level: OfferLevel;
        state: OfferState;
        hoursPerWeek: number;
        savedCents: number;
        answerBy: string | null;
        acceptances: number;
        provider: { id: string; displayName: string };
        serviceType: { id: string; code: string; name: string };
        blocks: Array<{ start: number; end: number }>;
        members: Array<{ displayName: string }>;
      };
    }>;
  };
  confirmed: {
    edges: Array<{
      node: {
        id: string;
        level: OfferLevel;
        state: OfferState;
        hoursPerWeek: number;
        savedCents: number;
        answerBy: string | null;
        acceptances: number;
        provider: { id: string; displayName: string };
        serviceType: { id: string; code: string; name: string };
        blocks: Array<{ start: number; end: number }>;
        members: Array<{ displayName: string }>;
      };
    }>;
  };
  active: {
    edges: Array<{
      node: {
        id: string;
        level: OfferLevel;
        state: OfferState;
        hoursPerWeek: number;
        savedCents: number;
        answerBy: string | null;
        acceptances: number;
        provider: { id: string; displayName: string };
        serviceType: { id: string; code: string; name: string };
        blocks: Array<{ start: number; end: number }>;
        members: Array<{ displayName: string }>;
      };
    }>;
  };
};

export type ReleaseOffersMutationVariables = Exact<{
  input: ReleaseOffersInput;
}>;

export type ReleaseOffersMutation = {
  releaseOffers: {
    offers: Array<{ id: string; state: OfferState }> | null;
    userErrors: Array<
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
    >;
  };
};

export type WithdrawOfferMutationVariables = Exact<{
  input: WithdrawOfferInput;
}>;

export type WithdrawOfferMutation = {
  withdrawOffer: {
    offer: { id: string; state: OfferState } | null;
    userErrors: Array<
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
    >;
  };
};

export type RequestPosterMutationVariables = Exact<{
  input: RequestPosterInput;
}>;

export type RequestPosterMutation = {
  requestPoster: {
    address: { url: string } | null;
    userErrors: Array<
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
    >;
  };
};

export type BuildingNeedHoursQueryVariables = Exact<{
  id: string;
}>;

export type BuildingNeedHoursQuery = {
  needByHour: Array<{
    day: number;
    hour: number;
    households: number;
    serviceType: { id: string; code: string; name: string };
  }>;
};

export type RoomBookingsQueryVariables = Exact<{
  roomId: string;
  from: string;
  after?: string | null | undefined;
}>;

export type RoomBookingsQuery = {
  roomBookings: {
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
    edges: Array<{
      node: { id: string; startsAt: string; endsAt: string; purpose: string; cancelledAt: string | null };
    }>;
  };
};

export type BookRoomMutationVariables = Exact<{
  input: BookRoomInput;
}>;

export type BookRoomMutation = {
  bookRoom: {
    roomBooking: { id: string } | null;
    userErrors: Array<
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
    >;
  };
};

export type CancelRoomBookingMutationVariables = Exact<{
  input: CancelRoomBookingInput;
}>;

export type CancelRoomBookingMutation = {
  cancelRoomBooking: {
    roomBooking: { id: string; cancelledAt: string | null } | null;
    userErrors: Array<
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
    >;
  };
};

export type OwnAttendanceFragment = {
  id: string;
  isOwn: boolean;
  state: AttendanceState;
  minutes: number;
  startsAt: string;
  endsAt: string;
  confirmedMinutes: number | null;
};

export type CalendarSessionFragment = {
  id: string;
  state: SessionState;
  startsAt: string;
  endsAt: string;
  movedFrom: string | null;
  frozen: boolean;
  code: string | null;
  provider: { id: string; displayName: string };
  attendances: Array<{
    id: string;
    isOwn: boolean;
    state: AttendanceState;
    minutes: number;
    startsAt: string;
    endsAt: string;
    confirmedMinutes: number | null;
  }>;
  agreement: {
    id: string;
    offer: { id: string; serviceType: { id: string; code: string; name: string }; venue: { label: string } };
  };
};

export type CalendarSessionsQueryVariables = Exact<{
  from: string;
  until: string;
  after?: string | null | undefined;
}>;

export type CalendarSessionsQuery = {
  sessions: {
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
    edges: Array<{
      node: {
        id: string;
        state: SessionState;
        startsAt: string;
        endsAt: string;
        movedFrom: string | null;
        frozen: boolean;
        code: string | null;
        provider: { id: string; displayName: string };
        attendances: Array<{
          id: string;
          isOwn: boolean;
          state: AttendanceState;
          minutes: number;
          startsAt: string;
          endsAt: string;
          confirmedMinutes: number | null;
        }>;
        agreement: {
          id: string;
          offer: { id: string; serviceType: { id: string; code: string; name: string }; venue: { label: string } };
        };
      };
    }>;
  };
};

export type ConfirmHoursMutationVariables = Exact<{
  input: ConfirmHoursInput;
}>;

export type ConfirmHoursMutation = {
  confirmHours: {
    attendance: {
      id: string;
      isOwn: boolean;
      state: AttendanceState;
      minutes: number;
      startsAt: string;
      endsAt: string;
      confirmedMinutes: number | null;
    } | null;
    userErrors: Array<
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
    >;
  };
};

export type DisputeHoursMutationVariables = Exact<{
  input: DisputeHoursInput;
}>;

export type DisputeHoursMutation = {
  disputeHours: {
    attendance: {
      id: string;
      isOwn: boolean;
      state: AttendanceState;
      minutes: number;
      startsAt: string;
      endsAt: string;
      confirmedMinutes: number | null;
    } | null;
    userErrors: Array<
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
    >;
  };
};

export type CancelAttendanceMutationVariables = Exact<{
  input: CancelAttendanceInput;
}>;

export type CancelAttendanceMutation = {
  cancelAttendance: {
    attendance: {
      id: string;
      isOwn: boolean;
      state: AttendanceState;
      minutes: number;
      startsAt: string;
      endsAt: string;
      confirmedMinutes: number | null;
    } | null;
    userErrors: Array<
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
    >;
  };
};

export type CityFiguresQueryVariables = Exact<{ [key: string]: never }>;

export type CityFiguresQuery = {
  indicators: {
    householdsServed: number | null;
    householdsSharing: number | null;
    householdsAlone: number | null;
    savedCentsPerWeek: number | null;
    confirmedMinutes: number | null;
    unmetHouseholds: number | null;
    unmetByTerritory: Array<{ territoryId: string; name: string; households: number | null }>;
    months: Array<{
      month: string;
      householdsServed: number | null;
      householdsSharing: number | null;
      confirmedMinutes: number | null;
      medianDaysToAgree: number | null;
    }>;
  };
};

export type CityRoundsQueryVariables = Exact<{ [key: string]: never }>;

export type CityRoundsQuery = {
  matchingRounds: {
    edges: Array<{
      node: {
        scope: RoundScope;
        createdAt: string;
        id: string;
        state: RoundState;
        stage: string | null;
        progress: number;
        gap: number | null;
        openRequests: number | null;
        servedRequests: number | null;
        sharedRequests: number | null;
        offerCount: number | null;
        savedCentsPerWeek: number | null;
        completedAt: string | null;
        building: { id: string; address: string } | null;
        territory: { id: string; name: string } | null;
      };
    }>;
  };
};

export type CityPolicyQueryVariables = Exact<{ [key: string]: never }>;

export type CityPolicyQuery = {
  serviceTypes: Array<{
    id: string;
    code: string;
    name: string;
    requiredCredentials: Array<string>;
    hourValueCents: number;
    hourValues: Array<{ id: string; validFrom: string; validUntil: string | null; hourValueCents: number }>;
    minimumPays: Array<{
      id: string;
      validFrom: string;
      validUntil: string | null;
      centsPerHour: number;
      source: string;
      url: string | null;
    }>;
    leastPay: { cents: number; level: string | null; provisional: boolean } | null;
  }>;
  priorityRules: Array<{
    id: string;
    fact: SocialFact;
    addedPercent: number;
    validFrom: string;
    validUntil: string | null;
  }>;
  credentialKinds: Array<{ code: string; name: string }>;
  subsidyFunds: Array<{
    id: string;
    name: string;
    opensOn: string;
    closesOn: string;
    endowedCents: number;
    spentCents: number;
    leftCents: number;
    serviceType: { id: string; name: string } | null;
    rules: Array<{
      id: string;
      validFrom: string;
      validUntil: string | null;
      ceilingPer: CeilingPeriod;
      bands: Array<{ iseeUpToCents: number | null; percent: number; mostCents: number | null }>;
    }>;
  }>;
};

export type SetServiceValueMutationVariables = Exact<{
  input: SetServiceValueInput;
}>;

export type SetServiceValueMutation = {
  setServiceValue: {
    serviceType: {
      id: string;
      hourValues: Array<{ id: string; validFrom: string; validUntil: string | null; hourValueCents: number }>;
    } | null;
    userErrors: Array<
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
    >;
  };
};

export type JobHealthQueryVariables = Exact<{ [key: string]: never }>;

export type JobHealthQuery = {
  jobHealth: {
    waiting: number;
    underWay: number;
    lagSeconds: number;
    doneLastHour: number;
    dead: number;
    deadJobs: Array<{ id: string; name: string; failures: number; deadAt: string }>;
  };
};

export type JobHealthFieldsFragment = {
  waiting: number;
  underWay: number;
  lagSeconds: number;
  doneLastHour: number;
  dead: number;
  deadJobs: Array<{ id: string; name: string; failures: number; deadAt: string }>;
};

export type RetryJobMutationVariables = Exact<{
  input: RetryJobInput;
}>;

export type RetryJobMutation = {
  retryJob: {
    jobHealth: {
      waiting: number;
      underWay: number;
      lagSeconds: number;
      doneLastHour: number;
      dead: number;
      deadJobs: Array<{ id: string; name: string; failures: number; deadAt: string }>;
    };
  };
};

export type IntegratorsQueryVariables = Exact<{ [key: string]: never }>;

export type IntegratorsQuery = {
  integrators: Array<{
    id: string;
    name: string;
    scopes: Array<IntegratorScope>;
    createdAt: string;
    expiresAt: string;
    endedAt: string | null;
  }>;
};

export type GrantIntegratorMutationVariables = Exact<{
  input: GrantIntegratorInput;
}>;

export type GrantIntegratorMutation = { grantIntegrator: { token: string; integrator: { id: string; name: string } } };

export type EndIntegratorMutationVariables = Exact<{
  input: EndIntegratorInput;
}>;

export type EndIntegratorMutation = {
  endIntegrator: {
    integrator: { id: string; endedAt: string | null } | null;
    userErrors: Array<
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
    >;
  };
};

export type CallFieldsFragment = {
  id: string;
  answer: Answer;
  answerBy: string | null;
  priceCents: number | null;
  aloneCents: number | null;
  letterPrintedAt: string | null;
  sessions: Array<{ start: number; end: number }>;
  careRequest: {
    id: string;
    household: { id: string; displayName: string };
    building: { id: string; address: string };
  } | null;
  offer: {
    id: string;
    state: OfferState;
    serviceType: { id: string; code: string; name: string };
    provider: { id: string; displayName: string };
  };
};

export type CallsToMakeQueryVariables = Exact<{
  after?: string | null | undefined;
}>;

export type CallsToMakeQuery = {
  callsToMake: {
    totalCount: number;
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
    edges: Array<{
      node: {
        id: string;
        answer: Answer;
        answerBy: string | null;
        priceCents: number | null;
        aloneCents: number | null;
        letterPrintedAt: string | null;
        sessions: Array<{ start: number; end: number }>;
        careRequest: {
          id: string;
          household: { id: string; displayName: string };
          building: { id: string; address: string };
        } | null;
        offer: {
          id: string;
          state: OfferState;
          serviceType: { id: string; code: string; name: string };
          provider: { id: string; displayName: string };
        };
      };
    }>;
  };
};

export type ProposalOfLetterQueryVariables = Exact<{
  code: string;
}>;

export type ProposalOfLetterQuery = {
  proposalOfLetter: {
    id: string;
    answer: Answer;
    answerBy: string | null;
    priceCents: number | null;
    aloneCents: number | null;
    letterPrintedAt: string | null;
    sessions: Array<{ start: number; end: number }>;
    careRequest: {
      id: string;
      household: { id: string; displayName: string };
      building: { id: string; address: string };
    } | null;
    offer: {
      id: string;
      state: OfferState;
      serviceType: { id: string; code: string; name: string };
      provider: { id: string; displayName: string };
    };
  } | null;
};

export type AnswerByPhoneMutationVariables = Exact<{
  input: AnswerByPhoneInput;
}>;

export type AnswerByPhoneMutation = {
  answerByPhone: {
    proposal: {
      id: string;
      answer: Answer;
      answerBy: string | null;
      priceCents: number | null;
      aloneCents: number | null;
      letterPrintedAt: string | null;
      sessions: Array<{ start: number; end: number }>;
      careRequest: {
        id: string;
        household: { id: string; displayName: string };
        building: { id: string; address: string };
      } | null;
      offer: {
        id: string;
        state: OfferState;
        serviceType: { id: string; code: string; name: string };
        provider: { id: string; displayName: string };
      };
    } | null;
    userErrors: Array<
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
    >;
  };
};

export type RequestLetterMutationVariables = Exact<{
  input: RequestLetterInput;
}>;

export type RequestLetterMutation = {
  requestLetter: {
    address: { url: string } | null;
    userErrors: Array<
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
    >;
  };
};

export type DeskUnmatchedQueryVariables = Exact<{
  territoryId: string;
  after?: string | null | undefined;
}>;

export type DeskUnmatchedQuery = {
  careRequests: {
    totalCount: number;
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
    edges: Array<{
      node: {
        id: string;
        publishedAt: string | null;
        unmetReason: string | null;
        serviceType: { id: string; code: string; name: string };
        household: { id: string; displayName: string };
        building: { id: string; address: string };
        options: Array<{ position: number; sessions: Array<{ start: number; end: number }> }>;
      };
    }>;
  };
};

export type DeskDisputesQueryVariables = Exact<{
  after?: string | null | undefined;
}>;

export type DeskDisputesQuery = {
  disputes: {
    totalCount: number;
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
    edges: Array<{
      node: {
        reason: string;
        provider: { id: string; displayName: string };
        attendance: { id: string; displayName: string; startsAt: string; endsAt: string; minutes: number };
      };
    }>;
  };
};

export type SettleDisputeMutationVariables = Exact<{
  input: SettleDisputeInput;
}>;

export type SettleDisputeMutation = {
  settleDispute: {
    attendance: { id: string; state: AttendanceState; confirmedMinutes: number | null } | null;
    userErrors: Array<
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
    >;
  };
};

export type DeskHouseholdsQueryVariables = Exact<{
  buildingId: string;
  after?: string | null | undefined;
}>;

export type DeskHouseholdsQuery = {
  households: {
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
    edges: Array<{
      node: {
        id: string;
        displayName: string;
        mandates: Array<{ id: string; endsBefore: string; revokedAt: string | null }>;
      };
    }>;
  };
};

export type RegisterAtDeskMutationVariables = Exact<{
  input: RegisterHouseholdInput;
}>;

export type RegisterAtDeskMutation = {
  registerHousehold: {
    household: { id: string; displayName: string } | null;
    userErrors: Array<
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
    >;
  };
};

export type RecordMandateMutationVariables = Exact<{
  input: RecordMandateInput;
}>;

export type RecordMandateMutation = {
  recordMandate: {
    mandate: { id: string; endsBefore: string; revokedAt: string | null } | null;
    userErrors: Array<
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
    >;
  };
};

export type SignInWaysQueryVariables = Exact<{ [key: string]: never }>;

export type SignInWaysQuery = {
  signInWays: { identityProvider: boolean; mailedCode: boolean };
  town: { simulated: boolean };
};

export type RequestSignInCodeMutationVariables = Exact<{
  input: RequestSignInCodeInput;
}>;

export type RequestSignInCodeMutation = {
  requestSignInCode: {
    sent: boolean | null;
    userErrors: Array<
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
    >;
  };
};

export type SignInWithCodeMutationVariables = Exact<{
  input: SignInWithCodeInput;
}>;

export type SignInWithCodeMutation = {
  signInWithCode: {
    viewer: { id: string; roles: Array<{ role: Role }> } | null;
    userErrors: Array<
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
    >;
  };
};

export type GiveConsentMutationVariables = Exact<{
  input: ConsentInput;
}>;

export type GiveConsentMutation = {
  giveConsent: {
    consent: { id: string; purpose: ConsentPurpose; givenAt: string; withdrawnAt: string | null } | null;
    userErrors: Array<
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
    >;
  };
};

export type WithdrawConsentMutationVariables = Exact<{
  input: ConsentInput;
}>;

export type WithdrawConsentMutation = {
  withdrawConsent: {
    consent: { id: string; purpose: ConsentPurpose; givenAt: string; withdrawnAt: string | null } | null;
    userErrors: Array<
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
    >;
  };
};

export type GrantDelegateMutationVariables = Exact<{
  input: GrantRoleInput;
}>;

export type GrantDelegateMutation = {
  grantRole: {
    roleAssignment: { id: string } | null;
    userErrors: Array<
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
    >;
  };
};

export type EndDelegateMutationVariables = Exact<{
  input: EndRoleInput;
}>;

export type EndDelegateMutation = {
  endRole: {
    roleAssignment: { id: string } | null;
    userErrors: Array<
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
    >;
  };
};

export type RevokeMandatesMutationVariables = Exact<{
  input: RevokeMandateInput;
}>;

export type RevokeMandatesMutation = {
  revokeMandates: {
    household: {
      id: string;
      displayName: string;
      building: { id: string; address: string };
      careRecipients: Array<{ id: string; firstName: string; kind: CareRecipientKind; birthYear: number | null }>;
      mandates: Array<{
        id: string;
        form: MandateForm;
        recordedAt: string;
        endsBefore: string;
        revokedAt: string | null;
      }>;
      delegates: Array<{ roleAssignmentId: string; name: string | null; validFrom: string; validUntil: string | null }>;
    } | null;
    userErrors: Array<
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
    >;
  };
};

export type AddCareRecipientMutationVariables = Exact<{
  input: AddCareRecipientInput;
}>;

export type AddCareRecipientMutation = {
  addCareRecipient: {
    careRecipient: { id: string } | null;
    userErrors: Array<
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
    >;
  };
};

export type OwnHouseholdFragment = {
  id: string;
  displayName: string;
  building: { id: string; address: string };
  careRecipients: Array<{ id: string; firstName: string; kind: CareRecipientKind; birthYear: number | null }>;
  mandates: Array<{ id: string; form: MandateForm; recordedAt: string; endsBefore: string; revokedAt: string | null }>;
  delegates: Array<{ roleAssignmentId: string; name: string | null; validFrom: string; validUntil: string | null }>;
};

export type MyHouseholdQueryVariables = Exact<{ [key: string]: never }>;

export type MyHouseholdQuery = {
  viewer: {
    id: string;
    household: {
      id: string;
      displayName: string;
      building: { id: string; address: string };
      careRecipients: Array<{ id: string; firstName: string; kind: CareRecipientKind; birthYear: number | null }>;
      mandates: Array<{
        id: string;
        form: MandateForm;
        recordedAt: string;
        endsBefore: string;
        revokedAt: string | null;
      }>;
      delegates: Array<{ roleAssignmentId: string; name: string | null; validFrom: string; validUntil: string | null }>;
    } | null;
    consents: Array<{ id: string; purpose: ConsentPurpose; givenAt: string; withdrawnAt: string | null }>;
  } | null;
};

export type CareNotesQueryVariables = Exact<{
  careRecipientId: string;
}>;

export type CareNotesQuery = { careNotes: Array<{ id: string; kind: CareNoteKind; text: string; writtenAt: string }> };

export type WriteCareNoteMutationVariables = Exact<{
  input: WriteCareNoteInput;
}>;

export type WriteCareNoteMutation = {
  writeCareNote: {
    careNote: { id: string } | null;
    userErrors: Array<
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
    >;
  };
};

export type RemoveCareNoteMutationVariables = Exact<{
  input: RemoveCareNoteInput;
}>;

export type RemoveCareNoteMutation = {
  removeCareNote: {
    careNote: { id: string } | null;
    userErrors: Array<
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
    >;
  };
};

export type HouseholdStatementsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;

export type HouseholdStatementsQuery = {
  householdStatements: {
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
    edges: Array<{
      node: {
        id: string;
        month: string;
        displayName: string;
        priceCents: number;
        subsidyCents: number;
        dueCents: number;
        waitingSessions: number;
        lines: Array<{
          id: string;
          date: string;
          kind: LineKind;
          providerName: string;
          minutes: number;
          priceCents: number;
          subsidyCents: number;
          subsidyFund: string | null;
          dueCents: number;
          correction: { reason: string; minutes: number } | null;
        }>;
      };
    }>;
  };
};

export type HouseholdSubsidyQueryVariables = Exact<{
  householdId: string;
}>;

export type HouseholdSubsidyQuery = {
  householdSubsidy: {
    declaration: { id: string; iseeUpToCents: number | null; validFrom: string; validUntil: string } | null;
    funds: Array<{
      fundName: string;
      ceilingPer: CeilingPeriod;
      paidThisYearCents: number;
      serviceType: { id: string; name: string } | null;
      band: { iseeUpToCents: number | null; percent: number; mostCents: number | null };
    }>;
  };
};

export type DeclareIseeMutationVariables = Exact<{
  input: DeclareIseeInput;
}>;

export type DeclareIseeMutation = {
  declareIsee: {
    declaration: { id: string } | null;
    userErrors: Array<
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
    >;
  };
};

export type WithdrawIseeMutationVariables = Exact<{
  input: WithdrawIseeInput;
}>;

export type WithdrawIseeMutation = {
  withdrawIsee: {
    declaration: { id: string } | null;
    userErrors: Array<
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
    >;
  };
};

export type UnreadNoticesQueryVariables = Exact<{ [key: string]: never }>;

export type UnreadNoticesQuery = { notifications: { totalCount: number } };

export type NewsSubscriptionVariables = Exact<{ [key: string]: never }>;

export type NewsSubscription = { newsChanged: { unread: number } };

export type NotificationsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;

export type NotificationsQuery = {
  notifications: {
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
    edges: Array<{
      node: {
        id: string;
        title: string;
        body: string;
        createdAt: string;
        readAt: string | null;
        offerId: string | null;
        conversationId: string | null;
        sessionId: string | null;
      };
    }>;
  };
};

export type MarkNotificationReadMutationVariables = Exact<{
  input: MarkNotificationReadInput;
}>;

export type MarkNotificationReadMutation = {
  markNotificationRead: {
    notification: { id: string; readAt: string | null } | null;
    userErrors: Array<
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
    >;
  };
};

export type CostComparisonQueryVariables = Exact<{
  careRequestId: string;
  offerId: string;
}>;

export type CostComparisonQuery = {
  costComparison: {
    form: string | null;
    provisional: boolean;
    savedBySharingCents: number | null;
    savedInAllCents: number | null;
    duties: Array<{ text: string; source: string; url: string | null }>;
    alone: {
      totalCents: number;
      subsidyCents: number;
      netCents: number;
      lines: Array<{ kind: string; cents: number }>;
    } | null;
    shared: {
      totalCents: number;
      subsidyCents: number;
      netCents: number;
      lines: Array<{ kind: string; cents: number }>;
    } | null;
    sharedWithSubsidy: {
      totalCents: number;
      subsidyCents: number;
      netCents: number;
      lines: Array<{ kind: string; cents: number }>;
    } | null;
  } | null;
};

export type ProposalFieldsFragment = {
  id: string;
  answer: Answer;
  answerBy: string | null;
  priceCents: number | null;
  aloneCents: number | null;
  previousPriceCents: number | null;
  neighbours: Array<string>;
  gaps: Array<{ date: string; cause: GapCause }>;
  ifOneLeaves: Array<{ leaver: string; priceCents: number | null }>;
  sessions: Array<{ start: number; end: number }>;
  careRequest: { id: string; careRecipients: Array<{ id: string; firstName: string }> } | null;
  offer: {
    id: string;
    state: OfferState;
    level: OfferLevel;
    reason: string;
    acceptances: number;
    serviceType: { id: string; code: string; name: string };
    venue: { label: string };
    provider: {
      id: string;
      displayName: string;
      badges: Array<{
        id: string;
        kind: string;
        issuer: string;
        issuedOn: string;
        expiresOn: string | null;
        valid: boolean;
      }>;
    };
  };
};

export type MyProposalsQueryVariables = Exact<{ [key: string]: never }>;

export type MyProposalsQuery = {
  proposals: {
    edges: Array<{
      node: {
        id: string;
        answer: Answer;
        answerBy: string | null;
        priceCents: number | null;
        aloneCents: number | null;
        previousPriceCents: number | null;
        neighbours: Array<string>;
        gaps: Array<{ date: string; cause: GapCause }>;
        ifOneLeaves: Array<{ leaver: string; priceCents: number | null }>;
        sessions: Array<{ start: number; end: number }>;
        careRequest: { id: string; careRecipients: Array<{ id: string; firstName: string }> } | null;
        offer: {
          id: string;
          state: OfferState;
          level: OfferLevel;
          reason: string;
          acceptances: number;
          serviceType: { id: string; code: string; name: string };
          venue: { label: string };
          provider: {
            id: string;
            displayName: string;
            badges: Array<{
              id: string;
              kind: string;
              issuer: string;
              issuedOn: string;
              expiresOn: string | null;
              valid: boolean;
            }>;
          };
        };
      };
    }>;
  };
  credentialKinds: Array<{ code: string; name: string }>;
};

export type AcceptProposalMutationVariables = Exact<{
  input: AcceptProposalInput;
}>;

export type AcceptProposalMutation = {
  acceptProposal: {
    proposal: {
      id: string;
      answer: Answer;
      answerBy: string | null;
      priceCents: number | null;
      aloneCents: number | null;
      previousPriceCents: number | null;
      neighbours: Array<string>;
      gaps: Array<{ date: string; cause: GapCause }>;
      ifOneLeaves: Array<{ leaver: string; priceCents: number | null }>;
      sessions: Array<{ start: number; end: number }>;
      careRequest: { id: string; careRecipients: Array<{ id: string; firstName: string }> } | null;
      offer: {
        id: string;
        state: OfferState;
        level: OfferLevel;
        reason: string;
        acceptances: number;
        serviceType: { id: string; code: string; name: string };
        venue: { label: string };
        provider: {
          id: string;
          displayName: string;
          badges: Array<{
            id: string;
            kind: string;
            issuer: string;
            issuedOn: string;
            expiresOn: string | null;
            valid: boolean;
          }>;
        };
      };
    } | null;
    userErrors: Array<
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
    >;
  };
};

export type DeclineProposalMutationVariables = Exact<{
  input: DeclineProposalInput;
}>;

export type DeclineProposalMutation = {
  declineProposal: {
    proposal: {
      id: string;
      answer: Answer;
      answerBy: string | null;
      priceCents: number | null;
      aloneCents: number | null;
      previousPriceCents: number | null;
      neighbours: Array<string>;
      gaps: Array<{ date: string; cause: GapCause }>;
      ifOneLeaves: Array<{ leaver: string; priceCents: number | null }>;
      sessions: Array<{ start: number; end: number }>;
      careRequest: { id: string; careRecipients: Array<{ id: string; firstName: string }> } | null;
      offer: {
        id: string;
        state: OfferState;
        level: OfferLevel;
        reason: string;
        acceptances: number;
        serviceType: { id: string; code: string; name: string };
        venue: { label: string };
        provider: {
          id: string;
          displayName: string;
          badges: Array<{
            id: string;
            kind: string;
            issuer: string;
            issuedOn: string;
            expiresOn: string | null;
            valid: boolean;
          }>;
        };
      };
    } | null;
    userErrors: Array<
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
    >;
  };
};

export type PlacementFragment = {
  agreementId: string | null;
  households: number;
  priceCents: number;
  aloneCents: number;
  walkMetres: number;
  atHome: boolean;
  provider: { id: string; displayName: string };
  sessions: Array<{ start: number; end: number }>;
};

export type AdviceQueryVariables = Exact<{
  id: string;
}>;

export type AdviceQuery = {
  careAdvice: {
    careRequestId: string;
    revision: number;
    providers: number;
    scarce: boolean;
    stopped: Array<{ stop: AdviceStop; providers: number }>;
    asItIs: {
      agreementId: string | null;
      households: number;
      priceCents: number;
      aloneCents: number;
      walkMetres: number;
      atHome: boolean;
      provider: { id: string; displayName: string };
      sessions: Array<{ start: number; end: number }>;
    } | null;
    changes: Array<{
      kind: AdvisedChangeKind;
      optionPosition: number | null;
      day: number | null;
      toDay: number | null;
      shiftMinutes: number | null;
      maxWalkMetres: number | null;
      budgetCentsPerHour: number | null;
      sharing: Sharing | null;
      hostUnits: number | null;
      placement: {
        agreementId: string | null;
        households: number;
        priceCents: number;
        aloneCents: number;
        walkMetres: number;
        atHome: boolean;
        provider: { id: string; displayName: string };
        sessions: Array<{ start: number; end: number }>;
      };
      content: {
        careRecipientIds: Array<string>;
        sharing: Sharing;
        maxWalkMetres: number;
        hostUnits: number;
        budgetCentsPerHour: number;
        requiredSkills: Array<string>;
        startsOn: string | null;
        endsBefore: string | null;
        onHolidays: HolidayRule;
        onSchoolClosures: SchoolRule;
        options: Array<{ penaltyCentsPerHour: number; sessions: Array<{ start: number; end: number }> }>;
        dates: Array<{ date: string; startSlot: number; endSlot: number }>;
      };
    }>;
  } | null;
};

export type ApplyAdviceMutationVariables = Exact<{
  input: ChangeCareRequestInput;
}>;

export type ApplyAdviceMutation = {
  changeCareRequest: {
    careRequest: {
      id: string;
      state: CareRequestState;
      sharing: Sharing;
      maxWalkMetres: number;
      hostUnits: number;
      budgetCentsPerHour: number;
      publishedAt: string | null;
      revision: number;
      requiredSkills: Array<string>;
      startsOn: string | null;
      endsBefore: string | null;
      onHolidays: HolidayRule;
      onSchoolClosures: SchoolRule;
      unmetReason: string | null;
      dates: Array<{ date: string }>;
      serviceType: { id: string; code: string; name: string };
      careRecipients: Array<{ id: string; firstName: string }>;
      options: Array<{
        position: number;
        penaltyCentsPerHour: number;
        sessions: Array<{ start: number; end: number }>;
      }>;
      offer: { id: string; state: OfferState; level: OfferLevel } | null;
    } | null;
    userErrors: Array<
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
    >;
  };
};

export type JoinAgreementMutationVariables = Exact<{
  input: JoinAgreementInput;
}>;

export type JoinAgreementMutation = {
  joinAgreement: {
    agreement: { id: string } | null;
    userErrors: Array<
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
    >;
  };
};

export type JoinableQueryVariables = Exact<{
  id: string;
}>;

export type JoinableQuery = {
  joinableAgreements: Array<{
    agreementId: string;
    households: number;
    priceCents: number;
    aloneCents: number;
    providerName: string;
    sessions: Array<{ start: number; end: number }>;
  }>;
};

export type CareRequestFieldsFragment = {
  id: string;
  state: CareRequestState;
  sharing: Sharing;
  maxWalkMetres: number;
  hostUnits: number;
  budgetCentsPerHour: number;
  publishedAt: string | null;
  revision: number;
  requiredSkills: Array<string>;
  startsOn: string | null;
  endsBefore: string | null;
  onHolidays: HolidayRule;
  onSchoolClosures: SchoolRule;
  unmetReason: string | null;
  dates: Array<{ date: string }>;
  serviceType: { id: string; code: string; name: string };
  careRecipients: Array<{ id: string; firstName: string }>;
  options: Array<{ position: number; penaltyCentsPerHour: number; sessions: Array<{ start: number; end: number }> }>;
  offer: { id: string; state: OfferState; level: OfferLevel } | null;
};

export type MyRequestsQueryVariables = Exact<{
  householdId: string;
  after?: string | null | undefined;
}>;

export type MyRequestsQuery = {
  careRequests: {
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
    edges: Array<{
      node: {
        id: string;
        state: CareRequestState;
        sharing: Sharing;
        maxWalkMetres: number;
        hostUnits: number;
        budgetCentsPerHour: number;
        publishedAt: string | null;
        revision: number;
        requiredSkills: Array<string>;
        startsOn: string | null;
        endsBefore: string | null;
        onHolidays: HolidayRule;
        onSchoolClosures: SchoolRule;
        unmetReason: string | null;
        dates: Array<{ date: string }>;
        serviceType: { id: string; code: string; name: string };
        careRecipients: Array<{ id: string; firstName: string }>;
        options: Array<{
          position: number;
          penaltyCentsPerHour: number;
          sessions: Array<{ start: number; end: number }>;
        }>;
        offer: { id: string; state: OfferState; level: OfferLevel } | null;
      };
    }>;
  };
};

export type MyRequestQueryVariables = Exact<{
  id: string;
}>;

export type MyRequestQuery = {
  careRequest: {
    id: string;
    state: CareRequestState;
    sharing: Sharing;
    maxWalkMetres: number;
    hostUnits: number;
    budgetCentsPerHour: number;
    publishedAt: string | null;
    revision: number;
    requiredSkills: Array<string>;
    startsOn: string | null;
    endsBefore: string | null;
    onHolidays: HolidayRule;
    onSchoolClosures: SchoolRule;
    unmetReason: string | null;
    dates: Array<{ date: string }>;
    serviceType: { id: string; code: string; name: string };
    careRecipients: Array<{ id: string; firstName: string }>;
    options: Array<{ position: number; penaltyCentsPerHour: number; sessions: Array<{ start: number; end: number }> }>;
    offer: { id: string; state: OfferState; level: OfferLevel } | null;
  } | null;
};

export type WithdrawCareRequestMutationVariables = Exact<{
  input: WithdrawCareRequestInput;
}>;

export type WithdrawCareRequestMutation = {
  withdrawCareRequest: {
    careRequest: {
      id: string;
      state: CareRequestState;
      sharing: Sharing;
      maxWalkMetres: number;
      hostUnits: number;
      budgetCentsPerHour: number;
      publishedAt: string | null;
      revision: number;
      requiredSkills: Array<string>;
      startsOn: string | null;
      endsBefore: string | null;
      onHolidays: HolidayRule;
      onSchoolClosures: SchoolRule;
      unmetReason: string | null;
      dates: Array<{ date: string }>;
      serviceType: { id: string; code: string; name: string };
      careRecipients: Array<{ id: string; firstName: string }>;
      options: Array<{
        position: number;
        penaltyCentsPerHour: number;
        sessions: Array<{ start: number; end: number }>;
      }>;
      offer: { id: string; state: OfferState; level: OfferLevel } | null;
    } | null;
    userErrors: Array<
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
    >;
  };
};

export type CancelMatchingRoundMutationVariables = Exact<{
  input: CancelMatchingRoundInput;
}>;

export type CancelMatchingRoundMutation = {
  cancelMatchingRound: {
    matchingRound: {
      id: string;
      state: RoundState;
      stage: string | null;
      progress: number;
      gap: number | null;
      openRequests: number | null;
      servedRequests: number | null;
      sharedRequests: number | null;
      offerCount: number | null;
      savedCentsPerWeek: number | null;
      completedAt: string | null;
    } | null;
    userErrors: Array<
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
    >;
  };
};

export type RoundProgressFieldsFragment = {
  id: string;
  state: RoundState;
  stage: string | null;
  progress: number;
  gap: number | null;
  openRequests: number | null;
  servedRequests: number | null;
  sharedRequests: number | null;
  offerCount: number | null;
  savedCentsPerWeek: number | null;
  completedAt: string | null;
};

export type RoundQueryVariables = Exact<{
  roundId: string;
}>;

export type RoundQuery = {
  matchingRound: {
    scope: RoundScope;
    createdAt: string;
    id: string;
    state: RoundState;
    stage: string | null;
    progress: number;
    gap: number | null;
    openRequests: number | null;
    servedRequests: number | null;
    sharedRequests: number | null;
    offerCount: number | null;
    savedCentsPerWeek: number | null;
    completedAt: string | null;
    building: { id: string; address: string } | null;
    territory: { id: string; name: string } | null;
  } | null;
};

export type RoundProgressedSubscriptionVariables = Exact<{
  roundId: string;
}>;

export type RoundProgressedSubscription = {
  matchingRoundProgressed: {
    id: string;
    state: RoundState;
    stage: string | null;
    progress: number;
    gap: number | null;
    openRequests: number | null;
    servedRequests: number | null;
    sharedRequests: number | null;
    offerCount: number | null;
    savedCentsPerWeek: number | null;
    completedAt: string | null;
  };
};

export type OfferCardFieldsFragment = {
  id: string;
  level: OfferLevel;
  state: OfferState;
  reason: string;
  savedCents: number;
  hoursPerWeek: number;
  provider: { id: string; displayName: string; vetted: boolean };
  serviceType: { id: string; code: string; name: string };
  venue: { label: string };
  blocks: Array<{ start: number; end: number }>;
  members: Array<{
    displayName: string;
    priceCents: number;
    aloneCents: number;
    reason: string;
    building: { id: string; address: string } | null;
    sessions: Array<{ start: number; end: number }>;
  }>;
};

export type RoundOffersQueryVariables = Exact<{
  roundId: string;
  level?: OfferLevel | null | undefined;
  after?: string | null | undefined;
}>;

export type RoundOffersQuery = {
  offers: {
    totalCount: number;
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
    edges: Array<{
      node: {
        id: string;
        level: OfferLevel;
        state: OfferState;
        reason: string;
        savedCents: number;
        hoursPerWeek: number;
        provider: { id: string; displayName: string; vetted: boolean };
        serviceType: { id: string; code: string; name: string };
        venue: { label: string };
        blocks: Array<{ start: number; end: number }>;
        members: Array<{
          displayName: string;
          priceCents: number;
          aloneCents: number;
          reason: string;
          building: { id: string; address: string } | null;
          sessions: Array<{ start: number; end: number }>;
        }>;
      };
    }>;
  };
};

export type UnmetRequestsQueryVariables = Exact<{
  roundId: string;
  after?: string | null | undefined;
}>;

export type UnmetRequestsQuery = {
  unmetRequests: {
    totalCount: number;
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
    edges: Array<{
      node: {
        reason: string;
        careRequest: {
          id: string;
          serviceType: { id: string; code: string; name: string };
          building: { id: string; address: string };
          options: Array<{ position: number; sessions: Array<{ start: number; end: number }> }>;
        };
      };
    }>;
  };
};

export type RoundsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;

export type RoundsQuery = {
  matchingRounds: {
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
    edges: Array<{
      node: {
        scope: RoundScope;
        createdAt: string;
        id: string;
        state: RoundState;
        stage: string | null;
        progress: number;
        gap: number | null;
        openRequests: number | null;
        servedRequests: number | null;
        sharedRequests: number | null;
        offerCount: number | null;
        savedCentsPerWeek: number | null;
        completedAt: string | null;
        building: { id: string; address: string } | null;
        territory: { id: string; name: string } | null;
      };
    }>;
  };
};

export type StartMatchingRoundMutationVariables = Exact<{
  input: StartMatchingRoundInput;
}>;

export type StartMatchingRoundMutation = {
  startMatchingRound: {
    matchingRound: { id: string } | null;
    userErrors: Array<
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
    >;
  };
};

export type PersonaFieldsFragment = {
  id: string;
  name: string;
  role: Role;
  householdId: string | null;
  buildingId: string | null;
  providerId: string | null;
  territoryId: string | null;
};

export type ViewerQueryVariables = Exact<{ [key: string]: never }>;

export type ViewerQuery = {
  viewer: {
    id: string;
    name: string | null;
    persona: {
      id: string;
      name: string;
      role: Role;
      householdId: string | null;
      buildingId: string | null;
      providerId: string | null;
      territoryId: string | null;
    } | null;
    roles: Array<{
      role: Role;
      householdId: string | null;
      providerId: string | null;
      bodyId: string | null;
      buildingId: string | null;
      territoryId: string | null;
      building: { id: string; address: string } | null;
      territory: { id: string; name: string } | null;
    }>;
  } | null;
};

export type SignOutMutationVariables = Exact<{ [key: string]: never }>;

export type SignOutMutation = { signOut: { signedOut: boolean } };

export type InvitedToQueryVariables = Exact<{
  id: string;
}>;

export type InvitedToQuery = { building: { id: string; address: string; households: number } | null };

export type PersonasQueryVariables = Exact<{ [key: string]: never }>;

export type PersonasQuery = {
  personas: Array<{
    id: string;
    name: string;
    role: Role;
    householdId: string | null;
    buildingId: string | null;
    providerId: string | null;
    territoryId: string | null;
  }>;
};

export type TalkFragment = {
  id: string;
  kind: ConversationKind;
  offerId: string | null;
  householdId: string | null;
  providerId: string | null;
  open: boolean;
  contactsHidden: boolean;
  unread: number;
  lastNumber: number;
  lastWrittenAt: string;
  parties: Array<{ kind: PartyKind; name: string; number: number; isOwn: boolean; readThrough: number }>;
  messages: {
    edges: Array<{
      node: {
        id: string;
        number: number;
        text: string;
        writtenAt: string;
        author: { kind: PartyKind; name: string; number: number; isOwn: boolean };
      };
    }>;
  };
};

export type TalkQueryVariables = Exact<{
  id: string;
}>;

export type TalkQuery = {
  conversation: {
    id: string;
    kind: ConversationKind;
    offerId: string | null;
    householdId: string | null;
    providerId: string | null;
    open: boolean;
    contactsHidden: boolean;
    unread: number;
    lastNumber: number;
    lastWrittenAt: string;
    parties: Array<{ kind: PartyKind; name: string; number: number; isOwn: boolean; readThrough: number }>;
    messages: {
      edges: Array<{
        node: {
          id: string;
          number: number;
          text: string;
          writtenAt: string;
          author: { kind: PartyKind; name: string; number: number; isOwn: boolean };
        };
      }>;
    };
  } | null;
};

export type TalkChangedSubscriptionVariables = Exact<{
  id: string;
}>;

export type TalkChangedSubscription = {
  conversationChanged: {
    id: string;
    kind: ConversationKind;
    offerId: string | null;
    householdId: string | null;
    providerId: string | null;
    open: boolean;
    contactsHidden: boolean;
    unread: number;
    lastNumber: number;
    lastWrittenAt: string;
    parties: Array<{ kind: PartyKind; name: string; number: number; isOwn: boolean; readThrough: number }>;
    messages: {
      edges: Array<{
        node: {
          id: string;
          number: number;
          text: string;
          writtenAt: string;
          author: { kind: PartyKind; name: string; number: number; isOwn: boolean };
        };
      }>;
    };
  };
};

export type TalkOfOfferQueryVariables = Exact<{
  offerId: string;
}>;

export type TalkOfOfferQuery = { offer: { id: string; conversation: { id: string } | null } | null };

export type InboxQueryVariables = Exact<{ [key: string]: never }>;

export type InboxQuery = {
  viewer: {
    id: string;
    household: { id: string; conversation: { id: string } | null } | null;
    provider: { id: string; conversation: { id: string } | null } | null;
  } | null;
  conversations: {
    edges: Array<{
      node: {
        id: string;
        kind: ConversationKind;
        unread: number;
        lastWrittenAt: string;
        parties: Array<{ kind: PartyKind; name: string; number: number; isOwn: boolean }>;
      };
    }>;
  };
};

export type WriteMessageMutationVariables = Exact<{
  input: WriteMessageInput;
}>;

export type WriteMessageMutation = {
  writeMessage: {
    message: { id: string } | null;
    userErrors: Array<
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
    >;
  };
};

export type MarkConversationReadMutationVariables = Exact<{
  input: MarkConversationReadInput;
}>;

export type MarkConversationReadMutation = {
  markConversationRead: {
    conversation: { id: string; unread: number } | null;
    userErrors: Array<
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
    >;
  };
};

export type TownQueryVariables = Exact<{ [key: string]: never }>;

export type TownQuery = {
  town: {
    name: string;
    simulated: boolean;
    attribution: string;
    territories: Array<{
      id: string;
      name: string;
      families: number;
      centre: { lat: number; lon: number };
      boundary: Array<{ lat: number; lon: number }>;
      hub: { id: string; name: string; position: { lat: number; lon: number } } | null;
    }>;
  };
};

export type TownBuildingsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;

export type TownBuildingsQuery = {
  buildings: {
    edges: Array<{
      node: {
        id: string;
        address: string;
        pilot: boolean;
        position: { lat: number; lon: number };
        territory: { id: string; name: string };
        needs: Array<{
          openRequests: number;
          shareableRequests: number;
          serviceType: { id: string; code: string; name: string };
        }>;
      };
    }>;
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
  };
};

export type DossierFieldsFragment = {
  id: string;
  displayName: string;
  vetted: boolean;
  territory: { id: string; name: string };
  body: { id: string; name: string } | null;
  rates: Array<{ vetted: boolean; serviceType: { id: string; name: string } }>;
  missingPapers: Array<{ serviceTypeId: string; kinds: Array<string> }>;
  credentials: Array<{
    id: string;
    kind: string;
    outcome: CredentialOutcome;
    issuer: string;
    issuedOn: string;
    expiresOn: string | null;
    valid: boolean;
    checkedAt: string;
    revokedAt: string | null;
  }>;
  documents: Array<{ id: string; kind: string; mediaType: string; bytes: number; uploadedAt: string }>;
  application: { id: string; state: ApplicationState; appliedAt: string; reason: string | null } | null;
  suspension: { reason: string; suspendedAt: string } | null;
  vettingHistory: Array<{
    id: string;
    kind: VettingEventKind;
    at: string;
    fromState: ApplicationState | null;
    toState: ApplicationState | null;
    daysLeft: number | null;
    reason: string | null;
    by: string | null;
    credential: { id: string; kind: string; outcome: CredentialOutcome; expiresOn: string | null } | null;
  }>;
};

export type DossierQueryVariables = Exact<{
  id: string;
}>;

export type DossierQuery = {
  provider: {
    id: string;
    displayName: string;
    vetted: boolean;
    territory: { id: string; name: string };
    body: { id: string; name: string } | null;
    rates: Array<{ vetted: boolean; serviceType: { id: string; name: string } }>;
    missingPapers: Array<{ serviceTypeId: string; kinds: Array<string> }>;
    credentials: Array<{
      id: string;
      kind: string;
      outcome: CredentialOutcome;
      issuer: string;
      issuedOn: string;
      expiresOn: string | null;
      valid: boolean;
      checkedAt: string;
      revokedAt: string | null;
    }>;
    documents: Array<{ id: string; kind: string; mediaType: string; bytes: number; uploadedAt: string }>;
    application: { id: string; state: ApplicationState; appliedAt: string; reason: string | null } | null;
    suspension: { reason: string; suspendedAt: string } | null;
    vettingHistory: Array<{
      id: string;
      kind: VettingEventKind;
      at: string;
      fromState: ApplicationState | null;
      toState: ApplicationState | null;
      daysLeft: number | null;
      reason: string | null;
      by: string | null;
      credential: { id: string; kind: string; outcome: CredentialOutcome; expiresOn: string | null } | null;
    }>;
  } | null;
  credentialKinds: Array<{
    code: string;
    name: string;
    rule: string | null;
    keepsDocument: boolean;
    freshMonths: number | null;
    holdsMonths: number | null;
  }>;
};

export type CheckCredentialMutationVariables = Exact<{
  input: CheckCredentialInput;
}>;

export type CheckCredentialMutation = {
  checkCredential: {
    provider: {
      id: string;
      displayName: string;
      vetted: boolean;
      territory: { id: string; name: string };
      body: { id: string; name: string } | null;
      rates: Array<{ vetted: boolean; serviceType: { id: string; name: string } }>;
      missingPapers: Array<{ serviceTypeId: string; kinds: Array<string> }>;
      credentials: Array<{
        id: string;
        kind: string;
        outcome: CredentialOutcome;
        issuer: string;
        issuedOn: string;
        expiresOn: string | null;
        valid: boolean;
        checkedAt: string;
        revokedAt: string | null;
      }>;
      documents: Array<{ id: string; kind: string; mediaType: string; bytes: number; uploadedAt: string }>;
      application: { id: string; state: ApplicationState; appliedAt: string; reason: string | null } | null;
      suspension: { reason: string; suspendedAt: string } | null;
      vettingHistory: Array<{
        id: string;
        kind: VettingEventKind;
        at: string;
        fromState: ApplicationState | null;
        toState: ApplicationState | null;
        daysLeft: number | null;
        reason: string | null;
        by: string | null;
        credential: { id: string; kind: string; outcome: CredentialOutcome; expiresOn: string | null } | null;
      }>;
    } | null;
    userErrors: Array<
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
    >;
  };
};

export type RevokeCredentialMutationVariables = Exact<{
  input: RevokeCredentialInput;
}>;

export type RevokeCredentialMutation = {
  revokeCredential: {
    provider: {
      id: string;
      displayName: string;
      vetted: boolean;
      territory: { id: string; name: string };
      body: { id: string; name: string } | null;
      rates: Array<{ vetted: boolean; serviceType: { id: string; name: string } }>;
      missingPapers: Array<{ serviceTypeId: string; kinds: Array<string> }>;
      credentials: Array<{
        id: string;
        kind: string;
        outcome: CredentialOutcome;
        issuer: string;
        issuedOn: string;
        expiresOn: string | null;
        valid: boolean;
        checkedAt: string;
        revokedAt: string | null;
      }>;
      documents: Array<{ id: string; kind: string; mediaType: string; bytes: number; uploadedAt: string }>;
      application: { id: string; state: ApplicationState; appliedAt: string; reason: string | null } | null;
      suspension: { reason: string; suspendedAt: string } | null;
      vettingHistory: Array<{
        id: string;
        kind: VettingEventKind;
        at: string;
        fromState: ApplicationState | null;
        toState: ApplicationState | null;
        daysLeft: number | null;
        reason: string | null;
        by: string | null;
        credential: { id: string; kind: string; outcome: CredentialOutcome; expiresOn: string | null } | null;
      }>;
    } | null;
    userErrors: Array<
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
    >;
  };
};

export type DecideApplicationMutationVariables = Exact<{
  input: DecideApplicationInput;
}>;

export type DecideApplicationMutation = {
  decideApplication: {
    application: {
      id: string;
      provider: {
        id: string;
        displayName: string;
        vetted: boolean;
        territory: { id: string; name: string };
        body: { id: string; name: string } | null;
        rates: Array<{ vetted: boolean; serviceType: { id: string; name: string } }>;
        missingPapers: Array<{ serviceTypeId: string; kinds: Array<string> }>;
        credentials: Array<{
          id: string;
          kind: string;
          outcome: CredentialOutcome;
          issuer: string;
          issuedOn: string;
          expiresOn: string | null;
          valid: boolean;
          checkedAt: string;
          revokedAt: string | null;
        }>;
        documents: Array<{ id: string; kind: string; mediaType: string; bytes: number; uploadedAt: string }>;
        application: { id: string; state: ApplicationState; appliedAt: string; reason: string | null } | null;
        suspension: { reason: string; suspendedAt: string } | null;
        vettingHistory: Array<{
          id: string;
          kind: VettingEventKind;
          at: string;
          fromState: ApplicationState | null;
          toState: ApplicationState | null;
          daysLeft: number | null;
          reason: string | null;
          by: string | null;
          credential: { id: string; kind: string; outcome: CredentialOutcome; expiresOn: string | null } | null;
        }>;
      };
    } | null;
    userErrors: Array<
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
    >;
  };
};

export type SuspendProviderMutationVariables = Exact<{
  input: SuspendProviderInput;
}>;

export type SuspendProviderMutation = {
  suspendProvider: {
    provider: {
      id: string;
      displayName: string;
      vetted: boolean;
      territory: { id: string; name: string };
      body: { id: string; name: string } | null;
      rates: Array<{ vetted: boolean; serviceType: { id: string; name: string } }>;
      missingPapers: Array<{ serviceTypeId: string; kinds: Array<string> }>;
      credentials: Array<{
        id: string;
        kind: string;
        outcome: CredentialOutcome;
        issuer: string;
        issuedOn: string;
        expiresOn: string | null;
        valid: boolean;
        checkedAt: string;
        revokedAt: string | null;
      }>;
      documents: Array<{ id: string; kind: string; mediaType: string; bytes: number; uploadedAt: string }>;
      application: { id: string; state: ApplicationState; appliedAt: string; reason: string | null } | null;
      suspension: { reason: string; suspendedAt: string } | null;
      vettingHistory: Array<{
        id: string;
        kind: VettingEventKind;
        at: string;
        fromState: ApplicationState | null;
        toState: ApplicationState | null;
        daysLeft: number | null;
        reason: string | null;
        by: string | null;
        credential: { id: string; kind: string; outcome: CredentialOutcome; expiresOn: string | null } | null;
      }>;
    } | null;
    userErrors: Array<
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
    >;
  };
};

export type ReinstateProviderMutationVariables = Exact<{
  input: ReinstateProviderInput;
}>;

export type ReinstateProviderMutation = {
  reinstateProvider: {
    provider: {
      id: string;
      displayName: string;
      vetted: boolean;
      territory: { id: string; name: string };
      body: { id: string; name: string } | null;
      rates: Array<{ vetted: boolean; serviceType: { id: string; name: string } }>;
      missingPapers: Array<{ serviceTypeId: string; kinds: Array<string> }>;
      credentials: Array<{
        id: string;
        kind: string;
        outcome: CredentialOutcome;
        issuer: string;
        issuedOn: string;
        expiresOn: string | null;
        valid: boolean;
        checkedAt: string;
        revokedAt: string | null;
      }>;
      documents: Array<{ id: string; kind: string; mediaType: string; bytes: number; uploadedAt: string }>;
      application: { id: string; state: ApplicationState; appliedAt: string; reason: string | null } | null;
      suspension: { reason: string; suspendedAt: string } | null;
      vettingHistory: Array<{
        id: string;
        kind: VettingEventKind;
        at: string;
        fromState: ApplicationState | null;
        toState: ApplicationState | null;
        daysLeft: number | null;
        reason: string | null;
        by: string | null;
        credential: { id: string; kind: string; outcome: CredentialOutcome; expiresOn: string | null } | null;
      }>;
    } | null;
    userErrors: Array<
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
    >;
  };
};

export type RequestDocumentMutationVariables = Exact<{
  input: RequestDocumentInput;
}>;

export type RequestDocumentMutation = {
  requestDocument: {
    address: { url: string } | null;
    userErrors: Array<
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
    >;
  };
};

export type VettingQueueQueryVariables = Exact<{ [key: string]: never }>;

export type VettingQueueQuery = {
  checks: { totalCount: number };
  interviews: { totalCount: number };
  appeals: { totalCount: number };
  documents: { totalCount: number };
  expiring: { totalCount: number };
};

export type ApplicationsQueryVariables = Exact<{
  state: ApplicationState;
  after?: string | null | undefined;
}>;

export type ApplicationsQuery = {
  applications: {
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
    edges: Array<{
      node: {
        id: string;
        state: ApplicationState;
        appliedAt: string;
        provider: {
          id: string;
          displayName: string;
          territory: { id: string; name: string };
          documents: Array<{ id: string }>;
          missingPapers: Array<{ kinds: Array<string> }>;
        };
      };
    }>;
  };
};

export type ExpiringPapersQueryVariables = Exact<{
  withinDays: number;
  after?: string | null | undefined;
}>;

export type ExpiringPapersQuery = {
  expiringCredentials: {
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
    edges: Array<{
      node: {
        id: string;
        kind: string;
        expiresOn: string | null;
        valid: boolean;
        provider: { id: string; displayName: string; vetted: boolean; territory: { id: string; name: string } };
      };
    }>;
  };
  credentialKinds: Array<{ code: string; name: string }>;
};

export type SearchProvidersQueryVariables = Exact<{
  search: string;
}>;

export type SearchProvidersQuery = {
  providers: {
    totalCount: number;
    edges: Array<{
      node: {
        id: string;
        displayName: string;
        vetted: boolean;
        suspension: { suspendedAt: string } | null;
        territory: { id: string; name: string };
      };
    }>;
  };
};

export type AcceptInvitationMutationVariables = Exact<{
  input: AcceptInvitationInput;
}>;

export type AcceptInvitationMutation = {
  acceptInvitation: {
    roleAssignment: { id: string; role: Role } | null;
    userErrors: Array<
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
    >;
  };
};

export type RegisterHouseholdMutationVariables = Exact<{
  input: RegisterHouseholdInput;
}>;

export type RegisterHouseholdMutation = {
  registerHousehold: {
    household: { id: string } | null;
    userErrors: Array<
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
    >;
  };
};

export type RegisterInQueryVariables = Exact<{
  id: string;
}>;

export type RegisterInQuery = {
  building: {
    id: string;
    address: string;
    position: { lat: number; lon: number };
    territory: { id: string; name: string };
  } | null;
};

export type ReportAbsenceMutationVariables = Exact<{
  input: ReportAbsenceInput;
}>;

export type ReportAbsenceMutation = {
  reportAbsence: {
    absence: { id: string; startsAt: string; endsAt: string } | null;
    userErrors: Array<
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
    >;
  };
};

export type ApplyToGiveCareMutationVariables = Exact<{
  input: ApplyToGiveCareInput;
}>;

export type ApplyToGiveCareMutation = {
  applyToGiveCare: {
    application: { id: string; state: ApplicationState } | null;
    userErrors: Array<
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
    >;
  };
};

export type AdvanceApplicationMutationVariables = Exact<{
  input: AdvanceApplicationInput;
}>;

export type AdvanceApplicationMutation = {
  advanceApplication: {
    application: { id: string; state: ApplicationState; reason: string | null; decidedAt: string | null } | null;
    userErrors: Array<
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
    >;
  };
};

export type EarningsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;

export type EarningsQuery = {
  providerStatements: {
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
    edges: Array<{
      node: {
        id: string;
        month: string;
        displayName: string;
        minutes: number;
        earnedCents: number;
        lines: Array<{
          id: string;
          date: string;
          kind: LineKind;
          householdName: string;
          minutes: number;
          earnedCents: number;
        }>;
      };
    }>;
  };
};

export type JobFragment = {
  id: string;
  answer: Answer;
  answerBy: string | null;
  answeredAt: string | null;
  earnedCentsPerHour: number | null;
  sessions: Array<{ start: number; end: number }>;
  gaps: Array<{ date: string; cause: GapCause }>;
  travel: {
    area: string;
    homeMetres: number;
    around: { lat: number; lon: number };
    ways: Array<{
      day: number;
      pauseSlots: number;
      metres: number;
      before: boolean;
      serviceType: { id: string; name: string };
    }>;
  } | null;
  careRequest: { id: string } | null;
  offer: {
    id: string;
    state: OfferState;
    level: OfferLevel;
    acceptances: number;
    totalCents: number;
    hoursPerWeek: number;
    serviceType: { id: string; code: string; name: string };
    venue: { label: string; position: { lat: number; lon: number } | null };
    members: Array<{ displayName: string; sessions: Array<{ start: number; end: number }> }>;
  };
};

export type JobsQueryVariables = Exact<{ [key: string]: never }>;

export type JobsQuery = {
  proposals: {
    edges: Array<{
      node: {
        id: string;
        answer: Answer;
        answerBy: string | null;
        answeredAt: string | null;
        earnedCentsPerHour: number | null;
        sessions: Array<{ start: number; end: number }>;
        gaps: Array<{ date: string; cause: GapCause }>;
        travel: {
          area: string;
          homeMetres: number;
          around: { lat: number; lon: number };
          ways: Array<{
            day: number;
            pauseSlots: number;
            metres: number;
            before: boolean;
            serviceType: { id: string; name: string };
          }>;
        } | null;
        careRequest: { id: string } | null;
        offer: {
          id: string;
          state: OfferState;
          level: OfferLevel;
          acceptances: number;
          totalCents: number;
          hoursPerWeek: number;
          serviceType: { id: string; code: string; name: string };
          venue: { label: string; position: { lat: number; lon: number } | null };
          members: Array<{ displayName: string; sessions: Array<{ start: number; end: number }> }>;
        };
      };
    }>;
  };
};

export type AcceptJobMutationVariables = Exact<{
  input: AcceptProposalInput;
}>;

export type AcceptJobMutation = {
  acceptProposal: {
    proposal: {
      id: string;
      answer: Answer;
      answerBy: string | null;
      answeredAt: string | null;
      earnedCentsPerHour: number | null;
      sessions: Array<{ start: number; end: number }>;
      gaps: Array<{ date: string; cause: GapCause }>;
      travel: {
        area: string;
        homeMetres: number;
        around: { lat: number; lon: number };
        ways: Array<{
          day: number;
          pauseSlots: number;
          metres: number;
          before: boolean;
          serviceType: { id: string; name: string };
        }>;
      } | null;
      careRequest: { id: string } | null;
      offer: {
        id: string;
        state: OfferState;
        level: OfferLevel;
        acceptances: number;
        totalCents: number;
        hoursPerWeek: number;
        serviceType: { id: string; code: string; name: string };
        venue: { label: string; position: { lat: number; lon: number } | null };
        members: Array<{ displayName: string; sessions: Array<{ start: number; end: number }> }>;
      };
    } | null;
    userErrors: Array<
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
    >;
  };
};

export type DeclineJobMutationVariables = Exact<{
  input: DeclineProposalInput;
}>;

export type DeclineJobMutation = {
  declineProposal: {
    proposal: {
      id: string;
      answer: Answer;
      answerBy: string | null;
      answeredAt: string | null;
      earnedCentsPerHour: number | null;
      sessions: Array<{ start: number; end: number }>;
      gaps: Array<{ date: string; cause: GapCause }>;
      travel: {
        area: string;
        homeMetres: number;
        around: { lat: number; lon: number };
        ways: Array<{
          day: number;
          pauseSlots: number;
          metres: number;
          before: boolean;
          serviceType: { id: string; name: string };
        }>;
      } | null;
      careRequest: { id: string } | null;
      offer: {
        id: string;
        state: OfferState;
        level: OfferLevel;
        acceptances: number;
        totalCents: number;
        hoursPerWeek: number;
        serviceType: { id: string; code: string; name: string };
        venue: { label: string; position: { lat: number; lon: number } | null };
        members: Array<{ displayName: string; sessions: Array<{ start: number; end: number }> }>;
      };
    } | null;
    userErrors: Array<
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
    >;
  };
};

export type DeleteDocumentMutationVariables = Exact<{
  input: DeleteDocumentInput;
}>;

export type DeleteDocumentMutation = {
  deleteDocument: {
    provider: { id: string; documents: Array<{ id: string }> } | null;
    userErrors: Array<
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
    >;
  };
};

export type ReadOwnDocumentMutationVariables = Exact<{
  input: RequestDocumentInput;
}>;

export type ReadOwnDocumentMutation = {
  requestDocument: {
    address: { url: string } | null;
    userErrors: Array<
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
    >;
  };
};

export type SetRateMutationVariables = Exact<{
  input: SetRateInput;
}>;

export type SetRateMutation = {
  setRate: {
    provider: {
      id: string;
      displayName: string;
      vetted: boolean;
      skills: Array<string>;
      maxTravelMetres: number;
      maxWeekSlots: number;
      minBlockSlots: number;
      worksOnHolidays: boolean;
      availability: Array<{ start: number; end: number }>;
      position: { lat: number; lon: number };
      territory: { id: string; name: string; boundary: Array<{ lat: number; lon: number }> };
      body: { id: string; name: string } | null;
      application: {
        id: string;
        state: ApplicationState;
        reason: string | null;
        appliedAt: string;
        decidedAt: string | null;
      } | null;
      suspension: { reason: string; suspendedAt: string } | null;
      rates: Array<{
        capacity: number;
        baseCentsPerHour: number;
        extraCentsPerHour: number;
        underMinimumSince: string | null;
        vetted: boolean;
        serviceType: { id: string; code: string; name: string; requiredCredentials: Array<string> };
      }>;
      missingPapers: Array<{ serviceTypeId: string; kinds: Array<string> }>;
      credentials: Array<{
        id: string;
        kind: string;
        outcome: CredentialOutcome;
        issuer: string;
        issuedOn: string;
        expiresOn: string | null;
        valid: boolean;
        checkedAt: string;
        revokedAt: string | null;
      }>;
      documents: Array<{ id: string; kind: string; mediaType: string; bytes: number; uploadedAt: string }>;
      legalMinimums: Array<{
        cents: number;
        level: string | null;
        inForceOn: string;
        provisional: boolean;
        serviceType: { id: string; code: string; name: string; requiredCredentials: Array<string> };
        parts: Array<{ cents: number; source: string; url: string | null }>;
      }>;
    } | null;
    userErrors: Array<
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
    >;
  };
};

export type RemoveRateMutationVariables = Exact<{
  input: RemoveRateInput;
}>;

export type RemoveRateMutation = {
  removeRate: {
    provider: {
      id: string;
      displayName: string;
      vetted: boolean;
      skills: Array<string>;
      maxTravelMetres: number;
      maxWeekSlots: number;
      minBlockSlots: number;
      worksOnHolidays: boolean;
      availability: Array<{ start: number; end: number }>;
      position: { lat: number; lon: number };
      territory: { id: string; name: string; boundary: Array<{ lat: number; lon: number }> };
      body: { id: string; name: string } | null;
      application: {
        id: string;
        state: ApplicationState;
        reason: string | null;
        appliedAt: string;
        decidedAt: string | null;
      } | null;
      suspension: { reason: string; suspendedAt: string } | null;
      rates: Array<{
        capacity: number;
        baseCentsPerHour: number;
        extraCentsPerHour: number;
        underMinimumSince: string | null;
        vetted: boolean;
        serviceType: { id: string; code: string; name: string; requiredCredentials: Array<string> };
      }>;
      missingPapers: Array<{ serviceTypeId: string; kinds: Array<string> }>;
      credentials: Array<{
        id: string;
        kind: string;
        outcome: CredentialOutcome;
        issuer: string;
        issuedOn: string;
        expiresOn: string | null;
        valid: boolean;
        checkedAt: string;
        revokedAt: string | null;
      }>;
      documents: Array<{ id: string; kind: string; mediaType: string; bytes: number; uploadedAt: string }>;
      legalMinimums: Array<{
        cents: number;
        level: string | null;
        inForceOn: string;
        provisional: boolean;
        serviceType: { id: string; code: string; name: string; requiredCredentials: Array<string> };
        parts: Array<{ cents: number; source: string; url: string | null }>;
      }>;
    } | null;
    userErrors: Array<
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
    >;
  };
};

export type SubstitutionsQueryVariables = Exact<{ [key: string]: never }>;

export type SubstitutionsQuery = {
  substitutions: {
    edges: Array<{
      node: {
        id: string;
        state: SubstitutionState;
        startsAt: string;
        endsAt: string;
        priceCents: number;
        serviceType: { id: string; code: string; name: string };
        venue: { label: string };
      };
    }>;
  };
};

export type AcceptSubstitutionMutationVariables = Exact<{
  input: SubstitutionInput;
}>;

export type AcceptSubstitutionMutation = {
  acceptSubstitution: {
    substitution: { id: string; state: SubstitutionState } | null;
    userErrors: Array<
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
    >;
  };
};

export type DeclineSubstitutionMutationVariables = Exact<{
  input: SubstitutionInput;
}>;

export type DeclineSubstitutionMutation = {
  declineSubstitution: {
    substitution: { id: string; state: SubstitutionState } | null;
    userErrors: Array<
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
    >;
  };
};

export type RequestDocumentUploadMutationVariables = Exact<{
  input: RequestDocumentUploadInput;
}>;

export type RequestDocumentUploadMutation = {
  requestDocumentUpload: {
    address: { url: string } | null;
    userErrors: Array<
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
    >;
  };
};

export type VisitFragment = {
  id: string;
  state: SessionState;
  startsAt: string;
  endsAt: string;
  checkedInAt: string | null;
  checkedOutAt: string | null;
  movedFrom: string | null;
  frozen: boolean;
  serviceType: { id: string; code: string; name: string };
  venue: { label: string; position: { lat: number; lon: number } | null };
  provider: { id: string };
  attendances: Array<{
    id: string;
    displayName: string;
    startsAt: string;
    endsAt: string;
    state: AttendanceState;
    minutes: number;
    confirmedMinutes: number | null;
    building: { id: string; address: string; position: { lat: number; lon: number } };
  }>;
};

export type VisitsQueryVariables = Exact<{
  from: string;
  until: string;
  after?: string | null | undefined;
}>;

export type VisitsQuery = {
  sessions: {
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
    edges: Array<{
      node: {
        id: string;
        state: SessionState;
        startsAt: string;
        endsAt: string;
        checkedInAt: string | null;
        checkedOutAt: string | null;
        movedFrom: string | null;
        frozen: boolean;
        serviceType: { id: string; code: string; name: string };
        venue: { label: string; position: { lat: number; lon: number } | null };
        provider: { id: string };
        attendances: Array<{
          id: string;
          displayName: string;
          startsAt: string;
          endsAt: string;
          state: AttendanceState;
          minutes: number;
          confirmedMinutes: number | null;
          building: { id: string; address: string; position: { lat: number; lon: number } };
        }>;
      };
    }>;
  };
};

export type CheckInMutationVariables = Exact<{
  input: CheckInInput;
}>;

export type CheckInMutation = {
  checkIn: {
    session: {
      id: string;
      state: SessionState;
      startsAt: string;
      endsAt: string;
      checkedInAt: string | null;
      checkedOutAt: string | null;
      movedFrom: string | null;
      frozen: boolean;
      serviceType: { id: string; code: string; name: string };
      venue: { label: string; position: { lat: number; lon: number } | null };
      provider: { id: string };
      attendances: Array<{
        id: string;
        displayName: string;
        startsAt: string;
        endsAt: string;
        state: AttendanceState;
        minutes: number;
        confirmedMinutes: number | null;
        building: { id: string; address: string; position: { lat: number; lon: number } };
      }>;
    } | null;
    userErrors: Array<
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
    >;
  };
};

export type CheckOutMutationVariables = Exact<{
  input: CheckInInput;
}>;

export type CheckOutMutation = {
  checkOut: {
    session: {
      id: string;
      state: SessionState;
      startsAt: string;
      endsAt: string;
      checkedInAt: string | null;
      checkedOutAt: string | null;
      movedFrom: string | null;
      frozen: boolean;
      serviceType: { id: string; code: string; name: string };
      venue: { label: string; position: { lat: number; lon: number } | null };
      provider: { id: string };
      attendances: Array<{
        id: string;
        displayName: string;
        startsAt: string;
        endsAt: string;
        state: AttendanceState;
        minutes: number;
        confirmedMinutes: number | null;
        building: { id: string; address: string; position: { lat: number; lon: number } };
      }>;
    } | null;
    userErrors: Array<
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
    >;
  };
};

export type OwnProviderFragment = {
  id: string;
  displayName: string;
  vetted: boolean;
  skills: Array<string>;
  maxTravelMetres: number;
  maxWeekSlots: number;
  minBlockSlots: number;
  worksOnHolidays: boolean;
  availability: Array<{ start: number; end: number }>;
  position: { lat: number; lon: number };
  territory: { id: string; name: string; boundary: Array<{ lat: number; lon: number }> };
  body: { id: string; name: string } | null;
  application: {
    id: string;
    state: ApplicationState;
    reason: string | null;
    appliedAt: string;
    decidedAt: string | null;
  } | null;
  suspension: { reason: string; suspendedAt: string } | null;
  rates: Array<{
    capacity: number;
    baseCentsPerHour: number;
    extraCentsPerHour: number;
    underMinimumSince: string | null;
    vetted: boolean;
    serviceType: { id: string; code: string; name: string; requiredCredentials: Array<string> };
  }>;
  missingPapers: Array<{ serviceTypeId: string; kinds: Array<string> }>;
  credentials: Array<{
    id: string;
    kind: string;
    outcome: CredentialOutcome;
    issuer: string;
    issuedOn: string;
    expiresOn: string | null;
    valid: boolean;
    checkedAt: string;
    revokedAt: string | null;
  }>;
  documents: Array<{ id: string; kind: string; mediaType: string; bytes: number; uploadedAt: string }>;
  legalMinimums: Array<{
    cents: number;
    level: string | null;
    inForceOn: string;
    provisional: boolean;
    serviceType: { id: string; code: string; name: string; requiredCredentials: Array<string> };
    parts: Array<{ cents: number; source: string; url: string | null }>;
  }>;
};

export type MyProviderQueryVariables = Exact<{ [key: string]: never }>;

export type MyProviderQuery = {
  viewer: {
    id: string;
    name: string | null;
    provider: {
      id: string;
      displayName: string;
      vetted: boolean;
      skills: Array<string>;
      maxTravelMetres: number;
      maxWeekSlots: number;
      minBlockSlots: number;
      worksOnHolidays: boolean;
      availability: Array<{ start: number; end: number }>;
      position: { lat: number; lon: number };
      territory: { id: string; name: string; boundary: Array<{ lat: number; lon: number }> };
      body: { id: string; name: string } | null;
      application: {
        id: string;
        state: ApplicationState;
        reason: string | null;
        appliedAt: string;
        decidedAt: string | null;
      } | null;
      suspension: { reason: string; suspendedAt: string } | null;
      rates: Array<{
        capacity: number;
        baseCentsPerHour: number;
        extraCentsPerHour: number;
        underMinimumSince: string | null;
        vetted: boolean;
        serviceType: { id: string; code: string; name: string; requiredCredentials: Array<string> };
      }>;
      missingPapers: Array<{ serviceTypeId: string; kinds: Array<string> }>;
      credentials: Array<{
        id: string;
        kind: string;
        outcome: CredentialOutcome;
        issuer: string;
        issuedOn: string;
        expiresOn: string | null;
        valid: boolean;
        checkedAt: string;
        revokedAt: string | null;
      }>;
      documents: Array<{ id: string; kind: string; mediaType: string; bytes: number; uploadedAt: string }>;
      legalMinimums: Array<{
        cents: number;
        level: string | null;
        inForceOn: string;
        provisional: boolean;
        serviceType: { id: string; code: string; name: string; requiredCredentials: Array<string> };
        parts: Array<{ cents: number; source: string; url: string | null }>;
      }>;
    } | null;
  } | null;
  credentialKinds: Array<{
    code: string;
    name: string;
    keepsDocument: boolean;
    freshMonths: number | null;
    holdsMonths: number | null;
    rule: string | null;
  }>;
};

export type UpdateProviderMutationVariables = Exact<{
  input: UpdateProviderInput;
}>;

export type UpdateProviderMutation = {
  updateProvider: {
    provider: {
      id: string;
      displayName: string;
      vetted: boolean;
      skills: Array<string>;
      maxTravelMetres: number;
      maxWeekSlots: number;
      minBlockSlots: number;
      worksOnHolidays: boolean;
      availability: Array<{ start: number; end: number }>;
      position: { lat: number; lon: number };
      territory: { id: string; name: string; boundary: Array<{ lat: number; lon: number }> };
      body: { id: string; name: string } | null;
      application: {
        id: string;
        state: ApplicationState;
        reason: string | null;
        appliedAt: string;
        decidedAt: string | null;
      } | null;
      suspension: { reason: string; suspendedAt: string } | null;
      rates: Array<{
        capacity: number;
        baseCentsPerHour: number;
        extraCentsPerHour: number;
        underMinimumSince: string | null;
        vetted: boolean;
        serviceType: { id: string; code: string; name: string; requiredCredentials: Array<string> };
      }>;
      missingPapers: Array<{ serviceTypeId: string; kinds: Array<string> }>;
      credentials: Array<{
        id: string;
        kind: string;
        outcome: CredentialOutcome;
        issuer: string;
        issuedOn: string;
        expiresOn: string | null;
        valid: boolean;
        checkedAt: string;
        revokedAt: string | null;
      }>;
      documents: Array<{ id: string; kind: string; mediaType: string; bytes: number; uploadedAt: string }>;
      legalMinimums: Array<{
        cents: number;
        level: string | null;
        inForceOn: string;
        provisional: boolean;
        serviceType: { id: string; code: string; name: string; requiredCredentials: Array<string> };
        parts: Array<{ cents: number; source: string; url: string | null }>;
      }>;
    } | null;
    userErrors: Array<
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
      | { message: string; path: Array<string> | null }
    >;
  };
};

export const ServiceFieldsFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ServiceFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Offer' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'level' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          { kind: 'Field', name: { kind: 'Name', value: 'hoursPerWeek' } },
          { kind: 'Field', name: { kind: 'Name', value: 'savedCents' } },
          { kind: 'Field', name: { kind: 'Name', value: 'answerBy' } },
          { kind: 'Field', name: { kind: 'Name', value: 'acceptances' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'provider' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'displayName' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'serviceType' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'blocks' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'start' } },
                { kind: 'Field', name: { kind: 'Name', value: 'end' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'members' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'displayName' } }],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ServiceFieldsFragment, unknown>;
export const OwnAttendanceFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'OwnAttendance' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Attendance' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'isOwn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          { kind: 'Field', name: { kind: 'Name', value: 'minutes' } },
          { kind: 'Field', name: { kind: 'Name', value: 'startsAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'endsAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'confirmedMinutes' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<OwnAttendanceFragment, unknown>;
export const CalendarSessionFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'CalendarSession' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Session' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          { kind: 'Field', name: { kind: 'Name', value: 'startsAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'endsAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'movedFrom' } },
          { kind: 'Field', name: { kind: 'Name', value: 'frozen' } },
          { kind: 'Field', name: { kind: 'Name', value: 'code' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'provider' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'displayName' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'attendances' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'OwnAttendance' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'agreement' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'offer' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'serviceType' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                          ],
                        },
                      },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'venue' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [{ kind: 'Field', name: { kind: 'Name', value: 'label' } }],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'OwnAttendance' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Attendance' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'isOwn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          { kind: 'Field', name: { kind: 'Name', value: 'minutes' } },
          { kind: 'Field', name: { kind: 'Name', value: 'startsAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'endsAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'confirmedMinutes' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<CalendarSessionFragment, unknown>;
export const JobHealthFieldsFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'JobHealthFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'JobHealth' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'waiting' } },
          { kind: 'Field', name: { kind: 'Name', value: 'underWay' } },
          { kind: 'Field', name: { kind: 'Name', value: 'lagSeconds' } },
          { kind: 'Field', name: { kind: 'Name', value: 'doneLastHour' } },
          { kind: 'Field', name: { kind: 'Name', value: 'dead' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'deadJobs' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'failures' } },
                { kind: 'Field', name: { kind: 'Name', value: 'deadAt' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<JobHealthFieldsFragment, unknown>;
export const CallFieldsFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'CallFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Proposal' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'answer' } },
          { kind: 'Field', name: { kind: 'Name', value: 'answerBy' } },
          { kind: 'Field', name: { kind: 'Name', value: 'priceCents' } },
          { kind: 'Field', name: { kind: 'Name', value: 'aloneCents' } },
          { kind: 'Field', name: { kind: 'Name', value: 'letterPrintedAt' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'sessions' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'start' } },
                { kind: 'Field', name: { kind: 'Name', value: 'end' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'careRequest' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'household' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'displayName' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'building' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'address' } },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'offer' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'state' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'serviceType' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'provider' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'displayName' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<CallFieldsFragment, unknown>;
export const OwnHouseholdFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'OwnHousehold' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Household' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'displayName' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'building' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'address' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'careRecipients' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'firstName' } },
                { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                { kind: 'Field', name: { kind: 'Name', value: 'birthYear' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'mandates' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'form' } },
                { kind: 'Field', name: { kind: 'Name', value: 'recordedAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'endsBefore' } },
                { kind: 'Field', name: { kind: 'Name', value: 'revokedAt' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'delegates' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'roleAssignmentId' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'validFrom' } },
                { kind: 'Field', name: { kind: 'Name', value: 'validUntil' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<OwnHouseholdFragment, unknown>;
export const ProposalFieldsFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ProposalFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Proposal' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'answer' } },
          { kind: 'Field', name: { kind: 'Name', value: 'answerBy' } },
          { kind: 'Field', name: { kind: 'Name', value: 'priceCents' } },
          { kind: 'Field', name: { kind: 'Name', value: 'aloneCents' } },
          { kind: 'Field', name: { kind: 'Name', value: 'previousPriceCents' } },
          { kind: 'Field', name: { kind: 'Name', value: 'neighbours' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'gaps' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'date' } },
                { kind: 'Field', name: { kind: 'Name', value: 'cause' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'ifOneLeaves' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'leaver' } },
                { kind: 'Field', name: { kind: 'Name', value: 'priceCents' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'sessions' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'start' } },
                { kind: 'Field', name: { kind: 'Name', value: 'end' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'careRequest' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'careRecipients' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'firstName' } },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'offer' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'state' } },
                { kind: 'Field', name: { kind: 'Name', value: 'level' } },
                { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
                { kind: 'Field', name: { kind: 'Name', value: 'acceptances' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'serviceType' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'venue' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'label' } }],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'provider' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'displayName' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'badges' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'issuer' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'issuedOn' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'expiresOn' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'valid' } },
                          ],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ProposalFieldsFragment, unknown>;
export const PlacementFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Placement' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'AdvisedPlacement' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'agreementId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'households' } },
          { kind: 'Field', name: { kind: 'Name', value: 'priceCents' } },
          { kind: 'Field', name: { kind: 'Name', value: 'aloneCents' } },
          { kind: 'Field', name: { kind: 'Name', value: 'walkMetres' } },
          { kind: 'Field', name: { kind: 'Name', value: 'atHome' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'provider' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'displayName' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'sessions' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'start' } },
                { kind: 'Field', name: { kind: 'Name', value: 'end' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<PlacementFragment, unknown>;
export const CareRequestFieldsFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'CareRequestFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'CareRequest' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          { kind: 'Field', name: { kind: 'Name', value: 'sharing' } },
          { kind: 'Field', name: { kind: 'Name', value: 'maxWalkMetres' } },
          { kind: 'Field', name: { kind: 'Name', value: 'hostUnits' } },
          { kind: 'Field', name: { kind: 'Name', value: 'budgetCentsPerHour' } },
          { kind: 'Field', name: { kind: 'Name', value: 'publishedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'revision' } },
          { kind: 'Field', name: { kind: 'Name', value: 'requiredSkills' } },
          { kind: 'Field', name: { kind: 'Name', value: 'startsOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'endsBefore' } },
          { kind: 'Field', name: { kind: 'Name', value: 'onHolidays' } },
          { kind: 'Field', name: { kind: 'Name', value: 'onSchoolClosures' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'dates' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'date' } }],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'unmetReason' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'serviceType' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'careRecipients' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'firstName' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'options' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'position' } },
                { kind: 'Field', name: { kind: 'Name', value: 'penaltyCentsPerHour' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'sessions' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'start' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'end' } },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'offer' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'state' } },
                { kind: 'Field', name: { kind: 'Name', value: 'level' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<CareRequestFieldsFragment, unknown>;
export const RoundProgressFieldsFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'RoundProgressFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'MatchingRound' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          { kind: 'Field', name: { kind: 'Name', value: 'stage' } },
          { kind: 'Field', name: { kind: 'Name', value: 'progress' } },
          { kind: 'Field', name: { kind: 'Name', value: 'gap' } },
          { kind: 'Field', name: { kind: 'Name', value: 'openRequests' } },
          { kind: 'Field', name: { kind: 'Name', value: 'servedRequests' } },
          { kind: 'Field', name: { kind: 'Name', value: 'sharedRequests' } },
          { kind: 'Field', name: { kind: 'Name', value: 'offerCount' } },
          { kind: 'Field', name: { kind: 'Name', value: 'savedCentsPerWeek' } },
          { kind: 'Field', name: { kind: 'Name', value: 'completedAt' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<RoundProgressFieldsFragment, unknown>;
export const OfferCardFieldsFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'OfferCardFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Offer' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'level' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
          { kind: 'Field', name: { kind: 'Name', value: 'savedCents' } },
          { kind: 'Field', name: { kind: 'Name', value: 'hoursPerWeek' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'provider' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'displayName' } },
                { kind: 'Field', name: { kind: 'Name', value: 'vetted' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'serviceType' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'venue' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'label' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'blocks' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'start' } },
                { kind: 'Field', name: { kind: 'Name', value: 'end' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'members' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'displayName' } },
                { kind: 'Field', name: { kind: 'Name', value: 'priceCents' } },
                { kind: 'Field', name: { kind: 'Name', value: 'aloneCents' } },
                { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'building' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'address' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'sessions' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'start' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'end' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<OfferCardFieldsFragment, unknown>;
export const PersonaFieldsFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'PersonaFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Persona' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
          { kind: 'Field', name: { kind: 'Name', value: 'role' } },
          { kind: 'Field', name: { kind: 'Name', value: 'householdId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'buildingId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'providerId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'territoryId' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<PersonaFieldsFragment, unknown>;
export const TalkFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Talk' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Conversation' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'offerId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'householdId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'providerId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'open' } },
          { kind: 'Field', name: { kind: 'Name', value: 'contactsHidden' } },
          { kind: 'Field', name: { kind: 'Name', value: 'unread' } },
          { kind: 'Field', name: { kind: 'Name', value: 'lastNumber' } },
          { kind: 'Field', name: { kind: 'Name', value: 'lastWrittenAt' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'parties' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'number' } },
                { kind: 'Field', name: { kind: 'Name', value: 'isOwn' } },
                { kind: 'Field', name: { kind: 'Name', value: 'readThrough' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'messages' },
            arguments: [
              { kind: 'Argument', name: { kind: 'Name', value: 'first' }, value: { kind: 'IntValue', value: '100' } },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'edges' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'node' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'number' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'text' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'writtenAt' } },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'author' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'number' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'isOwn' } },
                                ],
                              },
                            },
                          ],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<TalkFragment, unknown>;
export const DossierFieldsFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'DossierFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Provider' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'displayName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'vetted' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'territory' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'body' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'rates' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'vetted' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'serviceType' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'missingPapers' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'serviceTypeId' } },
                { kind: 'Field', name: { kind: 'Name', value: 'kinds' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'credentials' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                { kind: 'Field', name: { kind: 'Name', value: 'outcome' } },
                { kind: 'Field', name: { kind: 'Name', value: 'issuer' } },
                { kind: 'Field', name: { kind: 'Name', value: 'issuedOn' } },
                { kind: 'Field', name: { kind: 'Name', value: 'expiresOn' } },
                { kind: 'Field', name: { kind: 'Name', value: 'valid' } },
                { kind: 'Field', name: { kind: 'Name', value: 'checkedAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'revokedAt' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'documents' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                { kind: 'Field', name: { kind: 'Name', value: 'mediaType' } },
                { kind: 'Field', name: { kind: 'Name', value: 'bytes' } },
                { kind: 'Field', name: { kind: 'Name', value: 'uploadedAt' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'application' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'state' } },
                { kind: 'Field', name: { kind: 'Name', value: 'appliedAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'suspension' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
                { kind: 'Field', name: { kind: 'Name', value: 'suspendedAt' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'vettingHistory' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                { kind: 'Field', name: { kind: 'Name', value: 'at' } },
                { kind: 'Field', name: { kind: 'Name', value: 'fromState' } },
                { kind: 'Field', name: { kind: 'Name', value: 'toState' } },
                { kind: 'Field', name: { kind: 'Name', value: 'daysLeft' } },
                { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
                { kind: 'Field', name: { kind: 'Name', value: 'by' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'credential' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'outcome' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'expiresOn' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<DossierFieldsFragment, unknown>;
export const JobFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Job' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Proposal' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'answer' } },
          { kind: 'Field', name: { kind: 'Name', value: 'answerBy' } },
          { kind: 'Field', name: { kind: 'Name', value: 'answeredAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'earnedCentsPerHour' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'sessions' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'start' } },
                { kind: 'Field', name: { kind: 'Name', value: 'end' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'gaps' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'date' } },
                { kind: 'Field', name: { kind: 'Name', value: 'cause' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'travel' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'area' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'around' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'lat' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'lon' } },
                    ],
                  },
                },
                { kind: 'Field', name: { kind: 'Name', value: 'homeMetres' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'ways' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'day' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'pauseSlots' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'metres' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'before' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'serviceType' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                          ],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'careRequest' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'offer' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'state' } },
                { kind: 'Field', name: { kind: 'Name', value: 'level' } },
                { kind: 'Field', name: { kind: 'Name', value: 'acceptances' } },
                { kind: 'Field', name: { kind: 'Name', value: 'totalCents' } },
                { kind: 'Field', name: { kind: 'Name', value: 'hoursPerWeek' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'serviceType' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'venue' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'label' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'position' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'lat' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'lon' } },
                          ],
                        },
                      },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'members' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'displayName' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'sessions' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'start' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'end' } },
                          ],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<JobFragment, unknown>;
export const VisitFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Visit' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Session' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          { kind: 'Field', name: { kind: 'Name', value: 'startsAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'endsAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'checkedInAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'checkedOutAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'movedFrom' } },
          { kind: 'Field', name: { kind: 'Name', value: 'frozen' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'serviceType' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'venue' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'label' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'position' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'lat' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'lon' } },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'provider' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'attendances' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'displayName' } },
                { kind: 'Field', name: { kind: 'Name', value: 'startsAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'endsAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'state' } },
                { kind: 'Field', name: { kind: 'Name', value: 'minutes' } },
                { kind: 'Field', name: { kind: 'Name', value: 'confirmedMinutes' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'building' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'address' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'position' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'lat' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'lon' } },
                          ],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<VisitFragment, unknown>;
export const OwnProviderFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'OwnProvider' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Provider' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'displayName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'vetted' } },
          { kind: 'Field', name: { kind: 'Name', value: 'skills' } },
          { kind: 'Field', name: { kind: 'Name', value: 'maxTravelMetres' } },
          { kind: 'Field', name: { kind: 'Name', value: 'maxWeekSlots' } },
          { kind: 'Field', name: { kind: 'Name', value: 'minBlockSlots' } },
          { kind: 'Field', name: { kind: 'Name', value: 'worksOnHolidays' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'availability' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'start' } },
                { kind: 'Field', name: { kind: 'Name', value: 'end' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'position' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'lat' } },
                { kind: 'Field', name: { kind: 'Name', value: 'lon' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'territory' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'boundary' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'lat' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'lon' } },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'body' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'application' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'state' } },
                { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
                { kind: 'Field', name: { kind: 'Name', value: 'appliedAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'decidedAt' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'suspension' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
                { kind: 'Field', name: { kind: 'Name', value: 'suspendedAt' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'rates' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'serviceType' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'requiredCredentials' } },
                    ],
                  },
                },
                { kind: 'Field', name: { kind: 'Name', value: 'capacity' } },
                { kind: 'Field', name: { kind: 'Name', value: 'baseCentsPerHour' } },
                { kind: 'Field', name: { kind: 'Name', value: 'extraCentsPerHour' } },
                { kind: 'Field', name: { kind: 'Name', value: 'underMinimumSince' } },
                { kind: 'Field', name: { kind: 'Name', value: 'vetted' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'missingPapers' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'serviceTypeId' } },
                { kind: 'Field', name: { kind: 'Name', value: 'kinds' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'credentials' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                { kind: 'Field', name: { kind: 'Name', value: 'outcome' } },
                { kind: 'Field', name: { kind: 'Name', value: 'issuer' } },
                { kind: 'Field', name: { kind: 'Name', value: 'issuedOn' } },
                { kind: 'Field', name: { kind: 'Name', value: 'expiresOn' } },
                { kind: 'Field', name: { kind: 'Name', value: 'valid' } },
                { kind: 'Field', name: { kind: 'Name', value: 'checkedAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'revokedAt' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'documents' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                { kind: 'Field', name: { kind: 'Name', value: 'mediaType' } },
                { kind: 'Field', name: { kind: 'Name', value: 'bytes' } },
                { kind: 'Field', name: { kind: 'Name', value: 'uploadedAt' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'legalMinimums' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'serviceType' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'requiredCredentials' } },
                    ],
                  },
                },
                { kind: 'Field', name: { kind: 'Name', value: 'cents' } },
                { kind: 'Field', name: { kind: 'Name', value: 'level' } },
                { kind: 'Field', name: { kind: 'Name', value: 'inForceOn' } },
                { kind: 'Field', name: { kind: 'Name', value: 'provisional' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'parts' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'cents' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'source' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'url' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<OwnProviderFragment, unknown>;
export const AccountDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'Account' },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'viewer' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'email' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'household' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'signIns' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'method' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'device' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'createdAt' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'lastSeenAt' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<AccountQuery, AccountQueryVariables>;
export const EndSignInDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'EndSignIn' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'EndSignInInput' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'endSignIn' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'ended' } }],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<EndSignInMutation, EndSignInMutationVariables>;
export const SignOutEverywhereDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'SignOutEverywhere' },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'signOutEverywhere' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'ended' } }],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<SignOutEverywhereMutation, SignOutEverywhereMutationVariables>;
export const EraseMyDataDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'EraseMyData' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'EraseMyDataInput' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'eraseMyData' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'erasure' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'erasedAt' } }],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'userErrors' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'path' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<EraseMyDataMutation, EraseMyDataMutationVariables>;
export const FindBuildingsDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'FindBuildings' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'search' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'buildings' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'search' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'search' } },
              },
              { kind: 'Argument', name: { kind: 'Name', value: 'first' }, value: { kind: 'IntValue', value: '8' } },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'totalCount' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'edges' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'node' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'address' } },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'position' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  { kind: 'Field', name: { kind: 'Name', value: 'lat' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'lon' } },
                                ],
                              },
                            },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'territory' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                                ],
                              },
                            },
                          ],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<FindBuildingsQuery, FindBuildingsQueryVariables>;
export const AskDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'Ask' },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'viewer' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'household' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'displayName' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'building' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'address' } },
                          ],
                        },
                      },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'careRecipients' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'firstName' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'birthYear' } },
                          ],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'serviceTypes' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'mode' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<AskQuery, AskQueryVariables>;
export const AskedForDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'AskedFor' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'household' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'id' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'displayName' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'building' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'address' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'careRecipients' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'firstName' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'birthYear' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<AskedForQuery, AskedForQueryVariables>;
export const ProspectDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'Prospect' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'CareProspectInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'careProspect' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'freeProviders' } },
                { kind: 'Field', name: { kind: 'Name', value: 'buildingNeighboursAtLeast' } },
                { kind: 'Field', name: { kind: 'Name', value: 'territoryNeighboursAtLeast' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'alone' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'lowest' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'middle' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'sharedByTwo' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'lowest' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'middle' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ProspectQuery, ProspectQueryVariables>;
export const PublishCareRequestDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'PublishCareRequest' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'PublishCareRequestInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'publishCareRequest' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'careRequest' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'userErrors' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'path' } },
                      {
                        kind: 'InlineFragment',
                        typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'AlreadyRequested' } },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [{ kind: 'Field', name: { kind: 'Name', value: 'careRequestId' } }],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<PublishCareRequestMutation, PublishCareRequestMutationVariables>;
export const ChangeCareRequestDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'ChangeCareRequest' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'ChangeCareRequestInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'changeCareRequest' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'careRequest' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'CareRequestFields' } }],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'userErrors' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'path' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'CareRequestFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'CareRequest' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          { kind: 'Field', name: { kind: 'Name', value: 'sharing' } },
          { kind: 'Field', name: { kind: 'Name', value: 'maxWalkMetres' } },
          { kind: 'Field', name: { kind: 'Name', value: 'hostUnits' } },
          { kind: 'Field', name: { kind: 'Name', value: 'budgetCentsPerHour' } },
          { kind: 'Field', name: { kind: 'Name', value: 'publishedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'revision' } },
          { kind: 'Field', name: { kind: 'Name', value: 'requiredSkills' } },
          { kind: 'Field', name: { kind: 'Name', value: 'startsOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'endsBefore' } },
          { kind: 'Field', name: { kind: 'Name', value: 'onHolidays' } },
          { kind: 'Field', name: { kind: 'Name', value: 'onSchoolClosures' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'dates' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'date' } }],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'unmetReason' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'serviceType' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'careRecipients' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'firstName' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'options' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'position' } },
                { kind: 'Field', name: { kind: 'Name', value: 'penaltyCentsPerHour' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'sessions' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'start' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'end' } },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'offer' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'state' } },
                { kind: 'Field', name: { kind: 'Name', value: 'level' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ChangeCareRequestMutation, ChangeCareRequestMutationVariables>;
export const BuildingDeskDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'BuildingDesk' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'building' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'id' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'address' } },
                { kind: 'Field', name: { kind: 'Name', value: 'households' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'territory' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'needs' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'serviceType' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                          ],
                        },
                      },
                      { kind: 'Field', name: { kind: 'Name', value: 'openRequests' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'shareableRequests' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'rooms' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'capacity' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'openings' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'start' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'end' } },
                          ],
                        },
                      },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'serviceTypes' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                          ],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'matchingRounds' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'buildingId' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'newestFirst' },
                value: { kind: 'BooleanValue', value: true },
              },
              { kind: 'Argument', name: { kind: 'Name', value: 'first' }, value: { kind: 'IntValue', value: '1' } },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'edges' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'node' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'state' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'createdAt' } },
                            { kind: 'FragmentSpread', name: { kind: 'Name', value: 'RoundProgressFields' } },
                          ],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'RoundProgressFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'MatchingRound' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          { kind: 'Field', name: { kind: 'Name', value: 'stage' } },
          { kind: 'Field', name: { kind: 'Name', value: 'progress' } },
          { kind: 'Field', name: { kind: 'Name', value: 'gap' } },
          { kind: 'Field', name: { kind: 'Name', value: 'openRequests' } },
          { kind: 'Field', name: { kind: 'Name', value: 'servedRequests' } },
          { kind: 'Field', name: { kind: 'Name', value: 'sharedRequests' } },
          { kind: 'Field', name: { kind: 'Name', value: 'offerCount' } },
          { kind: 'Field', name: { kind: 'Name', value: 'savedCentsPerWeek' } },
          { kind: 'Field', name: { kind: 'Name', value: 'completedAt' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<BuildingDeskQuery, BuildingDeskQueryVariables>;
export const BuildingDraftsDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'BuildingDrafts' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'after' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'offers' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'buildingId' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'state' },
                value: { kind: 'EnumValue', value: 'DRAFTED' },
              },
              { kind: 'Argument', name: { kind: 'Name', value: 'first' }, value: { kind: 'IntValue', value: '12' } },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'after' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'after' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'totalCount' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'pageInfo' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'hasNextPage' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'endCursor' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'edges' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'node' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'OfferCardFields' } }],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'OfferCardFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Offer' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'level' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
          { kind: 'Field', name: { kind: 'Name', value: 'savedCents' } },
          { kind: 'Field', name: { kind: 'Name', value: 'hoursPerWeek' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'provider' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'displayName' } },
                { kind: 'Field', name: { kind: 'Name', value: 'vetted' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'serviceType' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'venue' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'label' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'blocks' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'start' } },
                { kind: 'Field', name: { kind: 'Name', value: 'end' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'members' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'displayName' } },
                { kind: 'Field', name: { kind: 'Name', value: 'priceCents' } },
                { kind: 'Field', name: { kind: 'Name', value: 'aloneCents' } },
                { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'building' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'address' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'sessions' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'start' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'end' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<BuildingDraftsQuery, BuildingDraftsQueryVariables>;
export const BuildingServicesDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'BuildingServices' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            alias: { kind: 'Name', value: 'waiting' },
            name: { kind: 'Name', value: 'offers' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'buildingId' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'state' },
                value: { kind: 'EnumValue', value: 'PROPOSED' },
              },
              { kind: 'Argument', name: { kind: 'Name', value: 'first' }, value: { kind: 'IntValue', value: '100' } },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'edges' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'node' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'ServiceFields' } }],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            alias: { kind: 'Name', value: 'confirmed' },
            name: { kind: 'Name', value: 'offers' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'buildingId' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'state' },
                value: { kind: 'EnumValue', value: 'CONFIRMED' },
              },
              { kind: 'Argument', name: { kind: 'Name', value: 'first' }, value: { kind: 'IntValue', value: '100' } },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'edges' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'node' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'ServiceFields' } }],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            alias: { kind: 'Name', value: 'active' },
            name: { kind: 'Name', value: 'offers' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'buildingId' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'state' },
                value: { kind: 'EnumValue', value: 'ACTIVE' },
              },
              { kind: 'Argument', name: { kind: 'Name', value: 'first' }, value: { kind: 'IntValue', value: '100' } },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'edges' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'node' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'ServiceFields' } }],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ServiceFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Offer' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'level' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          { kind: 'Field', name: { kind: 'Name', value: 'hoursPerWeek' } },
          { kind: 'Field', name: { kind: 'Name', value: 'savedCents' } },
          { kind: 'Field', name: { kind: 'Name', value: 'answerBy' } },
          { kind: 'Field', name: { kind: 'Name', value: 'acceptances' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'provider' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'displayName' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'serviceType' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'blocks' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'start' } },
                { kind: 'Field', name: { kind: 'Name', value: 'end' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'members' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'displayName' } }],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<BuildingServicesQuery, BuildingServicesQueryVariables>;
export const ReleaseOffersDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'ReleaseOffers' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'ReleaseOffersInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'releaseOffers' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'offers' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'state' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'userErrors' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'message' } }],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ReleaseOffersMutation, ReleaseOffersMutationVariables>;
export const WithdrawOfferDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'WithdrawOffer' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'WithdrawOfferInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'withdrawOffer' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'offer' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'state' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'userErrors' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'message' } }],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<WithdrawOfferMutation, WithdrawOfferMutationVariables>;
export const RequestPosterDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'RequestPoster' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'RequestPosterInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'requestPoster' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'address' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'url' } }],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'userErrors' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'message' } }],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<RequestPosterMutation, RequestPosterMutationVariables>;
export const BuildingNeedHoursDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'BuildingNeedHours' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'needByHour' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'buildingId' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'day' } },
                { kind: 'Field', name: { kind: 'Name', value: 'hour' } },
                { kind: 'Field', name: { kind: 'Name', value: 'households' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'serviceType' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<BuildingNeedHoursQuery, BuildingNeedHoursQueryVariables>;
export const RoomBookingsDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'RoomBookings' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'roomId' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'from' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'DateTime' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'after' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'roomBookings' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'roomId' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'roomId' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'from' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'from' } },
              },
              { kind: 'Argument', name: { kind: 'Name', value: 'first' }, value: { kind: 'IntValue', value: '20' } },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'after' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'after' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'pageInfo' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'hasNextPage' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'endCursor' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'edges' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'node' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'startsAt' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'endsAt' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'purpose' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'cancelledAt' } },
                          ],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<RoomBookingsQuery, RoomBookingsQueryVariables>;
export const BookRoomDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'BookRoom' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'BookRoomInput' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'bookRoom' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'roomBooking' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'userErrors' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'path' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<BookRoomMutation, BookRoomMutationVariables>;
export const CancelRoomBookingDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'CancelRoomBooking' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'CancelRoomBookingInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'cancelRoomBooking' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'roomBooking' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'cancelledAt' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'userErrors' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'message' } }],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<CancelRoomBookingMutation, CancelRoomBookingMutationVariables>;
export const CalendarSessionsDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'CalendarSessions' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'from' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'DateTime' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'until' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'DateTime' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'after' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'sessions' },
            arguments: [
              { kind: 'Argument', name: { kind: 'Name', value: 'first' }, value: { kind: 'IntValue', value: '100' } },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'from' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'from' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'until' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'until' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'after' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'after' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'pageInfo' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'hasNextPage' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'endCursor' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'edges' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'node' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'CalendarSession' } }],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'OwnAttendance' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Attendance' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'isOwn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          { kind: 'Field', name: { kind: 'Name', value: 'minutes' } },
          { kind: 'Field', name: { kind: 'Name', value: 'startsAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'endsAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'confirmedMinutes' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'CalendarSession' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Session' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          { kind: 'Field', name: { kind: 'Name', value: 'startsAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'endsAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'movedFrom' } },
          { kind: 'Field', name: { kind: 'Name', value: 'frozen' } },
          { kind: 'Field', name: { kind: 'Name', value: 'code' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'provider' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'displayName' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'attendances' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'OwnAttendance' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'agreement' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'offer' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'serviceType' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                          ],
                        },
                      },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'venue' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [{ kind: 'Field', name: { kind: 'Name', value: 'label' } }],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<CalendarSessionsQuery, CalendarSessionsQueryVariables>;
export const ConfirmHoursDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'ConfirmHours' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'ConfirmHoursInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'confirmHours' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'attendance' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'OwnAttendance' } }],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'userErrors' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'message' } }],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'OwnAttendance' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Attendance' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'isOwn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          { kind: 'Field', name: { kind: 'Name', value: 'minutes' } },
          { kind: 'Field', name: { kind: 'Name', value: 'startsAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'endsAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'confirmedMinutes' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ConfirmHoursMutation, ConfirmHoursMutationVariables>;
export const DisputeHoursDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'DisputeHours' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'DisputeHoursInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'disputeHours' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'attendance' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'OwnAttendance' } }],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'userErrors' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'message' } }],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'OwnAttendance' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Attendance' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'isOwn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          { kind: 'Field', name: { kind: 'Name', value: 'minutes' } },
          { kind: 'Field', name: { kind: 'Name', value: 'startsAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'endsAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'confirmedMinutes' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<DisputeHoursMutation, DisputeHoursMutationVariables>;
export const CancelAttendanceDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'CancelAttendance' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'CancelAttendanceInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'cancelAttendance' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'attendance' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'OwnAttendance' } }],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'userErrors' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'message' } }],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'OwnAttendance' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Attendance' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'isOwn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          { kind: 'Field', name: { kind: 'Name', value: 'minutes' } },
          { kind: 'Field', name: { kind: 'Name', value: 'startsAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'endsAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'confirmedMinutes' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<CancelAttendanceMutation, CancelAttendanceMutationVariables>;
export const CityFiguresDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'CityFigures' },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'indicators' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'householdsServed' } },
                { kind: 'Field', name: { kind: 'Name', value: 'householdsSharing' } },
                { kind: 'Field', name: { kind: 'Name', value: 'householdsAlone' } },
                { kind: 'Field', name: { kind: 'Name', value: 'savedCentsPerWeek' } },
                { kind: 'Field', name: { kind: 'Name', value: 'confirmedMinutes' } },
                { kind: 'Field', name: { kind: 'Name', value: 'unmetHouseholds' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'unmetByTerritory' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'territoryId' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'households' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'months' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'month' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'householdsServed' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'householdsSharing' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'confirmedMinutes' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'medianDaysToAgree' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<CityFiguresQuery, CityFiguresQueryVariables>;
export const CityRoundsDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'CityRounds' },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'matchingRounds' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'startedByHand' },
                value: { kind: 'BooleanValue', value: true },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'newestFirst' },
                value: { kind: 'BooleanValue', value: true },
              },
              { kind: 'Argument', name: { kind: 'Name', value: 'first' }, value: { kind: 'IntValue', value: '20' } },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'edges' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'node' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'FragmentSpread', name: { kind: 'Name', value: 'RoundProgressFields' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'scope' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'createdAt' } },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'building' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'address' } },
                                ],
                              },
                            },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'territory' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                                ],
                              },
                            },
                          ],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'RoundProgressFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'MatchingRound' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          { kind: 'Field', name: { kind: 'Name', value: 'stage' } },
          { kind: 'Field', name: { kind: 'Name', value: 'progress' } },
          { kind: 'Field', name: { kind: 'Name', value: 'gap' } },
          { kind: 'Field', name: { kind: 'Name', value: 'openRequests' } },
          { kind: 'Field', name: { kind: 'Name', value: 'servedRequests' } },
          { kind: 'Field', name: { kind: 'Name', value: 'sharedRequests' } },
          { kind: 'Field', name: { kind: 'Name', value: 'offerCount' } },
          { kind: 'Field', name: { kind: 'Name', value: 'savedCentsPerWeek' } },
          { kind: 'Field', name: { kind: 'Name', value: 'completedAt' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<CityRoundsQuery, CityRoundsQueryVariables>;
export const CityPolicyDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'CityPolicy' },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'serviceTypes' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'requiredCredentials' } },
                { kind: 'Field', name: { kind: 'Name', value: 'hourValueCents' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'hourValues' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'validFrom' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'validUntil' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'hourValueCents' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'minimumPays' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'validFrom' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'validUntil' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'centsPerHour' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'source' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'url' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'leastPay' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'cents' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'level' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'provisional' } },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'priorityRules' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'fact' } },
                { kind: 'Field', name: { kind: 'Name', value: 'addedPercent' } },
                { kind: 'Field', name: { kind: 'Name', value: 'validFrom' } },
                { kind: 'Field', name: { kind: 'Name', value: 'validUntil' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'credentialKinds' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'subsidyFunds' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'opensOn' } },
                { kind: 'Field', name: { kind: 'Name', value: 'closesOn' } },
                { kind: 'Field', name: { kind: 'Name', value: 'endowedCents' } },
                { kind: 'Field', name: { kind: 'Name', value: 'spentCents' } },
                { kind: 'Field', name: { kind: 'Name', value: 'leftCents' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'serviceType' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'rules' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'validFrom' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'validUntil' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'ceilingPer' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'bands' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'iseeUpToCents' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'percent' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'mostCents' } },
                          ],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<CityPolicyQuery, CityPolicyQueryVariables>;
export const SetServiceValueDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'SetServiceValue' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'SetServiceValueInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'setServiceValue' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'serviceType' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'hourValues' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'validFrom' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'validUntil' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'hourValueCents' } },
                          ],
                        },
                      },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'userErrors' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'path' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<SetServiceValueMutation, SetServiceValueMutationVariables>;
export const JobHealthDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'JobHealth' },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'jobHealth' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'JobHealthFields' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'JobHealthFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'JobHealth' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'waiting' } },
          { kind: 'Field', name: { kind: 'Name', value: 'underWay' } },
          { kind: 'Field', name: { kind: 'Name', value: 'lagSeconds' } },
          { kind: 'Field', name: { kind: 'Name', value: 'doneLastHour' } },
          { kind: 'Field', name: { kind: 'Name', value: 'dead' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'deadJobs' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'failures' } },
                { kind: 'Field', name: { kind: 'Name', value: 'deadAt' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<JobHealthQuery, JobHealthQueryVariables>;
export const RetryJobDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'RetryJob' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'RetryJobInput' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'retryJob' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'jobHealth' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'JobHealthFields' } }],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'JobHealthFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'JobHealth' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'waiting' } },
          { kind: 'Field', name: { kind: 'Name', value: 'underWay' } },
          { kind: 'Field', name: { kind: 'Name', value: 'lagSeconds' } },
          { kind: 'Field', name: { kind: 'Name', value: 'doneLastHour' } },
          { kind: 'Field', name: { kind: 'Name', value: 'dead' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'deadJobs' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'failures' } },
                { kind: 'Field', name: { kind: 'Name', value: 'deadAt' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<RetryJobMutation, RetryJobMutationVariables>;
export const IntegratorsDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'Integrators' },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'integrators' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'scopes' } },
                { kind: 'Field', name: { kind: 'Name', value: 'createdAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'expiresAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'endedAt' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<IntegratorsQuery, IntegratorsQueryVariables>;
export const GrantIntegratorDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'GrantIntegrator' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'GrantIntegratorInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'grantIntegrator' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'token' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'integrator' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<GrantIntegratorMutation, GrantIntegratorMutationVariables>;
export const EndIntegratorDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'EndIntegrator' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'EndIntegratorInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'endIntegrator' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'integrator' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'endedAt' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'userErrors' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'message' } }],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<EndIntegratorMutation, EndIntegratorMutationVariables>;
export const CallsToMakeDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'CallsToMake' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'after' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'callsToMake' },
            arguments: [
              { kind: 'Argument', name: { kind: 'Name', value: 'first' }, value: { kind: 'IntValue', value: '10' } },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'after' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'after' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'totalCount' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'pageInfo' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'hasNextPage' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'endCursor' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'edges' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'node' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'CallFields' } }],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'CallFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Proposal' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'answer' } },
          { kind: 'Field', name: { kind: 'Name', value: 'answerBy' } },
          { kind: 'Field', name: { kind: 'Name', value: 'priceCents' } },
          { kind: 'Field', name: { kind: 'Name', value: 'aloneCents' } },
          { kind: 'Field', name: { kind: 'Name', value: 'letterPrintedAt' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'sessions' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'start' } },
                { kind: 'Field', name: { kind: 'Name', value: 'end' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'careRequest' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'household' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'displayName' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'building' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'address' } },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'offer' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'state' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'serviceType' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'provider' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'displayName' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<CallsToMakeQuery, CallsToMakeQueryVariables>;
export const ProposalOfLetterDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'ProposalOfLetter' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'code' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'proposalOfLetter' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'code' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'code' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'CallFields' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'CallFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Proposal' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'answer' } },
          { kind: 'Field', name: { kind: 'Name', value: 'answerBy' } },
          { kind: 'Field', name: { kind: 'Name', value: 'priceCents' } },
          { kind: 'Field', name: { kind: 'Name', value: 'aloneCents' } },
          { kind: 'Field', name: { kind: 'Name', value: 'letterPrintedAt' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'sessions' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'start' } },
                { kind: 'Field', name: { kind: 'Name', value: 'end' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'careRequest' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'household' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'displayName' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'building' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'address' } },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'offer' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'state' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'serviceType' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'provider' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'displayName' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ProposalOfLetterQuery, ProposalOfLetterQueryVariables>;
export const AnswerByPhoneDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'AnswerByPhone' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'AnswerByPhoneInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'answerByPhone' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'proposal' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'CallFields' } }],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'userErrors' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'path' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'CallFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Proposal' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'answer' } },
          { kind: 'Field', name: { kind: 'Name', value: 'answerBy' } },
          { kind: 'Field', name: { kind: 'Name', value: 'priceCents' } },
          { kind: 'Field', name: { kind: 'Name', value: 'aloneCents' } },
          { kind: 'Field', name: { kind: 'Name', value: 'letterPrintedAt' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'sessions' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'start' } },
                { kind: 'Field', name: { kind: 'Name', value: 'end' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'careRequest' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'household' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'displayName' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'building' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'address' } },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'offer' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'state' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'serviceType' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'provider' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'displayName' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<AnswerByPhoneMutation, AnswerByPhoneMutationVariables>;
export const RequestLetterDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'RequestLetter' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'RequestLetterInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'requestLetter' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'address' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'url' } }],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'userErrors' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'message' } }],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<RequestLetterMutation, RequestLetterMutationVariables>;
export const DeskUnmatchedDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'DeskUnmatched' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'territoryId' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'after' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'careRequests' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'territoryId' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'territoryId' } },
              },
              { kind: 'Argument', name: { kind: 'Name', value: 'state' }, value: { kind: 'EnumValue', value: 'OPEN' } },
              { kind: 'Argument', name: { kind: 'Name', value: 'first' }, value: { kind: 'IntValue', value: '10' } },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'after' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'after' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'totalCount' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'pageInfo' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'hasNextPage' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'endCursor' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'edges' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'node' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'publishedAt' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'unmetReason' } },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'serviceType' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                                ],
                              },
                            },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'household' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'displayName' } },
                                ],
                              },
                            },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'building' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'address' } },
                                ],
                              },
                            },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'options' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  { kind: 'Field', name: { kind: 'Name', value: 'position' } },
                                  {
                                    kind: 'Field',
                                    name: { kind: 'Name', value: 'sessions' },
                                    selectionSet: {
                                      kind: 'SelectionSet',
                                      selections: [
                                        { kind: 'Field', name: { kind: 'Name', value: 'start' } },
                                        { kind: 'Field', name: { kind: 'Name', value: 'end' } },
                                      ],
                                    },
                                  },
                                ],
                              },
                            },
                          ],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<DeskUnmatchedQuery, DeskUnmatchedQueryVariables>;
export const DeskDisputesDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'DeskDisputes' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'after' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'disputes' },
            arguments: [
              { kind: 'Argument', name: { kind: 'Name', value: 'first' }, value: { kind: 'IntValue', value: '20' } },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'after' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'after' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'totalCount' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'pageInfo' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'hasNextPage' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'endCursor' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'edges' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'node' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'provider' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'displayName' } },
                                ],
                              },
                            },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'attendance' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'displayName' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'startsAt' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'endsAt' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'minutes' } },
                                ],
                              },
                            },
                          ],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<DeskDisputesQuery, DeskDisputesQueryVariables>;
export const SettleDisputeDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'SettleDispute' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'SettleDisputeInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'settleDispute' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'attendance' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'state' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'confirmedMinutes' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'userErrors' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'path' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<SettleDisputeMutation, SettleDisputeMutationVariables>;
export const DeskHouseholdsDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'DeskHouseholds' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'buildingId' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'after' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'households' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'buildingId' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'buildingId' } },
              },
              { kind: 'Argument', name: { kind: 'Name', value: 'first' }, value: { kind: 'IntValue', value: '50' } },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'after' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'after' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'pageInfo' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'hasNextPage' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'endCursor' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'edges' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'node' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'displayName' } },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'mandates' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'endsBefore' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'revokedAt' } },
                                ],
                              },
                            },
                          ],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<DeskHouseholdsQuery, DeskHouseholdsQueryVariables>;
export const RegisterAtDeskDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'RegisterAtDesk' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'RegisterHouseholdInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'registerHousehold' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'household' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'displayName' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'userErrors' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'path' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<RegisterAtDeskMutation, RegisterAtDeskMutationVariables>;
export const RecordMandateDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'RecordMandate' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'RecordMandateInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'recordMandate' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'mandate' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'endsBefore' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'revokedAt' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'userErrors' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'path' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<RecordMandateMutation, RecordMandateMutationVariables>;
export const SignInWaysDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'SignInWays' },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'signInWays' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'identityProvider' } },
                { kind: 'Field', name: { kind: 'Name', value: 'mailedCode' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'town' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'simulated' } }],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<SignInWaysQuery, SignInWaysQueryVariables>;
export const RequestSignInCodeDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'RequestSignInCode' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'RequestSignInCodeInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'requestSignInCode' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'sent' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'userErrors' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'path' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<RequestSignInCodeMutation, RequestSignInCodeMutationVariables>;
export const SignInWithCodeDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'SignInWithCode' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'SignInWithCodeInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'signInWithCode' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'viewer' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'roles' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [{ kind: 'Field', name: { kind: 'Name', value: 'role' } }],
                        },
                      },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'userErrors' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'path' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<SignInWithCodeMutation, SignInWithCodeMutationVariables>;
export const GiveConsentDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'GiveConsent' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ConsentInput' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'giveConsent' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'consent' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'purpose' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'givenAt' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'withdrawnAt' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'userErrors' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'path' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<GiveConsentMutation, GiveConsentMutationVariables>;
export const WithdrawConsentDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'WithdrawConsent' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ConsentInput' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'withdrawConsent' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'consent' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'purpose' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'givenAt' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'withdrawnAt' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'userErrors' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'path' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<WithdrawConsentMutation, WithdrawConsentMutationVariables>;
export const GrantDelegateDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'GrantDelegate' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'GrantRoleInput' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'grantRole' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'roleAssignment' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'userErrors' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'path' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<GrantDelegateMutation, GrantDelegateMutationVariables>;
export const EndDelegateDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'EndDelegate' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'EndRoleInput' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'endRole' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'roleAssignment' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'userErrors' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'path' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<EndDelegateMutation, EndDelegateMutationVariables>;
export const RevokeMandatesDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'RevokeMandates' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'RevokeMandateInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'revokeMandates' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'household' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'OwnHousehold' } }],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'userErrors' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'path' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'OwnHousehold' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Household' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'displayName' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'building' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'address' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'careRecipients' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'firstName' } },
                { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                { kind: 'Field', name: { kind: 'Name', value: 'birthYear' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'mandates' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'form' } },
                { kind: 'Field', name: { kind: 'Name', value: 'recordedAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'endsBefore' } },
                { kind: 'Field', name: { kind: 'Name', value: 'revokedAt' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'delegates' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'roleAssignmentId' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'validFrom' } },
                { kind: 'Field', name: { kind: 'Name', value: 'validUntil' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<RevokeMandatesMutation, RevokeMandatesMutationVariables>;
export const AddCareRecipientDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'AddCareRecipient' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'AddCareRecipientInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'addCareRecipient' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'careRecipient' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'userErrors' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'path' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<AddCareRecipientMutation, AddCareRecipientMutationVariables>;
export const MyHouseholdDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'MyHousehold' },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'viewer' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'household' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'OwnHousehold' } }],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'consents' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'purpose' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'givenAt' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'withdrawnAt' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'OwnHousehold' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Household' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'displayName' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'building' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'address' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'careRecipients' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'firstName' } },
                { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                { kind: 'Field', name: { kind: 'Name', value: 'birthYear' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'mandates' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'form' } },
                { kind: 'Field', name: { kind: 'Name', value: 'recordedAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'endsBefore' } },
                { kind: 'Field', name: { kind: 'Name', value: 'revokedAt' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'delegates' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'roleAssignmentId' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'validFrom' } },
                { kind: 'Field', name: { kind: 'Name', value: 'validUntil' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<MyHouseholdQuery, MyHouseholdQueryVariables>;
export const CareNotesDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'CareNotes' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'careRecipientId' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'careNotes' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'careRecipientId' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'careRecipientId' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                { kind: 'Field', name: { kind: 'Name', value: 'text' } },
                { kind: 'Field', name: { kind: 'Name', value: 'writtenAt' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<CareNotesQuery, CareNotesQueryVariables>;
export const WriteCareNoteDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'WriteCareNote' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'WriteCareNoteInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'writeCareNote' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'careNote' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'userErrors' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'path' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<WriteCareNoteMutation, WriteCareNoteMutationVariables>;
export const RemoveCareNoteDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'RemoveCareNote' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'RemoveCareNoteInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'removeCareNote' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'careNote' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'userErrors' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'path' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<RemoveCareNoteMutation, RemoveCareNoteMutationVariables>;
export const HouseholdStatementsDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'HouseholdStatements' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'after' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'householdStatements' },
            arguments: [
              { kind: 'Argument', name: { kind: 'Name', value: 'first' }, value: { kind: 'IntValue', value: '24' } },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'after' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'after' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'pageInfo' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'hasNextPage' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'endCursor' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'edges' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'node' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'month' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'displayName' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'priceCents' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'subsidyCents' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'dueCents' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'waitingSessions' } },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'lines' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'date' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'providerName' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'minutes' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'priceCents' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'subsidyCents' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'subsidyFund' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'dueCents' } },
                                  {
                                    kind: 'Field',
                                    name: { kind: 'Name', value: 'correction' },
                                    selectionSet: {
                                      kind: 'SelectionSet',
                                      selections: [
                                        { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
                                        { kind: 'Field', name: { kind: 'Name', value: 'minutes' } },
                                      ],
                                    },
                                  },
                                ],
                              },
                            },
                          ],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<HouseholdStatementsQuery, HouseholdStatementsQueryVariables>;
export const HouseholdSubsidyDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'HouseholdSubsidy' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'householdId' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'householdSubsidy' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'householdId' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'householdId' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'declaration' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'iseeUpToCents' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'validFrom' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'validUntil' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'funds' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'fundName' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'serviceType' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                          ],
                        },
                      },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'band' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'iseeUpToCents' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'percent' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'mostCents' } },
                          ],
                        },
                      },
                      { kind: 'Field', name: { kind: 'Name', value: 'ceilingPer' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'paidThisYearCents' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<HouseholdSubsidyQuery, HouseholdSubsidyQueryVariables>;
export const DeclareIseeDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'DeclareIsee' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'DeclareIseeInput' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'declareIsee' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'declaration' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'userErrors' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'path' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<DeclareIseeMutation, DeclareIseeMutationVariables>;
export const WithdrawIseeDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'WithdrawIsee' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'WithdrawIseeInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'withdrawIsee' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'declaration' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'userErrors' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'path' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<WithdrawIseeMutation, WithdrawIseeMutationVariables>;
export const UnreadNoticesDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'UnreadNotices' },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'notifications' },
            arguments: [
              { kind: 'Argument', name: { kind: 'Name', value: 'first' }, value: { kind: 'IntValue', value: '1' } },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'unreadOnly' },
                value: { kind: 'BooleanValue', value: true },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'totalCount' } }],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<UnreadNoticesQuery, UnreadNoticesQueryVariables>;
export const NewsDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'subscription',
      name: { kind: 'Name', value: 'News' },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'newsChanged' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'unread' } }],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<NewsSubscription, NewsSubscriptionVariables>;
export const NotificationsDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'Notifications' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'after' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'notifications' },
            arguments: [
              { kind: 'Argument', name: { kind: 'Name', value: 'first' }, value: { kind: 'IntValue', value: '100' } },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'after' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'after' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'pageInfo' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'hasNextPage' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'endCursor' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'edges' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'node' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'title' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'body' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'createdAt' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'readAt' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'offerId' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'conversationId' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'sessionId' } },
                          ],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<NotificationsQuery, NotificationsQueryVariables>;
export const MarkNotificationReadDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'MarkNotificationRead' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'MarkNotificationReadInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'markNotificationRead' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'notification' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'readAt' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'userErrors' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'message' } }],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<MarkNotificationReadMutation, MarkNotificationReadMutationVariables>;
export const CostComparisonDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'CostComparison' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'careRequestId' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'offerId' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'costComparison' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'careRequestId' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'careRequestId' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'offerId' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'offerId' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'form' } },
                { kind: 'Field', name: { kind: 'Name', value: 'provisional' } },
                { kind: 'Field', name: { kind: 'Name', value: 'savedBySharingCents' } },
                { kind: 'Field', name: { kind: 'Name', value: 'savedInAllCents' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'duties' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'text' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'source' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'url' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'alone' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'totalCents' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'subsidyCents' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'netCents' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'lines' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'cents' } },
                          ],
                        },
                      },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'shared' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'totalCents' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'subsidyCents' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'netCents' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'lines' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'cents' } },
                          ],
                        },
                      },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'sharedWithSubsidy' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'totalCents' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'subsidyCents' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'netCents' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'lines' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'cents' } },
                          ],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<CostComparisonQuery, CostComparisonQueryVariables>;
export const MyProposalsDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'MyProposals' },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'proposals' },
            arguments: [
              { kind: 'Argument', name: { kind: 'Name', value: 'first' }, value: { kind: 'IntValue', value: '100' } },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'edges' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'node' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'ProposalFields' } }],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'credentialKinds' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ProposalFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Proposal' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'answer' } },
          { kind: 'Field', name: { kind: 'Name', value: 'answerBy' } },
          { kind: 'Field', name: { kind: 'Name', value: 'priceCents' } },
          { kind: 'Field', name: { kind: 'Name', value: 'aloneCents' } },
          { kind: 'Field', name: { kind: 'Name', value: 'previousPriceCents' } },
          { kind: 'Field', name: { kind: 'Name', value: 'neighbours' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'gaps' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'date' } },
                { kind: 'Field', name: { kind: 'Name', value: 'cause' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'ifOneLeaves' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'leaver' } },
                { kind: 'Field', name: { kind: 'Name', value: 'priceCents' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'sessions' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'start' } },
                { kind: 'Field', name: { kind: 'Name', value: 'end' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'careRequest' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'careRecipients' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'firstName' } },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'offer' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'state' } },
                { kind: 'Field', name: { kind: 'Name', value: 'level' } },
                { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
                { kind: 'Field', name: { kind: 'Name', value: 'acceptances' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'serviceType' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'venue' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'label' } }],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'provider' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'displayName' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'badges' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'issuer' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'issuedOn' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'expiresOn' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'valid' } },
                          ],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<MyProposalsQuery, MyProposalsQueryVariables>;
export const AcceptProposalDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'AcceptProposal' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'AcceptProposalInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'acceptProposal' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'proposal' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'ProposalFields' } }],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'userErrors' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'message' } }],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ProposalFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Proposal' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'answer' } },
          { kind: 'Field', name: { kind: 'Name', value: 'answerBy' } },
          { kind: 'Field', name: { kind: 'Name', value: 'priceCents' } },
          { kind: 'Field', name: { kind: 'Name', value: 'aloneCents' } },
          { kind: 'Field', name: { kind: 'Name', value: 'previousPriceCents' } },
          { kind: 'Field', name: { kind: 'Name', value: 'neighbours' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'gaps' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'date' } },
                { kind: 'Field', name: { kind: 'Name', value: 'cause' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'ifOneLeaves' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'leaver' } },
                { kind: 'Field', name: { kind: 'Name', value: 'priceCents' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'sessions' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'start' } },
                { kind: 'Field', name: { kind: 'Name', value: 'end' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'careRequest' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'careRecipients' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'firstName' } },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'offer' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'state' } },
                { kind: 'Field', name: { kind: 'Name', value: 'level' } },
                { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
                { kind: 'Field', name: { kind: 'Name', value: 'acceptances' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'serviceType' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'venue' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'label' } }],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'provider' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'displayName' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'badges' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'issuer' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'issuedOn' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'expiresOn' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'valid' } },
                          ],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<AcceptProposalMutation, AcceptProposalMutationVariables>;
export const DeclineProposalDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'DeclineProposal' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'DeclineProposalInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'declineProposal' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'proposal' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'ProposalFields' } }],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'userErrors' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'message' } }],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ProposalFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Proposal' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'answer' } },
          { kind: 'Field', name: { kind: 'Name', value: 'answerBy' } },
          { kind: 'Field', name: { kind: 'Name', value: 'priceCents' } },
          { kind: 'Field', name: { kind: 'Name', value: 'aloneCents' } },
          { kind: 'Field', name: { kind: 'Name', value: 'previousPriceCents' } },
          { kind: 'Field', name: { kind: 'Name', value: 'neighbours' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'gaps' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'date' } },
                { kind: 'Field', name: { kind: 'Name', value: 'cause' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'ifOneLeaves' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'leaver' } },
                { kind: 'Field', name: { kind: 'Name', value: 'priceCents' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'sessions' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'start' } },
                { kind: 'Field', name: { kind: 'Name', value: 'end' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'careRequest' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'careRecipients' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'firstName' } },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'offer' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'state' } },
                { kind: 'Field', name: { kind: 'Name', value: 'level' } },
                { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
                { kind: 'Field', name: { kind: 'Name', value: 'acceptances' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'serviceType' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'venue' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'label' } }],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'provider' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'displayName' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'badges' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'issuer' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'issuedOn' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'expiresOn' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'valid' } },
                          ],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<DeclineProposalMutation, DeclineProposalMutationVariables>;
export const AdviceDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'Advice' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'careAdvice' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'careRequestId' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'careRequestId' } },
                { kind: 'Field', name: { kind: 'Name', value: 'revision' } },
                { kind: 'Field', name: { kind: 'Name', value: 'providers' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'stopped' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'stop' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'providers' } },
                    ],
                  },
                },
                { kind: 'Field', name: { kind: 'Name', value: 'scarce' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'asItIs' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Placement' } }],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'changes' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'optionPosition' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'day' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'toDay' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'shiftMinutes' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'maxWalkMetres' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'budgetCentsPerHour' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'sharing' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'hostUnits' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'placement' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Placement' } }],
                        },
                      },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'content' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'careRecipientIds' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'sharing' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'maxWalkMetres' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'hostUnits' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'budgetCentsPerHour' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'requiredSkills' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'startsOn' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'endsBefore' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'onHolidays' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'onSchoolClosures' } },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'options' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  {
                                    kind: 'Field',
                                    name: { kind: 'Name', value: 'sessions' },
                                    selectionSet: {
                                      kind: 'SelectionSet',
                                      selections: [
                                        { kind: 'Field', name: { kind: 'Name', value: 'start' } },
                                        { kind: 'Field', name: { kind: 'Name', value: 'end' } },
                                      ],
                                    },
                                  },
                                  { kind: 'Field', name: { kind: 'Name', value: 'penaltyCentsPerHour' } },
                                ],
                              },
                            },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'dates' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  { kind: 'Field', name: { kind: 'Name', value: 'date' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'startSlot' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'endSlot' } },
                                ],
                              },
                            },
                          ],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Placement' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'AdvisedPlacement' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'agreementId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'households' } },
          { kind: 'Field', name: { kind: 'Name', value: 'priceCents' } },
          { kind: 'Field', name: { kind: 'Name', value: 'aloneCents' } },
          { kind: 'Field', name: { kind: 'Name', value: 'walkMetres' } },
          { kind: 'Field', name: { kind: 'Name', value: 'atHome' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'provider' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'displayName' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'sessions' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'start' } },
                { kind: 'Field', name: { kind: 'Name', value: 'end' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<AdviceQuery, AdviceQueryVariables>;
export const ApplyAdviceDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'ApplyAdvice' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'ChangeCareRequestInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'changeCareRequest' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'careRequest' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'CareRequestFields' } }],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'userErrors' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'path' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'CareRequestFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'CareRequest' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          { kind: 'Field', name: { kind: 'Name', value: 'sharing' } },
          { kind: 'Field', name: { kind: 'Name', value: 'maxWalkMetres' } },
          { kind: 'Field', name: { kind: 'Name', value: 'hostUnits' } },
          { kind: 'Field', name: { kind: 'Name', value: 'budgetCentsPerHour' } },
          { kind: 'Field', name: { kind: 'Name', value: 'publishedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'revision' } },
          { kind: 'Field', name: { kind: 'Name', value: 'requiredSkills' } },
          { kind: 'Field', name: { kind: 'Name', value: 'startsOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'endsBefore' } },
          { kind: 'Field', name: { kind: 'Name', value: 'onHolidays' } },
          { kind: 'Field', name: { kind: 'Name', value: 'onSchoolClosures' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'dates' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'date' } }],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'unmetReason' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'serviceType' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'careRecipients' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'firstName' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'options' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'position' } },
                { kind: 'Field', name: { kind: 'Name', value: 'penaltyCentsPerHour' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'sessions' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'start' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'end' } },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'offer' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'state' } },
                { kind: 'Field', name: { kind: 'Name', value: 'level' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ApplyAdviceMutation, ApplyAdviceMutationVariables>;
export const JoinAgreementDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'JoinAgreement' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'JoinAgreementInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'joinAgreement' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'agreement' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'userErrors' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'path' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<JoinAgreementMutation, JoinAgreementMutationVariables>;
export const JoinableDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'Joinable' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'joinableAgreements' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'careRequestId' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'agreementId' } },
                { kind: 'Field', name: { kind: 'Name', value: 'households' } },
                { kind: 'Field', name: { kind: 'Name', value: 'priceCents' } },
                { kind: 'Field', name: { kind: 'Name', value: 'aloneCents' } },
                { kind: 'Field', name: { kind: 'Name', value: 'providerName' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'sessions' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'start' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'end' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<JoinableQuery, JoinableQueryVariables>;
export const MyRequestsDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'MyRequests' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'householdId' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'after' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'careRequests' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'householdId' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'householdId' } },
              },
              { kind: 'Argument', name: { kind: 'Name', value: 'first' }, value: { kind: 'IntValue', value: '50' } },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'after' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'after' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'pageInfo' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'hasNextPage' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'endCursor' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'edges' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'node' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'CareRequestFields' } }],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'CareRequestFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'CareRequest' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          { kind: 'Field', name: { kind: 'Name', value: 'sharing' } },
          { kind: 'Field', name: { kind: 'Name', value: 'maxWalkMetres' } },
          { kind: 'Field', name: { kind: 'Name', value: 'hostUnits' } },
          { kind: 'Field', name: { kind: 'Name', value: 'budgetCentsPerHour' } },
          { kind: 'Field', name: { kind: 'Name', value: 'publishedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'revision' } },
          { kind: 'Field', name: { kind: 'Name', value: 'requiredSkills' } },
          { kind: 'Field', name: { kind: 'Name', value: 'startsOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'endsBefore' } },
          { kind: 'Field', name: { kind: 'Name', value: 'onHolidays' } },
          { kind: 'Field', name: { kind: 'Name', value: 'onSchoolClosures' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'dates' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'date' } }],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'unmetReason' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'serviceType' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'careRecipients' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'firstName' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'options' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'position' } },
                { kind: 'Field', name: { kind: 'Name', value: 'penaltyCentsPerHour' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'sessions' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'start' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'end' } },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'offer' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'state' } },
                { kind: 'Field', name: { kind: 'Name', value: 'level' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<MyRequestsQuery, MyRequestsQueryVariables>;
export const MyRequestDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'MyRequest' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'careRequest' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'id' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'CareRequestFields' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'CareRequestFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'CareRequest' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          { kind: 'Field', name: { kind: 'Name', value: 'sharing' } },
          { kind: 'Field', name: { kind: 'Name', value: 'maxWalkMetres' } },
          { kind: 'Field', name: { kind: 'Name', value: 'hostUnits' } },
          { kind: 'Field', name: { kind: 'Name', value: 'budgetCentsPerHour' } },
          { kind: 'Field', name: { kind: 'Name', value: 'publishedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'revision' } },
          { kind: 'Field', name: { kind: 'Name', value: 'requiredSkills' } },
          { kind: 'Field', name: { kind: 'Name', value: 'startsOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'endsBefore' } },
          { kind: 'Field', name: { kind: 'Name', value: 'onHolidays' } },
          { kind: 'Field', name: { kind: 'Name', value: 'onSchoolClosures' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'dates' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'date' } }],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'unmetReason' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'serviceType' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'careRecipients' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'firstName' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'options' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'position' } },
                { kind: 'Field', name: { kind: 'Name', value: 'penaltyCentsPerHour' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'sessions' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'start' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'end' } },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'offer' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'state' } },
                { kind: 'Field', name: { kind: 'Name', value: 'level' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<MyRequestQuery, MyRequestQueryVariables>;
export const WithdrawCareRequestDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'WithdrawCareRequest' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'WithdrawCareRequestInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'withdrawCareRequest' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'careRequest' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'CareRequestFields' } }],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'userErrors' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'message' } }],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'CareRequestFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'CareRequest' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          { kind: 'Field', name: { kind: 'Name', value: 'sharing' } },
          { kind: 'Field', name: { kind: 'Name', value: 'maxWalkMetres' } },
          { kind: 'Field', name: { kind: 'Name', value: 'hostUnits' } },
          { kind: 'Field', name: { kind: 'Name', value: 'budgetCentsPerHour' } },
          { kind: 'Field', name: { kind: 'Name', value: 'publishedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'revision' } },
          { kind: 'Field', name: { kind: 'Name', value: 'requiredSkills' } },
          { kind: 'Field', name: { kind: 'Name', value: 'startsOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'endsBefore' } },
          { kind: 'Field', name: { kind: 'Name', value: 'onHolidays' } },
          { kind: 'Field', name: { kind: 'Name', value: 'onSchoolClosures' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'dates' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'date' } }],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'unmetReason' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'serviceType' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'careRecipients' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'firstName' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'options' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'position' } },
                { kind: 'Field', name: { kind: 'Name', value: 'penaltyCentsPerHour' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'sessions' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'start' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'end' } },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'offer' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'state' } },
                { kind: 'Field', name: { kind: 'Name', value: 'level' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<WithdrawCareRequestMutation, WithdrawCareRequestMutationVariables>;
export const CancelMatchingRoundDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'CancelMatchingRound' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'CancelMatchingRoundInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'cancelMatchingRound' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'matchingRound' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'RoundProgressFields' } }],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'userErrors' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'message' } }],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'RoundProgressFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'MatchingRound' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          { kind: 'Field', name: { kind: 'Name', value: 'stage' } },
          { kind: 'Field', name: { kind: 'Name', value: 'progress' } },
          { kind: 'Field', name: { kind: 'Name', value: 'gap' } },
          { kind: 'Field', name: { kind: 'Name', value: 'openRequests' } },
          { kind: 'Field', name: { kind: 'Name', value: 'servedRequests' } },
          { kind: 'Field', name: { kind: 'Name', value: 'sharedRequests' } },
          { kind: 'Field', name: { kind: 'Name', value: 'offerCount' } },
          { kind: 'Field', name: { kind: 'Name', value: 'savedCentsPerWeek' } },
          { kind: 'Field', name: { kind: 'Name', value: 'completedAt' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<CancelMatchingRoundMutation, CancelMatchingRoundMutationVariables>;
export const RoundDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'Round' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'roundId' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'matchingRound' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'id' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'roundId' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'FragmentSpread', name: { kind: 'Name', value: 'RoundProgressFields' } },
                { kind: 'Field', name: { kind: 'Name', value: 'scope' } },
                { kind: 'Field', name: { kind: 'Name', value: 'createdAt' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'building' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'address' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'territory' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'RoundProgressFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'MatchingRound' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          { kind: 'Field', name: { kind: 'Name', value: 'stage' } },
          { kind: 'Field', name: { kind: 'Name', value: 'progress' } },
          { kind: 'Field', name: { kind: 'Name', value: 'gap' } },
          { kind: 'Field', name: { kind: 'Name', value: 'openRequests' } },
          { kind: 'Field', name: { kind: 'Name', value: 'servedRequests' } },
          { kind: 'Field', name: { kind: 'Name', value: 'sharedRequests' } },
          { kind: 'Field', name: { kind: 'Name', value: 'offerCount' } },
          { kind: 'Field', name: { kind: 'Name', value: 'savedCentsPerWeek' } },
          { kind: 'Field', name: { kind: 'Name', value: 'completedAt' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<RoundQuery, RoundQueryVariables>;
export const RoundProgressedDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'subscription',
      name: { kind: 'Name', value: 'RoundProgressed' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'roundId' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'matchingRoundProgressed' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'roundId' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'roundId' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'RoundProgressFields' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'RoundProgressFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'MatchingRound' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          { kind: 'Field', name: { kind: 'Name', value: 'stage' } },
          { kind: 'Field', name: { kind: 'Name', value: 'progress' } },
          { kind: 'Field', name: { kind: 'Name', value: 'gap' } },
          { kind: 'Field', name: { kind: 'Name', value: 'openRequests' } },
          { kind: 'Field', name: { kind: 'Name', value: 'servedRequests' } },
          { kind: 'Field', name: { kind: 'Name', value: 'sharedRequests' } },
          { kind: 'Field', name: { kind: 'Name', value: 'offerCount' } },
          { kind: 'Field', name: { kind: 'Name', value: 'savedCentsPerWeek' } },
          { kind: 'Field', name: { kind: 'Name', value: 'completedAt' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<RoundProgressedSubscription, RoundProgressedSubscriptionVariables>;
export const RoundOffersDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'RoundOffers' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'roundId' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'level' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'OfferLevel' } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'after' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'offers' },
            arguments: [
              { kind: 'Argument', name: { kind: 'Name', value: 'first' }, value: { kind: 'IntValue', value: '12' } },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'after' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'after' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'roundId' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'roundId' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'level' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'level' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'totalCount' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'pageInfo' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'hasNextPage' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'endCursor' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'edges' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'node' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'OfferCardFields' } }],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'OfferCardFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Offer' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'level' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
          { kind: 'Field', name: { kind: 'Name', value: 'savedCents' } },
          { kind: 'Field', name: { kind: 'Name', value: 'hoursPerWeek' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'provider' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'displayName' } },
                { kind: 'Field', name: { kind: 'Name', value: 'vetted' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'serviceType' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'venue' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'label' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'blocks' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'start' } },
                { kind: 'Field', name: { kind: 'Name', value: 'end' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'members' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'displayName' } },
                { kind: 'Field', name: { kind: 'Name', value: 'priceCents' } },
                { kind: 'Field', name: { kind: 'Name', value: 'aloneCents' } },
                { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'building' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'address' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'sessions' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'start' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'end' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<RoundOffersQuery, RoundOffersQueryVariables>;
export const UnmetRequestsDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'UnmetRequests' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'roundId' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'after' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'unmetRequests' },
            arguments: [
              { kind: 'Argument', name: { kind: 'Name', value: 'first' }, value: { kind: 'IntValue', value: '20' } },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'after' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'after' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'roundId' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'roundId' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'totalCount' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'pageInfo' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'hasNextPage' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'endCursor' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'edges' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'node' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'careRequest' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                                  {
                                    kind: 'Field',
                                    name: { kind: 'Name', value: 'serviceType' },
                                    selectionSet: {
                                      kind: 'SelectionSet',
                                      selections: [
                                        { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                                        { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                                        { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                                      ],
                                    },
                                  },
                                  {
                                    kind: 'Field',
                                    name: { kind: 'Name', value: 'building' },
                                    selectionSet: {
                                      kind: 'SelectionSet',
                                      selections: [
                                        { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                                        { kind: 'Field', name: { kind: 'Name', value: 'address' } },
                                      ],
                                    },
                                  },
                                  {
                                    kind: 'Field',
                                    name: { kind: 'Name', value: 'options' },
                                    selectionSet: {
                                      kind: 'SelectionSet',
                                      selections: [
                                        { kind: 'Field', name: { kind: 'Name', value: 'position' } },
                                        {
                                          kind: 'Field',
                                          name: { kind: 'Name', value: 'sessions' },
                                          selectionSet: {
                                            kind: 'SelectionSet',
                                            selections: [
                                              { kind: 'Field', name: { kind: 'Name', value: 'start' } },
                                              { kind: 'Field', name: { kind: 'Name', value: 'end' } },
                                            ],
                                          },
                                        },
                                      ],
                                    },
                                  },
                                ],
                              },
                            },
                          ],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<UnmetRequestsQuery, UnmetRequestsQueryVariables>;
export const RoundsDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'Rounds' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'after' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'matchingRounds' },
            arguments: [
              { kind: 'Argument', name: { kind: 'Name', value: 'first' }, value: { kind: 'IntValue', value: '25' } },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'after' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'after' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'startedByHand' },
                value: { kind: 'BooleanValue', value: true },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'newestFirst' },
                value: { kind: 'BooleanValue', value: true },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'pageInfo' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'hasNextPage' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'endCursor' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'edges' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'node' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'FragmentSpread', name: { kind: 'Name', value: 'RoundProgressFields' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'scope' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'createdAt' } },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'building' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'address' } },
                                ],
                              },
                            },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'territory' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                                ],
                              },
                            },
                          ],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'RoundProgressFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'MatchingRound' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          { kind: 'Field', name: { kind: 'Name', value: 'stage' } },
          { kind: 'Field', name: { kind: 'Name', value: 'progress' } },
          { kind: 'Field', name: { kind: 'Name', value: 'gap' } },
          { kind: 'Field', name: { kind: 'Name', value: 'openRequests' } },
          { kind: 'Field', name: { kind: 'Name', value: 'servedRequests' } },
          { kind: 'Field', name: { kind: 'Name', value: 'sharedRequests' } },
          { kind: 'Field', name: { kind: 'Name', value: 'offerCount' } },
          { kind: 'Field', name: { kind: 'Name', value: 'savedCentsPerWeek' } },
          { kind: 'Field', name: { kind: 'Name', value: 'completedAt' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<RoundsQuery, RoundsQueryVariables>;
export const StartMatchingRoundDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'StartMatchingRound' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'StartMatchingRoundInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'startMatchingRound' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'matchingRound' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'userErrors' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'message' } }],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<StartMatchingRoundMutation, StartMatchingRoundMutationVariables>;
export const ViewerDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'Viewer' },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'viewer' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'persona' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'PersonaFields' } }],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'roles' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'role' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'householdId' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'providerId' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'bodyId' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'buildingId' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'territoryId' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'building' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'address' } },
                          ],
                        },
                      },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'territory' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                          ],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'PersonaFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Persona' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
          { kind: 'Field', name: { kind: 'Name', value: 'role' } },
          { kind: 'Field', name: { kind: 'Name', value: 'householdId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'buildingId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'providerId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'territoryId' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ViewerQuery, ViewerQueryVariables>;
export const SignOutDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'SignOut' },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'signOut' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'signedOut' } }],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<SignOutMutation, SignOutMutationVariables>;
export const InvitedToDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'InvitedTo' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'building' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'id' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'address' } },
                { kind: 'Field', name: { kind: 'Name', value: 'households' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<InvitedToQuery, InvitedToQueryVariables>;
export const PersonasDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'Personas' },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'personas' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'PersonaFields' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'PersonaFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Persona' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
          { kind: 'Field', name: { kind: 'Name', value: 'role' } },
          { kind: 'Field', name: { kind: 'Name', value: 'householdId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'buildingId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'providerId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'territoryId' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<PersonasQuery, PersonasQueryVariables>;
export const TalkDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'Talk' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'conversation' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'id' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Talk' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Talk' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Conversation' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'offerId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'householdId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'providerId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'open' } },
          { kind: 'Field', name: { kind: 'Name', value: 'contactsHidden' } },
          { kind: 'Field', name: { kind: 'Name', value: 'unread' } },
          { kind: 'Field', name: { kind: 'Name', value: 'lastNumber' } },
          { kind: 'Field', name: { kind: 'Name', value: 'lastWrittenAt' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'parties' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'number' } },
                { kind: 'Field', name: { kind: 'Name', value: 'isOwn' } },
                { kind: 'Field', name: { kind: 'Name', value: 'readThrough' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'messages' },
            arguments: [
              { kind: 'Argument', name: { kind: 'Name', value: 'first' }, value: { kind: 'IntValue', value: '100' } },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'edges' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'node' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'number' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'text' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'writtenAt' } },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'author' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'number' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'isOwn' } },
                                ],
                              },
                            },
                          ],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<TalkQuery, TalkQueryVariables>;
export const TalkChangedDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'subscription',
      name: { kind: 'Name', value: 'TalkChanged' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'conversationChanged' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'conversationId' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Talk' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Talk' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Conversation' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'offerId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'householdId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'providerId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'open' } },
          { kind: 'Field', name: { kind: 'Name', value: 'contactsHidden' } },
          { kind: 'Field', name: { kind: 'Name', value: 'unread' } },
          { kind: 'Field', name: { kind: 'Name', value: 'lastNumber' } },
          { kind: 'Field', name: { kind: 'Name', value: 'lastWrittenAt' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'parties' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'number' } },
                { kind: 'Field', name: { kind: 'Name', value: 'isOwn' } },
                { kind: 'Field', name: { kind: 'Name', value: 'readThrough' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'messages' },
            arguments: [
              { kind: 'Argument', name: { kind: 'Name', value: 'first' }, value: { kind: 'IntValue', value: '100' } },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'edges' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'node' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'number' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'text' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'writtenAt' } },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'author' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'number' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'isOwn' } },
                                ],
                              },
                            },
                          ],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<TalkChangedSubscription, TalkChangedSubscriptionVariables>;
export const TalkOfOfferDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'TalkOfOffer' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'offerId' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'offer' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'id' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'offerId' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'conversation' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<TalkOfOfferQuery, TalkOfOfferQueryVariables>;
export const InboxDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'Inbox' },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'viewer' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'household' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'conversation' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
                        },
                      },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'provider' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'conversation' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'conversations' },
            arguments: [
              { kind: 'Argument', name: { kind: 'Name', value: 'first' }, value: { kind: 'IntValue', value: '50' } },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'edges' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'node' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'unread' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'lastWrittenAt' } },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'parties' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'number' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'isOwn' } },
                                ],
                              },
                            },
                          ],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<InboxQuery, InboxQueryVariables>;
export const WriteMessageDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'WriteMessage' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'WriteMessageInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'writeMessage' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'message' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'userErrors' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'path' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<WriteMessageMutation, WriteMessageMutationVariables>;
export const MarkConversationReadDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'MarkConversationRead' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'MarkConversationReadInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'markConversationRead' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'conversation' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'unread' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'userErrors' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'message' } }],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<MarkConversationReadMutation, MarkConversationReadMutationVariables>;
export const TownDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'Town' },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'town' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'simulated' } },
                { kind: 'Field', name: { kind: 'Name', value: 'attribution' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'territories' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'families' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'centre' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'lat' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'lon' } },
                          ],
                        },
                      },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'boundary' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'lat' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'lon' } },
                          ],
                        },
                      },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'hub' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'position' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  { kind: 'Field', name: { kind: 'Name', value: 'lat' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'lon' } },
                                ],
                              },
                            },
                          ],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<TownQuery, TownQueryVariables>;
export const TownBuildingsDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'TownBuildings' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'after' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'buildings' },
            arguments: [
              { kind: 'Argument', name: { kind: 'Name', value: 'first' }, value: { kind: 'IntValue', value: '100' } },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'after' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'after' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'edges' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'node' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'address' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'pilot' } },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'position' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  { kind: 'Field', name: { kind: 'Name', value: 'lat' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'lon' } },
                                ],
                              },
                            },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'territory' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                                ],
                              },
                            },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'needs' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  {
                                    kind: 'Field',
                                    name: { kind: 'Name', value: 'serviceType' },
                                    selectionSet: {
                                      kind: 'SelectionSet',
                                      selections: [
                                        { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                                        { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                                        { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                                      ],
                                    },
                                  },
                                  { kind: 'Field', name: { kind: 'Name', value: 'openRequests' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'shareableRequests' } },
                                ],
                              },
                            },
                          ],
                        },
                      },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'pageInfo' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'hasNextPage' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'endCursor' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<TownBuildingsQuery, TownBuildingsQueryVariables>;
export const DossierDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'Dossier' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'provider' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'id' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'DossierFields' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'credentialKinds' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'rule' } },
                { kind: 'Field', name: { kind: 'Name', value: 'keepsDocument' } },
                { kind: 'Field', name: { kind: 'Name', value: 'freshMonths' } },
                { kind: 'Field', name: { kind: 'Name', value: 'holdsMonths' } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'DossierFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Provider' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'displayName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'vetted' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'territory' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'body' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'rates' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'vetted' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'serviceType' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'missingPapers' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'serviceTypeId' } },
                { kind: 'Field', name: { kind: 'Name', value: 'kinds' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'credentials' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                { kind: 'Field', name: { kind: 'Name', value: 'outcome' } },
                { kind: 'Field', name: { kind: 'Name', value: 'issuer' } },
                { kind: 'Field', name: { kind: 'Name', value: 'issuedOn' } },
                { kind: 'Field', name: { kind: 'Name', value: 'expiresOn' } },
                { kind: 'Field', name: { kind: 'Name', value: 'valid' } },
                { kind: 'Field', name: { kind: 'Name', value: 'checkedAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'revokedAt' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'documents' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                { kind: 'Field', name: { kind: 'Name', value: 'mediaType' } },
                { kind: 'Field', name: { kind: 'Name', value: 'bytes' } },
                { kind: 'Field', name: { kind: 'Name', value: 'uploadedAt' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'application' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'state' } },
                { kind: 'Field', name: { kind: 'Name', value: 'appliedAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'suspension' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
                { kind: 'Field', name: { kind: 'Name', value: 'suspendedAt' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'vettingHistory' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                { kind: 'Field', name: { kind: 'Name', value: 'at' } },
                { kind: 'Field', name: { kind: 'Name', value: 'fromState' } },
                { kind: 'Field', name: { kind: 'Name', value: 'toState' } },
                { kind: 'Field', name: { kind: 'Name', value: 'daysLeft' } },
                { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
                { kind: 'Field', name: { kind: 'Name', value: 'by' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'credential' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'outcome' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'expiresOn' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<DossierQuery, DossierQueryVariables>;
export const CheckCredentialDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'CheckCredential' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'CheckCredentialInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'checkCredential' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'provider' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'DossierFields' } }],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'userErrors' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'path' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'DossierFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Provider' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'displayName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'vetted' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'territory' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'body' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'rates' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'vetted' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'serviceType' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'missingPapers' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'serviceTypeId' } },
                { kind: 'Field', name: { kind: 'Name', value: 'kinds' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'credentials' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                { kind: 'Field', name: { kind: 'Name', value: 'outcome' } },
                { kind: 'Field', name: { kind: 'Name', value: 'issuer' } },
                { kind: 'Field', name: { kind: 'Name', value: 'issuedOn' } },
                { kind: 'Field', name: { kind: 'Name', value: 'expiresOn' } },
                { kind: 'Field', name: { kind: 'Name', value: 'valid' } },
                { kind: 'Field', name: { kind: 'Name', value: 'checkedAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'revokedAt' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'documents' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                { kind: 'Field', name: { kind: 'Name', value: 'mediaType' } },
                { kind: 'Field', name: { kind: 'Name', value: 'bytes' } },
                { kind: 'Field', name: { kind: 'Name', value: 'uploadedAt' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'application' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'state' } },
                { kind: 'Field', name: { kind: 'Name', value: 'appliedAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'suspension' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
                { kind: 'Field', name: { kind: 'Name', value: 'suspendedAt' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'vettingHistory' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                { kind: 'Field', name: { kind: 'Name', value: 'at' } },
                { kind: 'Field', name: { kind: 'Name', value: 'fromState' } },
                { kind: 'Field', name: { kind: 'Name', value: 'toState' } },
                { kind: 'Field', name: { kind: 'Name', value: 'daysLeft' } },
                { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
                { kind: 'Field', name: { kind: 'Name', value: 'by' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'credential' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'outcome' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'expiresOn' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<CheckCredentialMutation, CheckCredentialMutationVariables>;
export const RevokeCredentialDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'RevokeCredential' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'RevokeCredentialInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'revokeCredential' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'provider' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'DossierFields' } }],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'userErrors' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'path' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'DossierFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Provider' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'displayName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'vetted' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'territory' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'body' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'rates' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'vetted' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'serviceType' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'missingPapers' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'serviceTypeId' } },
                { kind: 'Field', name: { kind: 'Name', value: 'kinds' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'credentials' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                { kind: 'Field', name: { kind: 'Name', value: 'outcome' } },
                { kind: 'Field', name: { kind: 'Name', value: 'issuer' } },
                { kind: 'Field', name: { kind: 'Name', value: 'issuedOn' } },
                { kind: 'Field', name: { kind: 'Name', value: 'expiresOn' } },
                { kind: 'Field', name: { kind: 'Name', value: 'valid' } },
                { kind: 'Field', name: { kind: 'Name', value: 'checkedAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'revokedAt' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'documents' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                { kind: 'Field', name: { kind: 'Name', value: 'mediaType' } },
                { kind: 'Field', name: { kind: 'Name', value: 'bytes' } },
                { kind: 'Field', name: { kind: 'Name', value: 'uploadedAt' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'application' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'state' } },
                { kind: 'Field', name: { kind: 'Name', value: 'appliedAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'suspension' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
                { kind: 'Field', name: { kind: 'Name', value: 'suspendedAt' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'vettingHistory' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                { kind: 'Field', name: { kind: 'Name', value: 'at' } },
                { kind: 'Field', name: { kind: 'Name', value: 'fromState' } },
                { kind: 'Field', name: { kind: 'Name', value: 'toState' } },
                { kind: 'Field', name: { kind: 'Name', value: 'daysLeft' } },
                { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
                { kind: 'Field', name: { kind: 'Name', value: 'by' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'credential' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'outcome' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'expiresOn' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<RevokeCredentialMutation, RevokeCredentialMutationVariables>;
export const DecideApplicationDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'DecideApplication' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'DecideApplicationInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'decideApplication' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'application' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'provider' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'DossierFields' } }],
                        },
                      },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'userErrors' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'path' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'DossierFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Provider' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'displayName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'vetted' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'territory' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'body' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'rates' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'vetted' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'serviceType' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'missingPapers' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'serviceTypeId' } },
                { kind: 'Field', name: { kind: 'Name', value: 'kinds' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'credentials' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                { kind: 'Field', name: { kind: 'Name', value: 'outcome' } },
                { kind: 'Field', name: { kind: 'Name', value: 'issuer' } },
                { kind: 'Field', name: { kind: 'Name', value: 'issuedOn' } },
                { kind: 'Field', name: { kind: 'Name', value: 'expiresOn' } },
                { kind: 'Field', name: { kind: 'Name', value: 'valid' } },
                { kind: 'Field', name: { kind: 'Name', value: 'checkedAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'revokedAt' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'documents' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                { kind: 'Field', name: { kind: 'Name', value: 'mediaType' } },
                { kind: 'Field', name: { kind: 'Name', value: 'bytes' } },
                { kind: 'Field', name: { kind: 'Name', value: 'uploadedAt' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'application' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'state' } },
                { kind: 'Field', name: { kind: 'Name', value: 'appliedAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'suspension' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
                { kind: 'Field', name: { kind: 'Name', value: 'suspendedAt' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'vettingHistory' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                { kind: 'Field', name: { kind: 'Name', value: 'at' } },
                { kind: 'Field', name: { kind: 'Name', value: 'fromState' } },
                { kind: 'Field', name: { kind: 'Name', value: 'toState' } },
                { kind: 'Field', name: { kind: 'Name', value: 'daysLeft' } },
                { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
                { kind: 'Field', name: { kind: 'Name', value: 'by' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'credential' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'outcome' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'expiresOn' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<DecideApplicationMutation, DecideApplicationMutationVariables>;
export const SuspendProviderDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'SuspendProvider' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'SuspendProviderInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'suspendProvider' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'provider' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'DossierFields' } }],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'userErrors' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'path' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'DossierFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Provider' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'displayName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'vetted' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'territory' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'body' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'rates' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'vetted' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'serviceType' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'missingPapers' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'serviceTypeId' } },
                { kind: 'Field', name: { kind: 'Name', value: 'kinds' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'credentials' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                { kind: 'Field', name: { kind: 'Name', value: 'outcome' } },
                { kind: 'Field', name: { kind: 'Name', value: 'issuer' } },
                { kind: 'Field', name: { kind: 'Name', value: 'issuedOn' } },
                { kind: 'Field', name: { kind: 'Name', value: 'expiresOn' } },
                { kind: 'Field', name: { kind: 'Name', value: 'valid' } },
                { kind: 'Field', name: { kind: 'Name', value: 'checkedAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'revokedAt' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'documents' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                { kind: 'Field', name: { kind: 'Name', value: 'mediaType' } },
                { kind: 'Field', name: { kind: 'Name', value: 'bytes' } },
                { kind: 'Field', name: { kind: 'Name', value: 'uploadedAt' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'application' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'state' } },
                { kind: 'Field', name: { kind: 'Name', value: 'appliedAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'suspension' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
                { kind: 'Field', name: { kind: 'Name', value: 'suspendedAt' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'vettingHistory' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                { kind: 'Field', name: { kind: 'Name', value: 'at' } },
                { kind: 'Field', name: { kind: 'Name', value: 'fromState' } },
                { kind: 'Field', name: { kind: 'Name', value: 'toState' } },
                { kind: 'Field', name: { kind: 'Name', value: 'daysLeft' } },
                { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
                { kind: 'Field', name: { kind: 'Name', value: 'by' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'credential' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'outcome' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'expiresOn' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<SuspendProviderMutation, SuspendProviderMutationVariables>;
export const ReinstateProviderDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'ReinstateProvider' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'ReinstateProviderInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'reinstateProvider' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'provider' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'DossierFields' } }],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'userErrors' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'path' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'DossierFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Provider' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'displayName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'vetted' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'territory' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'body' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'rates' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'vetted' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'serviceType' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'missingPapers' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'serviceTypeId' } },
                { kind: 'Field', name: { kind: 'Name', value: 'kinds' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'credentials' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                { kind: 'Field', name: { kind: 'Name', value: 'outcome' } },
                { kind: 'Field', name: { kind: 'Name', value: 'issuer' } },
                { kind: 'Field', name: { kind: 'Name', value: 'issuedOn' } },
                { kind: 'Field', name: { kind: 'Name', value: 'expiresOn' } },
                { kind: 'Field', name: { kind: 'Name', value: 'valid' } },
                { kind: 'Field', name: { kind: 'Name', value: 'checkedAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'revokedAt' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'documents' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                { kind: 'Field', name: { kind: 'Name', value: 'mediaType' } },
                { kind: 'Field', name: { kind: 'Name', value: 'bytes' } },
                { kind: 'Field', name: { kind: 'Name', value: 'uploadedAt' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'application' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'state' } },
                { kind: 'Field', name: { kind: 'Name', value: 'appliedAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'suspension' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
                { kind: 'Field', name: { kind: 'Name', value: 'suspendedAt' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'vettingHistory' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                { kind: 'Field', name: { kind: 'Name', value: 'at' } },
                { kind: 'Field', name: { kind: 'Name', value: 'fromState' } },
                { kind: 'Field', name: { kind: 'Name', value: 'toState' } },
                { kind: 'Field', name: { kind: 'Name', value: 'daysLeft' } },
                { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
                { kind: 'Field', name: { kind: 'Name', value: 'by' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'credential' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'outcome' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'expiresOn' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ReinstateProviderMutation, ReinstateProviderMutationVariables>;
export const RequestDocumentDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'RequestDocument' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'RequestDocumentInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'requestDocument' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'address' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'url' } }],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'userErrors' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'message' } }],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<RequestDocumentMutation, RequestDocumentMutationVariables>;
export const VettingQueueDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'VettingQueue' },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            alias: { kind: 'Name', value: 'checks' },
            name: { kind: 'Name', value: 'applications' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'state' },
                value: { kind: 'EnumValue', value: 'CHECKS' },
              },
              { kind: 'Argument', name: { kind: 'Name', value: 'first' }, value: { kind: 'IntValue', value: '1' } },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'totalCount' } }],
            },
          },
          {
            kind: 'Field',
            alias: { kind: 'Name', value: 'interviews' },
            name: { kind: 'Name', value: 'applications' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'state' },
                value: { kind: 'EnumValue', value: 'INTERVIEW' },
              },
              { kind: 'Argument', name: { kind: 'Name', value: 'first' }, value: { kind: 'IntValue', value: '1' } },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'totalCount' } }],
            },
          },
          {
            kind: 'Field',
            alias: { kind: 'Name', value: 'appeals' },
            name: { kind: 'Name', value: 'applications' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'state' },
                value: { kind: 'EnumValue', value: 'APPEALED' },
              },
              { kind: 'Argument', name: { kind: 'Name', value: 'first' }, value: { kind: 'IntValue', value: '1' } },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'totalCount' } }],
            },
          },
          {
            kind: 'Field',
            alias: { kind: 'Name', value: 'documents' },
            name: { kind: 'Name', value: 'applications' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'state' },
                value: { kind: 'EnumValue', value: 'DOCUMENTS' },
              },
              { kind: 'Argument', name: { kind: 'Name', value: 'first' }, value: { kind: 'IntValue', value: '1' } },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'totalCount' } }],
            },
          },
          {
            kind: 'Field',
            alias: { kind: 'Name', value: 'expiring' },
            name: { kind: 'Name', value: 'expiringCredentials' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'withinDays' },
                value: { kind: 'IntValue', value: '60' },
              },
              { kind: 'Argument', name: { kind: 'Name', value: 'first' }, value: { kind: 'IntValue', value: '1' } },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'totalCount' } }],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<VettingQueueQuery, VettingQueueQueryVariables>;
export const ApplicationsDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'Applications' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'state' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ApplicationState' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'after' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'applications' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'state' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'state' } },
              },
              { kind: 'Argument', name: { kind: 'Name', value: 'first' }, value: { kind: 'IntValue', value: '25' } },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'after' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'after' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'pageInfo' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'hasNextPage' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'endCursor' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'edges' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'node' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'state' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'appliedAt' } },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'provider' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'displayName' } },
                                  {
                                    kind: 'Field',
                                    name: { kind: 'Name', value: 'territory' },
                                    selectionSet: {
                                      kind: 'SelectionSet',
                                      selections: [
                                        { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                                        { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                                      ],
                                    },
                                  },
                                  {
                                    kind: 'Field',
                                    name: { kind: 'Name', value: 'documents' },
                                    selectionSet: {
                                      kind: 'SelectionSet',
                                      selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
                                    },
                                  },
                                  {
                                    kind: 'Field',
                                    name: { kind: 'Name', value: 'missingPapers' },
                                    selectionSet: {
                                      kind: 'SelectionSet',
                                      selections: [{ kind: 'Field', name: { kind: 'Name', value: 'kinds' } }],
                                    },
                                  },
                                ],
                              },
                            },
                          ],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ApplicationsQuery, ApplicationsQueryVariables>;
export const ExpiringPapersDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'ExpiringPapers' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'withinDays' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'Int' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'after' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'expiringCredentials' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'withinDays' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'withinDays' } },
              },
              { kind: 'Argument', name: { kind: 'Name', value: 'first' }, value: { kind: 'IntValue', value: '25' } },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'after' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'after' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'pageInfo' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'hasNextPage' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'endCursor' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'edges' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'node' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'expiresOn' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'valid' } },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'provider' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'displayName' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'vetted' } },
                                  {
                                    kind: 'Field',
                                    name: { kind: 'Name', value: 'territory' },
                                    selectionSet: {
                                      kind: 'SelectionSet',
                                      selections: [
                                        { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                                        { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                                      ],
                                    },
                                  },
                                ],
                              },
                            },
                          ],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'credentialKinds' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ExpiringPapersQuery, ExpiringPapersQueryVariables>;
export const SearchProvidersDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'SearchProviders' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'search' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'providers' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'search' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'search' } },
              },
              { kind: 'Argument', name: { kind: 'Name', value: 'first' }, value: { kind: 'IntValue', value: '20' } },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'totalCount' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'edges' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'node' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'displayName' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'vetted' } },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'suspension' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [{ kind: 'Field', name: { kind: 'Name', value: 'suspendedAt' } }],
                              },
                            },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'territory' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                                ],
                              },
                            },
                          ],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<SearchProvidersQuery, SearchProvidersQueryVariables>;
export const AcceptInvitationDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'AcceptInvitation' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'AcceptInvitationInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'acceptInvitation' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'roleAssignment' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'role' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'userErrors' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'path' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<AcceptInvitationMutation, AcceptInvitationMutationVariables>;
export const RegisterHouseholdDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'RegisterHousehold' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'RegisterHouseholdInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'registerHousehold' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'household' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'userErrors' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'path' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<RegisterHouseholdMutation, RegisterHouseholdMutationVariables>;
export const RegisterInDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'RegisterIn' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'building' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'id' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'address' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'position' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'lat' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'lon' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'territory' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<RegisterInQuery, RegisterInQueryVariables>;
export const ReportAbsenceDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'ReportAbsence' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'ReportAbsenceInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'reportAbsence' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'absence' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'startsAt' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'endsAt' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'userErrors' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'path' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ReportAbsenceMutation, ReportAbsenceMutationVariables>;
export const ApplyToGiveCareDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'ApplyToGiveCare' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'ApplyToGiveCareInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'applyToGiveCare' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'application' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'state' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'userErrors' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'path' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ApplyToGiveCareMutation, ApplyToGiveCareMutationVariables>;
export const AdvanceApplicationDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'AdvanceApplication' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'AdvanceApplicationInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'advanceApplication' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'application' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'state' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'decidedAt' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'userErrors' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'path' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<AdvanceApplicationMutation, AdvanceApplicationMutationVariables>;
export const EarningsDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'Earnings' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'after' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'providerStatements' },
            arguments: [
              { kind: 'Argument', name: { kind: 'Name', value: 'first' }, value: { kind: 'IntValue', value: '24' } },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'after' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'after' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'pageInfo' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'hasNextPage' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'endCursor' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'edges' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'node' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'month' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'displayName' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'minutes' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'earnedCents' } },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'lines' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'date' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'householdName' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'minutes' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'earnedCents' } },
                                ],
                              },
                            },
                          ],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<EarningsQuery, EarningsQueryVariables>;
export const JobsDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'Jobs' },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'proposals' },
            arguments: [
              { kind: 'Argument', name: { kind: 'Name', value: 'first' }, value: { kind: 'IntValue', value: '100' } },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'edges' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'node' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Job' } }],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Job' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Proposal' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'answer' } },
          { kind: 'Field', name: { kind: 'Name', value: 'answerBy' } },
          { kind: 'Field', name: { kind: 'Name', value: 'answeredAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'earnedCentsPerHour' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'sessions' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'start' } },
                { kind: 'Field', name: { kind: 'Name', value: 'end' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'gaps' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'date' } },
                { kind: 'Field', name: { kind: 'Name', value: 'cause' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'travel' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'area' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'around' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'lat' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'lon' } },
                    ],
                  },
                },
                { kind: 'Field', name: { kind: 'Name', value: 'homeMetres' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'ways' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'day' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'pauseSlots' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'metres' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'before' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'serviceType' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                          ],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'careRequest' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'offer' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'state' } },
                { kind: 'Field', name: { kind: 'Name', value: 'level' } },
                { kind: 'Field', name: { kind: 'Name', value: 'acceptances' } },
                { kind: 'Field', name: { kind: 'Name', value: 'totalCents' } },
                { kind: 'Field', name: { kind: 'Name', value: 'hoursPerWeek' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'serviceType' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'venue' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'label' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'position' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'lat' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'lon' } },
                          ],
                        },
                      },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'members' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'displayName' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'sessions' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'start' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'end' } },
                          ],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<JobsQuery, JobsQueryVariables>;
export const AcceptJobDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'AcceptJob' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'AcceptProposalInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'acceptProposal' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'proposal' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Job' } }],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'userErrors' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'path' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Job' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Proposal' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'answer' } },
          { kind: 'Field', name: { kind: 'Name', value: 'answerBy' } },
          { kind: 'Field', name: { kind: 'Name', value: 'answeredAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'earnedCentsPerHour' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'sessions' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'start' } },
                { kind: 'Field', name: { kind: 'Name', value: 'end' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'gaps' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'date' } },
                { kind: 'Field', name: { kind: 'Name', value: 'cause' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'travel' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'area' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'around' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'lat' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'lon' } },
                    ],
                  },
                },
                { kind: 'Field', name: { kind: 'Name', value: 'homeMetres' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'ways' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'day' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'pauseSlots' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'metres' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'before' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'serviceType' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                          ],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'careRequest' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'offer' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'state' } },
                { kind: 'Field', name: { kind: 'Name', value: 'level' } },
                { kind: 'Field', name: { kind: 'Name', value: 'acceptances' } },
                { kind: 'Field', name: { kind: 'Name', value: 'totalCents' } },
                { kind: 'Field', name: { kind: 'Name', value: 'hoursPerWeek' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'serviceType' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'venue' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'label' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'position' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'lat' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'lon' } },
                          ],
                        },
                      },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'members' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'displayName' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'sessions' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'start' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'end' } },
                          ],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<AcceptJobMutation, AcceptJobMutationVariables>;
export const DeclineJobDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'DeclineJob' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'DeclineProposalInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'declineProposal' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'proposal' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Job' } }],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'userErrors' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'path' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Job' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Proposal' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'answer' } },
          { kind: 'Field', name: { kind: 'Name', value: 'answerBy' } },
          { kind: 'Field', name: { kind: 'Name', value: 'answeredAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'earnedCentsPerHour' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'sessions' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'start' } },
                { kind: 'Field', name: { kind: 'Name', value: 'end' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'gaps' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'date' } },
                { kind: 'Field', name: { kind: 'Name', value: 'cause' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'travel' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'area' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'around' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'lat' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'lon' } },
                    ],
                  },
                },
                { kind: 'Field', name: { kind: 'Name', value: 'homeMetres' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'ways' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'day' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'pauseSlots' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'metres' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'before' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'serviceType' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                          ],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'careRequest' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'offer' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'state' } },
                { kind: 'Field', name: { kind: 'Name', value: 'level' } },
                { kind: 'Field', name: { kind: 'Name', value: 'acceptances' } },
                { kind: 'Field', name: { kind: 'Name', value: 'totalCents' } },
                { kind: 'Field', name: { kind: 'Name', value: 'hoursPerWeek' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'serviceType' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'venue' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'label' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'position' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'lat' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'lon' } },
                          ],
                        },
                      },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'members' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'displayName' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'sessions' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'start' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'end' } },
                          ],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<DeclineJobMutation, DeclineJobMutationVariables>;
export const DeleteDocumentDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'DeleteDocument' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'DeleteDocumentInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'deleteDocument' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'provider' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'documents' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
                        },
                      },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'userErrors' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'path' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<DeleteDocumentMutation, DeleteDocumentMutationVariables>;
export const ReadOwnDocumentDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'ReadOwnDocument' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'RequestDocumentInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'requestDocument' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'address' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'url' } }],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'userErrors' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'path' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ReadOwnDocumentMutation, ReadOwnDocumentMutationVariables>;
export const SetRateDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'SetRate' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'SetRateInput' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'setRate' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'provider' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'OwnProvider' } }],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'userErrors' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'path' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'OwnProvider' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Provider' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'displayName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'vetted' } },
          { kind: 'Field', name: { kind: 'Name', value: 'skills' } },
          { kind: 'Field', name: { kind: 'Name', value: 'maxTravelMetres' } },
          { kind: 'Field', name: { kind: 'Name', value: 'maxWeekSlots' } },
          { kind: 'Field', name: { kind: 'Name', value: 'minBlockSlots' } },
          { kind: 'Field', name: { kind: 'Name', value: 'worksOnHolidays' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'availability' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'start' } },
                { kind: 'Field', name: { kind: 'Name', value: 'end' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'position' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'lat' } },
                { kind: 'Field', name: { kind: 'Name', value: 'lon' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'territory' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'boundary' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'lat' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'lon' } },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'body' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'application' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'state' } },
                { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
                { kind: 'Field', name: { kind: 'Name', value: 'appliedAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'decidedAt' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'suspension' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
                { kind: 'Field', name: { kind: 'Name', value: 'suspendedAt' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'rates' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'serviceType' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'requiredCredentials' } },
                    ],
                  },
                },
                { kind: 'Field', name: { kind: 'Name', value: 'capacity' } },
                { kind: 'Field', name: { kind: 'Name', value: 'baseCentsPerHour' } },
                { kind: 'Field', name: { kind: 'Name', value: 'extraCentsPerHour' } },
                { kind: 'Field', name: { kind: 'Name', value: 'underMinimumSince' } },
                { kind: 'Field', name: { kind: 'Name', value: 'vetted' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'missingPapers' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'serviceTypeId' } },
                { kind: 'Field', name: { kind: 'Name', value: 'kinds' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'credentials' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                { kind: 'Field', name: { kind: 'Name', value: 'outcome' } },
                { kind: 'Field', name: { kind: 'Name', value: 'issuer' } },
                { kind: 'Field', name: { kind: 'Name', value: 'issuedOn' } },
                { kind: 'Field', name: { kind: 'Name', value: 'expiresOn' } },
                { kind: 'Field', name: { kind: 'Name', value: 'valid' } },
                { kind: 'Field', name: { kind: 'Name', value: 'checkedAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'revokedAt' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'documents' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                { kind: 'Field', name: { kind: 'Name', value: 'mediaType' } },
                { kind: 'Field', name: { kind: 'Name', value: 'bytes' } },
                { kind: 'Field', name: { kind: 'Name', value: 'uploadedAt' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'legalMinimums' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'serviceType' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'requiredCredentials' } },
                    ],
                  },
                },
                { kind: 'Field', name: { kind: 'Name', value: 'cents' } },
                { kind: 'Field', name: { kind: 'Name', value: 'level' } },
                { kind: 'Field', name: { kind: 'Name', value: 'inForceOn' } },
                { kind: 'Field', name: { kind: 'Name', value: 'provisional' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'parts' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'cents' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'source' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'url' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<SetRateMutation, SetRateMutationVariables>;
export const RemoveRateDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'RemoveRate' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'RemoveRateInput' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'removeRate' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'provider' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'OwnProvider' } }],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'userErrors' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'path' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'OwnProvider' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Provider' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'displayName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'vetted' } },
          { kind: 'Field', name: { kind: 'Name', value: 'skills' } },
          { kind: 'Field', name: { kind: 'Name', value: 'maxTravelMetres' } },
          { kind: 'Field', name: { kind: 'Name', value: 'maxWeekSlots' } },
          { kind: 'Field', name: { kind: 'Name', value: 'minBlockSlots' } },
          { kind: 'Field', name: { kind: 'Name', value: 'worksOnHolidays' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'availability' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'start' } },
                { kind: 'Field', name: { kind: 'Name', value: 'end' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'position' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'lat' } },
                { kind: 'Field', name: { kind: 'Name', value: 'lon' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'territory' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'boundary' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'lat' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'lon' } },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'body' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'application' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'state' } },
                { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
                { kind: 'Field', name: { kind: 'Name', value: 'appliedAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'decidedAt' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'suspension' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
                { kind: 'Field', name: { kind: 'Name', value: 'suspendedAt' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'rates' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'serviceType' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'requiredCredentials' } },
                    ],
                  },
                },
                { kind: 'Field', name: { kind: 'Name', value: 'capacity' } },
                { kind: 'Field', name: { kind: 'Name', value: 'baseCentsPerHour' } },
                { kind: 'Field', name: { kind: 'Name', value: 'extraCentsPerHour' } },
                { kind: 'Field', name: { kind: 'Name', value: 'underMinimumSince' } },
                { kind: 'Field', name: { kind: 'Name', value: 'vetted' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'missingPapers' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'serviceTypeId' } },
                { kind: 'Field', name: { kind: 'Name', value: 'kinds' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'credentials' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                { kind: 'Field', name: { kind: 'Name', value: 'outcome' } },
                { kind: 'Field', name: { kind: 'Name', value: 'issuer' } },
                { kind: 'Field', name: { kind: 'Name', value: 'issuedOn' } },
                { kind: 'Field', name: { kind: 'Name', value: 'expiresOn' } },
                { kind: 'Field', name: { kind: 'Name', value: 'valid' } },
                { kind: 'Field', name: { kind: 'Name', value: 'checkedAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'revokedAt' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'documents' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                { kind: 'Field', name: { kind: 'Name', value: 'mediaType' } },
                { kind: 'Field', name: { kind: 'Name', value: 'bytes' } },
                { kind: 'Field', name: { kind: 'Name', value: 'uploadedAt' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'legalMinimums' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'serviceType' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'requiredCredentials' } },
                    ],
                  },
                },
                { kind: 'Field', name: { kind: 'Name', value: 'cents' } },
                { kind: 'Field', name: { kind: 'Name', value: 'level' } },
                { kind: 'Field', name: { kind: 'Name', value: 'inForceOn' } },
                { kind: 'Field', name: { kind: 'Name', value: 'provisional' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'parts' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'cents' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'source' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'url' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<RemoveRateMutation, RemoveRateMutationVariables>;
export const SubstitutionsDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'Substitutions' },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'substitutions' },
            arguments: [
              { kind: 'Argument', name: { kind: 'Name', value: 'first' }, value: { kind: 'IntValue', value: '100' } },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'edges' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'node' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'state' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'startsAt' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'endsAt' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'priceCents' } },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'serviceType' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                                ],
                              },
                            },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'venue' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [{ kind: 'Field', name: { kind: 'Name', value: 'label' } }],
                              },
                            },
                          ],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<SubstitutionsQuery, SubstitutionsQueryVariables>;
export const AcceptSubstitutionDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'AcceptSubstitution' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'SubstitutionInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'acceptSubstitution' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'substitution' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'state' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'userErrors' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'path' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<AcceptSubstitutionMutation, AcceptSubstitutionMutationVariables>;
export const DeclineSubstitutionDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'DeclineSubstitution' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'SubstitutionInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'declineSubstitution' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'substitution' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'state' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'userErrors' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'path' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<DeclineSubstitutionMutation, DeclineSubstitutionMutationVariables>;
export const RequestDocumentUploadDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'RequestDocumentUpload' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'RequestDocumentUploadInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'requestDocumentUpload' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'address' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'url' } }],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'userErrors' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'path' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<RequestDocumentUploadMutation, RequestDocumentUploadMutationVariables>;
export const VisitsDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'Visits' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'from' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'DateTime' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'until' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'DateTime' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'after' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'sessions' },
            arguments: [
              { kind: 'Argument', name: { kind: 'Name', value: 'first' }, value: { kind: 'IntValue', value: '100' } },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'from' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'from' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'until' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'until' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'after' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'after' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'pageInfo' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'hasNextPage' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'endCursor' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'edges' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'node' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Visit' } }],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Visit' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Session' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          { kind: 'Field', name: { kind: 'Name', value: 'startsAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'endsAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'checkedInAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'checkedOutAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'movedFrom' } },
          { kind: 'Field', name: { kind: 'Name', value: 'frozen' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'serviceType' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'venue' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'label' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'position' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'lat' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'lon' } },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'provider' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'attendances' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'displayName' } },
                { kind: 'Field', name: { kind: 'Name', value: 'startsAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'endsAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'state' } },
                { kind: 'Field', name: { kind: 'Name', value: 'minutes' } },
                { kind: 'Field', name: { kind: 'Name', value: 'confirmedMinutes' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'building' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'address' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'position' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'lat' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'lon' } },
                          ],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<VisitsQuery, VisitsQueryVariables>;
export const CheckInDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'CheckIn' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'CheckInInput' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'checkIn' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'session' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Visit' } }],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'userErrors' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'path' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Visit' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Session' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          { kind: 'Field', name: { kind: 'Name', value: 'startsAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'endsAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'checkedInAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'checkedOutAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'movedFrom' } },
          { kind: 'Field', name: { kind: 'Name', value: 'frozen' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'serviceType' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'venue' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'label' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'position' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'lat' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'lon' } },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'provider' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'attendances' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'displayName' } },
                { kind: 'Field', name: { kind: 'Name', value: 'startsAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'endsAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'state' } },
                { kind: 'Field', name: { kind: 'Name', value: 'minutes' } },
                { kind: 'Field', name: { kind: 'Name', value: 'confirmedMinutes' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'building' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'address' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'position' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'lat' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'lon' } },
                          ],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<CheckInMutation, CheckInMutationVariables>;
export const CheckOutDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'CheckOut' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'CheckInInput' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'checkOut' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'session' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Visit' } }],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'userErrors' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'path' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Visit' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Session' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          { kind: 'Field', name: { kind: 'Name', value: 'startsAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'endsAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'checkedInAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'checkedOutAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'movedFrom' } },
          { kind: 'Field', name: { kind: 'Name', value: 'frozen' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'serviceType' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'venue' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'label' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'position' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'lat' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'lon' } },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'provider' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'attendances' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'displayName' } },
                { kind: 'Field', name: { kind: 'Name', value: 'startsAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'endsAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'state' } },
                { kind: 'Field', name: { kind: 'Name', value: 'minutes' } },
                { kind: 'Field', name: { kind: 'Name', value: 'confirmedMinutes' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'building' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'address' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'position' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'lat' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'lon' } },
                          ],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<CheckOutMutation, CheckOutMutationVariables>;
export const MyProviderDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'MyProvider' },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'viewer' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'provider' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'OwnProvider' } }],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'credentialKinds' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'keepsDocument' } },
                { kind: 'Field', name: { kind: 'Name', value: 'freshMonths' } },
                { kind: 'Field', name: { kind: 'Name', value: 'holdsMonths' } },
                { kind: 'Field', name: { kind: 'Name', value: 'rule' } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'OwnProvider' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Provider' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'displayName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'vetted' } },
          { kind: 'Field', name: { kind: 'Name', value: 'skills' } },
          { kind: 'Field', name: { kind: 'Name', value: 'maxTravelMetres' } },
          { kind: 'Field', name: { kind: 'Name', value: 'maxWeekSlots' } },
          { kind: 'Field', name: { kind: 'Name', value: 'minBlockSlots' } },
          { kind: 'Field', name: { kind: 'Name', value: 'worksOnHolidays' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'availability' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'start' } },
                { kind: 'Field', name: { kind: 'Name', value: 'end' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'position' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'lat' } },
                { kind: 'Field', name: { kind: 'Name', value: 'lon' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'territory' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'boundary' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'lat' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'lon' } },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'body' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'application' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'state' } },
                { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
                { kind: 'Field', name: { kind: 'Name', value: 'appliedAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'decidedAt' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'suspension' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
                { kind: 'Field', name: { kind: 'Name', value: 'suspendedAt' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'rates' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'serviceType' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'requiredCredentials' } },
                    ],
                  },
                },
                { kind: 'Field', name: { kind: 'Name', value: 'capacity' } },
                { kind: 'Field', name: { kind: 'Name', value: 'baseCentsPerHour' } },
                { kind: 'Field', name: { kind: 'Name', value: 'extraCentsPerHour' } },
                { kind: 'Field', name: { kind: 'Name', value: 'underMinimumSince' } },
                { kind: 'Field', name: { kind: 'Name', value: 'vetted' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'missingPapers' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'serviceTypeId' } },
                { kind: 'Field', name: { kind: 'Name', value: 'kinds' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'credentials' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                { kind: 'Field', name: { kind: 'Name', value: 'outcome' } },
                { kind: 'Field', name: { kind: 'Name', value: 'issuer' } },
                { kind: 'Field', name: { kind: 'Name', value: 'issuedOn' } },
                { kind: 'Field', name: { kind: 'Name', value: 'expiresOn' } },
                { kind: 'Field', name: { kind: 'Name', value: 'valid' } },
                { kind: 'Field', name: { kind: 'Name', value: 'checkedAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'revokedAt' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'documents' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                { kind: 'Field', name: { kind: 'Name', value: 'mediaType' } },
                { kind: 'Field', name: { kind: 'Name', value: 'bytes' } },
                { kind: 'Field', name: { kind: 'Name', value: 'uploadedAt' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'legalMinimums' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'serviceType' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'requiredCredentials' } },
                    ],
                  },
                },
                { kind: 'Field', name: { kind: 'Name', value: 'cents' } },
                { kind: 'Field', name: { kind: 'Name', value: 'level' } },
                { kind: 'Field', name: { kind: 'Name', value: 'inForceOn' } },
                { kind: 'Field', name: { kind: 'Name', value: 'provisional' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'parts' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'cents' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'source' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'url' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<MyProviderQuery, MyProviderQueryVariables>;
export const UpdateProviderDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'UpdateProvider' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'UpdateProviderInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'updateProvider' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'provider' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'OwnProvider' } }],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'userErrors' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'path' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'OwnProvider' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Provider' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'displayName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'vetted' } },
          { kind: 'Field', name: { kind: 'Name', value: 'skills' } },
          { kind: 'Field', name: { kind: 'Name', value: 'maxTravelMetres' } },
          { kind: 'Field', name: { kind: 'Name', value: 'maxWeekSlots' } },
          { kind: 'Field', name: { kind: 'Name', value: 'minBlockSlots' } },
          { kind: 'Field', name: { kind: 'Name', value: 'worksOnHolidays' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'availability' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'start' } },
                { kind: 'Field', name: { kind: 'Name', value: 'end' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'position' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'lat' } },
                { kind: 'Field', name: { kind: 'Name', value: 'lon' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'territory' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'boundary' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'lat' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'lon' } },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'body' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'application' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'state' } },
                { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
                { kind: 'Field', name: { kind: 'Name', value: 'appliedAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'decidedAt' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'suspension' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
                { kind: 'Field', name: { kind: 'Name', value: 'suspendedAt' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'rates' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'serviceType' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'requiredCredentials' } },
                    ],
                  },
                },
                { kind: 'Field', name: { kind: 'Name', value: 'capacity' } },
                { kind: 'Field', name: { kind: 'Name', value: 'baseCentsPerHour' } },
                { kind: 'Field', name: { kind: 'Name', value: 'extraCentsPerHour' } },
                { kind: 'Field', name: { kind: 'Name', value: 'underMinimumSince' } },
                { kind: 'Field', name: { kind: 'Name', value: 'vetted' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'missingPapers' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'serviceTypeId' } },
                { kind: 'Field', name: { kind: 'Name', value: 'kinds' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'credentials' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                { kind: 'Field', name: { kind: 'Name', value: 'outcome' } },
                { kind: 'Field', name: { kind: 'Name', value: 'issuer' } },
                { kind: 'Field', name: { kind: 'Name', value: 'issuedOn' } },
                { kind: 'Field', name: { kind: 'Name', value: 'expiresOn' } },
                { kind: 'Field', name: { kind: 'Name', value: 'valid' } },
                { kind: 'Field', name: { kind: 'Name', value: 'checkedAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'revokedAt' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'documents' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                { kind: 'Field', name: { kind: 'Name', value: 'mediaType' } },
                { kind: 'Field', name: { kind: 'Name', value: 'bytes' } },
                { kind: 'Field', name: { kind: 'Name', value: 'uploadedAt' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'legalMinimums' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'serviceType' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'requiredCredentials' } },
                    ],
                  },
                },
                { kind: 'Field', name: { kind: 'Name', value: 'cents' } },
                { kind: 'Field', name: { kind: 'Name', value: 'level' } },
                { kind: 'Field', name: { kind: 'Name', value: 'inForceOn' } },
                { kind: 'Field', name: { kind: 'Name', value: 'provisional' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'parts' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'cents' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'source' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'url' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<UpdateProviderMutation, UpdateProviderMutationVariables>;
