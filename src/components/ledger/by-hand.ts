/**
 * How to see by hand that a checksum belongs to an entry of the log, with its files in one folder: what each change names,
 * and that the digests of these changes are those that the entry's hash covers. Run by a test as they stand.
 */
export const BY_HAND: readonly string[] = [
  `jq -r '.changes[] | select(.change) | .digest as $digest | .change.hash, .change.files[]?.sha256 | select(.) | . + " " + $digest' eintrag.json`,
  `jq -c '.changes[] | select(.change)' eintrag.json | while read -r line; do printf '%s\\n' "$line" | jq -cj .change | openssl dgst -sha256 -mac HMAC -macopt hexkey:"$(printf '%s\\n' "$line" | jq -r .key)"; done`,
];
