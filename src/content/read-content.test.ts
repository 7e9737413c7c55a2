import { chmod, mkdir, symlink, unlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { contentFolder, SMALL_COUNCIL, temporaryFolder } from '../testing/content-folder.ts';
import { faultProblems } from './fault-problems.ts';
import { formatContent } from './format-content.ts';
import { readContent } from './read-content.ts';
import { readProtected } from './read-protected.ts';

test('a council without faults is read whole, its entries sorted by key', async () => {
  await using folder = await contentFolder({
    'papers/0001-2026/plan.pdf': 'x',
    'papers/.DS_Store': 'x',
    'papers/0001-2026/Thumbs.db': 'x',
    'papers/0001-2026/index.md': String(SMALL_COUNCIL['papers/0001-2026/index.md']).replace(
      '---\nSach',
      'files:\n  - id: f1a\n    title: Plan\n    file: plan.pdf\n---\n\r\nSach',
    ),
    'papers/0000-2026/index.md': '---\nreference: 0000/2026\ntitle: A\nkind: report\nbody: stadt\n---\n',
    'redirects.yml': '- from: /alt\n  to: /sitzungen/\n',
    'withdrawals.yml': '',
    'pages/ueber-uns.md': '---\ntitle: Über uns\n---\nText\n',
    'wappen.png': 'x',
    'site.yml': String(SMALL_COUNCIL['site.yml']).replace('contacts', '  coatOfArms: wappen.png\ncontacts'),
  });
  const { record, partial, problems, counts } = await readContent(folder.dir);
  expect(problems).toEqual([]);
  expect(record).toBe(partial);
  expect(record?.papers.map(({ key }) => key)).toEqual(['0000-2026', '0001-2026']);
  expect(record?.papers[1]).toMatchObject({
    path: 'papers/0001-2026/index.md',
    text: 'Sachverhalt.\n',
    files: ['plan.pdf'],
  });
  expect(record?.people[0]?.data.memberships[0]).toMatchObject({ id: 'm1a', votingRight: true });
  expect(record?.redirects).toEqual([{ from: '/alt', to: '/sitzungen/' }]);
  expect(record?.withdrawals).toEqual([]);
  expect(record?.site.timeZone).toBe('Europe/Berlin');
  expect(counts).toMatchObject({ bodies: 1, papers: 2, meetings: 1, pages: 1, templates: 0 });
});

test('an empty council needs its settings and one body', async () => {
  const { 'site.yml': site = null, 'bodies/stadt.yml': body = null } = SMALL_COUNCIL;
  await using folder = await temporaryFolder({ 'site.yml': site, 'bodies/stadt.yml': body });
  const { record, problems } = await readContent(folder.dir);
  expect(problems).toEqual([]);
  expect(record?.meetings).toEqual([]);
});

test('a folder that is no content, a file, and nothing at all get one clear answer', async () => {
  await using folder = await temporaryFolder({ 'photos/a.jpg': 'x', 'notes.md': 'x' });
  const codes = async (dir: string) => (await readContent(dir)).problems.map(({ code }) => code);
  expect(await codes(folder.dir)).toEqual(['site-missing']);
  expect(await codes(path.join(folder.dir, 'notes.md'))).toEqual(['content-missing']);
  expect(await codes(path.join(folder.dir, 'nix'))).toEqual(['content-missing']);
  const kind = async (name: string) =>
    (await readContent(path.join(folder.dir, name))).problems.map(({ values }) => [
      values['is'],
      values['folder'],
    ]);
  expect(await kind('notes.md')).toEqual([['file', folder.dir]]);
  expect(await kind('nix')).toEqual([['nothing', folder.dir]]);
  expect(await kind('notes.md/nix')).toEqual([['nothing', path.join(folder.dir, 'notes.md')]]);
  expect((await readContent(path.join(folder.dir, 'nix'))).record).toBeNull();
});

test('every fault of every file is told, also where site.yml has one', async () => {
  await using folder = await contentFolder({
    'site.yml': 'name: x\n',
    'papers/0001-2026/index.md': '---\ntitle: x\n---\n',
    'people/a.yml': 'surname: A\nmemberships:\n  - id: m9a\n    organization: nix\n    role: member\n',
  });
  const { record, partial, problems } = await readContent(folder.dir);
  expect(record).toBeNull();
  expect(partial).toBeNull();
  expect(problems.filter(({ file }) => file === 'site.yml').length).toBeGreaterThan(3);
  expect(
    problems.filter(({ file }) => file === 'papers/0001-2026/index.md').map(({ field }) => field.join('.')),
  ).toEqual(['kind', 'body']);
  expect(problems.find(({ code }) => code === 'reference-unknown')?.values).toMatchObject({ key: 'nix' });
});

test('an entry that cannot be read is told once and not missed by those that name it', async () => {
  await using folder = await contentFolder({ 'papers/0001-2026/index.md': '---\ntitle: [\n---\n' });
  const { record, partial, problems } = await readContent(folder.dir);
  expect(problems.map(({ file }) => file)).toEqual(['papers/0001-2026/index.md']);
  expect(record).toBeNull();
  expect(partial?.papers).toEqual([]);
});

test('a number that lost its zeros is told as it was written', async () => {
  const paper = String(SMALL_COUNCIL['papers/0001-2026/index.md']).replace('0001/2026', '0815');
  await using folder = await contentFolder({ 'papers/0001-2026/index.md': paper });
  expect((await readContent(folder.dir)).problems).toMatchObject([
    { code: 'number-unquoted', values: { value: '815', written: '0815' }, line: 2, column: 1 },
  ]);
});

test('warnings alone stop nothing', async () => {
  await using folder = await contentFolder({ 'papers/0001-2026/plan.pdf': 'x' });
  const { record, problems } = await readContent(folder.dir);
  expect(problems.map(({ code, severity }) => `${severity} ${code}`)).toEqual(['warning file-unlisted']);
  expect(record).not.toBeNull();
});

test('findings come in the same order however many files are read at once', async () => {
  const broken = Object.fromEntries(
    Array.from({ length: 30 }, (_, i) => [
      `papers/x${i}/index.md`,
      '---\ntitle: <b>x\nbody: nix\nkind: report\n---\n',
    ]),
  );
  await using folder = await contentFolder(broken);
  const [one, many] = await Promise.all([
    readContent(folder.dir, { concurrency: 1 }),
    readContent(folder.dir, { concurrency: 50 }),
  ]);
  expect(one.problems.length).toBeGreaterThan(60);
  expect(many).toEqual(one);
});

test('the protected folder is never opened', async () => {
  await using folder = await contentFolder({
    'protected/meetings/x/index.md': '---\n[\n---\n',
    'protected/site.yml': 'x',
  });
  expect((await readContent(folder.dir)).problems).toEqual([]);
});

test('links out of the public content are refused, links within are followed', async () => {
  await using folder = await contentFolder({
    'protected/papers/geheim.pdf': 'x',
    'papers/0001-2026/echt.pdf': 'x',
  });
  await using outside = await temporaryFolder({ 'x/index.md': '---\ntitle: x\n---\n', 'a.pdf': 'x' });
  const here = (name: string) => path.join(folder.dir, 'papers/0001-2026', name);
  await symlink(path.join(outside.dir, 'a.pdf'), here('aussen.pdf'));
  await symlink('../../protected/papers/geheim.pdf', here('geheim.pdf'));
  await symlink('nirgends.pdf', here('leer.pdf'));
  await symlink('echt.pdf', here('innen.pdf'));
  await symlink(path.join(outside.dir, 'x'), path.join(folder.dir, 'papers/x'));
  const { record, partial, problems } = await readContent(folder.dir);
  expect(problems.map(({ code, file }) => `${code} ${file.slice(file.lastIndexOf('/') + 1)}`)).toEqual([
    'link-outside aussen.pdf',
    'file-unlisted echt.pdf',
    'link-outside geheim.pdf',
    'file-unlisted innen.pdf',
    'link-broken leer.pdf',
    'link-outside x',
  ]);
  expect(record).toBeNull();
  expect(partial?.papers.map(({ key }) => key)).toEqual(['0001-2026']);
  expect(partial?.papers[0]?.files).toEqual(['echt.pdf', 'innen.pdf']);
});

test('settings that are a link leading out or nowhere are told as such, not as missing', async () => {
  await using folder = await contentFolder({ 'site.yml': null });
  await using outside = await temporaryFolder({ 'site.yml': String(SMALL_COUNCIL['site.yml']) });
  const site = path.join(folder.dir, 'site.yml');
  for (const [target, code] of [
    [path.join(outside.dir, 'site.yml'), 'link-outside'],
    ['nirgends.yml', 'link-broken'],
  ] as const) {
    await symlink(target, site);
    const { record, problems } = await readContent(folder.dir);
    expect(problems.map((found) => [found.code, found.file])).toEqual([[code, 'site.yml']]);
    expect(record).toBeNull();
    expect((await formatContent(folder.dir, { check: true })).missing?.code).toBe(code);
    await unlink(site);
  }
  await symlink('echt.yml', site);
  await writeFile(path.join(folder.dir, 'echt.yml'), String(SMALL_COUNCIL['site.yml']));
  expect((await readContent(folder.dir)).record).not.toBeNull();
});

test('the content folder itself may be a link', async () => {
  await using folder = await contentFolder();
  await using other = await temporaryFolder({});
  await symlink(folder.dir, path.join(other.dir, 'content'));
  expect((await readContent(path.join(other.dir, 'content'))).problems).toEqual([]);
});

test.skipIf(process.getuid?.() === 0)(
  'a file or folder without read permission is told (skipped for root)',
  async () => {
    await using folder = await contentFolder();
    await chmod(path.join(folder.dir, 'people/muster-erika.yml'), 0);
    await chmod(path.join(folder.dir, 'locations'), 0);
    const { problems } = await readContent(folder.dir);
    await chmod(path.join(folder.dir, 'locations'), 0o755);
    expect(problems.filter(({ code }) => code === 'file-unreadable').map(({ file }) => file)).toEqual([
      'locations',
      'people/muster-erika.yml',
    ]);
  },
);

test('what the file system says is passed on by its code', () => {
  const error = Object.assign(new Error('no'), { code: 'EACCES' });
  expect(faultProblems('a.md', error)).toMatchObject([
    { code: 'file-unreadable', file: 'a.md', values: { reason: 'EACCES' } },
  ]);
  expect(faultProblems('a.md', 'odd')).toMatchObject([{ values: { reason: 'odd' } }]);
});

test('what a deleted entry of the overlay leaves behind is told and blocks nothing', async () => {
  await using folder = await contentFolder({
    'protected/papers/0128-2027-n/angebot.pdf': '%PDF',
    'protected/papers/0128-2027-n/plan.PDF': '%PDF',
    'protected/papers/0129-2027-n/angebot.pdf': '%PDF',
    'protected/papers/0129-2027-n/Index.md': 'x',
  });
  const { record, problems } = await readProtected(folder.dir);
  expect(record.papers).toEqual([]);
  expect(problems.map(({ code, severity, file }) => `${severity} ${code} ${file}`)).toEqual([
    'warning files-left protected/papers/0128-2027-n',
    'error index-missing protected/papers/0129-2027-n',
    'warning file-unexpected protected/papers/0129-2027-n/Index.md',
  ]);
});

test('resolutions of the overlay are read, and are told where they cannot be', async () => {
  const fields =
    'kind: circulation\ntitle: Ankauf\norganization: rat\nlegalBasis: § 35\nclosedOn: 2026-02-03\ntext: X\n';
  await using folder = await contentFolder({
    'protected/resolutions/u1/index.md': `---\n${fields}disclosure:\n  state: pending\n---\n`,
    'protected/resolutions/u2/index.md': `---\n${fields}disclosure:\n  state: bald\n---\n`,
  });
  const { record, problems } = await readProtected(folder.dir);
  expect(record.resolutions?.map(({ key, path: at, data }) => [key, at, data.disclosure])).toEqual([
    ['u1', 'protected/resolutions/u1/index.md', { state: 'pending' }],
  ]);
  expect(problems.map(({ code, file, field }) => `${code} ${file} ${field.join('.')}`)).toEqual([
    'choice-unknown protected/resolutions/u2/index.md disclosure.state',
  ]);
});

test('the overlay is read with its places, and is empty where there is none', async () => {
  await using folder = await contentFolder();
  expect(await readProtected(folder.dir)).toEqual({
    present: false,
    record: { meetings: [], papers: [], people: [] },
    problems: [],
  });
  await mkdir(path.join(folder.dir, 'protected/meetings/2026-02-03-rat'), { recursive: true });
  await writeFile(path.join(folder.dir, 'protected/README.md'), 'x');
  const file = path.join(folder.dir, 'protected/meetings/2026-02-03-rat/index.md');
  await writeFile(file, '---\nagenda:\n  - id: t2a\n    title: Ankauf\n---\n');
  const read = await readProtected(folder.dir);
  expect(read).toMatchObject({ present: true, problems: [] });
  expect(read.record.meetings[0]).toMatchObject({
    key: '2026-02-03-rat',
    path: 'protected/meetings/2026-02-03-rat/index.md',
  });
  await writeFile(file, '---\nagenda:\n  - id: t2a\n---\n');
  expect((await readProtected(folder.dir)).problems).toMatchObject([
    {
      code: 'field-missing',
      file: 'protected/meetings/2026-02-03-rat/index.md',
      line: 3,
      field: ['agenda', 0, 'title'],
    },
  ]);
});
