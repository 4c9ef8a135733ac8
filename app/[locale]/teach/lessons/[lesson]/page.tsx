import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { ArticlePane } from '@/app/ui/article-pane'
import { Breadcrumb } from '@/app/ui/breadcrumb'
import { languagesOf, parseReadingView } from '@/app/ui/reading-view'
import { ViewSwitch } from '@/app/ui/view-switch'
import { Link } from '@/lib/i18n/navigation'
import type { Locale } from '@/lib/question/text'
import { requireTeacher } from '@/lib/server/teacher-auth'
import { world } from '@/lib/server/world'
import { startPreviewAction } from './actions'
import { QuestionWithKey } from './question-with-key'

type Props = {
  params: Promise<{ locale: Locale; lesson: string }>
  searchParams: Promise<{ view?: string | string[] }>
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('TeachLesson'))('title') }
}

/** The whole lesson for its teacher: article, notes, questions, keys and explanations. */
export default async function TeachLessonPage({ params, searchParams }: Props) {
  const { locale, ...ids } = await params
  await requireTeacher(locale)
  const [place, t] = [await world(), await getTranslations('TeachLesson')]
  const lesson = place.lessons.find(ids.lesson)
  if (!lesson) notFound()
  const view = parseReadingView((await searchParams).view, locale)
  const languages = languagesOf(view, locale)
  return (
    <>
      <Breadcrumb href="/teach" name={t('desk')} />
      <h1 className="text-2xl">
        <bdi>{lesson.title[locale]}</bdi>
      </h1>
      <p className="mt-1 max-w-prose text-muted">{t('what')}</p>
      <div className="mt-4 flex flex-wrap gap-3">
        <form action={startPreviewAction}>
          <input type="hidden" name="locale" value={locale} />
          <input type="hidden" name="lesson" value={lesson.id} />
          <button type="submit" className="button">
            {t('preview')}
          </button>
        </form>
        <Link href={`/teach/lessons/${lesson.id}/worksheet`} className="button-quiet">
          {t('worksheet')}
        </Link>
        <Link href={`/lessons/${lesson.id}/x-ray`} className="button-quiet">
          {t('xRay')}
        </Link>
      </div>
      <div className="mt-6 flex flex-wrap items-end gap-x-6 gap-y-3">
        <nav aria-label={t('sections')} className="me-auto">
          <ol className="flex flex-wrap gap-x-4">
            {lesson.sections.map((section, index) => (
              <li key={section.id}>
                <a
                  href={`#${section.id}`}
                  className="inline-flex min-h-11 items-center text-accent underline underline-offset-4"
                >
                  {index + 1}. {section.title[locale]}
                </a>
              </li>
            ))}
          </ol>
        </nav>
        <ViewSwitch view={view} path={`/${locale}/teach/lessons/${lesson.id}`} />
      </div>
      {lesson.sections.map((section, index) => (
        <section key={section.id} id={section.id} className="mt-8 scroll-mt-4 border-rule border-t pt-6">
          <h2 className="mb-4 text-xl">
            {index + 1}. {section.title[locale]}
          </h2>
          <div className={view === 'both' ? 'section-grid section-grid-wide' : 'section-grid'}>
            <section className="article-column" tabIndex={0} aria-label={t('article', { number: index + 1 })}>
              <ArticlePane
                lesson={lesson}
                paragraphs={section.paragraphs}
                languages={languages}
                lit={[]}
                notes={lesson.notes}
              />
            </section>
            <ol className="space-y-6">
              {section.questions.map((question, number) => (
                <li key={question.id}>
                  <QuestionWithKey
                    lesson={lesson}
                    question={question}
                    number={number + 1}
                    languages={languages}
                    locale={locale}
                  />
                </li>
              ))}
            </ol>
          </div>
        </section>
      ))}
    </>
  )
}
