import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { ArticlePane } from '@/app/ui/article-pane'
import { Breadcrumb } from '@/app/ui/breadcrumb'
import { momentInWords } from '@/app/ui/moment-in-words'
import { askedIn, languagesOf, parseReadingView, viewsIn } from '@/app/ui/reading-view'
import { ViewSwitch } from '@/app/ui/view-switch'
import { readLesson } from '@/lib/commands/read-lesson'
import { Link } from '@/lib/i18n/navigation'
import { findSection } from '@/lib/lesson/lesson'
import { notesShown } from '@/lib/lesson/notes-shown'
import { type Locale, locales } from '@/lib/question/text'
import { readSitting } from '@/lib/server/sitting'
import { world } from '@/lib/server/world'
import { questionLabels } from './question-labels'
import { ReadForm } from './read-form'
import { ReadingRule } from './reading-rule'
import { SectionQuestions } from './section-questions'
import { showHeld, showQuestion } from './show-question'

type Props = {
  params: Promise<{ locale: Locale; lesson: string; section: string }>
  searchParams: Promise<{ view?: string }>
}

export default async function SectionPage({ params, searchParams }: Props) {
  const { locale, ...ids } = await params
  const [place, sitting, t] = [await world(), await readSitting(), await getTranslations('Section')]
  const lesson = place.lessons.find(ids.lesson)
  const section = lesson && findSection(lesson, ids.section)
  if (!lesson || !section) notFound()

  const state = await readLesson(place, { learner: sitting?.learner ?? null, lesson })
  const offered = state.languages.get(section.id) ?? locales
  const [views, asking] = [viewsIn(offered), askedIn(offered, locale)]
  const inWords = await momentInWords(asking)
  const view = parseReadingView((await searchParams).view, locale, views)
  const languages = languagesOf(view, locale)
  const path = `/${locale}/lessons/${lesson.id}/${section.id}`
  const number = lesson.sections.indexOf(section)
  const asked = section.questions.filter((question) => !state.locked.has(question.id))
  const locked = section.questions.length - asked.length
  const notes = notesShown(lesson, section, ({ id }) => state.feedback.get(id)?.key != null)
  const latest = section.questions.find((question) => question.id === state.latestQuestion)
  const next = lesson.sections[number + 1]
  return (
    <>
      <Breadcrumb href={`/lessons/${lesson.id}`} name={lesson.title[locale]} />
      <div className="mt-1 mb-4 flex flex-wrap items-end gap-x-6 gap-y-3">
        <div className="me-auto">
          <h1 className="text-2xl">{t('heading', { number: number + 1, title: section.title[locale] })}</h1>
          <p className="text-muted">{section.goal[locale]}</p>
        </div>
        {views.length > 1 && <ViewSwitch view={view} path={path} views={views} />}
      </div>
      <div className={view === 'both' ? 'section-grid section-grid-wide' : 'section-grid'}>
        <section aria-label={t('article')} className="article-column" tabIndex={0}>
          <ArticlePane
            lesson={lesson}
            paragraphs={section.paragraphs}
            languages={languages}
            lit={(latest && state.feedback.get(latest.id)?.evidence) ?? []}
            notes={notes}
          />
        </section>
        <section aria-label={t('questions')} id="questions">
          {locked > 0 && (
            <ReadForm
              lesson={lesson.id}
              section={section.id}
              view={view}
              locale={locale}
              questions={locked}
            />
          )}
          {asked.some((question) => question.kind === 'who-said-it') && <ReadingRule />}
          {asked.length > 0 && (
            <SectionQuestions
              labels={await questionLabels(asking, languages, section.id)}
              questions={asked.map((question) =>
                showQuestion(
                  lesson,
                  question,
                  {
                    feedback: state.feedback.get(question.id) ?? null,
                    held: showHeld(state.held.get(question.id), inWords),
                    hasTakenHint: state.hintsTaken.has(question.id),
                  },
                  { locale, asking, languages, path: `${path}?view=${view}` },
                ),
              )}
            />
          )}
          <p className="mt-8">
            <Link
              href={
                next
                  ? `/lessons/${lesson.id}/${next.id}${view === locale ? '' : `?view=${view}`}`
                  : `/lessons/${lesson.id}/result`
              }
              className="button"
            >
              {next ? t('next', { title: next.title[locale] }) : t('toResult')}
            </Link>
          </p>
        </section>
      </div>
    </>
  )
}
