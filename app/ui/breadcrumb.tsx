import { Link } from '@/lib/i18n/navigation'

/** The page this one belongs to, above its heading. */
export function Breadcrumb({ href, name }: { href: string; name: string }) {
  return (
    <p className="text-muted text-sm print:hidden">
      <Link href={href} className="underline underline-offset-4">
        <bdi>{name}</bdi>
      </Link>
    </p>
  )
}
