import type { TemplateKind } from '../../../domain/schema/template.ts';
import { templateForms } from '../../form/forms.ts';
import type { DeskSettings } from '../desk-settings.ts';
import type { DecapCollection } from './collection.ts';
import { yamlFolder } from './master-data.ts';

/** What the collections of templates and one entry of each are called. */
export const TEMPLATE_NAMES: Readonly<Record<TemplateKind, readonly [string, string]>> = {
  document: ['Briefe und Dokumente', 'Dokumentvorlage'],
  agenda: ['Standardpunkte', 'Liste von Standardpunkten'],
  sentence: ['Textbausteine', 'Textbaustein'],
};

/** The templates by kind, whose forms differ. */
export function templateFolders(settings: DeskSettings): DecapCollection[] {
  const forms = templateForms();
  return (Object.keys(TEMPLATE_NAMES) as TemplateKind[]).map((kind) => ({
    ...yamlFolder('templates', TEMPLATE_NAMES[kind], forms[kind], settings),
    name: `templates-${kind}`,
    filter: { field: 'kind', value: kind },
  }));
}
