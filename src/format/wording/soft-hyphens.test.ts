import { expect, it } from 'vitest';
import { softHyphens } from './soft-hyphens.ts';

it.each([
  ['Samtgemeindeausschuss', 'Samt|gemeinde|ausschuss'],
  ['Samtgemeinderat', 'Samt|gemeinde|rat'],
  ['Beschluss des Samtgemeinderates', 'Beschluss des Samt|gemeinde|rates'],
  ['Rats- und Bürgerinformation', 'Rats- und Bürger|information'],
  ['Seniorenbeirat', 'Senioren|beirat'],
  ['Rat Heidehagen', 'Rat Heide|hagen'],
  ['Ausschuss für Finanzen', 'Ausschuss für Finanzen'],
  ['Demokraten, Demokrat, Beirat, Ratsherr', 'Demokraten, Demokrat, Beirat, Ratsherr'],
])('divides %s', (text, divided) => expect(softHyphens(text)).toBe(divided.replaceAll('|', '\u00AD')));
