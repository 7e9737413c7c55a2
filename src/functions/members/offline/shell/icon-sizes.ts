/** Icons of the installed shell, below `/unterwegs/zeichen-`. A maskable one has its drawing in the middle four fifths. */
export const ICON_SIZES = [
  { name: '192.png', size: 192, purpose: 'any' },
  { name: '512.png', size: 512, purpose: 'any' },
  { name: 'maske-512.png', size: 512, purpose: 'maskable' },
] as const;
