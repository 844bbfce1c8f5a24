export const id=8498
export const ids=[8498]
export const modules={28498:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{createOctokits:()=>createOctokits})
var node_crypto__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(77598),_actions_github__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(20566),_octokit_plugin_retry__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(7544),_octokit_plugin_throttling__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(64621),undici__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(87139),_domain_text_format_js__WEBPACK_IMPORTED_MODULE_7__=__webpack_require__(52764),_http_client_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(1897),_http_network_fault_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(6187)
const DO_NOT_RETRY=[400,401,403,404,410,413,422,429,451],LONGEST_WAIT_SECONDS=60,RATE_LIMIT_RETRIES=2,SILENCE={headersMs:3e4,bodyMs:3e4},MAX_BODY_BYTES=33554432
function createOctokits(server){const{token,log}=server,secondMs=server.secondMs??1e3,options={baseUrl:server.apiUrl,request:{fetch:createFetch(server)},log:{debug:log.debug,info:log.debug,warn:log.debug,error:log.debug},retry:{doNotRetry:DO_NOT_RETRY,retryAfterBaseValue:secondMs}},waitForLimit=(seconds,_,__,retries)=>{const isWaited=retries<RATE_LIMIT_RETRIES&&seconds<=LONGEST_WAIT_SECONDS
log.info("GitHub's rate limit is reached"+(isWaited?`; trying again in ${seconds} s`:""))
return isWaited},throttle={id:(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)(),retryAfterBaseValue:secondMs,onRateLimit:waitForLimit,onSecondaryRateLimit:waitForLimit}
return{octokit:(0,_actions_github__WEBPACK_IMPORTED_MODULE_1__.Q)(token,{...options,throttle},_octokit_plugin_retry__WEBPACK_IMPORTED_MODULE_5__.L,_octokit_plugin_throttling__WEBPACK_IMPORTED_MODULE_6__.A),unthrottled:(0,_actions_github__WEBPACK_IMPORTED_MODULE_1__.Q)(token,options,_octokit_plugin_retry__WEBPACK_IMPORTED_MODULE_5__.L)}}function createFetch({apiUrl,environment}){const target=new URL(apiUrl),client=(0,_http_client_js__WEBPACK_IMPORTED_MODULE_3__.uT)({target,environment,silence:SILENCE})
return async(url,init={})=>{try{const response=await(0,undici__WEBPACK_IMPORTED_MODULE_2__.hd)(url,{...init,dispatcher:await client.dispatcher()}),{status,headers}=response,bytes=await async function readBody(response){const into=(0,_http_client_js__WEBPACK_IMPORTED_MODULE_3__.y4)()
if(null!==response.body&&!await(0,_http_client_js__WEBPACK_IMPORTED_MODULE_3__.Vc)(MAX_BODY_BYTES,{body:response.body,into}))throw new Error(`it sent more than ${(0,_domain_text_format_js__WEBPACK_IMPORTED_MODULE_7__.z3)(MAX_BODY_BYTES)}`)
return into.end()}(response)
return new undici__WEBPACK_IMPORTED_MODULE_2__.Response(0===bytes.length?null:bytes,{status,headers})}catch(error){if(init.signal?.aborted)throw error
const server={title:"GitHub",host:target.host}
throw new Error((0,_http_network_fault_js__WEBPACK_IMPORTED_MODULE_4__.Q)(error,{server,client}).clause,{cause:error})}}}})}

