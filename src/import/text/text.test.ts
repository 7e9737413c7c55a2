import { describe, expect, it } from 'vitest';
import { cleanLine, cleanLines } from './clean.ts';
import { markdown } from './markdown.ts';
import { fold, slug } from './slug.ts';

describe('cleanLines', () => {
  it('drops what nobody sees and joins blanks', () => {
    expect(cleanLines('a\u00ad\u200bb\tc  d\u00a0e\r\n\r\n f\u0007g')).toEqual(['ab c d e', 'f g']);
  });
  it('composes letters', () => expect(cleanLine('u\u0308ber')).toBe('über'));
  it.each(['N/A', ' ', '(kein Text vorhanden)', 'null', '-'])('takes "%s" for nothing', (text) =>
    expect(cleanLine(text)).toBe(''),
  );
});

describe('slug', () => {
  it.each([
    ['180/2018 1. Ergänzung', '180-2018-1-ergaenzung'],
    ['A9999/99 /9', 'a9999-99-9'],
    ['Fachaussch._f._Freizeit,Kultur (7. Sitzung)', 'fachaussch-f-freizeit-kultur-7-sitzung'],
    ['Straße ÄÖÜ é', 'strasse-aeoeue-e'],
    ['***', ''],
  ])('%s: %s', (text, expected) => expect(slug(text)).toBe(expected));
  it('cuts at a word and leaves no little word at the end', () => {
    expect(slug('Ausschuss für Finanzen und Wirtschaftsförderung', 30)).toBe('ausschuss-fuer-finanzen');
    expect(slug('a'.repeat(80), 60)).toHaveLength(60);
  });
  it('folds for comparison', () => expect(fold(' Öffentl. Teil (A)')).toBe('oeffentl teil a'));
});

describe('markdown', () => {
  it('keeps bullets and counted lists', () => {
    expect(markdown(['– eins', '• zwei', '(siehe Anlage)'])).toBe('- eins\n- zwei\n\n(siehe Anlage)');
    expect(markdown(['1. eins', '2. zwei'])).toBe('1. eins\n2. zwei');
  });
  it('keeps numbers that Markdown would count anew', () => {
    expect(markdown(['12. November', '10. Dezember'])).toBe('12\\. November\n\n10\\. Dezember');
  });
  it('makes markup plain', () => {
    expect(markdown(['Einwohner*innen und Bürger*innen <b>'])).toBe(
      'Einwohner\\*innen und Bürger\\*innen \\<b\\>',
    );
    expect(markdown(['# kein Titel'])).toBe('\\# kein Titel');
  });
});
