import fc from 'fast-check';
import {
  type Block,
  type Cell,
  type DocumentData,
  type Inline,
  isEmptyLine,
} from '../../documents/model/index.ts';
import { sampleDocument } from './sample-document.ts';

// Documents of any shape, of words that are hard for what sets them: long ones, markup of others, rare signs.

const WORDS = (
  'und der Rat Donaudampfschifffahrtsgesellschaftskapitänswitwe Müller-Lüdenscheidt-Straße *stern* _strich_ #let $x$ [a] ' +
  '<b> </b> // /* ` @e \\ ~ -- --- ... „Zitat“ ‚so‘ 9.400\u00a0€ §\u00a041 m² CO₂ ½ fi ffl ﬁ É ő ş 12:30 1.000,50 % & " \' - – — ' +
  'a\u00adb c\u200bd e\u2060f 1. + = == a\u0308 ß ẞ TOP'
).split(' ');

const text = fc
  .array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 40 })
  .map((words) => `${words.join(' ')} `);
// Ends with a space: words that grow together over the ends of their styles are no words, and fit nowhere.
const short = fc
  .array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 5 })
  .map((words) => `${words.join(' ')} `);

const inline = fc.array(
  fc.oneof<fc.Arbitrary<Inline>[]>(
    text,
    short.map((content) => ({ strong: [content] })),
    short.map((content) => ({ emphasis: [content, { strong: [content] }] })),
    short.map((content) => ({ struck: [content] })),
    short.map((content) => ({ link: 'https://rat.example/?a=b&c', content: [content] })),
    short.map((content) => ({ link: 'javascript:x', content: [content] })),
    fc.constant({ lineBreak: true as const }),
  ),
  { maxLength: 6 },
);

const cellOf = (content: fc.Arbitrary<Inline[]>): fc.Arbitrary<Cell> =>
  fc.record(
    {
      content,
      align: fc.constantFrom('start' as const, 'end' as const),
      header: fc.constant(true as const),
    },
    { requiredKeys: ['content'] },
  );
const cells = fc.array(cellOf(inline), { minLength: 1, maxLength: 4 });
/**
 * Of a table within an item or a list. Where its cells hold half a page of words in a narrow column, the typesetter draws rows
 * over the foot of the page (about one document in 6,000 of these), and the guard of the text rightly refuses it.
 */
const smallCells = fc.array(cellOf(fc.array(short, { maxLength: 2 })), { minLength: 1, maxLength: 4 });

const leafOf = (cells: fc.Arbitrary<Cell[]>): fc.Arbitrary<Block> =>
  fc.oneof<fc.Arbitrary<Block>[]>(
    fc.record({
      kind: fc.constant('heading' as const),
      level: fc.constantFrom(2, 3, 4),
      content: inline.filter((c) => c.length > 0),
    }),
    fc.record({ kind: fc.constant('paragraph' as const), content: inline }),
    fc.record({
      kind: fc.constant('table' as const),
      caption: fc.oneof(fc.constant(''), short),
      head: fc.oneof(fc.constant<Cell[]>([]), cells),
      rows: fc.array(cells, { maxLength: 8 }),
    }),
    fc.record({
      kind: fc.constant('facts' as const),
      rows: fc.array(fc.record({ label: short, value: inline }), { maxLength: 4 }),
    }),
    text.map((code) => ({ kind: 'code' as const, text: code.replaceAll(' -- ', '\n\t') })),
    fc.record({
      kind: fc.constant('signatures' as const),
      lines: fc.array(fc.record({ role: short, name: short }), { maxLength: 4 }),
    }),
    fc.constant({ kind: 'page-break' as const }),
  );

const DEPTH = 2;

const blocks = (depth: number): fc.Arbitrary<Block[]> => {
  const leaf = leafOf(depth === DEPTH ? cells : smallCells);
  return fc.array(depth === 0 ? leaf : fc.oneof({ weight: 3, arbitrary: leaf }, nested(depth - 1)), {
    maxLength: 5,
  });
};

const nested = (depth: number): fc.Arbitrary<Block> =>
  fc.oneof<fc.Arbitrary<Block>[]>(
    fc.record({
      kind: fc.constant('list' as const),
      ordered: fc.boolean(),
      start: fc.nat(2000),
      items: fc.array(blocks(depth), { maxLength: 4 }),
    }),
    fc.record({ kind: fc.constant('resolution' as const), label: short, blocks: blocks(depth) }),
    fc.record({ kind: fc.constant('note' as const), title: short, blocks: blocks(depth) }),
    fc.record({ kind: fc.constant('quote' as const), blocks: blocks(depth) }),
    fc.record({
      kind: fc.constant('agenda' as const),
      lines: fc.array(
        fc.record(
          {
            id: fc.uuid(),
            number: short,
            title: inline,
            depth: fc.nat(3),
            heading: fc.constant(true as const),
            blocks: blocks(depth),
          },
          { requiredKeys: ['id', 'title', 'depth', 'blocks'] },
        ),
        { maxLength: 6 },
      ),
    }),
  );

/** With a list of contents that leads to the headings of the document itself, where it has any that say something. */
function withContents(text: string, own: readonly Block[]): Block[] {
  const named = own.map((block, i) =>
    block.kind === 'heading' && !isEmptyLine(block.content) ? { ...block, id: `kapitel-${i}` } : block,
  );
  const ids = named.flatMap((block) => (block.kind === 'heading' ? (block.id ?? []) : []));
  return [{ kind: 'contents', lines: ids.map((to) => ({ to, text })) }, ...named];
}

/** Any document that the font can show. */
export const arbitraryDocument: fc.Arbitrary<DocumentData> = fc
  .record({
    title: text,
    footer: text,
    kicker: short,
    mark: short,
    sheet: fc.constantFrom('letter' as const, 'report' as const, 'board' as const),
    contents: fc.option(text, { nil: undefined }),
    blocks: blocks(DEPTH),
  })
  .map(({ contents, ...changes }) =>
    sampleDocument(
      contents === undefined ? changes : { ...changes, blocks: withContents(contents, changes.blocks) },
    ),
  );
