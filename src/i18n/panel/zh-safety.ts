/** Who else is writing, a command that stopped in time, what an undo leaves: Simplified Chinese. */
import type { enSafety } from './en-safety.js';

export const zhSafety: { readonly [K in keyof typeof enSafety]: string } = {
  'busy.setUp': '正在设置 OKR',
  'busy.setUp.who': '{who}正在设置 OKR',
  'busy.settings': '正在保存设置',
  'busy.settings.who': '{who}正在保存设置',
  'busy.structure': '正在生成 OKR 工作表',
  'busy.structure.who': '{who}正在生成 OKR 工作表',
  'busy.fix': '正在应用修正',
  'busy.fix.who': '{who}正在应用修正',
  'busy.tidy': '正在修复表格',
  'busy.tidy.who': '{who}正在修复表格',
  'busy.startCheckIn': '正在开始进展更新',
  'busy.startCheckIn.who': '{who}正在开始进展更新',
  'busy.saveCheckIn': '正在保存进展更新',
  'busy.saveCheckIn.who': '{who}正在保存进展更新',
  'busy.checkIn': '正在保存关键结果',
  'busy.checkIn.who': '{who}正在保存关键结果',
  'busy.summary': '正在更新总览',
  'busy.summary.who': '{who}正在更新总览',
  'busy.check': '正在检查 OKR',
  'busy.check.who': '{who}正在检查 OKR',
  'busy.undo': '正在撤消上一次操作',
  'busy.undo.who': '{who}正在撤消上一次操作',
  'busy.text': '同一时间只有一个 OKR 命令写入。未作任何更改，你填写的内容仍保留。',
  'busy.loadText': '同一时间只有一个 OKR 命令写入。未作任何更改。',

  'failure.timeUp.title': '{total} 步已完成 {done} 步',
  'failure.timeUp.text':
    'Google 限定每次运行六分钟，因此在两步之间停下，没有做到一半的内容。点击“继续”完成其余 {left} 步，不会重复。',

  'failure.closed.title': '{cycle}已关闭',
  'failure.closed.text': '可能在此面板打开期间被关闭。未写入任何内容。如需继续，请在“OKR 设置”的周期表中重新打开。',

  'failure.tableGone.title': '没有{cycle}的 OKR 工作表',
  'failure.tableGone.text':
    '如果已被删除，请立即撤消删除，或从“文件 > 版本历史记录”中找回。“设置 OKR”会新建一个空表。未作任何更改。',

  'failure.protected.part': '{tab}中有一部分受保护',
  'failure.protected.whole': '未作任何更改。请文件所有者允许你编辑，然后重试。',

  'undo.guarded': '已撤消 {m} 个单元格中的 {n} 个。以下单元格受保护，保持不变：{cells}。请文件所有者处理后再撤消。',
  'undo.rows': '{n} 行已回到原位。',
  'undo.stays.tidy': '已恢复的公式和列表保留，数字依赖它们。',
  'undo.stays.saveCheckIn': '进展更新表和记录保留，作为存档。',
  'undo.stays.checkIn': '记录中的条目保留，作为存档。',
};
