import { url } from '../../domain/url.ts';
import type { PaperSelection, RecordIndex } from '../../domain/view/index.ts';
import { yearLabel } from './filters.ts';
import { PAPER_KIND_PLURAL } from './kind-plural.ts';

/** The address of the list of a selection. */
export function paperListUrl({ year, body, kind }: PaperSelection): string {
  if (year !== undefined) return url.papersOfYear(year, body);
  if (body !== undefined) return url.papersOfBody(body);
  return kind === undefined ? url.papers : url.papersOfKind(kind);
}

/** What a selection adds to the heading "Vorlagen": "2017 · Gemeinde Beispiel", "Anträge". */
export function paperListLabel({ year, body, kind }: PaperSelection, index: RecordIndex): string {
  const parts = [
    year === undefined ? undefined : yearLabel(year),
    body === undefined ? undefined : index.body.get(body)?.name,
    kind === undefined ? undefined : PAPER_KIND_PLURAL[kind],
  ];
  return parts.filter((part) => part !== undefined).join(' · ');
}
