import { html } from 'hono/html';
import type { MembersItem } from '../../../../../domain/members/index.ts';
import { at } from '../../../addresses.ts';
import { check, choiceGroup } from '../../../form/field.ts';
import type { Html } from '../../../layout/html.ts';
import type { BallotDraft } from '../draft/draft.ts';

/** What an agenda still has for a draft. */
export interface OfferedAgenda {
  /** Such as "Sitzung am 19. April 2027"; absent where the meeting is not published any more. */
  readonly meeting?: string;
  /** Items that do not stand in the draft yet. */
  readonly offered: readonly MembersItem[];
  /** The agenda has items that can be decided, whether they stand in the draft or not. */
  readonly isUsable: boolean;
}

/** The version of the draft that a form was made from. */
export const draftStand = ({ version }: BallotDraft): Html =>
  html`<input type="hidden" name="stand" value="${String(version)}" />`;

/** Items of the agenda to choose from; what has a paper comes first. */
export const agendaSection = (
  draft: BallotDraft,
  { meeting, offered, isUsable }: OfferedAgenda,
  fault: string | undefined,
): Html =>
  html`<section class="section" id="tagesordnung" aria-labelledby="tagesordnung-titel">
    <h2 id="tagesordnung-titel">Aus der Tagesordnung</h2>
    ${
      offered.length > 0
        ? html`<form class="form form--wide" method="post" action="${at.ballotDraft(draft.id)}">
            ${meeting !== undefined && html`<p>${meeting}</p>`} ${draftStand(draft)}
            ${choices(offered, fault)}
            <p class="buttons">
              <button type="submit" class="button button--secondary" name="was" value="tagesordnung">
                Ausgewählte aufnehmen
              </button>
              ${
                allOf(offered).length > 1 &&
                html`<button type="submit" class="button button--secondary" name="was" value="alle">
                  ${allWords(offered)}
                </button>`
              }
            </p>
          </form>`
        : html`<p class="empty">${noneWords(meeting, isUsable)}</p>`
    }
  </section>`;

/** What is taken in at once: items with a paper, for the opening and the minutes are nothing to resolve; without any, all. */
export const allOf = (offered: readonly MembersItem[]): readonly MembersItem[] => {
  const withPaper = offered.filter(({ papers }) => papers.length > 0);
  return withPaper.length > 0 ? withPaper : offered;
};

const allWords = (offered: readonly MembersItem[]): string => {
  const all = allOf(offered).length;
  return all === offered.length
    ? `Alle ${String(all)} aufnehmen`
    : `Alle ${String(all)} mit Vorlage aufnehmen`;
};

function noneWords(meeting: string | undefined, isUsable: boolean): string {
  if (meeting === undefined)
    return 'Die Sitzung ist nicht mehr veröffentlicht. Nehmen Sie Vorlagen oder eigene Gegenstände auf.';
  return isUsable
    ? 'Alle Punkte der Tagesordnung sind aufgenommen.'
    : 'Die Tagesordnung hat noch keine Punkte. Nehmen Sie Vorlagen oder eigene Gegenstände auf.';
}

function choices(offered: readonly MembersItem[], fault: string | undefined): Html {
  const withPaper = offered.filter(({ papers }) => papers.length > 0);
  const others = offered.filter(({ papers }) => papers.length === 0);
  if (withPaper.length === 0 || others.length === 0) return group('punkt', 'Punkte', offered, fault);
  return html`${group('punkt', 'Punkte mit Vorlage', withPaper, fault)}
  ${group('weitere', 'Punkte ohne Vorlage', others, undefined)}`;
}

const group = (name: string, label: string, items: readonly MembersItem[], fault: string | undefined): Html =>
  choiceGroup(
    { name, label, fault },
    items.map((item) =>
      check('checkbox', { name: 'punkt', value: item.id, label: labelOf(item), checked: false }),
    ),
  );

const labelOf = ({ number, title, public: isPublic }: MembersItem): string =>
  [number, title ?? 'ohne Titel', isPublic ? undefined : '(nichtöffentlich)'].filter(Boolean).join(' ');
