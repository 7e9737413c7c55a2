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

/** Bytes of a page of WebAssembly memory. */
const WASM_PAGE = 65_536;

/**
 * Flags of the checking process. Address space cannot be limited (`prlimit --as`), since WebAssembly reserves
 * gigabytes that it never uses; so V8 limits its heap and the engine's memory, and the parent watches the rest.
 */
export const childFlags = ({ engineMemory }: UploadLimits): string[] => [
  '--max-old-space-size=384',
  `--wasm-max-mem-pages=${Math.floor(engineMemory / WASM_PAGE)}`,
  '--permission',
  '--allow-fs-read=*',
  '--allow-addons',
];
