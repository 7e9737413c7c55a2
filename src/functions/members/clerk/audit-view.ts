import type { Context, Handler } from 'hono';
import { type CalendarDate, isCalendarDate } from '../../../domain/calendar-date.ts';
import { allPages, streamed } from '../audit/all-pages.ts';
import { subjectNames } from '../audit/subject-names.ts';
import { oldestDay } from '../audit/key.ts';
import { csvHead, csvLines } from '../audit/csv.ts';
import { dayPage } from '../audit/day-page.ts';
import { localDay, zoneOf } from '../instant-words.ts';
import type { Account, AuditPage, MembersEnv, Parts } from '../ports.ts';
import { auditViewPage } from './audit-view-page.ts';
import { askedBy } from './request.ts';

/** Entries on a page, and read at once for a file. */
const ON_PAGE = 50;
const FOR_FILE = 500;

/** What of the log a clerk asks for: all of one account, or one day of one or of all. */
export interface AuditChoice {
  readonly account?: Account;
  readonly day?: CalendarDate;
}

/** The log, newest first. Reading it is recorded, too. */
export const showAudit =
  (parts: Parts): Handler<MembersEnv> =>
  async (context) => {
    const accounts = await accountsOfLog(parts);
    const choice = choiceOf(parts, context, accounts);
    await recordReading(parts, context, choice);
    const { entries, next } = await reader(
      parts,
      context,
      accounts,
      choice,
      ON_PAGE,
    )(context.req.query('vor'));
    const { auditDays } = parts.settings;
    const asked = askedBy(context);
    const subjects = await subjectNames(entries, asked.council, asked.who);
    const given = { ...asked, accounts, choice, entries, subjects, next, auditDays };
    return context.html(auditViewPage(given));
  };

/** The same choice as a table to keep, whole. */
export const sendAudit =
  (parts: Parts): Handler<MembersEnv> =>
  async (context) => {
    const accounts = await accountsOfLog(parts);
    const choice = choiceOf(parts, context, accounts);
    await recordReading(parts, context, choice);
    const pages = allPages(reader(parts, context, accounts, choice, FOR_FILE));
    const body = await streamed(pages, { head: csvHead(), lines: csvLines, end: '' });
    const name = ['protokoll', choice.account?.id, choice.day].filter((word) => word !== undefined).join('-');
    return context.body(body, 200, {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': `attachment; filename="${name}.csv"`,
    });
  };

/** All accounts, and those that were erased while entries about them are still kept. */
async function accountsOfLog({ accounts, means, settings }: Parts): Promise<readonly Account[]> {
  const oldest = oldestDay(means.now(), settings.auditDays);
  const erased = (await accounts.erased()).filter(({ changedAt }) => changedAt >= oldest);
  return [
    ...(await accounts.all()),
    ...erased.map((account) => ({ ...account, name: `Gelöschter Zugang „${account.id}“` })),
  ];
}

/** All accounts together are read by the day, so that each page asks for little. */
function choiceOf({ means }: Parts, context: Context<MembersEnv>, accounts: readonly Account[]): AuditChoice {
  const account = accounts.find(({ id }) => id === context.req.query('zugang'));
  const word = context.req.query('tag') ?? '';
  const today = localDay(means.now(), context.get('council'));
  const day = isCalendarDate(word) ? word : undefined;
  return { ...(account && { account }), ...((day ?? !account) && { day: day ?? today }) };
}

/** Whose log was read, that person sees; of a day of all, the clerk's own log tells. */
function recordReading({ audit }: Parts, context: Context<MembersEnv>, { account, day }: AuditChoice) {
  const { who } = askedBy(context);
  return audit.record({
    event: 'audit-read',
    account: account?.id ?? who.account.id,
    by: who.account.id,
    session: who.session.id,
    ...(day !== undefined && { subject: day }),
  });
}

const reader =
  (
    { audit, means, settings }: Parts,
    context: Context<MembersEnv>,
    accounts: readonly Account[],
    { account, day }: AuditChoice,
    limit: number,
  ) =>
  async (before: string | undefined): Promise<AuditPage> => {
    if (day === undefined && account)
      return forClerks(await audit.of(account.id, { limit, ...(before !== undefined && { before }) }));
    const council = context.get('council');
    const oldest = localDay(means.now() - settings.auditDays * 86_400_000, council);
    if (day === undefined || day < oldest) return { entries: [] };
    const ids = account ? [account.id] : accounts.map(({ id }) => id);
    return forClerks(
      await dayPage(means.slots, { accounts: ids, day, timeZone: zoneOf(council), limit, before }),
    );
  };

/**
 * What members did in a ballot they see themselves. Who declared and did not vote has objected, and how somebody decided the
 * office is not to know before the end.
 */
const forClerks = ({ entries, ...page }: AuditPage): AuditPage => ({
  ...page,
  entries: entries.filter(({ event }) => event !== 'ballot-declared' && event !== 'ballot-voted'),
});
