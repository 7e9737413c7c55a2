import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { clientAddress, networkOf } from './client-address.ts';

describe('the address of who asks', () => {
  test.each([
    ['192.0.2.1', undefined, [], '192.0.2.1'],
    ['192.0.2.1', '198.51.100.1', [], '192.0.2.1'],
    ['192.0.2.1', '198.51.100.1', ['127.0.0.1'], '192.0.2.1'],
    ['127.0.0.1', '198.51.100.1', ['127.0.0.1'], '198.51.100.1'],
    ['127.0.0.1', '10.0.0.1, 198.51.100.1', ['127.0.0.1'], '198.51.100.1'],
    ['127.0.0.1', '2001:db8::7', ['127.0.0.1'], '2001:db8::7'],
    ['127.0.0.1', undefined, ['127.0.0.1'], '127.0.0.1'],
    ['127.0.0.1', '198.51.100.1, ', ['127.0.0.1'], '127.0.0.1'],
    ['127.0.0.1', 'unknown', ['127.0.0.1'], '127.0.0.1'],
    ['127.0.0.1', '198.51.100.1, <script>', ['127.0.0.1'], '127.0.0.1'],
    [undefined, '198.51.100.1', ['127.0.0.1'], 'unknown'],
  ])('%s with X-Forwarded-For %j and proxies %j is %s', (peer, forwarded, trusted, address) => {
    expect(clientAddress(peer, forwarded, trusted)).toBe(address);
  });

  test('is not what a client writes, with a trusted proxy or without', () => {
    fc.assert(
      fc.property(fc.string(), (written) => {
        expect(clientAddress('127.0.0.1', `${written}, 192.0.2.1`, ['127.0.0.1'])).toBe('192.0.2.1');
        expect(clientAddress('192.0.2.1', written, ['127.0.0.1'])).toBe('192.0.2.1');
      }),
    );
  });
});

describe('the network', () => {
  test.each([
    ['192.0.2.1', '192.0.2.1'],
    ['::ffff:192.0.2.1', '192.0.2.1'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
    ['2001:DB8:0001:0002::6', '2001:db8:1:2::/64'],
    ['2001:db8::6', '2001:db8:0:0::/64'],
    ['::1', '0:0:0:0::/64'],
    ['1:2:3:4:5:6:7::', '1:2:3:4::/64'],
    ['unknown', 'unknown'],
    ['::::', '0:0:0:0::/64'],
    ['1:2:3:4:5:6:7:8:9::1', '1:2:3:4::/64'],
  ])('of %s is %s', (address, network) => {
    expect(networkOf(address)).toBe(network);
  });

  test('is the same for all addresses of a household', () => {
    const group = fc.integer({ min: 0, max: 0xffff }).map((value) => value.toString(16));
    const groups = fc.array(group, { minLength: 4, maxLength: 4 });
    fc.assert(
      fc.property(groups, groups, groups, (net, one, two) => {
        const [here, there] = [one, two].map((end) => networkOf([...net, ...end].join(':')));
        expect(here).toBe(there);
        // as URL writes it, with the longest run of zeros left out
        expect(networkOf(new URL(`http://[${[...net, ...one].join(':')}]`).hostname.slice(1, -1))).toBe(here);
      }),
    );
  });
});
