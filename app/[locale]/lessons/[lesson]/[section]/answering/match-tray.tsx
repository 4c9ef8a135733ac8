import { useLabels } from '../labels'
import type { ShownOption } from '../shown-question'

type Props = { options: readonly ShownOption[]; held: string | null; hold: (option: string | null) => void }

/** What claims are matched to, to be dragged, or picked up and put. */
export function MatchTray({ options, held, hold }: Props) {
  const labels = useLabels()
  return (
    <div className="top-0 z-10 mb-3 bg-sheet py-2 sm:sticky">
      <p className="mb-1 text-muted text-sm">{labels.pickUp}</p>
      <ul className="flex flex-wrap gap-2">
        {options.map(({ id, text }) => (
          <li key={id}>
            <button
              type="button"
              draggable
              aria-pressed={held === id}
              className="button-quiet cursor-grab aria-pressed:bg-accent aria-pressed:text-on-accent"
              onClick={() => hold(held === id ? null : id)}
              onKeyDown={(event) => event.key === 'Escape' && hold(null)}
              onDragStart={(event) => event.dataTransfer.setData('text/plain', id)}
            >
              {text}
            </button>
          </li>
        ))}
      </ul>
    </div>
  )
}
