import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { Configuration } from '../config/configuration.js';
import { accessPolicy } from './access-policy.rules.js';
import { ACCESS_POLICY, AccessService } from './access.service.js';
import { PersonaEntity } from './account.entity.js';
import { AccountResolver } from './account.resolver.js';
import { AccountService } from './account.service.js';
import { AllowanceService } from './allowance.service.js';
import { DemoMailController } from './demo-mail.controller.js';
import { DemoIdentityProvider } from './demo-identity-provider.service.js';
import { IdentityProviderService } from './identity-provider.service.js';
import { IntegratorEntity } from './integrator.entity.js';
import { IntegratorResolver } from './integrator.resolver.js';
import { IntegratorService } from './integrator.service.js';
import { RoleInvitationEntity } from './invitation.entity.js';
import { InvitationResolver } from './invitation.resolver.js';
import { InvitationService } from './invitation.service.js';
import { LocalMailService } from './local-mail.service.js';
import { LocalMailEntity } from './local-mail.entity.js';
import { MailCarrier } from './mail-carrier.service.js';
import { MailedCodeService } from './mailed-code.service.js';
import { NoMailService } from './no-mail.service.js';
import { PersonEntity, SignInIdentityEntity } from './person.entity.js';
import { RoleAssignmentEntity } from './role-assignment.entity.js';
import { RoleService } from './role.service.js';
import { SignInController } from './sign-in.controller.js';
import { AllowanceEntity, SignInAttemptEntity, SignInCodeEntity, SignInEntity } from './sign-in.entity.js';
import { SignInService } from './sign-in.service.js';
import { SmtpMailService } from './smtp-mail.service.js';

/** A mail server where one is configured; without one the demo keeps its mail for itself, and others send none. */
function mailCarrier({ SMTP_URL, MAIL_FROM, DEMO }: Configuration, database: DataSource): MailCarrier {
  if (SMTP_URL) return new SmtpMailService(SMTP_URL, MAIL_FROM!);
  return DEMO ? new LocalMailService(database) : new NoMailService();
}

/** Who signs in and acts. */
@Module({
  imports: [
    TypeOrmModule.forFeature([
      PersonaEntity,
      PersonEntity,
      SignInIdentityEntity,
      RoleAssignmentEntity,
      SignInEntity,
      SignInCodeEntity,
      SignInAttemptEntity,
      AllowanceEntity,
      LocalMailEntity,
      IntegratorEntity,
      RoleInvitationEntity,
    ]),
  ],
  controllers: [SignInController, DemoMailController],
  providers: [
    AccessService,
    { provide: ACCESS_POLICY, useValue: accessPolicy },
    AccountService,
    AccountResolver,
    AllowanceService,
    DemoIdentityProvider,
    IdentityProviderService,
    IntegratorResolver,
    InvitationResolver,
    InvitationService,
    IntegratorService,
    MailedCodeService,
    RoleService,
    SignInService,
    { provide: MailCarrier, useFactory: mailCarrier, inject: [Configuration, DataSource] },
  ],
  exports: [
    AccessService,
    AccountService,
    AllowanceService,
    InvitationService,
    MailCarrier,
    RoleService,
    SignInService,
  ],
})
export class AccountModule {}
