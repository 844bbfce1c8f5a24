export const id=7230
export const ids=[7230]
export const modules={59238:(__unused_webpack_module,exports)=>{Object.defineProperty(exports,"__esModule",{value:true})
exports.BaseBundleBuilder=void 0
class BaseBundleBuilder{signer
witnesses
constructor(options){this.signer=options.signer
this.witnesses=options.witnesses}async create(artifact){const signature=await this.prepare(artifact).then(blob=>this.signer.sign(blob))
const bundle=await this.package(artifact,signature)
const verificationMaterials=await Promise.all(this.witnesses.map(witness=>witness.testify(bundle.content,publicKey(signature.key))))
const tlogEntryList=[]
const timestampList=[]
verificationMaterials.forEach(({tlogEntries,rfc3161Timestamps})=>{tlogEntryList.push(...tlogEntries??[])
timestampList.push(...rfc3161Timestamps??[])})
bundle.verificationMaterial.tlogEntries=tlogEntryList
bundle.verificationMaterial.timestampVerificationData={rfc3161Timestamps:timestampList}
return bundle}async prepare(artifact){return artifact.data}}exports.BaseBundleBuilder=BaseBundleBuilder
function publicKey(key){switch(key.$case){case"publicKey":return key.publicKey
case"x509Certificate":return key.certificate}}},25911:function(__unused_webpack_module,exports,__webpack_require__){var __createBinding=this&&this.__createBinding||(Object.create?function(o,m,k,k2){if(k2===void 0)k2=k
var desc=Object.getOwnPropertyDescriptor(m,k)
if(!desc||("get"in desc?!m.__esModule:desc.writable||desc.configurable))desc={enumerable:true,get:function(){return m[k]}}
Object.defineProperty(o,k2,desc)}:function(o,m,k,k2){if(k2===void 0)k2=k
o[k2]=m[k]})
var __setModuleDefault=this&&this.__setModuleDefault||(Object.create?function(o,v){Object.defineProperty(o,"default",{enumerable:true,value:v})}:function(o,v){o["default"]=v})
var __importStar=this&&this.__importStar||function(){var ownKeys=function(o){ownKeys=Object.getOwnPropertyNames||function(o){var ar=[]
for(var k in o)if(Object.prototype.hasOwnProperty.call(o,k))ar[ar.length]=k
return ar}
return ownKeys(o)}
return function(mod){if(mod&&mod.__esModule)return mod
var result={}
if(mod!=null)for(var k=ownKeys(mod),i=0;i<k.length;i++)if(k[i]!=="default")__createBinding(result,mod,k[i])
__setModuleDefault(result,mod)
return result}}()
Object.defineProperty(exports,"__esModule",{value:true})
exports.toMessageSignatureBundle=toMessageSignatureBundle
exports.toDSSEBundle=toDSSEBundle
const sigstore=__importStar(__webpack_require__(20973))
const util_1=__webpack_require__(37335)
function toMessageSignatureBundle(artifact,signature){const digest=util_1.crypto.digest("sha256",artifact.data)
return sigstore.toMessageSignatureBundle({digest,signature:signature.signature,certificate:signature.key.$case==="x509Certificate"?util_1.pem.toDER(signature.key.certificate):void 0,keyHint:signature.key.$case==="publicKey"?signature.key.hint:void 0,certificateChain:true})}function toDSSEBundle(artifact,signature,certificateChain){return sigstore.toDSSEBundle({artifact:artifact.data,artifactType:artifact.type,signature:signature.signature,certificate:signature.key.$case==="x509Certificate"?util_1.pem.toDER(signature.key.certificate):void 0,keyHint:signature.key.$case==="publicKey"?signature.key.hint:void 0,certificateChain})}},86790:(__unused_webpack_module,exports,__webpack_require__)=>{Object.defineProperty(exports,"__esModule",{value:true})
exports.DSSEBundleBuilder=void 0
const util_1=__webpack_require__(37335)
const base_1=__webpack_require__(59238)
const bundle_1=__webpack_require__(25911)
class DSSEBundleBuilder extends base_1.BaseBundleBuilder{certificateChain
constructor(options){super(options)
this.certificateChain=options.certificateChain??false}async prepare(artifact){const a=artifactDefaults(artifact)
return util_1.dsse.preAuthEncoding(a.type,a.data)}async package(artifact,signature){return(0,bundle_1.toDSSEBundle)(artifactDefaults(artifact),signature,this.certificateChain)}}exports.DSSEBundleBuilder=DSSEBundleBuilder
function artifactDefaults(artifact){return{...artifact,type:artifact.type??""}}},14411:(__unused_webpack_module,exports,__webpack_require__)=>{Object.defineProperty(exports,"__esModule",{value:true})
exports.MessageSignatureBundleBuilder=exports.DSSEBundleBuilder=void 0
var dsse_1=__webpack_require__(86790)
Object.defineProperty(exports,"DSSEBundleBuilder",{enumerable:true,get:function(){return dsse_1.DSSEBundleBuilder}})
var message_1=__webpack_require__(51476)
Object.defineProperty(exports,"MessageSignatureBundleBuilder",{enumerable:true,get:function(){return message_1.MessageSignatureBundleBuilder}})},51476:(__unused_webpack_module,exports,__webpack_require__)=>{Object.defineProperty(exports,"__esModule",{value:true})
exports.MessageSignatureBundleBuilder=void 0
const base_1=__webpack_require__(59238)
const bundle_1=__webpack_require__(25911)
class MessageSignatureBundleBuilder extends base_1.BaseBundleBuilder{constructor(options){super(options)}async package(artifact,signature){return(0,bundle_1.toMessageSignatureBundle)(artifact,signature)}}exports.MessageSignatureBundleBuilder=MessageSignatureBundleBuilder},34262:(__unused_webpack_module,exports,__webpack_require__)=>{Object.defineProperty(exports,"__esModule",{value:true})
exports.bundleBuilderFromSigningConfig=bundleBuilderFromSigningConfig
const protobuf_specs_1=__webpack_require__(89355)
const dsse_1=__webpack_require__(86790)
const message_1=__webpack_require__(51476)
const signer_1=__webpack_require__(76285)
const witness_1=__webpack_require__(81702)
const MAX_CA_API_VERSION=1
const MAX_TLOG_API_VERSION=2
const MAX_TSA_API_VERSION=1
const DEFAULT_TIMEOUT=5e3
const DEFAULT_REKORV2_TIMEOUT=2e4
const DEFAULT_RETRY={retries:2}
function bundleBuilderFromSigningConfig(options){const{signingConfig,identityProvider,bundleType}=options
const fetchOptions=options.fetchOptions||{timeout:DEFAULT_TIMEOUT,retry:DEFAULT_RETRY}
const signer=fulcioSignerFromConfig(signingConfig,identityProvider,fetchOptions)
const witnesses=witnessesFromConfig(signingConfig,fetchOptions)
switch(bundleType){case"messageSignature":return new message_1.MessageSignatureBundleBuilder({signer,witnesses})
case"dsseEnvelope":return new dsse_1.DSSEBundleBuilder({signer,witnesses})}}function fulcioSignerFromConfig(signingConfig,identityProvider,fetchOptions){const service=certAuthorityService(signingConfig)
return new signer_1.FulcioSigner({fulcioBaseURL:service.url,identityProvider,timeout:fetchOptions.timeout,retry:fetchOptions.retry})}function witnessesFromConfig(signingConfig,fetchOptions){const witnesses=[]
if(signingConfig.rekorTlogConfig){if(signingConfig.rekorTlogConfig.selector!==protobuf_specs_1.ServiceSelector.ANY)throw new Error("Unsupported Rekor TLog selector in signing configuration")
const tlog=tlogService(signingConfig)
witnesses.push(new witness_1.RekorWitness({rekorBaseURL:tlog.url,majorApiVersion:tlog.majorApiVersion,retry:fetchOptions.retry,timeout:tlog.majorApiVersion===1?fetchOptions.timeout:Math.min(fetchOptions.timeout||DEFAULT_TIMEOUT,DEFAULT_REKORV2_TIMEOUT)}))}if(signingConfig.tsaConfig){if(signingConfig.tsaConfig.selector!==protobuf_specs_1.ServiceSelector.ANY)throw new Error("Unsupported TSA selector in signing configuration")
const tsa=tsaService(signingConfig)
witnesses.push(new witness_1.TSAWitness({tsaBaseURL:tsa.url,retry:fetchOptions.retry,timeout:fetchOptions.timeout}))}return witnesses}function certAuthorityService(signingConfig){const compatibleCAs=filterServicesByMaxAPIVersion(signingConfig.caUrls,MAX_CA_API_VERSION)
const sortedCAs=sortServicesByStartDate(compatibleCAs)
if(sortedCAs.length===0)throw new Error("No valid CA services found in signing configuration")
return sortedCAs[0]}function tlogService(signingConfig){const compatibleTLogs=filterServicesByMaxAPIVersion(signingConfig.rekorTlogUrls,MAX_TLOG_API_VERSION)
const sortedTLogs=sortServicesByStartDate(compatibleTLogs)
if(sortedTLogs.length===0)throw new Error("No valid TLogs found in signing configuration")
return sortedTLogs[0]}function tsaService(signingConfig){const compatibleTSAs=filterServicesByMaxAPIVersion(signingConfig.tsaUrls,MAX_TSA_API_VERSION)
const sortedTSAs=sortServicesByStartDate(compatibleTSAs)
if(sortedTSAs.length===0)throw new Error("No valid TSAs found in signing configuration")
return sortedTSAs[0]}function sortServicesByStartDate(services){const now=new Date
const validServices=services.filter(service=>{if(!service.validFor?.end)return true
return service.validFor.end>=now})
return validServices.sort((a,b)=>{const aStart=a.validFor?.start?.getTime()??0
const bStart=b.validFor?.start?.getTime()??0
return bStart-aStart})}function filterServicesByMaxAPIVersion(services,apiVersion){return services.filter(service=>service.majorApiVersion<=apiVersion)}},47196:(__unused_webpack_module,exports,__webpack_require__)=>{Object.defineProperty(exports,"__esModule",{value:true})
exports.InternalError=void 0
exports.internalError=internalError
const error_1=__webpack_require__(99614)
class InternalError extends Error{code
cause
constructor({code,message,cause}){super(message)
this.name=this.constructor.name
this.cause=cause
this.code=code}}exports.InternalError=InternalError
function internalError(err,code,message){if(err instanceof error_1.HTTPError)message+=` - ${err.message}`
throw new InternalError({code,message,cause:err})}},99614:(__unused_webpack_module,exports)=>{Object.defineProperty(exports,"__esModule",{value:true})
exports.HTTPError=void 0
class HTTPError extends Error{statusCode
location
constructor({status,message,location}){super(`(${status}) ${message}`)
this.statusCode=status
this.location=location}}exports.HTTPError=HTTPError},96044:(__unused_webpack_module,exports)=>{exports.fetchWithRetry=void 0},96154:(__unused_webpack_module,exports,__webpack_require__)=>{Object.defineProperty(exports,"__esModule",{value:true})
exports.Fulcio=void 0
const fetch_1=__webpack_require__(96044)
class Fulcio{options
constructor(options){this.options=options}async createSigningCertificate(request){const{baseURL,retry,timeout}=this.options
const url=`${baseURL}/api/v2/signingCert`
const response=await(0,fetch_1.fetchWithRetry)(url,{headers:{"Content-Type":"application/json"},body:JSON.stringify(request),timeout,retry})
return response.json()}}exports.Fulcio=Fulcio},72980:(__unused_webpack_module,exports,__webpack_require__)=>{Object.defineProperty(exports,"__esModule",{value:true})
exports.RekorV2=void 0
const fetch_1=__webpack_require__(96044)
const protobuf_specs_1=__webpack_require__(89355)
const v2_1=__webpack_require__(17900)
class RekorV2{options
constructor(options){this.options=options}async createEntry(proposedEntry){const{baseURL,timeout,retry}=this.options
const url=`${baseURL}/api/v2/log/entries`
const response=await(0,fetch_1.fetchWithRetry)(url,{headers:{"Content-Type":"application/json",Accept:"application/json"},body:JSON.stringify(v2_1.CreateEntryRequest.toJSON(proposedEntry)),timeout,retry})
return response.json().then(data=>protobuf_specs_1.TransparencyLogEntry.fromJSON(data))}}exports.RekorV2=RekorV2},46779:(__unused_webpack_module,exports,__webpack_require__)=>{Object.defineProperty(exports,"__esModule",{value:true})
exports.Rekor=void 0
const fetch_1=__webpack_require__(96044)
class Rekor{options
constructor(options){this.options=options}async createEntry(propsedEntry){const{baseURL,timeout,retry}=this.options
const url=`${baseURL}/api/v1/log/entries`
const response=await(0,fetch_1.fetchWithRetry)(url,{headers:{"Content-Type":"application/json",Accept:"application/json"},body:JSON.stringify(propsedEntry),timeout,retry})
const data=await response.json()
return entryFromResponse(data)}async getEntry(uuid){const{baseURL,timeout,retry}=this.options
const url=`${baseURL}/api/v1/log/entries/${uuid}`
const response=await(0,fetch_1.fetchWithRetry)(url,{method:"GET",headers:{Accept:"application/json"},timeout,retry})
const data=await response.json()
return entryFromResponse(data)}}exports.Rekor=Rekor
function entryFromResponse(data){const entries=Object.entries(data)
if(entries.length!=1)throw new Error("Received multiple entries in Rekor response")
const[uuid,entry]=entries[0]
return{...entry,uuid}}},95900:(__unused_webpack_module,exports,__webpack_require__)=>{Object.defineProperty(exports,"__esModule",{value:true})
exports.TimestampAuthority=void 0
const fetch_1=__webpack_require__(96044)
class TimestampAuthority{options
constructor(options){this.options=options}async createTimestamp(request){const{baseURL,timeout,retry}=this.options
const url=new URL(baseURL).pathname==="/"?`${baseURL}/api/v1/timestamp`:baseURL
const response=await(0,fetch_1.fetchWithRetry)(url,{headers:{"Content-Type":"application/json"},body:JSON.stringify(request),timeout,retry})
return response.buffer()}}exports.TimestampAuthority=TimestampAuthority},68417:(__unused_webpack_module,exports)=>{exports.CIContextProvider=void 0},98793:(__unused_webpack_module,exports,__webpack_require__)=>{Object.defineProperty(exports,"__esModule",{value:true})
exports.CIContextProvider=void 0
var ci_1=__webpack_require__(68417)
Object.defineProperty(exports,"CIContextProvider",{enumerable:true,get:function(){return ci_1.CIContextProvider}})},77230:(__unused_webpack_module,exports,__webpack_require__)=>{exports.gs=exports.fU=exports.$o=exports.VV=void 0
var bundler_1=__webpack_require__(14411)
Object.defineProperty(exports,"VV",{enumerable:true,get:function(){return bundler_1.DSSEBundleBuilder}})
__webpack_require__(34262)
__webpack_require__(47196)
__webpack_require__(98793)
var signer_1=__webpack_require__(76285)
Object.defineProperty(exports,"$o",{enumerable:true,get:function(){return signer_1.FulcioSigner}})
var witness_1=__webpack_require__(81702)
Object.defineProperty(exports,"fU",{enumerable:true,get:function(){return witness_1.RekorWitness}})
Object.defineProperty(exports,"gs",{enumerable:true,get:function(){return witness_1.TSAWitness}})},75576:(__unused_webpack_module,exports,__webpack_require__)=>{Object.defineProperty(exports,"__esModule",{value:true})
exports.CAClient=void 0
const error_1=__webpack_require__(47196)
const fulcio_1=__webpack_require__(96154)
class CAClient{fulcio
constructor(options){this.fulcio=new fulcio_1.Fulcio({baseURL:options.fulcioBaseURL,retry:options.retry,timeout:options.timeout})}async createSigningCertificate(identityToken,publicKey,challenge){const request=toCertificateRequest(identityToken,publicKey,challenge)
try{const resp=await this.fulcio.createSigningCertificate(request)
const cert=resp.signedCertificateEmbeddedSct?resp.signedCertificateEmbeddedSct:resp.signedCertificateDetachedSct
return cert.chain.certificates}catch(err){(0,error_1.internalError)(err,"CA_CREATE_SIGNING_CERTIFICATE_ERROR","error creating signing certificate")}}}exports.CAClient=CAClient
function toCertificateRequest(identityToken,publicKey,challenge){return{credentials:{oidcIdentityToken:identityToken},publicKeyRequest:{publicKey:{algorithm:"ECDSA",content:publicKey},proofOfPossession:challenge.toString("base64")}}}},37757:(__unused_webpack_module,exports,__webpack_require__)=>{Object.defineProperty(exports,"__esModule",{value:true})
exports.EphemeralSigner=void 0
const crypto_1=__webpack_require__(76982)
const EC_KEYPAIR_TYPE="ec"
const P256_CURVE="P-256"
class EphemeralSigner{keypair
constructor(){this.keypair=(0,crypto_1.generateKeyPairSync)(EC_KEYPAIR_TYPE,{namedCurve:P256_CURVE})}async sign(data){const signature=(0,crypto_1.sign)("sha256",data,this.keypair.privateKey)
const publicKey=this.keypair.publicKey.export({format:"pem",type:"spki"}).toString()
return{signature,key:{$case:"publicKey",publicKey}}}}exports.EphemeralSigner=EphemeralSigner},46642:(__unused_webpack_module,exports,__webpack_require__)=>{Object.defineProperty(exports,"__esModule",{value:true})
exports.FulcioSigner=exports.DEFAULT_FULCIO_URL=void 0
const error_1=__webpack_require__(47196)
const util_1=__webpack_require__(37335)
const ca_1=__webpack_require__(75576)
const ephemeral_1=__webpack_require__(37757)
exports.DEFAULT_FULCIO_URL="https://fulcio.sigstore.dev"
class FulcioSigner{ca
identityProvider
keyHolder
constructor(options){this.ca=new ca_1.CAClient({...options,fulcioBaseURL:options.fulcioBaseURL||exports.DEFAULT_FULCIO_URL})
this.identityProvider=options.identityProvider
this.keyHolder=options.keyHolder||new ephemeral_1.EphemeralSigner}async sign(data){const identityToken=await this.getIdentityToken()
let subject
try{subject=util_1.oidc.extractJWTSubject(identityToken)}catch(err){throw new error_1.InternalError({code:"IDENTITY_TOKEN_PARSE_ERROR",message:`invalid identity token: ${identityToken}`,cause:err})}const challenge=await this.keyHolder.sign(Buffer.from(subject))
if(challenge.key.$case!=="publicKey")throw new error_1.InternalError({code:"CA_CREATE_SIGNING_CERTIFICATE_ERROR",message:"unexpected format for signing key"})
const certificates=await this.ca.createSigningCertificate(identityToken,challenge.key.publicKey,challenge.signature)
const signature=await this.keyHolder.sign(data)
return{signature:signature.signature,key:{$case:"x509Certificate",certificate:certificates[0]}}}async getIdentityToken(){try{return await this.identityProvider.getToken()}catch(err){throw new error_1.InternalError({code:"IDENTITY_TOKEN_READ_ERROR",message:"error retrieving identity token",cause:err})}}}exports.FulcioSigner=FulcioSigner},76285:(__unused_webpack_module,exports,__webpack_require__)=>{Object.defineProperty(exports,"__esModule",{value:true})
exports.FulcioSigner=exports.DEFAULT_FULCIO_URL=void 0
var fulcio_1=__webpack_require__(46642)
Object.defineProperty(exports,"DEFAULT_FULCIO_URL",{enumerable:true,get:function(){return fulcio_1.DEFAULT_FULCIO_URL}})
Object.defineProperty(exports,"FulcioSigner",{enumerable:true,get:function(){return fulcio_1.FulcioSigner}})},37335:function(__unused_webpack_module,exports,__webpack_require__){var __createBinding=this&&this.__createBinding||(Object.create?function(o,m,k,k2){if(k2===void 0)k2=k
var desc=Object.getOwnPropertyDescriptor(m,k)
if(!desc||("get"in desc?!m.__esModule:desc.writable||desc.configurable))desc={enumerable:true,get:function(){return m[k]}}
Object.defineProperty(o,k2,desc)}:function(o,m,k,k2){if(k2===void 0)k2=k
o[k2]=m[k]})
var __setModuleDefault=this&&this.__setModuleDefault||(Object.create?function(o,v){Object.defineProperty(o,"default",{enumerable:true,value:v})}:function(o,v){o["default"]=v})
var __importStar=this&&this.__importStar||function(){var ownKeys=function(o){ownKeys=Object.getOwnPropertyNames||function(o){var ar=[]
for(var k in o)if(Object.prototype.hasOwnProperty.call(o,k))ar[ar.length]=k
return ar}
return ownKeys(o)}
return function(mod){if(mod&&mod.__esModule)return mod
var result={}
if(mod!=null)for(var k=ownKeys(mod),i=0;i<k.length;i++)if(k[i]!=="default")__createBinding(result,mod,k[i])
__setModuleDefault(result,mod)
return result}}()
Object.defineProperty(exports,"__esModule",{value:true})
exports.ua=exports.oidc=exports.pem=exports.json=exports.encoding=exports.dsse=exports.crypto=void 0
var core_1=__webpack_require__(17204)
Object.defineProperty(exports,"crypto",{enumerable:true,get:function(){return core_1.crypto}})
Object.defineProperty(exports,"dsse",{enumerable:true,get:function(){return core_1.dsse}})
Object.defineProperty(exports,"encoding",{enumerable:true,get:function(){return core_1.encoding}})
Object.defineProperty(exports,"json",{enumerable:true,get:function(){return core_1.json}})
Object.defineProperty(exports,"pem",{enumerable:true,get:function(){return core_1.pem}})
exports.oidc=__importStar(__webpack_require__(8862))
exports.ua=__importStar(__webpack_require__(25985))},8862:(__unused_webpack_module,exports,__webpack_require__)=>{Object.defineProperty(exports,"__esModule",{value:true})
exports.extractJWTSubject=extractJWTSubject
const core_1=__webpack_require__(17204)
function extractJWTSubject(jwt){const parts=jwt.split(".",3)
const payload=JSON.parse(core_1.encoding.base64Decode(parts[1]))
if(payload.email){if(!payload.email_verified)throw new Error("JWT email not verified by issuer")
return payload.email}if(payload.sub)return payload.sub
else throw new Error("JWT subject not found")}},25985:function(__unused_webpack_module,exports,__webpack_require__){var __importDefault=this&&this.__importDefault||function(mod){return mod&&mod.__esModule?mod:{default:mod}}
Object.defineProperty(exports,"__esModule",{value:true})
exports.getUserAgent=void 0
const os_1=__importDefault(__webpack_require__(70857))
const getUserAgent=()=>{const packageVersion=__webpack_require__(56489).rE
const nodeVersion=process.version
const platformName=os_1.default.platform()
const archName=os_1.default.arch()
return`sigstore-js/${packageVersion} (Node ${nodeVersion}) (${platformName}/${archName})`}
exports.getUserAgent=getUserAgent},81702:(__unused_webpack_module,exports,__webpack_require__)=>{Object.defineProperty(exports,"__esModule",{value:true})
exports.TSAWitness=exports.RekorWitness=exports.DEFAULT_REKOR_URL=void 0
var tlog_1=__webpack_require__(29629)
Object.defineProperty(exports,"DEFAULT_REKOR_URL",{enumerable:true,get:function(){return tlog_1.DEFAULT_REKOR_URL}})
Object.defineProperty(exports,"RekorWitness",{enumerable:true,get:function(){return tlog_1.RekorWitness}})
var tsa_1=__webpack_require__(67509)
Object.defineProperty(exports,"TSAWitness",{enumerable:true,get:function(){return tsa_1.TSAWitness}})},998:(__unused_webpack_module,exports,__webpack_require__)=>{Object.defineProperty(exports,"__esModule",{value:true})
exports.TLogV2Client=exports.TLogClient=void 0
const error_1=__webpack_require__(47196)
const error_2=__webpack_require__(99614)
const rekor_1=__webpack_require__(46779)
const rekor_v2_1=__webpack_require__(72980)
class TLogClient{rekor
fetchOnConflict
constructor(options){this.fetchOnConflict=options.fetchOnConflict??true
this.rekor=new rekor_1.Rekor({baseURL:options.rekorBaseURL,retry:options.retry,timeout:options.timeout})}async createEntry(proposedEntry){let entry
try{entry=await this.rekor.createEntry(proposedEntry)}catch(err){if(entryExistsError(err)&&this.fetchOnConflict){const uuid=err.location.split("/").pop()||""
try{entry=await this.rekor.getEntry(uuid)}catch(err){(0,error_1.internalError)(err,"TLOG_FETCH_ENTRY_ERROR","error fetching tlog entry")}}else(0,error_1.internalError)(err,"TLOG_CREATE_ENTRY_ERROR","error creating tlog entry")}return entry}}exports.TLogClient=TLogClient
function entryExistsError(value){return value instanceof error_2.HTTPError&&value.statusCode===409&&value.location!==void 0}class TLogV2Client{rekor
constructor(options){this.rekor=new rekor_v2_1.RekorV2({baseURL:options.rekorBaseURL,retry:options.retry,timeout:options.timeout})}async createEntry(createEntryRequest){let entry
try{entry=await this.rekor.createEntry(createEntryRequest)}catch(err){(0,error_1.internalError)(err,"TLOG_CREATE_ENTRY_ERROR","error creating tlog entry")}if(entry.logId===void 0||entry.kindVersion===void 0)(0,error_1.internalError)(new Error("invalid tlog entry"),"TLOG_CREATE_ENTRY_ERROR","error creating tlog entry")
return{...entry,logId:entry.logId,kindVersion:entry.kindVersion}}}exports.TLogV2Client=TLogV2Client},15369:(__unused_webpack_module,exports,__webpack_require__)=>{Object.defineProperty(exports,"__esModule",{value:true})
exports.toProposedEntry=toProposedEntry
exports.toCreateEntryRequest=toCreateEntryRequest
const bundle_1=__webpack_require__(20973)
const protobuf_specs_1=__webpack_require__(89355)
const util_1=__webpack_require__(37335)
const SHA256_ALGORITHM="sha256"
function toProposedEntry(content,publicKey,entryType="dsse"){switch(content.$case){case"dsseEnvelope":if(entryType==="intoto")return toProposedIntotoEntry(content.dsseEnvelope,publicKey)
return toProposedDSSEEntry(content.dsseEnvelope,publicKey)
case"messageSignature":return toProposedHashedRekordEntry(content.messageSignature,publicKey)}}function toProposedHashedRekordEntry(messageSignature,publicKey){const hexDigest=messageSignature.messageDigest.digest.toString("hex")
const b64Signature=messageSignature.signature.toString("base64")
const b64Key=util_1.encoding.base64Encode(publicKey)
return{apiVersion:"0.0.1",kind:"hashedrekord",spec:{data:{hash:{algorithm:SHA256_ALGORITHM,value:hexDigest}},signature:{content:b64Signature,publicKey:{content:b64Key}}}}}function toProposedDSSEEntry(envelope,publicKey){const envelopeJSON=JSON.stringify((0,bundle_1.envelopeToJSON)(envelope))
const encodedKey=util_1.encoding.base64Encode(publicKey)
return{apiVersion:"0.0.1",kind:"dsse",spec:{proposedContent:{envelope:envelopeJSON,verifiers:[encodedKey]}}}}function toProposedIntotoEntry(envelope,publicKey){const payloadHash=util_1.crypto.digest(SHA256_ALGORITHM,envelope.payload).toString("hex")
const envelopeHash=calculateDSSEHash(envelope,publicKey)
const payload=util_1.encoding.base64Encode(envelope.payload.toString("base64"))
const sig=util_1.encoding.base64Encode(envelope.signatures[0].sig.toString("base64"))
const keyid=envelope.signatures[0].keyid
const encodedKey=util_1.encoding.base64Encode(publicKey)
const dsse={payloadType:envelope.payloadType,payload,signatures:[{sig,publicKey:encodedKey}]}
if(keyid.length>0)dsse.signatures[0].keyid=keyid
return{apiVersion:"0.0.2",kind:"intoto",spec:{content:{envelope:dsse,hash:{algorithm:SHA256_ALGORITHM,value:envelopeHash},payloadHash:{algorithm:SHA256_ALGORITHM,value:payloadHash}}}}}function calculateDSSEHash(envelope,publicKey){const dsse={payloadType:envelope.payloadType,payload:envelope.payload.toString("base64"),signatures:[{sig:envelope.signatures[0].sig.toString("base64"),publicKey}]}
if(envelope.signatures[0].keyid.length>0)dsse.signatures[0].keyid=envelope.signatures[0].keyid
return util_1.crypto.digest(SHA256_ALGORITHM,util_1.json.canonicalize(dsse)).toString("hex")}function toCreateEntryRequest(content,publicKey){switch(content.$case){case"dsseEnvelope":return toCreateEntryRequestDSSE(content.dsseEnvelope,publicKey)
case"messageSignature":return toCreateEntryRequestMessageSignature(content.messageSignature,publicKey)}}function toCreateEntryRequestDSSE(envelope,publicKey){return{spec:{$case:"dsseRequestV002",dsseRequestV002:{envelope,verifiers:[{keyDetails:protobuf_specs_1.PublicKeyDetails.PKIX_ECDSA_P256_SHA_256,verifier:{$case:"x509Certificate",x509Certificate:{rawBytes:util_1.pem.toDER(publicKey)}}}]}}}}function toCreateEntryRequestMessageSignature(messageSignature,publicKey){return{spec:{$case:"hashedRekordRequestV002",hashedRekordRequestV002:{digest:messageSignature.messageDigest.digest,signature:{content:messageSignature.signature,verifier:{keyDetails:protobuf_specs_1.PublicKeyDetails.PKIX_ECDSA_P256_SHA_256,verifier:{$case:"x509Certificate",x509Certificate:{rawBytes:util_1.pem.toDER(publicKey)}}}}}}}}},29629:(__unused_webpack_module,exports,__webpack_require__)=>{Object.defineProperty(exports,"__esModule",{value:true})
exports.RekorWitness=exports.DEFAULT_REKOR_URL=void 0
const util_1=__webpack_require__(37335)
const client_1=__webpack_require__(998)
const entry_1=__webpack_require__(15369)
exports.DEFAULT_REKOR_URL="https://rekor.sigstore.dev"
class RekorWitness{tlogV1
tlogV2
entryType
majorApiVersion
constructor(options){this.entryType=options.entryType
this.majorApiVersion=options.majorApiVersion||1
this.tlogV1=new client_1.TLogClient({...options,rekorBaseURL:options.rekorBaseURL||exports.DEFAULT_REKOR_URL})
this.tlogV2=new client_1.TLogV2Client({...options,rekorBaseURL:options.rekorBaseURL||exports.DEFAULT_REKOR_URL})}async testify(content,publicKey){let tlogEntry
if(this.majorApiVersion===2){const request=(0,entry_1.toCreateEntryRequest)(content,publicKey)
tlogEntry=await this.tlogV2.createEntry(request)}else{const proposedEntry=(0,entry_1.toProposedEntry)(content,publicKey,this.entryType)
const entry=await this.tlogV1.createEntry(proposedEntry)
tlogEntry=toTransparencyLogEntry(entry)}return{tlogEntries:[tlogEntry]}}}exports.RekorWitness=RekorWitness
function toTransparencyLogEntry(entry){const logID=Buffer.from(entry.logID,"hex")
const bodyJSON=util_1.encoding.base64Decode(entry.body)
const entryBody=JSON.parse(bodyJSON)
const promise=entry?.verification?.signedEntryTimestamp?inclusionPromise(entry.verification.signedEntryTimestamp):void 0
const proof=entry?.verification?.inclusionProof?inclusionProof(entry.verification.inclusionProof):void 0
const tlogEntry={logIndex:entry.logIndex.toString(),logId:{keyId:logID},integratedTime:entry.integratedTime.toString(),kindVersion:{kind:entryBody.kind,version:entryBody.apiVersion},inclusionPromise:promise,inclusionProof:proof,canonicalizedBody:Buffer.from(entry.body,"base64")}
return tlogEntry}function inclusionPromise(promise){return{signedEntryTimestamp:Buffer.from(promise,"base64")}}function inclusionProof(proof){return{logIndex:proof.logIndex.toString(),treeSize:proof.treeSize.toString(),rootHash:Buffer.from(proof.rootHash,"hex"),hashes:proof.hashes.map(h=>Buffer.from(h,"hex")),checkpoint:{envelope:proof.checkpoint}}}},66190:(__unused_webpack_module,exports,__webpack_require__)=>{Object.defineProperty(exports,"__esModule",{value:true})
exports.TSAClient=void 0
const error_1=__webpack_require__(47196)
const tsa_1=__webpack_require__(95900)
const util_1=__webpack_require__(37335)
const SHA256_ALGORITHM="sha256"
class TSAClient{tsa
constructor(options){this.tsa=new tsa_1.TimestampAuthority({baseURL:options.tsaBaseURL,retry:options.retry,timeout:options.timeout})}async createTimestamp(signature){const request={artifactHash:util_1.crypto.digest(SHA256_ALGORITHM,signature).toString("base64"),hashAlgorithm:SHA256_ALGORITHM}
try{return await this.tsa.createTimestamp(request)}catch(err){(0,error_1.internalError)(err,"TSA_CREATE_TIMESTAMP_ERROR","error creating timestamp")}}}exports.TSAClient=TSAClient},67509:(__unused_webpack_module,exports,__webpack_require__)=>{Object.defineProperty(exports,"__esModule",{value:true})
exports.TSAWitness=void 0
const client_1=__webpack_require__(66190)
class TSAWitness{tsa
constructor(options){this.tsa=new client_1.TSAClient({tsaBaseURL:options.tsaBaseURL,retry:options.retry,timeout:options.timeout})}async testify(content){const signature=extractSignature(content)
const timestamp=await this.tsa.createTimestamp(signature)
return{rfc3161Timestamps:[{signedTimestamp:timestamp}]}}}exports.TSAWitness=TSAWitness
function extractSignature(content){switch(content.$case){case"dsseEnvelope":return content.dsseEnvelope.signatures[0].sig
case"messageSignature":return content.messageSignature.signature}}},56489:module=>{module.exports={rE:"5.1.0"}}}

