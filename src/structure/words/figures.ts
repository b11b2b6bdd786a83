/** How languages say from what to what, as patterns with two numbers, and what is to be reached, with one. */

const MONEY = '(?:us\\$|[$€£¥]|(?:usd|eur|gbp|rmb|cny|chf)\\s?)?';
/** A number and what may be glued to it. */
const N = `[-+~<>≤≥]?\\s?${MONEY}\\s?\\d[\\d.,' ]*\\d|[-+~<>≤≥]?\\s?${MONEY}\\s?\\d`;
const TAIL = '\\s?(?:%|(?:百万|千万|万|亿|千|[kmb]|mn|mio|bn)?(?:\\s?[\\p{L}€$£/]{1,12})?)';
const NUMBER = `((?:${N})${TAIL})`;
const words = (pattern: string): RegExp => new RegExp(pattern, 'iu');

export const FROM_TO: readonly RegExp[] = [
  words(`${NUMBER}\\s*(?:->|→|➔|➡️?|=>|-->|»|⟶|⇒)\\s*${NUMBER}`),
  words(`\\bfrom\\s+(?:about\\s+)?${NUMBER}\\s+(?:\\p{L}+\\s+){0,3}?(?:up |down )?to\\s+${NUMBER}`),
  words(`\\bvon\\s+${NUMBER}\\s+(?:\\p{L}+\\s+)?auf\\s+${NUMBER}`),
  words(`\\b(?:de|del|du|desde|do|da)\\s+${NUMBER}\\s+(?:\\p{L}+\\s+)?(?:à|a|al|para|hasta|ao|até)\\s+${NUMBER}`),
  words(`\\bd(?:a|al|allo|alla|ai|agli)\\s+${NUMBER}\\s+(?:\\p{L}+\\s+)?a(?:l|llo|lla|i|gli)?\\s+${NUMBER}`),
  words(`\\bd(?:a|all['’])\\s*${NUMBER}\\s+(?:\\p{L}+\\s+)?all['’]\\s*${NUMBER}`),
  words(`\\bdal\\s+${NUMBER}\\s+all['’]\\s*${NUMBER}`),
  words(`\\b(?:z|ze|od)\\s+${NUMBER}\\s+(?:\\p{L}+\\s+)?do\\s+${NUMBER}`),
  words(`\\bvon\\s+${NUMBER}\\s+(?:\\p{L}+\\s+)?(?:bis|zu)\\s+(?:auf\\s+)?${NUMBER}`),
  words(`\\bvan\\s+${NUMBER}\\s+(?:\\p{L}+\\s+)?naar\\s+${NUMBER}`),
  words(`(?:从|由|自)[^\\d]{0,6}${NUMBER}[^\\d]{0,12}?(?:到|至|为|成|->|—)[^\\d]{0,3}${NUMBER}`),
  words(`${NUMBER}(?:から)${NUMBER}(?:へ|に|まで)`),
  words(`${NUMBER}에서\\s*${NUMBER}`),
  words(`(?:с|от)\\s+${NUMBER}\\s+до\\s+${NUMBER}`),
];

export const REACHING: readonly RegExp[] = [
  words(`(?:≥|>=|≤|<=)\\s*${NUMBER}`),
  words(
    `\\b(?:reach|achieve|hit|attain|get to|grow to|up to|down to|increase[^\\d]{0,40}? to|raise[^\\d]{0,40}? to|improve[^\\d]{0,40}? to|reduce[^\\d]{0,40}? to|cut[^\\d]{0,40}? to|decrease[^\\d]{0,40}? to|lower[^\\d]{0,40}? to|grow[^\\d]{0,40}? to|bring[^\\d]{0,40}? to)\\s+(?:a |an |at least )?${NUMBER}`,
  ),
  words(
    `(?:达到|达|提升到|提升至|提高到|提高至|增长到|增长至|增加到|增加至|降到|降至|降低到|降低至|下降到|下降至|减少到|减少至|缩短到|缩短至|控制在|不低于|不少于|不超过|突破|合并到)\\s*${NUMBER}`,
  ),
  words(`\\bauf\\s+${NUMBER}\\s+(?:steigern|erhöhen|senken|reduzieren|bringen|verbessern)`),
  words(`\\b(?:atteindre|alcanzar|llegar a|atingir|alcançar|chegar a|raggiungere)\\s+${NUMBER}`),
];
