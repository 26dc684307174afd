import { KeepsAnOutbox1763800000000 } from './1763800000000-keeps-an-outbox.js';
import { DescribesThePlacesOfATown1763801000000 } from './1763801000000-describes-the-places-of-a-town.js';
import { KnowsHouseholdsAndVettedProviders1763802000000 } from './1763802000000-knows-households-and-vetted-providers.js';
import { TakesCareRequests1763803000000 } from './1763803000000-takes-care-requests.js';
import { DraftsOffersThatNeverClash1763804000000 } from './1763804000000-drafts-offers-that-never-clash.js';
import { LetsAVisitorActAsAPersona1763805000000 } from './1763805000000-lets-a-visitor-act-as-a-persona.js';
import { KnowsWhoSignsIn1795310353167 } from './1795310353167-knows-who-signs-in.js';
import { DoesNothingTwiceUnderOneKey1795311662029 } from './1795311662029-does-nothing-twice-under-one-key.js';
import { AsksEveryPartyBeforeAnOfferIsConfirmed1795311784888 } from './1795311784888-asks-every-party-before-an-offer-is-confirmed.js';
import { KeepsBodiesWithTheirWorkers1795312151828 } from './1795312151828-keeps-bodies-with-their-workers.js';
import { VetsProvidersByADatedPolicy1795312764392 } from './1795312764392-vets-providers-by-a-dated-policy.js';
import { CarriesAgreementsIntoDatedSessions1795312880676 } from './1795312880676-carries-agreements-into-dated-sessions.js';
import { FollowsTheLifeOfARequest1795312885871 } from './1795312885871-follows-the-life-of-a-request.js';
import { LetsOtherSystemsRead1795313269258 } from './1795313269258-lets-other-systems-read.js';
import { ActsForHouseholdsByMandate1795313767065 } from './1795313767065-acts-for-households-by-mandate.js';
import { CoversSessionsThatAProviderCannotGive1795313960692 } from './1795313960692-covers-sessions-that-a-provider-cannot-give.js';
import { WatchesPapersAndRatesEveryDay1795313991736 } from './1795313991736-watches-papers-and-rates-every-day.js';
import { StatesEachMonthToTheCent1795314220928 } from './1795314220928-states-each-month-to-the-cent.js';
import { TakesDocumentsIn1795314404999 } from './1795314404999-takes-documents-in.js';
import { RanksRequestsByADatedPolicy1795315224284 } from './1795315224284-ranks-requests-by-a-dated-policy.js';
import { TellsPeopleWhatBecomesOfAnOffer1795316087893 } from './1795316087893-tells-people-what-becomes-of-an-offer.js';
import { LetsThePartiesOfAnOfferSpeak1795631500000 } from './1795631500000-lets-the-parties-of-an-offer-speak.js';
import { PaysSubsidiesFromFundsThatAreNeverOverdrawn1795631515509 } from './1795631515509-pays-subsidies-from-funds-that-are-never-overdrawn.js';
import { SetsEveryPolicyByDate1795633151681 } from './1795633151681-sets-every-policy-by-date.js';
import { CarriesSessionsIntoCalendars1795633900000 } from './1795633900000-carries-sessions-into-calendars.js';
import { FindsBuildingsByTheAddressRegister1795634338854 } from './1795634338854-finds-buildings-by-the-address-register.js';
import { PrintsLettersThatAreAnsweredByPhone1795634900000 } from './1795634900000-prints-letters-that-are-answered-by-phone.js';
import { TellsPeopleWhenItSuitsThem1795635900000 } from './1795635900000-tells-people-when-it-suits-them.js';
import { BooksRoomsThatNobodyElseHas1795637300000 } from './1795637300000-books-rooms-that-nobody-else-has.js';
import { InvitesPeopleToRoles1795639100000 } from './1795639100000-invites-people-to-roles.js';
import { LetsPeopleSayWhatMailIsAbout1795639200000 } from './1795639200000-lets-people-say-what-mail-is-about.js';
import { TellsOtherSystems1795640000000 } from './1795640000000-tells-other-systems.js';
import { RemembersWhatEachHouseholdWasAskedBefore1795641000000 } from './1795641000000-remembers-what-each-household-was-asked-before.js';
import { KeepsLegalFiguresByDate1795641500000 } from './1795641500000-keeps-legal-figures-by-date.js';
import { LetsAVisitorManageABody1795650100000 } from './1795650100000-lets-a-visitor-manage-a-body.js';
import { InvitesNeighboursByLetter1795650200000 } from './1795650200000-invites-neighbours-by-letter.js';
import { HoldsJobsByTheClockOfTheDatabase1795650300000 } from './1795650300000-holds-jobs-by-the-clock-of-the-database.js';
import { SealsTheKeysOfWebhooks1795650400000 } from './1795650400000-seals-the-keys-of-webhooks.js';
import { TellsReviewersOfDrafts1795650500000 } from './1795650500000-tells-reviewers-of-drafts.js';
import { TellsOfCancelledVisitsAndSettledHours1795650610000 } from './1795650610000-tells-of-cancelled-visits-and-settled-hours.js';
import { ForgetsSocialFactsWithTheConsent1795650620000 } from './1795650620000-forgets-social-facts-with-the-consent.js';
import { KeepsWhoIsCaredForRight1795650700000 } from './1795650700000-keeps-who-is-cared-for-right.js';
import { QueuesApplicationsByAge1795650710000 } from './1795650710000-queues-applications-by-age.js';
import { TellsWhoJoinsAndLeaves1795650810000 } from './1795650810000-tells-who-joins-and-leaves.js';
import { TellsOfWhatTheVettingOfficeSays1795650820000 } from './1795650820000-tells-of-what-the-vetting-office-says.js';
import { LooksAgainAfterARoundThatRuns1795650830000 } from './1795650830000-looks-again-after-a-round-that-runs.js';
import { SaysForWhomAServiceIs1795650840000 } from './1795650840000-says-for-whom-a-service-is.js';
import { TakesBackFiguresOfTheLaw1795650850000 } from './1795650850000-takes-back-figures-of-the-law.js';
import { LetsANoBeTakenBack1795650920000 } from './1795650920000-lets-a-no-be-taken-back.js';
import { CountsWhatWasPaidByVoucher1795650930000 } from './1795650930000-counts-what-was-paid-by-voucher.js';
import { KeepsVatAndVolunteersHoursByDate1795650940000 } from './1795650940000-keeps-vat-and-volunteers-hours-by-date.js';
import { TellsThatAProviderComesAfterAll1795650950000 } from './1795650950000-tells-that-a-provider-comes-after-all.js';
import { TellsRoundsThatBeganByThemselves1795650960000 } from './1795650960000-tells-rounds-that-began-by-themselves.js';
import { SaysByDateForWhomAServiceIs1795650970000 } from './1795650970000-says-by-date-for-whom-a-service-is.js';
import { OpensMoreHoursOnSingleDays1795650980000 } from './1795650980000-opens-more-hours-on-single-days.js';
import { SaysWhereAndWhenADeskServes1795650990000 } from './1795650990000-says-where-and-when-a-desk-serves.js';
import { TellsOnPaperWhoJoinsAndLeaves1795651000000 } from './1795651000000-tells-on-paper-who-joins-and-leaves.js';
import { TellsOfDisputedHoursAndCorrectedLines1795651010000 } from './1795651010000-tells-of-disputed-hours-and-corrected-lines.js';
import { LetsALeavingBeTakenBack1795651020000 } from './1795651020000-lets-a-leaving-be-taken-back.js';
import { MakesPilotsOfBuildingsWithACoordinator1795651030000 } from './1795651030000-makes-pilots-of-buildings-with-a-coordinator.js';
import { KeepsWhereAHouseholdIsCalled1795651040000 } from './1795651040000-keeps-where-a-household-is-called.js';

