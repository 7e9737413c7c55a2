import { at } from '../../addresses.ts';
import { siteName } from '../../layout/header.ts';
import type { Council } from '../../ports.ts';
import { ICON_SIZES } from './icon-sizes.ts';

/** Colour of the product where nothing was published yet. */
const PLAIN = '#14507a';

/** The web app manifest (W3C, Web Application Manifest), by which browsers install the shell. */
export function appManifest(council: Council | undefined): object {
  const site = council?.directory.site;
  const colour = site?.theme.primary ?? PLAIN;
  return {
    id: at.away,
    name: `Unterwegs – ${siteName(council)}`,
    short_name: 'Unterwegs',
    description: 'Mitgenommene Sitzungen, auch ohne Netz zu lesen.',
    lang: 'de',
    dir: 'ltr',
    start_url: at.away,
    scope: at.away,
    display: 'standalone',
    background_color: '#ffffff',
    theme_color: colour,
    icons: [
      ...ICON_SIZES.map(({ name, size, purpose }) => ({
        src: at.awayIcon(name),
        type: 'image/png',
        sizes: `${size}x${size}`,
        purpose,
      })),
      { src: at.awayIcon('app.svg'), type: 'image/svg+xml', sizes: 'any', purpose: 'any' },
    ],
  };
}
