export const id=390
export const ids=[390]
export const modules={77429:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{Q:()=>text})
var valibot__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(89189)
const text=valibot__WEBPACK_IMPORTED_MODULE_0__.lqM(valibot__WEBPACK_IMPORTED_MODULE_0__.mee(valibot__WEBPACK_IMPORTED_MODULE_0__.YjP(),""),"")},83343:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{C:()=>gatePolicy})
var valibot__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(89189)
var _domain_gate_vendor_status_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(38268)
var _domain_operating_system_support_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(3536)
var _domain_operating_system_support_ends_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(18067)
var _domain_scan_severity_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(73002)
var _domain_scan_verdict_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(34188)
const limit=valibot__WEBPACK_IMPORTED_MODULE_4__.yqP(valibot__WEBPACK_IMPORTED_MODULE_4__.FsL(valibot__WEBPACK_IMPORTED_MODULE_4__.aig(),valibot__WEBPACK_IMPORTED_MODULE_4__.ndf(),valibot__WEBPACK_IMPORTED_MODULE_4__.Wwf(0)))
const gatePolicy=valibot__WEBPACK_IMPORTED_MODULE_4__.Ikc({failOn:valibot__WEBPACK_IMPORTED_MODULE_4__.KIO(_domain_scan_verdict_js__WEBPACK_IMPORTED_MODULE_3__.d$),maxFindings:valibot__WEBPACK_IMPORTED_MODULE_4__.Ikc({critical:limit,high:limit,medium:limit,low:limit,negligible:limit,unknown:limit}),onlyFixable:valibot__WEBPACK_IMPORTED_MODULE_4__.zMY(),unknownSeverity:valibot__WEBPACK_IMPORTED_MODULE_4__.KIO(_domain_scan_severity_js__WEBPACK_IMPORTED_MODULE_2__.Kw),failOnCvss:valibot__WEBPACK_IMPORTED_MODULE_4__.yqP(valibot__WEBPACK_IMPORTED_MODULE_4__.aig()),failOnKev:valibot__WEBPACK_IMPORTED_MODULE_4__.yqP(valibot__WEBPACK_IMPORTED_MODULE_4__.zMY()),failOnEpss:valibot__WEBPACK_IMPORTED_MODULE_4__.yqP(valibot__WEBPACK_IMPORTED_MODULE_4__.FsL(valibot__WEBPACK_IMPORTED_MODULE_4__.aig(),valibot__WEBPACK_IMPORTED_MODULE_4__.Wwf(0),valibot__WEBPACK_IMPORTED_MODULE_4__.cGV(1))),ignoreStatus:valibot__WEBPACK_IMPORTED_MODULE_4__.yqP(valibot__WEBPACK_IMPORTED_MODULE_4__.YOg(valibot__WEBPACK_IMPORTED_MODULE_4__.KIO(_domain_gate_vendor_status_js__WEBPACK_IMPORTED_MODULE_5__.$Q))),osSupport:valibot__WEBPACK_IMPORTED_MODULE_4__.yqP(valibot__WEBPACK_IMPORTED_MODULE_4__.KIO(_domain_operating_system_support_js__WEBPACK_IMPORTED_MODULE_0__.vS)),osExtendedSupport:valibot__WEBPACK_IMPORTED_MODULE_4__.yqP(valibot__WEBPACK_IMPORTED_MODULE_4__.YOg(valibot__WEBPACK_IMPORTED_MODULE_4__.KIO(_domain_operating_system_support_ends_js__WEBPACK_IMPORTED_MODULE_1__.y$)))})},7390:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{createIdentityVerifier:()=>createIdentityVerifier,createKeySigner:()=>createKeySigner,createKeyVerifier:()=>createKeyVerifier,parseSigningKey:()=>parseSigningKey,parseTrustedRoots:()=>parseTrustedRoots,parseVerifyKey:()=>parseVerifyKey})
var dist=__webpack_require__(93938)
var identity=__webpack_require__(61786)
var bundle_dist=__webpack_require__(20973)
var attestation_statement=__webpack_require__(97331)
var valibot_dist=__webpack_require__(89189)
var verdict=__webpack_require__(32055)
var json_keys=__webpack_require__(90444)
var quote=__webpack_require__(77823)
var decode=__webpack_require__(77429)
var policy_wire=__webpack_require__(83343)
const STATEMENT_TYPES=["https://in-toto.io/Statement/v1","https://in-toto.io/Statement/v0.1"]
const statement=valibot_dist.Ikc({_type:valibot_dist.KIO(STATEMENT_TYPES),subject:valibot_dist.YOg(valibot_dist.Ikc({name:decode.Q,digest:valibot_dist.g1P(valibot_dist.YjP(),valibot_dist.YjP())})),predicateType:valibot_dist.YjP(),predicate:valibot_dist.cl6(valibot_dist.L5J())})
const ANY_KEYS={known:[],free:[]}
const statement_wire_verdict=valibot_dist.Ikc({verifier:valibot_dist.Ikc({id:valibot_dist.YjP()}),timeVerified:valibot_dist.YjP(),verificationResult:valibot_dist.YjP(),policy:valibot_dist.Ikc({digest:valibot_dist.Ikc({sha256:valibot_dist.YjP()})}),[verdict.Ys]:valibot_dist.Ikc({policy:policy_wire.C,scans:valibot_dist.YOg(valibot_dist.Ikc({platform:valibot_dist.YjP(),finishedAt:decode.Q})),exceptions:valibot_dist.YOg(valibot_dist.L5J()),base:valibot_dist.yqP(valibot_dist.Ikc({name:valibot_dist.YjP(),digest:valibot_dist.YjP()})),run:valibot_dist.yqP(valibot_dist.Ikc({url:decode.Q}))})})
function decodeStatement(payload){const json=parseJson(payload)
if(json?.ambiguous!==void 0)return refused(`can be read in two ways: its statement has the key ${(0,quote.h)(json.ambiguous)} twice, or in two spellings`)
const wire=valibot_dist.xLC(statement,json?.value)
if(!wire.success)return refused("holds no in-toto statement that can be read")
const{subject,predicateType,predicate}=wire.output
const stated=predicateType===attestation_statement.To.verdict?decodeVerdict(predicate):void 0
return{kind:"signed",statement:{subjects:subject.map(({name,digest})=>({name,digest:`sha256:${digest["sha256"]??""}`})),predicateType,...stated===void 0?{}:{verdict:stated}}}}function refused(reason){return{kind:"refused",reason}}function decodeVerdict(predicate){const wire=valibot_dist.xLC(statement_wire_verdict,predicate)
if(!wire.success)return
const{verifier,timeVerified,verificationResult,policy,[verdict.Ys]:own}=wire.output
return{verifier:verifier.id,timeVerified,result:verificationResult,policyHash:policy.digest.sha256,policy:own.policy,scans:own.scans,exceptions:own.exceptions.length,runUrl:own.run?.url??"",...own.base===void 0?{}:{base:own.base}}}function parseJson(bytes){try{const text=new TextDecoder("utf-8",{fatal:true}).decode(bytes)
const value=JSON.parse(text)
return{value,ambiguous:(0,json_keys.B6)(text,ANY_KEYS)}}catch{return}}function openEnvelope(bytes,findProblem){const bundle=parseBundle(bytes)
if(bundle===void 0||!isEnvelope(bundle))return refused("is not a sigstore bundle with a statement")
const{payloadType,payload}=bundle.content.dsseEnvelope
if(payloadType!==attestation_statement.KD)return refused("does not hold an in-toto statement")
const problem=findProblem(bundle)
if(problem!==void 0)return refused(problem)
return decodeStatement(payload)}const isEnvelope=bundle=>bundle.content.$case==="dsseEnvelope"
function parseBundle(bytes){const json=parseJson(bytes)
if(json===void 0||json.ambiguous!==void 0)return
try{return(0,bundle_dist.bundleFromJSON)(json.value)}catch{return}}const MAX_WITNESSES=16
const ALTERNATIVE_NAME="2.5.29.17"
const ISSUER="1.3.6.1.4.1.57264.1.8"
const OLD_ISSUER="1.3.6.1.4.1.57264.1.1"
const SOURCE_REPOSITORY="1.3.6.1.4.1.57264.1.12"
const PROGRESS=[["TIMESTAMP_ERROR"],["CERTIFICATE_ERROR"],["TLOG_ERROR","TLOG_INCLUSION_PROOF_ERROR","TLOG_INCLUSION_PROMISE_ERROR","TLOG_MISSING_INCLUSION_ERROR"],["TLOG_BODY_ERROR","SIGNATURE_ERROR"]]
function createIdentityVerifier(wanted,roots){const verifiers=roots.map(root=>new dist.BL(root,{ctlogThreshold:root.ctlogs.length>0?1:0,tlogThreshold:0,timestampThreshold:1}))
return{open:bytes=>openEnvelope(bytes,bundle=>{if(bundle.verificationMaterial.content.$case==="publicKey")return'is signed with a key, and "verify-identity" was given'
if(countWitnesses(bundle)>MAX_WITNESSES)return`has more than ${MAX_WITNESSES} timestamps and entries of logs`
const entity=readEntity(bundle)
if(entity===void 0)return"holds a certificate or a timestamp that cannot be read"
return findSignatureProblem(entity,verifiers)??(0,identity.vq)(readIdentity(entity),wanted)})}}function countWitnesses({verificationMaterial}){const{tlogEntries,timestampVerificationData}=verificationMaterial
return tlogEntries.length+(timestampVerificationData?.rfc3161Timestamps.length??0)}function findSignatureProblem(entity,verifiers){if(!hasTime(entity))return"has neither a timestamp nor an entry of a transparency log that shows when it was signed, and its certificate was valid for minutes"
const failures=[]
for(const verifier of verifiers){const failure=verify(entity,verifier)
if(failure===void 0)return
failures.push(failure)}const furthest=failures.toSorted((a,b)=>progressOf(b)-progressOf(a))[0]
return furthest===void 0?"cannot be verified without a trusted root":describe(furthest,entity)}function readEntity(bundle){try{return(0,dist.DC)(bundle)}catch{return}}function verify(entity,verifier){try{verifier.verify(entity)
return}catch(error){if(error instanceof dist.mk)return error
return new dist.mk({code:"CERTIFICATE_ERROR",message:"unreadable",cause:error})}}const progressOf=({code})=>PROGRESS.findIndex(codes=>codes.includes(code))
function hasTime({timestamps}){return timestamps.some(each=>each.$case==="timestamp-authority"||each.tlogEntry.inclusionPromise)}function describe(error,entity){switch(progressOf(error)){case 0:return'has a timestamp that no authority of "trusted-root" gave for it'
case 1:return describeCertificate(error,entity)
case 2:return'has an entry of a transparency log that "trusted-root" does not confirm'
default:return"was changed after it was signed"}}function describeCertificate({message},{key,timestamps}){if(key.$case!=="certificate")return"has no certificate"
const{certificate}=key
const late=timestamps.map(each=>each.$case==="timestamp-authority"?each.timestamp.signingTime:new Date(Number(each.tlogEntry.integratedTime)*1e3)).find(time=>!certificate.validForDate(time))
if(late!==void 0)return`was signed at ${late.toISOString()}, when its certificate was not valid (${certificate.notBefore.toISOString()} to ${certificate.notAfter.toISOString()})`
return message.includes("SCT")?'has a certificate that is in no certificate log of "trusted-root"':'has a certificate that no authority of "trusted-root" gave'}function readIdentity({key}){if(key.$case!=="certificate")return{name:"",issuer:"",repository:""}
const{certificate}=key
return{name:readName(certificate),issuer:readText(certificate,ISSUER)||(certificate.extension(OLD_ISSUER)?.value.toString("utf8")??""),repository:readText(certificate,SOURCE_REPOSITORY)}}function readName(certificate){const names=certificate.extension(ALTERNATIVE_NAME)?.valueObj.subs[0]?.subs??[]
const[name]=names
const isKnown=name!==void 0&&(name.tag.isContextSpecific(6)||name.tag.isContextSpecific(1))
return isKnown&&names.length===1?name.value.toString("utf8"):""}function readText(certificate,oid){return certificate.extension(oid)?.valueObj.subs[0]?.value.toString("utf8")??""}var external_node_crypto_=__webpack_require__(77598)
var core_dist=__webpack_require__(17204)
function createKeySigner(key){const keyHint=publicKeyHint((0,external_node_crypto_.createPublicKey)(key))
return{async sign(statement){const artifact=Buffer.from(statement,"utf8")
const signature=(0,external_node_crypto_.sign)(void 0,core_dist.dsse.preAuthEncoding(attestation_statement.KD,artifact),key)
const bundle=(0,bundle_dist.toDSSEBundle)({artifact,artifactType:attestation_statement.KD,signature,keyHint})
const{dsseEnvelope}=bundle.content
for(const each of dsseEnvelope.signatures)each.keyid=""
return JSON.stringify((0,bundle_dist.bundleToJSON)(bundle))}}}function publicKeyHint(key){return(0,external_node_crypto_.createHash)("sha256").update(key.export({type:"spki",format:"der"})).digest("base64")}function createKeyVerifier(publicKey){const ownHint=publicKeyHint(publicKey)
const verifier=new dist.BL({publicKey:()=>({publicKey,validFor:()=>true}),certificateAuthorities:[],timestampAuthorities:[],tlogs:[],ctlogs:[]},{tlogThreshold:0,ctlogThreshold:0,timestampThreshold:0})
return{open:bytes=>openEnvelope(bytes,bundle=>{const material=bundle.verificationMaterial.content
if(material.$case!=="publicKey")return'is signed by a certificate, and "verify-key" was given'
if(isSigned(bundle))return
return material.publicKey.hint===ownHint?"was changed after it was signed":'is signed with another key than "verify-key"'})}
function isSigned(bundle){const verificationMaterial={...bundle.verificationMaterial,tlogEntries:[],timestampVerificationData:void 0}
try{verifier.verify((0,dist.DC)({...bundle,verificationMaterial}))
return true}catch(error){if(error instanceof dist.mk)return false
throw error}}}var nacl=__webpack_require__(80594)
var errors=__webpack_require__(85096)
const COSIGN_KEY=/-----BEGIN ENCRYPTED (SIGSTORE|COSIGN) PRIVATE KEY-----([A-Za-z0-9+/=\s]+)-----END ENCRYPTED \1 PRIVATE KEY-----/
const PRIVATE_KEY=/-----BEGIN (?:ENCRYPTED |EC )?PRIVATE KEY-----/
const MAX_SCRYPT_COST=2**20
const SCRYPT_MEMORY=2**30+2**20
const encryptedKey=valibot_dist.Ikc({kdf:valibot_dist.Ikc({name:valibot_dist.euz("scrypt"),params:valibot_dist.Ikc({N:valibot_dist.FsL(valibot_dist.aig(),valibot_dist.ndf(),valibot_dist.Wwf(2),valibot_dist.cGV(MAX_SCRYPT_COST)),r:valibot_dist.FsL(valibot_dist.aig(),valibot_dist.ndf(),valibot_dist.Wwf(1),valibot_dist.cGV(8)),p:valibot_dist.FsL(valibot_dist.aig(),valibot_dist.ndf(),valibot_dist.Wwf(1),valibot_dist.cGV(16))}),salt:valibot_dist.YjP()}),cipher:valibot_dist.Ikc({name:valibot_dist.euz("nacl/secretbox"),nonce:valibot_dist.YjP()}),ciphertext:valibot_dist.YjP()})
function parseSigningKey(key){const[,,body]=COSIGN_KEY.exec(key.pem)??[]
if(body!==void 0)return requireKnownKind(decryptCosignKey(body,key.password))
if(!PRIVATE_KEY.test(key.pem))throw new Error("is not a private key in PEM form (-----BEGIN PRIVATE KEY-----, or -----BEGIN ENCRYPTED SIGSTORE PRIVATE KEY----- of cosign)")
const isEncrypted=key.pem.includes("ENCRYPTED")
if(isEncrypted&&key.password==="")throw new Error('is encrypted; give "signing-key-password"')
try{return requireKnownKind((0,external_node_crypto_.createPrivateKey)({key:key.pem,passphrase:key.password}))}catch(cause){if(cause instanceof KeyProblem)throw cause
throw new Error(isEncrypted?'cannot be opened with "signing-key-password", or is damaged':"is not a private key that Node.js can read (PKCS#8 in PEM form)",{cause})}}function parseVerifyKey(pem){if(/PRIVATE KEY-----/.test(pem))throw new Error("is a private key; give the public one (cosign.pub)")
if(!/-----BEGIN PUBLIC KEY-----/.test(pem))throw new Error("is not a public key in PEM form (-----BEGIN PUBLIC KEY-----)")
try{return requireKnownKind((0,external_node_crypto_.createPublicKey)(pem))}catch(cause){if(cause instanceof KeyProblem)throw cause
throw new Error("is not a public key that Node.js can read",{cause})}}class KeyProblem extends Error{}function requireKnownKind(key){const{asymmetricKeyType:type,asymmetricKeyDetails:details}=key
if(type==="ed25519"||type==="ec"&&details?.namedCurve==="prime256v1")return key
throw new KeyProblem(`is a key of the kind ${details?.namedCurve??type}; give one of ECDSA P-256 (as cosign makes it) or Ed25519`)}function decryptCosignKey(body,password){if(password==="")throw new KeyProblem('is encrypted; give "signing-key-password"')
const json=Buffer.from(body,"base64").toString("utf8")
const{kdf,cipher,ciphertext}=decodeEncryptedKey(json)
const bytes=base64=>Buffer.from(base64,"base64")
const{N:cost,r:blockSize,p:parallelization}=kdf.params
const nonce=bytes(cipher.nonce)
if(nonce.length!==nacl.secretbox.nonceLength)throw new KeyProblem("is damaged")
const secret=(0,external_node_crypto_.scryptSync)(password,bytes(kdf.salt),nacl.secretbox.keyLength,{cost,blockSize,parallelization,maxmem:SCRYPT_MEMORY})
const opened=nacl.secretbox.open(bytes(ciphertext),nonce,secret)
if(opened===null)throw new KeyProblem('cannot be opened with "signing-key-password", or is damaged')
return(0,external_node_crypto_.createPrivateKey)({key:Buffer.from(opened),format:"der",type:"pkcs8"})}function decodeEncryptedKey(json){try{return valibot_dist.qgA(encryptedKey,JSON.parse(json))}catch(cause){throw new KeyProblem(`is not an encrypted key as cosign writes it (${shape((0,errors.gJ)(cause))})`)}}function shape(message){return message.includes("JSON")?"no JSON inside":"other fields or values"}var protobuf_specs_dist=__webpack_require__(89355)
const FORM='is not a trusted root (JSON, as "cosign trusted-root create" and "gh attestation trusted-root" write it)'
function parseTrustedRoots(text){const roots=parseDocuments(text).map(toMaterial)
if(roots.length===0)throw new Error(FORM)
return roots}function parseDocuments(text){try{return[JSON.parse(text)]}catch{}try{const lines=text.split("\n").filter(line=>line.trim()!=="")
return lines.map(line=>JSON.parse(line))}catch(cause){throw new Error(FORM,{cause})}}function toMaterial(document){const material=readMaterial(document)
if(material.certificateAuthorities.length===0)throw new Error('names no certificate authority, so it is a root for keys alone or not a trusted root; "cosign trusted-root create" takes --fulcio')
if(material.timestampAuthorities.length===0&&material.tlogs.length===0)throw new Error("names neither a timestamp authority nor a transparency log, so no signature can be verified by it")
return material}function readMaterial(document){const{mediaType}=document??{}
if(typeof mediaType!=="string"||!mediaType.startsWith("application/vnd.dev.sigstore.trustedroot"))throw new Error(FORM)
try{return(0,dist.jO)(protobuf_specs_dist.TrustedRoot.fromJSON(document))}catch(cause){throw new Error("has an authority or a log that cannot be read",{cause})}}},59480:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{I:()=>attestedRun,z:()=>VERIFIER})
var _github_context_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(2324)
function attestedRun(context){return{url:(0,_github_context_js__WEBPACK_IMPORTED_MODULE_0__.f)(context),id:String(context.runId),actor:context.actor,repository:`${context.repository.owner}/${context.repository.name}`,commit:context.sha,workflow:context.workflow,event:context.eventName}}const VERIFIER="https://github.com/org/harbor-actions"},61786:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{Lz:()=>parseSourceRepository,aZ:()=>parseIdentity,oX:()=>GITHUB_ISSUER,vq:()=>findIdentityProblem})
var _text_quote_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(77823)
const GITHUB_ISSUER="https://token.actions.githubusercontent.com"
function findIdentityProblem(stated,wanted){if(!isMatch(stated.name,wanted.name))return`is signed by ${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_0__.h)(stated.name)}, and "verify-identity" is ${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_0__.h)(wanted.name)}`
if(stated.issuer!==wanted.issuer)return`is signed by an identity of the issuer ${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_0__.h)(stated.issuer)}, and "verify-issuer" is ${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_0__.h)(wanted.issuer)}`
return findRepositoryProblem(stated,wanted)}function findRepositoryProblem({name,repository},{repository:wanted}){if(repository==="")return wanted===void 0&&!isAddress(name)?void 0:"does not say which repository its run was of"
if(wanted===void 0)return name.startsWith(`${repository}/`)?void 0:`is signed in a run of ${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_0__.h)(repository)}, which called that workflow of another repository; to accept it, name it in "verify-repository"`
return isMatch(repository,wanted)?void 0:`is signed in a run of ${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_0__.h)(repository)}, and "verify-repository" is ${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_0__.h)(wanted)}`}function parseIdentity(text){if(!text.includes("*"))return text
requireOwner(text)
const[,ref=""]=/^[^@]*@(.*)$/s.exec(text)??[]
if(ref==="")throw new Error("is a pattern without a ref; add one after @, as in release.yml@refs/heads/main, or @** for any")
const fixed=ref==="**"||ref.endsWith("/**")?text.slice(0,-2):text
if(fixed.includes("**"))throw new Error("has ** in another place than the end of the ref, as in @refs/heads/**; * stands for one part")
return text}function parseSourceRepository(text){const address=isAddress(text)?text:`https://github.com/${text}`
const parts=address.slice("https://".length).split("/")
if(parts.length<3||parts.includes("")||address.includes("@")||address.includes("**"))throw new Error("is not a repository, as in owner/name, owner/* or https://github.example.com/owner/name")
requireOwner(address)
return address}function requireOwner(pattern){const[fixed=""]=pattern.split("*")
if(!pattern.includes("*")||/^https:\/\/[^/]+\/[^/]+\//.test(fixed))return
throw new Error("has a * before the name of the owner ends; write https://host/owner/ out")}const isAddress=name=>name.startsWith("https://")
function isMatch(text,pattern){if(text===pattern)return true
if(!pattern.includes("*"))return false
const[parts,wanted]=[text,pattern].map(each=>each.split(/([/@])/))
const isOpen=wanted.at(-1)==="**"
const fixed=isOpen?wanted.slice(0,-1):wanted
if(isOpen?parts.length<=fixed.length:parts.length!==fixed.length)return false
return fixed.every((part,index)=>isPartMatch(parts[index]??"",part))}function isPartMatch(text,pattern){const[first="",...others]=pattern.split("*")
const last=others.pop()
if(last===void 0)return text===first
if(text.length<first.length+last.length||!text.startsWith(first)||!text.endsWith(last))return false
const end=text.length-last.length
let at=first.length
for(const literal of others){const found=text.indexOf(literal,at)
if(found<0||found+literal.length>end)return false
at=found+literal.length}return true}},97331:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{KD:()=>STATEMENT_MEDIA_TYPE,M_:()=>renderStatement,To:()=>PREDICATE_TYPE})
var _text_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(65780)
const STATEMENT_MEDIA_TYPE="application/vnd.in-toto+json"
const STATEMENT_TYPE="https://in-toto.io/Statement/v1"
const PREDICATE_TYPE={vulnerabilities:"https://cosign.sigstore.dev/attestation/vuln/v1",verdict:"https://slsa.dev/verification_summary/v1",sbom:"https://spdx.dev/Document"}
function renderStatement({subject,predicateType,predicate}){const[algorithm="",hex=""]=subject.digest.split(":")
return(0,_text_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__.d)({_type:STATEMENT_TYPE,subject:[{name:subject.name,digest:{[algorithm]:hex}}],predicateType,predicate})}},32055:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{PK:()=>PASSED_RESULT,XZ:()=>describeVerdict,Ys:()=>EXTENSION,tx:()=>policyHash})
var _text_canonical_json_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(65780)
var _attested_run_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(59480)
const POLICY_URI=`${_attested_run_js__WEBPACK_IMPORTED_MODULE_0__.z}/blob/main/docs/gate.md`
const PASSED_RESULT="PASSED"
const VERIFIED_LEVEL="VULNERABILITY_GATE_PASSED"
const EXTENSION="harborActions"
function policyHash(policy,hash){return hash((0,_text_canonical_json_js__WEBPACK_IMPORTED_MODULE_1__.d)(policy))}function describeVerdict(judged,context){const{report,run,hash}=context
const{subject,platforms,ignored}=judged
return{verifier:{id:_attested_run_js__WEBPACK_IMPORTED_MODULE_0__.z},timeVerified:report.generatedAt,resourceUri:`${subject.name}@${subject.digest}`,policy:{uri:POLICY_URI,digest:{sha256:policyHash(report.policy,hash)}},verificationResult:PASSED_RESULT,verifiedLevels:[VERIFIED_LEVEL],slsaVersion:"1.0",[EXTENSION]:{policy:report.policy,image:report.image.digest,scanner:report.scanner,scans:platforms.map(({platform,digest,finishedAt})=>({platform,digest,finishedAt})),exceptions:ignored.map(({id,package:name,version,ignoredBy})=>({id,package:name,version,...ignoredBy})),...describeBase(report),...run===void 0?{}:{run}}}}function describeBase({comparison}){return comparison?.kind==="compared"?{base:{name:comparison.base,digest:comparison.digest}}:{}}},79385:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{f:()=>parseScore,y:()=>formatScore})
function formatScore(score){return score.toFixed(1)}function parseScore(text){const score=/^\d{1,2}(?:\.\d)?$/.test(text)?Number(text):Number.NaN
if(score>=.1&&score<=10)return score
throw new Error(`"${text}" is no CVSS score from 0.1 to 10 with at most one decimal, as in 9.0`)}},2324:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{E:()=>defaultCommentKey,f:()=>runPage})
function runPage(context){const{owner,name}=context.repository
return`${context.serverUrl}/${owner}/${name}/actions/runs/${context.runId}`}function defaultCommentKey(context,subject){return[subject,context.workflow,context.job].join(" ")}},90444:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{B6:()=>findAmbiguousKey,lJ:()=>jsonStrings,pU:()=>foldKey})
function foldKey(key){return key.toLowerCase().replaceAll("K","k").replaceAll("ſ","s")}const TOKEN=/"(?:[^"\\]|\\[\s\S]?)*(?:"|$)|[{}[\]:,]/g
function jsonStrings(text){return[...text.matchAll(TOKEN)].flatMap(([token])=>token.startsWith('"')?decode(token):[])}function findAmbiguousKey(text,rules){const spelling=new Map(rules.known.map(key=>[foldKey(key),key]))
const free=new Set(rules.free.map(foldKey))
const open=[]
let isKey=false
let lastKey=""
for(const[token]of text.matchAll(TOKEN)){const at=open.at(-1)
if(token==="{"||token==="["){open.push({keys:token==="{"?new Set:void 0,isFree:at!==void 0&&(at.isFree||at.keys!==void 0&&free.has(foldKey(lastKey)))})
isKey=token==="{"}else if(token==="}"||token==="]"){open.pop()
isKey=false}else if(token===",")isKey=at?.keys!==void 0
else if(token===":")isKey=false
else if(isKey&&at?.keys!==void 0){lastKey=decode(token)
const folded=foldKey(lastKey)
if(!at.isFree&&(at.keys.has(folded)||(spelling.get(folded)??lastKey)!==lastKey))return lastKey
at.keys.add(folded)}}return}function decode(token){return JSON.parse(token)}},18067:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{AO:()=>distributionOf,CW:()=>EXTENDABLE_IDS,YD:()=>findDistribution,wB:()=>DISTRIBUTIONS,y$:()=>DISTRIBUTION_IDS})
const ENDOFLIFE="https://endoflife.date"
const COVERAGE="https://trivy.dev/v0.61/docs/coverage/os"
function rolling(name){return{name,versionParts:1,source:COVERAGE,ends:new Map}}function parseEnds(lines){return new Map(lines.trim().split("\n").map(line=>{const[version="",end="",extendedEnd]=line.trim().split(" ")
return[version,extendedEnd===void 0?end:[end,extendedEnd]]}))}const DISTRIBUTIONS={alpine:{name:"Alpine",versionParts:2,source:`${ENDOFLIFE}/alpine-linux`,ends:parseEnds(`\n      2.1 2012-11-01\n      2.2 2013-05-01\n      2.3 2013-11-01\n      2.4 2014-05-01\n      2.5 2014-11-01\n      2.6 2015-05-01\n      2.7 2015-11-01\n      3.0 2016-05-01\n      3.1 2016-11-01\n      3.2 2017-05-01\n      3.3 2017-11-01\n      3.4 2018-05-01\n      3.5 2018-11-01\n      3.6 2019-05-01\n      3.7 2019-11-01\n      3.8 2020-05-01\n      3.9 2020-11-01\n      3.10 2021-05-01\n      3.11 2021-11-01\n      3.12 2022-05-01\n      3.13 2022-11-01\n      3.14 2023-05-01\n      3.15 2023-11-01\n      3.16 2024-05-23\n      3.17 2024-11-22\n      3.18 2025-05-09\n      3.19 2025-11-01\n      3.20 2026-04-01\n      3.21 2026-11-01\n      3.22 2027-05-01\n      3.23 2027-11-01\n      3.24 2028-06-01\n    `)},debian:{name:"Debian",versionParts:1,source:"https://wiki.debian.org/LTS",extended:"ELTS of Freexian",areExtendedFixesUnknown:true,ends:parseEnds(`\n      5 2012-02-06\n      6 2016-02-29\n      7 2018-05-31 2020-06-30\n      8 2020-06-30 2025-06-30\n      9 2022-06-30 2027-06-30\n      10 2024-06-30 2029-06-30\n      11 2026-08-31 2031-06-30\n      12 2028-06-30 2033-06-30\n      13 2030-06-30 2035-06-30\n    `)},ubuntu:{name:"Ubuntu",versionParts:2,source:`${ENDOFLIFE}/ubuntu`,extended:"Ubuntu Pro (ESM)",ends:parseEnds(`\n      12.04 2017-04-30 2019-04-30\n      12.10 2014-05-16\n      13.04 2014-01-27\n      13.10 2014-07-17\n      14.04 2019-04-30 2024-04-30\n      14.10 2015-07-23\n      15.04 2016-02-04\n      15.10 2016-07-28\n      16.04 2021-04-30 2026-04-30\n      16.10 2017-07-20\n      17.04 2018-01-13\n      17.10 2018-07-19\n      18.04 2023-05-31 2028-04-30\n      18.10 2019-07-18\n      19.04 2020-01-23\n      19.10 2020-07-17\n      20.04 2025-05-31 2030-04-30\n      20.10 2021-07-22\n      21.04 2022-01-20\n      21.10 2022-07-14\n      22.04 2027-04-30 2032-04-30\n      22.10 2023-07-20\n      23.04 2024-01-25\n      23.10 2024-07-12\n      24.04 2029-05-31 2034-04-30\n      24.10 2025-07-10\n      25.04 2026-01-17\n      25.10 2026-07-31\n      26.04 2031-05-31 2036-04-30\n    `)},rhel:{name:"Red Hat Enterprise Linux",versionParts:1,source:`${ENDOFLIFE}/rhel`,extended:"the ELS add-on of Red Hat",ends:parseEnds(`\n      4 2012-02-29 2017-03-31\n      5 2017-03-31 2020-11-30\n      6 2020-11-30 2024-06-30\n      7 2024-06-30 2029-05-31\n      8 2029-05-31 2033-05-31\n      9 2032-05-31 2036-05-31\n      10 2035-05-31 2039-05-31\n    `)},centos:{name:"CentOS Linux",versionParts:1,source:`${ENDOFLIFE}/centos`,ends:parseEnds(`\n      5 2017-03-31\n      6 2020-11-30\n      7 2024-06-30\n      8 2021-12-31\n    `)},"centos-stream":{name:"CentOS Stream",versionParts:1,source:`${ENDOFLIFE}/centos-stream`,isUnknownToTrivy:true,ends:parseEnds(`\n      8 2024-05-31\n      9 2027-05-31\n      10 2030-05-31\n    `)},almalinux:{name:"AlmaLinux",versionParts:1,source:`${ENDOFLIFE}/almalinux`,ends:parseEnds(`\n      8 2029-03-31\n      9 2032-05-31\n      10 2035-05-31\n    `)},rocky:{name:"Rocky Linux",versionParts:1,source:`${ENDOFLIFE}/rocky-linux`,ends:parseEnds(`\n      8 2029-05-31\n      9 2032-05-31\n      10 2035-05-31\n    `)},ol:{name:"Oracle Linux",versionParts:1,source:`${ENDOFLIFE}/oracle-linux`,extended:"the Extended Support of Oracle",ends:parseEnds(`\n      5 2017-12-31\n      6 2021-03-31 2024-12-31\n      7 2024-12-31 2028-06-30\n      8 2029-07-31 2031-07-31\n      9 2032-07-31 2034-06-30\n      10 2035-06-30\n    `)},amzn:{name:"Amazon Linux",versionParts:1,source:`${ENDOFLIFE}/amazon-linux`,ends:parseEnds(`\n      1 2023-12-31\n      2 2026-06-30\n      2023 2029-06-30\n    `)},fedora:{name:"Fedora",versionParts:1,source:`${ENDOFLIFE}/fedora`,isUnknownToTrivy:true,ends:parseEnds(`\n      35 2022-12-13\n      36 2023-05-16\n      37 2023-12-05\n      38 2024-05-21\n      39 2024-11-26\n      40 2025-05-13\n      41 2025-12-15\n      42 2026-05-27\n      43 2026-12-09\n      44 2027-06-02\n    `)},sles:{name:"SUSE Linux Enterprise Server",versionParts:2,source:"https://www.suse.com/lifecycle",extended:"LTSS of SUSE",ends:parseEnds(`\n      11.3 2016-01-31 2019-01-30\n      11.4 2019-03-31 2022-03-31\n      12 2016-06-30 2019-07-01\n      12.1 2017-05-31 2020-05-31\n      12.2 2018-03-31 2021-03-31\n      12.3 2019-06-30 2022-06-30\n      12.4 2020-06-30 2023-06-30\n      12.5 2024-10-31 2027-10-31\n      15 2019-12-31 2022-12-31\n      15.1 2021-01-31 2024-01-31\n      15.2 2021-12-31 2024-12-31\n      15.3 2022-12-31 2025-12-31\n      15.4 2023-12-31 2026-12-31\n      15.5 2024-12-31 2027-12-31\n      15.6 2025-12-31 2028-12-31\n      15.7 2031-07-31 2034-07-31\n    `)},"opensuse-leap":{name:"openSUSE Leap",versionParts:2,source:"https://en.opensuse.org/Lifetime",ends:parseEnds(`\n      42.1 2017-05-17\n      42.2 2018-01-26\n      42.3 2019-07-01\n      15.0 2019-12-03\n      15.1 2021-02-02\n      15.2 2022-01-04\n      15.3 2022-12-31\n      15.4 2023-12-07\n      15.5 2024-12-31\n      15.6 2026-04-30\n      16.0 2027-10-31\n    `)},"opensuse-tumbleweed":rolling("openSUSE Tumbleweed"),photon:{name:"Photon OS",versionParts:2,source:`${ENDOFLIFE}/photon`,ends:parseEnds(`\n      1.0 2022-02-28\n      2.0 2022-12-31\n      3.0 2025-10-02\n      4.0 2027-10-11\n      5.0 never\n    `)},mariner:{name:"CBL-Mariner",versionParts:2,source:`${ENDOFLIFE}/azure-linux`,ends:parseEnds(`\n      1.0 2023-08-31\n      2.0 2025-07-31\n    `)},azurelinux:{name:"Azure Linux",versionParts:2,source:`${ENDOFLIFE}/azure-linux`,ends:parseEnds(`\n      3.0 2027-08-31\n    `)},wolfi:rolling("Wolfi"),chainguard:rolling("Chainguard OS"),minimos:rolling("MinimOS"),echo:rolling("Echo"),arch:{...rolling("Arch Linux"),isUnknownToTrivy:true}}
const DISTRIBUTION_IDS=Object.keys(DISTRIBUTIONS)
const EXTENDABLE_IDS=DISTRIBUTION_IDS.filter(id=>distributionOf(id).extended!==void 0)
function distributionOf(id){return DISTRIBUTIONS[id]}function findDistribution(id){const known=DISTRIBUTION_IDS.find(candidate=>candidate===id)
return known===void 0?void 0:distributionOf(known)}},3536:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{X4:()=>SYSTEM_STATES,_A:()=>supportedVersions,bX:()=>judgeSystem,vS:()=>OS_SUPPORT})
var _support_ends_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(18067)
const OS_SUPPORT=["fail","warn","off"]
const SYSTEM_STATES=["supported","extended","ended","unknown","none","other-system","unreadable"]
function judgeSystem(found,options){switch(found.kind){case"none":return{state:"none",...packagesOf(found)}
case"other-system":return{state:"other-system"}
case"unreadable":return{state:"unreadable",reason:found.reason}
case"distribution":{const{id,version}=found
const named={distribution:id,...version===""?{}:{version},...packagesOf(found)}
const known=(0,_support_ends_js__WEBPACK_IMPORTED_MODULE_0__.YD)(id)
if(known===void 0)return{state:"unknown",...named}
return{...named,...judgeVersion(known,{...options,id,version})}}}}function packagesOf({packages}){return packages===void 0?{}:{packages}}const WITHOUT_VERSION=["debian","alpine"]
function judgeVersion(known,options){const{id,version,today,extended}=options
if(known.ends.size===0)return{state:"supported"}
if(version==="")return{state:WITHOUT_VERSION.includes(id)?"supported":"unknown"}
const release=releaseOf(known,version)
const ends=known.ends.get(release)
if(ends===void 0)return judgeUnlisted(known,{release,today})
if(ends==="never")return{state:"supported"}
const[endsOn,extendedEndsOn]=typeof ends==="string"?[ends,void 0]:ends
const dates={endsOn,...extendedEndsOn===void 0?{}:{extendedEndsOn}}
const day=today.slice(0,"YYYY-MM-DD".length)
if(day<=endsOn)return{state:"supported",...dates}
const isExtended=extendedEndsOn!==void 0&&day<=extendedEndsOn&&extended.some(each=>each===id)
return{state:isExtended?"extended":"ended",...dates}}function judgeUnlisted(known,{release,today}){if(!/^\d/.test(release))return{state:"unknown"}
const versions=[...known.ends.keys()]
const newest=versions.at(-1)??""
if(compareVersions(release,newest)>0)return{state:"supported",isNewerThanKnown:true}
const isOlder=versions.every(version=>compareVersions(release,version)<0)
const[oldest=""]=versions
return{state:isOlder&&hasEnded(known,oldest,today)?"ended":"unknown"}}function hasEnded(known,version,today){const ends=known.ends.get(version)??"never"
const[end]=typeof ends==="string"?[ends]:ends
return end!=="never"&&today.slice(0,end.length)>end}function releaseOf(known,version){if(known===_support_ends_js__WEBPACK_IMPORTED_MODULE_0__.wB.amzn&&/^201\d\./.test(version))return"1"
return version.split(".").slice(0,known.versionParts).join(".")}function compareVersions(a,b){const[left,right]=[a,b].map(version=>version.split(".").map(part=>Number.parseInt(part,10)))
for(const[index,part]of(left??[]).entries()){const difference=part-(right?.[index]??0)
if(difference!==0)return difference}return(left?.length??0)-(right?.length??0)}function supportedVersions(id,today){const known=(0,_support_ends_js__WEBPACK_IMPORTED_MODULE_0__.AO)(id)
return[...known.ends.keys()].filter(version=>!hasEnded(known,version,today)).toReversed()}},85036:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{G4:()=>isFixable,JM:()=>rankFindings,XJ:()=>mergePlatforms,ng:()=>countSeverities})
var _text_format_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(52764)
var _severity_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(73002)
function isFixable(finding){return finding.fixVersion!==""}function countSeverities(findings){const counts={..._severity_js__WEBPACK_IMPORTED_MODULE_0__.BU}
for(const finding of findings)counts[finding.severity]+=1
return counts}function mergePlatforms(findings){const merged=new Map
for(const finding of findings){const isUnknown=finding.severity==="unknown"
const key=JSON.stringify([finding.id,finding.package,finding.version,isUnknown])
const present=merged.get(key)
if(present===void 0){merged.set(key,finding)
continue}const worst=(0,_severity_js__WEBPACK_IMPORTED_MODULE_0__.IY)(finding.severity)<(0,_severity_js__WEBPACK_IMPORTED_MODULE_0__.IY)(present.severity)?finding:present
const fixVersion=present.fixVersion||finding.fixVersion
const platforms=[...new Set([...present.platforms,...finding.platforms])]
const cvssScore=highestScore(present,finding)
merged.set(key,{...worst,fixVersion,platforms,...cvssScore===void 0?{}:{cvssScore}})}return[...merged.values()]}function highestScore(...findings){const scores=findings.flatMap(({cvssScore})=>cvssScore??[])
return scores.length===0?void 0:Math.max(...scores)}function rankFindings(findings){return findings.toSorted((a,b)=>Number(b.isKnownExploited??false)-Number(a.isKnownExploited??false)||(0,_severity_js__WEBPACK_IMPORTED_MODULE_0__.IY)(a.severity)-(0,_severity_js__WEBPACK_IMPORTED_MODULE_0__.IY)(b.severity)||Number(isFixable(b))-Number(isFixable(a))||(b.epss??0)-(a.epss??0)||(b.cvssScore??0)-(a.cvssScore??0)||(0,_text_format_js__WEBPACK_IMPORTED_MODULE_1__.n6)(a.id,b.id)||(0,_text_format_js__WEBPACK_IMPORTED_MODULE_1__.n6)(a.package,b.package))}},34188:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{$w:()=>breaksKevRule,RK:()=>SCORE_RULES,Rh:()=>asksForSystem,S4:()=>judge,XB:()=>allowedFindings,Y:()=>ruleOf,bk:()=>VERDICTS,d$:()=>FAIL_ON,mG:()=>breaksEpssRule,sL:()=>isJudged,yq:()=>breaksCvssRule})
var _gate_score_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(79385)
var _finding_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(85036)
var _severity_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(73002)
const VERDICTS=["passed","failed","undecided"]
const FAIL_ON=["critical","high","medium","low","any","never"]
function asksForSystem({osSupport="off"}){return osSupport!=="off"}const SCORE_RULES=["fail-on-cvss","fail-on-epss"]
function judge(input){if(input.couldNotTell.length>0)return{name:"undecided",reasons:input.couldNotTell}
const reasons=[...input.policy.failOn==="never"?[]:brokenRules(input.findings,input.policy),...brokenScoreRules(input.findings,input.policy)]
if(reasons.length>0)return{name:"failed",reasons}
const{doubts=[]}=input
return{name:doubts.length>0?"undecided":"passed",reasons:doubts}}function isJudged(finding,policy){return finding.isNew!==false&&(!policy.onlyFixable||(0,_finding_js__WEBPACK_IMPORTED_MODULE_0__.G4)(finding))}function brokenRules(findings,policy){const counted=findings.filter(finding=>isJudged(finding,policy))
const isCompared=findings.some(({isNew})=>isNew!==void 0)
const reasons=[]
for(const severity of[..._severity_js__WEBPACK_IMPORTED_MODULE_1__.Kw,"unknown"]){const allowed=allowedFindings(severity,policy)
const matching=counted.filter(finding=>ruleOf(finding,policy)===severity)
if(matching.length<=allowed)continue
const unknown=severity==="unknown"?0:matching.filter(f=>f.severity==="unknown").length
const kind=`${isCompared?" new":""}${policy.onlyFixable?" fixable":""}`
const ofUnknown=unknown>0?` (${unknown} of unknown severity, counted as ${severity})`:""
reasons.push({kind:"rule-broken",severity,found:matching.length,allowed,message:`${(0,_severity_js__WEBPACK_IMPORTED_MODULE_1__.JE)(severity)}: ${matching.length}${kind} found${ofUnknown}, ${allowed} allowed`})}return reasons}function brokenScoreRules(findings,policy){const{failOnCvss,failOnEpss}=policy
const count=breaks=>findings.filter(finding=>breaks(finding,policy)).length
const exploited=count(breaksKevRule)
const probable=count(breaksEpssRule)
const scored=count(breaksCvssRule)
return[...exploited===0?[]:[{kind:"exploit-rule-broken",rule:"fail-on-kev",found:exploited,message:`Known to be exploited: ${exploited} found, 0 allowed`}],...failOnEpss===void 0||probable===0?[]:[{kind:"score-rule-broken",rule:"fail-on-epss",found:probable,limit:failOnEpss,message:`EPSS of ${failOnEpss} or more: ${probable} found, 0 allowed`}],...failOnCvss===void 0||scored===0?[]:[{kind:"score-rule-broken",rule:"fail-on-cvss",found:scored,limit:failOnCvss,message:`CVSS score of ${(0,_gate_score_js__WEBPACK_IMPORTED_MODULE_2__.y)(failOnCvss)} or more: ${scored} found, 0 allowed`}]]}const breaksCvssRule=(finding,policy)=>reaches(finding.cvssScore,policy.failOnCvss)&&isJudged(finding,policy)
const breaksEpssRule=(finding,policy)=>reaches(finding.epss,policy.failOnEpss)&&isJudged(finding,policy)
const breaksKevRule=(finding,policy)=>policy.failOnKev===true&&finding.isKnownExploited===true&&isJudged(finding,policy)
function reaches(score,limit){return score!==void 0&&limit!==void 0&&score>=limit}function ruleOf(finding,policy){return finding.severity==="unknown"&&policy.maxFindings.unknown===void 0?policy.unknownSeverity:finding.severity}function allowedFindings(severity,policy){const limit=policy.maxFindings[severity]
if(limit!==void 0)return limit
if(severity==="unknown")return Number.POSITIVE_INFINITY
switch(policy.failOn){case"any":return 0
case"never":return Number.POSITIVE_INFINITY
default:return(0,_severity_js__WEBPACK_IMPORTED_MODULE_1__.du)(severity,policy.failOn)?0:Number.POSITIVE_INFINITY}}},65780:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{d:()=>canonicalJson})
var _format_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(52764)
function canonicalJson(value){if(Array.isArray(value))return`[${value.map(canonicalJson).join(",")}]`
if(typeof value==="object"&&value!==null){const properties=Object.entries(value).filter(([,property])=>property!==void 0).toSorted(([a],[b])=>(0,_format_js__WEBPACK_IMPORTED_MODULE_0__.n6)(a,b)).map(([name,property])=>`${JSON.stringify(name)}:${canonicalJson(property)}`)
return`{${properties.join(",")}}`}if(typeof value==="number"&&!Number.isFinite(value))throw new Error(`${value} has no place in JSON`)
return JSON.stringify(value)}},77823:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{h:()=>quote})
const MAX_QUOTED=120
function quote(text){return JSON.stringify(text.length>MAX_QUOTED?`${text.slice(0,MAX_QUOTED)}…`:text)}}}

