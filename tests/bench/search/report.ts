import { qualityBar, speedBar } from './bars.ts';
import type { Bar } from './bars.ts';
import type { Engine } from './engine.ts';
import { headlines } from './headlines.ts';
import type { Headlines } from './headlines.ts';
import type { Options } from './options.ts';
import { againstBest, part, qualities } from './quality.ts';
import type { Quality } from './quality.ts';
import { spellings } from './question.ts';
import type { Spelling } from './question.ts';
import { realClaims } from './real-claims.ts';
import type { RealClaims } from './real-claims.ts';
import { sized } from './sizes.ts';
import { speeds } from './speed.ts';
import type { Speed } from './speed.ts';
import {
  answeredTable,
  apart,
  barTable,
  judgedTable,
  silenceTable,
  speedTable,
  tuningTable,
} from './tables.ts';

/** How much of the best peer's nDCG@10 this search must reach. */
const least: Readonly<Record<Spelling, number>> = { clean: 0.99, misspelt: 1.05 };

/** Parts of the report in Markdown, with the bars they decide. */
type Section = Readonly<{ text: readonly string[]; bars: readonly Bar[] }>;

/**
 * Runs the benchmark and gives its tables in Markdown.
 *
 * @param engines this search first
 */
export function report(engines: readonly Engine[], options: Options): string {
  const set = headlines();
  const real = realClaims();
  const sections = [
    ...(set ? [judgedSection(engines, set)] : []),
    realSection(engines, real),
    speedSection(engines, set, real, options),
  ];
  const bars = sections.flatMap((section) => section.bars);
  return [
    conditions(set, real),
    ...(bars.length > 0 ? ['### What was to be reached', barTable(bars)] : []),
    ...sections.flatMap(({ text }) => text),
  ].join('\n\n');
}

function conditions(set: Headlines | null, { collection, questions }: RealClaims): string {
  const day = new Date().toISOString().slice(0, 10);
  const judged = set
    ? `${set.docs.length} published claims with ${set.questions.length} judged headlines`
    : 'no judged headlines, since they are not beside the project';
  return (
    `Measured on ${day} with Node ${process.versions.node}: ${judged}; ` +
    `${collection.docs.length} claims of this site with ${questions.length} questions.`
  );
}

function judgedSection(engines: readonly Engine[], { docs, questions }: Headlines): Section {
  const all = qualities(engines, { docs, corpus: null }, questions, spellings);
  const [clean, misspelt] = spellings.map((spelling) => inSpelling(all, spelling));
  const compared = compare('Headlines', all);
  return {
    text: [
      '### Judged headlines',
      judgedTable(clean!, misspelt!),
      ...compared.text,
      tuningTable(clean!),
    ],
    bars: compared.bars,
  };
}

function realSection(engines: readonly Engine[], { collection, questions }: RealClaims): Section {
  const all = qualities(engines, collection, questions, spellings);
  const clean = inSpelling(all, 'clean');
  const ofKind = (...kinds: readonly string[]) => {
    const chosen = questions.map(({ kind }) => kinds.includes(kind));
    return (quality: Quality) => part(quality, chosen);
  };
  const kinds = [...new Set(questions.map(({ kind }) => kind))].filter(
    (kind) => kind !== 'nonsense',
  );
  const groups = [kinds, ...kinds.map((kind) => [kind])].map((chosen) => ({
    name: chosen.length === 1 ? chosen[0]! : 'all',
    qualities: clean.map(ofKind(...chosen)),
  }));
  const compared = compare('Plain and number questions', all.map(ofKind('plain', 'number')));
  return {
    text: [
      '### Real claims',
      'Of the questions of each kind: the share whose first result is wanted · that have a wanted one ' +
        'among the first three · nDCG@10.',
      answeredTable(groups),
      silenceTable(clean.map(ofKind('nonsense'))),
      ...compared.text,
    ],
    bars: compared.bars,
  };
}

function speedSection(
  engines: readonly Engine[],
  set: Headlines | null,
  real: RealClaims,
  { sizes, passes }: Options,
): Section {
  const all = [
    ...speeds(
      engines,
      { ...real, name: `${real.collection.docs.length} claims of this site` },
      passes,
    ),
    ...(set ? sizes.flatMap((size) => speeds(engines, sized(set, size), passes)) : []),
  ];
  return {
    text: ['### Time and size', speedTable(all)],
    bars: all
      .filter(({ engine }) => engine === engines[0])
      .flatMap((one) => speedBar(one, miniSearchAt(one.of, all)) ?? []),
  };
}

/** This search against the best peer in each spelling. */
function compare(what: string, all: readonly Quality[]): Section {
  const compared = spellings.flatMap((spelling) => {
    const [one, ...peers] = inSpelling(all, spelling);
    const comparison = againstBest(one!, peers);
    return comparison ? [{ name: `${what}, ${spelling}`, spelling, comparison }] : [];
  });
  return {
    text: compared.map(({ name, comparison }) => apart(name, comparison)),
    bars: compared.map(({ name, spelling, comparison }) =>
      qualityBar(name, least[spelling], comparison),
    ),
  };
}

function inSpelling(all: readonly Quality[], spelling: Spelling): readonly Quality[] {
  return all.filter((quality) => quality.spelling === spelling);
}

function miniSearchAt(of: string, all: readonly Speed[]): Speed | null {
  return all.find((speed) => speed.of === of && speed.engine.name === 'MiniSearch') ?? null;
}
