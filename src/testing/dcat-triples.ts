import { Parser, type Term } from 'n3';

/** A statement as subject, property and object, the object in the form of N-Triples. */
export type Triple = readonly [subject: string, property: string, object: string];

const XSD = 'http://www.w3.org/2001/XMLSchema#';
const RDF = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#';

function objectOf({ termType, value, language = '', datatype }: Term): string {
  if (termType !== 'Literal') return `<${value}>`;
  return language === '' ? `"${value}"^^${datatype?.value}` : `"${value}"@${language}`;
}

/** What a Turtle file says, in the order of its statements. @throws Error where it is not Turtle */
export const triplesOfTurtle = (turtle: string): Triple[] =>
  new Parser()
    .parse(turtle)
    .map(({ subject, predicate, object }) => [subject.value, predicate.value, objectOf(object)] as const);

interface Written {
  readonly '@context': Readonly<Record<string, string>>;
  readonly '@graph': readonly Readonly<Record<string, unknown>>[];
}
type WrittenValue = Readonly<Record<'@id' | '@value' | '@language' | '@type', string | undefined>>;

/** What a JSON-LD file says whose context has nothing but prefixes, and whose values are written out (expanded form). */
export function triplesOfJsonLd(text: string): Triple[] {
  const { '@context': context, '@graph': graph } = JSON.parse(text) as Written;
  const whole = (name: string): string => {
    const [prefix = '', rest = ''] = name.split(/:(.*)/s);
    return prefix in context ? context[prefix] + rest : name;
  };
  const object = (value: WrittenValue): string => {
    if (value['@id'] !== undefined) return `<${value['@id']}>`;
    const { '@value': said, '@language': language, '@type': type } = value;
    return language === undefined
      ? `"${said}"^^${type === undefined ? `${XSD}string` : whole(type)}`
      : `"${said}"@${language}`;
  };
  return graph.flatMap(({ '@id': id, '@type': type, ...properties }) => [
    [String(id), `${RDF}type`, `<${whole(String(type))}>`] as const,
    ...Object.entries(properties).flatMap(([name, values]) =>
      (values as WrittenValue[]).map((value) => [String(id), whole(name), object(value)] as const),
    ),
  ]);
}
