import type { AgendaItem } from '../../../domain/schema/agenda-item.ts';
import { focusField } from '../../checks/panel/find-field.ts';
import type { Finding } from '../../checks/words.ts';
import { Section } from '../parts/Section.tsx';
import { isOpen } from './model/summary.ts';

interface FindingsProps {
  readonly id: string;
  readonly findings: readonly Finding[];
  /** The items as the form holds them. */
  readonly agenda: readonly AgendaItem[];
}

/** What is open in one line, what is wrong one by one, and hints behind a button. */
export function Findings({ id, findings, agenda }: FindingsProps) {
  const open = findings.filter(isOpen);
  const wrong = findings.filter((one) => one.isError && !isOpen(one));
  const hints = findings.filter(({ isError }) => !isError);
  return (
    <>
      {open.length > 0 && (
        <div className="desk-standing-open">
          <span id={`${id}-open`}>Noch offen:</span>
          <ul aria-labelledby={`${id}-open`}>
            {open.map((one) => (
              <li key={one.path.join('.')}>
                <Jump one={one} agenda={agenda} label={one.field} />
              </li>
            ))}
          </ul>
        </div>
      )}
      {wrong.length > 0 && <List findings={wrong} agenda={agenda} />}
      {hints.length > 0 && (
        <Section id={`${id}-hints`} title="Hinweise" summary={`${hints.length}`}>
          {() => <List findings={hints} agenda={agenda} />}
        </Section>
      )}
    </>
  );
}

const List = ({ findings, agenda }: Omit<FindingsProps, 'id'>) => (
  <ul className="desk-problems-list">
    {findings.map((one) => (
      <li key={`${one.code} ${one.path.join('.')}`} className="desk-problem" data-error={one.isError}>
        <strong className="desk-problem-field">{one.field || 'Ganzer Eintrag'}</strong>
        <p className="desk-problem-words">
          {one.what} {one.remedy}
        </p>
        {one.path.length > 0 && <Jump one={one} agenda={agenda} label="Zum Feld" />}
      </li>
    ))}
  </ul>
);

interface JumpProps {
  readonly one: Finding;
  readonly agenda: readonly AgendaItem[];
  readonly label: string;
}

const Jump = ({ one, agenda, label }: JumpProps) => (
  <button
    type="button"
    className="desk-button desk-button-small"
    {...(label !== one.field && { 'aria-label': `${label}: ${one.field}` })}
    onClick={() => void focusField(one.path, agenda)}
  >
    {label}
  </button>
);
