import { type Context, Hono } from 'hono';
import { dayOf, type LocalTime } from '../../../domain/local-time.ts';
import { recordAccess } from '../audit/record-access.ts';
import { confirmed } from '../guards.ts';
import type { Council, MembersEnv, Parts, Who } from '../ports.ts';
import { documentHeaders } from './document-headers.ts';
import { stampLine } from './watermark/stamp-line.ts';
import { gather, type Gathered } from './zip/gather.ts';
import { zipEntries } from './zip/zip-entries.ts';
import { zipStream } from './zip/zip-stream.ts';

/** `GET /sitzungen/<key>/unterlagen.zip`: all papers and documents of the meeting that this reader may keep, as they are sent. */
export function zipRoutes(parts: Parts): Hono<MembersEnv> {
  return new Hono<MembersEnv>().get(
    '/sitzungen/:key/unterlagen.zip',
    confirmed(parts.settings),
    async (context) => {
      const { who, council } = context.var;
      const gathered = who && council && (await gather(council, who, context.req.param('key')));
      if (who && !gathered) await recordAccess(parts, who, 'meeting-refused', context.req.param('key'));
      if (!gathered) return context.notFound();
      await record(parts, who, gathered);
      return answer(context, parts, { who, council, gathered });
    },
  );
}

interface Granted {
  readonly who: Who;
  readonly council: Council;
  readonly gathered: Gathered;
}

async function answer(
  context: Context<MembersEnv>,
  parts: Parts,
  { who, council, gathered }: Granted,
): Promise<Response> {
  const { meeting } = gathered;
  const { directory, facts, now } = council;
  const name = who.person?.name ?? who.account.name;
  const entries = await zipEntries(parts, gathered, {
    now,
    line: stampLine(name, parts.means.now(), directory.site.timeZone),
  });
  const zip = await zipStream(entries, asProcessTime(now));
  const organization = facts.organization.get(meeting.organization);
  const title = `Unterlagen ${dayOf(meeting.start)} ${organization?.shortName ?? organization?.name ?? meeting.title}.zip`;
  const headers = {
    ...documentHeaders({ name: title, type: 'application/zip', disposition: 'attachment' }),
    ...(zip.length !== undefined && { 'Content-Length': `${zip.length}` }),
  };
  if (context.req.method !== 'HEAD') return new Response(zip.body, { headers });
  await zip.body.cancel();
  return new Response(null, { headers });
}

/** One entry for the zip, and one for each paper and document in it. */
async function record(
  { audit }: Parts,
  { account, session }: Who,
  { meeting, kept }: Gathered,
): Promise<void> {
  const by = { account: account.id, session: session.id };
  await Promise.all([
    audit.record({ ...by, event: 'zip-read', subject: meeting.key }),
    ...kept.map(({ document, paper }) =>
      audit.record(
        document
          ? { ...by, event: 'document-read', subject: document.id, way: 'zip' }
          : { ...by, event: 'paper-read', subject: paper.key, way: 'zip' },
      ),
    ),
  ]);
}

/** A zip knows no time zone: the instant whose clock, here, shows this wall clock. */
const asProcessTime = (time: LocalTime): Date => new Date(`${time}:00`);
