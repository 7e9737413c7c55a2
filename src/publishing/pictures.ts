import path from 'node:path';
import type { Pictures, RenderedPicture } from '../content/pictures.ts';
import type { PublicPicture, PublicRecord } from '../domain/public-record.ts';
import { type Rendered, renderPictures } from '../files/pictures.ts';

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
  const orders = wanted.map(([name, widths]) => ({ source: path.join(contentDir, name), widths }));
  const rendered = await renderPictures(orders, folder);
  const failures: string[] = [];
  const pictures = new Map<string, RenderedPicture>();
  for (const [position, [name]] of wanted.entries()) {
    const result = rendered[position] ?? { error: 'kein Ergebnis' };
    if ('error' in result) {
      failures.push(
        `${name}: Das Bild lässt sich nicht lesen (${result.error}). Bitte als JPEG oder PNG neu speichern.`,
      );
    } else {
      pictures.set(name, shown(result));
    }
  }
  return { pictures, failures };
}

/** A rendering as pages name it. */
const shown = ({ width, height, variants }: Exclude<Rendered, { error: string }>): RenderedPicture => ({
  width,
  height,
  variants: variants.map(({ name, width: wide, type }) => ({
    url: `/${PICTURE_FOLDER}/${name}`,
    width: wide,
    type,
  })),
});
