import { useState } from 'react'
import type { Answering } from './answering'
import { SlotList } from './slot-list'
import { useLoaded } from './use-loaded'

/** Claims to sources or documents: chosen from a list, picked up and put, or dragged. */
export function Match(props: Answering) {
  const { question, answer, change } = props
  const placing = useLoaded(() => import('./placing'))
  const [held, setHeld] = useState<string | null>(null)
  const options = question.slots[0]?.options ?? []
  const place = (slot: string, option: string) => {
    if (!options.some(({ id }) => id === option)) return
    change({ ...answer, slots: { ...answer.slots, [slot]: option } })
    setHeld(null)
  }
  return (
    <>
      {placing && !props.isLocked && <placing.MatchTray options={options} held={held} hold={setHeld} />}
      <SlotList {...props} held={held} place={place} />
    </>
  )
}
