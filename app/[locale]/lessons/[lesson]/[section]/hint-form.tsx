'use client'

import { useActionState, useState } from 'react'
import { takeHintAction } from './actions'
import { useLabels } from './labels'
import type { ShownQuestion } from './shown-question'

/** A hint, once it is asked for; that it was is kept with the answer. */
export function HintForm({ question }: { question: ShownQuestion }) {
  const labels = useLabels()
  const [plain, takePlainly] = useActionState(takeHintAction, null, question.permalink)
  const [taken, setTaken] = useState(plain)
  const hint = question.hint ?? (taken?.ok ? taken.hint[labels.locale] : null)
  if (hint !== null) {
    return (
      <p className="mt-3 border-accent border-s-4 ps-3" role="status" data-hint>
        <span className="font-semibold">{labels.hint}</span> {hint}
      </p>
    )
  }
  return (
    <form
      className="mt-2"
      action={takePlainly}
      onSubmit={async (event) => {
        event.preventDefault()
        const form = new FormData(event.currentTarget)
        setTaken(
          await takeHintAction(null, form).catch(() => ({ ok: false as const, reason: 'failed' as const })),
        )
      }}
    >
      <input type="hidden" name="lesson" value={question.lesson} />
      <input type="hidden" name="question" value={question.id} />
      <button
        type="submit"
        className="inline-flex min-h-11 items-center text-accent text-sm underline underline-offset-4"
      >
        {labels.takeHint}
      </button>
      {taken && !taken.ok && (
        <p className="text-bad" role="alert">
          {taken.reason === 'failed' ? labels.failed : labels.refusals[taken.reason]}
        </p>
      )}
    </form>
  )
}
