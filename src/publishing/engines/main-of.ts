/** Names of built assets bear a hash of their bytes: `/_assets/lupe.Ds7a0kWv.svg`. */
const ASSET_HASH = /(\/_assets\/[^"'\s>]*?)\.[\w-]{8}(?=\.\w+["'\s>)])/g;
/** What the page does, not what it says. */
const CODE = /<(script|style)\b[^>]*>[\s\S]*?<\/\1\s*>/gi;

/**
 * What a page shows as its own: the markup of its main element, without scripts, styles and the hashes of assets. What
 * stands around it on every page, and a new version of a script, changes no page. The whole page where it has no such
 * element.
 */
export function mainOf(html: string): string {
  const start = html.indexOf('<main');
  const end = html.lastIndexOf('</main>');
  const main = start === -1 || end < start ? html : html.slice(start, end);
  return main.replace(CODE, '').replace(ASSET_HASH, '$1');
}
