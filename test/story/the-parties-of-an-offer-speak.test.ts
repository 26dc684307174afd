import { createClient } from 'graphql-ws';
import WebSocket from 'ws';
import { accept, acceptAll, decline, waitingFor } from '../support/proposals.js';
import { type Family, type Sitter, Street } from '../support/street.js';

let street: Street;
let anna: Family;
let bruno: Family;
let sitter: Sitter;
let offerId: string;

beforeEach(async () => {
  street = await Street.open({ environment: { TAKE_BACK_MINUTES: '0' } });
  sitter = await street.sitter('Greta');
  anna = await street.family('Anna e Aldo', { child: 4 });
  bruno = await street.family('Bruno e Bea', { child: 7 });
  await street.round();
  await street.settled();
  [
    {
      offer: { id: offerId },
    },
  ] = await waitingFor(street, anna.person);
});
afterEach(() => street.close());

interface Party {
  kind: string;
  name: string;
  number: number;
  isOwn: boolean;
  ownHouseholdId?: string | null;
  readThrough: number;
}
interface SeenMessage {
  number: number;
  text: string;
  author: Party;
}
interface SeenConversation {
  id: string;
  open: boolean;
  contactsHidden: boolean;
  unread: number;
  waitsForDesk: boolean;
  parties: Party[];
  messages: { totalCount: number; edges: { cursor: string; node: SeenMessage }[] };
}
type About = { offerId: string } | { householdId: string } | { providerId: string };

const SEEN = `id kind open contactsHidden unread waitsForDesk lastNumber lastWrittenAt
  parties { kind name number isOwn ownHouseholdId readThrough }
  messages { totalCount edges { cursor node { id number text writtenAt author { kind name number isOwn readThrough } } } }`;
const WRITE = `mutation ($about: ConversationAboutInput!, $text: String!, $key: String) {
  writeMessage(input: { about: $about, text: $text }, idempotencyKey: $key) {
    message { id number text } userErrors { __typename message path ... on ContactsHidden { kind words } } } }`;

const write = async (person: string, about: About, text: string, key?: string) =>
  (
    await street.as<{
      writeMessage: {
        message: { id: string; number: number; text: string } | null;
        userErrors: { __typename: string; message: string; words?: string }[];
      };
    }>(person, WRITE, { about, text, key })
  ).writeMessage;
const written = async (person: string, about: About, text: string) => {
  const { message, userErrors } = await write(person, about, text);
  expect(userErrors).toEqual([]);
  return message!;
};
const conversationsOf = async (person: string, waitingForDesk = false): Promise<SeenConversation[]> => {
  const { conversations } = await street.as<{ conversations: { edges: { node: SeenConversation }[] } }>(
    person,
    `query ($waitingForDesk: Boolean!) { conversations(waitingForDesk: $waitingForDesk) { edges { node { ${SEEN} } } } }`,
    { waitingForDesk },
  );
  return conversations.edges.map(({ node }) => node);
};
const textsOf = ({ messages }: SeenConversation) => messages.edges.map(({ node }) => node.text).reverse();
const authorsOf = ({ messages }: SeenConversation) => messages.edges.map(({ node }) => node.author.name).reverse();
const markRead = (person: string, conversationId: string, throughNumber: number) =>
  street.as(
    person,
    `mutation ($id: ID!, $n: Int!) { markConversationRead(input: { conversationId: $id, throughNumber: $n }) {
       conversation { id } userErrors { message } } }`,
    { id: conversationId, n: throughNumber },
  );

