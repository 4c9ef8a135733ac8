import { getTranslations } from 'next-intl/server'
import { withoutPractice } from '@/lib/commands/assign-practice'
import type { Understood } from '@/lib/commands/read-understood'
import { directionOf } from '@/lib/i18n/direction'
import { Link } from '@/lib/i18n/navigation'
import { findQuestion, type Lesson } from '@/lib/lesson/lesson'
import type { ShownConfusion } from '@/lib/progress/confusions-in'
import type { Locale } from '@/lib/question/text'
import { assignPracticeAction } from './actions'
import { ConfusionSentence } from './confusion-sentence'
import { namesOf } from './names-of'

type Props = {
  classroom: string
  lesson: Lesson
  locale: Locale
  confusion: ShownConfusion | null
  understood: Understood
}

/** Where a confusion happened on so many passages, the worst speak for the others. */
const MOST_PASSAGES = 3

const skillOf = { sources: 'who-said-it', documents: 'which-document', modes: 'how-reported' } as const

/** The one sentence a teacher came for, with the passage, the students and the press that does something about it. */
export async function LargestConfusion({ classroom, lesson, locale, confusion, understood }: Props) {
  const t = await getTranslations('Understood')
  if (!confusion) return <p className="card max-w-prose">{t('noConfusion')}</p>
  const names = await namesOf(lesson, confusion.confusable, locale)
  const nicknames = new Map(understood.learners.map(({ id, nickname }) => [id, nickname]))
  return (
    <section aria-labelledby="largest" className="card border-s-4 border-s-accent">
      <h2 id="largest" className="text-2xl leading-snug" data-confusion={confusion.confusable}>
        <ConfusionSentence confusion={confusion} names={names} />
      </h2>
      <p className="mt-1 text-muted text-sm">{t(`basis.${confusion.confusable}`)}</p>
      <Passages confusion={confusion} classroom={classroom} lesson={lesson} locale={locale} />
      <p className="mt-4">
        <span className="text-muted">{t('who', { students: confusion.learners.length })}</span>{' '}
        {confusion.learners.map((learner, index) => (
          <span key={learner}>
            {index > 0 && (locale === 'ar' ? '، ' : ', ')}
            <a href={`learners/${learner}?lesson=${lesson.id}&skill=${skillOf[confusion.confusable]}`}>
              <bdi>{nicknames.get(learner)}</bdi>
            </a>
          </span>
        ))}
      </p>
      <Practice
        confusion={confusion}
        classroom={classroom}
        lesson={lesson}
        locale={locale}
        understood={understood}
      />
    </section>
  )
}

type PartProps = { confusion: ShownConfusion; classroom: string; lesson: Lesson; locale: Locale }

async function Passages({ confusion, classroom, lesson, locale }: PartProps) {
  const t = await getTranslations('Understood')
  return confusion.passages.slice(0, MOST_PASSAGES).map(({ questionId, slotId, count }) => {
    const question = findQuestion(lesson, questionId)?.question
    const words = question?.slots.find(({ id }) => id === slotId)?.text ?? question?.words
    return (
      <figure key={`${questionId} ${slotId}`} className="mt-3 border-rule border-s-2 ps-3">
        <blockquote lang={locale} dir={directionOf(locale)} className="reading">
          {words?.[locale]}
        </blockquote>
        <figcaption className="text-sm">
          <span className="text-muted">{t('ofThem', { count })}</span>{' '}
          <Link
            href={`/teach/${classroom}/questions/${lesson.id}/${questionId}`}
            className="text-accent underline underline-offset-4"
          >
            {t('question')}
          </Link>
        </figcaption>
      </figure>
    )
  })
}

type PracticeProps = PartProps & { understood: Understood }

async function Practice({ confusion, classroom, lesson, locale, understood }: PracticeProps) {
  const t = await getTranslations('Understood')
  const waiting = withoutPractice(confusion, understood.practiceSets)
  const [questions, students] = [confusion.practice.length, waiting.length]
  return (
    <div className="mt-4 flex flex-wrap items-center gap-x-4 gap-y-2 print:hidden">
      {waiting.length === 0 ? (
        <p role="status" className="text-good">
          ✓ {t('given', { questions, students: confusion.learners.length })}{' '}
          <Link href={`/teach/${classroom}/assignments`} className="text-accent underline underline-offset-4">
            {t('assignments')}
          </Link>
        </p>
      ) : (
        <form action={assignPracticeAction} className="flex flex-wrap items-center gap-x-4 gap-y-2">
          <input type="hidden" name="locale" value={locale} />
          <input type="hidden" name="classroom" value={classroom} />
          <input type="hidden" name="lesson" value={lesson.id} />
          <input type="hidden" name="confusable" value={confusion.confusable} />
          <button type="submit" className="button">
            {t('practise', { students })}
          </button>
          <span className="text-muted text-sm">{t('practiceIs', { questions })}</span>
        </form>
      )}
    </div>
  )
}
