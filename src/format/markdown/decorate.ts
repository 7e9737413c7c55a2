import { slugOf } from '../../domain/rules/suggest.ts';

/** Ids of headings, unique among themselves: `<prefix>-<words of the heading>`. */
function idsOf(texts: readonly string[], prefix: string): string[] {
  const used = new Set<string>();
  return texts.map((text) => {
    const words = `${prefix}-${(slugOf(text) || 'abschnitt').slice(0, 60)}`.replace(/-+$/, '');
    let id = words;
    for (let n = 2; used.has(id); n += 1) id = `${words}-${n}`;
    used.add(id);
    return id;
  });
}

/**
 * Gives safe HTML what only we may write: ids of headings, classes, and what makes tables and code reachable by keyboard.
 * Text that looks like a tag is escaped by then, so that a search for tags finds tags.
 */
export function decorate(html: string, headings: readonly string[], idPrefix: string | undefined): string {
  const ids = idPrefix === undefined ? [] : idsOf(headings, idPrefix);
  let tables = 0;
  return html
    .replace(/ data-heading="(\d+)"/g, (_, n: string) =>
      ids[Number(n)] === undefined ? '' : ` id="${ids[Number(n)]}"`,
    )
    .replace(/ data-align="(left|center|right)"/g, ' class="align-$1"')
    .replace(/ data-align="[^"]*"/g, '')
    .replace(/<th(?=[ >])/g, '<th scope="col"')
    .replace(/(<(?:img|br|hr)[^>]*?) \/>/g, '$1>')
    .replace(/<pre>/g, '<pre tabindex="0">')
    .replace(/<table>/g, () => {
      tables += 1;
      const label = tables === 1 ? 'Tabelle' : `Tabelle ${tables}`;
      return `<section class="table-scroll" tabindex="0" aria-label="${label}"><table>`;
    })
    .replace(/<\/table>/g, '</table></section>');
}
