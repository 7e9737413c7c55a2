import type { Code } from '../../../oparl-check/catalogue/catalogue.ts';
import { header, type Plant, reply, set } from '../plant.ts';

/** A fault in files, for each rule about them. */
export const FILES: Partial<Record<Code, Plant>> = {
  'file-gone': reply((answer) => (answer.status = 404), '/files/meeting.pdf'),
  'file-host': set('/file/1', { accessUrl: 'https://dateien.example/1.pdf' }),
  'file-access-attachment': header(
    'content-disposition',
    'attachment; filename="a.pdf"',
    '/files/meeting.pdf',
  ),
  'file-download-inline': header('content-disposition', 'inline', '/download/2.pdf'),
  'file-size': set('/file/1', { size: 5 }),
  'file-checksum': set('/file/1', { sha512Checksum: '0'.repeat(128) }),
  'file-type': header('content-type', 'application/octet-stream', '/files/meeting.pdf'),
  'file-cache-headers': header('etag', undefined, '/files/meeting.pdf'),
};
