/** Words that say how a key result is to be measured. */

/** At the beginning of a title, or a limit in it. */
export const LESS_IS_BETTER =
  /^(?:reduce|cut|lower|decrease|shrink|shorten|minimi[sz]e|drop|fewer|less|keep .* (?:below|under)|no more than)\b|\b(?:below|under|less than|fewer than|at most|no more than)\s+[$€£¥]?\d|降低|减少|缩短|下降|低于|少于|不超过|控制在|压缩|senken|reduzieren|verringern|unter \d|réduire|diminuer|baisser|moins de \d|reducir|disminuir|bajar|menos de \d|reduzir|diminuir|abaixo de \d|削減|減らす|短縮|以下|未満|줄이|감소/i;

export const FIND_BASELINE =
  /^(?:find|establish|define|measure|set|determine)(?: the| a)? baseline|^baseline$|^(?:建立|确定|找到|测出)基线|^ausgangswert (?:bestimmen|ermitteln)/i;
