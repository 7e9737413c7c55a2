import { defined } from '../../../domain/defined.ts';
import { type LegalProfile, profileOf } from '../../../domain/profiles/index.ts';
import type { PublicRecord, PublicResolution } from '../../../domain/public-record.ts';
import type { OrganizationKind } from '../../../domain/schema/index.ts';
import { url } from '../../../domain/url.ts';
import { isMade, type RecordIndex } from '../../../domain/view/index.ts';
import { longDate } from '../../../format/wording/dates.ts';
import {
  approvalWords,
  consentWords,
  declaredWords,
  objectionWords,
  originSentence,
} from '../../../format/wording/resolution/resolution-words.ts';
import { letterFor } from '../../letter/index.ts';
import type { DocumentData, PlannedDocument, SignatureLine } from '../../model/index.ts';
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

const SILENCE: Readonly<Record<LegalProfile['circulation']['value'][number]['silence'], string>> = {
  'no-consent': 'Wer schweigt, stimmt nicht zu.',
  consents: 'Wer schweigt, widerspricht nicht.',
};

/** What the law asks of the procedure in such a body; nothing where the profile knows of none. */
function ruleSentences(kind: OrganizationKind | undefined, profile: LegalProfile | undefined): string[] {
  const rule = profile?.circulation.value.find(({ body }) => body === kind);
  return rule ? [rule.basis.value, SILENCE[rule.silence]] : [];
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
  const rules = ruleSentences(organization?.kind, profileOf(body?.profile ?? ''));
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
      ...(rules.length === 0 ? [] : [note('Was das Gesetz dazu sagt', ...rules)]),
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
