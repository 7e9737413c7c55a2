import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { build } from 'vite';

const ROOT = path.resolve(import.meta.dirname, '../../..');

/** The page's script: Decap with our controls for documents, a picture and the number of a paper. */
const MAIN = `
import '${ROOT}/src/desk/guard/capture-store.ts';
import CMS from '${ROOT}/node_modules/decap-cms-app';
import '${ROOT}/src/desk/styles/parts.css';
import '${ROOT}/src/desk/styles/documents.css';
import { setDeskContext } from '${ROOT}/src/desk/desk-context.ts';
import { forgetUpload } from '${ROOT}/src/desk/guard/forget-upload.ts';
import { DocumentsControl } from '${ROOT}/src/desk/widgets/documents/DocumentsControl.tsx';
import { PictureControl } from '${ROOT}/src/desk/widgets/picture/PictureControl.tsx';
import { PaperNumberControl } from '${ROOT}/src/desk/widgets/paper-number/PaperNumberControl.tsx';
const query = new URLSearchParams(location.search);
let count = 0;
const none = { papers: [], meetings: [], organizations: [], people: [], locations: [], bodies: [], terms: [] };
setDeskContext({
  side: 'public', role: 'clerk', collections: { papers: ['papers'] }, now: () => '2027-03-01T10:00',
  siteIndex: async () => ({ at: '2027-03-01T10:00', choices: none, factions: [], highestNumbers: {} }),
  newId: () => 'neu' + count++, otherDesk: undefined, uploadLimit: 1024 * 1024, signOffOffices: [], forgetUpload,
});
CMS.registerWidget({ name: 'rf-documents', controlComponent: DocumentsControl });
CMS.registerWidget({ name: 'rf-picture', controlComponent: PictureControl });
CMS.registerWidget({ name: 'rf-paper-number', controlComponent: PaperNumberControl });
CMS.init({ config: {
  load_config_file: false, locale: 'de',
  backend: { name: 'proxy', proxy_url: 'http://127.0.0.1:' + query.get('port') + '/api/v1', branch: 'main' },
  media_folder: 'media', slug: { encoding: 'ascii', clean_accents: true, sanitize_replacement: '-' },
  collections: [{
    name: 'papers', label: 'Vorlagen', folder: 'content/papers', path: '{{slug}}/index', slug: '{{fields.reference}}',
    create: true, media_folder: '', public_folder: '', format: 'frontmatter', extension: 'md', identifier_field: 'title',
    fields: [
      { name: 'title', label: 'Titel', widget: 'string' },
      { name: 'reference', label: 'Nummer', widget: 'rf-paper-number' },
      { name: 'body', label: 'Gemeinde', widget: 'string', default: 'stadt' },
      { name: 'files', label: 'Unterlagen', widget: 'rf-documents', required: false },
      { name: 'portrait', label: 'Bild', widget: 'rf-picture', required: false },
    ],
  }],
} });
`;

/** Builds the page once into `folder`/page. */
export async function buildDocumentsPage(folder: string): Promise<void> {
  const source = path.join(folder, 'source');
  mkdirSync(source, { recursive: true });
  writeFileSync(path.join(source, 'main.ts'), MAIN);
  const head = '<meta charset="utf-8"><title>Redaktion</title><link rel="icon" href="data:,">';
  writeFileSync(
    path.join(source, 'index.html'),
    `<!doctype html><html lang="de"><head>${head}</head><body><script type="module" src="./main.ts"></script></body></html>`,
  );
  await build({
    root: source,
    configFile: false,
    logLevel: 'silent',
    base: './',
    define: { global: 'globalThis' },
    build: { outDir: path.join(folder, 'page'), minify: false, emptyOutDir: true },
  });
}
