import { Args, Context, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { AccountService } from '../account/account.service.js';
import { settle } from '../graphql/payload.js';
import { type RequestContext } from '../graphql/request-context.js';
import { type ProviderEntity } from '../provider/provider.entity.js';
import { Provider } from '../provider/provider.model.js';
import {
  DeleteDocumentInput,
  DeleteDocumentPayload,
  Document,
  RequestDocumentInput,
  RequestDocumentPayload,
  RequestDocumentUploadInput,
  RequestDocumentUploadPayload,
} from './document.model.js';
import { DocumentService } from './document.service.js';
import { VettingLoader } from './vetting.loader.js';

/** Gives addresses for documents, and lists them. */
@Resolver(() => Provider)
export class DocumentResolver {
  constructor(
    private readonly accounts: AccountService,
    private readonly documents: DocumentService,
    private readonly loader: VettingLoader,
  ) {}

  @Mutation(() => RequestDocumentUploadPayload, { description: 'Asks for an address to hand a document in at.' })
  async requestDocumentUpload(
    @Args('input') { providerId, kind }: RequestDocumentUploadInput,
    @Context() context: RequestContext,
  ) {
    return settle('address', this.documents.ticketToHandIn(await this.accounts.getActor(context), providerId, kind));
  }

  @Mutation(() => RequestDocumentPayload, {
    description: 'Asks for an address to read a document at; reading leaves a trace.',
  })
  async requestDocument(@Args('input') { documentId }: RequestDocumentInput, @Context() context: RequestContext) {
    return settle('address', this.documents.ticketToRead(await this.accounts.getActor(context), documentId));
  }

  @Mutation(() => DeleteDocumentPayload, { description: 'Deletes a document and its file.' })
  async deleteDocument(@Args('input') { documentId }: DeleteDocumentInput, @Context() context: RequestContext) {
    return settle('provider', this.documents.delete(await this.accounts.getActor(context), documentId));
  }

  @ResolveField('documents', () => [Document], { description: 'The files that it handed in, oldest first.' })
  listDocuments(@Parent() { id }: ProviderEntity, @Context() context: RequestContext) {
    return this.loader.documents(context, id);
  }
}
