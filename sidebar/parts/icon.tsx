/** Line icons on a grid of 20, and the shapes that stand beside a status or a severity. */
import type { Severity, Verdict } from '../../src/panel-api/index.js';

const LINES = {
  back: 'M12 4.5 6.5 10l5.5 5.5',
  bulb: 'M7.5 14.5v-1.7a5 5 0 1 1 5 0v1.7zM8 17.5h4',
  check: 'M4 10.5 8 14.5 16 6',
  dots: 'M4.5 10h.01M10 10h.01M15.5 10h.01',
  down: 'M6 8.5l4 4 4-4',
  glass: 'M8.8 14a5.2 5.2 0 1 0 0-10.4 5.2 5.2 0 0 0 0 10.4zM12.7 12.7 17 17',
  chart: 'M3 17h14M3.5 13l4-4.5 3 2.5L16 5',
  undo: 'M7.5 4.5 4 8l3.5 3.5M4.5 8H12a4 4 0 0 1 0 8H8',
  lock: 'M5 9h10v7.5H5zM7 9V6.5a3 3 0 0 1 6 0V9',
  clock: 'M10 17a7 7 0 1 0 0-14 7 7 0 0 0 0 14zM10 6.2V10l2.6 1.8',
  alert: 'M10 3.2 18 17H2zM10 8v4.2M10 14.5v.1',
  ring: 'M10 15.5a5.5 5.5 0 1 0 0-11 5.5 5.5 0 0 0 0 11z',
  turning: 'M10 3.8a6.2 6.2 0 1 1-5.4 3.1',
} as const;
export type IconName = keyof typeof LINES;

export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg class={`icon ${name}`} viewBox="0 0 20 20" aria-hidden="true">
      <path d={LINES[name]} />
    </svg>
  );
}

const SHAPES = {
  circle: <circle cx="6" cy="6" r="5" />,
  triangle: <path d="M6 .8 11.6 11H.4z" />,
  diamond: <path d="M6 .2 11.8 6 6 11.8.2 6z" />,
  ring: <circle class="hollow" cx="6" cy="6" r="4" />,
  ticked: (
    <>
      <circle cx="6" cy="6" r="6" />
      <path class="tick" d="M3.2 6.2 5.2 8.2 8.8 4" />
    </>
  ),
} as const;
type ShapeName = keyof typeof SHAPES;

export type Tone = 'green' | 'amber' | 'red' | 'grey';

export const VERDICT_LOOKS: { readonly [V in Verdict]: readonly [ShapeName, Tone] } = {
  onTrack: ['circle', 'green'],
  atRisk: ['triangle', 'amber'],
  offTrack: ['diamond', 'red'],
  done: ['ticked', 'green'],
  justStarted: ['ring', 'grey'],
  noValue: ['ring', 'grey'],
};
export const SEVERITY_LOOKS: { readonly [S in Severity]: readonly [ShapeName, Tone] } = {
  error: ['diamond', 'red'],
  warning: ['triangle', 'amber'],
  hint: ['ring', 'grey'],
};

export function Shape({ look }: { readonly look: readonly [ShapeName, Tone] }) {
  return (
    <svg class={`mark ${look[1]}`} viewBox="0 0 12 12" aria-hidden="true">
      {SHAPES[look[0]]}
    </svg>
  );
}
