import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import { settle } from '../graphql/payload.js';
import { type RequestContext } from '../graphql/request-context.js';
import { AccountService } from './account.service.js';
import {
  AcceptInvitationInput,
  AcceptInvitationPayload,
  InviteToRoleInput,
  InviteToRolePayload,
  RevokeInvitationInput,
  RevokeInvitationPayload,
  RoleInvitation,
} from './invitation.model.js';
import { InvitationService } from './invitation.service.js';

/** Invites people to roles, and lets them accept. */
@Resolver(() => RoleInvitation)
export class InvitationResolver {
  constructor(
    private readonly accounts: AccountService,
    private readonly invitations: InvitationService,
  ) {}

  @Query(() => [RoleInvitation], {
    name: 'invitations',
    description:
      'The invitations that the caller has made, and those of colleagues: for the city all to the offices, for an operator those to coordinate a building of the territory. Newest first, 250 at most.',
  })
  async all(@Context() context: RequestContext) {
    return this.invitations.list(await this.accounts.getActor(context));
  }

  @Mutation(() => InviteToRolePayload, {
    description:
      'Invites somebody to a role who need not have come in before, by mail and a code that holds 14 days. For whoever may give the role.',
  })
  async inviteToRole(@Args('input') input: InviteToRoleInput, @Context() context: RequestContext) {
    const actor = await this.accounts.getActor(context);
    return settle('invited', this.invitations.invite(actor, input, context.language));
  }

  @Mutation(() => AcceptInvitationPayload, { description: 'Takes the role to which a code invites; once.' })
  async acceptInvitation(@Args('input') { code }: AcceptInvitationInput, @Context() context: RequestContext) {
    const answer = await settle('roleAssignment', this.invitations.accept(await this.accounts.getActor(context), code));
    // Whoever has accepted holds the role from now on.
    context.loaders.clear();
    return answer;
  }

  @Mutation(() => RevokeInvitationPayload, {
    description:
      'Takes an invitation back that nobody has accepted: an own one, or one of a colleague, as `invitations` lists.',
  })
  async revokeInvitation(@Args('input') { invitationId }: RevokeInvitationInput, @Context() context: RequestContext) {
    return settle('invitation', this.invitations.revoke(await this.accounts.getActor(context), invitationId));
  }
}
