import { createHash } from 'node:crypto';
import { Hono } from 'hono';
import { styleAssets } from '../../../server/assets/style-assets.ts';
import { viewerFiles } from '../../../functions/members/bundle/viewer-files.ts';
import { responseHeaders } from '../../../functions/members/headers.ts';
import type { TakenDocument, TakenMeeting } from '../../../functions/members/offline/types.ts';
import type { MembersEnv } from '../../../functions/members/ports.ts';
import { type ServedApp, serveApp } from '../serve-app.ts';
import { HARNESS_HTML, HARNESS_SCRIPT } from './harness-page.ts';

/** A file that the meeting of a test has. */
export interface ViewedFile {
  readonly id: string;
  readonly title: string;
  readonly bytes: Uint8Array;
  readonly isPublic?: boolean;
  /** Where it is to seem larger than it is. */
  readonly size?: number;
}

/** The reading view alone, with the headers of the members' area; `files` may be changed while it is served. */
export async function serveViewer(files: ViewedFile[]): Promise<ServedApp> {
  const assets = new Map([...(await styleAssets('members.scss')), ...(await viewerFiles())]);
  const app = new Hono<MembersEnv>();
  app.use(responseHeaders(false));
  app.get('/', (context) => context.html(HARNESS_HTML));
  app.get('/harness.js', (context) =>
    context.body(HARNESS_SCRIPT, 200, { 'Content-Type': 'text/javascript' }),
  );
  app.get('/meeting.json', (context) => context.json(meetingOf(files)));
  app.get('/bytes/:sha', (context) => {
    const file = files.find(({ bytes }) => sha256(bytes) === context.req.param('sha'));
    return file ? context.body(new Uint8Array(file.bytes)) : context.notFound();
  });
  app.get('*', (context) => {
    const asset = assets.get(context.req.path);
    return asset ? context.body(asset.body, 200, { 'Content-Type': asset.type }) : context.notFound();
  });
  return serveApp(app);
}

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

function meetingOf(files: readonly ViewedFile[]): TakenMeeting {
  const documents = files.map(
    ({ id, title, bytes, isPublic = true, size = bytes.length }): TakenDocument => ({
      id,
      title,
      name: `${id}.pdf`,
      mimeType: 'application/pdf',
      sha256: sha256(bytes),
      size,
      public: isPublic,
    }),
  );
  return {
    meeting: {
      key: 'sitzung',
      title: 'Sitzung des Samtgemeinderates am 22. April 2027',
      organization: 'Samtgemeinderat',
      start: '2027-04-22T18:00' as TakenMeeting['meeting']['start'],
      documents: documents.map(({ id }) => id),
    },
    agenda: [],
    papers: [],
    documents,
    left: [],
    fingerprint: 'f',
    takenAt: '2027-04-15T10:00:00Z',
  };
}
