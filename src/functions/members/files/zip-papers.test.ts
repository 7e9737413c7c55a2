import { expect, test } from 'vitest';
import type { MembersPaper, MembersPart } from '../../../domain/members/index.ts';
import { aCouncil } from '../../../testing/members/council.ts';
import { aDocument, aPartWith, type FilesShape, filesApp } from '../../../testing/members/files-app.ts';
import { readZip } from '../../../testing/members/read-zip.ts';

const PATH = '/sitzungen/2027-03-15-rat/unterlagen.zip';
const PLAN = new TextEncoder().encode('Plan');

const paper = (over: Partial<MembersPaper> & Pick<MembersPaper, 'key'>): MembersPaper => ({
  title: 'Kauf & Verkauf <Bach>',
  kind: 'decision',
  body: 'musterdorf',
  public: false,
  html: '<p>Der Rat kauft das Ackerland.</p>',
  documents: [],
  ...over,
});

/** A paper with an attachment, one of a text alone, and one at an item that `excluded` read nothing of. */
function councilWith(excluded: readonly string[] = []): MembersPart {
  const [meeting] = aPartWith([]).meetings;
  const [item] = meeting?.agenda ?? [];
  if (!meeting || !item) throw new Error('no item');
  const agenda = [
    { ...item, number: '1', public: true, papers: ['0117-2027'] },
    { ...item, id: 'i-2', number: '2', papers: ['0118-2027'] },
    { ...item, id: 'i-3', number: '3', papers: ['0119-2027', '0118-2027'], excluded },
  ];
  const plan = aDocument(PLAN, { id: 'd-plan', title: 'Lageplan', kind: 'attachment', public: true });
  return aPartWith([], {
    meetings: [{ ...meeting, agenda }],
    papers: [
      paper({ key: '0117-2027', reference: '0117/2027', title: 'Plan', public: true, documents: [plan] }),
      paper({ key: '0118-2027', reference: '0118/2027', date: '2027-02-18' as never }),
      paper({ key: '0119-2027', reference: '0119/2027', title: 'Pacht' }),
    ],
  });
}
const zipOf = async (shape: FilesShape = {}, part = councilWith()) => {
  const files = filesApp({ council: aCouncil({ parts: [part] }), objects: [PLAN], ...shape });
  const answer = await files.ask(PATH);
  const zip = readZip(Buffer.from(await answer.arrayBuffer()));
  const texts = new Map(zip.map(({ name, bytes }) => [name, bytes.toString('utf8')]));
  return { files, texts, names: zip.map(({ name }) => name).filter((name) => !name.endsWith('.txt')) };
};
const SALE = '02 Vorlage 0118-2027 - Kauf & Verkauf -Bach-.html';

test('each paper is a file before its attachments, once, also where it has none', async () => {
  expect((await zipOf()).names).toEqual([
    '01 Vorlage 0117-2027 - Plan.html',
    '01 Vorlage 0117-2027 - Lageplan.pdf',
    SALE,
    '03 Vorlage 0119-2027 - Pacht.html',
  ]);
});

test('the file tells what the paper is, with its whole text, escaped', async () => {
  const page = (await zipOf()).texts.get(SALE);
  expect(page).toMatch(/^<!doctype html>\s*<html lang="de">\s*<head>\s*<meta charset="utf-8" \/>/);
  expect(page).toContain('<h1>Kauf &amp; Verkauf &lt;Bach&gt;</h1>');
  for (const words of [
    'nichtöffentlich',
    'Beschlussvorlage',
    '0118/2027',
    '18. Februar 2027',
    'Sitzung des Rates',
  ])
    expect(page).toContain(words);
  expect(page).toMatch(/<dt>Tagesordnungspunkt<\/dt>\s*<dd>2<\/dd>/);
  expect(page).toContain('<p>Der Rat kauft das Ackerland.</p>');
  const { texts } = await zipOf();
  expect(texts.get('01 Vorlage 0117-2027 - Plan.html')).not.toContain('nichtöffentlich');
  expect(texts.get(SALE)).toBe(page);
});

test('the file leads nowhere and fetches nothing', async () => {
  const part = councilWith();
  const html =
    '<p>Siehe <a title="a > b" href="https://fremd.example/">Gesetz</a> <img src="https://fremd.example/x.png" alt="Bild <b>"></p>';
  const papers = part.papers.map((one) => ({ ...one, html }));
  const page = (await zipOf({}, { ...part, papers })).texts.get(SALE);
  expect(page).toContain('<p>Siehe Gesetz Bild &lt;b&gt;</p>');
  expect(page).not.toMatch(/https?:|<script|<link|src=|href=/);
  expect(page).toContain('default-src &#39;none&#39;');
});

test('a paper of an excluded item is not there, neither as a file nor as a name nor in the log', async () => {
  const { names, texts, files } = await zipOf({}, councilWith(['p-1']));
  // the second paper stands at that item too
  expect(names).toEqual(['01 Vorlage 0117-2027 - Plan.html', '01 Vorlage 0117-2027 - Lageplan.pdf']);
  expect([...texts.values()].join('\n')).not.toMatch(/Pacht|0119|Verkauf|0118/);
  expect(JSON.stringify(files.entries)).not.toMatch(/0118|0119/);
});

test('each paper that is handed out is recorded', async () => {
  const { files } = await zipOf();
  expect(files.entries.map(({ event, subject, way }) => `${event} ${subject} ${way}`)).toEqual([
    'zip-read 2027-03-15-rat undefined',
    'paper-read 0117-2027 zip',
    'document-read d-plan zip',
    'paper-read 0118-2027 zip',
    'paper-read 0119-2027 zip',
  ]);
});

test('with the watermark, texts that are not public end with who fetched them and when', async () => {
  const { texts } = await zipOf({ settings: { watermark: true } });
  const line = 'Persönliches Exemplar für Alex Beispiel, abgerufen am 08.03.2027, 10:00 Uhr';
  expect(texts.get(SALE)).toMatch(new RegExp(`<footer>${line}</footer>\\s*</body>\\s*</html>$`));
  expect(texts.get('01 Vorlage 0117-2027 - Plan.html')).not.toContain('Persönliches Exemplar');
  expect((await zipOf()).texts.get(SALE)).not.toContain('Persönliches Exemplar');
});
