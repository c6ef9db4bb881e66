import type { Notice } from '../../../domain/series/view.ts';
import type { Choices } from '../choices.ts';
import { currentRevision } from './defaults.ts';
import { mended, notice, quoted } from './notice.ts';
import type { Given, Key, Query } from './query.ts';
import { read, unread } from './parsed.ts';
import type { Reading } from './parsed.ts';

/** The version of this scheme that links are written in. */
export const version = '1';

/**
 * The revision of the defaults that a link was made on: the current one for a link without state,
 * 1 for a link with state that names none.
 */
export function readRevision({ given }: Query, choices: Choices): Reading<number> {
  const one = given.get('r');
  const current = currentRevision(choices);
  if (!one) return read(hasState(given) ? 1 : current);
  const revision = /^\d+$/.test(one.text) ? Number(one.text) : 1;
  const value = Math.min(Math.max(revision, 1), current);
  if (String(value) === one.text) return read(value, ...damage(one));
  const said = `This chart has no revision ${quoted(one.text)}; the link was read on revision ${value}.`;
  return read(value, notice('r', one.text, said));
}

/** The version of the scheme that a link is written in; a link that names none is in the first. */
export function readVersion({ given }: Query): Reading<string> {
  const one = given.get('v');
  if (!one || one.text === version) return read(version, ...damage(one));
  const said = `The link is of version ${quoted(one.text)}, which this site does not know; it was read as version ${version}.`;
  return unread(notice('v', one.text, said));
}

/** Says how a number was read that has signs around it, as in `v=-1`; an escaped one is harmless. */
function damage(one: Given | undefined): readonly Notice[] {
  const given = one && new RegExp(`^${one.key}=([^%]*)$`, 'i').exec(one.found)?.[1];
  return given === undefined || given === one!.text
    ? []
    : [mended(one!.key, one!.found, one!.text)];
}

function hasState(given: ReadonlyMap<Key, Given>): boolean {
  return [...given.keys()].some((key) => key !== 'v' && key !== 'r');
}
