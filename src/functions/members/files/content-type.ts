/** What a browser may show by itself; nothing of it can run anything. */
const SHOWN = ['application/pdf', 'image/png', 'image/jpeg', 'image/gif', 'image/webp', 'text/plain'];

/** What is saved under its own type. */
const SAVED = [
  'application/zip',
  'application/msword',
  'application/vnd.ms-excel',
  'application/vnd.ms-powerpoint',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  'application/vnd.oasis.opendocument.text',
  'application/vnd.oasis.opendocument.spreadsheet',
  'application/vnd.oasis.opendocument.presentation',
  'application/rtf',
  'image/tiff',
  'text/calendar',
  'text/csv',
];

/** The type before its parameters. */
const bare = (mimeType: string): string => (mimeType.split(';')[0] ?? '').trim().toLowerCase();

/** Whether a browser shows it itself, safely. */
export const isShown = (mimeType: string): boolean => SHOWN.includes(bare(mimeType));

/** The type under which a document is answered; what is not on the list, such as HTML and SVG, is mere bytes. */
export function answeredType(mimeType: string): string {
  const type = bare(mimeType);
  if (type.startsWith('text/') && [...SHOWN, ...SAVED].includes(type)) return `${type}; charset=utf-8`;
  return SHOWN.includes(type) || SAVED.includes(type) ? type : 'application/octet-stream';
}

/** Shown where that is asked for and safe, saved otherwise. */
export const answeredDisposition = (
  mimeType: string,
  asked: 'inline' | 'attachment',
): 'inline' | 'attachment' => (isShown(mimeType) ? asked : 'attachment');
