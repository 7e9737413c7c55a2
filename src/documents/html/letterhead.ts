import type { Letterhead } from '../model/index.ts';
import { element, escaped } from './tags.ts';

/** Who writes; the arms only where the page knows the address of their picture. */
export function letterheadHtml({ name, office, lines, arms }: Letterhead, armsUrl?: string): string {
  const picture =
    arms && armsUrl ? `<img class="doc-arms" src="${escaped(armsUrl)}" alt="${escaped(arms.alt)}">` : '';
  const title = element('p', escaped(name), { class: 'doc-name' });
  const speaker = office === undefined ? '' : element('p', escaped(office), { class: 'doc-office' });
  const address = lines.map(escaped).join('<br>');
  const contact = address === '' ? '' : element('p', address, { class: 'doc-contact' });
  return element('div', picture + element('div', title + speaker) + contact, { class: 'doc-letterhead' });
}
