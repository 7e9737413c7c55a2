import path from 'node:path';
import { build, type InlineConfig } from 'vite';

const APP = path.resolve(import.meta.dirname, '../app');

/** How the desk's page and scripts are bundled into `out`: everything from packages, nothing from another host. */
const bundleConfig = (out: string): InlineConfig => ({
  root: APP,
  base: './',
  configFile: false,
  envFile: false,
  publicDir: false,
  logLevel: 'error',
  define: { global: 'globalThis', 'process.env.NODE_ENV': '"production"' },
  // The site's stylesheet for previews; KERN's own warnings are not ours.
  css: { preprocessorOptions: { scss: { quietDeps: true } } },
  build: {
    outDir: out,
    emptyOutDir: true,
    assetsDir: '_assets',
    target: 'es2023',
    sourcemap: false,
    chunkSizeWarningLimit: 10_000,
    reportCompressedSize: false,
  },
});

/** Bundles the desk's application into `out`. It depends on this version alone, not on any content. */
export const bundleDesk = async (out: string): Promise<void> => {
  await build(bundleConfig(out));
};
