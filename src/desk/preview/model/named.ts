import type { EditedEntry } from './preview-record.ts';
import type { PreviewIndex } from './preview-index.ts';
import { openItems } from '../../../domain/gate/door-keeper.ts';

/**
 * The index with a stand-in for each paper and organization that the entry names and the site does not show yet, so that
 * what was just entered is not missing from the preview.
 */
export function named(edited: EditedEntry, index: PreviewIndex): PreviewIndex {
  const papers = unknown(papersNamedIn(edited), index.papers).map((key) => ({
    key,
    title: '',
    kind: 'other' as const,
    kindName: `Vorlage ${key}`,
    body: '',
    related: [],
  }));
  const organizations = unknown(organizationsNamedIn(edited), index.organizations).map((key) => ({
    key,
    name: key,
    body: '',
    kind: 'other' as const,
  }));
  return {
    ...index,
    papers: [...index.papers, ...papers],
    organizations: [...index.organizations, ...organizations],
  };
}

const unknown = (keys: readonly string[], known: readonly { readonly key: string }[]): string[] => {
  const there = new Set(known.map(({ key }) => key));
  return [...new Set(keys)].filter((key) => !there.has(key));
};

function papersNamedIn(edited: EditedEntry): string[] {
  if (edited.kind === 'meetings')
    return [...openItems(edited.data.agenda)].flatMap(({ papers = [] }) => papers);
  return edited.kind === 'resolutions' && 'paper' in edited.data && edited.data.paper !== undefined
    ? [edited.data.paper as string]
    : [];
}

function organizationsNamedIn({ kind, data }: EditedEntry): string[] {
  if (kind === 'meetings') return [data.organization, ...(data.jointWith ?? [])];
  if (kind === 'papers') return data.consultations.map(({ organization }) => organization);
  if (kind === 'templates') return [];
  return 'organization' in data ? [data.organization as string] : [];
}
