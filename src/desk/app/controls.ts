import { ChoiceControl } from '../widgets/simple/ChoiceControl.tsx';
import { DateControl, TimeControl } from '../widgets/simple/DateControl.tsx';
import { LinesControl } from '../widgets/simple/LinesControl.tsx';
import { SwitchControl } from '../widgets/simple/SwitchControl.tsx';

/** The desk's own controls by their name in the configuration. */
export const CONTROLS = {
  choice: ChoiceControl,
  date: DateControl,
  time: TimeControl,
  lines: LinesControl,
  switch: SwitchControl,
} as const;
