import { getFormatter, getTranslations } from 'next-intl/server'
import type { NeedRow, Share, NeedTable as Table } from '@/lib/progress/need-table'
import type { Locale } from '@/lib/question/text'
import { heatOf } from './heat-of'

type Props = {
  lesson: string
  locale: Locale
  nicknames: ReadonlyMap<string, string>
  order: 'need' | 'nickname'
  /** What the columns are: it names them in the address of a cell. */
  name: 'skill' | 'section'
  title: string
  columns: readonly { id: string; title: string }[]
  table: Table
}

/** One row for each learner who has begun; every cell leads to the answers behind it. */
export async function NeedTable(props: Props) {
  const { lesson, locale, nicknames, order, name, title, columns, table } = props
  const [t, format] = [await getTranslations('Understood'), await getFormatter()]
  const percent = ({ points, possible }: Share) => format.number(points / possible, 'percent')
  const plain = (value: number) => format.number(value, 'plain')
  const shown = (share: Share) => (
    <>
      <b>{share.possible > 0 ? percent(share) : t('unjudged')}</b>{' '}
      <small>
        {plain(share.points)}/{plain(share.possible)}
      </small>
    </>
  )
  const rows = order === 'need' ? table.rows : byNickname(table.rows, nicknames, locale)
  // From `…/understood`: hundreds of addresses are shorter so.
  const answers = (learner: string) => `learners/${learner}?lesson=${lesson}`
  const cell = (share: Share | undefined, href: string, key: string) => (
    <td
      key={key}
      data-heat={share && share.possible > 0 ? heatOf(1 - share.points / share.possible) : undefined}
    >
      {share ? <a href={href}>{shown(share)}</a> : '–'}
    </td>
  )
  return (
    <section
      aria-label={title}
      tabIndex={0}
      className="relative w-fit max-w-full overflow-x-auto rounded-lg border border-rule bg-sheet"
    >
      <table className="share-table" data-need={name}>
        <caption className="p-2 text-start font-semibold">{title}</caption>
        <thead>
          <tr>
            <th scope="col">{t('student')}</th>
            {columns.map(({ id, title }) => (
              <th key={id} scope="col">
                {title}
              </th>
            ))}
            <th scope="col">{t('total')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ learnerId, cells, total }) => (
            <tr key={learnerId}>
              <th scope="row">
                <bdi>{nicknames.get(learnerId)}</bdi>
              </th>
              {columns.map(({ id }) => cell(cells.get(id), `${answers(learnerId)}&${name}=${id}`, id))}
              {cell(total, answers(learnerId), 'total')}
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{t('class')}</th>
            {columns.map(({ id }) => {
              const share = table.columns.get(id)
              return <td key={id}>{share && shown(share)}</td>
            })}
            <td>{shown(table.total)}</td>
          </tr>
        </tfoot>
      </table>
    </section>
  )
}

function byNickname(
  rows: readonly NeedRow[],
  nicknames: ReadonlyMap<string, string>,
  locale: Locale,
): readonly NeedRow[] {
  const collator = new Intl.Collator(locale, { numeric: true })
  const nicknameOf = ({ learnerId }: NeedRow) => nicknames.get(learnerId) ?? ''
  return rows.toSorted((a, b) => collator.compare(nicknameOf(a), nicknameOf(b)))
}
