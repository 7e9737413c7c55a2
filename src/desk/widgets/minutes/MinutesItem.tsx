import { type KeyboardEvent } from 'react';
import type { PublicItem } from '../../../domain/schema/agenda-item.ts';
import { resultOf } from '../agenda/Badges.tsx';
import { titleOf } from '../agenda/model/words.ts';
import { Result } from '../agenda/Result.tsx';
import { Sentences } from '../agenda/Sentences.tsx';
import { useServices } from '../agenda/services.ts';
import { Section } from '../parts/Section.tsx';
import { TextField } from '../parts/TextField.tsx';
import { type MeetingLaw, quorumAt } from './model/law-of.ts';

interface MinutesItemProps {
  readonly item: PublicItem;
  readonly law: MeetingLaw;
}

/** Alt and an arrow go to the text of the item before or after. */
function onKeyDown(event: KeyboardEvent<HTMLElement>): void {
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
  if (!event.altKey || step === 0 || !(event.target instanceof HTMLTextAreaElement)) return;
  const texts = [
    ...document.querySelectorAll<HTMLTextAreaElement>('[data-minutes] textarea[id$="-minutes"]'),
  ];
  const next = texts[texts.indexOf(event.target) + step];
  if (!next) return;
  event.preventDefault();
  next.focus();
}

/** What the minutes say of one item: text, and what was decided. */
export function MinutesItem({ item, law }: MinutesItemProps) {
  const { prefix, edit } = useServices();
  const id = `${prefix}-${item.id}-written`;
  const quorum = quorumAt(law, item);
  const write = (minutes: string | undefined) => edit(item.id, { minutes });
  const failed = quorum && !quorum.reached;
  return (
    <section className="desk-minutes-item" aria-labelledby={`${id}-title`} onKeyDown={onKeyDown}>
      <p className="desk-subtitle" id={`${id}-title`}>
        {[item.number, titleOf(item)].filter((part) => part !== undefined).join(' ')}
      </p>
      <TextField
        id={`${id}-minutes`}
        label="Text der Niederschrift"
        value={item.minutes}
        rows={4}
        onChange={write}
        {...(item.minutes === undefined && item.text !== undefined && { hint: `Bisher gilt: ${item.text}` })}
      />
      <Sentences
        id={`${id}-sentence`}
        onInsert={(sentence) => write(item.minutes ? `${item.minutes}\n\n${sentence}` : sentence)}
      />
      {failed && (
        <p className="desk-note" role="alert">
          {quorum.sentence}
        </p>
      )}
      <Section id={`${id}-result`} title="Ergebnis, Abstimmung und Beschluss" summary={resultOf(item)}>
        {() => (
          <>
            {quorum && !failed && <p className="desk-hint">{quorum.sentence}</p>}
            <Result id={`${id}-result`} item={item} />
          </>
        )}
      </Section>
    </section>
  );
}
