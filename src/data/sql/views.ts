/** A question that is often asked of the tables, as a view. */
export type View = Readonly<{ name: string; meaning: string; query: string }>;

/** The views of the database, by name. */
export const views: readonly View[] = [
  {
    name: 'claims_in_words',
    meaning: 'Claims with the short name of the article and the sentence of the proposition.',
    query: `SELECT claims.id, articles.label AS article, claims.paragraph, claims.kind, claims.text,
  propositions.text AS proposition, claims.stance, claims.state
FROM claims
JOIN articles ON articles.slug = claims.article
LEFT JOIN propositions ON propositions.id = claims.proposition`,
  },
  {
    name: 'positions_coded_differently',
    meaning: 'Positions on which the two codings differ.',
    query: `SELECT proposition, article, "first", "second", settled, settledBecause
FROM positions
WHERE "first" <> "second"`,
  },
  {
    name: 'values_with_sources',
    meaning: 'Values with the title and the unit of the series, and the source.',
    query: `SELECT series.id AS series, series.title, series_values.period, series_values.start,
  series_values."end", series_values.value, series.unit, series_values.status,
  series_values.published, sources.publisher, sources.url
FROM series_values
JOIN series ON series.id = series_values.series
JOIN sources ON sources.id = series_values.source`,
  },
];
