import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { ScoreTable } from '@/app/[locale]/lessons/[lesson]/result/score-table'
import { readStudentReport } from '@/lib/commands/read-reports'
import { skillScore } from '@/lib/commands/score-sheets'
import type { Lesson } from '@/lib/lesson/lesson'
import { skills } from '@/lib/question/question'
import type { Locale } from '@/lib/question/text'
import { openClassroom } from '../../open-classroom'
import { ReportHead } from '../report-head'
import { NextPractice } from './next-practice'

type Props = { params: Promise<{ locale: Locale; classroom: string; learner: string }> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('Report'))('studentTitle') }
}

/** A student on paper: the result by section and by skill, what is mastered, and what to practise next. */
export default async function StudentReportPage({ params }: Props) {
  const { locale, classroom, learner } = await params
  const { place, teacher } = await openClassroom(locale, classroom)
  const report = (await readStudentReport(place, { teacher, classroom, learner })) ?? notFound()
  const [t, skill] = [await getTranslations('Report'), await getTranslations('Skill')]
  const { lessons, student } = report
  const sectionsOf = (lesson: Lesson, index: number) =>
    (student.results[index]?.sections ?? []).map((score) => ({
      ...score,
      name: lesson.sections.find(({ id }) => id === score.section)?.title[locale] ?? score.section,
      href: null,
    }))
  const bySkill = skills
    .map((name) => ({ ...skillScore(student, name), name: skill(name), href: null }))
    .filter(({ questions }) => questions > 0)
  return (
    <article className="worksheet max-w-2xl">
      <ReportHead classroom={report.classroom} lessons={lessons} locale={locale} now={place.now()}>
        <h1 className="text-2xl">
          {t('studentTitle')}: <bdi>{student.nickname}</bdi>
        </h1>
      </ReportHead>
      {lessons.map((lesson, index) => (
        <ScoreTable
          key={lesson.id}
          caption={t('sectionsOf', { lesson: lesson.title[locale] })}
          of="section"
          rows={sectionsOf(lesson, index)}
        />
      ))}
      <ScoreTable caption={t('bySkill')} of="skill" rows={bySkill} />
      <NextPractice mastery={student.mastery} next={report.next} locale={locale} />
    </article>
  )
}
