export const id=585
export const ids=[585]
export const modules={88128:(module=>{function toBuffer(buffer){return Buffer.isBuffer(buffer)?buffer:Buffer.from(buffer.buffer,buffer.byteOffset,buffer.byteLength)}module.exports={isBuffer:function isBuffer(value){return Buffer.isBuffer(value)||value instanceof Uint8Array},isEncoding:function isEncoding(encoding){return Buffer.isEncoding(encoding)},alloc:function alloc(size,fill,encoding){return Buffer.alloc(size,fill,encoding)},allocUnsafe:function allocUnsafe(size){return Buffer.allocUnsafe(size)},allocUnsafeSlow:function allocUnsafeSlow(size){return Buffer.allocUnsafeSlow(size)},byteLength:function byteLength(string,encoding){return Buffer.byteLength(string,encoding)},compare:function compare(a,b){return Buffer.compare(a,b)},concat:function concat(buffers,totalLength){return Buffer.concat(buffers,totalLength)},copy:function copy(source,target,targetStart,start,end){return toBuffer(source).copy(target,targetStart,start,end)},equals:function equals(a,b){return toBuffer(a).equals(b)},fill:function fill(buffer,value,offset,end,encoding){return toBuffer(buffer).fill(value,offset,end,encoding)},from:function from(value,encodingOrOffset,length){return Buffer.from(value,encodingOrOffset,length)},includes:function includes(buffer,value,byteOffset,encoding){return toBuffer(buffer).includes(value,byteOffset,encoding)},indexOf:function indexOf(buffer,value,byfeOffset,encoding){return toBuffer(buffer).indexOf(value,byfeOffset,encoding)},lastIndexOf:function lastIndexOf(buffer,value,byteOffset,encoding){return toBuffer(buffer).lastIndexOf(value,byteOffset,encoding)},swap16:function swap16(buffer){return toBuffer(buffer).swap16()},swap32:function swap32(buffer){return toBuffer(buffer).swap32()},swap64:function swap64(buffer){return toBuffer(buffer).swap64()},toBuffer,toString:function toString(buffer,encoding,start,end){return toBuffer(buffer).toString(encoding,start,end)},toHex:function toHex(buffer,start,end){return toBuffer(buffer).toString("hex",start,end)},write:function write(buffer,string,offset,length,encoding){return toBuffer(buffer).write(string,offset,length,encoding)},readDoubleBE:function readDoubleBE(buffer,offset){return toBuffer(buffer).readDoubleBE(offset)},readDoubleLE:function readDoubleLE(buffer,offset){return toBuffer(buffer).readDoubleLE(offset)},readFloatBE:function readFloatBE(buffer,offset){return toBuffer(buffer).readFloatBE(offset)},readFloatLE:function readFloatLE(buffer,offset){return toBuffer(buffer).readFloatLE(offset)},readInt32BE:function readInt32BE(buffer,offset){return toBuffer(buffer).readInt32BE(offset)},readInt32LE:function readInt32LE(buffer,offset){return toBuffer(buffer).readInt32LE(offset)},readUInt32BE:function readUInt32BE(buffer,offset){return toBuffer(buffer).readUInt32BE(offset)},readUInt32LE:function readUInt32LE(buffer,offset){return toBuffer(buffer).readUInt32LE(offset)},writeDoubleBE:function writeDoubleBE(buffer,value,offset){return toBuffer(buffer).writeDoubleBE(value,offset)},writeDoubleLE:function writeDoubleLE(buffer,value,offset){return toBuffer(buffer).writeDoubleLE(value,offset)},writeFloatBE:function writeFloatBE(buffer,value,offset){return toBuffer(buffer).writeFloatBE(value,offset)},writeFloatLE:function writeFloatLE(buffer,value,offset){return toBuffer(buffer).writeFloatLE(value,offset)},writeInt32BE:function writeInt32BE(buffer,value,offset){return toBuffer(buffer).writeInt32BE(value,offset)},writeInt32LE:function writeInt32LE(buffer,value,offset){return toBuffer(buffer).writeInt32LE(value,offset)},writeUInt32BE:function writeUInt32BE(buffer,value,offset){return toBuffer(buffer).writeUInt32BE(value,offset)},writeUInt32LE:function writeUInt32LE(buffer,value,offset){return toBuffer(buffer).writeUInt32LE(value,offset)}}}),40535:((module,__unused_webpack_exports,__webpack_require__)=>{module.exports=__webpack_require__(24434)}),70232:(module=>{module.exports=class FixedFIFO{constructor(hwm){if(!(hwm>0)||hwm-1&hwm)throw new Error("Max size for a FixedFIFO should be a power of two")
this.buffer=new Array(hwm)
this.mask=hwm-1
this.top=0
this.btm=0
this.next=null}clear(){this.top=this.btm=0
this.next=null
this.buffer.fill(void 0)}push(data){if(void 0!==this.buffer[this.top])return!1
this.buffer[this.top]=data
this.top=this.top+1&this.mask
return!0}shift(){const last=this.buffer[this.btm]
if(void 0!==last){this.buffer[this.btm]=void 0
this.btm=this.btm+1&this.mask
return last}}peek(){return this.buffer[this.btm]}isEmpty(){return void 0===this.buffer[this.btm]}}}),47382:((module,__unused_webpack_exports,__webpack_require__)=>{const FixedFIFO=__webpack_require__(70232)
module.exports=class FastFIFO{constructor(hwm){this.hwm=hwm||16
this.head=new FixedFIFO(this.hwm)
this.tail=this.head
this.length=0}clear(){this.head=this.tail
this.head.clear()
this.length=0}push(val){this.length++
if(!this.head.push(val)){const prev=this.head
this.head=prev.next=new FixedFIFO(2*this.head.buffer.length)
this.head.push(val)}}shift(){0!==this.length&&this.length--
const val=this.tail.shift()
if(void 0===val&&this.tail.next){const next=this.tail.next
this.tail.next=null
this.tail=next
return this.tail.shift()}return val}peek(){const val=this.tail.peek()
return void 0===val&&this.tail.next?this.tail.next.peek():val}isEmpty(){return 0===this.length}}}),86277:((module,__unused_webpack_exports,__webpack_require__)=>{const{EventEmitter}=__webpack_require__(40535),FIFO=__webpack_require__(47382),TextDecoder=__webpack_require__(63041),StreamError=__webpack_require__(63890),qmt="undefined"==typeof queueMicrotask?fn=>global.process.nextTick(fn):queueMicrotask,asyncIterator=Symbol.asyncIterator||Symbol("asyncIterator")
class WritableState{constructor(stream,{highWaterMark=16384,map=null,mapWritable,byteLength,byteLengthWritable}={}){this.stream=stream
this.queue=new FIFO
this.highWaterMark=highWaterMark
this.buffered=0
this.error=null
this.pipeline=null
this.drains=null
this.byteLength=byteLengthWritable||byteLength||defaultByteLength
this.map=mapWritable||map
this.afterWrite=afterWrite.bind(this)
this.afterUpdateNextTick=updateWriteNT.bind(this)}get ending(){return!!(134217728&this.stream._duplexState)}get ended(){return!!(8388608&this.stream._duplexState)}push(data){if(142606350&this.stream._duplexState)return!1
null!==this.map&&(data=this.map(data))
this.buffered+=this.byteLength(data)
this.queue.push(data)
if(this.buffered<this.highWaterMark){this.stream._duplexState|=2097152
return!0}this.stream._duplexState|=6291456
return!1}shift(){const data=this.queue.shift()
this.buffered-=this.byteLength(data)
0===this.buffered&&(this.stream._duplexState&=534773759)
return data}end(data){"function"==typeof data?this.stream.once("finish",data):null!=data&&this.push(data)
this.stream._duplexState=535822335&this.stream._duplexState|134217728}autoBatch(data,cb){const buffer=[],stream=this.stream
buffer.push(data)
for(;2359296==(270794767&stream._duplexState);)buffer.push(stream._writableState.shift())
if(15&stream._duplexState)return cb(null)
stream._writev(buffer,cb)}update(){const stream=this.stream
stream._duplexState|=524288
do{for(;2097152==(270794767&stream._duplexState);){const data=this.shift()
stream._duplexState|=67371008
stream._write(data,this.afterWrite)}1310720&stream._duplexState||this.updateNonPrimary()}while(!0===this.continueUpdate())
stream._duplexState&=536346623}updateNonPrimary(){const stream=this.stream
if(134217728!=(144965647&stream._duplexState)){if(4!=(14&stream._duplexState)){if(1==(33587215&stream._duplexState)){stream._duplexState=536870910&stream._duplexState|262160
stream._open(afterOpen.bind(this))}}else if(!(33587200&stream._duplexState)){stream._duplexState|=262160
stream._destroy(afterDestroy.bind(this))}}else{stream._duplexState=262144|stream._duplexState
stream._final(afterFinal.bind(this))}}continueUpdate(){if(!(33554432&this.stream._duplexState))return!1
this.stream._duplexState&=503316479
return!0}updateCallback(){1048576==(35127311&this.stream._duplexState)?this.update():this.updateNextTick()}updateNextTick(){if(!(33554432&this.stream._duplexState)){this.stream._duplexState|=33554432
524288&this.stream._duplexState||qmt(this.afterUpdateNextTick)}}}class ReadableState{constructor(stream,{highWaterMark=16384,map=null,mapReadable,byteLength,byteLengthReadable}={}){this.stream=stream
this.queue=new FIFO
this.highWaterMark=0===highWaterMark?1:highWaterMark
this.buffered=0
this.readAhead=highWaterMark>0
this.error=null
this.pipeline=null
this.byteLength=byteLengthReadable||byteLength||defaultByteLength
this.map=mapReadable||map
this.pipeTo=null
this.afterRead=afterRead.bind(this)
this.afterUpdateNextTick=updateReadNT.bind(this)}get ending(){return!!(1024&this.stream._duplexState)}get ended(){return!!(16384&this.stream._duplexState)}pipe(pipeTo,cb){if(null!==this.pipeTo)throw StreamError.BAD_ARGUMENT("Can only pipe to one destination")
"function"!=typeof cb&&(cb=null)
this.stream._duplexState|=512
this.pipeTo=pipeTo
this.pipeline=new Pipeline(this.stream,pipeTo,cb)
cb&&this.stream.on("error",noop)
if(isStreamx(pipeTo)){pipeTo._writableState.pipeline=this.pipeline
cb&&pipeTo.on("error",noop)
pipeTo.on("finish",this.pipeline.finished.bind(this.pipeline))}else{const onerror=this.pipeline.done.bind(this.pipeline,pipeTo),onclose=this.pipeline.done.bind(this.pipeline,pipeTo,null)
pipeTo.on("error",onerror)
pipeTo.on("close",onclose)
pipeTo.on("finish",this.pipeline.finished.bind(this.pipeline))}pipeTo.on("drain",afterDrain.bind(this))
this.stream.emit("piping",pipeTo)
pipeTo.emit("pipe",this.stream)}push(data){const stream=this.stream
if(null===data){this.highWaterMark=0
stream._duplexState=536805311&stream._duplexState|1024
return!1}if(null!==this.map&&null===(data=this.map(data))){stream._duplexState&=536805375
return this.buffered<this.highWaterMark}this.buffered+=this.byteLength(data)
this.queue.push(data)
stream._duplexState=536805375&stream._duplexState|128
return this.buffered<this.highWaterMark}shift(){const data=this.queue.shift()
this.buffered-=this.byteLength(data)
0===this.buffered&&(this.stream._duplexState&=536862591)
return data}unshift(data){const pending=[null!==this.map?this.map(data):data]
for(;this.buffered>0;)pending.push(this.shift())
for(let i=0;i<pending.length-1;i++){const data=pending[i]
this.buffered+=this.byteLength(data)
this.queue.push(data)}this.push(pending[pending.length-1])}read(){const stream=this.stream
if(128==(16527&stream._duplexState)){const data=this.shift()
null!==this.pipeTo&&!1===this.pipeTo.write(data)&&(stream._duplexState&=536870143)
2048&stream._duplexState&&stream.emit("data",data)
return data}if(!1===this.readAhead){stream._duplexState|=131072
this.updateNextTick()}return null}drain(){const stream=this.stream
for(;128==(16527&stream._duplexState)&&768&stream._duplexState;){const data=this.shift()
null!==this.pipeTo&&!1===this.pipeTo.write(data)&&(stream._duplexState&=536870143)
2048&stream._duplexState&&stream.emit("data",data)}}update(){const stream=this.stream
stream._duplexState|=32
do{this.drain()
for(;this.buffered<this.highWaterMark&&131072==(214047&stream._duplexState);){stream._duplexState|=65552
stream._read(this.afterRead)
this.drain()}if(4224==(12431&stream._duplexState)){stream._duplexState|=8192
stream.emit("readable")}80&stream._duplexState||this.updateNonPrimary()}while(!0===this.continueUpdate())
stream._duplexState&=536870879}updateNonPrimary(){const stream=this.stream
if(1024==(1167&stream._duplexState)){stream._duplexState=536869887&stream._duplexState|16384
stream.emit("end")
8404992==(8405006&stream._duplexState)&&(stream._duplexState|=4)
null!==this.pipeTo&&this.pipeTo.end()}if(4!=(14&stream._duplexState)){if(1==(33587215&stream._duplexState)){stream._duplexState=536870910&stream._duplexState|262160
stream._open(afterOpen.bind(this))}}else if(!(33587200&stream._duplexState)){stream._duplexState|=262160
stream._destroy(afterDestroy.bind(this))}}continueUpdate(){if(!(32768&this.stream._duplexState))return!1
this.stream._duplexState&=536838143
return!0}updateCallback(){64==(32879&this.stream._duplexState)?this.update():this.updateNextTick()}updateNextTickIfOpen(){if(!(32769&this.stream._duplexState)){this.stream._duplexState|=32768
32&this.stream._duplexState||qmt(this.afterUpdateNextTick)}}updateNextTick(){if(!(32768&this.stream._duplexState)){this.stream._duplexState|=32768
32&this.stream._duplexState||qmt(this.afterUpdateNextTick)}}}class TransformState{constructor(stream){this.data=null
this.afterTransform=afterTransform.bind(stream)
this.afterFinal=null}}class Pipeline{constructor(src,dst,cb){this.from=src
this.to=dst
this.afterPipe=cb
this.error=null
this.pipeToFinished=!1}finished(){this.pipeToFinished=!0}done(stream,err){err&&(this.error=err)
if(stream===this.to){this.to=null
if(null!==this.from){16384&this.from._duplexState&&this.pipeToFinished||this.from.destroy(this.error||StreamError.PREMATURE_CLOSE("Writable stream closed"))
return}}if(stream===this.from){this.from=null
if(null!==this.to){16384&stream._duplexState||this.to.destroy(this.error||StreamError.PREMATURE_CLOSE("Readable stream closed"))
return}}null!==this.afterPipe&&this.afterPipe(this.error)
this.to=this.from=this.afterPipe=null}}function afterDrain(){this.stream._duplexState|=512
this.updateCallback()}function afterFinal(err){const stream=this.stream
err&&stream.destroy(err)
if(!(14&stream._duplexState)){stream._duplexState|=8388608
stream.emit("finish")}8404992==(8405006&stream._duplexState)&&(stream._duplexState|=4)
stream._duplexState&=402391039
524288&stream._duplexState?this.updateNextTick():this.update()}function afterDestroy(err){const stream=this.stream
err||StreamError.isStreamDestroyed(this.error)||(err=this.error)
err&&stream.emit("error",err)
stream._duplexState|=8
stream.emit("close")
const rs=stream._readableState,ws=stream._writableState
null!==rs&&null!==rs.pipeline&&rs.pipeline.done(stream,err)
if(null!==ws){for(;null!==ws.drains&&ws.drains.length>0;)ws.drains.shift().resolve(!1)
null!==ws.pipeline&&ws.pipeline.done(stream,err)}}function afterWrite(err){const stream=this.stream
err&&stream.destroy(err)
stream._duplexState&=469499903
null!==this.drains&&function tickDrains(drains){for(let i=0;i<drains.length;i++)if(0===--drains[i].writes){drains.shift().resolve(!0)
i--}}(this.drains)
if(4194304==(6553615&stream._duplexState)){stream._duplexState&=532676607
16777216&~stream._duplexState||stream.emit("drain")}this.updateCallback()}function afterRead(err){err&&this.stream.destroy(err)
this.stream._duplexState&=536870895
!1!==this.readAhead||256&this.stream._duplexState||(this.stream._duplexState&=536739839)
this.updateCallback()}function updateReadNT(){if(!(32&this.stream._duplexState)){this.stream._duplexState&=536838143
this.update()}}function updateWriteNT(){if(!(524288&this.stream._duplexState)){this.stream._duplexState&=503316479
this.update()}}function afterOpen(err){const stream=this.stream
err&&stream.destroy(err)
if(!(4&stream._duplexState)){17423&stream._duplexState||(stream._duplexState|=64)
142606351&stream._duplexState||(stream._duplexState|=1048576)
stream.emit("open")}stream._duplexState&=536608751
null!==stream._writableState&&stream._writableState.updateCallback()
null!==stream._readableState&&stream._readableState.updateCallback()}function afterTransform(err,data){null!=data&&this.push(data)
this._writableState.afterWrite(err)}function newListener(name){if(null!==this._readableState){if("data"===name){this._duplexState|=133376
this._readableState.updateNextTick()}if("readable"===name){this._duplexState|=4096
this._readableState.updateNextTick()}}if(null!==this._writableState&&"drain"===name){this._duplexState|=16777216
this._writableState.updateNextTick()}}class Stream extends EventEmitter{constructor(opts){super()
this._duplexState=0
this._readableState=null
this._writableState=null
if(opts){opts.open&&(this._open=opts.open)
opts.destroy&&(this._destroy=opts.destroy)
opts.predestroy&&(this._predestroy=opts.predestroy)
opts.signal&&opts.signal.addEventListener("abort",abort.bind(this))}this.on("newListener",newListener)}_open(cb){cb(null)}_destroy(cb){cb(null)}_predestroy(){}get readable(){return null!==this._readableState||void 0}get writable(){return null!==this._writableState||void 0}get destroyed(){return!!(8&this._duplexState)}get destroying(){return!!(14&this._duplexState)}destroy(err){if(!(14&this._duplexState)){err||(err=StreamError.STREAM_DESTROYED())
this._duplexState=535822271&this._duplexState|4
if(null!==this._readableState){this._readableState.highWaterMark=0
this._readableState.error=err}if(null!==this._writableState){this._writableState.highWaterMark=0
this._writableState.error=err}this._duplexState|=2
this._predestroy()
this._duplexState&=536870909
null!==this._readableState&&this._readableState.updateNextTick()
null!==this._writableState&&this._writableState.updateNextTick()}}}class Readable extends Stream{constructor(opts){super(opts)
this._duplexState|=8519681
this._readableState=new ReadableState(this,opts)
if(opts){!1===this._readableState.readAhead&&(this._duplexState&=536739839)
opts.read&&(this._read=opts.read)
opts.eagerOpen&&this._readableState.updateNextTick()
opts.encoding&&this.setEncoding(opts.encoding)}}static deferred(fn,opts){const out=new PassThrough(opts)
fn().then(src=>{if(null===src)return out.end()
out.destroying||pipeline(src,out,noop)}).catch(err=>out.destroy(err))
return out}setEncoding(encoding){const dec=new TextDecoder(encoding),map=this._readableState.map||echo
this._readableState.map=function mapOrSkip(data){const next=dec.push(data)
return""===next&&(0!==data.byteLength||dec.remaining>0)?null:map(next)}
return this}_read(cb){cb(null)}pipe(dest,cb){this._readableState.updateNextTick()
this._readableState.pipe(dest,cb)
return dest}read(){this._readableState.updateNextTick()
return this._readableState.read()}push(data){this._readableState.updateNextTickIfOpen()
return this._readableState.push(data)}unshift(data){this._readableState.updateNextTickIfOpen()
return this._readableState.unshift(data)}resume(){this._duplexState|=131328
this._readableState.updateNextTick()
return this}pause(){this._duplexState&=!1===this._readableState.readAhead?536739583:536870655
return this}static _fromAsyncIterator(ite,opts){let destroy
const rs=new Readable({...opts,read(cb){ite.next().then(push).then(cb.bind(null,null)).catch(cb)},predestroy(){destroy=ite.return()},destroy(cb){if(!destroy)return cb(null)
destroy.then(cb.bind(null,null)).catch(cb)}})
return rs
function push(data){data.done?rs.push(null):rs.push(data.value)}}static from(data,opts){if(function isReadStreamx(stream){return isStreamx(stream)&&stream.readable}(data))return data
if(data[asyncIterator])return this._fromAsyncIterator(data[asyncIterator](),opts)
Array.isArray(data)||(data=void 0===data?[]:[data])
let i=0
return new Readable({...opts,read(cb){this.push(i===data.length?null:data[i++])
cb(null)}})}static isBackpressured(rs){return!!(17422&rs._duplexState)||rs._readableState.buffered>=rs._readableState.highWaterMark}static isPaused(rs){return!(256&rs._duplexState)}[asyncIterator](){const stream=this
let error=null,promiseResolve=null,promiseReject=null
this.on("error",err=>{error=err})
this.on("readable",function onreadable(){null!==promiseResolve&&ondata(stream.read())})
this.on("close",function onclose(){null!==promiseResolve&&ondata(null)})
return{[asyncIterator](){return this},next:()=>new Promise(function(resolve,reject){promiseResolve=resolve
promiseReject=reject
const data=stream.read()
null!==data?ondata(data):8&stream._duplexState&&ondata(null)}),return:()=>destroy(null),throw:err=>destroy(err)}
function ondata(data){if(null!==promiseReject){error?promiseReject(error):null!==data||16384&stream._duplexState?promiseResolve({value:data,done:null===data}):promiseReject(StreamError.STREAM_DESTROYED())
promiseReject=promiseResolve=null}}function destroy(err){stream.destroy(err)
return new Promise((resolve,reject)=>{if(8&stream._duplexState)return resolve({value:void 0,done:!0})
stream.once("close",function(){err?reject(err):resolve({value:void 0,done:!0})})})}}}class Writable extends Stream{constructor(opts){super(opts)
this._duplexState|=16385
this._writableState=new WritableState(this,opts)
if(opts){opts.writev&&(this._writev=opts.writev)
opts.write&&(this._write=opts.write)
opts.final&&(this._final=opts.final)
opts.eagerOpen&&this._writableState.updateNextTick()}}cork(){this._duplexState|=268435456}uncork(){this._duplexState&=268435455
this._writableState.updateNextTick()}_writev(batch,cb){cb(null)}_write(data,cb){this._writableState.autoBatch(data,cb)}_final(cb){cb(null)}static isBackpressured(ws){return!!(146800654&ws._duplexState)}static drained(ws){if(ws.destroyed)return Promise.resolve(!1)
const state=ws._writableState,writes=(function isWritev(s){return s._writev!==Writable.prototype._writev&&s._writev!==Duplex.prototype._writev}(ws)?Math.min(1,state.queue.length):state.queue.length)+(67108864&ws._duplexState?1:0)
if(0===writes)return Promise.resolve(!0)
null===state.drains&&(state.drains=[])
return new Promise(resolve=>{state.drains.push({writes,resolve})})}write(data){this._writableState.updateNextTick()
return this._writableState.push(data)}end(data){this._writableState.updateNextTick()
this._writableState.end(data)
return this}}class Duplex extends Readable{constructor(opts){super(opts)
this._duplexState=1|131072&this._duplexState
this._writableState=new WritableState(this,opts)
if(opts){opts.writev&&(this._writev=opts.writev)
opts.write&&(this._write=opts.write)
opts.final&&(this._final=opts.final)}}cork(){this._duplexState|=268435456}uncork(){this._duplexState&=268435455
this._writableState.updateNextTick()}_writev(batch,cb){cb(null)}_write(data,cb){this._writableState.autoBatch(data,cb)}_final(cb){cb(null)}write(data){this._writableState.updateNextTick()
return this._writableState.push(data)}end(data){this._writableState.updateNextTick()
this._writableState.end(data)
return this}}class Transform extends Duplex{constructor(opts){super(opts)
this._transformState=new TransformState(this)
if(opts){opts.transform&&(this._transform=opts.transform)
opts.flush&&(this._flush=opts.flush)}}_write(data,cb){this._readableState.buffered>=this._readableState.highWaterMark?this._transformState.data=data:this._transform(data,this._transformState.afterTransform)}_read(cb){if(null!==this._transformState.data){const data=this._transformState.data
this._transformState.data=null
cb(null)
this._transform(data,this._transformState.afterTransform)}else cb(null)}destroy(err){super.destroy(err)
if(null!==this._transformState.data){this._transformState.data=null
this._transformState.afterTransform()}}_transform(data,cb){cb(null,data)}_flush(cb){cb(null)}_final(cb){this._transformState.afterFinal=cb
this._flush(transformAfterFlush.bind(this))}}class PassThrough extends Transform{}function transformAfterFlush(err,data){const cb=this._transformState.afterFinal
if(err)return cb(err)
null!=data&&this.push(data)
this.push(null)
cb(null)}function pipeline(stream,...streams){const all=Array.isArray(stream)?[...stream,...streams]:[stream,...streams],done=all.length&&"function"==typeof all[all.length-1]?all.pop():null
if(all.length<2)throw StreamError.BAD_ARGUMENT("Pipeline requires at least 2 streams")
let src=all[0],dest=null,error=null
for(let i=1;i<all.length;i++){dest=all[i]
if(isStreamx(src))src.pipe(dest,onerror)
else{errorHandle(src,!0,i>1,onerror)
src.pipe(dest)}src=dest}if(done){let fin=!1
const autoDestroy=isStreamx(dest)||!(!dest._writableState||!dest._writableState.autoDestroy)
dest.on("error",err=>{null===error&&(error=err)})
dest.on("finish",()=>{fin=!0
autoDestroy||done(error)})
autoDestroy&&dest.on("close",()=>done(error||(fin?null:StreamError.PREMATURE_CLOSE())))}return dest
function errorHandle(s,rd,wr,onerror){s.on("error",onerror)
s.on("close",function onclose(){return rd&&s._readableState&&!s._readableState.ended||wr&&s._writableState&&!s._writableState.ended?onerror(StreamError.PREMATURE_CLOSE()):void 0})}function onerror(err){if(err&&!error){error=err
for(const s of all)s.destroy(err)}}}function echo(s){return s}function isStream(stream){return!!stream._readableState||!!stream._writableState}function isStreamx(stream){return"number"==typeof stream._duplexState&&isStream(stream)}function defaultByteLength(data){return function isTypedArray(data){return"object"==typeof data&&null!==data&&"number"==typeof data.byteLength}(data)?data.byteLength:1024}function noop(){}function abort(){this.destroy(StreamError.ABORTED())}module.exports={pipeline,pipelinePromise:function pipelinePromise(...streams){return new Promise((resolve,reject)=>pipeline(...streams,err=>{if(err)return reject(err)
resolve()}))},isStream,isStreamx,isEnding:function isEnding(stream){return!!stream._readableState&&stream._readableState.ending},isEnded:function isEnded(stream){return!!stream._readableState&&stream._readableState.ended},isFinishing:function isFinishing(stream){return!!stream._writableState&&stream._writableState.ending},isFinished:function isFinished(stream){return!!stream._writableState&&stream._writableState.ended},isDisturbed:function isDisturbed(stream){return!(!(1&~stream._duplexState)&&4&~stream._duplexState&&!(33587200&stream._duplexState))},getStreamError:function getStreamError(stream,opts={}){const err=stream._readableState&&stream._readableState.error||stream._writableState&&stream._writableState.error
return!opts.all&&StreamError.isStreamDestroyed(err)?null:err},Stream,Writable,Readable,Duplex,Transform,PassThrough}}),63890:(module=>{module.exports=class StreamError extends Error{constructor(msg,code,fn=StreamError){super(msg)
this.code=code
Error.captureStackTrace&&Error.captureStackTrace(this,fn)}static isStreamDestroyed(err){return err&&"STREAM_DESTROYED"===err.code}static isPrematureClose(err){return err&&"PREMATURE_CLOSE"===err.code}static isAborted(err){return err&&"ABORTED"===err.code}static isBadArgument(err){return err&&"BAD_ARGUMENT"===err.code}get name(){return"StreamError"}static STREAM_DESTROYED(){return new StreamError("Stream was destroyed","STREAM_DESTROYED",StreamError.STREAM_DESTROYED)}static PREMATURE_CLOSE(msg="Premature close"){return new StreamError(msg,"PREMATURE_CLOSE",StreamError.PREMATURE_CLOSE)}static ABORTED(){return new StreamError("Stream aborted","ABORTED",StreamError.ABORTED)}static BAD_ARGUMENT(msg="Bad argument"){return new StreamError(msg,"BAD_ARGUMENT",StreamError.BAD_ARGUMENT)}}}),46544:((module,__unused_webpack_exports,__webpack_require__)=>{const constants={S_IFMT:61440,S_IFDIR:16384,S_IFCHR:8192,S_IFBLK:24576,S_IFIFO:4096,S_IFLNK:40960}
try{module.exports=__webpack_require__(79896).constants||constants}catch{module.exports=constants}}),98700:((module,__unused_webpack_exports,__webpack_require__)=>{const{Writable,Readable,getStreamError}=__webpack_require__(86277),FIFO=__webpack_require__(47382),b4a=__webpack_require__(88128),headers=__webpack_require__(54943),EMPTY=b4a.alloc(0)
class BufferList{constructor(){this.buffered=0
this.shifted=0
this.queue=new FIFO
this._offset=0}push(buffer){this.buffered+=buffer.byteLength
this.queue.push(buffer)}shiftFirst(size){return 0===this.buffered?null:this._next(size)}shift(size){if(size>this.buffered)return null
if(0===size)return EMPTY
let chunk=this._next(size)
if(size===chunk.byteLength)return chunk
const chunks=[chunk]
for(;(size-=chunk.byteLength)>0;){chunk=this._next(size)
chunks.push(chunk)}return b4a.concat(chunks)}_next(size){const buf=this.queue.peek(),rem=buf.byteLength-this._offset
if(size>=rem){const sub=this._offset?buf.subarray(this._offset,buf.byteLength):buf
this.queue.shift()
this._offset=0
this.buffered-=rem
this.shifted+=rem
return sub}this.buffered-=size
this.shifted+=size
return buf.subarray(this._offset,this._offset+=size)}}class Source extends Readable{constructor(self,header,offset){super()
this.header=header
this.offset=offset
this._parent=self}_read(cb){0===this.header.size&&this.push(null)
this._parent._stream===this&&this._parent._update()
cb(null)}_predestroy(){this._parent.destroy(getStreamError(this))}_detach(){if(this._parent._stream===this){this._parent._stream=null
this._parent._missing=overflow(this.header.size)
this._parent._update()}}_destroy(cb){this._detach()
cb(null)}}class Extract extends Writable{constructor(opts){super(opts)
opts||(opts={})
this._buffer=new BufferList
this._offset=0
this._header=null
this._stream=null
this._missing=0
this._longHeader=!1
this._callback=noop
this._locked=!1
this._finished=!1
this._pax=null
this._paxGlobal=null
this._gnuLongPath=null
this._gnuLongLinkPath=null
this._filenameEncoding=opts.filenameEncoding||"utf-8"
this._allowUnknownFormat=!!opts.allowUnknownFormat
this._unlockBound=this._unlock.bind(this)}_unlock(err){this._locked=!1
if(err){this.destroy(err)
this._continueWrite(err)}else this._update()}_consumeHeader(){if(this._locked)return!1
this._offset=this._buffer.shifted
try{this._header=headers.decode(this._buffer.shift(512),this._filenameEncoding,this._allowUnknownFormat)}catch(err){this._continueWrite(err)
return!1}if(!this._header)return!0
this._header.byteOffset=this._buffer.shifted
switch(this._header.type){case"gnu-long-path":case"gnu-long-link-path":case"pax-global-header":case"pax-header":this._longHeader=!0
this._missing=this._header.size
if(this._missing>4194304){this._continueWrite(new Error("Header exceeds max size"))
return!1}return!0}this._locked=!0
this._applyLongHeaders()
if(!(this._header.size>=0)){this._continueWrite(new Error("Invalid header"))
return!1}if(0===this._header.size||"directory"===this._header.type){this.emit("entry",this._header,this._createStream(),this._unlockBound)
return!0}this._stream=this._createStream()
this._missing=this._header.size
this.emit("entry",this._header,this._stream,this._unlockBound)
return!0}_applyLongHeaders(){if(this._gnuLongPath){this._header.name=this._gnuLongPath
this._gnuLongPath=null}if(this._gnuLongLinkPath){this._header.linkname=this._gnuLongLinkPath
this._gnuLongLinkPath=null}if(this._pax){this._pax.path&&(this._header.name=this._pax.path)
this._pax.linkpath&&(this._header.linkname=this._pax.linkpath)
this._pax.size&&(this._header.size=parseInt(this._pax.size,10))
this._header.pax=this._pax
this._pax=null}}_decodeLongHeader(buf){switch(this._header.type){case"gnu-long-path":this._gnuLongPath=headers.decodeLongPath(buf,this._filenameEncoding)
break
case"gnu-long-link-path":this._gnuLongLinkPath=headers.decodeLongPath(buf,this._filenameEncoding)
break
case"pax-global-header":this._paxGlobal=headers.decodePax(buf)
break
case"pax-header":this._pax=null===this._paxGlobal?headers.decodePax(buf):Object.assign({},this._paxGlobal,headers.decodePax(buf))}}_consumeLongHeader(){this._longHeader=!1
this._missing=overflow(this._header.size)
const buf=this._buffer.shift(this._header.size)
try{this._decodeLongHeader(buf)}catch(err){this._continueWrite(err)
return!1}return!0}_consumeStream(){const buf=this._buffer.shiftFirst(this._missing)
if(null===buf)return!1
this._missing-=buf.byteLength
const drained=this._stream.push(buf)
if(0===this._missing){this._stream.push(null)
drained&&this._stream._detach()
return drained&&!1===this._locked}return drained}_createStream(){return new Source(this,this._header,this._offset)}_update(){for(;this._buffer.buffered>0&&!this.destroying;){if(this._missing>0){if(null!==this._stream){if(!1===this._consumeStream())return
continue}if(!0===this._longHeader){if(this._missing>this._buffer.buffered)break
if(!1===this._consumeLongHeader())return!1
continue}const ignore=this._buffer.shiftFirst(this._missing)
null!==ignore&&(this._missing-=ignore.byteLength)
continue}if(this._buffer.buffered<512)break
if(null!==this._stream||!1===this._consumeHeader())return}this._continueWrite(null)}_continueWrite(err){const cb=this._callback
this._callback=noop
cb(err)}_write(data,cb){this._callback=cb
this._buffer.push(data)
this._update()}_final(cb){this._finished=0===this._missing&&0===this._buffer.buffered
cb(this._finished?null:new Error("Unexpected end of data"))}_predestroy(){this._continueWrite(null)}_destroy(cb){this._stream&&this._stream.destroy(getStreamError(this))
cb(null)}[Symbol.asyncIterator](){let error=null,promiseResolve=null,promiseReject=null,entryStream=null,entryCallback=null
const extract=this
this.on("entry",function onentry(header,stream,callback){entryCallback=callback
stream.on("error",noop)
if(promiseResolve){promiseResolve({value:stream,done:!1})
promiseResolve=promiseReject=null}else entryStream=stream})
this.on("error",err=>{error=err})
this.on("close",function onclose(){consumeCallback(error)
if(promiseResolve){error?promiseReject(error):promiseResolve({value:void 0,done:!0})
promiseResolve=promiseReject=null}})
return{[Symbol.asyncIterator](){return this},next:()=>new Promise(onnext),return:()=>destroy(null),throw:err=>destroy(err)}
function consumeCallback(err){if(!entryCallback)return
const cb=entryCallback
entryCallback=null
cb(err)}function onnext(resolve,reject){if(error)return reject(error)
if(entryStream){resolve({value:entryStream,done:!1})
entryStream=null}else{promiseResolve=resolve
promiseReject=reject
consumeCallback(null)
if(extract._finished&&promiseResolve){promiseResolve({value:void 0,done:!0})
promiseResolve=promiseReject=null}}}function destroy(err){extract.destroy(err)
consumeCallback(err)
return new Promise((resolve,reject)=>{if(extract.destroyed)return resolve({value:void 0,done:!0})
extract.once("close",function(){err?reject(err):resolve({value:void 0,done:!0})})})}}}module.exports=function extract(opts){return new Extract(opts)}
function noop(){}function overflow(size){return(size&=511)&&512-size}}),54943:((__unused_webpack_module,exports,__webpack_require__)=>{const b4a=__webpack_require__(88128),ZERO_OFFSET="0".charCodeAt(0),USTAR_MAGIC=b4a.from([117,115,116,97,114,0]),USTAR_VER=b4a.from([ZERO_OFFSET,ZERO_OFFSET]),GNU_MAGIC=b4a.from([117,115,116,97,114,32]),GNU_VER=b4a.from([32,0])
exports.decodeLongPath=function decodeLongPath(buf,encoding){return decodeStr(buf,0,buf.length,encoding)}
exports.encodePax=function encodePax(opts){let result=""
opts.name&&(result+=addLength(" path="+opts.name+"\n"))
opts.linkname&&(result+=addLength(" linkpath="+opts.linkname+"\n"))
const pax=opts.pax
if(pax)for(const key in pax)result+=addLength(" "+key+"="+pax[key]+"\n")
return b4a.from(result)}
exports.decodePax=function decodePax(buf){const result={}
for(;buf.length;){let i=0
for(;i<buf.length&&32!==buf[i];)i++
const len=parseInt(b4a.toString(buf.subarray(0,i)),10)
if(!len)return result
const b=b4a.toString(buf.subarray(i+1,len-1)),keyIndex=b.indexOf("=")
if(-1===keyIndex)return result
result[b.slice(0,keyIndex)]=b.slice(keyIndex+1)
buf=buf.subarray(len)}return result}
exports.encode=function encode(opts){const buf=b4a.alloc(512)
let name=opts.name,prefix=""
5===opts.typeflag&&"/"!==name[name.length-1]&&(name+="/")
if(b4a.byteLength(name)!==name.length)return null
for(;b4a.byteLength(name)>100;){const i=name.indexOf("/")
if(-1===i)return null
prefix+=prefix?"/"+name.slice(0,i):name.slice(0,i)
name=name.slice(i+1)}if(b4a.byteLength(name)>100||b4a.byteLength(prefix)>155)return null
if(opts.linkname&&b4a.byteLength(opts.linkname)>100)return null
b4a.write(buf,name)
b4a.write(buf,encodeOct(4095&opts.mode,6),100)
b4a.write(buf,encodeOct(opts.uid,6),108)
b4a.write(buf,encodeOct(opts.gid,6),116)
!function encodeSize(num,buf,off){num.toString(8).length>11?function encodeSizeBin(num,buf,off){buf[off]=128
for(let i=11;i>0;i--){buf[off+i]=255&num
num=Math.floor(num/256)}}(num,buf,off):b4a.write(buf,encodeOct(num,11),off)}(opts.size,buf,124)
b4a.write(buf,encodeOct(opts.mtime.getTime()/1e3|0,11),136)
buf[156]=ZERO_OFFSET+function toTypeflag(flag){switch(flag){case"file":return 0
case"link":return 1
case"symlink":return 2
case"character-device":return 3
case"block-device":return 4
case"directory":return 5
case"fifo":return 6
case"contiguous-file":return 7
case"pax-header":return 72}return 0}(opts.type)
opts.linkname&&b4a.write(buf,opts.linkname,157)
b4a.copy(USTAR_MAGIC,buf,257)
b4a.copy(USTAR_VER,buf,263)
opts.uname&&b4a.write(buf,opts.uname,265)
opts.gname&&b4a.write(buf,opts.gname,297)
b4a.write(buf,encodeOct(opts.devmajor||0,6),329)
b4a.write(buf,encodeOct(opts.devminor||0,6),337)
prefix&&b4a.write(buf,prefix,345)
b4a.write(buf,encodeOct(cksum(buf),6),148)
return buf}
exports.decode=function decode(buf,filenameEncoding,allowUnknownFormat){let typeflag=0===buf[156]?0:buf[156]-ZERO_OFFSET,name=decodeStr(buf,0,100,filenameEncoding)
const mode=decodeOct(buf,100,8),uid=decodeOct(buf,108,8),gid=decodeOct(buf,116,8),size=decodeOct(buf,124,12),mtime=decodeOct(buf,136,12),type=function toType(flag){switch(flag){case 0:return"file"
case 1:return"link"
case 2:return"symlink"
case 3:return"character-device"
case 4:return"block-device"
case 5:return"directory"
case 6:return"fifo"
case 7:return"contiguous-file"
case 72:return"pax-header"
case 55:return"pax-global-header"
case 27:return"gnu-long-link-path"
case 28:case 30:return"gnu-long-path"}return null}(typeflag),linkname=0===buf[157]?null:decodeStr(buf,157,100,filenameEncoding),uname=decodeStr(buf,265,32),gname=decodeStr(buf,297,32),devmajor=decodeOct(buf,329,8),devminor=decodeOct(buf,337,8),c=cksum(buf)
if(256===c)return null
if(c!==decodeOct(buf,148,8))throw new Error("Invalid tar header. Maybe the tar is corrupted or it needs to be gunzipped?")
if(function isUSTAR(buf){return b4a.equals(USTAR_MAGIC,buf.subarray(257,263))}(buf))buf[345]&&(name=decodeStr(buf,345,155,filenameEncoding)+"/"+name)
else if(function isGNU(buf){return b4a.equals(GNU_MAGIC,buf.subarray(257,263))&&b4a.equals(GNU_VER,buf.subarray(263,265))}(buf));else if(!allowUnknownFormat)throw new Error("Invalid tar header: unknown format.")
0===typeflag&&name&&"/"===name[name.length-1]&&(typeflag=5)
return{name,mode,uid,gid,size,byteOffset:0,mtime:new Date(1e3*mtime),type,linkname,uname,gname,devmajor,devminor,pax:null}}
function indexOf(block,num,offset,end){for(;offset<end;offset++)if(block[offset]===num)return offset
return end}function cksum(block){let sum=256
for(let i=0;i<148;i++)sum+=block[i]
for(let j=156;j<512;j++)sum+=block[j]
return sum}function encodeOct(val,n){return(val=val.toString(8)).length>n?"7777777777777777777".slice(0,n)+" ":"0000000000000000000".slice(0,n-val.length)+val+" "}function decodeOct(val,offset,length){if(128&(val=val.subarray(offset,offset+length))[offset=0])return function parse256(buf){let positive
if(128===buf[0])positive=!0
else{if(255!==buf[0])return null
positive=!1}const tuple=[]
let i
for(i=buf.length-1;i>0;i--){const byte=buf[i]
positive?tuple.push(byte):tuple.push(255-byte)}let sum=0
const l=tuple.length
for(i=0;i<l;i++)sum+=tuple[i]*Math.pow(256,i)
return positive?sum:-1*sum}(val)
{for(;offset<val.length&&32===val[offset];)offset++
const end=function clamp(index,len,defaultValue){return"number"!=typeof index?defaultValue:(index=~~index)>=len?len:index>=0||(index+=len)>=0?index:0}(indexOf(val,32,offset,val.length),val.length,val.length)
for(;offset<end&&0===val[offset];)offset++
return end===offset?0:parseInt(b4a.toString(val.subarray(offset,end)),8)}}function decodeStr(val,offset,length,encoding){return b4a.toString(val.subarray(offset,indexOf(val,0,offset,offset+length)),encoding)}function addLength(str){const len=b4a.byteLength(str)
let digits=Math.floor(Math.log(len)/Math.log(10))+1
len+digits>=Math.pow(10,digits)&&digits++
return len+digits+str}}),40585:((__unused_webpack_module,exports,__webpack_require__)=>{exports.extract=__webpack_require__(98700)
exports.pack=__webpack_require__(18328)}),18328:((module,__unused_webpack_exports,__webpack_require__)=>{const{Readable,Writable,getStreamError}=__webpack_require__(86277),b4a=__webpack_require__(88128),constants=__webpack_require__(46544),headers=__webpack_require__(54943),END_OF_TAR=b4a.alloc(1024)
class Sink extends Writable{constructor(pack,header,callback){super({mapWritable,eagerOpen:!0})
this.written=0
this.header=header
this._callback=callback
this._linkname=null
this._isLinkname="symlink"===header.type&&!header.linkname
this._isVoid="file"!==header.type&&"contiguous-file"!==header.type
this._finished=!1
this._pack=pack
this._openCallback=null
null===this._pack._stream?this._pack._stream=this:this._pack._pending.push(this)}_open(cb){this._openCallback=cb
this._pack._stream===this&&this._continueOpen()}_continuePack(err){if(null===this._callback)return
const callback=this._callback
this._callback=null
callback(err)}_continueOpen(){null===this._pack._stream&&(this._pack._stream=this)
const cb=this._openCallback
this._openCallback=null
if(null!==cb){if(this._pack.destroying)return cb(new Error("pack stream destroyed"))
if(this._pack._finalized)return cb(new Error("pack stream is already finalized"))
this._pack._stream=this
this._isLinkname||this._pack._encode(this.header)
if(this._isVoid){this._finish()
this._continuePack(null)}cb(null)}}_write(data,cb){if(this._isLinkname){this._linkname=this._linkname?b4a.concat([this._linkname,data]):data
return cb(null)}if(this._isVoid)return data.byteLength>0?cb(new Error("No body allowed for this entry")):cb()
this.written+=data.byteLength
if(this._pack.push(data))return cb()
this._pack._drain=cb}_finish(){if(!this._finished){this._finished=!0
if(this._isLinkname){this.header.linkname=this._linkname?b4a.toString(this._linkname,"utf-8"):""
this._pack._encode(this.header)}overflow(this._pack,this.header.size)
this._pack._done(this)}}_final(cb){if(this.written!==this.header.size)return cb(new Error("Size mismatch"))
this._finish()
cb(null)}_getError(){return getStreamError(this)||new Error("tar entry destroyed")}_predestroy(){this._pack.destroy(this._getError())}_destroy(cb){this._pack._done(this)
this._continuePack(this._finished?null:this._getError())
cb()}}class Pack extends Readable{constructor(opts){super(opts)
this._drain=noop
this._finalized=!1
this._finalizing=!1
this._pending=[]
this._stream=null}entry(header,buffer,callback){if(this._finalized||this.destroying)throw new Error("already finalized or destroyed")
if("function"==typeof buffer){callback=buffer
buffer=null}callback||(callback=noop)
header.size&&"symlink"!==header.type||(header.size=0)
header.type||(header.type=function modeToType(mode){switch(mode&constants.S_IFMT){case constants.S_IFBLK:return"block-device"
case constants.S_IFCHR:return"character-device"
case constants.S_IFDIR:return"directory"
case constants.S_IFIFO:return"fifo"
case constants.S_IFLNK:return"symlink"}return"file"}(header.mode))
header.mode||(header.mode="directory"===header.type?493:420)
header.uid||(header.uid=0)
header.gid||(header.gid=0)
header.mtime||(header.mtime=new Date)
"string"==typeof buffer&&(buffer=b4a.from(buffer))
const sink=new Sink(this,header,callback)
if(b4a.isBuffer(buffer)){header.size=buffer.byteLength
sink.write(buffer)
sink.end()
return sink}return sink._isVoid,sink}finalize(){if(this._stream||this._pending.length>0)this._finalizing=!0
else if(!this._finalized){this._finalized=!0
this.push(END_OF_TAR)
this.push(null)}}_done(stream){if(stream===this._stream){this._stream=null
this._finalizing&&this.finalize()
this._pending.length&&this._pending.shift()._continueOpen()}}_encode(header){if(!header.pax){const buf=headers.encode(header)
if(buf){this.push(buf)
return}}this._encodePax(header)}_encodePax(header){const paxHeader=headers.encodePax({name:header.name,linkname:header.linkname,pax:header.pax}),newHeader={name:"PaxHeader",mode:header.mode,uid:header.uid,gid:header.gid,size:paxHeader.byteLength,mtime:header.mtime,type:"pax-header",linkname:header.linkname&&"PaxHeader",uname:header.uname,gname:header.gname,devmajor:header.devmajor,devminor:header.devminor}
this.push(headers.encode(newHeader))
this.push(paxHeader)
overflow(this,paxHeader.byteLength)
newHeader.size=header.size
newHeader.type=header.type
this.push(headers.encode(newHeader))}_doDrain(){const drain=this._drain
this._drain=noop
drain()}_predestroy(){const err=getStreamError(this)
this._stream&&this._stream.destroy(err)
for(;this._pending.length;){const stream=this._pending.shift()
stream.destroy(err)
stream._continueOpen()}this._doDrain()}_read(cb){this._doDrain()
cb()}}module.exports=function pack(opts){return new Pack(opts)}
function noop(){}function overflow(self,size){(size&=511)&&self.push(END_OF_TAR.subarray(0,512-size))}function mapWritable(buf){return b4a.isBuffer(buf)?buf:b4a.from(buf)}}),63041:((module,__unused_webpack_exports,__webpack_require__)=>{const PassThroughDecoder=__webpack_require__(26029),UTF8Decoder=__webpack_require__(90903)
module.exports=class TextDecoder{constructor(encoding="utf8"){this.encoding=function normalizeEncoding(encoding){switch(encoding=encoding.toLowerCase()){case"utf8":case"utf-8":return"utf8"
case"ucs2":case"ucs-2":case"utf16le":case"utf-16le":return"utf16le"
case"latin1":case"binary":return"latin1"
case"base64":case"ascii":case"hex":return encoding
default:throw new Error("Unknown encoding: "+encoding)}}(encoding)
switch(this.encoding){case"utf8":this.decoder=new UTF8Decoder
break
case"utf16le":case"base64":throw new Error("Unsupported encoding: "+this.encoding)
default:this.decoder=new PassThroughDecoder(this.encoding)}}get remaining(){return this.decoder.remaining}push(data){return"string"==typeof data?data:this.decoder.decode(data)}write(data){return this.push(data)}end(data){let result=""
data&&(result=this.push(data))
result+=this.decoder.flush()
return result}}}),26029:((module,__unused_webpack_exports,__webpack_require__)=>{const b4a=__webpack_require__(88128)
module.exports=class PassThroughDecoder{constructor(encoding){this.encoding=encoding}get remaining(){return 0}decode(data){return b4a.toString(data,this.encoding)}flush(){return""}}}),90903:((module,__unused_webpack_exports,__webpack_require__)=>{const b4a=__webpack_require__(88128)
module.exports=class UTF8Decoder{constructor(){this._reset()}get remaining(){return this.bytesSeen}decode(data){if(0===data.byteLength)return""
if(0===this.bytesNeeded&&0===trailingIncomplete(data,0)){this.bytesSeen=function trailingBytesSeen(data){const len=data.byteLength
if(0===len)return 0
const last=data[len-1]
if(last<=127)return 0
if(128!=(192&last))return 1
const limit=Math.max(0,len-4)
let i=len-2
for(;i>=limit&&128==(192&data[i]);)i--
if(i<0)return 1
const first=data[i]
let needed
if(first>=194&&first<=223)needed=2
else if(first>=224&&first<=239)needed=3
else{if(!(first>=240&&first<=244))return 1
needed=4}if(len-i!==needed)return 1
if(needed>=3){const second=data[i+1]
if(224===first&&second<160)return 1
if(237===first&&second>159)return 1
if(240===first&&second<144)return 1
if(244===first&&second>143)return 1}return 0}(data)
return b4a.toString(data,"utf8")}let result="",start=0
if(this.bytesNeeded>0){for(;start<data.byteLength;){const byte=data[start]
if(byte<this.lowerBoundary||byte>this.upperBoundary){result+="�"
this._reset()
break}this.lowerBoundary=128
this.upperBoundary=191
this.codePoint=this.codePoint<<6|63&byte
this.bytesSeen++
start++
if(this.bytesSeen===this.bytesNeeded){result+=String.fromCodePoint(this.codePoint)
this._reset()
break}}if(this.bytesNeeded>0)return result}const trailing=trailingIncomplete(data,start),end=data.byteLength-trailing
end>start&&(result+=b4a.toString(data,"utf8",start,end))
for(let i=end;i<data.byteLength;i++){const byte=data[i]
if(0!==this.bytesNeeded)if(byte<this.lowerBoundary||byte>this.upperBoundary){result+="�"
i--
this._reset()}else{this.lowerBoundary=128
this.upperBoundary=191
this.codePoint=this.codePoint<<6|63&byte
this.bytesSeen++
if(this.bytesSeen===this.bytesNeeded){result+=String.fromCodePoint(this.codePoint)
this._reset()}}else if(byte<=127){this.bytesSeen=0
result+=String.fromCharCode(byte)}else if(byte>=194&&byte<=223){this.bytesNeeded=2
this.bytesSeen=1
this.codePoint=31&byte}else if(byte>=224&&byte<=239){224===byte?this.lowerBoundary=160:237===byte&&(this.upperBoundary=159)
this.bytesNeeded=3
this.bytesSeen=1
this.codePoint=15&byte}else if(byte>=240&&byte<=244){240===byte?this.lowerBoundary=144:244===byte&&(this.upperBoundary=143)
this.bytesNeeded=4
this.bytesSeen=1
this.codePoint=7&byte}else{this.bytesSeen=1
result+="�"}}return result}flush(){const result=this.bytesNeeded>0?"�":""
this._reset()
return result}_reset(){this.codePoint=0
this.bytesNeeded=0
this.bytesSeen=0
this.lowerBoundary=128
this.upperBoundary=191}}
function trailingIncomplete(data,start){const len=data.byteLength
if(len<=start)return 0
const limit=Math.max(start,len-4)
let i=len-1
for(;i>limit&&128==(192&data[i]);)i--
if(i<start)return 0
const byte=data[i]
let needed
if(byte<=127)return 0
if(byte>=194&&byte<=223)needed=2
else if(byte>=224&&byte<=239)needed=3
else{if(!(byte>=240&&byte<=244))return 0
needed=4}const available=len-i
return available<needed?available:0}})}

