import type { CalendarDate } from '../../../../domain/calendar-date.ts';
import type { AgendaItem } from '../../../../domain/schema/agenda-item.ts';
import type { Minutes, MinutesObjection, MinutesState } from '../../../../domain/schema/minutes.ts';
import { versionOf } from './snapshot.ts';

/** The minutes as the form holds them; before the first step there are none. */
export type MinutesForm = Partial<Minutes>;

const kept = (
  { versions = [] }: MinutesForm,
  agenda: readonly AgendaItem[],
  status: MinutesState,
  on: CalendarDate,
): MinutesForm => ({ status, versions: [...versions, versionOf(agenda, status, on)] });

/**
 * The minutes went to the members on `on`; that version is kept.
 * @param until last day for objections, where it is known; a day that the clerk entered stays
 */
export const sent = (
  form: MinutesForm,
  agenda: readonly AgendaItem[],
  on: CalendarDate,
  until?: CalendarDate,
): MinutesForm => {
  const objectionsUntil = form.objectionsUntil ?? until;
  return {
    ...form,
    ...kept(form, agenda, 'sent', on),
    sentOn: on,
    ...(objectionsUntil !== undefined && { objectionsUntil }),
  };
};

/** A member objects; the version that the objection is about is kept with it. */
export const objected = (
  form: MinutesForm,
  agenda: readonly AgendaItem[],
  objection: MinutesObjection,
): MinutesForm => ({
  ...form,
  ...kept(form, agenda, 'objected', objection.on),
  objections: [...(form.objections ?? []), objection],
});

/** What the body decided on the objection at `index`. */
export const decided = (
  form: MinutesForm,
  index: number,
  decision: string | undefined,
  on: CalendarDate,
): MinutesForm => ({
  ...form,
  objections: (form.objections ?? []).map((one, i) => {
    if (i !== index) return one;
    const { decision: _decision, decidedOn: _on, ...rest } = one;
    return decision === undefined ? rest : { ...rest, decision, decidedOn: one.decidedOn ?? on };
  }),
});

/** The body approved the minutes on `on`; that version is kept. */
export const approved = (
  form: MinutesForm,
  agenda: readonly AgendaItem[],
  on: CalendarDate,
): MinutesForm => ({
  ...form,
  ...kept(form, agenda, 'approved', on),
  approvedOn: on,
});

/** Steps that can be taken from a state. */
export const stepsFrom = (status: MinutesState | undefined): readonly ('send' | 'object' | 'approve')[] => {
  if (status === 'approved') return [];
  return status === 'sent' || status === 'objected' ? ['object', 'approve'] : ['send'];
};
