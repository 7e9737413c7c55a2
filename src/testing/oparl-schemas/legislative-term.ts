import { date, link, objectSchema, type Place, type Schema, text } from './shapes.ts';

/** OParl 1.1, LegislativeTerm. */
export const legislativeTerm = (place: Place): Schema =>
  objectSchema('LegislativeTerm', { name: text, startDate: date, endDate: date }, [], {
    place,
    fields: { body: link('Body') },
  });
