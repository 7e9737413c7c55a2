import { test } from 'vitest';
import { expectRows, missing } from '../../testing/schema-faults.ts';
import { Body } from './index.ts';

test('a body', () => {
  const size = { organization: 'rat', term: 't1', members: 20 };
  const basis = { legalBasis: '§ 9 der Geschäftsordnung', kinds: ['other'], consent: 'no-objection' };
  expectRows(Body, { name: 'Stadt', kind: 'town', profile: 'rp-gemo' }, [
    ...missing('name', 'profile'),
    [{ kind: 'city' }, 'kind: invalid_value'],
    [{ partOf: 'A' }, 'partOf: key'],
    [{ ags: '07312000', rgs: '073120000000', inhabitants: 1, website: 'https://stadt.example' }],
    [{ ags: '0731200' }, 'ags: ags'],
    [{ ags: '073120000' }, 'ags: ags'],
    [{ ags: 'x07312000' }, 'ags: ags'],
    [{ ags: '0731200x' }, 'ags: ags'],
    [{ rgs: '07312000000' }, 'rgs: rgs'],
    [{ rgs: '0731200000000' }, 'rgs: rgs'],
    [{ rgs: 'x073120000000' }, 'rgs: rgs'],
    [{ rgs: '07312000000x' }, 'rgs: rgs'],
    [{ inhabitants: 0 }, 'inhabitants: too_small'],
    [{ statutorySizes: [size, { ...size, members: 1 }, { ...size, members: 400 }] }],
    [{ statutorySizes: [{ ...size, members: 0 }] }, 'statutorySizes.0.members: too_small'],
    [{ statutorySizes: [{ ...size, members: 401 }] }, 'statutorySizes.0.members: too_big'],
    [
      { statutorySizes: [{ members: 3 }] },
      'statutorySizes.0.organization: invalid_type',
      'statutorySizes.0.term: invalid_type',
    ],
    [
      {
        circulationBases: [
          basis,
          { ...basis, consent: 'share', share: '4/5' },
          { ...basis, silence: 'consents' },
        ],
      },
    ],
    [
      { circulationBases: [{ ...basis, kinds: [], share: '0,8', silence: 'ja' }] },
      'circulationBases.0.kinds: too_small',
      'circulationBases.0.share: share',
      'circulationBases.0.silence: invalid_value',
    ],
    ...['4', '/5', '04/5', '4/05', '0/5', '4/0', '400/500', '4/5x', 'x4/5'].map((share): [object, string] => [
      { circulationBases: [{ ...basis, share }] },
      'circulationBases.0.share: share',
    ]),
    [
      { circulationBases: [{ kinds: ['rat'], consent: 'alle' }] },
      'circulationBases.0.legalBasis: invalid_type',
      'circulationBases.0.kinds.0: invalid_value',
      'circulationBases.0.consent: invalid_value',
    ],
    [{ coatOfArms: '.wappen.svg' }, 'coatOfArms: file-name'],
    [{ website: 'http://stadt.example' }],
    [{ website: 'ftp://stadt.example' }, 'website: url'],
    [{ website: 'javascript:alert(1)' }, 'website: url'],
    [{ website: 'xhttps://stadt.example' }, 'website: url'],
    [{ website: 'httpsx://stadt.example' }, 'website: url'],
    [{ description: '', shortName: '' }, 'shortName: empty', 'description: empty'],
  ]);
});
