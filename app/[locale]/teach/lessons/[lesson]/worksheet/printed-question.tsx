import { directionOf } from '@/lib/i18n/direction'
import type { Question } from '@/lib/question/question'
import type { Locale } from '@/lib/question/text'
import { optionLetter } from './option-letter'

type Props = { question: Question; number: string; languages: readonly Locale[] }

export function PrintedQuestion({ question, number, languages }: Props) {
  return (
    <div className={`break-inside-avoid ${languages.length > 1 ? 'grid grid-cols-2 gap-x-6' : ''}`}>
      {languages.map((language) => (
        <div key={language} lang={language} dir={directionOf(language)}>
          <p className="font-semibold">
            <span className="me-2 tabular-nums">{number}</span>
            {question.prompt[language]}
          </p>
          {question.words && (
            <blockquote className="reading my-1 border-rule border-s-2 ps-3">
              {question.words[language]}
            </blockquote>
          )}
          <ul className={isShort(question, language) ? 'grid grid-cols-2 gap-x-4' : undefined}>
            {question.options.map((option, index) => (
              <li key={option.id} className="flex items-baseline gap-2">
                <span aria-hidden="true" className="inline-block size-3.5 shrink-0 border border-ink" />
                <span className="shrink-0 text-sm">{optionLetter(index, language)}</span>
                {option.text[language]}
              </li>
            ))}
          </ul>
        </div>
      ))}
    </div>
  )
}

/** Short options stand two to a line: paper is dear. */
function isShort({ options }: Question, language: Locale): boolean {
  return options.every(({ text }) => text[language].length <= 32)
}
