'use client'

import { useEffect, useRef } from 'react'
import { directionOf } from '@/lib/i18n/direction'
import { useLabels } from '../labels'
import type { ShownQuestion } from '../shown-question'
import type { Answering } from './answering'

/** The passage once more, each segment of it to be picked; with JavaScript it is picked in the article as well. */
export function PassagePicker({ question, answer, isLocked, change }: Answering) {
  const labels = useLabels()
  const picked = answer.segments ?? []
  const latest = useRef({ picked, toggle: (_: string) => {} })
  latest.current = {
    picked,
    toggle: (segment) =>
      change({
        ...answer,
        segments: picked.includes(segment)
          ? picked.filter((other) => other !== segment)
          : [...picked, segment],
      }),
  }
  const pickInArticle = async () => {
    const { pickInArticle } = await import('./pick-in-article')
    pickInArticle({
      segments: question.passage.map(({ segment }) => segment),
      picked: () => latest.current.picked,
      toggle: (segment) => latest.current.toggle(segment),
      labels: { done: labels.pickDone, picking: labels.picking, digits: labels.digits },
      back: question.anchor,
    })
  }
  return (
    <>
      <p className="mt-3 mb-2 text-muted text-sm">{labels.pickEvidence}</p>
      <div className="reading rounded-md border border-rule bg-paper px-3 py-2">
        {paragraphsOf(question.passage).map(({ paragraph, segments }) => (
          <p key={paragraph} className="mb-2">
            {segments.map(({ segment, words }) => (
              <label key={segment} className="pickable">
                <input
                  type="checkbox"
                  name={`segment.${segment}`}
                  value={segment}
                  checked={picked.includes(segment)}
                  onChange={() => latest.current.toggle(segment)}
                  className="me-1 size-4 align-middle accent-accent"
                />
                {words.map(({ language, text }) => (
                  <span key={language} lang={language} dir={directionOf(language)}>
                    {text}{' '}
                  </span>
                ))}
              </label>
            ))}
          </p>
        ))}
      </div>
      {!isLocked && !question.isReview && <PickButton label={labels.pickInArticle} onClick={pickInArticle} />}
    </>
  )
}

/** Only where there is JavaScript to serve it. */
function PickButton({ label, onClick }: { label: string; onClick: () => void }) {
  const button = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    if (button.current) button.current.hidden = false
  }, [])
  return (
    <button ref={button} type="button" hidden className="button-quiet mt-2 flex w-fit" onClick={onClick}>
      {label}
    </button>
  )
}

function paragraphsOf(passage: ShownQuestion['passage']) {
  const ids = [...new Set(passage.map(({ paragraph }) => paragraph))]
  return ids.map((paragraph) => ({
    paragraph,
    segments: passage.filter((each) => each.paragraph === paragraph),
  }))
}
