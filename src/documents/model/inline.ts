/** Text within a line; a plain string is text as it is. Nothing in it is ever read as markup. */
export type Inline =
  | string
  | { readonly strong: readonly Inline[] }
  | { readonly emphasis: readonly Inline[] }
  /** No longer valid, and shown so. */
  | { readonly struck: readonly Inline[] }
  | { readonly link: string; readonly content: readonly Inline[] }
  | { readonly lineBreak: true };

/** The words of a line, as a reader sees them. */
export const inlineText = (content: readonly Inline[]): string =>
  content
    .map((part) => {
      if (typeof part === 'string') return part;
      if ('strong' in part) return inlineText(part.strong);
      if ('emphasis' in part) return inlineText(part.emphasis);
      if ('struck' in part) return inlineText(part.struck);
      return 'link' in part ? inlineText(part.content) : '\n';
    })
    .join('');

/** True for a line in which a reader sees nothing: no heading is made of it. */
export const isEmptyLine = (content: readonly Inline[]): boolean => inlineText(content).trim() === '';
