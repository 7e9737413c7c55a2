import { expect, test } from 'vitest';
import { pinnedLookup } from './pinned-lookup.ts';
import { isPrivateAddress } from './private-address.ts';

test.each([
  '127.0.0.1',
  '10.1.2.3',
  '169.254.169.254',
  '172.31.0.1',
  '192.168.0.1',
  '100.64.0.1',
  '0.0.0.0',
  '255.255.255.255',
  '::1',
  '::',
  '::ffff:127.0.0.1',
  '::ffff:a9fe:a9fe',
  '64:ff9b::10.0.0.1',
  '64:ff9b::',
  'fe80::1%eth0',
  'fd00::1',
  'fec0::1',
  'ff02::1',
  '2002:7f00:1::',
  '2001:db8::1',
  '::7f00:1',
  'keine-adresse',
])('%s is no public host', (address) => {
  expect(isPrivateAddress(address)).toBe(true);
});

test.each([
  '93.184.215.14',
  '172.32.0.1',
  '2a00:1450:4001::5e',
  '::ffff:93.184.215.14',
  '64:ff9b::5db8:d70e',
])('%s is one', (address) => {
  expect(isPrivateAddress(address)).toBe(false);
});

test('of a name with public and private addresses only the public ones are connected to', () => {
  const lookup = pinnedLookup(false, (_, done) =>
    done(null, [
      { address: '10.0.0.1', family: 4 },
      { address: '93.184.215.14', family: 4 },
    ]),
  );
  const given: unknown[] = [];
  lookup('a.example', { all: true }, (error, addresses) => given.push(error, addresses));
  lookup('a.example', {}, (error, address, family) => given.push(error, address, family));
  expect(given).toEqual([null, [{ address: '93.184.215.14', family: 4 }], null, '93.184.215.14', 4]);
});
