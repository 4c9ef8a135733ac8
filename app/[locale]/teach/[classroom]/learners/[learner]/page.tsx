import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { InventedLabel } from '@/app/ui/invented-label'
import { readLearnerAnswers } from '@/lib/commands/read-learner-answers'
import { Link } from '@/lib/i18n/navigation'
import { findSection } from '@/lib/lesson/lesson'
import { skills } from '@/lib/question/question'
import type { Locale } from '@/lib/question/text'
import { ClassroomFrame } from '../../classroom-frame'
import { openClassroom, watchedLessonOf } from '../../open-classroom'
import { AnsweredQuestion } from './answered-question'

type Props = {
  params: Promise<{ locale: Locale; classroom: string; learner: string }>
  searchParams: Promise<{
    lesson?: string | string[]
    skill?: string | string[]
    section?: string | string[]
  }>
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('LearnerAnswers'))('title') }
}

/** The answers behind a cell: what one student answered, try by try, and what they were told. */
export default async function LearnerAnswersPage({ params, searchParams }: Props) {
  const [{ locale, classroom: id, learner }, asked] = [await params, await searchParams]
  const { place, teacher, classroom } = await openClassroom(locale, id)
  const lesson = await watchedLessonOf(place, id, asked.lesson)
  if (!lesson) notFound()
  const skill = skills.find((each) => each === asked.skill)
  const section = findSection(lesson, String(asked.section))
  const which = { lesson, skill, section: section?.id }
  const read = await readLearnerAnswers(place, { teacher, classroom: id, learner, ...which })
  if (!read) notFound()
  const [t, skillName] = [await getTranslations('LearnerAnswers'), await getTranslations('Skill')]
  const answered = read.questions.filter(({ tries }) => tries.length > 0)
  const here = `/teach/${id}/learners/${learner}?lesson=${lesson.id}`
  return (
    <ClassroomFrame classroom={classroom} current="understood">
      <p>
        <Link
          href={`/teach/${id}/understood?lesson=${lesson.id}#need`}
          className="text-accent underline underline-offset-4"
        >
          {t('back')}
        </Link>
      </p>
      <h2 className="mt-3 text-xl">
        {t.rich('of', { nickname: read.nickname, b: (chunks) => <bdi>{chunks}</bdi> })}
      </h2>
      <InventedLabel lesson={lesson} />
      <p className="mt-1">
        <bdi>{lesson.title[locale]}</bdi>
        {skill && <> · {skillName(skill)}</>}
        {section && (
          <>
            {' '}
            · <bdi>{section.title[locale]}</bdi>
          </>
        )}
      </p>
      <p className="text-muted text-sm">
        {t('answered', { answered: answered.length, questions: read.questions.length })}{' '}
        {(skill || section) && (
          <Link href={here} className="text-accent underline underline-offset-4">
            {t('all')}
          </Link>
        )}
      </p>
      <ol className="mt-6 space-y-6">
        {answered.map((each) => (
          <li key={each.question.id} className="card" data-question={each.question.id}>
            <AnsweredQuestion {...each} classroom={id} lesson={lesson} locale={locale} />
          </li>
        ))}
      </ol>
    </ClassroomFrame>
  )
}
