import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { QuestionWithKey } from '@/app/[locale]/teach/lessons/[lesson]/question-with-key'
import { InventedLabel } from '@/app/ui/invented-label'
import { type ReadQuestion, readQuestion } from '@/lib/commands/read-question'
import { Link } from '@/lib/i18n/navigation'
import { type Locale, locales } from '@/lib/question/text'
import { ClassroomFrame } from '../../../classroom-frame'
import { openClassroom } from '../../../open-classroom'
import { CorrectionForm } from './correction-form'
import { CorrectionHistory } from './correction-history'
import { CorrectionPreview } from './correction-preview'
import { GivenAnswers } from './given-answers'
import { HeldCorrection } from './held-correction'
import { parseCorrection } from './parse-correction'
import { QuestionFlags } from './question-flags'
import { QuestionNav } from './question-nav'
import { QuestionNumbers } from './question-numbers'

type Props = {
  params: Promise<{ locale: Locale; classroom: string; lesson: string; question: string }>
  searchParams: Promise<{
    correct?: string | string[]
    option?: string | string[]
    refused?: string | string[]
  }>
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('QuestionPage'))('title') }
}

/** One question in one classroom: as it was asked, what was answered and by whom, what stands out, and its correction. */
export default async function QuestionPage({ params, searchParams }: Props) {
  const { locale, classroom: id, lesson, question } = await params
  const { place, teacher, classroom } = await openClassroom(locale, id)
  const asked = await searchParams
  const wouldBe = parseCorrection(asked)
  const read = await readQuestion(place, { teacher, classroom: id, lesson, question, wouldBe })
  if (!read) notFound()
  const t = await getTranslations('QuestionPage')
  const { section } = read
  const where = { classroom: id, locale, read }
  const path = `/teach/${id}/questions/${lesson}/${question}`
  return (
    <ClassroomFrame classroom={classroom} current="understood">
      <QuestionNav {...where} />
      <InventedLabel lesson={read.lesson} />
      <h2 className="text-xl">
        {t('heading', { number: section.questions.findIndex((each) => each.id === question) + 1 })}
      </h2>
      <p className="mb-3 text-muted">
        <bdi>
          {t('inSection', {
            number: read.lesson.sections.indexOf(section) + 1,
            title: section.title[locale],
          })}
        </bdi>
      </p>
      <HeldCorrection {...where} />
      <QuestionWithKey
        lesson={read.lesson}
        question={read.asked}
        number={section.questions.findIndex((each) => each.id === question) + 1}
        languages={locales}
        locale={locale}
        articlePath={`/${locale}/teach/lessons/${lesson}`}
        withOptions={false}
      />
      <ToMark read={read} classroom={id} />
      <QuestionNumbers analysis={read.analysis} hasEssay={read.question.essay !== null} />
      <QuestionFlags read={read} locale={locale} />
      <GivenAnswers {...where} />
      {read.preview ? (
        <CorrectionPreview {...where} preview={read.preview} />
      ) : (
        <CorrectionForm {...where} action={`/${locale}${path}`} isRefused={wouldBe !== null} />
      )}
      {asked.refused && <p className="mt-3 text-bad">{t('question-changed')}</p>}
      <CorrectionHistory read={read} locale={locale} />
    </ClassroomFrame>
  )
}

async function ToMark({ read, classroom }: { read: ReadQuestion; classroom: string }) {
  const t = await getTranslations('QuestionPage')
  if (!read.question.essay) return null
  return (
    <p className="mt-4">
      <Link
        href={`/teach/${classroom}/marking?question=${read.lesson.id}.${read.question.id}`}
        className="button-quiet"
      >
        {t('toMark', { answers: read.toMark })}
      </Link>
    </p>
  )
}
