/** A source's initial in its colour: the same in feedback, X-ray and the teacher's tables. */
export function SourceMark({ mark, initial }: { mark: number; initial: string }) {
  return (
    <span aria-hidden="true" className={`source-mark source-${mark % 8}`}>
      {initial}
    </span>
  )
}
