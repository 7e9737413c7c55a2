import { kindOfSlug } from '../../domain/document-slugs.ts';
import type { PublicDocument } from '../../domain/public-record.ts';
import { byteSize } from '../../format/wording/numbers.ts';

/** "PDF, 48 KB, barrierefrei"; of a folder of papers only its own pages are known to be. */
export function fileFacts({ slug, file }: PublicDocument): string {
  const size = file.size === undefined ? [] : [byteSize(file.size)];
  const accessible = kindOfSlug(slug) === 'folder' ? [] : ['barrierefrei'];
  return ['PDF', ...size, ...accessible].join(', ');
}

/**
 * Whether search engines may show the page: of minutes alone, which stand nowhere else. The others repeat what the page of
 * their object says, and that is the one to be found.
 */
export const isForEngines = ({ slug }: PublicDocument): boolean => kindOfSlug(slug) === 'minutes';
