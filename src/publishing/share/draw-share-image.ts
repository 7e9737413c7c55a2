import sharp, { type OverlayOptions } from 'sharp';
import { inkOn, type Hex } from '../../domain/rules/colour.ts';
import { fitLines } from './fit-lines.ts';
import { outlined, type Weight, widthOf } from './outlines.ts';

/** What the picture says. */
export interface ShareImage {
  readonly name: string;
  /** Above the name. */
  readonly kicker: string;
  /** Below it: where the link leads. */
  readonly host: string;
  /** Ground of the picture; the ink on it follows. */
  readonly colour: Hex;
  /** Path of a rendering of the arms, made by the build itself. */
  readonly arms?: string | undefined;
}

/** Size in pixels that networks and messengers ask for (Open Graph: 1.91 to 1). */
const WIDTH = 1200;
const HEIGHT = 630;
const MARGIN = 72;
/** The white sheet on which the arms stand, whatever their colours. */
const SHEET = { width: 300, height: 360, padding: 36 };
const LEADING = 1.18;
const SIZES = [92, 84, 76, 68, 60, 54, 48, 42];
/** Messengers load no larger picture. */
const LARGEST = 300_000;

const line = (text: string, x: number, y: number, size: number, weight: Weight): string =>
  outlined(text, { x, y, size, weight });

function svgOf({ name, kicker, host, colour, arms }: ShareImage): string {
  const x = arms === undefined ? MARGIN : MARGIN + SHEET.width + 56;
  const width = WIDTH - MARGIN - x;
  const measure = (text: string, size: number) => widthOf(text, size, 'semibold');
  const title = fitLines(name, { width, height: 330, sizes: SIZES, leading: LEADING }, measure);
  const small = fitLines(host, { width, height: 40, sizes: [32, 28, 24, 20], leading: 1 }, (text, size) =>
    widthOf(text, size, 'regular'),
  );
  const step = title.size * LEADING;
  const top = (HEIGHT - title.lines.length * step) / 2 + title.size * 0.86;
  const sheet = `<rect x="${MARGIN}" y="${(HEIGHT - SHEET.height) / 2}" width="${SHEET.width}" height="${SHEET.height}" rx="20" fill="#fff"/>`;
  const parts = [
    line(kicker, x, MARGIN + 34, 34, 'regular'),
    ...title.lines.map((text, position) => line(text, x, top + position * step, title.size, 'semibold')),
    line(small.lines[0] ?? '', x, HEIGHT - MARGIN, small.size, 'regular'),
  ];
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}"><rect width="${WIDTH}" height="${HEIGHT}" fill="${colour}"/>${arms === undefined ? '' : sheet}<g fill="${inkOn(colour)}">${parts.join('')}</g></svg>`;
}

async function armsLayer(arms: string): Promise<OverlayOptions> {
  const box = { width: SHEET.width - 2 * SHEET.padding, height: SHEET.height - 2 * SHEET.padding };
  const { data, info } = await sharp(arms)
    .resize({ ...box, fit: 'inside' })
    .png()
    .toBuffer({ resolveWithObject: true });
  const left = Math.round(MARGIN + (SHEET.width - info.width) / 2);
  return { input: data, left, top: Math.round((HEIGHT - info.height) / 2) };
}

/** The picture as PNG, 1200 × 630 pixels, at most 300 kB: the name on the municipality's colour, its arms beside it. */
export async function drawShareImage(image: ShareImage): Promise<Buffer> {
  const layers = image.arms === undefined ? [] : [await armsLayer(image.arms)];
  const drawn = await sharp(Buffer.from(svgOf(image)))
    .composite(layers)
    .flatten()
    .raw()
    .toBuffer({
      resolveWithObject: true,
    });
  const { width, height, channels } = drawn.info;
  const encoded = (palette: boolean) =>
    sharp(drawn.data, { raw: { width, height, channels } }).png({ compressionLevel: 9, palette }).toBuffer();
  const full = await encoded(false);
  return full.length <= LARGEST ? full : encoded(true);
}
