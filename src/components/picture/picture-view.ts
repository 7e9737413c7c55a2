import type { PublicPicture } from '../../domain/public-record.ts';

/** A picture that a page can place without moving when it arrives. */
export interface PlacedPicture {
  readonly src: string;
  readonly width: number;
  readonly height: number;
  readonly srcset?: string;
}

/** The rendering for a place `width` pixels wide, and one of twice the width for dense screens. */
export function pictureView(picture: PublicPicture | undefined, width: number): PlacedPicture | undefined {
  const webp = (picture?.variants ?? []).filter(({ type }) => type === 'image/webp');
  const base = webp.find((variant) => variant.width >= width) ?? webp.at(-1);
  if (!base || !picture?.width || !picture.height) return undefined;
  const dense = webp.find((variant) => variant.width >= 2 * base.width) ?? webp.at(-1);
  return {
    src: base.url,
    width: base.width,
    height: Math.round((base.width * picture.height) / picture.width),
    ...(dense &&
      dense !== base && { srcset: `${dense.url} ${Math.round((10 * dense.width) / base.width) / 10}x` }),
  };
}
