import type { StrandRows } from '../charts/strand-level.ts';
import type { Article } from '../model/article.ts';
import type { Chart, ChartData } from '../model/chart.ts';
import type { Claim, Stance, Verdict } from '../model/claim.ts';
import { positionWords } from '../model/positions.ts';
import type { Position } from '../model/positions.ts';
import type { Proposition } from '../model/proposition.ts';
import type { View } from '../model/view.ts';
import { stanceLabels, verdictLabels } from '../model/labels.ts';

/** A shape with its word. */
export type Sign = Readonly<
  | { kind: 'stance'; stance: Stance; word: string }
  | { kind: 'verdict'; verdict: Verdict | 'none'; word: string }
>;

/** The picture of a page as data: what it says, before it is laid out. */
export type Card = WordsCard | PositionsCard | FrontCard | ViewCard;

/** A title with what goes with it. */
export type WordsCard = Readonly<{
  kind: 'words';
  section: string;
  /** The article it belongs to; `null`: none of the five. */
  theme: string | null;
  /** What stands over the title; `null`: nothing. */
  kicker: string | null;
  title: string;
  /** What stands under the title; `null`: nothing. */
  line: string | null;
  signs: readonly Sign[];
}>;

/** A question and how each article stands to it. */
export type PositionsCard = Readonly<{
  kind: 'positions';
  section: string;
  title: string;
  positions: readonly Readonly<{
    label: string;
    theme: string;
    stances: readonly (Stance | 'silent')[];
    words: string;
  }>[];
}>;

/** The question of the site over its five strands. */
export type FrontCard = Readonly<{ kind: 'front'; title: string; line: string; rows: StrandRows }>;

/** A chart in exactly one view. */
export type ViewCard = Readonly<{
  kind: 'view';
  title: string;
  sentence: string;
  data: ChartData;
  view: View;
  /** Who published the values shown. */
  publishers: readonly string[];
  /** Where the view is kept, to be read by people: `example.org/v/trade-volume/1a2b/`. */
  address: string;
}>;

const plain = { kind: 'words', theme: null, kicker: null, signs: [] } as const;

/** The card of a page that is about the site as a whole. */
export function pageCard(section: string, title: string, line: string): WordsCard {
  return { ...plain, section, title, line };
}

/** The card of an essay: its title and its author's position. */
export function essayCard({ theme, label, title, position }: Article): WordsCard {
  return { ...plain, section: 'Essay', theme, kicker: label, title, line: position };
}

/** The card of a claim: its words, where it stands, the author's stance and the verdict. */
export function claimCard(claim: Claim, { theme, label }: Article): WordsCard {
  const { stance, assessment } = claim;
  const verdict = assessment?.verdict ?? 'none';
  return {
    ...plain,
    section: 'Claim',
    theme,
    kicker: `${label}, ¶${claim.paragraph}`,
    title: claim.text,
    line: null,
    signs: [
      ...(stance ? [{ kind: 'stance', stance, word: stanceLabels[stance] } as const] : []),
      { kind: 'verdict', verdict, word: verdictLabels[verdict] },
    ],
  };
}

/** The card of a proposition: its question and the five positions. */
export function propositionCard(
  { question }: Proposition,
  positions: readonly Position[],
): PositionsCard {
  return {
    kind: 'positions',
    section: 'Proposition',
    title: question,
    positions: positions.map((position) => ({
      label: position.article.label,
      theme: position.article.theme,
      stances: position.stances.length > 0 ? position.stances : ['silent'],
      words: positionWords(position),
    })),
  };
}

/**
 * The card of a chart: its title and its question. It shows no data, since the link it stands for
 * may lead to any view, and a picture of another one would mislead.
 */
export function chartCard({ title, question }: Chart): WordsCard {
  return { ...plain, section: 'Chart', kicker: title, title: question, line: null };
}
