import { VIEWER } from '../../viewer/paths.ts';
import { element } from '../element.ts';
import { to } from '../place.ts';
import type { Opened, View } from './shown.ts';

type OpenReader = typeof import('../../viewer/open-reader.ts').openReader;

/** The reading view, whose program is read when first asked for. */
export async function readerView({ copy }: Opened, meeting: string, document: string): Promise<View> {
  const { openReader } = (await import(/* @vite-ignore */ VIEWER.script)) as {
    readonly openReader: OpenReader;
  };
  const place = element('div', { class: 'away-reader' });
  place.addEventListener('readerclosed', () => {
    location.hash = to.meeting(meeting);
  });
  const close = openReader(place, { copy, meeting, document });
  return { title: 'Dokument', body: [place], bare: true, close };
}
