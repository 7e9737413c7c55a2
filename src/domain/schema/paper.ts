import { z } from 'zod';
import { dateField } from '../calendar-date.ts';
import { keyField, textField } from '../key.ts';
import { timeField } from '../local-time.ts';
import { Consultation } from './consultation.ts';
import { File } from './file.ts';
import { aboutFields } from './subject.ts';

export const PAPER_KINDS = [
  'decision',
  'information',
  'report',
  'motion',
  'amendment',
  'inquiry',
  'answer',
  'statement',
  'petition',
  'election',
  'other',
] as const;
export type PaperKind = (typeof PAPER_KINDS)[number];

/** Internal approval of a paper by an office (Mitzeichnung); never leaves the gate. */
const SignOff = z.looseObject({
  office: textField(),
  person: textField().optional(),
  date: dateField().optional(),
  remark: textField().optional(),
});

/** OParl Paper (Vorlage, Drucksache). The Markdown below holds Sachverhalt and Beschlussvorschlag. */
export const Paper = z.looseObject({
  reference: textField().optional(),
  title: textField(),
  kind: z.enum(PAPER_KINDS),
  /** The kind in the body's own words, such as "Beschlussvorlage der Verwaltung". */
  kindName: textField().optional(),
  date: dateField().optional(),
  body: keyField(),
  /** Office that writes the paper (federführend); an organization of the administration. */
  office: keyField().optional(),
  /** Who brings it in: Fraktionen and persons. */
  originatorOrganizations: z.array(keyField()).optional(),
  originatorPersons: z.array(keyField()).optional(),
  consultations: z.array(Consultation).default([]),
  related: z.array(keyField()).optional(),
  /** The paper that this one adds to or changes. */
  parent: keyField().optional(),
  files: z.array(File).optional(),
  /** From when citizens may read it, where that is not the first public agenda that names it. */
  publishedAt: timeField().optional(),
  summary: textField().optional(),
  finance: textField().optional(),
  requestedBy: textField().optional(),
  signoffs: z.array(SignOff).optional(),
  ...aboutFields(),
  sourceId: z.string().optional(),
});
export type Paper = z.infer<typeof Paper>;
