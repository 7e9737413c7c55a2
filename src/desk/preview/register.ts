import styles from '../../styles/main.scss?inline';
import { themeCss } from '../../styles/theme.ts';
import type { PreviewKind } from './model/preview-record.ts';
import { type PreviewServices, previewTemplate } from './template.tsx';

/** The part of Decap that previews are registered with. */
export interface PreviewRegistry {
  registerPreviewTemplate(name: string, component: unknown): void;
  registerPreviewStyle(style: string, options?: { raw: boolean }): void;
}

/** The part of Decap's configuration that names its collections. */
export interface WithCollections {
  readonly collections: readonly { readonly name: string }[];
}

/** Names of collections with a preview: `meetings`, `papers-2027`, `resolutions-disclosed`, and one of the templates. */
const KIND = /^(?:(meetings|papers|resolutions)(?:-|$)|(templates)-document$)/;

/** Which preview a collection has, if any. */
export function previewKindOf(collection: string): PreviewKind | undefined {
  const found = KIND.exec(collection);
  return (found?.[1] ?? found?.[2]) as PreviewKind | undefined;
}

/** Gives meetings, papers and resolutions their preview in the site's own look. Before `CMS.init`. */
export function registerPreviews(
  cms: PreviewRegistry,
  config: WithCollections,
  services: PreviewServices,
): void {
  cms.registerPreviewStyle(styles, { raw: true });
  for (const { name } of config.collections) {
    const kind = previewKindOf(name);
    if (kind) cms.registerPreviewTemplate(name, previewTemplate(kind, services));
  }
  void services.index().then(
    ({ site }) => cms.registerPreviewStyle(themeCss(site.theme), { raw: true }),
    () => undefined,
  );
}
