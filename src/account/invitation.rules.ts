import { elide, romeTimeOf, writtenDay } from '../calendar/index.js';
import { Role } from './account.rules.js';

/** Days for which an invitation can be accepted. */
export const INVITATION_DAYS = 14;

/** Letters and digits that are not mistaken for each other when they are read aloud or from paper. */
const ALPHABET = 'ABCDEFGHJKMNPQRSTVWXYZ23456789';
/** Characters of a code: 30^16 of them are beyond any guessing. */
const LENGTH = 16;

/** A code of four groups of four, from as many random numbers under 30. */
export function invitationCode(draw: (under: number) => number): string {
  const characters = Array.from({ length: LENGTH }, () => ALPHABET[draw(ALPHABET.length)]).join('');
  return characters.match(/.{4}/g)!.join('-');
}

/** A code as it is compared, however it was typed. */
export const normalCode = (typed: string): string => typed.toUpperCase().replace(/[^A-Z0-9]/g, '');

type Language = 'it' | 'en';

const ROLE_NAMES: Readonly<Record<Language, Readonly<Record<Role, string>>>> = {
  it: {
    [Role.HOUSEHOLD]: 'componente di una famiglia',
    [Role.DELEGATE]: 'delegato di una famiglia',
    [Role.PROVIDER]: 'operatore',
    [Role.BODY_MANAGER]: 'responsabile di un ente',
    [Role.BUILDING_COORDINATOR]: 'referente di condominio',
    [Role.PLATFORM_OPERATOR]: 'operatore di sportello',
    [Role.VETTING_OFFICER]: 'addetto alle verifiche',
    [Role.CITY_ADMINISTRATOR]: 'amministratore per il Comune',
  },
  en: {
    [Role.HOUSEHOLD]: 'member of a household',
    [Role.DELEGATE]: 'delegate of a household',
    [Role.PROVIDER]: 'provider',
    [Role.BODY_MANAGER]: 'manager of a body',
    [Role.BUILDING_COORDINATOR]: 'building coordinator',
    [Role.PLATFORM_OPERATOR]: 'operator at a desk',
    [Role.VETTING_OFFICER]: 'vetting officer',
    [Role.CITY_ADMINISTRATOR]: 'administrator for the city',
  },
};

/** What a mail says of an invitation. */
interface InvitationFacts {
  readonly role: Role;
  /** The name of the building, neighbourhood or body that the role would be over; null where none may be told. */
  readonly over: string | null;
  readonly code: string;
  /** Where the code is typed in. */
  readonly address: string;
  readonly expiresAt: Date;
}

/** The mail that invites somebody: as what and over what, with which code, where it is typed in and until when. */
export function invitationMail(
  { role, over, code, address, expiresAt }: InvitationFacts,
  language: Language,
): { subject: string; text: string } {
  const day = writtenDay(romeTimeOf(expiresAt.toISOString()).date, language);
  const name = ROLE_NAMES[language][role] + (over ? ` – ${over}` : '');
  return language === 'it'
    ? {
        subject: 'Un invito di Welfare di Tutti',
        text: `Sei invitato a entrare in Welfare di Tutti come: ${name}.\n\nApri ${address}, entra e scrivi questo codice: ${code}\n\n${elide(`Vale fino al ${day}`)} e una volta sola. Se non ti aspettavi questo invito, non devi fare nulla.\n`,
      }
    : {
        subject: 'An invitation from Welfare di Tutti',
        text: `You are invited to join Welfare di Tutti as: ${name}.\n\nOpen ${address}, come in and type this code: ${code}\n\nIt is good until ${day} and once only. If you did not expect this invitation, you need not do anything.\n`,
      };
}
