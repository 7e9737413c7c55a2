import { count, date, link, objectSchema, type Place, type Schema, some, text, url } from './shapes.ts';

/** OParl 1.1, File; it belongs to one of several kinds of parent. */
export const file = (place: Place): Schema =>
  objectSchema(
    'File',
    {
      name: text,
      fileName: text,
      mimeType: { type: 'string', pattern: '^[a-z]+/[a-z0-9.+-]+$' },
      date,
      size: count,
      sha512Checksum: { type: 'string', pattern: '^[0-9a-f]{128}$' },
      text,
      accessUrl: url,
      downloadUrl: url,
      externalServiceUrl: url,
      masterFile: link('File'),
      derivativeFile: some(link('File')),
      fileLicense: url,
    },
    ['name', 'mimeType', 'accessUrl'],
    {
      place,
      fields: {
        paper: some(link('Paper')),
        meeting: some(link('Meeting')),
        agendaItem: some(link('AgendaItem')),
        'ratsfenster:resolution': some(link('Resolution')),
      },
    },
  );
