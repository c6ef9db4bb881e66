import type { Choices } from '../../src/routing/url-state/choices.ts';

/** Everything a chart can offer: years, halves, aliases, three revisions, a log axis. */
export const trade: Choices = {
  series: [
    { id: 'total', periods: ['2019', '2020', '2021', '2022', '2023', '2024', '2025'] },
    { id: 'exports', periods: ['2021', '2022', '2023', '2024', '2025'] },
    { id: 'imports', periods: ['2021', '2022', '2023', '2024', '2025-H1'] },
  ],
  selection: 'many',
  units: ['usd', 'index', 'yoy'],
  axes: ['lin', 'log'],
  linear: ['yoy'],
  aliases: { turnover: 'total', sales: 'turnover', change: 'yoy' },
  defaults: [
    'view=chart&s=total&t=2020..latest&u=usd&y=lin',
    'view=chart&s=total.exports.imports&t=earliest..latest&u=usd&y=lin',
    'view=chart&s=total.exports&hl=north-wind&t=2021..latest&u=usd&y=lin&at=total.2024',
  ],
  articles: ['north-wind', 'long-road'],
  claims: ['trade-at-record', 'trade-fell'],
};

/** A chart at its first revision that shows one series at a time, on one axis, by halves. */
export const cars: Choices = {
  series: [
    { id: 'customs', periods: ['2023-H1', '2023-H2', '2024-H1', '2024-H2', '2025-H1'] },
    { id: 'registered', periods: ['2024-H1', '2024-H2', '2025-H1'] },
  ],
  selection: 'one',
  units: ['thousand'],
  axes: ['lin'],
  linear: [],
  aliases: {},
  defaults: ['view=chart&s=customs&t=earliest..latest&u=thousand&y=lin'],
  articles: ['north-wind', 'long-road'],
  claims: ['cars-fell'],
};
