import { type Node, PREFIXES, type Value } from './graph.ts';

const ESCAPES: Readonly<Record<string, string>> = {
  '"': '\\"',
  '\\': '\\\\',
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
};

/** Signs that an address in Turtle must not hold (RDF 1.1 Turtle, IRIREF). */
const UNSAFE = /[\u0000-\u0020<>"{}|^`\\]/g; // eslint-disable-line no-control-regex

const iri = (address: string): string => `<${address.replace(UNSAFE, (sign) => encodeURIComponent(sign))}>`;

const literal = (text: string): string =>
  `"${text.replace(/["\\\n\r\t]/g, (sign) => ESCAPES[sign] ?? sign)}"`;

function valueOf(value: Value): string {
  if ('iri' in value) return iri(value.iri);
  const suffix = value.lang === undefined ? '' : `@${value.lang}`;
  return literal(value.text) + suffix + (value.type === undefined ? '' : `^^${value.type}`);
}

function nodeText({ id, type, properties }: Node): string {
  const said = properties.filter(([, values]) => values.length > 0);
  const lines = [`a ${type}`, ...said.map(([name, values]) => `${name} ${values.map(valueOf).join(', ')}`)];
  return `${iri(id)}\n  ${lines.join(' ;\n  ')} .\n`;
}

/** A graph as Turtle (RDF 1.1). */
export function toTurtle(nodes: readonly Node[]): string {
  const prefixes = Object.entries(PREFIXES).map(([prefix, address]) => `@prefix ${prefix}: <${address}> .\n`);
  return `${prefixes.join('')}\n${nodes.map(nodeText).join('\n')}`;
}
