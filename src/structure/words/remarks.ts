/** Rows that are neither objectives nor key results, by their words. */

const SUMMARY =
  'average|avg|mean|total|totals|sum|summary|overall|subtotal|grand total|result of the quarter|平均|平均值|平均分|平均进度|平均得分|合计|总计|小计|总分|总评|汇总|总体|综合|整体|加权平均|durchschnitt|summe|gesamt|gesamtfortschritt|mittelwert|moyenne|promedio|media|média|totale|gemiddelde|totaal|合計|平均点|総合|합계|평균|среднее|итого|всего|media|medio|somma|complessivo|generale|gesamtdurchschnitt|gesamtergebnis|insgesamt|zwischensumme|schnitt|ensemble|global|general|geral|soma|resumo|resumen|resume|synthese|suma|srednia|razem|ogolem|lacznie|ogolnie|평균값|종합 점수|총점|全体|全体平均|平均値|総計|小計|総評';
const FILLER =
  'grand|sub|of|the|for|all|score|scores|progress|objective|objectives|okr|okrs|kr|krs|key|result|results|completion|confidence|rating|grade|weighted|team|company|quarter|o|q|and|percent|进度|得分|分|值|目标|关键结果|完成度|完成率|达成率|率|度|项|的|总|评分|信心|fortschritt|ziel|ziele|des|de|der|du|la|el|do|objectif|objetivo|avancement|progreso|progresso|puntuacion|値|目標|進捗|達成|達成率|進捗率|点|スコア|del|della|dei|di|van|het|totaal|per|trimestre|quartal|kwartaal|kwartal|kwartalu|zespolu|postep|realizacja|voortgang|avanzamento|cumplimiento|conclusao|pontuacao|nota|notas|equipo|equipe|equipa|empresa|gesamt|erreichung|zielerreichung|resultado|resultados|clave|chave|resultats|cles|cle|taux|atteinte|점수|진행률|달성률|목표|팀|本季度|季度|全部|所有|团队|部门|完成情况|情况';
export const SUMMARY_WORDS: ReadonlySet<string> = new Set(SUMMARY.split('|'));
export const SUMMARY_FILLER: ReadonlySet<string> = new Set(FILLER.split('|'));

/** How a remark begins; lower case. */
export const REMARK_START =
  /^(?:\*{1,3}\s*(?=\p{L})|note\s*[:：-]|notes\s*[:：-]|nb\s*[:：]|n\.b\.|p\.?s\.?\s*[:：]|please\b|the following\b|remember\b|reminder\b|last update|updated\b|legend\b|as of\b|see also\b|see the\b|source\s*[:：]|comment(?:s)?\s*[:：]|tip\s*[:：]|hint\s*[:：]|how to\b|instructions?\b|fyi\b|disclaimer|created by|prepared by|scale\s*[:：]|scoring\b|key\s*[:：]|todo\s*[:：]|https?:\/\/|备注|注[:：]|说明[:：]|请|提示|填写说明|更新时间|更新于|图例|评分标准|制表|以下|hinweis|bitte|anmerkung|legende|stand\s*[:：]|aktualisiert|remarque|veuillez|merci de|légende|mis à jour|nota\s*[:：]|por favor|leyenda|legenda|actualizado|atualizado|obs\.?\s*[:：]|※|注記|備考|凡例|참고|примечание)/iu;

/** What a form says where something is to be written. */
export const FILL_IN =
  /^(?:[[<{(（【].*[\])}>）】]|.*\b(?:goes here|here\]|your objective here|your key result here|lorem ipsum)\b.*|(?:insert|enter|type|write|describe|add) (?:your |an? |the |here)?.*(?:objective|key result|owner|kr|name|title)s?\b.{0,20}|(?:objective|key result|kr|o) ?(?:title|text|description|name)?|请(?:在此)?(?:填写|输入).*|在此(?:填写|输入).*|(?:此处|这里)填写.*|_{2,}|\.{3,}|…+|x{2,}|tbd|tba|n\/a|-+|待定|待填写|待补充|\?+)$/iu;

/** Questions about whether OKRs are well made. */
export const ABOUT_OKRS =
  /\b(?:objectives?|key results?|okrs?)\b|目标|关键结果|ziele?\b|schlüsselergebnis|objectif|objetivo|résultats? clés?|resultados? clave|目標/iu;
