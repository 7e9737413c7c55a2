import { type ThemeColours, themeTones, type Tones } from '../domain/rules/theme-tones.ts';

/** The order of `main.scss`, said again because this sheet may arrive first. */
const LAYERS = ['kern', 'base', 'theme', 'layout', 'components', 'print'];

const declarations = (tones: Tones): string =>
  [
    `--rf-primary:${tones.primary}`,
    `--rf-on-primary:${tones.onPrimary}`,
    `--rf-primary-hover:${tones.primaryHover}`,
    `--rf-link:${tones.link}`,
    `--rf-link-hover:${tones.linkHover}`,
    `--rf-tint:${tones.tint}`,
    `--rf-tint-line:${tones.tintLine}`,
  ].join(';');

/** The municipality's colours as a stylesheet for `/theme.css`. Paper keeps the light tones. */
export function themeCss(theme: ThemeColours): string {
  const { light, dark } = themeTones(theme);
  const darkRule = `@media screen and (prefers-color-scheme:dark){:root{${declarations(dark)}}}`;
  return `@layer ${LAYERS.join(',')};@layer theme{:root{${declarations(light)}}${darkRule}}\n`;
}
