import { getTranslations } from 'next-intl/server'
import type { ReadingView } from '@/app/ui/reading-view'
import type { Locale } from '@/lib/question/text'
import { readSectionAction } from './actions'

type Props = { lesson: string; section: string; view: ReadingView; locale: Locale; questions: number }

/** Stands where the questions will be, until the student says that they have read the section. */
export async function ReadForm({ lesson, section, view, locale, questions }: Props) {
  const t = await getTranslations('AssignedWork')
  return (
    <form action={readSectionAction} className="card mb-6 border-accent" data-read-first>
      <h2 className="font-semibold text-lg">{t('readFirst')}</h2>
      <p className="mt-1 mb-4">{t('readFirstWhy', { questions })}</p>
      <input type="hidden" name="lesson" value={lesson} />
      <input type="hidden" name="section" value={section} />
      <input type="hidden" name="view" value={view} />
      <input type="hidden" name="locale" value={locale} />
      <button type="submit" className="button">
        {t('haveRead')}
      </button>
    </form>
  )
}
