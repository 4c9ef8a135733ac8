import { directionOf } from '@/lib/i18n/direction'
import type { Question } from '@/lib/question/question'
import type { Locale } from '@/lib/question/text'
import { PrintedControls } from './printed-controls'

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
          <PrintedControls question={question} language={language} />
        </div>
      ))}
    </div>
  )
}
