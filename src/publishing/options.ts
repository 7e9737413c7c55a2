import { existsSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { checkOutFolder } from './out-folder.ts';
import { UsageError } from './usage-error.ts';

export interface BuildOptions {
  readonly content: string;
  readonly out: string;
  readonly ledger: string | undefined;
  /** ISO 8601 instant, or a wall clock time of the site, or undefined. */
  readonly at: string | undefined;
  /** Marks every page as a draft that is not published. */
  readonly preview: boolean;
}

/** Reads the arguments of `npm run build`. @throws UsageError */
export function buildOptions(args: readonly string[]): BuildOptions {
  const { values } = parseOrRefuse(args);
  const out = path.resolve(values.out ?? 'dist');
  const content = path.resolve(values.content ?? 'content');
  if (isWithin(content, out) || isWithin(out, content)) {
    throw new UsageError(
      `--out ${out} und --content ${content} liegen ineinander. Bitte getrennte Ordner angeben.`,
    );
  }
  checkOutFolder(out);
  if (values.ledger !== undefined && !existsSync(values.ledger)) {
    throw new UsageError(`--ledger ${values.ledger}: Diesen Ordner gibt es nicht.`);
  }
  return { content, out, ledger: values.ledger, at: values.at, preview: values.preview ?? false };
}

function parseOrRefuse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        content: { type: 'string' },
        out: { type: 'string' },
        ledger: { type: 'string' },
        at: { type: 'string' },
        preview: { type: 'boolean' },
      },
    });
  } catch (error) {
    throw new UsageError(
      `${(error as Error).message}\nAufruf: npm run build -- [--content ORDNER] [--out ORDNER] [--ledger ORDNER] [--at ZEITPUNKT] [--preview]`,
    );
  }
}

const isWithin = (parent: string, child: string): boolean =>
  `${child}${path.sep}`.startsWith(`${parent}${path.sep}`);
