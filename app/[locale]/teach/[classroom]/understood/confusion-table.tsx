import { getFormatter, getTranslations } from 'next-intl/server'
import { SourceMark } from '@/app/ui/source-mark'
import type { Lesson } from '@/lib/lesson/lesson'
import { type ConfusionCell, FEWEST_TRIES } from '@/lib/progress/confusion-matrix'
import type { Confusions } from '@/lib/progress/confusions-in'
import type { Locale } from '@/lib/question/text'
import { ConfusionSentence } from './confusion-sentence'
import { namesOf, type ShownName } from './names-of'

type Props = {
  lesson: Lesson
  locale: Locale
  confusions: Confusions
  /** Its largest confusion has been told already. */
  isOnTop: boolean
}

/** Rows: what it is; columns: what the class took it for. */
export async function ConfusionTable({ lesson, locale, confusions, isOnTop }: Props) {
  const [t, format] = [await getTranslations('Understood'), await getFormatter()]
  const { confusable, matrix, largest } = confusions
  if (matrix.rows.length === 0) return null
  const names = await namesOf(lesson, confusable, locale)
  const words = { right: t('right'), tooFew: t('tooFew'), notOffered: t('notOffered') }
  const percent = (share: number) => format.number(share, 'percent')
  const plain = (number: number) => format.number(number, 'plain')
  return (
    <section aria-labelledby={`matrix-${confusable}`}>
      <h2 id={`matrix-${confusable}`} className="text-xl">
        {t(`matrix.${confusable}`)}
      </h2>
      {largest && !isOnTop && (
        <p className="mt-1">
          <ConfusionSentence confusion={largest} names={names} />
        </p>
      )}
      <section
        aria-label={t(`matrixWhat.${confusable}`)}
        tabIndex={0}
        className="relative mt-3 w-fit max-w-full overflow-x-auto rounded-lg border border-rule bg-sheet"
      >
        <table className="share-table matrix" data-matrix={confusable}>
          <caption className="sr-only">{t(`matrixWhat.${confusable}`)}</caption>
          <thead>
            <tr>
              <th scope="col">{t(`corner.${confusable}`)}</th>
              {matrix.columns.map((column) => (
                <th key={column} scope="col">
                  <Name {...shown(names, column)} />
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {matrix.rows.map(({ said, cells }) => (
              <tr key={said} data-said={said}>
                <th scope="row">
                  <Name {...shown(names, said)} />
                </th>
                {cells.map((cell) => (
                  <Cell
                    key={cell.credited}
                    {...cell}
                    isRight={cell.credited === said}
                    words={words}
                    percent={percent}
                    plain={plain}
                  />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <p className="mt-2 max-w-prose text-muted text-sm">{t('matrixLegend', { fewest: FEWEST_TRIES })}</p>
    </section>
  )
}

function shown(names: ReadonlyMap<string, ShownName>, id: string): ShownName {
  return names.get(id) ?? { name: id, label: id, mark: null }
}

function Name({ label, mark }: ShownName) {
  return (
    <span className="inline-flex flex-wrap items-center gap-x-2">
      {mark && <SourceMark {...mark} />}
      <bdi>{label}</bdi>
    </span>
  )
}

type CellProps = ConfusionCell & {
  isRight: boolean
  words: { right: string; tooFew: string; notOffered: string }
  percent: (share: number) => string
  plain: (number: number) => string
}

function Cell({ count, n, isRight, words, percent, plain }: CellProps) {
  if (n === 0) {
    return (
      <td>
        <span aria-hidden="true">–</span>
        <span className="sr-only">{words.notOffered}</span>
      </td>
    )
  }
  const share = n >= FEWEST_TRIES ? count / n : null
  if (share === null) {
    return (
      <td data-key={isRight || undefined}>
        {words.tooFew} <small>n = {plain(n)}</small>
      </td>
    )
  }
  return (
    <td data-key={isRight || undefined} data-heat={isRight ? undefined : heatOfConfusion(share)}>
      {isRight && <span className="sr-only">{words.right} </span>}
      <b>{percent(share)}</b>{' '}
      <small>
        {plain(count)}/{plain(n)}
      </small>
    </td>
  )
}

/** A confusion of two fifths is as dark as it gets: hardly any is larger. */
function heatOfConfusion(share: number): number {
  return Math.min(4, Math.floor(share * 10))
}
