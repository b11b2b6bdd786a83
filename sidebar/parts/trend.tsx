/** The way so far as a small line. */
import { percent } from '../check-in-words.js';
import { usePanel } from '../context.js';
import { Curve, type PlaceInPicture } from './curve.js';

const WIDTH = 60;
const HEIGHT = 16;
/** Room for the dot at the end. */
const MARGIN = 3;

export function Trend({ shares }: { readonly shares: readonly number[] }) {
  const { words } = usePanel();
  if (shares.length < 2) return null;
  const [least, most] = [Math.min(...shares), Math.max(...shares)];
  const place = (share: number, at: number): PlaceInPicture => [
    MARGIN + (at / (shares.length - 1)) * (WIDTH - 2 * MARGIN),
    most === least ? HEIGHT / 2 : MARGIN + ((most - share) / (most - least)) * (HEIGHT - 2 * MARGIN),
  ];
  const list = shares.map(percent).join(words.language === 'zh' ? '、' : ', ');
  return (
    <svg
      class="trend"
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      role="img"
      aria-label={words.say('checkIn.trend', { n: shares.length, list })}
    >
      <Curve places={shares.map(place)} end={2} />
    </svg>
  );
}
