import sharp from 'sharp';
import { at } from '../addresses.ts';
import { ICON_SIZES } from '../offline/shell/icon-sizes.ts';
import { iconSvg } from '../offline/shell/icon-svg.ts';
import type { Asset } from '../ports.ts';

/** Grey that suits every municipality's colours; the drawing as SVG bears them. */
const GROUND = '#14507a';

/** The icons of the installed shell as PNG. It needs sharp, so that it runs where the function is bundled or tried out. */
export const appIcons = async (): Promise<ReadonlyMap<string, Asset>> =>
  new Map(
    await Promise.all(
      ICON_SIZES.map(async ({ name, size, purpose }) => {
        const drawing = Buffer.from(iconSvg(GROUND, purpose === 'maskable'));
        const body = new Uint8Array(
          await sharp(drawing).resize(size, size).png({ palette: true }).toBuffer(),
        );
        return [at.awayIcon(name), { type: 'image/png', body }] as const;
      }),
    ),
  );
