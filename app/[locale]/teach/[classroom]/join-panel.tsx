import { getTranslations } from 'next-intl/server'
import { Link } from '@/lib/i18n/navigation'
import type { Locale } from '@/lib/question/text'
import { ownAddress } from '@/lib/server/own-address'
import { world } from '@/lib/server/world'
import type { Classroom } from '@/lib/store/classrooms'
import { takesNewcomers } from '@/lib/store/newcomers'
import { newJoinCodeAction, setJoiningAction } from './actions'

/** How students get in: the address, the code in large letters, and whether newcomers may. */
export async function JoinPanel({ classroom, locale }: { classroom: Classroom; locale: Locale }) {
  const [t, address] = [await getTranslations('Classroom'), await ownAddress()]
  const projector = await getTranslations('Projector')
  const isOpen = classroom.joining === 'open'
  const isJoinable = takesNewcomers(classroom, (await world()).now())
  return (
    <section className="card mt-4 flex flex-wrap items-end gap-x-8 gap-y-4" aria-label={t('joining')}>
      <div>
        <p className="text-muted text-sm">{isJoinable ? t('howToJoin') : t('isClosed')}</p>
        <p>
          <bdi dir="ltr" className="break-all">
            {address}/join
          </bdi>
        </p>
        <p>
          <bdi dir="ltr" data-join-code className="font-semibold text-4xl tracking-widest">
            {classroom.joinCode.slice(0, 4)} {classroom.joinCode.slice(4)}
          </bdi>
        </p>
      </div>
      <div className="ms-auto flex flex-wrap items-start gap-3">
        <Link href={`/teach/${classroom.id}/projector`} className="button-quiet">
          {projector('show')}
        </Link>
        <form action={setJoiningAction}>
          <Whose classroom={classroom} locale={locale} />
          <button type="submit" name="joining" value={isOpen ? 'closed' : 'open'} className="button-quiet">
            {isOpen ? t('close') : t('open')}
          </button>
        </form>
        <details>
          <summary className="button-quiet">{t('newCode')}</summary>
          <form action={newJoinCodeAction} className="mt-2 max-w-xs space-y-2">
            <Whose classroom={classroom} locale={locale} />
            <p className="text-sm">{t('newCodeWhat')}</p>
            <button type="submit" className="button">
              {t('newCodeDo')}
            </button>
          </form>
        </details>
      </div>
    </section>
  )
}

function Whose({ classroom, locale }: { classroom: Classroom; locale: Locale }) {
  return (
    <>
      <input type="hidden" name="classroom" value={classroom.id} />
      <input type="hidden" name="locale" value={locale} />
    </>
  )
}
