import { getFormatter, getTranslations } from 'next-intl/server'
import { ShareBar } from '@/app/ui/share-bar'
import type { Tally } from '@/lib/progress/tally'
import type { Locale } from '@/lib/question/text'
import { BothLanguages } from './both-languages'
import type { PresentGroup } from './groups-for'

type Props = { options: PresentGroup['options']; locale: Locale; tally: Tally }

/** A table that is read from the back of the room: each option with its bar and its number beneath, its head for a screen reader. */
export async function RevealedOptions({ options, locale, tally }: Props) {
  const [t, present] = [await getTranslations('Chosen'), await getTranslations('Present')]
  const format = await getFormatter()
  return (
    <table className="relative mt-3 w-full border-collapse">
      <caption className="sr-only">{present('chosen')}</caption>
      <thead>
        <tr>
          <th scope="col">
            <span className="sr-only">
              {t('answer')}, {t('share')}
            </span>
          </th>
          <th scope="col">
            <span className="sr-only">{t('students')}</span>
          </th>
        </tr>
      </thead>
      {options.map(({ part, text, isRight }) => {
        const learners = tally.given.get(part) ?? 0
        const share = tally.students === 0 ? 0 : learners / tally.students
        return (
          <tbody key={part} data-option={part} className="present-option" data-right={isRight || undefined}>
            <tr>
              <th scope="rowgroup" colSpan={2} className="present-text px-4 pt-1 text-start font-normal">
                <span className="flex items-baseline gap-3">
                  {isRight && (
                    <span className="font-semibold">
                      <span aria-hidden="true">✓</span>
                      <span className="sr-only">{present('right')} </span>
                    </span>
                  )}
                  <span className="grow">
                    <BothLanguages text={text} locale={locale} />
                  </span>
                </span>
              </th>
            </tr>
            <tr>
              <td className="px-4 pb-1">
                <span className="sr-only">{format.number(share, 'percent')}</span>
                <ShareBar share={share} isRight={isRight} className="h-6" />
              </td>
              <td className="present-text w-16 pe-4 pb-1 text-end font-semibold tabular-nums" data-count>
                {format.number(learners, 'plain')}
              </td>
            </tr>
          </tbody>
        )
      })}
    </table>
  )
}
