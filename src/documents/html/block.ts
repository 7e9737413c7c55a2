import { type Block, HeadingLevels, inlineText, isEmptyLine } from '../model/index.ts';
import { agendaHtml } from './agenda.ts';
import { inlineHtml } from './inline.ts';
import { signaturesHtml } from './signatures.ts';
import { tableHtml } from './table.ts';
import { element, escaped } from './tags.ts';

type Of<Kind extends Block['kind']> = Extract<Block, { kind: Kind }>;

/** Writes the blocks of one document in their order. */
export class Writer {
  readonly levels = new HeadingLevels();

  blocks(blocks: readonly Block[]): string {
    return blocks.map((block) => this.#block(block)).join('');
  }

  #block(block: Block): string {
    switch (block.kind) {
      case 'heading':
        return this.#heading(block);
      case 'contents':
        return contentsHtml(block);
      case 'paragraph':
        return element('p', inlineHtml(block.content), { class: block.small && 'doc-small' });
      case 'list':
        return this.#list(block);
      case 'table':
        return tableHtml(block);
      case 'facts':
        return factsHtml(block);
      case 'agenda':
        return agendaHtml(block.lines, this);
      case 'resolution':
        return this.#resolution(block);
      case 'note':
        return this.#note(block);
      case 'quote':
        return element('blockquote', this.blocks(block.blocks));
      case 'code':
        return element('pre', element('code', escaped(block.text)), { tabindex: 0 });
      case 'signatures':
        return signaturesHtml(block);
      case 'page-break':
        return '<div class="doc-break"></div>';
    }
  }

  #heading({ level, content, id }: Of<'heading'>): string {
    return isEmptyLine(content) ? '' : element(`h${this.levels.next(level)}`, inlineHtml(content), { id });
  }

  #list({ ordered, start, items }: Of<'list'>): string {
    const written = items.map((blocks) => element('li', this.#itemBlocks(blocks)));
    return element(ordered ? 'ol' : 'ul', written.join(''), { start: ordered ? start : undefined });
  }

  /** An item of one line needs no paragraph. */
  #itemBlocks([first, ...rest]: readonly Block[]): string {
    if (first?.kind !== 'paragraph' || rest.some(({ kind }) => kind !== 'list'))
      return this.blocks(first ? [first, ...rest] : []);
    return inlineHtml(first.content) + this.blocks(rest);
  }

  #resolution({ label, blocks }: Of<'resolution'>): string {
    const title = element('p', escaped(label), { class: 'doc-label' });
    return element('div', title + this.blocks(blocks), { class: 'doc-resolution' });
  }

  #note({ title, blocks }: Of<'note'>): string {
    const label = title === undefined ? '' : element('p', escaped(title), { class: 'doc-label' });
    return element('div', label + this.blocks(blocks), { class: 'doc-note' });
  }
}

function contentsHtml({ lines }: Of<'contents'>): string {
  const written = lines.map(({ to, text }) => element('li', element('a', escaped(text), { href: `#${to}` })));
  return written.length === 0 ? '' : element('ul', written.join(''));
}

function factsHtml({ rows }: Of<'facts'>): string {
  const written = rows
    .filter(({ value }) => inlineText(value) !== '')
    .map(({ label, value }) =>
      element('div', element('dt', escaped(label)) + element('dd', inlineHtml(value))),
    );
  return written.length === 0 ? '' : element('dl', written.join(''), { class: 'doc-facts' });
}
