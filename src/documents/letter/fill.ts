import { isPlaceholder, templatePieces } from '../../domain/placeholders.ts';
import type { Block } from '../model/index.ts';
import type { PlaceholderValues } from './values.ts';

/** `text` with its placeholders filled. What cannot be filled stays as it is written, so that nothing is silently lost. */
export function filled(text: string, values: PlaceholderValues): string {
  return templatePieces(text)
    .map((piece) => {
      if ('text' in piece) return piece.text;
      if ('stray' in piece) return piece.stray;
      return (isPlaceholder(piece.name) ? values[piece.name] : undefined) ?? `{${piece.name}}`;
    })
    .join('');
}

/** The paragraphs of a filled text: an empty line ends one, a line end within is kept. */
export const paragraphs = (text: string, values: PlaceholderValues): Block[] =>
  filled(text, values)
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== '')
    .map((paragraph) => ({
      kind: 'paragraph',
      content: paragraph
        .split('\n')
        .flatMap((line, at) => (at === 0 ? [line.trim()] : [{ lineBreak: true as const }, line.trim()])),
    }));
