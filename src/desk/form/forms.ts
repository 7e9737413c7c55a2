import type { z } from 'zod';
import { type Collection } from '../../domain/council-record.ts';
import { ALLOWANCE_REFERENCES, REFERENCES, type References } from '../../domain/rules/reference-registry.ts';
import { SCHEMA_OF, SCHEMA_OF_FILE, SCHEMA_OF_PROTECTED_FILE } from '../../domain/rules/schemas.ts';
import {
  ProtectedMeeting,
  ProtectedPaper,
  ProtectedPerson,
  ProtectedResolution,
  type TemplateKind,
} from '../../domain/schema/index.ts';
import { ALLOWANCE } from './describe/allowance.ts';
import { MEETING } from './describe/meeting.ts';
import { BODY, LOCATION, ORGANIZATION, PAGE, PERSON, TERM } from './describe/master-data.ts';
import { PAPER } from './describe/paper.ts';
import {
  ATTACHMENTS,
  PROTECTED_MEETING,
  PROTECTED_PAPER,
  PROTECTED_PERSON,
  PROTECTED_RESOLUTION,
} from './describe/protected.ts';
import { CIRCULATION, DISCLOSED, OF_ITEM, URGENT_DECISION } from './describe/resolution.ts';
import { SETTINGS } from './describe/settings.ts';
import { DOCUMENT_TEMPLATE, SENTENCE, STANDARD_AGENDA } from './describe/templates.ts';
import type { Descriptions } from './description.ts';
import type { FormField } from './form-field.ts';
import { formFields } from './walk.ts';

const form = (
  name: string,
  schema: z.core.$ZodType,
  descriptions: Descriptions,
  references: References = {},
): FormField[] => formFields({ name, schema: schema as z.ZodObject, descriptions, references });

const ofKind = (
  kind: Exclude<Collection, 'resolutions' | 'templates'>,
  descriptions: Descriptions,
): FormField[] => form(kind, SCHEMA_OF[kind], descriptions, REFERENCES[kind]);

/** The fields of each kind of entry, resolutions and templates apart. */
export const entryForms = () =>
  ({
    meetings: ofKind('meetings', MEETING),
    papers: ofKind('papers', PAPER),
    organizations: ofKind('organizations', ORGANIZATION),
    people: ofKind('people', PERSON),
    locations: ofKind('locations', LOCATION),
    bodies: ofKind('bodies', BODY),
    terms: ofKind('terms', TERM),
    pages: ofKind('pages', PAGE),
  }) as const;

const RESOLUTIONS = {
  item: OF_ITEM,
  disclosed: DISCLOSED,
  circulation: CIRCULATION,
  'urgent-decision': URGENT_DECISION,
} as const;
export type ResolutionKind = keyof typeof RESOLUTIONS;

/** The fields of each kind of resolution, because a form cannot change with a choice in it. */
export const resolutionForms = (): Readonly<Record<ResolutionKind, FormField[]>> => {
  const [item, disclosed, circulation, urgent] = SCHEMA_OF.resolutions.options;
  const of = (kind: ResolutionKind, schema: z.core.$ZodType) =>
    form(`resolutions (${kind})`, schema, RESOLUTIONS[kind], REFERENCES.resolutions);
  return {
    item: of('item', item),
    disclosed: of('disclosed', disclosed),
    circulation: of('circulation', circulation),
    'urgent-decision': of('urgent-decision', urgent),
  };
};

/** The fields of each kind of template, for the same reason. */
export const templateForms = (): Readonly<Record<TemplateKind, FormField[]>> => {
  const [agenda, sentence, document] = SCHEMA_OF.templates.options;
  return {
    agenda: form('templates (agenda)', agenda, STANDARD_AGENDA),
    sentence: form('templates (sentence)', sentence, SENTENCE),
    document: form('templates (document)', document, DOCUMENT_TEMPLATE, REFERENCES.templates),
  };
};

/** The fields of `site.yml`. */
export const settingsForm = (): FormField[] => form('site.yml', SCHEMA_OF_FILE['site.yml'], SETTINGS);

/** The fields of the members' overlay: of meetings, whole papers, more attachments of a public paper, resolutions and people. */
export const protectedForms = () => {
  const [paper, attachments] = ProtectedPaper.options;
  return {
    meetings: form('protected/meetings', ProtectedMeeting, PROTECTED_MEETING),
    papers: form('protected/papers', paper, PROTECTED_PAPER, REFERENCES.papers),
    attachments: form('protected/papers (attachments)', attachments, ATTACHMENTS, {
      attachmentsOf: 'papers',
    }),
    resolutions: form('protected/resolutions', ProtectedResolution, PROTECTED_RESOLUTION, {
      ...REFERENCES.resolutions,
      'excluded.*': 'people',
    }),
    people: form('protected/people', ProtectedPerson, PROTECTED_PERSON, REFERENCES.people),
    allowance: form(
      'protected/allowance.yml',
      SCHEMA_OF_PROTECTED_FILE['allowance.yml'],
      ALLOWANCE,
      ALLOWANCE_REFERENCES,
    ),
  } as const;
};
