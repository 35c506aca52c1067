import difflib, pprint, reprlib, textwrap, numbers, collections, types, dataclasses
a='one\ntwo\nthree\nfour\n'.splitlines(True); b='ore\ntree\nthree\nemu\nfour five\n'.splitlines(True)
print(''.join(difflib.ndiff(a,b))); print(''.join(difflib.unified_diff(a,b,'x','y','d1','d2'))); print(''.join(difflib.context_diff(a,b,'x','y')))
s=difflib.SequenceMatcher(None,'abcd efgh ij','bcde fgh xij'); print(s.ratio(), s.quick_ratio(), s.real_quick_ratio(), s.get_matching_blocks(), s.get_opcodes())
print(difflib.get_close_matches('appel',['ape','apple','peach','puppy']), list(difflib.restore(difflib.ndiff(a,b),1)))
d={'key%d'%i: list(range(i*3)) for i in range(8)}
pprint.pprint(d); pprint.pprint(d,width=30,compact=True); pprint.pprint(d,indent=4,depth=1)
pprint.pprint({'a':'long text '*20,'b':b'bytes '*30,'c':('x'*50,'y'*50),'d':{1,2,3}})
pprint.pprint(collections.OrderedDict((str(i)*10,i) for i in range(10))); pprint.pprint(collections.Counter('hello world'*3),width=20); pprint.pprint(collections.defaultdict(list,{i:[i]*20 for i in range(4)})); pprint.pprint(collections.deque(range(50),maxlen=60)); pprint.pprint(types.SimpleNamespace(a='x'*50,b='y'*50)); pprint.pprint(types.MappingProxyType({i:'z'*30 for i in range(4)})); pprint.pprint(collections.ChainMap({'a':'x'*50},{'b':'y'*50}))
@dataclasses.dataclass
class P:
    a:str; b:list; c:int=3
pprint.pprint(P('x'*50,['y'*40,'z'*30])); pprint.pp({'b':1,'a':2}); l=[1]; l.append(l); print(pprint.pformat(l).startswith('[1, <Recursion on list with id='), pprint.isrecursive(l), pprint.isreadable([1]), pprint.saferepr({1:2}))
pprint.pprint({1:'a','b':2,None:3,(1,2):4}); pprint.pprint(123456789,underscore_numbers=True); pprint.pprint('word '*40); pprint.pprint(['word '*40,'a\nb\nc'*20]); pprint.pprint(bytearray(b'abc'*40)); pprint.pprint(d.keys(),width=20); pprint.pprint(d.items(),width=40); pprint.pprint((('a'*80,),))
print(reprlib.repr(list(range(100))), reprlib.repr('x'*100), reprlib.repr({i:i for i in range(10)}), reprlib.repr(10**100), reprlib.repr([[[[[[[[1]]]]]]]]), reprlib.repr(set(range(20))), reprlib.repr((1,)), reprlib.repr(collections.deque(range(20))), reprlib.Repr(indent=2).repr([1,[2,3]]))
class R:
    @reprlib.recursive_repr()
    def __repr__(self): return '<R %r>' % self.x
r=R(); r.x=r; print(r)
t='The quick-brown fox -- jumped over the lazy dog; e.g. this-is-hyphenated and super-duper-long-word. Another sentence!  "Quoted." And more.'
for w in (10,20,33,70): print(textwrap.wrap(t,w), textwrap.wrap(t,w,break_on_hyphens=False), textwrap.wrap(t,w,fix_sentence_endings=True))
print(textwrap.fill(t,30,initial_indent='* ',subsequent_indent='  ')); print(textwrap.shorten(t,40), textwrap.shorten(t,30,placeholder='...')); print(textwrap.wrap('x'*50+' yy',20), textwrap.wrap('x'*50+' yy',20,break_long_words=False), textwrap.wrap(t,20,max_lines=2), textwrap.wrap('a\tb\n\nc  d',5,drop_whitespace=False))
print(repr(textwrap.dedent('  a\n    b\n\n   \n  c')), repr(textwrap.dedent('\ta\n  b')), repr(textwrap.indent('a\n\nb\n','> ')), repr(textwrap.indent('a\n\nb\n','> ',lambda l:True)))
for args in [(-1,),(0,)]:
    try: textwrap.wrap('x',*args)
    except ValueError as e: print(e)
print([isinstance(x,c) for x in (1,1.5,1j,True,'a') for c in (numbers.Number,numbers.Complex,numbers.Real,numbers.Rational,numbers.Integral)])
print(sorted(numbers.Integral.__abstractmethods__))
for w in ['well-known','--foo-bar','a--b','foo-','-x','x-y','ab-cd-ef','use the -b option!','foo--bar','e-mail','non-2xx a1-b2','re-entrant--or not','"quoted-word"','(a-b-c-d)']: print(textwrap.wrap(w,3), textwrap.TextWrapper()._split(w))
