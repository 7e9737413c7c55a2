/** Characters that a title may have before pages shorten it; real councils write up to 1,200. */
export const LONG_TITLE = 220;

/** `text` with at most `max` characters: cut after a whole word where there is one, with an ellipsis. */
export function clipped(text: string, max: number): string {
  if (text.length <= max) return text;
  const cut = text.slice(0, max - 1);
  const lastSpace = cut.lastIndexOf(' ');
  const kept = lastSpace > max / 2 ? cut.slice(0, lastSpace) : cut;
  return `${kept.replace(/[\s,;:.–-]+$/u, '')}…`;
}
