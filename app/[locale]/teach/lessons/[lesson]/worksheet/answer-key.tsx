import { getTranslations } from 'next-intl/server'
import { directionOf } from '@/lib/i18n/direction'
import type { Lesson } from '@/lib/lesson/lesson'
import { keyOf } from '@/lib/question/explain'
import type { Question } from '@/lib/question/question'
import type { Locale } from '@/lib/question/text'
import { optionLetter } from './option-letter'

type Props = { lesson: Lesson; languages: readonly Locale[] }

/** On pages of its own, so that it can be kept back. */
export async function AnswerKey({ lesson, languages }: Props) {
  return Promise.all(
    languages.map(async (language) => {
      const t = await getTranslations({ locale: language, namespace: 'Worksheet' })
      return (
        <article
          key={language}
          data-answer-key
          lang={language}
          dir={directionOf(language)}
          className="mt-10 break-before-page"
        >
          <h2 className="text-2xl">{t('answerKey')}</h2>
          {lesson.sections.map((section, index) => (
            <section key={section.id} className="mt-4">
              <h3 className="break-after-avoid text-lg">
                {index + 1}. {section.title[language]}
              </h3>
              <ul className="mt-1 space-y-2 text-sm">
                {section.questions.map((question, number) => (
                  <li key={question.id} className="flex break-inside-avoid gap-2">
                    <span className="w-10 shrink-0 tabular-nums">
                      {index + 1}.{number + 1}
                    </span>
                    <RightAnswer question={question} language={language} />
                  </li>
                ))}
              </ul>
            </section>
          ))}
        </article>
      )
    }),
  )
}

function RightAnswer({ question, language }: { question: Question; language: Locale }) {
  return (
    <div className="space-y-1">
      {keyOf(question).map((line) => {
        const index = question.options.findIndex((option) => option.id === line.id)
        return (
          <p key={line.id}>
            {line.part && <span>{line.part[language]}: </span>}
            <span className="font-semibold">
              {index >= 0 && `${optionLetter(index, language)} · `}
              {line.text[language]}
            </span>{' '}
            {line.why?.[language]}
          </p>
        )
      })}
    </div>
  )
}
