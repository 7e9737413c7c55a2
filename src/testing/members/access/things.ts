import {
  findDocument,
  flatItems,
  itemSubject,
  meetingSubject,
  paperSubject,
  type Subject,
} from '../../../domain/members/index.ts';
import type { AccessWorld } from './world.ts';

/** Everything that can be asked for, by the names of the oracle, with the ways that the product finds to it. */
export function thingsOf({ parts }: AccessWorld): ReadonlyMap<string, Subject> {
  const things = new Map<string, Subject>();
  const meetings = parts.flatMap((part) => part.meetings);
  const papers = parts.flatMap((part) => part.papers);
  const documents = new Set<string>();
  for (const meeting of meetings) {
    things.set(`m ${meeting.key}`, meetingSubject(parts, meeting.key));
    const items = flatItems(meeting.agenda);
    for (const { id } of items) things.set(`i ${meeting.key} ${id}`, itemSubject(parts, meeting.key, id));
    for (const { id } of [...meeting.documents, ...items.flatMap((item) => item.documents)])
      documents.add(id);
  }
  for (const paper of papers) {
    things.set(`p ${paper.key}`, paperSubject(parts, paper.key));
    for (const { id } of paper.documents) documents.add(id);
  }
  for (const id of documents) {
    const found = findDocument(parts, id);
    if (found) things.set(`d ${id}`, found.subject);
  }
  return things;
}
