declare module 'n3' {
  /** A node of a graph: an address, a blank node, or a text with its type and language. */
  export interface Term {
    readonly termType: 'NamedNode' | 'BlankNode' | 'Literal' | 'DefaultGraph';
    readonly value: string;
    readonly language?: string;
    readonly datatype?: { readonly value: string };
  }
  export interface Quad {
    readonly subject: Term;
    readonly predicate: Term;
    readonly object: Term;
  }
  /** Reads Turtle (https://github.com/rdfjs/N3.js). @throws Error where the text is none */
  export class Parser {
    parse(turtle: string): Quad[];
  }
}
