import { entryForms, resolutionForms, type ResolutionKind } from '../../form/forms.ts';
import type { DeskSettings } from '../desk-settings.ts';
import type { DecapCollection } from './collection.ts';
import { foldersOf } from './meetings-and-papers.ts';
import { pages, yamlFolder } from './master-data.ts';
import { resolutionsOf } from './resolutions.ts';
import { templateFolders } from './templates.ts';
import { topFiles } from './top-files.ts';

/** Collections of the public desk in the order of its list: archives stand at its end. */
export function publicCollections(settings: DeskSettings): DecapCollection[] {
  const forms = entryForms();
  const resolutions = resolutionForms();
  const meetings = (archives: boolean) => foldersOf('meetings', forms.meetings, settings, archives);
  const papers = (archives: boolean) => foldersOf('papers', forms.papers, settings, archives);
  return [
    ...meetings(false),
    ...papers(false),
    ...(Object.keys(resolutions) as ResolutionKind[]).map((kind) =>
      resolutionsOf(kind, resolutions[kind], settings),
    ),
    yamlFolder('organizations', ['Gremien und Fraktionen', 'Gremium'], forms.organizations, settings),
    yamlFolder('people', ['Personen', 'Person'], forms.people, settings),
    yamlFolder('locations', ['Sitzungsorte', 'Sitzungsort'], forms.locations, settings),
    yamlFolder('bodies', ['Körperschaften', 'Körperschaft'], forms.bodies, settings),
    yamlFolder('terms', ['Wahlperioden', 'Wahlperiode'], forms.terms, settings),
    pages(forms.pages, settings),
    ...templateFolders(settings),
    topFiles(settings),
    ...meetings(true),
    ...papers(true),
  ];
}
