/**
 * Time zones as people write them.
 *
 * "PST" in May and "PDT" in November are slips for the clock on the wall there: any spelling of Pacific time is read as
 * the time that holds in that place on that day. Where a UTC time stands next to it, the reader of the date takes that.
 */

/** Zones by the place whose clock they mean. An abbreviation with several meanings has the one of the community's home. */
const PLACES: Readonly<Record<string, string>> = {
  PT: 'America/Los_Angeles',
  PST: 'America/Los_Angeles',
  PDT: 'America/Los_Angeles',
  PACIFIC: 'America/Los_Angeles',
  MT: 'America/Denver',
  MST: 'America/Denver',
  MDT: 'America/Denver',
  MOUNTAIN: 'America/Denver',
  CT: 'America/Chicago',
  CST: 'America/Chicago',
  CDT: 'America/Chicago',
  CENTRAL: 'America/Chicago',
  ET: 'America/New_York',
  EST: 'America/New_York',
  EDT: 'America/New_York',
  EASTERN: 'America/New_York',
  CET: 'Europe/Berlin',
  CEST: 'Europe/Berlin',
  WET: 'Europe/Lisbon',
  WEST: 'Europe/Lisbon',
  BST: 'Europe/London',
  IST: 'Asia/Kolkata',
  JST: 'Asia/Tokyo',
  KST: 'Asia/Seoul',
  SGT: 'Asia/Singapore',
  HKT: 'Asia/Hong_Kong',
  AEST: 'Australia/Sydney',
  AEDT: 'Australia/Sydney',
  ACST: 'Australia/Adelaide',
  ACDT: 'Australia/Adelaide',
};

const OFFSET = /^(?:UTC|GMT|Z)(?:\s*(?<sign>[+\-−])\s*(?<hours>\d{1,2})(?::?(?<minutes>\d{2}))?)?$/i;
const ANYWHERE_ON_EARTH = /^(?:AoE|anywhere on earth)$/i;

const clocks = new Map<string, Intl.DateTimeFormat>();

/** Making a formatter is slow, using one is not. */
function clockOf(place: string): Intl.DateTimeFormat {
  const known = clocks.get(place);
  if (known !== undefined) return known;
  const clock = new Intl.DateTimeFormat('en-US', {
    timeZone: place,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
  });
  clocks.set(place, clock);
  return clock;
}

/** By how many minutes the clock of a place is ahead of UTC at an instant. */
function offsetAt(place: string, instantMs: number): number {
  const parts = clockOf(place).formatToParts(instantMs);
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0] = (
    ['year', 'month', 'day', 'hour', 'minute'] as const
  ).map((type) => Number(parts.find((part) => part.type === type)?.value));
  return Math.round((Date.UTC(year, month - 1, day, hour, minute) - instantMs) / 60_000);
}

function fixedOffset(zone: string): number | null {
  if (ANYWHERE_ON_EARTH.test(zone)) return -12 * 60;
  const groups = OFFSET.exec(zone)?.groups;
  if (groups === undefined) return null;
  const size = Number(groups.hours ?? 0) * 60 + Number(groups.minutes ?? 0);
  return groups.sign === undefined || groups.sign === '+' ? size : -size;
}

/**
 * The instant at which a clock in a zone shows a time.
 *
 * @param wallMs the clock's date and time as if it were UTC, in milliseconds.
 * @param zone as written: "PDT", "UTC+2", "Pacific Time".
 * @returns milliseconds since 1970, or null where the zone is not known.
 */
export function instantOf(wallMs: number, zone: string): number | null {
  const fixed = fixedOffset(zone);
  if (fixed !== null) return wallMs - fixed * 60_000;
  const place = PLACES[zone.split(/\s/)[0]?.toUpperCase() ?? ''];
  if (place === undefined) return null;
  const guess = wallMs - offsetAt(place, wallMs) * 60_000;
  return wallMs - offsetAt(place, guess) * 60_000;
}
