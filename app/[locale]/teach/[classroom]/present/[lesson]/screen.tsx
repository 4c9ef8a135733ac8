import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { InventedLabel } from '@/app/ui/invented-label'
import { PageTools } from '@/app/ui/page-tools'
import type { Lesson } from '@/lib/lesson/lesson'
import type { Locale } from '@/lib/question/text'
import { PresentKeys } from './present-keys'
import type { Step } from './steps'

interface Props {
  lesson: Lesson
  locale: Locale
  title: string
  /** The address of the lesson's list, to which closing leads. */
  base: string
  before: Step | null
  after: Step | null
  /** Beside the buttons. */
  more?: ReactNode
  children: ReactNode
}

/** One thing full screen, with the way to the one before, the one after, and out. Links, so that it works without JavaScript. */
export async function Screen({ lesson, locale, title, base, before, after, more, children }: Props) {
  const t = await getTranslations('Present')
  const [back, on] = [before && `${base}/${before.path}`, after && `${base}/${after.path}`]
  const [left, right] = locale === 'ar' ? ['→', '←'] : ['←', '→']
  return (
    <section aria-label={title} className="present">
      <div className="grow">{children}</div>
      <nav aria-label={t('steps')} className="present-bar">
        {back && (
          <a href={back} className="button-quiet" data-step="before">
            <span aria-hidden="true">{left}</span> {t('before')}
          </a>
        )}
        {on && (
          <a href={on} className="button" data-step="after">
            {t('after')} <span aria-hidden="true">{right}</span>
          </a>
        )}
        {more}
        <div className="ms-auto">
          <InventedLabel lesson={lesson} />
        </div>
        <p className="text-muted text-sm">
          <bdi>{title}</bdi>
        </p>
        <a href={base} className="button-quiet" data-step="close">
          {t('close')}
        </a>
        <PageTools locale={locale} />
      </nav>
      <PresentKeys before={back} after={on} close={base} isRightToLeft={locale === 'ar'} />
    </section>
  )
}
