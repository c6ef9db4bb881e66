import type { WritingSystemNames } from '../../search/text/writing-systems.ts';
import type { SearchPayload } from '../../search/payload.ts';
import { fetchedJson } from '../base/source-loader.ts';
import type { Shape } from '../base/source-loader.ts';

/** The search payload at an address. Throws when it cannot be had. */
export function fetchedPayload(address: string): Promise<SearchPayload> {
  return fetchedJson(address, payloadShape);
}

/** The names in a writing system at an address. Throws when they cannot be had. */
export function fetchedNames(address: string): Promise<WritingSystemNames> {
  return fetchedJson(address, namesShape);
}

/** More subjects of the search at an address. Throws when they cannot be had. */
export function fetchedSubjects(address: string): Promise<SearchPayload['subjects']> {
  return fetchedJson(address, 'list');
}

const namesShape: Shape = {
  topics: 'list',
  actors: 'list',
  unmentioned: 'list',
  concepts: 'list',
  simplified: 'text',
};

const payloadShape: Shape = {
  lexicon: {},
  concepts: 'list',
  unmentioned: 'list',
  simplified: 'text',
  nameFiles: {},
  addresses: {},
  claims: 'list',
  paragraphs: 'list',
  charts: 'list',
  subjects: 'list',
};
