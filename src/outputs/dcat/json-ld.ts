import { type Node, PREFIXES, type Value } from './graph.ts';

function valueOf(value: Value): object {
  if ('iri' in value) return { '@id': value.iri };
  return {
    '@value': value.text,
    ...(value.lang !== undefined && { '@language': value.lang }),
    ...(value.type !== undefined && { '@type': value.type }),
  };
}

const nodeOf = ({ id, type, properties }: Node): object => ({
  '@id': id,
  '@type': type,
  ...Object.fromEntries(
    properties.flatMap(([name, values]) => (values.length === 0 ? [] : [[name, values.map(valueOf)]])),
  ),
});

/** A graph as JSON-LD 1.1, whose context lies within it: no program need ask another host. */
export const toJsonLd = (nodes: readonly Node[]): string =>
  `${JSON.stringify({ '@context': PREFIXES, '@graph': nodes.map(nodeOf) }, undefined, 2)}\n`;
