import json
for kw in ({}, {'indent':2}, {'separators':(',',':')}, {'sort_keys':True}):
    e=json.JSONEncoder(**kw)
    for o in ({'b':[1,2,{'x':None}],'a':(),'c':{}, 'd':1.5}, [], {}, [[],[1],['a',[{}]]], 'x', 1):
        print(list(e.iterencode(o)))
try: json.dumps([float('nan')], allow_nan=False)
except ValueError as x: print(x)
try: list(json.JSONEncoder(allow_nan=False).iterencode([float('nan')]))
except ValueError as x: print(x)
class E(json.JSONEncoder):
    def iterencode(self, o, _one_shot=False):
        yield 'Q'
print(json.dumps(1, cls=E))
import io
f=io.StringIO(); json.dump([1,2,{'a':complex(1)}], f, cls=type('D',(json.JSONEncoder,),{'default':lambda s,o:str(o)})); print(f.getvalue())
print(json.decoder.scanstring('"abc"x',1), json.encoder.encode_basestring_ascii('é"'))
