import type { BumpData } from '../charts/bump-chart/stance-level.ts';
import type { SvgNode } from '../charts/scene/svg-tree.ts';
import type { Article } from '../schema/article.ts';
import { bylineWords, titleOf } from '../domain/text/byline.ts';
import { parseSvg } from './drawing/parse-svg.ts';
import type { Chart } from '../schema/chart.ts';
import { datedLabel } from '../domain/text/article-time.ts';
import { stateOf } from '../domain/claims/assessment-state.ts';
import type { ClaimState } from '../domain/claims/assessment-state.ts';
import type { Claim, Stance } from '../schema/claim.ts';
import { edtfWords } from '../domain/text/edtf.ts';
import type { Snapshot } from '../schema/snapshot.ts';
import type { Stand } from '../domain/positions/position-matrix.ts';
import type { Position } from '../domain/positions/positions.ts';
import type { Proposition } from '../schema/proposition.ts';
import { stanceLabels, stateLabels } from '../domain/claims/labels.ts';

/** An icon with its word. */
export type IconLabel = Readonly<
  | { kind: 'stance'; stance: Stance; word: string }
  | { kind: 'state'; state: ClaimState; word: string }
>;

/** The share image (Open Graph) of a page as data: what it says, before it is laid out. */
export type OgImage = TextImage | PositionsImage | FrontImage | ViewImage;

/** A title with texts above and below it. */
export type TextImage = Readonly<{
  kind: 'text';
  section: string;
  /** The article it belongs to; `null`: none of the five. */
  theme: string | null;
  /** The text above the title; `null`: nothing. */
  kicker: string | null;
  title: string;
  /** The text below the title; `null`: nothing. */
  line: string | null;
  icons: readonly IconLabel[];
}>;

/** A question and how each article stands to it. */
export type PositionsImage = Readonly<{
  kind: 'positions';
  section: string;
  title: string;
  positions: readonly Readonly<{
    label: string;
    theme: string;
    stance: Stand;
  }>[];
}>;

/** The question of the site over its bump chart. */
export type FrontImage = Readonly<{ kind: 'front'; title: string; line: string; data: BumpData }>;

/** A chart in exactly one view, as its snapshot has it. */
export type ViewImage = Readonly<{
  kind: 'view';
  title: string;
  /** Which series, period and unit. */
  name: string;
  sentence: string;
  /** The picture that the page of the view shows. */
  drawing: SvgNode;
  /** Who published the values, first who published most. */
  publishers: readonly string[];
  /** The day of the snapshot, in words. */
  made: string;
  /** Its address, to be read by people: `example.org/v/trade-volume/1a2b3c4d5e6f/`. */
  address: string;
}>;

const plain = { kind: 'text', theme: null, kicker: null, icons: [] } as const;

/** The image of a page that is about the site as a whole. */
export function pageImage(section: string, title: string, line: string): TextImage {
  return { ...plain, section, title, line };
}

/** The image of an essay: the title of the original, who wrote it and when, and our line on it. */
export function essayImage(article: Article): TextImage {
  const { theme, position } = article;
  return {
    ...plain,
    section: 'Essay',
    theme,
    kicker: bylineWords(article),
    title: titleOf(article),
    line: `Our summary in a line: ${position}`,
  };
}

/** The image of a claim: its words, where and when it stands, the stance and the verdict. */
export function claimImage(claim: Claim, article: Article): TextImage {
  const { stance } = claim;
  const state = stateOf(claim);
  return {
    ...plain,
    section: 'Claim',
    theme: article.theme,
    kicker: `${datedLabel(article)}, ¶${claim.paragraph}`,
    title: claim.text,
    line: null,
    icons: [
      ...(stance ? [{ kind: 'stance', stance, word: stanceLabels[stance] } as const] : []),
      { kind: 'state', state, word: stateLabels[state] },
    ],
  };
}

/** The image of a proposition: its question and the five positions. */
export function propositionImage(
  { question }: Proposition,
  positions: readonly Position[],
): PositionsImage {
  return {
    kind: 'positions',
    section: 'Proposition',
    title: question,
    positions: positions.map((position) => ({
      label: position.article.label,
      theme: position.article.theme,
      stance: position.stance,
    })),
  };
}

/**
 * The image of a chart: its title and its question. It shows no data, since the link it stands for
 * may lead to any view, and a picture of another one would mislead.
 */
export function chartImage({ title, question }: Chart): TextImage {
  return { ...plain, section: 'Chart', kicker: title, title: question, line: null };
}

/**
 * The image of a snapshot: exactly what its page shows, from nothing else.
 *
 * @param address where the page is, to be read by people
 */
export function viewImage(snapshot: Snapshot, address: string): ViewImage {
  const { title, name, sentence, drawings, made } = snapshot;
  const middle = drawings[Math.floor((drawings.length - 1) / 2)]!;
  return {
    kind: 'view',
    title,
    name,
    sentence: afterTitle(sentence, title),
    drawing: parseSvg(middle.svg),
    publishers: publishersOf(snapshot),
    made: edtfWords(made),
    address,
  };
}

/** A sentence without the title it may start with, which stands over it. */
function afterTitle(sentence: string, title: string): string {
  const rest = sentence.startsWith(title) ? sentence.slice(title.length).replace(/^[,:] /, '') : '';
  return rest === '' ? sentence : rest.charAt(0).toUpperCase() + rest.slice(1);
}

function publishersOf({ sources, table }: Snapshot): string[] {
  const cited = table.rows.flatMap(({ cells }) => cells.map(({ source }) => source));
  const count = (publisher: string) =>
    cited.filter((id) => sources.some((one) => one.id === id && one.publisher === publisher))
      .length;
  const publishers = [...new Set(sources.map(({ publisher }) => publisher))];
  return publishers.filter((one) => count(one) > 0).sort((a, b) => count(b) - count(a));
}
