/** Words that say how a key result is to be measured. */
import type { Measure } from '../../okr/words.js';

/** In a column of their own, as `keyOf` writes them: those of our own tables, and what others write for them. */
export const MEASURE_WORDS: { readonly [word: string]: Measure } = {
  reach: 'reach',
  达到: 'reach',
  'keep above': 'above',
  'at least': 'above',
  保持高于: 'above',
  不低于: 'above',
  'keep below': 'below',
  'at most': 'below',
  保持低于: 'below',
  不高于: 'below',
  'keep between': 'between',
  between: 'between',
  保持在区间内: 'between',
  'done not done': 'done',
  'yes no': 'done',
  milestone: 'done',
  '完成 未完成': 'done',
  里程碑: 'done',
  'find the baseline': 'baseline',
  baseline: 'baseline',
  先测基线: 'baseline',
};

/** At the beginning of a title, or a limit in it. */
export const LESS_IS_BETTER =
  /^(?:reduce|cut|lower|decrease|shrink|shorten|minimi[sz]e|drop|fewer|less|keep .* (?:below|under)|no more than)\b|\b(?:below|under|less than|fewer than|at most|no more than)\s+[$€£¥]?\d|降低|减少|缩短|下降|低于|少于|不超过|控制在|压缩|senken|reduzieren|verringern|unter \d|réduire|diminuer|baisser|moins de \d|reducir|disminuir|bajar|menos de \d|reduzir|diminuir|abaixo de \d|削減|減らす|短縮|以下|未満|줄이|감소/i;

export const FIND_BASELINE =
  /^(?:find|establish|define|measure|set|determine)(?: the| a)? baseline|^baseline$|^(?:建立|确定|找到|测出)基线|^ausgangswert (?:bestimmen|ermitteln)/i;
