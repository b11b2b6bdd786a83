/** The menu under Extensions > OKR, and the title of the panel. */
import type { Language } from '../panel-api/index.js';

export const MENU: Readonly<Record<Language, { title: string; open: string; check: string; tidy: string }>> = {
  en: { title: 'OKR', open: 'Open OKR panel', check: 'Check OKRs', tidy: 'Tidy up' },
  zh: { title: 'OKR', open: '打开 OKR 面板', check: '检查 OKR', tidy: '修复表格' },
};
