export const id=7164
export const ids=[7164]
export const modules={95928:((__unused_webpack_module,exports,__webpack_require__)=>{var identity=__webpack_require__(12198),Scalar=__webpack_require__(16612),YAMLMap=__webpack_require__(18333),YAMLSeq=__webpack_require__(70536),resolveBlockMap=__webpack_require__(40776),resolveBlockSeq=__webpack_require__(3741),resolveFlowCollection=__webpack_require__(93497)
function resolveCollection(CN,ctx,token,onError,tagName,tag){const coll="block-map"===token.type?resolveBlockMap.resolveBlockMap(CN,ctx,token,onError,tag):"block-seq"===token.type?resolveBlockSeq.resolveBlockSeq(CN,ctx,token,onError,tag):resolveFlowCollection.resolveFlowCollection(CN,ctx,token,onError,tag),Coll=coll.constructor
if("!"===tagName||tagName===Coll.tagName){coll.tag=Coll.tagName
return coll}tagName&&(coll.tag=tagName)
return coll}exports.composeCollection=function composeCollection(CN,ctx,token,props,onError){const tagToken=props.tag,tagName=tagToken?ctx.directives.tagName(tagToken.source,msg=>onError(tagToken,"TAG_RESOLVE_FAILED",msg)):null
if("block-seq"===token.type){const{anchor,newlineAfterProp:nl}=props,lastProp=anchor&&tagToken?anchor.offset>tagToken.offset?anchor:tagToken:anchor??tagToken
lastProp&&(!nl||nl.offset<lastProp.offset)&&onError(lastProp,"MISSING_CHAR","Missing newline after block sequence props")}const expType="block-map"===token.type?"map":"block-seq"===token.type?"seq":"{"===token.start.source?"map":"seq"
if(!tagToken||!tagName||"!"===tagName||tagName===YAMLMap.YAMLMap.tagName&&"map"===expType||tagName===YAMLSeq.YAMLSeq.tagName&&"seq"===expType)return resolveCollection(CN,ctx,token,onError,tagName)
let tag=ctx.schema.tags.find(t=>t.tag===tagName&&t.collection===expType)
if(!tag){const kt=ctx.schema.knownTags[tagName]
if(kt?.collection!==expType){kt?onError(tagToken,"BAD_COLLECTION_TYPE",`${kt.tag} used for ${expType} collection, but expects ${kt.collection??"scalar"}`,!0):onError(tagToken,"TAG_RESOLVE_FAILED",`Unresolved tag: ${tagName}`,!0)
return resolveCollection(CN,ctx,token,onError,tagName)}ctx.schema.tags.push(Object.assign({},kt,{default:!1}))
tag=kt}const coll=resolveCollection(CN,ctx,token,onError,tagName,tag),res=tag.resolve?.(coll,msg=>onError(tagToken,"TAG_RESOLVE_FAILED",msg),ctx.options)??coll,node=identity.isNode(res)?res:new Scalar.Scalar(res)
node.range=coll.range
node.tag=tagName
tag?.format&&(node.format=tag.format)
return node}}),64828:((__unused_webpack_module,exports,__webpack_require__)=>{var Document=__webpack_require__(7796),composeNode=__webpack_require__(80568),resolveEnd=__webpack_require__(4055),resolveProps=__webpack_require__(77868)
exports.composeDoc=function composeDoc(options,directives,{offset,start,value,end},onError){const opts=Object.assign({_directives:directives},options),doc=new Document.Document(void 0,opts),ctx={atKey:!1,atRoot:!0,directives:doc.directives,options:doc.options,schema:doc.schema},props=resolveProps.resolveProps(start,{indicator:"doc-start",next:value??end?.[0],offset,onError,parentIndent:0,startOnNewline:!0})
if(props.found){doc.directives.docStart=!0
!value||"block-map"!==value.type&&"block-seq"!==value.type||props.hasNewline||onError(props.end,"MISSING_CHAR","Block collection cannot start on same line with directives-end marker")}doc.contents=value?composeNode.composeNode(ctx,value,props,onError):composeNode.composeEmptyNode(ctx,props.end,start,null,props,onError)
const contentEnd=doc.contents.range[2],re=resolveEnd.resolveEnd(end,contentEnd,!1,onError)
re.comment&&(doc.comment=re.comment)
doc.range=[offset,contentEnd,re.offset]
return doc}}),80568:((__unused_webpack_module,exports,__webpack_require__)=>{var Alias=__webpack_require__(814),identity=__webpack_require__(12198),composeCollection=__webpack_require__(95928),composeScalar=__webpack_require__(81380),resolveEnd=__webpack_require__(4055),utilEmptyScalarPosition=__webpack_require__(3846)
const CN={composeNode,composeEmptyNode}
function composeNode(ctx,token,props,onError){const atKey=ctx.atKey,{spaceBefore,comment,anchor,tag}=props
let node,isSrcToken=!0
switch(token.type){case"alias":node=function composeAlias({options},{offset,source,end},onError){const alias=new Alias.Alias(source.substring(1))
""===alias.source&&onError(offset,"BAD_ALIAS","Alias cannot be an empty string")
alias.source.endsWith(":")&&onError(offset+source.length-1,"BAD_ALIAS","Alias ending in : is ambiguous",!0)
const valueEnd=offset+source.length,re=resolveEnd.resolveEnd(end,valueEnd,options.strict,onError)
alias.range=[offset,valueEnd,re.offset]
re.comment&&(alias.comment=re.comment)
return alias}(ctx,token,onError);(anchor||tag)&&onError(token,"ALIAS_PROPS","An alias node must not specify any properties")
break
case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":case"block-scalar":node=composeScalar.composeScalar(ctx,token,tag,onError)
anchor&&(node.anchor=anchor.source.substring(1))
break
case"block-map":case"block-seq":case"flow-collection":try{node=composeCollection.composeCollection(CN,ctx,token,props,onError)
anchor&&(node.anchor=anchor.source.substring(1))}catch(error){onError(token,"RESOURCE_EXHAUSTION",error instanceof Error?error.message:String(error))}break
default:onError(token,"UNEXPECTED_TOKEN","error"===token.type?token.message:`Unsupported token (type: ${token.type})`)
isSrcToken=!1}node??(node=composeEmptyNode(ctx,token.offset,void 0,null,props,onError))
anchor&&""===node.anchor&&onError(anchor,"BAD_ALIAS","Anchor cannot be an empty string")
atKey&&ctx.options.stringKeys&&(!identity.isScalar(node)||"string"!=typeof node.value||node.tag&&"tag:yaml.org,2002:str"!==node.tag)&&onError(tag??token,"NON_STRING_KEY","With stringKeys, all keys must be strings")
spaceBefore&&(node.spaceBefore=!0)
comment&&("scalar"===token.type&&""===token.source?node.comment=comment:node.commentBefore=comment)
ctx.options.keepSourceTokens&&isSrcToken&&(node.srcToken=token)
return node}function composeEmptyNode(ctx,offset,before,pos,{spaceBefore,comment,anchor,tag,end},onError){const token={type:"scalar",offset:utilEmptyScalarPosition.emptyScalarPosition(offset,before,pos),indent:-1,source:""},node=composeScalar.composeScalar(ctx,token,tag,onError)
if(anchor){node.anchor=anchor.source.substring(1)
""===node.anchor&&onError(anchor,"BAD_ALIAS","Anchor cannot be an empty string")}spaceBefore&&(node.spaceBefore=!0)
if(comment){node.comment=comment
node.range[2]=end}return node}exports.composeEmptyNode=composeEmptyNode
exports.composeNode=composeNode}),81380:((__unused_webpack_module,exports,__webpack_require__)=>{var identity=__webpack_require__(12198),Scalar=__webpack_require__(16612),resolveBlockScalar=__webpack_require__(38836),resolveFlowScalar=__webpack_require__(85753)
exports.composeScalar=function composeScalar(ctx,token,tagToken,onError){const{value,type,comment,range}="block-scalar"===token.type?resolveBlockScalar.resolveBlockScalar(ctx,token,onError):resolveFlowScalar.resolveFlowScalar(token,ctx.options.strict,onError),tagName=tagToken?ctx.directives.tagName(tagToken.source,msg=>onError(tagToken,"TAG_RESOLVE_FAILED",msg)):null
let tag,scalar
tag=ctx.options.stringKeys&&ctx.atKey?ctx.schema[identity.SCALAR]:tagName?function findScalarTagByName(schema,value,tagName,tagToken,onError){if("!"===tagName)return schema[identity.SCALAR]
const matchWithTest=[]
for(const tag of schema.tags)if(!tag.collection&&tag.tag===tagName){if(!tag.default||!tag.test)return tag
matchWithTest.push(tag)}for(const tag of matchWithTest)if(tag.test?.test(value))return tag
const kt=schema.knownTags[tagName]
if(kt&&!kt.collection){schema.tags.push(Object.assign({},kt,{default:!1,test:void 0}))
return kt}onError(tagToken,"TAG_RESOLVE_FAILED",`Unresolved tag: ${tagName}`,"tag:yaml.org,2002:str"!==tagName)
return schema[identity.SCALAR]}(ctx.schema,value,tagName,tagToken,onError):"scalar"===token.type?function findScalarTagByTest({atKey,directives,schema},value,token,onError){const tag=schema.tags.find(tag=>(!0===tag.default||atKey&&"key"===tag.default)&&tag.test?.test(value))||schema[identity.SCALAR]
if(schema.compat){const compat=schema.compat.find(tag=>tag.default&&tag.test?.test(value))??schema[identity.SCALAR]
tag.tag!==compat.tag&&onError(token,"TAG_RESOLVE_FAILED",`Value may be parsed as either ${directives.tagString(tag.tag)} or ${directives.tagString(compat.tag)}`,!0)}return tag}(ctx,value,token,onError):ctx.schema[identity.SCALAR]
try{const res=tag.resolve(value,msg=>onError(tagToken??token,"TAG_RESOLVE_FAILED",msg),ctx.options)
scalar=identity.isScalar(res)?res:new Scalar.Scalar(res)}catch(error){const msg=error instanceof Error?error.message:String(error)
onError(tagToken??token,"TAG_RESOLVE_FAILED",msg)
scalar=new Scalar.Scalar(value)}scalar.range=range
scalar.source=value
type&&(scalar.type=type)
tagName&&(scalar.tag=tagName)
tag.format&&(scalar.format=tag.format)
comment&&(scalar.comment=comment)
return scalar}}),59509:((__unused_webpack_module,exports,__webpack_require__)=>{var node_process=__webpack_require__(932),directives=__webpack_require__(54939),Document=__webpack_require__(7796),errors=__webpack_require__(79709),identity=__webpack_require__(12198),composeDoc=__webpack_require__(64828),resolveEnd=__webpack_require__(4055)
function getErrorPos(src){if("number"==typeof src)return[src,src+1]
if(Array.isArray(src))return 2===src.length?src:[src[0],src[1]]
const{offset,source}=src
return[offset,offset+("string"==typeof source?source.length:1)]}function parsePrelude(prelude){let comment="",atComment=!1,afterEmptyLine=!1
for(let i=0;i<prelude.length;++i){const source=prelude[i]
switch(source[0]){case"#":comment+=(""===comment?"":afterEmptyLine?"\n\n":"\n")+(source.substring(1)||" ")
atComment=!0
afterEmptyLine=!1
break
case"%":"#"!==prelude[i+1]?.[0]&&(i+=1)
atComment=!1
break
default:atComment||(afterEmptyLine=!0)
atComment=!1}}return{comment,afterEmptyLine}}exports.Composer=class Composer{constructor(options={}){this.doc=null
this.atDirectives=!1
this.prelude=[]
this.errors=[]
this.warnings=[]
this.onError=(source,code,message,warning)=>{const pos=getErrorPos(source)
warning?this.warnings.push(new errors.YAMLWarning(pos,code,message)):this.errors.push(new errors.YAMLParseError(pos,code,message))}
this.directives=new directives.Directives({version:options.version||"1.2"})
this.options=options}decorate(doc,afterDoc){const{comment,afterEmptyLine}=parsePrelude(this.prelude)
if(comment){const dc=doc.contents
if(afterDoc)doc.comment=doc.comment?`${doc.comment}\n${comment}`:comment
else if(afterEmptyLine||doc.directives.docStart||!dc)doc.commentBefore=comment
else if(identity.isCollection(dc)&&!dc.flow&&dc.items.length>0){let it=dc.items[0]
identity.isPair(it)&&(it=it.key)
const cb=it.commentBefore
it.commentBefore=cb?`${comment}\n${cb}`:comment}else{const cb=dc.commentBefore
dc.commentBefore=cb?`${comment}\n${cb}`:comment}}if(afterDoc){for(let i=0;i<this.errors.length;++i)doc.errors.push(this.errors[i])
for(let i=0;i<this.warnings.length;++i)doc.warnings.push(this.warnings[i])}else{doc.errors=this.errors
doc.warnings=this.warnings}this.prelude=[]
this.errors=[]
this.warnings=[]}streamInfo(){return{comment:parsePrelude(this.prelude).comment,directives:this.directives,errors:this.errors,warnings:this.warnings}}*compose(tokens,forceDoc=!1,endOffset=-1){for(const token of tokens)yield*this.next(token)
yield*this.end(forceDoc,endOffset)}*next(token){node_process.env.LOG_STREAM&&console.dir(token,{depth:null})
switch(token.type){case"directive":this.directives.add(token.source,(offset,message,warning)=>{const pos=getErrorPos(token)
pos[0]+=offset
this.onError(pos,"BAD_DIRECTIVE",message,warning)})
this.prelude.push(token.source)
this.atDirectives=!0
break
case"document":{const doc=composeDoc.composeDoc(this.options,this.directives,token,this.onError)
this.atDirectives&&!doc.directives.docStart&&this.onError(token,"MISSING_CHAR","Missing directives-end/doc-start indicator line")
this.decorate(doc,!1)
this.doc&&(yield this.doc)
this.doc=doc
this.atDirectives=!1
break}case"byte-order-mark":case"space":break
case"comment":case"newline":this.prelude.push(token.source)
break
case"error":{const msg=token.source?`${token.message}: ${JSON.stringify(token.source)}`:token.message,error=new errors.YAMLParseError(getErrorPos(token),"UNEXPECTED_TOKEN",msg)
this.atDirectives||!this.doc?this.errors.push(error):this.doc.errors.push(error)
break}case"doc-end":{if(!this.doc){const msg="Unexpected doc-end without preceding document"
this.errors.push(new errors.YAMLParseError(getErrorPos(token),"UNEXPECTED_TOKEN",msg))
break}this.doc.directives.docEnd=!0
const end=resolveEnd.resolveEnd(token.end,token.offset+token.source.length,this.doc.options.strict,this.onError)
this.decorate(this.doc,!0)
if(end.comment){const dc=this.doc.comment
this.doc.comment=dc?`${dc}\n${end.comment}`:end.comment}this.doc.range[2]=end.offset
break}default:this.errors.push(new errors.YAMLParseError(getErrorPos(token),"UNEXPECTED_TOKEN",`Unsupported token ${token.type}`))}}*end(forceDoc=!1,endOffset=-1){if(this.doc){this.decorate(this.doc,!0)
yield this.doc
this.doc=null}else if(forceDoc){const opts=Object.assign({_directives:this.directives},this.options),doc=new Document.Document(void 0,opts)
this.atDirectives&&this.onError(endOffset,"MISSING_CHAR","Missing directives-end indicator line")
doc.range=[0,endOffset,endOffset]
this.decorate(doc,!1)
yield doc}}}}),40776:((__unused_webpack_module,exports,__webpack_require__)=>{var Pair=__webpack_require__(92328),YAMLMap=__webpack_require__(18333),resolveProps=__webpack_require__(77868),utilContainsNewline=__webpack_require__(3192),utilFlowIndentCheck=__webpack_require__(95206),utilMapIncludes=__webpack_require__(59128)
const startColMsg="All mapping items must start at the same column"
exports.resolveBlockMap=function resolveBlockMap({composeNode,composeEmptyNode},ctx,bm,onError,tag){const map=new(tag?.nodeClass??YAMLMap.YAMLMap)(ctx.schema)
ctx.atRoot&&(ctx.atRoot=!1)
let offset=bm.offset,commentEnd=null
for(const collItem of bm.items){const{start,key,sep,value}=collItem,keyProps=resolveProps.resolveProps(start,{indicator:"explicit-key-ind",next:key??sep?.[0],offset,onError,parentIndent:bm.indent,startOnNewline:!0}),implicitKey=!keyProps.found
if(implicitKey){key&&("block-seq"===key.type?onError(offset,"BLOCK_AS_IMPLICIT_KEY","A block sequence may not be used as an implicit map key"):"indent"in key&&key.indent!==bm.indent&&onError(offset,"BAD_INDENT",startColMsg))
if(!keyProps.anchor&&!keyProps.tag&&!sep){commentEnd=keyProps.end
keyProps.comment&&(map.comment?map.comment+="\n"+keyProps.comment:map.comment=keyProps.comment)
continue}(keyProps.newlineAfterProp||utilContainsNewline.containsNewline(key))&&onError(key??start[start.length-1],"MULTILINE_IMPLICIT_KEY","Implicit keys need to be on a single line")}else keyProps.found?.indent!==bm.indent&&onError(offset,"BAD_INDENT",startColMsg)
ctx.atKey=!0
const keyStart=keyProps.end,keyNode=key?composeNode(ctx,key,keyProps,onError):composeEmptyNode(ctx,keyStart,start,null,keyProps,onError)
ctx.schema.compat&&utilFlowIndentCheck.flowIndentCheck(bm.indent,key,onError)
ctx.atKey=!1
utilMapIncludes.mapIncludes(ctx,map.items,keyNode)&&onError(keyStart,"DUPLICATE_KEY","Map keys must be unique")
const valueProps=resolveProps.resolveProps(sep??[],{indicator:"map-value-ind",next:value,offset:keyNode.range[2],onError,parentIndent:bm.indent,startOnNewline:!key||"block-scalar"===key.type})
offset=valueProps.end
if(valueProps.found){if(implicitKey){"block-map"!==value?.type||valueProps.hasNewline||onError(offset,"BLOCK_AS_IMPLICIT_KEY","Nested mappings are not allowed in compact mappings")
ctx.options.strict&&keyProps.start<valueProps.found.offset-1024&&onError(keyNode.range,"KEY_OVER_1024_CHARS","The : indicator must be at most 1024 chars after the start of an implicit block mapping key")}const valueNode=value?composeNode(ctx,value,valueProps,onError):composeEmptyNode(ctx,offset,sep,null,valueProps,onError)
ctx.schema.compat&&utilFlowIndentCheck.flowIndentCheck(bm.indent,value,onError)
offset=valueNode.range[2]
const pair=new Pair.Pair(keyNode,valueNode)
ctx.options.keepSourceTokens&&(pair.srcToken=collItem)
map.items.push(pair)}else{implicitKey&&onError(keyNode.range,"MISSING_CHAR","Implicit map keys need to be followed by map values")
valueProps.comment&&(keyNode.comment?keyNode.comment+="\n"+valueProps.comment:keyNode.comment=valueProps.comment)
const pair=new Pair.Pair(keyNode)
ctx.options.keepSourceTokens&&(pair.srcToken=collItem)
map.items.push(pair)}}commentEnd&&commentEnd<offset&&onError(commentEnd,"IMPOSSIBLE","Map comment with trailing content")
map.range=[bm.offset,offset,commentEnd??offset]
return map}}),38836:((__unused_webpack_module,exports,__webpack_require__)=>{var Scalar=__webpack_require__(16612)
exports.resolveBlockScalar=function resolveBlockScalar(ctx,scalar,onError){const start=scalar.offset,header=function parseBlockScalarHeader({offset,props},strict,onError){if("block-scalar-header"!==props[0].type){onError(props[0],"IMPOSSIBLE","Block scalar header not found")
return null}const{source}=props[0],mode=source[0]
let indent=0,chomp="",error=-1
for(let i=1;i<source.length;++i){const ch=source[i]
if(chomp||"-"!==ch&&"+"!==ch){const n=Number(ch)
!indent&&n?indent=n:-1===error&&(error=offset+i)}else chomp=ch}-1!==error&&onError(error,"UNEXPECTED_TOKEN",`Block scalar header includes extra characters: ${source}`)
let hasSpace=!1,comment="",length=source.length
for(let i=1;i<props.length;++i){const token=props[i]
switch(token.type){case"space":hasSpace=!0
case"newline":length+=token.source.length
break
case"comment":strict&&!hasSpace&&onError(token,"MISSING_CHAR","Comments must be separated from other tokens by white space characters")
length+=token.source.length
comment=token.source.substring(1)
break
case"error":onError(token,"UNEXPECTED_TOKEN",token.message)
length+=token.source.length
break
default:{onError(token,"UNEXPECTED_TOKEN",`Unexpected token in block scalar header: ${token.type}`)
const ts=token.source
ts&&"string"==typeof ts&&(length+=ts.length)}}}return{mode,indent,chomp,comment,length}}(scalar,ctx.options.strict,onError)
if(!header)return{value:"",type:null,comment:"",range:[start,start,start]}
const type=">"===header.mode?Scalar.Scalar.BLOCK_FOLDED:Scalar.Scalar.BLOCK_LITERAL,lines=scalar.source?function splitLines(source){const split=source.split(/\n( *)/),first=split[0],m=first.match(/^( *)/),lines=[m?.[1]?[m[1],first.slice(m[1].length)]:["",first]]
for(let i=1;i<split.length;i+=2)lines.push([split[i],split[i+1]])
return lines}(scalar.source):[]
let chompStart=lines.length
for(let i=lines.length-1;i>=0;--i){const content=lines[i][1]
if(""!==content&&"\r"!==content)break
chompStart=i}if(0===chompStart){const value="+"===header.chomp&&lines.length>0?"\n".repeat(Math.max(1,lines.length-1)):""
let end=start+header.length
scalar.source&&(end+=scalar.source.length)
return{value,type,comment:header.comment,range:[start,end,end]}}let trimIndent=scalar.indent+header.indent,offset=scalar.offset+header.length,contentStart=0
for(let i=0;i<chompStart;++i){const[indent,content]=lines[i]
if(""!==content&&"\r"!==content){if(indent.length<trimIndent){const message="Block scalars with more-indented leading empty lines must use an explicit indentation indicator"
onError(offset+indent.length,"MISSING_CHAR",message)}0===header.indent&&(trimIndent=indent.length)
contentStart=i
0!==trimIndent||ctx.atRoot||onError(offset,"BAD_INDENT","Block scalar values in collections must be indented")
break}0===header.indent&&indent.length>trimIndent&&(trimIndent=indent.length)
offset+=indent.length+content.length+1}for(let i=lines.length-1;i>=chompStart;--i)lines[i][0].length>trimIndent&&(chompStart=i+1)
let value="",sep="",prevMoreIndented=!1
for(let i=0;i<contentStart;++i)value+=lines[i][0].slice(trimIndent)+"\n"
for(let i=contentStart;i<chompStart;++i){let[indent,content]=lines[i]
offset+=indent.length+content.length+1
const crlf="\r"===content[content.length-1]
crlf&&(content=content.slice(0,-1))
if(content&&indent.length<trimIndent){const message="Block scalar lines must not be less indented than their "+(header.indent?"explicit indentation indicator":"first line")
onError(offset-content.length-(crlf?2:1),"BAD_INDENT",message)
indent=""}if(type===Scalar.Scalar.BLOCK_LITERAL){value+=sep+indent.slice(trimIndent)+content
sep="\n"}else if(indent.length>trimIndent||"\t"===content[0]){" "===sep?sep="\n":prevMoreIndented||"\n"!==sep||(sep="\n\n")
value+=sep+indent.slice(trimIndent)+content
sep="\n"
prevMoreIndented=!0}else if(""===content)"\n"===sep?value+="\n":sep="\n"
else{value+=sep+content
sep=" "
prevMoreIndented=!1}}switch(header.chomp){case"-":break
case"+":for(let i=chompStart;i<lines.length;++i)value+="\n"+lines[i][0].slice(trimIndent)
"\n"!==value[value.length-1]&&(value+="\n")
break
default:value+="\n"}const end=start+header.length+scalar.source.length
return{value,type,comment:header.comment,range:[start,end,end]}}}),3741:((__unused_webpack_module,exports,__webpack_require__)=>{var YAMLSeq=__webpack_require__(70536),resolveProps=__webpack_require__(77868),utilFlowIndentCheck=__webpack_require__(95206)
exports.resolveBlockSeq=function resolveBlockSeq({composeNode,composeEmptyNode},ctx,bs,onError,tag){const seq=new(tag?.nodeClass??YAMLSeq.YAMLSeq)(ctx.schema)
ctx.atRoot&&(ctx.atRoot=!1)
ctx.atKey&&(ctx.atKey=!1)
let offset=bs.offset,commentEnd=null
for(const{start,value}of bs.items){const props=resolveProps.resolveProps(start,{indicator:"seq-item-ind",next:value,offset,onError,parentIndent:bs.indent,startOnNewline:!0})
if(!props.found){if(!(props.anchor||props.tag||value)){commentEnd=props.end
props.comment&&(seq.comment=props.comment)
continue}"block-seq"===value?.type?onError(props.end,"BAD_INDENT","All sequence items must start at the same column"):onError(offset,"MISSING_CHAR","Sequence item without - indicator")}const node=value?composeNode(ctx,value,props,onError):composeEmptyNode(ctx,props.end,start,null,props,onError)
ctx.schema.compat&&utilFlowIndentCheck.flowIndentCheck(bs.indent,value,onError)
offset=node.range[2]
seq.items.push(node)}seq.range=[bs.offset,offset,commentEnd??offset]
return seq}}),4055:((__unused_webpack_module,exports)=>{exports.resolveEnd=function resolveEnd(end,offset,reqSpace,onError){let comment=""
if(end){let hasSpace=!1,sep=""
for(const token of end){const{source,type}=token
switch(type){case"space":hasSpace=!0
break
case"comment":{reqSpace&&!hasSpace&&onError(token,"MISSING_CHAR","Comments must be separated from other tokens by white space characters")
const cb=source.substring(1)||" "
comment?comment+=sep+cb:comment=cb
sep=""
break}case"newline":comment&&(sep+=source)
hasSpace=!0
break
default:onError(token,"UNEXPECTED_TOKEN",`Unexpected ${type} at node end`)}offset+=source.length}}return{comment,offset}}}),93497:((__unused_webpack_module,exports,__webpack_require__)=>{var identity=__webpack_require__(12198),Pair=__webpack_require__(92328),YAMLMap=__webpack_require__(18333),YAMLSeq=__webpack_require__(70536),resolveEnd=__webpack_require__(4055),resolveProps=__webpack_require__(77868),utilContainsNewline=__webpack_require__(3192),utilMapIncludes=__webpack_require__(59128)
const blockMsg="Block collections are not allowed within flow collections",isBlock=token=>token&&("block-map"===token.type||"block-seq"===token.type)
exports.resolveFlowCollection=function resolveFlowCollection({composeNode,composeEmptyNode},ctx,fc,onError,tag){const isMap="{"===fc.start.source,fcName=isMap?"flow map":"flow sequence",coll=new(tag?.nodeClass??(isMap?YAMLMap.YAMLMap:YAMLSeq.YAMLSeq))(ctx.schema)
coll.flow=!0
const atRoot=ctx.atRoot
atRoot&&(ctx.atRoot=!1)
ctx.atKey&&(ctx.atKey=!1)
let offset=fc.offset+fc.start.source.length
for(let i=0;i<fc.items.length;++i){const collItem=fc.items[i],{start,key,sep,value}=collItem,props=resolveProps.resolveProps(start,{flow:fcName,indicator:"explicit-key-ind",next:key??sep?.[0],offset,onError,parentIndent:fc.indent,startOnNewline:!1})
if(!props.found){if(!(props.anchor||props.tag||sep||value)){0===i&&props.comma?onError(props.comma,"UNEXPECTED_TOKEN",`Unexpected , in ${fcName}`):i<fc.items.length-1&&onError(props.start,"UNEXPECTED_TOKEN",`Unexpected empty item in ${fcName}`)
props.comment&&(coll.comment?coll.comment+="\n"+props.comment:coll.comment=props.comment)
offset=props.end
continue}!isMap&&ctx.options.strict&&utilContainsNewline.containsNewline(key)&&onError(key,"MULTILINE_IMPLICIT_KEY","Implicit keys of flow sequence pairs need to be on a single line")}if(0===i)props.comma&&onError(props.comma,"UNEXPECTED_TOKEN",`Unexpected , in ${fcName}`)
else{props.comma||onError(props.start,"MISSING_CHAR",`Missing , between ${fcName} items`)
if(props.comment){let prevItemComment=""
loop:for(const st of start)switch(st.type){case"comma":case"space":break
case"comment":prevItemComment=st.source.substring(1)
break loop
default:break loop}if(prevItemComment){let prev=coll.items[coll.items.length-1]
identity.isPair(prev)&&(prev=prev.value??prev.key)
prev.comment?prev.comment+="\n"+prevItemComment:prev.comment=prevItemComment
props.comment=props.comment.substring(prevItemComment.length+1)}}}if(isMap||sep||props.found){ctx.atKey=!0
const keyStart=props.end,keyNode=key?composeNode(ctx,key,props,onError):composeEmptyNode(ctx,keyStart,start,null,props,onError)
isBlock(key)&&onError(keyNode.range,"BLOCK_IN_FLOW",blockMsg)
ctx.atKey=!1
const valueProps=resolveProps.resolveProps(sep??[],{flow:fcName,indicator:"map-value-ind",next:value,offset:keyNode.range[2],onError,parentIndent:fc.indent,startOnNewline:!1})
if(valueProps.found){if(!isMap&&!props.found&&ctx.options.strict){if(sep)for(const st of sep){if(st===valueProps.found)break
if("newline"===st.type){onError(st,"MULTILINE_IMPLICIT_KEY","Implicit keys of flow sequence pairs need to be on a single line")
break}}props.start<valueProps.found.offset-1024&&onError(valueProps.found,"KEY_OVER_1024_CHARS","The : indicator must be at most 1024 chars after the start of an implicit flow sequence key")}}else value&&("source"in value&&":"===value.source?.[0]?onError(value,"MISSING_CHAR",`Missing space after : in ${fcName}`):onError(valueProps.start,"MISSING_CHAR",`Missing , or : between ${fcName} items`))
const valueNode=value?composeNode(ctx,value,valueProps,onError):valueProps.found?composeEmptyNode(ctx,valueProps.end,sep,null,valueProps,onError):null
valueNode?isBlock(value)&&onError(valueNode.range,"BLOCK_IN_FLOW",blockMsg):valueProps.comment&&(keyNode.comment?keyNode.comment+="\n"+valueProps.comment:keyNode.comment=valueProps.comment)
const pair=new Pair.Pair(keyNode,valueNode)
ctx.options.keepSourceTokens&&(pair.srcToken=collItem)
if(isMap){const map=coll
utilMapIncludes.mapIncludes(ctx,map.items,keyNode)&&onError(keyStart,"DUPLICATE_KEY","Map keys must be unique")
map.items.push(pair)}else{const map=new YAMLMap.YAMLMap(ctx.schema)
map.flow=!0
map.items.push(pair)
const endRange=(valueNode??keyNode).range
map.range=[keyNode.range[0],endRange[1],endRange[2]]
coll.items.push(map)}offset=valueNode?valueNode.range[2]:valueProps.end}else{const valueNode=value?composeNode(ctx,value,props,onError):composeEmptyNode(ctx,props.end,sep,null,props,onError)
coll.items.push(valueNode)
offset=valueNode.range[2]
isBlock(value)&&onError(valueNode.range,"BLOCK_IN_FLOW",blockMsg)}}const expectedEnd=isMap?"}":"]",[ce,...ee]=fc.end
let cePos=offset
if(ce?.source===expectedEnd)cePos=ce.offset+ce.source.length
else{const name=fcName[0].toUpperCase()+fcName.substring(1)
onError(offset,atRoot?"MISSING_CHAR":"BAD_INDENT",atRoot?`${name} must end with a ${expectedEnd}`:`${name} in block collection must be sufficiently indented and end with a ${expectedEnd}`)
ce&&1!==ce.source.length&&ee.unshift(ce)}if(ee.length>0){const end=resolveEnd.resolveEnd(ee,cePos,ctx.options.strict,onError)
end.comment&&(coll.comment?coll.comment+="\n"+end.comment:coll.comment=end.comment)
coll.range=[fc.offset,cePos,end.offset]}else coll.range=[fc.offset,cePos,cePos]
return coll}}),85753:((__unused_webpack_module,exports,__webpack_require__)=>{var Scalar=__webpack_require__(16612),resolveEnd=__webpack_require__(4055)
function unfoldLines(source){const line=/(.*?)\r?\n/sy
let trimEnd,trimBoth,match=line.exec(source)
if(!match)return source
try{trimEnd=new RegExp("(?<![ \t])[ \t]+$")
trimBoth=new RegExp("^[ \t]+|(?<![ \t])[ \t]+$","g")}catch{trimEnd=/[ \t]+$/
trimBoth=/^[ \t]+|[ \t]+$/g}let res=match[1].replace(trimEnd,""),sep=" ",pos=line.lastIndex
for(;match=line.exec(source);){const lm=match[1].replace(trimBoth,"")
if(""===lm)"\n"===sep?res+=sep:sep="\n"
else{res+=sep+lm
sep=" "}pos=line.lastIndex}const last=/[ \t]*(.*)/sy
last.lastIndex=pos
match=last.exec(source)
return res+sep+(match?.[1]??"")}function foldNewline(source,offset){let fold="",ch=source[offset+1]
for(;!(" "!==ch&&"\t"!==ch&&"\n"!==ch&&"\r"!==ch||"\r"===ch&&"\n"!==source[offset+2]);){"\n"===ch&&(fold+="\n")
ch=source[(offset+=1)+1]}fold||(fold=" ")
return{fold,offset}}const escapeCodes={0:"\0",a:"",b:"\b",e:"",f:"\f",n:"\n",r:"\r",t:"\t",v:"\v",N:"",_:" ",L:"\u2028",P:"\u2029"," ":" ",'"':'"',"/":"/","\\":"\\","\t":"\t"}
function parseCharCode(source,offset,length,onError){const cc=source.substr(offset,length),code=cc.length===length&&/^[0-9a-fA-F]+$/.test(cc)?parseInt(cc,16):NaN
try{return String.fromCodePoint(code)}catch{const raw=source.substr(offset-2,length+2)
onError(offset-2,"BAD_DQ_ESCAPE",`Invalid escape sequence ${raw}`)
return raw}}exports.resolveFlowScalar=function resolveFlowScalar(scalar,strict,onError){const{offset,type,source,end}=scalar
let _type,value
const _onError=(rel,code,msg)=>onError(offset+rel,code,msg)
switch(type){case"scalar":_type=Scalar.Scalar.PLAIN
value=function plainValue(source,onError){let badChar=""
switch(source[0]){case"\t":badChar="a tab character"
break
case",":badChar="flow indicator character ,"
break
case"%":badChar="directive indicator character %"
break
case"|":case">":badChar=`block scalar indicator ${source[0]}`
break
case"@":case"`":badChar=`reserved character ${source[0]}`}badChar&&onError(0,"BAD_SCALAR_START",`Plain value cannot start with ${badChar}`)
return unfoldLines(source)}(source,_onError)
break
case"single-quoted-scalar":_type=Scalar.Scalar.QUOTE_SINGLE
value=function singleQuotedValue(source,onError){"'"===source[source.length-1]&&1!==source.length||onError(source.length,"MISSING_CHAR","Missing closing 'quote")
return unfoldLines(source.slice(1,-1)).replace(/''/g,"'")}(source,_onError)
break
case"double-quoted-scalar":_type=Scalar.Scalar.QUOTE_DOUBLE
value=function doubleQuotedValue(source,onError){let res=""
for(let i=1;i<source.length-1;++i){const ch=source[i]
if("\r"!==ch||"\n"!==source[i+1])if("\n"===ch){const{fold,offset}=foldNewline(source,i)
res+=fold
i=offset}else if("\\"===ch){let next=source[++i]
const cc=escapeCodes[next]
if(cc)res+=cc
else if("\n"===next){next=source[i+1]
for(;" "===next||"\t"===next;)next=source[1+ ++i]}else if("\r"===next&&"\n"===source[i+1]){next=source[1+ ++i]
for(;" "===next||"\t"===next;)next=source[1+ ++i]}else if("x"===next||"u"===next||"U"===next){const length="x"===next?2:"u"===next?4:8
res+=parseCharCode(source,i+1,length,onError)
i+=length}else{const raw=source.substr(i-1,2)
onError(i-1,"BAD_DQ_ESCAPE",`Invalid escape sequence ${raw}`)
res+=raw}}else if(" "===ch||"\t"===ch){const wsStart=i
let next=source[i+1]
for(;" "===next||"\t"===next;)next=source[1+ ++i]
"\n"===next||"\r"===next&&"\n"===source[i+2]||(res+=i>wsStart?source.slice(wsStart,i+1):ch)}else res+=ch}'"'===source[source.length-1]&&1!==source.length||onError(source.length,"MISSING_CHAR",'Missing closing "quote')
return res}(source,_onError)
break
default:onError(scalar,"UNEXPECTED_TOKEN",`Expected a flow scalar value, but found: ${type}`)
return{value:"",type:null,comment:"",range:[offset,offset+source.length,offset+source.length]}}const valueEnd=offset+source.length,re=resolveEnd.resolveEnd(end,valueEnd,strict,onError)
return{value,type:_type,comment:re.comment,range:[offset,valueEnd,re.offset]}}}),77868:((__unused_webpack_module,exports)=>{exports.resolveProps=function resolveProps(tokens,{flow,indicator,next,offset,onError,parentIndent,startOnNewline}){let spaceBefore=!1,atNewline=startOnNewline,hasSpace=startOnNewline,comment="",commentSep="",hasNewline=!1,reqSpace=!1,tab=null,anchor=null,tag=null,newlineAfterProp=null,comma=null,found=null,start=null
for(const token of tokens){if(reqSpace){"space"!==token.type&&"newline"!==token.type&&"comma"!==token.type&&onError(token.offset,"MISSING_CHAR","Tags and anchors must be separated from the next token by white space")
reqSpace=!1}if(tab){atNewline&&"comment"!==token.type&&"newline"!==token.type&&onError(tab,"TAB_AS_INDENT","Tabs are not allowed as indentation")
tab=null}switch(token.type){case"space":flow||"doc-start"===indicator&&"flow-collection"===next?.type||!token.source.includes("\t")||(tab=token)
hasSpace=!0
break
case"comment":{hasSpace||onError(token,"MISSING_CHAR","Comments must be separated from other tokens by white space characters")
const cb=token.source.substring(1)||" "
comment?comment+=commentSep+cb:comment=cb
commentSep=""
atNewline=!1
break}case"newline":atNewline?comment?comment+=token.source:found&&"seq-item-ind"===indicator||(spaceBefore=!0):commentSep+=token.source
atNewline=!0
hasNewline=!0;(anchor||tag)&&(newlineAfterProp=token)
hasSpace=!0
break
case"anchor":anchor&&onError(token,"MULTIPLE_ANCHORS","A node can have at most one anchor")
token.source.endsWith(":")&&onError(token.offset+token.source.length-1,"BAD_ALIAS","Anchor ending in : is ambiguous",!0)
anchor=token
start??(start=token.offset)
atNewline=!1
hasSpace=!1
reqSpace=!0
break
case"tag":tag&&onError(token,"MULTIPLE_TAGS","A node can have at most one tag")
tag=token
start??(start=token.offset)
atNewline=!1
hasSpace=!1
reqSpace=!0
break
case indicator:(anchor||tag)&&onError(token,"BAD_PROP_ORDER",`Anchors and tags must be after the ${token.source} indicator`)
found&&onError(token,"UNEXPECTED_TOKEN",`Unexpected ${token.source} in ${flow??"collection"}`)
found=token
atNewline="seq-item-ind"===indicator||"explicit-key-ind"===indicator
hasSpace=!1
break
case"comma":if(flow){comma&&onError(token,"UNEXPECTED_TOKEN",`Unexpected , in ${flow}`)
comma=token
atNewline=!1
hasSpace=!1
break}default:onError(token,"UNEXPECTED_TOKEN",`Unexpected ${token.type} token`)
atNewline=!1
hasSpace=!1}}const last=tokens[tokens.length-1],end=last?last.offset+last.source.length:offset
reqSpace&&next&&"space"!==next.type&&"newline"!==next.type&&"comma"!==next.type&&("scalar"!==next.type||""!==next.source)&&onError(next.offset,"MISSING_CHAR","Tags and anchors must be separated from the next token by white space")
tab&&(atNewline&&tab.indent<=parentIndent||"block-map"===next?.type||"block-seq"===next?.type)&&onError(tab,"TAB_AS_INDENT","Tabs are not allowed as indentation")
return{comma,found,spaceBefore,comment,hasNewline,anchor,tag,newlineAfterProp,end,start:start??end}}}),3192:((__unused_webpack_module,exports)=>{exports.containsNewline=function containsNewline(key){if(!key)return null
switch(key.type){case"alias":case"scalar":case"double-quoted-scalar":case"single-quoted-scalar":if(key.source.includes("\n"))return!0
if(key.end)for(const st of key.end)if("newline"===st.type)return!0
return!1
case"flow-collection":for(const it of key.items){for(const st of it.start)if("newline"===st.type)return!0
if(it.sep)for(const st of it.sep)if("newline"===st.type)return!0
if(containsNewline(it.key)||containsNewline(it.value))return!0}return!1
default:return!0}}}),3846:((__unused_webpack_module,exports)=>{exports.emptyScalarPosition=function emptyScalarPosition(offset,before,pos){if(before){pos??(pos=before.length)
for(let i=pos-1;i>=0;--i){let st=before[i]
switch(st.type){case"space":case"comment":case"newline":offset-=st.source.length
continue}st=before[++i]
for(;"space"===st?.type;){offset+=st.source.length
st=before[++i]}break}}return offset}}),95206:((__unused_webpack_module,exports,__webpack_require__)=>{var utilContainsNewline=__webpack_require__(3192)
exports.flowIndentCheck=function flowIndentCheck(indent,fc,onError){if("flow-collection"===fc?.type){const end=fc.end[0]
end.indent!==indent||"]"!==end.source&&"}"!==end.source||!utilContainsNewline.containsNewline(fc)||onError(end,"BAD_INDENT","Flow end indicator should be more indented than parent",!0)}}}),59128:((__unused_webpack_module,exports,__webpack_require__)=>{var identity=__webpack_require__(12198)
exports.mapIncludes=function mapIncludes(ctx,items,search){const{uniqueKeys}=ctx.options
if(!1===uniqueKeys)return!1
const isEqual="function"==typeof uniqueKeys?uniqueKeys:(a,b)=>a===b||identity.isScalar(a)&&identity.isScalar(b)&&a.value===b.value
return items.some(pair=>isEqual(pair.key,search))}}),7796:((__unused_webpack_module,exports,__webpack_require__)=>{var Alias=__webpack_require__(814),Collection=__webpack_require__(31736),identity=__webpack_require__(12198),Pair=__webpack_require__(92328),toJS=__webpack_require__(64462),Schema=__webpack_require__(96255),stringifyDocument=__webpack_require__(92994),anchors=__webpack_require__(40983),applyReviver=__webpack_require__(54148),createNode=__webpack_require__(7293),directives=__webpack_require__(54939)
class Document{constructor(value,replacer,options){this.commentBefore=null
this.comment=null
this.errors=[]
this.warnings=[]
Object.defineProperty(this,identity.NODE_TYPE,{value:identity.DOC})
let _replacer=null
if("function"==typeof replacer||Array.isArray(replacer))_replacer=replacer
else if(void 0===options&&replacer){options=replacer
replacer=void 0}const opt=Object.assign({intAsBigInt:!1,keepSourceTokens:!1,logLevel:"warn",prettyErrors:!0,strict:!0,stringKeys:!1,uniqueKeys:!0,version:"1.2"},options)
this.options=opt
let{version}=opt
if(options?._directives){this.directives=options._directives.atDocument()
this.directives.yaml.explicit&&(version=this.directives.yaml.version)}else this.directives=new directives.Directives({version})
this.setSchema(version,options)
this.contents=void 0===value?null:this.createNode(value,_replacer,options)}clone(){const copy=Object.create(Document.prototype,{[identity.NODE_TYPE]:{value:identity.DOC}})
copy.commentBefore=this.commentBefore
copy.comment=this.comment
copy.errors=this.errors.slice()
copy.warnings=this.warnings.slice()
copy.options=Object.assign({},this.options)
this.directives&&(copy.directives=this.directives.clone())
copy.schema=this.schema.clone()
copy.contents=identity.isNode(this.contents)?this.contents.clone(copy.schema):this.contents
this.range&&(copy.range=this.range.slice())
return copy}add(value){assertCollection(this.contents)&&this.contents.add(value)}addIn(path,value){assertCollection(this.contents)&&this.contents.addIn(path,value)}createAlias(node,name){if(!node.anchor){const prev=anchors.anchorNames(this)
node.anchor=!name||prev.has(name)?anchors.findNewAnchor(name||"a",prev):name}return new Alias.Alias(node.anchor)}createNode(value,replacer,options){let _replacer
if("function"==typeof replacer){value=replacer.call({"":value},"",value)
_replacer=replacer}else if(Array.isArray(replacer)){const keyToStr=v=>"number"==typeof v||v instanceof String||v instanceof Number,asStr=replacer.filter(keyToStr).map(String)
asStr.length>0&&(replacer=replacer.concat(asStr))
_replacer=replacer}else if(void 0===options&&replacer){options=replacer
replacer=void 0}const{aliasDuplicateObjects,anchorPrefix,flow,keepUndefined,onTagObj,tag}=options??{},{onAnchor,setAnchors,sourceObjects}=anchors.createNodeAnchors(this,anchorPrefix||"a"),ctx={aliasDuplicateObjects:aliasDuplicateObjects??!0,keepUndefined:keepUndefined??!1,onAnchor,onTagObj,replacer:_replacer,schema:this.schema,sourceObjects},node=createNode.createNode(value,tag,ctx)
flow&&identity.isCollection(node)&&(node.flow=!0)
setAnchors()
return node}createPair(key,value,options={}){const k=this.createNode(key,null,options),v=this.createNode(value,null,options)
return new Pair.Pair(k,v)}delete(key){return!!assertCollection(this.contents)&&this.contents.delete(key)}deleteIn(path){if(Collection.isEmptyPath(path)){if(null==this.contents)return!1
this.contents=null
return!0}return!!assertCollection(this.contents)&&this.contents.deleteIn(path)}get(key,keepScalar){return identity.isCollection(this.contents)?this.contents.get(key,keepScalar):void 0}getIn(path,keepScalar){return Collection.isEmptyPath(path)?!keepScalar&&identity.isScalar(this.contents)?this.contents.value:this.contents:identity.isCollection(this.contents)?this.contents.getIn(path,keepScalar):void 0}has(key){return!!identity.isCollection(this.contents)&&this.contents.has(key)}hasIn(path){return Collection.isEmptyPath(path)?void 0!==this.contents:!!identity.isCollection(this.contents)&&this.contents.hasIn(path)}set(key,value){null==this.contents?this.contents=Collection.collectionFromPath(this.schema,[key],value):assertCollection(this.contents)&&this.contents.set(key,value)}setIn(path,value){Collection.isEmptyPath(path)?this.contents=value:null==this.contents?this.contents=Collection.collectionFromPath(this.schema,Array.from(path),value):assertCollection(this.contents)&&this.contents.setIn(path,value)}setSchema(version,options={}){"number"==typeof version&&(version=String(version))
let opt
switch(version){case"1.1":this.directives?this.directives.yaml.version="1.1":this.directives=new directives.Directives({version:"1.1"})
opt={resolveKnownTags:!1,schema:"yaml-1.1"}
break
case"1.2":case"next":this.directives?this.directives.yaml.version=version:this.directives=new directives.Directives({version})
opt={resolveKnownTags:!0,schema:"core"}
break
case null:this.directives&&delete this.directives
opt=null
break
default:{const sv=JSON.stringify(version)
throw new Error(`Expected '1.1', '1.2' or null as first argument, but found: ${sv}`)}}if(options.schema instanceof Object)this.schema=options.schema
else{if(!opt)throw new Error("With a null YAML version, the { schema: Schema } option is required")
this.schema=new Schema.Schema(Object.assign(opt,options))}}toJS({json,jsonArg,mapAsMap,maxAliasCount,onAnchor,reviver}={}){const ctx={anchors:new Map,doc:this,keep:!json,mapAsMap:!0===mapAsMap,mapKeyWarned:!1,maxAliasCount:"number"==typeof maxAliasCount?maxAliasCount:100},res=toJS.toJS(this.contents,jsonArg??"",ctx)
if("function"==typeof onAnchor)for(const{count,res}of ctx.anchors.values())onAnchor(res,count)
return"function"==typeof reviver?applyReviver.applyReviver(reviver,{"":res},"",res):res}toJSON(jsonArg,onAnchor){return this.toJS({json:!0,jsonArg,mapAsMap:!1,onAnchor})}toString(options={}){if(this.errors.length>0)throw new Error("Document with errors cannot be stringified")
if("indent"in options&&(!Number.isInteger(options.indent)||Number(options.indent)<=0)){const s=JSON.stringify(options.indent)
throw new Error(`"indent" option must be a positive integer, not ${s}`)}return stringifyDocument.stringifyDocument(this,options)}}function assertCollection(contents){if(identity.isCollection(contents))return!0
throw new Error("Expected a YAML collection as document contents")}exports.Document=Document}),40983:((__unused_webpack_module,exports,__webpack_require__)=>{var identity=__webpack_require__(12198),visit=__webpack_require__(21263)
function anchorNames(root){const anchors=new Set
visit.visit(root,{Value(_key,node){node.anchor&&anchors.add(node.anchor)}})
return anchors}function findNewAnchor(prefix,exclude){for(let i=1;;++i){const name=`${prefix}${i}`
if(!exclude.has(name))return name}}exports.anchorIsValid=function anchorIsValid(anchor){if(/[\x00-\x19\s,[\]{}]/.test(anchor)){const sa=JSON.stringify(anchor)
throw new Error(`Anchor must not contain whitespace or control characters: ${sa}`)}return!0}
exports.anchorNames=anchorNames
exports.createNodeAnchors=function createNodeAnchors(doc,prefix){const aliasObjects=[],sourceObjects=new Map
let prevAnchors=null
return{onAnchor:source=>{aliasObjects.push(source)
prevAnchors??(prevAnchors=anchorNames(doc))
const anchor=findNewAnchor(prefix,prevAnchors)
prevAnchors.add(anchor)
return anchor},setAnchors:()=>{for(const source of aliasObjects){const ref=sourceObjects.get(source)
if("object"!=typeof ref||!ref.anchor||!identity.isScalar(ref.node)&&!identity.isCollection(ref.node)){const error=new Error("Failed to resolve repeated object (this should not happen)")
error.source=source
throw error}ref.node.anchor=ref.anchor}},sourceObjects}}
exports.findNewAnchor=findNewAnchor}),54148:((__unused_webpack_module,exports)=>{exports.applyReviver=function applyReviver(reviver,obj,key,val){if(val&&"object"==typeof val)if(Array.isArray(val))for(let i=0,len=val.length;i<len;++i){const v0=val[i],v1=applyReviver(reviver,val,String(i),v0)
void 0===v1?delete val[i]:v1!==v0&&(val[i]=v1)}else if(val instanceof Map)for(const k of Array.from(val.keys())){const v0=val.get(k),v1=applyReviver(reviver,val,k,v0)
void 0===v1?val.delete(k):v1!==v0&&val.set(k,v1)}else if(val instanceof Set)for(const v0 of Array.from(val)){const v1=applyReviver(reviver,val,v0,v0)
if(void 0===v1)val.delete(v0)
else if(v1!==v0){val.delete(v0)
val.add(v1)}}else for(const[k,v0]of Object.entries(val)){const v1=applyReviver(reviver,val,k,v0)
void 0===v1?delete val[k]:v1!==v0&&(val[k]=v1)}return reviver.call(obj,key,val)}}),7293:((__unused_webpack_module,exports,__webpack_require__)=>{var Alias=__webpack_require__(814),identity=__webpack_require__(12198),Scalar=__webpack_require__(16612)
exports.createNode=function createNode(value,tagName,ctx){identity.isDocument(value)&&(value=value.contents)
if(identity.isNode(value))return value
if(identity.isPair(value)){const map=ctx.schema[identity.MAP].createNode?.(ctx.schema,null,ctx)
map.items.push(value)
return map}(value instanceof String||value instanceof Number||value instanceof Boolean||"undefined"!=typeof BigInt&&value instanceof BigInt)&&(value=value.valueOf())
const{aliasDuplicateObjects,onAnchor,onTagObj,schema,sourceObjects}=ctx
let ref
if(aliasDuplicateObjects&&value&&"object"==typeof value){ref=sourceObjects.get(value)
if(ref){ref.anchor??(ref.anchor=onAnchor(value))
return new Alias.Alias(ref.anchor)}ref={anchor:null,node:null}
sourceObjects.set(value,ref)}tagName?.startsWith("!!")&&(tagName="tag:yaml.org,2002:"+tagName.slice(2))
let tagObj=function findTagObject(value,tagName,tags){if(tagName){const match=tags.filter(t=>t.tag===tagName),tagObj=match.find(t=>!t.format)??match[0]
if(!tagObj)throw new Error(`Tag ${tagName} not found`)
return tagObj}return tags.find(t=>t.identify?.(value)&&!t.format)}(value,tagName,schema.tags)
if(!tagObj){value&&"function"==typeof value.toJSON&&(value=value.toJSON())
if(!value||"object"!=typeof value){const node=new Scalar.Scalar(value)
ref&&(ref.node=node)
return node}tagObj=value instanceof Map?schema[identity.MAP]:Symbol.iterator in Object(value)?schema[identity.SEQ]:schema[identity.MAP]}if(onTagObj){onTagObj(tagObj)
delete ctx.onTagObj}const node=tagObj?.createNode?tagObj.createNode(ctx.schema,value,ctx):"function"==typeof tagObj?.nodeClass?.from?tagObj.nodeClass.from(ctx.schema,value,ctx):new Scalar.Scalar(value)
tagName?node.tag=tagName:tagObj.default||(node.tag=tagObj.tag)
ref&&(ref.node=node)
return node}}),54939:((__unused_webpack_module,exports,__webpack_require__)=>{var identity=__webpack_require__(12198),visit=__webpack_require__(21263)
const escapeChars={"!":"%21",",":"%2C","[":"%5B","]":"%5D","{":"%7B","}":"%7D"},escapeTagName=tn=>tn.replace(/[!,[\]{}]/g,ch=>escapeChars[ch])
class Directives{constructor(yaml,tags){this.docStart=null
this.docEnd=!1
this.yaml=Object.assign({},Directives.defaultYaml,yaml)
this.tags=Object.assign({},Directives.defaultTags,tags)}clone(){const copy=new Directives(this.yaml,this.tags)
copy.docStart=this.docStart
return copy}atDocument(){const res=new Directives(this.yaml,this.tags)
switch(this.yaml.version){case"1.1":this.atNextDocument=!0
break
case"1.2":this.atNextDocument=!1
this.yaml={explicit:Directives.defaultYaml.explicit,version:"1.2"}
this.tags=Object.assign({},Directives.defaultTags)}return res}add(line,onError){if(this.atNextDocument){this.yaml={explicit:Directives.defaultYaml.explicit,version:"1.1"}
this.tags=Object.assign({},Directives.defaultTags)
this.atNextDocument=!1}const parts=line.trim().split(/[ \t]+/),name=parts.shift()
switch(name){case"%TAG":{if(2!==parts.length){onError(0,"%TAG directive should contain exactly two parts")
if(parts.length<2)return!1}const[handle,prefix]=parts
this.tags[handle]=prefix
return!0}case"%YAML":{this.yaml.explicit=!0
if(1!==parts.length){onError(0,"%YAML directive should contain exactly one part")
return!1}const[version]=parts
if("1.1"===version||"1.2"===version){this.yaml.version=version
return!0}onError(6,`Unsupported YAML version ${version}`,/^\d+\.\d+$/.test(version))
return!1}default:onError(0,`Unknown directive ${name}`,!0)
return!1}}tagName(source,onError){if("!"===source)return"!"
if("!"!==source[0]){onError(`Not a valid tag: ${source}`)
return null}if("<"===source[1]){const verbatim=source.slice(2,-1)
if("!"===verbatim||"!!"===verbatim){onError(`Verbatim tags aren't resolved, so ${source} is invalid.`)
return null}">"!==source[source.length-1]&&onError("Verbatim tags must end with a >")
return verbatim}const[,handle,suffix]=source.match(/^(.*!)([^!]*)$/s)
suffix||onError(`The ${source} tag has no suffix`)
const prefix=this.tags[handle]
if(prefix)try{return prefix+decodeURIComponent(suffix)}catch(error){onError(String(error))
return null}if("!"===handle)return source
onError(`Could not resolve tag: ${source}`)
return null}tagString(tag){for(const[handle,prefix]of Object.entries(this.tags))if(tag.startsWith(prefix))return handle+escapeTagName(tag.substring(prefix.length))
return"!"===tag[0]?tag:`!<${tag}>`}toString(doc){const lines=this.yaml.explicit?[`%YAML ${this.yaml.version||"1.2"}`]:[],tagEntries=Object.entries(this.tags)
let tagNames
if(doc&&tagEntries.length>0&&identity.isNode(doc.contents)){const tags={}
visit.visit(doc.contents,(_key,node)=>{identity.isNode(node)&&node.tag&&(tags[node.tag]=!0)})
tagNames=Object.keys(tags)}else tagNames=[]
for(const[handle,prefix]of tagEntries)"!!"===handle&&"tag:yaml.org,2002:"===prefix||doc&&!tagNames.some(tn=>tn.startsWith(prefix))||lines.push(`%TAG ${handle} ${prefix}`)
return lines.join("\n")}}Directives.defaultYaml={explicit:!1,version:"1.2"}
Directives.defaultTags={"!!":"tag:yaml.org,2002:"}
exports.Directives=Directives}),79709:((__unused_webpack_module,exports)=>{class YAMLError extends Error{constructor(name,pos,code,message){super()
this.name=name
this.code=code
this.message=message
this.pos=pos}}exports.YAMLError=YAMLError
exports.YAMLParseError=class YAMLParseError extends YAMLError{constructor(pos,code,message){super("YAMLParseError",pos,code,message)}}
exports.YAMLWarning=class YAMLWarning extends YAMLError{constructor(pos,code,message){super("YAMLWarning",pos,code,message)}}
exports.prettifyError=(src,lc)=>error=>{if(-1===error.pos[0])return
error.linePos=error.pos.map(pos=>lc.linePos(pos))
const{line,col}=error.linePos[0]
error.message+=` at line ${line}, column ${col}`
let ci=col-1,lineStr=src.substring(lc.lineStarts[line-1],lc.lineStarts[line]).replace(/[\n\r]+$/,"")
if(ci>=60&&lineStr.length>80){const trimStart=Math.min(ci-39,lineStr.length-79)
lineStr="…"+lineStr.substring(trimStart)
ci-=trimStart-1}lineStr.length>80&&(lineStr=lineStr.substring(0,79)+"…")
if(line>1&&/^ *$/.test(lineStr.substring(0,ci))){let prev=src.substring(lc.lineStarts[line-2],lc.lineStarts[line-1])
prev.length>80&&(prev=prev.substring(0,79)+"…\n")
lineStr=prev+lineStr}if(/[^ ]/.test(lineStr)){let count=1
const end=error.linePos[1]
end?.line===line&&end.col>col&&(count=Math.max(1,Math.min(end.col-col,80-ci)))
const pointer=" ".repeat(ci)+"^".repeat(count)
error.message+=`:\n\n${lineStr}\n${pointer}\n`}}}),57164:((__unused_webpack_module,exports,__webpack_require__)=>{var composer=__webpack_require__(59509),Document=__webpack_require__(7796),Schema=__webpack_require__(96255),errors=__webpack_require__(79709),Alias=__webpack_require__(814),identity=__webpack_require__(12198),Pair=__webpack_require__(92328),Scalar=__webpack_require__(16612),YAMLMap=__webpack_require__(18333),YAMLSeq=__webpack_require__(70536),lexer=(__webpack_require__(40430),__webpack_require__(75698)),lineCounter=__webpack_require__(87369),parser=__webpack_require__(90973),publicApi=__webpack_require__(45818),visit=__webpack_require__(21263)
composer.Composer
Document.Document
Schema.Schema
errors.YAMLError
errors.YAMLParseError
errors.YAMLWarning
Alias.Alias
identity.isAlias
identity.isCollection
identity.isDocument
identity.isMap
exports.Ll=identity.isNode
identity.isPair
exports.jn=identity.isScalar
identity.isSeq
Pair.Pair
Scalar.Scalar
YAMLMap.YAMLMap
YAMLSeq.YAMLSeq
lexer.Lexer
exports.HN=lineCounter.LineCounter
parser.Parser
exports.qg=publicApi.parse
exports.hR=publicApi.parseAllDocuments
exports.Tp=publicApi.parseDocument
publicApi.stringify
exports.YR=visit.visit
visit.visitAsync}),16726:((__unused_webpack_module,exports,__webpack_require__)=>{var node_process=__webpack_require__(932)
exports.debug=function debug(logLevel,...messages){"debug"===logLevel&&console.log(...messages)}
exports.warn=function warn(logLevel,warning){"debug"!==logLevel&&"warn"!==logLevel||("function"==typeof node_process.emitWarning?node_process.emitWarning(warning):console.warn(warning))}}),814:((__unused_webpack_module,exports,__webpack_require__)=>{var anchors=__webpack_require__(40983),visit=__webpack_require__(21263),identity=__webpack_require__(12198),Node=__webpack_require__(19576),toJS=__webpack_require__(64462)
class Alias extends Node.NodeBase{constructor(source){super(identity.ALIAS)
this.source=source
Object.defineProperty(this,"tag",{set(){throw new Error("Alias nodes cannot have tags")}})}resolve(doc,ctx){if(0===ctx?.maxAliasCount)throw new ReferenceError("Alias resolution is disabled")
let nodes,found
if(ctx?.aliasResolveCache)nodes=ctx.aliasResolveCache
else{nodes=[]
visit.visit(doc,{Node:(_key,node)=>{(identity.isAlias(node)||identity.hasAnchor(node))&&nodes.push(node)}})
ctx&&(ctx.aliasResolveCache=nodes)}for(const node of nodes){if(node===this)break
node.anchor===this.source&&(found=node)}if(found&&ctx){const{anchors,doc,maxAliasCount}=ctx
let data=anchors.get(found)
if(!data){toJS.toJS(found,null,ctx)
data=anchors.get(found)}if(void 0===data?.res)throw new ReferenceError("This should not happen: Alias anchor was not resolved?")
if(maxAliasCount>=0){data.count+=1
0===data.aliasCount&&(data.aliasCount=getAliasCount(doc,found,anchors))
if(data.count*data.aliasCount>maxAliasCount)throw new ReferenceError("Excessive alias count indicates a resource exhaustion attack")}}return found}toJSON(_arg,ctx){if(!ctx)return{source:this.source}
const source=this.resolve(ctx.doc,ctx)
if(!source){const msg=`Unresolved alias (the anchor must be set before the alias): ${this.source}`
throw new ReferenceError(msg)}return ctx.anchors.get(source).res}toString(ctx,_onComment,_onChompKeep){const src=`*${this.source}`
if(ctx){anchors.anchorIsValid(this.source)
if(ctx.options.verifyAliasOrder&&!ctx.anchors.has(this.source)){const msg=`Unresolved alias (the anchor must be set before the alias): ${this.source}`
throw new Error(msg)}if(ctx.implicitKey)return`${src} `}return src}}function getAliasCount(doc,node,anchors){if(identity.isAlias(node)){const source=node.resolve(doc),anchor=anchors&&source&&anchors.get(source)
return anchor?anchor.count*anchor.aliasCount:0}if(identity.isCollection(node)){let count=0
for(const item of node.items){const c=getAliasCount(doc,item,anchors)
c>count&&(count=c)}return count}if(identity.isPair(node)){const kc=getAliasCount(doc,node.key,anchors),vc=getAliasCount(doc,node.value,anchors)
return Math.max(kc,vc)}return 1}exports.Alias=Alias}),31736:((__unused_webpack_module,exports,__webpack_require__)=>{var createNode=__webpack_require__(7293),identity=__webpack_require__(12198),Node=__webpack_require__(19576)
function collectionFromPath(schema,path,value){let v=value
for(let i=path.length-1;i>=0;--i){const k=path[i]
if("number"==typeof k&&Number.isInteger(k)&&k>=0){const a=[]
a[k]=v
v=a}else v=new Map([[k,v]])}return createNode.createNode(v,void 0,{aliasDuplicateObjects:!1,keepUndefined:!1,onAnchor:()=>{throw new Error("This should not happen, please report a bug.")},schema,sourceObjects:new Map})}const isEmptyPath=path=>null==path||"object"==typeof path&&!!path[Symbol.iterator]().next().done
class Collection extends Node.NodeBase{constructor(type,schema){super(type)
Object.defineProperty(this,"schema",{value:schema,configurable:!0,enumerable:!1,writable:!0})}clone(schema){const copy=Object.create(Object.getPrototypeOf(this),Object.getOwnPropertyDescriptors(this))
schema&&(copy.schema=schema)
copy.items=copy.items.map(it=>identity.isNode(it)||identity.isPair(it)?it.clone(schema):it)
this.range&&(copy.range=this.range.slice())
return copy}addIn(path,value){if(isEmptyPath(path))this.add(value)
else{const[key,...rest]=path,node=this.get(key,!0)
if(identity.isCollection(node))node.addIn(rest,value)
else{if(void 0!==node||!this.schema)throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`)
this.set(key,collectionFromPath(this.schema,rest,value))}}}deleteIn(path){const[key,...rest]=path
if(0===rest.length)return this.delete(key)
const node=this.get(key,!0)
if(identity.isCollection(node))return node.deleteIn(rest)
throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`)}getIn(path,keepScalar){const[key,...rest]=path,node=this.get(key,!0)
return 0===rest.length?!keepScalar&&identity.isScalar(node)?node.value:node:identity.isCollection(node)?node.getIn(rest,keepScalar):void 0}hasAllNullValues(allowScalar){return this.items.every(node=>{if(!identity.isPair(node))return!1
const n=node.value
return null==n||allowScalar&&identity.isScalar(n)&&null==n.value&&!n.commentBefore&&!n.comment&&!n.tag})}hasIn(path){const[key,...rest]=path
if(0===rest.length)return this.has(key)
const node=this.get(key,!0)
return!!identity.isCollection(node)&&node.hasIn(rest)}setIn(path,value){const[key,...rest]=path
if(0===rest.length)this.set(key,value)
else{const node=this.get(key,!0)
if(identity.isCollection(node))node.setIn(rest,value)
else{if(void 0!==node||!this.schema)throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`)
this.set(key,collectionFromPath(this.schema,rest,value))}}}}exports.Collection=Collection
exports.collectionFromPath=collectionFromPath
exports.isEmptyPath=isEmptyPath}),19576:((__unused_webpack_module,exports,__webpack_require__)=>{var applyReviver=__webpack_require__(54148),identity=__webpack_require__(12198),toJS=__webpack_require__(64462)
exports.NodeBase=class NodeBase{constructor(type){Object.defineProperty(this,identity.NODE_TYPE,{value:type})}clone(){const copy=Object.create(Object.getPrototypeOf(this),Object.getOwnPropertyDescriptors(this))
this.range&&(copy.range=this.range.slice())
return copy}toJS(doc,{mapAsMap,maxAliasCount,onAnchor,reviver}={}){if(!identity.isDocument(doc))throw new TypeError("A document argument is required")
const ctx={anchors:new Map,doc,keep:!0,mapAsMap:!0===mapAsMap,mapKeyWarned:!1,maxAliasCount:"number"==typeof maxAliasCount?maxAliasCount:100},res=toJS.toJS(this,"",ctx)
if("function"==typeof onAnchor)for(const{count,res}of ctx.anchors.values())onAnchor(res,count)
return"function"==typeof reviver?applyReviver.applyReviver(reviver,{"":res},"",res):res}}}),92328:((__unused_webpack_module,exports,__webpack_require__)=>{var createNode=__webpack_require__(7293),stringifyPair=__webpack_require__(59283),addPairToJSMap=__webpack_require__(78617),identity=__webpack_require__(12198)
class Pair{constructor(key,value=null){Object.defineProperty(this,identity.NODE_TYPE,{value:identity.PAIR})
this.key=key
this.value=value}clone(schema){let{key,value}=this
identity.isNode(key)&&(key=key.clone(schema))
identity.isNode(value)&&(value=value.clone(schema))
return new Pair(key,value)}toJSON(_,ctx){const pair=ctx?.mapAsMap?new Map:{}
return addPairToJSMap.addPairToJSMap(ctx,pair,this)}toString(ctx,onComment,onChompKeep){return ctx?.doc?stringifyPair.stringifyPair(this,ctx,onComment,onChompKeep):JSON.stringify(this)}}exports.Pair=Pair
exports.createPair=function createPair(key,value,ctx){const k=createNode.createNode(key,void 0,ctx),v=createNode.createNode(value,void 0,ctx)
return new Pair(k,v)}}),16612:((__unused_webpack_module,exports,__webpack_require__)=>{var identity=__webpack_require__(12198),Node=__webpack_require__(19576),toJS=__webpack_require__(64462)
class Scalar extends Node.NodeBase{constructor(value){super(identity.SCALAR)
this.value=value}toJSON(arg,ctx){return ctx?.keep?this.value:toJS.toJS(this.value,arg,ctx)}toString(){return String(this.value)}}Scalar.BLOCK_FOLDED="BLOCK_FOLDED"
Scalar.BLOCK_LITERAL="BLOCK_LITERAL"
Scalar.PLAIN="PLAIN"
Scalar.QUOTE_DOUBLE="QUOTE_DOUBLE"
Scalar.QUOTE_SINGLE="QUOTE_SINGLE"
exports.Scalar=Scalar
exports.isScalarValue=value=>!value||"function"!=typeof value&&"object"!=typeof value}),18333:((__unused_webpack_module,exports,__webpack_require__)=>{var stringifyCollection=__webpack_require__(3763),addPairToJSMap=__webpack_require__(78617),Collection=__webpack_require__(31736),identity=__webpack_require__(12198),Pair=__webpack_require__(92328),Scalar=__webpack_require__(16612)
function findPair(items,key){const k=identity.isScalar(key)?key.value:key
for(const it of items)if(identity.isPair(it)){if(it.key===key||it.key===k)return it
if(identity.isScalar(it.key)&&it.key.value===k)return it}}class YAMLMap extends Collection.Collection{static get tagName(){return"tag:yaml.org,2002:map"}constructor(schema){super(identity.MAP,schema)
this.items=[]}static from(schema,obj,ctx){const{keepUndefined,replacer}=ctx,map=new this(schema),add=(key,value)=>{if("function"==typeof replacer)value=replacer.call(obj,key,value)
else if(Array.isArray(replacer)&&!replacer.includes(key))return;(void 0!==value||keepUndefined)&&map.items.push(Pair.createPair(key,value,ctx))}
if(obj instanceof Map)for(const[key,value]of obj)add(key,value)
else if(obj&&"object"==typeof obj)for(const key of Object.keys(obj))add(key,obj[key])
"function"==typeof schema.sortMapEntries&&map.items.sort(schema.sortMapEntries)
return map}add(pair,overwrite){let _pair
_pair=identity.isPair(pair)?pair:pair&&"object"==typeof pair&&"key"in pair?new Pair.Pair(pair.key,pair.value):new Pair.Pair(pair,pair?.value)
const prev=findPair(this.items,_pair.key),sortEntries=this.schema?.sortMapEntries
if(prev){if(!overwrite)throw new Error(`Key ${_pair.key} already set`)
identity.isScalar(prev.value)&&Scalar.isScalarValue(_pair.value)?prev.value.value=_pair.value:prev.value=_pair.value}else if(sortEntries){const i=this.items.findIndex(item=>sortEntries(_pair,item)<0);-1===i?this.items.push(_pair):this.items.splice(i,0,_pair)}else this.items.push(_pair)}delete(key){const it=findPair(this.items,key)
return!!it&&this.items.splice(this.items.indexOf(it),1).length>0}get(key,keepScalar){const it=findPair(this.items,key),node=it?.value
return(!keepScalar&&identity.isScalar(node)?node.value:node)??void 0}has(key){return!!findPair(this.items,key)}set(key,value){this.add(new Pair.Pair(key,value),!0)}toJSON(_,ctx,Type){const map=Type?new Type:ctx?.mapAsMap?new Map:{}
ctx?.onCreate&&ctx.onCreate(map)
for(const item of this.items)addPairToJSMap.addPairToJSMap(ctx,map,item)
return map}toString(ctx,onComment,onChompKeep){if(!ctx)return JSON.stringify(this)
for(const item of this.items)if(!identity.isPair(item))throw new Error(`Map items must all be pairs; found ${JSON.stringify(item)} instead`)
!ctx.allNullValues&&this.hasAllNullValues(!1)&&(ctx=Object.assign({},ctx,{allNullValues:!0}))
return stringifyCollection.stringifyCollection(this,ctx,{blockItemPrefix:"",flowChars:{start:"{",end:"}"},itemIndent:ctx.indent||"",onChompKeep,onComment})}}exports.YAMLMap=YAMLMap
exports.findPair=findPair}),70536:((__unused_webpack_module,exports,__webpack_require__)=>{var createNode=__webpack_require__(7293),stringifyCollection=__webpack_require__(3763),Collection=__webpack_require__(31736),identity=__webpack_require__(12198),Scalar=__webpack_require__(16612),toJS=__webpack_require__(64462)
class YAMLSeq extends Collection.Collection{static get tagName(){return"tag:yaml.org,2002:seq"}constructor(schema){super(identity.SEQ,schema)
this.items=[]}add(value){this.items.push(value)}delete(key){const idx=asItemIndex(key)
return"number"==typeof idx&&this.items.splice(idx,1).length>0}get(key,keepScalar){const idx=asItemIndex(key)
if("number"!=typeof idx)return
const it=this.items[idx]
return!keepScalar&&identity.isScalar(it)?it.value:it}has(key){const idx=asItemIndex(key)
return"number"==typeof idx&&idx<this.items.length}set(key,value){const idx=asItemIndex(key)
if("number"!=typeof idx)throw new Error(`Expected a valid index, not ${key}.`)
const prev=this.items[idx]
identity.isScalar(prev)&&Scalar.isScalarValue(value)?prev.value=value:this.items[idx]=value}toJSON(_,ctx){const seq=[]
ctx?.onCreate&&ctx.onCreate(seq)
let i=0
for(const item of this.items)seq.push(toJS.toJS(item,String(i++),ctx))
return seq}toString(ctx,onComment,onChompKeep){return ctx?stringifyCollection.stringifyCollection(this,ctx,{blockItemPrefix:"- ",flowChars:{start:"[",end:"]"},itemIndent:(ctx.indent||"")+"  ",onChompKeep,onComment}):JSON.stringify(this)}static from(schema,obj,ctx){const{replacer}=ctx,seq=new this(schema)
if(obj&&Symbol.iterator in Object(obj)){let i=0
for(let it of obj){if("function"==typeof replacer){const key=obj instanceof Set?it:String(i++)
it=replacer.call(obj,key,it)}seq.items.push(createNode.createNode(it,void 0,ctx))}}return seq}}function asItemIndex(key){let idx=identity.isScalar(key)?key.value:key
idx&&"string"==typeof idx&&(idx=Number(idx))
return"number"==typeof idx&&Number.isInteger(idx)&&idx>=0?idx:null}exports.YAMLSeq=YAMLSeq}),78617:((__unused_webpack_module,exports,__webpack_require__)=>{var log=__webpack_require__(16726),merge=__webpack_require__(28475),stringify=__webpack_require__(43783),identity=__webpack_require__(12198),toJS=__webpack_require__(64462)
exports.addPairToJSMap=function addPairToJSMap(ctx,map,{key,value}){if(identity.isNode(key)&&key.addToJSMap)key.addToJSMap(ctx,map,value)
else if(merge.isMergeKey(ctx,key))merge.addMergeToJSMap(ctx,map,value)
else{const jsKey=toJS.toJS(key,"",ctx)
if(map instanceof Map)map.set(jsKey,toJS.toJS(value,jsKey,ctx))
else if(map instanceof Set)map.add(jsKey)
else{const stringKey=function stringifyKey(key,jsKey,ctx){if(null===jsKey)return""
if("object"!=typeof jsKey)return String(jsKey)
if(identity.isNode(key)&&ctx?.doc){const strCtx=stringify.createStringifyContext(ctx.doc,{})
strCtx.anchors=new Set
for(const node of ctx.anchors.keys())strCtx.anchors.add(node.anchor)
strCtx.inFlow=!0
strCtx.inStringifyKey=!0
const strKey=key.toString(strCtx)
if(!ctx.mapKeyWarned){let jsonStr=JSON.stringify(strKey)
jsonStr.length>40&&(jsonStr=jsonStr.substring(0,36)+'..."')
log.warn(ctx.doc.options.logLevel,`Keys with collection values will be stringified due to JS Object restrictions: ${jsonStr}. Set mapAsMap: true to use object keys.`)
ctx.mapKeyWarned=!0}return strKey}return JSON.stringify(jsKey)}(key,jsKey,ctx),jsValue=toJS.toJS(value,stringKey,ctx)
stringKey in map?Object.defineProperty(map,stringKey,{value:jsValue,writable:!0,enumerable:!0,configurable:!0}):map[stringKey]=jsValue}}return map}}),12198:((__unused_webpack_module,exports)=>{const ALIAS=Symbol.for("yaml.alias"),DOC=Symbol.for("yaml.document"),MAP=Symbol.for("yaml.map"),PAIR=Symbol.for("yaml.pair"),SCALAR=Symbol.for("yaml.scalar"),SEQ=Symbol.for("yaml.seq"),NODE_TYPE=Symbol.for("yaml.node.type"),isScalar=node=>!!node&&"object"==typeof node&&node[NODE_TYPE]===SCALAR
function isCollection(node){if(node&&"object"==typeof node)switch(node[NODE_TYPE]){case MAP:case SEQ:return!0}return!1}exports.ALIAS=ALIAS
exports.DOC=DOC
exports.MAP=MAP
exports.NODE_TYPE=NODE_TYPE
exports.PAIR=PAIR
exports.SCALAR=SCALAR
exports.SEQ=SEQ
exports.hasAnchor=node=>(isScalar(node)||isCollection(node))&&!!node.anchor
exports.isAlias=node=>!!node&&"object"==typeof node&&node[NODE_TYPE]===ALIAS
exports.isCollection=isCollection
exports.isDocument=node=>!!node&&"object"==typeof node&&node[NODE_TYPE]===DOC
exports.isMap=node=>!!node&&"object"==typeof node&&node[NODE_TYPE]===MAP
exports.isNode=function isNode(node){if(node&&"object"==typeof node)switch(node[NODE_TYPE]){case ALIAS:case MAP:case SCALAR:case SEQ:return!0}return!1}
exports.isPair=node=>!!node&&"object"==typeof node&&node[NODE_TYPE]===PAIR
exports.isScalar=isScalar
exports.isSeq=node=>!!node&&"object"==typeof node&&node[NODE_TYPE]===SEQ}),64462:((__unused_webpack_module,exports,__webpack_require__)=>{var identity=__webpack_require__(12198)
exports.toJS=function toJS(value,arg,ctx){if(Array.isArray(value))return value.map((v,i)=>toJS(v,String(i),ctx))
if(value&&"function"==typeof value.toJSON){if(!ctx||!identity.hasAnchor(value))return value.toJSON(arg,ctx)
const data={aliasCount:0,count:1,res:void 0}
ctx.anchors.set(value,data)
ctx.onCreate=res=>{data.res=res
delete ctx.onCreate}
const res=value.toJSON(arg,ctx)
ctx.onCreate&&ctx.onCreate(res)
return res}return"bigint"!=typeof value||ctx?.keep?value:Number(value)}}),34043:((__unused_webpack_module,exports,__webpack_require__)=>{var resolveBlockScalar=__webpack_require__(38836),resolveFlowScalar=__webpack_require__(85753),errors=__webpack_require__(79709),stringifyString=__webpack_require__(53250)
function addEndtoBlockProps(props,end){if(end)for(const st of end)switch(st.type){case"space":case"comment":props.push(st)
break
case"newline":props.push(st)
return!0}return!1}function setFlowScalarValue(token,source,type){switch(token.type){case"scalar":case"double-quoted-scalar":case"single-quoted-scalar":token.type=type
token.source=source
break
case"block-scalar":{const end=token.props.slice(1)
let oa=source.length
"block-scalar-header"===token.props[0].type&&(oa-=token.props[0].source.length)
for(const tok of end)tok.offset+=oa
delete token.props
Object.assign(token,{type,source,end})
break}case"block-map":case"block-seq":{const nl={type:"newline",offset:token.offset+source.length,indent:token.indent,source:"\n"}
delete token.items
Object.assign(token,{type,source,end:[nl]})
break}default:{const indent="indent"in token?token.indent:-1,end="end"in token&&Array.isArray(token.end)?token.end.filter(st=>"space"===st.type||"comment"===st.type||"newline"===st.type):[]
for(const key of Object.keys(token))"type"!==key&&"offset"!==key&&delete token[key]
Object.assign(token,{type,indent,source,end})}}}exports.createScalarToken=function createScalarToken(value,context){const{implicitKey=!1,indent,inFlow=!1,offset=-1,type="PLAIN"}=context,source=stringifyString.stringifyString({type,value},{implicitKey,indent:indent>0?" ".repeat(indent):"",inFlow,options:{blockQuote:!0,lineWidth:-1}}),end=context.end??[{type:"newline",offset:-1,indent,source:"\n"}]
switch(source[0]){case"|":case">":{const he=source.indexOf("\n"),head=source.substring(0,he),body=source.substring(he+1)+"\n",props=[{type:"block-scalar-header",offset,indent,source:head}]
addEndtoBlockProps(props,end)||props.push({type:"newline",offset:-1,indent,source:"\n"})
return{type:"block-scalar",offset,indent,props,source:body}}case'"':return{type:"double-quoted-scalar",offset,indent,source,end}
case"'":return{type:"single-quoted-scalar",offset,indent,source,end}
default:return{type:"scalar",offset,indent,source,end}}}
exports.resolveAsScalar=function resolveAsScalar(token,strict=!0,onError){if(token){const _onError=(pos,code,message)=>{const offset="number"==typeof pos?pos:Array.isArray(pos)?pos[0]:pos.offset
if(!onError)throw new errors.YAMLParseError([offset,offset+1],code,message)
onError(offset,code,message)}
switch(token.type){case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":return resolveFlowScalar.resolveFlowScalar(token,strict,_onError)
case"block-scalar":return resolveBlockScalar.resolveBlockScalar({options:{strict}},token,_onError)}}return null}
exports.setScalarValue=function setScalarValue(token,value,context={}){let{afterKey=!1,implicitKey=!1,inFlow=!1,type}=context,indent="indent"in token?token.indent:null
afterKey&&"number"==typeof indent&&(indent+=2)
if(!type)switch(token.type){case"single-quoted-scalar":type="QUOTE_SINGLE"
break
case"double-quoted-scalar":type="QUOTE_DOUBLE"
break
case"block-scalar":{const header=token.props[0]
if("block-scalar-header"!==header.type)throw new Error("Invalid block scalar header")
type=">"===header.source[0]?"BLOCK_FOLDED":"BLOCK_LITERAL"
break}default:type="PLAIN"}const source=stringifyString.stringifyString({type,value},{implicitKey:implicitKey||null===indent,indent:null!==indent&&indent>0?" ".repeat(indent):"",inFlow,options:{blockQuote:!0,lineWidth:-1}})
switch(source[0]){case"|":case">":!function setBlockScalarValue(token,source){const he=source.indexOf("\n"),head=source.substring(0,he),body=source.substring(he+1)+"\n"
if("block-scalar"===token.type){const header=token.props[0]
if("block-scalar-header"!==header.type)throw new Error("Invalid block scalar header")
header.source=head
token.source=body}else{const{offset}=token,indent="indent"in token?token.indent:-1,props=[{type:"block-scalar-header",offset,indent,source:head}]
addEndtoBlockProps(props,"end"in token?token.end:void 0)||props.push({type:"newline",offset:-1,indent,source:"\n"})
for(const key of Object.keys(token))"type"!==key&&"offset"!==key&&delete token[key]
Object.assign(token,{type:"block-scalar",indent,props,source:body})}}(token,source)
break
case'"':setFlowScalarValue(token,source,"double-quoted-scalar")
break
case"'":setFlowScalarValue(token,source,"single-quoted-scalar")
break
default:setFlowScalarValue(token,source,"scalar")}}}),2834:((__unused_webpack_module,exports)=>{function stringifyToken(token){switch(token.type){case"block-scalar":{let res=""
for(const tok of token.props)res+=stringifyToken(tok)
return res+token.source}case"block-map":case"block-seq":{let res=""
for(const item of token.items)res+=stringifyItem(item)
return res}case"flow-collection":{let res=token.start.source
for(const item of token.items)res+=stringifyItem(item)
for(const st of token.end)res+=st.source
return res}case"document":{let res=stringifyItem(token)
if(token.end)for(const st of token.end)res+=st.source
return res}default:{let res=token.source
if("end"in token&&token.end)for(const st of token.end)res+=st.source
return res}}}function stringifyItem({start,key,sep,value}){let res=""
for(const st of start)res+=st.source
key&&(res+=stringifyToken(key))
if(sep)for(const st of sep)res+=st.source
value&&(res+=stringifyToken(value))
return res}exports.stringify=cst=>"type"in cst?stringifyToken(cst):stringifyItem(cst)}),58056:((__unused_webpack_module,exports)=>{const BREAK=Symbol("break visit"),SKIP=Symbol("skip children"),REMOVE=Symbol("remove item")
function visit(cst,visitor){"type"in cst&&"document"===cst.type&&(cst={start:cst.start,value:cst.value})
_visit(Object.freeze([]),cst,visitor)}visit.BREAK=BREAK
visit.SKIP=SKIP
visit.REMOVE=REMOVE
visit.itemAtPath=(cst,path)=>{let item=cst
for(const[field,index]of path){const tok=item?.[field]
if(!tok||!("items"in tok))return
item=tok.items[index]}return item}
visit.parentCollection=(cst,path)=>{const parent=visit.itemAtPath(cst,path.slice(0,-1)),field=path[path.length-1][0],coll=parent?.[field]
if(coll&&"items"in coll)return coll
throw new Error("Parent collection not found")}
function _visit(path,item,visitor){let ctrl=visitor(item,path)
if("symbol"==typeof ctrl)return ctrl
for(const field of["key","value"]){const token=item[field]
if(token&&"items"in token){for(let i=0;i<token.items.length;++i){const ci=_visit(Object.freeze(path.concat([[field,i]])),token.items[i],visitor)
if("number"==typeof ci)i=ci-1
else{if(ci===BREAK)return BREAK
if(ci===REMOVE){token.items.splice(i,1)
i-=1}}}"function"==typeof ctrl&&"key"===field&&(ctrl=ctrl(item,path))}}return"function"==typeof ctrl?ctrl(item,path):ctrl}exports.visit=visit}),40430:((__unused_webpack_module,exports,__webpack_require__)=>{var cstScalar=__webpack_require__(34043),cstStringify=__webpack_require__(2834),cstVisit=__webpack_require__(58056)
exports.createScalarToken=cstScalar.createScalarToken
exports.resolveAsScalar=cstScalar.resolveAsScalar
exports.setScalarValue=cstScalar.setScalarValue
exports.stringify=cstStringify.stringify
exports.visit=cstVisit.visit
exports.BOM="\ufeff"
exports.DOCUMENT=""
exports.FLOW_END=""
exports.SCALAR=""
exports.isCollection=token=>!!token&&"items"in token
exports.isScalar=token=>!!token&&("scalar"===token.type||"single-quoted-scalar"===token.type||"double-quoted-scalar"===token.type||"block-scalar"===token.type)
exports.prettyToken=function prettyToken(token){switch(token){case"\ufeff":return"<BOM>"
case"":return"<DOC>"
case"":return"<FLOW_END>"
case"":return"<SCALAR>"
default:return JSON.stringify(token)}}
exports.tokenType=function tokenType(source){switch(source){case"\ufeff":return"byte-order-mark"
case"":return"doc-mode"
case"":return"flow-error-end"
case"":return"scalar"
case"---":return"doc-start"
case"...":return"doc-end"
case"":case"\n":case"\r\n":return"newline"
case"-":return"seq-item-ind"
case"?":return"explicit-key-ind"
case":":return"map-value-ind"
case"{":return"flow-map-start"
case"}":return"flow-map-end"
case"[":return"flow-seq-start"
case"]":return"flow-seq-end"
case",":return"comma"}switch(source[0]){case" ":case"\t":return"space"
case"#":return"comment"
case"%":return"directive-line"
case"*":return"alias"
case"&":return"anchor"
case"!":return"tag"
case"'":return"single-quoted-scalar"
case'"':return"double-quoted-scalar"
case"|":case">":return"block-scalar-header"}return null}}),75698:((__unused_webpack_module,exports,__webpack_require__)=>{var cst=__webpack_require__(40430)
function isEmpty(ch){switch(ch){case void 0:case" ":case"\n":case"\r":case"\t":return!0
default:return!1}}const hexDigits=new Set("0123456789ABCDEFabcdef"),tagChars=new Set("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-#;/?:@&=+$_.!~*'()"),flowIndicatorChars=new Set(",[]{}"),invalidAnchorChars=new Set(" ,[]{}\n\r\t"),isNotAnchorChar=ch=>!ch||invalidAnchorChars.has(ch)
exports.Lexer=class Lexer{constructor(){this.atEnd=!1
this.blockScalarIndent=-1
this.blockScalarKeep=!1
this.buffer=""
this.flowKey=!1
this.flowLevel=0
this.indentNext=0
this.indentValue=0
this.lineEndPos=null
this.next=null
this.pos=0}*lex(source,incomplete=!1){if(source){if("string"!=typeof source)throw TypeError("source is not a string")
this.buffer=this.buffer?this.buffer+source:source
this.lineEndPos=null}this.atEnd=!incomplete
let next=this.next??"stream"
for(;next&&(incomplete||this.hasChars(1));)next=yield*this.parseNext(next)}atLineEnd(){let i=this.pos,ch=this.buffer[i]
for(;" "===ch||"\t"===ch;)ch=this.buffer[++i]
return!ch||"#"===ch||"\n"===ch||"\r"===ch&&"\n"===this.buffer[i+1]}charAt(n){return this.buffer[this.pos+n]}continueScalar(offset){let ch=this.buffer[offset]
if(this.indentNext>0){let indent=0
for(;" "===ch;)ch=this.buffer[++indent+offset]
if("\r"===ch){const next=this.buffer[indent+offset+1]
if("\n"===next||!next&&!this.atEnd)return offset+indent+1}return"\n"===ch||indent>=this.indentNext||!ch&&!this.atEnd?offset+indent:-1}if("-"===ch||"."===ch){const dt=this.buffer.substr(offset,3)
if(("---"===dt||"..."===dt)&&isEmpty(this.buffer[offset+3]))return-1}return offset}getLine(){let end=this.lineEndPos
if("number"!=typeof end||-1!==end&&end<this.pos){end=this.buffer.indexOf("\n",this.pos)
this.lineEndPos=end}if(-1===end)return this.atEnd?this.buffer.substring(this.pos):null
"\r"===this.buffer[end-1]&&(end-=1)
return this.buffer.substring(this.pos,end)}hasChars(n){return this.pos+n<=this.buffer.length}setNext(state){this.buffer=this.buffer.substring(this.pos)
this.pos=0
this.lineEndPos=null
this.next=state
return null}peek(n){return this.buffer.substr(this.pos,n)}*parseNext(next){switch(next){case"stream":return yield*this.parseStream()
case"line-start":return yield*this.parseLineStart()
case"block-start":return yield*this.parseBlockStart()
case"doc":return yield*this.parseDocument()
case"flow":return yield*this.parseFlowCollection()
case"quoted-scalar":return yield*this.parseQuotedScalar()
case"block-scalar":return yield*this.parseBlockScalar()
case"plain-scalar":return yield*this.parsePlainScalar()}}*parseStream(){let line=this.getLine()
if(null===line)return this.setNext("stream")
if(line[0]===cst.BOM){yield*this.pushCount(1)
line=line.substring(1)}if("%"===line[0]){let dirEnd=line.length,cs=line.indexOf("#")
for(;-1!==cs;){const ch=line[cs-1]
if(" "===ch||"\t"===ch){dirEnd=cs-1
break}cs=line.indexOf("#",cs+1)}for(;;){const ch=line[dirEnd-1]
if(" "!==ch&&"\t"!==ch)break
dirEnd-=1}const n=(yield*this.pushCount(dirEnd))+(yield*this.pushSpaces(!0))
yield*this.pushCount(line.length-n)
this.pushNewline()
return"stream"}if(this.atLineEnd()){const sp=yield*this.pushSpaces(!0)
yield*this.pushCount(line.length-sp)
yield*this.pushNewline()
return"stream"}yield cst.DOCUMENT
return yield*this.parseLineStart()}*parseLineStart(){const ch=this.charAt(0)
if(!ch&&!this.atEnd)return this.setNext("line-start")
if("-"===ch||"."===ch){if(!this.atEnd&&!this.hasChars(4))return this.setNext("line-start")
const s=this.peek(3)
if(("---"===s||"..."===s)&&isEmpty(this.charAt(3))){yield*this.pushCount(3)
this.indentValue=0
this.indentNext=0
return"---"===s?"doc":"stream"}}this.indentValue=yield*this.pushSpaces(!1)
this.indentNext>this.indentValue&&!isEmpty(this.charAt(1))&&(this.indentNext=this.indentValue)
return yield*this.parseBlockStart()}*parseBlockStart(){const[ch0,ch1]=this.peek(2)
if(!ch1&&!this.atEnd)return this.setNext("block-start")
if(("-"===ch0||"?"===ch0||":"===ch0)&&isEmpty(ch1)){const n=(yield*this.pushCount(1))+(yield*this.pushSpaces(!0))
this.indentNext=this.indentValue+1
this.indentValue+=n
return"block-start"}return"doc"}*parseDocument(){yield*this.pushSpaces(!0)
const line=this.getLine()
if(null===line)return this.setNext("doc")
let n=yield*this.pushIndicators()
switch(line[n]){case"#":yield*this.pushCount(line.length-n)
case void 0:yield*this.pushNewline()
return yield*this.parseLineStart()
case"{":case"[":yield*this.pushCount(1)
this.flowKey=!1
this.flowLevel=1
return"flow"
case"}":case"]":yield*this.pushCount(1)
return"doc"
case"*":yield*this.pushUntil(isNotAnchorChar)
return"doc"
case'"':case"'":return yield*this.parseQuotedScalar()
case"|":case">":n+=(yield*this.parseBlockScalarHeader())
n+=(yield*this.pushSpaces(!0))
yield*this.pushCount(line.length-n)
yield*this.pushNewline()
return yield*this.parseBlockScalar()
default:return yield*this.parsePlainScalar()}}*parseFlowCollection(){let nl,sp,indent=-1
do{nl=yield*this.pushNewline()
if(nl>0){sp=yield*this.pushSpaces(!1)
this.indentValue=indent=sp}else sp=0
sp+=(yield*this.pushSpaces(!0))}while(nl+sp>0)
const line=this.getLine()
if(null===line)return this.setNext("flow")
if((-1!==indent&&indent<this.indentNext&&"#"!==line[0]||0===indent&&(line.startsWith("---")||line.startsWith("..."))&&isEmpty(line[3]))&&(indent!==this.indentNext-1||1!==this.flowLevel||"]"!==line[0]&&"}"!==line[0])){this.flowLevel=0
yield cst.FLOW_END
return yield*this.parseLineStart()}let n=0
for(;","===line[n];){n+=(yield*this.pushCount(1))
n+=(yield*this.pushSpaces(!0))
this.flowKey=!1}n+=(yield*this.pushIndicators())
switch(line[n]){case void 0:return"flow"
case"#":yield*this.pushCount(line.length-n)
return"flow"
case"{":case"[":yield*this.pushCount(1)
this.flowKey=!1
this.flowLevel+=1
return"flow"
case"}":case"]":yield*this.pushCount(1)
this.flowKey=!0
this.flowLevel-=1
return this.flowLevel?"flow":"doc"
case"*":yield*this.pushUntil(isNotAnchorChar)
return"flow"
case'"':case"'":this.flowKey=!0
return yield*this.parseQuotedScalar()
case":":{const next=this.charAt(1)
if(this.flowKey||isEmpty(next)||","===next){this.flowKey=!1
yield*this.pushCount(1)
yield*this.pushSpaces(!0)
return"flow"}}default:this.flowKey=!1
return yield*this.parsePlainScalar()}}*parseQuotedScalar(){const quote=this.charAt(0)
let end=this.buffer.indexOf(quote,this.pos+1)
if("'"===quote)for(;-1!==end&&"'"===this.buffer[end+1];)end=this.buffer.indexOf("'",end+2)
else for(;-1!==end;){let n=0
for(;"\\"===this.buffer[end-1-n];)n+=1
if(n%2==0)break
end=this.buffer.indexOf('"',end+1)}const qb=this.buffer.substring(0,end)
let nl=qb.indexOf("\n",this.pos)
if(-1!==nl){for(;-1!==nl;){const cs=this.continueScalar(nl+1)
if(-1===cs)break
nl=qb.indexOf("\n",cs)}-1!==nl&&(end=nl-("\r"===qb[nl-1]?2:1))}if(-1===end){if(!this.atEnd)return this.setNext("quoted-scalar")
end=this.buffer.length}yield*this.pushToIndex(end+1,!1)
return this.flowLevel?"flow":"doc"}*parseBlockScalarHeader(){this.blockScalarIndent=-1
this.blockScalarKeep=!1
let i=this.pos
for(;;){const ch=this.buffer[++i]
if("+"===ch)this.blockScalarKeep=!0
else if(ch>"0"&&ch<="9")this.blockScalarIndent=Number(ch)-1
else if("-"!==ch)break}return yield*this.pushUntil(ch=>isEmpty(ch)||"#"===ch)}*parseBlockScalar(){let ch,nl=this.pos-1,indent=0
loop:for(let i=this.pos;ch=this.buffer[i];++i)switch(ch){case" ":indent+=1
break
case"\n":nl=i
indent=0
break
case"\r":{const next=this.buffer[i+1]
if(!next&&!this.atEnd)return this.setNext("block-scalar")
if("\n"===next)break}default:break loop}if(!ch&&!this.atEnd)return this.setNext("block-scalar")
if(indent>=this.indentNext){-1===this.blockScalarIndent?this.indentNext=indent:this.indentNext=this.blockScalarIndent+(0===this.indentNext?1:this.indentNext)
do{const cs=this.continueScalar(nl+1)
if(-1===cs)break
nl=this.buffer.indexOf("\n",cs)}while(-1!==nl)
if(-1===nl){if(!this.atEnd)return this.setNext("block-scalar")
nl=this.buffer.length}}let i=nl+1
ch=this.buffer[i]
for(;" "===ch;)ch=this.buffer[++i]
if("\t"===ch){for(;"\t"===ch||" "===ch||"\r"===ch||"\n"===ch;)ch=this.buffer[++i]
nl=i-1}else if(!this.blockScalarKeep)for(;;){let i=nl-1,ch=this.buffer[i]
"\r"===ch&&(ch=this.buffer[--i])
const lastChar=i
for(;" "===ch;)ch=this.buffer[--i]
if(!("\n"===ch&&i>=this.pos&&i+1+indent>lastChar))break
nl=i}yield cst.SCALAR
yield*this.pushToIndex(nl+1,!0)
return yield*this.parseLineStart()}*parsePlainScalar(){const inFlow=this.flowLevel>0
let ch,end=this.pos-1,i=this.pos-1
for(;ch=this.buffer[++i];)if(":"===ch){const next=this.buffer[i+1]
if(isEmpty(next)||inFlow&&flowIndicatorChars.has(next))break
end=i}else if(isEmpty(ch)){let next=this.buffer[i+1]
if("\r"===ch)if("\n"===next){i+=1
ch="\n"
next=this.buffer[i+1]}else end=i
if("#"===next||inFlow&&flowIndicatorChars.has(next))break
if("\n"===ch){const cs=this.continueScalar(i+1)
if(-1===cs)break
i=Math.max(i,cs-2)}}else{if(inFlow&&flowIndicatorChars.has(ch))break
end=i}if(!ch&&!this.atEnd)return this.setNext("plain-scalar")
yield cst.SCALAR
yield*this.pushToIndex(end+1,!0)
return inFlow?"flow":"doc"}*pushCount(n){if(n>0){yield this.buffer.substr(this.pos,n)
this.pos+=n
return n}return 0}*pushToIndex(i,allowEmpty){const s=this.buffer.slice(this.pos,i)
if(s){yield s
this.pos+=s.length
return s.length}allowEmpty&&(yield"")
return 0}*pushIndicators(){let n=0
loop:for(;;){switch(this.charAt(0)){case"!":n+=(yield*this.pushTag())
n+=(yield*this.pushSpaces(!0))
continue loop
case"&":n+=(yield*this.pushUntil(isNotAnchorChar))
n+=(yield*this.pushSpaces(!0))
continue loop
case"-":case"?":case":":{const inFlow=this.flowLevel>0,ch1=this.charAt(1)
if(isEmpty(ch1)||inFlow&&flowIndicatorChars.has(ch1)){inFlow?this.flowKey&&(this.flowKey=!1):this.indentNext=this.indentValue+1
n+=(yield*this.pushCount(1))
n+=(yield*this.pushSpaces(!0))
continue loop}}}break loop}return n}*pushTag(){if("<"===this.charAt(1)){let i=this.pos+2,ch=this.buffer[i]
for(;!isEmpty(ch)&&">"!==ch;)ch=this.buffer[++i]
return yield*this.pushToIndex(">"===ch?i+1:i,!1)}{let i=this.pos+1,ch=this.buffer[i]
for(;ch;)if(tagChars.has(ch))ch=this.buffer[++i]
else{if("%"!==ch||!hexDigits.has(this.buffer[i+1])||!hexDigits.has(this.buffer[i+2]))break
ch=this.buffer[i+=3]}return yield*this.pushToIndex(i,!1)}}*pushNewline(){const ch=this.buffer[this.pos]
return"\n"===ch?yield*this.pushCount(1):"\r"===ch&&"\n"===this.charAt(1)?yield*this.pushCount(2):0}*pushSpaces(allowTabs){let ch,i=this.pos-1
do{ch=this.buffer[++i]}while(" "===ch||allowTabs&&"\t"===ch)
const n=i-this.pos
if(n>0){yield this.buffer.substr(this.pos,n)
this.pos=i}return n}*pushUntil(test){let i=this.pos,ch=this.buffer[i]
for(;!test(ch);)ch=this.buffer[++i]
return yield*this.pushToIndex(i,!1)}}}),87369:((__unused_webpack_module,exports)=>{exports.LineCounter=class LineCounter{constructor(){this.lineStarts=[]
this.addNewLine=offset=>this.lineStarts.push(offset)
this.linePos=offset=>{let low=0,high=this.lineStarts.length
for(;low<high;){const mid=low+high>>1
this.lineStarts[mid]<offset?low=mid+1:high=mid}return this.lineStarts[low]===offset?{line:low+1,col:1}:0===low?{line:0,col:offset}:{line:low,col:offset-this.lineStarts[low-1]+1}}}}}),90973:((__unused_webpack_module,exports,__webpack_require__)=>{var node_process=__webpack_require__(932),cst=__webpack_require__(40430),lexer=__webpack_require__(75698)
function includesToken(list,type){for(let i=0;i<list.length;++i)if(list[i].type===type)return!0
return!1}function findNonEmptyIndex(list){for(let i=0;i<list.length;++i)switch(list[i].type){case"space":case"comment":case"newline":break
default:return i}return-1}function isFlowToken(token){switch(token?.type){case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":case"flow-collection":return!0
default:return!1}}function getPrevProps(parent){switch(parent.type){case"document":return parent.start
case"block-map":{const it=parent.items[parent.items.length-1]
return it.sep??it.start}case"block-seq":return parent.items[parent.items.length-1].start
default:return[]}}function getFirstKeyStartProps(prev){if(0===prev.length)return[]
let i=prev.length
loop:for(;--i>=0;)switch(prev[i].type){case"doc-start":case"explicit-key-ind":case"map-value-ind":case"seq-item-ind":case"newline":break loop}for(;"space"===prev[++i]?.type;);return prev.splice(i,prev.length)}function arrayPushArray(target,source){if(source.length<1e5)Array.prototype.push.apply(target,source)
else for(let i=0;i<source.length;++i)target.push(source[i])}function fixFlowSeqItems(fc){if("flow-seq-start"===fc.start.type)for(const it of fc.items)if(it.sep&&!it.value&&!includesToken(it.start,"explicit-key-ind")&&!includesToken(it.sep,"map-value-ind")){it.key&&(it.value=it.key)
delete it.key
isFlowToken(it.value)?it.value.end?arrayPushArray(it.value.end,it.sep):it.value.end=it.sep:arrayPushArray(it.start,it.sep)
delete it.sep}}exports.Parser=class Parser{constructor(onNewLine){this.atNewLine=!0
this.atScalar=!1
this.indent=0
this.offset=0
this.onKeyLine=!1
this.stack=[]
this.source=""
this.type=""
this.lexer=new lexer.Lexer
this.onNewLine=onNewLine}*parse(source,incomplete=!1){this.onNewLine&&0===this.offset&&this.onNewLine(0)
for(const lexeme of this.lexer.lex(source,incomplete))yield*this.next(lexeme)
incomplete||(yield*this.end())}*next(source){this.source=source
node_process.env.LOG_TOKENS&&console.log("|",cst.prettyToken(source))
if(this.atScalar){this.atScalar=!1
yield*this.step()
this.offset+=source.length
return}const type=cst.tokenType(source)
if(type)if("scalar"===type){this.atNewLine=!1
this.atScalar=!0
this.type="scalar"}else{this.type=type
yield*this.step()
switch(type){case"newline":this.atNewLine=!0
this.indent=0
this.onNewLine&&this.onNewLine(this.offset+source.length)
break
case"space":this.atNewLine&&" "===source[0]&&(this.indent+=source.length)
break
case"explicit-key-ind":case"map-value-ind":case"seq-item-ind":this.atNewLine&&(this.indent+=source.length)
break
case"doc-mode":case"flow-error-end":return
default:this.atNewLine=!1}this.offset+=source.length}else{const message=`Not a YAML token: ${source}`
yield*this.pop({type:"error",offset:this.offset,message,source})
this.offset+=source.length}}*end(){for(;this.stack.length>0;)yield*this.pop()}get sourceToken(){return{type:this.type,offset:this.offset,indent:this.indent,source:this.source}}*step(){const top=this.peek(1)
if("doc-end"!==this.type||"doc-end"===top?.type){if(!top)return yield*this.stream()
switch(top.type){case"document":return yield*this.document(top)
case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":return yield*this.scalar(top)
case"block-scalar":return yield*this.blockScalar(top)
case"block-map":return yield*this.blockMap(top)
case"block-seq":return yield*this.blockSequence(top)
case"flow-collection":return yield*this.flowCollection(top)
case"doc-end":return yield*this.documentEnd(top)}yield*this.pop()}else{for(;this.stack.length>0;)yield*this.pop()
this.stack.push({type:"doc-end",offset:this.offset,source:this.source})}}peek(n){return this.stack[this.stack.length-n]}*pop(error){const token=error??this.stack.pop()
if(token)if(0===this.stack.length)yield token
else{const top=this.peek(1)
"block-scalar"===token.type?token.indent="indent"in top?top.indent:0:"flow-collection"===token.type&&"document"===top.type&&(token.indent=0)
"flow-collection"===token.type&&fixFlowSeqItems(token)
switch(top.type){case"document":top.value=token
break
case"block-scalar":top.props.push(token)
break
case"block-map":{const it=top.items[top.items.length-1]
if(it.value){top.items.push({start:[],key:token,sep:[]})
this.onKeyLine=!0
return}if(!it.sep){Object.assign(it,{key:token,sep:[]})
this.onKeyLine=!it.explicitKey
return}it.value=token
break}case"block-seq":{const it=top.items[top.items.length-1]
it.value?top.items.push({start:[],value:token}):it.value=token
break}case"flow-collection":{const it=top.items[top.items.length-1]
!it||it.value?top.items.push({start:[],key:token,sep:[]}):it.sep?it.value=token:Object.assign(it,{key:token,sep:[]})
return}default:yield*this.pop()
yield*this.pop(token)}if(!("document"!==top.type&&"block-map"!==top.type&&"block-seq"!==top.type||"block-map"!==token.type&&"block-seq"!==token.type)){const last=token.items[token.items.length-1]
if(last&&!last.sep&&!last.value&&last.start.length>0&&-1===findNonEmptyIndex(last.start)&&(0===token.indent||last.start.every(st=>"comment"!==st.type||st.indent<token.indent))){"document"===top.type?top.end=last.start:top.items.push({start:last.start})
token.items.splice(-1,1)}}}else{const message="Tried to pop an empty stack"
yield{type:"error",offset:this.offset,source:"",message}}}*stream(){switch(this.type){case"directive-line":yield{type:"directive",offset:this.offset,source:this.source}
return
case"byte-order-mark":case"space":case"comment":case"newline":yield this.sourceToken
return
case"doc-mode":case"doc-start":{const doc={type:"document",offset:this.offset,start:[]}
"doc-start"===this.type&&doc.start.push(this.sourceToken)
this.stack.push(doc)
return}}yield{type:"error",offset:this.offset,message:`Unexpected ${this.type} token in YAML stream`,source:this.source}}*document(doc){if(doc.value)return yield*this.lineEnd(doc)
switch(this.type){case"doc-start":if(-1!==findNonEmptyIndex(doc.start)){yield*this.pop()
yield*this.step()}else doc.start.push(this.sourceToken)
return
case"anchor":case"tag":case"space":case"comment":case"newline":doc.start.push(this.sourceToken)
return}const bv=this.startBlockValue(doc)
bv?this.stack.push(bv):yield{type:"error",offset:this.offset,message:`Unexpected ${this.type} token in YAML document`,source:this.source}}*scalar(scalar){if("map-value-ind"===this.type){const start=getFirstKeyStartProps(getPrevProps(this.peek(2)))
let sep
if(scalar.end){sep=scalar.end
sep.push(this.sourceToken)
delete scalar.end}else sep=[this.sourceToken]
const map={type:"block-map",offset:scalar.offset,indent:scalar.indent,items:[{start,key:scalar,sep}]}
this.onKeyLine=!0
this.stack[this.stack.length-1]=map}else yield*this.lineEnd(scalar)}*blockScalar(scalar){switch(this.type){case"space":case"comment":case"newline":scalar.props.push(this.sourceToken)
return
case"scalar":scalar.source=this.source
this.atNewLine=!0
this.indent=0
if(this.onNewLine){let nl=this.source.indexOf("\n")+1
for(;0!==nl;){this.onNewLine(this.offset+nl)
nl=this.source.indexOf("\n",nl)+1}}yield*this.pop()
break
default:yield*this.pop()
yield*this.step()}}*blockMap(map){const it=map.items[map.items.length-1]
switch(this.type){case"newline":this.onKeyLine=!1
if(it.value){const end="end"in it.value?it.value.end:void 0,last=Array.isArray(end)?end[end.length-1]:void 0
"comment"===last?.type?end?.push(this.sourceToken):map.items.push({start:[this.sourceToken]})}else it.sep?it.sep.push(this.sourceToken):it.start.push(this.sourceToken)
return
case"space":case"comment":if(it.value)map.items.push({start:[this.sourceToken]})
else if(it.sep)it.sep.push(this.sourceToken)
else{if(this.atIndentedComment(it.start,map.indent)){const prev=map.items[map.items.length-2],end=prev?.value?.end
if(Array.isArray(end)){arrayPushArray(end,it.start)
end.push(this.sourceToken)
map.items.pop()
return}}it.start.push(this.sourceToken)}return}if(this.indent>=map.indent){const atMapIndent=!this.onKeyLine&&this.indent===map.indent,atNextItem=atMapIndent&&(it.sep||it.explicitKey)&&"seq-item-ind"!==this.type
let start=[]
if(atNextItem&&it.sep&&!it.value){const nl=[]
for(let i=0;i<it.sep.length;++i){const st=it.sep[i]
switch(st.type){case"newline":nl.push(i)
break
case"space":break
case"comment":st.indent>map.indent&&(nl.length=0)
break
default:nl.length=0}}nl.length>=2&&(start=it.sep.splice(nl[1]))}switch(this.type){case"anchor":case"tag":if(atNextItem||it.value){start.push(this.sourceToken)
map.items.push({start})
this.onKeyLine=!0}else it.sep?it.sep.push(this.sourceToken):it.start.push(this.sourceToken)
return
case"explicit-key-ind":if(it.sep||it.explicitKey)if(atNextItem||it.value){start.push(this.sourceToken)
map.items.push({start,explicitKey:!0})}else this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:[this.sourceToken],explicitKey:!0}]})
else{it.start.push(this.sourceToken)
it.explicitKey=!0}this.onKeyLine=!0
return
case"map-value-ind":if(it.explicitKey)if(it.sep)if(it.value)map.items.push({start:[],key:null,sep:[this.sourceToken]})
else if(includesToken(it.sep,"map-value-ind"))this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start,key:null,sep:[this.sourceToken]}]})
else if(isFlowToken(it.key)&&!includesToken(it.sep,"newline")){const start=getFirstKeyStartProps(it.start),key=it.key,sep=it.sep
sep.push(this.sourceToken)
delete it.key
delete it.sep
this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start,key,sep}]})}else start.length>0?it.sep=it.sep.concat(start,this.sourceToken):it.sep.push(this.sourceToken)
else if(includesToken(it.start,"newline"))Object.assign(it,{key:null,sep:[this.sourceToken]})
else{const start=getFirstKeyStartProps(it.start)
this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start,key:null,sep:[this.sourceToken]}]})}else it.sep?it.value||atNextItem?map.items.push({start,key:null,sep:[this.sourceToken]}):includesToken(it.sep,"map-value-ind")?this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:[],key:null,sep:[this.sourceToken]}]}):it.sep.push(this.sourceToken):Object.assign(it,{key:null,sep:[this.sourceToken]})
this.onKeyLine=!0
return
case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":{const fs=this.flowScalar(this.type)
if(atNextItem||it.value){map.items.push({start,key:fs,sep:[]})
this.onKeyLine=!0}else if(it.sep)this.stack.push(fs)
else{Object.assign(it,{key:fs,sep:[]})
this.onKeyLine=!0}return}default:{const bv=this.startBlockValue(map)
if(bv){if("block-seq"===bv.type){if(!it.explicitKey&&it.sep&&!includesToken(it.sep,"newline")){yield*this.pop({type:"error",offset:this.offset,message:"Unexpected block-seq-ind on same line with key",source:this.source})
return}}else atMapIndent&&map.items.push({start})
this.stack.push(bv)
return}}}}yield*this.pop()
yield*this.step()}*blockSequence(seq){const it=seq.items[seq.items.length-1]
switch(this.type){case"newline":if(it.value){const end="end"in it.value?it.value.end:void 0,last=Array.isArray(end)?end[end.length-1]:void 0
"comment"===last?.type?end?.push(this.sourceToken):seq.items.push({start:[this.sourceToken]})}else it.start.push(this.sourceToken)
return
case"space":case"comment":if(it.value)seq.items.push({start:[this.sourceToken]})
else{if(this.atIndentedComment(it.start,seq.indent)){const prev=seq.items[seq.items.length-2],end=prev?.value?.end
if(Array.isArray(end)){arrayPushArray(end,it.start)
end.push(this.sourceToken)
seq.items.pop()
return}}it.start.push(this.sourceToken)}return
case"anchor":case"tag":if(it.value||this.indent<=seq.indent)break
it.start.push(this.sourceToken)
return
case"seq-item-ind":if(this.indent!==seq.indent)break
it.value||includesToken(it.start,"seq-item-ind")?seq.items.push({start:[this.sourceToken]}):it.start.push(this.sourceToken)
return}if(this.indent>seq.indent){const bv=this.startBlockValue(seq)
if(bv){this.stack.push(bv)
return}}yield*this.pop()
yield*this.step()}*flowCollection(fc){const it=fc.items[fc.items.length-1]
if("flow-error-end"===this.type){let top
do{yield*this.pop()
top=this.peek(1)}while("flow-collection"===top?.type)}else if(0===fc.end.length){switch(this.type){case"comma":case"explicit-key-ind":!it||it.sep?fc.items.push({start:[this.sourceToken]}):it.start.push(this.sourceToken)
return
case"map-value-ind":!it||it.value?fc.items.push({start:[],key:null,sep:[this.sourceToken]}):it.sep?it.sep.push(this.sourceToken):Object.assign(it,{key:null,sep:[this.sourceToken]})
return
case"space":case"comment":case"newline":case"anchor":case"tag":!it||it.value?fc.items.push({start:[this.sourceToken]}):it.sep?it.sep.push(this.sourceToken):it.start.push(this.sourceToken)
return
case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":{const fs=this.flowScalar(this.type)
!it||it.value?fc.items.push({start:[],key:fs,sep:[]}):it.sep?this.stack.push(fs):Object.assign(it,{key:fs,sep:[]})
return}case"flow-map-end":case"flow-seq-end":fc.end.push(this.sourceToken)
return}const bv=this.startBlockValue(fc)
if(bv)this.stack.push(bv)
else{yield*this.pop()
yield*this.step()}}else{const parent=this.peek(2)
if("block-map"===parent.type&&("map-value-ind"===this.type&&parent.indent===fc.indent||"newline"===this.type&&!parent.items[parent.items.length-1].sep)){yield*this.pop()
yield*this.step()}else if("map-value-ind"===this.type&&"flow-collection"!==parent.type){const start=getFirstKeyStartProps(getPrevProps(parent))
fixFlowSeqItems(fc)
const sep=fc.end.splice(1,fc.end.length)
sep.push(this.sourceToken)
const map={type:"block-map",offset:fc.offset,indent:fc.indent,items:[{start,key:fc,sep}]}
this.onKeyLine=!0
this.stack[this.stack.length-1]=map}else yield*this.lineEnd(fc)}}flowScalar(type){if(this.onNewLine){let nl=this.source.indexOf("\n")+1
for(;0!==nl;){this.onNewLine(this.offset+nl)
nl=this.source.indexOf("\n",nl)+1}}return{type,offset:this.offset,indent:this.indent,source:this.source}}startBlockValue(parent){switch(this.type){case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":return this.flowScalar(this.type)
case"block-scalar-header":return{type:"block-scalar",offset:this.offset,indent:this.indent,props:[this.sourceToken],source:""}
case"flow-map-start":case"flow-seq-start":return{type:"flow-collection",offset:this.offset,indent:this.indent,start:this.sourceToken,items:[],end:[]}
case"seq-item-ind":return{type:"block-seq",offset:this.offset,indent:this.indent,items:[{start:[this.sourceToken]}]}
case"explicit-key-ind":{this.onKeyLine=!0
const start=getFirstKeyStartProps(getPrevProps(parent))
start.push(this.sourceToken)
return{type:"block-map",offset:this.offset,indent:this.indent,items:[{start,explicitKey:!0}]}}case"map-value-ind":{this.onKeyLine=!0
const start=getFirstKeyStartProps(getPrevProps(parent))
return{type:"block-map",offset:this.offset,indent:this.indent,items:[{start,key:null,sep:[this.sourceToken]}]}}}return null}atIndentedComment(start,indent){return"comment"===this.type&&!(this.indent<=indent)&&start.every(st=>"newline"===st.type||"space"===st.type)}*documentEnd(docEnd){if("doc-mode"!==this.type){docEnd.end?docEnd.end.push(this.sourceToken):docEnd.end=[this.sourceToken]
"newline"===this.type&&(yield*this.pop())}}*lineEnd(token){switch(this.type){case"comma":case"doc-start":case"doc-end":case"flow-seq-end":case"flow-map-end":case"map-value-ind":yield*this.pop()
yield*this.step()
break
case"newline":this.onKeyLine=!1
default:token.end?token.end.push(this.sourceToken):token.end=[this.sourceToken]
"newline"===this.type&&(yield*this.pop())}}}}),45818:((__unused_webpack_module,exports,__webpack_require__)=>{var composer=__webpack_require__(59509),Document=__webpack_require__(7796),errors=__webpack_require__(79709),log=__webpack_require__(16726),identity=__webpack_require__(12198),lineCounter=__webpack_require__(87369),parser=__webpack_require__(90973)
function parseOptions(options){const prettyErrors=!1!==options.prettyErrors
return{lineCounter:options.lineCounter||prettyErrors&&new lineCounter.LineCounter||null,prettyErrors}}function parseDocument(source,options={}){const{lineCounter,prettyErrors}=parseOptions(options),parser$1=new parser.Parser(lineCounter?.addNewLine),composer$1=new composer.Composer(options)
let doc=null
for(const _doc of composer$1.compose(parser$1.parse(source),!0,source.length))if(doc){if("silent"!==doc.options.logLevel){doc.errors.push(new errors.YAMLParseError(_doc.range.slice(0,2),"MULTIPLE_DOCS","Source contains multiple documents; please use YAML.parseAllDocuments()"))
break}}else doc=_doc
if(prettyErrors&&lineCounter){doc.errors.forEach(errors.prettifyError(source,lineCounter))
doc.warnings.forEach(errors.prettifyError(source,lineCounter))}return doc}exports.parse=function parse(src,reviver,options){let _reviver
"function"==typeof reviver?_reviver=reviver:void 0===options&&reviver&&"object"==typeof reviver&&(options=reviver)
const doc=parseDocument(src,options)
if(!doc)return null
doc.warnings.forEach(warning=>log.warn(doc.options.logLevel,warning))
if(doc.errors.length>0){if("silent"!==doc.options.logLevel)throw doc.errors[0]
doc.errors=[]}return doc.toJS(Object.assign({reviver:_reviver},options))}
exports.parseAllDocuments=function parseAllDocuments(source,options={}){const{lineCounter,prettyErrors}=parseOptions(options),parser$1=new parser.Parser(lineCounter?.addNewLine),composer$1=new composer.Composer(options),docs=Array.from(composer$1.compose(parser$1.parse(source)))
if(prettyErrors&&lineCounter)for(const doc of docs){doc.errors.forEach(errors.prettifyError(source,lineCounter))
doc.warnings.forEach(errors.prettifyError(source,lineCounter))}return docs.length>0?docs:Object.assign([],{empty:!0},composer$1.streamInfo())}
exports.parseDocument=parseDocument
exports.stringify=function stringify(value,replacer,options){let _replacer=null
"function"==typeof replacer||Array.isArray(replacer)?_replacer=replacer:void 0===options&&replacer&&(options=replacer)
"string"==typeof options&&(options=options.length)
if("number"==typeof options){const indent=Math.round(options)
options=indent<1?void 0:indent>8?{indent:8}:{indent}}if(void 0===value){const{keepUndefined}=options??replacer??{}
if(!keepUndefined)return}return identity.isDocument(value)&&!_replacer?value.toString(options):new Document.Document(value,_replacer,options).toString(options)}}),96255:((__unused_webpack_module,exports,__webpack_require__)=>{var identity=__webpack_require__(12198),map=__webpack_require__(57512),seq=__webpack_require__(20477),string=__webpack_require__(86329),tags=__webpack_require__(69925)
const sortMapEntriesByKey=(a,b)=>a.key<b.key?-1:a.key>b.key?1:0
class Schema{constructor({compat,customTags,merge,resolveKnownTags,schema,sortMapEntries,toStringDefaults}){this.compat=Array.isArray(compat)?tags.getTags(compat,"compat"):compat?tags.getTags(null,compat):null
this.name="string"==typeof schema&&schema||"core"
this.knownTags=resolveKnownTags?tags.coreKnownTags:{}
this.tags=tags.getTags(customTags,this.name,merge)
this.toStringOptions=toStringDefaults??null
Object.defineProperty(this,identity.MAP,{value:map.map})
Object.defineProperty(this,identity.SCALAR,{value:string.string})
Object.defineProperty(this,identity.SEQ,{value:seq.seq})
this.sortMapEntries="function"==typeof sortMapEntries?sortMapEntries:!0===sortMapEntries?sortMapEntriesByKey:null}clone(){const copy=Object.create(Schema.prototype,Object.getOwnPropertyDescriptors(this))
copy.tags=this.tags.slice()
return copy}}exports.Schema=Schema}),57512:((__unused_webpack_module,exports,__webpack_require__)=>{var identity=__webpack_require__(12198),YAMLMap=__webpack_require__(18333)
const map={collection:"map",default:!0,nodeClass:YAMLMap.YAMLMap,tag:"tag:yaml.org,2002:map",resolve(map,onError){identity.isMap(map)||onError("Expected a mapping for this tag")
return map},createNode:(schema,obj,ctx)=>YAMLMap.YAMLMap.from(schema,obj,ctx)}
exports.map=map}),10785:((__unused_webpack_module,exports,__webpack_require__)=>{var Scalar=__webpack_require__(16612)
const nullTag={identify:value=>null==value,createNode:()=>new Scalar.Scalar(null),default:!0,tag:"tag:yaml.org,2002:null",test:/^(?:~|[Nn]ull|NULL)?$/,resolve:()=>new Scalar.Scalar(null),stringify:({source},ctx)=>"string"==typeof source&&nullTag.test.test(source)?source:ctx.options.nullStr}
exports.nullTag=nullTag}),20477:((__unused_webpack_module,exports,__webpack_require__)=>{var identity=__webpack_require__(12198),YAMLSeq=__webpack_require__(70536)
const seq={collection:"seq",default:!0,nodeClass:YAMLSeq.YAMLSeq,tag:"tag:yaml.org,2002:seq",resolve(seq,onError){identity.isSeq(seq)||onError("Expected a sequence for this tag")
return seq},createNode:(schema,obj,ctx)=>YAMLSeq.YAMLSeq.from(schema,obj,ctx)}
exports.seq=seq}),86329:((__unused_webpack_module,exports,__webpack_require__)=>{var stringifyString=__webpack_require__(53250)
const string={identify:value=>"string"==typeof value,default:!0,tag:"tag:yaml.org,2002:str",resolve:str=>str,stringify(item,ctx,onComment,onChompKeep){ctx=Object.assign({actualString:!0},ctx)
return stringifyString.stringifyString(item,ctx,onComment,onChompKeep)}}
exports.string=string}),81698:((__unused_webpack_module,exports,__webpack_require__)=>{var Scalar=__webpack_require__(16612)
const boolTag={identify:value=>"boolean"==typeof value,default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/,resolve:str=>new Scalar.Scalar("t"===str[0]||"T"===str[0]),stringify:({source,value},ctx)=>source&&boolTag.test.test(source)&&value===("t"===source[0]||"T"===source[0])?source:value?ctx.options.trueStr:ctx.options.falseStr}
exports.boolTag=boolTag}),46026:((__unused_webpack_module,exports,__webpack_require__)=>{var Scalar=__webpack_require__(16612),stringifyNumber=__webpack_require__(21842)
const floatNaN={identify:value=>"number"==typeof value,default:!0,tag:"tag:yaml.org,2002:float",test:/^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,resolve:str=>"nan"===str.slice(-3).toLowerCase()?NaN:"-"===str[0]?Number.NEGATIVE_INFINITY:Number.POSITIVE_INFINITY,stringify:stringifyNumber.stringifyNumber},floatExp={identify:value=>"number"==typeof value,default:!0,tag:"tag:yaml.org,2002:float",format:"EXP",test:/^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/,resolve:str=>parseFloat(str),stringify(node){const num=Number(node.value)
return isFinite(num)?num.toExponential():stringifyNumber.stringifyNumber(node)}},float={identify:value=>"number"==typeof value,default:!0,tag:"tag:yaml.org,2002:float",test:/^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/,resolve(str){const node=new Scalar.Scalar(parseFloat(str)),dot=str.indexOf(".");-1!==dot&&"0"===str[str.length-1]&&(node.minFractionDigits=str.length-dot-1)
return node},stringify:stringifyNumber.stringifyNumber}
exports.float=float
exports.floatExp=floatExp
exports.floatNaN=floatNaN}),44557:((__unused_webpack_module,exports,__webpack_require__)=>{var stringifyNumber=__webpack_require__(21842)
const intIdentify=value=>"bigint"==typeof value||Number.isInteger(value),intResolve=(str,offset,radix,{intAsBigInt})=>intAsBigInt?BigInt(str):parseInt(str.substring(offset),radix)
function intStringify(node,radix,prefix){const{value}=node
return intIdentify(value)&&value>=0?prefix+value.toString(radix):stringifyNumber.stringifyNumber(node)}const intOct={identify:value=>intIdentify(value)&&value>=0,default:!0,tag:"tag:yaml.org,2002:int",format:"OCT",test:/^0o[0-7]+$/,resolve:(str,_onError,opt)=>intResolve(str,2,8,opt),stringify:node=>intStringify(node,8,"0o")},int={identify:intIdentify,default:!0,tag:"tag:yaml.org,2002:int",test:/^[-+]?[0-9]+$/,resolve:(str,_onError,opt)=>intResolve(str,0,10,opt),stringify:stringifyNumber.stringifyNumber},intHex={identify:value=>intIdentify(value)&&value>=0,default:!0,tag:"tag:yaml.org,2002:int",format:"HEX",test:/^0x[0-9a-fA-F]+$/,resolve:(str,_onError,opt)=>intResolve(str,2,16,opt),stringify:node=>intStringify(node,16,"0x")}
exports.int=int
exports.intHex=intHex
exports.intOct=intOct}),91957:((__unused_webpack_module,exports,__webpack_require__)=>{var map=__webpack_require__(57512),_null=__webpack_require__(10785),seq=__webpack_require__(20477),string=__webpack_require__(86329),bool=__webpack_require__(81698),float=__webpack_require__(46026),int=__webpack_require__(44557)
const schema=[map.map,seq.seq,string.string,_null.nullTag,bool.boolTag,int.intOct,int.int,int.intHex,float.floatNaN,float.floatExp,float.float]
exports.schema=schema}),62874:((__unused_webpack_module,exports,__webpack_require__)=>{var Scalar=__webpack_require__(16612),map=__webpack_require__(57512),seq=__webpack_require__(20477)
function intIdentify(value){return"bigint"==typeof value||Number.isInteger(value)}const stringifyJSON=({value})=>JSON.stringify(value),jsonScalars=[{identify:value=>"string"==typeof value,default:!0,tag:"tag:yaml.org,2002:str",resolve:str=>str,stringify:stringifyJSON},{identify:value=>null==value,createNode:()=>new Scalar.Scalar(null),default:!0,tag:"tag:yaml.org,2002:null",test:/^null$/,resolve:()=>null,stringify:stringifyJSON},{identify:value=>"boolean"==typeof value,default:!0,tag:"tag:yaml.org,2002:bool",test:/^true$|^false$/,resolve:str=>"true"===str,stringify:stringifyJSON},{identify:intIdentify,default:!0,tag:"tag:yaml.org,2002:int",test:/^-?(?:0|[1-9][0-9]*)$/,resolve:(str,_onError,{intAsBigInt})=>intAsBigInt?BigInt(str):parseInt(str,10),stringify:({value})=>intIdentify(value)?value.toString():JSON.stringify(value)},{identify:value=>"number"==typeof value,default:!0,tag:"tag:yaml.org,2002:float",test:/^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/,resolve:str=>parseFloat(str),stringify:stringifyJSON}],jsonError={default:!0,tag:"",test:/^/,resolve(str,onError){onError(`Unresolved plain scalar ${JSON.stringify(str)}`)
return str}},schema=[map.map,seq.seq].concat(jsonScalars,jsonError)
exports.schema=schema}),69925:((__unused_webpack_module,exports,__webpack_require__)=>{var map=__webpack_require__(57512),_null=__webpack_require__(10785),seq=__webpack_require__(20477),string=__webpack_require__(86329),bool=__webpack_require__(81698),float=__webpack_require__(46026),int=__webpack_require__(44557),schema=__webpack_require__(91957),schema$1=__webpack_require__(62874),binary=__webpack_require__(25246),merge=__webpack_require__(28475),omap=__webpack_require__(2450),pairs=__webpack_require__(15326),schema$2=__webpack_require__(62400),set=__webpack_require__(37767),timestamp=__webpack_require__(97679)
const schemas=new Map([["core",schema.schema],["failsafe",[map.map,seq.seq,string.string]],["json",schema$1.schema],["yaml11",schema$2.schema],["yaml-1.1",schema$2.schema]]),tagsByName={binary:binary.binary,bool:bool.boolTag,float:float.float,floatExp:float.floatExp,floatNaN:float.floatNaN,floatTime:timestamp.floatTime,int:int.int,intHex:int.intHex,intOct:int.intOct,intTime:timestamp.intTime,map:map.map,merge:merge.merge,null:_null.nullTag,omap:omap.omap,pairs:pairs.pairs,seq:seq.seq,set:set.set,timestamp:timestamp.timestamp},coreKnownTags={"tag:yaml.org,2002:binary":binary.binary,"tag:yaml.org,2002:merge":merge.merge,"tag:yaml.org,2002:omap":omap.omap,"tag:yaml.org,2002:pairs":pairs.pairs,"tag:yaml.org,2002:set":set.set,"tag:yaml.org,2002:timestamp":timestamp.timestamp}
exports.coreKnownTags=coreKnownTags
exports.getTags=function getTags(customTags,schemaName,addMergeTag){const schemaTags=schemas.get(schemaName)
if(schemaTags&&!customTags)return addMergeTag&&!schemaTags.includes(merge.merge)?schemaTags.concat(merge.merge):schemaTags.slice()
let tags=schemaTags
if(!tags){if(!Array.isArray(customTags)){const keys=Array.from(schemas.keys()).filter(key=>"yaml11"!==key).map(key=>JSON.stringify(key)).join(", ")
throw new Error(`Unknown schema "${schemaName}"; use one of ${keys} or define customTags array`)}tags=[]}if(Array.isArray(customTags))for(const tag of customTags)tags=tags.concat(tag)
else"function"==typeof customTags&&(tags=customTags(tags.slice()))
addMergeTag&&(tags=tags.concat(merge.merge))
return tags.reduce((tags,tag)=>{const tagObj="string"==typeof tag?tagsByName[tag]:tag
if(!tagObj){const tagName=JSON.stringify(tag),keys=Object.keys(tagsByName).map(key=>JSON.stringify(key)).join(", ")
throw new Error(`Unknown custom tag ${tagName}; use one of ${keys}`)}tags.includes(tagObj)||tags.push(tagObj)
return tags},[])}}),25246:((__unused_webpack_module,exports,__webpack_require__)=>{var node_buffer=__webpack_require__(20181),Scalar=__webpack_require__(16612),stringifyString=__webpack_require__(53250)
const binary={identify:value=>value instanceof Uint8Array,default:!1,tag:"tag:yaml.org,2002:binary",resolve(src,onError){if("function"==typeof node_buffer.Buffer)return node_buffer.Buffer.from(src,"base64")
if("function"==typeof atob){const str=atob(src.replace(/[\n\r]/g,"")),buffer=new Uint8Array(str.length)
for(let i=0;i<str.length;++i)buffer[i]=str.charCodeAt(i)
return buffer}onError("This environment does not support reading binary tags; either Buffer or atob is required")
return src},stringify({comment,type,value},ctx,onComment,onChompKeep){if(!value)return""
const buf=value
let str
if("function"==typeof node_buffer.Buffer)str=buf instanceof node_buffer.Buffer?buf.toString("base64"):node_buffer.Buffer.from(buf.buffer).toString("base64")
else{if("function"!=typeof btoa)throw new Error("This environment does not support writing binary tags; either Buffer or btoa is required")
{let s=""
for(let i=0;i<buf.length;++i)s+=String.fromCharCode(buf[i])
str=btoa(s)}}type??(type=Scalar.Scalar.BLOCK_LITERAL)
if(type!==Scalar.Scalar.QUOTE_DOUBLE){const lineWidth=Math.max(ctx.options.lineWidth-ctx.indent.length,ctx.options.minContentWidth),n=Math.ceil(str.length/lineWidth),lines=new Array(n)
for(let i=0,o=0;i<n;++i,o+=lineWidth)lines[i]=str.substr(o,lineWidth)
str=lines.join(type===Scalar.Scalar.BLOCK_LITERAL?"\n":" ")}return stringifyString.stringifyString({comment,type,value:str},ctx,onComment,onChompKeep)}}
exports.binary=binary}),9175:((__unused_webpack_module,exports,__webpack_require__)=>{var Scalar=__webpack_require__(16612)
function boolStringify({value,source},ctx){return source&&(value?trueTag:falseTag).test.test(source)?source:value?ctx.options.trueStr:ctx.options.falseStr}const trueTag={identify:value=>!0===value,default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:Y|y|[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/,resolve:()=>new Scalar.Scalar(!0),stringify:boolStringify},falseTag={identify:value=>!1===value,default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:N|n|[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/,resolve:()=>new Scalar.Scalar(!1),stringify:boolStringify}
exports.falseTag=falseTag
exports.trueTag=trueTag}),91157:((__unused_webpack_module,exports,__webpack_require__)=>{var Scalar=__webpack_require__(16612),stringifyNumber=__webpack_require__(21842)
const floatNaN={identify:value=>"number"==typeof value,default:!0,tag:"tag:yaml.org,2002:float",test:/^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,resolve:str=>"nan"===str.slice(-3).toLowerCase()?NaN:"-"===str[0]?Number.NEGATIVE_INFINITY:Number.POSITIVE_INFINITY,stringify:stringifyNumber.stringifyNumber},floatExp={identify:value=>"number"==typeof value,default:!0,tag:"tag:yaml.org,2002:float",format:"EXP",test:/^[-+]?(?:[0-9][0-9_]*)?(?:\.[0-9_]*)?[eE][-+]?[0-9]+$/,resolve:str=>parseFloat(str.replace(/_/g,"")),stringify(node){const num=Number(node.value)
return isFinite(num)?num.toExponential():stringifyNumber.stringifyNumber(node)}},float={identify:value=>"number"==typeof value,default:!0,tag:"tag:yaml.org,2002:float",test:/^[-+]?(?:[0-9][0-9_]*)?\.[0-9_]*$/,resolve(str){const node=new Scalar.Scalar(parseFloat(str.replace(/_/g,""))),dot=str.indexOf(".")
if(-1!==dot){const f=str.substring(dot+1).replace(/_/g,"")
"0"===f[f.length-1]&&(node.minFractionDigits=f.length)}return node},stringify:stringifyNumber.stringifyNumber}
exports.float=float
exports.floatExp=floatExp
exports.floatNaN=floatNaN}),97042:((__unused_webpack_module,exports,__webpack_require__)=>{var stringifyNumber=__webpack_require__(21842)
const intIdentify=value=>"bigint"==typeof value||Number.isInteger(value)
function intResolve(str,offset,radix,{intAsBigInt}){const sign=str[0]
"-"!==sign&&"+"!==sign||(offset+=1)
str=str.substring(offset).replace(/_/g,"")
if(intAsBigInt){switch(radix){case 2:str=`0b${str}`
break
case 8:str=`0o${str}`
break
case 16:str=`0x${str}`}const n=BigInt(str)
return"-"===sign?BigInt(-1)*n:n}const n=parseInt(str,radix)
return"-"===sign?-1*n:n}function intStringify(node,radix,prefix){const{value}=node
if(intIdentify(value)){const str=value.toString(radix)
return value<0?"-"+prefix+str.substr(1):prefix+str}return stringifyNumber.stringifyNumber(node)}const intBin={identify:intIdentify,default:!0,tag:"tag:yaml.org,2002:int",format:"BIN",test:/^[-+]?0b[0-1_]+$/,resolve:(str,_onError,opt)=>intResolve(str,2,2,opt),stringify:node=>intStringify(node,2,"0b")},intOct={identify:intIdentify,default:!0,tag:"tag:yaml.org,2002:int",format:"OCT",test:/^[-+]?0[0-7_]+$/,resolve:(str,_onError,opt)=>intResolve(str,1,8,opt),stringify:node=>intStringify(node,8,"0")},int={identify:intIdentify,default:!0,tag:"tag:yaml.org,2002:int",test:/^[-+]?[0-9][0-9_]*$/,resolve:(str,_onError,opt)=>intResolve(str,0,10,opt),stringify:stringifyNumber.stringifyNumber},intHex={identify:intIdentify,default:!0,tag:"tag:yaml.org,2002:int",format:"HEX",test:/^[-+]?0x[0-9a-fA-F_]+$/,resolve:(str,_onError,opt)=>intResolve(str,2,16,opt),stringify:node=>intStringify(node,16,"0x")}
exports.int=int
exports.intBin=intBin
exports.intHex=intHex
exports.intOct=intOct}),28475:((__unused_webpack_module,exports,__webpack_require__)=>{var identity=__webpack_require__(12198),Scalar=__webpack_require__(16612)
const merge={identify:value=>"<<"===value||"symbol"==typeof value&&"<<"===value.description,default:"key",tag:"tag:yaml.org,2002:merge",test:/^<<$/,resolve:()=>Object.assign(new Scalar.Scalar(Symbol("<<")),{addToJSMap:addMergeToJSMap}),stringify:()=>"<<"}
function addMergeToJSMap(ctx,map,value){const source=resolveAliasValue(ctx,value)
if(identity.isSeq(source))for(const it of source.items)mergeValue(ctx,map,it)
else if(Array.isArray(source))for(const it of source)mergeValue(ctx,map,it)
else mergeValue(ctx,map,source)}function mergeValue(ctx,map,value){const source=resolveAliasValue(ctx,value)
if(!identity.isMap(source))throw new Error("Merge sources must be maps or map aliases")
const srcMap=source.toJSON(null,ctx,Map)
for(const[key,value]of srcMap)map instanceof Map?map.has(key)||map.set(key,value):map instanceof Set?map.add(key):Object.prototype.hasOwnProperty.call(map,key)||Object.defineProperty(map,key,{value,writable:!0,enumerable:!0,configurable:!0})
return map}function resolveAliasValue(ctx,value){return ctx&&identity.isAlias(value)?value.resolve(ctx.doc,ctx):value}exports.addMergeToJSMap=addMergeToJSMap
exports.isMergeKey=(ctx,key)=>(merge.identify(key)||identity.isScalar(key)&&(!key.type||key.type===Scalar.Scalar.PLAIN)&&merge.identify(key.value))&&ctx?.doc.schema.tags.some(tag=>tag.tag===merge.tag&&tag.default)
exports.merge=merge}),2450:((__unused_webpack_module,exports,__webpack_require__)=>{var identity=__webpack_require__(12198),toJS=__webpack_require__(64462),YAMLMap=__webpack_require__(18333),YAMLSeq=__webpack_require__(70536),pairs=__webpack_require__(15326)
class YAMLOMap extends YAMLSeq.YAMLSeq{constructor(){super()
this.add=YAMLMap.YAMLMap.prototype.add.bind(this)
this.delete=YAMLMap.YAMLMap.prototype.delete.bind(this)
this.get=YAMLMap.YAMLMap.prototype.get.bind(this)
this.has=YAMLMap.YAMLMap.prototype.has.bind(this)
this.set=YAMLMap.YAMLMap.prototype.set.bind(this)
this.tag=YAMLOMap.tag}toJSON(_,ctx){if(!ctx)return super.toJSON(_)
const map=new Map
ctx?.onCreate&&ctx.onCreate(map)
for(const pair of this.items){let key,value
if(identity.isPair(pair)){key=toJS.toJS(pair.key,"",ctx)
value=toJS.toJS(pair.value,key,ctx)}else key=toJS.toJS(pair,"",ctx)
if(map.has(key))throw new Error("Ordered maps must not include duplicate keys")
map.set(key,value)}return map}static from(schema,iterable,ctx){const pairs$1=pairs.createPairs(schema,iterable,ctx),omap=new this
omap.items=pairs$1.items
return omap}}YAMLOMap.tag="tag:yaml.org,2002:omap"
const omap={collection:"seq",identify:value=>value instanceof Map,nodeClass:YAMLOMap,default:!1,tag:"tag:yaml.org,2002:omap",resolve(seq,onError){const pairs$1=pairs.resolvePairs(seq,onError),seenKeys=[]
for(const{key}of pairs$1.items)identity.isScalar(key)&&(seenKeys.includes(key.value)?onError(`Ordered maps must not include duplicate keys: ${key.value}`):seenKeys.push(key.value))
return Object.assign(new YAMLOMap,pairs$1)},createNode:(schema,iterable,ctx)=>YAMLOMap.from(schema,iterable,ctx)}
exports.YAMLOMap=YAMLOMap
exports.omap=omap}),15326:((__unused_webpack_module,exports,__webpack_require__)=>{var identity=__webpack_require__(12198),Pair=__webpack_require__(92328),Scalar=__webpack_require__(16612),YAMLSeq=__webpack_require__(70536)
function resolvePairs(seq,onError){if(identity.isSeq(seq))for(let i=0;i<seq.items.length;++i){let item=seq.items[i]
if(!identity.isPair(item)){if(identity.isMap(item)){item.items.length>1&&onError("Each pair must have its own sequence indicator")
const pair=item.items[0]||new Pair.Pair(new Scalar.Scalar(null))
item.commentBefore&&(pair.key.commentBefore=pair.key.commentBefore?`${item.commentBefore}\n${pair.key.commentBefore}`:item.commentBefore)
if(item.comment){const cn=pair.value??pair.key
cn.comment=cn.comment?`${item.comment}\n${cn.comment}`:item.comment}item=pair}seq.items[i]=identity.isPair(item)?item:new Pair.Pair(item)}}else onError("Expected a sequence for this tag")
return seq}function createPairs(schema,iterable,ctx){const{replacer}=ctx,pairs=new YAMLSeq.YAMLSeq(schema)
pairs.tag="tag:yaml.org,2002:pairs"
let i=0
if(iterable&&Symbol.iterator in Object(iterable))for(let it of iterable){"function"==typeof replacer&&(it=replacer.call(iterable,String(i++),it))
let key,value
if(Array.isArray(it)){if(2!==it.length)throw new TypeError(`Expected [key, value] tuple: ${it}`)
key=it[0]
value=it[1]}else if(it&&it instanceof Object){const keys=Object.keys(it)
if(1!==keys.length)throw new TypeError(`Expected tuple with one key, not ${keys.length} keys`)
key=keys[0]
value=it[key]}else key=it
pairs.items.push(Pair.createPair(key,value,ctx))}return pairs}const pairs={collection:"seq",default:!1,tag:"tag:yaml.org,2002:pairs",resolve:resolvePairs,createNode:createPairs}
exports.createPairs=createPairs
exports.pairs=pairs
exports.resolvePairs=resolvePairs}),62400:((__unused_webpack_module,exports,__webpack_require__)=>{var map=__webpack_require__(57512),_null=__webpack_require__(10785),seq=__webpack_require__(20477),string=__webpack_require__(86329),binary=__webpack_require__(25246),bool=__webpack_require__(9175),float=__webpack_require__(91157),int=__webpack_require__(97042),merge=__webpack_require__(28475),omap=__webpack_require__(2450),pairs=__webpack_require__(15326),set=__webpack_require__(37767),timestamp=__webpack_require__(97679)
const schema=[map.map,seq.seq,string.string,_null.nullTag,bool.trueTag,bool.falseTag,int.intBin,int.intOct,int.int,int.intHex,float.floatNaN,float.floatExp,float.float,binary.binary,merge.merge,omap.omap,pairs.pairs,set.set,timestamp.intTime,timestamp.floatTime,timestamp.timestamp]
exports.schema=schema}),37767:((__unused_webpack_module,exports,__webpack_require__)=>{var identity=__webpack_require__(12198),Pair=__webpack_require__(92328),YAMLMap=__webpack_require__(18333)
class YAMLSet extends YAMLMap.YAMLMap{constructor(schema){super(schema)
this.tag=YAMLSet.tag}add(key){let pair
pair=identity.isPair(key)?key:key&&"object"==typeof key&&"key"in key&&"value"in key&&null===key.value?new Pair.Pair(key.key,null):new Pair.Pair(key,null)
YAMLMap.findPair(this.items,pair.key)||this.items.push(pair)}get(key,keepPair){const pair=YAMLMap.findPair(this.items,key)
return!keepPair&&identity.isPair(pair)?identity.isScalar(pair.key)?pair.key.value:pair.key:pair}set(key,value){if("boolean"!=typeof value)throw new Error("Expected boolean value for set(key, value) in a YAML set, not "+typeof value)
const prev=YAMLMap.findPair(this.items,key)
prev&&!value?this.items.splice(this.items.indexOf(prev),1):!prev&&value&&this.items.push(new Pair.Pair(key))}toJSON(_,ctx){return super.toJSON(_,ctx,Set)}toString(ctx,onComment,onChompKeep){if(!ctx)return JSON.stringify(this)
if(this.hasAllNullValues(!0))return super.toString(Object.assign({},ctx,{allNullValues:!0}),onComment,onChompKeep)
throw new Error("Set items must all have null values")}static from(schema,iterable,ctx){const{replacer}=ctx,set=new this(schema)
if(iterable&&Symbol.iterator in Object(iterable))for(let value of iterable){"function"==typeof replacer&&(value=replacer.call(iterable,value,value))
set.items.push(Pair.createPair(value,null,ctx))}return set}}YAMLSet.tag="tag:yaml.org,2002:set"
const set={collection:"map",identify:value=>value instanceof Set,nodeClass:YAMLSet,default:!1,tag:"tag:yaml.org,2002:set",createNode:(schema,iterable,ctx)=>YAMLSet.from(schema,iterable,ctx),resolve(map,onError){if(identity.isMap(map)){if(map.hasAllNullValues(!0))return Object.assign(new YAMLSet,map)
onError("Set items must all have null values")}else onError("Expected a mapping for this tag")
return map}}
exports.YAMLSet=YAMLSet
exports.set=set}),97679:((__unused_webpack_module,exports,__webpack_require__)=>{var stringifyNumber=__webpack_require__(21842)
function parseSexagesimal(str,asBigInt){const sign=str[0],parts="-"===sign||"+"===sign?str.substring(1):str,num=n=>asBigInt?BigInt(n):Number(n),res=parts.replace(/_/g,"").split(":").reduce((res,p)=>res*num(60)+num(p),num(0))
return"-"===sign?num(-1)*res:res}function stringifySexagesimal(node){let{value}=node,num=n=>n
if("bigint"==typeof value)num=n=>BigInt(n)
else if(isNaN(value)||!isFinite(value))return stringifyNumber.stringifyNumber(node)
let sign=""
if(value<0){sign="-"
value*=num(-1)}const _60=num(60),parts=[value%_60]
if(value<60)parts.unshift(0)
else{value=(value-parts[0])/_60
parts.unshift(value%_60)
if(value>=60){value=(value-parts[0])/_60
parts.unshift(value)}}return sign+parts.map(n=>String(n).padStart(2,"0")).join(":").replace(/000000\d*$/,"")}const intTime={identify:value=>"bigint"==typeof value||Number.isInteger(value),default:!0,tag:"tag:yaml.org,2002:int",format:"TIME",test:/^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+$/,resolve:(str,_onError,{intAsBigInt})=>parseSexagesimal(str,intAsBigInt),stringify:stringifySexagesimal},floatTime={identify:value=>"number"==typeof value,default:!0,tag:"tag:yaml.org,2002:float",format:"TIME",test:/^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/,resolve:str=>parseSexagesimal(str,!1),stringify:stringifySexagesimal},timestamp={identify:value=>value instanceof Date,default:!0,tag:"tag:yaml.org,2002:timestamp",test:RegExp("^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})(?:(?:t|T|[ \\t]+)([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2}(\\.[0-9]+)?)(?:[ \\t]*(Z|[-+][012]?[0-9](?::[0-9]{2})?))?)?$"),resolve(str){const match=str.match(timestamp.test)
if(!match)throw new Error("!!timestamp expects a date, starting with yyyy-mm-dd")
const[,year,month,day,hour,minute,second]=match.map(Number),millisec=match[7]?Number((match[7]+"00").substr(1,3)):0
let date=Date.UTC(year,month-1,day,hour||0,minute||0,second||0,millisec)
const tz=match[8]
if(tz&&"Z"!==tz){let d=parseSexagesimal(tz,!1)
Math.abs(d)<30&&(d*=60)
date-=6e4*d}return new Date(date)},stringify:({value})=>value?.toISOString().replace(/(T00:00:00)?\.000Z$/,"")??""}
exports.floatTime=floatTime
exports.intTime=intTime
exports.timestamp=timestamp}),67296:((__unused_webpack_module,exports)=>{function consumeMoreIndentedLines(text,i,indent){let end=i,start=i+1,ch=text[start]
for(;" "===ch||"\t"===ch;)if(i<start+indent)ch=text[++i]
else{do{ch=text[++i]}while(ch&&"\n"!==ch)
end=i
start=i+1
ch=text[start]}return end}exports.FOLD_BLOCK="block"
exports.FOLD_FLOW="flow"
exports.FOLD_QUOTED="quoted"
exports.foldFlowLines=function foldFlowLines(text,indent,mode="flow",{indentAtStart,lineWidth=80,minContentWidth=20,onFold,onOverflow}={}){if(!lineWidth||lineWidth<0)return text
lineWidth<minContentWidth&&(minContentWidth=0)
const endStep=Math.max(1+minContentWidth,1+lineWidth-indent.length)
if(text.length<=endStep)return text
const folds=[],escapedFolds={}
let split,prev,end=lineWidth-indent.length
"number"==typeof indentAtStart&&(indentAtStart>lineWidth-Math.max(2,minContentWidth)?folds.push(0):end=lineWidth-indentAtStart)
let overflow=!1,i=-1,escStart=-1,escEnd=-1
if("block"===mode){i=consumeMoreIndentedLines(text,i,indent.length);-1!==i&&(end=i+endStep)}for(let ch;ch=text[i+=1];){if("quoted"===mode&&"\\"===ch){escStart=i
switch(text[i+1]){case"x":i+=3
break
case"u":i+=5
break
case"U":i+=9
break
default:i+=1}escEnd=i}if("\n"===ch){"block"===mode&&(i=consumeMoreIndentedLines(text,i,indent.length))
end=i+indent.length+endStep
split=void 0}else{if(" "===ch&&prev&&" "!==prev&&"\n"!==prev&&"\t"!==prev){const next=text[i+1]
next&&" "!==next&&"\n"!==next&&"\t"!==next&&(split=i)}if(i>=end)if(split){folds.push(split)
end=split+endStep
split=void 0}else if("quoted"===mode){for(;" "===prev||"\t"===prev;){prev=ch
ch=text[i+=1]
overflow=!0}const j=i>escEnd+1?i-2:escStart-1
if(escapedFolds[j])return text
folds.push(j)
escapedFolds[j]=!0
end=j+endStep
split=void 0}else overflow=!0}prev=ch}overflow&&onOverflow&&onOverflow()
if(0===folds.length)return text
onFold&&onFold()
let res=text.slice(0,folds[0])
for(let i=0;i<folds.length;++i){const fold=folds[i],end=folds[i+1]||text.length
if(0===fold)res=`\n${indent}${text.slice(0,end)}`
else{"quoted"===mode&&escapedFolds[fold]&&(res+=`${text[fold]}\\`)
res+=`\n${indent}${text.slice(fold+1,end)}`}}return res}}),43783:((__unused_webpack_module,exports,__webpack_require__)=>{var anchors=__webpack_require__(40983),identity=__webpack_require__(12198),stringifyComment=__webpack_require__(47174),stringifyString=__webpack_require__(53250)
exports.createStringifyContext=function createStringifyContext(doc,options){const opt=Object.assign({blockQuote:!0,commentString:stringifyComment.stringifyComment,defaultKeyType:null,defaultStringType:"PLAIN",directives:null,doubleQuotedAsJSON:!1,doubleQuotedMinMultiLineLength:40,falseStr:"false",flowCollectionPadding:!0,indentSeq:!0,lineWidth:80,minContentWidth:20,nullStr:"null",simpleKeys:!1,singleQuote:null,trailingComma:!1,trueStr:"true",verifyAliasOrder:!0},doc.schema.toStringOptions,options)
let inFlow
switch(opt.collectionStyle){case"block":inFlow=!1
break
case"flow":inFlow=!0
break
default:inFlow=null}return{anchors:new Set,doc,flowCollectionPadding:opt.flowCollectionPadding?" ":"",indent:"",indentStep:"number"==typeof opt.indent?" ".repeat(opt.indent):"  ",inFlow,options:opt}}
exports.stringify=function stringify(item,ctx,onComment,onChompKeep){if(identity.isPair(item))return item.toString(ctx,onComment,onChompKeep)
if(identity.isAlias(item)){if(ctx.doc.directives)return item.toString(ctx)
if(ctx.resolvedAliases?.has(item))throw new TypeError("Cannot stringify circular structure without alias nodes")
ctx.resolvedAliases?ctx.resolvedAliases.add(item):ctx.resolvedAliases=new Set([item])
item=item.resolve(ctx.doc)}let tagObj
const node=identity.isNode(item)?item:ctx.doc.createNode(item,{onTagObj:o=>tagObj=o})
tagObj??(tagObj=function getTagObject(tags,item){if(item.tag){const match=tags.filter(t=>t.tag===item.tag)
if(match.length>0)return match.find(t=>t.format===item.format)??match[0]}let tagObj,obj
if(identity.isScalar(item)){obj=item.value
let match=tags.filter(t=>t.identify?.(obj))
if(match.length>1){const testMatch=match.filter(t=>t.test)
testMatch.length>0&&(match=testMatch)}tagObj=match.find(t=>t.format===item.format)??match.find(t=>!t.format)}else{obj=item
tagObj=tags.find(t=>t.nodeClass&&obj instanceof t.nodeClass)}if(!tagObj)throw new Error(`Tag not resolved for ${obj?.constructor?.name??(null===obj?"null":typeof obj)} value`)
return tagObj}(ctx.doc.schema.tags,node))
const props=function stringifyProps(node,tagObj,{anchors:anchors$1,doc}){if(!doc.directives)return""
const props=[],anchor=(identity.isScalar(node)||identity.isCollection(node))&&node.anchor
if(anchor&&anchors.anchorIsValid(anchor)){anchors$1.add(anchor)
props.push(`&${anchor}`)}const tag=node.tag??(tagObj.default?null:tagObj.tag)
tag&&props.push(doc.directives.tagString(tag))
return props.join(" ")}(node,tagObj,ctx)
props.length>0&&(ctx.indentAtStart=(ctx.indentAtStart??0)+props.length+1)
const str="function"==typeof tagObj.stringify?tagObj.stringify(node,ctx,onComment,onChompKeep):identity.isScalar(node)?stringifyString.stringifyString(node,ctx,onComment,onChompKeep):node.toString(ctx,onComment,onChompKeep)
return props?identity.isScalar(node)||"{"===str[0]||"["===str[0]?`${props} ${str}`:`${props}\n${ctx.indent}${str}`:str}}),3763:((__unused_webpack_module,exports,__webpack_require__)=>{var identity=__webpack_require__(12198),stringify=__webpack_require__(43783),stringifyComment=__webpack_require__(47174)
function stringifyBlockCollection({comment,items},ctx,{blockItemPrefix,flowChars,itemIndent,onChompKeep,onComment}){const{indent,options:{commentString}}=ctx,itemCtx=Object.assign({},ctx,{indent:itemIndent,type:null})
let chompKeep=!1
const lines=[]
for(let i=0;i<items.length;++i){const item=items[i]
let comment=null
if(identity.isNode(item)){!chompKeep&&item.spaceBefore&&lines.push("")
addCommentBefore(ctx,lines,item.commentBefore,chompKeep)
item.comment&&(comment=item.comment)}else if(identity.isPair(item)){const ik=identity.isNode(item.key)?item.key:null
if(ik){!chompKeep&&ik.spaceBefore&&lines.push("")
addCommentBefore(ctx,lines,ik.commentBefore,chompKeep)}}chompKeep=!1
let str=stringify.stringify(item,itemCtx,()=>comment=null,()=>chompKeep=!0)
comment&&(str+=stringifyComment.lineComment(str,itemIndent,commentString(comment)))
chompKeep&&comment&&(chompKeep=!1)
lines.push(blockItemPrefix+str)}let str
if(0===lines.length)str=flowChars.start+flowChars.end
else{str=lines[0]
for(let i=1;i<lines.length;++i){const line=lines[i]
str+=line?`\n${indent}${line}`:"\n"}}if(comment){str+="\n"+stringifyComment.indentComment(commentString(comment),indent)
onComment&&onComment()}else chompKeep&&onChompKeep&&onChompKeep()
return str}function stringifyFlowCollection({items},ctx,{flowChars,itemIndent}){const{indent,indentStep,flowCollectionPadding:fcPadding,options:{commentString}}=ctx
itemIndent+=indentStep
const itemCtx=Object.assign({},ctx,{indent:itemIndent,inFlow:!0,type:null})
let reqNewline=!1,linesAtValue=0
const lines=[]
for(let i=0;i<items.length;++i){const item=items[i]
let comment=null
if(identity.isNode(item)){item.spaceBefore&&lines.push("")
addCommentBefore(ctx,lines,item.commentBefore,!1)
item.comment&&(comment=item.comment)}else if(identity.isPair(item)){const ik=identity.isNode(item.key)?item.key:null
if(ik){ik.spaceBefore&&lines.push("")
addCommentBefore(ctx,lines,ik.commentBefore,!1)
ik.comment&&(reqNewline=!0)}const iv=identity.isNode(item.value)?item.value:null
if(iv){iv.comment&&(comment=iv.comment)
iv.commentBefore&&(reqNewline=!0)}else null==item.value&&ik?.comment&&(comment=ik.comment)}comment&&(reqNewline=!0)
let str=stringify.stringify(item,itemCtx,()=>comment=null)
reqNewline||(reqNewline=lines.length>linesAtValue||str.includes("\n"))
if(i<items.length-1)str+=","
else if(ctx.options.trailingComma){ctx.options.lineWidth>0&&(reqNewline||(reqNewline=lines.reduce((sum,line)=>sum+line.length+2,2)+(str.length+2)>ctx.options.lineWidth))
reqNewline&&(str+=",")}comment&&(str+=stringifyComment.lineComment(str,itemIndent,commentString(comment)))
lines.push(str)
linesAtValue=lines.length}const{start,end}=flowChars
if(0===lines.length)return start+end
if(!reqNewline){const len=lines.reduce((sum,line)=>sum+line.length+2,2)
reqNewline=ctx.options.lineWidth>0&&len>ctx.options.lineWidth}if(reqNewline){let str=start
for(const line of lines)str+=line?`\n${indentStep}${indent}${line}`:"\n"
return`${str}\n${indent}${end}`}return`${start}${fcPadding}${lines.join(" ")}${fcPadding}${end}`}function addCommentBefore({indent,options:{commentString}},lines,comment,chompKeep){comment&&chompKeep&&(comment=comment.replace(/^\n+/,""))
if(comment){const ic=stringifyComment.indentComment(commentString(comment),indent)
lines.push(ic.trimStart())}}exports.stringifyCollection=function stringifyCollection(collection,ctx,options){return(ctx.inFlow??collection.flow?stringifyFlowCollection:stringifyBlockCollection)(collection,ctx,options)}}),47174:((__unused_webpack_module,exports)=>{function indentComment(comment,indent){return/^\n+$/.test(comment)?comment.substring(1):indent?comment.replace(/^(?! *$)/gm,indent):comment}exports.indentComment=indentComment
exports.lineComment=(str,indent,comment)=>str.endsWith("\n")?indentComment(comment,indent):comment.includes("\n")?"\n"+indentComment(comment,indent):(str.endsWith(" ")?"":" ")+comment
exports.stringifyComment=str=>str.replace(/^(?!$)(?: $)?/gm,"#")}),92994:((__unused_webpack_module,exports,__webpack_require__)=>{var identity=__webpack_require__(12198),stringify=__webpack_require__(43783),stringifyComment=__webpack_require__(47174)
exports.stringifyDocument=function stringifyDocument(doc,options){const lines=[]
let hasDirectives=!0===options.directives
if(!1!==options.directives&&doc.directives){const dir=doc.directives.toString(doc)
if(dir){lines.push(dir)
hasDirectives=!0}else doc.directives.docStart&&(hasDirectives=!0)}hasDirectives&&lines.push("---")
const ctx=stringify.createStringifyContext(doc,options),{commentString}=ctx.options
if(doc.commentBefore){1!==lines.length&&lines.unshift("")
const cs=commentString(doc.commentBefore)
lines.unshift(stringifyComment.indentComment(cs,""))}let chompKeep=!1,contentComment=null
if(doc.contents){if(identity.isNode(doc.contents)){doc.contents.spaceBefore&&hasDirectives&&lines.push("")
if(doc.contents.commentBefore){const cs=commentString(doc.contents.commentBefore)
lines.push(stringifyComment.indentComment(cs,""))}ctx.forceBlockIndent=!!doc.comment
contentComment=doc.contents.comment}const onChompKeep=contentComment?void 0:()=>chompKeep=!0
let body=stringify.stringify(doc.contents,ctx,()=>contentComment=null,onChompKeep)
contentComment&&(body+=stringifyComment.lineComment(body,"",commentString(contentComment)))
"|"!==body[0]&&">"!==body[0]||"---"!==lines[lines.length-1]?lines.push(body):lines[lines.length-1]=`--- ${body}`}else lines.push(stringify.stringify(doc.contents,ctx))
if(doc.directives?.docEnd)if(doc.comment){const cs=commentString(doc.comment)
if(cs.includes("\n")){lines.push("...")
lines.push(stringifyComment.indentComment(cs,""))}else lines.push(`... ${cs}`)}else lines.push("...")
else{let dc=doc.comment
dc&&chompKeep&&(dc=dc.replace(/^\n+/,""))
if(dc){chompKeep&&!contentComment||""===lines[lines.length-1]||lines.push("")
lines.push(stringifyComment.indentComment(commentString(dc),""))}}return lines.join("\n")+"\n"}}),21842:((__unused_webpack_module,exports)=>{exports.stringifyNumber=function stringifyNumber({format,minFractionDigits,tag,value}){if("bigint"==typeof value)return String(value)
const num="number"==typeof value?value:Number(value)
if(!isFinite(num))return isNaN(num)?".nan":num<0?"-.inf":".inf"
let n=Object.is(value,-0)?"-0":JSON.stringify(value)
if(!format&&minFractionDigits&&(!tag||"tag:yaml.org,2002:float"===tag)&&/^-?\d/.test(n)&&!n.includes("e")){let i=n.indexOf(".")
if(i<0){i=n.length
n+="."}let d=minFractionDigits-(n.length-i-1)
for(;d-- >0;)n+="0"}return n}}),59283:((__unused_webpack_module,exports,__webpack_require__)=>{var identity=__webpack_require__(12198),Scalar=__webpack_require__(16612),stringify=__webpack_require__(43783),stringifyComment=__webpack_require__(47174)
exports.stringifyPair=function stringifyPair({key,value},ctx,onComment,onChompKeep){const{allNullValues,doc,indent,indentStep,options:{commentString,indentSeq,simpleKeys}}=ctx
let keyComment=identity.isNode(key)&&key.comment||null
if(simpleKeys){if(keyComment)throw new Error("With simple keys, key nodes cannot have comments")
if(identity.isCollection(key)||!identity.isNode(key)&&"object"==typeof key)throw new Error("With simple keys, collection cannot be used as a key value")}let explicitKey=!simpleKeys&&(!key||keyComment&&null==value&&!ctx.inFlow||identity.isCollection(key)||(identity.isScalar(key)?key.type===Scalar.Scalar.BLOCK_FOLDED||key.type===Scalar.Scalar.BLOCK_LITERAL:"object"==typeof key))
ctx=Object.assign({},ctx,{allNullValues:!1,implicitKey:!explicitKey&&(simpleKeys||!allNullValues),indent:indent+indentStep})
let vsb,vcb,valueComment,keyCommentDone=!1,chompKeep=!1,str=stringify.stringify(key,ctx,()=>keyCommentDone=!0,()=>chompKeep=!0)
if(!explicitKey&&!ctx.inFlow&&str.length>1024){if(simpleKeys)throw new Error("With simple keys, single line scalar must not span more than 1024 characters")
explicitKey=!0}if(ctx.inFlow){if(allNullValues||null==value){keyCommentDone&&onComment&&onComment()
return""===str?"?":explicitKey?`? ${str}`:str}}else if(allNullValues&&!simpleKeys||null==value&&explicitKey){str=`? ${str}`
keyComment&&!keyCommentDone?str+=stringifyComment.lineComment(str,ctx.indent,commentString(keyComment)):chompKeep&&onChompKeep&&onChompKeep()
return str}keyCommentDone&&(keyComment=null)
if(explicitKey){keyComment&&(str+=stringifyComment.lineComment(str,ctx.indent,commentString(keyComment)))
str=`? ${str}\n${indent}:`}else{str=`${str}:`
keyComment&&(str+=stringifyComment.lineComment(str,ctx.indent,commentString(keyComment)))}if(identity.isNode(value)){vsb=!!value.spaceBefore
vcb=value.commentBefore
valueComment=value.comment}else{vsb=!1
vcb=null
valueComment=null
value&&"object"==typeof value&&(value=doc.createNode(value))}ctx.implicitKey=!1
explicitKey||keyComment||!identity.isScalar(value)||(ctx.indentAtStart=str.length+1)
chompKeep=!1
indentSeq||!(indentStep.length>=2)||ctx.inFlow||explicitKey||!identity.isSeq(value)||value.flow||value.tag||value.anchor||(ctx.indent=ctx.indent.substring(2))
let valueCommentDone=!1
const valueStr=stringify.stringify(value,ctx,()=>valueCommentDone=!0,()=>chompKeep=!0)
let ws=" "
if(keyComment||vsb||vcb){ws=vsb?"\n":""
if(vcb){const cs=commentString(vcb)
ws+=`\n${stringifyComment.indentComment(cs,ctx.indent)}`}""!==valueStr||ctx.inFlow?ws+=`\n${ctx.indent}`:"\n"===ws&&valueComment&&(ws="\n\n")}else if(!explicitKey&&identity.isCollection(value)){const vs0=valueStr[0],nl0=valueStr.indexOf("\n"),hasNewline=-1!==nl0,flow=ctx.inFlow??value.flow??0===value.items.length
if(hasNewline||!flow){let hasPropsLine=!1
if(hasNewline&&("&"===vs0||"!"===vs0)){let sp0=valueStr.indexOf(" ")
"&"===vs0&&-1!==sp0&&sp0<nl0&&"!"===valueStr[sp0+1]&&(sp0=valueStr.indexOf(" ",sp0+1));(-1===sp0||nl0<sp0)&&(hasPropsLine=!0)}hasPropsLine||(ws=`\n${ctx.indent}`)}}else""!==valueStr&&"\n"!==valueStr[0]||(ws="")
str+=ws+valueStr
ctx.inFlow?valueCommentDone&&onComment&&onComment():valueComment&&!valueCommentDone?str+=stringifyComment.lineComment(str,ctx.indent,commentString(valueComment)):chompKeep&&onChompKeep&&onChompKeep()
return str}}),53250:((__unused_webpack_module,exports,__webpack_require__)=>{var Scalar=__webpack_require__(16612),foldFlowLines=__webpack_require__(67296)
const getFoldOptions=(ctx,isBlock)=>({indentAtStart:isBlock?ctx.indent.length:ctx.indentAtStart,lineWidth:ctx.options.lineWidth,minContentWidth:ctx.options.minContentWidth}),containsDocumentMarker=str=>/^(%|---|\.\.\.)/m.test(str)
function doubleQuotedString(value,ctx){const json=JSON.stringify(value)
if(ctx.options.doubleQuotedAsJSON)return json
const{implicitKey}=ctx,minMultiLineLength=ctx.options.doubleQuotedMinMultiLineLength,indent=ctx.indent||(containsDocumentMarker(value)?"  ":"")
let str="",start=0
for(let i=0,ch=json[i];ch;ch=json[++i]){if(" "===ch&&"\\"===json[i+1]&&"n"===json[i+2]){str+=json.slice(start,i)+"\\ "
i+=1
start=i
ch="\\"}if("\\"===ch)switch(json[i+1]){case"u":{str+=json.slice(start,i)
const code=json.substr(i+2,4)
switch(code){case"0000":str+="\\0"
break
case"0007":str+="\\a"
break
case"000b":str+="\\v"
break
case"001b":str+="\\e"
break
case"0085":str+="\\N"
break
case"00a0":str+="\\_"
break
case"2028":str+="\\L"
break
case"2029":str+="\\P"
break
default:"00"===code.substr(0,2)?str+="\\x"+code.substr(2):str+=json.substr(i,6)}i+=5
start=i+1}break
case"n":if(implicitKey||'"'===json[i+2]||json.length<minMultiLineLength)i+=1
else{str+=json.slice(start,i)+"\n\n"
for(;"\\"===json[i+2]&&"n"===json[i+3]&&'"'!==json[i+4];){str+="\n"
i+=2}str+=indent
" "===json[i+2]&&(str+="\\")
i+=1
start=i+1}break
default:i+=1}}str=start?str+json.slice(start):json
return implicitKey?str:foldFlowLines.foldFlowLines(str,indent,foldFlowLines.FOLD_QUOTED,getFoldOptions(ctx,!1))}function singleQuotedString(value,ctx){if(!1===ctx.options.singleQuote||ctx.implicitKey&&value.includes("\n")||/[ \t]\n|\n[ \t]/.test(value))return doubleQuotedString(value,ctx)
const indent=ctx.indent||(containsDocumentMarker(value)?"  ":""),res="'"+value.replace(/'/g,"''").replace(/\n+/g,`$&\n${indent}`)+"'"
return ctx.implicitKey?res:foldFlowLines.foldFlowLines(res,indent,foldFlowLines.FOLD_FLOW,getFoldOptions(ctx,!1))}function quotedString(value,ctx){const{singleQuote}=ctx.options
let qs
if(!1===singleQuote)qs=doubleQuotedString
else{const hasDouble=value.includes('"'),hasSingle=value.includes("'")
qs=hasDouble&&!hasSingle?singleQuotedString:hasSingle&&!hasDouble?doubleQuotedString:singleQuote?singleQuotedString:doubleQuotedString}return qs(value,ctx)}let blockEndNewlines
try{blockEndNewlines=new RegExp("(^|(?<!\n))\n+(?!\n|$)","g")}catch{blockEndNewlines=/\n+(?!\n|$)/g}function blockString({comment,type,value},ctx,onComment,onChompKeep){const{blockQuote,commentString,lineWidth}=ctx.options
if(!blockQuote||/\n[\t ]+$/.test(value))return quotedString(value,ctx)
const indent=ctx.indent||(ctx.forceBlockIndent||containsDocumentMarker(value)?"  ":""),literal="literal"===blockQuote||"folded"!==blockQuote&&type!==Scalar.Scalar.BLOCK_FOLDED&&(type===Scalar.Scalar.BLOCK_LITERAL||!function lineLengthOverLimit(str,lineWidth,indentLength){if(!lineWidth||lineWidth<0)return!1
const limit=lineWidth-indentLength,strLen=str.length
if(strLen<=limit)return!1
for(let i=0,start=0;i<strLen;++i)if("\n"===str[i]){if(i-start>limit)return!0
start=i+1
if(strLen-start<=limit)return!1}return!0}(value,lineWidth,indent.length))
if(!value)return literal?"|\n":">\n"
let chomp,endStart
for(endStart=value.length;endStart>0;--endStart){const ch=value[endStart-1]
if("\n"!==ch&&"\t"!==ch&&" "!==ch)break}let end=value.substring(endStart)
const endNlPos=end.indexOf("\n")
if(-1===endNlPos)chomp="-"
else if(value===end||endNlPos!==end.length-1){chomp="+"
onChompKeep&&onChompKeep()}else chomp=""
if(end){value=value.slice(0,-end.length)
"\n"===end[end.length-1]&&(end=end.slice(0,-1))
end=end.replace(blockEndNewlines,`$&${indent}`)}let startEnd,startWithSpace=!1,startNlPos=-1
for(startEnd=0;startEnd<value.length;++startEnd){const ch=value[startEnd]
if(" "===ch)startWithSpace=!0
else{if("\n"!==ch)break
startNlPos=startEnd}}let start=value.substring(0,startNlPos<startEnd?startNlPos+1:startEnd)
if(start){value=value.substring(start.length)
start=start.replace(/\n+/g,`$&${indent}`)}let header=(startWithSpace?indent?"2":"1":"")+chomp
if(comment){header+=" "+commentString(comment.replace(/ ?[\r\n]+/g," "))
onComment&&onComment()}if(!literal){const foldedValue=value.replace(/\n+/g,"\n$&").replace(/(?:^|\n)([\t ].*)(?:([\n\t ]*)\n(?![\n\t ]))?/g,"$1$2").replace(/\n+/g,`$&${indent}`)
let literalFallback=!1
const foldOptions=getFoldOptions(ctx,!0)
"folded"!==blockQuote&&type!==Scalar.Scalar.BLOCK_FOLDED&&(foldOptions.onOverflow=()=>{literalFallback=!0})
const body=foldFlowLines.foldFlowLines(`${start}${foldedValue}${end}`,indent,foldFlowLines.FOLD_BLOCK,foldOptions)
if(!literalFallback)return`>${header}\n${indent}${body}`}return`|${header}\n${indent}${start}${value=value.replace(/\n+/g,`$&${indent}`)}${end}`}exports.stringifyString=function stringifyString(item,ctx,onComment,onChompKeep){const{implicitKey,inFlow}=ctx,ss="string"==typeof item.value?item:Object.assign({},item,{value:String(item.value)})
let{type}=item
type!==Scalar.Scalar.QUOTE_DOUBLE&&/[\x00-\x08\x0b-\x1f\x7f-\x9f\u{D800}-\u{DFFF}]/u.test(ss.value)&&(type=Scalar.Scalar.QUOTE_DOUBLE)
const _stringify=_type=>{switch(_type){case Scalar.Scalar.BLOCK_FOLDED:case Scalar.Scalar.BLOCK_LITERAL:return implicitKey||inFlow?quotedString(ss.value,ctx):blockString(ss,ctx,onComment,onChompKeep)
case Scalar.Scalar.QUOTE_DOUBLE:return doubleQuotedString(ss.value,ctx)
case Scalar.Scalar.QUOTE_SINGLE:return singleQuotedString(ss.value,ctx)
case Scalar.Scalar.PLAIN:return function plainString(item,ctx,onComment,onChompKeep){const{type,value}=item,{actualString,implicitKey,indent,indentStep,inFlow}=ctx
if(implicitKey&&value.includes("\n")||inFlow&&/[[\]{},]/.test(value))return quotedString(value,ctx)
if(/^[\n\t ,[\]{}#&*!|>'"%@`]|^[?-]$|^[?-][ \t]|[\n:][ \t]|[ \t]\n|[\n\t ]#|[\n\t :]$/.test(value))return implicitKey||inFlow||!value.includes("\n")?quotedString(value,ctx):blockString(item,ctx,onComment,onChompKeep)
if(!implicitKey&&!inFlow&&type!==Scalar.Scalar.PLAIN&&value.includes("\n"))return blockString(item,ctx,onComment,onChompKeep)
if(containsDocumentMarker(value)){if(""===indent){ctx.forceBlockIndent=!0
return blockString(item,ctx,onComment,onChompKeep)}if(implicitKey&&indent===indentStep)return quotedString(value,ctx)}const str=value.replace(/\n+/g,`$&\n${indent}`)
if(actualString){const test=tag=>tag.default&&"tag:yaml.org,2002:str"!==tag.tag&&tag.test?.test(str),{compat,tags}=ctx.doc.schema
if(tags.some(test)||compat?.some(test))return quotedString(value,ctx)}return implicitKey?str:foldFlowLines.foldFlowLines(str,indent,foldFlowLines.FOLD_FLOW,getFoldOptions(ctx,!1))}(ss,ctx,onComment,onChompKeep)
default:return null}}
let res=_stringify(type)
if(null===res){const{defaultKeyType,defaultStringType}=ctx.options,t=implicitKey&&defaultKeyType||defaultStringType
res=_stringify(t)
if(null===res)throw new Error(`Unsupported default string type ${t}`)}return res}}),21263:((__unused_webpack_module,exports,__webpack_require__)=>{var identity=__webpack_require__(12198)
const BREAK=Symbol("break visit"),SKIP=Symbol("skip children"),REMOVE=Symbol("remove node")
function visit(node,visitor){const visitor_=initVisitor(visitor)
identity.isDocument(node)?visit_(null,node.contents,visitor_,Object.freeze([node]))===REMOVE&&(node.contents=null):visit_(null,node,visitor_,Object.freeze([]))}visit.BREAK=BREAK
visit.SKIP=SKIP
visit.REMOVE=REMOVE
function visit_(key,node,visitor,path){const ctrl=callVisitor(key,node,visitor,path)
if(identity.isNode(ctrl)||identity.isPair(ctrl)){replaceNode(key,path,ctrl)
return visit_(key,ctrl,visitor,path)}if("symbol"!=typeof ctrl)if(identity.isCollection(node)){path=Object.freeze(path.concat(node))
for(let i=0;i<node.items.length;++i){const ci=visit_(i,node.items[i],visitor,path)
if("number"==typeof ci)i=ci-1
else{if(ci===BREAK)return BREAK
if(ci===REMOVE){node.items.splice(i,1)
i-=1}}}}else if(identity.isPair(node)){path=Object.freeze(path.concat(node))
const ck=visit_("key",node.key,visitor,path)
if(ck===BREAK)return BREAK
ck===REMOVE&&(node.key=null)
const cv=visit_("value",node.value,visitor,path)
if(cv===BREAK)return BREAK
cv===REMOVE&&(node.value=null)}return ctrl}async function visitAsync(node,visitor){const visitor_=initVisitor(visitor)
identity.isDocument(node)?await visitAsync_(null,node.contents,visitor_,Object.freeze([node]))===REMOVE&&(node.contents=null):await visitAsync_(null,node,visitor_,Object.freeze([]))}visitAsync.BREAK=BREAK
visitAsync.SKIP=SKIP
visitAsync.REMOVE=REMOVE
async function visitAsync_(key,node,visitor,path){const ctrl=await callVisitor(key,node,visitor,path)
if(identity.isNode(ctrl)||identity.isPair(ctrl)){replaceNode(key,path,ctrl)
return visitAsync_(key,ctrl,visitor,path)}if("symbol"!=typeof ctrl)if(identity.isCollection(node)){path=Object.freeze(path.concat(node))
for(let i=0;i<node.items.length;++i){const ci=await visitAsync_(i,node.items[i],visitor,path)
if("number"==typeof ci)i=ci-1
else{if(ci===BREAK)return BREAK
if(ci===REMOVE){node.items.splice(i,1)
i-=1}}}}else if(identity.isPair(node)){path=Object.freeze(path.concat(node))
const ck=await visitAsync_("key",node.key,visitor,path)
if(ck===BREAK)return BREAK
ck===REMOVE&&(node.key=null)
const cv=await visitAsync_("value",node.value,visitor,path)
if(cv===BREAK)return BREAK
cv===REMOVE&&(node.value=null)}return ctrl}function initVisitor(visitor){return"object"==typeof visitor&&(visitor.Collection||visitor.Node||visitor.Value)?Object.assign({Alias:visitor.Node,Map:visitor.Node,Scalar:visitor.Node,Seq:visitor.Node},visitor.Value&&{Map:visitor.Value,Scalar:visitor.Value,Seq:visitor.Value},visitor.Collection&&{Map:visitor.Collection,Seq:visitor.Collection},visitor):visitor}function callVisitor(key,node,visitor,path){return"function"==typeof visitor?visitor(key,node,path):identity.isMap(node)?visitor.Map?.(key,node,path):identity.isSeq(node)?visitor.Seq?.(key,node,path):identity.isPair(node)?visitor.Pair?.(key,node,path):identity.isScalar(node)?visitor.Scalar?.(key,node,path):identity.isAlias(node)?visitor.Alias?.(key,node,path):void 0}function replaceNode(key,path,node){const parent=path[path.length-1]
if(identity.isCollection(parent))parent.items[key]=node
else if(identity.isPair(parent))"key"===key?parent.key=node:parent.value=node
else{if(!identity.isDocument(parent)){const pt=identity.isAlias(parent)?"alias":"scalar"
throw new Error(`Cannot replace node with ${pt} parent`)}parent.contents=node}}exports.visit=visit
exports.visitAsync=visitAsync})}

