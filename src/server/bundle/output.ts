/** How a function is cut into files: one to start with, and below `code/` those that are read when first asked for. */
export const OUTPUT = {
  entryFileNames: '[name].mjs',
  chunkFileNames: 'code/[name]-[hash].mjs',
  // the library of passkeys, for one, needs its polyfill (reflect-metadata) before the certificates that follow, as its imports say
  strictExecutionOrder: true,
} as const;
