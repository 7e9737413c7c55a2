import { useState } from 'react';
import type { CalendarDate } from '../../../domain/calendar-date.ts';
import { minutesDue, missingInMinutes } from '../../../domain/law/index.ts';
import { dayOf, type LocalTime } from '../../../domain/local-time.ts';
import type { Meeting } from '../../../domain/schema/meeting.ts';
import { longDate } from '../../../format/wording/dates.ts';
import { MINUTES_FIELD, MINUTES_STATE } from '../../../format/wording/enums.ts';
import type { Items } from '../agenda/model/tree.ts';
import { Section } from '../parts/Section.tsx';
import { Comparison } from './Comparison.tsx';
import { lastDayOf, type MeetingLaw } from './model/law-of.ts';
import { approved, decided, type MinutesForm, objected, sent, stepsFrom } from './model/steps.ts';
import { NewObjection, Objections } from './Objections.tsx';

interface StatePanelProps {
  readonly id: string;
  readonly items: Items;
  readonly form: Readonly<Record<string, unknown>>;
  readonly law: MeetingLaw;
  readonly today: CalendarDate;
  readonly onChange: (next: MinutesForm, said: string) => void;
}

/** Days that the law, or the rules of procedure, set for the minutes. */
function duesOf(
  { profile }: MeetingLaw,
  start: unknown,
  { objectionsUntil }: MinutesForm,
  reckoned: CalendarDate | undefined,
): string[] {
  if (!profile || typeof start !== 'string') return [];
  const { toMembersWithin, objectionsUntil: rule } = profile.minutes;
  const due = minutesDue(profile, dayOf(start as LocalTime));
  const until =
    objectionsUntil !== undefined
      ? `Einwendungen bis ${longDate(objectionsUntil)}.`
      : rule.value === 'next-meeting'
        ? reckoned !== undefined
          ? `Einwendungen bis ${longDate(reckoned)}, zur nächsten Sitzung (${rule.source}).`
          : `Einwendungen bis zur nächsten Sitzung (${rule.source}).`
        : `Wie lange Einwendungen möglich sind, sagt die Geschäftsordnung (${rule.source}).`;
  return [
    due === undefined
      ? `Bis wann die Mitglieder sie erhalten, sagt die Geschäftsordnung (${toMembersWithin.source}).`
      : `An die Mitglieder bis ${longDate(due)} (${toMembersWithin.source}).`,
    until,
  ];
}

/** How far the minutes are, what is due, and the next step. */
export function StatePanel({ id, items, form, law, today, onChange }: StatePanelProps) {
  const [objecting, setObjecting] = useState(false);
  const minutes = (form['minutes'] ?? {}) as MinutesForm;
  const steps = stepsFrom(minutes.status);
  const { versions = [], objections = [] } = minutes;
  const missing = law.profile
    ? missingInMinutes(law.profile, {
        ...form,
        start: form['start'] ?? '',
        minutes,
        agenda: items,
      } as Meeting)
    : [];
  const start = form['start'];
  const until =
    typeof start === 'string'
      ? lastDayOf(law, dayOf(start as LocalTime), minutes.sentOn ?? today)
      : undefined;
  const approve = () =>
    missing.length === 0 && onChange(approved(minutes, items, today), 'Die Niederschrift ist genehmigt.');
  return (
    <div className="desk-group" role="group" aria-label="Stand der Niederschrift">
      <p className="desk-subtitle">
        Stand: {minutes.status ? MINUTES_STATE[minutes.status] : 'noch nicht begonnen'}
      </p>
      {duesOf(law, start, minutes, until).map((line) => (
        <p key={line} className="desk-hint">
          {line}
        </p>
      ))}
      {steps.includes('approve') && missing.length > 0 && (
        <p className="desk-note">
          Zur Genehmigung fehlt noch: {missing.map((field) => MINUTES_FIELD[field]).join(', ')} (
          {law.profile?.minutes.fields.source}).
        </p>
      )}
      <div className="desk-buttons">
        {steps.includes('send') && (
          <button
            type="button"
            className="desk-button"
            onClick={() =>
              onChange(
                sent(minutes, items, today, until),
                'Die Niederschrift gilt als versandt; diese Fassung ist aufbewahrt.',
              )
            }
          >
            An die Mitglieder versandt
          </button>
        )}
        {steps.includes('object') && !objecting && (
          <button type="button" className="desk-button" onClick={() => setObjecting(true)}>
            Einwendung …
          </button>
        )}
        {steps.includes('approve') && (
          <button type="button" className="desk-button" aria-disabled={missing.length > 0} onClick={approve}>
            Genehmigt
          </button>
        )}
      </div>
      {objecting && (
        <NewObjection
          id={`${id}-objection`}
          items={items}
          today={today}
          onDone={(objection) => {
            setObjecting(false);
            if (objection) onChange(objected(minutes, items, objection), 'Die Einwendung ist aufgenommen.');
          }}
        />
      )}
      <Objections
        id={`${id}-objections`}
        items={items}
        objections={objections}
        onDecided={(index, decision) => onChange(decided(minutes, index, decision, today), '')}
      />
      {versions.length > 0 && (
        <Section
          id={`${id}-comparison`}
          title="Vergleich mit früheren Fassungen"
          summary={`${versions.length}`}
        >
          {() => <Comparison id={`${id}-comparison`} items={items} versions={versions} />}
        </Section>
      )}
    </div>
  );
}
