import { getFormatter, getTranslations } from 'next-intl/server'
import { Link } from '@/lib/i18n/navigation'
import type { Locale } from '@/lib/question/text'
import type { Classroom } from '@/lib/store/classrooms'
import { exportAddress } from './export/export-address'

type Props = {
  classroom: Classroom
  locale: Locale
  /** It stands on the page it would lead to. */
  isHere?: boolean
}

/** What is kept, until when, and the ways to take it out or to erase it. */
export async function PrivacyPanel({ classroom, locale, isHere = false }: Props) {
  const [t, format] = [await getTranslations('Privacy'), await getFormatter()]
  const date = format.dateTime(classroom.endsAt, 'day')
  return (
    <section aria-labelledby="privacy-panel" className="card max-w-prose space-y-3">
      <h2 id="privacy-panel" className="text-xl">
        {t('panel')}
      </h2>
      <p>
        {t('what')}{' '}
        <Link href="/privacy" className="underline underline-offset-4">
          {t('more')}
        </Link>
      </p>
      <p>{t('end', { date })}</p>
      <p>{t('own')}</p>
      <div className="flex flex-wrap gap-2">
        <a href={exportAddress(classroom.id, 'everything.zip', locale)} className="button-quiet" download>
          {t('everything')}
        </a>
        <Link href={`/teach/${classroom.id}/export`} className="button-quiet">
          {t('export')}
        </Link>
        {!isHere && (
          <Link href={`/teach/${classroom.id}/privacy`} className="button-quiet">
            {t('open')}
          </Link>
        )}
        <Link href={`/teach/${classroom.id}/privacy?erase=all`} className="button-quiet text-bad">
          {t('eraseClass')}
        </Link>
      </div>
    </section>
  )
}
