/** Java SimpleDateFormat patterns, as Utilities.formatDate takes them (reference, utilities#formatdate). */
import { wallClock } from './dates.js';

function padded(value: number, length: number): string {
  return String(value).padStart(length, '0');
}
function name(moment: number, options: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat('en-US', { ...options, timeZone: 'UTC' }).format(moment);
}

/** Minutes east of Greenwich as +0100, +01:00 or GMT+01:00. */
function zoneText(minutes: number, letter: string, count: number): string {
  const sign = minutes < 0 ? '-' : '+';
  const hours = padded(Math.floor(Math.abs(minutes) / 60), 2);
  const rest = padded(Math.abs(minutes) % 60, 2);
  if (letter === 'z') return minutes === 0 ? 'GMT' : `GMT${sign}${hours}:${rest}`;
  if (letter === 'X' && minutes === 0) return 'Z';
  if (letter === 'X' && count === 1) return `${sign}${hours}`;
  return letter === 'X' && count === 3 ? `${sign}${hours}:${rest}` : `${sign}${hours}${rest}`;
}

export function formatJavaDate(moment: number, timeZone: string, pattern: string): string {
  const wall = wallClock(moment, timeZone);
  const date = new Date(wall);
  const letters: Record<string, (count: number) => string> = {
    G: () => 'AD',
    y: (count) => (count === 2 ? padded(date.getUTCFullYear() % 100, 2) : padded(date.getUTCFullYear(), count)),
    M: (count) => {
      if (count >= 4) return name(wall, { month: 'long' });
      return count === 3 ? name(wall, { month: 'short' }) : padded(date.getUTCMonth() + 1, count);
    },
    d: (count) => padded(date.getUTCDate(), count),
    E: (count) => name(wall, { weekday: count >= 4 ? 'long' : 'short' }),
    u: (count) => padded(date.getUTCDay() || 7, count),
    D: (count) => padded(Math.floor((wall - Date.UTC(date.getUTCFullYear(), 0, 1)) / 86_400_000) + 1, count),
    H: (count) => padded(date.getUTCHours(), count),
    k: (count) => padded(date.getUTCHours() || 24, count),
    K: (count) => padded(date.getUTCHours() % 12, count),
    h: (count) => padded(date.getUTCHours() % 12 || 12, count),
    m: (count) => padded(date.getUTCMinutes(), count),
    s: (count) => padded(date.getUTCSeconds(), count),
    S: (count) => padded(date.getUTCMilliseconds(), count),
    a: () => (date.getUTCHours() < 12 ? 'AM' : 'PM'),
    z: (count) => zoneText(Math.round((wall - moment) / 60_000), 'z', count),
    Z: (count) => zoneText(Math.round((wall - moment) / 60_000), 'Z', count),
    X: (count) => zoneText(Math.round((wall - moment) / 60_000), 'X', count),
  };
  return pattern.replace(
    /'((?:[^']|'')*)'|([A-Za-z])\2*/g,
    (piece, quoted: string | undefined, letter: string | undefined) => {
      if (quoted !== undefined) return quoted === '' ? "'" : quoted.replaceAll("''", "'");
      const write = letters[letter ?? ''];
      if (!write) throw new Error(`Illegal pattern character '${letter}'`);
      return write(piece.length);
    },
  );
}
