const MEGABYTE = 1024 * 1024;

/** What the check of one upload may use up. */
export interface UploadLimits {
  /** Bytes of the file; larger ones are not opened. */
  readonly size: number;
  /** Milliseconds without progress, such as on one page. */
  readonly silence: number;
  /** Milliseconds after which no further page is looked at. */
  readonly time: number;
  readonly pages: number;
  /** Bytes that the checking process may hold. */
  readonly memory: number;
  /** Bytes that the PDF engine within it may take. */
  readonly engineMemory: number;
}

/** 2,000 pages and 50 MB hold every budget plan; at 60 ms a page a minute is enough for a thousand of them. */
export const UPLOAD_LIMITS: UploadLimits = {
  size: 50_000_000,
  silence: 10_000,
  time: 60_000,
  pages: 2000,
  memory: 1024 * MEGABYTE,
  engineMemory: 512 * MEGABYTE,
};

/** What reading the text of one document may use up. */
export interface TextLimits extends UploadLimits {
  /** UTF-16 units of its text; what follows is left out. */
  readonly characters: number;
}

/** Five million signs are 2,000 full pages; at 4 ms a page a minute is enough for all of them. */
export const TEXT_LIMITS: TextLimits = { ...UPLOAD_LIMITS, characters: 5_000_000 };

/** What recognising the text of scanned pages may use up. */
export interface OcrLimits {
  /** Pixels of the picture of a page; larger pages are rendered more coarsely. */
  readonly pixels: number;
  readonly dotsPerInch: number;
  /** Milliseconds for one page, of the clock: on a busy machine a page waits for its turn. */
  readonly time: number;
  /** Milliseconds after which a run begins no further page; the next run goes on there. */
  readonly budget: number;
  /** Bytes that the recognising process may hold. */
  readonly memory: number;
  /** Bytes of its answer. */
  readonly output: number;
  /** Mean confidence (0 to 100) below which a page's text is left out. */
  readonly confidence: number;
}

/** At 200 dpi, where 6 point is still read, A4 has 3.9 million pixels and takes 3 to 6 seconds on one core. */
export const OCR_LIMITS: OcrLimits = {
  pixels: 18_000_000,
  dotsPerInch: 200,
  time: 180_000,
  budget: 15 * 60_000,
  memory: 1024 * MEGABYTE,
  output: 8 * MEGABYTE,
  confidence: 70,
};

/** Bytes of a page of WebAssembly memory. */
const WASM_PAGE = 65_536;

/**
 * Flags of the checking process. Address space cannot be limited (`prlimit --as`), since WebAssembly reserves
 * gigabytes that it never uses; so V8 limits its heap and the engine's memory, and the parent watches the rest.
 */
export const childFlags = ({ engineMemory }: Pick<UploadLimits, 'engineMemory'>): string[] => [
  '--max-old-space-size=384',
  `--wasm-max-mem-pages=${Math.floor(engineMemory / WASM_PAGE)}`,
  '--permission',
  '--allow-fs-read=*',
  '--allow-addons',
];
