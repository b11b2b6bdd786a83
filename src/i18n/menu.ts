/** The menu under Extensions > OKR, and the title of the panel. */
import type { Language } from '../panel-api/index.js';

interface MenuWords {
  readonly title: string;
  readonly open: string;
  readonly checkIn: string;
  readonly startCheckIn: string;
  readonly saveCheckIn: string;
  readonly check: string;
  readonly summary: string;
  readonly tidy: string;
  readonly structure: string;
}

export const MENU: Readonly<Record<Language, MenuWords>> = {
  en: {
    title: 'OKR',
    open: 'Open OKR panel',
    checkIn: 'Check in',
    startCheckIn: 'Start check-in',
    saveCheckIn: 'Save check-in',
    check: 'Check OKRs',
    summary: 'Open summary',
    tidy: 'Tidy up',
    structure: 'Structure this sheet',
  },
  zh: {
    title: 'OKR',
    open: '打开 OKR 面板',
    checkIn: '更新进展',
    startCheckIn: '开始进展更新',
    saveCheckIn: '保存进展更新',
    check: '检查 OKR',
    summary: '打开总览',
    tidy: '修复表格',
    structure: '整理此工作表',
  },
};
