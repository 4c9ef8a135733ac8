import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { readClassroom } from '@/lib/commands/read-classroom'
import { correctionOf } from '@/lib/progress/rulings'
import { tallyOf } from '@/lib/progress/tally'
import type { Locale } from '@/lib/question/text'
import { listRulingsIn } from '@/lib/store/rulings'
import { openPresent } from '../../open-present'
import { Screen } from '../../screen'
import { stepAt } from '../../steps'
import { BothLanguages } from './both-languages'
import { groupsFor } from './groups-for'
import { KeepFresh } from './keep-fresh'
import { OptionGroup } from './option-group'
import { WrittenKey } from './written-key'

type Props = {
  params: Promise<{ locale: Locale; classroom: string; lesson: string; section: string; question: string }>
  searchParams: Promise<{ reveal?: string | string[] }>
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('Present'))('title') }
}

/** A question for the whole class, without its key; what the class answered, and the key, when the teacher reveals them. */
export default async function PresentQuestionPage({ params, searchParams }: Props) {
  const { locale, ...ids } = await params
  const { place, teacher, section, lesson, base } = await openPresent(locale, ids)
  const question = section.questions.find(({ id }) => id === ids.question) ?? notFound()
  const at = stepAt(lesson, (step) => step.question === question.id) ?? notFound()
  const read = await readClassroom(place, { teacher, classroom: ids.classroom, lesson: lesson.id })
  const correction = correctionOf(await listRulingsIn(place.store, ids.classroom, lesson.id), question)
  const isVoid = correction?.kind === 'void'
  const tally = tallyOf(question.id, read?.changes.answers ?? [])
  const isRevealed = (await searchParams).reveal === 'yes'
  const t = await getTranslations('Present')
  const path = `${base}/${at.step.path}`
  return (
    <Screen
      {...at}
      lesson={lesson}
      locale={locale}
      title={section.title[locale]}
      base={base}
      more={
        <>
          <a href={isRevealed ? path : `${path}?reveal=yes`} className="button-quiet" data-step="reveal">
            {isRevealed ? t('hide') : t('reveal')}
          </a>
          <p data-answered>
            {t('answered', { students: tally.students, of: read?.changes.learners.length ?? 0 })}
          </p>
        </>
      }
    >
      <h1 className="present-text font-semibold">
        <BothLanguages text={question.prompt} locale={locale} />
      </h1>
      {question.words && (
        <blockquote className="present-text my-4 border-accent border-s-8 ps-4">
          <BothLanguages text={question.words} locale={locale} isQuoted />
        </blockquote>
      )}
      {isVoid && <p className="present-text mt-4 font-semibold">{t('void')}</p>}
      {groupsFor(lesson, question, correction).map((group) => (
        <OptionGroup
          key={group.options[0]?.part}
          group={group}
          locale={locale}
          tally={isRevealed ? tally : null}
        />
      ))}
      {isRevealed && !isVoid && <WrittenKey question={question} locale={locale} />}
      <KeepFresh />
    </Screen>
  )
}
