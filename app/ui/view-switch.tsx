import { getTranslations } from 'next-intl/server'
import { type ReadingView, readingViews } from '@/app/ui/reading-view'

type Props = { view: ReadingView; path: string; views?: readonly ReadingView[] }

/** Links, so that it works before and without JavaScript. */
export async function ViewSwitch({ view, path, views = readingViews }: Props) {
  const t = await getTranslations('ViewSwitch')
  return (
    <nav
      aria-label={t('label')}
      className="flex w-fit overflow-hidden rounded-md border border-rule print:hidden"
    >
      {views.map((name) => (
        <a
          key={name}
          href={`${path}?view=${name}`}
          data-view={name}
          aria-current={name === view ? 'true' : undefined}
          className="inline-flex min-h-11 items-center px-3 text-sm not-first:border-rule not-first:border-s aria-[current]:bg-accent aria-[current]:text-on-accent"
        >
          {t(name)}
        </a>
      ))}
    </nav>
  )
}
