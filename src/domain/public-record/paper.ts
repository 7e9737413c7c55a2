import type { CalendarDate } from '../calendar-date.ts';
import type { ConsultationRole, PaperKind } from '../schema/index.ts';
import type { PublicFile } from './file.ts';

/** A planned station of a paper (OParl Consultation). */
export interface PublicConsultation {
  readonly id: string;
  readonly organization: string;
  readonly role: ConsultationRole;
  readonly date?: CalendarDate;
  readonly public: boolean;
}

/** A paper (OParl Paper): Vorlage, motion, report. */
export interface PublicPaper {
  readonly key: string;
  readonly reference?: string;
  readonly title: string;
  readonly kind: PaperKind;
  readonly kindName?: string;
  readonly date?: CalendarDate;
  readonly body: string;
  readonly office?: string;
  readonly originatorOrganizations: readonly string[];
  readonly originatorPersons: readonly string[];
  readonly consultations: readonly PublicConsultation[];
  readonly related: readonly string[];
  readonly parent?: string;
  readonly files: readonly PublicFile[];
  readonly summary?: string;
  readonly finance?: string;
  readonly requestedBy?: string;
  readonly subjects: readonly string[];
  readonly places: readonly string[];
  readonly text: string;
}
