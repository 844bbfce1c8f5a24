import type { WantedIdentity } from '../domain/attestation/identity.ts'
import type { SigstoreServices } from '../domain/attestation/services.ts'
import type { HashText } from '../domain/attestation/verdict.ts'
import type { HarborConnection } from '../domain/harbor/connection.ts'
import type { InputName } from '../metadata/actions.ts'
import type { StatementSigner, StatementVerifier } from '../ports/attestation/statements.ts'
import type { RepositoryFiles } from '../ports/github.ts'
import type { ImageStager } from '../ports/image-stager.ts'
import type { ParseExceptionFile } from './exceptions.ts'
import type { InputFiles, InputForm, OutputFiles } from './form.ts'
import type { LoadListParser } from './images.ts'
import type { ParsePolicyFile } from './policy/read-policy.ts'

/** Signing with the identity of the run. */
export interface KeylessSigning {
  /** The services of the server that runs the workflow; undefined when it has none. */
  readonly services: SigstoreServices | undefined
  /** undefined when the job may not ask for a token of its identity. Nothing is sent before the first signature. */
  readonly openSigner: ((services: SigstoreServices) => StatementSigner) | undefined
}

/** What the inputs of a step are read with. */
export interface InputContext<in Name extends InputName> {
  readonly form: InputForm<Name>
  readonly files: InputFiles & OutputFiles
  readonly stager: ImageStager
  /** GITHUB_WORKSPACE: what paths in results are relative to; '' when it is not known. */
  readonly workspace: string
  readonly loadListParser: LoadListParser
  readonly parseExceptionFile: ParseExceptionFile
  readonly parsePolicyFile: ParsePolicyFile
  /** Reads files of repositories; nothing is asked before the first of them. */
  readonly openRepositories: (options: { readonly token: string }) => RepositoryFiles
  readonly hash: HashText
  readonly warn: (line: string) => void
  /** Both of a key throw an Error that says what is wrong with it. */
  readonly openSigner: (key: { readonly pem: string; readonly password: string }) => Promise<StatementSigner>
  readonly keyless: KeylessSigning
  readonly openVerifier: (pem: string) => Promise<StatementVerifier>
  /** Throws an Error that says what is wrong with the text of the trusted root. */
  readonly openIdentityVerifier: (wanted: WantedIdentity, trustedRoot: string) => Promise<StatementVerifier>
  /** Masks a secret before anything else is done with it. */
  readonly mask: (secret: string) => void
  readonly maskConnection: (connection: HarborConnection) => void
}
