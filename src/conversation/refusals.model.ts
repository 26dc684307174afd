import { Field, registerEnumType } from '@nestjs/graphql';
import { Refusal, UserError } from '../graphql/user-error.js';
import { ContactKind, type FoundContact } from './contact.rules.js';

registerEnumType(ContactKind, {
  name: 'ContactKind',
  description: 'A way to reach somebody outside the platform.',
  valuesMap: {
    PHONE: { description: 'A phone number.' },
    EMAIL: { description: 'An address of mail.' },
    PAGE: { description: 'A page on the web.' },
    HANDLE: { description: 'A name on a social network.' },
  },
});

/** The text holds a way to reach somebody, too early. */
@Refusal('The text holds a way to reach somebody, which stays hidden until every party has accepted.')
export class ContactsHidden extends UserError {
  @Field(() => ContactKind, { description: 'What was found.' })
  readonly kind: ContactKind;
  @Field({ description: 'The words that were found.' })
  readonly words: string;

  constructor({ kind, words }: FoundContact) {
    super(
      {
        it: `Togli “${words}” dal messaggio: vi scambierete i contatti quando tutti avranno detto di sì.`,
        en: `Take “${words}” out of the message: you exchange contacts once everyone has said yes.`,
      },
      ['text'],
    );
    this.kind = kind;
    this.words = words;
  }
}

/** Nothing more is written here. */
@Refusal('The offer is over: what was written can be read, and nothing more is written.')
export class ConversationClosed extends UserError {
  constructor() {
    super({
      it: 'Questa conversazione è chiusa. Se ti serve qualcosa, scrivi allo sportello.',
      en: 'This conversation is closed. If you need something, write to the desk.',
    });
  }
}

/** A message without a word. */
@Refusal('The message has no words.')
export class MessageEmpty extends UserError {
  constructor() {
    super({ it: 'Scrivi qualcosa prima di inviare.', en: 'Write something before you send.' }, ['text']);
  }
}
