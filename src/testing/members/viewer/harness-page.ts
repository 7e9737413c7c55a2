/**
 * Runs in the browser of a test, as the area's shell would: a copy whose documents come from the server of the test, with its
 * notes in `sessionStorage`, so that they outlive the page as those on a device do.
 */
export const HARNESS_SCRIPT = `
import { openReader } from '/skript/unterwegs-lesen.js';

const listeners = new Set();
let isLocked = false;
let isTold = false;
const guard = () => { if (isLocked) throw Object.assign(new Error('locked'), { fault: 'locked' }); };
const stored = () => JSON.parse(sessionStorage.getItem('notes') ?? '[]');
const store = (notes) => sessionStorage.setItem('notes', JSON.stringify(notes));

const copy = {
  async meetings() { guard(); return [await (await fetch('/meeting.json')).json()]; },
  async document(sha256) {
    guard();
    const answer = await fetch('/bytes/' + sha256);
    if (!answer.ok) throw new Error('damaged');
    return new Uint8Array(await answer.arrayBuffer());
  },
  async notes(document) { guard(); return stored().filter((note) => note.document === document); },
  async allNotes() { guard(); return stored(); },
  async saveNote(note) { if (!isTold) guard(); store([...stored().filter(({ id }) => id !== note.id), note]); },
  async removeNote(id) { guard(); store(stored().filter((note) => note.id !== id)); },
  lock() { isLocked = isTold = true; for (const listener of listeners) listener(); isTold = false; },
  onLocked(listener) { listeners.add(listener); return () => listeners.delete(listener); },
};
window.copy = copy;
window.notes = stored;
const place = document.querySelector('main');
const first = new URL(location.href).searchParams.get('d');
place.addEventListener('readerclosed', () => { window.leave(); place.append('Leseansicht verlassen'); });
window.leave = openReader(place, { copy, meeting: 'sitzung', document: first });
`;

export const HARNESS_HTML = `<!doctype html><html lang="de"><head><meta charset="utf-8"><title>Unterwegs lesen</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="icon" href="/stil/favicon.svg"><link rel="stylesheet" href="/stil/haupt.css"><link rel="stylesheet" href="/stil/lesen.css"></head>
<body><header><h1 class="visually-hidden">Sitzung</h1></header><main></main><script type="module" src="/harness.js"></script></body></html>`;
