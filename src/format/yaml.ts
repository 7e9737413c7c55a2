import {
  type Document,
  type DocumentOptions,
  type ParseOptions,
  parseDocument,
  type SchemaOptions,
} from 'yaml';
import { duplicateKeys } from './duplicate-keys.ts';
import { FormatError } from './fault.ts';
import { aliasFault, yamlFaults } from './yaml-faults.ts';

type Options = ParseOptions & DocumentOptions & SchemaOptions;

/**
 * YAML 1.2 core: no dates, no merge keys, no tags of one's own; the same in every reader of content. The parser's own
 * search for duplicate keys compares each with each, which takes minutes for 60,000; `duplicateKeys` does it instead.
 */
const OPTIONS: Options = { version: '1.2', schema: 'core', prettyErrors: false, uniqueKeys: false };

/** How often a file may repeat by alias. Nobody needs it; more is a bomb. */
const MAX_ALIASES = 20;

/** The YAML document with its nodes, for positions and comments. Errors stand in it. */
export const parseNodes = (yaml: string): Document.Parsed => parseDocument(yaml, OPTIONS);

/**
 * The data that a YAML text holds.
 * @throws FormatError with everything that is wrong with it, with places.
 */
export function parseYaml(yaml: string): unknown {
  const document = parseNodes(yaml);
  const errors = [...document.errors, ...document.warnings, ...duplicateKeys(document)];
  if (errors.length > 0) throw new FormatError(yamlFaults(yaml, errors));
  try {
    return document.toJS({ maxAliasCount: MAX_ALIASES });
  } catch (error) {
    throw new FormatError([aliasFault(yaml, error)]);
  }
}
