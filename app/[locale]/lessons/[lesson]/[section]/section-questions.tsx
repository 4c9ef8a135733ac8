'use client'

import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { useState } from 'react'
import { directionOf } from '@/lib/i18n/direction'
import { AnsweredCount } from './answered-count'
import { LabelsContext, type QuestionLabels } from './labels'
import { QuestionForm } from './question-form'
import type { ShownQuestion } from './shown-question'

type Props = {
  labels: QuestionLabels
  questions: readonly ShownQuestion[]
  /** What stands above each, where they come from several places. */
  headings?: readonly React.ReactNode[]
}

/** The questions of a section: the one island of the reading page. */
export function SectionQuestions({ labels, questions, headings }: Props) {
  const [queries] = useState(newQueryClient)
  return (
    <QueryClientProvider client={queries}>
      <LabelsContext value={labels}>
        <div lang={labels.locale} dir={directionOf(labels.locale)}>
          <AnsweredCount
            questions={questions.map((question) => question.anchor)}
            answered={questions
              .filter(({ feedback, held }) => feedback || held?.answer)
              .map((question) => question.anchor)}
          />
          <ol className="space-y-6">
            {questions.map((question, index) => (
              <li key={question.anchor}>
                {headings?.[index]}
                <QuestionForm question={question} number={index + 1} />
              </li>
            ))}
          </ol>
        </div>
      </LabelsContext>
    </QueryClientProvider>
  )
}

function newQueryClient() {
  return new QueryClient({
    defaultOptions: {
      // The same answer id may be sent again: the server stores it once. Offline, the mutation waits for the network.
      mutations: { retry: 3, retryDelay: (failures) => Math.min(1000 * 2 ** failures, 8000) },
    },
  })
}
