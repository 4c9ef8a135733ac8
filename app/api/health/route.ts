import { checkHealth } from '@/lib/commands/check-health'
import { world } from '@/lib/server/world'

export const dynamic = 'force-dynamic'

/** Whether the product can do its work: its lessons parse and its database answers. */
export async function GET() {
  const { ok } = await checkHealth(await world())
  return Response.json({ ok }, { status: ok ? 200 : 503, headers: { 'cache-control': 'no-store' } })
}
