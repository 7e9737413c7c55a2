import { siteUrl } from '../deploy/options.ts';
import type { ReleaseOptions } from './options.ts';
import { readSiteFile } from './site-file.ts';

/** The address at which the site is proved: `--url`, else `baseUrl` of `site.yml`. @throws UsageError */
export const siteUrlOf = async ({ url, content }: ReleaseOptions): Promise<string> =>
  url === undefined ? siteUrl((await readSiteFile(content)).baseUrl, 'baseUrl') : siteUrl(url, '--url');
