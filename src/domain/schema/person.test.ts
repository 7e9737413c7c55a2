import { expect, test } from 'vitest';
import { expectRows, missing } from '../../testing/schema-faults.ts';
import { Person } from './index.ts';

test('a person', () => {
  expectRows(Person, { surname: 'Muster' }, [
    ...missing('surname'),
    [
      { memberships: [{}] },
      'memberships.0.id: invalid_type',
      'memberships.0.organization: invalid_type',
      'memberships.0.role: invalid_value',
    ],
    [{ portrait: 'a/b.jpg' }, 'portrait: file-name'],
    [{ portraitConsent: true }, 'portraitConsent: invalid_type'],
    [{ givenName: '', title: '' }, 'givenName: empty', 'title: empty'],
  ]);
  expect(Person.parse({ surname: 'Muster' }).memberships).toEqual([]);
});
