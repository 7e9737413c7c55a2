import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { scanned } from '../../german-pdf.ts';
import { runLimited } from '../../../files/limited-command.ts';
import { findTesseract } from '../../../files/text/tesseract.ts';
import { type Cost, measure } from '../measure.ts';
import { columnDocument, type Order } from './columns.ts';

/** What one reader cost and found. */
interface Row {
  readonly documents: string;
  readonly reader: string;
  readonly pages: number;
  /** Milliseconds of CPU for a page, the start of the process among them. */
  readonly cpu: number;
  readonly wall: number;
  readonly megabytes: number;
  /** Shares of the true words and whole sentences that the text holds. */
  readonly words: number;
  readonly sentences: number;
}

const PAGES_PER_DOCUMENT = 10;
const CHILD = path.join(import.meta.dirname, 'read-folder.ts');

/** Runs `npm run bench -- text [--pages 1000] [--scans 4] [--json]` and prints what reading the text of PDFs costs. */
export async function runTextBench(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: { pages: { type: 'string' }, scans: { type: 'string' }, json: { type: 'boolean' } },
  });
  const dir = mkdtempSync(path.join(tmpdir(), 'ratsfenster-bench-'));
  const rows: Row[] = [];
  for (const order of ['columns', 'rows'] as const)
    rows.push(...(await benchOrder(path.join(dir, order), order, Number(values.pages ?? 1000))));
  if (await findTesseract())
    rows.push(...(await benchScans(path.join(dir, 'scans'), Number(values.scans ?? 4))));
  rmSync(dir, { recursive: true, force: true });
  process.stdout.write(values.json === true ? `${JSON.stringify(rows, null, 2)}\n` : table(rows));
}

interface Truth {
  readonly folder: string;
  readonly documents: string;
  readonly pages: number;
  /** Of each document. */
  readonly sentences: readonly (readonly string[])[];
}

async function benchOrder(folder: string, order: Order, pages: number): Promise<Row[]> {
  mkdirSync(folder);
  const made = Array.from({ length: Math.ceil(pages / PAGES_PER_DOCUMENT) }, (_, position) => {
    const document = columnDocument(PAGES_PER_DOCUMENT, order, position + 1);
    writeFileSync(path.join(folder, `${String(position).padStart(5, '0')}.pdf`), document.bytes);
    return document.sentences;
  });
  const truth = { folder, documents: order, pages: made.length * PAGES_PER_DOCUMENT, sentences: made };
  const rows = [await row(truth, 'pdfium', 'pdfium, cold'), await row(truth, 'pdfium', 'pdfium, kept')];
  if (!(await hasPoppler())) return rows;
  return [
    ...rows,
    await row(truth, 'pdftotext', 'pdftotext'),
    await row(truth, 'pdftotext-raw', 'pdftotext -raw'),
  ];
}

const hasPoppler = async (): Promise<boolean> => {
  const limits = { time: 5000, memory: 512 * 1024 ** 2, output: 10_000 };
  return 'output' in (await runLimited(['pdftotext', '-v'], { folder: tmpdir(), limits }));
};

async function benchScans(folder: string, pages: number): Promise<Row[]> {
  mkdirSync(folder);
  const { bytes, sentences } = columnDocument(pages, 'columns', 1);
  writeFileSync(path.join(folder, '00000.pdf'), await scanned(bytes, { turned: 0.5, blur: 0.6 }));
  const truth = { folder, documents: 'scans', pages, sentences: [sentences] };
  return [await row(truth, 'pdfium', 'tesseract, cold'), await row(truth, 'pdfium', 'tesseract, kept')];
}

async function row(
  { folder, documents, pages, sentences }: Truth,
  reader: string,
  name: string,
): Promise<Row> {
  const { cpu, wall, megabytes }: Cost = await measure(['node', CHILD, folder, reader]);
  const texts = JSON.parse(readFileSync(path.join(folder, `${reader}.json`), 'utf8')) as string[][];
  const found = quality(texts, sentences);
  return {
    documents,
    reader: name,
    pages,
    cpu: (cpu * 1000) / pages,
    wall: (wall * 1000) / pages,
    megabytes,
    ...found,
  };
}

const wordsOf = (text: string): readonly string[] => text.match(/[\p{L}\d-]*\p{L}[\p{L}\d-]*/gu) ?? [];

function quality(
  texts: readonly (readonly string[])[],
  truth: Truth['sentences'],
): Pick<Row, 'words' | 'sentences'> {
  const counts = { words: [0, 0], sentences: [0, 0] } as Record<'words' | 'sentences', [number, number]>;
  const count = (kind: keyof typeof counts, isFound: boolean) => {
    counts[kind][0] += Number(isFound);
    counts[kind][1] += 1;
  };
  for (const [position, sentences] of truth.entries()) {
    const text = (texts[position] ?? []).join(' ');
    const words = new Set(wordsOf(text));
    for (const word of new Set(sentences.flatMap(wordsOf))) count('words', words.has(word));
    for (const sentence of sentences) count('sentences', text.includes(sentence));
  }
  return {
    words: counts.words[0] / counts.words[1],
    sentences: counts.sentences[0] / counts.sentences[1],
  };
}

function table(rows: readonly Row[]): string {
  const percent = (share: number) => `${(share * 100).toFixed(1)} %`.padStart(9);
  const lines = rows.map((one) =>
    [
      one.documents.padEnd(9),
      one.reader.padEnd(16),
      String(one.pages).padStart(6),
      one.cpu.toFixed(2).padStart(12),
      one.wall.toFixed(2).padStart(13),
      one.megabytes.toFixed(0).padStart(8),
      percent(one.words),
      percent(one.sentences),
    ].join(' '),
  );
  const head = 'documents reader            pages  CPU ms/page  wall ms/page  peak MB     words sentences';
  return `${[head, ...lines].join('\n')}\n`;
}
