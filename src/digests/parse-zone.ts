import { editDistance } from '../search/edit-distance.ts';
import { isZone } from './schedule.ts';

export type ReadZone =
  /** An IANA name, such as `Europe/Helsinki`. */
  | { readonly kind: 'zone'; readonly zone: string }
  /** A sentence with the valid form. */
  | { readonly kind: 'refused'; readonly message: string };

/** Names that the platform may list under older ones. */
const NEWER_NAMES = ['Asia/Kolkata', 'Asia/Kathmandu', 'Asia/Yangon', 'Asia/Ho_Chi_Minh', 'Europe/Kyiv'];
const ZONES = [...Intl.supportedValuesOf('timeZone'), ...NEWER_NAMES];
const key = (name: string): string => name.toLowerCase().replace(/[\s-]+/g, '_');
const BY_CITY = new Map(ZONES.map((zone) => [key(zone.split('/').at(-1) ?? ''), zone]));

/** An hour's name in some countries, and a place that keeps it: it names no one clock, and changes with the summer. */
const ABBREVIATIONS: Readonly<Record<string, string>> = {
  CET: 'Europe/Berlin',
  CEST: 'Europe/Berlin',
  MEZ: 'Europe/Berlin',
  EET: 'Europe/Helsinki',
  EEST: 'Europe/Helsinki',
  WET: 'Europe/Lisbon',
  WEST: 'Europe/Lisbon',
  BST: 'Europe/London',
  EST: 'America/New_York',
  EDT: 'America/New_York',
  ET: 'America/New_York',
  CST: 'America/Chicago',
  CDT: 'America/Chicago',
  CT: 'America/Chicago',
  MST: 'America/Denver',
  MDT: 'America/Denver',
  PST: 'America/Los_Angeles',
  PDT: 'America/Los_Angeles',
  PT: 'America/Los_Angeles',
  IST: 'Asia/Kolkata',
  JST: 'Asia/Tokyo',
  KST: 'Asia/Seoul',
  AEST: 'Australia/Sydney',
  AEDT: 'Australia/Sydney',
};

const NAME = /^[a-z]+(?:[_-][a-z]+)*(?:\/[a-z_+\-\d]+)+$/i;
const AREA = /^(?:africa|america|antarctica|arctic|asia|atlantic|australia|europe|indian|pacific|etc|us)\//i;
const OFFSET = /^(?:(?:utc|gmt)[+-]\d{1,2}(?::?\d{2})?|[+-]\d{2}:?\d{2})$/i;

/** More slips than this are another name. */
const MOST_SLIPS = 3;

/** The zone somebody probably meant; undefined where none is near. */
function nearestZone(word: string): string | undefined {
  const typed = key(word);
  const ofCity = BY_CITY.get(typed.split('/').at(-1) ?? '');
  if (ofCity !== undefined) return ofCity;
  const near = ZONES.map((zone) => ({ zone, slips: editDistance(typed, key(zone), MOST_SLIPS) }));
  return near.filter(({ slips }) => slips <= MOST_SLIPS).toSorted((a, b) => a.slips - b.slips)[0]?.zone;
}

const refused = (message: string): ReadZone => ({ kind: 'refused', message });

/** What a word that can only be meant as a zone is: the zone, or why not. */
function readMeant(word: string, afterTime: boolean): ReadZone | null {
  const place = ABBREVIATIONS[word.toUpperCase()];
  if (afterTime && place !== undefined) {
    return refused(`"${word}" is no place's clock the whole year. Write an IANA name instead, such as ${place}.`);
  }
  if (OFFSET.test(word)) {
    return refused(`"${word}" is no time zone with a summer. Write an IANA name instead, such as Europe/Helsinki.`);
  }
  const meant = NAME.test(word) ? nearestZone(word) : undefined;
  if (meant !== undefined) return refused(`There is no time zone "${word}". Did you mean ${meant}?`);
  if (!AREA.test(word)) return null;
  return refused(`There is no time zone "${word}". Write an IANA name, such as Europe/Helsinki or Asia/Kolkata.`);
}

/**
 * A word as a zone: `Europe/Helsinki`, `europe/helsinki`, `UTC`; right after a time also a city alone, `Helsinki`.
 *
 * @returns null for a word that is none and was not meant as one.
 */
export function readZone(word: string, afterTime: boolean): ReadZone | null {
  if (/^(?:utc|gmt|z)$/i.test(word)) return { kind: 'zone', zone: 'UTC' };
  const city = afterTime ? BY_CITY.get(key(word)) : undefined;
  if (city !== undefined) return { kind: 'zone', zone: city };
  if (!NAME.test(word) || !isZone(word)) return readMeant(word, afterTime);
  // As written where it has capitals: the platform's own spelling may be an old one (Asia/Calcutta).
  const zone = /[A-Z]/.test(word) ? word : word.replace(/(?:^|[/_])[a-z]/g, (start) => start.toUpperCase());
  return { kind: 'zone', zone };
}
