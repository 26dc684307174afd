import { phoneFrom, writtenPhone } from './phone.rules.js';

it.each([
  ['02 0202 0202', '+390202020202', '02 0202 0202'],
  ['333.123.4567', '+393331234567', '333 123 4567'],
  ['0039 333 1234567', '+393331234567', '333 123 4567'],
  ['+41 44 668 18 00', '+41446681800', '+41 44 668 18 00'],
])('%s is kept as %s and read as %s', (typed, kept, written) => {
  expect(phoneFrom(typed)).toBe(kept);
  expect(writtenPhone(kept)).toBe(written);
});

it.each(['chiamaci', '123', '333 123', '+999 123 456 789', ''])('“%s” is no number', (typed) => {
  expect(phoneFrom(typed)).toBeNull();
});
