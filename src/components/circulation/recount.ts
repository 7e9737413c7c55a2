import { LOG } from '../../domain/ledger/log-addresses.ts';
import { linesOf, receiptOf, verifyLog, words } from '../../verify/verify.ts';
import { hashFirst } from './node-stand-in.ts';

// Runs in the reader's browser, on the page that explains how to recount. The log never leaves the device.

/** What the page says. */
interface Verdict {
  readonly tone: 'success' | 'danger';
  readonly title: string;
  readonly text: string;
}

/** "12:8140…", as the members' area shows it; none where nothing is typed, undefined where it is none. */
function receiptsIn(typed: string): readonly ReturnType<typeof receiptOf>[] | undefined {
  const text = typed.replaceAll(/\s/g, '').toLowerCase();
  try {
    return text === '' ? [] : [receiptOf(text)];
  } catch {
    return undefined;
  }
}

async function readHeads(): Promise<Parameters<typeof verifyLog>[1]> {
  const answer = await fetch(LOG.anchors);
  if (!answer.ok) throw new Error(`${LOG.anchors}: ${answer.status}`);
  return (await answer.json()) as { heads: [] };
}

const NO_RECEIPT: Verdict = {
  tone: 'danger',
  title: 'Das ist keine Quittung.',
  text: 'Eine Quittung besteht aus der Nummer, einem Doppelpunkt und den 64 Zeichen der Prüfsumme.',
};
const NO_FILE: Verdict = {
  tone: 'danger',
  title: 'Es ist kein Protokoll ausgewählt.',
  text: 'Bitte wählen Sie die Datei aus, die Sie im Mitgliederbereich gespeichert haben.',
};
const NO_LOG: Verdict = {
  tone: 'danger',
  title: 'Das ließ sich nicht nachrechnen.',
  text: 'Die Datei ist kein Protokoll eines Umlaufverfahrens, oder die festgehaltenen Stände waren nicht zu laden. Bitte versuchen Sie es noch einmal.',
};

async function recount(file: File, typed: string): Promise<Verdict> {
  const receipts = receiptsIn(typed);
  if (!receipts) return NO_RECEIPT;
  const bytes = await file.arrayBuffer();
  const texts = linesOf(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes));
  await hashFirst(texts);
  const verified = verifyLog(texts, { ...(await readHeads()), receipts });
  return verified.ok
    ? { tone: 'success', title: 'Alles stimmt.', text: words(verified) }
    : { tone: 'danger', title: 'Das Protokoll stimmt nicht.', text: words(verified) };
}

function show(place: HTMLElement, { tone, title, text }: Verdict): void {
  const notice = document.createElement('div');
  notice.className = `notice notice--${tone}`;
  const head = document.createElement('p');
  head.className = 'notice__title';
  head.textContent = title;
  const body = document.createElement('pre');
  body.className = 'verify__words';
  body.textContent = text.trimEnd();
  notice.append(head, body);
  place.replaceChildren(notice);
}

/** Makes the part of the page work. */
export function startRecount(form: HTMLFormElement): void {
  const place = form.querySelector<HTMLElement>('[data-result]');
  const input = form.querySelector<HTMLInputElement>('input[type="file"]');
  const receipt = form.querySelector<HTMLInputElement>('input[type="text"]');
  if (!place || !input || !receipt) return;
  form.hidden = false;
  let dropped: File | undefined;
  const run = (): void => {
    const file = input.files?.[0] ?? dropped;
    if (!file) {
      show(place, NO_FILE);
      return;
    }
    place.textContent = 'Wird nachgerechnet …';
    void recount(file, receipt.value)
      .catch(() => NO_LOG)
      .then((verdict) => show(place, verdict));
  };
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    run();
  });
  input.addEventListener('change', run);
  // else the browser would open the file
  form.addEventListener('dragover', (event) => event.preventDefault());
  form.addEventListener('drop', (event) => {
    event.preventDefault();
    [dropped] = event.dataTransfer?.files ?? [];
    input.value = '';
    if (dropped) run();
  });
}
