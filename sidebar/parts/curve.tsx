/** A line through places, with a dot at its end. */

export type PlaceInPicture = readonly [x: number, y: number];

interface CurveProps {
  readonly places: readonly PlaceInPicture[];
  /** Radius of the dot. */
  readonly end: number;
}

export function Curve({ places, end }: CurveProps) {
  const [x, y] = places[places.length - 1] ?? [0, 0];
  return (
    <>
      <polyline points={places.map((place) => place.map((at) => at.toFixed(1)).join()).join(' ')} />
      <circle cx={x} cy={y} r={end} />
    </>
  );
}
