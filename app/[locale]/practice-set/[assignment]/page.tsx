import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { Breadcrumb } from '@/app/ui/breadcrumb'
import { InventedLabel } from '@/app/ui/invented-label'
import { momentInWords } from '@/app/ui/moment-in-words'
import { readPracticeSet } from '@/lib/commands/read-practice-set'
import { Link } from '@/lib/i18n/navigation'
import type { Locale } from '@/lib/question/text'
import { readSitting } from '@/lib/server/sitting'
import { world } from '@/lib/server/world'
import { AskedQuestions } from './asked-questions'

type Props = { params: Promise<{ locale: Locale; assignment: string }> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('AssignedWork'))('practiceSet') }
}

/** Questions a teacher has put together for some students, and nothing else. */
export default async function PracticeSetPage({ params }: Props) {
  const { locale, assignment: id } = await params
  const [place, sitting, t] = [await world(), await readSitting(), await getTranslations('AssignedWork')]
  const set = await readPracticeSet(place, { learner: sitting?.learner ?? null, assignment: id })
  if (!set) notFound()
  const inWords = await momentInWords()
  const { dueAt, opensAt } = set.assignment
  const locked = [...new Set(set.asked.filter(({ isLocked }) => isLocked).map(({ section }) => section))]
  const isDone = set.asked.every(({ feedback, held }) => feedback !== null || held?.answer)
  return (
    <div className="max-w-2xl">
      <Breadcrumb href={`/lessons/${set.lesson.id}`} name={set.lesson.title[locale]} />
      <InventedLabel lesson={set.lesson} />
      <h1 className="text-2xl">{t('practiceSet')}</h1>
      <p className="mt-2 mb-6 text-muted">
        {set.state === 'coming' ? t('opensOn', { date: inWords(opensAt) }) : t('practiceSetWhat')}{' '}
        {dueAt && t('dueOn', { date: inWords(dueAt) })}
      </p>
      {locked.map((section) => (
        <p key={section.id} className="card mb-6">
          {t('readFirst')}{' '}
          <Link
            href={`/lessons/${set.lesson.id}/${section.id}`}
            className="inline-flex min-h-11 items-center underline underline-offset-4"
          >
            <bdi>{section.title[locale]}</bdi>
          </Link>
        </p>
      ))}
      <AskedQuestions set={set} locale={locale} />
      {set.asked.length > 0 && isDone && <p className="mt-6">{t('allDone')}</p>}
      <p className="mt-8">
        <Link href="/" className="button-quiet">
          {t('home')}
        </Link>
      </p>
    </div>
  )
}
