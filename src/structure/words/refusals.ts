/** Words of tables that are no OKRs; as `keyOf` writes them. */
const list = (words: string): readonly string[] => words.split('|');

export const TASK_WORDS = list(
  'task|tasks|todo|to do|ticket|story|sprint|assignee|assigned to|due date|deadline|due|priority|estimate|story points|backlog|bug|epic|subtask|task 1|task 2|activity|activity title|任务|待办|截止日期|优先级|指派给|经办人|工时|aufgabe|aufgaben|fallig|prioritat|tache|taches|echeance|priorite|tarea|tareas|vencimiento|prioridad|tarefa|tarefas|prazo|prioridade|タスク|期限|優先度|工程|作業|作業名|開始日|終了日|所要日数|日数|phase|duration|start date|end date|dauer|startdatum|enddatum|duree|debut|duracion|duracao|fecha inicio|fecha fin|工期|工序|阶段|开始日期|结束日期',
);
export const BUDGET_WORDS = list(
  'budget|cost|costs|expense|expenses|spend|amount|price|income|revenue|balance|invoice|payment|variance|forecast|subtotal|total|rent|salary|salaries|预算|费用|支出|收入|金额|成本|合计|余额|kosten|ausgaben|einnahmen|betrag|summe|depenses|recettes|montant|cout|gastos|ingresos|importe|presupuesto|coste|custo|despesas|receitas|valor total|orcamento|予算|費用|支出|金額|合計',
);
export const DASHBOARD_WORDS = list(
  'metric|metrics|kpi|kpis|indicator|trend|mom|yoy|wow|change|vs last month|指标|环比|同比|kennzahl|kennzahlen|indicateur|indicador|指標',
);
export const HABIT_WORDS = list('habit|habits|streak|习惯|打卡|gewohnheit|habitude|habito|習慣');
export const DAY_WORDS = list(
  'mon|tue|wed|thu|fri|sat|sun|monday|tuesday|wednesday|thursday|friday|saturday|sunday|周一|周二|周三|周四|周五|周六|周日|星期一|星期二|星期三|星期四|星期五|星期六|星期日|mo|di|mi|do|fr|sa|so|lun|mar|mer|jeu|ven|sam|dim|mie|jue|vie|sab|dom|seg|ter|qua|qui|sex|月|火|水|木|金|土|日',
);
export const MONTH_WORDS =
  /^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec|january|february|march|april|june|july|august|september|october|november|december|\d{1,2}月|januar|februar|marz|mai|juni|juli|oktober|dezember|janvier|fevrier|mars|avril|juin|juillet|aout|septembre|octobre|novembre|decembre|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|janeiro|fevereiro|marco|maio|junho|julho|setembro|outubro|novembro|dezembro|week \d+|w\d+|kw ?\d+|第?\d+周)(?: \d{2,4})?$/;
export const CHECK_WORDS = list(
  'check|checklist|yes no|y n|question|criteria|criterion|检查项|检查|是否|问题|prufung|frage|ja nein|question|oui non|pregunta|pergunta|確認',
);
