import { inRoot } from './collections/collection.ts';
import { protectedCollections } from './collections/protected.ts';
import { publicCollections } from './collections/public.ts';
import type { DeskSettings } from './desk-settings.ts';

/** The whole configuration for `CMS.init`. */
export const decapConfig = (settings: DeskSettings) => ({
  load_config_file: false,
  backend: settings.backend,
  locale: 'de',
  site_url: settings.siteUrl,
  display_url: settings.siteUrl,
  publish_mode: settings.workflow === 'review' ? 'editorial_workflow' : 'simple',
  show_preview_links: false,
  media_folder: inRoot(settings, '.media'),
  public_folder: '/',
  slug: { encoding: 'ascii', clean_accents: true, sanitize_replacement: '-' },
  editor: { preview: true, notes: false },
  collections: settings.side === 'public' ? publicCollections(settings) : protectedCollections(settings),
});
