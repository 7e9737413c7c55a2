import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { PublicPicture } from '../../domain/public-record.ts';
import { url } from '../../domain/url.ts';
import type { OpenDataSource, OpenDataWriter } from '../open-data/write-open-data.ts';
import { drawShareImage } from './draw-share-image.ts';

/** The largest rendering of the arms in the site's folder; undefined where none could be made. */
function armsIn(folder: string, arms: PublicPicture | undefined): string | undefined {
  const largest = arms?.variants?.filter(({ type }) => type === 'image/webp').at(-1);
  return largest && path.join(folder, largest.url);
}

/** Draws the pictures that other sites show beside links: one for the site, one for each body. */
export const writeShareImages: OpenDataWriter = async ({ folder, record, ledger }: OpenDataSource) => {
  const { site, bodies } = record;
  const host = new URL(site.baseUrl).host;
  const own = {
    page: url.home,
    name: site.name,
    arms: site.coatOfArms,
    kicker: 'Sitzungen · Vorlagen · Beschlüsse',
  };
  const ofBodies = bodies.map(({ key, name, coatOfArms }) => ({
    page: url.body(key),
    name,
    arms: coatOfArms ?? site.coatOfArms,
    kicker: 'Ratsinformationen',
  }));
  for (const { page, name, arms, kicker } of [own, ...ofBodies]) {
    const file = path.join(folder, url.shareImage(page));
    const picture = { name, kicker, host, colour: site.theme.primary, arms: armsIn(folder, arms) };
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, await drawShareImage(picture));
  }
  return ledger;
};
