import { defined } from '../../domain/defined.ts';
import type { PublicFile, PublicImplementation } from '../../domain/public-record.ts';
import { idOf, type Json, linkTo, markdown, some, type World } from './world.ts';

/** The address of the File object of a document. */
export const fileLink = (world: World, document: PublicFile | undefined): string | undefined =>
  document && idOf(world, 'file', document.id);

/** How far a resolution is carried out (Beschlusskontrolle), in our own fields. */
export const implementation = (world: World, one: PublicImplementation): Json =>
  defined({
    status: one.status,
    office: linkTo(world, 'organization', world.index.organization, one.office),
    due: one.due,
    doneOn: one.doneOn,
    reports: some(
      one.reports.map(({ date, text, file }) =>
        defined({ date, text: markdown(text), file: fileLink(world, file) }),
      ),
    ),
  });
