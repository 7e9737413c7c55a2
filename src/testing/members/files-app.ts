import { createHash } from 'node:crypto';
import { Hono } from 'hono';
import type { MembersDocument, MembersPart } from '../../domain/members/index.ts';
import { localTime } from '../../domain/local-time.ts';
import { faultAnswer, notFound } from '../../functions/members/faults.ts';
import { filesRoutes } from '../../functions/members/files/routes.ts';
import { responseHeaders } from '../../functions/members/headers.ts';
import type { AuditEntry, Council, Means, MembersEnv, Parts, Who } from '../../functions/members/ports.ts';
import type { MembersSettings } from '../../functions/members/settings.ts';
import { aCouncil } from './council.ts';
import { type MemoryBlobs, memoryBlobs } from './memory-blobs.ts';
import { memorySlots } from './memory-slots.ts';
import { aWho } from './who.ts';

export const sha256Of = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** A document with these bytes; a paper's, not public, unless told otherwise. */
export const aDocument = (
  bytes: Uint8Array,
  over: Partial<MembersDocument> & Pick<MembersDocument, 'id'>,
): MembersDocument => ({
  sha256: sha256Of(bytes),
  size: bytes.length,
  title: 'Vorlage',
  name: 'vorlage.pdf',
  mimeType: 'application/pdf',
  kind: 'item',
  public: false,
  ...over,
});

/** One meeting of the council next week, whose invitation is out, with these documents at its one item. */
export const aPartWith = (
  documents: readonly MembersDocument[],
  over: Partial<MembersPart> = {},
): MembersPart => ({
  organization: 'rat',
  term: '2026',
  papers: [],
  meetings: [
    {
      key: '2027-03-15-rat',
      title: 'Sitzung des Rates',
      organization: 'rat',
      jointWith: [],
      start: localTime('2027-03-15T18:00'),
      status: 'invited',
      opensAt: localTime('2027-03-01T09:00'),
      agenda: [
        { id: 'i-1', number: '1', public: false, papers: [], guests: [], excluded: [], documents, items: [] },
      ],
      documents: [],
    },
  ],
  ...over,
});

/** A member of the council, confirmed by a passkey. */
export const MEMBER: Who = aWho({ memberships: [{ organization: 'rat', role: 'member' }] });
/** Logged in, but a member of another body. */
export const STRANGER: Who = aWho({
  person: 'p-9',
  memberships: [{ organization: 'ausschuss', role: 'member' }],
});

export const FILES_SETTINGS: MembersSettings = {
  origin: 'https://mitglieder.example',
  keys: ['a secret of the tests, as long as it has to be'],
  store: { folder: 'unused' },
  blobs: { folder: 'unused' },
  handOut: 'signed',
  urlSeconds: 60,
  login: { mail: true },
  passkeyLogin: true,
  stepUp: { kind: 'passkey' },
  invitation: { attachBytes: 5_000_000 },
  watermark: false,
  session: { idleMinutes: 60, hours: 12 },
  auditDays: 180,
  revokedDays: 180,
  trustedProxies: [],
  host: '127.0.0.1',
  port: 0,
};

export interface FilesShape {
  readonly settings?: Partial<MembersSettings>;
  readonly means?: Partial<Means>;
  readonly council?: Council;
  /** Objects that the store holds. */
  readonly objects?: readonly Uint8Array[];
  /** Takes the place of the audit log. */
  readonly audit?: Parts['audit'];
}

/** The routes of documents with the headers and faults of the whole function; who asks, the test says. */
export interface FilesApp {
  readonly app: Hono<MembersEnv>;
  readonly blobs: MemoryBlobs;
  readonly entries: Omit<AuditEntry, 'at'>[];
  readonly logged: string[];
  /** Milliseconds since 1970; a test may set it. */
  readonly clock: { now: number };
  /** Who asks; undefined: nobody is logged in. */
  who: Who | undefined;
  ask(path: string, init?: RequestInit): Promise<Response>;
}

/** @see FilesApp */
export function filesApp(shape: FilesShape = {}): FilesApp {
  const blobs = memoryBlobs();
  for (const object of shape.objects ?? []) blobs.all.set(sha256Of(object), new Uint8Array(object));
  const entries: Omit<AuditEntry, 'at'>[] = [];
  const logged: string[] = [];
  const clock = { now: Date.parse('2027-03-08T09:00:00Z') };
  const means: Means = {
    now: () => clock.now,
    log: (event) => void logged.push(event),
    slots: memorySlots(),
    blobs,
    sendMail: () => Promise.resolve(),
    assets: new Map(),
    ...shape.means,
  };
  const parts: Parts = {
    settings: { ...FILES_SETTINGS, ...shape.settings },
    means,
    accounts: {} as Parts['accounts'],
    audit: shape.audit ?? {
      record: (entry) => Promise.resolve(void entries.push(entry)),
      of: () => Promise.resolve({ entries: [] }),
    },
    readCouncil: () => Promise.resolve(shape.council),
  };
  const app = new Hono<MembersEnv>();
  const files: FilesApp = {
    app,
    blobs,
    entries,
    logged,
    clock,
    who: MEMBER,
    ask: async (path, init) => app.request(`${parts.settings.origin}${path}`, init),
  };
  app.use(responseHeaders(true), async (context, next) => {
    context.set('requestId', 'r-1');
    context.set('council', shape.council ?? aCouncil());
    if (files.who) context.set('who', files.who);
    await next();
  });
  app.route('/', filesRoutes(parts));
  app.notFound(notFound);
  app.onError(faultAnswer(parts));
  return files;
}
