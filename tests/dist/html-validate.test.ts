import { readFileSync } from 'node:fs';
import { HtmlValidate } from 'html-validate';
import type { RuleConfig } from 'html-validate';
import { expect, test } from 'vitest';
import { atRoot, project } from '../e2e/servers.ts';
import { filesOf } from '../e2e/dist.ts';

/** What a rule asks that these pages leave, each with its reason. */
const rules: RuleConfig = {
  // Safari takes the meaning of a list from one without bullets unless the role says so.
  'no-redundant-role': 'off',
  // The same lists; and a table that scrolls sideways is a region, but no section of the text.
  'prefer-native-element': ['error', { exclude: ['list', 'region'] }],
  // Titles of articles are as their authors wrote them.
  'long-title': 'off',
  // Addresses that end in an id cannot change, and HTML lets an id begin with a digit.
  'valid-id': ['error', { relaxed: true }],
  // Choices of one kind share a name, so that they come as one parameter of the address.
  'form-dup-name': ['error', { shared: ['checkbox', 'radio', 'button', 'reset', 'submit'] }],
  // The forms of filters and charts act at once; without scripts they are not there.
  'wcag/h32': 'off',
  // Snapshots stay as they were written, and their doctype is in lower case.
  'doctype-style': 'off',
};

const checker = new HtmlValidate({ extends: ['html-validate:recommended'], rules });

test('no page breaks a rule of HTML', async () => {
  const pages = filesOf(atRoot).filter((file) => file.endsWith('.html'));
  const found: string[] = [];
  for (const page of pages) {
    const text = readFileSync(`${project}${atRoot.folder}/${page}`, 'utf8');
    const { results } = await checker.validateString(text, page);
    for (const { messages } of results)
      for (const { ruleId, message, line, column } of messages)
        found.push(`${page}:${line}:${column} ${ruleId}: ${message}`);
  }
  expect(found).toEqual([]);
}, 120_000);
