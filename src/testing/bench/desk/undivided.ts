import type { DeskFile } from '../../../desk/app/desk-file.ts';

/** The same desk with all papers in one collection, as Decap would have it. */
export function undivided(desk: DeskFile): DeskFile {
  const { collections } = desk.config;
  const first = collections.findIndex(({ name }) => name.startsWith('papers'));
  const all = { ...collections[first], name: 'papers', label: 'Vorlagen', folder: `${desk.root}/papers` };
  const others = collections.filter(({ name }) => !name.startsWith('papers'));
  return {
    ...desk,
    config: { ...desk.config, collections: others.toSpliced(first, 0, all) },
    collections: { ...desk.collections, papers: ['papers'] },
    parts: desk.parts?.filter(({ kind }) => kind !== 'papers') ?? [],
  };
}
