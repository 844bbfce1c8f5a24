export const id=9496
export const ids=[9496]
export const modules={9418:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{Gz:()=>isBusyStatus,L5:()=>retry,vz:()=>RESTART_RETRIES})
var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(58500),_domain_harbor_answer_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(78542),_process_steady_clock_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(85880)
const RESTART_RETRIES={tries:5,firstDelayMs:5e3,longestDelayMs:2e4}
async function retry(policy,attempt,options){const{signal,judge,onRetry,cancelled}=options,{tries:maxTries=Number.POSITIVE_INFINITY,patienceMs=Number.POSITIVE_INFINITY}=policy,giveUpAt=(0,_process_steady_clock_js__WEBPACK_IMPORTED_MODULE_2__.r)()+patienceMs
for(let tries=1;;tries+=1){const result=await attempt(),fault=judge(result)
if(void 0===fault||tries>=maxTries)return result
const waitMs=(0,_domain_harbor_answer_js__WEBPACK_IMPORTED_MODULE_1__.mu)(fault.retryAfter??"",Date.now())+backoffMs(tries,{policy,random:options.random??Math.random}),lastTryAt=Math.min(giveUpAt,fault.lastTryAt??giveUpAt)
if((0,_process_steady_clock_js__WEBPACK_IMPORTED_MODULE_2__.r)()+waitMs>lastTryAt)return result
onRetry?.(fault,{tries})
await(0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(waitMs,void 0,{signal}).catch(()=>{throw cancelled()})}}function backoffMs(tries,{policy,random}){return Math.min(policy.longestDelayMs,policy.firstDelayMs*2**(tries-1))*(.5+.5*random())}function isBusyStatus(status){return status>=500||408===status||429===status}}),85880:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{r:()=>steadyNow})
function steadyNow(){return Math.round(performance.timeOrigin+performance.now())}}),79496:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.r(__webpack_exports__)
__webpack_require__.d(__webpack_exports__,{createRunSigner:()=>createRunSigner})
var dist=__webpack_require__(89189),errors=__webpack_require__(85096),format=__webpack_require__(52764),http_client=__webpack_require__(1897),network_fault=__webpack_require__(6187),retry=__webpack_require__(9418)
const SILENCE={headersMs:3e4,bodyMs:3e4},RETRIES={tries:4,firstDelayMs:1e3,longestDelayMs:8e3,patienceMs:6e4},MAX_BYTES=1048576
class ServiceFault extends Error{name="ServiceFault"}function failure(isTransient,clause,cause){return{kind:"failure",isTransient,error:new ServiceFault(clause,{cause})}}function judgeTried(tried){if("failure"===tried.kind)return tried.isTransient?{reason:tried.error.message}:void 0
const{status,header}=tried.answer
return(0,retry.Gz)(status)?{reason:`it answered ${status}`,retryAfter:header("retry-after")}:void 0}const answer=dist.Ikc({value:dist.YjP()}),claims=dist.Ikc({sub:dist.FsL(dist.YjP(),dist.BpQ(1))})
function refused(reason,cause){return new errors.yo(`failed to get a token for the identity of this run: ${reason}`,{cause})}var external_node_crypto_=__webpack_require__(77598),bundle_dist=__webpack_require__(20973),core_dist=__webpack_require__(17204),sign_dist=__webpack_require__(77230),attestation_statement=__webpack_require__(97331),steady_clock=__webpack_require__(85880)
const USED_PART=.5
function requireOurs(key,publicKey){if("x509Certificate"!==key.$case)throw new CertificateProblem("its answer holds no certificate")
const{validFromDate,validToDate,publicKey:certified}=function readCertificate(pem){try{return new external_node_crypto_.X509Certificate(pem)}catch(cause){throw new CertificateProblem("its certificate cannot be read",{cause})}}(key.certificate)
if(certified.export({type:"spki",format:"pem"}).toString()!==publicKey)throw new CertificateProblem("its certificate is for another key than the one that was sent")
return validToDate.getTime()-validFromDate.getTime()}class CertificateProblem extends Error{}var external_node_async_hooks_=__webpack_require__(16698),external_error=__webpack_require__(99614),fetch=__webpack_require__(96044),quote=__webpack_require__(77823)
const current=new external_node_async_hooks_.AsyncLocalStorage
async function send(url,call){const ask=current.getStore()
if(void 0===ask)throw new Error("the library of sigstore sends something outside of withServices")
const{method="POST",headers={},body}=call,answer=await ask(new URL(url),{method,headers,...void 0===body?{}:{body}}),{status,header,bytes}=answer
if(status>=200&&status<300)return{json:async()=>function parseJson(bytes){try{return JSON.parse(bytes.toString("utf8"))}catch(cause){throw new ServiceFault("its answer is not JSON",{cause})}}(bytes),buffer:async()=>bytes}
const location=header("location")
throw new external_error.HTTPError({status,message:said(bytes),...""===location?{}:{location}})}function said(bytes){const text=bytes.toString("utf8").trim()
try{const{message}=JSON.parse(text)
if("string"==typeof message)return(0,quote.h)(message)}catch{}return(0,quote.h)(text)}function findCause(error){for(let at=error;at instanceof Error;at=at.cause)if(at instanceof ServiceFault||at instanceof external_error.HTTPError)return at}var protobuf_specs_dist=__webpack_require__(89355)
const NOT_THERE=[404,405]
function createLogWitness(log){const first=new sign_dist.fU({rekorBaseURL:log,entryType:"dsse"}),second=new sign_dist.fU({rekorBaseURL:log,majorApiVersion:2})
let isSecond=!1
return{async testify(content,key){if(!isSecond)try{return await first.testify(content,key)}catch(error){if(!NOT_THERE.includes(function answeredStatus(error){const cause=findCause(error)
return cause instanceof external_error.HTTPError?cause.statusCode:void 0}(error)))throw error
isSecond=!0}return second.testify(function asHash(content){if("dsseEnvelope"!==content.$case)return content
const{payloadType,payload,signatures}=content.dsseEnvelope,digest=(0,external_node_crypto_.createHash)("sha256").update(core_dist.dsse.preAuthEncoding(payloadType,payload)).digest()
return{$case:"messageSignature",messageSignature:{messageDigest:{algorithm:protobuf_specs_dist.HashAlgorithm.SHA2_256,digest},signature:signatures[0]?.sig??Buffer.alloc(0)}}}(content),key)}}}function openAuthority(authority,fetchToken){const signer=function createCertificateSigner(options){const keyHolder=function createKeyHolder(){const pair=(0,external_node_crypto_.generateKeyPairSync)("ec",{namedCurve:"prime256v1"}),publicKey=pair.publicKey.export({type:"spki",format:"pem"}).toString()
return{publicKey,sign:async data=>({signature:(0,external_node_crypto_.sign)("sha256",data,pair.privateKey),key:{$case:"publicKey",publicKey}})}}(),fulcio=new sign_dist.$o({fulcioBaseURL:options.authority,identityProvider:{getToken:options.fetchToken},keyHolder})
let held
return{async sign(data){const{key}=await async function holdCertificate(){const before=held,young=await(before?.catch(()=>{}))
if(void 0!==young&&(0,steady_clock.r)()<young.until)return young
held!==before&&void 0!==held||(held=async function fetchCertificate(){const askedAt=(0,steady_clock.r)(),{key}=await fulcio.sign(Buffer.alloc(0))
return{key,until:askedAt+USED_PART*requireOurs(key,keyHolder.publicKey)}}())
return held}()
return{...await keyHolder.sign(data),key}}}}({authority,fetchToken}),purpose=`get a certificate from ${hostOf(authority)}`
return{sign:data=>explained(purpose,()=>signer.sign(data))}}function openWitnesses({timestamps,log}){const named=(purpose,witness)=>({testify:(content,key)=>explained(purpose,()=>witness.testify(content,key))})
return[...void 0===timestamps?[]:[named(timestampPurpose(timestamps),new sign_dist.gs({tsaBaseURL:timestamps}))],...void 0===log?[]:[named(logPurpose(log),createLogWitness(log))]]}const logPurpose=log=>`enter a signature in the log of ${hostOf(log)}`,timestampPurpose=timestamps=>`get a timestamp from ${hostOf(timestamps)}`,hostOf=url=>new URL(url).host
async function explained(purpose,work){try{return await work()}catch(error){const known=function findUserError(error){for(let at=error;at instanceof Error;at=at.cause)if(at instanceof errors.yo)return at}(error)
if(known instanceof errors.cc)throw new errors.cc(`failed to ${purpose}: ${known.message}`)
throw known??new errors.yo(`failed to ${purpose}: ${function clauseOf(error){return function serviceClause(error){const cause=findCause(error)
return void 0===cause||cause instanceof ServiceFault?cause?.message:`it answered ${cause.statusCode} ${cause.message.replace(/^\(\d+\) /,"")}`}(error)??(error instanceof CertificateProblem?(0,errors.gJ)(error):"its answer has not the form that was expected")}(error)}`,{cause:error})}}function readTimestamp(der,from){try{const{status,tstInfo}=core_dist.RFC3161Timestamp.parse(der)
if(status>1n)throw new Error(`status ${status}`)
return{hash:tstInfo.messageImprintHashedMessage,time:tstInfo.genTime}}catch(cause){throw new errors.yo(`failed to ${timestampPurpose(from)}: it gave none that can be read`,{cause})}}const AUDIENCE="sigstore"
function createRunSigner(services,options){const{request,mask}=options,ask=function createService({environment,signal,retryMs}){const policy=void 0===retryMs?RETRIES:{...RETRIES,firstDelayMs:retryMs},cancelled=()=>new errors.cc("the job is being cancelled")
return async(url,call)=>{const client=(0,http_client.uT)({target:url,environment,silence:SILENCE})
try{const tried=await(0,retry.L5)(policy,async function attempt(){try{const into=(0,http_client.y4)(),{status,headers,body,isWhole}=await client.send(url,{...call,headers:{"user-agent":http_client._O,...call.headers},signal,maxBytes:MAX_BYTES,into})
return isWhole?{kind:"answer",answer:{status,header:name=>headers(name)[0]??"",bytes:body}}:failure(!1,`it sent more than ${(0,format.z3)(MAX_BYTES)}`)}catch(error){if(signal.aborted)throw cancelled()
const server={title:url.host,host:url.host},{clause,isTransient}=(0,network_fault.Q)(error,{server,client})
return failure(isTransient,clause,error)}},{signal,judge:judgeTried,cancelled})
if("answer"===tried.kind)return tried.answer
throw tried.error}finally{await client.close()}}}(options)
return function createKeylessSigner(options){const{services,ask,fetchToken}=options,builder=new sign_dist.VV({signer:openAuthority(services.authority,fetchToken),witnesses:openWitnesses(services)})
return{async sign(statement){const data=Buffer.from(statement,"utf8"),bundle=await async function withServices(ask,work){fetch.fetchWithRetry=send
return current.run(ask,work)}(ask,()=>builder.create({data,type:attestation_statement.KD}))
!function requireTimes(bundle,{timestamps,log=""}){const{content,tlogEntries,timestampVerificationData}=bundle.verificationMaterial
if(void 0===timestamps){if(tlogEntries.some(({inclusionPromise})=>void 0!==inclusionPromise))return
throw new errors.yo(`failed to ${logPurpose(log)}: this log shows no time (version 2 of Rekor); give "timestamp-url" too`)}if("certificate"!==content.$case)return
const{validFromDate,validToDate}=new external_node_crypto_.X509Certificate(content.certificate.rawBytes)
for(const{signedTimestamp}of timestampVerificationData?.rfc3161Timestamps??[]){const{hash,time}=readTimestamp(signedTimestamp,timestamps),signature=bundle.content.dsseEnvelope.signatures[0]?.sig??Buffer.alloc(0),problem=(0,external_node_crypto_.createHash)("sha256").update(signature).digest().equals(hash)?time>=validFromDate&&time<=validToDate?void 0:`its time ${time.toISOString()} lies outside of the certificate's (${validFromDate.toISOString()} to ${validToDate.toISOString()}); check the clocks of both services`:"its timestamp is about another signature"
if(void 0!==problem)throw new errors.yo(`failed to ${timestampPurpose(timestamps)}: ${problem}`)}}(bundle,services)
return JSON.stringify((0,bundle_dist.bundleToJSON)(bundle))}}}({services,ask,fetchToken:()=>async function fetchIdToken(request,ports){ports.mask(request.token)
if(!URL.canParse(request.url))throw refused("the address that the runner gives for it is none")
const url=new URL(request.url)
url.searchParams.set("audience",request.audience)
const{status,bytes}=await async function askFor(url,token,ask){try{return await ask(url,{headers:{accept:"application/json",authorization:`Bearer ${token}`}})}catch(error){if(!(error instanceof ServiceFault))throw error
throw refused(`no answer from ${url.host}: ${error.message}`,error)}}(url,request.token,ports.ask)
if(200!==status)throw refused(`GitHub answered ${status}`)
const token=function readToken(bytes){try{const{value}=dist.qgA(answer,JSON.parse(bytes.toString("utf8"))),[,payload=""]=value.split(".")
dist.qgA(claims,JSON.parse(Buffer.from(payload,"base64url").toString("utf8")))
return value}catch{return}}(bytes)
if(void 0===token)throw refused("the answer of GitHub holds no token")
ports.mask(token)
return token}({...request,audience:AUDIENCE},{ask,mask})})}}),97331:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{KD:()=>STATEMENT_MEDIA_TYPE,M_:()=>renderStatement,To:()=>PREDICATE_TYPE})
var _text_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(65780)
const STATEMENT_MEDIA_TYPE="application/vnd.in-toto+json",STATEMENT_TYPE="https://in-toto.io/Statement/v1",PREDICATE_TYPE={vulnerabilities:"https://cosign.sigstore.dev/attestation/vuln/v1",verdict:"https://slsa.dev/verification_summary/v1",sbom:"https://spdx.dev/Document"}
function renderStatement({subject,predicateType,predicate}){const[algorithm="",hex=""]=subject.digest.split(":")
return(0,_text_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__.d)({_type:STATEMENT_TYPE,subject:[{name:subject.name,digest:{[algorithm]:hex}}],predicateType,predicate})}}),78542:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{Dm:()=>isTransientStatus,HC:()=>parseCraneAnswer,JN:()=>readAnswer,mu:()=>parseRetryAfter,xS:()=>quoteForeign})
var _text_strip_tags_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(24263)
const MAX_READ_CHARACTERS=8192,MAX_QUOTED_CHARACTERS=300
function readAnswer(response){const{status,header}=response,contentType=header("content-type")??"",error=status<400?void 0:parseRegistryError(response.text),body=response.text.slice(0,MAX_READ_CHARACTERS)
return{status,code:error?.code??"",message:quoteForeign(error?.message??body),origin:void 0===error?originOf(body,contentType):"registry",program:nameProgram(header("server")??"",void 0===error?body:""),location:header("location")??"",challenge:header("www-authenticate")??"",retryAfter:header("retry-after")??""}}function originOf(body,contentType){return""!==body.trim()||/html|text\/plain/i.test(contentType)?"front":"unknown"}const CODED=/\b(?:GET|HEAD|POST|PUT|PATCH|DELETE) (\S{1,2000}): (?:multiple errors returned: )?([A-Z][A-Z_]{2,40})(?:: |$)([\s\S]*)/,UNCODED=/\b(?:GET|HEAD|POST|PUT|PATCH|DELETE) (\S{1,2000}): unexpected status code (\d{3})(?: [A-Za-z' -]{0,60})?(?:: ([\s\S]*))?/
function parseCraneAnswer(words){const text=words.slice(0,MAX_READ_CHARACTERS),uncoded=UNCODED.exec(text),coded=null===uncoded?CODED.exec(text):null,nothing={location:"",challenge:"",retryAfter:""}
if(null!==uncoded){const[,url="",status="",body=""]=uncoded
return{...nothing,...placeOf(url),status:Number(status),code:"",message:quoteForeign(body),origin:""===body.trim()?"unknown":void 0===parseRegistryError(body)?"front":"registry",program:nameProgram("",body)}}if(null===coded)return
const[,url="",code="",message=""]=coded
return{...nothing,...placeOf(url),status:void 0,code,message:quoteForeign(message),origin:"registry",program:""}}function placeOf(url){const[beginning="",host=""]=/^[a-z]+:\/\/([^/]+)/.exec(url)??[]
return{host,path:url.slice(beginning.length)}}function parseRegistryError(text){if(text.trimStart().startsWith("{"))try{const{errors}=JSON.parse(text)
if(!Array.isArray(errors))return
const[first]=errors,code="string"==typeof first?.code?first.code:"",message="string"==typeof first?.message?first.message:"",detail=void 0===first?.detail?"":JSON.stringify(first.detail)
return{code,message:""===detail||"null"===detail?message:`${message}; ${detail}`}}catch{return}}const SERVERS=[[/^cloudflare/i,"Cloudflare"],[/^openresty/i,"OpenResty"],[/^nginx/i,"nginx"],[/^traefik/i,"Traefik"],[/^haproxy/i,"HAProxy"],[/^(?:istio-)?envoy/i,"Envoy"],[/^awselb|^cloudfront/i,"an AWS load balancer"],[/^caddy/i,"Caddy"],[/^apache/i,"Apache"],[/^microsoft-/i,"IIS or Azure"],[/^squid/i,"Squid"],[/^kong/i,"Kong"],[/^big-?ip/i,"an F5 load balancer"]],PAGES=[[/\bcloudflare\b|^error code: 5\d\d\s*$/i,"Cloudflare"],[/<center>(?:nginx|openresty)|default backend - 404/i,"nginx"],[/No server is available to handle this request/,"HAProxy"],[/^upstream connect error|^no healthy upstream/,"Envoy"]]
function nameProgram(server,page){const[,found=""]=SERVERS.find(([pattern])=>pattern.test(server))??PAGES.find(([pattern])=>pattern.test(page))??[]
return found}const UNPRINTABLE=/[\u0000-\u001f\u007f-\u009f\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g
function quoteForeign(text){const plain=(0,_text_strip_tags_js__WEBPACK_IMPORTED_MODULE_0__.K)(text.slice(0,MAX_READ_CHARACTERS)).replaceAll(UNPRINTABLE," ").replaceAll(/\s+/g," ").trim().replace(/\.$/,"")
return plain.length<=MAX_QUOTED_CHARACTERS?plain:`${plain.slice(0,MAX_QUOTED_CHARACTERS)}…`}const DEFINITE_SERVER_ERRORS=new Set([501,505,507,508,510,511,526,561])
function isTransientStatus(status){return status>=500?!DEFINITE_SERVER_ERRORS.has(status):408===status||425===status||429===status||460===status||499===status}function parseRetryAfter(text,now){const trimmed=text.trim()
if(/^\d{1,9}$/.test(trimmed))return 1e3*Number(trimmed)
if(!/^[A-Z][a-z]{2,8},? /.test(trimmed))return 0
const date=Date.parse(trimmed)
return Number.isNaN(date)?0:Math.max(0,date-now)}}),65780:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{d:()=>canonicalJson})
var _format_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(52764)
function canonicalJson(value){if(Array.isArray(value))return`[${value.map(canonicalJson).join(",")}]`
if("object"==typeof value&&null!==value)return`{${Object.entries(value).filter(([,property])=>void 0!==property).toSorted(([a],[b])=>(0,_format_js__WEBPACK_IMPORTED_MODULE_0__.n6)(a,b)).map(([name,property])=>`${JSON.stringify(name)}:${canonicalJson(property)}`).join(",")}}`
if("number"==typeof value&&!Number.isFinite(value))throw new Error(`${value} has no place in JSON`)
return JSON.stringify(value)}}),24263:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{K:()=>stripTags})
function stripTags(html){let text="",from=0
for(;;){const open=html.indexOf("<",from),close=open<0?-1:html.indexOf(">",open)
if(close<0)return text+html.slice(from)
text+=`${html.slice(from,open)} `
from=close+1}}})}

