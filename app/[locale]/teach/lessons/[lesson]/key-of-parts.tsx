import { getTranslations } from 'next-intl/server'
import { directionOf } from '@/lib/i18n/direction'
import { keyOf } from '@/lib/question/explain'
import type { Option, Question, Slot } from '@/lib/question/question'
import type { Locale, Text } from '@/lib/question/text'

type Props = { question: Question; languages: readonly Locale[]; locale: Locale }

/** Everything a question is answered with, what is right marked, each with its explanation. */
export async function KeyOfParts({ question, languages, locale }: Props) {
  const { kind, options, slots, passage, blank, essay } = question
  return (
    <>
      {options.length > 0 && <Options options={options} locale={locale} />}
      {kind === 'order' ? (
        <Events question={question} locale={locale} />
      ) : (
        slots.map((slot) => <FilledSlot key={slot.id} slot={slot} languages={languages} locale={locale} />)
      )}
      {passage && (
        <Explained lines={passage.accepted.map(({ why }) => why)} other={passage.whyNot} locale={locale} />
      )}
      {blank && (
        <>
          <p className="mt-3 font-semibold text-good">
            ✓ {[...new Set([...blank.accepted.ar, ...blank.accepted.en])].join(' · ')}
          </p>
          <Explained lines={[blank.why]} other={blank.whyNot} locale={locale} />
          {blank.slips.map(({ answers, why }) => (
            <p key={answers.join()} className="mt-2 border-rule border-s-4 ps-3 text-sm">
              <span className="font-medium">{answers.join(' · ')}</span> {why[locale]}
            </p>
          ))}
        </>
      )}
      {essay && <Rubric levels={essay.rubric} model={essay.model} locale={locale} />}
    </>
  )
}

async function Options({ options, locale }: { options: readonly Option[]; locale: Locale }) {
  const t = await getTranslations('TeachLesson')
  return (
    <ul className="mt-3 space-y-3">
      {options.map((option) => (
        <li key={option.id} className={`border-s-4 ps-3 ${option.correct ? 'border-good' : 'border-rule'}`}>
          <p className={option.correct ? 'font-semibold text-good' : 'font-medium'}>
            {option.correct && <span aria-hidden="true">✓ </span>}
            {option.text[locale]}
            {option.correct && <span className="sr-only"> ({t('key')})</span>}
          </p>
          <p className="text-sm">{option.why[locale]}</p>
        </li>
      ))}
    </ul>
  )
}

/** The explanations of wrong fillings are folded away: there are many. */
async function FilledSlot(props: { slot: Slot; languages: readonly Locale[]; locale: Locale }) {
  const { slot, languages, locale } = props
  const t = await getTranslations('TeachLesson')
  const right = slot.options.find((option) => option.correct)
  return (
    <div className="mt-3 border-good border-s-4 ps-3">
      {languages.map((language) => (
        <p key={language} lang={language} dir={directionOf(language)} className="reading">
          {slot.text[language]}
        </p>
      ))}
      <p className="font-semibold text-good">
        <span aria-hidden="true">✓ </span>
        {right?.text[locale]}
      </p>
      <p className="text-sm">{right?.why[locale]}</p>
      <details className="text-sm">
        <summary className="min-h-6 cursor-pointer text-muted">{t('otherOptions')}</summary>
        <ul className="mt-1 space-y-1">
          {slot.options
            .filter((option) => !option.correct)
            .map((option) => (
              <li key={option.id}>
                <span className="font-medium">{option.text[locale]}:</span> {option.why[locale]}
              </li>
            ))}
        </ul>
      </details>
    </div>
  )
}

function Events({ question, locale }: { question: Question; locale: Locale }) {
  return (
    <ol className="mt-3 space-y-2">
      {keyOf(question).map((event) => (
        <li key={event.id} className="border-good border-s-4 ps-3">
          <p className="font-medium">
            {event.part?.[locale]}. {event.text[locale]}
          </p>
          <p className="text-sm">{event.why?.[locale]}</p>
        </li>
      ))}
    </ol>
  )
}

async function Explained(props: { lines: readonly Text[]; other: Text; locale: Locale }) {
  const { lines, other, locale } = props
  const t = await getTranslations('TeachLesson')
  return (
    <>
      {lines.map((why) => (
        <p key={why.en} className="mt-2 border-good border-s-4 ps-3 text-sm">
          {why[locale]}
        </p>
      ))}
      <p className="mt-2 border-rule border-s-4 ps-3 text-sm">
        <span className="text-muted">{t('otherwise')}</span> {other[locale]}
      </p>
    </>
  )
}

async function Rubric(props: { levels: readonly Text[]; model: Text; locale: Locale }) {
  const { levels, model, locale } = props
  const t = await getTranslations('QuestionForm')
  const names = [t('rubricFull'), t('rubricPartial'), t('rubricNone')]
  return (
    <>
      <dl className="mt-3 space-y-1 text-sm">
        {levels.map((level, index) => (
          <div key={level.en} className="flex gap-2">
            <dt className="w-16 shrink-0 text-muted">{names[index]}</dt>
            <dd>{level[locale]}</dd>
          </div>
        ))}
      </dl>
      <p className="mt-2 border-good border-s-4 ps-3 text-sm">
        <span className="text-muted">{t('modelAnswer')}</span> {model[locale]}
      </p>
    </>
  )
}
