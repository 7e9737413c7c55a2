import type {
  DirectoryMembership,
  MembersDocument,
  MembersItem,
  MembersMeeting,
  MembersPaper,
  MembersPart,
  Reader,
  Reading,
} from '../../../domain/members/index.ts';
import type { AccessWorld } from './world.ts';

// The rules once more, from their words and the other way round: not "may this person read that thing?" but "what does this
// person hold in the hands today?". Days are numbers here, and nothing of the product's own helpers is asked.

/** Names of things: `m meeting`, `i meeting item`, `p paper`, `d document`. */
export type Hands = ReadonlyMap<string, Reading>;

const DAY = 86_400_000;
const dayNumber = (text: string): number => Date.parse(`${text.slice(0, 10)}T00:00:00Z`) / DAY;
const minuteNumber = (text: string): number => Date.parse(`${text}:00Z`) / 60_000;
const firstDay = ({ startDate }: { startDate?: string | undefined }): number =>
  startDate === undefined ? Number.NEGATIVE_INFINITY : dayNumber(startDate);
const lastDay = ({ endDate }: { endDate?: string | undefined }): number =>
  endDate === undefined ? Number.POSITIVE_INFINITY : dayNumber(endDate);

class Desk {
  readonly held = new Map<string, Reading>();
  readonly #world: AccessWorld;
  readonly #reader: Reader;
  readonly #today: number;
  readonly #minute: number;

  constructor(world: AccessWorld, reader: Reader, now: string) {
    this.#world = world;
    this.#reader = reader;
    this.#today = dayNumber(now);
    this.#minute = minuteNumber(now);
  }

