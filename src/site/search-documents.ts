import { figure } from './chart-views.ts';
import { simplifiedPairs } from '../search/text/simplified-chinese.ts';
import { viewSentence } from '../charts/text/sentence.ts';
import { corpus, essay } from './corpus.ts';
import { plainText } from '../domain/text/html.ts';
import { countWords, positionsOn, stanceCounts } from '../domain/positions/positions.ts';
import { formatDate } from '../domain/text/no-break.ts';
import { routes } from '../routing/routes.ts';
import type { SubjectRecord } from '../search/index/record.ts';
import type { Chart } from '../schema/chart.ts';
import type { SearchDocuments } from '../search/payload.ts';

/** All that can be searched: claims, the paragraphs of the essays, the views of the charts, subjects. */
export function searchDocuments(): SearchDocuments {
  const paragraphs = corpus.articles.flatMap(({ slug }) => paragraphsOf(slug));
  const concepts = corpus.concepts.map(({ aliases: { en, ru, zh }, claims }) => ({
    aliases: [...en, ...ru, ...zh],
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

/** What can be found besides claims, paragraphs and charts: propositions, events, sources. */
function searchSubjects(): readonly SubjectRecord[] {
  return [
    ...corpus.propositions.map(({ id, text, question, label }): SubjectRecord => ({
      of: 'proposition',
      id,
      text: question,
      also: `${text} ${label}`,
      place: countWords(stanceCounts(positionsOn(id, corpus))),
      url: routes.proposition(id),
    })),
    ...corpus.events.map(({ id, text, label, date }): SubjectRecord => ({
      of: 'event',
      id,
      text,
      also: `${label} ${formatDate(date)}`,
      place: formatDate(date),
      url: routes.event(id),
    })),
    ...corpus.sources.map(({ id, title, publisher }): SubjectRecord => ({
      of: 'source',
      id,
      text: title,
      also: publisher,
      place: publisher,
      url: routes.source(id),
    })),
  ];
}
