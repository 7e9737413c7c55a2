import { HtmlValidate, StaticConfigLoader } from 'html-validate';

/** The rules of the public pages without those of mere style, which templates break and the build's compressor mends. */
const rules = new HtmlValidate(
  new StaticConfigLoader({
    extends: ['html-validate:recommended'],
    rules: {
      'long-title': 'off',
      'doctype-style': 'off',
      'void-style': 'off',
      'no-trailing-whitespace': 'off',
      // several ticks below one legend
      'form-dup-name': ['error', { shared: ['radio', 'checkbox', 'button', 'reset', 'submit'] }],
    },
  }),
);

/** What is wrong with a page, as `line rule: message`. */
export async function htmlFaults(page: string): Promise<string[]> {
  const { results } = await rules.validateString(page);
  return results.flatMap(({ messages }) =>
    messages.map(({ line, ruleId, message }) => `${line} ${ruleId}: ${message}`),
  );
}
