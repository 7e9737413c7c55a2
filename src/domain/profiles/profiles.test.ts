import { describe, expect, test } from 'vitest';
import { isCalendarDate } from '../calendar-date.ts';
import { MAJORITY_RULES } from '../schema/index.ts';
import { PROFILES, profileOf } from './index.ts';
import type { LegalProfile, Sourced } from './legal-profile.ts';
import { seen, unseen } from './sourced.ts';

const ONE =
  '§§? ?\\d+[a-z]?(?:(?:,| und) \\d+[a-z]?)*(?: Abs\\. \\d+(?:(?:,| und) \\d+)*)?(?: Satz \\d+(?: und \\d+)?)?(?: Nr\\. \\d+)?';
const LAW = '(?:DVO )?(?:GemO|LKO|NKomVG|GemODVO)';
const RULE = `(?:Nr\\. \\d+(?: Buchst\\. [a-z])? )?(?:VV zu )?${ONE}(?: ${LAW})?`;
/** One paragraph of a law or several: "§ 65 Abs. 1 Satz 3 NKomVG", "§ 34 Abs. 7 GemO über Nr. 1 VV zu § 40 GemO". */
const CITATION = new RegExp(`^${RULE}(?:(?:,| mit| über) ${RULE})*(?<=GemO|LKO|NKomVG|GemODVO)$`);

/** Every value of a profile with its place, such as `quorum.rule`. */
function* valuesOf(part: object, place: string[] = []): Generator<[string, Sourced<unknown>]> {
  for (const [name, value] of Object.entries(part)) {
    if (typeof value !== 'object' || value === null) continue;
    if ('source' in value) yield [[...place, name].join('.'), value as Sourced<unknown>];
    else yield* valuesOf(value, [...place, name]);
  }
}

test('a body names its profile by key', () => {
  expect(PROFILES.map(({ key }) => key)).toEqual(['rp-gemo', 'rp-lko', 'ni-nkomvg', 'bw-gemo']);
  for (const profile of PROFILES) expect(profileOf(profile.key)).toBe(profile);
  expect(profileOf('by-go')).toBeUndefined();
  expect(profileOf('')).toBeUndefined();
});

test('a value says whether its text was seen', () => {
  expect(seen(4, '§ 34')).toEqual({ value: 4, source: '§ 34', seen: true });
  expect(unseen(7, '§ 59')).toEqual({ value: 7, source: '§ 59', seen: false });
  expect(seen(1, '§ 65', 'Bericht')).toEqual({ value: 1, source: '§ 65', remark: 'Bericht', seen: true });
  expect(unseen(1, '§ 65', 'Bericht')).toEqual({ value: 1, source: '§ 65', remark: 'Bericht', seen: false });
});

describe.each(PROFILES)('$key', (profile) => {
  test('names a paragraph, or says whose rule it is, for every value', () => {
    const values = [...valuesOf(profile)];
    expect(values.length).toBeGreaterThan(35);
    for (const [place, { source }] of values) {
      expect(source, place).toMatch(/§ ?\d+|Nr\. \d+ VV|eigene Frist|Datenschutzaufsicht|Geschäftsordnung/);
    }
  });

  test('cites a paragraph alone where it cites one, and keeps what else is known in the remark', () => {
    const cited = [...valuesOf(profile)]
      .map(([, { source }]) => source)
      .filter((source) => /^(?:§|Nr|VV)/.test(source));
    expect(cited.length).toBeGreaterThan(30);
    expect(cited.filter((source) => !CITATION.test(source))).toEqual([]);
  });

  test('cites a paragraph for all that documents print with its source', () => {
    const { quorum, vote, sentences, circulation } = profile;
    const printed: readonly (readonly [string, string])[] = [
      ...Object.entries(quorum).map(([name, { source }]) => [name, source] as const),
      ['exclusion', vote.exclusion.value],
      ['urgentDecision', sentences.urgentDecision.source],
      ['healed', sentences.healed.source],
      ...circulation.value.map(({ preset, basis }) => [preset, basis.source] as const),
    ];
    for (const [place, source] of printed) expect(source, place).toMatch(CITATION);
  });

  test('is called verified only with name and date', () => {
    const { verified, validFrom } = profile;
    expect(verified === null || (verified.by !== '' && isCalendarDate(verified.on))).toBe(true);
    expect(validFrom === null || isCalendarDate(validFrom)).toBe(true);
  });

  test('knows every majority that it asks for', () => {
    for (const { value } of Object.values(profile.majorities)) expect(MAJORITY_RULES).toContain(value);
  });

  test('keeps secret votes out of circulation (L-50f), and has a basis with a paragraph for each rule', () => {
    for (const { secret, basis, name } of profile.circulation.value) {
      expect(secret).toBe(false);
      expect(basis.source).toMatch(/^§ \d+ Abs\. \d|^§ \d+ LKO/);
      expect(profile.circulation.source).toContain(basis.source.replace(/ Satz.*/, ''));
      expect(basis.value).toMatch(/^[A-ZÄÖÜ][^„“§]+\.$/);
      expect(name).toMatch(/Umlaufverfahren|Offenlegung/);
    }
  });

  test('shows a category of a non-public item and nothing else (L-07)', () => {
    expect(profile.nonPublicAgenda.value.show).toBe('category');
  });
});

