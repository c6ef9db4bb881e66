import type { SearchedChart, SearchedClaim, SearchedParagraph, SearchPayload } from '../payload.ts';
import type { ChartRecord, ClaimRecord, ParagraphRecord } from './record.ts';

/** The claims of a search payload as records, in the order of the corpus. */
export function claimRecords(payload: SearchPayload): readonly ClaimRecord[] {
  const { propositions } = payload.lexicon;
  const sentences = new Map(propositions.map(({ id, label }) => [id, { id, text: label }]));
  const fields = articleFields(payload);
  return payload.claims.map((claim: SearchedClaim) => ({
    of: 'claim',
    ...claim,
    ...fields(claim.article),
    proposition: sentences.get(claim.proposition ?? '') ?? null,
    url: payload.addresses.claim.replace('*', claim.id),
  }));
}

/** The paragraphs of a search payload as records, with the topics and actors of their claims. */
export function paragraphRecords(payload: SearchPayload): readonly ParagraphRecord[] {
  const claims = Map.groupBy(payload.claims, idOf);
  const fields = articleFields(payload);
  return payload.paragraphs.map((paragraph) => {
    const own = claims.get(idOf(paragraph)) ?? [];
    const { article, paragraph: number } = paragraph;
    return {
      of: 'paragraph',
      id: idOf(paragraph),
      ...paragraph,
      ...fields(article),
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

/** What results show of an article, by its slug. */
function articleFields({ lexicon }: SearchPayload) {
  const byId = new Map(lexicon.articles.map((article) => [article.id, article]));
  return (id: string) => ({
    articleLabel: byId.get(id)?.label ?? '',
    articleTime: byId.get(id)?.time ?? '',
    articleTheme: byId.get(id)?.theme ?? '',
  });
}
