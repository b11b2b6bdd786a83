/** Codes in any language. */
import type { LanguageHeaders } from './language-headers.js';

export const codes: LanguageHeaders = {
  id: 'codigo|code objectif|code kr|code rc|kurzel|kennung|kurzzeichen|schlussel|zeichen|identificador|identifiant|reference no|ref no|clave|chave|sigla|codice|kod|목표 id|目标编号|kr编号|目标id|okr编号|o编号|コード|目標id|管理番号|목표 번호',
  parent:
    'objective code|objective no|objective number|goal id|goal code|belongs to|for objective|parent objective id|okr parent|o id|obj id|所属目标|对应目标|关联目标|目标编码|所属目标编号|对应目标编号|关联目标编号|ziel id|ziel nr|zielnummer|zu ziel|gehort zu|id objectif|code de lobjectif|objectif parent|rattache a|id objetivo|codigo objetivo|codigo del objetivo|codigo do objetivo|id do objetivo|objetivo relacionado|対応目標|目標番号|所属目標|紐づく目標|上位の目標|관련 목표|상위 목표|id obiettivo|doel id|hoort bij',
};
