import { useSiteIndex } from '../widgets/parts/use-site-index.ts';
import { readEntry, useEntry } from '../widgets/standing/use-entry.ts';
import type { ControlProps } from '../widgets/control-props.ts';
import { circulationFault, circulationOf } from './circulation-of.ts';
import { OpenOther } from './OpenOther.tsx';

interface DiscloseCirculationButtonProps {
  readonly id: string;
  readonly getEntry: ControlProps<unknown>['getEntry'];
}

/** Opens a new public resolution by circulation with all filled in that may be public. */
export function DiscloseCirculationButton({ id, getEntry }: DiscloseCirculationButtonProps) {
  const entry = useEntry(getEntry);
  const index = useSiteIndex();
  const papers = typeof index === 'string' ? [] : index.choices.papers.map(({ key }) => key);
  return (
    <OpenOther
      id={id}
      label="Bekannt geben"
      hint="Öffnet die öffentliche Redaktion mit Wortlaut, Rechtsgrundlage, Tagen und Stimmenzahlen. Titel, Namen, Unterlagen und nichtöffentliche Vorlagen gehen nicht mit. Öffentlich wird der Beschluss erst, wenn Sie ihn dort speichern."
      fault={circulationFault(entry)}
      handover={() => circulationOf(readEntry(getEntry), papers)}
    />
  );
}
