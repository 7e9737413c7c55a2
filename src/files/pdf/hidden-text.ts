import type { Character } from './characters.ts';
import type { PageImage } from './page-image.ts';

/** Margin beside a letter's ink, in parts of the font's height: it shows the ground that a letter stands out from. */
const MARGIN = 0.12;
/** The middle of a letter: a box that leaves its lower edge visible hides it all the same. */
const BAND = [0.25, 0.75] as const;
/** Recognised text lies loosely over its scan, so that the whole line and some more is looked at. */
const LOOSE = { margin: 0.3, band: [-0.15, 1] } as const;
/** Difference of one colour, of 255, that nobody sees; a compressed picture's noise stays below it. */
const TOLERANCE = 10;
/** Share of pixels that must agree. */
const AGREEING = 0.97;
/** Smaller than 1.5 points nobody reads it, and there are too few pixels to say anything. */
const SMALLEST_EM = 3;
/** One hidden sign alone is more often a quirk of a font than a secret. */
const SHORTEST_RUN = 2;

interface Ranges {
  readonly along: readonly [number, number];
  readonly up: readonly [number, number];
}

function rangesOf({ alongRange, upRange, em, loose }: Character): Ranges {
  const margin = (loose ? LOOSE.margin : MARGIN) * em;
  const along = [alongRange[0] - margin, alongRange[1] + margin] as const;
  if (loose) return { along, up: [LOOSE.band[0] * em, LOOSE.band[1] * em] };
  // What hangs below the line, as in "p", sticks out of a narrow box.
  const foot = upRange[1] > 0 ? Math.max(0, upRange[0]) : upRange[0];
  const height = upRange[1] - foot;
  return { along, up: [foot + BAND[0] * height, foot + BAND[1] * height] };
}

/** Offsets of the pixels of a letter's band, and the number of those that lie outside the page. */
function pixelsOf({ width, height }: PageImage, character: Character): { inside: number[]; outside: number } {
  const { along, up } = rangesOf(character);
  const inside: number[] = [];
  let outside = 0;
  for (let v = up[0]; v <= up[1]; v += 1) {
    for (let u = along[0]; u <= along[1]; u += 1) {
      const x = Math.floor(character.origin[0] + u * character.along[0] + v * character.up[0]);
      const y = Math.floor(character.origin[1] + u * character.along[1] + v * character.up[1]);
      if (x >= 0 && y >= 0 && x < width && y < height) inside.push((y * width + x) * 4);
      else outside += 1;
    }
  }
  return { inside, outside };
}

const isNear = (pixels: Uint8Array, one: number, other: number): boolean =>
  Math.abs((pixels[one] ?? 0) - (pixels[other] ?? 0)) <= TOLERANCE &&
  Math.abs((pixels[one + 1] ?? 0) - (pixels[other + 1] ?? 0)) <= TOLERANCE &&
  Math.abs((pixels[one + 2] ?? 0) - (pixels[other + 2] ?? 0)) <= TOLERANCE;

/** The commonest colour, by the majority vote of Boyer and Moore. */
function majority(pixels: Uint8Array, offsets: readonly number[]): number {
  let [winner, lead] = [offsets[0] ?? 0, 0];
  for (const offset of offsets) {
    if (lead === 0) winner = offset;
    lead += isNear(pixels, offset, winner) ? 1 : -1;
  }
  return winner;
}

/** Whether a reader sees nothing where a letter stands: its band has one colour. Outside the page nothing is told. */
export function isHidden(image: PageImage, character: Character): boolean {
  if (character.em < SMALLEST_EM) return false;
  const { inside, outside } = pixelsOf(image, character);
  if (inside.length < 4 || outside > inside.length) return false;
  const ground = majority(image.pixels, inside);
  const agreeing = inside.filter((offset) => isNear(image.pixels, offset, ground)).length;
  return agreeing >= inside.length * AGREEING;
}

const isLetter = (text: string): boolean => /^[\p{L}\p{Nd}]/u.test(text);

interface Letter {
  /** Which word of the page it belongs to. */
  readonly word: number;
  readonly hidden: boolean;
}

function lettersOf(image: PageImage, characters: Iterable<Character | ' '>): Letter[] {
  const letters: Letter[] = [];
  let word = 0;
  for (const character of characters) {
    if (character === ' ') word += 1;
    else if (isLetter(character.text)) letters.push({ word, hidden: isHidden(image, character) });
  }
  return letters;
}

/** Number of words of a page that are there, can be copied, and that no reader sees, be it in part. */
export function hiddenWords(image: PageImage, characters: Iterable<Character | ' '>): number {
  const words = new Set<number>();
  let run: number[] = [];
  for (const { word, hidden } of lettersOf(image, characters)) {
    run = hidden ? [...run.slice(-SHORTEST_RUN), word] : [];
    if (run.length >= SHORTEST_RUN) for (const one of run) words.add(one);
  }
  return words.size;
}
