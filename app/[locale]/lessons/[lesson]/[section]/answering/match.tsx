import { useState } from 'react'
import type { Answering } from './answering'
import { SlotList } from './slot-list'
import { useLoaded } from './use-loaded'

/** Claims to sources or documents: chosen from a list, picked up and put, or dragged. */
export function Match(props: Answering) {
  const { question, answer, change } = props
  const tray = useLoaded(() => import('./match-tray'))
  const [held, setHeld] = useState<string | null>(null)
  const options = question.slots[0]?.options ?? []
  const place = (slot: string, option: string) => {
    if (!options.some(({ id }) => id === option)) return
    change({ ...answer, slots: { ...answer.slots, [slot]: option } })
    setHeld(null)
  }
  return (
    <>
      {tray && !props.isLocked && <tray.MatchTray options={options} held={held} hold={setHeld} />}
      <SlotList {...props} held={held} place={place} />
    </>
  )
}
