import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import { AccountService } from '../account/account.service.js';
import { ConnectionOf, PageArgs } from '../graphql/connection.js';
import { settle } from '../graphql/payload.js';
import { type RequestContext } from '../graphql/request-context.js';
import { ChangeLetter, RequestChangeLetterInput, RequestChangeLetterPayload } from './change-letter.model.js';
import { ChangeLetterService } from './change-letter.service.js';
import { PrintService } from './print.service.js';

const LettersToSend = ConnectionOf('ChangeLetter', () => ChangeLetter);

/** Lets a desk tell households on paper who joins and leaves their services. */
@Resolver(() => ChangeLetter)
export class ChangeLetterResolver {
  constructor(
    private readonly letters: ChangeLetterService,
    private readonly prints: PrintService,
    private readonly accounts: AccountService,
  ) {}

  @Query(() => LettersToSend, {
    description:
      'What households for which the caller’s desk acts by mandate are to read on paper of who joins and leaves their services: not printed yet, or printed within a day; oldest first.',
  })
  async lettersToSend(@Args() page: PageArgs, @Context() context: RequestContext) {
    const found = await this.letters.waiting(await this.accounts.getActor(context), page);
    const edges = await Promise.all(
      found.edges.map(async ({ cursor, node }) => {
        const facts = await this.letters.facts(context, node);
        return { cursor, node: { ...node, ...facts, service: facts.service[context.language] } };
      }),
    );
    return { ...found, edges };
  }

  @Mutation(() => RequestChangeLetterPayload, {
    description:
      'Gives an address at which a household’s letter about who joins or leaves its service is printed in large type. For the desk of its territory.',
  })
  async requestChangeLetter(
    @Args('input') { language, ...key }: RequestChangeLetterInput,
    @Context() context: RequestContext,
  ) {
    return settle('address', this.prints.requestChangeLetter(await this.accounts.getActor(context), key, language));
  }
}
