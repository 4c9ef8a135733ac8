'use client'

import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { lightSegments } from '@/app/ui/light-segments'
import type { ShownFeedback } from '@/lib/lesson/show-feedback'
import type { Locale } from '@/lib/question/text'
import { revealKeyAction, submitAnswerAction } from './actions'
import type { AnswerResult } from './answer-result'
import { answeredKey } from './answered-count'
import { dropDraft } from './draft'
import { useLabels } from './labels'
import { newAnswerId } from './new-answer-id'
import type { ShownQuestion } from './shown-question'

type Sent = { action: typeof submitAnswerAction; form: FormData }

/**
 * One question's answers: saved as a mutation that may be sent again, with the feedback the server gave.
 * `plain` is the result of the form sent without JavaScript.
 */
export function useAnswer(question: ShownQuestion, plain: AnswerResult | null) {
  const labels = useLabels()
  const queries = useQueryClient()
  const [feedback, setFeedback] = useState<ShownFeedback | null>(question.feedback)
  const [result, setResult] = useState(plain)
  const [heldUntil, setHeldUntil] = useState(question.held?.answer ? question.held.until : null)

  const take = (result: AnswerResult) => {
    setResult(result)
    if (!result.ok) return
    setFeedback(result.feedback)
    dropDraft(question.lesson, question.id)
    if (result.feedback) lightSegments(result.feedback.evidence.map((evidence) => evidence.segment))
    else setHeldUntil(question.held?.until ?? inWords(result.heldUntil, labels.locale))
    queries.setQueryData<string[]>(answeredKey(labels.page), (anchors = []) => [
      ...new Set([...anchors, question.anchor]),
    ])
  }
  const { mutate, isError, isPending, isPaused } = useMutation({
    mutationFn: ({ action, form }: Sent) => action(null, form),
    onSuccess: take,
  })
  return {
    feedback,
    /** The answer is kept, and nothing said about it before then; null where that is not so. */
    heldUntil: feedback ? null : heldUntil,
    isSaving: isPending,
    isWaiting: isPaused,
    problem: isError ? labels.failed : result && !result.ok ? labels.refusals[result.reason] : null,
    submit: (form: FormData) => {
      form.set('answerId', newAnswerId())
      form.set('clientTime', String(Date.now()))
      mutate({ action: submitAnswerAction, form })
    },
    reveal: (form: FormData) => mutate({ action: revealKeyAction, form }),
  }
}

/** Assigned since the page was opened: only then does the page not know the date. */
function inWords(moment: string, locale: Locale): string {
  return new Intl.DateTimeFormat(`${locale}-u-nu-latn`, { dateStyle: 'long', timeStyle: 'short' }).format(
    new Date(moment),
  )
}
