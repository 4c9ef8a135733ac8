import type { Answering } from './answering'

const row =
  'flex min-h-11 cursor-pointer items-center gap-3 rounded-md px-2 py-1 has-checked:bg-paper has-disabled:cursor-default'

/** One of the options. */
export function OneOption({ question, answer, change }: Answering) {
  return (
    <div className="space-y-1">
      {question.options.map((option) => (
        <label key={option.id} className={row}>
          <input
            type="radio"
            name="option"
            value={option.id}
            required
            checked={answer.option === option.id}
            onChange={() => change({ ...answer, option: option.id })}
            className="size-5 shrink-0 accent-accent"
          />
          <span>{option.text}</span>
        </label>
      ))}
    </div>
  )
}

/** As many of the options as apply. */
export function ManyOptions({ question, answer, change }: Answering) {
  const ticked = answer.options ?? []
  return (
    <div className="space-y-1">
      {question.options.map(({ id, text }) => (
        <label key={id} className={row}>
          <input
            type="checkbox"
            name={`option.${id}`}
            value={id}
            checked={ticked.includes(id)}
            onChange={({ currentTarget: { checked } }) =>
              change({
                ...answer,
                options: checked ? [...ticked, id] : ticked.filter((other) => other !== id),
              })
            }
            className="size-5 shrink-0 accent-accent"
          />
          <span>{text}</span>
        </label>
      ))}
    </div>
  )
}
