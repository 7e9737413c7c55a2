import { OUTCOMES } from '../../../domain/schema/index.ts';
import { count, day, flag, link, list, moment, object, oneOf, ref, type Schema, text } from './shapes.ts';

/** Our own type for resolutions that no public agenda item holds. */
export const RESOLUTION: Schema = object(
  {
    id: link('Adresse'),
    type: link('Adresse dieser Definition'),
    name: text('Gegenstand'),
    kind: oneOf(
      ['disclosed', 'circulation', 'urgent-decision'],
      'aus nichtöffentlicher Sitzung bekannt gegeben, im Umlauf gefasst (mit „outcome“ no-decision: Es kam kein Beschluss zustande), oder Eilentscheidung',
    ),
    organization: link('Gremium (Organization)'),
    date: day('Tag des Beschlusses'),
    resolutionText: text('Wortlaut, Markdown'),
    outcome: oneOf(OUTCOMES, 'Ergebnis in einem festen Wort'),
    result: text('Ergebnis in Worten'),
    vote: ref('Vote'),
    meeting: link('Sitzung (Meeting)'),
    agendaItem: link('nichtöffentlicher Tagesordnungspunkt (AgendaItem)'),
    paper: list(link('Paper'), 'Vorlagen'),
    implementation: ref('Implementation'),
    file: list({ type: 'object', required: ['id', 'type', 'accessUrl'] }, 'Dokumente (File)'),
    disclosedOn: day('Tag der Bekanntgabe'),
    legalBasis: text('Rechtsgrundlage'),
    openedOn: day('Beginn des Umlaufs'),
    consented: count('Mitglieder, die dem Umlauf zugestimmt haben'),
    statutory: count('gesetzliche Zahl der Mitglieder'),
    objected: count('Mitglieder, die dem Umlauf widersprochen haben'),
    approvalNeeded: flag(
      'Die Aufsichtsbehörde muss zustimmen, weil mehr als die Hälfte der Mitglieder nicht mitwirken durfte',
    ),
    ballot: text('zufällige Kennung des Umlaufs, unter der seine Prüfsummen bekannt gemacht sind'),
    chainHead: text('SHA-256 des letzten Ereignisses im Verlauf des Umlaufs, hexadezimal'),
    urgency: object(
      {
        reason: text('Grund der Eile'),
        decidedBy: text('wer entschieden hat'),
        consulted: text('mit wem das Benehmen oder Einvernehmen hergestellt wurde'),
        membersToldOn: day('Tag, an dem die Mitglieder unterrichtet wurden'),
        nextMeeting: link('Sitzung, die sich damit befasst hat (Meeting)'),
        nextOutcome: oneOf(
          ['noted', 'approved', 'annulled'],
          'zur Kenntnis genommen, genehmigt oder aufgehoben',
        ),
      },
      ['reason', 'decidedBy', 'membersToldOn'],
      'Umstände einer Eilentscheidung',
    ),
    web: link('Seite'),
    created: moment('zuerst öffentlich'),
    modified: moment('zuletzt geändert'),
  },
  ['id', 'type', 'name', 'kind', 'date', 'resolutionText', 'created', 'modified'],
  'Beschluss, der zu keinem öffentlichen Tagesordnungspunkt gehört',
);
