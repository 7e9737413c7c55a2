import { calendarDate } from '../../domain/calendar-date.ts';
import { localTime } from '../../domain/local-time.ts';
import type {
  MembersDocument,
  MembersItem,
  MembersMeeting,
  MembersPaper,
  MembersPart,
} from '../../domain/members/index.ts';

/** Pieces of the members' index for tests; what is left out has a plain value. */
export const aDocument = (id: string, over: Partial<MembersDocument> = {}): MembersDocument => ({
  id,
  title: `Unterlage ${id}`,
  name: `${id}.pdf`,
  mimeType: 'application/pdf',
  kind: 'attachment',
  public: true,
  sha256: '0'.repeat(64),
  size: 120_000,
  ...over,
});

export const anItem = (id: string, over: Partial<MembersItem> = {}): MembersItem => ({
  id,
  public: true,
  title: `Punkt ${id}`,
  papers: [],
  guests: [],
  excluded: [],
  documents: [],
  items: [],
  ...over,
});

type MeetingShape = Partial<Omit<MembersMeeting, 'start' | 'opensAt'>> & {
  readonly start?: string;
  /** Null where nothing opens. */
  readonly opensAt?: string | null;
};

export function aMeeting(key: string, over: MeetingShape = {}): MembersMeeting {
  const { start = '2027-03-15T18:30', opensAt = '2027-03-01T12:00', ...rest } = over;
  return {
    key,
    title: `Sitzung ${key}`,
    organization: 'rat',
    jointWith: [],
    start: localTime(start),
    status: 'invited',
    ...(opensAt !== null && { opensAt: localTime(opensAt) }),
    agenda: [],
    documents: [],
    ...rest,
  };
}

export const aPaper = (key: string, over: Partial<MembersPaper> = {}): MembersPaper => ({
  key,
  reference: key,
  title: `Vorlage ${key}`,
  kind: 'decision',
  date: calendarDate('2027-02-20'),
  body: 'musterdorf',
  public: true,
  html: '',
  documents: [],
  ...over,
});

export const aPart = (over: Partial<MembersPart> = {}): MembersPart => ({
  organization: 'rat',
  term: '2026',
  meetings: [],
  papers: [],
  ...over,
});
