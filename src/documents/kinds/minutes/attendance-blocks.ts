import type { Block, Cell } from '../../model/index.ts';
import { paragraph } from '../../parts/index.ts';
import type { Attendant } from './view.ts';

const cell = (text: string): Cell => ({ content: [text] });

const headed = (title: string, blocks: readonly Block[]): Block[] => [
  { kind: 'heading', level: 3, content: [title] },
  ...blocks,
];

/** Columns that say something of somebody; nobody needs those that are empty throughout. */
function presentTable(present: readonly Attendant[]): Block {
  const columns = (
    [
      ['Fraktion oder Stelle', 'group'],
      ['von', 'from'],
      ['bis', 'to'],
    ] as const
  ).filter(([, field]) => present.some((one) => one[field] !== undefined));
  const isTimed = columns.some(([, field]) => field !== 'group');
  return {
    kind: 'table',
    caption: `Anwesende Mitglieder${isTimed ? ' mit der Zeit, zu der sie kamen oder gingen' : ''}`,
    head: ['Name', ...columns.map(([title]) => title)].map(cell),
    rows: present.map((one) => [
      { content: [one.name], header: true as const },
      ...columns.map(([, field]) => cell(one[field] ?? '')),
    ]),
  };
}

/** Who was there, from when to when, and who was excused: for members alone. */
export function attendanceBlocks(attendance: readonly Attendant[] | undefined): Block[] {
  if (attendance === undefined) return [];
  const present = attendance.filter(({ excused }) => excused !== true);
  const excused = attendance.filter((one) => one.excused === true);
  return [
    { kind: 'heading', level: 2, content: ['Anwesenheit'] },
    ...headed('Anwesend', [
      present.length === 0 ? paragraph('Niemand ist eingetragen.') : presentTable(present),
    ]),
    ...(excused.length === 0
      ? []
      : headed('Entschuldigt', [
          {
            kind: 'list' as const,
            ordered: false,
            items: excused.map(({ name }) => [paragraph(name)]),
          },
        ])),
  ];
}
