/** More words over columns, a block for each language; written and used like those of headers.ts. */
import type { HeaderWords } from './headers.js';

export const HEADERS_BY_LANGUAGE: readonly HeaderWords[] = [
  // English
  [
    'objective',
    0.9,
    'our objective|objective statement|what we want to achieve|what do we want to achieve|ambition|north star|big goal|intent',
  ],
  [
    'keyResult',
    0.9,
    'how we measure it|how we will know|how do we know|how we know|evidence of success|measure of progress|signs of success|success metric|success metrics',
  ],
  [
    'owner',
    0.9,
    'driver|responsible owner|accountable person|sponsor|dri name|kr owner|okr owner|objective owner|led by|run by|owner name s|who leads|who owns it|whose|whose job|staff|staff member|colleague|coordinator|keeper',
  ],
  [
    'start',
    0.95,
    'where we started|where we start|where we were|where we are starting|started at|starting from|start of quarter|at the start|before|last quarter|last year|previous|previous value|prior|opening|opening value|beginning|beginning value|as is|reference value|from value|q start|initial state',
  ],
  [
    'target',
    0.95,
    'where we want to be|where we want to go|where we are going|where we aim|we want|target for the quarter|quarter target|quarterly target|year end target|should be|to be|to value|aiming for|finish|destination|final target|goal for the quarter|promise|desired value|target level',
  ],
  [
    'current',
    0.95,
    'actual to date|year to date|ytd|qtd|so far|where we are|where we are now|where we stand|at present|present|present value|most recent|last reading|last value|reading|this week|current level|current status value|current number|actual result|measured|as of now|status today|latest number|now at',
  ],
  [
    'progress',
    0.95,
    'percent achieved|% achieved|% of target|percent of goal|% of goal|progress so far|overall progress|pct|pct done|pct complete|how far|complete so far|kr progress|progress pct|progress percent|fulfilment|fulfillment|rate of completion|done so far|% reached|% attained',
  ],
  [
    'progress',
    0.8,
    'mark|marks|points|result score|self assessment|self grade|manager score|final grade|mid score|midterm|mid term score|end score|okr grade|score 0 1',
  ],
  [
    'confidence',
    1,
    'how sure|how sure are we|sureness|confidence out of 10|confidence %|belief|chance|chances|probability|odds',
  ],
  ['weight', 1, 'weight percent|wt|share|relative weight|relative importance'],
  [
    'due',
    1,
    'deadline date|by|until|complete by|finish by|target completion|target completion date|delivery date|end|expected date',
  ],
  [
    'note',
    1,
    'comments and blockers|what we learned|lesson|lessons|notes and links|context|background|additional info|info|description of progress|how it went|story|this week in words|what happened|observations|observation|memo',
  ],
  [
    'team',
    1,
    'unit|ward|branch|site|store|shop|location|school|class|campus|office|region|tribe|chapter|directorate|faculty|programme|program|workstream|business area|stream|pillar',
  ],
  [
    'out',
    0.9,
    'printed|version|approved by|reviewed|reviewer|status date|row|line|archived|followers|visibility|color code|sort|rank|effort|budget|estimate|dependencies|dependency|stakeholders|stakeholder',
  ],

  // Helper columns of our own tables, which an export shows
  [
    'out',
    1,
    'row kind|level or key results|measure or level|can be measured|ratio|weight counted|points counted|status or progress|status code|unit conflict|trend|updated|行的种类|成功线或关键结果数|成功线 或关键结果数|衡量方式或成功线|衡量方式 或成功线|能否衡量|比率|计入的权重|计入的得点|状态或进度|状态 或进度|状态代码|单位冲突|趋势|更新日期',
  ],
  // Codes in any language
  [
    'id',
    1,
    'codigo|code objectif|code kr|code rc|kurzel|kennung|kurzzeichen|schlussel|zeichen|identificador|identifiant|reference no|ref no|clave|chave|sigla|codice|kod|목표 id|目标编号|kr编号|目标id|okr编号|o编号|コード|目標id|管理番号|목표 번호',
  ],
  [
    'parent',
    1,
    'objective code|objective no|objective number|goal id|goal code|belongs to|for objective|parent objective id|okr parent|o id|obj id|所属目标|对应目标|关联目标|目标编码|所属目标编号|对应目标编号|关联目标编号|ziel id|ziel nr|zielnummer|zu ziel|gehort zu|id objectif|code de lobjectif|objectif parent|rattache a|id objetivo|codigo objetivo|codigo del objetivo|codigo do objetivo|id do objetivo|objetivo relacionado|対応目標|目標番号|所属目標|紐づく目標|上位の目標|관련 목표|상위 목표|id obiettivo|doel id|hoort bij',
  ],

  // Chinese, simplified and traditional
  [
    'objective',
    1,
    '目标o|o（目标）|目标方向|核心目标|重点目标|工作目標|季度目標|團隊目標|业务目标|战略主题|目标陈述|我们的目标',
  ],
  [
    'keyResult',
    1,
    '关键结果描述|关键结果内容|关键结果（kr）|kr描述|kr内容|kr名称|关键成果描述|关键结果指标|核心结果|關鍵結果kr|可衡量结果|衡量结果|关键行动结果|重要结果',
  ],
  [
    'owner',
    1,
    '负责同学|负责人员|负责部门人|责任者|跟进人|执行者|经办|经办人|主要负责人|owner姓名|牵头|牵头负责人|目标负责人|kr负责人|主责|责任主体|承担人|落实人|負責同事',
  ],
  [
    'start',
    1,
    '起始|起始数据|期初|期初数|初始|初始数据|原值|去年同期|上季度|上季值|上期值|上期|年初|年初值|基数|基期|基础值|基线数据|现有水平|出发点|起步值|當前基線',
  ],
  [
    'target',
    1,
    '目标数|目标量|目标数字|季度目标值|要达到|预期值|预期目标|期末目标|考核值|考核目标|应达值|目标水平|目標數值|指标目标|承诺值|目标达成值',
  ],
  [
    'current',
    1,
    '目前值|目前进度值|当前完成|当前完成值|实际达成|实际达成值|已完成|已完成值|累计完成|累计|截至目前|截至今日|最新|最新数据|本周值|本周|实绩|实际数据|完成数|現值|目前數值|当前水平|期末实际|实际数',
  ],
  [
    'progress',
    1,
    '完成百分比|完成比例|进度百分比|进度（%）|总体进度|达成比例|达成情况%|完成率%|达成率%|实现率|目前进度|整体进度|完成進度|達成率%|执行进度|kr完成度|kr完成率|进度条',
  ],
  [
    'progress',
    0.85,
    '自评打分|上级评分|上级打分|主管评分|领导评分|评价得分|季度得分|期中评分|期中得分|期末得分|中期评分|复盘得分|终评|最终评分|自评分数|综合得分',
  ],
  ['confidence', 1, '信心指数（1-10）|信心程度|把握|把握程度|完成信心|信心打分|達成信心'],
  ['weight', 1, '权重比|权重占比|权重（%）|重要程度占比|kr权重|o权重'],
  ['status', 1, '进展状况|风险状态|灯|灯色|亮灯|预警|是否正常|状态灯|完成状态'],
  ['due', 1, '截止日|时间要求|交付时间|完成期限|最晚完成|计划完成日期|计划完成|到期|预计完成时间|截止時間|周期截止'],
  [
    'note',
    1,
    '备注信息|情况说明|说明事项|困难|卡点|阻碍|需要的支持|支持|本周进展|进展描述|过程记录|记录|心得|总结反思|反思|现状说明|數據來源|证据|来源',
  ],
  ['team', 1, '中心|科室|班组|门店|区域|条线|业务线|处室|单位部门|所属团队|所属中心|组别|所在部门|年级'],
  ['unit', 1, '计量|计算单位|单位（量纲）'],

  // German
  [
    'objective',
    1,
    'zielbild|quartalsziel|unser ziel|ziel o|ubergeordnetes ziel|teamziele|bereichsziel|strategisches ziel|hauptziel',
  ],
  [
    'keyResult',
    1,
    'messbares ergebnis|messbare ergebnisse|key result kr|schlusselergebnis kr|ergebniskennzahl|erfolgskriterium|erfolgskriterien|woran wir es merken|messkriterium|kernergebnis|kernergebnisse|resultat|resultate',
  ],
  [
    'owner',
    1,
    'verantwortliche person|ansprechpartner|ansprechpartnerin|zustandige person|zustandigkeit|besitzer|inhaber|wer kummert sich|treiber|paten|pate|patin|leitung|kummerer|betreut von|name',
  ],
  [
    'start',
    1,
    'anfangswert|ausgangslage|ausgangspunkt|ausgangsbasis|anfang|zu beginn|beginn|vorher|vorjahr|vorquartal|bisher|von|startpunkt|start wert|referenzwert|ausgang|stand anfang|stand zu beginn|nullmessung',
  ],
  [
    'target',
    1,
    'zielgrosse|zielmarke|ziel wert|bis|wohin|angestrebt|plan|planwert|vorgabe|soll bis quartalsende|ziel bis ende|quartalsziel wert|zielvorgabe|nachher|auf',
  ],
  [
    'current',
    1,
    'ist stand|istzustand|aktueller ist wert|aktuell ist|derzeit|momentan|jetzt|heute|stand heute|zwischenstand|aktuelle zahl|gemessen|erreichter wert|bisher erreicht|letzter wert|aktueller messwert|laufend',
  ],
  [
    'progress',
    1,
    'erreichung %|erfullt|erfullung %|fortschritt %|umsetzungsgrad|umsetzungsstand|zielerreichungsgrad|erreichungsgrad|grad der erreichung|fertigstellung|% erreicht|in %|quote|prozent',
  ],
  ['progress', 0.85, 'punktzahl|selbsteinschatzung|wertung|score ende|endnote|endbewertung'],
  ['confidence', 1, 'zuversicht 1 10|wie sicher|sicherheit|wahrscheinlichkeit|einschatzung'],
  ['due', 1, 'fallig am|faellig|bis zum|abgabe|stichtag|zieldatum|endtermin|fertig bis|erledigt bis|termin bis'],
  ['status', 1, 'ampelstatus|farbe|lage|zielstatus'],
  [
    'note',
    1,
    'hinweis|hinweise|erlauterung|erklarung|kommentar zum stand|hindernisse|hindernis|blocker|was ist passiert|ruckblick|quelle|begrundung',
  ],
  ['team', 1, 'standort|filiale|gruppe|ressort|fachbereich|station|kreis|werk|teilteam'],
  ['initiative', 1, 'vorhaben|projekte|projekt|initiativen|arbeitspaket|schritte|to dos'],
  ['out', 0.8, 'beginn datum|erstellt|erstellt am|geandert|rangfolge|lfd'],

  // French
  [
    'objective',
    1,
    'objectif strategique|objectif trimestriel|notre objectif|objectif o|grand objectif|intitule de lobjectif|ambition|cap|objectif du trimestre',
  ],
  [
    'keyResult',
    1,
    'resultat attendu|resultats attendus|resultat mesurable|resultats mesurables|indicateur de reussite|indicateur cle|critere de succes|criteres de succes|mesure du succes|comment on le mesure|resultat cle rc|rc',
  ],
  [
    'owner',
    1,
    'responsable du rc|personne responsable|referent|referente|porteur du projet|portee par|porte par|piloté par|pilote par|pilotage|proprietaire|en charge|chef de file|charge de|animateur|animatrice|nom',
  ],
  [
    'start',
    1,
    'valeur de base|valeur de reference|reference|point de depart|situation initiale|situation de depart|au depart|avant|de base|debut|valeur au debut|niveau initial|base de depart|valeur debut|annee precedente|t 1',
  ],
  [
    'target',
    1,
    'valeur visee|vise|visee|valeur attendue|attendu|a atteindre|niveau cible|cible trimestre|cible finale|objectif chiffre|but|apres|arrivee|fin|valeur finale|valeur souhaitee',
  ],
  [
    'current',
    1,
    'valeur du jour|a ce jour|a date|aujourdhui|aujourd hui|en cours|realise a ce jour|realisation|realisations|valeur realisee|resultat actuel|niveau actuel|situation actuelle|derniere valeur|dernier releve|constate|mesure actuelle|ou en est on',
  ],
  [
    'progress',
    1,
    'taux davancement|taux d avancement|avancement %|etat davancement|etat d avancement|taux de realisation|taux datteinte|taux d atteinte|atteinte|% atteint|% realise|progression %|pourcentage|pourcentage atteint|degre datteinte',
  ],
  ['progress', 0.85, 'note finale|score final|evaluation|auto evaluation|autoevaluation|note sur 1'],
  ['confidence', 1, 'niveau de confiance|indice de confiance|confiance sur 10|degre de confiance'],
  ['due', 1, 'date butoir|date de fin prevue|pour le|avant le|delai|date cible|fin prevue'],
  ['status', 1, 'statut actuel|feu|feu tricolore|couleur|situation'],
  [
    'note',
    1,
    'note|notes|observation|observations|precisions|explications|blocages|points de blocage|prochaines etapes|prochaine etape|suivi|commentaire du mois',
  ],
  ['team', 1, 'pole|direction|departement|agence|magasin|site|bureau|domaine|perimetre'],
  ['initiative', 1, 'initiative|chantier|chantiers|projets|actions|actions prevues|plan daction|plan d action'],
  ['weight', 1, 'coefficient|coef|importance'],
  ['unit', 1, 'unite de mesure'],

  // Spanish
  [
    'objective',
    1,
    'objetivo estrategico|objetivo trimestral|nuestro objetivo|objetivo del trimestre|objetivo general|proposito',
  ],
  [
    'keyResult',
    1,
    'resultado esperado|resultados esperados|resultado medible|resultados medibles|indicador clave|indicador de exito|criterio de exito|criterios de exito|como lo medimos|resultado clave rc|rc|rcs',
  ],
  [
    'owner',
    1,
    'persona responsable|responsable del rc|a cargo|a cargo de|quien responde|lider|lidera|liderado por|persona a cargo|titular|nombre|propietaria|encargada|referente',
  ],
  [
    'start',
    1,
    'valor de partida|valor base|base|situacion inicial|situacion de partida|al inicio|inicio|antes|de|desde|comienzo|valor anterior|trimestre anterior|ano anterior|nivel inicial|valor de inicio|partida|referencia',
  ],
  [
    'target',
    1,
    'valor meta|valor deseado|valor final|meta final|meta del trimestre|objetivo numerico|queremos llegar a|hasta|a alcanzar|por alcanzar|meta trimestral|valor esperado|despues|destino',
  ],
  [
    'current',
    1,
    'valor de hoy|hoy|a la fecha|hasta la fecha|a hoy|valor real|real|realizado|alcanzado|logrado|situacion actual|nivel actual|ultimo valor|ultima medicion|medicion actual|dato actual|valor a la fecha|ahora|en este momento|ejecutado',
  ],
  [
    'progress',
    1,
    'porcentaje|porcentaje de avance|% de avance|% avance|avance %|grado de avance|porcentaje de cumplimiento|% cumplimiento|% de cumplimiento|grado de cumplimiento|nivel de cumplimiento|% logrado|logro|% completado|completado|progreso %',
  ],
  ['progress', 0.85, 'calificacion|calificacion final|nota final|evaluacion|autoevaluacion|puntaje|puntos'],
  ['confidence', 1, 'nivel de confianza|indice de confianza|confianza 1 10|grado de confianza'],
  ['due', 1, 'fecha de entrega|fecha fin|fecha de fin|para cuando|fecha de cierre|fecha objetivo|antes del|cierre'],
  ['status', 1, 'situacion|semaforo|color|estado actual'],
  [
    'note',
    1,
    'nota|observacion|observaciones|comentarios|comentario del mes|bloqueos|obstaculos|siguiente paso|siguientes pasos|proximos pasos|detalle|detalles|explicacion|notas del equipo',
  ],
  ['team', 1, 'sede|sucursal|tienda|direccion|gerencia|unidad|zona|grupo'],
  ['initiative', 1, 'proyecto|proyectos|iniciativas clave|plan de accion|actividades|actividad'],
  ['weight', 1, 'ponderacion|importancia'],
  ['unit', 1, 'unidad de medida'],

  // Portuguese
  [
    'objective',
    1,
    'objetivo estrategico|objetivo do trimestre|objetivo trimestral|nosso objetivo|proposito|objetivo geral',
  ],
  [
    'keyResult',
    1,
    'resultado esperado|resultados esperados|resultado mensuravel|indicador de sucesso|criterio de sucesso|como medimos|kr resultado chave|resultados chaves|resultado chave kr',
  ],
  [
    'owner',
    1,
    'dono|dona|donos|dono do kr|responsavel pelo kr|pessoa responsavel|quem responde|lider|liderado por|encarregado|a cargo de|nome|proprietario|proprietaria|guardiao',
  ],
  [
    'start',
    1,
    'valor de partida|ponto de partida|situacao inicial|base|no inicio|inicio|antes|de|desde|comeco|valor anterior|trimestre anterior|ano anterior|marco zero|valor base|partida|referencia',
  ],
  [
    'target',
    1,
    'valor desejado|valor final|meta do trimestre|meta final|onde queremos chegar|para|a alcancar|valor esperado|meta trimestral|objetivo numerico|ate|depois',
  ],
  [
    'current',
    1,
    'valor de hoje|hoje|ate agora|ate hoje|ate o momento|agora|situacao atual|resultado atual|ultimo valor|ultima medicao|medicao atual|alcancado|real|valor realizado|nivel atual|posicao atual|valor corrente|parcial',
  ],
  [
    'progress',
    1,
    'porcentagem|percentual|percentual de conclusao|% concluido|% de conclusao|% atingido|atingido|atingimento|% atingimento|percentual atingido|andamento|evolucao|avanco|% de avanco|grau de conclusao|progresso %|% realizado',
  ],
  ['progress', 0.85, 'nota final|avaliacao|autoavaliacao|nota do kr|pontuacao final|pontos'],
  ['confidence', 1, 'nivel de confianca|indice de confianca|confianca 1 10|grau de confianca'],
  ['due', 1, 'data de entrega|data de termino|data final|ate quando|vencimento|entrega|fim|data fim|prazo final'],
  ['status', 1, 'sinal|cor|estado atual|situacao atual do kr'],
  [
    'note',
    1,
    'observacao|comentarios|anotacoes|anotacao|proximos passos|proximo passo|impedimentos|bloqueios|detalhes|detalhe|explicacao|nota de texto|o que aconteceu',
  ],
  ['team', 1, 'time|setor|diretoria|unidade|loja|filial|gerencia|turma|grupo|secretaria'],
  ['initiative', 1, 'projeto|projetos|iniciativa chave|plano de acao|atividade|atividades'],
  ['period', 1, 'ciclo|bimestre|semestre'],
  ['unit', 1, 'unidade de medida'],

  // Japanese
  [
    'objective',
    1,
    '目標o|o目標|定性目標|大目標|チーム目標|部門目標|個人目標|目指す姿|達成したいこと|重点目標|今期の目標',
  ],
  [
    'keyResult',
    1,
    '主要結果|主要成果|重要な結果|重要な成果|重要結果|鍵となる結果|kr主要な結果|定量目標|成果|測定指標|キーリザルトkr|達成基準|成功指標|到達指標',
  ],
  ['owner', 1, '責任者名|担当者名|主担当|担当部員|推進者|推進担当|リーダー|氏名|名前|主管|窓口'],
  [
    'start',
    1,
    'スタート|スタート値|開始時|開始時点|期初|期初値|現状値|基準|基準値|前期|前期実績|前年|当初値|起点|スタート時|初期',
  ],
  ['target', 1, '目標数値|目標水準|到達目標|ゴール|ゴール値|期末目標|到達点|狙い値|計画値|計画|最終目標値'],
  [
    'current',
    1,
    '現在|現状|現時点|実績値累計|今の値|最新値|最新|直近|直近の値|今日|今週の値|実測値|実測|現在の値|途中経過|中間実績|現在実績',
  ],
  ['progress', 1, '進捗%|進捗度|進み具合|完了率|完成度|到達度|達成状況%|達成率%|進捗状況%|進行度|進ちょく率|進捗率%'],
  ['progress', 0.85, '自己評価|評点|得点|最終評価|上司評価|採点|期末評価|点数|スコア 0 1'],
  ['confidence', 1, '自信|自信度1 10|達成見込み|見込み|確度|信頼度合い|達成確度'],
  ['weight', 1, '比重|ウエイト|ウェイト%|配分|重要度配分'],
  ['status', 1, '状況|信号|進行状況|色|健康状態'],
  ['due', 1, '締め切り|締切日|納期|完了予定|完了予定日|期日予定|いつまで|終了日|達成期限'],
  [
    'note',
    1,
    '補足|備考欄|所感|進捗コメント|一言|課題|問題点|次の一手|次のアクション|詳細|説明|振り返り|根拠|出典|メモ欄',
  ],
  ['team', 1, '部門|課|グループ|店舗|拠点|所属|支店|学年|病棟|事業部'],
  ['initiative', 1, '取り組み|取組|具体策|行動計画|活動|やること|アクションプラン|実行項目'],
  ['period', 1, 'クォーター|四半期|期|対象期間|周期'],
  ['out', 0.9, '更新日|作成日|登録日|記入日|順位|重要度|カテゴリ|分類|開始予定日'],

  // Italian
  ['objective', 1, 'obiettivo strategico|obiettivo del trimestre|nostro obiettivo|traguardo generale'],
  [
    'keyResult',
    1,
    'risultato atteso|risultati attesi|risultato misurabile|indicatore di successo|risultato|risultati|rc',
  ],
  ['owner', 1, 'responsabili|referente|proprietario|assegnato a|a cura di|capofila|incaricato|chi|titolare|nome'],
  [
    'start',
    1,
    'valore di partenza|partenza|base|iniziale|valore base|punto di partenza|inizio|da|situazione iniziale|prima',
  ],
  [
    'target',
    1,
    'obiettivo numerico|valore atteso|valore finale|meta|target finale|arrivo|a|valore target|dopo|valore desiderato|da raggiungere',
  ],
  [
    'current',
    1,
    'attuale|oggi|ad oggi|a oggi|valore di oggi|stato attuale|ultimo valore|raggiunto|realizzato|consuntivo|valore corrente|misura attuale|adesso',
  ],
  [
    'progress',
    1,
    'percentuale|progresso|progressi|completamento|% completamento|stato di avanzamento|% avanzamento|grado di avanzamento|raggiungimento|% raggiunta|% raggiunto',
  ],
  ['progress', 0.85, 'voto|valutazione|punti|punteggio finale'],
  ['confidence', 1, 'livello di fiducia|confidenza|fiducia 1 10'],
  ['due', 1, 'entro|entro il|data di scadenza|termine|data fine'],
  ['note', 1, 'note|osservazioni|commento|prossimi passi|ostacoli|dettagli'],
  ['team', 1, 'reparto|ufficio|area|sede|gruppo|negozio'],
  ['weight', 1, 'ponderazione|importanza'],
  ['unit', 1, 'unita|unita di misura'],
  ['initiative', 1, 'iniziativa|iniziative|azione|azioni|attivita|progetto|compito'],
  ['type', 1, 'livello'],

  // Dutch
  ['objective', 1, 'doelen|doelstellingen|kwartaaldoel|teamdoel|strategisch doel|ons doel'],
  [
    'keyResult',
    1,
    'kernresultaten|belangrijkste resultaat|belangrijk resultaat|sleutelresultaten|meetbaar resultaat|resultaat|resultaten',
  ],
  ['owner', 1, 'verantwoordelijk|trekker|eigenaren|wie|naam|kartrekker|contactpersoon|aanspreekpunt'],
  ['start', 1, 'nulmeting|beginwaarde|uitgangswaarde|begin|startpunt|van|vertrekpunt|vorig kwartaal|uitgangspunt'],
  ['target', 1, 'streefwaarde|streefcijfer|streef|doel waarde|naar|gewenst|eindwaarde|gewenste waarde|tot'],
  [
    'current',
    1,
    'actueel|huidige stand|nu|stand|vandaag|laatste waarde|gemeten|realisatie|werkelijk|tussenstand|actuele waarde|stand nu',
  ],
  ['progress', 1, 'percentage|gereed|% gereed|behaald|% behaald|realisatiegraad|voortgang %|mate van realisatie'],
  ['progress', 0.85, 'cijfer|beoordeling|score eind|punten'],
  ['due', 1, 'deadline|uiterlijk|einddatum|voor wanneer|opleverdatum'],
  ['note', 1, 'toelichting|opmerking|notities|notitie|uitleg|vervolgstap|belemmeringen'],
  ['team', 1, 'afdeling|groep|locatie|vestiging'],
  ['weight', 1, 'weging|gewicht %'],
  ['initiative', 1, 'actie|acties|taak|taken|activiteit|activiteiten|initiatief|initiatieven'],
  ['period', 1, 'kwartaal|periode|jaar'],

  // Polish
  ['objective', 1, 'cel|cele|cel strategiczny|cel kwartalny|cel zespolu|nasz cel'],
  [
    'keyResult',
    1,
    'kluczowy rezultat|kluczowe rezultaty|kluczowy wynik|kluczowe wyniki|rezultat kluczowy|rezultat|rezultaty|wskaznik sukcesu',
  ],
  [
    'owner',
    1,
    'osoba|wlasciciel|wlasciciele|odpowiedzialny|odpowiedzialna|osoba odpowiedzialna|odpowiedzialnosc|kto|lider|prowadzacy|opiekun|imie i nazwisko',
  ],
  [
    'start',
    1,
    'wartosc poczatkowa|poczatek|start|bylo|punkt wyjscia|wartosc bazowa|baza|stan poczatkowy|od|na starcie|wartosc wyjsciowa',
  ],
  [
    'target',
    1,
    'wartosc docelowa|docelowo|cel liczbowy|wartosc celu|stan docelowy|do|ma byc|plan|oczekiwana wartosc|poziom docelowy',
  ],
  [
    'current',
    1,
    'aktualnie|wartosc biezaca|wartosc aktualna|obecnie|obecna wartosc|teraz|stan na dzis|dzis|biezacy stan|jest|wykonanie|stan obecny|aktualna wartosc|stan biezacy',
  ],
  [
    'progress',
    1,
    'postep|postepy|realizacja|% realizacji|stopien realizacji|procent|procent realizacji|wykonano %|zaawansowanie|ukonczenie',
  ],
  ['progress', 0.85, 'ocena|punkty|wynik koncowy|ocena koncowa'],
  ['confidence', 1, 'pewnosc|poziom pewnosci|ufnosc'],
  ['weight', 1, 'waga|wagi'],
  ['status', 1, 'stan|kolor|sygnal'],
  ['due', 1, 'termin|do kiedy|data zakonczenia|ostateczny termin'],
  ['note', 1, 'uwagi|uwaga|komentarz|komentarze|notatki|notatka|opis|nastepne kroki'],
  ['team', 1, 'zespol|dzial|oddzial|obszar|grupa|sklep'],
  ['period', 1, 'kwartal|okres|rok'],
  ['type', 1, 'rodzaj|poziom'],
  ['initiative', 1, 'inicjatywa|inicjatywy|zadanie|zadania|dzialanie|dzialania|projekt'],

  // Korean
  ['objective', 1, '목표 o|목표명|팀 목표|조직 목표|분기 목표|핵심 목표|오브젝티브'],
  ['keyResult', 1, '핵심 결과 kr|핵심결과 kr|주요 결과|주요결과|핵심 성과|핵심성과|키 리절트|성과 지표|측정 지표'],
  ['owner', 1, '담당|책임자|오너|담당 부서|이름|주관자|담당자명'],
  ['start', 1, '시작|기준|초기값|현재 기준|시작 시점|전분기|출발점|기준선|기초값|베이스라인'],
  ['target', 1, '목표 값|목표 수치|목표수치|타깃|타겟|목표 수준|달성 목표'],
  ['current', 1, '현재 값|현황|현재 수치|현재수치|실적 값|최근 값|지금|금주|현재 실적|달성값'],
  ['progress', 1, '진척률|진척도|진도율|진도|진행도|완료율|달성도|진행 상황 %|진행률 %'],
  ['progress', 0.85, '평가 점수|자기 평가|평점|평가'],
  ['confidence', 1, '신뢰도|자신감 지수|확신도|자신도'],
  ['status', 1, '진행 상태|신호등'],
  ['due', 1, '기한|마감|완료일|완료 예정일|종료일'],
  ['note', 1, '메모|코멘트|의견|설명|특이사항|비고란'],
  ['team', 1, '조직|그룹|본부|지점|소속'],
  ['weight', 1, '비중|중요도 비중'],
  ['initiative', 1, '과제|실행 과제|활동|할 일|액션'],
  ['period', 1, '분기 구분|연도|기간'],

  // Russian
  ['objective', 1, 'цель команды|наша цель|цель квартала|стратегическая цель'],
  ['keyResult', 1, 'ключевые результаты kr|ключевой показатель|результат|результаты|измеримый результат'],
  ['owner', 1, 'владелец|ответственные|кто|исполнитель|руководитель|имя'],
  ['start', 1, 'базовое значение|начальное значение|старт|начало|было|исходное значение|база|на старте'],
  ['target', 1, 'целевое значение|план|целевой показатель|цель значение|к концу квартала|должно быть'],
  ['current', 1, 'текущее значение|факт|сейчас|текущее|текущий показатель|на сегодня|стало|фактическое значение'],
  ['progress', 1, 'выполнение|процент выполнения|% выполнения|степень выполнения|готовность'],
  ['progress', 0.85, 'оценка|балл|баллы'],
  ['confidence', 1, 'уверенность'],
  ['weight', 1, 'вес'],
  ['due', 1, 'дедлайн|дата окончания|до какого числа'],
  ['note', 1, 'примечание|примечания|комментарии|заметки'],
  ['team', 1, 'команда|отдел|подразделение'],
  ['period', 1, 'квартал|период|год'],
];
