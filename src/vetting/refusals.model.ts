import { Field, Int } from '@nestjs/graphql';
import { Refusal, UserError } from '../graphql/user-error.js';
import { APPEAL_DAYS, type PaperFault } from './application.rules.js';
import { DOCUMENT_LIMITS } from './document.rules.js';

/** Whoever applies gives care already, or has applied. */
@Refusal('Whoever applies gives care already, or has an application that is not decided.')
export class AlreadyApplied extends UserError {
  constructor() {
    super({
      it: 'Hai già una candidatura o un profilo: lo trovi nella tua area.',
      en: 'You already have an application or a profile: it is in your area.',
    });
  }
}

/** The application does not stand where this step begins. */
@Refusal('The application does not stand where this step begins.')
export class ApplicationNotThere extends UserError {
  @Field({ description: 'Where it stands.' }) readonly state: string;

  constructor(state: string) {
    super({
      it: 'La candidatura nel frattempo è andata avanti: guarda a che punto è.',
      en: 'The application has moved on: look where it stands.',
    });
    this.state = state;
  }
}

/** A decision was not explained. */
@Refusal('The step must be explained.')
export class ReasonMissing extends UserError {
  constructor() {
    super({ it: 'Scrivi il motivo.', en: 'Write the reason.' }, ['reason']);
  }
}

/** Papers that a service asks for do not hold. */
@Refusal('There is no service yet for which every paper holds.')
export class PapersMissing extends UserError {
  @Field(() => [String], { description: 'The kinds that are missing for the service that needs the fewest.' })
  readonly kinds: string[];

  constructor(missing: readonly { readonly code: string; readonly it: string; readonly en: string }[]) {
    const named = (language: 'it' | 'en') => missing.map((kind) => kind[language]).join(', ');
    super({
      it: `Mancano documenti controllati: ${named('it') || 'indica prima un servizio e la tariffa'}.`,
      en: `Checked papers are missing: ${named('en') || 'first name a service and its rate'}.`,
    });
    this.kinds = missing.map(({ code }) => code);
  }
}

/** The time for an appeal is over. */
@Refusal('The time for an appeal is over.')
export class AppealTooLate extends UserError {
  @Field(() => Int, { description: 'Days after the refusal within which it could be made.' }) readonly days: number;

  constructor() {
    super({
      it: `Il ricorso andava presentato entro ${APPEAL_DAYS} giorni dal rifiuto.`,
      en: `The appeal had to be made within ${APPEAL_DAYS} days of the refusal.`,
    });
    this.days = APPEAL_DAYS;
  }
}

/** An appeal is decided by somebody else. */
@Refusal('An appeal is decided by another officer than the one who refused.')
export class AppealNeedsAnother extends UserError {
  constructor() {
    super({
      it: 'Il ricorso va deciso da un’altra persona dell’ufficio, non da chi ha rifiutato.',
      en: 'The appeal must be decided by another person of the office than the one who refused.',
    });
  }
}

const FAULTS: Readonly<Record<PaperFault, { it: string; en: string; path: string }>> = {
  'issued-in-the-future': {
    it: 'La data di rilascio è nel futuro.',
    en: 'The date of issue lies in the future.',
    path: 'issuedOn',
  },
  'too-old': {
    it: 'Il documento è troppo vecchio per essere controllato oggi: chiedine uno nuovo.',
    en: 'The paper is too old to be checked today: ask for a new one.',
    path: 'issuedOn',
  },
  'already-expired': { it: 'Il documento è già scaduto.', en: 'The paper has expired already.', path: 'expiresOn' },
  'ends-before-it-begins': {
    it: 'La scadenza viene prima del rilascio.',
    en: 'The last day comes before the date of issue.',
    path: 'expiresOn',
  },
};

/** The dates of a paper do not allow it to be checked. */
@Refusal('The dates of the paper do not allow it to pass today.')
export class PaperDatesNotValid extends UserError {
  @Field({ description: '`issued-in-the-future`, `too-old`, `already-expired` or `ends-before-it-begins`.' })
  readonly fault: string;

  @Field(() => Int, {
    nullable: true,
    description: 'How old a paper of this kind may be, in months, where that matters.',
  })
  readonly freshMonths: number | null;

  constructor(fault: PaperFault, freshMonths: number | null) {
    const { it, en, path } = FAULTS[fault];
    super({ it, en }, [path]);
    this.fault = fault;
    this.freshMonths = freshMonths;
  }
}

/** The kind of paper is not known. */
@Refusal('The city knows no such kind of paper.')
export class CredentialKindUnknown extends UserError {
  constructor() {
    super(
      {
        it: 'Questo tipo di documento non esiste: scegli tra quelli in elenco.',
        en: 'There is no such kind of paper: choose one listed.',
      },
      ['kind'],
    );
  }
}

/** The check was revoked before. */
@Refusal('The check was revoked already.')
export class AlreadyRevoked extends UserError {
  constructor() {
    super({ it: 'Questo controllo è già stato annullato.', en: 'This check was revoked already.' });
  }
}

/** The provider is, or is not, suspended. */
@Refusal('The provider is suspended already, or is not suspended.')
export class SuspensionAsItIs extends UserError {
  @Field({ description: 'Whether it is suspended.' }) readonly suspended: boolean;

  constructor(suspended: boolean) {
    super(
      suspended
        ? { it: 'L’operatore è già sospeso.', en: 'The provider is suspended already.' }
        : { it: 'L’operatore non è sospeso.', en: 'The provider is not suspended.' },
    );
    this.suspended = suspended;
  }
}

/** The policy says so already. */
@Refusal('The service asks for this paper already, or does not ask for it.')
export class PolicyAsItIs extends UserError {
  constructor() {
    super({
      it: 'Per quella data la regola è già questa.',
      en: 'The rule is already so on that date.',
    });
  }
}

/** The document may not be kept. */
@Refusal('A document of this kind is never kept: only the outcome of its check is.')
export class DocumentNeverKept extends UserError {
  constructor() {
    super(
      {
        it: 'Questo documento non si carica: mostralo all’ufficio, che ne conserva solo l’esito.',
        en: 'This document is not uploaded: show it to the office, which keeps the outcome only.',
      },
      ['kind'],
    );
  }
}

/** There are too many documents. */
@Refusal('There are as many documents as are kept of one provider.')
export class TooManyDocuments extends UserError {
  constructor() {
    super({
      it: `Ci sono già ${DOCUMENT_LIMITS.perProvider} documenti: elimina quelli che non servono più.`,
      en: `There are ${DOCUMENT_LIMITS.perProvider} documents already: delete those that are no longer needed.`,
    });
  }
}
