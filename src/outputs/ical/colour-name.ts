/** Names of colours that RFC 7986, section 5.9, allows: those of CSS (CSS Color 4, section 6.1), one of each hue and depth. */
const NAMES: Readonly<Record<string, string>> = {
  black: '000000',
  dimgray: '696969',
  gray: '808080',
  silver: 'c0c0c0',
  darkslategray: '2f4f4f',
  slategray: '708090',
  maroon: '800000',
  darkred: '8b0000',
  firebrick: 'b22222',
  crimson: 'dc143c',
  red: 'ff0000',
  tomato: 'ff6347',
  orangered: 'ff4500',
  darkorange: 'ff8c00',
  orange: 'ffa500',
  gold: 'ffd700',
  yellow: 'ffff00',
  goldenrod: 'daa520',
  darkgoldenrod: 'b8860b',
  olive: '808000',
  olivedrab: '6b8e23',
  yellowgreen: '9acd32',
  darkgreen: '006400',
  green: '008000',
  seagreen: '2e8b57',
  mediumseagreen: '3cb371',
  limegreen: '32cd32',
  teal: '008080',
  darkcyan: '008b8b',
  lightseagreen: '20b2aa',
  turquoise: '40e0d0',
  skyblue: '87ceeb',
  deepskyblue: '00bfff',
  dodgerblue: '1e90ff',
  steelblue: '4682b4',
  royalblue: '4169e1',
  blue: '0000ff',
  mediumblue: '0000cd',
  navy: '000080',
  midnightblue: '191970',
  darkslateblue: '483d8b',
  slateblue: '6a5acd',
  indigo: '4b0082',
  purple: '800080',
  darkorchid: '9932cc',
  orchid: 'da70d6',
  deeppink: 'ff1493',
  hotpink: 'ff69b4',
  sienna: 'a0522d',
  saddlebrown: '8b4513',
  chocolate: 'd2691e',
  tan: 'd2b48c',
};

const channels = (hex: string): number[] => [0, 2, 4].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));

/** The name that is nearest to a colour `#rrggbb`. */
export function colourName(colour: string): string {
  const wanted = channels(colour.slice(1));
  const distance = (hex: string) =>
    channels(hex).reduce((sum, value, at) => sum + (value - (wanted[at] ?? 0)) ** 2, 0);
  const [nearest] = Object.entries(NAMES).sort(([, a], [, b]) => distance(a) - distance(b));
  return nearest?.[0] ?? 'gray';
}
