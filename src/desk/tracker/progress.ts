import type { ImplementationState } from '../../domain/schema/index.ts';

/** What a clerk enters in the tracker; an empty text is nothing. */
export interface Progress {
  readonly status: ImplementationState;
  /** `YYYY-MM-DD` */
  readonly doneOn: string;
  /** Day of the report. */
  readonly date: string;
  readonly text: string;
}

/** Who is to carry a resolution out, and until when; an empty text is nothing. */
export interface Duty {
  /** Key of the office. */
  readonly office: string;
  /** `YYYY-MM-DD` */
  readonly due: string;
}

type Form = Readonly<Record<string, unknown>>;

/** The group of fields after the progress was entered: everything else in it stays, a report comes last. */
export function withProgress(implementation: unknown, { status, doneOn, date, text }: Progress): Form {
  const before = (implementation ?? {}) as Form;
  const { doneOn: _before, ...rest } = before;
  const reports = Array.isArray(before['reports']) ? (before['reports'] as unknown[]) : [];
  const day = status === 'done' ? doneOn : '';
  return {
    ...rest,
    status,
    ...(day !== '' && { doneOn: day }),
    ...((reports.length > 0 || text.trim() !== '') && {
      reports: text.trim() === '' ? reports : [...reports, { date, text: text.trim() }],
    }),
  };
}

/** The group of fields of a resolution that is tracked from now on. */
export const begun = ({ office, due }: Duty): Form => ({
  status: 'open',
  ...(office !== '' && { office }),
  ...(due !== '' && { due }),
});
