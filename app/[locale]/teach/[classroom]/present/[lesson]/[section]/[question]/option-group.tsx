import type { Tally } from '@/lib/progress/tally'
import type { Locale } from '@/lib/question/text'
import { BothLanguages } from './both-languages'
import type { PresentGroup } from './groups-for'
import { RevealedOptions } from './revealed-options'

interface Props {
  group: PresentGroup
  locale: Locale
  /** Null: nothing is said of what is right, nor of what was chosen. */
  tally: Tally | null
}

/** Options to choose from; revealed, each with the class's answers as a bar. */
export function OptionGroup({ group, locale, tally }: Props) {
  return (
    <>
      {group.label && (
        <h2 className="present-text mt-4">
          <BothLanguages text={group.label} locale={locale} />
        </h2>
      )}
      {tally ? (
        <RevealedOptions options={group.options} locale={locale} tally={tally} />
      ) : (
        <ul className="mt-3 space-y-2">
          {group.options.map(({ part, text }) => (
            <li key={part} data-option={part} className="present-option present-text">
              <BothLanguages text={text} locale={locale} />
            </li>
          ))}
        </ul>
      )}
    </>
  )
}
