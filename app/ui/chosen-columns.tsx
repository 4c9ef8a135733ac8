import { useFormatter, useTranslations } from 'next-intl'
import { ShareBar } from './share-bar'

/** The head of a table of what was chosen: each answer, how many chose it, and their share. */
export function ChosenHead() {
  const t = useTranslations('Chosen')
  return (
    <thead>
      <tr className="border-rule border-b text-muted text-sm">
        <th scope="col" className="py-1 pe-3 text-start font-medium">
          {t('answer')}
        </th>
        <th scope="col" className="py-1 pe-3 text-end font-medium">
          {t('students')}
        </th>
        <th scope="col" className="w-28 py-1 text-start font-medium">
          {t('share')}
        </th>
      </tr>
    </thead>
  )
}

type Props = { learners: number; of: number; isRight: boolean }

/** Of one answer: how many chose it, and their share with its bar. */
export function ChosenCells({ learners, of, isRight }: Props) {
  const format = useFormatter()
  const share = of === 0 ? 0 : learners / of
  return (
    <>
      <td className="py-1 pe-3 text-end align-top tabular-nums" data-learners>
        {format.number(learners, 'plain')}
      </td>
      <td className="py-1 align-top">
        <span className="flex items-center gap-2">
          <span className="min-w-11 text-end tabular-nums">{format.number(share, 'percent')}</span>
          <ShareBar share={share} isRight={isRight} className="h-2.5" />
        </span>
      </td>
    </>
  )
}
