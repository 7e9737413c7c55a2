import { canonicalJson } from '../../domain/ledger/canonical-json.ts';
import type { Known } from '../../domain/ledger/checksums.ts';
import { LOG } from '../../domain/ledger/log-addresses.ts';
import { FAILED, type Verdict, verdictOn, verdictOnChain } from './verify-words.ts';

// Runs in the reader's browser on the check page alone. The file never leaves the device: only the first two digits of
// its checksum can be told from the address that is fetched.

interface LogIndex {
  readonly entries: readonly {
    readonly sequence: number;
    readonly kind: string;
    readonly at: string;
    readonly previous: string;
    readonly hash: string;
    readonly digests: readonly string[];
  }[];
}

async function sha256(bytes: BufferSource): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** The JSON at an address of this site; undefined where there is none. */
async function json<T>(address: string): Promise<T | undefined> {
  const response = await fetch(address);
  if (response.status === 404) return undefined;
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return (await response.json()) as T;
}

async function checkFile(file: File): Promise<Verdict> {
  const hash = await sha256(await file.arrayBuffer());
  const shard = (await json<readonly Known[]>(LOG.shard(hash.slice(0, 2)))) ?? [];
  return verdictOn(
    file.name,
    shard.filter((known) => known.sha256 === hash),
  );
}

async function checkChain(): Promise<Verdict> {
  const index = await json<LogIndex>(LOG.index);
  if (!index) return FAILED;
  let previous = '0'.repeat(64);
  for (const { sequence, kind, at, digests, ...entry } of index.entries) {
    const text = canonicalJson({ sequence, kind, at, previous, digests });
    const hash = await sha256(new TextEncoder().encode(text));
    if (entry.previous !== previous || entry.hash !== hash)
      return verdictOnChain(index.entries.length, sequence);
    previous = hash;
  }
  return verdictOnChain(index.entries.length, undefined);
}

function element(name: string, className: string, text?: string): HTMLElement {
  const made = document.createElement(name);
  if (className !== '') made.className = className;
  if (text !== undefined) made.textContent = text;
  return made;
}

function show(place: HTMLElement, { tone, title, lines, link }: Verdict): void {
  const notice = element('div', `notice notice--${tone}`);
  notice.append(element('p', 'notice__title', title));
  const body = element('div', 'notice__body');
  body.append(...lines.map((line) => element('p', '', line)));
  if (link) {
    const anchor = element('a', '', link.text) as HTMLAnchorElement;
    anchor.href = link.href;
    const line = element('p', '');
    line.append(anchor);
    body.append(line);
  }
  notice.append(body);
  place.replaceChildren(notice);
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
  chain.addEventListener('click', () => tell(checkChain()));
}
