import { CONSULTATION_ROLES, OUTCOMES } from '../../../domain/schema/index.ts';
import { count, day, flag, link, list, moment, oneOf, ref, type Schema, text } from './shapes.ts';

/** Our fields of AgendaItem, Paper and Consultation, without the prefix. */
export const AGENDA_FIELDS: Readonly<Record<string, Readonly<Record<string, Schema>>>> = {
  AgendaItem: {
    heading: flag('nur eine Überschrift über Punkte, die darunter stehen'),
    parentItem: link('Tagesordnungspunkt, unter dem dieser steht (AgendaItem)'),
    consultations: list(
      link('Consultation'),
      'alle Beratungen des Punkts, wo er mehrere Vorlagen behandelt; die erste steht auch in consultation',
    ),
    role: oneOf(CONSULTATION_ROLES, 'was das Gremium mit dem Punkt tut'),
    text: text('Erläuterung, Markdown'),
    outcome: oneOf(OUTCOMES, 'Ergebnis in einem festen Wort; in Worten steht es in result'),
    vote: ref('Vote'),
    present: count('Mitglieder, die bei diesem Punkt anwesend waren'),
    approvesMinutesOf: link('Sitzung, deren Niederschrift der Punkt genehmigt (Meeting)'),
    addedAt: moment('nach der Einladung ergänzt'),
    addedReason: text('Grund der Ergänzung'),
    movedAt: moment('nach der Einladung verschoben'),
    movedReason: text('Grund der Verschiebung'),
    movedFrom: text('Nummer in der Einladung'),
    withdrawnAt: moment('abgesetzt'),
    withdrawnReason: text('Grund der Absetzung'),
    madePublicOn: day('Tag, an dem beschlossen wurde, den Punkt öffentlich zu behandeln'),
    requestedBy: text('wer den Punkt beantragt hat'),
    recordingOffset: count('Sekunden vom Anfang der Aufzeichnung'),
    places: list(text('Ort'), 'Orte, um die es geht'),
    implementation: ref('Implementation'),
  },
  Paper: {
    kind: text('Art der Vorlage in einem festen Wort; in Worten steht sie in paperType'),
    summary: text('Zusammenfassung'),
    text: text('Sachverhalt und Beschlussvorschlag, Markdown'),
    finance: text('finanzielle Auswirkungen'),
    requestedBy: text('wer die Vorlage veranlasst hat'),
    places: list(text('Ort'), 'Orte, um die es geht'),
  },
  Consultation: {
    date: day('Tag der Beratung; geplant, solange sie in keiner Tagesordnung steht'),
    public: flag('falsch, wo nichtöffentlich beraten wird; dann fehlen Sitzung und Tagesordnungspunkt'),
  },
};
