import { getTranslations } from 'next-intl/server'
import { Breadcrumb } from '@/app/ui/breadcrumb'
import { type ReadingView, readingViews } from '@/app/ui/reading-view'
import type { Lesson } from '@/lib/lesson/lesson'
import type { Locale } from '@/lib/question/text'
import { PrintButton } from './print-button'

type Props = { lesson: Lesson; locale: Locale; view: ReadingView; hasKey: boolean }

/** A GET form: what is on the sheet is in the address, which a teacher may keep. */
export async function WorksheetForm({ lesson, locale, view, hasKey }: Props) {
  const [t, languages] = [await getTranslations('Worksheet'), await getTranslations('ViewSwitch')]
  return (
    <div className="mb-8 print:hidden">
      <Breadcrumb href={`/teach/lessons/${lesson.id}`} name={lesson.title[locale]} />
      <h1 className="text-2xl">{t('title')}</h1>
      <form className="card mt-3 flex flex-wrap items-end gap-x-6 gap-y-3">
        <label className="font-semibold">
          {t('language')}
          <select name="in" defaultValue={view} className="field mt-1">
            {readingViews.map((name) => (
              <option key={name} value={name}>
                {languages(name)}
              </option>
            ))}
          </select>
        </label>
        <label className="flex min-h-11 items-center gap-2">
          <input
            type="checkbox"
            name="key"
            value="yes"
            defaultChecked={hasKey}
            className="size-5 accent-accent"
          />
          {t('withKey')}
        </label>
        <button type="submit" className="button-quiet">
          {t('show')}
        </button>
        <PrintButton label={t('print')} />
        <p className="w-full text-muted text-sm">{t('howToPrint')}</p>
      </form>
    </div>
  )
}
