import { type Inline, isDocumentLink } from '../model/index.ts';
import type { HtmlNode } from './html-tree.ts';
import { lowered, raised } from './scripts.ts';

/** What each element of a line becomes; one that is not named lends its words. */
const ELEMENTS: Readonly<Record<string, (content: Inline[], text: string) => Inline[]>> = {
  strong: (content) => [{ strong: content }],
  b: (content) => [{ strong: content }],
  mark: (content) => [{ strong: content }],
  em: (content) => [{ emphasis: content }],
  i: (content) => [{ emphasis: content }],
  cite: (content) => [{ emphasis: content }],
  s: (content) => [{ struck: content }],
  del: (content) => [{ struck: content }],
  q: (content) => ['„', ...content, '“'],
  sup: (content, text) => raised(text) ?? content,
  sub: (content, text) => lowered(text) ?? content,
};

const textOf = (nodes: readonly HtmlNode[]): string =>
  nodes.map((node) => (typeof node === 'string' ? node : textOf(node.children))).join('');

function inlineOfElement({ tag, attributes, children }: Exclude<HtmlNode, string>): Inline[] {
  if (tag === 'br') return [{ lineBreak: true }];
  if (tag === 'img') return attributes['alt'] ? [`(Bild: ${attributes['alt']})`] : [];
  const content = children.flatMap(inlineOfNode);
  const { href } = attributes;
  if (tag === 'a') return href !== undefined && isDocumentLink(href) ? [{ link: href, content }] : content;
  return ELEMENTS[tag]?.(content, textOf(children)) ?? content;
}

const inlineOfNode = (node: HtmlNode): Inline[] =>
  typeof node === 'string' ? [node.replace(/[ \t\r\n\f]+/g, ' ')] : inlineOfElement(node);

/** The line that some nodes make, without white space at its ends and around its breaks. */
export const inlineOf = (nodes: readonly HtmlNode[]): Inline[] => trimmed(nodes.flatMap(inlineOfNode));

type Side = 'trimStart' | 'trimEnd';
const edge = (text: string, side: Side): string =>
  side === 'trimStart' ? text.replace(/^ +/, '') : text.replace(/ +$/, '');

/** A part without the spaces at one side; undefined where nothing is left. */
function trimmedPart(part: Inline, side: Side): Inline | undefined {
  if (typeof part === 'string') return edge(part, side) || undefined;
  if ('lineBreak' in part) return undefined;
  if ('link' in part) return kept(part.content, side, (content) => ({ ...part, content }));
  if ('strong' in part) return kept(part.strong, side, (strong) => ({ strong }));
  if ('emphasis' in part) return kept(part.emphasis, side, (emphasis) => ({ emphasis }));
  return kept(part.struck, side, (struck) => ({ struck }));
}

function kept(
  content: readonly Inline[],
  side: Side,
  whole: (content: Inline[]) => Inline,
): Inline | undefined {
  const left = trimmedAt(content, side);
  return left.length === 0 ? undefined : whole(left);
}

function trimmedAt(content: readonly Inline[], side: Side): Inline[] {
  const parts = [...content];
  while (parts.length > 0) {
    const at = side === 'trimStart' ? 0 : parts.length - 1;
    const part = trimmedPart(parts[at] as Inline, side);
    if (part === undefined) parts.splice(at, 1);
    else {
      parts[at] = part;
      break;
    }
  }
  return parts;
}

function trimmed(content: readonly Inline[]): Inline[] {
  const joined = content.reduce<Inline[]>((parts, part) => {
    const last = parts.at(-1);
    if (typeof part === 'string' && typeof last === 'string') parts[parts.length - 1] = last + part;
    else parts.push(part);
    return parts;
  }, []);
  const tidy = joined.flatMap((part, i): Inline[] => {
    if (typeof part !== 'string') return [part];
    const before = joined[i - 1];
    const after = joined[i + 1];
    let text = part.replace(/ +/g, ' ');
    if (typeof before === 'object' && 'lineBreak' in before) text = edge(text, 'trimStart');
    if (typeof after === 'object' && 'lineBreak' in after) text = edge(text, 'trimEnd');
    return text === '' ? [] : [text];
  });
  return trimmedAt(trimmedAt(tidy, 'trimStart'), 'trimEnd');
}
