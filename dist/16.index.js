export const id=16
export const ids=[16,135]
export const modules={37882:(module,__unused_webpack_exports,__webpack_require__)=>{const util=__webpack_require__(39207)
function ADD64AA(v,a,b){const o0=v[a]+v[b]
let o1=v[a+1]+v[b+1]
if(o0>=4294967296)o1++
v[a]=o0
v[a+1]=o1}function ADD64AC(v,a,b0,b1){let o0=v[a]+b0
if(b0<0)o0+=4294967296
let o1=v[a+1]+b1
if(o0>=4294967296)o1++
v[a]=o0
v[a+1]=o1}function B2B_GET32(arr,i){return arr[i]^arr[i+1]<<8^arr[i+2]<<16^arr[i+3]<<24}function B2B_G(a,b,c,d,ix,iy){const x0=m[ix]
const x1=m[ix+1]
const y0=m[iy]
const y1=m[iy+1]
ADD64AA(v,a,b)
ADD64AC(v,a,x0,x1)
let xor0=v[d]^v[a]
let xor1=v[d+1]^v[a+1]
v[d]=xor1
v[d+1]=xor0
ADD64AA(v,c,d)
xor0=v[b]^v[c]
xor1=v[b+1]^v[c+1]
v[b]=xor0>>>24^xor1<<8
v[b+1]=xor1>>>24^xor0<<8
ADD64AA(v,a,b)
ADD64AC(v,a,y0,y1)
xor0=v[d]^v[a]
xor1=v[d+1]^v[a+1]
v[d]=xor0>>>16^xor1<<16
v[d+1]=xor1>>>16^xor0<<16
ADD64AA(v,c,d)
xor0=v[b]^v[c]
xor1=v[b+1]^v[c+1]
v[b]=xor1>>>31^xor0<<1
v[b+1]=xor0>>>31^xor1<<1}const BLAKE2B_IV32=new Uint32Array([4089235720,1779033703,2227873595,3144134277,4271175723,1013904242,1595750129,2773480762,2917565137,1359893119,725511199,2600822924,4215389547,528734635,327033209,1541459225])
const SIGMA8=[0,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,14,10,4,8,9,15,13,6,1,12,0,2,11,7,5,3,11,8,12,0,5,2,15,13,10,14,3,6,7,1,9,4,7,9,3,1,13,12,11,14,2,6,5,10,4,0,15,8,9,0,5,7,2,4,10,15,14,1,11,12,6,8,3,13,2,12,6,10,0,11,8,3,4,13,7,5,15,14,1,9,12,5,1,15,14,13,4,10,0,7,6,3,9,2,8,11,13,11,7,14,12,1,3,9,5,0,15,4,8,6,2,10,6,15,14,9,11,3,0,8,12,2,13,7,1,4,10,5,10,2,8,4,7,6,1,5,15,11,9,14,3,12,13,0,0,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,14,10,4,8,9,15,13,6,1,12,0,2,11,7,5,3]
const SIGMA82=new Uint8Array(SIGMA8.map(function(x){return x*2}))
const v=new Uint32Array(32)
const m=new Uint32Array(32)
function blake2bCompress(ctx,last){let i=0
for(i=0;i<16;i++){v[i]=ctx.h[i]
v[i+16]=BLAKE2B_IV32[i]}v[24]=v[24]^ctx.t
v[25]=v[25]^ctx.t/4294967296
if(last){v[28]=~v[28]
v[29]=~v[29]}for(i=0;i<32;i++)m[i]=B2B_GET32(ctx.b,4*i)
for(i=0;i<12;i++){B2B_G(0,8,16,24,SIGMA82[i*16+0],SIGMA82[i*16+1])
B2B_G(2,10,18,26,SIGMA82[i*16+2],SIGMA82[i*16+3])
B2B_G(4,12,20,28,SIGMA82[i*16+4],SIGMA82[i*16+5])
B2B_G(6,14,22,30,SIGMA82[i*16+6],SIGMA82[i*16+7])
B2B_G(0,10,20,30,SIGMA82[i*16+8],SIGMA82[i*16+9])
B2B_G(2,12,22,24,SIGMA82[i*16+10],SIGMA82[i*16+11])
B2B_G(4,14,16,26,SIGMA82[i*16+12],SIGMA82[i*16+13])
B2B_G(6,8,18,28,SIGMA82[i*16+14],SIGMA82[i*16+15])}for(i=0;i<16;i++)ctx.h[i]=ctx.h[i]^v[i]^v[i+16]}const parameterBlock=new Uint8Array([0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0])
function blake2bInit(outlen,key,salt,personal){if(outlen===0||outlen>64)throw new Error("Illegal output length, expected 0 < length <= 64")
if(key&&key.length>64)throw new Error("Illegal key, expected Uint8Array with 0 < length <= 64")
if(salt&&salt.length!==16)throw new Error("Illegal salt, expected Uint8Array with length is 16")
if(personal&&personal.length!==16)throw new Error("Illegal personal, expected Uint8Array with length is 16")
const ctx={b:new Uint8Array(128),h:new Uint32Array(16),t:0,c:0,outlen}
parameterBlock.fill(0)
parameterBlock[0]=outlen
if(key)parameterBlock[1]=key.length
parameterBlock[2]=1
parameterBlock[3]=1
if(salt)parameterBlock.set(salt,32)
if(personal)parameterBlock.set(personal,48)
for(let i=0;i<16;i++)ctx.h[i]=BLAKE2B_IV32[i]^B2B_GET32(parameterBlock,i*4)
if(key){blake2bUpdate(ctx,key)
ctx.c=128}return ctx}function blake2bUpdate(ctx,input){for(let i=0;i<input.length;i++){if(ctx.c===128){ctx.t+=ctx.c
blake2bCompress(ctx,false)
ctx.c=0}ctx.b[ctx.c++]=input[i]}}function blake2bFinal(ctx){ctx.t+=ctx.c
while(ctx.c<128)ctx.b[ctx.c++]=0
blake2bCompress(ctx,true)
const out=new Uint8Array(ctx.outlen)
for(let i=0;i<ctx.outlen;i++)out[i]=ctx.h[i>>2]>>8*(i&3)
return out}function blake2b(input,key,outlen,salt,personal){outlen=outlen||64
input=util.normalizeInput(input)
if(salt)salt=util.normalizeInput(salt)
if(personal)personal=util.normalizeInput(personal)
const ctx=blake2bInit(outlen,key,salt,personal)
blake2bUpdate(ctx,input)
return blake2bFinal(ctx)}function blake2bHex(input,key,outlen,salt,personal){const output=blake2b(input,key,outlen,salt,personal)
return util.toHex(output)}module.exports={blake2b,blake2bHex,blake2bInit,blake2bUpdate,blake2bFinal}},64729:(module,__unused_webpack_exports,__webpack_require__)=>{const util=__webpack_require__(39207)
function B2S_GET32(v,i){return v[i]^v[i+1]<<8^v[i+2]<<16^v[i+3]<<24}function B2S_G(a,b,c,d,x,y){v[a]=v[a]+v[b]+x
v[d]=ROTR32(v[d]^v[a],16)
v[c]=v[c]+v[d]
v[b]=ROTR32(v[b]^v[c],12)
v[a]=v[a]+v[b]+y
v[d]=ROTR32(v[d]^v[a],8)
v[c]=v[c]+v[d]
v[b]=ROTR32(v[b]^v[c],7)}function ROTR32(x,y){return x>>>y^x<<32-y}const BLAKE2S_IV=new Uint32Array([1779033703,3144134277,1013904242,2773480762,1359893119,2600822924,528734635,1541459225])
const SIGMA=new Uint8Array([0,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,14,10,4,8,9,15,13,6,1,12,0,2,11,7,5,3,11,8,12,0,5,2,15,13,10,14,3,6,7,1,9,4,7,9,3,1,13,12,11,14,2,6,5,10,4,0,15,8,9,0,5,7,2,4,10,15,14,1,11,12,6,8,3,13,2,12,6,10,0,11,8,3,4,13,7,5,15,14,1,9,12,5,1,15,14,13,4,10,0,7,6,3,9,2,8,11,13,11,7,14,12,1,3,9,5,0,15,4,8,6,2,10,6,15,14,9,11,3,0,8,12,2,13,7,1,4,10,5,10,2,8,4,7,6,1,5,15,11,9,14,3,12,13,0])
const v=new Uint32Array(16)
const m=new Uint32Array(16)
function blake2sCompress(ctx,last){let i=0
for(i=0;i<8;i++){v[i]=ctx.h[i]
v[i+8]=BLAKE2S_IV[i]}v[12]^=ctx.t
v[13]^=ctx.t/4294967296
if(last)v[14]=~v[14]
for(i=0;i<16;i++)m[i]=B2S_GET32(ctx.b,4*i)
for(i=0;i<10;i++){B2S_G(0,4,8,12,m[SIGMA[i*16+0]],m[SIGMA[i*16+1]])
B2S_G(1,5,9,13,m[SIGMA[i*16+2]],m[SIGMA[i*16+3]])
B2S_G(2,6,10,14,m[SIGMA[i*16+4]],m[SIGMA[i*16+5]])
B2S_G(3,7,11,15,m[SIGMA[i*16+6]],m[SIGMA[i*16+7]])
B2S_G(0,5,10,15,m[SIGMA[i*16+8]],m[SIGMA[i*16+9]])
B2S_G(1,6,11,12,m[SIGMA[i*16+10]],m[SIGMA[i*16+11]])
B2S_G(2,7,8,13,m[SIGMA[i*16+12]],m[SIGMA[i*16+13]])
B2S_G(3,4,9,14,m[SIGMA[i*16+14]],m[SIGMA[i*16+15]])}for(i=0;i<8;i++)ctx.h[i]^=v[i]^v[i+8]}function blake2sInit(outlen,key){if(!(outlen>0&&outlen<=32))throw new Error("Incorrect output length, should be in [1, 32]")
const keylen=key?key.length:0
if(key&&!(keylen>0&&keylen<=32))throw new Error("Incorrect key length, should be in [1, 32]")
const ctx={h:new Uint32Array(BLAKE2S_IV),b:new Uint8Array(64),c:0,t:0,outlen}
ctx.h[0]^=16842752^keylen<<8^outlen
if(keylen>0){blake2sUpdate(ctx,key)
ctx.c=64}return ctx}function blake2sUpdate(ctx,input){for(let i=0;i<input.length;i++){if(ctx.c===64){ctx.t+=ctx.c
blake2sCompress(ctx,false)
ctx.c=0}ctx.b[ctx.c++]=input[i]}}function blake2sFinal(ctx){ctx.t+=ctx.c
while(ctx.c<64)ctx.b[ctx.c++]=0
blake2sCompress(ctx,true)
const out=new Uint8Array(ctx.outlen)
for(let i=0;i<ctx.outlen;i++)out[i]=ctx.h[i>>2]>>8*(i&3)&255
return out}function blake2s(input,key,outlen){outlen=outlen||32
input=util.normalizeInput(input)
const ctx=blake2sInit(outlen,key)
blake2sUpdate(ctx,input)
return blake2sFinal(ctx)}function blake2sHex(input,key,outlen){const output=blake2s(input,key,outlen)
return util.toHex(output)}module.exports={blake2s,blake2sHex,blake2sInit,blake2sUpdate,blake2sFinal}},86151:(module,__unused_webpack_exports,__webpack_require__)=>{const b2b=__webpack_require__(37882)
const b2s=__webpack_require__(64729)
module.exports={blake2b:b2b.blake2b,blake2bHex:b2b.blake2bHex,blake2bInit:b2b.blake2bInit,blake2bUpdate:b2b.blake2bUpdate,blake2bFinal:b2b.blake2bFinal,blake2s:b2s.blake2s,blake2sHex:b2s.blake2sHex,blake2sInit:b2s.blake2sInit,blake2sUpdate:b2s.blake2sUpdate,blake2sFinal:b2s.blake2sFinal}},39207:module=>{const ERROR_MSG_INPUT="Input must be an string, Buffer or Uint8Array"
function normalizeInput(input){let ret
if(input instanceof Uint8Array)ret=input
else if(typeof input==="string"){const encoder=new TextEncoder
ret=encoder.encode(input)}else throw new Error(ERROR_MSG_INPUT)
return ret}function toHex(bytes){return Array.prototype.map.call(bytes,function(n){return(n<16?"0":"")+n.toString(16)}).join("")}function uint32ToHex(val){return(4294967296+val).toString(16).substring(1)}function debugPrint(label,arr,size){let msg="\n"+label+" = "
for(let i=0;i<arr.length;i+=2){if(size===32){msg+=uint32ToHex(arr[i]).toUpperCase()
msg+=" "
msg+=uint32ToHex(arr[i+1]).toUpperCase()}else if(size===64){msg+=uint32ToHex(arr[i+1]).toUpperCase()
msg+=uint32ToHex(arr[i]).toUpperCase()}else throw new Error("Invalid size "+size)
if(i%6===4)msg+="\n"+new Array(label.length+4).join(" ")
else if(i<arr.length-2)msg+=" "}console.log(msg)}function testSpeed(hashFn,N,M){let startMs=(new Date).getTime()
const input=new Uint8Array(N)
for(let i=0;i<N;i++)input[i]=i%256
const genMs=(new Date).getTime()
console.log("Generated random input in "+(genMs-startMs)+"ms")
startMs=genMs
for(let i=0;i<M;i++){const hashHex=hashFn(input)
const hashMs=(new Date).getTime()
const ms=hashMs-startMs
startMs=hashMs
console.log("Hashed in "+ms+"ms: "+hashHex.substring(0,20)+"...")
console.log(Math.round(N/(1<<20)/(ms/1e3)*100)/100+" MB PER SECOND")}}module.exports={normalizeInput,toHex,debugPrint,testSpeed}},92135:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.r(__webpack_exports__)
__webpack_require__.d(__webpack_exports__,{loadOctokits:()=>loadOctokits})
async function loadOctokits(server){const{createOctokits}=await Promise.all([__webpack_require__.e(139),__webpack_require__.e(799),__webpack_require__.e(169),__webpack_require__.e(628),__webpack_require__.e(498)]).then(__webpack_require__.bind(__webpack_require__,28498))
return createOctokits(server)}},97259:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{E:()=>untilAborted})
async function untilAborted(signal,work){const aborted=Promise.withResolvers()
const onAbort=()=>aborted.reject(signal.reason)
signal.addEventListener("abort",onAbort)
try{signal.throwIfAborted()
return await Promise.race([work(),aborted.promise])}finally{signal.removeEventListener("abort",onAbort)}}},41497:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{Un:()=>onlyObject,df:()=>describePlace,l5:()=>decodeUntrusted,qF:()=>parseJson})
var valibot__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(89189)
var _domain_text_suggest_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(56369)
const LONGEST_KEY=64
function parseJson(text){try{return JSON.parse(text)}catch(error){const[,line,column]=/\(line (\d{1,9}) column (\d{1,9})\)$/.exec(error instanceof Error?error.message:"")??[]
throw new Error(line===void 0?"it is not JSON":`line ${line}, column ${column}: it is not JSON`)}}function decodeUntrusted(schema,document){const result=valibot__WEBPACK_IMPORTED_MODULE_0__.xLC(schema,document.value)
if(result.success)return result.output
const[issue]=result.issues
const path=(issue.path??[]).map(({key})=>key).filter(key=>isKey(key))
const isOurs=["raw_check","check","custom"].includes(issue.type)
const expected=issue.expected===null?"has another form":`expected ${issue.expected}`
const problem=isOurs?issue.message:expected
throw new Error(`${describePlace(document,{path,known:keysOf(schema)})}: ${problem}`)}function isKey(key){return typeof key==="string"||typeof key==="number"}function describePlace(document,options){const{path,known}=options
const names=path.map(key=>typeof key==="number"||known.has(key)?key:"*")
const line=document.lineAt(path)
return`${names.join(".")||"the document"}${line===void 0?"":` (line ${line})`}`}function keysOf(schema){const keys=new Set
const seen=new Set
const collect=part=>{if(typeof part!=="object"||part===null||seen.has(part))return
seen.add(part)
for(const[name,value]of Object.entries(part)){if(name==="entries"&&typeof value==="object"&&value!==null)for(const key of Object.keys(value))keys.add(key)
collect(value)}}
collect(schema)
return keys}function onlyObject(entries){const known=Object.keys(entries)
return valibot__WEBPACK_IMPORTED_MODULE_0__.FsL(valibot__WEBPACK_IMPORTED_MODULE_0__._H3(entries),valibot__WEBPACK_IMPORTED_MODULE_0__.H0v(({dataset,addIssue})=>{if(!dataset.typed)return
const value=dataset.value
const unknown=Object.keys(value).find(key=>!known.includes(key))
if(unknown===void 0)return
const close=(0,_domain_text_suggest_js__WEBPACK_IMPORTED_MODULE_1__.p)(unknown.slice(0,LONGEST_KEY),known)
const hint=close===void 0?"":`; did you mean "${close}"?`
addIssue({message:`a key is not understood; expected one of ${known.join(", ")}${hint}`})}))}},51643:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{$1:()=>parseUntrustedYaml,YB:()=>parseUntrustedJson,t$:()=>yamlValue})
var yaml__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(57164)
var _document_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(41497)
function parseUntrustedJson(text){return{value:(0,_document_js__WEBPACK_IMPORTED_MODULE_1__.qF)(text),lineAt:path=>parseUntrustedYaml(text).lineAt(path)}}function parseUntrustedYaml(text){const lines=new yaml__WEBPACK_IMPORTED_MODULE_0__.HN
const document=(0,yaml__WEBPACK_IMPORTED_MODULE_0__.Tp)(text,{lineCounter:lines,logLevel:"silent",uniqueKeys:false})
requireUniqueKeys(document,lines)
return{value:yamlValue(document),lineAt:path=>lineOf(document,{lines,path})}}function requireUniqueKeys(document,lines){(0,yaml__WEBPACK_IMPORTED_MODULE_0__.YR)(document,{Map(_,{items}){const known=new Set
for(const{key}of items){if(!(0,yaml__WEBPACK_IMPORTED_MODULE_0__.jn)(key))continue
if(known.has(key.value)){const line=key.range==null?"":`line ${lines.linePos(key.range[0]).line}: `
throw new Error(`${line}it is not YAML (DUPLICATE_KEY)`)}known.add(key.value)}}})}function yamlValue(document){const[error]=document.errors
if(error!==void 0){const[at]=error.linePos??[]
const where=at===void 0?"":`line ${at.line}, column ${at.col}: `
throw new Error(`${where}it is not YAML (${error.code})`)}try{return document.toJS()}catch{throw new Error("it is not YAML that can be read: an alias has no anchor, or there are too many of them")}}function lineOf(document,options){for(let length=options.path.length;length>=0;length-=1){const node=document.getIn(options.path.slice(0,length),true)
if((0,yaml__WEBPACK_IMPORTED_MODULE_0__.Ll)(node)&&node.range!=null)return options.lines.linePos(node.range[0]).line}return}},97208:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.r(__webpack_exports__)
__webpack_require__.d(__webpack_exports__,{createRobot:()=>actions_bootstrap_create_robot_namespaceObject,installHarbor:()=>actions_bootstrap_install_harbor_namespaceObject,setupHelm:()=>setup_helm_namespaceObject,verifyHarbor:()=>actions_bootstrap_verify_harbor_namespaceObject})
var actions_bootstrap_create_robot_namespaceObject={}
__webpack_require__.r(actions_bootstrap_create_robot_namespaceObject)
__webpack_require__.d(actions_bootstrap_create_robot_namespaceObject,{run:()=>run})
var actions_bootstrap_install_harbor_namespaceObject={}
__webpack_require__.r(actions_bootstrap_install_harbor_namespaceObject)
__webpack_require__.d(actions_bootstrap_install_harbor_namespaceObject,{run:()=>install_harbor_run})
var setup_helm_namespaceObject={}
__webpack_require__.r(setup_helm_namespaceObject)
__webpack_require__.d(setup_helm_namespaceObject,{run:()=>setup_helm_run})
var actions_bootstrap_verify_harbor_namespaceObject={}
__webpack_require__.r(actions_bootstrap_verify_harbor_namespaceObject)
__webpack_require__.d(actions_bootstrap_verify_harbor_namespaceObject,{run:()=>verify_harbor_run})
const DNS_LABEL=/^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$/
const LONGEST_RELEASE_NAME=53
function maskKubeconfig({form,mask}){const text=form.raw("kubeconfig").trim()
if(!/\s/.test(text))mask(text)}function readMaskedCluster(context){maskKubeconfig(context)
return readCluster(context.form)}function readCluster(form){return{kubeconfig:readKubeconfig(form),namespace:readNamespace(form),releaseName:readReleaseName(form)}}function readNamespace(form){const namespace=form.text("namespace")
if(!DNS_LABEL.test(namespace))form.problem("namespace",`"${namespace}" is not a valid namespace name (lower case letters, digits, dashes)`)
return namespace}function readReleaseName(form){const releaseName=form.text("release-name")
if(!DNS_LABEL.test(releaseName)||releaseName.length>LONGEST_RELEASE_NAME)form.problem("release-name",`"${releaseName}" is not a valid release name (lower case letters, digits, dashes, at most ${LONGEST_RELEASE_NAME})`)
return releaseName}function readKubeconfig(form){const text=form.raw("kubeconfig").trim()
if(text===""){form.problem("kubeconfig","is required and is empty. Is the secret set, and does this event receive secrets?")
return""}const decoded=decodeKubeconfig(text)
if(decoded===void 0)form.problem("kubeconfig","looks like base64 but cannot be decoded: it is incomplete, or it is something else. Store the whole file again, as text or as base64")
return decoded??""}function decodeKubeconfig(text){if(!/^[A-Za-z0-9+/=\s]+$/.test(text))return text
try{const bytes=Uint8Array.from(atob(text),character=>character.charCodeAt(0))
return new TextDecoder("utf-8",{fatal:true}).decode(bytes)}catch{return}}const MAX_NAME=63
function chartFullName(releaseName,overrides={full:"",part:""}){const part=overrides.part||"harbor"
const name=overrides.full||(releaseName.includes(part)?releaseName:`${releaseName}-${part}`)
return name.slice(0,MAX_NAME).replace(/-$/,"")}function claimNames(releaseName){const name=chartFullName(releaseName)
return{registry:`${name}-registry`,jobservice:`${name}-jobservice`,database:`database-data-${name}-database-0`,redis:`data-${name}-redis-0`,trivy:`data-${name}-trivy-0`}}function secretNames(releaseName){const name=chartFullName(releaseName)
return{admin:`${name}-admin`,internal:`${name}-internal`}}const LONGEST_SECRET_NAME=253
const RELEASE_LABEL="harbor-actions/release"
function robotSecretName({project,robot}){const part=name=>name.replaceAll("_","---")
return`robot-${part(project)}--${part(robot)}`}function formerRobotSecretName({robot}){return`robot-${robot}`}function isNameOf(name,robot){if(name===robot.fullName)return true
const tail=`${robot.project}+${robot.robot}`
return name.endsWith(tail)&&!/[a-z0-9._-]$/.test(name.slice(0,-tail.length))}const CHART_SECRETS=["core","database","exporter","ingress","jobservice","nginx","redis","registry","registry-htpasswd","registryctl","tls","trivy"]
function isReleaseSecret(name,releaseName){const{admin,internal}=secretNames(releaseName)
const fullName=chartFullName(releaseName)
return name===admin||name===internal||name.startsWith("sh.helm.release.")||name.endsWith("-internal-tls")||CHART_SECRETS.some(part=>name===`${fullName}-${part}`)}function describeOtherOwner({data,labels},expected){const name=data["robot-name"]??""
if(name==="")return"exists and does not hold a robot account"
if(!isNameOf(name,expected.identity))return`belongs to another robot, ${name}`
const release=labels[RELEASE_LABEL]??expected.releaseName
return release===expected.releaseName?"":`belongs to a robot of another release, ${release}`}const PROJECT=/^[a-z0-9]+(?:[._-][a-z0-9]+)*$/
const ROBOT=PROJECT
const SECRET_NAME=/^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$/
function readProject(form){const project=form.text("project")
if(!PROJECT.test(project))form.problem("project",`"${project}" is not a valid project name (lower case letters, digits, . _ -)`)
return project}function readRobot(form){const robot=form.text("robot")
if(!ROBOT.test(robot))form.problem("robot",`"${robot}" is not a valid robot name (lower case letters, digits, . _ -); Harbor adds its prefix and the project`)
return robot}const LONGEST_LIFETIME_DAYS=3650
function readRobotLifetime(form){const text=form.text("robot-duration")
if(text==="never"||text==="-1")return"never"
const days=Number(/^(\d{1,5})d?$/.exec(text)?.[1]??0)
if(days>=1&&days<=LONGEST_LIFETIME_DAYS)return days
form.problem("robot-duration",`"${text}" is not a number of days from 1 to ${LONGEST_LIFETIME_DAYS}, as in 90, nor "never"`)
return"never"}function readSecretPlaces(form,context){const name=form.text("github-secret")
const kubernetes=readKubernetesSecret(form,context)
const token=form.raw("secrets-token").trim()
const repository=form.text("github-repository")
if(name===""&&kubernetes===void 0)form.problem("github-secret",'and "kubernetes-secret" are both empty, so the robot\'s secret would be lost; name one of them')
const places=kubernetes===void 0?{}:{kubernetes}
if(name==="")return places
if(!/^[A-Za-z_][A-Za-z0-9_]*$/.test(name)||/^GITHUB_/i.test(name))form.problem("github-secret",`"${name}" is not a valid secret name (letters, digits, _; not GITHUB_…)`)
if(!/^[\w.-]+\/[\w.-]+$/.test(repository))form.problem("github-repository",`"${repository}" is not OWNER/REPOSITORY`)
if(token==="")form.problem("secrets-token",'is required to write a secret. Use a token with the permission "Secrets: write" on the repository; the token of the job cannot have it')
return{...places,github:{repository,name,token}}}function readKubernetesSecret(form,context){const name=form.text("kubernetes-secret")
if(name==="")return
if(name==="auto"){const{length}=robotSecretName(context.identity)
if(length>LONGEST_SECRET_NAME)form.problem("robot",`and "project" give the Secret a name of ${length} characters, and at most ${LONGEST_SECRET_NAME} are allowed; choose shorter ones`)
return"auto"}if(!SECRET_NAME.test(name)||name.length>LONGEST_SECRET_NAME)form.problem("kubernetes-secret",`"${name}" is not a valid Secret name`)
if(isReleaseSecret(name,context.releaseName))form.problem("kubernetes-secret",`"${name}" is a Secret of the release ${context.releaseName}, which would lose its passwords; choose another name, or "auto"`)
return{name}}var connection=__webpack_require__(43956)
async function readCreateRobot(context){const{form,files}=context
context.mask(form.raw("secrets-token"))
const cluster=readMaskedCluster(context)
const address=await(0,connection.zq)(form,files)
const robot={project:readProject(form),robot:readRobot(form),plan:readPlan(form),rotate:form.boolean("rotate"),lifetimeDays:readRobotLifetime(form)}
const places=readSecretPlaces(form,{identity:robot,releaseName:cluster.releaseName})
const timeoutMs=form.duration("reachable-timeout")
form.complete()
return{cluster,address,...robot,places,timeoutMs}}function readPlan(form){const scan=form.boolean("allow-scan")
const sbom=form.boolean("allow-sbom")
if(sbom&&!scan)form.problem("allow-sbom",'needs Trivy, which makes the SBOMs, and "allow-scan" is false')
const labels=form.boolean("allow-labels")
if(labels&&!scan)form.problem("allow-labels",'needs verdicts, and without scans ("allow-scan": false) there are none')
return{scan:scan?"auto":"never",sbom,deletes:form.boolean("allow-delete"),labels}}var errors=__webpack_require__(85096)
var call_limits=__webpack_require__(7441)
const ADMIN_PASSWORD_KEY="HARBOR_ADMIN_PASSWORD"
const DATABASE_PASSWORD_KEY="databasePassword"
const REGISTRY_USER="harbor_registry_user"
const GENERATED_KEYS={secretKey:16,secret:16,CSRF_KEY:32,JOBSERVICE_SECRET:16,REGISTRY_HTTP_SECRET:16,REGISTRY_PASSWD:24,[DATABASE_PASSWORD_KEY]:24}
const INTERNAL_KEYS=[...Object.keys(GENERATED_KEYS),"REGISTRY_HTPASSWD","tls.key","tls.crt"]
const ADMIN_PASSWORD_LENGTH=32
const ADMIN_PASSWORD_RULE=[/^.{8,128}$/,/[A-Z]/,/[a-z]/,/[0-9]/]
const ALPHABET="ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789"
function isAdminPassword(text){return ADMIN_PASSWORD_RULE.every(rule=>rule.test(text))}function generateAdminPassword(random){for(;;){const password=generateText(ADMIN_PASSWORD_LENGTH,random)
if(isAdminPassword(password))return password}}function generateInternalSecrets(random){const generated=Object.entries(GENERATED_KEYS).map(([key,length])=>[key,generateText(length,random)])
return Object.fromEntries(generated)}function missingKeys(data,expected){return expected.filter(key=>(data[key]??"")==="")}const SHORTEST_LINE=12
function secretLines(text){if(!text.includes("\n"))return[text]
return text.split("\n").filter(line=>line.length>=SHORTEST_LINE&&!line.startsWith("-----"))}function generateText(length,random){const limit=256-256%ALPHABET.length
let text=""
while(text.length<length)for(const byte of random(length))if(byte<limit&&text.length<length)text+=ALPHABET[byte%ALPHABET.length]
return text}async function fetchAdminPassword(release,ports){const{admin}=secretNames(release.releaseName)
const password=(await ports.cluster.fetchSecret(admin))?.[ADMIN_PASSWORD_KEY]??""
if(password==="")throw new errors.yo(`The Secret ${release.namespace}/${admin} with the administrator's password does not exist; run install-harbor first (with "adopt" for a Harbor that was installed by other means)`)
ports.mask(password)
return password}function warnUnchecked(address,log){if(address.isPlainHttp||address.tlsVerify)return
log.warning(`the certificate of ${address.host} is not checked (tls-verify: false): anyone on the network path can read the password of admin. Set "ca-certificate" instead`)}function coversHost(names,host){const wanted=host.toLowerCase()
const[,...parents]=wanted.split(".")
const wildcard=parents.length>1?`*.${parents.join(".")}`:void 0
return names.some(name=>[wanted,wildcard].includes(name.toLowerCase().replace(/\.$/,"")))}var one_line=__webpack_require__(67934)
var list=__webpack_require__(52667)
function findTlsProblem(secret,options){if(secret.kind!=="certificate")return secret
const{certificate,hasItsKey}=secret
const{names,notBefore,notAfter}=certificate
if(!hasItsKey)return{kind:"other-key"}
if(!coversHost(names,options.host))return{kind:"other-host",host:options.host,names}
if(options.now>=notAfter)return{kind:"expired",at:notAfter}
if(options.now<notBefore)return{kind:"not-yet-valid",from:notBefore}
return}function describeTlsProblem(problem){switch(problem.kind){case"absent":return"it does not exist"
case"incomplete":return`it lacks ${problem.lacks.join(" and ")}`
case"unreadable":return`its ${problem.key} is not PEM, or is encrypted with a passphrase`
case"other-key":return"its tls.key does not belong to the first certificate in tls.crt, which must be the server's own"
case"other-host":return`its certificate is for ${formatNames(problem.names)} and not for ${problem.host}`
case"expired":return`its certificate expired on ${formatDay(problem.at)}`
case"not-yet-valid":return`its certificate is not valid before ${formatDay(problem.from)}`
default:return(0,errors.xb)(problem)}}function formatCertificate(certificate){const{names,issuer,notAfter}=certificate
return`for ${formatNames(names)}, signed by ${(0,one_line.t)(issuer)||"an issuer without a name"}, until ${formatDay(notAfter)}`}const MAX_NAMES=5
function formatNames(names){if(names.length===0)return"no name (it has no subjectAltName)"
return(0,list.r)(names.map(one_line.t),MAX_NAMES)}function formatDay(time){return new Date(time).toISOString().slice(0,10)}function judgeReachability(result,options){const{hostname}=new URL(options.externalUrl)
switch(result.kind){case"harbor":return{kind:"reached"}
case"no-answer":return{kind:"wait",seen:result.reason,advice:"Check the Service of the ingress controller and its pods"}
case"answer":return judgeAnswer(result,options.externalUrl)
case"certificate":return judgeShown(result,{...options,hostname})
default:return(0,errors.xb)(result)}}function judgeAnswer({status,text},externalUrl){const path=`${externalUrl}/api/v2.0/ping`
if(status===404)return{kind:"wait",seen:`${path} answers 404: the ingress has no route for it yet`,advice:"Check the Ingress and its events (kubectl describe ingress): has its controller admitted it?"}
if(status>=400)return{kind:"wait",seen:`${path} answers ${status}: the ingress gets no answer from Harbor yet`,advice:"Check the pods of harbor-core and the log of the ingress controller"}
const found=text===""?"nothing":`"${(0,one_line.t)(text.slice(0,80))}"`
return{kind:"wait",seen:`${path} does not answer like Harbor: expected "Pong", got ${found}`,advice:"Another server answers at that address"}}function judgeShown({code,shown},options){const{hostname,externalUrl}=options
if(shown===void 0)return{kind:"wait",seen:`${externalUrl} presents a certificate that is not accepted (${code})`,advice:"Check the Secret that the Ingress names under tls"}
const issuer=(0,one_line.t)(shown.issuer)||"an issuer without a name"
if(!coversHost(shown.names,hostname))return{kind:"wait",seen:`${externalUrl} presents a certificate for ${formatNames(shown.names)}, signed by ${issuer}, and not for ${hostname}: the ingress does not use the certificate in Harbor's Secret yet`,advice:"Check the Secret that the Ingress names under tls and the events of the Ingress: controllers present their default certificate while they cannot read it"}
return{kind:"stop",message:describeRefusal({code,shown,issuer},options)}}function describeRefusal(found,options){const{code,shown,issuer}=found
const{externalUrl}=options
if(code==="CERT_HAS_EXPIRED")return`The certificate of ${externalUrl} expired on ${formatDay(shown.notAfter)}. Put a new one into its Secret. cert-manager renews only certificates that it issued`
if(code==="CERT_NOT_YET_VALID")return`The certificate of ${externalUrl} is not valid before ${formatDay(shown.notBefore)}. Check the clocks of the runner and of the issuer`
return options.hasCaCertificate?`The certificate of ${externalUrl} is signed by ${issuer}, which is not the authority in "ca-certificate" (${code}). Set "ca-certificate" to that authority, with all intermediate certificates`:`The certificate of ${externalUrl} is signed by ${issuer}, which the runner does not trust (${code}). Set "ca-certificate" to that authority`}var intervals=__webpack_require__(23217)
var format=__webpack_require__(52764)
var poll_until=__webpack_require__(75747)
const REACHABLE_TIMEOUT_MS=12e4
async function awaitReachable(request,ports){const{publicApi,clock,log}=ports
const logged=new Set
const{seen:last}=await(0,poll_until.g)({look:async()=>{const judgement=judgeReachability(await publicApi.ping(),request)
if(judgement.kind==="stop")throw new errors.dr(judgement.message)
if(judgement.kind==="wait"&&!logged.has(judgement.seen)){log.info(`Waiting for Harbor: ${judgement.seen}`)
logged.add(judgement.seen)}return judgement},isDone:({kind})=>kind==="reached",interval:intervals.f.reachable,deadline:clock.now()+request.timeoutMs,clock})
if(last.kind==="reached")return
throw new errors.dr(`Harbor was not reached within ${(0,format.Xo)(request.timeoutMs/1e3)}. Last: ${last.seen}. ${last.advice}`)}var harbor_permission=__webpack_require__(55739)
async function createRobot(request,ports){const{admin,log}=ports
const isAdmin=await admin.isSystemAdmin()
if(isAdmin!==true)throw new errors.dr("Harbor refuses the password of admin in the Secret; run verify-harbor for details",{status:401})
const present=await admin.fetchRobot(request.project,request.robot)
const identity={project:request.project,robot:request.robot,...present===void 0?{}:{fullName:present.name}}
for(const store of ports.stores)await store.prepare(identity)
const project=await admin.ensureProject(request.project)
if(project==="created")log.info(`Created project ${request.project}, with scans on push`)
const access=(0,harbor_permission.kx)(request.plan).map(({resource,action})=>({resource,action}))
if(present===void 0){const robot=await admin.createRobot({project:request.project,name:request.robot,access,durationDays:planDuration(request.lifetimeDays,0),description:"harbor-actions/create-robot"})
log.info(`${robot.name} ${describeEnd(request.lifetimeDays)}`)
await store(robot,ports,()=>removeRobot(request,ports))
return{outcome:"created",name:robot.name}}const has=new Set(present.access.map(harbor_permission.bL))
const missing=access.filter(permission=>!has.has((0,harbor_permission.bL)(permission)))
let robot=present
if(missing.length>0){robot={...present,access:[...present.access,...missing]}
await admin.updateRobot(request.project,robot)
log.info(`Added to ${present.name}: ${missing.map(harbor_permission.bL).join(", ")}`)}if(present.isDisabled)log.warning(`${present.name} is disabled in Harbor, so push-and-scan cannot log in; enable it there`)
if(!request.rotate){log.info(`${present.name} exists and keeps its secret; set "rotate" to true for a new one`)
await copySecret(present,ports)
return{outcome:"unchanged",name:present.name}}await requireWritableStores(present,ports)
const durationDays=planDuration(request.lifetimeDays,ports.now()-present.createdAt)
await admin.updateRobot(request.project,{...robot,durationDays})
log.info(`${present.name} ${describeEnd(request.lifetimeDays)}`)
await store(await admin.refreshRobotSecret(present),ports,async()=>`${present.name} has a new secret that could not be stored anywhere, and the old one no longer works. Fix the cause and run this again with "rotate" set to true`)
return{outcome:"rotated",name:present.name}}const DAY_MS=864e5
function planDuration(lifetimeDays,ageMs){return lifetimeDays==="never"?-1:Math.ceil(Math.max(ageMs,0)/DAY_MS)+lifetimeDays}function describeEnd(lifetimeDays){return lifetimeDays==="never"?'never expires ("robot-duration")':`expires in ${(0,format.LS)(lifetimeDays,"day")} ("robot-duration"); before that, run this again with "rotate" set to true`}async function copySecret(robot,ports){if(robot.isDisabled)return
const{source,refused,places}=await findSource(robot,ports)
if(source!==void 0){await distributeSecret(source,{places,ports})
return}const absent=places.filter(({place,stored})=>stored.kind!=="hidden"&&!refused.some(other=>other.place===place))
if(refused.length>0){const others=absent.length===0?"":` and cannot be copied to ${listTitles(absent)}`
throw new errors.yo(`The secret of ${robot.name} in ${listTitles(refused)} is no longer valid${others}: Harbor refuses it, and no other store that this run can read has a valid one. Set "rotate" to true for a new one in all stores, which invalidates the present one`)}if(absent.length===0)return
throw new errors.yo(`The secret of ${robot.name} cannot be written to ${listTitles(absent)}: Harbor shows it once, and no store that this run can read has it. Set "rotate" to true for a new one, which invalidates the old one`)}async function requireWritableStores(robot,{stores}){try{for(const store of stores)await store.requireWritable()}catch(error){if(error instanceof errors.cc)throw error
throw new errors.yo(`${(0,errors.gJ)(error)}. ${robot.name} keeps its secret`,{cause:error})}}async function findSource(robot,ports){const places=await Promise.all(ports.stores.map(async place=>({place,stored:await place.read()})))
const refused=[]
for(const candidate of places){const{stored}=candidate
if(stored.kind!=="known"||stored.robot.name!==robot.name)continue
ports.mask(stored.robot)
if(await ports.isAccepted(stored.robot))return{source:{...candidate,robot:stored.robot},refused,places}
refused.push(candidate)}return{refused,places}}async function distributeSecret(source,{places,ports}){const{name}=source.robot
if(source.stored.kind==="known"&&!source.stored.isCurrent){await source.place.write(source.robot)
ports.log.info(`Updated the address of Harbor in ${source.place.title}`)}for(const{place}of places){if(place===source.place)continue
await place.write(source.robot)
ports.log.info(`Copied the secret of ${name} from ${source.place.title} to ${place.title}`)}}async function removeRobot(request,{admin}){const advice="Fix the cause and run this again"
try{const created=await admin.fetchRobot(request.project,request.robot)
if(created!==void 0)await admin.deleteRobot(created.id)
return`The new robot was removed. ${advice}`}catch(error){return`The new robot could not be removed (${(0,errors.gJ)(error)}); delete it in Harbor. ${advice}`}}async function store(robot,ports,giveUp){ports.mask(robot)
const taken=[]
const failures=[]
for(const place of ports.stores)try{await place.write(robot)
taken.push(place)
ports.log.info(`Stored the secret of ${robot.name} in ${place.title}`)}catch(error){failures.push(error)}if(failures.length===0)return
const reasons=failures.map(errors.gJ).join("; ")
const text=`${reasons}. ${taken.length===0?await giveUp():describeCopies(robot,taken)}`
const cause=failures[0]
throw cause instanceof errors.cc?new errors.cc(text,{cause}):new errors.yo(text,{cause})}function describeCopies({name},taken){const where=`The secret of ${name} is only in ${taken.map(({title})=>title).join(" and ")}`
return taken.some(({isReadable})=>isReadable)?`${where}, and is valid. Fix the cause and run this again without "rotate", which copies it from there`:`${where}, from where it cannot be read back. Fix the cause and run this again with "rotate" set to true`}function listTitles(places){return places.map(({place})=>place.title).join(" and ")}async function provideRobot(request,ports){const{address,timeoutMs}=request
const password=await fetchAdminPassword(request.cluster,ports)
warnUnchecked(address,ports.log)
await awaitReachable({externalUrl:address.url,hasCaCertificate:address.caCertificate!=="",timeoutMs},ports)
return createRobot(request,{...ports,admin:ports.openAdmin(password),mask:ports.maskRobot,isAccepted:robot=>isAccepted(ports.connectAs(robot))})}async function isAccepted(connect){try{await connect(call_limits.eJ).authenticate()
return true}catch(error){if(error instanceof errors.dr&&error.status===401)return false
throw error}}var external_node_crypto_=__webpack_require__(77598)
var dist=__webpack_require__(89189)
var until_aborted=__webpack_require__(97259)
var load_octokit=__webpack_require__(92135)
var blakejs=__webpack_require__(86151)
var nacl=__webpack_require__(80594)
function seal(message,publicKey){const ephemeral=nacl.box.keyPair()
const keys=new Uint8Array([...ephemeral.publicKey,...publicKey])
const nonce=(0,blakejs.blake2b)(keys,void 0,nacl.box.nonceLength)
const box=nacl.box(message,nonce,publicKey,ephemeral.secretKey)
return new Uint8Array([...ephemeral.publicKey,...box])}const DEADLINE_MS=12e4
const KEY_BYTES=32
const publicKey=dist.Ikc({key_id:dist.YjP(),key:dist.FsL(dist.YjP(),dist.z6Y(key=>Buffer.from(key,"base64").length===KEY_BYTES,"is no key of libsodium"))})
function createGithubSecret(options){const{repository,name,environment}=options
const title=`the GitHub secret ${name} of ${repository}`
const failed=`failed to write ${title}: `
const apiUrl=environment["GITHUB_API_URL"]||"https://api.github.com"
const[owner="",repo=""]=repository.split("/")
let octokits
let key
async function call(work){octokits??=(0,load_octokit.loadOctokits)({...options,apiUrl})
const client=(await octokits).octokit
const deadline=AbortSignal.timeout(DEADLINE_MS)
const signal=AbortSignal.any([options.signal,deadline])
try{return await(0,until_aborted.E)(signal,()=>work(client,{owner,repo,request:{signal}}))}catch(error){if(options.signal.aborted)throw new errors.cc(`${failed}the job is being cancelled`)
const why=deadline.aborted?`no answer from ${apiUrl} within ${DEADLINE_MS/1e3} s`:secret_store_describeRefusal(error,{apiUrl,repository})
throw new RefusedError(`${failed}${why}`,{status:statusOf(error),cause:error})}}async function put(secretName,secret){if(key===void 0)throw new Error("prepare() comes before a write")
const sealed=seal(Buffer.from(secret),Buffer.from(key.key,"base64"))
const body={encrypted_value:Buffer.from(sealed).toString("base64"),key_id:key.key_id}
await call((client,request)=>client.request("PUT /repos/{owner}/{repo}/actions/secrets/{secret_name}",{...request,secret_name:secretName,...body}))}return{title,isReadable:false,async prepare(){const{data}=await call((client,request)=>client.request("GET /repos/{owner}/{repo}/actions/secrets/public-key",request))
const found=dist.xLC(publicKey,data)
if(!found.success)throw new errors.yo(`${failed}the answer of ${apiUrl} is no public key; is it the API of GitHub?`)
key=found.output},async read(){const isPresent=await unlessMissing(()=>call((client,request)=>client.request("GET /repos/{owner}/{repo}/actions/secrets/{secret_name}",{...request,secret_name:name})))
return{kind:isPresent?"hidden":"absent"}},async requireWritable(){const secretName=`${name}_WRITE_TRIAL`
await put(secretName,"trial")
await unlessMissing(()=>call((client,request)=>client.request("DELETE /repos/{owner}/{repo}/actions/secrets/{secret_name}",{...request,secret_name:secretName})))},write:({secret})=>put(name,secret)}}class RefusedError extends errors.yo{status
constructor(message,options){super(message,{cause:options.cause})
this.status=options.status}}async function unlessMissing(work){try{await work()
return true}catch(error){if(error instanceof RefusedError&&error.status===404)return false
throw error}}function statusOf(error){const{status,response}=error
return response===void 0?void 0:Number(status)}function secret_store_describeRefusal(error,{apiUrl,repository}){const status=statusOf(error)
if(status===void 0)return`no answer from ${apiUrl} (${(0,errors.gJ)(error)})`
if(status===401)return"the token is not valid"
if(status===429||status>=500)return`GitHub answered ${status}`
return`GitHub answered ${status}. The token needs the permission "Secrets: write" on ${repository}; the token of the job (GITHUB_TOKEN) cannot have it`}var harbor_http=__webpack_require__(57955)
var harbor_repository=__webpack_require__(14084)
var oci_digest=__webpack_require__(73729)
var content=__webpack_require__(56388)
var harbor_call=__webpack_require__(3260)
var http_answer=__webpack_require__(4855)
var manifests=__webpack_require__(13726)
const manifest=dist.Ikc({config:dist.Ikc({digest:dist.YjP()}),layers:dist.YOg(dist.Ikc({digest:dist.YjP()}))})
function createRegistryClient(context){const{connection}=context
const call=(0,harbor_call.JX)(context)
const{putManifest}=(0,manifests.B)(call)
async function ask(httpRequest,expected){const response=await call.ask(httpRequest)
if(expected.includes(response.status))return response
throw(0,http_answer.Qf)(httpRequest,{response,connection})}return{async pushBlob(repository,blob){const purpose=`push a layer to ${(0,harbor_repository.sT)(repository)}`
const start=await ask({method:"POST",path:`${base(repository)}/blobs/uploads/`,purpose},[202])
const upload=new URL(start.header("location")??"",connection.url)
upload.searchParams.set("digest",blob.digest)
const response=await call.ask({method:"PUT",path:`${upload.pathname}${upload.search}`,headers:{"content-type":"application/octet-stream"},body:blob.bytes,purpose})
return response.status},async pushManifest(repository,{digest,mediaType,bytes}){await putManifest(repository,{reference:digest,mediaType,bytes})},async pullImage(repository,digest){const purpose=`pull ${(0,harbor_repository.sT)(repository)}@${digest}`
const accept="application/vnd.oci.image.manifest.v1+json"
const response=await ask({method:"GET",path:(0,harbor_call.ji)(repository,digest),headers:{accept},purpose,isBinary:true},[200])
const pulled=Buffer.from(response.text,"latin1")
requireDigest(pulled,{digest,purpose})
const{config,layers}=dist.qgA(manifest,JSON.parse(pulled.toString("utf8")))
let total=pulled.byteLength
for(const blob of[config,...layers]){const path=`${base(repository)}/blobs/${blob.digest}`
const answer=await ask({method:"GET",path,purpose,isBinary:true},[200])
const bytes=Buffer.from(answer.text,"latin1")
requireDigest(bytes,{digest:(0,oci_digest.m)(blob.digest),purpose})
total+=bytes.byteLength}return total}}}function base(repository){return`/v2/${(0,harbor_repository.sT)(repository)}`}function requireDigest(bytes,expected){const found=(0,content.ol)(bytes)
if(found===expected.digest)return
throw new errors.dr(`failed to ${expected.purpose}: the data that came back has the digest ${found}, not ${expected.digest}`)}var yaml_dist=__webpack_require__(57164)
function isEmptyValue(value){if(value===void 0||value===null||value==="")return true
return typeof value==="object"&&Object.keys(value).length===0}function valueAt(tree,path){return path.reduce((node,key)=>isTree(node)&&Object.hasOwn(node,key)?node[key]:void 0,tree)}function leavesOf(tree){if(!isTree(tree))return[]
return Object.entries(tree).flatMap(([key,value])=>isTree(value)?leavesOf(value).map(path=>[key,...path]):[[key]])}function sameValue(one,other){if(isEmptyValue(one)||isEmptyValue(other))return isEmptyValue(one)&&isEmptyValue(other)
const isScalar=typeof one!=="object"&&typeof other!=="object"
return isScalar?String(one)===String(other):JSON.stringify(one)===JSON.stringify(other)}function mergeValues(defaults,given){if(given===void 0)return defaults
if(!isTree(given))return given
const base=isTree(defaults)?defaults:{}
const keys=new Set([...Object.keys(base),...Object.keys(given)])
const entries=[...keys].filter(key=>given[key]!==null).map(key=>[key,mergeValues(base[key],given[key])])
return Object.fromEntries(entries)}function isTree(value){return typeof value==="object"&&value!==null&&!Array.isArray(value)}const GENERATED="leave it out: it is generated and kept in a Secret of the namespace"
const IMAGE_STORAGES=[["azure",["accountkey"],"AZURE_STORAGE_ACCESS_KEY"],["gcs",["encodedkey"],"GCS_KEY_DATA"],["s3",["accesskey","secretkey"],"REGISTRY_STORAGE_S3_ACCESSKEY and REGISTRY_STORAGE_S3_SECRETKEY"],["swift",["password","accesskey","secretkey"],"REGISTRY_STORAGE_SWIFT_PASSWORD, REGISTRY_STORAGE_SWIFT_ACCESSKEY and REGISTRY_STORAGE_SWIFT_SECRETKEY"],["oss",["accesskeysecret"],"REGISTRY_STORAGE_OSS_ACCESSKEYSECRET"]]
const SECRET_VALUES=[...["harborAdminPassword","secretKey","database.internal.password","core.secret","core.xsrfKey","core.tokenKey","jobservice.secret","registry.secret","registry.credentials.password","registry.credentials.htpasswdString"].map(path=>({path:path.split("."),instead:GENERATED})),{path:["database","external","password"],instead:"name a Secret with the key password in database.external.existingSecret"},{path:["redis","external","password"],instead:"name a Secret with the key REDIS_PASSWORD in redis.external.existingSecret"},...IMAGE_STORAGES.flatMap(([type,keys,secretKeys])=>keys.map(key=>({path:["persistence","imageChartStorage",type,key],instead:`name a Secret with ${secretKeys} in persistence.imageChartStorage.${type}.existingSecret`}))),{path:["trivy","gitHubToken"],instead:"leave it out: Trivy fetches its databases from registries and does not use it"},{path:["core","configureUserSettings"],instead:"configure those settings in Harbor, or add an entry CONFIG_OVERWRITE_JSON with valueFrom.secretKeyRef to core.extraEnvVars",isSecret:holdsPassword},...["httpProxy","httpsProxy"].map(key=>({path:["proxy",key],instead:"use a proxy without a password, or one that allows the nodes of the cluster by address",isSecret:hasUser})),...["core","jobservice","registry","portal","trivy"].map(part=>({path:["internalTLS",part,"key"],instead:`set internalTLS.certSource to secret and name a Secret in internalTLS.${part}.secretName`})),{path:["trace","jaeger","password"],instead:"use a collector inside the cluster without a password"}]
function secretsIn(values){return SECRET_VALUES.filter(({path,isSecret})=>{const value=valueAt(values,path)
return!isEmptyValue(value)&&(isSecret?.(value)??true)})}function holdsPassword(value){try{const settings=typeof value==="string"?JSON.parse(value):value
if(typeof settings!=="object"||settings===null)return true
return Object.entries(settings).some(([key,setting])=>/password|secret/i.test(key)&&!isEmptyValue(setting))}catch{return true}}function hasUser(value){return String(value).includes("@")}var yaml=__webpack_require__(51643)
const OPTIONS={uniqueKeys:false,merge:true,logLevel:"silent"}
function parseManifest(text){const documents=(0,yaml_dist.hR)(text,OPTIONS)
if(!Array.isArray(documents))return[]
return documents.flatMap(document=>{const object=read(document,problem=>`failed to read the rendered chart: ${problem}. Is it the chart of Harbor?`)
return typeof object==="object"&&object!==null?[object]:[]})}function requireNoSecrets(text,path){const document=(0,yaml_dist.hR)(text,OPTIONS)
const documents=Array.isArray(document)?document:[]
const secrets=documents.flatMap(values=>secretsIn(read(values,problem=>`values-file: ${path} is not valid YAML: ${problem}`)))
if(secrets.length===0)return
throw new errors.yo([`values-file: ${path} holds secrets, which would be stored in the repository and in helm's record of the release:`,...secrets.map(secret=>`  - ${secret.path.join(".")}: ${secret.instead}`)].join("\n"))}function read(document,describe){try{return(0,yaml.t$)(document)}catch(error){throw new errors.yo(describe((0,errors.gJ)(error)))}}var consumers_=__webpack_require__(38321)
var tar_stream=__webpack_require__(40585)
const LARGE_LAYER_BYTES=3*1024*1024
const SMALL_LAYER={"etc/os-release":'ID=alpine\nVERSION_ID=3.20.0\nNAME="Alpine Linux"\n',"etc/alpine-release":"3.20.0\n","lib/apk/db/installed":""}
const MEDIA_TYPE="application/vnd.oci.image.manifest.v1+json"
async function makeProbeImage(){const small=await makeLayer(SMALL_LAYER)
const large=await makeLayer({"opt/probe":(0,external_node_crypto_.randomBytes)(LARGE_LAYER_BYTES)})
const layers=[small,large].map(bytes=>({digest:(0,content.ol)(bytes),bytes}))
const config=Buffer.from(JSON.stringify({architecture:"amd64",os:"linux",config:{},rootfs:{type:"layers",diff_ids:layers.map(({digest})=>digest)}}))
const manifest=Buffer.from(JSON.stringify({schemaVersion:2,mediaType:MEDIA_TYPE,config:descriptor("application/vnd.oci.image.config.v1+json",config),layers:layers.map(({bytes})=>descriptor("application/vnd.oci.image.layer.v1.tar",bytes))}))
return{digest:(0,content.ol)(manifest),mediaType:MEDIA_TYPE,manifest,blobs:[{digest:(0,content.ol)(config),bytes:config},...layers]}}async function makeLayer(files){const archive=(0,tar_stream.pack)()
for(const[name,content]of Object.entries(files))archive.entry({name,mtime:new Date(0)},content)
archive.finalize()
return(0,consumers_.buffer)(archive)}function descriptor(mediaType,bytes){return{mediaType,digest:(0,content.ol)(bytes),size:bytes.byteLength}}var promises_=__webpack_require__(71553)
function createResolver(){return{resolve:host=>(0,promises_.lookup)(host,{all:true}).then(found=>found.map(({address})=>address),()=>[])}}const NAME=/^[-.a-z0-9]+$/
function createKubernetesSecret(options){const{cluster,namespace,releaseName,harborUrl}=options
let name=options.name
let present
async function findName(identity){const former=formerRobotSecretName(identity)
const found=NAME.test(former)?await cluster.fetchSecretWithMetadata(former):void 0
return found!==void 0&&describeOtherOwner(found,{identity,releaseName})===""?former:robotSecretName(identity)}return{get title(){return`the Secret ${namespace}/${name}`},isReadable:true,async prepare(identity){name=options.name||await findName(identity)
present=await cluster.fetchSecretWithMetadata(name)
if(present===void 0)return
const owner=describeOtherOwner(present,{identity,releaseName})
if(owner==="")return
throw new errors.yo(`The Secret ${namespace}/${name} ${owner}. Writing to it would replace that, so nothing has been written. `+`Set "kubernetes-secret" to another name, or delete this Secret if it is not needed`)},async read(){const data=present?.data??{}
const[robotName="",secret=""]=[data["robot-name"],data["robot-token"]]
if(robotName===""||secret==="")return{kind:"absent"}
return{kind:"known",robot:{name:robotName,secret},isCurrent:data["harbor-url"]===harborUrl}},async requireWritable(){if(present===void 0)return
const{resourceVersion}=present
await cluster.patchSecret(name,{resourceVersion,data:{"robot-token":"trial"},isDryRun:true})},async write(robot){const data={"harbor-url":harborUrl,"robot-name":robot.name,"robot-token":robot.secret}
if(present===void 0)await cluster.createSecret(name,data,{[RELEASE_LABEL]:releaseName})
else await cluster.patchSecret(name,{resourceVersion:present.resourceVersion,data})}}}const NO_SNAPSHOTS="none"
function findDataClaims(claims,options){const find=store=>{const given=valueAt(options.values,["persistence","persistentVolumeClaim",store,"existingClaim"])
const name=typeof given==="string"&&given!==""?given:claimNames(options.releaseName)[store]
const found=claims.find(claim=>claim.name===name)
return found===void 0?{}:{[store]:found}}
const isInternal=valueAt(options.values,["database","type"])!=="external"
return{...isInternal?find("database"):{},...find("registry")}}function planSnapshots({database,registry},cluster){const{classes,wanted}=cluster
const none=reason=>({snapshots:[],gaps:[reason]})
if(wanted===NO_SNAPSHOTS)return none('"snapshot-class" is none')
if(classes==="absent")return none("the cluster has no VolumeSnapshots (no API group snapshot.storage.k8s.io)")
if(classes==="forbidden")return none("the account may not create VolumeSnapshots (docs/bootstrap-rbac.yaml has the permissions)")
const claims=[database,registry].filter(claim=>claim!==void 0)
const plans=claims.map(claim=>planOne(claim,{...cluster,classes}))
return{snapshots:plans.flatMap(plan=>typeof plan==="string"?[]:[plan]),gaps:plans.filter(plan=>typeof plan==="string")}}function planOne(claim,cluster){const driver=cluster.storageClasses.find(({name})=>name===claim.storageClass)?.provisioner??""
if(driver==="")return`the driver of the volume of ${claim.name} is unknown (class ${claim.storageClass||"none"})`
const fitting=cluster.classes.filter(candidate=>candidate.driver===driver)
const chosen=cluster.wanted===""?fitting.find(({isDefault})=>isDefault)??fitting[0]:fitting.find(({name})=>name===cluster.wanted)
if(chosen!==void 0)return{claim:claim.name,snapshotClass:chosen.name}
const which=cluster.wanted===""?"":` named ${cluster.wanted}`
return`there is no VolumeSnapshotClass${which} for ${driver}, the driver of ${claim.name}`}function snapshotName(claim,options){const time=new Date(options.now).toISOString().replaceAll(/\D/g,"").slice(0,14)
const version=options.to.replaceAll(/[^a-z0-9]+/g,"-")
return`${claim}-before-${version}-${time}`}function renderSnapshots(made,namespace){return["### Snapshots before the upgrade","","| claim | VolumeSnapshot |","| :-- | :-- |",...made.map(({claim,name})=>`| \`${claim}\` | \`${namespace}/${name}\` |`),"","They stay until you delete them. docs/bootstrap.md describes how to restore them.",""].join("\n")}var harbor_connection=__webpack_require__(3488)
var external_node_fs_promises_=__webpack_require__(51455)
var external_node_path_=__webpack_require__(76760)
var release=__webpack_require__(44257)
var process_environment=__webpack_require__(45380)
var trailing=__webpack_require__(43351)
function parseKubeconfig(document,options){const root=fieldsOf(document)
if(root===void 0||!Array.isArray(root["clusters"]))throw new errors.yo('kubeconfig: is not a kubeconfig (it has no list "clusters"). Store the whole file, as text or as base64')
const context=textOf(root["current-context"])
const chosen=find(root["contexts"],{name:context,of:"context"})
if(chosen===void 0)throw new errors.yo(`kubeconfig: its current-context "${context}" is not among its contexts. Create one with: kubectl config view --raw --minify --flatten`)
const cluster=find(root["clusters"],{name:textOf(chosen["cluster"]),of:"cluster"})
const user=find(root["users"],{name:textOf(chosen["user"]),of:"user"})
if(cluster===void 0||user===void 0)throw new errors.yo(`kubeconfig: context "${context}" names a cluster or a user that is not in the file. Create one with: kubectl config view --raw --minify --flatten`)
return{server:parseServer(textOf(cluster["server"])),caCertificate:parseCa(cluster,options),tlsServerName:textOf(cluster["tls-server-name"]),credentials:parseCredentials(user,options),context}}function parseServer(server){if(!URL.canParse(server))throw new errors.yo(`kubeconfig: its server "${server}" is not a URL, as in https://100.64.0.10:6443`)
const url=new URL(server)
if(url.protocol!=="https:")throw new errors.yo(`kubeconfig: its server ${server} is not https://. The credentials would be sent in clear text`)
return(0,trailing.h)(server,"/")}function isLoopbackServer(server){const{hostname}=new URL(server)
return hostname==="localhost"||hostname==="[::1]"||/^127\./.test(hostname)}function loopbackAdvice(server){return`the server in the kubeconfig is ${server}, which on the runner is the runner itself, and nothing answers there (k3s writes that address into k3s.yaml). `+"Replace it with an address of the node that the runner can reach, such as the node's tailnet address, and add that address to tls-san in /etc/rancher/k3s/config.yaml"}function parseCa(cluster,options){if(cluster["insecure-skip-tls-verify"]===true)throw new errors.yo("kubeconfig: it has insecure-skip-tls-verify: true, which would send the credentials to any server that answers. Put the CA certificate of the cluster into certificate-authority-data and remove the line")
requireNoPath(cluster,"certificate-authority")
const data=textOf(cluster["certificate-authority-data"])
return data===""?"":options.decodeBase64(data)}function parseCredentials(user,options){for(const plugin of["exec","auth-provider"])if(user[plugin]!==void 0&&user[plugin]!==null)throw new errors.yo(`kubeconfig: its user logs in with a program ("${plugin}"), which must be installed on the runner and could run anything. `+"Use a token instead: kubectl create token harbor-bootstrap --namespace harbor --duration=1h")
requireNoPath(user,"client-certificate")
requireNoPath(user,"client-key")
requireNoPath(user,"tokenFile")
const token=textOf(user["token"])
if(token!=="")return{kind:"token",token}
const certificate=textOf(user["client-certificate-data"])
const key=textOf(user["client-key-data"])
if(certificate!==""&&key!=="")return{kind:"certificate",certificate:options.decodeBase64(certificate),key:options.decodeBase64(key)}
throw new errors.yo("kubeconfig: its user has neither a token nor a client certificate with its key. Create one with: kubectl config view --raw --minify --flatten")}function requireNoPath(fields,name){const path=textOf(fields[name])
if(path==="")return
throw new errors.yo(`kubeconfig: ${name} is the path "${path}", which does not exist on the runner. Put the content into the file: kubectl config view --raw --minify --flatten`)}function find(list,wanted){if(!Array.isArray(list))return
const entry=list.map(fieldsOf).find(candidate=>textOf(candidate?.["name"])===wanted.name)
return fieldsOf(entry?.[wanted.of])}function fieldsOf(value){return typeof value==="object"&&value!==null&&!Array.isArray(value)?value:void 0}function textOf(value){return typeof value==="string"?value:""}function loadKubeconfig(text,options){let document
try{document=(0,yaml_dist.qg)(text,{logLevel:"error"})}catch{throw new errors.yo("kubeconfig: is not YAML. Store the whole file, as text or as base64")}const decodeBase64=base64=>Buffer.from(base64,"base64").toString("utf8")
const connection=parseKubeconfig(document,{decodeBase64})
maskCredentials(connection.credentials,options.mask)
const expiry=expiryOf(connection.credentials)
if(expiry!==void 0&&expiry<options.now){const what=connection.credentials.kind==="token"?"token":"client certificate"
const advice=connection.credentials.kind==="token"?"Create a new one: kubectl create token harbor-bootstrap --namespace harbor --duration=1h":"k3s renews its certificates at a restart; copy the kubeconfig again after it"
throw new errors.yo(`kubeconfig: its ${what} expired on ${new Date(expiry).toISOString()}. ${advice}`)}return connection}async function withKubeconfigFile(options,work){const path=(0,external_node_path_.join)(options.directory,"kubeconfig")
try{await(0,external_node_fs_promises_.writeFile)(path,formatKubeconfig(options.connection),{mode:384,flag:"wx"})
return await work(path)}finally{await(0,external_node_fs_promises_.rm)(path,{force:true})}}function formatKubeconfig(connection){const{credentials}=connection
const base64=text=>Buffer.from(text).toString("base64")
const user=credentials.kind==="token"?{token:credentials.token}:{"client-certificate-data":base64(credentials.certificate),"client-key-data":base64(credentials.key)}
const cluster={server:connection.server,...connection.caCertificate===""?{}:{"certificate-authority-data":base64(connection.caCertificate)},...connection.tlsServerName===""?{}:{"tls-server-name":connection.tlsServerName}}
const name="harbor"
return JSON.stringify({apiVersion:"v1",kind:"Config",clusters:[{name,cluster}],users:[{name,user}],contexts:[{name,context:{cluster:name,user:name}}],"current-context":name})}function maskCredentials(credentials,mask){if(credentials.kind==="token"){mask(credentials.token)
return}const{certificate,key}=credentials
for(const text of[key,certificate])mask(Buffer.from(text).toString("base64"))
for(const line of secretLines(`${key}\n${certificate}`))mask(line)}function expiryOf(credentials){if(credentials.kind==="certificate")try{return Date.parse(new external_node_crypto_.X509Certificate(credentials.certificate).validTo)}catch{throw new errors.yo("kubeconfig: its client-certificate-data is not a PEM certificate")}try{const[,payload=""]=credentials.token.split(".")
const{exp}=JSON.parse(Buffer.from(payload,"base64url").toString("utf8"))
return typeof exp==="number"?exp*1e3:void 0}catch{return}}var node_error=__webpack_require__(86272)
var child_process=__webpack_require__(36787)
const MAX_STDOUT_CHARACTERS=32*1024*1024
const MAX_QUOTED_CHARACTERS=1500
const HISTORY_MAX=10
const helm_history=dist.YOg(dist.Ikc({revision:dist.aig(),updated:dist.YjP(),status:dist.YjP(),chart:dist.YjP(),app_version:dist.lqM(dist.YjP(),"")}))
const upgraded=dist.Ikc({version:dist.aig(),manifest:dist.YjP(),config:dist.cl6(dist.L5J())})
const metadata=dist.Ikc({applyMethod:dist.lqM(dist.YjP())})
const chartFile=dist.Ikc({version:dist.YjP(),appVersion:dist.YjP()})
function createHelm(options){const{path,releaseName,workDirectory}=options
const place=["--namespace",options.namespace]
const environment=kubeconfig=>(0,process_environment.aP)(options.environment,{purpose:"run-helm",set:{HELM_CACHE_HOME:(0,external_node_path_.join)(workDirectory,"helm","cache"),HELM_CONFIG_HOME:(0,external_node_path_.join)(workDirectory,"helm","config"),HELM_DATA_HOME:(0,external_node_path_.join)(workDirectory,"helm","data"),KUBECACHEDIR:(0,external_node_path_.join)(workDirectory,"helm","discovery"),KUBECONFIG:kubeconfig}})
async function run(purpose,call){let result
try{result=await withKubeconfigFile({...options,directory:workDirectory},kubeconfig=>(0,child_process.w)({path,args:call.args},{env:environment(kubeconfig),signal:options.signal,isLong:true,maxStdoutCharacters:MAX_STDOUT_CHARACTERS,...call.stdin===void 0?{}:{stdin:call.stdin}}))}catch(error){if(error instanceof errors.yo)throw error
throw new errors.yo(`failed to ${purpose}: ${path} could not be run (${(0,errors.gJ)(error)}). Use the action setup-helm before this step`,{cause:error})}if(result.exitCode===0)return result.stdout
const stderr=options.redact(result.stderr.trim()).slice(-MAX_QUOTED_CHARACTERS)
throw new errors.Qd(`failed to ${purpose}: ${stderr}${adviceOn(stderr)}`,stderr)}function upgradeArgs(request){return["upgrade",releaseName,request.chart.path,"--install",...place,"--output","json","--history-max",`${HISTORY_MAX}`,"--hide-notes",...request.valuesFile===""?[]:["--values",request.valuesFile],"--values","-"]}return{async requireVersion(){const text=await run("ask helm for its version",{args:["version","--template","{{.Version}}"]})
const version=(0,release.En)(text);(0,release.Gi)(version)
return version},async fetchChart(request){const chartPath=request.repository===""&&!request.chart.startsWith("oci://")?request.chart:await pull(request)
const sha256=await hashArchive(chartPath)
if(request.sha256!=="")requireHash(request.sha256,{found:sha256,path:chartPath})
const text=await run(`read the chart ${request.chart}`,{args:["show","chart",chartPath]})
return{path:chartPath,sha256,...dist.qgA(chartFile,(0,yaml_dist.qg)(text))}},async fetchHistory(){const text=await run(`read the history of the release ${releaseName}`,{args:["history",releaseName,...place,"--output","json"]})
return dist.qgA(helm_history,JSON.parse(text)).map(({updated,app_version:appVersion,...revision})=>({...revision,appVersion,updatedAt:Date.parse(updated)}))},fetchManifest:()=>run(`read the manifests of the release ${releaseName}`,{args:["get","manifest",releaseName,...place]}),async fetchValues(revision){const which=revision===void 0?[]:["--revision",`${revision}`]
const args=["get","values",releaseName,...which,...place,"--output","json"]
const purpose=`read the values of the release ${releaseName}`
const given=JSON.parse(await run(purpose,{args}))
return{given,all:JSON.parse(await run(purpose,{args:[...args,"--all"]}))}},async renderUpgrade(request){const text=await run("render the chart",{args:[...upgradeArgs(request),"--dry-run=server"],stdin:JSON.stringify(request.values)})
const{manifest,config:given}=dist.qgA(upgraded,JSON.parse(text))
const defaults=(0,yaml_dist.qg)(await run("read the values of the chart",{args:["show","values",request.chart.path]}))
return{manifest,values:{given,all:mergeValues(defaults,given)}}},async upgrade(request){const forceConflicts=request.forceConflicts===true&&await appliesOnServer()
const text=await run(`install Harbor as release ${releaseName}`,{args:[...upgradeArgs(request),...forceConflicts?["--force-conflicts"]:[]],stdin:JSON.stringify(request.values)})
return dist.qgA(upgraded,JSON.parse(text)).version},async uninstall(){const args=["uninstall",releaseName,...place]
await run(`uninstall the interrupted release ${releaseName}`,{args})},async rollback(revision){const args=["rollback",releaseName,`${revision}`,...place]
await run(`roll the release ${releaseName} back to revision ${revision}`,{args})},generateKeyPair:registry=>generateKeyPair(registry)}
async function appliesOnServer(){const text=await run(`read the metadata of the release ${releaseName}`,{args:["get","metadata",releaseName,...place,"--output","json"]})
return dist.qgA(metadata,JSON.parse(text)).applyMethod==="ssa"}async function pull(request){const directory=(0,external_node_path_.join)(workDirectory,"chart")
await(0,external_node_fs_promises_.mkdir)(directory)
const source=request.repository===""?[]:["--repo",request.repository]
await run(`fetch the chart ${request.chart} ${request.version}`,{args:["pull",request.chart,...source,"--version",request.version,"--destination",directory]})
const[archive=""]=await(0,external_node_fs_promises_.readdir)(directory)
return(0,external_node_path_.join)(directory,archive)}async function generateKeyPair(registry){const chart=(0,external_node_path_.join)(workDirectory,"keys")
await(0,external_node_fs_promises_.mkdir)((0,external_node_path_.join)(chart,"templates"),{recursive:true})
await(0,external_node_fs_promises_.writeFile)((0,external_node_path_.join)(chart,"Chart.yaml"),"apiVersion: v2\nname: keys\nversion: 1.0.0\n")
await(0,external_node_fs_promises_.writeFile)((0,external_node_path_.join)(chart,"templates","keys.yaml"),KEYS_TEMPLATE)
const text=await run("generate a key pair",{args:["template","keys",chart,"--values","-"],stdin:JSON.stringify(registry)})
return dist.qgA(dist.Ikc({data:keys}),(0,yaml_dist.qg)(text)).data}}const KEYS_TEMPLATE=`{{- $ca := genCA "harbor-token-ca" 3650 }}\nkind: Keys\ndata:\n  tls.key: {{ $ca.Key | toJson }}\n  tls.crt: {{ $ca.Cert | toJson }}\n  REGISTRY_HTPASSWD: {{ htpasswd .Values.user .Values.password | toJson }}\n`
const filled=dist.FsL(dist.YjP(),dist.BpQ(1))
const keys=dist.Ikc({"tls.key":filled,"tls.crt":filled,REGISTRY_HTPASSWD:filled})
async function hashArchive(path){const bytes=await(0,external_node_fs_promises_.readFile)(path).catch(cause=>{if((0,node_error.U)(cause,"EISDIR"))return
throw new errors.yo(`failed to read the chart ${path}: ${(0,errors.gJ)(cause)}`,{cause})})
return bytes===void 0?"":(0,external_node_crypto_.createHash)("sha256").update(bytes).digest("hex")}function requireHash(expected,{found,path}){if(found===expected.toLowerCase())return
throw new errors.yo(found===""?`chart-sha256: ${path} is a directory, which has no SHA-256; use an archive`:`the chart is refused: its SHA-256 is ${found}, expected ${expected}. It is damaged, or it is not the release`)}function adviceOn(stderr){if(/is forbidden: User "/.test(stderr))return"\nThe account has the permissions for the default objects of the chart (docs/bootstrap-rbac.yaml). Grant it those for the objects that the values file adds, or remove them from the file"
if(/conflict occurred while applying|Apply failed with \d+ conflict/.test(stderr))return"\nThese fields were changed with kubectl. Undo that, or put the change into the values file"
if(/updates to statefulset spec|spec is immutable/.test(stderr))return"\nThe class and the size of a claim cannot be changed by an upgrade; see docs/bootstrap.md"
if(/spec\.strategy\.rollingUpdate: Forbidden/.test(stderr))return"\nDelete the Deployments harbor-registry and harbor-jobservice (their claims stay) and run this again"
return""}const CERTIFICATE_KEY="tls.crt"
const PRIVATE_KEY="tls.key"
function readTlsSecret(data){if(data===void 0)return{kind:"absent"}
const lacks=[CERTIFICATE_KEY,PRIVATE_KEY].filter(key=>(data[key]??"").trim()==="")
if(lacks.length>0)return{kind:"incomplete",lacks}
const certificate=valueOrUndefined(()=>new external_node_crypto_.X509Certificate(data[CERTIFICATE_KEY]??""))
if(certificate===void 0)return{kind:"unreadable",key:CERTIFICATE_KEY}
const key=valueOrUndefined(()=>(0,external_node_crypto_.createPrivateKey)(data[PRIVATE_KEY]??""))
if(key===void 0)return{kind:"unreadable",key:PRIVATE_KEY}
return{kind:"certificate",certificate:readCertificate(certificate),hasItsKey:certificate.checkPrivateKey(key)}}function readCertificate(certificate){return{names:readNames(certificate.subjectAltName??""),issuer:readIssuer(certificate.issuer),notBefore:Date.parse(certificate.validFrom),notAfter:Date.parse(certificate.validTo)}}function readNames(subjectAltName){return[...subjectAltName.matchAll(/(?:DNS|IP Address):("(?:[^"\\]|\\.)*"|[^,]*)/g)].map(([,name=""])=>name)}function readIssuer(issuer){const fields=issuer.split("\n")
return fields.find(field=>field.startsWith("CN="))?.slice(3)??fields.filter(Boolean).join(", ")}function valueOrUndefined(read){try{return read()}catch{return}}var decode=__webpack_require__(77429)
const status_status=dist.Ikc({message:decode.Q,reason:decode.Q})
function decodeStatusMessage(body){try{return dist.qgA(status_status,JSON.parse(body)).message}catch{return""}}const statusCauses=dist.Ikc({details:dist.Ikc({causes:dist.YOg(dist.Ikc({reason:decode.Q}))})})
function hasStatusCause(body,reason){try{return dist.qgA(statusCauses,JSON.parse(body)).details.causes.some(cause=>cause.reason===reason)}catch{return false}}function decodeAnswer(kubeRequest,options){const{answer}=options
const failed=`failed to ${kubeRequest.purpose}: `
if(answer.status<200||answer.status>299){const message=decodeStatusMessage(answer.text)
throw new errors.yo(`${failed}the API server answered ${answer.status}${message===""?"":`: ${message}`}`)}try{return options.decoder(JSON.parse(answer.text))}catch(cause){throw new errors.yo(`${failed}the answer of the API server could not be read (${(0,errors.gJ)(cause)})`,{cause})}}const cert_manager_wire_metadata=dist.Ikc({name:decode.Q,creationTimestamp:decode.Q,ownerReferences:dist.cl6(dist.YOg(dist.Ikc({name:decode.Q})))})
const conditions=dist.cl6(dist.YOg(dist.Ikc({type:decode.Q,status:decode.Q,reason:decode.Q,message:decode.Q})))
const certificate=dist.Ikc({metadata:cert_manager_wire_metadata,spec:dist.cl6(dist.Ikc({secretName:decode.Q})),status:dist.cl6(dist.Ikc({conditions,lastFailureTime:decode.Q,failedIssuanceAttempts:dist.cl6(dist.aig())}))})
const request=dist.Ikc({metadata:cert_manager_wire_metadata,status:dist.cl6(dist.Ikc({conditions}))})
const order=dist.Ikc({metadata:cert_manager_wire_metadata,status:dist.cl6(dist.Ikc({state:decode.Q,reason:decode.Q}))})
const challenge=dist.Ikc({metadata:cert_manager_wire_metadata,spec:dist.cl6(dist.Ikc({type:decode.Q})),status:dist.cl6(dist.Ikc({state:decode.Q,reason:decode.Q}))})
function decodeIssuedCertificate(json){const wire=dist.qgA(certificate,json)
return{name:wire.metadata.name,secretName:wire.spec?.secretName??"",conditions:wire.status?.conditions??[],failedAt:parseTime(wire.status?.lastFailureTime??""),failures:wire.status?.failedIssuanceAttempts??0}}function decodeCertificateRequest(json){const wire=dist.qgA(request,json)
return{...decodeOwned(wire.metadata),conditions:wire.status?.conditions??[]}}function decodeOrder(json){const wire=dist.qgA(order,json)
const{state="",reason=""}=wire.status??{}
return{...decodeOwned(wire.metadata),state,reason}}function decodeChallenge(json){const wire=dist.qgA(challenge,json)
const{state="",reason=""}=wire.status??{}
return{...decodeOwned(wire.metadata),type:wire.spec?.type??"",state,reason}}function decodeOwned(wire){return{name:wire.name,owners:(wire.ownerReferences??[]).map(({name})=>name),createdAt:parseTime(wire.creationTimestamp)}}function parseTime(time){const parsed=Date.parse(time)
return Number.isNaN(parsed)?0:parsed}const count=dist.lqM(dist.mee(dist.aig(),0),0)
const texts=dist.cl6(dist.g1P(dist.YjP(),dist.YjP()))
const wire_metadata=dist.Ikc({name:decode.Q,namespace:decode.Q,generation:count,labels:texts,annotations:texts,deletionTimestamp:dist.cl6(dist.YjP())})
const wire_conditions=dist.cl6(dist.YOg(dist.Ikc({type:decode.Q,status:decode.Q,reason:decode.Q,message:decode.Q})))
const wire_list=dist.Ikc({items:dist.cl6(dist.YOg(dist.L5J()))})
const terminated=dist.Ikc({reason:decode.Q,message:decode.Q,exitCode:count})
const node=dist.Ikc({metadata:wire_metadata,spec:dist.cl6(dist.Ikc({unschedulable:dist.cl6(dist.zMY())})),status:dist.cl6(dist.Ikc({conditions:wire_conditions,nodeInfo:dist.cl6(dist.Ikc({architecture:decode.Q}))}))})
const storageClass=dist.Ikc({metadata:wire_metadata,reclaimPolicy:decode.Q,provisioner:decode.Q})
const ingressClass=dist.Ikc({metadata:wire_metadata,spec:dist.cl6(dist.Ikc({controller:decode.Q}))})
const ingress=dist.Ikc({metadata:wire_metadata,spec:dist.cl6(dist.Ikc({rules:dist.cl6(dist.YOg(dist.Ikc({host:decode.Q})))}))})
const claim=dist.Ikc({metadata:wire_metadata,spec:dist.Ikc({storageClassName:decode.Q,resources:dist.cl6(dist.Ikc({requests:texts}))}),status:dist.cl6(dist.Ikc({phase:decode.Q}))})
const containerStatuses=dist.cl6(dist.YOg(dist.Ikc({name:decode.Q,ready:dist.cl6(dist.zMY()),restartCount:count,state:dist.cl6(dist.Ikc({waiting:dist.cl6(dist.Ikc({reason:decode.Q,message:decode.Q})),terminated:dist.cl6(terminated)})),lastState:dist.cl6(dist.Ikc({terminated:dist.cl6(terminated)}))})))
const pod=dist.Ikc({metadata:wire_metadata,spec:dist.cl6(dist.Ikc({containers:dist.cl6(dist.YOg(dist.Ikc({name:decode.Q,image:decode.Q}))),volumes:dist.cl6(dist.YOg(dist.Ikc({persistentVolumeClaim:dist.cl6(dist.Ikc({claimName:decode.Q}))})))})),status:dist.cl6(dist.Ikc({conditions:wire_conditions,initContainerStatuses:containerStatuses,containerStatuses}))})
const workload=dist.Ikc({metadata:wire_metadata,spec:dist.Ikc({replicas:dist.cl6(dist.aig()),template:dist.Ikc({metadata:dist.cl6(dist.Ikc({labels:texts}))}),strategy:dist.cl6(dist.Ikc({type:decode.Q}))}),status:dist.cl6(dist.Ikc({observedGeneration:count,replicas:count,readyReplicas:count,updatedReplicas:count}))})
const wire_event=dist.Ikc({involvedObject:dist.Ikc({kind:decode.Q,name:decode.Q}),reason:decode.Q,message:decode.Q,type:decode.Q,lastTimestamp:decode.Q,eventTime:decode.Q})
const secret=dist.Ikc({metadata:dist.Ikc({labels:texts,resourceVersion:decode.Q}),data:texts})
function decodeList(json,decoder){return(dist.qgA(wire_list,json).items??[]).map(decoder)}const decodeLabels=json=>dist.qgA(dist.Ikc({metadata:wire_metadata}),json).metadata.labels??{}
function decodeNode(json){const wire=dist.qgA(node,json)
return{name:wire.metadata.name,isReady:isTrue(wire.status?.conditions,"Ready"),isSchedulable:wire.spec?.unschedulable!==true,architecture:wire.status?.nodeInfo?.architecture??""}}function decodeStorageClass(json){const wire=dist.qgA(storageClass,json)
return{name:wire.metadata.name,isDefault:wire.metadata.annotations?.["storageclass.kubernetes.io/is-default-class"]==="true",reclaimPolicy:wire.reclaimPolicy||"Delete",provisioner:wire.provisioner}}function decodeIngressClass(json){const wire=dist.qgA(ingressClass,json)
return{name:wire.metadata.name,isDefault:wire.metadata.annotations?.["ingressclass.kubernetes.io/is-default-class"]==="true",controller:wire.spec?.controller??""}}function decodeIngress(json){const wire=dist.qgA(ingress,json)
const{namespace,name}=wire.metadata
return{namespace,name,hosts:(wire.spec?.rules??[]).map(({host})=>host)}}function decodeClaim(json){const wire=dist.qgA(claim,json)
return{name:wire.metadata.name,phase:wire.status?.phase??"Pending",storageClass:wire.spec.storageClassName,size:wire.spec.resources?.requests?.["storage"]??"",appVersion:wire.metadata.labels?.["app.kubernetes.io/version"]??""}}function decodeWorkload(kind,json){const{metadata:meta,spec,status}=dist.qgA(workload,json)
const replicas=spec.replicas??1
const updated=status?.updatedReplicas??0
return{kind,name:meta.name,component:spec.template.metadata?.labels?.["component"]??"",replicas,ready:Math.min(status?.readyReplicas??0,updated),isCurrent:(status?.observedGeneration??0)>=meta.generation&&updated>=replicas&&(status?.replicas??0)<=updated,...kind==="Deployment"?{updateStrategy:spec.strategy?.type==="Recreate"?"Recreate":"RollingUpdate"}:{}}}function decodePod(json){const{metadata:meta,spec,status}=dist.qgA(pod,json)
const scheduled=status?.conditions?.find(({type})=>type==="PodScheduled")
return{name:meta.name,component:meta.labels?.["component"]??"",isReady:isTrue(status?.conditions,"Ready"),isTerminating:meta.deletionTimestamp!=null,unschedulable:scheduled?.status==="False"?scheduled.message||scheduled.reason:"",claims:(spec?.volumes??[]).flatMap(({persistentVolumeClaim:claim})=>claim?.claimName??[]),images:Object.fromEntries((spec?.containers??[]).map(({name,image})=>[name,image])),initContainers:decodeContainers(status?.initContainerStatuses),containers:decodeContainers(status?.containerStatuses)}}function decodeContainers(wire){return(wire??[]).map(container=>{const last=container.lastState?.terminated
return{name:container.name,isReady:container.ready===true,restarts:container.restartCount,state:containerState(container.state),...last==null?{}:{lastEnd:{reason:last.reason,exitCode:last.exitCode}}}})}function decodeEvent(json){const wire=dist.qgA(wire_event,json)
const lastSeen=Date.parse(wire.lastTimestamp||wire.eventTime)
return{kind:wire.involvedObject.kind,name:wire.involvedObject.name,reason:wire.reason,message:wire.message,isWarning:wire.type==="Warning",lastSeen:Number.isNaN(lastSeen)?0:lastSeen}}function decodeSecret(json){const entries=Object.entries(dist.qgA(secret,json).data??{})
return Object.fromEntries(entries.map(([key,base64])=>[key,Buffer.from(base64,"base64").toString("utf8")]))}function decodeSecretWithMetadata(json){const{labels,resourceVersion}=dist.qgA(secret,json).metadata
return{data:decodeSecret(json),labels:labels??{},resourceVersion}}const decodeVersion=json=>dist.qgA(dist.Ikc({gitVersion:decode.Q}),json).gitVersion
const decodeAllowed=json=>dist.qgA(dist.Ikc({status:dist.Ikc({allowed:dist.zMY()})}),json).status.allowed
const decodeAccount=json=>dist.qgA(dist.Ikc({status:dist.Ikc({userInfo:dist.Ikc({username:decode.Q})})}),json).status.userInfo.username
function isTrue(all,wanted){return(all??[]).some(condition=>condition.type===wanted&&condition.status==="True")}function containerState(wire){if(wire?.waiting!=null)return{kind:"waiting",...wire.waiting}
if(wire?.terminated!=null)return{kind:"terminated",...wire.terminated}
return{kind:"running"}}function createReader(options){const{http,namespace}=options
const reader={async read(path,call){const kubeRequest={method:"GET",path,purpose:call.purpose}
return decodeAnswer(kubeRequest,{answer:await http(kubeRequest),decoder:call.decoder})},readList:(path,call)=>reader.read(path,{...call,decoder:json=>decodeList(json,call.decoder)}),async readForeignList(api,decoder){const place=api.isClusterWide===true?"":`namespaces/${namespace}/`
const kubeRequest={method:"GET",path:`/apis/${api.group}/v1/${place}${api.resource}`,purpose:`list ${api.resource}.${api.group}`}
const answer=await http(kubeRequest)
if(answer.status===404)return
return decodeAnswer(kubeRequest,{answer,decoder:json=>decodeList(json,decoder)})},async review(path,call){const kubeRequest={method:"POST",path,body:call.body,purpose:call.purpose,isRead:true}
return decodeAnswer(kubeRequest,{answer:await http(kubeRequest),decoder:call.decoder})}}
return reader}const LOG_TAIL_LINES=20
const CERT_MANAGER="cert-manager.io"
const ACME="acme.cert-manager.io"
const METADATA_ONLY="application/json;as=PartialObjectMetadataList;g=meta.k8s.io;v=v1"
const METADATA_OF_ONE="application/json;as=PartialObjectMetadata;g=meta.k8s.io;v=v1"
const PARALLEL_READS=8
const LABELS={"app.kubernetes.io/managed-by":"harbor-actions"}
function createCluster(options){const{http,namespace}=options
const core=`/api/v1/namespaces/${namespace}`
const apps=`/apis/apps/v1/namespaces/${namespace}`
const{read,readList,readForeignList,review}=createReader(options)
const encodeTexts=data=>Object.fromEntries(Object.entries(data).map(([key,plain])=>[key,Buffer.from(plain).toString("base64")]))
const cluster={fetchVersion:()=>read("/version",{purpose:"reach the cluster",decoder:decodeVersion}),fetchAccount:()=>review("/apis/authentication.k8s.io/v1/selfsubjectreviews",{body:{apiVersion:"authentication.k8s.io/v1",kind:"SelfSubjectReview"},purpose:"ask the cluster for the account of these credentials",decoder:decodeAccount}),isAllowed(permission){const[resource,subresource=""]=permission.resource.split("/")
const{group,verb}=permission
const place=permission.scope==="namespace"?{namespace}:{}
return review("/apis/authorization.k8s.io/v1/selfsubjectaccessreviews",{body:{apiVersion:"authorization.k8s.io/v1",kind:"SelfSubjectAccessReview",spec:{resourceAttributes:{...place,group,resource,subresource,verb}}},purpose:"check the permissions of the account",decoder:decodeAllowed})},async fetchNamespaceState(){const kubeRequest={method:"POST",path:`${core}/secrets?dryRun=All`,body:{apiVersion:"v1",kind:"Secret",metadata:{generateName:"harbor-actions-"}},purpose:`check whether the namespace ${namespace} can be used`,isRead:true}
const answer=await http(kubeRequest)
if(answer.status===403&&hasStatusCause(answer.text,"NamespaceTerminating"))return"terminating"
return answer.status===404?"absent":"usable"},async fetchNamespaceLabels(){const kubeRequest={method:"GET",path:`/api/v1/namespaces/${namespace}`,purpose:`read the namespace ${namespace}`}
const answer=await http(kubeRequest)
if(answer.status===403||answer.status===404)return
return decodeAnswer(kubeRequest,{answer,decoder:decodeLabels})},fetchNodes:()=>readList("/api/v1/nodes",{purpose:"list the nodes",decoder:decodeNode}),fetchStorageClasses:()=>readList("/apis/storage.k8s.io/v1/storageclasses",{purpose:"list the StorageClasses",decoder:decodeStorageClass}),fetchIngressClasses:()=>readList("/apis/networking.k8s.io/v1/ingressclasses",{purpose:"list the IngressClasses",decoder:decodeIngressClass}),async fetchIngresses(){const path="/apis/networking.k8s.io/v1/ingresses"
const kubeRequest={method:"GET",path,purpose:"list the Ingresses"}
const answer=await http(kubeRequest)
if(answer.status===403)return
return decodeAnswer(kubeRequest,{answer,decoder:json=>decodeList(json,decodeIngress)})},fetchClaims:()=>readList(`${core}/persistentvolumeclaims`,{purpose:"list the claims",decoder:decodeClaim}),async fetchSecret(name){const purpose=`read the Secret ${namespace}/${name}`
const kubeRequest={method:"GET",path:`${core}/secrets/${name}`,purpose}
const answer=await http(kubeRequest)
return answer.status===404?void 0:decodeAnswer(kubeRequest,{answer,decoder:decodeSecret})},fetchTlsSecret:async name=>readTlsSecret(await cluster.fetchSecret(name)),async fetchIssuance(){const[certificates,requests,orders,challenges]=await Promise.all([readForeignList({group:CERT_MANAGER,resource:"certificates"},decodeIssuedCertificate),readForeignList({group:CERT_MANAGER,resource:"certificaterequests"},decodeCertificateRequest),readForeignList({group:ACME,resource:"orders"},decodeOrder),readForeignList({group:ACME,resource:"challenges"},decodeChallenge)])
if(certificates===void 0)return
return{certificates,requests:requests??[],orders:orders??[],challenges:challenges??[]}},async fetchSecretWithMetadata(name){const purpose=`read the Secret ${namespace}/${name}`
const kubeRequest={method:"GET",path:`${core}/secrets/${name}`,purpose}
const answer=await http(kubeRequest)
return answer.status===404?void 0:decodeAnswer(kubeRequest,{answer,decoder:decodeSecretWithMetadata})},async createSecret(name,data,labels={}){const purpose=`create the Secret ${namespace}/${name}`
const path=`${core}/secrets`
const body={apiVersion:"v1",kind:"Secret",metadata:{name,labels:{...labels,...LABELS}},type:"Opaque",data:encodeTexts(data)}
const kubeRequest={method:"POST",path,body,purpose}
const answer=await http(kubeRequest)
if(answer.status===409)throw new errors.yo(`failed to ${purpose}: it was created just now. Another run is working on this namespace; wait until it ends and run this again`)
decodeAnswer(kubeRequest,{answer,decoder:()=>{}})},async patchSecret(name,{resourceVersion,data,isDryRun=false}){const purpose=`write the Secret ${namespace}/${name}`
const path=`${core}/secrets/${name}${isDryRun?"?dryRun=All":""}`
const body={metadata:{resourceVersion},data:encodeTexts(data)}
const kubeRequest={method:"PATCH",path,body,purpose}
const answer=await http(kubeRequest)
if(answer.status===404||answer.status===409)throw new errors.yo(`failed to ${purpose}: it was changed just now. Wait until the other change is complete and run this again`)
decodeAnswer(kubeRequest,{answer,decoder:()=>{}})},async hasRelease(releaseName){const selector=encodeURIComponent(`owner=helm,name=${releaseName}`)
const kubeRequest={method:"GET",path:`${core}/secrets?labelSelector=${selector}`,accept:METADATA_ONLY,purpose:`look for the release ${releaseName}`}
const answer=await http(kubeRequest)
return decodeAnswer(kubeRequest,{answer,decoder:json=>decodeList(json,Boolean).length>0})},async findMissing(objects){const missing=[]
for(let start=0;start<objects.length;start+=PARALLEL_READS){const found=await Promise.all(objects.slice(start,start+PARALLEL_READS).map(async({object,api,resource,name})=>{const kubeRequest={method:"GET",path:`/${api}/namespaces/${namespace}/${resource}/${name}`,accept:METADATA_OF_ONE,purpose:`look for ${object}`}
const answer=await http(kubeRequest)
if(answer.status===404)return[object]
return decodeAnswer(kubeRequest,{answer,decoder:()=>[]})}))
missing.push(...found.flat())}return missing},async fetchNamespace(releaseName){const selector=`?labelSelector=${encodeURIComponent(`release=${releaseName}`)}`
const[deployments,statefulSets,pods,claims,events]=await Promise.all([readList(`${apps}/deployments${selector}`,{purpose:"list the Deployments",decoder:json=>decodeWorkload("Deployment",json)}),readList(`${apps}/statefulsets${selector}`,{purpose:"list the StatefulSets",decoder:json=>decodeWorkload("StatefulSet",json)}),readList(`${core}/pods${selector}`,{purpose:"list the pods",decoder:decodePod}),cluster.fetchClaims(),readList(`${core}/events`,{purpose:"list the events",decoder:decodeEvent})])
return{workloads:[...deployments,...statefulSets],pods,claims,events}},async fetchLogTail(pod,container){for(const previous of["true","false"]){const query=new URLSearchParams({container,previous,tailLines:`${LOG_TAIL_LINES}`})
const path=`${core}/pods/${pod}/log?${query}`
const answer=await http({method:"GET",path,accept:"*/*",purpose:"read a log"})
if(answer.status===200&&answer.text.trim()!=="")return answer.text}return""}}
return cluster}var http_client=__webpack_require__(50050)
var network_fault=__webpack_require__(6187)
var retry=__webpack_require__(9418)
const SILENCE={headersMs:3e4,bodyMs:3e4}
const READS={firstDelayMs:500,longestDelayMs:5e3,patienceMs:4e4}
const WRITES={...READS,tries:1}
const MAX_BODY_BYTES=64*1024*1024
function createKubeHttp(input){const{connection,signal}=input
const{credentials}=connection
const client=createKubeClient(connection,input.environment)
const authorization=credentials.kind==="token"?{authorization:`Bearer ${credentials.token}`}:{}
async function sendOnce(kubeRequest){const answer=await client.send(new URL(`${connection.server}${kubeRequest.path}`),{method:kubeRequest.method,signal,headers:{...authorization,accept:kubeRequest.accept??"application/json","user-agent":http_client._O,...kubeRequest.body===void 0?{}:{"content-type":contentType(kubeRequest)}},...kubeRequest.body===void 0?{}:{body:JSON.stringify(kubeRequest.body)},maxBytes:MAX_BODY_BYTES,into:(0,http_client.Ov)()})
const[retryAfter]=answer.headers("retry-after")
if(answer.isWhole)return{status:answer.status,text:answer.body,retryAfter}
throw new errors.yo(`failed to ${kubeRequest.purpose}: the answer of the API server is larger than ${(0,format.z3)(MAX_BODY_BYTES)}`)}async function attempt(kubeRequest){try{const answer=await sendOnce(kubeRequest)
if(answer.status===401)throw credentialsError(kubeRequest,connection)
return{kind:"answer",answer}}catch(error){if(signal.aborted)throw cancelled(kubeRequest)
if(error instanceof errors.yo)throw error
return{kind:"failure",...describeFailure(error,{kubeRequest,connection,client})}}}return async kubeRequest=>{const isRead=kubeRequest.method==="GET"||kubeRequest.isRead===true
const tried=await(0,retry.L5)(isRead?READS:WRITES,()=>attempt(kubeRequest),{signal,judge:judgeTry,cancelled:()=>cancelled(kubeRequest)})
if(tried.kind==="answer")return tried.answer
throw tried.error}}function judgeTry(tried){if(tried.kind==="failure")return tried.isTransient?{reason:tried.error.message}:void 0
const{status,retryAfter}=tried.answer
return(0,retry.Gz)(status)?{reason:`the API server answers ${status}`,retryAfter}:void 0}function createKubeClient({server,caCertificate,tlsServerName,credentials},environment){return(0,http_client.uT)({target:new URL(server),environment,silence:SILENCE,...caCertificate===""?{}:{caCertificates:[caCertificate],isOnlyTrust:true},...tlsServerName===""?{}:{serverName:tlsServerName},...credentials.kind==="certificate"?{certificate:credentials}:{}})}function contentType({method}){return method==="PATCH"?"application/merge-patch+json":"application/json"}function cancelled(kubeRequest){return new errors.cc(`failed to ${kubeRequest.purpose}: the job is being cancelled`)}function credentialsError(kubeRequest,connection){const advice=connection.credentials.kind==="token"?"The token has expired or belongs to another cluster. Create a new one: kubectl create token harbor-bootstrap --namespace harbor --duration=1h":"The client certificate was not issued by this cluster"
return new errors.yo(`failed to ${kubeRequest.purpose}: the API server at ${connection.server} refused the credentials of the kubeconfig (401). ${advice}`)}const SENTENCES={"other-name":(server,{message})=>`the certificate of the API server at ${server} is for other names: ${message}. `+"Use one of these in the kubeconfig, or add this address to tls-san in /etc/rancher/k3s/config.yaml of the node and restart k3s",untrusted:server=>`the certificate of the API server at ${server} is not signed by the authority in the kubeconfig. The kubeconfig belongs to another cluster, or another server answers there`,protocol:(server,{message})=>`the TLS handshake with the API server at ${server} failed: ${message}`,"unknown-name":server=>`the runner cannot resolve the name in ${server}; use an IP address, or connect the runner to the network that resolves it`,refused:server=>isLoopbackServer(server)?loopbackAdvice(server):void 0}
function describeFailure(error,context){const{kubeRequest,client}=context
const{server}=context.connection
const place={title:`the API server at ${server}`,host:new URL(server).host}
const fault=(0,network_fault.Q)(error,{server:place,client})
const failure=(isTransient,text)=>({isTransient,error:new errors.yo(`failed to ${kubeRequest.purpose}: ${text}`,{cause:error})})
const own=SENTENCES[fault.kind]?.(server,fault)
if(own!==void 0)return failure(false,`${own} (${fault.code||fault.message})`)
if(!fault.isTransient||fault.kind==="proxy")return failure(fault.isTransient,fault.reason)
return failure(true,`${fault.reason}. Check that the runner is in the network of the cluster (tailnet joined, route approved) and that the policy allows that port`)}const API="/apis/snapshot.storage.k8s.io/v1"
const DEFAULT_CLASS="snapshot.storage.kubernetes.io/is-default-class"
const snapshotClass=dist.Ikc({metadata:dist.Ikc({name:decode.Q,annotations:dist.cl6(dist.g1P(dist.YjP(),dist.YjP()))}),driver:decode.Q})
const snapshot=dist.Ikc({status:dist.cl6(dist.Ikc({readyToUse:dist.cl6(dist.zMY()),error:dist.cl6(dist.Ikc({message:decode.Q}))}))})
function createSnapshots(options){const{http,namespace}=options
const place=`${API}/namespaces/${namespace}/volumesnapshots`
return{async fetchClasses(){const path=`${API}/volumesnapshotclasses`
const kubeRequest={method:"GET",path,purpose:"list the VolumeSnapshotClasses"}
const answer=await http(kubeRequest)
if(answer.status===404)return"absent"
if(answer.status===403)return"forbidden"
return decodeAnswer(kubeRequest,{answer,decoder:json=>decodeList(json,decodeClass)})},async create({name,claim,snapshotClass:className,reason}){const body={apiVersion:"snapshot.storage.k8s.io/v1",kind:"VolumeSnapshot",metadata:{name,labels:{"app.kubernetes.io/managed-by":"harbor-actions"},annotations:{"harbor-actions/reason":reason}},spec:{volumeSnapshotClassName:className,source:{persistentVolumeClaimName:claim}}}
const purpose=`create the VolumeSnapshot ${namespace}/${name}`
const kubeRequest={method:"POST",path:place,body,purpose}
decodeAnswer(kubeRequest,{answer:await http(kubeRequest),decoder:()=>{}})},async fetchState(name){const purpose=`read the VolumeSnapshot ${namespace}/${name}`
const kubeRequest={method:"GET",path:`${place}/${name}`,purpose}
return decodeAnswer(kubeRequest,{answer:await http(kubeRequest),decoder:decodeState})}}}function decodeClass(json){const{metadata,driver}=dist.qgA(snapshotClass,json)
return{name:metadata.name,driver,isDefault:metadata.annotations?.[DEFAULT_CLASS]==="true"}}function decodeState(json){const{status}=dist.qgA(snapshot,json)
return{isReady:status?.readyToUse===true,error:status?.error?.message??""}}function openKubeconfig(host,kubeconfig){return loadKubeconfig(kubeconfig,{now:Date.now(),mask:secret=>host.mask(secret)})}function openKubeHttp(host,connection){return createKubeHttp({...host,connection})}function openCluster(place){return createCluster(place)}function openSnapshots(place){return createSnapshots(place)}function openHelm(host,options){return createHelm({path:options.helmPath,connection:options.connection,namespace:options.inputs.namespace,releaseName:options.inputs.releaseName,workDirectory:options.workDirectory,environment:host.environment,signal:host.signal,redact:text=>host.redact(text)})}function createAdminCall(context){const call=(0,harbor_call.JX)(context)
return{async send({json,...rest},expected){const body=json===void 0?{}:{body:JSON.stringify(json),headers:{"content-type":"application/json"}}
const response=await call.send({...rest,...body},[...expected,401])
const{credentials,host}=context.connection
if(response.status!==401||expected.includes(401))return response
const user=credentials.kind==="basic"?`the password of ${credentials.user}`:"to answer without a login"
throw new errors.dr(`failed to ${rest.purpose}: Harbor at ${host} refused ${user} (401)`,{status:401})},read:({json:_,...rest},{response,schema})=>call.decode(rest,{response,decoder:json=>dist.qgA(schema,json)})}}const PAGE_SIZE=100
const scanners=dist.YOg(dist.Ikc({name:decode.Q,is_default:dist.cl6(dist.zMY()),disabled:dist.cl6(dist.zMY()),health:decode.Q}))
const currentUser=dist.Ikc({sysadmin_flag:dist.cl6(dist.zMY())})
const project=dist.Ikc({project_id:dist.aig()})
const access=dist.YOg(dist.Ikc({resource:dist.YjP(),action:dist.YjP()}))
const robots=dist.cl6(dist.YOg(dist.Ikc({id:dist.aig(),name:dist.YjP(),duration:dist.cl6(dist.aig()),creation_time:decode.Q,description:decode.Q,disable:dist.cl6(dist.zMY()),permissions:dist.cl6(dist.YOg(dist.Ikc({access:dist.cl6(access)})))})))
const createdRobot=dist.Ikc({id:dist.aig(),name:dist.YjP(),secret:dist.FsL(dist.YjP(),dist.BpQ(1))})
const refreshedRobot=dist.Ikc({secret:dist.FsL(dist.YjP(),dist.BpQ(1))})
function createHarborAdmin(context){const{send,read}=createAdminCall(context)
async function projectId(name){const question={method:"GET",path:`${harbor_call.nC}/projects/${encodeURIComponent(name)}`,purpose:`look up project ${name}`,headers:{"x-is-resource-name":"true"}}
const response=await send(question,[200,403,404])
return response.status===200?read(question,{response,schema:project}).project_id:void 0}return{async isSystemAdmin(){const path=`${harbor_call.nC}/users/current`
const question={method:"GET",path,purpose:"log in to Harbor as admin"}
const response=await send(question,[200,401])
if(response.status===401)return
return read(question,{response,schema:currentUser}).sysadmin_flag===true},async fetchScanners(){const path=`${harbor_call.nC}/scanners`
const question={method:"GET",path,purpose:"list the scanners of Harbor"}
const response=await send(question,[200])
return read(question,{response,schema:scanners}).map(wire=>({name:wire.name,isDefault:wire.is_default===true,isDisabled:wire.disabled===true,health:wire.health}))},async ensureProject(name){if(await projectId(name)!==void 0)return"present"
const json={project_name:name,metadata:{public:"false",auto_scan:"true"}}
const purpose=`create project ${name}`
await send({method:"POST",path:`${harbor_call.nC}/projects`,purpose,json},[201,409])
return"created"},async fetchRobot(projectName,name){const id=await projectId(projectName)
if(id===void 0)return
const purpose=`list the robots of project ${projectName}`
const query=`q=${encodeURIComponent(`Level=project,ProjectID=${id}`)}&page_size=${PAGE_SIZE}`
for(let page=1;;page+=1){const question={method:"GET",path:`${harbor_call.nC}/robots?${query}&page=${page}`,purpose}
const found=read(question,{response:await send(question,[200]),schema:robots})??[]
const robot=found.find(candidate=>candidate.name.endsWith(`${projectName}+${name}`))
if(robot!==void 0)return{id:robot.id,name:robot.name,durationDays:robot.duration??-1,createdAt:Date.parse(robot.creation_time)||0,description:robot.description,isDisabled:robot.disable===true,access:(robot.permissions??[]).flatMap(permission=>permission.access??[])}
if(found.length<PAGE_SIZE)return}},async createRobot(robot){const purpose=`create the robot ${robot.name} in project ${robot.project}`
const json={name:robot.name,description:`made by ${robot.description}`,level:"project",duration:robot.durationDays,permissions:[{kind:"project",namespace:robot.project,access:robot.access}]}
const question={method:"POST",path:`${harbor_call.nC}/robots`,purpose,json}
const response=await send(question,[201,409])
if(response.status===409)throw new errors.dr(`failed to ${purpose}: it exists already. Run this again with "rotate" set to true`,{status:409})
const{name,secret}=read(question,{response,schema:createdRobot})
return{name,secret}},async updateRobot(projectName,robot){const json={id:robot.id,name:robot.name,description:robot.description,level:"project",duration:robot.durationDays,disable:robot.isDisabled,permissions:[{kind:"project",namespace:projectName,access:robot.access}]}
const path=`${harbor_call.nC}/robots/${robot.id}`
await send({method:"PUT",path,purpose:`change the permissions or the expiry of ${robot.name}`,json},[200])},async refreshRobotSecret(robot){const question={method:"PATCH",path:`${harbor_call.nC}/robots/${robot.id}`,purpose:`refresh the secret of ${robot.name}`,json:{secret:""}}
const response=await send(question,[200])
return{name:robot.name,secret:read(question,{response,schema:refreshedRobot}).secret}},async deleteRobot(id){await send({method:"DELETE",path:`${harbor_call.nC}/robots/${id}`,purpose:"delete the robot"},[200,404])},async deleteRepository(repository){const path=(0,harbor_repository.eY)(repository)
await send({method:"DELETE",path,purpose:`delete the repository ${repository.name}`},[200,404])}}}const inventory_PAGE_SIZE=100
const PARALLEL_COUNTS=8
const systemInfo=dist.Ikc({harbor_version:decode.Q})
const statistics=dist.Ikc({total_repo_count:dist.aig()})
const projects=dist.YOg(dist.Ikc({project_id:dist.aig()}))
function createHarborInventory(context){const{send,read}=createAdminCall(context)
const question=(path,purpose)=>({method:"GET",path:`${harbor_call.nC}${path}`,purpose})
async function ask(asked,schema){return read(asked,{response:await send(asked,[200]),schema})}async function countRobots(query){const purpose="count the robots"
const response=await send(question(`/robots?${query}page_size=1`,purpose),[200])
const total=Number(response.header("x-total-count")??Number.NaN)
if(Number.isInteger(total))return total
throw new errors.dr(`failed to ${purpose}: Harbor does not say how many there are (X-Total-Count)`)}async function listProjects(){const purpose="count the projects"
const ids=[]
for(let page=1;;page+=1){const found=await ask(question(`/projects?page=${page}&page_size=${inventory_PAGE_SIZE}`,purpose),projects)
ids.push(...found.map(({project_id})=>project_id))
if(found.length<inventory_PAGE_SIZE)return ids}}return{async fetchVersion(){return(await ask(question("/systeminfo","ask Harbor for its version"),systemInfo)).harbor_version},async count(){const{total_repo_count:repositories}=await ask(question("/statistics","count the repositories"),statistics)
const ids=await listProjects()
let robots=await countRobots("")
for(let start=0;start<ids.length;start+=PARALLEL_COUNTS){const counts=await Promise.all(ids.slice(start,start+PARALLEL_COUNTS).map(id=>countRobots(`q=${encodeURIComponent(`Level=project,ProjectID=${id}`)}&`)))
robots+=counts.reduce((sum,count)=>sum+count,0)}return{projects:ids.length,repositories,robots}}}}var no_answer=__webpack_require__(96198)
const health=dist.Ikc({components:dist.cl6(dist.YOg(dist.Ikc({name:decode.Q,status:decode.Q,error:decode.Q})))})
const PING_LIMIT={callTimeoutMs:()=>1e4}
function isPingAnswer(status){return status===200||status===404||status===408||status===429||status>=500}function createHarborPublicApi(context){const{ask,decode}=(0,harbor_call.JX)(context)
async function look(path,{purpose,expected}){const httpRequest={method:"GET",path,purpose}
const response=await ask(httpRequest)
if(expected.includes(response.status))return{httpRequest,response}
throw(0,http_answer.Qf)(httpRequest,{response,connection:context.connection})}return{async ping(){const path=`${harbor_call.nC}/ping`
const httpRequest={method:"GET",path,purpose:"reach Harbor",isSingleTry:true}
try{const response=await context.http(httpRequest,PING_LIMIT)
const{status}=response
if(status===200&&response.text.trim()==="Pong")return{kind:"harbor"}
if(!isPingAnswer(status))throw(0,http_answer.Qf)(httpRequest,{...context,response})
return{kind:"answer",status,text:response.text}}catch(error){if(!(error instanceof no_answer.i5))throw error
if((0,no_answer.Kd)(error))return{kind:"certificate",code:error.code,shown:await context.fetchCertificate()}
if(error.isTransient||(0,no_answer.S4)(error))return{kind:"no-answer",reason:error.reason}
throw error}},fetchCertificate:context.fetchCertificate,async fetchHealth(){const purpose="read the health of Harbor"
const{httpRequest,response}=await look(`${harbor_call.nC}/health`,{purpose,expected:[200]})
const{components}=decode(httpRequest,{response,decoder:json=>dist.qgA(health,json)})
return(components??[]).map(({name,status,error})=>({name,isHealthy:status==="healthy",error}))},async fetchRealm(){const purpose="read the login challenge of Harbor"
const{response}=await look("/v2/",{purpose,expected:[200,401,404]})
return/realm="([^"]*)"/.exec(response.header("www-authenticate")??"")?.[1]??""},async fetchUi(){const{response}=await look("/",{purpose:"open the UI of Harbor",expected:[200]})
const[contentType=""]=(response.header("content-type")??"").split(";")
const isPage=/^text\/html$/i.test(contentType.trim())&&/<html/i.test(response.text)
return{status:response.status,contentType:contentType.trim(),isPage}}}}var external_node_http_=__webpack_require__(37067)
var external_node_https_=__webpack_require__(44708)
var external_node_net_=__webpack_require__(77030)
var external_node_tls_=__webpack_require__(41692)
const CONNECT_TIMEOUT_MS=1e4
async function fetchPeerCertificate(options){const{target,proxy}=options
const host=target.hostname.replace(/^\[|\]$/g,"")
const port=Number(target.port||443)
const signal=AbortSignal.any([options.signal,AbortSignal.timeout(CONNECT_TIMEOUT_MS)])
const name=(0,external_node_net_.isIP)(host)===0?{servername:host}:{}
let socket
try{const authority=`${target.hostname}:${port}`
const tunnel=proxy===void 0?void 0:await openTunnel(new URL(proxy.url),{authority,signal})
const transport=tunnel===void 0?{host,port}:{socket:tunnel}
socket=tunnel
const secured=(0,external_node_tls_.connect)({...transport,...name,rejectUnauthorized:false})
socket=secured
await waitSecured(secured,signal)
const certificate=secured.getPeerX509Certificate()
return certificate===void 0?void 0:readCertificate(certificate)}catch{return}finally{socket?.destroy()}}function waitSecured(socket,signal){return new Promise((resolve,reject)=>{signal.throwIfAborted()
socket.once("secureConnect",resolve).once("error",reject)
signal.addEventListener("abort",()=>reject(signal.reason),{once:true})})}function openTunnel(proxy,options){const{authority,signal}=options
const user=`${decodeURIComponent(proxy.username)}:${decodeURIComponent(proxy.password)}`
const headers=user===":"?{}:{"proxy-authorization":`Basic ${Buffer.from(user).toString("base64")}`}
const send=proxy.protocol==="https:"?external_node_https_.request:external_node_http_.request
return new Promise((resolve,reject)=>{const outgoing=send({host:proxy.hostname.replace(/^\[|\]$/g,""),port:proxy.port,method:"CONNECT",path:authority,headers:{host:authority,...headers},signal})
outgoing.once("connect",(response,socket)=>{if(response.statusCode===200)resolve(socket)
else{socket.destroy()
reject(new Error(`the proxy answered ${response.statusCode}`))}}).once("error",reject).end()})}var mask=__webpack_require__(40393)
function openAdmin(host,options){return createHarborAdmin(openAsAdmin(host,options))}function openInventory(host,options){return createHarborInventory(openAsAdmin(host,options))}function openAsAdmin(host,{address,client,password}){const credentials={kind:"basic",user:"admin",secret:password}
const connection={...address,credentials};(0,mask.P)(host,connection)
const{signal,log}=host
return{connection,http:(0,harbor_http.t)({connection,client,signal,log}),limit:call_limits.kX}}function openPublicApi(host,{address,client}){const connection={...address,credentials:{kind:"anonymous"}}
const target=new URL(address.url)
const{signal,log}=host
return createHarborPublicApi({connection,http:(0,harbor_http.t)({connection,client,signal,log}),limit:call_limits.kX,fetchCertificate:async()=>address.isPlainHttp?void 0:fetchPeerCertificate({target,proxy:client.proxy,signal})})}var wiring_ports=__webpack_require__(54508)
function releasePorts(host,{cluster,address}){const http=openKubeHttp(host,openKubeconfig(host,cluster.kubeconfig))
const client=(0,harbor_http.q)(address,host.environment)
return{client,cluster:openCluster({http,namespace:cluster.namespace}),publicApi:openPublicApi(host,{address,client}),openAdmin:password=>openAdmin(host,{address,client,password}),mask:secret=>host.mask(secret),clock:(0,wiring_ports.ts)(host),log:host.log}}const asRobot=(address,{name,secret})=>({...address,credentials:{kind:"basic",user:name,secret}})
function verifyPorts(host,release){const ports=releasePorts(host,release)
const{client}=ports
return{...ports,makeProbeImage,probeName:`verify-${(0,external_node_crypto_.randomBytes)(4).toString("hex")}`,connectRobot:robot=>{const connection=asRobot(release.address,robot);(0,mask.P)(host,connection)
const{signal,log}=host
const http=(0,harbor_http.t)({connection,client,signal,log})
return{registry:createRegistryClient({connection,http,limit:call_limits.eI}),connect:(0,wiring_ports.Nc)(host,{connection,client})}}}}function robotPorts(host,release){const{address}=release
const ports=releasePorts(host,release)
const{namespace,releaseName}=release.cluster
const{github,kubernetes}=release.places
const stores=[]
if(kubernetes!==void 0){const name=kubernetes==="auto"?"":kubernetes.name
const{cluster}=ports
const place={cluster,namespace,releaseName,name,harborUrl:address.url}
stores.push(createKubernetesSecret(place))}if(github!==void 0)stores.push(createGithubSecret({...host,...github}))
return{...ports,stores,maskRobot:robot=>(0,mask.P)(host,asRobot(address,robot)),connectAs:robot=>(0,wiring_ports.Nc)(host,{connection:asRobot(address,robot),client:ports.client}),now:()=>Date.now()}}function installPorts(host,request,workDirectory){const{cluster:inputs,helmPath,authority}=request
const{namespace}=inputs
const connection=openKubeconfig(host,inputs.kubeconfig)
const http=openKubeHttp(host,connection)
return{cluster:openCluster({http,namespace}),snapshots:openSnapshots({http,namespace}),openHarbor:(harborUrl,password)=>{const address=(0,harbor_connection.ci)(harborUrl,authority)
const client=(0,harbor_http.q)(address,host.environment)
return{address,publicApi:openPublicApi(host,{address,client}),inventory:openInventory(host,{address,client,password})}},keepSnapshots:made=>host.appendSummary(renderSnapshots(made,namespace)),helm:openHelm(host,{connection,inputs,helmPath,workDirectory}),resolver:createResolver(),clock:(0,wiring_ports.ts)(host),log:host.log,random:external_node_crypto_.randomBytes,mask:secret=>host.mask(secret),parseManifest}}var read_inputs=__webpack_require__(69715)
async function run(host){const request=await readCreateRobot((0,read_inputs.A)("create-robot",host))
const{outcome,name}=await provideRobot(request,robotPorts(host,request))
host.setOutputs({outcome,"robot-name":name})}var render_escape=__webpack_require__(56016)
function renderCell(text){if((0,render_escape.Pl)(text)!==void 0)return(0,render_escape.iQ)((0,render_escape.FV)(text),text)
return/^\S+$/.test(text)?(0,render_escape.ti)(text):(0,render_escape.FV)(text)}const TITLES={installed:"Harbor is installed",upgraded:"Harbor is upgraded",unchanged:"Harbor is unchanged",planned:"Dry run: nothing was written"}
function installOutputs(report){return{outcome:report.outcome,"harbor-url":report.settings.externalUrl,"harbor-version":report.chart.appVersion,"chart-version":report.chart.version,revision:`${report.revision}`,"admin-secret":report.secrets.admin,changes:JSON.stringify(report.changes),scan:`${hasScanner(report.expected)}`,snapshots:JSON.stringify(report.snapshots)}}function renderInstallSummary(report){const{settings}=report
const rows=[["Address",settings.externalUrl],["Harbor",`${report.chart.appVersion} (chart ${report.chart.version})`],["Release",`${settings.namespace}/${settings.releaseName}, revision ${report.revision}`],...report.snapshots.map(({claim,name})=>[`Snapshot of ${claim}`,name]),...report.counts===void 0?[]:[countsRow(report.counts)]]
return[`## ${TITLES[report.outcome]}`,"",...table(rows),...report.states.length===0?[]:["",...table(report.states.map(({subject,text})=>[subject,text]))],...report.outcome==="planned"?renderChanges(report.changes):[],...renderDropped(report.dropped),"","The password of `admin` is only in the cluster:","","```",`kubectl get secret ${report.secrets.admin} --namespace ${settings.namespace} --output jsonpath='{.data.${ADMIN_PASSWORD_KEY}}' | base64 --decode`,"```",""].join("\n")}function countsRow({before,after}){const figures=({projects,repositories,robots})=>`${projects}, ${repositories}, ${robots}`
return["Projects, repositories, robots",`${figures(before)} before; ${figures(after)} now`]}function renderChanges(changes){if(changes.length===0)return["","Nothing would change."]
return["",...table(changes.map(({object,kind})=>[object,kind]))]}function renderDropped(dropped){if(dropped.length===0)return[]
return["","Values of the previous release that are not kept:","",...dropped.map(({text})=>`- ${renderCell(text)}`)]}function hasScanner({workloads}){return workloads.some(({component})=>component==="trivy")}function table(rows){return["| | |","| :-- | :-- |",...rows.map(([name,text])=>`| ${(0,render_escape.FV)(name)} | ${renderCell(text)} |`)]}const STORES=["registry","database","redis","trivy","jobservice"]
function hasIssuer(tls){return tls.kind==="secret"&&tls.issuer!==""}const KEEP="keep"
function planValues(settings,options){const{secrets}=options
return{expose:{type:"ingress",tls:planTls(settings),ingress:{controller:"default",...settings.ingressClass===""?{}:{className:settings.ingressClass},hosts:{core:settings.host},annotations:{...options.ingressController.annotations,...redirectAnnotations(settings),...issuerAnnotations(settings,options.ingressController)}}},externalURL:settings.externalUrl,updateStrategy:{type:options.updateStrategy},persistence:{resourcePolicy:KEEP,persistentVolumeClaim:planClaims(settings)},existingSecretAdminPassword:secrets.admin,existingSecretSecretKey:secrets.internal,core:{existingSecret:secrets.internal,existingXsrfSecret:secrets.internal,secretName:secrets.internal},jobservice:{existingSecret:secrets.internal},registry:{existingSecret:secrets.internal,credentials:{username:options.registryUser??REGISTRY_USER,existingSecret:secrets.internal}},database:{internal:{password:options.databasePassword}}}}const NAME_VALUES=["fullnameOverride","nameOverride"]
function requireKeptClaims(values,path){const name=NAME_VALUES.find(key=>!isEmptyValue(valueAt(values,[key])))
if(name!==void 0)throw new errors.yo(`values-file: ${path} sets ${name}, so Harbor would look for its data in claims of that name. This action names claims after the release only: remove it from the file`)
const policy=valueAt(values,["persistence","resourcePolicy"])
if(policy===void 0||policy===KEEP)return
throw new errors.yo(`values-file: ${path} sets persistence.resourcePolicy to ${JSON.stringify(policy)}, so helm would delete claims with their data. This action does not allow that: set it to ${KEEP}, or remove it from the file`)}function requireOurNames(values,settings){const text=key=>String(valueAt(values,[key])??"")
const overrides={full:text("fullnameOverride"),part:text("nameOverride")}
const{namespace,releaseName}=settings
const[found,ours]=[chartFullName(releaseName,overrides),chartFullName(releaseName)]
if(found===ours)return
throw new errors.yo(`The release ${namespace}/${releaseName} names its objects and claims ${found}-… (fullnameOverride or nameOverride), and this action would name them ${ours}-…: Harbor would start on new, empty claims, without its data. `+`It cannot be adopted. Keep managing it with helm and its own values, or install Harbor under another release name or namespace and move the data there. Nothing has been written.`)}const INPUT_OF=[[/^externalURL$/,"external-url"],[/^expose\.ingress\.hosts\./,"host"],[/^expose\.ingress\.className$/,"ingress-class"],[/^expose\.tls\./,"tls and tls-secret"],[/\.storageClass$/,"storage-class"],[/\.size$/,"sizes"]]
const OWNED_PATHS=[["expose","ingress","className"]]
function requireNoConflict(file,{planned,path}){const conflicts=[...leavesOf(planned),...OWNED_PATHS].filter((place,index,all)=>{const isFirst=all.findIndex(other=>other.join(".")===place.join("."))===index
const set=valueAt(file,place)
return isFirst&&!isEmptyValue(set)&&!sameValue(set,valueAt(planned,place))})
if(conflicts.length===0)return
throw new errors.yo([`values-file: ${path} sets values that this action sets to something else:`,...conflicts.map(place=>`  - ${describeConflict(place.join("."),valueAt(planned,place))}`),"Remove them from the file. Nothing has been written."].join("\n"))}function describeConflict(name,ours){const input=INPUT_OF.find(([path])=>path.test(name))?.[1]
const source=input===void 0?"which is fixed":`from the input ${input}`
return isEmptyValue(ours)?`${name} (not set, ${source})`:`${name} (${String(ours)}, ${source})`}function planTls({tls}){if(tls.kind==="off")return{enabled:false}
return{enabled:true,certSource:"secret",secret:{secretName:tls.secretName}}}function redirectAnnotations({tls}){const redirect=tls.kind==="off"?"false":"true"
return{"ingress.kubernetes.io/ssl-redirect":redirect,"nginx.ingress.kubernetes.io/ssl-redirect":redirect}}function issuerAnnotations({tls},{issuerAnnotations:further}){return hasIssuer(tls)?{"cert-manager.io/cluster-issuer":tls.issuer,...further}:{}}function planClaims(settings){const claims=STORES.map(store=>{const size=settings.sizes[store]
const claim={...settings.storageClass===""?{}:{storageClass:settings.storageClass},...size===void 0?{}:{size}}
return[store,store==="jobservice"?{jobLog:claim}:claim]})
return Object.fromEntries(claims)}const CHART_REPOSITORY="https://helm.goharbor.io"
const KNOWN_HASHES={}
function knownChartHash(request,known=KNOWN_HASHES){const isOwn=request.chart==="harbor"&&request.repository===CHART_REPOSITORY
return isOwn&&Object.hasOwn(known,request.version)?known[request.version]??"":""}function describeUnpinned(request,found){if(request.sha256!==""||found.sha256===""||/@sha256:[0-9a-f]{64}$/.test(request.chart))return""
return`The chart ${request.chart} ${request.version} is not pinned: any archive that its repository serves under that version would be installed. This archive has the SHA-256 ${found.sha256}. Compare it with a trusted copy and set "chart-sha256"`}const UNITS={"":1,k:1e3,M:1e6,G:1e9,T:1e12,Ki:2**10,Mi:2**20,Gi:2**30,Ti:2**40}
const QUANTITY=/^(\d+(?:\.\d+)?)(|k|M|G|T|Ki|Mi|Gi|Ti)$/
function parseQuantity(text){const[,number="",unit=""]=QUANTITY.exec(text)??[]
const bytes=Number(number)*(UNITS[unit]??0)
if(number===""||bytes<=0||!Number.isFinite(bytes))throw new Error(`"${text}" is not a size; give a number with a unit, as in 20Gi`)
return bytes}var inputs_form=__webpack_require__(37677)
const HOST=/^(?=.{1,253}$)[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)+$/
async function readInstall(form,files){const cluster=readCluster(form)
const settings={namespace:cluster.namespace,releaseName:cluster.releaseName,...readSettings(form)}
return{cluster,settings,isUrlGiven:form.text("external-url")!=="",chart:await readChart(form,files),valuesFile:await readValuesFile(form,files),ingressAddress:form.text("ingress-address"),adopt:form.boolean("adopt"),dryRun:form.boolean("dry-run"),confirmed:form.text("confirm-database-upgrade"),snapshotClass:readSnapshotClass(form),authority:await(0,connection.AS)(form,{files,url:urlOf(settings)}),timeoutMs:form.duration("ready-timeout"),helmPath:form.text("helm-path")||"helm"}}function urlOf({externalUrl,tls}){return URL.canParse(externalUrl)?new URL(externalUrl):new URL(`http${tls.kind==="off"?"":"s"}://invalid`)}function readSnapshotClass(form){const name=form.text("snapshot-class")
if(name!==""&&!/^[a-z0-9]([-a-z0-9.]*[a-z0-9])?$/.test(name))form.problem("snapshot-class",`"${name}" is not a valid VolumeSnapshotClass name, nor "none"`)
return name}function readSettings(form){const host=readHost(form)
const tls=readTls(form)
return{host,tls,externalUrl:readExternalUrl(form,{host,tls}),storageClass:form.text("storage-class"),sizes:readSizes(form),ingressClass:form.text("ingress-class")}}function readHost(form){const host=form.required("host").toLowerCase()
if(host!==""&&!HOST.test(host))form.problem("host",`"${host}" is not a DNS name with a dot, as in harbor.example.com; use no scheme, port or path`)
return host}function readTls(form){const mode=form.choice("tls")
const secretName=form.text("tls-secret")
const issuer=form.text("cert-manager-issuer")
if(mode==="secret")return{kind:"secret",secretName:secretName||"harbor-tls",issuer}
for(const[name,text]of[["tls-secret",secretName],["cert-manager-issuer",issuer]])if(text!=="")form.problem(name,'has no effect while "tls" is off; set "tls" to secret')
return{kind:"off"}}function readExternalUrl(form,options){const scheme=options.tls.kind==="off"?"http":"https"
const text=form.text("external-url")
if(text==="")return`${scheme}://${options.host}`
const url=URL.canParse(text)?new URL(text):void 0
if(url===void 0||!/^https?:$/.test(url.protocol)){form.problem("external-url",`"${text}" is not an http(s) URL, as in ${scheme}://${options.host}`)
return text}if(url.hostname!==options.host)form.problem("external-url",`has the host ${url.hostname}, but "host" is ${options.host}; they have to be the same`)
if(url.protocol==="https:"&&options.tls.kind==="off")form.problem("external-url",'is https while "tls" is off, so clients could not log in. Use http, or set "tls" to secret')
if(url.protocol==="http:"&&options.tls.kind==="secret")form.problem("external-url",'is http while "tls" is on; use https')
if(url.pathname!=="/"||url.search!==""||url.hash!=="")form.problem("external-url",`has a path; use only scheme, host and port: ${url.origin}`)
return url.origin}function readSizes(form){const sizes={}
for(const store of STORES){const name=`${store}-size`
const text=form.text(name)
if(text==="")continue
form.parse(name,{text,parser:parseQuantity,fallback:0})
sizes[store]=text}return{...sizes,...readSizeList(form)}}function readSizeList(form){const sizes={}
for(const entry of form.list("sizes")){const[name="",size=""]=entry.split("=",2).map(part=>part.trim())
const store=STORES.find(candidate=>candidate===name)
if(store===void 0||size===""){const advice=store===void 0?(0,inputs_form.h)(name,STORES):`Add its size, as in ${store}=5Gi`
form.problem("sizes",`"${entry}" is not the size of a store. ${advice}`)
continue}if(sizes[store]!==void 0)form.problem("sizes",`names ${store} twice`)
form.parse("sizes",{text:size,parser:parseQuantity,fallback:0})
sizes[store]=size}return sizes}async function readChart(form,files){const chart=form.text("chart")
const repository=form.text("chart-repository")
const version=form.text("chart-version")
const sha256=form.text("chart-sha256")
if(sha256!==""&&!/^[0-9a-fA-F]{64}$/.test(sha256))form.problem("chart-sha256",`"${sha256}" is not a SHA-256 (64 hex digits)`)
if(!/^\d+\.\d+\.\d+(?:[-+.A-Za-z][-+0-9A-Za-z.]*)?$/.test(version))form.problem("chart-version",`"${version}" is not an exact chart version, as in 1.18.4`)
if(repository!==""&&!/^https?:\/\/./.test(repository))form.problem("chart-repository",`"${repository}" is not an http(s) URL of a chart repository`)
const isPath=/[/\\]|\.tgz$/.test(chart)&&!chart.startsWith("oci://")
if(isPath&&!await files.exists(chart))form.problem("chart",`there is no file or directory "${chart}"`)
if(/^-/.test(chart))form.problem("chart",`"${chart}" is not a chart name`)
const isNamed=!isPath&&!chart.startsWith("oci://")
const source={chart,version,repository:isNamed?repository||CHART_REPOSITORY:""}
return{...source,sha256:sha256||knownChartHash(source)}}async function readValuesFile(form,files){const path=form.text("values-file")
if(path!==""&&!await files.exists(path))form.problem("values-file",`there is no file "${path}"`)
return path}async function readInstallHarbor(context,parser){const{form,files}=context
maskKubeconfig(context)
const request=await readInstall(form,files)
form.complete()
return{...request,fileValues:request.valuesFile===""?void 0:await readValues(request.valuesFile,context,parser),hasCaCertificate:request.authority.caCertificate!==""}}async function readValues(path,{files},parser){const text=await files.readText(path).catch(error=>{throw new errors.yo(`values-file: "${path}" could not be read: ${(0,errors.gJ)(error)}`)})
parser.requireNoSecrets(text,path)
const[values]=parser.parseManifest(text)
requireKeptClaims(values,path)
return values}const RESOURCES={ConfigMap:["api/v1","configmaps"],Ingress:["apis/networking.k8s.io/v1","ingresses"],PersistentVolumeClaim:["api/v1","persistentvolumeclaims"],Secret:["api/v1","secrets"],Service:["api/v1","services"]}
function objectRefs(manifest){return manifest.flatMap(object=>{const kind=String(valueAt(object,["kind"]))
const name=valueAt(object,["metadata","name"])
const[api,resource]=RESOURCES[kind]??[]
if(api===void 0||resource===void 0||typeof name!=="string")return[]
return[{object:`${kind}/${name}`,api,resource,name}]})}function findDrift(expected,live){const created=object=>({kind:"created",object})
const lost=live.missing.map(created)
const changed=[]
const scaled=[]
for(const{kind,name,replicas}of expected.workloads){const object=`${kind}/${name}`
const workload=live.workloads.find(candidate=>candidate.kind===kind&&candidate.name===name)
const was=live.before.workloads.find(old=>old.kind===kind&&old.name===name)
if(workload===void 0)lost.push(created(object))
else if(workload.replicas<replicas&&workload.replicas!==was?.replicas){changed.push({kind:"changed",object})
scaled.push(`${object} was scaled down to ${workload.replicas} by hand; the release has ${replicas}`)}}return{changes:[...lost,...changed],scaled}}const UPLOAD_TIMEOUT_SECONDS=900
const CONTROLLERS={"nginx.org/ingress-controller":{title:"F5 NGINX Ingress Controller",annotations:{"nginx.org/client-max-body-size":"0","nginx.org/proxy-read-timeout":`${UPLOAD_TIMEOUT_SECONDS}s`,"nginx.org/proxy-send-timeout":`${UPLOAD_TIMEOUT_SECONDS}s`},issuerAnnotations:{"acme.cert-manager.io/http01-edit-in-place":"true"},bodySizeAnnotation:'nginx.org/client-max-body-size: "0"',note:"it buffers every upload on its own disk, and no annotation changes that; give the controller enough ephemeral storage for the largest layer"},"k8s.io/ingress-nginx":{title:"ingress-nginx of the Kubernetes community",annotations:{"nginx.ingress.kubernetes.io/proxy-body-size":"0","nginx.ingress.kubernetes.io/proxy-read-timeout":`${UPLOAD_TIMEOUT_SECONDS}`,"nginx.ingress.kubernetes.io/proxy-send-timeout":`${UPLOAD_TIMEOUT_SECONDS}`,"nginx.ingress.kubernetes.io/proxy-request-buffering":"off"},issuerAnnotations:{},bodySizeAnnotation:'nginx.ingress.kubernetes.io/proxy-body-size: "0"',note:"it was retired in March 2026 and gets no more security fixes; annotations that begin with nginx.org/ have no effect on it"},"traefik.io/ingress-controller":{title:"Traefik",annotations:{},issuerAnnotations:{},bodySizeAnnotation:"",note:"its entry point ends every request after 60 s (respondingTimeouts.readTimeout), uploads of large layers too; raise that value in the configuration of Traefik"}}
function ingressController(specController){return CONTROLLERS[specController]??{title:specController,annotations:{},issuerAnnotations:{},bodySizeAnnotation:"",note:"this controller is unknown, so no annotation for large uploads is set; if it limits request bodies, set its annotation in the values file"}}function planExpectation(objects){return{workloads:objects.flatMap(object=>{const kind=textAt(object,["kind"])
if(kind!=="Deployment"&&kind!=="StatefulSet")return[]
const name=textAt(object,["metadata","name"])
const component=textAt(object,["spec","template","metadata","labels","component"])
return[{kind,name,component,replicas:replicasOf(object)}]}),claims:objects.flatMap(object=>{const kind=textAt(object,["kind"])
if(kind==="PersistentVolumeClaim")return[claimOf(object,textAt(object,["metadata","name"]))]
return kind==="StatefulSet"?claimsOfStatefulSet(object):[]})}}function planChanges(before,after){const old=byName(before)
const now=byName(after)
const names=[...new Set([...old.keys(),...now.keys()])].toSorted()
return names.flatMap(object=>{const[was,is]=[old.get(object),now.get(object)]
if(was===is)return[]
return[{kind:was===void 0?"created":is===void 0?"removed":"changed",object}]})}function endangeredClaims(before,after){const stays=new Set(planExpectation(after).claims.map(({name})=>name))
return unkeptClaims(before).filter(name=>!stays.has(name))}function unkeptClaims(objects){return objects.filter(object=>textAt(object,["kind"])==="PersistentVolumeClaim").filter(object=>textAt(object,["metadata","annotations","helm.sh/resource-policy"])!=="keep").map(object=>textAt(object,["metadata","name"]))}function deploymentsWithClaims(objects){const keeping=objects.filter(object=>{const volumes=valueAt(object,["spec","template","spec","volumes"])
return textAt(object,["kind"])==="Deployment"&&Array.isArray(volumes)&&volumes.some(volume=>valueAt(volume,["persistentVolumeClaim"])!==void 0)})
return keeping.map(object=>textAt(object,["metadata","name"]))}function imageOf(objects,{component,container}){for(const object of objects){if(textAt(object,["kind"])!=="Deployment"&&textAt(object,["kind"])!=="StatefulSet")continue
if(textAt(object,["spec","template","metadata","labels","component"])!==component)continue
const containers=valueAt(object,["spec","template","spec","containers"])
const found=Array.isArray(containers)?containers.find(candidate=>textAt(candidate,["name"])===container):void 0
if(found!==void 0)return textAt(found,["image"])}return""}function byName(objects){return new Map(objects.map(object=>[`${textAt(object,["kind"])}/${textAt(object,["metadata","name"])}`,JSON.stringify(object)]))}function claimsOfStatefulSet(object){const templates=valueAt(object,["spec","volumeClaimTemplates"])
if(!Array.isArray(templates))return[]
const set=textAt(object,["metadata","name"])
return templates.flatMap(template=>Array.from({length:replicasOf(object)},(_,ordinal)=>claimOf(template,`${textAt(template,["metadata","name"])}-${set}-${ordinal}`)))}function claimOf(object,name){return{name,storageClass:textAt(object,["spec","storageClassName"]),size:sizeAt(object,["spec","resources","requests","storage"])}}function replicasOf(object){const replicas=valueAt(object,["spec","replicas"])
return typeof replicas==="number"?replicas:1}function sizeAt(object,path){const value=valueAt(object,path)
return typeof value==="number"?`${value}`:textAt(object,path)}function textAt(object,path){const value=valueAt(object,path)
return typeof value==="string"?value:""}const LABEL="kubernetes.io/arch"
const PARTS=[["core"],["jobservice"],["registry"],["portal"],["trivy"],["exporter"],["database","internal"],["redis","internal"]]
function planNodeSelectors(architectures,fileValues){const[architecture,...others]=architectures
if(architecture===void 0||others.length>0)return{}
const selector={nodeSelector:{[LABEL]:architecture}}
const parts=PARTS.filter(part=>isEmptyValue(valueAt(fileValues,[...part,"nodeSelector",LABEL])))
return Object.fromEntries(parts.map(([part="",inner])=>[part,inner===void 0?selector:{[inner]:selector}]))}var version=__webpack_require__(76343)
const POD_SECURITY_LABEL="pod-security.kubernetes.io/enforce"
const CLOSED_LEVELS=["baseline","restricted"]
function judgePodSecurity(labels){if(labels===void 0)return[]
const level=labels[POD_SECURITY_LABEL]??""
return CLOSED_LEVELS.includes(level)?[]:[{kind:"open-nodes",level}]}function harborArchitectures(appVersion){return(0,version.d)(appVersion,"2.16.0")===true?["amd64","arm64"]:["amd64"]}function judgeCluster(objects,options){const{settings}=options
return[...judgeNodes(objects.nodes,harborArchitectures(options.appVersion)),...judgeStorageClass(objects.storageClasses,settings.storageClass),...judgeIngressClass(objects.ingressClasses,settings.ingressClass),...judgeHost(objects.ingresses,settings)]}function chooseIngressClass(classes,wanted){return classes.find(candidate=>wanted===""?candidate.isDefault:candidate.name===wanted)}function judgeNodes(nodes,architectures){const usable=nodes.some(node=>node.isReady&&node.isSchedulable&&architectures.includes(node.architecture))
if(!usable)return[{kind:"no-usable-node",nodes,architectures}]
const others=nodes.filter(({architecture})=>!architectures.includes(architecture))
return others.length===0?[]:[{kind:"other-nodes",nodes:others,architectures}]}function judgeStorageClass(present,wanted){const found=present.find(candidate=>wanted===""?candidate.isDefault:candidate.name===wanted)
if(found===void 0)return[{kind:"storage-class-absent",wanted,present}]
return found.reclaimPolicy==="Delete"?[{kind:"storage-class-deletes",name:found.name}]:[]}function judgeIngressClass(present,wanted){const found=chooseIngressClass(present,wanted)
if(found===void 0)return[{kind:"ingress-class-absent",wanted,present}]
return[{kind:"ingress-controller",ingressClass:found}]}function judgeHost(ingresses,settings){if(ingresses===void 0)return[{kind:"unchecked-hosts"}]
return ingresses.filter(ingress=>ingress.hosts.includes(settings.host)).filter(ingress=>ingress.namespace!==settings.namespace||!isOwnIngress(ingress,settings)).map(by=>({kind:"host-taken",host:settings.host,by}))}const SOLVER_INGRESS=/^cm-acme-http-solver-/
function isOwnIngress({name},settings){if(hasIssuer(settings.tls)&&SOLVER_INGRESS.test(name))return true
return name===`${chartFullName(settings.releaseName)}-ingress`}function judgeName(host,options){const{found,address}=options
if(found.length===0)return[{kind:"host-unresolved",host,address}]
if(address!==""&&!found.includes(address))return[{kind:"host-elsewhere",host,found,address}]
return[]}const ENDS_SOON_MS=30*24*36e5
function judgeTls({host,tls},found){if(tls.kind==="off")return[]
if(tls.issuer!=="")return found.hasCertManager?[]:[{kind:"cert-manager-absent",issuer:tls.issuer}]
const secret=tls.secretName
const problem=findTlsProblem(found.secret,{host,now:found.now})
if(problem!==void 0)return[{kind:"tls-secret-unusable",secret,problem}]
const at=found.secret.kind==="certificate"?found.secret.certificate.notAfter:found.now
return at-found.now<ENDS_SOON_MS?[{kind:"certificate-ends",secret,at}]:[]}function judgeLeftovers(claims,options){if(options.missingSecrets.length===0)return[]
const names=Object.values(claimNames(options.releaseName))
const leftovers=claims.map(({name})=>name).filter(name=>names.includes(name))
if(!leftovers.includes(claimNames(options.releaseName).database))return[]
return[{kind:"leftover-claims",claims:leftovers,secrets:options.missingSecrets}]}function judgeClaims(claims,expected){return expected.flatMap(wanted=>{const claim=claims.find(({name})=>name===wanted.name)
if(claim===void 0)return[]
const sameClass=wanted.storageClass===""||wanted.storageClass===claim.storageClass
const sameSize=parseQuantity(wanted.size)===parseQuantity(claim.size)
return sameClass&&sameSize?[]:[{kind:"claim-differs",claim,expected:wanted}]})}function isBlocking(finding){switch(finding.kind){case"missing-permissions":case"namespace-unusable":case"no-usable-node":case"storage-class-absent":case"ingress-class-absent":case"host-taken":case"tls-secret-unusable":case"cert-manager-absent":case"leftover-claims":case"claim-differs":return true
case"open-nodes":case"unchecked-hosts":case"other-nodes":case"storage-class-deletes":case"ingress-controller":case"host-unresolved":case"host-elsewhere":case"certificate-ends":return false
default:return(0,errors.xb)(finding)}}const SOURCES={[ADMIN_PASSWORD_KEY]:["core","HARBOR_ADMIN_PASSWORD"],secretKey:["core","secretKey"],secret:["core","secret"],CSRF_KEY:["core","CSRF_KEY"],"tls.key":["core","tls.key"],"tls.crt":["core","tls.crt"],REGISTRY_PASSWD:["core","REGISTRY_CREDENTIAL_PASSWORD"],[DATABASE_PASSWORD_KEY]:["database","POSTGRES_PASSWORD"],JOBSERVICE_SECRET:["jobservice","JOBSERVICE_SECRET"],REGISTRY_HTTP_SECRET:["registry","REGISTRY_HTTP_SECRET"],REGISTRY_HTPASSWD:["registry-htpasswd","REGISTRY_HTPASSWD"]}
function isOwnRevision(values,releaseName){return valueAt(values,["existingSecretAdminPassword"])===secretNames(releaseName).admin}const FIXED_KEYS=[DATABASE_PASSWORD_KEY,"secretKey"]
function differingKeys(internal,options){const{secrets}=planAdoption(options.found,options.releaseName)
return FIXED_KEYS.filter(key=>{const theirs=secrets.internal[key]??""
return theirs!==""&&theirs!==internal[key]})}function adoptedSecretNames(releaseName){const parts=new Set(Object.values(SOURCES).map(([part])=>part))
return[...parts].map(part=>`${chartFullName(releaseName)}-${part}`)}function planAdoption(found,releaseName){const values=Object.fromEntries(Object.entries(SOURCES).map(([key,[part,source]])=>[key,found[`${chartFullName(releaseName)}-${part}`]?.[source]??""]))
const{[ADMIN_PASSWORD_KEY]:password="",...internal}=values
const missing=missingKeys(values,[ADMIN_PASSWORD_KEY,...INTERNAL_KEYS])
return{secrets:{admin:{[ADMIN_PASSWORD_KEY]:password},internal},missing:missing.map(key=>sourceName(key,releaseName))}}function registryUser(internal){const[user=""]=(internal["REGISTRY_HTPASSWD"]??"").split(":")
return user===""?REGISTRY_USER:user}function sourceName(key,releaseName){const[part="",source=key]=SOURCES[key]??[]
return`${chartFullName(releaseName)}-${part}[${source}]`}const FIRST_BACKOFF_MS=36e5
const FAILURE_GRACE_MS=2e4
function judgeIssuance(status){const subject=`certificate ${status.secretName}`
const{secret}=status
const problem=findTlsProblem(secret,status)
if(problem===void 0){const text=secret.kind==="certificate"?formatCertificate(secret.certificate):""
return{subject,state:{kind:"ready"},text}}const wrong=problem.kind==="absent"?"not created yet":describeTlsProblem(problem)
const failure=findFailure(status.issuance,status.secretName)
const cause=describeIssuance(status.issuance,status.secretName)
if(failure===void 0)return{subject,state:{kind:"waiting"},text:`${wrong}; ${cause}`}
const state={kind:status.failedForMs>=FAILURE_GRACE_MS?"failed":"waiting"}
const text=`${wrong}; cert-manager failed: ${cause}. It retries at ${formatMinute(failure.retryAt)}; once the cause is fixed, "cmctl renew ${failure.name}" retries at once`
return{subject,state,text}}function findFailure(issuance,secretName){const certificate=issuance?.certificates.find(candidate=>candidate.secretName===secretName)
const issuing=certificate?.conditions.find(({type})=>type==="Issuing")
if(certificate===void 0||issuing?.status!=="False")return
const backoff=FIRST_BACKOFF_MS*2**Math.max(certificate.failures-1,0)
return{name:certificate.name,retryAt:certificate.failedAt+backoff}}function describeIssuance(issuance,secretName){if(issuance===void 0)return"the cluster has no cert-manager to issue it"
const certificate=issuance.certificates.find(candidate=>candidate.secretName===secretName)
if(certificate===void 0)return"cert-manager has not created a Certificate for the Ingress yet"
const request=newestOwned(issuance.requests,certificate.name)
const order=request===void 0?void 0:newestOwned(issuance.orders,request.name)
const challenge=issuance.challenges.find(({owners,state,reason})=>order!==void 0&&owners.includes(order.name)&&state!=="valid"&&reason!=="")
if(challenge!==void 0){const{name,type,state,reason}=challenge
return`Challenge ${name} (${[type,state].filter(Boolean).join(", ")}): ${(0,one_line.t)(reason)}`}if(order!==void 0&&order.reason!=="")return`Order ${order.name} is ${order.state||"new"}: ${(0,one_line.t)(order.reason)}`
const decisive=request===void 0?void 0:decisiveCondition(request.conditions)
if(request!==void 0&&decisive!==void 0)return`CertificateRequest ${request.name}, ${formatCondition(decisive)}`
const own=decisiveCondition(certificate.conditions)
if(own!==void 0)return`Certificate ${certificate.name}, ${formatCondition(own)}`
return`cert-manager is processing Certificate ${certificate.name}`}const DECISIVE=[["Denied","True"],["InvalidRequest","True"],["Issuing","False"],["Ready","False"],["Issuing","True"]]
function decisiveCondition(conditions){return DECISIVE.map(([type,status])=>conditions.find(condition=>condition.type===type&&condition.status===status)).find(condition=>condition!==void 0&&condition.message!=="")}function formatCondition({reason,type,message}){return`${(0,one_line.t)(reason)||type}: ${(0,one_line.t)(message)}`}function newestOwned(objects,owner){return objects.filter(({owners})=>owners.includes(owner)).toSorted((a,b)=>a.createdAt-b.createdAt).at(-1)}function formatMinute(time){return`${new Date(time).toISOString().slice(0,16).replace("T"," ")} UTC`}const NORMAL_RESTARTS=6
function judgeReadiness(objects,expected){return[...expected.claims.map(({name})=>judgeClaim(name,objects)),...expected.workloads.map(workload=>judgeWorkload(workload,objects))]}function isAllReady(states){return states.every(({state})=>state.kind==="ready")}function changedLines(before,now){const previous=new Map(before.map(({subject,text})=>[subject,text]))
return now.filter(({subject,text})=>previous.get(subject)!==text).map(({subject,text})=>`${subject}: ${text}`)}function judgeClaim(name,objects){const subject=`claim ${name}`
const claim=objects.claims.find(candidate=>candidate.name===name)
if(claim===void 0)return{subject,state:{kind:"waiting"},text:"not created yet"}
if(claim.phase==="Bound")return{subject,state:{kind:"ready"},text:`bound, ${claim.size} on ${claim.storageClass}`}
if(claim.phase==="Lost")return{subject,state:{kind:"failed"},text:"lost: the volume that it was bound to no longer exists"}
const event=lastWarning(objects.events,{kind:"PersistentVolumeClaim",name})
const reason=event===void 0?`pending, waiting for a volume of class ${claim.storageClass||"none"}`:`pending, ${event.reason}: ${(0,one_line.t)(event.message)}`
return{subject,state:{kind:"waiting"},text:reason}}function judgeWorkload(expected,objects){const subject=expected.component
const workload=objects.workloads.find(({kind,name})=>kind===expected.kind&&name===expected.name)
const pods=objects.pods.filter(pod=>pod.component===expected.component&&!pod.isTerminating)
if(workload?.isCurrent&&workload.ready>=expected.replicas)return{subject,state:{kind:"ready"},text:readyText(pods)}
const troubled=pods.find(({isReady})=>!isReady)
if(troubled===void 0){const event=workload===void 0?void 0:podCreationWarning(workload,objects.events)
const text=event===void 0?"waiting for its pod":`${event.reason}: ${(0,one_line.t)(event.message)}`
return{subject,state:{kind:"waiting"},text}}return judgePod(subject,{pod:troubled,events:objects.events})}function podCreationWarning({kind,name},events){if(kind==="StatefulSet")return lastWarning(events,{kind,name})
return lastWarning(events.map(event=>event.kind==="ReplicaSet"&&event.name.replace(/-[^-]+$/,"")===name?{...event,kind,name}:event),{kind,name})}function readyText(pods){const containers=pods.flatMap(pod=>pod.containers)
const restarts=containers.reduce((sum,container)=>sum+container.restarts,0)
const ready=containers.filter(({isReady})=>isReady).length
const count=containers.length>1?` ${ready}/${containers.length}`:""
return restarts===0?`ready${count}`:`ready${count} after ${restarts} restart${restarts===1?"":"s"}`}function judgePod(subject,options){const{pod}=options
const waiting=text=>({subject,state:{kind:"waiting"},text})
if(pod.unschedulable!=="")return waiting(`its pod cannot be scheduled: ${(0,one_line.t)(pod.unschedulable)}`)
for(const container of[...pod.initContainers,...pod.containers]){const trouble=judgeContainer(container)
if(trouble===void 0)continue
if(!trouble.isDefinite)return waiting(trouble.text)
const state={kind:"failed",pod:pod.name,container:container.name}
return{subject,state,text:trouble.text}}const event=lastWarning(options.events,{kind:"Pod",name:pod.name})
if(event!==void 0&&/Attach|Mount/.test(event.reason))return waiting(`${event.reason}: ${(0,one_line.t)(event.message)}${attachAdvice(event.message)}`)
return waiting(pod.containers.some(({state})=>state.kind==="running")?"starting":"being created")}function judgeContainer(container){const{state}=container
if(state.kind==="waiting")switch(state.reason){case"ErrImagePull":case"ImagePullBackOff":return judgePull(state.message)
case"InvalidImageName":return{text:`the name of its image is not valid: ${(0,one_line.t)(state.message)}`,isDefinite:true}
case"CreateContainerConfigError":case"CreateContainerError":return{text:`its container cannot be created: ${(0,one_line.t)(state.message)}`,isDefinite:false}
case"CrashLoopBackOff":return judgeCrash(container)
default:return}return state.kind==="terminated"&&state.exitCode!==0?judgeCrash(container):void 0}function judgePull(message){if(/no match for platform|no matching manifest/.test(message))return{text:`its image is not built for this node: ${(0,one_line.t)(message)}`,isDefinite:true}
const limited=/toomanyrequests|429|rate limit/i.test(message)
const advice=limited?"; Docker Hub limits pulls per address, the pull is retried":""
return{text:`its image cannot be pulled: ${(0,one_line.t)(message)}${advice}`,isDefinite:false}}function judgeCrash(container){const end=container.lastEnd??(container.state.kind==="terminated"?container.state:void 0)
const message=container.state.kind==="waiting"?"":messageOf(container)
const cause=end===void 0?"":` (${end.reason||"exit"}, code ${end.exitCode})`
const times=`${container.restarts} restart${container.restarts===1?"":"s"}`
if(/exec format error/.test(message))return{text:`${container.name} is not built for this node: exec format error`,isDefinite:true}
const calm=container.restarts<=3&&container.name==="jobservice"?"; expected while it waits for core":""
return{text:`${container.name} crashed${cause}, ${times}${calm}`,isDefinite:container.restarts>NORMAL_RESTARTS}}function messageOf(container){return container.state.kind==="terminated"?container.state.message:""}function attachAdvice(message){return/Multi-Attach/.test(message)?"; the previous pod still mounts the volume":""}function lastWarning(events,subject){return events.filter(event=>event.isWarning&&event.kind===subject.kind&&event.name===subject.name).toSorted((a,b)=>a.lastSeen-b.lastSeen).at(-1)}async function awaitReady(input,ports){const{cluster,clock,log}=ports
const startedAt=clock.now()
let states=[]
let failure=""
const checkCertificate=createCertificateCheck(input.certificate,ports)
const look=async()=>{try{const now=[...judgeReadiness(await cluster.fetchNamespace(input.releaseName),input.expected),...await checkCertificate()]
for(const line of changedLines(states,now))log.info(`[${(0,format.Xo)((clock.now()-startedAt)/1e3)}] ${line}`)
states=now
failure=""}catch(error){if(error instanceof errors.cc)throw error
if(failure==="")log.warning((0,errors.gJ)(error))
failure=(0,errors.gJ)(error)}if(failure===""&&isAllReady(states))return true
const failed=states.find(({state})=>state.kind==="failed")
if(failed===void 0)return false
throw new errors.yo(await await_ready_describeFailure("Harbor does not start, and waiting longer does not help",{failed,states},ports))}
const{isDone}=await(0,poll_until.g)({look,isDone:isReady=>isReady,interval:intervals.f.ready,deadline:startedAt+input.timeoutMs,clock})
if(isDone)return states
const title=`Harbor was not ready within ${(0,format.Xo)(input.timeoutMs/1e3)}`
const reached=failure===""?title:`${title}, and the cluster did not answer at the end (${failure})`
throw new errors.yo(await await_ready_describeFailure(reached,{failed:void 0,states},ports))}function createCertificateCheck(certificate,{cluster,clock}){if(certificate===void 0)return async()=>[]
const{secretName}=certificate
let failing
return async()=>{const[secret,issuance]=await Promise.all([cluster.fetchTlsSecret(secretName),cluster.fetchIssuance()])
const now=clock.now()
const failure=findFailure(issuance,secretName)
if(failure?.retryAt!==failing?.retryAt)failing=failure&&{retryAt:failure.retryAt,since:now}
const failedForMs=failing===void 0?0:now-failing.since
return[judgeIssuance({...certificate,secret,issuance,now,failedForMs})]}}async function await_ready_describeFailure(title,found,{cluster}){const open=found.states.filter(({state})=>state.kind!=="ready")
const lines=[`${title}:`,...open.map(({subject,text})=>`  - ${subject}: ${text}`)]
const state=found.failed?.state
if(state?.kind==="failed"&&state.pod!==void 0&&state.container!==void 0){const tail=await cluster.fetchLogTail(state.pod,state.container).catch(()=>"")
if(tail!==""){lines.push(`Last lines of the log of ${state.pod} (${state.container}):`)
lines.push(...tail.trimEnd().split("\n").map(line=>`  | ${line}`))}}lines.push("The release is left as it is; run this again once the cause is fixed.")
return lines.join("\n")}function parseHarborVersion(text){const[,major,minor,patch]=/^v?(\d{1,4})\.(\d{1,4})\.(\d{1,4})(?![\d.])/.exec(text.trim())??[]
if(major!=="2")return
return{major:Number(major),minor:Number(minor),patch:Number(patch)}}function formatHarborVersion({major,minor,patch}){return`${major}.${minor}.${patch}`}function compareHarborVersions(a,b){return a.major-b.major||a.minor-b.minor||a.patch-b.patch}function imageVersion(image){const[name=""]=image.split("@",1)
const colon=name.lastIndexOf(":")
return colon>name.lastIndexOf("/")?parseHarborVersion(name.slice(colon+1)):void 0}const KINDS=["projects","repositories","robots"]
function describeInventory(inventory){return KINDS.map(kind=>`${inventory[kind]} ${kind}`).join(", ")}function describeDecrease(before,after){return KINDS.filter(kind=>after[kind]<before[kind]).map(kind=>`${kind}: ${before[kind]} before, ${after[kind]} now`).join("; ")}function versionsOfRelease(release,before){const{history,pods}=release
const ran=history.findLastIndex(({status})=>status==="deployed"||status==="superseded")
const revisions=history.slice(Math.max(ran,0)).flatMap(({revision,appVersion=""})=>appVersion===""?[]:[{source:`revision ${revision} of the release`,text:appVersion}])
const images=part=>{const written=imageOf(before,{component:part,container:part})
return[...written===""?[]:[{source:`the manifests of the release, ${part}`,text:written}],...pods.flatMap(pod=>{const image=pod.component===part?pod.images?.[part]??"":""
return image===""?[]:[{source:`the pod ${pod.name}`,text:image}]})]}
return{harbor:[...revisions,...images("core")],database:images("database")}}function versionsOfClaims(claims,releaseName){const names=claimNames(releaseName)
const left=claims.filter(({name})=>Object.values(names).includes(name))
if(!left.some(({name})=>name===names.database))return
const observed=left.flatMap(({name,appVersion=""})=>appVersion===""?[]:[{source:`the claim ${name}`,text:appVersion}])
return{harbor:observed,database:observed}}const since=(minor,patch=0)=>({major:2,minor,patch})
const ROWS=[{since:since(3),takesOver:9.6,runs:13},{since:since(9),takesOver:13,runs:14},{since:since(11),takesOver:14,runs:15},{since:since(15,2),takesOver:15,runs:18}]
const LAST_KNOWN={13:5,14:4,15:2}
const LAST_KNOWN_LINE=15
function databaseImageOf(version){const{minor,patch}=version
if(minor>LAST_KNOWN_LINE||patch>(LAST_KNOWN[minor]??Number.POSITIVE_INFINITY))return
return ROWS.findLast(row=>compareHarborVersions(row.since,version)<=0)}function newestOfLine(minor){return{major:2,minor,patch:LAST_KNOWN[minor]??99}}const MAX_MINORS=2
const CHART_OFFSET=4
function readsData(before,after){return after.runs===before.runs||after.takesOver===before.runs}function planUpgradePath(from,to){const lines=[]
let version=from
for(;;){if(isStep(version,to))return lines
const next=[MAX_MINORS,1].map(step=>newestOfLine(version.minor+step)).find(candidate=>candidate.minor<to.minor&&isStep(version,candidate))
if(next===void 0)return
lines.push(next.minor)
version=next}}function isStep(from,to){const[before,after]=[databaseImageOf(from),databaseImageOf(to)]
if(before===void 0||after===void 0||to.minor-from.minor>MAX_MINORS)return false
return readsData(before,after)}function describeUpgradePath(lines,to){const stops=lines.map((minor,index)=>`to the newest ${index===0?"Harbor ":""}2.${minor} (chart 1.${minor+CHART_OFFSET}.x)`)
return[...stops,`to ${formatHarborVersion(to)}`].join(", then ")}function judgeUpgrade(running,asked){if(isSame(running,asked))return{kind:"same"}
const to=imageVersion(asked.core)??parseHarborVersion(asked.appVersion)
const seen=readable(running.harbor)
const[oldest]=seen
const unknown=[...unreadable(running.harbor,"the running version of Harbor"),...seen.length===0&&running.harbor.length===0?["the running version of Harbor"]:[],...to===void 0?[`the requested version (${asked.core||asked.appVersion})`]:[]]
if(to!==void 0&&oldest!==void 0){const reason=describeUnsupportedStep(seen,{oldest,to})
if(reason!=="")return{kind:"refused",reason}}const base={kind:"changes",from:oldest===void 0?"unknown":formatHarborVersion(oldest.version),to:to===void 0?"unknown":formatHarborVersion(to),unknown}
return asked.database===""?base:judgeDatabase(base,{running:running.database,image:asked.database})}function readable(observed){return observed.flatMap(sighting=>{const version=versionOf(sighting.text)
return version===void 0?[]:[{...sighting,version}]}).toSorted((a,b)=>compareHarborVersions(a.version,b.version))}function versionOf(text){return parseHarborVersion(text)??imageVersion(text)}function unreadable(observed,what){return observed.filter(({text})=>versionOf(text)===void 0).map(({source,text})=>`${what} according to ${source} ("${text}")`)}function isSame(running,asked){const same=(observed,image,version)=>observed.every(({text})=>{if(text===image)return true
const seen=versionOf(text)
return seen!==void 0&&version!==void 0&&compareHarborVersions(seen,version)===0})
const asCore=imageVersion(asked.core)??parseHarborVersion(asked.appVersion)
const isCoreSame=running.harbor.length>0&&same(running.harbor,asked.core,asCore)
if(!isCoreSame||asked.database==="")return isCoreSame
return running.database.length>0&&same(running.database,asked.database,imageVersion(asked.database))}function describeUnsupportedStep(seen,{oldest,to}){const newest=seen.at(-1)??oldest
const asked=formatHarborVersion(to)
if(compareHarborVersions(newest.version,to)>0)return`Harbor ${formatHarborVersion(newest.version)} has run here (${newest.source}), and ${asked} is older: it cannot read the database of a newer Harbor. Use ${formatHarborVersion(newest.version)} or newer`
if(to.minor-oldest.version.minor<=MAX_MINORS)return""
return`Harbor ${formatHarborVersion(oldest.version)} runs (${oldest.source}) and ${asked} is ${to.minor-oldest.version.minor} minor versions newer; Harbor supports upgrades across ${MAX_MINORS} at a time. ${adviseUpgradePath(oldest.version,to)}`}function judgeDatabase(base,{running,image}){if(running.length>0&&running.every(({text})=>text===image))return base
const asked=imageVersion(image)
const seen=readable(running)
const[oldest]=seen
const newest=seen.at(-1)
const unknown=[...base.unknown,...asked===void 0?[`the version of the requested database image (${image})`]:[],...unreadable(running,"the running database image"),...running.length===0?["the running database image"]:[]]
if(asked===void 0||oldest===void 0||newest===void 0)return{...base,unknown}
if(compareHarborVersions(newest.version,asked)>0)return{kind:"refused",reason:`The database image of Harbor ${formatHarborVersion(newest.version)} has run here (${newest.source}), and ${image} is older: it cannot read the data of the newer one`}
const[before,after]=[databaseImageOf(oldest.version),databaseImageOf(asked)]
if(before===void 0||after===void 0){const which=formatHarborVersion(before===void 0?oldest.version:asked)
return{...base,unknown:[...unknown,`the PostgreSQL in the database image of Harbor ${which}`]}}if(!readsData(before,after))return{kind:"refused",reason:describeLoss({oldest,before,asked,after})}
const postgres=before.runs===after.runs?{}:{postgres:{from:before.runs,to:after.runs}}
return{...base,unknown,...postgres}}function describeLoss(options){const{oldest,before,asked,after}=options
const[old,now]=[formatHarborVersion(oldest.version),formatHarborVersion(asked)]
return`The database of Harbor ${old} (${oldest.source}) is PostgreSQL ${before.runs}, and the database image of ${now} migrates only PostgreSQL ${after.takesOver}: Harbor would start on an EMPTY database. ${adviseUpgradePath(oldest.version,asked)}`}function adviseUpgradePath(from,to){const lines=planUpgradePath(from,to)
return lines===void 0?"No upgrade path is known; see the upgrade guide of Harbor":`Upgrade in steps, one run with its "chart-version" each: ${describeUpgradePath(lines,to)}`}function confirmationOf(move){return move.postgres===void 0&&move.unknown.length===0?"":`${move.from}-${move.to}`}const CONFIRM_INPUT="confirm-database-upgrade"
const UNCOUNTED="-uncounted"
function requiredConfirmation({move,counted}){const confirmation=confirmationOf(move)
const isUncounted=counted!==void 0&&"failure"in counted
return confirmation!==""&&isUncounted?`${confirmation}${UNCOUNTED}`:confirmation}function describeVersionChange(context){const{move,counted,plan}=context
const{postgres}=move
return[`Harbor is upgraded from ${move.from} to ${move.to}${postgres===void 0?"":`, and its internal database from PostgreSQL ${postgres.from} to ${postgres.to}`}.`,...move.unknown.map(what=>`Unknown: ${what}. A database image that does not migrate the present PostgreSQL starts EMPTY.`),...postgres===void 0?[]:describeCopy(context),"Harbor migrates its tables when it starts: neither helm rollback nor an older chart reverts that.",...plan.snapshots.length===0?[]:[`VolumeSnapshots of ${plan.snapshots.map(({claim})=>claim).join(" and ")} are created first.`],...plan.gaps.map(gap=>`No snapshot: ${gap}. Back up manually (docs/bootstrap.md, "Before an upgrade").`),...counted===void 0?["No Harbor runs, so its content cannot be compared before and after."]:"failure"in counted?[`The content of Harbor could not be counted (${counted.failure}), so this run would not notice a loss.`]:[`Harbor has ${describeInventory(counted)}; they are counted again after the upgrade.`]]}function describeCopy({namespace,releaseName,databaseClaim}){const where=databaseClaim===void 0?"its claim":`the claim ${databaseClaim.name} (${databaseClaim.size})`
const pod=`${chartFullName(releaseName)}-database-0`
return[`The new pod copies the database inside ${where} with pg_upgrade, which needs as much free space there as the database uses now (kubectl exec --namespace ${namespace} ${pod} --container database -- df -h /var/lib/postgresql/data). Harbor is not available meanwhile.`,"The old data directory is removed after the copy, so only a backup can restore it."]}function describeMissingConfirmation(context,given){const confirmation=requiredConfirmation(context)
if(confirmation===""||given===confirmation)return""
const found=given===""?"":` It is "${given}", which does not confirm this upgrade.`
return`${describeVersionChange(context).join(" ")} To proceed, set "${CONFIRM_INPUT}" to ${confirmation}.${found}`}async function makeSnapshots(request,ports){const{snapshots,clock,log}=ports
const made=[]
try{for(const{claim,snapshotClass}of request.planned){const name=snapshotName(claim,{to:request.move.to,now:clock.now()})
const reason=`before the upgrade of Harbor from ${request.move.from} to ${request.move.to}`
await snapshots.create({name,claim,snapshotClass,reason})
log.info(`VolumeSnapshot ${name} of ${claim} is being created (${snapshotClass})`)
await awaitSnapshot(name,request,ports)
log.info(`VolumeSnapshot ${name} is ready`)
made.push({claim,name})}}finally{if(made.length>0)await ports.keepSnapshots(made)}return made}async function awaitSnapshot(name,request,ports){const{snapshots,clock,log}=ports
let trouble=""
const{isDone}=await(0,poll_until.g)({look:async()=>{const{isReady,error}=await snapshots.fetchState(name)
if(!isReady&&error!==trouble&&error!=="")log.warning(`The driver reports for ${name}: ${error}`)
trouble=error
return isReady},isDone:isReady=>isReady,interval:intervals.f.snapshot,deadline:clock.now()+request.timeoutMs,clock})
if(isDone)return
const why=trouble===""?"its driver reports no error":trouble
throw new errors.yo(`The VolumeSnapshot ${request.namespace}/${name} is not ready (${why}), so nothing has been upgraded. Check kubectl describe volumesnapshot ${name} --namespace ${request.namespace}. Set "snapshot-class" to another class, or to "none" and back up manually`)}const IDLE={refusals:[],takeSnapshots:async()=>[],compareCounts:async()=>{}}
async function guardUpgrade(request,{state,ports}){const asked={appVersion:state.appVersion,core:imageOf(state.after,{component:"core",container:"core"}),database:imageOf(state.after,{component:"database",container:"database"})}
const seen=state.release===void 0?versionsOfClaims(state.claims,request.settings.releaseName):versionsOfRelease(state.release,state.before)
if(seen===void 0||state.release===void 0&&asked.database==="")return IDLE
if(judgeUpgrade(seen,asked).kind==="same")return IDLE
const harbor=state.release===void 0?void 0:openRunning(request,{state,ports})
const version=harbor===void 0?void 0:await askVersion(harbor,ports)
const running=version?.sighting===void 0?seen:{...seen,harbor:[...seen.harbor,version.sighting]}
const judgement=judgeUpgrade(running,asked)
if(judgement.kind==="same")return IDLE
if(judgement.kind==="refused")return{...IDLE,refusals:[judgement.reason]}
const{releaseName,namespace}=request.settings
const claims=findDataClaims(state.claims,{releaseName,values:state.values})
const move={move:judgement,namespace,releaseName,databaseClaim:claims.database,plan:planSnapshots(claims,{classes:await ports.snapshots.fetchClasses(),storageClasses:state.storageClasses,wanted:request.snapshotClass}),counted:harbor===void 0?void 0:await countBefore(harbor,version?.failure??"")}
if(asked.database==="")ports.log.info("The database is external: this action neither upgrades it nor backs it up")
return openGuard(request,{move,state,ports})}function openGuard(request,input){const{move,state,ports}=input
const{log}=ports
const refusal=describeMissingConfirmation(move,request.confirmed)
if(refusal===""||request.dryRun){for(const line of describeVersionChange(move))log.info(line)
const{counted,plan}=move
if(counted!==void 0&&"failure"in counted)log.warning(`The upgrade continues although the content of Harbor could not be counted: ${counted.failure}`)
for(const gap of plan.gaps)log.warning(`The upgrade continues without a snapshot: ${gap}`)}if(refusal!==""&&request.dryRun)log.warning(`Without dry-run this upgrade needs a confirmation. ${refusal}`)
return{refusals:refusal===""||request.dryRun?[]:[refusal],takeSnapshots:()=>makeSnapshots({move:move.move,planned:move.plan.snapshots,namespace:request.settings.namespace,timeoutMs:request.timeoutMs},ports),async compareCounts(){const{counted}=move
if(counted===void 0||"failure"in counted)return
const after=await countAgain(request,{state,ports})
const lost=describeDecrease(counted,after)
if(lost===""){log.info(`After the upgrade Harbor has ${describeInventory(after)}; before it had ${describeInventory(counted)}`)
return{before:counted,after}}throw new errors.yo(`Harbor ${move.move.to} runs and has lost data: ${lost}. Push nothing and delete no claim. Restore the snapshots or the backup from before the upgrade: docs/bootstrap.md, "Back to a snapshot"`)}}}function openRunning(request,{state,ports}){const was=valueAt(state.release?.values,["externalURL"])
const url=typeof was==="string"&&/^https?:\/\/./.test(was)?was:request.settings.externalUrl
return openChecked(url,{state,ports})}function openChecked(url,{state,ports}){const harbor=ports.openHarbor(url,state.adminPassword)
warnUnchecked(harbor.address,ports.log)
return harbor}async function askVersion(harbor,{log}){try{const text=await harbor.inventory.fetchVersion()
log.info(`Harbor reports the version ${text||"(none)"}`)
return parseHarborVersion(text)===void 0?{}:{sighting:{source:"its own answer",text}}}catch(error){if(error instanceof errors.cc)throw error
return{failure:(0,errors.gJ)(error)}}}async function countBefore(harbor,failure){if(failure!=="")return{failure}
try{return await harbor.inventory.count()}catch(error){if(error instanceof errors.cc)throw error
return{failure:(0,errors.gJ)(error)}}}async function countAgain(request,{state,ports}){const{externalUrl}=request.settings
const harbor=openChecked(externalUrl,{state,ports})
try{const reach={externalUrl,hasCaCertificate:request.hasCaCertificate,timeoutMs:REACHABLE_TIMEOUT_MS}
await awaitReachable(reach,{...ports,publicApi:harbor.publicApi})
return await harbor.inventory.count()}catch(error){if(error instanceof errors.cc)throw error
throw new errors.yo(`The upgrade is done, but the content of Harbor cannot be counted again: ${(0,errors.gJ)(error)}. If Harbor refuses the password of admin, it runs on a new database: see docs/bootstrap.md, "Back to a snapshot". Check this before anything is pushed`,{cause:error})}}const RULES=[{group:"",resources:["secrets"],verbs:["get","list","create","update","patch","delete"],scope:"namespace"},{group:"",resources:["configmaps","services"],verbs:["get","create","patch","delete"],scope:"namespace"},{group:"",resources:["persistentvolumeclaims"],verbs:["get","list","create","patch"],scope:"namespace"},{group:"apps",resources:["deployments","statefulsets"],verbs:["get","list","create","patch","delete"],scope:"namespace"},{group:"networking.k8s.io",resources:["ingresses"],verbs:["get","create","patch","delete"],scope:"namespace"},{group:"",resources:["pods","events"],verbs:["list"],scope:"namespace"},{group:"",resources:["pods/log"],verbs:["get"],scope:"namespace"},{group:"",resources:["namespaces"],verbs:["get"],scope:"namespace",isOptional:true},{group:"cert-manager.io",resources:["certificates","certificaterequests"],verbs:["list"],scope:"namespace",isForIssuer:true},{group:"acme.cert-manager.io",resources:["orders","challenges"],verbs:["list"],scope:"namespace",isForIssuer:true},{group:"snapshot.storage.k8s.io",resources:["volumesnapshots"],verbs:["get","create"],scope:"namespace",isOptional:true},{group:"snapshot.storage.k8s.io",resources:["volumesnapshotclasses"],verbs:["list"],scope:"cluster",isOptional:true},{group:"",resources:["nodes"],verbs:["list"],scope:"cluster"},{group:"storage.k8s.io",resources:["storageclasses"],verbs:["list"],scope:"cluster"},{group:"networking.k8s.io",resources:["ingressclasses"],verbs:["list"],scope:"cluster"},{group:"networking.k8s.io",resources:["ingresses"],verbs:["list"],scope:"cluster",isOptional:true}]
const REQUIRED_PERMISSIONS=RULES.flatMap(rule=>rule.resources.flatMap(resource=>rule.verbs.map(verb=>({group:rule.group,resource,verb,scope:rule.scope,isOptional:rule.isOptional===true,isForIssuer:rule.isForIssuer===true}))))
function formatResource(permission){return permission.group===""?permission.resource:`${permission.resource}.${permission.group}`}function describePermissions(permissions,options){const places=new Map
for(const permission of permissions){const where=permission.scope==="cluster"?"in the whole cluster":`in namespace ${options.namespace}`
const place=`${formatResource(permission)} ${where}`
places.set(place,[...places.get(place)??[],permission.verb])}return[...places].map(([place,verbs])=>`${verbs.join(", ")} ${place}`)}function describeFinding(finding,settings){const{namespace}=settings
switch(finding.kind){case"missing-permissions":return[`The account ${finding.account} lacks these permissions:`,...describePermissions(finding.permissions,{namespace}).map(line=>`  - ${line}`),"Apply docs/bootstrap-rbac.yaml of this repository to the cluster, or grant them."].join("\n")
case"namespace-unusable":return finding.state==="absent"?`The namespace ${namespace} does not exist. Create it and the account with docs/bootstrap-rbac.yaml.`:`The namespace ${namespace} is being deleted, so nothing can be created in it. Wait until it is gone (kubectl get namespace ${namespace} --output yaml shows what blocks the deletion), then create it and the account again with docs/bootstrap-rbac.yaml, or use another namespace.`
case"open-nodes":return`The namespace ${namespace} ${finding.level===""?`has no label ${POD_SECURITY_LABEL}`:`is at the level "${finding.level}" of Pod Security`}, so this account can run pods with root access to a node. As an administrator, run: kubectl label namespace ${namespace} ${POD_SECURITY_LABEL}=baseline --overwrite`
case"unchecked-hosts":return`Not checked whether another namespace already serves ${settings.host}: the account may not list the Ingresses of the whole cluster.`
case"no-usable-node":return renderNodes(finding)
case"other-nodes":return`A nodeSelector keeps Harbor's pods on ${finding.architectures.join(" and ")} nodes, because its images are not built for ${finding.nodes.map(({name,architecture})=>`${name} (${architecture||"unknown architecture"})`).join(", ")}.`
case"storage-class-absent":return finding.wanted===""?`The cluster has no default StorageClass, so the claims would stay Pending. Set "storage-class". Available: ${names(finding.present)}.`:`There is no StorageClass "${finding.wanted}", so the claims would stay Pending. Available: ${names(finding.present)}.`
case"storage-class-deletes":return`StorageClass ${finding.name} has reclaimPolicy Delete: deleting a claim of Harbor deletes its data. This action never deletes a claim.`
case"ingress-class-absent":return finding.wanted===""?`The cluster has no default IngressClass, so nothing would serve ${settings.host}. Set "ingress-class". Available: ${names(finding.present)}.`:`There is no IngressClass "${finding.wanted}", so nothing would serve ${settings.host}. Available: ${names(finding.present)}.`
case"ingress-controller":return renderController(finding.ingressClass)
case"host-taken":return`Ingress ${finding.by.namespace}/${finding.by.name} already serves ${finding.host}, and the controller would ignore a second one. Set "host" to another name, or remove that Ingress.`
case"host-unresolved":return`The runner cannot resolve ${finding.host}. ${resolverAdvice(finding)}`
case"host-elsewhere":return`The runner resolves ${finding.host} to ${finding.found.join(", ")}, but the ingress is at ${finding.address}. ${resolverAdvice(finding)}`
case"tls-secret-unusable":return`TLS is on, but the Secret ${namespace}/${finding.secret} cannot be used for ${settings.host}: ${describeTlsProblem(finding.problem)}. Put a certificate for that name and its key into it (kubectl create secret tls), or set "cert-manager-issuer" to a ClusterIssuer.`
case"certificate-ends":return`The certificate in the Secret ${namespace}/${finding.secret} expires on ${formatDay(finding.at)} and is not renewed automatically. Replace it before that day.`
case"cert-manager-absent":return`"cert-manager-issuer" names ${finding.issuer}, but the cluster has no cert-manager (no API group cert-manager.io), so the certificate would not be issued. Install cert-manager, or leave the input empty and put a certificate into the Secret that "tls-secret" names.`
case"leftover-claims":return`Claims of an earlier install exist (${finding.claims.join(", ")}), but their passwords are missing: ${finding.secrets.map(name=>`Secret ${namespace}/${name}`).join(", ")}. `+"Harbor would start on the old database, which accepts only the old passwords. Restore what is missing, or, to start empty and lose those images, "+"delete the claims yourself. This action never deletes a claim."
case"claim-differs":return`Claim ${finding.claim.name} exists with class ${finding.claim.storageClass||"none"} and ${finding.claim.size}; `+`the settings ask for ${finding.expected.storageClass||"the default class"} and ${finding.expected.size}. `+"The class of a claim cannot change, and helm cannot resize it. Set the values that it has; to enlarge it, see docs/bootstrap.md."
default:return(0,errors.xb)(finding)}}function renderNodes(finding){if(finding.nodes.length===0)return"The cluster has no nodes, so nothing can run."
const states=finding.nodes.map(node=>{const state=node.isReady?node.isSchedulable?"ready":"cordoned":"not ready"
return`${node.name} (${node.architecture||"unknown architecture"}, ${state})`})
const wanted=finding.architectures.join(" or ")
const others=finding.nodes.every(({architecture})=>!finding.architectures.includes(architecture))
return others?`No node can run Harbor: its images are built only for ${wanted} up to Harbor 2.15. Nodes: ${states.join(", ")}. Add a node of that architecture.`:`No ${wanted} node is ready and schedulable. Nodes: ${states.join(", ")}. Check: kubectl describe nodes`}function renderController(ingressClass){const{title,annotations,note}=ingressController(ingressClass.controller)
const set=Object.keys(annotations)
return[`IngressClass ${ingressClass.name} is run by ${title} (${ingressClass.controller})`,set.length===0?"":`; for large layers the Ingress gets ${set.join(", ")}`,note===""?"":`. ${note.charAt(0).toUpperCase()}${note.slice(1)}`,"."].join("")}function resolverAdvice(finding){const line=`${finding.address||"<address of the ingress>"} ${finding.host}`
return"Resolvers with rebinding protection filter names with private addresses. "+`Add this line to /etc/hosts of this runner and of every node that pulls: ${line}`}function names(present){const list=present.map(({name,isDefault})=>isDefault?`${name} (default)`:name)
return list.length===0?"none":list.join(", ")}const PARALLEL_REVIEWS=8
async function requireUsableCluster(input,ports){const{settings}=input
const{cluster,log}=ports
const namespaceState=await cluster.fetchNamespaceState()
const[labels,nodes,storageClasses,ingressClasses,ingresses,claims,hasRelease,addresses]=await Promise.all([cluster.fetchNamespaceLabels(),cluster.fetchNodes(),cluster.fetchStorageClasses(),cluster.fetchIngressClasses(),cluster.fetchIngresses(),cluster.fetchClaims(),cluster.hasRelease(settings.releaseName),ports.resolver.resolve(settings.host)])
const leftovers=judgeLeftovers(claims,{releaseName:settings.releaseName,missingSecrets:await findMissingSecrets(settings.releaseName,cluster)})
requireNoBlockers([...namespaceState==="usable"?[]:[{kind:"namespace-unusable",state:namespaceState}],...judgePodSecurity(labels),...judgeCluster({nodes,storageClasses,ingressClasses,ingresses},input),...judgeName(settings.host,{found:addresses,address:input.ingressAddress}),...await judgeTlsSecret(settings,ports),...hasRelease?[]:leftovers],{settings,log})
const ingressClass=chooseIngressClass(ingressClasses,settings.ingressClass)
if(ingressClass===void 0)throw new Error("an absent ingress class must block")
return{ingressClass,claims,storageClasses,hasRelease,leftovers}}async function judgeTlsSecret(settings,{cluster,clock}){const{tls}=settings
if(tls.kind==="off")return[]
return judgeTls(settings,{secret:await cluster.fetchTlsSecret(tls.secretName),hasCertManager:hasIssuer(tls)&&await cluster.fetchIssuance()!==void 0,now:clock.now()})}async function findMissingSecrets(releaseName,cluster){const names=Object.values(secretNames(releaseName))
const found=await Promise.all(names.map(name=>cluster.fetchSecret(name)))
return names.filter((_,index)=>found[index]===void 0)}async function requireClusterPermissions(settings,{cluster,log}){const version=await cluster.fetchVersion()
const account=await cluster.fetchAccount()
log.info(`Kubernetes ${version}, as ${account}`)
const isWithIssuer=hasIssuer(settings.tls)
const permissions=REQUIRED_PERMISSIONS.filter(({isForIssuer})=>isWithIssuer||!isForIssuer)
const missing=await findMissingPermissions(cluster,permissions)
const needed=missing.filter(({isOptional})=>!isOptional)
if(needed.length>0)requireNoBlockers([{kind:"missing-permissions",account,permissions:needed}],{settings,log})}async function findMissingPermissions(cluster,permissions){const missing=[]
for(let start=0;start<permissions.length;start+=PARALLEL_REVIEWS){const batch=permissions.slice(start,start+PARALLEL_REVIEWS)
const allowed=await Promise.all(batch.map(permission=>cluster.isAllowed(permission)))
missing.push(...batch.filter((_,index)=>allowed[index]!==true))}return missing}function requireNoBlockers(findings,options){const{settings,log,refusals=[]}=options
for(const finding of findings){if(isBlocking(finding))continue
const text=describeFinding(finding,settings)
if(finding.kind==="open-nodes")log.warning(text)
else log.info(`Note: ${text}`)}const texts=[...findings.filter(isBlocking).map(finding=>describeFinding(finding,settings)),...refusals]
if(texts.length===0)return
throw new errors.yo([`The cluster is not ready for Harbor (${(0,format.LS)(texts.length,"problem")}):`,...texts,NOTHING_WRITTEN].join("\n"))}const NOTHING_WRITTEN="Nothing has been written."
async function prepareSecrets(input,ports){const{settings}=input
const{cluster}=ports
const names=secretNames(settings.releaseName)
const admin=await cluster.fetchSecret(names.admin)
const internal=await cluster.fetchSecret(names.internal)
if(admin!==void 0)requireKeys(admin,{keys:[ADMIN_PASSWORD_KEY],name:names.admin,settings})
if(internal!==void 0)requireKeys(internal,{keys:INTERNAL_KEYS,name:names.internal,settings})
const present={...admin&&{admin},...internal&&{internal}}
if(input.hasRelease)await requireOwnership({...input,present},ports)
const found=admin!==void 0&&internal!==void 0
const[origin,fresh]=found?["present",{admin,internal}]:input.hasRelease?["adopted",await adoptSecrets(settings,ports)]:["generated",await generateSecrets(ports)]
const secrets={admin:admin??fresh.admin,internal:internal??fresh.internal}
for(const text of[...Object.values(secrets.admin),...Object.values(secrets.internal)])for(const line of secretLines(text))ports.mask(line)
return{secrets,origin,async write(){if(internal===void 0)await cluster.createSecret(names.internal,secrets.internal)
if(admin===void 0)await cluster.createSecret(names.admin,secrets.admin)}}}async function generateSecrets({random,helm,mask}){const password=generateAdminPassword(random)
const generated=generateInternalSecrets(random)
for(const text of[password,...Object.values(generated)])mask(text)
const keys=await helm.generateKeyPair({user:REGISTRY_USER,password:generated.REGISTRY_PASSWD})
return{admin:{[ADMIN_PASSWORD_KEY]:password},internal:{...generated,...keys}}}async function requireOwnership(input,ports){const{settings,present}=input
const{namespace,releaseName}=settings
const names=secretNames(releaseName)
if(isOwnRevision((await ports.helm.fetchValues()).all,releaseName)){const lost=[...present.internal===void 0?[names.internal]:[],...present.admin===void 0?[names.admin]:[]]
if(lost.length>0)throw new errors.yo(renderLost(lost,settings))
return}if(!input.adopt){const leftover=Object.keys(present).length>0
throw new errors.yo(`The release ${namespace}/${releaseName} exists and was not installed by this action: it does not take its password from the Secret ${names.admin}. `+`Set "adopt" to true to adopt it with its present secrets${leftover?" (also after an interrupted adoption)":""}, or choose another release name and namespace. Nothing has been written.`)}if(present.internal===void 0)return
const found=await fetchChartSecrets(releaseName,ports)
const differing=differingKeys(present.internal,{found,releaseName})
if(differing.length===0)return
throw new errors.yo(`The release ${namespace}/${releaseName} cannot be adopted: the Secret ${names.internal} differs from the release in ${differing.join(" and ")}, and Harbor cannot read its database with the wrong value. `+`If ${describeSecrets(names)} are left from an earlier install, rename or remove them and run this again. If a release of this action was upgraded by hand without its values, undo that with helm rollback ${releaseName} --namespace ${namespace}. Nothing has been written.`)}function renderLost(lost,{namespace,releaseName}){const{admin,internal}=secretNames(releaseName)
const ways=[...lost.includes(internal)?[`${internal} holds the key that encrypts data in the database; the database's own password is in helm get values ${releaseName} --namespace ${namespace} too.`]:[],...lost.includes(admin)?[`${admin} holds the password of "admin" under ${ADMIN_PASSWORD_KEY}; if you know it, write it there again.`]:[]]
return`The release ${namespace}/${releaseName} was installed by this action, and of its Secrets ${lost.join(" and ")} ${lost.length>1?"are":"is"} gone. ${ways.join(" ")} `+'Restore them from a backup, or from the pods while they are running: see docs/bootstrap.md, "Lost Secrets". '+'"adopt" does not help, because no other object in the namespace holds them. Do not restart any pod before that. Nothing has been written.'}async function fetchChartSecrets(releaseName,{cluster}){const names=adoptedSecretNames(releaseName)
return Object.fromEntries(await Promise.all(names.map(async name=>[name,await cluster.fetchSecret(name)])))}async function adoptSecrets({namespace,releaseName},ports){const{secrets,missing}=planAdoption(await fetchChartSecrets(releaseName,ports),releaseName)
if(missing.length===0)return secrets
throw new errors.yo(`The release ${namespace}/${releaseName} cannot be adopted: these secrets were not found: ${missing.join(", ")}. `+"It probably takes them from other Secrets (existingSecret values). Nothing has been written.")}function requireKeys(data,expected){const missing=missingKeys(data,expected.keys)
if(missing.length===0)return
throw new errors.yo(`The Secret ${expected.settings.namespace}/${expected.name} lacks ${missing.join(", ")}. The Secret was changed. New values would lock Harbor's components out of each other. Restore the missing keys. Nothing has been written.`)}function describeSecrets(names){return`${names.admin} and ${names.internal}`}const CHART_VERSION=/-v?(\d+(?:\.\d+){2}(?:-[0-9A-Za-z.-]+)?)(?:\+[0-9A-Za-z.-]+)?$/
function deployedChartVersion(history){const revisions=[history.findLast(({status})=>status==="deployed"),history.at(-1)]
const versions=revisions.map(revision=>parseChartVersion(revision?.chart??""))
return versions.toSorted(version.Z).at(-1)??""}function parseChartVersion(chart){return CHART_VERSION.exec(chart)?.[1]??""}const PENDING_GRACE_MS=12e4
function isPending({status}){return/^(pending-|uninstalling$)/.test(status)}function planRelease(history,options){const last=history.at(-1)
if(last===void 0)return{kind:"install"}
const{status,revision}=last
if(!isPending(last))return status==="uninstalled"?{kind:"install"}:{kind:"upgrade",revision}
if(options.pendingAgeMs<PENDING_GRACE_MS)return{kind:"wait",status,revision}
const ran=history.findLast(candidate=>candidate.status==="deployed")
if(status==="uninstalling")return{kind:"uninstall",status}
if(ran===void 0){const[only]=history
if(status==="pending-install"&&history.length===1&&only!==void 0)return{kind:"uninstall",status}
return{kind:"stop",message:`The release ${options.releaseName} is ${status} at revision ${revision} and has no deployed revision. `+`Check helm history ${options.releaseName} and roll back to the revision that you want`}}if(ran.chart!==last.chart)return{kind:"stop",message:`The release ${options.releaseName} was interrupted during the upgrade from ${ran.chart} to ${last.chart} (${status}, revision ${revision}). `+"Harbor may already have migrated its database, which an older Harbor cannot read, so it is not rolled back. "+`Check the log of harbor-core. If core never started, run helm rollback ${options.releaseName} ${ran.revision}. Otherwise delete the Secret sh.helm.release.v1.${options.releaseName}.v${revision} and run this again, which continues the upgrade`}
return{kind:"rollback",status,to:ran.revision}}async function repairRelease(request,ports){const{releaseName}=request.settings
const{helm,log,clock}=ports
const startedAt=clock.now()
for(let repairs=0;;){const isThere=await ports.cluster.hasRelease(releaseName)
const history=isThere?await helm.fetchHistory():[]
const last=history.at(-1)
if(last!==void 0&&isPending(last))await requireOwnRevision(history,request.settings,helm)
const plan=planRelease(history,{releaseName,pendingAgeMs:clock.now()-(last?.updatedAt??0)})
if(plan.kind!=="wait"&&plan.kind!=="stop")requireNoDowngrade(history,request)
switch(plan.kind){case"install":requireNoBlockers(request.leftovers,{settings:request.settings,log})
return plan
case"upgrade":return{...plan,isDeployed:last?.status==="deployed"}
case"stop":throw new errors.yo(plan.message)
case"wait":if(clock.now()-startedAt>2*PENDING_GRACE_MS)throw new errors.yo(`The release ${releaseName} is still ${plan.status}, so another helm is still working on it. Wait until that ends and run this again`)
log.info(`The release is ${plan.status} at revision ${plan.revision}; another run may be active, checking again`)
await clock.sleep(intervals.f.pendingRelease(clock.now()-startedAt))
continue
case"uninstall":case"rollback":if(repairs>0)throw new errors.yo(`The release ${releaseName} is still ${plan.status} after the repair`)
log.info(describeRepair(plan))
requireKeptOnUninstall(unkeptClaims(ports.parseManifest(await helm.fetchManifest())),{settings:request.settings,revision:last?.revision??0})
if(plan.kind==="uninstall")requireNoBlockers(request.leftovers,{settings:request.settings,log})
if(request.dryRun)return{kind:"needs-repair"}
if(plan.kind==="uninstall")await helm.uninstall()
else await helm.rollback(plan.to)
repairs+=1
continue
default:(0,errors.xb)(plan)}}}function requireNoDowngrade(history,request){const deployed=deployedChartVersion(history)
if((0,version.Z)(request.chart.version,deployed)>=0)return
const{namespace,releaseName}=request.settings
throw new errors.yo(`The release ${namespace}/${releaseName} has chart ${deployed} and chart ${request.chart.version} is older, but an older Harbor cannot read the database of a newer one: set "chart-version" to ${deployed} or newer. Nothing has been written.`)}async function requireOwnRevision(history,{namespace,releaseName},helm){const last=history.at(-1)
if(last===void 0||isOwnRevision((await helm.fetchValues()).all,releaseName))return
throw new errors.yo(`The release ${namespace}/${releaseName} is ${last.status} at revision ${last.revision}, which this action did not write: another helm may be working on it, or was interrupted. `+`It is not changed, not even with "adopt". ${describeManualRepair(history,{namespace,releaseName})} Then run this again. Nothing has been written.`)}function describeManualRepair(history,{namespace,releaseName}){const last=history.at(-1)
if(last?.status==="uninstalling")return`Wait until it ends. If it was interrupted, check that helm keeps the claims and run helm uninstall ${releaseName} --namespace ${namespace}.`
const ran=history.findLast(({status})=>status==="deployed")
const effect=ran===void 0?"which marks that revision as deployed and removes nothing":"which restores the deployed revision"
return`Wait until it ends. If it was interrupted, run helm rollback ${releaseName} ${(ran??last)?.revision} --namespace ${namespace}, ${effect}.`}function describeRepair(plan){return plan.kind==="uninstall"?`An earlier run was interrupted (${plan.status} for more than ${(0,format.Xo)(PENDING_GRACE_MS/1e3)}): uninstalling its release; the claims stay`:`An earlier run was interrupted (${plan.status} for more than ${(0,format.Xo)(PENDING_GRACE_MS/1e3)}): rolling back to revision ${plan.to} of the same chart`}function requireKeptOnUninstall(claims,stored){if(claims.length===0)return
const{revision}=stored
const{namespace,releaseName}=stored.settings
throw new errors.yo(`The repair is refused: revision ${revision} of ${releaseName} does not make helm keep ${claims.join(", ")}, so their data could be deleted. `+`Run helm rollback ${releaseName} ${revision} --namespace ${namespace}, which marks that revision as deployed and removes nothing, then run this again: the next revision makes helm keep the claims. Nothing has been written.`)}const OTHER_DATABASE="Harbor would start on another database, without its projects and users"
const OTHER_STORAGE="Harbor would look for its images in another storage"
const LOST_JOBS="queued jobs would be lost"
const STORAGE_PLACE="(accountname|authurl|bucket|container|domain|domainid|endpoint|prefix|realm|region|regionendpoint|rootdirectory|tenant|tenantid)"
const GUARDS=[{path:/^persistence\.enabled$/,holds:"data",loss:"the data would be lost with the pods"},{path:/^persistence\.persistentVolumeClaim\..+\.(existingClaim|subPath|accessMode)$/,holds:"data",loss:"Harbor would start on another volume"},{path:/^persistence\.imageChartStorage\.type$/,holds:"data",loss:OTHER_STORAGE},...["azure","filesystem","gcs","oss","s3","swift"].flatMap(type=>{const guard={loss:OTHER_STORAGE,when:["persistence.imageChartStorage.type",new RegExp(`^${type}$`)]}
const prefix=`^persistence\\.imageChartStorage\\.${type}\\.`
return[{...guard,path:new RegExp(`${prefix}${STORAGE_PLACE}$`),holds:"data"},{...guard,path:new RegExp(prefix),holds:"access"}]}),{path:/^database\.type$/,holds:"data",loss:OTHER_DATABASE},{path:/^database\.external\.(username|password|existingSecret|sslmode)$/,holds:"access",loss:"Harbor could no longer log in to its database",when:["database.type",/^external$/]},{path:/^database\.external\./,holds:"data",loss:OTHER_DATABASE,when:["database.type",/^external$/]},{path:/^redis\.type$/,holds:"data",loss:LOST_JOBS},{path:/^redis\.external\.(username|password|existingSecret|tlsOptions\..+)$/,holds:"access",loss:"Harbor could no longer log in to its Redis",when:["redis.type",/^external$/]},{path:/^redis\.external\./,holds:"data",loss:LOST_JOBS,when:["redis.type",/^external$/]},{path:/^(externalURL|expose\.type|expose\.ingress\.hosts\.core)$/,holds:"address",loss:"clients and image references use the old address"},{path:/(^|\.)image\.(repository|tag)$/,holds:"access",loss:"nodes would pull other images"},{path:/^imagePullSecrets$/,holds:"access",loss:"nodes could no longer pull"},{path:/^(?!internalTLS\.)(.+\.)?(existing\w*Secret\w*|secretName|ca\w*SecretName)$/,holds:"access",loss:"the content of that Secret would no longer be used"}]
const OUR_CERTIFICATE="expose.tls.secret.secretName"
const ADOPTED_INTO_SECRETS=["harborAdminPassword","secretKey","database.internal.password","core.secret","core.xsrfKey","core.tokenKey","core.tokenCert","jobservice.secret","registry.secret","registry.credentials.username","registry.credentials.password","registry.credentials.htpasswdString"]
const CLAIM_SHAPE=/^persistence\.persistentVolumeClaim\..+\.(storageClass|size)$/
const SECRET_KEY=/(password|token|secret|accesskey|secretkey|accountkey|encodedkey|key|credentials?)$/i
const changed_values_SECRET_NAME=/(^|\.)(existing\w*|secretName|ca\w*SecretName)$/
const MAX_SHOWN=80
function compareValues(values){const{before,after,owner}=values
const paths=new Map([...leavesOf(before.given),...leavesOf(after.given).filter(path=>guardOf(path.join("."),before.all)!==void 0)].map(path=>[path.join("."),path]))
return[...paths].toSorted(([a],[b])=>a<b?-1:1).flatMap(([name,path])=>{const[was,is]=[valueAt(before.all,path),valueAt(after.all,path)]
const guard=guardOf(name,before.all)
const isPlace=owner.kind==="own"&&guard?.holds==="data"
if(isEmptyValue(was)&&!isPlace||sameValue(was,is))return[]
if(ADOPTED_INTO_SECRETS.includes(name)||CLAIM_SHAPE.test(name))return[]
if(guard===void 0||isIntended(values,{name,path,guard}))return[{path:name,text:name}]
const secret=secretAt(name)
const change=secret===void 0?`${formatValue(name,was)} → ${formatValue(name,is)}`:secret.instead
return[{path:name,text:`${name}: ${change}`,loss:guard.loss}]})}function isIntended({after,file,owner},place){const{name,path,guard}=place
if(owner.kind==="own"){if(guard.holds==="data")return false
if(guard.holds==="address")return owner.isAddressIntended
if(name===OUR_CERTIFICATE)return true}return secretAt(name)===void 0?isSet(file,{path,value:valueAt(after.all,path)}):hasSecretBeside(file,path)}function secretAt(name){return SECRET_VALUES.find(({path})=>path.join(".")===name)}function isSet(file,what){const set=valueAt(file,what.path)
return!isEmptyValue(set)&&sameValue(set,what.value)}function hasSecretBeside(file,path){return!isEmptyValue(valueAt(file,[...path.slice(0,-1),"existingSecret"]))}function guardOf(name,before){return GUARDS.find(({path,when})=>path.test(name)&&(when===void 0||when[1].test(String(valueAt(before,when[0].split("."))))))}function formatValue(name,value){if(isEmptyValue(value))return"not set"
if(SECRET_KEY.test(name)&&!changed_values_SECRET_NAME.test(name))return"a secret"
const text=typeof value==="object"?JSON.stringify(value):String(value)
const withoutUser=text.replaceAll(/\/\/[^/@\s]*@/g,"//")
return withoutUser.length<=MAX_SHOWN?withoutUser:`${withoutUser.slice(0,MAX_SHOWN)}…`}const REMOTE_STORAGES=["azure","gcs","oss","s3","swift"]
function storesWithoutVolume(objects,values){return objects.filter(object=>keepsData(object,values)&&!hasClaim(object)).map(nameOf)}function workloadsWithoutReplicas(objects){return planExpectation(objects).workloads.filter(({replicas})=>replicas<1).map(({kind,name})=>`${kind}/${name}`)}function keepsData(object,values){if(object["kind"]!=="Deployment"&&object["kind"]!=="StatefulSet")return false
const component=valueAt(object,["spec","template","metadata","labels","component"])
const store=STORES.find(candidate=>candidate===component)
switch(store){case void 0:return false
case"registry":return!REMOTE_STORAGES.includes(valueAt(values,["persistence","imageChartStorage","type"]))
case"jobservice":{const loggers=valueAt(values,["jobservice","jobLoggers"])
return Array.isArray(loggers)&&loggers.includes("file")}default:return true}}function hasClaim(object){const templates=listAt(object,["spec","volumeClaimTemplates"])
const volumes=listAt(object,["spec","template","spec","volumes"])
return templates.length>0||volumes.some(volume=>valueAt(volume,["persistentVolumeClaim"])!==void 0)}function nameOf(object){return`${object["kind"]}/${valueAt(object,["metadata","name"])}`}function listAt(object,path){const value=valueAt(object,path)
return Array.isArray(value)?value:[]}function reviewManifest(objects,values){const stores=storesWithoutVolume(objects,values.all)
const empty=workloadsWithoutReplicas(objects)
return[...stores.length===0?[]:[`${stores.join(", ")} would keep data in the pod, without a claim, and lose it with every restart. Remove persistence.enabled and any other value that disables claims from "values-file"`],...empty.length===0?[]:[`${empty.join(", ")} would have no pod (replicas: 0), and Harbor would not work. Set at least 1 replica each in "values-file", or remove replicas from it`]]}async function reviewUpgrade(input,{helm,log}){const{settings,values,fileValues:file}=input
const newest=await helm.fetchValues()
const{admin}=secretNames(settings.releaseName)
if(valueAt(newest.all,["existingSecretAdminPassword"])!==admin){const changes=compareValues({before:newest,after:values,file,owner:{kind:"foreign"}})
const dropped=changes.filter(({loss})=>loss===void 0)
if(dropped.length>0){log.info(`${(0,format.LS)(dropped.length,"value")} of the old release will not be kept; add those that you want to keep to "values-file":`)
for(const{text}of dropped)log.info(`  - ${text}`)}return{dropped,refusals:renderRefusals(changes,[placeOf(settings),ADOPTION_ADVICE])}}const before=await fetchRunning(helm,newest)
if(before===void 0)return{dropped:[],refusals:[]}
const owner={kind:"own",isAddressIntended:input.isUrlGiven||isMoveToHttps(before,settings)}
const changes=compareValues({before,after:values,file,owner})
return{dropped:[],refusals:renderRefusals(changes,[placeOf(settings),UPGRADE_ADVICE])}}async function fetchRunning(helm,newest){const history=await helm.fetchHistory()
const last=history.at(-1)
const ran=history.findLast(({status})=>status==="deployed")??history.findLast(({status})=>status==="superseded")
if(ran===void 0)return
return ran.revision===last?.revision?newest:await helm.fetchValues(ran.revision)}function isMoveToHttps(before,{host,externalUrl}){const was=String(valueAt(before.all,["externalURL"]))
if(!URL.canParse(was)||!externalUrl.startsWith("https:"))return false
const{protocol,hostname}=new URL(was)
return protocol==="http:"&&hostname===host}const ADOPTION_ADVICE='Set each to its present value in the inputs or in "values-file". To change one, set its new value in "values-file".'
const UPGRADE_ADVICE='Set each to its present value, with the inputs and the "values-file" of earlier runs. '+'To change the address, set "external-url" in full. To move data, do it manually, run helm upgrade --reuse-values with the new values, then run this again with the same values. '+'To change another value, set its new value in "values-file".'
function placeOf({namespace,releaseName}){return`${namespace}/${releaseName}`}function renderRefusals(changes,[place,advice]){const lost=changes.filter(({loss})=>loss!==void 0)
if(lost.length===0)return[]
return[[`The release ${place} has values that its data or the access to it depend on, and this run would change them:`,...lost.map(({text,loss})=>`  - ${text} (${loss})`),advice].join("\n")]}const install_harbor_NOTHING_WRITTEN="Dry run: nothing has been written"
async function installHarbor(request,ports){const{settings}=request
const{helm,log}=ports
log.info(`helm ${await helm.requireVersion()}`)
await requireClusterPermissions(settings,ports)
const chart=await helm.fetchChart(request.chart)
log.info(`Chart ${chart.version}, Harbor ${chart.appVersion}`)
const unpinned=describeUnpinned(request.chart,chart)
if(unpinned!=="")log.warning(unpinned)
if(await ports.cluster.hasRelease(settings.releaseName))requireOurNames((await helm.fetchValues()).all,settings)
const preflight=await requireUsableCluster({...request,appVersion:chart.appVersion},ports)
const run={request,ports,chart,preflight}
if(!preflight.hasRelease)return installRelease(run)
const plan=await repairRelease({...request,chart,leftovers:preflight.leftovers},ports)
switch(plan.kind){case"install":return installRelease(run)
case"upgrade":return upgradeRelease(run,plan)
case"needs-repair":return planned(run,{revision:0,changes:[],dropped:[],expected:{workloads:[],claims:[]}})}}async function installRelease(run){const{request,ports}=run
const{settings,adopt}=request
const prepared=await prepareSecrets({settings,hasRelease:false,adopt},ports)
const rendered=await renderRelease(run,{prepared,before:[],workloads:[]})
const guard=await guardUpgrade(request,{ports,state:guardedState(run,{...rendered,before:[]})})
requireSafe(run,{...rendered,before:[],refusals:guard.refusals})
const changes=planChanges([],rendered.after)
const{expected}=rendered
if(request.dryRun){ports.log.info(install_harbor_NOTHING_WRITTEN)
return planned(run,{revision:0,changes,dropped:[],expected})}return finish(run,{rendered,guard,found:{changes,dropped:[]},write:async()=>({outcome:"installed",revision:await ports.helm.upgrade({...rendered.upgrade,forceConflicts:false})})})}async function upgradeRelease(run,{revision,isDeployed}){const{request,ports}=run
const{settings,adopt}=request
const{helm,cluster,log}=ports
const before=ports.parseManifest(await helm.fetchManifest())
const prepared=await prepareSecrets({settings,hasRelease:true,adopt},ports)
const{workloads,pods}=await cluster.fetchNamespace(settings.releaseName)
const rendered=await renderRelease(run,{prepared,before,workloads})
const{after,expected}=rendered
const{dropped,refusals}=await reviewUpgrade({...request,values:rendered.values},ports)
const release={history:await helm.fetchHistory(),values:(await helm.fetchValues()).all,pods}
const state=guardedState(run,{...rendered,before,release})
const guard=await guardUpgrade(request,{ports,state})
requireSafe(run,{...rendered,before,refusals:[...refusals,...guard.refusals]})
const wanted=planChanges(before,after)
const drift=findDrift(expected,{before:planExpectation(before),workloads,missing:await cluster.findMissing(objectRefs(after))})
const drifted=drift.changes.filter(({object})=>wanted.every(change=>change.object!==object))
const changes=[...wanted,...drifted]
for(const line of drift.scaled)log.warning(line)
for(const{kind,object}of changes)log.info(`${object}: ${kind}`)
if(request.dryRun){log.info(install_harbor_NOTHING_WRITTEN)
return planned(run,{revision,changes,dropped,expected})}return finish(run,{rendered,guard,found:{changes,dropped},write:async()=>{if(isDeployed&&changes.length===0)return{outcome:"unchanged",revision}
const forceConflicts=drift.scaled.length>0
return{outcome:"upgraded",revision:await helm.upgrade({...rendered.upgrade,forceConflicts})}}})}async function renderRelease({request,ports,chart,preflight},present){const{settings,fileValues,valuesFile}=request
const{prepared,before,workloads}=present
const{internal}=prepared.secrets
const planned=planValues(settings,{secrets:secretNames(settings.releaseName),databasePassword:internal[DATABASE_PASSWORD_KEY]??"",ingressController:ingressController(preflight.ingressClass.controller),updateStrategy:chooseStrategy(workloads,{before,log:ports.log}),registryUser:registryUser(internal)})
const selectors=planNodeSelectors(harborArchitectures(chart.appVersion),fileValues)
const upgrade={chart,valuesFile,values:mergeValues(planned,selectors)}
requireNoConflict(fileValues,{planned:upgrade.values,path:valuesFile})
const{manifest,values}=await ports.helm.renderUpgrade(upgrade)
const after=ports.parseManifest(manifest)
return{prepared,upgrade,values,after,expected:planExpectation(after)}}function guardedState({chart,preflight},seen){return{release:seen.release,before:seen.before,after:seen.after,appVersion:chart.appVersion,values:seen.values.all,claims:preflight.claims,storageClasses:preflight.storageClasses,adminPassword:seen.prepared.secrets.admin[ADMIN_PASSWORD_KEY]??""}}function requireSafe({request,ports,preflight},planned){const{before,after,expected,values}=planned
const refusals=[...reviewManifest(after,values),...planned.refusals]
requireNoBlockers(judgeClaims(preflight.claims,expected.claims),{settings:request.settings,log:ports.log,refusals})
requireNoDeletedClaims(endangeredClaims(before,after))}function planned({chart},found){return{outcome:"planned",chart,...found,states:[],snapshots:[]}}async function finish({request,ports,chart},work){const{rendered,guard}=work
const{prepared,expected}=rendered
const{settings}=request
const{log}=ports
const snapshots=await guard.takeSnapshots()
await prepared.write()
if(prepared.origin!=="present"){const names=Object.values(secretNames(settings.releaseName)).join(" and ")
log.info(`Secrets ${names} written (${prepared.origin})`)}const{outcome,revision}=await work.write()
log.info(outcome==="unchanged"?`Revision ${revision} already matches; nothing changes`:`Revision ${revision} is written; waiting for ${(0,format.LS)(podCount(expected),"pod")} and ${(0,format.LS)(expected.claims.length,"claim")}`)
const states=await awaitReady({...request,releaseName:settings.releaseName,expected,certificate:awaitedCertificate(settings)},ports)
const counts=await guard.compareCounts()
const result={outcome,chart,revision,...work.found,expected,states,snapshots}
return counts===void 0?result:{...result,counts}}function chooseStrategy(live,{before,log}){const names=deploymentsWithClaims(before)
const present=live.filter(({kind,name})=>kind==="Deployment"&&names.includes(name))
if(present.every(({updateStrategy})=>updateStrategy!=="RollingUpdate"))return"Recreate"
log.warning('The release updates its pods with RollingUpdate: with ReadWriteOnce volumes the new pod waits for the old one, and every upgrade hangs. The strategy is not changed; see docs/bootstrap.md, "From RollingUpdate to Recreate"')
return"RollingUpdate"}function requireNoDeletedClaims(claims){if(claims.length===0)return
throw new errors.yo(`With these values helm would delete ${claims.join(", ")} and the data in them. This action never allows that. `+"First annotate them with helm.sh/resource-policy: keep (persistence.resourcePolicy: keep), or keep the values unchanged. Nothing has been written.")}function awaitedCertificate({host,tls}){return hasIssuer(tls)?{secretName:tls.secretName,host}:void 0}function podCount(expected){return expected.workloads.reduce((sum,{replicas})=>sum+replicas,0)}var work_directory=__webpack_require__(50786)
async function install_harbor_run(host){const request=await readInstallHarbor((0,read_inputs.A)("install-harbor",host),{parseManifest,requireNoSecrets})
const result=await(0,wiring_ports.bs)(host,workDirectory=>{(0,work_directory.jB)(host,workDirectory)
return installHarbor(request,installPorts(host,request,workDirectory))})
const{settings}=request
const report={...result,settings,secrets:secretNames(settings.releaseName)}
host.setOutputs(installOutputs(report))
await host.appendSummary(renderInstallSummary(report))}var install_tool=__webpack_require__(13084)
var tool=__webpack_require__(78458)
async function setup_helm_run(host){const form=(0,inputs_form.RL)("setup-helm",host.read)
const request=(0,tool.p)(form)
form.complete()
const helm=await(0,install_tool.G)(release.bu,request,host);(0,work_directory.Gx)(host,helm)
host.setOutputs({"helm-path":helm.path,"helm-version":helm.version})}function renderRegistriesYaml(externalUrl){const{host,protocol}=new URL(externalUrl)
return["mirrors:",`  "${host}":`,"    endpoint:",`      - "${protocol}//${host}"`,""].join("\n")}function renderVerifySummary(input){const{host}=new URL(input.externalUrl)
return["## Harbor works","",...input.externalUrl.startsWith("http:")?verify_summary_renderNodes(input.externalUrl,host):[],"### Checks","","| | measured |","| :-- | :-- |",...input.proofs.map(({check,value,isSkipped})=>`| ${isSkipped?"–":"✔"} ${(0,render_escape.FV)(check)} | ${renderCell(value)} |`),""].join("\n")}function verify_summary_renderNodes(externalUrl,host){return["For k3s nodes to pull over plain HTTP, put this into `/etc/rancher/k3s/registries.yaml` on every node and restart","`k3s` or `k3s-agent` there. It has no `tls:` section: with an `http://` endpoint that section makes containerd","try HTTPS first, and an ingress that answers on 443 ends the pull.","","```yaml",renderRegistriesYaml(externalUrl).trimEnd(),"```","",`Then, on a node: \`k3s crictl pull ${host}/<project>/<image>@<digest>\``,""]}async function readVerifyHarbor(context){const{form,files}=context
const request={cluster:readMaskedCluster(context),address:await(0,connection.zq)(form,files),project:readProject(form),ingressClass:form.text("ingress-class"),scan:form.boolean("verify-scan"),timeoutMs:form.duration("verify-timeout")}
form.complete()
return request}function describeUnhealthy(components){if(components.length===0)return"Harbor lists no components"
return components.filter(({isHealthy})=>!isHealthy).map(({name,error})=>error===""?name:`${name} (${error})`).join(", ")}function proveAllReady({workloads,pods,claims}){if(workloads.length===0)throw new errors.dr('The namespace has no Deployment of this release. Check "release-name"')
const old=workloads.find(({isCurrent})=>!isCurrent)
if(old!==void 0)throw new errors.dr(`${old.kind} ${old.name} does not have all pods of its newest revision, or still has old pods; ${INSTALL_SAYS_WHY}`)
const components=new Set(workloads.map(({component})=>component))
const own=pods.filter(pod=>components.has(pod.component)&&!pod.isTerminating)
const wanted=workloads.reduce((sum,{replicas})=>sum+replicas,0)
const ready=own.filter(({isReady})=>isReady)
if(ready.length!==wanted){const others=own.filter(({isReady})=>!isReady)
throw new errors.dr(`Pods ready: ${ready.length} of ${wanted}${describeMissing(others.map(({name})=>name))}; ${INSTALL_SAYS_WHY}`)}const mounted=[...new Set(own.flatMap(pod=>pod.claims))].toSorted()
const bound=claims.filter(({name,phase})=>mounted.includes(name)&&phase==="Bound")
if(bound.length!==mounted.length){const others=mounted.filter(name=>!bound.some(claim=>claim.name===name))
throw new errors.dr(`Claims bound: ${bound.length} of ${mounted.length}${describeMissing(others)}; ${INSTALL_SAYS_WHY}`)}const classes=[...new Set(bound.map(({storageClass})=>storageClass||"no class"))].toSorted()
const where=classes.length===0?"":` on ${classes.join(", ")}`
return[{check:"Pods ready",value:`${ready.length} of ${wanted}`},{check:"Claims bound",value:`${bound.length} of ${mounted.length}${where}`}]}const INSTALL_SAYS_WHY="run install-harbor to see why"
function describeMissing(missing){return missing.length===0?"":` (not: ${missing.join(", ")})`}function requireRealm(realm,externalUrl){const expected=`${externalUrl}/service/token`
if(realm===expected)return
if(realm==="")throw new errors.dr(`${externalUrl}/v2/ does not ask for a login like Harbor. Check that the Ingress routes /v2/ to harbor-core`)
throw new errors.dr(`Harbor sends clients to ${realm} to log in, but it is reached at ${externalUrl}. Set "external-url" of install-harbor to the address that clients use, and run it again`)}function requireScanner(scanners){const trivy=scanners.find(({name})=>name==="Trivy")
const present=scanners.map(({name})=>name).join(", ")||"none"
if(trivy===void 0)throw new errors.dr(`Harbor has no scanner named Trivy (registered: ${present}). harbor-core registers it at its start when trivy is enabled in the chart; restart harbor-core`)
if(trivy.isDisabled)throw new errors.dr("The scanner Trivy is disabled in Harbor; enable it under Interrogation Services")
if(!trivy.isDefault)throw new errors.dr("Trivy is not the default scanner of Harbor, so projects are not scanned by it; make it the default under Interrogation Services")
if(trivy.health!==""&&trivy.health!=="healthy")throw new errors.dr(`The scanner Trivy is ${trivy.health}; check the log of harbor-trivy-0`)
return trivy}function formatScanner({name,health}){return health===""?name:`${name}, ${health}`}function requireUiPage(ui,externalUrl){const measured=`${ui.status}, ${ui.contentType||"no content type"}`
if(ui.isPage)return`${measured} at ${externalUrl}/`
throw new errors.dr(`${externalUrl}/ is not the UI of Harbor (${measured}, not an HTML page); check the Ingress path /`)}function describeRefusedBlob(status,options){if(status===413){const advice=options.bodySizeAnnotation===""?"Raise the limit for request bodies in the ingress controller":`The Ingress lacks the annotation ${options.bodySizeAnnotation}, or its controller does not read it; run install-harbor again with the right "ingress-class"`
return`a layer of ${options.size} was refused as too large (413), so no real image can be pushed. ${advice}`}if(status===504||status===408)return`the ingress timed out on a layer of ${options.size} (${status}); raise its read timeout`
return`a layer of ${options.size} was refused (${status})`}var await_scan=__webpack_require__(9409)
const PROBE_DAYS=1
const DEFAULT_ADMIN_PASSWORD="Harbor12345"
const NOTHING_SCANNED={check:"Scan",value:"Trivy is not installed, so nothing is scanned; push-and-scan needs scan: never",isSkipped:true}
async function verifyHarbor(request,ports){const{publicApi,admin,log}=ports
const proofs=[]
const add=proof=>{log.info(`${proof.check}: ${proof.value}`)
proofs.push(proof)}
const prove=(check,value)=>add({check,value})
await awaitReachable({...request,timeoutMs:Math.min(request.timeoutMs,REACHABLE_TIMEOUT_MS)},ports)
const certificate=await publicApi.fetchCertificate()
if(certificate!==void 0)prove("Certificate",`${formatCertificate(certificate)}${request.tlsVerify?"":" (not checked)"}`)
await untilTrue(request,{ports,check:async()=>describeUnhealthy(await publicApi.fetchHealth()),failure:"Harbor reports unhealthy components"})
const{length:components}=await publicApi.fetchHealth()
prove("Healthy components",`${components} of ${components}`)
proveAllReady(await ports.cluster.fetchNamespace(request.releaseName)).forEach(add)
prove("UI reachable",requireUiPage(await publicApi.fetchUi(),request.externalUrl))
const realm=await publicApi.fetchRealm()
requireRealm(realm,request.externalUrl)
prove("Clients log in at",realm)
await proveAdmin(ports)
prove("Administrator","logged in with the password in the Secret; the default password is refused")
if(request.scan)prove("Default scanner",formatScanner(requireScanner(await admin.fetchScanners())))
else add(NOTHING_SCANNED)
const roundTrip=await proveRoundTrip(request,ports)
roundTrip.forEach(add)
return proofs}async function proveAdmin({admin,adminPassword,isAccepted}){const isAdmin=await admin.isSystemAdmin()
if(isAdmin===void 0)throw new errors.dr("Harbor refuses the password of admin in the Secret. Harbor reads it only once, for a new database: either the password was changed in the UI, or the database is older than the Secret. "+'Put the valid password into the Secret, or set the password of the Secret in Harbor: see docs/bootstrap.md, "By hand"',{status:401})
if(!isAdmin)throw new errors.dr("The user admin is not an administrator of Harbor")
if(adminPassword!==DEFAULT_ADMIN_PASSWORD&&!await isAccepted(DEFAULT_ADMIN_PASSWORD))return
throw new errors.dr("Harbor accepts the default password (Harbor12345). Change it in Harbor and in the Secret at once")}async function proveRoundTrip(request,ports){const{admin}=ports
await admin.ensureProject(request.project)
const repository={project:request.project,name:request.probeName}
const secret=await admin.createRobot({project:request.project,name:request.probeName,access:(0,harbor_permission.kx)({scan:request.scan?"auto":"never"}).map(({resource,action})=>({resource,action})),durationDays:PROBE_DAYS,description:"verify-harbor, which deletes it at its end"})
ports.mask(secret.secret)
try{return await proveImage({request,repository,robot:secret},ports)}finally{await cleanUp({request,repository},ports)}}async function proveImage(input,ports){const{request,repository}=input
const{registry,connect}=ports.connectRobot(input.robot)
const image=await ports.makeProbeImage()
for(const blob of image.blobs){const status=await registry.pushBlob(repository,blob)
if(status===201)continue
const size=(0,format.z3)(blob.bytes.byteLength)
throw new errors.dr(`failed to push to Harbor: ${describeRefusedBlob(status,{size,bodySizeAnnotation:request.bodySizeAnnotation})}`,{status})}await registry.pushManifest(repository,{...image,bytes:image.manifest})
const largest=Math.max(...image.blobs.map(({bytes})=>bytes.byteLength))
const proofs=[{check:"Image pushed",value:`${image.digest}, a layer of ${(0,format.z3)(largest)}`}]
if(request.scan){const scan=await(0,await_scan.S)({repository,digest:image.digest,mode:"auto",timeoutMs:request.timeoutMs,retries:2},{connect,clock:ports.clock,log:ports.log,waits:{images:0}})
const[reason]=scan.couldNotTell
if(reason!==void 0)throw new errors.dr(`The scan did not succeed: ${reason.message}. On a new Harbor, Trivy first downloads its database, for which harbor-trivy-0 needs internet access`)
proofs.push({check:"Scan",value:`Success in ${(0,format.Xo)(scan.waitedSeconds)}`})}const bytes=await registry.pullImage(repository,image.digest)
proofs.push({check:"Image pulled by digest",value:(0,format.z3)(bytes)})
return proofs}async function cleanUp(input,{admin,log}){const{project,probeName}=input.request
try{await admin.deleteRepository(input.repository)
const robot=await admin.fetchRobot(project,probeName)
if(robot!==void 0)await admin.deleteRobot(robot.id)}catch{log.warning(`The repository and the robot ${probeName} of project ${project} could not be removed; delete them in Harbor`)}}async function untilTrue(request,options){const{clock,log}=options.ports
let logged=""
const{isDone,seen}=await(0,poll_until.g)({look:async()=>{const wrong=await options.check()
if(wrong!==""&&wrong!==logged)log.info(`Waiting: ${wrong}`)
logged=wrong
return wrong},isDone:wrong=>wrong==="",interval:intervals.f.health,deadline:clock.now()+request.timeoutMs,clock})
if(isDone)return
throw new errors.dr(`${options.failure}: ${seen} (after ${(0,format.Xo)(request.timeoutMs/1e3)})`)}async function verifyRelease(request,ports){const{address,project,scan,timeoutMs}=request
const{cluster,log,openAdmin}=ports
const adminPassword=await fetchAdminPassword(request.cluster,ports)
warnUnchecked(address,log)
const proofs=await verifyHarbor({externalUrl:address.url,releaseName:request.cluster.releaseName,project,probeName:ports.probeName,scan,timeoutMs,hasCaCertificate:address.caCertificate!=="",tlsVerify:address.tlsVerify,bodySizeAnnotation:await findBodySizeAnnotation(cluster,request.ingressClass)},{...ports,admin:openAdmin(adminPassword),adminPassword,isAccepted:async other=>await openAdmin(other).isSystemAdmin()!==void 0})
if(address.isPlainHttp){log.info("For /etc/rancher/k3s/registries.yaml on every node (restart k3s or k3s-agent there):")
for(const line of renderRegistriesYaml(address.url).trimEnd().split("\n"))log.info(`  ${line}`)}return proofs}async function findBodySizeAnnotation(cluster,wanted){const found=chooseIngressClass(await cluster.fetchIngressClasses(),wanted)
return found===void 0?"":ingressController(found.controller).bodySizeAnnotation}async function verify_harbor_run(host){const request=await readVerifyHarbor((0,read_inputs.A)("verify-harbor",host))
const proofs=await verifyRelease(request,verifyPorts(host,request))
host.setOutputs({proofs:JSON.stringify(proofs)})
await host.appendSummary(renderVerifySummary({proofs,externalUrl:request.address.url}))}},34559:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{N:()=>distinctNames,q:()=>plainPlatform})
var _digest_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(73729)
const DIGEST_SUFFIX=/ \(sha256:[0-9a-f]{12}\)$/
const VERSION_SUFFIX=/:[^:/]*$/
function distinctNames(images){const names=new Map
for(const{platform,digest}of images)names.set(platform,(names.get(platform)??new Set).add(digest))
return images.map(image=>(names.get(image.platform)?.size??0)>1?{...image,platform:`${image.platform} (${(0,_digest_js__WEBPACK_IMPORTED_MODULE_0__.VK)(image.digest)})`}:image)}function plainPlatform(name){return name.replace(DIGEST_SUFFIX,"").replace(VERSION_SUFFIX,"")}},96820:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{$:()=>EMPTY_CONFIG,y:()=>mayBeRunnable})
var _json_keys_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(90444)
const EMPTY_CONFIG="sha256:44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a"
function mayBeRunnable(configuration){if(!isJson(configuration))return false
const words=new Set((0,_json_keys_js__WEBPACK_IMPORTED_MODULE_0__.lJ)(configuration).map(_json_keys_js__WEBPACK_IMPORTED_MODULE_0__.pU))
return words.has("diff_ids")||words.has("os")&&words.has("architecture")}function isJson(text){try{JSON.parse(text)
return true}catch{return false}}},23217:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{f:()=>POLL_INTERVAL_MS})
const every=milliseconds=>()=>milliseconds
const growing=limits=>elapsedMs=>Math.min(limits.to,Math.max(limits.from,Math.round(elapsedMs/limits.divisor)))
const LONG_SCAN=growing({from:1060,to:3500,divisor:55})
const SCANNER=elapsedMs=>elapsedMs<4e3?800:LONG_SCAN(elapsedMs)
const POLL_INTERVAL_MS={scan:SCANNER,sbom:SCANNER,reachable:every(2e3),ready:every(2e3),snapshot:every(2e3),health:every(3e3),pendingRelease:every(1e4)}},52667:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{r:()=>listFirst})
function listFirst(items,most){const shown=items.slice(0,most).join(", ")
const rest=items.length-most
return rest>0?`${shown} and ${rest} more`:shown}},67934:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{c:()=>joinLines,t:()=>shortLine})
const MAX_MESSAGE=240
function shortLine(message){const line=message.replaceAll(/\s+/g," ").trim()
return line.length<=MAX_MESSAGE?line:`${line.slice(0,MAX_MESSAGE)}…`}function joinLines(text){return text.replaceAll(/\s+/g,blanks=>/[\r\n]/.test(blanks)?" ":blanks)}},43956:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{AS:()=>readAuthority,_5:()=>readRegistry,dC:()=>readConnection,zq:()=>readAddress})
var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(85096)
var _domain_harbor_connection_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(3488)
const SHORTEST_TOKEN=4
async function readConnection(form,files){const address=await readAddress(form,files)
return{...address,credentials:{kind:"basic",user:readRobotName(form),secret:readRobotToken(form)}}}async function readAddress(form,files){const url=readHarborUrl(form)
return{url:url.origin,host:(0,_domain_harbor_connection_js__WEBPACK_IMPORTED_MODULE_1__.U$)(url),isPlainHttp:url.protocol==="http:",caCertificate:await readCaCertificate(form,{files,url}),tlsVerify:form.boolean("tls-verify")}}function readRegistry(form){const url=readHarborUrl(form)
return{host:(0,_domain_harbor_connection_js__WEBPACK_IMPORTED_MODULE_1__.U$)(url),isPlainHttp:url.protocol==="http:"}}const NO_URL=new URL("https://invalid")
function readHarborUrl(form){const text=form.required("harbor-url")
if(text==="")return NO_URL
return form.parse("harbor-url",{text,parser:parseHarborUrl,fallback:NO_URL})}function hasUserInfo(text){const at=text.indexOf("@")
const before=text.slice(0,Math.max(at,0))
return at>=0&&!/[?#]/.test(before)&&before.split(/\/+/).length<=2}function parseHarborUrl(text){if(hasUserInfo(text))throw new Error('has a user name or a password in it; give those in "robot-name" and "robot-token"')
if(!URL.canParse(text))throw new Error(`"${text}" is not a URL; give scheme and host, as in https://harbor.example.com`)
const url=new URL(text)
if(url.protocol!=="http:"&&url.protocol!=="https:"){const looksLikeHost=!text.includes("://")
throw new Error(`"${text}" ${looksLikeHost?"has no scheme":`starts with ${url.protocol}//`}; Harbor is reached over http:// or https://`)}if(url.pathname.replaceAll("/","")!==""||url.search!==""||url.hash!=="")throw new Error(`"${text}" has a path; give only scheme, host and port: ${url.origin}`)
return url}function readRobotName(form){const name=form.required("robot-name")
if(/[\s:]/.test(name))form.problem("robot-name",`"${name}" contains a space or a colon; give it as Harbor shows it`)
return name}function readRobotToken(form){const token=form.raw("robot-token")
if(token.trim()==="")form.problem("robot-token","is required and is empty. Is the secret set, and does this event receive secrets (runs from forks do not)?")
else if(/[\r\n]/.test(token))form.problem("robot-token","contains a line break; store the secret again without it")
else if(token!==token.trim()||hasControlCharacter(token))form.problem("robot-token","begins or ends with a space, or contains a control character; store the secret again")
else if(token.length<SHORTEST_TOKEN)form.problem("robot-token",`is shorter than ${SHORTEST_TOKEN} characters, so it is not the secret of a robot`)
return token}function hasControlCharacter(text){return[...text].some(character=>{const code=character.codePointAt(0)??0
return code<32||code===127})}async function readAuthority(form,options){return{caCertificate:await readCaCertificate(form,options),tlsVerify:form.boolean("tls-verify")}}async function readCaCertificate(form,options){const text=form.text("ca-certificate")
if(text==="")return""
if(options.url.protocol==="http:"){form.problem("ca-certificate","has no effect with an http:// address; write harbor-url with https://")
return""}if(isCertificate(text))return text
if(/-----BEGIN|\n/.test(text)){form.problem("ca-certificate","is not a certificate in PEM form (-----BEGIN CERTIFICATE-----)")
return""}try{const content=await options.files.readText(text)
if(isCertificate(content))return content
form.problem("ca-certificate",`the file "${text}" holds no PEM certificate`)}catch(error){form.problem("ca-certificate",`is neither PEM text nor a readable file (${(0,_domain_errors_js__WEBPACK_IMPORTED_MODULE_0__.gJ)(error)})`)}return""}function isCertificate(text){return/-----BEGIN CERTIFICATE-----[A-Za-z0-9+/=\s]+-----END CERTIFICATE-----/.test(text)}},77675:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{X:()=>mapConcurrently})
async function mapConcurrently(items,options){const results=[]
const queue=items.entries()
const worker=async()=>{for(const[index,item]of queue)results[index]=await options.work(item,index)}
await Promise.all(Array.from({length:Math.min(options.concurrency,items.length)},worker))
return results}},75747:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{g:()=>pollUntil})
async function pollUntil(options){const{look,isDone,interval,deadline,clock}=options
const startedAt=clock.now()
for(;;){const seen=await look()
if(isDone(seen))return{isDone:true,seen}
const now=clock.now()
if(now>=deadline)return{isDone:false,seen}
await clock.sleep(Math.min(interval(now-startedAt),deadline-now))}}},17029:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{UG:()=>nothingToJudge,jf:()=>fetchPlatforms,kq:()=>artifactNotThere})
var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(85096)
var _domain_harbor_repository_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(14084)
var _domain_oci_digest_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(73729)
var _domain_oci_manifest_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(25380)
var _domain_oci_platform_names_js__WEBPACK_IMPORTED_MODULE_7__=__webpack_require__(34559)
var _domain_oci_runnable_js__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(96820)
var _domain_text_format_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(52764)
var _pipeline_map_concurrently_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(77675)
const MAX_INDEX_DEPTH=4
const MAX_PARTS=1e3
const PARTS_AT_ONCE=8
async function fetchPlatforms(image,harbor){const search={repository:image.repository,harbor,found:[],skipped:[],known:new Map,indexes:new Set}
const root=await fetchOnce(search,image.digest)
await visit(search,{digest:image.digest,reference:void 0,index:void 0,depth:0})
const platforms=await nameApart(search)
return{root,platforms:platforms.toSorted((a,b)=>(0,_domain_text_format_js__WEBPACK_IMPORTED_MODULE_2__.n6)(a.platform,b.platform)),skipped:search.skipped.toSorted((a,b)=>(0,_domain_text_format_js__WEBPACK_IMPORTED_MODULE_2__.n6)(a.digest,b.digest))}}function nothingToJudge(digest,skipped){const why=skipped.map(part=>`${(0,_domain_oci_digest_js__WEBPACK_IMPORTED_MODULE_3__.VK)(part.digest)} is ${withArticle(part.reason)}`).join("; ")
return new _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__.dr(`the image ${(0,_domain_oci_digest_js__WEBPACK_IMPORTED_MODULE_3__.VK)(digest)} has no platform that could be scanned${why===""?": its index is empty":`: ${why}`}`)}function artifactNotThere(repository,digest){return new _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__.dr(`Harbor does not have ${(0,_domain_harbor_repository_js__WEBPACK_IMPORTED_MODULE_4__.sT)(repository)}@${digest}: a user or a retention rule deleted it, or it was never pushed there`)}function withArticle(reason){return reason.startsWith("attestation")?`an ${reason}`:reason}async function visit(search,node){if(search.indexes.has(node.digest))return
const artifact=await fetchOnce(search,node.digest)
if(!(0,_domain_oci_manifest_js__WEBPACK_IMPORTED_MODULE_1__.$$)(artifact.mediaType)&&artifact.references.length===0){await addLeaf(search,{node,artifact})
return}if(node.depth>=MAX_INDEX_DEPTH)throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__.dr(`the index is nested deeper than ${MAX_INDEX_DEPTH} levels`)
await(0,_pipeline_map_concurrently_js__WEBPACK_IMPORTED_MODULE_5__.X)([...new Set(artifact.references.map(({digest})=>digest))],{concurrency:PARTS_AT_ONCE,work:digest=>fetchOnce(search,digest)})
for(const reference of artifact.references)await visit(search,{digest:reference.digest,reference,index:node.digest,depth:node.depth+1})
search.indexes.add(node.digest)}async function fetchOnce(search,digest){const{repository,harbor,known}=search
const artifact=known.get(digest)??await harbor.fetchArtifact(repository,digest)
if(artifact===void 0)throw artifactNotThere(repository,digest)
known.set(digest,artifact)
if(known.size+search.found.length>MAX_PARTS)throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__.dr(`the image has more than ${MAX_PARTS} manifests and platforms`)
return artifact}async function addLeaf(search,leaf){const{node,artifact}=leaf
const{digest,reference,index}=node
const decision=await decide(search,leaf)
if(decision.kind==="skipped"){const platform=describePlatform(reference?.platform??artifact.platform)
if(search.skipped.some(known=>known.digest===digest&&known.platform===platform))return
search.skipped.push({digest,platform,reason:decision.reason})
return}const variant=(0,_domain_oci_manifest_js__WEBPACK_IMPORTED_MODULE_1__.tR)(reference?.platform)?reference.platform:artifact.platform
const platform=(0,_domain_oci_manifest_js__WEBPACK_IMPORTED_MODULE_1__.Bq)(variant)
if(search.found.some(known=>known.digest===digest&&known.platform===platform))return
const{doubt}=decision
search.found.push({platform,digest,artifact,variant,index,...doubt===void 0?{}:{doubt}})}async function decide(search,{node,artifact}){if(artifact.overview!==void 0)return{kind:"judged"}
const{configMediaType}=artifact
const isImage=configMediaType===""||(0,_domain_oci_manifest_js__WEBPACK_IMPORTED_MODULE_1__.i8)(configMediaType)
if(node.reference!==void 0&&(0,_domain_oci_manifest_js__WEBPACK_IMPORTED_MODULE_1__.H3)(node.reference)){const isOther=isImage&&artifact.platform!==void 0&&!(0,_domain_oci_manifest_js__WEBPACK_IMPORTED_MODULE_1__._H)(artifact.platform)
if(isOther||!await isWithoutLayers(search,node.digest)){const doubt="the index calls it an attestation, but a container runtime may run it"
return{kind:"judged",doubt}}const of=(0,_domain_oci_manifest_js__WEBPACK_IMPORTED_MODULE_1__.Js)(node.reference)
return{kind:"skipped",reason:of===void 0?"attestation":`attestation of ${of}`}}if(isImage)return{kind:"judged"}
if(await isNoImage(search,node.digest))return{kind:"skipped",reason:`no image: configuration media type ${(0,_domain_oci_manifest_js__WEBPACK_IMPORTED_MODULE_1__.iL)(configMediaType)}`}
return{kind:"judged",doubt:`its configuration has the media type ${(0,_domain_oci_manifest_js__WEBPACK_IMPORTED_MODULE_1__.iL)(configMediaType)}, which Harbor does not take for an image, but a container runtime may run it`}}async function isWithoutLayers({repository,harbor},digest){const document=await harbor.fetchDocument(repository,digest)
if(document==="absent")throw artifactNotThere(repository,digest)
if(document==="blocked")return true
if(document==="unreadable"||document.kind!=="manifest")return false
return!document.layers.some(({mediaType})=>(0,_domain_oci_manifest_js__WEBPACK_IMPORTED_MODULE_1__.$m)(mediaType))}async function isNoImage({repository,harbor},digest){const document=await harbor.fetchDocument(repository,digest)
if(typeof document==="string"||document.kind!=="manifest")return false
if(document.config.digest===_domain_oci_runnable_js__WEBPACK_IMPORTED_MODULE_6__.$)return true
const configuration=await harbor.fetchConfiguration(repository,document.config)
return configuration!==void 0&&!(0,_domain_oci_runnable_js__WEBPACK_IMPORTED_MODULE_6__.y)(configuration)}function describePlatform(platform){const{os="",architecture="",...rest}=platform??{}
return(0,_domain_oci_manifest_js__WEBPACK_IMPORTED_MODULE_1__.Bq)({...rest,os:os||"unknown",architecture:architecture||"unknown"})}async function nameApart({repository,harbor,found}){const repeated=found.filter(({platform},at)=>found.some((other,otherAt)=>otherAt!==at&&other.platform===platform))
const versions=new Map
for(const index of new Set(repeated.flatMap(entry=>entry.index??[]))){const document=await harbor.fetchDocument(repository,index)
if(typeof document==="string"||document.kind!=="index")continue
for(const{digest,platform}of document.manifests)if(platform?.osVersion!==void 0)versions.set(digest,platform.osVersion)}const named=found.map(entry=>{const osVersion=repeated.includes(entry)?versions.get(entry.digest):void 0
const{variant}=entry
return osVersion===void 0||variant===void 0?entry:{...entry,platform:(0,_domain_oci_manifest_js__WEBPACK_IMPORTED_MODULE_1__.Bq)({...variant,osVersion})}})
return(0,_domain_oci_platform_names_js__WEBPACK_IMPORTED_MODULE_7__.N)(named).map(({variant:_,index:__,...platform})=>platform)}}}

