import { readFileSync } from 'node:fs';
import { create, type Font } from 'fontkit';

const FONTS = new URL('../../styles/fonts/', import.meta.url);
const fonts = new Map<string, Font>();

/** A weight of the site's own font. */
export type Weight = 'regular' | 'semibold';

function fontOf(weight: Weight): Font {
  let font = fonts.get(weight);
  if (!font) fonts.set(weight, (font = create(readFileSync(new URL(`fira-sans-${weight}.woff2`, FONTS)))));
  return font;
}

/** Width of a line of text in pixels at `size` pixels. */
export function widthOf(text: string, size: number, weight: Weight): number {
  const font = fontOf(weight);
  return (font.layout(text).advanceWidth * size) / font.unitsPerEm;
}

/**
 * A line of text as outlines in SVG, its base line beginning at (`x`, `y`). Outlines of the site's own font look the same
 * on every machine, whatever fonts it has.
 */
export function outlined(
  text: string,
  {
    x,
    y,
    size,
    weight,
  }: { readonly x: number; readonly y: number; readonly size: number; readonly weight: Weight },
): string {
  const font = fontOf(weight);
  const { glyphs, positions } = font.layout(text);
  let advance = 0;
  const paths = glyphs.map(({ path }, position) => {
    const { xAdvance = 0, xOffset = 0 } = positions[position] ?? {};
    const at = advance + xOffset;
    advance += xAdvance;
    return `<path transform="translate(${at} 0)" d="${path.toSVG()}"/>`;
  });
  const scale = size / font.unitsPerEm;
  return `<g transform="translate(${x} ${y}) scale(${scale} ${-scale})">${paths.join('')}</g>`;
}
