import { lightSegments } from '@/app/ui/light-segments'
import { type Digits, inDigits } from '@/lib/i18n/in-digits'

interface Picking {
  segments: readonly string[]
  picked: () => readonly string[]
  toggle: (segment: string) => void
  /** `picking` holds `{count}`. */
  labels: { picking: string; done: string; digits: Digits }
  /** The id of the question to come back to. */
  back: string
}

/**
 * Makes the segments of the article on this page pickable, until it is done: by touch, by mouse (drawn over several),
 * and by keyboard (arrows from one to the next, Space to pick, Escape to go back).
 */
export function pickInArticle({ segments, picked, toggle, labels, back }: Picking) {
  const pieces = [...document.querySelectorAll<HTMLElement>('[data-article] [data-segment]')].filter(
    (piece) => segments.includes(piece.dataset.segment ?? ''),
  )
  const ending = new AbortController()
  const { signal } = ending
  const { bar, count } = makeBar(labels.done, () => end())
  let isDrawing = false

  const show = () => {
    for (const piece of pieces) piece.ariaChecked = String(picked().includes(piece.dataset.segment ?? ''))
    count.textContent = labels.picking.replace('{count}', inDigits(picked().length, labels.digits))
  }
  const pick = (piece: HTMLElement) => {
    toggle(piece.dataset.segment ?? '')
    // The question draws itself again first.
    requestAnimationFrame(show)
  }
  const end = () => {
    ending.abort()
    bar.remove()
    for (const piece of pieces) {
      for (const name of ['role', 'tabindex', 'aria-checked', 'data-picking']) piece.removeAttribute(name)
    }
    const question = document.getElementById(back)
    question?.scrollIntoView()
    question?.querySelector<HTMLElement>('button[type=submit]')?.focus({ preventScroll: true })
  }
  for (const [index, piece] of pieces.entries()) {
    piece.role = 'checkbox'
    piece.tabIndex = 0
    piece.dataset.picking = ''
    piece.addEventListener(
      'pointerdown',
      (event) => {
        if (event.pointerType !== 'mouse') return
        event.preventDefault()
        isDrawing = true
        piece.focus({ preventScroll: true })
        pick(piece)
      },
      { signal },
    )
    piece.addEventListener('pointerenter', () => isDrawing && pick(piece), { signal })
    piece.addEventListener(
      'click',
      (event) => {
        event.preventDefault()
        // A mouse has picked when it was pressed; a finger and a screen reader pick here.
        if ((event as PointerEvent).pointerType !== 'mouse') pick(piece)
      },
      { signal },
    )
    piece.addEventListener(
      'keydown',
      (event) => {
        const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
        if (event.key === 'Escape') end()
        else if (event.key === ' ' || event.key === 'Enter') pick(piece)
        else if (step) pieces[index + step]?.focus()
        else return
        event.preventDefault()
      },
      { signal },
    )
  }
  addEventListener('pointerup', () => (isDrawing = false), { signal })
  // What lights up from here on is what is picked.
  lightSegments([])
  document.body.append(bar)
  show()
  pieces[0]?.scrollIntoView({ block: 'center' })
  pieces[0]?.focus({ preventScroll: true })
}

function makeBar(label: string, end: () => void) {
  const bar = document.createElement('div')
  bar.className = 'picking-bar'
  const count = document.createElement('p')
  count.role = 'status'
  const done = document.createElement('button')
  done.type = 'button'
  done.className = 'button'
  done.textContent = label
  done.addEventListener('click', end)
  bar.append(count, done)
  return { bar, count }
}
