import { questionLabels } from '@/app/[locale]/lessons/[lesson]/[section]/question-labels'
import { SectionQuestions } from '@/app/[locale]/lessons/[lesson]/[section]/section-questions'
import { showHeld, showQuestion } from '@/app/[locale]/lessons/[lesson]/[section]/show-question'
import { momentInWords } from '@/app/ui/moment-in-words'
import { askedIn } from '@/app/ui/reading-view'
import type { PracticeSet } from '@/lib/commands/read-practice-set'
import { directionOf } from '@/lib/i18n/direction'
import { Link } from '@/lib/i18n/navigation'
import type { Locale } from '@/lib/question/text'

type Props = { set: PracticeSet; locale: Locale }

/** The set's questions, each under the section where its text is read. */
export async function AskedQuestions({ set: { assignment, lesson, asked }, locale }: Props) {
  const open = asked.filter(({ isLocked }) => !isLocked)
  if (open.length === 0) return null
  const languages = assignment.languages.includes(locale) ? [locale] : assignment.languages.slice(0, 1)
  const asking = askedIn(assignment.languages, locale)
  const inWords = await momentInWords(asking)
  const page = { locale, asking, languages, path: `/${locale}/practice-set/${assignment.id}`, isReview: true }
  return (
    <SectionQuestions
      labels={await questionLabels(asking, languages, 'practice-set')}
      questions={open.map(({ question, feedback, held, hasTakenHint }) =>
        showQuestion(
          lesson,
          question,
          { feedback, held: showHeld(held ?? undefined, inWords), hasTakenHint },
          page,
        ),
      )}
      headings={open.map(({ section }) => (
        <p key={section.id} lang={locale} dir={directionOf(locale)} className="mb-1 text-muted text-sm">
          <Link
            href={`/lessons/${lesson.id}/${section.id}`}
            className="inline-flex min-h-11 items-center underline underline-offset-4"
          >
            <bdi>{section.title[locale]}</bdi>
          </Link>
        </p>
      ))}
    />
  )
}
