'use client'

import { AttributionList } from '@/app/ui/attribution-list'
import { lightSegments } from '@/app/ui/light-segments'
import { directionOf } from '@/lib/i18n/direction'
import type { ShownFeedback } from '@/lib/lesson/show-feedback'
import { useLabels } from './labels'

/** The verdict, why, and where the article shows it; the key only where the server sent it. */
export function FeedbackCard({ feedback }: { feedback: ShownFeedback }) {
  const labels = useLabels()
  const isRight = feedback.verdict === 'correct'
  return (
    <div
      data-feedback={feedback.verdict}
      className={`rounded-md border-s-4 px-3 py-2 ${isRight ? 'border-good bg-good-soft' : 'border-bad bg-bad-soft'}`}
    >
      <p className={`font-semibold ${isRight ? 'text-good' : 'text-bad'}`}>
        <span aria-hidden="true">{isRight ? '✓ ' : '✗ '}</span>
        {isRight ? labels.correct : labels.wrong}
      </p>
      <p className="mt-1">{feedback.why[labels.locale]}</p>
      <Evidence feedback={feedback} />
      {feedback.key && <Key feedback={feedback} answer={feedback.key} />}
    </div>
  )
}

function Evidence({ feedback }: { feedback: ShownFeedback }) {
  const labels = useLabels()
  return (
    <div className="mt-3 text-sm">
      <p className="font-semibold">
        {feedback.evidenceShows === 'the-answer' ? labels.evidence : labels.textSays}
      </p>
      {feedback.evidence.map(({ segment, text }) => (
        <div key={segment} className="mt-1">
          {labels.languages.map((language) => (
            <blockquote
              key={language}
              lang={language}
              dir={directionOf(language)}
              className="border-rule border-s-2 ps-2"
            >
              {text[language]}
            </blockquote>
          ))}
        </div>
      ))}
      <a
        className="mt-1 inline-flex min-h-11 items-center text-accent underline underline-offset-4"
        href={`#${feedback.evidence[0]?.segment}`}
        onClick={() => lightSegments(feedback.evidence.map((evidence) => evidence.segment))}
      >
        {labels.toArticle}
      </a>
    </div>
  )
}

function Key({ feedback, answer }: { feedback: ShownFeedback; answer: NonNullable<ShownFeedback['key']> }) {
  const labels = useLabels()
  const { locale } = labels
  return (
    <div className="mt-3 border-rule border-t pt-2" data-key={answer.option}>
      {feedback.verdict !== 'correct' && (
        <>
          <p>
            <span className="font-semibold">{labels.rightAnswer}</span> <bdi>{answer.text[locale]}</bdi>
          </p>
          {answer.option !== feedback.chosen && <p className="mt-1">{answer.why[locale]}</p>}
        </>
      )}
      {answer.attribution && (
        <AttributionList
          attribution={answer.attribution}
          labels={labels}
          languages={labels.languages}
          locale={locale}
        />
      )}
    </div>
  )
}
