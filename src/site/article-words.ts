import { articleWords } from '../domain/article-words.ts';
import { corpus } from './corpus.ts';

/** How many articles the site has, as its sentences say it. */
export const words = articleWords(corpus.articles.length);
