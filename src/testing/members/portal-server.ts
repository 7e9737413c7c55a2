import { Hono } from 'hono';
import { getCookie } from 'hono/cookie';
import { assetRoutes } from '../../functions/members/assets.ts';
import { notFound } from '../../functions/members/faults.ts';
import { responseHeaders } from '../../functions/members/headers.ts';
import { portalRoutes } from '../../functions/members/portal/routes.ts';
import type { AuditEntry, Council, MembersEnv, Parts, Who } from '../../functions/members/ports.ts';
import { memorySlots } from './memory-slots.ts';

/** What a test of the portal works with; log-in is left out, a cookie `als` says who asks. */
export interface PortalTest {
  readonly app: Hono<MembersEnv>;
  readonly recorded: Omit<AuditEntry, 'at'>[];
  readonly slots: ReturnType<typeof memorySlots>;
}

type People = Readonly<Record<string, () => Who>>;

/** The portal over a council made by hand. */
export function portalTest(
  council: Council | undefined,
  people: People,
  assets: Parts['means']['assets'] = new Map(),
): PortalTest {
  const recorded: Omit<AuditEntry, 'at'>[] = [];
  const slots = memorySlots();
  const parts = {
    settings: { stepUp: { kind: 'passkey' }, keys: ['a secret of the tests, as long as it must be'] },
    means: { slots, assets, now: () => 0, log: () => {} },
    audit: {
      record: (entry: Omit<AuditEntry, 'at'>) => {
        recorded.push(entry);
        return Promise.resolve();
      },
    },
    readCouncil: () => Promise.resolve(council),
  } as unknown as Parts;
  const app = new Hono<MembersEnv>();
  app.use(responseHeaders(false), async (context, next) => {
    const who = people[getCookie(context, 'als') ?? '']?.();
    if (who) context.set('who', who);
    if (council) context.set('council', council);
    await next();
  });
  app.route('/', assetRoutes(parts));
  app.route('/', portalRoutes(parts));
  app.notFound(notFound);
  return { app, recorded, slots };
}
