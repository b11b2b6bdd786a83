import { describe, expect, it } from 'vitest';
import { trendText } from '../../../src/okr/check-in/trend.js';

describe('the trend as text', () => {
  it.each<[string, readonly number[], string]>([
    ['nothing yet', [], ''],
    ['one check-in has no direction', [0.5], '→ ▅'],
    ['up: three blanks', [0.1, 0.2], '↑   ▁▂'],
    ['down: three blanks', [0.6, 0.2], '↓   ▅▂'],
    ['level: one blank', [0.2, 0.2], '→ ▂▂'],
    ['the arrow is that of the last step', [0.9, 0.1, 0.2], '↑   ▇▁▂'],
    ['a thousandth is a direction', [0.2, 0.201], '↑   ▂▂'],
    // Six levels of a sixth each, the upper end belongs to the last.
    ['the levels', [0, 0.16, 0.17, 0.33, 0.34, 0.49], '↑   ▁▁▂▂▃▃'],
    ['the upper levels', [0.5, 0.66, 0.67, 0.83, 0.84, 1], '↑   ▅▅▆▆▇▇'],
    ['more than 100% and less than 0', [-0.5, 1.5], '↑   ▁▇'],
    ['eight of ten', [1, 1, 0, 0, 0, 0, 0, 0, 0, 0.9], '↑   ▁▁▁▁▁▁▁▇'],
    ['eight that are level after a fall', [1, 0, 0, 0, 0, 0, 0, 0, 0], '→ ▁▁▁▁▁▁▁▁'],
  ])('%s', (_name, progress, text) => expect(trendText(progress)).toBe(text));
});
