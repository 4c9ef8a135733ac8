import { getTranslations } from 'next-intl/server'
import type { Option, Question } from '@/lib/question/question'
import type { Locale } from '@/lib/question/text'
import { optionLetter } from './option-letter'

type Props = { question: Question; language: Locale }

/** What a question is answered with, on paper: boxes to tick, lines to write on. */
export async function PrintedControls({ question, language }: Props) {
  const { kind, options, slots, passage, blank, essay } = question
  const t = await getTranslations({ locale: language, namespace: 'Worksheet' })
  const shared = slots[0]?.options ?? []
  const isShared = kind === 'match' || kind === 'classify'
  return (
    <>
      {options.length > 0 && <Boxes options={options} language={language} />}
      {isShared && <Letters options={shared} language={language} />}
      {slots.map((slot) => (
        <div key={slot.id} className="flex items-baseline gap-2 py-0.5">
          <span className="inline-block w-10 shrink-0 border-ink border-b">&nbsp;</span>
          <span>{slot.text[language]}</span>
          {kind === 'inline-choice' && (
            <span className="text-muted">({slot.options.map(({ text }) => text[language]).join(' / ')})</span>
          )}
        </div>
      ))}
      {passage && <p className="text-muted text-sm">{t('underline')}</p>}
      {blank && <Line />}
      {essay && (
        <>
          <p className="text-muted text-sm">{essay.rubric.map((level) => level[language]).join(' · ')}</p>
          {[1, 2, 3, 4].map((line) => (
            <Line key={line} />
          ))}
        </>
      )}
    </>
  )
}

function Boxes({ options, language }: { options: readonly Option[]; language: Locale }) {
  return (
    <ul className={isShort(options, language) ? 'grid grid-cols-2 gap-x-4' : undefined}>
      {options.map((option, index) => (
        <li key={option.id} className="flex items-baseline gap-2">
          <span aria-hidden="true" className="inline-block size-3.5 shrink-0 border border-ink" />
          <span className="shrink-0 text-sm">{optionLetter(index, language)}</span>
          {option.text[language]}
        </li>
      ))}
    </ul>
  )
}

/** What the blanks are filled with, by its letter. */
function Letters({ options, language }: { options: readonly Option[]; language: Locale }) {
  return (
    <ul className="mb-1 flex flex-wrap gap-x-4">
      {options.map((option, index) => (
        <li key={option.id}>
          <span className="text-sm">{optionLetter(index, language)}</span> {option.text[language]}
        </li>
      ))}
    </ul>
  )
}

function Line() {
  return <div aria-hidden="true" className="h-8 border-ink border-b" />
}

/** Short options stand two to a line: paper is dear. */
function isShort(options: readonly Option[], language: Locale): boolean {
  return options.every(({ text }) => text[language].length <= 32)
}
