import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contrast, inkOn, toHex, toOklch } from './colour.ts';
import { contrastPairs, contrastProblems } from './theme-contrast.ts';
import { themeTones } from './theme-tones.ts';

const colours = fc
  .integer({ min: 0, max: 0xffffff })
  .map((value) => `#${value.toString(16).padStart(6, '0')}`);

describe('contrast', () => {
  it('is the ratio of WCAG', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
    expect(contrast('#767676', '#ffffff')).toBeCloseTo(4.54, 2);
    expect(contrast('#ffffff', '#767676')).toBe(contrast('#767676', '#ffffff'));
  });

  it('finds an ink for every ground', () => {
    fc.assert(fc.property(colours, (ground) => contrast(ground, inkOn(ground)) >= 4.5));
  });

  it('comes back from OKLCH', () => {
    fc.assert(fc.property(colours, (colour) => contrast(toHex(toOklch(colour)), colour) < 1.02));
    expect(toHex({ l: 0.628, c: 0.2577, h: 29.23 })).toBe('#ff0000');
  });
});

describe('the contrast of a theme', () => {
  it('passes colours that can be read', () => {
    expect(contrastProblems({ primary: '#14507a' })).toEqual([]);
    expect(contrastProblems({ primary: '#14507a', primaryDark: '#9cc7ea' })).toEqual([]);
  });

  it('names the worst pair and a colour that would do', () => {
    const [found, ...more] = contrastProblems({ primary: '#f2b600' });
    expect(more).toEqual([]);
    expect(found).toMatchObject({
      code: 'theme-contrast',
      severity: 'error',
      file: 'site.yml',
      field: ['theme', 'primary'],
      values: { colour: '#f2b600', foreground: '#f2b600', required: 4.5 },
    });
    expect(found?.values['ratio']).toBeLessThan(2);
  });

  it('looks at the colour for dark grounds where one is given', () => {
    expect(contrastProblems({ primary: '#14507a', primaryDark: '#14507a' })).toMatchObject([
      { field: ['theme', 'primaryDark'], values: { pair: expect.stringMatching(/^dark: /) } },
    ]);
  });

  it('derives a readable dark colour from any colour', () => {
    fc.assert(
      fc.property(colours, (primary) => {
        const dark = contrastPairs({ primary }).filter(({ name }) => name.startsWith('dark'));
        expect(dark.filter(({ ratio, required }) => ratio < required)).toEqual([]);
      }),
    );
  });

  it('suggests only colours that pass', () => {
    fc.assert(
      fc.property(colours, colours, (primary, primaryDark) => {
        for (const { field, values } of contrastProblems({ primary, primaryDark })) {
          const better = { primary, primaryDark, [String(field[1])]: String(values['suggestion']) };
          expect(contrastProblems(better).filter((left) => left.field[1] === field[1])).toEqual([]);
        }
      }),
    );
  });

  it('holds every pair of ink and ground, for light and dark', () => {
    const names = contrastPairs({ primary: '#14507a' }).map(({ name }) => name);
    expect(names).toHaveLength(2 * (3 * 4 + 3 + 3));
    expect(names).toContain('light: muted on tint');
    expect(names).toContain('dark: focus on surface');
  });
});

it('keeps the chosen colour as it is', () => {
  expect(themeTones({ primary: '#14507a' }).light.primary).toBe('#14507a');
});
