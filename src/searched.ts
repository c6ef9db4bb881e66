import { figure } from './figures.ts';
import { hanVariants } from './han-variants.ts';
import { viewSentence } from './charts/sentence.ts';
import { corpus, essay } from './load.ts';
import { plainText } from './markdown/quoted-words.ts';
import type { Searched } from './search/search-file.ts';

/** All that can be searched: claims, the paragraphs of the essays, the views of the charts. */
export async function searched(): Promise<Searched> {
  const essays = await Promise.all(corpus.articles.map(({ slug }) => paragraphsOf(slug)));
  const paragraphs = essays.flat();
  const ideas = corpus.concepts.map(({ aliases: { en, ru, zh }, claims }) => ({
    aliases: [...en, ...ru, ...zh],
    claims,
  }));
  const { topics, actors, claims } = corpus;
  return {
    corpus,
    ideas,
    paragraphs,
    charts: corpus.charts.flatMap(({ slug, title, presets = [] }) =>
      distinct(['', ...presets].map((query) => view(slug, title, query))),
    ),
    han: hanVariants(JSON.stringify([topics, actors, claims, ideas, paragraphs])),
  };
}

async function paragraphsOf(article: string): Promise<Searched['paragraphs']> {
  const { blocks } = await essay(article);
  return blocks.flatMap((block) => {
    if (block.kind !== 'paragraph') return [];
    const text = plainText(block.html.replaceAll(/<sup>.*?<\/sup>/gs, ''));
    return { article, paragraph: block.n, text };
  });
}

function view(slug: string, title: string, query: string): Searched['charts'][number] {
  const shown = figure(slug, query);
  const id = shown.query ? `${slug}?${shown.query}` : slug;
  return { id, title, text: viewSentence(shown.data, shown.view) };
}

function distinct(views: Searched['charts']): Searched['charts'] {
  return [...new Map(views.map((one) => [one.id, one])).values()];
}
