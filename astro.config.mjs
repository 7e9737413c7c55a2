import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';

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
    build: { cssMinify: true, assetsInlineLimit: 0 },
    css: { preprocessorOptions: { scss: { quietDeps: true } } },
  },
});
