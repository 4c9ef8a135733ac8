import { useLabels } from '../labels'
import type { Answering } from './answering'
import { Quoted } from './quoted'
import { SlotSelect } from './slot-select'

type Props = Answering & {
  /** What is picked up to be put into a slot. */
  held?: string | null
  place?: (slot: string, option: string) => void
}

/** Each slot with its words above and what fills it below; what is picked up can be put or dropped into it. */
export function SlotList({ held = null, place, ...props }: Props) {
  const { question } = props
  return (
    <ol className="space-y-3">
      {question.slots.map((slot) => {
        const id = `${question.id}-${slot.id}`
        return (
          <li
            key={slot.id}
            className="rounded-md bg-paper px-3 py-2"
            data-slot={slot.id}
            onDragOver={place && ((event) => event.preventDefault())}
            onDrop={
              place &&
              ((event) => {
                event.preventDefault()
                place(slot.id, event.dataTransfer.getData('text/plain'))
              })
            }
          >
            <div id={id}>
              <Quoted words={slot.words} className="reading" />
            </div>
            <div className="mt-2 flex flex-wrap gap-2">
              <SlotSelect {...props} slot={slot} labelledBy={id} className="field min-w-0 grow" />
              {held !== null && <PutButton describedBy={id} onClick={() => place?.(slot.id, held)} />}
            </div>
          </li>
        )
      })}
    </ol>
  )
}

function PutButton({ describedBy, onClick }: { describedBy: string; onClick: () => void }) {
  const labels = useLabels()
  return (
    <button type="button" className="button-quiet" aria-describedby={describedBy} onClick={onClick}>
      {labels.putHere}
    </button>
  )
}
