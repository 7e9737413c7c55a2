/** Where the members' area tells its clerks when something was published last, and what. */
const LAST_PUBLICATION = '/verwaltung/zugaenge/#stand';

/**
 * Says on every screen which of the two desks this is, so that nobody writes into the wrong one, and leads to what of it
 * members have.
 * @param membersUrl address of the members' area, without a slash at its end
 */
export function markProtected(page: Document, membersUrl: string | undefined): void {
  page.title = 'Nichtöffentliche Redaktion';
  const mark = page.createElement('aside');
  mark.className = 'rf-protected-mark';
  mark.setAttribute('aria-label', 'Redaktion');
  mark.textContent = 'Nichtöffentlicher Teil';
  if (membersUrl !== undefined) mark.append(linkTo(page, `${membersUrl}${LAST_PUBLICATION}`));
  page.body.append(mark);
}

function linkTo(page: Document, address: string): HTMLAnchorElement {
  const link = page.createElement('a');
  link.href = address;
  link.target = '_blank';
  link.rel = 'noreferrer';
  link.textContent = 'Letzte Veröffentlichung';
  link.title = 'Öffnet den Mitgliederbereich in einem neuen Tab; dort melden Sie sich als Ratsbüro an.';
  return link;
}
