import type { TypeName } from '../schema/field.ts';

/** A consultation that names one meeting while its agenda item belongs to another; numbers of the census. */
export interface Astray {
  readonly consultation: number;
  readonly meeting: number;
  /** Meeting of the agenda item. */
  readonly expected: number;
}

/** The meetings that consultations and agenda items name, so that both can be compared at the end. */
export class Venues {
  /** Meeting by agenda item. */
  readonly #ofItem = new Map<number, number>();
  /** Meeting by consultation. */
  readonly #ofConsultation = new Map<number, number>();
  /** Agenda item by consultation. */
  readonly #items = new Map<number, number>();

  /** Notes that `from`, an object of `type`, refers to `to` by `field`, or embeds it there. */
  add(type: TypeName, field: string, from: number, to: number): void {
    if (type === 'AgendaItem' && field === 'meeting') this.#ofItem.set(from, to);
    if (type === 'Meeting' && field === 'agendaItem') this.#ofItem.set(to, from);
    if (type === 'Consultation' && field === 'meeting') this.#ofConsultation.set(from, to);
    if (type === 'Consultation' && field === 'agendaItem') this.#items.set(from, to);
  }

  /** Consultations whose meeting is not that of their agenda item. */
  *astray(): Generator<Astray> {
    for (const [consultation, meeting] of this.#ofConsultation) {
      const item = this.#items.get(consultation);
      const expected = item === undefined ? undefined : this.#ofItem.get(item);
      if (expected !== undefined && expected !== meeting) yield { consultation, meeting, expected };
    }
  }
}
