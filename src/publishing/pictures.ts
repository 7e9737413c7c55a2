import path from 'node:path';
import type { Pictures } from '../content/pictures.ts';
import type { PublicPicture, PublicRecord } from '../domain/public-record.ts';
import { type PictureOrder, renderPictures } from '../files/pictures.ts';

/** Folder of rendered pictures within the site. */
export const PICTURE_FOLDER = 'bilder';

const PORTRAIT_WIDTHS = [120, 240];
const ARMS_WIDTHS = [64, 128, 240];

/** Pictures that pages show, by path below `content/`; of anything else not even a rendering is made. */
function ordersOf(record: PublicRecord): Map<string, readonly number[]> {
  const orders = new Map<string, readonly number[]>();
  const order = (picture: PublicPicture | undefined, folder: string, widths: readonly number[]) => {
    if (picture) orders.set(`${folder}${picture.name}`, widths);
  };
  order(record.site.coatOfArms, '', ARMS_WIDTHS);
  for (const body of record.bodies) order(body.coatOfArms, 'bodies/', ARMS_WIDTHS);
  for (const person of record.people) order(person.portrait, 'people/', PORTRAIT_WIDTHS);
  return orders;
}

/**
 * Renders the record's pictures into `folder`. Gives what pages need to show them, and a German line for each that
 * could not be rendered; the site is built without those.
 */
export async function makePictures(
  record: PublicRecord,
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
