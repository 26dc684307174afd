import { applyDecorators } from '@nestjs/common';
import { Field, type FieldMiddleware, InterfaceType, ObjectType } from '@nestjs/graphql';
import { elide } from '../calendar/index.js';
import { type RequestContext } from './request-context.js';

/** A sentence in every language that the platform speaks. */
export type Sentence = Readonly<Record<'it' | 'en', string>>;

/** Says the sentence in the language of whoever asks. */
const inCallersLanguage: FieldMiddleware = ({ source, context }) =>
  (source as UserError).saidIn((context as RequestContext).language);

/** A reason why an act was refused, that its author can understand and do something about. */
@InterfaceType('UserError', {
  description: 'A reason why an act was refused. Each kind is a type of its own, named by its code.',
})
export abstract class UserError {
  constructor(
    readonly sentence: Sentence,
    path?: string[],
  ) {
    this.path = path ?? null;
  }

  @Field(() => String, {
    description: 'What was refused and why, in the language of the caller.',
    middleware: [inCallersLanguage],
  })
  readonly message: string;

  /** The sentence in a language. */
  saidIn(language: keyof Sentence): string {
    return language === 'it' ? elide(this.sentence.it) : this.sentence[language];
  }

  @Field(() => [String], { nullable: true, description: 'The part of the input that caused it, from the outside in.' })
  readonly path: string[] | null;
}

/** Every kind of refusal that the features have declared: the schema publishes them though no field names them. */
export const refusalTypes: (new (...parameters: never[]) => UserError)[] = [];

/** Declares a kind of refusal: a class that extends `UserError` and is published under its own name, with its own fields. */
export function Refusal(description: string) {
  return applyDecorators(
    ((target: new (...parameters: never[]) => UserError) => {
      refusalTypes.push(target);
    }) as ClassDecorator,
    ObjectType({ implements: () => [UserError], description }),
  );
}

/** The act is refused, for one reason or more; thrown inside the transaction, so that nothing of it remains. */
export class Refused extends Error {
  constructor(readonly refusals: readonly UserError[]) {
    super(`Refused: ${refusals.map((refusal) => `${refusal.constructor.name} (${refusal.sentence.en})`).join('; ')}`);
  }
}

/** Throws every reason that was collected, if there is any. */
export function refuseIfAny(refusals: readonly (UserError | null | undefined)[]): void {
  const reasons = refusals.filter((refusal) => refusal != null);
  if (reasons.length > 0) throw new Refused(reasons);
}
