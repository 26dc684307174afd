import { Field, GraphQLISODateTime, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { IsUUID, MaxLength } from 'class-validator';
import { PayloadOf } from '../graphql/payload.js';
import { Provider } from '../provider/provider.model.js';

/** A file that was handed in. */
@ObjectType({ description: 'A file that a provider handed in for the office to look at.' })
export class Document {
  @Field(() => ID, { description: 'UUIDv7.' }) id: string;
  @Field({ description: 'What it is to show: one of `credentialKinds`.' }) kind: string;
  @Field({ description: '`application/pdf`, `image/jpeg` or `image/png`.' }) mediaType: string;
  @Field(() => Int, { description: 'Its size.' }) bytes: number;
  @Field(() => GraphQLISODateTime, { description: 'When it was handed in.' }) uploadedAt: Date;
}

/** An address that works once. */
@ObjectType({ description: 'An address that works once, for the person who asked for it.' })
export class DocumentAddress {
  @Field({ description: 'The path: PUT the file there, or GET it, with the cookie of the sign-in.' }) url: string;
  @Field(() => GraphQLISODateTime, { description: 'Until when.' }) expiresAt: Date;
}

@InputType({ description: 'What is to be handed in.' })
export class RequestDocumentUploadInput {
  @Field(() => ID, { description: 'Whose paper.' })
  @IsUUID()
  providerId: string;

  @Field({ description: 'One of `credentialKinds` whose document may be kept.' })
  @MaxLength(41)
  kind: string;
}

@ObjectType({ description: 'Where to PUT the file, or why it is not taken.' })
export class RequestDocumentUploadPayload extends PayloadOf('address', () => DocumentAddress, 'The address.') {}

@InputType({ description: 'Which document to read.' })
export class RequestDocumentInput {
  @Field(() => ID, { description: 'Which document.' })
  @IsUUID()
  documentId: string;
}

@ObjectType({ description: 'Where to GET the file, or why not.' })
export class RequestDocumentPayload extends PayloadOf('address', () => DocumentAddress, 'The address.') {}

@InputType({ description: 'Which document to delete.' })
export class DeleteDocumentInput {
  @Field(() => ID, { description: 'Which document.' })
  @IsUUID()
  documentId: string;
}

@ObjectType({ description: 'The provider without that document.' })
export class DeleteDocumentPayload extends PayloadOf('provider', () => Provider, 'The provider.') {}
