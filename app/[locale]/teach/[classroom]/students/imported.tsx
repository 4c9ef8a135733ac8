'use client'

import { useTranslations } from 'next-intl'
import type { ImportStudentsResult } from '@/lib/commands/import-students'
import { inDigits } from '@/lib/i18n/in-digits'
import { type CardPlace, JoinCards } from './join-cards'

type Done = Extract<ImportStudentsResult, { ok: true }> & { csv: string }
export type ImportAnswer = Done | Exclude<ImportStudentsResult, { ok: true }>

type Props = Done & { cards: CardPlace }

/** Who got which nickname and PIN: on this page, this once. */
export function Imported({ students, repeated, csv, cards }: Props) {
  const t = useTranslations('ImportStudents')
  const columns = [t('name'), t('nickname'), t('pin')]
  return (
    <section className="mt-10" data-imported>
      <div className="print:hidden">
        <h2 className="text-xl">{t('table')}</h2>
        <p role="status" className="mt-1 text-good">
          {t('done', { students: students.length })}
        </p>
        <p className="mt-1 mb-3 max-w-prose">{t('once')}</p>
        {repeated.length > 0 && <Repeats repeated={repeated} />}
        <p className="mb-3">
          <a
            className="button"
            download={`${t('fileName')}.csv`}
            href={`data:text/csv;charset=utf-8,${encodeURIComponent(csv)}`}
          >
            {t('download')}
          </a>
        </p>
        <section
          aria-label={t('table')}
          tabIndex={0}
          className="max-h-96 overflow-auto rounded-lg border border-rule"
        >
          <table className="w-full border-collapse bg-sheet">
            <thead>
              <tr className="border-rule border-b">
                {columns.map((column) => (
                  <th key={column} scope="col" className="p-2 text-start font-medium text-sm">
                    {column}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {students.map(({ name, nickname, pin }) => (
                <tr key={nickname} className="border-rule border-b last:border-b-0">
                  <th scope="row" className="p-2 text-start font-normal">
                    <bdi>{name}</bdi>
                  </th>
                  <td className="p-2">
                    <bdi>{nickname}</bdi>
                  </td>
                  <td className="p-2 tabular-nums">
                    <bdi dir="ltr">{inDigits(pin, cards.digits)}</bdi>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      </div>
      <JoinCards cards={students} place={cards} />
    </section>
  )
}

function Repeats({ repeated }: Pick<Props, 'repeated'>) {
  const t = useTranslations('ImportStudents')
  return (
    <div className="card mb-4 max-w-prose">
      <p>{t('repeated', { names: repeated.length })}</p>
      <ul className="mt-1 list-disc ps-5">
        {repeated.map(({ line, name, firstLine }) => (
          <li key={line}>
            {t.rich('repeatedLine', { line, name, firstLine, b: (chunks) => <bdi>{chunks}</bdi> })}
          </li>
        ))}
      </ul>
    </div>
  )
}
