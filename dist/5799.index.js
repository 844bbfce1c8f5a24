export const id=5799
export const ids=[5799]
export const modules={2521:((module,__unused_webpack_exports,__webpack_require__)=>{module.exports=__webpack_require__(29555)}),29555:((__unused_webpack_module,exports,__webpack_require__)=>{__webpack_require__(69278)
var debug,tls=__webpack_require__(64756),http=__webpack_require__(58611),https=__webpack_require__(65692),events=__webpack_require__(24434),util=(__webpack_require__(42613),__webpack_require__(39023))
exports.httpOverHttp=function httpOverHttp(options){var agent=new TunnelingAgent(options)
agent.request=http.request
return agent}
exports.httpsOverHttp=function httpsOverHttp(options){var agent=new TunnelingAgent(options)
agent.request=http.request
agent.createSocket=createSecureSocket
agent.defaultPort=443
return agent}
exports.httpOverHttps=function httpOverHttps(options){var agent=new TunnelingAgent(options)
agent.request=https.request
return agent}
exports.httpsOverHttps=function httpsOverHttps(options){var agent=new TunnelingAgent(options)
agent.request=https.request
agent.createSocket=createSecureSocket
agent.defaultPort=443
return agent}
function TunnelingAgent(options){var self=this
self.options=options||{}
self.proxyOptions=self.options.proxy||{}
self.maxSockets=self.options.maxSockets||http.Agent.defaultMaxSockets
self.requests=[]
self.sockets=[]
self.on("free",function onFree(socket,host,port,localAddress){for(var options=toOptions(host,port,localAddress),i=0,len=self.requests.length;i<len;++i){var pending=self.requests[i]
if(pending.host===options.host&&pending.port===options.port){self.requests.splice(i,1)
pending.request.onSocket(socket)
return}}socket.destroy()
self.removeSocket(socket)})}util.inherits(TunnelingAgent,events.EventEmitter)
TunnelingAgent.prototype.addRequest=function addRequest(req,host,port,localAddress){var self=this,options=mergeOptions({request:req},self.options,toOptions(host,port,localAddress))
self.sockets.length>=this.maxSockets?self.requests.push(options):self.createSocket(options,function(socket){socket.on("free",onFree)
socket.on("close",onCloseOrRemove)
socket.on("agentRemove",onCloseOrRemove)
req.onSocket(socket)
function onFree(){self.emit("free",socket,options)}function onCloseOrRemove(err){self.removeSocket(socket)
socket.removeListener("free",onFree)
socket.removeListener("close",onCloseOrRemove)
socket.removeListener("agentRemove",onCloseOrRemove)}})}
TunnelingAgent.prototype.createSocket=function createSocket(options,cb){var self=this,placeholder={}
self.sockets.push(placeholder)
var connectOptions=mergeOptions({},self.proxyOptions,{method:"CONNECT",path:options.host+":"+options.port,agent:!1,headers:{host:options.host+":"+options.port}})
options.localAddress&&(connectOptions.localAddress=options.localAddress)
if(connectOptions.proxyAuth){connectOptions.headers=connectOptions.headers||{}
connectOptions.headers["Proxy-Authorization"]="Basic "+new Buffer(connectOptions.proxyAuth).toString("base64")}debug("making CONNECT request")
var connectReq=self.request(connectOptions)
connectReq.useChunkedEncodingByDefault=!1
connectReq.once("response",function onResponse(res){res.upgrade=!0})
connectReq.once("upgrade",function onUpgrade(res,socket,head){process.nextTick(function(){onConnect(res,socket,head)})})
connectReq.once("connect",onConnect)
connectReq.once("error",function onError(cause){connectReq.removeAllListeners()
debug("tunneling socket could not be established, cause=%s\n",cause.message,cause.stack)
var error=new Error("tunneling socket could not be established, cause="+cause.message)
error.code="ECONNRESET"
options.request.emit("error",error)
self.removeSocket(placeholder)})
connectReq.end()
function onConnect(res,socket,head){connectReq.removeAllListeners()
socket.removeAllListeners()
if(200===res.statusCode){if(!(head.length>0)){debug("tunneling connection has established")
self.sockets[self.sockets.indexOf(placeholder)]=socket
return cb(socket)}debug("got illegal response body from proxy")
socket.destroy();(error=new Error("got illegal response body from proxy")).code="ECONNRESET"
options.request.emit("error",error)
self.removeSocket(placeholder)}else{debug("tunneling socket could not be established, statusCode=%d",res.statusCode)
socket.destroy()
var error;(error=new Error("tunneling socket could not be established, statusCode="+res.statusCode)).code="ECONNRESET"
options.request.emit("error",error)
self.removeSocket(placeholder)}}}
TunnelingAgent.prototype.removeSocket=function removeSocket(socket){var pos=this.sockets.indexOf(socket)
if(-1!==pos){this.sockets.splice(pos,1)
var pending=this.requests.shift()
pending&&this.createSocket(pending,function(socket){pending.request.onSocket(socket)})}}
function createSecureSocket(options,cb){var self=this
TunnelingAgent.prototype.createSocket.call(self,options,function(socket){var hostHeader=options.request.getHeader("host"),tlsOptions=mergeOptions({},self.options,{socket,servername:hostHeader?hostHeader.replace(/:.*$/,""):options.host}),secureSocket=tls.connect(0,tlsOptions)
self.sockets[self.sockets.indexOf(socket)]=secureSocket
cb(secureSocket)})}function toOptions(host,port,localAddress){return"string"==typeof host?{host,port,localAddress}:host}function mergeOptions(target){for(var i=1,len=arguments.length;i<len;++i){var overrides=arguments[i]
if("object"==typeof overrides)for(var keys=Object.keys(overrides),j=0,keyLen=keys.length;j<keyLen;++j){var k=keys[j]
void 0!==overrides[k]&&(target[k]=overrides[k])}}return target}debug=process.env.NODE_DEBUG&&/\btunnel\b/.test(process.env.NODE_DEBUG)?function(){var args=Array.prototype.slice.call(arguments)
"string"==typeof args[0]?args[0]="TUNNEL: "+args[0]:args.unshift("TUNNEL:")
console.error.apply(console,args)}:function(){}}),25799:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{Qq:()=>HttpClient})
var external_http_=__webpack_require__(58611),external_http_namespaceObject=__webpack_require__.t(external_http_,2),external_https_=__webpack_require__(65692),external_https_namespaceObject=__webpack_require__.t(external_https_,2)
function getProxyUrl(reqUrl){const usingSsl="https:"===reqUrl.protocol
if(function checkBypass(reqUrl){if(!reqUrl.hostname)return!1
if(function isLoopbackAddress(host){const hostLower=host.toLowerCase()
return"localhost"===hostLower||hostLower.startsWith("127.")||hostLower.startsWith("[::1]")||hostLower.startsWith("[0:0:0:0:0:0:0:1]")}(reqUrl.hostname))return!0
const noProxy=process.env.no_proxy||process.env.NO_PROXY||""
if(!noProxy)return!1
let reqPort
reqUrl.port?reqPort=Number(reqUrl.port):"http:"===reqUrl.protocol?reqPort=80:"https:"===reqUrl.protocol&&(reqPort=443)
const upperReqHosts=[reqUrl.hostname.toUpperCase()]
"number"==typeof reqPort&&upperReqHosts.push(`${upperReqHosts[0]}:${reqPort}`)
for(const upperNoProxyItem of noProxy.split(",").map(x=>x.trim().toUpperCase()).filter(x=>x))if("*"===upperNoProxyItem||upperReqHosts.some(x=>x===upperNoProxyItem||x.endsWith(`.${upperNoProxyItem}`)||upperNoProxyItem.startsWith(".")&&x.endsWith(`${upperNoProxyItem}`)))return!0
return!1}(reqUrl))return
const proxyVar=usingSsl?process.env.https_proxy||process.env.HTTPS_PROXY:process.env.http_proxy||process.env.HTTP_PROXY
if(proxyVar)try{return new DecodedURL(proxyVar)}catch(_a){if(!proxyVar.startsWith("http://")&&!proxyVar.startsWith("https://"))return new DecodedURL(`http://${proxyVar}`)}}class DecodedURL extends URL{constructor(url,base){super(url,base)
this._decodedUsername=decodeURIComponent(super.username)
this._decodedPassword=decodeURIComponent(super.password)}get username(){return this._decodedUsername}get password(){return this._decodedPassword}}var HttpCodes,Headers,MediaTypes,tunnel=__webpack_require__(2521),undici=__webpack_require__(87139),__awaiter=function(thisArg,_arguments,P,generator){return new(P||(P=Promise))(function(resolve,reject){function fulfilled(value){try{step(generator.next(value))}catch(e){reject(e)}}function rejected(value){try{step(generator.throw(value))}catch(e){reject(e)}}function step(result){result.done?resolve(result.value):function adopt(value){return value instanceof P?value:new P(function(resolve){resolve(value)})}(result.value).then(fulfilled,rejected)}step((generator=generator.apply(thisArg,_arguments||[])).next())})}
!function(HttpCodes){HttpCodes[HttpCodes.OK=200]="OK"
HttpCodes[HttpCodes.MultipleChoices=300]="MultipleChoices"
HttpCodes[HttpCodes.MovedPermanently=301]="MovedPermanently"
HttpCodes[HttpCodes.ResourceMoved=302]="ResourceMoved"
HttpCodes[HttpCodes.SeeOther=303]="SeeOther"
HttpCodes[HttpCodes.NotModified=304]="NotModified"
HttpCodes[HttpCodes.UseProxy=305]="UseProxy"
HttpCodes[HttpCodes.SwitchProxy=306]="SwitchProxy"
HttpCodes[HttpCodes.TemporaryRedirect=307]="TemporaryRedirect"
HttpCodes[HttpCodes.PermanentRedirect=308]="PermanentRedirect"
HttpCodes[HttpCodes.BadRequest=400]="BadRequest"
HttpCodes[HttpCodes.Unauthorized=401]="Unauthorized"
HttpCodes[HttpCodes.PaymentRequired=402]="PaymentRequired"
HttpCodes[HttpCodes.Forbidden=403]="Forbidden"
HttpCodes[HttpCodes.NotFound=404]="NotFound"
HttpCodes[HttpCodes.MethodNotAllowed=405]="MethodNotAllowed"
HttpCodes[HttpCodes.NotAcceptable=406]="NotAcceptable"
HttpCodes[HttpCodes.ProxyAuthenticationRequired=407]="ProxyAuthenticationRequired"
HttpCodes[HttpCodes.RequestTimeout=408]="RequestTimeout"
HttpCodes[HttpCodes.Conflict=409]="Conflict"
HttpCodes[HttpCodes.Gone=410]="Gone"
HttpCodes[HttpCodes.TooManyRequests=429]="TooManyRequests"
HttpCodes[HttpCodes.InternalServerError=500]="InternalServerError"
HttpCodes[HttpCodes.NotImplemented=501]="NotImplemented"
HttpCodes[HttpCodes.BadGateway=502]="BadGateway"
HttpCodes[HttpCodes.ServiceUnavailable=503]="ServiceUnavailable"
HttpCodes[HttpCodes.GatewayTimeout=504]="GatewayTimeout"}(HttpCodes||(HttpCodes={}))
!function(Headers){Headers.Accept="accept"
Headers.ContentType="content-type"}(Headers||(Headers={}))
!function(MediaTypes){MediaTypes.ApplicationJson="application/json"}(MediaTypes||(MediaTypes={}))
const HttpRedirectCodes=[HttpCodes.MovedPermanently,HttpCodes.ResourceMoved,HttpCodes.SeeOther,HttpCodes.TemporaryRedirect,HttpCodes.PermanentRedirect],HttpResponseRetryCodes=[HttpCodes.BadGateway,HttpCodes.ServiceUnavailable,HttpCodes.GatewayTimeout],RetryableHttpVerbs=["OPTIONS","GET","DELETE","HEAD"]
class HttpClientError extends Error{constructor(message,statusCode){super(message)
this.name="HttpClientError"
this.statusCode=statusCode
Object.setPrototypeOf(this,HttpClientError.prototype)}}class HttpClientResponse{constructor(message){this.message=message}readBody(){return __awaiter(this,void 0,void 0,function*(){return new Promise(resolve=>__awaiter(this,void 0,void 0,function*(){let output=Buffer.alloc(0)
this.message.on("data",chunk=>{output=Buffer.concat([output,chunk])})
this.message.on("end",()=>{resolve(output.toString())})}))})}readBodyBuffer(){return __awaiter(this,void 0,void 0,function*(){return new Promise(resolve=>__awaiter(this,void 0,void 0,function*(){const chunks=[]
this.message.on("data",chunk=>{chunks.push(chunk)})
this.message.on("end",()=>{resolve(Buffer.concat(chunks))})}))})}}class HttpClient{constructor(userAgent,handlers,requestOptions){this._ignoreSslError=!1
this._allowRedirects=!0
this._allowRedirectDowngrade=!1
this._maxRedirects=50
this._allowRetries=!1
this._maxRetries=1
this._keepAlive=!1
this._disposed=!1
this.userAgent=this._getUserAgentWithOrchestrationId(userAgent)
this.handlers=handlers||[]
this.requestOptions=requestOptions
if(requestOptions){null!=requestOptions.ignoreSslError&&(this._ignoreSslError=requestOptions.ignoreSslError)
this._socketTimeout=requestOptions.socketTimeout
null!=requestOptions.allowRedirects&&(this._allowRedirects=requestOptions.allowRedirects)
null!=requestOptions.allowRedirectDowngrade&&(this._allowRedirectDowngrade=requestOptions.allowRedirectDowngrade)
null!=requestOptions.maxRedirects&&(this._maxRedirects=Math.max(requestOptions.maxRedirects,0))
null!=requestOptions.keepAlive&&(this._keepAlive=requestOptions.keepAlive)
null!=requestOptions.allowRetries&&(this._allowRetries=requestOptions.allowRetries)
null!=requestOptions.maxRetries&&(this._maxRetries=requestOptions.maxRetries)}}options(requestUrl,additionalHeaders){return __awaiter(this,void 0,void 0,function*(){return this.request("OPTIONS",requestUrl,null,additionalHeaders||{})})}get(requestUrl,additionalHeaders){return __awaiter(this,void 0,void 0,function*(){return this.request("GET",requestUrl,null,additionalHeaders||{})})}del(requestUrl,additionalHeaders){return __awaiter(this,void 0,void 0,function*(){return this.request("DELETE",requestUrl,null,additionalHeaders||{})})}post(requestUrl,data,additionalHeaders){return __awaiter(this,void 0,void 0,function*(){return this.request("POST",requestUrl,data,additionalHeaders||{})})}patch(requestUrl,data,additionalHeaders){return __awaiter(this,void 0,void 0,function*(){return this.request("PATCH",requestUrl,data,additionalHeaders||{})})}put(requestUrl,data,additionalHeaders){return __awaiter(this,void 0,void 0,function*(){return this.request("PUT",requestUrl,data,additionalHeaders||{})})}head(requestUrl,additionalHeaders){return __awaiter(this,void 0,void 0,function*(){return this.request("HEAD",requestUrl,null,additionalHeaders||{})})}sendStream(verb,requestUrl,stream,additionalHeaders){return __awaiter(this,void 0,void 0,function*(){return this.request(verb,requestUrl,stream,additionalHeaders)})}getJson(requestUrl_1){return __awaiter(this,arguments,void 0,function*(requestUrl,additionalHeaders={}){additionalHeaders[Headers.Accept]=this._getExistingOrDefaultHeader(additionalHeaders,Headers.Accept,MediaTypes.ApplicationJson)
const res=yield this.get(requestUrl,additionalHeaders)
return this._processResponse(res,this.requestOptions)})}postJson(requestUrl_1,obj_1){return __awaiter(this,arguments,void 0,function*(requestUrl,obj,additionalHeaders={}){const data=JSON.stringify(obj,null,2)
additionalHeaders[Headers.Accept]=this._getExistingOrDefaultHeader(additionalHeaders,Headers.Accept,MediaTypes.ApplicationJson)
additionalHeaders[Headers.ContentType]=this._getExistingOrDefaultContentTypeHeader(additionalHeaders,MediaTypes.ApplicationJson)
const res=yield this.post(requestUrl,data,additionalHeaders)
return this._processResponse(res,this.requestOptions)})}putJson(requestUrl_1,obj_1){return __awaiter(this,arguments,void 0,function*(requestUrl,obj,additionalHeaders={}){const data=JSON.stringify(obj,null,2)
additionalHeaders[Headers.Accept]=this._getExistingOrDefaultHeader(additionalHeaders,Headers.Accept,MediaTypes.ApplicationJson)
additionalHeaders[Headers.ContentType]=this._getExistingOrDefaultContentTypeHeader(additionalHeaders,MediaTypes.ApplicationJson)
const res=yield this.put(requestUrl,data,additionalHeaders)
return this._processResponse(res,this.requestOptions)})}patchJson(requestUrl_1,obj_1){return __awaiter(this,arguments,void 0,function*(requestUrl,obj,additionalHeaders={}){const data=JSON.stringify(obj,null,2)
additionalHeaders[Headers.Accept]=this._getExistingOrDefaultHeader(additionalHeaders,Headers.Accept,MediaTypes.ApplicationJson)
additionalHeaders[Headers.ContentType]=this._getExistingOrDefaultContentTypeHeader(additionalHeaders,MediaTypes.ApplicationJson)
const res=yield this.patch(requestUrl,data,additionalHeaders)
return this._processResponse(res,this.requestOptions)})}request(verb,requestUrl,data,headers){return __awaiter(this,void 0,void 0,function*(){if(this._disposed)throw new Error("Client has already been disposed.")
const parsedUrl=new URL(requestUrl)
let info=this._prepareRequest(verb,parsedUrl,headers)
const maxTries=this._allowRetries&&RetryableHttpVerbs.includes(verb)?this._maxRetries+1:1
let response,numTries=0
do{response=yield this.requestRaw(info,data)
if(response&&response.message&&response.message.statusCode===HttpCodes.Unauthorized){let authenticationHandler
for(const handler of this.handlers)if(handler.canHandleAuthentication(response)){authenticationHandler=handler
break}return authenticationHandler?authenticationHandler.handleAuthentication(this,info,data):response}let redirectsRemaining=this._maxRedirects
for(;response.message.statusCode&&HttpRedirectCodes.includes(response.message.statusCode)&&this._allowRedirects&&redirectsRemaining>0;){const redirectUrl=response.message.headers.location
if(!redirectUrl)break
const parsedRedirectUrl=new URL(redirectUrl)
if("https:"===parsedUrl.protocol&&parsedUrl.protocol!==parsedRedirectUrl.protocol&&!this._allowRedirectDowngrade)throw new Error("Redirect from HTTPS to HTTP protocol. This downgrade is not allowed for security reasons. If you want to allow this behavior, set the allowRedirectDowngrade option to true.")
yield response.readBody()
if(parsedRedirectUrl.hostname!==parsedUrl.hostname)for(const header in headers)"authorization"===header.toLowerCase()&&delete headers[header]
info=this._prepareRequest(verb,parsedRedirectUrl,headers)
response=yield this.requestRaw(info,data)
redirectsRemaining--}if(!response.message.statusCode||!HttpResponseRetryCodes.includes(response.message.statusCode))return response
numTries+=1
if(numTries<maxTries){yield response.readBody()
yield this._performExponentialBackoff(numTries)}}while(numTries<maxTries)
return response})}dispose(){this._agent&&this._agent.destroy()
this._disposed=!0}requestRaw(info,data){return __awaiter(this,void 0,void 0,function*(){return new Promise((resolve,reject)=>{this.requestRawWithCallback(info,data,function callbackForResult(err,res){err?reject(err):res?resolve(res):reject(new Error("Unknown error"))})})})}requestRawWithCallback(info,data,onResult){if("string"==typeof data){info.options.headers||(info.options.headers={})
info.options.headers["Content-Length"]=Buffer.byteLength(data,"utf8")}let callbackCalled=!1
function handleResult(err,res){if(!callbackCalled){callbackCalled=!0
onResult(err,res)}}const req=info.httpModule.request(info.options,msg=>{handleResult(void 0,new HttpClientResponse(msg))})
let socket
req.on("socket",sock=>{socket=sock})
req.setTimeout(this._socketTimeout||18e4,()=>{socket&&socket.end()
handleResult(new Error(`Request timeout: ${info.options.path}`))})
req.on("error",function(err){handleResult(err)})
data&&"string"==typeof data&&req.write(data,"utf8")
if(data&&"string"!=typeof data){data.on("close",function(){req.end()})
data.pipe(req)}else req.end()}getAgent(serverUrl){const parsedUrl=new URL(serverUrl)
return this._getAgent(parsedUrl)}getAgentDispatcher(serverUrl){const parsedUrl=new URL(serverUrl),proxyUrl=getProxyUrl(parsedUrl)
if(proxyUrl&&proxyUrl.hostname)return this._getProxyAgentDispatcher(parsedUrl,proxyUrl)}_prepareRequest(method,requestUrl,headers){const info={}
info.parsedUrl=requestUrl
const usingSsl="https:"===info.parsedUrl.protocol
info.httpModule=usingSsl?external_https_namespaceObject:external_http_namespaceObject
const defaultPort=usingSsl?443:80
info.options={}
info.options.host=info.parsedUrl.hostname
info.options.port=info.parsedUrl.port?parseInt(info.parsedUrl.port):defaultPort
info.options.path=(info.parsedUrl.pathname||"")+(info.parsedUrl.search||"")
info.options.method=method
info.options.headers=this._mergeHeaders(headers)
null!=this.userAgent&&(info.options.headers["user-agent"]=this.userAgent)
info.options.agent=this._getAgent(info.parsedUrl)
if(this.handlers)for(const handler of this.handlers)handler.prepareRequest(info.options)
return info}_mergeHeaders(headers){return this.requestOptions&&this.requestOptions.headers?Object.assign({},lowercaseKeys(this.requestOptions.headers),lowercaseKeys(headers||{})):lowercaseKeys(headers||{})}_getExistingOrDefaultHeader(additionalHeaders,header,_default){let clientHeader
if(this.requestOptions&&this.requestOptions.headers){const headerValue=lowercaseKeys(this.requestOptions.headers)[header]
headerValue&&(clientHeader="number"==typeof headerValue?headerValue.toString():headerValue)}const additionalValue=additionalHeaders[header]
return void 0!==additionalValue?"number"==typeof additionalValue?additionalValue.toString():additionalValue:void 0!==clientHeader?clientHeader:_default}_getExistingOrDefaultContentTypeHeader(additionalHeaders,_default){let clientHeader
if(this.requestOptions&&this.requestOptions.headers){const headerValue=lowercaseKeys(this.requestOptions.headers)[Headers.ContentType]
headerValue&&(clientHeader="number"==typeof headerValue?String(headerValue):Array.isArray(headerValue)?headerValue.join(", "):headerValue)}const additionalValue=additionalHeaders[Headers.ContentType]
return void 0!==additionalValue?"number"==typeof additionalValue?String(additionalValue):Array.isArray(additionalValue)?additionalValue.join(", "):additionalValue:void 0!==clientHeader?clientHeader:_default}_getAgent(parsedUrl){let agent
const proxyUrl=getProxyUrl(parsedUrl),useProxy=proxyUrl&&proxyUrl.hostname
this._keepAlive&&useProxy&&(agent=this._proxyAgent)
useProxy||(agent=this._agent)
if(agent)return agent
const usingSsl="https:"===parsedUrl.protocol
let maxSockets=100
this.requestOptions&&(maxSockets=this.requestOptions.maxSockets||external_http_.globalAgent.maxSockets)
if(proxyUrl&&proxyUrl.hostname){const agentOptions={maxSockets,keepAlive:this._keepAlive,proxy:Object.assign(Object.assign({},(proxyUrl.username||proxyUrl.password)&&{proxyAuth:`${proxyUrl.username}:${proxyUrl.password}`}),{host:proxyUrl.hostname,port:proxyUrl.port})}
let tunnelAgent
const overHttps="https:"===proxyUrl.protocol
tunnelAgent=usingSsl?overHttps?tunnel.httpsOverHttps:tunnel.httpsOverHttp:overHttps?tunnel.httpOverHttps:tunnel.httpOverHttp
agent=tunnelAgent(agentOptions)
this._proxyAgent=agent}if(!agent){const options={keepAlive:this._keepAlive,maxSockets}
agent=usingSsl?new external_https_.Agent(options):new external_http_.Agent(options)
this._agent=agent}usingSsl&&this._ignoreSslError&&(agent.options=Object.assign(agent.options||{},{rejectUnauthorized:!1}))
return agent}_getProxyAgentDispatcher(parsedUrl,proxyUrl){let proxyAgent
this._keepAlive&&(proxyAgent=this._proxyAgentDispatcher)
if(proxyAgent)return proxyAgent
const usingSsl="https:"===parsedUrl.protocol
proxyAgent=new undici.kT(Object.assign({uri:proxyUrl.href,pipelining:this._keepAlive?1:0},(proxyUrl.username||proxyUrl.password)&&{token:`Basic ${Buffer.from(`${proxyUrl.username}:${proxyUrl.password}`).toString("base64")}`}))
this._proxyAgentDispatcher=proxyAgent
usingSsl&&this._ignoreSslError&&(proxyAgent.options=Object.assign(proxyAgent.options.requestTls||{},{rejectUnauthorized:!1}))
return proxyAgent}_getUserAgentWithOrchestrationId(userAgent){const baseUserAgent=userAgent||"actions/http-client",orchId=process.env.ACTIONS_ORCHESTRATION_ID
return orchId?`${baseUserAgent} actions_orchestration_id/${orchId.replace(/[^a-z0-9_.-]/gi,"_")}`:baseUserAgent}_performExponentialBackoff(retryNumber){return __awaiter(this,void 0,void 0,function*(){retryNumber=Math.min(10,retryNumber)
const ms=5*Math.pow(2,retryNumber)
return new Promise(resolve=>setTimeout(()=>resolve(),ms))})}_processResponse(res,options){return __awaiter(this,void 0,void 0,function*(){return new Promise((resolve,reject)=>__awaiter(this,void 0,void 0,function*(){const statusCode=res.message.statusCode||0,response={statusCode,result:null,headers:{}}
statusCode===HttpCodes.NotFound&&resolve(response)
let obj,contents
try{contents=yield res.readBody()
if(contents&&contents.length>0){obj=options&&options.deserializeDates?JSON.parse(contents,function dateTimeDeserializer(key,value){if("string"==typeof value){const a=new Date(value)
if(!isNaN(a.valueOf()))return a}return value}):JSON.parse(contents)
response.result=obj}response.headers=res.message.headers}catch(err){}if(statusCode>299){let msg
msg=obj&&obj.message?obj.message:contents&&contents.length>0?contents:`Failed request: (${statusCode})`
const err=new HttpClientError(msg,statusCode)
err.result=response.result
reject(err)}else resolve(response)}))})}}const lowercaseKeys=obj=>Object.keys(obj).reduce((c,k)=>(c[k.toLowerCase()]=obj[k],c),{})})}

