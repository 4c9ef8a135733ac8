'use client'

import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { lightSegments } from '@/app/ui/light-segments'
import type { ShownFeedback } from '@/lib/lesson/show-feedback'
import { revealKeyAction, submitAnswerAction } from './actions'
import type { AnswerResult } from './answer-result'
import { answeredKey } from './answered-count'
import { dropDraft } from './draft'
import { useLabels } from './labels'
import { newAnswerId } from './new-answer-id'
import type { ShownQuestion } from './question-form'

/**
 * One question's answers: saved as a mutation that may be sent again, with the feedback the server gave.
 * `plain` are the results of the forms sent without JavaScript.
 */
export function useAnswer(lesson: string, question: ShownQuestion, plain: readonly (AnswerResult | null)[]) {
  const labels = useLabels()
  const queries = useQueryClient()
  const [feedback, setFeedback] = useState<ShownFeedback | null>(question.feedback)
  const [result, setResult] = useState<AnswerResult | null>(plain.find((each) => each && !each.ok) ?? null)

  const take = (result: AnswerResult) => {
    setResult(result)
    if (!result.ok) return
    setFeedback(result.feedback)
    dropDraft(lesson, question.id)
    lightSegments(result.feedback.evidence.map((evidence) => evidence.segment))
    queries.setQueryData<string[]>(answeredKey(lesson), (ids = []) => [...new Set([...ids, question.id])])
  }
  const submission = useMutation({
    mutationFn: (form: FormData) => submitAnswerAction(null, form),
    onSuccess: take,
  })
  const reveal = useMutation({ mutationFn: (form: FormData) => revealKeyAction(null, form), onSuccess: take })

  const hasFailed = submission.isError || reveal.isError
  return {
    feedback,
    isSaving: submission.isPending || reveal.isPending,
    isWaiting: submission.isPaused || reveal.isPaused,
    problem: hasFailed ? labels.failed : result && !result.ok ? labels.refusals[result.reason] : null,
    submit: (form: FormData) => {
      form.set('answerId', newAnswerId())
      form.set('clientTime', String(Date.now()))
      submission.mutate(form)
    },
    reveal: reveal.mutate,
  }
}
