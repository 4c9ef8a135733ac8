import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { type AnswerToMark, readMarking } from '@/lib/commands/read-marking'
import type { Locale } from '@/lib/question/text'
import { ClassroomFrame } from '../classroom-frame'
import { openClassroom } from '../open-classroom'
import { LastMark } from './last-mark'
import { MarkedList } from './marked-list'
import { MarkingFilter } from './marking-filter'
import { nameOfQuestion } from './name-of-question'
import { OpenAnswer } from './open-answer'

type Asked = string | string[] | undefined
type Props = {
  params: Promise<{ locale: Locale; classroom: string }>
  /** `question`: only answers to it; `answer`: this one now; `last`: the one marked before. */
  searchParams: Promise<{ question?: Asked; answer?: Asked; last?: Asked; refused?: Asked }>
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('Marking'))('title') }
}

/** Open answers, one after the other, beside the rubric. */
export default async function MarkingPage({ params, searchParams }: Props) {
  const { locale, classroom: id } = await params
  const { place, teacher, classroom } = await openClassroom(locale, id)
  const all = await readMarking(place, { teacher, classroom: id })
  if (!all) notFound()
  const [t, asked] = [await getTranslations('Marking'), await searchParams]
  const isAsked = (answer: AnswerToMark) => nameOfQuestion(answer) === asked.question
  const only = all.some(isAsked) && typeof asked.question === 'string' ? asked.question : null
  const shown = only ? all.filter(isAsked) : all
  const waiting = shown.filter(({ level }) => level === null)
  const now = shown.find((answer) => answer.id === asked.answer) ?? waiting[0]
  const last = all.find((answer) => answer.id === asked.last && answer.level !== null)
  return (
    <ClassroomFrame classroom={classroom} current="live">
      <h2 className="text-xl">{t('title')}</h2>
      <p className="mt-1 max-w-prose text-muted">{t('what')}</p>
      <p className="mt-2 font-medium" data-waiting={waiting.length}>
        {t('waiting', { answers: waiting.length })}
      </p>
      <MarkingFilter answers={all} only={only} locale={locale} />
      <div role="status" className="mt-4 empty:hidden">
        {asked.refused && <p className="text-bad">{t('refused')}</p>}
        {last && <LastMark answer={last} classroom={id} only={only} locale={locale} />}
      </div>
      {now ? (
        <OpenAnswer key={now.id} answer={now} classroom={id} only={only} locale={locale} />
      ) : (
        <p className="card mt-4 max-w-prose">{t('none')}</p>
      )}
      <MarkedList answers={shown} classroom={id} only={only} />
    </ClassroomFrame>
  )
}
