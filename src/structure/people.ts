/** Names of people and teams: what an owner looks like, and owners inside titles. */
import { hasLetters, oneLine } from './text.js';
import { SURNAMES } from './words/people.js';

const EMAIL = /^[^\s@,;]+@[^\s@,;]+\.[^\s@,;]+$/;
const MENTION = /^@[\p{L}\p{N}._-]+(?: [\p{L}.-]+)?$/u;
const HAN_NAME = /^[\u4e00-\u9fff]{2,4}$/;
/** One to three words that begin with a capital, or one short word. */
const NAME = /^\p{Lu}[\p{L}.'’-]*(?: (?:\p{Lu}[\p{L}.'’-]*|de|da|van|von|der|den|le|la|al|bin)){0,3}$/u;
const HANDLE = /^[a-z][a-z0-9._-]{1,20}$/;
const BETWEEN = /\s*(?:[,;/&+、，；|\n]|\band\b|\bund\b|\bet\b|\by\b|\be\b|和|与)\s*/;

const partsOf = (text: string): string[] => text.split(BETWEEN).filter((part) => part !== '');

/** A name, an e-mail address, a mention, a team; several of them too. */
export function looksLikeOwner(text: string): boolean {
  if (text === '' || text.length > 60 || !hasLetters(text)) return false;
  const parts = partsOf(text);
  return (
    parts.length > 0 &&
    parts.length <= 6 &&
    parts.every(
      (part) =>
        EMAIL.test(part) ||
        MENTION.test(part) ||
        HAN_NAME.test(part) ||
        (NAME.test(part) && part.length < 32) ||
        HANDLE.test(part),
    )
  );
}

/** Plainly persons, by the text alone: first and last name, an address, a mention, a Chinese name. */
export function looksLikePersons(text: string): boolean {
  const parts = text.length > 60 ? [] : partsOf(text);
  return (
    parts.length > 0 &&
    parts.every((part) => isPersonName(part) && (/\s|@/.test(part) || HAN_NAME.test(part)) && !/\d/.test(part))
  );
}

/** Owners as one line: "Ada & Finn" stays what it is, line breaks become commas. */
export function ownerText(text: string): string {
  const plain = oneLine(text.replace(/\n+/g, ', ').replace(/,\s*,/g, ','));
  return /^(?:n\/a|na|tbd|tba|tbc|-|–|—|\?+|none|无|待定|暂无|未定|#n\/a|#ref!)$/i.test(plain) ? '' : plain;
}

const BRACKETED =
  /[(（[【]\s*(?:(?:owner|dri|lead|负责人|责任人|verantwortlich|responsable|responsável|担当)\s*[:：]?\s*)?([^()（）[\]【】]+?)\s*[)）\]】]\s*[.。]?$/i;
const NAMED =
  /[(（[【,，;；—–-]?\s*(?:owner|dri|负责人|责任人|verantwortlich|responsable|responsável|担当)\s*[:：]\s*([^()（）[\]【】]+?)\s*[)）\]】]?$/i;

/** The owner that a title names at its end, in brackets, behind @ or "Owner:". */
export function ownerInTitle(title: string, known: ReadonlySet<string>): string {
  const named = NAMED.exec(title)?.[1];
  if (named !== undefined && named.length < 40) return named;
  const bracketed = BRACKETED.exec(title)?.[1];
  if (bracketed !== undefined && partsOf(bracketed).every((part) => known.has(part) || isPersonName(part)))
    return bracketed;
  const mention = /(?:^|\s)(@[\p{L}\p{N}._-]+(?:\s*[,&/]\s*@[\p{L}\p{N}._-]+)*)\s*$/u.exec(title)?.[1];
  return mention ?? '';
}

/** Stricter than an owner column: in brackets anything may stand. */
function isPersonName(text: string): boolean {
  if (EMAIL.test(text) || MENTION.test(text)) return true;
  if (HAN_NAME.test(text)) return SURNAMES.includes(text.charAt(0)) && text.length <= 3;
  return NAME.test(text) && text.length < 32 && !/^[A-Z0-9.&-]{1,6}$/.test(text) && !NO_NAME.test(text);
}

const NO_NAME =
  /\b(?:Q[1-4]|Objective|Key|Result|Results|Team|Monthly|Weekly|Quarterly|Annual|Yearly|Daily|Average|Total|Baseline|Target|Stretch|Committed|Aspirational|Optional|Draft|New|Done|Tbd|Only|January|February|March|April|May|June|July|August|September|October|November|December|Europe|Asia|Germany|China|India|America|Phase|Version|Beta|Alpha)\b/i;
