import { directionOf } from '@/lib/i18n/direction'
import { useLabels } from '../labels'
import type { ShownQuestion } from '../shown-question'
import type { Answering } from './answering'

type Props = Answering & { slot: ShownQuestion['slots'][number]; labelledBy: string; className: string }

/** Fills one slot: works by touch, by keyboard and without JavaScript. */
export function SlotSelect({ slot, labelledBy, className, answer, change }: Props) {
  const labels = useLabels()
  const language = slot.options[0]?.language ?? labels.locale
  return (
    <select
      name={`slot.${slot.id}`}
      aria-labelledby={labelledBy}
      required
      value={answer.slots?.[slot.id] ?? ''}
      onChange={({ currentTarget: { value } }) =>
        change({ ...answer, slots: { ...answer.slots, [slot.id]: value } })
      }
      lang={language}
      dir={directionOf(language)}
      className={className}
    >
      <option value="">{labels.choose}</option>
      {slot.options.map((option) => (
        <option key={option.id} value={option.id}>
          {option.text}
        </option>
      ))}
    </select>
  )
}
