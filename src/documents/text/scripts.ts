const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const LOWERED = '₀₁₂₃₄₅₆₇₈₉';

const inScript = (text: string, script: string): string[] | undefined =>
  /^\d+$/.test(text) ? [text.replace(/\d/g, (digit) => script[Number(digit)] ?? digit)] : undefined;

/** Figures as superscript characters, so that `m²` stays what it is; undefined for other text. */
export const raised = (text: string): string[] | undefined => inScript(text, RAISED);

/** Figures as subscript characters, such as in `CO₂`; undefined for other text. */
export const lowered = (text: string): string[] | undefined => inScript(text, LOWERED);
