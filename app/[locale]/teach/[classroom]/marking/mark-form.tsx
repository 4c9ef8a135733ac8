'use client'

import { useLayoutEffect, useRef } from 'react'
import type { Level } from '@/lib/question/mark'
import type { Locale } from '@/lib/question/text'
import { markAnswerAction } from './actions'

interface Props {
  answer: string
  classroom: string
  only: string
  locale: Locale
  legend: string
  /** Best first. */
  levels: readonly { level: Level; name: string }[]
}

const next = ['ArrowDown', 'ArrowLeft', 'ArrowRight', 'ArrowUp']

/** A button for each level. With JavaScript also 1, 2 and 3 in either script, and the arrow keys from button to button. */
export function MarkForm({ answer, classroom, only, locale, legend, levels }: Props) {
  const buttons = useRef<HTMLDivElement>(null)
  // Before the answer is drawn: a key pressed at the sight of it must not be lost.
  useLayoutEffect(() => {
    const press = (event: KeyboardEvent) => {
      const isElsewhere = event.target instanceof Element && event.target.closest('select, input, textarea')
      if (isElsewhere || event.repeat || event.ctrlKey || event.altKey || event.metaKey) return
      const all = [...(buttons.current?.querySelectorAll('button') ?? [])]
      const number = Math.max('123'.indexOf(event.key), '١٢٣'.indexOf(event.key))
      if (number >= 0) all[number]?.click()
      if (!next.includes(event.key)) return
      event.preventDefault()
      const isRightToLeft = document.documentElement.dir === 'rtl'
      const isOn = event.key === 'ArrowDown' || event.key === (isRightToLeft ? 'ArrowLeft' : 'ArrowRight')
      const at = all.findIndex((button) => button.matches(':focus'))
      all[at < 0 ? 0 : (at + (isOn ? 1 : all.length - 1)) % all.length]?.focus()
    }
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  }, [])
  return (
    <form action={markAnswerAction} className="mt-4">
      <input type="hidden" name="answer" value={answer} />
      <input type="hidden" name="classroom" value={classroom} />
      <input type="hidden" name="only" value={only} />
      <input type="hidden" name="locale" value={locale} />
      <fieldset>
        <legend className="mb-2 font-semibold">{legend}</legend>
        <div ref={buttons} className="flex flex-wrap gap-3">
          {levels.map(({ level, name }, index) => (
            <button key={level} type="submit" name="level" value={level} className="button">
              <span className="me-2">{index + 1}.</span>
              {name}
            </button>
          ))}
        </div>
      </fieldset>
    </form>
  )
}
