import type { Problem } from '../problem.ts';
import { contrast, type Hex, toHex, toOklch } from './colour.ts';
import { darkTones, derivedDark, GROUNDS, lightTones, type ThemeColours, type Tones } from './theme-tones.ts';

/** WCAG 2.2, 1.4.3 Contrast (Minimum), level AA. */
const TEXT = 4.5;
/** WCAG 2.2, 1.4.11 Non-text Contrast: controls and focus. */
const CONTROL = 3;

/** Two colours that meet on a page. */
export interface ContrastPair {
  /** Such as `light: link on page`. */
  readonly name: string;
  readonly foreground: Hex;
  readonly background: Hex;
  readonly ratio: number;
  readonly required: number;
}

type Ground = keyof typeof GROUNDS;

function pairsOn(ground: Ground, tones: Tones): ContrastPair[] {
  const { page, surface, text, muted, focus } = GROUNDS[ground];
  const grounds = Object.entries({ page, surface, tint: tones.tint });
  const inks = Object.entries({ text, muted, link: tones.link, 'link hovered': tones.linkHover });
  const pair = (name: string, foreground: Hex, background: Hex, required: number): ContrastPair => {
    return {
      name: `${ground}: ${name}`,
      foreground,
      background,
      ratio: contrast(foreground, background),
      required,
    };
  };
  return [
    ...grounds.flatMap(([under, background]) =>
      inks.map(([ink, foreground]) => pair(`${ink} on ${under}`, foreground, background, TEXT)),
    ),
    ...grounds.map(([under, background]) => pair(`focus on ${under}`, focus, background, CONTROL)),
    pair('text on primary', tones.onPrimary, tones.primary, TEXT),
    pair('text on primary hovered', tones.onPrimary, tones.primaryHover, TEXT),
    pair('primary on page', tones.primary, page, CONTROL),
  ];
}

const lightPairs = (primary: Hex) => pairsOn('light', lightTones(primary));
const darkPairs = (primary: Hex) => pairsOn('dark', darkTones(primary));

/** Every pair of the theme that carries text, a control or the focus, with its ratio. */
export function contrastPairs({ primary, primaryDark }: ThemeColours): ContrastPair[] {
  return [...lightPairs(primary), ...darkPairs(primaryDark ?? derivedDark(primary))];
}

const fails = ({ ratio, required }: ContrastPair): boolean => ratio < required;
const shortfall = ({ ratio, required }: ContrastPair): number => ratio / required;

/** The nearest colour of the same hue whose pairs all hold. */
function suggestion(colour: Hex, step: number, pairs: (primary: Hex) => ContrastPair[]): Hex {
  const { l, c, h } = toOklch(colour);
  for (let lightness = l; lightness > 0 && lightness < 1; lightness += step) {
    const candidate = toHex({ l: lightness, c, h });
    if (!pairs(candidate).some(fails)) return candidate;
  }
  return step < 0 ? '#000000' : '#ffffff';
}

function problem(
  field: 'primary' | 'primaryDark',
  colour: Hex,
  pairs: (primary: Hex) => ContrastPair[],
): Problem[] {
  const worst = pairs(colour)
    .filter(fails)
    .toSorted((a, b) => shortfall(a) - shortfall(b))
    .at(0);
  if (!worst) return [];
  const values = {
    colour,
    pair: worst.name,
    foreground: worst.foreground,
    background: worst.background,
    ratio: Math.floor(worst.ratio * 10) / 10,
    required: worst.required,
    suggestion: suggestion(colour, field === 'primary' ? -0.005 : 0.005, pairs),
  };
  return [{ code: 'theme-contrast', severity: 'error', file: 'site.yml', field: ['theme', field], values }];
}

/**
 * What of a theme cannot be read: at most one finding for each colour that was chosen, with its worst pair and the nearest
 * colour of the same hue that would do.
 */
export function contrastProblems({ primary, primaryDark }: ThemeColours): Problem[] {
  return [
    ...problem('primary', primary, lightPairs),
    ...(primaryDark === undefined ? [] : problem('primaryDark', primaryDark, darkPairs)),
  ];
}
