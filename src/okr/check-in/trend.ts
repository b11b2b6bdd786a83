/** The trend as text: an arrow and the last check-ins as blocks. It works in print, on a phone and in Excel. */

/** Six levels over 0..100 %: Arial's twin on other systems owns neither ▄ nor █, and two fonts side by side jump. */
const LEVELS = ['▁', '▂', '▃', '▅', '▆', '▇'];
export const TREND_LENGTH = 8;

function level(progress: number): string {
  const at = Math.floor(Math.max(0, Math.min(1, progress)) * LEVELS.length);
  return LEVELS[Math.min(at, LEVELS.length - 1)] ?? '';
}

/**
 * `progress` at the check-ins, fractions, oldest first; the last 8 are shown. The arrow compares the last two; the
 * blanks behind it line the blocks up, since → is wider than ↑ and ↓. '' without any check-in.
 */
export function trendText(progress: readonly number[]): string {
  const shown = progress.slice(-TREND_LENGTH);
  const [before, last] = [shown[shown.length - 2], shown[shown.length - 1]];
  if (last === undefined) return '';
  const moved = before === undefined ? 0 : last - before;
  const arrow = moved > 0 ? '↑   ' : moved < 0 ? '↓   ' : '→ ';
  return arrow + shown.map(level).join('');
}
