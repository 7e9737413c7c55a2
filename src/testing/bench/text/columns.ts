import { linesPdf, paragraph, type PlacedLine } from '../../german-pdf.ts';
import { compound, sentence } from '../prose.ts';
import { pick, randomSource } from '../random.ts';

/** In which order a page's lines stand in the file: column by column, as word processors write, or row by row. */
export type Order = 'columns' | 'rows';

/** A generated document and its true sentences. */
export interface ColumnDocument {
  readonly bytes: Buffer;
  readonly sentences: readonly string[];
}

const LETTERS_PER_LINE = 48;
const LINES_PER_COLUMN = 60;
const LEFT = [46, 306] as const;
const FONT_SIZE = 9;
const LEADING = 12;
const TOP = 790;
/** What a hyphen at the end of a line can be beside the typesetter's. */
const HYPHENS = [
  'betrifft die Anton-Müller-Straße, die Kreis-Volkshochschule und den Straßen- und Wegebau im Ort.',
  'umfasst in den Jahren 2025-2027 EU-weit ausgeschriebene Bau- oder Lieferleistungen des Eigenbetriebs.',
  'beschäftigt die Haupt- und Finanzausschüsse wegen des SPD-Papiers zur Grund- sowie Gewerbesteuer.',
];

/** Where a word can end at the end of a line: at a hyphen of its own, or before a consonant and a vowel. */
function breaksOf(word: string): readonly { readonly at: number; readonly hyphen: string }[] {
  const own = [...word.matchAll(/(?<=[\p{L}\d])-(?=[\p{L}\d])/gu)].map(({ index }) => ({
    at: index + 1,
    hyphen: '',
  }));
  if (own.length > 0 || !/^\p{L}{7,}[.,]?$/u.test(word)) return own;
  return [...word.matchAll(/(?<=\p{L}{3})(?=[bdfgklmnprstw][aeiouäöü]\p{L}{2})/gu)].map(({ index }) => ({
    at: index,
    hyphen: '-',
  }));
}

/** Breaks a text into lines as a typesetter does. */
function linesOf(text: string): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const start = line === '' ? '' : `${line} `;
    if (start.length + word.length <= LETTERS_PER_LINE) {
      line = start + word;
      continue;
    }
    const room = LETTERS_PER_LINE - start.length;
    const fitting = breaksOf(word).findLast(({ at, hyphen }) => at + hyphen.length <= room);
    if (fitting) lines.push(start + word.slice(0, fitting.at) + fitting.hyphen);
    else lines.push(line);
    line = word.slice(fitting?.at ?? 0);
  }
  return [...lines, line];
}

const inColumn = (lines: readonly string[], column: 0 | 1): PlacedLine[] =>
  paragraph(lines, LEFT[column], TOP, LEADING);

/** A document of two columns of justified German prose with hyphens at the ends of lines; a paragraph fills a column. */
export function columnDocument(pages: number, order: Order, seed: number): ColumnDocument {
  const random = randomSource(seed);
  const sentences: string[] = [];
  const column = (): string[] => {
    const own: string[] = [];
    for (;;) {
      const next =
        sentences.length % 3 === 2
          ? `Der Punkt ${compound(random)} ${pick(random, HYPHENS)}`
          : sentence(random);
      if (linesOf([...own, next].join(' ')).length > LINES_PER_COLUMN) return linesOf(own.join(' '));
      own.push(next);
      sentences.push(next);
    }
  };
  const placed = Array.from({ length: pages }, () => {
    const [left, right] = [inColumn(column(), 0), inColumn(column(), 1)];
    if (order === 'columns') return [...left, ...right];
    return Array.from({ length: LINES_PER_COLUMN }, (_, row) =>
      [left[row], right[row]].filter((line) => line !== undefined),
    ).flat();
  });
  return { bytes: linesPdf(placed, FONT_SIZE), sentences };
}
