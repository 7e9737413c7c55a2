import { useMemo } from 'react';
import type { AgendaItem } from '../../../domain/schema/agenda-item.ts';
import { type EntryKind, entryKind, keyOfSlug } from '../../checks/entry-kind.ts';
import { entryProblems } from '../../checks/entry-problems.ts';
import { isOverlay } from '../../checks/overlay-problems.ts';
import { type Finding, finding } from '../../checks/words.ts';
import { deskContext } from '../../desk-context.ts';
import type { SiteIndex } from '../../index/site-index.ts';
import type { ControlProps } from '../control-props.ts';
import { useSiteIndex } from '../parts/use-site-index.ts';
import { Findings } from './Findings.tsx';
import type { Badge } from './model/badge.ts';
import { badgesOf } from './model/badges.ts';
import { summaryOf } from './model/summary.ts';
import { type OpenEntry, useEntry } from './use-entry.ts';

interface StandingProps {
  readonly id: string;
  readonly collection: string;
  readonly getEntry: ControlProps<unknown>['getEntry'];
}

/** The box above the form. Only its first line is read out when it changes. */
export function Standing({ id, collection, getEntry }: StandingProps) {
  const entry = useEntry(getEntry);
  const loaded = useSiteIndex();
  const index = typeof loaded === 'string' ? undefined : loaded;
  const kind = entryKind(collection, entry.slug, deskContext().side);
  const findings = useMemo(() => (kind ? findingsOf(kind, entry, index) : []), [kind, entry, index]);
  const badges = useMemo(() => (kind && index ? standing(kind, entry, index) : []), [kind, entry, index]);
  const agenda = Array.isArray(entry.form['agenda']) ? (entry.form['agenda'] as AgendaItem[]) : [];
  return (
    <div
      id={id}
      tabIndex={-1}
      className="desk-control desk-standing"
      role="group"
      aria-label="Stand der Eingabe"
    >
      <p className="desk-standing-summary" role="status">
        {findings ? summaryOf(findings) : UNCHECKED}
      </p>
      {findings && <Findings id={id} findings={findings} agenda={agenda} />}
      {badges.length > 0 && <Badges badges={badges} />}
      {loaded === 'failed' && (
        <p className="desk-note">
          Was die Website schon zeigt, ließ sich nicht laden. Fristen sind deshalb nicht geprüft. Laden Sie
          die Seite neu, sobald die Verbindung wieder besteht.
        </p>
      )}
    </div>
  );
}

const UNCHECKED =
  'Die Eingaben ließen sich nicht prüfen. Beim Speichern und vor der Veröffentlichung wird erneut geprüft.';

const keyIn = ({ form, slug }: OpenEntry): string | undefined =>
  keyOfSlug(slug) ?? (typeof form['key'] === 'string' ? keyOfSlug(form['key']) : undefined);

/** What the rules say; undefined where they fail, because the box must not take the form with it. */
function findingsOf(kind: EntryKind, entry: OpenEntry, index: SiteIndex | undefined): Finding[] | undefined {
  try {
    return entryProblems(kind, entry.form, { index, key: keyIn(entry) }).map(finding);
  } catch {
    return undefined;
  }
}

const standing = (kind: EntryKind, entry: OpenEntry, index: SiteIndex): Badge[] =>
  badgesOf(kind, entry.form, {
    // Of an overlay the key is the public meeting's from the start.
    key: isOverlay(kind) ? keyIn(entry) : keyOfSlug(entry.slug),
    index,
    now: deskContext().now(),
    offices: deskContext().signOffOffices,
    minutesReading: deskContext().minutesReading,
  });

const TONE: Readonly<Record<Badge['tone'], string>> = {
  good: 'In Ordnung',
  info: 'Hinweis',
  warn: 'Achtung',
};

const Badges = ({ badges }: { readonly badges: readonly Badge[] }) => (
  <ul
    className="desk-standing-badges"
    aria-label={deskContext().side === 'public' ? 'Veröffentlichung und Fristen' : 'Wer was liest'}
  >
    {badges.map(({ tone, text }) => (
      <li key={text} data-tone={tone}>
        <span className="desk-hidden">{TONE[tone]}: </span>
        {text}
      </li>
    ))}
  </ul>
);
