import{createRequire as __WEBPACK_EXTERNAL_createRequire}from"module"
var leafPrototypes,getProto,installedChunks,installChunk,__webpack_modules__={42613:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("assert")}),20181:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer")}),35317:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("child_process")}),76982:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto")}),24434:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("events")}),79896:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs")}),58611:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("http")}),65692:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("https")}),69278:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("net")}),34589:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:assert")}),16698:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:async_hooks")}),4573:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer")}),31421:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process")}),77598:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto")}),53053:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:diagnostics_channel")}),71553:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dns/promises")}),78474:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events")}),73024:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs")}),51455:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises")}),37067:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http")}),32467:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http2")}),44708:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:https")}),77030:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net")}),48161:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os")}),76760:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path")}),643:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:perf_hooks")}),41792:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:querystring")}),57075:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream")}),38321:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream/consumers")}),46466:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream/promises")}),58500:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises")}),41692:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tls")}),73136:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url")}),57975:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util")}),73429:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util/types")}),75919:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads")}),38522:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib")}),70857:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("os")}),16928:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("path")}),932:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("process")}),2203:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("stream")}),13193:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("string_decoder")}),53557:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("timers")}),64756:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("tls")}),39023:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("util")}),86272:((__unused_webpack___webpack_module__,__webpack_exports__,__nccwpck_require__)=>{__nccwpck_require__.d(__webpack_exports__,{U:()=>hasErrorCode,o:()=>innermostError})
function hasErrorCode(error,...codes){return error instanceof Error&&"code"in error&&codes.includes(String(error.code))}function innermostError(error){let current=error
for(;current instanceof Error&&current.cause instanceof Error;)current=current.cause
current instanceof AggregateError&&current.errors[0]instanceof Error&&(current=current.errors[0])
return current instanceof Error?{code:"code"in current&&"string"==typeof current.code?current.code:"",message:current.message}:{code:"",message:String(current)}}}),85096:((__unused_webpack___webpack_module__,__webpack_exports__,__nccwpck_require__)=>{__nccwpck_require__.d(__webpack_exports__,{Qd:()=>CommandError,SA:()=>isMissingPermission,Zm:()=>describeDefect,cc:()=>CancelledError,dr:()=>HarborError,dz:()=>InputError,gJ:()=>errorMessage,xb:()=>assertNever,y_:()=>GitHubError,yo:()=>UserError})
class UserError extends Error{name="UserError"}class InputError extends UserError{name="InputError"
problems
constructor(problems){super(problems.map(problem=>`${problem.input}: ${problem.message}`).join("\n"))
this.problems=problems}}class HarborError extends UserError{name="HarborError"
status
kind
constructor(message,options={}){super(message,{cause:options.cause})
this.status=options.status
this.kind=options.kind??"unknown"}}function isMissingPermission(error){return error instanceof HarborError&&"missing-permission"===error.kind}class GitHubError extends UserError{name="GitHubError"
status
acceptedPermissions
isFromGitHub
constructor(message,options={}){super(message,{cause:options.cause})
this.status=options.status
this.isFromGitHub=options.isFromGitHub??!1
this.acceptedPermissions=options.acceptedPermissions??""}}class CommandError extends UserError{name="CommandError"
stderr
constructor(message,stderr){super(message)
this.stderr=stderr}}class CancelledError extends UserError{name="CancelledError"}function assertNever(value){throw new Error(`unexpected value: ${JSON.stringify(value)}`)}function describeDefect(error){return`a defect in harbor-actions: ${(error instanceof Error?error.stack:void 0)??errorMessage(error)}`}function errorMessage(error){return error instanceof Error?error.message:String(error)}}),56016:((__unused_webpack___webpack_module__,__webpack_exports__,__nccwpck_require__)=>{__nccwpck_require__.d(__webpack_exports__,{FV:()=>escapeMarkdown,Pl:()=>safeUrl,ZD:()=>escapeHtml,_P:()=>escapeLogLine,au:()=>escapeSarifText,iQ:()=>markdownLink,ti:()=>inlineCode})
var _text_cut_js__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__(40531)
const UNPRINTABLE=/[\u0000-\u0008\u000a-\u001f\u007f-\u009f\u2028\u2029\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g
function visible(character){return`\\u${(character.codePointAt(0)??0).toString(16).padStart(4,"0")}`}function escapeLogLine(line){return line.toWellFormed().replaceAll(UNPRINTABLE,visible).replace(/^(\s*):(?=:)/,"$1: ").replaceAll("##[","## [")}const MARKDOWN=/[\\`*_{}[\]()#+\-.!|~$^=:]/g,EMOJI=/\\:(?=(?:[A-Za-z0-9]|\\[_+-])+\\:)/g
function escapeMarkdown(text,options={}){return cutTo(options.maxLength,text.toWellFormed()).replaceAll(/\s+/g," ").trim().replaceAll(UNPRINTABLE,visible).replaceAll(MARKDOWN,"\\$&").replaceAll("&","&amp;").replaceAll("<","&lt;").replaceAll(">","&gt;").replaceAll("@","@&#8203;").replaceAll("\\#","\\#&#8203;").replaceAll(/\bGH\\-(?=\d)/gi,"$&&#8203;").replaceAll("\\://","\\:&#8203;//").replaceAll(EMOJI,"$&&#8203;").replaceAll(/\bwww\\\./gi,"www&#8203;\\.")}function escapeHtml(text,options={}){return cutTo(options.maxLength,text.toWellFormed()).replaceAll(/\s+/g," ").trim().replaceAll(UNPRINTABLE,visible).replaceAll("&","&amp;").replaceAll("<","&lt;").replaceAll(">","&gt;").replaceAll('"',"&quot;").replaceAll("#","#&#8203;").replaceAll("@","@&#8203;").replaceAll(/\bGH-(?=\d)/gi,"$&&#8203;").replaceAll("://",":&#8203;//").replaceAll(/:(?=[\w+-]+:)/g,":&#8203;").replaceAll(/\bwww\./gi,"www&#8203;.")}function inlineCode(text,options={}){return`<code>${escapeMarkdown(text,options).replaceAll("@&#8203;sha256\\:","@sha256\\:")}</code>`}function escapeSarifText(text){return text.toWellFormed().replaceAll(/\s+/g," ").trim().replaceAll(/[\\[\]]/g,"\\$&").replaceAll(UNPRINTABLE,visible)}function markdownLink(label,address){const url=safeUrl(address)
return void 0===url?label:`[${label}](<${url}>)`}const MAX_URL_LENGTH=2048
function safeUrl(address){if(address.length>MAX_URL_LENGTH||!URL.canParse(address))return
const url=new URL(address)
return"http:"!==url.protocol&&"https:"!==url.protocol||""!==url.username||""!==url.password?void 0:url.href.replaceAll(/[<>"'`|\\()[\]{}\s]/g,encodeURIComponent)}function cutTo(maxLength,text){return void 0===maxLength?text:(0,_text_cut_js__WEBPACK_IMPORTED_MODULE_0__.l)(text,maxLength)}}),40531:((__unused_webpack___webpack_module__,__webpack_exports__,__nccwpck_require__)=>{__nccwpck_require__.d(__webpack_exports__,{J:()=>cut,l:()=>cutCharacters})
function cut(text,maxLength){return text.length<=maxLength?text.toWellFormed():`${text.slice(0,Math.max(maxLength-1,0)).toWellFormed()}…`}function cutCharacters(text,maxLength){if(text.length<=maxLength)return text
const characters=[...text.slice(0,2*maxLength)]
return characters.length<=maxLength&&text.length<=2*maxLength?text:`${characters.slice(0,maxLength-1).join("")}…`}}),43351:((__unused_webpack___webpack_module__,__webpack_exports__,__nccwpck_require__)=>{__nccwpck_require__.d(__webpack_exports__,{h:()=>withoutTrailing})
function withoutTrailing(text,character){let end=text.length
for(;end>0&&text[end-1]===character;)end-=1
return text.slice(0,end)}}),23306:((__unused_webpack___webpack_module__,__webpack_exports__,__nccwpck_require__)=>{__nccwpck_require__.d(__webpack_exports__,{yU:()=>ExitCode,fM:()=>addPath,Yz:()=>debug,N4:()=>endGroup,z3:()=>error,Os:()=>group,pq:()=>info,_o:()=>isDebug,lm:()=>notice,LZ:()=>saveState,uH:()=>setOutput,Pq:()=>setSecret,Oh:()=>startGroup,$e:()=>warning})
var external_os_=__nccwpck_require__(70857)
function utils_toCommandValue(input){return null==input?"":"string"==typeof input||input instanceof String?input:JSON.stringify(input)}function toCommandProperties(annotationProperties){return Object.keys(annotationProperties).length?{title:annotationProperties.title,file:annotationProperties.file,line:annotationProperties.startLine,endLine:annotationProperties.endLine,col:annotationProperties.startColumn,endColumn:annotationProperties.endColumn}:{}}function command_issueCommand(command,properties,message){const cmd=new Command(command,properties,message)
process.stdout.write(cmd.toString()+external_os_.EOL)}function command_issue(name,message=""){command_issueCommand(name,{},message)}class Command{constructor(command,properties,message){command||(command="missing.command")
this.command=command
this.properties=properties
this.message=message}toString(){let cmdStr="::"+this.command
if(this.properties&&Object.keys(this.properties).length>0){cmdStr+=" "
let first=!0
for(const key in this.properties)if(this.properties.hasOwnProperty(key)){const val=this.properties[key]
if(val){first?first=!1:cmdStr+=","
cmdStr+=`${key}=${escapeProperty(val)}`}}}cmdStr+=`::${function escapeData(s){return utils_toCommandValue(s).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A")}(this.message)}`
return cmdStr}}function escapeProperty(s){return utils_toCommandValue(s).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A").replace(/:/g,"%3A").replace(/,/g,"%2C")}var external_crypto_=__nccwpck_require__(76982),external_fs_=__nccwpck_require__(79896)
function file_command_issueFileCommand(command,message){const filePath=process.env[`GITHUB_${command}`]
if(!filePath)throw new Error(`Unable to find environment variable for file command ${command}`)
if(!external_fs_.existsSync(filePath))throw new Error(`Missing file at path: ${filePath}`)
external_fs_.appendFileSync(filePath,`${utils_toCommandValue(message)}${external_os_.EOL}`,{encoding:"utf8"})}function file_command_prepareKeyValueMessage(key,value){const delimiter=`ghadelimiter_${external_crypto_.randomUUID()}`,convertedValue=utils_toCommandValue(value)
if(key.includes(delimiter))throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`)
if(convertedValue.includes(delimiter))throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`)
return`${key}<<${delimiter}${external_os_.EOL}${convertedValue}${external_os_.EOL}${delimiter}`}var ExitCode,external_path_=__nccwpck_require__(16928),__awaiter=function(thisArg,_arguments,P,generator){return new(P||(P=Promise))(function(resolve,reject){function fulfilled(value){try{step(generator.next(value))}catch(e){reject(e)}}function rejected(value){try{step(generator.throw(value))}catch(e){reject(e)}}function step(result){result.done?resolve(result.value):function adopt(value){return value instanceof P?value:new P(function(resolve){resolve(value)})}(result.value).then(fulfilled,rejected)}step((generator=generator.apply(thisArg,_arguments||[])).next())})}
!function(ExitCode){ExitCode[ExitCode.Success=0]="Success"
ExitCode[ExitCode.Failure=1]="Failure"}(ExitCode||(ExitCode={}))
function setSecret(secret){command_issueCommand("add-mask",{},secret)}function addPath(inputPath){process.env.GITHUB_PATH?file_command_issueFileCommand("PATH",inputPath):command_issueCommand("add-path",{},inputPath)
process.env.PATH=`${inputPath}${external_path_.delimiter}${process.env.PATH}`}function setOutput(name,value){if(process.env.GITHUB_OUTPUT)return file_command_issueFileCommand("OUTPUT",file_command_prepareKeyValueMessage(name,value))
process.stdout.write(external_os_.EOL)
command_issueCommand("set-output",{name},utils_toCommandValue(value))}function isDebug(){return"1"===process.env.RUNNER_DEBUG}function debug(message){command_issueCommand("debug",{},message)}function error(message,properties={}){command_issueCommand("error",toCommandProperties(properties),message instanceof Error?message.toString():message)}function warning(message,properties={}){command_issueCommand("warning",toCommandProperties(properties),message instanceof Error?message.toString():message)}function notice(message,properties={}){command_issueCommand("notice",toCommandProperties(properties),message instanceof Error?message.toString():message)}function info(message){process.stdout.write(message+external_os_.EOL)}function startGroup(name){command_issue("group",name)}function endGroup(){command_issue("endgroup")}function group(name,fn){return __awaiter(this,void 0,void 0,function*(){startGroup(name)
let result
try{result=yield fn()}finally{endGroup()}return result})}function saveState(name,value){if(process.env.GITHUB_STATE)return file_command_issueFileCommand("STATE",file_command_prepareKeyValueMessage(name,value))
command_issueCommand("save-state",{name},utils_toCommandValue(value))}})},__webpack_module_cache__={}
function __nccwpck_require__(moduleId){var cachedModule=__webpack_module_cache__[moduleId]
if(void 0!==cachedModule)return cachedModule.exports
var module=__webpack_module_cache__[moduleId]={exports:{}},threw=!0
try{__webpack_modules__[moduleId].call(module.exports,module,module.exports,__nccwpck_require__)
threw=!1}finally{threw&&delete __webpack_module_cache__[moduleId]}return module.exports}__nccwpck_require__.m=__webpack_modules__
__nccwpck_require__.ab=decodeURIComponent(new URL(".",import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/)?1:0,-1)+"/"
getProto=Object.getPrototypeOf?obj=>Object.getPrototypeOf(obj):obj=>obj.__proto__,__nccwpck_require__.t=function(value,mode){1&mode&&(value=this(value))
if(8&mode)return value
if("object"==typeof value&&value){if(4&mode&&value.__esModule)return value
if(16&mode&&"function"==typeof value.then)return value}var ns=Object.create(null)
__nccwpck_require__.r(ns)
var def={}
leafPrototypes=leafPrototypes||[null,getProto({}),getProto([]),getProto(getProto)]
for(var current=2&mode&&value;"object"==typeof current&&!~leafPrototypes.indexOf(current);current=getProto(current))Object.getOwnPropertyNames(current).forEach(key=>def[key]=()=>value[key])
def.default=()=>value
__nccwpck_require__.d(ns,def)
return ns}
__nccwpck_require__.d=(exports,definition)=>{for(var key in definition)__nccwpck_require__.o(definition,key)&&!__nccwpck_require__.o(exports,key)&&Object.defineProperty(exports,key,{enumerable:!0,get:definition[key]})};(()=>{__nccwpck_require__.f={}
__nccwpck_require__.e=chunkId=>Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises,key)=>{__nccwpck_require__.f[key](chunkId,promises)
return promises},[]))})()
__nccwpck_require__.u=chunkId=>chunkId+".index.js"
__nccwpck_require__.o=(obj,prop)=>Object.prototype.hasOwnProperty.call(obj,prop)
__nccwpck_require__.r=exports=>{"undefined"!=typeof Symbol&&Symbol.toStringTag&&Object.defineProperty(exports,Symbol.toStringTag,{value:"Module"})
Object.defineProperty(exports,"__esModule",{value:!0})}
installedChunks={8792:0},installChunk=data=>{var moduleId,chunkId,{ids,modules,runtime}=data,i=0
for(moduleId in modules)__nccwpck_require__.o(modules,moduleId)&&(__nccwpck_require__.m[moduleId]=modules[moduleId])
runtime&&runtime(__nccwpck_require__)
for(;i<ids.length;i++){chunkId=ids[i]
__nccwpck_require__.o(installedChunks,chunkId)&&installedChunks[chunkId]&&installedChunks[chunkId][0]()
installedChunks[ids[i]]=0}},__nccwpck_require__.f.j=(chunkId,promises)=>{var installedChunkData=__nccwpck_require__.o(installedChunks,chunkId)?installedChunks[chunkId]:void 0
if(0!==installedChunkData)if(installedChunkData)promises.push(installedChunkData[1])
else{var promise=import("./"+__nccwpck_require__.u(chunkId)).then(installChunk,e=>{0!==installedChunks[chunkId]&&(installedChunks[chunkId]=void 0)
throw e})
promise=Promise.race([promise,new Promise(resolve=>installedChunkData=installedChunks[chunkId]=[resolve])])
promises.push(installedChunkData[1]=promise)}}
var __webpack_exports__={}
__nccwpck_require__.d(__webpack_exports__,{l:()=>ENTRIES,i:()=>main})
var external_node_os_=__nccwpck_require__(48161),core=__nccwpck_require__(23306),external_os_=__nccwpck_require__(70857),external_fs_=__nccwpck_require__(79896),__awaiter=function(thisArg,_arguments,P,generator){return new(P||(P=Promise))(function(resolve,reject){function fulfilled(value){try{step(generator.next(value))}catch(e){reject(e)}}function rejected(value){try{step(generator.throw(value))}catch(e){reject(e)}}function step(result){result.done?resolve(result.value):function adopt(value){return value instanceof P?value:new P(function(resolve){resolve(value)})}(result.value).then(fulfilled,rejected)}step((generator=generator.apply(thisArg,_arguments||[])).next())})}
const{access,appendFile,writeFile}=external_fs_.promises,summary=new class Summary{constructor(){this._buffer=""}filePath(){return __awaiter(this,void 0,void 0,function*(){if(this._filePath)return this._filePath
const pathFromEnv=process.env.GITHUB_STEP_SUMMARY
if(!pathFromEnv)throw new Error("Unable to find environment variable for $GITHUB_STEP_SUMMARY. Check if your runtime environment supports job summaries.")
try{yield access(pathFromEnv,external_fs_.constants.R_OK|external_fs_.constants.W_OK)}catch(_a){throw new Error(`Unable to access summary file: '${pathFromEnv}'. Check if the file has correct read/write permissions.`)}this._filePath=pathFromEnv
return this._filePath})}wrap(tag,content,attrs={}){const htmlAttrs=Object.entries(attrs).map(([key,value])=>` ${key}="${value}"`).join("")
return content?`<${tag}${htmlAttrs}>${content}</${tag}>`:`<${tag}${htmlAttrs}>`}write(options){return __awaiter(this,void 0,void 0,function*(){const overwrite=!!(null==options?void 0:options.overwrite),filePath=yield this.filePath(),writeFunc=overwrite?writeFile:appendFile
yield writeFunc(filePath,this._buffer,{encoding:"utf8"})
return this.emptyBuffer()})}clear(){return __awaiter(this,void 0,void 0,function*(){return this.emptyBuffer().write({overwrite:!0})})}stringify(){return this._buffer}isEmptyBuffer(){return 0===this._buffer.length}emptyBuffer(){this._buffer=""
return this}addRaw(text,addEOL=!1){this._buffer+=text
return addEOL?this.addEOL():this}addEOL(){return this.addRaw(external_os_.EOL)}addCodeBlock(code,lang){const attrs=Object.assign({},lang&&{lang}),element=this.wrap("pre",this.wrap("code",code),attrs)
return this.addRaw(element).addEOL()}addList(items,ordered=!1){const tag=ordered?"ol":"ul",listItems=items.map(item=>this.wrap("li",item)).join(""),element=this.wrap(tag,listItems)
return this.addRaw(element).addEOL()}addTable(rows){const tableBody=rows.map(row=>{const cells=row.map(cell=>{if("string"==typeof cell)return this.wrap("td",cell)
const{header,data,colspan,rowspan}=cell,tag=header?"th":"td",attrs=Object.assign(Object.assign({},colspan&&{colspan}),rowspan&&{rowspan})
return this.wrap(tag,data,attrs)}).join("")
return this.wrap("tr",cells)}).join(""),element=this.wrap("table",tableBody)
return this.addRaw(element).addEOL()}addDetails(label,content){const element=this.wrap("details",this.wrap("summary",label)+content)
return this.addRaw(element).addEOL()}addImage(src,alt,options){const{width,height}=options||{},attrs=Object.assign(Object.assign({},width&&{width}),height&&{height}),element=this.wrap("img",null,Object.assign({src,alt},attrs))
return this.addRaw(element).addEOL()}addHeading(text,level){const tag=`h${level}`,allowedTag=["h1","h2","h3","h4","h5","h6"].includes(tag)?tag:"h1",element=this.wrap(allowedTag,text)
return this.addRaw(element).addEOL()}addSeparator(){const element=this.wrap("hr",null)
return this.addRaw(element).addEOL()}addBreak(){const element=this.wrap("br",null)
return this.addRaw(element).addEOL()}addQuote(text,cite){const attrs=Object.assign({},cite&&{cite}),element=this.wrap("blockquote",text,attrs)
return this.addRaw(element).addEOL()}addLink(text,href){const element=this.wrap("a",text,{href})
return this.addRaw(element).addEOL()}}
var errors=__nccwpck_require__(85096),render_escape=__nccwpck_require__(56016)
const LONGEST=400,ENTITIES={lt:"<",gt:">",quot:'"',amp:"&","#8203":""}
var node_error=__nccwpck_require__(86272)
const PRIVATE=/^(INPUT_|STATE_|ACTIONS_(RUNTIME|ID_TOKEN|RESULTS|CACHE)|GITHUB_TOKEN$)/
var external_node_util_=__nccwpck_require__(57975),trailing=__nccwpck_require__(43351)
function jsonForms(secret){const json=JSON.stringify(secret).slice(1,-1),unicode=Array.from({length:secret.length},(_,index)=>escapeUnit(secret.charCodeAt(index))).join("")
return[json,json.replaceAll(/[<>&]/g,character=>escapeUnit(codeOf(character))),json.replaceAll("/","\\/"),unicode]}function htmlForms(secret){const html=secret.replaceAll("&","&amp;").replaceAll("<","&lt;").replaceAll(">","&gt;")
return[html,html.replaceAll('"',"&quot;").replaceAll("'","&#39;"),html.replaceAll('"',"&#34;").replaceAll("'","&#39;")]}function bothCases(percent){return[percent.replaceAll(/%[0-9a-f]{2}/gi,code=>code.toUpperCase()),percent.replaceAll(/%[0-9a-f]{2}/gi,code=>code.toLowerCase())]}function escapeUnit(unit){return`\\u${unit.toString(16).padStart(4,"0")}`}function codeOf(character){return character.charCodeAt(0)}class Redaction{#forms=new Set
add(secret){const added=function secretForms(secret){if(secret.length<4)return[]
const bytes=Buffer.from(secret),hex=bytes.toString("hex"),percent=encodeURIComponent(secret),strictPercent=percent.replaceAll(/[!'()*]/g,character=>`%${codeOf(character).toString(16)}`),base64=bytes.toString("base64"),aligned=[base64,(0,trailing.h)(base64,"="),...[0,1,2].map(before=>function alignedBase64(bytes,before){return Buffer.concat([Buffer.alloc(before),bytes]).toString("base64").slice(Math.ceil(4*before/3),Math.floor(4*(before+bytes.length)/3))}(bytes,before))],all=[secret,...[...[percent,strictPercent,hex.replaceAll(/../g,"%$&"),new URLSearchParams({s:secret}).toString().slice(2)].flatMap(bothCases),...jsonForms(secret),...htmlForms(secret),hex,hex.toUpperCase(),...aligned,...aligned.map(text=>text.replaceAll("+","-").replaceAll("/","_"))].filter(text=>text.length>=8)]
return[...new Set(all)].toSorted((a,b)=>b.length-a.length)}(secret).filter(form=>!this.#forms.has(form))
for(const form of added)this.#forms.add(form)
return added}apply(text){const found=[...this.#forms].flatMap(form=>function placesOf(form,text){const places=[]
for(let start=text.indexOf(form);start>=0;start=text.indexOf(form,start+form.length))places.push({start,end:start+form.length})
return places}(form,text))
if(0===found.length)return text
const parts=[]
let end=0
for(const place of found.toSorted((a,b)=>a.start-b.start||b.end-a.end)){place.start>=end&&parts.push(text.slice(end,place.start),"***")
end=Math.max(end,place.end)}return parts.join("")+text.slice(end)}}const CONTINUATION="  | "
const external_node_v8_namespaceObject=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:v8"),steps=()=>Promise.all([__nccwpck_require__.e(9189),__nccwpck_require__.e(585),__nccwpck_require__.e(9888),__nccwpck_require__.e(7191),__nccwpck_require__.e(4275),__nccwpck_require__.e(7632),__nccwpck_require__.e(5478),__nccwpck_require__.e(8256),__nccwpck_require__.e(9975),__nccwpck_require__.e(8822),__nccwpck_require__.e(7576),__nccwpck_require__.e(568),__nccwpck_require__.e(8816),__nccwpck_require__.e(7262),__nccwpck_require__.e(9978),__nccwpck_require__.e(2176),__nccwpck_require__.e(9222),__nccwpck_require__.e(4763),__nccwpck_require__.e(8210)]).then(__nccwpck_require__.bind(__nccwpck_require__,48210)),bootstrap=()=>Promise.all([__nccwpck_require__.e(9189),__nccwpck_require__.e(585),__nccwpck_require__.e(9888),__nccwpck_require__.e(7164),__nccwpck_require__.e(594),__nccwpck_require__.e(7191),__nccwpck_require__.e(4275),__nccwpck_require__.e(7632),__nccwpck_require__.e(8256),__nccwpck_require__.e(9975),__nccwpck_require__.e(7576),__nccwpck_require__.e(568),__nccwpck_require__.e(7262),__nccwpck_require__.e(9222),__nccwpck_require__.e(9522)]).then(__nccwpck_require__.bind(__nccwpck_require__,69522)),ENTRIES={"check-inputs":()=>Promise.all([__nccwpck_require__.e(9189),__nccwpck_require__.e(9888),__nccwpck_require__.e(7191),__nccwpck_require__.e(7632),__nccwpck_require__.e(5478),__nccwpck_require__.e(4763),__nccwpck_require__.e(4025)]).then(__nccwpck_require__.bind(__nccwpck_require__,3191)),"setup-crane":()=>Promise.all([__nccwpck_require__.e(585),__nccwpck_require__.e(9888),__nccwpck_require__.e(7191),__nccwpck_require__.e(4275),__nccwpck_require__.e(7576),__nccwpck_require__.e(568),__nccwpck_require__.e(6407)]).then(__nccwpck_require__.bind(__nccwpck_require__,64759)),login:()=>Promise.all([__nccwpck_require__.e(9189),__nccwpck_require__.e(585),__nccwpck_require__.e(7191),__nccwpck_require__.e(4275),__nccwpck_require__.e(7632),__nccwpck_require__.e(5478),__nccwpck_require__.e(8256),__nccwpck_require__.e(9975),__nccwpck_require__.e(1909)]).then(__nccwpck_require__.bind(__nccwpck_require__,81909)),logout:()=>__nccwpck_require__.e(2978).then(__nccwpck_require__.bind(__nccwpck_require__,32978)),"copy-image":async()=>(await steps()).copyImage,"await-scan":async()=>(await steps()).awaitScan,"push-images":async()=>(await steps()).pushImages,"save-sbom":()=>Promise.all([__nccwpck_require__.e(9189),__nccwpck_require__.e(585),__nccwpck_require__.e(9888),__nccwpck_require__.e(7191),__nccwpck_require__.e(4275),__nccwpck_require__.e(7632),__nccwpck_require__.e(5478),__nccwpck_require__.e(8256),__nccwpck_require__.e(9975),__nccwpck_require__.e(8822),__nccwpck_require__.e(7576),__nccwpck_require__.e(8816),__nccwpck_require__.e(7262),__nccwpck_require__.e(9978),__nccwpck_require__.e(2903)]).then(__nccwpck_require__.bind(__nccwpck_require__,72903)),"plan-matrix":()=>Promise.all([__nccwpck_require__.e(9189),__nccwpck_require__.e(7191),__nccwpck_require__.e(7632),__nccwpck_require__.e(5478),__nccwpck_require__.e(848)]).then(__nccwpck_require__.bind(__nccwpck_require__,848)),"recheck-images":async()=>(await steps()).recheckImages,"check-exceptions":async()=>(await steps()).checkExceptions,promote:async()=>(await steps()).promote,"attest-verdict":async()=>(await steps()).attestVerdict,"label-verdict":()=>Promise.all([__nccwpck_require__.e(9189),__nccwpck_require__.e(585),__nccwpck_require__.e(7191),__nccwpck_require__.e(4275),__nccwpck_require__.e(7632),__nccwpck_require__.e(5478),__nccwpck_require__.e(8256),__nccwpck_require__.e(9975),__nccwpck_require__.e(8822),__nccwpck_require__.e(1337)]).then(__nccwpck_require__.bind(__nccwpck_require__,31337)),"verify-verdict":async()=>(await steps()).verifyVerdict,report:()=>Promise.all([__nccwpck_require__.e(9189),__nccwpck_require__.e(585),__nccwpck_require__.e(7191),__nccwpck_require__.e(4275),__nccwpck_require__.e(7632),__nccwpck_require__.e(5478),__nccwpck_require__.e(8256),__nccwpck_require__.e(9975),__nccwpck_require__.e(8822),__nccwpck_require__.e(8816),__nccwpck_require__.e(2176),__nccwpck_require__.e(4758)]).then(__nccwpck_require__.bind(__nccwpck_require__,34758)),"push-and-scan":async()=>(await steps()).pushAndScan,"setup-helm":async()=>(await bootstrap()).setupHelm,"install-harbor":async()=>(await bootstrap()).installHarbor,"verify-harbor":async()=>(await bootstrap()).verifyHarbor,"create-robot":async()=>(await bootstrap()).createRobot,"remove-work":()=>__nccwpck_require__.e(3436).then(__nccwpck_require__.bind(__nccwpck_require__,33436))},LEAVE_AFTER_MS=5e3
async function main(name){!function limitNewSpace(){(0,external_node_v8_namespaceObject.setFlagsFromString)("--semi-space-growth-factor=1")}()
await async function runOnHost(work){const cancel=new AbortController,onSignal=()=>cancel.abort()
process.once("SIGINT",onSignal)
process.once("SIGTERM",onSignal)
const host=function createActionsHost(signal){const given=function takePrivate(environment){const taken={}
for(const[name,value]of Object.entries(environment))if(void 0!==value&&PRIVATE.test(name)){taken[name]=value
delete environment[name]}return taken}(process.env),redaction=new Redaction,redact=text=>redaction.apply(text),line=text=>(text=>text.split("\n").map(render_escape._P).join("\n"))(redact(text)),entry=text=>line(text).replaceAll("\n",`\n${CONTINUATION}`)
return{read:input=>given[`INPUT_${input.replaceAll(" ","_").toUpperCase()}`]??"",givenInputs:Object.entries(given).flatMap(([name,value])=>{const[,input]=/^INPUT_(.+)/.exec(name)??[]
return void 0===input||""===value?[]:[input.toLowerCase()]}),log:{info(text,lead){const escaped=entry(text)
core.pq(void 0===lead?escaped:function colorLine(line,lead,environment){if(""!==(environment.NO_COLOR??""))return line
const{length,color}=lead
return(0,external_node_util_.styleText)(color,line.slice(0,length),{validateStream:!1})+line.slice(length)}(escaped,lead,process.env))},warning:text=>core.$e(entry(text)),debug:text=>core.Yz(entry(text))},signal,environment:process.env,idTokenRequest(){const{ACTIONS_ID_TOKEN_REQUEST_URL:url="",ACTIONS_ID_TOKEN_REQUEST_TOKEN:token=""}=given
return""===url||""===token?void 0:{url,token}},temporaryDirectory:process.env.RUNNER_TEMP||(0,external_node_os_.tmpdir)(),mask(secret){for(const part of[secret,...secret.split(/\r?\n/)])for(const form of redaction.add(part.trim()))core.Pq(form)},redact,setOutputs(outputs){for(const[name,value]of Object.entries(outputs))core.uH(name,redact(value))},saveState:(name,value)=>core.LZ(name,value),readState:name=>given[`STATE_${name}`]??"",addPath:directory=>core.fM(directory),async appendSummary(markdown){if(function isWithoutSummary(environment){return"true"===environment.GITEA_ACTIONS||"true"===environment.FORGEJO_ACTIONS}(process.env)){core.Oh("Summary")
for(const text of function renderPlain(markdown){const lines=markdown.replaceAll(/<\/?(?:code|details|summary|br|b|sub|strong)[^<>\n]*>/g,"").replaceAll(/\]\(<[^<>\n]*>\)/g,"]").split("\n").map(line=>function unescapeLine(line){return line.replaceAll(/\\([!-/:-@[-`{-~])|&(#?\w{2,6});/g,(whole,character,entity)=>character??ENTITIES[entity??""]??whole)}(line).trimEnd()),kept=lines.filter((line,at)=>""!==line||at>0&&""!==lines[at-1]),rest=kept.length-LONGEST
return rest>0?[...kept.slice(0,LONGEST),`… and ${rest} more lines`]:kept}(markdown))core.pq(entry(text))
core.N4()}if(""!==(process.env.GITHUB_STEP_SUMMARY??""))try{await summary.addRaw(redact(markdown)).write()}catch(error){core.$e(line(`the job summary could not be written: ${(0,errors.gJ)(error)}`))}},annotate({level,title,message,location}){const place=void 0===location?{}:{file:location.path,startLine:location.line},properties={title:line(title),...place}
"error"===level?core.z3(line(message),properties):"warning"===level?core.$e(line(message),properties):core.lm(line(message),properties)},group:(title,work)=>core.Os(entry(title),work),fail(message){process.exitCode=core.yU.Failure
void 0!==message&&core.z3(line(message))}}}(cancel.signal)
try{await work(host)}catch(error){host.fail(function describeEnd(error){return error instanceof errors.yo?error.message:(0,node_error.U)(error,"ENOSPC","EDQUOT")?`the disk of the runner is full (${(0,errors.gJ)(error)}); the image and the reports need room below RUNNER_TEMP`:(0,errors.Zm)(error)}(error))}finally{process.removeListener("SIGINT",onSignal)
process.removeListener("SIGTERM",onSignal)}}(async host=>{const load=ENTRIES[name]
if(void 0===load)throw new Error(`there is no entry called ${name}`)
const{run}=await load()
await run(host)})
setTimeout(()=>process.exit(),LEAVE_AFTER_MS).unref()}var __webpack_exports__ENTRIES=__webpack_exports__.l,__webpack_exports__main=__webpack_exports__.i
export{__webpack_exports__ENTRIES as ENTRIES,__webpack_exports__main as main}

