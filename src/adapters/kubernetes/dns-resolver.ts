import { lookup } from 'node:dns/promises'
import type { Resolver } from '../../ports/cluster.ts'

/** The resolver of the runner, /etc/hosts included. */
export function createResolver(): Resolver {
  return {
    resolve: (host) =>
      lookup(host, { all: true }).then(
        (found) => found.map(({ address }) => address),
        () => [],
      ),
  }
}
