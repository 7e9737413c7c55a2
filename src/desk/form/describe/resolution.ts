import type { Descriptions } from '../description.ts';
import { DOCUMENT, DOCUMENTS } from './documents.ts';

const ITEM_LINK = {
  label: 'Tagesordnungspunkt',
  hint: 'Sitzung und Punkt, in dem der Beschluss gefasst wurde.',
  own: { control: 'item-link', loses: 'Sitzung und Punkt sind mit ihren Kennungen einzutragen.' },
} as const;

const VOTE = {
  hint: 'Das Ergebnis der Abstimmung.',
  own: { control: 'vote', loses: 'Die Summen rechnet der Editor nicht mit.' },
} as const;

const COMMON: Descriptions = {
  implementation: { label: 'Umsetzung', hint: 'Was aus dem Beschluss geworden ist (Beschlusskontrolle).' },
  'implementation.status': { hint: 'Wie weit die Umsetzung ist.', initial: 'open' },
  'implementation.office': { label: 'Zuständige Stelle', hint: 'Die Stelle, die den Beschluss umsetzt.' },
  'implementation.due': 'Bis wann der Beschluss umgesetzt sein soll.',
  'implementation.doneOn': 'Tag, an dem der Beschluss umgesetzt war.',
  'implementation.reports': { hint: 'Berichte über den Stand, der älteste zuerst.', entry: 'Bericht' },
  'implementation.reports.date': 'Tag des Berichts.',
  'implementation.reports.text': { hint: 'Ein oder zwei Sätze zum Stand.', long: true },
  'implementation.reports.file': { ...DOCUMENT, hint: 'Ein ausführlicher Bericht als PDF.' },
  files: { ...DOCUMENTS, hint: 'Unterlagen zum Beschluss.' },
  publishedAt: {
    label: 'Öffentlich ab',
    hint: 'Bleibt das Feld leer, erscheint der Eintrag, sobald er veröffentlicht ist.',
  },
  sourceId: false,
};

export const OF_ITEM: Descriptions = { item: ITEM_LINK, ...COMMON };

export const DISCLOSED: Descriptions = {
  item: ITEM_LINK,
  title: { hint: 'Worum es ging, ohne schutzwürdige Angaben. Dieser Titel wird öffentlich.' },
  disclosedOn: 'Tag, an dem der Beschluss bekannt gegeben wurde.',
  text: { label: 'Beschluss', hint: 'Der Wortlaut, soweit er bekannt gegeben werden darf.', long: true },
  vote: VOTE,
  ...COMMON,
};

/** What was decided by circulation, apart from what every resolution has. */
export const CIRCULATED: Descriptions = {
  title: 'Worum es ging, in einer Zeile.',
  organization: 'Das Gremium, das im Umlaufverfahren beschlossen hat.',
  legalBasis: 'Die Vorschrift, die das Umlaufverfahren erlaubt.',
  openedOn: 'Tag, an dem das Verfahren begann.',
  closedOn: 'Tag, an dem das Verfahren endete.',
  text: { label: 'Beschluss', hint: 'Der Wortlaut des Beschlusses.', long: true },
  paper: 'Die Vorlage, über die beschlossen wurde.',
  item: {
    ...ITEM_LINK,
    hint: 'Sitzung und Punkt, aus deren Tagesordnung die Angelegenheit stammt. Sonst bleibt das Feld leer.',
  },
  outcome: 'Was dabei herauskam. Bleibt das Feld leer, gilt der Beschluss als gefasst.',
  vote: VOTE,
  consented: 'Mitglieder, die dem Verfahren zugestimmt haben. Wer nichts gesagt hat, zählt hier nicht mit.',
  statutory: 'Gesetzliche Zahl der Mitglieder, an der die Zustimmung gemessen wird.',
  objected: {
    label: 'Widersprüche gegen das Verfahren',
    hint: 'Mitglieder, die dem Umlaufverfahren widersprochen haben.',
  },
  reason: {
    label: 'Warum keine Sitzung stattfand',
    hint: 'Die Begründung steht auf der Seite und auf dem Umlaufbeschluss.',
    long: true,
  },
  declared: false,
  approvalNeeded:
    'Mehr als die Hälfte der Mitglieder durfte nicht mitwirken, deshalb muss die Aufsichtsbehörde zustimmen.',
  ballot: false,
  ballotItem: false,
  chainHead: false,
};

export const CIRCULATION: Descriptions = { ...CIRCULATED, ...COMMON };

export const URGENT_DECISION: Descriptions = {
  title: 'Worum es ging, in einer Zeile.',
  organization: 'Das Gremium, an dessen Stelle entschieden wurde.',
  reason: { hint: 'Warum nicht bis zur nächsten Sitzung gewartet werden konnte.', long: true },
  decidedBy: 'Wer entschieden hat, mit Amtsbezeichnung.',
  decidedOn: 'Tag der Entscheidung.',
  consulted: 'Mit wem die Entscheidung abgestimmt wurde.',
  legalBasis: 'Die Vorschrift, die die Eilentscheidung erlaubt.',
  text: { label: 'Entscheidung', hint: 'Der Wortlaut der Entscheidung.', long: true },
  paper: 'Die Vorlage, um die es ging.',
  membersToldOn: 'Tag, an dem die Mitglieder des Gremiums unterrichtet wurden.',
  nextSession: { hint: 'Was das Gremium in seiner nächsten Sitzung dazu beschlossen hat.' },
  'nextSession.meeting': 'Die Sitzung, in der das Gremium die Eilentscheidung behandelt hat.',
  'nextSession.outcome': { hint: 'Wie das Gremium entschieden hat.', initial: 'noted' },
  ...COMMON,
};
