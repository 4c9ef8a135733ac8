'use client'

import { useActionState, useEffect, useState } from 'react'
import { directionOf } from '@/lib/i18n/direction'
import type { ShownFeedback } from '@/lib/lesson/show-feedback'
import type { Locale } from '@/lib/question/text'
import { submitAnswerAction } from './actions'
import { findDraft, keepDraft } from './draft'
import { FeedbackCard } from './feedback-card'
import { useLabels } from './labels'
import { RevealForm } from './reveal-form'
import { useAnswer } from './use-answer'

/** A question as a page may show it: one language for the words around it, the article's for the words quoted. */
export interface ShownQuestion {
  id: string
  version: string
  prompt: string
  words: readonly { language: Locale; text: string }[]
  options: readonly { id: string; text: string }[]
  feedback: ShownFeedback | null
  /** A fresh answer id, for the browser that has no JavaScript. */
  answerId: string
  /** The page with this question at its top, likewise. */
  permalink: string
}

type Props = { lesson: string; question: ShownQuestion; number: number }

export function QuestionForm({ lesson, question, number }: Props) {
  const labels = useLabels()
  const [submitted, submitPlainly] = useActionState(submitAnswerAction, null, question.permalink)
  const answer = useAnswer(lesson, question, submitted)
  const { feedback } = answer
  const isLocked = answer.isSaving || feedback?.key != null
  const [chosen, setChosen] = useState<string | null>(feedback?.chosen ?? null)
  useEffect(() => {
    if (!question.feedback) setChosen(findDraft(lesson, question.id))
  }, [lesson, question.id, question.feedback])
  return (
    <div id={`q-${question.id}`} className="card scroll-mt-4">
      <form
        data-question={question.id}
        data-verdict={feedback?.verdict}
        action={submitPlainly}
        onSubmit={(event) => {
          event.preventDefault()
          answer.submit(new FormData(event.currentTarget))
        }}
      >
        <input type="hidden" name="answerId" value={question.answerId} />
        <input type="hidden" name="lesson" value={lesson} />
        <input type="hidden" name="question" value={question.id} />
        <input type="hidden" name="questionVersion" value={question.version} />
        <input type="hidden" name="locale" value={labels.locale} />
        <fieldset disabled={isLocked} className="min-w-0">
          <legend className="mb-3 font-semibold">
            <span className="sr-only">{labels.question} </span>
            <span className="me-2 text-muted">{number}</span>
            {question.prompt}
          </legend>
          {question.words.map(({ language, text }) => (
            <blockquote
              key={language}
              lang={language}
              dir={directionOf(language)}
              className="reading mb-3 rounded-md bg-paper px-3 py-2"
            >
              {text}
            </blockquote>
          ))}
          <div className="space-y-1">
            {question.options.map((option) => (
              <label
                key={option.id}
                className="flex min-h-11 cursor-pointer items-center gap-3 rounded-md px-2 py-1 has-checked:bg-paper has-disabled:cursor-default"
              >
                <input
                  type="radio"
                  name="option"
                  value={option.id}
                  required
                  checked={chosen === option.id}
                  onChange={() => {
                    setChosen(option.id)
                    keepDraft(lesson, question.id, option.id)
                  }}
                  className="size-5 shrink-0 accent-accent"
                />
                <span>{option.text}</span>
              </label>
            ))}
          </div>
          {!isLocked && (
            <button type="submit" className="button mt-3">
              {feedback ? labels.again : labels.submit}
            </button>
          )}
        </fieldset>
      </form>
      <div role="status" className="mt-3 empty:hidden">
        {answer.isSaving && <p className="text-muted">{answer.isWaiting ? labels.offline : labels.saving}</p>}
        {answer.problem && <p className="text-bad">{answer.problem}</p>}
        {feedback && !answer.isSaving && <FeedbackCard feedback={feedback} />}
      </div>
      {feedback && !feedback.key && !answer.isSaving && (
        <RevealForm
          lesson={lesson}
          question={question.id}
          permalink={question.permalink}
          reveal={answer.reveal}
        />
      )}
    </div>
  )
}
