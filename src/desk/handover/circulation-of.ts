import { defined } from '../../domain/defined.ts';
import { keyOfSlug } from '../checks/entry-kind.ts';
import { Handover, LONGEST_TEXT } from './handover.ts';
import { voteCounts } from './vote-counts.ts';

/** A protected resolution by circulation as its form holds it. */
export interface OpenCirculation {
  readonly form: Readonly<Record<string, unknown>>;
  readonly slug: string;
  readonly isNew: boolean;
}

const text = (value: unknown): string => (typeof value === 'string' ? value.trim() : '');
const filled = (value: unknown): unknown => (value === '' || value === null ? undefined : value);

/**
 * What of it may become public: the text, the procedure and how many voted how. The reason was written for members, so it stays. Nobody's name, no Fraktion, no title, no
 * document, and a paper only where it is public.
 * @param papers keys of the papers that the site shows
 * @throws ZodError where `circulationFault` tells a fault
 */
export const circulationOf = (entry: OpenCirculation, papers: readonly string[]): Handover =>
  Handover.parse(made(entry, papers));

function made({ form, slug }: OpenCirculation, papers: readonly string[]): unknown {
  const vote = voteCounts(form['vote']);
  const of = (name: string) => filled(form[name]);
  return defined({
    kind: 'circulation',
    from: keyOfSlug(slug),
    organization: of('organization'),
    legalBasis: text(form['legalBasis']),
    openedOn: of('openedOn'),
    closedOn: of('closedOn'),
    text: text(form['text']),
    paper: papers.find((key) => key === form['paper']),
    outcome: of('outcome'),
    vote,
    consented: of('consented'),
    statutory: of('statutory'),
    objected: of('objected'),
    declared: of('declared'),
    approvalNeeded: form['approvalNeeded'] === true ? true : undefined,
    ballot: of('ballot'),
    ballotItem: of('ballotItem'),
    chainHead: of('chainHead'),
  });
}

/** Why it cannot be handed over; undefined where it can. */
export function circulationFault(entry: OpenCirculation): string | undefined {
  const { form, isNew } = entry;
  const { state } = (form['disclosure'] ?? {}) as { state?: unknown };
  const { outcome } = form;
  if (isNew) return 'Speichern Sie den Umlaufbeschluss zuerst.';
  if (state === 'withheld')
    return 'Der Beschluss ist nicht bekannt zu geben. Ist der Grund entfallen, so ändern Sie zuerst den Stand der Bekanntgabe.';
  if (outcome === 'no-consent' || outcome === 'no-quorum')
    return 'Das Verfahren hat zu keinem Beschluss geführt, deshalb ist nichts bekannt zu geben.';
  if (text(form['text']) === '') return 'Tragen Sie zuerst den Beschluss im Wortlaut ein.';
  if (text(form['text']).length > LONGEST_TEXT)
    return 'Der Wortlaut ist zu lang, um ihn zu übergeben. Legen Sie den Beschluss in der öffentlichen Redaktion selbst an.';
  return Handover.safeParse(made(entry, [])).success
    ? undefined
    : 'Tragen Sie zuerst Gremium, Rechtsgrundlage und „Abgeschlossen am“ ein.';
}
