import type { APIRoute } from 'astro';
import { site } from '../domain/site.ts';
import { routes } from '../routing/routes.ts';
import { restatementTitle } from '../domain/text/byline.ts';
import { corpus } from '../site/corpus.ts';
import { tables } from '../site/data/tables.ts';

/** What the site is and where its pages and data are, for programs that read text. */
export const GET: APIRoute = ({ site: origin }) => {
  const link = (words: string, path: string, note: string) =>
    `- [${words}](${new URL(path, origin).href}): ${note}`;
  const lines = [
    `# ${site.name}`,
    '',
    `> ${site.description}`,
    '',
    `The essays restate articles of others in words of ours. Texts and compiled data: ${site.licence.name}. Assessments as of ${site.reviewed}.`,
    '',
    '## Essays',
    '',
    ...corpus.articles.map((one) =>
      link(restatementTitle(one), routes.article(one.slug), one.position),
    ),
    '',
    '## Pages',
    '',
    link(
      'Claims',
      routes.claims,
      `${corpus.claims.length} claims, each with its place in an essay and its history`,
    ),
    link('Propositions', routes.propositions, 'what the articles assert, hedge and deny'),
    link('Charts', routes.charts, 'public figures that bear on the claims'),
    link('Timeline', routes.timeline, 'dated events that the articles speak of'),
    link('Forecasts', routes.forecasts, 'by what each can be judged, and how it stands'),
    link('Sources', routes.sources, 'documents that figures and assessments rest on'),
    link('About', routes.about, 'method, limits and corrections'),
    '',
    '## Data',
    '',
    link('Data', routes.data, 'every file, with what its fields mean'),
    link(
      'Data package',
      routes.dataPackage,
      `${tables.length} tables and every series, with schemas and digests`,
    ),
    link('SQLite', routes.database, 'the same tables in one file'),
    link('Claims as JSON', routes.claimsJson, 'with assessments and what the series show'),
    link('Feed', routes.feed, 'changes and corrections'),
    '',
  ];
  return new Response(lines.join('\n'), {
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  });
};
