import { PersonaEntity } from '../account/account.entity.js';
import { PersonEntity } from '../account/person.entity.js';
import { RoleAssignmentEntity } from '../account/role-assignment.entity.js';
import { AgreementEntity, AgreementTermsEntity } from '../agreement/agreement.entity.js';
import { AttendanceEntity, SessionEntity } from '../agreement/session.entity.js';
import {
  CareRequestDateEntity,
  CareRequestEntity,
  CareRequestEventEntity,
  CareRequestRecipientEntity,
  TimetableOptionEntity,
} from '../care-request/care-request.entity.js';
import { CareRecipientEntity, HouseholdEntity } from '../household/household.entity.js';
import { CareNoteEntity, ConsentEntity, MandateEntity } from '../household/mandate.entity.js';
import {
  MatchingPolicyEntity,
  MatchingRoundEntity,
  UnmetRequestEntity,
} from '../matching-round/matching-round.entity.js';
import { OfferEntity, OfferMemberEntity } from '../offer/offer.entity.js';
import { OfferEventEntity, ProposalEntity } from '../offer/proposal.entity.js';
import { BodyEntity } from '../provider/body.entity.js';
import { CredentialEntity, ProviderEntity, RateEntity } from '../provider/provider.entity.js';
import {
  CredentialKindEntity,
  RequiredCredentialEntity,
  ServiceTypeEntity,
  ServiceValueEntity,
} from '../service-type/service-type.entity.js';
import {
  BuildingEntity,
  HubEntity,
  RoomEntity,
  RoomServiceEntity,
  TerritoryEntity,
} from '../territory/territory.entity.js';
import { LedgerEntryEntity, LedgerPostingEntity } from '../statement/ledger.entity.js';
import {
  HouseholdStatementEntity,
  MonthClosingEntity,
  ProviderStatementEntity,
  StatementLineEntity,
} from '../statement/statement.entity.js';
import {
  IseeDeclarationEntity,
  SubsidyBandEntity,
  SubsidyFundEntity,
  SubsidyRuleEntity,
} from '../subsidy/subsidy.entity.js';
import { ApplicationEntity, SuspensionEntity, VettingEventEntity } from '../vetting/application.entity.js';
import { DocumentEntity } from '../vetting/document.entity.js';

/** Every table that the demo town fills or that those name. */
export const entities = [
  AgreementEntity,
  AgreementTermsEntity,
  AttendanceEntity,
  BodyEntity,
  BuildingEntity,
  CareNoteEntity,
  CareRecipientEntity,
  CareRequestDateEntity,
  CareRequestEntity,
  CareRequestEventEntity,
  CareRequestRecipientEntity,
  ApplicationEntity,
  ConsentEntity,
  CredentialEntity,
  CredentialKindEntity,
  DocumentEntity,
  HouseholdEntity,
  HouseholdStatementEntity,
  HubEntity,
  IseeDeclarationEntity,
  LedgerEntryEntity,
  LedgerPostingEntity,
  MandateEntity,
  MatchingPolicyEntity,
  MatchingRoundEntity,
  MonthClosingEntity,
  OfferEntity,
  OfferEventEntity,
  OfferMemberEntity,
  PersonEntity,
  PersonaEntity,
  ProposalEntity,
  ProviderEntity,
  ProviderStatementEntity,
  RateEntity,
  RequiredCredentialEntity,
  RoleAssignmentEntity,
  RoomEntity,
  RoomServiceEntity,
  ServiceTypeEntity,
  ServiceValueEntity,
  SessionEntity,
  StatementLineEntity,
  SubsidyBandEntity,
  SubsidyFundEntity,
  SubsidyRuleEntity,
  SuspensionEntity,
  TerritoryEntity,
  TimetableOptionEntity,
  UnmetRequestEntity,
  VettingEventEntity,
];
