/** Process of its own: prints the SHA-256 of a sample document. */
import { createHash } from 'node:crypto';
import { renderPdf } from '../../documents/pdf/index.ts';
import { sampleDocument } from './sample-document.ts';
import { SAMPLE_PICTURES } from './sample-pictures.ts';

const pdf = await renderPdf(sampleDocument(), SAMPLE_PICTURES);
process.stdout.write(createHash('sha256').update(pdf).digest('hex'));
