import type { Handler } from 'hono';
import { html } from 'hono/html';
import { at } from '../addresses.ts';
import { askedBy } from '../clerk/request.ts';
import { page } from '../layout/page.ts';
import type { MembersEnv, Parts } from '../ports.ts';
import { handOutFile } from './hand-out-file.ts';
import { allowanceNames, readAllowance } from './read-allowance.ts';
import { recordReading } from './record-reading.ts';
import { statementsView } from './statements-view.ts';

/** What I am paid; nobody's else, whatever is asked for. */
export const showMyAllowance =
  (parts: Parts): Handler<MembersEnv> =>
  async (context) => {
    const asked = askedBy(context);
    const { who, council } = asked;
    const { person } = who.reader;
    if (!council || person === undefined || !council.directory.allowance) return context.notFound();
    const allowance = await readAllowance(asked, person);
    await recordReading(parts, who, person);
    const title = 'Mein Sitzungsgeld';
    const frame = {
      title,
      lead: 'Berechnet aus der Anwesenheit in den Sitzungen und den Sätzen, die an ihrem Tag galten. Nur Sie und das Ratsbüro sehen das.',
      who,
      council,
      current: 'profile',
      breadcrumbs: [{ label: 'Mein Profil', href: at.profile }, { label: title }],
    } as const;
    const view = { names: allowanceNames(council), href: at.myAllowanceFile };
    const main = html`${statementsView(allowance, view)}
      <p>Fehlt etwas, oder stimmt etwas nicht? Das Ratsbüro prüft es gern.</p>`;
    return context.html(page(frame, main));
  };

/** A file of my own statements. */
export const sendMyAllowance =
  (parts: Parts): Handler<MembersEnv> =>
  async (context) => {
    const asked = askedBy(context);
    const { person } = asked.who.reader;
    const own = person === undefined ? undefined : await readAllowance(asked, person);
    if (!own) return context.notFound();
    await recordReading(parts, asked.who, own.person);
    const sent = await handOutFile(context, parts, own, context.req.param('name') ?? '');
    return sent ?? context.notFound();
  };
