import type { Notice } from '../../domain/series/view.ts';
import type { Fields } from '../base/form-fields.ts';
import type { PointHandlers } from '../readout/keys.ts';
import type { Drawn } from '../chart/responsive-drawings.ts';
import type { StatusLink } from '../chart/status-line.ts';

/** What every view has: how it is shown, and what of it is highlighted. */
export type Viewed = Readonly<{ view: 'chart' | 'table'; at: string | null }>;

/** A view as it was parsed or chosen, and what of that was corrected or ignored. */
export type ParsedView<View> = Readonly<{ view: View; notices: readonly Notice[] }>;

/** A view with what it is drawn from. */
export type Shown<View, Source> = Readonly<{ view: View; source: Source }>;

/** What the status line says of a view from the address. */
export type Announcement = Readonly<{
  notices: readonly Notice[];
  /** Address of the view as it was understood; `null` where nothing was corrected. */
  corrected: string | null;
  more?: readonly StatusLink[];
}>;

/** Everything that `UrlStateView` must know of one kind of view: how to load, parse and render it. */
export type ViewBinding<View extends Viewed, Source> = Readonly<{
  /** What is drawn, in words that follow “the data of”. */
  subject: string;
  load: (address: string, signal: AbortSignal) => Promise<Source>;
  parse: (query: string, source: Source) => ParsedView<View>;
  /** The canonical query of a view. */
  write: (view: View, source: Source) => string;
  /** The view that a form chooses, laid over the one shown. */
  fromForm: (fields: Fields, view: View, source: Source) => ParsedView<View>;
  syncForm: (form: HTMLFormElement, view: View) => void;
  /** The view with a point highlighted, or no more where it was. */
  toggleHighlight: (point: string, view: View) => View;
  render: (view: View, source: Source) => Drawn;
  renderTable: (view: View, source: Source) => Element;
  /** The sentence of a view. */
  describe: (view: View, source: Source) => string;
  /** Tells what values of its drawings a reader goes to, and which one is chosen. */
  follow: (drawing: HTMLElement, handlers: PointHandlers, signal: AbortSignal) => void;
  /** Gives the readout of a drawing what it says in another view. */
  syncReadout?: (drawing: HTMLElement, view: View, source: Source) => void;
  /** Says what is pointed at, or else what is highlighted. */
  renderReadout: (readout: HTMLElement, mark: Element | null, at: string | null) => void;
  /** Title and introduction of a view; not given: they stay as they are. */
  headings?: (view: View, source: Source) => Readonly<{ title: string; intro: string }>;
  /** Not given: the notices, with a link to the corrected view. */
  announcement?: (parsed: ParsedView<View>, source: Source) => Announcement;
}>;
