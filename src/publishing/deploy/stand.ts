import type { LocalSite } from './site-files.ts';

/** What `/stand.json` says. */
export interface Stand {
  /** The machine's time after the site was verified, ISO 8601 with Z. */
  readonly at: string;
  /** Version of the product. */
  readonly version: string;
  /** See `digestOf`. */
  readonly digest: string;
  readonly files: number;
  readonly bytes: number;
}

const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?Z$/;

/** The stand of a site as text; `now` in milliseconds since 1970. */
export function standText(site: LocalSite, version: string, now: number): string {
  const stand: Stand = {
    at: new Date(now).toISOString(),
    version,
    digest: site.digest,
    files: site.files.length,
    bytes: site.bytes,
  };
  return `${JSON.stringify(stand, undefined, 2)}\n`;
}

/** The stand in a text, or undefined where it is none. */
export function parseStand(text: string): Stand | undefined {
  try {
    const data = JSON.parse(text) as Partial<Record<keyof Stand, unknown>> | null;
    const { at, version, digest, files, bytes } = data ?? {};
    if (typeof at !== 'string' || !INSTANT.test(at) || Number.isNaN(Date.parse(at))) return undefined;
    if (typeof version !== 'string' || typeof digest !== 'string') return undefined;
    if (typeof files !== 'number' || typeof bytes !== 'number') return undefined;
    return { at, version, digest, files, bytes };
  } catch {
    return undefined;
  }
}
