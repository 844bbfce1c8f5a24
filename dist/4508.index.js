export const id=508
export const ids=[508]
export const modules={77429:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{Q:()=>text})
var valibot__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(89189)
const text=valibot__WEBPACK_IMPORTED_MODULE_0__.lqM(valibot__WEBPACK_IMPORTED_MODULE_0__.mee(valibot__WEBPACK_IMPORTED_MODULE_0__.YjP(),""),"")},3260:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{Fh:()=>isJson,JX:()=>createHarborCall,Ws:()=>artifactPath,ji:()=>manifestPath,nC:()=>API})
var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(85096)
var _domain_harbor_answer_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(78542)
var _domain_harbor_repository_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(14084)
var _http_answer_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(4855)
const API="/api/v2.0"
function createHarborCall({connection,http,limit}){return{connection,ask:httpRequest=>http(httpRequest,limit),send,decode}
async function send(httpRequest,expected){const response=await http(httpRequest,limit)
if((0,_http_answer_js__WEBPACK_IMPORTED_MODULE_2__.jq)(response)||!expected.includes(response.status)||isOtherRefusal(response))throw(0,_http_answer_js__WEBPACK_IMPORTED_MODULE_2__.Qf)(httpRequest,{response,connection})
return response}function decode(httpRequest,options){const{response}=options
const failed=`failed to ${httpRequest.purpose}: `
if(!isJson(response.text))throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__.dr(`${failed}${connection.host} answered ${response.status} with a body that is not JSON${(0,_http_answer_js__WEBPACK_IMPORTED_MODULE_2__.Ue)(response)}`,{status:response.status,kind:"unreadable"})
try{return options.decoder(response.json())}catch(cause){throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__.dr(`${failed}Harbor's answer could not be read (${(0,_domain_harbor_answer_js__WEBPACK_IMPORTED_MODULE_1__.xS)((0,_domain_errors_js__WEBPACK_IMPORTED_MODULE_0__.gJ)(cause))})`,{status:response.status,kind:"unreadable",cause})}}}function isOtherRefusal(response){const{origin,code}=(0,_domain_harbor_answer_js__WEBPACK_IMPORTED_MODULE_1__.JN)(response)
return response.status===403&&origin==="registry"&&code!=="FORBIDDEN"}function artifactPath(repository,reference){return`${(0,_domain_harbor_repository_js__WEBPACK_IMPORTED_MODULE_3__.eY)(repository)}/artifacts/${reference}`}function manifestPath(repository,reference){return`/v2/${(0,_domain_harbor_repository_js__WEBPACK_IMPORTED_MODULE_3__.sT)(repository)}/manifests/${reference}`}function isJson(text){const first=text.trimStart().charAt(0)
return first==="{"||first==="["}},4855:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{HS:()=>isHarborError,Qf:()=>unusableAnswer,TT:()=>isBrokenDocument,Ue:()=>harborMessage,jq:()=>isForeign})
var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(85096)
var _domain_harbor_answer_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(78542)
var _domain_harbor_answer_table_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(72795)
var _domain_harbor_permission_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(55739)
var _http_proxy_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(86256)
const PAGE_BEGINNING=200
function unusableAnswer(httpRequest,context){const{response,connection}=context
const answer=(0,_domain_harbor_answer_js__WEBPACK_IMPORTED_MODULE_1__.JN)(response)
const{kind,advice}=(0,_domain_harbor_answer_table_js__WEBPACK_IMPORTED_MODULE_2__._n)(answer,answerContext(httpRequest,connection))
const words=answer.message===""?"":`: ${answer.message}`
const said=`${httpRequest.method} ${httpRequest.path} on ${connection.host}${(0,_http_proxy_js__WEBPACK_IMPORTED_MODULE_4__.s)(context.proxy)} answered ${response.status}${words}`
return new _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__.dr(`failed to ${httpRequest.purpose}: ${advice===""?said:`${advice} (${said})`}`,{status:isForeign(response)&&response.status<500?void 0:response.status,kind})}function answerContext(httpRequest,connection){return{step:httpRequest.step??"read",subject:`Harbor at ${connection.host}`,host:connection.host,isPlainHttp:connection.isPlainHttp,path:httpRequest.path,robotName:connection.credentials.kind==="basic"?connection.credentials.user:"",needs:httpRequest.needs===void 0?"":(0,_domain_harbor_permission_js__WEBPACK_IMPORTED_MODULE_3__.bL)(httpRequest.needs),reference:httpRequest.subject??""}}function isHarborError(response){return(0,_domain_harbor_answer_js__WEBPACK_IMPORTED_MODULE_1__.JN)(response).origin==="registry"}function isForeign(response){if(response.status>=400)return(0,_domain_harbor_answer_js__WEBPACK_IMPORTED_MODULE_1__.JN)(response).origin==="front"
return isPage(response)}function isPage(response){const[type=""]=(response.header("content-type")??"").split(";")
if(/^\s*text\/html\s*$/i.test(type))return true
return/^\s*<(?:!doctype html|html)/i.test(response.text.slice(0,PAGE_BEGINNING))}const DOCUMENT_END=64
function isBrokenDocument(httpRequest,response){if(httpRequest.expects!=="json"||response.status<200||response.status>299)return false
const begin=response.text.slice(0,PAGE_BEGINNING).trimStart().charAt(0)
const end=response.text.slice(-DOCUMENT_END).trimEnd().at(-1)
if(begin===""&&response.text.trim()==="")return false
return!(begin==="{"&&end==="}"||begin==="["&&end==="]")}function harborMessage(response){const{message}=(0,_domain_harbor_answer_js__WEBPACK_IMPORTED_MODULE_1__.JN)(response)
return message===""?"":`: ${message}`}},57955:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{q:()=>createHarborClient,t:()=>createHarborHttp})
var errors=__webpack_require__(85096)
var harbor_answer=__webpack_require__(78542)
var format=__webpack_require__(52764)
var basic_auth=__webpack_require__(40097)
var client=__webpack_require__(50050)
var retry=__webpack_require__(9418)
var steady_clock=__webpack_require__(85880)
var no_answer=__webpack_require__(96198)
function createFirstAnswer(options){const{host,log,unknownNameMs}=options
let isReached=false
let since
let last=""
return{reached(){if(!isReached&&since!==void 0)log.info(`Harbor at ${host} was reached after ${(0,format.Xo)(((0,steady_clock.r)()-since)/1e3)}; before that: ${last}`)
isReached=true},failed({error,reason}){if(isReached)return Number.POSITIVE_INFINITY
if(since===void 0)log.info(`${reason}; trying again`)
since??=(0,steady_clock.r)()
last=reason
const isUnknownName=error instanceof no_answer.i5&&error.code==="ENOTFOUND"
return isUnknownName?since+unknownNameMs:Number.POSITIVE_INFINITY}}}var http_answer=__webpack_require__(4855)
const SILENCE={headersMs:12e4,bodyMs:6e4}
const MAX_BODY_BYTES=16*1024*1024
const MAX_ERROR_BYTES=64*1024
const SHORTEST_CALL_MS=1e3
const RETRIES={firstDelayMs:500,longestDelayMs:8e3}
const LOG_EVERY_MS=3e4
const UNKNOWN_NAME_MS=4e4
const UNPROVEN_MS=5e3
function createHarborClient(address,environment){return(0,client.uT)({target:new URL(address.url),environment,silence:SILENCE,caCertificates:address.caCertificate===""?[]:[address.caCertificate],tlsVerify:address.tlsVerify})}function createHarborHttp(input){const{connection,client,signal}=input
const random=input.random??Math.random
const logEveryMs=input.logEveryMs??LOG_EVERY_MS
const unknownNameMs=input.unknownNameMs??UNKNOWN_NAME_MS
const authorization=connection.credentials.kind==="anonymous"?{}:{authorization:`Basic ${(0,basic_auth.r)(connection.credentials)}`}
let loggedAt=Number.NEGATIVE_INFINITY
const logRetry=(seen,since)=>{const now=(0,steady_clock.r)()
if(now-since<logEveryMs||now-loggedAt<logEveryMs)return
loggedAt=now
input.log.info(`${seen}, retrying for ${Math.round((now-since)/1e3)} s`)}
let isProven=false
const firstAnswer=createFirstAnswer({host:connection.host,log:input.log,unknownNameMs})
return async(httpRequest,limit)=>{const timeoutMs=Math.max(limit.callTimeoutMs(),SHORTEST_CALL_MS)
const startedAt=(0,steady_clock.r)()
const deadline=AbortSignal.timeout(timeoutMs)
let seen
async function attempt(){const maxBodyBytes=input.maxBodyBytes??httpRequest.maxBytes??MAX_BODY_BYTES
const context={client,signal,deadline,connection,seen,authorization,maxBodyBytes}
const answer=await sendOnce(httpRequest,context)
if(answer.kind==="response")firstAnswer.reached()
return answer}function judge(answer){if(httpRequest.isSingleTry)return
const reason=describeTry(answer,{connection,httpRequest})
if(answer.kind==="failure")return answer.transient?{reason,lastTryAt:firstAnswer.failed(answer)}:void 0
const{response}=answer
const retryAfter=response.header("retry-after")
if((0,http_answer.TT)(httpRequest,response))return{reason,retryAfter,...isProven?{}:{lastTryAt:startedAt+UNPROVEN_MS}}
return(0,harbor_answer.Dm)(response.status)?{reason,retryAfter}:void 0}const answer=await(0,retry.L5)({...RETRIES,patienceMs:timeoutMs},attempt,{signal,judge,random,onRetry:({reason})=>{seen=reason
logRetry(reason,startedAt)},cancelled:()=>new errors.cc(`failed to ${httpRequest.purpose}: the job is being cancelled`)})
if(answer.kind==="failure"){if(httpRequest.isSingleTry||!answer.transient)throw answer.error
throw withDuration(answer.error,(0,steady_clock.r)()-startedAt)}const{response}=answer
if((0,http_answer.TT)(httpRequest,response))return response
if(!httpRequest.isSingleTry&&(0,harbor_answer.Dm)(response.status))throw(0,http_answer.Qf)(httpRequest,{response,connection,proxy:client.proxy})
isProven||=httpRequest.expects==="json"
return response}}function describeTry(answer,options){const{connection,httpRequest}=options
if(answer.kind==="failure")return answer.reason
const{response}=answer
if((0,http_answer.TT)(httpRequest,response))return`${connection.host} answers with an incomplete JSON document or none`
const{origin,program}=(0,harbor_answer.JN)(response)
const speaker=origin!=="registry"&&program!==""?`${program} in front of Harbor`:"Harbor"
return`${speaker} at ${connection.host} answers ${response.status}`}function withDuration(error,durationMs){if(!(error instanceof no_answer.i5))return error
return error.after((0,format.Xo)(durationMs/1e3))}function collectBody({longLists,isBinary,into},status){if(into!==void 0&&status===200){const sink=into()
return{add:chunk=>sink.add(chunk),isFull:()=>sink.isFull(),end:()=>({text:"",json:()=>{}})}}if(longLists!==void 0){const{add,end}=(0,client.A1)(longLists)
return{add,end(){const document=end()
return{text:document.text(),json:()=>document.value()}}}}const{add,end}=isBinary?(0,client.of)():(0,client.Ov)()
return{add,end(){const text=end()
return{text,json:()=>JSON.parse(text)}}}}async function sendOnce(httpRequest,context){const{client,connection,signal,deadline,maxBodyBytes}=context
const{purpose,method,body,signal:own}=httpRequest
const{host}=connection
try{const answer=await client.send(new URL(httpRequest.path,connection.url),{method,signal:AbortSignal.any([signal,deadline,...own===void 0?[]:[own]]),headers:{...httpRequest.headers,...httpRequest.isAnonymous?{}:context.authorization},...body===void 0?{}:{body},maxBytes:maxBodyBytes,maxErrorBytes:MAX_ERROR_BYTES,into:status=>collectBody(httpRequest,status)})
if(!answer.isWhole&&answer.status<400){const reason=`the answer of ${host} is larger than ${(0,format.z3)(maxBodyBytes)}`
const error=new errors.dr(`failed to ${purpose}: ${reason}`)
return{kind:"failure",transient:false,reason,error}}const{status,headers}=answer
const header=name=>headers(name)[0]
return{kind:"response",response:{status,header,headers,...answer.body}}}catch(error){if(signal.aborted)throw new errors.cc(`failed to ${purpose}: the job is being cancelled`)
if(own?.aborted===true)throw new errors.cc(`failed to ${purpose}: it is not needed any more`)
if(!deadline.aborted)return(0,no_answer.vv)(error,{purpose,host,client})
const before=context.seen===void 0?"":`; before that: ${context.seen}`
const reason=`Harbor at ${host} gave no answer in time`
return{kind:"failure",transient:false,reason,error:new no_answer.i5(`failed to ${purpose}: `,{isTransient:true,reason:`${reason}${before}`,code:""})}}}},96198:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{Kd:()=>isRefusedCertificate,S4:()=>isRefusedHandshake,i5:()=>NoAnswerError,vv:()=>describeNoAnswer})
var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(85096)
var _http_network_fault_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(6187)
var _node_error_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(86272)
class NoAnswerError extends _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__.dr{isTransient
reason
code
#failed
constructor(failed,details){super(`${failed}${details.reason}`,{cause:details.cause})
this.isTransient=details.isTransient
this.reason=details.reason
this.code=details.code
this.#failed=failed}after(duration){const{isTransient,reason,code,cause}=this
return new NoAnswerError(this.#failed,{isTransient,reason:`${reason}; tried for ${duration}`,code,cause})}}const REFUSED_CERTIFICATE=/^(?:CERT_|UNABLE_TO_|SELF_SIGNED|DEPTH_ZERO|INVALID_(?:CA|PURPOSE)|ERR_TLS_CERT|HOSTNAME_MISMATCH)/
function isRefusedCertificate({code}){return REFUSED_CERTIFICATE.test(code)}function isRefusedHandshake(error){return/ALERT|UNRECOGNIZED_NAME/.test(error.code)||/SSL alert/.test((0,_node_error_js__WEBPACK_IMPORTED_MODULE_2__.o)(error.cause).message)}const ADVICE={untrusted:'set "ca-certificate" to that authority',"other-name":"use a name of the certificate",expired:"renew it",protocol:"check http:// against https:// and the port of harbor-url","unknown-name":"check its spelling, and a Harbor on a private network needs a runner in that network",refused:"check host and port of harbor-url","broken-off":"it may be restarting, or harbor-url has the wrong scheme",unreachable:"a Harbor on a private network needs a runner in that network, or the VPN in the job before this step",unanswered:"check the route (VPN, firewall) from the runner to it"}
function describeNoAnswer(error,context){const{purpose,host,client}=context
const server={title:`Harbor at ${host}`,host,advice:ADVICE}
const{reason,code,isTransient}=(0,_http_network_fault_js__WEBPACK_IMPORTED_MODULE_1__.Q)(error,{server,client})
return{kind:"failure",transient:isTransient,reason,error:new NoAnswerError(`failed to ${purpose}: `,{isTransient,reason,code,cause:error})}}},13726:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{B:()=>manifestCalls})
var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(85096)
var _domain_harbor_repository_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(14084)
var _domain_oci_digest_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(73729)
var _domain_oci_manifest_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(25380)
var _image_content_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(56388)
var _call_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(3260)
function manifestCalls(call){const{send}=call
return{async fetchManifestState(repository,reference){const response=await send({method:"HEAD",path:(0,_call_js__WEBPACK_IMPORTED_MODULE_3__.ji)(repository,reference),headers:{accept:_domain_oci_manifest_js__WEBPACK_IMPORTED_MODULE_1__.$T},purpose:`look for ${(0,_domain_harbor_repository_js__WEBPACK_IMPORTED_MODULE_4__.sT)(repository)} ${reference}`},[200,404,412])
if(response.status===404)return{kind:"absent"}
const digest=response.header("docker-content-digest")??""
return{kind:"present",...(0,_domain_oci_digest_js__WEBPACK_IMPORTED_MODULE_5__.Bc)(digest)?{digest}:{}}},async putManifest(repository,manifest){const httpRequest={method:"PUT",path:(0,_call_js__WEBPACK_IMPORTED_MODULE_3__.ji)(repository,manifest.reference),headers:{"content-type":manifest.mediaType},body:manifest.bytes,step:(0,_domain_oci_digest_js__WEBPACK_IMPORTED_MODULE_5__.Bc)(manifest.reference)?"push":"tag",purpose:(0,_domain_oci_digest_js__WEBPACK_IMPORTED_MODULE_5__.Bc)(manifest.reference)?`write the manifest ${manifest.reference} to ${(0,_domain_harbor_repository_js__WEBPACK_IMPORTED_MODULE_4__.sT)(repository)}`:`put the tag ${manifest.reference} on ${(0,_domain_harbor_repository_js__WEBPACK_IMPORTED_MODULE_4__.sT)(repository)}`}
const response=await send(httpRequest,[201,200])
return{isListed:response.header("oci-subject")!==void 0}},async fetchManifest(repository,digest){const purpose=`read the manifest of ${(0,_domain_harbor_repository_js__WEBPACK_IMPORTED_MODULE_4__.sT)(repository)}@${digest}`
const manifest=await read(repository,{reference:digest,purpose})
if(manifest==="absent"||manifest==="blocked")return manifest
const found=(0,_image_content_js__WEBPACK_IMPORTED_MODULE_2__.ol)(manifest.bytes)
if(found===digest)return manifest
throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__.dr(`failed to ${purpose}: the data that Harbor sent has the digest ${found}; something on the path changes it`,{status:200})},fetchTagged:(repository,tag)=>read(repository,{reference:tag,purpose:`read the manifest of ${(0,_domain_harbor_repository_js__WEBPACK_IMPORTED_MODULE_4__.sT)(repository)}:${tag}`})}
async function read(repository,manifest){const{reference,purpose}=manifest
const path=(0,_call_js__WEBPACK_IMPORTED_MODULE_3__.ji)(repository,reference)
const httpRequest={method:"GET",path,headers:{accept:_domain_oci_manifest_js__WEBPACK_IMPORTED_MODULE_1__.$T},purpose}
const response=await send(httpRequest,[200,404,412])
if(response.status===404)return"absent"
if(response.status===412)return"blocked"
const[mediaType=""]=(response.header("content-type")??"").split(";")
return{mediaType:mediaType.trim(),bytes:(new TextEncoder).encode(response.text)}}}},10172:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{J:()=>referrerCalls,R:()=>nextPath})
var valibot__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(89189)
var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(85096)
var _domain_harbor_repository_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(14084)
var _domain_oci_digest_js__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(73729)
var _domain_oci_signature_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(97731)
var _decode_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(77429)
var _http_answer_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(4855)
const MAX_PAGES=100
const MAX_REFERRERS=2e4
const referrers=valibot__WEBPACK_IMPORTED_MODULE_4__.Ikc({manifests:valibot__WEBPACK_IMPORTED_MODULE_4__.cl6(valibot__WEBPACK_IMPORTED_MODULE_4__.YOg(valibot__WEBPACK_IMPORTED_MODULE_4__.Ikc({digest:valibot__WEBPACK_IMPORTED_MODULE_4__.YjP(),artifactType:_decode_js__WEBPACK_IMPORTED_MODULE_2__.Q,annotations:valibot__WEBPACK_IMPORTED_MODULE_4__.cl6(valibot__WEBPACK_IMPORTED_MODULE_4__.g1P(valibot__WEBPACK_IMPORTED_MODULE_4__.YjP(),valibot__WEBPACK_IMPORTED_MODULE_4__.YjP()))})),[])})
function referrerCalls(call,{fetchTagged}){return{async fetchReferrers(repository,digest){const found=new Map
let path=`/v2/${(0,_domain_harbor_repository_js__WEBPACK_IMPORTED_MODULE_5__.sT)(repository)}/referrers/${digest}`
const purpose=`list what refers to ${(0,_domain_harbor_repository_js__WEBPACK_IMPORTED_MODULE_5__.sT)(repository)}@${digest}`
for(let page=0;path!==void 0;page+=1){if(page>=MAX_PAGES)throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__.dr(`failed to ${purpose}: it has more than ${MAX_PAGES} pages`)
const httpRequest={method:"GET",step:"read",path,purpose}
const response=await call.ask(httpRequest)
if(response.status===404)return readFallback(await fetchTagged(repository,(0,_domain_oci_signature_js__WEBPACK_IMPORTED_MODULE_1__.fH)(digest)))
if(response.status!==200)throw(0,_http_answer_js__WEBPACK_IMPORTED_MODULE_3__.Qf)(httpRequest,{response,connection:call.connection})
const{manifests}=call.decode(httpRequest,{response,decoder:json=>valibot__WEBPACK_IMPORTED_MODULE_4__.qgA(referrers,json)})
for(const entry of describeEntries(manifests))found.set(entry.digest,entry)
if(found.size>MAX_REFERRERS)throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__.dr(`failed to ${purpose}: it has more than ${MAX_REFERRERS} entries`)
path=nextPath(response.header("link")??"",call.connection.url)}return[...found.values()]}}}function readFallback(manifest){if(manifest==="absent"||manifest==="blocked")return[]
try{const{manifests}=valibot__WEBPACK_IMPORTED_MODULE_4__.qgA(referrers,JSON.parse((new TextDecoder).decode(manifest.bytes)))
return describeEntries(manifests)}catch{return[]}}function describeEntries(manifests){return(manifests??[]).flatMap(({digest,artifactType,annotations})=>(0,_domain_oci_digest_js__WEBPACK_IMPORTED_MODULE_6__.Bc)(digest)?[{digest,artifactType,annotations:annotations??{}}]:[])}function nextPath(link,base){const[,target]=/<([^<>]{1,2000})>; ?rel="next"/.exec(link)??[]
if(target===void 0||!URL.canParse(target,base))return
const{pathname,search}=new URL(target,base)
return`${pathname}${search}`}},9418:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{Gz:()=>isBusyStatus,L5:()=>retry,vz:()=>RESTART_RETRIES})
var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(58500)
var _domain_harbor_answer_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(78542)
var _process_steady_clock_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(85880)
const RESTART_RETRIES={tries:5,firstDelayMs:5e3,longestDelayMs:2e4}
async function retry(policy,attempt,options){const{signal,judge,onRetry,cancelled}=options
const{tries:maxTries=Number.POSITIVE_INFINITY,patienceMs=Number.POSITIVE_INFINITY}=policy
const giveUpAt=(0,_process_steady_clock_js__WEBPACK_IMPORTED_MODULE_2__.r)()+patienceMs
for(let tries=1;;tries+=1){const result=await attempt()
const fault=judge(result)
if(fault===void 0||tries>=maxTries)return result
const waitMs=(0,_domain_harbor_answer_js__WEBPACK_IMPORTED_MODULE_1__.mu)(fault.retryAfter??"",Date.now())+backoffMs(tries,{policy,random:options.random??Math.random})
const lastTryAt=Math.min(giveUpAt,fault.lastTryAt??giveUpAt)
if((0,_process_steady_clock_js__WEBPACK_IMPORTED_MODULE_2__.r)()+waitMs>lastTryAt)return result
onRetry?.(fault,{tries})
await(0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(waitMs,void 0,{signal}).catch(()=>{throw cancelled()})}}function backoffMs(tries,{policy,random}){const ceiling=Math.min(policy.longestDelayMs,policy.firstDelayMs*2**(tries-1))
return ceiling*(.5+.5*random())}function isBusyStatus(status){return status>=500||status===408||status===429}},2972:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{D:()=>endWithThisProcess,w:()=>removeWithThisProcess})
var node_child_process__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(31421)
const SCRIPT=`\nconst { readFileSync, rmSync } = require('node:fs')\nconst programs = new Map()\nconst directories = new Set()\nconst startOf = (pid) => {\n  try {\n    const text = readFileSync('/proc/' + pid + '/stat', 'utf8')\n    return text.slice(text.lastIndexOf(')') + 2).split(' ')[19]\n  } catch {\n    return ''\n  }\n}\nconst orders = {\n  end: (pid) => programs.set(pid, startOf(pid)),\n  ended: (pid) => programs.delete(pid),\n  remove: (directory) => directories.add(directory),\n  removed: (directory) => directories.delete(directory),\n}\nconst kill = (signal) => {\n  for (const [pid, start] of programs) {\n    if (startOf(pid) !== start) continue\n    try { process.kill(pid, signal) } catch {}\n  }\n}\nfor (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => {})\nlet text = ''\nprocess.stdin.setEncoding('utf8')\nprocess.stdin.on('data', (chunk) => {\n  const lines = (text + chunk).split('\\n')\n  text = lines.pop()\n  for (const line of lines) {\n    const [order, value] = JSON.parse(line)\n    orders[order](value)\n  }\n})\nconst clear = () => {\n  for (const directory of directories) rmSync(directory, { recursive: true, force: true, maxRetries: 3 })\n}\nprocess.stdin.on('close', () => {\n  if (programs.size + directories.size === 0) return process.exit()\n  kill('SIGTERM')\n  try { clear() } catch {}\n  setTimeout(() => {\n    kill('SIGKILL')\n    clear()\n    process.exit()\n  }, 2000)\n})\n`
let guard
function endWithThisProcess(pid){order("end",pid)
return()=>order("ended",pid)}function removeWithThisProcess(directory){order("remove",directory)
return()=>order("removed",directory)}function order(name,value){guard??=startGuard()
guard.stdin?.write(`${JSON.stringify([name,value])}\n`)}function startGuard(){const trackingId=process.env["RUNNER_TRACKING_ID"]
const child=(0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(process.execPath,["-e",SCRIPT],{detached:true,windowsHide:true,env:trackingId===void 0?{}:{RUNNER_TRACKING_ID:trackingId},stdio:["pipe","ignore","ignore"]})
child.on("error",()=>{})
child.stdin?.on("error",()=>{})
child.unref()
child.stdin?.unref?.()
return child}},85880:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{r:()=>steadyNow})
function steadyNow(){return Math.round(performance.timeOrigin+performance.now())}},22219:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{w:()=>createSharedTexts})
function createSharedTexts(){const texts=new Map
const lists=new Map
const details=new Map
return{share:text=>firstOf(texts,text,text),shareList:list=>firstOf(lists,JSON.stringify(list),list),shareDetails(id,{description,links}){const first=firstOf(details,id,{description,links})
return{description:first.description===description?first.description:description,links:hasSameTexts(first.links,links)?first.links:links}}}}function firstOf(values,key,value){const first=values.get(key)
if(first!==void 0)return first
values.set(key,value)
return value}function hasSameTexts(a,b){return a.length===b.length&&a.every((text,index)=>text===b[index])}},84283:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{E:()=>allowlistExceptions,T:()=>OUT_OF_RANGE})
const OUT_OF_RANGE="out-of-range"
function allowlistExceptions(allowlist,project){if(allowlist.expiresAt===OUT_OF_RANGE)return[]
const source=allowlist.owner==="project"?`CVE allowlist of project ${project}`:"CVE allowlist of the Harbor system"
return allowlist.ids.map(id=>({kind:"ignore-rule",id,purls:[],paths:[],source,reason:"",...allowlist.expiresAt===void 0?{}:{expiresAt:allowlist.expiresAt}}))}},49571:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{D:()=>nameSpeaker})
function nameSpeaker(answer,{subject}){if(answer.origin==="registry")return subject
if(answer.program!=="")return`${answer.program} in front of ${subject}`
return answer.origin==="front"?`something in front of ${subject}`:`${subject} or something in front of it`}},72795:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{LU:()=>judgeSourceAnswer,_n:()=>judgeAnswer})
var _front_answers_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(16667)
var _registry_answers_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(73653)
const ANSWER_ROWS=[..._registry_answers_js__WEBPACK_IMPORTED_MODULE_1__.G,..._front_answers_js__WEBPACK_IMPORTED_MODULE_0__.Y]
function judgeAnswer(answer,context){const row=ANSWER_ROWS.find(({when})=>when(answer,context))
if(row===void 0)return{kind:"unknown",isTransient:false,advice:""}
return{kind:row.kind,isTransient:row.isTransient===true,advice:row.describe(answer,context)}}function judgeSourceAnswer(answer,asked){const subject=`the registry ${asked.host}`
return judgeAnswer(answer,{...asked,step:"pull",subject,isPlainHttp:false,robotName:"",needs:""})}},78542:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{Dm:()=>isTransientStatus,HC:()=>parseCraneAnswer,JN:()=>readAnswer,mu:()=>parseRetryAfter,xS:()=>quoteForeign})
var _text_strip_tags_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(24263)
const MAX_READ_CHARACTERS=8192
const MAX_QUOTED_CHARACTERS=300
function readAnswer(response){const{status,header}=response
const contentType=header("content-type")??""
const error=status<400?void 0:parseRegistryError(response.text)
const body=response.text.slice(0,MAX_READ_CHARACTERS)
return{status,code:error?.code??"",message:quoteForeign(error?.message??body),origin:error===void 0?originOf(body,contentType):"registry",program:nameProgram(header("server")??"",error===void 0?body:""),location:header("location")??"",challenge:header("www-authenticate")??"",retryAfter:header("retry-after")??""}}function originOf(body,contentType){if(body.trim()!=="")return"front"
return/html|text\/plain/i.test(contentType)?"front":"unknown"}const CODED=/\b(?:GET|HEAD|POST|PUT|PATCH|DELETE) (\S{1,2000}): (?:multiple errors returned: )?([A-Z][A-Z_]{2,40})(?:: |$)([\s\S]*)/
const UNCODED=/\b(?:GET|HEAD|POST|PUT|PATCH|DELETE) (\S{1,2000}): unexpected status code (\d{3})(?: [A-Za-z' -]{0,60})?(?:: ([\s\S]*))?/
function parseCraneAnswer(words){const text=words.slice(0,MAX_READ_CHARACTERS)
const uncoded=UNCODED.exec(text)
const coded=uncoded===null?CODED.exec(text):null
const nothing={location:"",challenge:"",retryAfter:""}
if(uncoded!==null){const[,url="",status="",body=""]=uncoded
return{...nothing,...placeOf(url),status:Number(status),code:"",message:quoteForeign(body),origin:body.trim()===""?"unknown":parseRegistryError(body)===void 0?"front":"registry",program:nameProgram("",body)}}if(coded===null)return
const[,url="",code="",message=""]=coded
return{...nothing,...placeOf(url),status:void 0,code,message:quoteForeign(message),origin:"registry",program:""}}function placeOf(url){const[beginning="",host=""]=/^[a-z]+:\/\/([^/]+)/.exec(url)??[]
return{host,path:url.slice(beginning.length)}}function parseRegistryError(text){if(!text.trimStart().startsWith("{"))return
try{const{errors}=JSON.parse(text)
if(!Array.isArray(errors))return
const[first]=errors
const code=typeof first?.code==="string"?first.code:""
const message=typeof first?.message==="string"?first.message:""
const detail=first?.detail===void 0?"":JSON.stringify(first.detail)
return{code,message:detail===""||detail==="null"?message:`${message}; ${detail}`}}catch{return}}const SERVERS=[[/^cloudflare/i,"Cloudflare"],[/^openresty/i,"OpenResty"],[/^nginx/i,"nginx"],[/^traefik/i,"Traefik"],[/^haproxy/i,"HAProxy"],[/^(?:istio-)?envoy/i,"Envoy"],[/^awselb|^cloudfront/i,"an AWS load balancer"],[/^caddy/i,"Caddy"],[/^apache/i,"Apache"],[/^microsoft-/i,"IIS or Azure"],[/^squid/i,"Squid"],[/^kong/i,"Kong"],[/^big-?ip/i,"an F5 load balancer"]]
const PAGES=[[/\bcloudflare\b|^error code: 5\d\d\s*$/i,"Cloudflare"],[/<center>(?:nginx|openresty)|default backend - 404/i,"nginx"],[/No server is available to handle this request/,"HAProxy"],[/^upstream connect error|^no healthy upstream/,"Envoy"]]
function nameProgram(server,page){const[,found=""]=SERVERS.find(([pattern])=>pattern.test(server))??PAGES.find(([pattern])=>pattern.test(page))??[]
return found}const UNPRINTABLE=/[\u0000-\u001f\u007f-\u009f\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g
function quoteForeign(text){const plain=(0,_text_strip_tags_js__WEBPACK_IMPORTED_MODULE_0__.K)(text.slice(0,MAX_READ_CHARACTERS)).replaceAll(UNPRINTABLE," ").replaceAll(/\s+/g," ").trim().replace(/\.$/,"")
return plain.length<=MAX_QUOTED_CHARACTERS?plain:`${plain.slice(0,MAX_QUOTED_CHARACTERS)}…`}const DEFINITE_SERVER_ERRORS=new Set([501,505,507,508,510,511,526,561])
function isTransientStatus(status){if(status>=500)return!DEFINITE_SERVER_ERRORS.has(status)
return status===408||status===425||status===429||status===460||status===499}function parseRetryAfter(text,now){const trimmed=text.trim()
if(/^\d{1,9}$/.test(trimmed))return Number(trimmed)*1e3
if(!/^[A-Z][a-z]{2,8},? /.test(trimmed))return 0
const date=Date.parse(trimmed)
return Number.isNaN(date)?0:Math.max(0,date-now)}},16667:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{Y:()=>FRONT_ROWS,f:()=>describeEncodedPath})
var _answer_row_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(49571)
const LOGIN_PAGE=/log-?in|sign-?in|sso|oauth|openid|saml|\/auth\b|auth\.|cdn-cgi\/access|authorize/i
const PLAIN_TO_TLS=/HTTP request to an HTTPS server|plain HTTP request was sent to HTTPS port|plain HTTP to an SSL-enabled server/i
const PASS_ALL="it must pass /api/, /v2/ and /service/ to Harbor"
const PASS_ALL_UPPER="It must pass /api/, /v2/ and /service/ to Harbor"
const CLOUDFLARE={520:"got an answer that it could not read",521:"was refused the connection",522:"got no connection in time",523:"found no route",524:"got a connection, but no answer within its limit (100 s)",525:"could not agree on TLS",526:"does not accept the certificate",527:"lost the connection to its own part there",530:"could not resolve the name of the server"}
const is=({status,origin},...statuses)=>origin!=="registry"&&status!==void 0&&statuses.includes(status)
const isBetween=({status=0},from,to)=>status>=from&&status<=to
const FRONT_ROWS=[{name:"a page with 2xx is the UI of something, and no answer of an API",kind:"not-an-api",when:answer=>isBetween(answer,200,299),describe:(answer,context)=>`${describePlace(answer,context)} answered with a page, where the API of Harbor answers with JSON: it is a UI, a login page or a portal. Is harbor-url the address of Harbor? If it is, the proxy in front of it must pass /api/, /v2/ and /service/`},{name:"a redirect to a login page is a proxy that requires a login",kind:"not-an-api",when:answer=>isBetween(answer,300,399)&&LOGIN_PAGE.test(answer.location),describe:({location},context)=>`${context.subject} redirects to a login page, ${cutAddress(location)}: something in front of it requires a login; ${PASS_ALL} without one. Or harbor-url is the address of something else`},{name:"any other redirect leads to the address that harbor-url should have",kind:"front",when:answer=>isBetween(answer,300,399)&&answer.location!=="",describe:({location},context)=>`${context.subject} redirects to ${cutAddress(location)}; set harbor-url to the final address`},{name:"plain HTTP at a port of TLS is a wrong scheme",kind:"wrong-scheme",when:answer=>answer.status===400&&PLAIN_TO_TLS.test(answer.message),describe:(_,{subject,step})=>step==="pull"?`${subject} speaks TLS on that port`:`${subject} speaks TLS on that port; write harbor-url with https://, or give the port of plain HTTP`},{name:"400 to a path with %25 is a front that refuses an encoded percent sign",kind:"encoded-path",when:(answer,{path})=>is(answer,400)&&path.includes("%25"),describe:(answer,context)=>`${(0,_answer_row_js__WEBPACK_IMPORTED_MODULE_0__.D)(answer,context)} refused ${describeEncodedPath()}`},{name:"the 404 of an ingress without a route is not the 404 of Harbor",kind:"front",when:answer=>is(answer,404)&&/default backend - 404|^404 page not found$/.test(answer.message),describe:(answer,context)=>`${(0,_answer_row_js__WEBPACK_IMPORTED_MODULE_0__.D)(answer,context)} has no route for ${context.host} and this path: is the host in harbor-url the one of Harbor's ingress? And ${PASS_ALL}`},{name:"a 403 or 404 in other words than those of Harbor says nothing of permissions and projects",kind:"front",when:(answer,{step})=>step!=="pull"&&answer.origin==="front"&&is(answer,403,404),describe:(answer,context)=>`${(0,_answer_row_js__WEBPACK_IMPORTED_MODULE_0__.D)(answer,context)} answered ${answer.status}, but not in Harbor's format: a proxy, a firewall, or an ingress without this path. ${PASS_ALL_UPPER}. Or harbor-url is the address of something else${context.path.includes("%25")?`. Some refuse ${describeEncodedPath()}`:""}`},{name:"403 without a body is refused without a reason",kind:"denied",when:answer=>is(answer,403),describe:(answer,context)=>`${(0,_answer_row_js__WEBPACK_IMPORTED_MODULE_0__.D)(answer,context)} refused it (403) and did not say why`},{name:"405 without the words of Harbor is a front that passes only some methods",kind:"front",when:answer=>is(answer,405),describe:(answer,context)=>`${(0,_answer_row_js__WEBPACK_IMPORTED_MODULE_0__.D)(answer,context)} does not allow this method; a push needs HEAD, GET, POST, PATCH, PUT and DELETE`},{name:"407 is a proxy that wants to know who asks",kind:"front",when:answer=>is(answer,407),describe:()=>"a proxy on the path requires a user name and a password; write them into HTTP_PROXY or HTTPS_PROXY"},{name:"411 is a front that accepts no body of unknown length",kind:"front",when:answer=>is(answer,411),describe:(answer,context)=>`${(0,_answer_row_js__WEBPACK_IMPORTED_MODULE_0__.D)(answer,context)} accepts no request without a Content-Length, and layers are sent in chunks; it must pass chunked requests`},{name:"413 is the limit of a front for the size of a request",kind:"front",when:answer=>answer.status===413,describe:({program},{subject})=>program==="Cloudflare"?`Cloudflare in front of ${subject} limits the size of a request (100 MB in its smaller plans); set the DNS record of the registry to bypass it (DNS only)`:'a proxy in front of Harbor limits the size of a request; raise the limit there: nginx.org/client-max-body-size: "0" on an F5 NGINX ingress, nginx.ingress.kubernetes.io/proxy-body-size: "0" on ingress-nginx, client_max_body_size 0 in nginx itself, maxRequestBodyBytes of the middleware buffering in Traefik'},{name:"414 and 431 are limits of a front for addresses and headers",kind:"front",when:answer=>is(answer,414,431),describe:(answer,context)=>`${(0,_answer_row_js__WEBPACK_IMPORTED_MODULE_0__.D)(answer,context)} does not accept ${answer.status===414?"an address":"headers"} as long as Harbor's upload addresses and tokens are; raise its limit (large_client_header_buffers in nginx)`},{name:"421 is a front that serves another name over this connection",kind:"front",when:answer=>is(answer,421),describe:(answer,context)=>`${(0,_answer_row_js__WEBPACK_IMPORTED_MODULE_0__.D)(answer,context)} does not serve ${context.host} over this connection; its TLS and its routes must be for the same name`},{name:"426 is a front that requires another protocol",kind:"wrong-scheme",when:answer=>is(answer,426),describe:(answer,context)=>`${(0,_answer_row_js__WEBPACK_IMPORTED_MODULE_0__.D)(answer,context)} requires another protocol${context.isPlainHttp?"; write harbor-url with https://":""}`},{name:"511 is a network that requires its own login",kind:"not-an-api",when:answer=>is(answer,511),describe:()=>"the network of the runner requires a login (a captive portal) before it passes any request"},{name:"a 52x of Cloudflare says which of its two sides failed",kind:"busy",isTransient:true,when:answer=>is(answer,520,521,522,523,524,525,527,530),describe:({status=0},{subject})=>`Cloudflare answered in place of ${subject}: on the connection to Harbor it ${CLOUDFLARE[status]??"failed"}`},{name:"526 is a certificate that Cloudflare does not accept, and no try changes that",kind:"front",when:answer=>is(answer,526),describe:(_,{subject})=>`Cloudflare answered in place of ${subject}: it does not accept the certificate there; renew it, or choose another mode of TLS in Cloudflare`},{name:"499 and 460 are written where two proxies stand one behind the other",kind:"busy",isTransient:true,when:answer=>is(answer,460,499),describe:(answer,{subject})=>`a proxy in front of ${subject} stopped waiting for another proxy behind it (${answer.status}); their time limits for a request are too short for a layer`},{name:"502, 503 and 504 of a front are a Harbor that did not answer it",kind:"busy",isTransient:true,when:answer=>is(answer,502,503,504),describe:(answer,context)=>`${(0,_answer_row_js__WEBPACK_IMPORTED_MODULE_0__.D)(answer,context)} failed (${answer.status}): ${answer.status===504?"it waited for Harbor, and its time limit was reached":"it got no answer from Harbor, which may be restarting"}`},{name:"other server errors may pass where their status says so",kind:"busy",isTransient:true,when:answer=>is(answer,408,425,500)||isBetween(answer,500,599)&&!is(answer,501,505,508,510,561),describe:(answer,context)=>`${(0,_answer_row_js__WEBPACK_IMPORTED_MODULE_0__.D)(answer,context)} failed (${answer.status??""})`},{name:"501, 505, 508 and 510 are no faults that pass",kind:"front",when:answer=>is(answer,501,505,508,510,561),describe:(answer,context)=>`${(0,_answer_row_js__WEBPACK_IMPORTED_MODULE_0__.D)(answer,context)} cannot serve the request (${answer.status??""})`}]
function describeEncodedPath(){return"a path with %25 in it: the name of a repository with a slash is encoded twice in the API of Harbor. "+"Traefik 3.6.4 to 3.6.6, and 2.11 from 2.11.32 on, refuse it unless the entry point has "+"http.encodedCharacters.allowEncodedPercent: true; other proxies and firewalls have rules against double encoding. "+"Allow it there, or use a repository without a slash below the project"}function describePlace({program},{host,path}){const[plain=""]=path.split("?")
return program===""?`${host}${plain}`:`${host}${plain} (${program})`}function cutAddress(location){const[address=""]=location.split(/[?#]/)
return address.length<=200?address:`${address.slice(0,200)}…`}},55739:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{Cb:()=>READ_PERMISSIONS,NE:()=>renderMissingPermissions,NP:()=>rescanPermissions,bL:()=>formatPermission,kx:()=>requiredPermissions})
const PUSH_PERMISSIONS=[{resource:"repository",action:"push",purpose:"upload the image"},{resource:"repository",action:"pull",purpose:"upload the image (Harbor asks for it on every push)"}]
const SCAN_PERMISSIONS=[{resource:"artifact",action:"read",purpose:"follow the scan"},{resource:"artifact-addition",action:"read",purpose:"read the vulnerability report"},{resource:"scan",action:"create",purpose:"start a scan that Harbor did not start, or repeat a failed one"}]
const LAYERS_PERMISSION={resource:"repository",action:"pull",purpose:"find out which operating system is in an image; with os-support: off it is not needed"}
const DELETE_PERMISSION={resource:"artifact",action:"delete",purpose:"delete a failed image, as on-failure asks"}
const SBOM_PERMISSIONS=[{resource:"sbom",action:"create",purpose:"ask for an SBOM"}]
const LABEL_PERMISSIONS=[{resource:"artifact-label",action:"create",purpose:"put the label of the verdict on the image"},{resource:"artifact-label",action:"delete",purpose:"take a label off that does not hold any more"},{resource:"label",action:"list",purpose:"find the labels of the project"},{resource:"label",action:"create",purpose:"make a label that is not there"}]
const READ_PERMISSIONS=SCAN_PERMISSIONS.filter(({action})=>action==="read")
const ATTEST_PERMISSIONS=[{resource:"repository",action:"push",purpose:"put a signed verdict beside the image"},{resource:"repository",action:"pull",purpose:"put it there (Harbor asks for it on every push)"}]
function requiredPermissions(plan){return[...plan.pushes===false?permissionsBesidePush(plan):PUSH_PERMISSIONS,...plan.scan!=="never"?SCAN_PERMISSIONS:plan.sbom===true?READ_PERMISSIONS:[],...plan.sbom===true?SBOM_PERMISSIONS:[],...plan.deletes===true?[DELETE_PERMISSION]:[],...plan.labels===true?LABEL_PERMISSIONS:[]]}function permissionsBesidePush(plan){return plan.attests===true?ATTEST_PERMISSIONS:layersPermissions(plan)}function layersPermissions({readsLayers}){return readsLayers===true?[LAYERS_PERMISSION]:[]}function rescanPermissions(plan){return[...SCAN_PERMISSIONS.map(permission=>permission.action==="create"?{...permission,purpose:"scan the image again, because its report is older than max-age"}:permission),...layersPermissions(plan)]}function formatPermission(permission){return`${permission.resource}: ${permission.action}`}function renderMissingPermissions(input){const{project}=input.repository
const lines=input.missing.map(permission=>`  - ${formatPermission(permission)} (to ${permission.purpose})`)
const access=input.missing.map(({resource,action})=>({resource,action}))
return[`Harbor accepts ${input.robotName}, but it lacks permissions on project "${project}" that this run needs:`,...lines,...input.isProjectKnown?[]:[`Harbor answers the same when there is no project "${project}": is "repository" right?`],`${whereToAdd(input.robotName,project)}, or through the API `+`(PUT /api/v2.0/robots/{id}) by adding to permissions[].access of namespace "${project}":`,`  ${JSON.stringify(access)}`].join("\n")}function whereToAdd(robotName,project){const plus=robotName.lastIndexOf("+")
if(plus<0)return`Add them in Harbor: Administration, Robot Accounts, ${robotName}, Edit`
if(robotName.slice(0,plus).endsWith(project))return`Add them in Harbor: Projects, ${project}, Robot Accounts, ${robotName}, Edit`
return`By its name the robot belongs to another project; use a robot of "${project}", or a system robot with these permissions on it (Administration, Robot Accounts)`}},36145:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{m:()=>parseRealms,z:()=>findForeignRealm})
const PARAMETER=/[\s,]*([!#$%&'*+.^_`|~\w-]+)\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^\s",]+))/y
const SCHEME=/[\s,]*([!#$%&'*+.^_`|~\w-]+)(?=[\s,]|$)(?:[ \t]+[\w.~+/-]+=*(?=\s*(?:,|$)))?/y
const END=/[\s,]*$/y
const WITHOUT_ADDRESS=new Set(["basic","digest","negotiate","ntlm"])
const MAX_HEADER=4096
const MAX_SHOWN=100
function parseRealms(headers){return headers.flatMap(realmsOf)}function realmsOf(header){if(header.length>MAX_HEADER)return[header.slice(0,MAX_SHOWN)]
const realms=[]
let scheme=""
let at=0
const take=pattern=>{pattern.lastIndex=at
const found=pattern.exec(header)
if(found!==null)at=pattern.lastIndex
return found}
while(take(END)===null){const parameter=take(PARAMETER)
if(parameter!==null){const[,name="",quoted,bare=""]=parameter
if(name.toLowerCase()==="realm"&&!WITHOUT_ADDRESS.has(scheme))realms.push(quoted?.replaceAll(/\\(.)/g,"$1")??bare)
continue}const next=take(SCHEME)
if(next===null)return[...realms,header.slice(at,at+MAX_SHOWN)]
scheme=(next[1]??"").toLowerCase()}return realms}function findForeignRealm(realms,harborUrl){const{origin}=new URL(harborUrl)
return realms.find(realm=>!URL.canParse(realm)||new URL(realm).origin!==origin)}},73653:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{G:()=>REGISTRY_ROWS,k:()=>describeReadOnly})
var _answer_row_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(49571)
const UNREADABLE_IMAGE="the policy of the project blocks reading the existing image, and crane reads it before it writes"
const REGISTRY_ROWS=[{name:'DENIED with "read only mode" is a Harbor that accepts no writes, not a missing permission',kind:"read-only",when:({message})=>/system is in read only mode/i.test(message),describe:(_,{subject})=>describeReadOnly(subject)},{name:'DENIED with "upper limit" is the quota of the project, in a push and in a copy',kind:"quota",when:({message})=>/exceed the configured upper limit/.test(message),describe:()=>"the project's storage quota is used up; delete artifacts and run garbage collection, or raise the quota"},{name:"a push into a proxy cache is refused for what the project is, not for a right",kind:"proxy-cache",when:({message})=>/can ?not push artifact to a proxy project/i.test(message),describe:(_,{subject})=>`the project is a proxy cache of another registry, and ${subject} accepts no pushes to it; use a normal project`},{name:'412 "not signed" is the policy on signatures',kind:"policy",when:({message})=>/image is not signed (?:by cosign|in Notary)/i.test(message),describe:({message},{step})=>{const tool=/notary/i.test(message)?"Notary":"Cosign"
return step==="push"?`the policy of the project (content trust, ${tool}) blocks images without a signature, and crane reads the existing image before it writes; sign that image, or push by digest or to a new tag`:`the policy of the project (content trust, ${tool}) blocks pulls of images without a signature; sign the image first`}},{name:'412 "no available scanner" is a project without a scanner',kind:"no-scanner",when:({message})=>/no available scanner/.test(message),describe:()=>"no scanner is set up for the project; set one up in Harbor under Administration, Interrogation Services"},{name:"412 by the policy on vulnerabilities blocks reading an image, and so also for crane",kind:"policy",when:answer=>answer.code==="PROJECTPOLICYVIOLATION"||isBareLook(answer,412),describe:(answer,{step,reference})=>step==="push"?`${UNREADABLE_IMAGE}; push by digest or to a new tag (${reference})`:step==="pull"?`the policy of its project blocks pulls of ${reference} until a scan passes`:`the policy of the project blocks reading the image${answer.code===""?"":" until a scan passes"}`},{name:'412 "configured as immutable" is a rule that protects a tag',kind:"immutable",when:({message})=>/configured as immutable/.test(message),describe:(_,{step})=>step==="delete"?"an immutability rule of the project protects a tag of the image, and with it the image; remove the rule first, or keep the image":"the tag is protected by an immutability rule of the project and is on another image; use another tag"},{name:"a project that Harbor does not have is missing, whatever the status",kind:"missing-project",when:({message,origin})=>origin==="registry"&&/\bproject \S{1,255} not found/.test(message),describe:(_,{subject,step})=>`the project does not exist in ${subject}; create it or correct ${step==="pull"?"the reference":'"repository"'}`},{name:"an unknown upload was lost on its way, and is begun again",kind:"lost-upload",isTransient:true,when:({code})=>code==="BLOB_UPLOAD_UNKNOWN"||code==="BLOB_UPLOAD_INVALID",describe:(_,{subject})=>`${subject} no longer knows the upload: it was restarted, or several registry pods do not share their storage or their Redis, or a proxy sent the parts to different ones`},{name:"a layer that arrives with another digest was damaged on its way, and is sent again",kind:"lost-upload",isTransient:true,when:({code},{step})=>code==="DIGEST_INVALID"&&step==="push",describe:(_,{subject})=>`the data that arrived at ${subject} has a different digest than the data that was sent; something on the path changes or truncates it`},{name:"errno 28 in an error of the storage driver is a full disk behind Harbor",kind:"storage-full",when:({status,message,origin})=>status===507||origin==="registry"&&/\bErr"?:28\b|no space left on device|disk quota exceeded/i.test(message),describe:(_,{subject})=>`the storage of ${subject} is full; its administrator must free space (garbage collection, a larger volume)`},{name:"FORBIDDEN is a missing right, and is named where it is known",kind:"missing-permission",when:({code})=>code==="FORBIDDEN",describe:(_,{robotName,needs,subject})=>needs===""?`${subject} says that ${nameRobot(robotName)} has no right to it`:`${nameRobot(robotName)} needs ${needs} on the project`},{name:"a rate limit of Docker Hub lasts for hours, and a login raises it",kind:"rate-limit",when:({message})=>/pull rate limit/i.test(message),describe:(_,{subject})=>`${subject} counts pulls without a login by address, over hours; log in first (docker/login-action), or read the image through a proxy cache`},{name:"429 asks to come back later",kind:"rate-limit",isTransient:true,when:({status,code})=>status===429||code==="TOOMANYREQUESTS",describe:(answer,context)=>context.step==="pull"?`${context.subject} limits the rate; log in to it (docker/login-action) or try later`:`${(0,_answer_row_js__WEBPACK_IMPORTED_MODULE_0__.D)(answer,context)} limits the rate of requests${answer.retryAfter===""?"":` (Retry-After: ${answer.retryAfter})`}; raise the limit for the runners, or run fewer jobs at a time`},{name:"401 at a source is a login that is missing",kind:"refused-login",when:(answer,{step})=>step==="pull"&&isUnauthorized(answer),describe:(_,{subject})=>`${subject} refused access to the image; log in first (docker/login-action), or correct the reference`},{name:"401 with a page is a login of something in front of Harbor",kind:"front",when:({status,origin})=>status===401&&origin==="front",describe:(answer,context)=>`${(0,_answer_row_js__WEBPACK_IMPORTED_MODULE_0__.D)(answer,context)} requires its own login, and Harbor was not reached; it must pass /api/, /v2/ and /service/ to Harbor with the header Authorization`},{name:"401 after the login is a right to push that is missing, or a robot that ended meanwhile",kind:"refused-login",when:(answer,{step})=>isUnauthorized(answer)&&step!=="login",describe:(_,{subject,robotName,path})=>path.startsWith("/v2/")?`${subject} refused ${nameRobot(robotName)} (401). Either it lacks repository: push and repository: pull on the project, or it was disabled or expired meanwhile`:describeRefusedLogin(subject,robotName)},{name:"401 at the login is a wrong secret or a robot that may not log in, and Harbor does not say which",kind:"refused-login",when:answer=>isUnauthorized(answer),describe:(_,{subject,robotName})=>describeRefusedLogin(subject,robotName)},{name:"DENIED in other words is a rule of the registry that is not known here",kind:"denied",when:({code})=>code==="DENIED",describe:(_,{subject,step})=>step==="pull"?`${subject} denied access to the image; log in first (docker/login-action), or correct the reference`:`${subject} denied the request by a rule that is not known here`},{name:"a manifest, name or blob that the registry does not have is absent",kind:"absent",when:({code,status,origin},{step})=>/^(?:MANIFEST_UNKNOWN|NAME_UNKNOWN|NOT_FOUND)$/.test(code)||status===404&&origin==="unknown"&&(step==="pull"||step==="push"),describe:(_,{step,subject,reference})=>step==="copy"?`the source or the target does not exist in ${subject}`:`${reference===""?"what was asked for":reference} does not exist in ${subject}`},{name:"a blob that the manifest names is sent again when the registry lost it",kind:"lost-upload",isTransient:true,when:({code})=>code==="MANIFEST_BLOB_UNKNOWN"||code==="BLOB_UNKNOWN",describe:(_,{subject})=>`${subject} does not have a layer that was just sent or that it had before`},{name:"5xx in Harbor's own form is Harbor itself",kind:"busy",isTransient:true,when:({status,code,origin})=>origin==="registry"&&(/^(?:UNKNOWN|INTERNAL_SERVER_ERROR|INTERNAL|UNAVAILABLE|SERVICE_UNAVAILABLE)$/.test(code)||(status??0)>=500),describe:(_,{subject})=>`${subject} itself failed with an internal error; it may be restarting, and its log has the cause`}]
function isUnauthorized({status,code,origin}){return code==="UNAUTHORIZED"||status===401&&origin!=="front"}function isBareLook({status,origin},wanted){return status===wanted&&origin==="unknown"}function nameRobot(robotName){return robotName===""?"the robot":`the robot ${robotName}`}function describeRefusedLogin(subject,robotName){return`${subject} refused ${nameRobot(robotName)} (401). `+'Either the secret in "robot-token" is wrong, or the robot is disabled, expired or deleted, or its name is '+"incomplete: it is written as Harbor shows it, with the prefix (robot$project+name)"}function describeReadOnly(subject){return`${subject} is in read-only mode and accepts no push, tag, scan or deletion. No permission of the robot changes that: an administrator can end it under Administration, Configuration, System Settings, Repository Read Only`}},29729:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{G:()=>MAX_CONFIG_BYTES,j:()=>requireSmallConfig})
var _text_format_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(52764)
var _problem_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(85542)
const MAX_CONFIG_BYTES=4*1024*1024
function requireSmallConfig({digest,size}){if(size<=MAX_CONFIG_BYTES)return
throw new _problem_js__WEBPACK_IMPORTED_MODULE_0__.d(`has a configuration ${digest} of ${(0,_text_format_js__WEBPACK_IMPORTED_MODULE_1__.z3)(size)}; at most ${(0,_text_format_js__WEBPACK_IMPORTED_MODULE_1__.z3)(MAX_CONFIG_BYTES)} are read`)}},97731:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{P2:()=>derivedTags,fH:()=>fallbackTag,lP:()=>parseDerivedTag,r$:()=>holdsPayloadsAlone})
var _digest_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(73729)
var _manifest_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(25380)
const SUFFIXES=["sig","att","sbom"]
const DERIVED_TAG=/^sha256-([0-9a-f]{64})\.(?:sig|att|sbom)$/
function derivedTags(digest){return SUFFIXES.map(suffix=>`${fallbackTag(digest)}.${suffix}`)}function fallbackTag(digest){return digest.replace(":","-")}function parseDerivedTag(tag){const[,hex]=DERIVED_TAG.exec(tag)??[]
const digest=`sha256:${hex}`
return(0,_digest_js__WEBPACK_IMPORTED_MODULE_1__.Bc)(digest)?digest:void 0}function holdsPayloadsAlone(manifest){if((0,_manifest_js__WEBPACK_IMPORTED_MODULE_0__.$$)(manifest.mediaType))return false
const{layers}=JSON.parse((new TextDecoder).decode(manifest.bytes))
if(!Array.isArray(layers)||layers.length===0)return false
return layers.every(layer=>{const mediaType=layer?.mediaType
return typeof mediaType==="string"&&!(0,_manifest_js__WEBPACK_IMPORTED_MODULE_0__.$m)(mediaType)})}},57952:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{$:()=>commitPath})
function commitPath(path,digest){return`${path}${path.includes("?")?"&":"?"}digest=${encodeURIComponent(digest)}`}},31024:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{I3:()=>watchPaths,cw:()=>nameChange,xq:()=>resolveFile})
const WHITEOUT=".wh."
const OPAQUE=".wh..wh..opq"
const MAX_LINKS=40
function watchPaths(paths){return new Set(paths.flatMap(path=>{const parts=path.split("/")
return parts.map((_,index)=>parts.slice(0,index+1).join("/"))}))}function nameChange(name,watched){const parts=name.split("/").filter(part=>part!==""&&part!==".")
const last=parts.at(-1)??""
if(last===""||parts.includes(".."))return{kind:"other"}
const directory=parts.slice(0,-1)
if(last===OPAQUE)return named("emptied",directory,watched)
if(last.startsWith(WHITEOUT))return named("removed",[...directory,last.slice(WHITEOUT.length)],watched)
return named("entry",parts,watched)}function named(kind,parts,watched){const path=parts.join("/")
return watched.has(path)||kind==="emptied"&&path===""?{kind,path}:{kind:"other"}}function resolveFile(path,options){let reached=[]
let pending=path.split("/")
let links=0
for(let part=pending.shift();part!==void 0;part=pending.shift()){if(part===""||part===".")continue
if(part===".."){reached.pop()
continue}const here=[...reached,part].join("/")
const found=lookUp(here,options)
if(found.kind==="directory")reached.push(part)
else if(found.kind==="link"){links+=1
if(links>MAX_LINKS)return{kind:"loop"}
if(found.isHard||found.target.startsWith("/"))reached=[]
pending=[...found.target.split("/"),...pending]
const target=plainPath([...reached,...pending])
if(target!==""&&!options.watched.has(target))return{kind:"unwatched",path:target}}else if(found.kind==="file"&&pending.every(rest=>rest===""||rest==="."))return found
else return found.kind==="open"?found:{kind:"absent"}}return{kind:"absent"}}function plainPath(parts){const plain=[]
for(const part of parts.flatMap(text=>text.split("/")))if(part==="..")plain.pop()
else if(part!==""&&part!==".")plain.push(part)
return plain.join("/")}function lookUp(path,{layers,isComplete}){for(const layer of layers){const entry=layer.entries.get(path)
if(entry!==void 0)return entry
if(hasBelow(layer,path))return{kind:"directory"}
if(hides(layer,path))return{kind:"absent"}}return{kind:isComplete?"absent":"open"}}function hasBelow({entries,emptied},path){if(emptied.has(path))return true
return[...entries.keys()].some(other=>other.startsWith(`${path}/`))}function hides({entries,removed,emptied},path){if(removed.has(path)||emptied.has(""))return true
const parts=path.split("/")
return parts.slice(0,-1).some((_,index)=>{const directory=parts.slice(0,index+1).join("/")
const entry=entries.get(directory)
return removed.has(directory)||emptied.has(directory)||entry!==void 0&&entry.kind!=="directory"})}},87958:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{$i:()=>parseScanStatus,aq:()=>overviewIdentity,hY:()=>hasEnded,tY:()=>scanSeconds})
const SCAN_STATUSES=["Pending","Scheduled","Running","Success","Error","Stopped","Unrecognised"]
function parseScanStatus(word){return SCAN_STATUSES.find(status=>status===word)??"Unrecognised"}function hasEnded({status}){return status==="Success"||status==="Error"||status==="Stopped"}function scanSeconds(overview){const{status,startTime,completePercent=100,durationSeconds}=overview
return status==="Success"&&startTime!==""&&completePercent===100?durationSeconds:void 0}function overviewIdentity(overview){return`${overview.reportId} ${overview.startTime}`}},24263:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{K:()=>stripTags})
function stripTags(html){let text=""
let from=0
for(;;){const open=html.indexOf("<",from)
const close=open<0?-1:html.indexOf(">",open)
if(close<0)return text+html.slice(from)
text+=`${html.slice(from,open)} `
from=close+1}}},54508:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{ts:()=>createClock,Nc:()=>createConnect,NT:()=>openHarbor,bs:()=>withWorkDirectory})
var promises_=__webpack_require__(51455)
var external_node_path_=__webpack_require__(76760)
var external_node_timers_promises_=__webpack_require__(58500)
var consumers_=__webpack_require__(38321)
const MAX_KEV_BYTES=64*1024*1024
const MAX_EPSS_BYTES=256*1024*1024
const load=()=>__webpack_require__.e(734).then(__webpack_require__.bind(__webpack_require__,11734))
function createExploitData(options){const fetched=new Map
const fetchOnce=source=>{const bytes=fetched.get(source)??load().then(({readSource})=>readSource(source,options))
fetched.set(source,bytes)
return bytes}
return{begin(source){fetchOnce(source).catch(()=>{})},async readKev(source){const{parseKev}=await __webpack_require__.e(462).then(__webpack_require__.bind(__webpack_require__,91462))
const{unpack}=await load()
const text=await unpack(await fetchOnce(source),{maxBytes:MAX_KEV_BYTES,read:consumers_.text})
return parseKev(text)},async readEpss(source,ids){const{parseEpss}=await __webpack_require__.e(109).then(__webpack_require__.bind(__webpack_require__,11109))
const{unpack}=await load()
const read=pieces=>parseEpss(pieces,ids)
return unpack(await fetchOnce(source),{maxBytes:MAX_EPSS_BYTES,read})}}}var errors=__webpack_require__(85096)
var answer=__webpack_require__(78542)
var front_answers=__webpack_require__(16667)
var realm=__webpack_require__(36145)
var harbor_repository=__webpack_require__(14084)
var harbor_call=__webpack_require__(3260)
var http_answer=__webpack_require__(4855)
var dist=__webpack_require__(89189)
function decodeReadOnly(answer){const found=dist.xLC(dist.Ikc({read_only:dist.zMY()}),parseJson(answer))
return found.success&&found.output.read_only}function decodeProxyCache(answer){const found=dist.xLC(dist.Ikc({registry_id:dist.aig()}),parseJson(answer))
return found.success&&found.output.registry_id>0}function decodeProjectId(answer){const found=dist.xLC(dist.Ikc({project_id:dist.aig()}),parseJson(answer))
return found.success?found.output.project_id:void 0}function parseJson(text){try{return JSON.parse(text)}catch{return}}var vendor_status=__webpack_require__(38268)
var allowlist=__webpack_require__(84283)
var oci_digest=__webpack_require__(73729)
var overview=__webpack_require__(87958)
var scan_severity=__webpack_require__(73002)
var decode=__webpack_require__(77429)
var long_lists=__webpack_require__(72725)
var shared_texts=__webpack_require__(22219)
const REPORT_MIME_TYPES=["application/vnd.security.vulnerability.report; version=1.1","application/vnd.scanner.adapter.vuln.report.harbor+json; version=1.0"]
const NOT_YET="0001-01-01T"
const digest=dist.IeY(value=>typeof value==="string"&&(0,oci_digest.Bc)(value),"not a sha256 digest")
const platform=dist.cl6(dist.Ikc({os:decode.Q,architecture:decode.Q,variant:dist.cl6(dist.YjP()),"os.version":dist.cl6(dist.YjP())}))
const wire_overview=dist.Ikc({report_id:decode.Q,scan_status:decode.Q,start_time:decode.Q,end_time:decode.Q,duration:dist.cl6(dist.aig()),complete_percent:dist.cl6(dist.aig()),scanner:dist.cl6(dist.Ikc({name:decode.Q,version:decode.Q})),severity:dist.cl6(dist.YjP()),summary:dist.cl6(dist.Ikc({total:dist.cl6(dist.aig()),summary:dist.cl6(dist.g1P(dist.YjP(),dist.aig()))}))})
const reference=dist.Ikc({child_digest:digest,platform,annotations:dist.cl6(dist.g1P(dist.YjP(),dist.YjP()))})
const artifact=dist.Ikc({digest,project_id:dist.cl6(dist.aig()),manifest_media_type:decode.Q,media_type:decode.Q,tags:dist.cl6(dist.YOg(dist.Ikc({name:dist.YjP(),immutable:dist.cl6(dist.zMY())}))),references:dist.cl6(dist.YOg(reference)),accessories:dist.cl6(dist.YOg(dist.Ikc({digest,type:decode.Q}))),extra_attrs:dist.cl6(dist._H3({os:dist.cl6(dist.L5J()),architecture:dist.cl6(dist.L5J())})),scan_overview:dist.cl6(dist.g1P(dist.YjP(),dist.cl6(wire_overview)))})
const vulnerability=dist.Ikc({id:decode.Q,package:decode.Q,version:decode.Q,fix_version:decode.Q,severity:decode.Q,description:decode.Q,links:dist.cl6(dist.FsL(dist.YOg(dist.YjP()),dist.tBZ())),status:dist.cl6(dist.YjP()),preferred_cvss:dist.cl6(dist.Ikc({score_v3:dist.cl6(dist.aig()),score_v2:dist.cl6(dist.aig())}))})
const report=dist.Ikc({vulnerabilities:dist.cl6(dist.IeY(Array.isArray))})
const reports=dist.g1P(dist.YjP(),dist.cl6(dist.L5J()))
const scanner=dist.Ikc({uuid:decode.Q,name:decode.Q,adapter:decode.Q,version:decode.Q,disabled:dist.cl6(dist.zMY()),health:decode.Q})
function decodeScanner(json){const wire=dist.qgA(dist.mee(scanner),json)
if(wire===null||wire.uuid==="")return"missing"
const{name,adapter,version}=wire
const isNamed=adapter!==""&&version!==""
return{name,...isNamed?{scanner:`${adapter} ${version}`}:{},isDisabled:wire.disabled===true,health:wire.health}}const sbomArtifact=dist.Ikc({sbom_overview:dist.cl6(dist.Ikc({scan_status:decode.Q,start_time:decode.Q,report_id:decode.Q,sbom_digest:dist.cl6(dist.YjP())}))})
function decodeSbomOverview(json){const{sbom_overview:wire}=dist.qgA(sbomArtifact,json)
if(wire==null||wire.scan_status==="")return
const sbomDigest=wire.sbom_digest??""
return{status:(0,overview.$i)(wire.scan_status),identity:`${wire.report_id} ${wire.start_time}`,...(0,oci_digest.Bc)(sbomDigest)?{sbomDigest}:{}}}function decodeVersion(json){return dist.qgA(dist.Ikc({harbor_version:decode.Q}),json).harbor_version}function decodeArtifact(json){const wire=dist.qgA(artifact,json)
const{os,architecture}=wire.extra_attrs??{}
const hasPlatform=isText(os)&&isText(architecture)
const found=pickReport(wire.scan_overview??{})
return{digest:wire.digest,mediaType:wire.manifest_media_type,configMediaType:wire.media_type,tags:(wire.tags??[]).map(({name,immutable})=>({name,immutable:immutable===true})),references:(wire.references??[]).map(decodeReference),accessories:wire.accessories??[],...wire.project_id==null?{}:{projectId:wire.project_id},...hasPlatform?{platform:{os,architecture}}:{},...found==null?{}:{overview:decodeOverview(found)}}}function isText(value){return typeof value==="string"&&value!==""}function decodeReference(wire){const{os="",architecture="",variant,"os.version":osVersion}=wire.platform??{}
return{digest:wire.child_digest,annotations:wire.annotations??{},...os===""&&architecture===""?{}:{platform:{os,architecture,...variant?{variant}:{},...osVersion?{osVersion}:{}}}}}function decodeOverview(wire){const time=value=>value.startsWith(NOT_YET)?"":value
const{duration,scanner,complete_percent:percent}=wire
const total=wire.summary?.total
return{status:(0,overview.$i)(wire.scan_status),reportId:wire.report_id,startTime:time(wire.start_time),endTime:time(wire.end_time),scanner:scanner==null?"":`${scanner.name} ${scanner.version}`.trim(),...duration==null||duration<0?{}:{durationSeconds:duration},...percent==null?{}:{completePercent:percent},...wire.severity==null||wire.severity===""?{}:{severity:(0,scan_severity.lv)(wire.severity)},...total==null?{}:{total},...wire.summary?.summary==null?{}:{counts:decodeCounts(wire.summary.summary)}}}const scannedArtifacts=dist.YOg(dist.Ikc({scan_overview:dist.cl6(dist.g1P(dist.YjP(),dist.cl6(wire_overview)))}))
function decodeScanDurations(json){return dist.qgA(scannedArtifacts,json).flatMap(({scan_overview:byMimeType})=>{const found=pickReport(byMimeType??{})
return found==null?[]:(0,overview.tY)(decodeOverview(found))??[]})}function decodeCounts(wire){const counts={}
for(const[word,count]of Object.entries(wire)){const severity=(0,scan_severity.lv)(word)
if(count>0)counts[severity]=(counts[severity]??0)+count}return counts}function decodeVulnerabilities(json,options){const found=pickReport(dist.qgA(reports,json))
if(found==null)return
const wire=dist.qgA(report,found)
if(wire.vulnerabilities===void 0)return
const platforms=[options.platform]
return(0,long_lists.fD)(wire.vulnerabilities??[],parseVulnerability).map(entry=>decodeFinding(entry,platforms))}function parseVulnerability(entry){return dist.qgA(vulnerability,entry)}function vulnerabilityLists(options){const{share,shareDetails}=(0,shared_texts.w)()
return{vulnerabilities(entry){const wire=parseVulnerability(entry)
const id=share(wire.id)
const{description,links}=wire
return{...wire,id,package:share(wire.package),version:share(wire.version),fix_version:share(wire.fix_version),...shareDetails(id,{description:options.hasDescriptions?description:"",links:links??[]})}}}}function decodeFinding(wire,platforms){const score=wire.preferred_cvss?.score_v3??wire.preferred_cvss?.score_v2
const status=(0,vendor_status.U1)(wire.status??"")
return{id:wire.id,package:wire.package,version:wire.version,fixVersion:wire.fix_version.trim(),severity:(0,scan_severity.lv)(wire.severity),description:wire.description,links:wire.links??[],platforms,...score==null?{}:{cvssScore:score},...status===void 0?{}:{status}}}function pickReport(byMimeType){for(const mimeType of REPORT_MIME_TYPES){const found=byMimeType[mimeType]
if(found!=null)return found}return Object.values(byMimeType).find(value=>value!=null)}const wire_allowlist=dist.Ikc({items:dist.cl6(dist.YOg(dist.Ikc({cve_id:dist.YjP()}))),expires_at:dist.cl6(dist.aig())})
const project=dist.Ikc({cve_allowlist:dist.cl6(wire_allowlist),metadata:dist.cl6(dist.Ikc({reuse_sys_cve_allowlist:dist.cl6(dist.YjP())}))})
function decodeProjectAllowlist(json){const wire=dist.qgA(project,json)
if((wire.metadata?.reuse_sys_cve_allowlist??"true")==="true")return
return decodeAllowlist(wire.cve_allowlist??{},"project")}function decodeSystemAllowlist(json){return decodeAllowlist(dist.qgA(wire_allowlist,json),"system")}function decodeAllowlist(wire,owner){return{owner,ids:(wire.items??[]).map(item=>item.cve_id),...wire.expires_at==null?{}:{expiresAt:decodeExpiry(wire.expires_at)}}}function decodeExpiry(seconds){const expiry=new Date(seconds*1e3)
return Number.isNaN(expiry.valueOf())?allowlist.T:expiry.toISOString()}const token=dist.Ikc({token:dist.lqM(dist.YjP()),access_token:dist.lqM(dist.YjP())})
const claims=dist.Ikc({access:dist.cl6(dist.YOg(dist.Ikc({type:dist.YjP(),name:dist.YjP(),actions:dist.cl6(dist.YOg(dist.YjP()))})))})
function decodeTokenActions(answer,repository){let jwt=""
try{const wire=dist.qgA(token,JSON.parse(answer))
jwt=wire.token??wire.access_token??""
const payload=JSON.parse(Buffer.from(jwt.split(".")[1]??"","base64url").toString("utf8"))
const{access}=dist.qgA(claims,payload)
if(access==null)return{token:jwt,actions:void 0}
const granted=access.filter(entry=>entry.type==="repository"&&entry.name===repository)
return{token:jwt,actions:granted.flatMap(entry=>entry.actions??[])}}catch{return{token:jwt,actions:void 0}}}const NO_SUCH_DIGEST=`sha256:${"0".repeat(64)}`
const BY_NAME={"x-is-resource-name":"true"}
function accessCalls(call,maskSecret){const{connection,send,decode}=call
async function labelProbe({project},{action}){if(action!=="list")return
const purpose=`check whether the robot has label: ${action}`
const path=`/api/v2.0/projects/${encodeURIComponent(project)}`
const id=decodeProjectId((await call.ask({method:"GET",path,headers:BY_NAME,purpose})).text)
if(id===void 0)return
const query=new URLSearchParams({scope:"p",project_id:String(id),page_size:"1"})
return{method:"GET",path:`/api/v2.0/labels?${query}`,purpose}}return{async authenticate(){const httpRequest={method:"GET",path:"/v2/",step:"login",purpose:`log in to Harbor at ${connection.host}`}
const response=await send(httpRequest,[200])
if(response.header("docker-distribution-api-version")===void 0&&!(0,harbor_call.Fh)(response.text))throw new errors.dr(`failed to ${httpRequest.purpose}: ${connection.url}/v2/ did not answer like a registry${(0,http_answer.Ue)(response)}; is harbor-url the address of Harbor?`,{status:response.status})},async fetchLoginRealms(){const purpose="ask Harbor where registry clients log in"
const response=await send({method:"GET",path:"/v2/",purpose,isAnonymous:true},[200,401])
return(0,realm.m)(response.headers("www-authenticate"))},async fetchRegistryActions(repository){const path=(0,harbor_repository.sT)(repository)
const query=new URLSearchParams({service:"harbor-registry",scope:`repository:${path}:pull,push`})
const httpRequest={method:"GET",path:`/service/token?${query}`,purpose:`ask Harbor what the robot may do in ${path}`}
const response=await call.ask(httpRequest)
if([401,403,404].includes(response.status))return
if(response.status!==200)throw(0,http_answer.Qf)(httpRequest,{response,connection})
const{token,actions}=decodeTokenActions(response.text,path)
if(token!=="")maskSecret(token)
return actions},async isProject(project){const query=new URLSearchParams({project_name:project})
const httpRequest={method:"HEAD",path:`/api/v2.0/projects?${query}`,purpose:`look for project ${project}`}
const response=await call.ask(httpRequest)
if((0,http_answer.jq)(response)&&response.status<500)return
if(response.status===200)return true
if(response.status===404)return false
if([401,403,405].includes(response.status))return
throw(0,http_answer.Qf)(httpRequest,{response,connection})},async isReadOnly(){const httpRequest={method:"GET",path:"/api/v2.0/systeminfo",purpose:"ask Harbor whether it accepts writes"}
return decodeReadOnly((await call.ask(httpRequest)).text)},async isProxyCache(project){const httpRequest={method:"GET",path:`/api/v2.0/projects/${encodeURIComponent(project)}`,headers:BY_NAME,purpose:`look at project ${project}`}
return decodeProxyCache((await call.ask(httpRequest)).text)},async requireReachable(repository){const name=(0,harbor_repository.sT)(repository)
const probe={...pathProbe(repository),purpose:`reach the repository ${name} in Harbor's API`}
const response=await call.ask(probe)
if(response.status===401)throw(0,http_answer.Qf)(probe,{response,connection})
if((0,http_answer.HS)(response)){if(response.status!==404||response.text.includes(`artifact ${name}@`))return
throw new errors.dr(`failed to ${probe.purpose}: the path was changed on the way, because something in front of Harbor decodes or encodes it again${(0,http_answer.Ue)(response)}. It must pass paths unchanged (nginx: no path after the host in proxy_pass), or use a repository without a slash below the project`)}const plain=await call.ask({...pathProbe({...repository,name:"x"}),purpose:probe.purpose})
if(!(0,http_answer.HS)(plain))throw(0,http_answer.Qf)(probe,{response,connection})
throw new errors.dr(`failed to ${probe.purpose}: ${describeRefusedPath(response,connection.host)}`,{kind:"encoded-path"})},async isPermitted(repository,permission){const probe=permission.resource==="label"?await labelProbe(repository,permission):permissionProbe(repository,permission)
if(probe===void 0)return
const response=await call.ask(probe)
if(response.status===401)throw(0,http_answer.Qf)(probe,{response,connection})
if(permission.resource==="label"&&response.status===200&&(0,harbor_call.Fh)(response.text))return true
if(!(0,http_answer.HS)(response))return
if(response.status===404)return true
return(0,http_answer.Qf)(probe,{response,connection}).kind==="missing-permission"?false:void 0},async fetchAllowlist(project){const httpRequest={method:"GET",path:`/api/v2.0/projects/${encodeURIComponent(project)}`,headers:BY_NAME,expects:"json",purpose:`read the CVE allowlist of project ${project}`}
const response=await send(httpRequest,[200,403])
if(response.status===403)return"forbidden"
const own=decode(httpRequest,{response,decoder:decodeProjectAllowlist})
if(own!==void 0)return own
const systemRequest={method:"GET",path:"/api/v2.0/system/CVEAllowlist",expects:"json",purpose:"read Harbor's system CVE allowlist"}
return decode(systemRequest,{response:await send(systemRequest,[200]),decoder:decodeSystemAllowlist})}}}function pathProbe(repository){return{method:"GET",path:(0,harbor_call.Ws)(repository,NO_SUCH_DIGEST)}}function describeRefusedPath(response,host){const{program}=(0,answer.JN)(response)
const speaker=`${program===""?"something":program} in front of Harbor at ${host}`
return`${speaker} refused (${response.status}) ${(0,front_answers.f)()}${(0,http_answer.Ue)(response)}`}function permissionProbe(repository,permission){const artifact=(0,harbor_call.Ws)(repository,NO_SUCH_DIGEST)
const purpose=`check whether the robot has ${permission.resource}: ${permission.action}`
switch(`${permission.resource}:${permission.action}`){case"artifact:read":return{method:"GET",path:artifact,purpose}
case"artifact-addition:read":return{method:"GET",path:`${artifact}/additions/vulnerabilities`,purpose}
case"scan:create":return{method:"POST",path:`${artifact}/scan`,purpose}
case"sbom:create":return{method:"POST",path:`${artifact}/scan`,headers:{"content-type":"application/json"},body:JSON.stringify({scan_type:"sbom"}),purpose}
case"artifact:delete":return{method:"DELETE",path:artifact,purpose}
case"artifact-label:create":return{method:"POST",path:`${artifact}/labels`,headers:{"content-type":"application/json"},body:JSON.stringify({id:0}),purpose}
case"artifact-label:delete":return{method:"DELETE",path:`${artifact}/labels/0`,purpose}
default:return}}function artifactCalls(call){const{connection,send,decode}=call
return{async fetchArtifact(repository,reference){const query="with_scan_overview=true&with_tag=true&with_immutable_status=true&with_accessory=true"
const httpRequest={method:"GET",path:`${(0,harbor_call.Ws)(repository,reference)}?${query}`,headers:{"x-accept-vulnerabilities":REPORT_MIME_TYPES.join(", ")},expects:"json",purpose:`read the artifact ${(0,harbor_repository.sT)(repository)}${(0,oci_digest.Bc)(reference)?"@":":"}${reference}`,needs:{resource:"artifact",action:"read"}}
const response=await send(httpRequest,[200,404])
if(response.status===404)return
const artifact=decode(httpRequest,{response,decoder:decodeArtifact})
const answered=Date.parse(response.header("date")??"")
return Number.isNaN(answered)?artifact:{...artifact,answeredAt:new Date(answered).toISOString()}},async deleteArtifact(repository,digest){const httpRequest={method:"DELETE",path:(0,harbor_call.Ws)(repository,digest),purpose:`delete ${(0,harbor_repository.sT)(repository)}@${digest}`,step:"delete",needs:{resource:"artifact",action:"delete"}}
const response=await send(httpRequest,[200,404,412])
if(response.status===200)return"deleted"
if(response.status===404)return"absent"
if(/referenced/i.test(response.text))return"referenced"
throw(0,http_answer.Qf)(httpRequest,{response,connection})},async copyArtifact(target,source){const from=`${(0,harbor_repository.sT)(source.repository)}@${source.digest}`
const httpRequest={method:"POST",path:`${(0,harbor_repository.eY)(target)}/artifacts?${new URLSearchParams({from})}`,purpose:`copy ${from} to ${(0,harbor_repository.sT)(target)}`,step:"copy",needs:{resource:"artifact",action:"create"}}
await send(httpRequest,[201,409])},async createTag(repository,{digest,tag}){const response=await send({method:"POST",path:`${(0,harbor_call.Ws)(repository,digest)}/tags`,headers:{"content-type":"application/json"},body:JSON.stringify({name:tag}),purpose:`put the tag ${tag} on ${(0,harbor_repository.sT)(repository)}@${digest}`,step:"tag",needs:{resource:"tag",action:"create"}},[201,409])
return response.status===201?"created":"exists"}}}const PAGE_SIZE=100
const MAX_PAGES=50
const JSON_BODY={"content-type":"application/json"}
const label=dist.Ikc({id:dist.aig(),name:dist.YjP()})
const labels=dist.YOg(label)
const labels_artifact=dist.Ikc({project_id:dist.aig(),labels:dist.cl6(labels)})
function labelCalls(call){const{send,decode}=call
async function find(name,of){for(let page=1;page<=MAX_PAGES;page+=1){const query=new URLSearchParams({...of.query,name,page:String(page),page_size:String(PAGE_SIZE)})
const httpRequest={method:"GET",path:`${harbor_call.nC}/labels?${query}`,expects:"json",purpose:`look for the label ${name} of ${of.where}`,needs:{resource:"label",action:"list"}}
const response=await send(httpRequest,of.accepts)
if(response.status===403)return
const listed=decode(httpRequest,{response,decoder:json=>dist.qgA(labels,json)})
const found=listed.find(candidate=>candidate.name===name)
if(found!==void 0||listed.length<PAGE_SIZE)return found}return}return{async fetchLabels(repository,digest){const query="with_label=true&with_tag=false&with_accessory=false"
const httpRequest={method:"GET",path:`${(0,harbor_call.Ws)(repository,digest)}?${query}`,expects:"json",purpose:`read the labels of ${(0,harbor_repository.sT)(repository)}@${digest}`,needs:{resource:"artifact",action:"read"}}
const response=await send(httpRequest,[200,404])
if(response.status===404)return
return decode(httpRequest,{response,decoder:decodeLabels})},async findLabel(projectId,name){const query={scope:"p",project_id:String(projectId)}
const own=await find(name,{query,where:"the project",accepts:[200]})
return own??find(name,{query:{scope:"g"},where:"the system",accepts:[200,403]})},async createLabel(projectId,wanted){await send({method:"POST",path:`${harbor_call.nC}/labels`,headers:JSON_BODY,body:JSON.stringify({...wanted,scope:"p",project_id:projectId}),purpose:`make the label ${wanted.name} of the project`,step:"tag",needs:{resource:"label",action:"create"}},[201,409])},async addLabel(repository,{digest,label:{id,name}}){await send({method:"POST",path:`${(0,harbor_call.Ws)(repository,digest)}/labels`,headers:JSON_BODY,body:JSON.stringify({id}),purpose:`put the label ${name} on ${(0,harbor_repository.sT)(repository)}@${digest}`,step:"tag",needs:{resource:"artifact-label",action:"create"}},[200,409])},async removeLabel(repository,{digest,label:{id,name}}){await send({method:"DELETE",path:`${(0,harbor_call.Ws)(repository,digest)}/labels/${id}`,purpose:`take the label ${name} off ${(0,harbor_repository.sT)(repository)}@${digest}`,step:"tag",needs:{resource:"artifact-label",action:"delete"}},[200,404])}}}function decodeLabels(json){const wire=dist.qgA(labels_artifact,json)
return{projectId:wire.project_id,labels:wire.labels??[]}}var external_node_crypto_=__webpack_require__(77598)
var upload=__webpack_require__(57952)
var regular_file=__webpack_require__(4934)
var content=__webpack_require__(56388)
const PIECE_BYTES=8*1024*1024
const TRIES=3
function blobCalls(call,options={}){const{connection,send}=call
const pieceBytes=options.pieceBytes??PIECE_BYTES
async function mount(target,blob){const query=new URLSearchParams({mount:blob.digest,from:(0,harbor_repository.sT)(blob.from)})
const httpRequest={method:"POST",step:"copy",path:`${blobsPath(target)}/uploads/?${query}`,purpose:`mount ${(0,oci_digest.VK)(blob.digest)} from ${(0,harbor_repository.sT)(blob.from)} into ${(0,harbor_repository.sT)(target)}`}
const response=await send(httpRequest,[201,202])
if(response.status===201)return
return requireUploadPath(response,{purpose:httpRequest.purpose,base:connection.url})}async function sendThrough(place,blob){const{purpose}=blob
const hash=(0,external_node_crypto_.createHash)("sha256")
let path=place
for(let start=0;start<blob.size;start+=pieceBytes){const end=Math.min(start+pieceBytes,blob.size)-1
const piece=await blob.read({start,end,purpose})
hash.update(piece)
const httpRequest={method:"PATCH",step:"copy",path,headers:{"content-type":"application/octet-stream","content-range":`${start}-${end}`},body:piece,purpose,isSingleTry:true}
path=requireUploadPath(await send(httpRequest,[202]),{purpose,base:connection.url})}const found=`sha256:${hash.digest("hex")}`
if(found!==blob.digest)throw new errors.dr(`failed to ${purpose}: the data that ${blob.origin} has the digest ${found}; nothing was written`)
const end={method:"PUT",step:"copy",path:(0,upload.$)(path,blob.digest),purpose}
await send({...end,isSingleTry:true},[201])}async function readPiece(piece){const{start,end,purpose}=piece
const httpRequest={method:"GET",step:"copy",path:`${blobsPath(piece.from)}/${piece.digest}`,headers:{range:`bytes=${start}-${end}`},purpose,isBinary:true}
const response=await askStorage(call,httpRequest)
const isWhole=response.status===200&&start===0&&end===piece.size-1
if(response.status!==206&&!isWhole)throw(0,http_answer.Qf)(httpRequest,{response,connection})
const bytes=Buffer.from(response.text,"latin1")
if(bytes.length===end-start+1)return bytes
throw new errors.dr(`failed to ${purpose}: Harbor sent ${bytes.length} bytes in place of ${end-start+1}`)}return{async transferBlob(target,blob){for(let attempt=1;;attempt+=1){const place=await mount(target,blob)
if(place===void 0)return"mounted"
try{await sendThrough(place,{...blob,purpose:`copy ${(0,oci_digest.VK)(blob.digest)} from ${(0,harbor_repository.sT)(blob.from)} to ${(0,harbor_repository.sT)(target)}`,origin:"Harbor sent",read:piece=>readPiece({...blob,...piece})})
return"sent"}catch(error){if(attempt===TRIES||!isWorthAnotherTry(error))throw error}}},async sendBlob(target,blob){const path=(0,external_node_path_.join)(blob.directory,(0,content.PF)(blob.digest))
await blobs_upload(target,{digest:blob.digest,call,send:(place,purpose)=>sendThrough(place,{...blob,purpose,origin:"was read from disk",read:piece=>readFilePiece(path,piece)})})}}}async function readFilePiece(path,{start,end,purpose}){const file=await(0,regular_file.q)(path,{follow:false})
if(file===void 0)throw new errors.dr(`failed to ${purpose}: ${path} is not a file`)
try{const piece=Buffer.alloc(end-start+1)
const{bytesRead}=await file.handle.read(piece,0,piece.length,start)
if(bytesRead===piece.length)return piece
throw new errors.dr(`failed to ${purpose}: ${path} has fewer bytes than its manifest says`)}finally{await file.handle.close()}}async function blobs_upload(target,blob){const{call,digest}=blob
const purpose=`send ${(0,oci_digest.VK)(digest)} to ${(0,harbor_repository.sT)(target)}`
const path=`${blobsPath(target)}/uploads/`
for(let attempt=1;;attempt+=1)try{const begun=await call.send({method:"POST",step:"push",path,purpose},[202])
await blob.send(requireUploadPath(begun,{purpose,base:call.connection.url}),purpose)
return}catch(error){if(attempt===TRIES||!isWorthAnotherTry(error))throw error}}function requireUploadPath(response,{purpose,base}){const location=response.header("location")??""
if(!URL.canParse(location,base))throw new errors.dr(`failed to ${purpose}: Harbor named no address for the upload`)
const{pathname,search}=new URL(location,base)
return`${pathname}${search}`}function isWorthAnotherTry(error){if(!(error instanceof errors.dr))return false
const{status}=error
return status===void 0||status===404||status===416||status===429||status>=500}function blobsPath(repository){return`/v2/${(0,harbor_repository.sT)(repository)}/blobs`}async function askStorage({ask,connection},httpRequest){const response=await ask(httpRequest)
const location=response.header("location")
if(![302,303,307].includes(response.status)||location===void 0)return response
return ask({...httpRequest,path:new URL(location,connection.url).href,isAnonymous:true})}var config_size=__webpack_require__(29729)
var problem=__webpack_require__(85542)
var wire=__webpack_require__(11968)
function asBlocked(error){if(error instanceof errors.dr&&(error.status===401||error.status===403))return"blocked"
throw error}function documentCalls(call,manifests){return{async fetchDocument(repository,digest){const manifest=await manifests.fetchManifest(repository,digest).catch(asBlocked)
if(manifest==="absent"||manifest==="blocked")return manifest
const{mediaType,bytes}=manifest
try{return(0,wire.w8)(Buffer.from(bytes),{mediaType,digest,size:bytes.length})}catch(error){if(error instanceof problem.d)return"unreadable"
throw error}},async fetchConfiguration(repository,{digest,size}){if(size>config_size.G)return
const path=`/v2/${(0,harbor_repository.sT)(repository)}/blobs/${digest}`
const purpose=`read the configuration ${digest} of ${(0,harbor_repository.sT)(repository)}`
const response=await call.send({method:"GET",path,purpose,isBinary:true,maxBytes:config_size.G},[200,301,302,303,307,308,404])
if(response.status!==200)return
const bytes=Buffer.from(response.text,"latin1")
return(0,content.ol)(bytes)===digest?bytes.toString("utf8"):void 0}}}var external_node_events_=__webpack_require__(78474)
var external_node_stream_=__webpack_require__(57075)
var external_node_stream_promises_=__webpack_require__(46466)
var tar_stream=__webpack_require__(40585)
var layer_files=__webpack_require__(31024)
var format=__webpack_require__(52764)
var image_compression=__webpack_require__(93911)
var tar_archive=__webpack_require__(70913)
const MAX_TEXT_BYTES=64*1024
const MAX_LAYER_ENTRIES=2e6
function createLayerReader(options){const input=new external_node_stream_.PassThrough
const hash=(0,external_node_crypto_.createHash)("sha256")
let isOver=false
let readBytes=0
const reading=readEntries(input,options).finally(()=>{isOver=true
input.destroy()})
reading.catch(()=>{})
return{isFull:()=>isOver,async add(chunk){if(isOver)return
hash.update(chunk)
readBytes+=chunk.byteLength
if(input.write(chunk))return
await Promise.race([(0,external_node_events_.once)(input,"drain"),reading]).catch(()=>{})},async finish(){input.end()
const read=await reading
if(read.isWhole&&`sha256:${hash.digest("hex")}`!==options.digest)throw new problem.d("is damaged: its content does not have its digest")
return{...read,readBytes}},destroy:()=>input.destroy()}}async function readEntries(input,options){const meter=new Meter(options.maxUnpackedBytes)
const tar=(0,tar_stream.extract)(tar_archive.L9);(0,tar_archive.Eh)(tar,requireFewEntries)
const files=new WatchedFiles(options.watched)
try{const source=await openUnpacked(input,meter)
source.once("error",error=>tar.destroy(error))
let count=0
for await(const entry of source.pipe(tar)){count+=1
requireFewEntries(count)
if(!await files.take(entry.header,entry))continue
if(options.isEnough(files.soFar()))return{files:files.soFar(),isWhole:false,unpackedBytes:meter.bytes}}return{files:files.soFar(),isWhole:true,unpackedBytes:meter.bytes}}catch(error){throw describeLayerError(error)}finally{meter.destroy()}}function requireFewEntries(count){if(count>MAX_LAYER_ENTRIES)throw new problem.d(`holds more than ${MAX_LAYER_ENTRIES} files`)}async function openUnpacked(input,meter){const chunks=input[Symbol.asyncIterator]()
const beginning=await takeBeginning(chunks)
const compression=(0,image_compression.IR)(beginning)
const source=external_node_stream_.Readable.from(startingWith(beginning,chunks),{objectMode:false})
const chain=compression==="none"?(0,external_node_stream_promises_.pipeline)(source,meter):(0,external_node_stream_promises_.pipeline)([source,(0,image_compression.Li)(compression),meter])
chain.catch(()=>{})
return meter}async function takeBeginning(chunks){const parts=[]
for(let size=0;size<image_compression.zN;){const next=await chunks.next()
if(next.done===true)break
parts.push(next.value)
size+=next.value.length}return Buffer.concat(parts)}async function*startingWith(beginning,chunks){yield beginning
for(let next=await chunks.next();next.done!==true;next=await chunks.next())yield next.value}class Meter extends external_node_stream_.Transform{#most
bytes=0
constructor(most){super()
this.#most=most}_transform(chunk,_encoding,done){this.bytes+=chunk.length
if(this.bytes<=this.#most)done(null,chunk)
else done(new problem.d(`unpacks to more than ${(0,format.z3)(this.#most)}`))}}class WatchedFiles{#watched
#entries=new Map
#removed=new Set
#emptied=new Set
constructor(watched){this.#watched=watched}soFar(){return{entries:this.#entries,removed:this.#removed,emptied:this.#emptied}}async take(header,content){const change=(0,layer_files.cw)(header.name,this.#watched)
if(change.kind==="entry"&&(0,tar_archive.fo)(header)&&header.size<=MAX_TEXT_BYTES){this.#entries.set(change.path,{kind:"file",text:(await(0,tar_archive.Fo)(content)).toString("utf8")})
return true}content.resume()
switch(change.kind){case"entry":this.#entries.set(change.path,describeEntry(header))
break
case"removed":this.#removed.add(change.path)
break
case"emptied":this.#emptied.add(change.path)
break
case"other":return false}return true}}function describeEntry(header){switch(header.type){case"directory":return{kind:"directory"}
case"file":case"contiguous-file":return{kind:"file"}
case"symlink":case"link":return{kind:"link",target:header.linkname??"",isHard:header.type==="link"}
default:return{kind:"other"}}}function describeLayerError(error){if(!(error instanceof Error)||error instanceof problem.d)return error
const decompression=(0,image_compression.r)(error)
if(decompression!==void 0)return new problem.d(decompression,{cause:error})
if(error.message==="Unexpected end of data"||/header/i.test(error.message))return new problem.d("is no tar archive, or a damaged one",{cause:error})
return error}function layerCalls(call,manifests){const{connection}=call
return{async fetchLayers(repository,digest,known){const manifest=known.find(({bytes})=>(0,content.ol)(bytes)===digest)??await manifests.fetchManifest(repository,digest).catch(asForbidden)
if(typeof manifest==="string")return manifest
const{mediaType,bytes}=manifest
try{const document=(0,wire.w8)(Buffer.from(bytes),{mediaType,digest,size:bytes.length})
return document.kind==="manifest"?document.layers:"unreadable"}catch(error){if(error instanceof problem.d)return"unreadable"
throw error}},async readLayer(repository,{digest,size},{signal,...options}){const purpose=`read the layer ${(0,oci_digest.VK)(digest)} of ${(0,harbor_repository.sT)(repository)}`
const path=`${blobsPath(repository)}/${digest}`
let reader
const into=()=>{reader?.destroy()
reader=createLayerReader({...options,digest})
return reader}
try{const httpRequest={method:"GET",path,purpose,maxBytes:size,into,signal}
const response=await askStorage(call,httpRequest)
if(reader===void 0)throw(0,http_answer.Qf)(httpRequest,{response,connection})
return await reader.finish()}finally{reader?.destroy()}}}}function asForbidden(error){if(error instanceof errors.dr&&(error.status===401||error.status===403))return"forbidden"
throw error}var registry_manifests=__webpack_require__(13726)
var referrers=__webpack_require__(10172)
function smallBlobCalls(call){const{connection,send}=call
return{async putBlob(target,{digest,bytes}){await blobs_upload(target,{digest,call,async send(place,purpose){const headers={"content-type":"application/octet-stream"}
const end={method:"PUT",step:"push",path:(0,upload.$)(place,digest),headers,purpose}
await send({...end,body:bytes,isSingleTry:true},[201])}})},async fetchBlob(repository,{digest,size}){const purpose=`read ${(0,oci_digest.VK)(digest)} of ${(0,harbor_repository.sT)(repository)}`
const path=`${blobsPath(repository)}/${digest}`
const httpRequest={method:"GET",path,purpose,isBinary:true,maxBytes:size}
const response=await askStorage(call,httpRequest)
if(response.status===404)return"absent"
if(response.status!==200)throw(0,http_answer.Qf)(httpRequest,{response,connection})
const bytes=Buffer.from(response.text,"latin1")
const found=(0,content.ol)(bytes)
if(found===digest)return bytes
throw new errors.dr(`failed to ${purpose}: the data that Harbor sent has the digest ${found}; something on the path changes it`,{status:response.status})}}}const MAX_SBOM_BYTES=256*1024*1024
function sbomCalls(call){const{send,decode}=call
return{async fetchHarborVersion(){const httpRequest={method:"GET",path:"/api/v2.0/systeminfo",expects:"json",purpose:"ask Harbor for its version"}
return decode(httpRequest,{response:await send(httpRequest,[200]),decoder:decodeVersion})},async fetchSbomOverview(repository,digest){const httpRequest={method:"GET",path:`${(0,harbor_call.Ws)(repository,digest)}?with_sbom_overview=true&with_tag=false`,expects:"json",purpose:`ask for the SBOM of ${(0,harbor_repository.sT)(repository)}@${digest}`,needs:{resource:"artifact",action:"read"}}
return decode(httpRequest,{response:await send(httpRequest,[200]),decoder:decodeSbomOverview})},async startSbom(repository,digest){const response=await send({method:"POST",path:`${(0,harbor_call.Ws)(repository,digest)}/scan`,headers:{"content-type":"application/json"},body:JSON.stringify({scan_type:"sbom"}),purpose:`ask for an SBOM of ${(0,harbor_repository.sT)(repository)}@${digest}`,step:"scan",needs:{resource:"sbom",action:"create"}},[202,409])
return response.status===202?"started":"already-running"},async fetchSbom(repository,{sbomDigest,platform}){const httpRequest={method:"GET",path:`${(0,harbor_call.Ws)(repository,sbomDigest)}/additions/sbom`,expects:"json",purpose:`read the SBOM of ${platform}`,needs:{resource:"artifact-addition",action:"read"},maxBytes:MAX_SBOM_BYTES}
const response=await send(httpRequest,[200])
return decode(httpRequest,{response,decoder:json=>{if(!isSpdx(json))throw new errors.dr("it is not an SPDX document")
return response.text}})}}}function isSpdx(json){return typeof json==="object"&&json!==null&&"spdxVersion"in json}const MAX_REPORT_BYTES=256*1024*1024
const LISTED_SCANS=4
function scanCalls(call){const{connection,send,decode}=call
return{async fetchVulnerabilities(repository,artifact,{hasDescriptions=true}={}){const httpRequest={method:"GET",path:`${(0,harbor_call.Ws)(repository,artifact.digest)}/additions/vulnerabilities`,headers:{"x-accept-vulnerabilities":REPORT_MIME_TYPES.join(", ")},expects:"json",longLists:vulnerabilityLists({hasDescriptions}),purpose:`read the vulnerability report of ${artifact.platform}`,needs:{resource:"artifact-addition",action:"read"},maxBytes:MAX_REPORT_BYTES}
const response=await send(httpRequest,[200])
const findings=decode(httpRequest,{response,decoder:json=>decodeVulnerabilities(json,{platform:artifact.platform})})
return findings===void 0?void 0:{findings}},async startScan(repository,digest){const httpRequest={method:"POST",path:`${(0,harbor_call.Ws)(repository,digest)}/scan`,purpose:`start a scan of ${(0,harbor_repository.sT)(repository)}@${digest}`,step:"scan",needs:{resource:"scan",action:"create"}}
const response=await send(httpRequest,[202,400,409])
if(response.status===400){if(!(0,harbor_call.Fh)(response.text))throw(0,http_answer.Qf)(httpRequest,{response,connection})
return{refusal:(0,http_answer.Ue)(response).replace(/^: /,"")}}return response.status===202?"started":"already-running"},async stopScan(repository,digest){await send({method:"POST",path:`${(0,harbor_call.Ws)(repository,digest)}/scan/stop`,headers:{"content-type":"application/json"},body:JSON.stringify({scanType:"vulnerability"}),purpose:`stop the scan of ${(0,harbor_repository.sT)(repository)}@${digest}`,step:"scan",needs:{resource:"scan",action:"stop"}},[202,400,404,409])},async fetchScanDurations(repository){const query=`page_size=${LISTED_SCANS}&sort=-push_time&with_scan_overview=true&with_tag=false`
const httpRequest={method:"GET",path:`${(0,harbor_repository.eY)(repository)}/artifacts?${query}`,headers:{"x-accept-vulnerabilities":REPORT_MIME_TYPES.join(", ")},purpose:`list the artifacts of ${(0,harbor_repository.sT)(repository)}`,isSingleTry:true}
const response=await send(httpRequest,[200,403,404])
return response.status===200?decode(httpRequest,{response,decoder:decodeScanDurations}):[]},async fetchScanner(project){const httpRequest={method:"GET",path:`/api/v2.0/projects/${encodeURIComponent(project)}/scanner`,expects:"json",purpose:`ask for the scanner of project ${project}`}
const response=await send(httpRequest,[200,403,404])
if(response.status===403)return"unknown"
if(response.status===404||response.text.trim()==="")return"missing"
return decode(httpRequest,{response,decoder:decodeScanner})},async fetchScanLog(repository,scan){const path=`${(0,harbor_call.Ws)(repository,scan.digest)}/scan/${encodeURIComponent(scan.reportId)}/log`
const response=await send({method:"GET",path,purpose:"read the log of the scan"},[200])
return response.text}}}function createHarborApi(input){const call=(0,harbor_call.JX)(input)
const manifests=(0,registry_manifests.B)(call)
return{...accessCalls(call,input.maskSecret),...artifactCalls(call),...manifests,...documentCalls(call,manifests),...layerCalls(call,manifests),...blobCalls(call),...smallBlobCalls(call),...(0,referrers.J)(call,manifests),...scanCalls(call),...sbomCalls(call),...labelCalls(call)}}var harbor_http=__webpack_require__(57955)
var guard=__webpack_require__(2972)
var steady_clock=__webpack_require__(85880)
function openHarbor(host,connection){return{connection,client:(0,harbor_http.q)(connection,host.environment),waits:{images:0},layers:new Map,exploits:createExploitData(host)}}function createConnect(host,{connection,client}){const http=(0,harbor_http.t)({connection,client,signal:host.signal,log:host.log})
return limit=>createHarborApi({connection,http,limit,maskSecret:secret=>host.mask(secret)})}function createClock(host){return{now:steady_clock.r,sleep:milliseconds=>(0,external_node_timers_promises_.setTimeout)(milliseconds,void 0,{signal:host.signal}).catch(()=>{throw new errors.cc("the job is being cancelled")})}}async function withWorkDirectory(host,work){const directory=await(0,promises_.mkdtemp)((0,external_node_path_.join)(host.temporaryDirectory,"harbor-actions-")).catch(error=>{throw new errors.yo(`failed to make a directory below RUNNER_TEMP: ${(0,errors.gJ)(error)}`,{cause:error})})
const forget=(0,guard.w)(directory)
try{return await work(directory)}finally{await(0,promises_.rm)(directory,{recursive:true,force:true})
forget()}}}}

