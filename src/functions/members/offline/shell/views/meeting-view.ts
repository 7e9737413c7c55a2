import type { TakenDocument, TakenItem, TakenMeeting, TakenPaper } from '../../types.ts';
import { element } from '../element.ts';
import { to } from '../place.ts';
import { safeHtml } from '../safe-html.ts';
import { startWords } from '../time-words.ts';
import { changeNotice } from './list-view.ts';
import { notHere } from './not-here.ts';
import type { Opened, View } from './shown.ts';

/** What is looked up while an agenda is shown. */
interface Shelf {
  readonly key: string;
  readonly papers: ReadonlyMap<string, TakenPaper>;
  readonly documents: ReadonlyMap<string, TakenDocument>;
}

/** The agenda of a meeting with its papers. */
export async function meetingView(opened: Opened, key: string): Promise<View> {
  const taken = (await opened.copy.meetings()).find(({ meeting }) => meeting.key === key);
  if (!taken) return notHere();
  const { meeting, agenda, papers, documents } = taken;
  const shelf: Shelf = {
    key,
    papers: new Map(papers.map((one) => [one.key, one])),
    documents: new Map(documents.map((one) => [one.id, one])),
  };
  const change = changeNotice(taken, opened);
  const place = meeting.place === undefined ? '' : `, ${meeting.place}`;
  return {
    title: meeting.organization,
    body: [
      element('p', { class: 'lead' }, `${meeting.title}, ${startWords(meeting.start)}${place}`),
      ...(change ? [change] : []),
      ...own(meeting, shelf),
      element(
        'section',
        { class: 'agenda', 'aria-labelledby': 'tagesordnung' },
        element('h2', { id: 'tagesordnung' }, 'Tagesordnung'),
        agenda.length === 0 && element('p', {}, 'Es liegt noch keine Tagesordnung vor.'),
        agenda.length > 0 && list(agenda, shelf, 3),
      ),
      ...staying(taken),
    ],
  };
}

function own({ documents }: TakenMeeting['meeting'], shelf: Shelf): HTMLElement[] {
  const links = documentLinks(documents, shelf);
  if (!links) return [];
  const heading = element('h2', { id: 'zur-sitzung' }, 'Zur Sitzung');
  return [element('section', { 'aria-labelledby': 'zur-sitzung' }, heading, links)];
}

const list = (items: readonly TakenItem[], shelf: Shelf, level: 3 | 4 | 5): HTMLElement =>
  element('ol', { class: 'agenda__list' }, ...items.map((item) => entry(item, shelf, level)));

function entry(item: TakenItem, shelf: Shelf, level: 3 | 4 | 5): HTMLElement {
  const papers = item.papers.flatMap((key) => shelf.papers.get(key) ?? []);
  const next = level === 3 ? 4 : 5;
  return element(
    'li',
    { class: `agenda__item${item.public ? '' : ' agenda__item--nonpublic'}` },
    element(
      'div',
      { class: 'agenda__row' },
      element('span', { class: 'agenda__number' }, item.number ?? ''),
      element(
        'div',
        { class: 'agenda__body' },
        element(`h${level}`, { class: 'agenda__title' }, item.title),
        !item.public &&
          element('p', { class: 'badges' }, element('span', { class: 'badge' }, 'nichtöffentlich')),
        item.note !== undefined && element('p', { class: 'agenda__change' }, item.note),
        item.html !== undefined &&
          element('div', { class: 'agenda__text prose' }, safeHtml(item.html, level)),
        ...papers.map((paper) => paperBlock(paper, shelf, level)),
        documentLinks(item.documents, shelf),
      ),
    ),
    item.items.length > 0 && list(item.items, shelf, next),
  );
}

function paperBlock(paper: TakenPaper, shelf: Shelf, level: number): HTMLElement {
  const name = [paper.reference, paper.title].filter(Boolean).join(': ');
  const hasText = paper.html !== '' || paper.financeHtml !== undefined;
  return element(
    'div',
    { class: 'paper-block' },
    hasText
      ? element(
          'details',
          {},
          element('summary', { class: 'paper-block__name' }, name),
          element('div', { class: 'prose' }, safeHtml(paper.html, level)),
          paper.financeHtml !== undefined &&
            element(
              'div',
              { class: 'prose' },
              element('p', {}, element('strong', {}, 'Finanzielle Auswirkungen')),
              safeHtml(paper.financeHtml, level),
            ),
        )
      : element('p', { class: 'paper-block__name' }, name),
    documentLinks(paper.documents, shelf),
  );
}

function documentLinks(ids: readonly string[], shelf: Shelf): HTMLElement | undefined {
  const documents = ids.flatMap((id) => shelf.documents.get(id) ?? []);
  if (documents.length === 0) return undefined;
  return element(
    'ul',
    { class: 'away-documents' },
    ...documents.map((one) =>
      element(
        'li',
        {},
        element('a', { href: to.document(shelf.key, one.id) }, one.title),
        !one.public && ' (nichtöffentlich)',
      ),
    ),
  );
}

const WHY = {
  size: 'zu groß',
  type: 'kein PDF',
  view: 'nur zur Ansicht',
  single: 'nicht für die Kopie herausgegeben',
} as const;

function staying({ left }: TakenMeeting): HTMLElement[] {
  if (left.length === 0) return [];
  const items = left.map(({ title, why }) => element('li', {}, `${title} (${WHY[why]})`));
  return [
    element(
      'section',
      { 'aria-labelledby': 'bleibt' },
      element('h2', { id: 'bleibt' }, 'Nur online zu lesen'),
      element('ul', {}, ...items),
    ),
  ];
}
