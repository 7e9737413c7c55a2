import type { DraftProcedure } from './draft.ts';

const line = (form: URLSearchParams, name: string): string => (form.get(name) ?? '').trim();

/** The procedure as typed. */
export const procedureFrom = (form: URLSearchParams): DraftProcedure => ({
  title: line(form, 'titel'),
  preset: line(form, 'art'),
  declared: [...new Set(form.getAll('lage'))],
  reason: line(form, 'grund').replaceAll('\r\n', '\n'),
  closesOn: line(form, 'tag'),
  closesAt: line(form, 'uhrzeit'),
  visibility: form.get('sichtbar') === 'open' ? 'open' : 'named',
  interim: form.get('zwischenstand') === 'ja',
  stepUp: form.get('bestaetigen') === 'ja',
});
