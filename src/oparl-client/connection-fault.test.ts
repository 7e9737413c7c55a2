import { expect, test } from 'vitest';
import { connectionFault } from './connection-fault.ts';
import { PRIVATE } from './pinned-lookup.ts';

const URL_ = new URL('https://rat.example/oparl/v1.1/system');
const error = (code: string): Error => Object.assign(new Error(code), { code });

test.each([
  ['UNABLE_TO_VERIFY_LEAF_SIGNATURE', 'http-tls', false],
  ['CERT_HAS_EXPIRED', 'http-tls', false],
  ['ERR_TLS_CERT_ALTNAME_INVALID', 'http-tls', false],
  ['ENOTFOUND', 'http-unknown-host', false],
  ['EAI_AGAIN', 'http-unreachable', true],
  ['ECONNRESET', 'http-unreachable', true],
  ['UND_ERR_HEADERS_TIMEOUT', 'http-timeout', true],
  ['UND_ERR_BODY_TIMEOUT', 'http-timeout', true],
  ['Z_DATA_ERROR', 'http-encoding', true],
  [PRIVATE, 'http-private-address', false],
])('%s is %s', (code, expected, retryable) => {
  expect(connectionFault(error(code), URL_)).toMatchObject({ code: expected, retryable });
  const wrapped = new TypeError('failed', { cause: new AggregateError([error(code)]) });
  expect(connectionFault(wrapped, URL_)).toMatchObject({ code: expected, retryable });
});

test('a missing intermediate certificate is told with what helps until the operator has mended it', () => {
  const fault = connectionFault(error('UNABLE_TO_VERIFY_LEAF_SIGNATURE'), URL_);
  expect(fault.message).toContain('Zwischenzertifikat');
  expect(fault.remedy).toContain('NODE_EXTRA_CA_CERTS');
});
