import { type Type } from '@nestjs/common';
import { Field, ObjectType } from '@nestjs/graphql';
import { Refused, UserError } from './user-error.js';

/** What every act answers with: its subject, or the reasons why not. */
export type Payload<Subject extends string, Model> = { [key in Subject]: Model | null } & { userErrors: UserError[] };

/**
 * Makes the class of an act's payload, with its subject and its `userErrors`:
 * `@ObjectType({ description }) class PublishCareRequestPayload extends PayloadOf('careRequest', () => CareRequest, 'The request.') {}`
 */
export function PayloadOf<Subject extends string, Model>(
  subject: Subject,
  model: () => Type<Model>,
  description: string,
): Type<Payload<Subject, Model>> {
  @ObjectType({ isAbstract: true })
  abstract class Base {
    @Field(() => [UserError], { description: 'Why the act was refused; empty when it was done.' })
    readonly userErrors: UserError[];
  }
  Field(model, { nullable: true, description: `${description} Null when the act was refused.` })(
    Base.prototype,
    subject,
  );
  return Base as unknown as Type<Payload<Subject, Model>>;
}

/**
 * Answers for an act in one line: `return settle('careRequest', this.requests.publish(input))`.
 * A refusal becomes `userErrors`; any other error is a fault and stays one.
 */
export async function settle<Subject extends string, Model>(
  subject: Subject,
  act: Promise<Model>,
): Promise<Payload<Subject, NoInfer<Model>>> {
  try {
    return { [subject]: await act, userErrors: [] } as unknown as Payload<Subject, NoInfer<Model>>;
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    return { [subject]: null, userErrors: [...error.refusals] } as unknown as Payload<Subject, NoInfer<Model>>;
  }
}
