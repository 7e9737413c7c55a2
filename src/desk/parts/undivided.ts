import type { Part, PartedKind } from './part.ts';

/** Each kind in one collection. */
export const UNDIVIDED: Readonly<Record<PartedKind, Part>> = {
  meetings: {
    kind: 'meetings',
    collection: 'meetings',
    label: 'Sitzungen',
    singular: 'Sitzung',
    archive: false,
  },
  papers: { kind: 'papers', collection: 'papers', label: 'Vorlagen', singular: 'Vorlage', archive: false },
};
