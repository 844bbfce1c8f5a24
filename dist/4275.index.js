export const id=4275
export const ids=[4275]
export const modules={32167:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{FW:()=>readCaCertificates,Y_:()=>findCertificates,hB:()=>parseCertificate})
var node_crypto__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(77598),node_fs__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(73024)
const CERTIFICATE=/-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/g
function readCaCertificates(environment){const path=environment.SSL_CERT_FILE??""
if(""===path)return[]
try{return findCertificates((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(path,"utf8")).filter(pem=>void 0!==parseCertificate(pem))}catch{return[]}}function findCertificates(text){return text.match(CERTIFICATE)??[]}function parseCertificate(pem){try{return new node_crypto__WEBPACK_IMPORTED_MODULE_0__.X509Certificate(pem)}catch{return}}}),1897:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{A1:()=>collectDocument,Ov:()=>collectText,Vc:()=>readUpTo,_O:()=>USER_AGENT,of:()=>collectLatin1,uT:()=>createHttpClient,y4:()=>collectBytes})
var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(58500),_long_lists_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(72725),_ca_certificates_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(32167),_proxy_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(86256)
const USER_AGENT="harbor-actions",decoder=new TextDecoder
function createHttpClient(options){const{target,environment,silence,caCertificates=[],isOnlyTrust}=options,proxy=(0,_proxy_js__WEBPACK_IMPORTED_MODULE_3__.UR)(target,environment),isAlone=!0===isOnlyTrust&&caCertificates.length>0,trust={caCertificates:isAlone?caCertificates:[...caCertificates,...(0,_ca_certificates_js__WEBPACK_IMPORTED_MODULE_2__.FW)(environment)],isOnlyTrust:isAlone},pool=function createPool(open){let opened,isClosed=!1
return{get(){if(isClosed)return Promise.reject(new Error("the connections were closed"))
opened??=open()
return opened},async close(){isClosed=!0
await((await opened)?.dispatcher.destroy())}}}(async()=>{const{openConnections}=await Promise.all([__webpack_require__.e(7139),__webpack_require__.e(4335)]).then(__webpack_require__.bind(__webpack_require__,44335)),{headersMs:headersTimeout,bodyMs:bodyTimeout}=silence
return openConnections({...options,...trust,proxy,headersTimeout,bodyTimeout})}),open=async(url,call)=>{const{method="GET",headers={},signal}=call,{request,dispatcher}=await pool.get(),limits=call.silence&&{headersTimeout:call.silence.headersMs,bodyTimeout:call.silence.bodyMs}
return request(url,{dispatcher,method,headers,body:call.body??null,signal,...limits})}
return{dispatcher:async()=>(await pool.get()).dispatcher,proxy,silence,open,async send(url,call){const response=await open(url,call),{statusCode:status,headers}=response,maxBytes=status<400?call.maxBytes:Math.min(call.maxBytes,call.maxErrorBytes??call.maxBytes),into="function"==typeof call.into?call.into(status):call.into,isWhole=await readUpTo(maxBytes,{body:response.body,into})
return{status,headers:name=>[headers[name]??[]].flat(),body:into.end(),isWhole}},close:()=>pool.close()}}async function readUpTo(maxBytes,{body,into}){let left=maxBytes
for await(const chunk of body){const taken=chunk.subarray(0,left)
left-=taken.byteLength
await into.add(taken)
if(!0===into.isFull?.())return!0
if(taken.byteLength<chunk.byteLength)return!1}await(0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setImmediate)()
return!0}function collectBytes(){const chunks=[]
return{add:chunk=>{chunks.push(chunk)},end:()=>Buffer.concat(chunks)}}function collectText(){const bytes=collectBytes()
return{add:bytes.add,end:()=>decoder.decode(bytes.end())}}function collectDocument(lists){const document=(0,_long_lists_js__WEBPACK_IMPORTED_MODULE_1__.G$)(lists)
return{add:document.add,end:()=>document}}function collectLatin1(){const parts=[]
return{add:chunk=>{parts.push(Buffer.from(chunk).toString("latin1"))},end:()=>parts.join("")}}}),6187:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{Q:()=>explainNetworkError})
var _node_error_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(86272),_proxy_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(86256)
const ANSWERED=[[/UNABLE_TO_VERIFY_LEAF_SIGNATURE|SELF_SIGNED_CERT|UNABLE_TO_GET_ISSUER_CERT|CERT_UNTRUSTED|CERT_SIGNATURE_FAILURE/,"untrusted","its certificate is signed by an authority that the runner does not trust"],[/ERR_TLS_CERT_ALTNAME_INVALID/,"other-name","its certificate is for another name"],[/CERT_HAS_EXPIRED/,"expired","its certificate has expired"],[/CERT_NOT_YET_VALID/,"not-yet-valid","its certificate is not valid yet; check the clocks"],[/^CERT_|ERR_TLS_CERT|INVALID_CA|INVALID_PURPOSE/,"certificate","its certificate is not accepted"],[/EPROTO|ERR_SSL|ERR_OSSL|HPE_INVALID/,"protocol","it does not speak the protocol of its URL"]],CONNECTING={ECONNREFUSED:["refused","nothing listens there"],ENOTFOUND:["unknown-name","its name cannot be resolved"],EAI_AGAIN:["other","its name could not be resolved for the moment"],EHOSTUNREACH:["unreachable","there is no route to it"],ENETUNREACH:["unreachable","there is no route to its network"],UND_ERR_CONNECT_TIMEOUT:["unanswered","it does not answer"]},BROKEN_OFF=new Set(["ECONNRESET","UND_ERR_SOCKET"]),PROXY_ANSWER=/^Proxy (?:response|Authentication Required) \((\d{3})\)/
function explainNetworkError(error,context){const{server,client}=context,said=(0,_node_error_js__WEBPACK_IMPORTED_MODULE_1__.o)(error),proxied=void 0===client.proxy?void 0:function explainProxy(said,{proxy,server}){const{variable,description}=proxy,advice=`correct ${variable}, or name ${server.host} in NO_PROXY when it is reached without the proxy`,[,status]=PROXY_ANSWER.exec(said.message)??[]
if("407"===status){const{username,password,protocol}=new URL(proxy.url)
return{isTransient:!1,reason:`${description} ${""===username&&""===password?`requires a user name and a password (407); set them in ${variable}, as in ${protocol}//user:password@host:port`:`does not accept the user name and password in ${variable} (407); correct them there`}`}}if(void 0!==status)return{isTransient:status.startsWith("5"),reason:`${description} refuses the connection to ${server.title} (${status}); ${advice}`}
const unreached=CONNECTING[said.code]
return void 0===unreached?void 0:{isTransient:!0,reason:`no answer from ${description}: ${unreached[1]} (${said.code}); ${advice}`}}(said,{proxy:client.proxy,server})
if(void 0!==proxied)return{...said,kind:"proxy",...proxied,clause:proxied.reason}
const{kind,text,isAnswered}=function classify({code,message},silence){const answered=ANSWERED.find(([pattern])=>pattern.test(`${code} ${message}`))
if(void 0!==answered)return{kind:answered[1],text:answered[2],isAnswered:!0}
const[kind,text]=function classifySilence(code,{headersMs,bodyMs}){return BROKEN_OFF.has(code)?["broken-off","it closed the connection"]:"UND_ERR_HEADERS_TIMEOUT"===code?["silent",`it sent nothing for ${headersMs/1e3} s`]:"UND_ERR_BODY_TIMEOUT"===code?["silent",`it sent nothing for ${bodyMs/1e3} s`]:void 0}(code,silence)??CONNECTING[code]??["other",message]
return{kind,text,isAnswered:!1}}(said,client.silence),advice=void 0===server.advice?.[kind]?"":`; ${server.advice[kind]}`,code=""===said.code?"":` (${said.code})`,way=(0,_proxy_js__WEBPACK_IMPORTED_MODULE_0__.sc)(client.proxy),isSilent="silent"===kind,fault={...said,kind,isTransient:!isAnswered,clause:`${text}${isSilent?"":code}${way}`}
if(isAnswered)return{...fault,reason:`${server.title} answered, but ${text}${advice} (${said.code||said.message})`}
if("unknown-name"===kind)return{...fault,reason:`the runner cannot resolve the name ${server.host}${code}${advice}`}
const reason=`no answer from ${server.title}${way}: ${text}${advice}${code}`
return{...fault,reason}}}),86256:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{UR:()=>chooseProxy,o4:()=>withoutBrackets,sc:()=>through})
var node_net__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(77030),_domain_errors_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(85096)
function chooseProxy(target,environment){const variable=findVariable("https:"===target.protocol?"HTTPS_PROXY":"HTTP_PROXY",environment)
if(void 0===variable)return
const host=withoutBrackets(target.hostname).toLowerCase(),port=target.port||("https:"===target.protocol?"443":"80")
if(function isThisMachine(host){return"localhost"===host||0!==(0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(host)&&isInNetwork(host,6===(0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(host)?"::1/128":"127.0.0.0/8")}(host))return
const noProxy=findVariable("NO_PROXY",environment)
return(void 0===noProxy?[]:(environment[noProxy]??"").split(",")).some(entry=>function isMatch(entry,target){if(""===entry)return!1
if("*"===entry)return!0
if(entry.includes("/"))return isInNetwork(target.host,entry)
const[,name=entry,port]=/^(.*?)(?::(\d+))?$/.exec(6===(0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(entry)?`[${entry}]`:entry)??[]
if(void 0!==port&&port!==target.port)return!1
const plain=withoutBrackets(name).replace(/^\*(?=\.)/,"")
return plain.startsWith(".")?target.host.endsWith(plain):target.host===plain||0===(0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(plain)&&target.host.endsWith(`.${plain}`)}(entry.trim().toLowerCase(),{host,port}))?void 0:function readProxy(variable,options){const{value,host}=options,url=value.includes("://")?value:`http://${value}`,[scheme=""]=url.split("://"),advice=`Set it to http://host:port, or name ${host} in NO_PROXY`
if(!/^https?$/i.test(scheme))throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_1__.yo(`the variable ${variable} of the runner begins with ${scheme}://, and only HTTP proxies are supported. ${advice}`)
if(!URL.canParse(url))throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_1__.yo(`the variable ${variable} of the runner is not the URL of a proxy. ${advice}`)
const{origin,username,password}=new URL(url)
if(!function isDecodable(text){try{decodeURIComponent(text)
return!0}catch{return!1}}(username+password))throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_1__.yo(`the variable ${variable} of the runner has a percent sign in its user name or password that is not an escape; write it as %25`)
return{url,variable,description:`the proxy ${origin} of ${variable}`}}(variable,{value:environment[variable]??"",host})}function findVariable(name,environment){return[name,name.toLowerCase()].find(spelling=>""!==(environment[spelling]??""))}function withoutBrackets(host){return host.replace(/^\[|\]$/g,"")}function isInNetwork(host,network){const[address="",prefix=""]=network.split("/"),family=6===(0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(address)?"ipv6":"ipv4"
if(0===(0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(address)||(0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(host)!==(0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(address)||!/^\d+$/.test(prefix))return!1
if(Number(prefix)>("ipv6"===family?128:32))return!1
const list=new node_net__WEBPACK_IMPORTED_MODULE_0__.BlockList
list.addSubnet(address,Number(prefix),family)
return list.check(host,family)}function through(proxy){return void 0===proxy?"":` through ${proxy.description}`}}),72725:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{G$:()=>createLongDocument,Jf:()=>isNarrowed,fD:()=>narrowAll,nI:()=>BoundError})
var node_crypto__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(77598),_value_count_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(79384)
class BoundError extends Error{}const QUOTE=34,COMMA=44,BACKSLASH=92,LIST_BEGIN=91,LIST_END=93,OBJECT_BEGIN=123,OBJECT_END=125,NAME_BYTES=256,decoder=new TextDecoder,narrowedLists=new WeakSet
function isNarrowed(list){return narrowedLists.has(list)}function narrowAll(list,narrow){return isNarrowed(list)?list:list.map(narrow)}function createLongDocument(lists){const names=new RegExp(`(?<!\\\\)"(${Object.keys(lists).join("|")})"[ \\t\\r\\n]*:[ \\t\\r\\n]*$`),found=new Map,rest=createPieces(),element=createPieces()
let list,isText=!1,isEscaped=!1,depth=0
const count=(0,_value_count_js__WEBPACK_IMPORTED_MODULE_1__.H)()
let problem
function beginList(before){const[,name=""]=names.exec(`${rest.end()}${latin1(before.subarray(-NAME_BYTES))}`)??[],narrow=lists[name]
if(void 0===narrow)return!1
const place=(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()
rest.keep(before)
rest.keep(Buffer.from(JSON.stringify(place)))
list=function createElements(narrow){const elements=[]
let failure,isNarrow=!0
return{add(text,{isLast}){if(!(void 0!==failure||isLast&&0===elements.length&&function isBlank(text){return/^[ \t\r\n]*$/.test(text)}(text)))try{elements.push(function narrowIfFit(element){if(!isNarrow)return element
try{return narrow(element)}catch{isNarrow=!1
return element}}(JSON.parse(text)))}catch(error){failure={error}
elements.length=0}},list(){if(void 0!==failure)throw failure.error
isNarrow&&narrowedLists.add(elements)
return elements}}}(narrow)
found.set(place,list)
depth=0
return!0}function takeElement(elements,{bytes,isLast}){const isWhole=element.isEmpty()
isWhole||element.keep(bytes)
elements.add(isWhole?bytes.toString("utf8"):element.text(),{isLast})
element.clear()
isLast&&(list=void 0)}return{add(bytes){if(void 0!==problem)return
problem=count.add(bytes)
if(void 0!==problem){found.clear()
rest.clear()
element.clear()
list=void 0
return}const chunk=Buffer.from(bytes.buffer,bytes.byteOffset,bytes.byteLength)
let taken=0
for(let at=0;at<chunk.length;at+=1){const byte=chunk[at]
if(isText)isEscaped?isEscaped=!1:byte===BACKSLASH?isEscaped=!0:byte===QUOTE&&(isText=!1)
else if(byte===QUOTE)isText=!0
else if(void 0===list)byte===LIST_BEGIN&&beginList(chunk.subarray(taken,at))&&(taken=at+1)
else if(byte===LIST_BEGIN||byte===OBJECT_BEGIN)depth+=1
else if(depth>0)byte!==LIST_END&&byte!==OBJECT_END||(depth-=1)
else if(byte===COMMA||byte===LIST_END){takeElement(list,{bytes:chunk.subarray(taken,at),isLast:byte===LIST_END})
taken=at+1}}const left=chunk.subarray(taken)
void 0===list?rest.keep(left):element.keep(left)},text:()=>rest.text(),value(){if(void 0!==problem)throw new BoundError(problem)
return putLists(JSON.parse(rest.text()),found)}}}function putLists(value,lists){if("string"==typeof value)return lists.get(value)?.list()??value
if("object"!=typeof value||null===value)return value
if(Array.isArray(value)){for(const element of value)putLists(element,lists)
return value}const parts=value
for(const name of Object.keys(parts)){const part=parts[name],whole=putLists(part,lists)
whole!==part&&(parts[name]=whole)}return value}function createPieces(){let pieces=[],end=""
return{keep(bytes){if(0!==bytes.length){pieces.push(Buffer.from(bytes))
end=(end+latin1(bytes.subarray(-NAME_BYTES))).slice(-NAME_BYTES)}},isEmpty:()=>0===pieces.length,end:()=>end,text:()=>decoder.decode(Buffer.concat(pieces)),clear(){pieces=[]
end=""}}}function latin1(bytes){return bytes.toString("latin1")}}),79384:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{H:()=>createValueCount,i:()=>requireFewValues})
const FREE_VALUES=1e5,LEAST_BYTES_PER_VALUE=8,MAX_LEVELS=100,QUOTE=34,COMMA=44,BACKSLASH=92,LIST_BEGIN=91,LIST_END=93,OBJECT_BEGIN=123,OBJECT_END=125,CHUNK_CHARACTERS=65536
function createValueCount(){let problem,bytes=0,values=0,level=0,isText=!1,isEscaped=!1
return{add(chunk){bytes+=chunk.length
for(let at=0;at<chunk.length;at+=1){const byte=chunk[at]
if(isText)isEscaped?isEscaped=!1:byte===BACKSLASH?isEscaped=!0:byte===QUOTE&&(isText=!1)
else if(byte===QUOTE)isText=!0
else if(byte===COMMA)values+=1
else if(byte===LIST_BEGIN||byte===OBJECT_BEGIN){values+=1
level+=1
level>MAX_LEVELS&&(problem??=`it has more than ${MAX_LEVELS} levels`)}else byte!==LIST_END&&byte!==OBJECT_END||(level-=1)}values>FREE_VALUES+bytes/LEAST_BYTES_PER_VALUE&&(problem??=`it has more than ${FREE_VALUES} values that are shorter than any in such a document`)
return problem}}}function requireFewValues(text){const count=createValueCount()
for(let at=0;at<text.length;at+=CHUNK_CHARACTERS){const problem=count.add(Buffer.from(text.slice(at,at+CHUNK_CHARACTERS)))
if(void 0!==problem)throw new Error(problem)}}})}

