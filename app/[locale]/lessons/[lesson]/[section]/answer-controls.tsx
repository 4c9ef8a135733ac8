import type { Answering } from './answering/answering'
import { Gaps } from './answering/gaps'
import { Match } from './answering/match'
import { ManyOptions, OneOption } from './answering/options'
import { Order } from './answering/order'
import { PassagePicker } from './answering/passage-picker'
import { SlotList } from './answering/slot-list'
import { Essay, OneLine } from './answering/writing'

/** The ways to answer that a question asks for, in the order they are needed. */
export function AnswerControls(props: Answering) {
  const { kind, options, slots, passage, writes } = props.question
  return (
    <>
      {options.length > 0 && (kind === 'choices' ? <ManyOptions {...props} /> : <OneOption {...props} />)}
      {slots.length > 0 && <Slots {...props} />}
      {passage.length > 0 && <PassagePicker {...props} />}
      {writes === 'line' && <OneLine {...props} />}
      {writes === 'essay' && <Essay {...props} />}
    </>
  )
}

function Slots(props: Answering) {
  const { kind } = props.question
  if (kind === 'match') return <Match {...props} />
  if (kind === 'order') return <Order {...props} />
  if (kind === 'inline-choice') return <Gaps {...props} />
  return <SlotList {...props} />
}
