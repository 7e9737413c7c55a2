import { test } from 'vitest';
import { expectRows, missing } from '../../testing/schema-faults.ts';
import { Location } from './index.ts';

test('a location', () => {
  expectRows(Location, { name: 'Rathaus' }, [
    ...missing('name'),
    [{ postalCode: '67655' }],
    [{ postalCode: '6765' }, 'postalCode: postal-code'],
    [{ postalCode: '676555' }, 'postalCode: postal-code'],
    [{ postalCode: 'D67655' }, 'postalCode: postal-code'],
    [{ postalCode: '6765X' }, 'postalCode: postal-code'],
    [{ longitude: -180, latitude: -90 }],
    [{ longitude: 180, latitude: 90 }],
    [{ longitude: 180.1 }, 'longitude: too_big'],
    [{ longitude: -180.1 }, 'longitude: too_small'],
    [{ latitude: 90.1 }, 'latitude: too_big'],
    [{ latitude: -90.1 }, 'latitude: too_small'],
  ]);
});
