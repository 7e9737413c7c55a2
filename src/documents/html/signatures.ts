import type { Block } from '../model/index.ts';
import { element, escaped } from './tags.ts';

type Signatures = Extract<Block, { kind: 'signatures' }>;

/** Lines to sign on, each with the name and the role below it. */
export function signaturesHtml({ place, lines }: Signatures): string {
  const before =
    place === undefined
      ? ''
      : element('p', `${escaped(place)} ${element('span', '', { class: 'doc-day' })}`, {
          class: 'doc-place',
        });
  const items = lines.map(({ role, name, given }) =>
    element(
      'li',
      (name === undefined ? '' : element('span', escaped(name))) +
        element('span', escaped(role), { class: 'doc-role' }),
      given ? { class: 'doc-given' } : {},
    ),
  );
  const list = items.length === 0 ? '' : element('ul', items.join(''), { class: 'doc-signers' });
  return element('div', before + list, { class: 'doc-signatures' });
}
