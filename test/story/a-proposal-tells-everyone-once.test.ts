import { accept, decline, waitingFor } from '../support/proposals.js';
import { type Family, type Sitter, Street } from '../support/street.js';

let street: Street;
let anna: Family;
let bruno: Family;
let sitter: Sitter;

beforeEach(async () => {
  street = await Street.open({ environment: { TAKE_BACK_MINUTES: '0' } });
  sitter = await street.sitter('Greta');
  anna = await street.family('Anna e Aldo');
  bruno = await street.family('Bruno e Bea');
  await street.rows(`UPDATE person SET email = 'anna@example.org', language = 'en' WHERE id = $1`, [anna.person]);
  await street.rows(`UPDATE person SET email = 'greta@example.org' WHERE id = $1`, [sitter.person]);
  // Mail comes at any hour of the day on which this runs.
  await street.rows(
    `INSERT INTO notification_preference (person_id, quiet_from_hour, quiet_until_hour) VALUES ($1, 0, 0), ($2, 0, 0)`,
    [anna.person, sitter.person],
  );
  await street.round();
  await street.settled();
});
afterEach(() => street.close());

interface Told {
  id: string;
  kind: string;
  title: string;
  offerId: string;
  readAt: string | null;
}

const toldTo = async (person: string, unreadOnly = false): Promise<Told[]> => {
  const { notifications } = await street.as<{ notifications: { edges: { node: Told }[] } }>(
    person,
    `query ($unreadOnly: Boolean!) { notifications(unreadOnly: $unreadOnly) {
       edges { node { id kind title body offerId readAt createdAt } } } }`,
    { unreadOnly },
  );
  return notifications.edges.map(({ node }) => node);
};
const kindsToldTo = async (person: string) => (await toldTo(person)).map(({ kind }) => kind);
const mails = () =>
  street.rows<{ recipient: string; subject: string; text: string }>(
    'SELECT recipient, subject, text FROM local_mail ORDER BY id',
  );
const markRead = (person: string, id: string) =>
  street.app.ask<{ markNotificationRead: { notification: Told } }>(
    `mutation ($id: ID!) { markNotificationRead(input: { notificationId: $id }) {
       notification { id readAt } userErrors { message } } }`,
    { id },
    { persona: person, language: 'en' },
  );

describe('a proposal', () => {
  it('tells each household and the provider once, and those with an address by mail in their language', async () => {
    for (const { person } of [anna, bruno, sitter]) expect(await kindsToldTo(person)).toEqual(['PROPOSED']);
    expect(await kindsToldTo(street.operator)).toEqual([]);
    expect((await mails()).map(({ recipient, subject }) => [recipient, subject]).sort()).toEqual([
      ['anna@example.org', 'There is a proposal for you'],
      ['greta@example.org', 'C’è una proposta per te'],
    ]);
    // The job that tells comes a second time, as a lost queue makes it come: nobody notices.
    await street.rows(
      `INSERT INTO outbox (name, payload, due_at) SELECT name, payload, now() FROM outbox
       WHERE name IN ('offer.stepped', 'notification.mail')`,
    );
    await street.settled();
    expect(await kindsToldTo(anna.person)).toEqual(['PROPOSED']);
    expect(await mails()).toHaveLength(2);
  });

  it('tells everyone once more when all have said yes, and names nobody in any mail', async () => {
    for (const { person } of [anna, bruno, sitter])
      await accept(street, person, (await waitingFor(street, person))[0].id);
    await street.settled();
    for (const { person } of [anna, bruno, sitter])
      expect(await kindsToldTo(person)).toEqual(['PROPOSED', 'CONFIRMED']);
    const sent = await mails();
    expect(sent).toHaveLength(4);
    expect(JSON.stringify(sent)).not.toMatch(/Anna e|Bruno|Greta|Bambino|Babysit|Via di prova/);
  });

  it('tells everyone when it falls, whoever said no', async () => {
    const [asked] = await waitingFor(street, bruno.person);
    await decline(street, bruno.person, asked.id, 'PRICE');
    await street.settled();
    for (const { person } of [anna, bruno, sitter])
      expect(
        (await toldTo(person)).filter(({ offerId }) => offerId === asked.offer.id).map(({ kind }) => kind),
      ).toEqual(['PROPOSED', 'FALLEN']);
  });

  it('is read by the person who was told, and by nobody else', async () => {
    const [{ id }] = await toldTo(anna.person);
    expect((await markRead(bruno.person, id)).errors).toMatchObject([{ extensions: { code: 'NOT_FOUND' } }]);
    expect(await toldTo(anna.person, true)).toHaveLength(1);
    expect((await markRead(anna.person, id)).data!.markNotificationRead.notification.readAt).toEqual(
      expect.any(String),
    );
    expect(await toldTo(anna.person, true)).toEqual([]);

    // All that was told so far is read at once, by whom it was told.
    const [{ id: ofBruno }] = await toldTo(bruno.person);
    const readThrough = (person: string) =>
      street.app.ask<{ markNotificationsRead: object }>(
        `mutation ($id: ID!) { markNotificationsRead(input: { throughNotificationId: $id }) {
           news { unread } userErrors { message } } }`,
        { id: ofBruno },
        { persona: person, language: 'en' },
      );
    expect((await readThrough(anna.person)).errors).toMatchObject([{ extensions: { code: 'NOT_FOUND' } }]);
    expect((await readThrough(bruno.person)).data!.markNotificationsRead).toEqual({
      news: { unread: 0 },
      userErrors: [],
    });
    expect(await toldTo(bruno.person, true)).toEqual([]);
    expect(await toldTo(sitter.person, true)).toHaveLength(1);
  });
});
