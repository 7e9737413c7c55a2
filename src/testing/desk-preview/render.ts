import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { EntryPreview, type PreviewProps } from '../../desk/preview/EntryPreview.tsx';
import { registerPreviews } from '../../desk/preview/register.ts';

export { formatters } from '../../desk/formats/formatter.ts';
export { previewIndex } from '../../desk/preview/model/preview-index.ts';

/** The HTML of a preview. */
export const previewHtml = (props: PreviewProps): string =>
  renderToStaticMarkup(createElement(EntryPreview, props));

/** The stylesheets that the desk gives its previews, and the collections that have one. */
export async function registered(services: Parameters<typeof registerPreviews>[2]) {
  const styles: string[] = [];
  const collections: string[] = [];
  registerPreviews(
    {
      registerPreviewStyle: (style) => styles.push(style),
      registerPreviewTemplate: (name) => collections.push(name),
    },
    {
      collections: [
        { name: 'meetings' },
        { name: 'papers-2027' },
        { name: 'resolutions-item' },
        { name: 'people' },
      ],
    },
    services,
  );
  await services.index();
  return { styles, collections };
}
