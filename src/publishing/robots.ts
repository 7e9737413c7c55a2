import { writeFile } from 'node:fs/promises';
import path from 'node:path';

/** Asks search engines to leave a site alone (RFC 9309): for drafts, in place of whatever the pages say. */
export const forbidRobots = (folder: string): Promise<void> =>
  writeFile(path.join(folder, 'robots.txt'), 'User-agent: *\nDisallow: /\n');
