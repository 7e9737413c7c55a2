import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { compileAsync } from 'sass';

/** A file for the browsers of the members' function; its `Asset`. */
export interface MembersAsset {
  readonly type: string;
  readonly body: Uint8Array<ArrayBuffer>;
}

/** The municipality's coat of arms, as it stands in `content`. */
export interface Arms {
  readonly file: string;
  readonly width: number;
  readonly height: number;
}

const STYLES = path.join(import.meta.dirname, '../styles');
const PACKAGES = path.join(import.meta.dirname, '../../node_modules');
const PICTURES: Readonly<Record<string, string>> = {
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
};

/**
 * Style sheet, fonts and coat of arms of the members' area by their addresses below `/stil/`. It needs Sass, so that it
 * runs where the function is bundled or tried out, never within it.
 */
export async function membersAssets(arms?: Arms): Promise<Map<string, MembersAsset>> {
  const [sheet, fonts, picture] = await Promise.all([styleSheet(), readFonts(), arms && readArms(arms)]);
  const css = picture === undefined ? sheet : `${sheet}\n${picture.rule}`;
  return new Map([
    ['/stil/haupt.css', { type: 'text/css; charset=utf-8', body: bytes(css) }],
    ...fonts,
    ...(picture ? [[picture.address, picture.asset] as const] : []),
  ]);
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
async function readFonts(): Promise<(readonly [string, MembersAsset])[]> {
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

/** The picture under an address that changes with it, and the rule that shows it. */
async function readArms({ file, width, height }: Arms) {
  const ending = path.extname(file).toLowerCase();
  const type = PICTURES[ending];
  if (type === undefined)
    throw new RangeError(`"${path.basename(file)}": a coat of arms is PNG, SVG, JPEG or WebP`);
  const body = new Uint8Array(await readFile(file));
  const hash = createHash('sha256').update(body).digest('hex').slice(0, 12);
  const address = `/stil/wappen-${hash}${ending}`;
  const rule =
    `.members-arms{display:block;flex:none;height:2.75rem;aspect-ratio:${width}/${height};` +
    `background:url(${address}) center/contain no-repeat}` +
    '@media (min-width:48em){.members-arms{height:3.75rem}}';
  return { address, asset: { type, body }, rule };
}

const bytes = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);
