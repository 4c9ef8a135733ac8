import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { questionLabels } from '@/app/[locale]/lessons/[lesson]/[section]/question-labels'
import { SectionQuestions } from '@/app/[locale]/lessons/[lesson]/[section]/section-questions'
import { showQuestion } from '@/app/[locale]/lessons/[lesson]/[section]/show-question'
import { InventedLabel } from '@/app/ui/invented-label'
import { readReview } from '@/lib/commands/read-practice'
import { Link } from '@/lib/i18n/navigation'
import type { Locale } from '@/lib/question/text'
import { readSitting } from '@/lib/server/sitting'
import { world } from '@/lib/server/world'
import { parseSince } from './parse-since'

type Props = {
  params: Promise<{ locale: Locale }>
  searchParams: Promise<{ since?: string | string[] }>
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('Review'))('title') }
}

/** What was missed and is due, from every lesson; the address keeps when the review began. */
export default async function ReviewPage({ params, searchParams }: Props) {
  const { locale } = await params
  const [place, sitting, t] = [await world(), await readSitting(), await getTranslations('Review')]
  const since = parseSince((await searchParams).since, place.now())
  const asked = await readReview(place, { learner: sitting?.learner ?? null, since })
  const languages = [locale]
  const path = `/${locale}/review?since=${since.getTime()}`
  const isDone = asked.every(({ feedback }) => feedback !== null)
  return (
    <div className="max-w-2xl">
      <h1 className="text-2xl">{t('title')}</h1>
      <p className="mt-2 mb-6 text-muted">{asked.length > 0 ? t('what') : t('nothing')}</p>
      {asked.length > 0 && (
        <SectionQuestions
          labels={await questionLabels(locale, languages, 'review')}
          questions={asked.map(({ lesson, question, feedback, hasTakenHint }) =>
            showQuestion(
              lesson,
              question,
              { feedback, hasTakenHint },
              { locale, asking: locale, languages, path, isReview: true },
            ),
          )}
          headings={asked.map(({ lesson, section }) => (
            <div key={section.id} className="mb-1 text-muted text-sm">
              <Link
                href={`/lessons/${lesson.id}/${section.id}`}
                className="inline-block min-h-11 py-2 underline underline-offset-4"
              >
                <bdi>{lesson.title[locale]}</bdi>
                <span aria-hidden="true"> · </span>
                <bdi>{section.title[locale]}</bdi>
              </Link>
              <InventedLabel lesson={lesson} />
            </div>
          ))}
        />
      )}
      {asked.length > 0 && isDone && <p className="mt-6">{t('done')}</p>}
      <p className="mt-8">
        <Link href="/" className="button-quiet">
          {t('home')}
        </Link>
      </p>
    </div>
  )
}
