/** Confidence from 1 to 10: a figure between minus and plus, and in a word what it means. */
import type { Standard } from '../../src/okr/check-in/preview.js';
import { confidenceOf, MOST_CONFIDENT } from '../check-in-draft.js';
import { usePanel } from '../context.js';
import { ErrorLine } from './field.js';

export const CONFIDENCE_ID = 'confidence';
/** Where the steps begin when there is none yet. */
const MIDDLE = 5;

interface ConfidenceProps {
  /** As typed. */
  readonly value: string;
  readonly standard: Standard;
  readonly told: boolean;
  onChange(value: string): void;
}

export function Confidence({ value, standard, told, onChange }: ConfidenceProps) {
  const { say } = usePanel().words;
  const confidence = confidenceOf(value);
  const error = told && confidence === undefined ? say('checkIn.badConfidence') : undefined;
  const step = (by: number) => {
    const next = typeof confidence === 'number' ? confidence + by : MIDDLE;
    onChange(String(Math.min(MOST_CONFIDENT, Math.max(1, next))));
  };
  function onKey(event: KeyboardEvent): void {
    if (event.key !== 'ArrowUp' && event.key !== 'ArrowDown') return;
    event.preventDefault();
    step(event.key === 'ArrowUp' ? 1 : -1);
  }
  return (
    <fieldset class={error === undefined ? 'field' : 'field wrong'}>
      <legend class="label" id="confidence-label">
        {say('checkIn.confidence')}
      </legend>
      <ErrorLine id={CONFIDENCE_ID} error={error} />
      <span class="stepped">
        <span class="stepper">
          <button type="button" aria-label={say('checkIn.lower')} onClick={() => step(-1)}>
            −
          </button>
          <input
            id={CONFIDENCE_ID}
            type="text"
            inputMode="numeric"
            autocomplete="off"
            value={value}
            aria-labelledby="confidence-label"
            aria-invalid={error !== undefined}
            aria-describedby={error === undefined ? 'confidence-word' : `${CONFIDENCE_ID}-error`}
            onInput={(event) => onChange(event.currentTarget.value)}
            onKeyDown={onKey}
          />
          <button type="button" aria-label={say('checkIn.higher')} onClick={() => step(1)}>
            +
          </button>
        </span>
        <ConfidenceWord confidence={confidence} standard={standard} />
      </span>
    </fieldset>
  );
}

interface WordProps {
  readonly confidence: number | null | undefined;
  readonly standard: Standard;
}

function ConfidenceWord({ confidence, standard }: WordProps) {
  const { say } = usePanel().words;
  if (typeof confidence !== 'number') return <span id="confidence-word" />;
  const [word, tone] =
    confidence >= standard.confidenceHigh
      ? (['checkIn.likely', 'green'] as const)
      : confidence >= standard.confidenceLow
        ? (['checkIn.uncertain', 'amber'] as const)
        : (['checkIn.unlikely', 'red'] as const);
  return (
    <span id="confidence-word" class={tone}>
      {say(word)}
    </span>
  );
}
