const FOLDER = '/skript/pdf/';

/**
 * Addresses of what the reading view consists of; all of them are needed without a network. Decoders for JPEG 2000 and JBIG2 are
 * those in JavaScript: WebAssembly would need `'wasm-unsafe-eval'` in the policy. PDF.js puts their names behind `decoders`.
 */
export const VIEWER = {
  script: '/skript/unterwegs-lesen.js',
  /** Below the shell: a service worker answers for workers by their own address (Service Workers, 4.5 “Handle Fetch”). */
  worker: '/unterwegs/pdf-arbeiter.js',
  style: '/stil/lesen.css',
  /** Fonts that files may rely on, and tables of Asian encodings, in one file (`pdf/pack.ts`). */
  data: `${FOLDER}schriften.bin`,
  decoders: FOLDER,
} as const;

/** Of PDF.js, below {@link VIEWER.decoders}. */
export const DECODERS = ['openjpeg_nowasm_fallback.js', 'jbig2_nowasm_fallback.js'] as const;

/** What must be kept ready for reading without a network. */
export const VIEWER_FILES: readonly string[] = [
  VIEWER.script,
  VIEWER.worker,
  VIEWER.style,
  VIEWER.data,
  ...DECODERS.map((name) => VIEWER.decoders + name),
];
