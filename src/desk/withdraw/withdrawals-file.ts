import { SCHEMA_OF_FILE } from '../../domain/rules/schemas.ts';
import { canonicalAddress } from '../../domain/url.ts';
import { formatYaml } from '../../format/canonical.ts';
import { parseList } from '../../format/front-matter.ts';
import { reformatFields } from '../../format/reformat.ts';

const SCHEMA = SCHEMA_OF_FILE['withdrawals.yml'];

/** An entry of `withdrawals.yml`. */
export interface Withdrawal {
  readonly target: string;
  /** `YYYY-MM-DD` */
  readonly date: string;
  readonly reason: string;
  readonly purge?: boolean;
}

/** The entries of a file; none where there is no file. @throws FormatError where it cannot be read */
export const withdrawalsIn = (text: string | null): readonly unknown[] =>
  text === null ? [] : parseList(text);

const isOf =
  (address: string) =>
  (entry: unknown): entry is Withdrawal => {
    const target = (entry as { target?: unknown } | null)?.target;
    return typeof target === 'string' && canonicalAddress(target) === address;
  };

/** The last withdrawal of an address, whose word counts. @throws FormatError where the file cannot be read */
export const withdrawalOf = (text: string | null, address: string): Withdrawal | undefined =>
  withdrawalsIn(text).findLast(isOf(canonicalAddress(address)));

/**
 * The file with one entry more. What stands there stays byte for byte, but for the `[]` of an empty list; only where that
 * cannot be done, because somebody wrote the list in another style, it comes out in the canonical form.
 * @throws FormatError where the file cannot be read
 */
export function withWithdrawal(text: string | null, entry: Withdrawal): string {
  const after = [...withdrawalsIn(text), entry];
  const added = formatYaml([entry], SCHEMA);
  if (text === null) return added;
  const tries = [text, withoutEmptyList(text), withoutEmptyList(reformatFields(text, SCHEMA))];
  const says = (candidate: string): boolean => JSON.stringify(read(candidate)) === JSON.stringify(after);
  return tries.map((one) => appended(one, added)).find(says) ?? formatYaml(after, SCHEMA);
}

/** Below what is there, at the depth of its list and with its line ends. */
function appended(text: string, added: string): string {
  const end = text.includes('\r\n') ? '\r\n' : '\n';
  const indent = /^( *)- /m.exec(text)?.[1] ?? '';
  const lines = added.trimEnd().split('\n');
  const gap = text === '' || text.endsWith('\n') ? '' : end;
  return `${text}${gap}${lines.map((line) => `${indent}${line}${end}`).join('')}`;
}

const withoutEmptyList = (text: string): string => text.replace(/^\[\s*\][ \t]*\r?\n?/m, '');

function read(text: string): unknown {
  try {
    return parseList(text);
  } catch {
    return undefined;
  }
}
