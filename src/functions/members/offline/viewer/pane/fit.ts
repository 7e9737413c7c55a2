/** How large a page is drawn. Lengths on the screen are CSS pixels. */
export interface Fit {
  readonly width: number;
  readonly height: number;
  /** CSS pixels per point. */
  readonly scale: number;
  /** Pixels of the canvas per CSS pixel. */
  readonly density: number;
}

/** More pixels than this no canvas gets: four bytes each, and only a few pages are drawn at a time. */
export const MOST_PIXELS = 8_000_000;

/** Longer than this many breadths no page is shown. */
const LONGEST = 6;
const SHARPEST = 2;

/**
 * A page as broad as `breadth`, or less where it would be endlessly long. @param size of the page in points; whatever stands in
 * the file, up to numbers that are none
 */
export function fitPage(
  size: { readonly width: number; readonly height: number },
  breadth: number,
  devicePixelRatio: number,
): Fit {
  const [across, down] = [sane(size.width), sane(size.height)];
  const width = Math.max(1, Math.min(breadth, (breadth * LONGEST * across) / down));
  const scale = width / across;
  const height = Math.min(breadth * LONGEST, Math.max(1, scale * down));
  const density = Math.min(devicePixelRatio, SHARPEST, Math.sqrt(MOST_PIXELS / (width * height)));
  return { width, height, scale, density };
}

const sane = (length: number): number => (Number.isFinite(length) && length > 0 ? length : 1);
