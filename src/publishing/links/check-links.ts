import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { inParallel } from '../../content/in-parallel.ts';
import { type PageFacts, pageFacts } from './page-facts.ts';
import { addressOf, find, siteFiles, type SiteFiles } from './site-files.ts';

/** What is wrong with a link; `no-slash` works at most hosts, by a detour. */
export type Fault = 'nothing' | 'case' | 'anchor' | 'malformed' | 'no-slash';

/** A link that leads nowhere, and the pages that hold it. */
export interface Finding {
  readonly fault: Fault;
  /** As it is written in the pages. */
  readonly link: string;
  readonly pages: readonly string[];
  /** The address that is meant, where case or slash are wrong. */
  readonly meant?: string;
}

export interface LinkReport {
  readonly findings: readonly Finding[];
  readonly pages: number;
  /** Links within the site, each counted once a page. */
  readonly internal: number;
  readonly foreign: number;
}

interface Site extends SiteFiles {
  readonly facts: ReadonlyMap<string, PageFacts>;
  /** Origin of the site's own absolute links, or undefined. */
  readonly origin: string | undefined;
}

const LOCAL = 'http://site.invalid';

/** Checks every link of every page of the built site `dir`; nothing is asked over the network. */
export async function checkLinks(dir: string): Promise<LinkReport> {
  const site = await readSite(dir);
  const findings = new Map<string, Finding & { pages: string[] }>();
  const known = new Map<string, Verdict>();
  let [internal, foreign] = [0, 0];
  for (const [file, { links }] of site.facts) {
    for (const link of links) {
      const verdict = known.get(link) ?? judge(site, file, link);
      // relative links mean another thing on another page
      if (/^(?:\/|\w+:)/.test(link)) known.set(link, verdict);
      if (verdict === 'foreign') foreign += 1;
      if (verdict === 'foreign' || verdict === 'other') continue;
      internal += 1;
      if (verdict === 'fine') continue;
      const name = `${verdict.fault} ${verdict.meant ?? ''} ${link}`;
      const finding = findings.get(name) ?? { ...verdict, link, pages: [] };
      finding.pages.push(addressOf(file));
      findings.set(name, finding);
    }
  }
  return { findings: [...findings.values()], pages: site.facts.size, internal, foreign };
}

async function readSite(dir: string): Promise<Site> {
  const site = await siteFiles(dir);
  const pages = [...site.files].filter((file) => file.endsWith('.html'));
  const read = new Map<string, PageFacts>();
  await inParallel(pages, 16, async (file) => {
    read.set(file, pageFacts(await readFile(path.join(dir, file), 'utf8')));
  });
  const facts = new Map(pages.map((file) => [file, read.get(file) as PageFacts]));
  const home = facts.get('/index.html')?.canonical;
  return {
    ...site,
    facts,
    origin: home !== undefined && URL.canParse(home) ? new URL(home).origin : undefined,
  };
}

type Verdict = 'fine' | 'foreign' | 'other' | { readonly fault: Fault; readonly meant?: string };

function judge(site: Site, from: string, link: string): Verdict {
  const base = LOCAL + addressOf(from).split('/').map(encodeURIComponent).join('/');
  if (!URL.canParse(link, base)) return { fault: 'malformed' };
  // The address of a calendar for the program that subscribes to it: the same file by another scheme.
  const target = new URL(link.replace(/^webcals?:/i, 'https:'), base);
  if (target.protocol !== 'http:' && target.protocol !== 'https:') return 'other';
  if (target.origin !== LOCAL && target.origin !== site.origin) return 'foreign';
  try {
    return judgeOwn(site, decodeURIComponent(target.pathname), fragmentOf(target.hash));
  } catch {
    return { fault: 'malformed' };
  }
}

/** Decoded, without the words to be marked (`:~:text=`), which need no anchor. */
const fragmentOf = (hash: string): string => decodeURIComponent(hash.slice(1).replace(/:~:.*$/s, ''));

function judgeOwn(site: Site, asked: string, fragment: string): Verdict {
  const found = find(site, asked);
  if (found.kind === 'nothing') return { fault: 'nothing' };
  if (found.kind === 'case') return { fault: 'case', meant: addressOf(found.file) };
  const page = site.facts.get(found.file);
  // The stand-in of a document lies in a folder with the document's name; the old address is the one to link to.
  if (found.kind === 'no-slash' && page?.standsIn === true) return 'fine';
  const anchors = page?.anchors;
  const missing = anchors !== undefined && fragment !== '' && fragment !== 'top' && !anchors.has(fragment);
  if (missing) return { fault: 'anchor' };
  return found.kind === 'no-slash' ? { fault: 'no-slash', meant: addressOf(found.file) } : 'fine';
}
