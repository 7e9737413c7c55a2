import sharp, { type Metadata } from 'sharp';
import { MAX_PIXELS } from './picture-limits.ts';
import type { Finding } from './finding.ts';

/** The GPS directory's tag in the first directory of EXIF data (Exif 2.32, 4.6.3), in both byte orders. */
const GPS_TAG = [Buffer.from([0x88, 0x25, 0x00, 0x04]), Buffer.from([0x25, 0x88, 0x04, 0x00])] as const;
/** Artist, Copyright, ImageDescription, XPAuthor: who made a picture or who is on it. */
const NAMING_TAGS = [0x01_3b, 0x82_98, 0x01_0e, 0x9c_9d];
/** Make, Model, DateTimeOriginal: with which device and when. */
const CAMERA_TAGS = [0x01_0f, 0x01_10, 0x90_03];
const TYPES = { byte: 1, ascii: 2 };

const includesTag = (exif: Buffer, tag: number): boolean =>
  Object.values(TYPES).some(
    (type) =>
      exif.includes(Buffer.from([tag >> 8, tag & 0xff, 0, type])) ||
      exif.includes(Buffer.from([tag & 0xff, tag >> 8, type, 0])),
  );

/** What a picture's metadata tell, as names that the wording knows. */
function kindsOf({ exif = Buffer.of(), xmp, iptc }: Metadata): string[] {
  const written = xmp?.toString('utf8') ?? '';
  const kinds = {
    place: GPS_TAG.some((tag) => exif.includes(tag)) || written.includes('exif:GPS'),
    names:
      NAMING_TAGS.some((tag) => includesTag(exif, tag)) ||
      iptc !== undefined ||
      /dc:(?:creator|rights|description)|photoshop:/.test(written),
    camera: CAMERA_TAGS.some((tag) => includesTag(exif, tag)),
  };
  return Object.entries(kinds).flatMap(([kind, isThere]) => (isThere ? [kind] : []));
}

/** Checks a picture: what its file says beside what one sees, and whether it can be read at all. */
export async function checkPicture(bytes: Uint8Array): Promise<Finding[]> {
  try {
    const metadata = await sharp(bytes, { limitInputPixels: false }).metadata();
    const pixels = metadata.width * metadata.height;
    if (pixels > MAX_PIXELS) {
      const values = { megapixels: Math.round(pixels / 1e6), largest: MAX_PIXELS / 1e6 };
      return [{ code: 'picture-too-large', values }];
    }
    await sharp(bytes, { limitInputPixels: MAX_PIXELS, failOn: 'error', sequentialRead: true }).stats();
    const kinds = kindsOf(metadata);
    return kinds.length === 0 ? [] : [{ code: 'picture-metadata', values: { kinds: kinds.join(' ') } }];
  } catch {
    return [{ code: 'picture-broken', values: {} }];
  }
}
