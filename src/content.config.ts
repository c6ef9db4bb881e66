import { defineCollection } from 'astro:content';
import { z } from 'astro/zod';
import { articleLoader, corpusLoader } from './site/content-loader.ts';
import { Article } from './schema/article.ts';
import { Change } from './schema/change.ts';
import { ChartFront } from './schema/chart.ts';
import { ClaimEntry } from './schema/claim.ts';
import { ClaimHistory } from './schema/claim-history.ts';
import { CodedPosition } from './schema/coded-position.ts';
import { Concept } from './schema/concept.ts';
import { Unmentioned } from './schema/unmentioned.ts';
import { Event } from './schema/event.ts';
import { Actor, Topic } from './schema/facet.ts';
import { Id } from './schema/parts/fields.ts';
import { Snapshot } from './schema/snapshot.ts';
import { Proposition } from './schema/proposition.ts';
import { DatedPoint, SeriesFront } from './schema/series.ts';
import { Source } from './schema/source.ts';
import { Withdrawal } from './schema/withdrawal.ts';

/** Place in the corpus, from 0: collections come back in no promised order. */
const place = z.int().min(0);

export const collections = {
  articles: defineCollection({ loader: articleLoader(), schema: Article }),
  claims: defineCollection({
    loader: corpusLoader('claims'),
    schema: ClaimEntry.safeExtend({ article: Id, place }),
  }),
  propositions: defineCollection({
    loader: corpusLoader('propositions'),
    schema: Proposition.extend({ place }),
  }),
  positions: defineCollection({
    loader: corpusLoader('positions'),
    schema: CodedPosition.safeExtend({ place }),
  }),
  topics: defineCollection({ loader: corpusLoader('topics'), schema: Topic.extend({ place }) }),
  actors: defineCollection({ loader: corpusLoader('actors'), schema: Actor.extend({ place }) }),
  concepts: defineCollection({
    loader: corpusLoader('concepts'),
    schema: Concept.extend({ place }),
  }),
  unmentioned: defineCollection({
    loader: corpusLoader('unmentioned'),
    schema: Unmentioned.extend({ place }),
  }),
  events: defineCollection({ loader: corpusLoader('events'), schema: Event.extend({ place }) }),
  sources: defineCollection({ loader: corpusLoader('sources'), schema: Source.extend({ place }) }),
  series: defineCollection({
    loader: corpusLoader('series'),
    schema: SeriesFront.extend({
      id: Id,
      points: z.array(DatedPoint),
      superseded: z.array(DatedPoint).exactOptional(),
      place,
    }),
  }),
  charts: defineCollection({
    loader: corpusLoader('charts'),
    schema: ChartFront.extend({ slug: Id, place }),
  }),
  snapshots: defineCollection({
    loader: corpusLoader('snapshots'),
    schema: Snapshot.extend({ place }),
  }),
  withdrawals: defineCollection({
    loader: corpusLoader('withdrawals'),
    schema: Withdrawal.extend({ place }),
  }),
  changes: defineCollection({ loader: corpusLoader('changes'), schema: Change.extend({ place }) }),
  histories: defineCollection({
    loader: corpusLoader('histories'),
    schema: ClaimHistory.extend({ place }),
  }),
};
