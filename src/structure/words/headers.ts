/** Words that stand over columns, by what the column holds: those of common use. A language is a file in headers/. */
import type { ColumnRole } from '../reading.js';

/**
 * Role, how surely the word means it (0..1), the words. Written as `keyOf` makes them: lower case, no accents, no
 * marks. A word may stand in several lines; what the column holds then decides.
 */
export type HeaderWords = readonly [role: ColumnRole, sure: number, words: string];

export const HEADER_WORDS: readonly HeaderWords[] = [
  [
    'objective',
    1,
    'objective|objectives|o|obj|okr objective|objective title|objective name|objective text|objective description',
  ],
  [
    'objective',
    1,
    'team objective|team objectives|department objective|individual objective|personal objective|quarterly objective|部门目标|团队目标|个人目标|季度目标|teamziel|objectif de lequipe|objetivo del equipo|objetivo da equipe',
  ],
  [
    'objective',
    0.9,
    'company objective|company objectives|annual objective|yearly objective|strategic objective|company goal|公司目标|年度目标|战略目标|unternehmensziel|jahresziel|objectif annuel|objetivo anual|objetivo de la empresa|objetivo da empresa',
  ],
  ['objective', 0.8, 'goal|goals|strategic goal|strategic objective|focus|theme|aim|priority goal|outcome'],
  [
    'objective',
    1,
    '目标|目標|目标o|o目标|okr目标|目标名称|目标描述|目标内容|季度目标|年度目标|工作目标|战略目标|objective目标',
  ],
  [
    'objective',
    1,
    'ziel|ziele|zielsetzung|objectif|objectifs|objetivo|objetivos|obiettivo|obiettivi|doelstelling|doel',
  ],
  ['objective', 1, '目的|目標名|オブジェクティブ|목표|цель|цели'],
  [
    'keyResult',
    1,
    'key result|key results|kr|krs|key result title|key result name|key result description|measurable result',
  ],
  [
    'keyResult',
    0.75,
    'result|results|measure of success|success measure|success criteria|milestone|indicator|measurable outcome|how will you measure it',
  ],
  ['keyResult', 0.7, 'metric|metrics|kpi|kpis|measure|measures'],
  [
    'keyResult',
    1,
    '关键结果|关键结果kr|关键结果krs|kr关键结果|关键成果|關鍵結果|關鍵成果|关键结果描述|关键结果名称|关键成果kr',
  ],
  ['keyResult', 0.8, '衡量指标|衡量标准|关键指标|成果|结果|关键任务|指标'],
  [
    'keyResult',
    1,
    'schlusselergebnis|schlusselergebnisse|schluesselergebnis|schluesselergebnisse|schlusselresultat|ergebnis|ergebnisse',
  ],
  [
    'keyResult',
    1,
    'resultat cle|resultats cles|resultat clef|resultats clefs|resultado clave|resultados clave|resultado chave|resultados chave',
  ],
  [
    'keyResult',
    1,
    'risultato chiave|risultati chiave|kernresultaat|sleutelresultaat|主要な結果|主な成果|キーリザルト|成果指標|핵심 결과|핵심결과|ключевой результат|ключевые результаты',
  ],
  [
    'both',
    1,
    'okr|okrs|objective and key results|objectives and key results|objective key result|objective key results|objectives key results|o kr|okr title',
  ],
  [
    'both',
    1,
    '目标与关键结果|目标和关键结果|目标关键结果|目标及关键结果|okr内容|okr名称|ziele und schlusselergebnisse|objectifs et resultats cles|objetivos y resultados clave|objetivos e resultados chave|目標と主要な結果',
  ],
  [
    'both',
    0.65,
    'title|name|item|description|summary|text|statement|what|标题|名称|内容|事项|titel|titre|titulo|beschreibung|タイトル|内容',
  ],
  [
    'owner',
    1,
    'resp|verantw|zust|owner|owners|dri|responsible|responsible person|accountable|lead|leader|assignee|assigned to|champion|owner name|owner email|owned by|point person|in charge|person responsible|pic',
  ],
  [
    'owner',
    0.75,
    'wer|qui|quien|quem|chi|wie|кто|谁|who|name|person|people|your name|full name|email|email address|e mail|employee|contact|manager',
  ],
  [
    'owner',
    1,
    '负责人|主要责任人|责任人|负责|第一责任人|主责人|执行人|承接人|owner负责人|负责人owner|负责者|負責人|責任人|主责|牵头人',
  ],
  ['owner', 0.75, '姓名|人员|员工|对接人|你的姓名|名字'],
  [
    'owner',
    1,
    'verantwortlich|verantwortliche|verantwortlicher|verantwortung|eigentumer|zustandig|responsable|responsables|porteur|pilote|responsavel|responsaveis|dueno|encargado|proprietario|responsabile|verantwoordelijke|eigenaar|担当者|担当|責任者|オーナー|담당자|ответственный',
  ],
  [
    'start',
    1,
    'baseline|start|start value|starting value|starting point|initial|initial value|from|base|begin|starting|baseline value|at start',
  ],
  ['start', 1, '基线|起始值|初始值|基准值|基准|起点|起始|基线值|现状值|期初值|开始值|基線'],
  [
    'start',
    1,
    'ausgangswert|startwert|basis|basiswert|valeur initiale|valeur de depart|depart|base de reference|valor inicial|linea base|linea de base|linha de base|punto de partida|inicial|valore iniziale|startwaarde|開始値|初期値|ベースライン|기준값|시작값',
  ],
  [
    'target',
    1,
    'from to|start target|baseline target|start to target|target|targets|target value|end value|goal value|to|aim value|target metric|target number|end target|planned|target by end of quarter|commitment target',
  ],
  ['target', 0.7, 'then|afterwards|where to|desired|wanted'],
  ['target', 0.7, 'goal|plan|aim|end'],
  ['target', 1, '目标值|目標值|目标数值|目标指标值|目标数据|挑战值|期望值|指标值|计划值|target目标值'],
  ['target', 0.6, '目标|目標|ziel|objetivo|objectif'],
  [
    'target',
    1,
    'zielwert|soll|sollwert|soll wert|cible|valeur cible|meta|metas|valor objetivo|valor meta|valor alvo|alvo|valore obiettivo|traguardo|doelwaarde|目標値|ターゲット|목표값|목표치',
  ],
  [
    'current',
    1,
    'current|current value|actual|actuals|actual value|now|latest|latest value|today|as of today|achieved|current state|result to date|value|to date|reached',
  ],
  ['current', 0.7, 'result|results|outcome|end of quarter|eoq|status quo|progress value'],
  [
    'current',
    1,
    '当前值|实际值|当前|现值|实际|实际完成|完成值|最新值|目前|现状|当前数值|当前数据|實際值|當前值|实际完成值|完成情况值',
  ],
  [
    'current',
    1,
    'ist|istwert|ist wert|aktuell|aktueller wert|aktueller stand|stand|valeur actuelle|actuel|realise|valor actual|valor atual|atual|realizado|valore attuale|huidig|huidige waarde|現在値|実績|実績値|현재값|현재|실적',
  ],
  [
    'progress',
    1,
    'progress|% done|% complete|percent complete|percentage complete|completion|% progress|progress %|completion %|percent done|done %|complete %|%|progress percentage|percent|completion rate|percentage',
  ],
  [
    'progress',
    0.85,
    'done|achieved yes no|completed|complete|finished|是否完成|完成|erledigt|fait|hecho|feito|concluido|済|完了',
  ],
  [
    'progress',
    0.85,
    'score|scores|grade|grading|final score|rating|achievement|attainment|okr score|self score|end score|kr score',
  ],
  ['progress', 0.75, 'final|end q|eoq|q end|end of quarter|end of q|期末|季末|mid q|mid quarter|last'],
  [
    'progress',
    1,
    '进度|完成度|达成率|完成率|进展百分比|完成进度|当前进度|达成进度|进度%|完成百分比|目标达成率|kr进度|進度',
  ],
  ['progress', 0.85, '评分|得分|分数|打分|自评|自评分|最终得分|自评得分|kr得分|期末评分|okr得分'],
  [
    'progress',
    1,
    'fortschritt|erreichung|zielerreichung|erfullung|erfullungsgrad|erreicht|avancement|progression|progres|progreso|avance|cumplimiento|progresso|progresso %|conclusao|avanzamento|voortgang|進捗|進捗率|達成率|達成度|진행률|달성률|прогресс',
  ],
  ['progress', 0.85, 'punkte|note|bewertung|puntuacion|pontuacao|nota|punteggio|スコア|評価|점수'],
  [
    'confidence',
    1,
    'confidence|confidence level|confidence score|conf|confidence index|likelihood|confidence 1 10|how confident',
  ],
  ['confidence', 1, '信心指数|信心|信心值|信心度|自信度|信心分|信心评分|置信度'],
  [
    'confidence',
    1,
    'konfidenz|zuversicht|vertrauen|confiance|confianza|confianca|fiducia|vertrouwen|自信度|信頼度|確信度|자신감',
  ],
  ['weight', 1, 'weight|weights|weighting|weight %|importance'],
  [
    'weight',
    1,
    '权重|比重|权重%|占比|權重|gewicht|gewichtung|poids|ponderation|peso|ponderacion|ponderacao|ウェイト|重み|加重|가중치',
  ],
  [
    'status',
    1,
    'farol|semaforo|semaphore|meteo|status|state|rag|rag status|health|traffic light|on track|current status|kr status|color|colour',
  ],
  [
    'status',
    1,
    '状态|状况|进展状态|红绿灯|風險|風險狀態|風险|状態|狀態|当前状态|健康度|zustand|ampel|statut|etat|estado|situacao|stato|ステータス|상태|статус',
  ],
  [
    'due',
    1,
    'due|due date|deadline|target date|end date|by when|when|due by|finish date|completion date|date due|eta|timeline|timeframe',
  ],
  ['due', 1, '截止|截止日期|截止时间|完成时间|完成日期|到期日|期限|计划完成时间|目标日期|结束时间|结束日期|时间节点'],
  [
    'due',
    1,
    'frist|fallig|falligkeit|termin|enddatum|bis wann|echeance|date limite|date de fin|fecha limite|fecha|vencimiento|plazo|prazo|data limite|scadenza|期日|締切|마감일|срок',
  ],
  [
    'note',
    1,
    'note|notes|comment|comments|remark|remarks|update|updates|next step|next steps|blocker|blockers|risks|risk|details|status update|latest update|commentary|feedback|learnings|evidence|source|link|links|issue link|reason|why|explanation',
  ],
  [
    'note',
    1,
    '备注|说明|备注说明|进展|进展说明|最新进展|下一步|下一步计划|风险|问题|描述|补充说明|复盘|反馈|数据来源|评论|总结|備註|进展情况|完成情况',
  ],
  [
    'note',
    1,
    'notiz|notizen|kommentar|kommentare|bemerkung|bemerkungen|anmerkung|anmerkungen|nachste schritte|commentaire|commentaires|remarque|remarques|notas|comentario|comentarios|observaciones|observacoes|observacao|commenti|opmerkingen|備考|コメント|メモ|비고|комментарий',
  ],
  ['unit', 1, 'unit|units|uom|unit of measure|单位|計量單位|计量单位|einheit|unite|unidad|unidade|単位|단위'],
  [
    'id',
    1,
    'id|#|no|nr|code|number|key|label|ref|okr id|kr id|objective id|key result id|okr #|s no|sn|序号|编号|编码|代码|nummer|numero|nº|n|番号|번호|№',
  ],
  [
    'parent',
    1,
    'parent|parent id|parent label|parent objective|parent okr|parent key|parent code|supports|aligned to|aligns to|alignment|linked to|rolls up to|objective ref|父级|上级|上级目标|父目标|父级id|支撑|对齐|对齐目标|上级编号|ubergeordnet|parent ref|objetivo padre|親|親id|上位目標',
  ],
  [
    'type',
    1,
    'type|kind|level|item type|issue type|okr type|o or kr|record type|类型|层级|类别|级别|typ|art|ebene|niveau|tipo|nivel|種別|種類|유형|тип',
  ],
  [
    'period',
    1,
    'quarter|period|cycle|time period|qtr|year|quarter year|季度|周期|年度|年份|时间周期|quartal|zeitraum|jahr|trimestre|periode|periodo|ano|annee|四半期|期間|年|분기',
  ],
  [
    'team',
    1,
    'team|department|dept|group|function|area|division|business unit|company|squad|org|organization|部门|团队|小组|所属部门|事业部|公司|bereich|abteilung|mannschaft|equipe|service|equipo|departamento|area|squadra|部署|チーム|부서|팀',
  ],
  [
    'initiative',
    1,
    'initiative|initiatives|task|tasks|action|actions|action item|action items|activity|activities|activity title|project|projects|todo|to do|key initiatives|how|work item|deliverable|deliverables',
  ],
  [
    'initiative',
    1,
    '任务|行动|行动计划|举措|关键举措|行动项|措施|工作任务|具体行动|项目|关键行动|具体措施|massnahme|massnahmen|aufgabe|aufgaben|actions cles|tache|taches|iniciativa|iniciativas|tarea|tareas|accion|acciones|acao|acoes|tarefa|tarefas|施策|タスク|アクション|이니셔티브',
  ],
  [
    'measure',
    0.6,
    'metric|metrics|kpi|measure|measurement|unit of measurement|how measured|metric name|success metric|measured by|衡量方式|度量方式|指标|指标名称|kennzahl|messgrosse|messung|indicateur|indicador|metrica|指標',
  ],
  [
    'out',
    0.9,
    'timestamp|priority|prio|p|last updated|last update|updated|created|created at|updated at|date created|modified|tags|tag|category|categories|trend|时间戳|优先级|提交时间|更新时间|创建时间|类目|分类|标签|重要性|prioritat|aktualisiert|priorite|prioridad|prioridade|horodateur|marca temporal|zeitstempel|優先度|タイムスタンプ',
  ],
  ['out', 1, 'projection|projected|forecast|expected|预期|预测|prognose|prevision|previsione|予測'],
  [
    'out',
    0.8,
    'start date|begin date|kick off|开始时间|开始日期|计划开始时间|startdatum|date de debut|fecha de inicio|開始日|quarter start|target type|average|avg|total|difference|gap|variance|delta|stretch|minimum|threshold',
  ],
];

/** Objective or key result as a part of a longer header: "KR owner", "Objective progress". */
export const ORDINALS: readonly (readonly string[])[] = [
  ['first', '一', '第一', 'erstes', 'erster', 'premier', 'primer', 'primero', 'primeiro'],
  ['second', '二', '第二', 'zweites', 'zweiter', 'deuxieme', 'segundo'],
  ['third', '三', '第三', 'drittes', 'dritter', 'troisieme', 'tercer', 'tercero', 'terceiro'],
  ['fourth', '四', '第四', 'viertes', 'quatrieme', 'cuarto', 'quarto'],
  ['fifth', '五', '第五', 'funftes', 'cinquieme', 'quinto'],
];

/** Words that say something alone or in a pair, and nothing within a sentence. */
export const COMMON_WORDS: ReadonlySet<string> = new Set(
  'to|from|now|who|what|how|when|why|no|end|base|begin|plan|today|value|key|text|lead|people|person|item|name|code|source|reason|service|area|company|function|state|health|number|final|last|latest|base|stand|note|nota|ano|fecha|meta|metas|actual|p|n|o|des|art|aim|focus|reached|achieved|completion|progress value|group|link|links|details|description|project|projects|activity|action|actions'.split(
    '|',
  ),
);
