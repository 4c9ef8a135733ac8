import { getFormatter, getTranslations } from 'next-intl/server'
import type { LearnerAnswers, LearnerTry } from '@/lib/commands/read-learner-answers'
import { directionOf } from '@/lib/i18n/direction'
import { Link } from '@/lib/i18n/navigation'
import type { Lesson } from '@/lib/lesson/lesson'
import type { Question } from '@/lib/question/question'
import type { Locale } from '@/lib/question/text'
import { chosenIn } from './chosen-in'

type About = { lesson: Lesson; locale: Locale }
type Props = LearnerAnswers['questions'][number] & About & { classroom: string }

/** One question and every try at it, the first on top: it is the one that counts. */
export async function AnsweredQuestion({ question, section, tries, classroom, lesson, locale }: Props) {
  const t = await getTranslations('LearnerAnswers')
  return (
    <>
      <p className="text-muted text-xs">
        <bdi>{section.title[locale]}</bdi>
      </p>
      <h3 className="font-medium">
        <Link
          href={`/teach/${classroom}/questions/${lesson.id}/${question.id}`}
          className="underline underline-offset-4"
        >
          {question.prompt[locale]}
        </Link>
      </h3>
      {question.words && (
        <blockquote
          lang={locale}
          dir={directionOf(locale)}
          className="reading my-1 border-rule border-s-2 ps-3"
        >
          {question.words[locale]}
        </blockquote>
      )}
      <ol aria-label={t('tries')} className="mt-2 space-y-3">
        {tries.map((each, index) => (
          <Try
            key={each.id}
            number={index + 1}
            given={each}
            question={question}
            lesson={lesson}
            locale={locale}
          />
        ))}
      </ol>
    </>
  )
}

type TryProps = About & { number: number; given: LearnerTry; question: Question }

async function Try({ number, given, question, lesson, locale }: TryProps) {
  const [t, format] = [await getTranslations('LearnerAnswers'), await getFormatter()]
  const { verdict, notes, confidence, hinted, inReview } = given
  const chosen = chosenIn(lesson, question, given.answer)
  return (
    <li
      className={`border-s-4 ps-3 ${verdict === 'correct' ? 'border-good' : 'border-rule'}`}
      data-verdict={verdict}
    >
      <p className="font-medium">
        <span className="text-muted text-sm">{t(number === 1 ? 'firstTry' : 'laterTry', { number })}</span>{' '}
        <span className={verdict === 'correct' ? 'text-good' : verdict === 'wrong' ? 'text-bad' : undefined}>
          {t(`verdict.${verdict}`)}
        </span>
      </p>
      {chosen.map((text) => (
        <p
          key={text.en}
          lang={text.isTyped ? undefined : locale}
          dir={text.isTyped ? 'auto' : directionOf(locale)}
        >
          {text[locale]}
        </p>
      ))}
      <ul className="text-sm">
        {notes.map((note) => (
          <li key={`${note.part?.en} ${note.why.en}`} className="mt-1">
            {note.chosen && (
              <span className="font-medium">
                <span aria-hidden="true">{note.isRight ? '✓ ' : '✗ '}</span>
                <bdi>{note.part?.[locale]}</bdi> ← <bdi>{note.chosen[locale]}</bdi>:{' '}
              </span>
            )}
            {note.why[locale]}
          </li>
        ))}
      </ul>
      <p className="mt-1 text-muted text-xs">
        {[
          format.dateTime(given.serverTime, 'shortMoment'),
          t(`language.${given.locale}`),
          confidence && t(`confidence.${confidence}`),
          hinted && t('hinted'),
          inReview && t('inReview'),
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
    </li>
  )
}
