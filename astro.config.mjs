import mdx from '@astrojs/mdx';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'astro/config';

const STAND_IN = fileURLToPath(new URL('src/components/circulation/node-stand-in.ts', import.meta.url));

/** In the browser the program that recounts a ballot finds there what it takes from Node; it is served to be read as it is. */
const recountInBrowser = {
  name: 'recount-in-browser',
  enforce: 'pre',
  resolveId(source, importer, { ssr }) {
    const isAsked = !ssr && importer?.endsWith('/src/verify/verify.ts') && source.startsWith('node:');
    return isAsked ? STAND_IN : undefined;
  },
};

// `npm run build` sets site and outDir from its arguments and from content/site.yml.
export default defineConfig({
  integrations: [mdx()],
  trailingSlash: 'always',
  build: { format: 'directory', inlineStylesheets: 'never', assets: '_assets' },
  compressHTML: true,
  // Its colours are inline styles, which the policy of the pages forbids.
  markdown: { syntaxHighlight: false },
  devToolbar: { enabled: false },
  telemetry: false,
  vite: {
    plugins: [recountInBrowser],
    build: { cssMinify: true, assetsInlineLimit: 0 },
    css: { preprocessorOptions: { scss: { quietDeps: true } } },
  },
});