  #give(name: string, reading: Reading = 'download'): void {
    if (reading === 'none' || this.held.get(name) === 'download') return;
    this.held.set(name, reading);
  }

  #givePaper(paper: MembersPaper): void {
    this.#give(`p ${paper.key}`);
    for (const document of paper.documents) this.#give(`d ${document.id}`);
  }

  #giveItem(meeting: MembersMeeting, item: MembersItem): void {
    this.#give(`i ${meeting.key} ${item.id}`);
    for (const document of item.documents) this.#give(`d ${document.id}`);
    for (const paper of this.#papers()) if (item.papers.includes(paper.key)) this.#givePaper(paper);
  }

  #papers(): readonly MembersPaper[] {
    return this.#world.parts.flatMap((part) => part.papers);
  }

  /** Every item with the items above it, the outermost first. */
  *#lines(items: readonly MembersItem[], above: readonly MembersItem[] = []): Generator<MembersItem[]> {
    for (const item of items) {
      const line = [...above, item];
      yield line;
      yield* this.#lines(item.items, line);
    }
  }

  #isInvited(meeting: MembersMeeting): boolean {
    return meeting.opensAt !== undefined && minuteNumber(meeting.opensAt) <= this.#minute;
  }

  /** "A clerk reads everything." */
  clerk(): void {
    for (const part of this.#world.parts) {
      for (const meeting of part.meetings) this.#wholeMeeting(meeting, 'download');
      for (const paper of part.papers) this.#givePaper(paper);
    }
  }

  /** "Leadership reads whatever has an agenda or an office, at any time; no minutes of what was not public." */
  leadership(): void {
    for (const part of this.#world.parts) {
      for (const meeting of part.meetings) this.#wholeMeeting(meeting, 'none');
      for (const paper of part.papers) if (paper.office !== undefined) this.#givePaper(paper);
    }
  }

  /** "Staff read what their office writes; an office is one of the administration." */
  staff(): void {
    const granted = new Set(this.#reader.offices);
    for (const seat of this.#reader.memberships)
      if (seat.role !== 'guest' && this.#runs(seat)) granted.add(seat.organization);
    for (const paper of this.#papers()) {
      const office = this.#world.facts.organization.get(paper.office ?? '');
      if (office?.kind === 'administration' && granted.has(office.key)) this.#givePaper(paper);
    }
  }

  /** "A guest of one item reads it, what stands below it and its papers, from the invitation until the day is over." */
  guest(): void {
    const { person } = this.#reader;
    for (const part of this.#world.parts) {
      for (const meeting of part.meetings) {
        if (!this.#isInvited(meeting) || this.#today > dayNumber(meeting.start)) continue;
        for (const line of this.#lines(meeting.agenda)) {
          const isHeard = line.some(({ guests }) => person !== undefined && guests.includes(person));
          if (isHeard) this.#giveItem(meeting, line.at(-1) as MembersItem);
        }
      }
    }
  }

  /** "A member or deputy reads all of the own body's meetings from the invitation on." */
  seats(): void {
    for (const part of this.#world.parts) {
      for (const meeting of part.meetings) {
        if (!this.#isInvited(meeting) || !this.#sits(part, dayNumber(meeting.start))) continue;
        const minutes = this.#world.facts.organization.get(part.organization)?.minutes ?? 'none';
        this.#wholeMeeting(meeting, minutes);
      }
    }
  }

  #wholeMeeting(meeting: MembersMeeting, minutes: Reading): void {
    this.#give(`m ${meeting.key}`);
    for (const { id, kind } of meeting.documents)
      this.#give(`d ${id}`, kind === 'non-public-minutes' ? minutes : 'download');
    for (const line of this.#lines(meeting.agenda)) this.#giveItem(meeting, line.at(-1) as MembersItem);
  }

  #runs(seat: DirectoryMembership): boolean {
    return firstDay(seat) <= this.#today && this.#today <= lastDay(seat);
  }

  #sits({ organization, term }: MembersPart, meetingDay: number): boolean {
    const ways = this.#reader.memberships.filter(
      (seat) => seat.role !== 'guest' && this.#runs(seat) && this.#leads(seat, organization),
    );
    return ways.some((seat) => this.#isTermOpen(seat.organization, term, meetingDay));
  }

  /** "The own body; and from the council its committees, where the municipality allows that, for those with a mandate." */
  #leads({ organization: from, role }: DirectoryMembership, to: string): boolean {
    if (from === to) return true;
    const { rules, organization } = this.#world.facts;
    const [council, committee] = [organization.get(from), organization.get(to)];
    if (!rules.councilReadsCommittees || council?.kind !== 'council' || committee === undefined) return false;
    if (role === 'deputy' || role === 'advisory' || role === 'secretary') return false;
    if (committee.kind !== 'committee' && committee.kind !== 'main-committee') return false;
    return council.body === committee.body && [undefined, from].includes(committee.parent);
  }

  /** "The running term; earlier ones by the municipality's rule; a coming one, if a seat in the body reaches into it." */
  #isTermOpen(organization: string, key: string, meetingDay: number): boolean {
    const { rules, term } = this.#world.facts;
    const asked = term.get(key);
    if (asked === undefined) return meetingDay >= this.#today || rules.formerTerms === 'all';
    const [begins, ends] = [firstDay(asked), lastDay(asked)];
    if (begins <= this.#today && this.#today <= ends) return true;
    const hadSeat = this.#reader.memberships.some(
      (seat) =>
        seat.role !== 'guest' &&
        seat.organization === organization &&
        !(lastDay(seat) < begins) &&
        !(firstDay(seat) > ends),
    );
    if (this.#today < begins) return hadSeat;
    return { none: false, served: hadSeat, all: true }[rules.formerTerms];
  }

  /** "Whoever is excluded from an item reads nothing of it; but what a public agenda made public is for everybody." */
  takeFromExcluded(): void {
    const { person } = this.#reader;
    if (person === undefined) return;
    const taken = new Set<string>();
    const everybodys = new Set<string>();
    for (const meeting of this.#world.parts.flatMap((part) => part.meetings)) {
      for (const line of this.#lines(meeting.agenda)) {
        const item = line.at(-1) as MembersItem;
        const isKept = line.some(({ excluded }) => excluded.includes(person));
        if (isKept) for (const { name } of this.#allOf(meeting, item)) taken.add(name);
        if (isKept && !item.public)
          for (const { id, kind, edition } of meeting.documents)
            if (kind === 'non-public-minutes' && !edition) taken.add(`d ${id}`);
        if (item.public && this.#isInvited(meeting))
          for (const thing of this.#allOf(meeting, item)) if (thing.public) everybodys.add(thing.name);
      }
    }
    for (const name of taken) if (!everybodys.has(name)) this.held.delete(name);
  }

  /** "Of a document in several editions one holds that which tells of all items that one holds, and of nothing else." */
  keepOwnEditions(): void {
    for (const meeting of this.#world.parts.flatMap((part) => part.meetings)) {
      const holds = (item: string): boolean => this.held.has(`i ${meeting.key} ${item}`);
      for (const { id, edition } of meeting.documents) {
        if (!edition) continue;
        const missing = edition.items.filter((item) => !holds(item)).length;
        const beyond = edition.without.filter(holds).length;
        if (missing + beyond > 0) this.held.delete(`d ${id}`);
      }
    }
  }

  *#allOf(meeting: MembersMeeting, item: MembersItem): Generator<{ name: string; public: boolean }> {
    const document = ({ id, public: isPublic }: MembersDocument) => ({ name: `d ${id}`, public: isPublic });
    yield { name: `i ${meeting.key} ${item.id}`, public: item.public };
    for (const one of item.documents) yield document(one);
    for (const paper of this.#papers()) {
      if (!item.papers.includes(paper.key)) continue;
      yield { name: `p ${paper.key}`, public: paper.public };
      for (const one of paper.documents) yield document(one);
    }
  }
}

/** All that somebody may read at that moment, and how. */
export function whatIsRead(world: AccessWorld, reader: Reader, now: string): Hands {
  const desk = new Desk(world, reader, now);
  if (reader.clerk) {
    desk.clerk();
    return desk.held;
  }
  if (reader.leadership) desk.leadership();
  desk.staff();
  desk.guest();
  desk.seats();
  desk.takeFromExcluded();
  desk.keepOwnEditions();
  return desk.held;
}
