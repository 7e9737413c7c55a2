import { describe, expect, test } from 'vitest';
import { toOklch } from './colour.ts';
import { contrastPairs, contrastProblems } from './theme-contrast.ts';
import { darkTones, derivedDark, lightTones, themeTones, type Tones } from './theme-tones.ts';

// Lightness and chroma of a tone, rounded so that the rounding to whole bytes does not show.
const round = (value: number, digits: number) => Number(value.toFixed(digits));
const tone = (colour: string) => {
  const { l, c } = toOklch(colour);
  return [round(l, 2), round(c, 2)];
};
const hue = (colour: string) => toOklch(colour).h;
const difference = (a: Tones, from: string) => {
  const [own, hover] = [toOklch(from), toOklch(a.primaryHover)];
  return [round(hover.l - own.l, 2), round(hover.c / own.c, 1)];
};

const STRONG = '#14507a';

describe('on white', () => {
  test('hover is darker, and lighter where the colour is nearly black', () => {
    expect(difference(lightTones(STRONG), STRONG)[0]).toBe(-0.08);
    expect(difference(lightTones('#101820'), '#101820')[0]).toBe(0.1);
  });

  test('ground and edge are pale, of the same hue, and no more colourful than the colour', () => {
    const { tint, tintLine } = lightTones(STRONG);
    expect([tone(tint), tone(tintLine)]).toEqual([
      [0.97, 0.01],
      [0.86, 0.04],
    ]);
    expect(Math.abs(hue(tintLine) - hue(STRONG))).toBeLessThan(3);
    expect(tone(lightTones('#777777').tintLine)).toEqual([0.86, 0]);
  });

  test('links have the colour itself', () => {
    const { primary, link, linkHover, primaryHover } = lightTones(STRONG);
    expect([primary, link, linkHover]).toEqual([STRONG, STRONG, primaryHover]);
  });
});

describe('on the dark ground', () => {
  const PALE = '#9cc7ea';

  test('hover is lighter and calmer, never white', () => {
    expect(difference(darkTones(PALE), PALE)).toEqual([0.08, 0.7]);
    expect(tone(darkTones('#f4f8fc').primaryHover)[0]).toBe(0.95);
  });

  test('ground and edge are dark, of the same hue, and no more colourful than the colour', () => {
    const { tint, tintLine } = darkTones(PALE);
    expect([tone(tint), tone(tintLine)]).toEqual([
      [0.26, 0.03],
      [0.42, 0.05],
    ]);
    expect(tone(darkTones('#bbbbbb').tint)[1]).toBe(0);
    expect(tone(darkTones('#bbbbbb').tintLine)[1]).toBe(0);
  });

  test('the colour is the given one, else derived: light, calm, of the same hue', () => {
    expect(themeTones({ primary: STRONG, primaryDark: PALE }).dark.primary).toBe(PALE);
    expect(themeTones({ primary: STRONG }).dark.primary).toBe(derivedDark(STRONG));
    expect(tone(derivedDark(STRONG))).toEqual([0.79, 0.09]);
    expect(tone(derivedDark('#777777'))).toEqual([0.79, 0]);
  });
});

describe('pairs', () => {
  test('are named by ground, ink and what lies under it', () => {
    const names = contrastPairs({ primary: STRONG }).map(({ name }) => name);
    for (const name of [
      'text on primary',
      'text on primary hovered',
      'primary on page',
      'link hovered on tint',
    ]) {
      expect(names).toContain(`light: ${name}`);
      expect(names).toContain(`dark: ${name}`);
    }
  });

  test('the worst is told, its ratio rounded down, and the nearest colour that would do', () => {
    const [found] = contrastProblems({ primary: '#ff8800' });
    const pairs = contrastPairs({ primary: '#ff8800' }).filter(({ name }) => name.startsWith('light'));
    const worst = Math.min(...pairs.map(({ ratio, required }) => ratio / required));
    const told = pairs.find(({ name }) => name === found?.values['pair']);
    expect(told && told.ratio / told.required).toBe(worst);
    expect(found?.values['ratio']).toBe(Math.floor((told?.ratio ?? 0) * 10) / 10);
    const better = String(found?.values['suggestion']);
    expect(Math.abs(hue(better) - hue('#ff8800'))).toBeLessThan(6);
    expect(toOklch(better).l).toBeLessThan(toOklch('#ff8800').l);
    expect(toOklch(better).l).toBeGreaterThan(0.4);
    expect(contrastProblems({ primary: better })).toEqual([]);
  });

  test('a colour too dark for the dark ground is answered by a lighter one', () => {
    const [found] = contrastProblems({ primary: STRONG, primaryDark: '#333399' });
    const better = String(found?.values['suggestion']);
    expect(toOklch(better).l).toBeGreaterThan(toOklch('#333399').l);
    expect(toOklch(better).l).toBeLessThan(0.85);
  });
});
