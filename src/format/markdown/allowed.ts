import type { IOptions } from 'sanitize-html';

/** A picture that lies beside the entry: a bare name, so that no page asks another host for anything. */
const LOCAL_PICTURE = /^(?!\.)[^/\\:?#]+\.(?:avif|gif|jpe?g|png|svg|webp)$/i;

/** True for the name of a picture beside the entry. */
export const isLocalPicture = (source: string): boolean => LOCAL_PICTURE.test(source);

const CELL = ['colspan', 'rowspan', 'data-align'];

/** Headings carry their running number while the text is sanitised; raw headings never get this far. */
const HEADING = ['data-heading'];

/** All that HTML in Markdown may hold. No class, id or style; nothing that runs, loads or frames. */
export const ALLOWED: IOptions = {
  allowedTags: (
    'h2 h3 h4 h5 h6 p br hr div blockquote ul ol li dl dt dd table caption thead tbody tfoot tr th td ' +
    'a abbr b strong i em u s del ins mark small sub sup code pre kbd q cite img'
  ).split(' '),
  allowedAttributes: {
    a: ['href', 'title'],
    abbr: ['title'],
    img: ['src', 'alt', 'title'],
    ol: ['start'],
    td: CELL,
    th: CELL,
    h2: HEADING,
    h3: HEADING,
    h4: HEADING,
    h5: HEADING,
    h6: HEADING,
  },
  allowedSchemes: ['http', 'https', 'mailto', 'tel'],
  allowProtocolRelative: false,
  parseStyleAttributes: false,
  selfClosing: ['img', 'br', 'hr'],
  exclusiveFilter: ({ tag, attribs }) => tag === 'img' && !isLocalPicture(attribs['src'] ?? ''),
};
