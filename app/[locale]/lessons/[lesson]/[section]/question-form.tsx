'use client'

import { useActionState, useEffect, useState } from 'react'
import { inDigits } from '@/lib/i18n/in-digits'
import type { Answer } from '@/lib/question/answer'
import { submitAnswerAction } from './actions'
import { AnswerControls } from './answer-controls'
import { Quoted } from './answering/quoted'
import { ConfidenceTaps } from './confidence-taps'
import { findDraft, keepDraft } from './draft'
import { FeedbackCard } from './feedback-card'
import { HeldNote } from './held-note'
import { HintForm } from './hint-form'
import { useLabels } from './labels'
import { RevealForm } from './reveal-form'
import type { ShownQuestion } from './shown-question'
import { useAnswer } from './use-answer'

type Props = { question: ShownQuestion; number: number }

export function QuestionForm({ question, number }: Props) {
  const { lesson } = question
  const labels = useLabels()
  const [submitted, submitPlainly] = useActionState(submitAnswerAction, null, question.permalink)
  const answer = useAnswer(question, submitted)
  const { feedback } = answer
  // Tries are unlimited: who has seen the key and was wrong may still answer it right.
  const isOver = feedback?.key != null && feedback.verdict !== 'wrong' && feedback.verdict !== 'partial'
  const isLocked = answer.isSaving || isOver || answer.heldUntil !== null
  const [given, setGiven] = useState<Answer>(feedback?.answer ?? question.held?.answer ?? {})
  useEffect(() => {
    if (!question.feedback && !question.held?.answer)
      setGiven((answer) => findDraft(lesson, question.id) ?? answer)
  }, [lesson, question.id, question.feedback, question.held])
  const change = (changed: Answer) => {
    setGiven(changed)
    keepDraft(lesson, question.id, changed)
  }
  return (
    <div id={question.anchor} className="card scroll-mt-4">
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
        {question.isReview && <input type="hidden" name="review" value="yes" />}
        <fieldset disabled={isLocked} className="min-w-0">
          <legend className="mb-3 font-semibold">
            <span className="sr-only">{labels.question} </span>
            <span className="me-2 text-muted">{inDigits(number, labels.digits)}</span>
            {question.prompt}
          </legend>
          {question.kind !== 'inline-choice' && (
            <Quoted words={question.words} className="reading mb-3 rounded-md bg-paper px-3 py-2" />
          )}
          <AnswerControls question={question} answer={given} isLocked={isLocked} change={change} />
          {!feedback && !answer.heldUntil && question.writes !== 'essay' && <ConfidenceTaps />}
          {!isLocked && (
            <button type="submit" className="button mt-3">
              {feedback ? labels.again : labels.submit}
            </button>
          )}
        </fieldset>
      </form>
      {question.hasHint && !feedback?.key && !answer.heldUntil && <HintForm question={question} />}
      <div role="status" className="mt-3 empty:hidden">
        {answer.isSaving && <p className="text-muted">{answer.isWaiting ? labels.offline : labels.saving}</p>}
        {answer.problem && <p className="text-bad">{answer.problem}</p>}
        {answer.heldUntil && !answer.isSaving && <HeldNote until={answer.heldUntil} />}
        {feedback && !answer.isSaving && (
          <FeedbackCard feedback={feedback} lessonPath={question.lessonPath} />
        )}
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
