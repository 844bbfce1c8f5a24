export const id=7139
export const ids=[7139]
export const modules={87139:((module,__unused_webpack_exports,__webpack_require__)=>{const Dispatcher=__webpack_require__(46620),Agent=__webpack_require__(56e3),ProxyAgent=__webpack_require__(50321),errors=__webpack_require__(46540),util=__webpack_require__(49259),{InvalidArgumentError}=errors,api=__webpack_require__(85744),{getGlobalDispatcher}=__webpack_require__(54276)
Object.assign(Dispatcher.prototype,api)
module.exports.g6=Agent
module.exports.kT=ProxyAgent
const fetchImpl=__webpack_require__(1325).fetch
module.exports.hd=async function(init,options=void 0){try{return await fetchImpl(init,options)}catch(err){err&&"object"==typeof err&&Error.captureStackTrace(err)
throw err}}
module.exports.Response=__webpack_require__(5314).Response
globalThis
module.exports.Em=function makeDispatcher(fn){return(url,opts,handler)=>{if("function"==typeof opts){handler=opts
opts=null}if(!url||"string"!=typeof url&&"object"!=typeof url&&!(url instanceof URL))throw new InvalidArgumentError("invalid url")
if(null!=opts&&"object"!=typeof opts)throw new InvalidArgumentError("invalid opts")
if(opts&&null!=opts.path){if("string"!=typeof opts.path)throw new InvalidArgumentError("invalid opts.path")
let path=opts.path
opts.path.startsWith("/")||(path=`/${path}`)
url=new URL(util.parseOrigin(url).origin+path)}else{opts||(opts="object"==typeof url?url:{})
url=util.parseURL(url)}const{agent,dispatcher=getGlobalDispatcher()}=opts
if(agent)throw new InvalidArgumentError("unsupported opts.agent. Did you mean opts.client?")
return fn.call(dispatcher,{...opts,origin:url.origin,path:url.search?`${url.pathname}${url.search}`:url.pathname,method:opts.method||(opts.body?"PUT":"GET")},handler)}}(api.request)}),44839:((module,__unused_webpack_exports,__webpack_require__)=>{const{addAbortListener}=__webpack_require__(49259),{RequestAbortedError}=__webpack_require__(46540),kListener=Symbol("kListener"),kSignal=Symbol("kSignal")
function abort(self){self.abort?self.abort(self[kSignal]?.reason):self.reason=self[kSignal]?.reason??new RequestAbortedError
removeSignal(self)}function removeSignal(self){if(self[kSignal]){"removeEventListener"in self[kSignal]?self[kSignal].removeEventListener("abort",self[kListener]):self[kSignal].removeListener("abort",self[kListener])
self[kSignal]=null
self[kListener]=null}}module.exports={addSignal:function addSignal(self,signal){self.reason=null
self[kSignal]=null
self[kListener]=null
if(signal)if(signal.aborted)abort(self)
else{self[kSignal]=signal
self[kListener]=()=>{abort(self)}
addAbortListener(self[kSignal],self[kListener])}},removeSignal}}),66603:((module,__unused_webpack_exports,__webpack_require__)=>{const assert=__webpack_require__(34589),{AsyncResource}=__webpack_require__(16698),{InvalidArgumentError,SocketError}=__webpack_require__(46540),util=__webpack_require__(49259),{addSignal,removeSignal}=__webpack_require__(44839)
class ConnectHandler extends AsyncResource{constructor(opts,callback){if(!opts||"object"!=typeof opts)throw new InvalidArgumentError("invalid opts")
if("function"!=typeof callback)throw new InvalidArgumentError("invalid callback")
const{signal,opaque,responseHeaders}=opts
if(signal&&"function"!=typeof signal.on&&"function"!=typeof signal.addEventListener)throw new InvalidArgumentError("signal must be an EventEmitter or EventTarget")
super("UNDICI_CONNECT")
this.opaque=opaque||null
this.responseHeaders=responseHeaders||null
this.callback=callback
this.abort=null
addSignal(this,signal)}onConnect(abort,context){if(this.reason)abort(this.reason)
else{assert(this.callback)
this.abort=abort
this.context=context}}onHeaders(){throw new SocketError("bad connect",null)}onUpgrade(statusCode,rawHeaders,socket){const{callback,opaque,context}=this
removeSignal(this)
this.callback=null
let headers=rawHeaders
null!=headers&&(headers="raw"===this.responseHeaders?util.parseRawHeaders(rawHeaders):util.parseHeaders(rawHeaders))
this.runInAsyncScope(callback,null,null,{statusCode,headers,socket,opaque,context})}onError(err){const{callback,opaque}=this
removeSignal(this)
if(callback){this.callback=null
queueMicrotask(()=>{this.runInAsyncScope(callback,null,err,{opaque})})}}}module.exports=function connect(opts,callback){if(void 0===callback)return new Promise((resolve,reject)=>{connect.call(this,opts,(err,data)=>err?reject(err):resolve(data))})
try{const connectHandler=new ConnectHandler(opts,callback)
this.dispatch({...opts,method:"CONNECT"},connectHandler)}catch(err){if("function"!=typeof callback)throw err
const opaque=opts?.opaque
queueMicrotask(()=>callback(err,{opaque}))}}}),81007:((module,__unused_webpack_exports,__webpack_require__)=>{const{Readable,Duplex,PassThrough}=__webpack_require__(57075),{InvalidArgumentError,InvalidReturnValueError,RequestAbortedError}=__webpack_require__(46540),util=__webpack_require__(49259),{AsyncResource}=__webpack_require__(16698),{addSignal,removeSignal}=__webpack_require__(44839),assert=__webpack_require__(34589),kResume=Symbol("resume")
class PipelineRequest extends Readable{constructor(){super({autoDestroy:!0})
this[kResume]=null}_read(){const{[kResume]:resume}=this
if(resume){this[kResume]=null
resume()}}_destroy(err,callback){this._read()
callback(err)}}class PipelineResponse extends Readable{constructor(resume){super({autoDestroy:!0})
this[kResume]=resume}_read(){this[kResume]()}_destroy(err,callback){err||this._readableState.endEmitted||(err=new RequestAbortedError)
callback(err)}}class PipelineHandler extends AsyncResource{constructor(opts,handler){if(!opts||"object"!=typeof opts)throw new InvalidArgumentError("invalid opts")
if("function"!=typeof handler)throw new InvalidArgumentError("invalid handler")
const{signal,method,opaque,onInfo,responseHeaders}=opts
if(signal&&"function"!=typeof signal.on&&"function"!=typeof signal.addEventListener)throw new InvalidArgumentError("signal must be an EventEmitter or EventTarget")
if("CONNECT"===method)throw new InvalidArgumentError("invalid method")
if(onInfo&&"function"!=typeof onInfo)throw new InvalidArgumentError("invalid onInfo callback")
super("UNDICI_PIPELINE")
this.opaque=opaque||null
this.responseHeaders=responseHeaders||null
this.handler=handler
this.abort=null
this.context=null
this.onInfo=onInfo||null
this.req=(new PipelineRequest).on("error",util.nop)
this.ret=new Duplex({readableObjectMode:opts.objectMode,autoDestroy:!0,read:()=>{const{body}=this
body?.resume&&body.resume()},write:(chunk,encoding,callback)=>{const{req}=this
req.push(chunk,encoding)||req._readableState.destroyed?callback():req[kResume]=callback},destroy:(err,callback)=>{const{body,req,res,ret,abort}=this
err||ret._readableState.endEmitted||(err=new RequestAbortedError)
abort&&err&&abort()
util.destroy(body,err)
util.destroy(req,err)
util.destroy(res,err)
removeSignal(this)
callback(err)}}).on("prefinish",()=>{const{req}=this
req.push(null)})
this.res=null
addSignal(this,signal)}onConnect(abort,context){const{ret,res}=this
if(this.reason)abort(this.reason)
else{assert(!res,"pipeline cannot be retried")
assert(!ret.destroyed)
this.abort=abort
this.context=context}}onHeaders(statusCode,rawHeaders,resume){const{opaque,handler,context}=this
if(statusCode<200){if(this.onInfo){const headers="raw"===this.responseHeaders?util.parseRawHeaders(rawHeaders):util.parseHeaders(rawHeaders)
this.onInfo({statusCode,headers})}return}this.res=new PipelineResponse(resume)
let body
try{this.handler=null
const headers="raw"===this.responseHeaders?util.parseRawHeaders(rawHeaders):util.parseHeaders(rawHeaders)
body=this.runInAsyncScope(handler,null,{statusCode,headers,opaque,body:this.res,context})}catch(err){this.res.on("error",util.nop)
throw err}if(!body||"function"!=typeof body.on)throw new InvalidReturnValueError("expected Readable")
body.on("data",chunk=>{const{ret,body}=this
!ret.push(chunk)&&body.pause&&body.pause()}).on("error",err=>{const{ret}=this
util.destroy(ret,err)}).on("end",()=>{const{ret}=this
ret.push(null)}).on("close",()=>{const{ret}=this
ret._readableState.ended||util.destroy(ret,new RequestAbortedError)})
this.body=body}onData(chunk){const{res}=this
return res.push(chunk)}onComplete(trailers){const{res}=this
res.push(null)}onError(err){const{ret}=this
this.handler=null
util.destroy(ret,err)}}module.exports=function pipeline(opts,handler){try{const pipelineHandler=new PipelineHandler(opts,handler)
this.dispatch({...opts,body:pipelineHandler.req},pipelineHandler)
return pipelineHandler.ret}catch(err){return(new PassThrough).destroy(err)}}}),1096:((module,__unused_webpack_exports,__webpack_require__)=>{const assert=__webpack_require__(34589),{Readable}=__webpack_require__(9974),{InvalidArgumentError,RequestAbortedError}=__webpack_require__(46540),util=__webpack_require__(49259),{getResolveErrorBodyCallback}=__webpack_require__(83770),{AsyncResource}=__webpack_require__(16698)
class RequestHandler extends AsyncResource{constructor(opts,callback){if(!opts||"object"!=typeof opts)throw new InvalidArgumentError("invalid opts")
const{signal,method,opaque,body,onInfo,responseHeaders,throwOnError,highWaterMark}=opts
try{if("function"!=typeof callback)throw new InvalidArgumentError("invalid callback")
if(highWaterMark&&("number"!=typeof highWaterMark||highWaterMark<0))throw new InvalidArgumentError("invalid highWaterMark")
if(signal&&"function"!=typeof signal.on&&"function"!=typeof signal.addEventListener)throw new InvalidArgumentError("signal must be an EventEmitter or EventTarget")
if("CONNECT"===method)throw new InvalidArgumentError("invalid method")
if(onInfo&&"function"!=typeof onInfo)throw new InvalidArgumentError("invalid onInfo callback")
super("UNDICI_REQUEST")}catch(err){util.isStream(body)&&util.destroy(body.on("error",util.nop),err)
throw err}this.method=method
this.responseHeaders=responseHeaders||null
this.opaque=opaque||null
this.callback=callback
this.res=null
this.abort=null
this.body=body
this.trailers={}
this.context=null
this.onInfo=onInfo||null
this.throwOnError=throwOnError
this.highWaterMark=highWaterMark
this.signal=signal
this.reason=null
this.removeAbortListener=null
util.isStream(body)&&body.on("error",err=>{this.onError(err)})
this.signal&&(this.signal.aborted?this.reason=this.signal.reason??new RequestAbortedError:this.removeAbortListener=util.addAbortListener(this.signal,()=>{this.reason=this.signal.reason??new RequestAbortedError
this.res?util.destroy(this.res.on("error",util.nop),this.reason):this.abort&&this.abort(this.reason)
if(this.removeAbortListener){this.res?.off("close",this.removeAbortListener)
this.removeAbortListener()
this.removeAbortListener=null}}))}onConnect(abort,context){if(this.reason)abort(this.reason)
else{assert(this.callback)
this.abort=abort
this.context=context}}onHeaders(statusCode,rawHeaders,resume,statusMessage){const{callback,opaque,abort,context,responseHeaders,highWaterMark}=this,headers="raw"===responseHeaders?util.parseRawHeaders(rawHeaders):util.parseHeaders(rawHeaders)
if(statusCode<200){this.onInfo&&this.onInfo({statusCode,headers})
return}const parsedHeaders="raw"===responseHeaders?util.parseHeaders(rawHeaders):headers,contentType=parsedHeaders["content-type"],contentLength=parsedHeaders["content-length"],res=new Readable({resume,abort,contentType,contentLength:"HEAD"!==this.method&&contentLength?Number(contentLength):null,highWaterMark})
this.removeAbortListener&&res.on("close",this.removeAbortListener)
this.callback=null
this.res=res
null!==callback&&(this.throwOnError&&statusCode>=400?this.runInAsyncScope(getResolveErrorBodyCallback,null,{callback,body:res,contentType,statusCode,statusMessage,headers}):this.runInAsyncScope(callback,null,null,{statusCode,headers,trailers:this.trailers,opaque,body:res,context}))}onData(chunk){return this.res.push(chunk)}onComplete(trailers){util.parseHeaders(trailers,this.trailers)
this.res.push(null)}onError(err){const{res,callback,body,opaque}=this
if(callback){this.callback=null
queueMicrotask(()=>{this.runInAsyncScope(callback,null,err,{opaque})})}if(res){this.res=null
queueMicrotask(()=>{util.destroy(res,err)})}if(body){this.body=null
util.destroy(body,err)}if(this.removeAbortListener){res?.off("close",this.removeAbortListener)
this.removeAbortListener()
this.removeAbortListener=null}}}module.exports=function request(opts,callback){if(void 0===callback)return new Promise((resolve,reject)=>{request.call(this,opts,(err,data)=>err?reject(err):resolve(data))})
try{this.dispatch(opts,new RequestHandler(opts,callback))}catch(err){if("function"!=typeof callback)throw err
const opaque=opts?.opaque
queueMicrotask(()=>callback(err,{opaque}))}}
module.exports.RequestHandler=RequestHandler}),51961:((module,__unused_webpack_exports,__webpack_require__)=>{const assert=__webpack_require__(34589),{finished,PassThrough}=__webpack_require__(57075),{InvalidArgumentError,InvalidReturnValueError}=__webpack_require__(46540),util=__webpack_require__(49259),{getResolveErrorBodyCallback}=__webpack_require__(83770),{AsyncResource}=__webpack_require__(16698),{addSignal,removeSignal}=__webpack_require__(44839)
class StreamHandler extends AsyncResource{constructor(opts,factory,callback){if(!opts||"object"!=typeof opts)throw new InvalidArgumentError("invalid opts")
const{signal,method,opaque,body,onInfo,responseHeaders,throwOnError}=opts
try{if("function"!=typeof callback)throw new InvalidArgumentError("invalid callback")
if("function"!=typeof factory)throw new InvalidArgumentError("invalid factory")
if(signal&&"function"!=typeof signal.on&&"function"!=typeof signal.addEventListener)throw new InvalidArgumentError("signal must be an EventEmitter or EventTarget")
if("CONNECT"===method)throw new InvalidArgumentError("invalid method")
if(onInfo&&"function"!=typeof onInfo)throw new InvalidArgumentError("invalid onInfo callback")
super("UNDICI_STREAM")}catch(err){util.isStream(body)&&util.destroy(body.on("error",util.nop),err)
throw err}this.responseHeaders=responseHeaders||null
this.opaque=opaque||null
this.factory=factory
this.callback=callback
this.res=null
this.abort=null
this.context=null
this.trailers=null
this.body=body
this.onInfo=onInfo||null
this.throwOnError=throwOnError||!1
util.isStream(body)&&body.on("error",err=>{this.onError(err)})
addSignal(this,signal)}onConnect(abort,context){if(this.reason)abort(this.reason)
else{assert(this.callback)
this.abort=abort
this.context=context}}onHeaders(statusCode,rawHeaders,resume,statusMessage){const{factory,opaque,context,callback,responseHeaders}=this,headers="raw"===responseHeaders?util.parseRawHeaders(rawHeaders):util.parseHeaders(rawHeaders)
if(statusCode<200){this.onInfo&&this.onInfo({statusCode,headers})
return}this.factory=null
let res
if(this.throwOnError&&statusCode>=400){const contentType=("raw"===responseHeaders?util.parseHeaders(rawHeaders):headers)["content-type"]
res=new PassThrough
this.callback=null
this.runInAsyncScope(getResolveErrorBodyCallback,null,{callback,body:res,contentType,statusCode,statusMessage,headers})}else{if(null===factory)return
res=this.runInAsyncScope(factory,null,{statusCode,headers,opaque,context})
if(!res||"function"!=typeof res.write||"function"!=typeof res.end||"function"!=typeof res.on)throw new InvalidReturnValueError("expected Writable")
finished(res,{readable:!1},err=>{const{callback,res,opaque,trailers,abort}=this
this.res=null
!err&&res.readable||util.destroy(res,err)
this.callback=null
this.runInAsyncScope(callback,null,err||null,{opaque,trailers})
err&&abort()})}res.on("drain",resume)
this.res=res
return!0!==(void 0!==res.writableNeedDrain?res.writableNeedDrain:res._writableState?.needDrain)}onData(chunk){const{res}=this
return!res||res.write(chunk)}onComplete(trailers){const{res}=this
removeSignal(this)
if(res){this.trailers=util.parseHeaders(trailers)
res.end()}}onError(err){const{res,callback,opaque,body}=this
removeSignal(this)
this.factory=null
if(res){this.res=null
util.destroy(res,err)}else if(callback){this.callback=null
queueMicrotask(()=>{this.runInAsyncScope(callback,null,err,{opaque})})}if(body){this.body=null
util.destroy(body,err)}}}module.exports=function stream(opts,factory,callback){if(void 0===callback)return new Promise((resolve,reject)=>{stream.call(this,opts,factory,(err,data)=>err?reject(err):resolve(data))})
try{this.dispatch(opts,new StreamHandler(opts,factory,callback))}catch(err){if("function"!=typeof callback)throw err
const opaque=opts?.opaque
queueMicrotask(()=>callback(err,{opaque}))}}}),29945:((module,__unused_webpack_exports,__webpack_require__)=>{const{InvalidArgumentError,SocketError}=__webpack_require__(46540),{AsyncResource}=__webpack_require__(16698),util=__webpack_require__(49259),{addSignal,removeSignal}=__webpack_require__(44839),assert=__webpack_require__(34589)
class UpgradeHandler extends AsyncResource{constructor(opts,callback){if(!opts||"object"!=typeof opts)throw new InvalidArgumentError("invalid opts")
if("function"!=typeof callback)throw new InvalidArgumentError("invalid callback")
const{signal,opaque,responseHeaders}=opts
if(signal&&"function"!=typeof signal.on&&"function"!=typeof signal.addEventListener)throw new InvalidArgumentError("signal must be an EventEmitter or EventTarget")
super("UNDICI_UPGRADE")
this.responseHeaders=responseHeaders||null
this.opaque=opaque||null
this.callback=callback
this.abort=null
this.context=null
addSignal(this,signal)}onConnect(abort,context){if(this.reason)abort(this.reason)
else{assert(this.callback)
this.abort=abort
this.context=null}}onHeaders(){throw new SocketError("bad upgrade",null)}onUpgrade(statusCode,rawHeaders,socket){assert(101===statusCode)
const{callback,opaque,context}=this
removeSignal(this)
this.callback=null
const headers="raw"===this.responseHeaders?util.parseRawHeaders(rawHeaders):util.parseHeaders(rawHeaders)
this.runInAsyncScope(callback,null,null,{headers,socket,opaque,context})}onError(err){const{callback,opaque}=this
removeSignal(this)
if(callback){this.callback=null
queueMicrotask(()=>{this.runInAsyncScope(callback,null,err,{opaque})})}}}module.exports=function upgrade(opts,callback){if(void 0===callback)return new Promise((resolve,reject)=>{upgrade.call(this,opts,(err,data)=>err?reject(err):resolve(data))})
try{const upgradeHandler=new UpgradeHandler(opts,callback)
this.dispatch({...opts,method:opts.method||"GET",upgrade:opts.protocol||"Websocket"},upgradeHandler)}catch(err){if("function"!=typeof callback)throw err
const opaque=opts?.opaque
queueMicrotask(()=>callback(err,{opaque}))}}}),85744:((module,__unused_webpack_exports,__webpack_require__)=>{module.exports.request=__webpack_require__(1096)
module.exports.stream=__webpack_require__(51961)
module.exports.pipeline=__webpack_require__(81007)
module.exports.upgrade=__webpack_require__(29945)
module.exports.connect=__webpack_require__(66603)}),9974:((module,__unused_webpack_exports,__webpack_require__)=>{const assert=__webpack_require__(34589),{Readable}=__webpack_require__(57075),{RequestAbortedError,NotSupportedError,InvalidArgumentError,AbortError}=__webpack_require__(46540),util=__webpack_require__(49259),{ReadableStreamFrom}=__webpack_require__(49259),kConsume=Symbol("kConsume"),kReading=Symbol("kReading"),kBody=Symbol("kBody"),kAbort=Symbol("kAbort"),kContentType=Symbol("kContentType"),kContentLength=Symbol("kContentLength"),noop=()=>{}
async function consume(stream,type){assert(!stream[kConsume])
return new Promise((resolve,reject)=>{if(function isUnusable(self){return util.isDisturbed(self)||function isLocked(self){return self[kBody]&&!0===self[kBody].locked||self[kConsume]}(self)}(stream)){const rState=stream._readableState
rState.destroyed&&!1===rState.closeEmitted?stream.on("error",err=>{reject(err)}).on("close",()=>{reject(new TypeError("unusable"))}):reject(rState.errored??new TypeError("unusable"))}else queueMicrotask(()=>{stream[kConsume]={type,stream,resolve,reject,length:0,body:[]}
stream.on("error",function(err){consumeFinish(this[kConsume],err)}).on("close",function(){null!==this[kConsume].body&&consumeFinish(this[kConsume],new RequestAbortedError)})
!function consumeStart(consume){if(null===consume.body)return
const{_readableState:state}=consume.stream
if(state.bufferIndex){const start=state.bufferIndex,end=state.buffer.length
for(let n=start;n<end;n++)consumePush(consume,state.buffer[n])}else for(const chunk of state.buffer)consumePush(consume,chunk)
state.endEmitted?consumeEnd(this[kConsume]):consume.stream.on("end",function(){consumeEnd(this[kConsume])})
consume.stream.resume()
for(;null!=consume.stream.read(););}(stream[kConsume])})})}function chunksDecode(chunks,length){if(0===chunks.length||0===length)return""
const buffer=1===chunks.length?chunks[0]:Buffer.concat(chunks,length),bufferLength=buffer.length,start=bufferLength>2&&239===buffer[0]&&187===buffer[1]&&191===buffer[2]?3:0
return buffer.utf8Slice(start,bufferLength)}function chunksConcat(chunks,length){if(0===chunks.length||0===length)return new Uint8Array(0)
if(1===chunks.length)return new Uint8Array(chunks[0])
const buffer=new Uint8Array(Buffer.allocUnsafeSlow(length).buffer)
let offset=0
for(let i=0;i<chunks.length;++i){const chunk=chunks[i]
buffer.set(chunk,offset)
offset+=chunk.length}return buffer}function consumeEnd(consume){const{type,body,resolve,stream,length}=consume
try{"text"===type?resolve(chunksDecode(body,length)):"json"===type?resolve(JSON.parse(chunksDecode(body,length))):"arrayBuffer"===type?resolve(chunksConcat(body,length).buffer):"blob"===type?resolve(new Blob(body,{type:stream[kContentType]})):"bytes"===type&&resolve(chunksConcat(body,length))
consumeFinish(consume)}catch(err){stream.destroy(err)}}function consumePush(consume,chunk){consume.length+=chunk.length
consume.body.push(chunk)}function consumeFinish(consume,err){if(null!==consume.body){err?consume.reject(err):consume.resolve()
consume.type=null
consume.stream=null
consume.resolve=null
consume.reject=null
consume.length=0
consume.body=null}}module.exports={Readable:class BodyReadable extends Readable{constructor({resume,abort,contentType="",contentLength,highWaterMark=65536}){super({autoDestroy:!0,read:resume,highWaterMark})
this._readableState.dataEmitted=!1
this[kAbort]=abort
this[kConsume]=null
this[kBody]=null
this[kContentType]=contentType
this[kContentLength]=contentLength
this[kReading]=!1}destroy(err){err||this._readableState.endEmitted||(err=new RequestAbortedError)
err&&this[kAbort]()
return super.destroy(err)}_destroy(err,callback){this[kReading]?callback(err):setImmediate(()=>{callback(err)})}on(ev,...args){"data"!==ev&&"readable"!==ev||(this[kReading]=!0)
return super.on(ev,...args)}addListener(ev,...args){return this.on(ev,...args)}off(ev,...args){const ret=super.off(ev,...args)
"data"!==ev&&"readable"!==ev||(this[kReading]=this.listenerCount("data")>0||this.listenerCount("readable")>0)
return ret}removeListener(ev,...args){return this.off(ev,...args)}push(chunk){if(this[kConsume]&&null!==chunk){consumePush(this[kConsume],chunk)
return!this[kReading]||super.push(chunk)}return super.push(chunk)}async text(){return consume(this,"text")}async json(){return consume(this,"json")}async blob(){return consume(this,"blob")}async bytes(){return consume(this,"bytes")}async arrayBuffer(){return consume(this,"arrayBuffer")}async formData(){throw new NotSupportedError}get bodyUsed(){return util.isDisturbed(this)}get body(){if(!this[kBody]){this[kBody]=ReadableStreamFrom(this)
if(this[kConsume]){this[kBody].getReader()
assert(this[kBody].locked)}}return this[kBody]}async dump(opts){let limit=Number.isFinite(opts?.limit)?opts.limit:131072
const signal=opts?.signal
if(null!=signal&&("object"!=typeof signal||!("aborted"in signal)))throw new InvalidArgumentError("signal must be an AbortSignal")
signal?.throwIfAborted()
return this._readableState.closeEmitted?null:await new Promise((resolve,reject)=>{this[kContentLength]>limit&&this.destroy(new AbortError)
const onAbort=()=>{this.destroy(signal.reason??new AbortError)}
signal?.addEventListener("abort",onAbort)
this.on("close",function(){signal?.removeEventListener("abort",onAbort)
signal?.aborted?reject(signal.reason??new AbortError):resolve(null)}).on("error",noop).on("data",function(chunk){limit-=chunk.length
limit<=0&&this.destroy()}).resume()})}},chunksDecode}}),83770:((module,__unused_webpack_exports,__webpack_require__)=>{const assert=__webpack_require__(34589),{ResponseStatusCodeError}=__webpack_require__(46540),{chunksDecode}=__webpack_require__(9974),isContentTypeApplicationJson=contentType=>contentType.length>15&&"/"===contentType[11]&&"a"===contentType[0]&&"p"===contentType[1]&&"p"===contentType[2]&&"l"===contentType[3]&&"i"===contentType[4]&&"c"===contentType[5]&&"a"===contentType[6]&&"t"===contentType[7]&&"i"===contentType[8]&&"o"===contentType[9]&&"n"===contentType[10]&&"j"===contentType[12]&&"s"===contentType[13]&&"o"===contentType[14]&&"n"===contentType[15],isContentTypeText=contentType=>contentType.length>4&&"/"===contentType[4]&&"t"===contentType[0]&&"e"===contentType[1]&&"x"===contentType[2]&&"t"===contentType[3]
module.exports={getResolveErrorBodyCallback:async function getResolveErrorBodyCallback({callback,body,contentType,statusCode,statusMessage,headers}){assert(body)
let chunks=[],length=0
try{for await(const chunk of body){chunks.push(chunk)
length+=chunk.length
if(length>131072){chunks=[]
length=0
break}}}catch{chunks=[]
length=0}const message=`Response status code ${statusCode}${statusMessage?`: ${statusMessage}`:""}`
if(204===statusCode||!contentType||!length){queueMicrotask(()=>callback(new ResponseStatusCodeError(message,statusCode,headers)))
return}const stackTraceLimit=Error.stackTraceLimit
Error.stackTraceLimit=0
let payload
try{isContentTypeApplicationJson(contentType)?payload=JSON.parse(chunksDecode(chunks,length)):isContentTypeText(contentType)&&(payload=chunksDecode(chunks,length))}catch{}finally{Error.stackTraceLimit=stackTraceLimit}queueMicrotask(()=>callback(new ResponseStatusCodeError(message,statusCode,headers,payload)))},isContentTypeApplicationJson,isContentTypeText}}),28145:((module,__unused_webpack_exports,__webpack_require__)=>{const net=__webpack_require__(77030),assert=__webpack_require__(34589),util=__webpack_require__(49259),{InvalidArgumentError,ConnectTimeoutError}=__webpack_require__(46540),timers=__webpack_require__(31468)
function noop(){}let tls,SessionCache
SessionCache=!global.FinalizationRegistry||process.env.NODE_V8_COVERAGE||process.env.UNDICI_NO_FG?class SimpleSessionCache{constructor(maxCachedSessions){this._maxCachedSessions=maxCachedSessions
this._sessionCache=new Map}get(sessionKey){return this._sessionCache.get(sessionKey)}set(sessionKey,session){if(0!==this._maxCachedSessions){if(this._sessionCache.size>=this._maxCachedSessions){const{value:oldestKey}=this._sessionCache.keys().next()
this._sessionCache.delete(oldestKey)}this._sessionCache.set(sessionKey,session)}}}:class WeakSessionCache{constructor(maxCachedSessions){this._maxCachedSessions=maxCachedSessions
this._sessionCache=new Map
this._sessionRegistry=new global.FinalizationRegistry(key=>{if(this._sessionCache.size<this._maxCachedSessions)return
const ref=this._sessionCache.get(key)
void 0!==ref&&void 0===ref.deref()&&this._sessionCache.delete(key)})}get(sessionKey){const ref=this._sessionCache.get(sessionKey)
return ref?ref.deref():null}set(sessionKey,session){if(0!==this._maxCachedSessions){this._sessionCache.set(sessionKey,new WeakRef(session))
this._sessionRegistry.register(session,sessionKey)}}}
const setupConnectTimeout="win32"===process.platform?(socketWeakRef,opts)=>{if(!opts.timeout)return noop
let s1=null,s2=null
const fastTimer=timers.setFastTimeout(()=>{s1=setImmediate(()=>{s2=setImmediate(()=>onConnectTimeout(socketWeakRef.deref(),opts))})},opts.timeout)
return()=>{timers.clearFastTimeout(fastTimer)
clearImmediate(s1)
clearImmediate(s2)}}:(socketWeakRef,opts)=>{if(!opts.timeout)return noop
let s1=null
const fastTimer=timers.setFastTimeout(()=>{s1=setImmediate(()=>{onConnectTimeout(socketWeakRef.deref(),opts)})},opts.timeout)
return()=>{timers.clearFastTimeout(fastTimer)
clearImmediate(s1)}}
function onConnectTimeout(socket,opts){if(null==socket)return
let message="Connect Timeout Error"
Array.isArray(socket.autoSelectFamilyAttemptedAddresses)?message+=` (attempted addresses: ${socket.autoSelectFamilyAttemptedAddresses.join(", ")},`:message+=` (attempted address: ${opts.hostname}:${opts.port},`
message+=` timeout: ${opts.timeout}ms)`
util.destroy(socket,new ConnectTimeoutError(message))}module.exports=function buildConnector({allowH2,maxCachedSessions,socketPath,timeout,session:customSession,...opts}){if(null!=maxCachedSessions&&(!Number.isInteger(maxCachedSessions)||maxCachedSessions<0))throw new InvalidArgumentError("maxCachedSessions must be a positive integer or zero")
const options={path:socketPath,...opts},sessionCache=new SessionCache(maxCachedSessions??100)
timeout=timeout??1e4
allowH2=null!=allowH2&&allowH2
return function connect({hostname,host,protocol,port,servername,localAddress,httpSocket},callback){let socket
if("https:"===protocol){tls||(tls=__webpack_require__(41692))
const sessionKey=(servername=servername||options.servername||util.getServerName(host)||null)||hostname
assert(sessionKey)
const session=customSession||sessionCache.get(sessionKey)||null
port=port||443
socket=tls.connect({highWaterMark:16384,...options,servername,session,localAddress,ALPNProtocols:allowH2?["http/1.1","h2"]:["http/1.1"],socket:httpSocket,port,host:hostname})
socket.on("session",function(session){sessionCache.set(sessionKey,session)})}else{assert(!httpSocket,"httpSocket can only be sent on TLS update")
port=port||80
socket=net.connect({highWaterMark:65536,...options,localAddress,port,host:hostname})}if(null==options.keepAlive||options.keepAlive){const keepAliveInitialDelay=void 0===options.keepAliveInitialDelay?6e4:options.keepAliveInitialDelay
socket.setKeepAlive(!0,keepAliveInitialDelay)}const clearConnectTimeout=setupConnectTimeout(new WeakRef(socket),{timeout,hostname,port})
socket.setNoDelay(!0).once("https:"===protocol?"secureConnect":"connect",function(){queueMicrotask(clearConnectTimeout)
if(callback){const cb=callback
callback=null
cb(null,this)}}).on("error",function(err){queueMicrotask(clearConnectTimeout)
if(callback){const cb=callback
callback=null
cb(err)}})
return socket}}}),58694:(module=>{const headerNameLowerCasedRecord={},wellknownHeaderNames=["Accept","Accept-Encoding","Accept-Language","Accept-Ranges","Access-Control-Allow-Credentials","Access-Control-Allow-Headers","Access-Control-Allow-Methods","Access-Control-Allow-Origin","Access-Control-Expose-Headers","Access-Control-Max-Age","Access-Control-Request-Headers","Access-Control-Request-Method","Age","Allow","Alt-Svc","Alt-Used","Authorization","Cache-Control","Clear-Site-Data","Connection","Content-Disposition","Content-Encoding","Content-Language","Content-Length","Content-Location","Content-Range","Content-Security-Policy","Content-Security-Policy-Report-Only","Content-Type","Cookie","Cross-Origin-Embedder-Policy","Cross-Origin-Opener-Policy","Cross-Origin-Resource-Policy","Date","Device-Memory","Downlink","ECT","ETag","Expect","Expect-CT","Expires","Forwarded","From","Host","If-Match","If-Modified-Since","If-None-Match","If-Range","If-Unmodified-Since","Keep-Alive","Last-Modified","Link","Location","Max-Forwards","Origin","Permissions-Policy","Pragma","Proxy-Authenticate","Proxy-Authorization","RTT","Range","Referer","Referrer-Policy","Refresh","Retry-After","Sec-WebSocket-Accept","Sec-WebSocket-Extensions","Sec-WebSocket-Key","Sec-WebSocket-Protocol","Sec-WebSocket-Version","Server","Server-Timing","Service-Worker-Allowed","Service-Worker-Navigation-Preload","Set-Cookie","SourceMap","Strict-Transport-Security","Supports-Loading-Mode","TE","Timing-Allow-Origin","Trailer","Transfer-Encoding","Upgrade","Upgrade-Insecure-Requests","User-Agent","Vary","Via","WWW-Authenticate","X-Content-Type-Options","X-DNS-Prefetch-Control","X-Frame-Options","X-Permitted-Cross-Domain-Policies","X-Powered-By","X-Requested-With","X-XSS-Protection"]
for(let i=0;i<wellknownHeaderNames.length;++i){const key=wellknownHeaderNames[i],lowerCasedKey=key.toLowerCase()
headerNameLowerCasedRecord[key]=headerNameLowerCasedRecord[lowerCasedKey]=lowerCasedKey}Object.setPrototypeOf(headerNameLowerCasedRecord,null)
module.exports={wellknownHeaderNames,headerNameLowerCasedRecord}}),22075:((module,__unused_webpack_exports,__webpack_require__)=>{const diagnosticsChannel=__webpack_require__(53053),util=__webpack_require__(57975),undiciDebugLog=util.debuglog("undici"),fetchDebuglog=util.debuglog("fetch"),websocketDebuglog=util.debuglog("websocket")
let isClientSet=!1
const channels={beforeConnect:diagnosticsChannel.channel("undici:client:beforeConnect"),connected:diagnosticsChannel.channel("undici:client:connected"),connectError:diagnosticsChannel.channel("undici:client:connectError"),sendHeaders:diagnosticsChannel.channel("undici:client:sendHeaders"),create:diagnosticsChannel.channel("undici:request:create"),bodySent:diagnosticsChannel.channel("undici:request:bodySent"),headers:diagnosticsChannel.channel("undici:request:headers"),trailers:diagnosticsChannel.channel("undici:request:trailers"),error:diagnosticsChannel.channel("undici:request:error"),open:diagnosticsChannel.channel("undici:websocket:open"),close:diagnosticsChannel.channel("undici:websocket:close"),socketError:diagnosticsChannel.channel("undici:websocket:socket_error"),ping:diagnosticsChannel.channel("undici:websocket:ping"),pong:diagnosticsChannel.channel("undici:websocket:pong")}
if(undiciDebugLog.enabled||fetchDebuglog.enabled){const debuglog=fetchDebuglog.enabled?fetchDebuglog:undiciDebugLog
diagnosticsChannel.channel("undici:client:beforeConnect").subscribe(evt=>{const{connectParams:{version,protocol,port,host}}=evt
debuglog("connecting to %s using %s%s",`${host}${port?`:${port}`:""}`,protocol,version)})
diagnosticsChannel.channel("undici:client:connected").subscribe(evt=>{const{connectParams:{version,protocol,port,host}}=evt
debuglog("connected to %s using %s%s",`${host}${port?`:${port}`:""}`,protocol,version)})
diagnosticsChannel.channel("undici:client:connectError").subscribe(evt=>{const{connectParams:{version,protocol,port,host},error}=evt
debuglog("connection to %s using %s%s errored - %s",`${host}${port?`:${port}`:""}`,protocol,version,error.message)})
diagnosticsChannel.channel("undici:client:sendHeaders").subscribe(evt=>{const{request:{method,path,origin}}=evt
debuglog("sending request to %s %s/%s",method,origin,path)})
diagnosticsChannel.channel("undici:request:headers").subscribe(evt=>{const{request:{method,path,origin},response:{statusCode}}=evt
debuglog("received response to %s %s/%s - HTTP %d",method,origin,path,statusCode)})
diagnosticsChannel.channel("undici:request:trailers").subscribe(evt=>{const{request:{method,path,origin}}=evt
debuglog("trailers received from %s %s/%s",method,origin,path)})
diagnosticsChannel.channel("undici:request:error").subscribe(evt=>{const{request:{method,path,origin},error}=evt
debuglog("request to %s %s/%s errored - %s",method,origin,path,error.message)})
isClientSet=!0}if(websocketDebuglog.enabled){if(!isClientSet){const debuglog=undiciDebugLog.enabled?undiciDebugLog:websocketDebuglog
diagnosticsChannel.channel("undici:client:beforeConnect").subscribe(evt=>{const{connectParams:{version,protocol,port,host}}=evt
debuglog("connecting to %s%s using %s%s",host,port?`:${port}`:"",protocol,version)})
diagnosticsChannel.channel("undici:client:connected").subscribe(evt=>{const{connectParams:{version,protocol,port,host}}=evt
debuglog("connected to %s%s using %s%s",host,port?`:${port}`:"",protocol,version)})
diagnosticsChannel.channel("undici:client:connectError").subscribe(evt=>{const{connectParams:{version,protocol,port,host},error}=evt
debuglog("connection to %s%s using %s%s errored - %s",host,port?`:${port}`:"",protocol,version,error.message)})
diagnosticsChannel.channel("undici:client:sendHeaders").subscribe(evt=>{const{request:{method,path,origin}}=evt
debuglog("sending request to %s %s/%s",method,origin,path)})}diagnosticsChannel.channel("undici:websocket:open").subscribe(evt=>{const{address:{address,port}}=evt
websocketDebuglog("connection opened %s%s",address,port?`:${port}`:"")})
diagnosticsChannel.channel("undici:websocket:close").subscribe(evt=>{const{websocket,code,reason}=evt
websocketDebuglog("closed connection to %s - %s %s",websocket.url,code,reason)})
diagnosticsChannel.channel("undici:websocket:socket_error").subscribe(err=>{websocketDebuglog("connection errored - %s",err.message)})
diagnosticsChannel.channel("undici:websocket:ping").subscribe(evt=>{websocketDebuglog("ping received")})
diagnosticsChannel.channel("undici:websocket:pong").subscribe(evt=>{websocketDebuglog("pong received")})}module.exports={channels}}),46540:(module=>{const kUndiciError=Symbol.for("undici.error.UND_ERR")
class UndiciError extends Error{constructor(message){super(message)
this.name="UndiciError"
this.code="UND_ERR"}static[Symbol.hasInstance](instance){return instance&&!0===instance[kUndiciError]}[kUndiciError]=!0}const kConnectTimeoutError=Symbol.for("undici.error.UND_ERR_CONNECT_TIMEOUT")
class ConnectTimeoutError extends UndiciError{constructor(message){super(message)
this.name="ConnectTimeoutError"
this.message=message||"Connect Timeout Error"
this.code="UND_ERR_CONNECT_TIMEOUT"}static[Symbol.hasInstance](instance){return instance&&!0===instance[kConnectTimeoutError]}[kConnectTimeoutError]=!0}const kHeadersTimeoutError=Symbol.for("undici.error.UND_ERR_HEADERS_TIMEOUT")
class HeadersTimeoutError extends UndiciError{constructor(message){super(message)
this.name="HeadersTimeoutError"
this.message=message||"Headers Timeout Error"
this.code="UND_ERR_HEADERS_TIMEOUT"}static[Symbol.hasInstance](instance){return instance&&!0===instance[kHeadersTimeoutError]}[kHeadersTimeoutError]=!0}const kHeadersOverflowError=Symbol.for("undici.error.UND_ERR_HEADERS_OVERFLOW")
class HeadersOverflowError extends UndiciError{constructor(message){super(message)
this.name="HeadersOverflowError"
this.message=message||"Headers Overflow Error"
this.code="UND_ERR_HEADERS_OVERFLOW"}static[Symbol.hasInstance](instance){return instance&&!0===instance[kHeadersOverflowError]}[kHeadersOverflowError]=!0}const kBodyTimeoutError=Symbol.for("undici.error.UND_ERR_BODY_TIMEOUT")
class BodyTimeoutError extends UndiciError{constructor(message){super(message)
this.name="BodyTimeoutError"
this.message=message||"Body Timeout Error"
this.code="UND_ERR_BODY_TIMEOUT"}static[Symbol.hasInstance](instance){return instance&&!0===instance[kBodyTimeoutError]}[kBodyTimeoutError]=!0}const kResponseStatusCodeError=Symbol.for("undici.error.UND_ERR_RESPONSE_STATUS_CODE")
class ResponseStatusCodeError extends UndiciError{constructor(message,statusCode,headers,body){super(message)
this.name="ResponseStatusCodeError"
this.message=message||"Response Status Code Error"
this.code="UND_ERR_RESPONSE_STATUS_CODE"
this.body=body
this.status=statusCode
this.statusCode=statusCode
this.headers=headers}static[Symbol.hasInstance](instance){return instance&&!0===instance[kResponseStatusCodeError]}[kResponseStatusCodeError]=!0}const kInvalidArgumentError=Symbol.for("undici.error.UND_ERR_INVALID_ARG")
class InvalidArgumentError extends UndiciError{constructor(message){super(message)
this.name="InvalidArgumentError"
this.message=message||"Invalid Argument Error"
this.code="UND_ERR_INVALID_ARG"}static[Symbol.hasInstance](instance){return instance&&!0===instance[kInvalidArgumentError]}[kInvalidArgumentError]=!0}const kInvalidReturnValueError=Symbol.for("undici.error.UND_ERR_INVALID_RETURN_VALUE")
class InvalidReturnValueError extends UndiciError{constructor(message){super(message)
this.name="InvalidReturnValueError"
this.message=message||"Invalid Return Value Error"
this.code="UND_ERR_INVALID_RETURN_VALUE"}static[Symbol.hasInstance](instance){return instance&&!0===instance[kInvalidReturnValueError]}[kInvalidReturnValueError]=!0}const kAbortError=Symbol.for("undici.error.UND_ERR_ABORT")
class AbortError extends UndiciError{constructor(message){super(message)
this.name="AbortError"
this.message=message||"The operation was aborted"
this.code="UND_ERR_ABORT"}static[Symbol.hasInstance](instance){return instance&&!0===instance[kAbortError]}[kAbortError]=!0}const kRequestAbortedError=Symbol.for("undici.error.UND_ERR_ABORTED")
class RequestAbortedError extends AbortError{constructor(message){super(message)
this.name="AbortError"
this.message=message||"Request aborted"
this.code="UND_ERR_ABORTED"}static[Symbol.hasInstance](instance){return instance&&!0===instance[kRequestAbortedError]}[kRequestAbortedError]=!0}const kInformationalError=Symbol.for("undici.error.UND_ERR_INFO")
class InformationalError extends UndiciError{constructor(message){super(message)
this.name="InformationalError"
this.message=message||"Request information"
this.code="UND_ERR_INFO"}static[Symbol.hasInstance](instance){return instance&&!0===instance[kInformationalError]}[kInformationalError]=!0}const kRequestContentLengthMismatchError=Symbol.for("undici.error.UND_ERR_REQ_CONTENT_LENGTH_MISMATCH")
class RequestContentLengthMismatchError extends UndiciError{constructor(message){super(message)
this.name="RequestContentLengthMismatchError"
this.message=message||"Request body length does not match content-length header"
this.code="UND_ERR_REQ_CONTENT_LENGTH_MISMATCH"}static[Symbol.hasInstance](instance){return instance&&!0===instance[kRequestContentLengthMismatchError]}[kRequestContentLengthMismatchError]=!0}const kResponseContentLengthMismatchError=Symbol.for("undici.error.UND_ERR_RES_CONTENT_LENGTH_MISMATCH")
class ResponseContentLengthMismatchError extends UndiciError{constructor(message){super(message)
this.name="ResponseContentLengthMismatchError"
this.message=message||"Response body length does not match content-length header"
this.code="UND_ERR_RES_CONTENT_LENGTH_MISMATCH"}static[Symbol.hasInstance](instance){return instance&&!0===instance[kResponseContentLengthMismatchError]}[kResponseContentLengthMismatchError]=!0}const kClientDestroyedError=Symbol.for("undici.error.UND_ERR_DESTROYED")
class ClientDestroyedError extends UndiciError{constructor(message){super(message)
this.name="ClientDestroyedError"
this.message=message||"The client is destroyed"
this.code="UND_ERR_DESTROYED"}static[Symbol.hasInstance](instance){return instance&&!0===instance[kClientDestroyedError]}[kClientDestroyedError]=!0}const kClientClosedError=Symbol.for("undici.error.UND_ERR_CLOSED")
class ClientClosedError extends UndiciError{constructor(message){super(message)
this.name="ClientClosedError"
this.message=message||"The client is closed"
this.code="UND_ERR_CLOSED"}static[Symbol.hasInstance](instance){return instance&&!0===instance[kClientClosedError]}[kClientClosedError]=!0}const kSocketError=Symbol.for("undici.error.UND_ERR_SOCKET")
class SocketError extends UndiciError{constructor(message,socket){super(message)
this.name="SocketError"
this.message=message||"Socket error"
this.code="UND_ERR_SOCKET"
this.socket=socket}static[Symbol.hasInstance](instance){return instance&&!0===instance[kSocketError]}[kSocketError]=!0}const kNotSupportedError=Symbol.for("undici.error.UND_ERR_NOT_SUPPORTED")
class NotSupportedError extends UndiciError{constructor(message){super(message)
this.name="NotSupportedError"
this.message=message||"Not supported error"
this.code="UND_ERR_NOT_SUPPORTED"}static[Symbol.hasInstance](instance){return instance&&!0===instance[kNotSupportedError]}[kNotSupportedError]=!0}const kBalancedPoolMissingUpstreamError=Symbol.for("undici.error.UND_ERR_BPL_MISSING_UPSTREAM")
class BalancedPoolMissingUpstreamError extends UndiciError{constructor(message){super(message)
this.name="MissingUpstreamError"
this.message=message||"No upstream has been added to the BalancedPool"
this.code="UND_ERR_BPL_MISSING_UPSTREAM"}static[Symbol.hasInstance](instance){return instance&&!0===instance[kBalancedPoolMissingUpstreamError]}[kBalancedPoolMissingUpstreamError]=!0}const kHTTPParserError=Symbol.for("undici.error.UND_ERR_HTTP_PARSER")
class HTTPParserError extends Error{constructor(message,code,data){super(message)
this.name="HTTPParserError"
this.code=code?`HPE_${code}`:void 0
this.data=data?data.toString():void 0}static[Symbol.hasInstance](instance){return instance&&!0===instance[kHTTPParserError]}[kHTTPParserError]=!0}const kResponseExceededMaxSizeError=Symbol.for("undici.error.UND_ERR_RES_EXCEEDED_MAX_SIZE")
class ResponseExceededMaxSizeError extends UndiciError{constructor(message){super(message)
this.name="ResponseExceededMaxSizeError"
this.message=message||"Response content exceeded max size"
this.code="UND_ERR_RES_EXCEEDED_MAX_SIZE"}static[Symbol.hasInstance](instance){return instance&&!0===instance[kResponseExceededMaxSizeError]}[kResponseExceededMaxSizeError]=!0}const kRequestRetryError=Symbol.for("undici.error.UND_ERR_REQ_RETRY")
class RequestRetryError extends UndiciError{constructor(message,code,{headers,data}){super(message)
this.name="RequestRetryError"
this.message=message||"Request retry error"
this.code="UND_ERR_REQ_RETRY"
this.statusCode=code
this.data=data
this.headers=headers}static[Symbol.hasInstance](instance){return instance&&!0===instance[kRequestRetryError]}[kRequestRetryError]=!0}const kResponseError=Symbol.for("undici.error.UND_ERR_RESPONSE")
class ResponseError extends UndiciError{constructor(message,code,{headers,data}){super(message)
this.name="ResponseError"
this.message=message||"Response error"
this.code="UND_ERR_RESPONSE"
this.statusCode=code
this.data=data
this.headers=headers}static[Symbol.hasInstance](instance){return instance&&!0===instance[kResponseError]}[kResponseError]=!0}const kSecureProxyConnectionError=Symbol.for("undici.error.UND_ERR_PRX_TLS")
class SecureProxyConnectionError extends UndiciError{constructor(cause,message,options){super(message,{cause,...options??{}})
this.name="SecureProxyConnectionError"
this.message=message||"Secure Proxy Connection failed"
this.code="UND_ERR_PRX_TLS"
this.cause=cause}static[Symbol.hasInstance](instance){return instance&&!0===instance[kSecureProxyConnectionError]}[kSecureProxyConnectionError]=!0}const kMessageSizeExceededError=Symbol.for("undici.error.UND_ERR_WS_MESSAGE_SIZE_EXCEEDED")
class MessageSizeExceededError extends UndiciError{constructor(message){super(message)
this.name="MessageSizeExceededError"
this.message=message||"Max decompressed message size exceeded"
this.code="UND_ERR_WS_MESSAGE_SIZE_EXCEEDED"}static[Symbol.hasInstance](instance){return instance&&!0===instance[kMessageSizeExceededError]}get[kMessageSizeExceededError](){return!0}}module.exports={AbortError,HTTPParserError,UndiciError,HeadersTimeoutError,HeadersOverflowError,BodyTimeoutError,RequestContentLengthMismatchError,ConnectTimeoutError,ResponseStatusCodeError,InvalidArgumentError,InvalidReturnValueError,RequestAbortedError,ClientDestroyedError,ClientClosedError,InformationalError,SocketError,NotSupportedError,ResponseContentLengthMismatchError,BalancedPoolMissingUpstreamError,ResponseExceededMaxSizeError,RequestRetryError,ResponseError,SecureProxyConnectionError,MessageSizeExceededError}}),74946:((module,__unused_webpack_exports,__webpack_require__)=>{const{InvalidArgumentError,NotSupportedError}=__webpack_require__(46540),assert=__webpack_require__(34589),{isValidHTTPToken,isValidHeaderValue,isStream,destroy,isBuffer,isFormDataLike,isIterable,isBlobLike,buildURL,validateHandler,getServerName,normalizedMethodRecords}=__webpack_require__(49259),{channels}=__webpack_require__(22075),{headerNameLowerCasedRecord}=__webpack_require__(58694),invalidPathRegex=/[^\u0021-\u00ff]/,kHandler=Symbol("handler")
function processHeader(request,key,val){if(val&&"object"==typeof val&&!Array.isArray(val))throw new InvalidArgumentError(`invalid ${key} header`)
if(void 0===val)return
let headerName=headerNameLowerCasedRecord[key]
if(void 0===headerName){headerName=key.toLowerCase()
if(void 0===headerNameLowerCasedRecord[headerName]&&!isValidHTTPToken(headerName))throw new InvalidArgumentError("invalid header key")}if(Array.isArray(val)){const arr=[]
for(let i=0;i<val.length;i++)if("string"==typeof val[i]){if(!isValidHeaderValue(val[i]))throw new InvalidArgumentError(`invalid ${key} header`)
arr.push(val[i])}else if(null===val[i])arr.push("")
else{if("object"==typeof val[i])throw new InvalidArgumentError(`invalid ${key} header`)
{const str=`${val[i]}`
if(!isValidHeaderValue(str))throw new InvalidArgumentError(`invalid ${key} header`)
arr.push(str)}}val=arr}else if("string"==typeof val){if(!isValidHeaderValue(val))throw new InvalidArgumentError(`invalid ${key} header`)}else if(null===val)val=""
else if(!isValidHeaderValue(val=`${val}`))throw new InvalidArgumentError(`invalid ${key} header`)
if("host"===headerName){if(null!==request.host)throw new InvalidArgumentError("duplicate host header")
if("string"!=typeof val)throw new InvalidArgumentError("invalid host header")
request.host=val}else if("content-length"===headerName){if(null!==request.contentLength)throw new InvalidArgumentError("duplicate content-length header")
request.contentLength=parseInt(val,10)
if(!Number.isFinite(request.contentLength))throw new InvalidArgumentError("invalid content-length header")}else if(null===request.contentType&&"content-type"===headerName){request.contentType=val
request.headers.push(key,val)}else{if("transfer-encoding"===headerName||"keep-alive"===headerName||"upgrade"===headerName)throw new InvalidArgumentError(`invalid ${headerName} header`)
if("connection"===headerName){const value="string"==typeof val?val.toLowerCase():null
if("close"!==value&&"keep-alive"!==value)throw new InvalidArgumentError("invalid connection header")
"close"===value&&(request.reset=!0)}else{if("expect"===headerName)throw new NotSupportedError("expect header not supported")
request.headers.push(key,val)}}}module.exports=class Request{constructor(origin,{path,method,body,headers,query,idempotent,blocking,upgrade,headersTimeout,bodyTimeout,reset,throwOnError,expectContinue,servername},handler){if("string"!=typeof path)throw new InvalidArgumentError("path must be a string")
if("/"!==path[0]&&!path.startsWith("http://")&&!path.startsWith("https://")&&"CONNECT"!==method)throw new InvalidArgumentError("path must be an absolute URL or start with a slash")
if(invalidPathRegex.test(path))throw new InvalidArgumentError("invalid request path")
if("string"!=typeof method)throw new InvalidArgumentError("method must be a string")
if(void 0===normalizedMethodRecords[method]&&!isValidHTTPToken(method))throw new InvalidArgumentError("invalid request method")
if(upgrade&&"string"!=typeof upgrade)throw new InvalidArgumentError("upgrade must be a string")
if(upgrade&&!isValidHeaderValue(upgrade))throw new InvalidArgumentError("invalid upgrade header")
if(null!=headersTimeout&&(!Number.isFinite(headersTimeout)||headersTimeout<0))throw new InvalidArgumentError("invalid headersTimeout")
if(null!=bodyTimeout&&(!Number.isFinite(bodyTimeout)||bodyTimeout<0))throw new InvalidArgumentError("invalid bodyTimeout")
if(null!=reset&&"boolean"!=typeof reset)throw new InvalidArgumentError("invalid reset")
if(null!=expectContinue&&"boolean"!=typeof expectContinue)throw new InvalidArgumentError("invalid expectContinue")
this.headersTimeout=headersTimeout
this.bodyTimeout=bodyTimeout
this.throwOnError=!0===throwOnError
this.method=method
this.abort=null
if(null==body)this.body=null
else if(isStream(body)){this.body=body
const rState=this.body._readableState
if(!rState||!rState.autoDestroy){this.endHandler=function autoDestroy(){destroy(this)}
this.body.on("end",this.endHandler)}this.errorHandler=err=>{this.abort?this.abort(err):this.error=err}
this.body.on("error",this.errorHandler)}else if(isBuffer(body))this.body=body.byteLength?body:null
else if(ArrayBuffer.isView(body))this.body=body.buffer.byteLength?Buffer.from(body.buffer,body.byteOffset,body.byteLength):null
else if(body instanceof ArrayBuffer)this.body=body.byteLength?Buffer.from(body):null
else if("string"==typeof body)this.body=body.length?Buffer.from(body):null
else{if(!(isFormDataLike(body)||isIterable(body)||isBlobLike(body)))throw new InvalidArgumentError("body must be a string, a Buffer, a Readable stream, an iterable, or an async iterable")
this.body=body}this.completed=!1
this.aborted=!1
this.upgrade=upgrade||null
this.path=query?buildURL(path,query):path
this.origin=origin
this.idempotent=idempotent??("HEAD"===method||"GET"===method)
this.blocking=blocking??!1
this.reset=reset??null
this.host=null
this.contentLength=null
this.contentType=null
this.headers=[]
this.expectContinue=null!=expectContinue&&expectContinue
if(Array.isArray(headers)){if(headers.length%2!=0)throw new InvalidArgumentError("headers array must be even")
for(let i=0;i<headers.length;i+=2)processHeader(this,headers[i],headers[i+1])}else if(headers&&"object"==typeof headers)if(headers[Symbol.iterator])for(const header of headers){if(!Array.isArray(header)||2!==header.length)throw new InvalidArgumentError("headers must be in key-value pair format")
processHeader(this,header[0],header[1])}else{const keys=Object.keys(headers)
for(let i=0;i<keys.length;++i)processHeader(this,keys[i],headers[keys[i]])}else if(null!=headers)throw new InvalidArgumentError("headers must be an object or an array")
validateHandler(handler,method,upgrade)
this.servername=servername||getServerName(this.host)
this[kHandler]=handler
channels.create.hasSubscribers&&channels.create.publish({request:this})}onBodySent(chunk){if(this[kHandler].onBodySent)try{return this[kHandler].onBodySent(chunk)}catch(err){this.abort(err)}}onRequestSent(){channels.bodySent.hasSubscribers&&channels.bodySent.publish({request:this})
if(this[kHandler].onRequestSent)try{return this[kHandler].onRequestSent()}catch(err){this.abort(err)}}onConnect(abort){assert(!this.aborted)
assert(!this.completed)
if(!this.error){this.abort=abort
return this[kHandler].onConnect(abort)}abort(this.error)}onResponseStarted(){return this[kHandler].onResponseStarted?.()}onHeaders(statusCode,headers,resume,statusText){assert(!this.aborted)
assert(!this.completed)
channels.headers.hasSubscribers&&channels.headers.publish({request:this,response:{statusCode,headers,statusText}})
try{return this[kHandler].onHeaders(statusCode,headers,resume,statusText)}catch(err){this.abort(err)}}onData(chunk){assert(!this.aborted)
assert(!this.completed)
try{return this[kHandler].onData(chunk)}catch(err){this.abort(err)
return!1}}onUpgrade(statusCode,headers,socket,statusText=""){this.onFinally()
assert(!this.aborted)
assert(!this.completed)
null!==statusCode&&this.#publishUpgradeHeaders(statusCode,headers,statusText)
const result=this[kHandler].onUpgrade(statusCode,headers,socket)
if(!this.aborted){this.completed=!0
null!==statusCode&&this.#publishUpgradeTrailers()}return result}onUpgradeResponse(statusCode,headers,parseHeaders,statusText=""){assert(!this.aborted)
assert(this.completed)
channels.headers.hasSubscribers&&this.#publishUpgradeHeaders(statusCode,parseHeaders(headers),statusText)
this.#publishUpgradeTrailers()}onUpgradeError(error){assert(!this.aborted)
assert(this.completed)
channels.error.hasSubscribers&&channels.error.publish({request:this,error})}#publishUpgradeHeaders(statusCode,headers,statusText){channels.headers.hasSubscribers&&channels.headers.publish({request:this,response:{statusCode,headers,statusText}})}#publishUpgradeTrailers(){channels.trailers.hasSubscribers&&channels.trailers.publish({request:this,trailers:[]})}onComplete(trailers){this.onFinally()
assert(!this.aborted)
this.completed=!0
channels.trailers.hasSubscribers&&channels.trailers.publish({request:this,trailers})
try{return this[kHandler].onComplete(trailers)}catch(err){this.onError(err)}}onError(error){this.onFinally()
channels.error.hasSubscribers&&channels.error.publish({request:this,error})
if(!this.aborted){this.aborted=!0
return this[kHandler].onError(error)}}onFinally(){if(this.errorHandler){this.body.off("error",this.errorHandler)
this.errorHandler=null}if(this.endHandler){this.body.off("end",this.endHandler)
this.endHandler=null}}addHeader(key,value){processHeader(this,key,value)
return this}}}),10278:(module=>{module.exports={kClose:Symbol("close"),kDestroy:Symbol("destroy"),kDispatch:Symbol("dispatch"),kUrl:Symbol("url"),kWriting:Symbol("writing"),kResuming:Symbol("resuming"),kQueue:Symbol("queue"),kConnect:Symbol("connect"),kConnecting:Symbol("connecting"),kKeepAliveDefaultTimeout:Symbol("default keep alive timeout"),kKeepAliveMaxTimeout:Symbol("max keep alive timeout"),kKeepAliveTimeoutThreshold:Symbol("keep alive timeout threshold"),kKeepAliveTimeoutValue:Symbol("keep alive timeout"),kKeepAlive:Symbol("keep alive"),kHeadersTimeout:Symbol("headers timeout"),kBodyTimeout:Symbol("body timeout"),kServerName:Symbol("server name"),kLocalAddress:Symbol("local address"),kHost:Symbol("host"),kNoRef:Symbol("no ref"),kBodyUsed:Symbol("used"),kBody:Symbol("abstracted request body"),kRunning:Symbol("running"),kBlocking:Symbol("blocking"),kPending:Symbol("pending"),kSize:Symbol("size"),kBusy:Symbol("busy"),kQueued:Symbol("queued"),kFree:Symbol("free"),kConnected:Symbol("connected"),kClosed:Symbol("closed"),kNeedDrain:Symbol("need drain"),kReset:Symbol("reset"),kDestroyed:Symbol.for("nodejs.stream.destroyed"),kResume:Symbol("resume"),kOnError:Symbol("on error"),kMaxHeadersSize:Symbol("max headers size"),kRunningIdx:Symbol("running index"),kPendingIdx:Symbol("pending index"),kError:Symbol("error"),kClients:Symbol("clients"),kClient:Symbol("client"),kParser:Symbol("parser"),kOnDestroyed:Symbol("destroy callbacks"),kPipelining:Symbol("pipelining"),kSocket:Symbol("socket"),kHostHeader:Symbol("host header"),kConnector:Symbol("connector"),kStrictContentLength:Symbol("strict content length"),kMaxRedirections:Symbol("maxRedirections"),kMaxRequests:Symbol("maxRequestsPerClient"),kProxy:Symbol("proxy agent options"),kCounter:Symbol("socket request counter"),kInterceptors:Symbol("dispatch interceptors"),kMaxResponseSize:Symbol("max response size"),kHTTP2Session:Symbol("http2Session"),kHTTP2SessionState:Symbol("http2Session state"),kRetryHandlerDefaultRetry:Symbol("retry agent default retry"),kConstruct:Symbol("constructable"),kListeners:Symbol("listeners"),kHTTPContext:Symbol("http context"),kMaxConcurrentStreams:Symbol("max concurrent streams"),kNoProxyAgent:Symbol("no proxy agent"),kHttpProxyAgent:Symbol("http proxy agent"),kHttpsProxyAgent:Symbol("https proxy agent")}}),70063:((module,__unused_webpack_exports,__webpack_require__)=>{const{wellknownHeaderNames,headerNameLowerCasedRecord}=__webpack_require__(58694)
class TstNode{value=null
left=null
middle=null
right=null
code
constructor(key,value,index){if(void 0===index||index>=key.length)throw new TypeError("Unreachable")
if((this.code=key.charCodeAt(index))>127)throw new TypeError("key must be ascii string")
key.length!==++index?this.middle=new TstNode(key,value,index):this.value=value}add(key,value){const length=key.length
if(0===length)throw new TypeError("Unreachable")
let index=0,node=this
for(;;){const code=key.charCodeAt(index)
if(code>127)throw new TypeError("key must be ascii string")
if(node.code===code){if(length===++index){node.value=value
break}if(null===node.middle){node.middle=new TstNode(key,value,index)
break}node=node.middle}else if(node.code<code){if(null===node.left){node.left=new TstNode(key,value,index)
break}node=node.left}else{if(null===node.right){node.right=new TstNode(key,value,index)
break}node=node.right}}}search(key){const keylength=key.length
let index=0,node=this
for(;null!==node&&index<keylength;){let code=key[index]
code<=90&&code>=65&&(code|=32)
for(;null!==node;){if(code===node.code){if(keylength===++index)return node
node=node.middle
break}node=node.code<code?node.left:node.right}}return null}}class TernarySearchTree{node=null
insert(key,value){null===this.node?this.node=new TstNode(key,value,0):this.node.add(key,value)}lookup(key){return this.node?.search(key)?.value??null}}const tree=new TernarySearchTree
for(let i=0;i<wellknownHeaderNames.length;++i){const key=headerNameLowerCasedRecord[wellknownHeaderNames[i]]
tree.insert(key,key)}module.exports={TernarySearchTree,tree}}),49259:((module,__unused_webpack_exports,__webpack_require__)=>{const assert=__webpack_require__(34589),{kDestroyed,kBodyUsed,kListeners,kBody}=__webpack_require__(10278),{IncomingMessage}=__webpack_require__(37067),stream=__webpack_require__(57075),net=__webpack_require__(77030),{Blob}=__webpack_require__(4573),nodeUtil=__webpack_require__(57975),{stringify}=__webpack_require__(41792),{EventEmitter:EE}=__webpack_require__(78474),{InvalidArgumentError}=__webpack_require__(46540),{headerNameLowerCasedRecord}=__webpack_require__(58694),{tree}=__webpack_require__(70063),[nodeMajor,nodeMinor]=process.versions.node.split(".").map(v=>Number(v))
class BodyAsyncIterable{constructor(body){this[kBody]=body
this[kBodyUsed]=!1}async*[Symbol.asyncIterator](){assert(!this[kBodyUsed],"disturbed")
this[kBodyUsed]=!0
yield*this[kBody]}}function isStream(obj){return obj&&"object"==typeof obj&&"function"==typeof obj.pipe&&"function"==typeof obj.on}function isBlobLike(object){if(null===object)return!1
if(object instanceof Blob)return!0
if("object"!=typeof object)return!1
{const sTag=object[Symbol.toStringTag]
return("Blob"===sTag||"File"===sTag)&&("stream"in object&&"function"==typeof object.stream||"arrayBuffer"in object&&"function"==typeof object.arrayBuffer)}}function isValidPort(port){const value=parseInt(port,10)
return value===Number(port)&&value>=0&&value<=65535}function isHttpOrHttpsPrefixed(value){return null!=value&&"h"===value[0]&&"t"===value[1]&&"t"===value[2]&&"p"===value[3]&&(":"===value[4]||"s"===value[4]&&":"===value[5])}function parseURL(url){if("string"==typeof url){if(!isHttpOrHttpsPrefixed((url=new URL(url)).origin||url.protocol))throw new InvalidArgumentError("Invalid URL protocol: the URL must start with `http:` or `https:`.")
return url}if(!url||"object"!=typeof url)throw new InvalidArgumentError("Invalid URL: The URL argument must be a non-null object.")
if(!(url instanceof URL)){if(null!=url.port&&""!==url.port&&!1===isValidPort(url.port))throw new InvalidArgumentError("Invalid URL: port must be a valid integer or a string representation of an integer.")
if(null!=url.path&&"string"!=typeof url.path)throw new InvalidArgumentError("Invalid URL path: the path must be a string or null/undefined.")
if(null!=url.pathname&&"string"!=typeof url.pathname)throw new InvalidArgumentError("Invalid URL pathname: the pathname must be a string or null/undefined.")
if(null!=url.hostname&&"string"!=typeof url.hostname)throw new InvalidArgumentError("Invalid URL hostname: the hostname must be a string or null/undefined.")
if(null!=url.origin&&"string"!=typeof url.origin)throw new InvalidArgumentError("Invalid URL origin: the origin must be a string or null/undefined.")
if(!isHttpOrHttpsPrefixed(url.origin||url.protocol))throw new InvalidArgumentError("Invalid URL protocol: the URL must start with `http:` or `https:`.")
const port=null!=url.port?url.port:"https:"===url.protocol?443:80
let origin=null!=url.origin?url.origin:`${url.protocol||""}//${url.hostname||""}:${port}`,path=null!=url.path?url.path:`${url.pathname||""}${url.search||""}`
"/"===origin[origin.length-1]&&(origin=origin.slice(0,origin.length-1))
path&&"/"!==path[0]&&(path=`/${path}`)
return new URL(`${origin}${path}`)}if(!isHttpOrHttpsPrefixed(url.origin||url.protocol))throw new InvalidArgumentError("Invalid URL protocol: the URL must start with `http:` or `https:`.")
return url}function isIterable(obj){return!(null==obj||"function"!=typeof obj[Symbol.iterator]&&"function"!=typeof obj[Symbol.asyncIterator])}function bodyLength(body){if(null==body)return 0
if(isStream(body)){const state=body._readableState
return state&&!1===state.objectMode&&!0===state.ended&&Number.isFinite(state.length)?state.length:null}return isBlobLike(body)?null!=body.size?body.size:null:isBuffer(body)?body.byteLength:null}function isDestroyed(body){return body&&!!(body.destroyed||body[kDestroyed]||stream.isDestroyed?.(body))}const KEEPALIVE_TIMEOUT_EXPR=/timeout=(\d+)/
function headerNameToString(value){return"string"==typeof value?headerNameLowerCasedRecord[value]??value.toLowerCase():tree.lookup(value)??value.toString("latin1").toLowerCase()}function isBuffer(buffer){return buffer instanceof Uint8Array||Buffer.isBuffer(buffer)}const hasToWellFormed="function"==typeof String.prototype.toWellFormed,hasIsWellFormed="function"==typeof String.prototype.isWellFormed
function toUSVString(val){return hasToWellFormed?`${val}`.toWellFormed():nodeUtil.toUSVString(val)}function isTokenCharCode(c){switch(c){case 34:case 40:case 41:case 44:case 47:case 58:case 59:case 60:case 61:case 62:case 63:case 64:case 91:case 92:case 93:case 123:case 125:return!1
default:return c>=33&&c<=126}}const headerCharRegex=/[^\t\x20-\x7e\x80-\xff]/,kEnumerableProperty=Object.create(null)
kEnumerableProperty.enumerable=!0
const normalizedMethodRecordsBase={delete:"DELETE",DELETE:"DELETE",get:"GET",GET:"GET",head:"HEAD",HEAD:"HEAD",options:"OPTIONS",OPTIONS:"OPTIONS",post:"POST",POST:"POST",put:"PUT",PUT:"PUT"},normalizedMethodRecords={...normalizedMethodRecordsBase,patch:"patch",PATCH:"PATCH"}
Object.setPrototypeOf(normalizedMethodRecordsBase,null)
Object.setPrototypeOf(normalizedMethodRecords,null)
module.exports={kEnumerableProperty,nop:function nop(){},isDisturbed:function isDisturbed(body){return!(!body||!stream.isDisturbed(body)&&!body[kBodyUsed])},isErrored:function isErrored(body){return!(!body||!stream.isErrored(body))},isReadable:function isReadable(body){return!(!body||!stream.isReadable(body))},toUSVString,isUSVString:function isUSVString(val){return hasIsWellFormed?`${val}`.isWellFormed():toUSVString(val)===`${val}`},isBlobLike,parseOrigin:function parseOrigin(url){if("/"!==(url=parseURL(url)).pathname||url.search||url.hash)throw new InvalidArgumentError("invalid url")
return url},parseURL,getServerName:function getServerName(host){if(!host)return null
assert("string"==typeof host)
const servername=function getHostname(host){if("["===host[0]){const idx=host.indexOf("]")
assert(-1!==idx)
return host.substring(1,idx)}const idx=host.indexOf(":")
return-1===idx?host:host.substring(0,idx)}(host)
return net.isIP(servername)?"":servername},isStream,isIterable,isAsyncIterable:function isAsyncIterable(obj){return!(null==obj||"function"!=typeof obj[Symbol.asyncIterator])},isDestroyed,headerNameToString,bufferToLowerCasedHeaderName:function bufferToLowerCasedHeaderName(value){return tree.lookup(value)??value.toString("latin1").toLowerCase()},addListener:function addListener(obj,name,listener){(obj[kListeners]??=[]).push([name,listener])
obj.on(name,listener)
return obj},removeAllListeners:function removeAllListeners(obj){for(const[name,listener]of obj[kListeners]??[])obj.removeListener(name,listener)
obj[kListeners]=null},errorRequest:function errorRequest(client,request,err){try{request.onError(err)
assert(request.aborted)}catch(err){client.emit("error",err)}},parseRawHeaders:function parseRawHeaders(headers){const len=headers.length,ret=new Array(len)
let key,val,hasContentLength=!1,contentDispositionIdx=-1,kLen=0
for(let n=0;n<headers.length;n+=2){key=headers[n]
val=headers[n+1]
"string"!=typeof key&&(key=key.toString())
"string"!=typeof val&&(val=val.toString("utf8"))
kLen=key.length
14!==kLen||"-"!==key[7]||"content-length"!==key&&"content-length"!==key.toLowerCase()?19!==kLen||"-"!==key[7]||"content-disposition"!==key&&"content-disposition"!==key.toLowerCase()||(contentDispositionIdx=n+1):hasContentLength=!0
ret[n]=key
ret[n+1]=val}hasContentLength&&-1!==contentDispositionIdx&&(ret[contentDispositionIdx]=Buffer.from(ret[contentDispositionIdx]).toString("latin1"))
return ret},parseHeaders:function parseHeaders(headers,obj){void 0===obj&&(obj={})
for(let i=0;i<headers.length;i+=2){const key=headerNameToString(headers[i])
let val=obj[key]
if(val){if("string"==typeof val){val=[val]
obj[key]=val}val.push(headers[i+1].toString("utf8"))}else{const headersValue=headers[i+1]
obj[key]="string"==typeof headersValue?headersValue:Array.isArray(headersValue)?headersValue.map(x=>x.toString("utf8")):headersValue.toString("utf8")}}"content-length"in obj&&"content-disposition"in obj&&(obj["content-disposition"]=Buffer.from(obj["content-disposition"]).toString("latin1"))
return obj},parseKeepAliveTimeout:function parseKeepAliveTimeout(val){const m=val.toString().match(KEEPALIVE_TIMEOUT_EXPR)
return m?1e3*parseInt(m[1],10):null},destroy:function destroy(stream,err){if(null!=stream&&isStream(stream)&&!isDestroyed(stream)){if("function"==typeof stream.destroy){Object.getPrototypeOf(stream).constructor===IncomingMessage&&(stream.socket=null)
stream.destroy(err)}else err&&queueMicrotask(()=>{stream.emit("error",err)})
!0!==stream.destroyed&&(stream[kDestroyed]=!0)}},bodyLength,deepClone:function deepClone(obj){return JSON.parse(JSON.stringify(obj))},ReadableStreamFrom:function ReadableStreamFrom(iterable){let iterator
return new ReadableStream({async start(){iterator=iterable[Symbol.asyncIterator]()},async pull(controller){const{done,value}=await iterator.next()
if(done)queueMicrotask(()=>{controller.close()
controller.byobRequest?.respond(0)})
else{const buf=Buffer.isBuffer(value)?value:Buffer.from(value)
buf.byteLength&&controller.enqueue(new Uint8Array(buf))}return controller.desiredSize>0},async cancel(reason){await iterator.return()},type:"bytes"})},isBuffer,validateHandler:function validateHandler(handler,method,upgrade){if(!handler||"object"!=typeof handler)throw new InvalidArgumentError("handler must be an object")
if("function"!=typeof handler.onConnect)throw new InvalidArgumentError("invalid onConnect method")
if("function"!=typeof handler.onError)throw new InvalidArgumentError("invalid onError method")
if("function"!=typeof handler.onBodySent&&void 0!==handler.onBodySent)throw new InvalidArgumentError("invalid onBodySent method")
if(upgrade||"CONNECT"===method){if("function"!=typeof handler.onUpgrade)throw new InvalidArgumentError("invalid onUpgrade method")}else{if("function"!=typeof handler.onHeaders)throw new InvalidArgumentError("invalid onHeaders method")
if("function"!=typeof handler.onData)throw new InvalidArgumentError("invalid onData method")
if("function"!=typeof handler.onComplete)throw new InvalidArgumentError("invalid onComplete method")}},getSocketInfo:function getSocketInfo(socket){return{localAddress:socket.localAddress,localPort:socket.localPort,remoteAddress:socket.remoteAddress,remotePort:socket.remotePort,remoteFamily:socket.remoteFamily,timeout:socket.timeout,bytesWritten:socket.bytesWritten,bytesRead:socket.bytesRead}},isFormDataLike:function isFormDataLike(object){return object&&"object"==typeof object&&"function"==typeof object.append&&"function"==typeof object.delete&&"function"==typeof object.get&&"function"==typeof object.getAll&&"function"==typeof object.has&&"function"==typeof object.set&&"FormData"===object[Symbol.toStringTag]},buildURL:function buildURL(url,queryParams){if(url.includes("?")||url.includes("#"))throw new Error('Query params cannot be passed when url already contains "?" or "#".')
const stringified=stringify(queryParams)
stringified&&(url+="?"+stringified)
return url},addAbortListener:function addAbortListener(signal,listener){if("addEventListener"in signal){signal.addEventListener("abort",listener,{once:!0})
return()=>signal.removeEventListener("abort",listener)}signal.addListener("abort",listener)
return()=>signal.removeListener("abort",listener)},isValidHTTPToken:function isValidHTTPToken(characters){if(0===characters.length)return!1
for(let i=0;i<characters.length;++i)if(!isTokenCharCode(characters.charCodeAt(i)))return!1
return!0},isValidHeaderValue:function isValidHeaderValue(characters){return!headerCharRegex.test(characters)},isTokenCharCode,parseRangeHeader:function parseRangeHeader(range){if(null==range||""===range)return{start:0,end:null,size:null}
const m=range?range.match(/^bytes (\d+)-(\d+)\/(\d+)?$/):null
return m?{start:parseInt(m[1]),end:m[2]?parseInt(m[2]):null,size:m[3]?parseInt(m[3]):null}:null},normalizedMethodRecordsBase,normalizedMethodRecords,isValidPort,isHttpOrHttpsPrefixed,nodeMajor,nodeMinor,safeHTTPMethods:["GET","HEAD","OPTIONS","TRACE"],wrapRequestBody:function wrapRequestBody(body){if(isStream(body)){0===bodyLength(body)&&body.on("data",function(){assert(!1)})
if("boolean"!=typeof body.readableDidRead){body[kBodyUsed]=!1
EE.prototype.on.call(body,"data",function(){this[kBodyUsed]=!0})}return body}return body&&"function"==typeof body.pipeTo||body&&"string"!=typeof body&&!ArrayBuffer.isView(body)&&isIterable(body)?new BodyAsyncIterable(body):body}}}),56e3:((module,__unused_webpack_exports,__webpack_require__)=>{const{InvalidArgumentError}=__webpack_require__(46540),{kClients,kRunning,kClose,kDestroy,kDispatch,kInterceptors}=__webpack_require__(10278),DispatcherBase=__webpack_require__(13992),Pool=__webpack_require__(24395),Client=__webpack_require__(75318),util=__webpack_require__(49259),createRedirectInterceptor=__webpack_require__(59749),kOnConnect=Symbol("onConnect"),kOnDisconnect=Symbol("onDisconnect"),kOnConnectionError=Symbol("onConnectionError"),kMaxRedirections=Symbol("maxRedirections"),kOnDrain=Symbol("onDrain"),kFactory=Symbol("factory"),kOptions=Symbol("options")
function defaultFactory(origin,opts){return opts&&1===opts.connections?new Client(origin,opts):new Pool(origin,opts)}module.exports=class Agent extends DispatcherBase{constructor({factory=defaultFactory,maxRedirections=0,connect,tls,...options}={}){if("function"!=typeof factory)throw new InvalidArgumentError("factory must be a function.")
if(null!=connect&&"function"!=typeof connect&&"object"!=typeof connect)throw new InvalidArgumentError("connect must be a function or an object")
if(!Number.isInteger(maxRedirections)||maxRedirections<0)throw new InvalidArgumentError("maxRedirections must be a positive number")
super(options)
connect&&"function"!=typeof connect&&(connect={...connect})
tls&&"function"!=typeof tls&&(tls={...tls})
this[kInterceptors]=options.interceptors?.Agent&&Array.isArray(options.interceptors.Agent)?options.interceptors.Agent:[createRedirectInterceptor({maxRedirections})]
this[kOptions]={...util.deepClone(options),connect,tls}
this[kOptions].interceptors=options.interceptors?{...options.interceptors}:void 0
this[kMaxRedirections]=maxRedirections
this[kFactory]=factory
this[kClients]=new Map
this[kOnDrain]=(origin,targets)=>{this.emit("drain",origin,[this,...targets])}
this[kOnConnect]=(origin,targets)=>{this.emit("connect",origin,[this,...targets])}
this[kOnDisconnect]=(origin,targets,err)=>{this.emit("disconnect",origin,[this,...targets],err)}
this[kOnConnectionError]=(origin,targets,err)=>{this.emit("connectionError",origin,[this,...targets],err)}}get[kRunning](){let ret=0
for(const client of this[kClients].values())ret+=client[kRunning]
return ret}[kDispatch](opts,handler){let key
if(!opts.origin||!("string"==typeof opts.origin||opts.origin instanceof URL))throw new InvalidArgumentError("opts.origin must be a non-empty string or URL.")
key=String(opts.origin)
let dispatcher=this[kClients].get(key)
if(!dispatcher){dispatcher=this[kFactory](opts.origin,this[kOptions]).on("drain",this[kOnDrain]).on("connect",this[kOnConnect]).on("disconnect",this[kOnDisconnect]).on("connectionError",this[kOnConnectionError])
this[kClients].set(key,dispatcher)}return dispatcher.dispatch(opts,handler)}async[kClose](){const closePromises=[]
for(const client of this[kClients].values())closePromises.push(client.close())
this[kClients].clear()
await Promise.all(closePromises)}async[kDestroy](err){const destroyPromises=[]
for(const client of this[kClients].values())destroyPromises.push(client.destroy(err))
this[kClients].clear()
await Promise.all(destroyPromises)}}}),13608:((module,__unused_webpack_exports,__webpack_require__)=>{const assert=__webpack_require__(34589),util=__webpack_require__(49259),{channels}=__webpack_require__(22075),timers=__webpack_require__(31468),{RequestContentLengthMismatchError,ResponseContentLengthMismatchError,RequestAbortedError,InvalidArgumentError,HeadersTimeoutError,HeadersOverflowError,SocketError,InformationalError,BodyTimeoutError,HTTPParserError,ResponseExceededMaxSizeError}=__webpack_require__(46540),{kUrl,kReset,kClient,kParser,kBlocking,kRunning,kPending,kSize,kWriting,kQueue,kNoRef,kKeepAliveDefaultTimeout,kHostHeader,kPendingIdx,kRunningIdx,kError,kPipelining,kSocket,kKeepAliveTimeoutValue,kMaxHeadersSize,kKeepAliveMaxTimeout,kKeepAliveTimeoutThreshold,kHeadersTimeout,kBodyTimeout,kStrictContentLength,kMaxRequests,kCounter,kMaxResponseSize,kOnError,kResume,kHTTPContext}=__webpack_require__(10278),constants=__webpack_require__(65141),EMPTY_BUF=Buffer.alloc(0),FastBuffer=Buffer[Symbol.species],addListener=util.addListener,removeAllListeners=util.removeAllListeners,kIdleSocketValidation=Symbol("kIdleSocketValidation"),kIdleSocketValidationTimeout=Symbol("kIdleSocketValidationTimeout"),kSocketUsed=Symbol("kSocketUsed")
let extractBody,llhttpInstance=null,llhttpPromise=async function lazyllhttp(){const llhttpWasmData=process.env.JEST_WORKER_ID?__webpack_require__(36599):void 0
let mod
try{mod=await WebAssembly.compile(__webpack_require__(27597))}catch(e){mod=await WebAssembly.compile(llhttpWasmData||__webpack_require__(36599))}return await WebAssembly.instantiate(mod,{env:{wasm_on_url:(p,at,len)=>0,wasm_on_status:(p,at,len)=>{assert(currentParser.ptr===p)
const start=at-currentBufferPtr+currentBufferRef.byteOffset
return currentParser.onStatus(new FastBuffer(currentBufferRef.buffer,start,len))||0},wasm_on_message_begin:p=>{assert(currentParser.ptr===p)
return currentParser.onMessageBegin()||0},wasm_on_header_field:(p,at,len)=>{assert(currentParser.ptr===p)
const start=at-currentBufferPtr+currentBufferRef.byteOffset
return currentParser.onHeaderField(new FastBuffer(currentBufferRef.buffer,start,len))||0},wasm_on_header_value:(p,at,len)=>{assert(currentParser.ptr===p)
const start=at-currentBufferPtr+currentBufferRef.byteOffset
return currentParser.onHeaderValue(new FastBuffer(currentBufferRef.buffer,start,len))||0},wasm_on_headers_complete:(p,statusCode,upgrade,shouldKeepAlive)=>{assert(currentParser.ptr===p)
return currentParser.onHeadersComplete(statusCode,Boolean(upgrade),Boolean(shouldKeepAlive))||0},wasm_on_body:(p,at,len)=>{assert(currentParser.ptr===p)
const start=at-currentBufferPtr+currentBufferRef.byteOffset
return currentParser.onBody(new FastBuffer(currentBufferRef.buffer,start,len))||0},wasm_on_message_complete:p=>{assert(currentParser.ptr===p)
return currentParser.onMessageComplete()||0}}})}()
llhttpPromise.catch()
let currentParser=null,currentBufferRef=null,currentBufferSize=0,currentBufferPtr=null
class Parser{constructor(client,socket,{exports}){assert(Number.isFinite(client[kMaxHeadersSize])&&client[kMaxHeadersSize]>0)
this.llhttp=exports
this.ptr=this.llhttp.llhttp_alloc(constants.TYPE.RESPONSE)
this.client=client
this.socket=socket
this.timeout=null
this.timeoutValue=null
this.timeoutType=null
this.statusCode=null
this.statusText=""
this.upgrade=!1
this.headers=[]
this.headersSize=0
this.headersMaxSize=client[kMaxHeadersSize]
this.shouldKeepAlive=!1
this.paused=!1
this.resume=this.resume.bind(this)
this.bytesRead=0
this.keepAlive=""
this.contentLength=""
this.connection=""
this.maxResponseSize=client[kMaxResponseSize]}setTimeout(delay,type){if(delay!==this.timeoutValue||1&type^1&this.timeoutType){if(this.timeout){timers.clearTimeout(this.timeout)
this.timeout=null}if(delay)if(1&type)this.timeout=timers.setFastTimeout(onParserTimeout,delay,new WeakRef(this))
else{this.timeout=setTimeout(onParserTimeout,delay,new WeakRef(this))
this.timeout.unref()}this.timeoutValue=delay}else this.timeout&&this.timeout.refresh&&this.timeout.refresh()
this.timeoutType=type}resume(){if(!this.socket.destroyed&&this.paused){assert(null!=this.ptr)
assert(null==currentParser)
this.llhttp.llhttp_resume(this.ptr)
assert(5===this.timeoutType)
this.timeout&&this.timeout.refresh&&this.timeout.refresh()
this.paused=!1
this.execute(this.socket.read()||EMPTY_BUF)
this.readMore()}}readMore(){for(;!this.paused&&this.ptr;){const chunk=this.socket.read()
if(null===chunk)break
this.execute(chunk)}}execute(data){assert(null!=this.ptr)
assert(null==currentParser)
assert(!this.paused)
const{socket,llhttp}=this
if(data.length>currentBufferSize){currentBufferPtr&&llhttp.free(currentBufferPtr)
currentBufferSize=4096*Math.ceil(data.length/4096)
currentBufferPtr=llhttp.malloc(currentBufferSize)}new Uint8Array(llhttp.memory.buffer,currentBufferPtr,currentBufferSize).set(data)
try{let ret
try{currentBufferRef=data
currentParser=this
ret=llhttp.llhttp_execute(this.ptr,currentBufferPtr,data.length)}catch(err){throw err}finally{currentParser=null
currentBufferRef=null}const offset=llhttp.llhttp_get_error_pos(this.ptr)-currentBufferPtr
if(ret!==constants.ERROR.OK){const body=data.subarray(offset)
if(ret===constants.ERROR.PAUSED_UPGRADE)this.onUpgrade(body)
else{if(ret!==constants.ERROR.PAUSED)throw this.createError(ret,body)
this.paused=!0
socket.unshift(body)}}}catch(err){util.destroy(socket,err)}}finish(){assert(null===currentParser)
assert(null!=this.ptr)
assert(!this.paused)
const{llhttp}=this
let ret
try{currentParser=this
ret=llhttp.llhttp_finish(this.ptr)}finally{currentParser=null}if(ret===constants.ERROR.OK)return null
if(ret===constants.ERROR.PAUSED||ret===constants.ERROR.PAUSED_UPGRADE){this.paused=!0
return null}return this.createError(ret,EMPTY_BUF)}createError(ret,data){const{llhttp,contentLength,bytesRead}=this
if(contentLength&&bytesRead!==parseInt(contentLength,10))return new ResponseContentLengthMismatchError
const ptr=llhttp.llhttp_get_error_reason(this.ptr)
let message=""
if(ptr){const len=new Uint8Array(llhttp.memory.buffer,ptr).indexOf(0)
message="Response does not match the HTTP/1.1 protocol ("+Buffer.from(llhttp.memory.buffer,ptr,len).toString()+")"}return new HTTPParserError(message,constants.ERROR[ret],data)}destroy(){assert(null!=this.ptr)
assert(null==currentParser)
this.llhttp.llhttp_free(this.ptr)
this.ptr=null
this.timeout&&timers.clearTimeout(this.timeout)
this.timeout=null
this.timeoutValue=null
this.timeoutType=null
this.paused=!1}onStatus(buf){this.statusText=buf.toString()}onMessageBegin(){const{socket,client}=this
if(socket.destroyed)return-1
if(0===client[kRunning]){util.destroy(socket,new SocketError("bad response",util.getSocketInfo(socket)))
return-1}const request=client[kQueue][client[kRunningIdx]]
if(!request)return-1
request.onResponseStarted()}onHeaderField(buf){const len=this.headers.length
1&len?this.headers[len-1]=Buffer.concat([this.headers[len-1],buf]):this.headers.push(buf)
this.trackHeader(buf.length)}onHeaderValue(buf){let len=this.headers.length
if(1&~len)this.headers[len-1]=Buffer.concat([this.headers[len-1],buf])
else{this.headers.push(buf)
len+=1}const key=this.headers[len-2]
if(10===key.length){const headerName=util.bufferToLowerCasedHeaderName(key)
"keep-alive"===headerName?this.keepAlive+=buf.toString():"connection"===headerName&&(this.connection+=buf.toString())}else 14===key.length&&"content-length"===util.bufferToLowerCasedHeaderName(key)&&(this.contentLength+=buf.toString())
this.trackHeader(buf.length)}trackHeader(len){this.headersSize+=len
this.headersSize>=this.headersMaxSize&&util.destroy(this.socket,new HeadersOverflowError)}onUpgrade(head){const{upgrade,client,socket,headers,statusCode,statusText}=this
assert(upgrade)
assert(client[kSocket]===socket)
assert(!socket.destroyed)
assert(!this.paused)
assert(!(1&headers.length))
const request=client[kQueue][client[kRunningIdx]]
assert(request)
assert(request.upgrade||"CONNECT"===request.method)
this.statusCode=null
this.statusText=""
this.shouldKeepAlive=null
this.headers=[]
this.headersSize=0
socket.unshift(head)
socket[kParser].destroy()
socket[kParser]=null
socket[kClient]=null
socket[kError]=null
removeAllListeners(socket)
client[kSocket]=null
client[kHTTPContext]=null
client[kQueue][client[kRunningIdx]++]=null
client.emit("disconnect",client[kUrl],[client],new InformationalError("upgrade"))
try{request.onUpgrade(statusCode,headers,socket,statusText)}catch(error){util.errorRequest(client,request,error)
util.destroy(socket,error)}client[kResume]()}onHeadersComplete(statusCode,upgrade,shouldKeepAlive){const{client,socket,headers,statusText}=this
if(socket.destroyed)return-1
if(0===client[kRunning]){util.destroy(socket,new SocketError("bad response",util.getSocketInfo(socket)))
return-1}const request=client[kQueue][client[kRunningIdx]]
if(!request)return-1
assert(!this.upgrade)
assert(this.statusCode<200)
if(100===statusCode){util.destroy(socket,new SocketError("bad response",util.getSocketInfo(socket)))
return-1}if(upgrade&&!request.upgrade){util.destroy(socket,new SocketError("bad upgrade",util.getSocketInfo(socket)))
return-1}assert(3===this.timeoutType)
this.statusCode=statusCode
this.shouldKeepAlive=shouldKeepAlive||"HEAD"===request.method&&!socket[kReset]&&"keep-alive"===this.connection.toLowerCase()
if(this.statusCode>=200){const bodyTimeout=null!=request.bodyTimeout?request.bodyTimeout:client[kBodyTimeout]
this.setTimeout(bodyTimeout,5)}else this.timeout&&this.timeout.refresh&&this.timeout.refresh()
if("CONNECT"===request.method){assert(1===client[kRunning])
this.upgrade=!0
return 2}if(upgrade){assert(1===client[kRunning])
this.upgrade=!0
return 2}assert(!(1&this.headers.length))
this.headers=[]
this.headersSize=0
if(this.shouldKeepAlive&&client[kPipelining]){const keepAliveTimeout=this.keepAlive?util.parseKeepAliveTimeout(this.keepAlive):null
if(null!=keepAliveTimeout){const timeout=Math.min(keepAliveTimeout-client[kKeepAliveTimeoutThreshold],client[kKeepAliveMaxTimeout])
timeout<=0?socket[kReset]=!0:client[kKeepAliveTimeoutValue]=timeout}else client[kKeepAliveTimeoutValue]=client[kKeepAliveDefaultTimeout]}else socket[kReset]=!0
const pause=!1===request.onHeaders(statusCode,headers,this.resume,statusText)
if(request.aborted)return-1
if("HEAD"===request.method)return 1
if(statusCode<200)return 1
if(socket[kBlocking]){socket[kBlocking]=!1
client[kResume]()}return pause?constants.ERROR.PAUSED:0}onBody(buf){const{client,socket,statusCode,maxResponseSize}=this
if(socket.destroyed)return-1
const request=client[kQueue][client[kRunningIdx]]
assert(request)
assert(5===this.timeoutType)
this.timeout&&this.timeout.refresh&&this.timeout.refresh()
assert(statusCode>=200)
if(maxResponseSize>-1&&this.bytesRead+buf.length>maxResponseSize){util.destroy(socket,new ResponseExceededMaxSizeError)
return-1}this.bytesRead+=buf.length
return!1===request.onData(buf)?constants.ERROR.PAUSED:void 0}onMessageComplete(){const{client,socket,statusCode,upgrade,headers,contentLength,bytesRead,shouldKeepAlive}=this
if(socket.destroyed&&(!statusCode||shouldKeepAlive))return-1
if(upgrade)return
assert(statusCode>=100)
assert(!(1&this.headers.length))
const request=client[kQueue][client[kRunningIdx]]
assert(request)
this.statusCode=null
this.statusText=""
this.bytesRead=0
this.contentLength=""
this.keepAlive=""
this.connection=""
this.headers=[]
this.headersSize=0
if(!(statusCode<200)){if("HEAD"!==request.method&&contentLength&&bytesRead!==parseInt(contentLength,10)){util.destroy(socket,new ResponseContentLengthMismatchError)
return-1}request.onComplete(headers)
client[kQueue][client[kRunningIdx]++]=null
socket[kSocketUsed]=!0
if(socket[kWriting]){assert(0===client[kRunning])
util.destroy(socket,new InformationalError("reset"))
return constants.ERROR.PAUSED}if(!shouldKeepAlive){util.destroy(socket,new InformationalError("reset"))
return constants.ERROR.PAUSED}if(socket[kReset]&&0===client[kRunning]){util.destroy(socket,new InformationalError("reset"))
return constants.ERROR.PAUSED}null==client[kPipelining]||1===client[kPipelining]?setImmediate(()=>client[kResume]()):client[kResume]()}}}function onParserTimeout(parser){const{socket,timeoutType,client,paused}=parser.deref()
if(3===timeoutType){if(!socket[kWriting]||socket.writableNeedDrain||client[kRunning]>1){assert(!paused,"cannot be paused while waiting for headers")
util.destroy(socket,new HeadersTimeoutError)}}else if(5===timeoutType)paused||util.destroy(socket,new BodyTimeoutError)
else if(8===timeoutType){assert(0===client[kRunning]&&client[kKeepAliveTimeoutValue])
util.destroy(socket,new InformationalError("socket idle timeout"))}}function clearIdleSocketValidation(socket){if(socket[kIdleSocketValidationTimeout]){clearImmediate(socket[kIdleSocketValidationTimeout])
socket[kIdleSocketValidationTimeout]=null}socket[kIdleSocketValidation]=0}function writeBuffer(abort,body,client,request,socket,contentLength,header,expectsPayload){try{if(body){if(util.isBuffer(body)){assert(contentLength===body.byteLength,"buffer body must have content length")
socket.cork()
socket.write(`${header}content-length: ${contentLength}\r\n\r\n`,"latin1")
socket.write(body)
socket.uncork()
request.onBodySent(body)
expectsPayload||!1===request.reset||(socket[kReset]=!0)}}else if(0===contentLength)socket.write(`${header}content-length: 0\r\n\r\n`,"latin1")
else{assert(null===contentLength,"no body must not have content length")
socket.write(`${header}\r\n`,"latin1")}request.onRequestSent()
client[kResume]()}catch(err){abort(err)}}async function writeIterable(abort,body,client,request,socket,contentLength,header,expectsPayload){assert(0!==contentLength||0===client[kRunning],"iterator body cannot be pipelined")
let callback=null
function onDrain(){if(callback){const cb=callback
callback=null
cb()}}const waitForDrain=()=>new Promise((resolve,reject)=>{assert(null===callback)
socket[kError]?reject(socket[kError]):callback=resolve})
socket.on("close",onDrain).on("drain",onDrain)
const writer=new AsyncWriter({abort,socket,request,contentLength,client,expectsPayload,header})
try{for await(const chunk of body){if(socket[kError])throw socket[kError]
writer.write(chunk)||await waitForDrain()}writer.end()}catch(err){writer.destroy(err)}finally{socket.off("close",onDrain).off("drain",onDrain)}}class AsyncWriter{constructor({abort,socket,request,contentLength,client,expectsPayload,header}){this.socket=socket
this.request=request
this.contentLength=contentLength
this.client=client
this.bytesWritten=0
this.expectsPayload=expectsPayload
this.header=header
this.abort=abort
socket[kWriting]=!0}write(chunk){const{socket,request,contentLength,client,bytesWritten,expectsPayload,header}=this
if(socket[kError])throw socket[kError]
if(socket.destroyed)return!1
const len=Buffer.byteLength(chunk)
if(!len)return!0
if(null!==contentLength&&bytesWritten+len>contentLength){if(client[kStrictContentLength])throw new RequestContentLengthMismatchError
process.emitWarning(new RequestContentLengthMismatchError)}socket.cork()
if(0===bytesWritten){expectsPayload||!1===request.reset||(socket[kReset]=!0)
null===contentLength?socket.write(`${header}transfer-encoding: chunked\r\n`,"latin1"):socket.write(`${header}content-length: ${contentLength}\r\n\r\n`,"latin1")}null===contentLength&&socket.write(`\r\n${len.toString(16)}\r\n`,"latin1")
this.bytesWritten+=len
const ret=socket.write(chunk)
socket.uncork()
request.onBodySent(chunk)
ret||socket[kParser].timeout&&3===socket[kParser].timeoutType&&socket[kParser].timeout.refresh&&socket[kParser].timeout.refresh()
return ret}end(){const{socket,contentLength,client,bytesWritten,expectsPayload,header,request}=this
request.onRequestSent()
socket[kWriting]=!1
if(socket[kError])throw socket[kError]
if(!socket.destroyed){0===bytesWritten?expectsPayload?socket.write(`${header}content-length: 0\r\n\r\n`,"latin1"):socket.write(`${header}\r\n`,"latin1"):null===contentLength&&socket.write("\r\n0\r\n\r\n","latin1")
if(null!==contentLength&&bytesWritten!==contentLength){if(client[kStrictContentLength])throw new RequestContentLengthMismatchError
process.emitWarning(new RequestContentLengthMismatchError)}socket[kParser].timeout&&3===socket[kParser].timeoutType&&socket[kParser].timeout.refresh&&socket[kParser].timeout.refresh()
client[kResume]()}}destroy(err){const{socket,client,abort}=this
socket[kWriting]=!1
if(err){assert(client[kRunning]<=1,"pipeline should only contain this request")
abort(err)}}}module.exports=async function connectH1(client,socket){client[kSocket]=socket
if(!llhttpInstance){llhttpInstance=await llhttpPromise
llhttpPromise=null}socket[kNoRef]=!1
socket[kWriting]=!1
socket[kReset]=!1
socket[kBlocking]=!1
socket[kIdleSocketValidation]=0
socket[kIdleSocketValidationTimeout]=null
socket[kSocketUsed]=!1
socket[kParser]=new Parser(client,socket,llhttpInstance)
addListener(socket,"error",function(err){const parser=this[kParser]
if("ECONNRESET"===err.code&&parser.statusCode&&!parser.shouldKeepAlive){const parserErr=parser.finish()
if(parserErr){this[kError]=parserErr
this[kClient][kOnError](parserErr)}return}this[kError]=err
this[kClient][kOnError](err)})
addListener(socket,"readable",function(){const parser=this[kParser]
parser&&parser.readMore()})
addListener(socket,"end",function(){const parser=this[kParser]
if(parser.statusCode&&!parser.shouldKeepAlive){const parserErr=parser.finish()
parserErr&&util.destroy(this,parserErr)
return}util.destroy(this,new SocketError("other side closed",util.getSocketInfo(this)))})
addListener(socket,"close",function(){const client=this[kClient],parser=this[kParser]
clearIdleSocketValidation(this)
if(parser){this[kError]||!parser.statusCode||parser.shouldKeepAlive||(this[kError]=parser.finish()||this[kError])
this[kParser].destroy()
this[kParser]=null}const err=this[kError]||new SocketError("closed",util.getSocketInfo(this))
client[kSocket]=null
client[kHTTPContext]=null
if(client.destroyed){assert(0===client[kPending])
const requests=client[kQueue].splice(client[kRunningIdx])
for(let i=0;i<requests.length;i++){const request=requests[i]
util.errorRequest(client,request,err)}}else if(client[kRunning]>0&&"UND_ERR_INFO"!==err.code){const request=client[kQueue][client[kRunningIdx]]
client[kQueue][client[kRunningIdx]++]=null
util.errorRequest(client,request,err)}client[kPendingIdx]=client[kRunningIdx]
assert(0===client[kRunning])
client.emit("disconnect",client[kUrl],[client],err)
client[kResume]()})
let closed=!1
socket.on("close",()=>{closed=!0})
return{version:"h1",defaultPipelining:1,write:(...args)=>function writeH1(client,request){const{method,path,host,upgrade,blocking,reset}=request
let{body,headers,contentLength}=request
const expectsPayload="PUT"===method||"POST"===method||"PATCH"===method||"QUERY"===method||"PROPFIND"===method||"PROPPATCH"===method
if(util.isFormDataLike(body)){extractBody||(extractBody=__webpack_require__(93725).extractBody)
const[bodyStream,contentType]=extractBody(body)
null==request.contentType&&headers.push("content-type",contentType)
body=bodyStream.stream
contentLength=bodyStream.length}else if(util.isBlobLike(body)&&null==request.contentType){const contentType=body.type
if(contentType){const contentTypeValue=`${contentType}`
if(!util.isValidHeaderValue(contentTypeValue)){util.errorRequest(client,request,new InvalidArgumentError("invalid content-type header"))
return!1}headers.push("content-type",contentTypeValue)}}body&&"function"==typeof body.read&&body.read(0)
const bodyLength=util.bodyLength(body)
contentLength=bodyLength??contentLength
null===contentLength&&(contentLength=request.contentLength)
0!==contentLength||expectsPayload||(contentLength=null)
if(function shouldSendContentLength(method){return"GET"!==method&&"HEAD"!==method&&"OPTIONS"!==method&&"TRACE"!==method&&"CONNECT"!==method}(method)&&contentLength>0&&null!==request.contentLength&&request.contentLength!==contentLength){if(client[kStrictContentLength]){util.errorRequest(client,request,new RequestContentLengthMismatchError)
return!1}process.emitWarning(new RequestContentLengthMismatchError)}const socket=client[kSocket]
clearIdleSocketValidation(socket)
const abort=error=>{if(!request.aborted)if(request.completed)(request.upgrade||"CONNECT"===request.method)&&util.destroy(socket,new InformationalError("aborted"))
else{util.errorRequest(client,request,error||new RequestAbortedError)
util.destroy(body)
util.destroy(socket,new InformationalError("aborted"))}}
try{request.onConnect(abort)}catch(err){util.errorRequest(client,request,err)}if(request.aborted)return!1
"HEAD"===method&&(socket[kReset]=!0);(upgrade||"CONNECT"===method)&&(socket[kReset]=!0)
null!=reset&&(socket[kReset]=reset)
client[kMaxRequests]&&socket[kCounter]++>=client[kMaxRequests]&&(socket[kReset]=!0)
blocking&&(socket[kBlocking]=!0)
let header=`${method} ${path} HTTP/1.1\r\n`
header+="string"==typeof host?`host: ${host}\r\n`:client[kHostHeader]
upgrade?header+=`connection: upgrade\r\nupgrade: ${upgrade}\r\n`:client[kPipelining]&&!socket[kReset]?header+="connection: keep-alive\r\n":header+="connection: close\r\n"
if(Array.isArray(headers))for(let n=0;n<headers.length;n+=2){const key=headers[n+0],val=headers[n+1]
if(Array.isArray(val))for(let i=0;i<val.length;i++)header+=`${key}: ${val[i]}\r\n`
else header+=`${key}: ${val}\r\n`}channels.sendHeaders.hasSubscribers&&channels.sendHeaders.publish({request,headers:header,socket})
body&&0!==bodyLength?util.isBuffer(body)?writeBuffer(abort,body,client,request,socket,contentLength,header,expectsPayload):util.isBlobLike(body)?"function"==typeof body.stream?writeIterable(abort,body.stream(),client,request,socket,contentLength,header,expectsPayload):async function writeBlob(abort,body,client,request,socket,contentLength,header,expectsPayload){assert(contentLength===body.size,"blob body must have content length")
try{if(null!=contentLength&&contentLength!==body.size)throw new RequestContentLengthMismatchError
const buffer=Buffer.from(await body.arrayBuffer())
socket.cork()
socket.write(`${header}content-length: ${contentLength}\r\n\r\n`,"latin1")
socket.write(buffer)
socket.uncork()
request.onBodySent(buffer)
request.onRequestSent()
expectsPayload||!1===request.reset||(socket[kReset]=!0)
client[kResume]()}catch(err){abort(err)}}(abort,body,client,request,socket,contentLength,header,expectsPayload):util.isStream(body)?function writeStream(abort,body,client,request,socket,contentLength,header,expectsPayload){assert(0!==contentLength||0===client[kRunning],"stream body cannot be pipelined")
let finished=!1
const writer=new AsyncWriter({abort,socket,request,contentLength,client,expectsPayload,header}),onData=function(chunk){if(!finished)try{!writer.write(chunk)&&this.pause&&this.pause()}catch(err){util.destroy(this,err)}},onDrain=function(){finished||body.resume&&body.resume()},onClose=function(){queueMicrotask(()=>{body.removeListener("error",onFinished)})
if(!finished){const err=new RequestAbortedError
queueMicrotask(()=>onFinished(err))}},onFinished=function(err){if(!finished){finished=!0
assert(socket.destroyed||socket[kWriting]&&client[kRunning]<=1)
socket.off("drain",onDrain).off("error",onFinished)
body.removeListener("data",onData).removeListener("end",onFinished).removeListener("close",onClose)
if(!err)try{writer.end()}catch(er){err=er}writer.destroy(err)
!err||"UND_ERR_INFO"===err.code&&"reset"===err.message?util.destroy(body):util.destroy(body,err)}}
body.on("data",onData).on("end",onFinished).on("error",onFinished).on("close",onClose)
body.resume&&body.resume()
socket.on("drain",onDrain).on("error",onFinished)
body.errorEmitted??body.errored?setImmediate(()=>onFinished(body.errored)):(body.endEmitted??body.readableEnded)&&setImmediate(()=>onFinished(null));(body.closeEmitted??body.closed)&&setImmediate(onClose)}(abort,body,client,request,socket,contentLength,header,expectsPayload):util.isIterable(body)?writeIterable(abort,body,client,request,socket,contentLength,header,expectsPayload):assert(!1):writeBuffer(abort,null,client,request,socket,contentLength,header,expectsPayload)
return!0}(client,...args),resume(){!function resumeH1(client){const socket=client[kSocket]
if(socket&&!socket.destroyed){if(0===client[kSize]){if(!socket[kNoRef]&&socket.unref){socket.unref()
socket[kNoRef]=!0}}else if(socket[kNoRef]&&socket.ref){socket.ref()
socket[kNoRef]=!1}if(0===client[kRunning]&&client[kPending]>0&&socket[kSocketUsed]){if(0===socket[kIdleSocketValidation]){!function scheduleIdleSocketValidation(client,socket){socket[kIdleSocketValidation]=1
socket[kIdleSocketValidationTimeout]=setImmediate(()=>{socket[kIdleSocketValidationTimeout]=null
socket[kIdleSocketValidation]=2
client[kSocket]!==socket||socket.destroyed||client[kResume]()})}(client,socket)
socket[kParser].readMore()
socket.destroyed
return}if(1===socket[kIdleSocketValidation]){socket[kParser].readMore()
socket.destroyed
return}}if(0===client[kRunning]){socket[kParser].readMore()
if(socket.destroyed)return}if(0===client[kSize])8!==socket[kParser].timeoutType&&socket[kParser].setTimeout(client[kKeepAliveTimeoutValue],8)
else if(client[kRunning]>0&&socket[kParser].statusCode<200&&3!==socket[kParser].timeoutType){const request=client[kQueue][client[kRunningIdx]],headersTimeout=null!=request.headersTimeout?request.headersTimeout:client[kHeadersTimeout]
socket[kParser].setTimeout(headersTimeout,3)}}}(client)},destroy(err,callback){closed?queueMicrotask(callback):socket.destroy(err).on("close",callback)},get destroyed(){return socket.destroyed},busy(request){if(socket[kWriting]||socket[kReset]||socket[kBlocking]||1===socket[kIdleSocketValidation])return!0
if(request){if(client[kRunning]>0&&!request.idempotent)return!0
if(client[kRunning]>0&&(request.upgrade||"CONNECT"===request.method))return!0
if(client[kRunning]>0&&0!==util.bodyLength(request.body)&&(util.isStream(request.body)||util.isAsyncIterable(request.body)||util.isFormDataLike(request.body)))return!0}return!1}}}}),43745:((module,__unused_webpack_exports,__webpack_require__)=>{const assert=__webpack_require__(34589),{errorMonitor}=__webpack_require__(78474),{pipeline}=__webpack_require__(57075),util=__webpack_require__(49259),{RequestContentLengthMismatchError,RequestAbortedError,SocketError,InformationalError}=__webpack_require__(46540),{kUrl,kReset,kClient,kRunning,kPending,kQueue,kPendingIdx,kRunningIdx,kError,kSocket,kStrictContentLength,kOnError,kMaxConcurrentStreams,kHTTP2Session,kResume,kSize,kHTTPContext}=__webpack_require__(10278),kOpenStreams=Symbol("open streams")
let extractBody,http2,h2ExperimentalWarned=!1
try{http2=__webpack_require__(32467)}catch{http2={constants:{}}}const{constants:{HTTP2_HEADER_AUTHORITY,HTTP2_HEADER_METHOD,HTTP2_HEADER_PATH,HTTP2_HEADER_SCHEME,HTTP2_HEADER_CONTENT_LENGTH,HTTP2_HEADER_EXPECT,HTTP2_HEADER_STATUS}}=http2
function parseH2Headers(headers){const result=[]
for(const[name,value]of Object.entries(headers))if(Array.isArray(value))for(const subvalue of value)result.push(Buffer.from(name),Buffer.from(subvalue))
else result.push(Buffer.from(name),Buffer.from(value))
return result}function parseH2ResponseHeaders(headers){const{[HTTP2_HEADER_STATUS]:_statusCode,...realHeaders}=headers
return parseH2Headers(realHeaders)}function onHttp2SessionError(err){this[kSocket][kError]=err
this[kClient][kOnError](err)}function onHttp2FrameError(type,code,id){if(0===id){const err=new InformationalError(`HTTP/2: "frameError" received - type ${type}, code ${code}`)
this[kSocket][kError]=err
this[kClient][kOnError](err)}}function onHttp2SessionEnd(){const err=new SocketError("other side closed",util.getSocketInfo(this[kSocket]))
this.destroy(err)
util.destroy(this[kSocket],err)}function onHTTP2GoAway(code){const err=this[kError]||new SocketError(`HTTP/2: "GOAWAY" frame received with code ${code}`,util.getSocketInfo(this)),client=this[kClient]
client[kSocket]=null
client[kHTTPContext]=null
if(null!=this[kHTTP2Session]){this[kHTTP2Session].destroy(err)
this[kHTTP2Session]=null}util.destroy(this[kSocket],err)
if(client[kRunningIdx]<client[kQueue].length){const request=client[kQueue][client[kRunningIdx]]
client[kQueue][client[kRunningIdx]++]=null
util.errorRequest(client,request,err)
client[kPendingIdx]=client[kRunningIdx]}assert(0===client[kRunning])
client.emit("disconnect",client[kUrl],[client],err)
client[kResume]()}function writeBuffer(abort,h2stream,body,client,request,socket,contentLength,expectsPayload){try{if(null!=body&&util.isBuffer(body)){assert(contentLength===body.byteLength,"buffer body must have content length")
h2stream.cork()
h2stream.write(body)
h2stream.uncork()
h2stream.end()
request.onBodySent(body)}expectsPayload||(socket[kReset]=!0)
request.onRequestSent()
client[kResume]()}catch(error){abort(error)}}async function writeIterable(abort,h2stream,body,client,request,socket,contentLength,expectsPayload){assert(0!==contentLength||0===client[kRunning],"iterator body cannot be pipelined")
let callback=null
function onDrain(){if(callback){const cb=callback
callback=null
cb()}}const waitForDrain=()=>new Promise((resolve,reject)=>{assert(null===callback)
socket[kError]?reject(socket[kError]):callback=resolve})
h2stream.on("close",onDrain).on("drain",onDrain)
try{for await(const chunk of body){if(socket[kError])throw socket[kError]
const res=h2stream.write(chunk)
request.onBodySent(chunk)
res||await waitForDrain()}h2stream.end()
request.onRequestSent()
expectsPayload||(socket[kReset]=!0)
client[kResume]()}catch(err){abort(err)}finally{h2stream.off("close",onDrain).off("drain",onDrain)}}module.exports=async function connectH2(client,socket){client[kSocket]=socket
if(!h2ExperimentalWarned){h2ExperimentalWarned=!0
process.emitWarning("H2 support is experimental, expect them to change at any time.",{code:"UNDICI-H2"})}const session=http2.connect(client[kUrl],{createConnection:()=>socket,peerMaxConcurrentStreams:client[kMaxConcurrentStreams]})
session[kOpenStreams]=0
session[kClient]=client
session[kSocket]=socket
util.addListener(session,"error",onHttp2SessionError)
util.addListener(session,"frameError",onHttp2FrameError)
util.addListener(session,"end",onHttp2SessionEnd)
util.addListener(session,"goaway",onHTTP2GoAway)
util.addListener(session,"close",function(){const{[kClient]:client}=this,{[kSocket]:socket}=client,err=this[kSocket][kError]||this[kError]||new SocketError("closed",util.getSocketInfo(socket))
client[kHTTP2Session]=null
if(client.destroyed){assert(0===client[kPending])
const requests=client[kQueue].splice(client[kRunningIdx])
for(let i=0;i<requests.length;i++){const request=requests[i]
util.errorRequest(client,request,err)}}})
session.unref()
client[kHTTP2Session]=session
socket[kHTTP2Session]=session
util.addListener(socket,"error",function(err){this[kError]=err
this[kClient][kOnError](err)})
util.addListener(socket,"end",function(){util.destroy(this,new SocketError("other side closed",util.getSocketInfo(this)))})
util.addListener(socket,"close",function(){const err=this[kError]||new SocketError("closed",util.getSocketInfo(this))
client[kSocket]=null
null!=this[kHTTP2Session]&&this[kHTTP2Session].destroy(err)
client[kPendingIdx]=client[kRunningIdx]
assert(0===client[kRunning])
client.emit("disconnect",client[kUrl],[client],err)
client[kResume]()})
let closed=!1
socket.on("close",()=>{closed=!0})
return{version:"h2",defaultPipelining:1/0,write:(...args)=>function writeH2(client,request){const session=client[kHTTP2Session],{method,path,host,upgrade,expectContinue,signal,headers:reqHeaders}=request
let{body}=request
if(upgrade){util.errorRequest(client,request,new Error("Upgrade not supported for H2"))
return!1}const headers={}
for(let n=0;n<reqHeaders.length;n+=2){const key=reqHeaders[n+0],val=reqHeaders[n+1]
if(Array.isArray(val))for(let i=0;i<val.length;i++)headers[key]?headers[key]+=`,${val[i]}`:headers[key]=val[i]
else headers[key]=val}let stream
const{hostname,port}=client[kUrl]
headers[HTTP2_HEADER_AUTHORITY]=host||`${hostname}${port?`:${port}`:""}`
headers[HTTP2_HEADER_METHOD]=method
const abort=error=>{if(!request.aborted)if(request.completed)"CONNECT"===method&&null!=stream&&util.destroy(stream,error||new RequestAbortedError)
else{error=error||new RequestAbortedError
util.errorRequest(client,request,error)
null!=stream&&util.destroy(stream,error)
util.destroy(body,error)
client[kQueue][client[kRunningIdx]++]=null
client[kResume]()}}
try{request.onConnect(abort)}catch(err){util.errorRequest(client,request,err)}if(request.aborted)return!1
if("CONNECT"===method){session.ref()
stream=session.request(headers,{endStream:!1,signal})
let upgradeResponseFinished=!1
const onResponse=headers=>{upgradeResponseFinished=!0
stream.off(errorMonitor,onUpgradeError)
request.onUpgradeResponse(Number(headers[HTTP2_HEADER_STATUS]),headers,parseH2ResponseHeaders)},onUpgradeError=error=>{upgradeResponseFinished=!0
stream.off("response",onResponse)
request.onUpgradeError(error)},onReady=()=>{try{request.onUpgrade(null,null,stream)}catch(error){stream.off("response",onResponse)
abort(error)
return}if(!request.aborted){stream.off("error",abort)
stream.once(errorMonitor,onUpgradeError)
client[kQueue][client[kRunningIdx]++]=null}}
stream.once("response",onResponse)
stream.once("error",abort);++session[kOpenStreams]
onReady()
stream.once("close",()=>{if(!upgradeResponseFinished&&request.completed){stream.off("response",onResponse)
stream.off(errorMonitor,onUpgradeError)
request.onUpgradeError(new InformationalError(`HTTP/2: "stream error" received - code ${stream.rstCode}`))}session[kOpenStreams]-=1
0===session[kOpenStreams]&&session.unref()})
return!0}headers[HTTP2_HEADER_PATH]=path
headers[HTTP2_HEADER_SCHEME]="https"
const expectsPayload="PUT"===method||"POST"===method||"PATCH"===method
body&&"function"==typeof body.read&&body.read(0)
let contentLength=util.bodyLength(body)
if(util.isFormDataLike(body)){extractBody??=__webpack_require__(93725).extractBody
const[bodyStream,contentType]=extractBody(body)
headers["content-type"]=contentType
body=bodyStream.stream
contentLength=bodyStream.length}null==contentLength&&(contentLength=request.contentLength)
0!==contentLength&&expectsPayload||(contentLength=null)
if(function shouldSendContentLength(method){return"GET"!==method&&"HEAD"!==method&&"OPTIONS"!==method&&"TRACE"!==method&&"CONNECT"!==method}(method)&&contentLength>0&&null!=request.contentLength&&request.contentLength!==contentLength){if(client[kStrictContentLength]){util.errorRequest(client,request,new RequestContentLengthMismatchError)
return!1}process.emitWarning(new RequestContentLengthMismatchError)}if(null!=contentLength){assert(body,"no body must not have content length")
headers[HTTP2_HEADER_CONTENT_LENGTH]=`${contentLength}`}session.ref()
const shouldEndStream="GET"===method||"HEAD"===method||null===body
if(expectContinue){headers[HTTP2_HEADER_EXPECT]="100-continue"
stream=session.request(headers,{endStream:shouldEndStream,signal})
stream.once("continue",writeBodyH2)}else{stream=session.request(headers,{endStream:shouldEndStream,signal})
writeBodyH2()}++session[kOpenStreams]
stream.once("response",headers=>{const{[HTTP2_HEADER_STATUS]:statusCode,...realHeaders}=headers
request.onResponseStarted()
if(request.aborted){const err=new RequestAbortedError
util.errorRequest(client,request,err)
util.destroy(stream,err)
return}!1===request.onHeaders(Number(statusCode),parseH2Headers(realHeaders),stream.resume.bind(stream),"")&&stream.pause()
stream.on("data",chunk=>{!1===request.onData(chunk)&&stream.pause()})})
stream.once("end",()=>{(null==stream.state?.state||stream.state.state<6)&&request.onComplete([])
0===session[kOpenStreams]&&session.unref()
abort(new InformationalError("HTTP/2: stream half-closed (remote)"))
client[kQueue][client[kRunningIdx]++]=null
client[kPendingIdx]=client[kRunningIdx]
client[kResume]()})
stream.once("close",()=>{session[kOpenStreams]-=1
0===session[kOpenStreams]&&session.unref()})
stream.once("error",function(err){abort(err)})
stream.once("frameError",(type,code)=>{abort(new InformationalError(`HTTP/2: "frameError" received - type ${type}, code ${code}`))})
return!0
function writeBodyH2(){body&&0!==contentLength?util.isBuffer(body)?writeBuffer(abort,stream,body,client,request,client[kSocket],contentLength,expectsPayload):util.isBlobLike(body)?"function"==typeof body.stream?writeIterable(abort,stream,body.stream(),client,request,client[kSocket],contentLength,expectsPayload):async function writeBlob(abort,h2stream,body,client,request,socket,contentLength,expectsPayload){assert(contentLength===body.size,"blob body must have content length")
try{if(null!=contentLength&&contentLength!==body.size)throw new RequestContentLengthMismatchError
const buffer=Buffer.from(await body.arrayBuffer())
h2stream.cork()
h2stream.write(buffer)
h2stream.uncork()
h2stream.end()
request.onBodySent(buffer)
request.onRequestSent()
expectsPayload||(socket[kReset]=!0)
client[kResume]()}catch(err){abort(err)}}(abort,stream,body,client,request,client[kSocket],contentLength,expectsPayload):util.isStream(body)?function writeStream(abort,socket,expectsPayload,h2stream,body,client,request,contentLength){assert(0!==contentLength||0===client[kRunning],"stream body cannot be pipelined")
const pipe=pipeline(body,h2stream,err=>{if(err){util.destroy(pipe,err)
abort(err)}else{util.removeAllListeners(pipe)
request.onRequestSent()
expectsPayload||(socket[kReset]=!0)
client[kResume]()}})
util.addListener(pipe,"data",function onPipeData(chunk){request.onBodySent(chunk)})}(abort,client[kSocket],expectsPayload,stream,body,client,request,contentLength):util.isIterable(body)?writeIterable(abort,stream,body,client,request,client[kSocket],contentLength,expectsPayload):assert(!1):writeBuffer(abort,stream,null,client,request,client[kSocket],contentLength,expectsPayload)}}(client,...args),resume(){!function resumeH2(client){const socket=client[kSocket]
if(!1===socket?.destroyed)if(0===client[kSize]&&0===client[kMaxConcurrentStreams]){socket.unref()
client[kHTTP2Session].unref()}else{socket.ref()
client[kHTTP2Session].ref()}}(client)},destroy(err,callback){closed?queueMicrotask(callback):socket.destroy(err).on("close",callback)},get destroyed(){return socket.destroyed},busy:()=>!1}}}),75318:((module,__unused_webpack_exports,__webpack_require__)=>{const assert=__webpack_require__(34589),net=__webpack_require__(77030),http=__webpack_require__(37067),util=__webpack_require__(49259),{channels}=__webpack_require__(22075),Request=__webpack_require__(74946),DispatcherBase=__webpack_require__(13992),{InvalidArgumentError,InformationalError,ClientDestroyedError}=__webpack_require__(46540),buildConnector=__webpack_require__(28145),{kUrl,kServerName,kClient,kBusy,kConnect,kResuming,kRunning,kPending,kSize,kQueue,kConnected,kConnecting,kNeedDrain,kKeepAliveDefaultTimeout,kHostHeader,kPendingIdx,kRunningIdx,kError,kPipelining,kKeepAliveTimeoutValue,kMaxHeadersSize,kKeepAliveMaxTimeout,kKeepAliveTimeoutThreshold,kHeadersTimeout,kBodyTimeout,kStrictContentLength,kConnector,kMaxRedirections,kMaxRequests,kCounter,kClose,kDestroy,kDispatch,kInterceptors,kLocalAddress,kMaxResponseSize,kOnError,kHTTPContext,kMaxConcurrentStreams,kResume}=__webpack_require__(10278),connectH1=__webpack_require__(13608),connectH2=__webpack_require__(43745)
let deprecatedInterceptorWarned=!1
const kClosedResolve=Symbol("kClosedResolve"),noop=()=>{}
function getPipelining(client){return client[kPipelining]??client[kHTTPContext]?.defaultPipelining??1}const createRedirectInterceptor=__webpack_require__(59749)
function onError(client,err){if(0===client[kRunning]&&"UND_ERR_INFO"!==err.code&&"UND_ERR_SOCKET"!==err.code){assert(client[kPendingIdx]===client[kRunningIdx])
const requests=client[kQueue].splice(client[kRunningIdx])
for(let i=0;i<requests.length;i++){const request=requests[i]
util.errorRequest(client,request,err)}assert(0===client[kSize])}}async function connect(client){assert(!client[kConnecting])
assert(!client[kHTTPContext])
let{host,hostname,protocol,port}=client[kUrl]
if("["===hostname[0]){const idx=hostname.indexOf("]")
assert(-1!==idx)
const ip=hostname.substring(1,idx)
assert(net.isIP(ip))
hostname=ip}client[kConnecting]=!0
channels.beforeConnect.hasSubscribers&&channels.beforeConnect.publish({connectParams:{host,hostname,protocol,port,version:client[kHTTPContext]?.version,servername:client[kServerName],localAddress:client[kLocalAddress]},connector:client[kConnector]})
try{const socket=await new Promise((resolve,reject)=>{client[kConnector]({host,hostname,protocol,port,servername:client[kServerName],localAddress:client[kLocalAddress]},(err,socket)=>{err?reject(err):resolve(socket)})})
if(client.destroyed){util.destroy(socket.on("error",noop),new ClientDestroyedError)
return}assert(socket)
try{client[kHTTPContext]="h2"===socket.alpnProtocol?await connectH2(client,socket):await connectH1(client,socket)}catch(err){socket.destroy().on("error",noop)
throw err}client[kConnecting]=!1
socket[kCounter]=0
socket[kMaxRequests]=client[kMaxRequests]
socket[kClient]=client
socket[kError]=null
channels.connected.hasSubscribers&&channels.connected.publish({connectParams:{host,hostname,protocol,port,version:client[kHTTPContext]?.version,servername:client[kServerName],localAddress:client[kLocalAddress]},connector:client[kConnector],socket})
client.emit("connect",client[kUrl],[client])}catch(err){if(client.destroyed)return
client[kConnecting]=!1
channels.connectError.hasSubscribers&&channels.connectError.publish({connectParams:{host,hostname,protocol,port,version:client[kHTTPContext]?.version,servername:client[kServerName],localAddress:client[kLocalAddress]},connector:client[kConnector],error:err})
if("ERR_TLS_CERT_ALTNAME_INVALID"===err.code){assert(0===client[kRunning])
for(;client[kPending]>0&&client[kQueue][client[kPendingIdx]].servername===client[kServerName];){const request=client[kQueue][client[kPendingIdx]++]
util.errorRequest(client,request,err)}}else onError(client,err)
client.emit("connectionError",client[kUrl],[client],err)}client[kResume]()}function emitDrain(client){client[kNeedDrain]=0
client.emit("drain",client[kUrl],[client])}function resume(client,sync){if(2!==client[kResuming]){client[kResuming]=2
!function _resume(client,sync){for(;;){if(client.destroyed){assert(0===client[kPending])
return}if(client[kClosedResolve]&&!client[kSize]){client[kClosedResolve]()
client[kClosedResolve]=null
return}client[kHTTPContext]&&client[kHTTPContext].resume()
if(client[kBusy])client[kNeedDrain]=2
else if(2===client[kNeedDrain]){if(sync){client[kNeedDrain]=1
queueMicrotask(()=>emitDrain(client))}else emitDrain(client)
continue}if(0===client[kPending])return
if(client[kRunning]>=(getPipelining(client)||1))return
const request=client[kQueue][client[kPendingIdx]]
if("https:"===client[kUrl].protocol&&client[kServerName]!==request.servername){if(client[kRunning]>0)return
client[kServerName]=request.servername
client[kHTTPContext]?.destroy(new InformationalError("servername changed"),()=>{client[kHTTPContext]=null
resume(client)})}if(client[kConnecting])return
if(!client[kHTTPContext]){connect(client)
return}if(client[kHTTPContext].destroyed)return
if(client[kHTTPContext].busy(request))return
!request.aborted&&client[kHTTPContext].write(request)?client[kPendingIdx]++:client[kQueue].splice(client[kPendingIdx],1)}}(client,sync)
client[kResuming]=0
if(client[kRunningIdx]>256){client[kQueue].splice(0,client[kRunningIdx])
client[kPendingIdx]-=client[kRunningIdx]
client[kRunningIdx]=0}}}module.exports=class Client extends DispatcherBase{constructor(url,{interceptors,maxHeaderSize,headersTimeout,socketTimeout,requestTimeout,connectTimeout,bodyTimeout,idleTimeout,keepAlive,keepAliveTimeout,maxKeepAliveTimeout,keepAliveMaxTimeout,keepAliveTimeoutThreshold,socketPath,pipelining,tls,strictContentLength,maxCachedSessions,maxRedirections,connect,maxRequestsPerClient,localAddress,maxResponseSize,autoSelectFamily,autoSelectFamilyAttemptTimeout,maxConcurrentStreams,allowH2,webSocket,eventSource}={}){super({webSocket,eventSource})
if(void 0!==keepAlive)throw new InvalidArgumentError("unsupported keepAlive, use pipelining=0 instead")
if(void 0!==socketTimeout)throw new InvalidArgumentError("unsupported socketTimeout, use headersTimeout & bodyTimeout instead")
if(void 0!==requestTimeout)throw new InvalidArgumentError("unsupported requestTimeout, use headersTimeout & bodyTimeout instead")
if(void 0!==idleTimeout)throw new InvalidArgumentError("unsupported idleTimeout, use keepAliveTimeout instead")
if(void 0!==maxKeepAliveTimeout)throw new InvalidArgumentError("unsupported maxKeepAliveTimeout, use keepAliveMaxTimeout instead")
if(null!=maxHeaderSize&&!Number.isFinite(maxHeaderSize))throw new InvalidArgumentError("invalid maxHeaderSize")
if(null!=socketPath&&"string"!=typeof socketPath)throw new InvalidArgumentError("invalid socketPath")
if(null!=connectTimeout&&(!Number.isFinite(connectTimeout)||connectTimeout<0))throw new InvalidArgumentError("invalid connectTimeout")
if(null!=keepAliveTimeout&&(!Number.isFinite(keepAliveTimeout)||keepAliveTimeout<=0))throw new InvalidArgumentError("invalid keepAliveTimeout")
if(null!=keepAliveMaxTimeout&&(!Number.isFinite(keepAliveMaxTimeout)||keepAliveMaxTimeout<=0))throw new InvalidArgumentError("invalid keepAliveMaxTimeout")
if(null!=keepAliveTimeoutThreshold&&!Number.isFinite(keepAliveTimeoutThreshold))throw new InvalidArgumentError("invalid keepAliveTimeoutThreshold")
if(null!=headersTimeout&&(!Number.isInteger(headersTimeout)||headersTimeout<0))throw new InvalidArgumentError("headersTimeout must be a positive integer or zero")
if(null!=bodyTimeout&&(!Number.isInteger(bodyTimeout)||bodyTimeout<0))throw new InvalidArgumentError("bodyTimeout must be a positive integer or zero")
if(null!=connect&&"function"!=typeof connect&&"object"!=typeof connect)throw new InvalidArgumentError("connect must be a function or an object")
if(null!=maxRedirections&&(!Number.isInteger(maxRedirections)||maxRedirections<0))throw new InvalidArgumentError("maxRedirections must be a positive number")
if(null!=maxRequestsPerClient&&(!Number.isInteger(maxRequestsPerClient)||maxRequestsPerClient<0))throw new InvalidArgumentError("maxRequestsPerClient must be a positive number")
if(null!=localAddress&&("string"!=typeof localAddress||0===net.isIP(localAddress)))throw new InvalidArgumentError("localAddress must be valid string IP address")
if(null!=maxResponseSize&&(!Number.isInteger(maxResponseSize)||maxResponseSize<-1))throw new InvalidArgumentError("maxResponseSize must be a positive number")
if(null!=autoSelectFamilyAttemptTimeout&&(!Number.isInteger(autoSelectFamilyAttemptTimeout)||autoSelectFamilyAttemptTimeout<-1))throw new InvalidArgumentError("autoSelectFamilyAttemptTimeout must be a positive number")
if(null!=allowH2&&"boolean"!=typeof allowH2)throw new InvalidArgumentError("allowH2 must be a valid boolean value")
if(null!=maxConcurrentStreams&&("number"!=typeof maxConcurrentStreams||maxConcurrentStreams<1))throw new InvalidArgumentError("maxConcurrentStreams must be a positive integer, greater than 0")
"function"!=typeof connect&&(connect=buildConnector({...tls,maxCachedSessions,allowH2,socketPath,timeout:connectTimeout,...autoSelectFamily?{autoSelectFamily,autoSelectFamilyAttemptTimeout}:void 0,...connect}))
if(interceptors?.Client&&Array.isArray(interceptors.Client)){this[kInterceptors]=interceptors.Client
if(!deprecatedInterceptorWarned){deprecatedInterceptorWarned=!0
process.emitWarning("Client.Options#interceptor is deprecated. Use Dispatcher#compose instead.",{code:"UNDICI-CLIENT-INTERCEPTOR-DEPRECATED"})}}else this[kInterceptors]=[createRedirectInterceptor({maxRedirections})]
this[kUrl]=util.parseOrigin(url)
this[kConnector]=connect
this[kPipelining]=null!=pipelining?pipelining:1
this[kMaxHeadersSize]=maxHeaderSize||http.maxHeaderSize
this[kKeepAliveDefaultTimeout]=keepAliveTimeout??4e3
this[kKeepAliveMaxTimeout]=keepAliveMaxTimeout??6e5
this[kKeepAliveTimeoutThreshold]=keepAliveTimeoutThreshold??2e3
this[kKeepAliveTimeoutValue]=this[kKeepAliveDefaultTimeout]
this[kServerName]=null
this[kLocalAddress]=null!=localAddress?localAddress:null
this[kResuming]=0
this[kNeedDrain]=0
this[kHostHeader]=`host: ${this[kUrl].hostname}${this[kUrl].port?`:${this[kUrl].port}`:""}\r\n`
this[kBodyTimeout]=null!=bodyTimeout?bodyTimeout:3e5
this[kHeadersTimeout]=null!=headersTimeout?headersTimeout:3e5
this[kStrictContentLength]=strictContentLength??!0
this[kMaxRedirections]=maxRedirections
this[kMaxRequests]=maxRequestsPerClient
this[kClosedResolve]=null
this[kMaxResponseSize]=maxResponseSize>-1?maxResponseSize:-1
this[kMaxConcurrentStreams]=null!=maxConcurrentStreams?maxConcurrentStreams:100
this[kHTTPContext]=null
this[kQueue]=[]
this[kRunningIdx]=0
this[kPendingIdx]=0
this[kResume]=sync=>resume(this,sync)
this[kOnError]=err=>onError(this,err)}get pipelining(){return this[kPipelining]}set pipelining(value){this[kPipelining]=value
this[kResume](!0)}get[kPending](){return this[kQueue].length-this[kPendingIdx]}get[kRunning](){return this[kPendingIdx]-this[kRunningIdx]}get[kSize](){return this[kQueue].length-this[kRunningIdx]}get[kConnected](){return!!this[kHTTPContext]&&!this[kConnecting]&&!this[kHTTPContext].destroyed}get[kBusy](){return Boolean(this[kHTTPContext]?.busy(null)||this[kSize]>=(getPipelining(this)||1)||this[kPending]>0)}[kConnect](cb){connect(this)
this.once("connect",cb)}[kDispatch](opts,handler){const origin=opts.origin||this[kUrl].origin,request=new Request(origin,opts,handler)
this[kQueue].push(request)
if(this[kResuming]);else if(null==util.bodyLength(request.body)&&util.isIterable(request.body)){this[kResuming]=1
queueMicrotask(()=>resume(this))}else this[kResume](!0)
this[kResuming]&&2!==this[kNeedDrain]&&this[kBusy]&&(this[kNeedDrain]=2)
return this[kNeedDrain]<2}async[kClose](){return new Promise(resolve=>{this[kSize]?this[kClosedResolve]=resolve:resolve(null)})}async[kDestroy](err){return new Promise(resolve=>{const requests=this[kQueue].splice(this[kPendingIdx])
for(let i=0;i<requests.length;i++){const request=requests[i]
util.errorRequest(this,request,err)}const callback=()=>{if(this[kClosedResolve]){this[kClosedResolve]()
this[kClosedResolve]=null}resolve(null)}
if(this[kHTTPContext]){this[kHTTPContext].destroy(err,callback)
this[kHTTPContext]=null}else queueMicrotask(callback)
this[kResume]()})}}}),13992:((module,__unused_webpack_exports,__webpack_require__)=>{const buffer=__webpack_require__(4573),Dispatcher=__webpack_require__(46620),{ClientDestroyedError,ClientClosedError,InvalidArgumentError}=__webpack_require__(46540),{kDestroy,kClose,kClosed,kDestroyed,kDispatch,kInterceptors}=__webpack_require__(10278),kOnDestroyed=Symbol("onDestroyed"),kOnClosed=Symbol("onClosed"),kInterceptedDispatch=Symbol("Intercepted Dispatch"),kWebSocketOptions=Symbol("webSocketOptions"),kEventSourceOptions=Symbol("eventSourceOptions")
module.exports=class DispatcherBase extends Dispatcher{constructor(opts){super()
this[kDestroyed]=!1
this[kOnDestroyed]=null
this[kClosed]=!1
this[kOnClosed]=[]
this[kWebSocketOptions]=opts?.webSocket??{}
this[kEventSourceOptions]=opts?.eventSource??{}}get webSocketOptions(){return{maxFragments:this[kWebSocketOptions].maxFragments??131072,maxPayloadSize:this[kWebSocketOptions].maxPayloadSize??134217728}}get eventSourceOptions(){return{maxEventSize:this[kEventSourceOptions].maxEventSize??buffer.kStringMaxLength}}get destroyed(){return this[kDestroyed]}get closed(){return this[kClosed]}get interceptors(){return this[kInterceptors]}set interceptors(newInterceptors){if(newInterceptors)for(let i=newInterceptors.length-1;i>=0;i--)if("function"!=typeof this[kInterceptors][i])throw new InvalidArgumentError("interceptor must be an function")
this[kInterceptors]=newInterceptors}close(callback){if(void 0===callback)return new Promise((resolve,reject)=>{this.close((err,data)=>err?reject(err):resolve(data))})
if("function"!=typeof callback)throw new InvalidArgumentError("invalid callback")
if(this[kDestroyed]){queueMicrotask(()=>callback(new ClientDestroyedError,null))
return}if(this[kClosed]){this[kOnClosed]?this[kOnClosed].push(callback):queueMicrotask(()=>callback(null,null))
return}this[kClosed]=!0
this[kOnClosed].push(callback)
const onClosed=()=>{const callbacks=this[kOnClosed]
this[kOnClosed]=null
for(let i=0;i<callbacks.length;i++)callbacks[i](null,null)}
this[kClose]().then(()=>this.destroy()).then(()=>{queueMicrotask(onClosed)})}destroy(err,callback){if("function"==typeof err){callback=err
err=null}if(void 0===callback)return new Promise((resolve,reject)=>{this.destroy(err,(err,data)=>err?reject(err):resolve(data))})
if("function"!=typeof callback)throw new InvalidArgumentError("invalid callback")
if(this[kDestroyed]){this[kOnDestroyed]?this[kOnDestroyed].push(callback):queueMicrotask(()=>callback(null,null))
return}err||(err=new ClientDestroyedError)
this[kDestroyed]=!0
this[kOnDestroyed]=this[kOnDestroyed]||[]
this[kOnDestroyed].push(callback)
const onDestroyed=()=>{const callbacks=this[kOnDestroyed]
this[kOnDestroyed]=null
for(let i=0;i<callbacks.length;i++)callbacks[i](null,null)}
this[kDestroy](err).then(()=>{queueMicrotask(onDestroyed)})}[kInterceptedDispatch](opts,handler){if(!this[kInterceptors]||0===this[kInterceptors].length){this[kInterceptedDispatch]=this[kDispatch]
return this[kDispatch](opts,handler)}let dispatch=this[kDispatch].bind(this)
for(let i=this[kInterceptors].length-1;i>=0;i--)dispatch=this[kInterceptors][i](dispatch)
this[kInterceptedDispatch]=dispatch
return dispatch(opts,handler)}dispatch(opts,handler){if(!handler||"object"!=typeof handler)throw new InvalidArgumentError("handler must be an object")
try{if(!opts||"object"!=typeof opts)throw new InvalidArgumentError("opts must be an object.")
if(this[kDestroyed]||this[kOnDestroyed])throw new ClientDestroyedError
if(this[kClosed])throw new ClientClosedError
return this[kInterceptedDispatch](opts,handler)}catch(err){if("function"!=typeof handler.onError)throw new InvalidArgumentError("invalid onError method")
handler.onError(err)
return!1}}}}),46620:((module,__unused_webpack_exports,__webpack_require__)=>{const EventEmitter=__webpack_require__(78474)
class Dispatcher extends EventEmitter{dispatch(){throw new Error("not implemented")}close(){throw new Error("not implemented")}destroy(){throw new Error("not implemented")}compose(...args){const interceptors=Array.isArray(args[0])?args[0]:args
let dispatch=this.dispatch.bind(this)
for(const interceptor of interceptors)if(null!=interceptor){if("function"!=typeof interceptor)throw new TypeError("invalid interceptor, expected function received "+typeof interceptor)
dispatch=interceptor(dispatch)
if(null==dispatch||"function"!=typeof dispatch||2!==dispatch.length)throw new TypeError("invalid interceptor")}return new ComposedDispatcher(this,dispatch)}}class ComposedDispatcher extends Dispatcher{#dispatcher=null
#dispatch=null
constructor(dispatcher,dispatch){super()
this.#dispatcher=dispatcher
this.#dispatch=dispatch}dispatch(...args){this.#dispatch(...args)}close(...args){return this.#dispatcher.close(...args)}destroy(...args){return this.#dispatcher.destroy(...args)}}module.exports=Dispatcher}),90337:(module=>{class FixedCircularBuffer{constructor(){this.bottom=0
this.top=0
this.list=new Array(2048)
this.next=null}isEmpty(){return this.top===this.bottom}isFull(){return(this.top+1&2047)===this.bottom}push(data){this.list[this.top]=data
this.top=this.top+1&2047}shift(){const nextItem=this.list[this.bottom]
if(void 0===nextItem)return null
this.list[this.bottom]=void 0
this.bottom=this.bottom+1&2047
return nextItem}}module.exports=class FixedQueue{constructor(){this.head=this.tail=new FixedCircularBuffer}isEmpty(){return this.head.isEmpty()}push(data){this.head.isFull()&&(this.head=this.head.next=new FixedCircularBuffer)
this.head.push(data)}shift(){const tail=this.tail,next=tail.shift()
tail.isEmpty()&&null!==tail.next&&(this.tail=tail.next)
return next}}}),75129:((module,__unused_webpack_exports,__webpack_require__)=>{const DispatcherBase=__webpack_require__(13992),FixedQueue=__webpack_require__(90337),{kConnected,kSize,kRunning,kPending,kQueued,kBusy,kFree,kUrl,kClose,kDestroy,kDispatch}=__webpack_require__(10278),PoolStats=__webpack_require__(78713),kClients=Symbol("clients"),kNeedDrain=Symbol("needDrain"),kQueue=Symbol("queue"),kClosedResolve=Symbol("closed resolve"),kOnDrain=Symbol("onDrain"),kOnConnect=Symbol("onConnect"),kOnDisconnect=Symbol("onDisconnect"),kOnConnectionError=Symbol("onConnectionError"),kGetDispatcher=Symbol("get dispatcher"),kAddClient=Symbol("add client"),kRemoveClient=Symbol("remove client"),kStats=Symbol("stats")
module.exports={PoolBase:class PoolBase extends DispatcherBase{constructor(opts){super(opts)
this[kQueue]=new FixedQueue
this[kClients]=[]
this[kQueued]=0
const pool=this
this[kOnDrain]=function onDrain(origin,targets){const queue=pool[kQueue]
let needDrain=!1
for(;!needDrain;){const item=queue.shift()
if(!item)break
pool[kQueued]--
needDrain=!this.dispatch(item.opts,item.handler)}this[kNeedDrain]=needDrain
if(!this[kNeedDrain]&&pool[kNeedDrain]){pool[kNeedDrain]=!1
pool.emit("drain",origin,[pool,...targets])}pool[kClosedResolve]&&queue.isEmpty()&&Promise.all(pool[kClients].map(c=>c.close())).then(pool[kClosedResolve])}
this[kOnConnect]=(origin,targets)=>{pool.emit("connect",origin,[pool,...targets])}
this[kOnDisconnect]=(origin,targets,err)=>{pool.emit("disconnect",origin,[pool,...targets],err)}
this[kOnConnectionError]=(origin,targets,err)=>{pool.emit("connectionError",origin,[pool,...targets],err)}
this[kStats]=new PoolStats(this)}get[kBusy](){return this[kNeedDrain]}get[kConnected](){return this[kClients].filter(client=>client[kConnected]).length}get[kFree](){return this[kClients].filter(client=>client[kConnected]&&!client[kNeedDrain]).length}get[kPending](){let ret=this[kQueued]
for(const{[kPending]:pending}of this[kClients])ret+=pending
return ret}get[kRunning](){let ret=0
for(const{[kRunning]:running}of this[kClients])ret+=running
return ret}get[kSize](){let ret=this[kQueued]
for(const{[kSize]:size}of this[kClients])ret+=size
return ret}get stats(){return this[kStats]}async[kClose](){this[kQueue].isEmpty()?await Promise.all(this[kClients].map(c=>c.close())):await new Promise(resolve=>{this[kClosedResolve]=resolve})}async[kDestroy](err){for(;;){const item=this[kQueue].shift()
if(!item)break
item.handler.onError(err)}await Promise.all(this[kClients].map(c=>c.destroy(err)))}[kDispatch](opts,handler){const dispatcher=this[kGetDispatcher]()
if(dispatcher){if(!dispatcher.dispatch(opts,handler)){dispatcher[kNeedDrain]=!0
this[kNeedDrain]=!this[kGetDispatcher]()}}else{this[kNeedDrain]=!0
this[kQueue].push({opts,handler})
this[kQueued]++}return!this[kNeedDrain]}[kAddClient](client){client.on("drain",this[kOnDrain]).on("connect",this[kOnConnect]).on("disconnect",this[kOnDisconnect]).on("connectionError",this[kOnConnectionError])
this[kClients].push(client)
this[kNeedDrain]&&queueMicrotask(()=>{this[kNeedDrain]&&this[kOnDrain](client[kUrl],[this,client])})
return this}[kRemoveClient](client){client.close(()=>{const idx=this[kClients].indexOf(client);-1!==idx&&this[kClients].splice(idx,1)})
this[kNeedDrain]=this[kClients].some(dispatcher=>!dispatcher[kNeedDrain]&&!0!==dispatcher.closed&&!0!==dispatcher.destroyed)}},kClients,kNeedDrain,kAddClient,kRemoveClient,kGetDispatcher}}),78713:((module,__unused_webpack_exports,__webpack_require__)=>{const{kFree,kConnected,kPending,kQueued,kRunning,kSize}=__webpack_require__(10278),kPool=Symbol("pool")
module.exports=class PoolStats{constructor(pool){this[kPool]=pool}get connected(){return this[kPool][kConnected]}get free(){return this[kPool][kFree]}get pending(){return this[kPool][kPending]}get queued(){return this[kPool][kQueued]}get running(){return this[kPool][kRunning]}get size(){return this[kPool][kSize]}}}),24395:((module,__unused_webpack_exports,__webpack_require__)=>{const{PoolBase,kClients,kNeedDrain,kAddClient,kGetDispatcher}=__webpack_require__(75129),Client=__webpack_require__(75318),{InvalidArgumentError}=__webpack_require__(46540),util=__webpack_require__(49259),{kUrl,kInterceptors}=__webpack_require__(10278),buildConnector=__webpack_require__(28145),kOptions=Symbol("options"),kConnections=Symbol("connections"),kFactory=Symbol("factory")
function defaultFactory(origin,opts){return new Client(origin,opts)}module.exports=class Pool extends PoolBase{constructor(origin,{connections,factory=defaultFactory,connect,connectTimeout,tls,maxCachedSessions,socketPath,autoSelectFamily,autoSelectFamilyAttemptTimeout,allowH2,...options}={}){if(null!=connections&&(!Number.isFinite(connections)||connections<0))throw new InvalidArgumentError("invalid connections")
if("function"!=typeof factory)throw new InvalidArgumentError("factory must be a function.")
if(null!=connect&&"function"!=typeof connect&&"object"!=typeof connect)throw new InvalidArgumentError("connect must be a function or an object")
"function"!=typeof connect&&(connect=buildConnector({...tls,maxCachedSessions,allowH2,socketPath,timeout:connectTimeout,...autoSelectFamily?{autoSelectFamily,autoSelectFamilyAttemptTimeout}:void 0,...connect}))
super(options)
this[kInterceptors]=options.interceptors?.Pool&&Array.isArray(options.interceptors.Pool)?options.interceptors.Pool:[]
this[kConnections]=connections||null
this[kUrl]=util.parseOrigin(origin)
this[kOptions]={...util.deepClone(options),connect,allowH2}
this[kOptions].interceptors=options.interceptors?{...options.interceptors}:void 0
this[kFactory]=factory
this.on("connectionError",(origin,targets,error)=>{for(const target of targets){const idx=this[kClients].indexOf(target);-1!==idx&&this[kClients].splice(idx,1)}})}[kGetDispatcher](){for(const client of this[kClients])if(!client[kNeedDrain])return client
if(!this[kConnections]||this[kClients].length<this[kConnections]){const dispatcher=this[kFactory](this[kUrl],this[kOptions])
this[kAddClient](dispatcher)
return dispatcher}}}}),50321:((module,__unused_webpack_exports,__webpack_require__)=>{const{kProxy,kClose,kDestroy,kDispatch,kInterceptors}=__webpack_require__(10278),{URL}=__webpack_require__(73136),Agent=__webpack_require__(56e3),Pool=__webpack_require__(24395),DispatcherBase=__webpack_require__(13992),{InvalidArgumentError,RequestAbortedError,SecureProxyConnectionError}=__webpack_require__(46540),buildConnector=__webpack_require__(28145),Client=__webpack_require__(75318),kAgent=Symbol("proxy agent"),kClient=Symbol("proxy client"),kProxyHeaders=Symbol("proxy headers"),kRequestTls=Symbol("request tls settings"),kProxyTls=Symbol("proxy tls settings"),kConnectEndpoint=Symbol("connect endpoint function"),kTunnelProxy=Symbol("tunnel proxy")
function defaultFactory(origin,opts){return new Pool(origin,opts)}const noop=()=>{}
function defaultAgentFactory(origin,opts){return 1===opts.connections?new Client(origin,opts):new Pool(origin,opts)}class Http1ProxyWrapper extends DispatcherBase{#client
constructor(proxyUrl,{headers={},connect,factory}){super()
if(!proxyUrl)throw new InvalidArgumentError("Proxy URL is mandatory")
this[kProxyHeaders]=headers
this.#client=factory?factory(proxyUrl,{connect}):new Client(proxyUrl,{connect})}[kDispatch](opts,handler){const onHeaders=handler.onHeaders
handler.onHeaders=function(statusCode,data,resume){407!==statusCode?onHeaders&&onHeaders.call(this,statusCode,data,resume):"function"==typeof handler.onError&&handler.onError(new InvalidArgumentError("Proxy Authentication Required (407)"))}
const{origin,path="/",headers={}}=opts
opts.path=origin+path
if(!("host"in headers)&&!("Host"in headers)){const{host}=new URL(origin)
headers.host=host}opts.headers={...this[kProxyHeaders],...headers}
return this.#client[kDispatch](opts,handler)}async[kClose](){return this.#client.close()}async[kDestroy](err){return this.#client.destroy(err)}}module.exports=class ProxyAgent extends DispatcherBase{constructor(opts){super()
if(!opts||"object"==typeof opts&&!(opts instanceof URL)&&!opts.uri)throw new InvalidArgumentError("Proxy uri is mandatory")
const{clientFactory=defaultFactory}=opts
if("function"!=typeof clientFactory)throw new InvalidArgumentError("Proxy opts.clientFactory must be a function.")
const{proxyTunnel=!0}=opts,url=this.#getUrl(opts),{href,origin,port,protocol,username,password,hostname:proxyHostname}=url
this[kProxy]={uri:href,protocol}
this[kInterceptors]=opts.interceptors?.ProxyAgent&&Array.isArray(opts.interceptors.ProxyAgent)?opts.interceptors.ProxyAgent:[]
this[kRequestTls]=opts.requestTls
this[kProxyTls]=opts.proxyTls
this[kProxyHeaders]=opts.headers||{}
this[kTunnelProxy]=proxyTunnel
if(opts.auth&&opts.token)throw new InvalidArgumentError("opts.auth cannot be used in combination with opts.token")
opts.auth?this[kProxyHeaders]["proxy-authorization"]=`Basic ${opts.auth}`:opts.token?this[kProxyHeaders]["proxy-authorization"]=opts.token:username&&password&&(this[kProxyHeaders]["proxy-authorization"]=`Basic ${Buffer.from(`${decodeURIComponent(username)}:${decodeURIComponent(password)}`).toString("base64")}`)
const connect=buildConnector({...opts.proxyTls})
this[kConnectEndpoint]=buildConnector({...opts.requestTls})
const agentFactory=opts.factory||defaultAgentFactory
this[kClient]=clientFactory(url,{connect})
this[kAgent]=new Agent({...opts,factory:(origin,options)=>{const{protocol}=new URL(origin)
return this[kTunnelProxy]||"http:"!==protocol||"http:"!==this[kProxy].protocol?agentFactory(origin,options):new Http1ProxyWrapper(this[kProxy].uri,{headers:this[kProxyHeaders],connect,factory:agentFactory})},connect:async(opts,callback)=>{let requestedPath=opts.host
opts.port||(requestedPath+=`:${function defaultProtocolPort(protocol){return"https:"===protocol?443:80}(opts.protocol)}`)
try{const{socket,statusCode}=await this[kClient].connect({origin,port,path:requestedPath,signal:opts.signal,headers:{...this[kProxyHeaders],host:opts.host},servername:this[kProxyTls]?.servername||proxyHostname})
if(200!==statusCode){socket.on("error",noop).destroy()
callback(new RequestAbortedError(`Proxy response (${statusCode}) !== 200 when HTTP Tunneling`))}if("https:"!==opts.protocol){callback(null,socket)
return}let servername
servername=this[kRequestTls]?this[kRequestTls].servername:opts.servername
this[kConnectEndpoint]({...opts,servername,httpSocket:socket},callback)}catch(err){"ERR_TLS_CERT_ALTNAME_INVALID"===err.code?callback(new SecureProxyConnectionError(err)):callback(err)}}})}dispatch(opts,handler){const headers=function buildHeaders(headers){if(Array.isArray(headers)){const headersPair={}
for(let i=0;i<headers.length;i+=2)headersPair[headers[i]]=headers[i+1]
return headersPair}return headers}(opts.headers)
!function throwIfProxyAuthIsSent(headers){if(headers&&Object.keys(headers).find(key=>"proxy-authorization"===key.toLowerCase()))throw new InvalidArgumentError("Proxy-Authorization should be sent in ProxyAgent constructor")}(headers)
if(headers&&!("host"in headers)&&!("Host"in headers)){const{host}=new URL(opts.origin)
headers.host=host}return this[kAgent].dispatch({...opts,headers},handler)}#getUrl(opts){return"string"==typeof opts?new URL(opts):opts instanceof URL?opts:new URL(opts.uri)}async[kClose](){await this[kAgent].close()
await this[kClient].close()}async[kDestroy](){await this[kAgent].destroy()
await this[kClient].destroy()}}}),54276:((module,__unused_webpack_exports,__webpack_require__)=>{const globalDispatcher=Symbol.for("undici.globalDispatcher.1"),{InvalidArgumentError}=__webpack_require__(46540),Agent=__webpack_require__(56e3)
void 0===getGlobalDispatcher()&&setGlobalDispatcher(new Agent)
function setGlobalDispatcher(agent){if(!agent||"function"!=typeof agent.dispatch)throw new InvalidArgumentError("Argument agent must implement Agent")
Object.defineProperty(globalThis,globalDispatcher,{value:agent,writable:!0,enumerable:!1,configurable:!1})}function getGlobalDispatcher(){return globalThis[globalDispatcher]}module.exports={setGlobalDispatcher,getGlobalDispatcher}}),25131:((module,__unused_webpack_exports,__webpack_require__)=>{const util=__webpack_require__(49259),{kBodyUsed}=__webpack_require__(10278),assert=__webpack_require__(34589),{InvalidArgumentError}=__webpack_require__(46540),EE=__webpack_require__(78474),redirectableStatusCodes=[300,301,302,303,307,308],kBody=Symbol("body")
class BodyAsyncIterable{constructor(body){this[kBody]=body
this[kBodyUsed]=!1}async*[Symbol.asyncIterator](){assert(!this[kBodyUsed],"disturbed")
this[kBodyUsed]=!0
yield*this[kBody]}}function shouldRemoveHeader(header,removeContent,unknownOrigin){if(4===header.length)return"host"===util.headerNameToString(header)
if(removeContent&&util.headerNameToString(header).startsWith("content-"))return!0
if(unknownOrigin&&(13===header.length||6===header.length||19===header.length)){const name=util.headerNameToString(header)
return"authorization"===name||"cookie"===name||"proxy-authorization"===name}return!1}module.exports=class RedirectHandler{constructor(dispatch,maxRedirections,opts,handler){if(null!=maxRedirections&&(!Number.isInteger(maxRedirections)||maxRedirections<0))throw new InvalidArgumentError("maxRedirections must be a positive number")
util.validateHandler(handler,opts.method,opts.upgrade)
this.dispatch=dispatch
this.location=null
this.abort=null
this.opts={...opts,maxRedirections:0}
this.maxRedirections=maxRedirections
this.handler=handler
this.history=[]
this.redirectionLimitReached=!1
if(util.isStream(this.opts.body)){0===util.bodyLength(this.opts.body)&&this.opts.body.on("data",function(){assert(!1)})
if("boolean"!=typeof this.opts.body.readableDidRead){this.opts.body[kBodyUsed]=!1
EE.prototype.on.call(this.opts.body,"data",function(){this[kBodyUsed]=!0})}}else(this.opts.body&&"function"==typeof this.opts.body.pipeTo||this.opts.body&&"string"!=typeof this.opts.body&&!ArrayBuffer.isView(this.opts.body)&&util.isIterable(this.opts.body))&&(this.opts.body=new BodyAsyncIterable(this.opts.body))}onConnect(abort){this.abort=abort
this.handler.onConnect(abort,{history:this.history})}onUpgrade(statusCode,headers,socket){this.handler.onUpgrade(statusCode,headers,socket)}onError(error){this.handler.onError(error)}onHeaders(statusCode,headers,resume,statusText){this.location=this.history.length>=this.maxRedirections||util.isDisturbed(this.opts.body)?null:function parseLocation(statusCode,headers){if(-1===redirectableStatusCodes.indexOf(statusCode))return null
for(let i=0;i<headers.length;i+=2)if(8===headers[i].length&&"location"===util.headerNameToString(headers[i]))return headers[i+1]}(statusCode,headers)
if(this.opts.throwOnMaxRedirect&&this.history.length>=this.maxRedirections){this.request&&this.request.abort(new Error("max redirects"))
this.redirectionLimitReached=!0
this.abort(new Error("max redirects"))
return}this.opts.origin&&this.history.push(new URL(this.opts.path,this.opts.origin))
if(!this.location)return this.handler.onHeaders(statusCode,headers,resume,statusText)
const{origin,pathname,search}=util.parseURL(new URL(this.location,this.opts.origin&&new URL(this.opts.path,this.opts.origin))),path=search?`${pathname}${search}`:pathname
this.opts.headers=function cleanRequestHeaders(headers,removeContent,unknownOrigin){const ret=[]
if(Array.isArray(headers))for(let i=0;i<headers.length;i+=2)shouldRemoveHeader(headers[i],removeContent,unknownOrigin)||ret.push(headers[i],headers[i+1])
else if(headers&&"object"==typeof headers)for(const key of Object.keys(headers))shouldRemoveHeader(key,removeContent,unknownOrigin)||ret.push(key,headers[key])
else assert(null==headers,"headers must be an object or an array")
return ret}(this.opts.headers,303===statusCode,this.opts.origin!==origin)
this.opts.path=path
this.opts.origin=origin
this.opts.maxRedirections=0
this.opts.query=null
if(303===statusCode&&"HEAD"!==this.opts.method){this.opts.method="GET"
this.opts.body=null}}onData(chunk){if(!this.location)return this.handler.onData(chunk)}onComplete(trailers){if(this.location){this.location=null
this.abort=null
this.dispatch(this.opts,this)}else this.handler.onComplete(trailers)}onBodySent(chunk){this.handler.onBodySent&&this.handler.onBodySent(chunk)}}}),59749:((module,__unused_webpack_exports,__webpack_require__)=>{const RedirectHandler=__webpack_require__(25131)
module.exports=function createRedirectInterceptor({maxRedirections:defaultMaxRedirections}){return dispatch=>function Intercept(opts,handler){const{maxRedirections=defaultMaxRedirections}=opts
if(!maxRedirections)return dispatch(opts,handler)
const redirectHandler=new RedirectHandler(dispatch,maxRedirections,opts,handler)
opts={...opts,maxRedirections:0}
return dispatch(opts,redirectHandler)}}}),65141:((__unused_webpack_module,exports,__webpack_require__)=>{Object.defineProperty(exports,"__esModule",{value:!0})
exports.SPECIAL_HEADERS=exports.HEADER_STATE=exports.MINOR=exports.MAJOR=exports.CONNECTION_TOKEN_CHARS=exports.HEADER_CHARS=exports.TOKEN=exports.STRICT_TOKEN=exports.HEX=exports.URL_CHAR=exports.STRICT_URL_CHAR=exports.USERINFO_CHARS=exports.MARK=exports.ALPHANUM=exports.NUM=exports.HEX_MAP=exports.NUM_MAP=exports.ALPHA=exports.FINISH=exports.H_METHOD_MAP=exports.METHOD_MAP=exports.METHODS_RTSP=exports.METHODS_ICE=exports.METHODS_HTTP=exports.METHODS=exports.LENIENT_FLAGS=exports.FLAGS=exports.TYPE=exports.ERROR=void 0
const utils_1=__webpack_require__(49017)
var METHODS,HEADER_STATE
!function(ERROR){ERROR[ERROR.OK=0]="OK"
ERROR[ERROR.INTERNAL=1]="INTERNAL"
ERROR[ERROR.STRICT=2]="STRICT"
ERROR[ERROR.LF_EXPECTED=3]="LF_EXPECTED"
ERROR[ERROR.UNEXPECTED_CONTENT_LENGTH=4]="UNEXPECTED_CONTENT_LENGTH"
ERROR[ERROR.CLOSED_CONNECTION=5]="CLOSED_CONNECTION"
ERROR[ERROR.INVALID_METHOD=6]="INVALID_METHOD"
ERROR[ERROR.INVALID_URL=7]="INVALID_URL"
ERROR[ERROR.INVALID_CONSTANT=8]="INVALID_CONSTANT"
ERROR[ERROR.INVALID_VERSION=9]="INVALID_VERSION"
ERROR[ERROR.INVALID_HEADER_TOKEN=10]="INVALID_HEADER_TOKEN"
ERROR[ERROR.INVALID_CONTENT_LENGTH=11]="INVALID_CONTENT_LENGTH"
ERROR[ERROR.INVALID_CHUNK_SIZE=12]="INVALID_CHUNK_SIZE"
ERROR[ERROR.INVALID_STATUS=13]="INVALID_STATUS"
ERROR[ERROR.INVALID_EOF_STATE=14]="INVALID_EOF_STATE"
ERROR[ERROR.INVALID_TRANSFER_ENCODING=15]="INVALID_TRANSFER_ENCODING"
ERROR[ERROR.CB_MESSAGE_BEGIN=16]="CB_MESSAGE_BEGIN"
ERROR[ERROR.CB_HEADERS_COMPLETE=17]="CB_HEADERS_COMPLETE"
ERROR[ERROR.CB_MESSAGE_COMPLETE=18]="CB_MESSAGE_COMPLETE"
ERROR[ERROR.CB_CHUNK_HEADER=19]="CB_CHUNK_HEADER"
ERROR[ERROR.CB_CHUNK_COMPLETE=20]="CB_CHUNK_COMPLETE"
ERROR[ERROR.PAUSED=21]="PAUSED"
ERROR[ERROR.PAUSED_UPGRADE=22]="PAUSED_UPGRADE"
ERROR[ERROR.PAUSED_H2_UPGRADE=23]="PAUSED_H2_UPGRADE"
ERROR[ERROR.USER=24]="USER"}(exports.ERROR||(exports.ERROR={}))
!function(TYPE){TYPE[TYPE.BOTH=0]="BOTH"
TYPE[TYPE.REQUEST=1]="REQUEST"
TYPE[TYPE.RESPONSE=2]="RESPONSE"}(exports.TYPE||(exports.TYPE={}))
!function(FLAGS){FLAGS[FLAGS.CONNECTION_KEEP_ALIVE=1]="CONNECTION_KEEP_ALIVE"
FLAGS[FLAGS.CONNECTION_CLOSE=2]="CONNECTION_CLOSE"
FLAGS[FLAGS.CONNECTION_UPGRADE=4]="CONNECTION_UPGRADE"
FLAGS[FLAGS.CHUNKED=8]="CHUNKED"
FLAGS[FLAGS.UPGRADE=16]="UPGRADE"
FLAGS[FLAGS.CONTENT_LENGTH=32]="CONTENT_LENGTH"
FLAGS[FLAGS.SKIPBODY=64]="SKIPBODY"
FLAGS[FLAGS.TRAILING=128]="TRAILING"
FLAGS[FLAGS.TRANSFER_ENCODING=512]="TRANSFER_ENCODING"}(exports.FLAGS||(exports.FLAGS={}))
!function(LENIENT_FLAGS){LENIENT_FLAGS[LENIENT_FLAGS.HEADERS=1]="HEADERS"
LENIENT_FLAGS[LENIENT_FLAGS.CHUNKED_LENGTH=2]="CHUNKED_LENGTH"
LENIENT_FLAGS[LENIENT_FLAGS.KEEP_ALIVE=4]="KEEP_ALIVE"}(exports.LENIENT_FLAGS||(exports.LENIENT_FLAGS={}))
!function(METHODS){METHODS[METHODS.DELETE=0]="DELETE"
METHODS[METHODS.GET=1]="GET"
METHODS[METHODS.HEAD=2]="HEAD"
METHODS[METHODS.POST=3]="POST"
METHODS[METHODS.PUT=4]="PUT"
METHODS[METHODS.CONNECT=5]="CONNECT"
METHODS[METHODS.OPTIONS=6]="OPTIONS"
METHODS[METHODS.TRACE=7]="TRACE"
METHODS[METHODS.COPY=8]="COPY"
METHODS[METHODS.LOCK=9]="LOCK"
METHODS[METHODS.MKCOL=10]="MKCOL"
METHODS[METHODS.MOVE=11]="MOVE"
METHODS[METHODS.PROPFIND=12]="PROPFIND"
METHODS[METHODS.PROPPATCH=13]="PROPPATCH"
METHODS[METHODS.SEARCH=14]="SEARCH"
METHODS[METHODS.UNLOCK=15]="UNLOCK"
METHODS[METHODS.BIND=16]="BIND"
METHODS[METHODS.REBIND=17]="REBIND"
METHODS[METHODS.UNBIND=18]="UNBIND"
METHODS[METHODS.ACL=19]="ACL"
METHODS[METHODS.REPORT=20]="REPORT"
METHODS[METHODS.MKACTIVITY=21]="MKACTIVITY"
METHODS[METHODS.CHECKOUT=22]="CHECKOUT"
METHODS[METHODS.MERGE=23]="MERGE"
METHODS[METHODS["M-SEARCH"]=24]="M-SEARCH"
METHODS[METHODS.NOTIFY=25]="NOTIFY"
METHODS[METHODS.SUBSCRIBE=26]="SUBSCRIBE"
METHODS[METHODS.UNSUBSCRIBE=27]="UNSUBSCRIBE"
METHODS[METHODS.PATCH=28]="PATCH"
METHODS[METHODS.PURGE=29]="PURGE"
METHODS[METHODS.MKCALENDAR=30]="MKCALENDAR"
METHODS[METHODS.LINK=31]="LINK"
METHODS[METHODS.UNLINK=32]="UNLINK"
METHODS[METHODS.SOURCE=33]="SOURCE"
METHODS[METHODS.PRI=34]="PRI"
METHODS[METHODS.DESCRIBE=35]="DESCRIBE"
METHODS[METHODS.ANNOUNCE=36]="ANNOUNCE"
METHODS[METHODS.SETUP=37]="SETUP"
METHODS[METHODS.PLAY=38]="PLAY"
METHODS[METHODS.PAUSE=39]="PAUSE"
METHODS[METHODS.TEARDOWN=40]="TEARDOWN"
METHODS[METHODS.GET_PARAMETER=41]="GET_PARAMETER"
METHODS[METHODS.SET_PARAMETER=42]="SET_PARAMETER"
METHODS[METHODS.REDIRECT=43]="REDIRECT"
METHODS[METHODS.RECORD=44]="RECORD"
METHODS[METHODS.FLUSH=45]="FLUSH"}(METHODS=exports.METHODS||(exports.METHODS={}))
exports.METHODS_HTTP=[METHODS.DELETE,METHODS.GET,METHODS.HEAD,METHODS.POST,METHODS.PUT,METHODS.CONNECT,METHODS.OPTIONS,METHODS.TRACE,METHODS.COPY,METHODS.LOCK,METHODS.MKCOL,METHODS.MOVE,METHODS.PROPFIND,METHODS.PROPPATCH,METHODS.SEARCH,METHODS.UNLOCK,METHODS.BIND,METHODS.REBIND,METHODS.UNBIND,METHODS.ACL,METHODS.REPORT,METHODS.MKACTIVITY,METHODS.CHECKOUT,METHODS.MERGE,METHODS["M-SEARCH"],METHODS.NOTIFY,METHODS.SUBSCRIBE,METHODS.UNSUBSCRIBE,METHODS.PATCH,METHODS.PURGE,METHODS.MKCALENDAR,METHODS.LINK,METHODS.UNLINK,METHODS.PRI,METHODS.SOURCE]
exports.METHODS_ICE=[METHODS.SOURCE]
exports.METHODS_RTSP=[METHODS.OPTIONS,METHODS.DESCRIBE,METHODS.ANNOUNCE,METHODS.SETUP,METHODS.PLAY,METHODS.PAUSE,METHODS.TEARDOWN,METHODS.GET_PARAMETER,METHODS.SET_PARAMETER,METHODS.REDIRECT,METHODS.RECORD,METHODS.FLUSH,METHODS.GET,METHODS.POST]
exports.METHOD_MAP=utils_1.enumToMap(METHODS)
exports.H_METHOD_MAP={}
Object.keys(exports.METHOD_MAP).forEach(key=>{/^H/.test(key)&&(exports.H_METHOD_MAP[key]=exports.METHOD_MAP[key])})
!function(FINISH){FINISH[FINISH.SAFE=0]="SAFE"
FINISH[FINISH.SAFE_WITH_CB=1]="SAFE_WITH_CB"
FINISH[FINISH.UNSAFE=2]="UNSAFE"}(exports.FINISH||(exports.FINISH={}))
exports.ALPHA=[]
for(let i="A".charCodeAt(0);i<="Z".charCodeAt(0);i++){exports.ALPHA.push(String.fromCharCode(i))
exports.ALPHA.push(String.fromCharCode(i+32))}exports.NUM_MAP={0:0,1:1,2:2,3:3,4:4,5:5,6:6,7:7,8:8,9:9}
exports.HEX_MAP={0:0,1:1,2:2,3:3,4:4,5:5,6:6,7:7,8:8,9:9,A:10,B:11,C:12,D:13,E:14,F:15,a:10,b:11,c:12,d:13,e:14,f:15}
exports.NUM=["0","1","2","3","4","5","6","7","8","9"]
exports.ALPHANUM=exports.ALPHA.concat(exports.NUM)
exports.MARK=["-","_",".","!","~","*","'","(",")"]
exports.USERINFO_CHARS=exports.ALPHANUM.concat(exports.MARK).concat(["%",";",":","&","=","+","$",","])
exports.STRICT_URL_CHAR=["!",'"',"$","%","&","'","(",")","*","+",",","-",".","/",":",";","<","=",">","@","[","\\","]","^","_","`","{","|","}","~"].concat(exports.ALPHANUM)
exports.URL_CHAR=exports.STRICT_URL_CHAR.concat(["\t","\f"])
for(let i=128;i<=255;i++)exports.URL_CHAR.push(i)
exports.HEX=exports.NUM.concat(["a","b","c","d","e","f","A","B","C","D","E","F"])
exports.STRICT_TOKEN=["!","#","$","%","&","'","*","+","-",".","^","_","`","|","~"].concat(exports.ALPHANUM)
exports.TOKEN=exports.STRICT_TOKEN.concat([" "])
exports.HEADER_CHARS=["\t"]
for(let i=32;i<=255;i++)127!==i&&exports.HEADER_CHARS.push(i)
exports.CONNECTION_TOKEN_CHARS=exports.HEADER_CHARS.filter(c=>44!==c)
exports.MAJOR=exports.NUM_MAP
exports.MINOR=exports.MAJOR
!function(HEADER_STATE){HEADER_STATE[HEADER_STATE.GENERAL=0]="GENERAL"
HEADER_STATE[HEADER_STATE.CONNECTION=1]="CONNECTION"
HEADER_STATE[HEADER_STATE.CONTENT_LENGTH=2]="CONTENT_LENGTH"
HEADER_STATE[HEADER_STATE.TRANSFER_ENCODING=3]="TRANSFER_ENCODING"
HEADER_STATE[HEADER_STATE.UPGRADE=4]="UPGRADE"
HEADER_STATE[HEADER_STATE.CONNECTION_KEEP_ALIVE=5]="CONNECTION_KEEP_ALIVE"
HEADER_STATE[HEADER_STATE.CONNECTION_CLOSE=6]="CONNECTION_CLOSE"
HEADER_STATE[HEADER_STATE.CONNECTION_UPGRADE=7]="CONNECTION_UPGRADE"
HEADER_STATE[HEADER_STATE.TRANSFER_ENCODING_CHUNKED=8]="TRANSFER_ENCODING_CHUNKED"}(HEADER_STATE=exports.HEADER_STATE||(exports.HEADER_STATE={}))
exports.SPECIAL_HEADERS={connection:HEADER_STATE.CONNECTION,"content-length":HEADER_STATE.CONTENT_LENGTH,"proxy-connection":HEADER_STATE.CONNECTION,"transfer-encoding":HEADER_STATE.TRANSFER_ENCODING,upgrade:HEADER_STATE.UPGRADE}}),36599:((module,__unused_webpack_exports,__webpack_require__)=>{const{Buffer}=__webpack_require__(4573)
module.exports=Buffer.from("AGFzbQEAAAABJwdgAX8Bf2ADf39/AX9gAX8AYAJ/fwBgBH9/f38Bf2AAAGADf39/AALLAQgDZW52GHdhc21fb25faGVhZGVyc19jb21wbGV0ZQAEA2VudhV3YXNtX29uX21lc3NhZ2VfYmVnaW4AAANlbnYLd2FzbV9vbl91cmwAAQNlbnYOd2FzbV9vbl9zdGF0dXMAAQNlbnYUd2FzbV9vbl9oZWFkZXJfZmllbGQAAQNlbnYUd2FzbV9vbl9oZWFkZXJfdmFsdWUAAQNlbnYMd2FzbV9vbl9ib2R5AAEDZW52GHdhc21fb25fbWVzc2FnZV9jb21wbGV0ZQAAAy0sBQYAAAIAAAAAAAACAQIAAgICAAADAAAAAAMDAwMBAQEBAQEBAQEAAAIAAAAEBQFwARISBQMBAAIGCAF/AUGA1AQLB9EFIgZtZW1vcnkCAAtfaW5pdGlhbGl6ZQAIGV9faW5kaXJlY3RfZnVuY3Rpb25fdGFibGUBAAtsbGh0dHBfaW5pdAAJGGxsaHR0cF9zaG91bGRfa2VlcF9hbGl2ZQAvDGxsaHR0cF9hbGxvYwALBm1hbGxvYwAxC2xsaHR0cF9mcmVlAAwEZnJlZQAMD2xsaHR0cF9nZXRfdHlwZQANFWxsaHR0cF9nZXRfaHR0cF9tYWpvcgAOFWxsaHR0cF9nZXRfaHR0cF9taW5vcgAPEWxsaHR0cF9nZXRfbWV0aG9kABAWbGxodHRwX2dldF9zdGF0dXNfY29kZQAREmxsaHR0cF9nZXRfdXBncmFkZQASDGxsaHR0cF9yZXNldAATDmxsaHR0cF9leGVjdXRlABQUbGxodHRwX3NldHRpbmdzX2luaXQAFQ1sbGh0dHBfZmluaXNoABYMbGxodHRwX3BhdXNlABcNbGxodHRwX3Jlc3VtZQAYG2xsaHR0cF9yZXN1bWVfYWZ0ZXJfdXBncmFkZQAZEGxsaHR0cF9nZXRfZXJybm8AGhdsbGh0dHBfZ2V0X2Vycm9yX3JlYXNvbgAbF2xsaHR0cF9zZXRfZXJyb3JfcmVhc29uABwUbGxodHRwX2dldF9lcnJvcl9wb3MAHRFsbGh0dHBfZXJybm9fbmFtZQAeEmxsaHR0cF9tZXRob2RfbmFtZQAfEmxsaHR0cF9zdGF0dXNfbmFtZQAgGmxsaHR0cF9zZXRfbGVuaWVudF9oZWFkZXJzACEhbGxodHRwX3NldF9sZW5pZW50X2NodW5rZWRfbGVuZ3RoACIdbGxodHRwX3NldF9sZW5pZW50X2tlZXBfYWxpdmUAIyRsbGh0dHBfc2V0X2xlbmllbnRfdHJhbnNmZXJfZW5jb2RpbmcAJBhsbGh0dHBfbWVzc2FnZV9uZWVkc19lb2YALgkXAQBBAQsRAQIDBAUKBgcrLSwqKSglJyYK07MCLBYAQYjQACgCAARAAAtBiNAAQQE2AgALFAAgABAwIAAgAjYCOCAAIAE6ACgLFAAgACAALwEyIAAtAC4gABAvEAALHgEBf0HAABAyIgEQMCABQYAINgI4IAEgADoAKCABC48MAQd/AkAgAEUNACAAQQhrIgEgAEEEaygCACIAQXhxIgRqIQUCQCAAQQFxDQAgAEEDcUUNASABIAEoAgAiAGsiAUGc0AAoAgBJDQEgACAEaiEEAkACQEGg0AAoAgAgAUcEQCAAQf8BTQRAIABBA3YhAyABKAIIIgAgASgCDCICRgRAQYzQAEGM0AAoAgBBfiADd3E2AgAMBQsgAiAANgIIIAAgAjYCDAwECyABKAIYIQYgASABKAIMIgBHBEAgACABKAIIIgI2AgggAiAANgIMDAMLIAFBFGoiAygCACICRQRAIAEoAhAiAkUNAiABQRBqIQMLA0AgAyEHIAIiAEEUaiIDKAIAIgINACAAQRBqIQMgACgCECICDQALIAdBADYCAAwCCyAFKAIEIgBBA3FBA0cNAiAFIABBfnE2AgRBlNAAIAQ2AgAgBSAENgIAIAEgBEEBcjYCBAwDC0EAIQALIAZFDQACQCABKAIcIgJBAnRBvNIAaiIDKAIAIAFGBEAgAyAANgIAIAANAUGQ0ABBkNAAKAIAQX4gAndxNgIADAILIAZBEEEUIAYoAhAgAUYbaiAANgIAIABFDQELIAAgBjYCGCABKAIQIgIEQCAAIAI2AhAgAiAANgIYCyABQRRqKAIAIgJFDQAgAEEUaiACNgIAIAIgADYCGAsgASAFTw0AIAUoAgQiAEEBcUUNAAJAAkACQAJAIABBAnFFBEBBpNAAKAIAIAVGBEBBpNAAIAE2AgBBmNAAQZjQACgCACAEaiIANgIAIAEgAEEBcjYCBCABQaDQACgCAEcNBkGU0ABBADYCAEGg0ABBADYCAAwGC0Gg0AAoAgAgBUYEQEGg0AAgATYCAEGU0ABBlNAAKAIAIARqIgA2AgAgASAAQQFyNgIEIAAgAWogADYCAAwGCyAAQXhxIARqIQQgAEH/AU0EQCAAQQN2IQMgBSgCCCIAIAUoAgwiAkYEQEGM0ABBjNAAKAIAQX4gA3dxNgIADAULIAIgADYCCCAAIAI2AgwMBAsgBSgCGCEGIAUgBSgCDCIARwRAQZzQACgCABogACAFKAIIIgI2AgggAiAANgIMDAMLIAVBFGoiAygCACICRQRAIAUoAhAiAkUNAiAFQRBqIQMLA0AgAyEHIAIiAEEUaiIDKAIAIgINACAAQRBqIQMgACgCECICDQALIAdBADYCAAwCCyAFIABBfnE2AgQgASAEaiAENgIAIAEgBEEBcjYCBAwDC0EAIQALIAZFDQACQCAFKAIcIgJBAnRBvNIAaiIDKAIAIAVGBEAgAyAANgIAIAANAUGQ0ABBkNAAKAIAQX4gAndxNgIADAILIAZBEEEUIAYoAhAgBUYbaiAANgIAIABFDQELIAAgBjYCGCAFKAIQIgIEQCAAIAI2AhAgAiAANgIYCyAFQRRqKAIAIgJFDQAgAEEUaiACNgIAIAIgADYCGAsgASAEaiAENgIAIAEgBEEBcjYCBCABQaDQACgCAEcNAEGU0AAgBDYCAAwBCyAEQf8BTQRAIARBeHFBtNAAaiEAAn9BjNAAKAIAIgJBASAEQQN2dCIDcUUEQEGM0AAgAiADcjYCACAADAELIAAoAggLIgIgATYCDCAAIAE2AgggASAANgIMIAEgAjYCCAwBC0EfIQIgBEH///8HTQRAIARBJiAEQQh2ZyIAa3ZBAXEgAEEBdGtBPmohAgsgASACNgIcIAFCADcCECACQQJ0QbzSAGohAAJAQZDQACgCACIDQQEgAnQiB3FFBEAgACABNgIAQZDQACADIAdyNgIAIAEgADYCGCABIAE2AgggASABNgIMDAELIARBGSACQQF2a0EAIAJBH0cbdCECIAAoAgAhAAJAA0AgACIDKAIEQXhxIARGDQEgAkEddiEAIAJBAXQhAiADIABBBHFqQRBqIgcoAgAiAA0ACyAHIAE2AgAgASADNgIYIAEgATYCDCABIAE2AggMAQsgAygCCCIAIAE2AgwgAyABNgIIIAFBADYCGCABIAM2AgwgASAANgIIC0Gs0ABBrNAAKAIAQQFrIgBBfyAAGzYCAAsLBwAgAC0AKAsHACAALQAqCwcAIAAtACsLBwAgAC0AKQsHACAALwEyCwcAIAAtAC4LQAEEfyAAKAIYIQEgAC0ALSECIAAtACghAyAAKAI4IQQgABAwIAAgBDYCOCAAIAM6ACggACACOgAtIAAgATYCGAu74gECB38DfiABIAJqIQQCQCAAIgIoAgwiAA0AIAIoAgQEQCACIAE2AgQLIwBBEGsiCCQAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACfwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAIAIoAhwiA0EBaw7dAdoBAdkBAgMEBQYHCAkKCwwNDtgBDxDXARES1gETFBUWFxgZGhvgAd8BHB0e1QEfICEiIyQl1AEmJygpKiss0wHSAS0u0QHQAS8wMTIzNDU2Nzg5Ojs8PT4/QEFCQ0RFRtsBR0hJSs8BzgFLzQFMzAFNTk9QUVJTVFVWV1hZWltcXV5fYGFiY2RlZmdoaWprbG1ub3BxcnN0dXZ3eHl6e3x9fn+AAYEBggGDAYQBhQGGAYcBiAGJAYoBiwGMAY0BjgGPAZABkQGSAZMBlAGVAZYBlwGYAZkBmgGbAZwBnQGeAZ8BoAGhAaIBowGkAaUBpgGnAagBqQGqAasBrAGtAa4BrwGwAbEBsgGzAbQBtQG2AbcBywHKAbgByQG5AcgBugG7AbwBvQG+Ab8BwAHBAcIBwwHEAcUBxgEA3AELQQAMxgELQQ4MxQELQQ0MxAELQQ8MwwELQRAMwgELQRMMwQELQRQMwAELQRUMvwELQRYMvgELQRgMvQELQRkMvAELQRoMuwELQRsMugELQRwMuQELQR0MuAELQQgMtwELQR4MtgELQSAMtQELQR8MtAELQQcMswELQSEMsgELQSIMsQELQSMMsAELQSQMrwELQRIMrgELQREMrQELQSUMrAELQSYMqwELQScMqgELQSgMqQELQcMBDKgBC0EqDKcBC0ErDKYBC0EsDKUBC0EtDKQBC0EuDKMBC0EvDKIBC0HEAQyhAQtBMAygAQtBNAyfAQtBDAyeAQtBMQydAQtBMgycAQtBMwybAQtBOQyaAQtBNQyZAQtBxQEMmAELQQsMlwELQToMlgELQTYMlQELQQoMlAELQTcMkwELQTgMkgELQTwMkQELQTsMkAELQT0MjwELQQkMjgELQSkMjQELQT4MjAELQT8MiwELQcAADIoBC0HBAAyJAQtBwgAMiAELQcMADIcBC0HEAAyGAQtBxQAMhQELQcYADIQBC0EXDIMBC0HHAAyCAQtByAAMgQELQckADIABC0HKAAx/C0HLAAx+C0HNAAx9C0HMAAx8C0HOAAx7C0HPAAx6C0HQAAx5C0HRAAx4C0HSAAx3C0HTAAx2C0HUAAx1C0HWAAx0C0HVAAxzC0EGDHILQdcADHELQQUMcAtB2AAMbwtBBAxuC0HZAAxtC0HaAAxsC0HbAAxrC0HcAAxqC0EDDGkLQd0ADGgLQd4ADGcLQd8ADGYLQeEADGULQeAADGQLQeIADGMLQeMADGILQQIMYQtB5AAMYAtB5QAMXwtB5gAMXgtB5wAMXQtB6AAMXAtB6QAMWwtB6gAMWgtB6wAMWQtB7AAMWAtB7QAMVwtB7gAMVgtB7wAMVQtB8AAMVAtB8QAMUwtB8gAMUgtB8wAMUQtB9AAMUAtB9QAMTwtB9gAMTgtB9wAMTQtB+AAMTAtB+QAMSwtB+gAMSgtB+wAMSQtB/AAMSAtB/QAMRwtB/gAMRgtB/wAMRQtBgAEMRAtBgQEMQwtBggEMQgtBgwEMQQtBhAEMQAtBhQEMPwtBhgEMPgtBhwEMPQtBiAEMPAtBiQEMOwtBigEMOgtBiwEMOQtBjAEMOAtBjQEMNwtBjgEMNgtBjwEMNQtBkAEMNAtBkQEMMwtBkgEMMgtBkwEMMQtBlAEMMAtBlQEMLwtBlgEMLgtBlwEMLQtBmAEMLAtBmQEMKwtBmgEMKgtBmwEMKQtBnAEMKAtBnQEMJwtBngEMJgtBnwEMJQtBoAEMJAtBoQEMIwtBogEMIgtBowEMIQtBpAEMIAtBpQEMHwtBpgEMHgtBpwEMHQtBqAEMHAtBqQEMGwtBqgEMGgtBqwEMGQtBrAEMGAtBrQEMFwtBrgEMFgtBAQwVC0GvAQwUC0GwAQwTC0GxAQwSC0GzAQwRC0GyAQwQC0G0AQwPC0G1AQwOC0G2AQwNC0G3AQwMC0G4AQwLC0G5AQwKC0G6AQwJC0G7AQwIC0HGAQwHC0G8AQwGC0G9AQwFC0G+AQwEC0G/AQwDC0HAAQwCC0HCAQwBC0HBAQshAwNAAkACQAJAAkACQAJAAkACQAJAIAICfwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJ/AkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAgAgJ/AkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACfwJAAkACfwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACfwJAAkACQAJAAn8CQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQCADDsYBAAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHyAhIyUmKCorLC8wMTIzNDU2Nzk6Ozw9lANAQkRFRklLTk9QUVJTVFVWWFpbXF1eX2BhYmNkZWZnaGpsb3Bxc3V2eHl6e3x/gAGBAYIBgwGEAYUBhgGHAYgBiQGKAYsBjAGNAY4BjwGQAZEBkgGTAZQBlQGWAZcBmAGZAZoBmwGcAZ0BngGfAaABoQGiAaMBpAGlAaYBpwGoAakBqgGrAawBrQGuAa8BsAGxAbIBswG0AbUBtgG3AbgBuQG6AbsBvAG9Ab4BvwHAAcEBwgHDAcQBxQHGAccByAHJAcsBzAHNAc4BzwGKA4kDiAOHA4QDgwOAA/sC+gL5AvgC9wL0AvMC8gLLAsECsALZAQsgASAERw3wAkHdASEDDLMDCyABIARHDcgBQcMBIQMMsgMLIAEgBEcNe0H3ACEDDLEDCyABIARHDXBB7wAhAwywAwsgASAERw1pQeoAIQMMrwMLIAEgBEcNZUHoACEDDK4DCyABIARHDWJB5gAhAwytAwsgASAERw0aQRghAwysAwsgASAERw0VQRIhAwyrAwsgASAERw1CQcUAIQMMqgMLIAEgBEcNNEE/IQMMqQMLIAEgBEcNMkE8IQMMqAMLIAEgBEcNK0ExIQMMpwMLIAItAC5BAUYNnwMMwQILQQAhAAJAAkACQCACLQAqRQ0AIAItACtFDQAgAi8BMCIDQQJxRQ0BDAILIAIvATAiA0EBcUUNAQtBASEAIAItAChBAUYNACACLwEyIgVB5ABrQeQASQ0AIAVBzAFGDQAgBUGwAkYNACADQcAAcQ0AQQAhACADQYgEcUGABEYNACADQShxQQBHIQALIAJBADsBMCACQQA6AC8gAEUN3wIgAkIANwMgDOACC0EAIQACQCACKAI4IgNFDQAgAygCLCIDRQ0AIAIgAxEAACEACyAARQ3MASAAQRVHDd0CIAJBBDYCHCACIAE2AhQgAkGwGDYCECACQRU2AgxBACEDDKQDCyABIARGBEBBBiEDDKQDCyABQQFqIQFBACEAAkAgAigCOCIDRQ0AIAMoAlQiA0UNACACIAMRAAAhAAsgAA3ZAgwcCyACQgA3AyBBEiEDDIkDCyABIARHDRZBHSEDDKEDCyABIARHBEAgAUEBaiEBQRAhAwyIAwtBByEDDKADCyACIAIpAyAiCiAEIAFrrSILfSIMQgAgCiAMWhs3AyAgCiALWA3UAkEIIQMMnwMLIAEgBEcEQCACQQk2AgggAiABNgIEQRQhAwyGAwtBCSEDDJ4DCyACKQMgQgBSDccBIAIgAi8BMEGAAXI7ATAMQgsgASAERw0/QdAAIQMMnAMLIAEgBEYEQEELIQMMnAMLIAFBAWohAUEAIQACQCACKAI4IgNFDQAgAygCUCIDRQ0AIAIgAxEAACEACyAADc8CDMYBC0EAIQACQCACKAI4IgNFDQAgAygCSCIDRQ0AIAIgAxEAACEACyAARQ3GASAAQRVHDc0CIAJBCzYCHCACIAE2AhQgAkGCGTYCECACQRU2AgxBACEDDJoDC0EAIQACQCACKAI4IgNFDQAgAygCSCIDRQ0AIAIgAxEAACEACyAARQ0MIABBFUcNygIgAkEaNgIcIAIgATYCFCACQYIZNgIQIAJBFTYCDEEAIQMMmQMLQQAhAAJAIAIoAjgiA0UNACADKAJMIgNFDQAgAiADEQAAIQALIABFDcQBIABBFUcNxwIgAkELNgIcIAIgATYCFCACQZEXNgIQIAJBFTYCDEEAIQMMmAMLIAEgBEYEQEEPIQMMmAMLIAEtAAAiAEE7Rg0HIABBDUcNxAIgAUEBaiEBDMMBC0EAIQACQCACKAI4IgNFDQAgAygCTCIDRQ0AIAIgAxEAACEACyAARQ3DASAAQRVHDcICIAJBDzYCHCACIAE2AhQgAkGRFzYCECACQRU2AgxBACEDDJYDCwNAIAEtAABB8DVqLQAAIgBBAUcEQCAAQQJHDcECIAIoAgQhAEEAIQMgAkEANgIEIAIgACABQQFqIgEQLSIADcICDMUBCyAEIAFBAWoiAUcNAAtBEiEDDJUDC0EAIQACQCACKAI4IgNFDQAgAygCTCIDRQ0AIAIgAxEAACEACyAARQ3FASAAQRVHDb0CIAJBGzYCHCACIAE2AhQgAkGRFzYCECACQRU2AgxBACEDDJQDCyABIARGBEBBFiEDDJQDCyACQQo2AgggAiABNgIEQQAhAAJAIAIoAjgiA0UNACADKAJIIgNFDQAgAiADEQAAIQALIABFDcIBIABBFUcNuQIgAkEVNgIcIAIgATYCFCACQYIZNgIQIAJBFTYCDEEAIQMMkwMLIAEgBEcEQANAIAEtAABB8DdqLQAAIgBBAkcEQAJAIABBAWsOBMQCvQIAvgK9AgsgAUEBaiEBQQghAwz8AgsgBCABQQFqIgFHDQALQRUhAwyTAwtBFSEDDJIDCwNAIAEtAABB8DlqLQAAIgBBAkcEQCAAQQFrDgTFArcCwwK4ArcCCyAEIAFBAWoiAUcNAAtBGCEDDJEDCyABIARHBEAgAkELNgIIIAIgATYCBEEHIQMM+AILQRkhAwyQAwsgAUEBaiEBDAILIAEgBEYEQEEaIQMMjwMLAkAgAS0AAEENaw4UtQG/Ab8BvwG/Ab8BvwG/Ab8BvwG/Ab8BvwG/Ab8BvwG/Ab8BvwEAvwELQQAhAyACQQA2AhwgAkGvCzYCECACQQI2AgwgAiABQQFqNgIUDI4DCyABIARGBEBBGyEDDI4DCyABLQAAIgBBO0cEQCAAQQ1HDbECIAFBAWohAQy6AQsgAUEBaiEBC0EiIQMM8wILIAEgBEYEQEEcIQMMjAMLQgAhCgJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAgAS0AAEEwaw43wQLAAgABAgMEBQYH0AHQAdAB0AHQAdAB0AEICQoLDA3QAdAB0AHQAdAB0AHQAdAB0AHQAdAB0AHQAdAB0AHQAdAB0AHQAdAB0AHQAdAB0AHQAdABDg8QERIT0AELQgIhCgzAAgtCAyEKDL8CC0IEIQoMvgILQgUhCgy9AgtCBiEKDLwCC0IHIQoMuwILQgghCgy6AgtCCSEKDLkCC0IKIQoMuAILQgshCgy3AgtCDCEKDLYCC0INIQoMtQILQg4hCgy0AgtCDyEKDLMCC0IKIQoMsgILQgshCgyxAgtCDCEKDLACC0INIQoMrwILQg4hCgyuAgtCDyEKDK0CC0IAIQoCQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAIAEtAABBMGsON8ACvwIAAQIDBAUGB74CvgK+Ar4CvgK+Ar4CCAkKCwwNvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ag4PEBESE74CC0ICIQoMvwILQgMhCgy+AgtCBCEKDL0CC0IFIQoMvAILQgYhCgy7AgtCByEKDLoCC0IIIQoMuQILQgkhCgy4AgtCCiEKDLcCC0ILIQoMtgILQgwhCgy1AgtCDSEKDLQCC0IOIQoMswILQg8hCgyyAgtCCiEKDLECC0ILIQoMsAILQgwhCgyvAgtCDSEKDK4CC0IOIQoMrQILQg8hCgysAgsgAiACKQMgIgogBCABa60iC30iDEIAIAogDFobNwMgIAogC1gNpwJBHyEDDIkDCyABIARHBEAgAkEJNgIIIAIgATYCBEElIQMM8AILQSAhAwyIAwtBASEFIAIvATAiA0EIcUUEQCACKQMgQgBSIQULAkAgAi0ALgRAQQEhACACLQApQQVGDQEgA0HAAHFFIAVxRQ0BC0EAIQAgA0HAAHENAEECIQAgA0EIcQ0AIANBgARxBEACQCACLQAoQQFHDQAgAi0ALUEKcQ0AQQUhAAwCC0EEIQAMAQsgA0EgcUUEQAJAIAItAChBAUYNACACLwEyIgBB5ABrQeQASQ0AIABBzAFGDQAgAEGwAkYNAEEEIQAgA0EocUUNAiADQYgEcUGABEYNAgtBACEADAELQQBBAyACKQMgUBshAAsgAEEBaw4FvgIAsAEBpAKhAgtBESEDDO0CCyACQQE6AC8MhAMLIAEgBEcNnQJBJCEDDIQDCyABIARHDRxBxgAhAwyDAwtBACEAAkAgAigCOCIDRQ0AIAMoAkQiA0UNACACIAMRAAAhAAsgAEUNJyAAQRVHDZgCIAJB0AA2AhwgAiABNgIUIAJBkRg2AhAgAkEVNgIMQQAhAwyCAwsgASAERgRAQSghAwyCAwtBACEDIAJBADYCBCACQQw2AgggAiABIAEQKiIARQ2UAiACQSc2AhwgAiABNgIUIAIgADYCDAyBAwsgASAERgRAQSkhAwyBAwsgAS0AACIAQSBGDRMgAEEJRw2VAiABQQFqIQEMFAsgASAERwRAIAFBAWohAQwWC0EqIQMM/wILIAEgBEYEQEErIQMM/wILIAEtAAAiAEEJRyAAQSBHcQ2QAiACLQAsQQhHDd0CIAJBADoALAzdAgsgASAERgRAQSwhAwz+AgsgAS0AAEEKRw2OAiABQQFqIQEMsAELIAEgBEcNigJBLyEDDPwCCwNAIAEtAAAiAEEgRwRAIABBCmsOBIQCiAKIAoQChgILIAQgAUEBaiIBRw0AC0ExIQMM+wILQTIhAyABIARGDfoCIAIoAgAiACAEIAFraiEHIAEgAGtBA2ohBgJAA0AgAEHwO2otAAAgAS0AACIFQSByIAUgBUHBAGtB/wFxQRpJG0H/AXFHDQEgAEEDRgRAQQYhAQziAgsgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAc2AgAM+wILIAJBADYCAAyGAgtBMyEDIAQgASIARg35AiAEIAFrIAIoAgAiAWohByAAIAFrQQhqIQYCQANAIAFB9DtqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw0BIAFBCEYEQEEFIQEM4QILIAFBAWohASAEIABBAWoiAEcNAAsgAiAHNgIADPoCCyACQQA2AgAgACEBDIUCC0E0IQMgBCABIgBGDfgCIAQgAWsgAigCACIBaiEHIAAgAWtBBWohBgJAA0AgAUHQwgBqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw0BIAFBBUYEQEEHIQEM4AILIAFBAWohASAEIABBAWoiAEcNAAsgAiAHNgIADPkCCyACQQA2AgAgACEBDIQCCyABIARHBEADQCABLQAAQYA+ai0AACIAQQFHBEAgAEECRg0JDIECCyAEIAFBAWoiAUcNAAtBMCEDDPgCC0EwIQMM9wILIAEgBEcEQANAIAEtAAAiAEEgRwRAIABBCmsOBP8B/gH+Af8B/gELIAQgAUEBaiIBRw0AC0E4IQMM9wILQTghAwz2AgsDQCABLQAAIgBBIEcgAEEJR3EN9gEgBCABQQFqIgFHDQALQTwhAwz1AgsDQCABLQAAIgBBIEcEQAJAIABBCmsOBPkBBAT5AQALIABBLEYN9QEMAwsgBCABQQFqIgFHDQALQT8hAwz0AgtBwAAhAyABIARGDfMCIAIoAgAiACAEIAFraiEFIAEgAGtBBmohBgJAA0AgAEGAQGstAAAgAS0AAEEgckcNASAAQQZGDdsCIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADPQCCyACQQA2AgALQTYhAwzZAgsgASAERgRAQcEAIQMM8gILIAJBDDYCCCACIAE2AgQgAi0ALEEBaw4E+wHuAewB6wHUAgsgAUEBaiEBDPoBCyABIARHBEADQAJAIAEtAAAiAEEgciAAIABBwQBrQf8BcUEaSRtB/wFxIgBBCUYNACAAQSBGDQACQAJAAkACQCAAQeMAaw4TAAMDAwMDAwMBAwMDAwMDAwMDAgMLIAFBAWohAUExIQMM3AILIAFBAWohAUEyIQMM2wILIAFBAWohAUEzIQMM2gILDP4BCyAEIAFBAWoiAUcNAAtBNSEDDPACC0E1IQMM7wILIAEgBEcEQANAIAEtAABBgDxqLQAAQQFHDfcBIAQgAUEBaiIBRw0AC0E9IQMM7wILQT0hAwzuAgtBACEAAkAgAigCOCIDRQ0AIAMoAkAiA0UNACACIAMRAAAhAAsgAEUNASAAQRVHDeYBIAJBwgA2AhwgAiABNgIUIAJB4xg2AhAgAkEVNgIMQQAhAwztAgsgAUEBaiEBC0E8IQMM0gILIAEgBEYEQEHCACEDDOsCCwJAA0ACQCABLQAAQQlrDhgAAswCzALRAswCzALMAswCzALMAswCzALMAswCzALMAswCzALMAswCzALMAgDMAgsgBCABQQFqIgFHDQALQcIAIQMM6wILIAFBAWohASACLQAtQQFxRQ3+AQtBLCEDDNACCyABIARHDd4BQcQAIQMM6AILA0AgAS0AAEGQwABqLQAAQQFHDZwBIAQgAUEBaiIBRw0AC0HFACEDDOcCCyABLQAAIgBBIEYN/gEgAEE6Rw3AAiACKAIEIQBBACEDIAJBADYCBCACIAAgARApIgAN3gEM3QELQccAIQMgBCABIgBGDeUCIAQgAWsgAigCACIBaiEHIAAgAWtBBWohBgNAIAFBkMIAai0AACAALQAAIgVBIHIgBSAFQcEAa0H/AXFBGkkbQf8BcUcNvwIgAUEFRg3CAiABQQFqIQEgBCAAQQFqIgBHDQALIAIgBzYCAAzlAgtByAAhAyAEIAEiAEYN5AIgBCABayACKAIAIgFqIQcgACABa0EJaiEGA0AgAUGWwgBqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw2+AkECIAFBCUYNwgIaIAFBAWohASAEIABBAWoiAEcNAAsgAiAHNgIADOQCCyABIARGBEBByQAhAwzkAgsCQAJAIAEtAAAiAEEgciAAIABBwQBrQf8BcUEaSRtB/wFxQe4Aaw4HAL8CvwK/Ar8CvwIBvwILIAFBAWohAUE+IQMMywILIAFBAWohAUE/IQMMygILQcoAIQMgBCABIgBGDeICIAQgAWsgAigCACIBaiEGIAAgAWtBAWohBwNAIAFBoMIAai0AACAALQAAIgVBIHIgBSAFQcEAa0H/AXFBGkkbQf8BcUcNvAIgAUEBRg2+AiABQQFqIQEgBCAAQQFqIgBHDQALIAIgBjYCAAziAgtBywAhAyAEIAEiAEYN4QIgBCABayACKAIAIgFqIQcgACABa0EOaiEGA0AgAUGiwgBqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw27AiABQQ5GDb4CIAFBAWohASAEIABBAWoiAEcNAAsgAiAHNgIADOECC0HMACEDIAQgASIARg3gAiAEIAFrIAIoAgAiAWohByAAIAFrQQ9qIQYDQCABQcDCAGotAAAgAC0AACIFQSByIAUgBUHBAGtB/wFxQRpJG0H/AXFHDboCQQMgAUEPRg2+AhogAUEBaiEBIAQgAEEBaiIARw0ACyACIAc2AgAM4AILQc0AIQMgBCABIgBGDd8CIAQgAWsgAigCACIBaiEHIAAgAWtBBWohBgNAIAFB0MIAai0AACAALQAAIgVBIHIgBSAFQcEAa0H/AXFBGkkbQf8BcUcNuQJBBCABQQVGDb0CGiABQQFqIQEgBCAAQQFqIgBHDQALIAIgBzYCAAzfAgsgASAERgRAQc4AIQMM3wILAkACQAJAAkAgAS0AACIAQSByIAAgAEHBAGtB/wFxQRpJG0H/AXFB4wBrDhMAvAK8ArwCvAK8ArwCvAK8ArwCvAK8ArwCAbwCvAK8AgIDvAILIAFBAWohAUHBACEDDMgCCyABQQFqIQFBwgAhAwzHAgsgAUEBaiEBQcMAIQMMxgILIAFBAWohAUHEACEDDMUCCyABIARHBEAgAkENNgIIIAIgATYCBEHFACEDDMUCC0HPACEDDN0CCwJAAkAgAS0AAEEKaw4EAZABkAEAkAELIAFBAWohAQtBKCEDDMMCCyABIARGBEBB0QAhAwzcAgsgAS0AAEEgRw0AIAFBAWohASACLQAtQQFxRQ3QAQtBFyEDDMECCyABIARHDcsBQdIAIQMM2QILQdMAIQMgASAERg3YAiACKAIAIgAgBCABa2ohBiABIABrQQFqIQUDQCABLQAAIABB1sIAai0AAEcNxwEgAEEBRg3KASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBjYCAAzYAgsgASAERgRAQdUAIQMM2AILIAEtAABBCkcNwgEgAUEBaiEBDMoBCyABIARGBEBB1gAhAwzXAgsCQAJAIAEtAABBCmsOBADDAcMBAcMBCyABQQFqIQEMygELIAFBAWohAUHKACEDDL0CC0EAIQACQCACKAI4IgNFDQAgAygCPCIDRQ0AIAIgAxEAACEACyAADb8BQc0AIQMMvAILIAItAClBIkYNzwIMiQELIAQgASIFRgRAQdsAIQMM1AILQQAhAEEBIQFBASEGQQAhAwJAAn8CQAJAAkACQAJAAkACQCAFLQAAQTBrDgrFAcQBAAECAwQFBgjDAQtBAgwGC0EDDAULQQQMBAtBBQwDC0EGDAILQQcMAQtBCAshA0EAIQFBACEGDL0BC0EJIQNBASEAQQAhAUEAIQYMvAELIAEgBEYEQEHdACEDDNMCCyABLQAAQS5HDbgBIAFBAWohAQyIAQsgASAERw22AUHfACEDDNECCyABIARHBEAgAkEONgIIIAIgATYCBEHQACEDDLgCC0HgACEDDNACC0HhACEDIAEgBEYNzwIgAigCACIAIAQgAWtqIQUgASAAa0EDaiEGA0AgAS0AACAAQeLCAGotAABHDbEBIABBA0YNswEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMzwILQeIAIQMgASAERg3OAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYDQCABLQAAIABB5sIAai0AAEcNsAEgAEECRg2vASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAzOAgtB4wAhAyABIARGDc0CIAIoAgAiACAEIAFraiEFIAEgAGtBA2ohBgNAIAEtAAAgAEHpwgBqLQAARw2vASAAQQNGDa0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADM0CCyABIARGBEBB5QAhAwzNAgsgAUEBaiEBQQAhAAJAIAIoAjgiA0UNACADKAIwIgNFDQAgAiADEQAAIQALIAANqgFB1gAhAwyzAgsgASAERwRAA0AgAS0AACIAQSBHBEACQAJAAkAgAEHIAGsOCwABswGzAbMBswGzAbMBswGzAQKzAQsgAUEBaiEBQdIAIQMMtwILIAFBAWohAUHTACEDDLYCCyABQQFqIQFB1AAhAwy1AgsgBCABQQFqIgFHDQALQeQAIQMMzAILQeQAIQMMywILA0AgAS0AAEHwwgBqLQAAIgBBAUcEQCAAQQJrDgOnAaYBpQGkAQsgBCABQQFqIgFHDQALQeYAIQMMygILIAFBAWogASAERw0CGkHnACEDDMkCCwNAIAEtAABB8MQAai0AACIAQQFHBEACQCAAQQJrDgSiAaEBoAEAnwELQdcAIQMMsQILIAQgAUEBaiIBRw0AC0HoACEDDMgCCyABIARGBEBB6QAhAwzIAgsCQCABLQAAIgBBCmsOGrcBmwGbAbQBmwGbAZsBmwGbAZsBmwGbAZsBmwGbAZsBmwGbAZsBmwGbAZsBpAGbAZsBAJkBCyABQQFqCyEBQQYhAwytAgsDQCABLQAAQfDGAGotAABBAUcNfSAEIAFBAWoiAUcNAAtB6gAhAwzFAgsgAUEBaiABIARHDQIaQesAIQMMxAILIAEgBEYEQEHsACEDDMQCCyABQQFqDAELIAEgBEYEQEHtACEDDMMCCyABQQFqCyEBQQQhAwyoAgsgASAERgRAQe4AIQMMwQILAkACQAJAIAEtAABB8MgAai0AAEEBaw4HkAGPAY4BAHwBAo0BCyABQQFqIQEMCwsgAUEBagyTAQtBACEDIAJBADYCHCACQZsSNgIQIAJBBzYCDCACIAFBAWo2AhQMwAILAkADQCABLQAAQfDIAGotAAAiAEEERwRAAkACQCAAQQFrDgeUAZMBkgGNAQAEAY0BC0HaACEDDKoCCyABQQFqIQFB3AAhAwypAgsgBCABQQFqIgFHDQALQe8AIQMMwAILIAFBAWoMkQELIAQgASIARgRAQfAAIQMMvwILIAAtAABBL0cNASAAQQFqIQEMBwsgBCABIgBGBEBB8QAhAwy+AgsgAC0AACIBQS9GBEAgAEEBaiEBQd0AIQMMpQILIAFBCmsiA0EWSw0AIAAhAUEBIAN0QYmAgAJxDfkBC0EAIQMgAkEANgIcIAIgADYCFCACQYwcNgIQIAJBBzYCDAy8AgsgASAERwRAIAFBAWohAUHeACEDDKMCC0HyACEDDLsCCyABIARGBEBB9AAhAwy7AgsCQCABLQAAQfDMAGotAABBAWsOA/cBcwCCAQtB4QAhAwyhAgsgASAERwRAA0AgAS0AAEHwygBqLQAAIgBBA0cEQAJAIABBAWsOAvkBAIUBC0HfACEDDKMCCyAEIAFBAWoiAUcNAAtB8wAhAwy6AgtB8wAhAwy5AgsgASAERwRAIAJBDzYCCCACIAE2AgRB4AAhAwygAgtB9QAhAwy4AgsgASAERgRAQfYAIQMMuAILIAJBDzYCCCACIAE2AgQLQQMhAwydAgsDQCABLQAAQSBHDY4CIAQgAUEBaiIBRw0AC0H3ACEDDLUCCyABIARGBEBB+AAhAwy1AgsgAS0AAEEgRw16IAFBAWohAQxbC0EAIQACQCACKAI4IgNFDQAgAygCOCIDRQ0AIAIgAxEAACEACyAADXgMgAILIAEgBEYEQEH6ACEDDLMCCyABLQAAQcwARw10IAFBAWohAUETDHYLQfsAIQMgASAERg2xAiACKAIAIgAgBCABa2ohBSABIABrQQVqIQYDQCABLQAAIABB8M4Aai0AAEcNcyAAQQVGDXUgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMsQILIAEgBEYEQEH8ACEDDLECCwJAAkAgAS0AAEHDAGsODAB0dHR0dHR0dHR0AXQLIAFBAWohAUHmACEDDJgCCyABQQFqIQFB5wAhAwyXAgtB/QAhAyABIARGDa8CIAIoAgAiACAEIAFraiEFIAEgAGtBAmohBgJAA0AgAS0AACAAQe3PAGotAABHDXIgAEECRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADLACCyACQQA2AgAgBkEBaiEBQRAMcwtB/gAhAyABIARGDa4CIAIoAgAiACAEIAFraiEFIAEgAGtBBWohBgJAA0AgAS0AACAAQfbOAGotAABHDXEgAEEFRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADK8CCyACQQA2AgAgBkEBaiEBQRYMcgtB/wAhAyABIARGDa0CIAIoAgAiACAEIAFraiEFIAEgAGtBA2ohBgJAA0AgAS0AACAAQfzOAGotAABHDXAgAEEDRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADK4CCyACQQA2AgAgBkEBaiEBQQUMcQsgASAERgRAQYABIQMMrQILIAEtAABB2QBHDW4gAUEBaiEBQQgMcAsgASAERgRAQYEBIQMMrAILAkACQCABLQAAQc4Aaw4DAG8BbwsgAUEBaiEBQesAIQMMkwILIAFBAWohAUHsACEDDJICCyABIARGBEBBggEhAwyrAgsCQAJAIAEtAABByABrDggAbm5ubm5uAW4LIAFBAWohAUHqACEDDJICCyABQQFqIQFB7QAhAwyRAgtBgwEhAyABIARGDakCIAIoAgAiACAEIAFraiEFIAEgAGtBAmohBgJAA0AgAS0AACAAQYDPAGotAABHDWwgAEECRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADKoCCyACQQA2AgAgBkEBaiEBQQAMbQtBhAEhAyABIARGDagCIAIoAgAiACAEIAFraiEFIAEgAGtBBGohBgJAA0AgAS0AACAAQYPPAGotAABHDWsgAEEERg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADKkCCyACQQA2AgAgBkEBaiEBQSMMbAsgASAERgRAQYUBIQMMqAILAkACQCABLQAAQcwAaw4IAGtra2trawFrCyABQQFqIQFB7wAhAwyPAgsgAUEBaiEBQfAAIQMMjgILIAEgBEYEQEGGASEDDKcCCyABLQAAQcUARw1oIAFBAWohAQxgC0GHASEDIAEgBEYNpQIgAigCACIAIAQgAWtqIQUgASAAa0EDaiEGAkADQCABLQAAIABBiM8Aai0AAEcNaCAAQQNGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMpgILIAJBADYCACAGQQFqIQFBLQxpC0GIASEDIAEgBEYNpAIgAigCACIAIAQgAWtqIQUgASAAa0EIaiEGAkADQCABLQAAIABB0M8Aai0AAEcNZyAAQQhGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMpQILIAJBADYCACAGQQFqIQFBKQxoCyABIARGBEBBiQEhAwykAgtBASABLQAAQd8ARw1nGiABQQFqIQEMXgtBigEhAyABIARGDaICIAIoAgAiACAEIAFraiEFIAEgAGtBAWohBgNAIAEtAAAgAEGMzwBqLQAARw1kIABBAUYN+gEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMogILQYsBIQMgASAERg2hAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEGOzwBqLQAARw1kIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyiAgsgAkEANgIAIAZBAWohAUECDGULQYwBIQMgASAERg2gAiACKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEHwzwBqLQAARw1jIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyhAgsgAkEANgIAIAZBAWohAUEfDGQLQY0BIQMgASAERg2fAiACKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEHyzwBqLQAARw1iIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAygAgsgAkEANgIAIAZBAWohAUEJDGMLIAEgBEYEQEGOASEDDJ8CCwJAAkAgAS0AAEHJAGsOBwBiYmJiYgFiCyABQQFqIQFB+AAhAwyGAgsgAUEBaiEBQfkAIQMMhQILQY8BIQMgASAERg2dAiACKAIAIgAgBCABa2ohBSABIABrQQVqIQYCQANAIAEtAAAgAEGRzwBqLQAARw1gIABBBUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyeAgsgAkEANgIAIAZBAWohAUEYDGELQZABIQMgASAERg2cAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEGXzwBqLQAARw1fIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAydAgsgAkEANgIAIAZBAWohAUEXDGALQZEBIQMgASAERg2bAiACKAIAIgAgBCABa2ohBSABIABrQQZqIQYCQANAIAEtAAAgAEGazwBqLQAARw1eIABBBkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAycAgsgAkEANgIAIAZBAWohAUEVDF8LQZIBIQMgASAERg2aAiACKAIAIgAgBCABa2ohBSABIABrQQVqIQYCQANAIAEtAAAgAEGhzwBqLQAARw1dIABBBUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAybAgsgAkEANgIAIAZBAWohAUEeDF4LIAEgBEYEQEGTASEDDJoCCyABLQAAQcwARw1bIAFBAWohAUEKDF0LIAEgBEYEQEGUASEDDJkCCwJAAkAgAS0AAEHBAGsODwBcXFxcXFxcXFxcXFxcAVwLIAFBAWohAUH+ACEDDIACCyABQQFqIQFB/wAhAwz/AQsgASAERgRAQZUBIQMMmAILAkACQCABLQAAQcEAaw4DAFsBWwsgAUEBaiEBQf0AIQMM/wELIAFBAWohAUGAASEDDP4BC0GWASEDIAEgBEYNlgIgAigCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABBp88Aai0AAEcNWSAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMlwILIAJBADYCACAGQQFqIQFBCwxaCyABIARGBEBBlwEhAwyWAgsCQAJAAkACQCABLQAAQS1rDiMAW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1sBW1tbW1sCW1tbA1sLIAFBAWohAUH7ACEDDP8BCyABQQFqIQFB/AAhAwz+AQsgAUEBaiEBQYEBIQMM/QELIAFBAWohAUGCASEDDPwBC0GYASEDIAEgBEYNlAIgAigCACIAIAQgAWtqIQUgASAAa0EEaiEGAkADQCABLQAAIABBqc8Aai0AAEcNVyAAQQRGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMlQILIAJBADYCACAGQQFqIQFBGQxYC0GZASEDIAEgBEYNkwIgAigCACIAIAQgAWtqIQUgASAAa0EFaiEGAkADQCABLQAAIABBrs8Aai0AAEcNViAAQQVGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMlAILIAJBADYCACAGQQFqIQFBBgxXC0GaASEDIAEgBEYNkgIgAigCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABBtM8Aai0AAEcNVSAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMkwILIAJBADYCACAGQQFqIQFBHAxWC0GbASEDIAEgBEYNkQIgAigCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABBts8Aai0AAEcNVCAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMkgILIAJBADYCACAGQQFqIQFBJwxVCyABIARGBEBBnAEhAwyRAgsCQAJAIAEtAABB1ABrDgIAAVQLIAFBAWohAUGGASEDDPgBCyABQQFqIQFBhwEhAwz3AQtBnQEhAyABIARGDY8CIAIoAgAiACAEIAFraiEFIAEgAGtBAWohBgJAA0AgAS0AACAAQbjPAGotAABHDVIgAEEBRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADJACCyACQQA2AgAgBkEBaiEBQSYMUwtBngEhAyABIARGDY4CIAIoAgAiACAEIAFraiEFIAEgAGtBAWohBgJAA0AgAS0AACAAQbrPAGotAABHDVEgAEEBRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADI8CCyACQQA2AgAgBkEBaiEBQQMMUgtBnwEhAyABIARGDY0CIAIoAgAiACAEIAFraiEFIAEgAGtBAmohBgJAA0AgAS0AACAAQe3PAGotAABHDVAgAEECRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADI4CCyACQQA2AgAgBkEBaiEBQQwMUQtBoAEhAyABIARGDYwCIAIoAgAiACAEIAFraiEFIAEgAGtBA2ohBgJAA0AgAS0AACAAQbzPAGotAABHDU8gAEEDRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADI0CCyACQQA2AgAgBkEBaiEBQQ0MUAsgASAERgRAQaEBIQMMjAILAkACQCABLQAAQcYAaw4LAE9PT09PT09PTwFPCyABQQFqIQFBiwEhAwzzAQsgAUEBaiEBQYwBIQMM8gELIAEgBEYEQEGiASEDDIsCCyABLQAAQdAARw1MIAFBAWohAQxGCyABIARGBEBBowEhAwyKAgsCQAJAIAEtAABByQBrDgcBTU1NTU0ATQsgAUEBaiEBQY4BIQMM8QELIAFBAWohAUEiDE0LQaQBIQMgASAERg2IAiACKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEHAzwBqLQAARw1LIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyJAgsgAkEANgIAIAZBAWohAUEdDEwLIAEgBEYEQEGlASEDDIgCCwJAAkAgAS0AAEHSAGsOAwBLAUsLIAFBAWohAUGQASEDDO8BCyABQQFqIQFBBAxLCyABIARGBEBBpgEhAwyHAgsCQAJAAkACQAJAIAEtAABBwQBrDhUATU1NTU1NTU1NTQFNTQJNTQNNTQRNCyABQQFqIQFBiAEhAwzxAQsgAUEBaiEBQYkBIQMM8AELIAFBAWohAUGKASEDDO8BCyABQQFqIQFBjwEhAwzuAQsgAUEBaiEBQZEBIQMM7QELQacBIQMgASAERg2FAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEHtzwBqLQAARw1IIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyGAgsgAkEANgIAIAZBAWohAUERDEkLQagBIQMgASAERg2EAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEHCzwBqLQAARw1HIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyFAgsgAkEANgIAIAZBAWohAUEsDEgLQakBIQMgASAERg2DAiACKAIAIgAgBCABa2ohBSABIABrQQRqIQYCQANAIAEtAAAgAEHFzwBqLQAARw1GIABBBEYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyEAgsgAkEANgIAIAZBAWohAUErDEcLQaoBIQMgASAERg2CAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEHKzwBqLQAARw1FIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyDAgsgAkEANgIAIAZBAWohAUEUDEYLIAEgBEYEQEGrASEDDIICCwJAAkACQAJAIAEtAABBwgBrDg8AAQJHR0dHR0dHR0dHRwNHCyABQQFqIQFBkwEhAwzrAQsgAUEBaiEBQZQBIQMM6gELIAFBAWohAUGVASEDDOkBCyABQQFqIQFBlgEhAwzoAQsgASAERgRAQawBIQMMgQILIAEtAABBxQBHDUIgAUEBaiEBDD0LQa0BIQMgASAERg3/ASACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEHNzwBqLQAARw1CIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyAAgsgAkEANgIAIAZBAWohAUEODEMLIAEgBEYEQEGuASEDDP8BCyABLQAAQdAARw1AIAFBAWohAUElDEILQa8BIQMgASAERg39ASACKAIAIgAgBCABa2ohBSABIABrQQhqIQYCQANAIAEtAAAgAEHQzwBqLQAARw1AIABBCEYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAz+AQsgAkEANgIAIAZBAWohAUEqDEELIAEgBEYEQEGwASEDDP0BCwJAAkAgAS0AAEHVAGsOCwBAQEBAQEBAQEABQAsgAUEBaiEBQZoBIQMM5AELIAFBAWohAUGbASEDDOMBCyABIARGBEBBsQEhAwz8AQsCQAJAIAEtAABBwQBrDhQAPz8/Pz8/Pz8/Pz8/Pz8/Pz8/AT8LIAFBAWohAUGZASEDDOMBCyABQQFqIQFBnAEhAwziAQtBsgEhAyABIARGDfoBIAIoAgAiACAEIAFraiEFIAEgAGtBA2ohBgJAA0AgAS0AACAAQdnPAGotAABHDT0gAEEDRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADPsBCyACQQA2AgAgBkEBaiEBQSEMPgtBswEhAyABIARGDfkBIAIoAgAiACAEIAFraiEFIAEgAGtBBmohBgJAA0AgAS0AACAAQd3PAGotAABHDTwgAEEGRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADPoBCyACQQA2AgAgBkEBaiEBQRoMPQsgASAERgRAQbQBIQMM+QELAkACQAJAIAEtAABBxQBrDhEAPT09PT09PT09AT09PT09Aj0LIAFBAWohAUGdASEDDOEBCyABQQFqIQFBngEhAwzgAQsgAUEBaiEBQZ8BIQMM3wELQbUBIQMgASAERg33ASACKAIAIgAgBCABa2ohBSABIABrQQVqIQYCQANAIAEtAAAgAEHkzwBqLQAARw06IABBBUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAz4AQsgAkEANgIAIAZBAWohAUEoDDsLQbYBIQMgASAERg32ASACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEHqzwBqLQAARw05IABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAz3AQsgAkEANgIAIAZBAWohAUEHDDoLIAEgBEYEQEG3ASEDDPYBCwJAAkAgAS0AAEHFAGsODgA5OTk5OTk5OTk5OTkBOQsgAUEBaiEBQaEBIQMM3QELIAFBAWohAUGiASEDDNwBC0G4ASEDIAEgBEYN9AEgAigCACIAIAQgAWtqIQUgASAAa0ECaiEGAkADQCABLQAAIABB7c8Aai0AAEcNNyAAQQJGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAM9QELIAJBADYCACAGQQFqIQFBEgw4C0G5ASEDIAEgBEYN8wEgAigCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABB8M8Aai0AAEcNNiAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAM9AELIAJBADYCACAGQQFqIQFBIAw3C0G6ASEDIAEgBEYN8gEgAigCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABB8s8Aai0AAEcNNSAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAM8wELIAJBADYCACAGQQFqIQFBDww2CyABIARGBEBBuwEhAwzyAQsCQAJAIAEtAABByQBrDgcANTU1NTUBNQsgAUEBaiEBQaUBIQMM2QELIAFBAWohAUGmASEDDNgBC0G8ASEDIAEgBEYN8AEgAigCACIAIAQgAWtqIQUgASAAa0EHaiEGAkADQCABLQAAIABB9M8Aai0AAEcNMyAAQQdGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAM8QELIAJBADYCACAGQQFqIQFBGww0CyABIARGBEBBvQEhAwzwAQsCQAJAAkAgAS0AAEHCAGsOEgA0NDQ0NDQ0NDQBNDQ0NDQ0AjQLIAFBAWohAUGkASEDDNgBCyABQQFqIQFBpwEhAwzXAQsgAUEBaiEBQagBIQMM1gELIAEgBEYEQEG+ASEDDO8BCyABLQAAQc4ARw0wIAFBAWohAQwsCyABIARGBEBBvwEhAwzuAQsCQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQCABLQAAQcEAaw4VAAECAz8EBQY/Pz8HCAkKCz8MDQ4PPwsgAUEBaiEBQegAIQMM4wELIAFBAWohAUHpACEDDOIBCyABQQFqIQFB7gAhAwzhAQsgAUEBaiEBQfIAIQMM4AELIAFBAWohAUHzACEDDN8BCyABQQFqIQFB9gAhAwzeAQsgAUEBaiEBQfcAIQMM3QELIAFBAWohAUH6ACEDDNwBCyABQQFqIQFBgwEhAwzbAQsgAUEBaiEBQYQBIQMM2gELIAFBAWohAUGFASEDDNkBCyABQQFqIQFBkgEhAwzYAQsgAUEBaiEBQZgBIQMM1wELIAFBAWohAUGgASEDDNYBCyABQQFqIQFBowEhAwzVAQsgAUEBaiEBQaoBIQMM1AELIAEgBEcEQCACQRA2AgggAiABNgIEQasBIQMM1AELQcABIQMM7AELQQAhAAJAIAIoAjgiA0UNACADKAI0IgNFDQAgAiADEQAAIQALIABFDV4gAEEVRw0HIAJB0QA2AhwgAiABNgIUIAJBsBc2AhAgAkEVNgIMQQAhAwzrAQsgAUEBaiABIARHDQgaQcIBIQMM6gELA0ACQCABLQAAQQprDgQIAAALAAsgBCABQQFqIgFHDQALQcMBIQMM6QELIAEgBEcEQCACQRE2AgggAiABNgIEQQEhAwzQAQtBxAEhAwzoAQsgASAERgRAQcUBIQMM6AELAkACQCABLQAAQQprDgQBKCgAKAsgAUEBagwJCyABQQFqDAULIAEgBEYEQEHGASEDDOcBCwJAAkAgAS0AAEEKaw4XAQsLAQsLCwsLCwsLCwsLCwsLCwsLCwALCyABQQFqIQELQbABIQMMzQELIAEgBEYEQEHIASEDDOYBCyABLQAAQSBHDQkgAkEAOwEyIAFBAWohAUGzASEDDMwBCwNAIAEhAAJAIAEgBEcEQCABLQAAQTBrQf8BcSIDQQpJDQEMJwtBxwEhAwzmAQsCQCACLwEyIgFBmTNLDQAgAiABQQpsIgU7ATIgBUH+/wNxIANB//8Dc0sNACAAQQFqIQEgAiADIAVqIgM7ATIgA0H//wNxQegHSQ0BCwtBACEDIAJBADYCHCACQcEJNgIQIAJBDTYCDCACIABBAWo2AhQM5AELIAJBADYCHCACIAE2AhQgAkHwDDYCECACQRs2AgxBACEDDOMBCyACKAIEIQAgAkEANgIEIAIgACABECYiAA0BIAFBAWoLIQFBrQEhAwzIAQsgAkHBATYCHCACIAA2AgwgAiABQQFqNgIUQQAhAwzgAQsgAigCBCEAIAJBADYCBCACIAAgARAmIgANASABQQFqCyEBQa4BIQMMxQELIAJBwgE2AhwgAiAANgIMIAIgAUEBajYCFEEAIQMM3QELIAJBADYCHCACIAE2AhQgAkGXCzYCECACQQ02AgxBACEDDNwBCyACQQA2AhwgAiABNgIUIAJB4xA2AhAgAkEJNgIMQQAhAwzbAQsgAkECOgAoDKwBC0EAIQMgAkEANgIcIAJBrws2AhAgAkECNgIMIAIgAUEBajYCFAzZAQtBAiEDDL8BC0ENIQMMvgELQSYhAwy9AQtBFSEDDLwBC0EWIQMMuwELQRghAwy6AQtBHCEDDLkBC0EdIQMMuAELQSAhAwy3AQtBISEDDLYBC0EjIQMMtQELQcYAIQMMtAELQS4hAwyzAQtBPSEDDLIBC0HLACEDDLEBC0HOACEDDLABC0HYACEDDK8BC0HZACEDDK4BC0HbACEDDK0BC0HxACEDDKwBC0H0ACEDDKsBC0GNASEDDKoBC0GXASEDDKkBC0GpASEDDKgBC0GvASEDDKcBC0GxASEDDKYBCyACQQA2AgALQQAhAyACQQA2AhwgAiABNgIUIAJB8Rs2AhAgAkEGNgIMDL0BCyACQQA2AgAgBkEBaiEBQSQLOgApIAIoAgQhACACQQA2AgQgAiAAIAEQJyIARQRAQeUAIQMMowELIAJB+QA2AhwgAiABNgIUIAIgADYCDEEAIQMMuwELIABBFUcEQCACQQA2AhwgAiABNgIUIAJBzA42AhAgAkEgNgIMQQAhAwy7AQsgAkH4ADYCHCACIAE2AhQgAkHKGDYCECACQRU2AgxBACEDDLoBCyACQQA2AhwgAiABNgIUIAJBjhs2AhAgAkEGNgIMQQAhAwy5AQsgAkEANgIcIAIgATYCFCACQf4RNgIQIAJBBzYCDEEAIQMMuAELIAJBADYCHCACIAE2AhQgAkGMHDYCECACQQc2AgxBACEDDLcBCyACQQA2AhwgAiABNgIUIAJBww82AhAgAkEHNgIMQQAhAwy2AQsgAkEANgIcIAIgATYCFCACQcMPNgIQIAJBBzYCDEEAIQMMtQELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0RIAJB5QA2AhwgAiABNgIUIAIgADYCDEEAIQMMtAELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0gIAJB0wA2AhwgAiABNgIUIAIgADYCDEEAIQMMswELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0iIAJB0gA2AhwgAiABNgIUIAIgADYCDEEAIQMMsgELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0OIAJB5QA2AhwgAiABNgIUIAIgADYCDEEAIQMMsQELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0dIAJB0wA2AhwgAiABNgIUIAIgADYCDEEAIQMMsAELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0fIAJB0gA2AhwgAiABNgIUIAIgADYCDEEAIQMMrwELIABBP0cNASABQQFqCyEBQQUhAwyUAQtBACEDIAJBADYCHCACIAE2AhQgAkH9EjYCECACQQc2AgwMrAELIAJBADYCHCACIAE2AhQgAkHcCDYCECACQQc2AgxBACEDDKsBCyACKAIEIQAgAkEANgIEIAIgACABECUiAEUNByACQeUANgIcIAIgATYCFCACIAA2AgxBACEDDKoBCyACKAIEIQAgAkEANgIEIAIgACABECUiAEUNFiACQdMANgIcIAIgATYCFCACIAA2AgxBACEDDKkBCyACKAIEIQAgAkEANgIEIAIgACABECUiAEUNGCACQdIANgIcIAIgATYCFCACIAA2AgxBACEDDKgBCyACQQA2AhwgAiABNgIUIAJBxgo2AhAgAkEHNgIMQQAhAwynAQsgAigCBCEAIAJBADYCBCACIAAgARAlIgBFDQMgAkHlADYCHCACIAE2AhQgAiAANgIMQQAhAwymAQsgAigCBCEAIAJBADYCBCACIAAgARAlIgBFDRIgAkHTADYCHCACIAE2AhQgAiAANgIMQQAhAwylAQsgAigCBCEAIAJBADYCBCACIAAgARAlIgBFDRQgAkHSADYCHCACIAE2AhQgAiAANgIMQQAhAwykAQsgAigCBCEAIAJBADYCBCACIAAgARAlIgBFDQAgAkHlADYCHCACIAE2AhQgAiAANgIMQQAhAwyjAQtB1QAhAwyJAQsgAEEVRwRAIAJBADYCHCACIAE2AhQgAkG5DTYCECACQRo2AgxBACEDDKIBCyACQeQANgIcIAIgATYCFCACQeMXNgIQIAJBFTYCDEEAIQMMoQELIAJBADYCACAGQQFqIQEgAi0AKSIAQSNrQQtJDQQCQCAAQQZLDQBBASAAdEHKAHFFDQAMBQtBACEDIAJBADYCHCACIAE2AhQgAkH3CTYCECACQQg2AgwMoAELIAJBADYCACAGQQFqIQEgAi0AKUEhRg0DIAJBADYCHCACIAE2AhQgAkGbCjYCECACQQg2AgxBACEDDJ8BCyACQQA2AgALQQAhAyACQQA2AhwgAiABNgIUIAJBkDM2AhAgAkEINgIMDJ0BCyACQQA2AgAgBkEBaiEBIAItAClBI0kNACACQQA2AhwgAiABNgIUIAJB0wk2AhAgAkEINgIMQQAhAwycAQtB0QAhAwyCAQsgAS0AAEEwayIAQf8BcUEKSQRAIAIgADoAKiABQQFqIQFBzwAhAwyCAQsgAigCBCEAIAJBADYCBCACIAAgARAoIgBFDYYBIAJB3gA2AhwgAiABNgIUIAIgADYCDEEAIQMMmgELIAIoAgQhACACQQA2AgQgAiAAIAEQKCIARQ2GASACQdwANgIcIAIgATYCFCACIAA2AgxBACEDDJkBCyACKAIEIQAgAkEANgIEIAIgACAFECgiAEUEQCAFIQEMhwELIAJB2gA2AhwgAiAFNgIUIAIgADYCDAyYAQtBACEBQQEhAwsgAiADOgArIAVBAWohAwJAAkACQCACLQAtQRBxDQACQAJAAkAgAi0AKg4DAQACBAsgBkUNAwwCCyAADQEMAgsgAUUNAQsgAigCBCEAIAJBADYCBCACIAAgAxAoIgBFBEAgAyEBDAILIAJB2AA2AhwgAiADNgIUIAIgADYCDEEAIQMMmAELIAIoAgQhACACQQA2AgQgAiAAIAMQKCIARQRAIAMhAQyHAQsgAkHZADYCHCACIAM2AhQgAiAANgIMQQAhAwyXAQtBzAAhAwx9CyAAQRVHBEAgAkEANgIcIAIgATYCFCACQZQNNgIQIAJBITYCDEEAIQMMlgELIAJB1wA2AhwgAiABNgIUIAJByRc2AhAgAkEVNgIMQQAhAwyVAQtBACEDIAJBADYCHCACIAE2AhQgAkGAETYCECACQQk2AgwMlAELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0AIAJB0wA2AhwgAiABNgIUIAIgADYCDEEAIQMMkwELQckAIQMMeQsgAkEANgIcIAIgATYCFCACQcEoNgIQIAJBBzYCDCACQQA2AgBBACEDDJEBCyACKAIEIQBBACEDIAJBADYCBCACIAAgARAlIgBFDQAgAkHSADYCHCACIAE2AhQgAiAANgIMDJABC0HIACEDDHYLIAJBADYCACAFIQELIAJBgBI7ASogAUEBaiEBQQAhAAJAIAIoAjgiA0UNACADKAIwIgNFDQAgAiADEQAAIQALIAANAQtBxwAhAwxzCyAAQRVGBEAgAkHRADYCHCACIAE2AhQgAkHjFzYCECACQRU2AgxBACEDDIwBC0EAIQMgAkEANgIcIAIgATYCFCACQbkNNgIQIAJBGjYCDAyLAQtBACEDIAJBADYCHCACIAE2AhQgAkGgGTYCECACQR42AgwMigELIAEtAABBOkYEQCACKAIEIQBBACEDIAJBADYCBCACIAAgARApIgBFDQEgAkHDADYCHCACIAA2AgwgAiABQQFqNgIUDIoBC0EAIQMgAkEANgIcIAIgATYCFCACQbERNgIQIAJBCjYCDAyJAQsgAUEBaiEBQTshAwxvCyACQcMANgIcIAIgADYCDCACIAFBAWo2AhQMhwELQQAhAyACQQA2AhwgAiABNgIUIAJB8A42AhAgAkEcNgIMDIYBCyACIAIvATBBEHI7ATAMZgsCQCACLwEwIgBBCHFFDQAgAi0AKEEBRw0AIAItAC1BCHFFDQMLIAIgAEH3+wNxQYAEcjsBMAwECyABIARHBEACQANAIAEtAABBMGsiAEH/AXFBCk8EQEE1IQMMbgsgAikDICIKQpmz5syZs+bMGVYNASACIApCCn4iCjcDICAKIACtQv8BgyILQn+FVg0BIAIgCiALfDcDICAEIAFBAWoiAUcNAAtBOSEDDIUBCyACKAIEIQBBACEDIAJBADYCBCACIAAgAUEBaiIBECoiAA0MDHcLQTkhAwyDAQsgAi0AMEEgcQ0GQcUBIQMMaQtBACEDIAJBADYCBCACIAEgARAqIgBFDQQgAkE6NgIcIAIgADYCDCACIAFBAWo2AhQMgQELIAItAChBAUcNACACLQAtQQhxRQ0BC0E3IQMMZgsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQKiIABEAgAkE7NgIcIAIgADYCDCACIAFBAWo2AhQMfwsgAUEBaiEBDG4LIAJBCDoALAwECyABQQFqIQEMbQtBACEDIAJBADYCHCACIAE2AhQgAkHkEjYCECACQQQ2AgwMewsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQKiIARQ1sIAJBNzYCHCACIAE2AhQgAiAANgIMDHoLIAIgAi8BMEEgcjsBMAtBMCEDDF8LIAJBNjYCHCACIAE2AhQgAiAANgIMDHcLIABBLEcNASABQQFqIQBBASEBAkACQAJAAkACQCACLQAsQQVrDgQDAQIEAAsgACEBDAQLQQIhAQwBC0EEIQELIAJBAToALCACIAIvATAgAXI7ATAgACEBDAELIAIgAi8BMEEIcjsBMCAAIQELQTkhAwxcCyACQQA6ACwLQTQhAwxaCyABIARGBEBBLSEDDHMLAkACQANAAkAgAS0AAEEKaw4EAgAAAwALIAQgAUEBaiIBRw0AC0EtIQMMdAsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQKiIARQ0CIAJBLDYCHCACIAE2AhQgAiAANgIMDHMLIAIoAgQhAEEAIQMgAkEANgIEIAIgACABECoiAEUEQCABQQFqIQEMAgsgAkEsNgIcIAIgADYCDCACIAFBAWo2AhQMcgsgAS0AAEENRgRAIAIoAgQhAEEAIQMgAkEANgIEIAIgACABECoiAEUEQCABQQFqIQEMAgsgAkEsNgIcIAIgADYCDCACIAFBAWo2AhQMcgsgAi0ALUEBcQRAQcQBIQMMWQsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQKiIADQEMZQtBLyEDDFcLIAJBLjYCHCACIAE2AhQgAiAANgIMDG8LQQAhAyACQQA2AhwgAiABNgIUIAJB8BQ2AhAgAkEDNgIMDG4LQQEhAwJAAkACQAJAIAItACxBBWsOBAMBAgAECyACIAIvATBBCHI7ATAMAwtBAiEDDAELQQQhAwsgAkEBOgAsIAIgAi8BMCADcjsBMAtBKiEDDFMLQQAhAyACQQA2AhwgAiABNgIUIAJB4Q82AhAgAkEKNgIMDGsLQQEhAwJAAkACQAJAAkACQCACLQAsQQJrDgcFBAQDAQIABAsgAiACLwEwQQhyOwEwDAMLQQIhAwwBC0EEIQMLIAJBAToALCACIAIvATAgA3I7ATALQSshAwxSC0EAIQMgAkEANgIcIAIgATYCFCACQasSNgIQIAJBCzYCDAxqC0EAIQMgAkEANgIcIAIgATYCFCACQf0NNgIQIAJBHTYCDAxpCyABIARHBEADQCABLQAAQSBHDUggBCABQQFqIgFHDQALQSUhAwxpC0ElIQMMaAsgAi0ALUEBcQRAQcMBIQMMTwsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQKSIABEAgAkEmNgIcIAIgADYCDCACIAFBAWo2AhQMaAsgAUEBaiEBDFwLIAFBAWohASACLwEwIgBBgAFxBEBBACEAAkAgAigCOCIDRQ0AIAMoAlQiA0UNACACIAMRAAAhAAsgAEUNBiAAQRVHDR8gAkEFNgIcIAIgATYCFCACQfkXNgIQIAJBFTYCDEEAIQMMZwsCQCAAQaAEcUGgBEcNACACLQAtQQJxDQBBACEDIAJBADYCHCACIAE2AhQgAkGWEzYCECACQQQ2AgwMZwsgAgJ/IAIvATBBFHFBFEYEQEEBIAItAChBAUYNARogAi8BMkHlAEYMAQsgAi0AKUEFRgs6AC5BACEAAkAgAigCOCIDRQ0AIAMoAiQiA0UNACACIAMRAAAhAAsCQAJAAkACQAJAIAAOFgIBAAQEBAQEBAQEBAQEBAQEBAQEBAMECyACQQE6AC4LIAIgAi8BMEHAAHI7ATALQSchAwxPCyACQSM2AhwgAiABNgIUIAJBpRY2AhAgAkEVNgIMQQAhAwxnC0EAIQMgAkEANgIcIAIgATYCFCACQdULNgIQIAJBETYCDAxmC0EAIQACQCACKAI4IgNFDQAgAygCLCIDRQ0AIAIgAxEAACEACyAADQELQQ4hAwxLCyAAQRVGBEAgAkECNgIcIAIgATYCFCACQbAYNgIQIAJBFTYCDEEAIQMMZAtBACEDIAJBADYCHCACIAE2AhQgAkGnDjYCECACQRI2AgwMYwtBACEDIAJBADYCHCACIAE2AhQgAkGqHDYCECACQQ82AgwMYgsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEgCqdqIgEQKyIARQ0AIAJBBTYCHCACIAE2AhQgAiAANgIMDGELQQ8hAwxHC0EAIQMgAkEANgIcIAIgATYCFCACQc0TNgIQIAJBDDYCDAxfC0IBIQoLIAFBAWohAQJAIAIpAyAiC0L//////////w9YBEAgAiALQgSGIAqENwMgDAELQQAhAyACQQA2AhwgAiABNgIUIAJBrQk2AhAgAkEMNgIMDF4LQSQhAwxEC0EAIQMgAkEANgIcIAIgATYCFCACQc0TNgIQIAJBDDYCDAxcCyACKAIEIQBBACEDIAJBADYCBCACIAAgARAsIgBFBEAgAUEBaiEBDFILIAJBFzYCHCACIAA2AgwgAiABQQFqNgIUDFsLIAIoAgQhAEEAIQMgAkEANgIEAkAgAiAAIAEQLCIARQRAIAFBAWohAQwBCyACQRY2AhwgAiAANgIMIAIgAUEBajYCFAxbC0EfIQMMQQtBACEDIAJBADYCHCACIAE2AhQgAkGaDzYCECACQSI2AgwMWQsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQLSIARQRAIAFBAWohAQxQCyACQRQ2AhwgAiAANgIMIAIgAUEBajYCFAxYCyACKAIEIQBBACEDIAJBADYCBAJAIAIgACABEC0iAEUEQCABQQFqIQEMAQsgAkETNgIcIAIgADYCDCACIAFBAWo2AhQMWAtBHiEDDD4LQQAhAyACQQA2AhwgAiABNgIUIAJBxgw2AhAgAkEjNgIMDFYLIAIoAgQhAEEAIQMgAkEANgIEIAIgACABEC0iAEUEQCABQQFqIQEMTgsgAkERNgIcIAIgADYCDCACIAFBAWo2AhQMVQsgAkEQNgIcIAIgATYCFCACIAA2AgwMVAtBACEDIAJBADYCHCACIAE2AhQgAkHGDDYCECACQSM2AgwMUwtBACEDIAJBADYCHCACIAE2AhQgAkHAFTYCECACQQI2AgwMUgsgAigCBCEAQQAhAyACQQA2AgQCQCACIAAgARAtIgBFBEAgAUEBaiEBDAELIAJBDjYCHCACIAA2AgwgAiABQQFqNgIUDFILQRshAww4C0EAIQMgAkEANgIcIAIgATYCFCACQcYMNgIQIAJBIzYCDAxQCyACKAIEIQBBACEDIAJBADYCBAJAIAIgACABECwiAEUEQCABQQFqIQEMAQsgAkENNgIcIAIgADYCDCACIAFBAWo2AhQMUAtBGiEDDDYLQQAhAyACQQA2AhwgAiABNgIUIAJBmg82AhAgAkEiNgIMDE4LIAIoAgQhAEEAIQMgAkEANgIEAkAgAiAAIAEQLCIARQRAIAFBAWohAQwBCyACQQw2AhwgAiAANgIMIAIgAUEBajYCFAxOC0EZIQMMNAtBACEDIAJBADYCHCACIAE2AhQgAkGaDzYCECACQSI2AgwMTAsgAEEVRwRAQQAhAyACQQA2AhwgAiABNgIUIAJBgww2AhAgAkETNgIMDEwLIAJBCjYCHCACIAE2AhQgAkHkFjYCECACQRU2AgxBACEDDEsLIAIoAgQhAEEAIQMgAkEANgIEIAIgACABIAqnaiIBECsiAARAIAJBBzYCHCACIAE2AhQgAiAANgIMDEsLQRMhAwwxCyAAQRVHBEBBACEDIAJBADYCHCACIAE2AhQgAkHaDTYCECACQRQ2AgwMSgsgAkEeNgIcIAIgATYCFCACQfkXNgIQIAJBFTYCDEEAIQMMSQtBACEAAkAgAigCOCIDRQ0AIAMoAiwiA0UNACACIAMRAAAhAAsgAEUNQSAAQRVGBEAgAkEDNgIcIAIgATYCFCACQbAYNgIQIAJBFTYCDEEAIQMMSQtBACEDIAJBADYCHCACIAE2AhQgAkGnDjYCECACQRI2AgwMSAtBACEDIAJBADYCHCACIAE2AhQgAkHaDTYCECACQRQ2AgwMRwtBACEDIAJBADYCHCACIAE2AhQgAkGnDjYCECACQRI2AgwMRgsgAkEAOgAvIAItAC1BBHFFDT8LIAJBADoALyACQQE6ADRBACEDDCsLQQAhAyACQQA2AhwgAkHkETYCECACQQc2AgwgAiABQQFqNgIUDEMLAkADQAJAIAEtAABBCmsOBAACAgACCyAEIAFBAWoiAUcNAAtB3QEhAwxDCwJAAkAgAi0ANEEBRw0AQQAhAAJAIAIoAjgiA0UNACADKAJYIgNFDQAgAiADEQAAIQALIABFDQAgAEEVRw0BIAJB3AE2AhwgAiABNgIUIAJB1RY2AhAgAkEVNgIMQQAhAwxEC0HBASEDDCoLIAJBADYCHCACIAE2AhQgAkHpCzYCECACQR82AgxBACEDDEILAkACQCACLQAoQQFrDgIEAQALQcABIQMMKQtBuQEhAwwoCyACQQI6AC9BACEAAkAgAigCOCIDRQ0AIAMoAgAiA0UNACACIAMRAAAhAAsgAEUEQEHCASEDDCgLIABBFUcEQCACQQA2AhwgAiABNgIUIAJBpAw2AhAgAkEQNgIMQQAhAwxBCyACQdsBNgIcIAIgATYCFCACQfoWNgIQIAJBFTYCDEEAIQMMQAsgASAERgRAQdoBIQMMQAsgAS0AAEHIAEYNASACQQE6ACgLQawBIQMMJQtBvwEhAwwkCyABIARHBEAgAkEQNgIIIAIgATYCBEG+ASEDDCQLQdkBIQMMPAsgASAERgRAQdgBIQMMPAsgAS0AAEHIAEcNBCABQQFqIQFBvQEhAwwiCyABIARGBEBB1wEhAww7CwJAAkAgAS0AAEHFAGsOEAAFBQUFBQUFBQUFBQUFBQEFCyABQQFqIQFBuwEhAwwiCyABQQFqIQFBvAEhAwwhC0HWASEDIAEgBEYNOSACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEGD0ABqLQAARw0DIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAw6CyACKAIEIQAgAkIANwMAIAIgACAGQQFqIgEQJyIARQRAQcYBIQMMIQsgAkHVATYCHCACIAE2AhQgAiAANgIMQQAhAww5C0HUASEDIAEgBEYNOCACKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEGB0ABqLQAARw0CIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAw5CyACQYEEOwEoIAIoAgQhACACQgA3AwAgAiAAIAZBAWoiARAnIgANAwwCCyACQQA2AgALQQAhAyACQQA2AhwgAiABNgIUIAJB2Bs2AhAgAkEINgIMDDYLQboBIQMMHAsgAkHTATYCHCACIAE2AhQgAiAANgIMQQAhAww0C0EAIQACQCACKAI4IgNFDQAgAygCOCIDRQ0AIAIgAxEAACEACyAARQ0AIABBFUYNASACQQA2AhwgAiABNgIUIAJBzA42AhAgAkEgNgIMQQAhAwwzC0HkACEDDBkLIAJB+AA2AhwgAiABNgIUIAJByhg2AhAgAkEVNgIMQQAhAwwxC0HSASEDIAQgASIARg0wIAQgAWsgAigCACIBaiEFIAAgAWtBBGohBgJAA0AgAC0AACABQfzPAGotAABHDQEgAUEERg0DIAFBAWohASAEIABBAWoiAEcNAAsgAiAFNgIADDELIAJBADYCHCACIAA2AhQgAkGQMzYCECACQQg2AgwgAkEANgIAQQAhAwwwCyABIARHBEAgAkEONgIIIAIgATYCBEG3ASEDDBcLQdEBIQMMLwsgAkEANgIAIAZBAWohAQtBuAEhAwwUCyABIARGBEBB0AEhAwwtCyABLQAAQTBrIgBB/wFxQQpJBEAgAiAAOgAqIAFBAWohAUG2ASEDDBQLIAIoAgQhACACQQA2AgQgAiAAIAEQKCIARQ0UIAJBzwE2AhwgAiABNgIUIAIgADYCDEEAIQMMLAsgASAERgRAQc4BIQMMLAsCQCABLQAAQS5GBEAgAUEBaiEBDAELIAIoAgQhACACQQA2AgQgAiAAIAEQKCIARQ0VIAJBzQE2AhwgAiABNgIUIAIgADYCDEEAIQMMLAtBtQEhAwwSCyAEIAEiBUYEQEHMASEDDCsLQQAhAEEBIQFBASEGQQAhAwJAAkACQAJAAkACfwJAAkACQAJAAkACQAJAIAUtAABBMGsOCgoJAAECAwQFBggLC0ECDAYLQQMMBQtBBAwEC0EFDAMLQQYMAgtBBwwBC0EICyEDQQAhAUEAIQYMAgtBCSEDQQEhAEEAIQFBACEGDAELQQAhAUEBIQMLIAIgAzoAKyAFQQFqIQMCQAJAIAItAC1BEHENAAJAAkACQCACLQAqDgMBAAIECyAGRQ0DDAILIAANAQwCCyABRQ0BCyACKAIEIQAgAkEANgIEIAIgACADECgiAEUEQCADIQEMAwsgAkHJATYCHCACIAM2AhQgAiAANgIMQQAhAwwtCyACKAIEIQAgAkEANgIEIAIgACADECgiAEUEQCADIQEMGAsgAkHKATYCHCACIAM2AhQgAiAANgIMQQAhAwwsCyACKAIEIQAgAkEANgIEIAIgACAFECgiAEUEQCAFIQEMFgsgAkHLATYCHCACIAU2AhQgAiAANgIMDCsLQbQBIQMMEQtBACEAAkAgAigCOCIDRQ0AIAMoAjwiA0UNACACIAMRAAAhAAsCQCAABEAgAEEVRg0BIAJBADYCHCACIAE2AhQgAkGUDTYCECACQSE2AgxBACEDDCsLQbIBIQMMEQsgAkHIATYCHCACIAE2AhQgAkHJFzYCECACQRU2AgxBACEDDCkLIAJBADYCACAGQQFqIQFB9QAhAwwPCyACLQApQQVGBEBB4wAhAwwPC0HiACEDDA4LIAAhASACQQA2AgALIAJBADoALEEJIQMMDAsgAkEANgIAIAdBAWohAUHAACEDDAsLQQELOgAsIAJBADYCACAGQQFqIQELQSkhAwwIC0E4IQMMBwsCQCABIARHBEADQCABLQAAQYA+ai0AACIAQQFHBEAgAEECRw0DIAFBAWohAQwFCyAEIAFBAWoiAUcNAAtBPiEDDCELQT4hAwwgCwsgAkEAOgAsDAELQQshAwwEC0E6IQMMAwsgAUEBaiEBQS0hAwwCCyACIAE6ACwgAkEANgIAIAZBAWohAUEMIQMMAQsgAkEANgIAIAZBAWohAUEKIQMMAAsAC0EAIQMgAkEANgIcIAIgATYCFCACQc0QNgIQIAJBCTYCDAwXC0EAIQMgAkEANgIcIAIgATYCFCACQekKNgIQIAJBCTYCDAwWC0EAIQMgAkEANgIcIAIgATYCFCACQbcQNgIQIAJBCTYCDAwVC0EAIQMgAkEANgIcIAIgATYCFCACQZwRNgIQIAJBCTYCDAwUC0EAIQMgAkEANgIcIAIgATYCFCACQc0QNgIQIAJBCTYCDAwTC0EAIQMgAkEANgIcIAIgATYCFCACQekKNgIQIAJBCTYCDAwSC0EAIQMgAkEANgIcIAIgATYCFCACQbcQNgIQIAJBCTYCDAwRC0EAIQMgAkEANgIcIAIgATYCFCACQZwRNgIQIAJBCTYCDAwQC0EAIQMgAkEANgIcIAIgATYCFCACQZcVNgIQIAJBDzYCDAwPC0EAIQMgAkEANgIcIAIgATYCFCACQZcVNgIQIAJBDzYCDAwOC0EAIQMgAkEANgIcIAIgATYCFCACQcASNgIQIAJBCzYCDAwNC0EAIQMgAkEANgIcIAIgATYCFCACQZUJNgIQIAJBCzYCDAwMC0EAIQMgAkEANgIcIAIgATYCFCACQeEPNgIQIAJBCjYCDAwLC0EAIQMgAkEANgIcIAIgATYCFCACQfsPNgIQIAJBCjYCDAwKC0EAIQMgAkEANgIcIAIgATYCFCACQfEZNgIQIAJBAjYCDAwJC0EAIQMgAkEANgIcIAIgATYCFCACQcQUNgIQIAJBAjYCDAwIC0EAIQMgAkEANgIcIAIgATYCFCACQfIVNgIQIAJBAjYCDAwHCyACQQI2AhwgAiABNgIUIAJBnBo2AhAgAkEWNgIMQQAhAwwGC0EBIQMMBQtB1AAhAyABIARGDQQgCEEIaiEJIAIoAgAhBQJAAkAgASAERwRAIAVB2MIAaiEHIAQgBWogAWshACAFQX9zQQpqIgUgAWohBgNAIAEtAAAgBy0AAEcEQEECIQcMAwsgBUUEQEEAIQcgBiEBDAMLIAVBAWshBSAHQQFqIQcgBCABQQFqIgFHDQALIAAhBSAEIQELIAlBATYCACACIAU2AgAMAQsgAkEANgIAIAkgBzYCAAsgCSABNgIEIAgoAgwhACAIKAIIDgMBBAIACwALIAJBADYCHCACQbUaNgIQIAJBFzYCDCACIABBAWo2AhRBACEDDAILIAJBADYCHCACIAA2AhQgAkHKGjYCECACQQk2AgxBACEDDAELIAEgBEYEQEEiIQMMAQsgAkEJNgIIIAIgATYCBEEhIQMLIAhBEGokACADRQRAIAIoAgwhAAwBCyACIAM2AhxBACEAIAIoAgQiAUUNACACIAEgBCACKAIIEQEAIgFFDQAgAiAENgIUIAIgATYCDCABIQALIAALvgIBAn8gAEEAOgAAIABB3ABqIgFBAWtBADoAACAAQQA6AAIgAEEAOgABIAFBA2tBADoAACABQQJrQQA6AAAgAEEAOgADIAFBBGtBADoAAEEAIABrQQNxIgEgAGoiAEEANgIAQdwAIAFrQXxxIgIgAGoiAUEEa0EANgIAAkAgAkEJSQ0AIABBADYCCCAAQQA2AgQgAUEIa0EANgIAIAFBDGtBADYCACACQRlJDQAgAEEANgIYIABBADYCFCAAQQA2AhAgAEEANgIMIAFBEGtBADYCACABQRRrQQA2AgAgAUEYa0EANgIAIAFBHGtBADYCACACIABBBHFBGHIiAmsiAUEgSQ0AIAAgAmohAANAIABCADcDGCAAQgA3AxAgAEIANwMIIABCADcDACAAQSBqIQAgAUEgayIBQR9LDQALCwtWAQF/AkAgACgCDA0AAkACQAJAAkAgAC0ALw4DAQADAgsgACgCOCIBRQ0AIAEoAiwiAUUNACAAIAERAAAiAQ0DC0EADwsACyAAQcMWNgIQQQ4hAQsgAQsaACAAKAIMRQRAIABB0Rs2AhAgAEEVNgIMCwsUACAAKAIMQRVGBEAgAEEANgIMCwsUACAAKAIMQRZGBEAgAEEANgIMCwsHACAAKAIMCwcAIAAoAhALCQAgACABNgIQCwcAIAAoAhQLFwAgAEEkTwRAAAsgAEECdEGgM2ooAgALFwAgAEEuTwRAAAsgAEECdEGwNGooAgALvwkBAX9B6yghAQJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAIABB5ABrDvQDY2IAAWFhYWFhYQIDBAVhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhBgcICQoLDA0OD2FhYWFhEGFhYWFhYWFhYWFhEWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYRITFBUWFxgZGhthYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhHB0eHyAhIiMkJSYnKCkqKywtLi8wMTIzNDU2YTc4OTphYWFhYWFhYTthYWE8YWFhYT0+P2FhYWFhYWFhQGFhQWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYUJDREVGR0hJSktMTU5PUFFSU2FhYWFhYWFhVFVWV1hZWlthXF1hYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFeYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhX2BhC0HhJw8LQaQhDwtByywPC0H+MQ8LQcAkDwtBqyQPC0GNKA8LQeImDwtBgDAPC0G5Lw8LQdckDwtB7x8PC0HhHw8LQfofDwtB8iAPC0GoLw8LQa4yDwtBiDAPC0HsJw8LQYIiDwtBjh0PC0HQLg8LQcojDwtBxTIPC0HfHA8LQdIcDwtBxCAPC0HXIA8LQaIfDwtB7S4PC0GrMA8LQdQlDwtBzC4PC0H6Lg8LQfwrDwtB0jAPC0HxHQ8LQbsgDwtB9ysPC0GQMQ8LQdcxDwtBoi0PC0HUJw8LQeArDwtBnywPC0HrMQ8LQdUfDwtByjEPC0HeJQ8LQdQeDwtB9BwPC0GnMg8LQbEdDwtBoB0PC0G5MQ8LQbwwDwtBkiEPC0GzJg8LQeksDwtBrB4PC0HUKw8LQfcmDwtBgCYPC0GwIQ8LQf4eDwtBjSMPC0GJLQ8LQfciDwtBoDEPC0GuHw8LQcYlDwtB6B4PC0GTIg8LQcIvDwtBwx0PC0GLLA8LQeEdDwtBjS8PC0HqIQ8LQbQtDwtB0i8PC0HfMg8LQdIyDwtB8DAPC0GpIg8LQfkjDwtBmR4PC0G1LA8LQZswDwtBkjIPC0G2Kw8LQcIiDwtB+DIPC0GeJQ8LQdAiDwtBuh4PC0GBHg8LAAtB1iEhAQsgAQsWACAAIAAtAC1B/gFxIAFBAEdyOgAtCxkAIAAgAC0ALUH9AXEgAUEAR0EBdHI6AC0LGQAgACAALQAtQfsBcSABQQBHQQJ0cjoALQsZACAAIAAtAC1B9wFxIAFBAEdBA3RyOgAtCz4BAn8CQCAAKAI4IgNFDQAgAygCBCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABBxhE2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCCCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABB9go2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCDCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABB7Ro2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCECIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABBlRA2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCFCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABBqhs2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCGCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABB7RM2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCKCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABB9gg2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCHCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABBwhk2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCICIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABBlBQ2AhBBGCEECyAEC1kBAn8CQCAALQAoQQFGDQAgAC8BMiIBQeQAa0HkAEkNACABQcwBRg0AIAFBsAJGDQAgAC8BMCIAQcAAcQ0AQQEhAiAAQYgEcUGABEYNACAAQShxRSECCyACC4wBAQJ/AkACQAJAIAAtACpFDQAgAC0AK0UNACAALwEwIgFBAnFFDQEMAgsgAC8BMCIBQQFxRQ0BC0EBIQIgAC0AKEEBRg0AIAAvATIiAEHkAGtB5ABJDQAgAEHMAUYNACAAQbACRg0AIAFBwABxDQBBACECIAFBiARxQYAERg0AIAFBKHFBAEchAgsgAgtXACAAQRhqQgA3AwAgAEIANwMAIABBOGpCADcDACAAQTBqQgA3AwAgAEEoakIANwMAIABBIGpCADcDACAAQRBqQgA3AwAgAEEIakIANwMAIABB3QE2AhwLBgAgABAyC5otAQt/IwBBEGsiCiQAQaTQACgCACIJRQRAQeTTACgCACIFRQRAQfDTAEJ/NwIAQejTAEKAgISAgIDAADcCAEHk0wAgCkEIakFwcUHYqtWqBXMiBTYCAEH40wBBADYCAEHI0wBBADYCAAtBzNMAQYDUBDYCAEGc0ABBgNQENgIAQbDQACAFNgIAQazQAEF/NgIAQdDTAEGArAM2AgADQCABQcjQAGogAUG80ABqIgI2AgAgAiABQbTQAGoiAzYCACABQcDQAGogAzYCACABQdDQAGogAUHE0ABqIgM2AgAgAyACNgIAIAFB2NAAaiABQczQAGoiAjYCACACIAM2AgAgAUHU0ABqIAI2AgAgAUEgaiIBQYACRw0AC0GM1ARBwasDNgIAQajQAEH00wAoAgA2AgBBmNAAQcCrAzYCAEGk0ABBiNQENgIAQcz/B0E4NgIAQYjUBCEJCwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAIABB7AFNBEBBjNAAKAIAIgZBECAAQRNqQXBxIABBC0kbIgRBA3YiAHYiAUEDcQRAAkAgAUEBcSAAckEBcyICQQN0IgBBtNAAaiIBIABBvNAAaigCACIAKAIIIgNGBEBBjNAAIAZBfiACd3E2AgAMAQsgASADNgIIIAMgATYCDAsgAEEIaiEBIAAgAkEDdCICQQNyNgIEIAAgAmoiACAAKAIEQQFyNgIEDBELQZTQACgCACIIIARPDQEgAQRAAkBBAiAAdCICQQAgAmtyIAEgAHRxaCIAQQN0IgJBtNAAaiIBIAJBvNAAaigCACICKAIIIgNGBEBBjNAAIAZBfiAAd3EiBjYCAAwBCyABIAM2AgggAyABNgIMCyACIARBA3I2AgQgAEEDdCIAIARrIQUgACACaiAFNgIAIAIgBGoiBCAFQQFyNgIEIAgEQCAIQXhxQbTQAGohAEGg0AAoAgAhAwJ/QQEgCEEDdnQiASAGcUUEQEGM0AAgASAGcjYCACAADAELIAAoAggLIgEgAzYCDCAAIAM2AgggAyAANgIMIAMgATYCCAsgAkEIaiEBQaDQACAENgIAQZTQACAFNgIADBELQZDQACgCACILRQ0BIAtoQQJ0QbzSAGooAgAiACgCBEF4cSAEayEFIAAhAgNAAkAgAigCECIBRQRAIAJBFGooAgAiAUUNAQsgASgCBEF4cSAEayIDIAVJIQIgAyAFIAIbIQUgASAAIAIbIQAgASECDAELCyAAKAIYIQkgACgCDCIDIABHBEBBnNAAKAIAGiADIAAoAggiATYCCCABIAM2AgwMEAsgAEEUaiICKAIAIgFFBEAgACgCECIBRQ0DIABBEGohAgsDQCACIQcgASIDQRRqIgIoAgAiAQ0AIANBEGohAiADKAIQIgENAAsgB0EANgIADA8LQX8hBCAAQb9/Sw0AIABBE2oiAUFwcSEEQZDQACgCACIIRQ0AQQAgBGshBQJAAkACQAJ/QQAgBEGAAkkNABpBHyAEQf///wdLDQAaIARBJiABQQh2ZyIAa3ZBAXEgAEEBdGtBPmoLIgZBAnRBvNIAaigCACICRQRAQQAhAUEAIQMMAQtBACEBIARBGSAGQQF2a0EAIAZBH0cbdCEAQQAhAwNAAkAgAigCBEF4cSAEayIHIAVPDQAgAiEDIAciBQ0AQQAhBSACIQEMAwsgASACQRRqKAIAIgcgByACIABBHXZBBHFqQRBqKAIAIgJGGyABIAcbIQEgAEEBdCEAIAINAAsLIAEgA3JFBEBBACEDQQIgBnQiAEEAIABrciAIcSIARQ0DIABoQQJ0QbzSAGooAgAhAQsgAUUNAQsDQCABKAIEQXhxIARrIgIgBUkhACACIAUgABshBSABIAMgABshAyABKAIQIgAEfyAABSABQRRqKAIACyIBDQALCyADRQ0AIAVBlNAAKAIAIARrTw0AIAMoAhghByADIAMoAgwiAEcEQEGc0AAoAgAaIAAgAygCCCIBNgIIIAEgADYCDAwOCyADQRRqIgIoAgAiAUUEQCADKAIQIgFFDQMgA0EQaiECCwNAIAIhBiABIgBBFGoiAigCACIBDQAgAEEQaiECIAAoAhAiAQ0ACyAGQQA2AgAMDQtBlNAAKAIAIgMgBE8EQEGg0AAoAgAhAQJAIAMgBGsiAkEQTwRAIAEgBGoiACACQQFyNgIEIAEgA2ogAjYCACABIARBA3I2AgQMAQsgASADQQNyNgIEIAEgA2oiACAAKAIEQQFyNgIEQQAhAEEAIQILQZTQACACNgIAQaDQACAANgIAIAFBCGohAQwPC0GY0AAoAgAiAyAESwRAIAQgCWoiACADIARrIgFBAXI2AgRBpNAAIAA2AgBBmNAAIAE2AgAgCSAEQQNyNgIEIAlBCGohAQwPC0EAIQEgBAJ/QeTTACgCAARAQezTACgCAAwBC0Hw0wBCfzcCAEHo0wBCgICEgICAwAA3AgBB5NMAIApBDGpBcHFB2KrVqgVzNgIAQfjTAEEANgIAQcjTAEEANgIAQYCABAsiACAEQccAaiIFaiIGQQAgAGsiB3EiAk8EQEH80wBBMDYCAAwPCwJAQcTTACgCACIBRQ0AQbzTACgCACIIIAJqIQAgACABTSAAIAhLcQ0AQQAhAUH80wBBMDYCAAwPC0HI0wAtAABBBHENBAJAAkAgCQRAQczTACEBA0AgASgCACIAIAlNBEAgACABKAIEaiAJSw0DCyABKAIIIgENAAsLQQAQMyIAQX9GDQUgAiEGQejTACgCACIBQQFrIgMgAHEEQCACIABrIAAgA2pBACABa3FqIQYLIAQgBk8NBSAGQf7///8HSw0FQcTTACgCACIDBEBBvNMAKAIAIgcgBmohASABIAdNDQYgASADSw0GCyAGEDMiASAARw0BDAcLIAYgA2sgB3EiBkH+////B0sNBCAGEDMhACAAIAEoAgAgASgCBGpGDQMgACEBCwJAIAYgBEHIAGpPDQAgAUF/Rg0AQezTACgCACIAIAUgBmtqQQAgAGtxIgBB/v///wdLBEAgASEADAcLIAAQM0F/RwRAIAAgBmohBiABIQAMBwtBACAGaxAzGgwECyABIgBBf0cNBQwDC0EAIQMMDAtBACEADAoLIABBf0cNAgtByNMAQcjTACgCAEEEcjYCAAsgAkH+////B0sNASACEDMhAEEAEDMhASAAQX9GDQEgAUF/Rg0BIAAgAU8NASABIABrIgYgBEE4ak0NAQtBvNMAQbzTACgCACAGaiIBNgIAQcDTACgCACABSQRAQcDTACABNgIACwJAAkACQEGk0AAoAgAiAgRAQczTACEBA0AgACABKAIAIgMgASgCBCIFakYNAiABKAIIIgENAAsMAgtBnNAAKAIAIgFBAEcgACABT3FFBEBBnNAAIAA2AgALQQAhAUHQ0wAgBjYCAEHM0wAgADYCAEGs0ABBfzYCAEGw0ABB5NMAKAIANgIAQdjTAEEANgIAA0AgAUHI0ABqIAFBvNAAaiICNgIAIAIgAUG00ABqIgM2AgAgAUHA0ABqIAM2AgAgAUHQ0ABqIAFBxNAAaiIDNgIAIAMgAjYCACABQdjQAGogAUHM0ABqIgI2AgAgAiADNgIAIAFB1NAAaiACNgIAIAFBIGoiAUGAAkcNAAtBeCAAa0EPcSIBIABqIgIgBkE4ayIDIAFrIgFBAXI2AgRBqNAAQfTTACgCADYCAEGY0AAgATYCAEGk0AAgAjYCACAAIANqQTg2AgQMAgsgACACTQ0AIAIgA0kNACABKAIMQQhxDQBBeCACa0EPcSIAIAJqIgNBmNAAKAIAIAZqIgcgAGsiAEEBcjYCBCABIAUgBmo2AgRBqNAAQfTTACgCADYCAEGY0AAgADYCAEGk0AAgAzYCACACIAdqQTg2AgQMAQsgAEGc0AAoAgBJBEBBnNAAIAA2AgALIAAgBmohA0HM0wAhAQJAAkACQANAIAMgASgCAEcEQCABKAIIIgENAQwCCwsgAS0ADEEIcUUNAQtBzNMAIQEDQCABKAIAIgMgAk0EQCADIAEoAgRqIgUgAksNAwsgASgCCCEBDAALAAsgASAANgIAIAEgASgCBCAGajYCBCAAQXggAGtBD3FqIgkgBEEDcjYCBCADQXggA2tBD3FqIgYgBCAJaiIEayEBIAIgBkYEQEGk0AAgBDYCAEGY0ABBmNAAKAIAIAFqIgA2AgAgBCAAQQFyNgIEDAgLQaDQACgCACAGRgRAQaDQACAENgIAQZTQAEGU0AAoAgAgAWoiADYCACAEIABBAXI2AgQgACAEaiAANgIADAgLIAYoAgQiBUEDcUEBRw0GIAVBeHEhCCAFQf8BTQRAIAVBA3YhAyAGKAIIIgAgBigCDCICRgRAQYzQAEGM0AAoAgBBfiADd3E2AgAMBwsgAiAANgIIIAAgAjYCDAwGCyAGKAIYIQcgBiAGKAIMIgBHBEAgACAGKAIIIgI2AgggAiAANgIMDAULIAZBFGoiAigCACIFRQRAIAYoAhAiBUUNBCAGQRBqIQILA0AgAiEDIAUiAEEUaiICKAIAIgUNACAAQRBqIQIgACgCECIFDQALIANBADYCAAwEC0F4IABrQQ9xIgEgAGoiByAGQThrIgMgAWsiAUEBcjYCBCAAIANqQTg2AgQgAiAFQTcgBWtBD3FqQT9rIgMgAyACQRBqSRsiA0EjNgIEQajQAEH00wAoAgA2AgBBmNAAIAE2AgBBpNAAIAc2AgAgA0EQakHU0wApAgA3AgAgA0HM0wApAgA3AghB1NMAIANBCGo2AgBB0NMAIAY2AgBBzNMAIAA2AgBB2NMAQQA2AgAgA0EkaiEBA0AgAUEHNgIAIAUgAUEEaiIBSw0ACyACIANGDQAgAyADKAIEQX5xNgIEIAMgAyACayIFNgIAIAIgBUEBcjYCBCAFQf8BTQRAIAVBeHFBtNAAaiEAAn9BjNAAKAIAIgFBASAFQQN2dCIDcUUEQEGM0AAgASADcjYCACAADAELIAAoAggLIgEgAjYCDCAAIAI2AgggAiAANgIMIAIgATYCCAwBC0EfIQEgBUH///8HTQRAIAVBJiAFQQh2ZyIAa3ZBAXEgAEEBdGtBPmohAQsgAiABNgIcIAJCADcCECABQQJ0QbzSAGohAEGQ0AAoAgAiA0EBIAF0IgZxRQRAIAAgAjYCAEGQ0AAgAyAGcjYCACACIAA2AhggAiACNgIIIAIgAjYCDAwBCyAFQRkgAUEBdmtBACABQR9HG3QhASAAKAIAIQMCQANAIAMiACgCBEF4cSAFRg0BIAFBHXYhAyABQQF0IQEgACADQQRxakEQaiIGKAIAIgMNAAsgBiACNgIAIAIgADYCGCACIAI2AgwgAiACNgIIDAELIAAoAggiASACNgIMIAAgAjYCCCACQQA2AhggAiAANgIMIAIgATYCCAtBmNAAKAIAIgEgBE0NAEGk0AAoAgAiACAEaiICIAEgBGsiAUEBcjYCBEGY0AAgATYCAEGk0AAgAjYCACAAIARBA3I2AgQgAEEIaiEBDAgLQQAhAUH80wBBMDYCAAwHC0EAIQALIAdFDQACQCAGKAIcIgJBAnRBvNIAaiIDKAIAIAZGBEAgAyAANgIAIAANAUGQ0ABBkNAAKAIAQX4gAndxNgIADAILIAdBEEEUIAcoAhAgBkYbaiAANgIAIABFDQELIAAgBzYCGCAGKAIQIgIEQCAAIAI2AhAgAiAANgIYCyAGQRRqKAIAIgJFDQAgAEEUaiACNgIAIAIgADYCGAsgASAIaiEBIAYgCGoiBigCBCEFCyAGIAVBfnE2AgQgASAEaiABNgIAIAQgAUEBcjYCBCABQf8BTQRAIAFBeHFBtNAAaiEAAn9BjNAAKAIAIgJBASABQQN2dCIBcUUEQEGM0AAgASACcjYCACAADAELIAAoAggLIgEgBDYCDCAAIAQ2AgggBCAANgIMIAQgATYCCAwBC0EfIQUgAUH///8HTQRAIAFBJiABQQh2ZyIAa3ZBAXEgAEEBdGtBPmohBQsgBCAFNgIcIARCADcCECAFQQJ0QbzSAGohAEGQ0AAoAgAiAkEBIAV0IgNxRQRAIAAgBDYCAEGQ0AAgAiADcjYCACAEIAA2AhggBCAENgIIIAQgBDYCDAwBCyABQRkgBUEBdmtBACAFQR9HG3QhBSAAKAIAIQACQANAIAAiAigCBEF4cSABRg0BIAVBHXYhACAFQQF0IQUgAiAAQQRxakEQaiIDKAIAIgANAAsgAyAENgIAIAQgAjYCGCAEIAQ2AgwgBCAENgIIDAELIAIoAggiACAENgIMIAIgBDYCCCAEQQA2AhggBCACNgIMIAQgADYCCAsgCUEIaiEBDAILAkAgB0UNAAJAIAMoAhwiAUECdEG80gBqIgIoAgAgA0YEQCACIAA2AgAgAA0BQZDQACAIQX4gAXdxIgg2AgAMAgsgB0EQQRQgBygCECADRhtqIAA2AgAgAEUNAQsgACAHNgIYIAMoAhAiAQRAIAAgATYCECABIAA2AhgLIANBFGooAgAiAUUNACAAQRRqIAE2AgAgASAANgIYCwJAIAVBD00EQCADIAQgBWoiAEEDcjYCBCAAIANqIgAgACgCBEEBcjYCBAwBCyADIARqIgIgBUEBcjYCBCADIARBA3I2AgQgAiAFaiAFNgIAIAVB/wFNBEAgBUF4cUG00ABqIQACf0GM0AAoAgAiAUEBIAVBA3Z0IgVxRQRAQYzQACABIAVyNgIAIAAMAQsgACgCCAsiASACNgIMIAAgAjYCCCACIAA2AgwgAiABNgIIDAELQR8hASAFQf///wdNBEAgBUEmIAVBCHZnIgBrdkEBcSAAQQF0a0E+aiEBCyACIAE2AhwgAkIANwIQIAFBAnRBvNIAaiEAQQEgAXQiBCAIcUUEQCAAIAI2AgBBkNAAIAQgCHI2AgAgAiAANgIYIAIgAjYCCCACIAI2AgwMAQsgBUEZIAFBAXZrQQAgAUEfRxt0IQEgACgCACEEAkADQCAEIgAoAgRBeHEgBUYNASABQR12IQQgAUEBdCEBIAAgBEEEcWpBEGoiBigCACIEDQALIAYgAjYCACACIAA2AhggAiACNgIMIAIgAjYCCAwBCyAAKAIIIgEgAjYCDCAAIAI2AgggAkEANgIYIAIgADYCDCACIAE2AggLIANBCGohAQwBCwJAIAlFDQACQCAAKAIcIgFBAnRBvNIAaiICKAIAIABGBEAgAiADNgIAIAMNAUGQ0AAgC0F+IAF3cTYCAAwCCyAJQRBBFCAJKAIQIABGG2ogAzYCACADRQ0BCyADIAk2AhggACgCECIBBEAgAyABNgIQIAEgAzYCGAsgAEEUaigCACIBRQ0AIANBFGogATYCACABIAM2AhgLAkAgBUEPTQRAIAAgBCAFaiIBQQNyNgIEIAAgAWoiASABKAIEQQFyNgIEDAELIAAgBGoiByAFQQFyNgIEIAAgBEEDcjYCBCAFIAdqIAU2AgAgCARAIAhBeHFBtNAAaiEBQaDQACgCACEDAn9BASAIQQN2dCICIAZxRQRAQYzQACACIAZyNgIAIAEMAQsgASgCCAsiAiADNgIMIAEgAzYCCCADIAE2AgwgAyACNgIIC0Gg0AAgBzYCAEGU0AAgBTYCAAsgAEEIaiEBCyAKQRBqJAAgAQtDACAARQRAPwBBEHQPCwJAIABB//8DcQ0AIABBAEgNACAAQRB2QAAiAEF/RgRAQfzTAEEwNgIAQX8PCyAAQRB0DwsACwvcPyIAQYAICwkBAAAAAgAAAAMAQZQICwUEAAAABQBBpAgLCQYAAAAHAAAACABB3AgLii1JbnZhbGlkIGNoYXIgaW4gdXJsIHF1ZXJ5AFNwYW4gY2FsbGJhY2sgZXJyb3IgaW4gb25fYm9keQBDb250ZW50LUxlbmd0aCBvdmVyZmxvdwBDaHVuayBzaXplIG92ZXJmbG93AFJlc3BvbnNlIG92ZXJmbG93AEludmFsaWQgbWV0aG9kIGZvciBIVFRQL3gueCByZXF1ZXN0AEludmFsaWQgbWV0aG9kIGZvciBSVFNQL3gueCByZXF1ZXN0AEV4cGVjdGVkIFNPVVJDRSBtZXRob2QgZm9yIElDRS94LnggcmVxdWVzdABJbnZhbGlkIGNoYXIgaW4gdXJsIGZyYWdtZW50IHN0YXJ0AEV4cGVjdGVkIGRvdABTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX3N0YXR1cwBJbnZhbGlkIHJlc3BvbnNlIHN0YXR1cwBJbnZhbGlkIGNoYXJhY3RlciBpbiBjaHVuayBleHRlbnNpb25zAFVzZXIgY2FsbGJhY2sgZXJyb3IAYG9uX3Jlc2V0YCBjYWxsYmFjayBlcnJvcgBgb25fY2h1bmtfaGVhZGVyYCBjYWxsYmFjayBlcnJvcgBgb25fbWVzc2FnZV9iZWdpbmAgY2FsbGJhY2sgZXJyb3IAYG9uX2NodW5rX2V4dGVuc2lvbl92YWx1ZWAgY2FsbGJhY2sgZXJyb3IAYG9uX3N0YXR1c19jb21wbGV0ZWAgY2FsbGJhY2sgZXJyb3IAYG9uX3ZlcnNpb25fY29tcGxldGVgIGNhbGxiYWNrIGVycm9yAGBvbl91cmxfY29tcGxldGVgIGNhbGxiYWNrIGVycm9yAGBvbl9jaHVua19jb21wbGV0ZWAgY2FsbGJhY2sgZXJyb3IAYG9uX2hlYWRlcl92YWx1ZV9jb21wbGV0ZWAgY2FsbGJhY2sgZXJyb3IAYG9uX21lc3NhZ2VfY29tcGxldGVgIGNhbGxiYWNrIGVycm9yAGBvbl9tZXRob2RfY29tcGxldGVgIGNhbGxiYWNrIGVycm9yAGBvbl9oZWFkZXJfZmllbGRfY29tcGxldGVgIGNhbGxiYWNrIGVycm9yAGBvbl9jaHVua19leHRlbnNpb25fbmFtZWAgY2FsbGJhY2sgZXJyb3IAVW5leHBlY3RlZCBjaGFyIGluIHVybCBzZXJ2ZXIASW52YWxpZCBoZWFkZXIgdmFsdWUgY2hhcgBJbnZhbGlkIGhlYWRlciBmaWVsZCBjaGFyAFNwYW4gY2FsbGJhY2sgZXJyb3IgaW4gb25fdmVyc2lvbgBJbnZhbGlkIG1pbm9yIHZlcnNpb24ASW52YWxpZCBtYWpvciB2ZXJzaW9uAEV4cGVjdGVkIHNwYWNlIGFmdGVyIHZlcnNpb24ARXhwZWN0ZWQgQ1JMRiBhZnRlciB2ZXJzaW9uAEludmFsaWQgSFRUUCB2ZXJzaW9uAEludmFsaWQgaGVhZGVyIHRva2VuAFNwYW4gY2FsbGJhY2sgZXJyb3IgaW4gb25fdXJsAEludmFsaWQgY2hhcmFjdGVycyBpbiB1cmwAVW5leHBlY3RlZCBzdGFydCBjaGFyIGluIHVybABEb3VibGUgQCBpbiB1cmwARW1wdHkgQ29udGVudC1MZW5ndGgASW52YWxpZCBjaGFyYWN0ZXIgaW4gQ29udGVudC1MZW5ndGgARHVwbGljYXRlIENvbnRlbnQtTGVuZ3RoAEludmFsaWQgY2hhciBpbiB1cmwgcGF0aABDb250ZW50LUxlbmd0aCBjYW4ndCBiZSBwcmVzZW50IHdpdGggVHJhbnNmZXItRW5jb2RpbmcASW52YWxpZCBjaGFyYWN0ZXIgaW4gY2h1bmsgc2l6ZQBTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX2hlYWRlcl92YWx1ZQBTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX2NodW5rX2V4dGVuc2lvbl92YWx1ZQBJbnZhbGlkIGNoYXJhY3RlciBpbiBjaHVuayBleHRlbnNpb25zIHZhbHVlAE1pc3NpbmcgZXhwZWN0ZWQgTEYgYWZ0ZXIgaGVhZGVyIHZhbHVlAEludmFsaWQgYFRyYW5zZmVyLUVuY29kaW5nYCBoZWFkZXIgdmFsdWUASW52YWxpZCBjaGFyYWN0ZXIgaW4gY2h1bmsgZXh0ZW5zaW9ucyBxdW90ZSB2YWx1ZQBJbnZhbGlkIGNoYXJhY3RlciBpbiBjaHVuayBleHRlbnNpb25zIHF1b3RlZCB2YWx1ZQBQYXVzZWQgYnkgb25faGVhZGVyc19jb21wbGV0ZQBJbnZhbGlkIEVPRiBzdGF0ZQBvbl9yZXNldCBwYXVzZQBvbl9jaHVua19oZWFkZXIgcGF1c2UAb25fbWVzc2FnZV9iZWdpbiBwYXVzZQBvbl9jaHVua19leHRlbnNpb25fdmFsdWUgcGF1c2UAb25fc3RhdHVzX2NvbXBsZXRlIHBhdXNlAG9uX3ZlcnNpb25fY29tcGxldGUgcGF1c2UAb25fdXJsX2NvbXBsZXRlIHBhdXNlAG9uX2NodW5rX2NvbXBsZXRlIHBhdXNlAG9uX2hlYWRlcl92YWx1ZV9jb21wbGV0ZSBwYXVzZQBvbl9tZXNzYWdlX2NvbXBsZXRlIHBhdXNlAG9uX21ldGhvZF9jb21wbGV0ZSBwYXVzZQBvbl9oZWFkZXJfZmllbGRfY29tcGxldGUgcGF1c2UAb25fY2h1bmtfZXh0ZW5zaW9uX25hbWUgcGF1c2UAVW5leHBlY3RlZCBzcGFjZSBhZnRlciBzdGFydCBsaW5lAFNwYW4gY2FsbGJhY2sgZXJyb3IgaW4gb25fY2h1bmtfZXh0ZW5zaW9uX25hbWUASW52YWxpZCBjaGFyYWN0ZXIgaW4gY2h1bmsgZXh0ZW5zaW9ucyBuYW1lAFBhdXNlIG9uIENPTk5FQ1QvVXBncmFkZQBQYXVzZSBvbiBQUkkvVXBncmFkZQBFeHBlY3RlZCBIVFRQLzIgQ29ubmVjdGlvbiBQcmVmYWNlAFNwYW4gY2FsbGJhY2sgZXJyb3IgaW4gb25fbWV0aG9kAEV4cGVjdGVkIHNwYWNlIGFmdGVyIG1ldGhvZABTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX2hlYWRlcl9maWVsZABQYXVzZWQASW52YWxpZCB3b3JkIGVuY291bnRlcmVkAEludmFsaWQgbWV0aG9kIGVuY291bnRlcmVkAFVuZXhwZWN0ZWQgY2hhciBpbiB1cmwgc2NoZW1hAFJlcXVlc3QgaGFzIGludmFsaWQgYFRyYW5zZmVyLUVuY29kaW5nYABTV0lUQ0hfUFJPWFkAVVNFX1BST1hZAE1LQUNUSVZJVFkAVU5QUk9DRVNTQUJMRV9FTlRJVFkAQ09QWQBNT1ZFRF9QRVJNQU5FTlRMWQBUT09fRUFSTFkATk9USUZZAEZBSUxFRF9ERVBFTkRFTkNZAEJBRF9HQVRFV0FZAFBMQVkAUFVUAENIRUNLT1VUAEdBVEVXQVlfVElNRU9VVABSRVFVRVNUX1RJTUVPVVQATkVUV09SS19DT05ORUNUX1RJTUVPVVQAQ09OTkVDVElPTl9USU1FT1VUAExPR0lOX1RJTUVPVVQATkVUV09SS19SRUFEX1RJTUVPVVQAUE9TVABNSVNESVJFQ1RFRF9SRVFVRVNUAENMSUVOVF9DTE9TRURfUkVRVUVTVABDTElFTlRfQ0xPU0VEX0xPQURfQkFMQU5DRURfUkVRVUVTVABCQURfUkVRVUVTVABIVFRQX1JFUVVFU1RfU0VOVF9UT19IVFRQU19QT1JUAFJFUE9SVABJTV9BX1RFQVBPVABSRVNFVF9DT05URU5UAE5PX0NPTlRFTlQAUEFSVElBTF9DT05URU5UAEhQRV9JTlZBTElEX0NPTlNUQU5UAEhQRV9DQl9SRVNFVABHRVQASFBFX1NUUklDVABDT05GTElDVABURU1QT1JBUllfUkVESVJFQ1QAUEVSTUFORU5UX1JFRElSRUNUAENPTk5FQ1QATVVMVElfU1RBVFVTAEhQRV9JTlZBTElEX1NUQVRVUwBUT09fTUFOWV9SRVFVRVNUUwBFQVJMWV9ISU5UUwBVTkFWQUlMQUJMRV9GT1JfTEVHQUxfUkVBU09OUwBPUFRJT05TAFNXSVRDSElOR19QUk9UT0NPTFMAVkFSSUFOVF9BTFNPX05FR09USUFURVMATVVMVElQTEVfQ0hPSUNFUwBJTlRFUk5BTF9TRVJWRVJfRVJST1IAV0VCX1NFUlZFUl9VTktOT1dOX0VSUk9SAFJBSUxHVU5fRVJST1IASURFTlRJVFlfUFJPVklERVJfQVVUSEVOVElDQVRJT05fRVJST1IAU1NMX0NFUlRJRklDQVRFX0VSUk9SAElOVkFMSURfWF9GT1JXQVJERURfRk9SAFNFVF9QQVJBTUVURVIAR0VUX1BBUkFNRVRFUgBIUEVfVVNFUgBTRUVfT1RIRVIASFBFX0NCX0NIVU5LX0hFQURFUgBNS0NBTEVOREFSAFNFVFVQAFdFQl9TRVJWRVJfSVNfRE9XTgBURUFSRE9XTgBIUEVfQ0xPU0VEX0NPTk5FQ1RJT04ASEVVUklTVElDX0VYUElSQVRJT04ARElTQ09OTkVDVEVEX09QRVJBVElPTgBOT05fQVVUSE9SSVRBVElWRV9JTkZPUk1BVElPTgBIUEVfSU5WQUxJRF9WRVJTSU9OAEhQRV9DQl9NRVNTQUdFX0JFR0lOAFNJVEVfSVNfRlJPWkVOAEhQRV9JTlZBTElEX0hFQURFUl9UT0tFTgBJTlZBTElEX1RPS0VOAEZPUkJJRERFTgBFTkhBTkNFX1lPVVJfQ0FMTQBIUEVfSU5WQUxJRF9VUkwAQkxPQ0tFRF9CWV9QQVJFTlRBTF9DT05UUk9MAE1LQ09MAEFDTABIUEVfSU5URVJOQUwAUkVRVUVTVF9IRUFERVJfRklFTERTX1RPT19MQVJHRV9VTk9GRklDSUFMAEhQRV9PSwBVTkxJTksAVU5MT0NLAFBSSQBSRVRSWV9XSVRIAEhQRV9JTlZBTElEX0NPTlRFTlRfTEVOR1RIAEhQRV9VTkVYUEVDVEVEX0NPTlRFTlRfTEVOR1RIAEZMVVNIAFBST1BQQVRDSABNLVNFQVJDSABVUklfVE9PX0xPTkcAUFJPQ0VTU0lORwBNSVNDRUxMQU5FT1VTX1BFUlNJU1RFTlRfV0FSTklORwBNSVNDRUxMQU5FT1VTX1dBUk5JTkcASFBFX0lOVkFMSURfVFJBTlNGRVJfRU5DT0RJTkcARXhwZWN0ZWQgQ1JMRgBIUEVfSU5WQUxJRF9DSFVOS19TSVpFAE1PVkUAQ09OVElOVUUASFBFX0NCX1NUQVRVU19DT01QTEVURQBIUEVfQ0JfSEVBREVSU19DT01QTEVURQBIUEVfQ0JfVkVSU0lPTl9DT01QTEVURQBIUEVfQ0JfVVJMX0NPTVBMRVRFAEhQRV9DQl9DSFVOS19DT01QTEVURQBIUEVfQ0JfSEVBREVSX1ZBTFVFX0NPTVBMRVRFAEhQRV9DQl9DSFVOS19FWFRFTlNJT05fVkFMVUVfQ09NUExFVEUASFBFX0NCX0NIVU5LX0VYVEVOU0lPTl9OQU1FX0NPTVBMRVRFAEhQRV9DQl9NRVNTQUdFX0NPTVBMRVRFAEhQRV9DQl9NRVRIT0RfQ09NUExFVEUASFBFX0NCX0hFQURFUl9GSUVMRF9DT01QTEVURQBERUxFVEUASFBFX0lOVkFMSURfRU9GX1NUQVRFAElOVkFMSURfU1NMX0NFUlRJRklDQVRFAFBBVVNFAE5PX1JFU1BPTlNFAFVOU1VQUE9SVEVEX01FRElBX1RZUEUAR09ORQBOT1RfQUNDRVBUQUJMRQBTRVJWSUNFX1VOQVZBSUxBQkxFAFJBTkdFX05PVF9TQVRJU0ZJQUJMRQBPUklHSU5fSVNfVU5SRUFDSEFCTEUAUkVTUE9OU0VfSVNfU1RBTEUAUFVSR0UATUVSR0UAUkVRVUVTVF9IRUFERVJfRklFTERTX1RPT19MQVJHRQBSRVFVRVNUX0hFQURFUl9UT09fTEFSR0UAUEFZTE9BRF9UT09fTEFSR0UASU5TVUZGSUNJRU5UX1NUT1JBR0UASFBFX1BBVVNFRF9VUEdSQURFAEhQRV9QQVVTRURfSDJfVVBHUkFERQBTT1VSQ0UAQU5OT1VOQ0UAVFJBQ0UASFBFX1VORVhQRUNURURfU1BBQ0UAREVTQ1JJQkUAVU5TVUJTQ1JJQkUAUkVDT1JEAEhQRV9JTlZBTElEX01FVEhPRABOT1RfRk9VTkQAUFJPUEZJTkQAVU5CSU5EAFJFQklORABVTkFVVEhPUklaRUQATUVUSE9EX05PVF9BTExPV0VEAEhUVFBfVkVSU0lPTl9OT1RfU1VQUE9SVEVEAEFMUkVBRFlfUkVQT1JURUQAQUNDRVBURUQATk9UX0lNUExFTUVOVEVEAExPT1BfREVURUNURUQASFBFX0NSX0VYUEVDVEVEAEhQRV9MRl9FWFBFQ1RFRABDUkVBVEVEAElNX1VTRUQASFBFX1BBVVNFRABUSU1FT1VUX09DQ1VSRUQAUEFZTUVOVF9SRVFVSVJFRABQUkVDT05ESVRJT05fUkVRVUlSRUQAUFJPWFlfQVVUSEVOVElDQVRJT05fUkVRVUlSRUQATkVUV09SS19BVVRIRU5USUNBVElPTl9SRVFVSVJFRABMRU5HVEhfUkVRVUlSRUQAU1NMX0NFUlRJRklDQVRFX1JFUVVJUkVEAFVQR1JBREVfUkVRVUlSRUQAUEFHRV9FWFBJUkVEAFBSRUNPTkRJVElPTl9GQUlMRUQARVhQRUNUQVRJT05fRkFJTEVEAFJFVkFMSURBVElPTl9GQUlMRUQAU1NMX0hBTkRTSEFLRV9GQUlMRUQATE9DS0VEAFRSQU5TRk9STUFUSU9OX0FQUExJRUQATk9UX01PRElGSUVEAE5PVF9FWFRFTkRFRABCQU5EV0lEVEhfTElNSVRfRVhDRUVERUQAU0lURV9JU19PVkVSTE9BREVEAEhFQUQARXhwZWN0ZWQgSFRUUC8AAF4TAAAmEwAAMBAAAPAXAACdEwAAFRIAADkXAADwEgAAChAAAHUSAACtEgAAghMAAE8UAAB/EAAAoBUAACMUAACJEgAAixQAAE0VAADUEQAAzxQAABAYAADJFgAA3BYAAMERAADgFwAAuxQAAHQUAAB8FQAA5RQAAAgXAAAfEAAAZRUAAKMUAAAoFQAAAhUAAJkVAAAsEAAAixkAAE8PAADUDgAAahAAAM4QAAACFwAAiQ4AAG4TAAAcEwAAZhQAAFYXAADBEwAAzRMAAGwTAABoFwAAZhcAAF8XAAAiEwAAzg8AAGkOAADYDgAAYxYAAMsTAACqDgAAKBcAACYXAADFEwAAXRYAAOgRAABnEwAAZRMAAPIWAABzEwAAHRcAAPkWAADzEQAAzw4AAM4VAAAMEgAAsxEAAKURAABhEAAAMhcAALsTAEH5NQsBAQBBkDYL4AEBAQIBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEAAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQBB/TcLAQEAQZE4C14CAwICAgICAAACAgACAgACAgICAgICAgICAAQAAAAAAAICAgICAgICAgICAgICAgICAgICAgICAgICAAAAAgICAgICAgICAgICAgICAgICAgICAgICAgICAgIAAgACAEH9OQsBAQBBkToLXgIAAgICAgIAAAICAAICAAICAgICAgICAgIAAwAEAAAAAgICAgICAgICAgICAgICAgICAgICAgICAgIAAAACAgICAgICAgICAgICAgICAgICAgICAgICAgICAgACAAIAQfA7Cw1sb3NlZWVwLWFsaXZlAEGJPAsBAQBBoDwL4AEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQBBiT4LAQEAQaA+C+cBAQEBAQEBAQEBAQEBAgEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEAAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQFjaHVua2VkAEGwwAALXwEBAAEBAQEBAAABAQABAQABAQEBAQEBAQEBAAAAAAAAAAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAAAAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEAAQABAEGQwgALIWVjdGlvbmVudC1sZW5ndGhvbnJveHktY29ubmVjdGlvbgBBwMIACy1yYW5zZmVyLWVuY29kaW5ncGdyYWRlDQoNCg0KU00NCg0KVFRQL0NFL1RTUC8AQfnCAAsFAQIAAQMAQZDDAAvgAQQBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAEH5xAALBQECAAEDAEGQxQAL4AEEAQEFAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQBB+cYACwQBAAABAEGRxwAL3wEBAQABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEAAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAEH6yAALBAEAAAIAQZDJAAtfAwQAAAQEBAQEBAQEBAQEBQQEBAQEBAQEBAQEBAAEAAYHBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEAAQABAAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAAAAQAQfrKAAsEAQAAAQBBkMsACwEBAEGqywALQQIAAAAAAAADAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwAAAAAAAAMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAEH6zAALBAEAAAEAQZDNAAsBAQBBms0ACwYCAAAAAAIAQbHNAAs6AwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMAAAAAAAADAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwBB8M4AC5YBTk9VTkNFRUNLT1VUTkVDVEVURUNSSUJFTFVTSEVURUFEU0VBUkNIUkdFQ1RJVklUWUxFTkRBUlZFT1RJRllQVElPTlNDSFNFQVlTVEFUQ0hHRU9SRElSRUNUT1JUUkNIUEFSQU1FVEVSVVJDRUJTQ1JJQkVBUkRPV05BQ0VJTkROS0NLVUJTQ1JJQkVIVFRQL0FEVFAv","base64")}),27597:((module,__unused_webpack_exports,__webpack_require__)=>{module.exports=__webpack_require__(36599)}),49017:((__unused_webpack_module,exports)=>{Object.defineProperty(exports,"__esModule",{value:!0})
exports.enumToMap=void 0
exports.enumToMap=function enumToMap(obj){const res={}
Object.keys(obj).forEach(key=>{const value=obj[key]
"number"==typeof value&&(res[key]=value)})
return res}}),31468:(module=>{let fastNowTimeout,fastNow=0
const kFastTimer=Symbol("kFastTimer"),fastTimers=[]
function onTick(){fastNow+=499
let idx=0,len=fastTimers.length
for(;idx<len;){const timer=fastTimers[idx]
if(0===timer._state){timer._idleStart=fastNow-499
timer._state=1}else if(1===timer._state&&fastNow>=timer._idleStart+timer._idleTimeout){timer._state=-1
timer._idleStart=-1
timer._onTimeout(timer._timerArg)}if(-1===timer._state){timer._state=-2
0!==--len&&(fastTimers[idx]=fastTimers[len])}else++idx}fastTimers.length=len
0!==fastTimers.length&&refreshTimeout()}function refreshTimeout(){if(fastNowTimeout)fastNowTimeout.refresh()
else{clearTimeout(fastNowTimeout)
fastNowTimeout=setTimeout(onTick,499)
fastNowTimeout.unref&&fastNowTimeout.unref()}}class FastTimer{[kFastTimer]=!0
_state=-2
_idleTimeout=-1
_idleStart=-1
_onTimeout
_timerArg
constructor(callback,delay,arg){this._onTimeout=callback
this._idleTimeout=delay
this._timerArg=arg
this.refresh()}refresh(){-2===this._state&&fastTimers.push(this)
fastNowTimeout&&1!==fastTimers.length||refreshTimeout()
this._state=0}clear(){this._state=-1
this._idleStart=-1}}module.exports={setTimeout:(callback,delay,arg)=>delay<=1e3?setTimeout(callback,delay,arg):new FastTimer(callback,delay,arg),clearTimeout(timeout){timeout[kFastTimer]?timeout.clear():clearTimeout(timeout)},setFastTimeout:(callback,delay,arg)=>new FastTimer(callback,delay,arg),clearFastTimeout(timeout){timeout.clear()},now:()=>fastNow,tick(delay=0){fastNow+=delay-1e3+1
onTick()
onTick()},reset(){fastNow=0
fastTimers.length=0
clearTimeout(fastNowTimeout)
fastNowTimeout=null},kFastTimer}}),93725:((module,__unused_webpack_exports,__webpack_require__)=>{const util=__webpack_require__(49259),{ReadableStreamFrom,isBlobLike,isReadableStreamLike,readableStreamClose,createDeferredPromise,fullyReadBody,extractMimeType,utf8DecodeBytes}=__webpack_require__(23549),{FormData}=__webpack_require__(69007),{kState}=__webpack_require__(96308),{webidl}=__webpack_require__(62136),{Blob}=__webpack_require__(4573),assert=__webpack_require__(34589),{isErrored,isDisturbed}=__webpack_require__(57075),{isArrayBuffer}=__webpack_require__(73429),{serializeAMimeType}=__webpack_require__(73533),{multipartFormDataParser}=__webpack_require__(88607)
let random
try{const crypto=__webpack_require__(77598)
random=max=>crypto.randomInt(0,max)}catch{random=max=>Math.floor(Math.random(max))}const textEncoder=new TextEncoder
function noop(){}const hasFinalizationRegistry=globalThis.FinalizationRegistry&&0!==process.version.indexOf("v18")
let streamRegistry
hasFinalizationRegistry&&(streamRegistry=new FinalizationRegistry(weakRef=>{const stream=weakRef.deref()
!stream||stream.locked||isDisturbed(stream)||isErrored(stream)||stream.cancel("Response object has been garbage collected").catch(noop)}))
function extractBody(object,keepalive=!1){let stream=null
stream=object instanceof ReadableStream?object:isBlobLike(object)?object.stream():new ReadableStream({async pull(controller){const buffer="string"==typeof source?textEncoder.encode(source):source
buffer.byteLength&&controller.enqueue(buffer)
queueMicrotask(()=>readableStreamClose(controller))},start(){},type:"bytes"})
assert(isReadableStreamLike(stream))
let action=null,source=null,length=null,type=null
if("string"==typeof object){source=object
type="text/plain;charset=UTF-8"}else if(object instanceof URLSearchParams){source=object.toString()
type="application/x-www-form-urlencoded;charset=UTF-8"}else if(isArrayBuffer(object))source=new Uint8Array(object.slice())
else if(ArrayBuffer.isView(object))source=new Uint8Array(object.buffer.slice(object.byteOffset,object.byteOffset+object.byteLength))
else if(util.isFormDataLike(object)){const boundary=`----formdata-undici-0${`${random(1e11)}`.padStart(11,"0")}`,prefix=`--${boundary}\r\nContent-Disposition: form-data`,escape=str=>str.replace(/\n/g,"%0A").replace(/\r/g,"%0D").replace(/"/g,"%22"),normalizeLinefeeds=value=>value.replace(/\r?\n|\r/g,"\r\n"),blobParts=[],rn=new Uint8Array([13,10])
length=0
let hasUnknownSizeValue=!1
for(const[name,value]of object)if("string"==typeof value){const chunk=textEncoder.encode(prefix+`; name="${escape(normalizeLinefeeds(name))}"`+`\r\n\r\n${normalizeLinefeeds(value)}\r\n`)
blobParts.push(chunk)
length+=chunk.byteLength}else{const chunk=textEncoder.encode(`${prefix}; name="${escape(normalizeLinefeeds(name))}"`+(value.name?`; filename="${escape(value.name)}"`:"")+"\r\n"+`Content-Type: ${value.type||"application/octet-stream"}\r\n\r\n`)
blobParts.push(chunk,value,rn)
"number"==typeof value.size?length+=chunk.byteLength+value.size+rn.byteLength:hasUnknownSizeValue=!0}const chunk=textEncoder.encode(`--${boundary}--\r\n`)
blobParts.push(chunk)
length+=chunk.byteLength
hasUnknownSizeValue&&(length=null)
source=object
action=async function*(){for(const part of blobParts)part.stream?yield*part.stream():yield part}
type=`multipart/form-data; boundary=${boundary}`}else if(isBlobLike(object)){source=object
length=object.size
object.type&&(type=object.type)}else if("function"==typeof object[Symbol.asyncIterator]){if(keepalive)throw new TypeError("keepalive")
if(util.isDisturbed(object)||object.locked)throw new TypeError("Response body object should not be disturbed or locked")
stream=object instanceof ReadableStream?object:ReadableStreamFrom(object)}("string"==typeof source||util.isBuffer(source))&&(length=Buffer.byteLength(source))
if(null!=action){let iterator
stream=new ReadableStream({async start(){iterator=action(object)[Symbol.asyncIterator]()},async pull(controller){const{value,done}=await iterator.next()
if(done)queueMicrotask(()=>{controller.close()
controller.byobRequest?.respond(0)})
else if(!isErrored(stream)){const buffer=new Uint8Array(value)
buffer.byteLength&&controller.enqueue(buffer)}return controller.desiredSize>0},async cancel(reason){await iterator.return()},type:"bytes"})}return[{stream,source,length},type]}async function consumeBody(object,convertBytesToJSValue,instance){webidl.brandCheck(object,instance)
if(bodyUnusable(object))throw new TypeError("Body is unusable: Body has already been read")
!function throwIfAborted(state){if(state.aborted)throw new DOMException("The operation was aborted.","AbortError")}(object[kState])
const promise=createDeferredPromise(),errorSteps=error=>promise.reject(error),successSteps=data=>{try{promise.resolve(convertBytesToJSValue(data))}catch(e){errorSteps(e)}}
if(null==object[kState].body){successSteps(Buffer.allocUnsafe(0))
return promise.promise}await fullyReadBody(object[kState].body,successSteps,errorSteps)
return promise.promise}function bodyUnusable(object){const body=object[kState].body
return null!=body&&(body.stream.locked||util.isDisturbed(body.stream))}function parseJSONFromBytes(bytes){return JSON.parse(utf8DecodeBytes(bytes))}function bodyMimeType(requestOrResponse){const headers=requestOrResponse[kState].headersList,mimeType=extractMimeType(headers)
return"failure"===mimeType?null:mimeType}module.exports={extractBody,safelyExtractBody:function safelyExtractBody(object,keepalive=!1){if(object instanceof ReadableStream){assert(!util.isDisturbed(object),"The body has already been consumed.")
assert(!object.locked,"The stream is locked.")}return extractBody(object,keepalive)},cloneBody:function cloneBody(instance,body){const[out1,out2]=body.stream.tee()
body.stream=out1
return{stream:out2,length:body.length,source:body.source}},mixinBody:function mixinBody(prototype){Object.assign(prototype.prototype,function bodyMixinMethods(instance){return{blob(){return consumeBody(this,bytes=>{let mimeType=bodyMimeType(this)
null===mimeType?mimeType="":mimeType&&(mimeType=serializeAMimeType(mimeType))
return new Blob([bytes],{type:mimeType})},instance)},arrayBuffer(){return consumeBody(this,bytes=>new Uint8Array(bytes).buffer,instance)},text(){return consumeBody(this,utf8DecodeBytes,instance)},json(){return consumeBody(this,parseJSONFromBytes,instance)},formData(){return consumeBody(this,value=>{const mimeType=bodyMimeType(this)
if(null!==mimeType)switch(mimeType.essence){case"multipart/form-data":{const parsed=multipartFormDataParser(value,mimeType)
if("failure"===parsed)throw new TypeError("Failed to parse body as FormData.")
const fd=new FormData
fd[kState]=parsed
return fd}case"application/x-www-form-urlencoded":{const entries=new URLSearchParams(value.toString()),fd=new FormData
for(const[name,value]of entries)fd.append(name,value)
return fd}}throw new TypeError('Content-Type was not one of "multipart/form-data" or "application/x-www-form-urlencoded".')},instance)},bytes(){return consumeBody(this,bytes=>new Uint8Array(bytes),instance)}}}(prototype))},streamRegistry,hasFinalizationRegistry,bodyUnusable}}),56420:(module=>{const corsSafeListedMethods=["GET","HEAD","POST"],corsSafeListedMethodsSet=new Set(corsSafeListedMethods),redirectStatus=[301,302,303,307,308],redirectStatusSet=new Set(redirectStatus),badPorts=["1","7","9","11","13","15","17","19","20","21","22","23","25","37","42","43","53","69","77","79","87","95","101","102","103","104","109","110","111","113","115","117","119","123","135","137","139","143","161","179","389","427","465","512","513","514","515","526","530","531","532","540","548","554","556","563","587","601","636","989","990","993","995","1719","1720","1723","2049","3659","4045","4190","5060","5061","6000","6566","6665","6666","6667","6668","6669","6679","6697","10080"],badPortsSet=new Set(badPorts),referrerPolicy=["","no-referrer","no-referrer-when-downgrade","same-origin","origin","strict-origin","origin-when-cross-origin","strict-origin-when-cross-origin","unsafe-url"],referrerPolicySet=new Set(referrerPolicy),safeMethods=["GET","HEAD","OPTIONS","TRACE"],safeMethodsSet=new Set(safeMethods),forbiddenMethods=["CONNECT","TRACE","TRACK"],forbiddenMethodsSet=new Set(forbiddenMethods),subresource=["audio","audioworklet","font","image","manifest","paintworklet","script","style","track","video","xslt",""],subresourceSet=new Set(subresource)
module.exports={subresource,forbiddenMethods,requestBodyHeader:["content-encoding","content-language","content-location","content-type","content-length"],referrerPolicy,requestRedirect:["follow","manual","error"],requestMode:["navigate","same-origin","no-cors","cors"],requestCredentials:["omit","same-origin","include"],requestCache:["default","no-store","reload","no-cache","force-cache","only-if-cached"],redirectStatus,corsSafeListedMethods,nullBodyStatus:[101,204,205,304],safeMethods,badPorts,requestDuplex:["half"],subresourceSet,badPortsSet,redirectStatusSet,corsSafeListedMethodsSet,safeMethodsSet,forbiddenMethodsSet,referrerPolicySet}}),73533:((module,__unused_webpack_exports,__webpack_require__)=>{const assert=__webpack_require__(34589),encoder=new TextEncoder,HTTP_TOKEN_CODEPOINTS=/^[!#$%&'*+\-.^_|~A-Za-z0-9]+$/,HTTP_WHITESPACE_REGEX=/[\u000A\u000D\u0009\u0020]/,ASCII_WHITESPACE_REPLACE_REGEX=/[\u0009\u000A\u000C\u000D\u0020]/g,HTTP_QUOTED_STRING_TOKENS=/^[\u0009\u0020-\u007E\u0080-\u00FF]+$/
function URLSerializer(url,excludeFragment=!1){if(!excludeFragment)return url.href
const href=url.href,hashLength=url.hash.length,serialized=0===hashLength?href:href.substring(0,href.length-hashLength)
return!hashLength&&href.endsWith("#")?serialized.slice(0,-1):serialized}function collectASequenceOfCodePoints(condition,input,position){let result=""
for(;position.position<input.length&&condition(input[position.position]);){result+=input[position.position]
position.position++}return result}function collectASequenceOfCodePointsFast(char,input,position){const idx=input.indexOf(char,position.position),start=position.position
if(-1===idx){position.position=input.length
return input.slice(start)}position.position=idx
return input.slice(start,position.position)}function stringPercentDecode(input){return function percentDecode(input){const length=input.length,output=new Uint8Array(length)
let j=0
for(let i=0;i<length;++i){const byte=input[i]
if(37!==byte)output[j++]=byte
else if(37!==byte||isHexCharByte(input[i+1])&&isHexCharByte(input[i+2])){output[j++]=hexByteToNumber(input[i+1])<<4|hexByteToNumber(input[i+2])
i+=2}else output[j++]=37}return length===j?output:output.subarray(0,j)}(encoder.encode(input))}function isHexCharByte(byte){return byte>=48&&byte<=57||byte>=65&&byte<=70||byte>=97&&byte<=102}function hexByteToNumber(byte){return byte>=48&&byte<=57?byte-48:(223&byte)-55}function parseMIMEType(input){const position={position:0},type=collectASequenceOfCodePointsFast("/",input=removeHTTPWhitespace(input,!0,!0),position)
if(0===type.length||!HTTP_TOKEN_CODEPOINTS.test(type))return"failure"
if(position.position>input.length)return"failure"
position.position++
let subtype=collectASequenceOfCodePointsFast(";",input,position)
subtype=removeHTTPWhitespace(subtype,!1,!0)
if(0===subtype.length||!HTTP_TOKEN_CODEPOINTS.test(subtype))return"failure"
const typeLowercase=type.toLowerCase(),subtypeLowercase=subtype.toLowerCase(),mimeType={type:typeLowercase,subtype:subtypeLowercase,parameters:new Map,essence:`${typeLowercase}/${subtypeLowercase}`}
for(;position.position<input.length;){position.position++
collectASequenceOfCodePoints(char=>HTTP_WHITESPACE_REGEX.test(char),input,position)
let parameterName=collectASequenceOfCodePoints(char=>";"!==char&&"="!==char,input,position)
parameterName=parameterName.toLowerCase()
if(position.position<input.length){if(";"===input[position.position])continue
position.position++}if(position.position>input.length)break
let parameterValue=null
if('"'===input[position.position]){parameterValue=collectAnHTTPQuotedString(input,position,!0)
collectASequenceOfCodePointsFast(";",input,position)}else{parameterValue=collectASequenceOfCodePointsFast(";",input,position)
parameterValue=removeHTTPWhitespace(parameterValue,!1,!0)
if(0===parameterValue.length)continue}0===parameterName.length||!HTTP_TOKEN_CODEPOINTS.test(parameterName)||0!==parameterValue.length&&!HTTP_QUOTED_STRING_TOKENS.test(parameterValue)||mimeType.parameters.has(parameterName)||mimeType.parameters.set(parameterName,parameterValue)}return mimeType}function collectAnHTTPQuotedString(input,position,extractValue){const positionStart=position.position
let value=""
assert('"'===input[position.position])
position.position++
for(;;){value+=collectASequenceOfCodePoints(char=>'"'!==char&&"\\"!==char,input,position)
if(position.position>=input.length)break
const quoteOrBackslash=input[position.position]
position.position++
if("\\"!==quoteOrBackslash){assert('"'===quoteOrBackslash)
break}if(position.position>=input.length){value+="\\"
break}value+=input[position.position]
position.position++}return extractValue?value:input.slice(positionStart,position.position)}function isHTTPWhiteSpace(char){return 13===char||10===char||9===char||32===char}function removeHTTPWhitespace(str,leading=!0,trailing=!0){return removeChars(str,leading,trailing,isHTTPWhiteSpace)}function isASCIIWhitespace(char){return 13===char||10===char||9===char||12===char||32===char}function removeChars(str,leading,trailing,predicate){let lead=0,trail=str.length-1
if(leading)for(;lead<str.length&&predicate(str.charCodeAt(lead));)lead++
if(trailing)for(;trail>0&&predicate(str.charCodeAt(trail));)trail--
return 0===lead&&trail===str.length-1?str:str.slice(lead,trail+1)}function isomorphicDecode(input){const length=input.length
if(65535>length)return String.fromCharCode.apply(null,input)
let result="",i=0,addition=65535
for(;i<length;){i+addition>length&&(addition=length-i)
result+=String.fromCharCode.apply(null,input.subarray(i,i+=addition))}return result}module.exports={dataURLProcessor:function dataURLProcessor(dataURL){assert("data:"===dataURL.protocol)
let input=URLSerializer(dataURL,!0)
input=input.slice(5)
const position={position:0}
let mimeType=collectASequenceOfCodePointsFast(",",input,position)
const mimeTypeLength=mimeType.length
mimeType=function removeASCIIWhitespace(str,leading=!0,trailing=!0){return removeChars(str,leading,trailing,isASCIIWhitespace)}(mimeType,!0,!0)
if(position.position>=input.length)return"failure"
position.position++
let body=stringPercentDecode(input.slice(mimeTypeLength+1))
if(/;(\u0020){0,}base64$/i.test(mimeType)){body=function forgivingBase64(data){let dataLength=(data=data.replace(ASCII_WHITESPACE_REPLACE_REGEX,"")).length
if(dataLength%4==0&&61===data.charCodeAt(dataLength-1)){--dataLength
61===data.charCodeAt(dataLength-1)&&--dataLength}if(dataLength%4==1)return"failure"
if(/[^+/0-9A-Za-z]/.test(data.length===dataLength?data:data.substring(0,dataLength)))return"failure"
const buffer=Buffer.from(data,"base64")
return new Uint8Array(buffer.buffer,buffer.byteOffset,buffer.byteLength)}(isomorphicDecode(body))
if("failure"===body)return"failure"
mimeType=mimeType.slice(0,-6)
mimeType=mimeType.replace(/(\u0020)+$/,"")
mimeType=mimeType.slice(0,-1)}mimeType.startsWith(";")&&(mimeType="text/plain"+mimeType)
let mimeTypeRecord=parseMIMEType(mimeType)
"failure"===mimeTypeRecord&&(mimeTypeRecord=parseMIMEType("text/plain;charset=US-ASCII"))
return{mimeType:mimeTypeRecord,body}},URLSerializer,collectASequenceOfCodePoints,collectASequenceOfCodePointsFast,stringPercentDecode,parseMIMEType,collectAnHTTPQuotedString,serializeAMimeType:function serializeAMimeType(mimeType){assert("failure"!==mimeType)
const{parameters,essence}=mimeType
let serialization=essence
for(let[name,value]of parameters.entries()){serialization+=";"
serialization+=name
serialization+="="
if(!HTTP_TOKEN_CODEPOINTS.test(value)){value=value.replace(/(\\|")/g,"\\$1")
value='"'+value
value+='"'}serialization+=value}return serialization},removeChars,removeHTTPWhitespace,minimizeSupportedMimeType:function minimizeSupportedMimeType(mimeType){switch(mimeType.essence){case"application/ecmascript":case"application/javascript":case"application/x-ecmascript":case"application/x-javascript":case"text/ecmascript":case"text/javascript":case"text/javascript1.0":case"text/javascript1.1":case"text/javascript1.2":case"text/javascript1.3":case"text/javascript1.4":case"text/javascript1.5":case"text/jscript":case"text/livescript":case"text/x-ecmascript":case"text/x-javascript":return"text/javascript"
case"application/json":case"text/json":return"application/json"
case"image/svg+xml":return"image/svg+xml"
case"text/xml":case"application/xml":return"application/xml"}return mimeType.subtype.endsWith("+json")?"application/json":mimeType.subtype.endsWith("+xml")?"application/xml":""},HTTP_TOKEN_CODEPOINTS,isomorphicDecode}}),26556:((module,__unused_webpack_exports,__webpack_require__)=>{const{kConnected,kSize}=__webpack_require__(10278)
class CompatWeakRef{constructor(value){this.value=value}deref(){return 0===this.value[kConnected]&&0===this.value[kSize]?void 0:this.value}}class CompatFinalizer{constructor(finalizer){this.finalizer=finalizer}register(dispatcher,key){dispatcher.on&&dispatcher.on("disconnect",()=>{0===dispatcher[kConnected]&&0===dispatcher[kSize]&&this.finalizer(key)})}unregister(key){}}module.exports=function(){if(process.env.NODE_V8_COVERAGE&&process.version.startsWith("v18")){process._rawDebug("Using compatibility WeakRef and FinalizationRegistry")
return{WeakRef:CompatWeakRef,FinalizationRegistry:CompatFinalizer}}return{WeakRef,FinalizationRegistry}}}),49047:((module,__unused_webpack_exports,__webpack_require__)=>{const{Blob,File}=__webpack_require__(4573),{kState}=__webpack_require__(96308),{webidl}=__webpack_require__(62136)
class FileLike{constructor(blobLike,fileName,options={}){const n=fileName,t=options.type,d=options.lastModified??Date.now()
this[kState]={blobLike,name:n,type:t,lastModified:d}}stream(...args){webidl.brandCheck(this,FileLike)
return this[kState].blobLike.stream(...args)}arrayBuffer(...args){webidl.brandCheck(this,FileLike)
return this[kState].blobLike.arrayBuffer(...args)}slice(...args){webidl.brandCheck(this,FileLike)
return this[kState].blobLike.slice(...args)}text(...args){webidl.brandCheck(this,FileLike)
return this[kState].blobLike.text(...args)}get size(){webidl.brandCheck(this,FileLike)
return this[kState].blobLike.size}get type(){webidl.brandCheck(this,FileLike)
return this[kState].blobLike.type}get name(){webidl.brandCheck(this,FileLike)
return this[kState].name}get lastModified(){webidl.brandCheck(this,FileLike)
return this[kState].lastModified}get[Symbol.toStringTag](){return"File"}}webidl.converters.Blob=webidl.interfaceConverter(Blob)
module.exports={FileLike,isFileLike:function isFileLike(object){return object instanceof File||object&&("function"==typeof object.stream||"function"==typeof object.arrayBuffer)&&"File"===object[Symbol.toStringTag]}}}),88607:((module,__unused_webpack_exports,__webpack_require__)=>{const{isUSVString,bufferToLowerCasedHeaderName}=__webpack_require__(49259),{utf8DecodeBytes}=__webpack_require__(23549),{HTTP_TOKEN_CODEPOINTS,isomorphicDecode}=__webpack_require__(73533),{isFileLike}=__webpack_require__(49047),{makeEntry}=__webpack_require__(69007),assert=__webpack_require__(34589),{File:NodeFile}=__webpack_require__(4573),File=globalThis.File??NodeFile,formDataNameBuffer=Buffer.from('form-data; name="'),filenameBuffer=Buffer.from("; filename"),dd=Buffer.from("--"),ddcrlf=Buffer.from("--\r\n")
function isAsciiString(chars){for(let i=0;i<chars.length;++i)if(-128&chars.charCodeAt(i))return!1
return!0}function parseMultipartFormDataHeaders(input,position){let name=null,filename=null,contentType=null,encoding=null
for(;;){if(13===input[position.position]&&10===input[position.position+1])return null===name?"failure":{name,filename,contentType,encoding}
let headerName=collectASequenceOfBytes(char=>10!==char&&13!==char&&58!==char,input,position)
headerName=removeChars(headerName,!0,!0,char=>9===char||32===char)
if(!HTTP_TOKEN_CODEPOINTS.test(headerName.toString()))return"failure"
if(58!==input[position.position])return"failure"
position.position++
collectASequenceOfBytes(char=>32===char||9===char,input,position)
switch(bufferToLowerCasedHeaderName(headerName)){case"content-disposition":name=filename=null
if(!bufferStartsWith(input,formDataNameBuffer,position))return"failure"
position.position+=17
name=parseMultipartFormDataName(input,position)
if(null===name)return"failure"
if(bufferStartsWith(input,filenameBuffer,position)){let check=position.position+filenameBuffer.length
if(42===input[check]){position.position+=1
check+=1}if(61!==input[check]||34!==input[check+1])return"failure"
position.position+=12
filename=parseMultipartFormDataName(input,position)
if(null===filename)return"failure"}break
case"content-type":{let headerValue=collectASequenceOfBytes(char=>10!==char&&13!==char,input,position)
headerValue=removeChars(headerValue,!1,!0,char=>9===char||32===char)
contentType=isomorphicDecode(headerValue)
break}case"content-transfer-encoding":{let headerValue=collectASequenceOfBytes(char=>10!==char&&13!==char,input,position)
headerValue=removeChars(headerValue,!1,!0,char=>9===char||32===char)
encoding=isomorphicDecode(headerValue)
break}default:collectASequenceOfBytes(char=>10!==char&&13!==char,input,position)}if(13!==input[position.position]&&10!==input[position.position+1])return"failure"
position.position+=2}}function parseMultipartFormDataName(input,position){assert(34===input[position.position-1])
let name=collectASequenceOfBytes(char=>10!==char&&13!==char&&34!==char,input,position)
if(34!==input[position.position])return null
position.position++
name=(new TextDecoder).decode(name).replace(/%0A/gi,"\n").replace(/%0D/gi,"\r").replace(/%22/g,'"')
return name}function collectASequenceOfBytes(condition,input,position){let start=position.position
for(;start<input.length&&condition(input[start]);)++start
return input.subarray(position.position,position.position=start)}function removeChars(buf,leading,trailing,predicate){let lead=0,trail=buf.length-1
if(leading)for(;lead<buf.length&&predicate(buf[lead]);)lead++
if(trailing)for(;trail>0&&predicate(buf[trail]);)trail--
return 0===lead&&trail===buf.length-1?buf:buf.subarray(lead,trail+1)}function bufferStartsWith(buffer,start,position){if(buffer.length<start.length)return!1
for(let i=0;i<start.length;i++)if(start[i]!==buffer[position.position+i])return!1
return!0}module.exports={multipartFormDataParser:function multipartFormDataParser(input,mimeType){assert("failure"!==mimeType&&"multipart/form-data"===mimeType.essence)
const boundaryString=mimeType.parameters.get("boundary")
if(void 0===boundaryString)return"failure"
const boundary=Buffer.from(`--${boundaryString}`,"utf8"),entryList=[],position={position:0}
for(;13===input[position.position]&&10===input[position.position+1];)position.position+=2
let trailing=input.length
for(;10===input[trailing-1]&&13===input[trailing-2];)trailing-=2
trailing!==input.length&&(input=input.subarray(0,trailing))
for(;;){if(!input.subarray(position.position,position.position+boundary.length).equals(boundary))return"failure"
position.position+=boundary.length
if(position.position===input.length-2&&bufferStartsWith(input,dd,position)||position.position===input.length-4&&bufferStartsWith(input,ddcrlf,position))return entryList
if(13!==input[position.position]||10!==input[position.position+1])return"failure"
position.position+=2
const result=parseMultipartFormDataHeaders(input,position)
if("failure"===result)return"failure"
let body,value,{name,filename,contentType,encoding}=result
position.position+=2
{const boundaryIndex=input.indexOf(boundary.subarray(2),position.position)
if(-1===boundaryIndex)return"failure"
body=input.subarray(position.position,boundaryIndex-4)
position.position+=body.length
"base64"===encoding&&(body=Buffer.from(body.toString(),"base64"))}if(13!==input[position.position]||10!==input[position.position+1])return"failure"
position.position+=2
if(null!==filename){contentType??="text/plain"
isAsciiString(contentType)||(contentType="")
value=new File([body],filename,{type:contentType})}else value=utf8DecodeBytes(Buffer.from(body))
assert(isUSVString(name))
assert("string"==typeof value&&isUSVString(value)||isFileLike(value))
entryList.push(makeEntry(name,value,filename))}},validateBoundary:function validateBoundary(boundary){const length=boundary.length
if(length<27||length>70)return!1
for(let i=0;i<length;++i){const cp=boundary.charCodeAt(i)
if(!(cp>=48&&cp<=57||cp>=65&&cp<=90||cp>=97&&cp<=122||39===cp||45===cp||95===cp))return!1}return!0}}}),69007:((module,__unused_webpack_exports,__webpack_require__)=>{const{isBlobLike,iteratorMixin}=__webpack_require__(23549),{kState}=__webpack_require__(96308),{kEnumerableProperty}=__webpack_require__(49259),{FileLike,isFileLike}=__webpack_require__(49047),{webidl}=__webpack_require__(62136),{File:NativeFile}=__webpack_require__(4573),nodeUtil=__webpack_require__(57975),File=globalThis.File??NativeFile
class FormData{constructor(form){webidl.util.markAsUncloneable(this)
if(void 0!==form)throw webidl.errors.conversionFailed({prefix:"FormData constructor",argument:"Argument 1",types:["undefined"]})
this[kState]=[]}append(name,value,filename=void 0){webidl.brandCheck(this,FormData)
const prefix="FormData.append"
webidl.argumentLengthCheck(arguments,2,prefix)
if(3===arguments.length&&!isBlobLike(value))throw new TypeError("Failed to execute 'append' on 'FormData': parameter 2 is not of type 'Blob'")
const entry=makeEntry(name=webidl.converters.USVString(name,prefix,"name"),value=isBlobLike(value)?webidl.converters.Blob(value,prefix,"value",{strict:!1}):webidl.converters.USVString(value,prefix,"value"),filename=3===arguments.length?webidl.converters.USVString(filename,prefix,"filename"):void 0)
this[kState].push(entry)}delete(name){webidl.brandCheck(this,FormData)
webidl.argumentLengthCheck(arguments,1,"FormData.delete")
name=webidl.converters.USVString(name,"FormData.delete","name")
this[kState]=this[kState].filter(entry=>entry.name!==name)}get(name){webidl.brandCheck(this,FormData)
webidl.argumentLengthCheck(arguments,1,"FormData.get")
name=webidl.converters.USVString(name,"FormData.get","name")
const idx=this[kState].findIndex(entry=>entry.name===name)
return-1===idx?null:this[kState][idx].value}getAll(name){webidl.brandCheck(this,FormData)
webidl.argumentLengthCheck(arguments,1,"FormData.getAll")
name=webidl.converters.USVString(name,"FormData.getAll","name")
return this[kState].filter(entry=>entry.name===name).map(entry=>entry.value)}has(name){webidl.brandCheck(this,FormData)
webidl.argumentLengthCheck(arguments,1,"FormData.has")
name=webidl.converters.USVString(name,"FormData.has","name")
return-1!==this[kState].findIndex(entry=>entry.name===name)}set(name,value,filename=void 0){webidl.brandCheck(this,FormData)
const prefix="FormData.set"
webidl.argumentLengthCheck(arguments,2,prefix)
if(3===arguments.length&&!isBlobLike(value))throw new TypeError("Failed to execute 'set' on 'FormData': parameter 2 is not of type 'Blob'")
name=webidl.converters.USVString(name,prefix,"name")
value=isBlobLike(value)?webidl.converters.Blob(value,prefix,"name",{strict:!1}):webidl.converters.USVString(value,prefix,"name")
filename=3===arguments.length?webidl.converters.USVString(filename,prefix,"name"):void 0
const entry=makeEntry(name,value,filename),idx=this[kState].findIndex(entry=>entry.name===name);-1!==idx?this[kState]=[...this[kState].slice(0,idx),entry,...this[kState].slice(idx+1).filter(entry=>entry.name!==name)]:this[kState].push(entry)}[nodeUtil.inspect.custom](depth,options){const state=this[kState].reduce((a,b)=>{a[b.name]?Array.isArray(a[b.name])?a[b.name].push(b.value):a[b.name]=[a[b.name],b.value]:a[b.name]=b.value
return a},{__proto__:null})
options.depth??=depth
options.colors??=!0
const output=nodeUtil.formatWithOptions(options,state)
return`FormData ${output.slice(output.indexOf("]")+2)}`}}iteratorMixin("FormData",FormData,kState,"name","value")
Object.defineProperties(FormData.prototype,{append:kEnumerableProperty,delete:kEnumerableProperty,get:kEnumerableProperty,getAll:kEnumerableProperty,has:kEnumerableProperty,set:kEnumerableProperty,[Symbol.toStringTag]:{value:"FormData",configurable:!0}})
function makeEntry(name,value,filename){if("string"==typeof value);else{isFileLike(value)||(value=value instanceof Blob?new File([value],"blob",{type:value.type}):new FileLike(value,"blob",{type:value.type}))
if(void 0!==filename){const options={type:value.type,lastModified:value.lastModified}
value=value instanceof NativeFile?new File([value],filename,options):new FileLike(value,filename,options)}}return{name,value}}module.exports={FormData,makeEntry}}),33578:(module=>{const globalOrigin=Symbol.for("undici.globalOrigin.1")
module.exports={getGlobalOrigin:function getGlobalOrigin(){return globalThis[globalOrigin]},setGlobalOrigin:function setGlobalOrigin(newOrigin){if(void 0===newOrigin){Object.defineProperty(globalThis,globalOrigin,{value:void 0,writable:!0,enumerable:!1,configurable:!1})
return}const parsedURL=new URL(newOrigin)
if("http:"!==parsedURL.protocol&&"https:"!==parsedURL.protocol)throw new TypeError(`Only http & https urls are allowed, received ${parsedURL.protocol}`)
Object.defineProperty(globalThis,globalOrigin,{value:parsedURL,writable:!0,enumerable:!1,configurable:!1})}}}),44307:((module,__unused_webpack_exports,__webpack_require__)=>{const{kConstruct}=__webpack_require__(10278),{kEnumerableProperty}=__webpack_require__(49259),{iteratorMixin,isValidHeaderName,isValidHeaderValue}=__webpack_require__(23549),{webidl}=__webpack_require__(62136),assert=__webpack_require__(34589),util=__webpack_require__(57975),kHeadersMap=Symbol("headers map"),kHeadersSortedMap=Symbol("headers map sorted")
function isHTTPWhiteSpaceCharCode(code){return 10===code||13===code||9===code||32===code}function headerValueNormalize(potentialValue){let i=0,j=potentialValue.length
for(;j>i&&isHTTPWhiteSpaceCharCode(potentialValue.charCodeAt(j-1));)--j
for(;j>i&&isHTTPWhiteSpaceCharCode(potentialValue.charCodeAt(i));)++i
return 0===i&&j===potentialValue.length?potentialValue:potentialValue.substring(i,j)}function fill(headers,object){if(Array.isArray(object))for(let i=0;i<object.length;++i){const header=object[i]
if(2!==header.length)throw webidl.errors.exception({header:"Headers constructor",message:`expected name/value pair to be length 2, found ${header.length}.`})
appendHeader(headers,header[0],header[1])}else{if("object"!=typeof object||null===object)throw webidl.errors.conversionFailed({prefix:"Headers constructor",argument:"Argument 1",types:["sequence<sequence<ByteString>>","record<ByteString, ByteString>"]})
{const keys=Object.keys(object)
for(let i=0;i<keys.length;++i)appendHeader(headers,keys[i],object[keys[i]])}}}function appendHeader(headers,name,value){value=headerValueNormalize(value)
if(!isValidHeaderName(name))throw webidl.errors.invalidArgument({prefix:"Headers.append",value:name,type:"header name"})
if(!isValidHeaderValue(value))throw webidl.errors.invalidArgument({prefix:"Headers.append",value,type:"header value"})
if("immutable"===getHeadersGuard(headers))throw new TypeError("immutable")
return getHeadersList(headers).append(name,value,!1)}function compareHeaderName(a,b){return a[0]<b[0]?-1:1}class HeadersList{cookies=null
constructor(init){if(init instanceof HeadersList){this[kHeadersMap]=new Map(init[kHeadersMap])
this[kHeadersSortedMap]=init[kHeadersSortedMap]
this.cookies=null===init.cookies?null:[...init.cookies]}else{this[kHeadersMap]=new Map(init)
this[kHeadersSortedMap]=null}}contains(name,isLowerCase){return this[kHeadersMap].has(isLowerCase?name:name.toLowerCase())}clear(){this[kHeadersMap].clear()
this[kHeadersSortedMap]=null
this.cookies=null}append(name,value,isLowerCase){this[kHeadersSortedMap]=null
const lowercaseName=isLowerCase?name:name.toLowerCase(),exists=this[kHeadersMap].get(lowercaseName)
if(exists){const delimiter="cookie"===lowercaseName?"; ":", "
this[kHeadersMap].set(lowercaseName,{name:exists.name,value:`${exists.value}${delimiter}${value}`})}else this[kHeadersMap].set(lowercaseName,{name,value})
"set-cookie"===lowercaseName&&(this.cookies??=[]).push(value)}set(name,value,isLowerCase){this[kHeadersSortedMap]=null
const lowercaseName=isLowerCase?name:name.toLowerCase()
"set-cookie"===lowercaseName&&(this.cookies=[value])
this[kHeadersMap].set(lowercaseName,{name,value})}delete(name,isLowerCase){this[kHeadersSortedMap]=null
isLowerCase||(name=name.toLowerCase())
"set-cookie"===name&&(this.cookies=null)
this[kHeadersMap].delete(name)}get(name,isLowerCase){return this[kHeadersMap].get(isLowerCase?name:name.toLowerCase())?.value??null}*[Symbol.iterator](){for(const{0:name,1:{value}}of this[kHeadersMap])yield[name,value]}get entries(){const headers={}
if(0!==this[kHeadersMap].size)for(const{name,value}of this[kHeadersMap].values())headers[name]=value
return headers}rawValues(){return this[kHeadersMap].values()}get entriesList(){const headers=[]
if(0!==this[kHeadersMap].size)for(const{0:lowerName,1:{name,value}}of this[kHeadersMap])if("set-cookie"===lowerName)for(const cookie of this.cookies)headers.push([name,cookie])
else headers.push([name,value])
return headers}toSortedArray(){const size=this[kHeadersMap].size,array=new Array(size)
if(size<=32){if(0===size)return array
const iterator=this[kHeadersMap][Symbol.iterator](),firstValue=iterator.next().value
array[0]=[firstValue[0],firstValue[1].value]
assert(null!==firstValue[1].value)
for(let x,value,i=1,j=0,right=0,left=0,pivot=0;i<size;++i){value=iterator.next().value
x=array[i]=[value[0],value[1].value]
assert(null!==x[1])
left=0
right=i
for(;left<right;){pivot=left+(right-left>>1)
array[pivot][0]<=x[0]?left=pivot+1:right=pivot}if(i!==pivot){j=i
for(;j>left;)array[j]=array[--j]
array[left]=x}}if(!iterator.next().done)throw new TypeError("Unreachable")
return array}{let i=0
for(const{0:name,1:{value}}of this[kHeadersMap]){array[i++]=[name,value]
assert(null!==value)}return array.sort(compareHeaderName)}}}class Headers{#guard
#headersList
constructor(init=void 0){webidl.util.markAsUncloneable(this)
if(init!==kConstruct){this.#headersList=new HeadersList
this.#guard="none"
void 0!==init&&fill(this,init=webidl.converters.HeadersInit(init,"Headers contructor","init"))}}append(name,value){webidl.brandCheck(this,Headers)
webidl.argumentLengthCheck(arguments,2,"Headers.append")
return appendHeader(this,name=webidl.converters.ByteString(name,"Headers.append","name"),value=webidl.converters.ByteString(value,"Headers.append","value"))}delete(name){webidl.brandCheck(this,Headers)
webidl.argumentLengthCheck(arguments,1,"Headers.delete")
name=webidl.converters.ByteString(name,"Headers.delete","name")
if(!isValidHeaderName(name))throw webidl.errors.invalidArgument({prefix:"Headers.delete",value:name,type:"header name"})
if("immutable"===this.#guard)throw new TypeError("immutable")
this.#headersList.contains(name,!1)&&this.#headersList.delete(name,!1)}get(name){webidl.brandCheck(this,Headers)
webidl.argumentLengthCheck(arguments,1,"Headers.get")
name=webidl.converters.ByteString(name,"Headers.get","name")
if(!isValidHeaderName(name))throw webidl.errors.invalidArgument({prefix:"Headers.get",value:name,type:"header name"})
return this.#headersList.get(name,!1)}has(name){webidl.brandCheck(this,Headers)
webidl.argumentLengthCheck(arguments,1,"Headers.has")
name=webidl.converters.ByteString(name,"Headers.has","name")
if(!isValidHeaderName(name))throw webidl.errors.invalidArgument({prefix:"Headers.has",value:name,type:"header name"})
return this.#headersList.contains(name,!1)}set(name,value){webidl.brandCheck(this,Headers)
webidl.argumentLengthCheck(arguments,2,"Headers.set")
const prefix="Headers.set"
name=webidl.converters.ByteString(name,prefix,"name")
value=headerValueNormalize(value=webidl.converters.ByteString(value,prefix,"value"))
if(!isValidHeaderName(name))throw webidl.errors.invalidArgument({prefix,value:name,type:"header name"})
if(!isValidHeaderValue(value))throw webidl.errors.invalidArgument({prefix,value,type:"header value"})
if("immutable"===this.#guard)throw new TypeError("immutable")
this.#headersList.set(name,value,!1)}getSetCookie(){webidl.brandCheck(this,Headers)
const list=this.#headersList.cookies
return list?[...list]:[]}get[kHeadersSortedMap](){if(this.#headersList[kHeadersSortedMap])return this.#headersList[kHeadersSortedMap]
const headers=[],names=this.#headersList.toSortedArray(),cookies=this.#headersList.cookies
if(null===cookies||1===cookies.length)return this.#headersList[kHeadersSortedMap]=names
for(let i=0;i<names.length;++i){const{0:name,1:value}=names[i]
if("set-cookie"===name)for(let j=0;j<cookies.length;++j)headers.push([name,cookies[j]])
else headers.push([name,value])}return this.#headersList[kHeadersSortedMap]=headers}[util.inspect.custom](depth,options){options.depth??=depth
return`Headers ${util.formatWithOptions(options,this.#headersList.entries)}`}static getHeadersGuard(o){return o.#guard}static setHeadersGuard(o,guard){o.#guard=guard}static getHeadersList(o){return o.#headersList}static setHeadersList(o,list){o.#headersList=list}}const{getHeadersGuard,setHeadersGuard,getHeadersList,setHeadersList}=Headers
Reflect.deleteProperty(Headers,"getHeadersGuard")
Reflect.deleteProperty(Headers,"setHeadersGuard")
Reflect.deleteProperty(Headers,"getHeadersList")
Reflect.deleteProperty(Headers,"setHeadersList")
iteratorMixin("Headers",Headers,kHeadersSortedMap,0,1)
Object.defineProperties(Headers.prototype,{append:kEnumerableProperty,delete:kEnumerableProperty,get:kEnumerableProperty,has:kEnumerableProperty,set:kEnumerableProperty,getSetCookie:kEnumerableProperty,[Symbol.toStringTag]:{value:"Headers",configurable:!0},[util.inspect.custom]:{enumerable:!1}})
webidl.converters.HeadersInit=function(V,prefix,argument){if("Object"===webidl.util.Type(V)){const iterator=Reflect.get(V,Symbol.iterator)
if(!util.types.isProxy(V)&&iterator===Headers.prototype.entries)try{return getHeadersList(V).entriesList}catch{}return"function"==typeof iterator?webidl.converters["sequence<sequence<ByteString>>"](V,prefix,argument,iterator.bind(V)):webidl.converters["record<ByteString, ByteString>"](V,prefix,argument)}throw webidl.errors.conversionFailed({prefix:"Headers constructor",argument:"Argument 1",types:["sequence<sequence<ByteString>>","record<ByteString, ByteString>"]})}
module.exports={fill,compareHeaderName,Headers,HeadersList,getHeadersGuard,setHeadersGuard,setHeadersList,getHeadersList}}),1325:((module,__unused_webpack_exports,__webpack_require__)=>{const{makeNetworkError,makeAppropriateNetworkError,filterResponse,makeResponse,fromInnerResponse}=__webpack_require__(5314),{HeadersList}=__webpack_require__(44307),{Request,cloneRequest}=__webpack_require__(69016),zlib=__webpack_require__(38522),{bytesMatch,makePolicyContainer,clonePolicyContainer,requestBadPort,TAOCheck,appendRequestOriginHeader,responseLocationURL,requestCurrentURL,setRequestReferrerPolicyOnRedirect,tryUpgradeRequestToAPotentiallyTrustworthyURL,createOpaqueTimingInfo,appendFetchMetadata,corsCheck,crossOriginResourcePolicyCheck,determineRequestsReferrer,coarsenedSharedCurrentTime,createDeferredPromise,isBlobLike,sameOrigin,isCancelled,isAborted,isErrorLike,fullyReadBody,readableStreamClose,isomorphicEncode,urlIsLocal,urlIsHttpHttpsScheme,urlHasHttpsScheme,clampAndCoarsenConnectionTimingInfo,simpleRangeHeaderValue,buildContentRange,createInflate,extractMimeType}=__webpack_require__(23549),{kState,kDispatcher}=__webpack_require__(96308),assert=__webpack_require__(34589),{safelyExtractBody,extractBody}=__webpack_require__(93725),{redirectStatusSet,nullBodyStatus,safeMethodsSet,requestBodyHeader,subresourceSet}=__webpack_require__(56420),EE=__webpack_require__(78474),{Readable,pipeline,finished}=__webpack_require__(57075),{addAbortListener,isErrored,isReadable,bufferToLowerCasedHeaderName}=__webpack_require__(49259),{dataURLProcessor,serializeAMimeType,minimizeSupportedMimeType}=__webpack_require__(73533),{getGlobalDispatcher}=__webpack_require__(54276),{webidl}=__webpack_require__(62136),{STATUS_CODES}=__webpack_require__(37067),GET_OR_HEAD=["GET","HEAD"],defaultUserAgent="undefined"!=typeof __UNDICI_IS_NODE__||"undefined"!=typeof esbuildDetection?"node":"undici"
let resolveObjectURL
class Fetch extends EE{constructor(dispatcher){super()
this.dispatcher=dispatcher
this.connection=null
this.dump=!1
this.state="ongoing"}terminate(reason){if("ongoing"===this.state){this.state="terminated"
this.connection?.destroy(reason)
this.emit("terminated",reason)}}abort(error){if("ongoing"===this.state){this.state="aborted"
error||(error=new DOMException("The operation was aborted.","AbortError"))
this.serializedAbortReason=error
this.connection?.destroy(error)
this.emit("terminated",error)}}}function handleFetchDone(response){finalizeAndReportTiming(response,"fetch")}function finalizeAndReportTiming(response,initiatorType="other"){if("error"===response.type&&response.aborted)return
if(!response.urlList?.length)return
const originalURL=response.urlList[0]
let timingInfo=response.timingInfo,cacheState=response.cacheState
if(urlIsHttpHttpsScheme(originalURL)&&null!==timingInfo){if(!response.timingAllowPassed){timingInfo=createOpaqueTimingInfo({startTime:timingInfo.startTime})
cacheState=""}timingInfo.endTime=coarsenedSharedCurrentTime()
response.timingInfo=timingInfo
markResourceTiming(timingInfo,originalURL.href,initiatorType,globalThis,cacheState)}}const markResourceTiming=performance.markResourceTiming
function abortFetch(p,request,responseObject,error){p&&p.reject(error)
null!=request.body&&isReadable(request.body?.stream)&&request.body.stream.cancel(error).catch(err=>{if("ERR_INVALID_STATE"!==err.code)throw err})
if(null==responseObject)return
const response=responseObject[kState]
null!=response.body&&isReadable(response.body?.stream)&&response.body.stream.cancel(error).catch(err=>{if("ERR_INVALID_STATE"!==err.code)throw err})}function fetching({request,processRequestBodyChunkLength,processRequestEndOfBody,processResponse,processResponseEndOfBody,processResponseConsumeBody,useParallelQueue=!1,dispatcher=getGlobalDispatcher()}){assert(dispatcher)
let taskDestination=null,crossOriginIsolatedCapability=!1
if(null!=request.client){taskDestination=request.client.globalObject
crossOriginIsolatedCapability=request.client.crossOriginIsolatedCapability}const currentTime=coarsenedSharedCurrentTime(crossOriginIsolatedCapability),timingInfo=createOpaqueTimingInfo({startTime:currentTime}),fetchParams={controller:new Fetch(dispatcher),request,timingInfo,processRequestBodyChunkLength,processRequestEndOfBody,processResponse,processResponseConsumeBody,processResponseEndOfBody,taskDestination,crossOriginIsolatedCapability}
assert(!request.body||request.body.stream)
"client"===request.window&&(request.window="Window"===request.client?.globalObject?.constructor?.name?request.client:"no-window")
"client"===request.origin&&(request.origin=request.client.origin)
"client"===request.policyContainer&&(null!=request.client?request.policyContainer=clonePolicyContainer(request.client.policyContainer):request.policyContainer=makePolicyContainer())
if(!request.headersList.contains("accept",!0)){const value="*/*"
request.headersList.append("accept",value,!0)}request.headersList.contains("accept-language",!0)||request.headersList.append("accept-language","*",!0)
request.priority
subresourceSet.has(request.destination)
mainFetch(fetchParams).catch(err=>{fetchParams.controller.terminate(err)})
return fetchParams.controller}async function mainFetch(fetchParams,recursive=!1){const request=fetchParams.request
let response=null
request.localURLsOnly&&!urlIsLocal(requestCurrentURL(request))&&(response=makeNetworkError("local URLs only"))
tryUpgradeRequestToAPotentiallyTrustworthyURL(request)
"blocked"===requestBadPort(request)&&(response=makeNetworkError("bad port"))
""===request.referrerPolicy&&(request.referrerPolicy=request.policyContainer.referrerPolicy)
"no-referrer"!==request.referrer&&(request.referrer=determineRequestsReferrer(request))
null===response&&(response=await(async()=>{const currentURL=requestCurrentURL(request)
if(sameOrigin(currentURL,request.url)&&"basic"===request.responseTainting||"data:"===currentURL.protocol||"navigate"===request.mode||"websocket"===request.mode){request.responseTainting="basic"
return await schemeFetch(fetchParams)}if("same-origin"===request.mode)return makeNetworkError('request mode cannot be "same-origin"')
if("no-cors"===request.mode){if("follow"!==request.redirect)return makeNetworkError('redirect mode cannot be "follow" for "no-cors" request')
request.responseTainting="opaque"
return await schemeFetch(fetchParams)}if(!urlIsHttpHttpsScheme(requestCurrentURL(request)))return makeNetworkError("URL scheme must be a HTTP(S) scheme")
request.responseTainting="cors"
return await httpFetch(fetchParams)})())
if(recursive)return response
if(0!==response.status&&!response.internalResponse){request.responseTainting
"basic"===request.responseTainting?response=filterResponse(response,"basic"):"cors"===request.responseTainting?response=filterResponse(response,"cors"):"opaque"===request.responseTainting?response=filterResponse(response,"opaque"):assert(!1)}let internalResponse=0===response.status?response:response.internalResponse
0===internalResponse.urlList.length&&internalResponse.urlList.push(...request.urlList)
request.timingAllowFailed||(response.timingAllowPassed=!0)
"opaque"===response.type&&206===internalResponse.status&&internalResponse.rangeRequested&&!request.headers.contains("range",!0)&&(response=internalResponse=makeNetworkError())
if(0!==response.status&&("HEAD"===request.method||"CONNECT"===request.method||nullBodyStatus.includes(internalResponse.status))){internalResponse.body=null
fetchParams.controller.dump=!0}if(request.integrity){const processBodyError=reason=>fetchFinale(fetchParams,makeNetworkError(reason))
if("opaque"===request.responseTainting||null==response.body){processBodyError(response.error)
return}const processBody=bytes=>{if(bytesMatch(bytes,request.integrity)){response.body=safelyExtractBody(bytes)[0]
fetchFinale(fetchParams,response)}else processBodyError("integrity mismatch")}
await fullyReadBody(response.body,processBody,processBodyError)}else fetchFinale(fetchParams,response)}function schemeFetch(fetchParams){if(isCancelled(fetchParams)&&0===fetchParams.request.redirectCount)return Promise.resolve(makeAppropriateNetworkError(fetchParams))
const{request}=fetchParams,{protocol:scheme}=requestCurrentURL(request)
switch(scheme){case"about:":return Promise.resolve(makeNetworkError("about scheme is not supported"))
case"blob:":{resolveObjectURL||(resolveObjectURL=__webpack_require__(4573).resolveObjectURL)
const blobURLEntry=requestCurrentURL(request)
if(0!==blobURLEntry.search.length)return Promise.resolve(makeNetworkError("NetworkError when attempting to fetch resource."))
const blob=resolveObjectURL(blobURLEntry.toString())
if("GET"!==request.method||!isBlobLike(blob))return Promise.resolve(makeNetworkError("invalid method"))
const response=makeResponse(),fullLength=blob.size,serializedFullLength=isomorphicEncode(`${fullLength}`),type=blob.type
if(request.headersList.contains("range",!0)){response.rangeRequested=!0
const rangeHeader=request.headersList.get("range",!0),rangeValue=simpleRangeHeaderValue(rangeHeader,!0)
if("failure"===rangeValue)return Promise.resolve(makeNetworkError("failed to fetch the data URL"))
let{rangeStartValue:rangeStart,rangeEndValue:rangeEnd}=rangeValue
if(null===rangeStart){rangeStart=fullLength-rangeEnd
rangeEnd=rangeStart+rangeEnd-1}else{if(rangeStart>=fullLength)return Promise.resolve(makeNetworkError("Range start is greater than the blob's size."));(null===rangeEnd||rangeEnd>=fullLength)&&(rangeEnd=fullLength-1)}const slicedBlob=blob.slice(rangeStart,rangeEnd,type),slicedBodyWithType=extractBody(slicedBlob)
response.body=slicedBodyWithType[0]
const serializedSlicedLength=isomorphicEncode(`${slicedBlob.size}`),contentRange=buildContentRange(rangeStart,rangeEnd,fullLength)
response.status=206
response.statusText="Partial Content"
response.headersList.set("content-length",serializedSlicedLength,!0)
response.headersList.set("content-type",type,!0)
response.headersList.set("content-range",contentRange,!0)}else{const bodyWithType=extractBody(blob)
response.statusText="OK"
response.body=bodyWithType[0]
response.headersList.set("content-length",serializedFullLength,!0)
response.headersList.set("content-type",type,!0)}return Promise.resolve(response)}case"data:":{const currentURL=requestCurrentURL(request),dataURLStruct=dataURLProcessor(currentURL)
if("failure"===dataURLStruct)return Promise.resolve(makeNetworkError("failed to fetch the data URL"))
const mimeType=serializeAMimeType(dataURLStruct.mimeType)
return Promise.resolve(makeResponse({statusText:"OK",headersList:[["content-type",{name:"Content-Type",value:mimeType}]],body:safelyExtractBody(dataURLStruct.body)[0]}))}case"file:":return Promise.resolve(makeNetworkError("not implemented... yet..."))
case"http:":case"https:":return httpFetch(fetchParams).catch(err=>makeNetworkError(err))
default:return Promise.resolve(makeNetworkError("unknown scheme"))}}function finalizeResponse(fetchParams,response){fetchParams.request.done=!0
null!=fetchParams.processResponseDone&&queueMicrotask(()=>fetchParams.processResponseDone(response))}function fetchFinale(fetchParams,response){let timingInfo=fetchParams.timingInfo
const processResponseEndOfBody=()=>{const unsafeEndTime=Date.now()
"document"===fetchParams.request.destination&&(fetchParams.controller.fullTimingInfo=timingInfo)
fetchParams.controller.reportTimingSteps=()=>{if("https:"!==fetchParams.request.url.protocol)return
timingInfo.endTime=unsafeEndTime
let cacheState=response.cacheState
const bodyInfo=response.bodyInfo
if(!response.timingAllowPassed){timingInfo=createOpaqueTimingInfo(timingInfo)
cacheState=""}let responseStatus=0
if("navigator"!==fetchParams.request.mode||!response.hasCrossOriginRedirects){responseStatus=response.status
const mimeType=extractMimeType(response.headersList)
"failure"!==mimeType&&(bodyInfo.contentType=minimizeSupportedMimeType(mimeType))}null!=fetchParams.request.initiatorType&&markResourceTiming(timingInfo,fetchParams.request.url.href,fetchParams.request.initiatorType,globalThis,cacheState,bodyInfo,responseStatus)}
queueMicrotask(()=>(()=>{fetchParams.request.done=!0
null!=fetchParams.processResponseEndOfBody&&queueMicrotask(()=>fetchParams.processResponseEndOfBody(response))
null!=fetchParams.request.initiatorType&&fetchParams.controller.reportTimingSteps()})())}
null!=fetchParams.processResponse&&queueMicrotask(()=>{fetchParams.processResponse(response)
fetchParams.processResponse=null})
const internalResponse="error"===response.type?response:response.internalResponse??response
null==internalResponse.body?processResponseEndOfBody():finished(internalResponse.body.stream,()=>{processResponseEndOfBody()})}async function httpFetch(fetchParams){const request=fetchParams.request
let response=null,actualResponse=null
const timingInfo=fetchParams.timingInfo
request.serviceWorkers
if(null===response){"follow"===request.redirect&&(request.serviceWorkers="none")
actualResponse=response=await httpNetworkOrCacheFetch(fetchParams)
if("cors"===request.responseTainting&&"failure"===corsCheck(request,response))return makeNetworkError("cors failure")
"failure"===TAOCheck(request,response)&&(request.timingAllowFailed=!0)}if(("opaque"===request.responseTainting||"opaque"===response.type)&&"blocked"===crossOriginResourcePolicyCheck(request.origin,request.client,request.destination,actualResponse))return makeNetworkError("blocked")
if(redirectStatusSet.has(actualResponse.status)){"manual"!==request.redirect&&fetchParams.controller.connection.destroy(void 0,!1)
"error"===request.redirect?response=makeNetworkError("unexpected redirect"):"manual"===request.redirect?response=actualResponse:"follow"===request.redirect?response=await function httpRedirectFetch(fetchParams,response){const request=fetchParams.request,actualResponse=response.internalResponse?response.internalResponse:response
let locationURL
try{locationURL=responseLocationURL(actualResponse,requestCurrentURL(request).hash)
if(null==locationURL)return response}catch(err){return Promise.resolve(makeNetworkError(err))}if(!urlIsHttpHttpsScheme(locationURL))return Promise.resolve(makeNetworkError("URL scheme must be a HTTP(S) scheme"))
if(20===request.redirectCount)return Promise.resolve(makeNetworkError("redirect count exceeded"))
request.redirectCount+=1
if("cors"===request.mode&&(locationURL.username||locationURL.password)&&!sameOrigin(request,locationURL))return Promise.resolve(makeNetworkError('cross origin not allowed for request mode "cors"'))
if("cors"===request.responseTainting&&(locationURL.username||locationURL.password))return Promise.resolve(makeNetworkError('URL cannot contain credentials for request mode "cors"'))
if(303!==actualResponse.status&&null!=request.body&&null==request.body.source)return Promise.resolve(makeNetworkError())
if([301,302].includes(actualResponse.status)&&"POST"===request.method||303===actualResponse.status&&!GET_OR_HEAD.includes(request.method)){request.method="GET"
request.body=null
for(const headerName of requestBodyHeader)request.headersList.delete(headerName)}if(!sameOrigin(requestCurrentURL(request),locationURL)){request.headersList.delete("authorization",!0)
request.headersList.delete("proxy-authorization",!0)
request.headersList.delete("cookie",!0)
request.headersList.delete("host",!0)}if(null!=request.body){assert(null!=request.body.source)
request.body=safelyExtractBody(request.body.source)[0]}const timingInfo=fetchParams.timingInfo
timingInfo.redirectEndTime=timingInfo.postRedirectStartTime=coarsenedSharedCurrentTime(fetchParams.crossOriginIsolatedCapability)
0===timingInfo.redirectStartTime&&(timingInfo.redirectStartTime=timingInfo.startTime)
request.urlList.push(locationURL)
setRequestReferrerPolicyOnRedirect(request,actualResponse)
return mainFetch(fetchParams,!0)}(fetchParams,response):assert(!1)}response.timingInfo=timingInfo
return response}async function httpNetworkOrCacheFetch(fetchParams,isAuthenticationFetch=!1,isNewConnectionFetch=!1){const request=fetchParams.request
let httpFetchParams=null,httpRequest=null,response=null
if("no-window"===request.window&&"error"===request.redirect){httpFetchParams=fetchParams
httpRequest=request}else{httpRequest=cloneRequest(request)
httpFetchParams={...fetchParams}
httpFetchParams.request=httpRequest}const includeCredentials="include"===request.credentials||"same-origin"===request.credentials&&"basic"===request.responseTainting,contentLength=httpRequest.body?httpRequest.body.length:null
let contentLengthHeaderValue=null
null==httpRequest.body&&["POST","PUT"].includes(httpRequest.method)&&(contentLengthHeaderValue="0")
null!=contentLength&&(contentLengthHeaderValue=isomorphicEncode(`${contentLength}`))
null!=contentLengthHeaderValue&&httpRequest.headersList.append("content-length",contentLengthHeaderValue,!0)
null!=contentLength&&httpRequest.keepalive
httpRequest.referrer instanceof URL&&httpRequest.headersList.append("referer",isomorphicEncode(httpRequest.referrer.href),!0)
appendRequestOriginHeader(httpRequest)
appendFetchMetadata(httpRequest)
httpRequest.headersList.contains("user-agent",!0)||httpRequest.headersList.append("user-agent",defaultUserAgent)
"default"===httpRequest.cache&&(httpRequest.headersList.contains("if-modified-since",!0)||httpRequest.headersList.contains("if-none-match",!0)||httpRequest.headersList.contains("if-unmodified-since",!0)||httpRequest.headersList.contains("if-match",!0)||httpRequest.headersList.contains("if-range",!0))&&(httpRequest.cache="no-store")
"no-cache"!==httpRequest.cache||httpRequest.preventNoCacheCacheControlHeaderModification||httpRequest.headersList.contains("cache-control",!0)||httpRequest.headersList.append("cache-control","max-age=0",!0)
if("no-store"===httpRequest.cache||"reload"===httpRequest.cache){httpRequest.headersList.contains("pragma",!0)||httpRequest.headersList.append("pragma","no-cache",!0)
httpRequest.headersList.contains("cache-control",!0)||httpRequest.headersList.append("cache-control","no-cache",!0)}httpRequest.headersList.contains("range",!0)&&httpRequest.headersList.append("accept-encoding","identity",!0)
httpRequest.headersList.contains("accept-encoding",!0)||(urlHasHttpsScheme(requestCurrentURL(httpRequest))?httpRequest.headersList.append("accept-encoding","br, gzip, deflate",!0):httpRequest.headersList.append("accept-encoding","gzip, deflate",!0))
httpRequest.headersList.delete("host",!0)
httpRequest.cache="no-store"
"no-store"!==httpRequest.cache&&httpRequest.cache
if(null==response){if("only-if-cached"===httpRequest.cache)return makeNetworkError("only if cached")
const forwardResponse=await async function httpNetworkFetch(fetchParams){assert(!fetchParams.controller.connection||fetchParams.controller.connection.destroyed)
fetchParams.controller.connection={abort:null,destroyed:!1,destroy(err,abort=!0){if(!this.destroyed){this.destroyed=!0
abort&&this.abort?.(err??new DOMException("The operation was aborted.","AbortError"))}}}
const request=fetchParams.request
let response=null
const timingInfo=fetchParams.timingInfo
request.cache="no-store"
request.mode
let requestBody=null
if(null==request.body&&fetchParams.processRequestEndOfBody)queueMicrotask(()=>fetchParams.processRequestEndOfBody())
else if(null!=request.body){const processBodyChunk=async function*(bytes){if(!isCancelled(fetchParams)){yield bytes
fetchParams.processRequestBodyChunkLength?.(bytes.byteLength)}},processEndOfBody=()=>{isCancelled(fetchParams)||fetchParams.processRequestEndOfBody&&fetchParams.processRequestEndOfBody()},processBodyError=e=>{isCancelled(fetchParams)||("AbortError"===e.name?fetchParams.controller.abort():fetchParams.controller.terminate(e))}
requestBody=async function*(){try{for await(const bytes of request.body.stream)yield*processBodyChunk(bytes)
processEndOfBody()}catch(err){processBodyError(err)}}()}try{const{body,status,statusText,headersList,socket}=await function dispatch({body}){const url=requestCurrentURL(request),agent=fetchParams.controller.dispatcher
return new Promise((resolve,reject)=>agent.dispatch({path:url.pathname+url.search,origin:url.origin,method:request.method,body:agent.isMockActive?request.body&&(request.body.source||request.body.stream):body,headers:request.headersList.entries,maxRedirections:0,upgrade:"websocket"===request.mode?"websocket":void 0},{body:null,abort:null,onConnect(abort){const{connection}=fetchParams.controller
timingInfo.finalConnectionTimingInfo=clampAndCoarsenConnectionTimingInfo(void 0,timingInfo.postRedirectStartTime,fetchParams.crossOriginIsolatedCapability)
if(connection.destroyed)abort(new DOMException("The operation was aborted.","AbortError"))
else{fetchParams.controller.on("terminated",abort)
this.abort=connection.abort=abort}timingInfo.finalNetworkRequestStartTime=coarsenedSharedCurrentTime(fetchParams.crossOriginIsolatedCapability)},onResponseStarted(){timingInfo.finalNetworkResponseStartTime=coarsenedSharedCurrentTime(fetchParams.crossOriginIsolatedCapability)},onHeaders(status,rawHeaders,resume,statusText){if(status<200)return
let location=""
const headersList=new HeadersList
for(let i=0;i<rawHeaders.length;i+=2)headersList.append(bufferToLowerCasedHeaderName(rawHeaders[i]),rawHeaders[i+1].toString("latin1"),!0)
location=headersList.get("location",!0)
const decoders=[],willFollow=location&&"follow"===request.redirect&&redirectStatusSet.has(status)
if("HEAD"!==request.method&&"CONNECT"!==request.method&&!nullBodyStatus.includes(status)&&!willFollow){const contentEncoding=headersList.get("content-encoding",!0),codings=contentEncoding?contentEncoding.toLowerCase().split(","):[],maxContentEncodings=5
if(codings.length>maxContentEncodings){this.abort(new Error(`too many content-encodings in response: ${codings.length}, maximum allowed is ${maxContentEncodings}`))
return!0}for(let i=codings.length-1;i>=0;--i){const coding=codings[i].trim()
if("x-gzip"===coding||"gzip"===coding)decoders.push(zlib.createGunzip({flush:zlib.constants.Z_SYNC_FLUSH,finishFlush:zlib.constants.Z_SYNC_FLUSH}))
else if("deflate"===coding)decoders.push(createInflate({flush:zlib.constants.Z_SYNC_FLUSH,finishFlush:zlib.constants.Z_SYNC_FLUSH}))
else{if("br"!==coding){decoders.length=0
break}decoders.push(zlib.createBrotliDecompress({flush:zlib.constants.BROTLI_OPERATION_FLUSH,finishFlush:zlib.constants.BROTLI_OPERATION_FLUSH}))}}}this.body=new Readable({read:resume})
const onError=this.onError.bind(this)
resolve({status,statusText,headersList,body:decoders.length?pipeline(this.body,...decoders,err=>{err&&this.onError(err)}).on("error",onError):this.body.on("error",onError)})
return!0},onData(chunk){if(fetchParams.controller.dump)return
const bytes=chunk
timingInfo.encodedBodySize+=bytes.byteLength
return this.body.push(bytes)},onComplete(){this.abort&&fetchParams.controller.off("terminated",this.abort)
fetchParams.controller.ended=!0
this.body.push(null)},onError(error){this.abort&&fetchParams.controller.off("terminated",this.abort)
this.body?.destroy(error)
fetchParams.controller.terminate(error)
reject(error)},onUpgrade(status,rawHeaders,socket){if(101!==status)return
const headersList=new HeadersList
for(let i=0;i<rawHeaders.length;i+=2)headersList.append(bufferToLowerCasedHeaderName(rawHeaders[i]),rawHeaders[i+1].toString("latin1"),!0)
resolve({status,statusText:STATUS_CODES[status],headersList,socket})
return!0}}))}({body:requestBody})
if(socket)response=makeResponse({status,statusText,headersList,socket})
else{const iterator=body[Symbol.asyncIterator]()
fetchParams.controller.next=()=>iterator.next()
response=makeResponse({status,statusText,headersList})}}catch(err){if("AbortError"===err.name){fetchParams.controller.connection.destroy()
return makeAppropriateNetworkError(fetchParams,err)}return makeNetworkError(err)}const stream=new ReadableStream({async start(controller){fetchParams.controller.controller=controller},async pull(controller){await(async()=>{await fetchParams.controller.resume()})()},async cancel(reason){await(reason=>{isCancelled(fetchParams)||fetchParams.controller.abort(reason)})(reason)},type:"bytes"})
response.body={stream,source:null,length:null}
fetchParams.controller.resume||fetchParams.controller.on("terminated",function onAborted(reason){if(isAborted(fetchParams)){response.aborted=!0
isReadable(stream)&&fetchParams.controller.controller.error(fetchParams.controller.serializedAbortReason)}else isReadable(stream)&&fetchParams.controller.controller.error(new TypeError("terminated",{cause:isErrorLike(reason)?reason:void 0}))
fetchParams.controller.connection.destroy()})
fetchParams.controller.resume=async()=>{for(;;){let bytes,isFailure
try{const{done,value}=await fetchParams.controller.next()
if(isAborted(fetchParams))break
bytes=done?void 0:value}catch(err){if(fetchParams.controller.ended&&!timingInfo.encodedBodySize)bytes=void 0
else{bytes=err
isFailure=!0}}if(void 0===bytes){readableStreamClose(fetchParams.controller.controller)
finalizeResponse(fetchParams,response)
return}timingInfo.decodedBodySize+=bytes?.byteLength??0
if(isFailure){fetchParams.controller.terminate(bytes)
return}const buffer=new Uint8Array(bytes)
buffer.byteLength&&fetchParams.controller.controller.enqueue(buffer)
if(isErrored(stream)){fetchParams.controller.terminate()
return}if(fetchParams.controller.controller.desiredSize<=0)return}}
return response}(httpFetchParams)
!safeMethodsSet.has(httpRequest.method)&&forwardResponse.status>=200&&forwardResponse.status
null==response&&(response=forwardResponse)}response.urlList=[...httpRequest.urlList]
httpRequest.headersList.contains("range",!0)&&(response.rangeRequested=!0)
response.requestIncludesCredentials=includeCredentials
if(407===response.status)return"no-window"===request.window?makeNetworkError():isCancelled(fetchParams)?makeAppropriateNetworkError(fetchParams):makeNetworkError("proxy authentication required")
if(421===response.status&&!isNewConnectionFetch&&(null==request.body||null!=request.body.source)){if(isCancelled(fetchParams))return makeAppropriateNetworkError(fetchParams)
fetchParams.controller.connection.destroy()
response=await httpNetworkOrCacheFetch(fetchParams,isAuthenticationFetch,!0)}return response}module.exports={fetch:function fetch(input,init=void 0){webidl.argumentLengthCheck(arguments,1,"globalThis.fetch")
let requestObject,p=createDeferredPromise()
try{requestObject=new Request(input,init)}catch(e){p.reject(e)
return p.promise}const request=requestObject[kState]
if(requestObject.signal.aborted){abortFetch(p,request,null,requestObject.signal.reason)
return p.promise}const globalObject=request.client.globalObject
"ServiceWorkerGlobalScope"===globalObject?.constructor?.name&&(request.serviceWorkers="none")
let responseObject=null,locallyAborted=!1,controller=null
addAbortListener(requestObject.signal,()=>{locallyAborted=!0
assert(null!=controller)
controller.abort(requestObject.signal.reason)
const realResponse=responseObject?.deref()
abortFetch(p,request,realResponse,requestObject.signal.reason)})
controller=fetching({request,processResponseEndOfBody:handleFetchDone,processResponse:response=>{if(!locallyAborted)if(response.aborted)abortFetch(p,request,responseObject,controller.serializedAbortReason)
else if("error"!==response.type){responseObject=new WeakRef(fromInnerResponse(response,"immutable"))
p.resolve(responseObject.deref())
p=null}else p.reject(new TypeError("fetch failed",{cause:response.error}))},dispatcher:requestObject[kDispatcher]})
return p.promise},Fetch,fetching,finalizeAndReportTiming}}),69016:((module,__unused_webpack_exports,__webpack_require__)=>{const{extractBody,mixinBody,cloneBody,bodyUnusable}=__webpack_require__(93725),{Headers,fill:fillHeaders,HeadersList,setHeadersGuard,getHeadersGuard,setHeadersList,getHeadersList}=__webpack_require__(44307),{FinalizationRegistry}=__webpack_require__(26556)(),util=__webpack_require__(49259),nodeUtil=__webpack_require__(57975),{isValidHTTPToken,sameOrigin,environmentSettingsObject}=__webpack_require__(23549),{forbiddenMethodsSet,corsSafeListedMethodsSet,referrerPolicy,requestRedirect,requestMode,requestCredentials,requestCache,requestDuplex}=__webpack_require__(56420),{kEnumerableProperty,normalizedMethodRecordsBase,normalizedMethodRecords}=util,{kHeaders,kSignal,kState,kDispatcher}=__webpack_require__(96308),{webidl}=__webpack_require__(62136),{URLSerializer}=__webpack_require__(73533),{kConstruct}=__webpack_require__(10278),assert=__webpack_require__(34589),{getMaxListeners,setMaxListeners,getEventListeners,defaultMaxListeners}=__webpack_require__(78474),kAbortController=Symbol("abortController"),requestFinalizer=new FinalizationRegistry(({signal,abort})=>{signal.removeEventListener("abort",abort)}),dependentControllerMap=new WeakMap
function buildAbort(acRef){return function abort(){const ac=acRef.deref()
if(void 0!==ac){requestFinalizer.unregister(abort)
this.removeEventListener("abort",abort)
ac.abort(this.reason)
const controllerList=dependentControllerMap.get(ac.signal)
if(void 0!==controllerList){if(0!==controllerList.size){for(const ref of controllerList){const ctrl=ref.deref()
void 0!==ctrl&&ctrl.abort(this.reason)}controllerList.clear()}dependentControllerMap.delete(ac.signal)}}}}let patchMethodWarning=!1
class Request{constructor(input,init={}){webidl.util.markAsUncloneable(this)
if(input===kConstruct)return
const prefix="Request constructor"
webidl.argumentLengthCheck(arguments,1,prefix)
input=webidl.converters.RequestInfo(input,prefix,"input")
init=webidl.converters.RequestInit(init,prefix,"init")
let request=null,fallbackMode=null
const baseUrl=environmentSettingsObject.settingsObject.baseUrl
let signal=null
if("string"==typeof input){this[kDispatcher]=init.dispatcher
let parsedURL
try{parsedURL=new URL(input,baseUrl)}catch(err){throw new TypeError("Failed to parse URL from "+input,{cause:err})}if(parsedURL.username||parsedURL.password)throw new TypeError("Request cannot be constructed from a URL that includes credentials: "+input)
request=makeRequest({urlList:[parsedURL]})
fallbackMode="cors"}else{this[kDispatcher]=init.dispatcher||input[kDispatcher]
assert(input instanceof Request)
request=input[kState]
signal=input[kSignal]}const origin=environmentSettingsObject.settingsObject.origin
let window="client"
"EnvironmentSettingsObject"===request.window?.constructor?.name&&sameOrigin(request.window,origin)&&(window=request.window)
if(null!=init.window)throw new TypeError(`'window' option '${window}' must be null`)
"window"in init&&(window="no-window")
request=makeRequest({method:request.method,headersList:request.headersList,unsafeRequest:request.unsafeRequest,client:environmentSettingsObject.settingsObject,window,priority:request.priority,origin:request.origin,referrer:request.referrer,referrerPolicy:request.referrerPolicy,mode:request.mode,credentials:request.credentials,cache:request.cache,redirect:request.redirect,integrity:request.integrity,keepalive:request.keepalive,reloadNavigation:request.reloadNavigation,historyNavigation:request.historyNavigation,urlList:[...request.urlList]})
const initHasKey=0!==Object.keys(init).length
if(initHasKey){"navigate"===request.mode&&(request.mode="same-origin")
request.reloadNavigation=!1
request.historyNavigation=!1
request.origin="client"
request.referrer="client"
request.referrerPolicy=""
request.url=request.urlList[request.urlList.length-1]
request.urlList=[request.url]}if(void 0!==init.referrer){const referrer=init.referrer
if(""===referrer)request.referrer="no-referrer"
else{let parsedReferrer
try{parsedReferrer=new URL(referrer,baseUrl)}catch(err){throw new TypeError(`Referrer "${referrer}" is not a valid URL.`,{cause:err})}"about:"===parsedReferrer.protocol&&"client"===parsedReferrer.hostname||origin&&!sameOrigin(parsedReferrer,environmentSettingsObject.settingsObject.baseUrl)?request.referrer="client":request.referrer=parsedReferrer}}void 0!==init.referrerPolicy&&(request.referrerPolicy=init.referrerPolicy)
let mode
mode=void 0!==init.mode?init.mode:fallbackMode
if("navigate"===mode)throw webidl.errors.exception({header:"Request constructor",message:"invalid request mode navigate."})
null!=mode&&(request.mode=mode)
void 0!==init.credentials&&(request.credentials=init.credentials)
void 0!==init.cache&&(request.cache=init.cache)
if("only-if-cached"===request.cache&&"same-origin"!==request.mode)throw new TypeError("'only-if-cached' can be set only with 'same-origin' mode")
void 0!==init.redirect&&(request.redirect=init.redirect)
null!=init.integrity&&(request.integrity=String(init.integrity))
void 0!==init.keepalive&&(request.keepalive=Boolean(init.keepalive))
if(void 0!==init.method){let method=init.method
const mayBeNormalized=normalizedMethodRecords[method]
if(void 0!==mayBeNormalized)request.method=mayBeNormalized
else{if(!isValidHTTPToken(method))throw new TypeError(`'${method}' is not a valid HTTP method.`)
const upperCase=method.toUpperCase()
if(forbiddenMethodsSet.has(upperCase))throw new TypeError(`'${method}' HTTP method is unsupported.`)
method=normalizedMethodRecordsBase[upperCase]??method
request.method=method}if(!patchMethodWarning&&"patch"===request.method){process.emitWarning("Using `patch` is highly likely to result in a `405 Method Not Allowed`. `PATCH` is much more likely to succeed.",{code:"UNDICI-FETCH-patch"})
patchMethodWarning=!0}}void 0!==init.signal&&(signal=init.signal)
this[kState]=request
const ac=new AbortController
this[kSignal]=ac.signal
if(null!=signal){if(!signal||"boolean"!=typeof signal.aborted||"function"!=typeof signal.addEventListener)throw new TypeError("Failed to construct 'Request': member signal is not of type AbortSignal.")
if(signal.aborted)ac.abort(signal.reason)
else{this[kAbortController]=ac
const abort=buildAbort(new WeakRef(ac))
try{("function"==typeof getMaxListeners&&getMaxListeners(signal)===defaultMaxListeners||getEventListeners(signal,"abort").length>=defaultMaxListeners)&&setMaxListeners(1500,signal)}catch{}util.addAbortListener(signal,abort)
requestFinalizer.register(ac,{signal,abort},abort)}}this[kHeaders]=new Headers(kConstruct)
setHeadersList(this[kHeaders],request.headersList)
setHeadersGuard(this[kHeaders],"request")
if("no-cors"===mode){if(!corsSafeListedMethodsSet.has(request.method))throw new TypeError(`'${request.method} is unsupported in no-cors mode.`)
setHeadersGuard(this[kHeaders],"request-no-cors")}if(initHasKey){const headersList=getHeadersList(this[kHeaders]),headers=void 0!==init.headers?init.headers:new HeadersList(headersList)
headersList.clear()
if(headers instanceof HeadersList){for(const{name,value}of headers.rawValues())headersList.append(name,value,!1)
headersList.cookies=headers.cookies}else fillHeaders(this[kHeaders],headers)}const inputBody=input instanceof Request?input[kState].body:null
if(!(null==init.body&&null==inputBody||"GET"!==request.method&&"HEAD"!==request.method))throw new TypeError("Request with GET/HEAD method cannot have body.")
let initBody=null
if(null!=init.body){const[extractedBody,contentType]=extractBody(init.body,request.keepalive)
initBody=extractedBody
contentType&&!getHeadersList(this[kHeaders]).contains("content-type",!0)&&this[kHeaders].append("content-type",contentType)}const inputOrInitBody=initBody??inputBody
if(null!=inputOrInitBody&&null==inputOrInitBody.source){if(null!=initBody&&null==init.duplex)throw new TypeError("RequestInit: duplex option is required when sending a body.")
if("same-origin"!==request.mode&&"cors"!==request.mode)throw new TypeError('If request is made from ReadableStream, mode should be "same-origin" or "cors"')
request.useCORSPreflightFlag=!0}let finalBody=inputOrInitBody
if(null==initBody&&null!=inputBody){if(bodyUnusable(input))throw new TypeError("Cannot construct a Request with a Request object that has already been used.")
const identityTransform=new TransformStream
inputBody.stream.pipeThrough(identityTransform)
finalBody={source:inputBody.source,length:inputBody.length,stream:identityTransform.readable}}this[kState].body=finalBody}get method(){webidl.brandCheck(this,Request)
return this[kState].method}get url(){webidl.brandCheck(this,Request)
return URLSerializer(this[kState].url)}get headers(){webidl.brandCheck(this,Request)
return this[kHeaders]}get destination(){webidl.brandCheck(this,Request)
return this[kState].destination}get referrer(){webidl.brandCheck(this,Request)
return"no-referrer"===this[kState].referrer?"":"client"===this[kState].referrer?"about:client":this[kState].referrer.toString()}get referrerPolicy(){webidl.brandCheck(this,Request)
return this[kState].referrerPolicy}get mode(){webidl.brandCheck(this,Request)
return this[kState].mode}get credentials(){return this[kState].credentials}get cache(){webidl.brandCheck(this,Request)
return this[kState].cache}get redirect(){webidl.brandCheck(this,Request)
return this[kState].redirect}get integrity(){webidl.brandCheck(this,Request)
return this[kState].integrity}get keepalive(){webidl.brandCheck(this,Request)
return this[kState].keepalive}get isReloadNavigation(){webidl.brandCheck(this,Request)
return this[kState].reloadNavigation}get isHistoryNavigation(){webidl.brandCheck(this,Request)
return this[kState].historyNavigation}get signal(){webidl.brandCheck(this,Request)
return this[kSignal]}get body(){webidl.brandCheck(this,Request)
return this[kState].body?this[kState].body.stream:null}get bodyUsed(){webidl.brandCheck(this,Request)
return!!this[kState].body&&util.isDisturbed(this[kState].body.stream)}get duplex(){webidl.brandCheck(this,Request)
return"half"}clone(){webidl.brandCheck(this,Request)
if(bodyUnusable(this))throw new TypeError("unusable")
const clonedRequest=cloneRequest(this[kState]),ac=new AbortController
if(this.signal.aborted)ac.abort(this.signal.reason)
else{let list=dependentControllerMap.get(this.signal)
if(void 0===list){list=new Set
dependentControllerMap.set(this.signal,list)}const acRef=new WeakRef(ac)
list.add(acRef)
util.addAbortListener(ac.signal,buildAbort(acRef))}return fromInnerRequest(clonedRequest,ac.signal,getHeadersGuard(this[kHeaders]))}[nodeUtil.inspect.custom](depth,options){null===options.depth&&(options.depth=2)
options.colors??=!0
const properties={method:this.method,url:this.url,headers:this.headers,destination:this.destination,referrer:this.referrer,referrerPolicy:this.referrerPolicy,mode:this.mode,credentials:this.credentials,cache:this.cache,redirect:this.redirect,integrity:this.integrity,keepalive:this.keepalive,isReloadNavigation:this.isReloadNavigation,isHistoryNavigation:this.isHistoryNavigation,signal:this.signal}
return`Request ${nodeUtil.formatWithOptions(options,properties)}`}}mixinBody(Request)
function makeRequest(init){return{method:init.method??"GET",localURLsOnly:init.localURLsOnly??!1,unsafeRequest:init.unsafeRequest??!1,body:init.body??null,client:init.client??null,reservedClient:init.reservedClient??null,replacesClientId:init.replacesClientId??"",window:init.window??"client",keepalive:init.keepalive??!1,serviceWorkers:init.serviceWorkers??"all",initiator:init.initiator??"",destination:init.destination??"",priority:init.priority??null,origin:init.origin??"client",policyContainer:init.policyContainer??"client",referrer:init.referrer??"client",referrerPolicy:init.referrerPolicy??"",mode:init.mode??"no-cors",useCORSPreflightFlag:init.useCORSPreflightFlag??!1,credentials:init.credentials??"same-origin",useCredentials:init.useCredentials??!1,cache:init.cache??"default",redirect:init.redirect??"follow",integrity:init.integrity??"",cryptoGraphicsNonceMetadata:init.cryptoGraphicsNonceMetadata??"",parserMetadata:init.parserMetadata??"",reloadNavigation:init.reloadNavigation??!1,historyNavigation:init.historyNavigation??!1,userActivation:init.userActivation??!1,taintedOrigin:init.taintedOrigin??!1,redirectCount:init.redirectCount??0,responseTainting:init.responseTainting??"basic",preventNoCacheCacheControlHeaderModification:init.preventNoCacheCacheControlHeaderModification??!1,done:init.done??!1,timingAllowFailed:init.timingAllowFailed??!1,urlList:init.urlList,url:init.urlList[0],headersList:init.headersList?new HeadersList(init.headersList):new HeadersList}}function cloneRequest(request){const newRequest=makeRequest({...request,body:null})
null!=request.body&&(newRequest.body=cloneBody(newRequest,request.body))
return newRequest}function fromInnerRequest(innerRequest,signal,guard){const request=new Request(kConstruct)
request[kState]=innerRequest
request[kSignal]=signal
request[kHeaders]=new Headers(kConstruct)
setHeadersList(request[kHeaders],innerRequest.headersList)
setHeadersGuard(request[kHeaders],guard)
return request}Object.defineProperties(Request.prototype,{method:kEnumerableProperty,url:kEnumerableProperty,headers:kEnumerableProperty,redirect:kEnumerableProperty,clone:kEnumerableProperty,signal:kEnumerableProperty,duplex:kEnumerableProperty,destination:kEnumerableProperty,body:kEnumerableProperty,bodyUsed:kEnumerableProperty,isHistoryNavigation:kEnumerableProperty,isReloadNavigation:kEnumerableProperty,keepalive:kEnumerableProperty,integrity:kEnumerableProperty,cache:kEnumerableProperty,credentials:kEnumerableProperty,attribute:kEnumerableProperty,referrerPolicy:kEnumerableProperty,referrer:kEnumerableProperty,mode:kEnumerableProperty,[Symbol.toStringTag]:{value:"Request",configurable:!0}})
webidl.converters.Request=webidl.interfaceConverter(Request)
webidl.converters.RequestInfo=function(V,prefix,argument){return"string"==typeof V?webidl.converters.USVString(V,prefix,argument):V instanceof Request?webidl.converters.Request(V,prefix,argument):webidl.converters.USVString(V,prefix,argument)}
webidl.converters.AbortSignal=webidl.interfaceConverter(AbortSignal)
webidl.converters.RequestInit=webidl.dictionaryConverter([{key:"method",converter:webidl.converters.ByteString},{key:"headers",converter:webidl.converters.HeadersInit},{key:"body",converter:webidl.nullableConverter(webidl.converters.BodyInit)},{key:"referrer",converter:webidl.converters.USVString},{key:"referrerPolicy",converter:webidl.converters.DOMString,allowedValues:referrerPolicy},{key:"mode",converter:webidl.converters.DOMString,allowedValues:requestMode},{key:"credentials",converter:webidl.converters.DOMString,allowedValues:requestCredentials},{key:"cache",converter:webidl.converters.DOMString,allowedValues:requestCache},{key:"redirect",converter:webidl.converters.DOMString,allowedValues:requestRedirect},{key:"integrity",converter:webidl.converters.DOMString},{key:"keepalive",converter:webidl.converters.boolean},{key:"signal",converter:webidl.nullableConverter(signal=>webidl.converters.AbortSignal(signal,"RequestInit","signal",{strict:!1}))},{key:"window",converter:webidl.converters.any},{key:"duplex",converter:webidl.converters.DOMString,allowedValues:requestDuplex},{key:"dispatcher",converter:webidl.converters.any}])
module.exports={Request,makeRequest,fromInnerRequest,cloneRequest}}),5314:((module,__unused_webpack_exports,__webpack_require__)=>{const{Headers,HeadersList,fill,getHeadersGuard,setHeadersGuard,setHeadersList}=__webpack_require__(44307),{extractBody,cloneBody,mixinBody,hasFinalizationRegistry,streamRegistry,bodyUnusable}=__webpack_require__(93725),util=__webpack_require__(49259),nodeUtil=__webpack_require__(57975),{kEnumerableProperty}=util,{isValidReasonPhrase,isCancelled,isAborted,isBlobLike,serializeJavascriptValueToJSONString,isErrorLike,isomorphicEncode,environmentSettingsObject:relevantRealm}=__webpack_require__(23549),{redirectStatusSet,nullBodyStatus}=__webpack_require__(56420),{kState,kHeaders}=__webpack_require__(96308),{webidl}=__webpack_require__(62136),{FormData}=__webpack_require__(69007),{URLSerializer}=__webpack_require__(73533),{kConstruct}=__webpack_require__(10278),assert=__webpack_require__(34589),{types}=__webpack_require__(57975),textEncoder=new TextEncoder("utf-8")
class Response{static error(){return fromInnerResponse(makeNetworkError(),"immutable")}static json(data,init={}){webidl.argumentLengthCheck(arguments,1,"Response.json")
null!==init&&(init=webidl.converters.ResponseInit(init))
const bytes=textEncoder.encode(serializeJavascriptValueToJSONString(data)),body=extractBody(bytes),responseObject=fromInnerResponse(makeResponse({}),"response")
initializeResponse(responseObject,init,{body:body[0],type:"application/json"})
return responseObject}static redirect(url,status=302){webidl.argumentLengthCheck(arguments,1,"Response.redirect")
url=webidl.converters.USVString(url)
status=webidl.converters["unsigned short"](status)
let parsedURL
try{parsedURL=new URL(url,relevantRealm.settingsObject.baseUrl)}catch(err){throw new TypeError(`Failed to parse URL from ${url}`,{cause:err})}if(!redirectStatusSet.has(status))throw new RangeError(`Invalid status code ${status}`)
const responseObject=fromInnerResponse(makeResponse({}),"immutable")
responseObject[kState].status=status
const value=isomorphicEncode(URLSerializer(parsedURL))
responseObject[kState].headersList.append("location",value,!0)
return responseObject}constructor(body=null,init={}){webidl.util.markAsUncloneable(this)
if(body===kConstruct)return
null!==body&&(body=webidl.converters.BodyInit(body))
init=webidl.converters.ResponseInit(init)
this[kState]=makeResponse({})
this[kHeaders]=new Headers(kConstruct)
setHeadersGuard(this[kHeaders],"response")
setHeadersList(this[kHeaders],this[kState].headersList)
let bodyWithType=null
if(null!=body){const[extractedBody,type]=extractBody(body)
bodyWithType={body:extractedBody,type}}initializeResponse(this,init,bodyWithType)}get type(){webidl.brandCheck(this,Response)
return this[kState].type}get url(){webidl.brandCheck(this,Response)
const urlList=this[kState].urlList,url=urlList[urlList.length-1]??null
return null===url?"":URLSerializer(url,!0)}get redirected(){webidl.brandCheck(this,Response)
return this[kState].urlList.length>1}get status(){webidl.brandCheck(this,Response)
return this[kState].status}get ok(){webidl.brandCheck(this,Response)
return this[kState].status>=200&&this[kState].status<=299}get statusText(){webidl.brandCheck(this,Response)
return this[kState].statusText}get headers(){webidl.brandCheck(this,Response)
return this[kHeaders]}get body(){webidl.brandCheck(this,Response)
return this[kState].body?this[kState].body.stream:null}get bodyUsed(){webidl.brandCheck(this,Response)
return!!this[kState].body&&util.isDisturbed(this[kState].body.stream)}clone(){webidl.brandCheck(this,Response)
if(bodyUnusable(this))throw webidl.errors.exception({header:"Response.clone",message:"Body has already been consumed."})
const clonedResponse=cloneResponse(this[kState])
hasFinalizationRegistry&&this[kState].body?.stream&&streamRegistry.register(this,new WeakRef(this[kState].body.stream))
return fromInnerResponse(clonedResponse,getHeadersGuard(this[kHeaders]))}[nodeUtil.inspect.custom](depth,options){null===options.depth&&(options.depth=2)
options.colors??=!0
const properties={status:this.status,statusText:this.statusText,headers:this.headers,body:this.body,bodyUsed:this.bodyUsed,ok:this.ok,redirected:this.redirected,type:this.type,url:this.url}
return`Response ${nodeUtil.formatWithOptions(options,properties)}`}}mixinBody(Response)
Object.defineProperties(Response.prototype,{type:kEnumerableProperty,url:kEnumerableProperty,status:kEnumerableProperty,ok:kEnumerableProperty,redirected:kEnumerableProperty,statusText:kEnumerableProperty,headers:kEnumerableProperty,clone:kEnumerableProperty,body:kEnumerableProperty,bodyUsed:kEnumerableProperty,[Symbol.toStringTag]:{value:"Response",configurable:!0}})
Object.defineProperties(Response,{json:kEnumerableProperty,redirect:kEnumerableProperty,error:kEnumerableProperty})
function cloneResponse(response){if(response.internalResponse)return filterResponse(cloneResponse(response.internalResponse),response.type)
const newResponse=makeResponse({...response,body:null})
null!=response.body&&(newResponse.body=cloneBody(newResponse,response.body))
return newResponse}function makeResponse(init){return{aborted:!1,rangeRequested:!1,timingAllowPassed:!1,requestIncludesCredentials:!1,type:"default",status:200,timingInfo:null,cacheState:"",statusText:"",...init,headersList:init?.headersList?new HeadersList(init?.headersList):new HeadersList,urlList:init?.urlList?[...init.urlList]:[]}}function makeNetworkError(reason){return makeResponse({type:"error",status:0,error:isErrorLike(reason)?reason:new Error(reason?String(reason):reason),aborted:reason&&"AbortError"===reason.name})}function makeFilteredResponse(response,state){state={internalResponse:response,...state}
return new Proxy(response,{get:(target,p)=>p in state?state[p]:target[p],set(target,p,value){assert(!(p in state))
target[p]=value
return!0}})}function filterResponse(response,type){if("basic"===type)return makeFilteredResponse(response,{type:"basic",headersList:response.headersList})
if("cors"===type)return makeFilteredResponse(response,{type:"cors",headersList:response.headersList})
if("opaque"===type)return makeFilteredResponse(response,{type:"opaque",urlList:Object.freeze([]),status:0,statusText:"",body:null})
if("opaqueredirect"===type)return makeFilteredResponse(response,{type:"opaqueredirect",status:0,statusText:"",headersList:[],body:null})
assert(!1)}function initializeResponse(response,init,body){if(null!==init.status&&(init.status<200||init.status>599))throw new RangeError('init["status"] must be in the range of 200 to 599, inclusive.')
if("statusText"in init&&null!=init.statusText&&!isValidReasonPhrase(String(init.statusText)))throw new TypeError("Invalid statusText")
"status"in init&&null!=init.status&&(response[kState].status=init.status)
"statusText"in init&&null!=init.statusText&&(response[kState].statusText=init.statusText)
"headers"in init&&null!=init.headers&&fill(response[kHeaders],init.headers)
if(body){if(nullBodyStatus.includes(response.status))throw webidl.errors.exception({header:"Response constructor",message:`Invalid response status code ${response.status}`})
response[kState].body=body.body
null==body.type||response[kState].headersList.contains("content-type",!0)||response[kState].headersList.append("content-type",body.type,!0)}}function fromInnerResponse(innerResponse,guard){const response=new Response(kConstruct)
response[kState]=innerResponse
response[kHeaders]=new Headers(kConstruct)
setHeadersList(response[kHeaders],innerResponse.headersList)
setHeadersGuard(response[kHeaders],guard)
hasFinalizationRegistry&&innerResponse.body?.stream&&streamRegistry.register(response,new WeakRef(innerResponse.body.stream))
return response}webidl.converters.ReadableStream=webidl.interfaceConverter(ReadableStream)
webidl.converters.FormData=webidl.interfaceConverter(FormData)
webidl.converters.URLSearchParams=webidl.interfaceConverter(URLSearchParams)
webidl.converters.XMLHttpRequestBodyInit=function(V,prefix,name){return"string"==typeof V?webidl.converters.USVString(V,prefix,name):isBlobLike(V)?webidl.converters.Blob(V,prefix,name,{strict:!1}):ArrayBuffer.isView(V)||types.isArrayBuffer(V)?webidl.converters.BufferSource(V,prefix,name):util.isFormDataLike(V)?webidl.converters.FormData(V,prefix,name,{strict:!1}):V instanceof URLSearchParams?webidl.converters.URLSearchParams(V,prefix,name):webidl.converters.DOMString(V,prefix,name)}
webidl.converters.BodyInit=function(V,prefix,argument){return V instanceof ReadableStream?webidl.converters.ReadableStream(V,prefix,argument):V?.[Symbol.asyncIterator]?V:webidl.converters.XMLHttpRequestBodyInit(V,prefix,argument)}
webidl.converters.ResponseInit=webidl.dictionaryConverter([{key:"status",converter:webidl.converters["unsigned short"],defaultValue:()=>200},{key:"statusText",converter:webidl.converters.ByteString,defaultValue:()=>""},{key:"headers",converter:webidl.converters.HeadersInit}])
module.exports={isNetworkError:function isNetworkError(response){return"error"===response.type&&0===response.status},makeNetworkError,makeResponse,makeAppropriateNetworkError:function makeAppropriateNetworkError(fetchParams,err=null){assert(isCancelled(fetchParams))
return isAborted(fetchParams)?makeNetworkError(Object.assign(new DOMException("The operation was aborted.","AbortError"),{cause:err})):makeNetworkError(Object.assign(new DOMException("Request was cancelled."),{cause:err}))},filterResponse,Response,cloneResponse,fromInnerResponse}}),96308:(module=>{module.exports={kUrl:Symbol("url"),kHeaders:Symbol("headers"),kSignal:Symbol("signal"),kState:Symbol("state"),kDispatcher:Symbol("dispatcher")}}),23549:((module,__unused_webpack_exports,__webpack_require__)=>{const{Transform}=__webpack_require__(57075),zlib=__webpack_require__(38522),{redirectStatusSet,referrerPolicySet:referrerPolicyTokens,badPortsSet}=__webpack_require__(56420),{getGlobalOrigin}=__webpack_require__(33578),{collectASequenceOfCodePoints,collectAnHTTPQuotedString,removeChars,parseMIMEType}=__webpack_require__(73533),{performance}=__webpack_require__(643),{isBlobLike,ReadableStreamFrom,isValidHTTPToken,normalizedMethodRecordsBase}=__webpack_require__(49259),assert=__webpack_require__(34589),{isUint8Array}=__webpack_require__(73429),{webidl}=__webpack_require__(62136)
let crypto,supportedHashes=[]
try{crypto=__webpack_require__(77598)
const possibleRelevantHashes=["sha256","sha384","sha512"]
supportedHashes=crypto.getHashes().filter(hash=>possibleRelevantHashes.includes(hash))}catch{}function responseURL(response){const urlList=response.urlList,length=urlList.length
return 0===length?null:urlList[length-1].toString()}function isValidEncodedURL(url){for(let i=0;i<url.length;++i){const code=url.charCodeAt(i)
if(code>126||code<32)return!1}return!0}function requestCurrentURL(request){return request.urlList[request.urlList.length-1]}const isValidHeaderName=isValidHTTPToken
function isValidHeaderValue(potentialValue){return!1===("\t"===potentialValue[0]||" "===potentialValue[0]||"\t"===potentialValue[potentialValue.length-1]||" "===potentialValue[potentialValue.length-1]||potentialValue.includes("\n")||potentialValue.includes("\r")||potentialValue.includes("\0"))}function coarsenTime(timestamp,crossOriginIsolatedCapability){return timestamp}function stripURLForReferrer(url,originOnly){assert(url instanceof URL)
if("file:"===(url=new URL(url)).protocol||"about:"===url.protocol||"blank:"===url.protocol)return"no-referrer"
url.username=""
url.password=""
url.hash=""
if(originOnly){url.pathname=""
url.search=""}return url}function isURLPotentiallyTrustworthy(url){return url instanceof URL&&("about:blank"===url.href||"about:srcdoc"===url.href||"data:"===url.protocol||"file:"===url.protocol||function isOriginPotentiallyTrustworthy(origin){if(null==origin||"null"===origin)return!1
const originAsURL=new URL(origin)
return"https:"===originAsURL.protocol||"wss:"===originAsURL.protocol||!!(/^127(?:\.[0-9]+){0,2}\.[0-9]+$|^\[(?:0*:)*?:?0*1\]$/.test(originAsURL.hostname)||"localhost"===originAsURL.hostname||originAsURL.hostname.includes("localhost.")||originAsURL.hostname.endsWith(".localhost"))}(url.origin))}const parseHashWithOptions=/(?<algo>sha256|sha384|sha512)-((?<hash>[A-Za-z0-9+/]+|[A-Za-z0-9_-]+)={0,2}(?:\s|$)( +[!-~]*)?)?/i
function parseMetadata(metadata){const result=[]
let empty=!0
for(const token of metadata.split(" ")){empty=!1
const parsedToken=parseHashWithOptions.exec(token)
if(null===parsedToken||void 0===parsedToken.groups||void 0===parsedToken.groups.algo)continue
const algorithm=parsedToken.groups.algo.toLowerCase()
supportedHashes.includes(algorithm)&&result.push(parsedToken.groups)}return!0===empty?"no metadata":result}function compareBase64Mixed(actualValue,expectedValue){if(actualValue.length!==expectedValue.length)return!1
for(let i=0;i<actualValue.length;++i)if(actualValue[i]!==expectedValue[i]){if("+"===actualValue[i]&&"-"===expectedValue[i]||"/"===actualValue[i]&&"_"===expectedValue[i])continue
return!1}return!0}function sameOrigin(A,B){return A.origin===B.origin&&"null"===A.origin||A.protocol===B.protocol&&A.hostname===B.hostname&&A.port===B.port}const esIteratorPrototype=Object.getPrototypeOf(Object.getPrototypeOf([][Symbol.iterator]()))
function createIterator(name,kInternalIterator,keyIndex=0,valueIndex=1){class FastIterableIterator{#target
#kind
#index
constructor(target,kind){this.#target=target
this.#kind=kind
this.#index=0}next(){if("object"!=typeof this||null===this||!(#target in this))throw new TypeError(`'next' called on an object that does not implement interface ${name} Iterator.`)
const index=this.#index,values=this.#target[kInternalIterator]
if(index>=values.length)return{value:void 0,done:!0}
const{[keyIndex]:key,[valueIndex]:value}=values[index]
this.#index=index+1
let result
switch(this.#kind){case"key":result=key
break
case"value":result=value
break
case"key+value":result=[key,value]}return{value:result,done:!1}}}delete FastIterableIterator.prototype.constructor
Object.setPrototypeOf(FastIterableIterator.prototype,esIteratorPrototype)
Object.defineProperties(FastIterableIterator.prototype,{[Symbol.toStringTag]:{writable:!1,enumerable:!1,configurable:!0,value:`${name} Iterator`},next:{writable:!0,enumerable:!0,configurable:!0}})
return function(target,kind){return new FastIterableIterator(target,kind)}}const invalidIsomorphicEncodeValueRegex=/[^\x00-\xFF]/
function isomorphicEncode(input){assert(!invalidIsomorphicEncodeValueRegex.test(input))
return input}async function readAllBytes(reader){const bytes=[]
let byteLength=0
for(;;){const{done,value:chunk}=await reader.read()
if(done)return Buffer.concat(bytes,byteLength)
if(!isUint8Array(chunk))throw new TypeError("Received non-Uint8Array chunk")
bytes.push(chunk)
byteLength+=chunk.length}}function urlHasHttpsScheme(url){return"string"==typeof url&&":"===url[5]&&"h"===url[0]&&"t"===url[1]&&"t"===url[2]&&"p"===url[3]&&"s"===url[4]||"https:"===url.protocol}function urlIsHttpHttpsScheme(url){assert("protocol"in url)
const protocol=url.protocol
return"http:"===protocol||"https:"===protocol}class InflateStream extends Transform{#zlibOptions
constructor(zlibOptions){super()
this.#zlibOptions=zlibOptions}_transform(chunk,encoding,callback){if(!this._inflateStream){if(0===chunk.length){callback()
return}this._inflateStream=8==(15&chunk[0])?zlib.createInflate(this.#zlibOptions):zlib.createInflateRaw(this.#zlibOptions)
this._inflateStream.on("data",this.push.bind(this))
this._inflateStream.on("end",()=>this.push(null))
this._inflateStream.on("error",err=>this.destroy(err))}this._inflateStream.write(chunk,encoding,callback)}_final(callback){if(this._inflateStream){this._inflateStream.end()
this._inflateStream=null}callback()}}function getDecodeSplit(name,list){const value=list.get(name,!0)
return null===value?null:function gettingDecodingSplitting(value){const input=value,position={position:0},values=[]
let temporaryValue=""
for(;position.position<input.length;){temporaryValue+=collectASequenceOfCodePoints(char=>'"'!==char&&","!==char,input,position)
if(position.position<input.length)if(34===input.charCodeAt(position.position)){temporaryValue+=collectAnHTTPQuotedString(input,position)
if(position.position<input.length)continue}else{assert(44===input.charCodeAt(position.position))
position.position++}temporaryValue=removeChars(temporaryValue,!0,!0,char=>9===char||32===char)
values.push(temporaryValue)
temporaryValue=""}return values}(value)}const textDecoder=new TextDecoder
class EnvironmentSettingsObjectBase{get baseUrl(){return getGlobalOrigin()}get origin(){return this.baseUrl?.origin}policyContainer={referrerPolicy:"strict-origin-when-cross-origin"}}const environmentSettingsObject=new class EnvironmentSettingsObject{settingsObject=new EnvironmentSettingsObjectBase}
module.exports={isAborted:function isAborted(fetchParams){return"aborted"===fetchParams.controller.state},isCancelled:function isCancelled(fetchParams){return"aborted"===fetchParams.controller.state||"terminated"===fetchParams.controller.state},isValidEncodedURL,createDeferredPromise:function createDeferredPromise(){let res,rej
return{promise:new Promise((resolve,reject)=>{res=resolve
rej=reject}),resolve:res,reject:rej}},ReadableStreamFrom,tryUpgradeRequestToAPotentiallyTrustworthyURL:function tryUpgradeRequestToAPotentiallyTrustworthyURL(request){},clampAndCoarsenConnectionTimingInfo:function clampAndCoarsenConnectionTimingInfo(connectionTimingInfo,defaultStartTime,crossOriginIsolatedCapability){return!connectionTimingInfo?.startTime||connectionTimingInfo.startTime<defaultStartTime?{domainLookupStartTime:defaultStartTime,domainLookupEndTime:defaultStartTime,connectionStartTime:defaultStartTime,connectionEndTime:defaultStartTime,secureConnectionStartTime:defaultStartTime,ALPNNegotiatedProtocol:connectionTimingInfo?.ALPNNegotiatedProtocol}:{domainLookupStartTime:coarsenTime(connectionTimingInfo.domainLookupStartTime),domainLookupEndTime:coarsenTime(connectionTimingInfo.domainLookupEndTime),connectionStartTime:coarsenTime(connectionTimingInfo.connectionStartTime),connectionEndTime:coarsenTime(connectionTimingInfo.connectionEndTime),secureConnectionStartTime:coarsenTime(connectionTimingInfo.secureConnectionStartTime),ALPNNegotiatedProtocol:connectionTimingInfo.ALPNNegotiatedProtocol}},coarsenedSharedCurrentTime:function coarsenedSharedCurrentTime(crossOriginIsolatedCapability){return coarsenTime(performance.now())},determineRequestsReferrer:function determineRequestsReferrer(request){const policy=request.referrerPolicy
assert(policy)
let referrerSource=null
if("client"===request.referrer){const globalOrigin=getGlobalOrigin()
if(!globalOrigin||"null"===globalOrigin.origin)return"no-referrer"
referrerSource=new URL(globalOrigin)}else request.referrer instanceof URL&&(referrerSource=request.referrer)
let referrerURL=stripURLForReferrer(referrerSource)
const referrerOrigin=stripURLForReferrer(referrerSource,!0)
referrerURL.toString().length>4096&&(referrerURL=referrerOrigin)
const areSameOrigin=sameOrigin(request,referrerURL),isNonPotentiallyTrustWorthy=isURLPotentiallyTrustworthy(referrerURL)&&!isURLPotentiallyTrustworthy(request.url)
switch(policy){case"origin":return null!=referrerOrigin?referrerOrigin:stripURLForReferrer(referrerSource,!0)
case"unsafe-url":return referrerURL
case"same-origin":return areSameOrigin?referrerOrigin:"no-referrer"
case"origin-when-cross-origin":return areSameOrigin?referrerURL:referrerOrigin
case"strict-origin-when-cross-origin":{const currentURL=requestCurrentURL(request)
return sameOrigin(referrerURL,currentURL)?referrerURL:isURLPotentiallyTrustworthy(referrerURL)&&!isURLPotentiallyTrustworthy(currentURL)?"no-referrer":referrerOrigin}default:return isNonPotentiallyTrustWorthy?"no-referrer":referrerOrigin}},makePolicyContainer:function makePolicyContainer(){return{referrerPolicy:"strict-origin-when-cross-origin"}},clonePolicyContainer:function clonePolicyContainer(policyContainer){return{referrerPolicy:policyContainer.referrerPolicy}},appendFetchMetadata:function appendFetchMetadata(httpRequest){let header=null
header=httpRequest.mode
httpRequest.headersList.set("sec-fetch-mode",header,!0)},appendRequestOriginHeader:function appendRequestOriginHeader(request){let serializedOrigin=request.origin
if("client"!==serializedOrigin&&void 0!==serializedOrigin)if("cors"===request.responseTainting||"websocket"===request.mode)request.headersList.append("origin",serializedOrigin,!0)
else if("GET"!==request.method&&"HEAD"!==request.method){switch(request.referrerPolicy){case"no-referrer":serializedOrigin=null
break
case"no-referrer-when-downgrade":case"strict-origin":case"strict-origin-when-cross-origin":request.origin&&urlHasHttpsScheme(request.origin)&&!urlHasHttpsScheme(requestCurrentURL(request))&&(serializedOrigin=null)
break
case"same-origin":sameOrigin(request,requestCurrentURL(request))||(serializedOrigin=null)}request.headersList.append("origin",serializedOrigin,!0)}},TAOCheck:function TAOCheck(){return"success"},corsCheck:function corsCheck(){return"success"},crossOriginResourcePolicyCheck:function crossOriginResourcePolicyCheck(){return"allowed"},createOpaqueTimingInfo:function createOpaqueTimingInfo(timingInfo){return{startTime:timingInfo.startTime??0,redirectStartTime:0,redirectEndTime:0,postRedirectStartTime:timingInfo.startTime??0,finalServiceWorkerStartTime:0,finalNetworkResponseStartTime:0,finalNetworkRequestStartTime:0,endTime:0,encodedBodySize:0,decodedBodySize:0,finalConnectionTimingInfo:null}},setRequestReferrerPolicyOnRedirect:function setRequestReferrerPolicyOnRedirect(request,actualResponse){const{headersList}=actualResponse,policyHeader=(headersList.get("referrer-policy",!0)??"").split(",")
let policy=""
if(policyHeader.length>0)for(let i=policyHeader.length;0!==i;i--){const token=policyHeader[i-1].trim()
if(referrerPolicyTokens.has(token)){policy=token
break}}""!==policy&&(request.referrerPolicy=policy)},isValidHTTPToken,requestBadPort:function requestBadPort(request){const url=requestCurrentURL(request)
return urlIsHttpHttpsScheme(url)&&badPortsSet.has(url.port)?"blocked":"allowed"},requestCurrentURL,responseURL,responseLocationURL:function responseLocationURL(response,requestFragment){if(!redirectStatusSet.has(response.status))return null
let location=response.headersList.get("location",!0)
if(null!==location&&isValidHeaderValue(location)){isValidEncodedURL(location)||(location=function normalizeBinaryStringToUtf8(value){return Buffer.from(value,"binary").toString("utf8")}(location))
location=new URL(location,responseURL(response))}location&&!location.hash&&(location.hash=requestFragment)
return location},isBlobLike,isURLPotentiallyTrustworthy,isValidReasonPhrase:function isValidReasonPhrase(statusText){for(let i=0;i<statusText.length;++i){const c=statusText.charCodeAt(i)
if(!(9===c||c>=32&&c<=126||c>=128&&c<=255))return!1}return!0},sameOrigin,normalizeMethod:function normalizeMethod(method){return normalizedMethodRecordsBase[method.toLowerCase()]??method},serializeJavascriptValueToJSONString:function serializeJavascriptValueToJSONString(value){const result=JSON.stringify(value)
if(void 0===result)throw new TypeError("Value is not JSON serializable")
assert("string"==typeof result)
return result},iteratorMixin:function iteratorMixin(name,object,kInternalIterator,keyIndex=0,valueIndex=1){const makeIterator=createIterator(name,kInternalIterator,keyIndex,valueIndex),properties={keys:{writable:!0,enumerable:!0,configurable:!0,value:function keys(){webidl.brandCheck(this,object)
return makeIterator(this,"key")}},values:{writable:!0,enumerable:!0,configurable:!0,value:function values(){webidl.brandCheck(this,object)
return makeIterator(this,"value")}},entries:{writable:!0,enumerable:!0,configurable:!0,value:function entries(){webidl.brandCheck(this,object)
return makeIterator(this,"key+value")}},forEach:{writable:!0,enumerable:!0,configurable:!0,value:function forEach(callbackfn,thisArg=globalThis){webidl.brandCheck(this,object)
webidl.argumentLengthCheck(arguments,1,`${name}.forEach`)
if("function"!=typeof callbackfn)throw new TypeError(`Failed to execute 'forEach' on '${name}': parameter 1 is not of type 'Function'.`)
for(const{0:key,1:value}of makeIterator(this,"key+value"))callbackfn.call(thisArg,value,key,this)}}}
return Object.defineProperties(object.prototype,{...properties,[Symbol.iterator]:{writable:!0,enumerable:!1,configurable:!0,value:properties.entries.value}})},createIterator,isValidHeaderName,isValidHeaderValue,isErrorLike:function isErrorLike(object){return object instanceof Error||"Error"===object?.constructor?.name||"DOMException"===object?.constructor?.name},fullyReadBody:async function fullyReadBody(body,processBody,processBodyError){const successSteps=processBody,errorSteps=processBodyError
let reader
try{reader=body.stream.getReader()}catch(e){errorSteps(e)
return}try{successSteps(await readAllBytes(reader))}catch(e){errorSteps(e)}},bytesMatch:function bytesMatch(bytes,metadataList){if(void 0===crypto)return!0
const parsedMetadata=parseMetadata(metadataList)
if("no metadata"===parsedMetadata)return!0
if(0===parsedMetadata.length)return!0
const strongest=function getStrongestMetadata(metadataList){let algorithm=metadataList[0].algo
if("5"===algorithm[3])return algorithm
for(let i=1;i<metadataList.length;++i){const metadata=metadataList[i]
if("5"===metadata.algo[3]){algorithm="sha512"
break}"3"!==algorithm[3]&&"3"===metadata.algo[3]&&(algorithm="sha384")}return algorithm}(parsedMetadata),metadata=function filterMetadataListByAlgorithm(metadataList,algorithm){if(1===metadataList.length)return metadataList
let pos=0
for(let i=0;i<metadataList.length;++i)metadataList[i].algo===algorithm&&(metadataList[pos++]=metadataList[i])
metadataList.length=pos
return metadataList}(parsedMetadata,strongest)
for(const item of metadata){const algorithm=item.algo,expectedValue=item.hash
let actualValue=crypto.createHash(algorithm).update(bytes).digest("base64")
"="===actualValue[actualValue.length-1]&&(actualValue="="===actualValue[actualValue.length-2]?actualValue.slice(0,-2):actualValue.slice(0,-1))
if(compareBase64Mixed(actualValue,expectedValue))return!0}return!1},isReadableStreamLike:function isReadableStreamLike(stream){return stream instanceof ReadableStream||"ReadableStream"===stream[Symbol.toStringTag]&&"function"==typeof stream.tee},readableStreamClose:function readableStreamClose(controller){try{controller.close()
controller.byobRequest?.respond(0)}catch(err){if(!err.message.includes("Controller is already closed")&&!err.message.includes("ReadableStream is already closed"))throw err}},isomorphicEncode,urlIsLocal:function urlIsLocal(url){assert("protocol"in url)
const protocol=url.protocol
return"about:"===protocol||"blob:"===protocol||"data:"===protocol},urlHasHttpsScheme,urlIsHttpHttpsScheme,readAllBytes,simpleRangeHeaderValue:function simpleRangeHeaderValue(value,allowWhitespace){const data=value
if(!data.startsWith("bytes"))return"failure"
const position={position:5}
allowWhitespace&&collectASequenceOfCodePoints(char=>"\t"===char||" "===char,data,position)
if(61!==data.charCodeAt(position.position))return"failure"
position.position++
allowWhitespace&&collectASequenceOfCodePoints(char=>"\t"===char||" "===char,data,position)
const rangeStart=collectASequenceOfCodePoints(char=>{const code=char.charCodeAt(0)
return code>=48&&code<=57},data,position),rangeStartValue=rangeStart.length?Number(rangeStart):null
allowWhitespace&&collectASequenceOfCodePoints(char=>"\t"===char||" "===char,data,position)
if(45!==data.charCodeAt(position.position))return"failure"
position.position++
allowWhitespace&&collectASequenceOfCodePoints(char=>"\t"===char||" "===char,data,position)
const rangeEnd=collectASequenceOfCodePoints(char=>{const code=char.charCodeAt(0)
return code>=48&&code<=57},data,position),rangeEndValue=rangeEnd.length?Number(rangeEnd):null
return position.position<data.length||null===rangeEndValue&&null===rangeStartValue||rangeStartValue>rangeEndValue?"failure":{rangeStartValue,rangeEndValue}},buildContentRange:function buildContentRange(rangeStart,rangeEnd,fullLength){let contentRange="bytes "
contentRange+=isomorphicEncode(`${rangeStart}`)
contentRange+="-"
contentRange+=isomorphicEncode(`${rangeEnd}`)
contentRange+="/"
contentRange+=isomorphicEncode(`${fullLength}`)
return contentRange},parseMetadata,createInflate:function createInflate(zlibOptions){return new InflateStream(zlibOptions)},extractMimeType:function extractMimeType(headers){let charset=null,essence=null,mimeType=null
const values=getDecodeSplit("content-type",headers)
if(null===values)return"failure"
for(const value of values){const temporaryMimeType=parseMIMEType(value)
if("failure"!==temporaryMimeType&&"*/*"!==temporaryMimeType.essence){mimeType=temporaryMimeType
if(mimeType.essence!==essence){charset=null
mimeType.parameters.has("charset")&&(charset=mimeType.parameters.get("charset"))
essence=mimeType.essence}else mimeType.parameters.has("charset")||null===charset||mimeType.parameters.set("charset",charset)}}return mimeType??"failure"},getDecodeSplit,utf8DecodeBytes:function utf8DecodeBytes(buffer){if(0===buffer.length)return""
239===buffer[0]&&187===buffer[1]&&191===buffer[2]&&(buffer=buffer.subarray(3))
return textDecoder.decode(buffer)},environmentSettingsObject}}),62136:((module,__unused_webpack_exports,__webpack_require__)=>{const{types,inspect}=__webpack_require__(57975),{markAsUncloneable}=__webpack_require__(75919),{toUSVString}=__webpack_require__(49259),webidl={converters:{},util:{},errors:{}}
webidl.errors.exception=function(message){return new TypeError(`${message.header}: ${message.message}`)}
webidl.errors.conversionFailed=function(context){const plural=1===context.types.length?"":" one of",message=`${context.argument} could not be converted to${plural}: ${context.types.join(", ")}.`
return webidl.errors.exception({header:context.prefix,message})}
webidl.errors.invalidArgument=function(context){return webidl.errors.exception({header:context.prefix,message:`"${context.value}" is an invalid ${context.type}.`})}
webidl.brandCheck=function(V,I,opts){if(!1!==opts?.strict){if(!(V instanceof I)){const err=new TypeError("Illegal invocation")
err.code="ERR_INVALID_THIS"
throw err}}else if(V?.[Symbol.toStringTag]!==I.prototype[Symbol.toStringTag]){const err=new TypeError("Illegal invocation")
err.code="ERR_INVALID_THIS"
throw err}}
webidl.argumentLengthCheck=function({length},min,ctx){if(length<min)throw webidl.errors.exception({message:`${min} argument${1!==min?"s":""} required, but${length?" only":""} ${length} found.`,header:ctx})}
webidl.illegalConstructor=function(){throw webidl.errors.exception({header:"TypeError",message:"Illegal constructor"})}
webidl.util.Type=function(V){switch(typeof V){case"undefined":return"Undefined"
case"boolean":return"Boolean"
case"string":return"String"
case"symbol":return"Symbol"
case"number":return"Number"
case"bigint":return"BigInt"
case"function":case"object":return null===V?"Null":"Object"}}
webidl.util.markAsUncloneable=markAsUncloneable||(()=>{})
webidl.util.ConvertToInt=function(V,bitLength,signedness,opts){let upperBound,lowerBound
if(64===bitLength){upperBound=Math.pow(2,53)-1
lowerBound="unsigned"===signedness?0:Math.pow(-2,53)+1}else if("unsigned"===signedness){lowerBound=0
upperBound=Math.pow(2,bitLength)-1}else{lowerBound=Math.pow(-2,bitLength)-1
upperBound=Math.pow(2,bitLength-1)-1}let x=Number(V)
0===x&&(x=0)
if(!0===opts?.enforceRange){if(Number.isNaN(x)||x===Number.POSITIVE_INFINITY||x===Number.NEGATIVE_INFINITY)throw webidl.errors.exception({header:"Integer conversion",message:`Could not convert ${webidl.util.Stringify(V)} to an integer.`})
x=webidl.util.IntegerPart(x)
if(x<lowerBound||x>upperBound)throw webidl.errors.exception({header:"Integer conversion",message:`Value must be between ${lowerBound}-${upperBound}, got ${x}.`})
return x}if(!Number.isNaN(x)&&!0===opts?.clamp){x=Math.min(Math.max(x,lowerBound),upperBound)
x=Math.floor(x)%2==0?Math.floor(x):Math.ceil(x)
return x}if(Number.isNaN(x)||0===x&&Object.is(0,x)||x===Number.POSITIVE_INFINITY||x===Number.NEGATIVE_INFINITY)return 0
x=webidl.util.IntegerPart(x)
x%=Math.pow(2,bitLength)
return"signed"===signedness&&x>=Math.pow(2,bitLength)-1?x-Math.pow(2,bitLength):x}
webidl.util.IntegerPart=function(n){const r=Math.floor(Math.abs(n))
return n<0?-1*r:r}
webidl.util.Stringify=function(V){switch(webidl.util.Type(V)){case"Symbol":return`Symbol(${V.description})`
case"Object":return inspect(V)
case"String":return`"${V}"`
default:return`${V}`}}
webidl.sequenceConverter=function(converter){return(V,prefix,argument,Iterable)=>{if("Object"!==webidl.util.Type(V))throw webidl.errors.exception({header:prefix,message:`${argument} (${webidl.util.Stringify(V)}) is not iterable.`})
const method="function"==typeof Iterable?Iterable():V?.[Symbol.iterator]?.(),seq=[]
let index=0
if(void 0===method||"function"!=typeof method.next)throw webidl.errors.exception({header:prefix,message:`${argument} is not iterable.`})
for(;;){const{done,value}=method.next()
if(done)break
seq.push(converter(value,prefix,`${argument}[${index++}]`))}return seq}}
webidl.recordConverter=function(keyConverter,valueConverter){return(O,prefix,argument)=>{if("Object"!==webidl.util.Type(O))throw webidl.errors.exception({header:prefix,message:`${argument} ("${webidl.util.Type(O)}") is not an Object.`})
const result={}
if(!types.isProxy(O)){const keys=[...Object.getOwnPropertyNames(O),...Object.getOwnPropertySymbols(O)]
for(const key of keys){const typedKey=keyConverter(key,prefix,argument),typedValue=valueConverter(O[key],prefix,argument)
result[typedKey]=typedValue}return result}const keys=Reflect.ownKeys(O)
for(const key of keys){const desc=Reflect.getOwnPropertyDescriptor(O,key)
if(desc?.enumerable){const typedKey=keyConverter(key,prefix,argument),typedValue=valueConverter(O[key],prefix,argument)
result[typedKey]=typedValue}}return result}}
webidl.interfaceConverter=function(i){return(V,prefix,argument,opts)=>{if(!1!==opts?.strict&&!(V instanceof i))throw webidl.errors.exception({header:prefix,message:`Expected ${argument} ("${webidl.util.Stringify(V)}") to be an instance of ${i.name}.`})
return V}}
webidl.dictionaryConverter=function(converters){return(dictionary,prefix,argument)=>{const type=webidl.util.Type(dictionary),dict={}
if("Null"===type||"Undefined"===type)return dict
if("Object"!==type)throw webidl.errors.exception({header:prefix,message:`Expected ${dictionary} to be one of: Null, Undefined, Object.`})
for(const options of converters){const{key,defaultValue,required,converter}=options
if(!0===required&&!Object.hasOwn(dictionary,key))throw webidl.errors.exception({header:prefix,message:`Missing required key "${key}".`})
let value=dictionary[key]
const hasDefault=Object.hasOwn(options,"defaultValue")
hasDefault&&null!==value&&(value??=defaultValue())
if(required||hasDefault||void 0!==value){value=converter(value,prefix,`${argument}.${key}`)
if(options.allowedValues&&!options.allowedValues.includes(value))throw webidl.errors.exception({header:prefix,message:`${value} is not an accepted type. Expected one of ${options.allowedValues.join(", ")}.`})
dict[key]=value}}return dict}}
webidl.nullableConverter=function(converter){return(V,prefix,argument)=>null===V?V:converter(V,prefix,argument)}
webidl.converters.DOMString=function(V,prefix,argument,opts){if(null===V&&opts?.legacyNullToEmptyString)return""
if("symbol"==typeof V)throw webidl.errors.exception({header:prefix,message:`${argument} is a symbol, which cannot be converted to a DOMString.`})
return String(V)}
webidl.converters.ByteString=function(V,prefix,argument){const x=webidl.converters.DOMString(V,prefix,argument)
for(let index=0;index<x.length;index++)if(x.charCodeAt(index)>255)throw new TypeError(`Cannot convert argument to a ByteString because the character at index ${index} has a value of ${x.charCodeAt(index)} which is greater than 255.`)
return x}
webidl.converters.USVString=toUSVString
webidl.converters.boolean=function(V){return Boolean(V)}
webidl.converters.any=function(V){return V}
webidl.converters["long long"]=function(V,prefix,argument){return webidl.util.ConvertToInt(V,64,"signed",void 0,prefix,argument)}
webidl.converters["unsigned long long"]=function(V,prefix,argument){return webidl.util.ConvertToInt(V,64,"unsigned",void 0,prefix,argument)}
webidl.converters["unsigned long"]=function(V,prefix,argument){return webidl.util.ConvertToInt(V,32,"unsigned",void 0,prefix,argument)}
webidl.converters["unsigned short"]=function(V,prefix,argument,opts){return webidl.util.ConvertToInt(V,16,"unsigned",opts,prefix,argument)}
webidl.converters.ArrayBuffer=function(V,prefix,argument,opts){if("Object"!==webidl.util.Type(V)||!types.isAnyArrayBuffer(V))throw webidl.errors.conversionFailed({prefix,argument:`${argument} ("${webidl.util.Stringify(V)}")`,types:["ArrayBuffer"]})
if(!1===opts?.allowShared&&types.isSharedArrayBuffer(V))throw webidl.errors.exception({header:"ArrayBuffer",message:"SharedArrayBuffer is not allowed."})
if(V.resizable||V.growable)throw webidl.errors.exception({header:"ArrayBuffer",message:"Received a resizable ArrayBuffer."})
return V}
webidl.converters.TypedArray=function(V,T,prefix,name,opts){if("Object"!==webidl.util.Type(V)||!types.isTypedArray(V)||V.constructor.name!==T.name)throw webidl.errors.conversionFailed({prefix,argument:`${name} ("${webidl.util.Stringify(V)}")`,types:[T.name]})
if(!1===opts?.allowShared&&types.isSharedArrayBuffer(V.buffer))throw webidl.errors.exception({header:"ArrayBuffer",message:"SharedArrayBuffer is not allowed."})
if(V.buffer.resizable||V.buffer.growable)throw webidl.errors.exception({header:"ArrayBuffer",message:"Received a resizable ArrayBuffer."})
return V}
webidl.converters.DataView=function(V,prefix,name,opts){if("Object"!==webidl.util.Type(V)||!types.isDataView(V))throw webidl.errors.exception({header:prefix,message:`${name} is not a DataView.`})
if(!1===opts?.allowShared&&types.isSharedArrayBuffer(V.buffer))throw webidl.errors.exception({header:"ArrayBuffer",message:"SharedArrayBuffer is not allowed."})
if(V.buffer.resizable||V.buffer.growable)throw webidl.errors.exception({header:"ArrayBuffer",message:"Received a resizable ArrayBuffer."})
return V}
webidl.converters.BufferSource=function(V,prefix,name,opts){if(types.isAnyArrayBuffer(V))return webidl.converters.ArrayBuffer(V,prefix,name,{...opts,allowShared:!1})
if(types.isTypedArray(V))return webidl.converters.TypedArray(V,V.constructor,prefix,name,{...opts,allowShared:!1})
if(types.isDataView(V))return webidl.converters.DataView(V,prefix,name,{...opts,allowShared:!1})
throw webidl.errors.conversionFailed({prefix,argument:`${name} ("${webidl.util.Stringify(V)}")`,types:["BufferSource"]})}
webidl.converters["sequence<ByteString>"]=webidl.sequenceConverter(webidl.converters.ByteString)
webidl.converters["sequence<sequence<ByteString>>"]=webidl.sequenceConverter(webidl.converters["sequence<ByteString>"])
webidl.converters["record<ByteString, ByteString>"]=webidl.recordConverter(webidl.converters.ByteString,webidl.converters.ByteString)
module.exports={webidl}})}

