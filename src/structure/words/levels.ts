/** Words that name a level: in front of a title, or in a column of their own. */

/** Alternatives of a regular expression, longest first; O alone is handled apart. */
export const OBJECTIVE_PREFIX =
  'Company Objective|Team Objective|Objective|Objectif|Objetivo|Obiettivo|Doelstelling|Doel|Obj|Goal|Ziel|目标|目標|目的|목표|Цель|Oggettivo|Cel|Teamziel|Objectif stratégique|M[åa]l|Hedef|Amaç|O目標|核心目标|团队目标|部门目标';
export const KEY_RESULT_PREFIX =
  'Key[\\s-]?Results?|KRs?|Schl(?:ü|ue)sselergebnis(?:se)?|R(?:é|e)sultats?[\\s-]?cl(?:é|e)s?|Resultados?[\\s-]?clave|Resultados?[\\s-]?chave|Risultat[oi][\\s-]?chiave|关键结果|关键成果|關鍵結果|主要な結果|核心结果|핵심\\s?결과|Ключевой результат|Kluczowy\\s?(?:rezultat|wynik)|Kernresultaat|Sleutelresultaat|Kernergebnis|主要結果|重要な結果|キーリザルト|成果指標|關鍵成果|Nøkkelresultat|Nyckelresultat|Anahtar sonuç';

export const INITIATIVE_PREFIX =
  'Task|Initiative|Action(?: item)?|Activity|To-?do|任务|举措|行动(?:计划|项)?|Maßnahme|Aufgabe|Tâche|Action clé|Iniciativa|Tarea|Acción|Tarefa|Ação|施策|タスク|Задача|Инициатива|Zadanie|Inicjatywa|Działanie|Taak|Actie|Initiatief|Azione|Attività|Iniziativa|Compito|Ação|Atividade|Actividad|Projet|Projekt|Projeto|Proyecto|Project|Aktion|Schritt|活动|項目|项目|取り組み|과제|활동|실행';

/** Short forms that need a number behind them. */
export const KEY_RESULT_SIGN = 'RC|SE|KE|KP|RK|KW|NR';

/** As `keyOf` writes them. */
export const LEVEL_WORDS: readonly (readonly ['objective' | 'keyResult' | 'initiative', readonly string[]])[] = [
  [
    'objective',
    'objective|objectives|o|obj|goal|goals|doel|doelen|ziele|objetivos|objectifs|obiettivi|cele|o目标|核心目标|团队目标|部门目标|季度目标|大目標|ziel|objectif|objetivo|obiettivo|doelstelling|目标|目標|目标o|o目标|company objective|team objective|individual objective|목표|цель|cel|teamziel|objetivo o|objectif o|ziel o|目标 o|hedef|mal'.split(
      '|',
    ),
  ],
  [
    'keyResult',
    'key result|key results|kr|krs|keyresult|关键结果|关键成果|關鍵結果|关键结果kr|kr关键结果|schlusselergebnis|schluesselergebnis|resultat cle|resultado clave|resultado chave|risultato chiave|kernresultaat|主要な結果|成果指標|핵심 결과|핵심결과|ключевой результат|metric|milestone|kluczowy rezultat|kluczowy wynik|主要結果|重要な結果|キーリザルト|關鍵成果|resultado|resultat|risultato|ergebnis|kernergebnis|sleutelresultaat|主要成果|kr 关键结果|rc|se'.split(
      '|',
    ),
  ],
  [
    'initiative',
    'initiative|initiatives|task|tasks|action|action item|activity|project|epic|todo|to do|subtask|任务|行动|举措|关键举措|行动计划|行动项|项目|massnahme|aufgabe|tache|action cle|initiative cle|iniciativa|tarea|accion|tarefa|acao|施策|タスク|イニシアチブ|아이니셔티브|과제|задача|инициатива|zadanie|inicjatywa|dzialanie|taak|actie|initiatief|azione|attivita|iniziativa|compito|atividade|actividad|projet|projekt|projeto|proyecto|取り組み|取組|과제|활동|实施项|工作项|子任务'.split(
      '|',
    ),
  ],
];
