/** Progress bars: how far it is, and ▾ where today should be. A sentence says the same. */
import type { Tone } from './icon.js';

const width = (share: number) => ({ width: `${Math.min(100, Math.max(0, share * 100))}%` });

interface BarProps {
  readonly share: number;
  /** Where a typed value would bring it: the difference is lighter. */
  readonly typed?: number | undefined;
  readonly expected?: number | undefined;
  readonly tone: Tone | 'plain';
  readonly label: string;
}

export function Bar({ share, typed, expected, tone, label }: BarProps) {
  return (
    <div class="bar" role="img" aria-label={label}>
      {typed !== undefined && <i class={`fill light ${tone}`} style={width(Math.max(share, typed))} />}
      <i class={`fill ${tone}`} style={width(Math.min(share, typed ?? share))} />
      {expected !== undefined && (
        <svg class="expected" viewBox="0 0 10 22" style={{ left: width(expected).width }} aria-hidden="true">
          <path d="M0 0h10L5 5z" />
          <path d="M4 2h2v20H4z" />
        </svg>
      )}
    </div>
  );
}

/** A bar in a list, where the figure stands beside it. */
export function SmallBar({ share, tone }: { readonly share: number; readonly tone: Tone }) {
  return (
    <span class="bar small" aria-hidden="true">
      <i class={`fill ${tone}`} style={width(share)} />
    </span>
  );
}
