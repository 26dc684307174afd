/* eslint-disable */
import * as types from './graphql';
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';

/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
  '\n  query Account($actsFor: ID) {\n    viewer {\n      id\n      name\n      email\n      household(id: $actsFor) {\n        id\n      }\n      signIns {\n        id\n        method\n        device\n        createdAt\n        lastSeenAt\n      }\n    }\n  }\n': typeof types.AccountDocument;
  '\n  mutation EndSignIn($input: EndSignInInput!) {\n    endSignIn(input: $input) {\n      ended\n    }\n  }\n': typeof types.EndSignInDocument;
  '\n  mutation SignOutEverywhere {\n    signOutEverywhere {\n      ended\n    }\n  }\n': typeof types.SignOutEverywhereDocument;
  '\n  mutation EraseMyData($input: EraseMyDataInput!) {\n    eraseMyData(input: $input) {\n      erasure {\n        erasedAt\n      }\n      userErrors {\n        message\n        path\n      }\n    }\n  }\n': typeof types.EraseMyDataDocument;
  '\n  query Invitations {\n    invitations {\n      id\n      email\n      role\n      overId\n      roleEndsAt\n      expiresAt\n      acceptedAt\n      revokedAt\n      building {\n        id\n        address\n      }\n      territory {\n        id\n        name\n      }\n    }\n  }\n': typeof types.InvitationsDocument;
  '\n  mutation InviteToRole($input: InviteToRoleInput!) {\n    inviteToRole(input: $input) {\n      invited {\n        code\n        invitation {\n          id\n          email\n          expiresAt\n        }\n      }\n      userErrors {\n        message\n        path\n      }\n    }\n  }\n': typeof types.InviteToRoleDocument;
  '\n  mutation RevokeInvitation($input: RevokeInvitationInput!) {\n    revokeInvitation(input: $input) {\n      invitation {\n        id\n        revokedAt\n      }\n      userErrors {\n        message\n      }\n    }\n  }\n': typeof types.RevokeInvitationDocument;
  '\n  query FindBuildings($search: String!, $within: ID) {\n    buildings(search: $search, territoryId: $within, first: 8) {\n      totalCount\n      edges {\n        node {\n          id\n          address\n          position {\n            lat\n            lon\n          }\n          territory {\n            id\n            name\n          }\n        }\n      }\n    }\n  }\n': typeof types.FindBuildingsDocument;
  '\n  query Ask($actsFor: ID) {\n    viewer {\n      id\n      household(id: $actsFor) {\n        id\n        displayName\n        building {\n          id\n          address\n        }\n        careRecipients {\n          id\n          firstName\n          kind\n          birthYear\n        }\n      }\n    }\n    serviceTypes {\n      id\n      code\n      name\n      mode\n      caresFor\n    }\n  }\n': typeof types.AskDocument;
  '\n  query AskedFor($id: ID!) {\n    household(id: $id) {\n      id\n      displayName\n      building {\n        id\n        address\n      }\n      careRecipients {\n        id\n        firstName\n        kind\n        birthYear\n      }\n    }\n  }\n': typeof types.AskedForDocument;
  '\n  query Prospect($input: CareProspectInput!) {\n    careProspect(input: $input) {\n      freeProviders\n      buildingNeighbours {\n        ...ToldCountFields\n      }\n      territoryNeighbours {\n        ...ToldCountFields\n      }\n      alone {\n        lowest\n        middle\n      }\n      sharedByTwo {\n        lowest\n        middle\n      }\n    }\n  }\n': typeof types.ProspectDocument;
  '\n  mutation PublishCareRequest($input: PublishCareRequestInput!) {\n    publishCareRequest(input: $input) {\n      careRequest {\n        id\n      }\n      userErrors {\n        __typename\n        message\n        path\n        ... on AlreadyRequested {\n          careRequestId\n        }\n      }\n    }\n  }\n': typeof types.PublishCareRequestDocument;
  '\n  mutation ChangeCareRequest($input: ChangeCareRequestInput!) {\n    changeCareRequest(input: $input) {\n      careRequest {\n        ...CareRequestFields\n      }\n      userErrors {\n        __typename\n        message\n        path\n      }\n    }\n  }\n': typeof types.ChangeCareRequestDocument;
  '\n  query MyBodies {\n    viewer {\n      id\n      bodies {\n        id\n        name\n        workers {\n          ...OwnProvider\n        }\n      }\n    }\n    credentialKinds {\n      ...PaperKindFields\n    }\n  }\n': typeof types.MyBodiesDocument;
  '\n  query BodyJobs {\n    active: offers(state: ACTIVE, first: 100) {\n      edges {\n        node {\n          ...WorkerJob\n        }\n      }\n    }\n    confirmed: offers(state: CONFIRMED, first: 100) {\n      edges {\n        node {\n          ...WorkerJob\n        }\n      }\n    }\n    proposed: offers(state: PROPOSED, first: 100) {\n      edges {\n        node {\n          ...WorkerJob\n        }\n      }\n    }\n  }\n': typeof types.BodyJobsDocument;
  '\n  fragment WorkerJob on Offer {\n    id\n    state\n    answerBy\n    hoursPerWeek\n    blocks {\n      start\n      end\n    }\n    serviceType {\n      id\n      code\n      name\n    }\n    provider {\n      id\n    }\n    members {\n      building {\n        id\n      }\n    }\n  }\n': typeof types.WorkerJobFragmentDoc;
  '\n  mutation AddWorker($input: ApplyToGiveCareInput!) {\n    applyToGiveCare(input: $input) {\n      application {\n        id\n        provider {\n          id\n          displayName\n        }\n      }\n      userErrors {\n        message\n        path\n      }\n    }\n  }\n': typeof types.AddWorkerDocument;
  '\n  mutation ReleaseWorker($input: ReleaseWorkerInput!) {\n    releaseWorker(input: $input) {\n      provider {\n        id\n      }\n      userErrors {\n        message\n      }\n    }\n  }\n': typeof types.ReleaseWorkerDocument;
  '\n  query BodyHours($month: String!, $after: String) {\n    providerStatements(month: $month, first: 100, after: $after) {\n      edges {\n        node {\n          id\n          displayName\n          minutes\n          earnedCents\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n': typeof types.BodyHoursDocument;
  '\n  query BodyPayroll($month: String!) {\n    payroll(month: $month)\n  }\n': typeof types.BodyPayrollDocument;
  '\n  query BodyWorker($id: ID!) {\n    provider(id: $id) {\n      ...OwnProvider\n    }\n  }\n': typeof types.BodyWorkerDocument;
  '\n  query BuildingDesk($id: ID!) {\n    building(id: $id) {\n      id\n      address\n      households {\n        ...ToldCountFields\n      }\n      territory {\n        id\n        name\n      }\n      needs {\n        ...ServiceNeedFields\n      }\n      rooms {\n        ...RoomFields\n      }\n    }\n    matchingRounds(buildingId: $id, newestFirst: true, first: 1) {\n      edges {\n        node {\n          id\n          state\n          createdAt\n          ...RoundProgressFields\n        }\n      }\n    }\n  }\n': typeof types.BuildingDeskDocument;
  '\n  fragment ServiceFields on Offer {\n    id\n    level\n    state\n    hoursPerWeek\n    savedCents\n    answerBy\n    acceptances\n    endsOn\n    leftOn\n    provider {\n      id\n      displayName\n    }\n    serviceType {\n      id\n      code\n      name\n    }\n    blocks {\n      start\n      end\n    }\n    members {\n      displayName\n    }\n  }\n': typeof types.ServiceFieldsFragmentDoc;
  '\n  query BuildingServices($id: ID!) {\n    waiting: offers(buildingId: $id, state: PROPOSED, first: 100) {\n      edges {\n        node {\n          ...ServiceFields\n        }\n      }\n    }\n    confirmed: offers(buildingId: $id, state: CONFIRMED, first: 100) {\n      edges {\n        node {\n          ...ServiceFields\n        }\n      }\n    }\n    active: offers(buildingId: $id, state: ACTIVE, first: 100) {\n      edges {\n        node {\n          ...ServiceFields\n        }\n      }\n    }\n  }\n': typeof types.BuildingServicesDocument;
  '\n  mutation RequestPoster($input: RequestPosterInput!) {\n    requestPoster(input: $input) {\n      address {\n        url\n      }\n      userErrors {\n        message\n      }\n    }\n  }\n': typeof types.RequestPosterDocument;
  '\n  query BuildingNeedHours($id: ID!) {\n    needByHour(buildingId: $id) {\n      day\n      hour\n      households {\n        ...ToldCountFields\n      }\n      serviceType {\n        id\n        code\n        name\n      }\n    }\n  }\n': typeof types.BuildingNeedHoursDocument;
  '\n  query RoomBookings($roomId: ID!, $from: DateTime!, $after: String) {\n    roomBookings(roomId: $roomId, from: $from, first: 20, after: $after) {\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        node {\n          id\n          startsAt\n          endsAt\n          purpose\n          cancelledAt\n        }\n      }\n    }\n  }\n': typeof types.RoomBookingsDocument;
  '\n  query RoomServices($roomId: ID!) {\n    roomServices(roomId: $roomId) {\n      id\n      state\n      serviceType {\n        id\n        name\n      }\n      blocks {\n        start\n        end\n      }\n    }\n  }\n': typeof types.RoomServicesDocument;
  '\n  mutation BookRoom($input: BookRoomInput!) {\n    bookRoom(input: $input) {\n      roomBooking {\n        id\n      }\n      userErrors {\n        message\n        path\n      }\n    }\n  }\n': typeof types.BookRoomDocument;
  '\n  mutation CancelRoomBooking($input: CancelRoomBookingInput!) {\n    cancelRoomBooking(input: $input) {\n      roomBooking {\n        id\n        cancelledAt\n      }\n      userErrors {\n        message\n      }\n    }\n  }\n': typeof types.CancelRoomBookingDocument;
  '\n  fragment RoomFields on Room {\n    id\n    name\n    capacity\n    openings {\n      start\n      end\n    }\n    serviceTypes {\n      id\n      name\n    }\n  }\n': typeof types.RoomFieldsFragmentDoc;
  '\n  mutation KeepRoom($input: KeepRoomInput!) {\n    keepRoom(input: $input) {\n      building {\n        id\n        rooms {\n          ...RoomFields\n        }\n      }\n      userErrors {\n        message\n        path\n      }\n    }\n  }\n': typeof types.KeepRoomDocument;
  '\n  query ServicesForRooms {\n    serviceTypes {\n      id\n      name\n      mode\n    }\n  }\n': typeof types.ServicesForRoomsDocument;
  '\n  fragment OwnAttendance on Attendance {\n    id\n    isOwn\n    householdId\n    recipients\n    state\n    minutes\n    startsAt\n    endsAt\n    confirmedMinutes\n    settled\n    disputed\n  }\n': typeof types.OwnAttendanceFragmentDoc;
  '\n  fragment CalendarSession on Session {\n    id\n    state\n    startsAt\n    endsAt\n    movedFrom\n    frozen\n    code\n    checkedInAt\n    checkedOutAt\n    provider {\n      id\n      displayName\n    }\n    attendances {\n      ...OwnAttendance\n    }\n    agreement {\n      id\n      provider {\n        id\n        displayName\n      }\n      offer {\n        id\n        serviceType {\n          id\n          code\n          name\n        }\n        venue {\n          label\n        }\n      }\n    }\n  }\n': typeof types.CalendarSessionFragmentDoc;
  '\n  query CalendarSessions($from: DateTime!, $until: DateTime!, $householdId: ID, $after: String) {\n    sessions(first: 100, from: $from, until: $until, householdId: $householdId, after: $after) {\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        node {\n          ...CalendarSession\n        }\n      }\n    }\n  }\n': typeof types.CalendarSessionsDocument;
  '\n  mutation ConfirmHours($input: ConfirmHoursInput!) {\n    confirmHours(input: $input) {\n      attendance {\n        ...OwnAttendance\n      }\n      userErrors {\n        message\n      }\n    }\n  }\n': typeof types.ConfirmHoursDocument;
  '\n  mutation DisputeHours($input: DisputeHoursInput!) {\n    disputeHours(input: $input) {\n      attendance {\n        ...OwnAttendance\n      }\n      userErrors {\n        message\n      }\n    }\n  }\n': typeof types.DisputeHoursDocument;
  '\n  mutation CancelAttendance($input: CancelAttendanceInput!) {\n    cancelAttendance(input: $input) {\n      attendance {\n        ...OwnAttendance\n      }\n      userErrors {\n        message\n      }\n    }\n  }\n': typeof types.CancelAttendanceDocument;
  '\n  query CalendarFeeds {\n    calendarFeeds {\n      id\n      createdAt\n      lastReadAt\n      householdId\n      providerId\n    }\n  }\n': typeof types.CalendarFeedsDocument;
  '\n  mutation CreateCalendarFeed($input: CreateCalendarFeedInput!) {\n    createCalendarFeed(input: $input) {\n      created {\n        url\n        feed {\n          id\n        }\n      }\n      userErrors {\n        message\n      }\n    }\n  }\n': typeof types.CreateCalendarFeedDocument;
  '\n  mutation RevokeCalendarFeed($input: RevokeCalendarFeedInput!) {\n    revokeCalendarFeed(input: $input) {\n      calendarFeed {\n        id\n      }\n      userErrors {\n        message\n      }\n    }\n  }\n': typeof types.RevokeCalendarFeedDocument;
  '\n  query CityFigures {\n    indicators {\n      householdsServed {\n        ...ToldCountFields\n      }\n      householdsSharing {\n        ...ToldCountFields\n      }\n      savedCentsPerWeek\n      confirmedMinutes\n      unmetHouseholds {\n        ...ToldCountFields\n      }\n      unmetByTerritory {\n        territoryId\n        name\n        households {\n          ...ToldCountFields\n        }\n      }\n      months {\n        month\n        householdsServed {\n          ...ToldCountFields\n        }\n        householdsSharing {\n          ...ToldCountFields\n        }\n        savedCents\n        confirmedMinutes\n        regularMinutesPerWeek\n        medianDaysToAgree\n        unmetHouseholds {\n          ...ToldCountFields\n        }\n      }\n    }\n  }\n': typeof types.CityFiguresDocument;
  '\n  query CityRounds {\n    matchingRounds(startedByHand: true, newestFirst: true, first: 20) {\n      edges {\n        node {\n          ...RoundProgressFields\n          scope\n          createdAt\n          building {\n            id\n            address\n          }\n          territory {\n            id\n            name\n          }\n        }\n      }\n    }\n  }\n': typeof types.CityRoundsDocument;
  '\n  query CityPolicy {\n    serviceTypes {\n      id\n      code\n      name\n      credentialRules {\n        kind\n        validFrom\n        validUntil\n      }\n      caresFor\n      recipientRules {\n        id\n        validFrom\n        validUntil\n        caresFor\n      }\n      hourValueCents\n      hourValues {\n        id\n        validFrom\n        validUntil\n        hourValueCents\n      }\n      minimumPays {\n        id\n        validFrom\n        validUntil\n        centsPerHour\n        source\n        url\n      }\n      leastPay {\n        cents\n        level\n        provisional\n      }\n    }\n    priorityRules {\n      id\n      fact\n      addedPercent\n      validFrom\n      validUntil\n    }\n    credentialKinds {\n      code\n      name\n    }\n    subsidyFunds {\n      id\n      name\n      opensOn\n      closesOn\n      endowedCents\n      spentCents\n      leftCents\n      serviceType {\n        id\n        name\n      }\n      rules {\n        id\n        validFrom\n        validUntil\n        ceilingPer\n        bands {\n          iseeUpToCents\n          percent\n          mostCents\n        }\n      }\n    }\n  }\n': typeof types.CityPolicyDocument;
  '\n  query JobHealth {\n    jobHealth {\n      ...JobHealthFields\n    }\n  }\n': typeof types.JobHealthDocument;
  '\n  fragment JobHealthFields on JobHealth {\n    waiting\n    underWay\n    lagSeconds\n    doneLastHour\n    dead\n    deadJobs {\n      id\n      name\n      failures\n      deadAt\n    }\n  }\n': typeof types.JobHealthFieldsFragmentDoc;
  '\n  mutation RetryJob($input: RetryJobInput!) {\n    retryJob(input: $input) {\n      jobHealth {\n        ...JobHealthFields\n      }\n    }\n  }\n': typeof types.RetryJobDocument;
  '\n  query Integrators {\n    integrators {\n      id\n      name\n      scopes\n      createdAt\n      expiresAt\n      endedAt\n    }\n  }\n': typeof types.IntegratorsDocument;
  '\n  mutation GrantIntegrator($input: GrantIntegratorInput!) {\n    grantIntegrator(input: $input) {\n      token\n      integrator {\n        id\n        name\n      }\n    }\n  }\n': typeof types.GrantIntegratorDocument;
  '\n  mutation EndIntegrator($input: EndIntegratorInput!) {\n    endIntegrator(input: $input) {\n      integrator {\n        id\n        endedAt\n      }\n      userErrors {\n        message\n      }\n    }\n  }\n': typeof types.EndIntegratorDocument;
  '\n  query RoundsExport($month: String!) {\n    file: roundsExport(month: $month)\n  }\n': typeof types.RoundsExportDocument;
  '\n  query LedgerExport($month: String!) {\n    file: ledgerExport(month: $month)\n  }\n': typeof types.LedgerExportDocument;
  '\n  query CityLaw {\n    legalFigures {\n      id\n      kind\n      figure\n      amount\n      unit\n      validFrom\n      validUntil\n      standing\n      source\n      url\n    }\n  }\n': typeof types.CityLawDocument;
  '\n  mutation SetLegalFigures($input: SetLegalFiguresInput!) {\n    setLegalFigures(input: $input) {\n      userErrors {\n        message\n        path\n      }\n    }\n  }\n': typeof types.SetLegalFiguresDocument;
  '\n  mutation WithdrawLegalFigures($input: WithdrawLegalFiguresInput!) {\n    withdrawLegalFigures(input: $input) {\n      userErrors {\n        message\n        path\n      }\n    }\n  }\n': typeof types.WithdrawLegalFiguresDocument;
  '\n  query CityPeople {\n    offices {\n      ...OfficeFields\n    }\n    bodies {\n      id\n      name\n      workers {\n        id\n      }\n    }\n    town {\n      territories {\n        id\n        name\n        hub {\n          ...HubFields\n        }\n      }\n    }\n  }\n': typeof types.CityPeopleDocument;
  '\n  mutation RegisterBody($input: RegisterBodyInput!) {\n    registerBody(input: $input) {\n      body {\n        id\n      }\n      userErrors {\n        message\n        path\n      }\n    }\n  }\n': typeof types.RegisterBodyDocument;
  '\n  mutation SetServiceValue($input: SetServiceValueInput!) {\n    setServiceValue(input: $input) {\n      userErrors {\n        message\n        path\n      }\n    }\n  }\n': typeof types.SetServiceValueDocument;
  '\n  mutation SetServiceRecipients($input: SetServiceRecipientsInput!) {\n    setServiceRecipients(input: $input) {\n      userErrors {\n        message\n        path\n      }\n    }\n  }\n': typeof types.SetServiceRecipientsDocument;
  '\n  mutation WithdrawServiceRecipients($input: WithdrawServiceRuleInput!) {\n    withdrawServiceRecipients(input: $input) {\n      userErrors {\n        message\n        path\n      }\n    }\n  }\n': typeof types.WithdrawServiceRecipientsDocument;
  '\n  mutation SetMinimumPay($input: SetMinimumPayInput!) {\n    setMinimumPay(input: $input) {\n      userErrors {\n        message\n        path\n      }\n    }\n  }\n': typeof types.SetMinimumPayDocument;
  '\n  mutation SetPriorityRule($input: SetPriorityRuleInput!) {\n    setPriorityRule(input: $input) {\n      userErrors {\n        message\n        path\n      }\n    }\n  }\n': typeof types.SetPriorityRuleDocument;
  '\n  mutation RequireCredential($input: RequireCredentialInput!) {\n    requireCredential(input: $input) {\n      userErrors {\n        message\n        path\n      }\n    }\n  }\n': typeof types.RequireCredentialDocument;
  '\n  mutation OpenSubsidyFund($input: OpenSubsidyFundInput!) {\n    openSubsidyFund(input: $input) {\n      userErrors {\n        message\n        path\n      }\n    }\n  }\n': typeof types.OpenSubsidyFundDocument;
  '\n  mutation EndowSubsidyFund($input: EndowSubsidyFundInput!) {\n    endowSubsidyFund(input: $input) {\n      userErrors {\n        message\n        path\n      }\n    }\n  }\n': typeof types.EndowSubsidyFundDocument;
  '\n  mutation SetSubsidyRule($input: SetSubsidyRuleInput!) {\n    setSubsidyRule(input: $input) {\n      userErrors {\n        message\n        path\n      }\n    }\n  }\n': typeof types.SetSubsidyRuleDocument;
  '\n  mutation WithdrawServiceValue($input: WithdrawServiceRuleInput!) {\n    withdrawServiceValue(input: $input) {\n      userErrors {\n        message\n        path\n      }\n    }\n  }\n': typeof types.WithdrawServiceValueDocument;
  '\n  mutation WithdrawMinimumPay($input: WithdrawServiceRuleInput!) {\n    withdrawMinimumPay(input: $input) {\n      userErrors {\n        message\n        path\n      }\n    }\n  }\n': typeof types.WithdrawMinimumPayDocument;
  '\n  mutation WithdrawRequiredCredential($input: WithdrawRequiredCredentialInput!) {\n    withdrawRequiredCredential(input: $input) {\n      userErrors {\n        message\n        path\n      }\n    }\n  }\n': typeof types.WithdrawRequiredCredentialDocument;
  '\n  mutation WithdrawPriorityRule($input: WithdrawPriorityRuleInput!) {\n    withdrawPriorityRule(input: $input) {\n      userErrors {\n        message\n        path\n      }\n    }\n  }\n': typeof types.WithdrawPriorityRuleDocument;
  '\n  mutation WithdrawSubsidyRule($input: WithdrawSubsidyRuleInput!) {\n    withdrawSubsidyRule(input: $input) {\n      userErrors {\n        message\n        path\n      }\n    }\n  }\n': typeof types.WithdrawSubsidyRuleDocument;
  '\n  query Webhooks {\n    webhooks {\n      id\n      name\n      url\n      events\n      createdAt\n      endedAt\n      deliveries {\n        id\n        event\n        at\n        deliveredAt\n        state\n        jobId\n      }\n    }\n  }\n': typeof types.WebhooksDocument;
  '\n  mutation RegisterWebhook($input: RegisterWebhookInput!) {\n    registerWebhook(input: $input) {\n      registered {\n        secret\n        webhook {\n          id\n        }\n      }\n      userErrors {\n        message\n        path\n      }\n    }\n  }\n': typeof types.RegisterWebhookDocument;
  '\n  mutation EndWebhook($input: EndWebhookInput!) {\n    endWebhook(input: $input) {\n      webhook {\n        id\n        endedAt\n      }\n      userErrors {\n        message\n      }\n    }\n  }\n': typeof types.EndWebhookDocument;
  '\n  mutation RetryDelivery($input: RetryJobInput!) {\n    retryJob(input: $input) {\n      jobHealth {\n        dead\n      }\n    }\n  }\n': typeof types.RetryDeliveryDocument;
  '\n  fragment CallFields on Proposal {\n    id\n    answer\n    answerBy\n    countsFrom\n    priceCents\n    aloneCents\n    letterPrintedAt\n    sessions {\n      start\n      end\n    }\n    careRequest {\n      id\n      household {\n        id\n        displayName\n      }\n      building {\n        id\n        address\n      }\n    }\n    offer {\n      id\n      state\n      serviceType {\n        id\n        code\n        name\n      }\n      provider {\n        id\n        displayName\n      }\n    }\n  }\n': typeof types.CallFieldsFragmentDoc;
  '\n  query CallsToMake($after: String) {\n    callsToMake(first: 10, after: $after) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        node {\n          ...CallFields\n        }\n      }\n    }\n  }\n': typeof types.CallsToMakeDocument;
  '\n  query ProposalOfLetter($code: String!) {\n    proposalOfLetter(code: $code) {\n      ...CallFields\n    }\n  }\n': typeof types.ProposalOfLetterDocument;
  '\n  mutation AnswerByPhone($input: AnswerByPhoneInput!) {\n    answerByPhone(input: $input) {\n      proposal {\n        ...CallFields\n      }\n      userErrors {\n        message\n        path\n      }\n    }\n  }\n': typeof types.AnswerByPhoneDocument;
  '\n  mutation TakeBackAnswerByPhone($input: TakeBackAnswerByPhoneInput!) {\n    takeBackAnswerByPhone(input: $input) {\n      proposal {\n        ...CallFields\n      }\n      userErrors {\n        message\n        path\n      }\n    }\n  }\n': typeof types.TakeBackAnswerByPhoneDocument;
  '\n  query HouseholdsByName($search: String!, $after: String) {\n    households(search: $search, first: 10, after: $after) {\n      edges {\n        node {\n          id\n          displayName\n          building {\n            id\n            address\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n': typeof types.HouseholdsByNameDocument;
  '\n  query DeskStatements($householdId: ID!, $after: String) {\n    householdStatements(householdId: $householdId, first: 24, after: $after) {\n      edges {\n        node {\n          id\n          month\n          dueCents\n          lines {\n            id\n            date\n            kind\n            serviceType {\n              id\n              name\n            }\n            recipients\n            providerName\n            minutes\n            priceCents\n            dueCents\n            correction {\n              reason\n              minutes\n            }\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n': typeof types.DeskStatementsDocument;
  '\n  query PriceOfCorrection($lineId: ID!, $minutes: Int!) {\n    priceOfCorrection(lineId: $lineId, minutes: $minutes)\n  }\n': typeof types.PriceOfCorrectionDocument;
  '\n  mutation CorrectLine($input: CorrectLineInput!) {\n    correctLine(input: $input) {\n      userErrors {\n        message\n        path\n      }\n    }\n  }\n': typeof types.CorrectLineDocument;
  '\n  query DeskUnmatched($territoryId: ID!, $after: String) {\n    careRequests(territoryId: $territoryId, state: OPEN, first: 10, after: $after) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        node {\n          id\n          publishedAt\n          unmetReason\n          serviceType {\n            id\n            code\n            name\n          }\n          household {\n            id\n            displayName\n          }\n          building {\n            id\n            address\n          }\n          options {\n            position\n            sessions {\n              start\n              end\n            }\n          }\n        }\n      }\n    }\n  }\n': typeof types.DeskUnmatchedDocument;
  '\n  query DeskDisputes($after: String) {\n    disputes(first: 20, after: $after) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        node {\n          reason\n          checkedInAt\n          checkedOutAt\n          household {\n            id\n            conversation {\n              id\n            }\n          }\n          provider {\n            id\n            displayName\n            territory {\n              id\n              name\n            }\n          }\n          attendance {\n            id\n            displayName\n            startsAt\n            endsAt\n            minutes\n          }\n        }\n      }\n    }\n  }\n': typeof types.DeskDisputesDocument;
  '\n  query TalkWithProvider($id: ID!) {\n    provider(id: $id) {\n      id\n      conversation {\n        id\n      }\n    }\n  }\n': typeof types.TalkWithProviderDocument;
  '\n  mutation SettleDispute($input: SettleDisputeInput!) {\n    settleDispute(input: $input) {\n      attendance {\n        id\n        state\n        confirmedMinutes\n      }\n      userErrors {\n        message\n        path\n      }\n    }\n  }\n': typeof types.SettleDisputeDocument;
  '\n  query DeskHouseholds($buildingId: ID!, $after: String) {\n    households(buildingId: $buildingId, first: 50, after: $after) {\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        node {\n          ...HouseholdMandates\n        }\n      }\n    }\n  }\n': typeof types.DeskHouseholdsDocument;
  '\n  mutation RegisterAtDesk($input: RegisterHouseholdInput!) {\n    registerHousehold(input: $input) {\n      household {\n        id\n        displayName\n      }\n      userErrors {\n        message\n        path\n      }\n    }\n  }\n': typeof types.RegisterAtDeskDocument;
  '\n  mutation RecordMandate($input: RecordMandateInput!) {\n    recordMandate(input: $input) {\n      mandate {\n        id\n        endsBefore\n        revokedAt\n      }\n      userErrors {\n        message\n        path\n      }\n    }\n  }\n': typeof types.RecordMandateDocument;
  '\n  query DeskFamily($id: ID!) {\n    household(id: $id) {\n      ...HouseholdMandates\n      building {\n        id\n        address\n      }\n    }\n    careRequests(householdId: $id, newestFirst: true, first: 50) {\n      edges {\n        node {\n          id\n          ...CareRequestFields\n        }\n      }\n    }\n    agreements(first: 100, householdId: $id) {\n      edges {\n        node {\n          ...OwnAgreement\n        }\n      }\n    }\n  }\n': typeof types.DeskFamilyDocument;
  '\n  query LettersToSend($after: String) {\n    lettersToSend(first: 10, after: $after) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        node {\n          id\n          agreementChangeId\n          careRequestId\n          change\n          own\n          fromOn\n          household\n          address\n          service\n          beforeCents\n          afterCents\n          printedAt\n        }\n      }\n    }\n  }\n': typeof types.LettersToSendDocument;
  '\n  mutation RequestChangeLetter($input: RequestChangeLetterInput!) {\n    requestChangeLetter(input: $input) {\n      address {\n        url\n      }\n      userErrors {\n        message\n      }\n    }\n  }\n': typeof types.RequestChangeLetterDocument;
  '\n  query MandatesOfHousehold($id: ID!) {\n    household(id: $id) {\n      ...HouseholdMandates\n    }\n  }\n': typeof types.MandatesOfHouseholdDocument;
  '\n  query DeskVisits($from: DateTime!, $until: DateTime!, $after: String) {\n    sessions(first: 100, from: $from, until: $until, after: $after) {\n      edges {\n        node {\n          id\n          state\n          startsAt\n          endsAt\n          serviceType {\n            id\n            name\n          }\n          provider {\n            id\n            displayName\n          }\n          attendances {\n            id\n            displayName\n            state\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n': typeof types.DeskVisitsDocument;
  '\n  query DeskSessionCode($sessionId: ID!) {\n    sessionCode(sessionId: $sessionId)\n  }\n': typeof types.DeskSessionCodeDocument;
  '\n  fragment OwnAgreement on Agreement {\n    id\n    startsOn\n    endsOn\n    provider {\n      id\n      displayName\n      badges {\n        id\n        kind\n        issuer\n        issuedOn\n        expiresOn\n        valid\n      }\n    }\n    offer {\n      id\n      state\n      serviceType {\n        id\n        code\n        name\n      }\n      venue {\n        label\n      }\n    }\n    terms {\n      displayName\n      fromOn\n      untilOn\n      leavingOn\n      canStay\n      ownCareRequestId\n      householdId\n      weeklyPriceCents\n      aloneCents\n      sessions {\n        start\n        end\n      }\n    }\n  }\n': typeof types.OwnAgreementFragmentDoc;
  '\n  query MyAgreements {\n    agreements(first: 100) {\n      edges {\n        node {\n          ...OwnAgreement\n        }\n      }\n    }\n  }\n': typeof types.MyAgreementsDocument;
  '\n  query MyAgreement($id: ID!) {\n    agreement(id: $id) {\n      ...OwnAgreement\n    }\n    credentialKinds {\n      code\n      name\n    }\n  }\n': typeof types.MyAgreementDocument;
  '\n  mutation LeaveAgreement($input: LeaveAgreementInput!) {\n    leaveAgreement(input: $input) {\n      agreement {\n        ...OwnAgreement\n      }\n      userErrors {\n        message\n      }\n    }\n  }\n': typeof types.LeaveAgreementDocument;
  '\n  mutation TakeBackLeaving($input: TakeBackLeavingInput!) {\n    takeBackLeaving(input: $input) {\n      agreement {\n        ...OwnAgreement\n      }\n      userErrors {\n        message\n      }\n    }\n  }\n': typeof types.TakeBackLeavingDocument;
  '\n  query StatementMonths {\n    householdStatements(first: 100) {\n      edges {\n        node {\n          id\n          month\n          householdId\n          dueCents\n        }\n      }\n    }\n  }\n': typeof types.StatementMonthsDocument;
  '\n  mutation GiveFeedback($input: GiveFeedbackInput!) {\n    giveFeedback(input: $input) {\n      feedback {\n        id\n      }\n      userErrors {\n        message\n        path\n      }\n    }\n  }\n': typeof types.GiveFeedbackDocument;
  '\n  mutation RequestLetter($input: RequestLetterInput!) {\n    requestLetter(input: $input) {\n      address {\n        url\n      }\n      userErrors {\n        message\n      }\n    }\n  }\n': typeof types.RequestLetterDocument;
  '\n  query Drafts($buildingId: ID, $territoryId: ID, $acrossTerritories: Boolean, $after: String) {\n    offers(\n      buildingId: $buildingId\n      territoryId: $territoryId\n      acrossTerritories: $acrossTerritories\n      state: DRAFTED\n      first: 12\n      after: $after\n    ) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        node {\n          mayRelease\n          ...OfferCardFields\n        }\n      }\n    }\n  }\n': typeof types.DraftsDocument;
  '\n  query DraftCount($territoryId: ID!) {\n    offers(territoryId: $territoryId, state: DRAFTED, first: 1) {\n      totalCount\n    }\n  }\n': typeof types.DraftCountDocument;
  '\n  mutation ReleaseOffers($input: ReleaseOffersInput!) {\n    releaseOffers(input: $input) {\n      offers {\n        id\n        state\n      }\n      userErrors {\n        message\n      }\n    }\n  }\n': typeof types.ReleaseOffersDocument;
  '\n  mutation WithdrawOffer($input: WithdrawOfferInput!) {\n    withdrawOffer(input: $input) {\n      offer {\n        id\n        state\n      }\n      userErrors {\n        message\n      }\n    }\n  }\n': typeof types.WithdrawOfferDocument;
  '\n  query SignInWays {\n    signInWays {\n      identityProvider\n      mailedCode\n    }\n    town {\n      simulated\n    }\n  }\n': typeof types.SignInWaysDocument;
  '\n  mutation RequestSignInCode($input: RequestSignInCodeInput!) {\n    requestSignInCode(input: $input) {\n      sent\n      userErrors {\n        message\n        path\n      }\n    }\n  }\n': typeof types.RequestSignInCodeDocument;
  '\n  mutation SignInWithCode($input: SignInWithCodeInput!) {\n    signInWithCode(input: $input) {\n      viewer {\n        id\n        roles {\n          role\n        }\n      }\n      userErrors {\n        message\n        path\n      }\n    }\n  }\n': typeof types.SignInWithCodeDocument;
  '\n  mutation GiveConsent($input: ConsentInput!) {\n    giveConsent(input: $input) {\n      consent {\n        id\n        purpose\n        householdId\n        givenAt\n        withdrawnAt\n      }\n      userErrors {\n        message\n        path\n      }\n    }\n  }\n': typeof types.GiveConsentDocument;
  '\n  mutation WithdrawConsent($input: ConsentInput!) {\n    withdrawConsent(input: $input) {\n      consent {\n        id\n        purpose\n        householdId\n        givenAt\n        withdrawnAt\n      }\n      userErrors {\n        message\n        path\n      }\n    }\n  }\n': typeof types.WithdrawConsentDocument;
  '\n  mutation EndDelegate($input: EndRoleInput!) {\n    endRole(input: $input) {\n      roleAssignment {\n        id\n      }\n      userErrors {\n        message\n        path\n      }\n    }\n  }\n': typeof types.EndDelegateDocument;
  '\n  mutation ChangeHousehold($input: ChangeHouseholdInput!) {\n    changeHousehold(input: $input) {\n      household {\n        ...OwnHousehold\n      }\n      userErrors {\n        message\n        path\n      }\n    }\n  }\n': typeof types.ChangeHouseholdDocument;
  '\n  fragment OwnHousehold on Household {\n    id\n    displayName\n    building {\n      id\n      address\n      territory {\n        id\n        hub {\n          ...DeskPlaceFields\n        }\n      }\n    }\n    careRecipients {\n      id\n      firstName\n      kind\n      birthYear\n    }\n    mandates {\n      id\n      form\n      recordedAt\n      endsBefore\n      revokedAt\n    }\n    delegates {\n      roleAssignmentId\n      name\n      validFrom\n      validUntil\n    }\n  }\n': typeof types.OwnHouseholdFragmentDoc;
  '\n  query MyHousehold($actsFor: ID) {\n    viewer {\n      id\n      household(id: $actsFor) {\n        ...OwnHousehold\n      }\n      consents {\n        id\n        purpose\n        householdId\n        givenAt\n        withdrawnAt\n      }\n    }\n  }\n': typeof types.MyHouseholdDocument;
  '\n  fragment HouseholdMandates on Household {\n    id\n    displayName\n    mandates {\n      id\n      endsBefore\n      revokedAt\n    }\n  }\n': typeof types.HouseholdMandatesFragmentDoc;
  '\n  mutation RevokeMandates($input: RevokeMandateInput!) {\n    revokeMandates(input: $input) {\n      household {\n        ...HouseholdMandates\n      }\n      userErrors {\n        message\n        path\n      }\n    }\n  }\n': typeof types.RevokeMandatesDocument;
  '\n  query CareNotes($careRecipientId: ID!) {\n    careNotes(careRecipientId: $careRecipientId) {\n      id\n      kind\n      text\n      writtenAt\n    }\n  }\n': typeof types.CareNotesDocument;
  '\n  mutation WriteCareNote($input: WriteCareNoteInput!) {\n    writeCareNote(input: $input) {\n      careNote {\n        id\n      }\n      userErrors {\n        message\n        path\n      }\n    }\n  }\n': typeof types.WriteCareNoteDocument;
  '\n  mutation RemoveCareNote($input: RemoveCareNoteInput!) {\n    removeCareNote(input: $input) {\n      careNote {\n        id\n      }\n      userErrors {\n        message\n        path\n      }\n    }\n  }\n': typeof types.RemoveCareNoteDocument;
  '\n  query HouseholdPhone($householdId: ID!) {\n    householdPhone(householdId: $householdId) {\n      number\n      written\n    }\n  }\n': typeof types.HouseholdPhoneDocument;
  '\n  mutation SetHouseholdPhone($input: SetHouseholdPhoneInput!) {\n    setHouseholdPhone(input: $input) {\n      household {\n        id\n      }\n      userErrors {\n        message\n        path\n      }\n    }\n  }\n': typeof types.SetHouseholdPhoneDocument;
  '\n  mutation AddCareRecipient($input: AddCareRecipientInput!) {\n    addCareRecipient(input: $input) {\n      careRecipient {\n        id\n      }\n      userErrors {\n        message\n        path\n      }\n    }\n  }\n': typeof types.AddCareRecipientDocument;
  '\n  mutation ChangeCareRecipient($input: ChangeCareRecipientInput!) {\n    changeCareRecipient(input: $input) {\n      careRecipient {\n        id\n        firstName\n        birthYear\n      }\n      userErrors {\n        message\n        path\n      }\n    }\n  }\n': typeof types.ChangeCareRecipientDocument;
  '\n  mutation RemoveCareRecipient($input: RemoveCareRecipientInput!) {\n    removeCareRecipient(input: $input) {\n      household {\n        id\n      }\n      userErrors {\n        message\n        path\n      }\n    }\n  }\n': typeof types.RemoveCareRecipientDocument;
  '\n  query Situation($householdId: ID!) {\n    household(id: $householdId) {\n      id\n      socialFacts {\n        facts\n        priority\n      }\n    }\n    priorityRules {\n      id\n      fact\n      addedPercent\n      validFrom\n      validUntil\n    }\n  }\n': typeof types.SituationDocument;
  '\n  mutation DeclareSocialFacts($input: DeclareFactsInput!) {\n    declareSocialFacts(input: $input) {\n      socialFacts {\n        facts\n        priority\n      }\n      userErrors {\n        message\n        path\n      }\n    }\n  }\n': typeof types.DeclareSocialFactsDocument;
  '\n  query HouseholdStatements($after: String) {\n    householdStatements(first: 24, after: $after) {\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        node {\n          id\n          month\n          householdId\n          displayName\n          priceCents\n          subsidyCents\n          dueCents\n          waitingSessions\n          lines {\n            id\n            date\n            kind\n            serviceType {\n              id\n              name\n            }\n            recipients\n            providerName\n            minutes\n            priceCents\n            subsidyCents\n            subsidyFund\n            dueCents\n            correction {\n              reason\n              minutes\n            }\n          }\n        }\n      }\n    }\n  }\n': typeof types.HouseholdStatementsDocument;
  '\n  query HouseholdSubsidy($householdId: ID!) {\n    householdSubsidy(householdId: $householdId) {\n      declaration {\n        id\n        iseeUpToCents\n        validFrom\n        validUntil\n      }\n      funds {\n        fundName\n        serviceType {\n          id\n          name\n        }\n        band {\n          iseeUpToCents\n          percent\n          mostCents\n        }\n        ceilingPer\n        paidThisYearCents\n      }\n    }\n  }\n': typeof types.HouseholdSubsidyDocument;
  '\n  mutation DeclareIsee($input: DeclareIseeInput!) {\n    declareIsee(input: $input) {\n      declaration {\n        id\n      }\n      userErrors {\n        message\n        path\n      }\n    }\n  }\n': typeof types.DeclareIseeDocument;
  '\n  mutation WithdrawIsee($input: WithdrawIseeInput!) {\n    withdrawIsee(input: $input) {\n      declaration {\n        id\n      }\n      userErrors {\n        message\n        path\n      }\n    }\n  }\n': typeof types.WithdrawIseeDocument;
  '\n  query UnreadNotices {\n    notifications(first: 1, unreadOnly: true) {\n      totalCount\n    }\n  }\n': typeof types.UnreadNoticesDocument;
  '\n  subscription News {\n    newsChanged {\n      unread\n    }\n  }\n': typeof types.NewsDocument;
  '\n  query Desks {\n    town {\n      name\n      territories {\n        id\n        name\n        hub {\n          ...DeskPlaceFields\n          phone\n        }\n      }\n    }\n  }\n': typeof types.DesksDocument;
  '\n  query Notifications($after: String) {\n    notifications(first: 30, after: $after, newestFirst: true) {\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        node {\n          id\n          kind\n          title\n          body\n          createdAt\n          readAt\n          offerId\n          agreementId\n          conversationId\n          sessionId\n          sessionStartsAt\n          householdId\n        }\n      }\n    }\n  }\n': typeof types.NotificationsDocument;
  '\n  mutation MarkNotificationRead($input: MarkNotificationReadInput!) {\n    markNotificationRead(input: $input) {\n      notification {\n        id\n        readAt\n      }\n      userErrors {\n        message\n      }\n    }\n  }\n': typeof types.MarkNotificationReadDocument;
  '\n  mutation MarkNotificationsRead($input: MarkNotificationsReadInput!) {\n    markNotificationsRead(input: $input) {\n      news {\n        unread\n      }\n      userErrors {\n        message\n        path\n      }\n    }\n  }\n': typeof types.MarkNotificationsReadDocument;
  '\n  fragment PreferenceFields on NotificationPreference {\n    delivery\n    quietFromHour\n    quietUntilHour\n    noMailAbout\n  }\n': typeof types.PreferenceFieldsFragmentDoc;
  '\n  query NotificationPreference {\n    viewer {\n      id\n      email\n    }\n    notificationPreference {\n      ...PreferenceFields\n    }\n  }\n': typeof types.NotificationPreferenceDocument;
  '\n  mutation SetNotificationPreference($input: SetNotificationPreferenceInput!) {\n    setNotificationPreference(input: $input) {\n      notificationPreference {\n        ...PreferenceFields\n      }\n      userErrors {\n        message\n      }\n    }\n  }\n': typeof types.SetNotificationPreferenceDocument;
  '\n  mutation UpdateHub($input: UpdateHubInput!) {\n    updateHub(input: $input) {\n      hub {\n        ...HubFields\n      }\n      userErrors {\n        message\n        path\n      }\n    }\n  }\n': typeof types.UpdateHubDocument;
  '\n  fragment OfficeFields on Office {\n    id\n    role\n    own\n    mayEnd\n    name\n    email\n    validFrom\n    validUntil\n    bodyId\n    building {\n      id\n      address\n    }\n    territory {\n      id\n      name\n    }\n  }\n': typeof types.OfficeFieldsFragmentDoc;
  '\n  fragment HubFields on Hub {\n    ...DeskPlaceFields\n    phone\n  }\n': typeof types.HubFieldsFragmentDoc;
  '\n  mutation EndOffice($input: EndRoleInput!) {\n    endRole(input: $input) {\n      roleAssignment {\n        id\n      }\n      userErrors {\n        message\n      }\n    }\n  }\n': typeof types.EndOfficeDocument;
  '\n  query TerritoryPeople($territoryId: ID!) {\n    offices {\n      ...OfficeFields\n    }\n    territory(id: $territoryId) {\n      id\n      name\n      hub {\n        ...HubFields\n      }\n    }\n  }\n': typeof types.TerritoryPeopleDocument;
  '\n  query CostComparison($careRequestId: ID!, $offerId: ID!) {\n    costComparison(careRequestId: $careRequestId, offerId: $offerId) {\n      form\n      provisional\n      fundName\n      savedBySharingCents\n      savedInAllCents\n      duties {\n        text\n        source\n        url\n      }\n      alone {\n        totalCents\n        subsidyCents\n        netCents\n        lines {\n          kind\n          cents\n        }\n      }\n      shared {\n        totalCents\n        subsidyCents\n        netCents\n        lines {\n          kind\n          cents\n        }\n      }\n      sharedWithSubsidy {\n        totalCents\n        subsidyCents\n        netCents\n        lines {\n          kind\n          cents\n        }\n      }\n    }\n  }\n': typeof types.CostComparisonDocument;
  '\n  fragment ProposalFields on Proposal {\n    id\n    answer\n    answerBy\n    countsFrom\n    priceCents\n    aloneCents\n    previousPriceCents\n    neighbours\n    gaps {\n      date\n      cause\n    }\n    ifOneLeaves {\n      leaver\n      priceCents\n    }\n    sessions {\n      start\n      end\n    }\n    careRequest {\n      id\n      household {\n        id\n      }\n      careRecipients {\n        id\n        firstName\n      }\n    }\n    offer {\n      id\n      state\n      level\n      reason\n      acceptances\n      serviceType {\n        id\n        code\n        name\n      }\n      venue {\n        label\n      }\n      provider {\n        id\n        displayName\n        badges {\n          id\n          kind\n          issuer\n          issuedOn\n          expiresOn\n          valid\n        }\n      }\n    }\n  }\n': typeof types.ProposalFieldsFragmentDoc;
  '\n  query MyProposals {\n    proposals(first: 100, newestFirst: true) {\n      edges {\n        node {\n          ...ProposalFields\n        }\n      }\n    }\n    credentialKinds {\n      code\n      name\n    }\n  }\n': typeof types.MyProposalsDocument;
  '\n  mutation AcceptProposal($input: AcceptProposalInput!) {\n    acceptProposal(input: $input) {\n      proposal {\n        ...ProposalFields\n      }\n      userErrors {\n        message\n      }\n    }\n  }\n': typeof types.AcceptProposalDocument;
  '\n  mutation DeclineProposal($input: DeclineProposalInput!) {\n    declineProposal(input: $input) {\n      proposal {\n        ...ProposalFields\n      }\n      userErrors {\n        message\n      }\n    }\n  }\n': typeof types.DeclineProposalDocument;
  '\n  mutation TakeBackAcceptance($input: TakeBackAcceptanceInput!) {\n    takeBackAcceptance(input: $input) {\n      proposal {\n        id\n        answer\n        offer {\n          id\n          state\n          acceptances\n        }\n      }\n      userErrors {\n        message\n        path\n      }\n    }\n  }\n': typeof types.TakeBackAcceptanceDocument;
  '\n  mutation TakeBackDecline($input: TakeBackDeclineInput!) {\n    takeBackDecline(input: $input) {\n      proposal {\n        id\n        answer\n        countsFrom\n        offer {\n          id\n          state\n        }\n      }\n      userErrors {\n        message\n        path\n      }\n    }\n  }\n': typeof types.TakeBackDeclineDocument;
  '\n  fragment Placement on AdvisedPlacement {\n    agreementId\n    households\n    priceCents\n    aloneCents\n    walkMetres\n    atHome\n    provider {\n      id\n      displayName\n    }\n    sessions {\n      start\n      end\n    }\n  }\n': typeof types.PlacementFragmentDoc;
  '\n  query Advice($id: ID!) {\n    careAdvice(careRequestId: $id) {\n      careRequestId\n      revision\n      providers\n      stopped {\n        stop\n        providers\n      }\n      scarce\n      leavingNoticeDays\n      asItIs {\n        ...Placement\n      }\n      changes {\n        kind\n        optionPosition\n        day\n        toDay\n        shiftMinutes\n        maxWalkMetres\n        budgetCentsPerHour\n        sharing\n        hostUnits\n        placement {\n          ...Placement\n        }\n        content {\n          careRecipientIds\n          sharing\n          maxWalkMetres\n          hostUnits\n          budgetCentsPerHour\n          requiredSkills\n          startsOn\n          endsBefore\n          onHolidays\n          onSchoolClosures\n          options {\n            sessions {\n              start\n              end\n            }\n            penaltyCentsPerHour\n          }\n          dates {\n            date\n            startSlot\n            endSlot\n          }\n        }\n      }\n    }\n  }\n': typeof types.AdviceDocument;
  '\n  mutation ApplyAdvice($input: ChangeCareRequestInput!) {\n    changeCareRequest(input: $input) {\n      careRequest {\n        ...CareRequestFields\n      }\n      userErrors {\n        message\n        path\n      }\n    }\n  }\n': typeof types.ApplyAdviceDocument;
  '\n  mutation JoinAgreement($input: JoinAgreementInput!) {\n    joinAgreement(input: $input) {\n      agreement {\n        id\n      }\n      userErrors {\n        message\n        path\n      }\n    }\n  }\n': typeof types.JoinAgreementDocument;
  '\n  query Joinable($id: ID!) {\n    joinableAgreements(careRequestId: $id) {\n      agreementId\n      households\n      priceCents\n      aloneCents\n      providerName\n      leavingNoticeDays\n      sessions {\n        start\n        end\n      }\n    }\n  }\n': typeof types.JoinableDocument;
  '\n  fragment CareRequestFields on CareRequest {\n    id\n    state\n    sharing\n    maxWalkMetres\n    hostUnits\n    budgetCentsPerHour\n    publishedAt\n    revision\n    requiredSkills\n    startsOn\n    endsBefore\n    onHolidays\n    onSchoolClosures\n    dates {\n      date\n      startSlot\n      endSlot\n    }\n    unmetReason\n    serviceType {\n      id\n      code\n      name\n    }\n    household {\n      id\n      displayName\n    }\n    careRecipients {\n      id\n      firstName\n    }\n    options {\n      position\n      penaltyCentsPerHour\n      sessions {\n        start\n        end\n      }\n    }\n    offer {\n      id\n      state\n      level\n    }\n  }\n': typeof types.CareRequestFieldsFragmentDoc;
  '\n  query MyRequests($householdId: ID!, $after: String) {\n    careRequests(householdId: $householdId, first: 50, newestFirst: true, after: $after) {\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        node {\n          ...CareRequestFields\n        }\n      }\n    }\n  }\n': typeof types.MyRequestsDocument;
  '\n  query MyRequest($id: ID!) {\n    careRequest(id: $id) {\n      ...CareRequestFields\n    }\n  }\n': typeof types.MyRequestDocument;
  '\n  mutation WithdrawCareRequest($input: WithdrawCareRequestInput!) {\n    withdrawCareRequest(input: $input) {\n      careRequest {\n        ...CareRequestFields\n      }\n      userErrors {\n        message\n      }\n    }\n  }\n': typeof types.WithdrawCareRequestDocument;
  '\n  mutation PauseCareRequest($input: CareRequestInput!) {\n    pauseCareRequest(input: $input) {\n      careRequest {\n        ...CareRequestFields\n      }\n      userErrors {\n        message\n        path\n      }\n    }\n  }\n': typeof types.PauseCareRequestDocument;
  '\n  mutation ResumeCareRequest($input: CareRequestInput!) {\n    resumeCareRequest(input: $input) {\n      careRequest {\n        ...CareRequestFields\n      }\n      userErrors {\n        message\n        path\n      }\n    }\n  }\n': typeof types.ResumeCareRequestDocument;
  '\n  mutation CancelMatchingRound($input: CancelMatchingRoundInput!) {\n    cancelMatchingRound(input: $input) {\n      matchingRound {\n        ...RoundProgressFields\n      }\n      userErrors {\n        message\n      }\n    }\n  }\n': typeof types.CancelMatchingRoundDocument;
  '\n  fragment RoundProgressFields on MatchingRound {\n    id\n    state\n    stage\n    progress\n    gap\n    openRequests {\n      ...ToldCountFields\n    }\n    servedRequests {\n      ...ToldCountFields\n    }\n    sharedRequests {\n      ...ToldCountFields\n    }\n    offerCount {\n      ...ToldCountFields\n    }\n    savedCentsPerWeek\n    completedAt\n  }\n': typeof types.RoundProgressFieldsFragmentDoc;
  '\n  query Round($roundId: ID!) {\n    matchingRound(id: $roundId) {\n      ...RoundProgressFields\n      scope\n      createdAt\n      building {\n        id\n        address\n      }\n      territory {\n        id\n        name\n      }\n    }\n  }\n': typeof types.RoundDocument;
  '\n  subscription RoundProgressed($roundId: ID!) {\n    matchingRoundProgressed(roundId: $roundId) {\n      ...RoundProgressFields\n    }\n  }\n': typeof types.RoundProgressedDocument;
  '\n  fragment OfferCardFields on Offer {\n    id\n    level\n    state\n    reason\n    savedCents\n    hoursPerWeek\n    provider {\n      id\n      displayName\n      vetted\n    }\n    serviceType {\n      id\n      code\n      name\n    }\n    venue {\n      label\n    }\n    blocks {\n      start\n      end\n    }\n    members {\n      displayName\n      priceCents\n      aloneCents\n      reason\n      building {\n        id\n        address\n      }\n      sessions {\n        start\n        end\n      }\n    }\n  }\n': typeof types.OfferCardFieldsFragmentDoc;
  '\n  query RoundOffers($roundId: ID!, $level: OfferLevel, $after: String, $reviews: Boolean!) {\n    offers(first: 12, after: $after, roundId: $roundId, level: $level) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        node {\n          mayRelease @include(if: $reviews)\n          ...OfferCardFields\n        }\n      }\n    }\n  }\n': typeof types.RoundOffersDocument;
  '\n  query UnmetRequests($roundId: ID!, $after: String) {\n    unmetRequests(first: 20, after: $after, roundId: $roundId) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        node {\n          reason\n          careRequest {\n            id\n            serviceType {\n              id\n              code\n              name\n            }\n            building {\n              id\n              address\n            }\n            options {\n              position\n              sessions {\n                start\n                end\n              }\n            }\n          }\n        }\n      }\n    }\n  }\n': typeof types.UnmetRequestsDocument;
  '\n  query Rounds($after: String) {\n    matchingRounds(first: 25, after: $after, startedByHand: true, newestFirst: true) {\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        node {\n          ...RoundProgressFields\n          scope\n          createdAt\n          building {\n            id\n            address\n          }\n          territory {\n            id\n            name\n          }\n        }\n      }\n    }\n  }\n': typeof types.RoundsDocument;
  '\n  mutation StartMatchingRound($input: StartMatchingRoundInput!) {\n    startMatchingRound(input: $input) {\n      matchingRound {\n        id\n      }\n      userErrors {\n        message\n      }\n    }\n  }\n': typeof types.StartMatchingRoundDocument;
  '\n  query Installation {\n    town {\n      name\n      simulated\n      takeBackMinutes\n      controller {\n        name\n        email\n      }\n    }\n  }\n': typeof types.InstallationDocument;
  '\n  fragment PersonaFields on Persona {\n    id\n    name\n    role\n    householdId\n    buildingId\n    providerId\n    territoryId\n  }\n': typeof types.PersonaFieldsFragmentDoc;
  '\n  query Viewer {\n    viewer {\n      id\n      name\n      persona {\n        ...PersonaFields\n      }\n      roles {\n        role\n        householdId\n        providerId\n        bodyId\n        buildingId\n        territoryId\n        building {\n          id\n          address\n        }\n        territory {\n          id\n          name\n        }\n        household {\n          id\n          displayName\n        }\n      }\n    }\n  }\n': typeof types.ViewerDocument;
  '\n  mutation SignOut {\n    signOut {\n      signedOut\n    }\n  }\n': typeof types.SignOutDocument;
  '\n  query InvitedTo($id: ID!) {\n    building(id: $id) {\n      id\n      address\n      households {\n        ...ToldCountFields\n      }\n    }\n  }\n': typeof types.InvitedToDocument;
  '\n  query Personas {\n    personas {\n      ...PersonaFields\n    }\n  }\n': typeof types.PersonasDocument;
  '\n  query Libretto($householdId: ID, $providerId: ID) {\n    librettoStanding(householdId: $householdId, providerId: $providerId) {\n      year\n      countedCents\n      mostCents\n      mostHours\n      mostPerPairCents\n      source\n      url\n      declarations {\n        id\n        providerId\n        netCents\n        hours\n      }\n    }\n  }\n': typeof types.LibrettoDocument;
  '\n  mutation DeclareLibrettoPaid($input: DeclareLibrettoPaidInput!) {\n    declareLibrettoPaid(input: $input) {\n      declaration {\n        id\n      }\n      userErrors {\n        message\n        path\n      }\n    }\n  }\n': typeof types.DeclareLibrettoPaidDocument;
  '\n  mutation DeclareLibrettoReceived($input: DeclareLibrettoReceivedInput!) {\n    declareLibrettoReceived(input: $input) {\n      declaration {\n        id\n      }\n      userErrors {\n        message\n        path\n      }\n    }\n  }\n': typeof types.DeclareLibrettoReceivedDocument;
  '\n  query Heard($after: String) {\n    feedback(first: 10, newestFirst: true, after: $after) {\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        node {\n          id\n          from\n          about\n          wentWell\n          words\n          givenAt\n        }\n      }\n    }\n  }\n': typeof types.HeardDocument;
  '\n  fragment Talk on Conversation {\n    ...TalkLine\n    offerId\n    householdId\n    providerId\n    open\n    contactsHidden\n    lastNumber\n    parties {\n      readThrough\n    }\n    messages(first: 100) {\n      edges {\n        node {\n          id\n          number\n          text\n          writtenAt\n          author {\n            kind\n            name\n            number\n            isOwn\n          }\n        }\n      }\n    }\n  }\n': typeof types.TalkFragmentDoc;
  '\n  query Talk($id: ID!) {\n    conversation(id: $id) {\n      ...Talk\n    }\n  }\n': typeof types.TalkDocument;
  '\n  subscription TalkChanged($id: ID!) {\n    conversationChanged(conversationId: $id) {\n      ...Talk\n    }\n  }\n': typeof types.TalkChangedDocument;
  '\n  query TalkOfOffer($offerId: ID!) {\n    offer(id: $offerId) {\n      id\n      conversation {\n        id\n      }\n    }\n  }\n': typeof types.TalkOfOfferDocument;
  '\n  fragment TalkLine on Conversation {\n    id\n    kind\n    unread\n    lastWrittenAt\n    parties {\n      kind\n      name\n      number\n      isOwn\n      ownHouseholdId\n    }\n  }\n': typeof types.TalkLineFragmentDoc;
  '\n  query Inbox($actsFor: ID) {\n    viewer {\n      id\n      household(id: $actsFor) {\n        id\n        conversation {\n          id\n        }\n      }\n      provider {\n        id\n        conversation {\n          id\n        }\n      }\n    }\n    conversations(first: 50) {\n      edges {\n        node {\n          ...TalkLine\n        }\n      }\n    }\n  }\n': typeof types.InboxDocument;
  '\n  query DeskInbox {\n    waiting: conversations(waitingForDesk: true, first: 50) {\n      totalCount\n      edges {\n        node {\n          ...TalkLine\n        }\n      }\n    }\n    recent: conversations(kind: DESK, first: 20) {\n      edges {\n        node {\n          waitsForDesk\n          ...TalkLine\n        }\n      }\n    }\n  }\n': typeof types.DeskInboxDocument;
  '\n  mutation WriteMessage($input: WriteMessageInput!) {\n    writeMessage(input: $input) {\n      message {\n        id\n      }\n      userErrors {\n        message\n        path\n      }\n    }\n  }\n': typeof types.WriteMessageDocument;
  '\n  mutation MarkConversationRead($input: MarkConversationReadInput!) {\n    markConversationRead(input: $input) {\n      conversation {\n        id\n        unread\n      }\n      userErrors {\n        message\n      }\n    }\n  }\n': typeof types.MarkConversationReadDocument;
  '\n  fragment DeskPlaceFields on Hub {\n    id\n    name\n    address\n    openings {\n      start\n      end\n    }\n  }\n': typeof types.DeskPlaceFieldsFragmentDoc;
  '\n  query RunningServices($after: String) {\n    offers(state: ACTIVE, first: 100, after: $after) {\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        node {\n          id\n          serviceType {\n            id\n            name\n          }\n          members {\n            building {\n              id\n            }\n          }\n        }\n      }\n    }\n  }\n': typeof types.RunningServicesDocument;
  '\n  query Town {\n    town {\n      name\n      simulated\n      attribution\n      territories {\n        id\n        name\n        families\n        centre {\n          lat\n          lon\n        }\n        boundary {\n          lat\n          lon\n        }\n        needs {\n          ...ServiceNeedFields\n        }\n        hub {\n          id\n          name\n          address\n          position {\n            lat\n            lon\n          }\n          rooms {\n            id\n            name\n            capacity\n          }\n        }\n      }\n    }\n  }\n': typeof types.TownDocument;
  '\n  fragment ServiceNeedFields on ServiceNeed {\n    serviceType {\n      id\n      code\n      name\n    }\n    openRequests {\n      ...ToldCountFields\n    }\n    shareableRequests {\n      ...ToldCountFields\n    }\n  }\n': typeof types.ServiceNeedFieldsFragmentDoc;
  '\n  query TownBuildings($after: String) {\n    buildings(first: 100, after: $after) {\n      edges {\n        node {\n          id\n          address\n          pilot\n          rooms {\n            id\n            name\n            capacity\n          }\n          position {\n            lat\n            lon\n          }\n          territory {\n            id\n            name\n          }\n          needs {\n            ...ServiceNeedFields\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n': typeof types.TownBuildingsDocument;
  '\n  fragment ToldCountFields on ToldCount {\n    atLeast\n    fewerThan\n  }\n': typeof types.ToldCountFieldsFragmentDoc;
  '\n  fragment DossierFields on Provider {\n    id\n    displayName\n    vetted\n    territory {\n      id\n      name\n    }\n    body {\n      id\n      name\n    }\n    rates {\n      vetted\n      serviceType {\n        id\n        name\n      }\n    }\n    missingPapers {\n      serviceTypeId\n      kinds\n    }\n    credentials {\n      id\n      kind\n      outcome\n      issuer\n      issuedOn\n      expiresOn\n      valid\n      checkedAt\n      revokedAt\n    }\n    documents {\n      id\n      kind\n      mediaType\n      bytes\n      uploadedAt\n    }\n    application {\n      id\n      state\n      appliedAt\n      reason\n    }\n    suspension {\n      reason\n      suspendedAt\n    }\n    vettingHistory {\n      id\n      kind\n      at\n      fromState\n      toState\n      daysLeft\n      reason\n      by\n      credential {\n        id\n        kind\n        outcome\n        expiresOn\n      }\n    }\n  }\n': typeof types.DossierFieldsFragmentDoc;
  '\n  query Dossier($id: ID!) {\n    provider(id: $id) {\n      ...DossierFields\n    }\n    credentialKinds {\n      ...PaperKindFields\n    }\n  }\n': typeof types.DossierDocument;
  '\n  mutation CheckCredential($input: CheckCredentialInput!) {\n    checkCredential(input: $input) {\n      provider {\n        ...DossierFields\n      }\n      userErrors {\n        message\n        path\n      }\n    }\n  }\n': typeof types.CheckCredentialDocument;
  '\n  mutation RevokeCredential($input: RevokeCredentialInput!) {\n    revokeCredential(input: $input) {\n      provider {\n        ...DossierFields\n      }\n      userErrors {\n        message\n        path\n      }\n    }\n  }\n': typeof types.RevokeCredentialDocument;
  '\n  mutation DecideApplication($input: DecideApplicationInput!) {\n    decideApplication(input: $input) {\n      application {\n        id\n        provider {\n          ...DossierFields\n        }\n      }\n      userErrors {\n        message\n        path\n      }\n    }\n  }\n': typeof types.DecideApplicationDocument;
  '\n  mutation SuspendProvider($input: SuspendProviderInput!) {\n    suspendProvider(input: $input) {\n      provider {\n        ...DossierFields\n      }\n      userErrors {\n        message\n        path\n      }\n    }\n  }\n': typeof types.SuspendProviderDocument;
  '\n  mutation ReinstateProvider($input: ReinstateProviderInput!) {\n    reinstateProvider(input: $input) {\n      provider {\n        ...DossierFields\n      }\n      userErrors {\n        message\n        path\n      }\n    }\n  }\n': typeof types.ReinstateProviderDocument;
  '\n  mutation RequestDocument($input: RequestDocumentInput!) {\n    requestDocument(input: $input) {\n      address {\n        url\n      }\n      userErrors {\n        message\n      }\n    }\n  }\n': typeof types.RequestDocumentDocument;
  '\n  query VettingQueue {\n    checks: applications(state: CHECKS, first: 1) {\n      totalCount\n    }\n    interviews: applications(state: INTERVIEW, first: 1) {\n      totalCount\n    }\n    appeals: applications(state: APPEALED, first: 1) {\n      totalCount\n    }\n    documents: applications(state: DOCUMENTS, first: 1) {\n      totalCount\n    }\n    expiring: expiringCredentials(withinDays: 60, first: 1) {\n      totalCount\n    }\n  }\n': typeof types.VettingQueueDocument;
  '\n  query Applications($state: ApplicationState!, $after: String) {\n    applications(state: $state, first: 25, after: $after) {\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        node {\n          id\n          state\n          appliedAt\n          provider {\n            id\n            displayName\n            territory {\n              id\n              name\n            }\n            documents {\n              id\n            }\n            missingPapers {\n              kinds\n            }\n          }\n        }\n      }\n    }\n  }\n': typeof types.ApplicationsDocument;
  '\n  query ExpiringPapers($withinDays: Int!, $after: String) {\n    expiringCredentials(withinDays: $withinDays, first: 25, after: $after) {\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        node {\n          id\n          kind\n          expiresOn\n          valid\n          provider {\n            id\n            displayName\n            vetted\n            territory {\n              id\n              name\n            }\n          }\n        }\n      }\n    }\n    credentialKinds {\n      code\n      name\n    }\n  }\n': typeof types.ExpiringPapersDocument;
  '\n  query SearchProviders($search: String!) {\n    providers(search: $search, first: 20) {\n      totalCount\n      edges {\n        node {\n          id\n          displayName\n          vetted\n          suspension {\n            suspendedAt\n          }\n          territory {\n            id\n            name\n          }\n        }\n      }\n    }\n  }\n': typeof types.SearchProvidersDocument;
  '\n  mutation AcceptInvitation($input: AcceptInvitationInput!) {\n    acceptInvitation(input: $input) {\n      roleAssignment {\n        id\n        role\n        householdId\n        providerId\n        bodyId\n        buildingId\n        territoryId\n      }\n      userErrors {\n        message\n        path\n      }\n    }\n  }\n': typeof types.AcceptInvitationDocument;
  '\n  mutation RegisterHousehold($input: RegisterHouseholdInput!) {\n    registerHousehold(input: $input) {\n      household {\n        id\n      }\n      userErrors {\n        message\n        path\n      }\n    }\n  }\n': typeof types.RegisterHouseholdDocument;
  '\n  query RegisterIn($id: ID!) {\n    building(id: $id) {\n      id\n      address\n      position {\n        lat\n        lon\n      }\n      territory {\n        id\n        name\n      }\n    }\n  }\n': typeof types.RegisterInDocument;
  '\n  mutation ReportAbsence($input: ReportAbsenceInput!) {\n    reportAbsence(input: $input) {\n      absence {\n        id\n        startsAt\n        endsAt\n      }\n      userErrors {\n        message\n        path\n      }\n    }\n  }\n': typeof types.ReportAbsenceDocument;
  '\n  query Absences($providerId: ID!) {\n    provider(id: $providerId) {\n      id\n      absences {\n        id\n        startsAt\n        endsAt\n      }\n    }\n  }\n': typeof types.AbsencesDocument;
  '\n  mutation WithdrawAbsence($input: WithdrawAbsenceInput!) {\n    withdrawAbsence(input: $input) {\n      absence {\n        id\n      }\n      userErrors {\n        message\n      }\n    }\n  }\n': typeof types.WithdrawAbsenceDocument;
  '\n  mutation ApplyToGiveCare($input: ApplyToGiveCareInput!) {\n    applyToGiveCare(input: $input) {\n      application {\n        id\n        state\n      }\n      userErrors {\n        message\n        path\n      }\n    }\n  }\n': typeof types.ApplyToGiveCareDocument;
  '\n  query AskedPapers {\n    serviceTypes {\n      id\n      code\n      name\n      requiredCredentials\n      leastPay {\n        cents\n      }\n    }\n    credentialKinds {\n      code\n      name\n      rule\n    }\n  }\n': typeof types.AskedPapersDocument;
  '\n  mutation AdvanceApplication($input: AdvanceApplicationInput!) {\n    advanceApplication(input: $input) {\n      application {\n        id\n        state\n        reason\n        decidedAt\n      }\n      userErrors {\n        message\n        path\n      }\n    }\n  }\n': typeof types.AdvanceApplicationDocument;
  '\n  query Earnings($providerId: ID!, $after: String) {\n    providerStatements(first: 24, providerId: $providerId, after: $after) {\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        node {\n          id\n          month\n          displayName\n          minutes\n          earnedCents\n          lines {\n            id\n            date\n            kind\n            householdName\n            minutes\n            earnedCents\n            correction {\n              reason\n              minutes\n            }\n          }\n        }\n      }\n    }\n  }\n': typeof types.EarningsDocument;
  '\n  query ExtraOpenings($providerId: ID!) {\n    provider(id: $providerId) {\n      id\n      extraOpenings {\n        id\n        fromOn\n        untilOn\n        startSlot\n        endSlot\n      }\n    }\n  }\n': typeof types.ExtraOpeningsDocument;
  '\n  mutation AddExtraOpening($input: AddExtraOpeningInput!) {\n    addExtraOpening(input: $input) {\n      opening {\n        id\n      }\n      userErrors {\n        message\n        path\n      }\n    }\n  }\n': typeof types.AddExtraOpeningDocument;
  '\n  mutation RemoveExtraOpening($input: RemoveExtraOpeningInput!) {\n    removeExtraOpening(input: $input) {\n      opening {\n        id\n      }\n      userErrors {\n        message\n      }\n    }\n  }\n': typeof types.RemoveExtraOpeningDocument;
  '\n  query AgreementsOfJobs {\n    agreements(first: 100) {\n      edges {\n        node {\n          id\n          offer {\n            id\n          }\n          terms {\n            householdId\n            displayName\n            untilOn\n          }\n        }\n      }\n    }\n  }\n': typeof types.AgreementsOfJobsDocument;
  '\n  fragment Job on Proposal {\n    id\n    answer\n    answerBy\n    countsFrom\n    answeredAt\n    earnedCentsPerHour\n    sessions {\n      start\n      end\n    }\n    gaps {\n      date\n      cause\n    }\n    travel {\n      area\n      around {\n        lat\n        lon\n      }\n      homeMetres\n      ways {\n        day\n        pauseSlots\n        metres\n        before\n        serviceType {\n          id\n          name\n        }\n      }\n    }\n    careRequest {\n      id\n    }\n    offer {\n      id\n      state\n      level\n      acceptances\n      totalCents\n      hoursPerWeek\n      endsOn\n      leftOn\n      provider {\n        id\n      }\n      serviceType {\n        id\n        code\n        name\n      }\n      venue {\n        label\n        position {\n          lat\n          lon\n        }\n      }\n      members {\n        displayName\n        sessions {\n          start\n          end\n        }\n      }\n    }\n  }\n': typeof types.JobFragmentDoc;
  '\n  query Jobs {\n    proposals(first: 100, newestFirst: true) {\n      edges {\n        node {\n          ...Job\n        }\n      }\n    }\n  }\n': typeof types.JobsDocument;
  '\n  mutation AcceptJob($input: AcceptProposalInput!) {\n    acceptProposal(input: $input) {\n      proposal {\n        ...Job\n      }\n      userErrors {\n        message\n        path\n      }\n    }\n  }\n': typeof types.AcceptJobDocument;
  '\n  mutation DeclineJob($input: DeclineProposalInput!) {\n    declineProposal(input: $input) {\n      proposal {\n        ...Job\n      }\n      userErrors {\n        message\n        path\n      }\n    }\n  }\n': typeof types.DeclineJobDocument;
  '\n  mutation DeleteDocument($input: DeleteDocumentInput!) {\n    deleteDocument(input: $input) {\n      provider {\n        id\n        documents {\n          id\n        }\n      }\n      userErrors {\n        message\n        path\n      }\n    }\n  }\n': typeof types.DeleteDocumentDocument;
  '\n  mutation ReadOwnDocument($input: RequestDocumentInput!) {\n    requestDocument(input: $input) {\n      address {\n        url\n      }\n      userErrors {\n        message\n        path\n      }\n    }\n  }\n': typeof types.ReadOwnDocumentDocument;
  '\n  mutation SetRate($input: SetRateInput!) {\n    setRate(input: $input) {\n      provider {\n        ...OwnProvider\n      }\n      userErrors {\n        message\n        path\n      }\n    }\n  }\n': typeof types.SetRateDocument;
  '\n  mutation RemoveRate($input: RemoveRateInput!) {\n    removeRate(input: $input) {\n      provider {\n        ...OwnProvider\n      }\n      userErrors {\n        message\n        path\n      }\n    }\n  }\n': typeof types.RemoveRateDocument;
  '\n  query RunningMonths($providerId: ID!) {\n    provider(id: $providerId) {\n      id\n      runningMonths {\n        month\n        givenMinutes\n        comingMinutes\n        earnedCents\n        waitingCents\n        expectedCents\n        parts {\n          householdName\n          serviceType {\n            id\n            name\n          }\n          givenMinutes\n          comingMinutes\n          earnedCents\n          waitingCents\n          expectedCents\n        }\n      }\n    }\n  }\n': typeof types.RunningMonthsDocument;
  '\n  query Substitutions {\n    substitutions(first: 100) {\n      edges {\n        node {\n          id\n          state\n          startsAt\n          endsAt\n          priceCents\n          serviceType {\n            id\n            code\n            name\n          }\n          venue {\n            label\n          }\n        }\n      }\n    }\n  }\n': typeof types.SubstitutionsDocument;
  '\n  mutation AcceptSubstitution($input: SubstitutionInput!) {\n    acceptSubstitution(input: $input) {\n      substitution {\n        id\n        state\n      }\n      userErrors {\n        message\n        path\n      }\n    }\n  }\n': typeof types.AcceptSubstitutionDocument;
  '\n  mutation DeclineSubstitution($input: SubstitutionInput!) {\n    declineSubstitution(input: $input) {\n      substitution {\n        id\n        state\n      }\n      userErrors {\n        message\n        path\n      }\n    }\n  }\n': typeof types.DeclineSubstitutionDocument;
  '\n  mutation RequestDocumentUpload($input: RequestDocumentUploadInput!) {\n    requestDocumentUpload(input: $input) {\n      address {\n        url\n      }\n      userErrors {\n        message\n        path\n      }\n    }\n  }\n': typeof types.RequestDocumentUploadDocument;
  '\n  query VisitNotes($sessionId: ID!) {\n    sessionCareNotes(sessionId: $sessionId) {\n      careRecipientId\n      firstName\n      notes {\n        id\n        kind\n        text\n      }\n    }\n  }\n': typeof types.VisitNotesDocument;
  '\n  fragment Visit on Session {\n    id\n    state\n    startsAt\n    endsAt\n    checkedInAt\n    checkedOutAt\n    movedFrom\n    frozen\n    serviceType {\n      id\n      code\n      name\n    }\n    venue {\n      label\n      position {\n        lat\n        lon\n      }\n    }\n    attendances {\n      id\n      displayName\n      startsAt\n      endsAt\n      state\n      minutes\n      confirmedMinutes\n      settled\n      disputed\n      building {\n        id\n        address\n        position {\n          lat\n          lon\n        }\n      }\n    }\n  }\n': typeof types.VisitFragmentDoc;
  '\n  query Visits($from: DateTime!, $until: DateTime!, $providerId: ID!, $after: String) {\n    sessions(first: 100, from: $from, until: $until, providerId: $providerId, after: $after) {\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        node {\n          ...Visit\n        }\n      }\n    }\n  }\n': typeof types.VisitsDocument;
  '\n  mutation CheckIn($input: CheckInInput!) {\n    checkIn(input: $input) {\n      session {\n        ...Visit\n      }\n      userErrors {\n        message\n        path\n      }\n    }\n  }\n': typeof types.CheckInDocument;
  '\n  mutation CheckOut($input: CheckInInput!) {\n    checkOut(input: $input) {\n      session {\n        ...Visit\n      }\n      userErrors {\n        message\n        path\n      }\n    }\n  }\n': typeof types.CheckOutDocument;
  '\n  fragment OwnProvider on Provider {\n    id\n    displayName\n    vetted\n    skills\n    maxTravelMetres\n    maxWeekSlots\n    minBlockSlots\n    worksOnHolidays\n    availability {\n      start\n      end\n    }\n    position {\n      lat\n      lon\n    }\n    territory {\n      id\n      name\n      boundary {\n        lat\n        lon\n      }\n    }\n    body {\n      id\n      name\n    }\n    application {\n      id\n      state\n      reason\n      appliedAt\n      decidedAt\n    }\n    suspension {\n      reason\n      suspendedAt\n    }\n    rates {\n      serviceType {\n        id\n        code\n        name\n        requiredCredentials\n      }\n      capacity\n      baseCentsPerHour\n      extraCentsPerHour\n      underMinimumSince\n      vetted\n    }\n    missingPapers {\n      serviceTypeId\n      kinds\n    }\n    credentials {\n      id\n      kind\n      outcome\n      issuer\n      issuedOn\n      expiresOn\n      valid\n      checkedAt\n      revokedAt\n    }\n    documents {\n      id\n      kind\n      mediaType\n      bytes\n      uploadedAt\n    }\n    legalMinimums {\n      serviceType {\n        id\n        code\n        name\n        requiredCredentials\n      }\n      cents\n      level\n      inForceOn\n      provisional\n      parts {\n        cents\n        source\n        url\n      }\n    }\n  }\n': typeof types.OwnProviderFragmentDoc;
  '\n  fragment PaperKindFields on CredentialKind {\n    code\n    name\n    keepsDocument\n    freshMonths\n    holdsMonths\n    rule\n  }\n': typeof types.PaperKindFieldsFragmentDoc;
  '\n  query MyProvider {\n    viewer {\n      id\n      name\n      provider {\n        ...OwnProvider\n      }\n    }\n    credentialKinds {\n      ...PaperKindFields\n    }\n  }\n': typeof types.MyProviderDocument;
  '\n  mutation UpdateProvider($input: UpdateProviderInput!) {\n    updateProvider(input: $input) {\n      provider {\n        ...OwnProvider\n      }\n      userErrors {\n        message\n        path\n      }\n    }\n  }\n': typeof types.UpdateProviderDocument;
};
const documents: Documents = {
  '\n  query Account($actsFor: ID) {\n    viewer {\n      id\n      name\n      email\n      household(id: $actsFor) {\n        id\n      }\n      signIns {\n        id\n        method\n        device\n        createdAt\n        lastSeenAt\n      }\n    }\n  }\n':
    types.AccountDocument,
  '\n  mutation EndSignIn($input: EndSignInInput!) {\n    endSignIn(input: $input) {\n      ended\n    }\n  }\n':
    types.EndSignInDocument,
  '\n  mutation SignOutEverywhere {\n    signOutEverywhere {\n      ended\n    }\n  }\n':
    types.SignOutEverywhereDocument,
  '\n  mutation EraseMyData($input: EraseMyDataInput!) {\n    eraseMyData(input: $input) {\n      erasure {\n        erasedAt\n      }\n      userErrors {\n        message\n        path\n      }\n    }\n  }\n':
    types.EraseMyDataDocument,
  '\n  query Invitations {\n    invitations {\n      id\n      email\n      role\n      overId\n      roleEndsAt\n      expiresAt\n      acceptedAt\n      revokedAt\n      building {\n        id\n        address\n      }\n      territory {\n        id\n        name\n      }\n    }\n  }\n':
    types.InvitationsDocument,
  '\n  mutation InviteToRole($input: InviteToRoleInput!) {\n    inviteToRole(input: $input) {\n      invited {\n        code\n        invitation {\n          id\n          email\n          expiresAt\n        }\n      }\n      userErrors {\n        message\n        path\n      }\n    }\n  }\n':
    types.InviteToRoleDocument,
  '\n  mutation RevokeInvitation($input: RevokeInvitationInput!) {\n    revokeInvitation(input: $input) {\n      invitation {\n        id\n        revokedAt\n      }\n      userErrors {\n        message\n      }\n    }\n  }\n':
    types.RevokeInvitationDocument,
  '\n  query FindBuildings($search: String!, $within: ID) {\n    buildings(search: $search, territoryId: $within, first: 8) {\n      totalCount\n      edges {\n        node {\n          id\n          address\n          position {\n            lat\n            lon\n          }\n          territory {\n            id\n            name\n          }\n        }\n      }\n    }\n  }\n':
    types.FindBuildingsDocument,
  '\n  query Ask($actsFor: ID) {\n    viewer {\n      id\n      household(id: $actsFor) {\n        id\n        displayName\n        building {\n          id\n          address\n        }\n        careRecipients {\n          id\n          firstName\n          kind\n          birthYear\n        }\n      }\n    }\n    serviceTypes {\n      id\n      code\n      name\n      mode\n      caresFor\n    }\n  }\n':
    types.AskDocument,
  '\n  query AskedFor($id: ID!) {\n    household(id: $id) {\n      id\n      displayName\n      building {\n        id\n        address\n      }\n      careRecipients {\n        id\n        firstName\n        kind\n        birthYear\n      }\n    }\n  }\n':
    types.AskedForDocument,
  '\n  query Prospect($input: CareProspectInput!) {\n    careProspect(input: $input) {\n      freeProviders\n      buildingNeighbours {\n        ...ToldCountFields\n      }\n      territoryNeighbours {\n        ...ToldCountFields\n      }\n      alone {\n        lowest\n        middle\n      }\n      sharedByTwo {\n        lowest\n        middle\n      }\n    }\n  }\n':
    types.ProspectDocument,
  '\n  mutation PublishCareRequest($input: PublishCareRequestInput!) {\n    publishCareRequest(input: $input) {\n      careRequest {\n        id\n      }\n      userErrors {\n        __typename\n        message\n        path\n        ... on AlreadyRequested {\n          careRequestId\n        }\n      }\n    }\n  }\n':
    types.PublishCareRequestDocument,
  '\n  mutation ChangeCareRequest($input: ChangeCareRequestInput!) {\n    changeCareRequest(input: $input) {\n      careRequest {\n        ...CareRequestFields\n      }\n      userErrors {\n        __typename\n        message\n        path\n      }\n    }\n  }\n':
    types.ChangeCareRequestDocument,
  '\n  query MyBodies {\n    viewer {\n      id\n      bodies {\n        id\n        name\n        workers {\n          ...OwnProvider\n        }\n      }\n    }\n    credentialKinds {\n      ...PaperKindFields\n    }\n  }\n':
    types.MyBodiesDocument,
  '\n  query BodyJobs {\n    active: offers(state: ACTIVE, first: 100) {\n      edges {\n        node {\n          ...WorkerJob\n        }\n      }\n    }\n    confirmed: offers(state: CONFIRMED, first: 100) {\n      edges {\n        node {\n          ...WorkerJob\n        }\n      }\n    }\n    proposed: offers(state: PROPOSED, first: 100) {\n      edges {\n        node {\n          ...WorkerJob\n        }\n      }\n    }\n  }\n':
    types.BodyJobsDocument,
  '\n  fragment WorkerJob on Offer {\n    id\n    state\n    answerBy\n    hoursPerWeek\n    blocks {\n      start\n      end\n    }\n    serviceType {\n      id\n      code\n      name\n    }\n    provider {\n      id\n    }\n    members {\n      building {\n        id\n      }\n    }\n  }\n':
    types.WorkerJobFragmentDoc,
  '\n  mutation AddWorker($input: ApplyToGiveCareInput!) {\n    applyToGiveCare(input: $input) {\n      application {\n        id\n        provider {\n          id\n          displayName\n        }\n      }\n      userErrors {\n        message\n        path\n      }\n    }\n  }\n':
    types.AddWorkerDocument,
  '\n  mutation ReleaseWorker($input: ReleaseWorkerInput!) {\n    releaseWorker(input: $input) {\n      provider {\n        id\n      }\n      userErrors {\n        message\n      }\n    }\n  }\n':
    types.ReleaseWorkerDocument,
  '\n  query BodyHours($month: String!, $after: String) {\n    providerStatements(month: $month, first: 100, after: $after) {\n      edges {\n        node {\n          id\n          displayName\n          minutes\n          earnedCents\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n':
    types.BodyHoursDocument,
  '\n  query BodyPayroll($month: String!) {\n    payroll(month: $month)\n  }\n': types.BodyPayrollDocument,
  '\n  query BodyWorker($id: ID!) {\n    provider(id: $id) {\n      ...OwnProvider\n    }\n  }\n':
    types.BodyWorkerDocument,
  '\n  query BuildingDesk($id: ID!) {\n    building(id: $id) {\n      id\n      address\n      households {\n        ...ToldCountFields\n      }\n      territory {\n        id\n        name\n      }\n      needs {\n        ...ServiceNeedFields\n      }\n      rooms {\n        ...RoomFields\n      }\n    }\n    matchingRounds(buildingId: $id, newestFirst: true, first: 1) {\n      edges {\n        node {\n          id\n          state\n          createdAt\n          ...RoundProgressFields\n        }\n      }\n    }\n  }\n':
    types.BuildingDeskDocument,
  '\n  fragment ServiceFields on Offer {\n    id\n    level\n    state\n    hoursPerWeek\n    savedCents\n    answerBy\n    acceptances\n    endsOn\n    leftOn\n    provider {\n      id\n      displayName\n    }\n    serviceType {\n      id\n      code\n      name\n    }\n    blocks {\n      start\n      end\n    }\n    members {\n      displayName\n    }\n  }\n':
    types.ServiceFieldsFragmentDoc,
  '\n  query BuildingServices($id: ID!) {\n    waiting: offers(buildingId: $id, state: PROPOSED, first: 100) {\n      edges {\n        node {\n          ...ServiceFields\n        }\n      }\n    }\n    confirmed: offers(buildingId: $id, state: CONFIRMED, first: 100) {\n      edges {\n        node {\n          ...ServiceFields\n        }\n      }\n    }\n    active: offers(buildingId: $id, state: ACTIVE, first: 100) {\n      edges {\n        node {\n          ...ServiceFields\n        }\n      }\n    }\n  }\n':
    types.BuildingServicesDocument,
  '\n  mutation RequestPoster($input: RequestPosterInput!) {\n    requestPoster(input: $input) {\n      address {\n        url\n      }\n      userErrors {\n        message\n      }\n    }\n  }\n':
    types.RequestPosterDocument,
  '\n  query BuildingNeedHours($id: ID!) {\n    needByHour(buildingId: $id) {\n      day\n      hour\n      households {\n        ...ToldCountFields\n      }\n      serviceType {\n        id\n        code\n        name\n      }\n    }\n  }\n':
    types.BuildingNeedHoursDocument,
  '\n  query RoomBookings($roomId: ID!, $from: DateTime!, $after: String) {\n    roomBookings(roomId: $roomId, from: $from, first: 20, after: $after) {\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        node {\n          id\n          startsAt\n          endsAt\n          purpose\n          cancelledAt\n        }\n      }\n    }\n  }\n':
    types.RoomBookingsDocument,
  '\n  query RoomServices($roomId: ID!) {\n    roomServices(roomId: $roomId) {\n      id\n      state\n      serviceType {\n        id\n        name\n      }\n      blocks {\n        start\n        end\n      }\n    }\n  }\n':
    types.RoomServicesDocument,
  '\n  mutation BookRoom($input: BookRoomInput!) {\n    bookRoom(input: $input) {\n      roomBooking {\n        id\n      }\n      userErrors {\n        message\n        path\n      }\n    }\n  }\n':
    types.BookRoomDocument,
  '\n  mutation CancelRoomBooking($input: CancelRoomBookingInput!) {\n    cancelRoomBooking(input: $input) {\n      roomBooking {\n        id\n        cancelledAt\n      }\n      userErrors {\n        message\n      }\n    }\n  }\n':
    types.CancelRoomBookingDocument,
  '\n  fragment RoomFields on Room {\n    id\n    name\n    capacity\n    openings {\n      start\n      end\n    }\n    serviceTypes {\n      id\n      name\n    }\n  }\n':
    types.RoomFieldsFragmentDoc,
  '\n  mutation KeepRoom($input: KeepRoomInput!) {\n    keepRoom(input: $input) {\n      building {\n        id\n        rooms {\n          ...RoomFields\n        }\n      }\n      userErrors {\n        message\n        path\n      }\n    }\n  }\n':
    types.KeepRoomDocument,
  '\n  query ServicesForRooms {\n    serviceTypes {\n      id\n      name\n      mode\n    }\n  }\n':
    types.ServicesForRoomsDocument,
  '\n  fragment OwnAttendance on Attendance {\n    id\n    isOwn\n    householdId\n    recipients\n    state\n    minutes\n    startsAt\n    endsAt\n    confirmedMinutes\n    settled\n    disputed\n  }\n':
    types.OwnAttendanceFragmentDoc,
  '\n  fragment CalendarSession on Session {\n    id\n    state\n    startsAt\n    endsAt\n    movedFrom\n    frozen\n    code\n    checkedInAt\n    checkedOutAt\n    provider {\n      id\n      displayName\n    }\n    attendances {\n      ...OwnAttendance\n    }\n    agreement {\n      id\n      provider {\n        id\n        displayName\n      }\n      offer {\n        id\n        serviceType {\n          id\n          code\n          name\n        }\n        venue {\n          label\n        }\n      }\n    }\n  }\n':
    types.CalendarSessionFragmentDoc,
  '\n  query CalendarSessions($from: DateTime!, $until: DateTime!, $householdId: ID, $after: String) {\n    sessions(first: 100, from: $from, until: $until, householdId: $householdId, after: $after) {\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        node {\n          ...CalendarSession\n        }\n      }\n    }\n  }\n':
    types.CalendarSessionsDocument,
  '\n  mutation ConfirmHours($input: ConfirmHoursInput!) {\n    confirmHours(input: $input) {\n      attendance {\n        ...OwnAttendance\n      }\n      userErrors {\n        message\n      }\n    }\n  }\n':
    types.ConfirmHoursDocument,
  '\n  mutation DisputeHours($input: DisputeHoursInput!) {\n    disputeHours(input: $input) {\n      attendance {\n        ...OwnAttendance\n      }\n      userErrors {\n        message\n      }\n    }\n  }\n':
    types.DisputeHoursDocument,
  '\n  mutation CancelAttendance($input: CancelAttendanceInput!) {\n    cancelAttendance(input: $input) {\n      attendance {\n        ...OwnAttendance\n      }\n      userErrors {\n        message\n      }\n    }\n  }\n':
    types.CancelAttendanceDocument,
  '\n  query CalendarFeeds {\n    calendarFeeds {\n      id\n      createdAt\n      lastReadAt\n      householdId\n      providerId\n    }\n  }\n':
    types.CalendarFeedsDocument,
  '\n  mutation CreateCalendarFeed($input: CreateCalendarFeedInput!) {\n    createCalendarFeed(input: $input) {\n      created {\n        url\n        feed {\n          id\n        }\n      }\n      userErrors {\n        message\n      }\n    }\n  }\n':
    types.CreateCalendarFeedDocument,
  '\n  mutation RevokeCalendarFeed($input: RevokeCalendarFeedInput!) {\n    revokeCalendarFeed(input: $input) {\n      calendarFeed {\n        id\n      }\n      userErrors {\n        message\n      }\n    }\n  }\n':
    types.RevokeCalendarFeedDocument,
  '\n  query CityFigures {\n    indicators {\n      householdsServed {\n        ...ToldCountFields\n      }\n      householdsSharing {\n        ...ToldCountFields\n      }\n      savedCentsPerWeek\n      confirmedMinutes\n      unmetHouseholds {\n        ...ToldCountFields\n      }\n      unmetByTerritory {\n        territoryId\n        name\n        households {\n          ...ToldCountFields\n        }\n      }\n      months {\n        month\n        householdsServed {\n          ...ToldCountFields\n        }\n        householdsSharing {\n          ...ToldCountFields\n        }\n        savedCents\n        confirmedMinutes\n        regularMinutesPerWeek\n        medianDaysToAgree\n        unmetHouseholds {\n          ...ToldCountFields\n        }\n      }\n    }\n  }\n':
    types.CityFiguresDocument,
  '\n  query CityRounds {\n    matchingRounds(startedByHand: true, newestFirst: true, first: 20) {\n      edges {\n        node {\n          ...RoundProgressFields\n          scope\n          createdAt\n          building {\n            id\n            address\n          }\n          territory {\n            id\n            name\n          }\n        }\n      }\n    }\n  }\n':
    types.CityRoundsDocument,
  '\n  query CityPolicy {\n    serviceTypes {\n      id\n      code\n      name\n      credentialRules {\n        kind\n        validFrom\n        validUntil\n      }\n      caresFor\n      recipientRules {\n        id\n        validFrom\n        validUntil\n        caresFor\n      }\n      hourValueCents\n      hourValues {\n        id\n        validFrom\n        validUntil\n        hourValueCents\n      }\n      minimumPays {\n        id\n        validFrom\n        validUntil\n        centsPerHour\n        source\n        url\n      }\n      leastPay {\n        cents\n        level\n        provisional\n      }\n    }\n    priorityRules {\n      id\n      fact\n      addedPercent\n      validFrom\n      validUntil\n    }\n    credentialKinds {\n      code\n      name\n    }\n    subsidyFunds {\n      id\n      name\n      opensOn\n      closesOn\n      endowedCents\n      spentCents\n      leftCents\n      serviceType {\n        id\n        name\n      }\n      rules {\n        id\n        validFrom\n        validUntil\n        ceilingPer\n        bands {\n          iseeUpToCents\n          percent\n          mostCents\n        }\n      }\n    }\n  }\n':
    types.CityPolicyDocument,
  '\n  query JobHealth {\n    jobHealth {\n      ...JobHealthFields\n    }\n  }\n': types.JobHealthDocument,
  '\n  fragment JobHealthFields on JobHealth {\n    waiting\n    underWay\n    lagSeconds\n    doneLastHour\n    dead\n    deadJobs {\n      id\n      name\n      failures\n      deadAt\n    }\n  }\n':
    types.JobHealthFieldsFragmentDoc,
  '\n  mutation RetryJob($input: RetryJobInput!) {\n    retryJob(input: $input) {\n      jobHealth {\n        ...JobHealthFields\n      }\n    }\n  }\n':
    types.RetryJobDocument,
  '\n  query Integrators {\n    integrators {\n      id\n      name\n      scopes\n      createdAt\n      expiresAt\n      endedAt\n    }\n  }\n':
    types.IntegratorsDocument,
  '\n  mutation GrantIntegrator($input: GrantIntegratorInput!) {\n    grantIntegrator(input: $input) {\n      token\n      integrator {\n        id\n        name\n      }\n    }\n  }\n':
    types.GrantIntegratorDocument,
  '\n  mutation EndIntegrator($input: EndIntegratorInput!) {\n    endIntegrator(input: $input) {\n      integrator {\n        id\n        endedAt\n      }\n      userErrors {\n        message\n      }\n    }\n  }\n':
    types.EndIntegratorDocument,
  '\n  query RoundsExport($month: String!) {\n    file: roundsExport(month: $month)\n  }\n': types.RoundsExportDocument,
  '\n  query LedgerExport($month: String!) {\n    file: ledgerExport(month: $month)\n  }\n': types.LedgerExportDocument,
  '\n  query CityLaw {\n    legalFigures {\n      id\n      kind\n      figure\n      amount\n      unit\n      validFrom\n      validUntil\n      standing\n      source\n      url\n    }\n  }\n':
    types.CityLawDocument,
  '\n  mutation SetLegalFigures($input: SetLegalFiguresInput!) {\n    setLegalFigures(input: $input) {\n      userErrors {\n        message\n        path\n      }\n    }\n  }\n':
    types.SetLegalFiguresDocument,
  '\n  mutation WithdrawLegalFigures($input: WithdrawLegalFiguresInput!) {\n    withdrawLegalFigures(input: $input) {\n      userErrors {\n        message\n        path\n      }\n    }\n  }\n':
    types.WithdrawLegalFiguresDocument,
  '\n  query CityPeople {\n    offices {\n      ...OfficeFields\n    }\n    bodies {\n      id\n      name\n      workers {\n        id\n      }\n    }\n    town {\n      territories {\n        id\n        name\n        hub {\n          ...HubFields\n        }\n      }\n    }\n  }\n':
    types.CityPeopleDocument,
  '\n  mutation RegisterBody($input: RegisterBodyInput!) {\n    registerBody(input: $input) {\n      body {\n        id\n      }\n      userErrors {\n        message\n        path\n      }\n    }\n  }\n':
    types.RegisterBodyDocument,
  '\n  mutation SetServiceValue($input: SetServiceValueInput!) {\n    setServiceValue(input: $input) {\n      userErrors {\n        message\n        path\n      }\n    }\n  }\n':
    types.SetServiceValueDocument,
  '\n  mutation SetServiceRecipients($input: SetServiceRecipientsInput!) {\n    setServiceRecipients(input: $input) {\n      userErrors {\n        message\n        path\n      }\n    }\n  }\n':
    types.SetServiceRecipientsDocument,
  '\n  mutation WithdrawServiceRecipients($input: WithdrawServiceRuleInput!) {\n    withdrawServiceRecipients(input: $input) {\n      userErrors {\n        message\n        path\n      }\n    }\n  }\n':
    types.WithdrawServiceRecipientsDocument,
  '\n  mutation SetMinimumPay($input: SetMinimumPayInput!) {\n    setMinimumPay(input: $input) {\n      userErrors {\n        message\n        path\n      }\n    }\n  }\n':
    types.SetMinimumPayDocument,
  '\n  mutation SetPriorityRule($input: SetPriorityRuleInput!) {\n    setPriorityRule(input: $input) {\n      userErrors {\n        message\n        path\n      }\n    }\n  }\n':
    types.SetPriorityRuleDocument,
  '\n  mutation RequireCredential($input: RequireCredentialInput!) {\n    requireCredential(input: $input) {\n      userErrors {\n        message\n        path\n      }\n    }\n  }\n':
    types.RequireCredentialDocument,
  '\n  mutation OpenSubsidyFund($input: OpenSubsidyFundInput!) {\n    openSubsidyFund(input: $input) {\n      userErrors {\n        message\n        path\n      }\n    }\n  }\n':
    types.OpenSubsidyFundDocument,
  '\n  mutation EndowSubsidyFund($input: EndowSubsidyFundInput!) {\n    endowSubsidyFund(input: $input) {\n      userErrors {\n        message\n        path\n      }\n    }\n  }\n':
    types.EndowSubsidyFundDocument,
  '\n  mutation SetSubsidyRule($input: SetSubsidyRuleInput!) {\n    setSubsidyRule(input: $input) {\n      userErrors {\n        message\n        path\n      }\n    }\n  }\n':
    types.SetSubsidyRuleDocument,
  '\n  mutation WithdrawServiceValue($input: WithdrawServiceRuleInput!) {\n    withdrawServiceValue(input: $input) {\n      userErrors {\n        message\n        path\n      }\n    }\n  }\n':
    types.WithdrawServiceValueDocument,
  '\n  mutation WithdrawMinimumPay($input: WithdrawServiceRuleInput!) {\n    withdrawMinimumPay(input: $input) {\n      userErrors {\n        message\n        path\n      }\n    }\n  }\n':
    types.WithdrawMinimumPayDocument,
  '\n  mutation WithdrawRequiredCredential($input: WithdrawRequiredCredentialInput!) {\n    withdrawRequiredCredential(input: $input) {\n      userErrors {\n        message\n        path\n      }\n    }\n  }\n':
    types.WithdrawRequiredCredentialDocument,
  '\n  mutation WithdrawPriorityRule($input: WithdrawPriorityRuleInput!) {\n    withdrawPriorityRule(input: $input) {\n      userErrors {\n        message\n        path\n      }\n    }\n  }\n':
    types.WithdrawPriorityRuleDocument,
  '\n  mutation WithdrawSubsidyRule($input: WithdrawSubsidyRuleInput!) {\n    withdrawSubsidyRule(input: $input) {\n      userErrors {\n        message\n        path\n      }\n    }\n  }\n':
    types.WithdrawSubsidyRuleDocument,
  '\n  query Webhooks {\n    webhooks {\n      id\n      name\n      url\n      events\n      createdAt\n      endedAt\n      deliveries {\n        id\n        event\n        at\n        deliveredAt\n        state\n        jobId\n      }\n    }\n  }\n':
    types.WebhooksDocument,
  '\n  mutation RegisterWebhook($input: RegisterWebhookInput!) {\n    registerWebhook(input: $input) {\n      registered {\n        secret\n        webhook {\n          id\n        }\n      }\n      userErrors {\n        message\n        path\n      }\n    }\n  }\n':
    types.RegisterWebhookDocument,
  '\n  mutation EndWebhook($input: EndWebhookInput!) {\n    endWebhook(input: $input) {\n      webhook {\n        id\n        endedAt\n      }\n      userErrors {\n        message\n      }\n    }\n  }\n':
    types.EndWebhookDocument,
  '\n  mutation RetryDelivery($input: RetryJobInput!) {\n    retryJob(input: $input) {\n      jobHealth {\n        dead\n      }\n    }\n  }\n':
    types.RetryDeliveryDocument,
  '\n  fragment CallFields on Proposal {\n    id\n    answer\n    answerBy\n    countsFrom\n    priceCents\n    aloneCents\n    letterPrintedAt\n    sessions {\n      start\n      end\n    }\n    careRequest {\n      id\n      household {\n        id\n        displayName\n      }\n      building {\n        id\n        address\n      }\n    }\n    offer {\n      id\n      state\n      serviceType {\n        id\n        code\n        name\n      }\n      provider {\n        id\n        displayName\n      }\n    }\n  }\n':
    types.CallFieldsFragmentDoc,
  '\n  query CallsToMake($after: String) {\n    callsToMake(first: 10, after: $after) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        node {\n          ...CallFields\n        }\n      }\n    }\n  }\n':
    types.CallsToMakeDocument,
  '\n  query ProposalOfLetter($code: String!) {\n    proposalOfLetter(code: $code) {\n      ...CallFields\n    }\n  }\n':
    types.ProposalOfLetterDocument,
  '\n  mutation AnswerByPhone($input: AnswerByPhoneInput!) {\n    answerByPhone(input: $input) {\n      proposal {\n        ...CallFields\n      }\n      userErrors {\n        message\n        path\n      }\n    }\n  }\n':
    types.AnswerByPhoneDocument,
  '\n  mutation TakeBackAnswerByPhone($input: TakeBackAnswerByPhoneInput!) {\n    takeBackAnswerByPhone(input: $input) {\n      proposal {\n        ...CallFields\n      }\n      userErrors {\n        message\n        path\n      }\n    }\n  }\n':
    types.TakeBackAnswerByPhoneDocument,
  '\n  query HouseholdsByName($search: String!, $after: String) {\n    households(search: $search, first: 10, after: $after) {\n      edges {\n        node {\n          id\n          displayName\n          building {\n            id\n            address\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n':
    types.HouseholdsByNameDocument,
  '\n  query DeskStatements($householdId: ID!, $after: String) {\n    householdStatements(householdId: $householdId, first: 24, after: $after) {\n      edges {\n        node {\n          id\n          month\n          dueCents\n          lines {\n            id\n            date\n            kind\n            serviceType {\n              id\n              name\n            }\n            recipients\n            providerName\n            minutes\n            priceCents\n            dueCents\n            correction {\n              reason\n              minutes\n            }\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n':
    types.DeskStatementsDocument,
  '\n  query PriceOfCorrection($lineId: ID!, $minutes: Int!) {\n    priceOfCorrection(lineId: $lineId, minutes: $minutes)\n  }\n':
    types.PriceOfCorrectionDocument,
  '\n  mutation CorrectLine($input: CorrectLineInput!) {\n    correctLine(input: $input) {\n      userErrors {\n        message\n        path\n      }\n    }\n  }\n':
    types.CorrectLineDocument,
  '\n  query DeskUnmatched($territoryId: ID!, $after: String) {\n    careRequests(territoryId: $territoryId, state: OPEN, first: 10, after: $after) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        node {\n          id\n          publishedAt\n          unmetReason\n          serviceType {\n            id\n            code\n            name\n          }\n          household {\n            id\n            displayName\n          }\n          building {\n            id\n            address\n          }\n          options {\n            position\n            sessions {\n              start\n              end\n            }\n          }\n        }\n      }\n    }\n  }\n':
    types.DeskUnmatchedDocument,
  '\n  query DeskDisputes($after: String) {\n    disputes(first: 20, after: $after) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        node {\n          reason\n          checkedInAt\n          checkedOutAt\n          household {\n            id\n            conversation {\n              id\n            }\n          }\n          provider {\n            id\n            displayName\n            territory {\n              id\n              name\n            }\n          }\n          attendance {\n            id\n            displayName\n            startsAt\n            endsAt\n            minutes\n          }\n        }\n      }\n    }\n  }\n':
    types.DeskDisputesDocument,
  '\n  query TalkWithProvider($id: ID!) {\n    provider(id: $id) {\n      id\n      conversation {\n        id\n      }\n    }\n  }\n':
    types.TalkWithProviderDocument,
  '\n  mutation SettleDispute($input: SettleDisputeInput!) {\n    settleDispute(input: $input) {\n      attendance {\n        id\n        state\n        confirmedMinutes\n      }\n      userErrors {\n        message\n        path\n      }\n    }\n  }\n':
    types.SettleDisputeDocument,
  '\n  query DeskHouseholds($buildingId: ID!, $after: String) {\n    households(buildingId: $buildingId, first: 50, after: $after) {\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        node {\n          ...HouseholdMandates\n        }\n      }\n    }\n  }\n':
    types.DeskHouseholdsDocument,
  '\n  mutation RegisterAtDesk($input: RegisterHouseholdInput!) {\n    registerHousehold(input: $input) {\n      household {\n        id\n        displayName\n      }\n      userErrors {\n        message\n        path\n      }\n    }\n  }\n':
    types.RegisterAtDeskDocument,
  '\n  mutation RecordMandate($input: RecordMandateInput!) {\n    recordMandate(input: $input) {\n      mandate {\n        id\n        endsBefore\n        revokedAt\n      }\n      userErrors {\n        message\n        path\n      }\n    }\n  }\n':
    types.RecordMandateDocument,
  '\n  query DeskFamily($id: ID!) {\n    household(id: $id) {\n      ...HouseholdMandates\n      building {\n        id\n        address\n      }\n    }\n    careRequests(householdId: $id, newestFirst: true, first: 50) {\n      edges {\n        node {\n          id\n          ...CareRequestFields\n        }\n      }\n    }\n    agreements(first: 100, householdId: $id) {\n      edges {\n        node {\n          ...OwnAgreement\n        }\n      }\n    }\n  }\n':
    types.DeskFamilyDocument,
  '\n  query LettersToSend($after: String) {\n    lettersToSend(first: 10, after: $after) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        node {\n          id\n          agreementChangeId\n          careRequestId\n          change\n          own\n          fromOn\n          household\n          address\n          service\n          beforeCents\n          afterCents\n          printedAt\n        }\n      }\n    }\n  }\n':
    types.LettersToSendDocument,
  '\n  mutation RequestChangeLetter($input: RequestChangeLetterInput!) {\n    requestChangeLetter(input: $input) {\n      address {\n        url\n      }\n      userErrors {\n        message\n      }\n    }\n  }\n':
    types.RequestChangeLetterDocument,
  '\n  query MandatesOfHousehold($id: ID!) {\n    household(id: $id) {\n      ...HouseholdMandates\n    }\n  }\n':
    types.MandatesOfHouseholdDocument,
  '\n  query DeskVisits($from: DateTime!, $until: DateTime!, $after: String) {\n    sessions(first: 100, from: $from, until: $until, after: $after) {\n      edges {\n        node {\n          id\n          state\n          startsAt\n          endsAt\n          serviceType {\n            id\n            name\n          }\n          provider {\n            id\n            displayName\n          }\n          attendances {\n            id\n            displayName\n            state\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n':
    types.DeskVisitsDocument,
  '\n  query DeskSessionCode($sessionId: ID!) {\n    sessionCode(sessionId: $sessionId)\n  }\n':
    types.DeskSessionCodeDocument,
  '\n  fragment OwnAgreement on Agreement {\n    id\n    startsOn\n    endsOn\n    provider {\n      id\n      displayName\n      badges {\n        id\n        kind\n        issuer\n        issuedOn\n        expiresOn\n        valid\n      }\n    }\n    offer {\n      id\n      state\n      serviceType {\n        id\n        code\n        name\n      }\n      venue {\n        label\n      }\n    }\n    terms {\n      displayName\n      fromOn\n      untilOn\n      leavingOn\n      canStay\n      ownCareRequestId\n      householdId\n      weeklyPriceCents\n      aloneCents\n      sessions {\n        start\n        end\n      }\n    }\n  }\n':
    types.OwnAgreementFragmentDoc,
  '\n  query MyAgreements {\n    agreements(first: 100) {\n      edges {\n        node {\n          ...OwnAgreement\n        }\n      }\n    }\n  }\n':
    types.MyAgreementsDocument,
  '\n  query MyAgreement($id: ID!) {\n    agreement(id: $id) {\n      ...OwnAgreement\n    }\n    credentialKinds {\n      code\n      name\n    }\n  }\n':
    types.MyAgreementDocument,
  '\n  mutation LeaveAgreement($input: LeaveAgreementInput!) {\n    leaveAgreement(input: $input) {\n      agreement {\n        ...OwnAgreement\n      }\n      userErrors {\n        message\n      }\n    }\n  }\n':
    types.LeaveAgreementDocument,
  '\n  mutation TakeBackLeaving($input: TakeBackLeavingInput!) {\n    takeBackLeaving(input: $input) {\n      agreement {\n        ...OwnAgreement\n      }\n      userErrors {\n        message\n      }\n    }\n  }\n':
    types.TakeBackLeavingDocument,
  '\n  query StatementMonths {\n    householdStatements(first: 100) {\n      edges {\n        node {\n          id\n          month\n          householdId\n          dueCents\n        }\n      }\n    }\n  }\n':
    types.StatementMonthsDocument,
  '\n  mutation GiveFeedback($input: GiveFeedbackInput!) {\n    giveFeedback(input: $input) {\n      feedback {\n        id\n      }\n      userErrors {\n        message\n        path\n      }\n    }\n  }\n':
    types.GiveFeedbackDocument,
  '\n  mutation RequestLetter($input: RequestLetterInput!) {\n    requestLetter(input: $input) {\n      address {\n        url\n      }\n      userErrors {\n        message\n      }\n    }\n  }\n':
    types.RequestLetterDocument,
  '\n  query Drafts($buildingId: ID, $territoryId: ID, $acrossTerritories: Boolean, $after: String) {\n    offers(\n      buildingId: $buildingId\n      territoryId: $territoryId\n      acrossTerritories: $acrossTerritories\n      state: DRAFTED\n      first: 12\n      after: $after\n    ) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        node {\n          mayRelease\n          ...OfferCardFields\n        }\n      }\n    }\n  }\n':
    types.DraftsDocument,
  '\n  query DraftCount($territoryId: ID!) {\n    offers(territoryId: $territoryId, state: DRAFTED, first: 1) {\n      totalCount\n    }\n  }\n':
    types.DraftCountDocument,
  '\n  mutation ReleaseOffers($input: ReleaseOffersInput!) {\n    releaseOffers(input: $input) {\n      offers {\n        id\n        state\n      }\n      userErrors {\n        message\n      }\n    }\n  }\n':
    types.ReleaseOffersDocument,
  '\n  mutation WithdrawOffer($input: WithdrawOfferInput!) {\n    withdrawOffer(input: $input) {\n      offer {\n        id\n        state\n      }\n      userErrors {\n        message\n      }\n    }\n  }\n':
    types.WithdrawOfferDocument,
  '\n  query SignInWays {\n    signInWays {\n      identityProvider\n      mailedCode\n    }\n    town {\n      simulated\n    }\n  }\n':
    types.SignInWaysDocument,
  '\n  mutation RequestSignInCode($input: RequestSignInCodeInput!) {\n    requestSignInCode(input: $input) {\n      sent\n      userErrors {\n        message\n        path\n      }\n    }\n  }\n':
    types.RequestSignInCodeDocument,
  '\n  mutation SignInWithCode($input: SignInWithCodeInput!) {\n    signInWithCode(input: $input) {\n      viewer {\n        id\n        roles {\n          role\n        }\n      }\n      userErrors {\n        message\n        path\n      }\n    }\n  }\n':
    types.SignInWithCodeDocument,
  '\n  mutation GiveConsent($input: ConsentInput!) {\n    giveConsent(input: $input) {\n      consent {\n        id\n        purpose\n        householdId\n        givenAt\n        withdrawnAt\n      }\n      userErrors {\n        message\n        path\n      }\n    }\n  }\n':
    types.GiveConsentDocument,
  '\n  mutation WithdrawConsent($input: ConsentInput!) {\n    withdrawConsent(input: $input) {\n      consent {\n        id\n        purpose\n        householdId\n        givenAt\n        withdrawnAt\n      }\n      userErrors {\n        message\n        path\n      }\n    }\n  }\n':
    types.WithdrawConsentDocument,
  '\n  mutation EndDelegate($input: EndRoleInput!) {\n    endRole(input: $input) {\n      roleAssignment {\n        id\n      }\n      userErrors {\n        message\n        path\n      }\n    }\n  }\n':
    types.EndDelegateDocument,
  '\n  mutation ChangeHousehold($input: ChangeHouseholdInput!) {\n    changeHousehold(input: $input) {\n      household {\n        ...OwnHousehold\n      }\n      userErrors {\n        message\n        path\n      }\n    }\n  }\n':
    types.ChangeHouseholdDocument,
  '\n  fragment OwnHousehold on Household {\n    id\n    displayName\n    building {\n      id\n      address\n      territory {\n        id\n        hub {\n          ...DeskPlaceFields\n        }\n      }\n    }\n    careRecipients {\n      id\n      firstName\n      kind\n      birthYear\n    }\n    mandates {\n      id\n      form\n      recordedAt\n      endsBefore\n      revokedAt\n    }\n    delegates {\n      roleAssignmentId\n      name\n      validFrom\n      validUntil\n    }\n  }\n':
    types.OwnHouseholdFragmentDoc,
  '\n  query MyHousehold($actsFor: ID) {\n    viewer {\n      id\n      household(id: $actsFor) {\n        ...OwnHousehold\n      }\n      consents {\n        id\n        purpose\n        householdId\n        givenAt\n        withdrawnAt\n      }\n    }\n  }\n':
    types.MyHouseholdDocument,
  '\n  fragment HouseholdMandates on Household {\n    id\n    displayName\n    mandates {\n      id\n      endsBefore\n      revokedAt\n    }\n  }\n':
    types.HouseholdMandatesFragmentDoc,
  '\n  mutation RevokeMandates($input: RevokeMandateInput!) {\n    revokeMandates(input: $input) {\n      household {\n        ...HouseholdMandates\n      }\n      userErrors {\n        message\n        path\n      }\n    }\n  }\n':
    types.RevokeMandatesDocument,
  '\n  query CareNotes($careRecipientId: ID!) {\n    careNotes(careRecipientId: $careRecipientId) {\n      id\n      kind\n      text\n      writtenAt\n    }\n  }\n':
    types.CareNotesDocument,
  '\n  mutation WriteCareNote($input: WriteCareNoteInput!) {\n    writeCareNote(input: $input) {\n      careNote {\n        id\n      }\n      userErrors {\n        message\n        path\n      }\n    }\n  }\n':
    types.WriteCareNoteDocument,
  '\n  mutation RemoveCareNote($input: RemoveCareNoteInput!) {\n    removeCareNote(input: $input) {\n      careNote {\n        id\n      }\n      userErrors {\n        message\n        path\n      }\n    }\n  }\n':
    types.RemoveCareNoteDocument,
  '\n  query HouseholdPhone($householdId: ID!) {\n    householdPhone(householdId: $householdId) {\n      number\n      written\n    }\n  }\n':
    types.HouseholdPhoneDocument,
  '\n  mutation SetHouseholdPhone($input: SetHouseholdPhoneInput!) {\n    setHouseholdPhone(input: $input) {\n      household {\n        id\n      }\n      userErrors {\n        message\n        path\n      }\n    }\n  }\n':
    types.SetHouseholdPhoneDocument,
  '\n  mutation AddCareRecipient($input: AddCareRecipientInput!) {\n    addCareRecipient(input: $input) {\n      careRecipient {\n        id\n      }\n      userErrors {\n        message\n        path\n      }\n    }\n  }\n':
    types.AddCareRecipientDocument,
  '\n  mutation ChangeCareRecipient($input: ChangeCareRecipientInput!) {\n    changeCareRecipient(input: $input) {\n      careRecipient {\n        id\n        firstName\n        birthYear\n      }\n      userErrors {\n        message\n        path\n      }\n    }\n  }\n':
    types.ChangeCareRecipientDocument,
  '\n  mutation RemoveCareRecipient($input: RemoveCareRecipientInput!) {\n    removeCareRecipient(input: $input) {\n      household {\n        id\n      }\n      userErrors {\n        message\n        path\n      }\n    }\n  }\n':
    types.RemoveCareRecipientDocument,
  '\n  query Situation($householdId: ID!) {\n    household(id: $householdId) {\n      id\n      socialFacts {\n        facts\n        priority\n      }\n    }\n    priorityRules {\n      id\n      fact\n      addedPercent\n      validFrom\n      validUntil\n    }\n  }\n':
    types.SituationDocument,
  '\n  mutation DeclareSocialFacts($input: DeclareFactsInput!) {\n    declareSocialFacts(input: $input) {\n      socialFacts {\n        facts\n        priority\n      }\n      userErrors {\n        message\n        path\n      }\n    }\n  }\n':
    types.DeclareSocialFactsDocument,
  '\n  query HouseholdStatements($after: String) {\n    householdStatements(first: 24, after: $after) {\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        node {\n          id\n          month\n          householdId\n          displayName\n          priceCents\n          subsidyCents\n          dueCents\n          waitingSessions\n          lines {\n            id\n            date\n            kind\n            serviceType {\n              id\n              name\n            }\n            recipients\n            providerName\n            minutes\n            priceCents\n            subsidyCents\n            subsidyFund\n            dueCents\n            correction {\n              reason\n              minutes\n            }\n          }\n        }\n      }\n    }\n  }\n':
    types.HouseholdStatementsDocument,
  '\n  query HouseholdSubsidy($householdId: ID!) {\n    householdSubsidy(householdId: $householdId) {\n      declaration {\n        id\n        iseeUpToCents\n        validFrom\n        validUntil\n      }\n      funds {\n        fundName\n        serviceType {\n          id\n          name\n        }\n        band {\n          iseeUpToCents\n          percent\n          mostCents\n        }\n        ceilingPer\n        paidThisYearCents\n      }\n    }\n  }\n':
    types.HouseholdSubsidyDocument,
  '\n  mutation DeclareIsee($input: DeclareIseeInput!) {\n    declareIsee(input: $input) {\n      declaration {\n        id\n      }\n      userErrors {\n        message\n        path\n      }\n    }\n  }\n':
    types.DeclareIseeDocument,
  '\n  mutation WithdrawIsee($input: WithdrawIseeInput!) {\n    withdrawIsee(input: $input) {\n      declaration {\n        id\n      }\n      userErrors {\n        message\n        path\n      }\n    }\n  }\n':
    types.WithdrawIseeDocument,
  '\n  query UnreadNotices {\n    notifications(first: 1, unreadOnly: true) {\n      totalCount\n    }\n  }\n':
    types.UnreadNoticesDocument,
  '\n  subscription News {\n    newsChanged {\n      unread\n    }\n  }\n': types.NewsDocument,
  '\n  query Desks {\n    town {\n      name\n      territories {\n        id\n        name\n        hub {\n          ...DeskPlaceFields\n          phone\n        }\n      }\n    }\n  }\n':
    types.DesksDocument,
  '\n  query Notifications($after: String) {\n    notifications(first: 30, after: $after, newestFirst: true) {\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        node {\n          id\n          kind\n          title\n          body\n          createdAt\n          readAt\n          offerId\n          agreementId\n          conversationId\n          sessionId\n          sessionStartsAt\n          householdId\n        }\n      }\n    }\n  }\n':
    types.NotificationsDocument,
  '\n  mutation MarkNotificationRead($input: MarkNotificationReadInput!) {\n    markNotificationRead(input: $input) {\n      notification {\n        id\n        readAt\n      }\n      userErrors {\n        message\n      }\n    }\n  }\n':
    types.MarkNotificationReadDocument,
  '\n  mutation MarkNotificationsRead($input: MarkNotificationsReadInput!) {\n    markNotificationsRead(input: $input) {\n      news {\n        unread\n      }\n      userErrors {\n        message\n        path\n      }\n    }\n  }\n':
    types.MarkNotificationsReadDocument,
  '\n  fragment PreferenceFields on NotificationPreference {\n    delivery\n    quietFromHour\n    quietUntilHour\n    noMailAbout\n  }\n':
    types.PreferenceFieldsFragmentDoc,
  '\n  query NotificationPreference {\n    viewer {\n      id\n      email\n    }\n    notificationPreference {\n      ...PreferenceFields\n    }\n  }\n':
    types.NotificationPreferenceDocument,
  '\n  mutation SetNotificationPreference($input: SetNotificationPreferenceInput!) {\n    setNotificationPreference(input: $input) {\n      notificationPreference {\n        ...PreferenceFields\n      }\n      userErrors {\n        message\n      }\n    }\n  }\n':
    types.SetNotificationPreferenceDocument,
  '\n  mutation UpdateHub($input: UpdateHubInput!) {\n    updateHub(input: $input) {\n      hub {\n        ...HubFields\n      }\n      userErrors {\n        message\n        path\n      }\n    }\n  }\n':
    types.UpdateHubDocument,
  '\n  fragment OfficeFields on Office {\n    id\n    role\n    own\n    mayEnd\n    name\n    email\n    validFrom\n    validUntil\n    bodyId\n    building {\n      id\n      address\n    }\n    territory {\n      id\n      name\n    }\n  }\n':
    types.OfficeFieldsFragmentDoc,
  '\n  fragment HubFields on Hub {\n    ...DeskPlaceFields\n    phone\n  }\n': types.HubFieldsFragmentDoc,
  '\n  mutation EndOffice($input: EndRoleInput!) {\n    endRole(input: $input) {\n      roleAssignment {\n        id\n      }\n      userErrors {\n        message\n      }\n    }\n  }\n':
    types.EndOfficeDocument,
  '\n  query TerritoryPeople($territoryId: ID!) {\n    offices {\n      ...OfficeFields\n    }\n    territory(id: $territoryId) {\n      id\n      name\n      hub {\n        ...HubFields\n      }\n    }\n  }\n':
    types.TerritoryPeopleDocument,
  '\n  query CostComparison($careRequestId: ID!, $offerId: ID!) {\n    costComparison(careRequestId: $careRequestId, offerId: $offerId) {\n      form\n      provisional\n      fundName\n      savedBySharingCents\n      savedInAllCents\n      duties {\n        text\n        source\n        url\n      }\n      alone {\n        totalCents\n        subsidyCents\n        netCents\n        lines {\n          kind\n          cents\n        }\n      }\n      shared {\n        totalCents\n        subsidyCents\n        netCents\n        lines {\n          kind\n          cents\n        }\n      }\n      sharedWithSubsidy {\n        totalCents\n        subsidyCents\n        netCents\n        lines {\n          kind\n          cents\n        }\n      }\n    }\n  }\n':
    types.CostComparisonDocument,
  '\n  fragment ProposalFields on Proposal {\n    id\n    answer\n    answerBy\n    countsFrom\n    priceCents\n    aloneCents\n    previousPriceCents\n    neighbours\n    gaps {\n      date\n      cause\n    }\n    ifOneLeaves {\n      leaver\n      priceCents\n    }\n    sessions {\n      start\n      end\n    }\n    careRequest {\n      id\n      household {\n        id\n      }\n      careRecipients {\n        id\n        firstName\n      }\n    }\n    offer {\n      id\n      state\n      level\n      reason\n      acceptances\n      serviceType {\n        id\n        code\n        name\n      }\n      venue {\n        label\n      }\n      provider {\n        id\n        displayName\n        badges {\n          id\n          kind\n          issuer\n          issuedOn\n          expiresOn\n          valid\n        }\n      }\n    }\n  }\n':
    types.ProposalFieldsFragmentDoc,
  '\n  query MyProposals {\n    proposals(first: 100, newestFirst: true) {\n      edges {\n        node {\n          ...ProposalFields\n        }\n      }\n    }\n    credentialKinds {\n      code\n      name\n    }\n  }\n':
    types.MyProposalsDocument,
  '\n  mutation AcceptProposal($input: AcceptProposalInput!) {\n    acceptProposal(input: $input) {\n      proposal {\n        ...ProposalFields\n      }\n      userErrors {\n        message\n      }\n    }\n  }\n':
    types.AcceptProposalDocument,
  '\n  mutation DeclineProposal($input: DeclineProposalInput!) {\n    declineProposal(input: $input) {\n      proposal {\n        ...ProposalFields\n      }\n      userErrors {\n        message\n      }\n    }\n  }\n':
    types.DeclineProposalDocument,
  '\n  mutation TakeBackAcceptance($input: TakeBackAcceptanceInput!) {\n    takeBackAcceptance(input: $input) {\n      proposal {\n        id\n        answer\n        offer {\n          id\n          state\n          acceptances\n        }\n      }\n      userErrors {\n        message\n        path\n      }\n    }\n  }\n':
    types.TakeBackAcceptanceDocument,
  '\n  mutation TakeBackDecline($input: TakeBackDeclineInput!) {\n    takeBackDecline(input: $input) {\n      proposal {\n        id\n        answer\n        countsFrom\n        offer {\n          id\n          state\n        }\n      }\n      userErrors {\n        message\n        path\n      }\n    }\n  }\n':
    types.TakeBackDeclineDocument,
  '\n  fragment Placement on AdvisedPlacement {\n    agreementId\n    households\n    priceCents\n    aloneCents\n    walkMetres\n    atHome\n    provider {\n      id\n      displayName\n    }\n    sessions {\n      start\n      end\n    }\n  }\n':
    types.PlacementFragmentDoc,
  '\n  query Advice($id: ID!) {\n    careAdvice(careRequestId: $id) {\n      careRequestId\n      revision\n      providers\n      stopped {\n        stop\n        providers\n      }\n      scarce\n      leavingNoticeDays\n      asItIs {\n        ...Placement\n      }\n      changes {\n        kind\n        optionPosition\n        day\n        toDay\n        shiftMinutes\n        maxWalkMetres\n        budgetCentsPerHour\n        sharing\n        hostUnits\n        placement {\n          ...Placement\n        }\n        content {\n          careRecipientIds\n          sharing\n          maxWalkMetres\n          hostUnits\n          budgetCentsPerHour\n          requiredSkills\n          startsOn\n          endsBefore\n          onHolidays\n          onSchoolClosures\n          options {\n            sessions {\n              start\n              end\n            }\n            penaltyCentsPerHour\n          }\n          dates {\n            date\n            startSlot\n            endSlot\n          }\n        }\n      }\n    }\n  }\n':
    types.AdviceDocument,
  '\n  mutation ApplyAdvice($input: ChangeCareRequestInput!) {\n    changeCareRequest(input: $input) {\n      careRequest {\n        ...CareRequestFields\n      }\n      userErrors {\n        message\n        path\n      }\n    }\n  }\n':
    types.ApplyAdviceDocument,
  '\n  mutation JoinAgreement($input: JoinAgreementInput!) {\n    joinAgreement(input: $input) {\n      agreement {\n        id\n      }\n      userErrors {\n        message\n        path\n      }\n    }\n  }\n':
    types.JoinAgreementDocument,
  '\n  query Joinable($id: ID!) {\n    joinableAgreements(careRequestId: $id) {\n      agreementId\n      households\n      priceCents\n      aloneCents\n      providerName\n      leavingNoticeDays\n      sessions {\n        start\n        end\n      }\n    }\n  }\n':
    types.JoinableDocument,
  '\n  fragment CareRequestFields on CareRequest {\n    id\n    state\n    sharing\n    maxWalkMetres\n    hostUnits\n    budgetCentsPerHour\n    publishedAt\n    revision\n    requiredSkills\n    startsOn\n    endsBefore\n    onHolidays\n    onSchoolClosures\n    dates {\n      date\n      startSlot\n      endSlot\n    }\n    unmetReason\n    serviceType {\n      id\n      code\n      name\n    }\n    household {\n      id\n      displayName\n    }\n    careRecipients {\n      id\n      firstName\n    }\n    options {\n      position\n      penaltyCentsPerHour\n      sessions {\n        start\n        end\n      }\n    }\n    offer {\n      id\n      state\n      level\n    }\n  }\n':
    types.CareRequestFieldsFragmentDoc,
  '\n  query MyRequests($householdId: ID!, $after: String) {\n    careRequests(householdId: $householdId, first: 50, newestFirst: true, after: $after) {\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        node {\n          ...CareRequestFields\n        }\n      }\n    }\n  }\n':
    types.MyRequestsDocument,
  '\n  query MyRequest($id: ID!) {\n    careRequest(id: $id) {\n      ...CareRequestFields\n    }\n  }\n':
    types.MyRequestDocument,
  '\n  mutation WithdrawCareRequest($input: WithdrawCareRequestInput!) {\n    withdrawCareRequest(input: $input) {\n      careRequest {\n        ...CareRequestFields\n      }\n      userErrors {\n        message\n      }\n    }\n  }\n':
    types.WithdrawCareRequestDocument,
  '\n  mutation PauseCareRequest($input: CareRequestInput!) {\n    pauseCareRequest(input: $input) {\n      careRequest {\n        ...CareRequestFields\n      }\n      userErrors {\n        message\n        path\n      }\n    }\n  }\n':
    types.PauseCareRequestDocument,
  '\n  mutation ResumeCareRequest($input: CareRequestInput!) {\n    resumeCareRequest(input: $input) {\n      careRequest {\n        ...CareRequestFields\n      }\n      userErrors {\n        message\n        path\n      }\n    }\n  }\n':
    types.ResumeCareRequestDocument,
  '\n  mutation CancelMatchingRound($input: CancelMatchingRoundInput!) {\n    cancelMatchingRound(input: $input) {\n      matchingRound {\n        ...RoundProgressFields\n      }\n      userErrors {\n        message\n      }\n    }\n  }\n':
    types.CancelMatchingRoundDocument,
  '\n  fragment RoundProgressFields on MatchingRound {\n    id\n    state\n    stage\n    progress\n    gap\n    openRequests {\n      ...ToldCountFields\n    }\n    servedRequests {\n      ...ToldCountFields\n    }\n    sharedRequests {\n      ...ToldCountFields\n    }\n    offerCount {\n      ...ToldCountFields\n    }\n    savedCentsPerWeek\n    completedAt\n  }\n':
    types.RoundProgressFieldsFragmentDoc,
  '\n  query Round($roundId: ID!) {\n    matchingRound(id: $roundId) {\n      ...RoundProgressFields\n      scope\n      createdAt\n      building {\n        id\n        address\n      }\n      territory {\n        id\n        name\n      }\n    }\n  }\n':
    types.RoundDocument,
  '\n  subscription RoundProgressed($roundId: ID!) {\n    matchingRoundProgressed(roundId: $roundId) {\n      ...RoundProgressFields\n    }\n  }\n':
    types.RoundProgressedDocument,
  '\n  fragment OfferCardFields on Offer {\n    id\n    level\n    state\n    reason\n    savedCents\n    hoursPerWeek\n    provider {\n      id\n      displayName\n      vetted\n    }\n    serviceType {\n      id\n      code\n      name\n    }\n    venue {\n      label\n    }\n    blocks {\n      start\n      end\n    }\n    members {\n      displayName\n      priceCents\n      aloneCents\n      reason\n      building {\n        id\n        address\n      }\n      sessions {\n        start\n        end\n      }\n    }\n  }\n':
    types.OfferCardFieldsFragmentDoc,
  '\n  query RoundOffers($roundId: ID!, $level: OfferLevel, $after: String, $reviews: Boolean!) {\n    offers(first: 12, after: $after, roundId: $roundId, level: $level) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        node {\n          mayRelease @include(if: $reviews)\n          ...OfferCardFields\n        }\n      }\n    }\n  }\n':
    types.RoundOffersDocument,
  '\n  query UnmetRequests($roundId: ID!, $after: String) {\n    unmetRequests(first: 20, after: $after, roundId: $roundId) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        node {\n          reason\n          careRequest {\n            id\n            serviceType {\n              id\n              code\n              name\n            }\n            building {\n              id\n              address\n            }\n            options {\n              position\n              sessions {\n                start\n                end\n              }\n            }\n          }\n        }\n      }\n    }\n  }\n':
    types.UnmetRequestsDocument,
  '\n  query Rounds($after: String) {\n    matchingRounds(first: 25, after: $after, startedByHand: true, newestFirst: true) {\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        node {\n          ...RoundProgressFields\n          scope\n          createdAt\n          building {\n            id\n            address\n          }\n          territory {\n            id\n            name\n          }\n        }\n      }\n    }\n  }\n':
    types.RoundsDocument,
  '\n  mutation StartMatchingRound($input: StartMatchingRoundInput!) {\n    startMatchingRound(input: $input) {\n      matchingRound {\n        id\n      }\n      userErrors {\n        message\n      }\n    }\n  }\n':
    types.StartMatchingRoundDocument,
  '\n  query Installation {\n    town {\n      name\n      simulated\n      takeBackMinutes\n      controller {\n        name\n        email\n      }\n    }\n  }\n':
    types.InstallationDocument,
  '\n  fragment PersonaFields on Persona {\n    id\n    name\n    role\n    householdId\n    buildingId\n    providerId\n    territoryId\n  }\n':
    types.PersonaFieldsFragmentDoc,
  '\n  query Viewer {\n    viewer {\n      id\n      name\n      persona {\n        ...PersonaFields\n      }\n      roles {\n        role\n        householdId\n        providerId\n        bodyId\n        buildingId\n        territoryId\n        building {\n          id\n          address\n        }\n        territory {\n          id\n          name\n        }\n        household {\n          id\n          displayName\n        }\n      }\n    }\n  }\n':
    types.ViewerDocument,
  '\n  mutation SignOut {\n    signOut {\n      signedOut\n    }\n  }\n': types.SignOutDocument,
  '\n  query InvitedTo($id: ID!) {\n    building(id: $id) {\n      id\n      address\n      households {\n        ...ToldCountFields\n      }\n    }\n  }\n':
    types.InvitedToDocument,
  '\n  query Personas {\n    personas {\n      ...PersonaFields\n    }\n  }\n': types.PersonasDocument,
  '\n  query Libretto($householdId: ID, $providerId: ID) {\n    librettoStanding(householdId: $householdId, providerId: $providerId) {\n      year\n      countedCents\n      mostCents\n      mostHours\n      mostPerPairCents\n      source\n      url\n      declarations {\n        id\n        providerId\n        netCents\n        hours\n      }\n    }\n  }\n':
    types.LibrettoDocument,
  '\n  mutation DeclareLibrettoPaid($input: DeclareLibrettoPaidInput!) {\n    declareLibrettoPaid(input: $input) {\n      declaration {\n        id\n      }\n      userErrors {\n        message\n        path\n      }\n    }\n  }\n':
    types.DeclareLibrettoPaidDocument,
  '\n  mutation DeclareLibrettoReceived($input: DeclareLibrettoReceivedInput!) {\n    declareLibrettoReceived(input: $input) {\n      declaration {\n        id\n      }\n      userErrors {\n        message\n        path\n      }\n    }\n  }\n':
    types.DeclareLibrettoReceivedDocument,
  '\n  query Heard($after: String) {\n    feedback(first: 10, newestFirst: true, after: $after) {\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        node {\n          id\n          from\n          about\n          wentWell\n          words\n          givenAt\n        }\n      }\n    }\n  }\n':
    types.HeardDocument,
  '\n  fragment Talk on Conversation {\n    ...TalkLine\n    offerId\n    householdId\n    providerId\n    open\n    contactsHidden\n    lastNumber\n    parties {\n      readThrough\n    }\n    messages(first: 100) {\n      edges {\n        node {\n          id\n          number\n          text\n          writtenAt\n          author {\n            kind\n            name\n            number\n            isOwn\n          }\n        }\n      }\n    }\n  }\n':
    types.TalkFragmentDoc,
  '\n  query Talk($id: ID!) {\n    conversation(id: $id) {\n      ...Talk\n    }\n  }\n': types.TalkDocument,
  '\n  subscription TalkChanged($id: ID!) {\n    conversationChanged(conversationId: $id) {\n      ...Talk\n    }\n  }\n':
    types.TalkChangedDocument,
  '\n  query TalkOfOffer($offerId: ID!) {\n    offer(id: $offerId) {\n      id\n      conversation {\n        id\n      }\n    }\n  }\n':
    types.TalkOfOfferDocument,
  '\n  fragment TalkLine on Conversation {\n    id\n    kind\n    unread\n    lastWrittenAt\n    parties {\n      kind\n      name\n      number\n      isOwn\n      ownHouseholdId\n    }\n  }\n':
    types.TalkLineFragmentDoc,
  '\n  query Inbox($actsFor: ID) {\n    viewer {\n      id\n      household(id: $actsFor) {\n        id\n        conversation {\n          id\n        }\n      }\n      provider {\n        id\n        conversation {\n          id\n        }\n      }\n    }\n    conversations(first: 50) {\n      edges {\n        node {\n          ...TalkLine\n        }\n      }\n    }\n  }\n':
    types.InboxDocument,
  '\n  query DeskInbox {\n    waiting: conversations(waitingForDesk: true, first: 50) {\n      totalCount\n      edges {\n        node {\n          ...TalkLine\n        }\n      }\n    }\n    recent: conversations(kind: DESK, first: 20) {\n      edges {\n        node {\n          waitsForDesk\n          ...TalkLine\n        }\n      }\n    }\n  }\n':
    types.DeskInboxDocument,
  '\n  mutation WriteMessage($input: WriteMessageInput!) {\n    writeMessage(input: $input) {\n      message {\n        id\n      }\n      userErrors {\n        message\n        path\n      }\n    }\n  }\n':
    types.WriteMessageDocument,
  '\n  mutation MarkConversationRead($input: MarkConversationReadInput!) {\n    markConversationRead(input: $input) {\n      conversation {\n        id\n        unread\n      }\n      userErrors {\n        message\n      }\n    }\n  }\n':
    types.MarkConversationReadDocument,
  '\n  fragment DeskPlaceFields on Hub {\n    id\n    name\n    address\n    openings {\n      start\n      end\n    }\n  }\n':
    types.DeskPlaceFieldsFragmentDoc,
  '\n  query RunningServices($after: String) {\n    offers(state: ACTIVE, first: 100, after: $after) {\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        node {\n          id\n          serviceType {\n            id\n            name\n          }\n          members {\n            building {\n              id\n            }\n          }\n        }\n      }\n    }\n  }\n':
    types.RunningServicesDocument,
  '\n  query Town {\n    town {\n      name\n      simulated\n      attribution\n      territories {\n        id\n        name\n        families\n        centre {\n          lat\n          lon\n        }\n        boundary {\n          lat\n          lon\n        }\n        needs {\n          ...ServiceNeedFields\n        }\n        hub {\n          id\n          name\n          address\n          position {\n            lat\n            lon\n          }\n          rooms {\n            id\n            name\n            capacity\n          }\n        }\n      }\n    }\n  }\n':
    types.TownDocument,
  '\n  fragment ServiceNeedFields on ServiceNeed {\n    serviceType {\n      id\n      code\n      name\n    }\n    openRequests {\n      ...ToldCountFields\n    }\n    shareableRequests {\n      ...ToldCountFields\n    }\n  }\n':
    types.ServiceNeedFieldsFragmentDoc,
  '\n  query TownBuildings($after: String) {\n    buildings(first: 100, after: $after) {\n      edges {\n        node {\n          id\n          address\n          pilot\n          rooms {\n            id\n            name\n            capacity\n          }\n          position {\n            lat\n            lon\n          }\n          territory {\n            id\n            name\n          }\n          needs {\n            ...ServiceNeedFields\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n':
    types.TownBuildingsDocument,
  '\n  fragment ToldCountFields on ToldCount {\n    atLeast\n    fewerThan\n  }\n': types.ToldCountFieldsFragmentDoc,
  '\n  fragment DossierFields on Provider {\n    id\n    displayName\n    vetted\n    territory {\n      id\n      name\n    }\n    body {\n      id\n      name\n    }\n    rates {\n      vetted\n      serviceType {\n        id\n        name\n      }\n    }\n    missingPapers {\n      serviceTypeId\n      kinds\n    }\n    credentials {\n      id\n      kind\n      outcome\n      issuer\n      issuedOn\n      expiresOn\n      valid\n      checkedAt\n      revokedAt\n    }\n    documents {\n      id\n      kind\n      mediaType\n      bytes\n      uploadedAt\n    }\n    application {\n      id\n      state\n      appliedAt\n      reason\n    }\n    suspension {\n      reason\n      suspendedAt\n    }\n    vettingHistory {\n      id\n      kind\n      at\n      fromState\n      toState\n      daysLeft\n      reason\n      by\n      credential {\n        id\n        kind\n        outcome\n        expiresOn\n      }\n    }\n  }\n':
    types.DossierFieldsFragmentDoc,
  '\n  query Dossier($id: ID!) {\n    provider(id: $id) {\n      ...DossierFields\n    }\n    credentialKinds {\n      ...PaperKindFields\n    }\n  }\n':
    types.DossierDocument,
  '\n  mutation CheckCredential($input: CheckCredentialInput!) {\n    checkCredential(input: $input) {\n      provider {\n        ...DossierFields\n      }\n      userErrors {\n        message\n        path\n      }\n    }\n  }\n':
    types.CheckCredentialDocument,
  '\n  mutation RevokeCredential($input: RevokeCredentialInput!) {\n    revokeCredential(input: $input) {\n      provider {\n        ...DossierFields\n      }\n      userErrors {\n        message\n        path\n      }\n    }\n  }\n':
    types.RevokeCredentialDocument,
  '\n  mutation DecideApplication($input: DecideApplicationInput!) {\n    decideApplication(input: $input) {\n      application {\n        id\n        provider {\n          ...DossierFields\n        }\n      }\n      userErrors {\n        message\n        path\n      }\n    }\n  }\n':
    types.DecideApplicationDocument,
  '\n  mutation SuspendProvider($input: SuspendProviderInput!) {\n    suspendProvider(input: $input) {\n      provider {\n        ...DossierFields\n      }\n      userErrors {\n        message\n        path\n      }\n    }\n  }\n':
    types.SuspendProviderDocument,
  '\n  mutation ReinstateProvider($input: ReinstateProviderInput!) {\n    reinstateProvider(input: $input) {\n      provider {\n        ...DossierFields\n      }\n      userErrors {\n        message\n        path\n      }\n    }\n  }\n':
    types.ReinstateProviderDocument,
  '\n  mutation RequestDocument($input: RequestDocumentInput!) {\n    requestDocument(input: $input) {\n      address {\n        url\n      }\n      userErrors {\n        message\n      }\n    }\n  }\n':
    types.RequestDocumentDocument,
  '\n  query VettingQueue {\n    checks: applications(state: CHECKS, first: 1) {\n      totalCount\n    }\n    interviews: applications(state: INTERVIEW, first: 1) {\n      totalCount\n    }\n    appeals: applications(state: APPEALED, first: 1) {\n      totalCount\n    }\n    documents: applications(state: DOCUMENTS, first: 1) {\n      totalCount\n    }\n    expiring: expiringCredentials(withinDays: 60, first: 1) {\n      totalCount\n    }\n  }\n':
    types.VettingQueueDocument,
  '\n  query Applications($state: ApplicationState!, $after: String) {\n    applications(state: $state, first: 25, after: $after) {\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        node {\n          id\n          state\n          appliedAt\n          provider {\n            id\n            displayName\n            territory {\n              id\n              name\n            }\n            documents {\n              id\n            }\n            missingPapers {\n              kinds\n            }\n          }\n        }\n      }\n    }\n  }\n':
    types.ApplicationsDocument,
  '\n  query ExpiringPapers($withinDays: Int!, $after: String) {\n    expiringCredentials(withinDays: $withinDays, first: 25, after: $after) {\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        node {\n          id\n          kind\n          expiresOn\n          valid\n          provider {\n            id\n            displayName\n            vetted\n            territory {\n              id\n              name\n            }\n          }\n        }\n      }\n    }\n    credentialKinds {\n      code\n      name\n    }\n  }\n':
    types.ExpiringPapersDocument,
  '\n  query SearchProviders($search: String!) {\n    providers(search: $search, first: 20) {\n      totalCount\n      edges {\n        node {\n          id\n          displayName\n          vetted\n          suspension {\n            suspendedAt\n          }\n          territory {\n            id\n            name\n          }\n        }\n      }\n    }\n  }\n':
    types.SearchProvidersDocument,
  '\n  mutation AcceptInvitation($input: AcceptInvitationInput!) {\n    acceptInvitation(input: $input) {\n      roleAssignment {\n        id\n        role\n        householdId\n        providerId\n        bodyId\n        buildingId\n        territoryId\n      }\n      userErrors {\n        message\n        path\n      }\n    }\n  }\n':
    types.AcceptInvitationDocument,
  '\n  mutation RegisterHousehold($input: RegisterHouseholdInput!) {\n    registerHousehold(input: $input) {\n      household {\n        id\n      }\n      userErrors {\n        message\n        path\n      }\n    }\n  }\n':
    types.RegisterHouseholdDocument,
  '\n  query RegisterIn($id: ID!) {\n    building(id: $id) {\n      id\n      address\n      position {\n        lat\n        lon\n      }\n      territory {\n        id\n        name\n      }\n    }\n  }\n':
    types.RegisterInDocument,
  '\n  mutation ReportAbsence($input: ReportAbsenceInput!) {\n    reportAbsence(input: $input) {\n      absence {\n        id\n        startsAt\n        endsAt\n      }\n      userErrors {\n        message\n        path\n      }\n    }\n  }\n':
    types.ReportAbsenceDocument,
  '\n  query Absences($providerId: ID!) {\n    provider(id: $providerId) {\n      id\n      absences {\n        id\n        startsAt\n        endsAt\n      }\n    }\n  }\n':
    types.AbsencesDocument,
  '\n  mutation WithdrawAbsence($input: WithdrawAbsenceInput!) {\n    withdrawAbsence(input: $input) {\n      absence {\n        id\n      }\n      userErrors {\n        message\n      }\n    }\n  }\n':
    types.WithdrawAbsenceDocument,
  '\n  mutation ApplyToGiveCare($input: ApplyToGiveCareInput!) {\n    applyToGiveCare(input: $input) {\n      application {\n        id\n        state\n      }\n      userErrors {\n        message\n        path\n      }\n    }\n  }\n':
    types.ApplyToGiveCareDocument,
  '\n  query AskedPapers {\n    serviceTypes {\n      id\n      code\n      name\n      requiredCredentials\n      leastPay {\n        cents\n      }\n    }\n    credentialKinds {\n      code\n      name\n      rule\n    }\n  }\n':
    types.AskedPapersDocument,
  '\n  mutation AdvanceApplication($input: AdvanceApplicationInput!) {\n    advanceApplication(input: $input) {\n      application {\n        id\n        state\n        reason\n        decidedAt\n      }\n      userErrors {\n        message\n        path\n      }\n    }\n  }\n':
    types.AdvanceApplicationDocument,
  '\n  query Earnings($providerId: ID!, $after: String) {\n    providerStatements(first: 24, providerId: $providerId, after: $after) {\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        node {\n          id\n          month\n          displayName\n          minutes\n          earnedCents\n          lines {\n            id\n            date\n            kind\n            householdName\n            minutes\n            earnedCents\n            correction {\n              reason\n              minutes\n            }\n          }\n        }\n      }\n    }\n  }\n':
    types.EarningsDocument,
  '\n  query ExtraOpenings($providerId: ID!) {\n    provider(id: $providerId) {\n      id\n      extraOpenings {\n        id\n        fromOn\n        untilOn\n        startSlot\n        endSlot\n      }\n    }\n  }\n':
    types.ExtraOpeningsDocument,
  '\n  mutation AddExtraOpening($input: AddExtraOpeningInput!) {\n    addExtraOpening(input: $input) {\n      opening {\n        id\n      }\n      userErrors {\n        message\n        path\n      }\n    }\n  }\n':
    types.AddExtraOpeningDocument,
  '\n  mutation RemoveExtraOpening($input: RemoveExtraOpeningInput!) {\n    removeExtraOpening(input: $input) {\n      opening {\n        id\n      }\n      userErrors {\n        message\n      }\n    }\n  }\n':
    types.RemoveExtraOpeningDocument,
  '\n  query AgreementsOfJobs {\n    agreements(first: 100) {\n      edges {\n        node {\n          id\n          offer {\n            id\n          }\n          terms {\n            householdId\n            displayName\n            untilOn\n          }\n        }\n      }\n    }\n  }\n':
    types.AgreementsOfJobsDocument,
  '\n  fragment Job on Proposal {\n    id\n    answer\n    answerBy\n    countsFrom\n    answeredAt\n    earnedCentsPerHour\n    sessions {\n      start\n      end\n    }\n    gaps {\n      date\n      cause\n    }\n    travel {\n      area\n      around {\n        lat\n        lon\n      }\n      homeMetres\n      ways {\n        day\n        pauseSlots\n        metres\n        before\n        serviceType {\n          id\n          name\n        }\n      }\n    }\n    careRequest {\n      id\n    }\n    offer {\n      id\n      state\n      level\n      acceptances\n      totalCents\n      hoursPerWeek\n      endsOn\n      leftOn\n      provider {\n        id\n      }\n      serviceType {\n        id\n        code\n        name\n      }\n      venue {\n        label\n        position {\n          lat\n          lon\n        }\n      }\n      members {\n        displayName\n        sessions {\n          start\n          end\n        }\n      }\n    }\n  }\n':
    types.JobFragmentDoc,
  '\n  query Jobs {\n    proposals(first: 100, newestFirst: true) {\n      edges {\n        node {\n          ...Job\n        }\n      }\n    }\n  }\n':
    types.JobsDocument,
  '\n  mutation AcceptJob($input: AcceptProposalInput!) {\n    acceptProposal(input: $input) {\n      proposal {\n        ...Job\n      }\n      userErrors {\n        message\n        path\n      }\n    }\n  }\n':
    types.AcceptJobDocument,
  '\n  mutation DeclineJob($input: DeclineProposalInput!) {\n    declineProposal(input: $input) {\n      proposal {\n        ...Job\n      }\n      userErrors {\n        message\n        path\n      }\n    }\n  }\n':
    types.DeclineJobDocument,
  '\n  mutation DeleteDocument($input: DeleteDocumentInput!) {\n    deleteDocument(input: $input) {\n      provider {\n        id\n        documents {\n          id\n        }\n      }\n      userErrors {\n        message\n        path\n      }\n    }\n  }\n':
    types.DeleteDocumentDocument,
  '\n  mutation ReadOwnDocument($input: RequestDocumentInput!) {\n    requestDocument(input: $input) {\n      address {\n        url\n      }\n      userErrors {\n        message\n        path\n      }\n    }\n  }\n':
    types.ReadOwnDocumentDocument,
  '\n  mutation SetRate($input: SetRateInput!) {\n    setRate(input: $input) {\n      provider {\n        ...OwnProvider\n      }\n      userErrors {\n        message\n        path\n      }\n    }\n  }\n':
    types.SetRateDocument,
  '\n  mutation RemoveRate($input: RemoveRateInput!) {\n    removeRate(input: $input) {\n      provider {\n        ...OwnProvider\n      }\n      userErrors {\n        message\n        path\n      }\n    }\n  }\n':
    types.RemoveRateDocument,
  '\n  query RunningMonths($providerId: ID!) {\n    provider(id: $providerId) {\n      id\n      runningMonths {\n        month\n        givenMinutes\n        comingMinutes\n        earnedCents\n        waitingCents\n        expectedCents\n        parts {\n          householdName\n          serviceType {\n            id\n            name\n          }\n          givenMinutes\n          comingMinutes\n          earnedCents\n          waitingCents\n          expectedCents\n        }\n      }\n    }\n  }\n':
    types.RunningMonthsDocument,
  '\n  query Substitutions {\n    substitutions(first: 100) {\n      edges {\n        node {\n          id\n          state\n          startsAt\n          endsAt\n          priceCents\n          serviceType {\n            id\n            code\n            name\n          }\n          venue {\n            label\n          }\n        }\n      }\n    }\n  }\n':
    types.SubstitutionsDocument,
  '\n  mutation AcceptSubstitution($input: SubstitutionInput!) {\n    acceptSubstitution(input: $input) {\n      substitution {\n        id\n        state\n      }\n      userErrors {\n        message\n        path\n      }\n    }\n  }\n':
    types.AcceptSubstitutionDocument,
  '\n  mutation DeclineSubstitution($input: SubstitutionInput!) {\n    declineSubstitution(input: $input) {\n      substitution {\n        id\n        state\n      }\n      userErrors {\n        message\n        path\n      }\n    }\n  }\n':
    types.DeclineSubstitutionDocument,
  '\n  mutation RequestDocumentUpload($input: RequestDocumentUploadInput!) {\n    requestDocumentUpload(input: $input) {\n      address {\n        url\n      }\n      userErrors {\n        message\n        path\n      }\n    }\n  }\n':
    types.RequestDocumentUploadDocument,
  '\n  query VisitNotes($sessionId: ID!) {\n    sessionCareNotes(sessionId: $sessionId) {\n      careRecipientId\n      firstName\n      notes {\n        id\n        kind\n        text\n      }\n    }\n  }\n':
    types.VisitNotesDocument,
  '\n  fragment Visit on Session {\n    id\n    state\n    startsAt\n    endsAt\n    checkedInAt\n    checkedOutAt\n    movedFrom\n    frozen\n    serviceType {\n      id\n      code\n      name\n    }\n    venue {\n      label\n      position {\n        lat\n        lon\n      }\n    }\n    attendances {\n      id\n      displayName\n      startsAt\n      endsAt\n      state\n      minutes\n      confirmedMinutes\n      settled\n      disputed\n      building {\n        id\n        address\n        position {\n          lat\n          lon\n        }\n      }\n    }\n  }\n':
    types.VisitFragmentDoc,
  '\n  query Visits($from: DateTime!, $until: DateTime!, $providerId: ID!, $after: String) {\n    sessions(first: 100, from: $from, until: $until, providerId: $providerId, after: $after) {\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        node {\n          ...Visit\n        }\n      }\n    }\n  }\n':
    types.VisitsDocument,
  '\n  mutation CheckIn($input: CheckInInput!) {\n    checkIn(input: $input) {\n      session {\n        ...Visit\n      }\n      userErrors {\n        message\n        path\n      }\n    }\n  }\n':
    types.CheckInDocument,
  '\n  mutation CheckOut($input: CheckInInput!) {\n    checkOut(input: $input) {\n      session {\n        ...Visit\n      }\n      userErrors {\n        message\n        path\n      }\n    }\n  }\n':
    types.CheckOutDocument,
  '\n  fragment OwnProvider on Provider {\n    id\n    displayName\n    vetted\n    skills\n    maxTravelMetres\n    maxWeekSlots\n    minBlockSlots\n    worksOnHolidays\n    availability {\n      start\n      end\n    }\n    position {\n      lat\n      lon\n    }\n    territory {\n      id\n      name\n      boundary {\n        lat\n        lon\n      }\n    }\n    body {\n      id\n      name\n    }\n    application {\n      id\n      state\n      reason\n      appliedAt\n      decidedAt\n    }\n    suspension {\n      reason\n      suspendedAt\n    }\n    rates {\n      serviceType {\n        id\n        code\n        name\n        requiredCredentials\n      }\n      capacity\n      baseCentsPerHour\n      extraCentsPerHour\n      underMinimumSince\n      vetted\n    }\n    missingPapers {\n      serviceTypeId\n      kinds\n    }\n    credentials {\n      id\n      kind\n      outcome\n      issuer\n      issuedOn\n      expiresOn\n      valid\n      checkedAt\n      revokedAt\n    }\n    documents {\n      id\n      kind\n      mediaType\n      bytes\n      uploadedAt\n    }\n    legalMinimums {\n      serviceType {\n        id\n        code\n        name\n        requiredCredentials\n      }\n      cents\n      level\n      inForceOn\n      provisional\n      parts {\n        cents\n        source\n        url\n      }\n    }\n  }\n':
    types.OwnProviderFragmentDoc,
  '\n  fragment PaperKindFields on CredentialKind {\n    code\n    name\n    keepsDocument\n    freshMonths\n    holdsMonths\n    rule\n  }\n':
    types.PaperKindFieldsFragmentDoc,
  '\n  query MyProvider {\n    viewer {\n      id\n      name\n      provider {\n        ...OwnProvider\n      }\n    }\n    credentialKinds {\n      ...PaperKindFields\n    }\n  }\n':
    types.MyProviderDocument,
  '\n  mutation UpdateProvider($input: UpdateProviderInput!) {\n    updateProvider(input: $input) {\n      provider {\n        ...OwnProvider\n      }\n      userErrors {\n        message\n        path\n      }\n    }\n  }\n':
    types.UpdateProviderDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 *
 *
 * @example
 * ```ts
 * const query = graphql(`query GetUser($id: ID!) { user(id: $id) { name } }`);
 * ```
 *
 * The query argument is unknown!
 * Please regenerate the types.
 */
export function graphql(source: string): unknown;

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query Account($actsFor: ID) {\n    viewer {\n      id\n      name\n      email\n      household(id: $actsFor) {\n        id\n      }\n      signIns {\n        id\n        method\n        device\n        createdAt\n        lastSeenAt\n      }\n    }\n  }\n',
): (typeof documents)['\n  query Account($actsFor: ID) {\n    viewer {\n      id\n      name\n      email\n      household(id: $actsFor) {\n        id\n      }\n      signIns {\n        id\n        method\n        device\n        createdAt\n        lastSeenAt\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation EndSignIn($input: EndSignInInput!) {\n    endSignIn(input: $input) {\n      ended\n    }\n  }\n',
): (typeof documents)['\n  mutation EndSignIn($input: EndSignInInput!) {\n    endSignIn(input: $input) {\n      ended\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation SignOutEverywhere {\n    signOutEverywhere {\n      ended\n    }\n  }\n',
): (typeof documents)['\n  mutation SignOutEverywhere {\n    signOutEverywhere {\n      ended\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation EraseMyData($input: EraseMyDataInput!) {\n    eraseMyData(input: $input) {\n      erasure {\n        erasedAt\n      }\n      userErrors {\n        message\n        path\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation EraseMyData($input: EraseMyDataInput!) {\n    eraseMyData(input: $input) {\n      erasure {\n        erasedAt\n      }\n      userErrors {\n        message\n        path\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query Invitations {\n    invitations {\n      id\n      email\n      role\n      overId\n      roleEndsAt\n      expiresAt\n      acceptedAt\n      revokedAt\n      building {\n        id\n        address\n      }\n      territory {\n        id\n        name\n      }\n    }\n  }\n',
): (typeof documents)['\n  query Invitations {\n    invitations {\n      id\n      email\n      role\n      overId\n      roleEndsAt\n      expiresAt\n      acceptedAt\n      revokedAt\n      building {\n        id\n        address\n      }\n      territory {\n        id\n        name\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation InviteToRole($input: InviteToRoleInput!) {\n    inviteToRole(input: $input) {\n      invited {\n        code\n        invitation {\n          id\n          email\n          expiresAt\n        }\n      }\n      userErrors {\n        message\n        path\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation InviteToRole($input: InviteToRoleInput!) {\n    inviteToRole(input: $input) {\n      invited {\n        code\n        invitation {\n          id\n          email\n          expiresAt\n        }\n      }\n      userErrors {\n        message\n        path\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation RevokeInvitation($input: RevokeInvitationInput!) {\n    revokeInvitation(input: $input) {\n      invitation {\n        id\n        revokedAt\n      }\n      userErrors {\n        message\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation RevokeInvitation($input: RevokeInvitationInput!) {\n    revokeInvitation(input: $input) {\n      invitation {\n        id\n        revokedAt\n      }\n      userErrors {\n        message\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query FindBuildings($search: String!, $within: ID) {\n    buildings(search: $search, territoryId: $within, first: 8) {\n      totalCount\n      edges {\n        node {\n          id\n          address\n          position {\n            lat\n            lon\n          }\n          territory {\n            id\n            name\n          }\n        }\n      }\n    }\n  }\n',
): (typeof documents)['\n  query FindBuildings($search: String!, $within: ID) {\n    buildings(search: $search, territoryId: $within, first: 8) {\n      totalCount\n      edges {\n        node {\n          id\n          address\n          position {\n            lat\n            lon\n          }\n          territory {\n            id\n            name\n          }\n        }\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query Ask($actsFor: ID) {\n    viewer {\n      id\n      household(id: $actsFor) {\n        id\n        displayName\n        building {\n          id\n          address\n        }\n        careRecipients {\n          id\n          firstName\n          kind\n          birthYear\n        }\n      }\n    }\n    serviceTypes {\n      id\n      code\n      name\n      mode\n      caresFor\n    }\n  }\n',
): (typeof documents)['\n  query Ask($actsFor: ID) {\n    viewer {\n      id\n      household(id: $actsFor) {\n        id\n        displayName\n        building {\n          id\n          address\n        }\n        careRecipients {\n          id\n          firstName\n          kind\n          birthYear\n        }\n      }\n    }\n    serviceTypes {\n      id\n      code\n      name\n      mode\n      caresFor\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query AskedFor($id: ID!) {\n    household(id: $id) {\n      id\n      displayName\n      building {\n        id\n        address\n      }\n      careRecipients {\n        id\n        firstName\n        kind\n        birthYear\n      }\n    }\n  }\n',
): (typeof documents)['\n  query AskedFor($id: ID!) {\n    household(id: $id) {\n      id\n      displayName\n      building {\n        id\n        address\n      }\n      careRecipients {\n        id\n        firstName\n        kind\n        birthYear\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query Prospect($input: CareProspectInput!) {\n    careProspect(input: $input) {\n      freeProviders\n      buildingNeighbours {\n        ...ToldCountFields\n      }\n      territoryNeighbours {\n        ...ToldCountFields\n      }\n      alone {\n        lowest\n        middle\n      }\n      sharedByTwo {\n        lowest\n        middle\n      }\n    }\n  }\n',
): (typeof documents)['\n  query Prospect($input: CareProspectInput!) {\n    careProspect(input: $input) {\n      freeProviders\n      buildingNeighbours {\n        ...ToldCountFields\n      }\n      territoryNeighbours {\n        ...ToldCountFields\n      }\n      alone {\n        lowest\n        middle\n      }\n      sharedByTwo {\n        lowest\n        middle\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation PublishCareRequest($input: PublishCareRequestInput!) {\n    publishCareRequest(input: $input) {\n      careRequest {\n        id\n      }\n      userErrors {\n        __typename\n        message\n        path\n        ... on AlreadyRequested {\n          careRequestId\n        }\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation PublishCareRequest($input: PublishCareRequestInput!) {\n    publishCareRequest(input: $input) {\n      careRequest {\n        id\n      }\n      userErrors {\n        __typename\n        message\n        path\n        ... on AlreadyRequested {\n          careRequestId\n        }\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation ChangeCareRequest($input: ChangeCareRequestInput!) {\n    changeCareRequest(input: $input) {\n      careRequest {\n        ...CareRequestFields\n      }\n      userErrors {\n        __typename\n        message\n        path\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation ChangeCareRequest($input: ChangeCareRequestInput!) {\n    changeCareRequest(input: $input) {\n      careRequest {\n        ...CareRequestFields\n      }\n      userErrors {\n        __typename\n        message\n        path\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query MyBodies {\n    viewer {\n      id\n      bodies {\n        id\n        name\n        workers {\n          ...OwnProvider\n        }\n      }\n    }\n    credentialKinds {\n      ...PaperKindFields\n    }\n  }\n',
): (typeof documents)['\n  query MyBodies {\n    viewer {\n      id\n      bodies {\n        id\n        name\n        workers {\n          ...OwnProvider\n        }\n      }\n    }\n    credentialKinds {\n      ...PaperKindFields\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query BodyJobs {\n    active: offers(state: ACTIVE, first: 100) {\n      edges {\n        node {\n          ...WorkerJob\n        }\n      }\n    }\n    confirmed: offers(state: CONFIRMED, first: 100) {\n      edges {\n        node {\n          ...WorkerJob\n        }\n      }\n    }\n    proposed: offers(state: PROPOSED, first: 100) {\n      edges {\n        node {\n          ...WorkerJob\n        }\n      }\n    }\n  }\n',
): (typeof documents)['\n  query BodyJobs {\n    active: offers(state: ACTIVE, first: 100) {\n      edges {\n        node {\n          ...WorkerJob\n        }\n      }\n    }\n    confirmed: offers(state: CONFIRMED, first: 100) {\n      edges {\n        node {\n          ...WorkerJob\n        }\n      }\n    }\n    proposed: offers(state: PROPOSED, first: 100) {\n      edges {\n        node {\n          ...WorkerJob\n        }\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment WorkerJob on Offer {\n    id\n    state\n    answerBy\n    hoursPerWeek\n    blocks {\n      start\n      end\n    }\n    serviceType {\n      id\n      code\n      name\n    }\n    provider {\n      id\n    }\n    members {\n      building {\n        id\n      }\n    }\n  }\n',
): (typeof documents)['\n  fragment WorkerJob on Offer {\n    id\n    state\n    answerBy\n    hoursPerWeek\n    blocks {\n      start\n      end\n    }\n    serviceType {\n      id\n      code\n      name\n    }\n    provider {\n      id\n    }\n    members {\n      building {\n        id\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation AddWorker($input: ApplyToGiveCareInput!) {\n    applyToGiveCare(input: $input) {\n      application {\n        id\n        provider {\n          id\n          displayName\n        }\n      }\n      userErrors {\n        message\n        path\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation AddWorker($input: ApplyToGiveCareInput!) {\n    applyToGiveCare(input: $input) {\n      application {\n        id\n        provider {\n          id\n          displayName\n        }\n      }\n      userErrors {\n        message\n        path\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation ReleaseWorker($input: ReleaseWorkerInput!) {\n    releaseWorker(input: $input) {\n      provider {\n        id\n      }\n      userErrors {\n        message\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation ReleaseWorker($input: ReleaseWorkerInput!) {\n    releaseWorker(input: $input) {\n      provider {\n        id\n      }\n      userErrors {\n        message\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query BodyHours($month: String!, $after: String) {\n    providerStatements(month: $month, first: 100, after: $after) {\n      edges {\n        node {\n          id\n          displayName\n          minutes\n          earnedCents\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n',
): (typeof documents)['\n  query BodyHours($month: String!, $after: String) {\n    providerStatements(month: $month, first: 100, after: $after) {\n      edges {\n        node {\n          id\n          displayName\n          minutes\n          earnedCents\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query BodyPayroll($month: String!) {\n    payroll(month: $month)\n  }\n',
): (typeof documents)['\n  query BodyPayroll($month: String!) {\n    payroll(month: $month)\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query BodyWorker($id: ID!) {\n    provider(id: $id) {\n      ...OwnProvider\n    }\n  }\n',
): (typeof documents)['\n  query BodyWorker($id: ID!) {\n    provider(id: $id) {\n      ...OwnProvider\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query BuildingDesk($id: ID!) {\n    building(id: $id) {\n      id\n      address\n      households {\n        ...ToldCountFields\n      }\n      territory {\n        id\n        name\n      }\n      needs {\n        ...ServiceNeedFields\n      }\n      rooms {\n        ...RoomFields\n      }\n    }\n    matchingRounds(buildingId: $id, newestFirst: true, first: 1) {\n      edges {\n        node {\n          id\n          state\n          createdAt\n          ...RoundProgressFields\n        }\n      }\n    }\n  }\n',
): (typeof documents)['\n  query BuildingDesk($id: ID!) {\n    building(id: $id) {\n      id\n      address\n      households {\n        ...ToldCountFields\n      }\n      territory {\n        id\n        name\n      }\n      needs {\n        ...ServiceNeedFields\n      }\n      rooms {\n        ...RoomFields\n      }\n    }\n    matchingRounds(buildingId: $id, newestFirst: true, first: 1) {\n      edges {\n        node {\n          id\n          state\n          createdAt\n          ...RoundProgressFields\n        }\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment ServiceFields on Offer {\n    id\n    level\n    state\n    hoursPerWeek\n    savedCents\n    answerBy\n    acceptances\n    endsOn\n    leftOn\n    provider {\n      id\n      displayName\n    }\n    serviceType {\n      id\n      code\n      name\n    }\n    blocks {\n      start\n      end\n    }\n    members {\n      displayName\n    }\n  }\n',
): (typeof documents)['\n  fragment ServiceFields on Offer {\n    id\n    level\n    state\n    hoursPerWeek\n    savedCents\n    answerBy\n    acceptances\n    endsOn\n    leftOn\n    provider {\n      id\n      displayName\n    }\n    serviceType {\n      id\n      code\n      name\n    }\n    blocks {\n      start\n      end\n    }\n    members {\n      displayName\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query BuildingServices($id: ID!) {\n    waiting: offers(buildingId: $id, state: PROPOSED, first: 100) {\n      edges {\n        node {\n          ...ServiceFields\n        }\n      }\n    }\n    confirmed: offers(buildingId: $id, state: CONFIRMED, first: 100) {\n      edges {\n        node {\n          ...ServiceFields\n        }\n      }\n    }\n    active: offers(buildingId: $id, state: ACTIVE, first: 100) {\n      edges {\n        node {\n          ...ServiceFields\n        }\n      }\n    }\n  }\n',
): (typeof documents)['\n  query BuildingServices($id: ID!) {\n    waiting: offers(buildingId: $id, state: PROPOSED, first: 100) {\n      edges {\n        node {\n          ...ServiceFields\n        }\n      }\n    }\n    confirmed: offers(buildingId: $id, state: CONFIRMED, first: 100) {\n      edges {\n        node {\n          ...ServiceFields\n        }\n      }\n    }\n    active: offers(buildingId: $id, state: ACTIVE, first: 100) {\n      edges {\n        node {\n          ...ServiceFields\n        }\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation RequestPoster($input: RequestPosterInput!) {\n    requestPoster(input: $input) {\n      address {\n        url\n      }\n      userErrors {\n        message\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation RequestPoster($input: RequestPosterInput!) {\n    requestPoster(input: $input) {\n      address {\n        url\n      }\n      userErrors {\n        message\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query BuildingNeedHours($id: ID!) {\n    needByHour(buildingId: $id) {\n      day\n      hour\n      households {\n        ...ToldCountFields\n      }\n      serviceType {\n        id\n        code\n        name\n      }\n    }\n  }\n',
): (typeof documents)['\n  query BuildingNeedHours($id: ID!) {\n    needByHour(buildingId: $id) {\n      day\n      hour\n      households {\n        ...ToldCountFields\n      }\n      serviceType {\n        id\n        code\n        name\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query RoomBookings($roomId: ID!, $from: DateTime!, $after: String) {\n    roomBookings(roomId: $roomId, from: $from, first: 20, after: $after) {\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        node {\n          id\n          startsAt\n          endsAt\n          purpose\n          cancelledAt\n        }\n      }\n    }\n  }\n',
): (typeof documents)['\n  query RoomBookings($roomId: ID!, $from: DateTime!, $after: String) {\n    roomBookings(roomId: $roomId, from: $from, first: 20, after: $after) {\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        node {\n          id\n          startsAt\n          endsAt\n          purpose\n          cancelledAt\n        }\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query RoomServices($roomId: ID!) {\n    roomServices(roomId: $roomId) {\n      id\n      state\n      serviceType {\n        id\n        name\n      }\n      blocks {\n        start\n        end\n      }\n    }\n  }\n',
): (typeof documents)['\n  query RoomServices($roomId: ID!) {\n    roomServices(roomId: $roomId) {\n      id\n      state\n      serviceType {\n        id\n        name\n      }\n      blocks {\n        start\n        end\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation BookRoom($input: BookRoomInput!) {\n    bookRoom(input: $input) {\n      roomBooking {\n        id\n      }\n      userErrors {\n        message\n        path\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation BookRoom($input: BookRoomInput!) {\n    bookRoom(input: $input) {\n      roomBooking {\n        id\n      }\n      userErrors {\n        message\n        path\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation CancelRoomBooking($input: CancelRoomBookingInput!) {\n    cancelRoomBooking(input: $input) {\n      roomBooking {\n        id\n        cancelledAt\n      }\n      userErrors {\n        message\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation CancelRoomBooking($input: CancelRoomBookingInput!) {\n    cancelRoomBooking(input: $input) {\n      roomBooking {\n        id\n        cancelledAt\n      }\n      userErrors {\n        message\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment RoomFields on Room {\n    id\n    name\n    capacity\n    openings {\n      start\n      end\n    }\n    serviceTypes {\n      id\n      name\n    }\n  }\n',
): (typeof documents)['\n  fragment RoomFields on Room {\n    id\n    name\n    capacity\n    openings {\n      start\n      end\n    }\n    serviceTypes {\n      id\n      name\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation KeepRoom($input: KeepRoomInput!) {\n    keepRoom(input: $input) {\n      building {\n        id\n        rooms {\n          ...RoomFields\n        }\n      }\n      userErrors {\n        message\n        path\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation KeepRoom($input: KeepRoomInput!) {\n    keepRoom(input: $input) {\n      building {\n        id\n        rooms {\n          ...RoomFields\n        }\n      }\n      userErrors {\n        message\n        path\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query ServicesForRooms {\n    serviceTypes {\n      id\n      name\n      mode\n    }\n  }\n',
): (typeof documents)['\n  query ServicesForRooms {\n    serviceTypes {\n      id\n      name\n      mode\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment OwnAttendance on Attendance {\n    id\n    isOwn\n    householdId\n    recipients\n    state\n    minutes\n    startsAt\n    endsAt\n    confirmedMinutes\n    settled\n    disputed\n  }\n',
): (typeof documents)['\n  fragment OwnAttendance on Attendance {\n    id\n    isOwn\n    householdId\n    recipients\n    state\n    minutes\n    startsAt\n    endsAt\n    confirmedMinutes\n    settled\n    disputed\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment CalendarSession on Session {\n    id\n    state\n    startsAt\n    endsAt\n    movedFrom\n    frozen\n    code\n    checkedInAt\n    checkedOutAt\n    provider {\n      id\n      displayName\n    }\n    attendances {\n      ...OwnAttendance\n    }\n    agreement {\n      id\n      provider {\n        id\n        displayName\n      }\n      offer {\n        id\n        serviceType {\n          id\n          code\n          name\n        }\n        venue {\n          label\n        }\n      }\n    }\n  }\n',
): (typeof documents)['\n  fragment CalendarSession on Session {\n    id\n    state\n    startsAt\n    endsAt\n    movedFrom\n    frozen\n    code\n    checkedInAt\n    checkedOutAt\n    provider {\n      id\n      displayName\n    }\n    attendances {\n      ...OwnAttendance\n    }\n    agreement {\n      id\n      provider {\n        id\n        displayName\n      }\n      offer {\n        id\n        serviceType {\n          id\n          code\n          name\n        }\n        venue {\n          label\n        }\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query CalendarSessions($from: DateTime!, $until: DateTime!, $householdId: ID, $after: String) {\n    sessions(first: 100, from: $from, until: $until, householdId: $householdId, after: $after) {\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        node {\n          ...CalendarSession\n        }\n      }\n    }\n  }\n',
): (typeof documents)['\n  query CalendarSessions($from: DateTime!, $until: DateTime!, $householdId: ID, $after: String) {\n    sessions(first: 100, from: $from, until: $until, householdId: $householdId, after: $after) {\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        node {\n          ...CalendarSession\n        }\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation ConfirmHours($input: ConfirmHoursInput!) {\n    confirmHours(input: $input) {\n      attendance {\n        ...OwnAttendance\n      }\n      userErrors {\n        message\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation ConfirmHours($input: ConfirmHoursInput!) {\n    confirmHours(input: $input) {\n      attendance {\n        ...OwnAttendance\n      }\n      userErrors {\n        message\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation DisputeHours($input: DisputeHoursInput!) {\n    disputeHours(input: $input) {\n      attendance {\n        ...OwnAttendance\n      }\n      userErrors {\n        message\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation DisputeHours($input: DisputeHoursInput!) {\n    disputeHours(input: $input) {\n      attendance {\n        ...OwnAttendance\n      }\n      userErrors {\n        message\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation CancelAttendance($input: CancelAttendanceInput!) {\n    cancelAttendance(input: $input) {\n      attendance {\n        ...OwnAttendance\n      }\n      userErrors {\n        message\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation CancelAttendance($input: CancelAttendanceInput!) {\n    cancelAttendance(input: $input) {\n      attendance {\n        ...OwnAttendance\n      }\n      userErrors {\n        message\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query CalendarFeeds {\n    calendarFeeds {\n      id\n      createdAt\n      lastReadAt\n      householdId\n      providerId\n    }\n  }\n',
): (typeof documents)['\n  query CalendarFeeds {\n    calendarFeeds {\n      id\n      createdAt\n      lastReadAt\n      householdId\n      providerId\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation CreateCalendarFeed($input: CreateCalendarFeedInput!) {\n    createCalendarFeed(input: $input) {\n      created {\n        url\n        feed {\n          id\n        }\n      }\n      userErrors {\n        message\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation CreateCalendarFeed($input: CreateCalendarFeedInput!) {\n    createCalendarFeed(input: $input) {\n      created {\n        url\n        feed {\n          id\n        }\n      }\n      userErrors {\n        message\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation RevokeCalendarFeed($input: RevokeCalendarFeedInput!) {\n    revokeCalendarFeed(input: $input) {\n      calendarFeed {\n        id\n      }\n      userErrors {\n        message\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation RevokeCalendarFeed($input: RevokeCalendarFeedInput!) {\n    revokeCalendarFeed(input: $input) {\n      calendarFeed {\n        id\n      }\n      userErrors {\n        message\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query CityFigures {\n    indicators {\n      householdsServed {\n        ...ToldCountFields\n      }\n      householdsSharing {\n        ...ToldCountFields\n      }\n      savedCentsPerWeek\n      confirmedMinutes\n      unmetHouseholds {\n        ...ToldCountFields\n      }\n      unmetByTerritory {\n        territoryId\n        name\n        households {\n          ...ToldCountFields\n        }\n      }\n      months {\n        month\n        householdsServed {\n          ...ToldCountFields\n        }\n        householdsSharing {\n          ...ToldCountFields\n        }\n        savedCents\n        confirmedMinutes\n        regularMinutesPerWeek\n        medianDaysToAgree\n        unmetHouseholds {\n          ...ToldCountFields\n        }\n      }\n    }\n  }\n',
): (typeof documents)['\n  query CityFigures {\n    indicators {\n      householdsServed {\n        ...ToldCountFields\n      }\n      householdsSharing {\n        ...ToldCountFields\n      }\n      savedCentsPerWeek\n      confirmedMinutes\n      unmetHouseholds {\n        ...ToldCountFields\n      }\n      unmetByTerritory {\n        territoryId\n        name\n        households {\n          ...ToldCountFields\n        }\n      }\n      months {\n        month\n        householdsServed {\n          ...ToldCountFields\n        }\n        householdsSharing {\n          ...ToldCountFields\n        }\n        savedCents\n        confirmedMinutes\n        regularMinutesPerWeek\n        medianDaysToAgree\n        unmetHouseholds {\n          ...ToldCountFields\n        }\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query CityRounds {\n    matchingRounds(startedByHand: true, newestFirst: true, first: 20) {\n      edges {\n        node {\n          ...RoundProgressFields\n          scope\n          createdAt\n          building {\n            id\n            address\n          }\n          territory {\n            id\n            name\n          }\n        }\n      }\n    }\n  }\n',
): (typeof documents)['\n  query CityRounds {\n    matchingRounds(startedByHand: true, newestFirst: true, first: 20) {\n      edges {\n        node {\n          ...RoundProgressFields\n          scope\n          createdAt\n          building {\n            id\n            address\n          }\n          territory {\n            id\n            name\n          }\n        }\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query CityPolicy {\n    serviceTypes {\n      id\n      code\n      name\n      credentialRules {\n        kind\n        validFrom\n        validUntil\n      }\n      caresFor\n      recipientRules {\n        id\n        validFrom\n        validUntil\n        caresFor\n      }\n      hourValueCents\n      hourValues {\n        id\n        validFrom\n        validUntil\n        hourValueCents\n      }\n      minimumPays {\n        id\n        validFrom\n        validUntil\n        centsPerHour\n        source\n        url\n      }\n      leastPay {\n        cents\n        level\n        provisional\n      }\n    }\n    priorityRules {\n      id\n      fact\n      addedPercent\n      validFrom\n      validUntil\n    }\n    credentialKinds {\n      code\n      name\n    }\n    subsidyFunds {\n      id\n      name\n      opensOn\n      closesOn\n      endowedCents\n      spentCents\n      leftCents\n      serviceType {\n        id\n        name\n      }\n      rules {\n        id\n        validFrom\n        validUntil\n        ceilingPer\n        bands {\n          iseeUpToCents\n          percent\n          mostCents\n        }\n      }\n    }\n  }\n',
): (typeof documents)['\n  query CityPolicy {\n    serviceTypes {\n      id\n      code\n      name\n      credentialRules {\n        kind\n        validFrom\n        validUntil\n      }\n      caresFor\n      recipientRules {\n        id\n        validFrom\n        validUntil\n        caresFor\n      }\n      hourValueCents\n      hourValues {\n        id\n        validFrom\n        validUntil\n        hourValueCents\n      }\n      minimumPays {\n        id\n        validFrom\n        validUntil\n        centsPerHour\n        source\n        url\n      }\n      leastPay {\n        cents\n        level\n        provisional\n      }\n    }\n    priorityRules {\n      id\n      fact\n      addedPercent\n      validFrom\n      validUntil\n    }\n    credentialKinds {\n      code\n      name\n    }\n    subsidyFunds {\n      id\n      name\n      opensOn\n      closesOn\n      endowedCents\n      spentCents\n      leftCents\n      serviceType {\n        id\n        name\n      }\n      rules {\n        id\n        validFrom\n        validUntil\n        ceilingPer\n        bands {\n          iseeUpToCents\n          percent\n          mostCents\n        }\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query JobHealth {\n    jobHealth {\n      ...JobHealthFields\n    }\n  }\n',
): (typeof documents)['\n  query JobHealth {\n    jobHealth {\n      ...JobHealthFields\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment JobHealthFields on JobHealth {\n    waiting\n    underWay\n    lagSeconds\n    doneLastHour\n    dead\n    deadJobs {\n      id\n      name\n      failures\n      deadAt\n    }\n  }\n',
): (typeof documents)['\n  fragment JobHealthFields on JobHealth {\n    waiting\n    underWay\n    lagSeconds\n    doneLastHour\n    dead\n    deadJobs {\n      id\n      name\n      failures\n      deadAt\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation RetryJob($input: RetryJobInput!) {\n    retryJob(input: $input) {\n      jobHealth {\n        ...JobHealthFields\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation RetryJob($input: RetryJobInput!) {\n    retryJob(input: $input) {\n      jobHealth {\n        ...JobHealthFields\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query Integrators {\n    integrators {\n      id\n      name\n      scopes\n      createdAt\n      expiresAt\n      endedAt\n    }\n  }\n',
): (typeof documents)['\n  query Integrators {\n    integrators {\n      id\n      name\n      scopes\n      createdAt\n      expiresAt\n      endedAt\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation GrantIntegrator($input: GrantIntegratorInput!) {\n    grantIntegrator(input: $input) {\n      token\n      integrator {\n        id\n        name\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation GrantIntegrator($input: GrantIntegratorInput!) {\n    grantIntegrator(input: $input) {\n      token\n      integrator {\n        id\n        name\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation EndIntegrator($input: EndIntegratorInput!) {\n    endIntegrator(input: $input) {\n      integrator {\n        id\n        endedAt\n      }\n      userErrors {\n        message\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation EndIntegrator($input: EndIntegratorInput!) {\n    endIntegrator(input: $input) {\n      integrator {\n        id\n        endedAt\n      }\n      userErrors {\n        message\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query RoundsExport($month: String!) {\n    file: roundsExport(month: $month)\n  }\n',
): (typeof documents)['\n  query RoundsExport($month: String!) {\n    file: roundsExport(month: $month)\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query LedgerExport($month: String!) {\n    file: ledgerExport(month: $month)\n  }\n',
): (typeof documents)['\n  query LedgerExport($month: String!) {\n    file: ledgerExport(month: $month)\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query CityLaw {\n    legalFigures {\n      id\n      kind\n      figure\n      amount\n      unit\n      validFrom\n      validUntil\n      standing\n      source\n      url\n    }\n  }\n',
): (typeof documents)['\n  query CityLaw {\n    legalFigures {\n      id\n      kind\n      figure\n      amount\n      unit\n      validFrom\n      validUntil\n      standing\n      source\n      url\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation SetLegalFigures($input: SetLegalFiguresInput!) {\n    setLegalFigures(input: $input) {\n      userErrors {\n        message\n        path\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation SetLegalFigures($input: SetLegalFiguresInput!) {\n    setLegalFigures(input: $input) {\n      userErrors {\n        message\n        path\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation WithdrawLegalFigures($input: WithdrawLegalFiguresInput!) {\n    withdrawLegalFigures(input: $input) {\n      userErrors {\n        message\n        path\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation WithdrawLegalFigures($input: WithdrawLegalFiguresInput!) {\n    withdrawLegalFigures(input: $input) {\n      userErrors {\n        message\n        path\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query CityPeople {\n    offices {\n      ...OfficeFields\n    }\n    bodies {\n      id\n      name\n      workers {\n        id\n      }\n    }\n    town {\n      territories {\n        id\n        name\n        hub {\n          ...HubFields\n        }\n      }\n    }\n  }\n',
): (typeof documents)['\n  query CityPeople {\n    offices {\n      ...OfficeFields\n    }\n    bodies {\n      id\n      name\n      workers {\n        id\n      }\n    }\n    town {\n      territories {\n        id\n        name\n        hub {\n          ...HubFields\n        }\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation RegisterBody($input: RegisterBodyInput!) {\n    registerBody(input: $input) {\n      body {\n        id\n      }\n      userErrors {\n        message\n        path\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation RegisterBody($input: RegisterBodyInput!) {\n    registerBody(input: $input) {\n      body {\n        id\n      }\n      userErrors {\n        message\n        path\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation SetServiceValue($input: SetServiceValueInput!) {\n    setServiceValue(input: $input) {\n      userErrors {\n        message\n        path\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation SetServiceValue($input: SetServiceValueInput!) {\n    setServiceValue(input: $input) {\n      userErrors {\n        message\n        path\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation SetServiceRecipients($input: SetServiceRecipientsInput!) {\n    setServiceRecipients(input: $input) {\n      userErrors {\n        message\n        path\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation SetServiceRecipients($input: SetServiceRecipientsInput!) {\n    setServiceRecipients(input: $input) {\n      userErrors {\n        message\n        path\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation WithdrawServiceRecipients($input: WithdrawServiceRuleInput!) {\n    withdrawServiceRecipients(input: $input) {\n      userErrors {\n        message\n        path\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation WithdrawServiceRecipients($input: WithdrawServiceRuleInput!) {\n    withdrawServiceRecipients(input: $input) {\n      userErrors {\n        message\n        path\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation SetMinimumPay($input: SetMinimumPayInput!) {\n    setMinimumPay(input: $input) {\n      userErrors {\n        message\n        path\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation SetMinimumPay($input: SetMinimumPayInput!) {\n    setMinimumPay(input: $input) {\n      userErrors {\n        message\n        path\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation SetPriorityRule($input: SetPriorityRuleInput!) {\n    setPriorityRule(input: $input) {\n      userErrors {\n        message\n        path\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation SetPriorityRule($input: SetPriorityRuleInput!) {\n    setPriorityRule(input: $input) {\n      userErrors {\n        message\n        path\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation RequireCredential($input: RequireCredentialInput!) {\n    requireCredential(input: $input) {\n      userErrors {\n        message\n        path\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation RequireCredential($input: RequireCredentialInput!) {\n    requireCredential(input: $input) {\n      userErrors {\n        message\n        path\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation OpenSubsidyFund($input: OpenSubsidyFundInput!) {\n    openSubsidyFund(input: $input) {\n      userErrors {\n        message\n        path\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation OpenSubsidyFund($input: OpenSubsidyFundInput!) {\n    openSubsidyFund(input: $input) {\n      userErrors {\n        message\n        path\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation EndowSubsidyFund($input: EndowSubsidyFundInput!) {\n    endowSubsidyFund(input: $input) {\n      userErrors {\n        message\n        path\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation EndowSubsidyFund($input: EndowSubsidyFundInput!) {\n    endowSubsidyFund(input: $input) {\n      userErrors {\n        message\n        path\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation SetSubsidyRule($input: SetSubsidyRuleInput!) {\n    setSubsidyRule(input: $input) {\n      userErrors {\n        message\n        path\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation SetSubsidyRule($input: SetSubsidyRuleInput!) {\n    setSubsidyRule(input: $input) {\n      userErrors {\n        message\n        path\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation WithdrawServiceValue($input: WithdrawServiceRuleInput!) {\n    withdrawServiceValue(input: $input) {\n      userErrors {\n        message\n        path\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation WithdrawServiceValue($input: WithdrawServiceRuleInput!) {\n    withdrawServiceValue(input: $input) {\n      userErrors {\n        message\n        path\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation WithdrawMinimumPay($input: WithdrawServiceRuleInput!) {\n    withdrawMinimumPay(input: $input) {\n      userErrors {\n        message\n        path\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation WithdrawMinimumPay($input: WithdrawServiceRuleInput!) {\n    withdrawMinimumPay(input: $input) {\n      userErrors {\n        message\n        path\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation WithdrawRequiredCredential($input: WithdrawRequiredCredentialInput!) {\n    withdrawRequiredCredential(input: $input) {\n      userErrors {\n        message\n        path\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation WithdrawRequiredCredential($input: WithdrawRequiredCredentialInput!) {\n    withdrawRequiredCredential(input: $input) {\n      userErrors {\n        message\n        path\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation WithdrawPriorityRule($input: WithdrawPriorityRuleInput!) {\n    withdrawPriorityRule(input: $input) {\n      userErrors {\n        message\n        path\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation WithdrawPriorityRule($input: WithdrawPriorityRuleInput!) {\n    withdrawPriorityRule(input: $input) {\n      userErrors {\n        message\n        path\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation WithdrawSubsidyRule($input: WithdrawSubsidyRuleInput!) {\n    withdrawSubsidyRule(input: $input) {\n      userErrors {\n        message\n        path\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation WithdrawSubsidyRule($input: WithdrawSubsidyRuleInput!) {\n    withdrawSubsidyRule(input: $input) {\n      userErrors {\n        message\n        path\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query Webhooks {\n    webhooks {\n      id\n      name\n      url\n      events\n      createdAt\n      endedAt\n      deliveries {\n        id\n        event\n        at\n        deliveredAt\n        state\n        jobId\n      }\n    }\n  }\n',
): (typeof documents)['\n  query Webhooks {\n    webhooks {\n      id\n      name\n      url\n      events\n      createdAt\n      endedAt\n      deliveries {\n        id\n        event\n        at\n        deliveredAt\n        state\n        jobId\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation RegisterWebhook($input: RegisterWebhookInput!) {\n    registerWebhook(input: $input) {\n      registered {\n        secret\n        webhook {\n          id\n        }\n      }\n      userErrors {\n        message\n        path\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation RegisterWebhook($input: RegisterWebhookInput!) {\n    registerWebhook(input: $input) {\n      registered {\n        secret\n        webhook {\n          id\n        }\n      }\n      userErrors {\n        message\n        path\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation EndWebhook($input: EndWebhookInput!) {\n    endWebhook(input: $input) {\n      webhook {\n        id\n        endedAt\n      }\n      userErrors {\n        message\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation EndWebhook($input: EndWebhookInput!) {\n    endWebhook(input: $input) {\n      webhook {\n        id\n        endedAt\n      }\n      userErrors {\n        message\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation RetryDelivery($input: RetryJobInput!) {\n    retryJob(input: $input) {\n      jobHealth {\n        dead\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation RetryDelivery($input: RetryJobInput!) {\n    retryJob(input: $input) {\n      jobHealth {\n        dead\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment CallFields on Proposal {\n    id\n    answer\n    answerBy\n    countsFrom\n    priceCents\n    aloneCents\n    letterPrintedAt\n    sessions {\n      start\n      end\n    }\n    careRequest {\n      id\n      household {\n        id\n        displayName\n      }\n      building {\n        id\n        address\n      }\n    }\n    offer {\n      id\n      state\n      serviceType {\n        id\n        code\n        name\n      }\n      provider {\n        id\n        displayName\n      }\n    }\n  }\n',
): (typeof documents)['\n  fragment CallFields on Proposal {\n    id\n    answer\n    answerBy\n    countsFrom\n    priceCents\n    aloneCents\n    letterPrintedAt\n    sessions {\n      start\n      end\n    }\n    careRequest {\n      id\n      household {\n        id\n        displayName\n      }\n      building {\n        id\n        address\n      }\n    }\n    offer {\n      id\n      state\n      serviceType {\n        id\n        code\n        name\n      }\n      provider {\n        id\n        displayName\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query CallsToMake($after: String) {\n    callsToMake(first: 10, after: $after) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        node {\n          ...CallFields\n        }\n      }\n    }\n  }\n',
): (typeof documents)['\n  query CallsToMake($after: String) {\n    callsToMake(first: 10, after: $after) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        node {\n          ...CallFields\n        }\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query ProposalOfLetter($code: String!) {\n    proposalOfLetter(code: $code) {\n      ...CallFields\n    }\n  }\n',
): (typeof documents)['\n  query ProposalOfLetter($code: String!) {\n    proposalOfLetter(code: $code) {\n      ...CallFields\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation AnswerByPhone($input: AnswerByPhoneInput!) {\n    answerByPhone(input: $input) {\n      proposal {\n        ...CallFields\n      }\n      userErrors {\n        message\n        path\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation AnswerByPhone($input: AnswerByPhoneInput!) {\n    answerByPhone(input: $input) {\n      proposal {\n        ...CallFields\n      }\n      userErrors {\n        message\n        path\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation TakeBackAnswerByPhone($input: TakeBackAnswerByPhoneInput!) {\n    takeBackAnswerByPhone(input: $input) {\n      proposal {\n        ...CallFields\n      }\n      userErrors {\n        message\n        path\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation TakeBackAnswerByPhone($input: TakeBackAnswerByPhoneInput!) {\n    takeBackAnswerByPhone(input: $input) {\n      proposal {\n        ...CallFields\n      }\n      userErrors {\n        message\n        path\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query HouseholdsByName($search: String!, $after: String) {\n    households(search: $search, first: 10, after: $after) {\n      edges {\n        node {\n          id\n          displayName\n          building {\n            id\n            address\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n',
): (typeof documents)['\n  query HouseholdsByName($search: String!, $after: String) {\n    households(search: $search, first: 10, after: $after) {\n      edges {\n        node {\n          id\n          displayName\n          building {\n            id\n            address\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query DeskStatements($householdId: ID!, $after: String) {\n    householdStatements(householdId: $householdId, first: 24, after: $after) {\n      edges {\n        node {\n          id\n          month\n          dueCents\n          lines {\n            id\n            date\n            kind\n            serviceType {\n              id\n              name\n            }\n            recipients\n            providerName\n            minutes\n            priceCents\n            dueCents\n            correction {\n              reason\n              minutes\n            }\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n',
): (typeof documents)['\n  query DeskStatements($householdId: ID!, $after: String) {\n    householdStatements(householdId: $householdId, first: 24, after: $after) {\n      edges {\n        node {\n          id\n          month\n          dueCents\n          lines {\n            id\n            date\n            kind\n            serviceType {\n              id\n              name\n            }\n            recipients\n            providerName\n            minutes\n            priceCents\n            dueCents\n            correction {\n              reason\n              minutes\n            }\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query PriceOfCorrection($lineId: ID!, $minutes: Int!) {\n    priceOfCorrection(lineId: $lineId, minutes: $minutes)\n  }\n',
): (typeof documents)['\n  query PriceOfCorrection($lineId: ID!, $minutes: Int!) {\n    priceOfCorrection(lineId: $lineId, minutes: $minutes)\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation CorrectLine($input: CorrectLineInput!) {\n    correctLine(input: $input) {\n      userErrors {\n        message\n        path\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation CorrectLine($input: CorrectLineInput!) {\n    correctLine(input: $input) {\n      userErrors {\n        message\n        path\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query DeskUnmatched($territoryId: ID!, $after: String) {\n    careRequests(territoryId: $territoryId, state: OPEN, first: 10, after: $after) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        node {\n          id\n          publishedAt\n          unmetReason\n          serviceType {\n            id\n            code\n            name\n          }\n          household {\n            id\n            displayName\n          }\n          building {\n            id\n            address\n          }\n          options {\n            position\n            sessions {\n              start\n              end\n            }\n          }\n        }\n      }\n    }\n  }\n',
): (typeof documents)['\n  query DeskUnmatched($territoryId: ID!, $after: String) {\n    careRequests(territoryId: $territoryId, state: OPEN, first: 10, after: $after) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        node {\n          id\n          publishedAt\n          unmetReason\n          serviceType {\n            id\n            code\n            name\n          }\n          household {\n            id\n            displayName\n          }\n          building {\n            id\n            address\n          }\n          options {\n            position\n            sessions {\n              start\n              end\n            }\n          }\n        }\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query DeskDisputes($after: String) {\n    disputes(first: 20, after: $after) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        node {\n          reason\n          checkedInAt\n          checkedOutAt\n          household {\n            id\n            conversation {\n              id\n            }\n          }\n          provider {\n            id\n            displayName\n            territory {\n              id\n              name\n            }\n          }\n          attendance {\n            id\n            displayName\n            startsAt\n            endsAt\n            minutes\n          }\n        }\n      }\n    }\n  }\n',
): (typeof documents)['\n  query DeskDisputes($after: String) {\n    disputes(first: 20, after: $after) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        node {\n          reason\n          checkedInAt\n          checkedOutAt\n          household {\n            id\n            conversation {\n              id\n            }\n          }\n          provider {\n            id\n            displayName\n            territory {\n              id\n              name\n            }\n          }\n          attendance {\n            id\n            displayName\n            startsAt\n            endsAt\n            minutes\n          }\n        }\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query TalkWithProvider($id: ID!) {\n    provider(id: $id) {\n      id\n      conversation {\n        id\n      }\n    }\n  }\n',
): (typeof documents)['\n  query TalkWithProvider($id: ID!) {\n    provider(id: $id) {\n      id\n      conversation {\n        id\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation SettleDispute($input: SettleDisputeInput!) {\n    settleDispute(input: $input) {\n      attendance {\n        id\n        state\n        confirmedMinutes\n      }\n      userErrors {\n        message\n        path\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation SettleDispute($input: SettleDisputeInput!) {\n    settleDispute(input: $input) {\n      attendance {\n        id\n        state\n        confirmedMinutes\n      }\n      userErrors {\n        message\n        path\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query DeskHouseholds($buildingId: ID!, $after: String) {\n    households(buildingId: $buildingId, first: 50, after: $after) {\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        node {\n          ...HouseholdMandates\n        }\n      }\n    }\n  }\n',
): (typeof documents)['\n  query DeskHouseholds($buildingId: ID!, $after: String) {\n    households(buildingId: $buildingId, first: 50, after: $after) {\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        node {\n          ...HouseholdMandates\n        }\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation RegisterAtDesk($input: RegisterHouseholdInput!) {\n    registerHousehold(input: $input) {\n      household {\n        id\n        displayName\n      }\n      userErrors {\n        message\n        path\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation RegisterAtDesk($input: RegisterHouseholdInput!) {\n    registerHousehold(input: $input) {\n      household {\n        id\n        displayName\n      }\n      userErrors {\n        message\n        path\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation RecordMandate($input: RecordMandateInput!) {\n    recordMandate(input: $input) {\n      mandate {\n        id\n        endsBefore\n        revokedAt\n      }\n      userErrors {\n        message\n        path\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation RecordMandate($input: RecordMandateInput!) {\n    recordMandate(input: $input) {\n      mandate {\n        id\n        endsBefore\n        revokedAt\n      }\n      userErrors {\n        message\n        path\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query DeskFamily($id: ID!) {\n    household(id: $id) {\n      ...HouseholdMandates\n      building {\n        id\n        address\n      }\n    }\n    careRequests(householdId: $id, newestFirst: true, first: 50) {\n      edges {\n        node {\n          id\n          ...CareRequestFields\n        }\n      }\n    }\n    agreements(first: 100, householdId: $id) {\n      edges {\n        node {\n          ...OwnAgreement\n        }\n      }\n    }\n  }\n',
): (typeof documents)['\n  query DeskFamily($id: ID!) {\n    household(id: $id) {\n      ...HouseholdMandates\n      building {\n        id\n        address\n      }\n    }\n    careRequests(householdId: $id, newestFirst: true, first: 50) {\n      edges {\n        node {\n          id\n          ...CareRequestFields\n        }\n      }\n    }\n    agreements(first: 100, householdId: $id) {\n      edges {\n        node {\n          ...OwnAgreement\n        }\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query LettersToSend($after: String) {\n    lettersToSend(first: 10, after: $after) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        node {\n          id\n          agreementChangeId\n          careRequestId\n          change\n          own\n          fromOn\n          household\n          address\n          service\n          beforeCents\n          afterCents\n          printedAt\n        }\n      }\n    }\n  }\n',
): (typeof documents)['\n  query LettersToSend($after: String) {\n    lettersToSend(first: 10, after: $after) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        node {\n          id\n          agreementChangeId\n          careRequestId\n          change\n          own\n          fromOn\n          household\n          address\n          service\n          beforeCents\n          afterCents\n          printedAt\n        }\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation RequestChangeLetter($input: RequestChangeLetterInput!) {\n    requestChangeLetter(input: $input) {\n      address {\n        url\n      }\n      userErrors {\n        message\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation RequestChangeLetter($input: RequestChangeLetterInput!) {\n    requestChangeLetter(input: $input) {\n      address {\n        url\n      }\n      userErrors {\n        message\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query MandatesOfHousehold($id: ID!) {\n    household(id: $id) {\n      ...HouseholdMandates\n    }\n  }\n',
): (typeof documents)['\n  query MandatesOfHousehold($id: ID!) {\n    household(id: $id) {\n      ...HouseholdMandates\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query DeskVisits($from: DateTime!, $until: DateTime!, $after: String) {\n    sessions(first: 100, from: $from, until: $until, after: $after) {\n      edges {\n        node {\n          id\n          state\n          startsAt\n          endsAt\n          serviceType {\n            id\n            name\n          }\n          provider {\n            id\n            displayName\n          }\n          attendances {\n            id\n            displayName\n            state\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n',
): (typeof documents)['\n  query DeskVisits($from: DateTime!, $until: DateTime!, $after: String) {\n    sessions(first: 100, from: $from, until: $until, after: $after) {\n      edges {\n        node {\n          id\n          state\n          startsAt\n          endsAt\n          serviceType {\n            id\n            name\n          }\n          provider {\n            id\n            displayName\n          }\n          attendances {\n            id\n            displayName\n            state\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query DeskSessionCode($sessionId: ID!) {\n    sessionCode(sessionId: $sessionId)\n  }\n',
): (typeof documents)['\n  query DeskSessionCode($sessionId: ID!) {\n    sessionCode(sessionId: $sessionId)\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment OwnAgreement on Agreement {\n    id\n    startsOn\n    endsOn\n    provider {\n      id\n      displayName\n      badges {\n        id\n        kind\n        issuer\n        issuedOn\n        expiresOn\n        valid\n      }\n    }\n    offer {\n      id\n      state\n      serviceType {\n        id\n        code\n        name\n      }\n      venue {\n        label\n      }\n    }\n    terms {\n      displayName\n      fromOn\n      untilOn\n      leavingOn\n      canStay\n      ownCareRequestId\n      householdId\n      weeklyPriceCents\n      aloneCents\n      sessions {\n        start\n        end\n      }\n    }\n  }\n',
): (typeof documents)['\n  fragment OwnAgreement on Agreement {\n    id\n    startsOn\n    endsOn\n    provider {\n      id\n      displayName\n      badges {\n        id\n        kind\n        issuer\n        issuedOn\n        expiresOn\n        valid\n      }\n    }\n    offer {\n      id\n      state\n      serviceType {\n        id\n        code\n        name\n      }\n      venue {\n        label\n      }\n    }\n    terms {\n      displayName\n      fromOn\n      untilOn\n      leavingOn\n      canStay\n      ownCareRequestId\n      householdId\n      weeklyPriceCents\n      aloneCents\n      sessions {\n        start\n        end\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query MyAgreements {\n    agreements(first: 100) {\n      edges {\n        node {\n          ...OwnAgreement\n        }\n      }\n    }\n  }\n',
): (typeof documents)['\n  query MyAgreements {\n    agreements(first: 100) {\n      edges {\n        node {\n          ...OwnAgreement\n        }\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query MyAgreement($id: ID!) {\n    agreement(id: $id) {\n      ...OwnAgreement\n    }\n    credentialKinds {\n      code\n      name\n    }\n  }\n',
): (typeof documents)['\n  query MyAgreement($id: ID!) {\n    agreement(id: $id) {\n      ...OwnAgreement\n    }\n    credentialKinds {\n      code\n      name\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation LeaveAgreement($input: LeaveAgreementInput!) {\n    leaveAgreement(input: $input) {\n      agreement {\n        ...OwnAgreement\n      }\n      userErrors {\n        message\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation LeaveAgreement($input: LeaveAgreementInput!) {\n    leaveAgreement(input: $input) {\n      agreement {\n        ...OwnAgreement\n      }\n      userErrors {\n        message\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation TakeBackLeaving($input: TakeBackLeavingInput!) {\n    takeBackLeaving(input: $input) {\n      agreement {\n        ...OwnAgreement\n      }\n      userErrors {\n        message\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation TakeBackLeaving($input: TakeBackLeavingInput!) {\n    takeBackLeaving(input: $input) {\n      agreement {\n        ...OwnAgreement\n      }\n      userErrors {\n        message\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query StatementMonths {\n    householdStatements(first: 100) {\n      edges {\n        node {\n          id\n          month\n          householdId\n          dueCents\n        }\n      }\n    }\n  }\n',
): (typeof documents)['\n  query StatementMonths {\n    householdStatements(first: 100) {\n      edges {\n        node {\n          id\n          month\n          householdId\n          dueCents\n        }\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation GiveFeedback($input: GiveFeedbackInput!) {\n    giveFeedback(input: $input) {\n      feedback {\n        id\n      }\n      userErrors {\n        message\n        path\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation GiveFeedback($input: GiveFeedbackInput!) {\n    giveFeedback(input: $input) {\n      feedback {\n        id\n      }\n      userErrors {\n        message\n        path\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation RequestLetter($input: RequestLetterInput!) {\n    requestLetter(input: $input) {\n      address {\n        url\n      }\n      userErrors {\n        message\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation RequestLetter($input: RequestLetterInput!) {\n    requestLetter(input: $input) {\n      address {\n        url\n      }\n      userErrors {\n        message\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query Drafts($buildingId: ID, $territoryId: ID, $acrossTerritories: Boolean, $after: String) {\n    offers(\n      buildingId: $buildingId\n      territoryId: $territoryId\n      acrossTerritories: $acrossTerritories\n      state: DRAFTED\n      first: 12\n      after: $after\n    ) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        node {\n          mayRelease\n          ...OfferCardFields\n        }\n      }\n    }\n  }\n',
): (typeof documents)['\n  query Drafts($buildingId: ID, $territoryId: ID, $acrossTerritories: Boolean, $after: String) {\n    offers(\n      buildingId: $buildingId\n      territoryId: $territoryId\n      acrossTerritories: $acrossTerritories\n      state: DRAFTED\n      first: 12\n      after: $after\n    ) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        node {\n          mayRelease\n          ...OfferCardFields\n        }\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query DraftCount($territoryId: ID!) {\n    offers(territoryId: $territoryId, state: DRAFTED, first: 1) {\n      totalCount\n    }\n  }\n',
): (typeof documents)['\n  query DraftCount($territoryId: ID!) {\n    offers(territoryId: $territoryId, state: DRAFTED, first: 1) {\n      totalCount\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation ReleaseOffers($input: ReleaseOffersInput!) {\n    releaseOffers(input: $input) {\n      offers {\n        id\n        state\n      }\n      userErrors {\n        message\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation ReleaseOffers($input: ReleaseOffersInput!) {\n    releaseOffers(input: $input) {\n      offers {\n        id\n        state\n      }\n      userErrors {\n        message\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation WithdrawOffer($input: WithdrawOfferInput!) {\n    withdrawOffer(input: $input) {\n      offer {\n        id\n        state\n      }\n      userErrors {\n        message\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation WithdrawOffer($input: WithdrawOfferInput!) {\n    withdrawOffer(input: $input) {\n      offer {\n        id\n        state\n      }\n      userErrors {\n        message\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query SignInWays {\n    signInWays {\n      identityProvider\n      mailedCode\n    }\n    town {\n      simulated\n    }\n  }\n',
): (typeof documents)['\n  query SignInWays {\n    signInWays {\n      identityProvider\n      mailedCode\n    }\n    town {\n      simulated\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation RequestSignInCode($input: RequestSignInCodeInput!) {\n    requestSignInCode(input: $input) {\n      sent\n      userErrors {\n        message\n        path\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation RequestSignInCode($input: RequestSignInCodeInput!) {\n    requestSignInCode(input: $input) {\n      sent\n      userErrors {\n        message\n        path\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation SignInWithCode($input: SignInWithCodeInput!) {\n    signInWithCode(input: $input) {\n      viewer {\n        id\n        roles {\n          role\n        }\n      }\n      userErrors {\n        message\n        path\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation SignInWithCode($input: SignInWithCodeInput!) {\n    signInWithCode(input: $input) {\n      viewer {\n        id\n        roles {\n          role\n        }\n      }\n      userErrors {\n        message\n        path\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation GiveConsent($input: ConsentInput!) {\n    giveConsent(input: $input) {\n      consent {\n        id\n        purpose\n        householdId\n        givenAt\n        withdrawnAt\n      }\n      userErrors {\n        message\n        path\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation GiveConsent($input: ConsentInput!) {\n    giveConsent(input: $input) {\n      consent {\n        id\n        purpose\n        householdId\n        givenAt\n        withdrawnAt\n      }\n      userErrors {\n        message\n        path\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation WithdrawConsent($input: ConsentInput!) {\n    withdrawConsent(input: $input) {\n      consent {\n        id\n        purpose\n        householdId\n        givenAt\n        withdrawnAt\n      }\n      userErrors {\n        message\n        path\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation WithdrawConsent($input: ConsentInput!) {\n    withdrawConsent(input: $input) {\n      consent {\n        id\n        purpose\n        householdId\n        givenAt\n        withdrawnAt\n      }\n      userErrors {\n        message\n        path\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation EndDelegate($input: EndRoleInput!) {\n    endRole(input: $input) {\n      roleAssignment {\n        id\n      }\n      userErrors {\n        message\n        path\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation EndDelegate($input: EndRoleInput!) {\n    endRole(input: $input) {\n      roleAssignment {\n        id\n      }\n      userErrors {\n        message\n        path\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation ChangeHousehold($input: ChangeHouseholdInput!) {\n    changeHousehold(input: $input) {\n      household {\n        ...OwnHousehold\n      }\n      userErrors {\n        message\n        path\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation ChangeHousehold($input: ChangeHouseholdInput!) {\n    changeHousehold(input: $input) {\n      household {\n        ...OwnHousehold\n      }\n      userErrors {\n        message\n        path\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment OwnHousehold on Household {\n    id\n    displayName\n    building {\n      id\n      address\n      territory {\n        id\n        hub {\n          ...DeskPlaceFields\n        }\n      }\n    }\n    careRecipients {\n      id\n      firstName\n      kind\n      birthYear\n    }\n    mandates {\n      id\n      form\n      recordedAt\n      endsBefore\n      revokedAt\n    }\n    delegates {\n      roleAssignmentId\n      name\n      validFrom\n      validUntil\n    }\n  }\n',
): (typeof documents)['\n  fragment OwnHousehold on Household {\n    id\n    displayName\n    building {\n      id\n      address\n      territory {\n        id\n        hub {\n          ...DeskPlaceFields\n        }\n      }\n    }\n    careRecipients {\n      id\n      firstName\n      kind\n      birthYear\n    }\n    mandates {\n      id\n      form\n      recordedAt\n      endsBefore\n      revokedAt\n    }\n    delegates {\n      roleAssignmentId\n      name\n      validFrom\n      validUntil\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query MyHousehold($actsFor: ID) {\n    viewer {\n      id\n      household(id: $actsFor) {\n        ...OwnHousehold\n      }\n      consents {\n        id\n        purpose\n        householdId\n        givenAt\n        withdrawnAt\n      }\n    }\n  }\n',
): (typeof documents)['\n  query MyHousehold($actsFor: ID) {\n    viewer {\n      id\n      household(id: $actsFor) {\n        ...OwnHousehold\n      }\n      consents {\n        id\n        purpose\n        householdId\n        givenAt\n        withdrawnAt\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment HouseholdMandates on Household {\n    id\n    displayName\n    mandates {\n      id\n      endsBefore\n      revokedAt\n    }\n  }\n',
): (typeof documents)['\n  fragment HouseholdMandates on Household {\n    id\n    displayName\n    mandates {\n      id\n      endsBefore\n      revokedAt\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation RevokeMandates($input: RevokeMandateInput!) {\n    revokeMandates(input: $input) {\n      household {\n        ...HouseholdMandates\n      }\n      userErrors {\n        message\n        path\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation RevokeMandates($input: RevokeMandateInput!) {\n    revokeMandates(input: $input) {\n      household {\n        ...HouseholdMandates\n      }\n      userErrors {\n        message\n        path\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query CareNotes($careRecipientId: ID!) {\n    careNotes(careRecipientId: $careRecipientId) {\n      id\n      kind\n      text\n      writtenAt\n    }\n  }\n',
): (typeof documents)['\n  query CareNotes($careRecipientId: ID!) {\n    careNotes(careRecipientId: $careRecipientId) {\n      id\n      kind\n      text\n      writtenAt\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation WriteCareNote($input: WriteCareNoteInput!) {\n    writeCareNote(input: $input) {\n      careNote {\n        id\n      }\n      userErrors {\n        message\n        path\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation WriteCareNote($input: WriteCareNoteInput!) {\n    writeCareNote(input: $input) {\n      careNote {\n        id\n      }\n      userErrors {\n        message\n        path\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation RemoveCareNote($input: RemoveCareNoteInput!) {\n    removeCareNote(input: $input) {\n      careNote {\n        id\n      }\n      userErrors {\n        message\n        path\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation RemoveCareNote($input: RemoveCareNoteInput!) {\n    removeCareNote(input: $input) {\n      careNote {\n        id\n      }\n      userErrors {\n        message\n        path\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query HouseholdPhone($householdId: ID!) {\n    householdPhone(householdId: $householdId) {\n      number\n      written\n    }\n  }\n',
): (typeof documents)['\n  query HouseholdPhone($householdId: ID!) {\n    householdPhone(householdId: $householdId) {\n      number\n      written\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation SetHouseholdPhone($input: SetHouseholdPhoneInput!) {\n    setHouseholdPhone(input: $input) {\n      household {\n        id\n      }\n      userErrors {\n        message\n        path\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation SetHouseholdPhone($input: SetHouseholdPhoneInput!) {\n    setHouseholdPhone(input: $input) {\n      household {\n        id\n      }\n      userErrors {\n        message\n        path\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation AddCareRecipient($input: AddCareRecipientInput!) {\n    addCareRecipient(input: $input) {\n      careRecipient {\n        id\n      }\n      userErrors {\n        message\n        path\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation AddCareRecipient($input: AddCareRecipientInput!) {\n    addCareRecipient(input: $input) {\n      careRecipient {\n        id\n      }\n      userErrors {\n        message\n        path\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation ChangeCareRecipient($input: ChangeCareRecipientInput!) {\n    changeCareRecipient(input: $input) {\n      careRecipient {\n        id\n        firstName\n        birthYear\n      }\n      userErrors {\n        message\n        path\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation ChangeCareRecipient($input: ChangeCareRecipientInput!) {\n    changeCareRecipient(input: $input) {\n      careRecipient {\n        id\n        firstName\n        birthYear\n      }\n      userErrors {\n        message\n        path\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation RemoveCareRecipient($input: RemoveCareRecipientInput!) {\n    removeCareRecipient(input: $input) {\n      household {\n        id\n      }\n      userErrors {\n        message\n        path\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation RemoveCareRecipient($input: RemoveCareRecipientInput!) {\n    removeCareRecipient(input: $input) {\n      household {\n        id\n      }\n      userErrors {\n        message\n        path\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query Situation($householdId: ID!) {\n    household(id: $householdId) {\n      id\n      socialFacts {\n        facts\n        priority\n      }\n    }\n    priorityRules {\n      id\n      fact\n      addedPercent\n      validFrom\n      validUntil\n    }\n  }\n',
): (typeof documents)['\n  query Situation($householdId: ID!) {\n    household(id: $householdId) {\n      id\n      socialFacts {\n        facts\n        priority\n      }\n    }\n    priorityRules {\n      id\n      fact\n      addedPercent\n      validFrom\n      validUntil\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation DeclareSocialFacts($input: DeclareFactsInput!) {\n    declareSocialFacts(input: $input) {\n      socialFacts {\n        facts\n        priority\n      }\n      userErrors {\n        message\n        path\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation DeclareSocialFacts($input: DeclareFactsInput!) {\n    declareSocialFacts(input: $input) {\n      socialFacts {\n        facts\n        priority\n      }\n      userErrors {\n        message\n        path\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query HouseholdStatements($after: String) {\n    householdStatements(first: 24, after: $after) {\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        node {\n          id\n          month\n          householdId\n          displayName\n          priceCents\n          subsidyCents\n          dueCents\n          waitingSessions\n          lines {\n            id\n            date\n            kind\n            serviceType {\n              id\n              name\n            }\n            recipients\n            providerName\n            minutes\n            priceCents\n            subsidyCents\n            subsidyFund\n            dueCents\n            correction {\n              reason\n              minutes\n            }\n          }\n        }\n      }\n    }\n  }\n',
): (typeof documents)['\n  query HouseholdStatements($after: String) {\n    householdStatements(first: 24, after: $after) {\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        node {\n          id\n          month\n          householdId\n          displayName\n          priceCents\n          subsidyCents\n          dueCents\n          waitingSessions\n          lines {\n            id\n            date\n            kind\n            serviceType {\n              id\n              name\n            }\n            recipients\n            providerName\n            minutes\n            priceCents\n            subsidyCents\n            subsidyFund\n            dueCents\n            correction {\n              reason\n              minutes\n            }\n          }\n        }\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query HouseholdSubsidy($householdId: ID!) {\n    householdSubsidy(householdId: $householdId) {\n      declaration {\n        id\n        iseeUpToCents\n        validFrom\n        validUntil\n      }\n      funds {\n        fundName\n        serviceType {\n          id\n          name\n        }\n        band {\n          iseeUpToCents\n          percent\n          mostCents\n        }\n        ceilingPer\n        paidThisYearCents\n      }\n    }\n  }\n',
): (typeof documents)['\n  query HouseholdSubsidy($householdId: ID!) {\n    householdSubsidy(householdId: $householdId) {\n      declaration {\n        id\n        iseeUpToCents\n        validFrom\n        validUntil\n      }\n      funds {\n        fundName\n        serviceType {\n          id\n          name\n        }\n        band {\n          iseeUpToCents\n          percent\n          mostCents\n        }\n        ceilingPer\n        paidThisYearCents\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation DeclareIsee($input: DeclareIseeInput!) {\n    declareIsee(input: $input) {\n      declaration {\n        id\n      }\n      userErrors {\n        message\n        path\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation DeclareIsee($input: DeclareIseeInput!) {\n    declareIsee(input: $input) {\n      declaration {\n        id\n      }\n      userErrors {\n        message\n        path\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation WithdrawIsee($input: WithdrawIseeInput!) {\n    withdrawIsee(input: $input) {\n      declaration {\n        id\n      }\n      userErrors {\n        message\n        path\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation WithdrawIsee($input: WithdrawIseeInput!) {\n    withdrawIsee(input: $input) {\n      declaration {\n        id\n      }\n      userErrors {\n        message\n        path\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query UnreadNotices {\n    notifications(first: 1, unreadOnly: true) {\n      totalCount\n    }\n  }\n',
): (typeof documents)['\n  query UnreadNotices {\n    notifications(first: 1, unreadOnly: true) {\n      totalCount\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  subscription News {\n    newsChanged {\n      unread\n    }\n  }\n',
): (typeof documents)['\n  subscription News {\n    newsChanged {\n      unread\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query Desks {\n    town {\n      name\n      territories {\n        id\n        name\n        hub {\n          ...DeskPlaceFields\n          phone\n        }\n      }\n    }\n  }\n',
): (typeof documents)['\n  query Desks {\n    town {\n      name\n      territories {\n        id\n        name\n        hub {\n          ...DeskPlaceFields\n          phone\n        }\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query Notifications($after: String) {\n    notifications(first: 30, after: $after, newestFirst: true) {\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        node {\n          id\n          kind\n          title\n          body\n          createdAt\n          readAt\n          offerId\n          agreementId\n          conversationId\n          sessionId\n          sessionStartsAt\n          householdId\n        }\n      }\n    }\n  }\n',
): (typeof documents)['\n  query Notifications($after: String) {\n    notifications(first: 30, after: $after, newestFirst: true) {\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        node {\n          id\n          kind\n          title\n          body\n          createdAt\n          readAt\n          offerId\n          agreementId\n          conversationId\n          sessionId\n          sessionStartsAt\n          householdId\n        }\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation MarkNotificationRead($input: MarkNotificationReadInput!) {\n    markNotificationRead(input: $input) {\n      notification {\n        id\n        readAt\n      }\n      userErrors {\n        message\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation MarkNotificationRead($input: MarkNotificationReadInput!) {\n    markNotificationRead(input: $input) {\n      notification {\n        id\n        readAt\n      }\n      userErrors {\n        message\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation MarkNotificationsRead($input: MarkNotificationsReadInput!) {\n    markNotificationsRead(input: $input) {\n      news {\n        unread\n      }\n      userErrors {\n        message\n        path\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation MarkNotificationsRead($input: MarkNotificationsReadInput!) {\n    markNotificationsRead(input: $input) {\n      news {\n        unread\n      }\n      userErrors {\n        message\n        path\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment PreferenceFields on NotificationPreference {\n    delivery\n    quietFromHour\n    quietUntilHour\n    noMailAbout\n  }\n',
): (typeof documents)['\n  fragment PreferenceFields on NotificationPreference {\n    delivery\n    quietFromHour\n    quietUntilHour\n    noMailAbout\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query NotificationPreference {\n    viewer {\n      id\n      email\n    }\n    notificationPreference {\n      ...PreferenceFields\n    }\n  }\n',
): (typeof documents)['\n  query NotificationPreference {\n    viewer {\n      id\n      email\n    }\n    notificationPreference {\n      ...PreferenceFields\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation SetNotificationPreference($input: SetNotificationPreferenceInput!) {\n    setNotificationPreference(input: $input) {\n      notificationPreference {\n        ...PreferenceFields\n      }\n      userErrors {\n        message\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation SetNotificationPreference($input: SetNotificationPreferenceInput!) {\n    setNotificationPreference(input: $input) {\n      notificationPreference {\n        ...PreferenceFields\n      }\n      userErrors {\n        message\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation UpdateHub($input: UpdateHubInput!) {\n    updateHub(input: $input) {\n      hub {\n        ...HubFields\n      }\n      userErrors {\n        message\n        path\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation UpdateHub($input: UpdateHubInput!) {\n    updateHub(input: $input) {\n      hub {\n        ...HubFields\n      }\n      userErrors {\n        message\n        path\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment OfficeFields on Office {\n    id\n    role\n    own\n    mayEnd\n    name\n    email\n    validFrom\n    validUntil\n    bodyId\n    building {\n      id\n      address\n    }\n    territory {\n      id\n      name\n    }\n  }\n',
): (typeof documents)['\n  fragment OfficeFields on Office {\n    id\n    role\n    own\n    mayEnd\n    name\n    email\n    validFrom\n    validUntil\n    bodyId\n    building {\n      id\n      address\n    }\n    territory {\n      id\n      name\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment HubFields on Hub {\n    ...DeskPlaceFields\n    phone\n  }\n',
): (typeof documents)['\n  fragment HubFields on Hub {\n    ...DeskPlaceFields\n    phone\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation EndOffice($input: EndRoleInput!) {\n    endRole(input: $input) {\n      roleAssignment {\n        id\n      }\n      userErrors {\n        message\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation EndOffice($input: EndRoleInput!) {\n    endRole(input: $input) {\n      roleAssignment {\n        id\n      }\n      userErrors {\n        message\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query TerritoryPeople($territoryId: ID!) {\n    offices {\n      ...OfficeFields\n    }\n    territory(id: $territoryId) {\n      id\n      name\n      hub {\n        ...HubFields\n      }\n    }\n  }\n',
): (typeof documents)['\n  query TerritoryPeople($territoryId: ID!) {\n    offices {\n      ...OfficeFields\n    }\n    territory(id: $territoryId) {\n      id\n      name\n      hub {\n        ...HubFields\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query CostComparison($careRequestId: ID!, $offerId: ID!) {\n    costComparison(careRequestId: $careRequestId, offerId: $offerId) {\n      form\n      provisional\n      fundName\n      savedBySharingCents\n      savedInAllCents\n      duties {\n        text\n        source\n        url\n      }\n      alone {\n        totalCents\n        subsidyCents\n        netCents\n        lines {\n          kind\n          cents\n        }\n      }\n      shared {\n        totalCents\n        subsidyCents\n        netCents\n        lines {\n          kind\n          cents\n        }\n      }\n      sharedWithSubsidy {\n        totalCents\n        subsidyCents\n        netCents\n        lines {\n          kind\n          cents\n        }\n      }\n    }\n  }\n',
): (typeof documents)['\n  query CostComparison($careRequestId: ID!, $offerId: ID!) {\n    costComparison(careRequestId: $careRequestId, offerId: $offerId) {\n      form\n      provisional\n      fundName\n      savedBySharingCents\n      savedInAllCents\n      duties {\n        text\n        source\n        url\n      }\n      alone {\n        totalCents\n        subsidyCents\n        netCents\n        lines {\n          kind\n          cents\n        }\n      }\n      shared {\n        totalCents\n        subsidyCents\n        netCents\n        lines {\n          kind\n          cents\n        }\n      }\n      sharedWithSubsidy {\n        totalCents\n        subsidyCents\n        netCents\n        lines {\n          kind\n          cents\n        }\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment ProposalFields on Proposal {\n    id\n    answer\n    answerBy\n    countsFrom\n    priceCents\n    aloneCents\n    previousPriceCents\n    neighbours\n    gaps {\n      date\n      cause\n    }\n    ifOneLeaves {\n      leaver\n      priceCents\n    }\n    sessions {\n      start\n      end\n    }\n    careRequest {\n      id\n      household {\n        id\n      }\n      careRecipients {\n        id\n        firstName\n      }\n    }\n    offer {\n      id\n      state\n      level\n      reason\n      acceptances\n      serviceType {\n        id\n        code\n        name\n      }\n      venue {\n        label\n      }\n      provider {\n        id\n        displayName\n        badges {\n          id\n          kind\n          issuer\n          issuedOn\n          expiresOn\n          valid\n        }\n      }\n    }\n  }\n',
): (typeof documents)['\n  fragment ProposalFields on Proposal {\n    id\n    answer\n    answerBy\n    countsFrom\n    priceCents\n    aloneCents\n    previousPriceCents\n    neighbours\n    gaps {\n      date\n      cause\n    }\n    ifOneLeaves {\n      leaver\n      priceCents\n    }\n    sessions {\n      start\n      end\n    }\n    careRequest {\n      id\n      household {\n        id\n      }\n      careRecipients {\n        id\n        firstName\n      }\n    }\n    offer {\n      id\n      state\n      level\n      reason\n      acceptances\n      serviceType {\n        id\n        code\n        name\n      }\n      venue {\n        label\n      }\n      provider {\n        id\n        displayName\n        badges {\n          id\n          kind\n          issuer\n          issuedOn\n          expiresOn\n          valid\n        }\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query MyProposals {\n    proposals(first: 100, newestFirst: true) {\n      edges {\n        node {\n          ...ProposalFields\n        }\n      }\n    }\n    credentialKinds {\n      code\n      name\n    }\n  }\n',
): (typeof documents)['\n  query MyProposals {\n    proposals(first: 100, newestFirst: true) {\n      edges {\n        node {\n          ...ProposalFields\n        }\n      }\n    }\n    credentialKinds {\n      code\n      name\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation AcceptProposal($input: AcceptProposalInput!) {\n    acceptProposal(input: $input) {\n      proposal {\n        ...ProposalFields\n      }\n      userErrors {\n        message\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation AcceptProposal($input: AcceptProposalInput!) {\n    acceptProposal(input: $input) {\n      proposal {\n        ...ProposalFields\n      }\n      userErrors {\n        message\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation DeclineProposal($input: DeclineProposalInput!) {\n    declineProposal(input: $input) {\n      proposal {\n        ...ProposalFields\n      }\n      userErrors {\n        message\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation DeclineProposal($input: DeclineProposalInput!) {\n    declineProposal(input: $input) {\n      proposal {\n        ...ProposalFields\n      }\n      userErrors {\n        message\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation TakeBackAcceptance($input: TakeBackAcceptanceInput!) {\n    takeBackAcceptance(input: $input) {\n      proposal {\n        id\n        answer\n        offer {\n          id\n          state\n          acceptances\n        }\n      }\n      userErrors {\n        message\n        path\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation TakeBackAcceptance($input: TakeBackAcceptanceInput!) {\n    takeBackAcceptance(input: $input) {\n      proposal {\n        id\n        answer\n        offer {\n          id\n          state\n          acceptances\n        }\n      }\n      userErrors {\n        message\n        path\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation TakeBackDecline($input: TakeBackDeclineInput!) {\n    takeBackDecline(input: $input) {\n      proposal {\n        id\n        answer\n        countsFrom\n        offer {\n          id\n          state\n        }\n      }\n      userErrors {\n        message\n        path\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation TakeBackDecline($input: TakeBackDeclineInput!) {\n    takeBackDecline(input: $input) {\n      proposal {\n        id\n        answer\n        countsFrom\n        offer {\n          id\n          state\n        }\n      }\n      userErrors {\n        message\n        path\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment Placement on AdvisedPlacement {\n    agreementId\n    households\n    priceCents\n    aloneCents\n    walkMetres\n    atHome\n    provider {\n      id\n      displayName\n    }\n    sessions {\n      start\n      end\n    }\n  }\n',
): (typeof documents)['\n  fragment Placement on AdvisedPlacement {\n    agreementId\n    households\n    priceCents\n    aloneCents\n    walkMetres\n    atHome\n    provider {\n      id\n      displayName\n    }\n    sessions {\n      start\n      end\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query Advice($id: ID!) {\n    careAdvice(careRequestId: $id) {\n      careRequestId\n      revision\n      providers\n      stopped {\n        stop\n        providers\n      }\n      scarce\n      leavingNoticeDays\n      asItIs {\n        ...Placement\n      }\n      changes {\n        kind\n        optionPosition\n        day\n        toDay\n        shiftMinutes\n        maxWalkMetres\n        budgetCentsPerHour\n        sharing\n        hostUnits\n        placement {\n          ...Placement\n        }\n        content {\n          careRecipientIds\n          sharing\n          maxWalkMetres\n          hostUnits\n          budgetCentsPerHour\n          requiredSkills\n          startsOn\n          endsBefore\n          onHolidays\n          onSchoolClosures\n          options {\n            sessions {\n              start\n              end\n            }\n            penaltyCentsPerHour\n          }\n          dates {\n            date\n            startSlot\n            endSlot\n          }\n        }\n      }\n    }\n  }\n',
): (typeof documents)['\n  query Advice($id: ID!) {\n    careAdvice(careRequestId: $id) {\n      careRequestId\n      revision\n      providers\n      stopped {\n        stop\n        providers\n      }\n      scarce\n      leavingNoticeDays\n      asItIs {\n        ...Placement\n      }\n      changes {\n        kind\n        optionPosition\n        day\n        toDay\n        shiftMinutes\n        maxWalkMetres\n        budgetCentsPerHour\n        sharing\n        hostUnits\n        placement {\n          ...Placement\n        }\n        content {\n          careRecipientIds\n          sharing\n          maxWalkMetres\n          hostUnits\n          budgetCentsPerHour\n          requiredSkills\n          startsOn\n          endsBefore\n          onHolidays\n          onSchoolClosures\n          options {\n            sessions {\n              start\n              end\n            }\n            penaltyCentsPerHour\n          }\n          dates {\n            date\n            startSlot\n            endSlot\n          }\n        }\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation ApplyAdvice($input: ChangeCareRequestInput!) {\n    changeCareRequest(input: $input) {\n      careRequest {\n        ...CareRequestFields\n      }\n      userErrors {\n        message\n        path\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation ApplyAdvice($input: ChangeCareRequestInput!) {\n    changeCareRequest(input: $input) {\n      careRequest {\n        ...CareRequestFields\n      }\n      userErrors {\n        message\n        path\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation JoinAgreement($input: JoinAgreementInput!) {\n    joinAgreement(input: $input) {\n      agreement {\n        id\n      }\n      userErrors {\n        message\n        path\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation JoinAgreement($input: JoinAgreementInput!) {\n    joinAgreement(input: $input) {\n      agreement {\n        id\n      }\n      userErrors {\n        message\n        path\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query Joinable($id: ID!) {\n    joinableAgreements(careRequestId: $id) {\n      agreementId\n      households\n      priceCents\n      aloneCents\n      providerName\n      leavingNoticeDays\n      sessions {\n        start\n        end\n      }\n    }\n  }\n',
): (typeof documents)['\n  query Joinable($id: ID!) {\n    joinableAgreements(careRequestId: $id) {\n      agreementId\n      households\n      priceCents\n      aloneCents\n      providerName\n      leavingNoticeDays\n      sessions {\n        start\n        end\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment CareRequestFields on CareRequest {\n    id\n    state\n    sharing\n    maxWalkMetres\n    hostUnits\n    budgetCentsPerHour\n    publishedAt\n    revision\n    requiredSkills\n    startsOn\n    endsBefore\n    onHolidays\n    onSchoolClosures\n    dates {\n      date\n      startSlot\n      endSlot\n    }\n    unmetReason\n    serviceType {\n      id\n      code\n      name\n    }\n    household {\n      id\n      displayName\n    }\n    careRecipients {\n      id\n      firstName\n    }\n    options {\n      position\n      penaltyCentsPerHour\n      sessions {\n        start\n        end\n      }\n    }\n    offer {\n      id\n      state\n      level\n    }\n  }\n',
): (typeof documents)['\n  fragment CareRequestFields on CareRequest {\n    id\n    state\n    sharing\n    maxWalkMetres\n    hostUnits\n    budgetCentsPerHour\n    publishedAt\n    revision\n    requiredSkills\n    startsOn\n    endsBefore\n    onHolidays\n    onSchoolClosures\n    dates {\n      date\n      startSlot\n      endSlot\n    }\n    unmetReason\n    serviceType {\n      id\n      code\n      name\n    }\n    household {\n      id\n      displayName\n    }\n    careRecipients {\n      id\n      firstName\n    }\n    options {\n      position\n      penaltyCentsPerHour\n      sessions {\n        start\n        end\n      }\n    }\n    offer {\n      id\n      state\n      level\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query MyRequests($householdId: ID!, $after: String) {\n    careRequests(householdId: $householdId, first: 50, newestFirst: true, after: $after) {\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        node {\n          ...CareRequestFields\n        }\n      }\n    }\n  }\n',
): (typeof documents)['\n  query MyRequests($householdId: ID!, $after: String) {\n    careRequests(householdId: $householdId, first: 50, newestFirst: true, after: $after) {\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        node {\n          ...CareRequestFields\n        }\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query MyRequest($id: ID!) {\n    careRequest(id: $id) {\n      ...CareRequestFields\n    }\n  }\n',
): (typeof documents)['\n  query MyRequest($id: ID!) {\n    careRequest(id: $id) {\n      ...CareRequestFields\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation WithdrawCareRequest($input: WithdrawCareRequestInput!) {\n    withdrawCareRequest(input: $input) {\n      careRequest {\n        ...CareRequestFields\n      }\n      userErrors {\n        message\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation WithdrawCareRequest($input: WithdrawCareRequestInput!) {\n    withdrawCareRequest(input: $input) {\n      careRequest {\n        ...CareRequestFields\n      }\n      userErrors {\n        message\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation PauseCareRequest($input: CareRequestInput!) {\n    pauseCareRequest(input: $input) {\n      careRequest {\n        ...CareRequestFields\n      }\n      userErrors {\n        message\n        path\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation PauseCareRequest($input: CareRequestInput!) {\n    pauseCareRequest(input: $input) {\n      careRequest {\n        ...CareRequestFields\n      }\n      userErrors {\n        message\n        path\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation ResumeCareRequest($input: CareRequestInput!) {\n    resumeCareRequest(input: $input) {\n      careRequest {\n        ...CareRequestFields\n      }\n      userErrors {\n        message\n        path\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation ResumeCareRequest($input: CareRequestInput!) {\n    resumeCareRequest(input: $input) {\n      careRequest {\n        ...CareRequestFields\n      }\n      userErrors {\n        message\n        path\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation CancelMatchingRound($input: CancelMatchingRoundInput!) {\n    cancelMatchingRound(input: $input) {\n      matchingRound {\n        ...RoundProgressFields\n      }\n      userErrors {\n        message\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation CancelMatchingRound($input: CancelMatchingRoundInput!) {\n    cancelMatchingRound(input: $input) {\n      matchingRound {\n        ...RoundProgressFields\n      }\n      userErrors {\n        message\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment RoundProgressFields on MatchingRound {\n    id\n    state\n    stage\n    progress\n    gap\n    openRequests {\n      ...ToldCountFields\n    }\n    servedRequests {\n      ...ToldCountFields\n    }\n    sharedRequests {\n      ...ToldCountFields\n    }\n    offerCount {\n      ...ToldCountFields\n    }\n    savedCentsPerWeek\n    completedAt\n  }\n',
): (typeof documents)['\n  fragment RoundProgressFields on MatchingRound {\n    id\n    state\n    stage\n    progress\n    gap\n    openRequests {\n      ...ToldCountFields\n    }\n    servedRequests {\n      ...ToldCountFields\n    }\n    sharedRequests {\n      ...ToldCountFields\n    }\n    offerCount {\n      ...ToldCountFields\n    }\n    savedCentsPerWeek\n    completedAt\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query Round($roundId: ID!) {\n    matchingRound(id: $roundId) {\n      ...RoundProgressFields\n      scope\n      createdAt\n      building {\n        id\n        address\n      }\n      territory {\n        id\n        name\n      }\n    }\n  }\n',
): (typeof documents)['\n  query Round($roundId: ID!) {\n    matchingRound(id: $roundId) {\n      ...RoundProgressFields\n      scope\n      createdAt\n      building {\n        id\n        address\n      }\n      territory {\n        id\n        name\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  subscription RoundProgressed($roundId: ID!) {\n    matchingRoundProgressed(roundId: $roundId) {\n      ...RoundProgressFields\n    }\n  }\n',
): (typeof documents)['\n  subscription RoundProgressed($roundId: ID!) {\n    matchingRoundProgressed(roundId: $roundId) {\n      ...RoundProgressFields\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment OfferCardFields on Offer {\n    id\n    level\n    state\n    reason\n    savedCents\n    hoursPerWeek\n    provider {\n      id\n      displayName\n      vetted\n    }\n    serviceType {\n      id\n      code\n      name\n    }\n    venue {\n      label\n    }\n    blocks {\n      start\n      end\n    }\n    members {\n      displayName\n      priceCents\n      aloneCents\n      reason\n      building {\n        id\n        address\n      }\n      sessions {\n        start\n        end\n      }\n    }\n  }\n',
): (typeof documents)['\n  fragment OfferCardFields on Offer {\n    id\n    level\n    state\n    reason\n    savedCents\n    hoursPerWeek\n    provider {\n      id\n      displayName\n      vetted\n    }\n    serviceType {\n      id\n      code\n      name\n    }\n    venue {\n      label\n    }\n    blocks {\n      start\n      end\n    }\n    members {\n      displayName\n      priceCents\n      aloneCents\n      reason\n      building {\n        id\n        address\n      }\n      sessions {\n        start\n        end\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query RoundOffers($roundId: ID!, $level: OfferLevel, $after: String, $reviews: Boolean!) {\n    offers(first: 12, after: $after, roundId: $roundId, level: $level) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        node {\n          mayRelease @include(if: $reviews)\n          ...OfferCardFields\n        }\n      }\n    }\n  }\n',
): (typeof documents)['\n  query RoundOffers($roundId: ID!, $level: OfferLevel, $after: String, $reviews: Boolean!) {\n    offers(first: 12, after: $after, roundId: $roundId, level: $level) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        node {\n          mayRelease @include(if: $reviews)\n          ...OfferCardFields\n        }\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query UnmetRequests($roundId: ID!, $after: String) {\n    unmetRequests(first: 20, after: $after, roundId: $roundId) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        node {\n          reason\n          careRequest {\n            id\n            serviceType {\n              id\n              code\n              name\n            }\n            building {\n              id\n              address\n            }\n            options {\n              position\n              sessions {\n                start\n                end\n              }\n            }\n          }\n        }\n      }\n    }\n  }\n',
): (typeof documents)['\n  query UnmetRequests($roundId: ID!, $after: String) {\n    unmetRequests(first: 20, after: $after, roundId: $roundId) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        node {\n          reason\n          careRequest {\n            id\n            serviceType {\n              id\n              code\n              name\n            }\n            building {\n              id\n              address\n            }\n            options {\n              position\n              sessions {\n                start\n                end\n              }\n            }\n          }\n        }\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query Rounds($after: String) {\n    matchingRounds(first: 25, after: $after, startedByHand: true, newestFirst: true) {\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        node {\n          ...RoundProgressFields\n          scope\n          createdAt\n          building {\n            id\n            address\n          }\n          territory {\n            id\n            name\n          }\n        }\n      }\n    }\n  }\n',
): (typeof documents)['\n  query Rounds($after: String) {\n    matchingRounds(first: 25, after: $after, startedByHand: true, newestFirst: true) {\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        node {\n          ...RoundProgressFields\n          scope\n          createdAt\n          building {\n            id\n            address\n          }\n          territory {\n            id\n            name\n          }\n        }\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation StartMatchingRound($input: StartMatchingRoundInput!) {\n    startMatchingRound(input: $input) {\n      matchingRound {\n        id\n      }\n      userErrors {\n        message\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation StartMatchingRound($input: StartMatchingRoundInput!) {\n    startMatchingRound(input: $input) {\n      matchingRound {\n        id\n      }\n      userErrors {\n        message\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query Installation {\n    town {\n      name\n      simulated\n      takeBackMinutes\n      controller {\n        name\n        email\n      }\n    }\n  }\n',
): (typeof documents)['\n  query Installation {\n    town {\n      name\n      simulated\n      takeBackMinutes\n      controller {\n        name\n        email\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment PersonaFields on Persona {\n    id\n    name\n    role\n    householdId\n    buildingId\n    providerId\n    territoryId\n  }\n',
): (typeof documents)['\n  fragment PersonaFields on Persona {\n    id\n    name\n    role\n    householdId\n    buildingId\n    providerId\n    territoryId\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query Viewer {\n    viewer {\n      id\n      name\n      persona {\n        ...PersonaFields\n      }\n      roles {\n        role\n        householdId\n        providerId\n        bodyId\n        buildingId\n        territoryId\n        building {\n          id\n          address\n        }\n        territory {\n          id\n          name\n        }\n        household {\n          id\n          displayName\n        }\n      }\n    }\n  }\n',
): (typeof documents)['\n  query Viewer {\n    viewer {\n      id\n      name\n      persona {\n        ...PersonaFields\n      }\n      roles {\n        role\n        householdId\n        providerId\n        bodyId\n        buildingId\n        territoryId\n        building {\n          id\n          address\n        }\n        territory {\n          id\n          name\n        }\n        household {\n          id\n          displayName\n        }\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation SignOut {\n    signOut {\n      signedOut\n    }\n  }\n',
): (typeof documents)['\n  mutation SignOut {\n    signOut {\n      signedOut\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query InvitedTo($id: ID!) {\n    building(id: $id) {\n      id\n      address\n      households {\n        ...ToldCountFields\n      }\n    }\n  }\n',
): (typeof documents)['\n  query InvitedTo($id: ID!) {\n    building(id: $id) {\n      id\n      address\n      households {\n        ...ToldCountFields\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query Personas {\n    personas {\n      ...PersonaFields\n    }\n  }\n',
): (typeof documents)['\n  query Personas {\n    personas {\n      ...PersonaFields\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query Libretto($householdId: ID, $providerId: ID) {\n    librettoStanding(householdId: $householdId, providerId: $providerId) {\n      year\n      countedCents\n      mostCents\n      mostHours\n      mostPerPairCents\n      source\n      url\n      declarations {\n        id\n        providerId\n        netCents\n        hours\n      }\n    }\n  }\n',
): (typeof documents)['\n  query Libretto($householdId: ID, $providerId: ID) {\n    librettoStanding(householdId: $householdId, providerId: $providerId) {\n      year\n      countedCents\n      mostCents\n      mostHours\n      mostPerPairCents\n      source\n      url\n      declarations {\n        id\n        providerId\n        netCents\n        hours\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation DeclareLibrettoPaid($input: DeclareLibrettoPaidInput!) {\n    declareLibrettoPaid(input: $input) {\n      declaration {\n        id\n      }\n      userErrors {\n        message\n        path\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation DeclareLibrettoPaid($input: DeclareLibrettoPaidInput!) {\n    declareLibrettoPaid(input: $input) {\n      declaration {\n        id\n      }\n      userErrors {\n        message\n        path\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation DeclareLibrettoReceived($input: DeclareLibrettoReceivedInput!) {\n    declareLibrettoReceived(input: $input) {\n      declaration {\n        id\n      }\n      userErrors {\n        message\n        path\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation DeclareLibrettoReceived($input: DeclareLibrettoReceivedInput!) {\n    declareLibrettoReceived(input: $input) {\n      declaration {\n        id\n      }\n      userErrors {\n        message\n        path\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query Heard($after: String) {\n    feedback(first: 10, newestFirst: true, after: $after) {\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        node {\n          id\n          from\n          about\n          wentWell\n          words\n          givenAt\n        }\n      }\n    }\n  }\n',
): (typeof documents)['\n  query Heard($after: String) {\n    feedback(first: 10, newestFirst: true, after: $after) {\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        node {\n          id\n          from\n          about\n          wentWell\n          words\n          givenAt\n        }\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment Talk on Conversation {\n    ...TalkLine\n    offerId\n    householdId\n    providerId\n    open\n    contactsHidden\n    lastNumber\n    parties {\n      readThrough\n    }\n    messages(first: 100) {\n      edges {\n        node {\n          id\n          number\n          text\n          writtenAt\n          author {\n            kind\n            name\n            number\n            isOwn\n          }\n        }\n      }\n    }\n  }\n',
): (typeof documents)['\n  fragment Talk on Conversation {\n    ...TalkLine\n    offerId\n    householdId\n    providerId\n    open\n    contactsHidden\n    lastNumber\n    parties {\n      readThrough\n    }\n    messages(first: 100) {\n      edges {\n        node {\n          id\n          number\n          text\n          writtenAt\n          author {\n            kind\n            name\n            number\n            isOwn\n          }\n        }\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query Talk($id: ID!) {\n    conversation(id: $id) {\n      ...Talk\n    }\n  }\n',
): (typeof documents)['\n  query Talk($id: ID!) {\n    conversation(id: $id) {\n      ...Talk\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  subscription TalkChanged($id: ID!) {\n    conversationChanged(conversationId: $id) {\n      ...Talk\n    }\n  }\n',
): (typeof documents)['\n  subscription TalkChanged($id: ID!) {\n    conversationChanged(conversationId: $id) {\n      ...Talk\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query TalkOfOffer($offerId: ID!) {\n    offer(id: $offerId) {\n      id\n      conversation {\n        id\n      }\n    }\n  }\n',
): (typeof documents)['\n  query TalkOfOffer($offerId: ID!) {\n    offer(id: $offerId) {\n      id\n      conversation {\n        id\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment TalkLine on Conversation {\n    id\n    kind\n    unread\n    lastWrittenAt\n    parties {\n      kind\n      name\n      number\n      isOwn\n      ownHouseholdId\n    }\n  }\n',
): (typeof documents)['\n  fragment TalkLine on Conversation {\n    id\n    kind\n    unread\n    lastWrittenAt\n    parties {\n      kind\n      name\n      number\n      isOwn\n      ownHouseholdId\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query Inbox($actsFor: ID) {\n    viewer {\n      id\n      household(id: $actsFor) {\n        id\n        conversation {\n          id\n        }\n      }\n      provider {\n        id\n        conversation {\n          id\n        }\n      }\n    }\n    conversations(first: 50) {\n      edges {\n        node {\n          ...TalkLine\n        }\n      }\n    }\n  }\n',
): (typeof documents)['\n  query Inbox($actsFor: ID) {\n    viewer {\n      id\n      household(id: $actsFor) {\n        id\n        conversation {\n          id\n        }\n      }\n      provider {\n        id\n        conversation {\n          id\n        }\n      }\n    }\n    conversations(first: 50) {\n      edges {\n        node {\n          ...TalkLine\n        }\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query DeskInbox {\n    waiting: conversations(waitingForDesk: true, first: 50) {\n      totalCount\n      edges {\n        node {\n          ...TalkLine\n        }\n      }\n    }\n    recent: conversations(kind: DESK, first: 20) {\n      edges {\n        node {\n          waitsForDesk\n          ...TalkLine\n        }\n      }\n    }\n  }\n',
): (typeof documents)['\n  query DeskInbox {\n    waiting: conversations(waitingForDesk: true, first: 50) {\n      totalCount\n      edges {\n        node {\n          ...TalkLine\n        }\n      }\n    }\n    recent: conversations(kind: DESK, first: 20) {\n      edges {\n        node {\n          waitsForDesk\n          ...TalkLine\n        }\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation WriteMessage($input: WriteMessageInput!) {\n    writeMessage(input: $input) {\n      message {\n        id\n      }\n      userErrors {\n        message\n        path\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation WriteMessage($input: WriteMessageInput!) {\n    writeMessage(input: $input) {\n      message {\n        id\n      }\n      userErrors {\n        message\n        path\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation MarkConversationRead($input: MarkConversationReadInput!) {\n    markConversationRead(input: $input) {\n      conversation {\n        id\n        unread\n      }\n      userErrors {\n        message\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation MarkConversationRead($input: MarkConversationReadInput!) {\n    markConversationRead(input: $input) {\n      conversation {\n        id\n        unread\n      }\n      userErrors {\n        message\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment DeskPlaceFields on Hub {\n    id\n    name\n    address\n    openings {\n      start\n      end\n    }\n  }\n',
): (typeof documents)['\n  fragment DeskPlaceFields on Hub {\n    id\n    name\n    address\n    openings {\n      start\n      end\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query RunningServices($after: String) {\n    offers(state: ACTIVE, first: 100, after: $after) {\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        node {\n          id\n          serviceType {\n            id\n            name\n          }\n          members {\n            building {\n              id\n            }\n          }\n        }\n      }\n    }\n  }\n',
): (typeof documents)['\n  query RunningServices($after: String) {\n    offers(state: ACTIVE, first: 100, after: $after) {\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        node {\n          id\n          serviceType {\n            id\n            name\n          }\n          members {\n            building {\n              id\n            }\n          }\n        }\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query Town {\n    town {\n      name\n      simulated\n      attribution\n      territories {\n        id\n        name\n        families\n        centre {\n          lat\n          lon\n        }\n        boundary {\n          lat\n          lon\n        }\n        needs {\n          ...ServiceNeedFields\n        }\n        hub {\n          id\n          name\n          address\n          position {\n            lat\n            lon\n          }\n          rooms {\n            id\n            name\n            capacity\n          }\n        }\n      }\n    }\n  }\n',
): (typeof documents)['\n  query Town {\n    town {\n      name\n      simulated\n      attribution\n      territories {\n        id\n        name\n        families\n        centre {\n          lat\n          lon\n        }\n        boundary {\n          lat\n          lon\n        }\n        needs {\n          ...ServiceNeedFields\n        }\n        hub {\n          id\n          name\n          address\n          position {\n            lat\n            lon\n          }\n          rooms {\n            id\n            name\n            capacity\n          }\n        }\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment ServiceNeedFields on ServiceNeed {\n    serviceType {\n      id\n      code\n      name\n    }\n    openRequests {\n      ...ToldCountFields\n    }\n    shareableRequests {\n      ...ToldCountFields\n    }\n  }\n',
): (typeof documents)['\n  fragment ServiceNeedFields on ServiceNeed {\n    serviceType {\n      id\n      code\n      name\n    }\n    openRequests {\n      ...ToldCountFields\n    }\n    shareableRequests {\n      ...ToldCountFields\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query TownBuildings($after: String) {\n    buildings(first: 100, after: $after) {\n      edges {\n        node {\n          id\n          address\n          pilot\n          rooms {\n            id\n            name\n            capacity\n          }\n          position {\n            lat\n            lon\n          }\n          territory {\n            id\n            name\n          }\n          needs {\n            ...ServiceNeedFields\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n',
): (typeof documents)['\n  query TownBuildings($after: String) {\n    buildings(first: 100, after: $after) {\n      edges {\n        node {\n          id\n          address\n          pilot\n          rooms {\n            id\n            name\n            capacity\n          }\n          position {\n            lat\n            lon\n          }\n          territory {\n            id\n            name\n          }\n          needs {\n            ...ServiceNeedFields\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment ToldCountFields on ToldCount {\n    atLeast\n    fewerThan\n  }\n',
): (typeof documents)['\n  fragment ToldCountFields on ToldCount {\n    atLeast\n    fewerThan\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment DossierFields on Provider {\n    id\n    displayName\n    vetted\n    territory {\n      id\n      name\n    }\n    body {\n      id\n      name\n    }\n    rates {\n      vetted\n      serviceType {\n        id\n        name\n      }\n    }\n    missingPapers {\n      serviceTypeId\n      kinds\n    }\n    credentials {\n      id\n      kind\n      outcome\n      issuer\n      issuedOn\n      expiresOn\n      valid\n      checkedAt\n      revokedAt\n    }\n    documents {\n      id\n      kind\n      mediaType\n      bytes\n      uploadedAt\n    }\n    application {\n      id\n      state\n      appliedAt\n      reason\n    }\n    suspension {\n      reason\n      suspendedAt\n    }\n    vettingHistory {\n      id\n      kind\n      at\n      fromState\n      toState\n      daysLeft\n      reason\n      by\n      credential {\n        id\n        kind\n        outcome\n        expiresOn\n      }\n    }\n  }\n',
): (typeof documents)['\n  fragment DossierFields on Provider {\n    id\n    displayName\n    vetted\n    territory {\n      id\n      name\n    }\n    body {\n      id\n      name\n    }\n    rates {\n      vetted\n      serviceType {\n        id\n        name\n      }\n    }\n    missingPapers {\n      serviceTypeId\n      kinds\n    }\n    credentials {\n      id\n      kind\n      outcome\n      issuer\n      issuedOn\n      expiresOn\n      valid\n      checkedAt\n      revokedAt\n    }\n    documents {\n      id\n      kind\n      mediaType\n      bytes\n      uploadedAt\n    }\n    application {\n      id\n      state\n      appliedAt\n      reason\n    }\n    suspension {\n      reason\n      suspendedAt\n    }\n    vettingHistory {\n      id\n      kind\n      at\n      fromState\n      toState\n      daysLeft\n      reason\n      by\n      credential {\n        id\n        kind\n        outcome\n        expiresOn\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query Dossier($id: ID!) {\n    provider(id: $id) {\n      ...DossierFields\n    }\n    credentialKinds {\n      ...PaperKindFields\n    }\n  }\n',
): (typeof documents)['\n  query Dossier($id: ID!) {\n    provider(id: $id) {\n      ...DossierFields\n    }\n    credentialKinds {\n      ...PaperKindFields\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation CheckCredential($input: CheckCredentialInput!) {\n    checkCredential(input: $input) {\n      provider {\n        ...DossierFields\n      }\n      userErrors {\n        message\n        path\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation CheckCredential($input: CheckCredentialInput!) {\n    checkCredential(input: $input) {\n      provider {\n        ...DossierFields\n      }\n      userErrors {\n        message\n        path\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation RevokeCredential($input: RevokeCredentialInput!) {\n    revokeCredential(input: $input) {\n      provider {\n        ...DossierFields\n      }\n      userErrors {\n        message\n        path\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation RevokeCredential($input: RevokeCredentialInput!) {\n    revokeCredential(input: $input) {\n      provider {\n        ...DossierFields\n      }\n      userErrors {\n        message\n        path\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation DecideApplication($input: DecideApplicationInput!) {\n    decideApplication(input: $input) {\n      application {\n        id\n        provider {\n          ...DossierFields\n        }\n      }\n      userErrors {\n        message\n        path\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation DecideApplication($input: DecideApplicationInput!) {\n    decideApplication(input: $input) {\n      application {\n        id\n        provider {\n          ...DossierFields\n        }\n      }\n      userErrors {\n        message\n        path\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation SuspendProvider($input: SuspendProviderInput!) {\n    suspendProvider(input: $input) {\n      provider {\n        ...DossierFields\n      }\n      userErrors {\n        message\n        path\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation SuspendProvider($input: SuspendProviderInput!) {\n    suspendProvider(input: $input) {\n      provider {\n        ...DossierFields\n      }\n      userErrors {\n        message\n        path\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation ReinstateProvider($input: ReinstateProviderInput!) {\n    reinstateProvider(input: $input) {\n      provider {\n        ...DossierFields\n      }\n      userErrors {\n        message\n        path\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation ReinstateProvider($input: ReinstateProviderInput!) {\n    reinstateProvider(input: $input) {\n      provider {\n        ...DossierFields\n      }\n      userErrors {\n        message\n        path\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation RequestDocument($input: RequestDocumentInput!) {\n    requestDocument(input: $input) {\n      address {\n        url\n      }\n      userErrors {\n        message\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation RequestDocument($input: RequestDocumentInput!) {\n    requestDocument(input: $input) {\n      address {\n        url\n      }\n      userErrors {\n        message\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query VettingQueue {\n    checks: applications(state: CHECKS, first: 1) {\n      totalCount\n    }\n    interviews: applications(state: INTERVIEW, first: 1) {\n      totalCount\n    }\n    appeals: applications(state: APPEALED, first: 1) {\n      totalCount\n    }\n    documents: applications(state: DOCUMENTS, first: 1) {\n      totalCount\n    }\n    expiring: expiringCredentials(withinDays: 60, first: 1) {\n      totalCount\n    }\n  }\n',
): (typeof documents)['\n  query VettingQueue {\n    checks: applications(state: CHECKS, first: 1) {\n      totalCount\n    }\n    interviews: applications(state: INTERVIEW, first: 1) {\n      totalCount\n    }\n    appeals: applications(state: APPEALED, first: 1) {\n      totalCount\n    }\n    documents: applications(state: DOCUMENTS, first: 1) {\n      totalCount\n    }\n    expiring: expiringCredentials(withinDays: 60, first: 1) {\n      totalCount\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query Applications($state: ApplicationState!, $after: String) {\n    applications(state: $state, first: 25, after: $after) {\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        node {\n          id\n          state\n          appliedAt\n          provider {\n            id\n            displayName\n            territory {\n              id\n              name\n            }\n            documents {\n              id\n            }\n            missingPapers {\n              kinds\n            }\n          }\n        }\n      }\n    }\n  }\n',
): (typeof documents)['\n  query Applications($state: ApplicationState!, $after: String) {\n    applications(state: $state, first: 25, after: $after) {\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        node {\n          id\n          state\n          appliedAt\n          provider {\n            id\n            displayName\n            territory {\n              id\n              name\n            }\n            documents {\n              id\n            }\n            missingPapers {\n              kinds\n            }\n          }\n        }\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query ExpiringPapers($withinDays: Int!, $after: String) {\n    expiringCredentials(withinDays: $withinDays, first: 25, after: $after) {\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        node {\n          id\n          kind\n          expiresOn\n          valid\n          provider {\n            id\n            displayName\n            vetted\n            territory {\n              id\n              name\n            }\n          }\n        }\n      }\n    }\n    credentialKinds {\n      code\n      name\n    }\n  }\n',
): (typeof documents)['\n  query ExpiringPapers($withinDays: Int!, $after: String) {\n    expiringCredentials(withinDays: $withinDays, first: 25, after: $after) {\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        node {\n          id\n          kind\n          expiresOn\n          valid\n          provider {\n            id\n            displayName\n            vetted\n            territory {\n              id\n              name\n            }\n          }\n        }\n      }\n    }\n    credentialKinds {\n      code\n      name\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query SearchProviders($search: String!) {\n    providers(search: $search, first: 20) {\n      totalCount\n      edges {\n        node {\n          id\n          displayName\n          vetted\n          suspension {\n            suspendedAt\n          }\n          territory {\n            id\n            name\n          }\n        }\n      }\n    }\n  }\n',
): (typeof documents)['\n  query SearchProviders($search: String!) {\n    providers(search: $search, first: 20) {\n      totalCount\n      edges {\n        node {\n          id\n          displayName\n          vetted\n          suspension {\n            suspendedAt\n          }\n          territory {\n            id\n            name\n          }\n        }\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation AcceptInvitation($input: AcceptInvitationInput!) {\n    acceptInvitation(input: $input) {\n      roleAssignment {\n        id\n        role\n        householdId\n        providerId\n        bodyId\n        buildingId\n        territoryId\n      }\n      userErrors {\n        message\n        path\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation AcceptInvitation($input: AcceptInvitationInput!) {\n    acceptInvitation(input: $input) {\n      roleAssignment {\n        id\n        role\n        householdId\n        providerId\n        bodyId\n        buildingId\n        territoryId\n      }\n      userErrors {\n        message\n        path\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation RegisterHousehold($input: RegisterHouseholdInput!) {\n    registerHousehold(input: $input) {\n      household {\n        id\n      }\n      userErrors {\n        message\n        path\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation RegisterHousehold($input: RegisterHouseholdInput!) {\n    registerHousehold(input: $input) {\n      household {\n        id\n      }\n      userErrors {\n        message\n        path\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query RegisterIn($id: ID!) {\n    building(id: $id) {\n      id\n      address\n      position {\n        lat\n        lon\n      }\n      territory {\n        id\n        name\n      }\n    }\n  }\n',
): (typeof documents)['\n  query RegisterIn($id: ID!) {\n    building(id: $id) {\n      id\n      address\n      position {\n        lat\n        lon\n      }\n      territory {\n        id\n        name\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation ReportAbsence($input: ReportAbsenceInput!) {\n    reportAbsence(input: $input) {\n      absence {\n        id\n        startsAt\n        endsAt\n      }\n      userErrors {\n        message\n        path\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation ReportAbsence($input: ReportAbsenceInput!) {\n    reportAbsence(input: $input) {\n      absence {\n        id\n        startsAt\n        endsAt\n      }\n      userErrors {\n        message\n        path\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query Absences($providerId: ID!) {\n    provider(id: $providerId) {\n      id\n      absences {\n        id\n        startsAt\n        endsAt\n      }\n    }\n  }\n',
): (typeof documents)['\n  query Absences($providerId: ID!) {\n    provider(id: $providerId) {\n      id\n      absences {\n        id\n        startsAt\n        endsAt\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation WithdrawAbsence($input: WithdrawAbsenceInput!) {\n    withdrawAbsence(input: $input) {\n      absence {\n        id\n      }\n      userErrors {\n        message\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation WithdrawAbsence($input: WithdrawAbsenceInput!) {\n    withdrawAbsence(input: $input) {\n      absence {\n        id\n      }\n      userErrors {\n        message\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation ApplyToGiveCare($input: ApplyToGiveCareInput!) {\n    applyToGiveCare(input: $input) {\n      application {\n        id\n        state\n      }\n      userErrors {\n        message\n        path\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation ApplyToGiveCare($input: ApplyToGiveCareInput!) {\n    applyToGiveCare(input: $input) {\n      application {\n        id\n        state\n      }\n      userErrors {\n        message\n        path\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query AskedPapers {\n    serviceTypes {\n      id\n      code\n      name\n      requiredCredentials\n      leastPay {\n        cents\n      }\n    }\n    credentialKinds {\n      code\n      name\n      rule\n    }\n  }\n',
): (typeof documents)['\n  query AskedPapers {\n    serviceTypes {\n      id\n      code\n      name\n      requiredCredentials\n      leastPay {\n        cents\n      }\n    }\n    credentialKinds {\n      code\n      name\n      rule\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation AdvanceApplication($input: AdvanceApplicationInput!) {\n    advanceApplication(input: $input) {\n      application {\n        id\n        state\n        reason\n        decidedAt\n      }\n      userErrors {\n        message\n        path\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation AdvanceApplication($input: AdvanceApplicationInput!) {\n    advanceApplication(input: $input) {\n      application {\n        id\n        state\n        reason\n        decidedAt\n      }\n      userErrors {\n        message\n        path\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query Earnings($providerId: ID!, $after: String) {\n    providerStatements(first: 24, providerId: $providerId, after: $after) {\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        node {\n          id\n          month\n          displayName\n          minutes\n          earnedCents\n          lines {\n            id\n            date\n            kind\n            householdName\n            minutes\n            earnedCents\n            correction {\n              reason\n              minutes\n            }\n          }\n        }\n      }\n    }\n  }\n',
): (typeof documents)['\n  query Earnings($providerId: ID!, $after: String) {\n    providerStatements(first: 24, providerId: $providerId, after: $after) {\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        node {\n          id\n          month\n          displayName\n          minutes\n          earnedCents\n          lines {\n            id\n            date\n            kind\n            householdName\n            minutes\n            earnedCents\n            correction {\n              reason\n              minutes\n            }\n          }\n        }\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query ExtraOpenings($providerId: ID!) {\n    provider(id: $providerId) {\n      id\n      extraOpenings {\n        id\n        fromOn\n        untilOn\n        startSlot\n        endSlot\n      }\n    }\n  }\n',
): (typeof documents)['\n  query ExtraOpenings($providerId: ID!) {\n    provider(id: $providerId) {\n      id\n      extraOpenings {\n        id\n        fromOn\n        untilOn\n        startSlot\n        endSlot\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation AddExtraOpening($input: AddExtraOpeningInput!) {\n    addExtraOpening(input: $input) {\n      opening {\n        id\n      }\n      userErrors {\n        message\n        path\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation AddExtraOpening($input: AddExtraOpeningInput!) {\n    addExtraOpening(input: $input) {\n      opening {\n        id\n      }\n      userErrors {\n        message\n        path\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation RemoveExtraOpening($input: RemoveExtraOpeningInput!) {\n    removeExtraOpening(input: $input) {\n      opening {\n        id\n      }\n      userErrors {\n        message\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation RemoveExtraOpening($input: RemoveExtraOpeningInput!) {\n    removeExtraOpening(input: $input) {\n      opening {\n        id\n      }\n      userErrors {\n        message\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query AgreementsOfJobs {\n    agreements(first: 100) {\n      edges {\n        node {\n          id\n          offer {\n            id\n          }\n          terms {\n            householdId\n            displayName\n            untilOn\n          }\n        }\n      }\n    }\n  }\n',
): (typeof documents)['\n  query AgreementsOfJobs {\n    agreements(first: 100) {\n      edges {\n        node {\n          id\n          offer {\n            id\n          }\n          terms {\n            householdId\n            displayName\n            untilOn\n          }\n        }\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment Job on Proposal {\n    id\n    answer\n    answerBy\n    countsFrom\n    answeredAt\n    earnedCentsPerHour\n    sessions {\n      start\n      end\n    }\n    gaps {\n      date\n      cause\n    }\n    travel {\n      area\n      around {\n        lat\n        lon\n      }\n      homeMetres\n      ways {\n        day\n        pauseSlots\n        metres\n        before\n        serviceType {\n          id\n          name\n        }\n      }\n    }\n    careRequest {\n      id\n    }\n    offer {\n      id\n      state\n      level\n      acceptances\n      totalCents\n      hoursPerWeek\n      endsOn\n      leftOn\n      provider {\n        id\n      }\n      serviceType {\n        id\n        code\n        name\n      }\n      venue {\n        label\n        position {\n          lat\n          lon\n        }\n      }\n      members {\n        displayName\n        sessions {\n          start\n          end\n        }\n      }\n    }\n  }\n',
): (typeof documents)['\n  fragment Job on Proposal {\n    id\n    answer\n    answerBy\n    countsFrom\n    answeredAt\n    earnedCentsPerHour\n    sessions {\n      start\n      end\n    }\n    gaps {\n      date\n      cause\n    }\n    travel {\n      area\n      around {\n        lat\n        lon\n      }\n      homeMetres\n      ways {\n        day\n        pauseSlots\n        metres\n        before\n        serviceType {\n          id\n          name\n        }\n      }\n    }\n    careRequest {\n      id\n    }\n    offer {\n      id\n      state\n      level\n      acceptances\n      totalCents\n      hoursPerWeek\n      endsOn\n      leftOn\n      provider {\n        id\n      }\n      serviceType {\n        id\n        code\n        name\n      }\n      venue {\n        label\n        position {\n          lat\n          lon\n        }\n      }\n      members {\n        displayName\n        sessions {\n          start\n          end\n        }\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query Jobs {\n    proposals(first: 100, newestFirst: true) {\n      edges {\n        node {\n          ...Job\n        }\n      }\n    }\n  }\n',
): (typeof documents)['\n  query Jobs {\n    proposals(first: 100, newestFirst: true) {\n      edges {\n        node {\n          ...Job\n        }\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation AcceptJob($input: AcceptProposalInput!) {\n    acceptProposal(input: $input) {\n      proposal {\n        ...Job\n      }\n      userErrors {\n        message\n        path\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation AcceptJob($input: AcceptProposalInput!) {\n    acceptProposal(input: $input) {\n      proposal {\n        ...Job\n      }\n      userErrors {\n        message\n        path\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation DeclineJob($input: DeclineProposalInput!) {\n    declineProposal(input: $input) {\n      proposal {\n        ...Job\n      }\n      userErrors {\n        message\n        path\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation DeclineJob($input: DeclineProposalInput!) {\n    declineProposal(input: $input) {\n      proposal {\n        ...Job\n      }\n      userErrors {\n        message\n        path\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation DeleteDocument($input: DeleteDocumentInput!) {\n    deleteDocument(input: $input) {\n      provider {\n        id\n        documents {\n          id\n        }\n      }\n      userErrors {\n        message\n        path\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation DeleteDocument($input: DeleteDocumentInput!) {\n    deleteDocument(input: $input) {\n      provider {\n        id\n        documents {\n          id\n        }\n      }\n      userErrors {\n        message\n        path\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation ReadOwnDocument($input: RequestDocumentInput!) {\n    requestDocument(input: $input) {\n      address {\n        url\n      }\n      userErrors {\n        message\n        path\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation ReadOwnDocument($input: RequestDocumentInput!) {\n    requestDocument(input: $input) {\n      address {\n        url\n      }\n      userErrors {\n        message\n        path\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation SetRate($input: SetRateInput!) {\n    setRate(input: $input) {\n      provider {\n        ...OwnProvider\n      }\n      userErrors {\n        message\n        path\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation SetRate($input: SetRateInput!) {\n    setRate(input: $input) {\n      provider {\n        ...OwnProvider\n      }\n      userErrors {\n        message\n        path\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation RemoveRate($input: RemoveRateInput!) {\n    removeRate(input: $input) {\n      provider {\n        ...OwnProvider\n      }\n      userErrors {\n        message\n        path\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation RemoveRate($input: RemoveRateInput!) {\n    removeRate(input: $input) {\n      provider {\n        ...OwnProvider\n      }\n      userErrors {\n        message\n        path\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query RunningMonths($providerId: ID!) {\n    provider(id: $providerId) {\n      id\n      runningMonths {\n        month\n        givenMinutes\n        comingMinutes\n        earnedCents\n        waitingCents\n        expectedCents\n        parts {\n          householdName\n          serviceType {\n            id\n            name\n          }\n          givenMinutes\n          comingMinutes\n          earnedCents\n          waitingCents\n          expectedCents\n        }\n      }\n    }\n  }\n',
): (typeof documents)['\n  query RunningMonths($providerId: ID!) {\n    provider(id: $providerId) {\n      id\n      runningMonths {\n        month\n        givenMinutes\n        comingMinutes\n        earnedCents\n        waitingCents\n        expectedCents\n        parts {\n          householdName\n          serviceType {\n            id\n            name\n          }\n          givenMinutes\n          comingMinutes\n          earnedCents\n          waitingCents\n          expectedCents\n        }\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query Substitutions {\n    substitutions(first: 100) {\n      edges {\n        node {\n          id\n          state\n          startsAt\n          endsAt\n          priceCents\n          serviceType {\n            id\n            code\n            name\n          }\n          venue {\n            label\n          }\n        }\n      }\n    }\n  }\n',
): (typeof documents)['\n  query Substitutions {\n    substitutions(first: 100) {\n      edges {\n        node {\n          id\n          state\n          startsAt\n          endsAt\n          priceCents\n          serviceType {\n            id\n            code\n            name\n          }\n          venue {\n            label\n          }\n        }\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation AcceptSubstitution($input: SubstitutionInput!) {\n    acceptSubstitution(input: $input) {\n      substitution {\n        id\n        state\n      }\n      userErrors {\n        message\n        path\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation AcceptSubstitution($input: SubstitutionInput!) {\n    acceptSubstitution(input: $input) {\n      substitution {\n        id\n        state\n      }\n      userErrors {\n        message\n        path\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation DeclineSubstitution($input: SubstitutionInput!) {\n    declineSubstitution(input: $input) {\n      substitution {\n        id\n        state\n      }\n      userErrors {\n        message\n        path\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation DeclineSubstitution($input: SubstitutionInput!) {\n    declineSubstitution(input: $input) {\n      substitution {\n        id\n        state\n      }\n      userErrors {\n        message\n        path\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation RequestDocumentUpload($input: RequestDocumentUploadInput!) {\n    requestDocumentUpload(input: $input) {\n      address {\n        url\n      }\n      userErrors {\n        message\n        path\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation RequestDocumentUpload($input: RequestDocumentUploadInput!) {\n    requestDocumentUpload(input: $input) {\n      address {\n        url\n      }\n      userErrors {\n        message\n        path\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query VisitNotes($sessionId: ID!) {\n    sessionCareNotes(sessionId: $sessionId) {\n      careRecipientId\n      firstName\n      notes {\n        id\n        kind\n        text\n      }\n    }\n  }\n',
): (typeof documents)['\n  query VisitNotes($sessionId: ID!) {\n    sessionCareNotes(sessionId: $sessionId) {\n      careRecipientId\n      firstName\n      notes {\n        id\n        kind\n        text\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment Visit on Session {\n    id\n    state\n    startsAt\n    endsAt\n    checkedInAt\n    checkedOutAt\n    movedFrom\n    frozen\n    serviceType {\n      id\n      code\n      name\n    }\n    venue {\n      label\n      position {\n        lat\n        lon\n      }\n    }\n    attendances {\n      id\n      displayName\n      startsAt\n      endsAt\n      state\n      minutes\n      confirmedMinutes\n      settled\n      disputed\n      building {\n        id\n        address\n        position {\n          lat\n          lon\n        }\n      }\n    }\n  }\n',
): (typeof documents)['\n  fragment Visit on Session {\n    id\n    state\n    startsAt\n    endsAt\n    checkedInAt\n    checkedOutAt\n    movedFrom\n    frozen\n    serviceType {\n      id\n      code\n      name\n    }\n    venue {\n      label\n      position {\n        lat\n        lon\n      }\n    }\n    attendances {\n      id\n      displayName\n      startsAt\n      endsAt\n      state\n      minutes\n      confirmedMinutes\n      settled\n      disputed\n      building {\n        id\n        address\n        position {\n          lat\n          lon\n        }\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query Visits($from: DateTime!, $until: DateTime!, $providerId: ID!, $after: String) {\n    sessions(first: 100, from: $from, until: $until, providerId: $providerId, after: $after) {\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        node {\n          ...Visit\n        }\n      }\n    }\n  }\n',
): (typeof documents)['\n  query Visits($from: DateTime!, $until: DateTime!, $providerId: ID!, $after: String) {\n    sessions(first: 100, from: $from, until: $until, providerId: $providerId, after: $after) {\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        node {\n          ...Visit\n        }\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation CheckIn($input: CheckInInput!) {\n    checkIn(input: $input) {\n      session {\n        ...Visit\n      }\n      userErrors {\n        message\n        path\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation CheckIn($input: CheckInInput!) {\n    checkIn(input: $input) {\n      session {\n        ...Visit\n      }\n      userErrors {\n        message\n        path\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation CheckOut($input: CheckInInput!) {\n    checkOut(input: $input) {\n      session {\n        ...Visit\n      }\n      userErrors {\n        message\n        path\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation CheckOut($input: CheckInInput!) {\n    checkOut(input: $input) {\n      session {\n        ...Visit\n      }\n      userErrors {\n        message\n        path\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment OwnProvider on Provider {\n    id\n    displayName\n    vetted\n    skills\n    maxTravelMetres\n    maxWeekSlots\n    minBlockSlots\n    worksOnHolidays\n    availability {\n      start\n      end\n    }\n    position {\n      lat\n      lon\n    }\n    territory {\n      id\n      name\n      boundary {\n        lat\n        lon\n      }\n    }\n    body {\n      id\n      name\n    }\n    application {\n      id\n      state\n      reason\n      appliedAt\n      decidedAt\n    }\n    suspension {\n      reason\n      suspendedAt\n    }\n    rates {\n      serviceType {\n        id\n        code\n        name\n        requiredCredentials\n      }\n      capacity\n      baseCentsPerHour\n      extraCentsPerHour\n      underMinimumSince\n      vetted\n    }\n    missingPapers {\n      serviceTypeId\n      kinds\n    }\n    credentials {\n      id\n      kind\n      outcome\n      issuer\n      issuedOn\n      expiresOn\n      valid\n      checkedAt\n      revokedAt\n    }\n    documents {\n      id\n      kind\n      mediaType\n      bytes\n      uploadedAt\n    }\n    legalMinimums {\n      serviceType {\n        id\n        code\n        name\n        requiredCredentials\n      }\n      cents\n      level\n      inForceOn\n      provisional\n      parts {\n        cents\n        source\n        url\n      }\n    }\n  }\n',
): (typeof documents)['\n  fragment OwnProvider on Provider {\n    id\n    displayName\n    vetted\n    skills\n    maxTravelMetres\n    maxWeekSlots\n    minBlockSlots\n    worksOnHolidays\n    availability {\n      start\n      end\n    }\n    position {\n      lat\n      lon\n    }\n    territory {\n      id\n      name\n      boundary {\n        lat\n        lon\n      }\n    }\n    body {\n      id\n      name\n    }\n    application {\n      id\n      state\n      reason\n      appliedAt\n      decidedAt\n    }\n    suspension {\n      reason\n      suspendedAt\n    }\n    rates {\n      serviceType {\n        id\n        code\n        name\n        requiredCredentials\n      }\n      capacity\n      baseCentsPerHour\n      extraCentsPerHour\n      underMinimumSince\n      vetted\n    }\n    missingPapers {\n      serviceTypeId\n      kinds\n    }\n    credentials {\n      id\n      kind\n      outcome\n      issuer\n      issuedOn\n      expiresOn\n      valid\n      checkedAt\n      revokedAt\n    }\n    documents {\n      id\n      kind\n      mediaType\n      bytes\n      uploadedAt\n    }\n    legalMinimums {\n      serviceType {\n        id\n        code\n        name\n        requiredCredentials\n      }\n      cents\n      level\n      inForceOn\n      provisional\n      parts {\n        cents\n        source\n        url\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment PaperKindFields on CredentialKind {\n    code\n    name\n    keepsDocument\n    freshMonths\n    holdsMonths\n    rule\n  }\n',
): (typeof documents)['\n  fragment PaperKindFields on CredentialKind {\n    code\n    name\n    keepsDocument\n    freshMonths\n    holdsMonths\n    rule\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query MyProvider {\n    viewer {\n      id\n      name\n      provider {\n        ...OwnProvider\n      }\n    }\n    credentialKinds {\n      ...PaperKindFields\n    }\n  }\n',
): (typeof documents)['\n  query MyProvider {\n    viewer {\n      id\n      name\n      provider {\n        ...OwnProvider\n      }\n    }\n    credentialKinds {\n      ...PaperKindFields\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation UpdateProvider($input: UpdateProviderInput!) {\n    updateProvider(input: $input) {\n      provider {\n        ...OwnProvider\n      }\n      userErrors {\n        message\n        path\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation UpdateProvider($input: UpdateProviderInput!) {\n    updateProvider(input: $input) {\n      provider {\n        ...OwnProvider\n      }\n      userErrors {\n        message\n        path\n      }\n    }\n  }\n'];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> =
  TDocumentNode extends DocumentNode<infer TType, any> ? TType : never;
