import difflib, tomllib, codecs, reprlib, numbers, __future__, datetime
def e(s):
    try: print(s, '->', repr(eval(s)))
    except BaseException as x: print(s, '!!', type(x).__name__, x)
a = 'one\ntwo\nthree\nfour\nfive\nsix\nseven\neight\n'.splitlines(True); b = 'zero\none\ntree\nfour\nfive\nsix\nseven\neight!\n'.splitlines(True)
T = '''title = "TOML \\u00e9"
[owner]
name = 'Tom'
dob = 1979-05-27T07:32:00-08:00
[db]
ports = [ 8001, 8002, # c
  8003, ]
data = [ ["a"], [1.5, -0.5e3] ]
temp = { cpu = 79.5, case.x = 72 }
big = 1_000
hex = 0xff
inf = -inf
d = 2020-01-01
t = 10:20:30.5
ml = """
a \\
   b
c"""
lit = \'\'\'x\\y\'\'\'
a.b.c = true
[[prod]]
n = 1
[[prod]]
n = 2
[prod.sub]
z = 3
["q q".r]
'''
for s in '''difflib.SequenceMatcher(None, 'abcd', 'bcde').ratio()
difflib.SequenceMatcher(None, 'qabxcd', 'abycdf').get_opcodes()
difflib.SequenceMatcher(lambda x: x == ' ', ' abcd', 'abcd abcd').find_longest_match(0, 5, 0, 9)
difflib.SequenceMatcher(None, 'abxcd', 'abcd').get_matching_blocks()
difflib.get_close_matches('appel', ['ape', 'apple', 'peach', 'puppy'])
''.join(difflib.unified_diff(a, b, 'f1', 'f2', n=1))
''.join(difflib.context_diff(a, b, 'f1', 'f2', n=1))
list(difflib.unified_diff(a, a)), difflib.SequenceMatcher(None, '', '').ratio()
tomllib.loads(T)
tomllib.loads('a = ')
tomllib.loads('a = 1\\na = 2')
tomllib.loads('[a]\\n[a]')
tomllib.loads('a')
tomllib.loads('a = "x')
tomllib.loads('a = [1, 2')
tomllib.loads('a = 1 b')
tomllib.loads('= 1')
tomllib.loads('a = 01')
tomllib.loads('a = "\\\\q"')
tomllib.loads(b'')
codecs.encode('é', 'latin-1'), codecs.decode(b'\\xc3\\xa9', 'utf8'), codecs.encode('Hello', 'rot13'), codecs.encode(b'ab', 'hex'), codecs.lookup('UTF8').name, codecs.lookup('latin1').name, codecs.BOM_UTF8
codecs.lookup('nope')
list(codecs.iterdecode([b'\\xc3', b'\\xa9x'], 'utf-8')), codecs.getincrementaldecoder('utf-8')().decode(b'\\xe2\\x82'), codecs.getencoder('ascii')('a')
reprlib.repr(list(range(100))), reprlib.repr('x' * 100), reprlib.repr({i: i for i in range(10)}), reprlib.repr(set(range(10))), reprlib.repr((1,)), reprlib.repr(10**60), reprlib.repr([[[[[[[[1]]]]]]]])
isinstance(3, numbers.Integral), isinstance(3.0, numbers.Real), isinstance(3.0, numbers.Integral), isinstance(1j, numbers.Complex), isinstance(True, numbers.Number), isinstance('a', numbers.Number)
numbers.Integral()
__future__.annotations, __future__.all_feature_names[-1]'''.splitlines():
    e(s)