describe('the parties of a proposal', () => {
  it('ask each other questions without a name before everyone has accepted, and by name from then on', async () => {
    await written(anna.person, { offerId }, 'Può arrivare mezz’ora prima il lunedì?');
    await written(sitter.person, { offerId }, 'Sì, senza problemi.');
    const [seen] = await conversationsOf(bruno.person);
    expect(textsOf(seen)).toEqual(['Può arrivare mezz’ora prima il lunedì?', 'Sì, senza problemi.']);
    expect(authorsOf(seen)).toEqual(['A family in your building with a child of 4', 'Greta']);
    expect(seen).toMatchObject({ open: true, contactsHidden: true, unread: 2 });
    expect(JSON.stringify(await conversationsOf(sitter.person))).not.toMatch(/Anna|Bruno/);
    expect(seen.parties.map(({ kind, name, isOwn }) => [kind, name, isOwn])).toEqual(
      expect.arrayContaining([
        ['HOUSEHOLD', 'A family in your building with a child of 4', false],
        ['HOUSEHOLD', 'Bruno e Bea', true],
        ['PROVIDER', 'Greta', false],
      ]),
    );
    expect(seen.parties.map(({ ownHouseholdId }) => ownHouseholdId).filter(Boolean)).toEqual([bruno.householdId]);
    await acceptAll(street, [anna.person, bruno.person, sitter.person]);
    await street.settled();
    const [known] = await conversationsOf(bruno.person);
    expect(authorsOf(known)).toEqual(['Anna e Aldo', 'Greta']);
    expect(known.contactsHidden).toBe(false);
  });

  it('exchange no way to reach each other before everyone has accepted', async () => {
    expect((await write(anna.person, { offerId }, ' \n ')).userErrors).toMatchObject([{ __typename: 'MessageEmpty' }]);
    const refused = await write(anna.person, { offerId }, 'Mi chiami al 347 123 4567');
    expect(refused).toMatchObject({
      message: null,
      userErrors: [{ __typename: 'ContactsHidden', kind: 'PHONE', words: '347 123 4567', path: ['text'] }],
    });
    expect(await street.rows('SELECT FROM conversation')).toEqual([]);
    await acceptAll(street, [anna.person, bruno.person, sitter.person]);
    await written(anna.person, { offerId }, 'Mi chiami al 347 123 4567');
  });

  it('are the only ones who read it, with the desk, whose reading leaves a trace', async () => {
    const stranger = await street.family('Carla');
    const { id } = await written(anna.person, { offerId }, 'Buongiorno a tutti');
    expect(await conversationsOf(stranger.person)).toEqual([]);
    const [{ conversation_id: conversationId }] = await street.rows<{ conversation_id: string }>(
      'SELECT conversation_id FROM message WHERE id = $1',
      [id],
    );
    const ask = (persona?: string) =>
      street.app.ask<{ conversation: SeenConversation }>(
        `query ($id: ID!) { conversation(id: $id) { id messages { edges { node { text } } } } }`,
        { id: conversationId },
        { persona },
      );
    expect((await ask(stranger.person)).errors).toMatchObject([{ extensions: { code: 'NOT_FOUND' } }]);
    expect((await ask()).errors).toMatchObject([{ extensions: { code: 'UNAUTHENTICATED' } }]);
    expect((await write(stranger.person, { householdId: anna.householdId }, 'ciao').catch(String)) as string).toMatch(
      'NOT_FOUND',
    );
    const trail = () => street.rows(`SELECT actor_id FROM audit_event WHERE act = 'conversation.read'`);
    await ask(bruno.person);
    expect(await trail()).toEqual([]);
    expect((await ask(street.operator)).data!.conversation.messages.edges).toHaveLength(1);
    expect(await trail()).toEqual([{ actor_id: street.operator }]);
  });

  it('write nothing more once it has fallen, and still read', async () => {
    await written(anna.person, { offerId }, 'Ci siete?');
    await decline(street, bruno.person, (await waitingFor(street, bruno.person))[0].id, 'PRICE');
    const late = await write(anna.person, { offerId }, 'Peccato');
    expect(late.userErrors).toMatchObject([{ __typename: 'ConversationClosed' }]);
    const [seen] = await conversationsOf(anna.person);
    expect(seen).toMatchObject({ open: false, contactsHidden: true });
    expect(textsOf(seen)).toEqual(['Ci siete?']);
  });

  it('see what is new to them, and how far the others have read', async () => {
    await written(anna.person, { offerId }, 'Uno');
    await written(anna.person, { offerId }, 'Due');
    const [{ id }] = await conversationsOf(bruno.person);
    await markRead(bruno.person, id, 1);
    expect((await conversationsOf(bruno.person))[0].unread).toBe(1);
    await markRead(bruno.person, id, 99);
    await markRead(bruno.person, id, 1);
    expect((await conversationsOf(bruno.person))[0].unread).toBe(0);
    const [own] = await conversationsOf(anna.person);
    expect(own.unread).toBe(0);
    expect(own.parties.filter(({ isOwn }) => !isOwn).map(({ kind, readThrough }) => [kind, readThrough])).toEqual(
      expect.arrayContaining([
        ['HOUSEHOLD', 2],
        ['PROVIDER', 0],
      ]),
    );
  });

  it('write a message once, however often it is sent under one key', async () => {
    const first = await write(anna.person, { offerId }, 'Una volta sola', 'k1');
    const again = await write(anna.person, { offerId }, 'Una volta sola', 'k1');
    expect(again).toEqual(first);
    expect((await conversationsOf(anna.person))[0].messages.totalCount).toBe(1);
  });

  it('write at the same time, and no message takes another’s number', async () => {
    await Promise.all(
      [anna, bruno, sitter].flatMap(({ person }) =>
        Array.from({ length: 5 }, (_, i) => written(person, { offerId }, `Messaggio ${i}`)),
      ),
    );
    const [{ messages }] = await conversationsOf(anna.person);
    expect(messages.edges.map(({ node }) => node.number).sort((a, b) => b - a)).toEqual(
      Array.from({ length: 15 }, (_, i) => 15 - i),
    );
  });

  it('are stopped when one of them writes without end', async () => {
    await street.rows(
      `INSERT INTO allowance (key, window_start, used) SELECT 'message:' || $1, date_bin('1 hour', now(), 'epoch'), 60`,
      [(await import('node:crypto')).createHash('sha256').update(anna.person).digest('base64url')],
    );
    expect((await write(anna.person, { offerId }, 'Ancora')).userErrors).toMatchObject([
      { __typename: 'TooManyTries' },
    ]);
    await written(bruno.person, { offerId }, 'Io scrivo ancora');
  });

  it('hear at once that somebody has written', async () => {
    await written(bruno.person, { offerId }, 'Primo');
    const [{ id }] = await conversationsOf(anna.person);
    const cookie = await street.app.cookieOf(anna.person);
    class Browser extends WebSocket {
      constructor(url: string, protocols: string[]) {
        super(url, protocols, { headers: { cookie } });
      }
    }
    const client = createClient({
      url: `${street.app.address.replace('http', 'ws')}/graphql`,
      webSocketImpl: Browser,
    });
    const heard = client.iterate<{ conversationChanged: SeenConversation }>({
      query: `subscription ($id: ID!) { conversationChanged(conversationId: $id) { ${SEEN} } }`,
      variables: { id },
    });
    const next = async () => (await heard.next()).value!.data!.conversationChanged;
    expect(textsOf(await next())).toEqual(['Primo']);
    await written(sitter.person, { offerId }, 'Secondo');
    expect(textsOf(await next())).toEqual(['Primo', 'Secondo']);
    await heard.return!(undefined);
    await client.dispose();
  });
});

