import path from 'node:path';
import { findDocument } from '../../../domain/members/index.ts';
import { at } from '../../../functions/members/addresses.ts';
import { openMembers } from '../../../functions/members/open-members.ts';
import type { Council, Parts } from '../../../functions/members/ports.ts';
import { readSettings } from '../../../functions/members/read-settings.ts';
import { publishMembers } from '../../../publishing/members/publish-members.ts';
import { openStore } from '../../../store/open-store.ts';
import { demoAccounts } from '../../members/demo-accounts.ts';
import { sampleMembersContent } from '../../members/published-sample.ts';
import { loginCookie } from '../../members/signed-in.ts';
import { DOCUMENTS, type TownSize, withLargeFiles } from './large-files.ts';

/** A document of the town: where it is asked for, and where its bytes lie below `blobs`. */
export interface TownDocument {
  readonly path: string;
  readonly blob: string;
}

/** A store with the sample council, its people and large documents. */
export interface SampleTown {
  readonly documents: Readonly<Record<keyof typeof DOCUMENTS, TownDocument>>;
  /** Address of the zip of a meeting with all attachments. */
  readonly zip: string;
  /** Cookies of that many people, logged in anew: one that is a minute old would be written anew at each answer. */
  login(people?: number): Promise<string[]>;
}

/** Who reads all that is asked for. */
const PERSON = 'petra-koelling';

/** Publishes it into the store that `environment` names. */
export async function writeTown(
  environment: Readonly<Record<string, string>>,
  size: TownSize,
): Promise<SampleTown> {
  const settings = readSettings(environment);
  const content = await withLargeFiles(await sampleMembersContent(path.resolve('content')), size);
  await publishMembers(content, openStore(settings.store));
  const parts = await openMembers(settings, { now: Date.now, log: () => undefined, assets: new Map() });
  const council = await parts.readCouncil();
  if (!council) throw new Error('nothing was published');
  for (const account of demoAccounts(council.directory, Date.now())) await parts.accounts.save(account);
  const entries = Object.entries(DOCUMENTS).map(
    async ([name, id]) => [name, await documentOf(council, id)] as const,
  );
  return {
    documents: Object.fromEntries(await Promise.all(entries)) as SampleTown['documents'],
    zip: at.meetingZip(await meetingWith(council, 'bench0')),
    login: (people = 1) => loggedIn(parts, council, people),
  };
}

async function documentOf(council: Council, id: string): Promise<TownDocument> {
  const found = findDocument(await council.parts(council.directory.documents[id] ?? []), id);
  if (!found) throw new Error(`The sample council has no document ${id} any more.`);
  const { name, sha256 } = found.document;
  return { path: at.document(id, name), blob: `${sha256.slice(0, 2)}/${sha256}` };
}

/** A meeting of the council whose agenda leads to the document. */
async function meetingWith(council: Council, id: string): Promise<string> {
  const parts = await council.parts(council.directory.documents[id] ?? []);
  const paper = findDocument(parts, id)?.paper?.key ?? '';
  const meeting = parts
    .flatMap(({ meetings }) => meetings)
    .find(
      ({ key, agenda }) =>
        key.endsWith('samtgemeinderat') && agenda.some((item) => item.papers.includes(paper)),
    );
  if (!meeting) throw new Error(`No meeting of the sample council deals with the paper ${paper} any more.`);
  return meeting.key;
}

/** Members who sit where the person sits who reads all, she first. */
async function loggedIn(parts: Parts, { directory }: Council, count: number): Promise<string[]> {
  const seats = ({ memberships }: (typeof directory.people)[number]) =>
    memberships.some(({ organization }) => organization === 'samtgemeinderat');
  const keys = directory.people.filter(seats).map(({ key }) => key);
  const people = [PERSON, ...keys.filter((key) => key !== PERSON)].slice(0, count);
  const cookies: string[] = [];
  for (const person of people)
    if (await parts.accounts.get(person)) cookies.push(await loginCookie(parts, person));
  return cookies;
}
