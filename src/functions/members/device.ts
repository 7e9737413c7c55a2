const SYSTEMS: readonly (readonly [RegExp, string])[] = [
  [/iPhone/, 'dem iPhone'],
  [/iPad/, 'dem iPad'],
  [/Android/, 'Android'],
  [/CrOS/, 'ChromeOS'],
  [/Windows/, 'Windows'],
  [/Macintosh|Mac OS X/, 'macOS'],
  [/Linux|X11/, 'Linux'],
];
const BROWSERS: readonly (readonly [RegExp, string])[] = [
  [/\bEdg(?:e|A|iOS)?\//, 'Edge'],
  [/\bOPR\//, 'Opera'],
  [/\bSamsungBrowser\//, 'Samsung Internet'],
  [/\b(?:Firefox|FxiOS)\//, 'Firefox'],
  [/\bChromium\//, 'Chromium'],
  [/\b(?:HeadlessChrome|Chrome|CriOS)\//, 'Chrome'],
  [/\bVersion\/.*\bSafari\//, 'Safari'],
];

/** What is said of a browser that gives no name that we know. */
export const UNKNOWN_DEVICE = 'Unbekannter Browser';

const nameIn = (names: typeof SYSTEMS, userAgent: string) =>
  names.find(([pattern]) => pattern.test(userAgent))?.[1];

/** Browser and system in plain words, such as "Firefox unter Windows"; a hint for people, never a proof. */
export function deviceOf(userAgent: string | undefined): string {
  const agent = userAgent?.slice(0, 500) ?? '';
  const browser = nameIn(BROWSERS, agent) ?? UNKNOWN_DEVICE;
  const system = nameIn(SYSTEMS, agent);
  if (system === undefined) return browser;
  return `${browser} ${system.startsWith('dem ') ? 'auf' : 'unter'} ${system}`;
}
