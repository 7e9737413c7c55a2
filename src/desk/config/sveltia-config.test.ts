import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Ajv } from 'ajv';
import { expect, test } from 'vitest';
import { lostInSveltia, sveltiaConfig } from './sveltia-config.ts';

const PACKAGE = path.resolve('node_modules/@sveltia/cms/schema/sveltia-cms.json');
const schema = JSON.parse(readFileSync(PACKAGE, 'utf8')) as object;
const fits = new Ajv({ strict: false, allErrors: true, validateFormats: false }).compile(schema);

const config = (backend: Readonly<Record<string, unknown>>, workflow: 'review' | 'direct' = 'review') =>
  sveltiaConfig({ backend, workflow, siteUrl: 'https://rat.example', root: 'content' });

const GITLAB = {
  name: 'gitlab',
  repo: 'stadt/rat',
  branch: 'main',
  auth_type: 'pkce',
  base_url: 'https://git.example',
  api_root: 'https://git.example/api/v4',
  app_id: 'redaktion',
};

/** Every object in the configuration, with the path to it. */
function* objects(value: unknown, at = ''): Generator<readonly [string, Record<string, unknown>]> {
  if (Array.isArray(value)) for (const [i, one] of value.entries()) yield* objects(one, `${at}[${i}]`);
  else if (typeof value === 'object' && value !== null) {
    yield [at, value as Record<string, unknown>];
    for (const [key, one] of Object.entries(value)) yield* objects(one, `${at}.${key}`);
  }
}

/** A field in a line: name, widget and options, with the fields in it below. Words are of the forms, which have tests. */
function outline(field: Readonly<Record<string, unknown>>, indent = '  '): string[] {
  const { name, widget, fields, label: _label, hint: _hint, options, ...rest } = field;
  const values = Array.isArray(options)
    ? { options: options.map((option) => (option as { value: string }).value).join(' ') }
    : {};
  const line = `${indent}${String(name)}: ${String(widget)} ${JSON.stringify({ ...rest, ...values })}`;
  return [line, ...innerOf(fields).flatMap((inner) => outline(inner, `${indent}  `))];
}

const innerOf = (fields: unknown): Record<string, unknown>[] =>
  Array.isArray(fields) ? (fields as Record<string, unknown>[]) : [];

function outlineOf(made: ReturnType<typeof config>): string {
  const { collections, ...rest } = made;
  const lines = collections.flatMap(({ fields, files, ...options }) => [
    JSON.stringify(options),
    ...innerOf(fields).flatMap((field) => outline(field)),
    ...innerOf(files).flatMap(({ fields: inner, ...file }) => [
      `  ${JSON.stringify(file)}`,
      ...innerOf(inner).flatMap((field) => outline(field, '    ')),
    ]),
  ]);
  return [JSON.stringify(rest), ...lines, ''].join('\n');
}

test('the configuration is what it was', async () => {
  await expect(outlineOf(config(GITLAB))).toMatchFileSnapshot('sveltia-config.golden.txt');
});

test.each([
  ['GitLab', GITLAB, 'editorial_workflow'],
  ['Forgejo', { ...GITLAB, name: 'forgejo', auth_type: undefined }, 'simple'],
  ['GitHub', { name: 'github', repo: 'stadt/rat', base_url: 'https://login.example' }, 'editorial_workflow'],
  ['a server on this machine', { name: 'proxy', proxy_url: 'http://localhost:1' }, 'simple'],
])('for %s it fits the JSON schema in the package', (_, backend, mode) => {
  const made = JSON.parse(JSON.stringify(config(backend))) as Record<string, unknown>;
  fits(made);
  expect(fits.errors?.filter(({ keyword }) => keyword !== 'anyOf').slice(0, 5) ?? []).toEqual([]);
  expect(fits.errors ?? []).toEqual([]);
  expect(made['publish_mode']).toBe(mode);
});

test('a wrong option is found', () => {
  const made = structuredClone(config(GITLAB)) as { collections: Record<string, unknown>[] };
  made.collections[0] = { ...made.collections[0], sortable_fields: [{ field: 'start' }] };
  expect(fits(made)).toBe(false);
});

test('nothing is left of the desk alone: own widgets, marked folders, slashes in a key', () => {
  const all = [...objects(config(GITLAB))];
  expect(all.filter(([, { widget }]) => typeof widget === 'string' && widget.startsWith('rf-'))).toEqual([]);
  expect(
    all.filter(([, { folder, slug }]) => /@/.test(String(folder)) || /\/\s*[^'"]/.test(slashes(slug))),
  ).toEqual([]);
  expect(
    all.filter(
      ([, { sortable_fields: fields }]) =>
        Array.isArray(fields) && fields.some((one) => typeof one !== 'string'),
    ),
  ).toEqual([]);
});

const slashes = (slug: unknown): string => (typeof slug === 'string' ? slug : '');

test('times and days are written as the schema reads them, references as keys', () => {
  const fields = [...objects(config(GITLAB))].map(([, field]) => field);
  const times = fields.filter(({ widget }) => widget === 'datetime').map(({ format }) => format);
  expect(new Set(times)).toEqual(new Set(['YYYY-MM-DD', 'YYYY-MM-DDTHH:mm']));
  const relations = fields.filter(({ widget }) => widget === 'relation');
  expect(new Set(relations.map(({ value_field: value }) => value))).toEqual(new Set(['{{slug}}']));
  const names = new Set(config(GITLAB).collections.map(({ name }) => name));
  expect(relations.filter(({ collection }) => !names.has(String(collection)))).toEqual([]);
});

test('what is lost is said in whole German lines', () => {
  const lost = lostInSveltia();
  expect(lost).toContain('Abstimmung: Die Summen rechnet der Editor nicht mit.');
  expect(lost.filter((line) => !/^[A-ZÄÖÜ].*\.$/.test(line))).toEqual([]);
  expect(new Set(lost).size).toBe(lost.length);
});
