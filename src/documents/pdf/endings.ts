import { type AgendaLine, type Block, inlineText } from '../model/index.ts';

/** Longer than this, a block may be torn by the end of a page: what is kept together must fit on one. */
const SHORT = 600;
/** Blocks, at most, that go with the signatures onto the next page. */
const MOST = 6;

/** What holds a document together at its end. */
export interface Endings {
  /** Blocks that no end of a page parts from what follows, by their place. */
  readonly tied: ReadonlySet<number>;
  /** How many blocks after an agenda have to stand on the page of its last item, by the place of the agenda. */
  readonly after: ReadonlyMap<number, number>;
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);

/** Characters of a block that can be kept whole; no end to those of one that cannot. */
function lengthOf(block: Block): number {
  switch (block.kind) {
    case 'paragraph':
      return inlineText(block.content).length;
    case 'facts':
      return sum(block.rows.map(({ label, value }) => label.length + inlineText(value).length));
    case 'signatures':
      return sum(block.lines.map(({ role, name = '' }) => role.length + name.length));
    case 'note':
    case 'resolution':
      return sum(block.blocks.map(lengthOf));
    case 'list':
      return sum(block.items.flat().map(lengthOf));
    default:
      return Infinity;
  }
}

const isShort = (block: Block | undefined): boolean => block !== undefined && lengthOf(block) <= SHORT;

/** True where the last words of an agenda can be kept whole. */
const endsShort = (lines: readonly AgendaLine[]): boolean => {
  const last = lines.at(-1);
  if (last === undefined || last.heading) return false;
  return last.blocks.length === 0 || isShort(last.blocks.at(-1));
};

/** Where the ending with the signatures at `at` is over: a short note or two may be the last words below them. */
function endOf(blocks: readonly Block[], at: number): number {
  const below = blocks.slice(at + 1);
  return below.length <= 2 && below.every(isShort) ? blocks.length - 1 : at;
}

/**
 * What goes with signatures: nobody signs a page that says nothing, and no page holds greeting and signature alone. What
 * became of a short resolution stands on its page.
 */
export function endingsOf(blocks: readonly Block[]): Endings {
  const tied = new Set<number>();
  const after = new Map<number, number>();
  for (const [at, block] of blocks.entries())
    if (block.kind === 'resolution' && isShort(block) && blocks[at + 1]?.kind === 'paragraph') tied.add(at);
  for (const [at, { kind }] of blocks.entries()) {
    if (kind !== 'signatures') continue;
    const end = endOf(blocks, at);
    let first = at;
    while (first > 0 && at - first < MOST && isShort(blocks[first - 1])) first -= 1;
    for (let i = first; i < end; i += 1) tied.add(i);
    const before = blocks[first - 1];
    if (before?.kind === 'agenda' && endsShort(before.lines)) after.set(first - 1, end + 1 - first);
  }
  closingWords(blocks, tied, after);
  return { tied, after };
}

/** Short words below the last agenda go with it, too, where nobody signs them. */
function closingWords(blocks: readonly Block[], tied: Set<number>, after: Map<number, number>): void {
  const last = blocks.findLastIndex(({ kind }) => kind === 'agenda');
  const agenda = blocks[last];
  if (agenda?.kind !== 'agenda' || after.has(last) || !endsShort(agenda.lines)) return;
  let end = last;
  while (end - last < MOST && isShort(blocks[end + 1])) end += 1;
  for (let i = last + 1; i < end; i += 1) tied.add(i);
  if (end > last) after.set(last, end - last);
}
