/** Helper columns of our own tables, which an export shows. */
import type { LanguageHeaders } from './language-headers.js';

export const own: LanguageHeaders = {
  out: 'row kind|level or key results|measure or level|can be measured|ratio|weight counted|points counted|status or progress|status code|unit conflict|trend|updated|行的种类|成功线或关键结果数|成功线 或关键结果数|衡量方式或成功线|衡量方式 或成功线|能否衡量|比率|计入的权重|计入的得点|状态或进度|状态 或进度|状态代码|单位冲突|趋势|更新日期',
};
