/** The curve of a key result over its cycle: target dashed, expected dotted, the values as a line, the last one named. */
import { shortDay } from '../../src/i18n/panel/days.js';
import { daysBetween } from '../../src/okr/day.js';
import type { HistoryView, IsoDay } from '../../src/panel-api/index.js';
import { percent } from '../check-in-words.js';
import { usePanel } from '../context.js';
import { Curve } from './curve.js';
import { VERDICT_LOOKS } from './icon.js';

export interface Point {
  readonly day: IsoDay;
  /** Fraction. */
  readonly share: number;
  readonly value: string;
}

interface ChartProps {
  readonly view: HistoryView;
  /** Oldest first. */
  readonly points: readonly Point[];
}

const WIDTH = 276;
const HEIGHT = 92;
/** Room for the dots, and above for what goes beyond the target. */
const EDGE = 4;

export function Chart({ view, points }: ChartProps) {
  const { words } = usePanel();
  const { say, language } = words;
  const { item, cycle, targetShown } = view;
  const [first, last] = [points[0], points[points.length - 1]];
  if (first === undefined || last === undefined) return null;

  const most = Math.max(1, ...points.map(({ share }) => share));
  const length = Math.max(1, daysBetween(cycle.start, cycle.end));
  const x = (day: IsoDay) => EDGE + within(daysBetween(cycle.start, day) / length) * (WIDTH - 2 * EDGE);
  const y = (share: number) => HEIGHT - EDGE - (Math.max(0, share) / most) * (HEIGHT - 2 * EDGE);
  const places = points.map((point) => [x(point.day), y(point.share)] as const);
  const [endX, endY] = [x(last.day), y(last.share)];
  const { level, measure } = item.figures;
  // What has no expected progress has no line of it.
  const expects = item.expected !== null && level !== null && measure !== 'done' && measure !== 'baseline';
  const told = {
    from: percent(first.share),
    start: shortDay(first.day, language),
    to: percent(last.share),
    end: shortDay(last.day, language),
  };
  const label =
    item.expected === null
      ? say('history.chart', told)
      : say('history.chartExpected', { ...told, expected: percent(item.expected) });
  const isRight = endX > WIDTH * 0.7;
  return (
    <div class="curve">
      {targetShown !== '' && <p class="hint">{say('history.target', { target: targetShown })}</p>}
      <div class="plot">
        <svg
          class={VERDICT_LOOKS[item.status ?? 'open'][1]}
          viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
          role="img"
          aria-label={label}
        >
          <path class="axis" d={`M0 ${HEIGHT - 0.5}H${WIDTH}`} />
          <path class="dashed" d={`M0 ${y(1)}H${WIDTH}`} />
          {expects && <path class="dotted" d={`M${x(cycle.start)} ${y(0)}L${x(cycle.end)} ${y(level)}`} />}
          {places.slice(0, -1).map(([left, top]) => (
            <circle key={left} cx={left} cy={top} r={2.2} />
          ))}
          <Curve places={places} end={3.5} />
        </svg>
        <span
          class={isRight ? 'mark-end left-of' : 'mark-end'}
          style={{ left: `${(endX / WIDTH) * 100}%`, top: `${(endY / HEIGHT) * 100}%` }}
          aria-hidden="true"
        >
          {last.value}
        </span>
        {expects && (
          <span class="mark-expected hint" style={{ top: `${(y(level) / HEIGHT) * 100}%` }} aria-hidden="true">
            {say('history.expected')}
          </span>
        )}
      </div>
      <p class="between hint" aria-hidden="true">
        <span>{shortDay(cycle.start, language)}</span>
        <span>{shortDay(cycle.end, language)}</span>
      </p>
    </div>
  );
}

const within = (share: number): number => Math.min(1, Math.max(0, share));
