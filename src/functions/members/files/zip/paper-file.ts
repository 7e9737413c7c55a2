import { html, raw } from 'hono/html';
import { dayOf } from '../../../../domain/local-time.ts';
import type { MembersItem, MembersMeeting, MembersPaper } from '../../../../domain/members/index.ts';
import { longDate } from '../../../../format/wording/dates.ts';
import { PAPER_KIND } from '../../../../format/wording/enums.ts';
import { paperName } from '../../portal/view/paper-view.ts';
import type { PlacedPaper } from './meeting-documents.ts';

const STYLE = `body{max-width:44rem;margin:2rem auto;padding:0 1rem;font:1rem/1.5 sans-serif}
h1,h2,h3,h4,h5,h6{line-height:1.25;break-after:avoid}
dt{float:left;clear:left;width:11rem;color:#444}dd{margin:0 0 .25rem 11rem}
table{border-collapse:collapse}th,td{border:1px solid;padding:.25rem .5rem;text-align:left;vertical-align:top}
.note{border:2px solid;padding:.25rem .75rem;font-weight:bold}footer{margin-top:2rem;border-top:1px solid;padding-top:.5rem}
@media print{body{margin:0;max-width:none;font-size:11pt}}`;

/** Nothing is fetched and nothing runs, whatever the text holds. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'";

/**
 * A paper as a page that stands alone: HTML in UTF-8, nothing to fetch, no address that leads out.
 * @param line who fetched it, where that is to be seen
 */
export async function paperFile(
  { paper, item }: PlacedPaper,
  meeting: MembersMeeting,
  line: string | undefined,
): Promise<Uint8Array<ArrayBuffer>> {
  const page = await html`<!doctype html>
    <html lang="de">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content="${POLICY}" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <title>${paperName(paper)}: ${paper.title}</title>
        <style>
          ${raw(STYLE)}
        </style>
      </head>
      <body>
        <header>
          <h1>${paper.title}</h1>
          ${!paper.public && html`<p class="note">nichtöffentlich</p>`} ${details(paper, item, meeting)}
        </header>
        <main>
          <h2>Text der Vorlage</h2>
          ${paper.html === '' ? html`<p>Zu dieser Vorlage liegt kein Text vor.</p>` : raw(withoutAddresses(paper.html))}
        </main>
        ${line !== undefined && html`<footer>${line}</footer>`}
      </body>
    </html>`;
  return new TextEncoder().encode(page.toString());
}

function details(paper: MembersPaper, item: MembersItem, meeting: MembersMeeting) {
  const facts: readonly (readonly [string, string | undefined])[] = [
    ['Art', paper.kindName ?? PAPER_KIND[paper.kind]],
    ['Nummer', paper.reference],
    ['Datum', paper.date && longDate(paper.date)],
    ['Sitzung', `${meeting.title}, ${longDate(dayOf(meeting.start))}`],
    ['Tagesordnungspunkt', item.number],
  ];
  return html`<dl>
    ${facts.map(
      ([name, value]) =>
        value !== undefined &&
        html`<dt>${name}</dt>
          <dd>${value}</dd>`,
    )}
  </dl>`;
}

/** Tags of links and of whatever is fetched; values in quotes may hold a `>`. */
const ADDRESSED = /<\/?(?:a|img|picture|source|audio|video|iframe|link)\b(?:[^>"']|"[^"]*"|'[^']*')*>/gi;

/** The same text; links are words, and a picture is what describes it. */
const withoutAddresses = (text: string): string =>
  text.replace(ADDRESSED, (tag) => {
    const alt = /^<img\b.*?\salt="([^"]*)"/is.exec(tag)?.[1] ?? '';
    return alt.replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  });
