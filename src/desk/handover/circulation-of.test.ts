import { describe, expect, test } from 'vitest';
import { Resolution } from '../../domain/schema/index.ts';
import { formatters } from '../formats/formatter.ts';
import { circulationFault, circulationOf } from './circulation-of.ts';
import { fill } from './fill/fill.ts';
import { handoverIn, fragmentOf } from './fragment.ts';

const SECRET = /Sandhorst|muster|mitte|0126-2027-n|vertrag|Erlenkamp|jan-beispiel/i;

const FORM = {
  kind: 'circulation',
  key: '2027-03-04-umlauf-abc123',
  standing: '',
  title: 'Kauf des Grundstücks der Familie Sandhorst',
  organization: 'samtgemeindeausschuss',
  legalBasis: '§ 78 Abs. 3 NKomVG',
  openedOn: '2027-03-01',
  closedOn: '2027-03-04',
  text: '  Dem Kauf wird zugestimmt.\n',
  paper: '0126-2027-n',
  vote: {
    method: 'roll-call',
    majority: 'simple',
    yes: 6,
    no: 0,
    abstain: 1,
    present: 7,
    byName: [{ person: 'eva-muster', choice: 'yes' }],
    byFaction: [{ faction: 'mitte', yes: 6, no: 0, abstain: 1 }],
    'x-note': 'Erlenkamp war dagegen',
  },
  consented: 7,
  statutory: 7,
  objected: 0,
  ballot: 'a2'.repeat(13),
  ballotItem: 'x1',
  chainHead: 'ab'.repeat(32),
  reason: 'Erlenkamp verkauft nur bis Monatsende.',
  declared: ['emergency'],
  approvalNeeded: true,
  files: [{ id: 'f1', title: 'Kaufvertrag', file: 'vertrag.pdf' }],
  excluded: ['jan-beispiel'],
  disclosure: { state: 'pending' },
};
const OPEN = { form: FORM, slug: '2027-03-04-umlauf-abc123/index', isNew: false };
const open = (more: object) => ({ ...OPEN, form: { ...FORM, ...more } });

describe('a resolution by circulation that is made known', () => {
  test('takes text, procedure and counts along: no title, no name, no document, no closed paper', () => {
    const fragment = fragmentOf(circulationOf(OPEN, ['0001-2027']));
    const handover = handoverIn(fragment, 'public');
    expect(JSON.stringify(handover)).not.toMatch(SECRET);
    expect(handover).toEqual({
      kind: 'circulation',
      from: '2027-03-04-umlauf-abc123',
      organization: 'samtgemeindeausschuss',
      legalBasis: '§ 78 Abs. 3 NKomVG',
      openedOn: '2027-03-01',
      closedOn: '2027-03-04',
      text: 'Dem Kauf wird zugestimmt.',
      vote: { method: 'roll-call', majority: 'simple', yes: 6, no: 0, abstain: 1, present: 7 },
      consented: 7,
      statutory: 7,
      objected: 0,
      declared: ['emergency'],
      approvalNeeded: true,
      ballot: FORM.ballot,
      ballotItem: 'x1',
      chainHead: FORM.chainHead,
    });
    expect(circulationOf(open({ paper: '0001-2027' }), ['0001-2027'])).toMatchObject({ paper: '0001-2027' });
  });

  test('becomes a public file as soon as it has a title, and names the protected one nowhere', () => {
    const { fields, lines, hints } = fill(circulationOf(OPEN, []), {
      form: {},
      isNew: true,
      now: '2027-03-08T10:00',
    });
    expect(lines.map(({ what }) => what)).toEqual(['Beschluss', 'Rechtsgrundlage', 'Abstimmung']);
    expect(hints.join()).toContain('Titel, der öffentlich sein darf');
    const [, formatter] = formatters().get('rf-resolutions') ?? [];
    const file = formatter?.toFile({ kind: 'circulation', title: 'Ankauf', key: 'ankauf', ...fields }) ?? '';
    expect(file).not.toContain('umlauf-abc123');
    const { data } = { data: formatter?.fromFile(file) };
    expect(Resolution.parse(data)).toMatchObject({ title: 'Ankauf', publishedAt: '2027-03-08T10:00' });
  });

  test('waits for whatever is missing, and for the clerk who withholds it', () => {
    expect(circulationFault(OPEN)).toBeUndefined();
    expect(circulationFault({ ...OPEN, isNew: true })).toContain('Speichern Sie');
    const withheld = { state: 'withheld', reason: 'Vertrag', reviewOn: '2028-01-01' };
    expect(circulationFault(open({ disclosure: withheld }))).toContain('nicht bekannt zu geben');
    expect(circulationFault(open({ outcome: 'no-consent' }))).toContain('zu keinem Beschluss geführt');
    expect(circulationFault(open({ text: ' ' }))).toContain('Wortlaut');
    expect(circulationFault(open({ text: 'x'.repeat(20_001) }))).toContain('zu lang');
    for (const name of ['organization', 'legalBasis', 'closedOn'])
      expect(circulationFault(open({ [name]: '' }))).toContain(
        'Gremium, Rechtsgrundlage und „Abgeschlossen am“',
      );
  });

  test('is noted in the protected one', () => {
    const known = { kind: 'circulated', from: 'u-1', resolution: 'ankauf' } as const;
    const filled = (form: object) =>
      fill(known, { form: { ...form }, isNew: false, now: '2027-03-08T10:00' });
    const disclosure = { state: 'disclosed', resolution: 'ankauf' };
    expect(filled(FORM)).toEqual({
      fields: { disclosure },
      lines: [{ what: 'Bekanntgabe', before: 'noch offen', after: 'bekannt gegeben (ankauf)' }],
      hints: [],
    });
    expect(filled({}).lines[0]).not.toHaveProperty('before');
    expect(filled({ disclosure }).fields).toEqual({});
  });
});
