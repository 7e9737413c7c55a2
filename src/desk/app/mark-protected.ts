/** Says on every screen which of the two desks this is, so that nobody writes into the wrong one. */
export function markProtected(page: Document): void {
  page.title = 'Nichtöffentliche Redaktion';
  const mark = page.createElement('aside');
  mark.className = 'rf-protected-mark';
  mark.setAttribute('aria-label', 'Redaktion');
  mark.textContent = 'Nichtöffentlicher Teil';
  page.body.append(mark);
}
