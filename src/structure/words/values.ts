/** Words that stand for a value, and the words around numbers. */

const set = (words: string): ReadonlySet<string> => new Set(words.split('|'));

/** Nothing is known yet; lower case. */
export const BLANKS = set(
  'n/a|na|n.a.|n.a|tbd|tba|tbc|none|null|nil|-|--|---|–|—|/|?|??|???|x.x|xx|xx%|x%|...|…|待定|无|暂无|未定|未知|待补充|tbd.|pending data|to be defined|to be determined|offen|k.a.|k. a.|a definir|por definir|a definer|à définir|未定|なし|없음|미정|нет|n.v.t.|nvt|n/d|n.d.|nd|s/d|s.d.|n/c|n/b|n.b.|b/d|b.d.|bd|brak|н/д|nincs|no data|no value|unknown|not yet|not measured|not available|not known|sin datos|sin dato|no disponible|sem dados|sem informação|não disponível|non disponible|pas encore|inconnu|noch nicht|unbekannt|nicht gemessen|keine angabe|keine daten|non disponibile|onbekend|未测|未统计|未記入|未計測|不明|データなし|해당 없음|미측정|—',
);

export const DONE_WORDS = set(
  'done|yes|true|complete|completed|achieved|finished|closed|y|✓|✔|✔️|☑|☑️|✅|完成|已完成|是|达成|已达成|√|ja|erledigt|fertig|oui|fait|terminé|si|sí|hecho|completado|sim|feito|concluído|はい|完了|済|네|완료|да|готово|launched|shipped',
);
export const OPEN_WORDS = set(
  'not done|no|false|open|not started|n|☐|✗|✘|❌|🚫|✖|否|未完成|未开始|未达成|×|nein|offen|nicht begonnen|non|no iniciado|não|いいえ|未|未完了|未着手|아니오|нет|in progress|进行中|ongoing|started|wip|待开始|en cours|en curso|em andamento|in arbeit|to do|todo|planned',
);

/** Confidence in words or lights, on the scale of 10. */
export const CONFIDENCE_WORDS: { readonly [word: string]: number } = {
  high: 8,
  medium: 5,
  low: 2,
  med: 5,
  高: 8,
  中: 5,
  低: 2,
  hoch: 8,
  mittel: 5,
  niedrig: 2,
  tief: 2,
  élevée: 8,
  elevée: 8,
  moyenne: 5,
  faible: 2,
  alta: 8,
  media: 5,
  média: 5,
  baja: 2,
  baixa: 2,
  alto: 8,
  medio: 5,
  bajo: 2,
  '🟢': 8,
  '🟡': 5,
  '🟠': 4,
  '🔴': 2,
  green: 8,
  yellow: 5,
  amber: 5,
  red: 2,
  绿: 8,
  黄: 5,
  红: 2,
  高い: 8,
  低い: 2,
};

/** In front of a number that is only roughly meant. */
export const ROUGHLY =
  /^(?:~|≈|about|approx\.?|approximately|around|roughly|ca\.?|circa|etwa|env\.?|environ|unos|cerca de|约|大约|近|約|およそ)\s*/i;
/** At least, at most: in front of the number, and behind it. */
export const AT_LEAST =
  /^(?:>=|=>|≥|>|⩾|at least|min\.?|minimum|more than|over|above|mindestens|über|au moins|plus de|al menos|más de|pelo menos|mais de|no less than|不低于|不少于|至少|超过|大于等于|大于|高于|≧|以上)\s*/i;
export const AT_MOST =
  /^(?:<=|=<|≤|<|⩽|at most|max\.?|maximum|less than|fewer than|under|below|up to|höchstens|unter|weniger als|au plus|moins de|menos de|abaixo de|como máximo|no more than|不超过|不高于|不多于|至多|低于|少于|小于等于|小于|控制在|≦)\s*/i;
export const OR_MORE = /\s*(?:\+|及以上|以上|or more|or above|oder mehr|ou plus|o más|ou mais)$/i;
export const OR_LESS = /\s*(?:及以下|以下|以内|之内|or less|or below|oder weniger|ou moins|o menos|ou menos)$/i;

/** In front of a number or a currency: not part of the number. */
export const CURRENCY_FIRST: readonly (readonly [RegExp, string])[] = [
  [/^(?:us\$|usd|\$)/i, '$'],
  [/^(?:€|eur)/i, '€'],
  [/^(?:£|gbp)/i, '£'],
  [/^(?:cn¥|¥|rmb|cny)/i, '¥'],
  [/^(?:hk\$|hkd)/i, 'HK$'],
  [/^(?:r\$|brl)/i, 'R$'],
  [/^(?:a\$|aud)/i, 'A$'],
  [/^(?:s\$|sgd)/i, 'S$'],
  [/^(?:chf)/i, 'CHF'],
  [/^(?:₹|inr|rs\.?)/i, '₹'],
  [/^(?:₩|krw)/i, '₩'],
  [/^(?:₽|rub)/i, '₽'],
];
export const CURRENCY_LAST: readonly (readonly [RegExp, string])[] = [
  [/^(?:us\$|usd|\$|dollars?|美元)$/i, '$'],
  [/^(?:€|eur|euros?|欧元)$/i, '€'],
  [/^(?:£|gbp)$/i, '£'],
  [/^(?:rmb|cny|¥)$/i, '¥'],
  [/^(?:chf)$/i, 'CHF'],
  [/^(?:₽|rub|руб\.?)$/i, '₽'],
];
/** Months as their first letters in the languages that are read, in order. */
export const MONTHS: readonly RegExp[] = [
  /^(?:jan|ene|gen|jän|янв)/i,
  /^(?:feb|fév|fev|фев)/i,
  /^(?:mar|mär|mrz|мар)/i,
  /^(?:apr|avr|abr|апр)/i,
  /^(?:may|mai|may|mag|mei|май)/i,
  /^(?:jun|juin|giu|июн)/i,
  /^(?:jul|juil|lug|июл)/i,
  /^(?:aug|aoû|aou|ago|авг)/i,
  /^(?:sep|set|сен)/i,
  /^(?:oct|okt|out|ott|окт)/i,
  /^(?:nov|ноя)/i,
  /^(?:dec|dez|dic|déc|дек)/i,
];
