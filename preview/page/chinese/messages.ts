/** What o-spreadsheet says when something cannot be done, and in the small window of a faulty cell. */
export const MESSAGES: { readonly [english: string]: string } = {
  Error: '错误',
  'Invalid expression': '表达式无效',
  'Circular reference': '循环引用',
  'Invalid reference': '引用无效',
  'Data not available': '数据不可用',
  'Unknown function': '未知函数',
  'Division by zero': '除数为零',
  'Invalid formula': '公式无效',
  'Unknown function: "%s"': '未知函数：“%s”',
  'Missing closing parenthesis': '缺少右括号',
  'Missing opening parenthesis': '缺少左括号',
  'Unexpected token: %s': '意外的符号：%s',
  'Caused by': '原因',
  Invalid: '无效',
  'The value must be one of: %s': '值必须为以下之一：%s',
  'The value must be a value in the range %s': '值必须在范围 %s 内',
  'The value must be a boolean': '值必须为 TRUE 或 FALSE',
  'The value must be a number': '值必须为数字',
  'The value must be a date': '值必须为日期',
  'The value must not be empty': '值不能为空',
  'The range is invalid': '范围无效',
  'The range is invalid.': '范围无效。',
  'The data you entered in %s violates the data validation rule set on the cell:\n%s':
    '您在 %s 中输入的数据违反了该单元格的数据验证规则：\n%s',
  'The cell you are trying to edit has been deleted.': '您正在修改的单元格已被删除。',
  'Are you sure you want to delete this sheet?': '确定要删除此工作表吗？',
  'The sheet name cannot be empty.': '工作表名称不能为空。',
  'A sheet with the name %s already exists. Please select another name.': '已存在名为“%s”的工作表。请使用其他名称。',
  'Some used characters are not allowed in a sheet name (Forbidden characters are %s).':
    '工作表名称含有不允许的字符（不允许的字符为 %s）。',
  'Merging these cells will only preserve the top-leftmost value. Merge anyway?':
    '合并这些单元格后只会保留左上角的值。仍要合并吗？',
  'Merged cells are preventing this operation. Unmerge those cells and try again.':
    '合并的单元格导致无法执行此操作。请取消合并后重试。',
  'This operation is not possible due to a merge. Please remove the merges first than try again.':
    '由于存在合并的单元格，无法执行此操作。请先取消合并。',
  'This operation is not allowed with multiple selections.': '选择了多个区域时无法执行此操作。',
  'This operation is not allowed due to an overlapping frozen pane.': '由于与冻结区域重叠，无法执行此操作。',
  'We found data next to your selection. Since this data was not selected, it will not be sorted. Do you want to extend your selection?':
    '所选范围旁边还有数据。未选中的数据不会参与排序。要扩大所选范围吗？',
  'Cannot sort. To sort, select only cells or only merges that have the same size.':
    '无法排序。请只选择单元格，或只选择大小相同的合并单元格。',
  'This will overwrite data in the subsequent columns. Split anyway?': '这会覆盖后续列中的数据。仍要拆分吗？',
  'Cannot hide all the rows of a sheet.': '不能隐藏工作表中的所有行。',
  'Cannot hide all the columns of a sheet.': '不能隐藏工作表中的所有列。',
  'A named range with this name already exists.': '已存在同名的已命名范围。',
  'Please enter a number between 0 and 10000.': '请输入 0 到 10000 之间的数字。',
  'Pasting from the context menu is not supported in this browser. Use keyboard shortcuts ctrl+c / ctrl+v instead.':
    '此浏览器不支持从右键菜单粘贴。请使用快捷键 Ctrl+C / Ctrl+V。',
  'Access to the clipboard denied by the browser. Please enable clipboard permission for this page in your browser settings.':
    '浏览器拒绝访问剪贴板。请在浏览器设置中为此页面启用剪贴板权限。',
  'The current window is too small to display this sheet properly. Consider resizing your browser window or adjusting frozen rows and columns.':
    '当前窗口太小，无法正常显示此工作表。请放大浏览器窗口，或调整冻结的行和列。',
};
