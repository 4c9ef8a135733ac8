'use client'

import { useTranslations } from 'next-intl'
import { PrintButton } from '@/app/[locale]/teach/lessons/[lesson]/worksheet/print-button'
import type { JoinCard } from '@/lib/commands/new-pins'
import { type Digits, inDigits } from '@/lib/i18n/in-digits'

/** What stands on every card of a classroom. */
export interface CardPlace {
  address: string
  code: string
  digits: Digits
}

type Props = { cards: readonly JoinCard[]; place: CardPlace }

const ON_A_PAGE = 8

/** One for each student, to be printed and cut apart. */
export function JoinCards({ cards, place }: Props) {
  const t = useTranslations('JoinCards')
  return (
    <section className="mt-6" data-cards>
      <div className="mb-3 print:hidden">
        <h3 className="font-semibold">{t('title')}</h3>
        <p role="status" className="mt-1 mb-2 text-muted text-sm">
          {t('what')} {t('once')}
        </p>
        <PrintButton label={t('print')} />
      </div>
      {pagesOf(cards).map((page) => (
        <ul key={page[0]?.nickname} className="join-cards mb-3">
          {page.map((card) => (
            <li key={card.nickname} className="join-card" data-card={card.nickname}>
              <Card card={card} place={place} />
            </li>
          ))}
        </ul>
      ))}
    </section>
  )
}

function Card({ card, place }: { card: JoinCard; place: CardPlace }) {
  const t = useTranslations('JoinCards')
  return (
    <>
      <p>
        {t('open')}{' '}
        <bdi dir="ltr" className="break-all font-medium">
          {place.address}
        </bdi>
      </p>
      <dl className="my-1.5 grid grid-cols-[auto_1fr] items-baseline gap-x-3">
        <dt className="text-muted text-sm">{t('code')}</dt>
        <dd className="font-semibold text-lg tracking-widest">
          <bdi dir="ltr">
            {place.code.slice(0, 4)} {place.code.slice(4)}
          </bdi>
        </dd>
        <dt className="text-muted text-sm">{t('nickname')}</dt>
        <dd className="font-semibold text-lg">
          <bdi>{card.nickname}</bdi>
        </dd>
        <dt className="text-muted text-sm">{t('pin')}</dt>
        <dd className="font-semibold text-lg tracking-widest">
          <bdi dir="ltr" data-pin>
            {inDigits(card.pin, place.digits)}
          </bdi>
        </dd>
      </dl>
      <p className="text-muted text-sm">{t('keep')}</p>
    </>
  )
}

function pagesOf(cards: readonly JoinCard[]): (readonly JoinCard[])[] {
  const pages = Math.ceil(cards.length / ON_A_PAGE)
  return Array.from({ length: pages }, (_, page) => cards.slice(page * ON_A_PAGE, (page + 1) * ON_A_PAGE))
}
