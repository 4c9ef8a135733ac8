import { getFormatter, getTranslations } from 'next-intl/server'
import { SourceMark } from '@/app/ui/source-mark'
import type { Lesson } from '@/lib/lesson/lesson'
import { type ConfusionCell, FEWEST_TRIES } from '@/lib/progress/confusion-matrix'
import type { Confusions } from '@/lib/progress/confusions-in'
import type { Locale } from '@/lib/question/text'
import { ConfusionSentence } from './confusion-sentence'
import { heatOf } from './heat-of'
import { namesOf, type ShownName } from './names-of'

type Props = { lesson: Lesson; locale: Locale; confusions: Confusions }

/** Rows: what it is; columns: what the class took it for. */
export async function ConfusionTable({ lesson, locale, confusions }: Props) {
  const t = await getTranslations('Understood')
  const { confusable, matrix, largest } = confusions
  if (matrix.rows.length === 0) return null
  const names = await namesOf(lesson, confusable, locale)
  return (
    <section aria-labelledby={`matrix-${confusable}`}>
      <h2 id={`matrix-${confusable}`} className="text-xl">
        {t(`matrix.${confusable}`)}
      </h2>
      {largest && (
        <p className="mt-1">
          <ConfusionSentence confusion={largest} names={names} />
        </p>
      )}
      <section
        aria-labelledby={`matrix-${confusable}`}
        tabIndex={0}
        className="relative mt-3 overflow-x-auto rounded-lg border border-rule bg-sheet"
      >
        <table className="border-collapse text-sm" data-matrix={confusable}>
          <caption className="sr-only">{t(`matrixWhat.${confusable}`)}</caption>
          <thead>
            <tr className="border-rule border-b align-bottom">
              <th
                scope="col"
                className="sticky start-0 z-10 min-w-28 bg-sheet p-2 text-start font-normal text-muted"
              >
                {t(`corner.${confusable}`)}
              </th>
              {matrix.columns.map((column) => (
                <th key={column} scope="col" className="min-w-20 max-w-36 p-2 text-center font-medium">
                  <Name {...shown(names, column)} />
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {matrix.rows.map(({ said, cells }) => (
              <tr key={said} className="border-rule border-b last:border-b-0" data-said={said}>
                <th scope="row" className="sticky start-0 z-10 bg-sheet p-2 text-start font-medium">
                  <Name {...shown(names, said)} />
                </th>
                {cells.map((cell) => (
                  <Cell key={cell.credited} {...cell} isRight={cell.credited === said} />
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

async function Cell({ credited, count, n, isRight }: ConfusionCell & { isRight: boolean }) {
  const [t, format] = [await getTranslations('Understood'), await getFormatter()]
  const share = n >= FEWEST_TRIES ? count / n : null
  const heat = share === null || isRight ? undefined : heatOf(share)
  return (
    <td
      className={`p-2 text-center ${isRight ? 'border-2 border-good' : ''}`}
      data-credited={credited}
      data-heat={heat}
    >
      {n === 0 && (
        <>
          <span aria-hidden="true">–</span>
          <span className="sr-only">{t('notOffered')}</span>
        </>
      )}
      {n > 0 && (
        <>
          <span className={share === null ? 'block text-muted' : 'block font-semibold tabular-nums'}>
            {isRight && (
              <>
                <span aria-hidden="true">✓ </span>
                <span className="sr-only">{t('right')} </span>
              </>
            )}
            {share === null
              ? t('tooFew')
              : format.number(share, { style: 'percent', numberingSystem: 'latn' })}
          </span>
          <bdi dir="ltr" className="text-xs tabular-nums">
            {share === null ? `n = ${n}` : `${count}/${n}`}
          </bdi>
        </>
      )}
    </td>
  )
}
