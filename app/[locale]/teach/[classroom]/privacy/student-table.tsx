import { getTranslations } from 'next-intl/server'
import { Link } from '@/lib/i18n/navigation'
import type { Locale } from '@/lib/question/text'
import { exportAddress } from '../export/export-address'

type Props = {
  students: readonly { id: string; nickname: string }[]
  classroom: string
  locale: Locale
}

/** Each student, with what can be done about their data. */
export async function StudentTable({ students, classroom, locale }: Props) {
  const t = await getTranslations('Privacy')
  if (students.length === 0) return <p className="card max-w-prose">{t('nobody')}</p>
  return (
    <table className="w-full max-w-prose border-collapse">
      <caption className="sr-only">{t('students')}</caption>
      <thead className="sr-only">
        <tr>
          <th scope="col">{t('student')}</th>
          <th scope="col">{t('take')}</th>
          <th scope="col">{t('erase')}</th>
        </tr>
      </thead>
      <tbody>
        {students.map(({ id, nickname }) => (
          <tr key={id} className="border-rule border-b">
            <th scope="row" className="w-full py-1 text-start font-normal">
              <bdi>{nickname}</bdi>
            </th>
            <td className="py-1">
              <a
                href={exportAddress(classroom, 'everything.zip', locale, id)}
                aria-label={t('takeOne', { nickname })}
                className="button-quiet whitespace-nowrap"
                download
              >
                {t('take')}
              </a>
            </td>
            <td className="py-1 ps-2">
              <Link
                href={`/teach/${classroom}/privacy?erase=${encodeURIComponent(id)}`}
                aria-label={t('eraseOne', { nickname })}
                className="button-quiet whitespace-nowrap text-bad"
              >
                {t('erase')}
              </Link>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
