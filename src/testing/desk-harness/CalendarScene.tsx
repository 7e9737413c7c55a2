import { openClerkCalendar } from '../../desk/calendar/open-calendar.tsx';
import { deskContext } from '../../desk/desk-context.ts';
import { asked } from './scenes.ts';

// Decap brings a Buffer to the page, which the reader of front matter asks for.
Object.assign(globalThis, { Buffer: { from: (text: string) => new TextEncoder().encode(text) } });

const meeting = (key: string, start: string, more = '') => ({
  path: `content/meetings/${key}/index.md`,
  text: `---\ntitle: Sitzung des Rates\norganization: rat\nstart: ${start}\nstatus: scheduled\n${more}---\n`,
});

const FILES = {
  meetings: [
    meeting('2027-03-11-rat', '2027-03-11T18:00'),
    meeting('2027-04-20-rat', '2027-04-20T18:00', 'invitation:\n  sentAt: 2027-04-10T10:00\n'),
  ],
  papers: [
    {
      path: 'content/papers/0900-2027/index.md',
      text: '---\ntitle: Radweg\nreference: 0900/2027\nkind: decision\nbody: stadt\nconsultations: []\n---\n',
    },
  ],
  resolutions: [],
};

/** The link that opens the calendar. */
export function CalendarScene({ forID }: { readonly forID: string }) {
  const { siteIndex, now } = deskContext();
  const files = () => (asked.has('lost') ? Promise.reject(new Error('lost')) : Promise.resolve(FILES));
  return (
    <button id={forID} type="button" onClick={() => void openClerkCalendar({ files, siteIndex, now })}>
      Kalender öffnen
    </button>
  );
}
