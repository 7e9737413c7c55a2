import { LOG } from '../../../domain/ledger/log-addresses.ts';
import { brokenEntry, type LogIndex, sha256 } from './check-chain.ts';
import { checkDocument } from './check-document.ts';
import { FAILED, type Verdict, verdictOn, verdictOnChain } from './verify-words.ts';

// Runs in the reader's browser on the check page alone. The file never leaves the device; the addresses that are fetched
// tell the first two digits of its checksum and, where it is known, the entry of the log that names it.

/** What stands at an address of this site; undefined where nothing does. */
async function read(address: string): Promise<string | undefined> {
  const response = await fetch(address);
  if (response.status === 404) return undefined;
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response.text();
}

async function checkFile(file: File): Promise<Verdict> {
  return verdictOn(file.name, await checkDocument(await sha256(await file.arrayBuffer()), read));
}

async function checkChain(): Promise<Verdict> {
  const text = await read(LOG.index);
  if (text === undefined) return FAILED;
  const index = JSON.parse(text) as LogIndex;
  return verdictOnChain(index.entries.length, await brokenEntry(index));
}

function element(name: string, className: string, text?: string): HTMLElement {
  const made = document.createElement(name);
  if (className !== '') made.className = className;
  if (text !== undefined) made.textContent = text;
  return made;
}

function show(place: HTMLElement, { tone, title, lines, links = [] }: Verdict): void {
  const notice = element('div', `notice notice--${tone}`);
  notice.append(element('p', 'notice__title', title));
  const body = element('div', 'notice__body');
  body.append(...lines.map((line) => element('p', '', line)));
  for (const { href, text } of links) {
    const anchor = element('a', '', text) as HTMLAnchorElement;
    anchor.href = href;
    const line = element('p', '');
    line.append(anchor);
    body.append(line);
  }
  notice.append(body);
  place.replaceChildren(notice);
}

/** Lets `take` have a file that is dropped on `place`; else the browser would open it. */
function takeDrops(place: HTMLElement, take: (file: File) => void): void {
  place.addEventListener('dragover', (event) => event.preventDefault());
  place.addEventListener('drop', (event) => {
    event.preventDefault();
    const file = event.dataTransfer?.files[0];
    if (file) take(file);
  });
}

/** Makes the check page work. */
export function startVerify(form: HTMLElement): void {
  const place = form.querySelector<HTMLElement>('[data-result]');
  const input = form.querySelector<HTMLInputElement>('input[type="file"]');
  const chain = form.querySelector<HTMLButtonElement>('button');
  if (!place || !input || !chain) return;
  form.hidden = false;
  const tell = (verdict: Promise<Verdict>) => {
    place.replaceChildren(element('p', '', 'Wird geprüft …'));
    void verdict.catch(() => FAILED).then((found) => show(place, found));
  };
  input.addEventListener('change', () => {
    const file = input.files?.[0];
    if (file) tell(checkFile(file));
  });
  takeDrops(form, (file) => tell(checkFile(file)));
  chain.addEventListener('click', () => tell(checkChain()));
}
