import type { PublicTemplate } from '../../domain/public-record.ts';
import type { DocumentKind } from '../model/index.ts';

/** For which document words are sought. */
export interface LetterScope {
  readonly kind: DocumentKind;
  readonly body: string;
  readonly organization?: string | undefined;
}

const matches = (template: PublicTemplate, { kind, body, organization }: LetterScope): boolean =>
  (template.documents?.some((wanted) => wanted === kind) ?? true) &&
  (template.body === undefined || template.body === body) &&
  (template.organization === undefined || template.organization === organization);

/** How narrow a template is: an organization before a body, named kinds before all. */
const weight = ({ organization, body, documents }: PublicTemplate): number =>
  (organization === undefined ? 0 : 4) + (body === undefined ? 0 : 2) + (documents === undefined ? 0 : 1);

const byKey = (a: PublicTemplate, b: PublicTemplate): number => (a.key < b.key ? 1 : -1);

/** The words for a document, field by field from the narrowest template that has it; of two equally narrow the first by key. */
export const templateFor = (
  templates: readonly PublicTemplate[],
  scope: LetterScope,
): Omit<PublicTemplate, 'key'> =>
  Object.assign(
    {},
    ...templates
      .filter((template) => matches(template, scope))
      .toSorted((a, b) => weight(a) - weight(b) || byKey(a, b)),
  ) as PublicTemplate;
