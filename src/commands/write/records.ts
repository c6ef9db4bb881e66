import { idOf, listOf, optional, required, withEntry, withSchema } from './scaffold.ts';
import type { Files, Scaffold } from './scaffold.ts';

/** A dated event. */
export const event: Scaffold = {
  fields: [
    required('id', 'its lasting name, such as gas-contract'),
    required('date', 'when it was, in EDTF, such as 2014-05'),
    required('text', 'what happened, in one sentence'),
    required('sources', 'ids of sources, with commas between'),
    optional('label', 'a few words for the timeline, or nothing'),
    optional('mentions', 'paragraphs that mention it, such as calm-waters:3, or nothing'),
  ],
  creates: () => [],
  write: ({ id, date, label, text, sources, mentions }, files) =>
    new Map([
      withEntry('content/events.yaml', files, {
        ...{ id, date },
        ...(label && { label }),
        text,
        ...(mentions && { mentions: listOf(mentions).map(placeOf) }),
        sources: listOf(sources),
      }),
    ]),
  next: () => [
    'Where an article bears on it without a mention, add bearsOn; /timeline/ shows it.',
    'To publish it: npm run history.',
  ],
};

function placeOf(place: string) {
  const [article, paragraph] = place.split(':');
  return { article, paragraph: Number(paragraph) };
}

/** A published document. */
export const source: Scaffold = {
  fields: [
    required('title', 'its headline'),
    required('publisher', 'who published it'),
    required('url', 'its whole address, from https:// on'),
    optional('published', 'the day, month or year it was published, or nothing'),
    optional('language', 'its language in two letters', 'en'),
    {
      name: 'id',
      ask: 'its lasting name: the publisher and the day',
      otherwise: ({ publisher, published }) => idOf(`${publisher} ${published}`),
    },
  ],
  creates: () => [],
  write: ({ id, title, publisher, url, published, language }, files) =>
    new Map([
      withEntry('content/sources.yaml', files, {
        ...{ id, title, publisher, url, published: published || null, language },
      }),
    ]),
  next: ({ id }) => [
    `Name ${id} where something rests on it: a claim, a value, an event. A source that nothing names is not published.`,
    'To publish it: npm run history.',
  ],
};

/** The colours of an article. */
export const theme: Scaffold = {
  fields: [
    required('id', 'its lasting name, such as amber'),
    required('light', "its colour on light paper, such as '#7a5c00' or oklch(0.5 0.1 90)"),
    required('dark', 'its colour on dark paper'),
  ],
  creates: () => [],
  write: ({ id, light, dark }, files) =>
    new Map([withEntry('content/themes.yaml', files, { id, light, dark })]),
  next: ({ id }) => [
    `Write theme: ${id} in an article. The order of content/themes.yaml is that of the emblem.`,
    'Where a colour cannot be read or told from others, the check proposes the nearest that can.',
  ],
};

/** A chart of series that are there. */
export const chart: Scaffold = {
  fields: [
    required('slug', 'its lasting name in addresses, such as trade-volume'),
    required('title', 'its title, at most 60 characters'),
    required('question', 'the question it answers'),
    required('intro', 'what is drawn and how to read it'),
    required('series', 'ids of series of one unit, with commas between'),
    optional('geometry', 'line or bar', 'line'),
  ],
  creates: ({ slug }) => [`content/charts/${slug}.yaml`],
  write: (answers, files) => {
    const { slug, title, question, intro, geometry } = answers;
    const ids = listOf(answers['series']);
    const unit = fieldOf(files, ids[0]!, 'unit');
    const text = withSchema('chart', {
      ...{ order: lastOrder(files) + 1, title, question, intro, geometry, selection: 'many' },
      series: ids.map((id) => ({ id, series: id, label: shortened(fieldOf(files, id, 'title')) })),
      units: [{ id: 'native', label: unit, transform: 'none' }],
      axes: ['lin'],
      defaults: [`view=chart&s=${ids.join('.')}&t=earliest..latest&u=native&y=lin`],
    });
    return new Map([[`content/charts/${slug}.yaml`, text]]);
  },
  next: ({ slug }) => [
    `npm run dev shows it at /charts/${slug}/. In an article: ![caption](chart:${slug}).`,
    'To publish it: npm run history, then npm run snapshots; from then on its ids are kept.',
  ],
};

function fieldOf(files: Files, id: string, field: string): string {
  const file = `content/series/${id}.yaml`;
  const found = new RegExp(`^${field}: (.*)$`, 'm').exec(files.get(file) ?? '')?.[1];
  if (found === undefined) throw new Error(`there is no ${file} with a ${field}`);
  return found.replaceAll(/^['"]|['"]$/g, '');
}

function shortened(title: string): string {
  return title.length <= 40 ? title : `${title.slice(0, 39).trimEnd()}…`;
}

function lastOrder(files: Files): number {
  const orders = [...files].flatMap(([file, text]) =>
    file.startsWith('content/charts/') ? [Number(/^order: (\d+)/m.exec(text)?.[1] ?? 0)] : [],
  );
  return Math.max(0, ...orders);
}
