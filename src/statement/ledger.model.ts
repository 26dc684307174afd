import { ArgsType, Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { IsInt, IsOptional, IsUUID, Length, Max, Min, NotEquals } from 'class-validator';
import { ConnectionOf, PageArgs } from '../graphql/connection.js';
import { LedgerAccount, PostingKind } from './ledger.rules.js';

const MOST_AT_ONCE_CENTS = 1_000_000_000;

registerEnumType(PostingKind, {
  name: 'PostingKind',
  description: 'What a posting of the ledger is about.',
  valuesMap: {
    STATEMENT: { description: "A household's month was stated." },
    ENDOWMENT: { description: 'The city put money into a fund, or took back what was not spent.' },
  },
});

registerEnumType(LedgerAccount, {
  name: 'LedgerAccount',
  description: 'Whose account an entry of the ledger is on.',
  valuesMap: {
    CITY: { description: 'The budget of the city.' },
    FUND: { description: 'A fund of the city.' },
    HOUSEHOLD: { description: 'A household, by an id that names nobody.' },
    PROVIDER: { description: 'A provider, by its id.' },
  },
});

/** What one posting moves on one account. */
@ObjectType({ description: 'What one posting moves on one account.' })
export class LedgerEntry {
  @Field(() => LedgerAccount, { description: 'Whose account.' }) account: LedgerAccount;
  @Field(() => Int, { description: 'Cents: positive comes to the account, negative goes from it.' }) cents: number;
}

/** One movement of money on paper. */
@ObjectType({ description: 'One movement of money on paper. Its entries sum to zero and never change.' })
export class LedgerPosting {
  @Field(() => ID, { description: 'UUIDv7.' }) id: string;
  @Field(() => PostingKind, { description: 'What it is about.' }) kind: PostingKind;
  @Field(() => String, { nullable: true, description: 'Why the city endowed the fund, in its words.' })
  reason: string | null;
  @Field({ description: 'When it was posted.' }) at: Date;
}

/** A page of postings. */
export const LedgerPostingConnection = ConnectionOf('LedgerPosting', () => LedgerPosting);

@ArgsType()
export class LedgerPostingsArgs extends PageArgs {
  @Field(() => ID, { nullable: true, description: 'Only what moves this fund.' })
  @IsOptional()
  @IsUUID()
  readonly fundId?: string | null;
}

@InputType({ description: 'Money for a fund, or money that it gives back.' })
export class EndowSubsidyFundInput {
  @Field(() => ID, { description: 'The fund.' }) @IsUUID() fundId: string;
  @Field(() => Int, { description: 'Cents that the city puts in; negative takes back what was not spent.' })
  @IsInt()
  @Min(-MOST_AT_ONCE_CENTS)
  @Max(MOST_AT_ONCE_CENTS)
  @NotEquals(0)
  cents: number;
  @Field({ description: 'Why: the act of the city that says so, 3 to 300 characters.' }) @Length(3, 300) reason: string;
}
