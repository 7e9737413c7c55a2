import path from 'node:path';
import type { Pictures } from '../content/pictures.ts';
import type { CouncilRecord } from '../domain/council-record.ts';
import { type PictureOrder, renderPictures } from '../files/pictures.ts';

/** Folder of rendered pictures within the site. */
export const PICTURE_FOLDER = 'bilder';

const PORTRAIT_WIDTHS = [120, 240];
const ARMS_WIDTHS = [64, 128, 240];

/** Pictures that pages may show, by path below `content/`; portraits without consent are not even rendered. */
function ordersOf(record: CouncilRecord): Map<string, readonly number[]> {
  const orders = new Map<string, readonly number[]>();
  const { coatOfArms } = record.site.theme;
  if (coatOfArms !== undefined) orders.set(coatOfArms, ARMS_WIDTHS);
  for (const { data } of record.bodies)
    if (data.coatOfArms !== undefined) orders.set(`bodies/${data.coatOfArms}`, ARMS_WIDTHS);
  for (const { data } of record.people) {
    if (data.portrait !== undefined && data.portraitConsent !== undefined)
      orders.set(`people/${data.portrait}`, PORTRAIT_WIDTHS);
  }
  return orders;
}

/**
 * Renders the record's pictures into `folder`. Gives what pages need to show them, and a German line for each that
 * could not be rendered; the site is built without those.
 */
export async function makePictures(
  record: CouncilRecord,
  contentDir: string,
  folder: string,
): Promise<{ pictures: Pictures; failures: string[] }> {
  const wanted = [...ordersOf(record)];
  const orders = wanted.map(([name, widths]): PictureOrder => ({
    source: path.join(contentDir, name),
    widths,
  }));
  const rendered = await renderPictures(orders, folder);
  const failures: string[] = [];
  const pictures = new Map<string, Required<Omit<NonNullable<ReturnType<Pictures['get']>>, never>>>();
  for (const [position, result] of rendered.entries()) {
    const name = (wanted[position] as [string, unknown])[0];
    if ('error' in result) {
      failures.push(
        `${name}: Das Bild lässt sich nicht lesen (${result.error}). Bitte als JPEG oder PNG neu speichern.`,
      );
      continue;
    }
    const variants = result.variants.map(({ name: file, width, type }) => ({
      url: `/${PICTURE_FOLDER}/${file}`,
      width,
      type,
    }));
    pictures.set(name, { width: result.width, height: result.height, variants });
  }
  return { pictures, failures };
}
