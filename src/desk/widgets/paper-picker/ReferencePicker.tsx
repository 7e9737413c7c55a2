import { useEffect, useMemo, useRef, useState } from 'react';
import { deskContext } from '../../desk-context.ts';
import type { Choice, ChoiceKind } from '../../index/site-index.ts';
import type { Query } from '../parts/all-entries.ts';
import { describedBy, Field } from '../parts/Field.tsx';
import { Chips } from './Chips.tsx';
import { KIND_WORDS } from './kinds.ts';
import { matches } from './model/match.ts';
import { Options } from './Options.tsx';
import { type Choices, useChoices } from './use-choices.ts';
import { useCombobox } from './use-combobox.ts';

export interface ReferencePickerProps {
  /** Id of the text field, which the label names. */
  readonly id: string;
  readonly kind: ChoiceKind;
  /** `null`: the field is named by a label outside. Left out: the words of its kind. */
  readonly label?: string | null;
  readonly hint?: string;
  readonly multiple: boolean;
  readonly value: readonly string[];
  readonly onChange: (keys: readonly string[]) => void;
  readonly query: Query;
  /** Collections of current entries; without them those of the kind. */
  readonly collections?: readonly string[] | undefined;
  /** Keys that are not offered, because they stand elsewhere. */
  readonly hidden?: readonly string[];
  /** Puts the choices into another order, or says more of them. Given anew, it is asked anew. */
  readonly arrange?: (choices: readonly Choice[]) => readonly Choice[];
  /** Asks the repository as soon as the list is opened, because what is chosen most stands there alone. */
  readonly eager?: boolean;
  /** What is wrong with what was chosen. */
  readonly error?: string | undefined;
}

const SHOWN = 20;
/** Milliseconds after the last letter before the repository is asked. */
const PAUSE = 250;
const NONE: readonly string[] = [];

/** A field that finds entries of one kind while somebody types, and shows those chosen. */
export function ReferencePicker(props: ReferencePickerProps) {
  const { id, kind, multiple, value, onChange, query, hidden = NONE } = props;
  const words = KIND_WORDS[kind];
  const label = props.label ?? (multiple ? words.many : words.one);
  const input = useRef<HTMLInputElement>(null);
  const box = useCombobox((choice) => onChange(multiple ? [...value, choice.key] : [choice.key]));
  const typed = useTyped(box.text);
  const wanted = typed || (props.eager === true && box.open);
  const collections = props.collections ?? deskContext().collections[kind] ?? NONE;
  const loaded = useArranged(useChoices(kind, collections, query, { wanted, chosen: value }), props.arrange);
  const byKey = useMemo(
    () => new Map(loaded.choices.map((choice) => [choice.key, choice])),
    [loaded.choices],
  );
  const found = useMemo(() => {
    if (!box.open) return [];
    const taken = new Set([...value, ...hidden]);
    const free = matches(loaded.choices, box.text, SHOWN + taken.size).filter(({ key }) => !taken.has(key));
    return free.slice(0, SHOWN);
  }, [box.open, box.text, loaded.choices, value, hidden]);
  const remove = (key: string) => {
    onChange(value.filter((one) => one !== key));
    requestAnimationFrame(() => document.getElementById(id)?.focus());
  };
  return (
    <PickerField
      id={id}
      label={label}
      hint={props.hint ?? words.hint}
      error={props.error}
      outside={props.label === null}
    >
      <Chips
        kind={kind}
        chosen={value}
        choices={byKey}
        complete={isComplete(loaded, collections)}
        label={label}
        onRemove={remove}
      />
      {(multiple || value.length === 0) && (
        <div className="desk-combobox">
          <input
            ref={input}
            id={id}
            className="desk-input"
            type="text"
            role="combobox"
            autoComplete="off"
            aria-autocomplete="list"
            aria-expanded={box.open}
            aria-controls={`${id}-list`}
            aria-invalid={props.error !== undefined}
            {...describedBy(id, { hint: 'always', error: props.error })}
            {...(box.active >= 0 && { 'aria-activedescendant': `${id}-option-${box.active}` })}
            value={box.text}
            onChange={(event) => box.type(event.target.value)}
            onClick={box.show}
            onBlur={box.hide}
            onKeyDown={(event) => box.onKeyDown(event, found)}
          />
          <Options
            id={id}
            label={label}
            box={box}
            found={found}
            loaded={loaded}
            onTake={takeWith(input, box, props)}
          />
        </div>
      )}
    </PickerField>
  );
}

/** A click takes a choice and leaves the field ready for the next one. */
function takeWith(
  input: { readonly current: HTMLInputElement | null },
  box: ReturnType<typeof useCombobox>,
  { multiple, value, onChange }: ReferencePickerProps,
) {
  return (choice: Choice) => {
    onChange(multiple ? [...value, choice.key] : [choice.key]);
    box.type('');
    box.hide();
    input.current?.focus();
  };
}

/** The choices as the form wants them. */
function useArranged(loaded: Choices, arrange: ReferencePickerProps['arrange']): Choices {
  const choices = useMemo(
    () => (arrange ? arrange(loaded.choices) : loaded.choices),
    [loaded.choices, arrange],
  );
  return arrange ? { ...loaded, choices } : loaded;
}

const isComplete = ({ index, current }: Choices, collections: readonly string[]): boolean =>
  index !== 'loading' && (current === 'ready' || current === 'failed' || collections.length === 0);

/** True from the first pause in typing on. */
function useTyped(text: string): boolean {
  const [typed, setTyped] = useState(false);
  useEffect(() => {
    if (typed || text.trim() === '') return;
    const timer = setTimeout(() => setTyped(true), PAUSE);
    return () => clearTimeout(timer);
  }, [text, typed]);
  return typed;
}

interface PickerFieldProps {
  readonly id: string;
  readonly label: string;
  readonly hint: string;
  readonly error: string | undefined;
  readonly outside: boolean;
  readonly children: React.ReactNode;
}

function PickerField({ id, label, hint, error, outside, children }: PickerFieldProps) {
  if (!outside) {
    return (
      <Field id={id} label={label} hint={hint} error={error}>
        {children}
      </Field>
    );
  }
  return (
    <div className="desk-field">
      {children}
      <p className="desk-hint" id={`${id}-hint`}>
        {hint}
      </p>
    </div>
  );
}
