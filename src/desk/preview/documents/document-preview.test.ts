import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { beforeAll, describe, expect, test } from 'vitest';
import { indexRecord } from '../../../testing/desk-preview/sample.ts';
import { EntryPreview } from '../EntryPreview.tsx';
import { type PreviewIndex, previewIndex } from '../model/preview-index.ts';
import type { PreviewKind } from '../model/preview-record.ts';
import { previewKindOf } from '../register.ts';
import { viewsOf } from './views-of.ts';
import { type PreviewView, ViewSwitch } from './ViewSwitch.tsx';

let index: PreviewIndex;
let now: Awaited<ReturnType<typeof indexRecord.read>>['now'];
beforeAll(async () => {
  const read = await indexRecord.read();
  [index, now] = [previewIndex(read.record), read.now];
});

const words = (kind: PreviewKind, form: Record<string, unknown>, view: PreviewView, around = index) =>
  renderToStaticMarkup(
    createElement(EntryPreview, { kind, entryKey: 'briefe-aubrueck', form, index: around, now, view }),
  )
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll(/[\s\u00A0\u202F]+/g, ' ')
    .trim();

const MEETING = {
  title: 'Sitzung des Rates des Fleckens Aubrück',
  organization: 'rat-aubrueck',
  start: '2027-04-01T18:30',
  status: 'invited',
  invitation: { sentAt: '2027-03-20T09:00' },
  agenda: [
    { id: 'a1', number: '1', title: 'Haushalt', public: true },
    { id: 'b2', number: '2', public: false, category: 'personnel' },
  ],
};
const TEMPLATE = {
  title: 'Nur für die Redaktion',
  kind: 'document',
  body: 'aubrueck',
  senderOffice: 'Der Rat von {koerperschaft}',
  opening: 'Wir laden ein: {gremium}.',
  standing: 'x',
  key: 'x',
  salutation: '',
};

describe('a meeting', () => {
  test('is shown as its page or as one of its documents', () => {
    expect(viewsOf('meetings', MEETING)).toEqual(['page', 'invitation', 'notice', 'agenda']);
    expect(words('meetings', MEETING, 'page')).not.toContain('Das ist die Vorschau');
    const invitation = words('meetings', MEETING, 'invitation');
    expect(invitation).toContain('Das genaue PDF entsteht beim Veröffentlichen.');
    expect(invitation).toContain('Einladung zur Sitzung des Rates des Fleckens Aubrück');
    expect(invitation).toContain('Liebe Ratsmitglieder,');
    expect(invitation).toContain('Emine Karatay');
    expect(words('meetings', MEETING, 'notice')).toContain('Öffentliche Bekanntmachung');
    expect(words('meetings', MEETING, 'agenda')).toContain('Personalangelegenheit');
  });

  test('who leads it signs where no template says otherwise', () => {
    expect(words('meetings', MEETING, 'invitation', { ...index, templates: [] })).toContain(
      'Emine Karatay Bürgermeisterin, Vorsitz',
    );
  });

  test('without a date there is one sentence and no document', () => {
    expect(words('meetings', { ...MEETING, start: '' }, 'invitation')).toContain(
      'Die Vorschau kann diesen Stand nicht zeigen',
    );
  });
});

describe('a template', () => {
  test('only that of documents has a preview', () => {
    expect(['templates-document', 'templates-agenda', 'templates-sentence'].map(previewKindOf)).toEqual([
      'templates',
      undefined,
      undefined,
    ]);
  });

  test('is shown in the documents that it is for', () => {
    expect(viewsOf('templates', { documents: ['notice', 'invitation', 'weg'] })).toEqual([
      'invitation',
      'notice',
    ]);
    expect(viewsOf('templates', { documents: '' })).toHaveLength(11);
  });

  test.each(['invitation', 'notice', 'agenda', 'supplement', 'paper', 'extract', 'resolution-book'] as const)(
    'in the document %s on a meeting of its body',
    (view) => {
      const shown = words('templates', TEMPLATE, view);
      expect(shown).toContain('Der Rat von Flecken Aubrück');
      expect(shown).not.toContain('Nur für die Redaktion');
    },
  );

  test('its own words are filled in', () => {
    expect(words('templates', TEMPLATE, 'notice')).toMatch(
      /Wir laden ein: (?:Rat des Fleckens Aubrück|\p{L}+ausschuss[^.]*)\./u,
    );
  });

  test('a council without meetings has a preview all the same', () => {
    expect(words('templates', TEMPLATE, 'invitation', { ...index, meetings: [] })).toContain(
      'Hier steht der Inhalt des Dokuments.',
    );
  });
});

test('one view needs no switch; the one that is shown is pressed', () => {
  const html = (views: readonly PreviewView[]) =>
    renderToStaticMarkup(createElement(ViewSwitch, { views, shown: 'notice', onShow: () => undefined }));
  expect(html(['notice'])).toBe('');
  expect(html(['page', 'notice']).match(/aria-pressed="(?:true|false)"|>\p{L}+</gu)).toEqual([
    'aria-pressed="false"',
    '>Seite<',
    'aria-pressed="true"',
    '>Bekanntmachung<',
  ]);
});
