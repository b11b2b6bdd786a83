/** Line icons on a grid of 20, and the shapes that stand beside a status or a severity. */
import type { Status } from '../../src/okr/words.js';
import type { Severity } from '../../src/panel-api/index.js';

const LINES = {
  alert: 'M10 3.2 18 17H2zM10 8v4.2M10 14.5v.1',
  back: 'M12 4.5 6.5 10l5.5 5.5',
  bulb: 'M7.5 14.5v-1.7a5 5 0 1 1 5 0v1.7zM8 17.5h4',
  chain:
    'M8.6 11.4a3 3 0 0 0 4.3 0l2.6-2.6a3 3 0 0 0-4.3-4.3l-.9.9M11.4 8.6a3 3 0 0 0-4.3 0l-2.6 2.6a3 3 0 0 0 4.3 4.3l.9-.9',
  chart: 'M3 17h14M3.5 13l4-4.5 3 2.5L16 5',
  check: 'M4 10.5 8 14.5 16 6',
  clock: 'M10 17a7 7 0 1 0 0-14 7 7 0 0 0 0 14zM10 6.2V10l2.6 1.8',
  dots: 'M4.5 10h.01M10 10h.01M15.5 10h.01',
  down: 'M6 8.5l4 4 4-4',
  flag: 'M5 17.5v-14M5 4h9l-2 3.3 2 3.2H5',
  forward: 'M8 4.5 13.5 10 8 15.5',
  glass: 'M8.8 14a5.2 5.2 0 1 0 0-10.4 5.2 5.2 0 0 0 0 10.4zM12.7 12.7 17 17',
  history: 'M3.8 10a6.2 6.2 0 1 0 1.9-4.5M3.6 3.4v3h3M10 6.6V10l2.4 1.5',
  info: 'M10 17a7 7 0 1 0 0-14 7 7 0 0 0 0 14zM10 9.2v4M10 6.6v.1',
  lock: 'M5 9h10v7.5H5zM7 9V6.5a3 3 0 0 1 6 0V9',
  pen: 'M4 16l.8-3.2L13.4 4.2a1.3 1.3 0 0 1 1.8 0l.6.6a1.3 1.3 0 0 1 0 1.8L7.2 15.2zM11.8 5.8l2.4 2.4',
  people:
    'M7.5 9.5a2.6 2.6 0 1 0 0-5.2 2.6 2.6 0 0 0 0 5.2zM2.5 16c.4-2.6 2.4-4.2 5-4.2s4.6 1.6 5 4.2M13 9.3a2.3 2.3 0 0 0 0-4.6M14.5 12.1q2.5.8 3 3.9',
  plus: 'M10 4v12M4 10h12',
  ring: 'M10 15.5a5.5 5.5 0 1 0 0-11 5.5 5.5 0 0 0 0 11z',
  table: 'M3.5 4.5h13v11h-13zM3.5 8.2h13M8 8.2v7.3',
  turning: 'M10 3.8a6.2 6.2 0 1 1-5.4 3.1',
  undo: 'M7.5 4.5 4 8l3.5 3.5M4.5 8H12a4 4 0 0 1 0 8H8',
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

export type Look = readonly [ShapeName, Tone];
export const VERDICT_LOOKS: { readonly [S in Status]: Look } = {
  onTrack: ['circle', 'green'],
  atRisk: ['triangle', 'amber'],
  offTrack: ['diamond', 'red'],
  done: ['ticked', 'green'],
  justStarted: ['ring', 'grey'],
  noValue: ['ring', 'grey'],
  open: ['ring', 'grey'],
};
export const SEVERITY_LOOKS: { readonly [S in Severity]: Look } = {
  error: ['diamond', 'red'],
  warning: ['triangle', 'amber'],
  hint: ['ring', 'grey'],
};

export function Shape({ look }: { readonly look: Look }) {
  return (
    <svg class={`mark ${look[1]}`} viewBox="0 0 12 12" aria-hidden="true">
      {SHAPES[look[0]]}
    </svg>
  );
}
