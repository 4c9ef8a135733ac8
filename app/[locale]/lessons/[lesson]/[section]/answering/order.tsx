import type { Answering } from './answering'
import { SlotList } from './slot-list'
import { useLoaded } from './use-loaded'

/** Events in turn: numbered from lists, or moved in a list of their own where there is JavaScript. */
export function Order(props: Answering) {
  const placing = useLoaded(() => import('./placing'))
  return placing ? <placing.OrderList {...props} /> : <SlotList {...props} />
}
