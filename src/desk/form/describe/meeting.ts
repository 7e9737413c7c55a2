import type { Descriptions } from '../description.ts';
import { DOCUMENT, DOCUMENTS } from './documents.ts';

export const MEETING: Descriptions = {
  title: {
    hint: 'So heißt die Sitzung auf der Website, zum Beispiel: Sitzung des Rates.',
    initial: 'Sitzung des Rates',
  },
  number: { hint: 'Laufende Nummer der Sitzung in der Wahlperiode, zum Beispiel: 12.' },
  organization: { hint: 'Das Gremium, das tagt. Bei gemeinsamen Sitzungen das federführende.' },
  jointWith: { hint: 'Gremien, die gemeinsam mit dem ersten tagen.' },
  start: {
    label: 'Beginn',
    hint: 'Tag und Uhrzeit am Ort der Sitzung. Der Termin erscheint mindestens 30 Tage vorher auf der Website.',
  },
  end: 'Tag und Uhrzeit, zu der die Sitzung geschlossen wurde. Vor der Sitzung bleibt das Feld leer.',
  allDay: 'Nur der Tag steht fest, die Uhrzeit noch nicht. Tragen Sie als Uhrzeit 00:00 ein.',
  location: { label: 'Sitzungsort', hint: 'Der Raum, in dem das Gremium tagt.' },
  status: {
    label: 'Stand der Sitzung',
    hint: 'Geplant, eingeladen, durchgeführt, abgesagt oder verlegt. Abgesagte und verlegte Sitzungen bleiben sichtbar.',
    initial: 'scheduled',
  },
  statusReason: 'Warum die Sitzung abgesagt oder verlegt wurde. Der Grund steht auf der Website.',
  movedTo: 'Die Sitzung, die an die Stelle dieser Sitzung tritt. Legen Sie die neue Sitzung zuerst an.',
  fixed: 'Der Termin steht fest und erscheint sofort, auch wenn er noch weit in der Zukunft liegt.',
  urgent: 'Die Sitzung ist dringlich. Sie erscheint mit diesem Hinweis auf der Website.',
  invitation: {
    hint: 'Sobald hier steht, wann die Einladung versandt wurde, wird die Tagesordnung öffentlich.',
  },
  'invitation.sentAt': {
    label: 'Einladung versandt am',
    hint: 'Ab diesem Zeitpunkt ist die Tagesordnung für alle zu sehen. Später wird sie nur noch mit Grund und Zeit geändert.',
  },
  'invitation.urgencyReason': 'Nur bei verkürzter Ladungsfrist: der Grund, den das Gesetz verlangt.',
  'invitation.secondCall':
    'Es ist die zweite Einladung zu denselben Punkten, weil das Gremium nicht beschlussfähig war.',
  'invitation.file': {
    ...DOCUMENT,
    label: 'Einladung als PDF',
    hint: 'Die Einladung, wie sie versandt wurde.',
  },
  notice: { hint: 'Wo und wann die Sitzung nach Hauptsatzung bekannt gemacht wurde.' },
  'notice.medium': { hint: 'Wo die Sitzung bekannt gemacht wurde.', initial: 'newspaper' },
  'notice.name': 'Name der Zeitung, des Amtsblatts oder Ort des Aushangs.',
  'notice.issue': 'Nur bei Zeitung und Amtsblatt, zum Beispiel „Nr. 9/2027“.',
  'notice.page': 'Nur bei Zeitung und Amtsblatt: die Seite der Ausgabe.',
  'notice.firstDay': 'Tag, an dem die Bekanntmachung erschien oder ausgehängt wurde.',
  'notice.lastDay': 'Letzter Tag des Aushangs.',
  'notice.removedOn': 'Tag, an dem der Aushang wirklich abgenommen wurde.',
  'notice.signedBy': 'Wer die Bekanntmachung unterzeichnet hat.',
  'notice.file': {
    ...DOCUMENT,
    label: 'Bekanntmachung als PDF',
    hint: 'Die Bekanntmachung, wie sie erschien.',
  },
  'notice.proof': {
    ...DOCUMENT,
    label: 'Nachweis als PDF',
    hint: 'Zum Beispiel die Seite des Amtsblatts oder der unterschriebene Aushang. Auch dies ist öffentlich.',
  },
  healing: { hint: 'Nur, wenn die Einladung einen Mangel hatte, der geheilt wurde.' },
  'healing.defect': 'Welcher Form- oder Fristmangel es war.',
  'healing.attended': {
    label: 'Erschienene Mitglieder',
    hint: 'Wie viele der betroffenen Mitglieder erschienen sind. Nur die Zahl, keine Namen.',
  },
  'healing.waived': {
    label: 'Verzichtende Mitglieder',
    hint: 'Wie viele der betroffenen Mitglieder auf die Einhaltung verzichtet haben. Nur die Zahl, keine Namen.',
  },
  minutes: {
    hint: 'Die öffentliche Niederschrift und wie weit sie ist. Geschrieben wird sie in der Tagesordnung, unter „Niederschrift schreiben“.',
  },
  'minutes.status': {
    label: 'Stand der Niederschrift',
    hint: 'Nur eine genehmigte Niederschrift erscheint ohne weiteren Hinweis.',
    initial: 'draft',
  },
  'minutes.showDraft': 'Zeigt die Niederschrift schon vor der Genehmigung, als Entwurf gekennzeichnet.',
  'minutes.chair': { hint: 'Wer die Sitzung geleitet hat und die Niederschrift unterzeichnet.' },
  'minutes.secretary': {
    hint: 'Wer die Niederschrift geführt hat. Der Name steht unter der öffentlichen Niederschrift.',
  },
  'minutes.openedAt': 'Nur, wenn die Sitzung zu einer anderen Zeit eröffnet wurde, als „Beginn“ sagt.',
  'minutes.closedAt': 'Nur, wenn sie zu einer anderen Zeit geschlossen wurde, als „Ende“ sagt.',
  'minutes.sentOn': 'Tag, an dem die Niederschrift an die Mitglieder ging.',
  'minutes.objectionsUntil': 'Letzter Tag, an dem Mitglieder Einwendungen erheben können.',
  // Written in the agenda, under „Niederschrift schreiben“.
  'minutes.objections': false,
  'minutes.versions': false,
  'minutes.approvedOn': 'Tag der Sitzung, in der die Niederschrift genehmigt wurde.',
  'minutes.file': {
    ...DOCUMENT,
    label: 'Niederschrift als PDF',
    hint: 'Nur der öffentliche Teil. Prüfen Sie vor dem Hochladen, dass nichts Nichtöffentliches darin steht.',
  },
  recording: { hint: 'Aufzeichnung in Ton oder Bild, wenn die Hauptsatzung sie zulässt.' },
  'recording.url': {
    label: 'Adresse der Aufzeichnung',
    hint: 'Vollständige Adresse, die mit https:// beginnt.',
  },
  'recording.title': 'Wie der Verweis auf die Aufzeichnung heißt.',
  resultsPublishedAt: {
    label: 'Ergebnisse öffentlich ab',
    hint: 'Ab diesem Zeitpunkt sind Ergebnisse, Abstimmungen und Beschlüsse zu sehen. Bleibt das Feld leer, bleiben sie verborgen.',
  },
  present: {
    label: 'Anwesende Mitglieder',
    hint: 'Wie viele stimmberechtigte Mitglieder bei der Eröffnung anwesend waren.',
  },
  agenda: {
    hint: 'Öffentliche und nichtöffentliche Punkte. Nichtöffentliche Punkte tragen hier nur eine Nummer und eine allgemeine Art.',
    own: {
      control: 'agenda',
      loses: 'Nummern, Nachträge und Abstimmungssummen rechnet der Editor nicht mit.',
    },
  },
  files: { ...DOCUMENTS, hint: 'Weitere öffentliche Unterlagen zur ganzen Sitzung.' },
  sourceId: false,
};
