export const id=9628
export const ids=[9628]
export const modules={50050:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{_O:()=>USER_AGENT,y4:()=>collectBytes,A1:()=>collectDocument,of:()=>collectLatin1,Ov:()=>collectText,uT:()=>createHttpClient,Vc:()=>readUpTo})
var promises_=__webpack_require__(58500)
var long_lists=__webpack_require__(72725)
var external_node_crypto_=__webpack_require__(77598)
var external_node_fs_=__webpack_require__(73024)
const CERTIFICATE=/-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/g
function readCaCertificates(environment){const path=environment["SSL_CERT_FILE"]??""
if(path==="")return[]
try{return((0,external_node_fs_.readFileSync)(path,"utf8").match(CERTIFICATE)??[]).filter(isCertificate)}catch{return[]}}function isCertificate(pem){try{new external_node_crypto_.X509Certificate(pem)
return true}catch{return false}}var http_proxy=__webpack_require__(86256)
const USER_AGENT="harbor-actions"
const decoder=new TextDecoder
function createHttpClient(options){const{target,environment,silence,caCertificates=[],isOnlyTrust}=options
const proxy=(0,http_proxy.U)(target,environment)
const isAlone=isOnlyTrust===true&&caCertificates.length>0
const trust={caCertificates:isAlone?caCertificates:[...caCertificates,...readCaCertificates(environment)],isOnlyTrust:isAlone}
const pool=createPool(async()=>{const{openConnections}=await Promise.all([__webpack_require__.e(7139),__webpack_require__.e(4335)]).then(__webpack_require__.bind(__webpack_require__,44335))
const{headersMs:headersTimeout,bodyMs:bodyTimeout}=silence
return openConnections({...options,...trust,proxy,headersTimeout,bodyTimeout})})
const open=async(url,call)=>{const{method="GET",headers={},signal}=call
const{request,dispatcher}=await pool.get()
const limits=call.silence&&{headersTimeout:call.silence.headersMs,bodyTimeout:call.silence.bodyMs}
const body=call.body??null
return request(url,{dispatcher,method,headers,body,signal,...limits})}
return{dispatcher:async()=>(await pool.get()).dispatcher,proxy,silence,open,async send(url,call){const response=await open(url,call)
const{statusCode:status,headers}=response
const maxBytes=status<400?call.maxBytes:Math.min(call.maxBytes,call.maxErrorBytes??call.maxBytes)
const into=typeof call.into==="function"?call.into(status):call.into
const isWhole=await readUpTo(maxBytes,{body:response.body,into})
return{status,headers:name=>[headers[name]??[]].flat(),body:into.end(),isWhole}},close:()=>pool.close()}}function createPool(open){let opened
let isClosed=false
return{get(){if(isClosed)return Promise.reject(new Error("the connections were closed"))
opened??=open()
return opened},async close(){isClosed=true
await((await opened)?.dispatcher.destroy())}}}async function readUpTo(maxBytes,{body,into}){let left=maxBytes
for await(const chunk of body){const taken=chunk.subarray(0,left)
left-=taken.byteLength
await into.add(taken)
if(into.isFull?.()===true)return true
if(taken.byteLength<chunk.byteLength)return false}await(0,promises_.setImmediate)()
return true}function collectBytes(){const chunks=[]
return{add:chunk=>void chunks.push(chunk),end:()=>Buffer.concat(chunks)}}function collectText(){const bytes=collectBytes()
return{add:bytes.add,end:()=>decoder.decode(bytes.end())}}function collectDocument(lists){const document=(0,long_lists.G$)(lists)
return{add:document.add,end:()=>document}}function collectLatin1(){const parts=[]
return{add:chunk=>void parts.push(Buffer.from(chunk).toString("latin1")),end:()=>parts.join("")}}},6187:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{Q:()=>explainNetworkError})
var _node_error_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(86272)
var _proxy_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(86256)
const ANSWERED=[[/UNABLE_TO_VERIFY_LEAF_SIGNATURE|SELF_SIGNED_CERT|UNABLE_TO_GET_ISSUER_CERT|CERT_UNTRUSTED|CERT_SIGNATURE_FAILURE/,"untrusted","its certificate is signed by an authority that the runner does not trust"],[/ERR_TLS_CERT_ALTNAME_INVALID/,"other-name","its certificate is for another name"],[/CERT_HAS_EXPIRED/,"expired","its certificate has expired"],[/CERT_NOT_YET_VALID/,"not-yet-valid","its certificate is not valid yet; check the clocks"],[/^CERT_|ERR_TLS_CERT|INVALID_CA|INVALID_PURPOSE/,"certificate","its certificate is not accepted"],[/EPROTO|ERR_SSL|ERR_OSSL|HPE_INVALID/,"protocol","it does not speak the protocol of its URL"]]
const CONNECTING={ECONNREFUSED:["refused","nothing listens there"],ENOTFOUND:["unknown-name","its name cannot be resolved"],EAI_AGAIN:["other","its name could not be resolved for the moment"],EHOSTUNREACH:["unreachable","there is no route to it"],ENETUNREACH:["unreachable","there is no route to its network"],UND_ERR_CONNECT_TIMEOUT:["unanswered","it does not answer"]}
const BROKEN_OFF=new Set(["ECONNRESET","UND_ERR_SOCKET"])
const PROXY_ANSWER=/^Proxy (?:response|Authentication Required) \((\d{3})\)/
function explainNetworkError(error,context){const{server,client}=context
const said=(0,_node_error_js__WEBPACK_IMPORTED_MODULE_1__.o)(error)
const proxied=client.proxy===void 0?void 0:explainProxy(said,{proxy:client.proxy,server})
if(proxied!==void 0)return{...said,kind:"proxy",...proxied,clause:proxied.reason}
const{kind,text,isAnswered}=classify(said,client.silence)
const advice=server.advice?.[kind]===void 0?"":`; ${server.advice[kind]}`
const code=said.code===""?"":` (${said.code})`
const way=(0,_proxy_js__WEBPACK_IMPORTED_MODULE_0__.s)(client.proxy)
const isSilent=kind==="silent"
const fault={...said,kind,isTransient:!isAnswered,clause:`${text}${isSilent?"":code}${way}`}
if(isAnswered)return{...fault,reason:`${server.title} answered, but ${text}${advice} (${said.code||said.message})`}
if(kind==="unknown-name")return{...fault,reason:`the runner cannot resolve the name ${server.host}${code}${advice}`}
const reason=`no answer from ${server.title}${way}: ${text}${advice}${code}`
return{...fault,reason}}function classify({code,message},silence){const answered=ANSWERED.find(([pattern])=>pattern.test(`${code} ${message}`))
if(answered!==void 0)return{kind:answered[1],text:answered[2],isAnswered:true}
const[kind,text]=classifySilence(code,silence)??CONNECTING[code]??["other",message]
return{kind,text,isAnswered:false}}function classifySilence(code,{headersMs,bodyMs}){if(BROKEN_OFF.has(code))return["broken-off","it closed the connection"]
if(code==="UND_ERR_HEADERS_TIMEOUT")return["silent",`it sent nothing for ${headersMs/1e3} s`]
if(code==="UND_ERR_BODY_TIMEOUT")return["silent",`it sent nothing for ${bodyMs/1e3} s`]
return}function explainProxy(said,{proxy,server}){const{variable,description}=proxy
const advice=`correct ${variable}, or name ${server.host} in NO_PROXY when it is reached without the proxy`
const[,status]=PROXY_ANSWER.exec(said.message)??[]
if(status==="407"){const{username,password,protocol}=new URL(proxy.url)
const wanted=username===""&&password===""?`requires a user name and a password (407); set them in ${variable}, as in ${protocol}//user:password@host:port`:`does not accept the user name and password in ${variable} (407); correct them there`
return{isTransient:false,reason:`${description} ${wanted}`}}if(status!==void 0)return{isTransient:status.startsWith("5"),reason:`${description} refuses the connection to ${server.title} (${status}); ${advice}`}
const unreached=CONNECTING[said.code]
if(unreached===void 0)return
return{isTransient:true,reason:`no answer from ${description}: ${unreached[1]} (${said.code}); ${advice}`}}},86256:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{U:()=>chooseProxy,s:()=>through})
var node_net__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(77030)
var _domain_errors_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(85096)
function chooseProxy(target,environment){const variable=findVariable(target.protocol==="https:"?"HTTPS_PROXY":"HTTP_PROXY",environment)
if(variable===void 0)return
const host=target.hostname.replace(/^\[|\]$/g,"").toLowerCase()
const port=target.port||(target.protocol==="https:"?"443":"80")
if(isThisMachine(host))return
const noProxy=findVariable("NO_PROXY",environment)
const entries=noProxy===void 0?[]:(environment[noProxy]??"").split(",")
if(entries.some(entry=>isMatch(entry.trim().toLowerCase(),{host,port})))return
return readProxy(variable,{value:environment[variable]??"",host})}function readProxy(variable,options){const{value,host}=options
const url=value.includes("://")?value:`http://${value}`
const[scheme=""]=url.split("://")
const advice=`Set it to http://host:port, or name ${host} in NO_PROXY`
if(!/^https?$/i.test(scheme))throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_1__.yo(`the variable ${variable} of the runner begins with ${scheme}://, and only HTTP proxies are supported. ${advice}`)
if(!URL.canParse(url))throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_1__.yo(`the variable ${variable} of the runner is not the URL of a proxy. ${advice}`)
const{origin,username,password}=new URL(url)
if(!isDecodable(username+password))throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_1__.yo(`the variable ${variable} of the runner has a percent sign in its user name or password that is not an escape; write it as %25`)
return{url,variable,description:`the proxy ${origin} of ${variable}`}}function isDecodable(text){try{decodeURIComponent(text)
return true}catch{return false}}function findVariable(name,environment){return[name,name.toLowerCase()].find(spelling=>(environment[spelling]??"")!=="")}function isThisMachine(host){return host==="localhost"||(0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(host)!==0&&isInNetwork(host,(0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(host)===6?"::1/128":"127.0.0.0/8")}function isMatch(entry,target){if(entry==="")return false
if(entry==="*")return true
if(entry.includes("/"))return isInNetwork(target.host,entry)
const[,name=entry,port]=/^(.*?)(?::(\d+))?$/.exec((0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(entry)===6?`[${entry}]`:entry)??[]
if(port!==void 0&&port!==target.port)return false
const plain=name.replace(/^\[|\]$/g,"").replace(/^\*(?=\.)/,"")
if(plain.startsWith("."))return target.host.endsWith(plain)
return target.host===plain||(0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(plain)===0&&target.host.endsWith(`.${plain}`)}function isInNetwork(host,network){const[address="",prefix=""]=network.split("/")
const family=(0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(address)===6?"ipv6":"ipv4"
if((0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(address)===0||(0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(host)!==(0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(address)||!/^\d+$/.test(prefix))return false
if(Number(prefix)>(family==="ipv6"?128:32))return false
const list=new node_net__WEBPACK_IMPORTED_MODULE_0__.BlockList
list.addSubnet(address,Number(prefix),family)
return list.check(host,family)}function through(proxy){return proxy===void 0?"":` through ${proxy.description}`}},72725:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{G$:()=>createLongDocument,Jf:()=>isNarrowed,fD:()=>narrowAll})
var node_crypto__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(77598)
const QUOTE=34
const COMMA=44
const BACKSLASH=92
const LIST_BEGIN=91
const LIST_END=93
const OBJECT_BEGIN=123
const OBJECT_END=125
const NAME_BYTES=256
const decoder=new TextDecoder
const narrowedLists=new WeakSet
function isNarrowed(list){return narrowedLists.has(list)}function narrowAll(list,narrow){return isNarrowed(list)?list:list.map(narrow)}function createLongDocument(lists){const names=new RegExp(`(?<!\\\\)"(${Object.keys(lists).join("|")})"[ \\t\\r\\n]*:[ \\t\\r\\n]*$`)
const found=new Map
const rest=createPieces()
const element=createPieces()
let list
let isText=false
let isEscaped=false
let depth=0
function beginList(before){const[,name=""]=names.exec(`${rest.end()}${latin1(before.subarray(-NAME_BYTES))}`)??[]
const narrow=lists[name]
if(narrow===void 0)return false
const place=(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()
rest.keep(before)
rest.keep(Buffer.from(JSON.stringify(place)))
list=createElements(narrow)
found.set(place,list)
depth=0
return true}function takeElement(elements,{bytes,isLast}){const isWhole=element.isEmpty()
if(!isWhole)element.keep(bytes)
elements.add(isWhole?bytes.toString("utf8"):element.text(),{isLast})
element.clear()
if(isLast)list=void 0}return{add(bytes){const chunk=Buffer.from(bytes.buffer,bytes.byteOffset,bytes.byteLength)
let taken=0
for(let at=0;at<chunk.length;at+=1){const byte=chunk[at]
if(isText){if(isEscaped)isEscaped=false
else if(byte===BACKSLASH)isEscaped=true
else if(byte===QUOTE)isText=false}else if(byte===QUOTE)isText=true
else if(list===void 0){if(byte===LIST_BEGIN&&beginList(chunk.subarray(taken,at)))taken=at+1}else if(byte===LIST_BEGIN||byte===OBJECT_BEGIN)depth+=1
else if(depth>0){if(byte===LIST_END||byte===OBJECT_END)depth-=1}else if(byte===COMMA||byte===LIST_END){takeElement(list,{bytes:chunk.subarray(taken,at),isLast:byte===LIST_END})
taken=at+1}}const left=chunk.subarray(taken)
if(list===void 0)rest.keep(left)
else element.keep(left)},text:()=>rest.text(),value:()=>JSON.parse(rest.text(),(_,value)=>found.get(value)?.list()??value)}}function createElements(narrow){const elements=[]
let failure
let isNarrow=true
function narrowIfFit(element){if(!isNarrow)return element
try{return narrow(element)}catch{isNarrow=false
return element}}return{add(text,{isLast}){if(failure!==void 0||isLast&&elements.length===0&&isBlank(text))return
try{elements.push(narrowIfFit(JSON.parse(text)))}catch(error){failure={error}
elements.length=0}},list(){if(failure!==void 0)throw failure.error
if(isNarrow)narrowedLists.add(elements)
return elements}}}function createPieces(){let pieces=[]
let end=""
return{keep(bytes){if(bytes.length===0)return
pieces.push(Buffer.from(bytes))
end=(end+latin1(bytes.subarray(-NAME_BYTES))).slice(-NAME_BYTES)},isEmpty:()=>pieces.length===0,end:()=>end,text:()=>decoder.decode(Buffer.concat(pieces)),clear(){pieces=[]
end=""}}}function isBlank(text){return/^[ \t\r\n]*$/.test(text)}function latin1(bytes){return bytes.toString("latin1")}}}

