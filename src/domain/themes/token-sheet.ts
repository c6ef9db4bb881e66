import type { WholeTheme } from './whole-theme.ts';

/** The colours of a theme by day and by night: of lines, of words, of grounds. */
type Shade = 'line' | 'text' | 'wash';

/**
 * A style sheet with the colours and rules of themes: the colours at `/* Themes *\/` and `/* Themes for more
 * contrast *\/`, the rules between `/* Each THEME *\/` and `/* End of each theme *\/` once for each.
 */
export function withThemes(sheet: string, themes: readonly WholeTheme[]): string {
  return sheet
    .replace(/^( *)\/\* Themes \*\/$/m, (_, indent: string) => declarations(themes, '', indent))
    .replace(/^( *)\/\* Themes for more contrast \*\/$/m, (_, indent: string) =>
      declarations(themes, ', more contrast', indent),
    )
    .replaceAll(
      /^ *\/\* Each THEME \*\/\n([\s\S]*?)^ *\/\* End of each theme \*\/\n/gm,
      (_, rules: string) => themes.map(({ id }) => rules.replaceAll('THEME', id)).join(''),
    );
}

/** Rules for the themes that a finished sheet does not know, for the sheets of snapshots, which stay as they are. */
export function furtherThemes(sheet: string, themes: readonly WholeTheme[]): string {
  return themes
    .filter(({ id }) => !sheet.includes(`.tone-${id} {`))
    .map((theme) => `\n.tone-${theme.id} {\n  --theme: ${pair(theme, 'line', '')};\n}\n`)
    .join('');
}

function declarations(themes: readonly WholeTheme[], more: '' | ', more contrast', indent: string) {
  return themes
    .flatMap((theme) => lines(theme, more))
    .map((line) => indent + line)
    .join('\n');
}

function lines(theme: WholeTheme, more: '' | ', more contrast'): string[] {
  const [line, text, wash] = (['line', 'text', 'wash'] as const).map((one) =>
    pair(theme, one, more),
  );
  const words = text === line ? `var(--${theme.id})` : text;
  return [
    `--${theme.id}: ${line};`,
    `--${theme.id}-text: ${words};`,
    `--${theme.id}-wash: ${wash};`,
  ];
}

function pair({ shades }: WholeTheme, shade: Shade, more: '' | ', more contrast'): string {
  return `light-dark(${shades[`light${more}`][shade]}, ${shades[`dark${more}`][shade]})`;
}
