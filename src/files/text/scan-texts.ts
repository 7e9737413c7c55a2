import { mkdtemp, rm } from 'node:fs/promises';
import { availableParallelism, tmpdir } from 'node:os';
import path from 'node:path';
import { ReplacedChild } from '../child-queue.ts';
import { childFlags, type OcrLimits, TEXT_LIMITS } from '../upload-limits.ts';
import type { RenderAnswer, RenderJob } from './render-scan.ts';
import type { Tesseract } from './tesseract.ts';
import type { KeptScan } from './text-cache.ts';

/** A page that is a picture. */
export interface ScanPage {
  readonly sha256: string;
  readonly path: string;
  /** From 0. */
  readonly position: number;
}

/** Why a page was not recognised: no program, too long, no time left in this run, or a failure. */
export type Unrecognised = 'no-tool' | 'time' | 'budget' | 'failed';

/** How scans are recognised. */
export interface Recognition {
  readonly tesseract: Tesseract;
  readonly limits: OcrLimits;
  /** Milliseconds of a clock that only goes forward. */
  readonly now: () => number;
}

const MOST_LANES = 4;

/** Recognises the text of pages in parallel, each within limits, until the time of this run is used up. */
export async function recogniseScans(
  pages: readonly ScanPage[],
  recognition: Recognition,
  onDone: (page: ScanPage, result: KeptScan | Unrecognised) => Promise<void>,
): Promise<void> {
  const { now, limits } = recognition;
  const start = now();
  const folder = await mkdtemp(path.join(tmpdir(), 'ratsfenster-scan-'));
  const queue = pages.values();
  const lane = async () => {
    const renderer = rendererInto(folder);
    for (const page of queue) {
      const isLate = now() - start > limits.budget;
      await onDone(page, isLate ? 'budget' : await recognise(page, folder, renderer, recognition));
    }
    renderer.close();
  };
  try {
    const width = Math.min(availableParallelism(), MOST_LANES, pages.length);
    await Promise.all(Array.from({ length: width }, lane));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

type Renderer = ReplacedChild<RenderJob, RenderAnswer>;

const rendererInto = (folder: string): Renderer =>
  new ReplacedChild({
    script: new URL('./render-scan.ts', import.meta.url),
    flags: [...childFlags(TEXT_LIMITS), `--allow-fs-write=${folder}`],
    limits: TEXT_LIMITS,
    jobOf: (job) => job,
    isTired: ({ tired }) => tired,
  });

async function recognise(
  { sha256, path: source, position }: ScanPage,
  folder: string,
  renderer: Renderer,
  { tesseract, limits }: Recognition,
): Promise<KeptScan | Unrecognised> {
  const name = `${sha256}-${position}.pgm`;
  const target = path.join(folder, name);
  const { pixels } = limits;
  const job = { path: source, position, target, pixels, engineMemory: TEXT_LIMITS.engineMemory };
  const rendered = await renderer.ask({ ...job, dotsPerInch: limits.dotsPerInch });
  if ('stopped' in rendered) return rendered.stopped === 'time' ? 'time' : 'failed';
  const { dotsPerInch } = rendered.answer;
  if (dotsPerInch === 0) return 'failed';
  const found = await tesseract.recognise({ folder, name, dotsPerInch }, limits);
  await rm(target, { force: true });
  return typeof found === 'string' ? found : { ...found, tool: tesseract.tool };
}
