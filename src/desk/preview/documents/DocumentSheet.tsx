import { documentHtml } from '../../../documents/html/index.ts';
import type { DocumentData } from '../../../documents/model/index.ts';

/** A document as its page will show it, with the sentence on what the PDF is made of. */
export const DocumentSheet = ({ data }: { readonly data: DocumentData }) => (
  <div className="page">
    <p className="notice" role="note">
      Das ist die Vorschau. Das genaue PDF entsteht beim Veröffentlichen.
    </p>
    <div dangerouslySetInnerHTML={{ __html: documentHtml(data) }} />
  </div>
);
