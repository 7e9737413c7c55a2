import type { Context } from 'hono';
import { at } from '../../addresses.ts';
import { page } from '../../layout/page.ts';
import type { MembersEnv, Parts } from '../../ports.ts';
import { holderOf } from '../contact/holder.ts';
import { taking } from './ask.ts';
import { takePage } from './page.ts';

/** `GET /mitnehmen/<key>/`: what would be taken, what stays, and where the PIN is set. */
export const takePageRoute = (parts: Parts) => (context: Context<MembersEnv>) =>
  taking(parts, context, async ({ who, council, along }) => {
    const { meeting } = along;
    await parts.audit.record({
      event: 'meeting-read',
      account: who.account.id,
      session: who.session.id,
      subject: meeting.key,
    });
    const breadcrumbs = [
      { label: 'Sitzungen', href: at.meetings },
      { label: meeting.organization, href: at.meeting(meeting.key) },
      { label: 'Mitnehmen' },
    ];
    const frame = { who, council, current: 'meetings', breadcrumbs, scripts: [at.takeScript] } as const;
    const holder = await holderOf(who.account.id);
    return context.html(page({ ...frame, title: 'Sitzung mitnehmen' }, takePage(along, holder)));
  });
