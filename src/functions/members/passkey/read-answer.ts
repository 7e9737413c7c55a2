import type { AuthenticationResponseJSON, RegistrationResponseJSON } from '@simplewebauthn/server';

/** Characters of one field: keys and signatures of every algorithm that we allow fit many times. */
const LONGEST_FIELD = 8192;

type Fields = Readonly<Record<string, unknown>>;

const isRecord = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isBase64url = (value: unknown): value is string =>
  typeof value === 'string' && value.length <= LONGEST_FIELD && /^[\w-]+$/.test(value);

/** The parts that both answers have; undefined where `value` is no answer of an authenticator. */
function readCredential(value: unknown, names: readonly string[]) {
  if (!isRecord(value) || !isRecord(value['response'])) return undefined;
  const { id, rawId, type, response } = value;
  if (!isBase64url(id) || id !== rawId || type !== 'public-key') return undefined;
  return names.every((name) => isBase64url(response[name])) ? { id, response } : undefined;
}

const readTransports = (value: unknown) =>
  (Array.isArray(value) ? (value as unknown[]) : [])
    .filter((one): one is string => typeof one === 'string' && /^[a-z-]{1,20}$/.test(one))
    .slice(0, 8);

/** What `startRegistration` of the browser gave, only those fields that are used; undefined where it is none. */
export function readRegistration(value: unknown): RegistrationResponseJSON | undefined {
  const read = readCredential(value, ['clientDataJSON', 'attestationObject']);
  if (!read) return undefined;
  const { id, response } = read;
  return {
    id,
    rawId: id,
    type: 'public-key',
    clientExtensionResults: {},
    response: {
      clientDataJSON: response['clientDataJSON'] as string,
      attestationObject: response['attestationObject'] as string,
      transports: readTransports(response['transports']),
    },
  };
}

/** What `startAuthentication` of the browser gave; undefined where it is none. */
export function readAuthentication(value: unknown): AuthenticationResponseJSON | undefined {
  const read = readCredential(value, ['clientDataJSON', 'authenticatorData', 'signature']);
  if (!read) return undefined;
  const { id, response } = read;
  const handle = response['userHandle'];
  if (handle !== undefined && handle !== null && !isBase64url(handle)) return undefined;
  return {
    id,
    rawId: id,
    type: 'public-key',
    clientExtensionResults: {},
    response: {
      clientDataJSON: response['clientDataJSON'] as string,
      authenticatorData: response['authenticatorData'] as string,
      signature: response['signature'] as string,
      ...(typeof handle === 'string' && { userHandle: handle }),
    },
  };
}
