import { file } from './file.ts';
import { count, dateTime, flag, link, objectSchema, type Place, type Schema, some, text } from './shapes.ts';

const CATEGORIES = [
  'Personalangelegenheit',
  'Grundstücksangelegenheit',
  'Abgabenangelegenheit',
  'Vertragsangelegenheit',
  'Sonstige Angelegenheit',
];

/** All that a non-public item may have. */
const CLOSED = ['id', 'type', 'meeting', 'number', 'order', 'name', 'public', 'web', 'created', 'modified'];

/** OParl 1.1, AgendaItem. A non-public one has a general category for its name, and nothing that leads anywhere. */
export const agendaItem = (place: Place): Schema => ({
  ...objectSchema(
    'AgendaItem',
    {
      number: text,
      order: count,
      name: text,
      public: flag,
      consultation: link('Consultation'),
      result: text,
      resolutionText: text,
      resolutionFile: file('embedded'),
      auxiliaryFile: some(file('embedded')),
      start: dateTime,
      end: dateTime,
    },
    ['order', 'name', 'public'],
    { place, fields: { meeting: link('Meeting') } },
  ),
  if: { properties: { public: { const: false } } },
  // oxlint-disable-next-line unicorn/no-thenable -- a keyword of JSON schema
  then: { propertyNames: { enum: CLOSED }, properties: { name: { enum: CATEGORIES } } },
});
