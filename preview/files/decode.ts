/** Text of a .csv file: UTF-8 with or without mark, UTF-16 with mark, else GB18030, as Excel in China writes it. */
export function decodeText(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder(isChinese(bytes) ? 'gb18030' : 'windows-1252').decode(bytes);
  }
}

/** In GB18030 a byte above 0x80 always leads a pair; in Western texts an accented letter stands between plain ones. */
function isChinese(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('gb18030', { fatal: true }).decode(bytes);
  } catch {
    return false;
  }
  let [pairs, halves] = [0, 0];
  for (let at = 0; at < bytes.length; at++) {
    if ((bytes[at] as number) < 0x81) continue;
    if ((bytes[at + 1] ?? 0) >= 0x80) pairs++;
    else halves++;
    at++;
  }
  return pairs >= halves;
}
