export const id=9522
export const ids=[9522,2135]
export const modules={37882:((module,__unused_webpack_exports,__webpack_require__)=>{const util=__webpack_require__(39207)
function ADD64AA(v,a,b){const o0=v[a]+v[b]
let o1=v[a+1]+v[b+1]
o0>=4294967296&&o1++
v[a]=o0
v[a+1]=o1}function ADD64AC(v,a,b0,b1){let o0=v[a]+b0
b0<0&&(o0+=4294967296)
let o1=v[a+1]+b1
o0>=4294967296&&o1++
v[a]=o0
v[a+1]=o1}function B2B_GET32(arr,i){return arr[i]^arr[i+1]<<8^arr[i+2]<<16^arr[i+3]<<24}function B2B_G(a,b,c,d,ix,iy){const x0=m[ix],x1=m[ix+1],y0=m[iy],y1=m[iy+1]
ADD64AA(v,a,b)
ADD64AC(v,a,x0,x1)
let xor0=v[d]^v[a],xor1=v[d+1]^v[a+1]
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
v[b+1]=xor0>>>31^xor1<<1}const BLAKE2B_IV32=new Uint32Array([4089235720,1779033703,2227873595,3144134277,4271175723,1013904242,1595750129,2773480762,2917565137,1359893119,725511199,2600822924,4215389547,528734635,327033209,1541459225]),SIGMA82=new Uint8Array([0,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,14,10,4,8,9,15,13,6,1,12,0,2,11,7,5,3,11,8,12,0,5,2,15,13,10,14,3,6,7,1,9,4,7,9,3,1,13,12,11,14,2,6,5,10,4,0,15,8,9,0,5,7,2,4,10,15,14,1,11,12,6,8,3,13,2,12,6,10,0,11,8,3,4,13,7,5,15,14,1,9,12,5,1,15,14,13,4,10,0,7,6,3,9,2,8,11,13,11,7,14,12,1,3,9,5,0,15,4,8,6,2,10,6,15,14,9,11,3,0,8,12,2,13,7,1,4,10,5,10,2,8,4,7,6,1,5,15,11,9,14,3,12,13,0,0,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,14,10,4,8,9,15,13,6,1,12,0,2,11,7,5,3].map(function(x){return 2*x})),v=new Uint32Array(32),m=new Uint32Array(32)
function blake2bCompress(ctx,last){let i=0
for(i=0;i<16;i++){v[i]=ctx.h[i]
v[i+16]=BLAKE2B_IV32[i]}v[24]=v[24]^ctx.t
v[25]=v[25]^ctx.t/4294967296
if(last){v[28]=~v[28]
v[29]=~v[29]}for(i=0;i<32;i++)m[i]=B2B_GET32(ctx.b,4*i)
for(i=0;i<12;i++){B2B_G(0,8,16,24,SIGMA82[16*i+0],SIGMA82[16*i+1])
B2B_G(2,10,18,26,SIGMA82[16*i+2],SIGMA82[16*i+3])
B2B_G(4,12,20,28,SIGMA82[16*i+4],SIGMA82[16*i+5])
B2B_G(6,14,22,30,SIGMA82[16*i+6],SIGMA82[16*i+7])
B2B_G(0,10,20,30,SIGMA82[16*i+8],SIGMA82[16*i+9])
B2B_G(2,12,22,24,SIGMA82[16*i+10],SIGMA82[16*i+11])
B2B_G(4,14,16,26,SIGMA82[16*i+12],SIGMA82[16*i+13])
B2B_G(6,8,18,28,SIGMA82[16*i+14],SIGMA82[16*i+15])}for(i=0;i<16;i++)ctx.h[i]=ctx.h[i]^v[i]^v[i+16]}const parameterBlock=new Uint8Array([0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0])
function blake2bInit(outlen,key,salt,personal){if(0===outlen||outlen>64)throw new Error("Illegal output length, expected 0 < length <= 64")
if(key&&key.length>64)throw new Error("Illegal key, expected Uint8Array with 0 < length <= 64")
if(salt&&16!==salt.length)throw new Error("Illegal salt, expected Uint8Array with length is 16")
if(personal&&16!==personal.length)throw new Error("Illegal personal, expected Uint8Array with length is 16")
const ctx={b:new Uint8Array(128),h:new Uint32Array(16),t:0,c:0,outlen}
parameterBlock.fill(0)
parameterBlock[0]=outlen
key&&(parameterBlock[1]=key.length)
parameterBlock[2]=1
parameterBlock[3]=1
salt&&parameterBlock.set(salt,32)
personal&&parameterBlock.set(personal,48)
for(let i=0;i<16;i++)ctx.h[i]=BLAKE2B_IV32[i]^B2B_GET32(parameterBlock,4*i)
if(key){blake2bUpdate(ctx,key)
ctx.c=128}return ctx}function blake2bUpdate(ctx,input){for(let i=0;i<input.length;i++){if(128===ctx.c){ctx.t+=ctx.c
blake2bCompress(ctx,!1)
ctx.c=0}ctx.b[ctx.c++]=input[i]}}function blake2bFinal(ctx){ctx.t+=ctx.c
for(;ctx.c<128;)ctx.b[ctx.c++]=0
blake2bCompress(ctx,!0)
const out=new Uint8Array(ctx.outlen)
for(let i=0;i<ctx.outlen;i++)out[i]=ctx.h[i>>2]>>8*(3&i)
return out}function blake2b(input,key,outlen,salt,personal){outlen=outlen||64
input=util.normalizeInput(input)
salt&&(salt=util.normalizeInput(salt))
personal&&(personal=util.normalizeInput(personal))
const ctx=blake2bInit(outlen,key,salt,personal)
blake2bUpdate(ctx,input)
return blake2bFinal(ctx)}module.exports={blake2b,blake2bHex:function blake2bHex(input,key,outlen,salt,personal){const output=blake2b(input,key,outlen,salt,personal)
return util.toHex(output)},blake2bInit,blake2bUpdate,blake2bFinal}}),64729:((module,__unused_webpack_exports,__webpack_require__)=>{const util=__webpack_require__(39207)
function B2S_GET32(v,i){return v[i]^v[i+1]<<8^v[i+2]<<16^v[i+3]<<24}function B2S_G(a,b,c,d,x,y){v[a]=v[a]+v[b]+x
v[d]=ROTR32(v[d]^v[a],16)
v[c]=v[c]+v[d]
v[b]=ROTR32(v[b]^v[c],12)
v[a]=v[a]+v[b]+y
v[d]=ROTR32(v[d]^v[a],8)
v[c]=v[c]+v[d]
v[b]=ROTR32(v[b]^v[c],7)}function ROTR32(x,y){return x>>>y^x<<32-y}const BLAKE2S_IV=new Uint32Array([1779033703,3144134277,1013904242,2773480762,1359893119,2600822924,528734635,1541459225]),SIGMA=new Uint8Array([0,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,14,10,4,8,9,15,13,6,1,12,0,2,11,7,5,3,11,8,12,0,5,2,15,13,10,14,3,6,7,1,9,4,7,9,3,1,13,12,11,14,2,6,5,10,4,0,15,8,9,0,5,7,2,4,10,15,14,1,11,12,6,8,3,13,2,12,6,10,0,11,8,3,4,13,7,5,15,14,1,9,12,5,1,15,14,13,4,10,0,7,6,3,9,2,8,11,13,11,7,14,12,1,3,9,5,0,15,4,8,6,2,10,6,15,14,9,11,3,0,8,12,2,13,7,1,4,10,5,10,2,8,4,7,6,1,5,15,11,9,14,3,12,13,0]),v=new Uint32Array(16),m=new Uint32Array(16)
function blake2sCompress(ctx,last){let i=0
for(i=0;i<8;i++){v[i]=ctx.h[i]
v[i+8]=BLAKE2S_IV[i]}v[12]^=ctx.t
v[13]^=ctx.t/4294967296
last&&(v[14]=~v[14])
for(i=0;i<16;i++)m[i]=B2S_GET32(ctx.b,4*i)
for(i=0;i<10;i++){B2S_G(0,4,8,12,m[SIGMA[16*i+0]],m[SIGMA[16*i+1]])
B2S_G(1,5,9,13,m[SIGMA[16*i+2]],m[SIGMA[16*i+3]])
B2S_G(2,6,10,14,m[SIGMA[16*i+4]],m[SIGMA[16*i+5]])
B2S_G(3,7,11,15,m[SIGMA[16*i+6]],m[SIGMA[16*i+7]])
B2S_G(0,5,10,15,m[SIGMA[16*i+8]],m[SIGMA[16*i+9]])
B2S_G(1,6,11,12,m[SIGMA[16*i+10]],m[SIGMA[16*i+11]])
B2S_G(2,7,8,13,m[SIGMA[16*i+12]],m[SIGMA[16*i+13]])
B2S_G(3,4,9,14,m[SIGMA[16*i+14]],m[SIGMA[16*i+15]])}for(i=0;i<8;i++)ctx.h[i]^=v[i]^v[i+8]}function blake2sInit(outlen,key){if(!(outlen>0&&outlen<=32))throw new Error("Incorrect output length, should be in [1, 32]")
const keylen=key?key.length:0
if(key&&!(keylen>0&&keylen<=32))throw new Error("Incorrect key length, should be in [1, 32]")
const ctx={h:new Uint32Array(BLAKE2S_IV),b:new Uint8Array(64),c:0,t:0,outlen}
ctx.h[0]^=16842752^keylen<<8^outlen
if(keylen>0){blake2sUpdate(ctx,key)
ctx.c=64}return ctx}function blake2sUpdate(ctx,input){for(let i=0;i<input.length;i++){if(64===ctx.c){ctx.t+=ctx.c
blake2sCompress(ctx,!1)
ctx.c=0}ctx.b[ctx.c++]=input[i]}}function blake2sFinal(ctx){ctx.t+=ctx.c
for(;ctx.c<64;)ctx.b[ctx.c++]=0
blake2sCompress(ctx,!0)
const out=new Uint8Array(ctx.outlen)
for(let i=0;i<ctx.outlen;i++)out[i]=ctx.h[i>>2]>>8*(3&i)&255
return out}function blake2s(input,key,outlen){outlen=outlen||32
input=util.normalizeInput(input)
const ctx=blake2sInit(outlen,key)
blake2sUpdate(ctx,input)
return blake2sFinal(ctx)}module.exports={blake2s,blake2sHex:function blake2sHex(input,key,outlen){const output=blake2s(input,key,outlen)
return util.toHex(output)},blake2sInit,blake2sUpdate,blake2sFinal}}),86151:((module,__unused_webpack_exports,__webpack_require__)=>{const b2b=__webpack_require__(37882),b2s=__webpack_require__(64729)
module.exports={blake2b:b2b.blake2b,blake2bHex:b2b.blake2bHex,blake2bInit:b2b.blake2bInit,blake2bUpdate:b2b.blake2bUpdate,blake2bFinal:b2b.blake2bFinal,blake2s:b2s.blake2s,blake2sHex:b2s.blake2sHex,blake2sInit:b2s.blake2sInit,blake2sUpdate:b2s.blake2sUpdate,blake2sFinal:b2s.blake2sFinal}}),39207:(module=>{function uint32ToHex(val){return(4294967296+val).toString(16).substring(1)}module.exports={normalizeInput:function normalizeInput(input){let ret
if(input instanceof Uint8Array)ret=input
else{if("string"!=typeof input)throw new Error("Input must be an string, Buffer or Uint8Array")
ret=(new TextEncoder).encode(input)}return ret},toHex:function toHex(bytes){return Array.prototype.map.call(bytes,function(n){return(n<16?"0":"")+n.toString(16)}).join("")},debugPrint:function debugPrint(label,arr,size){let msg="\n"+label+" = "
for(let i=0;i<arr.length;i+=2){if(32===size){msg+=uint32ToHex(arr[i]).toUpperCase()
msg+=" "
msg+=uint32ToHex(arr[i+1]).toUpperCase()}else{if(64!==size)throw new Error("Invalid size "+size)
msg+=uint32ToHex(arr[i+1]).toUpperCase()
msg+=uint32ToHex(arr[i]).toUpperCase()}i%6==4?msg+="\n"+new Array(label.length+4).join(" "):i<arr.length-2&&(msg+=" ")}console.log(msg)},testSpeed:function testSpeed(hashFn,N,M){let startMs=(new Date).getTime()
const input=new Uint8Array(N)
for(let i=0;i<N;i++)input[i]=i%256
const genMs=(new Date).getTime()
console.log("Generated random input in "+(genMs-startMs)+"ms")
startMs=genMs
for(let i=0;i<M;i++){const hashHex=hashFn(input),hashMs=(new Date).getTime(),ms=hashMs-startMs
startMs=hashMs
console.log("Hashed in "+ms+"ms: "+hashHex.substring(0,20)+"...")
console.log(Math.round(N/(1<<20)/(ms/1e3)*100)/100+" MB PER SECOND")}}}}),92135:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.r(__webpack_exports__)
__webpack_require__.d(__webpack_exports__,{loadOctokits:()=>loadOctokits})
async function loadOctokits(server){const{createOctokits}=await Promise.all([__webpack_require__.e(7139),__webpack_require__.e(5799),__webpack_require__.e(5169),__webpack_require__.e(4275),__webpack_require__.e(8498)]).then(__webpack_require__.bind(__webpack_require__,28498))
return createOctokits(server)}}),97259:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{E:()=>untilAborted})
async function untilAborted(signal,work){const aborted=Promise.withResolvers(),onAbort=()=>aborted.reject(signal.reason)
signal.addEventListener("abort",onAbort)
try{signal.throwIfAborted()
return await Promise.race([work(),aborted.promise])}finally{signal.removeEventListener("abort",onAbort)}}}),41497:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{Un:()=>onlyObject,df:()=>describePlace,l5:()=>decodeUntrusted,qF:()=>parseJson})
var valibot__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(89189),_domain_text_suggest_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(56369),_value_count_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(79384)
const LONGEST_KEY=64
function parseJson(text){(0,_value_count_js__WEBPACK_IMPORTED_MODULE_0__.i)(text)
try{return JSON.parse(text)}catch(error){const[,line,column]=/\(line (\d{1,9}) column (\d{1,9})\)$/.exec(error instanceof Error?error.message:"")??[]
throw new Error(void 0===line?"it is not JSON":`line ${line}, column ${column}: it is not JSON`)}}function decodeUntrusted(schema,document,options={}){const result=valibot__WEBPACK_IMPORTED_MODULE_1__.xLC(schema,document.value,options)
if(result.success)return result.output
const[issue]=result.issues,path=(issue.path??[]).map(({key})=>key).filter(key=>function isKey(key){return"string"==typeof key||"number"==typeof key}(key)),isOurs=["raw_check","check","custom"].includes(issue.type),expected=null===issue.expected?"has another form":`expected ${issue.expected}`,problem=isOurs?issue.message:expected
throw new Error(`${describePlace(document,{path,known:keysOf(schema)})}: ${problem}`)}function describePlace(document,options){const{path,known}=options,names=path.map(key=>"number"==typeof key||known.has(key)?key:"*"),line=document.lineAt(path)
return`${names.join(".")||"the document"}${void 0===line?"":` (line ${line})`}`}function keysOf(schema){const keys=new Set,seen=new Set,collect=part=>{if("object"==typeof part&&null!==part&&!seen.has(part)){seen.add(part)
for(const[name,value]of Object.entries(part)){if("entries"===name&&"object"==typeof value&&null!==value)for(const key of Object.keys(value))keys.add(key)
collect(value)}}}
collect(schema)
return keys}function onlyObject(entries){const known=Object.keys(entries)
return valibot__WEBPACK_IMPORTED_MODULE_1__.FsL(valibot__WEBPACK_IMPORTED_MODULE_1__._H3(entries),valibot__WEBPACK_IMPORTED_MODULE_1__.H0v(({dataset,addIssue})=>{if(!dataset.typed)return
const value=dataset.value,unknown=Object.keys(value).find(key=>!known.includes(key))
if(void 0===unknown)return
const close=(0,_domain_text_suggest_js__WEBPACK_IMPORTED_MODULE_2__.p)(unknown.slice(0,LONGEST_KEY),known),hint=void 0===close?"":`; did you mean "${close}"?`
addIssue({message:`a key is not understood; expected one of ${known.join(", ")}${hint}`})}))}}),51643:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{$1:()=>parseUntrustedYaml,YB:()=>parseUntrustedJson,t$:()=>yamlValue})
var yaml__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(57164),_document_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(41497)
const MAX_JSON_WITH_LINES=2097152,MAX_YAML_CHARACTERS=4194304
function parseUntrustedJson(text){let lines
return{value:(0,_document_js__WEBPACK_IMPORTED_MODULE_1__.qF)(text),lineAt(path){lines??=function linesOfJson(text){const unknown=()=>{}
if(text.length>MAX_JSON_WITH_LINES)return unknown
try{return parseUntrustedYaml(text).lineAt}catch{return unknown}}(text)
return lines(path)}}}function parseUntrustedYaml(text){if(text.length>MAX_YAML_CHARACTERS)throw new Error(`it is larger than ${MAX_YAML_CHARACTERS/1024/1024} MiB, the most that is read of YAML`)
const lines=new yaml__WEBPACK_IMPORTED_MODULE_0__.HN,document=(0,yaml__WEBPACK_IMPORTED_MODULE_0__.Tp)(text,{lineCounter:lines,logLevel:"silent",uniqueKeys:!1})
!function requireUniqueKeys(document,lines){(0,yaml__WEBPACK_IMPORTED_MODULE_0__.YR)(document,{Map(_,{items}){const known=new Set
for(const{key}of items)if((0,yaml__WEBPACK_IMPORTED_MODULE_0__.jn)(key)){if(known.has(key.value)){const line=null==key.range?"":`line ${lines.linePos(key.range[0]).line}: `
throw new Error(`${line}it is not YAML (DUPLICATE_KEY)`)}known.add(key.value)}}})}(document,lines)
return{value:yamlValue(document),lineAt:path=>function lineOf(document,options){for(let length=options.path.length;length>=0;length-=1){const node=document.getIn(options.path.slice(0,length),!0)
if((0,yaml__WEBPACK_IMPORTED_MODULE_0__.Ll)(node)&&null!=node.range)return options.lines.linePos(node.range[0]).line}}(document,{lines,path})}}function yamlValue(document){const[error]=document.errors
if(void 0!==error){const[at]=error.linePos??[],where=void 0===at?"":`line ${at.line}, column ${at.col}: `
throw new Error(`${where}it is not YAML (${error.code})`)}try{return document.toJS()}catch{throw new Error("it is not YAML that can be read: an alias has no anchor, or there are too many of them")}}}),69522:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.r(__webpack_exports__)
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
var format=__webpack_require__(52764),connection=__webpack_require__(43956)
const DNS_LABEL=/^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$/,LONGEST_RELEASE_NAME=53
function maskKubeconfig({form,mask}){const text=form.raw("kubeconfig").trim();/\s/.test(text)||mask(text)}function readRelease(form){return{namespace:readNamespace(form),releaseName:readReleaseName(form)}}function readNamespace(form){const namespace=form.text("namespace")
DNS_LABEL.test(namespace)||form.problem("namespace",`"${namespace}" is not a valid namespace name (lower case letters, digits, dashes)`)
return namespace}function readReleaseName(form){const releaseName=form.text("release-name");(!DNS_LABEL.test(releaseName)||releaseName.length>LONGEST_RELEASE_NAME)&&form.problem("release-name",`"${releaseName}" is not a valid release name (lower case letters, digits, dashes, at most ${LONGEST_RELEASE_NAME})`)
return releaseName}function readKubeconfig(form){const text=form.raw("kubeconfig").trim()
if(""===text){form.problem("kubeconfig","is required and is empty. Is the secret set, and does this event receive secrets?")
return""}const decoded=function decodeKubeconfig(text){if(!/^[A-Za-z0-9+/=\s]+$/.test(text))return text
try{const bytes=Uint8Array.from(atob(text),character=>character.charCodeAt(0))
return new TextDecoder("utf-8",{fatal:!0}).decode(bytes)}catch{return}}(text)
void 0===decoded&&form.problem("kubeconfig","looks like base64 but cannot be decoded: it is incomplete, or it is something else. Store the whole file again, as text or as base64")
return decoded??""}function readAdminAccess(context){const{form}=context,password=form.raw("admin-password")
context.mask(password)
maskKubeconfig(context)
const user=form.text("admin-name"),release=readRelease(form),hasPassword=""!==password.trim(),hasKubeconfig=""!==form.raw("kubeconfig").trim()
if(hasPassword&&!hasKubeconfig){!function requireGoodLogin(form,{user,password}){const bad=(0,connection.vI)(password)
""!==bad&&form.problem("admin-password",bad);/[\s:]/.test(user)&&form.problem("admin-name",`"${user}" contains a space or a colon, so it is no name of a user of Harbor`)}(form,{user,password})
return{kind:"password",user,password}}hasPassword?form.problem("admin-password",'and "kubeconfig" are both given. Give the kubeconfig where the cluster can be reached, and the password where it cannot'):hasKubeconfig?"admin"!==user&&form.problem("admin-name",`"${user}" has no effect with a kubeconfig, which leads to the password of admin; leave one of the two out`):form.problem("kubeconfig",'and "admin-password" are both empty, and one of them is required. Is the secret set, and does this event receive secrets?')
return{kind:"cluster",cluster:{kubeconfig:hasKubeconfig?readKubeconfig(form):"",...release}}}function refuseWithoutCluster(form,options){const{name,access}=options,isGiven=""!==form.raw(name).trim()
"password"===access.kind&&isGiven&&form.problem(name,'needs access to the cluster: a kubeconfig in place of "admin-password"')}const MAX_NAME=63
function chartFullName(releaseName,overrides={full:"",part:""}){const part=overrides.part||"harbor"
return(overrides.full||(releaseName.includes(part)?releaseName:`${releaseName}-${part}`)).slice(0,MAX_NAME).replace(/-$/,"")}function claimNames(releaseName){const name=chartFullName(releaseName)
return{registry:`${name}-registry`,jobservice:`${name}-jobservice`,database:`database-data-${name}-database-0`,redis:`data-${name}-redis-0`,trivy:`data-${name}-trivy-0`}}function secretNames(releaseName){const name=chartFullName(releaseName)
return{admin:`${name}-admin`,internal:`${name}-internal`}}const LONGEST_SECRET_NAME=253,RELEASE_LABEL="harbor-actions/release"
function robotSecretName({project,robot}){const part=name=>name.replaceAll("_","---")
return`robot-${part(project)}--${part(robot)}`}const CHART_SECRETS=["core","database","exporter","ingress","jobservice","nginx","redis","registry","registry-htpasswd","registryctl","tls","trivy"]
function describeOtherOwner({data,labels},expected){const name=data["robot-name"]??""
if(""===name)return"exists and does not hold a robot account"
if(!function isNameOf(name,robot){if(name===robot.fullName)return!0
const tail=`${robot.project}+${robot.robot}`
return name.endsWith(tail)&&!/[a-z0-9._-]$/.test(name.slice(0,-tail.length))}(name,expected.identity))return`belongs to another robot, ${name}`
const release=labels[RELEASE_LABEL]??expected.releaseName
return release===expected.releaseName?"":`belongs to a robot of another release, ${release}`}const PROJECT=/^[a-z0-9]+(?:[._-][a-z0-9]+)*$/,ROBOT=PROJECT,SECRET_NAME=/^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$/
function readProject(form){const project=form.text("project")
PROJECT.test(project)||form.problem("project",`"${project}" is not a valid project name (lower case letters, digits, . _ -)`)
return project}function readRobot(form){const robot=form.text("robot")
ROBOT.test(robot)||form.problem("robot",`"${robot}" is not a valid robot name (lower case letters, digits, . _ -); Harbor adds its prefix and the project`)
return robot}const LONGEST_LIFETIME_DAYS=3650
function readRobotLifetime(form){const text=form.text("robot-duration")
if("never"===text||"-1"===text)return"never"
const days=Number(/^(\d{1,5})d?$/.exec(text)?.[1]??0)
if(days>=1&&days<=LONGEST_LIFETIME_DAYS)return days
form.problem("robot-duration",`"${text}" is not a number of days from 1 to ${LONGEST_LIFETIME_DAYS}, as in 90, nor "never"`)
return"never"}function isSettingName(name){return/^[A-Za-z_][A-Za-z0-9_]*$/.test(name)&&!/^GITHUB_/i.test(name)}function readPlan(form){const scan=form.boolean("allow-scan"),sbom=form.boolean("allow-sbom")
sbom&&!scan&&form.problem("allow-sbom",'needs Trivy, which makes the SBOMs, and "allow-scan" is false')
const labels=form.boolean("allow-labels")
labels&&!scan&&form.problem("allow-labels",'needs verdicts, and without scans ("allow-scan": false) there are none')
return{scan:scan?"auto":"never",sbom,deletes:form.boolean("allow-delete"),labels}}var errors=__webpack_require__(85096),call_limits=__webpack_require__(7441)
const ADMIN_PASSWORD_KEY="HARBOR_ADMIN_PASSWORD",DATABASE_PASSWORD_KEY="databasePassword",REGISTRY_USER="harbor_registry_user",GENERATED_KEYS={secretKey:16,secret:16,CSRF_KEY:32,JOBSERVICE_SECRET:16,REGISTRY_HTTP_SECRET:16,REGISTRY_PASSWD:24,[DATABASE_PASSWORD_KEY]:24},INTERNAL_KEYS=[...Object.keys(GENERATED_KEYS),"REGISTRY_HTPASSWD","tls.key","tls.crt"],ADMIN_PASSWORD_LENGTH=32,ADMIN_PASSWORD_RULE=[/^.{8,128}$/,/[A-Z]/,/[a-z]/,/[0-9]/],ALPHABET="ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789"
function isAdminPassword(text){return ADMIN_PASSWORD_RULE.every(rule=>rule.test(text))}function missingKeys(data,expected){return expected.filter(key=>""===(data[key]??""))}const SHORTEST_LINE=12
function secretLines(text){return text.includes("\n")?text.split("\n").filter(line=>line.length>=SHORTEST_LINE&&!line.startsWith("-----")):[text]}function generateText(length,random){const limit=256-256%ALPHABET.length
let text=""
for(;text.length<length;)for(const byte of random(length))byte<limit&&text.length<length&&(text+=ALPHABET[byte%ALPHABET.length])
return text}async function findAdmin(access,ports){if("password"===access.kind){ports.mask(access.password)
return{user:access.user,password:access.password,source:'"admin-password"'}}const{namespace,releaseName}=access.cluster,{admin}=secretNames(releaseName),password=(await(ports.cluster?.fetchSecret(admin)))?.[ADMIN_PASSWORD_KEY]??""
if(""===password)throw new errors.yo(`The Secret ${namespace}/${admin} with the administrator's password does not exist; run install-harbor first (with "adopt" for a Harbor that was installed by other means)`)
ports.mask(password)
return{user:"admin",password,source:"the Secret"}}async function requireLogin(admin,options){const{user,source}=options.credentials,isAdmin=await admin.isSystemAdmin()
if(void 0!==isAdmin)return isAdmin
const advice="the Secret"===source?options.secretAdvice:', which was sent once; correct it, or "admin-name", before the next run'
throw new errors.dr(`Harbor refuses the password of ${user} in ${source}${advice}`,{status:401})}function warnUnchecked(address,{credentials,log}){const{user,source}=credentials
address.isPlainHttp||address.tlsVerify||log.warning(`the certificate of ${address.host} is not checked (tls-verify: false): anyone on the network path can read the password of ${user}. Set "ca-certificate" instead`)
address.isPlainHttp&&'"admin-password"'===source&&log.warning(`Harbor at ${address.host} is used over plain HTTP: anyone on the network path can read the password of ${user}. Use TLS if possible`)}function coversHost(names,host){const wanted=host.toLowerCase(),[,...parents]=wanted.split("."),wildcard=parents.length>1?`*.${parents.join(".")}`:void 0
return names.some(name=>[wanted,wildcard].includes(name.toLowerCase().replace(/\.$/,"")))}var one_line=__webpack_require__(67934),list=__webpack_require__(52667)
function findTlsProblem(secret,options){if("certificate"!==secret.kind)return secret
const{certificate,hasItsKey}=secret,{names,notBefore,notAfter}=certificate
return hasItsKey?coversHost(names,options.host)?options.now>=notAfter?{kind:"expired",at:notAfter}:options.now<notBefore?{kind:"not-yet-valid",from:notBefore}:void 0:{kind:"other-host",host:options.host,names}:{kind:"other-key"}}function describeTlsProblem(problem){switch(problem.kind){case"absent":return"it does not exist"
case"incomplete":return`it lacks ${problem.lacks.join(" and ")}`
case"unreadable":return`its ${problem.key} is not PEM, or is encrypted with a passphrase`
case"other-key":return"its tls.key does not belong to the first certificate in tls.crt, which must be the server's own"
case"other-host":return`its certificate is for ${formatNames(problem.names)} and not for ${problem.host}`
case"expired":return`its certificate expired on ${(0,format.im)(problem.at)}`
case"not-yet-valid":return`its certificate is not valid before ${(0,format.im)(problem.from)}`
default:return(0,errors.xb)(problem)}}function formatCertificate(certificate){const{names,issuer,notAfter}=certificate
return`for ${formatNames(names)}, signed by ${(0,one_line.t)(issuer)||"an issuer without a name"}, until ${(0,format.im)(notAfter)}`}const MAX_NAMES=5
function formatNames(names){return 0===names.length?"no name (it has no subjectAltName)":(0,list.r)(names.map(one_line.t),MAX_NAMES)}function describeRefusal(found,options){const{code,shown,issuer}=found,{externalUrl}=options
return"CERT_HAS_EXPIRED"===code?`The certificate of ${externalUrl} expired on ${(0,format.im)(shown.notAfter)}. Put a new one into its Secret. cert-manager renews only certificates that it issued`:"CERT_NOT_YET_VALID"===code?`The certificate of ${externalUrl} is not valid before ${(0,format.im)(shown.notBefore)}. Check the clocks of the runner and of the issuer`:options.hasCaCertificate?`The certificate of ${externalUrl} is signed by ${issuer}, which is not the authority in "ca-certificate" (${code}). Set "ca-certificate" to that authority, with all intermediate certificates`:`The certificate of ${externalUrl} is signed by ${issuer}, which the runner does not trust (${code}). Set "ca-certificate" to that authority`}var intervals=__webpack_require__(23217),poll_until=__webpack_require__(75747)
const REACHABLE_TIMEOUT_MS=12e4
async function awaitReachable(request,ports){const{publicApi,clock,log}=ports,logged=new Set,{seen:last}=await(0,poll_until.g)({look:async()=>{const judgement=function judgeReachability(result,options){const{hostname}=new URL(options.externalUrl)
switch(result.kind){case"harbor":return{kind:"reached"}
case"no-answer":return{kind:"wait",seen:result.reason,advice:"Check the Service of the ingress controller and its pods"}
case"answer":return function judgeAnswer({status,text},externalUrl){const path=`${externalUrl}/api/v2.0/ping`
return 404===status?{kind:"wait",seen:`${path} answers 404: the ingress has no route for it yet`,advice:"Check the Ingress and its events (kubectl describe ingress): has its controller admitted it?"}:status>=400?{kind:"wait",seen:`${path} answers ${status}: the ingress gets no answer from Harbor yet`,advice:"Check the pods of harbor-core and the log of the ingress controller"}:{kind:"wait",seen:`${path} does not answer like Harbor: expected "Pong", got ${""===text?"nothing":`"${(0,one_line.t)(text.slice(0,80))}"`}`,advice:"Another server answers at that address"}}(result,options.externalUrl)
case"certificate":return function judgeShown({code,shown},options){const{hostname,externalUrl}=options
if(void 0===shown)return{kind:"wait",seen:`${externalUrl} presents a certificate that is not accepted (${code})`,advice:"Check the Secret that the Ingress names under tls"}
const issuer=(0,one_line.t)(shown.issuer)||"an issuer without a name"
return coversHost(shown.names,hostname)?{kind:"stop",message:describeRefusal({code,shown,issuer},options)}:{kind:"wait",seen:`${externalUrl} presents a certificate for ${formatNames(shown.names)}, signed by ${issuer}, and not for ${hostname}: the ingress does not use the certificate in Harbor's Secret yet`,advice:"Check the Secret that the Ingress names under tls and the events of the Ingress: controllers present their default certificate while they cannot read it"}}(result,{...options,hostname})
default:return(0,errors.xb)(result)}}(await publicApi.ping(),request)
if("stop"===judgement.kind)throw new errors.dr(judgement.message)
if("wait"===judgement.kind&&!logged.has(judgement.seen)){log.info(`Waiting for Harbor: ${judgement.seen}`)
logged.add(judgement.seen)}return judgement},isDone:({kind})=>"reached"===kind,interval:intervals.f.reachable,deadline:clock.now()+request.timeoutMs,clock})
if("reached"!==last.kind)throw new errors.dr(`Harbor was not reached within ${(0,format.Xo)(request.timeoutMs/1e3)}. Last: ${last.seen}. ${last.advice}`)}var day=__webpack_require__(35721),harbor_permission=__webpack_require__(55739),robot_end=__webpack_require__(71962)
const DESCRIPTION="harbor-actions/create-robot",MADE_BY=`made by ${DESCRIPTION}`,FOR=" for "
function readMaker({description}){const rest=description.startsWith(MADE_BY)?description.slice(MADE_BY.length):void 0
if(""===rest)return{isOurs:!0,holder:void 0}
const isOurs=!0===rest?.startsWith(FOR)
return{isOurs,holder:isOurs?rest?.slice(FOR.length):void 0}}async function createRobot(request,ports){const{admin,log}=ports,{credentials}=ports
await requireLogin(admin,{credentials,secretAdvice:"; run verify-harbor for details"})
const present=await admin.fetchRobot(request.project,request.robot),identity={project:request.project,robot:request.robot,...void 0===present?{}:{fullName:present.name}}
for(const store of ports.stores)await store.prepare(identity)
"created"===await admin.ensureProject(request.project)&&log.info(`Created project ${request.project}, with scans on push`)
const access=(0,harbor_permission.kx)(request.plan).map(({resource,action})=>({resource,action}))
if(void 0===present){const{furtherAccess=[],holder}=request,robot=await admin.createRobot({project:request.project,name:request.robot,access:[...access,...missingIn(access,furtherAccess)],durationDays:planDuration(request.lifetimeDays,0),description:void 0===holder?DESCRIPTION:`${DESCRIPTION}${FOR}${holder}`})
log.info(`${robot.name} ${describeNewEnd(request.lifetimeDays,robot.endsAt)}`)
await async function requireAccepted(robot,{request,ports}){ports.mask(robot)
try{if(await ports.isAccepted(robot))return}catch(error){if(error instanceof errors.cc){await removeRobot(request,ports)
throw error}const text=`The secret of ${robot.name} could not be tried: ${(0,errors.gJ)(error)}`
throw new errors.yo(`${text}. ${await removeRobot(request,ports)}`,{cause:error})}throw new errors.yo(`Harbor refuses the secret of ${robot.name} that it has just made. ${await removeRobot(request,ports)}`)}(robot,{request,ports})
await store(robot,ports,()=>removeRobot(request,ports))
return{outcome:"created",name:robot.name,endsAt:robot.endsAt}}const missing=missingIn(present.access,access)
let robot=present
if(missing.length>0){robot={...present,access:[...present.access,...missing]}
await admin.updateRobot(request.project,robot)
log.info(`Added to ${present.name}: ${missing.map(harbor_permission.bL).join(", ")}`)}present.isDisabled&&log.warning(`${present.name} is disabled in Harbor, so push-and-scan cannot log in; enable it there`)
if(!request.rotate){log.info(`${present.name} exists and keeps its secret; set "rotate" to true for a new one`)
!function reportEnd({name,endsAt},{log,now}){if(void 0===endsAt){log.info(`${name} never expires`)
return}const end=(0,robot_end.N)({endsAt,now:now()})
end.isSoon?log.warning(`${name} ${end.text}; set "rotate" to true for a new secret and a new expiry`):log.info(`${name} ${end.text}`)}(present,ports)
await async function copySecret(robot,ports){if(robot.isDisabled)return
const{source,refused,places}=await async function findSource(robot,ports){const places=await Promise.all(ports.stores.map(async place=>({place,stored:await place.read()}))),refused=[]
for(const candidate of places){const{stored}=candidate
if("known"===stored.kind&&stored.robot.name===robot.name){ports.mask(stored.robot)
if(await ports.isAccepted(stored.robot))return{source:{...candidate,robot:stored.robot},refused,places}
refused.push(candidate)}}return{refused,places}}(robot,ports)
if(void 0!==source){await async function distributeSecret(source,{places,ports}){const{name}=source.robot
if("known"===source.stored.kind&&!source.stored.isCurrent){await source.place.write(source.robot)
ports.log.info(`Updated the address of Harbor in ${source.place.title}`)}for(const{place}of places)if(place!==source.place){await place.write(source.robot)
ports.log.info(`Copied the secret of ${name} from ${source.place.title} to ${place.title}`)}}(source,{places,ports})
return}const absent=places.filter(({place,stored})=>"hidden"!==stored.kind&&!refused.some(other=>other.place===place))
if(refused.length>0){const others=0===absent.length?"":` and cannot be copied to ${listTitles(absent)}`
throw new errors.yo(`The secret of ${robot.name} in ${listTitles(refused)} is no longer valid${others}: Harbor refuses it, and no other store that this run can read has a valid one. Set "rotate" to true for a new one in all stores, which invalidates the present one`)}if(0!==absent.length)throw new errors.yo(`The secret of ${robot.name} cannot be written to ${listTitles(absent)}: Harbor shows it once, and no store that this run can read has it. Set "rotate" to true for a new one, which invalidates the old one`)}(present,ports)
return{outcome:"unchanged",name:present.name,endsAt:present.endsAt}}await async function requireWritableStores(robot,{stores}){try{for(const store of stores)await store.requireWritable()}catch(error){if(error instanceof errors.cc)throw error
throw new errors.yo(`${(0,errors.gJ)(error)}. ${robot.name} keeps its secret`,{cause:error})}}(present,ports)
const durationDays=planDuration(request.lifetimeDays,ports.now()-present.createdAt)
await admin.updateRobot(request.project,{...robot,durationDays})
const endsAt=durationDays<0?void 0:present.createdAt+durationDays*day.s
log.info(`${present.name} ${describeNewEnd(request.lifetimeDays,endsAt)}`)
await store(await admin.refreshRobotSecret(present),ports,async()=>`${present.name} has a new secret that could not be stored anywhere, and the old one no longer works. Fix the cause and run this again with "rotate" set to true`)
return{outcome:"rotated",name:present.name,endsAt}}function missingIn(present,wanted){const has=new Set(present.map(harbor_permission.bL))
return wanted.filter(permission=>!has.has((0,harbor_permission.bL)(permission)))}function planDuration(lifetimeDays,ageMs){return"never"===lifetimeDays?-1:Math.ceil(Math.max(ageMs,0)/day.s)+lifetimeDays}function describeNewEnd(lifetimeDays,endsAt){if("never"===lifetimeDays)return'never expires ("robot-duration")'
const day=void 0===endsAt?"":`, on ${(0,format.im)(endsAt)}`
return`expires in ${(0,format.LS)(lifetimeDays,"day")}${day} ("robot-duration"); before that, run this again with "rotate" set to true`}async function removeRobot(request,{admin}){const advice="Fix the cause and run this again"
try{const created=await admin.fetchRobot(request.project,request.robot)
void 0!==created&&await admin.deleteRobot(created.id)
return`The new robot was removed. ${advice}`}catch(error){return`The new robot could not be removed (${(0,errors.gJ)(error)}); delete it in Harbor. ${advice}`}}async function store(robot,ports,giveUp){ports.mask(robot)
const taken=[],failures=[]
for(const place of ports.stores)try{await place.write(robot)
taken.push(place)
ports.log.info(`Stored the secret of ${robot.name} in ${place.title}`)}catch(error){failures.push(error)}if(0===failures.length)return
const text=`${failures.map(errors.gJ).join("; ")}. ${0===taken.length?await giveUp():function describeCopies({name},taken){const where=`The secret of ${name} is only in ${taken.map(({title})=>title).join(" and ")}`
return taken.some(({isReadable})=>isReadable)?`${where}, and is valid. Fix the cause and run this again without "rotate", which copies it from there`:`${where}, from where it cannot be read back. Fix the cause and run this again with "rotate" set to true`}(robot,taken)}`,cause=failures[0]
throw cause instanceof errors.cc?new errors.cc(text,{cause}):new errors.yo(text,{cause})}function listTitles(places){return places.map(({place})=>place.title).join(" and ")}const INTERRUPTED_MS=36e5
function isOfAnother({holder},own){return void 0!==holder&&holder!==own}function describeOther({name,holder}){return`${name} was made for ${holder}, so it is neither used nor replaced; give each repository a "robot" of its own, or delete it when nothing uses it`}async function findPlace(robot,{request,admin}){const present=await admin.fetchRobot(request.project,robot)
return{robot,present:void 0===present?void 0:{...present,...readMaker(present)}}}async function makeAndName(request,ports){const made=await createRobot(request,ports)
try{await ports.names.write(made)}catch(error){const places=ports.stores.map(({title})=>title).join(" and "),text=`${(0,errors.gJ)(error)}. ${places} has the secret of ${made.name} already, so logins fail until ${ports.names.title} names it: run this again, or set it by hand`
throw error instanceof errors.cc?new errors.cc(text,{cause:error}):new errors.yo(text,{cause:error})}ports.log.info(`Wrote the name ${made.name} to ${ports.names.title}`)
return made}var external_node_crypto_=__webpack_require__(77598),dist=__webpack_require__(89189),until_aborted=__webpack_require__(97259),load_octokit=__webpack_require__(92135)
const DEADLINE_MS=12e4
function createRepositoryCall(options){const{repository,environment,title,permission}=options,apiUrl=environment.GITHUB_API_URL||"https://api.github.com",[owner="",repo=""]=repository.split("/")
let octokits
return{call:async function call(purpose,work){const failed=`failed to ${purpose} ${title}: `
octokits??=(0,load_octokit.loadOctokits)({...options,apiUrl})
const client=(await octokits).octokit,deadline=AbortSignal.timeout(DEADLINE_MS),signal=AbortSignal.any([options.signal,deadline])
try{return await(0,until_aborted.E)(signal,()=>work(client,{owner,repo,request:{signal}}))}catch(error){if(options.signal.aborted)throw new errors.cc(`${failed}the job is being cancelled`)
const why=deadline.aborted?`no answer from ${apiUrl} within ${DEADLINE_MS/1e3} s`:function repository_call_describeRefusal(error,options){const{apiUrl,repository,permission}=options,status=statusOf(error)
return void 0===status?`no answer from ${apiUrl} (${(0,errors.gJ)(error)})`:401===status?"the token is not valid":429===status||status>=500?`GitHub answered ${status}`:`GitHub answered ${status}. The token needs the permission "${permission}" on ${repository}; the token of the job (GITHUB_TOKEN) cannot have it`}(error,{apiUrl,repository,permission})
throw new RefusedError(`${failed}${why}`,{status:statusOf(error),cause:error})}},apiUrl}}class RefusedError extends errors.yo{status
constructor(message,options){super(message,{cause:options.cause})
this.status=options.status}}async function unlessMissing(work){try{await work()
return!0}catch(error){if(error instanceof RefusedError&&404===error.status)return!1
throw error}}function statusOf(error){const{status,response}=error
return void 0===response?void 0:Number(status)}var blakejs=__webpack_require__(86151),nacl=__webpack_require__(80594)
const publicKey=dist.Ikc({key_id:dist.YjP(),key:dist.FsL(dist.YjP(),dist.z6Y(key=>32===Buffer.from(key,"base64").length,"is no key of libsodium"))}),variable=dist.Ikc({value:dist.YjP()}),ENDS="_ENDS"
var harbor_http=__webpack_require__(57955),harbor_repository=__webpack_require__(14084),oci_digest=__webpack_require__(73729),content=__webpack_require__(56388),harbor_call=__webpack_require__(3260),http_answer=__webpack_require__(4855),manifests=__webpack_require__(13726)
const manifest=dist.Ikc({config:dist.Ikc({digest:dist.YjP()}),layers:dist.YOg(dist.Ikc({digest:dist.YjP()}))})
function createRegistryClient(context){const{connection}=context,call=(0,harbor_call.JX)(context),{putManifest}=(0,manifests.B)(call)
async function ask(httpRequest,expected){const response=await call.ask(httpRequest)
if(expected.includes(response.status))return response
throw(0,http_answer.Qf)(httpRequest,{response,connection})}return{async pushBlob(repository,blob){const purpose=`push a layer to ${(0,harbor_repository.sT)(repository)}`,start=await ask({method:"POST",path:`${base(repository)}/blobs/uploads/`,purpose},[202]),upload=new URL(start.header("location")??"",connection.url)
upload.searchParams.set("digest",blob.digest)
return(await call.ask({method:"PUT",path:`${upload.pathname}${upload.search}`,headers:{"content-type":"application/octet-stream"},body:blob.bytes,purpose})).status},async pushManifest(repository,{digest,mediaType,bytes}){await putManifest(repository,{reference:digest,mediaType,bytes})},async pullImage(repository,digest){const purpose=`pull ${(0,harbor_repository.sT)(repository)}@${digest}`,response=await ask({method:"GET",path:(0,harbor_call.ji)(repository,digest),headers:{accept:"application/vnd.oci.image.manifest.v1+json"},purpose,isBinary:!0},[200]),pulled=Buffer.from(response.text,"latin1")
requireDigest(pulled,{digest,purpose})
const{config,layers}=dist.qgA(manifest,JSON.parse(pulled.toString("utf8")))
let total=pulled.byteLength
for(const blob of[config,...layers]){const path=`${base(repository)}/blobs/${blob.digest}`,answer=await ask({method:"GET",path,purpose,isBinary:!0},[200]),bytes=Buffer.from(answer.text,"latin1")
requireDigest(bytes,{digest:(0,oci_digest.m)(blob.digest),purpose})
total+=bytes.byteLength}return total}}}function base(repository){return`/v2/${(0,harbor_repository.sT)(repository)}`}function requireDigest(bytes,expected){const found=(0,content.ol)(bytes)
if(found!==expected.digest)throw new errors.dr(`failed to ${expected.purpose}: the data that came back has the digest ${found}, not ${expected.digest}`)}var yaml_dist=__webpack_require__(57164)
function isEmptyValue(value){return null==value||""===value||"object"==typeof value&&0===Object.keys(value).length}function valueAt(tree,path){return path.reduce((node,key)=>isTree(node)&&Object.hasOwn(node,key)?node[key]:void 0,tree)}function leavesOf(tree){return isTree(tree)?Object.entries(tree).flatMap(([key,value])=>isTree(value)?leavesOf(value).map(path=>[key,...path]):[[key]]):[]}function sameValue(one,other){return isEmptyValue(one)||isEmptyValue(other)?isEmptyValue(one)&&isEmptyValue(other):"object"!=typeof one&&"object"!=typeof other?String(one)===String(other):JSON.stringify(one)===JSON.stringify(other)}function mergeValues(defaults,given){if(void 0===given)return defaults
if(!isTree(given))return given
const base=isTree(defaults)?defaults:{},entries=[...new Set([...Object.keys(base),...Object.keys(given)])].filter(key=>null!==given[key]).map(key=>[key,mergeValues(base[key],given[key])])
return Object.fromEntries(entries)}function isTree(value){return"object"==typeof value&&null!==value&&!Array.isArray(value)}const SECRET_VALUES=[...["harborAdminPassword","secretKey","database.internal.password","core.secret","core.xsrfKey","core.tokenKey","jobservice.secret","registry.secret","registry.credentials.password","registry.credentials.htpasswdString"].map(path=>({path:path.split("."),instead:"leave it out: it is generated and kept in a Secret of the namespace"})),{path:["database","external","password"],instead:"name a Secret with the key password in database.external.existingSecret"},{path:["redis","external","password"],instead:"name a Secret with the key REDIS_PASSWORD in redis.external.existingSecret"},...[["azure",["accountkey"],"AZURE_STORAGE_ACCESS_KEY"],["gcs",["encodedkey"],"GCS_KEY_DATA"],["s3",["accesskey","secretkey"],"REGISTRY_STORAGE_S3_ACCESSKEY and REGISTRY_STORAGE_S3_SECRETKEY"],["swift",["password","accesskey","secretkey"],"REGISTRY_STORAGE_SWIFT_PASSWORD, REGISTRY_STORAGE_SWIFT_ACCESSKEY and REGISTRY_STORAGE_SWIFT_SECRETKEY"],["oss",["accesskeysecret"],"REGISTRY_STORAGE_OSS_ACCESSKEYSECRET"]].flatMap(([type,keys,secretKeys])=>keys.map(key=>({path:["persistence","imageChartStorage",type,key],instead:`name a Secret with ${secretKeys} in persistence.imageChartStorage.${type}.existingSecret`}))),{path:["trivy","gitHubToken"],instead:"leave it out: Trivy fetches its databases from registries and does not use it"},{path:["core","configureUserSettings"],instead:"configure those settings in Harbor, or add an entry CONFIG_OVERWRITE_JSON with valueFrom.secretKeyRef to core.extraEnvVars",isSecret:function holdsPassword(value){try{const settings="string"==typeof value?JSON.parse(value):value
return"object"!=typeof settings||null===settings||Object.entries(settings).some(([key,setting])=>/password|secret/i.test(key)&&!isEmptyValue(setting))}catch{return!0}}},...["httpProxy","httpsProxy"].map(key=>({path:["proxy",key],instead:"use a proxy without a password, or one that allows the nodes of the cluster by address",isSecret:hasUser})),...["core","jobservice","registry","portal","trivy"].map(part=>({path:["internalTLS",part,"key"],instead:`set internalTLS.certSource to secret and name a Secret in internalTLS.${part}.secretName`})),{path:["trace","jaeger","password"],instead:"use a collector inside the cluster without a password"}]
function hasUser(value){return String(value).includes("@")}var yaml=__webpack_require__(51643)
const OPTIONS={uniqueKeys:!1,merge:!0,logLevel:"silent"}
function parseManifest(text){const documents=(0,yaml_dist.hR)(text,OPTIONS)
return Array.isArray(documents)?documents.flatMap(document=>{const object=read(document,problem=>`failed to read the rendered chart: ${problem}. Is it the chart of Harbor?`)
return"object"==typeof object&&null!==object?[object]:[]}):[]}function requireNoSecrets(text,path){const document=(0,yaml_dist.hR)(text,OPTIONS),secrets=(Array.isArray(document)?document:[]).flatMap(values=>function secretsIn(values){return SECRET_VALUES.filter(({path,isSecret})=>{const value=valueAt(values,path)
return!isEmptyValue(value)&&(isSecret?.(value)??!0)})}(read(values,problem=>`values-file: ${path} is not valid YAML: ${problem}`)))
if(0!==secrets.length)throw new errors.yo([`values-file: ${path} holds secrets, which would be stored in the repository and in helm's record of the release:`,...secrets.map(secret=>`  - ${secret.path.join(".")}: ${secret.instead}`)].join("\n"))}function read(document,describe){try{return(0,yaml.t$)(document)}catch(error){throw new errors.yo(describe((0,errors.gJ)(error)))}}var consumers_=__webpack_require__(38321),tar_stream=__webpack_require__(40585)
const LARGE_LAYER_BYTES=3145728,SMALL_LAYER={"etc/os-release":'ID=alpine\nVERSION_ID=3.20.0\nNAME="Alpine Linux"\n',"etc/alpine-release":"3.20.0\n","lib/apk/db/installed":""},MEDIA_TYPE="application/vnd.oci.image.manifest.v1+json"
async function makeProbeImage(){const layers=[await makeLayer(SMALL_LAYER),await makeLayer({"opt/probe":(0,external_node_crypto_.randomBytes)(LARGE_LAYER_BYTES)})].map(bytes=>({digest:(0,content.ol)(bytes),bytes})),config=Buffer.from(JSON.stringify({architecture:"amd64",os:"linux",config:{},rootfs:{type:"layers",diff_ids:layers.map(({digest})=>digest)}})),manifest=Buffer.from(JSON.stringify({schemaVersion:2,mediaType:MEDIA_TYPE,config:descriptor("application/vnd.oci.image.config.v1+json",config),layers:layers.map(({bytes})=>descriptor("application/vnd.oci.image.layer.v1.tar",bytes))}))
return{digest:(0,content.ol)(manifest),mediaType:MEDIA_TYPE,manifest,blobs:[{digest:(0,content.ol)(config),bytes:config},...layers]}}async function makeLayer(files){const archive=(0,tar_stream.pack)()
for(const[name,content]of Object.entries(files))archive.entry({name,mtime:new Date(0)},content)
archive.finalize()
return(0,consumers_.buffer)(archive)}function descriptor(mediaType,bytes){return{mediaType,digest:(0,content.ol)(bytes),size:bytes.byteLength}}var promises_=__webpack_require__(71553)
const NAME=/^[-.a-z0-9]+$/,NO_SNAPSHOTS="none"
function planSnapshots({database,registry},cluster){const{classes,wanted}=cluster,none=reason=>({snapshots:[],gaps:[reason]})
if(wanted===NO_SNAPSHOTS)return none('"snapshot-class" is none')
if("absent"===classes)return none("the cluster has no VolumeSnapshots (no API group snapshot.storage.k8s.io)")
if("forbidden"===classes)return none("the account may not create VolumeSnapshots (docs/bootstrap-rbac.yaml has the permissions)")
const claims=[database,registry].filter(claim=>void 0!==claim),plans=claims.map(claim=>function planOne(claim,cluster){const driver=cluster.storageClasses.find(({name})=>name===claim.storageClass)?.provisioner??""
if(""===driver)return`the driver of the volume of ${claim.name} is unknown (class ${claim.storageClass||"none"})`
const fitting=cluster.classes.filter(candidate=>candidate.driver===driver),chosen=""===cluster.wanted?fitting.find(({isDefault})=>isDefault)??fitting[0]:fitting.find(({name})=>name===cluster.wanted)
return void 0!==chosen?{claim:claim.name,snapshotClass:chosen.name}:`there is no VolumeSnapshotClass${""===cluster.wanted?"":` named ${cluster.wanted}`} for ${driver}, the driver of ${claim.name}`}(claim,{...cluster,classes}))
return{snapshots:plans.flatMap(plan=>"string"==typeof plan?[]:[plan]),gaps:plans.filter(plan=>"string"==typeof plan)}}function snapshotName(claim,options){const time=new Date(options.now).toISOString().replaceAll(/\D/g,"").slice(0,14)
return`${claim}-before-${options.to.replaceAll(/[^a-z0-9]+/g,"-")}-${time}`}var harbor_connection=__webpack_require__(3488),external_node_fs_promises_=__webpack_require__(51455),external_node_path_=__webpack_require__(76760),release=__webpack_require__(44257),process_environment=__webpack_require__(45380),loopback=__webpack_require__(55138),trailing=__webpack_require__(43351)
function parseServer(server){if(!URL.canParse(server))throw new errors.yo(`kubeconfig: its server "${server}" is not a URL, as in https://100.64.0.10:6443`)
if("https:"!==new URL(server).protocol)throw new errors.yo(`kubeconfig: its server ${server} is not https://. The credentials would be sent in clear text`)
return(0,trailing.h)(server,"/")}function parseCa(cluster,options){if(!0===cluster["insecure-skip-tls-verify"])throw new errors.yo("kubeconfig: it has insecure-skip-tls-verify: true, which would send the credentials to any server that answers. Put the CA certificate of the cluster into certificate-authority-data and remove the line")
requireNoPath(cluster,"certificate-authority")
const data=textOf(cluster["certificate-authority-data"])
return""===data?"":options.decodeBase64(data)}function parseCredentials(user,options){for(const plugin of["exec","auth-provider"])if(void 0!==user[plugin]&&null!==user[plugin])throw new errors.yo(`kubeconfig: its user logs in with a program ("${plugin}"), which must be installed on the runner and could run anything. Use a token instead: kubectl create token harbor-bootstrap --namespace harbor --duration=1h`)
requireNoPath(user,"client-certificate")
requireNoPath(user,"client-key")
requireNoPath(user,"tokenFile")
const token=textOf(user.token)
if(""!==token)return{kind:"token",token}
const certificate=textOf(user["client-certificate-data"]),key=textOf(user["client-key-data"])
if(""!==certificate&&""!==key)return{kind:"certificate",certificate:options.decodeBase64(certificate),key:options.decodeBase64(key)}
throw new errors.yo("kubeconfig: its user has neither a token nor a client certificate with its key. Create one with: kubectl config view --raw --minify --flatten")}function requireNoPath(fields,name){const path=textOf(fields[name])
if(""!==path)throw new errors.yo(`kubeconfig: ${name} is the path "${path}", which does not exist on the runner. Put the content into the file: kubectl config view --raw --minify --flatten`)}function find(list,wanted){if(!Array.isArray(list))return
const entry=list.map(fieldsOf).find(candidate=>textOf(candidate?.name)===wanted.name)
return fieldsOf(entry?.[wanted.of])}function fieldsOf(value){return"object"!=typeof value||null===value||Array.isArray(value)?void 0:value}function textOf(value){return"string"==typeof value?value:""}var node_error=__webpack_require__(86272),child_process=__webpack_require__(36787)
const MAX_STDOUT_CHARACTERS=33554432,MAX_QUOTED_CHARACTERS=1500,HISTORY_MAX=10,helm_history=dist.YOg(dist.Ikc({revision:dist.aig(),updated:dist.YjP(),status:dist.YjP(),chart:dist.YjP(),app_version:dist.lqM(dist.YjP(),"")})),upgraded=dist.Ikc({version:dist.aig(),manifest:dist.YjP(),config:dist.cl6(dist.L5J())}),metadata=dist.Ikc({applyMethod:dist.lqM(dist.YjP())}),chartFile=dist.Ikc({version:dist.YjP(),appVersion:dist.YjP()})
const KEYS_TEMPLATE='{{- $ca := genCA "harbor-token-ca" 3650 }}\nkind: Keys\ndata:\n  tls.key: {{ $ca.Key | toJson }}\n  tls.crt: {{ $ca.Cert | toJson }}\n  REGISTRY_HTPASSWD: {{ htpasswd .Values.user .Values.password | toJson }}\n',filled=dist.FsL(dist.YjP(),dist.BpQ(1)),keys=dist.Ikc({"tls.key":filled,"tls.crt":filled,REGISTRY_HTPASSWD:filled})
var x509=__webpack_require__(47250),decode=__webpack_require__(77429)
const status_status=dist.Ikc({message:decode.Q,reason:decode.Q}),statusCauses=dist.Ikc({details:dist.Ikc({causes:dist.YOg(dist.Ikc({reason:decode.Q}))})})
function decodeAnswer(kubeRequest,options){const{answer}=options,failed=`failed to ${kubeRequest.purpose}: `
if(answer.status<200||answer.status>299){const message=function decodeStatusMessage(body){try{return dist.qgA(status_status,JSON.parse(body)).message}catch{return""}}(answer.text)
throw new errors.yo(`${failed}the API server answered ${answer.status}${""===message?"":`: ${message}`}`)}try{return options.decoder(JSON.parse(answer.text))}catch(cause){throw new errors.yo(`${failed}the answer of the API server could not be read (${(0,errors.gJ)(cause)})`,{cause})}}const cert_manager_wire_metadata=dist.Ikc({name:decode.Q,creationTimestamp:decode.Q,ownerReferences:dist.cl6(dist.YOg(dist.Ikc({name:decode.Q})))}),conditions=dist.cl6(dist.YOg(dist.Ikc({type:decode.Q,status:decode.Q,reason:decode.Q,message:decode.Q}))),certificate=dist.Ikc({metadata:cert_manager_wire_metadata,spec:dist.cl6(dist.Ikc({secretName:decode.Q})),status:dist.cl6(dist.Ikc({conditions,lastFailureTime:decode.Q,failedIssuanceAttempts:dist.cl6(dist.aig())}))}),request=dist.Ikc({metadata:cert_manager_wire_metadata,status:dist.cl6(dist.Ikc({conditions}))}),order=dist.Ikc({metadata:cert_manager_wire_metadata,status:dist.cl6(dist.Ikc({state:decode.Q,reason:decode.Q}))}),challenge=dist.Ikc({metadata:cert_manager_wire_metadata,spec:dist.cl6(dist.Ikc({type:decode.Q})),status:dist.cl6(dist.Ikc({state:decode.Q,reason:decode.Q}))})
function decodeIssuedCertificate(json){const wire=dist.qgA(certificate,json)
return{name:wire.metadata.name,secretName:wire.spec?.secretName??"",conditions:wire.status?.conditions??[],failedAt:parseTime(wire.status?.lastFailureTime??""),failures:wire.status?.failedIssuanceAttempts??0}}function decodeCertificateRequest(json){const wire=dist.qgA(request,json)
return{...decodeOwned(wire.metadata),conditions:wire.status?.conditions??[]}}function decodeOrder(json){const wire=dist.qgA(order,json),{state="",reason=""}=wire.status??{}
return{...decodeOwned(wire.metadata),state,reason}}function decodeChallenge(json){const wire=dist.qgA(challenge,json),{state="",reason=""}=wire.status??{}
return{...decodeOwned(wire.metadata),type:wire.spec?.type??"",state,reason}}function decodeOwned(wire){return{name:wire.name,owners:(wire.ownerReferences??[]).map(({name})=>name),createdAt:parseTime(wire.creationTimestamp)}}function parseTime(time){const parsed=Date.parse(time)
return Number.isNaN(parsed)?0:parsed}const count=dist.lqM(dist.mee(dist.aig(),0),0),texts=dist.cl6(dist.g1P(dist.YjP(),dist.YjP())),wire_metadata=dist.Ikc({name:decode.Q,namespace:decode.Q,generation:count,labels:texts,annotations:texts,deletionTimestamp:dist.cl6(dist.YjP())}),wire_conditions=dist.cl6(dist.YOg(dist.Ikc({type:decode.Q,status:decode.Q,reason:decode.Q,message:decode.Q}))),wire_list=dist.Ikc({items:dist.cl6(dist.YOg(dist.L5J()))}),terminated=dist.Ikc({reason:decode.Q,message:decode.Q,exitCode:count}),node=dist.Ikc({metadata:wire_metadata,spec:dist.cl6(dist.Ikc({unschedulable:dist.cl6(dist.zMY())})),status:dist.cl6(dist.Ikc({conditions:wire_conditions,nodeInfo:dist.cl6(dist.Ikc({architecture:decode.Q}))}))}),storageClass=dist.Ikc({metadata:wire_metadata,reclaimPolicy:decode.Q,provisioner:decode.Q}),ingressClass=dist.Ikc({metadata:wire_metadata,spec:dist.cl6(dist.Ikc({controller:decode.Q}))}),ingress=dist.Ikc({metadata:wire_metadata,spec:dist.cl6(dist.Ikc({rules:dist.cl6(dist.YOg(dist.Ikc({host:decode.Q})))}))}),claim=dist.Ikc({metadata:wire_metadata,spec:dist.Ikc({storageClassName:decode.Q,resources:dist.cl6(dist.Ikc({requests:texts}))}),status:dist.cl6(dist.Ikc({phase:decode.Q}))}),containerStatuses=dist.cl6(dist.YOg(dist.Ikc({name:decode.Q,ready:dist.cl6(dist.zMY()),restartCount:count,state:dist.cl6(dist.Ikc({waiting:dist.cl6(dist.Ikc({reason:decode.Q,message:decode.Q})),terminated:dist.cl6(terminated)})),lastState:dist.cl6(dist.Ikc({terminated:dist.cl6(terminated)}))}))),pod=dist.Ikc({metadata:wire_metadata,spec:dist.cl6(dist.Ikc({containers:dist.cl6(dist.YOg(dist.Ikc({name:decode.Q,image:decode.Q}))),volumes:dist.cl6(dist.YOg(dist.Ikc({persistentVolumeClaim:dist.cl6(dist.Ikc({claimName:decode.Q}))})))})),status:dist.cl6(dist.Ikc({conditions:wire_conditions,initContainerStatuses:containerStatuses,containerStatuses}))}),workload=dist.Ikc({metadata:wire_metadata,spec:dist.Ikc({replicas:dist.cl6(dist.aig()),template:dist.Ikc({metadata:dist.cl6(dist.Ikc({labels:texts}))}),strategy:dist.cl6(dist.Ikc({type:decode.Q}))}),status:dist.cl6(dist.Ikc({observedGeneration:count,replicas:count,readyReplicas:count,updatedReplicas:count}))}),wire_event=dist.Ikc({involvedObject:dist.Ikc({kind:decode.Q,name:decode.Q}),reason:decode.Q,message:decode.Q,type:decode.Q,lastTimestamp:decode.Q,eventTime:decode.Q}),secret=dist.Ikc({metadata:dist.Ikc({labels:texts,resourceVersion:decode.Q}),data:texts})
function decodeList(json,decoder){return(dist.qgA(wire_list,json).items??[]).map(decoder)}const decodeLabels=json=>dist.qgA(dist.Ikc({metadata:wire_metadata}),json).metadata.labels??{}
function decodeNode(json){const wire=dist.qgA(node,json)
return{name:wire.metadata.name,isReady:isTrue(wire.status?.conditions,"Ready"),isSchedulable:!0!==wire.spec?.unschedulable,architecture:wire.status?.nodeInfo?.architecture??""}}function decodeStorageClass(json){const wire=dist.qgA(storageClass,json)
return{name:wire.metadata.name,isDefault:"true"===wire.metadata.annotations?.["storageclass.kubernetes.io/is-default-class"],reclaimPolicy:wire.reclaimPolicy||"Delete",provisioner:wire.provisioner}}function decodeIngressClass(json){const wire=dist.qgA(ingressClass,json)
return{name:wire.metadata.name,isDefault:"true"===wire.metadata.annotations?.["ingressclass.kubernetes.io/is-default-class"],controller:wire.spec?.controller??""}}function decodeIngress(json){const wire=dist.qgA(ingress,json),{namespace,name}=wire.metadata
return{namespace,name,hosts:(wire.spec?.rules??[]).map(({host})=>host)}}function decodeClaim(json){const wire=dist.qgA(claim,json)
return{name:wire.metadata.name,phase:wire.status?.phase??"Pending",storageClass:wire.spec.storageClassName,size:wire.spec.resources?.requests?.storage??"",appVersion:wire.metadata.labels?.["app.kubernetes.io/version"]??""}}function decodeWorkload(kind,json){const{metadata:meta,spec,status}=dist.qgA(workload,json),replicas=spec.replicas??1,updated=status?.updatedReplicas??0
return{kind,name:meta.name,component:spec.template.metadata?.labels?.component??"",replicas,ready:Math.min(status?.readyReplicas??0,updated),isCurrent:(status?.observedGeneration??0)>=meta.generation&&updated>=replicas&&(status?.replicas??0)<=updated,..."Deployment"===kind?{updateStrategy:"Recreate"===spec.strategy?.type?"Recreate":"RollingUpdate"}:{}}}function decodePod(json){const{metadata:meta,spec,status}=dist.qgA(pod,json),scheduled=status?.conditions?.find(({type})=>"PodScheduled"===type)
return{name:meta.name,component:meta.labels?.component??"",isReady:isTrue(status?.conditions,"Ready"),isTerminating:null!=meta.deletionTimestamp,unschedulable:"False"===scheduled?.status?scheduled.message||scheduled.reason:"",claims:(spec?.volumes??[]).flatMap(({persistentVolumeClaim:claim})=>claim?.claimName??[]),images:Object.fromEntries((spec?.containers??[]).map(({name,image})=>[name,image])),initContainers:decodeContainers(status?.initContainerStatuses),containers:decodeContainers(status?.containerStatuses)}}function decodeContainers(wire){return(wire??[]).map(container=>{const last=container.lastState?.terminated
return{name:container.name,isReady:!0===container.ready,restarts:container.restartCount,state:containerState(container.state),...null==last?{}:{lastEnd:{reason:last.reason,exitCode:last.exitCode}}}})}function decodeEvent(json){const wire=dist.qgA(wire_event,json),lastSeen=Date.parse(wire.lastTimestamp||wire.eventTime)
return{kind:wire.involvedObject.kind,name:wire.involvedObject.name,reason:wire.reason,message:wire.message,isWarning:"Warning"===wire.type,lastSeen:Number.isNaN(lastSeen)?0:lastSeen}}function decodeSecret(json){const entries=Object.entries(dist.qgA(secret,json).data??{})
return Object.fromEntries(entries.map(([key,base64])=>[key,Buffer.from(base64,"base64").toString("utf8")]))}function decodeSecretWithMetadata(json){const{labels,resourceVersion}=dist.qgA(secret,json).metadata
return{data:decodeSecret(json),labels:labels??{},resourceVersion}}const decodeVersion=json=>dist.qgA(dist.Ikc({gitVersion:decode.Q}),json).gitVersion,decodeAllowed=json=>dist.qgA(dist.Ikc({status:dist.Ikc({allowed:dist.zMY()})}),json).status.allowed,decodeAccount=json=>dist.qgA(dist.Ikc({status:dist.Ikc({userInfo:dist.Ikc({username:decode.Q})})}),json).status.userInfo.username
function isTrue(all,wanted){return(all??[]).some(condition=>condition.type===wanted&&"True"===condition.status)}function containerState(wire){return null!=wire?.waiting?{kind:"waiting",...wire.waiting}:null!=wire?.terminated?{kind:"terminated",...wire.terminated}:{kind:"running"}}const LOG_TAIL_LINES=20,CERT_MANAGER="cert-manager.io",ACME="acme.cert-manager.io",METADATA_ONLY="application/json;as=PartialObjectMetadataList;g=meta.k8s.io;v=v1",METADATA_OF_ONE="application/json;as=PartialObjectMetadata;g=meta.k8s.io;v=v1",PARALLEL_READS=8,LABELS={"app.kubernetes.io/managed-by":"harbor-actions"}
var http_client=__webpack_require__(1897),network_fault=__webpack_require__(6187),retry=__webpack_require__(9418)
const SILENCE={headersMs:3e4,bodyMs:3e4},READS={firstDelayMs:500,longestDelayMs:5e3,patienceMs:4e4},WRITES={...READS,tries:1},MAX_BODY_BYTES=67108864
function judgeTry(tried){if("failure"===tried.kind)return tried.isTransient?{reason:tried.error.message}:void 0
const{status,retryAfter}=tried.answer
return(0,retry.Gz)(status)?{reason:`the API server answers ${status}`,retryAfter}:void 0}function contentType({method}){return"PATCH"===method?"application/merge-patch+json":"application/json"}function cancelled(kubeRequest){return new errors.cc(`failed to ${kubeRequest.purpose}: the job is being cancelled`)}const SENTENCES={"other-name":(server,{message})=>`the certificate of the API server at ${server} is for other names: ${message}. Use one of these in the kubeconfig, or add this address to tls-san in /etc/rancher/k3s/config.yaml of the node and restart k3s`,untrusted:server=>`the certificate of the API server at ${server} is not signed by the authority in the kubeconfig. The kubeconfig belongs to another cluster, or another server answers there`,protocol:(server,{message})=>`the TLS handshake with the API server at ${server} failed: ${message}`,"unknown-name":server=>`the runner cannot resolve the name in ${server}; use an IP address, or connect the runner to the network that resolves it`,refused:server=>function isLoopbackServer(server){return(0,loopback.U)(new URL(server).hostname)}(server)?function loopbackAdvice(server){return`the server in the kubeconfig is ${server}, which on the runner is the runner itself, and nothing answers there (k3s writes that address into k3s.yaml). Replace it with an address of the node that the runner can reach, such as the node's tailnet address, and add that address to tls-san in /etc/rancher/k3s/config.yaml`}(server):void 0}
function describeFailure(error,context){const{kubeRequest,client}=context,{server}=context.connection,place={title:`the API server at ${server}`,host:new URL(server).host},fault=(0,network_fault.Q)(error,{server:place,client}),failure=(isTransient,text)=>({isTransient,error:new errors.yo(`failed to ${kubeRequest.purpose}: ${text}`,{cause:error})}),own=SENTENCES[fault.kind]?.(server,fault)
return void 0!==own?failure(!1,`${own} (${fault.code||fault.message})`):fault.isTransient&&"proxy"!==fault.kind?failure(!0,`${fault.reason}. Check that the runner is in the network of the cluster (tailnet joined, route approved) and that the policy allows that port`):failure(fault.isTransient,fault.reason)}const API="/apis/snapshot.storage.k8s.io/v1",DEFAULT_CLASS="snapshot.storage.kubernetes.io/is-default-class",snapshotClass=dist.Ikc({metadata:dist.Ikc({name:decode.Q,annotations:dist.cl6(dist.g1P(dist.YjP(),dist.YjP()))}),driver:decode.Q}),snapshot=dist.Ikc({status:dist.cl6(dist.Ikc({readyToUse:dist.cl6(dist.zMY()),error:dist.cl6(dist.Ikc({message:decode.Q}))}))})
function decodeClass(json){const{metadata,driver}=dist.qgA(snapshotClass,json)
return{name:metadata.name,driver,isDefault:"true"===metadata.annotations?.[DEFAULT_CLASS]}}function decodeState(json){const{status}=dist.qgA(snapshot,json)
return{isReady:!0===status?.readyToUse,error:status?.error?.message??""}}function openKubeconfig(host,kubeconfig){return function loadKubeconfig(text,options){let document
try{document=(0,yaml_dist.qg)(text,{logLevel:"error"})}catch{throw new errors.yo("kubeconfig: is not YAML. Store the whole file, as text or as base64")}const connection=function parseKubeconfig(document,options){const root=fieldsOf(document)
if(void 0===root||!Array.isArray(root.clusters))throw new errors.yo('kubeconfig: is not a kubeconfig (it has no list "clusters"). Store the whole file, as text or as base64')
const context=textOf(root["current-context"]),chosen=find(root.contexts,{name:context,of:"context"})
if(void 0===chosen)throw new errors.yo(`kubeconfig: its current-context "${context}" is not among its contexts. Create one with: kubectl config view --raw --minify --flatten`)
const cluster=find(root.clusters,{name:textOf(chosen.cluster),of:"cluster"}),user=find(root.users,{name:textOf(chosen.user),of:"user"})
if(void 0===cluster||void 0===user)throw new errors.yo(`kubeconfig: context "${context}" names a cluster or a user that is not in the file. Create one with: kubectl config view --raw --minify --flatten`)
return{server:parseServer(textOf(cluster.server)),caCertificate:parseCa(cluster,options),tlsServerName:textOf(cluster["tls-server-name"]),credentials:parseCredentials(user,options),context}}(document,{decodeBase64:base64=>Buffer.from(base64,"base64").toString("utf8")})
!function maskCredentials(credentials,mask){if("token"===credentials.kind){mask(credentials.token)
return}const{certificate,key}=credentials
for(const text of[key,certificate])mask(Buffer.from(text).toString("base64"))
for(const line of secretLines(`${key}\n${certificate}`))mask(line)}(connection.credentials,options.mask)
const expiry=function expiryOf(credentials){if("certificate"===credentials.kind)try{return Date.parse(new external_node_crypto_.X509Certificate(credentials.certificate).validTo)}catch{throw new errors.yo("kubeconfig: its client-certificate-data is not a PEM certificate")}try{const[,payload=""]=credentials.token.split("."),{exp}=JSON.parse(Buffer.from(payload,"base64url").toString("utf8"))
return"number"==typeof exp?1e3*exp:void 0}catch{return}}(connection.credentials)
if(void 0!==expiry&&expiry<options.now){const what="token"===connection.credentials.kind?"token":"client certificate",advice="token"===connection.credentials.kind?"Create a new one: kubectl create token harbor-bootstrap --namespace harbor --duration=1h":"k3s renews its certificates at a restart; copy the kubeconfig again after it"
throw new errors.yo(`kubeconfig: its ${what} expired on ${new Date(expiry).toISOString()}. ${advice}`)}return connection}(kubeconfig,{now:Date.now(),mask:secret=>host.mask(secret)})}function openKubeHttp(host,connection){return function createKubeHttp(input){const{connection,signal}=input,{credentials}=connection,client=function createKubeClient({server,caCertificate,tlsServerName,credentials},environment){return(0,http_client.uT)({target:new URL(server),environment,silence:SILENCE,...""===caCertificate?{}:{caCertificates:[caCertificate],isOnlyTrust:!0},...""===tlsServerName?{}:{serverName:tlsServerName},..."certificate"===credentials.kind?{certificate:credentials}:{}})}(connection,input.environment),authorization="token"===credentials.kind?{authorization:`Bearer ${credentials.token}`}:{}
return async kubeRequest=>{const isRead="GET"===kubeRequest.method||!0===kubeRequest.isRead,tried=await(0,retry.L5)(isRead?READS:WRITES,()=>async function attempt(kubeRequest){try{const answer=await async function sendOnce(kubeRequest){const answer=await client.send(new URL(`${connection.server}${kubeRequest.path}`),{method:kubeRequest.method,signal,headers:{...authorization,accept:kubeRequest.accept??"application/json","user-agent":http_client._O,...void 0===kubeRequest.body?{}:{"content-type":contentType(kubeRequest)}},...void 0===kubeRequest.body?{}:{body:JSON.stringify(kubeRequest.body)},maxBytes:MAX_BODY_BYTES,into:(0,http_client.Ov)()}),[retryAfter]=answer.headers("retry-after")
if(answer.isWhole)return{status:answer.status,text:answer.body,retryAfter}
throw new errors.yo(`failed to ${kubeRequest.purpose}: the answer of the API server is larger than ${(0,format.z3)(MAX_BODY_BYTES)}`)}(kubeRequest)
if(401===answer.status)throw function credentialsError(kubeRequest,connection){const advice="token"===connection.credentials.kind?"The token has expired or belongs to another cluster. Create a new one: kubectl create token harbor-bootstrap --namespace harbor --duration=1h":"The client certificate was not issued by this cluster"
return new errors.yo(`failed to ${kubeRequest.purpose}: the API server at ${connection.server} refused the credentials of the kubeconfig (401). ${advice}`)}(kubeRequest,connection)
return{kind:"answer",answer}}catch(error){if(signal.aborted)throw cancelled(kubeRequest)
if(error instanceof errors.yo)throw error
return{kind:"failure",...describeFailure(error,{kubeRequest,connection,client})}}}(kubeRequest),{signal,judge:judgeTry,cancelled:()=>cancelled(kubeRequest)})
if("answer"===tried.kind)return tried.answer
throw tried.error}}({...host,connection})}function openCluster(place){return function createCluster(options){const{http,namespace}=options,core=`/api/v1/namespaces/${namespace}`,apps=`/apis/apps/v1/namespaces/${namespace}`,{read,readList,readForeignList,review}=function createReader(options){const{http,namespace}=options,reader={async read(path,call){const kubeRequest={method:"GET",path,purpose:call.purpose}
return decodeAnswer(kubeRequest,{answer:await http(kubeRequest),decoder:call.decoder})},readList:(path,call)=>reader.read(path,{...call,decoder:json=>decodeList(json,call.decoder)}),async readForeignList(api,decoder){const place=!0===api.isClusterWide?"":`namespaces/${namespace}/`,kubeRequest={method:"GET",path:`/apis/${api.group}/v1/${place}${api.resource}`,purpose:`list ${api.resource}.${api.group}`},answer=await http(kubeRequest)
if(404!==answer.status)return decodeAnswer(kubeRequest,{answer,decoder:json=>decodeList(json,decoder)})},async review(path,call){const kubeRequest={method:"POST",path,body:call.body,purpose:call.purpose,isRead:!0}
return decodeAnswer(kubeRequest,{answer:await http(kubeRequest),decoder:call.decoder})}}
return reader}(options),encodeTexts=data=>Object.fromEntries(Object.entries(data).map(([key,plain])=>[key,Buffer.from(plain).toString("base64")])),cluster={fetchVersion:()=>read("/version",{purpose:"reach the cluster",decoder:decodeVersion}),fetchAccount:()=>review("/apis/authentication.k8s.io/v1/selfsubjectreviews",{body:{apiVersion:"authentication.k8s.io/v1",kind:"SelfSubjectReview"},purpose:"ask the cluster for the account of these credentials",decoder:decodeAccount}),isAllowed(permission){const[resource,subresource=""]=permission.resource.split("/"),{group,verb}=permission,place="namespace"===permission.scope?{namespace}:{}
return review("/apis/authorization.k8s.io/v1/selfsubjectaccessreviews",{body:{apiVersion:"authorization.k8s.io/v1",kind:"SelfSubjectAccessReview",spec:{resourceAttributes:{...place,group,resource,subresource,verb}}},purpose:"check the permissions of the account",decoder:decodeAllowed})},async fetchNamespaceState(){const kubeRequest={method:"POST",path:`${core}/secrets?dryRun=All`,body:{apiVersion:"v1",kind:"Secret",metadata:{generateName:"harbor-actions-"}},purpose:`check whether the namespace ${namespace} can be used`,isRead:!0},answer=await http(kubeRequest)
return 403===answer.status&&function hasStatusCause(body,reason){try{return dist.qgA(statusCauses,JSON.parse(body)).details.causes.some(cause=>cause.reason===reason)}catch{return!1}}(answer.text,"NamespaceTerminating")?"terminating":404===answer.status?"absent":"usable"},async fetchNamespaceLabels(){const kubeRequest={method:"GET",path:`/api/v1/namespaces/${namespace}`,purpose:`read the namespace ${namespace}`},answer=await http(kubeRequest)
if(403!==answer.status&&404!==answer.status)return decodeAnswer(kubeRequest,{answer,decoder:decodeLabels})},fetchNodes:()=>readList("/api/v1/nodes",{purpose:"list the nodes",decoder:decodeNode}),fetchStorageClasses:()=>readList("/apis/storage.k8s.io/v1/storageclasses",{purpose:"list the StorageClasses",decoder:decodeStorageClass}),fetchIngressClasses:()=>readList("/apis/networking.k8s.io/v1/ingressclasses",{purpose:"list the IngressClasses",decoder:decodeIngressClass}),async fetchIngresses(){const kubeRequest={method:"GET",path:"/apis/networking.k8s.io/v1/ingresses",purpose:"list the Ingresses"},answer=await http(kubeRequest)
if(403!==answer.status)return decodeAnswer(kubeRequest,{answer,decoder:json=>decodeList(json,decodeIngress)})},fetchClaims:()=>readList(`${core}/persistentvolumeclaims`,{purpose:"list the claims",decoder:decodeClaim}),async fetchSecret(name){const kubeRequest={method:"GET",path:`${core}/secrets/${name}`,purpose:`read the Secret ${namespace}/${name}`},answer=await http(kubeRequest)
return 404===answer.status?void 0:decodeAnswer(kubeRequest,{answer,decoder:decodeSecret})},fetchTlsSecret:async name=>(0,x509.M)(await cluster.fetchSecret(name)),async fetchIssuance(){const[certificates,requests,orders,challenges]=await Promise.all([readForeignList({group:CERT_MANAGER,resource:"certificates"},decodeIssuedCertificate),readForeignList({group:CERT_MANAGER,resource:"certificaterequests"},decodeCertificateRequest),readForeignList({group:ACME,resource:"orders"},decodeOrder),readForeignList({group:ACME,resource:"challenges"},decodeChallenge)])
if(void 0!==certificates)return{certificates,requests:requests??[],orders:orders??[],challenges:challenges??[]}},async fetchSecretWithMetadata(name){const kubeRequest={method:"GET",path:`${core}/secrets/${name}`,purpose:`read the Secret ${namespace}/${name}`},answer=await http(kubeRequest)
return 404===answer.status?void 0:decodeAnswer(kubeRequest,{answer,decoder:decodeSecretWithMetadata})},async createSecret(name,data,labels={}){const purpose=`create the Secret ${namespace}/${name}`,kubeRequest={method:"POST",path:`${core}/secrets`,body:{apiVersion:"v1",kind:"Secret",metadata:{name,labels:{...labels,...LABELS}},type:"Opaque",data:encodeTexts(data)},purpose},answer=await http(kubeRequest)
if(409===answer.status)throw new errors.yo(`failed to ${purpose}: it was created just now. Another run is working on this namespace; wait until it ends and run this again`)
decodeAnswer(kubeRequest,{answer,decoder:()=>{}})},async patchSecret(name,{resourceVersion,data,isDryRun=!1}){const purpose=`write the Secret ${namespace}/${name}`,kubeRequest={method:"PATCH",path:`${core}/secrets/${name}${isDryRun?"?dryRun=All":""}`,body:{metadata:{resourceVersion},data:encodeTexts(data)},purpose},answer=await http(kubeRequest)
if(404===answer.status||409===answer.status)throw new errors.yo(`failed to ${purpose}: it was changed just now. Wait until the other change is complete and run this again`)
decodeAnswer(kubeRequest,{answer,decoder:()=>{}})},async hasRelease(releaseName){const selector=encodeURIComponent(`owner=helm,name=${releaseName}`),kubeRequest={method:"GET",path:`${core}/secrets?labelSelector=${selector}`,accept:METADATA_ONLY,purpose:`look for the release ${releaseName}`}
return decodeAnswer(kubeRequest,{answer:await http(kubeRequest),decoder:json=>decodeList(json,Boolean).length>0})},async findMissing(objects){const missing=[]
for(let start=0;start<objects.length;start+=PARALLEL_READS){const found=await Promise.all(objects.slice(start,start+PARALLEL_READS).map(async({object,api,resource,name})=>{const kubeRequest={method:"GET",path:`/${api}/namespaces/${namespace}/${resource}/${name}`,accept:METADATA_OF_ONE,purpose:`look for ${object}`},answer=await http(kubeRequest)
return 404===answer.status?[object]:decodeAnswer(kubeRequest,{answer,decoder:()=>[]})}))
missing.push(...found.flat())}return missing},async fetchNamespace(releaseName){const selector=`?labelSelector=${encodeURIComponent(`release=${releaseName}`)}`,[deployments,statefulSets,pods,claims,events]=await Promise.all([readList(`${apps}/deployments${selector}`,{purpose:"list the Deployments",decoder:json=>decodeWorkload("Deployment",json)}),readList(`${apps}/statefulsets${selector}`,{purpose:"list the StatefulSets",decoder:json=>decodeWorkload("StatefulSet",json)}),readList(`${core}/pods${selector}`,{purpose:"list the pods",decoder:decodePod}),cluster.fetchClaims(),readList(`${core}/events`,{purpose:"list the events",decoder:decodeEvent})])
return{workloads:[...deployments,...statefulSets],pods,claims,events}},async fetchLogTail(pod,container){for(const previous of["true","false"]){const query=new URLSearchParams({container,previous,tailLines:`${LOG_TAIL_LINES}`}),path=`${core}/pods/${pod}/log?${query}`,answer=await http({method:"GET",path,accept:"*/*",purpose:"read a log"})
if(200===answer.status&&""!==answer.text.trim())return answer.text}return""}}
return cluster}(place)}function openHelm(host,options){return function createHelm(options){const{path,releaseName,workDirectory}=options,place=["--namespace",options.namespace],environment=kubeconfig=>(0,process_environment.aP)(options.environment,{purpose:"run-helm",set:{HELM_CACHE_HOME:(0,external_node_path_.join)(workDirectory,"helm","cache"),HELM_CONFIG_HOME:(0,external_node_path_.join)(workDirectory,"helm","config"),HELM_DATA_HOME:(0,external_node_path_.join)(workDirectory,"helm","data"),KUBECACHEDIR:(0,external_node_path_.join)(workDirectory,"helm","discovery"),KUBECONFIG:kubeconfig}})
async function run(purpose,call){let result
try{result=await async function withKubeconfigFile(options,work){const path=(0,external_node_path_.join)(options.directory,"kubeconfig")
try{await(0,external_node_fs_promises_.writeFile)(path,function formatKubeconfig(connection){const{credentials}=connection,base64=text=>Buffer.from(text).toString("base64"),user="token"===credentials.kind?{token:credentials.token}:{"client-certificate-data":base64(credentials.certificate),"client-key-data":base64(credentials.key)},cluster={server:connection.server,...""===connection.caCertificate?{}:{"certificate-authority-data":base64(connection.caCertificate)},...""===connection.tlsServerName?{}:{"tls-server-name":connection.tlsServerName}},name="harbor"
return JSON.stringify({apiVersion:"v1",kind:"Config",clusters:[{name,cluster}],users:[{name,user}],contexts:[{name,context:{cluster:name,user:name}}],"current-context":name})}(options.connection),{mode:384,flag:"wx"})
return await work(path)}finally{await(0,external_node_fs_promises_.rm)(path,{force:!0})}}({...options,directory:workDirectory},kubeconfig=>(0,child_process.w)({path,args:call.args},{env:environment(kubeconfig),signal:options.signal,isLong:!0,maxStdoutCharacters:MAX_STDOUT_CHARACTERS,...void 0===call.stdin?{}:{stdin:call.stdin}}))}catch(error){if(error instanceof errors.yo)throw error
throw new errors.yo(`failed to ${purpose}: ${path} could not be run (${(0,errors.gJ)(error)}). Use the action setup-helm before this step`,{cause:error})}if(0===result.exitCode)return result.stdout
const stderr=options.redact(result.stderr.trim()).slice(-MAX_QUOTED_CHARACTERS)
throw new errors.Qd(`failed to ${purpose}: ${stderr}${function adviceOn(stderr){return/is forbidden: User "/.test(stderr)?"\nThe account has the permissions for the default objects of the chart (docs/bootstrap-rbac.yaml). Grant it those for the objects that the values file adds, or remove them from the file":/conflict occurred while applying|Apply failed with \d+ conflict/.test(stderr)?"\nThese fields were changed with kubectl. Undo that, or put the change into the values file":/updates to statefulset spec|spec is immutable/.test(stderr)?"\nThe class and the size of a claim cannot be changed by an upgrade; see docs/bootstrap.md":/spec\.strategy\.rollingUpdate: Forbidden/.test(stderr)?"\nDelete the Deployments harbor-registry and harbor-jobservice (their claims stay) and run this again":""}(stderr)}`,stderr)}function upgradeArgs(request){return["upgrade",releaseName,request.chart.path,"--install",...place,"--output","json","--history-max",`${HISTORY_MAX}`,"--hide-notes",...""===request.valuesFile?[]:["--values",request.valuesFile],"--values","-"]}return{async requireVersion(){const text=await run("ask helm for its version",{args:["version","--template","{{.Version}}"]}),version=(0,release.En)(text);(0,release.Gi)(version)
return version},async fetchChart(request){const chartPath=""!==request.repository||request.chart.startsWith("oci://")?await async function pull(request){const directory=(0,external_node_path_.join)(workDirectory,"chart")
await(0,external_node_fs_promises_.mkdir)(directory)
const source=""===request.repository?[]:["--repo",request.repository]
await run(`fetch the chart ${request.chart} ${request.version}`,{args:["pull",request.chart,...source,"--version",request.version,"--destination",directory]})
const[archive=""]=await(0,external_node_fs_promises_.readdir)(directory)
return(0,external_node_path_.join)(directory,archive)}(request):request.chart,sha256=await async function hashArchive(path){const bytes=await(0,external_node_fs_promises_.readFile)(path).catch(cause=>{if(!(0,node_error.U)(cause,"EISDIR"))throw new errors.yo(`failed to read the chart ${path}: ${(0,errors.gJ)(cause)}`,{cause})})
return void 0===bytes?"":(0,external_node_crypto_.createHash)("sha256").update(bytes).digest("hex")}(chartPath)
""!==request.sha256&&function requireHash(expected,{found,path}){if(found!==expected.toLowerCase())throw new errors.yo(""===found?`chart-sha256: ${path} is a directory, which has no SHA-256; use an archive`:`the chart is refused: its SHA-256 is ${found}, expected ${expected}. It is damaged, or it is not the release`)}(request.sha256,{found:sha256,path:chartPath})
const text=await run(`read the chart ${request.chart}`,{args:["show","chart",chartPath]})
return{path:chartPath,sha256,...dist.qgA(chartFile,(0,yaml_dist.qg)(text))}},async fetchHistory(){const text=await run(`read the history of the release ${releaseName}`,{args:["history",releaseName,...place,"--output","json"]})
return dist.qgA(helm_history,JSON.parse(text)).map(({updated,app_version:appVersion,...revision})=>({...revision,appVersion,updatedAt:Date.parse(updated)}))},fetchManifest:()=>run(`read the manifests of the release ${releaseName}`,{args:["get","manifest",releaseName,...place]}),async fetchValues(revision){const args=["get","values",releaseName,...void 0===revision?[]:["--revision",`${revision}`],...place,"--output","json"],purpose=`read the values of the release ${releaseName}`
return{given:JSON.parse(await run(purpose,{args})),all:JSON.parse(await run(purpose,{args:[...args,"--all"]}))}},async renderUpgrade(request){const text=await run("render the chart",{args:[...upgradeArgs(request),"--dry-run=server"],stdin:JSON.stringify(request.values)}),{manifest,config:given}=dist.qgA(upgraded,JSON.parse(text))
return{manifest,values:{given,all:mergeValues((0,yaml_dist.qg)(await run("read the values of the chart",{args:["show","values",request.chart.path]})),given)}}},async upgrade(request){const forceConflicts=!0===request.forceConflicts&&await async function appliesOnServer(){const text=await run(`read the metadata of the release ${releaseName}`,{args:["get","metadata",releaseName,...place,"--output","json"]})
return"ssa"===dist.qgA(metadata,JSON.parse(text)).applyMethod}(),text=await run(`install Harbor as release ${releaseName}`,{args:[...upgradeArgs(request),...forceConflicts?["--force-conflicts"]:[]],stdin:JSON.stringify(request.values)})
return dist.qgA(upgraded,JSON.parse(text)).version},async uninstall(){const args=["uninstall",releaseName,...place]
await run(`uninstall the interrupted release ${releaseName}`,{args})},async rollback(revision){const args=["rollback",releaseName,`${revision}`,...place]
await run(`roll the release ${releaseName} back to revision ${revision}`,{args})},generateKeyPair:registry=>async function generateKeyPair(registry){const chart=(0,external_node_path_.join)(workDirectory,"keys")
await(0,external_node_fs_promises_.mkdir)((0,external_node_path_.join)(chart,"templates"),{recursive:!0})
await(0,external_node_fs_promises_.writeFile)((0,external_node_path_.join)(chart,"Chart.yaml"),"apiVersion: v2\nname: keys\nversion: 1.0.0\n")
await(0,external_node_fs_promises_.writeFile)((0,external_node_path_.join)(chart,"templates","keys.yaml"),KEYS_TEMPLATE)
const text=await run("generate a key pair",{args:["template","keys",chart,"--values","-"],stdin:JSON.stringify(registry)})
return dist.qgA(dist.Ikc({data:keys}),(0,yaml_dist.qg)(text)).data}(registry)}}({path:options.helmPath,connection:options.connection,namespace:options.inputs.namespace,releaseName:options.inputs.releaseName,workDirectory:options.workDirectory,environment:host.environment,signal:host.signal,redact:text=>host.redact(text)})}function createAdminCall(context){const call=(0,harbor_call.JX)(context)
return{async send({json,right,...rest},expected){const body=void 0===json?{}:{body:JSON.stringify(json),headers:{"content-type":"application/json"}},explained=void 0===right?[401]:[401,403],response=await call.send({...rest,...body},[...expected,...explained]),{credentials,host}=context.connection
if(void 0!==right&&403===response.status&&!expected.includes(403)){const who="basic"===credentials.kind?credentials.user:"a client without a login"
throw new errors.dr(`failed to ${rest.purpose}: Harbor at ${host} says that ${who} lacks the right ${right.name}, which ${right.holder} has`,{status:403,kind:"missing-permission"})}if(401!==response.status||expected.includes(401))return response
const user="basic"===credentials.kind?`the password of ${credentials.user}`:"to answer without a login"
throw new errors.dr(`failed to ${rest.purpose}: Harbor at ${host} refused ${user} (401)`,{status:401})},read:({json:_,right:__,...rest},{response,schema})=>call.decode(rest,{response,decoder:json=>dist.qgA(schema,json)})}}const BY_NAME={"x-is-resource-name":"true"},PAGE_SIZE=100,scanner=dist.Ikc({name:decode.Q,is_default:dist.cl6(dist.zMY()),disabled:dist.cl6(dist.zMY()),health:decode.Q}),scanners=dist.YOg(scanner),currentUser=dist.Ikc({sysadmin_flag:dist.cl6(dist.zMY())}),project=dist.Ikc({project_id:dist.aig()}),access=dist.YOg(dist.Ikc({resource:dist.YjP(),action:dist.YjP()})),robots=dist.cl6(dist.YOg(dist.Ikc({id:dist.aig(),name:dist.YjP(),duration:dist.cl6(dist.aig()),expires_at:dist.cl6(dist.aig()),creation_time:decode.Q,description:decode.Q,disable:dist.cl6(dist.zMY()),permissions:dist.cl6(dist.YOg(dist.Ikc({access:dist.cl6(access)})))})))
function toScanner(wire){return{name:wire.name,isDefault:!0===wire.is_default,isDisabled:!0===wire.disabled,health:wire.health}}const createdRobot=dist.Ikc({id:dist.aig(),name:dist.YjP(),expires_at:dist.cl6(dist.aig()),secret:dist.FsL(dist.YjP(),dist.BpQ(1))}),refreshedRobot=dist.Ikc({secret:dist.FsL(dist.YjP(),dist.BpQ(1))}),endOf=seconds=>"number"==typeof seconds&&seconds>0?1e3*seconds:void 0,projectRight=(name,projectName)=>({name:`"${name}" on project ${projectName}`,holder:'a member with the role "Project Admin"'}),inventory_PAGE_SIZE=100,PARALLEL_COUNTS=8,systemInfo=dist.Ikc({harbor_version:decode.Q}),statistics=dist.Ikc({total_repo_count:dist.aig()}),projects=dist.YOg(dist.Ikc({project_id:dist.aig()}))
var no_answer=__webpack_require__(51661)
const health=dist.Ikc({components:dist.cl6(dist.YOg(dist.Ikc({name:decode.Q,status:decode.Q,error:decode.Q})))}),PING_LIMIT={callTimeoutMs:()=>1e4}
var peer_certificate=__webpack_require__(87864),mask=__webpack_require__(40393)
function openInventory(host,options){return function createHarborInventory(context){const{send,read}=createAdminCall(context),question=(path,purpose)=>({method:"GET",path:`${harbor_call.nC}${path}`,purpose})
async function ask(asked,schema){return read(asked,{response:await send(asked,[200]),schema})}async function countRobots(query){const response=await send(question(`/robots?${query}page_size=1`,"count the robots"),[200]),total=Number(response.header("x-total-count")??Number.NaN)
if(Number.isInteger(total))return total
throw new errors.dr("failed to count the robots: Harbor does not say how many there are (X-Total-Count)")}return{fetchVersion:async()=>(await ask(question("/systeminfo","ask Harbor for its version"),systemInfo)).harbor_version,async count(){const{total_repo_count:repositories}=await ask(question("/statistics","count the repositories"),statistics),ids=await async function listProjects(){const ids=[]
for(let page=1;;page+=1){const found=await ask(question(`/projects?page=${page}&page_size=${inventory_PAGE_SIZE}`,"count the projects"),projects)
ids.push(...found.map(({project_id})=>project_id))
if(found.length<inventory_PAGE_SIZE)return ids}}()
let robots=await countRobots("")
for(let start=0;start<ids.length;start+=PARALLEL_COUNTS){const counts=await Promise.all(ids.slice(start,start+PARALLEL_COUNTS).map(id=>countRobots(`q=${encodeURIComponent(`Level=project,ProjectID=${id}`)}&`)))
robots+=counts.reduce((sum,count)=>sum+count,0)}return{projects:ids.length,repositories,robots}}}}(openAsAdmin(host,{...options,user:"admin"}))}function openAsAdmin(host,{address,client,user,password}){const connection={...address,credentials:{kind:"basic",user,secret:password}};(0,mask.P)(host,connection)
const{signal,log}=host
return{connection,http:(0,harbor_http.t)({connection,client,signal,log}),limit:call_limits.kX}}function openPublicApi(host,{address,client}){const connection={...address,credentials:{kind:"anonymous"}},target=new URL(address.url),{signal,log}=host
return function createHarborPublicApi(context){const{ask,decode}=(0,harbor_call.JX)(context)
async function look(path,{purpose,expected}){const httpRequest={method:"GET",path,purpose},response=await ask(httpRequest)
if(expected.includes(response.status))return{httpRequest,response}
throw(0,http_answer.Qf)(httpRequest,{response,connection:context.connection})}return{async ping(){const httpRequest={method:"GET",path:`${harbor_call.nC}/ping`,purpose:"reach Harbor",isSingleTry:!0}
try{const response=await context.http(httpRequest,PING_LIMIT),{status}=response
if(200===status&&"Pong"===response.text.trim())return{kind:"harbor"}
if(!function isPingAnswer(status){return 200===status||404===status||408===status||429===status||status>=500}(status))throw(0,http_answer.Qf)(httpRequest,{...context,response})
return{kind:"answer",status,text:response.text}}catch(error){if(!(error instanceof no_answer.i5))throw error
if((0,no_answer.Kd)(error))return{kind:"certificate",code:error.code,shown:await context.fetchCertificate()}
if(error.isTransient||(0,no_answer.S4)(error))return{kind:"no-answer",reason:error.reason}
throw error}},fetchCertificate:context.fetchCertificate,async fetchHealth(){const{httpRequest,response}=await look(`${harbor_call.nC}/health`,{purpose:"read the health of Harbor",expected:[200]}),{components}=decode(httpRequest,{response,decoder:json=>dist.qgA(health,json)})
return(components??[]).map(({name,status,error})=>({name,isHealthy:"healthy"===status,error}))},async fetchRealm(){const{response}=await look("/v2/",{purpose:"read the login challenge of Harbor",expected:[200,401,404]})
return/realm="([^"]*)"/.exec(response.header("www-authenticate")??"")?.[1]??""},async fetchUi(){const{response}=await look("/",{purpose:"open the UI of Harbor",expected:[200]}),[contentType=""]=(response.header("content-type")??"").split(";"),isPage=/^text\/html$/i.test(contentType.trim())&&/<html/i.test(response.text)
return{status:response.status,contentType:contentType.trim(),isPage}}}}({connection,http:(0,harbor_http.t)({connection,client,signal,log}),limit:call_limits.kX,fetchCertificate:async()=>address.isPlainHttp?void 0:(0,peer_certificate.o)({target,proxy:client.proxy,signal})})}var wiring_ports=__webpack_require__(9975)
function openReleaseCluster(host,access){if("password"!==access.kind)return openCluster({http:openKubeHttp(host,openKubeconfig(host,access.cluster.kubeconfig)),namespace:access.cluster.namespace})}function releasePorts(host,{access,address}){const client=(0,harbor_http.q)(address,host.environment)
return{client,cluster:openReleaseCluster(host,access),publicApi:openPublicApi(host,{address,client}),openAdmin:({user,password})=>function openAdmin(host,options){return function createHarborAdmin(context){const{send,read}=createAdminCall(context),{credentials,host}=context.connection,user="basic"===credentials.kind?credentials.user:""
async function projectId(name){const question={method:"GET",path:`${harbor_call.nC}/projects/${encodeURIComponent(name)}`,purpose:`look up project ${name}`,headers:BY_NAME},response=await send(question,[200,403,404])
return 403===response.status?"hidden":200===response.status?read(question,{response,schema:project}).project_id:"absent"}return{async isSystemAdmin(){const question={method:"GET",path:`${harbor_call.nC}/users/current`,purpose:`log in to Harbor as ${user}`},response=await send(question,[200,401,412])
if(401!==response.status){if(412===response.status)throw new errors.dr(`failed to ${question.purpose}: Harbor at ${host} takes it for a robot, and only a user can do this; give the name and the password of an administrator`,{status:412})
return!0===read(question,{response,schema:currentUser}).sysadmin_flag}},async fetchScanners(){const question={method:"GET",path:`${harbor_call.nC}/scanners`,purpose:"list the scanners of Harbor"},response=await send(question,[200])
return read(question,{response,schema:scanners}).map(toScanner)},async fetchScannerOf(projectName){const path=`${harbor_call.nC}/projects/${encodeURIComponent(projectName)}/scanner`,purpose=`ask for the scanner of project ${projectName}`,right=projectRight("scanner: read",projectName),question={method:"GET",path,purpose,headers:BY_NAME,right},response=await send(question,[200,404])
if(404===response.status||""===response.text.trim())return[]
const found=read(question,{response,schema:scanner})
return""===found.name?[]:[{...toScanner(found),isDefault:!0}]},async ensureProject(name){const id=await projectId(name)
if("number"==typeof id)return"present"
const json={project_name:name,metadata:{public:"false",auto_scan:"true"}},purpose=`create project ${name}`,{status}=await send({method:"POST",path:`${harbor_call.nC}/projects`,purpose,json,right:{name:'"project: create"',holder:'an administrator of Harbor (and every user, where its setting "Project Creation" says so)'}},[201,409])
if(409!==status||"absent"===id)return"created"
throw new errors.dr(`failed to look up project ${name}: Harbor at ${host} has it, and ${user} lacks the right "project: read" on it, which every member has; to make robots there ${user} needs the role "Project Admin"`,{status:403,kind:"missing-permission"})},async fetchRobot(projectName,name){const id=await projectId(projectName)
if("number"!=typeof id)return
const right=projectRight("robot: list",projectName),purpose=`list the robots of project ${projectName}`,query=`q=${encodeURIComponent(`Level=project,ProjectID=${id}`)}&page_size=${PAGE_SIZE}`
for(let page=1;;page+=1){const question={method:"GET",path:`${harbor_call.nC}/robots?${query}&page=${page}`,purpose,right},found=read(question,{response:await send(question,[200]),schema:robots})??[],robot=found.find(candidate=>candidate.name.endsWith(`${projectName}+${name}`))
if(void 0!==robot)return{id:robot.id,name:robot.name,durationDays:robot.duration??-1,createdAt:Date.parse(robot.creation_time)||0,endsAt:endOf(robot.expires_at),description:robot.description,isDisabled:!0===robot.disable,access:(robot.permissions??[]).flatMap(permission=>permission.access??[])}
if(found.length<PAGE_SIZE)return}},async createRobot(robot){const purpose=`create the robot ${robot.name} in project ${robot.project}`,json={name:robot.name,description:`made by ${robot.description}`,level:"project",duration:robot.durationDays,permissions:[{kind:"project",namespace:robot.project,access:robot.access}]},right=projectRight("robot: create",robot.project),question={method:"POST",path:`${harbor_call.nC}/robots`,purpose,json,right},response=await send(question,[201,409])
if(409===response.status)throw new errors.dr(`failed to ${purpose}: it exists already. Run this again with "rotate" set to true`,{status:409})
const created=read(question,{response,schema:createdRobot})
return{name:created.name,secret:created.secret,endsAt:endOf(created.expires_at)}},async updateRobot(projectName,robot){const json={id:robot.id,name:robot.name,description:robot.description,level:"project",duration:robot.durationDays,disable:robot.isDisabled,permissions:[{kind:"project",namespace:projectName,access:robot.access}]},path=`${harbor_call.nC}/robots/${robot.id}`,purpose=`change the permissions or the expiry of ${robot.name}`,right=projectRight("robot: update",projectName)
await send({method:"PUT",path,purpose,json,right},[200])},async refreshRobotSecret(robot){const question={method:"PATCH",path:`${harbor_call.nC}/robots/${robot.id}`,purpose:`refresh the secret of ${robot.name}`,json:{secret:""}},response=await send(question,[200])
return{name:robot.name,secret:read(question,{response,schema:refreshedRobot}).secret}},async deleteRobot(id){await send({method:"DELETE",path:`${harbor_call.nC}/robots/${id}`,purpose:"delete the robot"},[200,404])},async deleteRepository(repository){const path=(0,harbor_repository.eY)(repository)
await send({method:"DELETE",path,purpose:`delete the repository ${repository.name}`},[200,404])}}}(openAsAdmin(host,options))}(host,{address,client,user,password}),mask:secret=>host.mask(secret),clock:(0,wiring_ports.ts)(host),log:host.log}}const asRobot=(address,{name,secret})=>({...address,credentials:{kind:"basic",user:name,secret}})
var read_inputs=__webpack_require__(79561)
async function run(host){const request=await async function readCreateRobot(context){const{form,files}=context
context.mask(form.raw("secrets-token"))
const access=readAdminAccess(context),address=await(0,connection.zq)(form,files),robot={project:readProject(form),robot:readRobot(form),plan:readPlan(form),rotate:form.boolean("rotate"),lifetimeDays:readRobotLifetime(form)}
refuseWithoutCluster(form,{name:"kubernetes-secret",access})
const places=function readSecretPlaces(form,context){const name=form.text("github-secret"),{identity,access}=context,kubernetes="cluster"===access.kind?function readKubernetesSecret(form,context){const name=form.text("kubernetes-secret")
if(""!==name){if("auto"===name){const{length}=robotSecretName(context.identity)
length>LONGEST_SECRET_NAME&&form.problem("robot",`and "project" give the Secret a name of ${length} characters, and at most ${LONGEST_SECRET_NAME} are allowed; choose shorter ones`)
return"auto"}(!SECRET_NAME.test(name)||name.length>LONGEST_SECRET_NAME)&&form.problem("kubernetes-secret",`"${name}" is not a valid Secret name`);(function isReleaseSecret(name,releaseName){const{admin,internal}=secretNames(releaseName),fullName=chartFullName(releaseName)
return name===admin||name===internal||name.startsWith("sh.helm.release.")||name.endsWith("-internal-tls")||CHART_SECRETS.some(part=>name===`${fullName}-${part}`)})(name,context.releaseName)&&form.problem("kubernetes-secret",`"${name}" is a Secret of the release ${context.releaseName}, which would lose its passwords; choose another name, or "auto"`)
return{name}}}(form,{identity,releaseName:access.cluster.releaseName}):void 0,token=form.raw("secrets-token").trim(),repository=form.text("github-repository")
""===name&&void 0===kubernetes&&form.problem("github-secret","cluster"===access.kind?'and "kubernetes-secret" are both empty, so the robot\'s secret would be lost; name one of them':"is required without access to the cluster: it is where the robot's secret goes, which is printed nowhere")
const places=void 0===kubernetes?{}:{kubernetes},variable=form.text("github-variable")
if(""===name){""!==variable&&form.problem("github-variable",'needs "github-secret", the secret of the robot that it names')
return places}isSettingName(name)||form.problem("github-secret",`"${name}" is not a valid secret name (letters, digits, _; not GITHUB_…)`)
""===variable||isSettingName(variable)||form.problem("github-variable",`"${variable}" is not a valid variable name (letters, digits, _; not GITHUB_…)`);/^[\w.-]+\/[\w.-]+$/.test(repository)||form.problem("github-repository",`"${repository}" is not OWNER/REPOSITORY`)
""===token&&form.problem("secrets-token",'is required to write a secret. Use a token with the permission "Secrets: write" on the repository; the token of the job cannot have it')
return{...places,github:{repository,name,token,variable}}}(form,{identity:robot,access}),beforeDays=function readRenewal(form,robot){const text=form.text("rotate-before")
if(""===text)return
const days=Number(/^(\d{1,4})d?$/.exec(text)?.[1]??0),problem=message=>form.problem("rotate-before",message)
days<1&&problem(`"${text}" is not a number of days, as in 14`)
robot.rotate&&problem('and "rotate" are both given; "rotate" changes the secret at once, also under jobs that run')
const{lifetimeDays,places}=robot
"never"===lifetimeDays?problem('needs a robot that ends, and "robot-duration" is "never"'):lifetimeDays<2*days&&problem(`is ${days} days, so "robot-duration" has to be at least ${2*days}, and is ${lifetimeDays}`)
void 0!==places.kubernetes&&problem('works with "github-secret" alone: pods take the Secret of "kubernetes-secret" as it is; use "rotate" there')
""===(places.github?.variable??"")&&problem('needs "github-variable" and "github-secret": the name of the robot changes with its secret')
return days}(form,{...robot,places}),timeoutMs=form.duration("reachable-timeout")
form.complete()
return{access,address,...robot,places,beforeDays,timeoutMs}}((0,read_inputs.A)("create-robot",host)),{outcome,name,endsAt}=await async function provideRobot(request,ports){const{address,timeoutMs}=request,credentials=await findAdmin(request.access,ports)
warnUnchecked(address,{credentials,log:ports.log})
await awaitReachable({externalUrl:address.url,hasCaCertificate:""!==address.caCertificate,timeoutMs},ports)
const robotPorts={...ports,admin:ports.openAdmin(credentials),credentials,mask:ports.maskRobot,isAccepted:robot=>async function isAccepted(connect){try{await connect(call_limits.eJ).authenticate()
return!0}catch(error){if(error instanceof errors.dr&&401===error.status)return!1
throw error}}(ports.connectAs(robot))},{names}=ports,{beforeDays}=request
if(void 0!==beforeDays&&void 0!==names)return async function renewRobot(request,ports){const{admin,names,credentials,log}=ports
await requireLogin(admin,{credentials,secretAdvice:"; run verify-harbor for details"})
const inUse=await names.read(),pair=[await findPlace(request.robot,{request,admin}),await findPlace((robot=request.robot,`${robot}-2`),{request,admin})]
var robot
const holder=names.title,{beforeDays,...others}=request,rest={...others,holder},plan=function planRenewal(pair,options){const{inUse,holder,now,beforeDays}=options,current=function findCurrent(pair,inUse){for(const{robot,present}of pair)if(void 0!==present&&(void 0===inUse||inUse===present.name))return{robot,present}}(pair,inUse),[first]=pair
if(void 0===current){if(void 0===inUse)return{kind:"make",robot:first.robot}
const gone=pair.find(({robot})=>inUse.endsWith(`+${robot}`))
if(void 0!==gone)return{kind:"make",robot:gone.robot}
const names=pair.map(({robot})=>robot).join(" or ")
return{kind:"refuse",reason:`The variable names ${inUse}, which is no robot called ${names}`}}const{endsAt}=current.present
if(void 0===inUse&&isOfAnother(current.present,holder))return{kind:"refuse",reason:describeOther(current.present)}
if(void 0===endsAt||endsAt-now>beforeDays*day.s)return{kind:"keep",current}
const other=pair.find(({robot})=>robot!==current.robot)??first,reason=function describeObstacle(other,options){if(void 0===other)return""
const{now,holder,currentEnd}=options
return other.isOurs?void 0===other.endsAt?`${other.name} never expires, so it is not replaced; delete it when nothing uses it`:isOfAnother(other,holder)?describeOther(other):other.endsAt<=now?"":other.endsAt>currentEnd?other.holder===holder&&now-other.createdAt<INTERRUPTED_MS?"":`${other.name} ends later than the robot in use, and is more than an hour old or of unknown use: another repository may use it, so it is not replaced; give each repository a "robot" of its own, or delete it when nothing uses it`:`${other.name}, which was in use before, is valid until ${(0,format.im)(other.endsAt)} and jobs may still use it, so it is not replaced; "robot-duration" has to be at least twice "rotate-before"`:`${other.name} was not made by create-robot, so it is not replaced; delete or rename it, or choose another "robot"`}(other.present,{now,holder,currentEnd:endsAt})
return""===reason?{kind:"succeed",current:current.present,robot:other.robot,replaced:other.present}:{kind:"refuse",reason}}(pair,{inUse,holder,now:ports.now(),beforeDays})
switch(plan.kind){case"refuse":throw new errors.yo(`${plan.reason}. Nothing was changed`)
case"make":return makeAndName({...rest,robot:plan.robot,rotate:!1},ports)
case"keep":{const result=await createRobot({...rest,robot:plan.current.robot,rotate:!1},ports)
void 0===inUse&&await names.write(result)
return result}case"succeed":{const{current,replaced}=plan
await names.write(current)
for(const store of ports.stores){await store.prepare({project:request.project,robot:plan.robot})
await store.requireWritable()}if(void 0!==replaced){await admin.deleteRobot(replaced.id)
log.info(`Removed ${replaced.name}, which nothing uses any more`)}const made=await makeAndName({...rest,robot:plan.robot,rotate:!1,furtherAccess:current.access},ports),end=void 0===current.endsAt?"":` until it expires on ${(0,format.im)(current.endsAt)}`
log.info(`${made.name} takes the place of ${current.name}, which stays valid${end} for jobs that run`)
return{...made,outcome:"rotated"}}}}({...request,beforeDays},{...robotPorts,names})
const result=await createRobot(request,robotPorts)
await(names?.write(result))
return result}(request,function robotPorts(host,release){const{address,access}=release,ports=releasePorts(host,release),{github,kubernetes}=release.places,stores=[]
if(void 0!==kubernetes&&void 0!==ports.cluster&&"cluster"===access.kind){const name="auto"===kubernetes?"":kubernetes.name,{cluster}=ports,{namespace,releaseName}=access.cluster,place={cluster,namespace,releaseName,name,harborUrl:address.url}
stores.push(function createKubernetesSecret(options){const{cluster,namespace,releaseName,harborUrl}=options
let present,name=options.name
return{get title(){return`the Secret ${namespace}/${name}`},isReadable:!0,async prepare(identity){name=options.name||await async function findName(identity){const former=function formerRobotSecretName({robot}){return`robot-${robot}`}(identity),found=NAME.test(former)?await cluster.fetchSecretWithMetadata(former):void 0
return void 0!==found&&""===describeOtherOwner(found,{identity,releaseName})?former:robotSecretName(identity)}(identity)
present=await cluster.fetchSecretWithMetadata(name)
if(void 0===present)return
const owner=describeOtherOwner(present,{identity,releaseName})
if(""!==owner)throw new errors.yo(`The Secret ${namespace}/${name} ${owner}. Writing to it would replace that, so nothing has been written. Set "kubernetes-secret" to another name, or delete this Secret if it is not needed`)},async read(){const data=present?.data??{},[robotName="",secret=""]=[data["robot-name"],data["robot-token"]]
return""===robotName||""===secret?{kind:"absent"}:{kind:"known",robot:{name:robotName,secret},isCurrent:data["harbor-url"]===harborUrl}},async requireWritable(){if(void 0===present)return
const{resourceVersion}=present
await cluster.patchSecret(name,{resourceVersion,data:{"robot-token":"trial"},isDryRun:!0})},async write(robot){const data={"harbor-url":harborUrl,"robot-name":robot.name,"robot-token":robot.secret}
void 0===present?await cluster.createSecret(name,data,{[RELEASE_LABEL]:releaseName}):await cluster.patchSecret(name,{resourceVersion:present.resourceVersion,data})}}}(place))}void 0!==github&&stores.push(function createGithubSecret(options){const{repository,name}=options,title=`the GitHub secret ${name} of ${repository}`,{call,apiUrl}=createRepositoryCall({...options,title,permission:"Secrets: write"})
let key
async function put(secretName,secret){if(void 0===key)throw new Error("prepare() comes before a write")
const sealed=function seal(message,publicKey){const ephemeral=nacl.box.keyPair(),keys=new Uint8Array([...ephemeral.publicKey,...publicKey]),nonce=(0,blakejs.blake2b)(keys,void 0,nacl.box.nonceLength),box=nacl.box(message,nonce,publicKey,ephemeral.secretKey)
return new Uint8Array([...ephemeral.publicKey,...box])}(Buffer.from(secret),Buffer.from(key.key,"base64")),body={encrypted_value:Buffer.from(sealed).toString("base64"),key_id:key.key_id}
await call("write",(client,request)=>client.request("PUT /repos/{owner}/{repo}/actions/secrets/{secret_name}",{...request,secret_name:secretName,...body}))}return{title,isReadable:!1,async prepare(){const{data}=await call("write",(client,request)=>client.request("GET /repos/{owner}/{repo}/actions/secrets/public-key",request)),found=dist.xLC(publicKey,data)
if(!found.success)throw new errors.yo(`failed to write ${title}: the answer of ${apiUrl} is no public key; is it the API of GitHub?`)
key=found.output},async read(){const isPresent=await unlessMissing(()=>call("read",(client,request)=>client.request("GET /repos/{owner}/{repo}/actions/secrets/{secret_name}",{...request,secret_name:name})))
return{kind:isPresent?"hidden":"absent"}},async requireWritable(){const secretName=`${name}_WRITE_TRIAL`
await put(secretName,"trial")
await unlessMissing(()=>call("write",(client,request)=>client.request("DELETE /repos/{owner}/{repo}/actions/secrets/{secret_name}",{...request,secret_name:secretName})))},write:({secret})=>put(name,secret)}}({...host,...github}))
const names=void 0===github||""===github.variable?void 0:function createGithubVariable(options){const{repository,name}=options,title=`the GitHub variable ${name} of ${repository}`,{call,apiUrl}=createRepositoryCall({...options,title,permission:"Variables: write"}),change=(key,value)=>unlessMissing(()=>call("write",(client,request)=>client.request("PATCH /repos/{owner}/{repo}/actions/variables/{name}",{...request,name:key,value})))
async function set(key,value){if(!await change(key,value))try{await call("write",(client,request)=>client.request("POST /repos/{owner}/{repo}/actions/variables",{...request,name:key,value}))}catch(error){if(!(error instanceof RefusedError)||409!==error.status)throw error
if(!await change(key,value))throw error}}return{title,async read(){let found
const isThere=await unlessMissing(async()=>{const{data}=await call("read",(client,request)=>client.request("GET /repos/{owner}/{repo}/actions/variables/{name}",{...request,name}))
found=data})
if(!isThere)return
const{success,output}=dist.xLC(variable,found)
if(success)return output.value
throw new errors.yo(`failed to read ${title}: the answer of ${apiUrl} is no variable; is it the API of GitHub?`)},async write(robot){const{endsAt}=robot
await set(`${name}${ENDS}`,void 0===endsAt?"never":(0,format.im)(endsAt))
await set(name,robot.name)}}}({...host,...github,name:github.variable})
return{...ports,stores,names,maskRobot:robot=>(0,mask.P)(host,asRobot(address,robot)),connectAs:robot=>(0,wiring_ports.Nc)(host,{connection:asRobot(address,robot),client:ports.client}),now:()=>Date.now()}}(host,request)),ends=void 0===endsAt?"never":(0,format.im)(endsAt)
host.setOutputs({outcome,"robot-name":name,"robot-ends":ends})}var render_escape=__webpack_require__(56016)
function renderCell(text){return void 0!==(0,render_escape.Pl)(text)?(0,render_escape.iQ)((0,render_escape.FV)(text),text):/^\S+$/.test(text)?(0,render_escape.ti)(text):(0,render_escape.FV)(text)}const TITLES={installed:"Harbor is installed",upgraded:"Harbor is upgraded",unchanged:"Harbor is unchanged",planned:"Dry run: nothing was written"}
function countsRow({before,after}){const figures=({projects,repositories,robots})=>`${projects}, ${repositories}, ${robots}`
return["Projects, repositories, robots",`${figures(before)} before; ${figures(after)} now`]}function hasScanner({workloads}){return workloads.some(({component})=>"trivy"===component)}function table(rows){return["| | |","| :-- | :-- |",...rows.map(([name,text])=>`| ${(0,render_escape.FV)(name)} | ${renderCell(text)} |`)]}const STORES=["registry","database","redis","trivy","jobservice"]
function hasIssuer(tls){return"secret"===tls.kind&&""!==tls.issuer}const KEEP="keep",NAME_VALUES=["fullnameOverride","nameOverride"],INPUT_OF=[[/^externalURL$/,"external-url"],[/^expose\.ingress\.hosts\./,"host"],[/^expose\.ingress\.className$/,"ingress-class"],[/^expose\.tls\./,"tls and tls-secret"],[/\.storageClass$/,"storage-class"],[/\.size$/,"sizes"]],OWNED_PATHS=[["expose","ingress","className"]]
function planTls({tls}){return"off"===tls.kind?{enabled:!1}:{enabled:!0,certSource:"secret",secret:{secretName:tls.secretName}}}function redirectAnnotations({tls}){const redirect="off"===tls.kind?"false":"true"
return{"ingress.kubernetes.io/ssl-redirect":redirect,"nginx.ingress.kubernetes.io/ssl-redirect":redirect}}function issuerAnnotations({tls},{issuerAnnotations:further}){return hasIssuer(tls)?{"cert-manager.io/cluster-issuer":tls.issuer,...further}:{}}function planClaims(settings){const claims=STORES.map(store=>{const size=settings.sizes[store],claim={...""===settings.storageClass?{}:{storageClass:settings.storageClass},...void 0===size?{}:{size}}
return[store,"jobservice"===store?{jobLog:claim}:claim]})
return Object.fromEntries(claims)}const CHART_REPOSITORY="https://helm.goharbor.io",KNOWN_HASHES={}
function knownChartHash(request,known=KNOWN_HASHES){return"harbor"===request.chart&&request.repository===CHART_REPOSITORY&&Object.hasOwn(known,request.version)?known[request.version]??"":""}const UNITS={"":1,k:1e3,M:1e6,G:1e9,T:1e12,Ki:1024,Mi:2**20,Gi:2**30,Ti:2**40},QUANTITY=/^(\d+(?:\.\d+)?)(|k|M|G|T|Ki|Mi|Gi|Ti)$/
function parseQuantity(text){const[,number="",unit=""]=QUANTITY.exec(text)??[],bytes=Number(number)*(UNITS[unit]??0)
if(""===number||bytes<=0||!Number.isFinite(bytes))throw new Error(`"${text}" is not a size; give a number with a unit, as in 20Gi`)
return bytes}var inputs_form=__webpack_require__(13868)
const HOST=/^(?=.{1,253}$)[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)+$/
function urlOf({externalUrl,tls}){return URL.canParse(externalUrl)?new URL(externalUrl):new URL(`http${"off"===tls.kind?"":"s"}://invalid`)}function readSnapshotClass(form){const name=form.text("snapshot-class")
""===name||/^[a-z0-9]([-a-z0-9.]*[a-z0-9])?$/.test(name)||form.problem("snapshot-class",`"${name}" is not a valid VolumeSnapshotClass name, nor "none"`)
return name}function readSettings(form){const host=function readHost(form){const host=form.required("host").toLowerCase()
""===host||HOST.test(host)||form.problem("host",`"${host}" is not a DNS name with a dot, as in harbor.example.com; use no scheme, port or path`)
return host}(form),tls=function readTls(form){const mode=form.choice("tls"),secretName=form.text("tls-secret"),issuer=form.text("cert-manager-issuer")
if("secret"===mode)return{kind:"secret",secretName:secretName||"harbor-tls",issuer}
for(const[name,text]of[["tls-secret",secretName],["cert-manager-issuer",issuer]])""===text||form.isRefused("tls")||form.problem(name,'has no effect while "tls" is off; set "tls" to secret')
return{kind:"off"}}(form)
return{host,tls,externalUrl:readExternalUrl(form,{host,tls}),storageClass:form.text("storage-class"),sizes:readSizes(form),ingressClass:form.text("ingress-class")}}function readExternalUrl(form,options){const scheme="off"===options.tls.kind?"http":"https",text=form.text("external-url")
if(""===text)return`${scheme}://${options.host}`
const url=URL.canParse(text)?new URL(text):void 0
if(void 0===url||!/^https?:$/.test(url.protocol)){form.problem("external-url",`"${text}" is not an http(s) URL, as in ${scheme}://${options.host}`)
return text}url.hostname!==options.host&&form.problem("external-url",`has the host ${url.hostname}, but "host" is ${options.host}; they have to be the same`)
"https:"!==url.protocol||"off"!==options.tls.kind||form.isRefused("tls")||form.problem("external-url",'is https while "tls" is off, so clients could not log in. Use http, or set "tls" to secret')
"http:"===url.protocol&&"secret"===options.tls.kind&&form.problem("external-url",'is http while "tls" is on; use https')
"/"===url.pathname&&""===url.search&&""===url.hash||form.problem("external-url",`has a path; use only scheme, host and port: ${url.origin}`)
return url.origin}function readSizes(form){const sizes={}
for(const store of STORES){const name=`${store}-size`,text=form.text(name)
if(""!==text){form.parse(name,{text,parser:parseQuantity,fallback:0})
sizes[store]=text}}return{...sizes,...readSizeList(form)}}function readSizeList(form){const sizes={}
for(const entry of form.list("sizes")){const[name="",size=""]=entry.split("=",2).map(part=>part.trim()),store=STORES.find(candidate=>candidate===name)
if(void 0===store||""===size){const advice=void 0===store?(0,inputs_form.h)(name,STORES):`Add its size, as in ${store}=5Gi`
form.problem("sizes",`"${entry}" is not the size of a store. ${advice}`)
continue}void 0!==sizes[store]&&form.problem("sizes",`names ${store} twice`)
form.parse("sizes",{text:size,parser:parseQuantity,fallback:0})
sizes[store]=size}return sizes}async function readChart(form,files){const chart=form.text("chart"),repository=form.text("chart-repository"),version=form.text("chart-version"),sha256=form.text("chart-sha256")
""===sha256||/^[0-9a-fA-F]{64}$/.test(sha256)||form.problem("chart-sha256",`"${sha256}" is not a SHA-256 (64 hex digits)`);/^\d+\.\d+\.\d+(?:[-+.A-Za-z][-+0-9A-Za-z.]*)?$/.test(version)||form.problem("chart-version",`"${version}" is not an exact chart version, as in 1.18.4`)
""===repository||/^https?:\/\/./.test(repository)||form.problem("chart-repository",`"${repository}" is not an http(s) URL of a chart repository`)
const isPath=/[/\\]|\.tgz$/.test(chart)&&!chart.startsWith("oci://")
isPath&&!await files.exists(chart)&&form.problem("chart",`there is no file or directory "${chart}"`);/^-/.test(chart)&&form.problem("chart",`"${chart}" is not a chart name`)
const isNamed=!isPath&&!chart.startsWith("oci://"),source={chart,version,repository:isNamed?repository||CHART_REPOSITORY:""}
return{...source,sha256:sha256||knownChartHash(source)}}async function readValuesFile(form,files){const path=form.text("values-file")
""===path||await files.exists(path)||form.problem("values-file",`there is no file "${path}"`)
return path}async function readValues(path,{files},parser){const text=await files.readText(path).catch(error=>{throw new errors.yo(`values-file: "${path}" could not be read: ${(0,errors.gJ)(error)}`)})
parser.requireNoSecrets(text,path)
const[values]=parser.parseManifest(text)
!function requireKeptClaims(values,path){const name=NAME_VALUES.find(key=>!isEmptyValue(valueAt(values,[key])))
if(void 0!==name)throw new errors.yo(`values-file: ${path} sets ${name}, so Harbor would look for its data in claims of that name. This action names claims after the release only: remove it from the file`)
const policy=valueAt(values,["persistence","resourcePolicy"])
if(void 0!==policy&&policy!==KEEP)throw new errors.yo(`values-file: ${path} sets persistence.resourcePolicy to ${JSON.stringify(policy)}, so helm would delete claims with their data. This action does not allow that: set it to ${KEEP}, or remove it from the file`)}(values,path)
return values}const RESOURCES={ConfigMap:["api/v1","configmaps"],Ingress:["apis/networking.k8s.io/v1","ingresses"],PersistentVolumeClaim:["api/v1","persistentvolumeclaims"],Secret:["api/v1","secrets"],Service:["api/v1","services"]}
function objectRefs(manifest){return manifest.flatMap(object=>{const kind=String(valueAt(object,["kind"])),name=valueAt(object,["metadata","name"]),[api,resource]=RESOURCES[kind]??[]
return void 0===api||void 0===resource||"string"!=typeof name?[]:[{object:`${kind}/${name}`,api,resource,name}]})}const CONTROLLERS={"nginx.org/ingress-controller":{title:"F5 NGINX Ingress Controller",annotations:{"nginx.org/client-max-body-size":"0","nginx.org/proxy-read-timeout":"900s","nginx.org/proxy-send-timeout":"900s"},issuerAnnotations:{"acme.cert-manager.io/http01-edit-in-place":"true"},bodySizeAnnotation:'nginx.org/client-max-body-size: "0"',note:"it buffers every upload on its own disk, and no annotation changes that; give the controller enough ephemeral storage for the largest layer"},"k8s.io/ingress-nginx":{title:"ingress-nginx of the Kubernetes community",annotations:{"nginx.ingress.kubernetes.io/proxy-body-size":"0","nginx.ingress.kubernetes.io/proxy-read-timeout":"900","nginx.ingress.kubernetes.io/proxy-send-timeout":"900","nginx.ingress.kubernetes.io/proxy-request-buffering":"off"},issuerAnnotations:{},bodySizeAnnotation:'nginx.ingress.kubernetes.io/proxy-body-size: "0"',note:"it was retired in March 2026 and gets no more security fixes; annotations that begin with nginx.org/ have no effect on it"},"traefik.io/ingress-controller":{title:"Traefik",annotations:{},issuerAnnotations:{},bodySizeAnnotation:"",note:"its entry point ends every request after 60 s (respondingTimeouts.readTimeout), uploads of large layers too; raise that value in the configuration of Traefik"}}
function ingressController(specController){return CONTROLLERS[specController]??{title:specController,annotations:{},issuerAnnotations:{},bodySizeAnnotation:"",note:"this controller is unknown, so no annotation for large uploads is set; if it limits request bodies, set its annotation in the values file"}}function planExpectation(objects){return{workloads:objects.flatMap(object=>{const kind=textAt(object,["kind"])
return"Deployment"!==kind&&"StatefulSet"!==kind?[]:[{kind,name:textAt(object,["metadata","name"]),component:textAt(object,["spec","template","metadata","labels","component"]),replicas:replicasOf(object)}]}),claims:objects.flatMap(object=>{const kind=textAt(object,["kind"])
return"PersistentVolumeClaim"===kind?[claimOf(object,textAt(object,["metadata","name"]))]:"StatefulSet"===kind?function claimsOfStatefulSet(object){const templates=valueAt(object,["spec","volumeClaimTemplates"])
if(!Array.isArray(templates))return[]
const set=textAt(object,["metadata","name"])
return templates.flatMap(template=>Array.from({length:replicasOf(object)},(_,ordinal)=>claimOf(template,`${textAt(template,["metadata","name"])}-${set}-${ordinal}`)))}(object):[]})}}function planChanges(before,after){const old=byName(before),now=byName(after)
return[...new Set([...old.keys(),...now.keys()])].toSorted().flatMap(object=>{const[was,is]=[old.get(object),now.get(object)]
return was===is?[]:[{kind:void 0===was?"created":void 0===is?"removed":"changed",object}]})}function unkeptClaims(objects){return objects.filter(object=>"PersistentVolumeClaim"===textAt(object,["kind"])).filter(object=>"keep"!==textAt(object,["metadata","annotations","helm.sh/resource-policy"])).map(object=>textAt(object,["metadata","name"]))}function imageOf(objects,{component,container}){for(const object of objects){if("Deployment"!==textAt(object,["kind"])&&"StatefulSet"!==textAt(object,["kind"]))continue
if(textAt(object,["spec","template","metadata","labels","component"])!==component)continue
const containers=valueAt(object,["spec","template","spec","containers"]),found=Array.isArray(containers)?containers.find(candidate=>textAt(candidate,["name"])===container):void 0
if(void 0!==found)return textAt(found,["image"])}return""}function byName(objects){return new Map(objects.map(object=>[`${textAt(object,["kind"])}/${textAt(object,["metadata","name"])}`,JSON.stringify(object)]))}function claimOf(object,name){return{name,storageClass:textAt(object,["spec","storageClassName"]),size:sizeAt(object,["spec","resources","requests","storage"])}}function replicasOf(object){const replicas=valueAt(object,["spec","replicas"])
return"number"==typeof replicas?replicas:1}function sizeAt(object,path){const value=valueAt(object,path)
return"number"==typeof value?`${value}`:textAt(object,path)}function textAt(object,path){const value=valueAt(object,path)
return"string"==typeof value?value:""}const LABEL="kubernetes.io/arch",PARTS=[["core"],["jobservice"],["registry"],["portal"],["trivy"],["exporter"],["database","internal"],["redis","internal"]]
var version=__webpack_require__(76343)
const POD_SECURITY_LABEL="pod-security.kubernetes.io/enforce",CLOSED_LEVELS=["baseline","restricted"]
function judgePodSecurity(labels){if(void 0===labels)return[]
const level=labels[POD_SECURITY_LABEL]??""
return CLOSED_LEVELS.includes(level)?[]:[{kind:"open-nodes",level}]}function harborArchitectures(appVersion){return!0===(0,version.d)(appVersion,"2.16.0")?["amd64","arm64"]:["amd64"]}function judgeCluster(objects,options){const{settings}=options
return[...judgeNodes(objects.nodes,harborArchitectures(options.appVersion)),...judgeStorageClass(objects.storageClasses,settings.storageClass),...judgeIngressClass(objects.ingressClasses,settings.ingressClass),...judgeHost(objects.ingresses,settings)]}function chooseIngressClass(classes,wanted){return classes.find(candidate=>""===wanted?candidate.isDefault:candidate.name===wanted)}function judgeNodes(nodes,architectures){const usable=nodes.some(node=>node.isReady&&node.isSchedulable&&architectures.includes(node.architecture))
if(!usable)return[{kind:"no-usable-node",nodes,architectures}]
const others=nodes.filter(({architecture})=>!architectures.includes(architecture))
return 0===others.length?[]:[{kind:"other-nodes",nodes:others,architectures}]}function judgeStorageClass(present,wanted){const found=present.find(candidate=>""===wanted?candidate.isDefault:candidate.name===wanted)
return void 0===found?[{kind:"storage-class-absent",wanted,present}]:"Delete"===found.reclaimPolicy?[{kind:"storage-class-deletes",name:found.name}]:[]}function judgeIngressClass(present,wanted){const found=chooseIngressClass(present,wanted)
return void 0===found?[{kind:"ingress-class-absent",wanted,present}]:[{kind:"ingress-controller",ingressClass:found}]}function judgeHost(ingresses,settings){return void 0===ingresses?[{kind:"unchecked-hosts"}]:ingresses.filter(ingress=>ingress.hosts.includes(settings.host)).filter(ingress=>ingress.namespace!==settings.namespace||!function isOwnIngress({name},settings){return!(!hasIssuer(settings.tls)||!SOLVER_INGRESS.test(name))||name===`${chartFullName(settings.releaseName)}-ingress`}(ingress,settings)).map(by=>({kind:"host-taken",host:settings.host,by}))}const SOLVER_INGRESS=/^cm-acme-http-solver-/
function judgeName(host,options){const{found,address}=options
return 0===found.length?[{kind:"host-unresolved",host,address}]:""===address||found.includes(address)?[]:[{kind:"host-elsewhere",host,found,address}]}const ENDS_SOON_MS=30*day.s
function isBlocking(finding){switch(finding.kind){case"missing-permissions":case"namespace-unusable":case"no-usable-node":case"storage-class-absent":case"ingress-class-absent":case"host-taken":case"tls-secret-unusable":case"cert-manager-absent":case"leftover-claims":case"claim-differs":return!0
case"open-nodes":case"unchecked-hosts":case"other-nodes":case"storage-class-deletes":case"ingress-controller":case"host-unresolved":case"host-elsewhere":case"certificate-ends":return!1
default:return(0,errors.xb)(finding)}}const SOURCES={[ADMIN_PASSWORD_KEY]:["core","HARBOR_ADMIN_PASSWORD"],secretKey:["core","secretKey"],secret:["core","secret"],CSRF_KEY:["core","CSRF_KEY"],"tls.key":["core","tls.key"],"tls.crt":["core","tls.crt"],REGISTRY_PASSWD:["core","REGISTRY_CREDENTIAL_PASSWORD"],[DATABASE_PASSWORD_KEY]:["database","POSTGRES_PASSWORD"],JOBSERVICE_SECRET:["jobservice","JOBSERVICE_SECRET"],REGISTRY_HTTP_SECRET:["registry","REGISTRY_HTTP_SECRET"],REGISTRY_HTPASSWD:["registry-htpasswd","REGISTRY_HTPASSWD"]}
function isOwnRevision(values,releaseName){return valueAt(values,["existingSecretAdminPassword"])===secretNames(releaseName).admin}const FIXED_KEYS=[DATABASE_PASSWORD_KEY,"secretKey"]
function planAdoption(found,releaseName){const values=Object.fromEntries(Object.entries(SOURCES).map(([key,[part,source]])=>[key,found[`${chartFullName(releaseName)}-${part}`]?.[source]??""])),{[ADMIN_PASSWORD_KEY]:password="",...internal}=values,missing=missingKeys(values,[ADMIN_PASSWORD_KEY,...INTERNAL_KEYS])
return{secrets:{admin:{[ADMIN_PASSWORD_KEY]:password},internal},missing:missing.map(key=>function sourceName(key,releaseName){const[part="",source=key]=SOURCES[key]??[]
return`${chartFullName(releaseName)}-${part}[${source}]`}(key,releaseName))}}function registryUser(internal){const[user=""]=(internal.REGISTRY_HTPASSWD??"").split(":")
return""===user?REGISTRY_USER:user}const FIRST_BACKOFF_MS=36e5,FAILURE_GRACE_MS=2e4
function judgeIssuance(status){const subject=`certificate ${status.secretName}`,{secret}=status,problem=findTlsProblem(secret,status)
if(void 0===problem)return{subject,state:{kind:"ready"},text:"certificate"===secret.kind?formatCertificate(secret.certificate):""}
const wrong="absent"===problem.kind?"not created yet":describeTlsProblem(problem),failure=findFailure(status.issuance,status.secretName),cause=function describeIssuance(issuance,secretName){if(void 0===issuance)return"the cluster has no cert-manager to issue it"
const certificate=issuance.certificates.find(candidate=>candidate.secretName===secretName)
if(void 0===certificate)return"cert-manager has not created a Certificate for the Ingress yet"
const request=newestOwned(issuance.requests,certificate.name),order=void 0===request?void 0:newestOwned(issuance.orders,request.name),challenge=issuance.challenges.find(({owners,state,reason})=>void 0!==order&&owners.includes(order.name)&&"valid"!==state&&""!==reason)
if(void 0!==challenge){const{name,type,state,reason}=challenge
return`Challenge ${name} (${[type,state].filter(Boolean).join(", ")}): ${(0,one_line.t)(reason)}`}if(void 0!==order&&""!==order.reason)return`Order ${order.name} is ${order.state||"new"}: ${(0,one_line.t)(order.reason)}`
const decisive=void 0===request?void 0:decisiveCondition(request.conditions)
if(void 0!==request&&void 0!==decisive)return`CertificateRequest ${request.name}, ${formatCondition(decisive)}`
const own=decisiveCondition(certificate.conditions)
return void 0!==own?`Certificate ${certificate.name}, ${formatCondition(own)}`:`cert-manager is processing Certificate ${certificate.name}`}(status.issuance,status.secretName)
return void 0===failure?{subject,state:{kind:"waiting"},text:`${wrong}; ${cause}`}:{subject,state:{kind:status.failedForMs>=FAILURE_GRACE_MS?"failed":"waiting"},text:`${wrong}; cert-manager failed: ${cause}. It retries at ${function formatMinute(time){return`${new Date(time).toISOString().slice(0,16).replace("T"," ")} UTC`}(failure.retryAt)}; once the cause is fixed, "cmctl renew ${failure.name}" retries at once`}}function findFailure(issuance,secretName){const certificate=issuance?.certificates.find(candidate=>candidate.secretName===secretName),issuing=certificate?.conditions.find(({type})=>"Issuing"===type)
if(void 0===certificate||"False"!==issuing?.status)return
const backoff=FIRST_BACKOFF_MS*2**Math.max(certificate.failures-1,0)
return{name:certificate.name,retryAt:certificate.failedAt+backoff}}const DECISIVE=[["Denied","True"],["InvalidRequest","True"],["Issuing","False"],["Ready","False"],["Issuing","True"]]
function decisiveCondition(conditions){return DECISIVE.map(([type,status])=>conditions.find(condition=>condition.type===type&&condition.status===status)).find(condition=>void 0!==condition&&""!==condition.message)}function formatCondition({reason,type,message}){return`${(0,one_line.t)(reason)||type}: ${(0,one_line.t)(message)}`}function newestOwned(objects,owner){return objects.filter(({owners})=>owners.includes(owner)).toSorted((a,b)=>a.createdAt-b.createdAt).at(-1)}const NORMAL_RESTARTS=6
function readyText(pods){const containers=pods.flatMap(pod=>pod.containers),restarts=containers.reduce((sum,container)=>sum+container.restarts,0),ready=containers.filter(({isReady})=>isReady).length,count=containers.length>1?` ${ready}/${containers.length}`:""
return 0===restarts?`ready${count}`:`ready${count} after ${restarts} restart${1===restarts?"":"s"}`}function judgeContainer(container){const{state}=container
if("waiting"===state.kind)switch(state.reason){case"ErrImagePull":case"ImagePullBackOff":return function judgePull(message){if(/no match for platform|no matching manifest/.test(message))return{text:`its image is not built for this node: ${(0,one_line.t)(message)}`,isDefinite:!0}
const advice=/toomanyrequests|429|rate limit/i.test(message)?"; Docker Hub limits pulls per address, the pull is retried":""
return{text:`its image cannot be pulled: ${(0,one_line.t)(message)}${advice}`,isDefinite:!1}}(state.message)
case"InvalidImageName":return{text:`the name of its image is not valid: ${(0,one_line.t)(state.message)}`,isDefinite:!0}
case"CreateContainerConfigError":case"CreateContainerError":return{text:`its container cannot be created: ${(0,one_line.t)(state.message)}`,isDefinite:!1}
case"CrashLoopBackOff":return judgeCrash(container)
default:return}return"terminated"===state.kind&&0!==state.exitCode?judgeCrash(container):void 0}function judgeCrash(container){const end=container.lastEnd??("terminated"===container.state.kind?container.state:void 0),message="waiting"===container.state.kind?"":function messageOf(container){return"terminated"===container.state.kind?container.state.message:""}(container),cause=void 0===end?"":` (${end.reason||"exit"}, code ${end.exitCode})`,times=`${container.restarts} restart${1===container.restarts?"":"s"}`
if(/exec format error/.test(message))return{text:`${container.name} is not built for this node: exec format error`,isDefinite:!0}
const calm=container.restarts<=3&&"jobservice"===container.name?"; expected while it waits for core":""
return{text:`${container.name} crashed${cause}, ${times}${calm}`,isDefinite:container.restarts>NORMAL_RESTARTS}}function lastWarning(events,subject){return events.filter(event=>event.isWarning&&event.kind===subject.kind&&event.name===subject.name).toSorted((a,b)=>a.lastSeen-b.lastSeen).at(-1)}async function await_ready_describeFailure(title,found,{cluster}){const open=found.states.filter(({state})=>"ready"!==state.kind),lines=[`${title}:`,...open.map(({subject,text})=>`  - ${subject}: ${text}`)],state=found.failed?.state
if("failed"===state?.kind&&void 0!==state.pod&&void 0!==state.container){const tail=await cluster.fetchLogTail(state.pod,state.container).catch(()=>"")
if(""!==tail){lines.push(`Last lines of the log of ${state.pod} (${state.container}):`)
lines.push(...tail.trimEnd().split("\n").map(line=>`  | ${line}`))}}lines.push("The release is left as it is; run this again once the cause is fixed.")
return lines.join("\n")}function parseHarborVersion(text){const[,major,minor,patch]=/^v?(\d{1,4})\.(\d{1,4})\.(\d{1,4})(?![\d.])/.exec(text.trim())??[]
if("2"===major)return{major:Number(major),minor:Number(minor),patch:Number(patch)}}function formatHarborVersion({major,minor,patch}){return`${major}.${minor}.${patch}`}function compareHarborVersions(a,b){return a.major-b.major||a.minor-b.minor||a.patch-b.patch}function imageVersion(image){const[name=""]=image.split("@",1),colon=name.lastIndexOf(":")
return colon>name.lastIndexOf("/")?parseHarborVersion(name.slice(colon+1)):void 0}const KINDS=["projects","repositories","robots"]
function describeInventory(inventory){return KINDS.map(kind=>`${inventory[kind]} ${kind}`).join(", ")}const since=(minor,patch=0)=>({major:2,minor,patch}),ROWS=[{since:since(3),takesOver:9.6,runs:13},{since:since(9),takesOver:13,runs:14},{since:since(11),takesOver:14,runs:15},{since:since(15,2),takesOver:15,runs:18}],LAST_KNOWN={13:5,14:4,15:2},LAST_KNOWN_LINE=15
function databaseImageOf(version){const{minor,patch}=version
if(!(minor>LAST_KNOWN_LINE||patch>(LAST_KNOWN[minor]??Number.POSITIVE_INFINITY)))return ROWS.findLast(row=>compareHarborVersions(row.since,version)<=0)}const MAX_MINORS=2,CHART_OFFSET=4
function readsData(before,after){return after.runs===before.runs||after.takesOver===before.runs}function isStep(from,to){const[before,after]=[databaseImageOf(from),databaseImageOf(to)]
return!(void 0===before||void 0===after||to.minor-from.minor>MAX_MINORS)&&readsData(before,after)}function judgeUpgrade(running,asked){if(function isSame(running,asked){const same=(observed,image,version)=>observed.every(({text})=>{if(text===image)return!0
const seen=versionOf(text)
return void 0!==seen&&void 0!==version&&0===compareHarborVersions(seen,version)}),asCore=imageVersion(asked.core)??parseHarborVersion(asked.appVersion),isCoreSame=running.harbor.length>0&&same(running.harbor,asked.core,asCore)
return isCoreSame&&""!==asked.database?running.database.length>0&&same(running.database,asked.database,imageVersion(asked.database)):isCoreSame}(running,asked))return{kind:"same"}
const to=imageVersion(asked.core)??parseHarborVersion(asked.appVersion),seen=readable(running.harbor),[oldest]=seen,unknown=[...unreadable(running.harbor,"the running version of Harbor"),...0===seen.length&&0===running.harbor.length?["the running version of Harbor"]:[],...void 0===to?[`the requested version (${asked.core||asked.appVersion})`]:[]]
if(void 0!==to&&void 0!==oldest){const reason=function describeUnsupportedStep(seen,{oldest,to}){const newest=seen.at(-1)??oldest,asked=formatHarborVersion(to)
return compareHarborVersions(newest.version,to)>0?`Harbor ${formatHarborVersion(newest.version)} has run here (${newest.source}), and ${asked} is older: it cannot read the database of a newer Harbor. Use ${formatHarborVersion(newest.version)} or newer`:to.minor-oldest.version.minor<=MAX_MINORS?"":`Harbor ${formatHarborVersion(oldest.version)} runs (${oldest.source}) and ${asked} is ${to.minor-oldest.version.minor} minor versions newer; Harbor supports upgrades across ${MAX_MINORS} at a time. ${adviseUpgradePath(oldest.version,to)}`}(seen,{oldest,to})
if(""!==reason)return{kind:"refused",reason}}const base={kind:"changes",from:void 0===oldest?"unknown":formatHarborVersion(oldest.version),to:void 0===to?"unknown":formatHarborVersion(to),unknown}
return""===asked.database?base:function judgeDatabase(base,{running,image}){if(running.length>0&&running.every(({text})=>text===image))return base
const asked=imageVersion(image),seen=readable(running),[oldest]=seen,newest=seen.at(-1),unknown=[...base.unknown,...void 0===asked?[`the version of the requested database image (${image})`]:[],...unreadable(running,"the running database image"),...0===running.length?["the running database image"]:[]]
if(void 0===asked||void 0===oldest||void 0===newest)return{...base,unknown}
if(compareHarborVersions(newest.version,asked)>0)return{kind:"refused",reason:`The database image of Harbor ${formatHarborVersion(newest.version)} has run here (${newest.source}), and ${image} is older: it cannot read the data of the newer one`}
const[before,after]=[databaseImageOf(oldest.version),databaseImageOf(asked)]
if(void 0===before||void 0===after){const which=formatHarborVersion(void 0===before?oldest.version:asked)
return{...base,unknown:[...unknown,`the PostgreSQL in the database image of Harbor ${which}`]}}if(!readsData(before,after))return{kind:"refused",reason:describeLoss({oldest,before,asked,after})}
const postgres=before.runs===after.runs?{}:{postgres:{from:before.runs,to:after.runs}}
return{...base,unknown,...postgres}}(base,{running:running.database,image:asked.database})}function readable(observed){return observed.flatMap(sighting=>{const version=versionOf(sighting.text)
return void 0===version?[]:[{...sighting,version}]}).toSorted((a,b)=>compareHarborVersions(a.version,b.version))}function versionOf(text){return parseHarborVersion(text)??imageVersion(text)}function unreadable(observed,what){return observed.filter(({text})=>void 0===versionOf(text)).map(({source,text})=>`${what} according to ${source} ("${text}")`)}function describeLoss(options){const{oldest,before,asked,after}=options,[old,now]=[formatHarborVersion(oldest.version),formatHarborVersion(asked)]
return`The database of Harbor ${old} (${oldest.source}) is PostgreSQL ${before.runs}, and the database image of ${now} migrates only PostgreSQL ${after.takesOver}: Harbor would start on an EMPTY database. ${adviseUpgradePath(oldest.version,asked)}`}function adviseUpgradePath(from,to){const lines=function planUpgradePath(from,to){const lines=[]
let version=from
for(;;){if(isStep(version,to))return lines
const next=[MAX_MINORS,1].map(step=>{return{major:2,minor:minor=version.minor+step,patch:LAST_KNOWN[minor]??99}
var minor}).find(candidate=>candidate.minor<to.minor&&isStep(version,candidate))
if(void 0===next)return
lines.push(next.minor)
version=next}}(from,to)
return void 0===lines?"No upgrade path is known; see the upgrade guide of Harbor":`Upgrade in steps, one run with its "chart-version" each: ${function describeUpgradePath(lines,to){return[...lines.map((minor,index)=>`to the newest ${0===index?"Harbor ":""}2.${minor} (chart 1.${minor+CHART_OFFSET}.x)`),`to ${formatHarborVersion(to)}`].join(", then ")}(lines,to)}`}const CONFIRM_INPUT="confirm-database-upgrade",UNCOUNTED="-uncounted"
function describeVersionChange(context){const{move,counted,plan}=context,{postgres}=move
return[`Harbor is upgraded from ${move.from} to ${move.to}${void 0===postgres?"":`, and its internal database from PostgreSQL ${postgres.from} to ${postgres.to}`}.`,...move.unknown.map(what=>`Unknown: ${what}. A database image that does not migrate the present PostgreSQL starts EMPTY.`),...void 0===postgres?[]:describeCopy(context),"Harbor migrates its tables when it starts: neither helm rollback nor an older chart reverts that.",...0===plan.snapshots.length?[]:[`VolumeSnapshots of ${plan.snapshots.map(({claim})=>claim).join(" and ")} are created first.`],...plan.gaps.map(gap=>`No snapshot: ${gap}. Back up manually (docs/bootstrap.md, "Before an upgrade").`),...void 0===counted?["No Harbor runs, so its content cannot be compared before and after."]:"failure"in counted?[`The content of Harbor could not be counted (${counted.failure}), so this run would not notice a loss.`]:[`Harbor has ${describeInventory(counted)}; they are counted again after the upgrade.`]]}function describeCopy({namespace,releaseName,databaseClaim}){return[`The new pod copies the database inside ${void 0===databaseClaim?"its claim":`the claim ${databaseClaim.name} (${databaseClaim.size})`} with pg_upgrade, which needs as much free space there as the database uses now (kubectl exec --namespace ${namespace} ${chartFullName(releaseName)}-database-0 --container database -- df -h /var/lib/postgresql/data). Harbor is not available meanwhile.`,"The old data directory is removed after the copy, so only a backup can restore it."]}async function awaitSnapshot(name,request,ports){const{snapshots,clock,log}=ports
let trouble=""
const{isDone}=await(0,poll_until.g)({look:async()=>{const{isReady,error}=await snapshots.fetchState(name)
isReady||error===trouble||""===error||log.warning(`The driver reports for ${name}: ${error}`)
trouble=error
return isReady},isDone:isReady=>isReady,interval:intervals.f.snapshot,deadline:clock.now()+request.timeoutMs,clock})
if(isDone)return
const why=""===trouble?"its driver reports no error":trouble
throw new errors.yo(`The VolumeSnapshot ${request.namespace}/${name} is not ready (${why}), so nothing has been upgraded. Check kubectl describe volumesnapshot ${name} --namespace ${request.namespace}. Set "snapshot-class" to another class, or to "none" and back up manually`)}const IDLE={refusals:[],takeSnapshots:async()=>[],compareCounts:async()=>{}}
async function guardUpgrade(request,{state,ports}){const asked={appVersion:state.appVersion,core:imageOf(state.after,{component:"core",container:"core"}),database:imageOf(state.after,{component:"database",container:"database"})},seen=void 0===state.release?function versionsOfClaims(claims,releaseName){const names=claimNames(releaseName),left=claims.filter(({name})=>Object.values(names).includes(name))
if(!left.some(({name})=>name===names.database))return
const observed=left.flatMap(({name,appVersion=""})=>""===appVersion?[]:[{source:`the claim ${name}`,text:appVersion}])
return{harbor:observed,database:observed}}(state.claims,request.settings.releaseName):function versionsOfRelease(release,before){const{history,pods}=release,ran=history.findLastIndex(({status})=>"deployed"===status||"superseded"===status),images=part=>{const written=imageOf(before,{component:part,container:part})
return[...""===written?[]:[{source:`the manifests of the release, ${part}`,text:written}],...pods.flatMap(pod=>{const image=pod.component===part?pod.images?.[part]??"":""
return""===image?[]:[{source:`the pod ${pod.name}`,text:image}]})]}
return{harbor:[...history.slice(Math.max(ran,0)).flatMap(({revision,appVersion=""})=>""===appVersion?[]:[{source:`revision ${revision} of the release`,text:appVersion}]),...images("core")],database:images("database")}}(state.release,state.before)
if(void 0===seen||void 0===state.release&&""===asked.database)return IDLE
if("same"===judgeUpgrade(seen,asked).kind)return IDLE
const harbor=void 0===state.release?void 0:function openRunning(request,{state,ports}){const was=valueAt(state.release?.values,["externalURL"])
return openChecked("string"==typeof was&&/^https?:\/\/./.test(was)?was:request.settings.externalUrl,{state,ports})}(request,{state,ports}),version=void 0===harbor?void 0:await async function askVersion(harbor,{log}){try{const text=await harbor.inventory.fetchVersion()
log.info(`Harbor reports the version ${text||"(none)"}`)
return void 0===parseHarborVersion(text)?{}:{sighting:{source:"its own answer",text}}}catch(error){if(error instanceof errors.cc)throw error
return{failure:(0,errors.gJ)(error)}}}(harbor,ports),judgement=judgeUpgrade(void 0===version?.sighting?seen:{...seen,harbor:[...seen.harbor,version.sighting]},asked)
if("same"===judgement.kind)return IDLE
if("refused"===judgement.kind)return{...IDLE,refusals:[judgement.reason]}
const{releaseName,namespace}=request.settings,claims=function findDataClaims(claims,options){const find=store=>{const given=valueAt(options.values,["persistence","persistentVolumeClaim",store,"existingClaim"]),name="string"==typeof given&&""!==given?given:claimNames(options.releaseName)[store],found=claims.find(claim=>claim.name===name)
return void 0===found?{}:{[store]:found}}
return{..."external"!==valueAt(options.values,["database","type"])?find("database"):{},...find("registry")}}(state.claims,{releaseName,values:state.values}),move={move:judgement,namespace,releaseName,databaseClaim:claims.database,plan:planSnapshots(claims,{classes:await ports.snapshots.fetchClasses(),storageClasses:state.storageClasses,wanted:request.snapshotClass}),counted:void 0===harbor?void 0:await countBefore(harbor,version?.failure??"")}
""===asked.database&&ports.log.info("The database is external: this action neither upgrades it nor backs it up")
return function openGuard(request,input){const{move,state,ports}=input,{log}=ports,refusal=function describeMissingConfirmation(context,given){const confirmation=function requiredConfirmation({move,counted}){const confirmation=function confirmationOf(move){return void 0===move.postgres&&0===move.unknown.length?"":`${move.from}-${move.to}`}(move)
return""!==confirmation&&void 0!==counted&&"failure"in counted?`${confirmation}${UNCOUNTED}`:confirmation}(context)
if(""===confirmation||given===confirmation)return""
const found=""===given?"":` It is "${given}", which does not confirm this upgrade.`
return`${describeVersionChange(context).join(" ")} To proceed, set "${CONFIRM_INPUT}" to ${confirmation}.${found}`}(move,request.confirmed)
if(""===refusal||request.dryRun){for(const line of describeVersionChange(move))log.info(line)
const{counted,plan}=move
void 0!==counted&&"failure"in counted&&log.warning(`The upgrade continues although the content of Harbor could not be counted: ${counted.failure}`)
for(const gap of plan.gaps)log.warning(`The upgrade continues without a snapshot: ${gap}`)}""!==refusal&&request.dryRun&&log.warning(`Without dry-run this upgrade needs a confirmation. ${refusal}`)
return{refusals:""===refusal||request.dryRun?[]:[refusal],takeSnapshots:()=>async function makeSnapshots(request,ports){const{snapshots,clock,log}=ports,made=[]
try{for(const{claim,snapshotClass}of request.planned){const name=snapshotName(claim,{to:request.move.to,now:clock.now()}),reason=`before the upgrade of Harbor from ${request.move.from} to ${request.move.to}`
await snapshots.create({name,claim,snapshotClass,reason})
log.info(`VolumeSnapshot ${name} of ${claim} is being created (${snapshotClass})`)
await awaitSnapshot(name,request,ports)
log.info(`VolumeSnapshot ${name} is ready`)
made.push({claim,name})}}finally{made.length>0&&await ports.keepSnapshots(made)}return made}({move:move.move,planned:move.plan.snapshots,namespace:request.settings.namespace,timeoutMs:request.timeoutMs},ports),async compareCounts(){const{counted}=move
if(void 0===counted||"failure"in counted)return
const after=await async function countAgain(request,{state,ports}){const{externalUrl}=request.settings,harbor=openChecked(externalUrl,{state,ports})
try{const reach={externalUrl,hasCaCertificate:request.hasCaCertificate,timeoutMs:REACHABLE_TIMEOUT_MS}
await awaitReachable(reach,{...ports,publicApi:harbor.publicApi})
return await harbor.inventory.count()}catch(error){if(error instanceof errors.cc)throw error
throw new errors.yo(`The upgrade is done, but the content of Harbor cannot be counted again: ${(0,errors.gJ)(error)}. If Harbor refuses the password of admin, it runs on a new database: see docs/bootstrap.md, "Back to a snapshot". Check this before anything is pushed`,{cause:error})}}(request,{state,ports}),lost=function describeDecrease(before,after){return KINDS.filter(kind=>after[kind]<before[kind]).map(kind=>`${kind}: ${before[kind]} before, ${after[kind]} now`).join("; ")}(counted,after)
if(""===lost){log.info(`After the upgrade Harbor has ${describeInventory(after)}; before it had ${describeInventory(counted)}`)
return{before:counted,after}}throw new errors.yo(`Harbor ${move.move.to} runs and has lost data: ${lost}. Push nothing and delete no claim. Restore the snapshots or the backup from before the upgrade: docs/bootstrap.md, "Back to a snapshot"`)}}}(request,{move,state,ports})}function openChecked(url,{state,ports}){const harbor=ports.openHarbor(url,state.adminPassword)
warnUnchecked(harbor.address,{credentials:{user:"admin",source:"the Secret"},log:ports.log})
return harbor}async function countBefore(harbor,failure){if(""!==failure)return{failure}
try{return await harbor.inventory.count()}catch(error){if(error instanceof errors.cc)throw error
return{failure:(0,errors.gJ)(error)}}}const REQUIRED_PERMISSIONS=[{group:"",resources:["secrets"],verbs:["get","list","create","update","patch","delete"],scope:"namespace"},{group:"",resources:["configmaps","services"],verbs:["get","create","patch","delete"],scope:"namespace"},{group:"",resources:["persistentvolumeclaims"],verbs:["get","list","create","patch"],scope:"namespace"},{group:"apps",resources:["deployments","statefulsets"],verbs:["get","list","create","patch","delete"],scope:"namespace"},{group:"networking.k8s.io",resources:["ingresses"],verbs:["get","create","patch","delete"],scope:"namespace"},{group:"",resources:["pods","events"],verbs:["list"],scope:"namespace"},{group:"",resources:["pods/log"],verbs:["get"],scope:"namespace"},{group:"",resources:["namespaces"],verbs:["get"],scope:"namespace",isOptional:!0},{group:"cert-manager.io",resources:["certificates","certificaterequests"],verbs:["list"],scope:"namespace",isForIssuer:!0},{group:"acme.cert-manager.io",resources:["orders","challenges"],verbs:["list"],scope:"namespace",isForIssuer:!0},{group:"snapshot.storage.k8s.io",resources:["volumesnapshots"],verbs:["get","create"],scope:"namespace",isOptional:!0},{group:"snapshot.storage.k8s.io",resources:["volumesnapshotclasses"],verbs:["list"],scope:"cluster",isOptional:!0},{group:"",resources:["nodes"],verbs:["list"],scope:"cluster"},{group:"storage.k8s.io",resources:["storageclasses"],verbs:["list"],scope:"cluster"},{group:"networking.k8s.io",resources:["ingressclasses"],verbs:["list"],scope:"cluster"},{group:"networking.k8s.io",resources:["ingresses"],verbs:["list"],scope:"cluster",isOptional:!0}].flatMap(rule=>rule.resources.flatMap(resource=>rule.verbs.map(verb=>({group:rule.group,resource,verb,scope:rule.scope,isOptional:!0===rule.isOptional,isForIssuer:!0===rule.isForIssuer}))))
function formatResource(permission){return""===permission.group?permission.resource:`${permission.resource}.${permission.group}`}function describePermissions(permissions,options){const places=new Map
for(const permission of permissions){const where="cluster"===permission.scope?"in the whole cluster":`in namespace ${options.namespace}`,place=`${formatResource(permission)} ${where}`
places.set(place,[...places.get(place)??[],permission.verb])}return[...places].map(([place,verbs])=>`${verbs.join(", ")} ${place}`)}function describeFinding(finding,settings){const{namespace}=settings
switch(finding.kind){case"missing-permissions":return[`The account ${finding.account} lacks these permissions:`,...describePermissions(finding.permissions,{namespace}).map(line=>`  - ${line}`),"Apply docs/bootstrap-rbac.yaml of this repository to the cluster, or grant them."].join("\n")
case"namespace-unusable":return"absent"===finding.state?`The namespace ${namespace} does not exist. Create it and the account with docs/bootstrap-rbac.yaml.`:`The namespace ${namespace} is being deleted, so nothing can be created in it. Wait until it is gone (kubectl get namespace ${namespace} --output yaml shows what blocks the deletion), then create it and the account again with docs/bootstrap-rbac.yaml, or use another namespace.`
case"open-nodes":return`The namespace ${namespace} ${""===finding.level?`has no label ${POD_SECURITY_LABEL}`:`is at the level "${finding.level}" of Pod Security`}, so this account can run pods with root access to a node. As an administrator, run: kubectl label namespace ${namespace} ${POD_SECURITY_LABEL}=baseline --overwrite`
case"unchecked-hosts":return`Not checked whether another namespace already serves ${settings.host}: the account may not list the Ingresses of the whole cluster.`
case"no-usable-node":return function renderNodes(finding){if(0===finding.nodes.length)return"The cluster has no nodes, so nothing can run."
const states=finding.nodes.map(node=>{const state=node.isReady?node.isSchedulable?"ready":"cordoned":"not ready"
return`${node.name} (${node.architecture||"unknown architecture"}, ${state})`}),wanted=finding.architectures.join(" or ")
return finding.nodes.every(({architecture})=>!finding.architectures.includes(architecture))?`No node can run Harbor: its images are built only for ${wanted} up to Harbor 2.15. Nodes: ${states.join(", ")}. Add a node of that architecture.`:`No ${wanted} node is ready and schedulable. Nodes: ${states.join(", ")}. Check: kubectl describe nodes`}(finding)
case"other-nodes":return`A nodeSelector keeps Harbor's pods on ${finding.architectures.join(" and ")} nodes, because its images are not built for ${finding.nodes.map(({name,architecture})=>`${name} (${architecture||"unknown architecture"})`).join(", ")}.`
case"storage-class-absent":return""===finding.wanted?`The cluster has no default StorageClass, so the claims would stay Pending. Set "storage-class". Available: ${names(finding.present)}.`:`There is no StorageClass "${finding.wanted}", so the claims would stay Pending. Available: ${names(finding.present)}.`
case"storage-class-deletes":return`StorageClass ${finding.name} has reclaimPolicy Delete: deleting a claim of Harbor deletes its data. This action never deletes a claim.`
case"ingress-class-absent":return""===finding.wanted?`The cluster has no default IngressClass, so nothing would serve ${settings.host}. Set "ingress-class". Available: ${names(finding.present)}.`:`There is no IngressClass "${finding.wanted}", so nothing would serve ${settings.host}. Available: ${names(finding.present)}.`
case"ingress-controller":return function renderController(ingressClass){const{title,annotations,note}=ingressController(ingressClass.controller),set=Object.keys(annotations)
return[`IngressClass ${ingressClass.name} is run by ${title} (${ingressClass.controller})`,0===set.length?"":`; for large layers the Ingress gets ${set.join(", ")}`,""===note?"":`. ${note.charAt(0).toUpperCase()}${note.slice(1)}`,"."].join("")}(finding.ingressClass)
case"host-taken":return`Ingress ${finding.by.namespace}/${finding.by.name} already serves ${finding.host}, and the controller would ignore a second one. Set "host" to another name, or remove that Ingress.`
case"host-unresolved":return`The runner cannot resolve ${finding.host}. ${resolverAdvice(finding)}`
case"host-elsewhere":return`The runner resolves ${finding.host} to ${finding.found.join(", ")}, but the ingress is at ${finding.address}. ${resolverAdvice(finding)}`
case"tls-secret-unusable":return`TLS is on, but the Secret ${namespace}/${finding.secret} cannot be used for ${settings.host}: ${describeTlsProblem(finding.problem)}. Put a certificate for that name and its key into it (kubectl create secret tls), or set "cert-manager-issuer" to a ClusterIssuer.`
case"certificate-ends":return`The certificate in the Secret ${namespace}/${finding.secret} expires on ${(0,format.im)(finding.at)} and is not renewed automatically. Replace it before that day.`
case"cert-manager-absent":return`"cert-manager-issuer" names ${finding.issuer}, but the cluster has no cert-manager (no API group cert-manager.io), so the certificate would not be issued. Install cert-manager, or leave the input empty and put a certificate into the Secret that "tls-secret" names.`
case"leftover-claims":return`Claims of an earlier install exist (${finding.claims.join(", ")}), but their passwords are missing: ${finding.secrets.map(name=>`Secret ${namespace}/${name}`).join(", ")}. Harbor would start on the old database, which accepts only the old passwords. Restore what is missing, or, to start empty and lose those images, delete the claims yourself. This action never deletes a claim.`
case"claim-differs":return`Claim ${finding.claim.name} exists with class ${finding.claim.storageClass||"none"} and ${finding.claim.size}; the settings ask for ${finding.expected.storageClass||"the default class"} and ${finding.expected.size}. The class of a claim cannot change, and helm cannot resize it. Set the values that it has; to enlarge it, see docs/bootstrap.md.`
default:return(0,errors.xb)(finding)}}function resolverAdvice(finding){return`Resolvers with rebinding protection filter names with private addresses. Add this line to /etc/hosts of this runner and of every node that pulls: ${finding.address||"<address of the ingress>"} ${finding.host}`}function names(present){const list=present.map(({name,isDefault})=>isDefault?`${name} (default)`:name)
return 0===list.length?"none":list.join(", ")}const PARALLEL_REVIEWS=8
async function judgeTlsSecret(settings,{cluster,clock}){const{tls}=settings
return"off"===tls.kind?[]:function judgeTls({host,tls},found){if("off"===tls.kind)return[]
if(""!==tls.issuer)return found.hasCertManager?[]:[{kind:"cert-manager-absent",issuer:tls.issuer}]
const secret=tls.secretName,problem=findTlsProblem(found.secret,{host,now:found.now})
if(void 0!==problem)return[{kind:"tls-secret-unusable",secret,problem}]
const at="certificate"===found.secret.kind?found.secret.certificate.notAfter:found.now
return at-found.now<ENDS_SOON_MS?[{kind:"certificate-ends",secret,at}]:[]}(settings,{secret:await cluster.fetchTlsSecret(tls.secretName),hasCertManager:hasIssuer(tls)&&void 0!==await cluster.fetchIssuance(),now:clock.now()})}async function findMissingSecrets(releaseName,cluster){const names=Object.values(secretNames(releaseName)),found=await Promise.all(names.map(name=>cluster.fetchSecret(name)))
return names.filter((_,index)=>void 0===found[index])}function requireNoBlockers(findings,options){const{settings,log,refusals=[]}=options
for(const finding of findings){if(isBlocking(finding))continue
const text=describeFinding(finding,settings)
"open-nodes"===finding.kind?log.warning(text):log.info(`Note: ${text}`)}const texts=[...findings.filter(isBlocking).map(finding=>describeFinding(finding,settings)),...refusals]
if(0!==texts.length)throw new errors.yo([`The cluster is not ready for Harbor (${(0,format.LS)(texts.length,"problem")}):`,...texts,NOTHING_WRITTEN].join("\n"))}const NOTHING_WRITTEN="Nothing has been written."
async function prepareSecrets(input,ports){const{settings}=input,{cluster}=ports,names=secretNames(settings.releaseName),admin=await cluster.fetchSecret(names.admin),internal=await cluster.fetchSecret(names.internal)
void 0!==admin&&requireKeys(admin,{keys:[ADMIN_PASSWORD_KEY],name:names.admin,settings})
void 0!==internal&&requireKeys(internal,{keys:INTERNAL_KEYS,name:names.internal,settings})
const present={...admin&&{admin},...internal&&{internal}}
input.hasRelease&&await async function requireOwnership(input,ports){const{settings,present}=input,{namespace,releaseName}=settings,names=secretNames(releaseName)
if(isOwnRevision((await ports.helm.fetchValues()).all,releaseName)){const lost=[...void 0===present.internal?[names.internal]:[],...void 0===present.admin?[names.admin]:[]]
if(lost.length>0)throw new errors.yo(function renderLost(lost,{namespace,releaseName}){const{admin,internal}=secretNames(releaseName),ways=[...lost.includes(internal)?[`${internal} holds the key that encrypts data in the database; the database's own password is in helm get values ${releaseName} --namespace ${namespace} too.`]:[],...lost.includes(admin)?[`${admin} holds the password of "admin" under ${ADMIN_PASSWORD_KEY}; if you know it, write it there again.`]:[]]
return`The release ${namespace}/${releaseName} was installed by this action, and of its Secrets ${lost.join(" and ")} ${lost.length>1?"are":"is"} gone. ${ways.join(" ")} Restore them from a backup, or from the pods while they are running: see docs/bootstrap.md, "Lost Secrets". "adopt" does not help, because no other object in the namespace holds them. Do not restart any pod before that. Nothing has been written.`}(lost,settings))
return}if(!input.adopt){const leftover=Object.keys(present).length>0
throw new errors.yo(`The release ${namespace}/${releaseName} exists and was not installed by this action: it does not take its password from the Secret ${names.admin}. Set "adopt" to true to adopt it with its present secrets${leftover?" (also after an interrupted adoption)":""}, or choose another release name and namespace. Nothing has been written.`)}if(void 0===present.internal)return
const found=await fetchChartSecrets(releaseName,ports),differing=function differingKeys(internal,options){const{secrets}=planAdoption(options.found,options.releaseName)
return FIXED_KEYS.filter(key=>{const theirs=secrets.internal[key]??""
return""!==theirs&&theirs!==internal[key]})}(present.internal,{found,releaseName})
if(0!==differing.length)throw new errors.yo(`The release ${namespace}/${releaseName} cannot be adopted: the Secret ${names.internal} differs from the release in ${differing.join(" and ")}, and Harbor cannot read its database with the wrong value. If ${function describeSecrets(names){return`${names.admin} and ${names.internal}`}(names)} are left from an earlier install, rename or remove them and run this again. If a release of this action was upgraded by hand without its values, undo that with helm rollback ${releaseName} --namespace ${namespace}. Nothing has been written.`)}({...input,present},ports)
const found=void 0!==admin&&void 0!==internal,[origin,fresh]=found?["present",{admin,internal}]:input.hasRelease?["adopted",await adoptSecrets(settings,ports)]:["generated",await generateSecrets(ports)],secrets={admin:admin??fresh.admin,internal:internal??fresh.internal}
for(const text of[...Object.values(secrets.admin),...Object.values(secrets.internal)])for(const line of secretLines(text))ports.mask(line)
return{secrets,origin,async write(){void 0===internal&&await cluster.createSecret(names.internal,secrets.internal)
void 0===admin&&await cluster.createSecret(names.admin,secrets.admin)}}}async function generateSecrets({random,helm,mask}){const password=function generateAdminPassword(random){for(;;){const password=generateText(ADMIN_PASSWORD_LENGTH,random)
if(isAdminPassword(password))return password}}(random),generated=function generateInternalSecrets(random){const generated=Object.entries(GENERATED_KEYS).map(([key,length])=>[key,generateText(length,random)])
return Object.fromEntries(generated)}(random)
for(const text of[password,...Object.values(generated)])mask(text)
const keys=await helm.generateKeyPair({user:REGISTRY_USER,password:generated.REGISTRY_PASSWD})
return{admin:{[ADMIN_PASSWORD_KEY]:password},internal:{...generated,...keys}}}async function fetchChartSecrets(releaseName,{cluster}){const names=function adoptedSecretNames(releaseName){return[...new Set(Object.values(SOURCES).map(([part])=>part))].map(part=>`${chartFullName(releaseName)}-${part}`)}(releaseName)
return Object.fromEntries(await Promise.all(names.map(async name=>[name,await cluster.fetchSecret(name)])))}async function adoptSecrets({namespace,releaseName},ports){const{secrets,missing}=planAdoption(await fetchChartSecrets(releaseName,ports),releaseName)
if(0===missing.length)return secrets
throw new errors.yo(`The release ${namespace}/${releaseName} cannot be adopted: these secrets were not found: ${missing.join(", ")}. It probably takes them from other Secrets (existingSecret values). Nothing has been written.`)}function requireKeys(data,expected){const missing=missingKeys(data,expected.keys)
if(0!==missing.length)throw new errors.yo(`The Secret ${expected.settings.namespace}/${expected.name} lacks ${missing.join(", ")}. The Secret was changed. New values would lock Harbor's components out of each other. Restore the missing keys. Nothing has been written.`)}const CHART_VERSION=/-v?(\d+(?:\.\d+){2}(?:-[0-9A-Za-z.-]+)?)(?:\+[0-9A-Za-z.-]+)?$/,PENDING_GRACE_MS=12e4
function isPending({status}){return/^(pending-|uninstalling$)/.test(status)}function planRelease(history,options){const last=history.at(-1)
if(void 0===last)return{kind:"install"}
const{status,revision}=last
if(!isPending(last))return"uninstalled"===status?{kind:"install"}:{kind:"upgrade",revision}
if(options.pendingAgeMs<PENDING_GRACE_MS)return{kind:"wait",status,revision}
const ran=history.findLast(candidate=>"deployed"===candidate.status)
if("uninstalling"===status)return{kind:"uninstall",status}
if(void 0===ran){const[only]=history
return"pending-install"===status&&1===history.length&&void 0!==only?{kind:"uninstall",status}:{kind:"stop",message:`The release ${options.releaseName} is ${status} at revision ${revision} and has no deployed revision. Check helm history ${options.releaseName} and roll back to the revision that you want`}}return ran.chart!==last.chart?{kind:"stop",message:`The release ${options.releaseName} was interrupted during the upgrade from ${ran.chart} to ${last.chart} (${status}, revision ${revision}). Harbor may already have migrated its database, which an older Harbor cannot read, so it is not rolled back. Check the log of harbor-core. If core never started, run helm rollback ${options.releaseName} ${ran.revision}. Otherwise delete the Secret sh.helm.release.v1.${options.releaseName}.v${revision} and run this again, which continues the upgrade`}:{kind:"rollback",status,to:ran.revision}}function requireNoDowngrade(history,request){const deployed=function deployedChartVersion(history){return[history.findLast(({status})=>"deployed"===status),history.at(-1)].map(revision=>function parseChartVersion(chart){return CHART_VERSION.exec(chart)?.[1]??""}(revision?.chart??"")).toSorted(version.Z).at(-1)??""}(history)
if((0,version.Z)(request.chart.version,deployed)>=0)return
const{namespace,releaseName}=request.settings
throw new errors.yo(`The release ${namespace}/${releaseName} has chart ${deployed} and chart ${request.chart.version} is older, but an older Harbor cannot read the database of a newer one: set "chart-version" to ${deployed} or newer. Nothing has been written.`)}async function requireOwnRevision(history,{namespace,releaseName},helm){const last=history.at(-1)
if(void 0!==last&&!isOwnRevision((await helm.fetchValues()).all,releaseName))throw new errors.yo(`The release ${namespace}/${releaseName} is ${last.status} at revision ${last.revision}, which this action did not write: another helm may be working on it, or was interrupted. It is not changed, not even with "adopt". ${function describeManualRepair(history,{namespace,releaseName}){const last=history.at(-1)
if("uninstalling"===last?.status)return`Wait until it ends. If it was interrupted, check that helm keeps the claims and run helm uninstall ${releaseName} --namespace ${namespace}.`
const ran=history.findLast(({status})=>"deployed"===status),effect=void 0===ran?"which marks that revision as deployed and removes nothing":"which restores the deployed revision"
return`Wait until it ends. If it was interrupted, run helm rollback ${releaseName} ${(ran??last)?.revision} --namespace ${namespace}, ${effect}.`}(history,{namespace,releaseName})} Then run this again. Nothing has been written.`)}function describeRepair(plan){return"uninstall"===plan.kind?`An earlier run was interrupted (${plan.status} for more than ${(0,format.Xo)(PENDING_GRACE_MS/1e3)}): uninstalling its release; the claims stay`:`An earlier run was interrupted (${plan.status} for more than ${(0,format.Xo)(PENDING_GRACE_MS/1e3)}): rolling back to revision ${plan.to} of the same chart`}function requireKeptOnUninstall(claims,stored){if(0===claims.length)return
const{revision}=stored,{namespace,releaseName}=stored.settings
throw new errors.yo(`The repair is refused: revision ${revision} of ${releaseName} does not make helm keep ${claims.join(", ")}, so their data could be deleted. Run helm rollback ${releaseName} ${revision} --namespace ${namespace}, which marks that revision as deployed and removes nothing, then run this again: the next revision makes helm keep the claims. Nothing has been written.`)}const OTHER_DATABASE="Harbor would start on another database, without its projects and users",OTHER_STORAGE="Harbor would look for its images in another storage",GUARDS=[{path:/^persistence\.enabled$/,holds:"data",loss:"the data would be lost with the pods"},{path:/^persistence\.persistentVolumeClaim\..+\.(existingClaim|subPath|accessMode)$/,holds:"data",loss:"Harbor would start on another volume"},{path:/^persistence\.imageChartStorage\.type$/,holds:"data",loss:OTHER_STORAGE},...["azure","filesystem","gcs","oss","s3","swift"].flatMap(type=>{const guard={loss:OTHER_STORAGE,when:["persistence.imageChartStorage.type",new RegExp(`^${type}$`)]},prefix=`^persistence\\.imageChartStorage\\.${type}\\.`
return[{...guard,path:new RegExp(`${prefix}(accountname|authurl|bucket|container|domain|domainid|endpoint|prefix|realm|region|regionendpoint|rootdirectory|tenant|tenantid)$`),holds:"data"},{...guard,path:new RegExp(prefix),holds:"access"}]}),{path:/^database\.type$/,holds:"data",loss:OTHER_DATABASE},{path:/^database\.external\.(username|password|existingSecret|sslmode)$/,holds:"access",loss:"Harbor could no longer log in to its database",when:["database.type",/^external$/]},{path:/^database\.external\./,holds:"data",loss:OTHER_DATABASE,when:["database.type",/^external$/]},{path:/^redis\.type$/,holds:"data",loss:"queued jobs would be lost"},{path:/^redis\.external\.(username|password|existingSecret|tlsOptions\..+)$/,holds:"access",loss:"Harbor could no longer log in to its Redis",when:["redis.type",/^external$/]},{path:/^redis\.external\./,holds:"data",loss:"queued jobs would be lost",when:["redis.type",/^external$/]},{path:/^(externalURL|expose\.type|expose\.ingress\.hosts\.core)$/,holds:"address",loss:"clients and image references use the old address"},{path:/(^|\.)image\.(repository|tag)$/,holds:"access",loss:"nodes would pull other images"},{path:/^imagePullSecrets$/,holds:"access",loss:"nodes could no longer pull"},{path:/^(?!internalTLS\.)(.+\.)?(existing\w*Secret\w*|secretName|ca\w*SecretName)$/,holds:"access",loss:"the content of that Secret would no longer be used"}],OUR_CERTIFICATE="expose.tls.secret.secretName",ADOPTED_INTO_SECRETS=["harborAdminPassword","secretKey","database.internal.password","core.secret","core.xsrfKey","core.tokenKey","core.tokenCert","jobservice.secret","registry.secret","registry.credentials.username","registry.credentials.password","registry.credentials.htpasswdString"],CLAIM_SHAPE=/^persistence\.persistentVolumeClaim\..+\.(storageClass|size)$/,SECRET_KEY=/(password|token|secret|accesskey|secretkey|accountkey|encodedkey|key|credentials?)$/i,changed_values_SECRET_NAME=/(^|\.)(existing\w*|secretName|ca\w*SecretName)$/,MAX_SHOWN=80
function compareValues(values){const{before,after,owner}=values
return[...new Map([...leavesOf(before.given),...leavesOf(after.given).filter(path=>void 0!==guardOf(path.join("."),before.all))].map(path=>[path.join("."),path]))].toSorted(([a],[b])=>a<b?-1:1).flatMap(([name,path])=>{const[was,is]=[valueAt(before.all,path),valueAt(after.all,path)],guard=guardOf(name,before.all),isPlace="own"===owner.kind&&"data"===guard?.holds
if(isEmptyValue(was)&&!isPlace||sameValue(was,is))return[]
if(ADOPTED_INTO_SECRETS.includes(name)||CLAIM_SHAPE.test(name))return[]
if(void 0===guard||function isIntended({after,file,owner},place){const{name,path,guard}=place
if("own"===owner.kind){if("data"===guard.holds)return!1
if("address"===guard.holds)return owner.isAddressIntended
if(name===OUR_CERTIFICATE)return!0}return void 0===secretAt(name)?function isSet(file,what){const set=valueAt(file,what.path)
return!isEmptyValue(set)&&sameValue(set,what.value)}(file,{path,value:valueAt(after.all,path)}):function hasSecretBeside(file,path){return!isEmptyValue(valueAt(file,[...path.slice(0,-1),"existingSecret"]))}(file,path)}(values,{name,path,guard}))return[{path:name,text:name}]
const secret=secretAt(name)
return[{path:name,text:`${name}: ${void 0===secret?`${formatValue(name,was)} → ${formatValue(name,is)}`:secret.instead}`,loss:guard.loss}]})}function secretAt(name){return SECRET_VALUES.find(({path})=>path.join(".")===name)}function guardOf(name,before){return GUARDS.find(({path,when})=>path.test(name)&&(void 0===when||when[1].test(String(valueAt(before,when[0].split("."))))))}function formatValue(name,value){if(isEmptyValue(value))return"not set"
if(SECRET_KEY.test(name)&&!changed_values_SECRET_NAME.test(name))return"a secret"
const withoutUser=("object"==typeof value?JSON.stringify(value):String(value)).replaceAll(/\/\/[^/@\s]*@/g,"//")
return withoutUser.length<=MAX_SHOWN?withoutUser:`${withoutUser.slice(0,MAX_SHOWN)}…`}const REMOTE_STORAGES=["azure","gcs","oss","s3","swift"]
function nameOf(object){return`${object.kind}/${valueAt(object,["metadata","name"])}`}function listAt(object,path){const value=valueAt(object,path)
return Array.isArray(value)?value:[]}function reviewManifest(objects,values){const stores=function storesWithoutVolume(objects,values){return objects.filter(object=>function keepsData(object,values){if("Deployment"!==object.kind&&"StatefulSet"!==object.kind)return!1
const component=valueAt(object,["spec","template","metadata","labels","component"])
switch(STORES.find(candidate=>candidate===component)){case void 0:return!1
case"registry":return!REMOTE_STORAGES.includes(valueAt(values,["persistence","imageChartStorage","type"]))
case"jobservice":{const loggers=valueAt(values,["jobservice","jobLoggers"])
return Array.isArray(loggers)&&loggers.includes("file")}default:return!0}}(object,values)&&!function hasClaim(object){const templates=listAt(object,["spec","volumeClaimTemplates"]),volumes=listAt(object,["spec","template","spec","volumes"])
return templates.length>0||volumes.some(volume=>void 0!==valueAt(volume,["persistentVolumeClaim"]))}(object)).map(nameOf)}(objects,values.all),empty=function workloadsWithoutReplicas(objects){return planExpectation(objects).workloads.filter(({replicas})=>replicas<1).map(({kind,name})=>`${kind}/${name}`)}(objects)
return[...0===stores.length?[]:[`${stores.join(", ")} would keep data in the pod, without a claim, and lose it with every restart. Remove persistence.enabled and any other value that disables claims from "values-file"`],...0===empty.length?[]:[`${empty.join(", ")} would have no pod (replicas: 0), and Harbor would not work. Set at least 1 replica each in "values-file", or remove replicas from it`]]}function isMoveToHttps(before,{host,externalUrl}){const was=String(valueAt(before.all,["externalURL"]))
if(!URL.canParse(was)||!externalUrl.startsWith("https:"))return!1
const{protocol,hostname}=new URL(was)
return"http:"===protocol&&hostname===host}const ADOPTION_ADVICE='Set each to its present value in the inputs or in "values-file". To change one, set its new value in "values-file".',UPGRADE_ADVICE='Set each to its present value, with the inputs and the "values-file" of earlier runs. To change the address, set "external-url" in full. To move data, do it manually, run helm upgrade --reuse-values with the new values, then run this again with the same values. To change another value, set its new value in "values-file".'
function placeOf({namespace,releaseName}){return`${namespace}/${releaseName}`}function renderRefusals(changes,[place,advice]){const lost=changes.filter(({loss})=>void 0!==loss)
return 0===lost.length?[]:[[`The release ${place} has values that its data or the access to it depend on, and this run would change them:`,...lost.map(({text,loss})=>`  - ${text} (${loss})`),advice].join("\n")]}const install_harbor_NOTHING_WRITTEN="Dry run: nothing has been written"
async function installRelease(run){const{request,ports}=run,{settings,adopt}=request,prepared=await prepareSecrets({settings,hasRelease:!1,adopt},ports),rendered=await renderRelease(run,{prepared,before:[],workloads:[]}),guard=await guardUpgrade(request,{ports,state:guardedState(run,{...rendered,before:[]})})
requireSafe(run,{...rendered,before:[],refusals:guard.refusals})
const changes=planChanges([],rendered.after),{expected}=rendered
if(request.dryRun){ports.log.info(install_harbor_NOTHING_WRITTEN)
return planned(run,{revision:0,changes,dropped:[],expected})}return finish(run,{rendered,guard,found:{changes,dropped:[]},write:async()=>({outcome:"installed",revision:await ports.helm.upgrade({...rendered.upgrade,forceConflicts:!1})})})}async function renderRelease({request,ports,chart,preflight},present){const{settings,fileValues,valuesFile}=request,{prepared,before,workloads}=present,{internal}=prepared.secrets,planned=function planValues(settings,options){const{secrets}=options
return{expose:{type:"ingress",tls:planTls(settings),ingress:{controller:"default",...""===settings.ingressClass?{}:{className:settings.ingressClass},hosts:{core:settings.host},annotations:{...options.ingressController.annotations,...redirectAnnotations(settings),...issuerAnnotations(settings,options.ingressController)}}},externalURL:settings.externalUrl,updateStrategy:{type:options.updateStrategy},persistence:{resourcePolicy:KEEP,persistentVolumeClaim:planClaims(settings)},existingSecretAdminPassword:secrets.admin,existingSecretSecretKey:secrets.internal,core:{existingSecret:secrets.internal,existingXsrfSecret:secrets.internal,secretName:secrets.internal},jobservice:{existingSecret:secrets.internal},registry:{existingSecret:secrets.internal,credentials:{username:options.registryUser??REGISTRY_USER,existingSecret:secrets.internal}},database:{internal:{password:options.databasePassword}}}}(settings,{secrets:secretNames(settings.releaseName),databasePassword:internal[DATABASE_PASSWORD_KEY]??"",ingressController:ingressController(preflight.ingressClass.controller),updateStrategy:chooseStrategy(workloads,{before,log:ports.log}),registryUser:registryUser(internal)}),selectors=function planNodeSelectors(architectures,fileValues){const[architecture,...others]=architectures
if(void 0===architecture||others.length>0)return{}
const selector={nodeSelector:{[LABEL]:architecture}},parts=PARTS.filter(part=>isEmptyValue(valueAt(fileValues,[...part,"nodeSelector",LABEL])))
return Object.fromEntries(parts.map(([part="",inner])=>[part,void 0===inner?selector:{[inner]:selector}]))}(harborArchitectures(chart.appVersion),fileValues),upgrade={chart,valuesFile,values:mergeValues(planned,selectors)}
!function requireNoConflict(file,{planned,path}){const conflicts=[...leavesOf(planned),...OWNED_PATHS].filter((place,index,all)=>{const isFirst=all.findIndex(other=>other.join(".")===place.join("."))===index,set=valueAt(file,place)
return isFirst&&!isEmptyValue(set)&&!sameValue(set,valueAt(planned,place))})
if(0!==conflicts.length)throw new errors.yo([`values-file: ${path} sets values that this action sets to something else:`,...conflicts.map(place=>`  - ${function describeConflict(name,ours){const input=INPUT_OF.find(([path])=>path.test(name))?.[1],source=void 0===input?"which is fixed":`from the input ${input}`
return isEmptyValue(ours)?`${name} (not set, ${source})`:`${name} (${String(ours)}, ${source})`}(place.join("."),valueAt(planned,place))}`),"Remove them from the file. Nothing has been written."].join("\n"))}(fileValues,{planned:upgrade.values,path:valuesFile})
const{manifest,values}=await ports.helm.renderUpgrade(upgrade),after=ports.parseManifest(manifest)
return{prepared,upgrade,values,after,expected:planExpectation(after)}}function guardedState({chart,preflight},seen){return{release:seen.release,before:seen.before,after:seen.after,appVersion:chart.appVersion,values:seen.values.all,claims:preflight.claims,storageClasses:preflight.storageClasses,adminPassword:seen.prepared.secrets.admin[ADMIN_PASSWORD_KEY]??""}}function requireSafe({request,ports,preflight},planned){const{before,after,expected,values}=planned,refusals=[...reviewManifest(after,values),...planned.refusals]
requireNoBlockers(function judgeClaims(claims,expected){return expected.flatMap(wanted=>{const claim=claims.find(({name})=>name===wanted.name)
if(void 0===claim)return[]
const sameClass=""===wanted.storageClass||wanted.storageClass===claim.storageClass,sameSize=parseQuantity(wanted.size)===parseQuantity(claim.size)
return sameClass&&sameSize?[]:[{kind:"claim-differs",claim,expected:wanted}]})}(preflight.claims,expected.claims),{settings:request.settings,log:ports.log,refusals})
!function requireNoDeletedClaims(claims){if(0!==claims.length)throw new errors.yo(`With these values helm would delete ${claims.join(", ")} and the data in them. This action never allows that. First annotate them with helm.sh/resource-policy: keep (persistence.resourcePolicy: keep), or keep the values unchanged. Nothing has been written.`)}(function endangeredClaims(before,after){const stays=new Set(planExpectation(after).claims.map(({name})=>name))
return unkeptClaims(before).filter(name=>!stays.has(name))}(before,after))}function planned({chart},found){return{outcome:"planned",chart,...found,states:[],snapshots:[]}}async function finish({request,ports,chart},work){const{rendered,guard}=work,{prepared,expected}=rendered,{settings}=request,{log}=ports,snapshots=await guard.takeSnapshots()
await prepared.write()
if("present"!==prepared.origin){const names=Object.values(secretNames(settings.releaseName)).join(" and ")
log.info(`Secrets ${names} written (${prepared.origin})`)}const{outcome,revision}=await work.write()
log.info("unchanged"===outcome?`Revision ${revision} already matches; nothing changes`:`Revision ${revision} is written; waiting for ${(0,format.LS)(function podCount(expected){return expected.workloads.reduce((sum,{replicas})=>sum+replicas,0)}(expected),"pod")} and ${(0,format.LS)(expected.claims.length,"claim")}`)
const states=await async function awaitReady(input,ports){const{cluster,clock,log}=ports,startedAt=clock.now()
let states=[],failure=""
const checkCertificate=function createCertificateCheck(certificate,{cluster,clock}){if(void 0===certificate)return async()=>[]
const{secretName}=certificate
let failing
return async()=>{const[secret,issuance]=await Promise.all([cluster.fetchTlsSecret(secretName),cluster.fetchIssuance()]),now=clock.now(),failure=findFailure(issuance,secretName)
failure?.retryAt!==failing?.retryAt&&(failing=failure&&{retryAt:failure.retryAt,since:now})
const failedForMs=void 0===failing?0:now-failing.since
return[judgeIssuance({...certificate,secret,issuance,now,failedForMs})]}}(input.certificate,ports),{isDone}=await(0,poll_until.g)({look:async()=>{try{const now=[...(objects=await cluster.fetchNamespace(input.releaseName),expected=input.expected,[...expected.claims.map(({name})=>function judgeClaim(name,objects){const subject=`claim ${name}`,claim=objects.claims.find(candidate=>candidate.name===name)
if(void 0===claim)return{subject,state:{kind:"waiting"},text:"not created yet"}
if("Bound"===claim.phase)return{subject,state:{kind:"ready"},text:`bound, ${claim.size} on ${claim.storageClass}`}
if("Lost"===claim.phase)return{subject,state:{kind:"failed"},text:"lost: the volume that it was bound to no longer exists"}
const event=lastWarning(objects.events,{kind:"PersistentVolumeClaim",name})
return{subject,state:{kind:"waiting"},text:void 0===event?`pending, waiting for a volume of class ${claim.storageClass||"none"}`:`pending, ${event.reason}: ${(0,one_line.t)(event.message)}`}}(name,objects)),...expected.workloads.map(workload=>function judgeWorkload(expected,objects){const subject=expected.component,workload=objects.workloads.find(({kind,name})=>kind===expected.kind&&name===expected.name),pods=objects.pods.filter(pod=>pod.component===expected.component&&!pod.isTerminating)
if(workload?.isCurrent&&workload.ready>=expected.replicas)return{subject,state:{kind:"ready"},text:readyText(pods)}
const troubled=pods.find(({isReady})=>!isReady)
if(void 0===troubled){const event=void 0===workload?void 0:function podCreationWarning({kind,name},events){return lastWarning("StatefulSet"===kind?events:events.map(event=>"ReplicaSet"===event.kind&&event.name.replace(/-[^-]+$/,"")===name?{...event,kind,name}:event),{kind,name})}(workload,objects.events)
return{subject,state:{kind:"waiting"},text:void 0===event?"waiting for its pod":`${event.reason}: ${(0,one_line.t)(event.message)}`}}return function judgePod(subject,options){const{pod}=options,waiting=text=>({subject,state:{kind:"waiting"},text})
if(""!==pod.unschedulable)return waiting(`its pod cannot be scheduled: ${(0,one_line.t)(pod.unschedulable)}`)
for(const container of[...pod.initContainers,...pod.containers]){const trouble=judgeContainer(container)
if(void 0===trouble)continue
if(!trouble.isDefinite)return waiting(trouble.text)
const state={kind:"failed",pod:pod.name,container:container.name}
return{subject,state,text:trouble.text}}const event=lastWarning(options.events,{kind:"Pod",name:pod.name})
return void 0!==event&&/Attach|Mount/.test(event.reason)?waiting(`${event.reason}: ${(0,one_line.t)(event.message)}${function attachAdvice(message){return/Multi-Attach/.test(message)?"; the previous pod still mounts the volume":""}(event.message)}`):waiting(pod.containers.some(({state})=>"running"===state.kind)?"starting":"being created")}(subject,{pod:troubled,events:objects.events})}(workload,objects))]),...await checkCertificate()]
for(const line of function changedLines(before,now){const previous=new Map(before.map(({subject,text})=>[subject,text]))
return now.filter(({subject,text})=>previous.get(subject)!==text).map(({subject,text})=>`${subject}: ${text}`)}(states,now))log.info(`[${(0,format.Xo)((clock.now()-startedAt)/1e3)}] ${line}`)
states=now
failure=""}catch(error){if(error instanceof errors.cc)throw error
""===failure&&log.warning((0,errors.gJ)(error))
failure=(0,errors.gJ)(error)}var objects,expected
if(""===failure&&function isAllReady(states){return states.every(({state})=>"ready"===state.kind)}(states))return!0
const failed=states.find(({state})=>"failed"===state.kind)
if(void 0===failed)return!1
throw new errors.yo(await await_ready_describeFailure("Harbor does not start, and waiting longer does not help",{failed,states},ports))},isDone:isReady=>isReady,interval:intervals.f.ready,deadline:startedAt+input.timeoutMs,clock})
if(isDone)return states
const title=`Harbor was not ready within ${(0,format.Xo)(input.timeoutMs/1e3)}`,reached=""===failure?title:`${title}, and the cluster did not answer at the end (${failure})`
throw new errors.yo(await await_ready_describeFailure(reached,{failed:void 0,states},ports))}({...request,releaseName:settings.releaseName,expected,certificate:awaitedCertificate(settings)},ports),counts=await guard.compareCounts(),result={outcome,chart,revision,...work.found,expected,states,snapshots}
return void 0===counts?result:{...result,counts}}function chooseStrategy(live,{before,log}){const names=function deploymentsWithClaims(objects){return objects.filter(object=>{const volumes=valueAt(object,["spec","template","spec","volumes"])
return"Deployment"===textAt(object,["kind"])&&Array.isArray(volumes)&&volumes.some(volume=>void 0!==valueAt(volume,["persistentVolumeClaim"]))}).map(object=>textAt(object,["metadata","name"]))}(before)
if(live.filter(({kind,name})=>"Deployment"===kind&&names.includes(name)).every(({updateStrategy})=>"RollingUpdate"!==updateStrategy))return"Recreate"
log.warning('The release updates its pods with RollingUpdate: with ReadWriteOnce volumes the new pod waits for the old one, and every upgrade hangs. The strategy is not changed; see docs/bootstrap.md, "From RollingUpdate to Recreate"')
return"RollingUpdate"}function awaitedCertificate({host,tls}){return hasIssuer(tls)?{secretName:tls.secretName,host}:void 0}var work_directory=__webpack_require__(50786)
async function install_harbor_run(host){const request=await async function readInstallHarbor(context,parser){const{form,files}=context
maskKubeconfig(context)
const request=await async function readInstall(form,files){const cluster=function readCluster(form){return{kubeconfig:readKubeconfig(form),...readRelease(form)}}(form),settings={namespace:cluster.namespace,releaseName:cluster.releaseName,...readSettings(form)}
return{cluster,settings,isUrlGiven:""!==form.text("external-url"),chart:await readChart(form,files),valuesFile:await readValuesFile(form,files),ingressAddress:form.text("ingress-address"),adopt:form.boolean("adopt"),dryRun:form.boolean("dry-run"),confirmed:form.text("confirm-database-upgrade"),snapshotClass:readSnapshotClass(form),authority:await(0,connection.AS)(form,{files,url:urlOf(settings)}),timeoutMs:form.duration("ready-timeout"),helmPath:form.text("helm-path")||"helm"}}(form,files)
form.complete()
return{...request,fileValues:""===request.valuesFile?void 0:await readValues(request.valuesFile,context,parser),hasCaCertificate:""!==request.authority.caCertificate}}((0,read_inputs.A)("install-harbor",host),{parseManifest,requireNoSecrets}),result=await(0,wiring_ports.bs)(host,workDirectory=>{(0,work_directory.jB)(host,workDirectory)
return async function installHarbor(request,ports){const{settings}=request,{helm,log}=ports
log.info(`helm ${await helm.requireVersion()}`)
await async function requireClusterPermissions(settings,{cluster,log}){const version=await cluster.fetchVersion(),account=await cluster.fetchAccount()
log.info(`Kubernetes ${version}, as ${account}`)
const isWithIssuer=hasIssuer(settings.tls),permissions=REQUIRED_PERMISSIONS.filter(({isForIssuer})=>isWithIssuer||!isForIssuer),needed=(await async function findMissingPermissions(cluster,permissions){const missing=[]
for(let start=0;start<permissions.length;start+=PARALLEL_REVIEWS){const batch=permissions.slice(start,start+PARALLEL_REVIEWS),allowed=await Promise.all(batch.map(permission=>cluster.isAllowed(permission)))
missing.push(...batch.filter((_,index)=>!0!==allowed[index]))}return missing}(cluster,permissions)).filter(({isOptional})=>!isOptional)
needed.length>0&&requireNoBlockers([{kind:"missing-permissions",account,permissions:needed}],{settings,log})}(settings,ports)
const chart=await helm.fetchChart(request.chart)
log.info(`Chart ${chart.version}, Harbor ${chart.appVersion}`)
const unpinned=function describeUnpinned(request,found){return""!==request.sha256||""===found.sha256||/@sha256:[0-9a-f]{64}$/.test(request.chart)?"":`The chart ${request.chart} ${request.version} is not pinned: any archive that its repository serves under that version would be installed. This archive has the SHA-256 ${found.sha256}. Compare it with a trusted copy and set "chart-sha256"`}(request.chart,chart)
""!==unpinned&&log.warning(unpinned)
await ports.cluster.hasRelease(settings.releaseName)&&function requireOurNames(values,settings){const text=key=>String(valueAt(values,[key])??""),overrides={full:text("fullnameOverride"),part:text("nameOverride")},{namespace,releaseName}=settings,[found,ours]=[chartFullName(releaseName,overrides),chartFullName(releaseName)]
if(found!==ours)throw new errors.yo(`The release ${namespace}/${releaseName} names its objects and claims ${found}-… (fullnameOverride or nameOverride), and this action would name them ${ours}-…: Harbor would start on new, empty claims, without its data. It cannot be adopted. Keep managing it with helm and its own values, or install Harbor under another release name or namespace and move the data there. Nothing has been written.`)}((await helm.fetchValues()).all,settings)
const preflight=await async function requireUsableCluster(input,ports){const{settings}=input,{cluster,log}=ports,namespaceState=await cluster.fetchNamespaceState(),[labels,nodes,storageClasses,ingressClasses,ingresses,claims,hasRelease,addresses]=await Promise.all([cluster.fetchNamespaceLabels(),cluster.fetchNodes(),cluster.fetchStorageClasses(),cluster.fetchIngressClasses(),cluster.fetchIngresses(),cluster.fetchClaims(),cluster.hasRelease(settings.releaseName),ports.resolver.resolve(settings.host)]),leftovers=function judgeLeftovers(claims,options){if(0===options.missingSecrets.length)return[]
const names=Object.values(claimNames(options.releaseName)),leftovers=claims.map(({name})=>name).filter(name=>names.includes(name))
return leftovers.includes(claimNames(options.releaseName).database)?[{kind:"leftover-claims",claims:leftovers,secrets:options.missingSecrets}]:[]}(claims,{releaseName:settings.releaseName,missingSecrets:await findMissingSecrets(settings.releaseName,cluster)})
requireNoBlockers([..."usable"===namespaceState?[]:[{kind:"namespace-unusable",state:namespaceState}],...judgePodSecurity(labels),...judgeCluster({nodes,storageClasses,ingressClasses,ingresses},input),...judgeName(settings.host,{found:addresses,address:input.ingressAddress}),...await judgeTlsSecret(settings,ports),...hasRelease?[]:leftovers],{settings,log})
const ingressClass=chooseIngressClass(ingressClasses,settings.ingressClass)
if(void 0===ingressClass)throw new Error("an absent ingress class must block")
return{ingressClass,claims,storageClasses,hasRelease,leftovers}}({...request,appVersion:chart.appVersion},ports),run={request,ports,chart,preflight}
if(!preflight.hasRelease)return installRelease(run)
const plan=await async function repairRelease(request,ports){const{releaseName}=request.settings,{helm,log,clock}=ports,startedAt=clock.now()
for(let repairs=0;;){const history=await ports.cluster.hasRelease(releaseName)?await helm.fetchHistory():[],last=history.at(-1)
void 0!==last&&isPending(last)&&await requireOwnRevision(history,request.settings,helm)
const plan=planRelease(history,{releaseName,pendingAgeMs:clock.now()-(last?.updatedAt??0)})
"wait"!==plan.kind&&"stop"!==plan.kind&&requireNoDowngrade(history,request)
switch(plan.kind){case"install":requireNoBlockers(request.leftovers,{settings:request.settings,log})
return plan
case"upgrade":return{...plan,isDeployed:"deployed"===last?.status}
case"stop":throw new errors.yo(plan.message)
case"wait":if(clock.now()-startedAt>2*PENDING_GRACE_MS)throw new errors.yo(`The release ${releaseName} is still ${plan.status}, so another helm is still working on it. Wait until that ends and run this again`)
log.info(`The release is ${plan.status} at revision ${plan.revision}; another run may be active, checking again`)
await clock.sleep(intervals.f.pendingRelease(clock.now()-startedAt))
continue
case"uninstall":case"rollback":if(repairs>0)throw new errors.yo(`The release ${releaseName} is still ${plan.status} after the repair`)
log.info(describeRepair(plan))
requireKeptOnUninstall(unkeptClaims(ports.parseManifest(await helm.fetchManifest())),{settings:request.settings,revision:last?.revision??0})
"uninstall"===plan.kind&&requireNoBlockers(request.leftovers,{settings:request.settings,log})
if(request.dryRun)return{kind:"needs-repair"}
"uninstall"===plan.kind?await helm.uninstall():await helm.rollback(plan.to)
repairs+=1
continue
default:(0,errors.xb)(plan)}}}({...request,chart,leftovers:preflight.leftovers},ports)
switch(plan.kind){case"install":return installRelease(run)
case"upgrade":return async function upgradeRelease(run,{revision,isDeployed}){const{request,ports}=run,{settings,adopt}=request,{helm,cluster,log}=ports,before=ports.parseManifest(await helm.fetchManifest()),prepared=await prepareSecrets({settings,hasRelease:!0,adopt},ports),{workloads,pods}=await cluster.fetchNamespace(settings.releaseName),rendered=await renderRelease(run,{prepared,before,workloads}),{after,expected}=rendered,{dropped,refusals}=await async function reviewUpgrade(input,{helm,log}){const{settings,values,fileValues:file}=input,newest=await helm.fetchValues(),{admin}=secretNames(settings.releaseName)
if(valueAt(newest.all,["existingSecretAdminPassword"])!==admin){const changes=compareValues({before:newest,after:values,file,owner:{kind:"foreign"}}),dropped=changes.filter(({loss})=>void 0===loss)
if(dropped.length>0){log.info(`${(0,format.LS)(dropped.length,"value")} of the old release will not be kept; add those that you want to keep to "values-file":`)
for(const{text}of dropped)log.info(`  - ${text}`)}return{dropped,refusals:renderRefusals(changes,[placeOf(settings),ADOPTION_ADVICE])}}const before=await async function fetchRunning(helm,newest){const history=await helm.fetchHistory(),last=history.at(-1),ran=history.findLast(({status})=>"deployed"===status)??history.findLast(({status})=>"superseded"===status)
return void 0===ran?void 0:ran.revision===last?.revision?newest:await helm.fetchValues(ran.revision)}(helm,newest)
return void 0===before?{dropped:[],refusals:[]}:{dropped:[],refusals:renderRefusals(compareValues({before,after:values,file,owner:{kind:"own",isAddressIntended:input.isUrlGiven||isMoveToHttps(before,settings)}}),[placeOf(settings),UPGRADE_ADVICE])}}({...request,values:rendered.values},ports),release={history:await helm.fetchHistory(),values:(await helm.fetchValues()).all,pods},state=guardedState(run,{...rendered,before,release}),guard=await guardUpgrade(request,{ports,state})
requireSafe(run,{...rendered,before,refusals:[...refusals,...guard.refusals]})
const wanted=planChanges(before,after),drift=function findDrift(expected,live){const created=object=>({kind:"created",object}),lost=live.missing.map(created),changed=[],scaled=[]
for(const{kind,name,replicas}of expected.workloads){const object=`${kind}/${name}`,workload=live.workloads.find(candidate=>candidate.kind===kind&&candidate.name===name),was=live.before.workloads.find(old=>old.kind===kind&&old.name===name)
if(void 0===workload)lost.push(created(object))
else if(workload.replicas<replicas&&workload.replicas!==was?.replicas){changed.push({kind:"changed",object})
scaled.push(`${object} was scaled down to ${workload.replicas} by hand; the release has ${replicas}`)}}return{changes:[...lost,...changed],scaled}}(expected,{before:planExpectation(before),workloads,missing:await cluster.findMissing(objectRefs(after))}),drifted=drift.changes.filter(({object})=>wanted.every(change=>change.object!==object)),changes=[...wanted,...drifted]
for(const line of drift.scaled)log.warning(line)
for(const{kind,object}of changes)log.info(`${object}: ${kind}`)
if(request.dryRun){log.info(install_harbor_NOTHING_WRITTEN)
return planned(run,{revision,changes,dropped,expected})}return finish(run,{rendered,guard,found:{changes,dropped},write:async()=>{if(isDeployed&&0===changes.length)return{outcome:"unchanged",revision}
const forceConflicts=drift.scaled.length>0
return{outcome:"upgraded",revision:await helm.upgrade({...rendered.upgrade,forceConflicts})}}})}(run,plan)
case"needs-repair":return planned(run,{revision:0,changes:[],dropped:[],expected:{workloads:[],claims:[]}})}}(request,function installPorts(host,request,workDirectory){const{cluster:inputs,helmPath,authority}=request,{namespace}=inputs,connection=openKubeconfig(host,inputs.kubeconfig),http=openKubeHttp(host,connection)
return{cluster:openCluster({http,namespace}),snapshots:(place={http,namespace},function createSnapshots(options){const{http,namespace}=options,place=`${API}/namespaces/${namespace}/volumesnapshots`
return{async fetchClasses(){const kubeRequest={method:"GET",path:`${API}/volumesnapshotclasses`,purpose:"list the VolumeSnapshotClasses"},answer=await http(kubeRequest)
return 404===answer.status?"absent":403===answer.status?"forbidden":decodeAnswer(kubeRequest,{answer,decoder:json=>decodeList(json,decodeClass)})},async create({name,claim,snapshotClass:className,reason}){const kubeRequest={method:"POST",path:place,body:{apiVersion:"snapshot.storage.k8s.io/v1",kind:"VolumeSnapshot",metadata:{name,labels:{"app.kubernetes.io/managed-by":"harbor-actions"},annotations:{"harbor-actions/reason":reason}},spec:{volumeSnapshotClassName:className,source:{persistentVolumeClaimName:claim}}},purpose:`create the VolumeSnapshot ${namespace}/${name}`}
decodeAnswer(kubeRequest,{answer:await http(kubeRequest),decoder:()=>{}})},async fetchState(name){const kubeRequest={method:"GET",path:`${place}/${name}`,purpose:`read the VolumeSnapshot ${namespace}/${name}`}
return decodeAnswer(kubeRequest,{answer:await http(kubeRequest),decoder:decodeState})}}}(place)),openHarbor:(harborUrl,password)=>{const address=(0,harbor_connection.ci)(harborUrl,authority),client=(0,harbor_http.q)(address,host.environment)
return{address,publicApi:openPublicApi(host,{address,client}),inventory:openInventory(host,{address,client,password})}},keepSnapshots:made=>host.appendSummary(function renderSnapshots(made,namespace){return["### Snapshots before the upgrade","","| claim | VolumeSnapshot |","| :-- | :-- |",...made.map(({claim,name})=>`| \`${claim}\` | \`${namespace}/${name}\` |`),"","They stay until you delete them. docs/bootstrap.md describes how to restore them.",""].join("\n")}(made,namespace)),helm:openHelm(host,{connection,inputs,helmPath,workDirectory}),resolver:{resolve:host=>(0,promises_.lookup)(host,{all:!0}).then(found=>found.map(({address})=>address),()=>[])},clock:(0,wiring_ports.ts)(host),log:host.log,random:external_node_crypto_.randomBytes,mask:secret=>host.mask(secret),parseManifest}
var place}(host,request,workDirectory))}),{settings}=request,report={...result,settings,secrets:secretNames(settings.releaseName)}
host.setOutputs(function installOutputs(report){return{outcome:report.outcome,"harbor-url":report.settings.externalUrl,"harbor-version":report.chart.appVersion,"chart-version":report.chart.version,revision:`${report.revision}`,"admin-secret":report.secrets.admin,changes:JSON.stringify(report.changes),scan:`${hasScanner(report.expected)}`,snapshots:JSON.stringify(report.snapshots)}}(report))
await host.appendSummary(function renderInstallSummary(report){const{settings}=report,rows=[["Address",settings.externalUrl],["Harbor",`${report.chart.appVersion} (chart ${report.chart.version})`],["Release",`${settings.namespace}/${settings.releaseName}, revision ${report.revision}`],...report.snapshots.map(({claim,name})=>[`Snapshot of ${claim}`,name]),...void 0===report.counts?[]:[countsRow(report.counts)]]
return[`## ${TITLES[report.outcome]}`,"",...table(rows),...0===report.states.length?[]:["",...table(report.states.map(({subject,text})=>[subject,text]))],..."planned"===report.outcome?(changes=report.changes,0===changes.length?["","Nothing would change."]:["",...table(changes.map(({object,kind})=>[object,kind]))]):[],...(dropped=report.dropped,0===dropped.length?[]:["","Values of the previous release that are not kept:","",...dropped.map(({text})=>`- ${renderCell(text)}`)]),"","The password of `admin` is only in the cluster:","","```",`kubectl get secret ${report.secrets.admin} --namespace ${settings.namespace} --output jsonpath='{.data.${ADMIN_PASSWORD_KEY}}' | base64 --decode`,"```",""].join("\n")
var dropped,changes}(report))}var install_tool=__webpack_require__(13084),tool=__webpack_require__(78458)
async function setup_helm_run(host){const form=(0,inputs_form.RL)("setup-helm",host.read),request=(0,tool.p)(form)
form.complete()
const helm=await(0,install_tool.G)(release.bu,request,host);(0,work_directory.Gx)(host,helm)
host.setOutputs({"helm-path":helm.path,"helm-version":helm.version})}function renderRegistriesYaml(externalUrl){const{host,protocol}=new URL(externalUrl)
return["mirrors:",`  "${host}":`,"    endpoint:",`      - "${protocol}//${host}"`,""].join("\n")}function verify_summary_renderNodes(externalUrl,host){return["For k3s nodes to pull over plain HTTP, put this into `/etc/rancher/k3s/registries.yaml` on every node and restart","`k3s` or `k3s-agent` there. It has no `tls:` section: with an `http://` endpoint that section makes containerd","try HTTPS first, and an ingress that answers on 443 ends the pull.","","```yaml",renderRegistriesYaml(externalUrl).trimEnd(),"```","",`Then, on a node: \`k3s crictl pull ${host}/<project>/<image>@<digest>\``,""]}const INSTALL_SAYS_WHY="run install-harbor to see why"
function describeMissing(missing){return 0===missing.length?"":` (not: ${missing.join(", ")})`}function requireScanner(scanners){const trivy=scanners.find(({name})=>"Trivy"===name),present=scanners.map(({name})=>name).join(", ")||"none"
if(void 0===trivy)throw new errors.dr(`Harbor has no scanner named Trivy (registered: ${present}). harbor-core registers it at its start when trivy is enabled in the chart; restart harbor-core`)
if(trivy.isDisabled)throw new errors.dr("The scanner Trivy is disabled in Harbor; enable it under Interrogation Services")
if(!trivy.isDefault)throw new errors.dr("Trivy is not the default scanner of Harbor, so projects are not scanned by it; make it the default under Interrogation Services")
if(""!==trivy.health&&"healthy"!==trivy.health)throw new errors.dr(`The scanner Trivy is ${trivy.health}; check the log of harbor-trivy-0`)
return trivy}function formatScanner({name,health}){return""===health?name:`${name}, ${health}`}function describeRefusedBlob(status,options){if(413===status){const advice=""===options.bodySizeAnnotation?"Raise the limit for request bodies in the ingress controller":`The Ingress lacks the annotation ${options.bodySizeAnnotation}, or its controller does not read it; run install-harbor again with the right "ingress-class"`
return`a layer of ${options.size} was refused as too large (413), so no real image can be pushed. ${advice}`}return 504===status||408===status?`the ingress timed out on a layer of ${options.size} (${status}); raise its read timeout`:`a layer of ${options.size} was refused (${status})`}var await_scan=__webpack_require__(9409)
const PROBE_DAYS=1,DEFAULT_ADMIN_PASSWORD="Harbor12345",NOTHING_SCANNED={check:"Scan",value:"Trivy is not installed, so nothing is scanned; push-and-scan needs scan: never",isSkipped:!0}
async function findBodySizeAnnotation(cluster,wanted){const found=chooseIngressClass(await cluster.fetchIngressClasses(),wanted)
return void 0===found?"":ingressController(found.controller).bodySizeAnnotation}async function verify_harbor_run(host){const request=await async function readVerifyHarbor(context){const{form,files}=context,access=readAdminAccess(context)
refuseWithoutCluster(form,{name:"ingress-class",access})
const request={access,address:await(0,connection.zq)(form,files),project:readProject(form),ingressClass:form.text("ingress-class"),scan:form.boolean("verify-scan"),timeoutMs:form.duration("verify-timeout")}
form.complete()
return request}((0,read_inputs.A)("verify-harbor",host)),proofs=await async function verifyRelease(request,ports){const{access,address,project,scan,timeoutMs}=request,{cluster,log,openAdmin}=ports,credentials=await findAdmin(access,ports)
warnUnchecked(address,{credentials,log})
const proofs=await async function verifyHarbor(request,ports){const{publicApi,admin,log}=ports,proofs=[],add=proof=>{log.info(`${proof.check}: ${proof.value}`)
proofs.push(proof)},prove=(check,value)=>add({check,value})
await awaitReachable({...request,timeoutMs:Math.min(request.timeoutMs,REACHABLE_TIMEOUT_MS)},ports)
const certificate=await publicApi.fetchCertificate()
void 0!==certificate&&prove("Certificate",`${formatCertificate(certificate)}${request.tlsVerify?"":" (not checked)"}`)
await async function untilTrue(request,options){const{clock,log}=options.ports
let logged=""
const{isDone,seen}=await(0,poll_until.g)({look:async()=>{const wrong=await options.check()
""!==wrong&&wrong!==logged&&log.info(`Waiting: ${wrong}`)
logged=wrong
return wrong},isDone:wrong=>""===wrong,interval:intervals.f.health,deadline:clock.now()+request.timeoutMs,clock})
if(!isDone)throw new errors.dr(`${options.failure}: ${seen} (after ${(0,format.Xo)(request.timeoutMs/1e3)})`)}(request,{ports,check:async()=>function describeUnhealthy(components){return 0===components.length?"Harbor lists no components":components.filter(({isHealthy})=>!isHealthy).map(({name,error})=>""===error?name:`${name} (${error})`).join(", ")}(await publicApi.fetchHealth()),failure:"Harbor reports unhealthy components"})
const{length:components}=await publicApi.fetchHealth()
prove("Healthy components",`${components} of ${components}`)
void 0!==ports.cluster&&function proveAllReady({workloads,pods,claims}){if(0===workloads.length)throw new errors.dr('The namespace has no Deployment of this release. Check "release-name"')
const old=workloads.find(({isCurrent})=>!isCurrent)
if(void 0!==old)throw new errors.dr(`${old.kind} ${old.name} does not have all pods of its newest revision, or still has old pods; ${INSTALL_SAYS_WHY}`)
const components=new Set(workloads.map(({component})=>component)),own=pods.filter(pod=>components.has(pod.component)&&!pod.isTerminating),wanted=workloads.reduce((sum,{replicas})=>sum+replicas,0),ready=own.filter(({isReady})=>isReady)
if(ready.length!==wanted){const others=own.filter(({isReady})=>!isReady)
throw new errors.dr(`Pods ready: ${ready.length} of ${wanted}${describeMissing(others.map(({name})=>name))}; ${INSTALL_SAYS_WHY}`)}const mounted=[...new Set(own.flatMap(pod=>pod.claims))].toSorted(),bound=claims.filter(({name,phase})=>mounted.includes(name)&&"Bound"===phase)
if(bound.length!==mounted.length){const others=mounted.filter(name=>!bound.some(claim=>claim.name===name))
throw new errors.dr(`Claims bound: ${bound.length} of ${mounted.length}${describeMissing(others)}; ${INSTALL_SAYS_WHY}`)}const classes=[...new Set(bound.map(({storageClass})=>storageClass||"no class"))].toSorted(),where=0===classes.length?"":` on ${classes.join(", ")}`
return[{check:"Pods ready",value:`${ready.length} of ${wanted}`},{check:"Claims bound",value:`${bound.length} of ${mounted.length}${where}`}]}(await ports.cluster.fetchNamespace(request.releaseName)).forEach(add)
prove("UI reachable",function requireUiPage(ui,externalUrl){const measured=`${ui.status}, ${ui.contentType||"no content type"}`
if(ui.isPage)return`${measured} at ${externalUrl}/`
throw new errors.dr(`${externalUrl}/ is not the UI of Harbor (${measured}, not an HTML page); check the Ingress path /`)}(await publicApi.fetchUi(),request.externalUrl))
const realm=await publicApi.fetchRealm()
!function requireRealm(realm,externalUrl){if(realm!==`${externalUrl}/service/token`){if(""===realm)throw new errors.dr(`${externalUrl}/v2/ does not ask for a login like Harbor. Check that the Ingress routes /v2/ to harbor-core`)
throw new errors.dr(`Harbor sends clients to ${realm} to log in, but it is reached at ${externalUrl}. Set "external-url" of install-harbor to the address that clients use, and run it again`)}}(realm,request.externalUrl)
prove("Clients log in at",realm)
const isSystemAdmin=await async function proveLogin({admin,credentials,isAccepted},prove){const{user,password,source}=credentials,isAdmin=await requireLogin(admin,{credentials,secretAdvice:'. Harbor reads it only once, for a new database: either the password was changed in the UI, or the database is older than the Secret. Put the valid password into the Secret, or set the password of the Secret in Harbor: see docs/bootstrap.md, "By hand"'})
if("admin"!==user){prove("Login",`${user}, ${isAdmin?"an administrator":"no administrator"} of Harbor, with the password in ${source}`)
return isAdmin}if(!isAdmin)throw new errors.dr("The user admin is not an administrator of Harbor")
if(password===DEFAULT_ADMIN_PASSWORD||await isAccepted(DEFAULT_ADMIN_PASSWORD)){const place="the Secret"===source?"in Harbor and in the Secret":"in Harbor"
throw new errors.dr(`Harbor accepts the default password (Harbor12345). Change it ${place} at once`)}prove("Administrator",`logged in with the password in ${source}; the default password is refused`)
return!0}(ports,prove)
if(request.scan)if(isSystemAdmin)prove("Default scanner",formatScanner(requireScanner(await admin.fetchScanners())))
else{await admin.ensureProject(request.project)
prove("Scanner of the project",formatScanner(requireScanner(await admin.fetchScannerOf(request.project))))}else add(NOTHING_SCANNED)
const roundTrip=await async function proveRoundTrip(request,ports){const{admin}=ports
await admin.ensureProject(request.project)
const repository={project:request.project,name:request.probeName},secret=await admin.createRobot({project:request.project,name:request.probeName,access:(0,harbor_permission.kx)({scan:request.scan?"auto":"never"}).map(({resource,action})=>({resource,action})),durationDays:PROBE_DAYS,description:"verify-harbor, which deletes it at its end"})
ports.mask(secret.secret)
try{return await async function proveImage(input,ports){const{request,repository}=input,{registry,connect}=ports.connectRobot(input.robot),image=await ports.makeProbeImage()
for(const blob of image.blobs){const status=await registry.pushBlob(repository,blob)
if(201===status)continue
const size=(0,format.z3)(blob.bytes.byteLength)
throw new errors.dr(`failed to push to Harbor: ${describeRefusedBlob(status,{size,bodySizeAnnotation:request.bodySizeAnnotation})}`,{status})}await registry.pushManifest(repository,{...image,bytes:image.manifest})
const largest=Math.max(...image.blobs.map(({bytes})=>bytes.byteLength)),proofs=[{check:"Image pushed",value:`${image.digest}, a layer of ${(0,format.z3)(largest)}`}]
if(request.scan){const scan=await(0,await_scan.S)({repository,digest:image.digest,mode:"auto",timeoutMs:request.timeoutMs,retries:2},{connect,clock:ports.clock,log:ports.log,waits:{images:0}}),[reason]=scan.couldNotTell
if(void 0!==reason)throw new errors.dr(`The scan did not succeed: ${reason.message}. On a new Harbor, Trivy first downloads its database, for which it (in Kubernetes harbor-trivy-0) needs internet access`)
proofs.push({check:"Scan",value:`Success in ${(0,format.Xo)(scan.waitedSeconds)}`})}const bytes=await registry.pullImage(repository,image.digest)
proofs.push({check:"Image pulled by digest",value:(0,format.z3)(bytes)})
return proofs}({request,repository,robot:secret},ports)}finally{await async function cleanUp(input,{admin,log}){const{project,probeName}=input.request
try{await admin.deleteRepository(input.repository)
const robot=await admin.fetchRobot(project,probeName)
void 0!==robot&&await admin.deleteRobot(robot.id)}catch{log.warning(`The repository and the robot ${probeName} of project ${project} could not be removed; delete them in Harbor`)}}({request,repository},ports)}}(request,ports)
roundTrip.forEach(add)
return proofs}({externalUrl:address.url,releaseName:"cluster"===access.kind?access.cluster.releaseName:"",project,probeName:ports.probeName,scan,timeoutMs,hasCaCertificate:""!==address.caCertificate,tlsVerify:address.tlsVerify,bodySizeAnnotation:void 0===cluster?"":await findBodySizeAnnotation(cluster,request.ingressClass)},{...ports,admin:openAdmin(credentials),credentials,isAccepted:async password=>void 0!==await openAdmin({user:credentials.user,password}).isSystemAdmin()})
if(address.isPlainHttp){log.info("For /etc/rancher/k3s/registries.yaml on every node (restart k3s or k3s-agent there):")
for(const line of renderRegistriesYaml(address.url).trimEnd().split("\n"))log.info(`  ${line}`)}return proofs}(request,function verifyPorts(host,release){const ports=releasePorts(host,release),{client}=ports
return{...ports,makeProbeImage,probeName:`verify-${(0,external_node_crypto_.randomBytes)(4).toString("hex")}`,connectRobot:robot=>{const connection=asRobot(release.address,robot);(0,mask.P)(host,connection)
const{signal,log}=host
return{registry:createRegistryClient({connection,http:(0,harbor_http.t)({connection,client,signal,log}),limit:call_limits.eI}),connect:(0,wiring_ports.Nc)(host,{connection,client})}}}}(host,request))
host.setOutputs({proofs:JSON.stringify(proofs)})
await host.appendSummary(function renderVerifySummary(input){const{host}=new URL(input.externalUrl)
return["## Harbor works","",...input.externalUrl.startsWith("http:")?verify_summary_renderNodes(input.externalUrl,host):[],"### Checks","","| | measured |","| :-- | :-- |",...input.proofs.map(({check,value,isSkipped})=>`| ${isSkipped?"–":"✔"} ${(0,render_escape.FV)(check)} | ${renderCell(value)} |`),""].join("\n")}({proofs,externalUrl:request.address.url}))}}),52667:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{r:()=>listFirst})
function listFirst(items,most){const shown=items.slice(0,most).join(", "),rest=items.length-most
return rest>0?`${shown} and ${rest} more`:shown}}),67934:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{c:()=>joinLines,t:()=>shortLine})
const MAX_MESSAGE=240
function shortLine(message){const line=message.replaceAll(/\s+/g," ").trim()
return line.length<=MAX_MESSAGE?line:`${line.slice(0,MAX_MESSAGE)}…`}function joinLines(text){return text.replaceAll(/\s+/g,blanks=>/[\r\n]/.test(blanks)?" ":blanks)}})}

