import type { PublicAgendaItem, PublicMeeting } from '../../../domain/public-record.ts';
import { type AgendaPart, agendaParts } from '../../../domain/view/agenda-parts.ts';
import type { RecordIndex } from '../../../domain/view/index.ts';
import { ClosedItemView } from './ClosedItemView.tsx';
import { OpenItemView } from './OpenItemView.tsx';

interface Props {
  readonly meeting: PublicMeeting;
  readonly index: RecordIndex;
}

/** The agenda of a meeting in its public and non-public parts. */
export const Agenda = ({ meeting, index }: Props) => {
  const parts = agendaParts(meeting.agenda);
  if (parts.length === 0) {
    return (
      <section className="agenda" aria-labelledby="tagesordnung">
        <h2 className="agenda__part" id="tagesordnung">
          Tagesordnung
        </h2>
        <p className="empty">Zu dieser Sitzung ist noch keine Tagesordnung eingegeben.</p>
      </section>
    );
  }
  return (
    <>
      {parts.map((part) => (
        <Part key={part.id} part={part} alone={parts.length === 1} meeting={meeting} index={index} />
      ))}
    </>
  );
};

const titleOf = (part: AgendaPart, alone: boolean): string => {
  if (!part.public) return 'Nichtöffentlicher Teil';
  return alone ? 'Tagesordnung' : 'Tagesordnung, öffentlicher Teil';
};

const Part = ({ part, alone, ...rest }: Props & { readonly part: AgendaPart; readonly alone: boolean }) => (
  <section className={part.public ? 'agenda' : 'agenda agenda--nonpublic'} aria-labelledby={part.id}>
    <h2 className="agenda__part" id={part.id}>
      {part.continued ? `${titleOf(part, alone)} (Fortsetzung)` : titleOf(part, alone)}
    </h2>
    {!part.public && !part.continued && (
      <p className="agenda__intro">
        Zu diesem Teil sind Zuhörerinnen und Zuhörer nicht zugelassen. Hier steht nur, worum es allgemein
        geht.
      </p>
    )}
    <Items items={part.items} level={3} {...rest} />
  </section>
);

const Items = ({
  items,
  level,
  ...rest
}: Props & { readonly items: readonly PublicAgendaItem[]; readonly level: number }) => (
  <ol className="agenda__list">
    {items.map((item) => {
      const below = item.items.length > 0 && <Items items={item.items} level={level + 1} {...rest} />;
      return item.public ? (
        <OpenItemView key={item.id} item={item} level={level} {...rest}>
          {below}
        </OpenItemView>
      ) : (
        <ClosedItemView key={item.id} item={item} level={level} {...rest}>
          {below}
        </ClosedItemView>
      );
    })}
  </ol>
);
