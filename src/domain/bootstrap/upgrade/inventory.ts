/** What a Harbor holds, counted as its administrator; a lost database loses all of it. */
export interface Inventory {
  readonly projects: number
  readonly repositories: number
  /** Of the system and of all projects. */
  readonly robots: number
}

const KINDS = ['projects', 'repositories', 'robots'] as const

/** `12 projects, 340 repositories, 25 robots` */
export function describeInventory(inventory: Inventory): string {
  return KINDS.map((kind) => `${inventory[kind]} ${kind}`).join(', ')
}

/** The counts that decreased, as in `projects: 12 before, 1 now`; '' when nothing did. */
export function describeDecrease(before: Inventory, after: Inventory): string {
  return KINDS.filter((kind) => after[kind] < before[kind])
    .map((kind) => `${kind}: ${before[kind]} before, ${after[kind]} now`)
    .join('; ')
}
