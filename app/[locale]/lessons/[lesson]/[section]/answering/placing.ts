// biome-ignore lint/performance/noBarrelFile: two small lists in one request is what this file is for
export { MatchTray } from './match-tray'
export { OrderList } from './order-list'
