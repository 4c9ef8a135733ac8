import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { NextIntlClientProvider } from 'next-intl'
import { getMessages, getTranslations } from 'next-intl/server'
import { PageTools } from '@/app/ui/page-tools'
import { QrCode } from '@/app/ui/qr-code'
import { readClassroom } from '@/lib/commands/read-classroom'
import { Link } from '@/lib/i18n/navigation'
import type { Locale } from '@/lib/question/text'
import { ownAddress } from '@/lib/server/own-address'
import { world } from '@/lib/server/world'
import type { Classroom } from '@/lib/store/classrooms'
import { takesNewcomers } from '@/lib/store/newcomers'
import { chosenLesson, openClassroom } from '../open-classroom'
import { JoinedCount } from './joined-count'

type Props = { params: Promise<{ locale: Locale; classroom: string }> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('Projector'))('title') }
}

/** How to join, over the whole screen, to be read from the last row. */
export default async function ProjectorPage({ params }: Props) {
  const { locale, classroom: id } = await params
  const { place, teacher } = await openClassroom(locale, id)
  const lesson = chosenLesson(place.lessons.list(), undefined)
  const read = lesson && (await readClassroom(place, { teacher, classroom: id, lesson: lesson.id }))
  if (!lesson || !read) notFound()
  const { classroom, changes } = read
  const [t, messages] = [await getTranslations('Projector'), await getMessages()]
  return (
    <section className="projector" aria-label={t('title')}>
      <div className="flex w-full flex-wrap items-baseline gap-x-6 gap-y-1">
        <h1 className="me-auto text-[clamp(1.5rem,3vw,3rem)]">
          <bdi>{classroom.name}</bdi>
        </h1>
        <p className="text-[clamp(1.1rem,2vw,2rem)] text-muted" role="status">
          <NextIntlClientProvider messages={{ Projector: messages.Projector }}>
            <JoinedCount classroom={id} lesson={lesson.id} initial={changes} />
          </NextIntlClientProvider>
        </p>
        <Link href={`/teach/${id}`} className="button-quiet">
          {t('back')}
        </Link>
        <PageTools locale={locale} />
      </div>
      <HowToJoin classroom={classroom} locale={locale} />
    </section>
  )
}

async function HowToJoin({ classroom, locale }: { classroom: Classroom; locale: Locale }) {
  const [t, address] = [await getTranslations('Projector'), await ownAddress()]
  const code = classroom.joinCode
  const isOpen = takesNewcomers(classroom, (await world()).now())
  return (
    <div className="flex w-full grow flex-wrap items-center justify-center gap-x-[5vw] gap-y-8">
      <div>
        <p className="mb-3 text-[clamp(1.25rem,2.5vw,2.5rem)]">{isOpen ? t('scan') : t('isClosed')}</p>
        <QrCode
          text={`${address}/${locale}/join?code=${code}`}
          label={t('qr', { address: `${address}/join`, code })}
          className="w-[min(80vw,62vh)] rounded-lg md:w-[min(38vw,62vh)]"
        />
      </div>
      <div className="min-w-0 space-y-[4vh]">
        <div>
          <p className="text-[clamp(1.25rem,2.5vw,2.5rem)]">{t('orOpen')}</p>
          <p className="font-semibold text-[clamp(1.4rem,3.4vw,4rem)] leading-tight">
            <bdi dir="ltr" className="break-all">
              {address}/join
            </bdi>
          </p>
        </div>
        <div>
          <p className="text-[clamp(1.25rem,2.5vw,2.5rem)]">{t('andType')}</p>
          <p className="font-semibold text-[clamp(3rem,7.5vw,9rem)] leading-tight">
            <bdi dir="ltr" data-join-code className="whitespace-nowrap tracking-wider">
              {code.slice(0, 4)} {code.slice(4)}
            </bdi>
          </p>
        </div>
      </div>
    </div>
  )
}
