import type { Context } from 'hono';
import { html } from 'hono/html';
import { type Html, page } from '../layout/page.ts';
import type { MembersEnv } from '../ports.ts';

type Status = 200 | 400 | 403 | 410 | 429 | 500 | 502 | 503 | 504;

/** A page of the login, which shows nobody's name in its head. */
export function loginPage(
  context: Context<MembersEnv>,
  title: string,
  main: Html,
  { status = 200, scripts = [] }: { readonly status?: Status; readonly scripts?: readonly string[] } = {},
): Response | Promise<Response> {
  const frame = { title, scripts, council: context.get('council') };
  return context.html(page(frame, html`<div class="login-box">${main}</div>`), status);
}
