import { expect, test } from 'vitest';
import { securityText } from '../../src/domain/security-contact.ts';

const address = 'https://example.org/.well-known/security.txt';
const contact = 'mailto:security@example.org';
const on = (today: string, expires = '2027-05-31') =>
  securityText({ contact, expires }, address, today);

test('security.txt names the contact, the last day and its own address', () => {
  expect(on('2026-11-28')).toEqual({
    text: `Contact: ${contact}\nExpires: 2027-05-31T23:59:59Z\nPreferred-Languages: en\nCanonical: ${address}\n`,
    warning: null,
  });
});

test('from 30 days before its last day the build warns', () => {
  const expiring = /expires on “2027-05-31”, in 30 days\. See whether it still holds/;
  expect(on('2027-04-30')).toMatchObject({ warning: null });
  expect(on('2027-05-01')).toMatchObject({ warning: expect.stringMatching(expiring) });
  expect(on('2027-05-31')).toMatchObject({ warning: expect.stringContaining('in 0 days') });
});

test.each([
  ['2027-06-01', '2027-05-31', 'which is past'],
  ['2026-05-30', '2027-05-31', 'which is more than a year ahead'],
  ['2026-11-28', 'next year', 'which is no day'],
  ['2026-11-28', '2027-13-01', 'which is no day'],
])('on %s a contact that expires on %s is refused', (today, expires, why) => {
  expect(on(today, expires)).toEqual({ problem: expect.stringContaining(why) });
});

test.each(['', 'security@example.org', 'http://example.org', 'mailto:'])(
  'the contact “%s” is refused',
  (wrong) => {
    const made = securityText({ contact: wrong, expires: '2027-05-31' }, address, '2026-11-28');
    expect(made).toEqual({ problem: expect.stringContaining('Write it like mailto:') });
  },
);
