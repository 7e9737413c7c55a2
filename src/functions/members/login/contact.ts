import type { Context } from 'hono';
import { html } from 'hono/html';
import type { Html } from '../layout/page.ts';
import type { MembersEnv } from '../ports.ts';

/** How the office is reached, as far as the municipality tells it; follows a word, begins with a comma. */
export function contact(context: Context<MembersEnv>): Html {
  const { email, phone } = context.get('council')?.directory.site.contact ?? {};
  const dialled = phone?.replace(/[^+\d]/g, '');
  const mail =
    email !== undefined && html`, <span class="nowrap">E-Mail</span> <a href="mailto:${email}">${email}</a>`;
  const call = phone !== undefined && html`, Telefon <a class="nowrap" href="tel:${dialled}">${phone}</a>`;
  return html`${mail}${call}`;
}
