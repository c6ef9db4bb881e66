import { defineCollection } from 'astro:content';
import { articleLoader } from './site/content-loader.ts';
import { Article } from './schema/article.ts';

/** The essays. All other records are read by `src/site/corpus.ts`. */
export const collections = {
  articles: defineCollection({ loader: articleLoader(), schema: Article }),
};
