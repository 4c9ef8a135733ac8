/** What makes no difference in a short answer, in the order it is taken away. `content/README.md` tells authors. */
const rules: readonly ((text: string) => string)[] = [
  // Vowel marks, the dagger alef and the tatweel.
  (text) => text.replace(/[\u064B-\u065F\u0670\u0640]/gu, ''),
  (text) =>
    text
      .replace(/[أإآٱ]/gu, 'ا')
      .replaceAll('ى', 'ي')
      .replaceAll('ة', 'ه'),
  // Arabic and Persian digits.
  (text) => text.replace(/[\u0660-\u0669\u06F0-\u06F9]/gu, (digit) => String(digit.charCodeAt(0) & 0xf)),
  (text) => text.toLowerCase(),
  // 20,000 and ٢٠٬٠٠٠
  (text) => text.replace(/(?<=\d)[,٬،](?=\d{3})/gu, ''),
  // S/RES/2178 (2014)
  (text) => text.replace(/\bs\/res\//gu, ''),
  (text) => text.replace(/(?<=\d{3,4})\s*\(\d{4}\)/gu, ''),
  (text) => text.replace(/[^\p{L}\p{N}]+/gu, ' ').trim(),
  (text) => text.replace(/^(?:the )?(?:(?:un )?security council )?resolution (?:(?:no|number) )?(?=\d)/u, ''),
  (text) => text.replace(/^(?:ال)?قرار (?:مجلس الامن )?(?:(?:ال)?رقم )?(?=\d)/u, ''),
  (text) => text.replace(/^the (?=.)/u, ''),
]

/** «القرار ٢١٧٨», «S/RES/2178 (2014)» and «2178» come out alike. */
export function normalise(text: string): string {
  return rules.reduce((rest, rule) => rule(rest), text.normalize('NFKC'))
}
