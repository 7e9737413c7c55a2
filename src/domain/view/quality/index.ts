export { dataQuality, type DataQuality, type MinutesRule, type QualitySection } from './data-quality.ts';
export type { FileFacts } from './file-findings.ts';
export type { Finding, FindingKind } from './finding.ts';
