import { getFormatter, getTranslations } from 'next-intl/server'
import { Link } from '@/lib/i18n/navigation'

interface Row {
  name: string
  href: string | null
  points: number
  /** 0: nothing is told yet, or only a teacher can judge it. */
  possible: number
  answered: number
  questions: number
}

type Props = { caption: string; of: 'section' | 'skill'; rows: readonly Row[] }

export async function ScoreTable({ caption, of, rows }: Props) {
  const [t, format] = [await getTranslations('Result'), await getFormatter()]
  return (
    <table className="mt-8 w-full border-collapse text-start">
      <caption className="mb-2 text-start font-semibold text-xl">{caption}</caption>
      <thead className="text-muted text-sm">
        <tr className="border-rule border-b">
          <th scope="col" className="py-2 text-start font-medium">
            {t(of)}
          </th>
          <th scope="col" className="py-2 ps-3 text-end font-medium">
            {t('right')}
          </th>
          <th scope="col" className="py-2 ps-3 text-end font-medium">
            {t('answered')}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.name} className="border-rule border-b">
            <th scope="row" className="py-2 text-start font-normal">
              {row.href ? (
                <Link href={row.href} className="underline underline-offset-4">
                  {row.name}
                </Link>
              ) : (
                row.name
              )}
            </th>
            <td className="py-2 ps-3 text-end tabular-nums">
              {row.possible > 0 ? format.number(row.points, 'plain') : '–'}
            </td>
            <td className="py-2 ps-3 text-end tabular-nums">
              {t('of', { answered: row.answered, questions: row.questions })}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
