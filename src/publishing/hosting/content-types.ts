/** Media type by ending of whatever a site may hold; text is UTF-8. Hosts differ in what they know by themselves. */
export const CONTENT_TYPES: Readonly<Record<string, readonly string[]>> = {
  'text/html': ['html'],
  'text/css': ['css'],
  'text/plain': ['txt', 'sig', 'pem'],
  'text/calendar': ['ics'],
  'text/csv': ['csv'],
  'text/turtle': ['ttl'],
  'text/javascript': ['js', 'mjs'],
  'application/json': ['json'],
  'application/geo+json': ['geojson'],
  'application/ld+json': ['jsonld'],
  'application/jsonl': ['jsonl'],
  'application/vnd.sqlite3': ['sqlite'],
  'application/xml': ['xml'],
  'application/atom+xml': ['atom'],
  'application/wasm': ['wasm'],
  'image/svg+xml': ['svg'],
  'image/avif': ['avif'],
  'image/webp': ['webp'],
  'image/png': ['png'],
  'image/jpeg': ['jpg', 'jpeg'],
  'image/tiff': ['tif', 'tiff'],
  'font/woff2': ['woff2'],
  'audio/mpeg': ['mp3'],
  'video/mp4': ['mp4'],
  'application/pdf': ['pdf'],
  'application/timestamp-reply': ['tsr'],
  'application/zip': ['zip'],
  'application/rtf': ['rtf'],
  'application/msword': ['doc'],
  'application/vnd.ms-excel': ['xls'],
  'application/vnd.ms-powerpoint': ['ppt'],
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': ['docx'],
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': ['xlsx'],
  'application/vnd.openxmlformats-officedocument.presentationml.presentation': ['pptx'],
  'application/vnd.oasis.opendocument.text': ['odt'],
  'application/vnd.oasis.opendocument.spreadsheet': ['ods'],
  'application/vnd.oasis.opendocument.presentation': ['odp'],
};

/** Types that gain from compression. */
export const COMPRESSIBLE: readonly string[] = Object.keys(CONTENT_TYPES).filter((type) =>
  /^text\/|jsonl?$|[+/]xml$|wasm$/.test(type),
);

/** Types sent with `charset=utf-8`; JSON and XML tell their encoding themselves (RFC 8259, section 8.1). */
export const WITH_CHARSET: readonly string[] = Object.keys(CONTENT_TYPES).filter((type) =>
  type.startsWith('text/'),
);

const BY_ENDING: ReadonlyMap<string, string> = new Map(
  Object.entries(CONTENT_TYPES).flatMap(([type, endings]) =>
    endings.map((ending) => [ending, WITH_CHARSET.includes(type) ? `${type}; charset=utf-8` : type] as const),
  ),
);

/** `Content-Type` of a file by the ending of its name; undefined where it has none that we know. */
export const contentTypeOf = (name: string): string | undefined =>
  BY_ENDING.get(/\.([^./]+)$/.exec(name)?.[1]?.toLowerCase() ?? '');
