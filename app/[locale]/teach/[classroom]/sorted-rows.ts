import type { ClassroomChanges, SectionProgress } from '@/lib/commands/read-classroom-changes'
import type { Locale } from '@/lib/question/text'

export type Order = 'nickname' | 'activity'

export interface Row {
  id: string
  nickname: string
  cells: ReadonlyMap<string, SectionProgress>
  /** Of all sections. */
  total: Pick<SectionProgress, 'answered' | 'points' | 'possible' | 'tries'>
  lastAnsweredAt: string | null
}

/** A row for each learner; `activity` puts whoever answered last on top. */
export function sortedRows({ learners, progress }: ClassroomChanges, order: Order, locale: Locale): Row[] {
  const cells = new Map<string, SectionProgress[]>()
  for (const cell of progress) cells.set(cell.learnerId, [...(cells.get(cell.learnerId) ?? []), cell])
  const collator = new Intl.Collator(locale, { numeric: true })
  const rows = learners.map(({ id, nickname }) => {
    const own = cells.get(id) ?? []
    const sum = (name: keyof Row['total']) => own.reduce((total, cell) => total + cell[name], 0)
    const times = own.flatMap((cell) => cell.lastAnsweredAt ?? []).toSorted()
    return {
      id,
      nickname,
      cells: new Map(own.map((cell) => [cell.sectionId, cell])),
      total: {
        answered: sum('answered'),
        points: sum('points'),
        possible: sum('possible'),
        tries: sum('tries'),
      },
      lastAnsweredAt: times.at(-1) ?? null,
    }
  })
  return rows.toSorted((a, b) => {
    const byTime = order === 'activity' ? (b.lastAnsweredAt ?? '').localeCompare(a.lastAnsweredAt ?? '') : 0
    return byTime || collator.compare(a.nickname, b.nickname)
  })
}
