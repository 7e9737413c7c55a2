import { BODY_KINDS, MINUTES_STATES, ORGANIZATION_KINDS, ROLES } from '../../../domain/schema/index.ts';
import { count, flag, link, list, number, object, oneOf, type Schema, text } from './shapes.ts';

/** Our fields of the types that change little, without the prefix. */
export const MASTER_FIELDS: Readonly<Record<string, Readonly<Record<string, Schema>>>> = {
  System: {
    tier: oneOf(['static', 'filter'], 'nur Dateien, oder Dateien und die Filterfunktion davor'),
    notClaimed: list(text('Abschnitt und Grund'), 'was von OParl 1.1 diese Schnittstelle nicht leistet'),
    conformance: link('Seite, die sagt, was diese Schnittstelle von OParl 1.1 leistet und was nicht'),
    schema: link('diese Beschreibung der Erweiterungen'),
    context: link('ihr JSON-LD-Kontext'),
  },
  Body: {
    resolution: link(
      'Liste der Beschlüsse, die zu keinem öffentlichen Tagesordnungspunkt gehören: bekannt gegebene, Umlaufbeschlüsse, Eilentscheidungen',
    ),
    kind: oneOf(BODY_KINDS, 'Art der Körperschaft in einem festen Wort'),
    profile: text('Rechtsgrundlage'),
    partOf: link('Körperschaft, zu der diese gehört (Body)'),
    inhabitants: count('Einwohnerinnen und Einwohner'),
    statutorySizes: list(
      object(
        {
          organization: link('Organization'),
          legislativeTerm: link('LegislativeTerm'),
          members: count('gesetzliche Zahl der Mitglieder'),
        },
        ['organization', 'legislativeTerm', 'members'],
        'gesetzliche Zahl in einer Wahlperiode',
      ),
      'gesetzliche Zahlen der Mitglieder',
    ),
    description: text('Beschreibung, Markdown'),
  },
  LegislativeTerm: { bodies: list(link('Body'), 'alle Körperschaften der Wahlperiode, wo es mehrere sind') },
  Organization: {
    kind: oneOf(ORGANIZATION_KINDS, 'Art des Gremiums in einem festen Wort'),
    classification: text(
      'Art des Gremiums in den Worten der Körperschaft, wo classification eine andere nennt',
    ),
    colour: text('Farbe in Schaubildern, #rrggbb'),
    order: number('Platz unter seinesgleichen'),
    description: text('Beschreibung, Markdown'),
    file: list(link('File'), 'Beschlussbücher, je Wahlperiode eines'),
  },
  Person: { bodies: list(link('Body'), 'alle Körperschaften, in denen sie sitzt, wo es mehrere sind') },
  Membership: {
    role: oneOf(ROLES, 'Rolle in einem festen Wort; in Worten steht sie in role'),
    deputyFor: link('wer vertreten wird (Person)'),
  },
  File: {
    resolution: list(link('Resolution'), 'Beschluss, zu dem die Datei gehört'),
    organization: list(link('Organization'), 'Gremium, zu dem die Datei gehört'),
    generated: flag(
      'aus den Daten erzeugt, nicht hochgeladen; Größe und Prüfsumme können sich ohne neuen Wortlaut ändern',
    ),
    status: oneOf(
      MINUTES_STATES,
      'bei einer Niederschrift: Entwurf, versandt, Einwendungen erhoben oder genehmigt',
    ),
  },
  Location: { access: text('Zugang ohne Barrieren') },
};
