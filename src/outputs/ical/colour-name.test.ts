import { expect, test } from 'vitest';
import { colourName } from './colour-name.ts';

test.each([
  ['#000080', 'navy'],
  ['#1b5e7a', 'teal'],
  ['#14467d', 'midnightblue'],
  ['#FF0101', 'red'],
  ['#b22020', 'firebrick'],
  ['#ffffff', 'silver'],
])('%s is about %s', (colour, name) => expect(colourName(colour)).toBe(name));
