import type { Context } from 'hono';
import { html } from 'hono/html';
import { type Html, page } from '../layout/page.ts';
import type { MembersEnv } from '../ports.ts';

type Status = 200 | 400 | 403 | 410 | 429 | 502 | 503 | 504;

/** A page of the login, which shows nobody's name in its head. */
export const loginPage = (
  context: Context<MembersEnv>,
  title: string,
  main: Html,
  status: Status = 200,
): Response | Promise<Response> =>
  context.html(
    page({ title, council: context.get('council') }, html`<div class="login">${main}</div>`),
    status,
  );
