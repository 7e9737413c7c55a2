import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { compileAsync } from 'sass';
import { pack } from '../offline/viewer/pdf/pack.ts';
import { DECODERS, VIEWER } from '../offline/viewer/paths.ts';
import type { Asset } from '../ports.ts';
import { browserScript } from './browser-script.ts';

const PDFJS = path.join(import.meta.dirname, '../../../../node_modules/pdfjs-dist');
const STYLES = path.join(import.meta.dirname, '../../../styles');
const SCRIPT = 'text/javascript; charset=utf-8';

/**
 * All that the reading view consists of, by the addresses of `offline/viewer/paths.ts`. It needs Vite and Sass, so that it runs
 * where the function is bundled or tried out, never within it.
 */
export async function viewerFiles(): Promise<ReadonlyMap<string, Asset>> {
  const [script, worker, style, data, decoders] = await Promise.all([
    browserScript('offline/viewer/open-reader.ts', {}, true),
    readFile(path.join(PDFJS, 'legacy/build/pdf.worker.min.mjs')),
    readerSheet(),
    fontData(),
    Promise.all(DECODERS.map((name) => readFile(path.join(PDFJS, 'wasm', name)))),
  ]);
  const code = (body: Uint8Array): Asset => ({ type: SCRIPT, body: new Uint8Array(body) });
  return new Map<string, Asset>([
    [VIEWER.script, script],
    [VIEWER.worker, code(worker)],
    [VIEWER.style, { type: 'text/css; charset=utf-8', body: new TextEncoder().encode(style) }],
    [VIEWER.data, { type: 'application/octet-stream', body: data }],
    ...DECODERS.map(
      (name, index) => [VIEWER.decoders + name, code(decoders[index] ?? Buffer.alloc(0))] as const,
    ),
  ]);
}

/** Fonts and encodings that PDF.js looks for by the names of their files; licences go along. */
async function fontData(): Promise<Uint8Array<ArrayBuffer>> {
  const files = await Promise.all(
    ['standard_fonts', 'cmaps'].map(async (folder) => {
      const names = (await readdir(path.join(PDFJS, folder))).toSorted();
      return Promise.all(
        names.map(async (name) => [name, await readFile(path.join(PDFJS, folder, name))] as const),
      );
    }),
  );
  return pack(new Map(files.flat()));
}

/** The style sheet of the reading view, which stands beside the one of the members' area. */
async function readerSheet(): Promise<string> {
  const { css } = await compileAsync(path.join(STYLES, 'reader.scss'), {
    style: 'compressed',
    loadPaths: [STYLES],
  });
  return css;
}
