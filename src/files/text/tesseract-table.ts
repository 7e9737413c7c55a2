/** A recognised text, line by line, and how sure the recognition is of its words, 0 to 100. */
export interface RecognisedText {
  readonly text: string;
  readonly confidence: number;
}

/** Level of a row that holds a word. */
const WORD = '5';

/**
 * Reads Tesseract's table (TSV): level, page, block, paragraph, line, word, left, top, width, height, conf, text. The
 * confidence is the mean over words, a long word counting for more.
 */
export function textOfTsv(table: string): RecognisedText {
  const words = table.split('\n').flatMap((row) => {
    const [level, page, block, paragraph, line, , , , , , conf = '', word = ''] = row.split('\t');
    if (level !== WORD || word.trim() === '') return [];
    return [{ line: [page, block, paragraph, line].join(' '), conf: Number(conf), word: word.trim() }];
  });
  const signs = words.reduce((sum, { word }) => sum + word.length, 0);
  const sureness = words.reduce((sum, { word, conf }) => sum + conf * word.length, 0);
  const lines = [...Map.groupBy(words, ({ line }) => line).values()];
  return {
    text: lines.map((line) => line.map(({ word }) => word).join(' ')).join('\n'),
    confidence: signs === 0 ? 0 : Math.round(sureness / signs),
  };
}