describe('whoever comes and goes in a service', () => {
  it('reads what is written while they take part', async () => {
    await acceptAll(street, [anna.person, bruno.person, sitter.person]);
    await street.settled();
    await written(anna.person, { offerId }, 'Prima che arrivi Carla');
    const carla = await street.family('Carla', { child: 6 });
    const [{ id: agreementId }] = await street.rows<{ id: string }>('SELECT id FROM agreement');
    await street.as(
      carla.person,
      `mutation ($input: JoinAgreementInput!) { joinAgreement(input: $input) { agreement { id } userErrors { message } } }`,
      { input: { agreementId, careRequestId: carla.careRequestId } },
    );
    await written(bruno.person, { offerId }, 'Benvenuta Carla');
    expect(textsOf((await conversationsOf(carla.person))[0])).toEqual(['Benvenuta Carla']);
    expect((await conversationsOf(carla.person))[0].unread).toBe(1);
    expect((await conversationsOf(anna.person))[0].parties).toHaveLength(4);
    // Anna's terms have ended yesterday.
    await street.rows(
      `UPDATE agreement_terms SET from_on = current_date - 9, until_on = current_date - 1 WHERE household_id = $1`,
      [anna.householdId],
    );
    await street.rows(`UPDATE message SET written_at = written_at - interval '3 days' WHERE number = 1`);
    const [left] = await conversationsOf(anna.person);
    expect(textsOf(left)).toEqual(['Prima che arrivi Carla']);
    expect(left.open).toBe(false);
    expect((await write(anna.person, { offerId }, 'Ciao').catch(String)) as string).toMatch('NOT_FOUND');
  });
});

