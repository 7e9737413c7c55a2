import { S3Client } from '@aws-sdk/client-s3';
import { UsageError } from '../usage-error.ts';

/**
 * A client of any S3-compatible endpoint, from `S3_ENDPOINT` (default: AWS), `S3_REGION`, `S3_ACCESS_KEY_ID` and
 * `S3_SECRET_ACCESS_KEY`. Checksums that many endpoints do not know are left out. After `silence` milliseconds without a
 * sign of life a request has failed. @throws UsageError
 */
export function s3Client(
  environment: Readonly<Record<string, string | undefined>>,
  silence = 60_000,
): S3Client {
  const { S3_ENDPOINT, S3_REGION, S3_ACCESS_KEY_ID, S3_SECRET_ACCESS_KEY } = environment;
  if (!S3_ACCESS_KEY_ID || !S3_SECRET_ACCESS_KEY) {
    throw new UsageError('Für s3: müssen S3_ACCESS_KEY_ID und S3_SECRET_ACCESS_KEY in der Umgebung stehen.');
  }
  return new S3Client({
    region: S3_REGION || 'us-east-1',
    ...(S3_ENDPOINT ? { endpoint: S3_ENDPOINT, forcePathStyle: true } : {}),
    credentials: { accessKeyId: S3_ACCESS_KEY_ID, secretAccessKey: S3_SECRET_ACCESS_KEY },
    requestChecksumCalculation: 'WHEN_REQUIRED',
    responseChecksumValidation: 'WHEN_REQUIRED',
    maxAttempts: 2,
    // A connection that says nothing more is dead, whatever it promised; its lock must not be kept fresh for ever.
    requestHandler: { connectionTimeout: silence, socketTimeout: silence },
  });
}
