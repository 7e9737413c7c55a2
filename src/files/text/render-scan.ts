/**
 * Child process: renders pages of PDFs as grey pictures for the recognition of their text. It may write below one
 * folder only.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { OUT_OF_MEMORY } from '../limited-child.ts';
import { renderPage } from '../pdf/page-image.ts';
import { type Pdfium, type Pointer, startPdfium, withDocument } from '../pdf/pdfium.ts';

/** What the parent asks for. */
export interface RenderJob {
  readonly path: string;
  /** From 0. */
  readonly position: number;
  /** The picture to write, as PGM. */
  readonly target: string;
  readonly dotsPerInch: number;
  readonly pixels: number;
  /** Bytes that the engine may take. */
  readonly engineMemory: number;
}

/** What the parent is answered. */
export interface RenderAnswer {
  /** Resolution of the picture that was written; 0 where the page cannot be rendered. */
  readonly dotsPerInch: number;
  /** Whether the engine has taken half of its memory, which it never gives back. */
  readonly tired: boolean;
}

const POINTS_PER_INCH = 72;
/** Rec. 601 luma of blue, green and red, in parts of 256. */
const [BLUE, GREEN, RED] = [29, 150, 77] as const;

let engine: Pdfium | undefined;

/** A "portable grey map" (netpbm): the plainest picture that there is. */
function greyMap(width: number, height: number, pixels: Uint8Array): Buffer {
  const header = Buffer.from(`P5\n${width} ${height}\n255\n`);
  const file = Buffer.alloc(header.length + width * height);
  header.copy(file);
  for (let at = 0, to = header.length; at < pixels.length; at += 4, to += 1) {
    file[to] = ((pixels[at] ?? 0) * BLUE + (pixels[at + 1] ?? 0) * GREEN + (pixels[at + 2] ?? 0) * RED) >> 8;
  }
  return file;
}

function render(
  pdfium: Pdfium,
  document: Pointer,
  job: RenderJob,
): { file: Buffer; scale: number } | undefined {
  const page = pdfium._FPDF_LoadPage(document, job.position);
  if (page === 0) return undefined;
  const area = pdfium._FPDF_GetPageWidthF(page) * pdfium._FPDF_GetPageHeightF(page);
  const scale = Math.min(job.dotsPerInch / POINTS_PER_INCH, Math.sqrt(job.pixels / Math.max(1, area)));
  const { width, height, pixels } = renderPage(pdfium, page, scale);
  pdfium._FPDF_ClosePage(page);
  return { file: greyMap(width, height, pixels), scale };
}

async function renderJob(job: RenderJob): Promise<number> {
  const pdfium = (engine ??= await startPdfium());
  const bytes = new Uint8Array(await readFile(job.path));
  const picture = withDocument(pdfium, bytes, (document) => render(pdfium, document, job));
  if (typeof picture !== 'object') return 0;
  await writeFile(job.target, picture.file);
  return Math.max(1, Math.round(picture.scale * POINTS_PER_INCH));
}

const engineShare = ({ engineMemory }: RenderJob): number => (engine?.HEAPU8.length ?? 0) / engineMemory;

process.on('message', (job: RenderJob) => {
  renderJob(job)
    .then((dotsPerInch) =>
      process.send?.({ dotsPerInch, tired: engineShare(job) > 0.5 } satisfies RenderAnswer),
    )
    .catch(() => process.exit(engineShare(job) > 0.8 ? OUT_OF_MEMORY : 1));
});
