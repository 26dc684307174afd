import { type AccessPolicy, type Audience } from './access.rules.js';

const ANYONE: readonly Audience[] = ['anyone'];
const REACHED: readonly Audience[] = ['reached'];
const SIGNED_IN: readonly Audience[] = ['signed-in'];
/** Whoever has come in, and systems that may read rounds. */
const ROUND_READERS: readonly Audience[] = ['signed-in', 'integrator-rounds'];
/** Whoever has come in, and systems that may read providers. */
const PROVIDER_READERS: readonly Audience[] = ['signed-in', 'integrator-providers'];
/** Those who act for a household. */
const FOR_A_HOUSEHOLD: readonly Audience[] = ['household', 'operator'];
/** Those who get services going: they see needs and timetables, and not whose they are. */
const ORGANISERS: readonly Audience[] = ['coordinator', 'operator', 'city'];
/** Those who are asked, and the desk that may answer on their behalf. */
const ASKED: readonly Audience[] = ['household', 'provider', 'operator'];
/** The same, and the managers of bodies, who answer for their workers. */
const ANSWERERS: readonly Audience[] = [...ASKED, 'body-manager'];
/** Those who keep a provider's profile, and those who check it. */
const KEEPERS_OF_A_PROVIDER: readonly Audience[] = ['provider', 'body-manager', 'operator', 'vetting-officer', 'city'];
/** Those whom an offer concerns. */
const PARTIES: readonly Audience[] = ['household', 'provider', 'body-manager', ...ORGANISERS];

/**
 * The one access policy: who may read each field and do each act. A new field is a word in the line of those who may
 * have it; a new type is a block of its own, in the order of the alphabet. `REACHED` is for parts that hold nothing
 * of their own (a position, a line of a timetable); a record that belongs to somebody also needs a line in
 * access-scope.rules.ts. What is not listed is for nobody, and a test names it.
 */
