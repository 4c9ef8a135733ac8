import { getFormatter, getTranslations } from 'next-intl/server'
import type { Tally } from '@/lib/progress/tally'
import type { Locale } from '@/lib/question/text'
import { BothLanguages } from './both-languages'
import type { PresentGroup } from './groups-for'

interface Props {
  group: PresentGroup
  locale: Locale
  /** Null: nothing is said of what is right, nor of what was chosen. */
  tally: Tally | null
}

/** Options to choose from; revealed, each with the class's answers as a bar. */
export async function OptionGroup({ group, locale, tally }: Props) {
  return (
    <>
      {group.label && (
        <h2 className="present-text mt-4">
          <BothLanguages text={group.label} locale={locale} />
        </h2>
      )}
      <ul className="mt-3 space-y-2">
        {group.options.map((option) => (
          <li
            key={option.part}
            data-option={option.part}
            className="present-option"
            data-right={(tally && option.isRight) || undefined}
          >
            <span className="present-text">
              {tally && option.isRight && <RightMark />}
              <BothLanguages text={option.text} locale={locale} />
            </span>
            {tally && (
              <Bar
                learners={tally.given.get(option.part) ?? 0}
                of={tally.students}
                isRight={option.isRight}
              />
            )}
          </li>
        ))}
      </ul>
    </>
  )
}

async function RightMark() {
  const t = await getTranslations('Present')
  return (
    <span className="font-semibold">
      <span aria-hidden="true">✓ </span>
      <span className="sr-only">{t('right')} </span>
    </span>
  )
}

async function Bar({ learners, of, isRight }: { learners: number; of: number; isRight: boolean }) {
  const format = await getFormatter()
  return (
    <span className="mt-1 flex items-center gap-3">
      <svg
        aria-hidden="true"
        viewBox="0 0 100 10"
        preserveAspectRatio="none"
        className="h-6 w-full rtl:-scale-x-100"
      >
        <rect width="100" height="10" className="fill-rule" />
        <rect
          width={of === 0 ? 0 : (100 * learners) / of}
          height="10"
          className={isRight ? 'fill-good' : 'fill-muted'}
        />
      </svg>
      <span className="present-text min-w-12 text-end font-semibold tabular-nums" data-count>
        {format.number(learners, 'plain')}
      </span>
    </span>
  )
}
