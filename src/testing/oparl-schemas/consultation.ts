import { flag, link, objectSchema, type Place, type Schema, some, text } from './shapes.ts';

/** OParl 1.1, Consultation. */
export const consultation = (place: Place): Schema =>
  objectSchema(
    'Consultation',
    {
      agendaItem: link('AgendaItem'),
      meeting: link('Meeting'),
      organization: some(link('Organization')),
      authoritative: flag,
      role: text,
    },
    [],
    { place, fields: { paper: link('Paper') } },
  );
