import {
  type DocumentFonts,
  documentFonts,
  unprintableSign,
  withoutUnprintable,
} from '../../documents/pdf/index.ts';
import type { Problem } from '../../domain/problem.ts';
import type { PublicRecord } from '../../domain/public-record.ts';
import { problem } from '../../domain/rules/codes.ts';

/** Signs up to here every font has; for them alone none is opened. */
const PLAIN = /^[\s\u0020-\u007e\u00a0-\u017e–—‚‘’„“”…€]*$/u;

/** What stands around all documents, without signs that cannot be printed, and where those were found. */
interface PrintableSettings {
  readonly record: PublicRecord;
  readonly problems: readonly Problem[];
}

/**
 * Looks at the words of templates, at the sender's address in the settings, and at the names of the bodies. A sign there
 * would be told once for each document, under entries that do not hold it.
 */
export function printableSettings(record: PublicRecord): PrintableSettings {
  const problems: Problem[] = [];
  const clean = <T>(value: T, place: Omit<Place, 'problems'>): T => cleaned(value, { ...place, problems });
  const { site } = record;
  const { council } = site.contacts;
  const inSite = <T extends object>(part: T, field: Field, names: readonly (keyof T & string)[]): T => ({
    ...part,
    ...Object.fromEntries(
      names.flatMap((name) =>
        part[name] === undefined
          ? []
          : [[name, clean(part[name], { file: 'site.yml', field: [...field, name] })]],
      ),
    ),
  });
  return {
    record: {
      ...record,
      site: {
        ...site,
        operator: inSite(site.operator, ['operator'], ['name', 'street', 'locality', 'phone', 'email']),
        contacts: {
          ...site.contacts,
          ...(council && { council: inSite(council, ['contacts', 'council'], ['phone', 'email']) }),
        },
      },
      bodies: record.bodies.map((body) => ({
        ...body,
        name: clean(body.name, { file: `bodies/${body.key}.yml`, field: ['name'] }),
      })),
      templates: record.templates.map((one) => clean(one, { file: `templates/${one.key}.yml`, field: [] })),
    },
    problems,
  };
}

type Field = readonly (string | number)[];

interface Place {
  readonly file: string;
  readonly field: Field;
  readonly problems: Problem[];
}

let opened: DocumentFonts | undefined;

function cleanedText(text: string, { file, field, problems }: Place): string {
  if (PLAIN.test(text)) return text;
  const fonts = (opened ??= documentFonts());
  const sign = unprintableSign(text, fonts);
  if (sign === undefined) return text;
  problems.push(problem('sign-unprintable', { file, field: [...field] }, { sign }));
  return withoutUnprintable(text, fonts);
}

/** A value with each text in it without such signs. */
function cleaned<T>(value: T, place: Place): T {
  const inner = (part: unknown, name: string | number) =>
    cleaned(part, { ...place, field: [...place.field, name] });
  if (typeof value === 'string') return cleanedText(value, place) as T;
  if (Array.isArray(value)) return value.map(inner) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, inner(part, name)])) as T;
}
