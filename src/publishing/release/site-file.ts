import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { parseYaml } from '../../format/yaml.ts';

/** What a release needs of `site.yml` before anything else was read; undefined where it does not say. */
export interface SiteFile {
  readonly baseUrl: string | undefined;
  /** The sample, which has a clock of its own. */
  readonly demo: boolean;
}

/** Reads `site.yml`. What is wrong with it, `check` tells. */
export async function readSiteFile(content: string): Promise<SiteFile> {
  try {
    const data = parseYaml(await readFile(path.join(content, 'site.yml'), 'utf8'));
    const { baseUrl, demo } = data as Record<string, unknown>;
    return { baseUrl: typeof baseUrl === 'string' ? baseUrl : undefined, demo: demo === true };
  } catch {
    return { baseUrl: undefined, demo: false };
  }
}
