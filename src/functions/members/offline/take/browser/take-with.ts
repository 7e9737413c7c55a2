import { at } from '../../../addresses.ts';
import { byteSize } from '../../../../../format/wording/numbers.ts';
import { element } from '../../shell/element.ts';
import type { OpenCopy, TakeAlong, TakenDocument } from '../../types.ts';

/** So often a document is asked for again while the server is busy. */
const MOST_TRIES = 5;

/**
 * Takes along and shows how far it is; the member may break it off. What the server cannot hand out for a copy, such as a file
 * that cannot bear a name on its pages, stays out.
 * @returns titles of those
 * @throws CopyError
 */
export async function takeWith(
  copy: OpenCopy,
  along: TakeAlong,
  place: HTMLElement,
): Promise<readonly string[]> {
  const stop = new AbortController();
  const bar = element('progress', { 'aria-label': 'Fortschritt' });
  const words = element('p', { role: 'status' }, 'Die Unterlagen werden geladen und verschlüsselt.');
  const cancel = element(
    'button',
    { type: 'button', class: 'button button--secondary', click: () => stop.abort() },
    'Abbrechen',
  );
  place.replaceChildren(words, element('p', {}, bar), element('p', {}, cancel));
  cancel.focus();
  const progress = ({ bytes, of }: { readonly bytes: number; readonly of: number }): void => {
    bar.max = Math.max(1, of);
    bar.value = Math.min(bytes, of);
    bar.textContent = `${byteSize(bytes)} von ${byteSize(of)}`;
  };
  const left: string[] = [];
  for (let now = along; ;) {
    const refused = new Set<string>();
    try {
      await copy.take(now, (document, signal) => fetchPatiently(now, document, signal, refused), {
        signal: stop.signal,
        progress,
      });
      return left;
    } catch (error) {
      if (refused.size === 0) throw error;
      left.push(...now.documents.filter(({ id }) => refused.has(id)).map(({ title }) => title));
      now = without(now, refused);
    }
  }
}

/** The same without these documents, which are read online alone. */
const without = (along: TakeAlong, ids: ReadonlySet<string>): TakeAlong => ({
  ...along,
  documents: along.documents.filter(({ id }) => !ids.has(id)),
  left: [
    ...along.left,
    ...along.documents
      .filter(({ id }) => ids.has(id))
      .map(({ title }) => ({ title, why: 'single' as const })),
  ],
});

async function fetchPatiently(
  { meeting }: TakeAlong,
  { id }: TakenDocument,
  signal: AbortSignal,
  refused: Set<string>,
): Promise<Response> {
  for (let tries = 1; ; tries += 1) {
    const answer = await fetch(at.takeDocument(meeting.key, id), { cache: 'no-store', signal });
    if (answer.status === 403) refused.add(id);
    if (answer.status !== 503 || tries === MOST_TRIES) return answer;
    await answer.body?.cancel();
    await pause(Number(answer.headers.get('Retry-After') ?? '5'), signal);
  }
}

const pause = (seconds: number, signal: AbortSignal): Promise<void> =>
  new Promise((resolve, reject) => {
    const timer = setTimeout(resolve, Math.min(Math.max(seconds, 1), 30) * 1000);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      reject(signal.reason as Error);
    });
  });
