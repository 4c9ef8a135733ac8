import type { Answering } from './answering'

/** One of the options. */
export function OneOption({ question, answer, change }: Answering) {
  return (
    <div className="space-y-1">
      {question.options.map((option) => (
        <label key={option.id} className="option">
          <input
            type="radio"
            name="option"
            value={option.id}
            required
            checked={answer.option === option.id}
            onChange={() => change({ ...answer, option: option.id })}
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
        <label key={id} className="option">
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
          />
          <span>{text}</span>
        </label>
      ))}
    </div>
  )
}
