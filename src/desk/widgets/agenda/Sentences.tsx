import { useEffect, useState } from 'react';
import { SelectAndDo } from '../parts/SelectAndDo.tsx';
import { sentencesOf } from './model/sources.ts';
import { useServices } from './services.ts';

interface SentencesProps {
  readonly id: string;
  readonly onInsert: (text: string) => void;
}

/** Standard sentences of the municipality, to be put behind a text. */
export function Sentences({ id, onInsert }: SentencesProps) {
  const { templates } = useServices();
  const [sentences, setSentences] = useState<ReturnType<typeof sentencesOf>>([]);
  useEffect(() => {
    let gone = false;
    templates().then(
      (entries) => !gone && setSentences(sentencesOf(entries)),
      () => undefined,
    );
    return () => {
      gone = true;
    };
  }, [templates]);
  if (sentences.length === 0) return null;
  return (
    <SelectAndDo
      id={id}
      label="Standardsatz"
      options={Object.fromEntries(sentences.map(({ title, text }) => [text, title]))}
      action="Satz anfügen"
      onDo={onInsert}
    />
  );
}