export const accessPolicy: AccessPolicy = {
  AdvisedChange: {
    'budgetCentsPerHour content day hostUnits kind maxWalkMetres optionPosition placement sharing shiftMinutes':
      REACHED,
    toDay: REACHED,
  },
  AdvisedContent: {
    'budgetCentsPerHour careRecipientIds dates endsBefore hostUnits maxWalkMetres onHolidays onSchoolClosures': REACHED,
    'options requiredSkills sharing startsOn': REACHED,
  },
  AdvisedPlacement: {
    'agreementId aloneCents atHome households priceCents provider sessions walkMetres': REACHED,
  },
  Agreement: { 'endsOn id offer provider startsOn terms': ASKED },
  AgreementTerms: {
    'aloneCents canStay careRequest displayName fromOn householdId leavingOn ownCareRequestId': REACHED,
    'savedCents sessions untilOn weeklyPriceCents': REACHED,
  },
  Application: { 'appliedAt decidedAt id provider reason state': KEEPERS_OF_A_PROVIDER },
  Attendance: {
    'building confirmedMinutes disputed displayName endsAt householdId id isOwn minutes recipients settled startsAt state':
      REACHED,
  },
  Body: { 'id name': PROVIDER_READERS, workers: KEEPERS_OF_A_PROVIDER },
  Building: { 'address households id needs pilot position rooms territory': ANYONE },
  CareAdvice: { 'asItIs careRequestId changes leavingNoticeDays providers revision scarce stopped': REACHED },
  CalendarFeed: { 'createdAt householdId id lastReadAt providerId': ['self'] },
  CareCost: { 'lines netCents reliefCents subsidyCents totalCents': REACHED },
  CareCostLine: { 'cents kind': REACHED },
  CareProspect: {
    'alone buildingNeighbours freeProviders sharedByTwo territoryNeighbours': REACHED,
  },
  CareNote: { 'id kind text writtenAt': REACHED },
  CareRecipient: { 'birthYear firstName id kind': FOR_A_HOUSEHOLD },
  CareRequest: {
    'building id offer options publishedAt serviceType sharing state unmetReason': ['household', ...ORGANISERS],
    'dates endsBefore onHolidays onSchoolClosures startsOn': ['household', ...ORGANISERS],
    'budgetCentsPerHour careRecipients history hostUnits household maxWalkMetres requiredSkills revision':
      FOR_A_HOUSEHOLD,
  },
  CareRequestDate: { 'date endSlot startSlot': REACHED },
  CareRequestEvent: { 'at byPerson changed event fromState id toState': REACHED },
  CityIndicators: {
    months: REACHED,
    'confirmedMinutes householdsAlone householdsServed householdsSharing savedCentsPerWeek unmetByTerritory': REACHED,
    unmetHouseholds: REACHED,
  },
  Consent: { 'givenAt householdId id purpose textVersion withdrawnAt': REACHED },
  ContractDuty: { 'bears source text url': REACHED },
  ContractSetAside: { 'by form': REACHED },
  Conversation: {
    'contactsHidden householdId id kind lastNumber lastWrittenAt messages offerId open parties providerId': ASKED,
    'unread waitsForDesk': ASKED,
    lastMessage: ['household', 'provider'],
  },
  ConversationParty: { 'isOwn kind name number ownHouseholdId readThrough': REACHED },
  CostComparison: {
    'alone duties form fundName on provisional savedBySharingCents savedInAllCents setAside shared sharedWithSubsidy':
      REACHED,
  },
  Credential: { 'checkedAt expiresOn id issuedOn issuer kind outcome provider revokedAt valid': REACHED },
  CredentialRule: { 'kind validFrom validUntil': REACHED },
  CredentialKind: { 'code freshMonths holdsMonths keepsDocument name rule': ANYONE },
  EarningLine: { 'correction date earnedCents householdName id kind minutes': REACHED },
  ExpectedPrice: { 'lowest middle': REACHED },
  Erasure: { 'blankedRows deletedRows erasedAt': REACHED },
  FactPriority: { 'fact rules': REACHED },
  Feedback: { 'about from givenAt id wentWell words': REACHED },
  Delegate: { 'name roleAssignmentId validFrom validUntil': REACHED },
  DeadJob: { 'deadAt failures id name': REACHED },
  DataController: { 'email name': REACHED },
  Dispute: { 'attendance checkedInAt checkedOutAt household provider reason': REACHED },
  Document: { 'bytes id kind mediaType uploadedAt': REACHED },
  DocumentAddress: { 'expiresAt url': REACHED },
  FundForHousehold: { 'band ceilingPer fundName paidThisYearCents serviceType': REACHED },
  GeoPoint: { 'lat lon': REACHED },
  Household: {
    'building careRecipients conversation delegates displayName id mandates': FOR_A_HOUSEHOLD,
    socialFacts: ['household'],
  },
  HouseholdPhone: { 'number written': REACHED },
  HouseholdStatement: {
    'displayName dueCents householdId id lines month priceCents subsidyCents debtPosition waitingSessions':
      FOR_A_HOUSEHOLD,
  },
  HouseholdSubsidy: { 'declaration funds householdId': FOR_A_HOUSEHOLD },
  Hub: { 'address id name openings phone position rooms': ANYONE },
  Integrator: { 'createdAt endedAt expiresAt id name scopes': ['city'] },
  IseeDeclaration: { 'id iseeUpToCents validFrom validUntil': REACHED },
  JobHealth: { 'dead deadJobs doneLastHour lagSeconds underWay waiting': REACHED },
  JoinableAgreement: {
    'agreementId aloneCents households leavingNoticeDays priceCents providerName sessions': REACHED,
  },
  KeptCareNote: { id: REACHED },
  LedgerEntry: { 'account accountId cents': REACHED },
  LedgerPosting: { 'at entries id kind month reason': ['city'] },
  LeastPay: { 'cents level on parts provisional': REACHED },
  LegalAmount: { 'cents source standing url': REACHED },
  LegalFigure: { 'amount figure id kind source standing unit url validFrom validUntil': REACHED },
  LegalMinimum: { 'cents inForceOn level parts provisional serviceType': REACHED },
  LibrettoDeclaration: { 'declaredAt hours id netCents providerId year': REACHED },
  LibrettoStanding: {
    'countedCents declarations mostCents mostHours mostPerPairCents source url year': REACHED,
  },
  LineCorrection: { 'decidedAt minutes reason': REACHED },
  Mandate: { 'endsBefore form id recordedAt revokedAt textVersion': REACHED },
  MatchingRound: {
    'boundCents building completedAt createdAt gap id offerCount openRequests progress savedCentsPerWeek scope':
      ROUND_READERS,
    'servedRequests sharedRequests stage state territory welfareCents': ROUND_READERS,
  },
  Message: { 'author id number text writtenAt': REACHED },
  MinimumPay: { 'centsPerHour id source url validFrom validUntil': REACHED },
  MissingPapers: { 'kinds serviceTypeId': REACHED },
  MonthIndicators: {
    'confirmedMinutes householdsServed householdsSharing medianDaysToAgree month': REACHED,
    'regularMinutesPerWeek savedCents unmetHouseholds': REACHED,
  },
  MonthClosing: { 'closedAt month': REACHED },
  Mutation: {
    giveFeedback: ['household', 'provider'],
    'acceptSubstitution declineSubstitution': ['provider'],
    'addExtraOpening removeExtraOpening reportAbsence withdrawAbsence': ['provider', 'body-manager', 'operator'],
    settleDispute: ['operator'],
    'cancelAttendance confirmHours disputeHours joinAgreement leaveAgreement takeBackLeaving': FOR_A_HOUSEHOLD,
    'checkIn checkOut': ['provider'],
    'bookRoom cancelRoomBooking keepRoom': ORGANISERS,
    'answerByPhone takeBackAnswerByPhone': ['operator'],
    requestChangeLetter: ['operator'],
    requestLetter: FOR_A_HOUSEHOLD,
    requestPoster: ORGANISERS,
    createCalendarFeed: ['household', 'provider'],
    revokeCalendarFeed: SIGNED_IN,
    'markConversationRead writeMessage': ASKED,
    rescheduleSession: ASKED,
    'requestSignInCode signInWithCode signOut': ANYONE,
    'endRole endSignIn markNotificationRead markNotificationsRead setNotificationPreference': SIGNED_IN,
    signOutEverywhere: SIGNED_IN,
    'acceptProposal declineProposal takeBackAcceptance takeBackDecline': ANSWERERS,
    'changeCareRequest draftCareRequest pauseCareRequest publishCareRequest publishCareRequestDraft': FOR_A_HOUSEHOLD,
    'changeCareRecipient changeHousehold removeCareRecipient setHouseholdPhone': FOR_A_HOUSEHOLD,
    'addCareRecipient declareSocialFacts removeCareNote resumeCareRequest revokeMandates withdrawCareRequest writeCareNote':
      FOR_A_HOUSEHOLD,
    'eraseMyData giveConsent registerHousehold withdrawConsent': SIGNED_IN,
    recordMandate: ['operator'],
    registerBody: ['city'],
    releaseWorker: ['body-manager'],
    updateHub: ['operator', 'city'],
    'removeRate setRate updateProvider': ['provider', 'body-manager', 'operator'],
    'cancelMatchingRound releaseOffers startMatchingRound withdrawOffer': ORGANISERS,
    applyToGiveCare: SIGNED_IN,
    advanceApplication: ['provider', 'body-manager', 'operator'],
    'deleteDocument requestDocument': ['provider', 'body-manager', 'operator', 'vetting-officer'],
    requestDocumentUpload: ['provider', 'body-manager', 'operator'],
    'checkCredential decideApplication reinstateProvider revokeCredential suspendProvider': ['vetting-officer'],
    'endIntegrator grantIntegrator requireCredential': ['city'],
    'withdrawLegalFigures withdrawMinimumPay withdrawPriorityRule withdrawRequiredCredential withdrawServiceValue': [
      'city',
    ],
    'setServiceRecipients withdrawServiceRecipients withdrawSubsidyRule': ['city'],
    'endWebhook registerWebhook': ['city'],
    'grantRole inviteToRole': ['household', 'body-manager', 'operator', 'city'],
    'acceptInvitation revokeInvitation': SIGNED_IN,
    'declareIsee declareLibrettoPaid withdrawIsee': FOR_A_HOUSEHOLD,
    declareLibrettoReceived: ['provider'],
    'endowSubsidyFund openSubsidyFund setLegalFigures setMinimumPay setPriorityRule setServiceValue setSubsidyRule': [
      'city',
    ],
    'closeMonth retryJob': ['city'],
    correctLine: ['operator'],
  },
  NeedAtHour: { 'day hour households serviceType': REACHED },
  NewWebhook: { 'secret webhook': REACHED },
  NewRoleInvitation: { 'code invitation': REACHED },
  NewCalendarFeed: { 'feed url': REACHED },
  News: { unread: REACHED },
  Notification: {
    'agreementId body conversationId createdAt householdId id kind offerId readAt sessionId sessionStartsAt title': [
      'self',
    ],
  },
  NotificationPreference: { 'delivery noMailAbout quietFromHour quietUntilHour': REACHED },
  Offer: {
    'aloneCents blocks createdAt hoursPerWeek id level members provider reason round savedCents serviceType': PARTIES,
    'acceptances answerBy endsOn events leftOn state totalCents venue': PARTIES,
    conversation: ASKED,
    mayRelease: ORGANISERS,
  },
  Office: {
    'bodyId building buildingId email household householdId id mayEnd name own providerId role territory': REACHED,
    territoryId: REACHED,
    'validFrom validUntil': REACHED,
  },
  OfferEvent: { 'at fromState id toState': REACHED },
  OfferMember: { 'aloneCents building careRequest displayName priceCents reason sessions walkMetres': REACHED },
  Persona: { 'bodyId buildingId householdId id name providerId role territoryId': ANYONE },
  PriceIfOneLeaves: { 'leaver priceCents': REACHED },
  PriorityRule: { 'addedPercent fact id validFrom validUntil': REACHED },
  Proposal: {
    'aloneCents answer answerBy answeredAt careRequest countsFrom earnedCentsPerHour id ifOneLeaves neighbours offer':
      ANSWERERS,
    'gaps letterPrintedAt previousPriceCents priceCents reason sessions travel': ANSWERERS,
  },
  Provider: {
    'badges body displayName id rates skills territory vetted': PROVIDER_READERS,
    'application credentials documents legalMinimums missingPapers suspension vettingHistory': KEEPERS_OF_A_PROVIDER,
    conversation: ['provider', 'operator'],
    runningMonths: ['provider', 'body-manager'],
    'absences availability extraOpenings maxTravelMetres maxWeekSlots minBlockSlots position worksOnHolidays':
      KEEPERS_OF_A_PROVIDER,
  },
  ChangeLetter: {
    'address afterCents agreementChangeId beforeCents careRequestId change fromOn household id own': REACHED,
    'printedAt service': REACHED,
  },
  ExtraOpening: { 'endSlot fromOn id startSlot untilOn': REACHED },
  ProviderAbsence: { 'endsAt id startsAt': REACHED },
  ProviderStatement: { 'displayName earnedCents id lines minutes month': ['provider', 'body-manager', 'operator'] },
  Query: {
    feedback: ASKED,
    'sessionCareNotes substitutions': ['provider'],
    joinableAgreements: FOR_A_HOUSEHOLD,
    'agreement agreements calendarFeeds notificationPreference notifications sessions': SIGNED_IN,
    'conversation conversations': ASKED,
    'callsToMake lettersToSend proposalOfLetter': ['operator'],
    'application applications expiringCredentials': ['vetting-officer', 'city'],
    'building buildings credentialKinds legalFigures personas priorityRules serviceTypes signInWays territories territory town viewer':
      ANYONE,
    'careNotes careRequest careRequests offer offers proposals unmetRequests': SIGNED_IN,
    'careAdvice careProspect': FOR_A_HOUSEHOLD,
    'matchingRound matchingRounds': ROUND_READERS,
    'provider providers': PROVIDER_READERS,
    'bodies integrators jobHealth webhooks': ['city'],
    offices: ['operator', 'city'],
    invitations: SIGNED_IN,
    'household householdPhone households': FOR_A_HOUSEHOLD,
    'disputes priceOfCorrection sessionCode': ['operator'],
    'householdStatements providerStatements': SIGNED_IN,
    'costComparison householdSubsidy': FOR_A_HOUSEHOLD,
    librettoStanding: ASKED,
    'ledgerExport ledgerPostings roundsExport subsidyFunds': ['city'],
    'indicators needByHour roomBookings roomServices': ORGANISERS,
    payroll: ['body-manager', 'operator', 'city'],
  },
  Rate: { 'baseCentsPerHour capacity extraCentsPerHour serviceType underMinimumSince vetted': REACHED },
  RoleAssignment: {
    'bodyId building buildingId household householdId id providerId role territory territoryId validFrom validUntil':
      REACHED,
  },
  RoleInvitation: {
    'acceptedAt building email expiresAt id invitedAt overId revokedAt role roleEndsAt territory': REACHED,
  },
  RoleHeld: {
    'building household territory': REACHED,
    'bodyId buildingId householdId providerId role territoryId': REACHED,
  },
  RoomBooking: { 'cancelledAt endsAt id purpose roomId startsAt': REACHED },
  RoomService: { 'blocks id serviceType state': REACHED },
  Room: { 'capacity id name openings serviceTypes': ANYONE },
  RunningMonth: { 'comingMinutes earnedCents expectedCents givenMinutes month parts waitingCents': REACHED },
  RunningPart: {
    'comingMinutes earnedCents expectedCents givenMinutes householdName serviceType waitingCents': REACHED,
  },
  ServiceGap: { 'cause date': REACHED },
  ServiceNeed: { 'openRequests serviceType shareableRequests': REACHED },
  ServiceRecipients: { 'caresFor id validFrom validUntil': REACHED },
  ServiceType: {
    'caresFor code id leastPay mode name requiredCredentials': ANYONE,
    'credentialRules hourValueCents hourValues minimumPays recipientRules': ['city'],
  },
  ServiceValue: { 'hourValueCents id validFrom validUntil': REACHED },
  Session: {
    'agreement attendances checkedInAt checkedOutAt code endsAt frozen id movedFrom provider serviceType startsAt':
      ASKED,
    'state venue': ASKED,
  },
  SessionCareNotes: { 'careRecipientId firstName notes': REACHED },
  SignIn: { 'createdAt device expiresAt id lastSeenAt method': REACHED },
  SignInWays: { 'identityProvider mailedCode': ANYONE },
  SlotInterval: { 'end start': REACHED },
  SocialFacts: { 'facts priority': REACHED },
  StatementLine: {
    'correction date dueCents id kind minutes priceCents providerName replacesId reversesId subsidyCents subsidyFund':
      REACHED,
    'recipients serviceType': REACHED,
  },
  StoppedProviders: { 'providers stop': REACHED },
  SubsidyBand: { 'iseeUpToCents mostCents percent': REACHED },
  SubsidyFund: { 'closesOn endowedCents id leftCents name opensOn rules serviceType spentCents': ['city'] },
  SubsidyRule: { 'bands ceilingPer id validFrom validUntil': REACHED },
  Subscription: { matchingRoundProgressed: SIGNED_IN, conversationChanged: ASKED, newsChanged: SIGNED_IN },
  Substitution: { 'endsAt id priceCents serviceType startsAt state venue': ['provider', 'operator'] },
  Territory: { 'boundary centre code families hub id name needs': ANYONE },
  Suspension: { 'reason suspendedAt': REACHED },
  TimetableOption: { 'penaltyCentsPerHour position sessions': REACHED },
  ToldCount: { 'atLeast fewerThan': REACHED },
  Town: { 'attribution controller name simulated takeBackMinutes territories': ANYONE },
  Travel: { 'area around homeMetres ways': REACHED },
  UnmetNeed: { 'households name territoryId': REACHED },
  UnmetRequest: { 'careRequest cause reason': REACHED },
  Venue: { 'label position': REACHED },
  VettingEvent: { 'at by credential daysLeft fromState id kind reason toState': REACHED },
  WayBetweenVisits: { 'before day metres pauseSlots serviceType': REACHED },
  Webhook: { 'createdAt deliveries endedAt events id name url': ['city'] },
  WebhookDelivery: { 'at deliveredAt event id jobId state': REACHED },
  Viewer: { 'consents bodies email household id name persona provider roles signIns': REACHED },
};
