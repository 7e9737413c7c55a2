import { dayOf, type LocalTime } from '../../../domain/local-time.ts';
import { deskContext } from '../../desk-context.ts';
import { flat, isPublicItem, type Items } from '../agenda/model/tree.ts';
import { nameOf } from '../agenda/model/words.ts';
import type { ControlProps } from '../control-props.ts';
import { useSiteIndex } from '../parts/use-site-index.ts';
import { MinutesItem } from './MinutesItem.tsx';
import { laidOut, sentencesFor } from './model/layout.ts';
import { lawOf, quorumAt } from './model/law-of.ts';
import { writtenItems } from './model/snapshot.ts';
import type { MinutesForm } from './model/steps.ts';
import { StatePanel } from './StatePanel.tsx';
import { putMinutes, useForm } from './use-minutes.ts';

interface MinutesViewProps {
  readonly id: string;
  readonly items: Items;
  readonly getEntry: ControlProps<unknown>['getEntry'];
  /** Takes the agenda over and says what happened. */
  readonly commit: (next: Items, said: string) => void;
}

/** The minutes, written item by item: during the meeting or after it. */
export function MinutesView({ id, items, getEntry, commit }: MinutesViewProps) {
  const form = useForm(getEntry);
  const found = useSiteIndex();
  const index = typeof found === 'string' ? undefined : found;
  const law = lawOf(form, index);
  const opening = quorumAt(law, {});
  const start = form['start'];
  const facts = {
    start: typeof start === 'string' ? start : undefined,
    quorum: opening?.sentence,
    paper: (key: string) =>
      index?.choices.papers.find((one) => one.key === key)?.detail?.split(' ')[0] ?? key,
  };
  const open = sentencesFor(items, facts).size;
  // The draft names papers by their numbers, and says whether the body could decide.
  const isBlocked = open === 0 || !index;
  const begin = () => {
    if (isBlocked) return;
    const words = open === 1 ? '1 Text ist' : `${open} Texte sind`;
    commit(laidOut(items, facts), `${words} angelegt. Prüfen Sie jeden Satz.`);
    const minutes = (form['minutes'] ?? {}) as MinutesForm;
    if (minutes.status === undefined) putMinutes(getEntry, { ...minutes, status: 'draft' });
  };
  const closed = flat(items).filter((item) => !isPublicItem(item));
  return (
    <div data-minutes="">
      <StatePanel
        id={`${id}-state`}
        items={items}
        form={form}
        law={law}
        today={dayOf(deskContext().now() as LocalTime)}
        onChange={(next, said) => {
          putMinutes(getEntry, next);
          commit(items, said);
        }}
      />
      <div className="desk-buttons">
        <button
          type="button"
          className="desk-button desk-button-primary"
          aria-disabled={isBlocked}
          onClick={begin}
        >
          Entwurf anlegen
        </button>
      </div>
      <p className="desk-hint">
        „Entwurf anlegen“ schreibt Standardsätze zu Punkten, die noch keinen Text haben. Zum nächsten Text:
        Alt und Pfeil nach unten.
      </p>
      {opening && (
        <p className={opening.reached ? 'desk-hint' : 'desk-note'}>Bei der Eröffnung: {opening.sentence}</p>
      )}
      {found === 'failed' && (
        <p className="desk-note" role="status">
          Die Angaben zu Gremien und Vorlagen konnten nicht geladen werden. Die Redaktion versucht es weiter.
          Sobald sie da sind, lässt sich der Entwurf anlegen, und hier steht, ob das Gremium beschlussfähig
          ist.
        </p>
      )}
      {writtenItems(items).map((item) => (
        <MinutesItem key={item.id} item={item} law={law} />
      ))}
      {closed.length > 0 && (
        <p className="desk-note">
          {closed.map(nameOf).join(', ')}: Was im nichtöffentlichen Teil gesagt und beschlossen wurde,
          schreiben Sie im nichtöffentlichen Teil der Sitzung.
        </p>
      )}
    </div>
  );
}
