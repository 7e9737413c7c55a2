import type { Handler } from 'hono';
import { at } from '../addresses.ts';
import { askedBy } from '../clerk/request.ts';
import { page } from '../layout/page.ts';
import { isCalendarDate } from '../../../domain/calendar-date.ts';
import { mayReadAllowance } from '../../../domain/members/index.ts';
import { payrollCsv } from '../../../outputs/allowance/allowance-csv.ts';
import type { MembersEnv, Parts } from '../ports.ts';
import { handOutFile } from './hand-out-file.ts';
import { allowancesPage } from './office-page.ts';
import { spanStatements } from './span-statements.ts';
import { allowanceNames, readAllowance } from './read-allowance.ts';
import { recordReading } from './record-reading.ts';
import { statementsView } from './statements-view.ts';

/** What is to be paid out, by body and period, and to whom. */
export const showAllowances = (): Handler<MembersEnv> => async (context) => {
  const { who, council } = askedBy(context);
  const part = await council?.allowance();
  if (!council || !part) return context.notFound();
  return context.html(allowancesPage(part, { who, council }));
};

/** The statements of one person. */
export const showAllowanceOf =
  (parts: Parts): Handler<MembersEnv> =>
  async (context) => {
    const asked = askedBy(context);
    const { who, council } = asked;
    const allowance = await readAllowance(asked, context.req.param('person') ?? '');
    if (!council || !allowance) return context.notFound();
    const { person } = allowance;
    await recordReading(parts, who, person);
    const names = allowanceNames(council);
    const title = `Sitzungsgeld: ${names.person(person)}`;
    const frame = {
      title,
      who,
      council,
      current: 'accounts',
      breadcrumbs: [
        { label: 'Zugänge', href: at.accounts },
        { label: 'Sitzungsgeld', href: at.allowances },
        { label: names.person(person) },
      ],
    } as const;
    const href = (name: string) => at.allowanceFile(person, name);
    return context.html(page(frame, statementsView(allowance, { names, href })));
  };

/** A file of a person's statements. */
export const sendAllowanceOf =
  (parts: Parts): Handler<MembersEnv> =>
  async (context) => {
    const asked = askedBy(context);
    const allowance = await readAllowance(asked, context.req.param('person') ?? '');
    if (!allowance) return context.notFound();
    await recordReading(parts, asked.who, allowance.person);
    const sent = await handOutFile(context, parts, allowance, context.req.param('name') ?? '');
    return sent ?? context.notFound();
  };

/** The table for the payroll: of one body, from a day to a day. */
export const sendPayroll =
  (parts: Parts): Handler<MembersEnv> =>
  async (context) => {
    const { who, council } = askedBy(context);
    const part = await council?.allowance();
    if (!council || !part || mayReadAllowance(who.reader, undefined) === 'none') return context.notFound();
    const { koerperschaft: body = '', von: from = '', bis: to = '' } = context.req.query();
    const isSpan = isCalendarDate(from) && isCalendarDate(to) && from <= to;
    const isKnown =
      part.payrolls.some((one) => one.body === body) ||
      council.directory.bodies?.some(({ key }) => key === body);
    if (!isSpan || isKnown !== true)
      return context.html(allowancesPage(part, { who, council, wrongSpan: true }), 422);
    await recordReading(parts, who, undefined);
    const all = await Promise.all(Object.keys(part.people).map((person) => council.allowanceOf(person)));
    const statements = spanStatements(
      all.filter((one) => one !== undefined),
      { body, from, to },
    );
    return context.body(payrollCsv(statements, allowanceNames(council)), 200, {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': `attachment; filename="sitzungsgeld-${body}-${from}-${to}.csv"`,
    });
  };