test('the numbers of the law', () => {
  const numbers = PROFILES.map(
    ({ key, invitation, quorum, disclosure, minutes, urgentDecision, notice, vote }) => [
      key,
      invitation.fullDaysBetween.value,
      invitation.periodSetBy.value,
      quorum.secondCall.value.present,
      disclosure.pendingDays.value,
      minutes.toMembersWithin.value,
      urgentDecision.with?.value,
      notice.internetIsOfficial.value.possible,
      vote.secretNeeds.value,
    ],
  );
  expect(numbers).toEqual([
    [
      'rp-gemo',
      4,
      'law',
      3,
      14,
      { months: 1 },
      { who: 'deputies', how: 'consultation' },
      false,
      'two-thirds-of-statutory',
    ],
    [
      'rp-lko',
      4,
      'law',
      3,
      14,
      { months: 1 },
      { who: 'district-board', how: 'consent' },
      false,
      'two-thirds-of-statutory',
    ],
    [
      'ni-nkomvg',
      7,
      'rules-of-procedure',
      1,
      14,
      'rules-of-procedure',
      { who: 'one-deputy', how: 'consent' },
      true,
      'rules-of-procedure',
    ],
    ['bw-gemo', 7, 'law', 3, 14, { months: 1 }, undefined, true, 'rules-of-procedure'],
  ]);
});

describe('what documents say', () => {
  test.each<[string, ...string[]]>([
    ['rp-gemo', 'shortPeriod', 'establishFirst', 'inspectMinutes', 'disclosed'],
    ['rp-lko', 'shortPeriod', 'establishFirst', 'inspectMinutes', 'disclosed'],
    ['ni-nkomvg', 'shortPeriod', 'approvalNeeded', 'quorumAssumed'],
    ['bw-gemo', 'inspectMinutes', 'disclosed'],
  ])('%s has the sentences that its values ask for', (key, ...more) => {
    const { sentences, ...profile } = profileOf(key) as LegalProfile;
    const always = [
      'noticeHeading',
      'noticeOpening',
      'secondCall',
      'healed',
      'lateItems',
      'nonPublic',
      'recording',
      'urgentDecision',
    ];
    expect(Object.keys(sentences).toSorted()).toEqual([...always, ...more].toSorted());
    const { urgent, periodSetBy } = profile.invitation;
    expect(sentences.shortPeriod !== undefined).toBe(
      urgent.value.noteInInvitation || periodSetBy.value === 'rules-of-procedure',
    );
    expect(sentences.establishFirst !== undefined).toBe(profile.invitation.urgent.value.establishFirst);
    expect(sentences.inspectMinutes !== undefined).toBe(profile.minutes.residentsMayInspect.value);
    expect(sentences.quorumAssumed !== undefined).toBe(profile.quorum.assumedUntilDoubted.value);
    expect(sentences.approvalNeeded !== undefined).toBe('approval' in profile.quorum.withExclusion.value);
    expect(/aufheben/.test(sentences.urgentDecision.value)).toBe(
      profile.urgentDecision.nextSession.value === 'may-annul',
    );
    for (const { value } of Object.values(sentences)) expect(value).toMatch(/^[A-ZÄÖÜ][^„“]+[a-z.]$/);
  });

  test.each<[string, RegExp]>([
    ['rp-gemo', /mindestens drei Mitglieder/],
    ['rp-lko', /mindestens drei Mitglieder/],
    ['ni-nkomvg', /ohne Rücksicht auf die Zahl/],
    ['bw-gemo', /mindestens drei Mitglieder/],
  ])(
    '%s names the quorum of the second call and the majority for late items as its values do',
    (key, words) => {
      const { sentences, quorum, invitation } = profileOf(key) as LegalProfile;
      expect(sentences.secondCall.value).toMatch(words);
      expect(quorum.secondCall.value.present).toBe(key === 'ni-nkomvg' ? 1 : 3);
      const majority =
        invitation.lateItem.value === 'two-thirds-of-present'
          ? 'zwei Drittel der anwesenden Mitglieder'
          : 'zwei Drittel seiner Mitglieder';
      expect(sentences.lateItems.value).toContain(key === 'bw-gemo' ? 'nur in Notfällen' : majority);
    },
  );
});

test('where circulation is allowed, and what silence means there', () => {
  const rows = PROFILES.flatMap(({ key, circulation }) =>
    circulation.value.map(({ body, allowedWhen, proposedBy, consent, silence, publish }) =>
      [key, body, allowedWhen, proposedBy ?? 'anybody', consent, silence, publish ? 'publish' : '-'].join(
        ' ',
      ),
    ),
  );
  expect(rows).toEqual([
    'rp-gemo council emergency anybody no-objection no-consent publish',
    'rp-gemo main-committee emergency anybody no-objection no-consent publish',
    'rp-gemo committee emergency anybody no-objection no-consent publish',
    'rp-lko council emergency anybody no-objection no-consent publish',
    'rp-lko main-committee emergency anybody no-objection no-consent publish',
    'rp-lko committee emergency anybody no-objection no-consent publish',
    'ni-nkomvg main-committee always anybody no-objection no-consent -',
    'ni-nkomvg council epidemic-situation chief-officer four-fifths-of-members no-consent publish',
    'ni-nkomvg local-council epidemic-situation chief-officer four-fifths-of-members no-consent publish',
    'bw-gemo council simple-matter anybody no-objection consents -',
    'bw-gemo main-committee simple-matter anybody no-objection consents -',
    'bw-gemo committee simple-matter anybody no-objection consents -',
  ]);
});

test('silence is consent only where a simple matter is disclosed, and then nobody needs to consent', () => {
  for (const { silence, allowedWhen, consent } of PROFILES.flatMap(({ circulation }) => circulation.value)) {
    if (silence === 'consents') expect([allowedWhen, consent]).toEqual(['simple-matter', 'no-objection']);
    else expect(silence).toBe('no-consent');
  }
});
