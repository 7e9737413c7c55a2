import {
  Document,
  isAlias,
  isMap,
  isPair,
  isScalar,
  isSeq,
  type Node,
  Pair,
  Scalar,
  type YAMLMap,
} from 'yaml';
import type { z } from 'zod';
import { closingFence, normalizeBody, normalizeText } from './entry-text.ts';
import { parseEntry } from './front-matter.ts';
import { elementSchema, fieldSchema, objectSchema } from '../domain/rules/schema-walk.ts';
import { orderedKeys } from './schema-order.ts';
import { parseNodes, parseYaml } from './yaml.ts';
import { STYLE, styled } from './yaml-style.ts';

type Schema = z.core.$ZodType | undefined;

const keyOf = ({ key }: Pair): string => String(isScalar(key) ? key.value : key);

const isEmpty = (node: unknown): boolean =>
  node === null || (isScalar(node) && (node.value === null || node.value === ''));

const hasComment = (node: unknown): boolean =>
  isScalar(node) && Boolean(node.comment !== undefined || node.commentBefore);

const isDroppable = (pair: Pair): boolean =>
  isEmpty(pair.value) && !hasComment(pair.key) && !hasComment(pair.value);

/** A comment above the first field belongs to that field, not to whichever field comes first in the end. */
function handDownComment(map: YAMLMap): void {
  const key = map.items[0]?.key;
  if (!map.commentBefore || !isScalar(key)) return;
  key.commentBefore = [map.commentBefore, key.commentBefore].filter(Boolean).join('\n');
  delete map.commentBefore;
}

/** A comment at the head of the file, set off by a blank line, is about the file and stays there. */
function keepHead(document: Document): void {
  const first = isMap(document.contents) ? document.contents.items[0]?.key : undefined;
  if (isMap(document.contents)) handDownComment(document.contents);
  if (!isScalar(first) || !first.commentBefore) return;
  const end = first.commentBefore.lastIndexOf('\n\n');
  if (end === -1) return;
  const head = first.commentBefore.slice(0, end);
  document.commentBefore = [document.commentBefore, head].filter(Boolean).join('\n\n');
  first.commentBefore = first.commentBefore.slice(end + 2);
}

/** A comment on a field without a value goes above the field: behind nothing, the writer would not find it again. */
function liftComment(pair: Pair): void {
  const { key, value } = pair;
  if (!isScalar(key) || !isEmpty(value) || !isScalar(value) || !hasComment(value)) return;
  key.commentBefore = [key.commentBefore, value.commentBefore, value.comment].filter(Boolean).join('\n');
  pair.value = new Scalar(null);
}

/** `0815` that no schema knows: it can only be meant as text, and would lose its zero as a number. */
function keepZeros(node: unknown): void {
  if (isScalar(node) && typeof node.value === 'number' && /^[-+]?0\d/.test(node.source ?? '')) {
    (node as { value: unknown }).value = node.source;
  }
}

function arrangeMap(map: YAMLMap, schema: Schema): void {
  const value = Object.fromEntries(
    map.items.map((pair) => [keyOf(pair), isScalar(pair.value) ? pair.value.value : pair.value]),
  );
  const object = objectSchema(schema, value);
  handDownComment(map);
  map.items.forEach(liftComment);
  map.items = map.items.filter((pair) => !isDroppable(pair));
  const byKey = new Map(map.items.map((pair) => [keyOf(pair), pair]));
  if (byKey.size === map.items.length) {
    map.items = orderedKeys([...byKey.keys()], object).map((key) => byKey.get(key) as Pair);
  }
  for (const pair of map.items) arrange(pair.value as Node, fieldSchema(object, keyOf(pair)));
}

function arrange(node: Node | null, schema: Schema): void {
  if (isMap(node)) arrangeMap(node, schema);
  else if (isSeq(node)) {
    node.items = node.items.filter((entry) => !isEmpty(entry) || hasComment(entry));
    for (const entry of node.items) arrange(entry as Node, elementSchema(schema));
  } else if (schema === undefined) keepZeros(node);
}

const hasAlias = (yaml: string): boolean => /[&*]/.test(yaml);

/** The document without anchors and aliases; where there are any, its comments are lost. */
function withoutAliases(document: Document.Parsed, yaml: string): Document {
  if (!hasAlias(yaml) || !containsAlias(document.contents)) return document;
  return new Document(document.toJS({ maxAliasCount: 20 }), STYLE);
}

function containsAlias(node: unknown): boolean {
  if (isAlias(node)) return true;
  if (isPair(node)) return containsAlias(node.value);
  if (isMap(node) || isSeq(node)) return node.anchor !== undefined || node.items.some(containsAlias);
  return isScalar(node) && node.anchor !== undefined;
}

/** A value to be written where the file has none, such as an id. */
export interface Addition {
  readonly field: readonly (string | number)[];
  readonly value: string;
}

function reformatYaml(yaml: string, schema: Schema, additions: readonly Addition[]): string {
  const document = withoutAliases(parseNodes(yaml), yaml);
  for (const { field, value } of additions) document.setIn(field, value);
  keepHead(document);
  arrange(document.contents, schema);
  return styled(document);
}

/**
 * The canonical text of a YAML file that a person may have written: what `formatYaml` gives, with the person's comments
 * kept beside their fields.
 * @throws FormatError where the file cannot be read.
 */
export function reformatFields(source: string, schema?: Schema, additions: readonly Addition[] = []): string {
  const text = normalizeText(source);
  const isEmptyFile = parseYaml(text) === null;
  return isEmptyFile ? normalizeBody(text) : reformatYaml(text, schema, additions);
}

/** The same for a file with front matter. @throws FormatError where the file cannot be read. */
export function reformatEntry(source: string, schema?: Schema, additions: readonly Addition[] = []): string {
  const { text } = parseEntry(source);
  const normal = normalizeText(source);
  const yaml = normal.slice(4, closingFence(normal) + 1);
  return `---\n${reformatYaml(yaml, schema, additions)}---\n${normalizeBody(text)}`;
}
