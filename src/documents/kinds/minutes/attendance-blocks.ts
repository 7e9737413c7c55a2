import type { Block, Cell } from '../../model/index.ts';
import { paragraph } from '../../parts/index.ts';
import type { Attendant } from './view.ts';

const cell = (text: string): Cell => ({ content: [text] });

const headed = (title: string, blocks: readonly Block[]): Block[] => [
  { kind: 'heading', level: 3, content: [title] },
  ...blocks,
];

function presentTable(present: readonly Attendant[]): Block {
  const grouped = present.some(({ group }) => group !== undefined);
  return {
    kind: 'table',
    caption: 'Anwesende Mitglieder mit der Zeit, zu der sie kamen oder gingen',
    head: ['Name', ...(grouped ? ['Fraktion oder Stelle'] : []), 'von', 'bis'].map(cell),
    rows: present.map(({ name, group = '', from = '', to = '' }) => [
      { content: [name], header: true as const },
      ...(grouped ? [cell(group)] : []),
      cell(from),
      cell(to),
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
