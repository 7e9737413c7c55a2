/** Kinds of document that a browser shows or saves without running anything in the site's name. */
export const DOCUMENT_KINDS: ReadonlySet<string> = new Set(
  'pdf doc docx xls xlsx ppt pptx odt ods odp txt csv zip jpg jpeg png webp mp3 mp4'.split(' '),
);

/** Kinds of picture that are rendered anew for pages. A drawing (SVG) is a program for whoever draws it. */
export const PICTURE_KINDS: ReadonlySet<string> = new Set(['jpg', 'jpeg', 'png', 'webp']);

/** What stands behind the last dot of a file name, in small letters; empty without a dot. */
export const extensionOf = (name: string): string => /\.([^.]*)$/.exec(name)?.[1]?.toLowerCase() ?? '';
