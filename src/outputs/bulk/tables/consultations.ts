import type { PublicConsultation, PublicPaper } from '../../../domain/public-record.ts';
import { CONSULTATION_ROLE } from '../../../format/wording/enums.ts';
import { column, tableOf } from '../table.ts';

interface Row {
  readonly paper: PublicPaper;
  readonly consultation: PublicConsultation;
  readonly position: number;
}

/** Planned stations of papers. */
export const CONSULTATIONS = tableOf<Row>({
  name: 'beratungen',
  title: 'Beratungsfolge',
  description:
    'Geplante Stationen der Vorlagen. Was daraus wurde, steht bei den Tagesordnungspunkten, die eine Vorlage nennen.',
  isKeyed: false,
  things: (part) =>
    part.papers.flatMap((paper) =>
      paper.consultations.map((consultation, position) => ({ paper, consultation, position: position + 1 })),
    ),
  columns: [
    column('vorlage', 'string', 'Die Vorlage.', ({ paper }) => paper.key, 'vorlagen'),
    column('stelle', 'integer', 'Stelle in der Beratungsfolge, ab 1.', ({ position }) => position),
    column('gremium', 'string', 'Das Gremium, das berät.', (one) => one.consultation.organization, 'gremien'),
    column(
      'beratung',
      'string',
      'Anhörung, Vorberatung, Entscheidung oder Kenntnisnahme.',
      (one) => CONSULTATION_ROLE[one.consultation.role],
    ),
    column('datum', 'date', 'Geplanter Tag.', ({ consultation }) => consultation.date),
    column(
      'oeffentlich',
      'boolean',
      'Ob öffentlich beraten wird.',
      ({ consultation }) => consultation.public,
    ),
  ],
});
