import type { PublicSite } from '../../domain/public-record.ts';
import { longDate } from '../../format/wording/dates.ts';
import { DELIMITER, isInCsv, LIST_SEPARATOR } from './csv.ts';
import type { BulkPart } from './parts.ts';
import type { Cell, CellType, Column, Table } from './table.ts';
import { TABLES } from './tables/index.ts';

/** How each type is told by Table Schema 2.0. */
const FIELD: Readonly<Record<CellType, Readonly<Record<string, Cell>>>> = {
  string: { type: 'string' },
  text: { type: 'string' },
  integer: { type: 'integer' },
  boolean: { type: 'boolean', trueValues: ['ja'], falseValues: ['nein'] },
  date: { type: 'date' },
  time: { type: 'time', format: '%H:%M' },
  list: { type: 'list', delimiter: LIST_SEPARATOR, itemType: 'string' },
  uri: { type: 'string', format: 'uri' },
};

const field = ({ name, type, description }: Column) => ({ name, ...FIELD[type], description });

/** What a column refers to within the same package. A list refers to several, for which Table Schema has no word. */
const foreignKeys = ({ name, columns }: Table) =>
  columns.flatMap(({ name: from, type, references }) =>
    references === undefined || type === 'list'
      ? []
      : [
          {
            fields: [from],
            reference: { ...(references !== name && { resource: references }), fields: ['schluessel'] },
          },
        ],
  );

const resource = (table: Table) => {
  const keys = foreignKeys(table);
  return {
    name: table.name,
    title: table.title,
    description: table.description,
    path: `${table.name}.csv`,
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    dialect: { delimiter: DELIMITER, lineTerminator: '\r\n' },
    schema: {
      fields: table.columns.filter(isInCsv).map(field),
      ...(table.isKeyed && { primaryKey: [table.columns[0]?.name] }),
      ...(keys.length > 0 && { foreignKeys: keys }),
    },
  };
};

/** "Samtgemeinde: Wahlperiode 2021 bis 2026" */
export const titleOfPart = ({ term }: BulkPart, site: Pick<PublicSite, 'operator'>): string =>
  `${site.operator.name}: ${term === undefined ? 'außerhalb der Wahlperioden' : term.name}`;

/** The sentence on what a part holds. */
export const descriptionOfPart = ({ term }: BulkPart): string =>
  term === undefined
    ? 'Sitzungen, Vorlagen, Beschlüsse und Mitgliedschaften, die in keine Wahlperiode fallen.'
    : `Sitzungen, Vorlagen, Beschlüsse, Abstimmungen und Mitgliedschaften vom ${longDate(term.startDate)} ${term.endDate === undefined ? 'an' : `bis zum ${longDate(term.endDate)}`}.`;

/**
 * The description of a part's tables as a Data Package (datapackage.org, version 2.0) for `datapackage.json`. It has no
 * time of its making, so that it changes only with the columns.
 */
export const dataPackage = (part: BulkPart, site: PublicSite): string =>
  `${JSON.stringify(
    {
      $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
      name: part.key,
      title: titleOfPart(part, site),
      description: descriptionOfPart(part),
      ...(site.license && { licenses: [{ title: site.license.name, path: site.license.url }] }),
      contributors: [{ title: site.operator.name, roles: ['publisher'] }],
      resources: TABLES.map(resource),
    },
    undefined,
    2,
  )}\n`;
