import { type Digits, inDigits } from '@/lib/i18n/in-digits'
import type { SpelledSheet } from '@/lib/i18n/spell-sheet'

type Props = { caption: string; sheet: SpelledSheet; digits: Digits }

/** A table of the classroom on paper: small enough for its columns, its head again on every page. */
export function SheetTable({ caption, sheet, digits }: Props) {
  return (
    <section aria-label={caption} tabIndex={0} className="mt-8 overflow-x-auto print:overflow-visible">
      <table className="report-table w-full border-collapse text-sm">
        <caption className="mb-2 text-start font-semibold text-xl">{caption}</caption>
        <thead>
          <tr className="border-ink border-b align-bottom">
            {sheet.headings.map((heading) => (
              <th key={heading} scope="col" className="min-w-16 p-1.5 text-start font-medium">
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {sheet.rows.map(([nickname, ...cells]) => (
            <tr key={String(nickname)} className="break-inside-avoid border-rule border-b">
              <th scope="row" className="p-1.5 text-start font-medium">
                <bdi>{String(nickname)}</bdi>
              </th>
              {cells.map((cell, index) => (
                <td key={sheet.headings[index + 1]} className="p-1.5 tabular-nums">
                  <bdi dir="ltr">{cell === null ? '—' : inDigits(String(cell), digits)}</bdi>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
