/**
 * Rows as a CSV that Excel opens as UTF-8 and takes no cell of for a formula: what could begin one gets an apostrophe
 * before it. Source: OWASP, CSV Injection.
 */
export function safeCsv(rows: readonly (readonly string[])[]): string {
  return `\uFEFF${rows.map((row) => `${row.map(cellOf).join(',')}\r\n`).join('')}`
}

function cellOf(text: string): string {
  const safe = /^[=+\-@\t\r\n]/.test(text) ? `'${text}` : text
  return `"${safe.replaceAll('"', '""')}"`
}
