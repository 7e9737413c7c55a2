import type { CouncilRecord, Entry } from '../council-record.ts';
import type { Problem } from '../problem.ts';
import type { Meeting } from '../schema/index.ts';
import { problem } from './codes.ts';
import { itemsOf } from './walk-items.ts';

function agendaNumbers(meeting: Entry<Meeting>): Problem[] {
  const file = meeting.path;
  const first = new Map<string, string>();
  return itemsOf(meeting).flatMap(({ item, field }) => {
    const place = { file, field: [...field, 'number'] };
    if (item.number === undefined) {
      return item.public && !item.heading && !item.items
        ? [problem('number-missing', place, { what: 'item' })]
        : [];
    }
    // public and non-public parts may each count from 1
    const number = `${item.public} ${item.number}`;
    const other = first.get(number);
    if (other === undefined) first.set(number, item.public ? item.title : item.id);
    return other === undefined
      ? []
      : [problem('number-duplicate', place, { number: item.number, what: 'item', other })];
  });
}

function paperNumbers(papers: CouncilRecord['papers']): Problem[] {
  const first = new Map<string, string>();
  return papers.flatMap(({ path: file, data }) => {
    const place = { file, field: ['reference'] };
    if (data.reference === undefined) return [problem('number-missing', place, { what: 'paper' })];
    const number = `${data.body} ${data.reference}`;
    const other = first.get(number);
    if (other === undefined) first.set(number, file);
    return other === undefined
      ? []
      : [problem('number-duplicate', place, { number: data.reference, what: 'paper', other })];
  });
}

/** Agenda items and papers without a number, and numbers that two of them share. */
export const oddNumbers = ({ meetings, papers }: Pick<CouncilRecord, 'meetings' | 'papers'>): Problem[] => [
  ...meetings.flatMap(agendaNumbers),
  ...paperNumbers(papers),
];
