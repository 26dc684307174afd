import { bodyOf, isWebhookAddress, signedText, WebhookEvent } from './webhook.rules.js';

it('a message names what happened when and to what, and nothing else', () => {
  const at = new Date('2026-11-25T10:00:00Z');
  expect(JSON.parse(bodyOf({ event: WebhookEvent.OFFER_CONFIRMED, at, subjectId: 'o' }))).toEqual({
    type: 'offer.confirmed',
    timestamp: '2026-11-25T10:00:00.000Z',
    data: { offerId: 'o' },
  });
  expect(bodyOf({ event: WebhookEvent.AGREEMENT_MADE, at, subjectId: 'a' })).toContain('"agreementId":"a"');
  expect(signedText('i', 17, '{}')).toBe('i.17.{}');
});

it.each([
  ['https://example.org/hook', true, true],
  ['http://example.org/hook', false, false],
  ['http://127.0.0.1:8080/', false, true],
  ['http://localhost/', false, false],
  ['https://user:secret@example.org/', false, false],
  ['ftp://example.org/', false, false],
  ['no address', false, false],
])('%s is an address in service: %s, in the demo: %s', (address, inService, inDemo) => {
  expect([false, true].map((demo) => isWebhookAddress(address, demo))).toEqual([inService, inDemo]);
});
