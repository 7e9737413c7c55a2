import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { compileAsync } from 'sass';
import type { Asset } from '../ports.ts';

const STYLES = path.join(import.meta.dirname, '../../../styles');
const PACKAGES = path.join(import.meta.dirname, '../../../../node_modules');

/**
 * Style sheet and fonts of the members' area by their addresses below `/stil/`. It needs Sass, so that it runs where the
 * function is bundled or tried out, never within it.
 */
export async function styleAssets(): Promise<ReadonlyMap<string, Asset>> {
  const [sheet, fonts] = await Promise.all([styleSheet(), readFonts()]);
  return new Map([['/stil/haupt.css', { type: 'text/css; charset=utf-8', body: bytes(sheet) }], ...fonts]);
}

async function styleSheet(): Promise<string> {
  const { css } = await compileAsync(path.join(STYLES, 'members.scss'), {
    style: 'compressed',
    loadPaths: [STYLES, PACKAGES],
    quietDeps: true,
  });
  return css;
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
