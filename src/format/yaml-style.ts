import {
  type CreateNodeOptions,
  type Document,
  type DocumentOptions,
  isCollection,
  isScalar,
  type Scalar,
  type SchemaOptions,
  type ToStringOptions,
  visit,
} from 'yaml';

/**
 * The writer's style: what Decap's (yaml 1.x) gives, with one difference: no line is ever folded at 80 characters,
 * because a folded title can neither be searched for nor compared line by line.
 */
export const STYLE: DocumentOptions & SchemaOptions & CreateNodeOptions & ToStringOptions = {
  version: '1.2',
  schema: 'core',
  indent: 2,
  indentSeq: true,
  lineWidth: 0,
  blockQuote: 'literal',
  doubleQuotedMinMultiLineLength: Number.MAX_SAFE_INTEGER,
  aliasDuplicateObjects: false,
  keepUndefined: false,
  logLevel: 'error',
};

/** Texts of several lines that a block (`|`) would not give back: odd line ends, lines of blanks at either end. */
const UNSAFE_IN_BLOCK = /^\s*[ \t]\s*\n|\n\s*[ \t]\s*$|[\r\u0085\u2028\u2029]/;

function styleScalar(scalar: Scalar): void {
  if (typeof scalar.value !== 'string') {
    delete scalar.format;
    delete scalar.minFractionDigits;
    return;
  }
  if (scalar.value.includes('\n') && UNSAFE_IN_BLOCK.test(scalar.value)) scalar.type = 'QUOTE_DOUBLE';
  else delete scalar.type;
}

/** The canonical YAML of a document: block style, minimal quotes, no blank lines. Comments stay. */
export function styled(document: Document | Document.Parsed): string {
  visit(document, {
    Node(_, node) {
      delete node.spaceBefore;
      if (isCollection(node)) node.flow = node.items.length === 0;
      if (isScalar(node)) styleScalar(node);
    },
  });
  return document.toString(STYLE);
}
