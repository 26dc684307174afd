import { CareRecipientKind } from '../service-type/service-type.rules.js';
import { unsuited } from './suits.rules.js';

const { CHILD, ADULT, DOG } = CareRecipientKind;
const aldo = { name: 'Aldo', kind: CHILD };
const fido = { name: 'Fido', kind: DOG };
const nonna = { name: 'Nonna', kind: ADULT };

describe('a service', () => {
  it.each([
    ['a sitter', [CHILD], ['Fido', 'Nonna']],
    ['a dog sitter', [DOG], ['Aldo', 'Nonna']],
    ['help at home', [CHILD, ADULT], ['Fido']],
    ['a service for all', [CHILD, ADULT, DOG], []],
  ])('is for those whom it cares for: %s', (_, caresFor, expected) => {
    expect(unsuited([aldo, fido, nonna], { caresFor }).map(({ name }) => name)).toEqual(expected);
  });
});
