import { createHash } from 'node:crypto';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { DirectoryArms } from '../../domain/members/index.ts';
import { renderPictures } from '../../files/pictures.ts';
import type { Outgoing } from './outgoing.ts';

/** The coat of arms on pages of the members' area: its rendering, and what the directory says of it. */
export interface SiteArms {
  readonly blob: Outgoing;
  readonly arms: DirectoryArms;
}

/** Pixels: four for each of the 3.75 rem that it is high at most, where it is as wide as high. */
const WIDTH = 240;

/** Renders the coat of arms; undefined where it cannot be read, which `check` has said. */
export async function siteArms(source: string): Promise<SiteArms | undefined> {
  const folder = await mkdtemp(path.join(tmpdir(), 'ratsfenster-arms-'));
  try {
    const [rendered] = await renderPictures([{ source, widths: [WIDTH] }], folder);
    const picture = rendered && 'variants' in rendered ? rendered : undefined;
    const variant = picture?.variants.find(({ type }) => type === 'image/webp');
    if (!picture || !variant) return undefined;
    const bytes = new Uint8Array(await readFile(path.join(folder, variant.name)));
    const stored = { sha256: createHash('sha256').update(bytes).digest('hex'), size: bytes.length };
    return {
      blob: { ...stored, label: 'Wappen', open: () => new Blob([bytes]).stream() },
      arms: { ...stored, mimeType: variant.type, width: picture.width, height: picture.height },
    };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
