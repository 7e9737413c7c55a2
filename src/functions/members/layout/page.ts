import { html } from 'hono/html';
import type { HtmlEscapedString } from 'hono/utils/html';
import { at } from '../addresses.ts';
import type { Council, Who } from '../ports.ts';

export type Html = HtmlEscapedString | Promise<HtmlEscapedString>;

/** What the frame of a page shows around `main`. */
export interface Frame {
  readonly title: string;
  readonly who?: Who | undefined;
  readonly council?: Council | undefined;
  /** The entry of the navigation to which the page belongs. */
  readonly current?: 'home' | 'meetings' | 'news' | 'search' | 'tasks' | 'profile' | 'accounts' | undefined;
  /** Paths of scripts that this page needs. */
  readonly scripts?: readonly string[];
}

/** A whole page of the members' area. `main` follows the heading. */
export const page = (frame: Frame, main: Html): Html =>
  html`<!doctype html>
    <html lang="de">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${frame.title} – Mitgliederbereich</title>
        <link rel="stylesheet" href="${at.styleSheet}" />
        ${(frame.scripts ?? []).map((path) => html`<script src="${path}" type="module"></script>`)}
      </head>
      <body>
        <main id="inhalt">
          <h1>${frame.title}</h1>
          ${main}
        </main>
      </body>
    </html>`;
