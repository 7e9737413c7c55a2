import { url } from '../domain/url.ts';
import type { DataQuality, Finding } from '../domain/view/quality/index.ts';

/**
 * What is missing in the data of a body, as JSON with absolute addresses: `body`, `minutesRule`, `before`, and
 * `sections` of `kind`, `checked`, `count` and `findings`, newest first. It bears no time, so that equal data give equal
 * bytes. `baseUrl` with or without a slash at its end.
 */
export function dataQualityJson(
  { body, minutesRule, before, sections }: DataQuality,
  baseUrl: string,
): string {
  const absolute = (address: string): string => new URL(address, baseUrl).href;
  const findingOf = ({ page, file, ...rest }: Finding) => ({
    page: absolute(page),
    ...rest,
    ...(file && { file: { ...file, url: absolute(file.url) } }),
  });
  const value = {
    body: { key: body.key, name: body.name, page: absolute(url.body(body.key)) },
    ...(minutesRule && { minutesRule }),
    before,
    sections: sections.map(({ kind, checked, count, years }) => ({
      kind,
      checked,
      count,
      findings: years.flatMap(({ findings }) => findings.map(findingOf)),
    })),
  };
  return `${JSON.stringify(value, null, 2)}\n`;
}
