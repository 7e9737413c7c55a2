import type { SiteFile } from './site-files.ts';

const MOST_CHANGED = 200;
const SAMPLE = 20;

/** Pages and objects that a host sends with the status of a fault, `404.html` and `oparl/503.json`, also when asked for by name. */
const ANSWERS = /^(?:404\.html|oparl\/(?:404|503)\.json)$/;

/** What a host reads itself and does not serve, or serves as the answer to something else. */
const isServed = ({ path }: SiteFile): boolean =>
  !/(?:^|\/)\.ht|^_(?:headers|redirects)$|\.conf$/.test(path) && !ANSWERS.test(path);

/** `count` of `things`, evenly spread. */
const spread = <T>(things: readonly T[], count: number): T[] => {
  const step = Math.max(1, things.length / count);
  return things.filter((_, index) => Math.floor(index / step) !== Math.floor((index - 1) / step));
};

/** Files to compare with what the server answers: the home page, up to 200 changed ones (pages first), 20 of the rest. */
export function chooseToVerify(files: readonly SiteFile[], changed: readonly SiteFile[]): SiteFile[] {
  const served = changed.filter(isServed);
  const pages = served.filter(({ path }) => path.endsWith('.html'));
  const others = served.filter(({ path }) => !path.endsWith('.html'));
  const first = [...spread(pages, MOST_CHANGED), ...others].slice(0, MOST_CHANGED);
  const chosen = new Set(first);
  const rest = files.filter((file) => isServed(file) && !chosen.has(file));
  const home = files.filter(({ path }) => path === 'index.html');
  return [...new Set([...home, ...first, ...spread(rest, SAMPLE)])];
}
