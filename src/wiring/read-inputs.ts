import type { ActionsHost } from '../adapters/actions/host.ts'
import { createRepositoryFiles } from '../adapters/github/repository-files.ts'
import { createImageStager } from '../adapters/image/stager.ts'
import {
  openIdentityVerifier,
  openKeylessSigner,
  openSigner,
  openVerifier,
} from '../adapters/sigstore/load.ts'
import { githubServices } from '../domain/attestation/services.ts'
import type { InputContext, KeylessSigning } from '../inputs/context.ts'
import { findMistypedInputs, openForm } from '../inputs/form.ts'
import type { ActionName, InputNameOf } from '../metadata/actions.ts'
import { hashText } from './hash.ts'
import { FILES } from './input-files.ts'
import { maskConnection } from './mask.ts'

/** What the inputs of an action are read with. */
export function openInputs<Action extends ActionName>(
  action: Action,
  host: ActionsHost,
): InputContext<InputNameOf<Action>> {
  for (const line of findMistypedInputs(action, host.givenInputs)) host.log.warning(line)
  return {
    form: openForm(action, host.read),
    files: FILES,
    stager: createImageStager(host),
    workspace: host.environment['GITHUB_WORKSPACE'] ?? '',
    loadListParser: async () => (await import('../adapters/files/image-list.ts')).parseImageList,
    parseExceptionFile: async (file) =>
      (await import('../adapters/files/policy-file.ts')).parseExceptionFile(file),
    parsePolicyFile: async (file) => (await import('../adapters/files/policy-file.ts')).parsePolicyFile(file),
    openRepositories: ({ token }) => createRepositoryFiles({ ...host, token }),
    hash: hashText,
    warn: (line) => host.log.warning(line),
    openSigner,
    keyless: openKeyless(host),
    openVerifier,
    openIdentityVerifier,
    mask: (secret) => host.mask(secret),
    maskConnection: (connection) => maskConnection(host, connection),
  }
}

function openKeyless(host: ActionsHost): KeylessSigning {
  const request = host.idTokenRequest()
  return {
    services: githubServices(host.environment['GITHUB_SERVER_URL'] || 'https://github.com'),
    openSigner:
      request === undefined
        ? undefined
        : (services) =>
            openKeylessSigner(services, { ...host, request, mask: (secret) => host.mask(secret) }),
  }
}
