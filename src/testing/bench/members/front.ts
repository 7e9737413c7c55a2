import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { startNginx, type WebServer } from '../../web-servers.ts';
import type { Stage } from './part.ts';

/** nginx before the function, as its configuration in `deploy/` sets it up, and below `/static/` the same files bare. */
export async function startFront({ dir, bundle }: Stage, function_: string): Promise<WebServer> {
  const include = path.join(dir, 'front.conf');
  const blobs = `${bundle.store}/blobs/`;
  writeFileSync(
    include,
    `sendfile on;
location / { proxy_pass ${function_}; proxy_http_version 1.1; proxy_set_header Connection ""; proxy_max_temp_file_size 0; }
location /_speicher/ { internal; alias ${blobs}; max_ranges 1; }
location /static/ { alias ${blobs}; }
`,
  );
  return startNginx(dir, include);
}
