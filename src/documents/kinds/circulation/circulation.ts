import { defined } from '../../../domain/defined.ts';
import { presetsFor } from '../../../domain/law/index.ts';
import { type LegalProfile, profileOf } from '../../../domain/profiles/index.ts';
import type { PublicRecord, PublicResolution } from '../../../domain/public-record.ts';
import type { OrganizationKind } from '../../../domain/schema/index.ts';
import { url } from '../../../domain/url.ts';
import { isMade, type RecordIndex } from '../../../domain/view/index.ts';
import { silenceSentence } from '../../../format/wording/circulation/silence-words.ts';
import { longDate } from '../../../format/wording/dates.ts';
import { lawSentence } from '../../../format/wording/law-sentence.ts';
import {
  approvalWords,
  consentWords,
  declaredWords,
  objectionWords,
  originSentence,
} from '../../../format/wording/resolution/resolution-words.ts';
import { letterFor } from '../../letter/index.ts';
import type { Block, DocumentData, PlannedDocument, SignatureLine } from '../../model/index.ts';
import {
  decisionFacts,
  excludedFact,
  factsBlock,
  fromLetter,
  heading,
  knownFacts,
  note,
  paperFact,
  paragraph,
  planned,
  signed,
  wordingOf,
} from '../../parts/index.ts';

const SIGNERS: readonly SignatureLine[] = [{ role: 'Vorsitz' }];

/** What the law says of the procedure in such a body, and apart from it how it is counted here; nothing where the law knows none. */
function ruleNotes(kind: OrganizationKind | undefined, profile: LegalProfile | undefined): Block[] {
  const [preset] = profile && kind ? presetsFor(profile, kind, {}) : [];
  if (!preset) return [];
  return [
    note('Rechtsgrundlage', lawSentence({ value: preset.sentence, source: preset.source })),
    note('Regel dieses Verfahrens', silenceSentence(preset.consent)),
  ];
}

/** A resolution by circulation (Umlaufbeschluss). */
export function circulationDocument(resolution: PublicResolution, index: RecordIndex): DocumentData {
  const organization = index.organization.get(resolution.organization);
  const body = index.body.get(organization?.body ?? '');
  const gremium = organization?.name ?? resolution.organization;
  const scope = {
    kind: 'circulation',
    body: body?.key ?? '',
    organization: resolution.organization,
  } as const;
  const letter = letterFor(index, scope, { gremium });
  return defined({
    kind: 'circulation' as const,
    id: `resolutions/${resolution.key}/umlaufbeschluss`,
    title: resolution.title,
    kicker: 'Umlaufbeschluss',
    ...fromLetter(letter),
    // The legal basis stands on every page.
    ...(resolution.legalBasis !== undefined && {
      footer: `${letter.footer} · Umlaufverfahren nach ${resolution.legalBasis}`,
    }),
    place: letter.place,
    date: resolution.date,
    sheet: 'report' as const,
    blocks: [
      ...letter.opening,
      factsBlock([
        ['Gremium', gremium],
        ['Rechtsgrundlage', resolution.legalBasis],
        ['Eröffnet am', resolution.openedOn && longDate(resolution.openedOn)],
        ['Abgeschlossen am', longDate(resolution.date)],
        ['Dem Verfahren zugestimmt', consentWords(resolution)],
        ['Dem Verfahren widersprochen', objectionWords(resolution)],
        ['Warum keine Sitzung stattfand', resolution.reason],
        ['Bei der Eröffnung festgestellt', declaredWords(resolution)],
        ['Genehmigung', approvalWords(resolution)],
        paperFact(resolution, index),
      ]),
      paragraph(originSentence(resolution) ?? ''),
      heading(resolution.outcome === 'rejected' ? 'Vorgeschlagener Beschluss' : 'Beschluss'),
      wordingOf(resolution),
      ...knownFacts([...decisionFacts(resolution, index), excludedFact(resolution)]),
      ...ruleNotes(organization?.kind, profileOf(body?.profile ?? '')),
      ...(resolution.chainHead === undefined
        ? []
        : [
            paragraph('Prüfsumme des Verlaufs (SHA-256):'),
            { kind: 'code' as const, text: resolution.chainHead },
          ]),
      ...letter.closing,
      ...signed(letter, SIGNERS),
    ],
  });
}

/** A document for each resolution by circulation; a procedure that led to none has its page alone. */
export const plannedCirculations = ({ resolutions }: PublicRecord, index: RecordIndex): PlannedDocument[] =>
  resolutions
    .filter((resolution) => resolution.kind === 'circulation' && isMade(resolution))
    .map((resolution) =>
      planned({
        kind: 'circulation',
        owner: `resolutions/${resolution.key}`,
        page: url.resolution(resolution.key),
        title: `Umlaufbeschluss vom ${longDate(resolution.date)}`,
        data: circulationDocument(resolution, index),
      }),
    );
