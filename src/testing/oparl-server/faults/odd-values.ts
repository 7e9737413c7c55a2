import type { Fault } from '../fault.ts';
import type { Json } from '../small-council.ts';

/** Real servers leave the type out here and there. */
const isA = (object: Partial<Json>, type: string): boolean => object.type?.endsWith(`/${type}`) === true;
const part = (value: unknown): Json => value as Json;
const parts = (value: unknown): Json[] => value as Json[];

/** A meeting's place is the address of one, which is served by itself. */
export const locationAsAddress: Fault = {
  name: 'location as an address',
  object: (object) =>
    isA(object, 'Meeting') ? { ...object, location: part(object['location']).id } : object,
  answer: ({ url, base, response }) => {
    if (`${url.origin}${url.pathname}` !== `${base}/location/1`) return false;
    const description = 'Rathaus, Am Markt 1, 31999 Weidengrund';
    const location = { id: `${base}/location/1`, type: 'https://schema.oparl.org/1.1/Location', description };
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(location));
    return true;
  },
};

/** Words for nothing in place of nothing. */
export const notAvailable: Fault = {
  name: '"N/A" in place of nothing',
  object: (object) =>
    isA(object, 'Paper') ? { ...object, license: 'N/A', keyword: 'N/A', web: 'N/A' } : object,
};

/** A year that lost its last digit. */
export const truncatedYear: Fault = {
  name: 'a truncated year',
  object: (object) => (object.id.endsWith('/paper/3') ? { ...object, date: '200-10-03' } : object),
};

/** A misspelt media type. */
export const octetstream: Fault = {
  name: 'octetstream',
  object: (object) =>
    isA(object, 'Paper')
      ? { ...object, mainFile: { ...part(object['mainFile']), mimeType: 'application/octetstream' } }
      : object,
};

/** Embedded objects, and deleted ones, without their type. */
export const missingTypes: Fault = {
  name: 'embedded objects without type',
  object: (object) => {
    const bare = (typed: Json): object => ({ ...typed, type: undefined });
    if (isA(object, 'Paper')) return { ...object, consultation: parts(object['consultation']).map(bare) };
    if (isA(object, 'Meeting')) return { ...object, agendaItem: parts(object['agendaItem']).map(bare) };
    return object['deleted'] === true ? bare(object) : object;
  },
};

/** Latitude before longitude, against RFC 7946. */
export const swappedCoordinates: Fault = {
  name: 'swapped coordinates',
  object: (object) =>
    isA(object, 'Meeting')
      ? {
          ...object,
          location: { ...part(object['location']), geojson: { type: 'Point', coordinates: [52.1, 9.8] } },
        }
      : object,
};

/** OParl 1.0: no order, and the agenda sorted as strings. */
export const stringSortedAgenda: Fault = {
  name: 'an agenda sorted as strings',
  object: (object) =>
    object.id.endsWith('/meeting/1')
      ? {
          ...object,
          agendaItem: ['1', '10', '11', '2', '2.1', '2.11', '2.2'].map((number, index) => ({
            id: `${object.id}/top-${index}`,
            type: 'https://schema.oparl.org/1.0/AgendaItem',
            number,
            name: `Punkt ${number}`,
            public: true,
          })),
        }
      : object,
};