describe('a household and its desk', () => {
  it('speak about anything, and the desk sees who waits for an answer', async () => {
    await written(anna.person, { householdId: anna.householdId }, 'Potete chiamarmi al 347 123 4567?');
    const [waiting] = await conversationsOf(street.operator, true);
    expect(waiting).toMatchObject({ waitsForDesk: true, unread: 1, open: true });
    expect(authorsOf(waiting)).toEqual(['Anna e Aldo']);
    // Both who sit at the desk are told; once one of them has answered, nobody else need look.
    const [{ id: colleague }] = await street.rows<{ id: string }>(
      `INSERT INTO person (name, simulated) VALUES ('Collega', true) RETURNING id`,
    );
    await street.rows(
      `INSERT INTO role_assignment (person_id, role, territory_id) VALUES ($1, 'platform_operator', $2)`,
      [colleague, street.territoryId],
    );
    await written(anna.person, { householdId: anna.householdId }, 'O scrivetemi.');
    const unread = () =>
      street.rows<{ name: string }>(
        `SELECT p.name FROM notification n JOIN person p ON p.id = n.person_id
         WHERE n.kind = 'message' AND n.read_at IS NULL ORDER BY p.name`,
      );
    await street.settled();
    expect(await unread()).toEqual([{ name: 'Collega' }, { name: 'Sportello' }]);
    await written(street.operator, { householdId: anna.householdId }, 'Certo, oggi pomeriggio.');
    expect(await conversationsOf(street.operator, true)).toEqual([]);
    await street.settled();
    expect(await unread()).toEqual([{ name: 'Anna e Aldo' }]);
    const [seen] = await conversationsOf(anna.person);
    expect(authorsOf(seen)).toEqual(['Anna e Aldo', 'Anna e Aldo', 'The desk']);
    expect(seen.unread).toBe(1);
    expect(await conversationsOf(bruno.person)).toEqual([]);
  });

  it('speak with a provider too', async () => {
    await written(sitter.person, { providerId: sitter.providerId }, 'Quando scade il mio documento?');
    expect(authorsOf((await conversationsOf(street.operator, true))[0])).toEqual(['Greta']);
  });
});

it('an offer that nobody was shown has no conversation', async () => {
  await street.rows(`UPDATE territory SET reviews_offers = true`);
  const dario = await street.family('Dario');
  await street.sitter('Ines');
  await street.round();
  await street.settled();
  const drafted = await street.rows<{ id: string }>(`SELECT id FROM offer WHERE state = 'drafted'`);
  expect(drafted).not.toEqual([]);
  const refused = await write(dario.person, { offerId: drafted[0].id }, 'Ciao').catch(String);
  expect(refused).toMatch('NOT_FOUND');
});

it('a proposal is not answered by what is written about it', async () => {
  await written(anna.person, { offerId }, 'Sì, accettiamo!');
  const [proposal] = await waitingFor(street, anna.person);
  expect(proposal.answer).toBe('WAITING');
  expect((await accept(street, anna.person, proposal.id)).proposal!.answer).toBe('ACCEPTED');
});
