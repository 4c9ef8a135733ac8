import { useLabels } from './labels'

/** The answer is kept; what there is to say about it comes later. */
export function HeldNote({ until }: { until: string }) {
  const labels = useLabels()
  return (
    <div data-held className="rounded-md border-accent border-s-4 bg-paper px-3 py-2">
      <p className="font-semibold">
        <span aria-hidden="true">✓ </span>
        {labels.kept}
      </p>
      <p>{labels.keptUntil.replace('{date}', until)}</p>
    </div>
  )
}
