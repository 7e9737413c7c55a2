import { type Hex, inkOn, toHex, toOklch } from './colour.ts';

/** What a municipality chooses in `site.yml`. */
export interface ThemeColours {
  readonly primary: Hex;
  /** Its counterpart on a dark ground; derived where empty. */
  readonly primaryDark?: Hex | undefined;
}

/** The municipality's colours on one ground. */
export interface Tones {
  /** Surfaces of controls and marks. */
  readonly primary: Hex;
  readonly onPrimary: Hex;
  readonly primaryHover: Hex;
  readonly link: Hex;
  readonly linkHover: Hex;
  /** Quiet ground under text, and its edge. */
  readonly tint: Hex;
  readonly tintLine: Hex;
}

/** The grounds and inks of the design, from KERN's neutral scale; `src/styles` is held against them by a test. */
export const GROUNDS = {
  light: {
    page: '#ffffff',
    surface: toHex({ l: 0.9672, c: 0.0041, h: 271.37 }),
    text: toHex({ l: 0.2023, c: 0.0321, h: 277.67 }),
    muted: toHex({ l: 0.4661, c: 0.0574, h: 276.44 }),
    focus: toHex({ l: 0.4213, c: 0.0539, h: 275.67 }),
  },
  dark: {
    page: toHex({ l: 0.2023, c: 0.0321, h: 277.67 }),
    surface: toHex({ l: 0.2507, c: 0.0381, h: 276.75 }),
    text: toHex({ l: 0.9672, c: 0.0041, h: 271.37 }),
    muted: toHex({ l: 0.7801, c: 0.0315, h: 277.47 }),
    focus: toHex({ l: 0.7546, c: 0.0348, h: 276.22 }),
  },
} as const;

/** The tones on white: hover is darker, or lighter where the colour is nearly black. */
export function lightTones(primary: Hex): Tones {
  const { l, c, h } = toOklch(primary);
  const hover = toHex({ l: l < 0.3 ? l + 0.1 : l - 0.08, c, h });
  return {
    primary,
    onPrimary: inkOn(primary),
    primaryHover: hover,
    link: primary,
    linkHover: hover,
    tint: toHex({ l: 0.97, c: Math.min(c, 0.012), h }),
    tintLine: toHex({ l: 0.86, c: Math.min(c, 0.04), h }),
  };
}

/** The tones on the dark ground. */
export function darkTones(primary: Hex): Tones {
  const { l, c, h } = toOklch(primary);
  const hover = toHex({ l: Math.min(0.95, l + 0.08), c: c * 0.7, h });
  return {
    primary,
    onPrimary: inkOn(primary),
    primaryHover: hover,
    link: primary,
    linkHover: hover,
    tint: toHex({ l: 0.265, c: Math.min(c, 0.035), h }),
    tintLine: toHex({ l: 0.42, c: Math.min(c, 0.05), h }),
  };
}

/** The colour for dark grounds where none is given: same hue, as light as KERN's links there, calmer. */
export function derivedDark(primary: Hex): Hex {
  const { c, h } = toOklch(primary);
  return toHex({ l: 0.79, c: Math.min(c, 0.1), h });
}

/** All tones of a theme, for light and dark. */
export function themeTones({ primary, primaryDark }: ThemeColours): {
  readonly light: Tones;
  readonly dark: Tones;
} {
  return { light: lightTones(primary), dark: darkTones(primaryDark ?? derivedDark(primary)) };
}
