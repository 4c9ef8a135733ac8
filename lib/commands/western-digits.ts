/** `٤٢`, `۴۲` and `42` are one number: Arabic-Indic and eastern Arabic-Indic digits become the ones ASCII has. */
export function westernDigits(text: string): string {
  return text.replace(/[\u0660-\u0669\u06F0-\u06F9]/g, (digit) => String(digit.charCodeAt(0) & 0xf))
}
