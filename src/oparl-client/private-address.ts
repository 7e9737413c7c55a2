import { BlockList, isIPv4, isIPv6 } from 'node:net';

/** IPv4 networks that are no public host: IANA's special-purpose registry (RFC 6890) and multicast (RFC 5771). */
const V4: readonly (readonly [string, number])[] = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 4],
  ['240.0.0.0', 4],
];

/** Networks inside 2000::/3 that are no public host: protocol assignments with Teredo, documentation, 6to4 (RFC 6890, RFC 9637). */
const V6: readonly (readonly [string, number])[] = [
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
];

const refused = new BlockList();
for (const [network, prefix] of V4) refused.addSubnet(network, prefix, 'ipv4');
for (const [network, prefix] of V6) refused.addSubnet(network, prefix, 'ipv6');
const unicast = new BlockList();
unicast.addSubnet('2000::', 3, 'ipv6');
const embedding = new BlockList();
embedding.addSubnet('::ffff:0:0', 96, 'ipv6');
embedding.addSubnet('64:ff9b::', 96, 'ipv6');

/** IPv4 address in the last 32 bits of an IPv6 address. */
function embedded(address: string): string {
  const [head = '', tail = ''] = new URL(`http://[${address}]/`).hostname.slice(1, -1).split('::');
  const last = (tail === '' ? head : tail).split(':').slice(-2);
  const [high, low] = [last.length > 1 ? last[0] : '0', last.at(-1)].map((part) =>
    Number.parseInt(part || '0', 16),
  );
  return [(high ?? 0) >> 8, (high ?? 0) & 255, (low ?? 0) >> 8, (low ?? 0) & 255].join('.');
}

/**
 * Whether an address belongs to no public host: private, loopback, link-local (with the metadata services of clouds),
 * documentation, multicast, and the same in IPv6, also where it wraps IPv4 (RFC 4291, RFC 6052). What is no address at all is refused.
 */
export function isPrivateAddress(address: string): boolean {
  const plain = address.replace(/%.*$/, '');
  if (isIPv4(plain)) return refused.check(plain, 'ipv4');
  if (!isIPv6(plain)) return true;
  if (embedding.check(plain, 'ipv6')) return refused.check(embedded(plain), 'ipv4');
  return !unicast.check(plain, 'ipv6') || refused.check(plain, 'ipv6');
}
