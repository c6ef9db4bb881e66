import type { SearchedChart, SearchedClaim, SearchedParagraph, SearchPayload } from '../payload.ts';
import type { ChartRecord, ClaimRecord, ParagraphRecord } from './record.ts';

/** The claims of a search payload as records, in the order of the corpus. */
export function claimRecords(payload: SearchPayload): readonly ClaimRecord[] {
  const { propositions } = payload.lexicon;
  const sentences = new Map(propositions.map(({ id, label }) => [id, { id, text: label }]));
  return payload.claims.map((claim: SearchedClaim) => ({
    of: 'claim',
    ...claim,
    ...articleFields(claim.article, payload),
    proposition: sentences.get(claim.proposition ?? '') ?? null,
    url: payload.addresses.claim.replace('*', claim.id),
  }));
}

/** The paragraphs of a search payload as records, with the topics and actors of their claims. */
export function paragraphRecords(payload: SearchPayload): readonly ParagraphRecord[] {
  const claims = Map.groupBy(payload.claims, idOf);
  return payload.paragraphs.map((paragraph) => {
    const own = claims.get(idOf(paragraph)) ?? [];
    const { article, paragraph: number } = paragraph;
    return {
      of: 'paragraph',
      id: idOf(paragraph),
      ...paragraph,
      ...articleFields(article, payload),
      topics: [...new Set(own.flatMap(({ topics }) => topics))],
      actors: [...new Set(own.flatMap(({ actors }) => actors))],
      url: payload.addresses.paragraph.replace('*', article).replace('*', String(number)),
    };
  });
}

/** The chart views of a search payload as records, in the order of the site. */
export function chartRecords({ charts, addresses }: SearchPayload): readonly ChartRecord[] {
  return charts.map((chart: SearchedChart) => ({
    of: 'chart',
    ...chart,
    url: addresses.chart.replace('*', chart.id.replace(/\?|$/, '/$&')),
  }));
}

function idOf({ article, paragraph }: Pick<SearchedParagraph, 'article' | 'paragraph'>): string {
  return `${article}#p${paragraph}`;
}

/** What results show of an article. */
function articleFields(id: string, { lexicon }: SearchPayload) {
  const article = lexicon.articles.find((one) => one.id === id);
  return {
    articleLabel: article?.label ?? '',
    articleTime: article?.time ?? '',
    articleTheme: article?.theme ?? '',
  };
}
