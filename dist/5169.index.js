export const id=5169
export const ids=[5169]
export const modules={48944:(function(module){factory=function(){var DLList$1,Events$1,commonjsGlobal="undefined"!=typeof globalThis?globalThis:"undefined"!=typeof window?window:"undefined"!=typeof global?global:"undefined"!=typeof self?self:{},parser={load:function(received,defaults,onto={}){var k,ref,v
for(k in defaults){v=defaults[k]
onto[k]=null!=(ref=received[k])?ref:v}return onto},overwrite:function(received,defaults,onto={}){var k,v
for(k in received){v=received[k]
void 0!==defaults[k]&&(onto[k]=v)}return onto}},DLList_1=class DLList{constructor(incr,decr){this.incr=incr
this.decr=decr
this._first=null
this._last=null
this.length=0}push(value){var node
this.length++
"function"==typeof this.incr&&this.incr()
node={value,prev:this._last,next:null}
if(null!=this._last){this._last.next=node
this._last=node}else this._first=this._last=node}shift(){var value
if(null!=this._first){this.length--
"function"==typeof this.decr&&this.decr()
value=this._first.value
null!=(this._first=this._first.next)?this._first.prev=null:this._last=null
return value}}first(){if(null!=this._first)return this._first.value}getArray(){var node,ref,results
node=this._first
results=[]
for(;null!=node;)results.push((ref=node,node=node.next,ref.value))
return results}forEachShift(cb){var node
node=this.shift()
for(;null!=node;)cb(node),node=this.shift()}debug(){var node,ref,ref1,ref2,results
node=this._first
results=[]
for(;null!=node;)results.push((ref=node,node=node.next,{value:ref.value,prev:null!=(ref1=ref.prev)?ref1.value:void 0,next:null!=(ref2=ref.next)?ref2.value:void 0}))
return results}},Events_1=class Events{constructor(instance){this.instance=instance
this._events={}
if(null!=this.instance.on||null!=this.instance.once||null!=this.instance.removeAllListeners)throw new Error("An Emitter already exists for this object")
this.instance.on=(name,cb)=>this._addListener(name,"many",cb)
this.instance.once=(name,cb)=>this._addListener(name,"once",cb)
this.instance.removeAllListeners=(name=null)=>null!=name?delete this._events[name]:this._events={}}_addListener(name,status,cb){var base
null==(base=this._events)[name]&&(base[name]=[])
this._events[name].push({cb,status})
return this.instance}listenerCount(name){return null!=this._events[name]?this._events[name].length:0}async trigger(name,...args){var e,promises
try{"debug"!==name&&this.trigger("debug",`Event triggered: ${name}`,args)
if(null==this._events[name])return
this._events[name]=this._events[name].filter(function(listener){return"none"!==listener.status})
promises=this._events[name].map(async listener=>{var e,returned
if("none"!==listener.status){"once"===listener.status&&(listener.status="none")
try{return"function"==typeof(null!=(returned="function"==typeof listener.cb?listener.cb(...args):void 0)?returned.then:void 0)?await returned:returned}catch(error){e=error
this.trigger("error",e)
return null}}})
return(await Promise.all(promises)).find(function(x){return null!=x})}catch(error){e=error
this.trigger("error",e)
return null}}}
DLList$1=DLList_1
Events$1=Events_1
var BottleneckError$1,parser$1,BottleneckError_1=class BottleneckError extends Error{}
parser$1=parser
BottleneckError$1=BottleneckError_1
var BottleneckError$2,parser$2,BottleneckError$3,States
parser$2=parser
BottleneckError$2=BottleneckError_1
BottleneckError$3=BottleneckError_1
States=class States{constructor(status1){this.status=status1
this._jobs={}
this.counts=this.status.map(function(){return 0})}next(id){var current,next
next=(current=this._jobs[id])+1
if(null!=current&&next<this.status.length){this.counts[current]--
this.counts[next]++
return this._jobs[id]++}if(null!=current){this.counts[current]--
return delete this._jobs[id]}}start(id){this._jobs[id]=0
return this.counts[0]++}remove(id){var current
if(null!=(current=this._jobs[id])){this.counts[current]--
delete this._jobs[id]}return null!=current}jobStatus(id){var ref
return null!=(ref=this.status[this._jobs[id]])?ref:null}statusJobs(status){var k,pos,ref,results
if(null!=status){if((pos=this.status.indexOf(status))<0)throw new BottleneckError$3(`status must be one of ${this.status.join(", ")}`)
ref=this._jobs
results=[]
for(k in ref)ref[k]===pos&&results.push(k)
return results}return Object.keys(this._jobs)}statusCounts(){return this.counts.reduce((acc,v,i)=>{acc[this.status[i]]=v
return acc},{})}}
var DLList$2,States_1=States
DLList$2=DLList_1
var Events$2,IORedisConnection$1,RedisConnection$1,Scripts$1,parser$3,version$2=Object.freeze({version:"2.19.5",default:{version:"2.19.5"}}),require$$2=()=>console.log("You must import the full version of Bottleneck in order to use this feature."),require$$3=()=>console.log("You must import the full version of Bottleneck in order to use this feature.")
parser$3=parser
Events$2=Events_1
RedisConnection$1=require$$2
IORedisConnection$1=require$$3
Scripts$1=()=>console.log("You must import the full version of Bottleneck in order to use this feature.")
var Events$3,parser$4,Group_1=function(){class Group{constructor(limiterOptions={}){this.deleteKey=this.deleteKey.bind(this)
this.limiterOptions=limiterOptions
parser$3.load(this.limiterOptions,this.defaults,this)
this.Events=new Events$2(this)
this.instances={}
this.Bottleneck=Bottleneck_1
this._startAutoCleanup()
this.sharedConnection=null!=this.connection
null==this.connection&&("redis"===this.limiterOptions.datastore?this.connection=new RedisConnection$1(Object.assign({},this.limiterOptions,{Events:this.Events})):"ioredis"===this.limiterOptions.datastore&&(this.connection=new IORedisConnection$1(Object.assign({},this.limiterOptions,{Events:this.Events}))))}key(key=""){var ref
return null!=(ref=this.instances[key])?ref:(()=>{var limiter
limiter=this.instances[key]=new this.Bottleneck(Object.assign(this.limiterOptions,{id:`${this.id}-${key}`,timeout:this.timeout,connection:this.connection}))
this.Events.trigger("created",limiter,key)
return limiter})()}async deleteKey(key=""){var deleted,instance
instance=this.instances[key]
this.connection&&(deleted=await this.connection.__runCommand__(["del",...Scripts$1.allKeys(`${this.id}-${key}`)]))
if(null!=instance){delete this.instances[key]
await instance.disconnect()}return null!=instance||deleted>0}limiters(){var k,ref,results,v
ref=this.instances
results=[]
for(k in ref){v=ref[k]
results.push({key:k,limiter:v})}return results}keys(){return Object.keys(this.instances)}async clusterKeys(){var cursor,found,i,k,keys,len,next,start
if(null==this.connection)return this.Promise.resolve(this.keys())
keys=[]
cursor=null
start=`b_${this.id}-`.length
for(;0!==cursor;){[next,found]=await this.connection.__runCommand__(["scan",null!=cursor?cursor:0,"match",`b_${this.id}-*_settings`,"count",1e4])
cursor=~~next
for(i=0,len=found.length;i<len;i++){k=found[i]
keys.push(k.slice(start,-9))}}return keys}_startAutoCleanup(){var base
clearInterval(this.interval)
return"function"==typeof(base=this.interval=setInterval(async()=>{var e,k,ref,results,time,v
time=Date.now()
ref=this.instances
results=[]
for(k in ref){v=ref[k]
try{await v._store.__groupCheck__(time)?results.push(this.deleteKey(k)):results.push(void 0)}catch(error){e=error
results.push(v.Events.trigger("error",e))}}return results},this.timeout/2)).unref?base.unref():void 0}updateSettings(options={}){parser$3.overwrite(options,this.defaults,this)
parser$3.overwrite(options,options,this.limiterOptions)
if(null!=options.timeout)return this._startAutoCleanup()}disconnect(flush=!0){var ref
if(!this.sharedConnection)return null!=(ref=this.connection)?ref.disconnect(flush):void 0}}Group.prototype.defaults={timeout:3e5,connection:null,Promise,id:"group-key"}
return Group}.call(commonjsGlobal)
parser$4=parser
Events$3=Events_1
var Bottleneck,Events$4,Job$1,LocalDatastore$1,Queues$1,RedisDatastore$1,States$1,Sync$1,parser$5,Batcher_1=function(){class Batcher{constructor(options={}){this.options=options
parser$4.load(this.options,this.defaults,this)
this.Events=new Events$3(this)
this._arr=[]
this._resetPromise()
this._lastFlush=Date.now()}_resetPromise(){return this._promise=new this.Promise((res,rej)=>this._resolve=res)}_flush(){clearTimeout(this._timeout)
this._lastFlush=Date.now()
this._resolve()
this.Events.trigger("batch",this._arr)
this._arr=[]
return this._resetPromise()}add(data){var ret
this._arr.push(data)
ret=this._promise
this._arr.length===this.maxSize?this._flush():null!=this.maxTime&&1===this._arr.length&&(this._timeout=setTimeout(()=>this._flush(),this.maxTime))
return ret}}Batcher.prototype.defaults={maxTime:null,maxSize:null,Promise}
return Batcher}.call(commonjsGlobal),require$$8=function getCjsExportFromNamespace(n){return n&&n.default||n}(version$2),splice=[].splice
parser$5=parser
Queues$1=class Queues{constructor(num_priorities){this.Events=new Events$1(this)
this._length=0
this._lists=function(){var j,ref,results
results=[]
for(j=1,ref=num_priorities;1<=ref?j<=ref:j>=ref;1<=ref?++j:--j)results.push(new DLList$1(()=>this.incr(),()=>this.decr()))
return results}.call(this)}incr(){if(0===this._length++)return this.Events.trigger("leftzero")}decr(){if(0===--this._length)return this.Events.trigger("zero")}push(job){return this._lists[job.options.priority].push(job)}queued(priority){return null!=priority?this._lists[priority].length:this._length}shiftAll(fn){return this._lists.forEach(function(list){return list.forEachShift(fn)})}getFirst(arr=this._lists){var j,len,list
for(j=0,len=arr.length;j<len;j++)if((list=arr[j]).length>0)return list
return[]}shiftLastFrom(priority){return this.getFirst(this._lists.slice(priority).reverse()).shift()}}
Job$1=class Job{constructor(task,args,options,jobDefaults,rejectOnDrop,Events,_states,Promise){this.task=task
this.args=args
this.rejectOnDrop=rejectOnDrop
this.Events=Events
this._states=_states
this.Promise=Promise
this.options=parser$1.load(options,jobDefaults)
this.options.priority=this._sanitizePriority(this.options.priority)
this.options.id===jobDefaults.id&&(this.options.id=`${this.options.id}-${this._randomIndex()}`)
this.promise=new this.Promise((_resolve,_reject)=>{this._resolve=_resolve
this._reject=_reject})
this.retryCount=0}_sanitizePriority(priority){var sProperty
return(sProperty=~~priority!==priority?5:priority)<0?0:sProperty>9?9:sProperty}_randomIndex(){return Math.random().toString(36).slice(2)}doDrop({error,message="This job has been dropped by Bottleneck"}={}){if(this._states.remove(this.options.id)){this.rejectOnDrop&&this._reject(null!=error?error:new BottleneckError$1(message))
this.Events.trigger("dropped",{args:this.args,options:this.options,task:this.task,promise:this.promise})
return!0}return!1}_assertStatus(expected){var status
if((status=this._states.jobStatus(this.options.id))!==expected&&("DONE"!==expected||null!==status))throw new BottleneckError$1(`Invalid job status ${status}, expected ${expected}. Please open an issue at https://github.com/SGrondin/bottleneck/issues`)}doReceive(){this._states.start(this.options.id)
return this.Events.trigger("received",{args:this.args,options:this.options})}doQueue(reachedHWM,blocked){this._assertStatus("RECEIVED")
this._states.next(this.options.id)
return this.Events.trigger("queued",{args:this.args,options:this.options,reachedHWM,blocked})}doRun(){if(0===this.retryCount){this._assertStatus("QUEUED")
this._states.next(this.options.id)}else this._assertStatus("EXECUTING")
return this.Events.trigger("scheduled",{args:this.args,options:this.options})}async doExecute(chained,clearGlobalState,run,free){var error,eventInfo,passed
if(0===this.retryCount){this._assertStatus("RUNNING")
this._states.next(this.options.id)}else this._assertStatus("EXECUTING")
eventInfo={args:this.args,options:this.options,retryCount:this.retryCount}
this.Events.trigger("executing",eventInfo)
try{passed=await(null!=chained?chained.schedule(this.options,this.task,...this.args):this.task(...this.args))
if(clearGlobalState()){this.doDone(eventInfo)
await free(this.options,eventInfo)
this._assertStatus("DONE")
return this._resolve(passed)}}catch(error1){error=error1
return this._onFailure(error,eventInfo,clearGlobalState,run,free)}}doExpire(clearGlobalState,run,free){var error,eventInfo
this._states.jobStatus("RUNNING"===this.options.id)&&this._states.next(this.options.id)
this._assertStatus("EXECUTING")
eventInfo={args:this.args,options:this.options,retryCount:this.retryCount}
error=new BottleneckError$1(`This job timed out after ${this.options.expiration} ms.`)
return this._onFailure(error,eventInfo,clearGlobalState,run,free)}async _onFailure(error,eventInfo,clearGlobalState,run,free){var retry,retryAfter
if(clearGlobalState()){if(null!=(retry=await this.Events.trigger("failed",error,eventInfo))){retryAfter=~~retry
this.Events.trigger("retry",`Retrying ${this.options.id} after ${retryAfter} ms`,eventInfo)
this.retryCount++
return run(retryAfter)}this.doDone(eventInfo)
await free(this.options,eventInfo)
this._assertStatus("DONE")
return this._reject(error)}}doDone(eventInfo){this._assertStatus("EXECUTING")
this._states.next(this.options.id)
return this.Events.trigger("done",eventInfo)}}
LocalDatastore$1=class LocalDatastore{constructor(instance,storeOptions,storeInstanceOptions){this.instance=instance
this.storeOptions=storeOptions
this.clientId=this.instance._randomIndex()
parser$2.load(storeInstanceOptions,storeInstanceOptions,this)
this._nextRequest=this._lastReservoirRefresh=this._lastReservoirIncrease=Date.now()
this._running=0
this._done=0
this._unblockTime=0
this.ready=this.Promise.resolve()
this.clients={}
this._startHeartbeat()}_startHeartbeat(){var base
return null==this.heartbeat&&(null!=this.storeOptions.reservoirRefreshInterval&&null!=this.storeOptions.reservoirRefreshAmount||null!=this.storeOptions.reservoirIncreaseInterval&&null!=this.storeOptions.reservoirIncreaseAmount)?"function"==typeof(base=this.heartbeat=setInterval(()=>{var amount,incr,maximum,now,reservoir
now=Date.now()
if(null!=this.storeOptions.reservoirRefreshInterval&&now>=this._lastReservoirRefresh+this.storeOptions.reservoirRefreshInterval){this._lastReservoirRefresh=now
this.storeOptions.reservoir=this.storeOptions.reservoirRefreshAmount
this.instance._drainAll(this.computeCapacity())}if(null!=this.storeOptions.reservoirIncreaseInterval&&now>=this._lastReservoirIncrease+this.storeOptions.reservoirIncreaseInterval){({reservoirIncreaseAmount:amount,reservoirIncreaseMaximum:maximum,reservoir}=this.storeOptions)
this._lastReservoirIncrease=now
if((incr=null!=maximum?Math.min(amount,maximum-reservoir):amount)>0){this.storeOptions.reservoir+=incr
return this.instance._drainAll(this.computeCapacity())}}},this.heartbeatInterval)).unref?base.unref():void 0:clearInterval(this.heartbeat)}async __publish__(message){await this.yieldLoop()
return this.instance.Events.trigger("message",message.toString())}async __disconnect__(flush){await this.yieldLoop()
clearInterval(this.heartbeat)
return this.Promise.resolve()}yieldLoop(t=0){return new this.Promise(function(resolve,reject){return setTimeout(resolve,t)})}computePenalty(){var ref
return null!=(ref=this.storeOptions.penalty)?ref:15*this.storeOptions.minTime||5e3}async __updateSettings__(options){await this.yieldLoop()
parser$2.overwrite(options,options,this.storeOptions)
this._startHeartbeat()
this.instance._drainAll(this.computeCapacity())
return!0}async __running__(){await this.yieldLoop()
return this._running}async __queued__(){await this.yieldLoop()
return this.instance.queued()}async __done__(){await this.yieldLoop()
return this._done}async __groupCheck__(time){await this.yieldLoop()
return this._nextRequest+this.timeout<time}computeCapacity(){var maxConcurrent,reservoir;({maxConcurrent,reservoir}=this.storeOptions)
return null!=maxConcurrent&&null!=reservoir?Math.min(maxConcurrent-this._running,reservoir):null!=maxConcurrent?maxConcurrent-this._running:null!=reservoir?reservoir:null}conditionsCheck(weight){var capacity
return null==(capacity=this.computeCapacity())||weight<=capacity}async __incrementReservoir__(incr){var reservoir
await this.yieldLoop()
reservoir=this.storeOptions.reservoir+=incr
this.instance._drainAll(this.computeCapacity())
return reservoir}async __currentReservoir__(){await this.yieldLoop()
return this.storeOptions.reservoir}isBlocked(now){return this._unblockTime>=now}check(weight,now){return this.conditionsCheck(weight)&&this._nextRequest-now<=0}async __check__(weight){var now
await this.yieldLoop()
now=Date.now()
return this.check(weight,now)}async __register__(index,weight,expiration){var now,wait
await this.yieldLoop()
now=Date.now()
if(this.conditionsCheck(weight)){this._running+=weight
null!=this.storeOptions.reservoir&&(this.storeOptions.reservoir-=weight)
wait=Math.max(this._nextRequest-now,0)
this._nextRequest=now+wait+this.storeOptions.minTime
return{success:!0,wait,reservoir:this.storeOptions.reservoir}}return{success:!1}}strategyIsBlock(){return 3===this.storeOptions.strategy}async __submit__(queueLength,weight){var blocked,now,reachedHWM
await this.yieldLoop()
if(null!=this.storeOptions.maxConcurrent&&weight>this.storeOptions.maxConcurrent)throw new BottleneckError$2(`Impossible to add a job having a weight of ${weight} to a limiter having a maxConcurrent setting of ${this.storeOptions.maxConcurrent}`)
now=Date.now()
reachedHWM=null!=this.storeOptions.highWater&&queueLength===this.storeOptions.highWater&&!this.check(weight,now)
if(blocked=this.strategyIsBlock()&&(reachedHWM||this.isBlocked(now))){this._unblockTime=now+this.computePenalty()
this._nextRequest=this._unblockTime+this.storeOptions.minTime
this.instance._dropAllQueued()}return{reachedHWM,blocked,strategy:this.storeOptions.strategy}}async __free__(index,weight){await this.yieldLoop()
this._running-=weight
this._done+=weight
this.instance._drainAll(this.computeCapacity())
return{running:this._running}}}
RedisDatastore$1=()=>console.log("You must import the full version of Bottleneck in order to use this feature.")
Events$4=Events_1
States$1=States_1
Sync$1=class Sync{constructor(name,Promise){this.schedule=this.schedule.bind(this)
this.name=name
this.Promise=Promise
this._running=0
this._queue=new DLList$2}isEmpty(){return 0===this._queue.length}async _tryToRun(){var args,cb,error,reject,resolve,returned,task
if(this._running<1&&this._queue.length>0){this._running++;({task,args,resolve,reject}=this._queue.shift())
cb=await async function(){try{returned=await task(...args)
return function(){return resolve(returned)}}catch(error1){error=error1
return function(){return reject(error)}}}()
this._running--
this._tryToRun()
return cb()}}schedule(task,...args){var promise,reject,resolve
resolve=reject=null
promise=new this.Promise(function(_resolve,_reject){resolve=_resolve
return reject=_reject})
this._queue.push({task,args,resolve,reject})
this._tryToRun()
return promise}}
Bottleneck=function(){class Bottleneck{constructor(options={},...invalid){var storeInstanceOptions,storeOptions
this._addToQueue=this._addToQueue.bind(this)
this._validateOptions(options,invalid)
parser$5.load(options,this.instanceDefaults,this)
this._queues=new Queues$1(10)
this._scheduled={}
this._states=new States$1(["RECEIVED","QUEUED","RUNNING","EXECUTING"].concat(this.trackDoneStatus?["DONE"]:[]))
this._limiter=null
this.Events=new Events$4(this)
this._submitLock=new Sync$1("submit",this.Promise)
this._registerLock=new Sync$1("register",this.Promise)
storeOptions=parser$5.load(options,this.storeDefaults,{})
this._store=function(){if("redis"===this.datastore||"ioredis"===this.datastore||null!=this.connection){storeInstanceOptions=parser$5.load(options,this.redisStoreDefaults,{})
return new RedisDatastore$1(this,storeOptions,storeInstanceOptions)}if("local"===this.datastore){storeInstanceOptions=parser$5.load(options,this.localStoreDefaults,{})
return new LocalDatastore$1(this,storeOptions,storeInstanceOptions)}throw new Bottleneck.prototype.BottleneckError(`Invalid datastore type: ${this.datastore}`)}.call(this)
this._queues.on("leftzero",()=>{var ref
return null!=(ref=this._store.heartbeat)&&"function"==typeof ref.ref?ref.ref():void 0})
this._queues.on("zero",()=>{var ref
return null!=(ref=this._store.heartbeat)&&"function"==typeof ref.unref?ref.unref():void 0})}_validateOptions(options,invalid){if(null==options||"object"!=typeof options||0!==invalid.length)throw new Bottleneck.prototype.BottleneckError("Bottleneck v2 takes a single object argument. Refer to https://github.com/SGrondin/bottleneck#upgrading-to-v2 if you're upgrading from Bottleneck v1.")}ready(){return this._store.ready}clients(){return this._store.clients}channel(){return`b_${this.id}`}channel_client(){return`b_${this.id}_${this._store.clientId}`}publish(message){return this._store.__publish__(message)}disconnect(flush=!0){return this._store.__disconnect__(flush)}chain(_limiter){this._limiter=_limiter
return this}queued(priority){return this._queues.queued(priority)}clusterQueued(){return this._store.__queued__()}empty(){return 0===this.queued()&&this._submitLock.isEmpty()}running(){return this._store.__running__()}done(){return this._store.__done__()}jobStatus(id){return this._states.jobStatus(id)}jobs(status){return this._states.statusJobs(status)}counts(){return this._states.statusCounts()}_randomIndex(){return Math.random().toString(36).slice(2)}check(weight=1){return this._store.__check__(weight)}_clearGlobalState(index){if(null!=this._scheduled[index]){clearTimeout(this._scheduled[index].expiration)
delete this._scheduled[index]
return!0}return!1}async _free(index,job,options,eventInfo){var e,running
try{({running}=await this._store.__free__(index,options.weight))
this.Events.trigger("debug",`Freed ${options.id}`,eventInfo)
if(0===running&&this.empty())return this.Events.trigger("idle")}catch(error1){e=error1
return this.Events.trigger("error",e)}}_run(index,job,wait){var clearGlobalState,free,run
job.doRun()
clearGlobalState=this._clearGlobalState.bind(this,index)
run=this._run.bind(this,index,job)
free=this._free.bind(this,index,job)
return this._scheduled[index]={timeout:setTimeout(()=>job.doExecute(this._limiter,clearGlobalState,run,free),wait),expiration:null!=job.options.expiration?setTimeout(function(){return job.doExpire(clearGlobalState,run,free)},wait+job.options.expiration):void 0,job}}_drainOne(capacity){return this._registerLock.schedule(()=>{var args,index,next,options,queue
if(0===this.queued())return this.Promise.resolve(null)
queue=this._queues.getFirst();({options,args}=next=queue.first())
if(null!=capacity&&options.weight>capacity)return this.Promise.resolve(null)
this.Events.trigger("debug",`Draining ${options.id}`,{args,options})
index=this._randomIndex()
return this._store.__register__(index,options.weight,options.expiration).then(({success,wait,reservoir})=>{var empty
this.Events.trigger("debug",`Drained ${options.id}`,{success,args,options})
if(success){queue.shift();(empty=this.empty())&&this.Events.trigger("empty")
0===reservoir&&this.Events.trigger("depleted",empty)
this._run(index,next,wait)
return this.Promise.resolve(options.weight)}return this.Promise.resolve(null)})})}_drainAll(capacity,total=0){return this._drainOne(capacity).then(drained=>{var newCapacity
if(null!=drained){newCapacity=null!=capacity?capacity-drained:capacity
return this._drainAll(newCapacity,total+drained)}return this.Promise.resolve(total)}).catch(e=>this.Events.trigger("error",e))}_dropAllQueued(message){return this._queues.shiftAll(function(job){return job.doDrop({message})})}stop(options={}){var done,waitForExecuting
options=parser$5.load(options,this.stopDefaults)
waitForExecuting=at=>{var finished
finished=()=>{var counts
return(counts=this._states.counts)[0]+counts[1]+counts[2]+counts[3]===at}
return new this.Promise((resolve,reject)=>finished()?resolve():this.on("done",()=>{if(finished()){this.removeAllListeners("done")
return resolve()}}))}
done=options.dropWaitingJobs?(this._run=function(index,next){return next.doDrop({message:options.dropErrorMessage})},this._drainOne=()=>this.Promise.resolve(null),this._registerLock.schedule(()=>this._submitLock.schedule(()=>{var k,ref,v
ref=this._scheduled
for(k in ref){v=ref[k]
if("RUNNING"===this.jobStatus(v.job.options.id)){clearTimeout(v.timeout)
clearTimeout(v.expiration)
v.job.doDrop({message:options.dropErrorMessage})}}this._dropAllQueued(options.dropErrorMessage)
return waitForExecuting(0)}))):this.schedule({priority:9,weight:0},()=>waitForExecuting(1))
this._receive=function(job){return job._reject(new Bottleneck.prototype.BottleneckError(options.enqueueErrorMessage))}
this.stop=()=>this.Promise.reject(new Bottleneck.prototype.BottleneckError("stop() has already been called"))
return done}async _addToQueue(job){var args,blocked,error,options,reachedHWM,shifted,strategy;({args,options}=job)
try{({reachedHWM,blocked,strategy}=await this._store.__submit__(this.queued(),options.weight))}catch(error1){error=error1
this.Events.trigger("debug",`Could not queue ${options.id}`,{args,options,error})
job.doDrop({error})
return!1}if(blocked){job.doDrop()
return!0}if(reachedHWM){null!=(shifted=strategy===Bottleneck.prototype.strategy.LEAK?this._queues.shiftLastFrom(options.priority):strategy===Bottleneck.prototype.strategy.OVERFLOW_PRIORITY?this._queues.shiftLastFrom(options.priority+1):strategy===Bottleneck.prototype.strategy.OVERFLOW?job:void 0)&&shifted.doDrop()
if(null==shifted||strategy===Bottleneck.prototype.strategy.OVERFLOW){null==shifted&&job.doDrop()
return reachedHWM}}job.doQueue(reachedHWM,blocked)
this._queues.push(job)
await this._drainAll()
return reachedHWM}_receive(job){if(null!=this._states.jobStatus(job.options.id)){job._reject(new Bottleneck.prototype.BottleneckError(`A job with the same id already exists (id=${job.options.id})`))
return!1}job.doReceive()
return this._submitLock.schedule(this._addToQueue,job)}submit(...args){var cb,fn,job,options,ref,ref1,task
if("function"==typeof args[0]){ref=args,[fn,...args]=ref,[cb]=splice.call(args,-1)
options=parser$5.load({},this.jobDefaults)}else{ref1=args,[options,fn,...args]=ref1,[cb]=splice.call(args,-1)
options=parser$5.load(options,this.jobDefaults)}task=(...args)=>new this.Promise(function(resolve,reject){return fn(...args,function(...args){return(null!=args[0]?reject:resolve)(args)})});(job=new Job$1(task,args,options,this.jobDefaults,this.rejectOnDrop,this.Events,this._states,this.Promise)).promise.then(function(args){return"function"==typeof cb?cb(...args):void 0}).catch(function(args){return Array.isArray(args)?"function"==typeof cb?cb(...args):void 0:"function"==typeof cb?cb(args):void 0})
return this._receive(job)}schedule(...args){var job,options,task
if("function"==typeof args[0]){[task,...args]=args
options={}}else[options,task,...args]=args
job=new Job$1(task,args,options,this.jobDefaults,this.rejectOnDrop,this.Events,this._states,this.Promise)
this._receive(job)
return job.promise}wrap(fn){var schedule,wrapped
schedule=this.schedule.bind(this);(wrapped=function(...args){return schedule(fn.bind(this),...args)}).withOptions=function(options,...args){return schedule(options,fn,...args)}
return wrapped}async updateSettings(options={}){await this._store.__updateSettings__(parser$5.overwrite(options,this.storeDefaults))
parser$5.overwrite(options,this.instanceDefaults,this)
return this}currentReservoir(){return this._store.__currentReservoir__()}incrementReservoir(incr=0){return this._store.__incrementReservoir__(incr)}}Bottleneck.default=Bottleneck
Bottleneck.Events=Events$4
Bottleneck.version=Bottleneck.prototype.version=require$$8.version
Bottleneck.strategy=Bottleneck.prototype.strategy={LEAK:1,OVERFLOW:2,OVERFLOW_PRIORITY:4,BLOCK:3}
Bottleneck.BottleneckError=Bottleneck.prototype.BottleneckError=BottleneckError_1
Bottleneck.Group=Bottleneck.prototype.Group=Group_1
Bottleneck.RedisConnection=Bottleneck.prototype.RedisConnection=require$$2
Bottleneck.IORedisConnection=Bottleneck.prototype.IORedisConnection=require$$3
Bottleneck.Batcher=Bottleneck.prototype.Batcher=Batcher_1
Bottleneck.prototype.jobDefaults={priority:5,weight:1,expiration:null,id:"<no-id>"}
Bottleneck.prototype.storeDefaults={maxConcurrent:null,minTime:0,highWater:null,strategy:Bottleneck.prototype.strategy.LEAK,penalty:null,reservoir:null,reservoirRefreshInterval:null,reservoirRefreshAmount:null,reservoirIncreaseInterval:null,reservoirIncreaseAmount:null,reservoirIncreaseMaximum:null}
Bottleneck.prototype.localStoreDefaults={Promise,timeout:null,heartbeatInterval:250}
Bottleneck.prototype.redisStoreDefaults={Promise,timeout:null,heartbeatInterval:5e3,clientTimeout:1e4,Redis:null,clientOptions:{},clusterNodes:null,clearDatastore:!1,connection:null}
Bottleneck.prototype.instanceDefaults={datastore:"local",connection:null,id:"<no-id>",rejectOnDrop:!0,trackDoneStatus:!1,Promise}
Bottleneck.prototype.stopDefaults={enqueueErrorMessage:"This limiter has been stopped and cannot accept new jobs.",dropWaitingJobs:!0,dropErrorMessage:"This limiter has been stopped."}
return Bottleneck}.call(commonjsGlobal)
var Bottleneck_1=Bottleneck
return Bottleneck_1},module.exports=factory()
var factory}),20566:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{Q:()=>getOctokit})
var external_fs_=__webpack_require__(79896),external_os_=__webpack_require__(70857)
class Context{constructor(){var _a,_b,_c
this.payload={}
if(process.env.GITHUB_EVENT_PATH)if((0,external_fs_.existsSync)(process.env.GITHUB_EVENT_PATH))this.payload=JSON.parse((0,external_fs_.readFileSync)(process.env.GITHUB_EVENT_PATH,{encoding:"utf8"}))
else{const path=process.env.GITHUB_EVENT_PATH
process.stdout.write(`GITHUB_EVENT_PATH ${path} does not exist${external_os_.EOL}`)}this.eventName=process.env.GITHUB_EVENT_NAME
this.sha=process.env.GITHUB_SHA
this.ref=process.env.GITHUB_REF
this.workflow=process.env.GITHUB_WORKFLOW
this.action=process.env.GITHUB_ACTION
this.actor=process.env.GITHUB_ACTOR
this.job=process.env.GITHUB_JOB
this.runAttempt=parseInt(process.env.GITHUB_RUN_ATTEMPT,10)
this.runNumber=parseInt(process.env.GITHUB_RUN_NUMBER,10)
this.runId=parseInt(process.env.GITHUB_RUN_ID,10)
this.apiUrl=null!==(_a=process.env.GITHUB_API_URL)&&void 0!==_a?_a:"https://api.github.com"
this.serverUrl=null!==(_b=process.env.GITHUB_SERVER_URL)&&void 0!==_b?_b:"https://github.com"
this.graphqlUrl=null!==(_c=process.env.GITHUB_GRAPHQL_URL)&&void 0!==_c?_c:"https://api.github.com/graphql"}get issue(){const payload=this.payload
return Object.assign(Object.assign({},this.repo),{number:(payload.issue||payload.pull_request||payload).number})}get repo(){if(process.env.GITHUB_REPOSITORY){const[owner,repo]=process.env.GITHUB_REPOSITORY.split("/")
return{owner,repo}}if(this.payload.repository)return{owner:this.payload.repository.owner.login,repo:this.payload.repository.name}
throw new Error("context.repo requires a GITHUB_REPOSITORY environment variable like 'owner/repo'")}}var lib=__webpack_require__(25799),undici=__webpack_require__(87139)
function getUserAgent(){return"object"==typeof navigator&&"userAgent"in navigator?navigator.userAgent:"object"==typeof process&&void 0!==process.version?`Node.js/${process.version.substr(1)} (${process.platform}; ${process.arch})`:"<environment undetectable>"}function register(state,name,method,options){if("function"!=typeof method)throw new Error("method for before hook must be a function")
options||(options={})
return Array.isArray(name)?name.reverse().reduce((callback,name)=>register.bind(null,state,name,callback,options),method)():Promise.resolve().then(()=>state.registry[name]?state.registry[name].reduce((method,registered)=>registered.hook.bind(null,method,options),method)():method(options))}function addHook(state,kind,name,hook){const orig=hook
state.registry[name]||(state.registry[name]=[])
"before"===kind&&(hook=(method,options)=>Promise.resolve().then(orig.bind(null,options)).then(method.bind(null,options)))
"after"===kind&&(hook=(method,options)=>{let result
return Promise.resolve().then(method.bind(null,options)).then(result_=>{result=result_
return orig(result,options)}).then(()=>result)})
"error"===kind&&(hook=(method,options)=>Promise.resolve().then(method.bind(null,options)).catch(error=>orig(error,options)))
state.registry[name].push({hook,orig})}function removeHook(state,name,method){if(!state.registry[name])return
const index=state.registry[name].map(registered=>registered.orig).indexOf(method);-1!==index&&state.registry[name].splice(index,1)}const bind=Function.bind,bindable=bind.bind(bind)
const before_after_hook_Collection=function Collection(){const state={registry:{}},hook=register.bind(null,state)
!function bindApi(hook,state,name){const removeHookRef=bindable(removeHook,null).apply(null,name?[state,name]:[state])
hook.api={remove:removeHookRef}
hook.remove=removeHookRef;["before","error","after","wrap"].forEach(kind=>{const args=name?[state,kind,name]:[state,kind]
hook[kind]=hook.api[kind]=bindable(addHook,null).apply(null,args)})}(hook,state)
return hook}
var userAgent=`octokit-endpoint.js/0.0.0-development ${getUserAgent()}`
function mergeDeep(defaults,options){const result=Object.assign({},defaults)
Object.keys(options).forEach(key=>{!function isPlainObject(value){if("object"!=typeof value||null===value)return!1
if("[object Object]"!==Object.prototype.toString.call(value))return!1
const proto=Object.getPrototypeOf(value)
if(null===proto)return!0
const Ctor=Object.prototype.hasOwnProperty.call(proto,"constructor")&&proto.constructor
return"function"==typeof Ctor&&Ctor instanceof Ctor&&Function.prototype.call(Ctor)===Function.prototype.call(value)}(options[key])?Object.assign(result,{[key]:options[key]}):key in defaults?result[key]=mergeDeep(defaults[key],options[key]):Object.assign(result,{[key]:options[key]})})
return result}function removeUndefinedProperties(obj){for(const key in obj)void 0===obj[key]&&delete obj[key]
return obj}function merge(defaults,route,options){if("string"==typeof route){let[method,url]=route.split(" ")
options=Object.assign(url?{method,url}:{url:method},options)}else options=Object.assign({},route)
options.headers=function lowercaseKeys(object){return object?Object.keys(object).reduce((newObj,key)=>{newObj[key.toLowerCase()]=object[key]
return newObj},{}):{}}(options.headers)
removeUndefinedProperties(options)
removeUndefinedProperties(options.headers)
const mergedOptions=mergeDeep(defaults||{},options)
if("/graphql"===options.url){defaults&&defaults.mediaType.previews?.length&&(mergedOptions.mediaType.previews=defaults.mediaType.previews.filter(preview=>!mergedOptions.mediaType.previews.includes(preview)).concat(mergedOptions.mediaType.previews))
mergedOptions.mediaType.previews=(mergedOptions.mediaType.previews||[]).map(preview=>preview.replace(/-preview/,""))}return mergedOptions}var urlVariableRegex=/\{[^{}}]+\}/g
function removeNonChars(variableName){return variableName.replace(/(?:^\W+)|(?:(?<!\W)\W+$)/g,"").split(/,/)}function omit(object,keysToOmit){const result={__proto__:null}
for(const key of Object.keys(object))-1===keysToOmit.indexOf(key)&&(result[key]=object[key])
return result}function encodeReserved(str){return str.split(/(%[0-9A-Fa-f]{2})/g).map(function(part){/%[0-9A-Fa-f]/.test(part)||(part=encodeURI(part).replace(/%5B/g,"[").replace(/%5D/g,"]"))
return part}).join("")}function encodeUnreserved(str){return encodeURIComponent(str).replace(/[!'()*]/g,function(c){return"%"+c.charCodeAt(0).toString(16).toUpperCase()})}function encodeValue(operator,value,key){value="+"===operator||"#"===operator?encodeReserved(value):encodeUnreserved(value)
return key?encodeUnreserved(key)+"="+value:value}function isDefined(value){return null!=value}function isKeyOperator(operator){return";"===operator||"&"===operator||"?"===operator}function expand(template,context){var operators=["+","#",".","/",";","?","&"]
template=template.replace(/\{([^\{\}]+)\}|([^\{\}]+)/g,function(_,expression,literal){if(expression){let operator=""
const values=[]
if(-1!==operators.indexOf(expression.charAt(0))){operator=expression.charAt(0)
expression=expression.substr(1)}expression.split(/,/g).forEach(function(variable){var tmp=/([^:\*]*)(?::(\d+)|(\*))?/.exec(variable)
values.push(function getValues(context,operator,key,modifier){var value=context[key],result=[]
if(isDefined(value)&&""!==value)if("string"==typeof value||"number"==typeof value||"bigint"==typeof value||"boolean"==typeof value){value=value.toString()
modifier&&"*"!==modifier&&(value=value.substring(0,parseInt(modifier,10)))
result.push(encodeValue(operator,value,isKeyOperator(operator)?key:""))}else if("*"===modifier)Array.isArray(value)?value.filter(isDefined).forEach(function(value2){result.push(encodeValue(operator,value2,isKeyOperator(operator)?key:""))}):Object.keys(value).forEach(function(k){isDefined(value[k])&&result.push(encodeValue(operator,value[k],k))})
else{const tmp=[]
Array.isArray(value)?value.filter(isDefined).forEach(function(value2){tmp.push(encodeValue(operator,value2))}):Object.keys(value).forEach(function(k){if(isDefined(value[k])){tmp.push(encodeUnreserved(k))
tmp.push(encodeValue(operator,value[k].toString()))}})
isKeyOperator(operator)?result.push(encodeUnreserved(key)+"="+tmp.join(",")):0!==tmp.length&&result.push(tmp.join(","))}else";"===operator?isDefined(value)&&result.push(encodeUnreserved(key)):""!==value||"&"!==operator&&"?"!==operator?""===value&&result.push(""):result.push(encodeUnreserved(key)+"=")
return result}(context,operator,tmp[1],tmp[2]||tmp[3]))})
if(operator&&"+"!==operator){var separator=","
"?"===operator?separator="&":"#"!==operator&&(separator=operator)
return(0!==values.length?operator:"")+values.join(separator)}return values.join(",")}return encodeReserved(literal)})
return"/"===template?template:template.replace(/\/$/,"")}function parse(options){let body,method=options.method.toUpperCase(),url=(options.url||"/").replace(/:([a-z]\w+)/g,"{$1}"),headers=Object.assign({},options.headers),parameters=omit(options,["method","baseUrl","url","headers","request","mediaType"])
const urlVariableNames=function extractUrlVariableNames(url){const matches=url.match(urlVariableRegex)
return matches?matches.map(removeNonChars).reduce((a,b)=>a.concat(b),[]):[]}(url)
url=function parseUrl(template){return{expand:expand.bind(null,template)}}(url).expand(parameters);/^http/.test(url)||(url=options.baseUrl+url)
const remainingParameters=omit(parameters,Object.keys(options).filter(option=>urlVariableNames.includes(option)).concat("baseUrl"))
if(!/application\/octet-stream/i.test(headers.accept)){options.mediaType.format&&(headers.accept=headers.accept.split(/,/).map(format=>format.replace(/application\/vnd(\.\w+)(\.v3)?(\.\w+)?(\+json)?$/,`application/vnd$1$2.${options.mediaType.format}`)).join(","))
if(url.endsWith("/graphql")&&options.mediaType.previews?.length){const previewsFromAcceptHeader=headers.accept.match(/(?<![\w-])[\w-]+(?=-preview)/g)||[]
headers.accept=previewsFromAcceptHeader.concat(options.mediaType.previews).map(preview=>`application/vnd.github.${preview}-preview${options.mediaType.format?`.${options.mediaType.format}`:"+json"}`).join(",")}}["GET","HEAD"].includes(method)?url=function addQueryParameters(url,parameters){const separator=/\?/.test(url)?"&":"?",names=Object.keys(parameters)
return 0===names.length?url:url+separator+names.map(name=>"q"===name?"q="+parameters.q.split("+").map(encodeURIComponent).join("+"):`${name}=${encodeURIComponent(parameters[name])}`).join("&")}(url,remainingParameters):"data"in remainingParameters?body=remainingParameters.data:Object.keys(remainingParameters).length&&(body=remainingParameters)
headers["content-type"]||void 0===body||(headers["content-type"]="application/json; charset=utf-8");["PATCH","PUT"].includes(method)&&void 0===body&&(body="")
return Object.assign({method,url,headers},void 0!==body?{body}:null,options.request?{request:options.request}:null)}function endpointWithDefaults(defaults,route,options){return parse(merge(defaults,route,options))}var endpoint=function withDefaults(oldDefaults,newDefaults){const DEFAULTS2=merge(oldDefaults,newDefaults),endpoint2=endpointWithDefaults.bind(null,DEFAULTS2)
return Object.assign(endpoint2,{DEFAULTS:DEFAULTS2,defaults:withDefaults.bind(null,DEFAULTS2),merge:merge.bind(null,DEFAULTS2),parse})}(null,{method:"GET",baseUrl:"https://api.github.com",headers:{accept:"application/vnd.github.v3+json","user-agent":userAgent},mediaType:{format:""}})
const CHAR_MAP=new Uint8Array(256)
CHAR_MAP[9]|=2
CHAR_MAP[32]|=2
CHAR_MAP[59]|=4
CHAR_MAP[44]|=8
for(let code=128;code<=255;code++)CHAR_MAP[code]|=1
for(const char of"!#$%&'*+-.^_`|~")CHAR_MAP[char.charCodeAt(0)]|=16
for(let code=48;code<=57;code++)CHAR_MAP[code]|=16
for(let code=65;code<=90;code++)CHAR_MAP[code]|=17
for(let code=97;code<=122;code++)CHAR_MAP[code]|=16
const NullObject=(()=>{const C=function(){}
C.prototype=Object.create(null)
return C})()
function unescapeQuotedPairs(str,start,end){let result=""
for(let index=start;index<end;index++)if(92===str.charCodeAt(index)){result+=str.slice(start,index)
start=++index}return result+str.slice(start,end)}const intRegex=/^-?\d+$/,noiseValue=/^-?\d+n+$/,originalStringify=JSON.stringify,originalParse=JSON.parse,customFormat=/^-?\d+n$/,bigIntsStringify=/([\[:])?"(-?\d+)n"($|\s*[,\}\]])/g,noiseStringify=/([\[:])?("-?\d+n+)n("$|"\s*[,\}\]])/g,isUnstringifiable=val=>void 0===val||"function"==typeof val||"symbol"==typeof val,isRawJSON=val=>null!==val&&"object"==typeof val&&val.constructor&&"RawJSON"===val.constructor.name,featureCache=new Map,MAX_INT=Number.MAX_SAFE_INTEGER.toString(),MAX_DIGITS=MAX_INT.length,stringsOrLargeNumbers=/"(?:[^"\\]|\\.)*"|-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][+-]?[0-9]+)?/g,noiseValueWithQuotes=/^"-?\d+n+"$/,serializeBigInts=text=>text.replace(stringsOrLargeNumbers,(match,digits,fractional,exponential)=>{const isString='"'===match[0]
if(isString&&noiseValueWithQuotes.test(match))return match.substring(0,match.length-1)+'n"'
const hasFractionalOrExponential=fractional||exponential,isLessThanMaxSafeInt=digits&&(digits.length<MAX_DIGITS||digits.length===MAX_DIGITS&&digits<=MAX_INT)
return isString||hasFractionalOrExponential||isLessThanMaxSafeInt?match:'"'+match+'n"'})
var dist_src=__webpack_require__(64544),defaults_default={headers:{"user-agent":`octokit-request.js/10.0.16 ${getUserAgent()}`}},noop=()=>""
async function fetchWrapper(requestOptions){const fetch=requestOptions.request?.fetch||globalThis.fetch
if(!fetch)throw new Error("fetch is not set. Please pass a fetch implementation as new Octokit({ request: { fetch }}). Learn more at https://github.com/octokit/octokit.js/#fetch-missing")
const log=requestOptions.request?.log||console,parseSuccessResponseBody=!1!==requestOptions.request?.parseSuccessResponseBody,body=function dist_bundle_isPlainObject(value){if("object"!=typeof value||null===value)return!1
if("[object Object]"!==Object.prototype.toString.call(value))return!1
const proto=Object.getPrototypeOf(value)
if(null===proto)return!0
const Ctor=Object.prototype.hasOwnProperty.call(proto,"constructor")&&proto.constructor
return"function"==typeof Ctor&&Ctor instanceof Ctor&&Function.prototype.call(Ctor)===Function.prototype.call(value)}(requestOptions.body)||Array.isArray(requestOptions.body)?(value=>{try{return"rawJSON"in JSON?originalStringify(value,(key,val)=>{if("bigint"==typeof val)return JSON.rawJSON(val.toString())
0
Array.isArray(void 0)&&(void 0).includes(key)
return val},void 0):value?originalStringify(value,(key,val)=>{if("string"==typeof val&&noiseValue.test(val))return val.toString()+"n"
if("bigint"==typeof val)return val.toString()+"n"
0
Array.isArray(void 0)&&(void 0).includes(key)
return val},void 0).replace(bigIntsStringify,"$1$2$3").replace(noiseStringify,"$1$2$3"):originalStringify(value,void 0,void 0)}catch(error){if(error instanceof RangeError){const convertedJSON=((rootValue,replacer,spaceParam)=>{let space=""
"number"==typeof spaceParam?space=" ".repeat(Math.min(10,Math.max(0,Math.floor(spaceParam)))):"string"==typeof spaceParam&&(space=spaceParam.slice(0,10))
const isFunctionReplacer="function"==typeof replacer,propertyList=Array.isArray(replacer)?new Set(replacer.map(String)):null,prepareVal=(parent,key,val)=>{null!==val&&"object"==typeof val&&"function"==typeof val.toJSON&&(val=val.toJSON(key))
if("string"==typeof val&&noiseValue.test(val))return val+"n"
if("bigint"==typeof val)return"rawJSON"in JSON?JSON.rawJSON(val.toString()):val.toString()+"n"
isFunctionReplacer&&(val=replacer.call(parent,key,val))
null!==val&&"object"==typeof val&&(val instanceof Number||val instanceof String||val instanceof Boolean)&&(val=val.valueOf())
return val},rootProcessed=prepareVal({"":rootValue},"",rootValue)
if(isUnstringifiable(rootProcessed))return
const isRootPrimitive=null===rootProcessed||"object"!=typeof rootProcessed,isRootNativeRawJSON=isRawJSON(rootProcessed)
if(isRootPrimitive||isRootNativeRawJSON)return originalStringify(rootProcessed)
const chunks=[]
let level=0
const stack=[{parent:{"":rootProcessed},key:"",val:rootProcessed,isArray:Array.isArray(rootProcessed),keys:Array.isArray(rootProcessed)?null:Object.keys(rootProcessed),index:0,first:!0}],visited=new WeakSet([rootProcessed])
for(;stack.length>0;){const node=stack[stack.length-1]
if(0===node.index){chunks.push(node.isArray?"[":"{")
level++}let isDone=!1
if(node.isArray)if(node.index<node.val.length){node.first||chunks.push(",")
space&&chunks.push("\n"+space.repeat(level))
const childRaw=node.val[node.index],childVal=prepareVal(node.val,String(node.index),childRaw)
if(isUnstringifiable(childVal)){chunks.push("null")
node.first=!1
node.index++}else{const isComplexObject=null!==childVal&&"object"==typeof childVal,isNativeRaw=isRawJSON(childVal)
if(isComplexObject&&!isNativeRaw){if(visited.has(childVal))throw new TypeError("Converting circular structure to JSON")
visited.add(childVal)
stack.push({parent:node.val,key:String(node.index),val:childVal,isArray:Array.isArray(childVal),keys:Array.isArray(childVal)?null:Object.keys(childVal),index:0,first:!0})
node.first=!1
node.index++}else{chunks.push(originalStringify(childVal))
node.first=!1
node.index++}}}else isDone=!0
else{for(;node.index<node.keys.length;){const k=node.keys[node.index++]
if(propertyList&&!propertyList.has(k))continue
const childRaw=node.val[k],childVal=prepareVal(node.val,k,childRaw)
if(isUnstringifiable(childVal))continue
node.first||chunks.push(",")
space?chunks.push("\n"+space.repeat(level)+originalStringify(k)+": "):chunks.push(originalStringify(k)+":")
const isComplexObject=null!==childVal&&"object"==typeof childVal,isNativeRaw=isRawJSON(childVal)
if(isComplexObject&&!isNativeRaw){if(visited.has(childVal))throw new TypeError("Converting circular structure to JSON")
visited.add(childVal)
stack.push({parent:node.val,key:k,val:childVal,isArray:Array.isArray(childVal),keys:Array.isArray(childVal)?null:Object.keys(childVal),index:0,first:!0})
node.first=!1
break}chunks.push(originalStringify(childVal))
node.first=!1}node.index>=node.keys.length&&stack[stack.length-1]===node&&(isDone=!0)}if(isDone){level--
!node.first&&space&&chunks.push("\n"+space.repeat(level))
chunks.push(node.isArray?"]":"}")
visited.delete(node.val)
stack.pop()}}return chunks.join("")})(value,void 0,void 0)
if(void 0===convertedJSON)return
return"rawJSON"in JSON?convertedJSON:convertedJSON.replace(bigIntsStringify,"$1$2$3").replace(noiseStringify,"$1$2$3")}throw error}})(requestOptions.body):requestOptions.body,requestHeaders=Object.fromEntries(Object.entries(requestOptions.headers).map(([name,value])=>[name,String(value)]))
let fetchResponse
try{fetchResponse=await fetch(requestOptions.url,{method:requestOptions.method,body,redirect:requestOptions.request?.redirect,headers:requestHeaders,signal:requestOptions.request?.signal,...requestOptions.body&&{duplex:"half"}})}catch(error){let message="Unknown Error"
if(error instanceof Error){if("AbortError"===error.name){error.status=500
throw error}message=error.message
"TypeError"===error.name&&"cause"in error&&(error.cause instanceof Error?message=error.cause.message:"string"==typeof error.cause&&(message=error.cause))}const requestError=new dist_src.G(message,500,{request:requestOptions})
requestError.cause=error
throw requestError}const status=fetchResponse.status,url=fetchResponse.url,responseHeaders={}
for(const[key,value]of fetchResponse.headers)responseHeaders[key]=value
const octokitResponse={url,status,headers:responseHeaders,data:""}
if("deprecation"in responseHeaders){const matches=responseHeaders.link&&responseHeaders.link.match(/<([^<>]+)>; rel="deprecation"/),deprecationLink=matches&&matches.pop()
log.warn(`[@octokit/request] "${requestOptions.method} ${requestOptions.url}" is deprecated. It is scheduled to be removed on ${responseHeaders.sunset}${deprecationLink?`. See ${deprecationLink}`:""}`)}if(204===status||205===status)return octokitResponse
if("HEAD"===requestOptions.method){if(status<400)return octokitResponse
throw new dist_src.G(fetchResponse.statusText,status,{response:octokitResponse,request:requestOptions})}if(304===status){octokitResponse.data=await getResponseData(fetchResponse)
throw new dist_src.G("Not modified",status,{response:octokitResponse,request:requestOptions})}if(status>=400){octokitResponse.data=await getResponseData(fetchResponse)
throw new dist_src.G(function toErrorMessage(data){if("string"==typeof data)return data
if(data instanceof ArrayBuffer)return"Unknown error"
if("object"==typeof data&&null!==data&&"message"in data){const objectData=data,suffix="documentation_url"in objectData?` - ${objectData.documentation_url}`:""
return Array.isArray(objectData.errors)?`${objectData.message}: ${objectData.errors.map(v=>JSON.stringify(v)).join(", ")}${suffix}`:`${objectData.message}${suffix}`}return`Unknown error: ${JSON.stringify(data)}`}(octokitResponse.data),status,{response:octokitResponse,request:requestOptions})}octokitResponse.data=parseSuccessResponseBody?await getResponseData(fetchResponse):fetchResponse.body
return octokitResponse}async function getResponseData(response){const contentType=response.headers.get("content-type")
if(!contentType)return response.text().catch(noop)
const mimetype=function dist_parse(header,options){const stopFlags=4|(!0===options?.comma?8:0),len=header.length
let valueStart=options?.start??0
for(;2&CHAR_MAP[header.charCodeAt(valueStart)];)valueStart++
let index=valueStart,typeFlags=0,whitespace=-1,stop=!1===options?.parameters?8:0
for(;index<len;){const code=header.charCodeAt(index),flags=CHAR_MAP[code]
if(0!==(flags&stopFlags)){stop|=8&flags
break}2&flags?-1===whitespace&&(whitespace=index):whitespace=-1
typeFlags|=65280&code|flags
index++}const valueEnd=-1===whitespace?index:whitespace,value=header.slice(valueStart,valueEnd),type=65281&typeFlags?value.toLowerCase():value
return index===len||0!==stop?{type,index,parameters:new NullObject}:function parseParameters(header,type,index,len,stopFlags){const parameters=new NullObject
parameter:for(;index<len;){index++
for(;2&CHAR_MAP[header.charCodeAt(index)];)index++
const keyStart=index
let keyFlags=0,keyWhitespace=-1
for(;index<len;){const code=header.charCodeAt(index),flags=CHAR_MAP[code]
if(0!==(flags&stopFlags)){if(8&flags)break parameter
continue parameter}if(61===code){const keyEnd=-1===keyWhitespace?index:keyWhitespace,value=header.slice(keyStart,keyEnd),key=65281&keyFlags?value.toLowerCase():value
index++
for(;2&CHAR_MAP[header.charCodeAt(index)];)index++
if(index<len&&34===header.charCodeAt(index)){const quotedStart=++index
let escaped=!1
for(;index<len;){const code=header.charCodeAt(index)
if(34===code){void 0===parameters[key]&&(parameters[key]=escaped?unescapeQuotedPairs(header,quotedStart,index):header.slice(quotedStart,index))
index++
let stop=0
for(;index<len;){const code=header.charCodeAt(index),flags=CHAR_MAP[code]
if(0!==(flags&stopFlags)){stop=8&flags
break}index++}if(0!==stop)break parameter
continue parameter}if(92===code&&index+1<len){escaped=!0
index+=2}else index++}continue parameter}const valueStart=index
let stop=0,valueWhitespace=-1
for(;index<len;){const code=header.charCodeAt(index),flags=CHAR_MAP[code]
if(0!==(flags&stopFlags)){stop=8&flags
break}2&flags?-1===valueWhitespace&&(valueWhitespace=index):valueWhitespace=-1
index++}if(void 0===parameters[key]){const valueEnd=-1===valueWhitespace?index:valueWhitespace
parameters[key]=header.slice(valueStart,valueEnd)}if(0!==stop)break parameter
continue parameter}2&flags?-1===keyWhitespace&&(keyWhitespace=index):keyWhitespace=-1
keyFlags|=65280&code|flags
index++}}return{type,index,parameters}}(header,type,index,len,stopFlags)}(contentType)
if(!function isJSONResponse(mimetype){return"application/json"===mimetype.type||"application/scim+json"===mimetype.type}(mimetype))return mimetype.type.startsWith("text/")||"utf-8"===mimetype.parameters.charset?.toLowerCase()&&"application/octet-stream"!==mimetype.type?response.text().catch(noop):response.arrayBuffer().catch(()=>new ArrayBuffer(0))
{let text=""
try{text=await response.text()
return(text=>{if(!text)return originalParse(text,void 0)
try{if((()=>{const parseFingerprint=JSON.parse.toString()
if(featureCache.has(parseFingerprint))return featureCache.get(parseFingerprint)
try{const result=JSON.parse("1",(_,__,context)=>!!context?.source&&"1"===context.source)
featureCache.set(parseFingerprint,result)
return result}catch{featureCache.set(parseFingerprint,!1)
return!1}})())return((text,reviver)=>JSON.parse(text,(key,value,context)=>{const isNumber="number"==typeof value,isOutOfBounds=value>Number.MAX_SAFE_INTEGER||value<Number.MIN_SAFE_INTEGER,isBigNumber=isNumber&&isOutOfBounds,isInt=context&&intRegex.test(context.source)
return isBigNumber&&isInt?BigInt(context.source):"function"==typeof reviver?reviver(key,value,context):value}))(text,void 0)
const serializedData=serializeBigInts(text)
return originalParse(serializedData,(key,value,context)=>((key,value,context,userReviver)=>"string"==typeof value&&customFormat.test(value)?BigInt(value.slice(0,-1)):"string"==typeof value&&noiseValue.test(value)?value.slice(0,-1):"function"==typeof userReviver?userReviver(key,value,context):value)(key,value,context,void 0))}catch(error){if(error instanceof RangeError){const serializedData=serializeBigInts(text)
return((parsed,userReviver)=>{const rootHolder={"":parsed},stack=[{parent:rootHolder,key:"",visited:!1}]
for(;stack.length>0;){const node=stack[stack.length-1]
if(node.visited){const{parent,key}=node
let value=parent[key]
"string"==typeof value&&(customFormat.test(value)?value=BigInt(value.slice(0,-1)):noiseValue.test(value)&&(value=value.slice(0,-1)))
"function"==typeof userReviver&&(value=userReviver.call(parent,key,value))
void 0===value?delete parent[key]:parent[key]=value
stack.pop()}else{node.visited=!0
const value=node.parent[node.key]
if(null!==value&&"object"==typeof value){const keys=Object.keys(value)
for(let i=keys.length-1;i>=0;i--)stack.push({parent:value,key:keys[i],visited:!1})}}}return rootHolder[""]})(originalParse(serializedData),void 0)}throw error}})(text)}catch(err){return text}}}var request=function dist_bundle_withDefaults(oldEndpoint,newDefaults){const endpoint2=oldEndpoint.defaults(newDefaults)
return Object.assign(function(route,parameters){const endpointOptions=endpoint2.merge(route,parameters)
if(!endpointOptions.request||!endpointOptions.request.hook)return fetchWrapper(endpoint2.parse(endpointOptions))
const request2=(route2,parameters2)=>fetchWrapper(endpoint2.parse(endpoint2.merge(route2,parameters2)))
Object.assign(request2,{endpoint:endpoint2,defaults:dist_bundle_withDefaults.bind(null,endpoint2)})
return endpointOptions.request.hook(request2,endpointOptions)},{endpoint:endpoint2,defaults:dist_bundle_withDefaults.bind(null,endpoint2)})}(endpoint,defaults_default),GraphqlResponseError=class extends Error{constructor(request2,headers,response){super(function _buildMessageForResponseErrors(data){return"Request failed due to following response errors:\n"+data.errors.map(e=>` - ${e.message}`).join("\n")}(response))
this.request=request2
this.headers=headers
this.response=response
this.errors=response.errors
this.data=response.data
Error.captureStackTrace&&Error.captureStackTrace(this,this.constructor)}request
headers
response
name="GraphqlResponseError"
errors
data},NON_VARIABLE_OPTIONS=["method","baseUrl","url","headers","request","query","mediaType","operationName"],FORBIDDEN_VARIABLE_OPTIONS=["query","method","url"],GHES_V3_SUFFIX_REGEX=/\/api\/v3\/?$/
function graphql_dist_bundle_withDefaults(request2,newDefaults){const newRequest=request2.defaults(newDefaults)
return Object.assign((query,options)=>function graphql(request2,query,options){if(options){if("string"==typeof query&&"query"in options)return Promise.reject(new Error('[@octokit/graphql] "query" cannot be used as variable name'))
for(const key in options)if(FORBIDDEN_VARIABLE_OPTIONS.includes(key))return Promise.reject(new Error(`[@octokit/graphql] "${key}" cannot be used as variable name`))}const parsedOptions="string"==typeof query?Object.assign({query},options):query,requestOptions=Object.keys(parsedOptions).reduce((result,key)=>{if(NON_VARIABLE_OPTIONS.includes(key)){result[key]=parsedOptions[key]
return result}result.variables||(result.variables={})
result.variables[key]=parsedOptions[key]
return result},{}),baseUrl=parsedOptions.baseUrl||request2.endpoint.DEFAULTS.baseUrl
GHES_V3_SUFFIX_REGEX.test(baseUrl)&&(requestOptions.url=baseUrl.replace(GHES_V3_SUFFIX_REGEX,"/api/graphql"))
return request2(requestOptions).then(response=>{if(response.data.errors){const headers={}
for(const key of Object.keys(response.headers))headers[key]=response.headers[key]
throw new GraphqlResponseError(requestOptions,headers,response.data)}return response.data.data})}(newRequest,query,options),{defaults:graphql_dist_bundle_withDefaults.bind(null,newRequest),endpoint:newRequest.endpoint})}graphql_dist_bundle_withDefaults(request,{headers:{"user-agent":`octokit-graphql.js/0.0.0-development ${getUserAgent()}`},method:"POST",url:"/graphql"})
var b64url="(?:[a-zA-Z0-9_-]+)",jwtRE=new RegExp(`^${b64url}\\.${b64url}\\.${b64url}$`),isJWT=jwtRE.test.bind(jwtRE)
async function auth(token){const isApp=isJWT(token),isInstallation=token.startsWith("v1.")||token.startsWith("ghs_"),isUserToServer=token.startsWith("ghu_")
return{type:"token",token,tokenType:isApp?"app":isInstallation?"installation":isUserToServer?"user-to-server":"oauth"}}async function hook(token,request,route,parameters){const endpoint=request.endpoint.merge(route,parameters)
endpoint.headers.authorization=function withAuthorizationPrefix(token){return 3===token.split(/\./).length?`bearer ${token}`:`token ${token}`}(token)
return request(endpoint)}var createTokenAuth=function createTokenAuth2(token){if(!token)throw new Error("[@octokit/auth-token] No token passed to createTokenAuth")
if("string"!=typeof token)throw new Error("[@octokit/auth-token] Token passed to createTokenAuth is not a string")
token=token.replace(/^(token|bearer) +/i,"")
return Object.assign(auth.bind(null,token),{hook:hook.bind(null,token)})}
const dist_src_noop=()=>{},consoleWarn=console.warn.bind(console),consoleError=console.error.bind(console),userAgentTrail=`octokit-core.js/7.0.8 ${getUserAgent()}`,generated_endpoints={},endpointMethodsMap=new Map
for(const[scope,endpoints]of Object.entries(generated_endpoints))for(const[methodName,endpoint]of Object.entries(endpoints)){const[route,defaults,decorations]=endpoint,[method,url]=route.split(/ /),endpointDefaults=Object.assign({method,url},defaults)
endpointMethodsMap.has(scope)||endpointMethodsMap.set(scope,new Map)
endpointMethodsMap.get(scope).set(methodName,{scope,methodName,endpointDefaults,decorations})}const handler={has:({scope},methodName)=>endpointMethodsMap.get(scope).has(methodName),getOwnPropertyDescriptor(target,methodName){return{value:this.get(target,methodName),configurable:!0,writable:!0,enumerable:!0}},defineProperty(target,methodName,descriptor){Object.defineProperty(target.cache,methodName,descriptor)
return!0},deleteProperty(target,methodName){delete target.cache[methodName]
return!0},ownKeys:({scope})=>[...endpointMethodsMap.get(scope).keys()],set:(target,methodName,value)=>target.cache[methodName]=value,get({octokit,scope,cache},methodName){if(cache[methodName])return cache[methodName]
const method=endpointMethodsMap.get(scope).get(methodName)
if(!method)return
const{endpointDefaults,decorations}=method
cache[methodName]=decorations?function decorate(octokit,scope,methodName,defaults,decorations){const requestWithDefaults=octokit.request.defaults(defaults)
return Object.assign(function withDecorations(...args){let options=requestWithDefaults.endpoint.merge(...args)
if(decorations.mapToData){options=Object.assign({},options,{data:options[decorations.mapToData],[decorations.mapToData]:void 0})
return requestWithDefaults(options)}if(decorations.renamed){const[newScope,newMethodName]=decorations.renamed
octokit.log.warn(`octokit.${scope}.${methodName}() has been renamed to octokit.${newScope}.${newMethodName}()`)}decorations.deprecated&&octokit.log.warn(decorations.deprecated)
if(decorations.renamedParameters){const options2=requestWithDefaults.endpoint.merge(...args)
for(const[name,alias]of Object.entries(decorations.renamedParameters))if(name in options2){octokit.log.warn(`"${name}" parameter is deprecated for "octokit.${scope}.${methodName}()". Use "${alias}" instead`)
alias in options2||(options2[alias]=options2[name])
delete options2[name]}return requestWithDefaults(options2)}return requestWithDefaults(...args)},requestWithDefaults)}(octokit,scope,methodName,endpointDefaults,decorations):octokit.request.defaults(endpointDefaults)
return cache[methodName]}}
function endpointsToMethods(octokit){const newMethods={}
for(const scope of endpointMethodsMap.keys())newMethods[scope]=new Proxy({octokit,scope,cache:{}},handler)
return newMethods}function restEndpointMethods(octokit){return{rest:endpointsToMethods(octokit)}}restEndpointMethods.VERSION="17.0.0"
function iterator(octokit,route,parameters){const options="function"==typeof route?route.endpoint(parameters):octokit.request.endpoint(route,parameters),requestMethod="function"==typeof route?route:octokit.request,method=options.method,headers=options.headers
let url=options.url
return{[Symbol.asyncIterator]:()=>({async next(){if(!url)return{done:!0}
try{const normalizedResponse=function normalizePaginatedListResponse(response){if(!response.data)return{...response,data:[]}
if(!("total_count"in response.data)&&!("total_commits"in response.data)||"url"in response.data)return response
const incompleteResults=response.data.incomplete_results,repositorySelection=response.data.repository_selection,totalCount=response.data.total_count,totalCommits=response.data.total_commits
delete response.data.incomplete_results
delete response.data.repository_selection
delete response.data.total_count
delete response.data.total_commits
const namespaceKey=Object.keys(response.data)[0],data=response.data[namespaceKey]
response.data=data
void 0!==incompleteResults&&(response.data.incomplete_results=incompleteResults)
void 0!==repositorySelection&&(response.data.repository_selection=repositorySelection)
response.data.total_count=totalCount
response.data.total_commits=totalCommits
return response}(await requestMethod({method,url,headers}))
url=((normalizedResponse.headers.link||"").match(/<([^<>]+)>;\s*rel="next"/)||[])[1]
if(!url&&"total_commits"in normalizedResponse.data){const parsedUrl=new URL(normalizedResponse.url),params=parsedUrl.searchParams,page=parseInt(params.get("page")||"1",10)
if(page*parseInt(params.get("per_page")||"250",10)<normalizedResponse.data.total_commits){params.set("page",String(page+1))
url=parsedUrl.toString()}}return{value:normalizedResponse}}catch(error){if(409!==error.status)throw error
url=""
return{value:{status:200,headers:{},data:[]}}}}})}}function paginate(octokit,route,parameters,mapFn){if("function"==typeof parameters){mapFn=parameters
parameters=void 0}return gather(octokit,[],iterator(octokit,route,parameters)[Symbol.asyncIterator](),mapFn)}function gather(octokit,results,iterator2,mapFn){return iterator2.next().then(result=>{if(result.done)return results
let earlyExit=!1
results=results.concat(mapFn?mapFn(result.value,function done(){earlyExit=!0}):result.value.data)
return earlyExit?results:gather(octokit,results,iterator2,mapFn)})}Object.assign(paginate,{iterator})
function paginateRest(octokit){return{paginate:Object.assign(paginate.bind(null,octokit),{iterator:iterator.bind(null,octokit)})}}paginateRest.VERSION="0.0.0-development"
new Context
const baseUrl=function getApiBaseUrl(){return process.env.GITHUB_API_URL||"https://api.github.com"}(),defaults={baseUrl,request:{agent:function getProxyAgent(destinationUrl){return(new lib.Qq).getAgent(destinationUrl)}(baseUrl),fetch:function getProxyFetch(destinationUrl){const httpDispatcher=function getProxyAgentDispatcher(destinationUrl){return(new lib.Qq).getAgentDispatcher(destinationUrl)}(destinationUrl)
return(url,opts)=>{return thisArg=this,generator=function*(){return(0,undici.hd)(url,Object.assign(Object.assign({},opts),{dispatcher:httpDispatcher}))},new((P=void 0)||(P=Promise))(function(resolve,reject){function fulfilled(value){try{step(generator.next(value))}catch(e){reject(e)}}function rejected(value){try{step(generator.throw(value))}catch(e){reject(e)}}function step(result){result.done?resolve(result.value):function adopt(value){return value instanceof P?value:new P(function(resolve){resolve(value)})}(result.value).then(fulfilled,rejected)}step((generator=generator.apply(thisArg,[])).next())})
var thisArg,P,generator}}(baseUrl)}},GitHub=class Octokit{static VERSION="7.0.8"
static defaults(defaults){return class extends(this){constructor(...args){const options=args[0]||{}
super("function"!=typeof defaults?Object.assign({},defaults,options,options.userAgent&&defaults.userAgent?{userAgent:`${options.userAgent} ${defaults.userAgent}`}:null):defaults(options))}}}static plugins=[]
static plugin(...newPlugins){const currentPlugins=this.plugins
return class extends(this){static plugins=currentPlugins.concat(newPlugins.filter(plugin=>!currentPlugins.includes(plugin)))}}constructor(options={}){const hook=new before_after_hook_Collection,requestDefaults={baseUrl:request.endpoint.DEFAULTS.baseUrl,headers:{},request:Object.assign({},options.request,{hook:hook.bind(null,"request")}),mediaType:{previews:[],format:""}}
requestDefaults.headers["user-agent"]=options.userAgent?`${options.userAgent} ${userAgentTrail}`:userAgentTrail
options.baseUrl&&(requestDefaults.baseUrl=options.baseUrl)
options.previews&&(requestDefaults.mediaType.previews=options.previews)
options.timeZone&&(requestDefaults.headers["time-zone"]=options.timeZone)
this.request=request.defaults(requestDefaults)
this.graphql=function withCustomRequest(customRequest){return graphql_dist_bundle_withDefaults(customRequest,{method:"POST",url:"/graphql"})}(this.request).defaults(requestDefaults)
this.log=function createLogger(logger={}){"function"!=typeof logger.debug&&(logger.debug=dist_src_noop)
"function"!=typeof logger.info&&(logger.info=dist_src_noop)
"function"!=typeof logger.warn&&(logger.warn=consoleWarn)
"function"!=typeof logger.error&&(logger.error=consoleError)
return logger}(options.log)
this.hook=hook
if(options.authStrategy){const{authStrategy,...otherOptions}=options,auth=authStrategy(Object.assign({request:this.request,log:this.log,octokit:this,octokitOptions:otherOptions},options.auth))
hook.wrap("request",auth.hook)
this.auth=auth}else if(options.auth){const auth=createTokenAuth(options.auth)
hook.wrap("request",auth.hook)
this.auth=auth}else this.auth=async()=>({type:"unauthenticated"})
const classConstructor=this.constructor
for(let i=0;i<classConstructor.plugins.length;++i)Object.assign(this,classConstructor.plugins[i](this,options))}request
graphql
log
hook
auth}.plugin(restEndpointMethods,paginateRest).defaults(defaults)
new Context
function getOctokit(token,options,...additionalPlugins){return new(GitHub.plugin(...additionalPlugins))(function getOctokitOptions(token,options){const opts=Object.assign({},options||{}),auth=function getAuthString(token,options){if(!token&&!options.auth)throw new Error("Parameter token or opts.auth is required")
if(token&&options.auth)throw new Error("Parameters token and opts.auth may not both be specified")
return"string"==typeof options.auth?options.auth:`token ${token}`}(token,opts)
auth&&(opts.auth=auth)
const userAgent=function getUserAgentWithOrchestrationId(baseUserAgent){var _a
const orchId=null===(_a=process.env.ACTIONS_ORCHESTRATION_ID)||void 0===_a?void 0:_a.trim()
if(orchId){const tag=`actions_orchestration_id/${orchId.replace(/[^a-z0-9_.-]/gi,"_")}`
return(null==baseUserAgent?void 0:baseUserAgent.includes(tag))?baseUserAgent:`${baseUserAgent?`${baseUserAgent} `:""}${tag}`}return baseUserAgent}(opts.userAgent)
userAgent&&(opts.userAgent=userAgent)
return opts}(token,options))}}),7544:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{L:()=>retry})
var bottleneck_light_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(48944),_octokit_request_error__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(64544)
async function errorRequest(state,octokit,error,options){if(!function isRequestError(error){return void 0!==error.request}(error)||!error?.request.request)throw error
if(error.status>=400&&!state.doNotRetry.includes(error.status)){const retries=null!=options.request.retries?options.request.retries:state.retries,retryAfter=Math.pow((options.request.retryCount||0)+1,2)
throw octokit.retry.retryRequest(error,retries,retryAfter)}throw error}async function wrapRequest(state,octokit,request,options){const limiter=new bottleneck_light_js__WEBPACK_IMPORTED_MODULE_0__
limiter.on("failed",function(error,info){const maxRetries=~~error.request.request?.retries,after=~~error.request.request?.retryAfter
options.request.retryCount=info.retryCount+1
if(maxRetries>info.retryCount)return after*state.retryAfterBaseValue})
return limiter.schedule(requestWithGraphqlErrorHandling.bind(null,state,octokit,request),options)}async function requestWithGraphqlErrorHandling(state,octokit,request,options){const response=await request(options)
return response.data&&response.data.errors&&response.data.errors.length>0&&/Something went wrong while executing your query/.test(response.data.errors[0].message)?errorRequest(state,octokit,new _octokit_request_error__WEBPACK_IMPORTED_MODULE_1__.G(response.data.errors[0].message,500,{request:options,response}),options):response}function retry(octokit,octokitOptions){const state=Object.assign({enabled:!0,retryAfterBaseValue:1e3,doNotRetry:[400,401,403,404,410,422,451],retries:3},octokitOptions.retry),retryPlugin={retry:{retryRequest:(error,retries,retryAfter)=>{error.request.request=Object.assign({},error.request.request,{retries,retryAfter})
return error}}}
if(state.enabled){octokit.hook.error("request",errorRequest.bind(null,state,retryPlugin))
octokit.hook.wrap("request",wrapRequest.bind(null,state,retryPlugin))}return retryPlugin}retry.VERSION="0.0.0-development"}),64621:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{A:()=>throttling})
var bottleneck_light_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(48944),noop=()=>Promise.resolve()
async function doRequest(state,request,options){const{pathname}=new URL(options.url,"http://github.test"),isAuth=function isAuthRequest(method,pathname){return"PATCH"===method&&/^\/applications\/[^/]+\/token\/scoped$/.test(pathname)||"POST"===method&&(/^\/applications\/[^/]+\/token$/.test(pathname)||/^\/app\/installations\/[^/]+\/access_tokens$/.test(pathname)||"/login/oauth/access_token"===pathname)}(options.method,pathname),isWrite=!isAuth&&"GET"!==options.method&&"HEAD"!==options.method,isSearch="GET"===options.method&&pathname.startsWith("/search/"),isGraphQL=pathname.startsWith("/graphql"),jobOptions=~~request.retryCount>0?{priority:0,weight:0}:{}
state.clustering&&(jobOptions.expiration=6e4);(isWrite||isGraphQL)&&await state.write.key(state.id).schedule(jobOptions,noop)
isWrite&&state.triggersNotification(pathname)&&await state.notifications.key(state.id).schedule(jobOptions,noop)
isSearch&&await state.search.key(state.id).schedule(jobOptions,noop)
const req=(isAuth?state.auth:state.global).key(state.id).schedule(jobOptions,request,options)
if(isGraphQL){const res=await req
if(null!=res.data.errors&&res.data.errors.some(error=>"RATE_LIMITED"===error.type))throw Object.assign(new Error("GraphQL Rate Limit Exceeded"),{response:res,data:res.data})}return req}var regex=function routeMatcher(paths){const regex2=`^(?:${paths.map(path=>path.split("/").map(c=>c.startsWith("{")?"(?:.+?)":c).join("/")).map(r=>`(?:${r})`).join("|")})[^/]*$`
return new RegExp(regex2,"i")}(["/orgs/{org}/invitations","/orgs/{org}/invitations/{invitation_id}","/orgs/{org}/teams/{team_slug}/discussions","/orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/comments","/repos/{owner}/{repo}/collaborators/{username}","/repos/{owner}/{repo}/commits/{commit_sha}/comments","/repos/{owner}/{repo}/issues","/repos/{owner}/{repo}/issues/{issue_number}/comments","/repos/{owner}/{repo}/issues/{issue_number}/sub_issue","/repos/{owner}/{repo}/issues/{issue_number}/sub_issues/priority","/repos/{owner}/{repo}/pulls","/repos/{owner}/{repo}/pulls/{pull_number}/comments","/repos/{owner}/{repo}/pulls/{pull_number}/comments/{comment_id}/replies","/repos/{owner}/{repo}/pulls/{pull_number}/merge","/repos/{owner}/{repo}/pulls/{pull_number}/requested_reviewers","/repos/{owner}/{repo}/pulls/{pull_number}/reviews","/repos/{owner}/{repo}/releases","/teams/{team_id}/discussions","/teams/{team_id}/discussions/{discussion_number}/comments"]),triggersNotification=regex.test.bind(regex),groups={},createGroups=function(Bottleneck,common){groups.global=new Bottleneck.Group({id:"octokit-global",maxConcurrent:10,...common})
groups.auth=new Bottleneck.Group({id:"octokit-auth",maxConcurrent:1,...common})
groups.search=new Bottleneck.Group({id:"octokit-search",maxConcurrent:1,minTime:2e3,...common})
groups.write=new Bottleneck.Group({id:"octokit-write",maxConcurrent:1,minTime:1e3,...common})
groups.notifications=new Bottleneck.Group({id:"octokit-notifications",maxConcurrent:1,minTime:3e3,...common})}
function throttling(octokit,octokitOptions){const{enabled=!0,Bottleneck=bottleneck_light_js__WEBPACK_IMPORTED_MODULE_0__,id="no-id",timeout=12e4,connection}=octokitOptions.throttle||{}
if(!enabled)return{}
const common={timeout}
void 0!==connection&&(common.connection=connection)
const state=Object.assign({clustering:null!=connection,triggersNotification,fallbackSecondaryRateRetryAfter:60,retryAfterBaseValue:1e3,id},octokitOptions.throttle)
if("function"!=typeof state.onSecondaryRateLimit||"function"!=typeof state.onRateLimit)throw new Error("octokit/plugin-throttling error:\n        You must pass the onSecondaryRateLimit and onRateLimit error handlers.\n        See https://octokit.github.io/rest.js/#throttling\n\n        const octokit = new Octokit({\n          throttle: {\n            onSecondaryRateLimit: (retryAfter, options) => {/* ... */},\n            onRateLimit: (retryAfter, options) => {/* ... */}\n          }\n        })\n    ")
let initialized=!1
octokit.hook.wrap("request",(request,options)=>{(()=>{if(initialized)return
initialized=!0
null==groups.global&&createGroups(Bottleneck,common)
state.global=state.global??groups.global
state.auth=state.auth??groups.auth
state.search=state.search??groups.search
state.write=state.write??groups.write
state.notifications=state.notifications??groups.notifications
state.retryLimiter=state.retryLimiter??new Bottleneck
const events={},emitter=new Bottleneck.Events(events)
events.on("secondary-limit",state.onSecondaryRateLimit)
events.on("rate-limit",state.onRateLimit)
events.on("error",e=>octokit.log.warn("Error in throttling-plugin limit handler",e))
state.retryLimiter.on("failed",async function(error,info){const[state2,request,options]=info.args,{pathname}=new URL(options.url,"http://github.test")
if((!pathname.startsWith("/graphql")||401===error.status)&&403!==error.status&&429!==error.status)return
const retryCount=~~request.retryCount
request.retryCount=retryCount
options.request.retryCount=retryCount
const{wantRetry,retryAfter=0}=await async function(){if(/\bsecondary rate\b/i.test(error.message)){const retryAfter2=Number(error.response.headers["retry-after"])||state2.fallbackSecondaryRateRetryAfter
return{wantRetry:await emitter.trigger("secondary-limit",retryAfter2,options,octokit,retryCount),retryAfter:retryAfter2}}if(null!=error.response.headers&&"0"===error.response.headers["x-ratelimit-remaining"]||(error.response.data?.errors??[]).some(error2=>"RATE_LIMITED"===error2.type)){const rateLimitReset=new Date(1e3*~~error.response.headers["x-ratelimit-reset"]).getTime(),retryAfter2=Math.max(Math.ceil((rateLimitReset-Date.now())/1e3)+1,0)
return{wantRetry:await emitter.trigger("rate-limit",retryAfter2,options,octokit,retryCount),retryAfter:retryAfter2}}return{}}()
if(wantRetry){request.retryCount++
return retryAfter*state2.retryAfterBaseValue}})})()
return function wrapRequest(state,request,options){return state.retryLimiter.schedule(doRequest,state,request,options)}(state,request,options)})
return{}}throttling.VERSION="0.0.0-development"
throttling.triggersNotification=triggersNotification}),64544:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{G:()=>RequestError})
class RequestError extends Error{name
status
request
response
constructor(message,statusCode,options){super(message,{cause:options.cause})
this.name="HttpError"
this.status=Number.parseInt(statusCode)
Number.isNaN(this.status)&&(this.status=0)
"response"in options&&(this.response=options.response)
const requestCopy=Object.assign({},options.request)
options.request.headers.authorization&&(requestCopy.headers=Object.assign({},options.request.headers,{authorization:options.request.headers.authorization.replace(/(?<! ) .*$/," [REDACTED]")}))
requestCopy.url=requestCopy.url.replace(/\bclient_secret=\w+/g,"client_secret=[REDACTED]").replace(/\baccess_token=\w+/g,"access_token=[REDACTED]")
this.request=requestCopy}}})}

