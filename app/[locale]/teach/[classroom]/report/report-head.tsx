import { getFormatter, getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { Breadcrumb } from '@/app/ui/breadcrumb'
import type { Lesson } from '@/lib/lesson/lesson'
import type { Locale } from '@/lib/question/text'
import { PrintButton } from '../../lessons/[lesson]/worksheet/print-button'

interface Props {
  classroom: { id: string; name: string }
  lessons: readonly Lesson[]
  locale: Locale
  now: Date
  children: ReactNode
}

/** The top of a report: the way back and the button, which stay on the screen, and what is printed of it. */
export async function ReportHead({ classroom, lessons, locale, now, children }: Props) {
  const [t, inLesson] = [await getTranslations('Report'), await getTranslations('Lesson')]
  const format = await getFormatter()
  const date = format.dateTime(now, 'day')
  return (
    <header>
      <div className="mb-6 print:hidden">
        <Breadcrumb href={`/teach/${classroom.id}/export`} name={t('back')} />
        <p className="mt-3 flex flex-wrap items-center gap-4 text-muted text-sm">
          <PrintButton label={t('print')} />
          {t('howToPrint')}
        </p>
      </div>
      {children}
      <p className="mt-1 text-muted text-sm">
        <bdi>{classroom.name}</bdi> · {t('madeOn', { date })}
      </p>
      <ul className="mt-1 text-muted text-sm">
        {lessons.map(({ id, title, isInvented }) => (
          <li key={id}>
            <bdi>{title[locale]}</bdi>
            {isInvented && <span data-invented> · {inLesson('invented')}</span>}
          </li>
        ))}
      </ul>
    </header>
  )
}
