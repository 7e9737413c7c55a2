import { cleanLines } from './clean.ts';
import { markdown } from './markdown.ts';

/** Longest title that import writes, in characters. */
const TITLE_LIMIT = 250;
/** Up to here a second line joins the first in the title. */
const JOIN_LIMIT = 180;

/** A title in one line, and what stood below it as Markdown. */
export interface Titled {
  readonly title: string;
  readonly text?: string;
  /** The title was longer than the limit and is cut; the whole stands in `text`. */
  readonly shortened: boolean;
}

const BULLET = /^(?:[-–•*·]|[a-z]\)|\d{1,2}[.)]|[ivx]+\))\s*\S/i;
const HYPHEN_WORDS = /^(?:und|oder|bzw|sowie|u\.)/;

/** Lines that a narrow input field had broken, joined again: the next begins with a small letter or a bracket is open. */
function unwrap(lines: readonly string[]): string[] {
  const out: string[] = [];
  for (const line of lines) {
    const last = out.at(-1);
    if (last === undefined || BULLET.test(line) || !continues(last, line)) out.push(line);
    else if (/\p{L}-$/u.test(last) && /^\p{Ll}/u.test(line) && !HYPHEN_WORDS.test(line)) {
      out[out.length - 1] = last.slice(0, -1) + line;
    } else out[out.length - 1] = `${last} ${line}`;
  }
  return out;
}

const isOpen = (text: string): boolean =>
  (text.match(/\(/g)?.length ?? 0) > (text.match(/\)/g)?.length ?? 0) ||
  ((text.match(/[„"]/g)?.length ?? 0) + (text.match(/[“”]/g)?.length ?? 0)) % 2 === 1;
const continues = (last: string, line: string): boolean =>
  (/^\p{Ll}/u.test(line) && !/^(?:hier|zu|betr|siehe|vgl|die|der|das)\b/.test(line)) ||
  /^[§,;]/.test(line) ||
  /§\s*\d+[a-z]?$/.test(last) ||
  (BULLET.test(last) && /^["„]/.test(line) && /\p{Ll}$/u.test(last)) ||
  /\b(?:der|die|das|des|dem|den|und|oder|bzw\.|sowie|für|von|vom|zur|zum|im|in|am|an|auf|mit|nach|gemäß|über|Abs\.|Nr\.|§)$/.test(
    last,
  ) ||
  (isOpen(last) && last.length < JOIN_LIMIT && !line.startsWith('('));

/** How the second line joins the title, or nothing where it belongs below it. */
function joined(title: string, line: string): string | undefined {
  if (line.startsWith('(') || title.endsWith(':')) return undefined;
  const bare = line.replace(/^[-–•]\s*/, '').replace(/\s*[-–]$/, '');
  const text = /[,;]$/.test(title) ? `${title} ${bare}` : `${title.replace(/\s*[-–]$/, '')} – ${bare}`;
  return text.length <= JOIN_LIMIT ? text : undefined;
}

/** A title cut at the last end of a sentence or clause within the limit, else at a word with an ellipsis. */
export function cut(title: string, limit = TITLE_LIMIT): string {
  if (title.length <= limit) return title;
  const head = title.slice(0, limit);
  const ends = ['; ', '. ', ' – ', ' - ', ' ('].map((mark) => head.lastIndexOf(mark)).sort((a, b) => b - a);
  const clause = ends.find((end) => end >= limit / 3 && !isOpen(head.slice(0, end)));
  if (clause !== undefined) return head.slice(0, clause).replace(/[\s.;–-]+$/, '');
  return `${head.slice(0, Math.max(head.lastIndexOf(' ', limit - 2), limit / 2)).replace(/[\s,.;:–-]+$/, '')} …`;
}

/** A list that stands in one line, "Eröffnung - Feststellung der Ladung - Feststellung …", as lines. */
function unroll(lines: readonly string[]): readonly string[] {
  const [line = '', ...more] = lines;
  const parts = line.split(/ [-–] (?=\p{Lu})/u);
  if (more.length > 0 || line.length <= 120 || parts.length < 4) return lines;
  return [parts[0] as string, ...parts.slice(1).map((part) => `- ${part}`)];
}

/** Splits what a council system holds as a title into a title of one line and the text below it. */
export function splitTitle(raw: string): Titled {
  const lines = unroll(unwrap(cleanLines(raw)));
  const [first = '', ...rest] = lines;
  const second = rest[0];
  const isList = rest.filter((line) => BULLET.test(line)).length > 1;
  const join = second !== undefined && !isList ? joined(first, second) : undefined;
  const title = (join ?? first).replace(/\s*[;:,]$/, '').replace(/^[-–•]\s*(?=\S)/, '');
  const below = join === undefined ? rest : rest.slice(1);
  const shortened = title.length > TITLE_LIMIT;
  const text = markdown(shortened ? [title, ...below] : below);
  return { title: cut(title), shortened, ...(text === '' ? {} : { text }) };
}
