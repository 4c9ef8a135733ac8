import { confidences } from '@/lib/question/confidence'
import { useLabels } from './labels'

/** How sure? Asked before the verdict, and never insisted on. */
export function ConfidenceTaps() {
  const labels = useLabels()
  return (
    <fieldset className="mt-3 flex flex-wrap items-center gap-2 text-sm">
      <legend className="mb-1 text-muted">{labels.howSure}</legend>
      {confidences.map((confidence) => (
        <label key={confidence} className="tap">
          <input type="radio" name="confidence" value={confidence} className="sr-only" />
          {labels.confidences[confidence]}
        </label>
      ))}
    </fieldset>
  )
}
