'use client'

import { useActionState } from 'react'
import { revealKeyAction } from './actions'
import { useLabels } from './labels'

type Props = {
  lesson: string
  question: string
  /** The page with the question at its top, for the browser that has no JavaScript. */
  permalink: string
  reveal: (form: FormData) => void
}

/** Asks for the answer of a question that was tried. */
export function RevealForm({ lesson, question, permalink, reveal }: Props) {
  const labels = useLabels()
  const [refused, revealPlainly] = useActionState(revealKeyAction, null, permalink)
  return (
    <form
      className="mt-3"
      action={revealPlainly}
      onSubmit={(event) => {
        event.preventDefault()
        reveal(new FormData(event.currentTarget))
      }}
    >
      <input type="hidden" name="lesson" value={lesson} />
      <input type="hidden" name="question" value={question} />
      <button type="submit" className="button-quiet">
        {labels.showKey}
      </button>
      {refused && !refused.ok && <p className="mt-1 text-bad">{labels.refusals[refused.reason]}</p>}
    </form>
  )
}
