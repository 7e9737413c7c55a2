import { dayOf } from '../../../domain/local-time.ts';
import {
  type BookFiles,
  type CirculationFiles,
  flatItems,
  type MembersMeeting,
  type MembersPaper,
  type MembersPart,
} from '../../../domain/members/index.ts';
import { url } from '../../../domain/url.ts';
import { circulationsOf } from './circulations.ts';
import { membersMeeting } from './meetings.ts';
import { membersPapers } from './papers.ts';
import type { IndexWorld } from './index-world.ts';

interface Building {
  readonly meetings: MembersMeeting[];
  readonly papers: Map<string, MembersPaper>;
  readonly circulations: CirculationFiles[];
  book?: BookFiles;
}

/**
 * What each organization needs for each term. A joint meeting stands in the part of every organization that holds it, a
 * paper in those of the meetings that deal with it; one that no meeting names yet, with the office that writes it; documents
 * of what was decided by circulation and the book of resolutions with their body. By organization and term.
 */
export function membersParts(world: IndexWorld): MembersPart[] {
  const parts = new Map<string, Building>();
  const part = (organization: string, term: string): Building => {
    const name = `${organization}/${term}`;
    const known = parts.get(name) ?? { meetings: [], papers: new Map(), circulations: [] };
    parts.set(name, known);
    return known;
  };
  const papers = new Map(membersPapers(world).map((paper) => [paper.key, paper]));
  const named = placeMeetings(world, part, papers);
  for (const paper of papers.values()) if (!named.has(paper.key)) placeAlone(paper, world, part);
  for (const { organization, term, key, decidedOn, excluded, documents } of circulationsOf(world))
    if (documents) part(organization, term).circulations.push({ key, decidedOn, excluded, documents });
  for (const { organization, term, ...book } of world.made?.books ?? []) part(organization, term).book = book;
  return [...parts].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(finished);
}

type PartOf = (organization: string, term: string) => Building;

/** Gives the keys of the papers that stand on an agenda. */
function placeMeetings(
  world: IndexWorld,
  part: PartOf,
  papers: ReadonlyMap<string, MembersPaper>,
): ReadonlySet<string> {
  const named = new Set<string>();
  for (const entry of world.record.meetings) {
    if (world.isWithdrawn(url.meeting(entry.key))) continue;
    const meeting = membersMeeting(entry, world);
    const keys = flatItems(meeting.agenda).flatMap((item) => item.papers);
    for (const organization of new Set([meeting.organization, ...meeting.jointWith])) {
      const term = world.termOn(world.bodyOf.get(organization), dayOf(meeting.start));
      const { meetings, papers: here } = part(organization, term);
      meetings.push(meeting);
      for (const key of keys) {
        const paper = papers.get(key);
        if (!paper) continue;
        here.set(key, paper);
        named.add(key);
      }
    }
  }
  return named;
}

function placeAlone(paper: MembersPaper, { termOn }: IndexWorld, part: PartOf): void {
  const term = paper.date === undefined ? '' : termOn(paper.body, paper.date);
  part(paper.office ?? '', term).papers.set(paper.key, paper);
}

function finished([name, { meetings, papers, circulations, book }]: [string, Building]): MembersPart {
  const [organization = '', term = ''] = name.split('/');
  const order = ({ start, key }: MembersMeeting): string => `${start}${key}`;
  return {
    organization,
    term,
    meetings: meetings.toSorted((a, b) => (order(a) < order(b) ? -1 : 1)),
    papers: [...papers.values()].toSorted((a, b) => (a.key < b.key ? -1 : 1)),
    ...(circulations.length > 0 && { circulations }),
    ...(book && { book }),
  };
}
