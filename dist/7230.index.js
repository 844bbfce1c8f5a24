export const id=7230
export const ids=[7230]
export const modules={59238:((__unused_webpack_module,exports)=>{Object.defineProperty(exports,"__esModule",{value:!0})
exports.BaseBundleBuilder=void 0
exports.BaseBundleBuilder=class BaseBundleBuilder{signer
witnesses
constructor(options){this.signer=options.signer
this.witnesses=options.witnesses}async create(artifact){const signature=await this.prepare(artifact).then(blob=>this.signer.sign(blob)),bundle=await this.package(artifact,signature),verificationMaterials=await Promise.all(this.witnesses.map(witness=>witness.testify(bundle.content,function publicKey(key){switch(key.$case){case"publicKey":return key.publicKey
case"x509Certificate":return key.certificate}}(signature.key)))),tlogEntryList=[],timestampList=[]
verificationMaterials.forEach(({tlogEntries,rfc3161Timestamps})=>{tlogEntryList.push(...tlogEntries??[])
timestampList.push(...rfc3161Timestamps??[])})
bundle.verificationMaterial.tlogEntries=tlogEntryList
bundle.verificationMaterial.timestampVerificationData={rfc3161Timestamps:timestampList}
return bundle}async prepare(artifact){return artifact.data}}}),25911:(function(__unused_webpack_module,exports,__webpack_require__){var ownKeys,__createBinding=this&&this.__createBinding||(Object.create?function(o,m,k,k2){void 0===k2&&(k2=k)
var desc=Object.getOwnPropertyDescriptor(m,k)
desc&&!("get"in desc?!m.__esModule:desc.writable||desc.configurable)||(desc={enumerable:!0,get:function(){return m[k]}})
Object.defineProperty(o,k2,desc)}:function(o,m,k,k2){void 0===k2&&(k2=k)
o[k2]=m[k]}),__setModuleDefault=this&&this.__setModuleDefault||(Object.create?function(o,v){Object.defineProperty(o,"default",{enumerable:!0,value:v})}:function(o,v){o.default=v}),__importStar=this&&this.__importStar||(ownKeys=function(o){ownKeys=Object.getOwnPropertyNames||function(o){var ar=[]
for(var k in o)Object.prototype.hasOwnProperty.call(o,k)&&(ar[ar.length]=k)
return ar}
return ownKeys(o)},function(mod){if(mod&&mod.__esModule)return mod
var result={}
if(null!=mod)for(var k=ownKeys(mod),i=0;i<k.length;i++)"default"!==k[i]&&__createBinding(result,mod,k[i])
__setModuleDefault(result,mod)
return result})
Object.defineProperty(exports,"__esModule",{value:!0})
exports.toMessageSignatureBundle=function toMessageSignatureBundle(artifact,signature){const digest=util_1.crypto.digest("sha256",artifact.data)
return sigstore.toMessageSignatureBundle({digest,signature:signature.signature,certificate:"x509Certificate"===signature.key.$case?util_1.pem.toDER(signature.key.certificate):void 0,keyHint:"publicKey"===signature.key.$case?signature.key.hint:void 0,certificateChain:!0})}
exports.toDSSEBundle=function toDSSEBundle(artifact,signature,certificateChain){return sigstore.toDSSEBundle({artifact:artifact.data,artifactType:artifact.type,signature:signature.signature,certificate:"x509Certificate"===signature.key.$case?util_1.pem.toDER(signature.key.certificate):void 0,keyHint:"publicKey"===signature.key.$case?signature.key.hint:void 0,certificateChain})}
const sigstore=__importStar(__webpack_require__(20973)),util_1=__webpack_require__(37335)}),86790:((__unused_webpack_module,exports,__webpack_require__)=>{Object.defineProperty(exports,"__esModule",{value:!0})
exports.DSSEBundleBuilder=void 0
const util_1=__webpack_require__(37335),base_1=__webpack_require__(59238),bundle_1=__webpack_require__(25911)
class DSSEBundleBuilder extends base_1.BaseBundleBuilder{certificateChain
constructor(options){super(options)
this.certificateChain=options.certificateChain??!1}async prepare(artifact){const a=artifactDefaults(artifact)
return util_1.dsse.preAuthEncoding(a.type,a.data)}async package(artifact,signature){return(0,bundle_1.toDSSEBundle)(artifactDefaults(artifact),signature,this.certificateChain)}}exports.DSSEBundleBuilder=DSSEBundleBuilder
function artifactDefaults(artifact){return{...artifact,type:artifact.type??""}}}),14411:((__unused_webpack_module,exports,__webpack_require__)=>{Object.defineProperty(exports,"__esModule",{value:!0})
exports.MessageSignatureBundleBuilder=exports.DSSEBundleBuilder=void 0
var dsse_1=__webpack_require__(86790)
Object.defineProperty(exports,"DSSEBundleBuilder",{enumerable:!0,get:function(){return dsse_1.DSSEBundleBuilder}})
var message_1=__webpack_require__(51476)
Object.defineProperty(exports,"MessageSignatureBundleBuilder",{enumerable:!0,get:function(){return message_1.MessageSignatureBundleBuilder}})}),51476:((__unused_webpack_module,exports,__webpack_require__)=>{Object.defineProperty(exports,"__esModule",{value:!0})
exports.MessageSignatureBundleBuilder=void 0
const base_1=__webpack_require__(59238),bundle_1=__webpack_require__(25911)
class MessageSignatureBundleBuilder extends base_1.BaseBundleBuilder{constructor(options){super(options)}async package(artifact,signature){return(0,bundle_1.toMessageSignatureBundle)(artifact,signature)}}exports.MessageSignatureBundleBuilder=MessageSignatureBundleBuilder}),34262:((__unused_webpack_module,exports,__webpack_require__)=>{Object.defineProperty(exports,"__esModule",{value:!0})
exports.bundleBuilderFromSigningConfig=function bundleBuilderFromSigningConfig(options){const{signingConfig,identityProvider,bundleType}=options,fetchOptions=options.fetchOptions||{timeout:DEFAULT_TIMEOUT,retry:DEFAULT_RETRY},signer=function fulcioSignerFromConfig(signingConfig,identityProvider,fetchOptions){const service=function certAuthorityService(signingConfig){const sortedCAs=sortServicesByStartDate(filterServicesByMaxAPIVersion(signingConfig.caUrls,MAX_CA_API_VERSION))
if(0===sortedCAs.length)throw new Error("No valid CA services found in signing configuration")
return sortedCAs[0]}(signingConfig)
return new signer_1.FulcioSigner({fulcioBaseURL:service.url,identityProvider,timeout:fetchOptions.timeout,retry:fetchOptions.retry})}(signingConfig,identityProvider,fetchOptions),witnesses=function witnessesFromConfig(signingConfig,fetchOptions){const witnesses=[]
if(signingConfig.rekorTlogConfig){if(signingConfig.rekorTlogConfig.selector!==protobuf_specs_1.ServiceSelector.ANY)throw new Error("Unsupported Rekor TLog selector in signing configuration")
const tlog=function tlogService(signingConfig){const sortedTLogs=sortServicesByStartDate(filterServicesByMaxAPIVersion(signingConfig.rekorTlogUrls,MAX_TLOG_API_VERSION))
if(0===sortedTLogs.length)throw new Error("No valid TLogs found in signing configuration")
return sortedTLogs[0]}(signingConfig)
witnesses.push(new witness_1.RekorWitness({rekorBaseURL:tlog.url,majorApiVersion:tlog.majorApiVersion,retry:fetchOptions.retry,timeout:1===tlog.majorApiVersion?fetchOptions.timeout:Math.min(fetchOptions.timeout||DEFAULT_TIMEOUT,DEFAULT_REKORV2_TIMEOUT)}))}if(signingConfig.tsaConfig){if(signingConfig.tsaConfig.selector!==protobuf_specs_1.ServiceSelector.ANY)throw new Error("Unsupported TSA selector in signing configuration")
const tsa=function tsaService(signingConfig){const sortedTSAs=sortServicesByStartDate(filterServicesByMaxAPIVersion(signingConfig.tsaUrls,MAX_TSA_API_VERSION))
if(0===sortedTSAs.length)throw new Error("No valid TSAs found in signing configuration")
return sortedTSAs[0]}(signingConfig)
witnesses.push(new witness_1.TSAWitness({tsaBaseURL:tsa.url,retry:fetchOptions.retry,timeout:fetchOptions.timeout}))}return witnesses}(signingConfig,fetchOptions)
switch(bundleType){case"messageSignature":return new message_1.MessageSignatureBundleBuilder({signer,witnesses})
case"dsseEnvelope":return new dsse_1.DSSEBundleBuilder({signer,witnesses})}}
const protobuf_specs_1=__webpack_require__(89355),dsse_1=__webpack_require__(86790),message_1=__webpack_require__(51476),signer_1=__webpack_require__(76285),witness_1=__webpack_require__(81702),MAX_CA_API_VERSION=1,MAX_TLOG_API_VERSION=2,MAX_TSA_API_VERSION=1,DEFAULT_TIMEOUT=5e3,DEFAULT_REKORV2_TIMEOUT=2e4,DEFAULT_RETRY={retries:2}
function sortServicesByStartDate(services){const now=new Date
return services.filter(service=>!service.validFor?.end||service.validFor.end>=now).sort((a,b)=>{const aStart=a.validFor?.start?.getTime()??0
return(b.validFor?.start?.getTime()??0)-aStart})}function filterServicesByMaxAPIVersion(services,apiVersion){return services.filter(service=>service.majorApiVersion<=apiVersion)}}),47196:((__unused_webpack_module,exports,__webpack_require__)=>{Object.defineProperty(exports,"__esModule",{value:!0})
exports.InternalError=void 0
exports.internalError=function internalError(err,code,message){err instanceof error_1.HTTPError&&(message+=` - ${err.message}`)
throw new InternalError({code,message,cause:err})}
const error_1=__webpack_require__(99614)
class InternalError extends Error{code
cause
constructor({code,message,cause}){super(message)
this.name=this.constructor.name
this.cause=cause
this.code=code}}exports.InternalError=InternalError}),99614:((__unused_webpack_module,exports)=>{Object.defineProperty(exports,"__esModule",{value:!0})
exports.HTTPError=void 0
class HTTPError extends Error{statusCode
location
constructor({status,message,location}){super(`(${status}) ${message}`)
this.statusCode=status
this.location=location}}exports.HTTPError=HTTPError}),96044:((__unused_webpack_module,exports)=>{exports.fetchWithRetry=void 0}),96154:((__unused_webpack_module,exports,__webpack_require__)=>{Object.defineProperty(exports,"__esModule",{value:!0})
exports.Fulcio=void 0
const fetch_1=__webpack_require__(96044)
exports.Fulcio=class Fulcio{options
constructor(options){this.options=options}async createSigningCertificate(request){const{baseURL,retry,timeout}=this.options,url=`${baseURL}/api/v2/signingCert`
return(await(0,fetch_1.fetchWithRetry)(url,{headers:{"Content-Type":"application/json"},body:JSON.stringify(request),timeout,retry})).json()}}}),72980:((__unused_webpack_module,exports,__webpack_require__)=>{Object.defineProperty(exports,"__esModule",{value:!0})
exports.RekorV2=void 0
const fetch_1=__webpack_require__(96044),protobuf_specs_1=__webpack_require__(89355),v2_1=__webpack_require__(17900)
exports.RekorV2=class RekorV2{options
constructor(options){this.options=options}async createEntry(proposedEntry){const{baseURL,timeout,retry}=this.options,url=`${baseURL}/api/v2/log/entries`
return(await(0,fetch_1.fetchWithRetry)(url,{headers:{"Content-Type":"application/json",Accept:"application/json"},body:JSON.stringify(v2_1.CreateEntryRequest.toJSON(proposedEntry)),timeout,retry})).json().then(data=>protobuf_specs_1.TransparencyLogEntry.fromJSON(data))}}}),46779:((__unused_webpack_module,exports,__webpack_require__)=>{Object.defineProperty(exports,"__esModule",{value:!0})
exports.Rekor=void 0
const fetch_1=__webpack_require__(96044)
exports.Rekor=class Rekor{options
constructor(options){this.options=options}async createEntry(propsedEntry){const{baseURL,timeout,retry}=this.options,url=`${baseURL}/api/v1/log/entries`,response=await(0,fetch_1.fetchWithRetry)(url,{headers:{"Content-Type":"application/json",Accept:"application/json"},body:JSON.stringify(propsedEntry),timeout,retry})
return entryFromResponse(await response.json())}async getEntry(uuid){const{baseURL,timeout,retry}=this.options,url=`${baseURL}/api/v1/log/entries/${uuid}`,response=await(0,fetch_1.fetchWithRetry)(url,{method:"GET",headers:{Accept:"application/json"},timeout,retry})
return entryFromResponse(await response.json())}}
function entryFromResponse(data){const entries=Object.entries(data)
if(1!=entries.length)throw new Error("Received multiple entries in Rekor response")
const[uuid,entry]=entries[0]
return{...entry,uuid}}}),95900:((__unused_webpack_module,exports,__webpack_require__)=>{Object.defineProperty(exports,"__esModule",{value:!0})
exports.TimestampAuthority=void 0
const fetch_1=__webpack_require__(96044)
exports.TimestampAuthority=class TimestampAuthority{options
constructor(options){this.options=options}async createTimestamp(request){const{baseURL,timeout,retry}=this.options,url="/"===new URL(baseURL).pathname?`${baseURL}/api/v1/timestamp`:baseURL
return(await(0,fetch_1.fetchWithRetry)(url,{headers:{"Content-Type":"application/json"},body:JSON.stringify(request),timeout,retry})).buffer()}}}),68417:((__unused_webpack_module,exports)=>{exports.CIContextProvider=void 0}),98793:((__unused_webpack_module,exports,__webpack_require__)=>{Object.defineProperty(exports,"__esModule",{value:!0})
exports.CIContextProvider=void 0
var ci_1=__webpack_require__(68417)
Object.defineProperty(exports,"CIContextProvider",{enumerable:!0,get:function(){return ci_1.CIContextProvider}})}),77230:((__unused_webpack_module,exports,__webpack_require__)=>{exports.gs=exports.fU=exports.$o=exports.VV=void 0
var bundler_1=__webpack_require__(14411)
Object.defineProperty(exports,"VV",{enumerable:!0,get:function(){return bundler_1.DSSEBundleBuilder}})
__webpack_require__(34262),__webpack_require__(47196),__webpack_require__(98793)
var signer_1=__webpack_require__(76285)
Object.defineProperty(exports,"$o",{enumerable:!0,get:function(){return signer_1.FulcioSigner}})
var witness_1=__webpack_require__(81702)
Object.defineProperty(exports,"fU",{enumerable:!0,get:function(){return witness_1.RekorWitness}})
Object.defineProperty(exports,"gs",{enumerable:!0,get:function(){return witness_1.TSAWitness}})}),75576:((__unused_webpack_module,exports,__webpack_require__)=>{Object.defineProperty(exports,"__esModule",{value:!0})
exports.CAClient=void 0
const error_1=__webpack_require__(47196),fulcio_1=__webpack_require__(96154)
exports.CAClient=class CAClient{fulcio
constructor(options){this.fulcio=new fulcio_1.Fulcio({baseURL:options.fulcioBaseURL,retry:options.retry,timeout:options.timeout})}async createSigningCertificate(identityToken,publicKey,challenge){const request=function toCertificateRequest(identityToken,publicKey,challenge){return{credentials:{oidcIdentityToken:identityToken},publicKeyRequest:{publicKey:{algorithm:"ECDSA",content:publicKey},proofOfPossession:challenge.toString("base64")}}}(identityToken,publicKey,challenge)
try{const resp=await this.fulcio.createSigningCertificate(request)
return(resp.signedCertificateEmbeddedSct?resp.signedCertificateEmbeddedSct:resp.signedCertificateDetachedSct).chain.certificates}catch(err){(0,error_1.internalError)(err,"CA_CREATE_SIGNING_CERTIFICATE_ERROR","error creating signing certificate")}}}}),37757:((__unused_webpack_module,exports,__webpack_require__)=>{Object.defineProperty(exports,"__esModule",{value:!0})
exports.EphemeralSigner=void 0
const crypto_1=__webpack_require__(76982)
exports.EphemeralSigner=class EphemeralSigner{keypair
constructor(){this.keypair=(0,crypto_1.generateKeyPairSync)("ec",{namedCurve:"P-256"})}async sign(data){return{signature:(0,crypto_1.sign)("sha256",data,this.keypair.privateKey),key:{$case:"publicKey",publicKey:this.keypair.publicKey.export({format:"pem",type:"spki"}).toString()}}}}}),46642:((__unused_webpack_module,exports,__webpack_require__)=>{Object.defineProperty(exports,"__esModule",{value:!0})
exports.FulcioSigner=exports.DEFAULT_FULCIO_URL=void 0
const error_1=__webpack_require__(47196),util_1=__webpack_require__(37335),ca_1=__webpack_require__(75576),ephemeral_1=__webpack_require__(37757)
exports.DEFAULT_FULCIO_URL="https://fulcio.sigstore.dev"
exports.FulcioSigner=class FulcioSigner{ca
identityProvider
keyHolder
constructor(options){this.ca=new ca_1.CAClient({...options,fulcioBaseURL:options.fulcioBaseURL||exports.DEFAULT_FULCIO_URL})
this.identityProvider=options.identityProvider
this.keyHolder=options.keyHolder||new ephemeral_1.EphemeralSigner}async sign(data){const identityToken=await this.getIdentityToken()
let subject
try{subject=util_1.oidc.extractJWTSubject(identityToken)}catch(err){throw new error_1.InternalError({code:"IDENTITY_TOKEN_PARSE_ERROR",message:`invalid identity token: ${identityToken}`,cause:err})}const challenge=await this.keyHolder.sign(Buffer.from(subject))
if("publicKey"!==challenge.key.$case)throw new error_1.InternalError({code:"CA_CREATE_SIGNING_CERTIFICATE_ERROR",message:"unexpected format for signing key"})
const certificates=await this.ca.createSigningCertificate(identityToken,challenge.key.publicKey,challenge.signature)
return{signature:(await this.keyHolder.sign(data)).signature,key:{$case:"x509Certificate",certificate:certificates[0]}}}async getIdentityToken(){try{return await this.identityProvider.getToken()}catch(err){throw new error_1.InternalError({code:"IDENTITY_TOKEN_READ_ERROR",message:"error retrieving identity token",cause:err})}}}}),76285:((__unused_webpack_module,exports,__webpack_require__)=>{Object.defineProperty(exports,"__esModule",{value:!0})
exports.FulcioSigner=exports.DEFAULT_FULCIO_URL=void 0
var fulcio_1=__webpack_require__(46642)
Object.defineProperty(exports,"DEFAULT_FULCIO_URL",{enumerable:!0,get:function(){return fulcio_1.DEFAULT_FULCIO_URL}})
Object.defineProperty(exports,"FulcioSigner",{enumerable:!0,get:function(){return fulcio_1.FulcioSigner}})}),37335:(function(__unused_webpack_module,exports,__webpack_require__){var ownKeys,__createBinding=this&&this.__createBinding||(Object.create?function(o,m,k,k2){void 0===k2&&(k2=k)
var desc=Object.getOwnPropertyDescriptor(m,k)
desc&&!("get"in desc?!m.__esModule:desc.writable||desc.configurable)||(desc={enumerable:!0,get:function(){return m[k]}})
Object.defineProperty(o,k2,desc)}:function(o,m,k,k2){void 0===k2&&(k2=k)
o[k2]=m[k]}),__setModuleDefault=this&&this.__setModuleDefault||(Object.create?function(o,v){Object.defineProperty(o,"default",{enumerable:!0,value:v})}:function(o,v){o.default=v}),__importStar=this&&this.__importStar||(ownKeys=function(o){ownKeys=Object.getOwnPropertyNames||function(o){var ar=[]
for(var k in o)Object.prototype.hasOwnProperty.call(o,k)&&(ar[ar.length]=k)
return ar}
return ownKeys(o)},function(mod){if(mod&&mod.__esModule)return mod
var result={}
if(null!=mod)for(var k=ownKeys(mod),i=0;i<k.length;i++)"default"!==k[i]&&__createBinding(result,mod,k[i])
__setModuleDefault(result,mod)
return result})
Object.defineProperty(exports,"__esModule",{value:!0})
exports.ua=exports.oidc=exports.pem=exports.json=exports.encoding=exports.dsse=exports.crypto=void 0
var core_1=__webpack_require__(17204)
Object.defineProperty(exports,"crypto",{enumerable:!0,get:function(){return core_1.crypto}})
Object.defineProperty(exports,"dsse",{enumerable:!0,get:function(){return core_1.dsse}})
Object.defineProperty(exports,"encoding",{enumerable:!0,get:function(){return core_1.encoding}})
Object.defineProperty(exports,"json",{enumerable:!0,get:function(){return core_1.json}})
Object.defineProperty(exports,"pem",{enumerable:!0,get:function(){return core_1.pem}})
exports.oidc=__importStar(__webpack_require__(8862))
exports.ua=__importStar(__webpack_require__(25985))}),8862:((__unused_webpack_module,exports,__webpack_require__)=>{Object.defineProperty(exports,"__esModule",{value:!0})
exports.extractJWTSubject=function extractJWTSubject(jwt){const parts=jwt.split(".",3),payload=JSON.parse(core_1.encoding.base64Decode(parts[1]))
if(payload.email){if(!payload.email_verified)throw new Error("JWT email not verified by issuer")
return payload.email}if(payload.sub)return payload.sub
throw new Error("JWT subject not found")}
const core_1=__webpack_require__(17204)}),25985:(function(__unused_webpack_module,exports,__webpack_require__){var __importDefault=this&&this.__importDefault||function(mod){return mod&&mod.__esModule?mod:{default:mod}}
Object.defineProperty(exports,"__esModule",{value:!0})
exports.getUserAgent=void 0
const os_1=__importDefault(__webpack_require__(70857))
exports.getUserAgent=()=>`sigstore-js/${__webpack_require__(56489).rE} (Node ${process.version}) (${os_1.default.platform()}/${os_1.default.arch()})`}),81702:((__unused_webpack_module,exports,__webpack_require__)=>{Object.defineProperty(exports,"__esModule",{value:!0})
exports.TSAWitness=exports.RekorWitness=exports.DEFAULT_REKOR_URL=void 0
var tlog_1=__webpack_require__(29629)
Object.defineProperty(exports,"DEFAULT_REKOR_URL",{enumerable:!0,get:function(){return tlog_1.DEFAULT_REKOR_URL}})
Object.defineProperty(exports,"RekorWitness",{enumerable:!0,get:function(){return tlog_1.RekorWitness}})
var tsa_1=__webpack_require__(67509)
Object.defineProperty(exports,"TSAWitness",{enumerable:!0,get:function(){return tsa_1.TSAWitness}})}),998:((__unused_webpack_module,exports,__webpack_require__)=>{Object.defineProperty(exports,"__esModule",{value:!0})
exports.TLogV2Client=exports.TLogClient=void 0
const error_1=__webpack_require__(47196),error_2=__webpack_require__(99614),rekor_1=__webpack_require__(46779),rekor_v2_1=__webpack_require__(72980)
exports.TLogClient=class TLogClient{rekor
fetchOnConflict
constructor(options){this.fetchOnConflict=options.fetchOnConflict??!0
this.rekor=new rekor_1.Rekor({baseURL:options.rekorBaseURL,retry:options.retry,timeout:options.timeout})}async createEntry(proposedEntry){let entry
try{entry=await this.rekor.createEntry(proposedEntry)}catch(err){if(function entryExistsError(value){return value instanceof error_2.HTTPError&&409===value.statusCode&&void 0!==value.location}(err)&&this.fetchOnConflict){const uuid=err.location.split("/").pop()||""
try{entry=await this.rekor.getEntry(uuid)}catch(err){(0,error_1.internalError)(err,"TLOG_FETCH_ENTRY_ERROR","error fetching tlog entry")}}else(0,error_1.internalError)(err,"TLOG_CREATE_ENTRY_ERROR","error creating tlog entry")}return entry}}
exports.TLogV2Client=class TLogV2Client{rekor
constructor(options){this.rekor=new rekor_v2_1.RekorV2({baseURL:options.rekorBaseURL,retry:options.retry,timeout:options.timeout})}async createEntry(createEntryRequest){let entry
try{entry=await this.rekor.createEntry(createEntryRequest)}catch(err){(0,error_1.internalError)(err,"TLOG_CREATE_ENTRY_ERROR","error creating tlog entry")}void 0!==entry.logId&&void 0!==entry.kindVersion||(0,error_1.internalError)(new Error("invalid tlog entry"),"TLOG_CREATE_ENTRY_ERROR","error creating tlog entry")
return{...entry,logId:entry.logId,kindVersion:entry.kindVersion}}}}),15369:((__unused_webpack_module,exports,__webpack_require__)=>{Object.defineProperty(exports,"__esModule",{value:!0})
exports.toProposedEntry=function toProposedEntry(content,publicKey,entryType="dsse"){switch(content.$case){case"dsseEnvelope":return"intoto"===entryType?function toProposedIntotoEntry(envelope,publicKey){const payloadHash=util_1.crypto.digest(SHA256_ALGORITHM,envelope.payload).toString("hex"),envelopeHash=function calculateDSSEHash(envelope,publicKey){const dsse={payloadType:envelope.payloadType,payload:envelope.payload.toString("base64"),signatures:[{sig:envelope.signatures[0].sig.toString("base64"),publicKey}]}
envelope.signatures[0].keyid.length>0&&(dsse.signatures[0].keyid=envelope.signatures[0].keyid)
return util_1.crypto.digest(SHA256_ALGORITHM,util_1.json.canonicalize(dsse)).toString("hex")}(envelope,publicKey),payload=util_1.encoding.base64Encode(envelope.payload.toString("base64")),sig=util_1.encoding.base64Encode(envelope.signatures[0].sig.toString("base64")),keyid=envelope.signatures[0].keyid,encodedKey=util_1.encoding.base64Encode(publicKey),dsse={payloadType:envelope.payloadType,payload,signatures:[{sig,publicKey:encodedKey}]}
keyid.length>0&&(dsse.signatures[0].keyid=keyid)
return{apiVersion:"0.0.2",kind:"intoto",spec:{content:{envelope:dsse,hash:{algorithm:SHA256_ALGORITHM,value:envelopeHash},payloadHash:{algorithm:SHA256_ALGORITHM,value:payloadHash}}}}}(content.dsseEnvelope,publicKey):function toProposedDSSEEntry(envelope,publicKey){return{apiVersion:"0.0.1",kind:"dsse",spec:{proposedContent:{envelope:JSON.stringify((0,bundle_1.envelopeToJSON)(envelope)),verifiers:[util_1.encoding.base64Encode(publicKey)]}}}}(content.dsseEnvelope,publicKey)
case"messageSignature":return function toProposedHashedRekordEntry(messageSignature,publicKey){const hexDigest=messageSignature.messageDigest.digest.toString("hex"),b64Signature=messageSignature.signature.toString("base64"),b64Key=util_1.encoding.base64Encode(publicKey)
return{apiVersion:"0.0.1",kind:"hashedrekord",spec:{data:{hash:{algorithm:SHA256_ALGORITHM,value:hexDigest}},signature:{content:b64Signature,publicKey:{content:b64Key}}}}}(content.messageSignature,publicKey)}}
exports.toCreateEntryRequest=function toCreateEntryRequest(content,publicKey){switch(content.$case){case"dsseEnvelope":return function toCreateEntryRequestDSSE(envelope,publicKey){return{spec:{$case:"dsseRequestV002",dsseRequestV002:{envelope,verifiers:[{keyDetails:protobuf_specs_1.PublicKeyDetails.PKIX_ECDSA_P256_SHA_256,verifier:{$case:"x509Certificate",x509Certificate:{rawBytes:util_1.pem.toDER(publicKey)}}}]}}}}(content.dsseEnvelope,publicKey)
case"messageSignature":return function toCreateEntryRequestMessageSignature(messageSignature,publicKey){return{spec:{$case:"hashedRekordRequestV002",hashedRekordRequestV002:{digest:messageSignature.messageDigest.digest,signature:{content:messageSignature.signature,verifier:{keyDetails:protobuf_specs_1.PublicKeyDetails.PKIX_ECDSA_P256_SHA_256,verifier:{$case:"x509Certificate",x509Certificate:{rawBytes:util_1.pem.toDER(publicKey)}}}}}}}}(content.messageSignature,publicKey)}}
const bundle_1=__webpack_require__(20973),protobuf_specs_1=__webpack_require__(89355),util_1=__webpack_require__(37335),SHA256_ALGORITHM="sha256"}),29629:((__unused_webpack_module,exports,__webpack_require__)=>{Object.defineProperty(exports,"__esModule",{value:!0})
exports.RekorWitness=exports.DEFAULT_REKOR_URL=void 0
const util_1=__webpack_require__(37335),client_1=__webpack_require__(998),entry_1=__webpack_require__(15369)
exports.DEFAULT_REKOR_URL="https://rekor.sigstore.dev"
exports.RekorWitness=class RekorWitness{tlogV1
tlogV2
entryType
majorApiVersion
constructor(options){this.entryType=options.entryType
this.majorApiVersion=options.majorApiVersion||1
this.tlogV1=new client_1.TLogClient({...options,rekorBaseURL:options.rekorBaseURL||exports.DEFAULT_REKOR_URL})
this.tlogV2=new client_1.TLogV2Client({...options,rekorBaseURL:options.rekorBaseURL||exports.DEFAULT_REKOR_URL})}async testify(content,publicKey){let tlogEntry
if(2===this.majorApiVersion){const request=(0,entry_1.toCreateEntryRequest)(content,publicKey)
tlogEntry=await this.tlogV2.createEntry(request)}else{const proposedEntry=(0,entry_1.toProposedEntry)(content,publicKey,this.entryType)
tlogEntry=function toTransparencyLogEntry(entry){const logID=Buffer.from(entry.logID,"hex"),bodyJSON=util_1.encoding.base64Decode(entry.body),entryBody=JSON.parse(bodyJSON),promise=entry?.verification?.signedEntryTimestamp?function inclusionPromise(promise){return{signedEntryTimestamp:Buffer.from(promise,"base64")}}(entry.verification.signedEntryTimestamp):void 0,proof=entry?.verification?.inclusionProof?function inclusionProof(proof){return{logIndex:proof.logIndex.toString(),treeSize:proof.treeSize.toString(),rootHash:Buffer.from(proof.rootHash,"hex"),hashes:proof.hashes.map(h=>Buffer.from(h,"hex")),checkpoint:{envelope:proof.checkpoint}}}(entry.verification.inclusionProof):void 0
return{logIndex:entry.logIndex.toString(),logId:{keyId:logID},integratedTime:entry.integratedTime.toString(),kindVersion:{kind:entryBody.kind,version:entryBody.apiVersion},inclusionPromise:promise,inclusionProof:proof,canonicalizedBody:Buffer.from(entry.body,"base64")}}(await this.tlogV1.createEntry(proposedEntry))}return{tlogEntries:[tlogEntry]}}}}),66190:((__unused_webpack_module,exports,__webpack_require__)=>{Object.defineProperty(exports,"__esModule",{value:!0})
exports.TSAClient=void 0
const error_1=__webpack_require__(47196),tsa_1=__webpack_require__(95900),util_1=__webpack_require__(37335)
exports.TSAClient=class TSAClient{tsa
constructor(options){this.tsa=new tsa_1.TimestampAuthority({baseURL:options.tsaBaseURL,retry:options.retry,timeout:options.timeout})}async createTimestamp(signature){const request={artifactHash:util_1.crypto.digest("sha256",signature).toString("base64"),hashAlgorithm:"sha256"}
try{return await this.tsa.createTimestamp(request)}catch(err){(0,error_1.internalError)(err,"TSA_CREATE_TIMESTAMP_ERROR","error creating timestamp")}}}}),67509:((__unused_webpack_module,exports,__webpack_require__)=>{Object.defineProperty(exports,"__esModule",{value:!0})
exports.TSAWitness=void 0
const client_1=__webpack_require__(66190)
exports.TSAWitness=class TSAWitness{tsa
constructor(options){this.tsa=new client_1.TSAClient({tsaBaseURL:options.tsaBaseURL,retry:options.retry,timeout:options.timeout})}async testify(content){const signature=function extractSignature(content){switch(content.$case){case"dsseEnvelope":return content.dsseEnvelope.signatures[0].sig
case"messageSignature":return content.messageSignature.signature}}(content)
return{rfc3161Timestamps:[{signedTimestamp:await this.tsa.createTimestamp(signature)}]}}}}),56489:(module=>{module.exports={rE:"5.1.0"}})}

