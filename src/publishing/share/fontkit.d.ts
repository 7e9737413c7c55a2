declare module 'fontkit' {
  /** As much of a font as is needed to draw lines of text and to know what it can show (https://github.com/foliojs/fontkit). Lengths are in units of the font. */
  interface Font {
    readonly unitsPerEm: number;
    /** Code points that have a glyph. */
    readonly characterSet: readonly number[];
    readonly layout: (text: string) => {
      readonly advanceWidth: number;
      readonly glyphs: readonly { readonly path: { readonly toSVG: () => string } }[];
      readonly positions: readonly { readonly xAdvance: number; readonly xOffset: number }[];
    };
  }
  export function create(bytes: Uint8Array): Font;
}
