/**
 * Where a store lies: a folder of this machine, which must stand, or a bucket of any S3. `endpoint` is without a slash at the
 * end; `prefix` stands before every key, such as `rat/`, or is empty.
 */
export type StorePlace =
  | { readonly folder: string }
  | {
      readonly endpoint: string;
      readonly bucket: string;
      readonly prefix: string;
      readonly region: string;
      readonly accessKeyId: string;
      readonly secretAccessKey: string;
    };
