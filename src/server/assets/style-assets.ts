import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { compileAsync } from 'sass';
import type { Asset } from './asset.ts';

const STYLES = path.join(import.meta.dirname, '../../styles');
const FAVICON = path.join(import.meta.dirname, '../../../public/favicon.svg');
const PACKAGES = path.join(import.meta.dirname, '../../../node_modules');

/**
 * Style sheet, icons and fonts of a function's pages by their addresses below `/stil/`. It needs Sass, so that it runs where the
 * function is bundled or tried out, never within it.
 * @param sheetName file in `src/styles/`, such as `members.scss`
 */
export async function styleAssets(sheetName: string): Promise<ReadonlyMap<string, Asset>> {
  const [sheet, fonts, favicon] = await Promise.all([styleSheet(sheetName), readFonts(), readFile(FAVICON)]);
  const { css, icons } = iconsApart(sheet);
  return new Map([
    ['/stil/haupt.css', { type: 'text/css; charset=utf-8', body: bytes(css) }],
    ['/stil/favicon.svg', { type: 'image/svg+xml', body: new Uint8Array(favicon) }],
    ...icons,
    ...fonts,
  ]);
}

async function styleSheet(name: string): Promise<string> {
  const { css } = await compileAsync(path.join(STYLES, name), {
    style: 'compressed',
    loadPaths: [STYLES, PACKAGES],
    quietDeps: true,
  });
  return css;
}

/**
 * The icons stand in the sheet as addresses that bear their drawing (`data:`). The policy of the pages allows no
 * such pictures, so each becomes a file; a browser fetches those that the page shows.
 */
function iconsApart(sheet: string): { css: string; icons: Map<string, Asset> } {
  const icons = new Map<string, Asset>();
  const css = sheet.replaceAll(/url\("data:image\/svg\+xml([^"]*)"\)/g, (_, rest: string) => {
    const body = bytes(decodeURIComponent(rest.slice(rest.indexOf(',') + 1)));
    const hash = createHash('sha256').update(body).digest('hex').slice(0, 12);
    const address = `/stil/zeichen-${hash}.svg`;
    icons.set(address, { type: 'image/svg+xml', body });
    return `url(${address})`;
  });
  return { css, icons };
}

/** The style sheet names them beside itself: `./fonts/<name>`. */
async function readFonts(): Promise<(readonly [string, Asset])[]> {
  const folder = path.join(STYLES, 'fonts');
  const names = (await readdir(folder)).filter((name) => name.endsWith('.woff2'));
  return Promise.all(
    names.map(
      async (name) =>
        [
          `/stil/fonts/${name}`,
          { type: 'font/woff2', body: new Uint8Array(await readFile(path.join(folder, name))) },
        ] as const,
    ),
  );
}

const bytes = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);
