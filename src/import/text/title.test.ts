import { describe, expect, it } from 'vitest';
import { splitTitle } from './title.ts';

describe('splitTitle', () => {
  it.each([
    ['Radweg\nhier: Planung', 'Radweg – hier: Planung', undefined],
    ['Freibad;\nErgebnis der Saison', 'Freibad; Ergebnis der Saison', undefined],
    ['Satzung über die\nBenutzung der Halle', 'Satzung über die Benutzung der Halle', undefined],
    ['Grundstücks-\nverwaltung', 'Grundstücksverwaltung', undefined],
    ['Rad- und\nFußwege', 'Rad- und Fußwege', undefined],
    ['Beschluss nach § 51\nAbs. 2 NGO', 'Beschluss nach § 51 Abs. 2 NGO', undefined],
    ['Radweg\n- Beratung und Beschlussfassung', 'Radweg – Beratung und Beschlussfassung', undefined],
    ['Radweg\n(siehe Anlage)', 'Radweg', '(siehe Anlage)'],
    ['Thema:\nRadweg', 'Thema', 'Radweg'],
    ['Eröffnung\n- Ladung\n- Beschlussfähigkeit', 'Eröffnung', '- Ladung\n- Beschlussfähigkeit'],
    ['- Radweg', 'Radweg', undefined],
  ])('%j', (raw, title, text) => {
    expect(splitTitle(raw)).toEqual({ title, shortened: false, ...(text ? { text } : {}) });
  });

  it('makes a list of one that stands in one line', () => {
    const raw =
      'Eröffnung der Sitzung - Feststellung der ordnungsgemäßen Ladung - Feststellung der Beschlussfähigkeit - Feststellung der Tagesordnung';
    expect(splitTitle(raw)).toMatchObject({
      title: 'Eröffnung der Sitzung',
      text: expect.stringMatching(/^- Feststellung der ord/) as string,
    });
  });

  it('shortens 1,176 characters at the end of a sentence and keeps all of them', () => {
    const sentence = 'Der Rat beschließt die Anlage eines Radweges. ';
    const raw = sentence.repeat(26).slice(0, 1176);
    const { title, text, shortened } = splitTitle(raw);
    expect(shortened).toBe(true);
    expect(title.length).toBeLessThanOrEqual(250);
    expect(title).toMatch(/Radweges$/);
    expect(text).toBe(raw.trim());
  });

  it('shortens one endless sentence at a word', () => {
    const { title } = splitTitle('Radweg '.repeat(100));
    expect(title.length).toBeLessThanOrEqual(250);
    expect(title).toMatch(/Radweg …$/);
  });

  it('gives an empty title for nothing', () => expect(splitTitle(' \n ').title).toBe(''));
});