/** Every migration, oldest first. A new one is added at the end; a test compares this list with the folder. */
export const migrations = [
  KeepsAnOutbox1763800000000,
  DescribesThePlacesOfATown1763801000000,
  KnowsHouseholdsAndVettedProviders1763802000000,
  TakesCareRequests1763803000000,
  DraftsOffersThatNeverClash1763804000000,
  LetsAVisitorActAsAPersona1763805000000,
  KnowsWhoSignsIn1795310353167,
  DoesNothingTwiceUnderOneKey1795311662029,
  AsksEveryPartyBeforeAnOfferIsConfirmed1795311784888,
  KeepsBodiesWithTheirWorkers1795312151828,
  VetsProvidersByADatedPolicy1795312764392,
  CarriesAgreementsIntoDatedSessions1795312880676,
  FollowsTheLifeOfARequest1795312885871,
  LetsOtherSystemsRead1795313269258,
  ActsForHouseholdsByMandate1795313767065,
  CoversSessionsThatAProviderCannotGive1795313960692,
  WatchesPapersAndRatesEveryDay1795313991736,
  StatesEachMonthToTheCent1795314220928,
  TakesDocumentsIn1795314404999,
  RanksRequestsByADatedPolicy1795315224284,
  TellsPeopleWhatBecomesOfAnOffer1795316087893,
  LetsThePartiesOfAnOfferSpeak1795631500000,
  PaysSubsidiesFromFundsThatAreNeverOverdrawn1795631515509,
  SetsEveryPolicyByDate1795633151681,
  CarriesSessionsIntoCalendars1795633900000,
  FindsBuildingsByTheAddressRegister1795634338854,
  PrintsLettersThatAreAnsweredByPhone1795634900000,
  TellsPeopleWhenItSuitsThem1795635900000,
  BooksRoomsThatNobodyElseHas1795637300000,
  InvitesPeopleToRoles1795639100000,
  LetsPeopleSayWhatMailIsAbout1795639200000,
  TellsOtherSystems1795640000000,
  RemembersWhatEachHouseholdWasAskedBefore1795641000000,
  KeepsLegalFiguresByDate1795641500000,
  LetsAVisitorManageABody1795650100000,
  InvitesNeighboursByLetter1795650200000,
  HoldsJobsByTheClockOfTheDatabase1795650300000,
  SealsTheKeysOfWebhooks1795650400000,
  TellsReviewersOfDrafts1795650500000,
  TellsOfCancelledVisitsAndSettledHours1795650610000,
  ForgetsSocialFactsWithTheConsent1795650620000,
  KeepsWhoIsCaredForRight1795650700000,
  QueuesApplicationsByAge1795650710000,
  TellsWhoJoinsAndLeaves1795650810000,
  TellsOfWhatTheVettingOfficeSays1795650820000,
  LooksAgainAfterARoundThatRuns1795650830000,
  SaysForWhomAServiceIs1795650840000,
  TakesBackFiguresOfTheLaw1795650850000,
  LetsANoBeTakenBack1795650920000,
  CountsWhatWasPaidByVoucher1795650930000,
  KeepsVatAndVolunteersHoursByDate1795650940000,
  TellsThatAProviderComesAfterAll1795650950000,
  TellsRoundsThatBeganByThemselves1795650960000,
  SaysByDateForWhomAServiceIs1795650970000,
  OpensMoreHoursOnSingleDays1795650980000,
  SaysWhereAndWhenADeskServes1795650990000,
  TellsOnPaperWhoJoinsAndLeaves1795651000000,
  TellsOfDisputedHoursAndCorrectedLines1795651010000,
  LetsALeavingBeTakenBack1795651020000,
  MakesPilotsOfBuildingsWithACoordinator1795651030000,
  KeepsWhereAHouseholdIsCalled1795651040000,
];
