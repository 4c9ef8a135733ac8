import type { ClassroomChanges, SectionProgress } from '@/lib/commands/read-classroom-changes'
import { byNeed, type LiveState, liveStateOf } from '@/lib/progress/live-state'
import type { Locale } from '@/lib/question/text'

export const orders = ['need', 'nickname', 'activity'] as const
export type Order = (typeof orders)[number]

export interface Row {
  id: string
  nickname: string
  cells: ReadonlyMap<string, SectionProgress>
  /** The sections in which some of their work came after the date it was due. */
  late: ReadonlySet<string>
  /** Of all sections. */
  total: Pick<SectionProgress, 'answered' | 'points' | 'possible' | 'tries'>
  lastAnsweredAt: string | null
  state: LiveState
}

interface Asked {
  order: Order
  locale: Locale
  now: Date
}

/** A row for each learner; `need` puts whoever is stuck on top, `activity` whoever answered last. */
export function sortedRows(known: ClassroomChanges, { order, locale, now }: Asked): Row[] {
  const cells = new Map<string, SectionProgress[]>()
  for (const cell of known.progress) cells.set(cell.learnerId, [...(cells.get(cell.learnerId) ?? []), cell])
  const collator = new Intl.Collator(locale, { numeric: true })
  const compare = {
    need: (a: Row, b: Row) => byNeed(a.state, b.state),
    nickname: () => 0,
    activity: (a: Row, b: Row) => (b.lastAnsweredAt ?? '').localeCompare(a.lastAnsweredAt ?? ''),
  }[order]
  return known.learners
    .map(({ id, nickname }) => {
      const own = cells.get(id) ?? []
      const late = (known.late ?? []).filter(({ learnerId }) => learnerId === id)
      return {
        id,
        nickname,
        ...sumUp(own),
        late: new Set(late.map(({ sectionId }) => sectionId)),
        state: liveStateOf(own, known.expected ?? [], now),
      }
    })
    .toSorted((a, b) => compare(a, b) || collator.compare(a.nickname, b.nickname))
}

function sumUp(own: readonly SectionProgress[]): Pick<Row, 'cells' | 'total' | 'lastAnsweredAt'> {
  const sum = (name: keyof Row['total']) => own.reduce((total, cell) => total + cell[name], 0)
  const times = own.flatMap((cell) => cell.lastAnsweredAt ?? []).toSorted()
  return {
    cells: new Map(own.map((cell) => [cell.sectionId, cell])),
    total: {
      answered: sum('answered'),
      points: sum('points'),
      possible: sum('possible'),
      tries: sum('tries'),
    },
    lastAnsweredAt: times.at(-1) ?? null,
  }
}
