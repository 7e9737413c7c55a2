import type { CalendarDate } from '../calendar-date.ts';

/** A document that citizens may open. */
export interface PublicFile {
  readonly id: string;
  readonly title: string;
  /** Name of the file beside the entry; absent where the document lies at a foreign address. */
  readonly name?: string;
  /** Address on this site, or the foreign address that import kept. */
  readonly url: string;
  readonly mimeType?: string;
  readonly date?: CalendarDate;
  /** Bytes; added by the door where the file lies beside its entry. */
  readonly size?: number;
  /** SHA-256 of the bytes, hexadecimal; added by the door. */
  readonly sha256?: string;
}

/** A picture that the build renders in several sizes and formats, without metadata. */
export interface PublicPicture {
  /** Name of the file in the content. */
  readonly name: string;
  /** Size of the largest rendering in pixels; absent until the door has rendered it. */
  readonly width?: number;
  readonly height?: number;
  /** Renderings on this site, added by the door: AVIF first, then WebP, each smallest first. */
  readonly variants?: readonly {
    readonly url: string;
    readonly width: number;
    readonly type: 'image/avif' | 'image/webp';
  }[];
}
