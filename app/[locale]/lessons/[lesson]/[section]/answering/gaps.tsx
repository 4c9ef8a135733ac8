import { Fragment } from 'react'
import { directionOf } from '@/lib/i18n/direction'
import { GAP } from '@/lib/question/gap'
import type { Answering } from './answering'
import { SlotSelect } from './slot-select'

/** The sentence with a choice of verbs in each gap; in a second language the gaps stay open. */
export function Gaps(props: Answering) {
  const { question } = props
  const [main, ...others] = question.words
  if (!main) return null
  const pieces = main.text.split(GAP)
  return (
    <>
      <p
        lang={main.language}
        dir={directionOf(main.language)}
        className="reading rounded-md bg-paper px-3 py-2"
      >
        {pieces.map((piece, index) => {
          const slot = question.slots[index]
          const id = `${question.id}-${slot?.id}`
          return (
            <Fragment key={slot?.id ?? 'end'}>
              {piece}
              {slot && (
                <>
                  <span id={id} className="sr-only">
                    {slot.words[0]?.text}
                  </span>
                  <SlotSelect
                    {...props}
                    slot={slot}
                    labelledBy={id}
                    className="field mx-1 inline-block min-h-9 w-auto! py-0"
                  />
                </>
              )}
            </Fragment>
          )
        })}
      </p>
      {others.map(({ language, text }) => (
        <p
          key={language}
          lang={language}
          dir={directionOf(language)}
          className="reading mt-2 px-3 text-muted"
        >
          {text}
        </p>
      ))}
    </>
  )
}
