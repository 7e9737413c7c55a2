import { longDate } from '../../format/wording/dates.ts';
import { type DocumentData, HeadingLevels } from '../model/index.ts';
import { type InputBlock, inputBlocks } from './input-blocks.ts';
import { oneLine, plainLine } from './plain-line.ts';
import { returnLine } from './return-line.ts';

/** What the templates are handed: all text in one line each, levels of headings settled, pictures by their path. */
export interface PdfInput {
  readonly sheet: DocumentData['sheet'];
  readonly title: string;
  /** The title without places at which it may be broken. */
  readonly 'file-title': string;
  readonly kicker?: string;
  readonly author: string;
  readonly mark?: string;
  readonly footer: string;
  /** Place and day as printed. */
  readonly date?: string;
  /** Year, month, day. */
  readonly day?: readonly [number, number, number];
  readonly 'return-line': string;
  readonly letterhead: {
    readonly name: string;
    readonly office?: string;
    readonly lines: readonly string[];
    readonly arms?: { readonly path: string; readonly alt: string };
  };
  readonly blocks: readonly InputBlock[];
}

const dayOf = (date: string): [number, number, number] => {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  return [year, month, day];
};

const some = <K extends string>(key: K, value: string | undefined): { readonly [P in K]?: string } =>
  value === undefined || plainLine(value) === ''
    ? {}
    : ({ [key]: plainLine(value) } as { readonly [P in K]?: string });

/** Place and day of a document as its sheets print them: "Aubrück, den 3. März 2027". */
const dateOf = ({ place, date, undated }: DocumentData): string | undefined =>
  date === undefined || undated
    ? undefined
    : [place, longDate(date)].filter((part) => part !== undefined).join(' ');

/** @param armsPath where the templates find the picture of the arms; without it the letterhead has none */
export function pdfInput(data: DocumentData, armsPath?: string): PdfInput {
  const { letterhead } = data;
  const lines = letterhead.lines.map((line) => plainLine(line)).filter((text) => text !== '');
  const name = plainLine(letterhead.name);
  return {
    sheet: data.sheet,
    title: plainLine(data.title),
    ...some('kicker', data.kicker),
    'file-title': oneLine(data.title).trim(),
    author: oneLine(data.author),
    ...some('mark', data.mark),
    footer: plainLine(data.footer),
    ...some('date', dateOf(data)),
    ...(data.date && { day: dayOf(data.date) }),
    'return-line': returnLine(name, lines),
    letterhead: {
      name,
      ...some('office', letterhead.office),
      lines,
      ...(letterhead.arms && armsPath && { arms: { path: armsPath, alt: plainLine(letterhead.arms.alt) } }),
    },
    blocks: inputBlocks(data.blocks, new HeadingLevels()),
  };
}
