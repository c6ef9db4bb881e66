import { figure } from './chart-views.ts';
import { simplifiedPairs } from '../search/text/simplified-chinese.ts';
import { viewSentence } from '../charts/text/sentence.ts';
import { corpus, essay } from './corpus.ts';
import { plainText } from '../domain/text/html.ts';
import type { Chart } from '../schema/chart.ts';
import { searchPayload } from '../search/payload.ts';
import type { SearchDocuments, SearchPayload } from '../search/payload.ts';
import { searchSubjects } from './search-subjects.ts';
import { withoutWritingSystems } from '../search/text/writing-systems.ts';
import { routes } from '../routing/routes.ts';

let whole: SearchPayload | undefined;

/** All that can be searched, with the names in every writing system; made once in a build. */
export function wholeSearchPayload(): SearchPayload {
  return (whole ??= searchPayload(searchDocuments(), routes));
}

/** What the search in the browser reads first: the search payload with Latin names. */
export function latinSearchPayload(): SearchPayload {
  const nameFiles = { cyrillic: routes.searchNames('cyrillic'), han: routes.searchNames('han') };
  return { ...withoutWritingSystems(wholeSearchPayload()), nameFiles };
}

/** All that can be searched: claims, the paragraphs of the essays, the views of the charts, subjects. */
function searchDocuments(): SearchDocuments {
  const paragraphs = corpus.articles.flatMap(({ slug }) => paragraphsOf(slug));
  const concepts = corpus.concepts.map(({ aliases, claims }) => ({
    aliases: Object.values(aliases).flat(),
    claims,
  }));
  const { topics, actors, unmentioned, claims } = corpus;
  return {
    corpus,
    concepts,
    paragraphs,
    charts: corpus.charts.flatMap(viewsOf),
    subjects: searchSubjects(),
    simplified: simplifiedPairs(
      JSON.stringify([topics, actors, unmentioned, claims, concepts, paragraphs]),
    ),
  };
}

function paragraphsOf(article: string): SearchDocuments['paragraphs'] {
  return essay(article).blocks.flatMap((block) => {
    if (block.kind !== 'paragraph') return [];
    const text = plainText(block.html.replaceAll(/<sup>.*?<\/sup>/gs, ''));
    return { article, paragraph: block.n, text };
  });
}

/** The views of a chart as measured and as known today: the others show the same anew. */
function viewsOf({ slug, title, presets = [] }: Chart): SearchDocuments['charts'] {
  const figures = ['', ...presets].map((query) => figure(slug, query));
  const today = figures.filter(
    ({ data, view }) => view.asof === null && view.u === data.chart.units[0]?.id,
  );
  const views = today.map(({ data, view, query }) => ({
    id: query ? `${slug}?${query}` : slug,
    title,
    text: viewSentence(data, view),
  }));
  return [...Map.groupBy(views, ({ text }) => text).values()].map(([first]) => first!);
}
