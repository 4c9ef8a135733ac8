import { useLabels } from '../labels'
import type { Answering } from './answering'

/** A word or a number. */
export function OneLine({ question, answer, change }: Answering) {
  const labels = useLabels()
  return (
    <input
      type="text"
      name="text"
      aria-label={labels.yourAnswer}
      required
      maxLength={100}
      autoComplete="off"
      autoCapitalize="off"
      spellCheck={false}
      dir="auto"
      id={`${question.id}-text`}
      value={answer.text ?? ''}
      onChange={({ currentTarget: { value } }) => change({ ...answer, text: value })}
      className="field max-w-xs"
    />
  )
}

/** Two or three sentences, with what they will be judged by. */
export function Essay({ question, answer, change }: Answering) {
  const labels = useLabels()
  const levels = [labels.rubricFull, labels.rubricPartial, labels.rubricNone]
  return (
    <>
      <div className="mb-3 rounded-md border border-rule px-3 py-2 text-sm">
        <p className="font-semibold">{labels.rubric}</p>
        <dl className="mt-1 space-y-1">
          {question.rubric.map((level, index) => (
            <div key={level} className="flex gap-2">
              <dt className="w-16 shrink-0 text-muted">{levels[index]}</dt>
              <dd>{level}</dd>
            </div>
          ))}
        </dl>
      </div>
      <textarea
        name="text"
        aria-label={labels.yourAnswer}
        required
        maxLength={1500}
        rows={5}
        dir="auto"
        value={answer.text ?? ''}
        onChange={({ currentTarget: { value } }) => change({ ...answer, text: value })}
        className="field w-full"
      />
    </>
  )
}
