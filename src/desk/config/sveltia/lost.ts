import { entryForms, resolutionForms, settingsForm, templateForms } from '../../form/forms.ts';
import type { FormField } from '../../form/form-field.ts';

/** What no field tells, because the desk does it around the form. */
const AROUND = [
  'Zwischenüberschriften der Tagesordnung bleiben erhalten, lassen sich aber nicht anlegen.',
  'Unterpunkte gibt es nur eine Ebene tief.',
  'Bei nichtöffentlichen Punkten verhindert der Editor nicht, dass ein Titel eingetragen wird; die Prüfung lehnt ihn ab.',
  'Beim Tippen prüft der Editor nur Pflichtfelder und einfache Muster; alles andere meldet erst die Prüfung nach dem Speichern.',
  'Die Vorschau zeigt nur die Felder, nicht die Seite der Website.',
  'Wer eine Seite offen hat, die jemand anderes inzwischen geändert hat, überschreibt die Änderung ohne Warnung.',
  'Nicht gespeicherter Text wird nicht so aufbewahrt und wiederhergestellt wie in dieser Redaktion.',
  'Die Adresse eines neuen Eintrags bildet der Editor allein; bei zwei Sitzungen eines Gremiums an einem Tag ist sie zu prüfen.',
  'Ein Löschen bietet der Editor auch für das an, was schon öffentlich war; Zurückziehungen sind von Hand einzutragen.',
  'Zum nichtöffentlichen Teil führt kein Weg; er braucht diese Redaktion.',
  'Das Format der Dateien stellt erst der Befehl format:content wieder her; Kommentare und Reihenfolge können sich ändern.',
  'Einen Fristenkalender gibt es nicht.',
] as const;

/** What clerks do without who choose Sveltia, in German, one line each. */
export function lostInSveltia(): string[] {
  const forms = [
    ...Object.values(entryForms()),
    ...Object.values(resolutionForms()),
    ...Object.values(templateForms()),
    settingsForm(),
  ];
  const lines = forms.flatMap((form) => ownFields(form)).map(({ label, loses }) => `${label}: ${loses}`);
  return [...new Set(lines), ...AROUND];
}

function ownFields(fields: readonly FormField[]): Extract<FormField, { kind: 'own' }>[] {
  return fields.flatMap((field) => {
    if (field.kind === 'own') return [field];
    return field.kind === 'group' || field.kind === 'list' ? ownFields(field.fields) : [];
  });
}
