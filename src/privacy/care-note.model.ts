import { Field, GraphQLISODateTime, ID, InputType, ObjectType, registerEnumType } from '@nestjs/graphql';
import { IsEnum, IsNotEmpty, IsUUID, MaxLength } from 'class-validator';
import { PayloadOf } from '../graphql/payload.js';
import { Refusal, UserError } from '../graphql/user-error.js';
import { CareNoteKind } from '../household/household.rules.js';

registerEnumType(CareNoteKind, {
  name: 'CareNoteKind',
  description: 'What a note on care is about.',
  valuesMap: {
    HEALTH: { description: 'Health: needs a consent.' },
    DIET: { description: 'What may be eaten: needs a consent.' },
    PRACTICAL: { description: 'Habits, keys, where things are.' },
  },
});

/** A note on somebody's care. */
@ObjectType({
  description:
    "A note on somebody's care, kept encrypted. The household reads it, and the provider of a confirmed service; each time is noted.",
})
export class CareNote {
  @Field(() => ID, { description: 'UUIDv7.' }) id: string;
  @Field(() => CareNoteKind, { description: 'What it is about.' }) kind: CareNoteKind;
  @Field({ description: 'What it says.' }) text: string;
  @Field(() => GraphQLISODateTime, { description: 'When it was written.' }) writtenAt: Date;
}

/** What somebody who gives a session must know of one who attends it. */
@ObjectType({ description: 'The notes on the care of one who attends a session, for whoever gives it.' })
export class SessionCareNotes {
  @Field(() => ID, { description: 'On whose care.' }) careRecipientId: string;
  @Field({ description: 'First name.' }) firstName: string;
  @Field(() => [CareNote], { description: 'The notes, oldest first; one at least.' }) notes: CareNote[];
}

@InputType({ description: 'A note to write.' })
export class WriteCareNoteInput {
  @Field(() => ID, { description: 'On whose care.' })
  @IsUUID()
  careRecipientId: string;

  @Field(() => CareNoteKind, { description: 'What it is about.' })
  @IsEnum(CareNoteKind)
  kind: CareNoteKind;

  @Field({ description: 'What it says, at most 2000 characters.' })
  @IsNotEmpty()
  @MaxLength(2000)
  text: string;
}

@InputType({ description: 'Which note to remove.' })
export class RemoveCareNoteInput {
  @Field(() => ID, { description: 'The note.' })
  @IsUUID()
  careNoteId: string;
}

@ObjectType({ description: 'That a note was kept.' })
export class KeptCareNote {
  @Field(() => ID, { description: 'UUIDv7.' }) id: string;
}

@ObjectType({ description: 'The note, or why it was not written.' })
export class WriteCareNotePayload extends PayloadOf('careNote', () => KeptCareNote, 'The note.') {}

@ObjectType({ description: 'The note that is gone.' })
export class RemoveCareNotePayload extends PayloadOf('careNote', () => KeptCareNote, 'The note that is gone.') {}

/** Notes on health and diet need a consent. */
@Refusal('A note on health or diet needs the consent of the household.')
export class CareNoteNeedsConsent extends UserError {
  constructor() {
    super(
      {
        it: 'Per annotare salute e dieta serve il tuo consenso: dallo prima di scrivere.',
        en: 'Notes on health and diet need your consent: give it before you write.',
      },
      ['kind'],
    );
  }
}

/** The platform takes no notes. */
@Refusal('This platform takes no notes on care: it has no key to seal them with.')
export class CareNotesSwitchedOff extends UserError {
  constructor() {
    super({
      it: 'Qui non è possibile lasciare note: la piattaforma non ha una chiave per proteggerle.',
      en: 'Notes cannot be left here: the platform has no key to protect them with.',
    });
  }
}
