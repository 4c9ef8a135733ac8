import { questionLabels } from '@/app/[locale]/lessons/[lesson]/[section]/question-labels'
import { SectionQuestions } from '@/app/[locale]/lessons/[lesson]/[section]/section-questions'
import { showHeld, showQuestion } from '@/app/[locale]/lessons/[lesson]/[section]/show-question'
import type { PracticeSet } from '@/lib/commands/read-practice-set'
import { Link } from '@/lib/i18n/navigation'
import type { Locale } from '@/lib/question/text'

type Props = { set: PracticeSet; locale: Locale; inWords: (moment: Date) => string }

/** The set's questions, each under the section where its text is read. */
export async function AskedQuestions({ set: { assignment, lesson, asked }, locale, inWords }: Props) {
  const open = asked.filter(({ isLocked }) => !isLocked)
  if (open.length === 0) return null
  const languages = assignment.languages.includes(locale) ? [locale] : assignment.languages.slice(0, 1)
  const page = { locale, languages, path: `/${locale}/practice-set/${assignment.id}`, isReview: true }
  return (
    <SectionQuestions
      labels={await questionLabels(locale, languages, 'practice-set')}
      questions={open.map(({ question, feedback, held, hasTakenHint }) =>
        showQuestion(
          lesson,
          question,
          { feedback, held: showHeld(held ?? undefined, inWords), hasTakenHint },
          page,
        ),
      )}
      headings={open.map(({ section }) => (
        <p key={section.id} className="mb-1 text-muted text-sm">
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
