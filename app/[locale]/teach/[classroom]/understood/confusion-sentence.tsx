import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import type { ShownConfusion } from '@/lib/progress/confusions-in'
import type { OptionId } from '@/lib/question/question'
import type { ShownName } from './names-of'

type Props = { confusion: ShownConfusion; names: ReadonlyMap<OptionId, ShownName> }

/** "11 of 28 credited Voronkov's words to Coninsx." */
export async function ConfusionSentence({ confusion, names }: Props) {
  const t = await getTranslations('Understood')
  const { confusable, said, credited, count, n } = confusion
  return t.rich(`sentence.${confusable}`, {
    count,
    n,
    said: names.get(said)?.name ?? said,
    credited: names.get(credited)?.name ?? credited,
    // Which of them the sentence has words of its own for.
    saidIs: said,
    creditedIs: credited,
    b: (chunks: ReactNode) => <bdi className="text-accent">{chunks}</bdi>,
  })
}
