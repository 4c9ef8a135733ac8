import { useRef, useState } from 'react'
import { inDigits } from '@/lib/i18n/in-digits'
import { useLabels } from '../labels'
import type { Answering } from './answering'
import { Quoted } from './quoted'

/** The events as they stand: moved by buttons or arrow keys, picked up and put, or dragged. */
export function OrderList({ question, answer, change }: Answering) {
  const labels = useLabels()
  const list = useRef<HTMLOListElement>(null)
  const [held, setHeld] = useState<string | null>(null)
  const place = (id: string, index: number) => Number(answer.slots?.[id] ?? index + 1)
  const ids = question.slots
    .map(({ id }, index) => ({ id, place: place(id, index) }))
    .sort((a, b) => a.place - b.place)
    .map(({ id }) => id)

  const move = (id: string, to: number) => {
    setHeld(null)
    if (!ids.includes(id) || to < 0 || to >= ids.length) return
    const next = ids.toSpliced(ids.indexOf(id), 1).toSpliced(to, 0, id)
    change({ ...answer, slots: Object.fromEntries(next.map((each, index) => [each, String(index + 1)])) })
    // The moved event keeps the keyboard: its element moves with it, and moving an element takes its focus.
    requestAnimationFrame(() =>
      list.current?.querySelector<HTMLElement>(`[data-slot="${id}"] [data-handle]`)?.focus(),
    )
  }
  return (
    <>
      <p className="mb-2 text-muted text-sm">{labels.moveHow}</p>
      <ol ref={list} className="space-y-2">
        {ids.map((id, index) => {
          const slot = question.slots.find((each) => each.id === id)
          return (
            <li
              key={id}
              data-slot={id}
              draggable
              className="flex items-center gap-2 rounded-md bg-paper px-2 py-1"
              onDragStart={(event) => event.dataTransfer.setData('text/plain', id)}
              onDragOver={(event) => event.preventDefault()}
              onDrop={(event) => {
                event.preventDefault()
                move(event.dataTransfer.getData('text/plain'), index)
              }}
            >
              <input type="hidden" name={`slot.${id}`} value={index + 1} />
              <button
                type="button"
                data-handle
                aria-pressed={held === id}
                aria-describedby={`${question.id}-${id}`}
                aria-label={labels.move.replace('{place}', inDigits(index + 1, labels.digits))}
                className="button-quiet size-11 shrink-0 cursor-grab p-0 tabular-nums aria-pressed:bg-accent aria-pressed:text-on-accent"
                onClick={() =>
                  held === null ? setHeld(id) : held === id ? setHeld(null) : move(held, index)
                }
                onKeyDown={(event) => {
                  const step = { ArrowUp: -1, ArrowDown: 1 }[event.key]
                  if (event.key === 'Escape') setHeld(null)
                  if (!step) return
                  event.preventDefault()
                  move(id, index + step)
                }}
              >
                {inDigits(index + 1, labels.digits)}
              </button>
              <div id={`${question.id}-${id}`} className="grow">
                <Quoted words={slot?.words ?? []} className="" />
              </div>
              <div className="flex shrink-0 flex-col sm:flex-row">
                <button
                  type="button"
                  className="size-11 text-accent disabled:opacity-30"
                  disabled={index === 0}
                  aria-label={labels.earlier}
                  aria-describedby={`${question.id}-${id}`}
                  onClick={() => move(id, index - 1)}
                >
                  <span aria-hidden="true">↑</span>
                </button>
                <button
                  type="button"
                  className="size-11 text-accent disabled:opacity-30"
                  disabled={index === ids.length - 1}
                  aria-label={labels.later}
                  aria-describedby={`${question.id}-${id}`}
                  onClick={() => move(id, index + 1)}
                >
                  <span aria-hidden="true">↓</span>
                </button>
              </div>
            </li>
          )
        })}
      </ol>
    </>
  )
}
