export const id=1734
export const ids=[1734]
export const modules={11734:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.r(__webpack_exports__)
__webpack_require__.d(__webpack_exports__,{readSource:()=>readSource,unpack:()=>unpack})
var node_crypto__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(77598),node_fs_promises__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(51455),node_path__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(76760),node_stream_promises__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(46466),node_zlib__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(38522),_domain_errors_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(85096),_files_input_file_js__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(9558),_http_download_js__WEBPACK_IMPORTED_MODULE_7__=__webpack_require__(9194)
const MAX_BYTES=67108864,TOTAL_MS=12e4,SILENCE_MS=3e4
async function readSource(source,options){if(!source.startsWith("https://"))return(0,_files_input_file_js__WEBPACK_IMPORTED_MODULE_6__.jH)(source,{maxBytes:MAX_BYTES})
const path=(0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(options.temporaryDirectory,`harbor-exploits-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}`),limits={silenceMs:SILENCE_MS,totalMs:TOTAL_MS,maxBytes:MAX_BYTES,...options.limits}
try{const{signal,environment,log}=options,sha256=await(0,_http_download_js__WEBPACK_IMPORTED_MODULE_7__.P)(source,{path,signal,environment,log,limits,isOnlyHttps:!0}),bytes=await(0,_files_input_file_js__WEBPACK_IMPORTED_MODULE_6__.jH)(path,{maxBytes:MAX_BYTES})
log.debug(`Fetched ${source}: ${bytes.length} bytes, SHA-256 ${sha256}`)
return bytes}finally{await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(path,{force:!0})}}async function unpack(bytes,options){const bounded=async function*(pieces){let size=0
for await(const piece of pieces){size+=piece.byteLength
if(size>options.maxBytes)throw new Error(`it has more than ${options.maxBytes} bytes`)
yield piece}},whole=async function*(){yield bytes}
if(31!==bytes[0]||139!==bytes[1])return options.read(bounded(whole()))
let result
try{await(0,node_stream_promises__WEBPACK_IMPORTED_MODULE_3__.pipeline)(whole,(0,node_zlib__WEBPACK_IMPORTED_MODULE_4__.createGunzip)(),async pieces=>{result=options.read(bounded(pieces))
await result})}catch(error){if(error instanceof Error&&"code"in error&&String(error.code).startsWith("Z_"))throw new Error(`its gzip is not whole (${(0,_domain_errors_js__WEBPACK_IMPORTED_MODULE_5__.gJ)(error)})`,{cause:error})
throw error}return result}}),9194:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{P:()=>downloadFile})
var node_crypto__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(77598),node_fs__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(73024),node_stream_promises__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(46466),_domain_errors_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(85096),_domain_text_format_js__WEBPACK_IMPORTED_MODULE_7__=__webpack_require__(52764),_client_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(1897),_network_fault_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(6187),_retry_js__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(9418)
const SILENCE_MS=6e4,TOTAL_MS=9e5,RETRIES={tries:3,firstDelayMs:5e3,longestDelayMs:1e4},MAX_REDIRECTS=5,MAX_BYTES=536870912
class DefiniteError extends Error{}class BusyError extends Error{retryAfter
constructor(message,retryAfter){super(message)
this.retryAfter=retryAfter}}async function downloadFile(url,options){const{silenceMs=SILENCE_MS,totalMs=TOTAL_MS}=options.limits??{}
if(!URL.canParse(url))throw new Error("that is not a URL")
const deadline=AbortSignal.timeout(totalMs),signal=AbortSignal.any([options.signal,deadline]),aborted=()=>options.signal.aborted?new _domain_errors_js__WEBPACK_IMPORTED_MODULE_3__.cc(`failed to fetch ${url}: the job is being cancelled`):new Error(`it did not send the whole file within ${totalMs/1e3} s`),firstDelayMs=options.limits?.retryMs??RETRIES.firstDelayMs,tried=await(0,_retry_js__WEBPACK_IMPORTED_MODULE_6__.L5)({...RETRIES,firstDelayMs,patienceMs:totalMs},async function attempt(){try{return{kind:"file",sha256:await fetchOnce(new URL(url),{...options,signal,silenceMs})}}catch(error){if(signal.aborted)throw aborted()
if(error instanceof DefiniteError||error instanceof _domain_errors_js__WEBPACK_IMPORTED_MODULE_3__.yo)throw error
return{kind:"failure",error}}},{signal,judge:result=>"file"===result.kind?void 0:{reason:(0,_domain_errors_js__WEBPACK_IMPORTED_MODULE_3__.gJ)(result.error),retryAfter:result.error instanceof BusyError?result.error.retryAfter:void 0},onRetry:({reason})=>options.log.info(`Fetching ${url} failed (${reason}); trying again`),cancelled:aborted})
if("file"===tried.kind)return tried.sha256
throw tried.error}async function fetchOnce(url,attempt){let target=url
for(let redirects=0;redirects<=MAX_REDIRECTS;redirects+=1){const answer=await fetchFrom(target,attempt)
if("file"===answer.kind)return answer.sha256
target=answer.target}throw new DefiniteError(`it redirects more than ${MAX_REDIRECTS} times`)}async function fetchFrom(target,attempt){const{environment,signal,silenceMs,isOnlyHttps=!1}=attempt
if(isOnlyHttps&&"https:"!==target.protocol)throw new DefiniteError("it redirects to an address that is not https")
const silence={headersMs:silenceMs,bodyMs:silenceMs},client=(0,_client_js__WEBPACK_IMPORTED_MODULE_4__.uT)({target,environment,silence})
try{const headers={"user-agent":_client_js__WEBPACK_IMPORTED_MODULE_4__._O},response=await client.open(target,{signal,headers}),location=response.headers.location
if(response.statusCode>=300&&response.statusCode<400&&"string"==typeof location){if(!URL.canParse(location,target.href))throw new DefiniteError("it redirects to an invalid URL")
return{kind:"redirect",target:new URL(location,target)}}if(200!==response.statusCode)throw function refusal({statusCode,headers}){const message=`it answered ${statusCode}`
return(0,_retry_js__WEBPACK_IMPORTED_MODULE_6__.Gz)(statusCode)?new BusyError(message,[headers["retry-after"]??""].flat()[0]??""):new DefiniteError(message)}(response)
return{kind:"file",sha256:await save(response,attempt)}}catch(error){throw function explain(error,{target,client}){if(error instanceof DefiniteError||error instanceof BusyError)return error
const server={title:target.host,host:target.host},{kind,clause,isTransient}=(0,_network_fault_js__WEBPACK_IMPORTED_MODULE_5__.Q)(error,{server,client})
return"other"===kind?error:isTransient?new Error(clause,{cause:error}):new DefiniteError(clause,{cause:error})}(error,{target,client})}finally{await client.close()}}async function save(response,attempt){const hash=(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256"),maxBytes=attempt.limits?.maxBytes??MAX_BYTES
let size=0
await(0,node_stream_promises__WEBPACK_IMPORTED_MODULE_2__.pipeline)(response.body,async function*(chunks){for await(const chunk of chunks){size+=chunk.byteLength
if(size>maxBytes)throw new DefiniteError(`it sends more than ${(0,_domain_text_format_js__WEBPACK_IMPORTED_MODULE_7__.z3)(maxBytes)}`)
hash.update(chunk)
yield chunk}},(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.createWriteStream)(attempt.path),{signal:attempt.signal})
return hash.digest("hex")}})}

