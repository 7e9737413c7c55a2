import { tmpdir } from 'node:os';
import { type CommandLimits, runLimited } from '../limited-command.ts';
import { type RecognisedText, textOfTsv } from './tesseract-table.ts';

/** The installed program that recognises text. */
export interface Tesseract {
  /** Name and version, such as "tesseract 5.3.0". */
  readonly tool: string;
  /** Recognises the German text of a picture; undefined where it gave none within its limits. */
  readonly recognise: (
    picture: Picture,
    limits: CommandLimits,
  ) => Promise<RecognisedText | 'time' | 'failed'>;
}

/** A picture in a folder of its own. */
export interface Picture {
  readonly folder: string;
  readonly name: string;
  readonly dotsPerInch: number;
}

const ASKING: CommandLimits = { time: 10_000, memory: 512 * 1024 ** 2, output: 100_000 };

/** Finds Tesseract with its German model; undefined where one of both is missing. */
export async function findTesseract(program = 'tesseract'): Promise<Tesseract | undefined> {
  const ask = (option: string) => runLimited([program, option], { folder: tmpdir(), limits: ASKING });
  const languages = await ask('--list-langs');
  if (!('output' in languages) || !/^deu\s*$/m.test(languages.output)) return undefined;
  const version = await ask('--version');
  const number = 'output' in version ? /^tesseract v?([\w.-]+)/.exec(version.output)?.[1] : undefined;
  return { tool: `tesseract ${number ?? '?'}`, recognise: recogniseWith(program) };
}

/** Page segmentation 1: finds columns, and turns a page that lies on its side. */
const recogniseWith =
  (program: string): Tesseract['recognise'] =>
  async ({ folder, name, dotsPerInch }, limits) => {
    const options = ['-l', 'deu', '--psm', '1', '--dpi', String(dotsPerInch), 'tsv'];
    const result = await runLimited([program, name, 'stdout', ...options], { folder, limits });
    if ('output' in result) return textOfTsv(result.output);
    return result.stopped === 'time' ? 'time' : 'failed';
  };
